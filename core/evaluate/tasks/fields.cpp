#include "core/evaluate/tasks/fields.h"

#include "core/evaluate/tasks/scan.h"

#include <charconv>

namespace steerdeck::tasks {

void Fields::refuse(const Message& sentence) const
{
    throw UnreadableFile(sentence, record_.where, message("Check the file, or choose another task"));
}

const Json* Fields::find(Names names) const
{
    for (const char* name : names)
        if (const auto found = record_.fields.find(name); found != record_.fields.end() && !found->is_null())
            return &*found;
    return nullptr;
}

const Json& Fields::at(Names names) const
{
    if (const auto* found = find(names)) return *found;
    std::string others;
    for (const char* name : names)
        if (name != *names.begin()) others += std::string(others.empty() ? "" : " or ") + "\"" + name + "\"";
    if (others.empty()) refuse(message("The field \"{}\" is missing", *names.begin()));
    refuse(message("The field \"{}\" (or {}) is missing", *names.begin(), others));
}

std::string Fields::text_of(const Json& value, const char* name) const
{
    if (value.is_string()) return value.get<std::string>();
    if (value.is_boolean()) return value.get<bool>() ? "true" : "false";
    if (value.is_number_integer()) return value.dump();
    if (value.is_number()) {
        const auto number = value.get<double>();
        char text[40];
        return {text, std::to_chars(text, text + sizeof text, number).ptr};
    }
    refuse(message("The field \"{}\" is no text", name));
}

std::string Fields::text(Names names) const { return std::string(trimmed(text_of(at(names), *names.begin()))); }

std::vector<std::string> Fields::texts(Names names) const
{
    const auto& list = at(names);
    if (!list.is_array()) refuse(message("The field \"{}\" is no list", *names.begin()));
    std::vector<std::string> texts;
    for (const auto& value : list) texts.emplace_back(trimmed(text_of(value, *names.begin())));
    return texts;
}

} // namespace steerdeck::tasks
