#include "widgets/geometry/scatter_plot.h"

#include <QLocale>

#include <cmath>
#include <functional>

namespace steerdeck::widgets {

namespace {

/// A mark and its meaning.
class LegendEntry : public QCPAbstractLegendItem {
public:
    LegendEntry(QCPLegend* parent, QString text, Mark mark, const PlotTheme& theme, double side)
        : QCPAbstractLegendItem(parent), text_(std::move(text)), mark_(std::move(mark)), theme_(theme), side_(side)
    {
    }

protected:
    void draw(QCPPainter* painter) override
    {
        const QRectF box(mRect.left() + 6 - side_ / 2, mRect.center().y() - side_ / 2, side_, side_);
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
    double side_;
};

} // namespace

/// One of the plot's own drawings, on the layer where it belongs.
class ScatterPlot::Part : public QCPLayerable {
public:
    using Draw = std::function<void(QCPPainter&)>;
    Part(ScatterPlot* plot, const QString& layer, Draw what)
        : QCPLayerable(plot, layer), plot_(plot), draw_(std::move(what))
    {
    }

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter* painter) override { draw_(*painter); }
    QRect clipRect() const override { return plot_->axisRect()->rect(); }

private:
    ScatterPlot* plot_;
    Draw draw_;
};

ScatterPlot::ScatterPlot(const lab::Geometry& geometry, QWidget* parent) : Plot(parent), geometry_(geometry)
{
    setAccessibleName(tr("Tokens on principal components"));
    setAccessibleDescription(tr(
        "Arrow keys go from token to token, Shift and click adds, Shift and drag draws a lasso, Ctrl and arrows move "
        "the view, Alt and arrows turn it in three dimensions, plus and minus zoom, Home resets, Escape selects "
        "none"));
    plotLayout()->insertRow(0);
    legend_ = new QCPLegend;
    plotLayout()->addElement(0, 0, legend_);
    legend_->setLayer(QStringLiteral("legend"));
    legend_->setMargins(QMargins(8, 4, 8, 0));
    legend_->setColumnSpacing(10);
    plotLayout()->setRowStretchFactor(0, 0.001);
    addLayer(QStringLiteral("room"), layer(QStringLiteral("grid")), limAbove);
    addLayer(QStringLiteral("tokens"), layer(QStringLiteral("axes")), limAbove);
    new Part(this, QStringLiteral("room"), [this](QCPPainter& painter) { drawRoom(painter); });
    cloud_ = new VocabularyCloud(axisRect());
    new Part(this, QStringLiteral("tokens"), [this](QCPPainter& painter) { drawTokens(painter); });
    new Part(this, QStringLiteral("overlay"), [this](QCPPainter& painter) { drawLasso(painter); });
    axisRect()->setupFullAxesBox(true);
    for (QCPAxis* axis : {xAxis2, yAxis2}) axis->setTicks(false);

    connect(selectionRect(), &QCPSelectionRect::accepted, this, [this](const QRect& band, QMouseEvent*) {
        QList<int> inside;
        for (int i = 0; i < int(geometry_.tokens.size()); ++i)
            if (band.normalized().contains(pixelOf(i).toPoint())) inside << i;
        choose(inside, false);
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
    hover_ = hoveredWord_ = found_ = -1;
    near_.clear();
    labelBoxes_.clear();
    tokens_.clear();
    for (int i = 0; i < int(geometry_.tokens.size()); ++i) tokens_[geometry_.tokens[std::size_t(i)].name] = i;
    rebuildLegend();
    setComponents(0, 1, 2);
}

void ScatterPlot::setComponents(int x, int y, int z)
{
    const int last = std::max(0, int(geometry_.explained.size()) - 1);
    components_ = {std::clamp(x, 0, last), std::clamp(y, 0, last), std::clamp(z, 0, last)};
    cloud_->setPoints(&geometry_.vocabulary, int(geometry_.explained.size()), components_);
    labelWays_.clear();
    fitScene();
    showAxes();
    resetView();
}

void ScatterPlot::setSpace(bool on)
{
    if (on == space_) return;
    space_ = on;
    showAxes();
    resetView();
}

/// On a plane QCustomPlot draws the axes; in space they belong to the scene and its axes only scale the picture.
void ScatterPlot::showAxes()
{
    for (QCPAxis* axis : {xAxis, yAxis, xAxis2, yAxis2}) axis->setVisible(!space_);
    for (QCPAxis* axis : {xAxis, yAxis}) axis->grid()->setVisible(!space_);
    xAxis->setLabel(space_ ? QString() : axisTitle(components_[0]));
    yAxis->setLabel(space_ ? QString() : axisTitle(components_[1]));
    cloud_->setCamera(space_ ? std::optional(camera_) : std::nullopt);
}

void ScatterPlot::setPerspective(bool on)
{
    camera_.setPerspective(on);
    showAxes();
    scheduleReplot();
}

void ScatterPlot::turn(double right, double down)
{
    if (!space_) return;
    camera_.turn(right, down);
    cloud_->setCamera(camera_);
    replot(QCustomPlot::rpQueuedReplot); // follows the hand: not at the pace of values that arrive
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
    fitScene();
    scheduleReplot();
}

void ScatterPlot::setLabelsVisible(bool on)
{
    labels_ = on;
    scheduleReplot();
}

void ScatterPlot::setGhostsVisible(bool on)
{
    ghosts_ = on;
    rebuildLegend();
    fitted_ = {};
    scheduleReplot();
}

void ScatterPlot::setLasso(bool on)
{
    lassoTool_ = on;
    setCursor(on ? Qt::CrossCursor : Qt::ArrowCursor);
}

void ScatterPlot::setStep(double step)
{
    if (step == step_) return;
    step_ = step;
    if (isVisible()) replot(QCustomPlot::rpQueuedReplot);
}

void ScatterPlot::setSelection(const QList<int>& tokens)
{
    if (selection_ == tokens) return;
    selection_ = tokens;
    scheduleReplot();
}

void ScatterPlot::setFoundWord(int word, const std::vector<int>& near)
{
    const bool known = word >= 0 && word < cloud_->count();
    if (known && word != found_) reveal(word);
    found_ = known ? word : -1;
    near_ = known ? near : std::vector<int>();
    scheduleReplot();
}

void ScatterPlot::reveal(int word)
{
    if (space_ || axisRect()->rect().adjusted(20, 20, -20, -20).contains(wordPixelOf(word).toPoint())) return;
    follow_ = false;
    const Turntable::Point point = cloud_->pointOf(word);
    const auto take = [](QCPAxis* axis, double value) {
        QCPRange range = axis->range();
        range.expand(value);
        const double air = 0.05 * range.size();
        axis->setRange(range.lower - air, range.upper + air);
    };
    take(xAxis, point[0]);
    take(yAxis, point[1]);
    fitPrint(); // equal units again
}

void ScatterPlot::resetView()
{
    follow_ = true;
    fitted_ = {};
    camera_.reset();
    cloud_->setCamera(space_ ? std::optional(camera_) : std::nullopt);
    scheduleReplot();
}

Turntable::Point ScatterPlot::pointOf(const double* position, std::size_t size) const
{
    Turntable::Point point{};
    for (std::size_t i = 0; i < 3; ++i)
        if (std::size_t(components_[i]) < size) point[i] = position[components_[i]];
    return point;
}

Turntable::Point ScatterPlot::pointOf(const std::vector<double>& position) const
{
    return pointOf(position.data(), position.size());
}

/// Where a token was at the chosen moment: between two recorded steps on the line that joins them.
Turntable::Point ScatterPlot::moment(const lab::Trajectory& path) const
{
    const std::size_t k = geometry_.explained.size();
    const auto point = [&](std::size_t i) { return pointOf(path.positions.data() + i * k, k); };
    const auto after = std::upper_bound(path.steps.begin(), path.steps.end(), step_);
    const std::size_t next = std::size_t(after - path.steps.begin());
    if (next == 0) return point(0);
    if (next == path.steps.size()) return point(next - 1);
    const double share = (step_ - path.steps[next - 1]) / (path.steps[next] - path.steps[next - 1]);
    const Turntable::Point a = point(next - 1), b = point(next);
    return {a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1]), a[2] + share * (b[2] - a[2])};
}

ScatterPlot::Spot ScatterPlot::spotOf(const Turntable::Point& point) const
{
    if (!space_) return {{xAxis->coordToPixel(point[0]), yAxis->coordToPixel(point[1])}, 1, 1};
    const Turntable::Seen seen = camera_.seen(point);
    const double near = camera_.nearness(seen.depth);
    return {{xAxis->coordToPixel(seen.x), yAxis->coordToPixel(seen.y)}, near, (0.72 + 0.5 * near) * seen.scale};
}

QPointF ScatterPlot::pixelOf(int token) const { return markSpots()[std::size_t(token)].at; }

QRectF ScatterPlot::labelOf(int token) const
{
    return std::size_t(token) < labelBoxes_.size() ? labelBoxes_[std::size_t(token)] : QRectF();
}

ScatterPlot::Spot ScatterPlot::ownSpotOf(int token) const
{
    return spotOf(pointOf(geometry_.tokens[std::size_t(token)].position));
}

std::vector<ScatterPlot::Spot> ScatterPlot::markSpots() const
{
    constexpr double apart = 15; // pixels between neighbours on the ring
    const int count = int(geometry_.tokens.size());
    std::vector<Spot> spots;
    for (int i = 0; i < count; ++i) spots.push_back(ownSpotOf(i));
    if (space_) return spots; // what lies together from here does not from there
    for (int i = 0; i < count; ++i) {
        const QList<int> stack = stackOf(i);
        if (stack.size() < 2) continue;
        QPointF middle;
        for (const int one : stack) middle += ownSpotOf(one).at / double(stack.size());
        const double step = 2 * M_PI / double(stack.size()), radius = apart / 2 / std::sin(step / 2);
        const double angle = M_PI + step * double(stack.indexOf(i)); // the first one stands on the left
        spots[std::size_t(i)].at = middle + radius * QPointF(std::cos(angle), std::sin(angle));
    }
    return spots;
}

QPointF ScatterPlot::ghostPixelOf(int token) const
{
    const std::vector<double>& ghost = geometry_.tokens[std::size_t(token)].instructions;
    return ghost.empty() ? QPointF() : spotOf(pointOf(ghost)).at;
}

QPointF ScatterPlot::wordPixelOf(int word) const { return spotOf(cloud_->pointOf(word)).at; }

QPointF ScatterPlot::pathPixelOf(int trajectory) const
{
    return spotOf(moment(geometry_.trajectories[std::size_t(trajectory)])).at;
}

int ScatterPlot::tokenNamed(const std::string& name) const
{
    const auto found = tokens_.find(name);
    return found == tokens_.end() ? -1 : found->second;
}

/// The ball that holds the tokens, and the vocabulary's middle where it is shown.
void ScatterPlot::fitScene()
{
    std::array<QCPRange, 3> box;
    const bool words = cloud_->count() > 0 && cloud_->visible();
    for (int column = 0; column < 3; ++column) {
        bool any = words;
        QCPRange range = any ? cloud_->middle(column) : QCPRange();
        const auto take = [&](const std::vector<double>& position) {
            if (position.empty()) return;
            const double value = pointOf(position)[std::size_t(column)];
            range = any ? QCPRange(std::min(range.lower, value), std::max(range.upper, value)) : QCPRange(value, value);
            any = true;
        };
        for (const lab::TokenPoint& token : geometry_.tokens) take(token.position);
        box[std::size_t(column)] = range;
    }
    double square = 0;
    for (const QCPRange& range : box) square += range.size() * range.size() / 4;
    camera_.setScene({box[0].center(), box[1].center(), box[2].center()}, std::sqrt(square));
    cloud_->setCamera(space_ ? std::optional(camera_) : std::nullopt);
}

void ScatterPlot::fitView()
{
    if (geometry_.tokens.empty() && cloud_->count() == 0) return;
    if (fitted_ == axisRect()->size()) return;
    QCPRange ranges[2];
    for (std::size_t axis = 0; axis < 2; ++axis) {
        if (space_) { // the same from every side, so that turning never changes the size
            ranges[axis] = QCPRange(-camera_.radius(), camera_.radius());
            continue;
        }
        bool any = cloud_->count() > 0 && cloud_->visible();
        QCPRange range = any ? cloud_->middle(int(axis)) : QCPRange();
        const auto take = [&](const std::vector<double>& position) {
            if (position.empty()) return;
            const double value = pointOf(position)[axis];
            range = any ? QCPRange(std::min(range.lower, value), std::max(range.upper, value)) : QCPRange(value, value);
            any = true;
        };
        for (const lab::TokenPoint& token : geometry_.tokens) {
            take(token.position);
            if (ghosts_) take(token.instructions);
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
    const auto add = [this](const QString& text, const Mark& mark, double side = 12) {
        legend_->addItem(new LegendEntry(legend_, text, mark, theme(), side));
    };
    const auto any = [this](const auto& is) {
        return std::any_of(geometry_.tokens.begin(), geometry_.tokens.end(), is);
    };
    for (const CategoryStyle& style : categories_)
        if (any([&](const auto& token) { return QString::fromStdString(token.category) == style.name; }))
            add(style.title, markOf(categories_, style.name, true, theme()));
    for (const lab::TokenPoint& token : geometry_.tokens)
        if (QString::fromStdString(token.category) == operatorCategory)
            add(QString::fromStdString(token.title),
                markOf(categories_, operatorCategory, true, theme(), QString::fromStdString(token.name)));
    Mark hollow;
    hollow.filled = false;
    hollow.color = theme().text;
    if (any([](const auto& token) { return !token.seen; })) add(tr("hollow: unseen by <and>"), hollow);
    if (ghosts_ && any([](const auto& token) { return !token.instructions.empty(); })) {
        hollow.color = theme().faint;
        add(tr("small: its instructions"), hollow, 8);
    }
    legend_->setWrap(std::max(1, width() / 118));
    legend_->setFillOrder(QCPLegend::foColumnsFirst);
    applyTheme(*this, theme(), font());
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

void ScatterPlot::preparePrint(bool begin)
{
    printing_ = begin;
    if (begin) {
        screenView_ = {xAxis->range(), yAxis->range()};
        return;
    }
    xAxis->setRange(screenView_[0]);
    yAxis->setRange(screenView_[1]);
}

/// All that the screen shows, with equal units also where the print has another shape.
void ScatterPlot::fitPrint()
{
    const double width = std::max(1, axisRect()->width()), height = std::max(1, axisRect()->height());
    const double unit = std::max(xAxis->range().size() / width, yAxis->range().size() / height);
    xAxis->setRange(xAxis->range().center(), unit * width, Qt::AlignCenter);
    yAxis->setRange(yAxis->range().center(), unit * height, Qt::AlignCenter);
}

void ScatterPlot::resizeEvent(QResizeEvent* event)
{
    Plot::resizeEvent(event);
    if (legend_ && event->size().width() / 118 != event->oldSize().width() / 118) rebuildLegend();
}

} // namespace steerdeck::widgets
