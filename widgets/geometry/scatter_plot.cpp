#include "geometry/scatter_plot.h"

#include "geometry/label_placement.h"
#include "plots/words.h"

#include <QLocale>

#include <cmath>

namespace steerdeck::widgets {

namespace {

constexpr double markSide = 13, reach = 11;

/// A mark and its meaning.
class LegendEntry : public QCPAbstractLegendItem {
public:
    LegendEntry(QCPLegend* parent, QString text, Mark mark, const PlotTheme& theme)
        : QCPAbstractLegendItem(parent), text_(std::move(text)), mark_(std::move(mark)), theme_(theme)
    {
    }

protected:
    void draw(QCPPainter* painter) override
    {
        const QRectF box(mRect.left(), mRect.center().y() - 6, 12, 12);
        paintMark(*painter, box, mark_, theme_);
        painter->setFont(mFont);
        painter->setPen(QPen(mTextColor));
        painter->drawText(QRectF(mRect).adjusted(17, 0, 40, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                          text_);
    }
    QSize minimumOuterSizeHint() const override
    {
        const QFontMetrics metrics(mFont);
        return {metrics.horizontalAdvance(text_) + 22, std::max(14, metrics.height())};
    }

private:
    QString text_;
    Mark mark_;
    PlotTheme theme_;
};

} // namespace

/// Draws the tokens through the plot, above everything but the rubber band.
class ScatterPlot::Tokens : public QCPLayerable {
public:
    explicit Tokens(ScatterPlot* plot) : QCPLayerable(plot, QStringLiteral("tokens")), plot_(plot) {}

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter* painter) override { plot_->drawTokens(*painter); }
    QRect clipRect() const override { return plot_->axisRect()->rect(); }

private:
    ScatterPlot* plot_;
};

ScatterPlot::ScatterPlot(const lab::Geometry& geometry, QWidget* parent) : Plot(parent), geometry_(geometry)
{
    setAccessibleName(tr("Tokens on principal components"));
    setAccessibleDescription(
        tr("Arrow keys go from token to token, Shift and click adds, Ctrl and arrows move the view, plus and "
           "minus zoom, Home resets, Escape selects none"));
    plotLayout()->insertRow(0);
    legend_ = new QCPLegend;
    plotLayout()->addElement(0, 0, legend_);
    legend_->setLayer(QStringLiteral("legend"));
    legend_->setMargins(QMargins(8, 4, 8, 0));
    legend_->setColumnSpacing(10);
    plotLayout()->setRowStretchFactor(0, 0.001);
    addLayer(QStringLiteral("tokens"), layer(QStringLiteral("axes")), limAbove);
    cloud_ = new VocabularyCloud(axisRect());
    new Tokens(this);
    axisRect()->setupFullAxesBox(true);
    for (QCPAxis* axis : {xAxis2, yAxis2}) axis->setTicks(false);

    connect(selectionRect(), &QCPSelectionRect::accepted, this, [this](const QRect& band, QMouseEvent* event) {
        QList<int> inside;
        for (int i = 0; i < int(geometry_.tokens.size()); ++i)
            if (band.normalized().contains(pixelOf(i).toPoint())) inside << i;
        choose(inside, event->modifiers() & Qt::ShiftModifier);
    });
    connect(this, &Plot::resetRequested, this, &ScatterPlot::resetView);
    connect(this, &Plot::viewMoved, this, [this] { follow_ = false; });
    connect(this, &QCustomPlot::beforeReplot, this, [this] {
        if (follow_) fitView();
    });
    connect(this, &QCustomPlot::afterReplot, this, [this] {
        if (follow_ && axisRect()->size() != fitted_) scheduleReplot(); // the margins moved: equal units again
    });
    retheme();
}

ScatterPlot::~ScatterPlot() = default;

void ScatterPlot::setCategories(std::vector<CategoryStyle> categories)
{
    categories_ = std::move(categories);
    rebuildLegend();
    scheduleReplot();
}

void ScatterPlot::geometryChanged()
{
    selection_.clear();
    hover_ = -1;
    rebuildLegend();
    setComponents(0, geometry_.explained.size() > 1 ? 1 : 0);
}

void ScatterPlot::setComponents(int x, int y)
{
    const int last = std::max(0, int(geometry_.explained.size()) - 1);
    x_ = std::clamp(x, 0, last);
    y_ = std::clamp(y, 0, last);
    cloud_->setPoints(&geometry_.vocabulary, int(geometry_.explained.size()), x_, y_);
    xAxis->setLabel(axisTitle(x_));
    yAxis->setLabel(axisTitle(y_));
    resetView();
}

QString ScatterPlot::axisTitle(int component) const
{
    if (component >= int(geometry_.explained.size())) return {};
    return tr("PC %1 (%2 %)")
        .arg(component + 1)
        .arg(QLocale().toString(100 * geometry_.explained[std::size_t(component)], 'f', 0));
}

void ScatterPlot::setVocabularyVisible(bool on)
{
    cloud_->setVisible(on);
    scheduleReplot();
}

void ScatterPlot::setLabelsVisible(bool on)
{
    labels_ = on;
    scheduleReplot();
}

void ScatterPlot::setSelection(const QList<int>& tokens)
{
    if (selection_ == tokens) return;
    selection_ = tokens;
    scheduleReplot();
}

void ScatterPlot::resetView()
{
    follow_ = true;
    fitted_ = {};
    scheduleReplot();
}

QPointF ScatterPlot::position(int token) const
{
    const std::vector<double>& at = geometry_.tokens[std::size_t(token)].position;
    const auto coordinate = [&](int component) {
        return component < int(at.size()) ? at[std::size_t(component)] : 0.0;
    };
    return {coordinate(x_), coordinate(y_)};
}

QPointF ScatterPlot::pixelOf(int token) const
{
    const QPointF at = position(token);
    return {xAxis->coordToPixel(at.x()), yAxis->coordToPixel(at.y())};
}

int ScatterPlot::tokenAt(const QPointF& pixel) const
{
    int best = -1;
    double least = reach;
    for (int i = 0; i < int(geometry_.tokens.size()); ++i) {
        const double away = QLineF(pixel, pixelOf(i)).length();
        if (away > least) continue;
        least = away;
        best = i;
    }
    return best;
}

void ScatterPlot::fitView()
{
    if (geometry_.tokens.empty() && cloud_->count() == 0) return;
    if (fitted_ == axisRect()->size()) return;
    QCPRange ranges[2];
    for (int axis = 0; axis < 2; ++axis) {
        bool any = cloud_->count() > 0 && cloud_->visible();
        QCPRange range = any ? cloud_->middle(axis) : QCPRange();
        for (int i = 0; i < int(geometry_.tokens.size()); ++i) {
            const double value = axis == 0 ? position(i).x() : position(i).y();
            range = any ? QCPRange(std::min(range.lower, value), std::max(range.upper, value)) : QCPRange(value, value);
            any = true;
        }
        const double air = std::max(range.size() * 0.1, 1e-6);
        ranges[axis] = QCPRange(range.lower - air, range.upper + air);
    }
    // One unit is as long across as up: distances in the picture are distances.
    fitted_ = axisRect()->size();
    const double width = std::max(1, fitted_.width()), height = std::max(1, fitted_.height());
    const double unit = std::max(ranges[0].size() / width, ranges[1].size() / height);
    xAxis->setRange(ranges[0].center(), unit * width, Qt::AlignCenter);
    yAxis->setRange(ranges[1].center(), unit * height, Qt::AlignCenter);
}

void ScatterPlot::rebuildLegend()
{
    legend_->clearItems();
    const auto has = [this](const QString& category) {
        return std::any_of(geometry_.tokens.begin(), geometry_.tokens.end(), [&](const lab::TokenPoint& token) {
            return QString::fromStdString(token.category) == category;
        });
    };
    for (const CategoryStyle& style : categories_)
        if (has(style.name))
            legend_->addItem(
                new LegendEntry(legend_, style.title, markOf(categories_, style.name, true, theme()), theme()));
    if (has(operatorCategory))
        legend_->addItem(new LegendEntry(legend_, QStringLiteral("<and>"),
                                         markOf(categories_, operatorCategory, true, theme()), theme()));
    if (std::any_of(geometry_.tokens.begin(), geometry_.tokens.end(), [](const auto& token) { return !token.seen; })) {
        Mark hollow;
        hollow.color = theme().text;
        hollow.filled = false;
        legend_->addItem(new LegendEntry(legend_, tr("hollow: held out"), hollow, theme()));
    }
    legend_->setWrap(std::max(1, width() / 118));
    legend_->setFillOrder(QCPLegend::foColumnsFirst);
    applyTheme(*this, theme(), font());
}

void ScatterPlot::drawTokens(QCPPainter& painter) const
{
    const PlotTheme& colors = theme();
    const auto isSelected = [this](int token) { return selection_.contains(token); };
    std::vector<LabelWish> wishes;
    QFont plain = font(), strong = font();
    plain.setPointSizeF(std::max(7.0, plain.pointSizeF() * 0.9));
    strong = plain;
    strong.setBold(true);
    const QFontMetricsF plainMetrics(plain), strongMetrics(strong);
    for (int i = 0; i < int(geometry_.tokens.size()); ++i) {
        const QString title = QString::fromStdString(geometry_.tokens[std::size_t(i)].title);
        const bool important = isSelected(i) || i == hover_;
        const QFontMetricsF& metrics = important ? strongMetrics : plainMetrics;
        wishes.push_back({pixelOf(i), QSizeF(metrics.horizontalAdvance(title) + 2, metrics.height()),
                          markSide / 2 + (important ? 5 : 1), important});
    }
    std::vector<LabelSpot> spots(wishes.size());
    if (labels_ && wishes.size() <= 300) spots = placeLabels(wishes, QRectF(axisRect()->rect()));

    painter.save();
    for (std::size_t i = 0; i < spots.size(); ++i) {
        if (!spots[i].leader || spots[i].rect.isNull()) continue;
        const QRectF& rect = spots[i].rect;
        const QPointF near(std::clamp(wishes[i].mark.x(), rect.left(), rect.right()),
                           std::clamp(wishes[i].mark.y(), rect.top() + 2, rect.bottom() - 2));
        painter.setPen(QPen(colors.faint, 0.8));
        painter.drawLine(QLineF(wishes[i].mark, near));
    }
    for (int i = 0; i < int(geometry_.tokens.size()); ++i) {
        const lab::TokenPoint& token = geometry_.tokens[std::size_t(i)];
        const QPointF at = wishes[std::size_t(i)].mark;
        if (!axisRect()->rect().adjusted(-9, -9, 9, 9).contains(at.toPoint())) continue;
        if (isSelected(i) || i == hover_) {
            painter.setPen(QPen(colors.highlight, isSelected(i) ? 2 : 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(at, markSide / 2 + 4, markSide / 2 + 4);
        }
        const QRectF box(at.x() - markSide / 2, at.y() - markSide / 2, markSide, markSide);
        paintMark(painter, box, markOf(categories_, QString::fromStdString(token.category), token.seen, colors),
                  colors);
    }
    for (std::size_t i = 0; i < spots.size(); ++i) {
        if (spots[i].rect.isNull()) continue;
        painter.setFont(wishes[i].important ? strong : plain);
        painter.setPen(QPen(colors.text));
        painter.drawText(spots[i].rect, Qt::AlignCenter | Qt::TextDontClip,
                         QString::fromStdString(geometry_.tokens[i].title));
    }
    painter.restore();
}

void ScatterPlot::colorize(const PlotTheme& colors)
{
    if (!cloud_) return; // called while still being built
    cloud_->setColor(colors.faint);
    rebuildLegend();
    QColor band = colors.highlight;
    selectionRect()->setPen(QPen(band, 1, Qt::DashLine));
    band.setAlpha(30);
    selectionRect()->setBrush(band);
}

void ScatterPlot::choose(QList<int> tokens, bool add)
{
    if (add)
        for (const int token : selection_)
            if (!tokens.contains(token)) tokens << token;
    setSelection(tokens);
    emit selected(tokens);
}

void ScatterPlot::mousePressEvent(QMouseEvent* event)
{
    pressed_ = event->position();
    const bool band = event->button() == Qt::LeftButton && !(event->modifiers() & Qt::ControlModifier);
    setSelectionRectMode(band ? QCP::srmCustom : QCP::srmNone);
    Plot::mousePressEvent(event);
}

void ScatterPlot::mouseReleaseEvent(QMouseEvent* event)
{
    Plot::mouseReleaseEvent(event);
    const bool click = QLineF(pressed_, event->position()).length() < 4;
    if (click && event->button() == Qt::LeftButton && axisRect()->rect().contains(event->position().toPoint())) {
        const int token = tokenAt(event->position());
        choose(token < 0 ? QList<int>() : QList<int>{token}, event->modifiers() & Qt::ShiftModifier);
    }
    setSelectionRectMode(QCP::srmNone);
}

void ScatterPlot::mouseMoveEvent(QMouseEvent* event)
{
    Plot::mouseMoveEvent(event);
    if (event->buttons() != Qt::NoButton) return;
    const bool inside = axisRect()->rect().contains(event->position().toPoint());
    const int token = inside ? tokenAt(event->position()) : -1;
    if (token != hover_) {
        hover_ = token;
        scheduleReplot();
    }
    QString text;
    if (token >= 0) {
        const lab::TokenPoint& point = geometry_.tokens[std::size_t(token)];
        text = tr("%1, norm %2").arg(QString::fromStdString(point.title), QLocale().toString(point.norm, 'g', 3));
        if (!point.seen) text += tr(", held out");
    } else if (inside && cloud_->visible()) {
        const int word = cloud_->nearest(event->position(), 6);
        if (word >= 0 && word < int(geometry_.vocabulary_text.size()))
            text = tr("vocabulary: %1").arg(shownWord(geometry_.vocabulary_text[std::size_t(word)]));
    }
    setToolTip(text);
    emit hovered(text);
}

void ScatterPlot::leaveEvent(QEvent* event)
{
    Plot::leaveEvent(event);
    if (hover_ >= 0) scheduleReplot();
    hover_ = -1;
    emit hovered({});
}

void ScatterPlot::stepSelection(const QPointF& direction)
{
    if (geometry_.tokens.empty()) return;
    if (selection_.isEmpty()) return choose({0}, false);
    const QPointF from = pixelOf(selection_.first());
    int best = -1;
    double least = 0;
    for (int i = 0; i < int(geometry_.tokens.size()); ++i) {
        const QPointF away = pixelOf(i) - from;
        const double along = QPointF::dotProduct(away, direction);
        if (i == selection_.first() || along <= 0) continue;
        const double across = std::abs(away.x() * direction.y() - away.y() * direction.x());
        const double cost = along + 2 * across;
        if (best >= 0 && cost >= least) continue;
        least = cost;
        best = i;
    }
    if (best >= 0) choose({best}, false);
}

void ScatterPlot::keyPressEvent(QKeyEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        switch (event->key()) {
        case Qt::Key_Left:
            return stepSelection({-1, 0});
        case Qt::Key_Right:
            return stepSelection({1, 0});
        case Qt::Key_Up:
            return stepSelection({0, -1});
        case Qt::Key_Down:
            return stepSelection({0, 1});
        case Qt::Key_Escape:
            return choose({}, false);
        default:
            break;
        }
    }
    Plot::keyPressEvent(event);
}

void ScatterPlot::resizeEvent(QResizeEvent* event)
{
    Plot::resizeEvent(event);
    if (legend_ && event->size().width() / 118 != event->oldSize().width() / 118) rebuildLegend();
}

} // namespace steerdeck::widgets
