#pragma once

#include <functional>
#include <string>

namespace steerdeck::model {

/// Whether the weight files hold a tensor of this name.
using HasTensor = std::function<bool(const std::string& name)>;

/// What the names of the text model begin with: "model.", or the longer name that a model which also reads pictures
/// gives its language part (two spellings exist).
inline std::string text_prefix(const HasTensor& has)
{
    for (const char* longer : {"language_model.model.", "model.language_model."})
        if (has(std::string(longer) + "embed_tokens.weight")) return longer;
    return "model.";
}

/// The name of the tensor that holds the embedding; some models whose head is the embedding are stored with the head
/// alone.
inline std::string embedding_name(const HasTensor& has, bool tied_head)
{
    auto name = text_prefix(has) + "embed_tokens.weight";
    return tied_head && !has(name) && has("lm_head.weight") ? "lm_head.weight" : name;
}

} // namespace steerdeck::model
