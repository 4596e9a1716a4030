/// A random model small enough for tests that run in milliseconds, over the demo's tokenizer and behaviours.
#pragma once

#include "core/behaviors/behaviors.h"
#include "core/model/decoder.h"
#include "core/steering/assemble.h"
#include "tests/places.h"

#include <ATen/ATen.h>
#include <QTemporaryDir>

namespace tiny {

using namespace steerdeck;

inline std::filesystem::path demo() { return std::filesystem::path(places::data()) / "demo"; }

inline model::ModelConfig shape()
{
    model::ModelConfig c;
    c.hidden_size = 32;
    c.layers = 2;
    c.n_heads = 4;
    c.n_kv_heads = 2;
    c.head_dim = 8;
    c.mlp_size = 64;
    c.vocab_size = Tokenizer::load(demo()).vocab_size();
    c.max_positions = 512;
    c.eos_ids = {1};
    c.pad_id = 0;
    return c;
}

/// Weights larger than at a training's start, so that answers differ and no two logits are nearly equal.
inline model::Decoder decoder(std::uint64_t seed = 1)
{
    auto weights = model::random_weights(shape(), seed);
    for (auto& block : weights.blocks)
        for (auto* weight : {&block.qkv, &block.out, &block.gate_up, &block.down}) weight->tensor().mul_(8);
    weights.embedding.tensor().mul_(10);
    return model::Decoder(shape(), weights);
}

inline steering::Assembler assembler()
{
    return steering::Assembler(Tokenizer::load(demo()), ChatTemplate::of_model(demo()),
                               behaviors::read_behavior_set(demo() / "behaviors.json"));
}

inline steering::ModelIdentity identity() { return {"tiny", "fingerprint-of-tiny", "fingerprint-of-tokenizer", 32}; }

/// Random tokens of the same length as vocabulary rows for every behaviour and <and>.
inline steering::TokenStore tokens(const model::Decoder& model, std::uint64_t seed = 5)
{
    auto generator = at::make_generator<at::CPUGeneratorImpl>(seed);
    const double length = model.weights().embedding.tensor().norm(2, 1).mean().item<double>();
    steering::TokenStore store;
    const auto put = [&](const std::string& name, const std::string& category) {
        auto row = at::randn({32}, generator, at::kFloat);
        store.put({name, category, category == "operator", row * (length / row.norm().item<double>()), Json::object()});
    };
    for (const auto& b : behaviors::read_behavior_set(demo() / "behaviors.json").behaviors) put(b.name, b.category);
    put(steering::and_name, "operator");
    return store;
}

} // namespace tiny
