#pragma once

#include "core/steering/composition.h"

#include <string_view>

namespace steerdeck::steering {

/// The chip that a word stands for, on the command line and in requests: a behaviour, or two with the share of the
/// second, and the way it steers where that is its own: "german", "german~spanish:0.3", "german@adapter". Throws
/// InvalidInput for what is not written so.
Chip chip_of(std::string_view word);

} // namespace steerdeck::steering
