/// fuzz: what a stranger's file may contain. Each function takes any bytes as one such file, opens it as the program
/// would and uses what came of it. It returns when the file was usable or was refused by a steerdeck::Error; anything
/// else that it throws, a sanitizer's report or a hang is a mistake in core. `./dev fuzz` runs them under libFuzzer;
/// fuzz_seeds_test runs the seeds and mutations of them.
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>

namespace steerdeck::fuzz {

using Bytes = std::span<const std::uint8_t>;

void fuzz_safetensors(Bytes file);  // a weights file: its tensors and its metadata
void fuzz_gguf(Bytes file);         // a model in one file: configuration, tensors, tokenizer, chat template
void fuzz_config(Bytes file);       // config.json
void fuzz_tokenizer(Bytes file);    // tokenizer.json: ids of a fixed text and back
void fuzz_template(Bytes file);     // chat_template.jinja, applied to a fixed conversation
void fuzz_token(Bytes file);        // a steering token
void fuzz_checkpoint(Bytes file);   // a training's checkpoint
void fuzz_behavior_set(Bytes file); // behaviors.json: every behaviour verifies a fixed reply
void fuzz_torch_file(Bytes file);   // a dictionary of tensors by torch.save: a zip archive, a pickle
void fuzz_card(Bytes file);         // a share card
void fuzz_request(Bytes body);      // the body of a request to the server, as a chat and as a completion
void fuzz_pattern(Bytes file);      // a tokenizer's pattern, then a line end, then the text that it cuts

struct Target {
    const char* name; // of its seeds' folder
    void (*run)(Bytes);
};
inline constexpr Target targets[] = {
    {"safetensors", fuzz_safetensors}, {"config", fuzz_config},         {"tokenizer", fuzz_tokenizer},
    {"template", fuzz_template},       {"token", fuzz_token},           {"behavior_set", fuzz_behavior_set},
    {"pattern", fuzz_pattern},         {"checkpoint", fuzz_checkpoint}, {"gguf", fuzz_gguf},
    {"request", fuzz_request},         {"torch_file", fuzz_torch_file}, {"card", fuzz_card}};

inline std::string_view text_of(Bytes bytes) { return {reinterpret_cast<const char*>(bytes.data()), bytes.size()}; }

/// A file of these bytes, in memory where the system allows it; gone with the object.
class File {
public:
    explicit File(Bytes bytes);
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    ~File();
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
    int fd_;
};

/// Throws std::logic_error, a finding, where something is wrong although nothing crashed.
void insist(bool holds, const char* what);

} // namespace steerdeck::fuzz
