#pragma once

#include "core/lab/values.h"

#include <QString>

#include <string>

namespace steerdeck::widgets {

/// A badge's words in the user's language: its title ("Not German" where the deck is negated), what was measured
/// ("23 words") and what was wanted ("10-20 words", "not German").
QString badgeTitle(const lab::Badge& badge);
QString measuredText(const lab::Badge& badge);
QString wantedText(const lab::Badge& badge);

/// What a badge counted of `answer`, a line each: its sentences, the words beyond the range, the words that break the
/// letter case. Empty where there is nothing to show.
QString explanation(const lab::Badge& badge, const std::string& answer);

} // namespace steerdeck::widgets
