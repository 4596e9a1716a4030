/// Enumerators and their names, both ways. Part of steering, for no other room.
#pragma once

#include "core/base/error.h"

#include <string>
#include <string_view>

namespace steerdeck::steering {

/// The value that `table` (of pairs value, name) calls `name`. Throws InvalidInput naming the wish, as a `what`, and
/// the names that exist.
template <typename Table>
auto value_named(const Table& table, std::string_view name, const Message& what)
{
    std::string known;
    for (const auto& [value, text] : table) {
        if (text == name) return value;
        known += (known.empty() ? "" : ", ") + std::string(text);
    }
    throw InvalidInput(message("There is no {} \"{}\"", what, name), "", message("Choose one of: {}", known));
}

} // namespace steerdeck::steering
