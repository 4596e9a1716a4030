/// Examples that a training never sees, and what they say of it as it goes. Plain values.
#pragma once

#include "core/lab/values.h"

#include <filesystem>
#include <functional>
#include <limits>
#include <string>
#include <vector>

namespace steerdeck::lab {

/// Which examples are held out of a training, and what follows from them.
struct HeldOutSettings {
    std::filesystem::path data = {}; // a data set of its own, as TrainRequest's
    double share = 0;                // else this share of the prompts of the training's own data, 0..0.5
    int examples = 8;                // measured of each behaviour (of an operator, a task: in all), 1..1024
    int answers = 2;                 // prompts answered of each, for the accuracy; 0 = the loss alone
    int every = 0;                   // steps between measurements; 0 = a twentieth of all
    int patience = 0;                // measurements without a lower loss after which it ends; 0 = never

    bool on() const { return !data.empty() || share > 0; }
    bool operator==(const HeldOutSettings&) const = default;
};

/// Throws InvalidInput naming the first setting that is out of range, and where both a file and a share are given.
void check(const HeldOutSettings& settings);

/// What the held-out examples said at a step.
struct HeldOutPoint {
    struct Token {
        std::string name;
        double loss = std::numeric_limits<double>::quiet_NaN();
        double accuracy = std::numeric_limits<double>::quiet_NaN();
    };
    int step = 0;
    double loss = 0;                                            // mean over the tokens, as TrainPoint's
    double accuracy = std::numeric_limits<double>::quiet_NaN(); // share of the answers that do what was asked, 0..1
    long answers = 0;                                           // of the accuracy
    bool best = false;                                          // the lowest loss so far
    std::vector<Token> tokens = {};
};

/// Called on the job's thread, between its events. Must not throw.
using HeldOutSink = std::function<void(const HeldOutPoint&)>;

/// What a training's record says of its held-out examples; nothing where it had none. Throws UnreadableFile.
std::vector<HeldOutPoint> held_out_of(const std::filesystem::path& run);

} // namespace steerdeck::lab
