#pragma once

#include <QJsonArray>
#include <QString>

namespace steerdeck::app {

class Workbench;

/// What a bench shows, as a lesson's step would do it and wait for it.
struct TakenStep {
    QString bench; // empty: where nothing can be taken
    QJsonArray actions, facts;
};
TakenStep taken_step(const Workbench& window);

} // namespace steerdeck::app
