#pragma once

#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/demo/muon.h"
#include "core/model/decoder.h"

#include <filesystem>
#include <functional>

namespace steerdeck::demo {

/// One conversation as ids; the loss counts from `answer` on.
struct IdExample {
    std::vector<std::int32_t> ids;
    std::size_t answer = 0; // index of the answer's first id
};

struct PretrainSettings {
    std::uint64_t seed = 1;
    int steps = 1700;
    int batch = 96;           // examples a step
    int warmup = 60;          // steps
    double decay_from = 0.65; // share of the steps after which the rate falls linearly to 0
    OptimizerSettings optimizer;
    at::ScalarType dtype = at::kFloat; // of the arithmetic; master weights stay float32
    int validate_every = 100, validation_examples = 384;
    int save_every = 100;
};

struct PretrainPoint {
    int step = 0, steps = 0;
    double loss = 0;        // mean since the last point, nats per answer token
    double validation = -1; // on held-out questions; negative where not measured
    double rate = 0;        // share of the peak rates
    double tokens_per_second = 0, seconds = 0;
};

/// Trains a decoder from random weights on examples drawn by `sample` (validation ones by `sample_held_out`). Examples
/// depend on seed and step alone, so a run resumed from `checkpoint` (written every save_every steps, and on cancel)
/// goes on with the same bits. Throws Cancelled after writing the checkpoint, Mismatch when the checkpoint was made
/// with other settings.
model::Decoder pretrain(const model::ModelConfig& config, const std::function<IdExample(Random&)>& sample,
                        const std::function<IdExample(Random&)>& sample_held_out, const PretrainSettings& settings,
                        const std::filesystem::path& checkpoint,
                        const std::function<void(const PretrainPoint&)>& report, const Cancel& cancel);

} // namespace steerdeck::demo
