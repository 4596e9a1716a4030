#include "core/classroom/assignment.h"

#include "core/base/files.h"
#include "core/classroom/keys.h"

#include <algorithm>
#include <array>
#include <utility>

namespace steerdeck::classroom {
namespace {

constexpr std::size_t longest_title = 400, longest_unit = 40, longest_text = 8000, longest_ask = 2000,
                      longest_prompt = 4000;

constexpr int farthest = 1'000'000, most_places = 1001; // of a slider

constexpr std::array<std::pair<QuestionKind, const char*>, 6> kinds = {{{QuestionKind::choice, "choice"},
                                                                        {QuestionKind::number, "number"},
                                                                        {QuestionKind::slider, "slider"},
                                                                        {QuestionKind::order, "order"},
                                                                        {QuestionKind::text, "text"},
                                                                        {QuestionKind::outcome, "outcome"}}};

/// What `named` throws becomes a sentence of this file.
template <typename Named>
auto one_of(Keys& keys, const std::string& wish, Named named)
{
    try {
        return named(wish);
    } catch (const Error& error) {
        keys.refuse(message("cannot be used: {}", error.happened));
    }
}

QuestionKind kind_of(Keys& keys)
{
    const auto wish = keys.text("kind", 40);
    for (const auto& [kind, name] : kinds)
        if (wish == name) return kind;
    keys.refuse(message("has the kind \"{}\"; known are choice, number, slider, order, text and outcome", wish));
}

void read_slider(Keys& keys, Question& question)
{
    question.from = int(keys.whole("from", -farthest, farthest));
    question.to = int(keys.whole("to", question.from + 1, farthest));
    const int range = question.to - question.from;
    if (keys.has("step")) question.step = int(keys.whole("step", 1, range));
    if (range % question.step != 0) keys.refuse(message("has a slider that does not reach its end by whole steps"));
    if (range / question.step >= most_places) keys.refuse(message("has a slider of more than {} places", most_places));
    if (keys.has("unit")) question.unit = keys.text("unit", longest_unit);
}

void read_order(Keys& keys, Question& question)
{
    question.choices = keys.texts("things", 3, 8, longest_title);
    for (std::size_t i = 0; i < question.choices.size(); ++i)
        if (std::ranges::count(question.choices, question.choices[i]) > 1)
            keys.refuse(message("has the thing \"{}\" twice", question.choices[i]));
}

Question question_of(const Json& json, const Exercise& exercise, const Message& what, const std::string& where)
{
    Keys keys(json, what, where);
    Question question;
    question.kind = kind_of(keys);
    question.ask = keys.text("ask", longest_ask);
    if (keys.has("before")) question.before = keys.yes("before");
    if (question.kind == QuestionKind::choice) {
        question.choices = keys.texts("choices", 2, 8, longest_title);
        if (keys.has("right")) question.right_choice = int(keys.whole("right", 1, int(question.choices.size()))) - 1;
    }
    if (question.kind == QuestionKind::slider) read_slider(keys, question);
    if (question.kind == QuestionKind::order) read_order(keys, question);
    if (question.kind == QuestionKind::number || question.kind == QuestionKind::slider) {
        if (keys.has("right")) question.right_number = keys.number("right", -1e12, 1e12);
        if (keys.has("within")) question.within = keys.number("within", 0, 1e12);
    }
    if (question.kind == QuestionKind::outcome) {
        question.control = exercise.controls.back();
        if (keys.has("control"))
            question.control =
                one_of(keys, keys.text("control", 40), [](auto& name) { return steering::method_named(name); });
        if (std::ranges::find(exercise.controls, question.control) == exercise.controls.end())
            keys.refuse(message("is about the control \"{}\", which its exercise does not run",
                                steering::name_of(question.control)));
        if (exercise.deck.chips.empty()) keys.refuse(message("asks what the answer did, and the deck is empty"));
    }
    keys.finish();
    return question;
}

Exercise exercise_of(const Json& json, const Message& what, const std::string& where)
{
    Keys keys(json, what, where);
    Exercise exercise;
    exercise.title = keys.text("title", longest_title);
    if (keys.has("text")) exercise.text = keys.text("text", longest_text, true);
    for (auto& name : keys.texts("deck", 0, 5, 200)) exercise.deck.chips.push_back({std::move(name)});
    if (keys.has("join"))
        exercise.deck.join = one_of(keys, keys.text("join", 40), [](auto& name) { return steering::join_named(name); });
    exercise.prompt = keys.text("prompt", longest_prompt);
    for (const auto& name : keys.texts("controls", 1, 4, 40)) {
        const auto method = one_of(keys, name, [](auto& one) { return steering::method_named(one); });
        if (std::ranges::find(exercise.controls, method) != exercise.controls.end())
            keys.refuse(message("names the control \"{}\" twice", name));
        exercise.controls.push_back(method);
    }
    if (keys.has("every_order")) exercise.every_order = keys.yes("every_order");
    const Json& questions = keys.list("questions", 0, most_questions);
    for (std::size_t i = 0; i < questions.size(); ++i)
        exercise.questions.push_back(
            question_of(questions[i], exercise, message("Question {} of {}", i + 1, what), where));
    keys.finish();
    return exercise;
}

Json to_json(const Question& question)
{
    Json json{{"kind", name_of(question.kind)}, {"ask", question.ask}};
    if (question.before) json["before"] = true;
    if (question.kind == QuestionKind::choice) json["choices"] = question.choices;
    if (question.kind == QuestionKind::order) json["things"] = question.choices;
    if (question.kind == QuestionKind::slider) {
        json["from"] = question.from;
        json["to"] = question.to;
        json["step"] = question.step;
        if (!question.unit.empty()) json["unit"] = question.unit;
    }
    if (question.right_choice) json["right"] = *question.right_choice + 1;
    if (question.right_number) json["right"] = *question.right_number;
    if (question.within > 0) json["within"] = question.within;
    if (question.kind == QuestionKind::outcome) json["control"] = steering::name_of(question.control);
    return json;
}

Json to_json(const Exercise& exercise)
{
    Json json{{"title", exercise.title}};
    if (!exercise.text.empty()) json["text"] = exercise.text;
    json["deck"] = Json::array();
    for (const auto& chip : exercise.deck.chips) json["deck"].push_back(chip.behavior);
    json["join"] = steering::name_of(exercise.deck.join);
    json["prompt"] = exercise.prompt;
    for (const auto method : exercise.controls) json["controls"].push_back(steering::name_of(method));
    if (exercise.every_order) json["every_order"] = true;
    json["questions"] = Json::array();
    for (const auto& question : exercise.questions) json["questions"].push_back(to_json(question));
    return json;
}

} // namespace

std::string name_of(QuestionKind kind)
{
    return std::ranges::find(kinds, kind, &std::pair<QuestionKind, const char*>::first)->second;
}

Assignment assignment_from_json(const Json& json, const std::string& where)
{
    Keys keys(json, message("The assignment"), where);
    if (keys.text("format", 60) != "steerdeck.assignment/1")
        keys.refuse(message("is not of the format steerdeck.assignment/1"));
    Assignment assignment;
    assignment.name = keys.text("name", 40);
    if (assignment.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") != std::string::npos)
        keys.refuse(message("has a name that is not of a-z, 0-9 and -"));
    assignment.title = keys.text("title", longest_title);
    if (keys.has("instructions")) assignment.instructions = keys.text("instructions", longest_text, true);
    if (keys.has("seed")) assignment.seed = std::uint64_t(keys.whole("seed", 0, 1'000'000'000));
    if (keys.has("max_new_tokens")) assignment.max_new_tokens = int(keys.whole("max_new_tokens", 1, 1024));
    if (keys.has("model")) assignment.model = keys.text("model", 200, true);
    const Json& exercises = keys.list("exercises", 1, most_exercises);
    for (std::size_t i = 0; i < exercises.size(); ++i)
        assignment.exercises.push_back(exercise_of(exercises[i], message("Exercise {}", i + 1), where));
    keys.finish();
    return assignment;
}

Json to_json(const Assignment& assignment)
{
    Json json{{"format", "steerdeck.assignment/1"}, {"name", assignment.name}, {"title", assignment.title}};
    if (!assignment.instructions.empty()) json["instructions"] = assignment.instructions;
    json["seed"] = assignment.seed;
    json["max_new_tokens"] = assignment.max_new_tokens;
    if (!assignment.model.empty()) json["model"] = assignment.model;
    json["exercises"] = Json::array();
    for (const auto& exercise : assignment.exercises) json["exercises"].push_back(to_json(exercise));
    return json;
}

Assignment read_assignment(const std::filesystem::path& file)
{
    return assignment_from_json(read_json(file, message("assignment"), most_assignment_bytes), file.string());
}

} // namespace steerdeck::classroom
