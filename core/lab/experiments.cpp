// The user's own experiments, as a list.
#include "core/base/error.h"
#include "core/base/json.h"
#include "core/lab/library_parts.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <set>

namespace steerdeck::lab {
namespace fs = std::filesystem;
namespace {

/// Correct answers of each condition over all answers, in the order of the conditions.
std::vector<double> accuracies_of(const Json& rows, const std::vector<std::string>& conditions,
                                  const std::string& where)
{
    std::vector<double> result;
    for (const auto& condition : conditions) {
        double answers = 0, correct = 0;
        for (const Json& row : rows) {
            if (require<std::string>(row, "method", where) != condition) continue;
            answers += require<double>(row, "answers", where);
            correct += require<double>(row, "correct", where);
        }
        result.push_back(answers > 0 ? correct / answers : 0);
    }
    return result;
}

} // namespace

ReadExperiment read_experiment(const fs::path& folder, const std::string& model)
{
    const auto file = folder / "results.json";
    const auto where = file.string();
    const Json json = read_json(file, message("results"));
    ReadExperiment read;
    read.model = require<std::string>(require<Json>(json, "fingerprints", where), "model", where);
    if (!model.empty() && read.model != model)
        throw Mismatch(message("These results are of another model"), where, message("Open its model"));
    read.notes = value_or<std::string>(json, "notes", {}, where);
    const Json plan_json = require<Json>(json, "plan", where);
    const auto plan = evaluate::plan_from_json(plan_json, where);
    read.composed = Json::object();
    behaviors::add_style(read.composed, {.form = plan.settings().wording});
    methods::add_composing(read.composed, plan.settings().composing);
    ExperimentInfo& info = read.info;
    info.folder = folder;
    const auto answers = folder / "generations.jsonl";
    info.ended = local_time_of(fs::exists(answers) ? answers : file);
    for (const auto& condition : plan.conditions()) info.conditions.push_back(condition.name());
    std::set<int> sizes;
    for (const auto& combination : plan.combinations()) {
        sizes.insert(int(combination.behaviors.size()));
        info.combinations.push_back(combination.name());
        info.prompts = std::max(info.prompts, combination.prompts.size());
    }
    info.sizes.assign(sizes.begin(), sizes.end());
    info.total = long(plan.size());
    info.complete = require<bool>(json, "complete", where);
    if (info.complete) info.accuracy = accuracies_of(require<Json>(json, "rows", where), info.conditions, where);
    return read;
}

std::string local_time(std::int64_t seconds_since_1970)
{
    const auto when = std::time_t(seconds_since_1970);
    std::tm parts{};
    localtime_r(&when, &parts);
    char text[40];
    return {text, std::strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S", &parts)};
}

std::string local_time_of(const fs::path& file)
{
    const auto written = std::chrono::file_clock::to_sys(fs::last_write_time(file));
    return local_time(std::chrono::system_clock::to_time_t(
        std::chrono::time_point_cast<std::chrono::system_clock::duration>(written)));
}

std::vector<ExperimentInfo> experiments_of(const Lab& lab)
{
    const std::string model = lab.model().fingerprint;
    std::vector<ExperimentInfo> found;
    std::set<fs::path> homes = {lasting_user_folder(), user_folder()};
    for (const auto& home : homes) {
        std::error_code error;
        fs::directory_iterator entry(home / "results", error);
        for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
            try {
                found.push_back(read_experiment(entry->path(), model).info);
            } catch (const std::exception&) {
                // Another model's, no results at all, or damaged: it hides no other.
            }
        }
    }
    std::ranges::sort(
        found, [](const auto& a, const auto& b) { return std::tie(a.ended, a.folder) > std::tie(b.ended, b.folder); });
    return found;
}

} // namespace steerdeck::lab
