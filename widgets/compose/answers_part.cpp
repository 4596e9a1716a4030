#include "widgets/compose/answers_part.h"

#include "widgets/compose/answer_run_text.h"
#include "widgets/compose/answers_view.h"
#include "widgets/compose/history_pane.h"
#include "widgets/shared/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace steerdeck::widgets {

AnswersPart::AnswersPart(QWidget* parent)
    : QWidget(parent), view_(new AnswersView), panes_(new QStackedWidget), history_(new HistoryPane),
      comparison_(new ComparisonPane)
{
    panes_->addWidget(history_);
    panes_->addWidget(comparison_);
    panes_->hide();
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(QStringLiteral("answersSplit"));
    split->setChildrenCollapsible(false);
    split->setHandleWidth(gutter);
    split->addWidget(view_);
    split->addWidget(panes_);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 0);
    split->setSizes({400, 170});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(split);
    connect(view_, &AnswersView::pickToggled, this, &AnswersPart::pick);
    connect(view_, &AnswersView::copyRequested, this, &AnswersPart::copy);
    connect(view_, &AnswersView::probabilitiesRequested, this, &AnswersPart::saveProbabilities);
    connect(view_, &AnswersView::settled, this, &AnswersPart::keepAnswersWhole);
    connect(view_, &AnswersView::branchRequested, this, &AnswersPart::branch);
    connect(view_, &AnswersView::goOnRequested, this, [this](int answer) {
        if (!shown_ || answer < 0 || std::size_t(answer) >= shown_->answers.size()) return;
        lab::Conversation said = shown_->before;
        said.turns.push_back({shown_->request.prompt, shown_->answers[std::size_t(answer)].done.text});
        emit goOnRequested(said);
    });
    connect(history_, &HistoryPane::closeRequested, this, [this] { setHistoryShown(false); });
    connect(comparison_, &ComparisonPane::closeRequested, this, [this] {
        picks_.clear();
        showPicks();
    });
}

void AnswersPart::setCatalog(const Catalog& catalog)
{
    catalog_ = catalog;
    view_->setCatalog(catalog);
    history_->setCatalog(catalog);
}

// ---- runs
// ----------------------------------------------------------------------------------------------------------

void AnswersPart::begin(const lab::GenerateRequest& request, const std::vector<lab::Method>& unanswerable,
                        const QStringList& missing)
{
    current_ = std::make_shared<AnswerRun>();
    current_->started = QDateTime::currentDateTime();
    current_->model = model_;
    current_->request = request;
    current_->before = before_;
    shown_ = current_;
    std::vector<lab::Method> columns = request.methods;
    columns.insert(columns.end(), unanswerable.begin(), unanswerable.end());
    std::sort(columns.begin(), columns.end()); // as they stand above the grid
    view_->prepare(columns, request.every_order, request.samples);
    view_->setPicked({});
    // They are no answers of the run, so that nothing counts, copies or records them: below the first index.
    for (std::size_t i = 0; i < unanswerable.size(); ++i) {
        lab::AnswerStart start;
        start.answer = -1 - int(i);
        start.method = unanswerable[i];
        start.deck = request.deck;
        lab::AnswerDone done;
        done.answer = start.answer;
        done.refused =
            tr("No token yet for %1. Train it to see this answer.").arg(missing.join(tr(", "))).toStdString();
        view_->start(start);
        view_->done(done);
    }
}

void AnswersPart::clear()
{
    current_.reset();
    shown_.reset();
    picks_.clear();
    view_->prepare({}, false);
    showPicks();
}

RunAnswer& AnswersPart::answerOf(int answer)
{
    auto& answers = current_->answers;
    if (int(answers.size()) <= answer) answers.resize(std::size_t(answer) + 1);
    return answers[std::size_t(answer)];
}

void AnswersPart::start(const lab::AnswerStart& start)
{
    if (!current_ || start.answer < 0) return;
    answerOf(start.answer).start = start;
    if (shown_ == current_) view_->start(start);
}

void AnswersPart::piece(const lab::AnswerPiece& piece)
{
    if (!current_ || piece.answer < 0 || std::size_t(piece.answer) >= current_->answers.size()) return;
    auto& done = answerOf(piece.answer).done;
    (piece.thought ? done.thoughts : done.text) += piece.text;
    if (shown_ == current_) view_->piece(piece);
}

void AnswersPart::done(const lab::AnswerDone& done)
{
    if (!current_ || done.answer < 0 || std::size_t(done.answer) >= current_->answers.size()) return;
    answerOf(done.answer).done = done;
    answerOf(done.answer).finished = done.refused.empty();
    if (shown_ == current_) view_->done(done);
}

void AnswersPart::judged(const lab::AnswerJudged& judged)
{
    if (!current_ || judged.answer < 0 || std::size_t(judged.answer) >= current_->answers.size()) return;
    answerOf(judged.answer).done.badges = judged.badges;
    if (shown_ == current_) view_->judged(judged);
}

void AnswersPart::end(const lab::JobEnd& end)
{
    if (!current_ || shown_ == current_) view_->end(end);
    if (!current_) return;
    current_->end = end;
    const RunPtr run = std::exchange(current_, nullptr);
    if (run->answers.empty()) return;
    history_->add(run);
    emit recorded(run);
}

void AnswersPart::showRun(const RunPtr& run)
{
    shown_ = run;
    view_->showRun(*run);
    keepAnswersWhole();
    QSet<int> here;
    for (const Pick& one : picks_)
        if (one.run == run) here << one.answer;
    view_->setPicked(here);
}

// ---- comparing
// -----------------------------------------------------------------------------------------------------

void AnswersPart::pick(int answer, bool picked)
{
    if (!shown_ || answer < 0 || answer >= int(shown_->answers.size())) return;
    picks_.removeIf([&](const Pick& one) { return one.run == shown_ && one.answer == answer; });
    const AnswerCard* card = view_->card(answer);
    if (picked && card) {
        if (picks_.size() == 2) picks_.removeFirst();
        const QString where =
            QStringLiteral("%1 · %2").arg(QString::fromStdString(shown_->request.prompt).simplified(),
                                          deckText(shown_->answers[std::size_t(answer)].start.deck, catalog_));
        picks_ << Pick{shown_, answer, {answerTitle(*shown_, answer), where, card->text()}};
    }
    showPicks();
}

void AnswersPart::showPicks()
{
    QSet<int> here;
    for (const Pick& one : picks_)
        if (one.run == shown_) here << one.answer;
    view_->setPicked(here);
    const auto words = [&](int i) { return i < picks_.size() ? std::optional(picks_[i].words) : std::nullopt; };
    comparison_->setAnswers(words(0), words(1));
    if (!picks_.isEmpty())
        showPane(comparison_);
    else if (panes_->currentWidget() == comparison_)
        showPane(nullptr);
}

// ---- branches
// ------------------------------------------------------------------------------------------------------

void AnswersPart::branch(int answer, int token, int other)
{
    if (!shown_ || answer < 0 || answer >= int(shown_->answers.size())) return;
    const RunAnswer& from = shown_->answers[std::size_t(answer)];
    const auto& pieces = from.done.pieces;
    if (token >= int(pieces.size()) || other >= int(pieces[std::size_t(token)].others.size())) return;
    lab::GenerateRequest request = shown_->request;
    request.deck = from.start.deck;
    request.methods = {from.start.method};
    request.every_order = false;
    request.seed += std::uint64_t(from.start.sample);
    request.samples = 1;
    request.begin.assign(pieces.begin(), pieces.begin() + token + 1);
    // The two tokens change places.
    lab::OutputPiece& last = request.begin.back();
    if (last.rank > 0)
        last.rank = other + 1 < last.rank ? other + 1 : other + 2; // the others are the likeliest in turn
    auto& chosen = last.others[std::size_t(other)];
    std::swap(last.text, chosen.text);
    std::swap(last.id, chosen.id);
    std::swap(last.probability, chosen.probability);
    std::sort(last.others.begin(), last.others.end(),
              [](const auto& a, const auto& b) { return a.probability > b.probability; });
    emit branchRequested(request);
}

// ---- panes and copies
// ----------------------------------------------------------------------------------------------

void AnswersPart::keepAnswersWhole() { view_->setMinimumHeight(panes_->isHidden() ? 0 : view_->leastHeight()); }

void AnswersPart::showPane(QWidget* pane)
{
    const bool before = historyShown();
    if (pane) panes_->setCurrentWidget(pane);
    panes_->setVisible(pane);
    keepAnswersWhole();
    if (historyShown() != before) emit historyShownChanged(historyShown());
}

bool AnswersPart::historyShown() const { return !panes_->isHidden() && panes_->currentWidget() == history_; }

void AnswersPart::setHistoryShown(bool shown)
{
    if (shown == historyShown()) return;
    showPane(shown ? history_ : nullptr);
    if (shown) history_->list()->setFocus();
}

void AnswersPart::copy(int answer, CopyAs as)
{
    if (!shown_ || answer >= int(shown_->answers.size())) return;
    if (as == CopyAs::command) return emit commandRequested(shown_, answer);
    QGuiApplication::clipboard()->setText(as == CopyAs::text ? runAsText(*shown_, catalog_, answer)
                                                             : runAsMarkdown(*shown_, catalog_, answer));
}

void AnswersPart::saveProbabilities(int only)
{
    if (shown_ && only < int(shown_->answers.size())) emit probabilitiesRequested(shown_, only);
}

void AnswersPart::copyRun(CopyAs as) { copy(-1, as); }

} // namespace steerdeck::widgets
