#pragma once

#include "core/lab/values.h"

#include <QString>

namespace steerdeck::widgets {

/// A badge's words in the user's language: its title ("Not German" where the deck is negated), what was measured
/// ("23 words") and what was wanted ("10-20 words", "not German").
QString badgeTitle(const lab::Badge& badge);
QString measuredText(const lab::Badge& badge);
QString wantedText(const lab::Badge& badge);

} // namespace steerdeck::widgets
