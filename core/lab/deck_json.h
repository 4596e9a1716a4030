/// A deck as requests and results name it. Not for others than this room.
#pragma once

#include "core/base/json.h"
#include "core/lab/values.h"

namespace steerdeck::lab {

/// The enabled chips in order: {"behavior", "strength"}, and where they have them "toward" and "share", "way".
Json chips_json(const Deck& deck);

} // namespace steerdeck::lab
