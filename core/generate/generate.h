/// generate: inputs (ids) in, continuations (ids) out. Batches, streaming, sampling, stop and cancel. Text belongs to
/// the callers.
///
/// - `generate.h` : `generate`, what it takes, and what a listener hears as answers grow
/// - `batch.h`    : the sequences that run at once: one step for all, and those that ended make room for the next
/// - `streams.h`  : a continuous batch: answers join and leave between steps
/// - `prefixes.h` : what inputs begin with alike is read once
/// - `seeds.h`    : what each input samples with
/// - `check.h`    : what is refused before anything runs
///
/// An answer is a function of its input, its seed and its index alone: on the CPU its logits have the same bits
/// whatever runs beside it, in float32 and bfloat16, whether its beginning was read with others' or not (see
/// core/model/batch_invariant.h). On a GPU that holds as far as LibTorch's kernels do.
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
    std::uint64_t seed = 0; // input i samples from a generator of its own, made of this seed and i
    int batch = 64;         // sequences that run at once
    int top_k = 0;          // only the so many likeliest ids are sampled from, before top_p; 0 = all
};

struct Continuation {
    std::vector<TokenId> ids; // without the end-of-turn id
    bool truncated = false;   // ran into max_new_tokens
};

/// Callbacks as answers grow, on the calling thread; any may be empty. `input` is the index of the answer's input.
struct Listener {
    std::function<void(std::size_t input, TokenId id)> token; // each new id, in order within an answer
    /// As `token`, before it, with the logits [vocab] float32, on the model's device, that the id was chosen from.
    std::function<void(std::size_t input, TokenId id, const at::Tensor& logits)> chosen = {};
    std::function<void(std::size_t input, const Continuation&)> end;
    std::function<void(std::size_t batch)> batch_reduced; // memory was short: so many sequences run at once from now on
};

/// What inputs carry beside their ids.
struct PerInput {
    std::vector<model::SetSpan> sets = {};          // set in each input's ids; empty: none has one
    model::Interventions interventions = {};        // one for each input, or for each index in `intervention_of`
    std::vector<std::int64_t> intervention_of = {}; // index of each input's intervention; empty: i of input i
    /// Index of each input's id from which on `added` is added; empty: what `interventions.from` says, also without
    /// padding.
    std::vector<std::int64_t> from = {};
    /// Of each input: it samples as input 0 of a call with this seed does; empty: by the settings' seed and its index.
    std::vector<std::uint64_t> seeds = {};
};

/// Continues every input (ids in the extended vocabulary; `side` [r, d] holds the steering rows). Keys and values are
/// cached. Throws InvalidInput for an empty input, one longer than the model's positions, or bad settings; Cancelled
/// between steps; OutOfMemory where not even one sequence fits (wider batches are halved until they do); and Mismatch
/// where a steering row that is not zero changes no logit, because then nothing would be steered and nobody would
/// notice.
std::vector<Continuation> generate(const model::Decoder& decoder, const at::Tensor& side,
                                   const std::vector<std::vector<std::int32_t>>& inputs,
                                   const GenerateSettings& settings, const Listener& listener = {},
                                   const Cancel& cancel = {}, const PerInput& per_input = {});

/// The same for one input without a cache, one full pass per id: what the tests hold `generate` against.
Continuation generate_uncached(const model::Decoder& decoder, const at::Tensor& side,
                               const std::vector<std::int32_t>& input, const GenerateSettings& settings,
                               const PerInput& per_input = {});

/// The next id under one position's logits [vocab].
TokenId choose(const at::Tensor& logits, const GenerateSettings& settings, Random& random);

} // namespace steerdeck::generate
