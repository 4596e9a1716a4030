#pragma once

#include <cstdint>

namespace steerdeck::train {

/// How tokens are distilled (arXiv 2601.05062, section 3). The defaults are what the small demo model wants;
/// `paper_settings` are the paper's for models of some billion parameters.
struct TrainSettings {
    int steps = 200;
    int batch = 16; // examples a step, over all behaviours
    double learning_rate = 1e-2;
    double weight_decay = 1e-3;
    double warmup = 0.1;        // share of the steps; then the rate falls linearly to 0
    double clip = 1.0;          // of the gradient's norm, per token
    double temperature = 10;    // of both softmaxes
    double orthogonality = 0.5; // weight of sum_b cos(e_and, e_b)^2; only for <and>
    std::uint64_t seed = 1;
    int report_every = 5; // steps between reports

    bool operator==(const TrainSettings&) const = default;
};

} // namespace steerdeck::train
