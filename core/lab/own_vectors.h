/// Vectors of the user's own, looked at among the tokens: another program's, a difference of two means, an average.
#pragma once

#include "core/lab/lab.h"

#include <filesystem>
#include <string>
#include <vector>

namespace steerdeck::lab {

struct OwnVector {
    std::string name;
    std::vector<float> values; // [width]
};

/// The `category` of such a vector's TokenPoint.
inline constexpr const char* own_vector_category = "vector";

/// At most 500 vectors of `width` numbers each. A safetensors file: every tensor [width] under its name, every tensor
/// [n, width] as "name 1" to "name n". Any other file: CSV, or tab-separated, a vector a line, its name and then its
/// numbers; a first line without numbers is a heading. Throws UnreadableFile naming the tensor or the line,
/// InvalidInput where two have one name.
std::vector<OwnVector> read_own_vectors(const std::filesystem::path& file, int width);

/// As Lab::geometry, with the vectors of this file beside the tokens (none where it is empty). The axes are fitted on
/// the tokens alone, so that the tokens stay where they are, or on both where there are fewer than two tokens. A
/// vector that is named like a token is refused.
Job geometry(Lab& lab, GeometryRequest request, std::filesystem::path vectors, Sink sink);

} // namespace steerdeck::lab
