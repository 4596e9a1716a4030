#include "core/train/held_out.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/model/upload.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace steerdeck::train {
namespace {

constexpr std::uint64_t held_out_seed = 20260111; // of the examples: the same whatever is trained
constexpr int draws = 400;                        // until a prompt is of the wanted side

/// Where a prompt stands in 0..1, by its words alone.
double place_of(const std::string& prompt)
{
    return double(std::strtoull(sha256(prompt).substr(0, 12).c_str(), nullptr, 16)) / double(1ULL << 48);
}

} // namespace

ItemSource part_of(ItemSource source, double share, bool held_out)
{
    if (const auto* all = source.lists()) {
        auto lists = *all;
        for (auto& [key, items] : lists)
            std::erase_if(items, [&](const auto& item) { return (place_of(item.prompt) < share) != held_out; });
        std::erase_if(lists, [](const auto& list) { return list.second.empty(); });
        return ItemSource(std::move(lists));
    }
    return [source = std::move(source), share, held_out](std::span<const std::size_t> behaviors,
                                                         Random& random) -> std::optional<TrainItem> {
        for (int i = 0; i < draws; ++i) {
            auto item = source(behaviors, random);
            if (!item) return std::nullopt;
            if ((place_of(item->prompt) < share) == held_out) return item;
        }
        return std::nullopt;
    };
}

std::vector<Example> held_out_examples(const Objective& objective, int count)
{
    constexpr int attempts = 100; // behaviours of which some answers cannot hold together are drawn again
    Random random(held_out_seed);
    std::vector<Example> examples;
    for (int turn = 0; turn < count; ++turn) {
        std::optional<Example> example;
        for (int i = 0; i < attempts && !example; ++i) example = objective.draw(random, std::size_t(turn));
        if (!example)
            throw InvalidInput(message("No example of \"{}\" is held out", objective.subject(std::size_t(turn))),
                               message("held-out examples"),
                               message("Hold out a larger share, or name a file that has some"));
        examples.push_back(std::move(*example));
    }
    return examples;
}

HeldOutLoss held_out_loss(const Objective& objective, const std::vector<Example>& examples,
                          const std::vector<at::Tensor>& parameters, int at_once)
{
    const at::NoGradGuard nothing_is_learned;
    std::vector<at::Tensor> there;
    for (const auto& parameter : parameters) there.push_back(model::uploaded(parameter, objective.decoder().device()));
    const auto learners = objective.names().size();
    std::vector<double> sums(learners, 0), counts(learners, 0);
    const auto width = std::size_t(std::max(1, at_once));
    for (std::size_t begin = 0; begin < examples.size(); begin += width) {
        const auto end = std::min(examples.size(), begin + width);
        const std::vector<Example> some(examples.begin() + std::ptrdiff_t(begin),
                                        examples.begin() + std::ptrdiff_t(end));
        const auto losses = objective.losses({some, there, 0, 0, false, true});
        const auto told = losses.sums.to(at::kCPU, at::kDouble).contiguous();
        for (std::size_t i = 0; i < learners; ++i) sums[i] += told.const_data_ptr<double>()[i];
        for (const auto& example : some) counts[example.learner] += double(example.answer_length);
    }
    HeldOutLoss result;
    double all = 0, present = 0;
    for (std::size_t i = 0; i < learners; ++i) {
        result.of_learner.push_back(counts[i] > 0 ? sums[i] / counts[i] : std::nan(""));
        if (counts[i] > 0) all += result.of_learner.back(), ++present;
    }
    result.loss = all / std::max(1.0, present);
    return result;
}

} // namespace steerdeck::train
