#pragma once

#include "core/demo/world.h"
#include "core/train/data.h"

namespace steerdeck::demo {

/// Training questions of the world with the answers that obey the behaviours asked for. `world` must outlive the
/// source.
train::ItemSource training_source(const World& world);

} // namespace steerdeck::demo
