#pragma once

#include "widgets/geometry/turntable.h"

#include <qcustomplot.h>

#include <optional>

namespace steerdeck::widgets {

/// A background of very many points. Where many are in view a pixel grows darker with each point on it; where few are,
/// each is a dot. 150 000 points take a few milliseconds, and nothing while the view stays.
class VocabularyCloud : public QCPLayerable {
public:
    explicit VocabularyCloud(QCPAxisRect* where);

    /// `points` [n, width] row-major, of which three columns are shown (the third only in space); must outlive this or
    /// be replaced.
    void setPoints(const std::vector<float>* points, int width, const std::array<int, 3>& columns);
    /// Shows the points in space, as that camera sees them; none: on the plane of the first two columns.
    void setCamera(const std::optional<Turntable>& camera) { camera_ = camera; }
    void setColor(const QColor& color) { color_ = color; }
    int count() const { return points_ && width_ > 0 ? int(points_->size()) / width_ : 0; }
    /// On the axes' plane.
    QPointF at(int index) const;
    /// In the three columns.
    Turntable::Point pointOf(int index) const;
    /// Nearest point within `reach` pixels of `pixel`; -1 for none.
    int nearest(const QPointF& pixel, double reach) const;
    /// The middle 96 % along one of the three columns; empty range without points.
    QCPRange middle(int column) const;
    /// Points in view when last drawn, and whether they were drawn as dots.
    int inView() const { return inView_; }
    bool dotted() const { return dotted_; }

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;
    void draw(QCPPainter* painter) override;
    QRect clipRect() const override;

private:
    struct Spot {
        float x, y, near; // pixels of the picture; 0 far .. 1 near
    };
    void place(const QSize& size, double margin);
    QImage picture(double scale);

    QCPAxisRect* rect_;
    const std::vector<float>* points_ = nullptr;
    int width_ = 0;
    std::array<int, 3> columns_{0, 1, 0};
    std::optional<Turntable> camera_;
    QColor color_ = Qt::gray;
    struct Key {
        QRect rect;
        QCPRange x, y;
        QColor color;
        double scale = 0;
        std::optional<Turntable> camera;
        bool operator==(const Key&) const = default;
    } key_;
    QImage image_;
    std::vector<Spot> spots_; // of the points in view, reused from picture to picture
    int inView_ = 0;
    bool dotted_ = false;
};

} // namespace steerdeck::widgets
