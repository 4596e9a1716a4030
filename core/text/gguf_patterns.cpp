#include "core/text/gguf_patterns.h"

#include "core/base/error.h"

#include <map>

namespace steerdeck {
namespace {

enum class Words {
    gpt2,
    digits,
    llama3,
    qwen2,
    qwen35,
    tekken,
    gpt4o,
    deepseek,
    deepseek_coder,
    deepseek3,
    seed_coder
};

struct PatternKind {
    Words words;
    bool ignore_merges = false, adds_bos = false, composes = false; // composes: NFC first
};

/// By name, as llama.cpp's converter writes it.
const std::map<std::string, PatternKind>& kinds()
{
    static const std::map<std::string, PatternKind> all = [] {
        std::map<std::string, PatternKind> made;
        const auto add = [&](PatternKind kind, std::initializer_list<const char*> names) {
            for (const char* name : names) made.emplace(name, kind);
        };
        add({Words::llama3, true, true},
            {"llama3", "llama-v3", "llama-bpe", "falcon3", "falcon-h1", "pixtral", "midm-2.0", "lfm2", "jina-v5-nano"});
        add({Words::llama3}, {"dbrx", "smaug-bpe", "chatglm-bpe"});
        add({Words::llama3, true}, {"glm4"});
        add({Words::qwen2, false, false, true}, {"qwen2", "deepseek-r1-qwen", "kormo", "f2llmv2", "megrez"});
        add({Words::qwen2}, {"stablelm2", "hunyuan", "solar-open", "grok-2"});
        add({Words::qwen35, false, false, true}, {"qwen35"});
        add({Words::gpt2},
            {"gpt-2", "phi-2", "olmo", "mpt", "jais", "gigachat", "a.x-4.0", "mellum", "exaone4", "modern-bert",
             "trillion", "granite-docling", "jina-es", "jina-de", "jina-v2-es", "jina-v2-de"});
        add({Words::digits},
            {"smollm", "starcoder", "refact", "command-r", "codeshell", "exaone", "minerva-7b", "mellum2"});
        add({Words::tekken, true, true}, {"tekken"});
        add({Words::gpt4o}, {"gpt-4o", "llama4", "kanana2", "talkie", "minimax-m2"});
        add({Words::deepseek}, {"deepseek-llm"});
        add({Words::deepseek_coder}, {"deepseek-coder"});
        add({Words::deepseek3}, {"deepseek-v3", "hunyuan-dense", "joyai-llm"});
        add({Words::seed_coder}, {"seed-coder"});
        return made;
    }();
    return all;
}

// Parts of the patterns. A word takes one character that is neither letter, digit nor line end before it along.
constexpr const char *contraction = R"((?i:'s|'t|'re|'ve|'m|'ll|'d))", *one_before = R"([^\r\n\p{L}\p{N}]?)",
                     *signs = R"( ?[^\s\p{L}\p{N}]+[\r\n]*)", *spaces = R"(\s*[\r\n]+|\s+(?!\S)|\s+)";

/// Words as of GPT-4's first tokenizer, with up to so many digits in one.
std::string cl100k(int digits, const std::string& letters = R"(\p{L}+)", const std::string& other = signs)
{
    const std::string number = digits == 1 ? R"(\p{N})" : R"(\p{N}{1,)" + std::to_string(digits) + "}";
    return std::string(contraction) + "|" + one_before + letters + "|" + number + "|" + other + "|" + spaces;
}

/// Words as of GPT-4o's tokenizer: a capital begins a new one.
std::string o200k(int digits, const std::string& ending)
{
    const std::string upper = R"([\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}])", lower = R"([\p{Ll}\p{Lm}\p{Lo}\p{M}])";
    const std::string number = digits == 1 ? R"(\p{N})" : R"(\p{N}{1,)" + std::to_string(digits) + "}";
    return one_before + upper + "*" + lower + "+" + ending + "|" + one_before + upper + "+" + lower + "*" + ending +
           "|" + number + R"(| ?[^\s\p{L}\p{N}]+[\r\n/]*|)" + spaces;
}

Json split(const std::string& pattern)
{
    return {{"type", "Split"}, {"pattern", {{"Regex", pattern}}}, {"behavior", "Isolated"}, {"invert", false}};
}

Json byte_level(bool gpt2_words)
{
    return {{"type", "ByteLevel"}, {"add_prefix_space", false}, {"trim_offsets", true}, {"use_regex", gpt2_words}};
}

Json steps(Words words)
{
    constexpr const char* han = "[一-龥ࠀ-一가-퟿]+"; // as published
    switch (words) {
    case Words::gpt2:
        return {byte_level(true)};
    case Words::digits:
        return {{{"type", "Digits"}, {"individual_digits", true}}, byte_level(true)};
    case Words::llama3:
        return {split(cl100k(3)), byte_level(false)};
    case Words::qwen2:
        return {split(cl100k(1)), byte_level(false)};
    case Words::qwen35:
        return {split(cl100k(1, R"([\p{L}\p{M}]+)", R"( ?[^\s\p{L}\p{M}\p{N}]+[\r\n]*)")), byte_level(false)};
    case Words::tekken:
        return {split(o200k(1, "")), byte_level(false)};
    case Words::gpt4o:
        return {split(o200k(3, std::string(contraction) + "?")), byte_level(false)};
    case Words::deepseek:
        return {split("[\r\n]"),
                split(R"(\s?\p{L}+)"),
                split(R"(\s?\p{P}+)"),
                split(R"(\s+$)"),
                split(han),
                {{"type", "Digits"}, {"individual_digits", true}},
                byte_level(false)};
    case Words::deepseek_coder:
        return {split("[\r\n]"),
                split(R"(\s?\p{L}+)"),
                split(R"(\s?\p{P}+)"),
                split(han),
                {{"type", "Digits"}, {"individual_digits", true}},
                byte_level(false)};
    case Words::deepseek3:
        return {split(R"(\p{N}{1,3})"), split("[一-龥぀-ゟ゠-ヿ]+"),
                split(R"([!"#$%&'()*+,\-./:;<=>?@\[\\\]^_`{|}~][A-Za-z]+|[^\r\n\p{L}\p{P}\p{S}]?[\p{L}\p{M}]+)"
                      R"(| ?[\p{P}\p{S}]+[\r\n]*|)" +
                      std::string(spaces)),
                byte_level(false)};
    case Words::seed_coder:
        return {split(cl100k(1, R"(\p{L}+)", R"( ?[^\s\p{L}\p{N}\r\n]+)")), byte_level(false)};
    }
    return {};
}

} // namespace

GgufWords gguf_words(const std::string& pre, const std::string& architecture, bool looks_like_llama3,
                     const std::string& where)
{
    static const std::map<std::string, std::string> usual = {
        {"qwen2", "qwen2"}, {"qwen3", "qwen2"}, {"smollm3", "llama-bpe"}, {"olmo2", "dbrx"}};
    auto name = pre;
    if (name.empty() || name == "default") {
        const auto found = usual.find(architecture);
        name = found != usual.end() ? found->second : looks_like_llama3 ? "llama-bpe" : "gpt-2";
    }
    const auto found = kinds().find(name);
    if (found == kinds().end())
        throw UnreadableFile(message("The pre-tokenizer \"{}\" is not supported", name), where + ", tokenizer.ggml.pre",
                             message("Use a model with another tokenizer"));
    const auto& kind = found->second;
    Json all = steps(kind.words);
    GgufWords made;
    made.pre_tokenizer = all.size() == 1 ? all[0] : Json{{"type", "Sequence"}, {"pretokenizers", all}};
    if (kind.composes) made.normalizer = {{"type", "NFC"}};
    made.ignore_merges = kind.ignore_merges;
    made.adds_bos = kind.adds_bos;
    return made;
}

} // namespace steerdeck
