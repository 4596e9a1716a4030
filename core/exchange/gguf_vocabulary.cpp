#include "core/exchange/gguf_vocabulary.h"

#include "core/base/error.h"
#include "core/text/gguf_patterns.h"
#include "core/text/gguf_tokenizer.h"
#include "core/text/tokenizer.h"

#include <algorithm>

namespace steerdeck::exchange {
namespace {

enum class Kind : std::int32_t { normal = 1, unknown, control, user_defined, unused, byte };

const Message remedy = message("Export it as a Hugging Face folder");

/// llama.cpp's names, each once for its way to cut words.
constexpr const char* names[] = {"llama-bpe",    "dbrx",           "glm4",        "qwen2",     "stablelm2",
                                 "qwen35",       "gpt-2",          "smollm",      "tekken",    "gpt-4o",
                                 "deepseek-llm", "deepseek-coder", "deepseek-v3", "seed-coder"};

/// The steps of a pre-tokenizer, without what decides nothing: offsets, and how lists nest.
void steps_of(const nlohmann::json& spec, std::vector<std::string>& steps)
{
    if (!spec.is_object()) return;
    const auto type = spec.value("type", std::string());
    if (type == "Sequence") {
        for (const auto& one : spec.at("pretokenizers")) steps_of(one, steps);
    } else if (type == "Split") {
        steps.push_back("split " + spec.value("behavior", std::string()) + " " +
                        (spec.value("invert", false) ? "not " : "") + spec.at("pattern").dump());
    } else if (type == "ByteLevel") {
        steps.push_back(std::string("bytes") + (spec.value("use_regex", true) ? " of words" : "") +
                        (spec.value("add_prefix_space", false) ? " after a space" : ""));
    } else {
        auto rest = spec;
        steps.push_back(rest.dump());
    }
}

std::vector<std::string> steps_of(const nlohmann::json& spec)
{
    std::vector<std::string> steps;
    steps_of(spec, steps);
    return steps;
}

bool composes(const nlohmann::json& normalizer)
{
    return normalizer.is_object() && normalizer.value("type", std::string()) == "NFC";
}

/// The name of this tokenizer's way to cut words; empty where llama.cpp has none.
std::string name_of_words(const nlohmann::json& tokenizer)
{
    const auto part = [&](const char* key) { return tokenizer.contains(key) ? tokenizer.at(key) : nlohmann::json(); };
    const auto steps = steps_of(part("pre_tokenizer"));
    const auto merges_ignored = tokenizer.at("model").value("ignore_merges", false);
    for (const char* name : names) {
        const auto words = gguf_words(name, "", false, "");
        if (steps_of(nlohmann::json(words.pre_tokenizer)) == steps && words.ignore_merges == merges_ignored &&
            composes(nlohmann::json(words.normalizer)) == composes(part("normalizer")))
            return name;
    }
    return {};
}

/// Texts whose ids must be the same after writing.
constexpr const char* texts[] = {"Where does the fox live?",
                                 "  two  spaces, and\ttabs\n\n\nlines \r\n ",
                                 "12345 67 8.9e-10",
                                 "don't WON'T it's",
                                 "Äpfel, cœur, niño, naïve; 你好，世界！ Привет мир — тест…",
                                 "a\u0301e\u0308 ﬁ Ⅷ 𝒳 🙂👩‍👩‍👧",
                                 "f(x) = {y: [1, 2]} // <tag/> \\n #!",
                                 "",
                                 " leading",
                                 "trailing ",
                                 "CamelCaseWord snake_case_word UPPER lower"};

struct Words {
    std::vector<std::string> tokens;
    std::vector<std::int32_t> kinds;
};

Words words_of(const nlohmann::json& tokenizer, int rows)
{
    Words words;
    words.tokens.resize(std::size_t(rows));
    words.kinds.assign(std::size_t(rows), std::int32_t(Kind::unused));
    for (int i = 0; i < rows; ++i) words.tokens[std::size_t(i)] = "[PAD" + std::to_string(i) + "]";
    const auto put = [&](const nlohmann::json& id, const std::string& text, Kind kind) {
        if (!id.is_number_integer() || id.get<std::int64_t>() < 0 || id.get<std::int64_t>() >= rows) return;
        words.tokens[id.get<std::size_t>()] = text;
        words.kinds[id.get<std::size_t>()] = std::int32_t(kind);
    };
    for (const auto& [text, id] : tokenizer.at("model").at("vocab").items()) put(id, text, Kind::normal);
    for (const auto& one : tokenizer.at("added_tokens"))
        put(one.at("id"), one.at("content").get<std::string>(),
            one.value("special", false) ? Kind::control : Kind::user_defined);
    return words;
}

std::vector<std::string> merges_of(const nlohmann::json& tokenizer)
{
    std::vector<std::string> merges;
    for (const auto& merge : tokenizer.at("model").at("merges"))
        merges.push_back(merge.is_string() ? merge.get<std::string>()
                                           : merge.at(0).get<std::string>() + " " + merge.at(1).get<std::string>());
    return merges;
}

bool is_byte(const std::string& text) { return text.size() == 6 && text.starts_with("<0x") && text.ends_with(">"); }

/// SentencePiece's way: the score of a word says when it is made, the earlier the higher.
void set_sentencepiece(const nlohmann::json& tokenizer, Words words, GgufOutput& out)
{
    constexpr std::string_view metaspace = "▁";
    std::map<std::string, float> rank;
    float next = 0;
    for (const auto& merge : merges_of(tokenizer)) {
        const auto space = merge.find(' ');
        rank.try_emplace(merge.substr(0, space) + merge.substr(space + 1), -next);
        ++next;
    }
    std::vector<float> scores(words.tokens.size(), -next - 1);
    const auto unknown = tokenizer.at("model").value("unk_token", nlohmann::json());
    for (std::size_t i = 0; i < words.tokens.size(); ++i) {
        auto& token = words.tokens[i];
        auto& kind = words.kinds[i];
        if (kind == std::int32_t(Kind::normal) && is_byte(token)) kind = std::int32_t(Kind::byte);
        if (unknown == token) kind = std::int32_t(Kind::unknown);
        if (kind != std::int32_t(Kind::normal)) scores[i] = kind == std::int32_t(Kind::user_defined) ? -1000.f : 0.f;
        if (const auto found = rank.find(token); found != rank.end()) scores[i] = found->second;
        if (kind == std::int32_t(Kind::user_defined))
            for (auto at = token.find(metaspace); at != token.npos; at = token.find(metaspace, at + 1))
                token.replace(at, metaspace.size(), " ");
    }
    const auto text = tokenizer.value("normalizer", nlohmann::json()).dump() +
                      tokenizer.value("pre_tokenizer", nlohmann::json()).dump();
    const bool prefix = text.find("\"Prepend\"") != text.npos || text.find("\"always\"") != text.npos ||
                        text.find("\"first\"") != text.npos;
    out.set("tokenizer.ggml.model", "llama");
    out.set("tokenizer.ggml.pre", "default");
    out.set("tokenizer.ggml.tokens", words.tokens);
    out.set("tokenizer.ggml.scores", scores);
    out.set("tokenizer.ggml.token_type", words.kinds);
    out.set("tokenizer.ggml.add_space_prefix", prefix);
}

void set_special(const TokenizerFiles& files, const model::ModelConfig& config, const Tokenizer& tokenizer,
                 GgufOutput& out)
{
    const auto named = [&](const char* key) -> std::optional<TokenId> {
        if (!files.config.contains(key)) return {};
        const auto& token = files.config.at(key);
        if (token.is_string()) return tokenizer.id_of(token.get<std::string>());
        if (token.is_object()) return tokenizer.id_of(token.value("content", std::string()));
        return {};
    };
    const auto set = [&](const char* key, std::optional<TokenId> id) {
        if (id && *id >= 0) out.set(std::string("tokenizer.ggml.") + key, std::uint32_t(*id));
    };
    const auto some = [](int id) { return id < 0 ? std::optional<TokenId>() : id; };
    const auto before = tokenizer.before_text();
    set("bos_token_id", before.empty() ? named("bos_token") ? named("bos_token") : some(config.bos_id) : before[0]);
    set("eos_token_id", config.eos_ids.empty() ? named("eos_token") : config.eos_ids[0]);
    if (config.eos_ids.size() > 1) set("eot_token_id", config.eos_ids[1]);
    set("padding_token_id", named("pad_token") ? named("pad_token") : some(config.pad_id));
    set("unknown_token_id", named("unk_token"));
    out.set("tokenizer.ggml.add_bos_token", !before.empty());
    out.set("tokenizer.ggml.add_eos_token", false);
}

} // namespace

void set_vocabulary(const TokenizerFiles& files, const model::ModelConfig& config, const std::string& architecture,
                    int rows, GgufOutput& out)
{
    const auto& json = files.tokenizer;
    if (json.at("model").value("type", std::string("BPE")) != "BPE")
        throw InvalidInput(message("The tokenizer is no BPE, which GGUF files hold here"), "tokenizer.json", remedy);
    auto words = words_of(json, rows);
    const auto tokenizer = Tokenizer::from_text(json.dump(), "tokenizer.json");
    const auto steps = steps_of(json.value("pre_tokenizer", nlohmann::json()));
    const bool bytes = std::ranges::any_of(steps, [](const auto& step) { return step.starts_with("bytes"); });
    if (bytes) {
        const auto name = name_of_words(json);
        if (name.empty())
            throw InvalidInput(message("llama.cpp has no name for the way in which this tokenizer cuts words"),
                               "tokenizer.json", remedy);
        out.set("tokenizer.ggml.model", "gpt2");
        out.set("tokenizer.ggml.pre", name);
        out.set("tokenizer.ggml.tokens", words.tokens);
        out.set("tokenizer.ggml.token_type", words.kinds);
        out.set("tokenizer.ggml.merges", merges_of(json));
    } else {
        set_sentencepiece(json, std::move(words), out);
    }
    set_special(files, config, tokenizer, out);
    const auto written = out.preview("the vocabulary");
    const auto again = Tokenizer::from_text(gguf_tokenizer_json(written).dump(), "the vocabulary");
    for (const char* text : texts)
        if (tokenizer.encode(text) != again.encode(text))
            throw InvalidInput(
                message("A GGUF file of architecture {} cannot hold this tokenizer: it would read \"{}\" otherwise",
                        architecture, text),
                "tokenizer.json", remedy);
}

std::vector<Vacancy> vacancies_of(const Gguf& gguf, const std::set<int>& taken)
{
    std::vector<Vacancy> found;
    const auto* tokens = gguf.texts("tokenizer.ggml.tokens");
    const auto* kinds = gguf.whole_numbers("tokenizer.ggml.token_type");
    for (std::size_t i = 0; tokens && i < tokens->size(); ++i) {
        const bool unused = kinds && i < kinds->size() && (*kinds)[i] == std::int64_t(Kind::unused);
        if (!taken.contains(int(i)) && (unused || is_reserved((*tokens)[i]))) found.push_back({int(i), (*tokens)[i]});
    }
    return found;
}

void set_words(const Gguf& gguf, const std::vector<Word>& words, int rows, GgufOutput& out)
{
    auto tokens = *gguf.texts("tokenizer.ggml.tokens");
    const auto old = tokens.size();
    tokens.resize(std::size_t(rows));
    std::vector<std::int32_t> kinds(tokens.size(), std::int32_t(Kind::normal));
    if (const auto* listed = gguf.whole_numbers("tokenizer.ggml.token_type"))
        for (std::size_t i = 0; i < std::min(listed->size(), kinds.size()); ++i) kinds[i] = std::int32_t((*listed)[i]);
    for (std::size_t i = old; i < tokens.size(); ++i) {
        tokens[i] = "[PAD" + std::to_string(i) + "]";
        kinds[i] = std::int32_t(Kind::unused);
    }
    for (const auto& word : words) {
        tokens[std::size_t(word.id)] = word.text;
        kinds[std::size_t(word.id)] = std::int32_t(Kind::user_defined);
    }
    out.set("tokenizer.ggml.tokens", tokens);
    out.set("tokenizer.ggml.token_type", kinds);
    const auto scores = gguf.metadata.find("tokenizer.ggml.scores");
    if (scores != gguf.metadata.end() && rows > int(old))
        if (const auto* numbers = std::get_if<std::vector<double>>(&scores->second)) {
            std::vector<float> more(numbers->begin(), numbers->end());
            more.resize(std::size_t(rows), -1000.f);
            out.set("tokenizer.ggml.scores", more);
        }
}

} // namespace steerdeck::exchange
