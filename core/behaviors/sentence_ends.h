/// Whether a mark ends a sentence; used by `sentence_spans`.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace steerdeck::behaviors {

/// What the whole text tells about its sentences.
struct SentenceStyle {
    std::u32string_view text;
    bool capitals = false; // some words have one and others have none, so that capitals tell
    bool marked = false;   // and the text begins with one: a small letter begins no sentence
    /// Whether it has more words of German than of the other languages. Few texts need to know.
    bool german() const;

private:
    mutable std::optional<bool> german_;
};
SentenceStyle style_of(std::u32string_view text);

/// Where a run of marks stands.
struct Mark {
    std::size_t start = 0;    // of its sentence
    std::size_t at = 0;       // of the first mark
    std::size_t end = 0;      // behind the last mark and what closes after it
    bool single = false;      // one full stop alone
    bool ellipsis = false;    // full stops or … alone
    bool closed = false;      // a quotation mark or bracket closes after it
    bool first_token = false; // nothing but one number came before it in its sentence
};

/// Whether the sentence goes on behind `mark` in `text`, a block of prose.
bool goes_on(std::u32string_view text, const Mark& mark, const SentenceStyle& style);

} // namespace steerdeck::behaviors
