#pragma once

#include "core/lab/values.h"
#include "widgets/train/token_trace_model.h"

namespace steerdeck::widgets {

/// How each behaviour and each operator is named and drawn: behaviours of one category in shades of its colour.
std::vector<TokenStyle> tokenStyles(const std::vector<lab::CategoryInfo>& categories,
                                    const std::vector<lab::BehaviorInfo>& behaviors, const PlotTheme& theme);

} // namespace steerdeck::widgets
