"""Variants of training, measured on the same combinations and questions.

  python3 tests/bench/variants.py SETTINGS.json FOLDER [NAME...]

SETTINGS.json: {"measure": [options of `evaluate orderings`],
                "prompts": [questions], "combinations": {GROUP: [combinations]},  (each group is measured by itself)
                "variants": {NAME: {"from": the variant whose tokens are in use; the model's own when left out,
                                    "tokens": [options of `train tokens`],
                                    "behaviors": [those trained, the rest stays; all when left out],
                                    "operators": {OPERATOR: [options of `train OPERATOR`]}}
                             or {"mean": [the variants whose rows are averaged]}}}
Without options for tokens a variant has those that are in use. Each variant gets FOLDER/NAME with its tokens and a folder of results
for each group; what is finished there is not done again, what was interrupted goes on. Prints the whole table as Markdown. Choose
among variants with questions and combinations that the final table does not use: tests/bench/company.json is how the demo's tokens
were chosen.
"""
import array
import csv
import io
import json
import pathlib
import sys

sys.dont_write_bytecode = True  # the tree stays as it is
from measuring import DEMO  # noqa: E402
from once import once, run  # noqa: E402


def tokens_of(folder, variants, name):
    """Where the tokens of the variant lie; the model's own for none and for one that trains nothing."""
    variant = variants.get(name, {})
    if any(variant.get(trained) for trained in ("tokens", "operators", "mean")):
        return folder / name / "tokens"
    return tokens_of(folder, variants, variant["from"]) if "from" in variant else DEMO / "tokens"


def write_means(folders, out):
    """The mean of each row that all folders hold; the rest of a file, float32 in safetensors, is the first folder's."""
    for file in folders[0].glob("*.safetensors"):
        files = [(folder / file.name).read_bytes() for folder in folders if (folder / file.name).exists()]
        if len(files) < len(folders):
            continue
        rows = [array.array("f", content[8 + int.from_bytes(content[:8], "little"):]) for content in files]
        mean = array.array("f", (sum(values) / len(values) for values in zip(*rows, strict=True)))
        (out / file.name).write_bytes(files[0][:len(files[0]) - 4 * len(mean)] + mean.tobytes())


def train(folder, variants, name):
    variant, home, tokens = variants[name], folder / name, tokens_of(folder, variants, name)
    in_use = tokens_of(folder, variants, variant.get("from"))
    if tokens == in_use:
        return tokens
    tokens.mkdir(parents=True, exist_ok=True)
    if variant.get("mean"):
        write_means([tokens_of(folder, variants, one) for one in variant["mean"]], tokens)
    elif variant.get("tokens"):
        once(home / "tokens.done", "train", "tokens", "--behaviors", *variant.get("behaviors", ["all"]), "--tokens", in_use,
             "--out", tokens, *variant["tokens"])
    for file in in_use.glob("*.safetensors"):  # what is not trained stays
        if not (tokens / file.name).exists():
            (tokens / file.name).write_bytes(file.read_bytes())
    for operator, options in variant.get("operators", {}).items():
        once(home / f"{operator}.done", "train", operator, "--tokens", tokens, "--out", tokens, *options)
    return tokens


def main(settings, folder, *names):
    plan = json.loads(pathlib.Path(settings).read_text())
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    prompts = folder / "prompts.txt"
    prompts.write_text("".join(f"{prompt}\n" for prompt in plan["prompts"]))
    rows = []
    for name in plan["variants"]:
        if names and name not in names:
            continue
        home = folder / name
        home.mkdir(exist_ok=True)
        tokens = train(folder, plan["variants"], name)
        for group, combinations in plan["combinations"].items():
            results = home / f"results-{group}"
            once(home / f"results-{group}.done", "evaluate", "orderings", "--tokens", tokens, "--out", results, "--prompts",
                 prompts, "--combination", *combinations, *plan["measure"])
            table = csv.DictReader(io.StringIO(run("results", "show", results, "--csv", "summary")))
            rows += [{"variant": name, **row} for row in table]
    if rows:
        columns = list(rows[0])
        print("| " + " | ".join(columns) + " |\n|" + "---|" * len(columns))
        for row in rows:
            print("| " + " | ".join(row[c] for c in columns) + " |")


main(*sys.argv[1:])
