/// Readings in English, as the terminal prints them and results files keep them.
#pragma once

#include "core/behaviors/reading.h"

#include <string>
#include <string_view>

namespace steerdeck::behaviors {

/// "23 words", "English", "mixed case", "2 true, 1 false".
std::string measured_text(const Measurement& measurement);

/// "10-20 words", "German", "lower case", "only true statements".
std::string wanted_text(const Measurement& measurement);

/// The language `code` (ISO 639-1) by its name in the language `in`: "German", "allemand".
std::string language_name(const std::string& code, const std::string& in = "en");

} // namespace steerdeck::behaviors
