/// A lesson file, `steerdeck.lesson/1`: JSON, UTF-8. A text is an object of languages, {"en": "...", "de": "..."}, of
/// which English must be there.
///
///     {"format": "steerdeck.lesson/1", "name": "order", "title": TEXT, "minutes": 5, "steps": [STEP, ...],
///      "recap": [TEXT, ...], "glossary": [{"term": TEXT, "meaning": TEXT}, ...]}
///     STEP:     {"title": TEXT, "text": TEXT, "task": TEXT, "bench": "compose", "seen": TEXT,
///                "do": [ACTION, ...], "until": [FACT, ...], "guess": GUESS}
///     or:       {"title": TEXT, "text": TEXT, "question": TEXT, "bench": "compose",
///                "choices": [{"text": TEXT, "why": TEXT, "right": true}, {"text": TEXT, "why": TEXT}, ...]}
///     GUESS:    {"question": TEXT, "choices": [TEXT, ...]}
///     or:       {"kind": "slider", "question": TEXT, "from": 0, "to": 6, "step": 1, "unit": TEXT, "happened": 4}
///     or:       the same with "happened": {"figure": "held" | "accuracy", "control": "steering"}
///     or:       {"kind": "order", "question": TEXT, "things": [TEXT, ...]}
///     ACTION:   {"action": "show_bench", "bench"}, {"action": "lay_deck", "behaviors", "join"},
///               {"action": "set_join", "join"}, {"action": "set_strength", "behavior", "strength"},
///               {"action": "set_prompt", "prompt"}, {"action": "set_controls", "controls"},
///               {"action": "set_every_order", "on"}, {"action": "run_answers"},
///               {"action": "tick_behaviors", "behaviors"}, {"action": "set_training", "steps", "batch"},
///               {"action": "set_method", "method", "behaviors", "steps", "batch"}, {"action": "start_training"},
///               {"action": "look_at_adapters", "method"}, {"action": "show_geometry", "fit_on"},
///               {"action": "select_token", "token"},
///               {"action": "set_experiment", "behaviors", "size", "prompts", "controls"}, {"action":
///               "run_experiment"},
///               {"action": "show_mechanism", "view": "distillation" | "and" | "set"}
///     FACT:     {"fact": "bench_shown", "bench"}, {"fact": "deck_is", "behaviors", "in_order", "join"},
///               {"fact": "join_is", "join"}, {"fact": "strength_is", "behavior", "at_least", "at_most"},
///               {"fact": "prompt_is", "prompt"}, {"fact": "training_set", "behaviors", "steps", "batch"},
///               {"fact": "geometry_shown", "fit_on"}, {"fact": "token_selected", "token"},
///               {"fact": "answers_done", "behaviors", "in_order", "join", "controls", "only", "every_order",
///               "prompt"},
///               {"fact": "badge_passed", "behavior", "controls"}, {"fact": "training_step", "at_least"},
///               {"fact": "training_done", "behaviors"}, {"fact": "experiment_set", "behaviors", "size", "prompts"},
///               {"fact": "experiment_done"}, {"fact": "mechanism_seen", "view"},
///               {"fact": "method_trained", "method", "behaviors"},
///               {"fact": "adapters_shown"}
///
/// The things of an order (3 to 5) stand as they turn out to follow; they are shown in another order. A slider's
/// numbers are whole. What then happened is told as a number, or measured: "held" is how many answers of the step's run
/// pass every badge, "accuracy" the per cent of an experiment's answers that are right, of one control.
///
/// "recap", "glossary", "guess", "seen", "bench" of a question, "step", "unit" and "happened" of a guess, and "join",
/// "in_order", "every_order", "prompt", "controls", "only", "steps", "batch", "size", "prompts", "fit_on" of a fact may
/// be left out.
#pragma once

#include "widgets/learn/lesson.h"

namespace steerdeck::widgets {

inline constexpr int mostLessonBytes = 256 * 1024;
inline constexpr int mostLessonSteps = 24;
inline constexpr int mostLessonChoices = 6;           // of a question or a guess
inline constexpr int leastThings = 3, mostThings = 5; // of a guess at an order
inline constexpr int mostSliderPlaces = 1001;
inline constexpr int mostLessonLetters = 2000; // of one text

/// Reads a lesson from the bytes of its file. Nothing when it is not as above to the letter; `why` then is a sentence
/// that names the line or the step.
std::optional<Lesson> lessonFromJson(const QByteArray& json, QString& why);

} // namespace steerdeck::widgets
