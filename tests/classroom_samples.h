#pragma once

#include "core/lab/classroom.h"

/// An assignment of two exercises for the demo model: guesses by a choice and on a slider, an outcome, a choice, a
/// number, a free text, an order.
inline const char* const assignment_text = R"({
  "format": "steerdeck.assignment/1",
  "name": "order-1",
  "title": "Order matters",
  "instructions": "Work alone.",
  "seed": 7,
  "max_new_tokens": 60,
  "exercises": [
    {"title": "One token", "text": "Look closely.", "deck": ["german"], "prompt": "What does the owl eat?",
     "controls": ["none", "steering"],
     "questions": [
       {"kind": "choice", "ask": "Will it be German?", "choices": ["yes", "no"], "right": 1, "before": true},
       {"kind": "outcome", "ask": "What did the steered answer do?", "control": "steering"},
       {"kind": "choice", "ask": "Which was shorter?", "choices": ["plain", "steered", "neither"]}]},
    {"title": "Two", "deck": ["german", "lower_case"], "join": "composition", "prompt": "Where does the fox live?",
     "controls": ["steering"],
     "questions": [
       {"kind": "number", "ask": "How many orders are there?", "right": 2, "within": 0},
       {"kind": "text", "ask": "Why?"},
       {"kind": "slider", "ask": "How many answers would be German?", "from": 0, "to": 100, "step": 10, "unit": "%",
        "right": 90, "within": 10, "before": true},
       {"kind": "order", "ask": "Which answer is longest? That one first.",
        "things": ["with words", "with a token", "plain"]}]}]})";

inline steerdeck::classroom::Assignment sample_assignment()
{
    return steerdeck::classroom::assignment_from_json(steerdeck::parse_json(assignment_text, "assignment", "sample"),
                                                      "sample");
}

/// A pupil who saw German, said so or not, and guessed.
inline steerdeck::classroom::PupilAnswers sample_answers(const std::string& pupil, int guess, bool saw_german,
                                                         double orders)
{
    using namespace steerdeck;
    auto answers = classroom::begin_answers(sample_assignment());
    answers.pupil = pupil;
    answers.model = "abc";
    answers.time = "2026-11-30T08:00:00Z";
    answers.exercises[0].seen = {{steering::Method::none, {"german"}, "It eats mice.", {}, {"german"}},
                                 {steering::Method::steering, {"german"}, "Sie frisst Mäuse.", {"german"}, {}}};
    answers.exercises[0].given[0].choice = guess;
    answers.exercises[0].given[1].kept = saw_german ? std::vector<std::string>{"german"} : std::vector<std::string>();
    answers.exercises[0].given[2].choice = 2;
    answers.exercises[1].given[0].number = orders;
    answers.exercises[1].given[1].text = "=because";
    answers.exercises[1].given[2].number = guess == 0 ? 90 : 40;
    answers.exercises[1].given[3].order = saw_german ? std::vector{0, 1, 2} : std::vector{2, 0, 1};
    return answers;
}
