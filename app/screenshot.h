#pragma once

#include "app/appearance.h"
#include "app/options.h"

#include <QList>
#include <QObject>
#include <QSize>
#include <QString>
#include <QTemporaryDir>

namespace steerdeck::lab {
struct JobEnd;
}

namespace steerdeck::app {

class Workbench;

/// Does a bench's work (Compose: the first deck's answers; Train: a short training into a temporary folder; Geometry:
/// its picture; Evaluate: a small experiment; Learn: the first lesson's first step), then writes the window as PNG, all
/// at once.
class Screenshot : public QObject {
    Q_OBJECT
public:
    struct Shot {
        QString file;
        Bench bench;
        std::optional<Theme> theme = {}; // else as it is
        QSize size = {};                 // else as it is
    };

    /// Shots of one bench stand together. Both others are shown and outlive this.
    Screenshot(Workbench* workbench, Appearance* appearance, const QList<Shot>& shots, QObject* parent = nullptr);

    /// Every bench, light and dark, at 1280x800 and 2560x1440: "folder/train-dark-2560x1440.png".
    static QList<Shot> gallery(const QString& folder);

signals:
    /// `error` is empty when the pictures are written; else one sentence.
    void finished(const QString& error);

private:
    void begin();
    void work();
    void ended(const lab::JobEnd& end);
    void prepare();
    void write();

    Workbench* workbench_;
    Appearance* appearance_;
    QList<Shot> shots_; // still to take
    QTemporaryDir folder_;
};

} // namespace steerdeck::app
