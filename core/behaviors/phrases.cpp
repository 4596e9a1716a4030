#include "core/behaviors/phrases.h"

#include "core/base/error.h"
#include "core/behaviors/measures.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <cmath>
#include <unicode/regex.h>
#include <unicode/utext.h>

namespace steerdeck::behaviors {

struct Pattern {
    std::unique_ptr<const icu::RegexPattern> compiled;
};

namespace {

constexpr std::size_t most_shown = 8; // phrases found, each of so many letters at most
constexpr std::size_t long_word = 6;  // LIX: a word of more letters is a long one

constexpr std::int32_t most_steps = 2000; // of a search, in ICU's units of about a millisecond

/// A text as phrases are looked for in it: its words, case-folded, and where they stand.
struct WordList {
    std::vector<Span> spans;
    std::vector<std::string> folded;

    explicit WordList(std::string_view text) : spans(word_spans(text))
    {
        for (const auto& [begin, end] : spans) folded.push_back(fold(text.substr(begin, end - begin)));
    }
    bool has_at(std::size_t at, const std::vector<std::string>& phrase) const
    {
        return at + phrase.size() <= folded.size() &&
               std::equal(phrase.begin(), phrase.end(), folded.begin() + std::ptrdiff_t(at));
    }
    Span span(std::size_t at, std::size_t length) const { return {spans[at].begin, spans[at + length - 1].end}; }
};

Span without_blanks(std::string_view text)
{
    constexpr std::string_view space = " \t\r\n";
    const auto begin = text.find_first_not_of(space);
    return begin == std::string_view::npos ? Span{} : Span{begin, text.find_last_not_of(space) + 1};
}

/// Where one phrase stands as `place` asks for it; the first time, of several.
std::optional<Span> find(const std::string& phrase, PhrasePlace place, std::string_view text, const WordList& words)
{
    const bool starts = place == PhrasePlace::starts, ends = place == PhrasePlace::ends;
    const WordList wanted(phrase);
    const auto n = wanted.folded.size();
    if (n == 0) { // signs alone
        const auto [begin, end] = without_blanks(text);
        const auto inside = text.substr(0, end).substr(begin);
        const auto at = starts ? (inside.starts_with(phrase) ? 0 : std::string_view::npos)
                        : ends ? (inside.ends_with(phrase) ? inside.size() - phrase.size() : std::string_view::npos)
                               : inside.find(phrase);
        if (at == std::string_view::npos) return {};
        return Span{begin + at, begin + at + phrase.size()};
    }
    if (n > words.folded.size()) return {};
    const auto last = words.folded.size() - n;
    for (std::size_t at = ends ? last : 0; at <= (starts ? 0 : last); ++at)
        if (words.has_at(at, wanted.folded)) return words.span(at, n);
    return {};
}

std::optional<Span> find(const Pattern& pattern, const std::string& text)
{
    UErrorCode status = U_ZERO_ERROR;
    UText* bytes = utext_openUTF8(nullptr, text.data(), std::int64_t(text.size()), &status);
    const std::unique_ptr<icu::RegexMatcher> matcher(pattern.compiled->matcher(status));
    std::optional<Span> found;
    if (U_SUCCESS(status)) {
        matcher->setTimeLimit(most_steps, status);
        matcher->reset(bytes);
        while (!found && matcher->find(status) && U_SUCCESS(status)) {
            const auto begin = matcher->start64(0, status), end = matcher->end64(0, status);
            if (end > begin) found = Span{std::size_t(begin), std::size_t(end)};
        }
    }
    utext_close(bytes);
    return U_SUCCESS(status) ? found : std::nullopt;
}

/// The words that begin or end a text, as many as the longest phrase has.
std::string words_there(const PhraseVerifier& wanted, std::string_view text, const WordList& words)
{
    std::size_t n = 1;
    for (const auto& phrase : wanted.phrases) n = std::max(n, std::size_t(count_words(phrase)));
    n = std::min(n, words.folded.size());
    if (n == 0) return {};
    const auto [begin, end] = words.span(wanted.place == PhrasePlace::starts ? 0 : words.folded.size() - n, n);
    return std::string(text.substr(begin, end - begin));
}

} // namespace

PhraseVerifier phrase_verifier(PhrasePlace place, std::vector<std::string> phrases, const std::string& pattern,
                               int least, const std::string& where)
{
    const auto refuse = [&](const Message& what) {
        throw UnreadableFile(what, where, message("Correct the verifier"));
    };
    const bool anywhere = place == PhrasePlace::contains || place == PhrasePlace::avoids;
    PhraseVerifier verifier{place, std::move(phrases), pattern, least, {}};
    for (const auto& phrase : verifier.phrases)
        if (phrase.find_first_not_of(" \t\r\n") == std::string::npos)
            refuse(message("The list \"phrases\" holds an empty text"));
    if (!anywhere && !pattern.empty()) refuse(message("The key \"pattern\" is only for contains and avoids"));
    const auto n = verifier.phrases.size() + (pattern.empty() ? 0 : 1);
    if (n == 0)
        refuse(anywhere ? message("There are neither \"phrases\" nor a \"pattern\"")
                        : message("The list \"phrases\" is empty"));
    if (least < 1 || std::size_t(least) > n) refuse(message("The key \"least\" is {}, not 1 to {}", least, n));
    if (pattern.empty()) return verifier;
    UErrorCode status = U_ZERO_ERROR;
    UParseError place_of_error;
    auto compiled = std::make_shared<Pattern>();
    compiled->compiled.reset(
        icu::RegexPattern::compile(icu::UnicodeString::fromUTF8(pattern), 0, place_of_error, status));
    if (U_FAILURE(status)) refuse(message("The pattern \"{}\" is no regular expression", pattern));
    verifier.compiled = std::move(compiled);
    return verifier;
}

Reading read_phrases(const PhraseVerifier& wanted, std::string_view text)
{
    const WordList words(text);
    PhraseReading reading{wanted.place, {}, wanted.phrases, wanted.least};
    Reading result;
    int n = 0;
    const auto enter = [&](const std::optional<Span>& span) {
        if (!span) return;
        ++n;
        result.spans.push_back(*span);
        std::string shown(text.substr(span->begin, span->end - span->begin));
        if (std::ranges::find(reading.found, shown) == reading.found.end() && reading.found.size() < most_shown)
            reading.found.push_back(std::move(shown));
    };
    for (const auto& phrase : wanted.phrases) enter(find(phrase, wanted.place, text, words));
    if (wanted.compiled) {
        reading.wanted.push_back("/" + wanted.pattern + "/");
        enter(find(*wanted.compiled, std::string(text)));
    }
    result.pass = wanted.place == PhrasePlace::avoids ? n == 0 : n >= wanted.least;
    const bool at_an_end = wanted.place == PhrasePlace::starts || wanted.place == PhrasePlace::ends;
    if (at_an_end && n == 0)
        if (auto there = words_there(wanted, text, words); !there.empty()) reading.found.push_back(std::move(there));
    std::ranges::sort(result.spans, {}, &Span::begin);
    result.measurement = std::move(reading);
    return result;
}

int readability_of(std::string_view text)
{
    const auto words = words_of(text);
    if (words.empty()) return 0;
    const auto is_long = [](const std::string& word) { return code_points(word).size() > long_word; };
    const double n = double(words.size()), sentences = std::max(1, count_sentences(text));
    return int(std::lround(n / sentences + 100.0 * double(std::ranges::count_if(words, is_long)) / n));
}

Reading read_readability(const ReadabilityVerifier& wanted, std::string_view text)
{
    const int lix = readability_of(text);
    // A text without words is no easy text.
    return {lix > 0 && lix <= wanted.max, ReadabilityReading{lix, wanted.max}};
}

} // namespace steerdeck::behaviors
