#include "core/text/utf8.h"

#include <cstdint>
#include <cstring>

namespace steerdeck {

Utf8Step utf8_step(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned first = byte(at);
    if (first < 0x80) return {Utf8Step::Kind::character, 1, first};
    std::size_t length = 0;
    unsigned low = 0x80, high = 0xBF; // of the second byte; narrower after some first bytes (Unicode table 3-7)
    if (first >= 0xC2 && first <= 0xDF) {
        length = 2;
    } else if (first >= 0xE0 && first <= 0xEF) {
        length = 3;
        if (first == 0xE0) low = 0xA0;
        if (first == 0xED) high = 0x9F;
    } else if (first >= 0xF0 && first <= 0xF4) {
        length = 4;
        if (first == 0xF0) low = 0x90;
        if (first == 0xF4) high = 0x8F;
    } else {
        return {Utf8Step::Kind::broken, 1, 0xFFFD};
    }
    char32_t code = first & (0xFFu >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if (at + i >= text.size()) return {Utf8Step::Kind::unfinished, i, 0xFFFD};
        const unsigned next = byte(at + i);
        if (next < low || next > high) return {Utf8Step::Kind::broken, i, 0xFFFD};
        low = 0x80;
        high = 0xBF;
        code = (code << 6) | (next & 0x3F);
    }
    return {Utf8Step::Kind::character, length, code};
}

void append_utf8(std::string& out, char32_t code)
{
    if (code < 0x80) {
        out += char(code);
    } else if (code < 0x800) {
        out += char(0xC0 | (code >> 6));
        out += char(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        out += char(0xE0 | (code >> 12));
        out += char(0x80 | ((code >> 6) & 0x3F));
        out += char(0x80 | (code & 0x3F));
    } else {
        out += char(0xF0 | (code >> 18));
        out += char(0x80 | ((code >> 12) & 0x3F));
        out += char(0x80 | ((code >> 6) & 0x3F));
        out += char(0x80 | (code & 0x3F));
    }
}

std::size_t ascii_prefix(std::string_view text, std::size_t from)
{
    std::size_t i = from;
    for (std::uint64_t eight = 0; i + 8 <= text.size(); i += 8) {
        std::memcpy(&eight, text.data() + i, 8);
        if (eight & 0x8080808080808080u) break;
    }
    while (i < text.size() && static_cast<unsigned char>(text[i]) < 0x80) ++i;
    return i;
}

bool is_utf8(std::string_view text)
{
    for (std::size_t i = 0; (i = ascii_prefix(text, i)) < text.size();) {
        const Utf8Step step = utf8_step(text, i);
        if (step.kind != Utf8Step::Kind::character) return false;
        i += step.length;
    }
    return true;
}

std::string utf8_lossy(std::string_view text)
{
    if (is_utf8(text)) return std::string(text);
    return to_utf8(code_points(text));
}

std::u32string code_points(std::string_view text)
{
    std::u32string codes;
    codes.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const Utf8Step step = utf8_step(text, i);
        codes += step.code;
        i += step.length;
    }
    return codes;
}

std::string to_utf8(std::u32string_view codes)
{
    std::string out;
    out.reserve(codes.size());
    for (const char32_t code : codes) append_utf8(out, code);
    return out;
}

} // namespace steerdeck
