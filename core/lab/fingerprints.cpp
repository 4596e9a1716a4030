#include "core/lab/fingerprints.h"

#include "core/base/error.h"
#include "core/base/files.h"

#include <ATen/ATen.h>

namespace steerdeck::lab {
namespace {

/// "adapter/german".
std::string name_of(const methods::Learned& learned)
{
    return std::string(steering::name_of(learned.method)) + "/" + learned.behavior;
}

} // namespace

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
        learned[name_of(*part.learned)] = hash_of(part.learned->tensors);
    bool any = false;
    for (const auto& chip : chips) {
        if (!steering::has_rows(steering::way_of(chip, method))) continue;
        add_token(chip.behavior);
        add_token(chip.blend_target);
        any = true;
    }
    const auto& joined = steering::operator_of(deck.join);
    if (const std::string name(joined.name); any && tokens->has(name)) add_token(name);
    if (steering::has_rows(method))
        for (const auto& name : steering::operators_within(deck)) add_token(name);
    return {{"model", parts.identity.model},
            {"tokenizer", parts.identity.tokenizer},
            {"tokens", std::move(used)},
            {"methods", std::move(learned)}};
}

Json fingerprints_of(const Lab::Parts& parts, const LearnedNames& names)
{
    Json tokens = Json::object(), learned = Json::object();
    const auto store = parts.tokens();
    const auto methods = parts.methods();
    for (const auto& [name, token] : store->all())
        if (names.tokens.contains(name)) tokens[name] = hash_of({{"row", token.embedding}});
    for (const auto& [key, one] : methods->all())
        if (const auto name = name_of(one); names.methods.contains(name)) learned[name] = hash_of(one.tensors);
    Json all{{"model", parts.identity.model},
             {"tokenizer", parts.identity.tokenizer},
             {"tokens", std::move(tokens)},
             {"dtype", parts.info.dtype},
             {"device", parts.info.device}};
    if (!learned.empty()) all["methods"] = std::move(learned);
    add_computing(all, parts.info);
    parts.add_template(all);
    return all;
}

Json Lab::fingerprints(const Deck& deck, const std::vector<Method>& methods) const
{
    Json all{{"model", parts_->identity.model},
             {"tokenizer", parts_->identity.tokenizer},
             {"tokens", Json::object()},
             {"methods", Json::object()}};
    for (const auto method : methods) {
        try {
            const auto own = fingerprints_of(*parts_, deck, method);
            for (const char* kind : {"tokens", "methods"}) all[kind].update(own[kind]);
        } catch (const InvalidInput&) {
            // Its answers say what is missing.
        }
    }
    return all;
}

Json OpenFingerprints::now()
{
    const std::lock_guard lock(mutex_);
    const auto tokens = parts_.tokens();
    const auto methods = parts_.methods();
    if (tokens == tokens_ && methods == methods_) return json_;
    LearnedNames names;
    for (const auto& [name, token] : tokens->all()) names.tokens.insert(name);
    for (const auto& [key, learned] : methods->all()) names.methods.insert(name_of(learned));
    json_ = fingerprints_of(parts_, names);
    tokens_ = tokens;
    methods_ = methods;
    return json_;
}

} // namespace steerdeck::lab
