#include "widgets/geometry/label_placement.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace steerdeck::widgets {

namespace {

double overlap(const QRectF& a, const QRectF& b)
{
    const QRectF both = a.intersected(b);
    return both.isEmpty() ? 0 : both.width() * both.height();
}

} // namespace

std::vector<LabelSpot> placeLabels(const std::vector<LabelWish>& wishes, const QRectF& bounds,
                                   std::vector<QRectF> taken)
{
    // Right is read most easily, then left, above, below, then the corners.
    static constexpr std::array<std::array<double, 2>, 8> sides{
        {{1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}}};
    static constexpr std::array<double, 5> rings{3, 10, 22, 38, 58};

    std::vector<std::size_t> order(wishes.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_partition(order.begin(), order.end(), [&](std::size_t i) { return wishes[i].important; });

    for (const LabelWish& wish : wishes)
        taken.emplace_back(wish.mark.x() - wish.radius, wish.mark.y() - wish.radius, 2 * wish.radius, 2 * wish.radius);

    std::vector<LabelSpot> spots(wishes.size());
    for (const std::size_t i : order) {
        const LabelWish& wish = wishes[i];
        if (!bounds.contains(wish.mark)) continue;
        double least = -1;
        LabelSpot best;
        const auto consider = [&](const QPointF& centre, bool leader) {
            const QRectF rect(centre - QPointF(wish.size.width(), wish.size.height()) / 2, wish.size);
            double cost = rect.width() * rect.height() - overlap(rect, bounds);
            for (const QRectF& other : taken) cost += overlap(rect, other);
            if (least >= 0 && cost >= least) return;
            least = cost;
            best = {rect, leader};
        };
        const auto isFar = [&](const QPointF& offset) {
            return std::abs(offset.x()) - wish.size.width() / 2 > wish.radius + rings[1] ||
                   std::abs(offset.y()) - wish.size.height() / 2 > wish.radius + rings[1];
        };
        if (!wish.last.isNull()) consider(wish.mark + wish.last, isFar(wish.last));
        for (std::size_t ring = 0; ring < rings.size() && least != 0; ++ring) {
            const double away = wish.radius + rings[ring];
            for (const auto& side : sides) {
                const QPointF centre = wish.mark + QPointF(side[0] * (away + wish.size.width() / 2),
                                                           side[1] * (away + wish.size.height() / 2));
                consider(centre, ring > 1);
                if (least == 0) break;
            }
        }
        if (least > 0 && !wish.important) continue;
        spots[i] = best;
        taken.push_back(best.rect);
    }
    return spots;
}

} // namespace steerdeck::widgets
