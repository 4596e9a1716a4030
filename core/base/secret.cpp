#include "core/base/secret.h"

#include <algorithm>
#include <string_view>

namespace steerdeck {

std::string Secret::scrub(std::string text) const
{
    constexpr std::string_view blot = "[key]";
    if (value_.empty()) return text;
    for (auto at = text.find(value_); at != std::string::npos; at = text.find(value_, at + blot.size()))
        text.replace(at, value_.size(), blot);
    return text;
}

bool fits_a_header(const Secret& secret)
{
    return std::none_of(secret.reveal().begin(), secret.reveal().end(),
                        [](char c) { return static_cast<unsigned char>(c) < 0x21 || c == 0x7f; });
}

std::string presentable(const Secret& secret, std::string text)
{
    for (char& c : text)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = ' ';
    // Blotted out before it is cut, or half a key could stay.
    text = secret.scrub(std::move(text));
    constexpr std::size_t most = 200;
    if (text.size() <= most) return text;
    std::size_t cut = most;
    while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xc0) == 0x80) --cut;
    return text.substr(0, cut) + "…";
}

Message presentable(const Secret& secret, const Message& message)
{
    const std::string english = message.english();
    const std::string shown = presentable(secret, english);
    return shown == english ? message : Message(shown);
}

} // namespace steerdeck
