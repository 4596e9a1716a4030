#include "widgets/tasks/task_form.h"

#include "core/base/error.h"
#include "widgets/compose/answers_view.h"
#include "widgets/compose/catalog.h"
#include "widgets/shared/theme.h"
#include "widgets/shared/wheel_guard.h"
#include "widgets/shared/worded.h"
#include "widgets/tasks/task_names.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace steerdeck::widgets {

namespace {

constexpr int nameRole = Qt::UserRole;
constexpr int usualQuestions = 100;
constexpr const char* wholeFile = "whole";

QString text(std::string_view word) { return QString::fromUtf8(word.data(), qsizetype(word.size())); }

constexpr lab::Method methods[] = {lab::Method::none,      lab::Method::text,       lab::Method::steering,
                                   lab::Method::hybrid,    lab::Method::caa,        lab::Method::lm_steer,
                                   lab::Method::lora_dare, lab::Method::adapter,    lab::Method::fixed_vector,
                                   lab::Method::joint,     lab::Method::joint_lora, lab::Method::joint_adapter};

void nameBox(QComboBox* box, const char* name, const QString& title, const QString& tip)
{
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(title);
    box->setAccessibleDescription(tip);
    box->setToolTip(tip);
    box->view()->setAccessibleName(title);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
}

} // namespace

TaskForm::TaskForm(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addLayout(makeQuestions());
    column->addSpacing(grid / 2);
    column->addLayout(makeSteering(), 1);
    guardFromWheel(*this);
    clear();
}

QSpinBox* TaskForm::whole(const char* name, int least, int most)
{
    auto* box = new QSpinBox(this);
    box->setObjectName(QLatin1String(name));
    box->setRange(least, most);
    box->setGroupSeparatorShown(true);
    box->setKeyboardTracking(false);
    connect(box, &QSpinBox::valueChanged, this, &TaskForm::edited);
    return box;
}

QWidget* TaskForm::cell(const QString& title, const QString& tip, QWidget* field)
{
    auto* one = new QWidget(this);
    auto* label = new QLabel(title, one);
    label->setBuddy(field);
    label->setWordWrap(true);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    label->setFont(small);
    auto* column = new QVBoxLayout(one);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(label);
    column->addWidget(field);
    for (QWidget* part : {static_cast<QWidget*>(label), field}) part->setToolTip(tip);
    field->setAccessibleName(QString(title).remove(QLatin1Char('&')));
    field->setAccessibleDescription(tip);
    return one;
}

QLayout* TaskForm::makeQuestions()
{
    task_ = new QComboBox(this);
    nameBox(task_, "task", tr("Task"), tr("A published set of questions with one right answer each"));
    for (const tasks::Task& task : tasks::all_tasks()) {
        task_->addItem(text(task.title), text(task.name));
        task_->setItemData(task_->count() - 1, taskAbout(std::string(task.name)), Qt::ToolTipRole);
    }
    auto* taskLabel = sectionLabel(tr("&Task"), this);
    taskLabel->setBuddy(task_);
    auto* first = new QHBoxLayout;
    first->setSpacing(grid);
    first->addWidget(taskLabel);
    first->addWidget(task_, 1);

    file_ = new QLineEdit(this);
    file_->setObjectName(QStringLiteral("taskFile"));
    file_->setAccessibleName(tr("File of questions"));
    file_->setClearButtonEnabled(true);
    auto* browse = new QToolButton(this);
    browse->setText(tr("…"));
    browse->setAccessibleName(tr("Choose a file of questions"));
    browse->setToolTip(browse->accessibleName());
    connect(browse, &QToolButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Questions"), file_->text(),
                                       tr("Rows of a task (*.jsonl *.json *.tsv);;All files (*)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, file_, &QLineEdit::setText);
        dialog->open();
    });
    auto* fileLabel = new QLabel(tr("&From"), this);
    fileLabel->setBuddy(file_);
    auto* second = new QHBoxLayout;
    second->setSpacing(grid);
    second->addWidget(fileLabel);
    second->addWidget(file_, 1);
    second->addWidget(browse);

    split_ = new QComboBox(this);
    nameBox(split_, "split", tr("Split"), {});
    split_->addItem(tr("Test"), QStringLiteral("test"));
    split_->addItem(tr("Validation"), QStringLiteral("validation"));
    split_->addItem(tr("Training", "a split"), QStringLiteral("train"));
    split_->addItem(tr("The whole file"), QLatin1String(wholeFile));
    questions_ = whole("questions", 0, 10000000);
    questions_->setSpecialValueText(tr("all", "questions"));
    seed_ = new QLineEdit(this);
    seed_->setObjectName(QStringLiteral("taskSeed"));
    seed_->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{1,19}")), seed_));
    longest_ = whole("taskLongest", 0, 100000);
    longest_->setSpecialValueText(tr("as usual", "a length"));
    depth_ = whole("maxDepth", 1, 20);
    length_ = whole("maxLength", 4, 1000);
    arguments_ = whole("maxArguments", 2, 20);
    auto* cells = new QGridLayout;
    cells->setHorizontalSpacing(grid);
    cells->setVerticalSpacing(grid / 2);
    for (const int column : {0, 1}) cells->setColumnStretch(column, 1);
    cells->addWidget(cell(tr("S&plit"), tr("Which of the file's rows, as published"), split_), 0, 0);
    cells->addWidget(cell(tr("&Questions"), tr("The first so many of the split; 0 is all of them"), questions_), 0, 1);
    cells->addWidget(cell(tr("&Longest answer, tokens"),
                          tr("An answer that reaches it is cut off; 0 is what the task takes"), longest_),
                     1, 0);
    seedCell_ = cell(tr("S&eed"), tr("The same seed makes the same lists"), seed_);
    cells->addWidget(seedCell_, 1, 1);
    made_ = new QWidget(this);
    auto* lists = new QHBoxLayout(made_);
    lists->setContentsMargins(0, 0, 0, 0);
    lists->setSpacing(grid);
    lists->addWidget(cell(tr("&Depth"), tr("Of made lists: lists within lists, at most"), depth_));
    lists->addWidget(cell(tr("&Words"), tr("Of made lists: words, at most"), length_));
    lists->addWidget(cell(tr("&Arguments"), tr("Of made lists: numbers of one list, at most"), arguments_));

    auto* column = new QVBoxLayout;
    column->setSpacing(grid / 2);
    column->addLayout(first);
    column->addLayout(second);
    column->addLayout(cells);
    column->addWidget(made_);
    for (QComboBox* box : {task_, split_}) connect(box, &QComboBox::currentIndexChanged, this, &TaskForm::edited);
    for (QLineEdit* field : {file_, seed_}) connect(field, &QLineEdit::textChanged, this, &TaskForm::edited);
    return column;
}

QLayout* TaskForm::makeSteering()
{
    method_ = new QComboBox(this);
    nameBox(method_, "steeredBy", tr("Steered by"), tr("The model alone, or what shall steer its answers"));
    for (const lab::Method method : methods) {
        method_->addItem(wayTitle(method), text(steering::name_of(method)));
        method_->setItemData(method_->count() - 1, AnswersView::descriptionOf(method), Qt::ToolTipRole);
    }
    auto* label = sectionLabel(tr("Steered &by"), this);
    label->setBuddy(method_);
    auto* row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addWidget(label);
    row->addWidget(method_, 1);
    list_ = new QListWidget(this);
    list_->setObjectName(QStringLiteral("steerers"));
    list_->setAccessibleName(tr("What has learned to steer in this way"));
    list_->setAccessibleDescription(tr("Space ticks one; several act together"));
    list_->setUniformItemSizes(true);
    list_->setMinimumHeight(64);
    none_ = mutedLabel({}, this);
    none_->setObjectName(QStringLiteral("nothingLearned"));
    none_->setWordWrap(true);
    none_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    strength_ = new QDoubleSpinBox(this);
    strength_->setObjectName(QStringLiteral("taskStrength"));
    strength_->setRange(0, 10);
    strength_->setSingleStep(0.1);
    join_ = new QComboBox(this);
    nameBox(join_, "taskJoin", tr("Join"), {});
    for (const auto& [title, join] :
         {std::pair(tr("<and>, learned"), lab::Join::composition),
          std::pair(tr("nothing between"), lab::Join::concatenation),
          std::pair(tr("the word “and”"), lab::Join::native_and), std::pair(tr("<set>, in no order"), lab::Join::set),
          std::pair(tr("<or>, at least one"), lab::Join::or_), std::pair(tr("<not>, none of them"), lab::Join::not_)})
        join_->addItem(title, text(steering::name_of(join)));
    strengthCell_ = cell(tr("Stren&gth"), tr("Scales what was learned; 1 is as it was trained"), strength_);
    joinCell_ = cell(tr("&Join"), tr("What stands between two behaviours"), join_);
    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(grid);
    numbers->addWidget(strengthCell_, 1);
    numbers->addWidget(joinCell_, 1);
    system_ = new QLineEdit(this);
    system_->setObjectName(QStringLiteral("systemPrompt"));
    system_->setPlaceholderText(tr("Nothing"));
    system_->setToolTip(tr("What the system says before each question"));
    system_->setAccessibleName(tr("System prompt"));
    system_->setAccessibleDescription(system_->toolTip());
    auto* systemLabel = new QLabel(tr("S&ystem says"), this);
    systemLabel->setBuddy(system_);
    auto* says = new QHBoxLayout;
    says->setSpacing(grid);
    says->addWidget(systemLabel);
    says->addWidget(system_, 1);
    plain_ = new QCheckBox(tr("Without the c&hat template"), this);
    plain_->setObjectName(QStringLiteral("plainPrompt"));
    plain_->setToolTip(tr("The model goes on with the question as it is"));
    auto* column = new QVBoxLayout;
    column->setSpacing(grid / 2);
    column->addLayout(row);
    column->addWidget(list_, 1);
    column->addWidget(none_, 1);
    column->addLayout(numbers);
    column->addLayout(says);
    column->addWidget(plain_);
    for (QComboBox* box : {method_, join_}) connect(box, &QComboBox::currentIndexChanged, this, &TaskForm::edited);
    connect(strength_, &QDoubleSpinBox::valueChanged, this, &TaskForm::edited);
    connect(system_, &QLineEdit::textChanged, this, &TaskForm::edited);
    connect(plain_, &QCheckBox::toggled, this, &TaskForm::edited);
    connect(list_, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        const std::string name = item->data(nameRole).toString().toStdString();
        item->checkState() == Qt::Checked ? void(ticked_.insert(name)) : void(ticked_.erase(name));
        refresh(); // the list itself stays: it is in the middle of telling this
        emit changed();
    });
    return column;
}

lab::Method TaskForm::method() const { return steering::method_named(method_->currentData().toString().toStdString()); }

bool TaskForm::isMade() const
{
    return task_->currentData().toString() == QLatin1String("listops") && file_->text().trimmed().isEmpty();
}

/// Whether `one` can steer in the chosen way.
bool TaskForm::learned(const lab::BehaviorInfo& one) const
{
    const lab::Method way = method();
    if (steering::is_other_way(way)) {
        const std::string name(steering::name_of(steering::learned_by(way)));
        return std::ranges::find(one.methods, name) != one.methods.end();
    }
    return (!steering::has_instructions(way) || !one.instructions.empty()) &&
           (!steering::has_rows(way) || one.has_token);
}

void TaskForm::fillList()
{
    const QSignalBlocker quiet(list_);
    const QString current = list_->currentItem() ? list_->currentItem()->data(nameRole).toString() : QString();
    list_->clear();
    if (method() != lab::Method::none)
        for (const auto* some : {&tasks_, &behaviors_})
            for (const lab::BehaviorInfo& one : *some) {
                if (!learned(one)) continue;
                auto* item = new QListWidgetItem(QString::fromStdString(one.title), list_);
                item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
                item->setData(nameRole, QString::fromStdString(one.name));
                item->setCheckState(ticked_.contains(one.name) ? Qt::Checked : Qt::Unchecked);
                if (item->data(nameRole).toString() == current) list_->setCurrentItem(item);
            }
    const bool any = list_->count() > 0;
    list_->setVisible(any);
    none_->setVisible(!any);
    none_->setText(method() == lab::Method::none
                       ? tr("The model alone, as it answers unasked.")
                       : tr("Nothing has learned to steer this model in this way: train it on the Train bench."));
}

void TaskForm::refresh()
{
    filling_ = true;
    const bool made = isMade();
    const tasks::Task& task = tasks::task_named(task_->currentData().toString().toStdString());
    file_->setPlaceholderText(task.name == "listops" ? tr("Made from a seed") : tr("Choose a file"));
    file_->setToolTip(tr("Rows with %1: JSON lines, a JSON list, the hub's rows or TSV").arg(text(task.fields)));
    file_->setAccessibleDescription(file_->toolTip());
    task_->setToolTip(taskAbout(std::string(task.name)));
    made_->setVisible(made);
    seedCell_->setVisible(made);
    const std::size_t chosen = request().deck.chips.size();
    const bool rows = steering::has_rows(method());
    strengthCell_->setEnabled(rows || steering::is_other_way(method()));
    joinCell_->setEnabled(chosen > 1 && (rows || steering::has_instructions(method())));
    system_->setEnabled(!plain_->isChecked());
    filling_ = false;
}

void TaskForm::edited()
{
    if (filling_) return;
    fillList();
    refresh();
    emit changed();
}

lab::TaskRequest TaskForm::request() const
{
    lab::TaskRequest wanted;
    wanted.task = task_->currentData().toString().toStdString();
    wanted.data.file = file_->text().trimmed().toStdString();
    const std::string split = split_->currentData().toString().toStdString();
    wanted.data.whole = split == wholeFile;
    if (!wanted.data.whole) wanted.data.split = tasks::split_named(split);
    wanted.data.limit = std::size_t(questions_->value());
    if (isMade())
        wanted.data.listops = {depth_->value(), length_->value(), arguments_->value(), seed_->text().toULongLong()};
    wanted.method = method();
    if (wanted.method != lab::Method::none) {
        const bool strength = wanted.method != lab::Method::text;
        for (int row = 0; row < list_->count(); ++row) {
            if (list_->item(row)->checkState() != Qt::Checked) continue;
            lab::Chip chip;
            chip.behavior = list_->item(row)->data(nameRole).toString().toStdString();
            if (strength) chip.strength = strength_->value();
            wanted.deck.chips.push_back(std::move(chip));
        }
        if (!steering::is_other_way(wanted.method) && wanted.deck.chips.size() > 1)
            wanted.deck.join = steering::join_named(join_->currentData().toString().toStdString());
    }
    wanted.plain_prompt = plain_->isChecked();
    if (!wanted.plain_prompt) wanted.system_prompt = system_->text().trimmed().toStdString();
    wanted.max_new_tokens = longest_->value();
    return wanted;
}

void TaskForm::setRequest(const lab::TaskRequest& wanted)
{
    const auto choose = [](QComboBox* box, std::string_view name) {
        box->setCurrentIndex(std::max(0, box->findData(text(name))));
    };
    filling_ = true;
    choose(task_, wanted.task);
    file_->setText(QString::fromStdString(wanted.data.file.string()));
    choose(split_, wanted.data.whole ? std::string_view(wholeFile) : tasks::name_of(wanted.data.split));
    questions_->setValue(int(std::min<std::size_t>(wanted.data.limit, std::size_t(questions_->maximum()))));
    const tasks::ListOpsSettings& lists = wanted.data.listops;
    depth_->setValue(lists.max_depth);
    length_->setValue(lists.max_length);
    arguments_->setValue(lists.max_arguments);
    seed_->setText(QString::number(lists.seed));
    choose(method_, steering::name_of(wanted.method));
    ticked_.clear();
    for (const lab::Chip& chip : wanted.deck.chips) ticked_.insert(chip.behavior);
    strength_->setValue(wanted.deck.chips.empty() ? 1 : wanted.deck.chips.front().strength);
    choose(join_, steering::name_of(wanted.deck.join));
    system_->setText(QString::fromStdString(wanted.system_prompt));
    plain_->setChecked(wanted.plain_prompt);
    longest_->setValue(wanted.max_new_tokens);
    filling_ = false;
    edited();
}

void TaskForm::setBehaviors(const std::vector<lab::BehaviorInfo>& behaviors,
                            const std::vector<lab::BehaviorInfo>& tasks)
{
    behaviors_ = behaviors;
    tasks_ = tasks;
    edited();
}

QString TaskForm::problem() const
{
    const lab::TaskRequest wanted = request();
    const tasks::Task& task = tasks::task_named(wanted.task);
    if (wanted.data.file.empty() && task.name != "listops")
        return tr("Choose the file of %1's questions.").arg(text(task.title));
    if (wanted.data.file.empty() && wanted.data.whole)
        return tr("Made lists have no whole file: choose a split, or a file.");
    try {
        tasks::check_settings(task, wanted.data);
    } catch (const Error& error) {
        return worded(error);
    }
    if (wanted.method == lab::Method::none || !wanted.deck.chips.empty()) return {};
    return list_->count() > 0 ? tr("Tick what shall steer the answers.")
                              : tr("Nothing has learned to steer in this way yet.");
}

void TaskForm::clear()
{
    behaviors_.clear();
    tasks_.clear();
    lab::TaskRequest first;
    first.data.limit = usualQuestions;
    setRequest(first);
}

} // namespace steerdeck::widgets
