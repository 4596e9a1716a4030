#include "widgets/adapters/dose_plot.h"

#include <algorithm>
#include <cmath>

namespace steerdeck::widgets {

DosePlot::DosePlot(QWidget* parent) : Plot(parent)
{
    setAccessibleName(tr("Obedience and broken answers by strength"));
    setInteractions({});
    obeyed_ = addGraph();
    obeyed_->setName(tr("obeyed"));
    broken_ = addGraph();
    broken_->setName(tr("broken"));
    const auto named = [this](const QString& name) {
        auto* text = new QCPItemText(this);
        text->setText(name);
        text->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
        text->setVisible(false);
        return text;
    };
    obeyedName_ = named(obeyed_->name());
    brokenName_ = named(broken_->name());
    xAxis->setLabel(tr("Strength"));
    yAxis->setLabel(tr("Answers, %"));
    yAxis->setRange(-4, 104);
    yAxis->ticker()->setTickCount(5);
    retheme();
}

void DosePlot::setEffect(const lab::AdapterEffect* effect)
{
    QVector<double> strength, obeyed, broken;
    double most = 0;
    if (effect)
        for (const auto& dose : effect->doses) {
            strength << dose.strength;
            obeyed << 100 * dose.obeyed;
            broken << 100 * dose.broken;
            most = std::max(most, dose.strength);
        }
    obeyed_->setData(strength, obeyed);
    broken_->setData(strength, broken);
    const auto stand = [&](QCPItemText* name, const QVector<double>& values, double above) {
        name->setVisible(!values.isEmpty());
        if (!values.isEmpty()) name->position->setCoords(most, values.back() + above);
    };
    const bool close = !obeyed.isEmpty() && std::abs(obeyed.back() - broken.back()) < 16;
    stand(obeyedName_, obeyed, !obeyed.isEmpty() && obeyed.back() > 88 ? -16 : 3);
    stand(brokenName_, broken, close ? 16 : 3);
    xAxis->setRange(0, most > 0 ? 1.05 * most : 1);
    scheduleReplot();
}

void DosePlot::colorize(const PlotTheme& theme)
{
    if (!brokenName_) return; // called while still being built
    // Told apart by line and mark, too.
    const QColor good = theme.highlight, bad = theme.dark ? QColor(0xff, 0x8a, 0x6a) : QColor(0xb2, 0x20, 0x28);
    obeyed_->setPen(QPen(good, 2));
    obeyed_->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, good, good, 7));
    obeyedName_->setColor(good);
    brokenName_->setColor(bad);
    broken_->setPen(QPen(bad, 2, Qt::DashLine));
    broken_->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssSquare, bad, theme.background, 7));
}

} // namespace steerdeck::widgets
