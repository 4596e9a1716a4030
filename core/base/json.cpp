#include "core/base/json.h"

#include "core/base/files.h"
#include "core/base/json_reader.h"

#include <algorithm>

namespace steerdeck {

Json parse_json(std::string_view text, std::string_view what, const std::string& where)
{
    const std::string name(what);
    const JsonLimits limits;
    using Reader = JsonReader<Json>;
    Reader reader;
    Json json;
    if (reader.read(text, json, limits)) return json;
    if (reader.mistake == Reader::Mistake::too_deep)
        throw UnreadableFile("The " + name + " nests deeper than " + std::to_string(limits.depth) + " levels", where,
                             "Check that it is the right file");
    if (reader.mistake == Reader::Mistake::too_many)
        throw UnreadableFile("The " + name + " has more than " + std::to_string(limits.values) + " values", where,
                             "Check that it is the right file");
    const auto before = text.substr(0, std::min(reader.byte, text.size()));
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const auto line_start = before.rfind('\n');
    const auto column =
        std::max<std::size_t>(1, line_start == before.npos ? before.size() : before.size() - line_start - 1);
    throw UnreadableFile("The " + name + " is not valid JSON, line " + std::to_string(line) + ", column " +
                             std::to_string(column),
                         where, "Mend or replace the file");
}

Json read_json(const std::filesystem::path& path, std::string_view what, std::size_t limit)
{
    return parse_json(read_file(path, what, limit), what, path.string());
}

} // namespace steerdeck
