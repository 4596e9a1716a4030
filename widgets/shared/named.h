// A field's names: the one that code and tests find it by, the one that is read out, and what it is for.
#pragma once

#include <QWidget>

namespace steerdeck::widgets {

inline void named(QWidget* field, const char* name, const QString& label, const QString& tip)
{
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(label);
    field->setToolTip(tip);
    field->setAccessibleDescription(tip);
}

} // namespace steerdeck::widgets
