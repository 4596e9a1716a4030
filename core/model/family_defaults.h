#pragma once

#include "core/base/json.h"

namespace steerdeck::model {

/// The settings of the text model in a config.json: those of a model that also reads pictures lie one level deeper.
/// Keys that are absent get the defaults of their model_type's configuration class in `transformers`; a null stays. Of
/// an unknown kind, as it is. Throws UnreadableFile where `json` is no object.
Json with_defaults(Json json, const std::string& where);

} // namespace steerdeck::model
