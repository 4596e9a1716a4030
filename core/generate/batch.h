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

/// Gives `batch`, which holds the inputs `indices`, what these carry beside their ids; tensors of it that are made
/// here, and its own, go to `device` once.
void attach(const PerInput& per_input, const std::vector<std::int64_t>& indices, const at::Device& device,
            Padded& batch);

/// Logits [B, vocab] float32 after each sequence's last id, behind what `cache` holds (null: nothing).
at::Tensor last_logits(const model::Decoder& decoder, const at::Tensor& side, const Padded& input,
                       model::KvCache* cache);

/// The next ids under rows of logits [n, vocab]. On a GPU, what they are chosen by is read from it at once: the
/// likeliest ids, and of rows that are sampled the first thousand in order, which nearly always suffice.
class Choices {
public:
    /// `temperatures` [n]: of each row, for which it is read; 0 = greedy.
    Choices(const at::Tensor& logits, std::vector<double> temperatures);
    TokenId operator()(std::int64_t row, const GenerateSettings& settings, Random& random) const;

private:
    at::Tensor logits_;
    std::vector<double> temperatures_;
    at::Tensor likeliest_;        // [n] int64, on the CPU
    at::Tensor probability_, id_; // [n, k] float64, on the CPU, falling; where rows are sampled on a GPU
};

/// What the listener has heard of an answer: one that is begun again in a smaller batch tells nothing twice.
struct Emission {
    std::size_t tokens = 0;
    bool ended = false;
};

/// Answers inputs in their order, at most `width` at once: when some have ended, the next ones are read and join those
/// that run, so that nobody waits for the longest. Results go to `results` as they grow.
class Batch {
public:
    Batch(const model::Decoder& decoder, const at::Tensor& side,
          const std::vector<std::vector<std::int32_t>>& all_inputs, std::vector<std::size_t> waiting, std::size_t width,
          const GenerateSettings& settings, std::vector<Continuation>& results, std::vector<Emission>& emissions,
          const PerInput& per_input);

    void run(const Listener& listener, const Cancel& cancel);

    /// Those that run or are being read: where memory was short, it was for so many.
    std::size_t at_once() const { return inputs_.size() + joining_; }

private:
    /// Prompts that are read together, in a cache of their own.
    struct Reading {
        std::vector<std::size_t> inputs;
        std::vector<const std::vector<std::int32_t>*> prompts;
        Padded input;
        model::KvCache cache;
    };

    std::size_t room() const;
    void join(std::size_t n, const Listener& listener);
    void step(const Listener& listener);
    std::optional<std::size_t> unshared(const Reading& reading) const;
    void read_prefixes(Reading& reading, std::size_t least);
    void enter(Reading& reading);
    bool take_all(std::size_t begin, const at::Tensor& logits, const Listener& listener);
    bool take(std::size_t b, TokenId id, const at::Tensor& logits, const Listener& listener);
    void finish(std::size_t input, const Listener& listener);
    void keep(const std::vector<std::int64_t>& kept);
    void lay_out();
    std::int64_t held(std::size_t b) const;

    const model::Decoder& decoder_;
    const at::Tensor& side_;
    const std::vector<std::vector<std::int32_t>>& all_inputs_;
    std::vector<std::size_t> waiting_; // indices of inputs, the next one last
    std::size_t width_, joining_ = 0;
    const GenerateSettings& s_;
    std::vector<Continuation>& results_;
    std::vector<Emission>& emissions_;
    const PerInput& per_input_;
    model::KvCache cache_;
    std::vector<std::size_t> inputs_; // index of each running sequence's input, in the order of the cache
    std::vector<Random> random_;      // of each running sequence
    Padded input_;                    // of those that run: what they read next
};

} // namespace steerdeck::generate
