#include "tests/places.h"

namespace steerdeck::places {

std::string golden() { return sources() + "/tests/golden"; }
std::string seeds() { return sources() + "/tests/fuzz/seeds"; }
std::string sources() { return TEST_SOURCES; }
std::string data() { return sources() + "/data"; }
std::string build() { return TEST_BUILD; }

} // namespace steerdeck::places
