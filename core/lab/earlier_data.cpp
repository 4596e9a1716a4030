#include "core/lab/earlier_data.h"

#include "core/base/files.h"
#include "core/base/folders.h"
#include "core/base/log.h"
#include "core/model/known_fingerprints.h"
#include "core/model/safetensors.h"

namespace steerdeck::lab {
namespace fs = std::filesystem;
namespace {

fs::path kept_sums() { return user_folder() / "fingerprints.json"; }

/// Whether `folder` holds a token of a model of this name that goes by another fingerprint.
bool holds_tokens_of(const fs::path& folder, const steering::ModelIdentity& identity)
{
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(folder, none)) {
        if (entry.path().extension() != ".safetensors") continue;
        try {
            const auto fields = model::read_safetensors_metadata(entry.path(), message("steering token"));
            const auto field = [&](const char* key) { return fields.contains(key) ? fields.at(key) : std::string(); };
            return field("model_name") == identity.name && !field("model").empty() && field("model") != identity.model;
        } catch (const Error&) {
            // Opening the tokens tells of it.
        }
    }
    return false;
}

bool was_known_before(const fs::path& folder, const steering::ModelIdentity& identity)
{
    if (holds_tokens_of(folder / "tokens", identity)) return true;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(user_folder() / "tokens", none))
        if (holds_tokens_of(entry.path(), identity)) return true;
    return false;
}

} // namespace

void recognise_earlier_data(const fs::path& folder, const steering::ModelIdentity& identity)
{
    if (fs::is_regular_file(folder)) return; // GGUF files came after those fingerprints
    try {
        if (model::first_fingerprint(identity.model) != identity.model) return; // known already
        std::error_code none;
        Json sums = Json::object(); // by the present fingerprint
        if (fs::exists(kept_sums(), none)) sums = read_json(kept_sums(), message("list of fingerprints"));
        if (!sums.contains(identity.model)) {
            if (!was_known_before(folder, identity)) return;
            sums[identity.model] = model::fingerprint_of_bytes(folder);
            sums[identity.tokenizer] = sha256_of_file(folder / "tokenizer.json");
            write_file_atomically(kept_sums(), sums.dump(1) + "\n");
        }
        for (const auto& current : {identity.model, identity.tokenizer})
            model::remember_fingerprint(value_or<std::string>(sums, current.c_str(), current, kept_sums().string()),
                                        current);
    } catch (const std::exception& error) {
        log::warning("model", "Earlier data were not looked for: " + log::text_of(error));
    }
}

} // namespace steerdeck::lab
