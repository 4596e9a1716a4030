/// text: from words to ids and back. `Tokenizer` reads Hugging Face's tokenizer.json and the metadata of GGUF files;
/// `StreamDecoder` turns ids into text as they arrive; `ChatTemplate` (chat_template.h) writes a conversation the way a
/// model expects it. Below them: added_tokens.h, normalizer.h, pretokenizer.h, bpe_model.h, post_processor.h and
/// token_decoder.h (the parts of a tokenizer.json), regex.h, utf8.h.
#pragma once

#include "core/text/bpe_model.h"
#include "core/text/special_tokens.h"
#include "core/text/token_decoder.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace steerdeck {

/// A BPE tokenizer, byte-level or in the way of SentencePiece, equal id for id to the `tokenizers` library. A cheap
/// value: copies share the tables. Const use is safe from any thread. What the file says about truncation and padding
/// is left out: a model's input is never cut silently.
class Tokenizer {
public:
    /// Reads a tokenizer.json, the one in a model's directory with the special tokens that the files beside it name
    /// (special_tokens.h), or the metadata of a GGUF file. Throws UnreadableFile naming what is missing, damaged or not
    /// supported.
    static Tokenizer load(const std::filesystem::path& file_or_directory);

    /// The same from the file's contents; `where` is what errors name.
    static Tokenizer from_text(std::string_view json, const std::string& where, const SpecialTokens& beside = {});

    /// The ids of `text`. Added tokens written out in the text ("<|im_end|>") become their ids. With
    /// `add_special_tokens` the post-processor's BOS or EOS are put around; a rendered chat template has them already.
    /// Broken UTF-8 reads as U+FFFD. Throws InvalidInput when cutting the text into words exceeds its limits.
    std::vector<TokenId> encode(std::string_view text, bool add_special_tokens = false) const;

    /// The ids of `text` where it stands behind other text: nothing is put in front of it ("▁", a space), as is done
    /// where a text begins.
    std::vector<TokenId> encode_further(std::string_view text) const;

    /// The ids that are put before a text whose special tokens are added: BOS, where the tokenizer has it so.
    const std::vector<TokenId>& before_text() const;

    /// The id of the token that `beside` names as eos_token; nothing where none is.
    std::optional<TokenId> end_id() const;

    /// The text of `ids`, as the file's decoder makes it. Ids that the tokenizer does not know are left out; bytes that
    /// form no character become U+FFFD.
    std::string decode(std::span<const TokenId> ids, bool skip_special_tokens = true) const;

    /// The bytes that one id stands for, possibly part of a character; empty for an unknown id.
    std::string_view bytes(TokenId id) const;

    /// One token for people to read: as `bytes`, with bytes that form no character as <0xE2>; "<id 7>" for an unknown
    /// id.
    std::string piece(TokenId id) const;

    /// The id of a vocabulary word as the file writes it ("Ġthe", "▁the", "<|im_end|>").
    std::optional<TokenId> id_of(std::string_view token) const;

    /// Whether the id is a special added token.
    bool is_special(TokenId id) const;

    /// The largest id plus one; a model's embedding may have more rows.
    int vocab_size() const;

    /// What tells it from other tokenizers: see tokenizer_fingerprint.h.
    const std::string& fingerprint() const;

private:
    std::vector<TokenId> encoded(std::string_view text, bool goes_on) const;
    friend class StreamDecoder;
    struct Tables;
    static Tokenizer made(nlohmann::json whole, const std::string& where, const SpecialTokens& beside);
    explicit Tokenizer(std::shared_ptr<const Tables> tables) : tables_(std::move(tables)) {}
    std::shared_ptr<const Tables> tables_;
};

/// Turns ids that arrive one at a time into text. All that it returns is whole UTF-8; together it equals
/// `Tokenizer::decode`.
class StreamDecoder {
public:
    explicit StreamDecoder(Tokenizer tokenizer, bool skip_special_tokens = true)
        : tokenizer_(std::move(tokenizer)), skip_special_(skip_special_tokens)
    {
    }

    /// The text that `id` completes; empty while a character is unfinished.
    std::string push(TokenId id);

    /// What was held back; the decoder is then as new.
    std::string finish();

private:
    Tokenizer tokenizer_;
    bool skip_special_;
    TokenDecoder::State state_;
};

} // namespace steerdeck
