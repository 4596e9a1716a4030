#include "core/steering/token.h"

#include "core/model/known_fingerprints.h"
#include "core/model/safetensors.h"
#include "core/steering/token_file.h"

#include <ATen/ATen.h>
#include <algorithm>

namespace steerdeck::steering {
namespace fs = std::filesystem;
namespace {

constexpr const char* format = "steerdeck.token/1";

} // namespace

SteeringToken read_token(const fs::path& file, const ModelIdentity& identity)
{
    const auto where = file.string();
    const auto contents = model::read_safetensors(file, message("steering token"));
    const auto field = [&](const char* key) {
        const auto found = contents.metadata.find(key);
        if (found == contents.metadata.end())
            throw UnreadableFile(message("The steering token lacks the field \"{}\"", key), where,
                                 message("Choose a file made by this program"));
        return found->second;
    };
    if (field("format") != format)
        throw UnreadableFile(
            message("The steering token has format \"{}\" where \"{}\" is read", field("format"), format), where,
            message("Choose a file made by this version"));
    SteeringToken token;
    token.name = field("name");
    if (model::current_fingerprint(field("model")) != identity.model)
        throw Mismatch(
            message("The steering token \"{}\" was made for the model \"{}\" ({}), not for the open model \"{}\" ({})",
                    token.name, field("model_name"), field("model").substr(0, 8), identity.name,
                    identity.model.substr(0, 8)),
            where, message("Open its model, or train the token for this one"));
    if (model::current_fingerprint(field("tokenizer")) != identity.tokenizer)
        throw Mismatch(message("The steering token \"{}\" was made with another tokenizer than that of \"{}\"",
                               token.name, identity.name),
                       where, message("Train the token again for this model"));
    const auto found = contents.tensors.find("embedding");
    if (found == contents.tensors.end() || found->second.dim() != 1 || found->second.scalar_type() != at::kFloat ||
        found->second.size(0) != identity.hidden_size)
        throw UnreadableFile(message("The steering token \"{}\" has no float32 tensor \"embedding\" of {} numbers",
                                     token.name, identity.hidden_size),
                             where, message("Train the token again"));
    token.embedding = found->second.clone();
    if (!at::isfinite(token.embedding).all().item<bool>())
        throw UnreadableFile(message("The steering token \"{}\" holds values that are not finite", token.name), where,
                             message("Train the token again"));
    token.category = field("category");
    token.is_operator = field("kind") == "operator";
    token.made = parse_json(field("made"), message("steering token's record"), where);
    return token;
}

fs::path file_of_token(const fs::path& folder, const std::string& name)
{
    // "<and>" is no name for a file on every system.
    std::string stem = name;
    std::erase_if(stem, [](char c) { return c == '<' || c == '>' || c == '/'; });
    return folder / (stem + ".safetensors");
}

fs::path write_token(const fs::path& folder, const SteeringToken& token, const ModelIdentity& identity)
{
    const auto file = file_of_token(folder, token.name);
    model::write_safetensors(file, {{{"embedding", token.embedding.to(at::kFloat)}},
                                    {{"format", format},
                                     {"name", token.name},
                                     {"category", token.category},
                                     {"kind", token.is_operator ? "operator" : "behavior"},
                                     {"model", identity.model},
                                     {"model_name", identity.name},
                                     {"tokenizer", identity.tokenizer},
                                     {"made", token.made.dump()}}});
    return file;
}

TokenStore TokenStore::of_folder(const fs::path& folder, const ModelIdentity& identity)
{
    TokenStore store;
    std::vector<fs::path> files;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(folder, none))
        if (entry.path().extension() == ".safetensors") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    for (const auto& file : files) {
        try {
            store.put(read_token(file, identity));
        } catch (const Error& refusal) {
            store.refused_.push_back(refusal.sentence());
        }
    }
    return store;
}

void TokenStore::overlay(const TokenStore& newer)
{
    for (const auto& [name, token] : newer.tokens_) tokens_[name] = token;
    refused_.insert(refused_.end(), newer.refused_.begin(), newer.refused_.end());
}

const SteeringToken& TokenStore::at(const std::string& name) const
{
    const auto found = tokens_.find(name);
    if (found == tokens_.end())
        throw InvalidInput(message("There is no steering token \"{}\" for this model", name), "",
                           message("Train it first, or leave it out"));
    return found->second;
}

std::int32_t SideTable::enter(const Key& key, const at::Tensor& row)
{
    const auto [entry, is_new] = ids_.try_emplace(key, vocab_size_ + std::int32_t(rows_.size()));
    const double strength = std::get<1>(key);
    if (is_new) rows_.push_back(strength == 1 ? row : row * strength);
    return entry->second;
}

std::int32_t SideTable::id_of(const SteeringToken& token, double strength)
{
    return enter({token.name, strength, {}, 0}, token.embedding);
}

std::int32_t SideTable::id_of(const SteeringToken& own, const SteeringToken& other, double share, double strength)
{
    if (share == 0) return id_of(own, strength);
    if (share == 1) return id_of(other, strength);
    return enter({own.name, strength, other.name, share}, own.embedding * (1 - share) + other.embedding * share);
}

at::Tensor SideTable::rows() const { return rows_.empty() ? at::Tensor() : at::stack(rows_); }

} // namespace steerdeck::steering
