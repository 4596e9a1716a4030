#include "widgets/train/sweep_sheet.h"

#include "core/base/error.h"
#include "widgets/shared/notice_label.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/return_guard.h"
#include "widgets/shared/theme.h"
#include "widgets/shared/worded.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QTableWidget>
#include <QVBoxLayout>

#include <cmath>
#include <optional>

namespace steerdeck::widgets {

namespace {

enum Column { Rate, Steps, Seed, Loss, HeldOut, Accuracy, BestStep, State, ColumnCount };

/// The words of a list: "0.01, 0.02" or "1 2 3".
QStringList words(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

/// Numbers with a point, in any language; nothing where one word is none.
template <typename T, typename Read>
std::optional<std::vector<T>> numbers(const QLineEdit* field, Read read)
{
    std::vector<T> values;
    for (const QString& word : words(field->text())) {
        bool good = false;
        values.push_back(T(read(word, &good)));
        if (!good) return {};
    }
    return values;
}

auto readRate = [](const QString& word, bool* good) { return QLocale::c().toDouble(word, good); };
auto readSteps = [](const QString& word, bool* good) { return QLocale::c().toInt(word, good); };
auto readSeed = [](const QString& word, bool* good) { return word.toULongLong(good); };

QString shown(double value, const char format = 'g', int digits = 4)
{
    return std::isnan(value) ? QStringLiteral("–") : QLocale().toString(value, format, digits);
}

QString stateText(const lab::SweepRow& row, bool best)
{
    switch (row.state) {
    case lab::SweepRow::State::waiting:
        return SweepSheet::tr("waits");
    case lab::SweepRow::State::running:
        return SweepSheet::tr("is trained");
    case lab::SweepRow::State::done:
        return best ? SweepSheet::tr("best") : SweepSheet::tr("done");
    case lab::SweepRow::State::failed:
        break;
    }
    return SweepSheet::tr("failed");
}

} // namespace

SweepSheet::SweepSheet(QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("sweepSheet"));
    setWindowTitle(tr("Sweep"));
    auto* intro =
        mutedLabel(tr("What the form trains, with every rate, number of steps and seed named here. The tokens "
                      "in use stay as they are until you take those of a training."),
                   this);
    intro->setWordWrap(true);
    const auto field = [this](const char* name, const QString& tip) {
        auto* edit = new QLineEdit(this);
        edit->setObjectName(QLatin1String(name));
        edit->setToolTip(tip);
        edit->setAccessibleDescription(tip);
        connect(edit, &QLineEdit::textChanged, this, &SweepSheet::follow);
        return edit;
    };
    rates_ = field("sweepRates", tr("Learning rates, with blanks between: 0.003 0.01 0.03"));
    steps_ = field("sweepSteps", tr("Numbers of steps, with blanks between: 100 200"));
    seeds_ = field("sweepSeeds", tr("Seeds, with blanks between: 1 2 3"));
    auto* form = new QFormLayout;
    form->addRow(tr("Learning &rates"), rates_);
    form->addRow(tr("S&teps"), steps_);
    form->addRow(tr("Se&eds"), seeds_);
    rates_->setAccessibleName(tr("Learning rates"));
    steps_->setAccessibleName(tr("Steps"));
    seeds_->setAccessibleName(tr("Seeds"));
    count_ = mutedLabel({}, this);
    count_->setObjectName(QStringLiteral("sweepCount"));
    count_->setWordWrap(true);
    notice_ = new NoticeLabel(this);
    table_ = new QTableWidget(0, ColumnCount, this);
    table_->setObjectName(QStringLiteral("sweepTable"));
    table_->setAccessibleName(tr("The sweep's trainings"));
    table_->setHorizontalHeaderLabels({tr("Rate"), tr("Steps"), tr("Seed"), tr("Loss"), tr("Held-out loss"),
                                       tr("Accuracy, %"), tr("Best step"), tr("State")});
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    start_ = makeButton(tr("&Start"), PillButton::Look::primary, "sweepStart",
                        tr("Train one after the other; what was trained before is not trained again"), this);
    stop_ = makeButton(tr("St&op"), PillButton::Look::plain, "sweepStop",
                       tr("End after the current step; starting again goes on from there"), this);
    show_ = makeButton(tr("S&how its curves"), PillButton::Look::plain, "sweepShow",
                       tr("Show the selected training's curves on the bench"), this);
    use_ = makeButton(tr("&Use these tokens"), PillButton::Look::plain, "sweepUse",
                      tr("The tokens of the selected training take the place of those in use"), this);
    auto* close =
        makeButton(tr("&Close"), PillButton::Look::plain, "sweepClose", tr("Close this form; the work goes on"), this);
    guardFromReturn(*this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    for (QPushButton* one : {start_, stop_}) buttons->addWidget(one);
    buttons->addStretch();
    for (QPushButton* one : {show_, use_, static_cast<QPushButton*>(close)}) buttons->addWidget(one);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gutter, gutter, gutter, gutter);
    column->setSpacing(grid);
    column->addWidget(intro);
    column->addLayout(form);
    column->addWidget(count_);
    column->addWidget(notice_);
    column->addWidget(table_, 1);
    column->addLayout(buttons);
    resize(680, 480);

    connect(start_, &QPushButton::clicked, this, &SweepSheet::start);
    connect(stop_, &QPushButton::clicked, this, &SweepSheet::stopRequested);
    connect(show_, &QPushButton::clicked, this, [this] { emit showRequested(selected()); });
    connect(use_, &QPushButton::clicked, this, [this] { emit useRequested(selected()); });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(table_, &QTableWidget::itemSelectionChanged, this, &SweepSheet::follow);
    follow();
}

void SweepSheet::setBase(const lab::TrainRequest& train, const lab::HeldOutSettings& held_out, const QString& problem)
{
    train_ = train;
    held_out_ = held_out;
    if (!held_out_.on()) held_out_.share = 0.1;
    base_problem_ = problem;
    rates_->setPlaceholderText(QLocale::c().toString(train.settings.learning_rate, 'g', 6));
    steps_->setPlaceholderText(QString::number(train.settings.steps));
    seeds_->setPlaceholderText(QString::number(train.settings.seed));
    follow();
}

lab::SweepRequest SweepSheet::request() const
{
    lab::SweepRequest wanted;
    wanted.train = train_;
    wanted.held_out = held_out_;
    wanted.rates = numbers<double>(rates_, readRate).value_or(std::vector<double>());
    wanted.steps = numbers<int>(steps_, readSteps).value_or(std::vector<int>());
    wanted.seeds = numbers<std::uint64_t>(seeds_, readSeed).value_or(std::vector<std::uint64_t>());
    return wanted;
}

bool SweepSheet::start()
{
    if (!start_->isEnabled()) return false;
    const lab::SweepRequest wanted = request();
    tell({});
    setRunning(true);
    emit startRequested(wanted);
    return true;
}

/// Why it cannot be started; empty where it can.
QString SweepSheet::problem() const
{
    if (!base_problem_.isEmpty()) return base_problem_;
    if (!numbers<double>(rates_, readRate)) return tr("A learning rate is no number. Write them as in 0.003 0.01.");
    if (!numbers<int>(steps_, readSteps)) return tr("A number of steps is no whole number. Write them as in 100 200.");
    if (!numbers<std::uint64_t>(seeds_, readSeed)) return tr("A seed is no whole number. Write them as in 1 2 3.");
    try {
        lab::check(request());
    } catch (const Error& refusal) {
        return worded(refusal);
    }
    return {};
}

QString SweepSheet::selected() const
{
    const auto rows = table_->selectionModel()->selectedRows();
    if (rows.isEmpty() || std::size_t(rows.first().row()) >= point_.rows.size()) return {};
    const lab::SweepRow& row = point_.rows[std::size_t(rows.first().row())];
    return row.state == lab::SweepRow::State::done ? QString::fromStdString(row.run.string()) : QString();
}

void SweepSheet::follow()
{
    const QString why = problem();
    const bool asked = !words(rates_->text() + QLatin1Char(' ') + steps_->text() + seeds_->text()).isEmpty();
    count_->setText(running_ || (why.isEmpty() && !asked) ? QString()
                    : why.isEmpty() ? tr("%n trainings, judged on what is held out", nullptr, int(request().size()))
                                    : why);
    start_->setEnabled(!running_ && why.isEmpty());
    stop_->setEnabled(running_);
    for (QLineEdit* field : {rates_, steps_, seeds_}) field->setEnabled(!running_);
    show_->setEnabled(!running_ && !selected().isEmpty());
    use_->setEnabled(!selected().isEmpty());
}

void SweepSheet::setRunning(bool running)
{
    running_ = running;
    follow();
}

void SweepSheet::setPoint(const lab::SweepPoint& point)
{
    point_ = point;
    table_->setRowCount(int(point.rows.size()));
    for (std::size_t r = 0; r < point.rows.size(); ++r) {
        const lab::SweepRow& row = point.rows[r];
        const bool best = int(r) == point.best, done = row.state == lab::SweepRow::State::done;
        const QString texts[ColumnCount] = {shown(row.learning_rate, 'g', 6),
                                            QLocale().toString(row.steps),
                                            QString::number(row.seed),
                                            shown(row.loss),
                                            shown(row.held_out_loss),
                                            shown(100 * row.accuracy, 'f', 1),
                                            done ? QLocale().toString(row.best_step) : QStringLiteral("–"),
                                            stateText(row, best)};
        for (int c = 0; c < ColumnCount; ++c) {
            QTableWidgetItem* item = table_->item(int(r), c);
            if (!item) table_->setItem(int(r), c, item = new QTableWidgetItem);
            item->setText(texts[c]);
            item->setToolTip(worded(row.error));
            QFont font = table_->font();
            font.setBold(best);
            item->setFont(font);
        }
    }
    follow();
}

void SweepSheet::tell(const QString& sentence, bool error)
{
    notice_->setNotice(sentence, error ? NoticeLabel::Kind::error : NoticeLabel::Kind::info);
}

void SweepSheet::clear()
{
    point_ = {};
    table_->setRowCount(0);
    tell({});
    setRunning(false);
    hide();
}

} // namespace steerdeck::widgets
