#include "widgets/models/download_state.h"

#include "widgets/models/found_models.h"
#include "widgets/shared/duration_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace steerdeck::widgets {

namespace {

struct Download {
    Q_DECLARE_TR_FUNCTIONS(Download)
};

/// The core's stages in the user's language.
QString stageText(const std::string& stage)
{
    const QString text = QString::fromStdString(stage);
    const auto rest = [&](const char* start) { return text.mid(int(std::char_traits<char>::length(start))); };
    if (text.startsWith(QLatin1String("Fetching "))) return Download::tr("Fetching %1").arg(rest("Fetching "));
    if (text.startsWith(QLatin1String("Checking the first part of ")))
        return Download::tr("Checking the first part of %1").arg(rest("Checking the first part of "));
    if (text.startsWith(QLatin1String("Checking "))) return Download::tr("Checking %1").arg(rest("Checking "));
    if (text.startsWith(QLatin1String("Waiting for another download of ")))
        return Download::tr("Waiting for another download of %1").arg(rest("Waiting for another download of "));
    if (text.startsWith(QLatin1String("Waiting for the hub"))) return Download::tr("Waiting for the hub");
    return text == QLatin1String("Done") ? Download::tr("Done") : text;
}

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
        stageText(now.stage),
        Download::tr("%1 of %2", "sizes").arg(sizeText(std::uint64_t(now.done)), sizeText(std::uint64_t(now.total)))};
    if (state.per_second > 0) {
        parts << Download::tr("%1/s", "a size a second").arg(sizeText(std::uint64_t(state.per_second)));
        parts << Download::tr("%1 to go", "a duration")
                     .arg(durationText(double(now.total - now.done) / state.per_second));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace steerdeck::widgets
