#pragma once

#include "core/geometry/geometry.h"

#include <string>

namespace steerdeck::geometry {

/// Throws InvalidInput naming the first row of `rows` that holds a NaN or an infinity; `what` says whose rows they are.
void require_finite(const Rows& rows, const std::string& what);

/// Throws InvalidInput unless `rows` has `width` columns.
void require_width(const Rows& rows, Eigen::Index width, const std::string& what);

} // namespace steerdeck::geometry
