"""The other side of `tests/bench/run experiment`: an order experiment's answers from plain `transformers.generate` calls.

Usage: experiment_reference.py FOLDER DTYPE THREADS BATCH

FOLDER is the demo's. Says which versions it runs; each line {"results", "max_new_tokens"} names a folder of results, whose plan is
answered: method by method, combination by combination, order by order, all prompts of that order in batches, greedily. Answers with
{"seconds", "answers", "same", "differ"}: the time of tokenising and generating, and how many texts are those of the folder.
Steering rows are inputs beside the vocabulary's: where a method steers, the embeddings are looked up here and given to `generate`.
"""
import itertools
import json
import pathlib
import sys
import time

import torch
import transformers
from safetensors.torch import load_file
from transformers import AutoModelForCausalLM, AutoTokenizer

BETWEEN = {"composition": "<and>", "concatenation": None, "native_and": " and"}


class Reference:
    def __init__(self, folder, dtype, batch):
        self.batch = batch
        self.model = AutoModelForCausalLM.from_pretrained(folder, dtype=getattr(torch, dtype)).eval()
        self.tokenizer = AutoTokenizer.from_pretrained(folder, padding_side="left")
        behaviors = json.loads((folder / "behaviors.json").read_text())
        self.instruction = {one["name"]: one["instructions"][0] for one in behaviors["behaviors"]}
        self.joined_by = behaviors["joins"]["and"][0]
        vocabulary = self.model.get_input_embeddings().weight.detach()
        self.size = len(vocabulary)
        self.row_ids, rows = {}, []
        for file in sorted((folder / "tokens").glob("[!.]*.safetensors")):
            name = "<and>" if file.stem == "and" else file.stem
            self.row_ids[name] = self.size + len(rows)
            rows.append(load_file(file)["embedding"].to(vocabulary.dtype))
        self.table = torch.cat([vocabulary, torch.stack(rows)])

    def encode(self, text):
        return self.tokenizer(text, add_special_tokens=False)["input_ids"]

    def ids(self, prompt, order, control, join):
        text, rows = prompt, []
        if control in ("text", "hybrid"):
            text += " " + self.joined_by.join(self.instruction[name] for name in order)
        if control in ("steering", "hybrid"):
            for i, name in enumerate(order):
                between = BETWEEN[join] if i else None
                if between:
                    rows += [self.row_ids[between]] if between in self.row_ids else self.encode(between)
                rows.append(self.row_ids[name])
        # The rows stand right behind the user's text, inside the user's turn.
        mark = "\ufffc"
        turn = self.tokenizer.apply_chat_template([{"role": "user", "content": text + mark}], tokenize=False, add_generation_prompt=True)
        before, after = turn.split(mark)
        return self.encode(before) + rows + self.encode(after) if rows else self.encode(before + after)

    def answer(self, prompts, order, control, join, max_new_tokens):
        """Texts of the prompts under one method and order."""
        texts = []
        for begin in range(0, len(prompts), self.batch):
            inputs = [self.ids(prompt, order, control, join) for prompt in prompts[begin : begin + self.batch]]
            longest = max(len(ids) for ids in inputs)
            ids = torch.tensor([[self.tokenizer.pad_token_id] * (longest - len(one)) + one for one in inputs])
            mask = torch.tensor([[0] * (longest - len(one)) + [1] * len(one) for one in inputs])
            steered = bool((ids >= self.size).any())
            what = {"inputs_embeds": self.table[ids]} if steered else {"input_ids": ids}
            out = self.model.generate(**what, attention_mask=mask, do_sample=False, max_new_tokens=max_new_tokens,
                                      pad_token_id=self.tokenizer.pad_token_id)
            texts += self.tokenizer.batch_decode(out if steered else out[:, longest:], skip_special_tokens=True)
        return texts


def read(results):
    """The plan, and the texts that Steerdeck gave: by order, method and position of the prompt."""
    plan = json.loads((results / "results.json").read_text())["plan"]
    with open(results / "generations.jsonl", encoding="utf-8") as file:
        lines = [json.loads(line) for line in file]
    return plan, {(tuple(line["order"]), line["method"], line["prompt"]): line["text"] for line in lines}


def main():
    folder, dtype, threads, batch = pathlib.Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    torch.set_num_threads(threads)
    transformers.logging.set_verbosity_error()
    reference = Reference(folder, dtype, batch)
    print(json.dumps({"transformers": transformers.__version__, "torch": torch.__version__}), flush=True)
    for line in sys.stdin:
        wish = json.loads(line)
        plan, texts = read(pathlib.Path(wish["results"]))
        made = {}
        start = time.perf_counter()
        with torch.inference_mode():
            for method in plan["settings"]["methods"]:
                for combination in plan["combinations"]:
                    names = combination["behaviors"]
                    for order in itertools.permutations(names) if method["every_order"] else [tuple(names)]:
                        prompts = [plan["prompts"][i] for i in combination["prompts"]]
                        answers = reference.answer(prompts, order, method["control"], method["join"], wish["max_new_tokens"])
                        for prompt, answer in zip(combination["prompts"], answers):
                            made[order, method["name"], prompt] = answer
        seconds = time.perf_counter() - start
        if made.keys() != texts.keys():
            raise SystemExit(f"the plan's answers and those of {wish['results']} are not of the same cases")
        differ = [key for key in made if made[key] != texts[key]]
        examples = [{"case": [list(key[0]), *key[1:]], "here": made[key], "there": texts[key]} for key in differ[:3]]
        print(json.dumps({"seconds": seconds, "answers": len(made), "same": len(made) - len(differ), "differ": examples}), flush=True)


if __name__ == "__main__":
    main()
