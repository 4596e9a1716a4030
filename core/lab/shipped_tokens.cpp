// Back from the user's tokens to those that came with the model.
#include "core/base/error.h"
#include "core/lab/library_parts.h"
#include "core/lab/parts.h"

#include <ATen/ATen.h>
#include <algorithm>

namespace steerdeck::lab {
namespace fs = std::filesystem;
namespace {

/// The file in `folder` that holds the token `name`; empty where there is none.
fs::path file_of(const fs::path& folder, const std::string& name, const steering::ModelIdentity& identity)
{
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(folder, none)) {
        if (entry.path().extension() != ".safetensors") continue;
        try {
            if (steering::read_token(entry.path(), identity).name == name) return entry.path();
        } catch (const Error&) {
            // Of another model, or damaged: not the one that is in use.
        }
    }
    return {};
}

bool same_row(const steering::TokenStore& a, const steering::TokenStore& b, const std::string& name)
{
    return at::equal(a.at(name).embedding, b.at(name).embedding);
}

} // namespace

fs::path name_aside(const fs::path& file)
{
    fs::path aside = file.string() + ".aside";
    for (int n = 2; fs::exists(aside); ++n) aside = file.string() + ".aside." + std::to_string(n);
    return aside;
}

void move_token(const fs::path& from, const fs::path& to)
{
    std::error_code error;
    fs::rename(from, to, error);
    if (error)
        throw UnwritableFile(message("The token's file cannot be renamed: {}", error.message()), from.string(),
                             message("Check the folder's permissions"));
}

void tell_origin(const Lab::Parts& parts, std::vector<BehaviorInfo>& infos)
{
    const auto tokens = parts.tokens();
    for (auto& info : infos) {
        info.shipped_token = parts.shipped.has(info.name);
        info.own_token = tokens->has(info.name) && !(info.shipped_token && same_row(*tokens, parts.shipped, info.name));
    }
}

std::vector<BehaviorInfo> operators_of(Lab& lab)
{
    std::vector<BehaviorInfo> result;
    for (const auto& [name, token] : lab.parts().tokens()->all())
        if (token.is_operator) result.push_back({name, name, "operator", true, true, {}});
    tell_origin(lab.parts(), result);
    return result;
}

std::vector<SetAside> restore_shipped(Lab& lab, const std::vector<std::string>& names)
{
    auto& parts = lab.parts();
    const auto tokens = parts.tokens();
    std::vector<SetAside> set_aside;
    std::vector<steering::SteeringToken> restored;
    for (const auto& [name, token] : parts.shipped.all()) {
        const bool wanted = names.empty() || std::ranges::find(names, name) != names.end();
        if (!wanted || !tokens->has(name) || same_row(*tokens, parts.shipped, name)) continue;
        SetAside one{name, file_of(parts.token_folder, name, parts.identity), {}};
        if (!one.file.empty()) {
            one.aside = name_aside(one.file);
            move_token(one.file, one.aside);
        }
        set_aside.push_back(std::move(one));
        restored.push_back(token);
    }
    parts.put_tokens(restored);
    return set_aside;
}

std::vector<std::string> undo_restore(Lab& lab, const std::vector<SetAside>& set_aside)
{
    auto& parts = lab.parts();
    std::vector<steering::SteeringToken> own;
    std::vector<std::string> names;
    for (const auto& one : set_aside) {
        if (one.aside.empty() || fs::exists(one.file)) continue;
        move_token(one.aside, one.file);
        own.push_back(steering::read_token(one.file, parts.identity));
        names.push_back(one.name);
    }
    parts.put_tokens(own);
    return names;
}

} // namespace steerdeck::lab
