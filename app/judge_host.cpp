#include "app/judge_host.h"

#include "app/session_keeper.h"

namespace steerdeck::app {

JudgeHost::JudgeHost(SessionKeeper* keeper, QObject* parent) : QObject(parent), keeper_(keeper) {}

void JudgeHost::setServer(const evaluate::JudgeServer& server)
{
    server_ = server;
    keeper_->session().judge_url = QString::fromStdString(server.base_url);
    keeper_->session().judge_model = QString::fromStdString(server.model);
    keeper_->changed();
    emit changed(server_);
}

void JudgeHost::load()
{
    server_.base_url = keeper_->session().judge_url.toStdString();
    server_.model = keeper_->session().judge_model.toStdString();
    emit changed(server_);
}

} // namespace steerdeck::app
