#include "widgets/evaluate/dot_plot.h"

#include "widgets/shared/categories.h"
#include "widgets/shared/theme.h"

#include <algorithm>
#include <cmath>

namespace steerdeck::widgets {

namespace {

constexpr double edge = 8, facetGap = 12, highest = 84;
constexpr int barLine = 18; // height of a line of bars

/// A round number of percentage points that is at least `share`.
double roundUp(double share)
{
    for (const double step : {0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8})
        if (share <= step + 1e-9) return step;
    return 1;
}

} // namespace

DotPlot::DotPlot(QWidget* parent) : CanvasPlot(parent) { setAccessibleDescription(keysText()); }

QString DotPlot::keysText() { return tr("Up and Down read the values out one by one"); }

void DotPlot::setChart(DotChart chart)
{
    if (chart.marks.size() != chart_.marks.size()) current_ = -1;
    chart_ = std::move(chart);
    scheduleReplot();
}

QSize DotPlot::sizeHint() const
{
    const int lines = int(chart_.lines.size());
    if (chart_.bars) return {560, std::max(220, 112 + barLine * lines)};
    return {380, std::clamp(112 + 36 * lines, 220, 420)};
}

double DotPlot::Layout::x(const DotPlot&, int facet_, double value) const
{
    const double share = (std::clamp(value, least, most) - least) / (most - least);
    return box.left() + facet_ * (facet + facetGap) + 6 + share * (facet - 12);
}

double DotPlot::Layout::y(const DotPlot& plot, const DotMark& mark) const
{
    const double height = box.height() / double(std::max<qsizetype>(1, plot.chart_.lines.size()));
    if (plot.chart_.bars) return box.top() + height * (mark.line + 0.5);
    const auto& marks = plot.chart_.marks;
    const bool pairs =
        std::ranges::any_of(marks, [](const auto& m) { return m.group == evaluate::Group::unseen_pair; });
    const double away = pairs ? 0.28 : 0.2; // of the outer ones from the middle
    const double shift = mark.group == evaluate::Group::seen ? -away : mark.group == evaluate::Group::unseen ? away : 0;
    return box.top() + height * (mark.line + 0.5 + shift);
}

DotPlot::Layout DotPlot::layoutIn(const QRectF& area) const
{
    Layout layout;
    const QFontMetricsF metrics(smallFont());
    layout.line = metrics.height();
    for (const QString& line : chart_.lines)
        layout.labels = std::max(layout.labels, metrics.horizontalAdvance(line) + 2);
    layout.labels = std::min(layout.labels, 0.34 * area.width());
    const double top = area.top() + edge + layout.line + 4;
    const double bottom = area.bottom() - edge - 3 * layout.line - 8;
    layout.box = QRectF(QPointF(area.left() + edge + layout.labels + edge, top), QPointF(area.right() - edge, bottom));
    layout.box.setHeight(std::min(layout.box.height(), highest * double(std::max<qsizetype>(1, chart_.lines.size()))));
    const double n = double(std::max<qsizetype>(1, chart_.facets.size()));
    layout.facet = std::max(20.0, (layout.box.width() - (n - 1) * facetGap) / n);
    double most = 0;
    for (const DotMark& mark : chart_.marks)
        for (const double value : {mark.value.value, mark.value.low, mark.value.high, mark.extreme})
            if (std::isfinite(value)) most = std::max(most, std::abs(value));
    layout.most = roundUp(most);
    layout.least = chart_.symmetric ? -layout.most : 0;
    if (chart_.bars) layout.box.setHeight(std::min(bottom - top, barLine * 2.0 * double(chart_.lines.size())));
    return layout;
}

QPointF DotPlot::pixelOf(std::size_t mark) const
{
    const Layout layout = layoutIn(viewport());
    const DotMark& wanted = chart_.marks.at(mark);
    return {layout.x(*this, wanted.facet, wanted.value.value), layout.y(*this, wanted)};
}

int DotPlot::markAt(const QPointF& pixel) const
{
    const Layout layout = layoutIn(viewport());
    const double reach = std::max(6.0, 0.2 * layout.box.height() / double(std::max<qsizetype>(1, chart_.lines.size())));
    int best = -1;
    double nearest = reach;
    for (std::size_t i = 0; i < chart_.marks.size(); ++i) {
        const DotMark& mark = chart_.marks[i];
        double from = mark.value.value, to = from;
        for (const double value : {mark.value.low, mark.value.high, mark.extreme}) {
            if (!std::isfinite(value)) continue;
            from = std::min(from, value);
            to = std::max(to, value);
        }
        if (pixel.x() < layout.x(*this, mark.facet, from) - 8 || pixel.x() > layout.x(*this, mark.facet, to) + 8)
            continue;
        const double away = std::abs(pixel.y() - layout.y(*this, mark));
        if (away < nearest) nearest = away, best = int(i);
    }
    return best;
}

void DotPlot::paintShape(QPainter& painter, const QPointF& at, double r, evaluate::Group group)
{
    const QColor color = groupColor(group, theme());
    painter.setPen(QPen(color, 1.8));
    painter.setBrush(isHollow(group) ? theme().background : color);
    paintGroupSign(painter, at, r, group);
}

void DotPlot::paintMark(QPainter& painter, const Layout& layout, const DotMark& mark, bool current)
{
    const double height = layout.box.height() / double(std::max<qsizetype>(1, chart_.lines.size()));
    const double r = std::clamp(height * 0.13, 2.6, 5.0), y = layout.y(*this, mark);
    const auto x = [&](double value) { return layout.x(*this, mark.facet, value); };
    const QColor color = groupColor(mark.group, theme());
    if (chart_.bars) {
        const double from = x(0), to = x(mark.value.value), half = std::clamp(height * 0.3, 1.5, 7.0);
        painter.fillRect(QRectF(std::min(from, to), y - half, std::abs(to - from), 2 * half),
                         mixed(theme().background, color, isHollow(mark.group) ? 0.3 : 0.55));
    }
    if (std::isfinite(mark.extreme)) {
        painter.setPen(QPen(mixed(theme().background, color, 0.45), 1, Qt::DotLine));
        painter.drawLine(QLineF(x(mark.value.value), y, x(mark.extreme), y));
        painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QLineF(x(mark.extreme), y - r - 1, x(mark.extreme), y + r + 1));
    }
    if (hasInterval(mark.value)) {
        painter.setPen(QPen(color, mark.strong ? 2.4 : 1.1, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QLineF(x(mark.value.low), y, x(mark.value.high), y));
    }
    paintShape(painter, {x(mark.value.value), y}, mark.strong ? r : r * 0.75, mark.group);
    if (!current) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().highlight, 1.6));
    painter.drawEllipse(QPointF(x(mark.value.value), y), r + 4, r + 4);
}

void DotPlot::paintLegend(QPainter& painter, const QRectF& line)
{
    const QFontMetricsF metrics(painter.font());
    double x = line.left();
    const auto entry = [&](const QString& title, const auto& sign) {
        sign(QPointF(x + 6, line.center().y()));
        painter.setPen(theme().text);
        painter.drawText(QRectF(x + 16, line.top(), 400, line.height()), Qt::AlignLeft | Qt::AlignVCenter, title);
        x += 16 + metrics.horizontalAdvance(title) + 16;
    };
    for (const auto group :
         {evaluate::Group::seen, evaluate::Group::unseen_pair, evaluate::Group::unseen, evaluate::Group::all})
        if (chart_.grouped &&
            std::any_of(chart_.marks.begin(), chart_.marks.end(), [&](const DotMark& m) { return m.group == group; }))
            entry(groupTitle(group), [&](const QPointF& at) { paintShape(painter, at, 4, group); });
    if (!chart_.extreme.isEmpty())
        entry(chart_.extreme, [&](const QPointF& at) {
            painter.setPen(QPen(theme().text, 2, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(QLineF(at + QPointF(0, -5), at + QPointF(0, 5)));
        });
    const bool weak = std::any_of(chart_.marks.begin(), chart_.marks.end(), [](const DotMark& m) { return !m.strong; });
    if (weak && chart_.grouped)
        entry(tr("p ≥ %1").arg(QLocale().toString(0.05, 'f', 2)), [&](const QPointF& at) {
            painter.setPen(QPen(theme().text, 1.1));
            painter.drawLine(QLineF(at + QPointF(-7, 0), at + QPointF(7, 0)));
            painter.setBrush(theme().text);
            painter.drawEllipse(at, 2.4, 2.4);
        });
}

void DotPlot::paint(QCPPainter& painter, const QRectF& area)
{
    if (chart_.marks.empty()) return paintInvitation(painter, area, chart_.invitation, theme());
    const Layout layout = layoutIn(area);
    const QFontMetricsF metrics(painter.font());
    const double height = layout.box.height() / double(std::max<qsizetype>(1, chart_.lines.size()));
    for (int line = 0; line < chart_.lines.size(); ++line) {
        const QRectF band(area.left() + edge, layout.box.top() + line * height, area.width() - 2 * edge, height);
        if (line % 2 == 0) painter.fillRect(band, mixed(theme().background, theme().text, 0.04));
        painter.setPen(theme().text);
        painter.drawText(QRectF(band.left(), band.top(), layout.labels, height), Qt::AlignRight | Qt::AlignVCenter,
                         metrics.elidedText(chart_.lines[line], Qt::ElideRight, layout.labels + 1));
    }
    const double widest = metrics.horizontalAdvance(chart_.symmetric ? QStringLiteral("+100") : QStringLiteral("100"));
    const bool halves = layout.facet / (chart_.symmetric ? 4 : 2) > widest + 12;
    for (int facet = 0; facet < chart_.facets.size(); ++facet) {
        const double left = layout.x(*this, facet, layout.least) - 6;
        painter.setPen(theme().text);
        painter.drawText(
            QRectF(left - facetGap, layout.box.top() - layout.line - 4, layout.facet + 2 * facetGap, layout.line),
            Qt::AlignCenter, chart_.facets[facet]);
        for (int tick = -2; tick <= 2; ++tick) {
            const double value = layout.most * tick / 2;
            if (value < layout.least - 1e-9 || (tick % 2 != 0 && !halves)) continue;
            const double x = layout.x(*this, facet, value);
            const bool zero = tick == 0;
            painter.setPen(QPen(zero ? theme().faint : theme().grid, 1));
            painter.drawLine(QLineF(x, layout.box.top(), x, layout.box.bottom()));
            QString text = percentText(value, std::abs(100 * value - std::round(100 * value)) > 1e-6 ? 1 : 0);
            if (chart_.symmetric && tick > 0) text.prepend(QLatin1Char('+'));
            painter.setPen(theme().text);
            // Those at the edges stay inside their facet.
            const bool first = value<layout.least + 1e-9, last = value> layout.most - 1e-9;
            const QRectF place(first ? x - 4 : last ? x - 56 : x - 30, layout.box.bottom() + 2, 60, layout.line);
            painter.drawText(place,
                             Qt::AlignVCenter | (first  ? Qt::AlignLeft
                                                 : last ? Qt::AlignRight
                                                        : Qt::AlignHCenter),
                             text);
        }
    }
    for (std::size_t i = 0; i < chart_.marks.size(); ++i)
        paintMark(painter, layout, chart_.marks[i], !printing() && int(i) == current_);
    painter.setPen(theme().text);
    const double below = layout.box.bottom() + layout.line + 4;
    painter.drawText(QRectF(area.left() + edge, below, area.width() - 2 * edge, layout.line),
                     Qt::AlignRight | Qt::AlignVCenter, chart_.axis);
    paintLegend(painter, QRectF(layout.box.left(), below + layout.line + 2, layout.box.width(), layout.line));
    if (hasFocus() && !printing()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().highlight, 2));
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 6, 6);
    }
}

void DotPlot::readOut(int mark)
{
    if (mark == current_) return;
    current_ = mark;
    const QString text = mark < 0 ? QString() : chart_.marks[std::size_t(mark)].text;
    setToolTip(text);
    setAccessibleDescription(text.isEmpty() ? keysText() : text + QLatin1Char('\n') + keysText());
    scheduleReplot();
    emit hovered(text);
}

void DotPlot::mouseMoveEvent(QMouseEvent* event)
{
    Plot::mouseMoveEvent(event);
    readOut(markAt(event->position()));
}

void DotPlot::leaveEvent(QEvent* event)
{
    Plot::leaveEvent(event);
    readOut(-1);
}

void DotPlot::keyPressEvent(QKeyEvent* event)
{
    const int n = int(chart_.marks.size());
    if (event->key() == Qt::Key_Escape && current_ >= 0) return readOut(-1);
    const int step = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    if (step == 0) return QWidget::keyPressEvent(event);
    if (n > 0) readOut(current_ < 0 ? (step > 0 ? 0 : n - 1) : std::clamp(current_ + step, 0, n - 1));
}

void DotPlot::focusInEvent(QFocusEvent* event)
{
    CanvasPlot::focusInEvent(event);
    scheduleReplot();
}

void DotPlot::focusOutEvent(QFocusEvent* event)
{
    CanvasPlot::focusOutEvent(event);
    scheduleReplot();
}

} // namespace steerdeck::widgets
