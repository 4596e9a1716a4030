#include "widgets/compose/answers_view.h"

#include "widgets/compose/order_strip.h"
#include "widgets/shared/elided_label.h"
#include "widgets/shared/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace steerdeck::widgets {

namespace {
constexpr int slice = 6;           // ms of work before other events have their turn
constexpr int cardHeight = 158;    // at least; more where badges need it
constexpr double titleShare = 0.6; // of the answers' letters, where these are large
} // namespace

QString AnswersView::titleOf(lab::Method method)
{
    switch (method) {
    case lab::Method::none:
        return tr("No steering");
    case lab::Method::text:
        return tr("Instructions");
    case lab::Method::steering:
        return tr("Tokens");
    case lab::Method::hybrid:
        return tr("Tokens + instructions");
    case lab::Method::caa:
        return tr("CAA");
    case lab::Method::lm_steer:
        return tr("LM-Steer");
    case lab::Method::lora_dare:
        return tr("LoRA + DARE");
    case lab::Method::adapter:
        return tr("Adapters");
    case lab::Method::fixed_vector:
        return tr("Fixed vectors");
    case lab::Method::joint:
        return tr("LoRA and adapters");
    case lab::Method::joint_lora:
        return tr("Joint LoRA alone");
    case lab::Method::joint_adapter:
        break;
    }
    return tr("Joint adapters alone");
}

QString AnswersView::descriptionOf(lab::Method method)
{
    switch (method) {
    case lab::Method::none:
        return tr("the prompt alone");
    case lab::Method::text:
        return tr("as words");
    case lab::Method::steering:
        return tr("as learned tokens");
    case lab::Method::hybrid:
        return tr("words and tokens");
    case lab::Method::caa:
        return tr("as a vector added inside the model");
    case lab::Method::lm_steer:
        return tr("as a change of its last layer");
    case lab::Method::lora_dare:
        return tr("as merged changes of its weights");
    case lab::Method::adapter:
        return tr("as low-rank changes behind its blocks");
    case lab::Method::fixed_vector:
        return tr("as a vector added behind each block");
    case lab::Method::joint:
        return tr("as changes of weights and blocks, trained together");
    case lab::Method::joint_lora:
        return tr("as the weights' half of what was trained together");
    case lab::Method::joint_adapter:
        break;
    }
    return tr("as the blocks' half of what was trained together");
}

AnswersView::AnswersView(QWidget* parent)
    : QWidget(parent), pages_(new QStackedLayout(this)),
      empty_(mutedLabel(tr("Put behaviours on the deck, ask a question and press Run (Ctrl+Return).\n"
                           "The answers appear here side by side, each checked against what was asked for."),
                        this)),
      header_(new QWidget), headerRow_(new QHBoxLayout(header_)), scroll_(new QScrollArea)
{
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    headerRow_->setContentsMargins(0, 0, 0, 0);
    headerRow_->setSpacing(grid);
    column->addWidget(header_);
    column->addWidget(scroll_, 1);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setAccessibleName(tr("Answers"));
    scroll_->verticalScrollBar()->installEventFilter(this);
    auto* content = new QWidget;
    content->setAutoFillBackground(false);
    scroll_->viewport()->setAutoFillBackground(false);
    column_ = new QVBoxLayout(content);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(grid);
    scroll_->setWidget(content);
    content->setAutoFillBackground(false);
    pages_->addWidget(empty_);
    pages_->addWidget(page);
    timer_.setInterval(0); // how often events come is limited where they arrive in the window
    connect(&timer_, &QTimer::timeout, this, [this] { work(slice); });
}

QString AnswersView::emptyText() const { return pages_->currentWidget() == empty_ ? empty_->text() : QString(); }

int AnswersView::leastHeight() const
{
    const int row = rows_.empty() ? cardHeight : rows_.begin()->second.widget->minimumSizeHint().height();
    return header_->sizeHint().height() + grid + std::max(cardHeight, row);
}

void AnswersView::prepare(const std::vector<lab::Method>& columns, bool everyOrder, int samples)
{
    for (auto& [order, row] : rows_) {
        row.widget->hide();
        column_->removeWidget(row.widget);
        discarded_ << row.widget;
    }
    rows_.clear();
    cells_.clear();
    dirty_.clear();
    switchingTokens_.clear();
    switchingInputs_.clear();
    end_.reset();
    columns_.clear();
    heads_.clear();
    everyOrder_ = everyOrder;
    samples_ = std::max(1, samples);
    rowTitles_ = everyOrder_ || samples_ > 1;
    outdated_ = false;
    if (std::exchange(tokensOn_, 0) > 0) emit tokensToggled();
    while (QLayoutItem* item = headerRow_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const lab::Method method : columns) columnOf(method);
    pages_->setCurrentIndex(columns.empty() ? 0 : 1);
    scroll_->verticalScrollBar()->setValue(0);
    if (!discarded_.isEmpty()) timer_.start();
}

void AnswersView::setLetters(double points)
{
    letters_ = points;
    QFont titles; // says nothing of its own: the window's
    if (points > 0) titles.setPointSizeF(points * titleShare);
    header_->setFont(titles);
    for (auto& [answer, cell] : cells_)
        if (cell.card) cell.card->setLetters(points);
}

void AnswersView::addHeader(lab::Method method)
{
    auto* box = new QWidget;
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(2, 0, 0, 0);
    lines->setSpacing(2);
    auto* row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addWidget(sectionLabel(titleOf(method)));
    row->addWidget(new ElidedLabel(descriptionOf(method), box), 1);
    lines->addLayout(row);
    if (rowTitles_) {
        Column head{new OrderStrip(box), mutedLabel(QString(), box)};
        head.strip->setAccessibleName(
            (samples_ > 1 ? tr("Samples that hold: %1") : tr("Orders that hold: %1")).arg(titleOf(method)));
        head.holding->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        head.holding->setText(samples_ > 1 ? tr("No sample is answered yet") : tr("No order is answered yet"));
        lines->addWidget(head.strip);
        lines->addWidget(head.holding);
        connect(head.strip, &OrderStrip::chosen, this, &AnswersView::scrollTo);
        heads_[method] = head;
    }
    box->setToolTip(descriptionOf(method));
    box->setMinimumWidth(1);
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    headerRow_->addWidget(box, 1, Qt::AlignTop);
}

int AnswersView::columnOf(lab::Method method)
{
    const auto found = std::find(columns_.begin(), columns_.end(), method);
    if (found != columns_.end()) return int(found - columns_.begin());
    columns_.push_back(method);
    addHeader(method);
    for (auto& [order, row] : rows_) row.cards->setColumnStretch(int(columns_.size()) - 1, 1);
    return int(columns_.size()) - 1;
}

QString AnswersView::orderTitle(const lab::AnswerStart& start) const
{
    return catalog_.partsOf(start.deck).join(QStringLiteral("  ·  ")); // an arrow is a blend's sign
}

/// "Order 2:  German  ·  10-20 words", "Sample 3 of 4", or both.
QString AnswersView::rowTitle(const lab::AnswerStart& start) const
{
    const QString order = tr("Order %1:  %2").arg(start.order + 1).arg(orderTitle(start));
    if (samples_ == 1) return order;
    const QString sample = tr("Sample %1 of %2").arg(start.sample + 1).arg(samples_);
    return everyOrder_ ? tr("%1, %2", "a sample, an order").arg(sample, order) : sample;
}

AnswersView::Row& AnswersView::rowOf(const lab::AnswerStart& start)
{
    const auto found = rows_.find(rowNumber(start));
    if (found != rows_.end()) return found->second;
    Row row;
    row.widget = new QWidget;
    auto* column = new QVBoxLayout(row.widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    if (rowTitles_) {
        auto* line = new QHBoxLayout;
        auto* title = mutedLabel(rowTitle(start), row.widget);
        title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        title->setToolTip(title->text());
        row.holding = mutedLabel(QString(), row.widget);
        line->addWidget(title, 1);
        line->addWidget(row.holding);
        column->addLayout(line);
    }
    row.cards = new QGridLayout;
    row.cards->setSpacing(grid);
    row.cards->setRowMinimumHeight(0, cardHeight);
    for (int i = 0; i < int(columns_.size()); ++i) row.cards->setColumnStretch(i, 1);
    column->addLayout(row.cards, 1);
    const int place = int(std::distance(rows_.begin(), rows_.upper_bound(rowNumber(start))));
    column_->insertWidget(place, row.widget);
    return rows_.emplace(rowNumber(start), row).first->second;
}

void AnswersView::start(const lab::AnswerStart& start)
{
    pages_->setCurrentIndex(1);
    cells_[start.answer].start = start;
    mark(start.answer);
}

void AnswersView::piece(const lab::AnswerPiece& piece)
{
    const auto found = cells_.find(piece.answer);
    if (found == cells_.end()) return; // of a run that is no longer shown
    (piece.thought ? found->second.pendingThoughts : found->second.pending) += QString::fromStdString(piece.text);
    mark(piece.answer);
}

void AnswersView::done(const lab::AnswerDone& done)
{
    const auto found = cells_.find(done.answer);
    if (found == cells_.end()) return;
    found->second.done = done;
    mark(done.answer);
}

void AnswersView::judged(const lab::AnswerJudged& judged)
{
    const auto found = cells_.find(judged.answer);
    if (found == cells_.end() || !found->second.done) return;
    found->second.done->badges = judged.badges;
    found->second.rejudged = true;
    mark(judged.answer);
}

void AnswersView::end(const lab::JobEnd& end)
{
    end_ = end;
    timer_.start();
}

void AnswersView::mark(int answer)
{
    Cell& cell = cells_[answer];
    if (!cell.dirty) dirty_ << answer;
    cell.dirty = true;
    if (!timer_.isActive()) timer_.start();
}

void AnswersView::showCell(Cell& cell)
{
    if (!cell.card) {
        Row& row = rowOf(cell.start);
        const int column = columnOf(cell.start.method);
        QString title = titleOf(cell.start.method);
        if (everyOrder_) title = tr("%1, order %2").arg(title).arg(cell.start.order + 1);
        if (samples_ > 1) title = tr("%1, sample %2").arg(title).arg(cell.start.sample + 1);
        cell.card = new AnswerCard(title, row.widget);
        cell.card->start(cell.start, catalog_);
        connect(cell.card, &AnswerCard::tokensToggled, this, [this](bool shown) {
            tokensOn_ += shown ? 1 : -1;
            emit tokensToggled();
        });
        cell.card->setTokenColors(tokenColors_);
        cell.card->setTokensShown(tokensShown_);
        cell.card->setInputShown(inputsShown_);
        cell.card->setLetters(letters_);
        cell.card->setPicked(picked_.contains(cell.start.answer));
        row.cards->addWidget(cell.card, 0, column);
        const bool refused = cell.done && !cell.done->refused.empty();
        if (const auto head = heads_.find(cell.start.method); head != heads_.end() && !refused)
            head->second.strip->add(rowNumber(cell.start), rowTitle(cell.start));
        const int answer = cell.start.answer;
        connect(cell.card, &AnswerCard::pickToggled, this,
                [this, answer](bool picked) { emit pickToggled(answer, picked); });
        connect(cell.card, &AnswerCard::copyRequested, this,
                [this, answer](CopyAs as) { emit copyRequested(answer, as); });
        connect(cell.card, &AnswerCard::probabilitiesRequested, this,
                [this, answer] { emit probabilitiesRequested(answer); });
        connect(cell.card, &AnswerCard::branchRequested, this,
                [this, answer](int token, int other) { emit branchRequested(answer, token, other); });
        connect(cell.card, &AnswerCard::goOnRequested, this, [this, answer] { emit goOnRequested(answer); });
        if (outdated_) cell.card->setOutdated(true);
    }
    if (!cell.pendingThoughts.isEmpty()) cell.card->appendThoughts(cell.pendingThoughts);
    if (!cell.pending.isEmpty()) cell.card->append(cell.pending);
    cell.pendingThoughts.clear();
    cell.pending.clear();
    if (cell.done && !cell.card->isFinished()) {
        cell.card->finish(*cell.done);
        if (rowTitles_ && cell.done->refused.empty() && can_tell(cell.start.deck, cell.done->badges)) judge(cell);
    } else if (cell.done && cell.rejudged) {
        const bool known = can_tell(cell.start.deck, cell.card->badges());
        cell.card->setBadges(cell.done->badges);
        if (rowTitles_ && !known && can_tell(cell.start.deck, cell.done->badges)) judge(cell);
    }
    cell.rejudged = false;
    cell.dirty = false;
}

/// Enters an answer into its row's and its column's count.
void AnswersView::judge(Cell& cell)
{
    const bool held = holds(cell.start.deck, cell.done->badges);
    cell.card->setHolding(held);
    Row& row = rowOf(cell.start);
    ++row.count.of;
    row.count.held += held;
    row.holding->setText(holdingText(row.count));
    const auto head = heads_.find(cell.start.method);
    if (head == heads_.end()) return;
    const auto& [strip, label] = head->second;
    strip->setHolds(rowNumber(cell.start), held);
    const bool all = strip->held() == strip->decided() && strip->decided() == strip->count();
    const QString count = locale().toString(strip->held());
    if (samples_ > 1)
        label->setText(all ? tr("All %n samples hold", nullptr, strip->count())
                           : tr("%1 of %n samples hold", nullptr, strip->decided()).arg(count));
    else
        label->setText(all ? tr("All %n orders hold", nullptr, strip->count())
                           : tr("%1 of %n orders hold", nullptr, strip->decided()).arg(count));
    label->setToolTip(label->text());
}

void AnswersView::scrollTo(int number)
{
    const auto row = rows_.find(number);
    if (row == rows_.end()) return;
    scroll_->verticalScrollBar()->setValue(row->second.widget->y());
}

void AnswersView::setOutdated(bool outdated)
{
    if (outdated == outdated_) return;
    outdated_ = outdated;
    for (auto& [answer, cell] : cells_)
        if (cell.card) cell.card->setOutdated(outdated);
}

OrderStrip* AnswersView::strip(lab::Method method) const
{
    const auto head = heads_.find(method);
    return head == heads_.end() ? nullptr : head->second.strip;
}

void AnswersView::setTokensShown(bool shown)
{
    tokensShown_ = shown;
    switchLater(switchingTokens_);
}

void AnswersView::setTokenColors(TokenColors colors)
{
    tokenColors_ = colors;
    for (auto& [answer, cell] : cells_)
        if (cell.card) cell.card->setTokenColors(colors);
}

void AnswersView::setInputsShown(bool shown)
{
    inputsShown_ = shown;
    switchLater(switchingInputs_);
}

/// A slice at a time, as there may be hundreds.
void AnswersView::switchLater(QList<int>& answers)
{
    answers.clear();
    for (const auto& [answer, cell] : cells_)
        if (cell.card) answers << answer;
    timer_.start();
}

void AnswersView::setPicked(const QSet<int>& answers)
{
    picked_ = answers;
    for (auto& [answer, cell] : cells_) {
        if (!cell.card) continue;
        const QSignalBlocker quiet(cell.card);
        cell.card->setPicked(answers.contains(answer));
    }
}

void AnswersView::showRun(const AnswerRun& run)
{
    prepare(run.request.methods, run.request.every_order, run.request.samples);
    for (const RunAnswer& answer : run.answers) {
        start(answer.start);
        if (answer.finished || !answer.done.refused.empty()) {
            done(answer.done);
            continue;
        }
        piece({answer.start.answer, answer.done.thoughts, true});
        piece({answer.start.answer, answer.done.text});
    }
    end(run.end);
}

void AnswersView::work(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    const auto over = [&] { return milliseconds >= 0 && clock.elapsed() >= milliseconds; };
    int shown = 0;
    while (shown < dirty_.size() && !over()) showCell(cells_[dirty_[shown++]]);
    dirty_.remove(0, shown);
    if (dirty_.isEmpty() && end_) {
        for (auto& [answer, cell] : cells_)
            if (cell.card && !cell.card->isFinished())
                cell.card->interrupt(end_->error.empty() ? tr("stopped") : tr("failed"));
        end_.reset();
        emit settled();
        if (cells_.empty()) pages_->setCurrentIndex(0);
    }
    while (!switchingTokens_.isEmpty() && !over())
        if (AnswerCard* one = card(switchingTokens_.takeFirst())) one->setTokensShown(tokensShown_);
    while (!switchingInputs_.isEmpty() && !over())
        if (AnswerCard* one = card(switchingInputs_.takeFirst())) one->setInputShown(inputsShown_);
    while (!discarded_.isEmpty() && !over()) { // cards of the run before, a row at a time
        delete discarded_.takeLast();
    }
    if (dirty_.isEmpty() && switchingTokens_.isEmpty() && switchingInputs_.isEmpty() && discarded_.isEmpty() && !end_)
        timer_.stop();
}

void AnswersView::flush() { work(-1); }

AnswerCard* AnswersView::card(int answer) const
{
    const auto found = cells_.find(answer);
    return found == cells_.end() ? nullptr : found->second.card;
}

int AnswersView::cardCount() const
{
    return int(std::count_if(cells_.begin(), cells_.end(), [](const auto& entry) { return entry.second.card; }));
}

bool AnswersView::eventFilter(QObject* watched, QEvent* event)
{
    // Headers stand over their columns also where a scroll bar takes room.
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide) {
        const int bar = event->type() == QEvent::Show ? scroll_->verticalScrollBar()->sizeHint().width() : 0;
        const int gap = bar > 0 ? 4 : 0;
        headerRow_->setContentsMargins(0, 0, bar + gap, 0);
        column_->setContentsMargins(0, 0, gap, 0);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace steerdeck::widgets
