#include "core/base/error.h"

namespace steerdeck {
namespace {

/// What a stranger's file puts into a message may be megabytes long; its begin says enough.
Message shortened(const Message& message)
{
    constexpr std::size_t most = 2000;
    const std::string text = message.english();
    if (text.size() <= most) return message;
    std::size_t end = most;
    while (end > most - 4 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end; // not inside a character
    return text.substr(0, end) + "...";
}

/// Its frame has no word of a language: "happened (where). remedy."
Message sentence_of(const Message& happened, const Message& where, const Message& remedy)
{
    const Message first = shortened(happened), place = shortened(where);
    const Message begin = where.empty() ? message("{}.", first) : message("{} ({}).", first, place);
    if (remedy.empty()) return begin;
    const bool ended = remedy.english().ends_with('.');
    return ended ? message("{} {}", begin, shortened(remedy)) : message("{} {}.", begin, shortened(remedy));
}

} // namespace

Error::Error(Message what_happened, Message where_, Message what_to_do)
    : std::runtime_error(sentence_of(what_happened, where_, what_to_do).english()), happened(std::move(what_happened)),
      where(std::move(where_)), remedy(std::move(what_to_do))
{
}

Message Error::sentence() const { return sentence_of(happened, where, remedy); }

Message sentence_of(const std::exception& failure)
{
    const auto* error = dynamic_cast<const Error*>(&failure);
    return error ? error->sentence() : Message(failure.what());
}

Cancelled::Cancelled(std::string what_was_stopped) : Error(what_was_stopped + " was cancelled", "", "") {}

} // namespace steerdeck
