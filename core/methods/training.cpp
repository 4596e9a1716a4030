#include "core/methods/training.h"

#include "core/base/error.h"
#include "core/methods/learner.h"

#include <ATen/ATen.h>

namespace steerdeck::methods {

std::vector<std::vector<LayerNorms>> layer_norms(const train::Trainer& trainer)
{
    const auto& objective = dynamic_cast<const MethodObjective&>(trainer.objective());
    std::vector<std::vector<LayerNorms>> norms;
    for (std::size_t i = 0; i < trainer.names().size(); ++i)
        norms.push_back(objective.layer_norms(trainer.parameters(), std::int64_t(i)));
    return norms;
}

std::vector<Learned> learned(const train::Trainer& trainer, const Json& made)
{
    return learned(trainer, trainer.parameters(), made);
}

std::vector<Learned> learned(const train::Trainer& trainer, const std::vector<train::Parameter>& parameters,
                             const Json& made)
{
    const auto& objective = dynamic_cast<const MethodObjective&>(trainer.objective());
    std::vector<Learned> result;
    for (std::size_t i = 0; i < trainer.names().size(); ++i) {
        Learned one{objective.method(), trainer.names()[i], objective.category(i), {}, objective.numbers(), made,
                    objective.words()};
        for (const auto& p : parameters) one.tensors[p.name] = p.value[std::int64_t(i)].clone();
        result.push_back(std::move(one));
    }
    return result;
}

} // namespace steerdeck::methods
