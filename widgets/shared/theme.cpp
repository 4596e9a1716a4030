#include "widgets/shared/theme.h"

#include "widgets/shared/categories.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>

namespace steerdeck::widgets {

namespace {

struct Tones {
    const char *window, *base, *alternate, *button, *text, *placeholder, *disabled, *highlight, *highlighted, *link;
};

QPalette paletteOf(const Tones& t)
{
    QPalette palette(QColor(t.button), QColor(t.window));
    palette.setColor(QPalette::Window, QColor(t.window));
    palette.setColor(QPalette::Base, QColor(t.base));
    palette.setColor(QPalette::AlternateBase, QColor(t.alternate));
    palette.setColor(QPalette::Button, QColor(t.button));
    palette.setColor(QPalette::ToolTipBase, QColor(t.base));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, QColor(t.text));
    palette.setColor(QPalette::BrightText, QColor(Qt::white));
    palette.setColor(QPalette::PlaceholderText, QColor(t.placeholder));
    palette.setColor(QPalette::Highlight, QColor(t.highlight));
    palette.setColor(QPalette::HighlightedText, QColor(t.highlighted));
    palette.setColor(QPalette::Link, QColor(t.link));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(t.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(t.button));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(t.disabled));
    return palette;
}

/// Sets its text in the muted tone of whatever palette it has, and smaller than the rest.
class MutedLabel : public QLabel {
public:
    MutedLabel(const QString& text, QWidget* parent) : QLabel(text, parent)
    {
        QFont small = font();
        small.setPointSizeF(small.pointSizeF() * 0.9);
        setFont(small);
        retone();
    }

protected:
    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::PaletteChange && !retoning_) retone();
        QLabel::changeEvent(event);
    }

private:
    void retone()
    {
        retoning_ = true;
        QPalette own;
        own.setColor(QPalette::WindowText, mutedText(parentWidget() ? parentWidget()->palette() : palette()));
        setPalette(own);
        retoning_ = false;
    }
    bool retoning_ = false;
};

QColor readableSign(const QColor& color, const QPalette& palette)
{
    return withContrast(withContrast(color, cardColor(palette), 4.5), palette.color(QPalette::Window), 4.5);
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(
        {"#f5f6f8", "#ffffff", "#eef0f3", "#eceef2", "#1d2129", "#686f7b", "#868c96", "#2f62c4", "#ffffff", "#2455b0"});
}

QPalette darkPalette()
{
    return paletteOf(
        {"#1b1d22", "#23262c", "#2a2d34", "#30343c", "#e7e9ee", "#9aa1ad", "#79808c", "#5b8def", "#0b0d12", "#8cb2ff"});
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightnessF() < palette.color(QPalette::WindowText).lightnessF();
}

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const double s = share;
    return QColor::fromRgbF(float(a.redF() * (1 - s) + b.redF() * s), float(a.greenF() * (1 - s) + b.greenF() * s),
                            float(a.blueF() * (1 - s) + b.blueF() * s));
}

QColor cardColor(const QPalette& palette) { return palette.color(QPalette::Base); }

QColor borderColor(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), isDark(palette) ? 0.18 : 0.15);
}

QColor fieldBorder(const QPalette& palette)
{
    return withContrast(withContrast(borderColor(palette), cardColor(palette), 3), palette.color(QPalette::Window), 3);
}

QColor mutedText(const QPalette& palette)
{
    const QColor soft = mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.35);
    return readableSign(soft, palette);
}

QColor accentColor(const QPalette& palette)
{
    return withContrast(palette.color(QPalette::Highlight), palette.color(QPalette::Window), 3);
}

QColor passColor(const QPalette& palette) { return readableSign(QColor(0x1f, 0x88, 0x4d), palette); }
QColor failColor(const QPalette& palette) { return readableSign(QColor(0xd1, 0x3b, 0x3b), palette); }
QColor warnColor(const QPalette& palette) { return readableSign(QColor(0xb2, 0x6a, 0x00), palette); }

void paintCard(QPainter& painter, const QRectF& bounds, const QPalette& palette, bool focused)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = focused ? 2 : 1;
    painter.setPen(QPen(focused ? accentColor(palette) : borderColor(palette), line));
    painter.setBrush(cardColor(palette));
    painter.drawRoundedRect(bounds.adjusted(line / 2, line / 2, -line / 2, -line / 2), radius, radius);
    painter.restore();
}

QLabel* sectionLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

QLabel* mutedLabel(const QString& text, QWidget* parent) { return new MutedLabel(text, parent); }

} // namespace steerdeck::widgets
