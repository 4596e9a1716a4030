"""Writes a random model of Qwen3-0.6B's shape, with a tokenizer, a chat template, a behaviour and data to train it on.

Usage: random_model.py FOLDER [--dtype bfloat16|float32] [--seed 1] [--layers 28]

The weights are the same for both dtypes (float32 holds the values rounded to bfloat16). The tokenizer is a byte-level BPE of
Qwen3's pattern, trained on english.py's lines, so its vocabulary is smaller than the model's 151 936 ids. config.json is written
last: a folder that has one is whole.
"""
import argparse
import json
import math
import pathlib
import random

import torch
from safetensors.torch import save_file
from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers

import english

CONFIG = {
    "architectures": ["Qwen3ForCausalLM"], "model_type": "qwen3", "vocab_size": 151936, "hidden_size": 1024,
    "num_hidden_layers": 28, "num_attention_heads": 16, "num_key_value_heads": 8, "head_dim": 128, "intermediate_size": 3072,
    "hidden_act": "silu", "rms_norm_eps": 1e-6, "rope_theta": 1000000, "max_position_embeddings": 40960,
    "attention_bias": False, "attention_dropout": 0.0, "tie_word_embeddings": True, "use_sliding_window": False,
    "sliding_window": None, "max_window_layers": 28, "initializer_range": 0.02, "use_cache": True,
}
PATTERN = (r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+")
SPECIAL = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
CHAT_TEMPLATE = ("{%- for message in messages -%}\n"
                 "    {{- '<|im_start|>' + message['role'] + '\\n' + message['content'] + '<|im_end|>\\n' -}}\n"
                 "{%- endfor -%}\n"
                 "{%- if add_generation_prompt -%}\n    {{- '<|im_start|>assistant\\n' -}}\n{%- endif -%}\n")
VOCABULARY = 20000
ITEMS = 400
PROMPT_TOKENS = 60
ANSWER_TOKENS = (64, 100)


def weights(config, seed, dtype):
    generator = torch.Generator().manual_seed(seed)
    d, mlp, head = config["hidden_size"], config["intermediate_size"], config["head_dim"]
    q, kv = config["num_attention_heads"] * head, config["num_key_value_heads"] * head
    to_output = 0.02 / math.sqrt(2 * config["num_hidden_layers"])

    def matrix(rows, columns, deviation=0.02):
        return (torch.randn(rows, columns, generator=generator) * deviation).to(torch.bfloat16).to(dtype)

    def ones(n):
        return torch.ones(n, dtype=dtype)

    tensors = {"model.embed_tokens.weight": matrix(config["vocab_size"], d), "model.norm.weight": ones(d)}
    for i in range(config["num_hidden_layers"]):
        block = f"model.layers.{i}."
        tensors |= {
            block + "input_layernorm.weight": ones(d), block + "post_attention_layernorm.weight": ones(d),
            block + "self_attn.q_proj.weight": matrix(q, d), block + "self_attn.k_proj.weight": matrix(kv, d),
            block + "self_attn.v_proj.weight": matrix(kv, d), block + "self_attn.o_proj.weight": matrix(d, q, to_output),
            block + "self_attn.q_norm.weight": ones(head), block + "self_attn.k_norm.weight": ones(head),
            block + "mlp.gate_proj.weight": matrix(mlp, d), block + "mlp.up_proj.weight": matrix(mlp, d),
            block + "mlp.down_proj.weight": matrix(d, mlp, to_output),
        }
    return tensors


def train_tokenizer(texts):
    tokenizer = Tokenizer(models.BPE())
    tokenizer.normalizer = normalizers.NFC()
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([
        pre_tokenizers.Split(Regex(PATTERN), behavior="isolated"),
        pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)])
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(vocab_size=VOCABULARY, special_tokens=SPECIAL, show_progress=False,
                                  initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()))
    tokenizer.train_from_iterator(texts, trainer)
    return tokenizer


def items(tokenizer, texts, seed):
    """Prompts and answers of about the wished lengths, cut out of the texts."""
    rng = random.Random(seed)
    ids = [i for text in rng.sample(texts, len(texts)) for i in tokenizer.encode(" " + text).ids]

    def cut(length):
        at = rng.randrange(len(ids) - length)
        return tokenizer.decode(ids[at : at + length]).strip()

    return [{"prompt": cut(PROMPT_TOKENS), "response": cut(rng.randint(*ANSWER_TOKENS)), "behaviors": ["lower_case"]} for _ in range(ITEMS)]


def write_json(path, value):
    path.write_text(json.dumps(value, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description="Writes a random model of Qwen3-0.6B's shape.")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--dtype", choices=("bfloat16", "float32"), default="bfloat16")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--layers", type=int, default=CONFIG["num_hidden_layers"])
    given = parser.parse_args()
    folder = given.folder
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.json").unlink(missing_ok=True)

    texts = english.lines()
    tokenizer = train_tokenizer(texts)
    tokenizer.save(str(folder / "tokenizer.json"))
    write_json(folder / "tokenizer_config.json", {
        "tokenizer_class": "PreTrainedTokenizerFast", "eos_token": "<|im_end|>", "pad_token": "<|endoftext|>",
        "clean_up_tokenization_spaces": False, "model_max_length": CONFIG["max_position_embeddings"],
        "chat_template": CHAT_TEMPLATE})
    # One wording, so that both sides of a measurement read the same instruction.
    write_json(folder / "behaviors.json", {
        "format": "steerdeck.behaviors/1", "name": "bench", "title": "For measurements",
        "categories": [{"name": "case", "title": "Letter case", "color": "#009E73", "shape": "triangle"}],
        "joins": {"and": [" and "], "or": [" or "]}, "negation": {"verb": "do not ", "other": "not ", "verbs": ["answer"]},
        "behaviors": [{"name": "lower_case", "title": "lower case", "category": "case", "seen": True,
                       "instructions": ["answer in lower case"], "verifier": {"type": "case", "case": "lower"}}]})
    (folder / "items.jsonl").write_text(
        "".join(json.dumps(item, ensure_ascii=False) + "\n" for item in items(tokenizer, texts, given.seed)), encoding="utf-8")

    config = CONFIG | {"num_hidden_layers": given.layers, "eos_token_id": tokenizer.token_to_id("<|im_end|>"),
                       "pad_token_id": tokenizer.token_to_id("<|endoftext|>"), "bos_token_id": None, "dtype": given.dtype}
    save_file(weights(config, given.seed, getattr(torch, given.dtype)), folder / "model.safetensors", metadata={"format": "pt"})
    write_json(folder / "config.json", config)


if __name__ == "__main__":
    main()
