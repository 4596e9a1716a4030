#include "widgets/library/compared_sheet.h"

#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

#include <cmath>

namespace steerdeck::widgets {

namespace {

bool isShare(const lab::ComparedItems::Row& row)
{
    return row.measure == "accuracy" || row.measure == "order_variance";
}

QString measureTitle(const std::string& measure)
{
    if (measure == "accuracy") return ComparedSheet::tr("accuracy, %");
    if (measure == "order_variance") return ComparedSheet::tr("order variance, points");
    if (measure == "loss") return ComparedSheet::tr("last loss");
    if (measure == "held_out_loss") return ComparedSheet::tr("held-out loss");
    if (measure == "answers") return ComparedSheet::tr("answers");
    if (measure == "steps") return ComparedSheet::tr("steps");
    if (measure == "batch") return ComparedSheet::tr("examples a step");
    if (measure == "learning_rate") return ComparedSheet::tr("learning rate");
    if (measure == "seed") return ComparedSheet::tr("seed");
    return QString::fromStdString(measure);
}

QString groupTitle(const std::string& group)
{
    if (group == "seen") return ComparedSheet::tr("seen");
    if (group == "unseen_pairs") return ComparedSheet::tr("unseen pairs");
    if (group == "unseen") return ComparedSheet::tr("unseen");
    return group.empty() ? QString() : ComparedSheet::tr("all");
}

QString cellText(const evaluate::Interval& value, bool share)
{
    const QLocale locale;
    const auto number = [&](double one) {
        return share ? locale.toString(100 * one, 'f', 1) : locale.toString(one, 'g', 5);
    };
    if (std::isnan(value.low)) return number(value.value);
    return ComparedSheet::tr("%1 (%2 to %3)", "a value and its interval")
        .arg(number(value.value), number(value.low), number(value.high));
}

} // namespace

ComparedSheet::ComparedSheet(QWidget* parent) : QWidget(parent), table_(new QTableWidget(this))
{
    table_->setObjectName(QStringLiteral("comparedTable"));
    table_->setAccessibleName(tr("Items side by side"));
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    export_ = makeButton(tr("&Export CSV…"), PillButton::Look::plain, "comparedExport",
                         tr("The table with its intervals, for a spreadsheet"), this);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(export_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(table_, 1);
    column->addLayout(row);
    connect(export_, &QPushButton::clicked, this, [this] { emit exportRequested(lab::csv_of(compared_)); });
}

void ComparedSheet::setCompared(const lab::ComparedItems& compared)
{
    compared_ = compared;
    const bool experiments = compared.kind == lab::ItemKind::experiment;
    QStringList titles{tr("Measure")};
    if (experiments) titles << tr("Way to steer") << tr("Behaviours") << tr("Group");
    const int first = int(titles.size());
    for (const auto& name : compared.names) titles << QString::fromStdString(name);
    table_->clear();
    table_->setColumnCount(int(titles.size()));
    table_->setHorizontalHeaderLabels(titles);
    table_->setRowCount(int(compared.rows.size()));
    for (std::size_t r = 0; r < compared.rows.size(); ++r) {
        const auto& row = compared.rows[r];
        const auto put = [&](int at, const QString& text) { table_->setItem(int(r), at, new QTableWidgetItem(text)); };
        put(0, measureTitle(row.measure));
        if (experiments) {
            put(1, QString::fromStdString(row.method));
            put(2, QLocale().toString(row.size));
            put(3, groupTitle(row.group));
        }
        for (std::size_t c = 0; c < row.cells.size(); ++c) {
            put(first + int(c), row.cells[c] ? cellText(*row.cells[c], isShare(row)) : QStringLiteral("–"));
            table_->item(int(r), first + int(c))->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
    }
    table_->resizeColumnsToContents();
}

} // namespace steerdeck::widgets
