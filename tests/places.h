#pragma once

#include <string>

/// Folders of the checkout that tests read. Compiled into one unit, so that a second checkout compiles no test anew.
namespace steerdeck::places {

std::string golden();  // tests/golden
std::string seeds();   // tests/fuzz/seeds
std::string sources(); // the repository's root
std::string data();    // data/
std::string build();   // the build folder

} // namespace steerdeck::places
