/// A user's file of prompts: plain text, JSON lines, a JSON list or a table. What is none of these is refused with what
/// was found.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace steerdeck::behaviors {

struct GivenPrompt {
    std::string text;  // without the white space around it
    std::string split; // "train" or "held_out"; empty where the file names none
    std::string where; // file and line, or number in the list: for messages
};

/// Every prompt of `file`, in its order, repeated ones too. Read are
/// - plain text: one prompt a line;
/// - JSON lines: {"prompt": "...", "split": "train" | "held_out"}, other keys being left alone; in .jsonl texts, too;
/// - a JSON list of texts or of such objects;
/// - a table (.csv, .tsv) whose first row names its columns, one of them `column`, and perhaps "split".
/// An object's prompt stands under the key `column`; where it has none, but a chat ("messages": [{"role": "user",
/// "content": "..."}, ...]), it is what the user says first. Empty lines are left out. At most 256 MiB, 1 000 000
/// prompts, 32 KiB each. Throws UnreadableFile naming the place and what stands there: also for JSON in a .txt, for
/// files of other programs (.xlsx and the like) and for a file without prompts.
std::vector<GivenPrompt> read_prompt_file(const std::filesystem::path& file, const std::string& column = "prompt");

/// As above, from the text of a file called `where`.
std::vector<GivenPrompt> prompts_from_text(std::string_view text, const std::string& where,
                                           const std::string& column = "prompt");

/// Some prompts of a file, each once.
struct ChosenPrompts {
    std::vector<std::string> prompts; // in the file's order
    std::size_t given = 0;            // different prompts of the file
    std::string said;                 // what was chosen, for a reader: "2 of 40 prompts, those of the split held_out"
};

/// Those of `split` ("train" or "held_out") where the file names splits and has some of it, else all.
ChosenPrompts choose_prompts(const std::filesystem::path& file, std::string_view split,
                             const std::string& column = "prompt");

} // namespace steerdeck::behaviors
