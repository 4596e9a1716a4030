#include "core/classroom/collect.h"

#include "core/base/csv.h"
#include "core/base/files.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace steerdeck::classroom {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t most_shown = 12; // different answers of a distribution

/// Every file of `paths`; problems say what could not be listed.
std::vector<fs::path> files_of(std::span<const fs::path> paths, std::vector<InvalidInput>& problems)
{
    std::vector<fs::path> files;
    for (const auto& path : paths) {
        std::error_code error;
        if (!fs::is_directory(path, error)) {
            files.push_back(path);
            continue;
        }
        std::vector<fs::path> inside;
        for (const auto& entry : fs::directory_iterator(path, error))
            if (entry.path().extension() == ".json") inside.push_back(entry.path());
        if (error)
            problems.emplace_back(message("The folder cannot be read ({}): {}", path.string(), error.message()), "",
                                  "");
        std::ranges::sort(inside);
        files.insert(files.end(), inside.begin(), inside.end());
    }
    if (files.size() > most_files) {
        problems.emplace_back(message("There are more than {} files; the others are left out", most_files), "", "");
        files.resize(most_files);
    }
    return files;
}

struct Read {
    std::string file;
    PupilAnswers answers;
};

std::vector<Read> read_all(const std::vector<fs::path>& files, std::vector<InvalidInput>& problems)
{
    std::vector<Read> all;
    std::set<std::string> known; // contents, by their sums
    for (const auto& file : files) {
        try {
            const auto bytes = read_file(file, message("answers"), most_answers_bytes);
            if (!known.insert(sha256(bytes)).second) {
                problems.emplace_back(message("{} is a copy of another file; it counts once", file.filename().string()),
                                      "", "");
                continue;
            }
            all.push_back({file.filename().string(),
                           answers_from_json(parse_json(bytes, message("answers"), file.string()), file.string())});
        } catch (const Error& error) {
            problems.emplace_back(error.happened, error.where, error.remedy);
        }
    }
    return all;
}

/// The assignment that most of the files answer; of equals the first.
const Assignment& most_answered(const std::vector<Read>& all)
{
    std::map<std::string, std::size_t> counts; // by the assignment's text
    std::size_t best = 0;
    const Assignment* found = nullptr;
    for (const auto& one : all) ++counts[to_json(one.answers.assignment).dump()];
    for (const auto& one : all)
        if (const auto count = counts[to_json(one.answers.assignment).dump()]; count > best) {
            best = count;
            found = &one.answers.assignment;
        }
    return *found;
}

ClassRow row_of(const Read& one, const Titles& titles)
{
    const auto& answers = one.answers;
    ClassRow row{one.file, answers.pupil, answers.time, answers.model_name, answers.model, {}, {}, {}};
    for (std::size_t e = 0; e < answers.exercises.size(); ++e)
        for (std::size_t q = 0; q < answers.exercises[e].given.size(); ++q) {
            const auto& question = answers.assignment.exercises[e].questions[q];
            const auto& given = answers.exercises[e].given[q];
            row.words.push_back(given.is_empty() ? "" : words_of(question, given, titles));
            row.given.push_back(given);
            row.right.push_back(is_right(question, given, answers.exercises[e]));
        }
    return row;
}

/// How often each number of a slider was given, or each of at most `most_shown` equal parts of it.
std::vector<std::pair<std::string, int>> histogram(const ClassTable& table, const Question& question,
                                                   std::size_t column)
{
    const int places = (question.to - question.from) / question.step + 1;
    const int each = (places + int(most_shown) - 1) / int(most_shown); // places of one part
    std::vector<std::pair<std::string, int>> parts;
    for (int place = 0; place < places; place += each) {
        const auto number = [&](int at) { return std::to_string(question.from + at * question.step); };
        const int last = std::min(place + each, places) - 1;
        parts.emplace_back(last == place ? number(place) : number(place) + "–" + number(last), 0);
    }
    for (const auto& row : table.rows)
        if (const auto& number = row.given[column].number)
            ++parts[std::size_t((*number - question.from) / question.step) / std::size_t(each)].second;
    return parts;
}

QuestionFigures figures_of(const ClassTable& table, int exercise, int number, std::size_t column)
{
    QuestionFigures figures{exercise, number, 0, 0, 0, {}};
    const auto& question = table.assignment.exercises[std::size_t(exercise)].questions[std::size_t(number)];
    std::map<std::string, int> counts;
    for (const auto& row : table.rows) {
        if (row.given[column].is_empty()) continue;
        ++figures.answered;
        ++counts[row.words[column]];
        if (row.right[column]) ++figures.judged;
        if (row.right[column].value_or(false)) ++figures.right;
    }
    if (question.kind == QuestionKind::choice) {
        for (const auto& choice : question.choices) figures.distribution.emplace_back(choice, counts[choice]);
        return figures;
    }
    if (question.kind == QuestionKind::slider) {
        figures.distribution = histogram(table, question, column);
        return figures;
    }
    figures.distribution.assign(counts.begin(), counts.end());
    std::ranges::stable_sort(figures.distribution, std::greater<>{}, &std::pair<std::string, int>::second);
    if (figures.distribution.size() > most_shown) figures.distribution.resize(most_shown);
    return figures;
}

} // namespace

int ClassRow::rights() const { return int(std::ranges::count(right, std::optional(true))); }

int ClassRow::judged() const
{
    return int(std::ranges::count_if(right, [](const auto& one) { return one.has_value(); }));
}

double QuestionFigures::share() const
{
    return judged ? double(right) / judged : std::numeric_limits<double>::quiet_NaN();
}

const Question& ClassTable::question(std::size_t column) const
{
    const auto& at = questions.at(column);
    return assignment.exercises[std::size_t(at.exercise)].questions[std::size_t(at.question)];
}

std::string ClassTable::label(std::size_t column) const
{
    const auto& at = questions.at(column);
    return std::to_string(at.exercise + 1) + "." + std::to_string(at.question + 1);
}

ClassTable collect(std::span<const fs::path> paths, const Titles& titles)
{
    ClassTable table;
    std::vector<InvalidInput> problems;
    const auto all = read_all(files_of(paths, problems), problems);
    if (all.empty() && !problems.empty()) throw problems.front();
    if (all.empty())
        throw InvalidInput(message("There is no pupil's file"),
                           paths.empty() ? Message() : Message(paths.front().string()),
                           message("Name pupils' files (*.json), or a folder that holds them"));
    table.assignment = most_answered(all);
    for (const auto& one : all) {
        if (one.answers.assignment == table.assignment)
            table.rows.push_back(row_of(one, titles));
        else
            problems.emplace_back(message("{} answers another assignment, \"{}\"; it is left out", one.file,
                                          one.answers.assignment.title),
                                  "", "");
    }
    for (const auto& problem : problems) table.problems.push_back(problem.sentence());
    std::ranges::stable_sort(table.rows, {}, &ClassRow::pupil);
    std::size_t column = 0;
    for (std::size_t e = 0; e < table.assignment.exercises.size(); ++e)
        for (std::size_t q = 0; q < table.assignment.exercises[e].questions.size(); ++q)
            table.questions.push_back(figures_of(table, int(e), int(q), column++));
    return table;
}

std::string to_csv(const ClassTable& table)
{
    CsvLine head;
    for (const char* name : {"file", "pupil", "time", "model", "fingerprint", "seed", "right", "judged"})
        head.text(name);
    for (std::size_t i = 0; i < table.questions.size(); ++i)
        head.text(table.label(i) + " " + table.question(i).ask).text(table.label(i) + " right");
    std::string csv = head.end();
    for (const auto& row : table.rows) {
        CsvLine line;
        line.text(row.file).text(row.pupil).text(row.time).text(row.model_name).text(row.model);
        line.number(std::size_t(table.assignment.seed));
        line.number(std::size_t(row.rights())).number(std::size_t(row.judged()));
        for (std::size_t i = 0; i < row.words.size(); ++i)
            line.text(row.words[i]).text(!row.right[i] ? "" : *row.right[i] ? "1" : "0");
        csv += line.end();
    }
    return csv;
}

Json to_json(const ClassTable& table)
{
    Json json{{"assignment", table.assignment.name},
              {"title", table.assignment.title},
              {"pupils", Json::array()},
              {"questions", Json::array()},
              {"problems", Json::array()}};
    for (const auto& problem : table.problems) json["problems"].push_back(problem.english());
    for (const auto& row : table.rows) {
        Json right = Json::array();
        for (const auto& one : row.right) right.push_back(one ? Json(*one) : Json());
        json["pupils"].push_back({{"file", row.file},
                                  {"pupil", row.pupil},
                                  {"time", row.time},
                                  {"model", row.model_name},
                                  {"fingerprint", row.model},
                                  {"answers", row.words},
                                  {"right", std::move(right)}});
    }
    for (std::size_t i = 0; i < table.questions.size(); ++i) {
        const auto& figures = table.questions[i];
        Json counts = Json::array();
        for (const auto& [words, count] : figures.distribution) counts.push_back({{"answer", words}, {"count", count}});
        json["questions"].push_back({{"question", table.label(i)},
                                     {"ask", table.question(i).ask},
                                     {"before", table.question(i).before},
                                     {"answered", figures.answered},
                                     {"judged", figures.judged},
                                     {"right", figures.right},
                                     {"distribution", std::move(counts)}});
    }
    return json;
}

} // namespace steerdeck::classroom
