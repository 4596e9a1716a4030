// `class`: what a teacher does with the files of a class.
#include "app/cli/verbs.h"
#include "core/base/atomic_file.h"
#include "core/lab/classroom.h"
#include "core/lab/known_titles.h"

#include <cstdio>

namespace steerdeck::cli {
namespace {

using classroom::ClassTable;

struct CollectOptions {
    std::vector<std::filesystem::path> paths;
    std::filesystem::path csv;
    bool json = false;
};

std::string counted(int count, const char* one, const char* many)
{
    return std::to_string(count) + " " + (count == 1 ? one : many);
}

void print_table(const ClassTable& table)
{
    std::printf("%s: %s\n\n", table.assignment.title.c_str(),
                counted(int(table.rows.size()), "pupil", "pupils").c_str());
    for (const auto& row : table.rows) {
        std::printf("  %-24s %2d of %2d right ", row.pupil.c_str(), row.rights(), row.judged());
        for (std::size_t i = 0; i < row.right.size(); ++i)
            std::printf(" %s%s", table.label(i).c_str(),
                        row.right[i]              ? (*row.right[i] ? "+" : "-")
                        : row.given[i].is_empty() ? " "
                                                  : "?");
        std::printf("\n");
    }
    for (std::size_t i = 0; i < table.questions.size(); ++i) {
        const auto& figures = table.questions[i];
        std::printf("\n%s %s%s\n", table.label(i).c_str(), table.question(i).before ? "(a guess) " : "",
                    table.question(i).ask.c_str());
        if (figures.judged)
            std::printf("  %d of %d right (%.0f %%)\n", figures.right, figures.judged, 100 * figures.share());
        for (const auto& [words, count] : figures.distribution) std::printf("  %4d  %s\n", count, words.c_str());
    }
}

void collect(const CollectOptions& o)
{
    const auto table = classroom::collect(o.paths, lab::known_titles());
    for (const auto& problem : table.problems) std::fprintf(stderr, "steerdeck-cli: %s\n", problem.english().c_str());
    if (!o.csv.empty()) {
        AtomicFile file(o.csv);
        file.write(to_csv(table));
        file.commit();
    }
    if (o.json) return print_json(to_json(table));
    print_table(table);
}

} // namespace

void add_class(CLI::App& app)
{
    auto* group =
        app.add_subcommand("class", "Assignments and what a class answered: files alone, no model, no network");
    group->require_subcommand(1);

    auto o = std::make_shared<CollectOptions>();
    auto* verb = group->add_subcommand(
        "collect", "Pupils' files as one table: who answered what, the share of right answers, what was guessed");
    verb->add_option("paths", o->paths, "Pupils' files (*.json), or folders that hold them")->required();
    verb->add_option("--csv", o->csv, "Write the table there: a line for each pupil");
    verb->add_flag("--json", o->json, "Print it as JSON");
    verb->callback([o] { collect(*o); });

    auto file = std::make_shared<std::filesystem::path>();
    auto* check = group->add_subcommand("check", "Whether an assignment can be used, and what it holds");
    check->add_option("file", *file, "The assignment (JSON)")->required();
    check->callback([file] {
        const auto assignment = classroom::read_assignment(*file);
        std::size_t questions = 0;
        for (const auto& exercise : assignment.exercises) questions += exercise.questions.size();
        std::printf("%s: %s, %s, seed %llu\n", assignment.title.c_str(),
                    counted(int(assignment.exercises.size()), "exercise", "exercises").c_str(),
                    counted(int(questions), "question", "questions").c_str(), (unsigned long long)assignment.seed);
    });
}

} // namespace steerdeck::cli
