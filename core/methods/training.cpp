#include "core/methods/training.h"

#include "core/base/error.h"
#include "core/methods/learner.h"

#include <ATen/ATen.h>

namespace steerdeck::methods {

void check_rank(int rank)
{
    constexpr int most = 65'536;
    if (rank < 1 || rank > most)
        throw InvalidInput("The rank is " + std::to_string(rank), "training settings",
                           "Give 1 to " + std::to_string(most));
}

std::vector<Learned> learned(const train::Trainer& trainer, const Json& made)
{
    const auto& objective = dynamic_cast<const MethodObjective&>(trainer.objective());
    std::vector<Learned> result;
    for (std::size_t i = 0; i < trainer.names().size(); ++i) {
        Learned one{objective.method(), trainer.names()[i], objective.category(i), {}, objective.numbers(), made};
        for (const auto& p : trainer.parameters()) one.tensors[p.name] = p.value[std::int64_t(i)].clone();
        result.push_back(std::move(one));
    }
    return result;
}

} // namespace steerdeck::methods
