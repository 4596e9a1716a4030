#include "core/text/gguf_tokenizer.h"

#include "core/base/error.h"
#include "core/text/bpe_model.h"
#include "core/text/gguf_patterns.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <unordered_map>

namespace steerdeck {
namespace {

enum class TokenKind { normal = 1, unknown, control, user_defined, unused, byte };

const Message remedy = message("Take another file of this model");
constexpr std::string_view metaspace = "▁";

/// Tokens that end a turn, which files often do not name; llama.cpp knows them by these texts, too.
constexpr std::string_view turn_ends[] = {"<|eot_id|>",    "<|im_end|>", "<|end|>",         "<end_of_turn>",
                                          "<|endoftext|>", "<|eom_id|>", "<|end_of_text|>", "<EOT>"};

bool ends_turn(std::string_view token)
{
    return std::find(std::begin(turn_ends), std::end(turn_ends), token) != std::end(turn_ends);
}

const std::vector<std::string>& tokens_of(const Gguf& gguf)
{
    const auto* tokens = gguf.texts("tokenizer.ggml.tokens");
    if (!tokens || tokens->empty())
        throw UnreadableFile(message("The model file holds no vocabulary"), gguf.where() + ", tokenizer.ggml.tokens",
                             remedy);
    return *tokens;
}

/// The kind of tokenizer: "gpt2" or "llama".
const std::string& model_of(const Gguf& gguf)
{
    const auto* model = gguf.text("tokenizer.ggml.model");
    if (!model)
        throw UnreadableFile(message("The model file names no tokenizer"), gguf.where() + ", tokenizer.ggml.model",
                             remedy);
    if (*model != "gpt2" && *model != "llama")
        throw UnreadableFile(message("The tokenizer \"{}\" is not supported", *model),
                             gguf.where() + ", tokenizer.ggml.model", message("Use a model with another tokenizer"));
    return *model;
}

bool is_sentencepiece(const Gguf& gguf)
{
    const auto* model = gguf.text("tokenizer.ggml.model");
    return model && *model == "llama";
}

/// The vocabulary with the kinds of its tokens.
class Vocab {
public:
    explicit Vocab(const Gguf& gguf) : where_(gguf.where()), tokens_(tokens_of(gguf))
    {
        if (tokens_.size() > std::size_t(BpeModel::id_limit))
            refuse(message("has more than {} tokens", BpeModel::id_limit));
        kinds_.assign(tokens_.size(), TokenKind::normal);
        if (const auto* types = gguf.whole_numbers("tokenizer.ggml.token_type")) {
            if (types->size() != tokens_.size())
                refuse(message("has {} types for {} tokens", types->size(), tokens_.size()));
            for (std::size_t i = 0; i < types->size(); ++i)
                if ((*types)[i] >= 1 && (*types)[i] <= 6) kinds_[i] = TokenKind((*types)[i]);
        }
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            if (tokens_[i].empty()) tokens_[i] = "[EMPTY_" + std::to_string(i) + "]";
            if (!is_utf8(tokens_[i])) refuse(message("has the token {} that is no text in UTF-8", i));
            if (kinds_[i] == TokenKind::normal && ends_turn(tokens_[i])) kinds_[i] = TokenKind::control;
        }
    }

    std::size_t size() const { return tokens_.size(); }
    const std::string& operator[](std::size_t id) const { return tokens_[id]; }
    TokenKind kind(std::size_t id) const { return kinds_[id]; }
    /// A place without a token, filled up so that the ids go on.
    bool is_filler(std::size_t id) const { return kinds_[id] == TokenKind::unused && tokens_[id].starts_with("[PAD"); }

    /// Runs of spaces as SentencePiece spells them. The file has them as spaces, because llama.cpp looks for them in
    /// the text as it is; they are then no added tokens.
    void spell_spaces()
    {
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            if (tokens_[i].find_first_not_of(' ') != std::string::npos) continue;
            std::string spelled;
            for (std::size_t n = tokens_[i].size(); n > 0; --n) spelled += metaspace;
            tokens_[i] = spelled;
            kinds_[i] = TokenKind::normal;
        }
    }

    /// Throws UnreadableFile where two ids have the same text.
    nlohmann::json json() const
    {
        auto vocab = nlohmann::json::object();
        auto& entries = vocab.get_ref<nlohmann::json::object_t&>();
        for (std::size_t i = 0; i < tokens_.size(); ++i)
            if (!is_filler(i) && !entries.emplace(tokens_[i], i).second)
                refuse(message("has the token \"{}\" twice", tokens_[i]));
        return vocab;
    }

    nlohmann::json added_tokens() const
    {
        auto added = nlohmann::json::array();
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            const bool special = kinds_[i] == TokenKind::control || kinds_[i] == TokenKind::unknown;
            if (!special && kinds_[i] != TokenKind::user_defined) continue;
            added.push_back({{"id", i},
                             {"content", tokens_[i]},
                             {"single_word", false},
                             {"lstrip", false},
                             {"rstrip", false},
                             {"normalized", false},
                             {"special", special}});
        }
        return added;
    }

    [[noreturn]] void refuse(const Message& reason) const
    {
        throw UnreadableFile(message("The model file's vocabulary {}", reason), where_, remedy);
    }

private:
    std::string where_;
    std::vector<std::string> tokens_;
    std::vector<TokenKind> kinds_;
};

/// SentencePiece joins the pair whose whole has the highest score; as merges: every way to cut a token into two others,
/// the best token first, of equals the longer left part. `scores` by id. `whole` says which tokens may be joined or
/// become part of others.
template <typename Takes>
nlohmann::json recovered_merges(const Vocab& vocab, const std::vector<double>& scores, const Takes& takes)
{
    struct Merge {
        double score;
        std::int32_t left_length, right_length, left, right; // lengths in characters
    };
    std::unordered_map<std::string_view, std::int32_t> ids;
    ids.reserve(vocab.size());
    double work = 0; // characters that are looked at
    for (std::size_t i = 0; i < vocab.size(); ++i) {
        if (!takes(i)) continue;
        ids.emplace(vocab[i], std::int32_t(i));
        work += double(vocab[i].size()) * double(vocab[i].size());
    }
    if (work > double(1u << 31)) vocab.refuse(message("has tokens that are too long"));
    std::vector<Merge> merges;
    std::vector<std::size_t> ends; // of the token's characters
    for (std::size_t i = 0; i < vocab.size(); ++i) {
        if (!takes(i)) continue;
        const std::string_view token = vocab[i];
        ends.clear();
        for (std::size_t at = 0; at < token.size();) ends.push_back(at += utf8_step(token, at).length);
        const auto first = std::ptrdiff_t(merges.size());
        for (std::size_t n = 1; n < ends.size(); ++n) {
            const auto left = ids.find(token.substr(0, ends[n - 1]));
            if (left == ids.end()) continue;
            const auto right = ids.find(token.substr(ends[n - 1]));
            if (right == ids.end()) continue;
            merges.push_back({scores[i], std::int32_t(n), std::int32_t(ends.size() - n), left->second, right->second});
        }
        std::sort(merges.begin() + first, merges.end(), [](const Merge& a, const Merge& b) {
            return std::pair(a.left, a.right) < std::pair(b.left, b.right);
        });
    }
    std::stable_sort(merges.begin(), merges.end(), [](const Merge& a, const Merge& b) {
        if (a.score != b.score) return a.score > b.score;
        return a.left_length != b.left_length ? a.left_length > b.left_length : a.right_length > b.right_length;
    });
    auto list = nlohmann::json::array();
    auto& entries = list.get_ref<nlohmann::json::array_t&>();
    entries.reserve(merges.size());
    for (const auto& merge : merges)
        entries.push_back({vocab[std::size_t(merge.left)], vocab[std::size_t(merge.right)]});
    return list;
}

nlohmann::json merges_of_file(const std::vector<std::string>& merges)
{
    auto list = nlohmann::json::array();
    auto& entries = list.get_ref<nlohmann::json::array_t&>();
    entries.reserve(merges.size());
    for (const auto& merge : merges) entries.emplace_back(merge);
    return list;
}

std::vector<double> scores_of(const Gguf& gguf, const Vocab& vocab)
{
    const auto entry = gguf.metadata.find("tokenizer.ggml.scores");
    if (entry == gguf.metadata.end()) vocab.refuse(message("has neither merges nor scores"));
    std::vector<double> scores;
    if (const auto* numbers = std::get_if<std::vector<double>>(&entry->second)) scores = *numbers;
    if (const auto* whole = std::get_if<std::vector<std::int64_t>>(&entry->second))
        scores.assign(whole->begin(), whole->end());
    if (scores.size() != vocab.size())
        vocab.refuse(message("has {} scores for {} tokens", scores.size(), vocab.size()));
    for (const double score : scores)
        if (std::isnan(score)) vocab.refuse(message("has a score that is no number"));
    return scores;
}

nlohmann::json post_processor(const Gguf& gguf, const Vocab& vocab, bool adds_bos)
{
    auto single = nlohmann::json::array();
    auto special = nlohmann::json::object();
    const auto put = [&](const char* name, bool otherwise) {
        const auto id = gguf_special_id(gguf, name);
        if (!gguf.truth("tokenizer.ggml.add_" + std::string(name) + "_token").value_or(otherwise) || !id) return;
        const auto& token = vocab[std::size_t(*id)];
        single.push_back({{"SpecialToken", {{"id", token}, {"type_id", 0}}}});
        special[token] = {{"id", token}, {"ids", {*id}}, {"tokens", {token}}};
    };
    put("bos", adds_bos);
    single.push_back({{"Sequence", {{"id", "A"}, {"type_id", 0}}}});
    put("eos", false);
    return {{"type", "TemplateProcessing"}, {"single", single}, {"special_tokens", special}};
}

std::string architecture_of(const Gguf& gguf)
{
    const auto* architecture = gguf.text("general.architecture");
    return architecture ? *architecture : std::string();
}

nlohmann::json byte_level(const Gguf& gguf)
{
    const Vocab vocab(gguf);
    const auto* merges = gguf.texts("tokenizer.ggml.merges");
    if (!merges) vocab.refuse(message("has no merges"));
    const auto* pre = gguf.text("tokenizer.ggml.pre");
    const auto& tokens = tokens_of(gguf);
    const bool llama3 = std::find(tokens.begin(), tokens.end(), "<|begin_of_text|>") != tokens.end();
    const auto words = gguf_words(pre ? *pre : "", architecture_of(gguf), llama3, gguf.where());
    return {{"added_tokens", vocab.added_tokens()},
            {"normalizer", nlohmann::json(words.normalizer)},
            {"pre_tokenizer", nlohmann::json(words.pre_tokenizer)},
            {"post_processor", post_processor(gguf, vocab, words.adds_bos)},
            {"decoder", {{"type", "ByteLevel"}}},
            {"model",
             {{"type", "BPE"},
              {"ignore_merges", words.ignore_merges},
              {"vocab", vocab.json()},
              {"merges", merges_of_file(*merges)}}}};
}

/// How a text begins. Llama's first SentencePiece models put a space before every stretch of text; Mistral's from the
/// third on, known by its control tokens, only before a text that begins with none; Gemma none.
struct Beginning {
    nlohmann::json normalizer, pre_tokenizer;
};

Beginning beginning_of(const Vocab& vocab, bool gemma, bool prefix)
{
    const nlohmann::json metaspaces = {{"type", "Replace"}, {"pattern", {{"String", " "}}}, {"content", metaspace}};
    if (gemma || !prefix) return {metaspaces, nullptr};
    for (std::size_t i = 0; i < vocab.size(); ++i)
        if (vocab.kind(i) == TokenKind::control && vocab[i] == "[INST]")
            return {nullptr,
                    {{"type", "Metaspace"}, {"replacement", metaspace}, {"prepend_scheme", "first"}, {"split", false}}};
    const nlohmann::json prepend = {{"type", "Prepend"}, {"prepend", metaspace}};
    return {{{"type", "Sequence"}, {"normalizers", nlohmann::json::array({prepend, metaspaces})}}, nullptr};
}

bool has_all_bytes(const nlohmann::json& vocab)
{
    for (int b = 0; b < 256; ++b) {
        constexpr char digits[] = "0123456789ABCDEF";
        if (!vocab.contains(std::string("<0x") + digits[b >> 4] + digits[b & 15] + ">")) return false;
    }
    return true;
}

nlohmann::json sentencepiece(const Gguf& gguf)
{
    Vocab vocab(gguf);
    const bool gemma = architecture_of(gguf).starts_with("gemma");
    if (gemma) vocab.spell_spaces();
    nlohmann::json merges;
    if (const auto* listed = gguf.texts("tokenizer.ggml.merges")) {
        merges = merges_of_file(*listed);
    } else if (gemma) { // its scores say nothing of the order; its ids do
        std::vector<double> scores(vocab.size());
        for (std::size_t i = 0; i < scores.size(); ++i) scores[i] = -double(i);
        merges = recovered_merges(vocab, scores, [](std::size_t) { return true; });
    } else {
        merges = recovered_merges(vocab, scores_of(gguf, vocab), [&](std::size_t i) {
            return vocab.kind(i) == TokenKind::normal || vocab.kind(i) == TokenKind::user_defined;
        });
    }
    auto words = vocab.json();
    const bool fallback = has_all_bytes(words);
    const bool prefix = !gemma && gguf.truth("tokenizer.ggml.add_space_prefix").value_or(true);
    auto beginning = beginning_of(vocab, gemma, prefix);
    auto decoders =
        nlohmann::json::array({{{"type", "Replace"}, {"pattern", {{"String", metaspace}}}, {"content", " "}},
                               {{"type", "ByteFallback"}},
                               {{"type", "Fuse"}}});
    if (prefix) decoders.push_back({{"type", "Strip"}, {"content", " "}, {"start", 1}, {"stop", 0}});
    nlohmann::json unknown;
    if (const auto id = gguf_special_id(gguf, "unknown")) unknown = vocab[std::size_t(*id)];
    return {{"added_tokens", vocab.added_tokens()},
            {"normalizer", std::move(beginning.normalizer)},
            {"pre_tokenizer", std::move(beginning.pre_tokenizer)},
            {"post_processor", post_processor(gguf, vocab, true)},
            {"decoder", {{"type", "Sequence"}, {"decoders", std::move(decoders)}}},
            {"model",
             {{"type", "BPE"},
              {"unk_token", unknown},
              {"fuse_unk", true},
              {"byte_fallback", fallback},
              {"vocab", std::move(words)},
              {"merges", std::move(merges)}}}};
}

} // namespace

std::optional<int> gguf_special_id(const Gguf& gguf, const std::string& name)
{
    const auto* tokens = gguf.texts("tokenizer.ggml.tokens");
    auto id = gguf.whole("tokenizer.ggml." + name + "_token_id");
    if (!id && is_sentencepiece(gguf) && tokens) { // as SentencePiece numbers them where nothing is said
        if (name == "unknown") id = std::find(tokens->begin(), tokens->end(), "<unk>") - tokens->begin();
        if (name == "bos") id = 1;
        if (name == "eos") id = 2;
    }
    if (!id || !tokens || *id < 0 || *id >= std::int64_t(tokens->size())) return {};
    return int(*id);
}

std::vector<int> gguf_end_ids(const Gguf& gguf)
{
    std::vector<int> ids;
    const auto add = [&](int id) {
        if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
    };
    for (const char* name : {"eos", "eot", "eom"})
        if (const auto id = gguf_special_id(gguf, name)) add(*id);
    if (const auto* tokens = gguf.texts("tokenizer.ggml.tokens"))
        for (std::size_t i = 0; i < tokens->size(); ++i)
            if (ends_turn((*tokens)[i])) add(int(i));
    return ids;
}

nlohmann::json gguf_tokenizer_json(const Gguf& gguf)
{
    return model_of(gguf) == "gpt2" ? byte_level(gguf) : sentencepiece(gguf);
}

Json gguf_tokenizer_config(const Gguf& gguf)
{
    Json config = Json::object();
    const auto* tokens = gguf.texts("tokenizer.ggml.tokens");
    for (const auto& [key, name] : {std::pair{"bos_token", "bos"},
                                    {"eos_token", "eos"},
                                    {"unk_token", "unknown"},
                                    {"pad_token", "padding"},
                                    {"sep_token", "seperator"},
                                    {"mask_token", "mask"}})
        if (const auto id = gguf_special_id(gguf, name)) config[key] = utf8_lossy((*tokens)[std::size_t(*id)]);
    constexpr const char* key = "tokenizer.chat_template";
    if (const auto* source = gguf.text(key)) {
        config["chat_template"] = *source;
        return config;
    }
    Json named = Json::array();
    const std::string prefix = std::string(key) + ".";
    for (auto entry = gguf.metadata.lower_bound(prefix);
         entry != gguf.metadata.end() && entry->first.starts_with(prefix); ++entry)
        if (const auto* source = std::get_if<std::string>(&entry->second))
            named.push_back({{"name", entry->first.substr(prefix.size())}, {"template", *source}});
    if (!named.empty()) config["chat_template"] = named;
    return config;
}

} // namespace steerdeck
