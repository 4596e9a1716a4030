#pragma once

#include "widgets/plots/theme.h"
#include "widgets/shared/categories.h"

#include <QIcon>

#include <string>
#include <vector>

class QPainter;

namespace steerdeck::lab {
struct CategoryInfo;
}

namespace steerdeck::widgets {

/// How one token is drawn: its category's shape and colour, hollow when it was held out. Operators belong to no
/// category: a disc in the text's colour that carries a sign, an ampersand for `<and>`.
struct Mark {
    QString shape = QStringLiteral("circle");
    QColor color = Qt::gray;
    bool filled = true;
    bool isOperator = false;
    QString sign = QStringLiteral("&"); // of an operator
};

/// Category name of `<and>` and its kin.
inline const QString operatorCategory = QStringLiteral("operator");

/// The mark of a token of `category`, its colour made readable on the theme's background. An operator's `name` chooses
/// its sign.
Mark markOf(const std::vector<CategoryStyle>& categories, const QString& category, bool seen, const PlotTheme& theme,
            const QString& name = {});

/// Paints the mark into the largest centred square of `bounds`; hollow marks are filled with the background.
void paintMark(QPainter& painter, const QRectF& bounds, const Mark& mark, const PlotTheme& theme);

QIcon markIcon(const Mark& mark, const PlotTheme& theme);

std::vector<CategoryStyle> categoryStyles(const std::vector<lab::CategoryInfo>& categories);

} // namespace steerdeck::widgets
