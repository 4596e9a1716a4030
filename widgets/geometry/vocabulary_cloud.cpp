#include "geometry/vocabulary_cloud.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace steerdeck::widgets {

VocabularyCloud::VocabularyCloud(QCPAxisRect* where)
    : QCPLayerable(where->parentPlot(), QStringLiteral("main")), rect_(where)
{
}

void VocabularyCloud::setPoints(const std::vector<float>* points, int width, int x, int y)
{
    points_ = points;
    width_ = width;
    x_ = x;
    y_ = y;
    key_ = {};
}

QPointF VocabularyCloud::at(int index) const
{
    const float* row = points_->data() + std::size_t(index) * std::size_t(width_);
    return {double(row[x_]), double(row[y_])};
}

int VocabularyCloud::nearest(const QPointF& pixel, double reach) const
{
    const QCPAxis* horizontal = rect_->axis(QCPAxis::atBottom);
    const QCPAxis* vertical = rect_->axis(QCPAxis::atLeft);
    const QPointF here(horizontal->pixelToCoord(pixel.x()), vertical->pixelToCoord(pixel.y()));
    const double unitX = rect_->width() / horizontal->range().size(),
                 unitY = rect_->height() / vertical->range().size();
    int best = -1;
    double least = reach * reach;
    for (int i = 0; i < count(); ++i) {
        const QPointF away = at(i) - here;
        const double square = away.x() * away.x() * unitX * unitX + away.y() * away.y() * unitY * unitY;
        if (square > least) continue;
        least = square;
        best = i;
    }
    return best;
}

QCPRange VocabularyCloud::middle(int axis) const
{
    std::vector<float> values;
    values.reserve(std::size_t(count()));
    for (int i = 0; i < count(); ++i) {
        const QPointF point = at(i);
        values.push_back(float(axis == 0 ? point.x() : point.y()));
    }
    if (values.empty()) return {0, 0};
    const auto quantile = [&](double share) {
        const auto nth = values.begin() + std::ptrdiff_t(share * double(values.size() - 1));
        std::nth_element(values.begin(), nth, values.end());
        return double(*nth);
    };
    return {quantile(0.02), quantile(0.98)};
}

void VocabularyCloud::applyDefaultAntialiasingHint(QCPPainter* painter) const { painter->setAntialiasing(false); }

QRect VocabularyCloud::clipRect() const { return rect_->rect(); }

QImage VocabularyCloud::picture(double scale) const
{
    const int width = int(rect_->width() * scale), height = int(rect_->height() * scale);
    const QCPRange x = rect_->axis(QCPAxis::atBottom)->range(), y = rect_->axis(QCPAxis::atLeft)->range();
    const double unitX = width / x.size(), unitY = height / y.size();
    const int dot = std::max(2, int(std::lround(2 * scale)));
    std::vector<std::uint8_t> counts(std::size_t(width) * std::size_t(height), 0);
    for (int i = 0; i < count(); ++i) {
        const QPointF point = at(i);
        const double left = (point.x() - x.lower) * unitX - dot / 2.0, top = (y.upper - point.y()) * unitY - dot / 2.0;
        // Compared before the cast: a far point, or NaN, has no int.
        if (!(left >= 0 && top >= 0 && left < width - dot && top < height - dot)) continue;
        for (int row = 0; row < dot; ++row)
            for (int column = 0; column < dot; ++column) {
                std::uint8_t& cell =
                    counts[std::size_t(int(top) + row) * std::size_t(width) + std::size_t(int(left) + column)];
                if (cell < 255) ++cell;
            }
    }
    // The more points, the paler each, so that the cloud stays a background.
    const double share = std::clamp(0.30 * std::pow(2000.0 / std::max(1, count()), 0.35), 0.05, 0.30);
    std::array<QRgb, 256> shades{};
    for (std::size_t n = 1; n < shades.size(); ++n) {
        const double alpha = 0.5 * (1 - std::pow(1 - share, double(n)));
        shades[n] = qPremultiply(qRgba(color_.red(), color_.green(), color_.blue(), int(255 * alpha)));
    }
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    for (int row = 0; row < height; ++row) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(row));
        for (int column = 0; column < width; ++column)
            line[column] = shades[counts[std::size_t(row) * std::size_t(width) + std::size_t(column)]];
    }
    image.setDevicePixelRatio(scale);
    return image;
}

void VocabularyCloud::draw(QCPPainter* painter)
{
    if (count() == 0 || rect_->width() <= 0 || rect_->height() <= 0) return;
    const bool vector = painter->modes().testFlag(QCPPainter::pmVectorized);
    const double scale = vector ? 2 : painter->device()->devicePixelRatioF();
    const Key key{rect_->rect(), rect_->axis(QCPAxis::atBottom)->range(), rect_->axis(QCPAxis::atLeft)->range(), color_,
                  scale};
    if (!(key == key_)) {
        image_ = picture(scale);
        key_ = key;
    }
    painter->drawImage(QRectF(rect_->rect()), image_, QRectF(image_.rect()));
}

} // namespace steerdeck::widgets
