#include "core/train/checkpoint.h"

#include "tests/fuzz/targets.h"

#include <ATen/ATen.h>

namespace steerdeck::fuzz {

void fuzz_checkpoint(Bytes bytes)
{
    // As of a training of two behaviours on a model of width 4, with 12 steps of 8 examples; seeds fit it.
    train::Checkpoint like;
    like.description = {{"rows", {"german", "json"}}, {"model", {1.5, 2.5, 3.5}}, {"steps", 12},
                        {"weight_decay", 0.001},      {"temperature", 10.0},      {"orthogonality", 0.5}};
    like.parameters = {{"rows", at::zeros({2, 4})}, {"in", at::zeros({2, 4, 1})}};
    like.adam = train::AdamState::of({like.parameters[0].value, like.parameters[1].value});
    const File file(bytes);
    const auto saved = train::read_checkpoint(file.path(), like, 12, 8);
    insist(saved.step >= 0 && saved.step <= 12, "a checkpoint's step is one of the training's");
    insist(saved.parts >= 1 && saved.parts <= 8, "a batch has no more parts than examples");
    for (std::size_t p = 0; p < like.parameters.size(); ++p)
        for (const auto& tensor : {saved.parameters[p].value, saved.adam.exp_avg[p], saved.adam.exp_avg_sq[p]})
            insist(tensor.sizes() == like.parameters[p].value.sizes() && at::isfinite(tensor).all().item<bool>(),
                   "a checkpoint's tensors are finite and of the training's shapes");
    insist(saved.adam.updates.size() == 2, "every learner counts its updates");
}

} // namespace steerdeck::fuzz
