#include "text/tokenizer.h"

#include "base/files.h"
#include "text/added_tokens.h"
#include "text/byte_level.h"
#include "text/normalizer.h"
#include "text/pretokenizer.h"
#include "text/utf8.h"

#include <algorithm>
#include <mutex>
#include <shared_mutex>
#include <utility>

namespace steerdeck {

namespace {

/// Words met before and their ids; shared by threads, bounded.
class WordCache {
public:
    bool find(std::string_view word, std::vector<TokenId>& ids) const
    {
        const std::shared_lock lock(mutex_);
        const auto found = words_.find(word);
        if (found == words_.end()) return false;
        ids.insert(ids.end(), found->second.begin(), found->second.end());
        return true;
    }
    void put(std::string_view word, std::span<const TokenId> ids)
    {
        const std::unique_lock lock(mutex_);
        if (words_.size() < most_words) words_.emplace(word, std::vector<TokenId>(ids.begin(), ids.end()));
    }
    static constexpr std::size_t longest_word = 128;

private:
    static constexpr std::size_t most_words = 50'000;
    mutable std::shared_mutex mutex_;
    std::unordered_map<std::string, std::vector<TokenId>, StringHash, std::equal_to<>> words_;
};

[[noreturn]] void refuse(const std::string& what, const std::string& where)
{
    throw UnreadableFile("The tokenizer uses " + what + ", which is not supported", where,
                         "Use a model with a byte-level BPE tokenizer");
}

/// The file as plain JSON: Json keeps the order of keys at a cost that grows with the square of their number.
nlohmann::json parsed(std::string_view text, const std::string& where)
{
    const auto too_deep = [&](int depth, nlohmann::json::parse_event_t, nlohmann::json&) {
        if (depth > 64)
            throw UnreadableFile("The tokenizer nests deeper than 64 levels", where, "Fetch the file again");
        return true;
    };
    nlohmann::json whole = nlohmann::json::parse(text, too_deep, false);
    if (whole.is_discarded()) parse_json(text, "tokenizer", where); // throws, naming the line
    return whole;
}

/// What is put around an encoded text.
struct Around {
    std::vector<TokenId> before, after;
};

void read_post_processor(const Json& spec, const std::string& where, Around& around)
{
    if (spec.is_null()) return;
    const auto type = require<std::string>(spec, "type", where);
    if (type == "Sequence") {
        for (const Json& part : require<Json>(spec, "processors", where)) read_post_processor(part, where, around);
    } else if (type == "TemplateProcessing") {
        const Json special = require<Json>(spec, "special_tokens", where);
        bool text_seen = false;
        for (const Json& part : require<Json>(spec, "single", where)) {
            if (part.contains("Sequence")) {
                text_seen = true;
                continue;
            }
            const auto name = require<std::string>(require<Json>(part, "SpecialToken", where), "id", where);
            const auto ids = require<std::vector<TokenId>>(require<Json>(special, name.c_str(), where), "ids", where);
            auto& side = text_seen ? around.after : around.before;
            side.insert(side.end(), ids.begin(), ids.end());
        }
    } else if (type != "ByteLevel") { // ByteLevel moves offsets only
        refuse("the post-processor \"" + type + "\"", where);
    }
}

void check_decoder(const Json& spec, const std::string& where)
{
    const std::string type = spec.is_null() ? "none" : require<std::string>(spec, "type", where);
    if (type == "Sequence") {
        const Json parts = require<Json>(spec, "decoders", where);
        if (parts.size() != 1) refuse("a sequence of " + std::to_string(parts.size()) + " decoders", where);
        check_decoder(parts[0], where);
    } else if (type != "ByteLevel") {
        refuse("the decoder \"" + type + "\"", where);
    }
}

} // namespace

struct Tokenizer::Tables {
    std::string fingerprint;
    Normalizer normalizer;
    PreTokenizer pre_tokenizer;
    BpeModel model;
    AddedTokens added;
    Around around;
    std::unordered_map<std::string, TokenId, StringHash, std::equal_to<>> added_ids;
    std::vector<std::string> bytes; // by id
    std::vector<bool> known;        // by id
    mutable WordCache cache;

    void set(TokenId id, std::string_view word)
    {
        const auto i = std::size_t(id);
        if (i >= bytes.size()) {
            bytes.resize(i + 1);
            known.resize(i + 1);
        }
        bytes[i] = from_byte_level(word);
        known[i] = true;
    }
    bool knows(TokenId id) const { return id >= 0 && std::size_t(id) < known.size() && known[std::size_t(id)]; }
};

Tokenizer Tokenizer::load(const std::filesystem::path& file_or_directory)
{
    const bool directory = std::filesystem::is_directory(file_or_directory);
    const auto file = directory ? file_or_directory / "tokenizer.json" : file_or_directory;
    return from_text(read_file(file, "tokenizer"), file.string());
}

Tokenizer Tokenizer::from_text(std::string_view text, const std::string& where)
{
    nlohmann::json whole = parsed(text, where);
    if (!whole.is_object() || !whole.contains("model") || !whole.at("model").is_object())
        throw UnreadableFile("The tokenizer has no key \"model\"", where, "Fetch the file again");
    const nlohmann::json vocab = std::exchange(whole["model"]["vocab"], nullptr);
    const nlohmann::json merges = std::exchange(whole["model"]["merges"], nullptr);
    const Json json = whole;
    const auto part = [&](const char* key) { return json.contains(key) ? json.at(key) : Json(); };
    auto tables = std::make_shared<Tables>();
    tables->fingerprint = sha256(text);
    tables->normalizer = Normalizer::from_json(part("normalizer"), where);
    tables->pre_tokenizer = PreTokenizer::from_json(part("pre_tokenizer"), where);
    tables->model = BpeModel::from_json(json.at("model"), vocab, merges, where);
    tables->added = AddedTokens::from_json(part("added_tokens"), tables->model.vocabulary(), tables->normalizer, where);
    read_post_processor(part("post_processor"), where + ", post_processor", tables->around);
    check_decoder(part("decoder"), where + ", decoder");
    for (const auto& [word, id] : tables->model.vocabulary()) tables->set(id, word);
    for (const AddedToken& token : tables->added.tokens()) {
        tables->set(token.id, token.content);
        tables->added_ids.emplace(token.content, token.id);
    }
    return Tokenizer(std::move(tables));
}

std::vector<TokenId> Tokenizer::encode(std::string_view raw, bool add_special_tokens) const
{
    std::string repaired;
    if (!is_utf8(raw)) raw = repaired = utf8_lossy(raw);
    std::vector<TokenId> ids;
    if (add_special_tokens) ids = tables_->around.before;
    for (Section& section : tables_->added.cut(raw, tables_->normalizer)) {
        if (section.id) {
            ids.push_back(*section.id);
            continue;
        }
        const Pieces pieces = tables_->pre_tokenizer(std::move(section.text));
        for (const Span span : pieces.spans) {
            const auto word = std::string_view(pieces.text).substr(span.begin, span.end - span.begin);
            const bool cacheable = word.size() <= WordCache::longest_word;
            if (cacheable && tables_->cache.find(word, ids)) continue;
            const std::size_t before = ids.size();
            tables_->model.encode(word, ids);
            if (cacheable) tables_->cache.put(word, std::span(ids).subspan(before));
        }
    }
    if (add_special_tokens) ids.insert(ids.end(), tables_->around.after.begin(), tables_->around.after.end());
    return ids;
}

std::string Tokenizer::decode(std::span<const TokenId> ids, bool skip_special_tokens) const
{
    std::string joined;
    for (const TokenId id : ids)
        if (!skip_special_tokens || !is_special(id)) joined += bytes(id);
    return utf8_lossy(joined);
}

std::string_view Tokenizer::bytes(TokenId id) const
{
    return tables_->knows(id) ? std::string_view(tables_->bytes[std::size_t(id)]) : std::string_view();
}

std::string Tokenizer::piece(TokenId id) const
{
    if (!tables_->knows(id)) return "<id " + std::to_string(id) + ">";
    const std::string_view all = bytes(id);
    std::string out;
    for (std::size_t i = 0; i < all.size();) {
        const Utf8Step step = utf8_step(all, i);
        for (std::size_t j = i; j < i + step.length; ++j) {
            constexpr char digits[] = "0123456789ABCDEF";
            const auto byte = static_cast<unsigned char>(all[j]);
            if (step.kind == Utf8Step::Kind::character)
                out += all[j];
            else
                out += std::string("<0x") + digits[byte >> 4] + digits[byte & 15] + ">";
        }
        i += step.length;
    }
    return out;
}

std::optional<TokenId> Tokenizer::id_of(std::string_view token) const
{
    if (const auto added = tables_->added_ids.find(token); added != tables_->added_ids.end()) return added->second;
    const auto& vocabulary = tables_->model.vocabulary();
    if (const auto found = vocabulary.find(token); found != vocabulary.end()) return found->second;
    return std::nullopt;
}

bool Tokenizer::is_special(TokenId id) const { return tables_->added.is_special(id); }

int Tokenizer::vocab_size() const { return int(tables_->bytes.size()); }

const std::string& Tokenizer::fingerprint() const { return tables_->fingerprint; }

std::string StreamDecoder::push(TokenId id)
{
    if (skip_special_ && tokenizer_.is_special(id)) return {};
    held_ += tokenizer_.bytes(id);
    std::size_t whole = 0;
    while (whole < held_.size()) {
        const Utf8Step step = utf8_step(held_, whole);
        if (step.kind == Utf8Step::Kind::unfinished) break;
        whole += step.length;
    }
    const std::string text = utf8_lossy(std::string_view(held_).substr(0, whole));
    held_.erase(0, whole);
    return text;
}

std::string StreamDecoder::finish()
{
    const std::string text = utf8_lossy(held_);
    held_.clear();
    return text;
}

} // namespace steerdeck
