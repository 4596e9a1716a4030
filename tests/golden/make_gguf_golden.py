#!/usr/bin/env python3
"""Reference logits of small GGUF models, one for each type of every architecture.

    python tests/golden/make_gguf_golden.py tests/golden/gguf

Needs torch, transformers, gguf, safetensors and numpy (made with torch 2.15, transformers 5.24, gguf 0.19). The files
themselves are not kept: their bytes come from a generator that tests/core/gguf_models.h has, too. Dequantising is the
package gguf's, the models are transformers' in float32. Writes logits.safetensors: "ARCHITECTURE.TYPE" [6, 32].
"""
import sys
from pathlib import Path

import gguf
import numpy as np
import torch
import transformers
from gguf import GGMLQuantizationType as T
from safetensors.torch import save_file

IDS = [3, 17, 8, 30, 8, 1]
HIDDEN, MLP, VOCAB = 256, 256, 32
TYPES = [T.F32, T.F16, T.BF16, T.Q4_0, T.Q4_1, T.Q5_0, T.Q5_1, T.Q8_0, T.Q2_K, T.Q3_K, T.Q4_K, T.Q5_K, T.Q6_K,
         T.IQ4_NL, T.IQ4_XS, T.MXFP4]
# Where a block has its scales, as float16, and about how large they are, so that weights are some 0.05.
SCALES = {T.Q4_0: [(0, 0.01)], T.Q4_1: [(0, 0.01), (2, -0.075)], T.Q5_0: [(0, 0.005)], T.Q5_1: [(0, 0.005), (2, -0.08)],
          T.Q8_0: [(0, 0.0006)], T.Q2_K: [(80, 0.003), (82, 0.004)], T.Q3_K: [(108, 0.001)],
          T.Q4_K: [(0, 0.0002), (2, 0.0015)], T.Q5_K: [(0, 0.0001), (2, 0.0015)], T.Q6_K: [(208, 0.00004)],
          T.IQ4_NL: [(0, 0.0007)], T.IQ4_XS: [(0, 0.00005)]}


def stream(name, n):
    """n bytes: SplitMix64 from the FNV-1a hash of `name`."""
    seed = 0xCBF29CE484222325
    for byte in name.encode():
        seed = ((seed ^ byte) * 0x100000001B3) & (2**64 - 1)
    with np.errstate(over="ignore"):
        z = np.uint64(seed) + np.arange(1, (n + 7) // 8 + 1, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        z = z ^ (z >> np.uint64(31))
    return z.astype("<u8").tobytes()[:n]


def uniform(name, n):
    """n numbers from -0.5 on to below 0.5, exact in float32."""
    return (np.frombuffer(stream(name, 2 * n), "<u2").astype(np.float32) - 32768) / np.float32(65536)


def matrix(name, rows, columns, kind):
    """Its float32 values as the package gguf reads them from the file's bytes."""
    n = rows * columns
    if kind in (T.F32, T.F16, T.BF16):
        values = uniform(name, n) * np.float32(0.2)
        if kind == T.F16:
            values = values.astype(np.float16).astype(np.float32)
        if kind == T.BF16:
            values = (values.view(np.uint32) >> 16 << 16).view(np.float32)
        return values.reshape(rows, columns)
    elements, size = gguf.GGML_QUANT_SIZES[kind]
    blocks = np.frombuffer(stream(name, n // elements * size), np.uint8).reshape(-1, size).copy()
    for i, (at, scale) in enumerate(SCALES.get(kind, [])):
        d = (np.float32(scale) * (np.float32(1) + uniform(f"{name}/scale{i}", len(blocks)))).astype(np.float16)
        blocks[:, at:at + 2] = d.view(np.uint8).reshape(-1, 2)
    if kind == T.MXFP4:
        blocks[:, 0] = 121 + blocks[:, 0] % 2
    return gguf.dequantize(blocks.reshape(rows, -1), kind).reshape(rows, columns).astype(np.float32)


def in_order(w, heads):
    """The rows of q and k as transformers has them."""
    return w.reshape(heads, w.shape[0] // heads // 2, 2, *w.shape[1:]).swapaxes(1, 2).reshape(w.shape)


# architecture, class, settings beside the common ones, and whether q and k are permuted, norms hold a 1, heads are tied
COMMON = dict(hidden_size=HIDDEN, intermediate_size=MLP, vocab_size=VOCAB, num_hidden_layers=2, num_attention_heads=4,
              num_key_value_heads=2, head_dim=64, max_position_embeddings=128, rms_norm_eps=1e-5)
LLAMA3 = dict(rope_type="llama3", rope_theta=10000.0, factor=8.0, low_freq_factor=1.0, high_freq_factor=4.0,
              original_max_position_embeddings=64)
MODELS = {
    "llama": ("Llama", dict(rope_parameters=LLAMA3), True, False, False),
    "mistral": ("Mistral", dict(sliding_window=4, rope_parameters=dict(rope_type="default", rope_theta=5000.0)), True,
                False, False),
    "qwen2": ("Qwen2", dict(rope_parameters=dict(rope_type="default", rope_theta=1e6)), False, False, True),
    "qwen3": ("Qwen3", dict(num_attention_heads=4, num_key_value_heads=1, head_dim=128,
                            rope_parameters=dict(rope_type="default", rope_theta=1e6)), False, False, False),
    "gemma3": ("Gemma3", dict(sliding_window=4, layer_types=["sliding_attention", "full_attention"],
                              query_pre_attn_scalar=64, rope_parameters=dict(
                                  full_attention=dict(rope_type="linear", factor=8.0, rope_theta=1e6),
                                  sliding_attention=dict(rope_type="default", rope_theta=10000.0))), False, True, True),
    "smollm3": ("SmolLM3", dict(num_hidden_layers=4, rope_parameters=dict(rope_type="default", rope_theta=2e6)), True,
                False, True),
    "olmo2": ("Olmo2", dict(rope_parameters=dict(rope_type="default", rope_theta=5e5)), False, False, False),
}
CONFIGS = {"Gemma3": "Gemma3TextConfig"}


def logits(architecture, kind):
    family, settings, permuted, one_added, tied = MODELS[architecture]
    settings = {**COMMON, **settings, "tie_word_embeddings": tied, "attn_implementation": "eager", "pad_token_id": None}
    if family == "Olmo2":
        del settings["head_dim"]
    config = getattr(transformers, CONFIGS.get(family, family + "Config"))(**settings)
    heads, kv = config.num_attention_heads, config.num_key_value_heads
    d = settings.get("head_dim", 64)
    of = f"{architecture}/{kind.name}/"
    state = {}

    def put(theirs, ours, value):
        state[ours] = torch.from_numpy(np.ascontiguousarray(value))

    def norm(theirs, ours, width):
        value = np.float32(1) + uniform(of + theirs, width) * np.float32(0.5)
        put(theirs, ours, value - np.float32(1) if one_added else value)

    def linear(theirs, ours, rows, columns, rotated=0):
        value = matrix(of + theirs, rows, columns, kind)
        put(theirs, ours, in_order(value, rotated) if rotated else value)

    linear("token_embd.weight", "model.embed_tokens.weight", VOCAB, HIDDEN)
    norm("output_norm.weight", "model.norm.weight", HIDDEN)
    if not tied:
        linear("output.weight", "lm_head.weight", VOCAB, HIDDEN)
    for i in range(config.num_hidden_layers):
        a, b = f"blk.{i}.", f"model.layers.{i}."
        linear(a + "attn_q.weight", b + "self_attn.q_proj.weight", heads * d, HIDDEN, heads if permuted else 0)
        linear(a + "attn_k.weight", b + "self_attn.k_proj.weight", kv * d, HIDDEN, kv if permuted else 0)
        linear(a + "attn_v.weight", b + "self_attn.v_proj.weight", kv * d, HIDDEN)
        linear(a + "attn_output.weight", b + "self_attn.o_proj.weight", HIDDEN, heads * d)
        for part in ("gate", "up", "down"):
            linear(f"{a}ffn_{part}.weight", f"{b}mlp.{part}_proj.weight", HIDDEN if part == "down" else MLP,
                   MLP if part == "down" else HIDDEN)
        if family == "Qwen2":
            for part, rows in (("q", heads * d), ("k", kv * d), ("v", kv * d)):
                put("", f"{b}self_attn.{part}_proj.bias", uniform(f"{of}{a}attn_{part}.bias", rows) * np.float32(0.2))
        if family in ("Qwen3", "Gemma3", "Olmo2"):
            norm(a + "attn_q_norm.weight", b + "self_attn.q_norm.weight", heads * d if family == "Olmo2" else d)
            norm(a + "attn_k_norm.weight", b + "self_attn.k_norm.weight", kv * d if family == "Olmo2" else d)
        if family != "Olmo2":
            norm(a + "attn_norm.weight", b + "input_layernorm.weight", HIDDEN)
            norm(a + "ffn_norm.weight",
                 b + ("pre_feedforward_layernorm.weight" if family == "Gemma3" else "post_attention_layernorm.weight"),
                 HIDDEN)
        if family in ("Gemma3", "Olmo2"):
            norm(a + "post_attention_norm.weight", b + "post_attention_layernorm.weight", HIDDEN)
            norm(a + "post_ffw_norm.weight", b + "post_feedforward_layernorm.weight", HIDDEN)
    model = getattr(transformers, family + "ForCausalLM")(config).float().eval()
    missing, unexpected = model.load_state_dict(state, strict=False)
    assert not unexpected and set(missing) <= {"lm_head.weight"}, (missing, unexpected)
    model.tie_weights()
    with torch.no_grad():
        return model(torch.tensor([IDS])).logits[0].contiguous()


if __name__ == "__main__":
    out = {}
    for architecture in MODELS:
        for kind in TYPES:
            out[f"{architecture}.{kind.name}"] = logits(architecture, kind)
        print(architecture, {k.split(".")[1]: round(float(v.abs().max()), 2) for k, v in out.items()
                             if k.startswith(architecture + ".")})
    save_file(out, Path(sys.argv[1]) / "logits.safetensors",
              metadata={"made_by": f"make_gguf_golden.py, transformers {transformers.__version__}"})
