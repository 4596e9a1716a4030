/// What behaviours are called where no model is open.
#pragma once

#include "core/classroom/classroom.h"

namespace steerdeck::lab {

/// Titles of all behaviours that are known without a model: the demo's, those of the shipped sets, the user's own.
classroom::Titles known_titles();

} // namespace steerdeck::lab
