#pragma once

#include "core/lab/conversation_values.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QPushButton;
class QUndoStack;

namespace steerdeck::widgets {

/// What was said before the prompt; takes no room while nothing was.
///
///     | Conversation   The deck acts on [the last question v] [Edit] [Cut here] [New] |
///     |   You: Where does the fox live?                                                |
///     |   Answer: In a den.                                                            |
///
/// Every edit goes through the undo stack: another branch of the conversation is one step back.
class ConversationPart : public QWidget {
    Q_OBJECT

public:
    explicit ConversationPart(QUndoStack* undo, QWidget* parent = nullptr);

    const lab::Conversation& conversation() const { return now_; }
    QListWidget* list() const { return list_; }
    /// No edit.
    void setConversation(const lab::Conversation& conversation);
    /// An entry of the undo stack called `text`.
    void change(const lab::Conversation& conversation, const QString& text);

signals:
    void changed();
    /// The question of an earlier turn shall be written anew: it belongs into the prompt.
    void promptWanted(const QString& question);

private:
    friend class ConversationEdit;
    void refresh();
    /// The turns before `turn`.
    lab::Conversation before(int turn) const;

    QUndoStack* undo_;
    lab::Conversation now_;
    QComboBox* acts_;
    QListWidget* list_;
    QPushButton *edit_, *cut_, *new_;
};

} // namespace steerdeck::widgets
