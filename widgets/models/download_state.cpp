#include "widgets/models/download_state.h"

#include "widgets/models/found_models.h"
#include "widgets/shared/duration_text.h"
#include "widgets/shared/worded.h"

#include <QCoreApplication>
#include <QStringList>

namespace steerdeck::widgets {

namespace {

struct Download {
    Q_DECLARE_TR_FUNCTIONS(Download)
};

} // namespace

QString shareText(const DownloadState& state)
{
    if (state.progress.total <= 0) return {};
    return Download::tr("%1 %", "a share").arg(int(100.0 * double(state.progress.done) / double(state.progress.total)));
}

QString progressText(const DownloadState& state)
{
    using Phase = DownloadState::Phase;
    const auto& now = state.progress;
    switch (state.phase) {
    case Phase::none:
        return {};
    case Phase::asking:
        return Download::tr("Asking the hub for %1").arg(state.name);
    case Phase::failed:
        return state.sentence;
    case Phase::done:
        return Download::tr("%1 is there, and its files are what the hub says they are").arg(state.name);
    case Phase::paused:
        return Download::tr("%1 waits: %2 of %3 are there")
            .arg(state.name, sizeText(std::uint64_t(now.done)), sizeText(std::uint64_t(now.total)));
    case Phase::running:
        break;
    }
    QStringList parts{
        worded(now.stage),
        Download::tr("%1 of %2", "sizes").arg(sizeText(std::uint64_t(now.done)), sizeText(std::uint64_t(now.total)))};
    if (state.per_second > 0) {
        parts << Download::tr("%1/s", "a size a second").arg(sizeText(std::uint64_t(state.per_second)));
        parts << Download::tr("%1 to go", "a duration")
                     .arg(durationText(double(now.total - now.done) / state.per_second));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace steerdeck::widgets
