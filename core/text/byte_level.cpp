#include "core/text/byte_level.h"

#include "core/text/utf8.h"

#include <array>

namespace steerdeck {

namespace {

struct Alphabet {
    std::array<char32_t, 256> symbol{};
    std::array<std::string, 256> utf8;
    std::array<int, 0x144> byte{};
};

bool stands_for_itself(int byte)
{
    return (byte >= '!' && byte <= '~') || (byte >= 0xA1 && byte <= 0xAC) || byte >= 0xAE;
}

const Alphabet& alphabet()
{
    static const Alphabet made = [] {
        Alphabet a;
        a.byte.fill(-1);
        char32_t next = 0x100;
        for (int b = 0; b < 256; ++b) {
            const auto i = std::size_t(b);
            a.symbol[i] = stands_for_itself(b) ? char32_t(b) : next++;
            a.byte[a.symbol[i]] = b;
            append_utf8(a.utf8[i], a.symbol[i]);
        }
        return a;
    }();
    return made;
}

} // namespace

char32_t byte_level_symbol(unsigned char byte) { return alphabet().symbol[byte]; }

std::string to_byte_level(std::string_view bytes)
{
    const Alphabet& a = alphabet();
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const char c : bytes) out += a.utf8[static_cast<unsigned char>(c)];
    return out;
}

std::string from_byte_level(std::string_view word)
{
    const Alphabet& a = alphabet();
    std::string bytes;
    for (std::size_t i = 0; i < word.size();) {
        const Utf8Step step = utf8_step(word, i);
        if (step.code >= a.byte.size() || a.byte[step.code] < 0) return std::string(word);
        bytes += char(a.byte[step.code]);
        i += step.length;
    }
    return bytes;
}

} // namespace steerdeck
