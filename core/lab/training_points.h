/// The lines of `curve.jsonl` and `held_out.jsonl` in a training's record. Not for others than this room.
#pragma once

#include "core/base/json.h"
#include "core/lab/held_out.h"

#include <string>

namespace steerdeck::lab {

/// Without a line end.
std::string line_of(const TrainPoint& point);
std::string line_of(const HeldOutPoint& point);

/// Throw UnreadableFile naming `where`.
/// A number of a record; NaN where it is null, as one that is none is written.
double number_in(const Json& json, const char* key, const std::string& where);
TrainPoint point_from(const Json& json, const std::string& where);
HeldOutPoint held_out_from(const Json& json, const std::string& where);

} // namespace steerdeck::lab
