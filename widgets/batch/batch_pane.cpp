#include "widgets/batch/batch_pane.h"

#include "widgets/batch/batch_model.h"
#include "widgets/compose/answers_view.h"
#include "widgets/shared/notice_label.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace steerdeck::widgets {

BatchPane::BatchPane(QWidget* parent)
    : QWidget(parent), model_(new BatchModel(this)), table_(new QTableView(this)), file_(mutedLabel(QString(), this)),
      words_(mutedLabel(QString(), this)), method_(new QComboBox(this)), notice_(new NoticeLabel(this))
{
    choose_ = makeButton(tr("&Choose a file…"), PillButton::Look::plain, "batchFile",
                         tr("Text with a prompt a line, JSON lines, a JSON list or a table"), this);
    run_ = makeButton(tr("&Answer all"), PillButton::Look::primary, "batchRun", QString(), this);
    stop_ = makeButton(tr("&Stop"), PillButton::Look::plain, "batchStop", tr("Stop; nothing of it is shown"), this);
    export_ = makeButton(tr("&Export CSV…"), PillButton::Look::plain, "batchExport",
                         tr("Prompts, answers and what was measured, for a spreadsheet"), this);
    file_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    words_->setWordWrap(true);
    words_->setObjectName(QStringLiteral("batchWords"));
    method_->setObjectName(QStringLiteral("batchMethod"));
    method_->setAccessibleName(tr("Way to steer"));
    method_->setToolTip(tr("How the deck's behaviours are asked for"));
    method_->setAccessibleDescription(method_->toolTip());
    for (const lab::Method method : {lab::Method::none, lab::Method::text, lab::Method::steering, lab::Method::hybrid})
        method_->addItem(AnswersView::titleOf(method), int(method));
    table_->setModel(model_);
    table_->setAccessibleName(tr("Prompts and answers"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setWordWrap(true);
    table_->setTabKeyNavigation(false);
    table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table_->verticalHeader()->setDefaultSectionSize(3 * fontMetrics().lineSpacing() + 6);
    auto* header = table_->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(BatchModel::Holds, QHeaderView::ResizeToContents);

    auto* first = new QHBoxLayout;
    first->setSpacing(grid);
    first->addWidget(choose_);
    first->addWidget(file_, 1);
    auto* second = new QHBoxLayout;
    second->setSpacing(grid);
    second->addWidget(words_, 1);
    second->addWidget(method_);
    second->addWidget(run_);
    second->addWidget(stop_);
    auto* last = new QHBoxLayout;
    last->setSpacing(grid);
    last->addWidget(notice_, 1);
    last->addWidget(export_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(table_, 1);
    column->addLayout(last);
    connect(choose_, &QPushButton::clicked, this, &BatchPane::fileRequested);
    connect(run_, &QPushButton::clicked, this, &BatchPane::run);
    connect(stop_, &QPushButton::clicked, this, &BatchPane::stopRequested);
    connect(export_, &QPushButton::clicked, this, [this] { emit exportRequested(model_->toCsv()); });
    connect(method_, &QComboBox::currentIndexChanged, this, &BatchPane::follow);
    file_->setText(tr("No file is chosen."));
    follow();
}

void BatchPane::setAsked(const lab::BatchRequest& request, const QString& words)
{
    const auto prompts = asked_.prompts;
    asked_ = request;
    asked_.prompts = prompts;
    words_->setText(words);
    method_->setCurrentIndex(std::max(0, method_->findData(int(request.method))));
    follow();
}

void BatchPane::setPrompts(const QString& name, const std::vector<std::string>& prompts)
{
    asked_.prompts = prompts;
    model_->setPrompts(prompts);
    file_->setText(tr("%1: %n prompts", nullptr, int(prompts.size())).arg(name));
    file_->setToolTip(file_->text());
    notice_->setNotice({});
    follow();
}

void BatchPane::run()
{
    asked_.method = lab::Method(method_->currentData().toInt());
    emit runRequested(asked_);
}

void BatchPane::setRunning(bool running)
{
    running_ = running;
    follow();
}

void BatchPane::setAnswers(const lab::BatchRequest& request, const lab::BatchResult& result)
{
    model_->setAnswers(request, result);
    follow();
    const QString rate = QLocale().toString(result.seconds > 0 ? double(result.tokens) / result.seconds : 0, 'f', 0);
    notice_->setNotice(model_->asked() > 0
                           ? tr("%1 of %2 answers do what was asked (%3 tokens a second).")
                                 .arg(QLocale().toString(model_->held()), QLocale().toString(model_->asked()), rate)
                           : tr("%n answers (%1 tokens a second).", nullptr, int(result.answers.size())).arg(rate));
}

void BatchPane::follow()
{
    const bool any = !steering::enabled_chips(asked_.deck).empty();
    const bool plain = method_->currentData().toInt() == int(lab::Method::none);
    const QString why = running_                 ? tr("The prompts are being answered.")
                        : asked_.prompts.empty() ? tr("Choose a file of prompts first.")
                        : !any && !plain ? tr("Compose's deck is empty: choose “No steering”, or lay behaviours.")
                                         : QString();
    run_->setEnabled(why.isEmpty());
    run_->setToolTip(why.isEmpty() ? tr("Answer every prompt of the file") : why);
    stop_->setEnabled(running_);
    for (QWidget* one : std::initializer_list<QWidget*>{choose_, method_}) one->setEnabled(!running_);
    export_->setEnabled(!running_ && model_->isAnswered());
}

void BatchPane::tell(const QString& sentence) { notice_->setNotice(sentence); }
void BatchPane::tellError(const QString& sentence) { notice_->setNotice(sentence, NoticeLabel::Kind::error); }

} // namespace steerdeck::widgets
