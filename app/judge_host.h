#pragma once

#include "core/evaluate/judge_server.h"

#include <QObject>

namespace steerdeck::app {

class SessionKeeper;
struct Session;

/// The judge that the user names: its address and model are the session's, its key is written nowhere.
class JudgeHost : public QObject {
    Q_OBJECT
public:
    explicit JudgeHost(SessionKeeper* keeper, QObject* parent = nullptr);

    /// For the requests of jobs.
    const evaluate::JudgeServer& server() const { return server_; }
    /// From now on `user`, which has a setJudge(), knows the judge.
    template <typename User>
    void serve(User* user)
    {
        user->setJudge(server_);
        connect(this, &JudgeHost::changed, user, &User::setJudge);
    }

public slots:
    void setServer(const steerdeck::evaluate::JudgeServer& server);
    /// What the last session named.
    void load();

signals:
    void changed(const steerdeck::evaluate::JudgeServer& server);

private:
    SessionKeeper* keeper_;
    evaluate::JudgeServer server_;
};

} // namespace steerdeck::app
