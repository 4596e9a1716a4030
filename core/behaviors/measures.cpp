#include "core/behaviors/measures.h"

#include "core/base/error.h"

#include <memory>
#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace steerdeck::behaviors {
namespace {

icu::UnicodeString unicode(std::string_view text)
{
    return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), int32_t(text.size())));
}

std::string utf8(const icu::UnicodeString& text)
{
    std::string bytes;
    text.toUTF8String(bytes);
    return bytes;
}

/// Calls `visit(start, end)` for every segment that holds a letter or digit.
template <typename Visit>
void for_each_word(const icu::UnicodeString& text, Visit visit)
{
    // Making an iterator loads its rules; one a thread is enough.
    thread_local const std::unique_ptr<icu::BreakIterator> words = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::BreakIterator> made(
            icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
        if (U_FAILURE(status))
            throw Error("Unicode's word rules could not be loaded", u_errorName(status),
                        "Check the installation of ICU");
        return made;
    }();
    words->setText(text);
    for (int32_t start = words->first(), end = words->next(); end != icu::BreakIterator::DONE;
         start = end, end = words->next()) {
        for (int32_t at = start; at < end; at = text.moveIndex32(at, 1))
            if (u_isalnum(text.char32At(at))) {
                visit(start, end);
                break;
            }
    }
}

} // namespace

std::vector<std::string> words_of(std::string_view text)
{
    const icu::UnicodeString whole = unicode(text);
    std::vector<std::string> words;
    for_each_word(whole,
                  [&](int32_t start, int32_t end) { words.push_back(utf8(whole.tempSubStringBetween(start, end))); });
    return words;
}

int count_words(std::string_view text)
{
    int n = 0;
    for_each_word(unicode(text), [&](int32_t, int32_t) { ++n; });
    return n;
}

std::string fold(std::string_view text)
{
    icu::UnicodeString folded = unicode(text);
    folded.foldCase().findAndReplace(icu::UnicodeString(UChar32(0x2019)), icu::UnicodeString(u"'"));
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString composed = icu::Normalizer2::getNFCInstance(status)->normalize(folded, status);
    return utf8(U_SUCCESS(status) ? composed : folded);
}

std::string to_lower(std::string_view text) { return utf8(unicode(text).toLower(icu::Locale::getRoot())); }

std::string to_upper(std::string_view text) { return utf8(unicode(text).toUpper(icu::Locale::getRoot())); }

std::string to_title(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        out += capitalised(to_lower(text.substr(at, end - at)));
        if (end < text.size()) out += ' ';
        at = end + 1;
    }
    return out;
}

std::string capitalised(std::string_view text)
{
    icu::UnicodeString whole = unicode(text);
    if (whole.isEmpty()) return {};
    const int32_t first = whole.moveIndex32(0, 1);
    icu::UnicodeString head = whole.tempSubStringBetween(0, first);
    head.toUpper(icu::Locale::getRoot());
    return utf8(head + whole.tempSubString(first));
}

} // namespace steerdeck::behaviors
