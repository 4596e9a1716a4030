#include "widgets/compose/side_effects_plot.h"

#include <algorithm>

namespace steerdeck::widgets {

namespace {
constexpr double highest = 128; // per cent at the upper edge
} // namespace

SideEffectsPlot::SideEffectsPlot(QWidget* parent) : Plot(parent)
{
    setAccessibleName(tr("Obedience and damage by dose"));
    setInteractions({});
    range_ = new QCPItemRect(this);
    range_->setLayer(QStringLiteral("background"));
    range_->setVisible(false);
    const auto graph = [this](const QString& name, QCPAxis* axis) {
        auto* one = addGraph(xAxis, axis);
        one->setName(name);
        return one;
    };
    obeyed_ = graph(tr("obeyed"), yAxis);
    right_ = graph(tr("right"), yAxis);
    loops_ = graph(tr("empty or in circles"), yAxis);
    divergence_ = graph(tr("KL to the plain model"), yAxis2);
    xAxis->setLabel(tr("Dose: what every strength is multiplied by"));
    yAxis->setLabel(tr("Answers, %"));
    // Above the curves is room for the legend, where no share is.
    yAxis->setRange(-4, highest);
    const QSharedPointer<QCPAxisTickerText> shares(new QCPAxisTickerText);
    for (const int share : {0, 20, 40, 60, 80, 100}) shares->addTick(share, locale().toString(share));
    yAxis->setTicker(shares);
    yAxis2->setVisible(true);
    yAxis2->setLabel(tr("KL, nats a token"));
    legend->setVisible(true);
    legend->setFillOrder(QCPLegend::foColumnsFirst);
    legend->setBorderPen(Qt::NoPen);
    axisRect()->insetLayout()->setInsetAlignment(0, Qt::AlignTop | Qt::AlignHCenter);
    axisRect()->insetLayout()->setMargins(QMargins(4, 4, 4, 4));
    retheme();
}

void SideEffectsPlot::setEffects(const lab::SideEffects* effects)
{
    QVector<double> dose, obeyed, right, loops, divergence;
    const auto add = [&](const lab::SideEffect& one) {
        dose << one.dose;
        obeyed << 100 * one.obeyed;
        right << 100 * one.right;
        loops << 100 * one.loops;
        divergence << one.divergence;
    };
    if (effects) {
        add(effects->plain);
        for (const auto& one : effects->doses) add(one);
    }
    obeyed_->setData(dose, obeyed);
    right_->setData(dose, right);
    loops_->setData(dose, loops);
    divergence_->setData(dose, divergence);
    const auto range = effects ? effects->recommended() : std::nullopt;
    range_->setVisible(range.has_value());
    if (range) {
        range_->topLeft->setCoords(range->from - 0.03, highest);
        range_->bottomRight->setCoords(range->to + 0.03, -4);
    }
    xAxis->setRange(-0.05, dose.isEmpty() ? 2 : 1.03 * dose.back());
    const double most = divergence.isEmpty() ? 0 : *std::max_element(divergence.begin(), divergence.end());
    // The same shares of its height as the other axis.
    yAxis2->setRange(-0.04 * std::max(most, 1e-3), highest / 100 * std::max(most, 1e-3));
    scheduleReplot();
}

lab::SideEffects::Range SideEffectsPlot::shaded() const
{
    if (!range_->visible()) return {};
    return {range_->topLeft->key() + 0.03, range_->bottomRight->key() - 0.03};
}

void SideEffectsPlot::colorize(const PlotTheme& theme)
{
    if (!divergence_) return; // called while still being built
    // Told apart by line and mark, too.
    const QColor good = theme.highlight, right = theme.dark ? QColor(0x56, 0xc2, 0x8f) : QColor(0x00, 0x7a, 0x55),
                 bad = theme.dark ? QColor(0xff, 0x8a, 0x6a) : QColor(0xb2, 0x20, 0x28);
    const auto draw = [](QCPGraph* graph, const QColor& color, Qt::PenStyle line, QCPScatterStyle::ScatterShape shape,
                         const QColor& fill) {
        graph->setPen(QPen(color, 2, line));
        graph->setScatterStyle(QCPScatterStyle(shape, color, fill, 7));
    };
    draw(obeyed_, good, Qt::SolidLine, QCPScatterStyle::ssDisc, good);
    draw(right_, right, Qt::DashDotLine, QCPScatterStyle::ssTriangle, right);
    draw(loops_, bad, Qt::DashLine, QCPScatterStyle::ssSquare, theme.background);
    draw(divergence_, theme.text, Qt::DotLine, QCPScatterStyle::ssDiamond, theme.background);
    QColor shade = good;
    shade.setAlphaF(theme.dark ? 0.22F : 0.12F);
    range_->setBrush(shade);
    range_->setPen(Qt::NoPen);
}

} // namespace steerdeck::widgets
