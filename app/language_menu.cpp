#include "app/language_menu.h"

#include "app/language.h"

#include <QAction>
#include <QActionGroup>

#include <utility>

namespace steerdeck::app {

LanguageMenu::LanguageMenu(const QString& language, const QString& session_file, QWidget* parent)
    : QMenu(tr("&Language"), parent), language_(language), sessionFile_(session_file)
{
    auto* group = new QActionGroup(this);
    const auto add = [&](const QString& name, const QString& wish) {
        QAction* action = addAction(name, this, [this, wish] { choose(wish); });
        action->setActionGroup(group);
        action->setCheckable(true);
        action->setData(wish);
        action->setChecked(wish == language_);
    };
    add(tr("As the &system"), {});
    addSeparator();
    for (const Language& one : languages) add(QString::fromUtf8(one.name), QLatin1String(one.code));
}

void LanguageMenu::choose(const QString& wish)
{
    for (QAction* action : actions())
        if (action->isCheckable() && action->data().toString() == wish) action->setChecked(true);
    if (wish == language_ && !wanted_) return;
    keep_language(sessionFile_, wish);
    language_ = wish;
    wanted_ = true;
    if (busy_) emit waits();
    change();
}

void LanguageMenu::setBusy(bool busy)
{
    busy_ = busy;
    change();
}

void LanguageMenu::change()
{
    if (busy_ || !std::exchange(wanted_, false)) return;
    // Later: whoever called this belongs to the window that is going.
    QMetaObject::invokeMethod(
        this, [this] { emit due(language_); }, Qt::QueuedConnection);
}

} // namespace steerdeck::app
