#include "app/translated.h"

#include <QCoreApplication>

#include <utility>

namespace steerdeck::app {

namespace {

constexpr const char* stages[] = {
    QT_TRANSLATE_NOOP("Core", "Training"),
    QT_TRANSLATE_NOOP("Core", "Measuring a step"),
    QT_TRANSLATE_NOOP("Core", "Measuring directions"),
    QT_TRANSLATE_NOOP("Core", "Answering"),
    QT_TRANSLATE_NOOP("Core", "Judging"),
    QT_TRANSLATE_NOOP("Core", "Reading the vocabulary"),
    QT_TRANSLATE_NOOP("Core", "Fitting the axes"),
    QT_TRANSLATE_NOOP("Core", "Finding the nearest words"),
    QT_TRANSLATE_NOOP("Core", "Drawing the null baseline"),
    QT_TRANSLATE_NOOP("Core", "Working out the intervals"),
};

constexpr const char* sentences[] = {
    QT_TRANSLATE_NOOP("Core", "The demo model knows only questions about its 40 animals; it will answer, but not "
                              "sensibly. For anything else open a real model (File, Open model folder)."),
};

QString translate(const char* context, const char* text) { return QCoreApplication::translate(context, text); }

/// A text that is one of those `known`; any other comes back as it is.
template <std::size_t n>
std::string one_of(const char* const (&known)[n], const std::string& text)
{
    for (const char* one : known)
        if (text == one) return translate("Core", one).toStdString();
    return text;
}

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

Progress translated(Progress progress)
{
    progress.stage = one_of(stages, progress.stage);
    return progress;
}

std::string translated_sentence(const std::string& sentence) { return one_of(sentences, sentence); }

} // namespace steerdeck::app
