#include "core/base/error.h"

namespace steerdeck {
namespace {

/// What a stranger's file puts into a message may be megabytes long; its begin says enough.
std::string shortened(const std::string& text)
{
    constexpr std::size_t most = 2000;
    if (text.size() <= most) return text;
    std::size_t end = most;
    while (end > most - 4 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end; // not inside a character
    return text.substr(0, end) + "...";
}

std::string sentence(const std::string& happened, const std::string& where, const std::string& remedy)
{
    std::string text = shortened(happened);
    if (!where.empty()) text += " (" + shortened(where) + ")";
    text += ".";
    if (!remedy.empty()) text += " " + shortened(remedy) + (remedy.back() == '.' ? "" : ".");
    return text;
}

} // namespace

Error::Error(std::string what_happened, std::string where_, std::string what_to_do)
    : std::runtime_error(sentence(what_happened, where_, what_to_do)), happened(std::move(what_happened)),
      where(std::move(where_)), remedy(std::move(what_to_do))
{
}

Cancelled::Cancelled(std::string what_was_stopped) : Error(what_was_stopped + " was cancelled", "", "") {}

} // namespace steerdeck
