#pragma once

#include "core/base/message.h"
#include "core/classroom/answers.h"

#include <span>

namespace steerdeck::classroom {

inline constexpr std::size_t most_files = 2000; // that are read for one table

/// One pupil's row: a cell for each question of the assignment, in its order.
struct ClassRow {
    std::string file; // its name, without the folder
    std::string pupil, time, model_name, model;
    std::vector<std::string> words; // what was answered; empty where nothing was
    std::vector<Given> given;
    std::vector<std::optional<bool>> right; // nothing where nobody but the teacher can tell
    int rights() const;
    int judged() const; // questions with a right and a wrong answer that were answered
};

/// The class's answers to one question.
struct QuestionFigures {
    int exercise = 0, question = 0; // from 0 on
    int answered = 0, judged = 0, right = 0;
    /// What was answered and how often: each choice, in its order; a slider's numbers from the least to the largest,
    /// where there are many several in one ("40–49"); else each answer, the most frequent first. At most 12.
    std::vector<std::pair<std::string, int>> distribution;
    /// Share of right answers, 0..1; NaN where none can be judged.
    double share() const;
};

struct ClassTable {
    Assignment assignment;
    std::vector<ClassRow> rows; // by pupil
    std::vector<QuestionFigures> questions;
    std::vector<Message> problems; // a sentence for each file that is left out
    const Question& question(std::size_t column) const;
    /// "1.2": exercise and question, from 1 on.
    std::string label(std::size_t column) const;
};

/// Reads the files, and those of folders among them (*.json, not of their folders). Where they answer several
/// assignments, the one with the most files counts, and the others' files are told. The same file twice counts once.
/// Behaviours are told by their `titles`. Throws InvalidInput where no file can be used, with the first reason.
ClassTable collect(std::span<const std::filesystem::path> paths, const Titles& titles = {});

/// A line for each pupil: file, name, time, model, right answers, and for each question what was answered and whether
/// it is right (1, 0 or nothing).
std::string to_csv(const ClassTable& table);
Json to_json(const ClassTable& table);

} // namespace steerdeck::classroom
