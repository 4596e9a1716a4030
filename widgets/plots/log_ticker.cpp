#include "widgets/plots/log_ticker.h"

#include <cmath>

namespace steerdeck::widgets {

QVector<double> LogTicker::createTickVector(double tickStep, const QCPRange& range)
{
    if (!(range.lower > 0) || !(range.upper > range.lower)) return {};
    const double decades = std::log10(range.upper / range.lower);
    if (decades < 0.35) return QCPAxisTicker::createTickVector(tickStep, range);
    const int first = int(std::floor(std::log10(range.lower))), last = int(std::ceil(std::log10(range.upper)));
    const int every = std::max(1, int(std::ceil(decades / std::max(2, tickCount() + 1))));
    QVector<double> ticks;
    for (int power = first; power <= last; ++power) {
        if (power % every != 0) continue;
        for (const int digit : {1, 2, 5})
            if (digit == 1 || decades <= 2.2) ticks << digit * std::pow(10.0, power);
    }
    return ticks;
}

} // namespace steerdeck::widgets
