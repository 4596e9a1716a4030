"""The other side of tests/bench/run: answers batches of prompts with `transformers.generate`.

Reads a JSON object per line {"prompts", "batch", "dtype", "max_new_tokens"}; writes one {"seconds", "tokens"} per line, where
tokens are those of the answers, without padding and end.
"""
import json
import sys
import time

import torch
import transformers
from transformers import AutoModelForCausalLM, AutoTokenizer


def main():
    folder, threads = sys.argv[1], int(sys.argv[2])
    torch.set_num_threads(threads)
    transformers.logging.set_verbosity_error()
    tokenizer = AutoTokenizer.from_pretrained(folder, padding_side="left")
    models = {}
    print(json.dumps({"transformers": transformers.__version__, "torch": torch.__version__}), flush=True)
    for line in sys.stdin:
        wish = json.loads(line)
        name = wish["dtype"]
        if name not in models:
            models[name] = AutoModelForCausalLM.from_pretrained(folder, dtype=getattr(torch, name)).eval()
        model = models[name]
        texts = [tokenizer.apply_chat_template([{"role": "user", "content": prompt}], tokenize=False, add_generation_prompt=True)
                 for prompt in wish["prompts"]]
        # Like lengths together, as the other side does.
        texts.sort(key=len)
        batches = [tokenizer(texts[i : i + wish["batch"]], return_tensors="pt", padding=True, add_special_tokens=False)
                   for i in range(0, len(texts), wish["batch"])]
        for batch in batches:
            batch.pop("token_type_ids", None)
        tokens = 0
        start = time.perf_counter()
        with torch.inference_mode():
            for batch in batches:
                out = model.generate(**batch, do_sample=False, max_new_tokens=wish["max_new_tokens"])
                answer = out[:, batch["input_ids"].shape[1] :]
                end, pad = tokenizer.eos_token_id, tokenizer.pad_token_id
                tokens += int(((answer != end) & (answer != pad)).sum())
        print(json.dumps({"seconds": time.perf_counter() - start, "tokens": tokens}), flush=True)


if __name__ == "__main__":
    main()
