// A number as the user's language writes it: 12,345 or 0.125.
#pragma once

#include <QLocale>
#include <QString>

#include <concepts>

namespace steerdeck::widgets {

inline QString numberText(std::integral auto value) { return QLocale().toString(qlonglong(value)); }

/// With so many significant digits.
inline QString numberText(double value, int digits = 3) { return QLocale().toString(value, 'g', digits); }

} // namespace steerdeck::widgets
