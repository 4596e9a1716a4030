#include "core/base/build_info.h"
#include "core/base/files.h"
#include "core/lab/library_parts.h"
#include "core/lab/parts.h"
#include "core/lab/training_points.h"
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
constexpr const char* held_out_name = "held_out.jsonl";
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

methods::LoraSettings lora_from(const Json& json, const std::string& where)
{
    methods::LoraSettings lora = {require<int>(json, "rank", where), require<double>(json, "alpha", where),
                                  require<double>(json, "dropout", where),
                                  require<std::vector<std::string>>(json, "projections", where)};
    lora.loss =
        methods::adapter_loss_named(value_or(json, "objective", std::string(methods::name_of(lora.loss)), where));
    return lora;
}

/// What `MethodRequest::joint` was of a training in this way; of lora_dare its `lora` alone, in the same place.
methods::JointSettings own_from(const Json& json, const std::string& method, const std::string& where)
{
    methods::JointSettings own;
    if (method == steering::name_of(Method::lora_dare)) {
        own.lora = json.contains("rank") ? lora_from(json, where) : methods::LoraSettings();
        return own;
    }
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
    if (json.contains("lora")) own.lora = lora_from(require<Json>(json, "lora", where), where);
    return own;
}

Json read_manifest(const fs::path& folder)
{
    auto manifest = read_json(folder / manifest_name, message("record of a training"));
    const auto where = (folder / manifest_name).string();
    if (require<std::string>(manifest, "format", where) != format)
        throw UnreadableFile(message("The record of a training has another format"), where,
                             message("Open it with the program it is of"));
    if (manifest.contains("training")) model::make_current(manifest.at("training"));
    return manifest;
}

/// The folders of `runs`, and why some of them could not be listed; empty where all were.
std::pair<std::vector<fs::path>, Message> folders_of(const fs::path& runs)
{
    std::vector<fs::path> folders;
    std::error_code error;
    if (!fs::exists(runs, error) && !error) return {};
    for (fs::directory_iterator entry(runs, error); !error && entry != fs::directory_iterator(); entry.increment(error))
        folders.push_back(entry->path());
    if (!error) return {folders, {}};
    return {folders,
            message("The records of earlier trainings could not all be read: {} ({}). Check the folder's permissions.",
                    error.message(), runs.string())};
}

/// The newest point of a record, without the memory of all.
std::optional<TrainPoint> last_point(const fs::path& folder)
{
    std::string last;
    read_lines(folder / curve_name, [&](long, std::size_t, std::string_view line) { last = line; });
    if (last.empty()) return {};
    const auto where = (folder / curve_name).string();
    return point_from(parse_json(last, message("curve of a training"), where), where);
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
    info.own = own_from(value_or(training, "own", Json(), where), info.method, where);
    info.settings.report_every = value_or(manifest, "report_every", info.settings.report_every, where);
    info.finished = require<std::string>(manifest, "outcome", where) == "finished";
    info.steps = value_or(manifest, "steps", 0, where);
    info.final_loss = number_in(manifest, "final_loss", where);
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
            throw UnwritableFile(message("The folder for the record of a training cannot be made: {}", error.message()),
                                 folder_.string(), message("Check free space and permissions"));
    }
}

std::vector<TrainPoint> TrainingRecord::begin(int before)
{
    std::vector<TrainPoint> kept;
    std::string started = utc_now("%Y-%m-%dT%H:%M:%SZ");
    folder_ = unfinished();
    if (!folder_.empty()) {
        try {
            lock_.emplace(folder_);
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
            read_held_out(before);
        } catch (const InvalidInput&) { // another program writes it
            folder_.clear();
        } catch (const UnreadableFile&) {
            folder_.clear(); // a damaged record is left as it is
            lock_.reset();
            kept.clear();
            rows_.clear();
            held_out_.clear();
        }
    }
    if (folder_.empty()) {
        started = utc_now("%Y-%m-%dT%H:%M:%SZ");
        make_folder();
        lock_.emplace(folder_);
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
    if (is_snapshot(step)) rows_[step] = rows.to(at::kCPU, at::kFloat).clone();
}

/// Chosen by the step alone, so that a resumed training keeps the same ones.
bool TrainingRecord::is_snapshot(int step) const
{
    const int every = std::max(1, key_.settings.report_every), total = key_.settings.steps;
    const int stride = std::max(1, (total / every + most_snapshots - 4) / (most_snapshots - 3));
    return step == 0 || step == total || step % (every * stride) == 0 || (stride == 1 && step == 1);
}

void TrainingRecord::keep_best(int step, const at::Tensor& rows)
{
    if (best_step_ >= 0 && !is_snapshot(best_step_)) rows_.erase(best_step_);
    best_step_ = step;
    if (rows.defined()) rows_[step] = rows.to(at::kCPU, at::kFloat).clone();
}

at::Tensor TrainingRecord::kept_rows(int step) const
{
    const auto found = rows_.find(step);
    return found == rows_.end() ? at::Tensor() : found->second;
}

void TrainingRecord::held_out(const HeldOutPoint& point)
{
    Journal(folder_ / held_out_name, [](long, std::size_t, std::string_view) {}).append(line_of(point) + "\n");
    held_out_.push_back(point);
}

/// Whether what had the lowest held-out loss is kept, which a training with patience does.
bool TrainingRecord::keeps_best() const
{
    return key_.own.contains("held_out") && key_.own["held_out"].value("patience", 0) > 0;
}

/// What a crash left behind the checkpoint is measured again.
void TrainingRecord::read_held_out(int before)
{
    const auto points = held_out_of(folder_);
    for (const auto& point : points) {
        if (point.step > before) continue;
        held_out_.push_back(point);
        if (point.best && keeps_best()) best_step_ = point.step;
    }
    std::size_t next = 0;
    if (held_out_.size() < points.size())
        rewrite_lines(folder_ / held_out_name,
                      [&] { return next < held_out_.size() ? line_of(held_out_[next++]) : std::string(); });
}

void TrainingRecord::read_rows(int before)
{
    if (!fs::exists(folder_ / rows_name)) return;
    const auto saved = model::read_safetensors(folder_ / rows_name, message("rows of a training"));
    const auto steps = saved.tensors.find("steps");
    if (steps == saved.tensors.end() || steps->second.dim() != 1 || steps->second.scalar_type() != at::kFloat)
        throw UnreadableFile(message("The rows of a training lack their steps"), (folder_ / rows_name).string(),
                             message("Delete them"));
    std::vector<at::Tensor> all;
    for (const auto& name : key_.names) {
        const auto found = saved.tensors.find(name);
        if (found == saved.tensors.end() || found->second.dim() != 2 ||
            found->second.size(0) != steps->second.size(0) || found->second.scalar_type() != at::kFloat)
            throw UnreadableFile(message("The rows of a training lack those of \"{}\"", name),
                                 (folder_ / rows_name).string(), message("Delete them"));
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
    const auto best = std::ranges::find_if(held_out_.rbegin(), held_out_.rend(), &HeldOutPoint::best);
    if (best != held_out_.rend())
        manifest_["held_out"] = {{"loss", best->loss}, {"accuracy", best->accuracy}, {"step", best->step}};
    if (best_step_ >= 0) manifest_["kept_step"] = best_step_;
    if (!error.empty()) manifest_["error"] = error;
    write_manifest();
}

void TrainingRecord::write_manifest() const
{
    write_file_atomically(folder_ / manifest_name,
                          manifest_.dump(1, ' ', false, Json::error_handler_t::replace) + "\n");
}

ReadTraining read_training(const fs::path& folder)
{
    const auto manifest = read_manifest(folder);
    const auto where = (folder / manifest_name).string();
    const Json& training = manifest.at("training");
    ReadTraining read;
    read.info = info_of(folder, manifest);
    read.kind = require<std::string>(training, "kind", where);
    read.model = value_or<std::string>(manifest, "model", {}, where);
    read.fingerprint = require<std::string>(training, "model_fingerprint", where);
    read.data_file = value_or<std::string>(manifest, "data_file", {}, where);
    read.notes = value_or<std::string>(manifest, "notes", {}, where);
    read.kept_step = value_or(manifest, "kept_step", -1, where);
    if (manifest.contains("held_out")) read.held_out_loss = number_in(manifest.at("held_out"), "loss", where);
    return read;
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
        throw UnreadableFile(message("There is no record of a training here"), run.string(), message("Choose another"));
    std::vector<TrainPoint> points;
    read_lines(file, [&](long line, std::size_t, std::string_view text) {
        const auto where = file.string() + ", line " + std::to_string(line);
        points.push_back(point_from(parse_json(text, message("curve of a training"), where), where));
    });
    return points;
}

std::vector<HeldOutPoint> held_out_of(const fs::path& run)
{
    std::vector<HeldOutPoint> points;
    const auto file = run / held_out_name;
    std::error_code none;
    if (!fs::exists(file, none)) return points;
    read_lines(file, [&](long line, std::size_t, std::string_view text) {
        const auto where = file.string() + ", line " + std::to_string(line);
        points.push_back(held_out_from(parse_json(text, message("held-out points of a training"), where), where));
    });
    return points;
}

} // namespace steerdeck::lab
