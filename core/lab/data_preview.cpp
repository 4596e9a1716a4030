#include "core/lab/data_preview.h"

#include "core/lab/own.h"
#include "core/train/data.h"

#include <algorithm>

namespace steerdeck::lab {

DataPreview preview_data(const Lab& lab, const std::filesystem::path& file, const std::string& unnamed,
                         std::size_t most)
{
    const auto set = behavior_set_of(lab);
    const auto source = train::source_from_file(file, set, unnamed);
    std::vector<const train::ItemSource::Lists::value_type*> lists;
    for (const auto& list : *source.lists()) lists.push_back(&list);
    std::ranges::stable_sort(lists, {}, [](const auto* list) { return list->first.size(); });
    DataPreview preview;
    std::size_t longest = 0;
    for (const auto* list : lists) {
        std::string names;
        for (const auto b : list->first) names += (names.empty() ? "" : " + ") + set.behaviors[b].name;
        preview.counts.push_back({names, list->second.size()});
        preview.examples += list->second.size();
        longest = std::max(longest, list->second.size());
    }
    for (std::size_t i = 0; i < longest && preview.rows.size() < most; ++i)
        for (std::size_t k = 0; k < lists.size() && preview.rows.size() < most; ++k)
            if (const auto& items = lists[k]->second; i < items.size())
                preview.rows.push_back({preview.counts[k].behaviors, items[i].prompt, items[i].response});
    return preview;
}

} // namespace steerdeck::lab
