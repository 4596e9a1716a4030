#pragma once

#include <QWidget>

class QUndoStack;

namespace steerdeck::widgets {

class NoticeLabel;
class PillButton;
class PromptEditor;

/// The prompt, questions to take, and the buttons that answer it.
///
///     | Prompt                              [Questions] [Surprise me] |
///     | [ Where does the fox live?                   ] [Run] [Stop]   |
///     | i notice                                                      |
class PromptPart : public QWidget {
    Q_OBJECT
public:
    explicit PromptPart(QUndoStack* undo, QWidget* parent = nullptr);

    PromptEditor* editor() const { return editor_; }
    NoticeLabel* notice() const { return notice_; }
    /// Without white space at its ends.
    QString prompt() const;
    void setSuggestions(const QStringList& questions);
    /// `obstacle`: why Run is not possible now; empty when it is. While `busy` Stop is.
    void setRunnable(const QString& obstacle, bool busy);

signals:
    void promptChanged(const QString& prompt);
    void runRequested();
    void stopRequested();

private:
    void surprise();

    PromptEditor* editor_;
    PillButton *questions_, *surprise_, *run_, *stop_;
    NoticeLabel* notice_;
};

} // namespace steerdeck::widgets
