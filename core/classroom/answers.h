#pragma once

#include "core/classroom/assignment.h"

#include <map>

namespace steerdeck::classroom {

inline constexpr std::size_t most_answers_bytes = 2 * 1024 * 1024;
inline constexpr std::size_t longest_pupil = 120; // bytes of a name or pseudonym

/// An answer of the model that a pupil saw.
struct SeenAnswer {
    steering::Method control = steering::Method::none;
    std::vector<std::string> order; // of the deck's behaviours
    std::string text;
    std::vector<std::string> kept, missed; // behaviours, as the verifiers found

    bool operator==(const SeenAnswer&) const = default;
};

/// What a pupil answered to one question; what does not belong to its kind is empty.
struct Given {
    std::optional<int> choice = {};
    std::optional<double> number = {};          // of a slider, too
    std::optional<std::vector<int>> order = {}; // of the question's things: which stands first, second, ...
    std::string text = {};
    std::optional<std::vector<std::string>> kept = {}; // the behaviours that the answer keeps, of an outcome

    bool is_empty() const { return !choice && !number && !order && text.empty() && !kept; }
    bool operator==(const Given&) const = default;
};

struct ExerciseAnswers {
    std::vector<SeenAnswer> seen; // of the last run of the exercise
    std::vector<Given> given;     // a question each

    bool operator==(const ExerciseAnswers&) const = default;
};

/// One pupil's file. It holds the assignment, so that it can be read without it.
struct PupilAnswers {
    Assignment assignment;
    std::string pupil;                           // a name or a pseudonym
    std::string time = {};                       // of its making, ISO 8601
    std::string program = {};                    // version
    std::string model_name = {}, model = {};     // and its fingerprint
    std::vector<ExerciseAnswers> exercises = {}; // an exercise each

    bool operator==(const PupilAnswers&) const = default;
};

/// Empty answers to `assignment`.
PupilAnswers begin_answers(const Assignment& assignment);

/// Whether `given` is right; nothing where it is not answered, or where nobody but the teacher can tell.
std::optional<bool> is_right(const Question& question, const Given& given, const ExerciseAnswers& answers);

using Titles = std::map<std::string, std::string>; // of behaviours, by their names

/// What was given, in words: the choice's text, the number, the things in their order, "German, lower case". A
/// behaviour without a title goes by its name.
std::string words_of(const Question& question, const Given& given, const Titles& titles = {});

/// JSON of the format `steerdeck.answers/1`.
Json to_json(const PupilAnswers& answers);
/// Throws UnreadableFile; whatever does not fit the assignment in it is refused.
PupilAnswers answers_from_json(const Json& json, const std::string& where);
/// Throws UnreadableFile, also where the file is larger than most_answers_bytes.
PupilAnswers read_answers(const std::filesystem::path& file);
/// Throws UnwritableFile, or InvalidInput without a pupil's name.
void write_answers(const PupilAnswers& answers, const std::filesystem::path& file);

} // namespace steerdeck::classroom
