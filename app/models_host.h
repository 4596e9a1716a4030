#pragma once

#include "app/worker.h"

#include "core/lab/models.h"
#include "widgets/models/download_state.h"

#include <QObject>

#include <deque>

namespace steerdeck::app {

/// Looks for models on this computer, asks the hub and fetches from it, away from the GUI thread. Nothing is asked of
/// the network before one of `search`, `plan` and `fetch` is called. One download at a time.
class ModelsHost : public QObject {
    Q_OBJECT
public:
    /// `folders`: the file that keeps the folders which the user added; empty: they are not kept.
    explicit ModelsHost(const QString& folders, QObject* parent = nullptr);
    /// Stops what is under way; what was fetched is kept.
    ~ModelsHost() override;

    const widgets::DownloadState& download() const { return download_; }

public slots:
    void look();
    void addFolder(const QString& folder);
    /// Reads the model's files and compares them with their hashes.
    void check(const steerdeck::lab::FoundModel& model);
    void search(const QString& words);
    void plan(const QString& name);
    void fetch(const QString& name);
    void pause();
    void resume();
    /// Ends the download, and forgets it; what has come stays in the cache.
    void cancel();

signals:
    void lookStarted();
    void found(const steerdeck::lab::FoundModel& model);
    void lookEnded();
    void searched(const std::vector<steerdeck::lab::HubModel>& models);
    void planned(const steerdeck::lab::HubPlan& plan, const QString& obstacle);
    void askingChanged(bool asking);
    void askFailed(const QString& sentence);
    void downloadChanged(const steerdeck::widgets::DownloadState& state);
    void checkStarted();
    void checked(const QString& name, const QStringList& damaged);
    void checkFailed(const QString& sentence);
    void folderFailed(const QString& sentence);

private:
    void progressed(const Progress& progress);
    void ended(widgets::DownloadState::Phase phase, const QString& sentence, const QString& path = {});

    std::filesystem::path folders_file_;
    std::vector<std::filesystem::path> folders_; // of this session, where none is kept
    Cancel looking_, asking_, fetching_, checking_;
    int look_ = 0, ask_ = 0, fetch_ = 0; // the newest of each: what an older one tells is dropped
    widgets::DownloadState download_;
    std::deque<std::pair<double, long>> speed_; // seconds of the work and bytes, of the last seconds
    Worker lookers_, askers_, fetchers_, checkers_;
};

} // namespace steerdeck::app
