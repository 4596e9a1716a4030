#include "app/bench_rail.h"

#include "widgets/shared/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

namespace steerdeck::app {

namespace {

using namespace steerdeck::widgets;

/// Sign above title; the one that is down is tinted and has a bar at its edge, so that colour is not the only sign.
class RailButton : public QAbstractButton {
public:
    RailButton(Bench bench, QWidget* parent) : QAbstractButton(parent), bench_(bench)
    {
        setText(title_of(bench));
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard with the bench
        setAccessibleName(title_of(bench));
        setAccessibleDescription(description_of(bench));
        QFont small = font();
        small.setPointSizeF(small.pointSizeF() * 0.9);
        setFont(small);
    }
    QSize sizeHint() const override
    {
        return {std::max(72, fontMetrics().horizontalAdvance(text()) + 2 * grid), 34 + grid + fontMetrics().height()};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPalette& p = palette();
        const QColor accent = accentColor(p), window = p.color(QPalette::Window);
        const QRectF card = QRectF(rect()).adjusted(1, 1, -1, -1);
        if (isChecked() || underMouse() || isDown()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isChecked() ? mixed(window, accent, 0.14) : mixed(window, p.color(QPalette::Text), 0.06));
            painter.drawRoundedRect(card, radius, radius);
        }
        if (isChecked()) {
            const bool left = layoutDirection() == Qt::LeftToRight;
            painter.setBrush(accent);
            painter.drawRoundedRect(QRectF(left ? 1 : width() - 4, height() / 2.0 - 12, 3, 24), 1.5, 1.5);
        }
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(accent, 2));
            painter.drawRoundedRect(card, radius, radius);
        }
        const QColor ink = isChecked() ? p.color(QPalette::WindowText) : mutedText(p);
        paint_bench(painter, QRectF(width() / 2.0 - 12, grid, 24, 24), bench_, ink);
        painter.setPen(ink);
        painter.drawText(rect().adjusted(0, 34, 0, 0), Qt::AlignHCenter | Qt::AlignTop, text());
    }

private:
    Bench bench_;
};

} // namespace

BenchRail::BenchRail(QWidget* parent) : QFrame(parent)
{
    setAccessibleName(tr("Benches"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid / 2, gutter, grid / 2, grid);
    column->setSpacing(grid / 2);
    auto* group = new QButtonGroup(this); // also gives the arrow keys
    group->setExclusive(true);
    for (const Bench bench : all_benches) {
        auto* button = new RailButton(bench, this);
        button->setToolTip(QStringLiteral("%1 (Ctrl+%2)").arg(description_of(bench)).arg(int(bench) + 1));
        group->addButton(button, int(bench));
        column->addWidget(button);
        buttons_ << button;
    }
    column->addStretch();
    connect(group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) emit chosen(Bench(id));
    });
}

void BenchRail::setCurrent(Bench bench)
{
    const QSignalBlocker quiet(this);
    buttons_[int(bench)]->setChecked(true);
}

void BenchRail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int edge = layoutDirection() == Qt::LeftToRight ? width() - 1 : 0;
    painter.fillRect(QRect(edge, 0, 1, height()), borderColor(palette()));
}

} // namespace steerdeck::app
