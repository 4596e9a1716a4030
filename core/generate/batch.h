#pragma once

#include "core/generate/generate.h"

#include <optional>
#include <vector>

/// B = sequences of the batch, T = ids read at once, S = positions cached.
namespace steerdeck::generate {

/// Inputs of different lengths as one tensor, padded on the left with id 0, and what they carry beside it.
struct Padded {
    at::Tensor ids;   // [B, T] int64
    at::Tensor first; // [B] int64: slot of each sequence's first id; undefined where all are 0
    std::vector<model::SetSpan> sets;
    std::optional<model::Interventions> interventions;
};

Padded padded(const std::vector<const std::vector<std::int32_t>*>& inputs);

/// Gives `batch`, which holds the inputs `indices`, what these carry beside their ids.
void attach(const PerInput& per_input, const std::vector<std::int64_t>& indices, Padded& batch);

/// Logits [B, vocab] float32 after each sequence's last id, behind what `cache` holds (null: nothing).
at::Tensor last_logits(const model::Decoder& decoder, const at::Tensor& side, const Padded& input,
                       model::KvCache* cache);

/// What the listener has heard of an answer: one that is begun again in a smaller batch tells nothing twice.
struct Emission {
    std::size_t tokens = 0;
    bool ended = false;
};

/// The sequences that run at once, from their prompts to their ends; results go to `results` as they grow.
class Batch {
public:
    Batch(const model::Decoder& decoder, const at::Tensor& side,
          const std::vector<std::vector<std::int32_t>>& all_inputs, std::vector<std::size_t> inputs,
          const GenerateSettings& settings, std::vector<Continuation>& results, std::vector<Emission>& emissions,
          const PerInput& per_input);

    void run(const Listener& listener, const Cancel& cancel);

private:
    std::optional<std::size_t> unshared(const std::vector<const std::vector<std::int32_t>*>& prompts) const;
    void read_prefixes(const std::vector<const std::vector<std::int32_t>*>& prompts, Padded& input);
    bool take(std::size_t b, TokenId id, const at::Tensor& logits, const Listener& listener);
    void finish(std::size_t input, const Listener& listener);
    void keep(const std::vector<std::int64_t>& kept, Padded& input);
    at::Tensor last_ids() const;

    const model::Decoder& decoder_;
    const at::Tensor& side_;
    const std::vector<std::vector<std::int32_t>>& all_inputs_;
    std::vector<std::size_t> inputs_; // index of each sequence's input
    const GenerateSettings& s_;
    std::vector<Continuation>& results_;
    std::vector<Emission>& emissions_;
    const PerInput& per_input_;
    model::KvCache cache_;
    std::vector<Random> random_; // of each sequence
};

} // namespace steerdeck::generate
