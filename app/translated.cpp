#include "app/translated.h"

#include <QCoreApplication>

#include <utility>

namespace steerdeck::app {

namespace {

QString translate(const char* context, const char* text) { return QCoreApplication::translate(context, text); }

std::string title(const std::string& english) { return translate("Behavior", english.c_str()).toStdString(); }

} // namespace

lab::CategoryInfo translated(lab::CategoryInfo category)
{
    category.title = title(category.title);
    return category;
}

lab::BehaviorInfo translated(lab::BehaviorInfo behavior)
{
    behavior.title = title(behavior.title);
    return behavior;
}

lab::Badge translated(lab::Badge badge)
{
    badge.title =
        badge.behavior == "truth" ? QCoreApplication::translate("Reading", "Truth").toStdString() : title(badge.title);
    return badge;
}

lab::AnswerDone translated(lab::AnswerDone done)
{
    done.badges = translated(std::move(done.badges));
    return done;
}

lab::AnswerJudged translated(lab::AnswerJudged judged)
{
    judged.badges = translated(std::move(judged.badges));
    return judged;
}

lab::TrainSample translated(lab::TrainSample sample)
{
    sample.badges = translated(std::move(sample.badges));
    return sample;
}

lab::AnswerRecord translated(lab::AnswerRecord answer)
{
    answer.badges = translated(std::move(answer.badges));
    return answer;
}

lab::Geometry translated(lab::Geometry geometry)
{
    for (lab::TokenPoint& token : geometry.tokens) token.title = title(token.title);
    return geometry;
}

} // namespace steerdeck::app
