/// The fields of a row, under one of several names. What the readers of the tasks share.
#pragma once

#include "core/evaluate/tasks/examples.h"

#include <initializer_list>

namespace steerdeck::tasks {

class Fields {
public:
    using Names = std::initializer_list<const char*>;

    explicit Fields(const Record& record) : record_(record) {}

    /// Whether one of these is there and not null.
    bool has(Names names) const { return find(names) != nullptr; }
    /// The first of them that is there; throws UnreadableFile naming the first of `names` and the place.
    const Json& at(Names names) const;
    /// As text: numbers as they are written, true and false as "true" and "false". Throws as `at` does, and for lists
    /// and objects.
    std::string text(Names names) const;
    std::string text_or(Names names, const std::string& fallback) const { return has(names) ? text(names) : fallback; }
    /// A list of texts.
    std::vector<std::string> texts(Names names) const;

    [[noreturn]] void refuse(const Message& sentence) const;
    const std::string& where() const { return record_.where; }

private:
    const Json* find(Names names) const;
    std::string text_of(const Json& value, const char* name) const;

    const Record& record_;
};

} // namespace steerdeck::tasks
