#pragma once

#include "app/worker.h"

#include "core/lab/exchange.h"
#include "core/lab/own.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace steerdeck::app {

/// Whether a path names a model in one file (GGUF), be it there or not.
bool names_model_file(const QString& path);

/// Holds the open model. Opening, adding a token file and closing happen on a worker thread; what comes of it is told
/// in the GUI thread. A model that cannot be opened leaves the present one in place.
class LabHost : public QObject {
    Q_OBJECT
public:
    explicit LabHost(QObject* parent = nullptr);
    /// Waits for the worker and for the model's jobs to stop.
    ~LabHost() override;

    /// The open model; null while there is none.
    const std::shared_ptr<lab::Lab>& lab() const { return lab_; }
    bool opening() const { return opening_; }
    const lab::OpenRequest& request() const { return request_; }

public slots:
    /// A request overtaken by a newer one is dropped when it is done.
    void open(const steerdeck::lab::OpenRequest& request);
    /// Stops reading the model that is being opened; told by `openFailed`.
    void cancelOpening();
    /// A model that is open already, with the request that opened it; told as `opened`, a little later.
    void adopt(std::shared_ptr<steerdeck::lab::Lab> lab, const steerdeck::lab::OpenRequest& request);
    /// `asked` is handed on: whether the user asked for it just now.
    void addToken(const QString& file, bool asked = true);

    /// The rows of a share card stand among the open model's tokens; told by `cardOpened` or `tokenRefused`.
    void openCard(const QString& file);

    /// lab::restore_shipped and its undoing, told by `shippedRestored` and `restoreUndone`.
    void restoreShipped(const std::vector<std::string>& names);
    void undoRestore();
    /// The user's own behaviours are others now: the open model takes them. Told by `behaviorsChanged`, or `ownRefused`
    /// where their file cannot be read.
    void reloadBehaviors();
    /// Large work has ended: what it took goes back to the system.
    void tidyMemory();

signals:
    void openStarted(const QString& name);
    void openProgress(const steerdeck::Progress& progress); // of reading the weights
    /// The old model is still there: stop what uses it.
    void aboutToReplace();
    void opened();
    void openFailed(const QString& sentence);
    void tokenAdded(const QString& name, const QString& file, bool asked);
    void cardOpened(const steerdeck::lab::OpenedCard& card, const QString& file);
    void shippedRestored(const QStringList& names);
    void restoreUndone(const QStringList& names);
    void restoreFailed(const QString& sentence);
    void behaviorsChanged();
    void ownRefused(const QString& sentence);
    void tokenRefused(const QString& sentence, const QString& file);

private:
    void arrived(int serial, const lab::OpenRequest& request, std::shared_ptr<lab::Lab> lab);
    void release(std::shared_ptr<lab::Lab> lab);
    void failed(int serial, const QString& sentence);

    std::shared_ptr<lab::Lab> lab_;
    lab::OpenRequest request_;
    std::vector<lab::SetAside> set_aside_; // by the last restoreShipped
    int serial_ = 0;
    Cancel cancel_; // of the latest opening
    bool opening_ = false;
    Worker worker_;
};

} // namespace steerdeck::app
