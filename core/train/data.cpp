#include "core/train/data.h"

#include "core/base/files.h"

#include <algorithm>
#include <map>
#include <memory>

namespace steerdeck::train {
namespace {

using Key = std::vector<std::size_t>; // sorted positions of the behaviours

void add(std::map<Key, std::vector<TrainItem>>& items, const Json& object, const behaviors::BehaviorSet& set,
         const std::string& unnamed, const std::string& where)
{
    Key key;
    if (!unnamed.empty() && object.is_object() && !object.contains("behaviors"))
        key.push_back(set.index_of(unnamed));
    else
        for (const auto& name : require<std::vector<std::string>>(object, "behaviors", where))
            key.push_back(set.index_of(name));
    std::sort(key.begin(), key.end());
    items[key].push_back(
        {require<std::string>(object, "prompt", where), require<std::string>(object, "response", where)});
}

} // namespace

ItemSource source_from_file(const std::filesystem::path& file, const behaviors::BehaviorSet& set,
                            const std::string& unnamed)
{
    auto items = std::make_shared<std::map<Key, std::vector<TrainItem>>>();
    const std::string text = read_file(file, "data set", std::size_t(4) << 30);
    const auto start = text.find_first_not_of(" \t\r\n");
    if (start != std::string::npos && text[start] == '[') {
        int number = 0;
        for (const auto& object : parse_json(text, "data set", file.string()))
            add(*items, object, set, unnamed, file.string() + ", item " + std::to_string(++number));
    } else {
        std::size_t begin = 0;
        for (int line = 1; begin < text.size(); ++line) {
            const auto end = std::min(text.find('\n', begin), text.size());
            const std::string_view row(text.data() + begin, end - begin);
            const auto where = file.string() + ", line " + std::to_string(line);
            if (row.find_first_not_of(" \t\r") != std::string_view::npos)
                add(*items, parse_json(row, "data set", where), set, unnamed, where);
            begin = end + 1;
        }
    }
    if (items->empty()) throw UnreadableFile("The data set holds no examples", file.string(), "Choose another file");
    return [items](std::span<const std::size_t> wanted, Random& random) -> std::optional<TrainItem> {
        Key key(wanted.begin(), wanted.end());
        std::sort(key.begin(), key.end());
        const auto found = items->find(key);
        if (found == items->end()) return std::nullopt;
        return found->second[random.below(found->second.size())];
    };
}

} // namespace steerdeck::train
