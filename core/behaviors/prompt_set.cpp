#include "core/behaviors/prompt_set.h"

#include "core/base/json.h"
#include "core/base/random.h"
#include "core/behaviors/measures.h"
#include "core/behaviors/prompt_families.h"
#include "core/behaviors/prompt_file.h"

#include <unordered_map>
#include <unordered_set>

namespace steerdeck::behaviors {
namespace {

/// `frame` with "{0}" and "{1}" replaced by the parts of `slot`, and a capital at its start.
std::string filled(const std::string& frame, const std::string& slot)
{
    const auto bar = slot.find('|');
    const std::string parts[] = {slot.substr(0, bar), bar == std::string::npos ? "" : slot.substr(bar + 1)};
    std::string text;
    for (std::size_t at = 0; at < frame.size(); ++at) {
        if (frame[at] != '{')
            text += frame[at];
        else {
            text += parts[frame[at + 1] - '0'];
            at += 2;
        }
    }
    return capitalised(text);
}

} // namespace

namespace {

/// The two splits of `prompts`, each prompt once.
PromptSet split(std::vector<GivenPrompt> prompts)
{
    std::vector<GivenPrompt> rows;
    std::unordered_map<std::string, std::string> split_of;
    bool split_named = false;
    for (auto& prompt : prompts) {
        split_named |= !prompt.split.empty();
        if (prompt.split.empty()) prompt.split = "train";
        const auto [found, is_new] = split_of.emplace(prompt.text, prompt.split);
        if (!is_new && found->second != prompt.split)
            throw UnreadableFile(message("The prompt stands in both splits"), prompt.where,
                                 message("Correct the prompt set or choose another file"));
        if (is_new) rows.push_back(std::move(prompt));
    }
    PromptSet set;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool held_out = split_named ? rows[i].split == "held_out" : i % 10 == 9;
        (held_out ? set.held_out : set.train).push_back(std::move(rows[i].text));
    }
    return set;
}

} // namespace

PromptSet read_prompt_set(const std::filesystem::path& file) { return split(read_prompt_file(file)); }

PromptSet prompt_set_from_text(std::string_view text, const std::string& where)
{
    return split(prompts_from_text(text, where));
}

std::string to_json_lines(const PromptSet& prompts)
{
    std::string lines;
    const auto add = [&](const std::vector<std::string>& texts, const char* split) {
        for (const auto& text : texts) lines += Json{{"prompt", text}, {"split", split}}.dump() + "\n";
    };
    add(prompts.train, "train");
    add(prompts.held_out, "held_out");
    return lines;
}

PromptSet general_prompts(std::uint64_t seed)
{
    auto families = families_of_world();
    for (auto& family : families_of_life()) families.push_back(std::move(family));
    constexpr std::size_t frames_per_slot = 2;
    Random random(seed);
    PromptSet set;
    std::unordered_set<std::string> known;
    for (auto& [name, frames, slots] : families) {
        random.shuffle(std::span(slots));
        std::size_t next_frame = random.below(frames.size());
        for (std::size_t slot = 0; slot < slots.size(); ++slot) {
            auto& side = slot < (slots.size() + 5) / 10 ? set.held_out : set.train;
            for (std::size_t i = 0; i < std::min(frames_per_slot, frames.size()); ++i) {
                // In turn, so that all frames are equally frequent; anew after each round, so that pairs vary.
                if (next_frame == 0 && i == 0) random.shuffle(std::span(frames));
                auto text = filled(frames[next_frame], slots[slot]);
                next_frame = (next_frame + 1) % frames.size();
                if (known.insert(text).second) side.push_back(std::move(text));
            }
        }
    }
    random.shuffle(std::span(set.train));
    random.shuffle(std::span(set.held_out));
    return set;
}

} // namespace steerdeck::behaviors
