#pragma once

#include "app/benches.h"

#include "widgets/commands/command.h"

#include <QCoreApplication>

class QAction;
class QMenu;
class QWidget;

namespace steerdeck::app {

class Workbench;

/// Everything the user can do, for the searchable list and the page of shortcuts. The menus and the benches' own
/// buttons are the registry: what is added there is found here.
class CommandCatalogue {
    Q_DECLARE_TR_FUNCTIONS(CommandCatalogue)
public:
    explicit CommandCatalogue(Workbench* window);

    /// What can be done now, and what cannot, with the reason: menus, benches, behaviours, lessons.
    QList<widgets::Command> all() const;

private:
    void addMenu(QList<widgets::Command>& list, const QMenu* menu, const QString& where) const;
    void addBench(QList<widgets::Command>& list, Bench bench, bool tasks = false) const;
    void addBehaviors(QList<widgets::Command>& list) const;
    void addLessons(QList<widgets::Command>& list) const;
    QString whyNot(const QAction* action) const;
    QString whyNot(Bench bench, bool tasks, const QWidget* control) const;

    Workbench* window_;
};

} // namespace steerdeck::app
