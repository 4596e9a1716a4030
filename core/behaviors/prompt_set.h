/// Prompts without instructions, to train and to evaluate on.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace steerdeck::behaviors {

struct PromptSet {
    std::vector<std::string> train;    // for making data and training
    std::vector<std::string> held_out; // for evaluation only

    bool operator==(const PromptSet&) const = default;
};

/// Reads what `read_prompt_file` reads. A prompt without a split is for training where another names one; where none
/// does, every tenth is held out. A prompt that came before is left out. Throws UnreadableFile naming the place, also
/// for a prompt in both splits.
PromptSet read_prompt_set(const std::filesystem::path& file);

/// As above, from the text of a file called `where`.
PromptSet prompt_set_from_text(std::string_view text, const std::string& where);

/// The JSON lines that `read_prompt_set` reads; the training prompts first.
std::string to_json_lines(const PromptSet& prompts);

constexpr std::uint64_t general_seed = 1; // data/prompts/general.jsonl is general_prompts(general_seed)

/// About 1 900 varied English questions and requests on science, history, language, the arts, everyday life, work,
/// travel and more; all different, in random order. Topics fill sentence frames; each topic comes in two of its frames,
/// and a tenth of each family's topics is held out, so that no topic stands on both sides.
PromptSet general_prompts(std::uint64_t seed = general_seed);

} // namespace steerdeck::behaviors
