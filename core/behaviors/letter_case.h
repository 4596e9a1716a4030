/// The letters of a text by their case.
#pragma once

#include "core/behaviors/reading.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace steerdeck::behaviors {

/// Places of letters in the text's UTF-16, rising.
struct CaseLetters {
    std::vector<std::int32_t> upper, lower;
    std::vector<std::int32_t> not_title; // those that break title case
    bool any() const { return !upper.empty() || !lower.empty(); }
    bool is_lower() const { return any() && upper.empty(); }
    bool is_upper() const { return any() && lower.empty(); }
    bool is_title() const { return !upper.empty() && not_title.empty(); }
};
CaseLetters case_letters_of(std::string_view text);

/// The bytes of letters at `places`, neighbours joined.
std::vector<Span> spans_of(std::string_view text, const std::vector<std::int32_t>& places);

} // namespace steerdeck::behaviors
