#include "widgets/compose/compose_bench.h"

#include "widgets/compose/answers_part.h"
#include "widgets/compose/answers_view.h"
#include "widgets/compose/deck_model.h"
#include "widgets/compose/deck_view.h"
#include "widgets/compose/history_pane.h"
#include "widgets/compose/prompt_editor.h"
#include "widgets/compose/saved_decks_model.h"
#include "widgets/compose/saved_decks_panel.h"
#include "widgets/compose/shelf_model.h"
#include "widgets/compose/shelf_view.h"
#include "widgets/shared/glyphs.h"
#include "widgets/shared/notice_label.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
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
constexpr lab::Method allMethods[] = {lab::Method::none, lab::Method::text, lab::Method::steering, lab::Method::hybrid};
constexpr int stillFor = 250; // milliseconds without a change before a live deck is answered anew
constexpr lab::Method otherMethods[] = {lab::Method::caa, lab::Method::lm_steer, lab::Method::lora_dare};
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
    join_->addItem(tr("<or>, at least one"), int(lab::Join::or_));
    join_->addItem(tr("<not>, none of them"), int(lab::Join::not_));
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
    for (const lab::Method method : allMethods) {
        auto* button = new PillButton(AnswersView::titleOf(method), PillButton::Look::plain, part);
        button->setCheckable(true);
        button->setChecked(true);
        button->setAccessibleName(tr("Show the answer: %1").arg(AnswersView::titleOf(method)));
        button->setToolTip(AnswersView::descriptionOf(method));
        connect(button, &QPushButton::toggled, this, &ComposeBench::refresh);
        connect(button, &QPushButton::toggled, this, &ComposeBench::columnsChanged);
        methods_ << button;
        head->addWidget(button);
    }
    makeMoreMenu(part);
    head->addWidget(more_);
    head->addStretch();
    everyOrder_ = new QCheckBox(part);
    everyOrder_->setToolTip(tr("Answer in every order of the deck, one row each"));
    connect(everyOrder_, &QCheckBox::toggled, this, &ComposeBench::refresh);
    connect(everyOrder_, &QCheckBox::toggled, this, &ComposeBench::columnsChanged);
    head->addWidget(everyOrder_);
    tokensButton_ =
        new PillButton(glyphIcon(Glyph::tokens), tr("Tokens and their probabilities in every answer"), part);
    historyButton_ = new PillButton(glyphIcon(Glyph::history), tr("History of runs (Ctrl+H)"), part);
    copyButton_ = new PillButton(glyphIcon(Glyph::copy), tr("Copy all answers"), part);
    for (PillButton* button : {tokensButton_, historyButton_}) button->setCheckable(true);
    for (PillButton* button : {tokensButton_, copyButton_, historyButton_}) head->addWidget(button);
    part_ = new AnswersPart(part);
    answers_ = part_->view();
    column->addLayout(head);
    column->addWidget(part_, 1);

    connect(tokensButton_, &QPushButton::toggled, answers_, &AnswersView::setTokensShown);
    connect(historyButton_, &QPushButton::toggled, part_, &AnswersPart::setHistoryShown);
    connect(part_, &AnswersPart::historyShownChanged, historyButton_, &QPushButton::setChecked);
    connect(part_, &AnswersPart::recorded, this, &ComposeBench::runRecorded);
    connect(part_, &AnswersPart::commandRequested, this, &ComposeBench::commandRequested);
    connect(part_->history(), &HistoryPane::replaced, this, &ComposeBench::historyReplaced);
    connect(part_->history(), &HistoryPane::chosen, this, &ComposeBench::goBackTo);
    auto* copies = new QMenu(copyButton_);
    copies->addAction(tr("Copy all answers as text"), part_, [this] { part_->copyRun(CopyAs::text); });
    copies->addAction(tr("Copy all answers as Markdown"), part_, [this] { part_->copyRun(CopyAs::markdown); });
    copies->addAction(tr("Copy the command line that gives these answers"), part_,
                      [this] { part_->copyRun(CopyAs::command); });
    connect(copyButton_, &QPushButton::clicked, copies,
            [this, copies] { copies->popup(copyButton_->mapToGlobal(copyButton_->rect().bottomLeft())); });
    return part;
}

void ComposeBench::makeMoreMenu(QWidget* part)
{
    more_ = new PillButton(tr("More"), PillButton::Look::plain, part);
    more_->setIcon(glyphIcon(Glyph::down));
    moreMenu_ = new QMenu(more_);
    moreMenu_->setToolTipsVisible(true);
    for (const lab::Method method : otherMethods) {
        QAction* action =
            moreMenu_->addAction(tr("%1: %2", "a way to steer, and what it does")
                                     .arg(AnswersView::titleOf(method), AnswersView::descriptionOf(method)));
        action->setCheckable(true);
        action->setData(int(method));
        connect(action, &QAction::toggled, this, &ComposeBench::refresh);
        connect(action, &QAction::toggled, this, &ComposeBench::columnsChanged);
        others_ << action;
    }
    connect(more_, &QPushButton::clicked, moreMenu_,
            [this] { moreMenu_->popup(more_->mapToGlobal(more_->rect().bottomLeft())); });
}

/// The other ways can be chosen where every behaviour on the deck was trained in them.
void ComposeBench::refreshMore()
{
    int chosen = 0;
    for (QAction* action : others_) {
        const std::string_view name = steering::name_of(lab::Method(action->data().toInt()));
        const QString method = QString::fromUtf8(name.data(), qsizetype(name.size()));
        QStringList missing;
        for (const lab::Chip& chip : deck().chips) {
            const Behavior behavior = deckModel_->catalog().behavior(QString::fromStdString(chip.behavior));
            if (chip.enabled && !behavior.methods.contains(method))
                missing << QStringLiteral("“%1”").arg(behavior.title);
        }
        const bool any = deckModel_->enabledCount() > 0;
        action->setEnabled(any && missing.isEmpty());
        action->setToolTip(!any                ? tr("Put a behaviour on the deck first")
                           : missing.isEmpty() ? action->text()
                                               : tr("Not trained yet for %1").arg(missing.join(tr(", "))));
        chosen += action->isChecked() && action->isEnabled();
    }
    more_->setText(chosen > 0 ? tr("More (%1)").arg(chosen) : tr("More"));
    more_->setAccessibleName(chosen > 0 ? tr("More ways to steer, %n chosen", nullptr, chosen)
                                        : tr("More ways to steer"));
    more_->setToolTip(tr("Columns for other ways to steer: CAA, LM-Steer, LoRA + DARE"));
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
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_H), [this] { historyButton_->toggle(); });
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

PillButton* ComposeBench::methodButton(lab::Method method) const { return methods_.value(int(method)); }

std::vector<lab::Method> ComposeBench::chosenMethods() const
{
    std::vector<lab::Method> chosen;
    for (const lab::Method method : allMethods) {
        const PillButton* button = methods_[int(method)];
        if (button->isChecked() && button->isEnabled()) chosen.push_back(method);
    }
    for (const QAction* action : others_)
        if (action->isChecked() && action->isEnabled()) chosen.push_back(lab::Method(action->data().toInt()));
    return chosen;
}

std::vector<lab::Method> ComposeBench::tickedMethods() const
{
    std::vector<lab::Method> ticked;
    for (const lab::Method method : allMethods)
        if (methods_[int(method)]->isChecked()) ticked.push_back(method);
    for (const QAction* action : others_)
        if (action->isChecked()) ticked.push_back(lab::Method(action->data().toInt()));
    return ticked;
}

lab::GenerateRequest ComposeBench::request() const
{
    lab::GenerateRequest request = sampling_;
    request.prompt = prompt().toStdString();
    request.deck = deck();
    request.methods = chosenMethods();
    request.every_order = everyOrder_->isChecked() && everyOrder_->isEnabled();
    return request;
}

QString ComposeBench::obstacle() const
{
    if (busy_) return tr("A run is under way. Stop it first (Escape).");
    if (prompt().isEmpty()) return tr("The prompt is empty. Type a question, or take a suggested one.");
    if (!chosenMethods().empty()) return {};
    return deckModel_->enabledCount() == 0 ? tr("The deck is empty: choose “Plain”, or put a behaviour on the deck.")
                                           : tr("No answer is chosen. Choose at least one of the four kinds.");
}

void ComposeBench::refresh()
{
    if (!answers_) return; // still being built
    const int enabled = deckModel_->enabledCount();
    for (const lab::Method method : allMethods) {
        if (method == lab::Method::none) continue;
        methods_[int(method)]->setEnabled(enabled > 0);
        methods_[int(method)]->setToolTip(enabled > 0 ? AnswersView::descriptionOf(method)
                                                      : tr("Put a behaviour on the deck first"));
    }
    refreshMore();
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
        const Behavior other = deckModel_->catalog().behavior(QString::fromStdString(chip.blend_target));
        if (!chip.blend_target.empty() && !other.hasToken) untrained << tr("“%1”").arg(other.title);
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
    part_->setCatalog(catalog);
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

void ComposeBench::setMethods(const std::vector<lab::Method>& methods)
{
    for (const lab::Method method : allMethods)
        methods_[int(method)]->setChecked(std::find(methods.begin(), methods.end(), method) != methods.end());
    for (QAction* action : others_)
        action->setChecked(std::find(methods.begin(), methods.end(), lab::Method(action->data().toInt())) !=
                           methods.end());
}

void ComposeBench::setModel(const RunModel& model) { part_->setModel(model); }

void ComposeBench::setHistory(const QList<RunPtr>& runs)
{
    part_->history()->setRuns(part_->history()->model()->runs() + runs); // what was run meanwhile stays in front
}

void ComposeBench::goBackTo(const RunPtr& run)
{
    if (busy_) return notice_->setNotice(obstacle(), NoticeLabel::Kind::hint);
    QStringList sentences, unknown;
    lab::Deck deck = run->request.deck;
    std::erase_if(deck.chips, [&](const lab::Chip& chip) {
        const QString name = QString::fromStdString(chip.behavior);
        if (deckModel_->catalog().indexOf(name) >= 0) return false;
        unknown << QStringLiteral("“%1”").arg(name);
        return true;
    });
    deckModel_->replace(deck, tr("Go back to a run"));
    setPrompt(QString::fromStdString(run->request.prompt));
    setMethods(run->request.methods);
    setEveryOrder(run->request.every_order);
    sampling_ = run->request;
    part_->showRun(run);
    if (run->model != part_->model()) sentences << tr("These answers came from the model %1.").arg(run->model.name);
    if (!unknown.isEmpty())
        sentences << tr("Not among this model's behaviours, so left off the deck: %1.").arg(unknown.join(tr(", ")));
    if (!sentences.isEmpty()) notice_->setNotice(sentences.join(QLatin1Char(' ')), NoticeLabel::Kind::hint);
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
    part_->begin(asked);
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
    if (fresh_) {
        lab::GenerateRequest asked = request();
        asked.methods = {start.method};
        asked.deck = start.deck;
        asked.every_order = false;
        part_->begin(asked);
    }
    fresh_ = false;
    part_->start(start);
}

void ComposeBench::answerPiece(const lab::AnswerPiece& piece) { part_->piece(piece); }
void ComposeBench::answerDone(const lab::AnswerDone& done) { part_->done(done); }

void ComposeBench::runEnded(const lab::JobEnd& end)
{
    fresh_ = true;
    part_->end(end);
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

void ComposeBench::clearAnswers()
{
    again_.stop();
    ran_ = false;
    fresh_ = true;
    part_->clear();
    setBusy(false);
}

} // namespace steerdeck::widgets
