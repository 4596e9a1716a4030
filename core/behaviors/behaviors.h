/// behaviors: what a model can be asked to do, in words and as a check.
/// - behaviors.h     `BehaviorSet`: behaviours with their instructions and verifiers, read from one JSON file
/// - verifiers.h     `verify`: does this reply do what that behaviour wants, and what was measured
/// - reading.h       `Reading`: what was measured, as data; reading_text.h has its English words
/// - instructions.h  `instruct`: a prompt followed by instructions in words
/// - measures.h      words, sentences, letter case and language of a text, by Unicode's rules
/// - prompt_set.h    prompts to train and to evaluate on: read from a file, or the general ones
/// - prompt_file.h   a user's file of prompts: plain text, JSON lines or a JSON list
#pragma once

#include "core/base/json.h"
#include "core/behaviors/verifiers.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace steerdeck::behaviors {

struct Behavior {
    std::string name;                      // "words_10_20": the key everywhere else
    std::string title;                     // "10-20 words": what a user reads
    std::string category;                  // name of a Category
    bool seen = true;                      // whether the training of <and> may use it
    std::vector<std::string> instructions; // fragments without final punctuation that read well after "and"
    Verifier verifier;
    bool own = false; // made by the user (see `add_behaviors`); no file says so
};

struct Category {
    std::string name;
    std::string title;
    std::string color; // "#0072B2"
    std::string shape; // circle, square, triangle, diamond or star
};

/// How a negated instruction is worded: "do not answer in German", but "not in German".
struct Negation {
    std::vector<std::string> verbs; // first words of those fragments that are commands
    std::string verb = "do not ";
    std::string other = "not ";
};

struct BehaviorSet {
    std::string name;
    std::string title;
    std::vector<Category> categories;
    std::vector<Behavior> behaviors;
    std::vector<std::string> and_joins; // with their spaces: " and ", ", and "
    std::vector<std::string> or_joins;
    Negation negation;
    Lexicons lexicons;

    /// Position in `behaviors`. Throws InvalidInput listing the nearest names.
    std::size_t index_of(std::string_view behavior) const;
    const Behavior& at(std::string_view behavior) const { return behaviors[index_of(behavior)]; }
    /// Positions of one category's behaviours, in the file's order.
    std::vector<std::size_t> of_category(std::string_view category) const;
    const Category& category_of(const Behavior& behavior) const;
    /// `verify` with this set's lexicons.
    Reading verify(const Behavior& behavior, std::string_view reply) const;
};

/// Reads format `steerdeck.behaviors/1`. Throws UnreadableFile naming the file and the key of the first mistake.
BehaviorSet read_behavior_set(const std::filesystem::path& path);

/// As above, from parsed JSON that came from `where`.
BehaviorSet behavior_set_from_json(const Json& json, const std::string& where);

/// The other way round. What `behavior_set_from_json` would refuse is written all the same.
Json to_json(const BehaviorSet& set);

/// Replaces the file at once. Throws UnreadableFile for a set that could not be read back, UnwritableFile.
void write_behavior_set(const BehaviorSet& set, const std::filesystem::path& path);

/// Puts the behaviours of `more` behind those of `set`, as the user's own, with the categories, languages and verbs
/// that they need and `set` lacks. Where a name is taken, the behaviour of `set` keeps it; gives the titles left out
/// so.
std::vector<std::string> add_behaviors(BehaviorSet& set, const BehaviorSet& more);

/// A name for what is called `title`: "Talk like a pirate" -> "talk_like_a_pirate", with a number behind it where the
/// set has a behaviour, or a category, of this name.
std::string free_name(const BehaviorSet& set, std::string_view title);

/// A set that holds `behaviors` alone, with what they need of `from`: categories, languages, joins and negation.
BehaviorSet set_of(const BehaviorSet& from, std::vector<Behavior> behaviors);

} // namespace steerdeck::behaviors
