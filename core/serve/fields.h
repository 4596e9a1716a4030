/// Typed looks at the fields of a request. Part of serve, for no other room.
#pragma once

#include "core/base/json.h"
#include "core/serve/refusal.h"

#include <cmath>
#include <string>

namespace steerdeck::serve {

/// The value under `name`, or null where there is none.
inline const Json* field(const Json& object, const char* name)
{
    const auto found = object.find(name);
    return found == object.end() || found->is_null() ? nullptr : &*found;
}

inline const std::string* text_of(const Json& value) { return value.get_ptr<const std::string*>(); }

inline std::string read_text(const Json& object, const char* name, std::string fallback = {})
{
    const auto* value = field(object, name);
    if (!value) return fallback;
    if (const auto* text = text_of(*value)) return *text;
    throw bad_field(name, "\"" + std::string(name) + "\" is no text", "Give a text");
}

inline bool read_flag(const Json& object, const char* name, bool fallback = false)
{
    const auto* value = field(object, name);
    if (!value) return fallback;
    if (value->is_boolean()) return value->get<bool>();
    throw bad_field(name, "\"" + std::string(name) + "\" is neither true nor false", "Give true or false");
}

inline double read_number(const Json& object, const char* name, double fallback, double least, double most,
                          const char* range)
{
    const auto* value = field(object, name);
    if (!value) return fallback;
    const double number = value->is_number() ? value->get<double>() : NAN;
    if (number >= least && number <= most) return number;
    throw bad_field(name, "\"" + std::string(name) + "\" is no number of its range", range);
}

inline long read_whole(const Json& object, const char* name, long fallback, long least, long most)
{
    const auto* value = field(object, name);
    if (!value) return fallback;
    if (value->is_number_integer() && holds_exactly<long>(*value)) {
        const long number = value->get<long>();
        if (number >= least && number <= most) return number;
    }
    throw bad_field(name, "\"" + std::string(name) + "\" is no whole number of its range",
                    "Give " + std::to_string(least) + " to " + std::to_string(most));
}

} // namespace steerdeck::serve
