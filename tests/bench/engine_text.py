"""What `tests/bench/run engines` needs a tokenizer for.

Usage: engine_text.py MODEL

MODEL is a directory that `steerdeck-cli export` wrote. Says {"ends": the ids that end an answer}. A line {"results", "inputs"} writes
into the file "inputs" the ids of every case of that experiment's plan, and answers {"texts"}: what Steerdeck answered; a line
{"answers": lists of ids} answers {"texts"}.
"""
import itertools
import json
import pathlib
import sys

from experiment_reference import read
from transformers import AutoTokenizer

ROOT = pathlib.Path(__file__).resolve().parents[2]
JOINED_BY = json.loads((ROOT / "data/behaviors/paper.json").read_text())["joins"]["and"][0]
BETWEEN = {"composition": "<steer:and>", "concatenation": ""}


def cases(results, tokenizer):
    """Of every case of the plan its ids, and Steerdeck's text."""
    plan, texts = read(results)
    instructions = json.loads((results / "results.json").read_text())["instructions"]
    inputs, ours = [], []
    for method in plan["settings"]["methods"]:
        for combination in plan["combinations"]:
            names = combination["behaviors"]
            for order in itertools.permutations(names) if method["every_order"] else [tuple(names)]:
                for prompt in combination["prompts"]:
                    said = plan["prompts"][prompt]
                    if method["control"] in ("text", "hybrid"):
                        said += " " + JOINED_BY.join(instructions[name][0] for name in order)
                    if method["control"] in ("steering", "hybrid"):
                        said += BETWEEN[method["join"]].join(f"<steer:{name}>" for name in order)
                    turn = tokenizer.apply_chat_template([{"role": "user", "content": said}], tokenize=False, add_generation_prompt=True)
                    inputs.append(tokenizer(turn, add_special_tokens=False)["input_ids"])
                    ours.append(texts[order, method["name"], prompt])
    return inputs, ours


def main():
    folder = pathlib.Path(sys.argv[1])
    tokenizer = AutoTokenizer.from_pretrained(folder)
    ends = json.loads((folder / "generation_config.json").read_text())["eos_token_id"]
    print(json.dumps({"ends": ends if isinstance(ends, list) else [ends]}), flush=True)
    for line in sys.stdin:
        wish = json.loads(line)
        if "results" in wish:
            inputs, texts = cases(pathlib.Path(wish["results"]), tokenizer)
            pathlib.Path(wish["inputs"]).write_text(json.dumps(inputs))
        else:
            texts = [tokenizer.decode(ids, skip_special_tokens=True) for ids in wish["answers"]]
        print(json.dumps({"texts": [text.strip() for text in texts]}), flush=True)


if __name__ == "__main__":
    main()
