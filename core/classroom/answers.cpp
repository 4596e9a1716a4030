#include "core/classroom/answers.h"

#include "core/base/csv.h"
#include "core/base/files.h"
#include "core/classroom/keys.h"
#include "core/classroom/order.h"

#include <algorithm>
#include <cmath>

namespace steerdeck::classroom {
namespace {

constexpr std::size_t longest_answer = 20'000, longest_name = 200, most_seen = 500;

const SeenAnswer* answer_of(const ExerciseAnswers& answers, steering::Method control)
{
    const auto found = std::ranges::find(answers.seen, control, &SeenAnswer::control); // the deck's own order is first
    return found == answers.seen.end() ? nullptr : &*found;
}

std::vector<std::string> sorted(std::vector<std::string> names)
{
    std::ranges::sort(names);
    return names;
}

Json to_json(const SeenAnswer& seen)
{
    return {{"control", steering::name_of(seen.control)},
            {"order", seen.order},
            {"text", seen.text},
            {"kept", seen.kept},
            {"missed", seen.missed}};
}

SeenAnswer seen_from(const Json& json, const Message& what, const std::string& where)
{
    Keys keys(json, what, where);
    SeenAnswer seen;
    const auto control = keys.text("control", 40);
    try {
        seen.control = steering::method_named(control);
    } catch (const Error& error) {
        keys.refuse(message("cannot be used: {}", error.happened));
    }
    seen.order = keys.texts("order", 0, 5, longest_name);
    seen.text = keys.text("text", longest_answer, true);
    seen.kept = keys.texts("kept", 0, 16, longest_name);
    seen.missed = keys.texts("missed", 0, 16, longest_name);
    keys.finish();
    return seen;
}

Json to_json(const Given& given)
{
    Json json = Json::object();
    if (given.choice) json["choice"] = *given.choice + 1;
    if (given.number) json["number"] = *given.number;
    if (given.order) {
        json["order"] = Json::array();
        for (const int thing : *given.order) json["order"].push_back(thing + 1);
    }
    if (!given.text.empty()) json["text"] = given.text;
    if (given.kept) json["kept"] = *given.kept;
    return json;
}

std::vector<int> order_from(Keys& keys, std::size_t things)
{
    std::vector<int> order;
    for (const Json& thing : keys.list("order", things, things))
        order.push_back(thing.is_number_integer() && holds_exactly<int>(thing) ? thing.get<int>() - 1 : -1);
    if (!is_order(order, things)) keys.refuse(message("has an \"order\" that does not name each thing once"));
    return order;
}

Given given_from(const Json& json, const Question& question, const Message& what, const std::string& where)
{
    Keys keys(json, what, where);
    Given given;
    switch (question.kind) {
    case QuestionKind::choice:
        if (keys.has("choice")) given.choice = int(keys.whole("choice", 1, int(question.choices.size()))) - 1;
        break;
    case QuestionKind::number:
        if (keys.has("number")) given.number = keys.number("number", -1e300, 1e300);
        break;
    case QuestionKind::slider:
        if (keys.has("number")) given.number = keys.number("number", question.from, question.to);
        break;
    case QuestionKind::order:
        if (keys.has("order")) given.order = order_from(keys, question.choices.size());
        break;
    case QuestionKind::text:
        if (keys.has("text")) given.text = keys.text("text", longest_answer, true);
        break;
    case QuestionKind::outcome:
        if (keys.has("kept")) given.kept = keys.texts("kept", 0, 16, longest_name);
        break;
    }
    keys.finish();
    return given;
}

} // namespace

PupilAnswers begin_answers(const Assignment& assignment)
{
    PupilAnswers answers{assignment, {}};
    for (const auto& exercise : assignment.exercises) {
        answers.exercises.emplace_back();
        answers.exercises.back().given.resize(exercise.questions.size());
    }
    return answers;
}

std::optional<bool> is_right(const Question& question, const Given& given, const ExerciseAnswers& answers)
{
    if (given.is_empty()) return {};
    switch (question.kind) {
    case QuestionKind::choice:
        if (question.right_choice && given.choice) return *given.choice == *question.right_choice;
        return {};
    case QuestionKind::number:
    case QuestionKind::slider:
        if (question.right_number && given.number)
            return std::abs(*given.number - *question.right_number) <= question.within + 1e-9;
        return {};
    case QuestionKind::order:
        if (given.order) return std::ranges::is_sorted(*given.order);
        return {};
    case QuestionKind::text:
        return {};
    case QuestionKind::outcome:
        if (const auto* seen = answer_of(answers, question.control); seen && given.kept)
            return sorted(*given.kept) == sorted(seen->kept);
        return {};
    }
    return {};
}

std::string words_of(const Question& question, const Given& given, const Titles& titles)
{
    if (given.choice) return question.choices[std::size_t(*given.choice)];
    if (given.number) return csv_number(*given.number);
    if (!given.kept && !given.order) return given.text;
    std::string words;
    const auto add = [&](const std::string& one) { words += (words.empty() ? "" : ", ") + one; };
    if (given.order)
        for (const int thing : *given.order) add(question.choices[std::size_t(thing)]);
    if (given.kept)
        for (const auto& name : *given.kept) add(titles.contains(name) ? titles.at(name) : name);
    return words.empty() ? "none" : words;
}

Json to_json(const PupilAnswers& answers)
{
    Json json{{"format", "steerdeck.answers/1"},
              {"pupil", answers.pupil},
              {"time", answers.time},
              {"program", answers.program},
              {"model", {{"name", answers.model_name}, {"fingerprint", answers.model}}},
              {"seed", answers.assignment.seed},
              {"exercises", Json::array()}};
    for (const auto& exercise : answers.exercises) {
        Json one{{"seen", Json::array()}, {"given", Json::array()}};
        for (const auto& seen : exercise.seen) one["seen"].push_back(to_json(seen));
        for (const auto& given : exercise.given) one["given"].push_back(to_json(given));
        json["exercises"].push_back(std::move(one));
    }
    json["assignment"] = to_json(answers.assignment);
    return json;
}

PupilAnswers answers_from_json(const Json& json, const std::string& where)
{
    Keys keys(json, message("The pupil's file"), where);
    if (keys.text("format", 60) != "steerdeck.answers/1")
        keys.refuse(message("is not of the format steerdeck.answers/1"));
    PupilAnswers answers{assignment_from_json(keys.value("assignment"), where), {}};
    answers.pupil = keys.text("pupil", longest_pupil, true);
    answers.time = keys.text("time", 60, true);
    answers.program = keys.text("program", 60, true);
    Keys model(keys.value("model"), message("The model of the pupil's file"), where);
    answers.model_name = model.text("name", longest_name, true);
    answers.model = model.text("fingerprint", longest_name, true);
    model.finish();
    if (std::uint64_t(keys.whole("seed", 0, 1'000'000'000)) != answers.assignment.seed)
        keys.refuse(message("has another seed than its assignment"));
    const auto count = answers.assignment.exercises.size();
    const Json& exercises = keys.list("exercises", count, count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto& questions = answers.assignment.exercises[i].questions;
        const Message what = message("exercise {}", i + 1);
        Keys exercise(exercises[i], message("The answers to {}", what), where);
        ExerciseAnswers one;
        for (const Json& seen : exercise.list("seen", 0, most_seen))
            one.seen.push_back(seen_from(seen, message("An answer seen in {}", what), where));
        const Json& given = exercise.list("given", questions.size(), questions.size());
        for (std::size_t q = 0; q < questions.size(); ++q)
            one.given.push_back(given_from(given[q], questions[q], message("Answer {} to {}", q + 1, what), where));
        exercise.finish();
        answers.exercises.push_back(std::move(one));
    }
    keys.finish();
    return answers;
}

PupilAnswers read_answers(const std::filesystem::path& file)
{
    return answers_from_json(read_json(file, message("answers"), most_answers_bytes), file.string());
}

void write_answers(const PupilAnswers& answers, const std::filesystem::path& file)
{
    if (answers.pupil.find_first_not_of(" \t") == std::string::npos)
        throw InvalidInput(message("The answers have no name"), "", message("Write a name or a pseudonym"));
    write_file_atomically(file, to_json(answers).dump(1, ' ', false, Json::error_handler_t::replace) + "\n");
}

} // namespace steerdeck::classroom
