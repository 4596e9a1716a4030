#include "widgets/train/data_sheet.h"

#include "core/lab/data_values.h"
#include "widgets/shared/duration_text.h"
#include "widgets/shared/notice_label.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/return_guard.h"
#include "widgets/shared/run_on.h"
#include "widgets/shared/theme.h"
#include "widgets/shared/wheel_guard.h"
#include "widgets/shared/worded.h"
#include "widgets/train/behavior_picker.h"
#include "widgets/train/data_preview_sheet.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace steerdeck::widgets {

namespace {

QString number(long value) { return QLocale().toString(qlonglong(value)); }

} // namespace

DataSheet::DataSheet(QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("dataSheet"));
    setWindowTitle(tr("Make training data"));
    auto* intro = mutedLabel(tr("The model answers prompts with the instructions of each behaviour. Answers that the "
                                "verifiers pass are kept."),
                             this);
    intro->setWordWrap(true);
    picker_ = new BehaviorPicker(this);
    picker_->setOnlyBehaviors();
    picker_->setMinimumHeight(160);
    runOn_ = new RunOn(RunOn::Work::data, this);
    bar_ = new QProgressBar(this);
    bar_->setAccessibleName(tr("Progress of the data"));
    bar_->setTextVisible(false);
    bar_->setFixedHeight(grid);
    state_ = mutedLabel({}, this);
    state_->setObjectName(QStringLiteral("dataState"));
    state_->setWordWrap(true);
    measure_ = makeButton(tr("Meas&ure"), PillButton::Look::plain, "measureData",
                          tr("Ask for a few answers and tell how long all of them would take"), this);
    look_ = makeButton(tr("Loo&k at it…"), PillButton::Look::plain, "lookAtMade",
                       tr("What the training set holds: how many examples of each behaviour, and some of them"), this);
    summary_ = new QLabel(this);
    summary_->setObjectName(QStringLiteral("dataSummary"));
    summary_->setWordWrap(true);
    summary_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    kept_ = makeTable("keptCounts", tr("Answers that were kept"),
                      {tr("Behaviours"), tr("Kept"), tr("Most often dropped for")});
    dropped_ =
        makeTable("dropped", tr("Answers that were dropped"), {tr("Behaviours"), tr("Why dropped"), tr("Answers")});
    kept_->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    dropped_->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    notice_ = new NoticeLabel(this);
    notice_->setObjectName(QStringLiteral("dataNotice"));
    make_ =
        makeButton(tr("&Make"), PillButton::Look::primary, "makeData",
                   tr("Ask the model and keep what passes; an interrupted file of the same settings goes on"), this);
    stop_ = makeButton(tr("St&op"), PillButton::Look::plain, "stopData",
                       tr("End after the present answers; making it again goes on from there"), this);
    auto* close =
        makeButton(tr("&Close"), PillButton::Look::plain, "closeData", tr("Close this form; the work goes on"), this);
    guardFromReturn(*this);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(make_);
    buttons->addWidget(stop_);
    buttons->addStretch();
    buttons->addWidget(look_);
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gutter, gutter, gutter, gutter);
    column->setSpacing(grid);
    column->addWidget(intro);
    column->addWidget(picker_, 2);
    column->addLayout(makeForm());
    column->addWidget(runOn_);
    column->addWidget(bar_);
    auto* told = new QHBoxLayout;
    told->setSpacing(grid);
    told->addWidget(state_, 1);
    told->addWidget(measure_, 0, Qt::AlignTop);
    column->addLayout(told);
    column->addWidget(notice_);
    column->addWidget(summary_);
    column->addWidget(kept_, 1);
    column->addWidget(dropped_, 1);
    column->addLayout(buttons);
    resize(520, 640);

    connect(picker_, &BehaviorPicker::changed, this, &DataSheet::askCost);
    connect(prompts_, &QLineEdit::editingFinished, this, &DataSheet::askCost);
    connect(out_, &QLineEdit::textChanged, this, &DataSheet::tellState);
    connect(runOn_, &RunOn::changed, this, [this] {
        askCost();
        makeRoom();
    });
    connect(measure_, &QPushButton::clicked, this, [this] {
        measure_->setEnabled(false);
        cost_ = tr("A few answers are asked for…");
        tellState();
        emit costWanted(request(), true);
    });
    connect(look_, &QPushButton::clicked, this, [this] { emit lookWanted(out_->text().trimmed()); });
    connect(make_, &QPushButton::clicked, this, [this] {
        const lab::DataRequest wanted = request();
        notice_->setNotice({});
        summary_->hide();
        dropped_->hide();
        kept_->hide();
        look_->hide();
        bar_->setRange(0, 0);
        setRunning(true);
        emit makeRequested(wanted);
    });
    connect(stop_, &QPushButton::clicked, this, [this] {
        stop_->setEnabled(false);
        emit stopRequested();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::hide);
    guardFromWheel(*this);
    summary_->hide();
    dropped_->hide();
    kept_->hide();
    bar_->hide();
    look_->hide();
    setRunning(false);
}

QTableWidget* DataSheet::makeTable(const char* name, const QString& title, const QStringList& headers)
{
    auto* table = new QTableWidget(0, int(headers.size()), this);
    table->setObjectName(QLatin1String(name));
    table->setAccessibleName(title);
    table->setHorizontalHeaderLabels(headers);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + grid);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setMinimumHeight(96);
    return table;
}

QLineEdit* DataSheet::fileField(const char* name, const QString& title, const QString& tip)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(title);
    field->setToolTip(tip);
    field->setWhatsThis(tip);
    field->setAccessibleDescription(tip);
    field->setClearButtonEnabled(true);
    return field;
}

QLayout* DataSheet::makeForm()
{
    const auto whole = [this](const char* name, const QString& title, const QString& tip, int least, int most,
                              int now) {
        auto* box = new QSpinBox(this);
        box->setObjectName(QLatin1String(name));
        box->setRange(least, most);
        box->setValue(now);
        box->setGroupSeparatorShown(true);
        box->setAccessibleName(title);
        box->setToolTip(tip);
        box->setWhatsThis(tip);
        box->setAccessibleDescription(tip);
        connect(box, &QSpinBox::valueChanged, this, &DataSheet::askCost);
        return box;
    };
    prompts_ = fileField("dataPrompts", tr("Prompts"),
                         tr("A file with a prompt a line, or JSONL. Empty: the demo world's questions, or the general "
                            "prompts for another model"));
    prompts_->setPlaceholderText(tr("The prompts that come with the program"));
    out_ = fileField("dataOut", tr("File"), tr("Where the training set goes (JSONL). A file that is there is kept"));
    out_->setPlaceholderText(tr("Name a file"));
    perBehavior_ =
        whole("perBehavior", tr("Prompts per behaviour"),
              tr("How many prompts each behaviour is asked with. All: every prompt there is"), 0, 1000000, 200);
    perBehavior_->setSpecialValueText(tr("all", "prompts"));
    perPair_ = whole("perPair", tr("Prompts per pair"),
                     tr("How many prompts each pair of seen behaviours of unlike categories is asked with. The "
                        "operators are trained on pairs; tokens need none"),
                     0, 1000000, 0);
    perTriple_ =
        whole("perTriple", tr("Prompts per triple"),
              tr("How many prompts each three of such behaviours are asked with, for operators that are trained "
                 "on triples, too"),
              0, 1000000, 0);
    longest_ =
        whole("dataLongest", tr("Longest answer, tokens"), tr("An answer that reaches it is dropped"), 1, 32768, 256);
    attempts_ = whole("attempts", tr("Attempts"),
                      tr("How often a prompt is asked, each time in other words, until an answer passes. Models that "
                         "follow badly need more; a behaviour that is hardly ever followed is not asked again"),
                      1, 20, 3);
    shots_ = whole("shots", tr("Examples shown"),
                   tr("How many answers that were kept before the model is shown ahead of a prompt, for models that "
                      "follow badly. The token that is trained on the data never sees them"),
                   0, 8, 0);
    heldOut_ = new QCheckBox(tr("&Held-out ones in company"), this);
    heldOut_->setObjectName(QStringLiteral("heldOutInCompany"));
    heldOut_->setToolTip(tr("Pairs and triples also of one held-out behaviour beside seen ones, from which it can be "
                            "trained in company. Operators never read them"));
    heldOut_->setAccessibleDescription(heldOut_->toolTip());
    connect(heldOut_, &QCheckBox::toggled, this, &DataSheet::askCost);
    seed_ = new QLineEdit(QStringLiteral("1"), this);
    seed_->setObjectName(QStringLiteral("dataSeed"));
    seed_->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{1,19}")), seed_));
    seed_->setAccessibleName(tr("Seed"));
    seed_->setToolTip(tr("The same seed draws the same prompts and wordings in the same order"));
    seed_->setAccessibleDescription(seed_->toolTip());
    const auto browse = [this](QLineEdit* field, const QString& title, bool save) {
        auto* button = new QToolButton(this);
        button->setText(tr("…"));
        button->setAccessibleName(title);
        button->setToolTip(title);
        connect(button, &QToolButton::clicked, this, [this, field, title, save] {
            auto* dialog = new QFileDialog(this, title, field->text(),
                                           save ? tr("Data sets (*.jsonl)")
                                                : tr("Prompts (*.txt *.jsonl *.json *.csv *.tsv);;All files (*)"));
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setAcceptMode(save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
            dialog->setFileMode(save ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
            if (save) dialog->setDefaultSuffix(QStringLiteral("jsonl"));
            connect(dialog, &QFileDialog::fileSelected, field, &QLineEdit::setText);
            dialog->open();
        });
        return button;
    };
    auto* form = new QGridLayout;
    form->setHorizontalSpacing(grid);
    form->setVerticalSpacing(grid / 2);
    form->setColumnStretch(1, 1);
    form->setColumnStretch(3, 1);
    int row = 0;
    const auto line = [&](QLineEdit* field, const QString& text, const QString& title, bool save) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        form->addWidget(label, row, 0);
        form->addWidget(field, row, 1, 1, 3);
        form->addWidget(browse(field, title, save), row++, 4);
    };
    const auto pair = [&](QWidget* field, const QString& text, int column) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        form->addWidget(label, row, column);
        form->addWidget(field, row, column + 1);
    };
    line(prompts_, tr("&Prompts"), tr("Choose a file of prompts"), false);
    pair(perBehavior_, tr("Per &behaviour"), 0);
    pair(perPair_, tr("Per pa&ir"), 2);
    ++row;
    pair(perTriple_, tr("Per tripl&e"), 0);
    pair(longest_, tr("&Longest answer"), 2);
    ++row;
    pair(attempts_, tr("A&ttempts"), 0);
    pair(shots_, tr("E&xamples shown"), 2);
    ++row;
    pair(seed_, tr("&Seed"), 0);
    form->addWidget(heldOut_, row, 2, 1, 2);
    ++row;
    line(out_, tr("&File"), tr("Choose where the training set goes"), true);
    return form;
}

void DataSheet::setBehaviors(const std::vector<lab::CategoryInfo>& categories,
                             const std::vector<lab::BehaviorInfo>& behaviors)
{
    behaviors_ = behaviors;
    picker_->setBehaviors(categories, behaviors);
}

lab::DataRequest DataSheet::request() const
{
    lab::DataRequest wanted;
    wanted.prompts = prompts_->text().trimmed().toStdString();
    wanted.behaviors = picker_->checked();
    if (wanted.behaviors.size() == behaviors_.size()) wanted.behaviors.clear(); // means all
    wanted.per_behavior = perBehavior_->value();
    wanted.per_pair = perPair_->value();
    wanted.per_triple = perTriple_->value();
    wanted.held_out_in_company = heldOut_->isChecked() && wanted.per_pair + wanted.per_triple > 0;
    wanted.max_new_tokens = longest_->value();
    wanted.attempts = attempts_->value();
    wanted.shots = shots_->value();
    wanted.seed = seed_->text().toULongLong();
    wanted.out = out_->text().trimmed().toStdString();
    wanted.backend = runOn_->backend();
    return wanted;
}

void DataSheet::setRequest(const lab::DataRequest& request)
{
    prompts_->setText(QString::fromStdString(request.prompts.string()));
    if (!request.behaviors.empty()) picker_->setChecked(request.behaviors);
    perBehavior_->setValue(request.per_behavior);
    perPair_->setValue(request.per_pair);
    perTriple_->setValue(request.per_triple);
    heldOut_->setChecked(request.held_out_in_company);
    longest_->setValue(request.max_new_tokens);
    attempts_->setValue(request.attempts);
    shots_->setValue(request.shots);
    seed_->setText(QString::number(request.seed));
    out_->setText(QString::fromStdString(request.out.string()));
}

void DataSheet::setRunning(bool running)
{
    running_ = running;
    for (QWidget* field : std::initializer_list<QWidget*>{picker_, prompts_, perBehavior_, perPair_, perTriple_,
                                                          longest_, attempts_, shots_, seed_, out_, runOn_})
        field->setEnabled(!running);
    stop_->setEnabled(running);
    measure_->setVisible(!running);
    if (running) {
        bar_->show();
        state_->setText(tr("Preparing…"));
    }
    tellState();
}

void DataSheet::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    askCost();
}

/// The form is another: so is what it takes.
void DataSheet::askCost()
{
    cost_.clear();
    tellState();
    if (!running_ && isVisible() && !picker_->checked().empty()) emit costWanted(request(), false);
}

void DataSheet::setCost(const lab::DataCost& cost)
{
    measure_->setEnabled(true);
    if (!cost.refusal.empty())
        cost_ = worded(cost.refusal);
    else if (cost.seconds < 0)
        cost_ = tr("The model is asked %1 times.").arg(number(cost.asked));
    else
        cost_ = tr("The model is asked %1 times, which takes about %2; longer where answers fail and are asked for "
                   "again.")
                    .arg(number(cost.asked), durationText(cost.seconds));
    tellState();
}

void DataSheet::tellState()
{
    const bool file = !out_->text().trimmed().isEmpty(), some = !picker_->checked().empty();
    const QString unanswered = runOn_->problem();
    make_->setEnabled(!running_ && file && some && unanswered.isEmpty());
    if (running_) return;
    if (!some)
        state_->setText(tr("Tick at least one behaviour."));
    else if (!file)
        state_->setText(cost_ + (cost_.isEmpty() ? QString() : QStringLiteral(" ")) +
                        tr("Name the file that the training set goes to."));
    else if (!unanswered.isEmpty())
        state_->setText(unanswered);
    else
        state_->setText(cost_);
}

void DataSheet::makeRoom()
{
    layout()->activate();
    resize(width(), std::max(height(), layout()->minimumHeightForWidth(width())));
}

void DataSheet::progress(const Progress& progress)
{
    if (!running_) return;
    bar_->setRange(0, int(std::max<long>(1, progress.total)));
    bar_->setValue(int(progress.done));
    const double eta = progress.eta();
    const QString count = tr("%1 of %2 answers").arg(number(progress.done), number(progress.total));
    if (eta < 0)
        state_->setText(count);
    else if (eta < 90)
        state_->setText(tr("%1, about %2 s to go").arg(count, number(long(std::ceil(eta)))));
    else
        state_->setText(tr("%1, about %2 min to go").arg(count, number(long(std::ceil(eta / 60)))));
}

void DataSheet::point(const lab::DataPoint& point)
{
    if (running_) showCounts(point.counts);
}

/// What the model hardly ever does stands out.
void DataSheet::showCounts(const std::vector<lab::DataCount>& counts)
{
    kept_->setRowCount(int(counts.size()));
    for (int row = 0; row < int(counts.size()); ++row) {
        const lab::DataCount& one = counts[std::size_t(row)];
        kept_->setItem(row, 0, new QTableWidgetItem(titlesOfData(one.behaviors, behaviors_)));
        kept_->setItem(row, 1, new QTableWidgetItem(tr("%1 of %2").arg(number(one.kept), number(one.asked))));
        kept_->setItem(row, 2, new QTableWidgetItem(worded(one.reason)));
        if (!one.not_followed()) continue;
        QFont bold = font();
        bold.setBold(true);
        for (int column = 0; column < kept_->columnCount(); ++column) {
            kept_->item(row, column)->setFont(bold);
            kept_->item(row, column)->setToolTip(tr("The model does not follow this instruction"));
        }
    }
    kept_->setVisible(!counts.empty());
    makeRoom();
}

void DataSheet::done(const lab::DataDone& done)
{
    QString summary = tr("Kept %1 of %2 answers in %3. It is the training's data now.")
                          .arg(number(done.kept), number(done.asked), QString::fromStdString(done.file.string()));
    QStringList cannot;
    for (const lab::DataCount& count : done.counts)
        if (count.not_followed())
            cannot << tr("%1 (%2 of %3 kept)")
                          .arg(titlesOfData(count.behaviors, behaviors_), number(count.kept), number(count.asked));
    if (!cannot.isEmpty())
        summary += QLatin1Char(' ') + tr("The model does not follow: %1.").arg(cannot.join(QStringLiteral(", ")));
    summary_->setText(summary);
    showCounts(done.counts);
    summary_->show();
    look_->show();
    dropped_->setRowCount(int(done.dropped.size()));
    for (std::size_t i = 0; i < done.dropped.size(); ++i) {
        const lab::Dropped& one = done.dropped[i];
        const int row = int(i);
        dropped_->setItem(row, 0, new QTableWidgetItem(titlesOfData(one.behaviors, behaviors_)));
        dropped_->setItem(row, 1, new QTableWidgetItem(worded(one.reason)));
        auto* count = new QTableWidgetItem(number(one.count));
        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        dropped_->setItem(row, 2, count);
    }
    dropped_->setVisible(!done.dropped.empty());
    makeRoom();
}

void DataSheet::clear()
{
    behaviors_.clear();
    picker_->clear();
    for (QLineEdit* field : {prompts_, out_}) field->clear();
    notice_->setNotice({});
    for (QWidget* result : QList<QWidget*>{summary_, dropped_, kept_, bar_, look_}) result->hide();
    cost_.clear();
    setRunning(false);
    hide();
}

void DataSheet::ended(const lab::JobEnd& end)
{
    if (!running_) return;
    bar_->hide();
    setRunning(false);
    if (!end.error.empty())
        notice_->setNotice(worded(end.error), NoticeLabel::Kind::error);
    else if (end.cancelled)
        notice_->setNotice(tr("Stopped. Making the same file again goes on from here."));
    else
        state_->setText(tr("Done."));
    makeRoom();
}

} // namespace steerdeck::widgets
