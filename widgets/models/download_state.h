#pragma once

#include "core/base/progress.h"

#include <QMetaType>
#include <QString>

namespace steerdeck::widgets {

/// How far a model's download is.
struct DownloadState {
    enum class Phase { none, asking, running, paused, failed, done };
    Phase phase = Phase::none;
    QString name;          // OWNER/NAME, with a colon and a file where one was named
    Progress progress;     // in bytes
    double per_second = 0; // bytes, of the last seconds; 0 = not known
    QString sentence;      // of a failed one: why
    QString path;          // of a done one: what is opened

    bool isActive() const { return phase == Phase::asking || phase == Phase::running; }
};

/// "35 %"; empty while the size is not known.
QString shareText(const DownloadState& state);
/// "Fetching model.safetensors, 120 MB of 988 MB, 9.1 MB/s, 95 s to go".
QString progressText(const DownloadState& state);

} // namespace steerdeck::widgets

Q_DECLARE_METATYPE(steerdeck::widgets::DownloadState)
