#include "compose/catalog.h"

namespace steerdeck::widgets {

int Catalog::indexOf(const QString& name) const
{
    for (int i = 0; i < behaviors.size(); ++i)
        if (behaviors[i].name == name) return i;
    return -1;
}

Behavior Catalog::behavior(const QString& name) const
{
    const int index = indexOf(name);
    if (index >= 0) return behaviors[index];
    Behavior unknown;
    unknown.name = unknown.title = name;
    return unknown;
}

CategoryStyle Catalog::categoryOf(const Behavior& behavior) const
{
    return behavior.category >= 0 && behavior.category < categories.size() ? categories[behavior.category]
                                                                           : CategoryStyle();
}

Catalog makeCatalog(const std::vector<lab::CategoryInfo>& categories, const std::vector<lab::BehaviorInfo>& behaviors)
{
    Catalog catalog;
    for (const auto& category : categories) catalog.categories << categoryStyle(category);
    for (const auto& info : behaviors) {
        Behavior behavior;
        behavior.name = QString::fromStdString(info.name);
        behavior.title = info.title.empty() ? behavior.name : QString::fromStdString(info.title);
        behavior.seen = info.seen;
        behavior.hasToken = info.has_token;
        for (const auto& text : info.instructions) behavior.instructions << QString::fromStdString(text);
        for (const auto& method : info.methods) behavior.methods << QString::fromStdString(method);
        const QString category = QString::fromStdString(info.category);
        for (int i = 0; i < catalog.categories.size(); ++i)
            if (catalog.categories[i].name == category) behavior.category = i;
        if (behavior.category < 0) {
            CategoryStyle style;
            style.name = style.title = category;
            behavior.category = int(catalog.categories.size());
            catalog.categories << style;
        }
        catalog.behaviors << behavior;
    }
    return catalog;
}

} // namespace steerdeck::widgets
