#include "core/base/progress.h"

#include "core/base/error.h"

namespace steerdeck {

void Cancel::check(const char* work) const
{
    if (requested()) throw Cancelled(work);
}

} // namespace steerdeck
