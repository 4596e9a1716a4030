#include "widgets/compose/chip_menu.h"

#include "widgets/compose/answers_view.h"
#include "widgets/compose/deck_model.h"

#include <QMenu>
#include <QPersistentModelIndex>

namespace steerdeck::widgets {

namespace {

/// A title as a menu shows it: an ampersand in it is no key.
QString plain(QString title) { return title.replace(QLatin1Char('&'), QLatin1String("&&")); }

void fillBlend(QMenu* menu, DeckModel* model, int row)
{
    const Catalog& catalog = model->catalog();
    const QPersistentModelIndex chip(model->index(row));
    const QString own = chip.data(NameRole).toString(), toward = chip.data(TowardRole).toString();
    // What it is blended with must have learned to steer as it does.
    const std::optional<lab::Method> way = model->deck().chips[std::size_t(row)].way;
    const auto steers = [&](const Behavior& behavior) {
        lab::Chip other;
        other.behavior = behavior.name.toStdString();
        return catalog.whyNot(other, way.value_or(lab::Method::steering)).isEmpty();
    };
    bool any = false;
    for (int c = 0; c < catalog.categories.size(); ++c) {
        const CategoryStyle& style = catalog.categories[c];
        QMenu* part = nullptr;
        for (const Behavior& behavior : catalog.behaviors) {
            if (behavior.category != c || behavior.name == own || !steers(behavior)) continue;
            if (!part) part = menu->addMenu(categoryIcon(style), plain(style.title));
            QAction* action = part->addAction(categoryIcon(style, behavior.seen), plain(behavior.title));
            action->setData(behavior.name);
            action->setCheckable(true);
            action->setChecked(behavior.name == toward);
            QObject::connect(action, &QAction::triggered, model, [model, chip, name = behavior.name] {
                if (chip.isValid()) model->blend(chip.row(), name);
            });
            any = true;
        }
    }
    if (!any)
        menu->addAction(way ? DeckModel::tr("No other behaviour has learned to steer so yet")
                            : DeckModel::tr("No other behaviour has a token yet"))
            ->setEnabled(false);
    menu->addSeparator();
    QAction* stop = menu->addAction(DeckModel::tr("&Stop blending"), model, [model, chip] {
        if (chip.isValid()) model->blend(chip.row(), QString());
    });
    stop->setObjectName(QStringLiteral("stopBlending"));
    stop->setEnabled(!toward.isEmpty());
}

void fillWays(QMenu* menu, DeckModel* model, int row)
{
    const QPersistentModelIndex at(model->index(row));
    const lab::Chip& chip = model->deck().chips[std::size_t(row)];
    menu->setToolTipsVisible(true);
    const auto add = [&](const QString& text, const QString& name, std::optional<lab::Method> way) {
        QAction* action = menu->addAction(text, model, [model, at, way] {
            if (at.isValid()) model->setWay(at.row(), way);
        });
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(chip.way == way);
        return action;
    };
    add(DeckModel::tr("&As the column does"), QStringLiteral("way"), {});
    menu->addSeparator();
    const auto addWay = [&](lab::Method way) {
        const std::string_view name = steering::name_of(way);
        const QString title = plain(wayTitle(way)), why = model->catalog().whyNot(chip, way);
        QAction* action = add(why.isEmpty() ? title : DeckModel::tr("%1: %2", "a way, and why not").arg(title, why),
                              QStringLiteral("way-") + QString::fromUtf8(name.data(), qsizetype(name.size())), way);
        action->setEnabled(why.isEmpty() || chip.way == way);
        action->setToolTip(AnswersView::descriptionOf(way));
    };
    for (const lab::Method way : {lab::Method::steering, lab::Method::text, lab::Method::hybrid}) addWay(way);
    menu->addSeparator();
    for (const lab::Method way : steering::other_ways) addWay(way);
}

} // namespace

QMenu* makeWayMenu(DeckModel* model, int row, QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("ways"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(DeckModel::tr("What %1 alone is steered by").arg(model->index(row).data().toString()));
    fillWays(menu, model, row);
    return menu;
}

QMenu* makeBlendMenu(DeckModel* model, int row, QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("blend"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(DeckModel::tr("Blend %1 with another behaviour").arg(model->index(row).data().toString()));
    fillBlend(menu, model, row);
    return menu;
}

QMenu* makeChipMenu(DeckModel* model, int row, QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("chipMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(DeckModel::tr("What can be done with %1").arg(model->index(row).data().toString()));
    const QPersistentModelIndex chip(model->index(row));
    // Keys stand beside the words; the chip itself listens to them, so they are shown and not bound here.
    const auto add = [&](const QString& text, const QKeySequence& keys, bool possible, auto act) -> QAction* {
        QAction* action =
            menu->addAction(text + QLatin1Char('\t') + keys.toString(QKeySequence::NativeText), model, [chip, act] {
                if (chip.isValid()) act(chip.row());
            });
        action->setEnabled(possible);
        return action;
    };
    fillBlend(menu->addMenu(DeckModel::tr("&Blend with")), model, row);
    QMenu* ways = menu->addMenu(DeckModel::tr("Steered b&y"));
    ways->setObjectName(QStringLiteral("ways"));
    fillWays(ways, model, row);
    const bool on = chip.data(EnabledRole).toBool();
    add(on ? DeckModel::tr("Turn &off") : DeckModel::tr("Turn &on"), QKeySequence(Qt::Key_Space), true,
        [model, on](int at) { model->setEnabled(at, !on); });
    add(DeckModel::tr("Set the strength to &1"), QKeySequence(), chip.data(StrengthRole).toDouble() != 1,
        [model](int at) { model->setStrength(at, 1); });
    menu->addSeparator();
    const bool negated = chip.data(NegatedRole).toBool(), alternative = model->alternativeTo(row) >= 0;
    QAction* negation = add(DeckModel::tr("&Not this behaviour"), QKeySequence(Qt::Key_N), true,
                            [model, negated](int at) { model->setNegated(at, !negated); });
    negation->setObjectName(QStringLiteral("negate"));
    negation->setCheckable(true);
    negation->setChecked(negated);
    add(DeckModel::tr("A&lternative to the one before it"), QKeySequence(alternative ? 0 : Qt::Key_G),
        row > 0 && !model->isJoinedByOr(row), [model](int at) { model->setAlternative(at, true); })
        ->setObjectName(QStringLiteral("alternative"));
    add(DeckModel::tr("Take out of the alternati&ves"), QKeySequence(alternative ? Qt::Key_G : 0), alternative,
        [model](int at) { model->setAlternative(at, false); })
        ->setObjectName(QStringLiteral("noAlternative"));
    menu->addSeparator();
    add(DeckModel::tr("Move towards the &start"), QKeySequence(Qt::CTRL | Qt::Key_Left), row > 0,
        [model](int at) { model->move(at, at - 1); });
    add(DeckModel::tr("Move towards the &end"), QKeySequence(Qt::CTRL | Qt::Key_Right), row + 1 < model->rowCount(),
        [model](int at) { model->move(at, at + 1); });
    menu->addSeparator();
    add(DeckModel::tr("&Remove"), QKeySequence(Qt::Key_Delete), true, [model](int at) { model->remove(at); });
    return menu;
}

} // namespace steerdeck::widgets
