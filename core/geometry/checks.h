#pragma once

#include "core/base/message.h"
#include "core/geometry/geometry.h"

namespace steerdeck::geometry {

/// Throws InvalidInput naming the first row of `rows` that holds a NaN or an infinity; `what` says whose rows they are.
void require_finite(const Rows& rows, const Message& what);

/// Throws InvalidInput unless `rows` has `width` columns.
void require_width(const Rows& rows, Eigen::Index width, const Message& what);

} // namespace steerdeck::geometry
