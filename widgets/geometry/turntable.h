#pragma once

#include <array>

namespace steerdeck::widgets {

/// A camera before a scene that turns: about the upright second axis, then towards the eye. Without perspective a
/// length in the picture is the length of what it shows, seen from there.
class Turntable {
public:
    using Point = std::array<double, 3>; // right, up, towards the eye, before any turn
    struct Seen {
        double x = 0, y = 0; // on the picture's plane, from its middle; right and up
        double depth = 0;    // towards the eye, from the scene's middle
        double scale = 1;    // of lengths there; 1 without perspective
    };

    void setScene(const Point& middle, double radius);
    /// Turns by degrees, as a hand on the front would; the tilt stays within 90 either way.
    void turn(double right, double down);
    /// The first look: from a little to the right and above.
    void reset();
    void setPerspective(bool on);

    bool perspective() const { return perspective_; }
    double radius() const { return radius_; }
    double turned() const { return turned_; }
    double tilted() const { return tilted_; }
    const Point& middle() const { return middle_; }
    /// Distance from the eye to the scene's middle, with perspective.
    double distance() const { return 3.5 * radius_; }
    /// Rows: the picture's right, its up, and towards the eye.
    const std::array<Point, 3>& axes() const { return axes_; }

    Seen seen(const Point& point) const;
    /// How near a depth is: 0 at the back of the scene, 1 at its front.
    double nearness(double depth) const;

    bool operator==(const Turntable&) const = default;

private:
    void update();

    Point middle_{};
    double radius_ = 1, turned_ = -28, tilted_ = 18;
    bool perspective_ = false;
    std::array<Point, 3> axes_{};

public:
    Turntable() { update(); }
};

} // namespace steerdeck::widgets
