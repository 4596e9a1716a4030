#pragma once

#include "core/base/json.h"
#include "core/methods/methods.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace steerdeck::serve {

using MethodsNow = std::function<std::shared_ptr<const methods::MethodStore>()>;

/// What decks change in the model beside their input, made once for all who ask alike. Any thread may ask.
class Ways {
public:
    /// `methods` may be empty: then nothing was learned.
    Ways(const model::Decoder& decoder, MethodsNow methods) : decoder_(decoder), methods_(std::move(methods)) {}

    struct Way {
        std::shared_ptr<const model::Interventions> changes; // null: the deck steers by its input alone
        std::string kind;                                    // as generate::StreamRequest has it
    };
    /// Throws a Refusal for what was not learned, and where weights would have to be merged.
    Way of(const steering::Deck& deck, steering::Method method);

    /// {"adapter": ["german"]}: what was learned about which behaviours.
    Json learned() const;

private:
    const model::Decoder& decoder_;
    MethodsNow methods_;
    std::mutex mutex_; // of what follows
    std::shared_ptr<const methods::MethodStore> made_of_;
    std::map<std::string, std::weak_ptr<const model::Interventions>> made_;
};

} // namespace steerdeck::serve
