#include "widgets/train/layer_map.h"

#include "widgets/evaluate/accuracy_map.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace steerdeck::widgets {

namespace {

constexpr int most_columns = 400; // of a map: more cannot be told apart

QString shown(double value) { return QLocale().toString(value, 'g', 3); }

} // namespace

LayerMap::LayerMap(const TrainLog& log, QWidget* parent) : Plot(parent), log_(log)
{
    setAccessibleName(tr("Norms of the adapters by layer and step"));
    setAccessibleDescription(tr("Arrow keys choose a cell"));
    setInteractions({});
    plotLayout()->clear();
    plotLayout()->setRowSpacing(2);
    row_ = new QCPLayoutGrid;
    plotLayout()->addElement(0, 0, row_);
    for (int i = 0; i < 2; ++i) maps_[std::size_t(i)] = makeMap(i);
    makeCosines();
    readout_ = new QCPTextElement(this, QStringLiteral(" "));
    readout_->setTextFlags(Qt::AlignLeft | Qt::AlignVCenter);
    plotLayout()->addElement(1, 0, readout_);
    plotLayout()->setRowStretchFactor(1, 0.001);
    connect(this, &QCustomPlot::beforeReplot, this, [this] {
        if (dirty_) refresh();
    });
    retheme();
}

LayerMap::Map LayerMap::makeMap(int column)
{
    Map one;
    auto* cell = new QCPLayoutGrid;
    one.cell = cell;
    row_->addElement(0, column, cell); // while it is empty: QCustomPlot visits the grid's empty cells, too
    cell->setRowSpacing(0);
    one.title = new QCPTextElement(this, column == 0 ? tr("‖W_down‖ by layer") : tr("‖W_up‖ by layer"));
    cell->addElement(0, 0, one.title);
    one.rect = new QCPAxisRect(this);
    one.rect->setMinimumMargins(QMargins(34, 2, 4, 0));
    auto* steps = one.rect->axis(QCPAxis::atBottom);
    steps->ticker()->setTickCount(4);
    steps->setLabel(tr("Step"));
    one.rect->axis(QCPAxis::atLeft)->grid()->setVisible(false);
    steps->grid()->setVisible(false);
    cell->addElement(1, 0, one.rect);
    one.map = new QCPColorMap(steps, one.rect->axis(QCPAxis::atLeft));
    one.map->setInterpolate(false);
    one.map->setTightBoundary(false);
    one.scale = new QCPColorScale(this);
    one.scale->setType(QCPAxis::atRight);
    one.scale->setBarWidth(8);
    one.scale->axis()->ticker()->setTickCount(3);
    one.scale->setRangeDrag(false);
    one.scale->setRangeZoom(false);
    cell->addElement(1, 1, one.scale);
    one.map->setColorScale(one.scale);
    one.frame = new QCPItemRect(this);
    one.frame->setClipAxisRect(one.rect);
    for (QCPItemPosition* corner : {one.frame->topLeft, one.frame->bottomRight})
        corner->setAxes(steps, one.rect->axis(QCPAxis::atLeft));
    one.frame->setVisible(false);
    auto* group = new QCPMarginGroup(this);
    one.rect->setMarginGroup(QCP::msTop | QCP::msBottom, group);
    one.scale->setMarginGroup(QCP::msTop | QCP::msBottom, group);
    return one;
}

void LayerMap::makeCosines()
{
    cosineCell_ = new QCPLayoutGrid;
    row_->addElement(0, 2, cosineCell_);
    cosineCell_->setRowSpacing(0);
    cosineCell_->addElement(0, 0, new QCPTextElement(this, tr("Cosine of W_down to LoRA")));
    cosine_ = new QCPAxisRect(this);
    cosine_->setMinimumMargins(QMargins(44, 2, 10, 0));
    cosine_->axis(QCPAxis::atBottom)->ticker()->setTickCount(4);
    cosine_->axis(QCPAxis::atBottom)->setLabel(tr("Step"));
    cosine_->axis(QCPAxis::atLeft)->ticker()->setTickCount(4);
    cosineCell_->addElement(1, 0, cosine_);
    mean_ = addGraph(cosine_->axis(QCPAxis::atBottom), cosine_->axis(QCPAxis::atLeft));
    mean_->setName(tr("mean over the layers"));
    cosines_ = true;
}

/// Lays out what there is to see: a fixed vector has one norm, and only a joint training has cosines.
void LayerMap::arrange()
{
    bool cosines = false;
    for (const TrainLog::Layer& layer : layers())
        cosines = cosines || std::ranges::any_of(layer.cosine, [](double one) { return !std::isnan(one); });
    bool fixed = !layers().empty();
    for (const TrainLog::Layer& layer : layers())
        fixed = fixed && std::ranges::all_of(layer.down, [](double one) { return std::isnan(one); });
    if (arranged_ && cosines == cosines_ && fixed == fixed_) return;
    arranged_ = true;
    cosines_ = cosines;
    fixed_ = fixed;
    // What is not shown is taken out of the row, where it would keep its room.
    for (QCPLayoutElement* one : row_->elements(false))
        if (one) row_->take(one);
    row_->simplify();
    int column = 0;
    const auto present = [&](QCPLayoutElement* one, bool on) {
        one->setVisible(on);
        for (QCPLayoutElement* part : one->elements(true))
            if (part) part->setVisible(on);
        if (on) row_->addElement(0, column++, one);
    };
    present(maps_[0].cell, !fixed);
    present(maps_[1].cell, true);
    present(cosineCell_, cosines);
    maps_[0].map->setVisible(!fixed);
    mean_->setVisible(cosines);
    maps_[1].title->setText(fixed ? tr("‖Vector‖ by layer") : tr("‖W_up‖ by layer"));
}

void LayerMap::logChanged()
{
    dirty_ = true;
    scheduleReplot();
}

void LayerMap::setToken(const QString& token)
{
    if (token_ == token) return;
    token_ = token;
    logChanged();
}

const std::vector<TrainLog::Layer>& LayerMap::layers() const
{
    static const std::vector<TrainLog::Layer> none;
    return log_.tokens().empty() ? none : log_.tokens().front().layers;
}

double LayerMap::value(QPoint cell, Column column) const
{
    double sum = 0;
    int count = 0;
    const TrainLog::Token* own = log_.token(token_.toStdString());
    for (const TrainLog::Token& token : log_.tokens()) {
        if (own && &token != own) continue;
        if (std::size_t(cell.y()) >= token.layers.size()) continue;
        const double one = (token.layers[std::size_t(cell.y())].*column)[std::size_t(cell.x())];
        if (std::isnan(one)) continue;
        sum += one;
        ++count;
    }
    return count > 0 ? sum / count : std::nan("");
}

QString LayerMap::nameOf(const TrainLog::Layer& layer) const
{
    return layer.place == "block" ? QString::number(layer.layer)
                                  : tr("%1 %2", "a layer and a place in it")
                                        .arg(QString::number(layer.layer), QString::fromStdString(layer.place));
}

void LayerMap::fill(Map& map, Column column)
{
    const int rows = int(log_.size()), count = int(layers().size());
    if (rows == 0 || count == 0) {
        map.map->data()->clear();
        return;
    }
    const double first = log_.step().front(), last = std::max(log_.step().back(), first + 1);
    const int bins = std::clamp(rows, 2, most_columns);
    auto* cells = new QCPColorMapData(bins, count, QCPRange(first, last), QCPRange(0, std::max(1, count - 1)));
    double most = 0;
    for (int bin = 0; bin < bins; ++bin) {
        const int row = log_.rowNear(first + (last - first) * bin / (bins - 1));
        for (int layer = 0; layer < count; ++layer) {
            const double one = value({row, layer}, column);
            cells->setCell(bin, layer, std::isnan(one) ? 0 : one);
            if (!std::isnan(one)) most = std::max(most, one);
        }
    }
    map.map->setData(cells); // which takes it over
    map.scale->setDataRange(QCPRange(0, most > 0 ? most : 1));
    map.rect->axis(QCPAxis::atBottom)->setRange(first, last);
    auto* axis = map.rect->axis(QCPAxis::atLeft);
    axis->setRange(-0.5, count - 0.5);
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    const int stride = std::max(1, (count + 11) / 12);
    for (int layer = 0; layer < count; layer += stride) ticker->addTick(layer, nameOf(layers()[std::size_t(layer)]));
    axis->setTicker(ticker);
}

void LayerMap::fillCosines()
{
    const int count = cosines_ ? int(layers().size()) : 0;
    while (int(graphs_.size()) > count) {
        removeGraph(graphs_.back());
        graphs_.pop_back();
    }
    while (int(graphs_.size()) < count)
        graphs_.push_back(addGraph(cosine_->axis(QCPAxis::atBottom), cosine_->axis(QCPAxis::atLeft)));
    QVector<double> steps, means;
    double most = 1e-3;
    for (int layer = 0; layer < count; ++layer) {
        QVector<double> at, cosines;
        for (int row = 0; row < int(log_.size()); ++row) {
            const double one = value({row, layer}, &TrainLog::Layer::cosine);
            if (std::isnan(one)) continue;
            at << log_.step()[std::size_t(row)];
            cosines << one;
            most = std::max(most, one);
        }
        graphs_[std::size_t(layer)]->setData(at, cosines, true);
    }
    for (int row = 0; count > 0 && row < int(log_.size()); ++row) {
        double sum = 0;
        int some = 0;
        for (int layer = 0; layer < count; ++layer)
            if (const double one = value({row, layer}, &TrainLog::Layer::cosine); !std::isnan(one)) sum += one, ++some;
        if (some == 0) continue;
        steps << log_.step()[std::size_t(row)];
        means << sum / some;
    }
    mean_->setData(steps, means, true);
    cosine_->axis(QCPAxis::atBottom)->setRange(maps_[1].rect->axis(QCPAxis::atBottom)->range());
    cosine_->axis(QCPAxis::atLeft)->setRange(0, std::min(1.05, 1.1 * most));
}

void LayerMap::refresh()
{
    dirty_ = false;
    arrange();
    fill(maps_[0], &TrainLog::Layer::down);
    fill(maps_[1], &TrainLog::Layer::up);
    fillCosines();
    if (chosen_.x() >= int(log_.size()) || chosen_.y() >= int(layers().size())) chosen_ = {-1, -1};
    tell(chosen_);
    colorize(theme());
}

QString LayerMap::textOf(QPoint cell) const
{
    if (cell.x() < 0 || cell.x() >= int(log_.size()) || cell.y() < 0 || cell.y() >= int(layers().size())) return {};
    const double down = value(cell, &TrainLog::Layer::down), up = value(cell, &TrainLog::Layer::up),
                 cosine = value(cell, &TrainLog::Layer::cosine);
    QString text =
        tr("Step %1, layer %2: ")
            .arg(QLocale().toString(int(log_.step()[std::size_t(cell.x())])), nameOf(layers()[std::size_t(cell.y())]));
    text +=
        std::isnan(down) ? tr("‖vector‖ %1").arg(shown(up)) : tr("‖W_down‖ %1, ‖W_up‖ %2").arg(shown(down), shown(up));
    if (!std::isnan(cosine)) text += tr(", cosine to LoRA %1").arg(shown(cosine));
    return text;
}

QPoint LayerMap::cellAt(const QPointF& pixel) const
{
    for (const Map& map : maps_) {
        if (!map.rect->visible() || !map.rect->rect().contains(pixel.toPoint())) continue;
        const int layer = int(std::lround(map.rect->axis(QCPAxis::atLeft)->pixelToCoord(pixel.y())));
        const int row = log_.rowNear(map.rect->axis(QCPAxis::atBottom)->pixelToCoord(pixel.x()));
        if (row >= 0 && layer >= 0 && layer < int(layers().size())) return {row, layer};
    }
    return {-1, -1};
}

QPointF LayerMap::pixelOf(QPoint cell) const
{
    const QCPAxisRect* rect = maps_[1].rect;
    return {rect->axis(QCPAxis::atBottom)->coordToPixel(log_.step()[std::size_t(cell.x())]),
            rect->axis(QCPAxis::atLeft)->coordToPixel(cell.y())};
}

void LayerMap::choose(QPoint cell)
{
    if (cell == chosen_) return;
    chosen_ = cell;
    tell(cell);
    scheduleReplot();
}

void LayerMap::tell(QPoint cell)
{
    const QString text = textOf(cell);
    readout_->setText(text.isEmpty() ? QStringLiteral(" ") : text);
    setAccessibleDescription(text.isEmpty() ? tr("Arrow keys choose a cell") : text);
    const double half =
        log_.size() > 1 ? (log_.step().back() - log_.step().front()) / double(log_.size() - 1) / 2 : 0.5;
    for (Map& map : maps_) {
        map.frame->setVisible(chosen_.x() >= 0 && map.rect->visible());
        if (chosen_.x() < 0) continue;
        const double step = log_.step()[std::size_t(chosen_.x())];
        map.frame->topLeft->setCoords(step - half, chosen_.y() + 0.5);
        map.frame->bottomRight->setCoords(step + half, chosen_.y() - 0.5);
    }
}

void LayerMap::colorize(const PlotTheme& theme)
{
    if (!readout_) return; // called while still being built
    QCPColorGradient gradient;
    gradient.clearColorStops();
    constexpr int stops = 8;
    for (int i = 0; i <= stops; ++i)
        gradient.setColorStopAt(double(i) / stops, AccuracyMap::colorOf(double(i) / stops, theme));
    for (Map& map : maps_) {
        map.scale->setGradient(gradient);
        map.map->setGradient(gradient);
        map.frame->setPen(QPen(theme.highlight, 2));
        map.frame->setBrush(Qt::NoBrush);
    }
    QColor faint = theme.highlight;
    faint.setAlpha(70);
    for (QCPGraph* graph : graphs_) graph->setPen(QPen(faint, 1));
    mean_->setPen(QPen(theme.text, 2));
}

void LayerMap::preparePrint(bool begin)
{
    if (begin && dirty_) refresh();
    for (Map& map : maps_) map.frame->setVisible(!begin && chosen_.x() >= 0 && map.rect->visible());
    readout_->setVisible(!begin);
}

void LayerMap::mouseMoveEvent(QMouseEvent* event)
{
    Plot::mouseMoveEvent(event);
    setToolTip(textOf(cellAt(event->position())));
}

void LayerMap::mouseReleaseEvent(QMouseEvent* event)
{
    Plot::mouseReleaseEvent(event);
    if (const QPoint cell = cellAt(event->position()); cell.x() >= 0) choose(cell);
}

void LayerMap::leaveEvent(QEvent* event)
{
    Plot::leaveEvent(event);
    setToolTip({});
}

void LayerMap::keyPressEvent(QKeyEvent* event)
{
    const auto step = [&](int dx, int dy) {
        if (log_.empty() || layers().empty()) return;
        if (dirty_) refresh();
        QPoint next = chosen_.x() < 0 ? QPoint(int(log_.size()) - 1, 0) : chosen_ + QPoint(dx, dy);
        next.setX(std::clamp(next.x(), 0, int(log_.size()) - 1));
        next.setY(std::clamp(next.y(), 0, int(layers().size()) - 1));
        choose(next);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1, 0);
    case Qt::Key_Right:
        return step(1, 0);
    case Qt::Key_Up:
        return step(0, 1);
    case Qt::Key_Down:
        return step(0, -1);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace steerdeck::widgets
