#!/usr/bin/env python3
"""Makes tests/golden/decoders: for every kind of decoder two small random models that cover its options, with the reference
implementation's values.

Run:  python tests/golden/make_decoder_golden.py          (needs torch, transformers, safetensors)
Made with torch 2.15.0, transformers 5.23.0, safetensors 0.8.0.

Each folder holds config.json, the weights, and golden.safetensors: for three inputs `ids.i` the `logits.i` in float32, `bf16.i` of the
same model in bfloat16, and `answer.i`, 12 ids of greedy continuation in float32 without an end. One model of each kind is in the older
spelling of its configuration (rope_theta, rope_scaling), and one is cut into shards.
"""
import json
import pathlib
import shutil

import torch
import transformers
from safetensors.torch import save_file
from transformers import AutoModelForCausalLM

HERE = pathlib.Path(__file__).resolve().parent / "decoders"
SHAPE = dict(vocab_size=96, hidden_size=32, intermediate_size=48, num_attention_heads=4, num_key_value_heads=2, num_hidden_layers=3,
             max_position_embeddings=128, bos_token_id=None, eos_token_id=None, pad_token_id=0)
LLAMA3 = {"rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0, "original_max_position_embeddings": 32}
KINDS = {
    # name: (class, settings, dtype of the file, older spelling, shards)
    "llama-scaled": ("Llama", dict(rope_parameters={"rope_theta": 500000.0, **LLAMA3}, head_dim=16, tie_word_embeddings=True), "bfloat16", False, False),
    "llama-biased": ("Llama", dict(rope_parameters={"rope_theta": 10000.0, "rope_type": "linear", "factor": 4.0}, attention_bias=True, mlp_bias=True,
                                   num_key_value_heads=4, tie_word_embeddings=False), "float32", True, True),
    "mistral-plain": ("Mistral", dict(sliding_window=None, head_dim=16, tie_word_embeddings=False), "bfloat16", False, False),
    "mistral-windowed": ("Mistral", dict(sliding_window=5, num_key_value_heads=1, tie_word_embeddings=False), "float32", True, False),
    "qwen2-plain": ("Qwen2", dict(tie_word_embeddings=True, rope_parameters={"rope_type": "default", "rope_theta": 1000000.0}), "bfloat16", False, False),
    "qwen2-windowed": ("Qwen2", dict(use_sliding_window=True, sliding_window=4, max_window_layers=1, tie_word_embeddings=False), "float16", True, False),
    "qwen3-plain": ("Qwen3", dict(head_dim=16, tie_word_embeddings=True), "bfloat16", True, False),
    "qwen3-biased": ("Qwen3", dict(head_dim=8, attention_bias=True, use_sliding_window=True, sliding_window=6, max_window_layers=2,
                                   tie_word_embeddings=False), "float32", False, True),
    "smollm3-default": ("SmolLM3", dict(num_hidden_layers=5), "bfloat16", False, False),
    "smollm3-chosen": ("SmolLM3", dict(no_rope_layers=[0, 1, 1], use_sliding_window=True, sliding_window=5, attention_bias=True,
                                       tie_word_embeddings=False), "float32", True, False),
    "olmo2-grouped": ("Olmo2", dict(tie_word_embeddings=False), "bfloat16", False, False),
    "olmo2-whole": ("Olmo2", dict(num_key_value_heads=4, attention_bias=True, rope_parameters={"rope_type": "default", "rope_theta": 500000.0},
                                  tie_word_embeddings=True), "float32", True, False),
    "gemma3-default": ("Gemma3Text", dict(num_hidden_layers=7, head_dim=16, query_pre_attn_scalar=24, sliding_window=5), "bfloat16", False, False),
    "gemma3-linear": ("Gemma3Text", dict(head_dim=8, query_pre_attn_scalar=8, sliding_window=7, sliding_window_pattern=2, num_key_value_heads=1,
                                         rope_parameters={"full_attention": {"rope_type": "linear", "factor": 8.0, "rope_theta": 1000000.0},
                                                          "sliding_attention": {"rope_type": "default", "rope_theta": 10000.0}}), "float32", True, False),
}


def older(config):
    """The same settings as configurations spelt them before rope_parameters and layer_types."""
    rope = config.pop("rope_parameters", None)
    if rope and "full_attention" in rope:
        config["rope_theta"] = rope["full_attention"].pop("rope_theta")
        config["rope_local_base_freq"] = rope["sliding_attention"]["rope_theta"]
        rope = rope["full_attention"]
        config["sliding_window_pattern"] = config.pop("_sliding_window_pattern", 6)
    elif rope:
        config["rope_theta"] = rope.pop("rope_theta")
    if rope and rope.get("rope_type", "default") != "default":
        config["rope_scaling"] = rope
    config.pop("layer_types", None)
    config["torch_dtype"] = config.pop("dtype")
    return config


def make(name, seed):
    kind, settings, dtype, old, shards = KINDS[name]
    folder = HERE / name
    shutil.rmtree(folder, ignore_errors=True)
    config = getattr(transformers, kind + "Config")(**{**SHAPE, **settings})
    torch.manual_seed(seed)
    model = getattr(transformers, kind.replace("Gemma3Text", "Gemma3") + "ForCausalLM")(config)
    with torch.no_grad():
        for parameter_name, parameter in model.named_parameters():
            # Far from the usual start: with a deviation of 0.02 a wrong norm would hardly show.
            at_rest = 0.0 if kind == "Gemma3Text" else 1.0
            if "norm" in parameter_name:
                parameter.copy_(at_rest + 0.3 * torch.randn_like(parameter))
            else:
                parameter.normal_(0, 0.25)
    model.to(getattr(torch, dtype)).save_pretrained(folder, max_shard_size="50KB" if shards else "1GB")
    (folder / "generation_config.json").unlink(missing_ok=True)
    if old:
        path = folder / "config.json"
        path.write_text(json.dumps(older(json.loads(path.read_text())), indent=2) + "\n")
    golden = {}
    generator = torch.Generator().manual_seed(seed)
    inputs = [torch.randint(1, SHAPE["vocab_size"], (1, length), generator=generator) for length in (23, 7, 1)]
    for precision in ("float32", "bfloat16"):
        model = AutoModelForCausalLM.from_pretrained(folder, dtype=getattr(torch, precision), attn_implementation="eager").eval()
        for i, ids in enumerate(inputs):
            with torch.no_grad():
                logits = model(ids).logits[0].float().contiguous()
            if precision == "bfloat16":
                golden[f"bf16.{i}"] = logits.to(torch.bfloat16)
                continue
            golden[f"ids.{i}"] = ids[0].to(torch.int32)
            golden[f"logits.{i}"] = logits
            row = ids
            for _ in range(12):  # full passes: no cache can hide a mistake of the reference's
                with torch.no_grad():
                    row = torch.cat([row, model(row).logits[:, -1:].argmax(-1)], 1)
            golden[f"answer.{i}"] = row[0, ids.shape[1]:].to(torch.int32)
    save_file(golden, folder / "golden.safetensors")


if __name__ == "__main__":
    for number, name in enumerate(KINDS):
        make(name, 100 + number)
        print(name)
