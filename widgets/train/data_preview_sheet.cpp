#include "widgets/train/data_preview_sheet.h"

#include "core/lab/data_values.h"
#include "widgets/shared/notice_label.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/return_guard.h"
#include "widgets/shared/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace steerdeck::widgets {

QString titlesOfData(const std::string& behaviors, const std::vector<lab::BehaviorInfo>& all)
{
    QStringList titles = QString::fromStdString(behaviors).split(QStringLiteral(" + "));
    for (QString& title : titles) {
        const auto known = std::ranges::find(all, title.toStdString(), &lab::BehaviorInfo::name);
        if (known != all.end()) title = QString::fromStdString(known->title);
    }
    return titles.join(QStringLiteral(" + "));
}

DataPreviewSheet::DataPreviewSheet(QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("dataPreview"));
    setWindowTitle(tr("What the training set holds"));
    summary_ = new QLabel(this);
    summary_->setObjectName(QStringLiteral("previewSummary"));
    summary_->setWordWrap(true);
    summary_->setTextFormat(Qt::PlainText);
    notice_ = new NoticeLabel(this);
    notice_->setObjectName(QStringLiteral("previewNotice"));
    counts_ = makeTable("previewCounts", tr("How many examples there are"), {tr("Behaviours"), tr("Examples")});
    counts_->setMaximumHeight(180);
    rows_ = makeTable("previewRows", tr("Some of the examples"), {tr("Behaviours"), tr("Prompt"), tr("Answer")});
    rows_->setWordWrap(true);
    auto* close = makeButton(tr("&Close"), PillButton::Look::plain, "closePreview", tr("Close this window"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::hide);
    guardFromReturn(*this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gutter, gutter, gutter, gutter);
    column->setSpacing(grid);
    column->addWidget(summary_);
    column->addWidget(notice_);
    column->addWidget(counts_);
    column->addWidget(rows_, 1);
    column->addLayout(buttons);
    resize(720, 560);
}

QTableWidget* DataPreviewSheet::makeTable(const char* name, const QString& title, const QStringList& headers)
{
    auto* table = new QTableWidget(0, int(headers.size()), this);
    table->setObjectName(QLatin1String(name));
    table->setAccessibleName(title);
    table->setHorizontalHeaderLabels(headers);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + grid);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    return table;
}

void DataPreviewSheet::look(const QString& file, const QString& unnamed)
{
    file_ = file;
    notice_->setNotice({});
    summary_->setText(tr("Reading…"));
    for (QTableWidget* table : {counts_, rows_}) table->setRowCount(0);
    show();
    raise();
    activateWindow();
    emit wanted(file, unnamed);
}

void DataPreviewSheet::setPreview(const lab::DataPreview& preview)
{
    const QLocale locale;
    const QString name = QFileInfo(file_).fileName();
    const QString all = locale.toString(qulonglong(preview.examples));
    summary_->setText(preview.rows.size() < preview.examples
                          ? tr("%1: %2 examples, of which %3 are shown.")
                                .arg(name, all, locale.toString(qulonglong(preview.rows.size())))
                          : tr("%1: %2 examples.").arg(name, all));
    counts_->setRowCount(int(preview.counts.size()));
    for (int row = 0; row < counts_->rowCount(); ++row) {
        const auto& count = preview.counts[std::size_t(row)];
        counts_->setItem(row, 0, new QTableWidgetItem(titlesOfData(count.behaviors, behaviors_)));
        counts_->setItem(row, 1, new QTableWidgetItem(locale.toString(qulonglong(count.examples))));
    }
    rows_->setRowCount(int(preview.rows.size()));
    for (int row = 0; row < rows_->rowCount(); ++row) {
        const auto& one = preview.rows[std::size_t(row)];
        const QStringList cells = {titlesOfData(one.behaviors, behaviors_), QString::fromStdString(one.prompt),
                                   QString::fromStdString(one.response)};
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            rows_->setItem(row, column, item);
        }
    }
}

void DataPreviewSheet::tellError(const QString& sentence)
{
    summary_->setText(QFileInfo(file_).fileName());
    notice_->setNotice(sentence, NoticeLabel::Kind::error);
}

void DataPreviewSheet::clear()
{
    hide();
    behaviors_.clear();
    for (QTableWidget* table : {counts_, rows_}) table->setRowCount(0);
}

} // namespace steerdeck::widgets
