#pragma once

#include "core/geometry/geometry.h"
#include "core/lab/values.h"
#include "core/text/tokenizer.h"

namespace steerdeck::lab {

/// Neighbours with their vocabulary tokens as people read them.
std::vector<Neighbor> readable(const std::vector<geometry::Neighbor>& found, const Tokenizer& tokenizer);

} // namespace steerdeck::lab
