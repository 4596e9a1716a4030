#pragma once

#include <QString>

namespace steerdeck::widgets {

/// "40 s", "9 min", "2.5 h"; rounded up below hours, so that nothing is promised too early.
QString durationText(double seconds);

} // namespace steerdeck::widgets
