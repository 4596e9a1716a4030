#include "core/steering/words.h"

#include "core/base/error.h"

#include <charconv>

namespace steerdeck::steering {

Chip chip_of(std::string_view given)
{
    Chip chip;
    const auto at = given.rfind('@');
    const auto word = given.substr(0, at);
    if (at != given.npos) {
        chip.way = method_named(given.substr(at + 1));
        if (word.empty() || *chip.way == Method::none)
            throw InvalidInput(message("\"{}\" names no way for a behaviour", given), "",
                               message("Write german@adapter, for instance"));
    }
    const auto tilde = word.find('~');
    chip.behavior = word.substr(0, tilde);
    if (tilde == word.npos) return chip;
    const auto colon = word.find(':', tilde);
    const char* end = word.data() + word.size();
    chip.blend_target = word.substr(tilde + 1, colon == word.npos ? colon : colon - tilde - 1);
    const bool numbered = colon != word.npos && [&] {
        const auto read = std::from_chars(word.data() + colon + 1, end, chip.blend_weight);
        return read.ec == std::errc() && read.ptr == end;
    }();
    if (chip.behavior.empty() || chip.blend_target.empty() || !numbered ||
        !(chip.blend_weight >= 0 && chip.blend_weight <= 1))
        throw InvalidInput(message("\"{}\" is no blend of two behaviours", word), "",
                           message("Write german~spanish:0.3, with the share of the second from 0 to 1"));
    return chip;
}

} // namespace steerdeck::steering
