#include "core/evaluate/tasks/scan.h"

#include "core/text/utf8.h"

#include <charconv>
#include <unicode/uchar.h>

namespace steerdeck::tasks {
namespace {

constexpr std::string_view unicode_minus = "\u2212";

/// The length of a sign that ends right before `at`; 0 where what stands there is an operator or a dash.
std::size_t sign_before(std::string_view text, std::size_t at)
{
    std::size_t length = 0;
    if (at >= 1 && text[at - 1] == '-') length = 1;
    if (at >= unicode_minus.size() && text.substr(at - unicode_minus.size(), unicode_minus.size()) == unicode_minus)
        length = unicode_minus.size();
    if (length == 0 || at == length) return length;
    const char before = text[at - length - 1];
    return word_before(text, at - length) || before == ')' || before == '-' ? 0 : length;
}

/// Where the digits of a whole number that begins at `at` end; groups of three behind commas belong to it.
std::size_t whole_end(std::string_view text, std::size_t at)
{
    const auto digits_end = [&](std::size_t i) {
        while (i < text.size() && is_digit(text[i])) ++i;
        return i;
    };
    auto end = digits_end(at);
    if (end - at > 3) return end;
    while (end < text.size() && text[end] == ',' && digits_end(end + 1) == end + 4) end += 4;
    return end;
}

} // namespace

std::optional<double> value_of(std::string_view number)
{
    double value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (error != std::errc() || end != number.data() + number.size()) return {};
    return value;
}

bool word_at(std::string_view text, std::size_t at)
{
    return at < text.size() && u_isalnum(UChar32(utf8_step(text, at).code));
}

bool word_before(std::string_view text, std::size_t at)
{
    if (at == 0) return false;
    auto begin = at - 1;
    while (begin > 0 && at - begin < 4 && (static_cast<unsigned char>(text[begin]) & 0xc0) == 0x80) --begin;
    return word_at(text, begin);
}

std::vector<std::string> numbers_of(std::string_view text)
{
    std::vector<std::string> numbers;
    for (std::size_t i = 0; i < text.size();) {
        const bool point_first = text[i] == '.' && i + 1 < text.size() && is_digit(text[i + 1]);
        if (!is_digit(text[i]) && !point_first) {
            ++i;
            continue;
        }
        auto sign_at = i;
        if (sign_at > 0 && text[sign_at - 1] == '$') --sign_at; // -$5
        const bool negative = sign_before(text, sign_at) > 0 || sign_before(text, i) > 0;
        const auto whole = point_first ? i : whole_end(text, i);
        auto end = whole;
        if (end + 1 < text.size() && text[end] == '.' && is_digit(text[end + 1])) {
            ++end;
            while (end < text.size() && is_digit(text[end])) ++end;
        }
        std::string number = negative ? "-" : "";
        if (point_first) number += '0';
        for (const char c : text.substr(i, end - i))
            if (c != ',') number += c;
        numbers.push_back(std::move(number));
        i = end;
    }
    return numbers;
}

} // namespace steerdeck::tasks
