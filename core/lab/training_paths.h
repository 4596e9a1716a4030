#pragma once

#include "core/geometry/geometry.h"

#include <filesystem>
#include <string>
#include <vector>

namespace steerdeck::lab {

/// The rows that one token had during its training.
struct TrainingPath {
    std::string name;
    std::vector<int> steps;   // rising
    geometry::RowMatrix rows; // [steps, d]
};

/// Reads `rows.safetensors` in the folder of a training's record: the tensor `steps` [n] (float32 or int64) and, under
/// each token's name, its rows [n, d] float32. Throws UnreadableFile for another layout or more rows than a picture can
/// use, Mismatch where d is not `width`.
std::vector<TrainingPath> read_training_paths(const std::filesystem::path& run, int width);

} // namespace steerdeck::lab
