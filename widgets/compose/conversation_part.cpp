#include "widgets/compose/conversation_part.h"

#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

namespace steerdeck::widgets {

namespace {
constexpr int most_height = 120; // pixels of the list
}

class ConversationEdit : public QUndoCommand {
public:
    ConversationEdit(ConversationPart* part, lab::Conversation after, const QString& text)
        : QUndoCommand(text), part_(part), before_(part->now_), after_(std::move(after))
    {
    }
    void redo() override { part_->setConversation(after_); }
    void undo() override { part_->setConversation(before_); }

private:
    ConversationPart* part_;
    lab::Conversation before_, after_;
};

ConversationPart::ConversationPart(QUndoStack* undo, QWidget* parent)
    : QWidget(parent), undo_(undo), acts_(new QComboBox(this)), list_(new QListWidget(this))
{
    setProperty("kept", false); // the session has it
    acts_->setObjectName(QStringLiteral("conversationActs"));
    acts_->setAccessibleName(tr("The deck acts on"));
    acts_->setToolTip(tr("Where the deck's tokens and instructions stand: behind the last question, or behind each"));
    acts_->addItems({tr("Deck on the last question"), tr("Deck on every question")});
    list_->setObjectName(QStringLiteral("conversation"));
    list_->setAccessibleName(tr("Earlier turns of the conversation"));
    list_->setWordWrap(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setMaximumHeight(most_height);
    edit_ =
        makeButton(tr("Edit"), PillButton::Look::plain, "editTurn",
                   tr("Write the selected question anew: the conversation goes on from there in another way"), this);
    cut_ = makeButton(tr("Cut from here"), PillButton::Look::plain, "cutTurns",
                      tr("Take the selected turn and those behind it away"), this);
    new_ = makeButton(tr("New conversation"), PillButton::Look::plain, "newConversation",
                      tr("Take all earlier turns away"), this);
    auto* head = new QHBoxLayout;
    head->setSpacing(grid);
    head->addWidget(sectionLabel(tr("Conversation"), this));
    head->addStretch();
    head->addWidget(acts_);
    for (QPushButton* button : {edit_, cut_, new_}) head->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addLayout(head);
    column->addWidget(list_);

    connect(acts_, &QComboBox::currentIndexChanged, this, [this](int index) {
        auto other = now_;
        other.every_turn = index == 1;
        change(other, tr("Change where the deck acts"));
    });
    const auto edit = [this] {
        const int turn = list_->currentRow();
        if (turn < 0) return;
        const QString question = QString::fromStdString(now_.turns[std::size_t(turn)].user);
        change(before(turn), tr("Edit question %1").arg(turn + 1));
        emit promptWanted(question);
    };
    connect(edit_, &QPushButton::clicked, this, edit);
    connect(list_, &QListWidget::itemActivated, this, edit);
    connect(cut_, &QPushButton::clicked, this, [this] {
        if (list_->currentRow() >= 0) change(before(list_->currentRow()), tr("Cut the conversation"));
    });
    connect(new_, &QPushButton::clicked, this, [this] { change(before(0), tr("Begin a new conversation")); });
    connect(list_, &QListWidget::currentRowChanged, this, [this](int row) {
        for (QPushButton* button : {edit_, cut_}) button->setEnabled(row >= 0);
    });
    refresh();
}

lab::Conversation ConversationPart::before(int turn) const
{
    auto shorter = now_;
    shorter.turns.resize(std::size_t(turn));
    return shorter;
}

void ConversationPart::change(const lab::Conversation& conversation, const QString& text)
{
    if (conversation != now_) undo_->push(new ConversationEdit(this, conversation, text));
}

void ConversationPart::setConversation(const lab::Conversation& conversation)
{
    if (conversation == now_) return;
    now_ = conversation;
    refresh();
    emit changed();
}

void ConversationPart::refresh()
{
    const QSignalBlocker quiet(acts_);
    acts_->setCurrentIndex(now_.every_turn ? 1 : 0);
    list_->clear();
    for (const lab::Turn& turn : now_.turns) {
        const QString user = QString::fromStdString(turn.user), answer = QString::fromStdString(turn.answer);
        list_->addItem(tr("You: %1").arg(user) + QLatin1Char('\n') + tr("Answer: %1").arg(answer));
    }
    list_->scrollToBottom();
    for (QPushButton* button : {edit_, cut_}) button->setEnabled(false);
    setVisible(!now_.turns.empty());
}

} // namespace steerdeck::widgets
