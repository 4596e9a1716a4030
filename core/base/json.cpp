#include "core/base/json.h"

#include "core/base/files.h"
#include "core/base/json_reader.h"

#include <algorithm>

namespace steerdeck {

Json parse_json(std::string_view text, const Message& what, const std::string& where)
{
    const JsonLimits limits;
    using Reader = JsonReader<Json>;
    Reader reader;
    Json json;
    if (reader.read(text, json, limits)) return json;
    if (reader.mistake == Reader::Mistake::too_deep)
        throw UnreadableFile(message("The {} nests deeper than {} levels", what, limits.depth), where,
                             message("Check that it is the right file"));
    if (reader.mistake == Reader::Mistake::too_many)
        throw UnreadableFile(message("The {} has more than {} values", what, limits.values), where,
                             message("Check that it is the right file"));
    const auto before = text.substr(0, std::min(reader.byte, text.size()));
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const auto line_start = before.rfind('\n');
    const auto column =
        std::max<std::size_t>(1, line_start == before.npos ? before.size() : before.size() - line_start - 1);
    throw UnreadableFile(message("The {} is not valid JSON, line {}, column {}", what, line, column), where,
                         message("Mend or replace the file"));
}

Json read_json(const std::filesystem::path& path, const Message& what, std::size_t limit)
{
    return parse_json(read_file(path, what, limit), what, path.string());
}

} // namespace steerdeck
