#include "core/evaluate/results.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/journal.h"
#include "core/behaviors/reading_text.h"
#include "core/evaluate/folder_lock.h"
#include "core/evaluate/results_parts.h"
#include "core/model/known_fingerprints.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace steerdeck::evaluate {
namespace {

namespace fs = std::filesystem;

constexpr const char* format_name = "steerdeck.results/1";
constexpr const char* manifest_file = "results.json";
constexpr const char* generations_file = "generations.jsonl";

std::string dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

/// One key a line, and one entry of a list a line: short to read, and quick to compare.
std::string text_of(const Json& json)
{
    std::string out = "{\n";
    bool first = true;
    for (const auto& [key, value] : json.items()) {
        out += (std::exchange(first, false) ? "" : ",\n") + dump(Json(key)) + ": ";
        if (!value.is_array() || value.empty()) {
            out += dump(value);
            continue;
        }
        out += "[\n";
        for (std::size_t i = 0; i < value.size(); ++i) out += dump(value[i]) + (i + 1 < value.size() ? ",\n" : "\n]");
    }
    return out + "\n}\n";
}

/// What earlier results do not have.
template <typename Manifest>
auto informative_parts(Manifest& manifest)
{
    return std::array{std::pair("model", &manifest.model), std::pair("instructions", &manifest.instructions)};
}

Json head_of(const Results& results)
{
    Json head{{"format", format_name},
              {"complete", results.complete},
              {"generation", results.manifest.generation},
              {"fingerprints", results.manifest.fingerprints},
              {"versions", results.manifest.versions},
              {"plan", to_json(results.plan)}};
    if (!results.manifest.notes.empty()) head["notes"] = results.manifest.notes;
    if (!results.shard.whole()) head["shard"] = to_json(results.shard);
    for (const auto& [key, part] : informative_parts(results.manifest))
        if (!part->is_null()) head[key] = *part;
    return head;
}

/// The English words beside the data, for those who read the file.
Json to_json(const std::string& behavior, const behaviors::Reading& reading)
{
    const auto& measurement = reading.measurement;
    Json json{{"behavior", behavior},
              {"pass", reading.pass},
              {"measured", behaviors::measured_text(measurement)},
              {"wanted", behaviors::wanted_text(measurement)}};
    if (!std::holds_alternative<behaviors::TextReading>(measurement)) json["reading"] = behaviors::to_json(measurement);
    return json;
}

/// Earlier versions wrote the words alone; a later one may measure what this one does not know.
behaviors::Reading reading_from_json(const Json& json, const std::string& where)
{
    std::optional<behaviors::Measurement> measurement;
    if (json.contains("reading")) measurement = behaviors::measurement_from_json(json.at("reading"), where);
    if (!measurement)
        measurement = behaviors::TextReading{value_or<std::string>(json, "measured", "", where),
                                             value_or<std::string>(json, "wanted", "", where)};
    return {require<bool>(json, "pass", where), *measurement};
}

std::string line_of(const Case& which, const Plan& plan, const Generation& generation)
{
    Json readings = Json::array();
    for (const auto& [behavior, reading] : generation.readings) readings.push_back(to_json(behavior, reading));
    Json json{{"key", which.key},
              {"method", plan.conditions()[which.method].name()},
              {"order", which.behaviors},
              {"prompt", which.prompt},
              {"text", generation.text},
              {"readings", readings},
              {"tokens", generation.tokens},
              {"truncated", generation.truncated}};
    if (generation.judge) json["judge"] = *generation.judge;
    if (generation.loops) json["loops"] = *generation.loops;
    if (generation.perplexity) json["perplexity"] = *generation.perplexity;
    return dump(json);
}

Generation generation_of(const Json& json, const std::string& where)
{
    Generation generation;
    generation.key = require<std::string>(json, "key", where);
    generation.text = require<std::string>(json, "text", where);
    for (const Json& row : require<Json>(json, "readings", where))
        generation.readings.push_back({require<std::string>(row, "behavior", where), reading_from_json(row, where)});
    generation.tokens = require<long>(json, "tokens", where);
    generation.truncated = require<bool>(json, "truncated", where);
    if (json.contains("judge")) generation.judge = require<int>(json, "judge", where);
    if (json.contains("loops")) generation.loops = require<bool>(json, "loops", where);
    if (json.contains("perplexity")) generation.perplexity = require<double>(json, "perplexity", where);
    return generation;
}

/// The case an answer belongs to. Throws InvalidInput where it fits none.
std::size_t index_of(const Plan& plan, const Generation& generation)
{
    const auto refuse = [&](const Message& what) {
        throw InvalidInput(what, generation.key, message("Record what the plan asks for"));
    };
    const auto index = plan.find(generation.key);
    if (!index) {
        refuse(message("The plan has no such case"));
        return 0;
    }
    const Case which = plan.at(*index);
    if (generation.readings.size() < which.behaviors.size()) refuse(message("The answer lacks readings"));
    for (std::size_t i = 0; i < which.behaviors.size(); ++i)
        if (generation.readings[i].behavior != which.behaviors[i])
            refuse(message("The readings begin with other behaviours than the order"));
    if (generation.judge && (*generation.judge < 1 || *generation.judge > 5))
        refuse(message("A judge's score is not 1 to 5"));
    if (generation.perplexity && !(*generation.perplexity >= 1)) refuse(message("A perplexity is below 1"));
    return *index;
}

std::string words_for(const Shard& shard) { return shard.whole() ? "the whole" : "shard " + name_of(shard); }

/// A summary speaks of every answer; where one is lost, it has to be made again.
void trust_only_whole(Results& results)
{
    results.complete = results.complete && results.answers == results.plan.size();
    if (!results.complete) results.summary.clear();
}

void take(Results& results, std::size_t index, const Generation& generation, std::size_t offset, std::size_t length)
{
    Outcome& outcome = results.outcomes[index];
    results.answers += outcome.done ? 0 : 1;
    const auto k = results.plan.combinations()[results.plan.at(index).combination].behaviors.size();
    outcome = {.done = true,
               .truncated = generation.truncated,
               .judge = generation.judge.value_or(0),
               .loops = generation.loops,
               .perplexity = float(generation.perplexity.value_or(0)),
               .tokens = generation.tokens,
               .offset = offset,
               .length = length};
    for (std::size_t i = 0; i < k; ++i)
        if (generation.readings[i].reading.pass) outcome.passes |= std::uint32_t(1) << i;
}

/// Takes each line into `results`; a line that is no answer of the plan is noted.
EachLine reader_of(Results& results, const fs::path& path)
{
    return [&results, where = path.string()](long number, std::size_t offset, std::string_view text) {
        try {
            const auto generation = generation_of(parse_json(text, message("answer"), where), where);
            take(results, index_of(results.plan, generation), generation, offset, text.size());
        } catch (const Error&) {
            results.damaged_lines.push_back(number);
        } catch (const nlohmann::json::exception&) {
            results.damaged_lines.push_back(number);
        }
    };
}

Interval interval_from(const Json& json, const std::string& where)
{
    return {require<double>(json, "value", where), require<double>(json, "low", where),
            require<double>(json, "high", where)};
}

SummaryRow summary_row_from(const Json& json, const std::string& where)
{
    SummaryRow row;
    row.method = require<std::string>(json, "method", where);
    row.size = require<int>(json, "size", where);
    const auto group = require<std::string>(json, "group", where);
    row.group = group_named(group).value_or(Group::all);
    row.summary.combinations = require<std::size_t>(json, "combinations", where);
    row.summary.answers = require<std::size_t>(json, "answers", where);
    row.summary.accuracy = interval_from(require<Json>(json, "accuracy", where), where);
    row.summary.best = interval_from(require<Json>(json, "best", where), where);
    row.summary.order_variance = interval_from(require<Json>(json, "order_variance", where), where);
    row.summary.order_variance_max = interval_from(require<Json>(json, "order_variance_max", where), where);
    row.judged = value_or<std::size_t>(json, "judged", 0, where);
    if (row.judged > 0) row.quality = interval_from(require<Json>(json, "quality", where), where);
    row.most_varied = value_or<std::vector<std::string>>(json, "most_varied", {}, where);
    for (const auto& [key, measured] : {std::pair("loops", &row.loops), std::pair("perplexity", &row.perplexity)})
        if (json.contains(key))
            *measured = {require<std::size_t>(json.at(key), "answers", where), interval_from(json.at(key), where)};
    return row;
}

/// results.json, without the answers.
Results head_from(const fs::path& folder)
{
    const auto path = folder / manifest_file;
    const auto where = path.string();
    const Json json = read_json(path, message("results"));
    const auto format = require<std::string>(json, "format", where);
    if (format != format_name)
        throw Mismatch(
            message("These are results of another version: \"{}\", and only \"{}\" is known", format, format_name),
            where, message("Open them with the version that made them, or run the experiment again"));
    Results results;
    results.complete = require<bool>(json, "complete", where);
    results.manifest = {require<Json>(json, "generation", where), require<Json>(json, "fingerprints", where),
                        require<Json>(json, "versions", where), value_or<std::string>(json, "notes", {}, where)};
    for (const auto& [key, part] : informative_parts(results.manifest))
        if (json.contains(key)) *part = json.at(key);
    model::make_current(results.manifest.fingerprints);
    results.plan = plan_from_json(require<Json>(json, "plan", where), where + ", plan");
    if (json.contains("shard")) results.shard = shard_from_json(json.at("shard"), where + ", shard");
    if (results.complete)
        for (const Json& row : require<Json>(json, "summary", where))
            results.summary.push_back(summary_row_from(row, where + ", summary"));
    results.outcomes.resize(results.plan.size());
    return results;
}

std::string short_text(const Json& json)
{
    auto text = dump(json);
    constexpr std::size_t most = 60;
    if (text.size() <= most) return text;
    std::size_t cut = most;
    while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xc0) == 0x80) --cut; // between two characters
    return text.substr(0, cut) + "…";
}

} // namespace

void list_differences(const Json& a, const Json& b, const std::string& place, std::vector<std::string>& out)
{
    if (a == b) return;
    if (a.is_object() && b.is_object()) {
        const auto here = [&](const std::string& key) { return place.empty() ? key : place + "." + key; };
        for (const auto& [key, value] : a.items())
            list_differences(value, b.contains(key) ? b.at(key) : Json(), here(key), out);
        for (const auto& [key, value] : b.items())
            if (!a.contains(key)) list_differences(Json(), value, here(key), out);
        return;
    }
    if (a.is_array() && b.is_array() && a.size() == b.size()) {
        for (std::size_t i = 0; i < a.size(); ++i)
            list_differences(a[i], b[i], place + "[" + std::to_string(i + 1) + "]", out);
        return;
    }
    out.push_back(place + " is " + short_text(a) + ", not " + short_text(b));
}

std::vector<std::string> differences_of(const Results& a, const Results& b)
{
    // The causes first: what the models are, then the settings, then what follows from them.
    std::vector<std::string> out;
    list_differences(a.manifest.fingerprints, b.manifest.fingerprints, "fingerprints", out);
    list_differences(a.manifest.versions, b.manifest.versions, "versions", out);
    list_differences(a.manifest.generation, b.manifest.generation, "generation", out);
    list_differences(to_json(a.plan), to_json(b.plan), "plan", out);
    if (!a.manifest.instructions.is_null() && !b.manifest.instructions.is_null())
        list_differences(a.manifest.instructions, b.manifest.instructions, "instructions", out);
    return out;
}

void refuse_differences(const std::vector<std::string>& differences, const fs::path& folder)
{
    if (differences.empty()) return;
    constexpr std::size_t most = 4;
    std::string list;
    for (std::size_t i = 0; i < std::min(most, differences.size()); ++i) list += (i ? "; " : "") + differences[i];
    if (differences.size() > most) list += "; and " + std::to_string(differences.size() - most) + " more";
    throw Mismatch(message("The folder holds the results of another run: {}", list), folder.string(),
                   message("Choose another folder, or the settings of that run"));
}

Results read_results(const fs::path& folder)
{
    Results results = head_from(folder);
    results.half_line = read_lines(folder / generations_file, reader_of(results, folder / generations_file)).half_line;
    trust_only_whole(results);
    results.rows = rows_of(results);
    if (!results.complete) results.summary = summary_of(results.rows);
    return results;
}

std::optional<Generation> read_generation(const fs::path& folder, const Results& results, std::size_t index)
{
    const Outcome& outcome = results.outcomes.at(index);
    if (!outcome.done) return std::nullopt;
    const auto path = folder / generations_file;
    auto generation = generation_of(
        parse_json(read_piece(path, outcome.offset, outcome.length), message("answer"), path.string()), path.string());
    if (generation.key != results.plan.at(index).key)
        throw UnreadableFile(message("The answers were changed since they were read"), path.string(),
                             message("Open the results again"));
    return generation;
}

struct Recorder::Files {
    FolderLock lock;
    std::unique_ptr<Journal> journal;
};

Recorder::Recorder(fs::path folder, const Plan& plan, const Manifest& manifest, const Shard& shard)
    : folder_(std::move(folder)), files_(new Files{FolderLock(folder_), nullptr})
{
    results_.plan = plan;
    results_.manifest = manifest;
    results_.shard = shard;
    results_.outcomes.resize(plan.size());
    const auto generations = folder_ / generations_file;
    if (fs::exists(folder_ / manifest_file)) {
        Results there = head_from(folder_);
        refuse_differences(differences_of(there, results_), folder_);
        if (there.shard != shard)
            throw Mismatch(
                message("The folder holds {} of this experiment, not {}", words_for(there.shard), words_for(shard)),
                folder_.string(), message("Choose another folder"));
        results_.complete = there.complete;
        results_.summary = std::move(there.summary);
        if (manifest.notes.empty()) results_.manifest.notes = there.manifest.notes;
        if (results_.manifest.notes != there.manifest.notes && !there.complete) // else `finish` writes them
            write_file_atomically(folder_ / manifest_file, text_of(head_of(results_)));
    } else {
        if (fs::exists(generations))
            throw InvalidInput(message("The folder holds answers without the settings that made them"),
                               folder_.string(), message("Choose another folder"));
        write_file_atomically(folder_ / manifest_file, text_of(head_of(results_)));
    }
    files_->journal = std::make_unique<Journal>(generations, reader_of(results_, generations));
    results_.half_line = files_->journal->dropped_half_line();
    trust_only_whole(results_);
}

Recorder::~Recorder() = default;

void Recorder::append(std::span<const Generation> generations)
{
    if (generations.empty()) return;
    std::string lines;
    std::vector<std::pair<std::size_t, std::size_t>> places; // case, length
    for (const auto& generation : generations) {
        const auto index = index_of(results_.plan, generation);
        const auto line = line_of(results_.plan.at(index), results_.plan, generation);
        places.emplace_back(index, line.size());
        lines += line + "\n";
    }
    if (results_.complete) { // the summary will no longer be of these answers
        results_.complete = false;
        results_.summary.clear();
        write_file_atomically(folder_ / manifest_file, text_of(head_of(results_)));
    }
    auto offset = files_->journal->append(lines);
    for (std::size_t i = 0; i < generations.size(); ++i) {
        take(results_, places[i].first, generations[i], offset, places[i].second);
        offset += places[i].second + 1;
    }
}

const Results& Recorder::finish(const BootstrapSettings& bootstrap, const Cancel& cancel)
{
    const auto missing = results_.plan.size() - results_.answers;
    if (missing > 0)
        throw InvalidInput(message("{} of {} answers are missing", missing, results_.plan.size()), folder_.string(),
                           message("Go on with the run first"));
    const auto path = folder_ / generations_file;
    std::vector<std::pair<std::size_t, std::size_t>> places(results_.outcomes.size());
    std::size_t index = 0, end = 0;
    auto summary = summarize(results_, bootstrap, cancel);
    rewrite_lines(path, [&]() -> std::string {
        if (index == results_.plan.size()) return "";
        if (index % 256 == 0) cancel.check("Putting the answers in order");
        const auto generation = read_generation(folder_, results_, index);
        auto line = line_of(results_.plan.at(index), results_.plan, *generation);
        places[index++] = {end, line.size()};
        end += line.size() + 1;
        return line;
    });
    for (std::size_t i = 0; i < places.size(); ++i)
        std::tie(results_.outcomes[i].offset, results_.outcomes[i].length) = places[i];
    files_->journal = std::make_unique<Journal>(path, [](long, std::size_t, std::string_view) {});
    results_.summary = std::move(summary);
    results_.rows = rows_of(results_);
    results_.complete = true;
    results_.damaged_lines.clear();
    results_.half_line = false;
    Json json = head_of(results_);
    json.update(measures_to_json(results_, bootstrap));
    json["generations"] = {{"file", generations_file}, {"sha256", sha256_of_file(path)}};
    write_file_atomically(folder_ / manifest_file, text_of(json));
    return results_;
}

} // namespace steerdeck::evaluate
