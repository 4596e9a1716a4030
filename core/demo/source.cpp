#include "core/demo/source.h"

namespace steerdeck::demo {

train::ItemSource training_source(const World& world)
{
    return [&world](std::span<const std::size_t> wanted, Random& random) -> std::optional<train::TrainItem> {
        const auto& training = world.training_questions();
        const auto& question = world.questions()[training[random.below(training.size())]];
        const auto answer = world.answer(question, world.constraints(wanted));
        if (!answer) return std::nullopt;
        return train::TrainItem{question.text, answer->text};
    };
}

} // namespace steerdeck::demo
