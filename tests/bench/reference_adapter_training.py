"""The other side of `tests/bench/run adapters`: post-block adapters trained with PyTorch's hooks, the straightforward way.

Usage: reference_adapter_training.py FOLDER DATA BATCH DTYPE THREADS adapter|adapter_last

h <- h + up(silu(down(h))) of rank 8 on every decoder layer's output (arXiv 2603.00425), the model frozen, adapters in the model's dtype;
cross-entropy over the answers' ids; AdamW. "adapter_last" changes the last position alone: each supervised position reads its whole
prefix, as the published program does. Says which versions it runs; each line is answered by one step: {"seconds", "loss", "peak_bytes"},
the peak since the model was loaded.
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
    ends = {"at": None}  # of a batch of prefixes, where each ends
    adapters = torch.nn.ModuleList(Adapter(model.config.hidden_size) for _ in model.model.layers).to(model.dtype)

    def hook(adapter):
        def change(_, __, output):
            x = output[0] if isinstance(output, tuple) else output
            if ends["at"] is None:
                x = x + adapter(x)
            else:
                rows = torch.arange(x.size(0))
                changed = torch.zeros_like(x)
                changed[rows, ends["at"]] = adapter(x[rows, ends["at"]])
                x = x + changed
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
        if last:
            total = 0.0
            for head, answer in pairs:  # all prefixes of one example at a time
                rows = [head + answer[:n] for n in range(len(answer))]
                ids, mask = padded(rows)
                ends["at"] = torch.tensor([len(row) - 1 for row in rows])
                logits = model(input_ids=ids, attention_mask=mask, use_cache=False).logits[torch.arange(len(rows)), ends["at"]]
                loss = functional.cross_entropy(logits.float(), torch.tensor(answer), reduction="sum") / count
                loss.backward()
                total += loss.item()
        else:
            ids, mask = padded([head + answer for head, answer in pairs])
            labels = torch.full_like(ids, -100)
            for i, (head, answer) in enumerate(pairs):
                labels[i, len(head):len(head) + len(answer)] = torch.tensor(answer)
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
