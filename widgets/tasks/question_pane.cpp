#include "widgets/tasks/question_pane.h"

#include "widgets/plots/export.h"
#include "widgets/plots/row_table.h"
#include "widgets/plots/theme.h"
#include "widgets/shared/theme.h"
#include "widgets/tasks/task_models.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QTableView>
#include <QTextEdit>
#include <QVBoxLayout>

namespace steerdeck::widgets {

namespace {

QString html(const std::string& text)
{
    return QString::fromStdString(text).toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
}

} // namespace

QuestionPane::QuestionPane(QWidget* parent)
    : QWidget(parent), model_(new QuestionModel(this)), filter_(new QuestionFilter(model_))
{
    title_ = sectionLabel(tr("Questions"), this);
    title_->setTextFormat(Qt::PlainText);
    title_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    count_ = mutedLabel({}, this);
    count_->setObjectName(QStringLiteral("questionCount"));
    wrongOnly_ = new QCheckBox(tr("W&rong only"), this);
    wrongOnly_->setObjectName(QStringLiteral("wrongQuestions"));
    wrongOnly_->setToolTip(tr("Hide the questions that were answered right"));
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(QStringLiteral("questionSplit"));
    split->setChildrenCollapsible(false);
    table_ = new QTableView(split);
    table_->setObjectName(QStringLiteral("questionTable"));
    table_->setModel(filter_);
    table_->setAccessibleName(tr("Questions and answers"));
    table_->setAccessibleDescription(tr("The selected one is shown whole below"));
    layOutRows(*table_);
    table_->setWordWrap(false);
    const auto width = [this](QuestionModel::Column column, int pixels) { table_->setColumnWidth(column, pixels); };
    width(QuestionModel::Number, 44);
    width(QuestionModel::Right, 64);
    width(QuestionModel::Output, 150);
    width(QuestionModel::Label, 60);
    width(QuestionModel::Read, 70);
    table_->horizontalHeader()->setStretchLastSection(true);
    whole_ = new QTextEdit(split);
    whole_->setObjectName(QStringLiteral("wholeQuestion"));
    whole_->setReadOnly(true);
    whole_->setTabChangesFocus(true);
    whole_->setAccessibleName(tr("The selected question"));
    whole_->setPlaceholderText(tr("Select a question to read it and its answer whole."));
    split->addWidget(table_);
    split->addWidget(whole_);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 1);
    auto* head = new QHBoxLayout;
    head->setSpacing(grid);
    head->addWidget(count_, 1);
    head->addWidget(wrongOnly_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addWidget(title_);
    column->addLayout(head);
    column->addWidget(split, 1);
    connect(wrongOnly_, &QCheckBox::toggled, this, [this](bool on) {
        filter_->setWrongOnly(on);
        tellCount();
    });
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &QuestionPane::tellSelected);
    clear();
}

void QuestionPane::showRun(const QString& title, const lab::TaskAnswers& answers)
{
    title_->setText(title);
    title_->setToolTip(title);
    model_->setAnswers(answers.answers);
    tellCount();
    tellSelected();
}

void QuestionPane::clear()
{
    title_->setText(tr("Questions"));
    title_->setToolTip({});
    model_->setAnswers({});
    tellCount();
    tellSelected();
}

void QuestionPane::tellCount()
{
    const auto number = [](int value) { return QLocale().toString(value); };
    const int shown = filter_->rowCount(), all = model_->rowCount();
    count_->setText(all == 0       ? QString()
                    : shown == all ? tr("%n questions", nullptr, all)
                                   : tr("%1 of %2 questions").arg(number(shown), number(all)));
}

void QuestionPane::tellSelected()
{
    const QModelIndexList rows = table_->selectionModel()->selectedRows();
    if (rows.isEmpty()) return whole_->clear();
    const tasks::Answer& one = model_->answer(filter_->mapToSource(rows.first()).row());
    const QString tone = (one.correct ? passColor(palette()) : failColor(palette())).name();
    const QString verdict = !one.output.refused.empty() ? html(one.output.refused)
                            : one.correct               ? tr("Right: read as %1", "an answer").arg(html(one.read))
                            : one.read.empty()          ? tr("Wrong: nothing could be read in it")
                                                        : tr("Wrong: read as %1", "an answer").arg(html(one.read));
    const auto part = [](const QString& title, const QString& text) {
        return QStringLiteral("<p><b>%1</b><br>%2</p>").arg(title, text);
    };
    whole_->setHtml(
        part(tr("Question"), html(one.example.prompt)) + part(tr("Output"), html(one.output.text)) +
        part(tr("Label"), html(one.example.label)) + QStringLiteral("<p style=\"color:%1\">%2</p>").arg(tone, verdict) +
        (one.output.truncated ? QStringLiteral("<p>%1</p>").arg(tr("The output was cut off at its longest length."))
                              : QString()));
}

QString QuestionPane::csv() const
{
    QString text = QStringLiteral("number,question,output,label,read,right\n");
    for (int row = 0; row < filter_->rowCount(); ++row) {
        const int at = filter_->mapToSource(filter_->index(row, 0)).row();
        const tasks::Answer& one = model_->answer(at);
        QStringList fields{QString::number(at + 1)};
        for (const std::string* field : {&one.example.prompt, &one.output.text, &one.example.label, &one.read})
            fields << csvField(QString::fromStdString(*field));
        fields << (one.correct ? QStringLiteral("true") : QStringLiteral("false"));
        text += fields.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return text;
}

void QuestionPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !whole_) return;
    tintSelection(*table_, palette());
    tellSelected();
}

} // namespace steerdeck::widgets
