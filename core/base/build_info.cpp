#include "core/base/build_info.h"

namespace steerdeck {

const char* version() { return STEERDECK_VERSION; }

std::filesystem::path source_data() { return STEERDECK_SOURCE_DATA; }

} // namespace steerdeck
