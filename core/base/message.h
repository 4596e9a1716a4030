#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace steerdeck {

class Message;

/// A literal with as many places `{}` as there are `Arguments`; another number of them does not compile. A brace of the
/// text itself is written twice: `{{` and `}}`.
template <typename... Arguments>
struct Pattern {
    consteval Pattern(const char* text_) : text(text_)
    {
        std::size_t places = 0;
        for (const char* at = text_; *at; ++at) {
            if (*at != '{' && *at != '}') continue;
            if (at[1] == *at)
                ++at;
            else if (*at == '{' && at[1] == '}')
                ++places, ++at;
            else
                throw "a brace that is neither a place nor written twice";
        }
        if (places != sizeof...(Arguments)) throw "the pattern has another number of places than there are arguments";
    }
    const char* text;
};

/// What the program says to a person, as data: a pattern of English words and what stands in its places, so that the
/// window can say it in the user's language (widgets/shared/worded.h) where the terminal says it in English. An
/// argument may be a message itself. A message made from a string is plain text, such as a path: nobody translates it.
class Message {
public:
    Message() = default;
    Message(std::string plain) : plain_(std::move(plain)) {}
    Message(std::string_view plain) : plain_(plain) {}
    Message(const char* plain) : plain_(plain) {}

    /// What `message` makes.
    Message(const char* pattern, std::vector<Message> arguments) : pattern_(pattern), arguments_(std::move(arguments))
    {
    }

    const char* pattern() const { return pattern_; } // null of plain text
    const std::string& plain() const { return plain_; }
    const std::vector<Message>& arguments() const { return arguments_; }

    std::string english() const;
    bool empty() const;

    friend bool operator==(const Message& one, const Message& other);

private:
    const char* pattern_ = nullptr; // a literal
    std::string plain_;
    std::vector<Message> arguments_;
};

/// The English of each.
std::vector<std::string> english_of(const std::vector<Message>& messages);

/// `pattern` with `arguments` in its places. A place is `{}`, the next one, or `{0}` to `{9}`, which a translation may
/// use to order them otherwise; what has no argument stays as it is.
std::string filled(std::string_view pattern, const std::vector<std::string>& arguments);

template <typename Argument>
Message argument_of(const Argument& argument)
{
    if constexpr (std::is_same_v<Argument, char>) {
        return std::string(1, argument);
    } else if constexpr (std::is_arithmetic_v<Argument>) {
        static_assert(!std::is_same_v<Argument, bool>);
        return std::to_string(argument);
    } else {
        return argument;
    }
}

/// The message of a literal and its arguments: texts, characters, messages and numbers (as std::to_string writes them).
/// The catalogues of translations/ list every literal that stands first in such a call.
template <typename... Arguments>
Message message(std::type_identity_t<Pattern<Arguments...>> pattern, const Arguments&... arguments)
{
    std::vector<Message> list;
    list.reserve(sizeof...(Arguments));
    (list.push_back(argument_of(arguments)), ...);
    return {pattern.text, std::move(list)};
}

} // namespace steerdeck
