#include "compose/compose_bench.h"

#include "compose/answers_view.h"
#include "compose/deck_model.h"
#include "compose/deck_view.h"
#include "compose/prompt_editor.h"
#include "compose/saved_decks_model.h"
#include "compose/saved_decks_panel.h"
#include "compose/shelf_model.h"
#include "compose/shelf_view.h"
#include "shared/glyphs.h"
#include "shared/notice_label.h"
#include "shared/pill_button.h"
#include "shared/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QRandomGenerator>
#include <QShortcut>
#include <QSplitter>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace steerdeck::widgets {

namespace {
constexpr lab::Control allControls[] = {lab::Control::none, lab::Control::text, lab::Control::steering,
                                        lab::Control::hybrid};
constexpr int stillFor = 250;  // milliseconds without a change before a live deck is answered anew
constexpr int mostOrdered = 5; // chips: 5! = 120 orders, more are not asked for

QHBoxLayout* line()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    return row;
}

QVBoxLayout* stack(QWidget* widget)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    return column;
}
} // namespace

ComposeBench::ComposeBench(QWidget* parent)
    : QWidget(parent), undo_(new QUndoStack(this)), shelfModel_(new ShelfModel(this)),
      deckModel_(new DeckModel(undo_, this))
{
    setAcceptDrops(true);
    shelfView_ = new ShelfView(shelfModel_, this);
    auto* right = new QWidget;
    auto* column = stack(right);
    column->setSpacing(gutter);
    column->addWidget(makeDeckPart());
    column->addWidget(makePromptPart());
    column->addWidget(makeAnswersPart(), 1);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(gutter);
    split->addWidget(shelfView_);
    split->addWidget(right);
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    shelfView_->setMinimumWidth(180);
    split->setSizes({224, 1000});
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(gutter, gutter, gutter, gutter);
    outer->addWidget(split);
    makeActions();
    refresh();
}

QWidget* ComposeBench::makeDeckPart()
{
    auto* part = new QWidget;
    auto* column = stack(part);
    auto* head = line();
    auto* joinLabel = mutedLabel(tr("&Join"), part);
    join_ = new QComboBox(part);
    join_->addItem(tr("<and>, learned"), int(lab::Join::composition));
    join_->addItem(tr("nothing between"), int(lab::Join::concatenation));
    join_->addItem(tr("the word “and”"), int(lab::Join::native_and));
    join_->addItem(tr("<set>, in no order"), int(lab::Join::set));
    join_->addItem(tr("<or>, at least one"), int(lab::Join::any));
    join_->addItem(tr("<not>, none of them"), int(lab::Join::negated));
    join_->setAccessibleName(tr("What stands between two behaviours"));
    join_->setToolTip(join_->accessibleName());
    join_->setMinimumSize(156, 30);
    joinLabel->setBuddy(join_);
    live_ = new PillButton(tr("Li&ve"), PillButton::Look::plain, part);
    live_->setCheckable(true);
    live_->setChecked(true);
    live_->setAccessibleName(tr("Answer again while the deck changes"));
    live_->setToolTip(tr("Once there are answers, a change of the deck (a strength, say) answers again at once"));
    decks_ = new PillButton(tr("De&cks"), PillButton::Look::plain, part);
    decks_->setIcon(glyphIcon(Glyph::decks));
    decks_->setAccessibleName(tr("Saved decks"));
    decks_->setToolTip(tr("Save this deck by name, or load a saved one"));
    undoButton_ = new PillButton(glyphIcon(Glyph::undo), tr("Undo"), part);
    redoButton_ = new PillButton(glyphIcon(Glyph::redo), tr("Redo"), part);
    clearButton_ = new PillButton(glyphIcon(Glyph::clear), tr("Clear the deck"), part);
    head->addWidget(sectionLabel(tr("Deck"), part));
    head->addStretch();
    head->addWidget(live_);
    head->addWidget(decks_);
    head->addSpacing(grid);
    head->addWidget(joinLabel);
    head->addWidget(join_);
    head->addSpacing(grid);
    for (PillButton* button : {undoButton_, redoButton_, clearButton_}) head->addWidget(button);
    deckView_ = new DeckView(deckModel_, part);
    hint_ = new NoticeLabel(part);
    column->addLayout(head);
    column->addWidget(deckView_);
    column->addWidget(hint_);
    makeSavedDecks(part);
    again_.setSingleShot(true);
    again_.setInterval(stillFor);

    connect(&again_, &QTimer::timeout, this, &ComposeBench::runAgain);
    connect(live_, &QPushButton::toggled, this, [this](bool live) {
        if (!live) again_.stop();
        emit liveChanged(live);
    });
    connect(join_, &QComboBox::activated, this,
            [this] { deckModel_->setJoin(lab::Join(join_->currentData().toInt())); });
    connect(clearButton_, &QPushButton::clicked, deckModel_, &DeckModel::clear);
    connect(shelfView_, &ShelfView::chosen, this, &ComposeBench::addToDeck);
    const auto say = [this](const QString& sentence) {
        passing_ = sentence;
        refresh();
    };
    connect(shelfView_, &ShelfView::refused, this, say);
    connect(deckModel_, &DeckModel::refused, this, say);
    connect(deckModel_, &DeckModel::deckChanged, this, [this](const lab::Deck& deck) {
        passing_.clear();
        refresh();
        if (ran_ && isLive()) again_.start();
        emit deckChanged(deck);
    });
    return part;
}

void ComposeBench::makeSavedDecks(QWidget* part)
{
    saved_ = new SavedDecksModel(undo_, this);
    panel_ = new SavedDecksPanel(saved_, part);
    done_ = new NoticeLabel(part);
    takeBack_ = new PillButton(tr("Undo"), PillButton::Look::plain, part);
    takeBack_->setFocusPolicy(Qt::StrongFocus);
    takeBack_->hide();
    auto* row = line();
    row->addWidget(done_, 1);
    row->addWidget(takeBack_);
    static_cast<QVBoxLayout*>(part->layout())->addLayout(row);

    connect(decks_, &QPushButton::clicked, this, [this] {
        QStringList titles;
        for (const lab::Chip& chip : deck().chips) titles << deckModel_->catalog().titleOf(chip);
        panel_->open(decks_, titles.join(tr(", ")));
    });
    connect(panel_, &SavedDecksPanel::saveAsked, this, [this](const QString& name) {
        const bool there = saved_->rowOf(name) >= 0;
        if (!saved_->keep(name, deck())) return tellDone({});
        tellDone(there ? tr("“%1” was replaced by the deck as it stands now.").arg(name)
                       : tr("The deck was saved as “%1”.").arg(name));
    });
    connect(panel_, &SavedDecksPanel::loadAsked, this, &ComposeBench::loadSaved);
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
}

void ComposeBench::tellDone(const QString& sentence, bool hint)
{
    done_->setNotice(sentence, hint ? NoticeLabel::Kind::hint : NoticeLabel::Kind::info);
    takeBack_->setVisible(!sentence.isEmpty() && !hint);
    takeBack_->setAccessibleName(tr("Undo: %1").arg(undo_->undoText()));
    takeBack_->setToolTip(takeBack_->accessibleName());
}

void ComposeBench::loadSaved(int row)
{
    NamedDeck wanted = saved_->decks().value(row);
    const bool some = !wanted.deck.chips.empty();
    const QStringList leftOut = deckModel_->catalog().leaveOutUnknown(wanted.deck);
    if (some && wanted.deck.chips.empty())
        return tellDone(tr("“%1” was not loaded: the open model knows none of its behaviours.").arg(wanted.name), true);
    const bool changed = deckModel_->replace(wanted.deck, tr("Load the deck “%1”").arg(wanted.name));
    if (!leftOut.isEmpty())
        tellDone(tr("“%1” was loaded without %2, which the open model does not know.")
                     .arg(wanted.name, leftOut.join(tr(", "))),
                 !changed);
    else if (!changed)
        tellDone(tr("“%1” is the deck that stands here.").arg(wanted.name), true);
    deckView_->setCurrent(0, true);
}

QWidget* ComposeBench::makePromptPart()
{
    auto* part = new QWidget;
    auto* column = stack(part);
    auto* head = line();
    questions_ = new PillButton(glyphIcon(Glyph::down), tr("Suggested questions (Down)"), part);
    questions_->setText(tr("&Questions"));
    surprise_ = new PillButton(glyphIcon(Glyph::dice), tr("A random question"), part);
    surprise_->setText(tr("S&urprise me"));
    for (PillButton* button : {questions_, surprise_}) button->setIconSize(QSize(14, 14));
    auto* label = sectionLabel(tr("&Prompt"), part);
    head->addWidget(label);
    head->addStretch();
    head->addWidget(questions_);
    head->addWidget(surprise_);
    prompt_ = new PromptEditor(part, undo_);
    label->setBuddy(prompt_);
    run_ = new PillButton(tr("&Run"), PillButton::Look::primary, part);
    run_->setIcon(glyphIcon(Glyph::run));
    stop_ = new PillButton(tr("&Stop"), PillButton::Look::plain, part);
    stop_->setIcon(glyphIcon(Glyph::stop));
    stop_->setToolTip(tr("Stop (Escape)"));
    auto* row = line();
    row->addWidget(prompt_, 1);
    row->addWidget(run_, 0, Qt::AlignTop);
    row->addWidget(stop_, 0, Qt::AlignTop);
    notice_ = new NoticeLabel(part);
    column->addLayout(head);
    column->addLayout(row);
    column->addWidget(notice_);

    connect(questions_, &QPushButton::clicked, prompt_, &PromptEditor::offerAll);
    connect(surprise_, &QPushButton::clicked, this, &ComposeBench::surprise);
    connect(run_, &QPushButton::clicked, this, &ComposeBench::run);
    connect(stop_, &QPushButton::clicked, this, &ComposeBench::stop);
    connect(prompt_, &QPlainTextEdit::textChanged, this, [this] {
        refresh();
        emit promptChanged(prompt());
    });
    return part;
}

QWidget* ComposeBench::makeAnswersPart()
{
    auto* part = new QWidget;
    auto* column = stack(part);
    auto* head = line();
    head->addWidget(sectionLabel(tr("Answers"), part));
    head->addSpacing(grid);
    for (const lab::Control control : allControls) {
        auto* button = new PillButton(AnswersView::titleOf(control), PillButton::Look::plain, part);
        button->setCheckable(true);
        button->setChecked(true);
        button->setAccessibleName(tr("Show the answer: %1").arg(AnswersView::titleOf(control)));
        button->setToolTip(AnswersView::descriptionOf(control));
        connect(button, &QPushButton::toggled, this, &ComposeBench::refresh);
        controls_ << button;
        head->addWidget(button);
    }
    head->addStretch();
    everyOrder_ = new QCheckBox(part);
    everyOrder_->setToolTip(tr("Answer in every order of the deck, one row each"));
    connect(everyOrder_, &QCheckBox::toggled, this, &ComposeBench::refresh);
    head->addWidget(everyOrder_);
    answers_ = new AnswersView(part);
    column->addLayout(head);
    column->addWidget(answers_, 1);
    return part;
}

void ComposeBench::makeActions()
{
    const auto shortcut = [this](const QKeySequence& keys, auto slot) {
        auto* cut = new QShortcut(keys, this);
        cut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(cut, &QShortcut::activated, this, slot);
        return cut;
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), &ComposeBench::run);
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Enter), &ComposeBench::run);
    stopKey_ = shortcut(QKeySequence(Qt::Key_Escape), &ComposeBench::stop);
    stopKey_->setEnabled(false); // Escape means other things too while nothing runs
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
    for (QWidget* next : QList<QWidget*>{live_, decks_, join_, undoButton_, redoButton_, clearButton_})
        next->setFocusPolicy(Qt::StrongFocus);
}

void ComposeBench::addToDeck(const QString& behavior)
{
    // After the current chip would surprise: the end is where the eye expects it.
    deckModel_->insert(behavior, -1);
}

void ComposeBench::surprise()
{
    const QStringList questions = prompt_->suggestions();
    if (questions.isEmpty()) return;
    QString question = prompt();
    // Another one than stands there, where there is another.
    for (int tries = 0; question == prompt() && tries < 8; ++tries)
        question = questions[QRandomGenerator::global()->bounded(int(questions.size()))];
    prompt_->replaceText(question, tr("Take a random question"));
    prompt_->setFocus(Qt::OtherFocusReason);
}

QString ComposeBench::prompt() const { return prompt_->toPlainText().trimmed(); }
const lab::Deck& ComposeBench::deck() const { return deckModel_->deck(); }

PillButton* ComposeBench::controlButton(lab::Control control) const { return controls_.value(int(control)); }

std::vector<lab::Control> ComposeBench::chosenControls() const
{
    std::vector<lab::Control> chosen;
    for (const lab::Control control : allControls) {
        const PillButton* button = controls_[int(control)];
        if (button->isChecked() && button->isEnabled()) chosen.push_back(control);
    }
    return chosen;
}

lab::GenerateRequest ComposeBench::request() const
{
    lab::GenerateRequest request = sampling_;
    request.prompt = prompt().toStdString();
    request.deck = deck();
    request.controls = chosenControls();
    request.every_order = everyOrder_->isChecked() && everyOrder_->isEnabled();
    return request;
}

QString ComposeBench::obstacle() const
{
    if (busy_) return tr("A run is under way. Stop it first (Escape).");
    if (prompt().isEmpty()) return tr("The prompt is empty. Type a question, or take a suggested one.");
    if (!chosenControls().empty()) return {};
    return deckModel_->enabledCount() == 0 ? tr("The deck is empty: choose “Plain”, or put a behaviour on the deck.")
                                           : tr("No answer is chosen. Choose at least one of the four kinds.");
}

void ComposeBench::refresh()
{
    if (!answers_) return; // still being built
    const int enabled = deckModel_->enabledCount();
    for (const lab::Control control : allControls) {
        if (control == lab::Control::none) continue;
        controls_[int(control)]->setEnabled(enabled > 0);
        controls_[int(control)]->setToolTip(enabled > 0 ? AnswersView::descriptionOf(control)
                                                        : tr("Put a behaviour on the deck first"));
    }
    int orders = 1;
    for (int i = 2; i <= std::min(enabled, mostOrdered); ++i) orders *= i;
    everyOrder_->setEnabled(enabled >= 2 && enabled <= mostOrdered);
    everyOrder_->setText(enabled > mostOrdered ? tr("Every order (at most %1 behaviours)").arg(mostOrdered)
                         : enabled < 2         ? tr("Every order")
                                               : tr("Every order (%1)").arg(orders));
    join_->setCurrentIndex(join_->findData(int(deck().join)));
    clearButton_->setEnabled(deckModel_->rowCount() > 0);
    questions_->setEnabled(!prompt_->suggestions().isEmpty());
    surprise_->setEnabled(!prompt_->suggestions().isEmpty());
    const QString why = obstacle();
    run_->setEnabled(why.isEmpty());
    run_->setToolTip(why.isEmpty() ? tr("Run (Ctrl+Return)") : why);
    stop_->setEnabled(busy_);

    QStringList hints = deckModel_->hints();
    QStringList untrained;
    for (const lab::Chip& chip : deck().chips) {
        const Behavior behavior = deckModel_->catalog().behavior(QString::fromStdString(chip.behavior));
        if (!chip.enabled) continue;
        if (!behavior.hasToken) untrained << tr("“%1”").arg(behavior.title);
        const Behavior other = deckModel_->catalog().behavior(QString::fromStdString(chip.toward));
        if (!chip.toward.empty() && !other.hasToken) untrained << tr("“%1”").arg(other.title);
    }
    if (!untrained.isEmpty())
        hints << tr("No token yet for %1: train it, or choose “Instructions” only.").arg(untrained.join(tr(", ")));
    if (!passing_.isEmpty()) hints.prepend(passing_);
    const QString hint = hints.join(QLatin1Char('\n'));
    if (hint != hint_->text()) hint_->setNotice(hint, NoticeLabel::Kind::hint);
}

void ComposeBench::setBehaviors(const std::vector<lab::CategoryInfo>& categories,
                                const std::vector<lab::BehaviorInfo>& behaviors)
{
    const Catalog catalog = makeCatalog(categories, behaviors);
    shelfModel_->setCatalog(catalog);
    deckModel_->setCatalog(catalog);
    saved_->setCatalog(catalog);
    answers_->setCatalog(catalog);
    refresh();
}

void ComposeBench::setSuggestions(const QStringList& questions)
{
    prompt_->setSuggestions(questions);
    refresh();
}

void ComposeBench::setNotice(const QString& sentence) { notice_->setNotice(sentence); }
void ComposeBench::setPrompt(const QString& prompt) { prompt_->setText(prompt); }
void ComposeBench::setLive(bool live) { live_->setChecked(live); }
bool ComposeBench::isLive() const { return live_->isChecked(); }

void ComposeBench::setDeck(const lab::Deck& deck)
{
    deckModel_->setDeck(deck);
    again_.stop();
}

void ComposeBench::layDeck(const lab::Deck& deck, const QString& what)
{
    if (!deckModel_->replace(deck, what)) emit deckChanged(deck); // it lies there already
    again_.stop();
}

void ComposeBench::setEveryOrder(bool every) { everyOrder_->setChecked(every); }

void ComposeBench::setControls(const std::vector<lab::Control>& controls)
{
    for (const lab::Control control : allControls)
        controls_[int(control)]->setChecked(std::find(controls.begin(), controls.end(), control) != controls.end());
}

void ComposeBench::setBusy(bool busy)
{
    busy_ = busy;
    stopKey_->setEnabled(busy);
    refresh();
}

void ComposeBench::run()
{
    const QString why = obstacle();
    if (!why.isEmpty()) {
        notice_->setNotice(why, NoticeLabel::Kind::hint);
        return;
    }
    // What stands there about the prompt still holds; what the bench said about the last attempt does not.
    if (notice_->kind() != NoticeLabel::Kind::info) notice_->setNotice(QString());
    again_.stop();
    ran_ = true;
    const lab::GenerateRequest asked = request();
    answers_->prepare(asked.controls, asked.every_order);
    fresh_ = false;
    setBusy(true);
    emit runRequested(asked);
}

/// The run under way makes room: who carries runs out drops it for the new one, and tells nothing more of it.
void ComposeBench::runAgain()
{
    const bool wasBusy = std::exchange(busy_, false);
    if (obstacle().isEmpty()) return run();
    busy_ = wasBusy;
}

void ComposeBench::stop()
{
    again_.stop();
    if (busy_) emit stopRequested();
}

void ComposeBench::answerStarted(const lab::AnswerStart& start)
{
    // A run that was not started here (a lesson, a script) begins with an empty grid too.
    if (fresh_) answers_->prepare({start.control}, false);
    fresh_ = false;
    answers_->start(start);
}

void ComposeBench::answerPiece(const lab::AnswerPiece& piece) { answers_->piece(piece); }
void ComposeBench::answerDone(const lab::AnswerDone& done) { answers_->done(done); }

void ComposeBench::runEnded(const lab::JobEnd& end)
{
    fresh_ = true;
    answers_->end(end);
    if (!end.error.empty()) notice_->setNotice(QString::fromStdString(end.error), NoticeLabel::Kind::error);
    setBusy(false);
}

// ---- dragging off the deck
// --------------------------------------------------------------------------------------------

void ComposeBench::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasFormat(QLatin1String(chipMimeType))) event->acceptProposedAction();
}

void ComposeBench::dragMoveEvent(QDragMoveEvent* event)
{
    if (event->mimeData()->hasFormat(QLatin1String(chipMimeType))) event->acceptProposedAction();
}

void ComposeBench::dropEvent(QDropEvent* event)
{
    bool number = false;
    const int row = event->mimeData()->data(QLatin1String(chipMimeType)).toInt(&number);
    if (!number || !deckModel_->remove(row)) return event->ignore();
    event->acceptProposedAction();
}

} // namespace steerdeck::widgets
