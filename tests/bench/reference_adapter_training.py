"""The other side of `tests/bench/run adapters`: post-block adapters trained with PyTorch's hooks, the straightforward way.

Usage: reference_adapter_training.py FOLDER DATA BATCH DTYPE THREADS adapter|adapter_last

h <- h + up(silu(down(h))) of rank 8 on every decoder layer's output (arXiv 2603.00425), the model frozen, adapters in the model's dtype;
cross-entropy over the answers' ids; AdamW. "adapter_last" changes the last position alone: for each position that some row of the batch is
supervised at, all rows read their prefixes up to it, as the published StepwiseTrainer does. Kinder than the published program: batches are
padded to their longest row instead of a fixed length, and at the last position each prefix has a backward pass of its own, so that the
graphs of all prefixes never lie in memory together; the gradients are the same. Says which versions it runs; each line is answered by one
step: {"seconds", "loss", "peak_bytes"}, the peak since the model was loaded.
"""
import json
import sys
import time

import torch
import transformers
from reference_training import forget_peak, peak_bytes
from torch.nn import functional
from transformers import AutoModelForCausalLM, AutoTokenizer

RANK = 8


class Adapter(torch.nn.Module):
    def __init__(self, width):
        super().__init__()
        self.down, self.up = torch.nn.Linear(width, RANK, bias=False), torch.nn.Linear(RANK, width, bias=False)
        torch.nn.init.kaiming_uniform_(self.down.weight, a=5**0.5)
        with torch.no_grad():
            self.down.weight.mul_(1e-3)
            self.up.weight.zero_()

    def forward(self, x):
        return self.up(functional.silu(self.down(x)))


def main():
    folder, data, batch, dtype, threads, method = sys.argv[1:]
    last, batch = method == "adapter_last", int(batch)
    torch.set_num_threads(int(threads))
    transformers.logging.set_verbosity_error()
    transformers.logging.disable_progress_bar()
    tokenizer = AutoTokenizer.from_pretrained(folder)
    model = AutoModelForCausalLM.from_pretrained(folder, dtype=getattr(torch, dtype)).eval()
    model.requires_grad_(False)
    adapters = torch.nn.ModuleList(Adapter(model.config.hidden_size) for _ in model.model.layers).to(model.dtype)

    def hook(adapter):
        def change(_, __, output):
            x = output[0] if isinstance(output, tuple) else output
            x = torch.cat([x[:, :-1], x[:, -1:] + adapter(x[:, -1:])], dim=1) if last else x + adapter(x)
            return (x, *output[1:]) if isinstance(output, tuple) else x
        return change

    for layer, adapter in zip(model.model.layers, adapters):
        layer.register_forward_hook(hook(adapter))
    with open(data, encoding="utf-8") as file:
        items = [json.loads(line) for line in file]
    position = {"next": 0}
    optimizer = torch.optim.AdamW(adapters.parameters(), lr=9e-4, weight_decay=0.0)
    schedule = transformers.get_linear_schedule_with_warmup(optimizer, 30, 1000)
    pad = tokenizer.pad_token_id if tokenizer.pad_token_id is not None else tokenizer.eos_token_id

    def take():
        chosen = [items[(position["next"] + i) % len(items)] for i in range(batch)]
        position["next"] += batch
        pairs = []
        for item in chosen:
            turn = tokenizer.apply_chat_template([{"role": "user", "content": item["prompt"]}], tokenize=False, add_generation_prompt=True)
            answer = tokenizer(item["response"], add_special_tokens=False)["input_ids"] + [tokenizer.eos_token_id]
            pairs.append((tokenizer(turn, add_special_tokens=False)["input_ids"], answer))
        return pairs

    def padded(rows):
        longest = max(map(len, rows))
        ids = torch.full((len(rows), longest), pad)
        mask = torch.zeros_like(ids)
        for i, row in enumerate(rows):
            ids[i, :len(row)] = torch.tensor(row)
            mask[i, :len(row)] = 1
        return ids, mask

    def step():
        pairs = take()
        count = sum(len(answer) for _, answer in pairs)
        optimizer.zero_grad()
        ids, mask = padded([head + answer for head, answer in pairs])
        labels = torch.full_like(ids, -100)
        for i, (head, answer) in enumerate(pairs):
            labels[i, len(head):len(head) + len(answer)] = torch.tensor(answer)
        if last:
            total = 0.0
            for t in range(ids.size(1) - 1):
                wanted = labels[:, t + 1]
                active = wanted != -100
                if not active.any():
                    continue
                logits = model(input_ids=ids[:, :t + 1], attention_mask=mask[:, :t + 1], use_cache=False).logits[:, -1]
                loss = functional.cross_entropy(logits[active].float(), wanted[active], reduction="sum") / count
                loss.backward()
                total += loss.item()
        else:
            logits = model(input_ids=ids, attention_mask=mask, use_cache=False).logits[:, :-1]
            loss = functional.cross_entropy(logits.flatten(0, 1).float(), labels[:, 1:].flatten(), ignore_index=-100)
            loss.backward()
            total = loss.item()
        torch.nn.utils.clip_grad_norm_(adapters.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        return total

    print(json.dumps({"transformers": transformers.__version__, "torch": torch.__version__}), flush=True)
    forget_peak()
    for _ in sys.stdin:
        begin = time.perf_counter()
        loss = step()
        print(json.dumps({"seconds": time.perf_counter() - begin, "loss": loss, "peak_bytes": peak_bytes()}), flush=True)


if __name__ == "__main__":
    main()
