#pragma once

#include <qcustomplot.h>

namespace steerdeck::widgets {

/// Ticks of a logarithmic axis at numbers that people read: powers of ten, and 1, 2, 5 of each where there is room; on
/// an axis of less than a third of a decade those of a linear one.
class LogTicker : public QCPAxisTicker {
protected:
    QVector<double> createTickVector(double tickStep, const QCPRange& range) override;
    int getSubTickCount(double) override { return 0; }
};

} // namespace steerdeck::widgets
