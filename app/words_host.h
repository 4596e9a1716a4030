#pragma once

#include "app/worker.h"

#include <QObject>

namespace steerdeck::widgets {
class GeometryBench;
} // namespace steerdeck::widgets

namespace steerdeck::app {

class LabHost;

/// Finds what lies near a word that was looked for on the Geometry bench, away from the window's thread.
class WordsHost : public QObject {
    Q_OBJECT
public:
    WordsHost(LabHost* host, widgets::GeometryBench* bench, QObject* parent);

signals:
    void failed(const QString& sentence);

private:
    Worker worker_;
};

} // namespace steerdeck::app
