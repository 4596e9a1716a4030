#pragma once

#include "core/base/json.h"
#include "core/train/optimizer.h"

#include <filesystem>
#include <vector>

namespace steerdeck::train {

/// Everything that the next step of a training needs. File: one safetensors file with each parameter under its name,
/// its moments under "first.<name>" and "second.<name>" (of the parameter "rows": "first" and "second"), "updates"
/// [learners] int64, and as metadata "settings" (the description as JSON), "step", "parts" and "recompute" (1 or 0).
struct Checkpoint {
    Json description; // of the training: its model, its learners, its settings
    int step = 0;     // steps done
    // How a step is worked through: sums have the same bits only where both stay.
    int parts = 1;          // pieces of a batch
    bool recompute = false; // whether blocks are computed again in the backward pass
    std::vector<Parameter> parameters;
    AdamState adam;
};

/// Writes atomically.
void write_checkpoint(const std::filesystem::path& file, const Checkpoint& checkpoint);

/// Reads the checkpoint of a training that is described and shaped as `like`, of `steps` steps of `batch` examples.
/// Checkpoints of earlier versions are read too. Throws Mismatch where the file is of another training,
/// UnreadableFile where anything in it is missing, of another shape or type, not finite or out of range.
Checkpoint read_checkpoint(const std::filesystem::path& file, const Checkpoint& like, int steps, int batch);

} // namespace steerdeck::train
