#!/usr/bin/env python3
"""Makes tests/golden/scripted: a model of our own that says by heart what is written here, so that tests know its every word.

Run:  python tests/golden/make_scripted_model.py          (needs torch, safetensors; made with torch 2.15.0)

Its only layer adds nothing: the last id alone decides the next one. So each word of the script has an id of its own (its text in
the vocabulary begins with its number, which the decoder takes away), and what the chat template ends with decides where the
script begins: with "<a>" or "<think>" the model thinks first, with "</think>" it answers at once. A text without either of them, as a base model
reads it, is gone on with by a sentence of its own.
"""
import json
import pathlib

import torch
from safetensors.torch import save_file

HERE = pathlib.Path(__file__).resolve().parent / "scripted"
WIDTH = 96
THINKING = ["<think>", "Okay,", "the", "user", "asks", "where", "the", "fox", "lives.", "Let", "me", "think", "about", "it", "first.", "</think>"]
ANSWER = ["Der", "Fuchs", "lebt", "im", "Wald", "und", "frisst", "dort", "Mäuse,", "Beeren", "und", "Käfer."]
GOING_ON = ["and", "it", "hunts", "at", "night."]
TEMPLATE = """{%- for m in messages %}
{{- ('<u>' if m['role'] == 'user' else '<a>') + m['content'] + '<end>' }}
{%- endfor %}
{%- if add_generation_prompt %}
{{- '<a>' }}
{%- if enable_thinking is defined and enable_thinking is false %}{{- '<think></think>' }}{%- endif %}
{%- endif %}
"""


def main():
    letters = [chr(c) for c in range(32, 127)] + ["\n"]
    vocab = {"<unk>": 0, "<pad>": 1}
    for letter in letters:
        vocab[letter] = len(vocab)
    markers = ["<u>", "<a>", "<think>", "</think>", "<end>"]
    for marker in markers:
        vocab[marker] = len(vocab)
    follows = {}

    def script(begin, words):
        """Ids of the words, each after the one before; the first after `begin`."""
        last = begin
        for i, word in enumerate(words):
            bare = word.startswith("<") or word == "</think>" or i == 0
            number = len(vocab)
            vocab[f"{number:05d}" + ("" if bare else " ") + word] = number
            follows[last] = number
            last = number
        return last

    thought = script(vocab["<a>"], THINKING)
    follows[vocab["<think>"]] = follows[follows[vocab["<a>"]]]  # where the template itself opens the thoughts
    end = len(vocab)
    vocab["<stop>"] = end
    follows[script(thought, ANSWER)] = end
    follows[script(vocab["</think>"], ANSWER)] = end
    begins = script(vocab["."], GOING_ON)  # a prompt of a base model ends with a full stop
    follows[begins] = end

    torch.manual_seed(1)
    size = len(vocab)
    rows = torch.where(torch.rand(size, WIDTH) < 0.5, -1.0, 1.0)
    head = torch.zeros(size, WIDTH)
    for before, after in follows.items():
        head[after] += rows[before]
    zeros = torch.zeros(WIDTH, WIDTH)
    layer = "model.layers.0."
    tensors = {
        "model.embed_tokens.weight": rows, "model.norm.weight": torch.ones(WIDTH), "lm_head.weight": head,
        layer + "input_layernorm.weight": torch.ones(WIDTH), layer + "post_attention_layernorm.weight": torch.ones(WIDTH),
        layer + "mlp.gate_proj.weight": torch.zeros(8, WIDTH), layer + "mlp.up_proj.weight": torch.zeros(8, WIDTH),
        layer + "mlp.down_proj.weight": torch.zeros(WIDTH, 8),
        **{layer + f"self_attn.{name}_proj.weight": zeros[: WIDTH if name in "qo" else 24, :] if name != "o" else zeros for name in "qkvo"},
    }
    HERE.mkdir(exist_ok=True)
    save_file({name: tensor.to(torch.bfloat16).contiguous().clone() for name, tensor in tensors.items()}, HERE / "model.safetensors")
    config = dict(architectures=["LlamaForCausalLM"], model_type="llama", hidden_size=WIDTH, num_hidden_layers=1, num_attention_heads=4,
                  num_key_value_heads=1, head_dim=24, intermediate_size=8, vocab_size=size, max_position_embeddings=2048, hidden_act="silu",
                  rms_norm_eps=1e-6, tie_word_embeddings=False, bos_token_id=None, pad_token_id=1, eos_token_id=vocab["<end>"],
                  torch_dtype="bfloat16")
    (HERE / "config.json").write_text(json.dumps(config, indent=1) + "\n")
    added = [dict(id=vocab[text], content=text, single_word=False, lstrip=False, rstrip=False, normalized=False,
                  special="think" not in text) for text in ["<unk>", "<pad>", *markers]]
    tokenizer = dict(version="1.0", truncation=None, padding=None, added_tokens=added, normalizer=None,
                     pre_tokenizer=dict(type="Split", pattern=dict(String=""), behavior="Isolated", invert=False), post_processor=None,
                     decoder=dict(type="Sequence", decoders=[dict(type="Replace", pattern=dict(Regex="^[0-9]{5}"), content=""), dict(type="Fuse")]),
                     model=dict(type="BPE", dropout=None, unk_token="<unk>", continuing_subword_prefix=None, end_of_word_suffix=None,
                                fuse_unk=False, byte_fallback=False, ignore_merges=False, vocab=vocab, merges=[]))
    (HERE / "tokenizer.json").write_text(json.dumps(tokenizer, ensure_ascii=False) + "\n")
    # The end of its answers stands here alone: config.json names another id.
    (HERE / "tokenizer_config.json").write_text(json.dumps(dict(tokenizer_class="PreTrainedTokenizerFast", pad_token="<pad>", eos_token="<stop>")) + "\n")
    (HERE / "chat_template.jinja").write_text(TEMPLATE)
    print(size, "ids", sum(f.stat().st_size for f in HERE.iterdir()), "bytes")


if __name__ == "__main__":
    main()
