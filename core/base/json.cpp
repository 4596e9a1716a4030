#include "base/json.h"

#include "base/files.h"

namespace steerdeck {

Json parse_json(std::string_view text, std::string_view what, const std::string& where)
{
    // nlohmann's parser recurses for nested values, so a stranger's file could exhaust the stack.
    constexpr int deepest = 256;
    const auto too_deep = [&](int depth, Json::parse_event_t, Json&) {
        if (depth > deepest)
            throw UnreadableFile("The " + std::string(what) + " nests deeper than " + std::to_string(deepest) +
                                     " levels",
                                 where, "Check that it is the right file");
        return true;
    };
    try {
        return Json::parse(text, too_deep);
    } catch (const Json::parse_error& mistake) {
        const std::string message = mistake.what();
        const auto at = message.find("at line");
        const auto end = message.find(':', at == std::string::npos ? 0 : at);
        const std::string place =
            at == std::string::npos ? "byte " + std::to_string(mistake.byte) : message.substr(at + 3, end - at - 3);
        throw UnreadableFile("The " + std::string(what) + " is not valid JSON, " + place, where,
                             "Mend or replace the file");
    }
}

Json read_json(const std::filesystem::path& path, std::string_view what, std::size_t limit)
{
    return parse_json(read_file(path, what, limit), what, path.string());
}

} // namespace steerdeck
