#include "widgets/train/token_styles.h"

#include "core/steering/operators.h"

#include "widgets/plots/marks.h"
#include "widgets/plots/theme.h"

namespace steerdeck::widgets {

std::vector<TokenStyle> tokenStyles(const std::vector<lab::CategoryInfo>& categories,
                                    const std::vector<lab::BehaviorInfo>& behaviors, const PlotTheme& theme)
{
    const std::vector<CategoryStyle> shapes = categoryStyles(categories);
    std::vector<TokenStyle> styles;
    for (const CategoryStyle& category : shapes) {
        std::vector<const lab::BehaviorInfo*> members;
        for (const lab::BehaviorInfo& behavior : behaviors)
            if (QString::fromStdString(behavior.category) == category.name) members.push_back(&behavior);
        for (std::size_t i = 0; i < members.size(); ++i) {
            TokenStyle style;
            style.name = QString::fromStdString(members[i]->name);
            style.title = QString::fromStdString(members[i]->title);
            style.line = seriesColor(category.color, int(i), int(members.size()), theme.background);
            style.mark = markOf(shapes, category.name, members[i]->seen, theme);
            style.mark.color = style.line; // the table is the curves' legend
            styles.push_back(style);
        }
    }
    for (const std::string& name : steering::operator_names()) {
        TokenStyle join;
        join.name = join.title = QString::fromStdString(name);
        join.mark = markOf(shapes, operatorCategory, true, theme);
        join.line = theme.text;
        styles.push_back(join);
    }
    return styles;
}

} // namespace steerdeck::widgets
