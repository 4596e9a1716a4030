#include "core/behaviors/words.h"

#include "core/base/error.h"
#include "core/behaviors/measures.h"

#include <algorithm>
#include <memory>
#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/uchar.h>

namespace steerdeck::behaviors {
namespace {

bool is_digit(UChar32 c) { return c >= '0' && c <= '9'; }

/// Of these words letters and digits alone say nothing: a keycap of a digit is a sign.
bool is_keycap(const icu::UnicodeString& text, int32_t start, int32_t end)
{
    const auto segment = text.tempSubStringBetween(start, end);
    return segment.indexOf(UChar32(0x20e3)) >= 0;
}

bool all(const icu::UnicodeString& text, const Segment& segment, bool (*kind)(UChar32))
{
    for (int32_t at = segment.start; at < segment.end; at = text.moveIndex32(at, 1))
        if (!kind(text.char32At(at))) return false;
    return true;
}

bool letters(UChar32 c) { return u_isalpha(c) != 0; }

/// Whether a person reads two segments with one sign between them as one word: "10:30", "24/7", "2024-05-12", "AT&T",
/// "km/h", "180°C", "10 000" with a no-break space.
bool reads_as_one(const icu::UnicodeString& text, const Segment& left, const Segment& right, bool dated)
{
    if (right.start - left.end != 1) return false;
    const UChar32 c = text.char32At(left.end), before = text.char32At(text.moveIndex32(left.end, -1)),
                  after = text.char32At(right.start);
    const bool numbers = is_digit(before) && is_digit(after);
    const int32_t n_left = left.end - left.start, n_right = right.end - right.start;
    switch (c) {
    case ':':
        return numbers;
    case '/':
        return numbers || (n_left <= 2 && n_right <= 2 && all(text, left, letters) && all(text, right, letters));
    case '-':
        // Two numbers are a range; three a date.
        return numbers && (dated || (text.char32At(right.end) == '-' && is_digit(text.char32At(right.end + 1))));
    case '&':
        return n_left <= 3 && n_right <= 3 && letters(before) && letters(after);
    case 0xb0: // °
        return is_digit(before) && n_right == 1 && letters(after);
    case 0xa0:
    case 0x202f:
        return numbers && n_left <= 3 && n_right == 3;
    default:
        return false;
    }
}

/// The addresses in a text: from white space to white space, without the marks around them.
std::vector<Segment> addresses_in(const icu::UnicodeString& text)
{
    std::vector<Segment> found;
    if (text.indexOf(u"://") < 0 && text.indexOf(u"www.") < 0 && text.indexOf(u'@') < 0) return found;
    for (int32_t start = 0; start < text.length();) {
        int32_t end = start;
        while (end < text.length() && !u_isUWhiteSpace(text.char32At(end))) end = text.moveIndex32(end, 1);
        int32_t first = start, last = end;
        while (first < last && !u_isalnum(text.char32At(first))) first = text.moveIndex32(first, 1);
        while (first < last && !u_isalnum(text.char32At(text.moveIndex32(last, -1)))) last = text.moveIndex32(last, -1);
        const auto word = text.tempSubStringBetween(first, last);
        const int32_t at = word.indexOf(u'@');
        if (word.indexOf(u"://") >= 0 || word.startsWith(u"www.") || (at > 0 && word.indexOf(u'.', at) > at))
            found.push_back({first, last});
        start = end < text.length() ? text.moveIndex32(end, 1) : end;
    }
    return found;
}

} // namespace

std::vector<Segment> segments_of(const icu::UnicodeString& text)
{
    // Making an iterator loads its rules; one a thread is enough.
    thread_local const std::unique_ptr<icu::BreakIterator> words = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::BreakIterator> made(
            icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
        if (U_FAILURE(status))
            throw Error(message("Unicode's word rules could not be loaded"), u_errorName(status),
                        message("Check the installation of ICU"));
        return made;
    }();
    std::vector<Segment> segments;
    words->setText(text);
    for (int32_t start = words->first(), end = words->next(); end != icu::BreakIterator::DONE;
         start = end, end = words->next()) {
        for (int32_t at = start; at < end; at = text.moveIndex32(at, 1))
            if (u_isalnum(text.char32At(at))) {
                if (!is_keycap(text, start, end)) segments.push_back({start, end});
                break;
            }
    }
    return segments;
}

std::vector<Segment> words_in(const icu::UnicodeString& text)
{
    const auto addresses = addresses_in(text);
    std::vector<Segment> words;
    Segment last; // as Unicode cuts it
    bool dated = false;
    auto address = addresses.begin();
    for (const Segment& segment : segments_of(text)) {
        while (address != addresses.end() && address->end <= segment.start) ++address;
        if (address != addresses.end() && segment.start >= address->start) {
            if (words.empty() || words.back().start != address->start) words.push_back(*address);
            last = segment;
            dated = false;
            continue;
        }
        if (!words.empty() && words.back().end == last.end && reads_as_one(text, last, segment, dated)) {
            dated = text.char32At(last.end) == '-';
            words.back().end = segment.end;
        } else {
            words.push_back(segment);
            dated = false;
        }
        last = segment;
    }
    return words;
}

std::vector<std::string> words_of(std::string_view text)
{
    const auto whole = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), int32_t(text.size())));
    std::vector<std::string> words;
    for (const auto& [start, end] : words_in(whole)) {
        std::string bytes;
        whole.tempSubStringBetween(start, end).toUTF8String(bytes);
        words.push_back(std::move(bytes));
    }
    return words;
}

int count_words(std::string_view text)
{
    return int(words_in(icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), int32_t(text.size())))).size());
}

std::vector<Span> word_spans(std::string_view text)
{
    const auto words = words_in(icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), int32_t(text.size()))));
    const CodePoints codes = code_points_of(text);
    std::vector<Span> spans;
    int32_t unit = 0; // UTF-16 units before the code point `i`
    std::size_t i = 0;
    const auto byte_at = [&](int32_t wanted) {
        while (unit < wanted && i < codes.text.size()) unit += codes.text[i++] > 0xffff ? 2 : 1;
        return codes.at[i];
    };
    for (const auto& [start, end] : words) {
        const auto begin = byte_at(start);
        spans.push_back({begin, byte_at(end)});
    }
    return spans;
}

} // namespace steerdeck::behaviors
