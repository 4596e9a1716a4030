#pragma once

#include <QIcon>

#include <functional>

class QPainter;

namespace steerdeck::widgets {

/// An icon that is painted anew at every size, so that it is sharp at any scale and follows the palette.
QIcon paintedIcon(std::function<void(QPainter& painter, const QRect& place, QIcon::Mode mode)> paint);

} // namespace steerdeck::widgets
