#pragma once

#include <QPlainTextEdit>

class QCompleter;
class QStringListModel;
class QUndoStack;

namespace steerdeck::widgets {

/// One to four lines of prompt that grow with their text. While typing, suggestions that contain the text are offered;
/// Down on the last line or `offerAll` lists them all. Tab leaves it. What is changed goes onto the undo stack that it
/// was given: typing a word at a time, a replaced text as one entry; its undo keys are left to that stack's owner.
class PromptEditor : public QPlainTextEdit {
    Q_OBJECT
public:
    /// Without `undo` nothing can be undone.
    explicit PromptEditor(QWidget* parent = nullptr, QUndoStack* undo = nullptr);

    void setSuggestions(const QStringList& suggestions);
    QStringList suggestions() const;
    void offerAll();
    /// Replaces the text as one entry called `what` ("Take a random question").
    void replaceText(const QString& text, const QString& what);
    /// Replaces the text, which cannot be undone.
    void setText(const QString& text);

protected:
    bool event(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    friend class PromptEdit;
    void fit();
    /// Puts what changed since the last call onto the undo stack.
    void record();
    /// Makes the text `text` by changing only what differs; the cursor stands behind that.
    void apply(const QString& text);
    void offer(const QString& prefix);
    QStringListModel* suggestions_;
    QCompleter* completer_;
    QUndoStack* undo_;
    QString known_, what_; // the text as of the last entry; what the next one is called
    bool quiet_ = false;   // what changes now is no entry
    int gesture_ = 0, lastEnd_ = -1;
    bool lastInserted_ = false;
};

} // namespace steerdeck::widgets
