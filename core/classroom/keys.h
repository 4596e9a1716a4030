/// One object of a stranger's file. Part of classroom, for no other room.
#pragma once

#include "core/base/json.h"
#include "core/base/message.h"

#include <set>
#include <string>
#include <vector>

namespace steerdeck::classroom {

/// Every key that is there must be asked for: `finish` refuses the others. `what` names the object in sentences, as in
/// "question 2 of exercise 1". All throw UnreadableFile naming `where`.
class Keys {
public:
    Keys(const Json& object, Message what, std::string where);

    bool has(const char* key) const { return object_.contains(key); }
    /// Text of at most `most` bytes, without control characters; empty only where that is allowed.
    std::string text(const char* key, std::size_t most, bool may_be_empty = false);
    double number(const char* key, double least, double most);
    std::int64_t whole(const char* key, std::int64_t least, std::int64_t most);
    bool yes(const char* key);
    const Json& list(const char* key, std::size_t least, std::size_t most);
    const Json& value(const char* key);
    std::vector<std::string> texts(const char* key, std::size_t least, std::size_t most, std::size_t longest);
    void finish() const;

    const Message& what() const { return what_; }
    [[noreturn]] void refuse(const Message& why) const;

private:
    std::string checked(const Json& value, const std::string& key, std::size_t most, bool may_be_empty) const;

    const Json& object_;
    Message what_;
    std::string where_;
    std::set<std::string> asked_;
};

} // namespace steerdeck::classroom
