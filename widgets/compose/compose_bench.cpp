#include "widgets/compose/compose_bench.h"

#include "widgets/compose/answer_columns.h"
#include "widgets/compose/answers_part.h"
#include "widgets/compose/answers_view.h"
#include "widgets/compose/conversation_part.h"
#include "widgets/compose/deck_model.h"
#include "widgets/compose/deck_part.h"
#include "widgets/compose/history_pane.h"
#include "widgets/compose/prompt_editor.h"
#include "widgets/compose/prompt_part.h"
#include "widgets/compose/sampling_part.h"
#include "widgets/compose/saved_decks_model.h"
#include "widgets/compose/shelf_model.h"
#include "widgets/compose/shelf_view.h"
#include "widgets/compose/token_legend.h"
#include "widgets/shared/glyphs.h"
#include "widgets/shared/notice_label.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"
#include "widgets/shared/worded.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSplitter>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>
#include <utility>

namespace steerdeck::widgets {

namespace {

constexpr int shelfWidth = 252, foldedBelow = 1020; // pixels: of the shelf at first; of the bench
constexpr int stillFor = 250;                       // milliseconds without a change before a live deck is answered anew

/// Whether two requests ask for the same answers; tokens to go on from are no question.
bool sameQuestion(const lab::GenerateRequest& a, const lab::GenerateRequest& b)
{
    const auto key = [](const lab::GenerateRequest& r) {
        return std::tie(r.prompt, r.methods, r.every_order, r.max_new_tokens, r.temperature, r.system_prompt,
                        r.template_variables);
    };
    const auto drawn = [](const lab::GenerateRequest& r) { return std::tie(r.top_p, r.top_k, r.seed, r.samples); };
    const lab::Deck one{steering::enabled_chips(a.deck), a.deck.join},
        other{steering::enabled_chips(b.deck), b.deck.join};
    return key(a) == key(b) && one == other && (a.temperature == 0 || drawn(a) == drawn(b));
}

bool needsTokens(lab::Method method) { return method == lab::Method::steering || method == lab::Method::hybrid; }

} // namespace

ComposeBench::ComposeBench(QWidget* parent)
    : QWidget(parent), undo_(new QUndoStack(this)), shelf_(new ShelfModel(this)),
      shelfView_(new ShelfView(shelf_, this)), deck_(new DeckPart(undo_, this)), prompt_(new PromptPart(undo_, this)),
      conversation_(new ConversationPart(undo_, this)), drawing_(new SamplingPart(this))
{
    setAcceptDrops(true);
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gutter);
    column->addWidget(deck_);
    column->addWidget(conversation_);
    column->addWidget(prompt_);
    column->addWidget(drawing_);
    column->addWidget(makeAnswers(), 1);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(QStringLiteral("shelfSplit"));
    split->setChildrenCollapsible(false);
    split->setHandleWidth(gutter);
    split->addWidget(shelfView_);
    split->addWidget(right);
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setSizes({shelfWidth, 1000});
    connect(shelfView_, &ShelfView::foldedChanged, split, [this, split](bool folded) {
        const int width = folded ? shelfView_->minimumWidth() : shelfWidth;
        split->setSizes({width, std::max(0, split->width() - width - split->handleWidth())});
    });
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(gutter, gutter, gutter, gutter);
    outer->addWidget(split);
    rerun_.setSingleShot(true);
    rerun_.setInterval(stillFor);
    connectParts();
    makeShortcuts();
    refresh();
}

void ComposeBench::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    shelfView_->setNarrow(width() < foldedBelow);
}

QWidget* ComposeBench::makeAnswers()
{
    auto* part = new QWidget;
    columns_ = new AnswerColumns(part);
    answers_ = new AnswersPart(part);
    answers_->view()->setProperty("kept", false); // cards come and go
    auto* tokens = new PillButton(glyphIcon(Glyph::tokens), tr("Tokens and their probabilities in every answer"), part);
    tokens->setObjectName(QStringLiteral("allTokens"));
    auto* inputs = new PillButton(glyphIcon(Glyph::input), tr("The exact input of every answer"), part);
    inputs->setObjectName(QStringLiteral("allInputs"));
    historyButton_ = new PillButton(glyphIcon(Glyph::history), tr("History of runs (Ctrl+H)"), part);
    historyButton_->setObjectName(QStringLiteral("history"));
    auto* copy = new PillButton(glyphIcon(Glyph::copy), tr("Copy or save all answers"), part);
    for (PillButton* button : {tokens, inputs, historyButton_}) button->setCheckable(true);
    auto* copies = new QMenu(copy);
    copies->addAction(tr("Copy all answers as text"), answers_, [this] { answers_->copyRun(CopyAs::text); });
    copies->addAction(tr("Copy all answers as Markdown"), answers_, [this] { answers_->copyRun(CopyAs::markdown); });
    copies->addAction(tr("Copy the command line that gives these answers"), answers_,
                      [this] { answers_->copyRun(CopyAs::command); });
    copies->addSeparator();
    copies->addAction(tr("Save token probabilities…"), answers_, [this] { answers_->saveProbabilities(); })
        ->setObjectName(QStringLiteral("saveProbabilities"));
    connect(copy, &QPushButton::clicked, copies,
            [copy, copies] { copies->popup(copy->mapToGlobal(copy->rect().bottomLeft())); });
    connect(tokens, &QPushButton::toggled, answers_->view(), &AnswersView::setTokensShown);
    connect(inputs, &QPushButton::toggled, answers_->view(), &AnswersView::setInputsShown);
    // While tokens are shown, or are going to be.
    auto* legend = new TokenLegend(part);
    legend->hide();
    const auto showLegend = [this, legend, tokens] {
        legend->setVisible(tokens->isChecked() || answers_->view()->anyTokensShown());
    };
    connect(tokens, &QPushButton::toggled, legend, showLegend);
    connect(answers_->view(), &AnswersView::tokensToggled, legend, showLegend);
    connect(legend, &TokenLegend::changed, answers_->view(), &AnswersView::setTokenColors);
    connect(historyButton_, &QPushButton::toggled, answers_, &AnswersPart::setHistoryShown);
    connect(answers_, &AnswersPart::historyShownChanged, historyButton_, &QPushButton::setChecked);

    // Its place is kept, so that nothing moves when it shows.
    outdatedSign_ = new QLabel(part);
    outdatedSign_->setObjectName(QStringLiteral("outdated"));
    outdatedSign_->setFixedWidth(16);

    auto* head = new QHBoxLayout;
    head->setSpacing(grid);
    head->addWidget(sectionLabel(tr("Answers"), part));
    head->addWidget(outdatedSign_);
    head->addWidget(columns_, 1);
    for (PillButton* button : {tokens, inputs, copy, historyButton_}) head->addWidget(button);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addLayout(head);
    column->addWidget(legend);
    column->addWidget(answers_, 1);
    return part;
}

void ComposeBench::connectParts()
{
    // To the end of the deck: after the current chip would surprise.
    connect(shelfView_, &ShelfView::chosen, this, [this](const QString& name) { deckModel()->insert(name, -1); });
    connect(shelfView_, &ShelfView::shippedTokenRequested, this, &ComposeBench::shippedTokenRequested);
    connect(shelfView_, &ShelfView::newBehaviorRequested, this, &ComposeBench::newBehaviorRequested);
    connect(shelfView_, &ShelfView::behaviorShown, this, &ComposeBench::behaviorShown);
    connect(&rerun_, &QTimer::timeout, this, &ComposeBench::runAgain);
    connect(deck_, &DeckPart::liveChanged, this, [this](bool live) {
        if (!live) rerun_.stop();
        refreshOutdated();
        emit liveChanged(live);
    });
    connect(deckModel(), &DeckModel::deckChanged, this, [this](const lab::Deck& deck) {
        if (hasRun_ && isLive()) rerun_.start();
        refresh();
        emit deckChanged(deck);
    });
    connect(prompt_, &PromptPart::runRequested, this, &ComposeBench::run);
    connect(prompt_, &PromptPart::stopRequested, this, &ComposeBench::stop);
    connect(prompt_, &PromptPart::promptChanged, this, [this](const QString& prompt) {
        refresh();
        emit promptChanged(prompt);
    });
    connect(columns_, &AnswerColumns::changed, this, &ComposeBench::follow);
    connect(drawing_, &SamplingPart::changed, this, &ComposeBench::follow);
    connect(drawing_, &SamplingPart::changed, this, &ComposeBench::samplingChanged);
    connect(drawing_, &SamplingPart::regenerateRequested, this, &ComposeBench::regenerate);
    connect(answers_, &AnswersPart::branchRequested, this, [this](const lab::GenerateRequest& asked) {
        if (!busy_ && answers_->shown()) conversation_->setConversation(answers_->shown()->before);
        ask(asked);
    });
    connect(answers_, &AnswersPart::goOnRequested, this, [this](lab::Conversation said) {
        said.every_turn = conversation().every_turn;
        conversation_->change(said, tr("Go on from an answer"));
        promptEditor()->replaceText({}, tr("Go on from an answer"));
        promptEditor()->setFocus(Qt::OtherFocusReason);
    });
    connect(conversation_, &ConversationPart::changed, this, &ComposeBench::refresh);
    connect(conversation_, &ConversationPart::changed, this, &ComposeBench::conversationChanged);
    connect(conversation_, &ConversationPart::promptWanted, this, [this](const QString& question) {
        promptEditor()->replaceText(question, tr("Edit an earlier question"));
        promptEditor()->setFocus(Qt::OtherFocusReason);
    });
    connect(columns_, &AnswerColumns::changed, this, &ComposeBench::columnsChanged);
    connect(answers_, &AnswersPart::recorded, this, &ComposeBench::runRecorded);
    connect(answers_, &AnswersPart::commandRequested, this, &ComposeBench::commandRequested);
    connect(answers_, &AnswersPart::probabilitiesRequested, this, &ComposeBench::probabilitiesRequested);
    connect(answers_->history(), &HistoryPane::replaced, this, &ComposeBench::historyReplaced);
    connect(answers_->history(), &HistoryPane::chosen, this, &ComposeBench::goBackTo);
}

void ComposeBench::makeShortcuts()
{
    const auto shortcut = [this](const QKeySequence& keys, auto slot) {
        auto* cut = new QShortcut(keys, this);
        cut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(cut, &QShortcut::activated, this, slot);
        return cut;
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), &ComposeBench::run);
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Enter), &ComposeBench::run);
    shortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), &ComposeBench::regenerate);
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_H), [this] { historyButton_->toggle(); });
    stopKey_ = shortcut(QKeySequence(Qt::Key_Escape), &ComposeBench::stop);
    stopKey_->setEnabled(false); // Escape means other things too while nothing runs
    addActions(deck_->actions());
}

QString ComposeBench::prompt() const { return prompt_->prompt(); }
const lab::Deck& ComposeBench::deck() const { return deckModel()->deck(); }
bool ComposeBench::isLive() const { return deck_->isLive(); }
std::vector<lab::Method> ComposeBench::tickedMethods() const { return columns_->ticked(); }
bool ComposeBench::everyOrderTicked() const { return columns_->everyOrderTicked(); }
DeckModel* ComposeBench::deckModel() const { return deck_->model(); }
SavedDecksModel* ComposeBench::savedDecks() const { return deck_->savedDecks(); }
PromptEditor* ComposeBench::promptEditor() const { return prompt_->editor(); }
AnswersView* ComposeBench::answers() const { return answers_->view(); }

std::vector<lab::Method> ComposeBench::unanswerable() const
{
    if (deck_->withoutToken().isEmpty()) return {};
    std::vector<lab::Method> methods = columns_->chosen();
    std::erase_if(methods, [](lab::Method method) { return !needsTokens(method); });
    return methods;
}

const lab::Conversation& ComposeBench::conversation() const { return conversation_->conversation(); }

void ComposeBench::setConversation(const lab::Conversation& before) { conversation_->setConversation(before); }

lab::GenerateRequest ComposeBench::request() const
{
    const std::vector<lab::Method> without = unanswerable();
    lab::GenerateRequest request = sampling_;
    drawing_->fill(request);
    request.begin.clear();
    request.prompt = prompt().toStdString();
    request.deck = deck();
    request.methods = columns_->chosen();
    std::erase_if(request.methods,
                  [&](lab::Method method) { return std::ranges::find(without, method) != without.end(); });
    request.every_order = columns_->everyOrder();
    request.template_variables.clear();
    if (columns_->thinking())
        request.template_variables =
            QJsonDocument(QJsonObject{{thinkingVariable_, true}}).toJson(QJsonDocument::Compact).toStdString();
    return request;
}

QString ComposeBench::obstacle() const
{
    if (busy_) return tr("A run is under way. Stop it first (Escape).");
    if (prompt().isEmpty()) return tr("The prompt is empty. Type a question, or take a suggested one.");
    if (!request().methods.empty()) return {};
    if (!unanswerable().empty())
        return tr("What is chosen needs tokens that are not trained yet. Choose “Instructions” as well.");
    return deckModel()->enabledCount() == 0
               ? tr("The deck is empty: choose “No steering”, or put a behaviour on the deck.")
               : tr("No answer is chosen. Choose at least one of the four kinds.");
}

void ComposeBench::refresh()
{
    {
        const QScopedValueRollback<bool> quiet(quiet_, true);
        columns_->follow(deck(), deckModel()->catalog());
    }
    prompt_->setRunnable(obstacle(), busy_);
    drawing_->setRunnable(obstacle().isEmpty());
    refreshOutdated();
}

void ComposeBench::follow()
{
    if (!quiet_ && hasRun_ && isLive()) rerun_.start();
    refresh();
}

bool ComposeBench::isOutdated() const
{
    return asked_ && !busy_ && !rerun_.isActive() && !answers()->isEmpty() &&
           !(sameQuestion(*asked_, request()) && askedAfter_ == conversation());
}

void ComposeBench::refreshOutdated()
{
    const bool outdated = isOutdated();
    answers()->setOutdated(outdated);
    const QString sentence =
        outdated ? tr("The answers are to an earlier question, deck or choice; Run renews them.") : QString();
    if (outdatedSign_->toolTip() == sentence) return;
    outdatedSign_->setToolTip(sentence);
    outdatedSign_->setAccessibleName(sentence);
    outdatedSign_->setPixmap(outdated ? glyphIcon(Glyph::warn).pixmap(14, 14) : QPixmap());
}

void ComposeBench::setBehaviors(const std::vector<lab::CategoryInfo>& categories,
                                const std::vector<lab::BehaviorInfo>& behaviors)
{
    const Catalog catalog = makeCatalog(categories, behaviors);
    shelf_->setCatalog(catalog);
    deck_->setCatalog(catalog);
    answers_->setCatalog(catalog);
    refresh();
}

void ComposeBench::setSuggestions(const QStringList& questions) { prompt_->setSuggestions(questions); }
void ComposeBench::setNotice(const QString& sentence) { prompt_->notice()->setNotice(sentence); }
void ComposeBench::setPrompt(const QString& prompt) { promptEditor()->setText(prompt); }
void ComposeBench::setLive(bool live) { deck_->setLive(live); }

void ComposeBench::setEveryOrder(bool every)
{
    const QScopedValueRollback<bool> quiet(quiet_, true);
    columns_->setEveryOrder(every);
}

void ComposeBench::setMethods(const std::vector<lab::Method>& methods)
{
    const QScopedValueRollback<bool> quiet(quiet_, true);
    columns_->setTicked(methods);
}

void ComposeBench::setSampling(const lab::GenerateRequest& sampling)
{
    const QScopedValueRollback<bool> quiet(quiet_, true);
    sampling_ = sampling;
    drawing_->setFrom(sampling);
}

void ComposeBench::setModel(const RunModel& model) { answers_->setModel(model); }

void ComposeBench::setThinkingVariable(const QString& variable)
{
    thinkingVariable_ = variable;
    columns_->setThinkingOffered(!variable.isEmpty());
}

void ComposeBench::setDeck(const lab::Deck& deck)
{
    deckModel()->setDeck(deck);
    rerun_.stop();
}

void ComposeBench::layDeck(const lab::Deck& deck, const QString& what)
{
    if (!deckModel()->replace(deck, what)) emit deckChanged(deck); // it lies there already
    rerun_.stop();
}

void ComposeBench::setHistory(const QList<RunPtr>& runs)
{
    HistoryPane* history = answers_->history();
    history->setRuns(history->model()->runs() + runs); // what was run meanwhile stays in front
}

void ComposeBench::goBackTo(const RunPtr& run)
{
    if (busy_) return prompt_->notice()->setNotice(obstacle(), NoticeLabel::Kind::hint);
    QStringList sentences, unknown;
    lab::Deck deck = run->request.deck;
    std::erase_if(deck.chips, [&](const lab::Chip& chip) {
        const QString name = QString::fromStdString(chip.behavior);
        if (deckModel()->catalog().indexOf(name) >= 0) return false;
        unknown << QStringLiteral("“%1”").arg(name);
        return true;
    });
    deckModel()->replace(deck, tr("Go back to a run"));
    setPrompt(QString::fromStdString(run->request.prompt));
    setMethods(run->request.methods);
    setEveryOrder(run->request.every_order);
    const auto variables = QJsonDocument::fromJson(QByteArray::fromStdString(run->request.template_variables));
    {
        const QScopedValueRollback<bool> quiet(quiet_, true);
        columns_->setThinking(variables.object()[thinkingVariable_].toBool());
    }
    setSampling(run->request);
    conversation_->setConversation(run->before);
    answers_->showRun(run);
    rerun_.stop(); // what is shown stays
    asked_ = request();
    askedAfter_ = conversation();
    refreshOutdated();
    if (run->model != answers_->model()) sentences << tr("These answers came from the model %1.").arg(run->model.name);
    if (!unknown.isEmpty())
        sentences << tr("Not among this model's behaviours, so left off the deck: %1.").arg(unknown.join(tr(", ")));
    if (!sentences.isEmpty()) prompt_->notice()->setNotice(sentences.join(QLatin1Char(' ')), NoticeLabel::Kind::hint);
}

void ComposeBench::clear()
{
    rerun_.stop();
    hasRun_ = false;
    awaitsStart_ = true;
    asked_.reset();
    sampling_ = {};
    conversation_->setConversation({}); // its answers are the model's
    answers_->clear();
    deck_->say({});
    setNotice({});
    setSuggestions({});
    setThinkingVariable({});
    setBusy(false);
}

void ComposeBench::setBusy(bool busy)
{
    busy_ = busy;
    stopKey_->setEnabled(busy);
    refresh();
}

void ComposeBench::run()
{
    NoticeLabel* notice = prompt_->notice();
    if (const QString why = obstacle(); !why.isEmpty()) return notice->setNotice(why, NoticeLabel::Kind::hint);
    // What stands there about the prompt still holds; what the bench said about the last attempt does not.
    if (notice->kind() != NoticeLabel::Kind::info) notice->setNotice(QString());
    const lab::GenerateRequest asked = request();
    begin(asked, unanswerable());
    emit runRequested(asked);
}

void ComposeBench::begin(const lab::GenerateRequest& asked, const std::vector<lab::Method>& without)
{
    rerun_.stop();
    hasRun_ = true;
    asked_ = request();
    askedAfter_ = conversation();
    answers_->setConversation(conversation());
    answers_->begin(asked, without, deck_->withoutToken());
    awaitsStart_ = false;
    setBusy(true);
}

void ComposeBench::ask(const lab::GenerateRequest& asked)
{
    if (busy_)
        return prompt_->notice()->setNotice(tr("A run is under way. Stop it first (Escape)."), NoticeLabel::Kind::hint);
    begin(asked, {});
    emit runRequested(asked);
}

void ComposeBench::regenerate()
{
    if (request().temperature == 0)
        return prompt_->notice()->setNotice(
            tr("Greedy answers come out the same. Choose a temperature under “Sampling” to draw another."),
            NoticeLabel::Kind::hint);
    if (obstacle().isEmpty()) {
        const QScopedValueRollback<bool> quiet(quiet_, true);
        drawing_->takeNextSeed();
    }
    run();
}

/// The run under way makes room: who carries runs out drops it for the new one, and tells nothing more of it.
void ComposeBench::runAgain()
{
    const bool wasBusy = std::exchange(busy_, false);
    if (obstacle().isEmpty()) return run();
    busy_ = wasBusy;
    refreshOutdated();
}

void ComposeBench::stop()
{
    rerun_.stop();
    if (busy_) emit stopRequested();
}

void ComposeBench::answerStarted(const lab::AnswerStart& start)
{
    // A run that was not started here (a lesson, a script) begins with an empty grid too.
    if (std::exchange(awaitsStart_, false)) {
        lab::GenerateRequest asked = request();
        asked.methods = {start.method};
        asked.deck = start.deck;
        asked.every_order = false;
        asked.samples = 1;
        asked_.reset();
        answers_->begin(asked);
    }
    answers_->start(start);
}

void ComposeBench::answerPiece(const lab::AnswerPiece& piece) { answers_->piece(piece); }
void ComposeBench::answerDone(const lab::AnswerDone& done) { answers_->done(done); }

void ComposeBench::answerJudged(const lab::AnswerJudged& judged) { answers_->judged(judged); }

void ComposeBench::runEnded(const lab::JobEnd& end)
{
    awaitsStart_ = true;
    answers_->end(end);
    if (!end.error.empty()) prompt_->notice()->setNotice(worded(end.error), NoticeLabel::Kind::error);
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
    if (!number || !deckModel()->remove(row)) return event->ignore();
    event->acceptProposedAction();
}

} // namespace steerdeck::widgets
