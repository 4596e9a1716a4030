#include "core/lab/fingerprints.h"

#include "core/base/files.h"

#include <ATen/ATen.h>

namespace steerdeck::lab {

std::string hash_of(const std::map<std::string, at::Tensor>& tensors)
{
    std::string all;
    for (const auto& [name, tensor] : tensors) {
        const auto packed = tensor.to(at::kCPU, at::kFloat).contiguous();
        all += name + sha256({static_cast<const char*>(packed.const_data_ptr()), packed.nbytes()});
    }
    return sha256(all);
}

Json fingerprints_of(const Lab::Parts& parts, const Deck& deck, Method method)
{
    Json used = Json::object(), learned = Json::object();
    const auto tokens = parts.tokens();
    const auto store = parts.methods();
    const auto chips = steering::enabled_chips(deck);
    const auto add_token = [&](const std::string& name) {
        if (!name.empty() && !used.contains(name)) used[name] = hash_of({{"row", tokens->at(name).embedding}});
    };
    for (const auto& part : methods::parts_of(deck, method, *store))
        learned[std::string(steering::name_of(part.learned->method)) + "/" + part.learned->behavior] =
            hash_of(part.learned->tensors);
    bool any = false;
    for (const auto& chip : chips) {
        if (!steering::has_rows(steering::way_of(chip, method))) continue;
        add_token(chip.behavior);
        add_token(chip.blend_target);
        any = true;
    }
    const auto& joined = steering::operator_of(deck.join);
    if (const std::string name(joined.name); any && tokens->has(name)) add_token(name);
    return {{"model", parts.identity.model},
            {"tokenizer", parts.identity.tokenizer},
            {"tokens", std::move(used)},
            {"methods", std::move(learned)}};
}

Json fingerprints_of(const Lab::Parts& parts)
{
    Json tokens = Json::object();
    for (const auto& [name, token] : parts.tokens()->all()) tokens[name] = hash_of({{"row", token.embedding}});
    Json all{{"model", parts.identity.model},
             {"tokenizer", parts.identity.tokenizer},
             {"tokens", std::move(tokens)},
             {"dtype", parts.info.dtype},
             {"device", parts.info.device}};
    add_packing(all, parts.info);
    parts.add_template(all);
    return all;
}

} // namespace steerdeck::lab
