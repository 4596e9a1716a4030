/// A word of the model's vocabulary, and what lies near it.
#pragma once

#include "core/lab/lab.h"

#include <string>
#include <string_view>
#include <vector>

namespace steerdeck::lab {

/// Ids of the vocabulary's words (as `Geometry::vocabulary_text` has them) that read as `text`, at most `most`: first
/// what is it to the letter, then, letter case and blanks around them left out, those that are it, that begin with it
/// and that contain it; shorter ones first. None where `text` is blank.
std::vector<int> find_words(const std::vector<std::string>& vocabulary, std::string_view text, std::size_t most);

struct NearWords {
    int id = 0;
    std::string text;            // readable
    std::vector<Neighbor> words; // the nearest others by cosine at the model's full width, best first
};

/// `count` words nearest to the word `id`. Throws InvalidInput for an id that the model does not have, or count < 1.
NearWords words_near(const Lab& lab, int id, int count);

/// The readable text of each id.
std::vector<std::string> vocabulary_of(const Lab& lab);

} // namespace steerdeck::lab
