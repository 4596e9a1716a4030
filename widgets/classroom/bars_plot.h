#pragma once

#include "widgets/plots/plot.h"

namespace steerdeck::widgets {

/// Bars that lie, one below the other, each with its words to the left.
class BarsPlot : public Plot {
    Q_OBJECT
public:
    explicit BarsPlot(const QString& name, QWidget* parent = nullptr);

    /// `most`: where the axis ends; 0: at the longest bar. A value that is not finite leaves its place empty.
    void setBars(const QStringList& words, const QVector<double>& values, const QString& axis, double most = 0);
    int count() const { return int(values_.size()); }
    double value(int bar) const { return values_.value(bar); }

    QSize minimumSizeHint() const override { return {240, 140}; }

protected:
    void colorize(const PlotTheme& theme) override;

private:
    void tellValues(const QStringList& words);

    QCPBars* bars_;
    QString name_;
    QVector<double> values_;
};

} // namespace steerdeck::widgets
