#include "widgets/train/train_plots.h"

#include "widgets/plots/log_ticker.h"

#include <cmath>

namespace steerdeck::widgets {

namespace {

void setValues(QCPGraph* graph, const std::vector<double>& x, const std::vector<double>& y)
{
    const bool positiveOnly = graph->valueAxis()->scaleType() == QCPAxis::stLogarithmic;
    QVector<QCPGraphData> points;
    points.reserve(qsizetype(x.size()));
    for (std::size_t i = 0; i < x.size(); ++i)
        if (std::isfinite(y[i]) && (!positiveOnly || y[i] > 0)) points.append({x[i], y[i]});
    graph->data()->set(points, true);
}

/// The mean over a log's tokens, where they have the value.
std::vector<double> meanOf(const TrainLog& log, std::vector<double> TrainLog::Token::*values)
{
    std::vector<double> mean(log.size(), 0);
    for (std::size_t i = 0; i < mean.size(); ++i) {
        int count = 0;
        for (const TrainLog::Token& token : log.tokens()) {
            const double value = (token.*values)[i];
            if (std::isnan(value)) continue;
            mean[i] += value;
            ++count;
        }
        mean[i] = count > 0 ? mean[i] / count : std::nan("");
    }
    return mean;
}

/// Fits the y axis to its graphs with a little air; from zero unless logarithmic or `free`.
void fitValues(QCPAxis* axis, const QList<QCPGraph*>& graphs, bool free)
{
    QCPRange range;
    bool any = false;
    const bool logarithmic = axis->scaleType() == QCPAxis::stLogarithmic;
    for (QCPGraph* graph : graphs) {
        if (!graph->visible()) continue;
        bool found = false;
        const QCPRange own = graph->getValueRange(found, logarithmic ? QCP::sdPositive : QCP::sdBoth);
        if (!found) continue;
        if (any)
            range.expand(own);
        else
            range = own;
        any = true;
    }
    if (!any) range = QCPRange(logarithmic ? 0.01 : 0, 1);
    if (logarithmic) {
        axis->setRange(range.lower / 1.2, range.upper * 1.2);
        return;
    }
    if (!free) range.lower = std::min(0.0, range.lower);
    const double air = std::max({range.size() * 0.06, std::abs(range.upper) * 0.01, 1e-12});
    axis->setRange(range.lower < 0 || free ? range.lower - air : range.lower, range.upper + air);
}

} // namespace

TrainPlots::TrainPlots(const TrainLog& log, QWidget* parent) : Plot(parent), log_(log)
{
    setAccessibleName(tr("Training curves"));
    setPlottingHints(QCP::phFastPolylines); // with thin pens a tenth of the time that stroked paths take
    plotLayout()->clear();
    plotLayout()->setRowSpacing(2);
    top_ = new QCPLayoutGrid;
    plotLayout()->addElement(0, 0, top_);
    loss_ = new QCPAxisRect(this);
    top_->addElement(0, 0, loss_);
    loss_->setMinimumMargins(QMargins(48, 8, 12, 0));
    loss_->axis(QCPAxis::atLeft)->setLabel(tr("Loss"));
    loss_->axis(QCPAxis::atBottom)->setLabel(tr("Step"));
    legend_ = new QCPLegend;
    top_->addElement(0, 1, legend_); // so that the plot owns it; a print puts it back
    legend_->setLayer(QStringLiteral("legend"));
    legend_->setVisible(false);
    top_->take(legend_);
    top_->simplify();

    auto* row = small_ = new QCPLayoutGrid;
    plotLayout()->addElement(1, 0, row);
    plotLayout()->setRowStretchFactors({2.1, 1});
    rate_ = addSmall(row, 0, tr("Learning rate"));
    gradient_ = addSmall(row, 1, tr("Gradient norm"));
    norm_ = addSmall(row, 2, tr("Token norm"));
    cosine_ = addSmall(row, 3, tr("Cosine to start"));
    accuracy_ = addSmall(row, 4, tr("Held-out accuracy, %"));
    accuracyCell_ = static_cast<QCPLayoutGrid*>(row->element(0, 4));
    rateGraph_ = addGraph(rate_->axis(QCPAxis::atBottom), rate_->axis(QCPAxis::atLeft));
    gradientGraph_ = addGraph(gradient_->axis(QCPAxis::atBottom), gradient_->axis(QCPAxis::atLeft));
    heldLoss_ = addGraph(loss_->axis(QCPAxis::atBottom), loss_->axis(QCPAxis::atLeft));
    heldAccuracy_ = addGraph(accuracy_->axis(QCPAxis::atBottom), accuracy_->axis(QCPAxis::atLeft));
    heldLoss_->setName(tr("Held out"));

    addLayer(QStringLiteral("earlier"), layer(QStringLiteral("main")), limBelow);
    addLayer(QStringLiteral("readout"), layer(QStringLiteral("overlay")), limBelow);
    layer(QStringLiteral("readout"))->setMode(QCPLayer::lmBuffered);
    const QList<QCPAxisRect*> rects = axisRects();
    for (QCPAxisRect* rect : rects) {
        for (QCPAxisRect* other : rects)
            if (other != rect)
                connect(rect->axis(QCPAxis::atBottom), qOverload<const QCPRange&>(&QCPAxis::rangeChanged),
                        other->axis(QCPAxis::atBottom), qOverload<const QCPRange&>(&QCPAxis::setRange));
        auto* line = new QCPItemLine(this);
        line->setLayer(QStringLiteral("readout"));
        line->setClipAxisRect(rect);
        for (QCPItemPosition* end : {line->start, line->end}) {
            end->setAxes(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
            end->setAxisRect(rect);
            end->setTypeX(QCPItemPosition::ptPlotCoords);
            end->setTypeY(QCPItemPosition::ptAxisRectRatio);
        }
        line->setVisible(false);
        cursors_.push_back(line);
    }
    readout_ = new QCPItemText(this);
    readout_->setLayer(QStringLiteral("readout"));
    readout_->setClipToAxisRect(false);
    readout_->setPadding(QMargins(6, 4, 6, 4));
    readout_->setTextAlignment(Qt::AlignLeft);
    readout_->position->setType(QCPItemPosition::ptAbsolute);
    readout_->setVisible(false);

    invitation_ = new QCPItemText(this);
    invitation_->setClipToAxisRect(false);
    invitation_->position->setType(QCPItemPosition::ptAxisRectRatio);
    invitation_->position->setAxisRect(loss_);
    invitation_->position->setCoords(0.5, 0.5);
    invitation_->setText(tr("Choose behaviours and press Start: the curves appear here"));

    noNorm_ = addNote(norm_);
    noCosine_ = addNote(cosine_);

    connect(this, &Plot::resetRequested, this, &TrainPlots::resetView);
    connect(this, &Plot::viewMoved, this, [this] { follow_ = false; });
    connect(this, &QCustomPlot::beforeReplot, this, [this] {
        if (dirty_) refresh();
        placeNames();
    });
    showAccuracy(false);
    retheme();
    fitView();
}

void TrainPlots::showAccuracy(bool on)
{
    if (on == accuracyShown_) return;
    accuracyShown_ = on;
    accuracyCell_->setVisible(on);
    heldAccuracy_->setVisible(on);
    if (on) {
        small_->addElement(0, small_->columnCount(), accuracyCell_);
    } else {
        small_->take(accuracyCell_);
        small_->simplify();
    }
    if (on) applyTheme(*this, theme(), font());
}

QCPAxisRect* TrainPlots::addSmall(QCPLayoutGrid* row, int column, const QString& title)
{
    auto* cell = new QCPLayoutGrid;
    cell->setRowSpacing(0);
    auto* text = new QCPTextElement(this, title);
    cell->addElement(0, 0, text);
    auto* rect = new QCPAxisRect(this);
    rect->setMinimumMargins(QMargins(48, 2, 12, 0));
    rect->axis(QCPAxis::atBottom)->ticker()->setTickCount(3);
    rect->axis(QCPAxis::atLeft)->ticker()->setTickCount(3);
    cell->addElement(1, 0, rect);
    row->addElement(0, column, cell);
    return rect;
}

/// A sentence in place of curves that there cannot be.
QCPItemText* TrainPlots::addNote(QCPAxisRect* rect)
{
    auto* note = new QCPItemText(this);
    note->setClipToAxisRect(false);
    note->position->setType(QCPItemPosition::ptAxisRectRatio);
    note->position->setAxisRect(rect);
    note->position->setCoords(0.5, 0.5);
    note->setVisible(false);
    return note;
}

void TrainPlots::setStyles(std::vector<TokenStyle> styles)
{
    styles_ = std::move(styles);
    rebuildSeries();
    dirty_ = true;
    scheduleReplot();
}

void TrainPlots::logChanged()
{
    dirty_ = true;
    scheduleReplot();
}

void TrainPlots::setSmoothing(double factor)
{
    smoothing_ = std::clamp(factor, 0.0, 0.999);
    logChanged();
}

QList<QCPAxis*> TrainPlots::axesOf(Axis axis) const
{
    QList<QCPAxis*> axes;
    switch (axis) {
    case Axis::loss:
        return {loss_->axis(QCPAxis::atLeft)};
    case Axis::rate:
        return {rate_->axis(QCPAxis::atLeft)};
    case Axis::gradient:
        return {gradient_->axis(QCPAxis::atLeft)};
    case Axis::steps:
        break;
    }
    for (QCPAxisRect* rect : {loss_, rate_, gradient_, norm_, cosine_, accuracy_})
        axes << rect->axis(QCPAxis::atBottom);
    return axes;
}

bool TrainPlots::logarithmic(Axis axis) const { return axesOf(axis).first()->scaleType() == QCPAxis::stLogarithmic; }

void TrainPlots::setLogarithmic(Axis which, bool on)
{
    for (QCPAxis* axis : axesOf(which)) {
        axis->setScaleType(on ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
        if (on)
            axis->setTicker(QSharedPointer<LogTicker>::create());
        else
            axis->setTicker(QSharedPointer<QCPAxisTicker>::create());
        if (axis->axisRect() != loss_) axis->ticker()->setTickCount(3);
        axis->setNumberFormat(QStringLiteral("g"));
        axis->setNumberPrecision(on && which != Axis::steps ? 3 : 6);
    }
    follow_ = true; // a view chosen on the other scale may show nothing on this one
    logChanged();
}

void TrainPlots::setOverlays(std::vector<Overlay> overlays)
{
    for (const Ghost& ghost : ghosts_) {
        for (QCPGraph* graph : ghost.all()) removeGraph(graph);
        removeItem(ghost.label);
    }
    ghosts_.clear();
    overlays_ = std::move(overlays);
    const auto in = [this](QCPAxisRect* rect) {
        return addGraph(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
    };
    for (const Overlay& overlay : overlays_) {
        Ghost ghost{in(loss_), in(rate_), in(gradient_), in(norm_), in(cosine_), new QCPItemText(this)};
        for (QCPGraph* graph : ghost.all()) graph->setLayer(QStringLiteral("earlier"));
        ghost.loss->setName(overlay.name);
        ghost.label->setText(overlay.name);
        ghost.label->setClipAxisRect(loss_);
        ghost.label->setPositionAlignment(Qt::AlignLeft | Qt::AlignBottom);
        ghost.label->position->setAxes(loss_->axis(QCPAxis::atBottom), loss_->axis(QCPAxis::atLeft));
        ghosts_.push_back(ghost);
    }
    rebuildSeries();
    resetView();
}

QCPGraph* TrainPlots::overlayGraph(const QString& name) const
{
    for (std::size_t i = 0; i < overlays_.size(); ++i)
        if (overlays_[i].name == name) return ghosts_[i].loss;
    return nullptr;
}

void TrainPlots::setHighlighted(const QString& token)
{
    if (highlighted_ == token) return;
    highlighted_ = token;
    refreshOverlays();
    colorize(theme());
    scheduleReplot();
}

void TrainPlots::setIsolated(const QString& curve)
{
    if (isolated_ == curve) return;
    isolated_ = curve;
    follow_ = true; // it may be small beside the others
    logChanged();
}

std::vector<TrainPlots::Curve> TrainPlots::curves() const
{
    std::vector<Curve> result;
    for (const Series& series : series_)
        result.push_back({series.token.isEmpty() ? QLatin1String(meanCurve) : series.token, series.smooth->name(),
                          series.smooth->pen().color()});
    if (!log_.heldOut().empty())
        result.push_back({QLatin1String(heldOutCurve), heldLoss_->name(), heldLoss_->pen().color()});
    return result;
}

void TrainPlots::resetView()
{
    follow_ = true;
    logChanged();
}

const TokenStyle* TrainPlots::styleOf(const QString& token) const
{
    for (const TokenStyle& style : styles_)
        if (style.name == token) return &style;
    return nullptr;
}

QCPGraph* TrainPlots::lossGraph(const QString& token) const
{
    for (const Series& series : series_)
        if (series.token == token) return series.smooth;
    return nullptr;
}

void TrainPlots::rebuildSeries()
{
    for (Series& series : series_)
        for (QCPGraph* graph : {series.raw, series.smooth, series.norm, series.cosine})
            if (graph) removeGraph(graph);
    series_.clear();
    legend_->clearItems();
    const auto in = [this](QCPAxisRect* rect) {
        return addGraph(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
    };
    const auto add = [&](const QString& token, const QString& title) {
        Series series;
        series.token = token;
        series.raw = in(loss_);
        series.smooth = in(loss_);
        series.smooth->setName(title);
        if (!token.isEmpty()) {
            series.norm = in(norm_);
            series.cosine = in(cosine_);
        }
        legend_->addItem(new QCPPlottableLegendItem(legend_, series.smooth));
        series_.push_back(series);
    };
    for (const TrainLog::Token& token : log_.tokens()) {
        const QString name = QString::fromStdString(token.name);
        const TokenStyle* style = styleOf(name);
        add(name, style ? style->title : name);
    }
    if (log_.tokens().size() != 1) add({}, tr("Mean"));
    if (!log_.heldOut().empty()) legend_->addItem(new QCPPlottableLegendItem(legend_, heldLoss_));
    for (const Ghost& ghost : ghosts_) legend_->addItem(new QCPPlottableLegendItem(legend_, ghost.loss));
    applyTheme(*this, theme(), font());
    colorize(theme());
    emit curvesChanged();
}

/// Of the token that stands out or is isolated, else of all.
void TrainPlots::refreshHeldOut()
{
    const TrainLog::HeldOut& held = log_.heldOut();
    const QString chosen = isolated_.isEmpty() || isolated_.startsWith(QLatin1Char('#')) ? highlighted_ : isolated_;
    const std::string token = chosen.toStdString();
    setValues(heldLoss_, held.step, token.empty() ? held.loss : held.lossOf(token));
    std::vector<double> share = token.empty() ? held.accuracy : held.accuracyOf(token);
    for (double& one : share) one *= 100;
    setValues(heldAccuracy_, held.step, share);
    heldLoss_->setVisible(isShown(QLatin1String(heldOutCurve)) || isolated_ == chosen);
    const bool any =
        std::any_of(held.accuracy.begin(), held.accuracy.end(), [](double one) { return !std::isnan(one); });
    showAccuracy(any);
    accuracy_->axis(QCPAxis::atLeft)->setRange(-4, 104);
}

void TrainPlots::refresh()
{
    dirty_ = false;
    const std::size_t wanted = log_.tokens().size() + (log_.tokens().size() != 1 ? 1 : 0);
    bool same = series_.size() == wanted;
    for (std::size_t i = 0; same && i < log_.tokens().size(); ++i)
        same = series_[i].token == QString::fromStdString(log_.tokens()[i].name);
    const bool held = !log_.heldOut().empty();
    if (!same || held != (legend_->itemCount() > int(series_.size() + ghosts_.size()))) rebuildSeries();
    refreshHeldOut();

    for (std::size_t i = 0; i < series_.size(); ++i) {
        const Series& series = series_[i];
        const bool mean = i >= log_.tokens().size();
        const std::vector<double>& loss = mean ? log_.loss() : log_.tokens()[i].loss;
        setValues(series.raw, log_.step(), loss);
        setValues(series.smooth, log_.step(), smoothed(loss, smoothing_));
        const bool shown = isShown(mean ? QLatin1String(meanCurve) : series.token);
        for (QCPGraph* graph : {series.raw, series.smooth, series.norm, series.cosine})
            if (graph) graph->setVisible(shown);
        if (mean) continue;
        setValues(series.norm, log_.step(), log_.tokens()[i].norm);
        setValues(series.cosine, log_.step(), log_.tokens()[i].cosine);
    }
    setValues(rateGraph_, log_.step(), log_.learningRate());
    setValues(gradientGraph_, log_.step(), log_.gradientNorm());
    refreshOverlays();
    if (readLog().empty()) showRow(-1, nullptr);
    invitation_->setVisible(readLog().empty());
    const auto none = [](const QList<QCPGraph*>& graphs) {
        return std::all_of(graphs.begin(), graphs.end(), [](QCPGraph* graph) { return graph->data()->isEmpty(); });
    };
    noNorm_->setVisible(!log_.empty() && none(norm_->graphs()));
    noCosine_->setVisible(!log_.empty() && none(cosine_->graphs()));
    noNorm_->setText(tr("Here no token\nis trained"));
    noCosine_->setText(noNorm_->visible() ? noNorm_->text() : tr("An operator starts at 0,\nwhich has no direction"));
    if (follow_) fitView();
}

/// The log that the cursor reads.
const TrainLog& TrainPlots::readLog() const
{
    return log_.empty() && !overlays_.empty() ? *overlays_.front().log : log_;
}

void TrainPlots::refreshOverlays()
{
    for (std::size_t i = 0; i < overlays_.size(); ++i) {
        const TrainLog& log = *overlays_[i].log;
        const Ghost& ghost = ghosts_[i];
        const TrainLog::Token* token = log.token(highlighted_.toStdString());
        const std::vector<double> loss = smoothed(token ? token->loss : log.loss(), smoothing_);
        setValues(ghost.loss, log.step(), loss);
        setValues(ghost.rate, log.step(), log.learningRate());
        setValues(ghost.gradient, log.step(), log.gradientNorm());
        setValues(ghost.norm, log.step(), token ? token->norm : meanOf(log, &TrainLog::Token::norm));
        setValues(ghost.cosine, log.step(), token ? token->cosine : meanOf(log, &TrainLog::Token::cosine));
    }
}

/// The names of earlier trainings stand beside their curves, each at another place of the present view.
void TrainPlots::placeNames()
{
    const QCPAxis* steps = loss_->axis(QCPAxis::atBottom);
    for (std::size_t i = 0; i < ghosts_.size(); ++i) {
        const double share = 0.3 + 0.13 * double(i % 4);
        const double step = steps->pixelToCoord(loss_->left() + share * loss_->width());
        const auto points = ghosts_[i].loss->data();
        auto point = points->findBegin(step, false);
        ghosts_[i].label->setVisible(!points->isEmpty());
        if (points->isEmpty()) continue;
        if (point == points->constEnd()) --point;
        ghosts_[i].label->position->setCoords(point->key, point->value);
    }
}

void TrainPlots::fitView()
{
    double first = log_.empty() ? 1e9 : log_.step().front(), last = log_.empty() ? 0 : log_.step().back();
    for (const Overlay& overlay : overlays_) {
        if (overlay.log->empty()) continue;
        first = std::min(first, overlay.log->step().front());
        last = std::max(last, overlay.log->step().back());
    }
    if (last == 0) {
        first = logarithmic(Axis::steps) ? 1 : 0;
        last = 100;
    }
    last = std::max(last, first + 1);
    loss_->axis(QCPAxis::atBottom)->setRange(first, last);
    fitValues(loss_->axis(QCPAxis::atLeft), loss_->graphs(), false);
    fitValues(rate_->axis(QCPAxis::atLeft), rate_->graphs(), false);
    fitValues(gradient_->axis(QCPAxis::atLeft), gradient_->graphs(), false);
    fitValues(norm_->axis(QCPAxis::atLeft), norm_->graphs(), true);
    fitValues(cosine_->axis(QCPAxis::atLeft), cosine_->graphs(), true);
}

void TrainPlots::colorize(const PlotTheme& theme)
{
    if (!noCosine_) return; // called while still being built
    const bool crowd = series_.size() > 7;
    for (const Series& series : series_) {
        const TokenStyle* style = styleOf(series.token);
        const bool mean = series.token.isEmpty();
        QColor color = mean ? theme.text : style ? withContrast(style->line, theme.background, 2.5) : theme.highlight;
        const bool marked = !highlighted_.isEmpty() && series.token == highlighted_;
        const bool faded = !highlighted_.isEmpty() && !marked;
        QColor faint = color;
        faint.setAlpha(faded ? 14 : marked ? 110 : crowd ? 34 : 70);
        color.setAlpha(!faded ? 255 : mean ? 160 : 70);
        series.raw->setPen(QPen(faint, 1));
        series.raw->setAntialiased(!crowd); // so faint that nobody sees it, and it halves the time
        series.smooth->setPen(QPen(color, mean || marked ? 2 : 1));
        for (QCPGraph* graph : {series.norm, series.cosine})
            if (graph) graph->setPen(QPen(color, marked ? 2 : 1));
    }
    // Dashes of their own, so that colour is not what tells them apart.
    static constexpr std::array styles{Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
    static const std::array hues{QColor(0xd5, 0x5e, 0x00), QColor(0x56, 0xb4, 0xe9), QColor(0xcc, 0x79, 0xa7),
                                 QColor(0x00, 0x9e, 0x73)};
    for (std::size_t i = 0; i < ghosts_.size(); ++i) {
        const QColor color = withContrast(hues[i % hues.size()], theme.background, 3);
        for (QCPGraph* graph : ghosts_[i].all()) graph->setPen(QPen(color, 1.5, styles[i % styles.size()]));
        ghosts_[i].label->setColor(withContrast(color, theme.background, 4.5));
        ghosts_[i].label->setFont(font());
        QColor ground = theme.background;
        ground.setAlpha(200);
        ghosts_[i].label->setBrush(ground);
    }
    const QColor held = withContrast(QColor(0xd5, 0x5e, 0x00), theme.background, 3);
    for (QCPGraph* graph : {heldLoss_, heldAccuracy_}) {
        graph->setPen(QPen(held, 2, Qt::DashLine));
        graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDiamond, held, theme.background, 7));
    }
    rateGraph_->setPen(QPen(theme.highlight, 1));
    gradientGraph_->setPen(QPen(theme.highlight, 1));
    for (QCPItemLine* cursor : cursors_) cursor->setPen(QPen(theme.faint, 1, Qt::DashLine));
    QColor paper = theme.background;
    paper.setAlpha(230);
    readout_->setBrush(paper);
    readout_->setPen(QPen(theme.grid));
    readout_->setColor(theme.text);
    readout_->setFont(font());
    for (QCPItemText* note : {invitation_, noNorm_, noCosine_}) {
        note->setColor(theme.faint);
        note->setFont(font());
    }
}

void TrainPlots::preparePrint(bool begin)
{
    // On the screen the table beside the curves is their legend.
    if (begin) {
        if (dirty_) refresh();
        for (QCPItemLine* cursor : cursors_) cursor->setVisible(false);
        readout_->setVisible(false);
        if (legend_->itemCount() == 0) return;
        top_->addElement(0, 1, legend_);
        top_->setColumnStretchFactor(1, 0.001);
        legend_->setVisible(true);
        applyTheme(*this, theme(), font());
    } else if (legend_->visible()) {
        legend_->setVisible(false);
        top_->take(legend_);
        top_->simplify();
    }
}

} // namespace steerdeck::widgets
