#include "widgets/shared/style.h"

#include "widgets/shared/categories.h"
#include "widgets/shared/glyphs.h"
#include "widgets/shared/theme.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace steerdeck::widgets {

namespace {

constexpr int corner = 6;
constexpr int leastThumb = 28;

void paintField(QPainter& painter, const QRectF& bounds, const QPalette& p, bool focus, bool enabled, bool filled)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = focus ? 2 : 1;
    painter.setPen(QPen(focus ? accentColor(p) : enabled ? fieldBorder(p) : borderColor(p), width));
    if (filled) painter.setBrush(p.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Base));
    painter.drawRoundedRect(bounds.adjusted(width / 2, width / 2, -width / 2, -width / 2), corner, corner);
    painter.restore();
}

void paintCheckBox(QPainter& painter, const QStyleOption& option)
{
    const QPalette& p = option.palette;
    const bool enabled = option.state & QStyle::State_Enabled, on = option.state & QStyle::State_On;
    const bool some = option.state & QStyle::State_NoChange, focus = option.state & QStyle::State_HasFocus;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor line = enabled ? fieldBorder(p) : borderColor(p);
    const QColor fill = !on && !some ? cardColor(p) : enabled ? accentColor(p) : line;
    painter.setPen(QPen(focus ? p.color(QPalette::WindowText) : on || some ? fill : line, focus ? 1.6 : 1));
    painter.setBrush(fill);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(box, 3.5, 3.5);
    if (on) paintGlyph(painter, box.adjusted(2, 2, -2, -2), Glyph::check, readableTextOn(fill));
    if (some) painter.fillRect(box.adjusted(3, box.height() / 2 - 1, -3, 1 - box.height() / 2), readableTextOn(fill));
    painter.restore();
}

void paintRadio(QPainter& painter, const QStyleOption& option)
{
    const QPalette& p = option.palette;
    const bool enabled = option.state & QStyle::State_Enabled, on = option.state & QStyle::State_On;
    const bool focus = option.state & QStyle::State_HasFocus;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor line = !enabled ? borderColor(p) : on ? accentColor(p) : fieldBorder(p);
    painter.setPen(QPen(focus ? p.color(QPalette::WindowText) : line, focus || on ? 1.6 : 1));
    painter.setBrush(cardColor(p));
    const QRectF ring = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.drawEllipse(ring);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(line);
        painter.drawEllipse(ring.center(), ring.width() / 4, ring.height() / 4);
    }
    painter.restore();
}

void paintSlider(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle)
{
    const QPalette& p = option.palette;
    const bool enabled = option.state & QStyle::State_Enabled, focus = option.state & QStyle::State_HasFocus;
    const bool across = option.orientation == Qt::Horizontal;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF all = option.rect;
    const QPointF knob = QRectF(handle).center();
    const QRectF groove = across ? QRectF(all.left() + 2, all.center().y() - 2, all.width() - 4, 4)
                                 : QRectF(all.center().x() - 2, all.top() + 2, 4, all.height() - 4);
    painter.setBrush(mixed(p.color(QPalette::Window), p.color(QPalette::WindowText), 0.25));
    painter.drawRoundedRect(groove, 2, 2);
    QRectF filled = groove; // from the low end to the knob
    if (across)
        option.upsideDown ? filled.setLeft(knob.x()) : filled.setRight(knob.x());
    else
        option.upsideDown ? filled.setTop(knob.y()) : filled.setBottom(knob.y());
    const QColor tone = enabled ? accentColor(p) : p.color(QPalette::Disabled, QPalette::Text);
    painter.setBrush(tone);
    painter.drawRoundedRect(filled, 2, 2);
    painter.setBrush(focus ? tone : cardColor(p));
    painter.setPen(QPen(tone, 2));
    painter.drawEllipse(knob, 5.5, 5.5);
    painter.restore();
}

void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& thumb)
{
    if (option.maximum <= option.minimum) return;
    const bool near = option.state & QStyle::State_MouseOver || option.activeSubControls & QStyle::SC_ScrollBarSlider;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(near ? mutedText(option.palette) : fieldBorder(option.palette));
    const double inset = near ? 2 : 3;
    const QRectF bar = QRectF(thumb).adjusted(inset, inset, -inset, -inset);
    painter.drawRoundedRect(bar, std::min(bar.width(), bar.height()) / 2, std::min(bar.width(), bar.height()) / 2);
    painter.restore();
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("fusion")) {}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 17;
    case PM_ScrollBarExtent:
        return 12;
    // The corners of a text's rectangle have to stay inside the rounded frame.
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractScrollArea*>(widget) ? 3 : 2;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    const bool focus = option->state & State_HasFocus, enabled = option->state & State_Enabled;
    switch (element) {
    case PE_IndicatorCheckBox:
        return paintCheckBox(*painter, *option);
    case PE_IndicatorRadioButton:
        return paintRadio(*painter, *option);
    case PE_PanelButtonTool: // as the other buttons look
        if (option->state & State_AutoRaise &&
            !(option->state & (State_MouseOver | State_On | State_Sunken | State_HasFocus)))
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(focus ? accentColor(option->palette) : borderColor(option->palette), focus ? 2 : 1));
        painter->setBrush(mixed(cardColor(option->palette), option->palette.color(QPalette::ButtonText),
                                option->state & (State_Sunken | State_On)    ? 0.18
                                : enabled && option->state & State_MouseOver ? 0.08
                                                                             : 0));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), corner, corner);
        painter->restore();
        return;
    case PE_FrameLineEdit:
        return paintField(*painter, option->rect, option->palette, focus, enabled, false);
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            return paintField(*painter, option->rect, option->palette, focus, enabled, true);
        break;
    case PE_Frame:
        if (!qobject_cast<const QAbstractScrollArea*>(widget)) break;
        return paintField(*painter, option->rect, option->palette, focus, enabled, true);
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    if (element == CE_Splitter) { // a short line, only while it can be grabbed
        if (!(option->state & (State_MouseOver | State_Sunken))) return;
        const QRectF all = option->rect;
        const bool tall = all.height() > all.width();
        const QPointF half = tall ? QPointF(1.5, 24) : QPointF(24, 1.5);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(fieldBorder(option->palette));
        painter->drawRoundedRect(QRectF(all.center() - half, all.center() + half), 1.5, 1.5);
        painter->restore();
        return;
    }
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (element == CE_ComboBoxLabel && box && !box->editable) { // Fusion cuts a long text without an ellipsis
        QStyleOptionComboBox fitting = *box;
        const int sign = box->currentIcon.isNull() ? 0 : box->iconSize.width() + 4;
        const int room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width() - 2 - sign;
        fitting.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room);
        return QProxyStyle::drawControl(element, &fitting, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
        if (control == CC_Slider && slider->tickPosition == QSlider::NoTicks)
            return paintSlider(*painter, *slider, subControlRect(control, option, SC_SliderHandle, widget));
        if (control == CC_ScrollBar)
            return paintScrollBar(*painter, *slider, subControlRect(control, option, SC_ScrollBarSlider, widget));
    }
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control == CC_ComboBox && box && !box->editable) {
        const bool enabled = option->state & State_Enabled;
        paintField(*painter, option->rect, option->palette, option->state & State_HasFocus, enabled, true);
        const QRect arrow = subControlRect(control, option, SC_ComboBoxArrow, widget);
        const QPointF half(6, 6), centre = QRectF(arrow).center();
        paintGlyph(*painter, QRectF(centre - half, centre + half), Glyph::down,
                   option->palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Text));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox && option->subControls & SC_SpinBoxFrame) // its edge is too faint in a dark palette
        paintField(*painter, option->rect, option->palette, option->state & State_HasFocus,
                   option->state & State_Enabled, false);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                              const QWidget* widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    // The arrow that tells of a menu lies in the corner: room for it on both sides, since the text is centred.
    const bool arrow = type == CT_ToolButton && button && button->features & QStyleOptionToolButton::HasMenu &&
                       button->toolButtonStyle != Qt::ToolButtonIconOnly && !button->text.isEmpty();
    return arrow ? size + QSize(12, 0) : size;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return QProxyStyle::subControlRect(control, option, part, widget).adjusted(4, 0, -4, 0);
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !bar) return QProxyStyle::subControlRect(control, option, part, widget);
    // No arrow buttons: the thumb has the whole length.
    const QRect all = option->rect;
    const bool across = bar->orientation == Qt::Horizontal;
    const int length = across ? all.width() : all.height();
    const int span = bar->maximum - bar->minimum;
    int thumb = length;
    if (span > 0) {
        thumb = int(qint64(bar->pageStep) * length / std::max<qint64>(1, qint64(span) + bar->pageStep));
        thumb = std::clamp(thumb, std::min(leastThumb, length), length);
    }
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
    const auto piece = [&](int from, int to) {
        const QRect rect = across ? QRect(all.x() + from, all.y(), to - from, all.height())
                                  : QRect(all.x(), all.y() + from, all.width(), to - from);
        return visualRect(bar->direction, all, rect);
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return all;
    case SC_ScrollBarSlider:
        return piece(start, start + thumb);
    case SC_ScrollBarSubPage:
        return piece(0, start);
    case SC_ScrollBarAddPage:
        return piece(start + thumb, length);
    default:
        return {};
    }
}

} // namespace steerdeck::widgets
