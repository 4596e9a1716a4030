#!/usr/bin/env python3
"""Answers of the published program of post-block steering (arXiv 2603.00425) beside this project's, on the same checkpoint.

Run:  python tests/golden/published_parity.py PROGRAM MODEL [QUESTIONS]      (needs torch, transformers, peft)
PROGRAM is a checkout of github.com/SprocketLab/steerling (tried: 76b60f1), MODEL a model folder of the Llama kind. Its own classes hold
random adapters and vectors and save them as its train.py does; its own inference.evaluate_model answers questions of ListOps, made by
`steerdeck-cli evaluate task`, which answers them first with the same checkpoint, imported. Says how many texts are equal; both sides run
in float32 on the CPU, greedy. $STEERDECK_CLI names the terminal program, build/bin/steerdeck-cli unless told.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import types

import torch
import transformers

program, model = (pathlib.Path(one).resolve() for one in sys.argv[1:3])
questions = sys.argv[3] if len(sys.argv) > 3 else "20"
cli = os.environ.get("STEERDECK_CLI", pathlib.Path(__file__).resolve().parents[2] / "build/bin/steerdeck-cli")
# The program loads data sets that nothing here asks for, and knows no other device than "cuda".
sys.modules.setdefault("datasets", types.SimpleNamespace(load_dataset=None))
transformers.BatchEncoding.to = lambda self, *_, **__: self
sys.path.insert(0, str(program))
os.chdir(program)
import inference  # noqa: E402
import steerer  # noqa: E402

NEW_TOKENS = 24
CASES = {  # how the program makes it, and what its file does not say
    "adapter, all positions": (steerer.AdapterSteerer, {"targets": ("block",), "apply_to": "all", "rank": 8}, []),
    "adapter, last position": (steerer.AdapterSteerer, {"targets": ("block",), "apply_to": "last", "rank": 8}, ["--last-position"]),
    "adapter, tanh, submodules": (steerer.AdapterSteerer, {"targets": ("mlp", "attn"), "apply_to": "all", "rank": 4, "activation": "tanh"},
                                  ["--activation", "tanh"]),
    "fixed vector": (steerer.FixedVectorSteerer, {"targets": ("block",), "apply_to": "all"}, []),
}


def run(home, *arguments):
    done = subprocess.run([cli, *map(str, arguments)], capture_output=True, text=True, env={**os.environ, "XDG_DATA_HOME": str(home)})
    if done.returncode:
        sys.exit(f"{' '.join(map(str, arguments))}\n{done.stderr}")


def main():
    torch.set_num_threads(1)
    transformers.logging.set_verbosity_error()
    tokenizer = transformers.AutoTokenizer.from_pretrained(model)
    worst = True
    for name, (kind, how, said) in CASES.items():
        with tempfile.TemporaryDirectory() as folder:
            home, checkpoint = pathlib.Path(folder), pathlib.Path(folder, "checkpoint")
            checkpoint.mkdir()
            torch.manual_seed(7)
            steered = kind(transformers.AutoModelForCausalLM.from_pretrained(model, dtype=torch.float32), **how)
            with torch.no_grad():
                for part, value in steered.named_parameters():
                    if not part.startswith("base_model."):
                        value.normal_(0, 0.05 if value.dim() == 2 else 0.01)
            torch.save(steered.state_dict(), checkpoint / "pytorch_model.bin")
            run(home, "adapters", "import", checkpoint, "--behavior", "german", "--model", model, *said)
            method = "fixed_vector" if kind is steerer.FixedVectorSteerer else "adapter"
            run(home, "evaluate", "task", "--task", "listops", "--limit", questions, "--max-depth", 1, "--max-length", 12, "--plain-prompt",
                "--steering", "german", "--control-method", method, "--max-new-tokens", NEW_TOKENS, "--dtype", "float32", "--model", model,
                "--out", home / "ours")
            ours = [json.loads(line) for line in (home / "ours" / "answers.jsonl").read_text().splitlines()]
            rows = [(one["prompt"], "", one["label"]) for one in ours]
            inference.evaluate_model(rows, lambda text, label: 0, steered.eval(), tokenizer, str(home / "theirs.json"), NEW_TOKENS)
            theirs = [json.loads(line) for line in (home / "theirs.json").read_text().splitlines()]
            equal = sum(a["output"].strip() == b["output"] for a, b in zip(ours, theirs, strict=True))
            print(f"{name}: {equal} of {len(ours)} answers equal, as {ours[0]['output']!r}", flush=True)
            worst &= equal == len(ours)
    return 0 if worst else 1


if __name__ == "__main__":
    sys.exit(main())
