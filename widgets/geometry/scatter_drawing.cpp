// What a ScatterPlot draws: the room in space, ghosts, paths, marks and labels.
#include "widgets/geometry/scatter_plot.h"

#include "widgets/geometry/label_placement.h"
#include "widgets/plots/words.h"
#include "widgets/shared/theme.h"

#include <algorithm>
#include <numeric>

namespace steerdeck::widgets {

namespace {

constexpr double markSide = 13, ghostSide = 9;
constexpr double roomShare = 0.62; // of the scene's radius: half a side of the room's box
constexpr int namedWords = 5, mostTokensWithWords = 3;

QFont smaller(QFont font, double share)
{
    if (font.pointSizeF() > 0) font.setPointSizeF(std::max(7.0, font.pointSizeF() * share));
    return font;
}

/// The point of a line from `mark` that touches `label`.
QPointF edgeOf(const QRectF& label, const QPointF& mark)
{
    return {std::clamp(mark.x(), label.left(), label.right()),
            std::clamp(mark.y(), label.top() + 2, label.bottom() - 2)};
}

} // namespace

Mark ScatterPlot::markOfToken(int token, double near) const
{
    if (token < 0) {
        Mark unknown;
        unknown.color = theme().faint;
        return unknown;
    }
    const lab::TokenPoint& point = geometry_.tokens[std::size_t(token)];
    Mark mark = markOf(categories_, QString::fromStdString(point.category), point.seen, theme(),
                       QString::fromStdString(point.name));
    mark.color = mixed(mark.color, theme().background, 0.5 * (1 - near)); // what is far away pales
    return mark;
}

QRectF ScatterPlot::markBox(const Spot& spot, double side) const
{
    const double scaled = side * spot.scale;
    return {spot.at.x() - scaled / 2, spot.at.y() - scaled / 2, scaled, scaled};
}

/// In space: the three axes through the middle, and the edges of the box around it as a hint of how it is turned.
void ScatterPlot::drawRoom(QCPPainter& painter) const
{
    if (!space_ || geometry_.explained.empty()) return;
    const Turntable::Point& middle = camera_.middle();
    const double half = camera_.radius() * roomShare;
    const auto corner = [&](int which) {
        Turntable::Point point = middle;
        for (int i = 0; i < 3; ++i) point[std::size_t(i)] += which >> i & 1 ? half : -half;
        return spotOf(point);
    };
    for (int a = 0; a < 8; ++a)
        for (int i = 0; i < 3; ++i) {
            const int b = a | 1 << i;
            if (b == a) continue;
            const Spot one = corner(a), other = corner(b);
            const double near = (one.near + other.near) / 2;
            painter.setPen(QPen(mixed(theme().grid, theme().background, 0.7 * (1 - near)), 1));
            painter.drawLine(QLineF(one.at, other.at));
        }
    painter.setFont(smaller(font(), 0.85));
    for (const AxisTitle& axis : axisTitles()) {
        painter.setPen(QPen(mixed(theme().background, theme().text, 0.35 + 0.35 * axis.near), 1.2));
        painter.drawLine(axis.line);
        if (axis.line.length() > 8) { // an arrow's head where the component grows
            for (const double turn : {155.0, -155.0}) {
                QLineF head(axis.line.p2(), axis.line.p2() + QPointF(8, 0));
                head.setAngle(axis.line.angle() + turn);
                painter.drawLine(head);
            }
        }
        painter.setPen(theme().text);
        painter.drawText(axis.box, Qt::AlignCenter | Qt::TextDontClip, axis.text);
    }
}

std::vector<ScatterPlot::AxisTitle> ScatterPlot::axisTitles() const
{
    std::vector<AxisTitle> titles;
    const QFontMetricsF metrics(smaller(font(), 0.85));
    const double half = camera_.radius() * roomShare;
    for (std::size_t i = 0; space_ && i < 3; ++i) {
        Turntable::Point low = camera_.middle(), high = low;
        low[i] -= half;
        high[i] += half;
        const Spot to = spotOf(high);
        const QLineF line(spotOf(low).at, to.at);
        const QString text = axisTitle(components_[i]);
        const QSizeF size(metrics.horizontalAdvance(text) + 2, metrics.height());
        const QPointF away = line.length() > 1 ? (line.p2() - line.p1()) / line.length() : QPointF(0, -1);
        const QPointF at = to.at + QPointF(away.x() * (8 + size.width() / 2), away.y() * (6 + size.height() / 2));
        titles.push_back({line, to.near, text, QRectF(at - QPointF(size.width(), size.height()) / 2, size)});
    }
    return titles;
}

void ScatterPlot::drawTokens(QCPPainter& painter)
{
    painter.save();
    drawGhosts(painter);
    drawPaths(painter);
    const std::vector<Spot> spots = markSpots();
    painter.setPen(QPen(theme().faint, 0.8));
    for (std::size_t i = 0; i < spots.size(); ++i) // to the place that several marks share
        if (const QPointF own = ownSpotOf(int(i)).at; own != spots[i].at) painter.drawLine(QLineF(own, spots[i].at));
    drawMarks(painter, spots);
    drawFound(painter);
    drawLabels(painter, spots);
    painter.restore();
}

void ScatterPlot::drawGhosts(QCPPainter& painter) const
{
    if (!ghosts_) return;
    for (int i = 0; i < int(geometry_.tokens.size()); ++i) {
        const lab::TokenPoint& token = geometry_.tokens[std::size_t(i)];
        if (token.instructions.empty()) continue;
        const Spot ghost = spotOf(pointOf(token.instructions)), own = spotOf(pointOf(token.position));
        const bool chosen = selection_.contains(i) || i == hover_;
        Mark mark = markOfToken(i, ghost.near);
        mark.filled = false;
        if (!chosen) mark.color = mixed(mark.color, theme().background, 0.45);
        painter.setPen(QPen(mark.color, chosen ? 1.4 : 0.8, Qt::DotLine));
        painter.drawLine(QLineF(own.at, ghost.at));
        paintMark(painter, markBox(ghost, ghostSide), mark, theme());
    }
}

/// Each training's path: strong up to the chosen moment, pale beyond it, a small mark where the token was.
void ScatterPlot::drawPaths(QCPPainter& painter) const
{
    const std::size_t k = geometry_.explained.size();
    for (const lab::Trajectory& path : geometry_.trajectories) {
        if (path.steps.empty() || path.positions.size() < path.steps.size() * k) continue;
        const int token = tokenNamed(path.name);
        const Spot now = spotOf(moment(path));
        const Mark mark = markOfToken(token, now.near);
        QPolygonF done, rest;
        for (std::size_t i = 0; i < path.steps.size(); ++i) {
            const QPointF at = spotOf(pointOf(path.positions.data() + i * k, k)).at;
            (path.steps[i] <= step_ ? done : rest) << at;
        }
        done << now.at;
        rest.prepend(now.at);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(mixed(mark.color, theme().background, 0.65), 1));
        painter.drawPolyline(rest);
        painter.setPen(QPen(mark.color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(done);
        if (rest.size() == 1) continue; // it has become the token itself
        painter.setPen(QPen(theme().text, 1.2));
        painter.setBrush(theme().background);
        painter.drawEllipse(now.at, 6.5 * now.scale, 6.5 * now.scale);
        paintMark(painter, markBox(now, ghostSide), mark, theme());
    }
}

void ScatterPlot::drawMarks(QCPPainter& painter, const std::vector<Spot>& spots) const
{
    std::vector<int> order(spots.size());
    std::iota(order.begin(), order.end(), 0);
    // What is near covers what is far; what is chosen is always seen.
    const auto key = [&](int i) {
        return std::pair(selection_.contains(i) || i == hover_, spots[std::size_t(i)].near);
    };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return key(a) < key(b); });
    for (const int i : order) {
        const Spot& spot = spots[std::size_t(i)];
        if (!axisRect()->rect().adjusted(-9, -9, 9, 9).contains(spot.at.toPoint())) continue;
        const bool chosen = selection_.contains(i);
        if ((chosen || i == hover_) && !printing_) {
            painter.setPen(QPen(theme().highlight, chosen ? 2 : 1));
            painter.setBrush(Qt::NoBrush);
            const double ring = markSide / 2 * spot.scale + 4;
            painter.drawEllipse(spot.at, ring, ring);
        }
        paintMark(painter, markBox(spot, markSide), markOfToken(i, spot.near), theme());
    }
}

/// A ring around the word that was looked for.
void ScatterPlot::drawFound(QCPPainter& painter) const
{
    if (found_ < 0) return;
    painter.setPen(QPen(theme().highlight, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(wordPixelOf(found_), 8, 8);
}

/// Words of the vocabulary that are named in the picture: the one that was looked for with those near it, the hovered
/// one, and the nearest ones of chosen tokens.
std::vector<int> ScatterPlot::wordsToName() const
{
    std::vector<int> words;
    const auto add = [&](int id) {
        if (id >= 0 && id < cloud_->count() && id < int(geometry_.vocabulary_text.size()) &&
            std::find(words.begin(), words.end(), id) == words.end())
            words.push_back(id);
    };
    add(found_);
    for (const int id : near_) add(id);
    if (!cloud_->visible()) return words;
    if (!printing_) add(hoveredWord_);
    QList<int> tokens = selection_.mid(0, mostTokensWithWords);
    if (hover_ >= 0 && !printing_ && !tokens.contains(hover_)) tokens << hover_;
    for (const int token : tokens) {
        const auto& nearest = geometry_.tokens[std::size_t(token)].by_cosine;
        for (std::size_t i = 0; i < nearest.size() && i < namedWords; ++i) add(nearest[i].id);
    }
    return words;
}

void ScatterPlot::drawLabels(QCPPainter& painter, const std::vector<Spot>& spots)
{
    const QFont plain = smaller(font(), 0.9);
    QFont strong = plain;
    strong.setBold(true);
    const QFontMetricsF plainMetrics(plain), strongMetrics(strong);
    std::vector<LabelWish> wishes;
    std::vector<QString> texts;
    const std::size_t tokens = spots.size();
    for (std::size_t i = 0; i < tokens; ++i) {
        texts.push_back(QString::fromStdString(geometry_.tokens[i].title));
        const bool important = selection_.contains(int(i)) || (int(i) == hover_ && !printing_);
        // As large as when it is chosen, so that being chosen moves nothing.
        wishes.push_back({spots[i].at, QSizeF(strongMetrics.horizontalAdvance(texts[i]) + 2, strongMetrics.height()),
                          markSide / 2 * spots[i].scale + 5, important});
        if (const auto way = labelWays_.find(geometry_.tokens[i].name); way != labelWays_.end())
            wishes.back().last = way->second;
    }
    const std::vector<int> words = wordsToName();
    for (const int word : words) {
        const Spot spot = spotOf(cloud_->pointOf(word));
        texts.push_back(shownWord(geometry_.vocabulary_text[std::size_t(word)]));
        const QFontMetricsF& metrics = word == found_ ? strongMetrics : plainMetrics;
        wishes.push_back({spot.at, QSizeF(metrics.horizontalAdvance(texts.back()) + 2, metrics.height()),
                          word == found_ ? 9.0 : 3.0, word == hoveredWord_ || word == found_});
        painter.setPen(QPen(theme().text, 1));
        painter.setBrush(theme().background);
        painter.drawEllipse(spot.at, 2.5, 2.5);
    }
    std::vector<LabelSpot> places(wishes.size());
    std::vector<QRectF> taken;
    for (const AxisTitle& axis : axisTitles()) taken.push_back(axis.box);
    if (labels_ && wishes.size() <= 300) {
        // Words come and go with what is hovered and chosen: the tokens' labels do not make room for them.
        const auto firstWord = wishes.begin() + std::ptrdiff_t(tokens);
        const QRectF bounds(axisRect()->rect());
        places = placeLabels({wishes.begin(), firstWord}, bounds, taken);
        for (std::size_t i = 0; i < tokens; ++i) {
            taken.push_back(places[i].rect);
            taken.push_back(markBox(spots[i], markSide));
        }
        const std::vector<LabelSpot> ofWords = placeLabels({firstWord, wishes.end()}, bounds, taken);
        places.insert(places.end(), ofWords.begin(), ofWords.end());
    }
    if (!printing_) {
        labelBoxes_.clear();
        for (std::size_t i = 0; i < tokens; ++i) {
            labelBoxes_.push_back(places[i].rect);
            if (!places[i].rect.isNull())
                labelWays_[geometry_.tokens[i].name] = places[i].rect.center() - wishes[i].mark;
        }
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (!places[i].leader || places[i].rect.isNull()) continue;
        painter.setPen(QPen(theme().faint, 0.8));
        painter.drawLine(QLineF(wishes[i].mark, edgeOf(places[i].rect, wishes[i].mark)));
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (places[i].rect.isNull()) continue;
        const bool token = i < tokens;
        const bool found = !token && words[i - tokens] == found_;
        painter.setFont(found || (token && wishes[i].important) ? strong : plain);
        const double near = token ? spots[i].near : 1;
        painter.setPen(token ? mixed(theme().background, theme().text, wishes[i].important ? 1 : 0.6 + 0.4 * near)
                             : mixed(theme().background, theme().text, 0.75));
        painter.drawText(places[i].rect, Qt::AlignCenter | Qt::TextDontClip, texts[i]);
    }
}

void ScatterPlot::drawLasso(QCPPainter& painter) const
{
    if (lassoLine_.size() < 2 || printing_) return;
    QColor fill = theme().highlight;
    painter.setPen(QPen(fill, 1.2, Qt::DashLine));
    fill.setAlpha(30);
    painter.setBrush(fill);
    painter.drawPolygon(lassoLine_);
}

} // namespace steerdeck::widgets
