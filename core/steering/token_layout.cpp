// Tokens laid out as models/MODEL/steering_tokens/NAME/, as the paper's repository has them.
#include "core/base/error.h"
#include "core/steering/token_file.h"

#include <algorithm>

namespace steerdeck::steering {
namespace fs = std::filesystem;
namespace {

constexpr const char* models_folder = "models";
constexpr const char* tokens_folder = "steering_tokens";

std::vector<fs::path> folders_in(const fs::path& folder)
{
    std::vector<fs::path> found;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(folder, none))
        if (entry.is_directory(none)) found.push_back(entry.path());
    std::ranges::sort(found);
    return found;
}

bool is_folder(const fs::path& path)
{
    std::error_code none;
    return fs::is_directory(path, none);
}

/// The folders `steering_tokens` under `place`, one of each model.
std::vector<fs::path> token_folders(fs::path place)
{
    if (place.filename().empty()) place = place.parent_path();
    if (place.filename() == tokens_folder) return {place};
    if (is_folder(place / tokens_folder)) return {place / tokens_folder};
    if (is_folder(place / models_folder)) place /= models_folder;
    std::vector<fs::path> found;
    for (const auto& model : folders_in(place))
        if (is_folder(model / tokens_folder)) found.push_back(model / tokens_folder);
    return found;
}

/// The tokens of every folder in `folder`, one behaviour or operator each.
TokenStore of_each_folder(const fs::path& folder, const ModelIdentity& identity)
{
    TokenStore all;
    std::map<std::string, fs::path> place_of;
    for (const auto& own : folders_in(folder)) {
        const auto tokens = TokenStore::of_folder(own, identity);
        for (const auto& [name, token] : tokens.all())
            if (const auto [other, is_new] = place_of.emplace(name, own); !is_new)
                throw InvalidInput(message("Two folders hold a token \"{}\": {} and {}", name,
                                           other->second.filename().string(), own.filename().string()),
                                   folder.string(),
                                   message("Take one of them away, or name the folder of the other alone"));
        all.overlay(tokens);
    }
    return all;
}

} // namespace

TokenStore tokens_under(const fs::path& place, const ModelIdentity& identity)
{
    auto store = TokenStore::of_folder(place, identity);
    const auto laid_out = token_folders(place);
    if (laid_out.empty()) return store;
    TokenStore found;
    std::vector<Message> refused;
    std::vector<std::string> fits;
    for (const auto& folder : laid_out) {
        auto tokens = of_each_folder(folder, identity);
        refused.insert(refused.end(), tokens.refused().begin(), tokens.refused().end());
        if (tokens.all().empty()) continue;
        fits.push_back(folder.string());
        found = std::move(tokens);
    }
    if (fits.size() > 1)
        throw InvalidInput(
            message("Several folders hold tokens of the open model \"{}\": {} and {}", identity.name, fits[0], fits[1]),
            place.string(), message("Name the one that is meant"));
    if (fits.empty() && !refused.empty() && store.all().empty())
        throw Mismatch(message("None of the tokens laid out here is for the open model \"{}\": {}", identity.name,
                               refused.front()),
                       place.string(), message("Open their model, or name another folder"));
    store.overlay(found);
    return store;
}

fs::path laid_out_folder(const fs::path& place, const std::string& model, const std::string& token)
{
    return place / models_folder / model / tokens_folder / file_of_token({}, token).stem();
}

} // namespace steerdeck::steering
