#include "widgets/plots/marks.h"

#include "core/lab/values.h"

#include <QPainter>
#include <QPixmap>

namespace steerdeck::widgets {

Mark markOf(const std::vector<CategoryStyle>& categories, const QString& category, bool seen, const PlotTheme& theme,
            const QString& name)
{
    Mark mark;
    mark.filled = seen;
    if (category == operatorCategory) {
        mark.isOperator = true;
        mark.filled = true;
        mark.color = theme.text;
        if (name == QLatin1String(steering::or_name)) mark.sign = QStringLiteral("|");
        if (name == QLatin1String(steering::not_name)) mark.sign = QStringLiteral("!");
        if (name == QLatin1String(steering::set_name)) mark.sign = QStringLiteral("+");
        return mark;
    }
    for (const CategoryStyle& style : categories) {
        if (style.name != category) continue;
        mark.shape = style.shape;
        mark.color = style.color;
    }
    mark.color = withContrast(mark.color, theme.background, 3);
    return mark;
}

void paintMark(QPainter& painter, const QRectF& bounds, const Mark& mark, const PlotTheme& theme)
{
    if (mark.isOperator) {
        const double side = std::min(bounds.width(), bounds.height());
        QRectF box(0, 0, side, side);
        box.moveCenter(bounds.center());
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.background, 1));
        painter.setBrush(mark.color);
        painter.drawEllipse(box);
        QFont font = painter.font();
        font.setPixelSize(std::max(6, int(side * 0.72)));
        font.setBold(true);
        painter.setFont(font);
        painter.setPen(theme.background);
        painter.drawText(box, Qt::AlignCenter, mark.sign);
        painter.restore();
        return;
    }
    if (!mark.filled) paintCategoryShape(painter, bounds, mark.shape, theme.background, true);
    paintCategoryShape(painter, bounds, mark.shape, mark.color, mark.filled);
}

QIcon markIcon(const Mark& mark, const PlotTheme& theme)
{
    if (!mark.isOperator) return categoryIcon(mark.shape, mark.color, mark.filled);
    QIcon icon;
    for (const int side : {16, 32, 48}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintMark(painter, QRectF(0, 0, side, side), mark, theme);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

std::vector<CategoryStyle> categoryStyles(const std::vector<lab::CategoryInfo>& categories)
{
    std::vector<CategoryStyle> styles;
    for (const lab::CategoryInfo& category : categories) styles.push_back(categoryStyle(category));
    return styles;
}

} // namespace steerdeck::widgets
