#include "app/models_host.h"

#include "widgets/shared/worded.h"

#include <utility>

namespace steerdeck::app {

using widgets::DownloadState;
using Phase = DownloadState::Phase;

namespace {

constexpr double speed_over = 5; // seconds

} // namespace

ModelsHost::ModelsHost(const QString& folders, QObject* parent)
    : QObject(parent), folders_file_(folders.toStdString()), lookers_(this), askers_(this), fetchers_(this),
      checkers_(this)
{
}

ModelsHost::~ModelsHost()
{
    for (const Cancel* one : {&looking_, &asking_, &fetching_, &checking_}) one->request();
}

// ---- on this computer -----------------------------------------------------------------------------------------------

void ModelsHost::look()
{
    looking_.request();
    looking_ = Cancel();
    const int number = ++look_;
    emit lookStarted();
    const auto end = [this, number] {
        if (number == look_) emit lookEnded();
    };
    lookers_.later(
        [this, number, cancel = looking_, file = folders_file_, folders = folders_] {
            const auto added = file.empty() ? folders : lab::added_model_folders(file);
            lab::find_models(
                lab::usual_model_places(added),
                [&](const lab::FoundModel& model) {
                    lookers_.tell([this, number, model] {
                        if (number == look_) emit found(model);
                    });
                },
                cancel);
        },
        end, [end](const QString&) { end(); });
}

void ModelsHost::addFolder(const QString& folder)
{
    const std::filesystem::path path = folder.toStdString();
    if (folders_file_.empty()) {
        folders_.push_back(path);
        return look();
    }
    lookers_.later([path, file = folders_file_] { lab::add_model_folder(path, file); }, [this] { look(); },
                   [this](const QString& sentence) { emit folderFailed(sentence); });
}

void ModelsHost::check(const lab::FoundModel& model)
{
    emit checkStarted();
    checkers_.later([path = model.path, cancel = checking_] { return lab::damaged_files(path, {}, cancel); },
                    [this, name = QString::fromStdString(model.name)](const std::vector<std::string>& damaged) {
                        QStringList names;
                        for (const auto& one : damaged) names << QString::fromStdString(one);
                        emit checked(name, names);
                    },
                    [this](const QString& sentence) { emit checkFailed(sentence); });
}

// ---- the hub --------------------------------------------------------------------------------------------------------

void ModelsHost::search(const QString& words)
{
    const int number = ++ask_;
    emit askingChanged(true);
    askers_.later([words = words.toStdString(),
                   cancel = asking_] { return lab::search_hub(lab::hub_from_environment(), words, 30, cancel); },
                  [this, number](const std::vector<lab::HubModel>& models) {
                      if (number != ask_) return;
                      emit askingChanged(false);
                      emit searched(models);
                  },
                  [this, number](const QString& sentence) {
                      if (number != ask_) return;
                      emit askingChanged(false);
                      emit askFailed(sentence);
                  });
}

void ModelsHost::plan(const QString& name)
{
    const int number = ++ask_;
    emit askingChanged(true);
    askers_.later(
        [name = name.toStdString(), cancel = asking_] {
            return lab::plan_download(lab::hub_from_environment(), lab::parse_hub_name(name), cancel);
        },
        [this, number](const lab::HubPlan& plan) {
            if (number != ask_) return;
            emit askingChanged(false);
            emit planned(plan, widgets::worded(lab::obstacle_of(plan.listing)));
        },
        [this, number](const QString& sentence) {
            if (number != ask_) return;
            emit askingChanged(false);
            emit askFailed(sentence);
        });
}

void ModelsHost::fetch(const QString& name)
{
    if (download_.isActive()) return;
    fetching_ = Cancel();
    const int number = ++fetch_;
    const Progress before = name == download_.name ? download_.progress : Progress();
    download_ = {Phase::asking, name, before, 0, {}, {}};
    speed_.clear();
    emit downloadChanged(download_);
    fetchers_.later(
        [this, number, name = name.toStdString(), cancel = fetching_] {
            const auto hub = lab::hub_from_environment();
            const auto plan = lab::plan_download(hub, lab::parse_hub_name(name), cancel);
            const auto told = [&](const Progress& now) {
                fetchers_.tell([this, number, now] {
                    if (number == fetch_) progressed(now);
                });
            };
            return lab::download(hub, plan, told, cancel);
        },
        [this, number](const std::filesystem::path& path) {
            if (number == fetch_) ended(Phase::done, {}, QString::fromStdString(path.string()));
        },
        [this, number](const QString& sentence) {
            // A download that was paused or ended has told so already.
            if (number == fetch_ && download_.isActive()) ended(Phase::failed, sentence);
        });
}

void ModelsHost::progressed(const Progress& progress)
{
    if (!download_.isActive()) return;
    download_.phase = Phase::running;
    download_.progress = progress;
    const long fetched = progress.done - progress.before;
    if (!speed_.empty() && fetched < speed_.back().second) speed_.clear(); // it began anew
    speed_.emplace_back(progress.seconds, fetched);
    while (speed_.size() > 2 && progress.seconds - speed_.front().first > speed_over) speed_.pop_front();
    const double seconds = speed_.back().first - speed_.front().first;
    download_.per_second = seconds > 0.5 ? double(speed_.back().second - speed_.front().second) / seconds : 0;
    emit downloadChanged(download_);
}

void ModelsHost::ended(Phase phase, const QString& sentence, const QString& path)
{
    download_.phase = phase;
    download_.sentence = sentence;
    download_.path = path;
    download_.per_second = 0;
    emit downloadChanged(download_);
    if (phase == Phase::done) look();
}

void ModelsHost::pause()
{
    if (!download_.isActive()) return;
    fetching_.request();
    ended(Phase::paused, {});
}

void ModelsHost::resume()
{
    if (download_.phase == Phase::paused || download_.phase == Phase::failed) fetch(download_.name);
}

void ModelsHost::cancel()
{
    fetching_.request();
    ++fetch_;
    download_ = {};
    emit downloadChanged(download_);
    look(); // as half fetched
}

} // namespace steerdeck::app
