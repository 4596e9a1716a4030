#include "widgets/tasks/task_bench.h"

#include "widgets/plots/export.h"
#include "widgets/plots/row_table.h"
#include "widgets/plots/theme.h"
#include "widgets/shared/duration_text.h"
#include "widgets/shared/glyphs.h"
#include "widgets/shared/number_text.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"
#include "widgets/shared/turning_splitter.h"
#include "widgets/shared/worded.h"
#include "widgets/tasks/question_pane.h"
#include "widgets/tasks/task_chart.h"
#include "widgets/tasks/task_form.h"
#include "widgets/tasks/task_models.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace steerdeck::widgets {

namespace {

constexpr int panelWidth = 312;

} // namespace

TaskBench::TaskBench(QWidget* parent) : QWidget(parent), runs_(new TaskRunModel(this))
{
    setObjectName(QStringLiteral("taskBench"));
    setAccessibleName(tr("Tasks"));
    QWidget* controls = makeControls(); // first, also for the tab key
    plot_ = new DotPlot(this);
    plot_->setObjectName(QStringLiteral("taskPlot"));
    plot_->setAccessibleName(tr("Accuracy of the ticked runs"));
    auto* lower = new TurningSplitter(this);
    lower->setObjectName(QStringLiteral("taskTablesSplit"));
    lower->setChildrenCollapsible(false);
    lower->setHandleWidth(gutter);
    lower->addWidget(makeRuns());
    questions_ = new QuestionPane(lower);
    lower->addWidget(questions_);
    lower->setStretchFactor(0, 1);
    lower->setStretchFactor(1, 1);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(QStringLiteral("taskSplit"));
    split->setChildrenCollapsible(false);
    split->setHandleWidth(grid);
    split->addWidget(plot_);
    split->addWidget(lower);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setSizes({260, 380});
    auto* right = new QVBoxLayout;
    right->setSpacing(grid);
    right->addWidget(makeBar());
    right->addWidget(split, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(gutter, gutter, gutter, gutter);
    row->setSpacing(gutter);
    row->addWidget(controls);
    row->addLayout(right, 1);
    refresh_.setSingleShot(true);
    refresh_.setInterval(1000 / 15);
    connect(&refresh_, &QTimer::timeout, this, &TaskBench::refreshPlot);
    connect(runs_, &TaskRunModel::ticksChanged, this, &TaskBench::refreshPlot);
    followState();
    refreshPlot();
}

QWidget* TaskBench::makeControls()
{
    auto* panel = new QWidget(this);
    panel->setFixedWidth(panelWidth);
    form_ = new TaskForm(panel);
    refusal_ = new NoticeLabel(panel);
    refusal_->setObjectName(QStringLiteral("taskRefusal"));
    command_ = makeButton(tr("&Copy the command line"), PillButton::Look::plain, "copyTaskCommand",
                          tr("The terminal's command that asks the same questions under the same steering"), panel);
    command_->setIcon(glyphIcon(Glyph::copy));
    controls_ = new JobControls(
        {tr("Ask these questions (Ctrl+Return)"), tr("Wait after the current batch; nothing is lost"),
         tr("End after the current batch; what is answered stays, and the same form goes on from there"),
         tr("Stopping after this batch…"), tr("Stopped. Start it again to go on from here."),
         tr("Progress of the task")},
        panel);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(form_, 1);
    column->addWidget(refusal_);
    column->addWidget(command_, 0, Qt::AlignLeft);
    column->addWidget(controls_);
    connect(form_, &TaskForm::changed, this, &TaskBench::followState);
    connect(command_, &QPushButton::clicked, this, [this] { emit commandRequested(request()); });
    connect(controls_, &JobControls::startPressed, this, [this] {
        const lab::TaskRequest wanted = request();
        controls_->tell({});
        setRunning(true);
        emit startRequested(wanted);
    });
    connect(controls_, &JobControls::pauseRequested, this, &TaskBench::pauseRequested);
    connect(controls_, &JobControls::resumeRequested, this, &TaskBench::resumeRequested);
    connect(controls_, &JobControls::stopRequested, this, &TaskBench::stopRequested);
    connect(controls_, &JobControls::stateChanged, this, &TaskBench::followState);
    return panel;
}

QWidget* TaskBench::makeBar()
{
    auto* bar = new QWidget(this);
    auto* save = new QToolButton(bar);
    save->setObjectName(QStringLiteral("exportTasks"));
    save->setText(tr("E&xport"));
    save->setPopupMode(QToolButton::InstantPopup);
    save->setAccessibleName(tr("Export the runs"));
    save->setToolTip(tr("Write the picture, the ticked runs or the shown questions"));
    auto* menu = new QMenu(save);
    const QStringList csv{QStringLiteral("csv")};
    const QStringList pictures{QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("png")};
    const auto add = [this, menu](const QString& text, const QString& file, const QStringList& endings, auto write) {
        menu->addAction(text, this, [this, file, endings, write] {
            askAndSave(this, tr("Export the runs"), file, endings,
                       [this, write](const QString& to) { return (this->*write)(to); });
        });
    };
    add(tr("Picture of the accuracy…"), QStringLiteral("tasks"), pictures, &TaskBench::savePlot);
    add(tr("Runs as table (CSV)…"), QStringLiteral("tasks"), csv, &TaskBench::saveRuns);
    add(tr("Questions as table (CSV)…"), QStringLiteral("questions"), csv, &TaskBench::saveQuestions);
    save->setMenu(menu);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(sectionLabel(tr("Accuracy"), bar));
    row->addStretch();
    row->addWidget(save);
    return bar;
}

QWidget* TaskBench::makeRuns()
{
    auto* part = new QWidget(this);
    auto* title = sectionLabel(tr("R&uns"), part);
    auto* proxy = new QSortFilterProxyModel(part);
    proxy->setSourceModel(runs_);
    proxy->setSortRole(TaskRunModel::SortRole);
    table_ = new QTableView(part);
    table_->setObjectName(QStringLiteral("taskRuns"));
    table_->setModel(proxy);
    table_->setAccessibleName(tr("Earlier runs of tasks"));
    table_->setAccessibleDescription(tr("A ticked run stands in the picture; the selected one's questions are shown"));
    title->setBuddy(table_);
    layOutRows(*table_);
    table_->setWordWrap(false);
    table_->setColumnWidth(TaskRunModel::When, 146);
    table_->setColumnWidth(TaskRunModel::Accuracy, 142);
    table_->setColumnWidth(TaskRunModel::Steering, 170);
    table_->setColumnWidth(TaskRunModel::Task, 84);
    table_->horizontalHeader()->setStretchLastSection(true);
    use_ = makeButton(tr("Use &its settings"), PillButton::Look::plain, "useTaskSettings",
                      tr("Fill the form as this run was asked; an unfinished one then goes on"), part);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addWidget(title);
    column->addWidget(table_, 1);
    column->addWidget(use_, 0, Qt::AlignLeft);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        followState();
        const QString folder = selected();
        if (folder == wanted_) return;
        wanted_ = folder;
        questions_->clear();
        if (!folder.isEmpty()) emit answersRequested(folder);
    });
    connect(use_, &QPushButton::clicked, this, [this] {
        const lab::TaskRun* run = runs_->run(selected());
        if (!run) return;
        lab::TaskRequest again = lab::request_of(*run);
        // No run says where its file lies: the one that is chosen stays.
        if (!run->settings.contains("listops")) again.data.file = request().data.file;
        form_->setRequest(again);
    });
    return part;
}

lab::TaskRequest TaskBench::request() const { return form_->request(); }
void TaskBench::setRequest(const lab::TaskRequest& request) { form_->setRequest(request); }

void TaskBench::setBehaviors(const std::vector<lab::BehaviorInfo>& behaviors,
                             const std::vector<lab::BehaviorInfo>& tasks)
{
    names_.behaviors.clear();
    for (const auto* some : {&behaviors, &tasks})
        for (const lab::BehaviorInfo& one : *some) names_.behaviors[one.name] = QString::fromStdString(one.title);
    runs_->setNames(names_);
    form_->setBehaviors(behaviors, tasks);
    refreshPlot();
}

void TaskBench::followState()
{
    const bool idle = controls_->isIdle();
    const QString problem = form_->problem();
    form_->setEnabled(idle);
    refusal_->setNotice(idle ? problem : QString(), NoticeLabel::Kind::hint);
    controls_->setStartable(problem.isEmpty(), problem);
    command_->setEnabled(problem.isEmpty());
    use_->setEnabled(idle && !selected().isEmpty());
    tellProgress();
}

QString TaskBench::selected() const
{
    const QModelIndexList rows = table_->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.first().data(TaskRunModel::FolderRole).toString();
}

void TaskBench::select(const QString& folder)
{
    for (int row = 0; row < table_->model()->rowCount(); ++row)
        if (table_->model()->index(row, 0).data(TaskRunModel::FolderRole).toString() == folder) table_->selectRow(row);
}

void TaskBench::setRuns(const std::vector<lab::TaskRun>& runs)
{
    const QString before = selected();
    runs_->setRuns(runs);
    const QString ended = std::exchange(finished_, {});
    if (!ended.isEmpty()) runs_->tick(ended);
    select(ended.isEmpty() ? before : ended);
}

void TaskBench::setAnswers(const lab::TaskAnswers& answers)
{
    if (folderOf(answers.run) == wanted_) questions_->showRun(names_.run(answers.run), answers);
}

void TaskBench::tellError(const QString& sentence) { controls_->tell(sentence, NoticeLabel::Kind::error); }

// ---- the run under way

void TaskBench::setRunning(bool running)
{
    if (!running) {
        running_.reset();
        controls_->setState(State::idle);
        return refreshPlot();
    }
    if (!controls_->isIdle()) return;
    const lab::TaskRequest asked = request();
    running_.emplace();
    running_->task = asked.task;
    running_->method = asked.method;
    running_->deck = asked.deck;
    progress_.reset();
    finished_.clear();
    controls_->setState(State::running);
}

void TaskBench::progress(const Progress& value)
{
    progress_ = value;
    tellProgress();
}

void TaskBench::point(const lab::TaskPoint& value)
{
    if (!running_) return;
    running_->summary = value.summary;
    running_->total = value.total;
    if (!refresh_.isActive()) refresh_.start();
    tellProgress();
}

void TaskBench::tellProgress()
{
    if (!running_) return controls_->setProgress(0, 0, {});
    const std::size_t total = running_->total;
    if (total == 0) return controls_->setProgress(0, 0, tr("Preparing…"));
    const std::size_t done = progress_ ? std::size_t(progress_->done) : running_->summary.answers;
    controls_->setProgress(qint64(done), qint64(total), tr("%1 of %2 answers").arg(numberText(done), numberText(total)),
                           progress_ ? progress_->eta() : -1);
}

void TaskBench::done(const lab::TaskDone& value)
{
    finished_ = QString::fromStdString(value.folder.string());
    wanted_.clear(); // its answers are read again, also where a part of them is shown
    QStringList sentences{
        tr("Done in %1: %2 of %3 right.")
            .arg(durationText(value.seconds), numberText(value.summary.correct), numberText(value.summary.answers))};
    for (const Message& note : value.notes) sentences << worded(note);
    controls_->tell(sentences.join(QLatin1Char('\n')));
}

void TaskBench::ended(const lab::JobEnd& end)
{
    running_.reset();
    controls_->end(end);
    refreshPlot();
}

void TaskBench::refreshPlot()
{
    std::vector<lab::TaskRun> shown;
    for (const lab::TaskRun& run : runs_->runs())
        if (runs_->isTicked(folderOf(run))) shown.push_back(run);
    if (running_ && running_->summary.answers > 0) shown.insert(shown.begin(), *running_);
    plot_->setChart(taskChart(shown, names_));
}

void TaskBench::clear()
{
    running_.reset();
    progress_.reset();
    wanted_.clear();
    finished_.clear();
    refresh_.stop();
    controls_->clear();
    runs_->setRuns({});
    questions_->clear();
    form_->clear();
    setBehaviors({}, {});
    followState();
}

QString TaskBench::savePlot(const QString& pictureFile) { return savePicture(*plot_, pictureFile); }

QString TaskBench::saveRuns(const QString& csvFile) const
{
    std::vector<lab::TaskRun> ticked;
    for (const lab::TaskRun& run : runs_->runs())
        if (runs_->isTicked(folderOf(run))) ticked.push_back(run);
    return saveText(taskCsv(ticked, names_), csvFile);
}

QString TaskBench::saveQuestions(const QString& csvFile) const { return saveText(questions_->csv(), csvFile); }

void TaskBench::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && table_) tintSelection(*table_, palette());
}

} // namespace steerdeck::widgets
