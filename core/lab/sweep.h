/// Several trainings that differ in their settings, as one job. Plain values.
#pragma once

#include "core/base/message.h"
#include "core/lab/held_out.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <limits>
#include <string>
#include <vector>

namespace steerdeck::lab {

/// Every rate with every number of steps and every seed; an empty list takes the request's own value.
struct SweepRequest {
    TrainRequest train; // its `out` and `peers` are not used
    HeldOutSettings held_out;
    std::vector<double> rates = {};
    std::vector<int> steps = {};
    std::vector<std::uint64_t> seeds = {};

    std::size_t size() const;
};

/// Throws InvalidInput for settings out of range, a value twice, fewer than two trainings or more than 100, and where
/// nothing is held out.
void check(const SweepRequest& request);

struct SweepRow {
    enum class State { waiting, running, done, failed };
    double learning_rate = 0;
    int steps = 0;
    std::uint64_t seed = 0;
    State state = State::waiting;
    double loss = std::numeric_limits<double>::quiet_NaN();                                    // of the last step
    double held_out_loss = std::numeric_limits<double>::quiet_NaN(), accuracy = held_out_loss; // of the tokens it gave
    int best_step = 0; // of the lowest held-out loss
    double seconds = 0;
    std::filesystem::path run = {}; // its record
    Message error = {};             // why it failed
};

struct SweepPoint {
    std::filesystem::path folder; // of the sweep: sweep.json
    std::vector<SweepRow> rows;   // by rate, then steps, then seed
    int best = -1;                // the row of the lowest held-out loss; of equal ones the first
};

/// Called on the job's thread whenever a row changes. Must not throw.
using SweepSink = std::function<void(const SweepPoint&)>;

} // namespace steerdeck::lab
