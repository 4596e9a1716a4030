/// What `general_prompts` is made of. Part of prompt_set, for no other file.
#pragma once

#include <string>
#include <vector>

namespace steerdeck::behaviors {

/// Sentence frames that all fit all of `slots`. "{0}" in a frame is the slot's text, or the first of its parts, "{1}"
/// the second: "bake bread|baking bread".
struct PromptFamily {
    std::string name;
    std::vector<std::string> frames;
    std::vector<std::string> slots;
};

/// Science, history, language, mathematics, thought and the arts.
std::vector<PromptFamily> families_of_world();

/// Home, food, travel, work, health, stories, advice.
std::vector<PromptFamily> families_of_life();

} // namespace steerdeck::behaviors
