#include "core/spread/merge.h"

#include "core/base/error.h"
#include "core/evaluate/pieces.h"
#include "core/evaluate/results_parts.h"
#include "core/evaluate/tasks/results.h"
#include "core/spread/collect.h"

#include <algorithm>
#include <vector>

namespace steerdeck::spread {
namespace {

namespace fs = std::filesystem;
using evaluate::Shard;

/// The shards' places in their own order. Throws InvalidInput where they are not each there once.
std::vector<std::size_t> in_order(const std::vector<Shard>& shards, std::span<const fs::path> folders)
{
    const int count = shards[0].count;
    for (std::size_t i = 0; i < shards.size(); ++i) {
        if (shards[i].whole())
            throw InvalidInput(message("The folder holds a whole run, no shard"), folders[i].string(),
                               message("Leave it out"));
        if (shards[i].count != count)
            throw Mismatch(message("Shard {} and shard {} ({}) are of two divisions", name_of(shards[i]),
                                   name_of(shards[0]), folders[0].string()),
                           folders[i].string(), message("Give the shards of one"));
    }
    std::vector<std::size_t> places(std::size_t(count), SIZE_MAX);
    for (std::size_t i = 0; i < shards.size(); ++i) {
        auto& place = places[std::size_t(shards[i].index - 1)];
        if (place != SIZE_MAX)
            throw InvalidInput(
                message("Shard {} is there twice: also in {}", name_of(shards[i]), folders[place].string()),
                folders[i].string(), message("Leave one of them out"));
        place = i;
    }
    std::string missing;
    for (int i = 0; i < count; ++i)
        if (places[std::size_t(i)] == SIZE_MAX)
            missing += (missing.empty() ? "" : ", ") + evaluate::name_of({i + 1, count});
    if (!missing.empty())
        throw InvalidInput(message("Shards are missing: {}", missing), message("results merge"),
                           message("Give their folders, too"));
    return places;
}

void refuse(const std::vector<std::string>& differences, const fs::path& folder, const fs::path& first)
{
    if (differences.empty()) return;
    constexpr std::size_t most = 4;
    std::string list;
    for (std::size_t i = 0; i < std::min(most, differences.size()); ++i) list += (i ? "; " : "") + differences[i];
    if (differences.size() > most) list += "; and " + std::to_string(differences.size() - most) + " more";
    throw Mismatch(message("The folder is not of the same run as {}: {}", first.string(), list), folder.string(),
                   message("Give the shards of one run"));
}

[[noreturn]] void refuse_unfinished(const Shard& shard, std::size_t missing, const fs::path& folder)
{
    throw InvalidInput(message("Shard {} is not complete: {} answers are missing", name_of(shard), missing),
                       folder.string(), message("Go on with it first, by the command that began it"));
}

[[noreturn]] void refuse_target(const fs::path& into, const Message& what)
{
    throw InvalidInput(message("There are {} already", what), into.string(),
                       message("Name another folder, or move it away"));
}

Merged merge_experiment(std::span<const fs::path> folders, const fs::path& into, const ProgressSink& progress,
                        const Cancel& cancel)
{
    std::vector<evaluate::Results> parts;
    std::vector<Shard> shards;
    for (const auto& folder : folders) {
        cancel.check("The merge");
        parts.push_back(evaluate::read_results(folder));
        shards.push_back(parts.back().shard);
        refuse(evaluate::differences_of(parts.back(), parts[0]), folder, folders[0]);
    }
    const auto places = in_order(shards, folders);
    const auto& plan = parts[0].plan;
    const auto pieces = evaluate::pieces_of(plan);
    std::vector<std::size_t> missing(places.size());
    for (std::size_t p = 0; p < pieces.size(); ++p) {
        const auto shard = p % places.size();
        for (const auto i : pieces[p]) missing[shard] += !parts[places[shard]].outcomes[i].done;
    }
    for (std::size_t s = 0; s < places.size(); ++s)
        if (missing[s] > 0) refuse_unfinished(shards[places[s]], missing[s], folders[places[s]]);
    if (fs::exists(into / "results.json")) {
        const auto there = evaluate::read_results(into);
        if (there.complete || !there.shard.whole()) refuse_target(into, message("results"));
    }
    evaluate::Recorder recorder(into, plan, parts[0].manifest);
    for (std::size_t s = 0; s < places.size(); ++s) {
        if (progress) progress({message("Merging shards"), long(s), long(places.size())});
        collect(recorder, folders[places[s]], parts[places[s]], cancel);
    }
    if (progress) progress({message("Working out the intervals"), long(places.size()), long(places.size())});
    (void)recorder.finish({}, cancel);
    return {into, plan.size(), int(places.size()), false};
}

/// What the whole run's settings say, from a shard's.
tasks::Manifest whole_of(tasks::Manifest manifest)
{
    manifest.settings["examples"] = manifest.settings.at("shard").at("examples");
    manifest.settings.erase("shard");
    return manifest;
}

Merged merge_task(std::span<const fs::path> folders, const fs::path& into, const Cancel& cancel)
{
    std::vector<tasks::TaskResults> parts;
    std::vector<Shard> shards;
    std::vector<Json> wholes;
    for (const auto& folder : folders) {
        cancel.check("The merge");
        parts.push_back(tasks::read_task_results(folder));
        const auto& manifest = parts.back().manifest;
        if (!manifest.settings.contains("shard"))
            throw InvalidInput(message("The folder holds a whole run, no shard"), folder.string(),
                               message("Leave it out"));
        shards.push_back(evaluate::shard_from_json(manifest.settings.at("shard"), folder.string()));
        (void)require<std::size_t>(manifest.settings.at("shard"), "examples", folder.string());
        const auto whole = whole_of(manifest);
        wholes.push_back(
            {{"fingerprints", whole.fingerprints}, {"versions", whole.versions}, {"settings", whole.settings}});
        std::vector<std::string> differences;
        evaluate::list_differences(wholes.back(), wholes[0], "", differences);
        refuse(differences, folder, folders[0]);
    }
    const auto places = in_order(shards, folders);
    const auto manifest = whole_of(parts[0].manifest);
    const auto total = require<std::size_t>(manifest.settings, "examples", folders[0].string());
    for (std::size_t s = 0; s < places.size(); ++s) {
        const auto wanted = shards[places[s]].of(total), there = parts[places[s]].answers.size();
        if (there != wanted) refuse_unfinished(shards[places[s]], wanted - std::min(wanted, there), folders[places[s]]);
    }
    if (tasks::holds_task_results(into)) {
        const auto there = tasks::read_task_results(into);
        if (there.complete || there.manifest.settings.contains("shard")) refuse_target(into, message("answers"));
    }
    std::vector<tasks::Example> examples;
    std::vector<tasks::Output> outputs;
    for (std::size_t i = 0; i < total; ++i) {
        auto& answer = parts[places[i % places.size()]].answers[i / places.size()];
        examples.push_back(answer.example);
        outputs.push_back(std::move(answer.output));
    }
    const auto& task = tasks::task_named(require<std::string>(manifest.settings, "task", folders[0].string()));
    tasks::TaskRecorder recorder(into, task, std::move(examples), manifest);
    recorder.append(std::span(outputs).subspan(recorder.answered()));
    (void)recorder.finish();
    return {into, total, int(places.size()), true};
}

} // namespace

void collect(evaluate::Recorder& into, const fs::path& folder, const evaluate::Results& from, const Cancel& cancel)
{
    constexpr std::size_t at_once = 256;
    std::vector<evaluate::Generation> some;
    for (std::size_t i = 0; i < from.outcomes.size(); ++i) {
        if (!from.outcomes[i].done || into.has(i)) continue;
        some.push_back(*evaluate::read_generation(folder, from, i));
        if (some.size() < at_once) continue;
        cancel.check("The merge");
        into.append(some);
        some.clear();
    }
    into.append(some);
}

Merged merge_shards(std::span<const fs::path> folders, const fs::path& into, const ProgressSink& progress,
                    const Cancel& cancel)
{
    if (folders.empty())
        throw InvalidInput(message("No folder is named"), message("results merge"),
                           message("Name the folders of all shards"));
    const bool task = tasks::holds_task_results(folders[0]);
    for (const auto& folder : folders)
        if (tasks::holds_task_results(folder) != task)
            throw Mismatch(message("Answers to a task and an order experiment cannot be merged"), folder.string(),
                           message("Give the shards of one run"));
    return task ? merge_task(folders, into, cancel) : merge_experiment(folders, into, progress, cancel);
}

} // namespace steerdeck::spread
