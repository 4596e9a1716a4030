// What the library lists: read from the folders where experiments, trainings, data, tasks and decks are kept.
#include "core/lab/library.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/lab/library_parts.h"
#include "core/lab/task_runs.h"
#include "core/model/known_fingerprints.h"
#include "core/model/safetensors.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace steerdeck::lab {
namespace fs = std::filesystem;
namespace {

std::vector<fs::path> homes()
{
    std::vector<fs::path> found = {lasting_user_folder()};
    if (user_folder() != found[0]) found.push_back(user_folder());
    return found;
}

/// What `folder` holds, in the order of names; nothing where it cannot be read.
std::vector<fs::path> entries_of(const fs::path& folder)
{
    std::vector<fs::path> found;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error); !error && entry != fs::directory_iterator();
         entry.increment(error))
        found.push_back(entry->path());
    std::ranges::sort(found);
    return found;
}

std::uint64_t size_of(const fs::path& place)
{
    std::error_code error;
    if (fs::is_regular_file(place, error)) return fs::file_size(place, error);
    std::uint64_t bytes = 0;
    for (fs::recursive_directory_iterator entry(place, error); !error && entry != fs::recursive_directory_iterator();
         entry.increment(error)) {
        std::error_code none;
        if (entry->is_regular_file(none)) bytes += entry->file_size(none);
    }
    return bytes;
}

/// Shown as people write it: 0.01, not 0.010000.
std::string text_of(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.4g", value);
    return text;
}

template <typename Texts>
std::string joined(const Texts& texts)
{
    std::string all;
    for (const auto& one : texts) all += (all.empty() ? "" : ", ") + one;
    return all;
}

/// Each setting of `settings` as a fact.
void add_facts(LibraryItem& item, const Json& settings)
{
    for (const auto& [name, value] : settings.items())
        item.facts.emplace_back(name, value.is_string() ? value.get<std::string>() : value.dump());
}

/// Folders of one kind become items; damaged ones, and what is none, are left out.
class Reading {
public:
    Reading(const std::vector<fs::path>& token_folders, const std::vector<fs::path>& model_folders)
    {
        try {
            file_ = read_library_file();
        } catch (const std::exception& damaged) {
            library_.problems.push_back(sentence_of(damaged));
        }
        for (const auto& home : homes()) {
            for (const auto& folder : entries_of(home / "results")) attempt([&] { add_experiment(folder, home); });
            for (const auto& folder : entries_of(home / "tasks")) attempt([&] { add_task(folder, home); });
            for (const auto& tokens : entries_of(home / "tokens")) add_trainings(tokens, home);
            for (const auto& file : entries_of(home / "data"))
                if (file.extension() == ".jsonl") data_.insert(file);
        }
        for (const auto& folder : token_folders) add_trainings(folder, {});
        std::set<fs::path> models = {demo_folder()};
        models.insert(model_folders.begin(), model_folders.end());
        for (const auto& folder : models) attempt([&] { add_shipped(folder); });
        data_.insert(file_.data.begin(), file_.data.end());
        for (const auto& file : data_) attempt([&] { add_data(file); });
        add_decks();
    }

    Library take()
    {
        auto& items = library_.items;
        for (auto& item : items) {
            if (item.model.empty() && models_.contains(item.fingerprint)) item.model = models_.at(item.fingerprint);
            const auto words = file_.words.find(item.id);
            if (words == file_.words.end()) continue;
            if (item.kind != ItemKind::deck) item.name = words->second.name;
            if (!words->second.note.empty()) item.note = words->second.note;
            item.tags = words->second.tags;
        }
        std::ranges::stable_sort(items, [](const auto& a, const auto& b) { return a.date > b.date; });
        library_.trash.assign(file_.trash.rbegin(), file_.trash.rend());
        return std::move(library_);
    }

private:
    template <typename Work>
    static void attempt(Work&& work)
    {
        try {
            work();
        } catch (const std::exception&) {
            // It hides no other.
        }
    }

    /// `home` is the user's folder that holds it; empty: it lies elsewhere.
    void add(LibraryItem item, const fs::path& place, const fs::path& home)
    {
        item.place = place;
        item.id = home.empty() ? place.string() : place.lexically_relative(home).string();
        item.fingerprint = model::current_fingerprint(item.fingerprint);
        item.bytes = size_of(place);
        if (!item.model.empty()) models_[item.fingerprint] = item.model;
        const bool known =
            std::ranges::any_of(library_.items, [&](const auto& other) { return other.place == item.place; });
        if (!known) library_.items.push_back(std::move(item));
    }

    void add_experiment(const fs::path& folder, const fs::path& home)
    {
        const auto read = read_experiment(folder);
        LibraryItem item;
        item.kind = ItemKind::experiment;
        item.fingerprint = read.model;
        item.note = read.notes;
        item.date = read.info.ended;
        item.complete = read.info.complete;
        std::vector<std::string> sizes;
        for (const int size : read.info.sizes) sizes.push_back(std::to_string(size));
        const auto& combinations = read.info.combinations;
        item.title = combinations.size() <= 2
                         ? joined(combinations)
                         : std::to_string(combinations.size()) + " combinations of " + joined(sizes);
        item.facts = {{"combinations", std::to_string(combinations.size())},
                      {"sizes", joined(sizes)},
                      {"methods", joined(read.info.conditions)},
                      {"prompts", std::to_string(read.info.prompts)},
                      {"answers", std::to_string(read.info.total)}};
        add_facts(item, read.composed);
        for (const double accuracy : read.info.accuracy) item.figure = std::fmax(item.figure, accuracy);
        add(std::move(item), folder, home);
    }

    void add_task(const fs::path& folder, const fs::path& home)
    {
        const auto run = task_run(folder);
        LibraryItem item;
        item.kind = ItemKind::task;
        item.fingerprint = run.model;
        item.date = run.ended;
        item.complete = run.complete;
        item.title = run.task + ", " + std::string(steering::name_of(run.method));
        if (run.summary.answers > 0) item.figure = run.summary.accuracy.value;
        std::vector<std::string> deck;
        for (const auto& chip : run.deck.chips) deck.push_back(chip.behavior);
        item.facts = {{"task", run.task},
                      {"methods", std::string(steering::name_of(run.method))},
                      {"behaviours", joined(deck)},
                      {"questions", run.data},
                      {"answers", std::to_string(run.summary.answers)}};
        add(std::move(item), folder, home);
    }

    void add_trainings(const fs::path& tokens, const fs::path& home)
    {
        for (const auto& folder : entries_of(tokens / "runs")) attempt([&] { add_training(folder, home); });
    }

    void add_training(const fs::path& folder, const fs::path& home)
    {
        const auto read = read_training(folder);
        LibraryItem item;
        item.kind = ItemKind::training;
        item.title = read.info.title;
        item.note = read.notes;
        item.model = read.model;
        item.fingerprint = read.fingerprint;
        item.date = local_time_of(folder / "manifest.json");
        item.complete = read.info.finished;
        item.figure = read.info.final_loss;
        item.tokens = read.kind != "method" && fs::exists(folder / "rows.safetensors");
        const auto& s = read.info.settings;
        if (!read.info.method.empty()) item.facts.emplace_back("methods", read.info.method);
        item.facts.emplace_back("behaviours", joined(read.info.behaviors));
        item.facts.emplace_back("steps", std::to_string(read.info.steps));
        item.facts.emplace_back("batch", std::to_string(s.batch));
        item.facts.emplace_back("learning_rate", text_of(s.learning_rate));
        item.facts.emplace_back("seed", std::to_string(s.seed));
        Json style = Json::object();
        behaviors::add_style(style, s.instructions);
        add_facts(item, style);
        if (!std::isnan(read.held_out_loss)) item.facts.emplace_back("held_out_loss", text_of(read.held_out_loss));
        item.facts.emplace_back("data", read.data_file.empty() ? "demo world" : read.data_file.string());
        if (!read.data_file.empty()) data_.insert(read.data_file);
        add(std::move(item), folder, home);
    }

    /// The tokens that came with a model, as one item.
    void add_shipped(const fs::path& folder)
    {
        LibraryItem item;
        item.kind = ItemKind::training;
        std::vector<std::string> names;
        for (const auto& file : entries_of(folder / "tokens")) {
            if (file.extension() != ".safetensors") continue;
            const auto fields = model::read_safetensors_metadata(file, message("steering token"));
            item.fingerprint = fields.at("model");
            item.model = fields.at("model_name");
            names.push_back(fields.at("name"));
            item.date = std::max(item.date, local_time_of(file));
        }
        if (names.empty()) return;
        item.title = "The shipped tokens of " + item.model;
        item.shipped = item.tokens = true;
        item.facts = {{"behaviours", joined(names)}};
        add(std::move(item), folder / "tokens", {});
        library_.items.back().id = "shipped/" + library_.items.back().model;
    }

    void add_data(const fs::path& file)
    {
        if (!fs::is_regular_file(file)) return;
        const auto home = homes()[0];
        const bool inside = file.string().starts_with((home / "data").string());
        LibraryItem item;
        item.kind = ItemKind::data;
        item.title = file.filename().string();
        item.date = local_time_of(file);
        const fs::path manifest = file.string() + ".manifest.json";
        attempt([&] {
            const auto where = manifest.string();
            const Json json = read_json(manifest, message("manifest of a data set"));
            item.model = value_or<std::string>(json, "model", {}, where);
            item.fingerprint = value_or<std::string>(json, "model_fingerprint", {}, where);
            item.figure = value_or(json, "kept", item.figure, where);
            item.facts = {{"behaviours", joined(value_or<std::vector<std::string>>(json, "behaviors", {}, where))},
                          {"prompts", value_or<std::string>(json, "prompts_chosen", {}, where)},
                          {"answers", std::to_string(value_or(json, "asked", 0L, where))}};
        });
        add(std::move(item), file, inside ? home : fs::path());
    }

    void add_decks()
    {
        try {
            for (const Json& deck : read_decks()) {
                LibraryItem item;
                const auto where = decks_file().string();
                item.kind = ItemKind::deck;
                item.place = decks_file();
                item.title = require<std::string>(deck, "name", where);
                item.id = "decks/" + item.title;
                item.date = value_or<std::string>(deck, "saved", {}, where);
                item.bytes = deck.dump().size();
                std::vector<std::string> names;
                for (const Json& chip : deck.at("chips"))
                    names.push_back(require<std::string>(chip, "behavior", where));
                item.facts = {{"behaviours", joined(names)}, {"join", value_or<std::string>(deck, "join", {}, where)}};
                library_.items.push_back(std::move(item));
            }
        } catch (const std::exception& damaged) {
            library_.problems.push_back(sentence_of(damaged));
        }
    }

    Library library_;
    LibraryFile file_;
    std::set<fs::path> data_;
    std::map<std::string, std::string> models_; // names by fingerprint
};

} // namespace

Library read_library(const std::vector<fs::path>& more_token_folders, const std::vector<fs::path>& more_model_folders)
{
    return Reading(more_token_folders, more_model_folders).take();
}

void remember_data(const fs::path& file)
{
    const auto place = fs::absolute(file).lexically_normal();
    change_library_file([&](LibraryFile& library) {
        if (std::ranges::find(library.data, place) == library.data.end()) library.data.push_back(place);
    });
}

} // namespace steerdeck::lab
