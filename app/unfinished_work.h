#pragma once

#include "app/session.h"
#include "widgets/models/download_state.h"

#include <QObject>

class QWidget;

namespace steerdeck::app {

class JobSet;
class MessageBar;
class SessionKeeper;

/// Long work that a crash or quitting interrupts: remembered in the session while it runs, offered again with its
/// model.
class UnfinishedWork : public QObject {
    Q_OBJECT
public:
    UnfinishedWork(SessionKeeper* keeper, JobSet* jobs, MessageBar* offers, QObject* parent = nullptr);

    /// `title` is what it is about, for people; `form` is what it was asked with.
    void beginTraining(const QString& title, qint64 steps, const QWidget& form);
    /// `title` is what it trains; its trainings are counted by `sweepChanged`.
    void beginSweep(const QString& title, qint64 trainings, const QWidget& form);
    void sweepChanged(qint64 done, qint64 total);
    void beginExperiment(const QWidget& form);
    /// `title` is the task's.
    void beginTask(const QString& title, const QWidget& form);
    /// A model's download: kept while it is not all there.
    void downloadChanged(const widgets::DownloadState& state);
    /// Offers what of the open model was interrupted; other models' work stays in the session.
    void offer();
    /// Another model comes: nothing of the present one's is offered any more.
    void withdraw();
    /// What quitting now would interrupt, and what becomes of it; empty where nothing is lost.
    QString lostByQuitting() const;

signals:
    void resumeRequested(const steerdeck::app::Unfinished& work);

private:
    void begin(const QString& kind, const QString& title, qint64 total, const QWidget& form);
    void offerDownload(const Unfinished& work);
    void step(const QString& kind, qint64 done, qint64 total);
    void end(const QString& kind);

    bool downloadOffered_ = false; // once a start
    SessionKeeper* keeper_;
    JobSet* jobs_;
    MessageBar* offers_;
};

} // namespace steerdeck::app
