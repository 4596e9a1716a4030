#pragma once

#include "core/lab/values.h"

#include <string>
#include <vector>

namespace steerdeck::cli {

/// The deck that `--steering german "<and>" lower_case` lays out; `german~spanish:0.3` stands between two behaviours'
/// rows, with three tenths of the second; `german@adapter` steers by an adapter whatever the others do. The literal
/// <and> between two behaviours says what the mode composition says anyway. `"<not>" upper_case`, or `!upper_case`, is
/// negated; `"(" french "<or>" spanish ")"`, or `french|spanish`, are alternatives. `strengths`: none, one for all, or
/// one per behaviour. Throws a usage error (exit 2) for a misplaced operator, one under another mode, another number of
/// strengths, or a blend that is not written so.
lab::Deck deck_of(const std::vector<std::string>& words, const std::string& mode, const std::vector<double>& strengths);

/// The methods that `--control-method` names; "all" stands for every one. Left out: steering where there is a deck,
/// else none. Throws a usage error for an unknown name, a method that needs a deck without one and one that knows no
/// negation and no alternatives where the deck has some.
std::vector<lab::Method> methods_of(const std::vector<std::string>& names, const lab::Deck& deck);

/// Sentences about arguments that make no difference to one of the methods; the last three say
/// which of --mode, --strength and --sample-random-instruction were given. Throws a usage error where a method cannot
/// do what the join asks.
std::vector<std::string> notes_on(const std::vector<lab::Method>& methods, lab::Join join,
                                  behaviors::WordingForm wording, bool mode_given, bool strength_given,
                                  bool instruction_sampled);

} // namespace steerdeck::cli
