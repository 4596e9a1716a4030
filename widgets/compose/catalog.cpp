#include "widgets/compose/catalog.h"

#include "widgets/compose/answers_view.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

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

QString Catalog::titleOf(const lab::Chip& chip) const
{
    QString title = behavior(QString::fromStdString(chip.behavior)).title;
    if (!chip.blend_target.empty())
        title = QCoreApplication::translate("Catalog", "%1 → %2, %3 %")
                    .arg(title, behavior(QString::fromStdString(chip.blend_target)).title,
                         QLocale().toString(int(std::lround(chip.blend_weight * 100))));
    if (chip.negated)
        title = QCoreApplication::translate("Catalog", "not %1", "a behaviour that must not be shown").arg(title);
    if (!chip.way) return title;
    return QCoreApplication::translate("Catalog", "%1 (%2)", "a behaviour, and what it alone is steered by")
        .arg(title, wayTitle(*chip.way));
}

QStringList Catalog::partsOf(const lab::Deck& deck) const
{
    QStringList parts;
    for (const steering::DeckPart& part : steering::parts_of(deck)) {
        QStringList alternatives;
        for (const steering::NumberedChip& one : part) alternatives << titleOf(one.chip);
        parts << alternatives.join(QCoreApplication::translate("Catalog", " or ", "between alternatives"));
    }
    return parts;
}

QString Catalog::whyNot(const lab::Chip& chip, lab::Method way) const
{
    const std::string_view learned = steering::name_of(steering::learned_by(way));
    const QString method = QString::fromUtf8(learned.data(), qsizetype(learned.size()));
    QStringList missing;
    for (const std::string& name : {chip.behavior, chip.blend_target}) {
        if (name.empty()) continue;
        const Behavior one = behavior(QString::fromStdString(name));
        const bool can =
            steering::is_other_way(way) ? one.methods.contains(method) : one.hasToken || !steering::has_rows(way);
        if (!can) missing << one.title;
    }
    if (missing.isEmpty()) return {};
    return QCoreApplication::translate("Catalog", "not trained yet for %1")
        .arg(missing.join(QCoreApplication::translate("Catalog", " and ", "between two behaviours")));
}

QStringList Catalog::leaveOutUnknown(lab::Deck& deck) const
{
    QStringList leftOut;
    const auto unknown = [&](const std::string& name) {
        const QString shown = QString::fromStdString(name);
        if (indexOf(shown) >= 0) return false;
        if (!leftOut.contains(shown)) leftOut << shown;
        return true;
    };
    std::erase_if(deck.chips, [&](const lab::Chip& chip) { return unknown(chip.behavior); });
    for (lab::Chip& chip : deck.chips)
        if (!chip.blend_target.empty() && unknown(chip.blend_target)) chip.blend_target.clear(), chip.blend_weight = 0;
    return leftOut;
}

QString wayTitle(lab::Method way)
{
    return way == lab::Method::hybrid ? QCoreApplication::translate("Catalog", "Instructions and tokens")
                                      : AnswersView::titleOf(way);
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
        behavior.shippedToken = info.shipped_token;
        behavior.ownToken = info.own_token;
        behavior.own = info.own;
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
