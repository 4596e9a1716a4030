#pragma once

#include "core/base/json.h"
#include "core/base/message.h"
#include "core/steering/operators.h"

#include <ATen/core/Tensor.h>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <tuple>
#include <vector>

namespace steerdeck::steering {

/// What a token belongs to: rows of one model mean nothing to another.
struct ModelIdentity {
    std::string name;      // for readers
    std::string model;     // fingerprint of the weights
    std::string tokenizer; // fingerprint of tokenizer.json
    int hidden_size = 0;
};

/// A learned input row and how it came to be. File format `steerdeck.token/1`: one safetensors file with the tensor
/// `embedding` [d] float32 and these fields as metadata.
struct SteeringToken {
    std::string name;     // the behaviour's name, or "<and>"
    std::string category; // "operator" for <and>
    bool is_operator = false;
    at::Tensor embedding; // [d] float32
    Json made;            // settings, data hash, seed, steps, final loss
};

/// Reads a token made for `identity`. Throws UnreadableFile for a damaged file or another format, Mismatch naming both
/// models.
SteeringToken read_token(const std::filesystem::path& file, const ModelIdentity& identity);

/// Writes atomically; gives the file, named after the token inside `folder`.
std::filesystem::path write_token(const std::filesystem::path& folder, const SteeringToken& token,
                                  const ModelIdentity& identity);

/// The open tokens by name. A value: jobs take a copy and never see a later change.
class TokenStore {
public:
    /// Reads every *.safetensors of `folder`; files that are refused are left out and their sentences kept. A folder
    /// that does not exist is an empty store.
    static TokenStore of_folder(const std::filesystem::path& folder, const ModelIdentity& identity);

    /// Takes the tokens and refusals of `newer` too; a token of the same name replaces the one here.
    void overlay(const TokenStore& newer);

    void put(SteeringToken token) { tokens_[token.name] = std::move(token); }
    bool has(const std::string& name) const { return tokens_.contains(name); }
    /// Throws InvalidInput naming the token and how to train it.
    const SteeringToken& at(const std::string& name) const;
    const std::map<std::string, SteeringToken>& all() const { return tokens_; }
    const std::vector<Message>& refused() const { return refused_; }

private:
    std::map<std::string, SteeringToken> tokens_;
    std::vector<Message> refused_;
};

/// The side table of one batch: the rows that its ids from vocab_size on stand for. Rows are shared by token, strength
/// and what the token is blended with.
class SideTable {
public:
    explicit SideTable(int vocab_size) : vocab_size_(vocab_size) {}

    /// The id of `token` scaled by `strength`.
    std::int32_t id_of(const SteeringToken& token, double strength);
    /// The id of strength x ((1 - share) own + share other's). A share of 0 or 1 is that one token's own id, so its
    /// bits are those of the token alone.
    std::int32_t id_of(const SteeringToken& own, const SteeringToken& other, double share, double strength);
    /// Rows [r, d] float32, undefined while empty.
    at::Tensor rows() const;

private:
    using Key = std::tuple<std::string, double, std::string, double>; // token, strength; blended with, share of it
    std::int32_t enter(const Key& key, const at::Tensor& row);

    int vocab_size_;
    std::map<Key, std::int32_t> ids_;
    std::vector<at::Tensor> rows_;
};

} // namespace steerdeck::steering
