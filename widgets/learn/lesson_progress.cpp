#include "widgets/learn/lesson_progress.h"

#include "widgets/learn/lesson_reader.h"

#include "core/lab/classroom.h"

#include <QJsonArray>

#include <algorithm>

namespace steerdeck::widgets {

namespace {
constexpr int mostPlaces = 64;
constexpr int longestName = 40;

QJsonValue toJson(const GuessMade& made)
{
    if (made.kind == GuessKind::choice) return made.value;
    if (made.kind == GuessKind::slider) return QJsonObject{{"slider", made.value}};
    QJsonArray order;
    for (const int thing : made.order) order << thing;
    return QJsonObject{{"order", order}};
}

/// Nothing where it is no guess.
std::optional<GuessMade> guessFromJson(const QJsonValue& json)
{
    if (json.isDouble()) { // which is all that there was at first
        const int choice = json.toInt(-1);
        return choice >= 0 && choice < mostLessonChoices ? std::optional(GuessMade{GuessKind::choice, choice})
                                                         : std::nullopt;
    }
    if (const QJsonValue number = json["slider"]; number.isDouble() && number.toInt(0) == number.toDouble())
        return GuessMade{GuessKind::slider, number.toInt()};
    const QJsonArray list = json["order"].toArray();
    GuessMade made{GuessKind::order};
    for (const QJsonValue thing : list)
        if (made.order.size() < std::size_t(mostThings)) made.order.push_back(thing.toInt(-1));
    return !list.isEmpty() && classroom::is_order(made.order, std::size_t(list.size())) ? std::optional(made)
                                                                                        : std::nullopt;
}
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
        QJsonObject guesses, happened;
        for (auto guess = place->guesses.begin(); guess != place->guesses.end(); ++guess)
            guesses.insert(QString::number(guess.key()), toJson(guess.value()));
        for (auto figure = place->happened.begin(); figure != place->happened.end(); ++figure)
            happened.insert(QString::number(figure.key()), figure.value());
        if (!guesses.isEmpty()) one.insert("guesses", guesses);
        if (!happened.isEmpty()) one.insert("happened", happened);
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
        const QJsonObject guesses = object["guesses"].toObject(), happened = object["happened"].toObject();
        for (auto guess = guesses.begin(); guess != guesses.end(); ++guess)
            if (const int of = stepIn(guess.key().toInt()); of >= 0)
                if (const auto made = guessFromJson(guess.value())) place.guesses.insert(of, *made);
        for (auto figure = happened.begin(); figure != happened.end(); ++figure)
            if (const int of = stepIn(figure.key().toInt()); of >= 0 && figure.value().isDouble())
                place.happened.insert(of, figure.value().toDouble());
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
