#include "widgets/geometry/vocabulary_cloud.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace steerdeck::widgets {

namespace {

constexpr int mostDots = 2500; // points in view that are drawn one by one

/// Sums over squares of side x side cells, in place: the cell at the lower right end gets its square's sum.
void spread(std::vector<std::uint16_t>& cells, int width, int height, int side)
{
    const auto line = [&](int row) { return cells.data() + std::size_t(row) * std::size_t(width); };
    for (int row = 0; row < height; ++row)
        for (int column = width - 1; column >= side - 1; --column)
            for (int k = 1; k < side; ++k) line(row)[column] = std::uint16_t(line(row)[column] + line(row)[column - k]);
    for (int row = height - 1; row >= side - 1; --row)
        for (int k = 1; k < side; ++k) {
            std::uint16_t* here = line(row);
            const std::uint16_t* above = line(row - k);
            for (int column = 0; column < width; ++column) here[column] = std::uint16_t(here[column] + above[column]);
        }
}

} // namespace

VocabularyCloud::VocabularyCloud(QCPAxisRect* where)
    : QCPLayerable(where->parentPlot(), QStringLiteral("main")), rect_(where)
{
}

void VocabularyCloud::setPoints(const std::vector<float>* points, int width, const std::array<int, 3>& columns)
{
    points_ = points;
    width_ = width;
    columns_ = columns;
    key_ = {};
}

Turntable::Point VocabularyCloud::pointOf(int index) const
{
    const float* row = points_->data() + std::size_t(index) * std::size_t(width_);
    return {double(row[columns_[0]]), double(row[columns_[1]]), double(row[columns_[2]])};
}

QPointF VocabularyCloud::at(int index) const
{
    const Turntable::Point point = pointOf(index);
    if (!camera_) return {point[0], point[1]};
    const Turntable::Seen seen = camera_->seen(point);
    return {seen.x, seen.y};
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

QCPRange VocabularyCloud::middle(int column) const
{
    // Some twenty thousand of them tell it well enough, without holding up the window.
    const int stride = std::max(1, count() / 20000);
    std::vector<float> values;
    for (int i = 0; i < count(); i += stride) values.push_back(float(pointOf(i)[std::size_t(column)]));
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

/// Fills `spots_` with the points whose squares of `margin` pixels either way are in view. In float, and without a call
/// per point: this is what every frame of a drag waits for.
void VocabularyCloud::place(const QSize& size, double margin)
{
    const QCPRange x = rect_->axis(QCPAxis::atBottom)->range(), y = rect_->axis(QCPAxis::atLeft)->range();
    const float unitX = float(size.width() / x.size()), unitY = float(size.height() / y.size());
    const float left = float(x.lower), top = float(y.upper);
    const float least = float(margin), right = float(size.width() - margin), bottom = float(size.height() - margin);
    const float* row = points_->data();
    const std::size_t n = std::size_t(count());
    const std::size_t width = std::size_t(width_), a = std::size_t(columns_[0]), b = std::size_t(columns_[1]),
                      c = std::size_t(columns_[2]);
    spots_.resize(n);
    Spot* next = spots_.data();
    // Written always, kept where it is in view: a branch that can hardly be foreseen would cost more. NaN is not kept.
    const auto keep = [&](float pixelX, float pixelY, float near) {
        *next = {pixelX, pixelY, near};
        next += (pixelX >= least) & (pixelY >= least) & (pixelX < right) & (pixelY < bottom);
    };
    if (!camera_) {
        for (std::size_t i = 0; i < n; ++i, row += width) keep((row[a] - left) * unitX, (top - row[b]) * unitY, 0.5f);
    } else {
        const auto& axes = camera_->axes();
        std::array<std::array<float, 3>, 3> turn;
        std::array<float, 3> from;
        for (std::size_t i = 0; i < 3; ++i) {
            from[i] = float(camera_->middle()[i]);
            for (std::size_t j = 0; j < 3; ++j) turn[i][j] = float(axes[i][j]);
        }
        const float distance = float(camera_->distance()), half = 0.5f / float(camera_->radius());
        const bool perspective = camera_->perspective();
        for (std::size_t i = 0; i < n; ++i, row += width) {
            const float p = row[a] - from[0], q = row[b] - from[1], r = row[c] - from[2];
            const float depth = p * turn[2][0] + q * turn[2][1] + r * turn[2][2];
            const float scale = perspective ? distance / std::max(distance - depth, 0.2f * distance) : 1;
            const float u = (p * turn[0][0] + q * turn[0][1] + r * turn[0][2]) * scale;
            const float v = (p * turn[1][0] + q * turn[1][1] + r * turn[1][2]) * scale;
            keep((u - left) * unitX, (top - v) * unitY, std::clamp(0.5f + depth * half, 0.0f, 1.0f));
        }
    }
    spots_.resize(std::size_t(next - spots_.data()));
}

QImage VocabularyCloud::picture(double scale)
{
    const int width = int(rect_->width() * scale), height = int(rect_->height() * scale);
    const int side = std::max(2, int(std::lround(2 * scale)));
    place({width, height}, side + 1);
    inView_ = int(spots_.size());
    dotted_ = inView_ <= mostDots;
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    const auto shade = [this](double alpha) {
        return qPremultiply(qRgba(color_.red(), color_.green(), color_.blue(), int(255 * alpha)));
    };
    if (dotted_) {
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.scale(1 / scale, 1 / scale);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        for (const Spot& spot : spots_) {
            const double near = camera_ ? double(spot.near) : 0.6;
            QColor color = color_;
            color.setAlphaF(float(0.25 + 0.4 * near));
            painter.setBrush(color);
            const double dotRadius = scale * (camera_ ? 1 + 1.2 * near : 1.6);
            painter.drawEllipse(QPointF(double(spot.x), double(spot.y)), dotRadius, dotRadius);
        }
        return image;
    }
    // In space a point at the front counts as much as several at the back.
    constexpr int most = 255;
    std::vector<std::uint16_t> counts(std::size_t(width) * std::size_t(height), 0);
    const float front = camera_ ? 3.0f : 0.0f;
    for (const Spot& spot : spots_) {
        const std::size_t cell =
            std::size_t(int(spot.y) - side / 2) * std::size_t(width) + std::size_t(int(spot.x) - side / 2);
        counts[cell] = std::uint16_t(std::min(most, counts[cell] + 1 + int(front * spot.near)));
    }
    spread(counts, width, height, side);
    // The more points, the paler each, so that the cloud stays a background.
    double share = std::clamp(0.30 * std::pow(2000.0 / std::max(1, inView_), 0.35), 0.05, 0.30);
    if (camera_) share /= 1.8;
    std::array<QRgb, 1024> shades{};
    for (std::size_t n = 1; n < shades.size(); ++n) shades[n] = shade(0.5 * (1 - std::pow(1 - share, double(n))));
    for (int row = 0; row < height; ++row) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(row));
        const std::uint16_t* cells = counts.data() + std::size_t(row) * std::size_t(width);
        for (int column = 0; column < width; ++column)
            line[column] = shades[std::min<std::size_t>(cells[column], shades.size() - 1)];
    }
    return image;
}

void VocabularyCloud::draw(QCPPainter* painter)
{
    if (count() == 0 || rect_->width() <= 0 || rect_->height() <= 0) return;
    const bool vector = painter->modes().testFlag(QCPPainter::pmVectorized);
    const double scale = vector ? 2 : painter->device()->devicePixelRatioF();
    const Key key{
        rect_->rect(), rect_->axis(QCPAxis::atBottom)->range(), rect_->axis(QCPAxis::atLeft)->range(), color_, scale,
        camera_};
    if (!(key == key_)) {
        image_ = picture(scale);
        key_ = key;
    }
    painter->drawImage(QRectF(rect_->rect()), image_, QRectF(image_.rect()));
}

} // namespace steerdeck::widgets
