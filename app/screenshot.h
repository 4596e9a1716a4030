#pragma once

#include "options.h"

#include <QObject>
#include <QString>
#include <QTemporaryDir>

namespace steerdeck::lab {
struct JobEnd;
}

namespace steerdeck::app {

class Workbench;

/// Does the work of the bench that is shown (Compose: the first deck's answers; Train: a short training into a
/// temporary folder; Geometry: its picture), then writes the window as PNG, all at once.
class Screenshot : public QObject {
    Q_OBJECT
public:
    /// `workbench` is shown and outlives this.
    Screenshot(Workbench* workbench, const QString& file, QObject* parent = nullptr);

signals:
    /// `error` is empty when the picture is written; else one sentence.
    void finished(const QString& error);

private:
    void begin();
    void ended(const lab::JobEnd& end);
    void write();

    Workbench* workbench_;
    QString file_;
    QTemporaryDir folder_;
};

} // namespace steerdeck::app
