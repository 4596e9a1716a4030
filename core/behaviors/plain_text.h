/// The part of a reply that is prose.
#pragma once

#include <string>
#include <string_view>

namespace steerdeck::behaviors {

/// What follows the thoughts of a thinking model (<think> ... </think> at the reply's start); else all of it.
std::string_view without_thoughts(std::string_view reply);

/// What tells a language: no code blocks and code spans, no JSON objects, addresses and tags, blanks in their place.
/// Where nothing else is left, the texts inside the JSON; and where there are none, the text as it is.
std::string prose_of(std::string_view text);

} // namespace steerdeck::behaviors
