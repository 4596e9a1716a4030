#!/usr/bin/env python3
"""Reference values of real GGUF files that `./dev real-models` fetches.

    python tests/golden/make_real_gguf_golden.py FOLDER tests/golden/gguf/real.json [smollm2] [qwen] [gemma]

Needs torch, transformers, accelerate and gguf (made with torch 2.15, transformers 5.24, gguf 0.19), and FOLDER/NAME.gguf
beside FOLDER/NAME, the Hugging Face directory made of it. Of each file, dequantised to float32: the ids of a text, 64 logits of
its last position, the largest of them all, and the first ids of a greedy answer.
"""
import json
import sys

import torch
import transformers
from transformers import AutoModelForCausalLM, AutoTokenizer, GgufConfig

TEXT = "Schreibe ein kurzes Gedicht über den Herbst, in vier Zeilen, ohne Reime."
QUESTION = "Why is the sky blue?"


def values(folder, name):
    tokenizer = AutoTokenizer.from_pretrained(f"{folder}/{name}")
    model = AutoModelForCausalLM.from_pretrained(folder, gguf_file=name + ".gguf", dtype=torch.float32,
                                                 quantization_config=GgufConfig(dequantize=True)).eval()
    ids = tokenizer(TEXT, return_tensors="pt").input_ids
    if tokenizer.chat_template:
        prompt = tokenizer.apply_chat_template([{"role": "user", "content": QUESTION}], add_generation_prompt=True,
                                               return_tensors="pt", return_dict=True).input_ids
    else:
        prompt = tokenizer(QUESTION, return_tensors="pt").input_ids
    with torch.no_grad():
        logits = model(ids).logits[0, -1]
        answer = model.generate(prompt, max_new_tokens=24, do_sample=False, temperature=None, top_p=None, top_k=None)
    step = logits.numel() // 64
    return {"ids": ids[0].tolist(), "step": step, "logits": [round(x, 5) for x in logits[::step].tolist()],
            "largest": logits.abs().max().item(), "prompt": prompt[0].tolist(),
            "greedy": answer[0, prompt.shape[1]:].tolist()}


if __name__ == "__main__":
    result = {"made_by": f"make_real_gguf_golden.py, transformers {transformers.__version__}"}
    for model in sys.argv[3:] or ("smollm2", "qwen", "gemma"):
        result[model] = values(sys.argv[1], model)
    with open(sys.argv[2], "w") as file:
        json.dump(result, file)
        file.write("\n")
