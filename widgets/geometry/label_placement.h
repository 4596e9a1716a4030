#pragma once

#include <QRectF>

#include <vector>

namespace steerdeck::widgets {

/// A label that wants to stand near its mark.
struct LabelWish {
    QPointF mark;
    QSizeF size;
    double radius = 8;      // of the mark
    bool important = false; // placed first, and shown even where it must overlap
    QPointF last = {};      // from the mark to the label's middle, where it stood before: kept while it is free
};

struct LabelSpot {
    QRectF rect;         // null: no room, not shown
    bool leader = false; // far enough from its mark to need a line
};

/// Places labels one after the other, each at the first free spot of rings of growing distance around its mark:
/// overlapping no mark, nothing of `taken`, no label placed before, and inside `bounds`; where it stood before, if that
/// is free. Same order as `wishes`.
std::vector<LabelSpot> placeLabels(const std::vector<LabelWish>& wishes, const QRectF& bounds,
                                   std::vector<QRectF> taken = {});

} // namespace steerdeck::widgets
