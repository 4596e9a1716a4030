#include "core/model/found.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/home.h"
#include "core/model/found_parts.h"
#include "core/model/hub_cache.h"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace steerdeck::model {
namespace fs = std::filesystem;
namespace {

fs::path named_by(const char* variable)
{
    const char* value = std::getenv(variable);
    return value ? value : "";
}

/// Where LM Studio was told to keep its files, if anywhere.
fs::path lm_studio_home(const fs::path& home)
{
    std::error_code none;
    const auto pointer = home / ".lmstudio-home-pointer";
    if (!fs::is_regular_file(pointer, none)) return {};
    try {
        auto text = read_file(pointer, message("pointer"), 1 << 14);
        while (!text.empty() && (text.back() == '\n' || text.back() == '\r' || text.back() == ' ')) text.pop_back();
        return text;
    } catch (const Error&) {
        return {};
    }
}

} // namespace

std::string name_of(ModelPlace place)
{
    switch (place) {
    case ModelPlace::hub_cache:
        return "hub cache";
    case ModelPlace::lm_studio:
        return "LM Studio";
    case ModelPlace::ollama:
        return "Ollama";
    case ModelPlace::llama_cpp:
        return "llama.cpp";
    case ModelPlace::real_models:
        return "real models";
    case ModelPlace::added:
        break;
    }
    return "added folder";
}

ModelPlaces usual_model_places(const std::vector<fs::path>& added)
{
    const auto home = home_folder();
    ModelPlaces places;
    places.hub_caches = {hub_cache_folder()};
    if (const auto own = lm_studio_home(home); own.is_absolute()) places.lm_studio.push_back(own / "models");
    for (const char* usual : {".lmstudio/models", ".cache/lm-studio/models"}) places.lm_studio.push_back(home / usual);
    if (const auto own = named_by("OLLAMA_MODELS"); !own.empty())
        places.ollama = {own};
    else
        places.ollama = {home / ".ollama" / "models", "/usr/share/ollama/.ollama/models"};
    const auto llama = named_by("LLAMA_CACHE");
    places.llama_cpp = {llama.empty() ? cache_home() / "llama.cpp" : llama};
    const auto real = named_by("STEERDECK_REAL_MODELS");
    places.real_models = {real.empty() ? home / ".cache" / "steerdeck" / "real-models" : real};
    places.added = added;
    return places;
}

void find_models(const ModelPlaces& places, const std::function<void(const FoundModel&)>& found, const Cancel& cancel)
{
    std::set<std::pair<fs::path, std::string>> seen;
    const auto tell_sorted = [&](const std::function<void(const FoundSink&)>& look) {
        std::vector<FoundModel> models;
        look([&](FoundModel one) {
            if (models.size() < 20'000) models.push_back(std::move(one));
        });
        std::stable_sort(models.begin(), models.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
        for (const auto& model : models)
            // Ollama's models may share a file, each with a name of its own.
            if (seen.emplace(model.path, model.place == ModelPlace::ollama ? model.name : "").second) found(model);
    };
    std::error_code none;
    const auto each = [&](const std::vector<fs::path>& folders, const auto& look) {
        for (const auto& folder : folders) {
            cancel.check("Looking for models");
            if (!fs::is_directory(folder, none)) continue;
            const auto place = fs::absolute(folder).lexically_normal();
            tell_sorted([&](const FoundSink& sink) { look(place, sink); });
        }
    };
    each(places.hub_caches,
         [&](const fs::path& folder, const FoundSink& sink) { find_in_hub_folder(folder, sink, cancel); });
    each(places.ollama, [&](const fs::path& folder, const FoundSink& sink) { find_in_ollama(folder, sink, cancel); });
    for (const auto& [folders, place] :
         {std::pair(&places.lm_studio, ModelPlace::lm_studio), std::pair(&places.llama_cpp, ModelPlace::llama_cpp),
          std::pair(&places.real_models, ModelPlace::real_models), std::pair(&places.added, ModelPlace::added)})
        each(*folders, [&, place = place](const fs::path& folder, const FoundSink& sink) {
            find_in_tree(folder, place, sink, cancel);
        });
}

} // namespace steerdeck::model
