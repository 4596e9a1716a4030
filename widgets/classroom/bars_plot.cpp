#include "widgets/classroom/bars_plot.h"

#include <algorithm>
#include <cmath>

namespace steerdeck::widgets {

namespace {
constexpr int longestWords = 32; // letters beside a bar
constexpr double mostTicks = 8;
} // namespace

BarsPlot::BarsPlot(const QString& name, QWidget* parent) : Plot(parent), bars_(new QCPBars(yAxis, xAxis)), name_(name)
{
    setAccessibleName(name);
    bars_->setWidth(0.7);
    yAxis->setRangeReversed(true); // the first on top
    yAxis->grid()->setVisible(false);
    yAxis->setSubTicks(false);
    yAxis->setTickLength(0);
    setInteractions({});
    retheme();
}

void BarsPlot::setBars(const QStringList& words, const QVector<double>& values, const QString& axis, double most)
{
    values_ = values;
    QVector<double> places, lengths;
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    double longest = 0;
    for (int i = 0; i < values.size(); ++i) {
        QString text = words.value(i).simplified();
        if (text.size() > longestWords) text = text.left(longestWords - 1) + QChar(0x2026);
        ticker->addTick(i, text);
        places << i;
        lengths << (std::isfinite(values[i]) ? values[i] : 0);
        longest = std::max(longest, lengths.last());
    }
    yAxis->setTicker(ticker);
    bars_->setData(places, lengths, true);
    xAxis->setLabel(axis);
    if (most <= 0) { // counts
        auto whole = QSharedPointer<QCPAxisTickerFixed>::create();
        whole->setTickStep(std::max(1.0, std::ceil(longest / mostTicks)));
        xAxis->setTicker(whole);
        xAxis->setSubTicks(false);
    }
    xAxis->setRange(0, most > 0 ? most : std::max(1.0, longest * 1.05));
    yAxis->setRange(-0.6, std::max(0.6, double(values.size()) - 0.4));
    tellValues(words);
    scheduleReplot();
}

/// For who hears the picture.
void BarsPlot::tellValues(const QStringList& words)
{
    QStringList told;
    for (int i = 0; i < values_.size(); ++i)
        told << QStringLiteral("%1: %2").arg(words.value(i),
                                             std::isfinite(values_[i]) ? locale().toString(values_[i], 'g', 3) : "-");
    setAccessibleDescription(told.join(QStringLiteral("; ")));
}

void BarsPlot::colorize(const PlotTheme& theme)
{
    Plot::colorize(theme);
    bars_->setPen(Qt::NoPen);
    bars_->setBrush(theme.highlight);
}

} // namespace steerdeck::widgets
