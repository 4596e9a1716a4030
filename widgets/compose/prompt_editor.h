#pragma once

#include <QPlainTextEdit>

class QCompleter;
class QStringListModel;

namespace steerdeck::widgets {

/// One to four lines of prompt that grow with their text. While typing, suggestions that contain the text are offered;
/// Down on the last line or `offerAll` lists them all. Tab leaves it.
class PromptEditor : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit PromptEditor(QWidget* parent = nullptr);

    void setSuggestions(const QStringList& suggestions);
    QStringList suggestions() const;
    QCompleter* completer() const { return completer_; }
    void offerAll();
    /// Replaces the text as one undoable edit.
    void replaceText(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void offer(const QString& prefix);
    QStringListModel* suggestions_;
    QCompleter* completer_;
};

} // namespace steerdeck::widgets
