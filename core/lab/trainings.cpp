#include "core/base/build_info.h"
#include "core/base/files.h"
#include "core/lab/parts.h"
#include "core/lab/training_record.h"
#include "core/model/known_fingerprints.h"
#include "core/model/safetensors.h"

#include <ATen/ATen.h>
#include <cmath>
#include <ctime>
#include <limits>

namespace steerdeck::lab {
namespace fs = std::filesystem;
namespace {

constexpr int most_snapshots = 64;
constexpr const char* manifest_name = "manifest.json";
constexpr const char* curve_name = "curve.jsonl";
constexpr const char* rows_name = "rows.safetensors";
constexpr const char* format = "steerdeck.run/1";

std::string utc_now(const char* pattern)
{
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&now, &parts);
    char text[40];
    return {text, std::strftime(text, sizeof text, pattern, &parts)};
}

/// "2026-11-21T17:31:00Z" as a clock on the wall shows it; the text itself where it is no time.
std::string local_time(const std::string& utc)
{
    std::tm parts{};
    if (!strptime(utc.c_str(), "%Y-%m-%dT%H:%M:%SZ", &parts)) return utc;
    const std::time_t then = timegm(&parts);
    localtime_r(&then, &parts);
    char text[40];
    return {text, std::strftime(text, sizeof text, "%Y-%m-%d %H:%M", &parts)};
}

/// Only letters that every file system takes.
std::string file_name_of(const std::string& name)
{
    std::string plain;
    for (const char c : name)
        if (std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '-') plain += c;
    return plain.empty() ? "run" : plain.substr(0, 40);
}

/// Numbers that are none are written as null.
double number(const Json& json, const char* key, const std::string& where)
{
    return value_or(json, key, std::numeric_limits<double>::quiet_NaN(), where);
}

/// With the digits that a picture shows: there are many of them.
double rounded(double value)
{
    if (!std::isfinite(value) || value == 0) return value;
    const double unit = std::pow(10, std::floor(std::log10(std::abs(value))) - 4);
    return std::round(value / unit) * unit;
}

/// [block, place, |W_down|, |W_up|, cosine to LoRA] each.
Json to_json(const std::vector<LayerTrace>& layers)
{
    Json all = Json::array();
    for (const auto& one : layers)
        all.push_back({one.layer, one.place, rounded(one.down), rounded(one.up), rounded(one.lora_cosine)});
    return all;
}

std::vector<LayerTrace> layers_from(const Json& json, const std::string& where)
{
    std::vector<LayerTrace> layers;
    for (const auto& one : json) {
        if (!one.is_array() || one.size() != 5 || !one[0].is_number_integer() || !one[1].is_string())
            throw UnreadableFile("The curve of a training has a layer that is none", where, "Train again");
        const auto number = [&](std::size_t i) {
            return one[i].is_number() ? one[i].get<double>() : std::numeric_limits<double>::quiet_NaN();
        };
        layers.push_back({one[0].get<int>(), one[1].get<std::string>(), number(2), number(3), number(4)});
    }
    return layers;
}

/// What `MethodRequest::joint` was, of a training in this way.
methods::JointSettings own_from(const Json& json, const std::string& where)
{
    methods::JointSettings own;
    if (!json.is_object() || !json.contains("place")) return own;
    auto& a = own.adapter;
    a.place = require<std::string>(json, "place", where);
    a.layers = require<std::vector<int>>(json, "layers", where);
    a.last_position = require<bool>(json, "last_position", where);
    a.loss = methods::adapter_loss_named(require<std::string>(json, "objective", where));
    a.group = value_or(json, "group", a.group, where);
    a.max_new_tokens = value_or(json, "max_new_tokens", a.max_new_tokens, where);
    a.rank = value_or(json, "rank", a.rank, where);
    if (json.contains("activation"))
        a.function = model::change_function_named(require<std::string>(json, "activation", where));
    own.orthogonal = value_or(json, "orthogonal", own.orthogonal, where);
    if (!json.contains("lora")) return own;
    const auto lora = require<Json>(json, "lora", where);
    own.lora = {require<int>(lora, "rank", where), require<double>(lora, "alpha", where),
                require<double>(lora, "dropout", where), require<std::vector<std::string>>(lora, "projections", where)};
    return own;
}

Json to_json(const TrainPoint& point)
{
    Json tokens = Json::array();
    for (const auto& token : point.tokens) {
        Json nearest = Json::array();
        for (const auto& word : token.nearest)
            nearest.push_back({{"text", word.text}, {"id", word.id}, {"cosine", word.cosine}, {"l2", word.l2}});
        tokens.push_back({{"name", token.name},
                          {"loss", token.loss},
                          {"norm", token.norm},
                          {"cosine_to_start", token.cosine_to_start},
                          {"nearest", std::move(nearest)}});
        if (!token.layers.empty()) tokens.back()["layers"] = to_json(token.layers);
    }
    return {{"step", point.step},
            {"total_steps", point.total_steps},
            {"seconds", point.seconds},
            {"learning_rate", point.learning_rate},
            {"gradient_norm", point.gradient_norm},
            {"loss", point.loss},
            {"tokens", std::move(tokens)}};
}

TrainPoint point_from(const Json& json, const std::string& where)
{
    TrainPoint point;
    point.step = require<int>(json, "step", where);
    point.total_steps = require<int>(json, "total_steps", where);
    point.seconds = number(json, "seconds", where);
    point.learning_rate = number(json, "learning_rate", where);
    point.gradient_norm = number(json, "gradient_norm", where);
    point.loss = number(json, "loss", where);
    for (const auto& told : require<Json>(json, "tokens", where)) {
        TokenTrace token;
        token.name = require<std::string>(told, "name", where);
        token.loss = number(told, "loss", where);
        token.norm = number(told, "norm", where);
        token.cosine_to_start = number(told, "cosine_to_start", where);
        // Earlier versions wrote 1 - cosine, and of operators, which start at zero, the norm.
        if (told.contains("drift") && !token.name.starts_with('<'))
            token.cosine_to_start = 1 - number(told, "drift", where);
        for (const auto& word : require<Json>(told, "nearest", where))
            token.nearest.push_back({require<std::string>(word, "text", where), require<int>(word, "id", where),
                                     number(word, "cosine", where), number(word, "l2", where)});
        if (told.contains("layers")) token.layers = layers_from(told.at("layers"), where);
        point.tokens.push_back(std::move(token));
    }
    return point;
}

std::string line_of(const TrainPoint& point)
{
    return to_json(point).dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json read_manifest(const fs::path& folder)
{
    auto manifest = read_json(folder / manifest_name, "record of a training");
    const auto where = (folder / manifest_name).string();
    if (require<std::string>(manifest, "format", where) != format)
        throw UnreadableFile("The record of a training has another format", where, "Open it with the program it is of");
    if (manifest.contains("training")) model::make_current(manifest.at("training"));
    return manifest;
}

/// The folders of `runs`, and why some of them could not be listed; empty where all were.
std::pair<std::vector<fs::path>, std::string> folders_of(const fs::path& runs)
{
    std::vector<fs::path> folders;
    std::error_code error;
    if (!fs::exists(runs, error) && !error) return {};
    for (fs::directory_iterator entry(runs, error); !error && entry != fs::directory_iterator(); entry.increment(error))
        folders.push_back(entry->path());
    if (!error) return {folders, {}};
    return {folders, "The records of earlier trainings could not all be read: " + error.message() + " (" +
                         runs.string() + "). Check the folder's permissions."};
}

/// The newest point of a record, without the memory of all.
std::optional<TrainPoint> last_point(const fs::path& folder)
{
    std::string last;
    read_lines(folder / curve_name, [&](long, std::size_t, std::string_view line) { last = line; });
    if (last.empty()) return {};
    const auto where = (folder / curve_name).string();
    return point_from(parse_json(last, "curve of a training", where), where);
}

TrainingInfo info_of(const fs::path& folder, const Json& manifest)
{
    const auto where = (folder / manifest_name).string();
    const auto training = require<Json>(manifest, "training", where);
    TrainingInfo info;
    info.folder = folder;
    info.started = local_time(require<std::string>(manifest, "started", where));
    info.title = require<std::string>(manifest, "title", where);
    info.method = value_or<std::string>(training, "method", {}, where);
    info.behaviors = require<std::vector<std::string>>(training, "names", where);
    info.settings = train::settings_from(require<Json>(training, "settings", where), where);
    if (training.contains("own")) info.own = own_from(training.at("own"), where);
    info.settings.report_every = value_or(manifest, "report_every", info.settings.report_every, where);
    info.finished = require<std::string>(manifest, "outcome", where) == "finished";
    info.steps = value_or(manifest, "steps", 0, where);
    info.final_loss = number(manifest, "final_loss", where);
    info.seconds = value_or(manifest, "seconds", 0.0, where);
    if (info.finished) return info;
    if (const auto last = last_point(folder)) {
        info.steps = std::max(info.steps, last->step);
        info.final_loss = last->loss;
        info.seconds = std::max(info.seconds, last->seconds);
    }
    return info;
}

} // namespace

TrainingRecord::TrainingRecord(fs::path runs, TrainingKey key, const steering::ModelIdentity& model, std::string title,
                               Json more)
    : runs_(std::move(runs)), key_(std::move(key)), model_(model.model), tokenizer_(model.tokenizer)
{
    manifest_ = {{"format", format},
                 {"version", version()},
                 {"title", std::move(title)},
                 {"started", Json()},
                 {"outcome", "running"},
                 {"training", identity()},
                 {"report_every", key_.settings.report_every},
                 {"model", model.name}};
    manifest_.update(more);
}

Json TrainingRecord::identity() const
{
    Json what = {{"kind", key_.kind}, {"names", key_.names},         {"settings", train::to_json(key_.settings)},
                 {"data", key_.data}, {"model_fingerprint", model_}, {"tokenizer_fingerprint", tokenizer_}};
    if (!key_.method.empty()) what["method"] = key_.method;
    if (!key_.own.is_null()) what["own"] = key_.own;
    return what;
}

fs::path TrainingRecord::unfinished() const
{
    fs::path newest;
    for (const auto& folder : folders_of(runs_).first) {
        try {
            const auto manifest = read_manifest(folder);
            if (manifest.at("outcome") != "finished" && manifest.at("training") == manifest_.at("training") &&
                folder.filename() > newest.filename())
                newest = folder;
        } catch (const std::exception&) {
            // Another's record, or a damaged one.
        }
    }
    return newest;
}

void TrainingRecord::make_folder()
{
    const auto name = utc_now("%Y%m%dT%H%M%SZ") + "-" +
                      file_name_of(key_.method + (key_.method.empty() ? "" : "-") + key_.names.front()) +
                      (key_.names.size() > 1 ? "-and-" + std::to_string(key_.names.size() - 1) + "-more" : "");
    std::error_code error;
    fs::create_directories(runs_, error);
    for (int n = 1;; ++n) {
        folder_ = runs_ / (n == 1 ? name : name + "-" + std::to_string(n));
        if (fs::create_directory(folder_, error)) return;
        if (error || n > 1000)
            throw UnwritableFile("The folder for the record of a training cannot be made: " + error.message(),
                                 folder_.string(), "Check free space and permissions");
    }
}

std::vector<TrainPoint> TrainingRecord::begin(int before)
{
    std::vector<TrainPoint> kept;
    std::string started = utc_now("%Y-%m-%dT%H:%M:%SZ");
    folder_ = unfinished();
    if (!folder_.empty()) {
        try {
            started = require<std::string>(read_manifest(folder_), "started", folder_.string());
            const auto points = curve_of(folder_);
            for (const auto& point : points)
                if (point.step <= before) kept.push_back(point);
            // What a crash left behind the checkpoint is trained again.
            std::size_t next = 0;
            if (kept.size() < points.size())
                rewrite_lines(folder_ / curve_name,
                              [&] { return next < kept.size() ? line_of(kept[next++]) : std::string(); });
            read_rows(before);
        } catch (const UnreadableFile&) {
            folder_.clear(); // a damaged record is left as it is
            kept.clear();
            rows_.clear();
        }
    }
    if (folder_.empty()) {
        started = utc_now("%Y-%m-%dT%H:%M:%SZ");
        make_folder();
    }
    if (!kept.empty()) seconds_before_ = kept.back().seconds;
    manifest_["started"] = started;
    write_manifest();
    if (key_.settings.steps > 0 && key_.method != "caa")
        curve_.emplace(folder_ / curve_name, [](long, std::size_t, std::string_view) {});
    return kept;
}

void TrainingRecord::point(const TrainPoint& point)
{
    if (curve_) curve_->append(line_of(point) + "\n");
}

void TrainingRecord::snapshot(int step, const at::Tensor& rows)
{
    // Chosen by the step alone, so that a resumed training keeps the same ones.
    const int every = std::max(1, key_.settings.report_every), total = key_.settings.steps;
    const int stride = std::max(1, (total / every + most_snapshots - 4) / (most_snapshots - 3));
    const bool kept = step == 0 || step == total || step % (every * stride) == 0 || (stride == 1 && step == 1);
    if (kept) rows_[step] = rows.to(at::kCPU, at::kFloat).clone();
}

void TrainingRecord::read_rows(int before)
{
    if (!fs::exists(folder_ / rows_name)) return;
    const auto saved = model::read_safetensors(folder_ / rows_name, "rows of a training");
    const auto steps = saved.tensors.find("steps");
    if (steps == saved.tensors.end() || steps->second.dim() != 1 || steps->second.scalar_type() != at::kFloat)
        throw UnreadableFile("The rows of a training lack their steps", (folder_ / rows_name).string(), "Delete them");
    std::vector<at::Tensor> all;
    for (const auto& name : key_.names) {
        const auto found = saved.tensors.find(name);
        if (found == saved.tensors.end() || found->second.dim() != 2 ||
            found->second.size(0) != steps->second.size(0) || found->second.scalar_type() != at::kFloat)
            throw UnreadableFile("The rows of a training lack those of \"" + name + "\"",
                                 (folder_ / rows_name).string(), "Delete them");
        all.push_back(found->second);
    }
    const auto stacked = at::stack(all, 1); // [n, r, d]
    for (std::int64_t i = 0; i < stacked.size(0); ++i)
        if (const int step = int(steps->second[i].item<float>()); step <= before) rows_[step] = stacked[i].clone();
}

void TrainingRecord::keep_rows() const
{
    if (rows_.empty()) return;
    model::Safetensors saved;
    saved.metadata = {{"format", format}};
    std::vector<float> steps;
    std::vector<at::Tensor> all;
    for (const auto& [step, rows] : rows_) {
        steps.push_back(float(step));
        all.push_back(rows);
    }
    const auto stacked = at::stack(all); // [n, r, d]
    saved.tensors["steps"] = at::tensor(steps);
    for (std::size_t r = 0; r < key_.names.size(); ++r)
        saved.tensors[key_.names[r]] = stacked.select(1, std::int64_t(r)).contiguous();
    model::write_safetensors(folder_ / rows_name, saved);
}

void TrainingRecord::end(const char* outcome, int steps, double loss, double seconds,
                         const std::vector<fs::path>& files, const std::string& error)
{
    if (folder_.empty()) return; // it failed before it began
    keep_rows();
    Json names = Json::array();
    for (const auto& file : files) names.push_back(file.string());
    manifest_["outcome"] = outcome;
    manifest_["ended"] = utc_now("%Y-%m-%dT%H:%M:%SZ");
    manifest_["steps"] = steps;
    manifest_["final_loss"] = loss;
    manifest_["seconds"] = seconds;
    manifest_["files"] = std::move(names);
    if (!error.empty()) manifest_["error"] = error;
    write_manifest();
}

void TrainingRecord::write_manifest() const
{
    write_file_atomically(folder_ / manifest_name,
                          manifest_.dump(1, ' ', false, Json::error_handler_t::replace) + "\n");
}

Trainings Lab::trainings() const
{
    Trainings result;
    std::vector<fs::path> folders;
    std::tie(folders, result.problem) = folders_of(parts_->token_folder / "runs");
    std::vector<std::pair<std::string, TrainingInfo>> found; // by when it began, in UTC
    for (const auto& folder : folders) {
        try {
            const auto manifest = read_manifest(folder);
            if (manifest.at("training").at("model_fingerprint") != parts_->identity.model) continue;
            found.emplace_back(manifest.at("started").get<std::string>() + folder.filename().string(),
                               info_of(folder, manifest));
        } catch (const std::exception&) {
            // A damaged record hides no other.
        }
    }
    std::ranges::sort(found, [](const auto& a, const auto& b) { return a.first > b.first; });
    for (auto& one : found) result.records.push_back(std::move(one.second));
    return result;
}

std::vector<TrainPoint> curve_of(const fs::path& run)
{
    const auto file = run / curve_name;
    if (!fs::is_directory(run))
        throw UnreadableFile("There is no record of a training here", run.string(), "Choose another");
    std::vector<TrainPoint> points;
    read_lines(file, [&](long line, std::size_t, std::string_view text) {
        const auto where = file.string() + ", line " + std::to_string(line);
        points.push_back(point_from(parse_json(text, "curve of a training", where), where));
    });
    return points;
}

} // namespace steerdeck::lab
