#include "core/text/tokenizer.h"

#include "core/base/files.h"
#include "core/base/gguf.h"
#include "core/base/json_reader.h"
#include "core/text/added_tokens.h"
#include "core/text/byte_level.h"
#include "core/text/gguf_tokenizer.h"
#include "core/text/normalizer.h"
#include "core/text/post_processor.h"
#include "core/text/pretokenizer.h"
#include "core/text/tokenizer_fingerprint.h"
#include "core/text/utf8.h"
#include "core/text/word_cache.h"

#include <utility>

namespace steerdeck {

namespace {

constexpr std::size_t largest_file = std::size_t(1) << 28;

/// The file as plain JSON: Json keeps the order of keys at a cost that grows with the square of their number.
nlohmann::json parsed(std::string_view text, const std::string& where)
{
    using Reader = JsonReader<nlohmann::json>;
    Reader reader;
    nlohmann::json whole;
    if (reader.read(text, whole, {64, 16'000'000})) return whole;
    if (reader.mistake == Reader::Mistake::too_deep)
        throw UnreadableFile(message("The tokenizer nests deeper than 64 levels"), where,
                             message("Fetch the file again"));
    return parse_json(text, message("tokenizer"), where); // throws, naming the line
}

/// Texts by id, side by side in one string.
class TextsById {
public:
    void set(TokenId id, std::string_view text)
    {
        if (std::size_t(id) >= at_.size()) at_.resize(std::size_t(id) + 1, {1, 0});
        at_[std::size_t(id)] = {std::uint32_t(all_.size()), std::uint32_t(all_.size() + text.size())};
        all_ += text;
    }
    bool knows(TokenId id) const
    {
        return id >= 0 && std::size_t(id) < at_.size() && at_[std::size_t(id)].first <= at_[std::size_t(id)].second;
    }
    /// Empty for an id that is not known.
    std::string_view operator[](TokenId id) const
    {
        if (!knows(id)) return {};
        const auto [begin, end] = at_[std::size_t(id)];
        return std::string_view(all_).substr(begin, end - begin);
    }
    std::size_t size() const { return at_.size(); }    // the largest id plus one
    std::size_t length() const { return all_.size(); } // bytes of all texts

private:
    std::string all_;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> at_; // begin and end; begin > end where there is none
};

} // namespace

struct Tokenizer::Tables {
    std::string fingerprint;
    Normalizer normalizer;
    PreTokenizer pre_tokenizer;
    BpeModel model;
    AddedTokens added;
    PostProcessor around;
    TokenDecoder decoder;
    std::unordered_map<std::string, TokenId, StringHash, std::equal_to<>> added_ids;
    TextsById words; // as the decoder sees them
    TextsById bytes;
    std::vector<bool> special; // by id
    std::string end;           // the text of eos_token
    mutable WordCaches caches;

    void list_words(const std::string& where)
    {
        for (const auto& [word, id] : model.vocabulary()) words.set(id, word);
        for (std::size_t i = 0; i < added.tokens().size(); ++i) {
            const AddedToken& token = added.tokens()[i];
            words.set(token.id, added.searched(i));
            added_ids.emplace(token.content, token.id);
        }
        special.resize(words.size());
        for (TokenId id = 0; id < TokenId(words.size()); ++id) {
            if (!words.knows(id)) continue;
            bytes.set(id, decoder.bytes_of(words[id]));
            if (bytes.length() > (std::size_t(1) << 28))
                throw UnreadableFile(message("The decoder makes the words too long"), where + ", decoder",
                                     message("Check the file"));
            special[std::size_t(id)] = added.is_special(words[id]);
        }
    }

    /// Appends the ids of one pre-tokenized word.
    void encode_word(std::string_view word, WordCache& cache, std::vector<TokenId>& ids) const
    {
        const bool may_cut = model.cuts_before_metaspace() && !pre_tokenizer.leaves_bytes();
        if (!may_cut) return encode_part(word, cache, false, ids);
        if (const auto id = model.whole(word)) return ids.push_back(*id);
        constexpr std::string_view metaspace = "▁";
        std::size_t begin = 0;
        for (auto at = word.find(metaspace); at != word.npos; at = word.find(metaspace, at + metaspace.size())) {
            if (at == begin || word.substr(0, at).ends_with(metaspace)) continue;
            encode_part(word.substr(begin, at - begin), cache, true, ids);
            begin = at;
        }
        encode_part(word.substr(begin), cache, true, ids);
    }

private:
    void encode_part(std::string_view word, WordCache& cache, bool merged, std::vector<TokenId>& ids) const
    {
        const auto work = [&] {
            const std::string written = pre_tokenizer.leaves_bytes() ? to_byte_level(word) : std::string();
            const std::string_view seen = pre_tokenizer.leaves_bytes() ? std::string_view(written) : word;
            if (merged)
                model.merge(seen, ids);
            else
                model.encode(seen, ids);
        };
        if (word.size() > WordCache::longest_word) return work();
        auto place = cache.place_of(word);
        if (place.append_to(ids)) return;
        const std::size_t before = ids.size();
        work();
        place.keep(std::span(ids).subspan(before));
    }
};

Tokenizer Tokenizer::load(const std::filesystem::path& file_or_directory)
{
    if (is_gguf(file_or_directory)) {
        const auto gguf = read_gguf(file_or_directory);
        return made(gguf_tokenizer_json(gguf), gguf.where(), special_tokens_in(file_or_directory));
    }
    const bool directory = std::filesystem::is_directory(file_or_directory);
    const auto file = directory ? file_or_directory / "tokenizer.json" : file_or_directory;
    return from_text(read_file(file, message("tokenizer"), largest_file), file.string(),
                     directory ? special_tokens_in(file_or_directory) : SpecialTokens{});
}

std::string tokenizer_fingerprint_of(const std::filesystem::path& file)
{
    if (is_gguf(file)) return tokenizer_fingerprint(gguf_tokenizer_json(read_gguf(file)));
    return tokenizer_fingerprint(parsed(read_file(file, message("tokenizer"), largest_file), file.string()));
}

Tokenizer Tokenizer::from_text(std::string_view text, const std::string& where, const SpecialTokens& beside)
{
    return made(parsed(text, where), where, beside);
}

Tokenizer Tokenizer::made(nlohmann::json whole, const std::string& where, const SpecialTokens& beside)
{
    if (!whole.is_object() || !whole.contains("model") || !whole.at("model").is_object())
        throw UnreadableFile(message("The tokenizer has no key \"model\""), where, message("Fetch the file again"));
    auto fingerprint = tokenizer_fingerprint(whole);
    const nlohmann::json vocab = std::exchange(whole["model"]["vocab"], nullptr);
    const nlohmann::json merges = std::exchange(whole["model"]["merges"], nullptr);
    const Json json = whole;
    const auto part = [&](const char* key) { return json.contains(key) ? json.at(key) : Json(); };
    auto tables = std::make_shared<Tables>();
    tables->fingerprint = std::move(fingerprint);
    tables->normalizer = Normalizer::from_json(part("normalizer"), where);
    tables->pre_tokenizer = PreTokenizer::from_json(part("pre_tokenizer"), where);
    tables->model = BpeModel::from_json(json.at("model"), vocab, merges, where);
    tables->added = AddedTokens::from_json(with_special_tokens(part("added_tokens"), beside),
                                           tables->model.vocabulary(), tables->normalizer, where);
    if (beside.named.contains("eos_token")) tables->end = beside.named.at("eos_token").get<std::string>();
    tables->around = PostProcessor::from_json(part("post_processor"), where);
    tables->decoder = TokenDecoder::from_json(part("decoder"), where);
    if (tables->pre_tokenizer.looks_at_start() && !tables->normalizer.keeps_start())
        refuse_part(
            message("the prepend_scheme \"first\" with a normalizer that can take a text's first characters away"),
            where);
    tables->list_words(where);
    // An id beyond the vocabulary would name a steering token's row.
    for (const auto* ids : {&tables->around.before, &tables->around.after})
        for (const TokenId id : *ids)
            if (std::size_t(id) >= tables->words.size())
                throw UnreadableFile(message("The post-processor puts the id {} around a text, which no token has", id),
                                     where + ", post_processor", message("Fetch the file again"));
    return Tokenizer(std::move(tables));
}

std::vector<TokenId> Tokenizer::encoded(std::string_view raw, bool goes_on) const
{
    std::string repaired;
    if (!is_utf8(raw)) raw = repaired = utf8_lossy(raw);
    std::vector<TokenId> ids;
    ids.reserve(raw.size() / 3);
    const WordCaches::Loan cache(tables_->caches);
    for (Section& section : tables_->added.cut(raw, tables_->normalizer, goes_on)) {
        if (section.id) {
            ids.push_back(*section.id);
            continue;
        }
        const Pieces pieces =
            tables_->pre_tokenizer(std::move(section.text), section.begins_input && !goes_on, section.goes_on);
        for (const Span span : pieces.spans)
            tables_->encode_word(std::string_view(pieces.text).substr(span.begin, span.end - span.begin), *cache, ids);
    }
    return ids;
}

std::vector<TokenId> Tokenizer::encode(std::string_view text, bool add_special_tokens) const
{
    auto ids = encoded(text, false);
    if (!add_special_tokens) return ids;
    ids.insert(ids.begin(), tables_->around.before.begin(), tables_->around.before.end());
    ids.insert(ids.end(), tables_->around.after.begin(), tables_->around.after.end());
    return ids;
}

std::vector<TokenId> Tokenizer::encode_further(std::string_view text) const { return encoded(text, true); }

const std::vector<TokenId>& Tokenizer::before_text() const { return tables_->around.before; }

std::optional<TokenId> Tokenizer::end_id() const { return tables_->end.empty() ? std::nullopt : id_of(tables_->end); }

std::string Tokenizer::decode(std::span<const TokenId> ids, bool skip_special_tokens) const
{
    const bool plain = tables_->decoder.joins_bytes();
    TokenDecoder::State state;
    std::string text;
    for (const TokenId id : ids) {
        if (!tables_->words.knows(id) || (skip_special_tokens && is_special(id))) continue;
        if (plain)
            text += tables_->bytes[id];
        else
            tables_->decoder.push(state, tables_->words[id], text);
    }
    if (plain) return is_utf8(text) ? text : utf8_lossy(text);
    tables_->decoder.finish(state, text);
    return text;
}

std::string_view Tokenizer::bytes(TokenId id) const { return tables_->bytes[id]; }

std::string Tokenizer::piece(TokenId id) const
{
    if (!tables_->words.knows(id)) return "<id " + std::to_string(id) + ">";
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

bool Tokenizer::is_special(TokenId id) const { return tables_->words.knows(id) && tables_->special[std::size_t(id)]; }

int Tokenizer::vocab_size() const { return int(tables_->words.size()); }

const std::string& Tokenizer::fingerprint() const { return tables_->fingerprint; }

std::string StreamDecoder::push(TokenId id)
{
    const Tokenizer::Tables& tables = *tokenizer_.tables_;
    if (!tables.words.knows(id) || (skip_special_ && tokenizer_.is_special(id))) return {};
    std::string text;
    tables.decoder.push(state_, tables.words[id], text);
    return text;
}

std::string StreamDecoder::finish()
{
    std::string text;
    tokenizer_.tables_->decoder.finish(state_, text);
    return text;
}

} // namespace steerdeck
