#include "widgets/compose/deck_part.h"

#include "widgets/compose/deck_model.h"
#include "widgets/compose/deck_view.h"
#include "widgets/compose/saved_decks_model.h"
#include "widgets/compose/saved_decks_panel.h"
#include "widgets/shared/glyphs.h"
#include "widgets/shared/notice_label.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QUndoStack>
#include <QVBoxLayout>

namespace steerdeck::widgets {

DeckPart::DeckPart(QUndoStack* undo, QWidget* parent)
    : QWidget(parent), undo_(undo), model_(new DeckModel(undo, this)), saved_(new SavedDecksModel(undo, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(makeHead());
    view_ = new DeckView(model_, this);
    view_->setProperty("kept", false); // the deck has a place of its own in the session
    hint_ = new NoticeLabel(this);
    hint_->setObjectName(QStringLiteral("deckHint"));
    column->addWidget(view_);
    column->addWidget(hint_);
    column->addWidget(makeSavedDecks());
    makeActions();
    connect(model_, &DeckModel::refused, this, &DeckPart::say);
    connect(model_, &DeckModel::deckChanged, this, [this] {
        lastHint_.clear();
        refresh();
    });
    refresh();
}

QWidget* DeckPart::makeHead()
{
    auto* head = new QWidget(this);
    auto* joinLabel = mutedLabel(tr("&Join"), head);
    join_ = new QComboBox(head);
    join_->setObjectName(QStringLiteral("join"));
    join_->setProperty("kept", false); // a part of the deck
    join_->addItem(tr("<and>, learned"), int(lab::Join::composition));
    join_->addItem(tr("nothing between"), int(lab::Join::concatenation));
    join_->addItem(tr("the word “and”"), int(lab::Join::native_and));
    join_->addItem(tr("<set>, in no order"), int(lab::Join::set));
    join_->addItem(tr("<or>, at least one"), int(lab::Join::or_));
    join_->addItem(tr("<not>, none of them"), int(lab::Join::not_));
    join_->setAccessibleName(tr("What stands between two behaviours"));
    join_->setToolTip(join_->accessibleName());
    join_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    join_->setMinimumHeight(30);
    joinLabel->setBuddy(join_);
    live_ = new PillButton(tr("Li&ve"), PillButton::Look::plain, head);
    live_->setObjectName(QStringLiteral("live"));
    live_->setCheckable(true);
    live_->setChecked(true);
    live_->setAccessibleName(tr("Answer again while the deck changes"));
    live_->setToolTip(tr("Once there are answers, a change of the deck (a strength, say) answers again at once"));
    decks_ = new PillButton(tr("De&cks"), PillButton::Look::plain, head);
    decks_->setObjectName(QStringLiteral("decks"));
    decks_->setIcon(glyphIcon(Glyph::decks));
    decks_->setAccessibleName(tr("Saved decks"));
    decks_->setToolTip(tr("Save this deck by name, or load a saved one"));
    undoButton_ = new PillButton(glyphIcon(Glyph::undo), tr("Undo"), head);
    redoButton_ = new PillButton(glyphIcon(Glyph::redo), tr("Redo"), head);
    clear_ = new PillButton(glyphIcon(Glyph::clear), tr("Clear the deck"), head);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    row->addWidget(sectionLabel(tr("Deck"), head));
    row->addStretch();
    row->addWidget(live_);
    row->addWidget(decks_);
    auto* mechanism = new PillButton(glyphIcon(Glyph::tokens), tr("Look into this deck's mechanism"), head);
    mechanism->setObjectName(QStringLiteral("openMechanism"));
    mechanism->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(mechanism);
    row->addSpacing(grid);
    row->addWidget(joinLabel);
    row->addWidget(join_);
    row->addSpacing(grid);
    for (PillButton* button : {undoButton_, redoButton_, clear_}) row->addWidget(button);
    for (QWidget* next : QList<QWidget*>{live_, decks_, join_, undoButton_, redoButton_, clear_})
        next->setFocusPolicy(Qt::StrongFocus);
    connect(live_, &QPushButton::toggled, this, &DeckPart::liveChanged);
    connect(join_, &QComboBox::activated, this, [this] { model_->setJoin(lab::Join(join_->currentData().toInt())); });
    connect(clear_, &QPushButton::clicked, model_, &DeckModel::clear);
    return head;
}

QWidget* DeckPart::makeSavedDecks()
{
    auto* part = new QWidget(this);
    panel_ = new SavedDecksPanel(saved_, this);
    done_ = new NoticeLabel(part);
    done_->setObjectName(QStringLiteral("deckNotice"));
    takeBack_ = new PillButton(tr("Undo"), PillButton::Look::plain, part);
    takeBack_->setObjectName(QStringLiteral("takeBack"));
    takeBack_->setFocusPolicy(Qt::StrongFocus);
    takeBack_->hide();
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    row->addWidget(done_, 1);
    row->addWidget(takeBack_);
    part->hide();

    connect(decks_, &QPushButton::clicked, this, [this] {
        QStringList titles;
        for (const lab::Chip& chip : model_->deck().chips) titles << model_->catalog().titleOf(chip);
        panel_->open(decks_, titles.join(tr(", ")));
    });
    connect(panel_, &SavedDecksPanel::saveAsked, this, [this](const QString& name) {
        const bool there = saved_->rowOf(name) >= 0;
        if (!saved_->keep(name, model_->deck())) return tellDone({});
        tellDone(there ? tr("“%1” was replaced by the deck as it stands now.").arg(name)
                       : tr("The deck was saved as “%1”.").arg(name));
    });
    connect(panel_, &SavedDecksPanel::loadAsked, this, &DeckPart::loadSaved);
    connect(panel_, &SavedDecksPanel::deleteAsked, this, [this](int which) {
        const QString name = saved_->decks().value(which).name;
        if (saved_->remove(which)) tellDone(tr("The saved deck “%1” was deleted.").arg(name));
    });
    connect(saved_, &SavedDecksModel::refused, this, [this](const QString& sentence) { tellDone(sentence, true); });
    connect(takeBack_, &QPushButton::clicked, this, [this] {
        undo_->undo();
        decks_->setFocus(Qt::OtherFocusReason);
    });
    // It speaks of the last entry; once that is another it has nothing more to say.
    connect(undo_, &QUndoStack::indexChanged, this, [this] { tellDone({}); });
    return part;
}

void DeckPart::tellDone(const QString& sentence, bool hint)
{
    done_->setNotice(sentence, hint ? NoticeLabel::Kind::hint : NoticeLabel::Kind::info);
    done_->parentWidget()->setVisible(!sentence.isEmpty());
    takeBack_->setVisible(!sentence.isEmpty() && !hint);
    takeBack_->setAccessibleName(tr("Undo: %1").arg(undo_->undoText()));
    takeBack_->setToolTip(takeBack_->accessibleName());
}

void DeckPart::loadSaved(int row)
{
    NamedDeck wanted = saved_->decks().value(row);
    const bool some = !wanted.deck.chips.empty();
    const QStringList leftOut = model_->catalog().leaveOutUnknown(wanted.deck);
    if (some && wanted.deck.chips.empty())
        return tellDone(tr("“%1” was not loaded: the open model knows none of its behaviours.").arg(wanted.name), true);
    const bool changed = model_->replace(wanted.deck, tr("Load the deck “%1”").arg(wanted.name));
    if (!leftOut.isEmpty())
        tellDone(tr("“%1” was loaded without %2, which the open model does not know.")
                     .arg(wanted.name, leftOut.join(tr(", "))),
                 !changed);
    else if (!changed)
        tellDone(tr("“%1” is the deck that stands here.").arg(wanted.name), true);
    view_->setCurrent(0, true);
}

void DeckPart::makeActions()
{
    QAction* undo = undo_->createUndoAction(this, tr("Undo"));
    QAction* redo = undo_->createRedoAction(this, tr("Redo"));
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    const auto tie = [this](QAction* action, PillButton* button, const QString& keys) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        const auto follow = [action, button, keys] {
            button->setEnabled(action->isEnabled());
            button->setAccessibleName(action->text());
            button->setToolTip(QStringLiteral("%1 (%2)").arg(action->text(), keys));
        };
        connect(action, &QAction::changed, button, follow);
        follow();
    };
    tie(undo, undoButton_, undo->shortcut().toString(QKeySequence::NativeText));
    tie(redo, redoButton_, redo->shortcut().toString(QKeySequence::NativeText));
}

void DeckPart::setCatalog(const Catalog& catalog)
{
    model_->setCatalog(catalog);
    saved_->setCatalog(catalog);
    refresh();
}

bool DeckPart::isLive() const { return live_->isChecked(); }
void DeckPart::setLive(bool live) { live_->setChecked(live); }

void DeckPart::say(const QString& sentence)
{
    lastHint_ = sentence;
    refresh();
}

QStringList DeckPart::withoutToken() const
{
    QStringList titles;
    const auto look = [&](const std::string& name) {
        const Behavior behavior = model_->catalog().behavior(QString::fromStdString(name));
        if (!behavior.hasToken && !titles.contains(behavior.title)) titles << behavior.title;
    };
    for (const lab::Chip& chip : model_->deck().chips) {
        if (!chip.enabled || chip.way) continue; // one with a way of its own needs what that needs
        look(chip.behavior);
        if (!chip.blend_target.empty()) look(chip.blend_target);
    }
    return titles;
}

void DeckPart::refresh()
{
    join_->setCurrentIndex(join_->findData(int(model_->deck().join)));
    clear_->setEnabled(model_->rowCount() > 0);
    QStringList hints = model_->hints();
    QStringList untrained;
    for (const QString& title : withoutToken()) untrained << tr("“%1”").arg(title);
    if (!untrained.isEmpty())
        hints << tr("No token yet for %1: train it, or choose “Instructions” only.").arg(untrained.join(tr(", ")));
    if (!lastHint_.isEmpty()) hints.prepend(lastHint_);
    const QString hint = hints.join(QLatin1Char('\n'));
    if (hint != hint_->text()) hint_->setNotice(hint, NoticeLabel::Kind::hint);
}

} // namespace steerdeck::widgets
