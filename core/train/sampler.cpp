#include "core/train/sampler.h"

#include "core/base/error.h"

#include <algorithm>

namespace steerdeck::train {
namespace {

Example draw_example(const Objective& objective, Random& random, std::size_t turn)
{
    constexpr int attempts = 100; // behaviours of which some answers cannot hold together are drawn again
    for (int attempt = 0; attempt < attempts; ++attempt)
        if (auto example = objective.draw(random, turn)) return std::move(*example);
    throw InvalidInput(message("The data set has no examples of \"{}\"", objective.subject(turn)),
                       message("training data"), message("Add some, or leave the behaviour out"));
}

} // namespace

std::vector<Example> draw_batch(const Objective& objective, int step)
{
    const auto& settings = objective.settings();
    Random random(settings.seed * 1'000'003 + std::uint64_t(step));
    std::vector<Example> examples;
    for (int i = 0; i < settings.batch; ++i)
        examples.push_back(
            draw_example(objective, random, std::size_t(step) * std::size_t(settings.batch) + std::size_t(i)));
    return examples;
}

std::vector<Example> largest_batch(const Objective& objective)
{
    constexpr int steps = 4;
    const auto bytes_of = [&](const std::vector<Example>& examples) {
        return plan_step(objective.decoder(), objective.memory(), examples, 1, false).bytes;
    };
    auto largest = draw_batch(objective, 0);
    for (int step = 1; step < std::min(steps, objective.settings().steps); ++step) {
        auto examples = draw_batch(objective, step);
        if (bytes_of(examples) > bytes_of(largest)) largest = std::move(examples);
    }
    return largest;
}

} // namespace steerdeck::train
