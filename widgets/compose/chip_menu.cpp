#include "widgets/compose/chip_menu.h"

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
    bool any = false;
    for (int c = 0; c < catalog.categories.size(); ++c) {
        const CategoryStyle& style = catalog.categories[c];
        QMenu* part = nullptr;
        for (const Behavior& behavior : catalog.behaviors) {
            if (behavior.category != c || !behavior.hasToken || behavior.name == own) continue;
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
    if (!any) menu->addAction(DeckModel::tr("No other behaviour has a token yet"))->setEnabled(false);
    menu->addSeparator();
    QAction* stop = menu->addAction(DeckModel::tr("&Stop blending"), model, [model, chip] {
        if (chip.isValid()) model->blend(chip.row(), QString());
    });
    stop->setObjectName(QStringLiteral("stopBlending"));
    stop->setEnabled(!toward.isEmpty());
}

} // namespace

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
    const auto add = [&](const QString& text, const QKeySequence& keys, bool possible, auto act) {
        QAction* action =
            menu->addAction(text + QLatin1Char('\t') + keys.toString(QKeySequence::NativeText), model, [chip, act] {
                if (chip.isValid()) act(chip.row());
            });
        action->setEnabled(possible);
    };
    fillBlend(menu->addMenu(DeckModel::tr("&Blend with")), model, row);
    const bool on = chip.data(EnabledRole).toBool();
    add(on ? DeckModel::tr("Turn &off") : DeckModel::tr("Turn &on"), QKeySequence(Qt::Key_Space), true,
        [model, on](int at) { model->setEnabled(at, !on); });
    add(DeckModel::tr("Set the strength to &1"), QKeySequence(), chip.data(StrengthRole).toDouble() != 1,
        [model](int at) { model->setStrength(at, 1); });
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
