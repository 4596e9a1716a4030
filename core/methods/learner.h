/// What the files of this room share about training. Not for others.
#pragma once

#include "core/methods/training.h"
#include "core/train/completion.h"

namespace steerdeck::methods {

/// An objective whose parameters become a `Learned` for each behaviour.
class MethodObjective : public train::Completion {
public:
    virtual Method method() const = 0;
    virtual std::map<std::string, double> numbers() const = 0; // of every Learned
    virtual std::map<std::string, std::string> words() const { return {}; }
    /// Of learner number `learner`, as `methods::layer_norms` gives them.
    virtual std::vector<LayerNorms> layer_norms(const std::vector<train::Parameter>&, std::int64_t) const { return {}; }
    std::string category(std::size_t learner) const
    {
        return assembler_.behavior_set().behaviors[behaviors_[learner]].category;
    }

protected:
    using Completion::Completion;

    Json description_with(const Json& own) const
    {
        return {{"method", std::string(name_of(method()))}, {"behaviors", names_}, {"own", own}};
    }
};

} // namespace steerdeck::methods
