"""Tasks before and after training, one row for each way of a model and a task.

  python3 tests/bench/tasks.py SETTINGS.json FOLDER [MODEL[:TASK[:WAY]]...]

SETTINGS.json: {"models": {NAME: [options that open it]},
                "tasks": {TASK: {"train": [options], "test": [options]}},
                "ways": {NAME: {"method": METHOD, "train": [verbs and options after `train`]}}}
A way is trained on a task's training options and asked its test options, which the model was asked alone before. $NAME in an option
is the environment's. Each gets FOLDER/MODEL/TASK/WAY; what is finished there is not done again, what was interrupted goes on. Prints
the whole table as Markdown: right answers of those asked with their 95 % interval (Wilson 1927), answers that could not be read,
trained numbers, processor minutes of the training.
"""
import json
import os
import pathlib
import struct
import sys

sys.dont_write_bytecode = True  # the tree stays as it is
from once import once  # noqa: E402


def numbers_in(folder):
    """How many numbers the tensors of the folder's files hold."""
    count = 0
    for file in folder.glob("*.safetensors"):
        with open(file, "rb") as f:
            header = json.loads(f.read(struct.unpack("<Q", f.read(8))[0]))
        for name, tensor in header.items():
            if name != "__metadata__":
                size = 1
                for extent in tensor["shape"]:
                    size *= extent
                count += size
    return count


def accuracy(asked):
    told = json.loads(asked["printed"])
    return (f"{told['correct']} of {told['answers']} ({100 * told['low']:.0f} to {100 * told['high']:.0f} %), "
            f"{told['unreadable']} not read")


def main(settings, folder, *chosen):
    plan = json.loads(os.path.expandvars(pathlib.Path(settings).read_text()))
    folder = pathlib.Path(folder)
    rows = []
    for model, opening in plan["models"].items():
        for task, options in plan["tasks"].items():
            home = folder / model / task
            wanted = [way for way in ("alone", *plan["ways"])
                      if not chosen or any(f"{model}:{task}:{way}:".startswith(c + ":") for c in chosen)]
            for way in wanted:
                place = home / way
                place.mkdir(parents=True, exist_ok=True)
                test = ["evaluate", "task", "--task", task, "--split", "test", *options["test"], *opening,
                        "--json", "--out", place / "answers"]
                if way == "alone":
                    rows.append((model, task, way, accuracy(once(place / "asked.done", *test)), "-", "-"))
                    continue
                how = plan["ways"][way]
                methods = place / "tokens" / "methods"
                trained = once(place / "trained.done", "train", *how["train"], "--task", task, *options["train"], *opening,
                               "--out", methods)
                asked = once(place / "asked.done", *test, "--steering", task, "--control-method", how["method"],
                             "--tokens", place / "tokens")
                rows.append((model, task, way, accuracy(asked), f"{numbers_in(methods):,}".replace(",", " "),
                             f"{trained['processor'] / 60:.1f}"))
    print("| model | task | way | right | trained numbers | processor minutes |\n|---|---|---|---|---|---|")
    for row in rows:
        print("| " + " | ".join(row) + " |")


main(*sys.argv[1:])
