// What the curves say under the mouse and by keys, and boxes that are zoomed into.
#include "widgets/train/train_plots.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace steerdeck::widgets {

namespace {

QString shown(double value) { return QLocale().toString(value, 'g', 3); }

} // namespace

QString TrainPlots::readoutAt(int row) const
{
    const TrainLog& log = readLog();
    if (row < 0 || row >= int(log.size())) return {};
    const auto at = std::size_t(row);
    const double step = log.step()[at];
    QStringList lines{tr("Step %1").arg(int(step))};
    if (!log_.empty()) {
        lines << tr("loss %1").arg(shown(log_.loss()[at]));
        if (const TrainLog::Token* token = log_.token(highlighted_.toStdString())) {
            const TokenStyle* style = styleOf(highlighted_);
            lines << tr("%1: loss %2, norm %3, cosine to start %4")
                         .arg(style ? style->title : highlighted_, shown(token->loss[at]), shown(token->norm[at]),
                              isOperator(token->name) ? tr("none (it starts at 0)") : shown(token->cosine[at]));
        }
        const auto& held = log_.heldOut();
        const auto after = std::upper_bound(held.step.begin(), held.step.end(), step);
        if (after != held.step.begin()) {
            const auto last = std::size_t(after - held.step.begin()) - 1;
            lines << (std::isnan(held.accuracy[last]) ? tr("held out, step %1: loss %2")
                                                      : tr("held out, step %1: loss %2, accuracy %3 %"))
                         .arg(int(held.step[last]))
                         .arg(shown(held.loss[last]));
            if (!std::isnan(held.accuracy[last])) lines.back() = lines.back().arg(shown(100 * held.accuracy[last]));
        }
        lines << tr("rate %1, gradient %2").arg(shown(log_.learningRate()[at]), shown(log_.gradientNorm()[at]));
    }
    for (const Overlay& overlay : overlays_) {
        const TrainLog& other = *overlay.log;
        if (other.empty() || step > other.step().back()) continue;
        const TrainLog::Token* token = other.token(highlighted_.toStdString());
        lines << tr("%1: loss %2")
                     .arg(overlay.name, shown((token ? token->loss : other.loss())[std::size_t(other.rowNear(step))]));
    }
    return lines.join(QLatin1Char('\n'));
}

void TrainPlots::showRow(int row, QCPAxisRect* under)
{
    if (row == cursorRow_ && row < 0) return;
    cursorRow_ = row;
    const TrainLog& log = readLog();
    const bool on = row >= 0 && row < int(log.size()) && under;
    for (QCPItemLine* cursor : cursors_) {
        cursor->setVisible(on && (accuracyShown_ || cursor->clipAxisRect() != accuracy_));
        if (!on) continue;
        cursor->start->setCoords(log.step()[std::size_t(row)], 0);
        cursor->end->setCoords(log.step()[std::size_t(row)], 1);
    }
    readout_->setVisible(on);
    const QString text = on ? readoutAt(row) : QString();
    if (on) {
        readout_->setText(text);
        const double x = under->axis(QCPAxis::atBottom)->coordToPixel(log.step()[std::size_t(row)]);
        const bool left = x > rect().center().x();
        readout_->setPositionAlignment((left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
        readout_->position->setCoords(x + (left ? -8 : 8), under->top() + 6);
    }
    layer(QStringLiteral("readout"))->replot();
    emit hovered(text);
}

void TrainPlots::showStep(double step)
{
    if (dirty_) refresh();
    if (!readLog().empty()) showRow(readLog().rowNear(step), loss_);
}

/// With Shift a box is drawn, and zoomed into.
void TrainPlots::mousePressEvent(QMouseEvent* event)
{
    const bool box = event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ShiftModifier);
    setSelectionRectMode(box ? QCP::srmZoom : QCP::srmNone);
    Plot::mousePressEvent(event);
}

void TrainPlots::mouseReleaseEvent(QMouseEvent* event)
{
    Plot::mouseReleaseEvent(event);
    if (selectionRectMode() != QCP::srmZoom) return;
    setSelectionRectMode(QCP::srmNone);
    emit viewMoved();
}

void TrainPlots::mouseMoveEvent(QMouseEvent* event)
{
    Plot::mouseMoveEvent(event);
    QCPAxisRect* under = axisRectAt(event->position());
    if (event->buttons() != Qt::NoButton || !under || !under->rect().contains(event->position().toPoint()))
        return showRow(-1, nullptr);
    showRow(readLog().rowNear(under->axis(QCPAxis::atBottom)->pixelToCoord(event->position().x())), under);
}

void TrainPlots::leaveEvent(QEvent* event)
{
    Plot::leaveEvent(event);
    showRow(-1, nullptr);
}

void TrainPlots::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Comma ? -1 : event->key() == Qt::Key_Period ? 1 : 0;
    const int count = int(readLog().size());
    if (step == 0 || count == 0) return Plot::keyPressEvent(event);
    const int from = cursorRow_ < 0 ? count - 1 : cursorRow_ + step;
    showRow(std::clamp(from, 0, count - 1), loss_);
}

} // namespace steerdeck::widgets
