#include "widgets/learn/lesson_progress.h"

#include "widgets/learn/lesson_reader.h"

#include <QJsonArray>

#include <algorithm>

namespace steerdeck::widgets {

namespace {
constexpr int mostPlaces = 64;
constexpr int longestName = 40;
constexpr int mostGuesses = 6;
} // namespace

QJsonObject toJson(const LessonProgress& progress)
{
    QJsonObject places;
    for (auto place = progress.places.begin(); place != progress.places.end(); ++place) {
        QList<int> steps = place->done.values();
        std::sort(steps.begin(), steps.end());
        QJsonArray done;
        for (const int step : steps) done << step;
        QJsonObject one{{"step", place->step}, {"done", done}};
        QJsonObject guesses;
        for (auto guess = place->guesses.begin(); guess != place->guesses.end(); ++guess)
            guesses.insert(QString::number(guess.key()), guess.value());
        if (!guesses.isEmpty()) one.insert("guesses", guesses);
        places.insert(place.key(), one);
    }
    return {{"lesson", progress.lesson}, {"running", progress.running}, {"type", progress.type}, {"places", places}};
}

LessonProgress progressFromJson(const QJsonObject& json)
{
    LessonProgress progress;
    const auto stepIn = [](const QJsonValue& value) {
        const int step = value.toInt(-1);
        return step >= 0 && step < mostLessonSteps ? step : -1;
    };
    const QJsonObject places = json["places"].toObject();
    for (auto entry = places.begin(); entry != places.end() && progress.places.size() < mostPlaces; ++entry) {
        const QJsonObject object = entry.value().toObject();
        const int step = stepIn(object["step"]);
        if (step < 0 || entry.key().size() > longestName) continue;
        LessonProgress::Place place{step, {}};
        const QJsonObject guesses = object["guesses"].toObject();
        for (auto guess = guesses.begin(); guess != guesses.end(); ++guess)
            if (const int of = stepIn(guess.key().toInt()), choice = guess.value().toInt(-1);
                of >= 0 && choice >= 0 && choice < mostGuesses)
                place.guesses.insert(of, choice);
        for (const QJsonValue value : object["done"].toArray())
            if (const int done = stepIn(value); done >= 0) place.done.insert(done);
        progress.places.insert(entry.key(), place);
    }
    progress.lesson = json["lesson"].toString().left(longestName);
    progress.running = json["running"].toBool() && progress.places.contains(progress.lesson);
    progress.type = std::clamp(json["type"].toInt(normalType), leastType, mostType);
    return progress;
}

} // namespace steerdeck::widgets
