// A number as the user's language writes it: 12,345 or 0.125.
#pragma once

#include <QLocale>
#include <QString>

#include <concepts>
#include <cstdint>

namespace steerdeck::widgets {

inline QString numberText(std::integral auto value) { return QLocale().toString(qlonglong(value)); }

/// With so many significant digits.
inline QString numberText(double value, int digits = 3) { return QLocale().toString(value, 'g', digits); }

/// A number of parameters as models' names have it: "1.5 B"; a dash for 0.
inline QString parametersText(std::uint64_t count)
{
    if (count == 0) return QStringLiteral("–");
    const bool billions = count >= 1'000'000'000;
    const double value = double(count) / (billions ? 1e9 : 1e6);
    return QStringLiteral("%1 %2").arg(QLocale().toString(value, 'f', value < 10 ? 1 : 0),
                                       billions ? QStringLiteral("B") : QStringLiteral("M"));
}

} // namespace steerdeck::widgets
