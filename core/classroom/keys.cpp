#include "core/classroom/keys.h"

#include <cmath>
#include <utility>

namespace steerdeck::classroom {
namespace {

std::string quoted(const std::string& text) { return "\"" + text.substr(0, 60) + "\""; }

/// Line ends and tabs stay; other control characters (also those of U+0080 to U+009F) could drive a terminal.
std::string without_controls(const std::string& text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0;
        if (byte == 0xC2 && next >= 0x80 && next < 0xA0)
            ++i;
        else if ((byte >= 0x20 && byte != 0x7F) || byte == '\n' || byte == '\t')
            plain += text[i];
    }
    return plain;
}

} // namespace

Keys::Keys(const Json& object, Message what, std::string where)
    : object_(object), what_(std::move(what)), where_(std::move(where))
{
    if (!object.is_object()) refuse(message("is not an object"));
}

void Keys::refuse(const Message& why) const
{
    throw UnreadableFile(message("{} {}", what_, why), where_, message("Mend the file"));
}

const Json& Keys::value(const char* key)
{
    asked_.insert(key);
    if (!has(key)) refuse(message("has no {}", quoted(key)));
    return object_.at(key);
}

std::string Keys::checked(const Json& value, const std::string& key, std::size_t most, bool may_be_empty) const
{
    if (!value.is_string()) refuse(message("has a {} that is no text", quoted(key)));
    std::string text = without_controls(value.get<std::string>());
    if (text.size() > most) refuse(message("has a {} of more than {} bytes", quoted(key), most));
    if (!may_be_empty && text.find_first_not_of(" \n\t") == std::string::npos)
        refuse(message("has a {} that is empty", quoted(key)));
    return text;
}

std::string Keys::text(const char* key, std::size_t most, bool may_be_empty)
{
    return checked(value(key), key, most, may_be_empty);
}

double Keys::number(const char* key, double least, double most)
{
    const Json& found = value(key);
    if (!found.is_number() || !(found.get<double>() >= least && found.get<double>() <= most))
        refuse(message("has a {} that is no number from {} to {}", quoted(key), Json(least).dump(), Json(most).dump()));
    return found.get<double>();
}

std::int64_t Keys::whole(const char* key, std::int64_t least, std::int64_t most)
{
    const Json& found = value(key);
    if (!holds_exactly<std::int64_t>(found) || !found.is_number() || found.get<std::int64_t>() < least ||
        found.get<std::int64_t>() > most)
        refuse(message("has a {} that is no whole number from {} to {}", quoted(key), least, most));
    return found.get<std::int64_t>();
}

bool Keys::yes(const char* key)
{
    const Json& found = value(key);
    if (!found.is_boolean()) refuse(message("has a {} that is neither true nor false", quoted(key)));
    return found.get<bool>();
}

const Json& Keys::list(const char* key, std::size_t least, std::size_t most)
{
    const Json& found = value(key);
    if (!found.is_array() || found.size() < least || found.size() > most)
        refuse(message("has a {} that is no list of {} to {}", quoted(key), least, most));
    return found;
}

std::vector<std::string> Keys::texts(const char* key, std::size_t least, std::size_t most, std::size_t longest)
{
    std::vector<std::string> found;
    for (const Json& one : list(key, least, most)) found.push_back(checked(one, key, longest, false));
    return found;
}

void Keys::finish() const
{
    for (const auto& [key, value] : object_.items())
        if (!asked_.contains(key)) refuse(message("has an unknown key {}", quoted(key)));
}

} // namespace steerdeck::classroom
