#include "core/behaviors/prompt_set.h"

#include "core/base/files.h"
#include "core/base/json.h"
#include "core/base/random.h"
#include "core/behaviors/measures.h"
#include "core/behaviors/prompt_families.h"
#include "core/text/utf8.h"

#include <unordered_map>
#include <unordered_set>

namespace steerdeck::behaviors {
namespace {

constexpr std::size_t most_bytes = std::size_t(256) << 20, most_prompts = 1'000'000, longest_prompt = 32 << 10;

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view space = " \t\r\n\f\v";
    const auto start = text.find_first_not_of(space);
    return start == std::string_view::npos ? std::string_view()
                                           : text.substr(start, text.find_last_not_of(space) + 1 - start);
}

[[noreturn]] void refuse(const std::string& what, const std::string& where)
{
    throw UnreadableFile(what, where, "Correct the prompt set or choose another file");
}

struct Row {
    std::string prompt;
    bool held_out = false;
    bool split_named = false;
};

Row row_from_json(std::string_view line, const std::string& where)
{
    const Json object = parse_json(line, "prompt set", where);
    if (!object.is_object()) refuse("The line is no JSON object", where);
    const auto split = value_or<std::string>(object, "split", "", where);
    if (!split.empty() && split != "train" && split != "held_out")
        refuse("The key \"split\" is \"" + split + "\", not train or held_out", where);
    return {std::string(trimmed(require<std::string>(object, "prompt", where))), split == "held_out", !split.empty()};
}

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

PromptSet read_prompt_set(const std::filesystem::path& file)
{
    return prompt_set_from_text(read_file(file, "prompt set", most_bytes), file.string());
}

PromptSet prompt_set_from_text(std::string_view text, const std::string& where)
{
    if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3); // some editors' mark of UTF-8
    const bool json = trimmed(text).starts_with('{');
    std::vector<Row> rows;
    std::unordered_map<std::string, bool> split_of;
    bool split_named = false;
    std::size_t begin = 0;
    for (int number = 1; begin < text.size(); ++number) {
        const auto end = std::min(text.find('\n', begin), text.size());
        const auto line = trimmed(text.substr(begin, end - begin));
        begin = end + 1;
        if (line.empty()) continue;
        const std::string here = where + ", line " + std::to_string(number);
        if (!is_utf8(line)) refuse("The line is not UTF-8 text", here);
        Row row = json ? row_from_json(line, here) : Row{std::string(line)};
        if (row.prompt.empty()) refuse("The key \"prompt\" is an empty text", here);
        if (row.prompt.size() > longest_prompt)
            refuse("The prompt is longer than " + std::to_string(longest_prompt) + " bytes", here);
        split_named |= row.split_named;
        const auto [found, is_new] = split_of.emplace(row.prompt, row.held_out);
        if (!is_new && found->second != row.held_out) refuse("The prompt stands in both splits", here);
        if (!is_new) continue;
        if (rows.size() == most_prompts)
            refuse("There are more than " + std::to_string(most_prompts) + " prompts", here);
        rows.push_back(std::move(row));
    }
    if (rows.empty()) refuse("The prompt set holds no prompts", where);
    PromptSet set;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool held_out = split_named ? rows[i].held_out : i % 10 == 9;
        (held_out ? set.held_out : set.train).push_back(std::move(rows[i].prompt));
    }
    return set;
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
