/// generate: prompts in, ids out. Batches, streaming, sampling, stop and cancel. Text belongs to the callers.
#pragma once

#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/model/decoder.h"
#include "core/text/tokenizer.h"

#include <functional>
#include <vector>

namespace steerdeck::generate {

struct GenerateSettings {
    int max_new_tokens = 256;
    double temperature = 0; // 0 = greedy
    double top_p = 1;       // the smallest set of ids with at least this probability is sampled from
    std::uint64_t seed = 0; // row i samples from a generator of its own, so a batch equals its rows one by one
    int batch = 64;         // rows that run at once
};

struct Continuation {
    std::vector<TokenId> ids; // without the end-of-turn id
    bool truncated = false;   // ran into max_new_tokens
};

/// Told as rows grow, on the calling thread; any may be empty.
struct Listener {
    std::function<void(std::size_t row, TokenId id)> token; // each new id, in order within a row
    /// As `token`, before it, with the row's logits [vocab] float32 that the id was chosen from.
    std::function<void(std::size_t row, TokenId id, const at::Tensor& logits)> chosen = {};
    std::function<void(std::size_t row, const Continuation&)> end;
    std::function<void(std::size_t width)> narrowed; // memory was short: from now on so many rows run at once
};

/// What the inputs carry beside their ids.
struct PerRowInputs {
    std::vector<model::SetSpan> sets = {};   // where each input's ids hold a set; or empty: nowhere
    model::Interventions interventions = {}; // a row for each input, or for each of the rows that `row_of` names
    std::vector<std::int64_t> row_of = {};   // the row of each input; empty: row i belongs to input i
    /// The place in each input, the padding of a batch left out, from which on `added` is added; empty: what
    /// `interventions.from` says, also without padding.
    std::vector<std::int64_t> from = {};
};

/// Continues every input (ids in the extended vocabulary; `side` [r, d] holds the steering rows). Keys and values are
/// cached. Throws InvalidInput for an empty input, one longer than the model's positions, or bad settings; Cancelled
/// between steps; OutOfMemory where not even one row fits (wider batches are halved until they do); and Mismatch when a
/// steering row that is not zero changes no logit, because then nothing would be steered and no one would notice.
std::vector<Continuation> generate(const model::Decoder& decoder, const at::Tensor& side,
                                   const std::vector<std::vector<std::int32_t>>& inputs,
                                   const GenerateSettings& settings, const Listener& listener = {},
                                   const Cancel& cancel = {}, const PerRowInputs& per_row = {});

/// The same for one input without a cache, one full pass per id: what the tests hold `generate` against.
Continuation generate_uncached(const model::Decoder& decoder, const at::Tensor& side,
                               const std::vector<std::int32_t>& input, const GenerateSettings& settings,
                               const PerRowInputs& per_row = {});

/// The next id for one row of logits [vocab].
TokenId choose(const at::Tensor& logits, const GenerateSettings& settings, Random& random);

} // namespace steerdeck::generate
