#include "widgets/plots/theme.h"

#include "widgets/shared/categories.h"
#include "widgets/shared/theme.h"

#include <qcustomplot.h>

namespace steerdeck::widgets {

namespace {

PlotTheme themeFrom(const QColor& background, const QColor& text, const QColor& highlight)
{
    PlotTheme theme;
    theme.background = background;
    theme.text = text;
    theme.faint = mixed(text, background, 0.35);
    theme.grid = mixed(background, text, 0.12);
    theme.highlight = withContrast(highlight, background, 3);
    theme.dark = background.lightnessF() < text.lightnessF();
    return theme;
}

} // namespace

PlotTheme plotTheme(const QPalette& palette)
{
    return themeFrom(palette.color(QPalette::Base), palette.color(QPalette::Text), palette.color(QPalette::Highlight));
}

PlotTheme printTheme() { return themeFrom(Qt::white, QColor(0x20, 0x20, 0x20), QColor(0x30, 0x6c, 0xc0)); }

void applyTheme(QCustomPlot& plot, const PlotTheme& theme, const QFont& font)
{
    QFont small = font;
    if (font.pointSizeF() > 0) small.setPointSizeF(std::max(6.5, font.pointSizeF() * 0.85));
    plot.setBackground(QBrush(theme.background));
    const auto axis = [&](QCPAxis* a) {
        a->setBasePen(QPen(theme.faint));
        a->setTickPen(QPen(theme.faint));
        a->setSubTickPen(QPen(theme.grid));
        a->setTickLabelColor(theme.text);
        a->setLabelColor(theme.text);
        a->setTickLabelFont(small);
        a->setLabelFont(small);
        a->grid()->setPen(QPen(theme.grid));
        a->grid()->setSubGridVisible(false);
        a->grid()->setZeroLinePen(QPen(theme.grid));
    };
    const std::function<void(QCPLayoutElement*)> visit = [&](QCPLayoutElement* element) {
        if (auto* rect = qobject_cast<QCPAxisRect*>(element)) {
            for (QCPAxis* a : rect->axes()) axis(a);
        } else if (auto* title = qobject_cast<QCPTextElement*>(element)) {
            title->setTextColor(theme.text);
            title->setFont(small);
        } else if (auto* scale = qobject_cast<QCPColorScale*>(element)) {
            axis(scale->axis());
        } else if (auto* legend = qobject_cast<QCPLegend*>(element)) {
            legend->setBrush(Qt::NoBrush);
            legend->setBorderPen(Qt::NoPen);
            legend->setTextColor(theme.text);
            legend->setFont(small);
            for (int i = 0; i < legend->itemCount(); ++i) {
                QCPAbstractLegendItem* item = legend->item(i);
                if (!item) continue; // a wrapped legend's last line may have empty cells
                item->setFont(small);
                item->setTextColor(theme.text);
            }
        }
        if (element)
            for (QCPLayoutElement* child : element->elements(false)) visit(child);
    };
    visit(plot.plotLayout());
}

QColor seriesColor(const QColor& base, int index, int count, const QColor& background)
{
    float h = 0, s = 0, l = 0;
    base.getHslF(&h, &s, &l);
    if (count > 1) {
        // The first is the category's own colour, then a lighter and a darker one in turn.
        const float t = (index % 2 ? 1.0f : -1.0f) * float((index + 1) / 2) / float(count / 2); // -1 .. 1
        l = std::clamp(l + 0.16f * t, 0.15f, 0.85f);
        if (h >= 0) h = std::fmod(h + 0.045f * t + 1.0f, 1.0f);
    }
    return withContrast(QColor::fromHslF(std::max(h, 0.0f), s, l), background, 3);
}

void tintSelection(QWidget& view, const QPalette& palette)
{
    QPalette own = view.palette();
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        const QColor base = palette.color(group, QPalette::Base);
        own.setColor(group, QPalette::Highlight, mixed(base, accentColor(palette), 0.25));
        own.setColor(group, QPalette::HighlightedText, palette.color(group, QPalette::Text));
    }
    view.setPalette(own);
}

} // namespace steerdeck::widgets
