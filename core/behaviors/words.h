/// Where the words of a text stand in its UTF-16, as ICU works with it.
#pragma once

#include "core/behaviors/code_points.h"

#include <unicode/unistr.h>
#include <vector>

namespace steerdeck::behaviors {

struct Segment {
    int32_t start = 0, end = 0;
};

/// Unicode's word segments (UAX 29) that hold a letter or a digit.
std::vector<Segment> segments_of(const icu::UnicodeString& text);

/// The same, with those joined that a person reads as one word: "10:30", "AT&T", an address.
std::vector<Segment> words_in(const icu::UnicodeString& text);

} // namespace steerdeck::behaviors
