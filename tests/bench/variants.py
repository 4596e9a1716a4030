"""Variants of training, measured on the same combinations and questions.

  python3 tests/bench/variants.py SETTINGS.json FOLDER [NAME...]

SETTINGS.json: {"measure": [options of `evaluate orderings`, once for each size],
                "variants": {NAME: {"tokens": [options of `train tokens`],
                                    "operators": {OPERATOR: [options of `train OPERATOR`]}}}}
An empty list of tokens takes the model's own. Each variant gets FOLDER/NAME with its tokens and a folder of results for each
measurement; what is finished there is not done again, what was interrupted goes on. Prints the whole table as Markdown. Choose
among variants with --prompts and --combination that the final table does not use.
"""
import csv
import io
import json
import pathlib
import sys

sys.dont_write_bytecode = True  # the tree stays as it is
from measuring import DEMO  # noqa: E402
from once import once, run  # noqa: E402


def main(settings, folder, *names):
    plan = json.loads(pathlib.Path(settings).read_text())
    folder = pathlib.Path(folder)
    rows = []
    for name, variant in plan["variants"].items():
        if names and name not in names:
            continue
        home = folder / name
        home.mkdir(parents=True, exist_ok=True)
        tokens = home / "tokens"
        if variant.get("tokens"):
            once(home / "tokens.done", "train", "tokens", "--behaviors", "all", "--out", tokens, *variant["tokens"])
        else:
            tokens = DEMO / "tokens"
        if variant.get("operators"):
            if tokens != home / "tokens":
                (home / "tokens").mkdir(exist_ok=True)
                for file in tokens.glob("*.safetensors"):
                    (home / "tokens" / file.name).write_bytes(file.read_bytes())
                tokens = home / "tokens"
            for operator, options in variant["operators"].items():
                once(home / f"{operator}.done", "train", operator, "--tokens", tokens, "--out", tokens, *options)
        for number, options in enumerate(plan["measure"]):
            results = home / f"results-{number}"
            once(home / f"results-{number}.done", "evaluate", "orderings", "--tokens", tokens, "--out", results, *options)
            table = csv.DictReader(io.StringIO(run("results", "show", results, "--csv", "summary")))
            rows += [{"variant": name, **row} for row in table]
    if rows:
        columns = list(rows[0])
        print("| " + " | ".join(columns) + " |\n|" + "---|" * len(columns))
        for row in rows:
            print("| " + " | ".join(row[c] for c in columns) + " |")


main(*sys.argv[1:])
