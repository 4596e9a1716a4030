#include "widgets/classroom/class_pane.h"

#include "widgets/classroom/bars_plot.h"
#include "widgets/classroom/class_table_model.h"
#include "widgets/plots/export_form.h"
#include "widgets/shared/notice_label.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"
#include "widgets/shared/worded.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace steerdeck::widgets {

ClassPane::ClassPane(QWidget* parent)
    : QWidget(parent), model_(new ClassTableModel(this)), table_(new QTableView(this)),
      title_(new QLabel(tr("No answers are open."), this)), question_(new QComboBox(this)),
      shares_(new BarsPlot(tr("Share of right answers"), this)), answers_(new BarsPlot(tr("Answers"), this)),
      notice_(new NoticeLabel(this))
{
    table_->setModel(model_);
    table_->setAccessibleName(tr("Pupils and their answers"));
    table_->setSelectionBehavior(QAbstractItemView::SelectItems);
    table_->setTabKeyNavigation(false);
    table_->setWordWrap(false);
    table_->horizontalHeader()->setDefaultSectionSize(150);
    table_->verticalHeader()->hide();
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(table_);
    split->addWidget(makePlots());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addLayout(makeHead());
    column->addWidget(split, 1);
    column->addWidget(notice_);
    column->addLayout(makeFoot());
    connect(table_->horizontalHeader(), &QHeaderView::sectionClicked, this,
            [this](int section) { showQuestion(section - ClassTableModel::FirstQuestion); });
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) { showQuestion(index.column() - ClassTableModel::FirstQuestion); });
    connect(question_, &QComboBox::currentIndexChanged, this, &ClassPane::drawAnswers);
}

QLayout* ClassPane::makeHead()
{
    auto* folder = makeButton(tr("&Choose a folder…"), PillButton::Look::primary, "classFolder",
                              tr("The folder that holds the pupils' files"), this);
    auto* files =
        makeButton(tr("Choose &files…"), PillButton::Look::plain, "classFiles", tr("Some pupils' files"), this);
    title_->setTextFormat(Qt::PlainText);
    title_->setObjectName(QStringLiteral("classTitle"));
    title_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* head = new QHBoxLayout;
    head->setSpacing(grid);
    head->addWidget(folder);
    head->addWidget(files);
    head->addWidget(title_, 1);
    connect(folder, &QPushButton::clicked, this, &ClassPane::folderRequested);
    connect(files, &QPushButton::clicked, this, &ClassPane::filesRequested);
    return head;
}

QWidget* ClassPane::makePlots()
{
    question_->setObjectName(QStringLiteral("classQuestion"));
    question_->setAccessibleName(tr("Question whose answers are counted"));
    question_->setToolTip(question_->accessibleName());
    question_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* part = new QWidget(this);
    auto* left = new QVBoxLayout;
    left->addWidget(sectionLabel(tr("Share of right answers"), part));
    left->addWidget(shares_, 1);
    auto* right = new QVBoxLayout;
    right->addWidget(question_);
    right->addWidget(answers_, 1);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, grid, 0, 0);
    row->setSpacing(gutter);
    row->addLayout(left, 1);
    row->addLayout(right, 1);
    return part;
}

QLayout* ClassPane::makeFoot()
{
    picture_ = makeButton(tr("Export &picture"), PillButton::Look::plain, "classPicture",
                          tr("A plot as SVG, PDF or PNG"), this);
    csv_ = makeButton(tr("&Export CSV…"), PillButton::Look::plain, "classExport",
                      tr("A line for each pupil, for a spreadsheet"), this);
    auto* menu = new QMenu(picture_);
    menu->addAction(tr("Share of right answers…"), this, [this] { exportPicture(shares_, QStringLiteral("right")); });
    menu->addAction(tr("Answers to the question…"), this,
                    [this] { exportPicture(answers_, QStringLiteral("answers")); });
    picture_->setMenu(menu);
    for (PillButton* button : {picture_, csv_}) button->setEnabled(false);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(grid);
    foot->addStretch();
    foot->addWidget(picture_);
    foot->addWidget(csv_);
    connect(csv_, &QPushButton::clicked, this, [this] { emit exportRequested(to_csv(model_->table())); });
    return foot;
}

void ClassPane::exportPicture(BarsPlot* plot, const QString& suggestion)
{
    askForPicture(this, plot->accessibleName(), suggestion, plot->size(),
                  [plot](const QString& file, const PictureSize& size) { return savePicture(*plot, file, size); });
}

void ClassPane::setTable(const classroom::ClassTable& table)
{
    model_->setTable(table);
    title_->setText(tr("%1: %n pupils", "an assignment's title", int(table.rows.size()))
                        .arg(QString::fromStdString(table.assignment.title)));
    QStringList labels;
    QVector<double> shares;
    question_->clear();
    for (std::size_t i = 0; i < table.questions.size(); ++i) {
        const QString label = QString::fromStdString(table.label(i));
        question_->addItem(label + QStringLiteral("  ") + QString::fromStdString(table.question(i).ask).simplified());
        if (table.questions[i].judged == 0) continue; // nobody but the teacher can tell
        labels << label;
        shares << 100 * table.questions[i].share();
    }
    shares_->setBars(labels, shares, tr("right, %"), 100);
    for (PillButton* button : {picture_, csv_}) button->setEnabled(true);
    const auto& problems = table.problems;
    QString sentence;
    if (!problems.empty())
        sentence = problems.size() == 1
                       ? worded(problems.front())
                       : tr("%n files are left out. %1", nullptr, int(problems.size())).arg(worded(problems.front()));
    notice_->setNotice(sentence, NoticeLabel::Kind::hint);
    QStringList all;
    for (const auto& problem : problems) all << worded(problem);
    notice_->setToolTip(all.join('\n').toHtmlEscaped().replace('\n', QStringLiteral("<br>")));
    drawAnswers();
}

void ClassPane::showQuestion(int question)
{
    if (question >= 0 && question < question_->count()) question_->setCurrentIndex(question);
}

void ClassPane::drawAnswers()
{
    const auto& questions = model_->table().questions;
    const int at = question_->currentIndex();
    if (at < 0 || at >= int(questions.size())) return answers_->setBars({}, {}, tr("pupils"));
    QStringList words;
    QVector<double> counts;
    const QString unit = QString::fromStdString(model_->table().question(std::size_t(at)).unit);
    for (const auto& [answer, count] : questions[std::size_t(at)].distribution) {
        const QString text = QString::fromStdString(answer);
        words << (unit.isEmpty() ? text : tr("%1 %2", "a number and its unit").arg(text, unit));
        counts << count;
    }
    answers_->setBars(words, counts, tr("pupils"));
}

void ClassPane::tell(const QString& sentence) { notice_->setNotice(sentence); }
void ClassPane::tellError(const QString& sentence) { notice_->setNotice(sentence, NoticeLabel::Kind::error); }

} // namespace steerdeck::widgets
