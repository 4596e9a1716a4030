#pragma once

#include "core/behaviors/verifiers.h"

#include <string_view>

namespace steerdeck::behaviors {

/// What `verify` says of a text under these verifiers; where nothing could be searched for, the pattern takes too many
/// steps, it is as if nothing was found.
Reading read_phrases(const PhraseVerifier& wanted, std::string_view text);
Reading read_readability(const ReadabilityVerifier& wanted, std::string_view text);

/// LIX of `text`, rounded; 0 without words.
int readability_of(std::string_view text);

} // namespace steerdeck::behaviors
