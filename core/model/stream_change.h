/// Words for the changes that post-block adapters make to the residual stream (arXiv 2603.00425): where one acts, and
/// the function between its two factors. Without tensors, so that both programs may use them.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace steerdeck::model {

/// What a change is added to.
enum class ChangePlace {
    block,               // the block's output (resid_post)
    attention,           // what attention gives, before any norm and before it is added to the stream
    post_attention_norm, // what the module that `transformers` calls post_attention_layernorm gives: in Llama the MLP's
                         // *input*, in OLMo-2 and Gemma-3 what attention adds to the stream
    mlp                  // what the MLP gives, before any norm and before it is added to the stream
};

/// What stands between the two factors of a low-rank change.
enum class ChangeFunction { none, silu, relu, gelu, tanh };

std::string_view name_of(ChangePlace place);
std::string_view name_of(ChangeFunction function);

/// Throw InvalidInput naming the wish and the values that exist.
ChangePlace change_place_named(std::string_view name);
ChangeFunction change_function_named(std::string_view name);

/// The places where adapters stand together, by the word for them: "block", "sublayers" (attention and
/// mlp, as the paper's variant has them) or "submodules" (post_attention_norm and mlp, where the published program
/// hooks in). Throws InvalidInput for another word.
std::vector<ChangePlace> places_together(std::string_view word);

/// Every value with its name.
std::span<const std::pair<ChangePlace, std::string_view>> change_places();
std::span<const std::pair<ChangeFunction, std::string_view>> change_functions();

} // namespace steerdeck::model
