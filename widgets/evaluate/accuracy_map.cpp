#include "widgets/evaluate/accuracy_map.h"

#include "widgets/shared/categories.h"
#include "widgets/shared/theme.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace steerdeck::widgets {

namespace {

constexpr double edge = 8, gap = 2, sizeGap = 10, widest = 190, highest = 84;

} // namespace

AccuracyMap::AccuracyMap(QWidget* parent) : CanvasPlot(parent)
{
    setAccessibleName(tr("Accuracy by method and size"));
    setAccessibleDescription(keysText());
}

QString AccuracyMap::keysText() { return tr("Arrow keys choose a cell, Escape none"); }

void AccuracyMap::setSummary(std::vector<evaluate::SummaryRow> summary, const ResultNames& names)
{
    summary_ = std::move(summary);
    names_ = names;
    methods_.clear();
    columns_.clear();
    std::set<std::pair<int, evaluate::Group>> present;
    for (const evaluate::SummaryRow& row : summary_) {
        if (std::find(methods_.begin(), methods_.end(), row.method) == methods_.end()) methods_.push_back(row.method);
        present.insert({row.size, row.group});
    }
    for (const auto& [size, group] : present) {
        const bool split = std::ranges::any_of(
            present, [&, of = size](const auto& one) { return one.first == of && one.second != evaluate::Group::all; });
        if (group != evaluate::Group::all || !split) columns_.push_back({size, group});
    }
    under_.reset();
    if (selected_ && rectOf(*selected_).isNull()) selected_.reset();
    scheduleReplot();
}

void AccuracyMap::setSelectedCell(const std::optional<AccuracyCell>& cell)
{
    if (selected_ == cell) return;
    selected_ = cell;
    scheduleReplot();
}

QSize AccuracyMap::sizeHint() const { return {440, std::clamp(96 + 36 * int(methods_.size()), 220, 420)}; }

AccuracyMap::Layout AccuracyMap::layoutIn(const QRectF& area) const
{
    Layout layout;
    const QFontMetricsF metrics(smallFont());
    layout.line = metrics.height();
    for (const std::string& method : methods_)
        layout.labels = std::max(layout.labels, metrics.horizontalAdvance(names_.method(method)) + 2);
    layout.labels = std::min(layout.labels, 0.36 * area.width());
    layout.top = area.top() + edge + 2 * layout.line + 6;
    if (columns_.empty()) return layout;
    const double from = area.left() + edge + layout.labels + edge;
    double gaps = 0;
    for (std::size_t i = 1; i < columns_.size(); ++i) gaps += columns_[i].size != columns_[i - 1].size ? sizeGap : gap;
    layout.width = std::clamp((area.right() - edge - from - gaps) / double(columns_.size()), 4.0, widest);
    layout.height = std::clamp(
        (area.bottom() - edge - layout.top) / double(std::max<std::size_t>(1, methods_.size())) - gap, 4.0, highest);
    double x = from;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        if (i > 0) x += layout.width + (columns_[i].size != columns_[i - 1].size ? sizeGap : gap);
        layout.left.push_back(x);
    }
    return layout;
}

QRectF AccuracyMap::rectOf(const Layout& layout, int row, int column) const
{
    return {layout.left[std::size_t(column)], layout.top + row * (layout.height + gap), layout.width, layout.height};
}

QRectF AccuracyMap::rectOf(const AccuracyCell& wanted) const
{
    const Layout layout = layoutIn(viewport());
    for (int row = 0; row < int(methods_.size()); ++row)
        for (int column = 0; column < int(columns_.size()); ++column)
            if (cell(row, column) == wanted) return rectOf(layout, row, column);
    return {};
}

AccuracyCell AccuracyMap::cell(int row, int column) const
{
    const Column& c = columns_[std::size_t(column)];
    return {methods_[std::size_t(row)], c.size, c.group};
}

std::optional<AccuracyCell> AccuracyMap::cellAt(const QPointF& pixel) const
{
    const Layout layout = layoutIn(viewport());
    for (int row = 0; row < int(methods_.size()); ++row)
        for (int column = 0; column < int(columns_.size()); ++column)
            if (rectOf(layout, row, column).contains(pixel)) return cell(row, column);
    return std::nullopt;
}

const evaluate::SummaryRow* AccuracyMap::find(int row, int column) const
{
    const AccuracyCell wanted = cell(row, column);
    for (const evaluate::SummaryRow& one : summary_)
        if (one.method == wanted.method && one.size == wanted.size && one.group == wanted.group)
            return one.summary.answers > 0 ? &one : nullptr;
    return nullptr;
}

QString AccuracyMap::textOf(const AccuracyCell& wanted) const
{
    QString text = tr("%1, %2, %3", "method, size, group")
                       .arg(names_.method(wanted.method), sizeTitle(wanted.size), groupTitle(wanted.group));
    for (const evaluate::SummaryRow& row : summary_) {
        if (AccuracyCell{row.method, row.size, row.group} != wanted || row.summary.answers == 0) continue;
        const evaluate::Summary& s = row.summary;
        text += QLatin1Char('\n') + tr("Accuracy %1 %").arg(percentText(s.accuracy.value));
        if (hasInterval(s.accuracy))
            text += tr(", 95 % interval %1 to %2").arg(percentText(s.accuracy.low), percentText(s.accuracy.high));
        text += QLatin1Char('\n') + tr("Best order %1 %").arg(intervalText(s.best));
        text += QLatin1Char('\n') + tr("Order variance %1 points").arg(intervalText(s.order_variance));
        if (!row.most_varied.empty())
            text += QLatin1Char('\n') +
                    tr("Largest %1 points: %2")
                        .arg(percentText(s.order_variance_max.value), names_.combination(row.most_varied));
        if (row.loops.answers > 0)
            text += QLatin1Char('\n') + tr("Going round in circles %1 %").arg(intervalText(row.loops.value));
        if (row.perplexity.answers > 0)
            text += QLatin1Char('\n') + tr("Perplexity %1").arg(QLocale().toString(row.perplexity.value.value, 'f', 2));
        if (row.judged > 0)
            text += QLatin1Char('\n') +
                    tr("Quality %1 of 5, %2 judged")
                        .arg(QLocale().toString(row.quality.value, 'f', 2), QLocale().toString(qulonglong(row.judged)));
        return text + QLatin1Char('\n') +
               tr("%1 combinations, %2 answers")
                   .arg(QLocale().toString(qulonglong(s.combinations)), QLocale().toString(qulonglong(s.answers)));
    }
    return text + QLatin1Char('\n') + tr("No answers yet");
}

QColor AccuracyMap::colorOf(double accuracy, const PlotTheme& theme)
{
    static const QColor light[] = {
        {0xf1, 0xf5, 0xfb}, {0xc3, 0xd9, 0xf0}, {0x7f, 0xb0, 0xdf}, {0x2f, 0x74, 0xba}, {0x0c, 0x3b, 0x78}};
    static const QColor dark[] = {
        {0x2b, 0x30, 0x3a}, {0x23, 0x45, 0x6b}, {0x2b, 0x6d, 0xa8}, {0x6a, 0xae, 0xe6}, {0xd3, 0xea, 0xff}};
    const auto& stops = theme.dark ? dark : light;
    const double at = std::clamp(accuracy, 0.0, 1.0) * 4;
    const int from = std::min(3, int(at));
    return mixed(stops[from], stops[from + 1], at - from);
}

/// "85–98", which lies as far to either side as it does. Where all answers are alike there is nothing to draw an
/// interval from, so their number is told.
QString AccuracyMap::rangeOf(const evaluate::Summary& summary)
{
    const evaluate::Interval& accuracy = summary.accuracy;
    if (accuracy.low == accuracy.high) return QStringLiteral("n ") + QLocale().toString(qulonglong(summary.answers));
    return percentText(accuracy.low, 0) + QStringLiteral("–") + percentText(accuracy.high, 0);
}

AccuracyMap::Writing AccuracyMap::writingIn(const Layout& layout) const
{
    Writing writing;
    writing.font = smallFont();
    const double scale = std::clamp(std::min(layout.width / 64, layout.height / 40), 1.0, 1.4);
    writing.font.setPointSizeF(writing.font.pointSizeF() * scale);
    QFont bold = writing.font;
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF wide(bold), narrow(writing.font);
    const double room = layout.width - 4;
    writing.twoLines = layout.height >= wide.height() + narrow.height() - 4;
    const auto fits = [&](const char* number, const QString& range) {
        const double one = wide.horizontalAdvance(QLatin1String(number));
        const double other = narrow.horizontalAdvance(range);
        return writing.twoLines ? std::max(one, other) <= room : one + other + 6 <= room;
    };
    writing.beside = fits("100", QStringLiteral("85–100"));
    writing.decimals = fits("100.0", QStringLiteral("85–100")) ? 1 : 0;
    if (!writing.twoLines && !writing.beside)
        writing.decimals = wide.horizontalAdvance(QStringLiteral("100.0")) <= room ? 1 : 0;
    return writing;
}

void AccuracyMap::paintCell(QCPPainter& painter, const QRectF& rect, const evaluate::SummaryRow* row,
                            const Writing& writing)
{
    painter.setPen(Qt::NoPen);
    if (!row) {
        painter.setBrush(mixed(theme().background, theme().grid, 0.5));
        painter.drawRoundedRect(rect, 3, 3);
        painter.setPen(theme().faint);
        painter.drawText(rect, Qt::AlignCenter, QStringLiteral("–"));
        return;
    }
    const evaluate::Interval& accuracy = row->summary.accuracy;
    const QColor fill = colorOf(accuracy.value, theme());
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, 3, 3);
    painter.setPen(readableTextOn(fill));
    const QFont before = painter.font(), &plain = writing.font;
    QFont bold = plain;
    bold.setWeight(QFont::DemiBold);
    const QString number = percentText(accuracy.value, writing.decimals);
    const QString range = rangeOf(row->summary);
    painter.setFont(bold);
    if (!hasInterval(accuracy) || !(writing.twoLines || writing.beside)) {
        painter.drawText(rect, Qt::AlignCenter, number);
    } else if (writing.twoLines) {
        painter.drawText(rect.adjusted(0, 0, 0, 1 - rect.height() / 2), Qt::AlignHCenter | Qt::AlignBottom, number);
        painter.setFont(plain);
        painter.drawText(rect.adjusted(0, rect.height() / 2 - 1, 0, 0), Qt::AlignHCenter | Qt::AlignTop, range);
    } else {
        const double first = QFontMetricsF(bold).horizontalAdvance(number) + 4;
        const double left = rect.center().x() - (first + QFontMetricsF(plain).horizontalAdvance(range)) / 2;
        painter.drawText(QRectF(left, rect.top(), rect.width(), rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         number);
        painter.setFont(plain);
        painter.drawText(QRectF(left + first, rect.top(), rect.width(), rect.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, range);
    }
    painter.setFont(before);
}

/// The group's title, or the sign that stands for it in the plot beside.
void AccuracyMap::paintGroup(QCPPainter& painter, const QRectF& rect, evaluate::Group group)
{
    painter.setPen(theme().text);
    const QFontMetricsF metrics(painter.font());
    const bool words = std::ranges::all_of(columns_, [&](const Column& column) {
        return metrics.horizontalAdvance(groupTitle(column.group)) <= rect.width() + gap;
    });
    if (words || group == evaluate::Group::all) {
        painter.drawText(rect.adjusted(-40, 0, 40, 0), Qt::AlignCenter, groupTitle(group));
        return;
    }
    painter.setPen(QPen(theme().text, 1.5));
    painter.setBrush(isHollow(group) ? QBrush(Qt::NoBrush) : QBrush(theme().text));
    paintGroupSign(painter, rect.center(), 4.1, group);
}

void AccuracyMap::paint(QCPPainter& painter, const QRectF& area)
{
    if (columns_.empty())
        return paintInvitation(painter, area,
                               tr("Start an experiment or open earlier results: the accuracy of each method appears "
                                  "here"),
                               theme());
    const Layout layout = layoutIn(area);
    const Writing writing = writingIn(layout);
    const QFontMetricsF metrics(painter.font());
    const auto middle = [](const QRectF& box) {
        return QRectF(box.left() - 40, box.top(), box.width() + 80, box.height());
    };
    for (int column = 0; column < int(columns_.size()); ++column) {
        const Column& c = columns_[std::size_t(column)];
        const double x = layout.left[std::size_t(column)];
        paintGroup(painter, {x, layout.top - layout.line - 3, layout.width, layout.line}, c.group);
        painter.setPen(theme().text);
        if (column > 0 && columns_[std::size_t(column) - 1].size == c.size) continue;
        int last = column;
        while (last + 1 < int(columns_.size()) && columns_[std::size_t(last) + 1].size == c.size) ++last;
        const double end = layout.left[std::size_t(last)] + layout.width;
        QString size = sizeTitle(c.size);
        if (metrics.horizontalAdvance(size) > end - x + sizeGap - 4) size = QString::number(c.size);
        painter.drawText(middle({x, layout.top - 2 * layout.line - 4, end - x, layout.line}), Qt::AlignCenter, size);
    }
    for (int row = 0; row < int(methods_.size()); ++row) {
        const QRectF first = rectOf(layout, row, 0);
        const QRectF label(area.left() + edge, first.top(), layout.labels, first.height());
        painter.setPen(theme().text);
        painter.drawText(
            label, Qt::AlignRight | Qt::AlignVCenter,
            metrics.elidedText(names_.method(methods_[std::size_t(row)]), Qt::ElideRight, layout.labels + 1));
        for (int column = 0; column < int(columns_.size()); ++column)
            paintCell(painter, rectOf(layout, row, column), find(row, column), writing);
    }
    const auto frame = [&](const std::optional<AccuracyCell>& wanted, double width) {
        if (!wanted) return;
        for (int row = 0; row < int(methods_.size()); ++row)
            for (int column = 0; column < int(columns_.size()); ++column) {
                if (cell(row, column) != *wanted) continue;
                painter.setBrush(Qt::NoBrush);
                painter.setPen(QPen(theme().background, width + 2));
                painter.drawRoundedRect(rectOf(layout, row, column), 3, 3);
                painter.setPen(QPen(width > 1.5 ? theme().highlight : theme().text, width));
                painter.drawRoundedRect(rectOf(layout, row, column).adjusted(-1, -1, 1, 1), 4, 4);
            }
    };
    if (printing()) return;
    frame(under_, 1.2);
    frame(selected_, 2.4);
    if (hasFocus() && !selected_) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().highlight, 2));
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 6, 6);
    }
}

void AccuracyMap::choose(const std::optional<AccuracyCell>& cell)
{
    setSelectedCell(cell);
    emit cellSelected(cell);
    const QString text = cell ? textOf(*cell) : QString(), keys = keysText();
    setAccessibleDescription(text.isEmpty() ? keys : text + QLatin1Char('\n') + keys);
    emit hovered(text);
}

void AccuracyMap::mouseMoveEvent(QMouseEvent* event)
{
    Plot::mouseMoveEvent(event);
    const std::optional<AccuracyCell> cell = cellAt(event->position());
    if (cell == under_) return;
    under_ = cell;
    const QString text = cell ? textOf(*cell) : QString();
    setToolTip(text);
    scheduleReplot();
    emit hovered(text);
}

void AccuracyMap::mouseReleaseEvent(QMouseEvent* event)
{
    Plot::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton) return;
    const std::optional<AccuracyCell> cell = cellAt(event->position());
    choose(cell == selected_ ? std::nullopt : cell);
}

void AccuracyMap::leaveEvent(QEvent* event)
{
    Plot::leaveEvent(event);
    under_.reset();
    scheduleReplot();
    emit hovered({});
}

void AccuracyMap::keyPressEvent(QKeyEvent* event)
{
    const int rows = int(methods_.size()), columns = int(columns_.size());
    int row = -1, column = -1;
    for (int r = 0; r < rows && selected_; ++r)
        for (int c = 0; c < columns; ++c)
            if (cell(r, c) == *selected_) row = r, column = c;
    switch (event->key()) {
    case Qt::Key_Escape:
        if (!selected_) break;
        return choose(std::nullopt);
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right: {
        if (rows == 0 || columns == 0) return;
        if (row < 0) return choose(cell(0, 0));
        const int down = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
        const int across = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
        const int r = std::clamp(row + down, 0, rows - 1), c = std::clamp(column + across, 0, columns - 1);
        if (r != row || c != column) choose(cell(r, c));
        return;
    }
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void AccuracyMap::focusInEvent(QFocusEvent* event)
{
    CanvasPlot::focusInEvent(event);
    scheduleReplot();
}

void AccuracyMap::focusOutEvent(QFocusEvent* event)
{
    CanvasPlot::focusOutEvent(event);
    scheduleReplot();
}

} // namespace steerdeck::widgets
