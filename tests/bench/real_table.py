"""Real models steered: a training set of their own answers, their tokens, and every way to steer on 1 to 3 behaviours.

  python3 tests/bench/real_table.py SETTINGS.json FOLDER [MODEL...]

SETTINGS.json: {"models": {NAME: {"open": [options that open it], "behaviors": [names],
                                  "data": [options of `data build`],
                                  "train": [[verb and options after `train`], ...]     (one after the other, each with what is there)
                                  "table": [options of `evaluate table`]}}}
$NAME in an option is the environment's. Each model gets FOLDER/NAME; what is finished there is not done again, what was interrupted
goes on. A behaviour of which no answer was kept is left out of what follows. Prints for each model how many answers were kept, the table,
what each training took, and each token's nearest words.
"""
import json
import os
import pathlib
import sys

sys.dont_write_bytecode = True  # the tree stays as it is
from once import once  # noqa: E402


def kept(built, behaviors):
    """Prints what was kept; the behaviours of which anything was: the model can follow nothing else."""
    told = json.loads(built["printed"])
    print(f"\nData: {told['kept']} of {told['asked']} answers kept in {built['processor'] / 60:.0f} processor minutes.\n\n"
          "| behaviours | asked | kept | |\n|---|---|---|---|")
    alone = [count for count in told["counts"] if len(count["behaviors"].split("+")) == 1]
    for count in alone:
        print(f"| {count['behaviors']} | {count['asked']} | {count['kept']} | {'' if count['followed'] else 'not followed'} |")
    together = [count for count in told["counts"] if count not in alone]
    if together:
        print(f"| {len(together)} combinations | {sum(c['asked'] for c in together)} | {sum(c['kept'] for c in together)} | |")
    learnable = {count["behaviors"] for count in alone if count["kept"] > 0}
    return [name for name in behaviors if name in learnable]


def nearest_words(opening, tokens):
    told = json.loads(once(tokens.parent / "words.done", "geometry", "neighbors", "--count", 3, "--metric", "cosine", "--json", *opening,
                           "--tokens", tokens)["printed"])
    print("\n| token | nearest words: cosine, z against random rows |\n|---|---|")
    for token in told["tokens"]:
        words = ", ".join(f"\"{near['text']}\" {near['cosine']:.2f} ({near['z']:.0f})" for near in token["by_cosine"])
        print(f"| {token['name']} | {words} |")


def main(settings, folder, *chosen):
    plan = json.loads(os.path.expandvars(pathlib.Path(settings).read_text()))
    for model, how in plan["models"].items():
        if chosen and model not in chosen:
            continue
        home = pathlib.Path(folder).resolve() / model
        tokens = home / "tokens"
        tokens.mkdir(parents=True, exist_ok=True)
        opening, behaviors, data = how["open"], how["behaviors"], home / "data.jsonl"
        built = once(home / "data.done", "data", "build", "--out", data, "--behaviors", *behaviors, *how["data"], *opening, "--json")
        print(f"## {model}", flush=True)
        behaviors = kept(built, behaviors)
        trainings = []
        for number, (verb, *options) in enumerate(how["train"]):
            which = ["--behaviors", *behaviors] if verb == "tokens" else []
            done = once(home / f"trained-{number}-{verb}.done", "train", verb, *which, *options, "--data", data, "--tokens", tokens,
                        "--out", tokens, *opening)
            trainings.append((verb, " ".join(options), done))
        table = once(home / "table.done", "evaluate", "table", "--out", home / "table", "--behaviors", *behaviors, "--tokens", tokens,
                     *how["table"], *opening)
        print(f"\n{table['printed']}\n({table['processor'] / 60:.0f} processor minutes)\n")
        print("| trained | options | processor minutes | peak of memory, GiB |\n|---|---|---|---|")
        for verb, options, done in trainings:
            print(f"| {verb} | {options} | {done['processor'] / 60:.1f} | {done['peak']:.2f} |")
        nearest_words(opening, tokens)
        sys.stdout.flush()


main(*sys.argv[1:])
