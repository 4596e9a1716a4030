#include "core/train/data.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/train/settings.h"

#include <algorithm>
#include <numeric>

namespace steerdeck::train {
namespace {

void add(ItemSource::Lists& items, const Json& object, const behaviors::BehaviorSet& set, const std::string& unnamed,
         const std::string& where)
{
    std::vector<std::size_t> key;
    if (!unnamed.empty() && object.is_object() && !object.contains("behaviors"))
        key.push_back(set.index_of(unnamed));
    else
        for (const auto& name : require<std::vector<std::string>>(object, "behaviors", where))
            key.push_back(set.index_of(name));
    std::sort(key.begin(), key.end());
    items[key].push_back(
        {require<std::string>(object, "prompt", where), require<std::string>(object, "response", where)});
}

/// Leaves out the share of all items whose prompt and answer are longest; of equally long ones, the later.
void drop_longest(ItemSource::Lists& lists, double share)
{
    std::vector<std::size_t> lengths;
    const auto length_of = [](const TrainItem& item) { return item.prompt.size() + item.response.size(); };
    for (const auto& [key, items] : lists)
        for (const auto& item : items) lengths.push_back(length_of(item));
    auto left = std::size_t(share * double(lengths.size()));
    if (left == 0) return;
    std::ranges::sort(lengths, std::greater());
    const auto limit = lengths[left - 1];
    left -= std::size_t(std::ranges::count_if(lengths, [limit](auto n) { return n > limit; }));
    for (auto& [key, items] : lists) {
        std::erase_if(items, [&](const auto& item) { return length_of(item) > limit; });
        for (auto i = items.size(); i-- > 0 && left > 0;)
            if (length_of(items[i]) == limit) items.erase(items.begin() + std::ptrdiff_t(i)), --left;
    }
    std::erase_if(lists, [](const auto& list) { return list.second.empty(); });
}

/// Of every list `count` items drawn without replacement, which stay in their order.
void take_some(ItemSource::Lists& lists, std::size_t count, std::uint64_t seed)
{
    for (auto& [key, items] : lists) {
        if (items.size() <= count) continue;
        std::vector<std::size_t> order(items.size());
        std::iota(order.begin(), order.end(), 0);
        Random(seed).shuffle(std::span(order));
        order.resize(count);
        std::ranges::sort(order);
        std::vector<TrainItem> some;
        for (const auto i : order) some.push_back(std::move(items[i]));
        items = std::move(some);
    }
}

} // namespace

ItemSource::ItemSource(Lists lists) : lists_(std::make_shared<const Lists>(std::move(lists)))
{
    draw_ = [all = lists_](std::span<const std::size_t> wanted, Random& random) -> std::optional<TrainItem> {
        std::vector<std::size_t> key(wanted.begin(), wanted.end());
        std::ranges::sort(key);
        const auto found = all->find(key);
        if (found == all->end()) return std::nullopt;
        return found->second[random.below(found->second.size())];
    };
}

ItemSource chosen_items(ItemSource source, const TrainSettings& settings)
{
    if (settings.subset == 0 && settings.drop_longest == 0) return source;
    if (!source.lists())
        throw InvalidInput(
            message("The demo world makes its examples as they are drawn, so there is no part of them to choose"),
            message("training settings"), message("Give a data set, or leave out subset and drop_longest"));
    auto lists = *source.lists();
    drop_longest(lists, settings.drop_longest);
    if (settings.subset > 0) take_some(lists, std::size_t(settings.subset), settings.seed);
    return ItemSource(std::move(lists));
}

ItemSource source_from_file(const std::filesystem::path& file, const behaviors::BehaviorSet& set,
                            const std::string& unnamed)
{
    ItemSource::Lists items;
    const std::string text = read_file(file, message("data set"), std::size_t(4) << 30);
    const auto start = text.find_first_not_of(" \t\r\n");
    if (start != std::string::npos && text[start] == '[') {
        int number = 0;
        for (const auto& object : parse_json(text, message("data set"), file.string()))
            add(items, object, set, unnamed, file.string() + ", item " + std::to_string(++number));
    } else {
        std::size_t begin = 0;
        for (int line = 1; begin < text.size(); ++line) {
            const auto end = std::min(text.find('\n', begin), text.size());
            const std::string_view row(text.data() + begin, end - begin);
            const auto where = file.string() + ", line " + std::to_string(line);
            if (row.find_first_not_of(" \t\r") != std::string_view::npos)
                add(items, parse_json(row, message("data set"), where), set, unnamed, where);
            begin = end + 1;
        }
    }
    if (items.empty())
        throw UnreadableFile(message("The data set holds no examples"), file.string(), message("Choose another file"));
    return ItemSource(std::move(items));
}

} // namespace steerdeck::train
