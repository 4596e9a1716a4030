#!/usr/bin/env python3
"""Makes the reference values in tests/golden/model with `transformers` and `tokenizers`.

Run:  python tests/golden/make_model_golden.py            (needs torch, transformers, safetensors)
Made with torch 2.15.0, transformers 5.23.0, safetensors 0.8.0.

- model/tied, model/untied: small random models of Llama kind (grouped heads; a head of its own, another rope base and a head_dim
  that is not hidden_size / heads in the second), with their logits in float32 for a few sequences.
- model/demo_text.json: ids of prompts and rendered templates of data/demo.
- model/demo_logits.safetensors: for some of these inputs the last position's logits, every 16th logit of all positions, and the
  greedy continuation, all in float32; with the hash of the model they belong to. Made where data/demo holds a model.
"""
import hashlib
import json
import pathlib
import sys

import torch
from safetensors.torch import save_file
from transformers import AutoModelForCausalLM, AutoTokenizer, LlamaConfig, LlamaForCausalLM

HERE = pathlib.Path(__file__).resolve().parent / "model"
DEMO = HERE.parents[2] / "data" / "demo"
STRIDE = 16


def small(name, dtype, seed, **shape):
    """A model whose logits are far from flat: with the usual deviation of 0.02 a wrong norm would hardly show."""
    folder = HERE / name
    folder.mkdir(parents=True, exist_ok=True)
    config = LlamaConfig(max_position_embeddings=128, rms_norm_eps=1e-5, bos_token_id=None, eos_token_id=1, pad_token_id=0, **shape)
    torch.manual_seed(seed)
    model = LlamaForCausalLM(config)
    with torch.no_grad():
        for parameter_name, parameter in model.named_parameters():
            if "norm" in parameter_name:
                parameter.copy_(1 + 0.3 * torch.randn_like(parameter))
            else:
                parameter.normal_(0, 0.25)
    model = model.to(dtype)
    model.save_pretrained(folder)
    (folder / "generation_config.json").unlink(missing_ok=True)
    # The values as the file holds them, computed in float32.
    model = LlamaForCausalLM.from_pretrained(folder, dtype=torch.float32).eval()
    generator = torch.Generator().manual_seed(seed)
    golden = {}
    for i, length in enumerate((23, 7, 1)):
        ids = torch.randint(0, config.vocab_size, (1, length), generator=generator)
        with torch.no_grad():
            golden[f"ids.{i}"] = ids[0].clone()
            golden[f"logits.{i}"] = model(ids).logits[0].float().contiguous()
    save_file(golden, HERE / f"{name}_logits.safetensors")


MESSAGES = [
    [{"role": "user", "content": "Where does the fox live?"}],
    [{"role": "user", "content": "  Where does the fox live? in German and lowercase \n"}],
    [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "What does the lion eat?"}],
    [{"role": "user", "content": "What does the lion eat? en español, 10-20 words"},
     {"role": "assistant", "content": "El león come carne."},
     {"role": "user", "content": "And the bear?"}],
    [{"role": "user", "content": "Wie groß ist der Bär? ÄÖÜ ß – “quotes” 日本語 🦊\n\nnot in French"}],
    [{"role": "user", "content": "<|end|> written out, and \"quotes\" \\ tab\there"}],
]
TEXTS = ["", " ", "Where does the fox live?", "DER FUCHS LEBT IM WALD.", "o leão come carne; é grande.", "{\"answer\": \"meat\"}",
         "1 22 333 4444", "a  b   c\n\n\td", "naïve façade ﬁ ½", "🦊🦁 日本", "<|user|>x<|end|>"]


def demo_text(tokenizer):
    chats = []
    for messages in MESSAGES:
        for generation in (True, False):
            text = tokenizer.apply_chat_template(messages, tokenize=False, add_generation_prompt=generation)
            chats.append({"messages": messages, "generation_prompt": generation, "text": text,
                          "ids": tokenizer(text, add_special_tokens=False)["input_ids"]})
    texts = [{"text": text, "ids": tokenizer(text, add_special_tokens=False)["input_ids"]} for text in TEXTS]
    golden = {"tokenizer": hashlib.sha256((DEMO / "tokenizer.json").read_bytes()).hexdigest(), "chats": chats, "texts": texts}
    (HERE / "demo_text.json").write_text(json.dumps(golden, ensure_ascii=False, indent=1) + "\n")
    return [chat["ids"] for chat in chats if chat["generation_prompt"]]


def demo_logits(inputs):
    model = AutoModelForCausalLM.from_pretrained(DEMO, dtype=torch.float32).eval()
    golden = {}
    with torch.no_grad():
        for i, ids in enumerate(inputs):
            ids = torch.tensor([ids])
            logits = model(ids).logits[0].float()
            answer = model.generate(ids, attention_mask=torch.ones_like(ids), do_sample=False, max_new_tokens=60)[0, ids.shape[1]:]
            golden[f"ids.{i}"] = ids[0].clone()
            golden[f"last.{i}"] = logits[-1].contiguous()
            golden[f"strided.{i}"] = logits[:, ::STRIDE].contiguous()
            golden[f"largest.{i}"] = logits.abs().max().reshape(1)
            golden[f"answer.{i}"] = answer.clone()
    digest = hashlib.sha256((DEMO / "model.safetensors").read_bytes()).hexdigest()
    save_file(golden, HERE / "demo_logits.safetensors", metadata={"model": digest, "stride": str(STRIDE)})


def main():
    common = dict(hidden_size=32, num_hidden_layers=2, num_attention_heads=4, num_key_value_heads=2)
    small("tied", torch.bfloat16, 1, vocab_size=300, intermediate_size=40, tie_word_embeddings=True, **common)
    small("untied", torch.float32, 2, vocab_size=120, intermediate_size=24, tie_word_embeddings=False,
          hidden_size=24, num_hidden_layers=2, num_attention_heads=4, num_key_value_heads=1, head_dim=8, rope_theta=500000.0)
    inputs = demo_text(AutoTokenizer.from_pretrained(DEMO))
    if (DEMO / "model.safetensors").exists():
        demo_logits(inputs)
    else:
        print("data/demo holds no model yet: demo_logits.safetensors is left as it is", file=sys.stderr)


if __name__ == "__main__":
    main()
