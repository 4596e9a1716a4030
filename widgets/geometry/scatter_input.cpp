// What mouse and keys do in a ScatterPlot.
#include "widgets/geometry/scatter_plot.h"

#include "widgets/plots/words.h"

#include <QLocale>

#include <cmath>

namespace steerdeck::widgets {

namespace {

constexpr double reach = 11;   // pixels from a mark that still hit it
constexpr double together = 3; // pixels between marks that cannot be told apart
constexpr double degreesPerPixel = 0.4, degreesPerKey = 6;

} // namespace

int ScatterPlot::tokenAt(const QPointF& pixel) const
{
    int best = -1;
    double least = reach;
    const auto consider = [&](int token, const QPointF& at) {
        const double away = QLineF(pixel, at).length();
        if (away > least) return;
        least = away;
        best = token;
    };
    const std::vector<Spot> spots = markSpots();
    for (int i = 0; i < int(spots.size()); ++i) consider(i, spots[std::size_t(i)].at);
    if (best < 0 && ghosts_)
        for (int i = 0; i < int(geometry_.tokens.size()); ++i)
            if (!geometry_.tokens[std::size_t(i)].instructions.empty()) consider(i, ghostPixelOf(i));
    for (int i = 0; best < 0 && i < int(labelBoxes_.size()); ++i)
        if (labelBoxes_[std::size_t(i)].contains(pixel)) best = i;
    return best;
}

QList<int> ScatterPlot::stackOf(int token) const
{
    QList<int> stack;
    for (int i = 0; i < int(geometry_.tokens.size()); ++i)
        if (QLineF(ownSpotOf(i).at, ownSpotOf(token).at).length() <= together) stack << i;
    return stack;
}

int ScatterPlot::clicked(int token) const
{
    const QList<int> stack = stackOf(token);
    const qsizetype now = selection_.size() == 1 ? stack.indexOf(selection_.first()) : -1;
    return stack.size() > 1 && now >= 0 ? stack[(now + 1) % stack.size()] : token;
}

void ScatterPlot::choose(QList<int> tokens, bool add)
{
    if (add)
        for (const int token : selection_)
            if (!tokens.contains(token)) tokens << token;
    setSelection(tokens);
    emit selected(tokens);
}

void ScatterPlot::mousePressEvent(QMouseEvent* event)
{
    pressed_ = last_ = event->position();
    travelled_ = 0;
    const Qt::KeyboardModifiers with = event->modifiers();
    drag_ = event->button() != Qt::LeftButton          ? Drag::none
            : with & Qt::ControlModifier               ? Drag::view
            : (with & Qt::ShiftModifier) || lassoTool_ ? Drag::lasso
            : space_                                   ? Drag::turn
                                                       : Drag::band;
    // The plot itself knows rectangles and moving views; the others are ours.
    if (drag_ == Drag::lasso || drag_ == Drag::turn) {
        lassoLine_.clear();
        return event->accept();
    }
    setSelectionRectMode(drag_ == Drag::band ? QCP::srmCustom : QCP::srmNone);
    Plot::mousePressEvent(event);
}

void ScatterPlot::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF at = event->position();
    if (event->buttons() & Qt::LeftButton) travelled_ = std::max(travelled_, QLineF(pressed_, at).length());
    if (drag_ == Drag::turn && event->buttons() & Qt::LeftButton) {
        turn(degreesPerPixel * (at.x() - last_.x()), degreesPerPixel * (at.y() - last_.y()));
        last_ = at;
        return event->accept();
    }
    if (drag_ == Drag::lasso && event->buttons() & Qt::LeftButton) {
        if (lassoLine_.isEmpty()) lassoLine_ << pressed_;
        lassoLine_ << at;
        layer(QStringLiteral("overlay"))->replot();
        return event->accept();
    }
    Plot::mouseMoveEvent(event);
    if (event->buttons() != Qt::NoButton) return;
    const bool inside = axisRect()->rect().contains(at.toPoint());
    const int token = inside ? tokenAt(at) : -1;
    const int word = inside && token < 0 && cloud_->visible() ? cloud_->nearest(at, 6) : -1;
    if (token != hover_ || word != hoveredWord_) {
        hover_ = token;
        hoveredWord_ = word;
        scheduleReplot();
    }
    const QString text = textAt(at, token);
    setToolTip(text);
    emit hovered(text);
}

QString ScatterPlot::textAt(const QPointF& pixel, int token) const
{
    if (token >= 0) {
        const lab::TokenPoint& point = geometry_.tokens[std::size_t(token)];
        const QString title = QString::fromStdString(point.title);
        if (ghosts_ && !point.instructions.empty() && QLineF(pixel, pixelOf(token)).length() > reach &&
            QLineF(pixel, ghostPixelOf(token)).length() <= reach)
            return tr("%1: the mean of its instructions' words, where its training begins").arg(title);
        if (const QList<int> stack = stackOf(token); stack.size() > 1) {
            QStringList titles;
            for (const int one : stack) titles << QString::fromStdString(geometry_.tokens[std::size_t(one)].title);
            return tr("%1: they lie on one another; a click takes the next").arg(titles.join(QStringLiteral(", ")));
        }
        const QString norm = QLocale().toString(point.norm, 'g', 3);
        return point.seen ? tr("%1, norm %2").arg(title, norm) : tr("%1, norm %2, unseen by <and>").arg(title, norm);
    }
    if (hoveredWord_ >= 0 && hoveredWord_ < int(geometry_.vocabulary_text.size()))
        return tr("vocabulary: %1").arg(shownWord(geometry_.vocabulary_text[std::size_t(hoveredWord_)]));
    return {};
}

void ScatterPlot::mouseReleaseEvent(QMouseEvent* event)
{
    const Drag drag = std::exchange(drag_, Drag::none);
    const bool add = event->modifiers() & Qt::ShiftModifier;
    // A lasso that closes, and a view that is turned and turned back, end where they began: the way counts.
    travelled_ = std::max(travelled_, QLineF(pressed_, event->position()).length());
    const bool click = travelled_ < 4;
    if (drag == Drag::lasso && !click)
        endLasso(add);
    else if (drag != Drag::turn && drag != Drag::lasso)
        Plot::mouseReleaseEvent(event);
    if (drag == Drag::lasso) lassoLine_.clear();
    if (click && event->button() == Qt::LeftButton && axisRect()->rect().contains(event->position().toPoint())) {
        const int token = tokenAt(event->position());
        choose(token < 0 ? QList<int>() : QList<int>{add ? token : clicked(token)}, add);
    }
    setSelectionRectMode(QCP::srmNone);
}

void ScatterPlot::endLasso(bool add)
{
    QList<int> inside;
    for (int i = 0; i < int(geometry_.tokens.size()); ++i)
        if (lassoLine_.containsPoint(pixelOf(i), Qt::OddEvenFill)) inside << i;
    lassoLine_.clear();
    layer(QStringLiteral("overlay"))->replot();
    choose(inside, add);
}

void ScatterPlot::leaveEvent(QEvent* event)
{
    Plot::leaveEvent(event);
    if (hover_ >= 0 || hoveredWord_ >= 0) scheduleReplot();
    hover_ = hoveredWord_ = -1;
    emit hovered({});
}

void ScatterPlot::stepSelection(const QPointF& direction)
{
    if (geometry_.tokens.empty()) return;
    if (selection_.isEmpty()) return choose({0}, false);
    const QPointF from = pixelOf(selection_.first());
    int best = -1;
    double least = 0;
    for (int i = 0; i < int(geometry_.tokens.size()); ++i) {
        const QPointF away = pixelOf(i) - from;
        const double along = QPointF::dotProduct(away, direction);
        if (i == selection_.first() || along <= 0) continue;
        const double across = std::abs(away.x() * direction.y() - away.y() * direction.x());
        const double cost = along + 2 * across;
        if (best >= 0 && cost >= least) continue;
        least = cost;
        best = i;
    }
    if (best >= 0) choose({best}, false);
}

void ScatterPlot::keyPressEvent(QKeyEvent* event)
{
    const Qt::KeyboardModifiers with = event->modifiers();
    QPointF direction;
    switch (event->key()) {
    case Qt::Key_Left:
        direction = {-1, 0};
        break;
    case Qt::Key_Right:
        direction = {1, 0};
        break;
    case Qt::Key_Up:
        direction = {0, -1};
        break;
    case Qt::Key_Down:
        direction = {0, 1};
        break;
    case Qt::Key_Escape:
        lassoLine_.clear();
        drag_ = Drag::none;
        layer(QStringLiteral("overlay"))->replot();
        return choose({}, false);
    default:
        return Plot::keyPressEvent(event);
    }
    if (with & Qt::ControlModifier) return Plot::keyPressEvent(event);
    if (!(with & Qt::AltModifier)) return stepSelection(direction);
    if (space_) return turn(degreesPerKey * direction.x(), degreesPerKey * direction.y());
    event->ignore();
}

} // namespace steerdeck::widgets
