#pragma once

#include <qcustomplot.h>

namespace steerdeck::widgets {

/// A background of very many points, drawn as one picture in which a pixel grows darker with each point on it. 150 000
/// points take a few milliseconds, and nothing while the view stays.
class VocabularyCloud : public QCPLayerable {
public:
    explicit VocabularyCloud(QCPAxisRect* where);

    /// `points` [n, width] row-major, of which columns `x` and `y` are shown; must outlive this or be replaced.
    void setPoints(const std::vector<float>* points, int width, int x, int y);
    void setColor(const QColor& color) { color_ = color; }
    int count() const { return points_ && width_ > 0 ? int(points_->size()) / width_ : 0; }
    QPointF at(int index) const;
    /// Nearest point within `reach` pixels of `pixel`; -1 for none.
    int nearest(const QPointF& pixel, double reach) const;
    /// The middle 96 % along an axis (0 = x, 1 = y); empty range without points.
    QCPRange middle(int axis) const;

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;
    void draw(QCPPainter* painter) override;
    QRect clipRect() const override;

private:
    QImage picture(double scale) const;

    QCPAxisRect* rect_;
    const std::vector<float>* points_ = nullptr;
    int width_ = 0, x_ = 0, y_ = 1;
    QColor color_ = Qt::gray;
    struct Key {
        QRect rect;
        QCPRange x, y;
        QColor color;
        double scale = 0;
        bool operator==(const Key&) const = default;
    } key_;
    QImage image_;
};

} // namespace steerdeck::widgets
