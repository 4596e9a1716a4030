#include "widgets/shared/duration_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace steerdeck::widgets {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ResultNames)
};
} // namespace

QString durationText(double seconds)
{
    if (seconds < 90) return Words::tr("%1 s").arg(QLocale().toString(std::max(1.0, std::ceil(seconds)), 'f', 0));
    if (seconds < 90 * 60) return Words::tr("%1 min").arg(QLocale().toString(std::ceil(seconds / 60), 'f', 0));
    return Words::tr("%1 h").arg(QLocale().toString(seconds / 3600, 'f', 1));
}

} // namespace steerdeck::widgets
