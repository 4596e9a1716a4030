#include "widgets/train/option_cell.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace steerdeck::widgets {

QWidget* optionCell(const QString& title, const QString& tip, QWidget* field, QWidget* parent)
{
    auto* one = new QWidget(parent);
    auto* label = new QLabel(title, one);
    label->setBuddy(field);
    auto* column = new QVBoxLayout(one);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(label);
    column->addWidget(field);
    for (QWidget* part : {static_cast<QWidget*>(label), field}) part->setToolTip(tip);
    field->setAccessibleName(QString(title).remove(QLatin1Char('&')));
    field->setAccessibleDescription(tip);
    if (auto* combo = qobject_cast<QComboBox*>(field)) combo->view()->setAccessibleName(field->accessibleName());
    return one;
}

} // namespace steerdeck::widgets
