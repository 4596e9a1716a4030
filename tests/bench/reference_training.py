"""The other side of `tests/bench/run training`: a steering token distilled with PyTorch and transformers, the straightforward way.

Usage: reference_training.py FOLDER BEHAVIORS DATA BATCH DTYPE THREADS

The frozen model reads prompt + instruction as teacher and prompt + row as student, over the same answer; the loss is T^2 KL(teacher ||
student) at T = 10, averaged over the answers' tokens; AdamW trains the row alone (arXiv 2601.05062, section 3). Says which versions it
runs; each line is answered by one step: {"seconds", "loss", "peak_bytes"}, the peak since the model was loaded.
"""
import json
import sys
import time

import torch
import transformers
from torch.nn import functional
from transformers import AutoModelForCausalLM, AutoTokenizer

TEMPERATURE = 10
ROW = "<row>"


class Data:
    """Batches of token ids, in the file's order."""

    def __init__(self, tokenizer, data, instruction, batch):
        with open(data, encoding="utf-8") as file:
            self.items = [json.loads(line) for line in file]
        self.tokenizer, self.instruction, self.batch, self.next = tokenizer, instruction, batch, 0
        self.row_id = tokenizer.convert_tokens_to_ids(ROW)

    def user_turn(self, text):
        text = self.tokenizer.apply_chat_template([{"role": "user", "content": text}], tokenize=False, add_generation_prompt=True)
        return self.tokenizer(text, add_special_tokens=False)["input_ids"]

    def padded(self, heads, answers):
        """Ids, mask, and where the model predicts an answer's token; padded on the right."""
        longest = max(len(head) + len(answer) for head, answer in zip(heads, answers))
        ids = torch.full((len(heads), longest), self.tokenizer.pad_token_id)
        mask = torch.zeros_like(ids)
        predicts = torch.zeros_like(ids, dtype=torch.bool)
        for i, (head, answer) in enumerate(zip(heads, answers)):
            ids[i, : len(head) + len(answer)] = torch.tensor(head + answer)
            mask[i, : len(head) + len(answer)] = 1
            predicts[i, len(head) - 1 : len(head) + len(answer) - 1] = True
        return ids, mask, predicts

    def take(self):
        chosen = [self.items[(self.next + i) % len(self.items)] for i in range(self.batch)]
        self.next += self.batch
        answers = [self.tokenizer(item["response"], add_special_tokens=False)["input_ids"] + [self.tokenizer.eos_token_id] for item in chosen]
        teacher = self.padded([self.user_turn(f"{item['prompt']} {self.instruction}") for item in chosen], answers)
        student = self.padded([self.user_turn(item["prompt"] + ROW) for item in chosen], answers)
        return teacher, student


def peak_bytes():
    with open("/proc/self/status") as status:
        return next(1024 * int(line.split()[1]) for line in status if line.startswith("VmHWM:"))


def forget_peak():
    try:
        with open("/proc/self/clear_refs", "w") as file:
            file.write("5")
    except OSError:
        pass  # the peak then counts from the program's start


def main():
    folder, behaviors, data, batch, dtype, threads = sys.argv[1:]
    torch.set_num_threads(int(threads))
    transformers.logging.set_verbosity_error()
    transformers.logging.disable_progress_bar()
    tokenizer = AutoTokenizer.from_pretrained(folder)
    tokenizer.add_special_tokens({"additional_special_tokens": [ROW]})
    model = AutoModelForCausalLM.from_pretrained(folder, dtype=getattr(torch, dtype)).eval()
    model.requires_grad_(False)
    embedding = model.get_input_embeddings()
    with open(behaviors, encoding="utf-8") as file:
        instruction = json.load(file)["behaviors"][0]["instructions"][0]
    batches = Data(tokenizer, data, instruction, int(batch))

    words = tokenizer(" " + instruction, add_special_tokens=False, return_tensors="pt")["input_ids"][0]
    row = torch.nn.Parameter(embedding(words).float().mean(0))
    steps = 1000
    optimizer = torch.optim.AdamW([row], lr=1e-4, weight_decay=1e-3)
    schedule = transformers.get_linear_schedule_with_warmup(optimizer, steps // 10, steps)

    def step():
        (teacher_ids, teacher_mask, teacher_predicts), (student_ids, student_mask, student_predicts) = batches.take()
        with torch.no_grad():
            teacher = model(input_ids=teacher_ids, attention_mask=teacher_mask, use_cache=False).logits[teacher_predicts]
        is_row = student_ids == batches.row_id
        inputs = embedding(student_ids.masked_fill(is_row, 0))
        inputs = torch.where(is_row.unsqueeze(-1), row.to(inputs.dtype), inputs)
        student = model(inputs_embeds=inputs, attention_mask=student_mask, use_cache=False).logits[student_predicts]
        loss = functional.kl_div(functional.log_softmax(student.float() / TEMPERATURE, -1),
                                 functional.log_softmax(teacher.float() / TEMPERATURE, -1),
                                 log_target=True, reduction="batchmean") * TEMPERATURE**2
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_([row], 1.0)
        optimizer.step()
        schedule.step()
        return loss.item()

    print(json.dumps({"transformers": transformers.__version__, "torch": torch.__version__}), flush=True)
    forget_peak()
    for _ in sys.stdin:
        begin = time.perf_counter()
        loss = step()
        print(json.dumps({"seconds": time.perf_counter() - begin, "loss": loss, "peak_bytes": peak_bytes()}), flush=True)


if __name__ == "__main__":
    main()
