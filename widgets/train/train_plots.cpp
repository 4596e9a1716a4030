#include "train/train_plots.h"

#include <QLocale>

#include <cmath>

namespace steerdeck::widgets {

namespace {

void setValues(QCPGraph* graph, const std::vector<double>& x, const std::vector<double>& y, bool positiveOnly = false)
{
    QVector<QCPGraphData> points;
    points.reserve(qsizetype(x.size()));
    for (std::size_t i = 0; i < x.size(); ++i)
        if (std::isfinite(y[i]) && (!positiveOnly || y[i] > 0)) points.append({x[i], y[i]});
    graph->data()->set(points, true);
}

QString shown(double value) { return QLocale().toString(value, 'g', 3); }

/// Fits the y axis to its graphs with a little air; from zero unless logarithmic or `free`.
void fitValues(QCPAxis* axis, const QList<QCPGraph*>& graphs, bool free)
{
    QCPRange range;
    bool any = false;
    const bool logarithmic = axis->scaleType() == QCPAxis::stLogarithmic;
    for (QCPGraph* graph : graphs) {
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

    auto* row = new QCPLayoutGrid;
    plotLayout()->addElement(1, 0, row);
    plotLayout()->setRowStretchFactors({2.1, 1});
    rate_ = addSmall(row, 0, tr("Learning rate"));
    gradient_ = addSmall(row, 1, tr("Gradient norm"));
    norm_ = addSmall(row, 2, tr("Token norm"));
    drift_ = addSmall(row, 3, tr("Drift from start"));
    rateGraph_ = addGraph(rate_->axis(QCPAxis::atBottom), rate_->axis(QCPAxis::atLeft));
    gradientGraph_ = addGraph(gradient_->axis(QCPAxis::atBottom), gradient_->axis(QCPAxis::atLeft));

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

    connect(this, &Plot::resetRequested, this, &TrainPlots::resetView);
    connect(this, &Plot::viewMoved, this, [this] { follow_ = false; });
    connect(this, &QCustomPlot::beforeReplot, this, [this] {
        if (dirty_) refresh();
    });
    retheme();
    fitView();
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

bool TrainPlots::logLoss() const { return loss_->axis(QCPAxis::atLeft)->scaleType() == QCPAxis::stLogarithmic; }

void TrainPlots::setLogLoss(bool on)
{
    QCPAxis* axis = loss_->axis(QCPAxis::atLeft);
    axis->setScaleType(on ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    if (on)
        axis->setTicker(QSharedPointer<QCPAxisTickerLog>::create());
    else
        axis->setTicker(QSharedPointer<QCPAxisTicker>::create());
    axis->setNumberFormat(QStringLiteral("g"));
    axis->setNumberPrecision(on ? 2 : 6);
    follow_ = true; // a view chosen on the other scale may show nothing on this one
    logChanged();
}

void TrainPlots::setHighlighted(const QString& token)
{
    if (highlighted_ == token) return;
    highlighted_ = token;
    colorize(theme());
    scheduleReplot();
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
        for (QCPGraph* graph : {series.raw, series.smooth, series.norm, series.drift})
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
            series.drift = in(drift_);
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
    applyTheme(*this, theme(), font());
    colorize(theme());
}

void TrainPlots::refresh()
{
    dirty_ = false;
    const std::size_t wanted = log_.tokens().size() + (log_.tokens().size() != 1 ? 1 : 0);
    bool same = series_.size() == wanted;
    for (std::size_t i = 0; same && i < log_.tokens().size(); ++i)
        same = series_[i].token == QString::fromStdString(log_.tokens()[i].name);
    if (!same) rebuildSeries();

    const bool positive = logLoss();
    for (std::size_t i = 0; i < series_.size(); ++i) {
        const Series& series = series_[i];
        const bool mean = i >= log_.tokens().size();
        const std::vector<double>& loss = mean ? log_.loss() : log_.tokens()[i].loss;
        setValues(series.raw, log_.step(), loss, positive);
        setValues(series.smooth, log_.step(), smoothed(loss, smoothing_), positive);
        if (mean) continue;
        setValues(series.norm, log_.step(), log_.tokens()[i].norm);
        setValues(series.drift, log_.step(), log_.tokens()[i].drift);
    }
    setValues(rateGraph_, log_.step(), log_.learningRate());
    setValues(gradientGraph_, log_.step(), log_.gradientNorm());
    if (log_.empty()) showRow(-1, nullptr);
    invitation_->setVisible(log_.empty());
    if (follow_) fitView();
}

void TrainPlots::fitView()
{
    const double first = log_.empty() ? 0 : log_.step().front();
    const double last = log_.empty() ? 100 : std::max(log_.step().back(), first + 1);
    loss_->axis(QCPAxis::atBottom)->setRange(first, last);
    fitValues(loss_->axis(QCPAxis::atLeft), loss_->graphs(), false);
    fitValues(rate_->axis(QCPAxis::atLeft), rate_->graphs(), false);
    fitValues(gradient_->axis(QCPAxis::atLeft), gradient_->graphs(), false);
    fitValues(norm_->axis(QCPAxis::atLeft), norm_->graphs(), true);
    fitValues(drift_->axis(QCPAxis::atLeft), drift_->graphs(), false);
}

void TrainPlots::colorize(const PlotTheme& theme)
{
    if (!invitation_) return; // called while still being built
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
        for (QCPGraph* graph : {series.norm, series.drift})
            if (graph) graph->setPen(QPen(color, marked ? 2 : 1));
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
    invitation_->setColor(theme.faint);
    invitation_->setFont(font());
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

QString TrainPlots::readoutAt(int row) const
{
    if (row < 0 || row >= int(log_.size())) return {};
    const auto at = std::size_t(row);
    QStringList lines{tr("Step %1").arg(int(log_.step()[at]))};
    lines << tr("loss %1").arg(shown(log_.loss()[at]));
    if (const TrainLog::Token* token = log_.token(highlighted_.toStdString())) {
        const TokenStyle* style = styleOf(highlighted_);
        lines << tr("%1: loss %2, norm %3, drift %4")
                     .arg(style ? style->title : highlighted_, shown(token->loss[at]), shown(token->norm[at]),
                          shown(token->drift[at]));
    }
    lines << tr("rate %1, gradient %2").arg(shown(log_.learningRate()[at]), shown(log_.gradientNorm()[at]));
    return lines.join(QLatin1Char('\n'));
}

void TrainPlots::showRow(int row, QCPAxisRect* under)
{
    if (row == cursorRow_ && row < 0) return;
    cursorRow_ = row;
    const bool on = row >= 0 && row < int(log_.size()) && under;
    for (QCPItemLine* cursor : cursors_) {
        cursor->setVisible(on);
        if (!on) continue;
        cursor->start->setCoords(log_.step()[std::size_t(row)], 0);
        cursor->end->setCoords(log_.step()[std::size_t(row)], 1);
    }
    readout_->setVisible(on);
    const QString text = on ? readoutAt(row) : QString();
    if (on) {
        readout_->setText(text);
        const double x = under->axis(QCPAxis::atBottom)->coordToPixel(log_.step()[std::size_t(row)]);
        const bool left = x > rect().center().x();
        readout_->setPositionAlignment((left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
        readout_->position->setCoords(x + (left ? -8 : 8), under->top() + 6);
    }
    layer(QStringLiteral("readout"))->replot();
    emit hovered(text);
}

void TrainPlots::mouseMoveEvent(QMouseEvent* event)
{
    Plot::mouseMoveEvent(event);
    QCPAxisRect* under = axisRectAt(event->position());
    if (event->buttons() != Qt::NoButton || !under || !under->rect().contains(event->position().toPoint()))
        return showRow(-1, nullptr);
    showRow(log_.rowNear(under->axis(QCPAxis::atBottom)->pixelToCoord(event->position().x())), under);
}

void TrainPlots::leaveEvent(QEvent* event)
{
    Plot::leaveEvent(event);
    showRow(-1, nullptr);
}

void TrainPlots::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Comma ? -1 : event->key() == Qt::Key_Period ? 1 : 0;
    if (step == 0 || log_.empty()) return Plot::keyPressEvent(event);
    const int from = cursorRow_ < 0 ? int(log_.size()) - 1 : cursorRow_ + step;
    showRow(std::clamp(from, 0, int(log_.size()) - 1), loss_);
}

} // namespace steerdeck::widgets
