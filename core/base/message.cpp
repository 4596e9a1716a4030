#include "core/base/message.h"

namespace steerdeck {

std::string filled(std::string_view pattern, const std::vector<std::string>& arguments)
{
    std::string text;
    std::size_t next = 0;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const std::string_view rest = pattern.substr(at);
        if (rest.starts_with("{{") || rest.starts_with("}}")) {
            text += rest[0];
            ++at;
        } else if (rest.starts_with("{}") && next < arguments.size()) {
            text += arguments[next++];
            ++at;
        } else if (rest.size() > 2 && rest[0] == '{' && rest[2] == '}' && rest[1] >= '0' && rest[1] <= '9' &&
                   std::size_t(rest[1] - '0') < arguments.size()) {
            text += arguments[std::size_t(rest[1] - '0')];
            at += 2;
        } else {
            text += rest[0];
        }
    }
    return text;
}

std::string Message::english() const
{
    if (!pattern_) return plain_;
    return filled(pattern_, english_of(arguments_));
}

std::vector<std::string> english_of(const std::vector<Message>& messages)
{
    std::vector<std::string> texts;
    texts.reserve(messages.size());
    for (const Message& one : messages) texts.push_back(one.english());
    return texts;
}

bool Message::empty() const
{
    if (!pattern_) return plain_.empty();
    return english().empty();
}

bool operator==(const Message& one, const Message& other)
{
    const auto text = [](const Message& message) { return std::string_view(message.pattern_ ? message.pattern_ : ""); };
    return text(one) == text(other) && !one.pattern_ == !other.pattern_ && one.plain_ == other.plain_ &&
           one.arguments_ == other.arguments_;
}

} // namespace steerdeck
