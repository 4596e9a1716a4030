#include "widgets/geometry/turntable.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace steerdeck::widgets {

void Turntable::setScene(const Point& middle, double radius)
{
    middle_ = middle;
    radius_ = std::max(radius, 1e-9);
}

void Turntable::turn(double right, double down)
{
    turned_ = std::remainder(turned_ + right, 360.0);
    tilted_ = std::clamp(tilted_ + down, -90.0, 90.0);
    update();
}

void Turntable::reset()
{
    turned_ = Turntable().turned_;
    tilted_ = Turntable().tilted_;
    update();
}

void Turntable::setPerspective(bool on) { perspective_ = on; }

void Turntable::update()
{
    const double a = turned_ * std::numbers::pi / 180, b = tilted_ * std::numbers::pi / 180;
    axes_ = {{{std::cos(a), 0, std::sin(a)},
              {std::sin(b) * std::sin(a), std::cos(b), -std::sin(b) * std::cos(a)},
              {-std::cos(b) * std::sin(a), std::sin(b), std::cos(b) * std::cos(a)}}};
}

Turntable::Seen Turntable::seen(const Point& point) const
{
    const Point from{point[0] - middle_[0], point[1] - middle_[1], point[2] - middle_[2]};
    const auto along = [&](const Point& axis) { return from[0] * axis[0] + from[1] * axis[1] + from[2] * axis[2]; };
    Seen seen{along(axes_[0]), along(axes_[1]), along(axes_[2]), 1};
    if (perspective_) {
        // What stands beside or behind the eye is drawn as if a little before it.
        seen.scale = distance() / std::max(distance() - seen.depth, 0.2 * distance());
        seen.x *= seen.scale;
        seen.y *= seen.scale;
    }
    return seen;
}

double Turntable::nearness(double depth) const { return std::clamp(0.5 + 0.5 * depth / radius_, 0.0, 1.0); }

} // namespace steerdeck::widgets
