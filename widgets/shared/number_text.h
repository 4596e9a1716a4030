// A whole number as the user's language writes it: 12,345.
#pragma once

#include <QLocale>
#include <QString>

#include <concepts>

namespace steerdeck::widgets {

inline QString numberText(std::integral auto value) { return QLocale().toString(qlonglong(value)); }

} // namespace steerdeck::widgets
