#pragma once

#include "core/base/json.h"
#include "core/steering/composition.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace steerdeck::classroom {

inline constexpr std::size_t most_assignment_bytes = 256 * 1024;
inline constexpr int most_exercises = 24, most_questions = 12; // questions of one exercise

enum class QuestionKind {
    choice,  // one of several
    number,  // a number, right within a tolerance
    slider,  // the same, on a slider of whole numbers
    order,   // things to put into their order
    text,    // free text, which nobody but the teacher can judge
    outcome, // what the answer did: which of the deck's behaviours it keeps; the verifiers know
};

struct Question {
    QuestionKind kind = QuestionKind::text;
    std::string ask;
    bool before = false;                   // a guess: asked, and fixed, before the exercise's answers are seen
    std::vector<std::string> choices = {}; // of a choice; of an order the things, in their right order
    std::optional<int> right_choice = {};  // nothing: every choice is as good
    std::optional<double> right_number = {};
    double within = 0;                                     // how far a right number may be off
    int from = 0, to = 0, step = 1;                        // of a slider
    std::string unit = {};                                 // behind a slider's number
    steering::Method control = steering::Method::steering; // whose answer an outcome is about, in the deck's own order

    bool operator==(const Question&) const = default;
};

/// A deck and a prompt to run, and what is asked about it.
struct Exercise {
    std::string title, text; // text: paragraphs apart by an empty line; may be empty
    steering::Deck deck;
    std::string prompt;
    std::vector<steering::Method> controls; // the columns of answers
    bool every_order = false;
    std::vector<Question> questions;

    bool operator==(const Exercise&) const = default;
};

struct Assignment {
    std::string name; // a-z, 0-9 and -
    std::string title, instructions;
    std::uint64_t seed = 0;   // of every run: the same screen on every machine
    int max_new_tokens = 128; // of an answer
    std::string model = {};   // fingerprint of the model it was written for; empty: whichever is open
    std::vector<Exercise> exercises;

    bool operator==(const Assignment&) const = default;
};

/// An assignment from JSON of the format `steerdeck.assignment/1` (resources/manual/classroom.md has every key).
/// Throws UnreadableFile, naming `where` and the exercise or question.
Assignment assignment_from_json(const Json& json, const std::string& where);
Json to_json(const Assignment& assignment);

/// Throws UnreadableFile, also where the file is larger than most_assignment_bytes.
Assignment read_assignment(const std::filesystem::path& file);

std::string name_of(QuestionKind kind);

} // namespace steerdeck::classroom
