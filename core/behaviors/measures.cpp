#include "core/behaviors/measures.h"

#include <algorithm>
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

} // namespace

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
