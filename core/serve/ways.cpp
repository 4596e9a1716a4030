#include "core/serve/ways.h"

#include "core/base/error.h"
#include "core/generate/carried.h"
#include "core/methods/answer.h"
#include "core/serve/fields.h"

namespace steerdeck::serve {

Ways::Way Ways::of(const steering::Deck& deck, steering::Method method)
{
    const auto store = methods_ ? methods_() : std::make_shared<const methods::MethodStore>();
    const auto parts = [&] {
        try {
            return methods::parts_of(deck, method, *store);
        } catch (const InvalidInput& error) {
            throw bad_field("steering", error.happened, error.remedy);
        }
    }();
    if (parts.empty()) return {};
    if (methods::needs_merging({.ids = {}, .parts = parts}))
        throw bad_field("steering",
                        "lora_dare of several behaviours needs weights of their own, which a server does not make",
                        "Name one behaviour for it, or steer the others by another way");
    const auto name = methods::names_of(parts);
    const std::lock_guard lock(mutex_);
    if (made_of_ != store) made_.clear();
    made_of_ = store;
    std::erase_if(made_, [](const auto& one) { return one.second.expired(); });
    auto& kept = made_[name];
    auto changes = kept.lock();
    if (!changes) {
        changes = std::make_shared<const model::Interventions>(
            methods::interventions_of({parts}, {}, decoder_.config()).to(decoder_.dtype(), decoder_.device()));
        kept = changes;
    }
    auto kind = generate::kind_of(*changes);
    return {std::move(changes), std::move(kind)};
}

Json Ways::learned() const
{
    Json all = Json::object();
    if (!methods_) return all;
    const auto store = methods_();
    for (const auto& [key, learned] : store->all())
        all[std::string(steering::name_of(key.first))].push_back(key.second);
    return all;
}

} // namespace steerdeck::serve
