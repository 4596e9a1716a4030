"""The parts of tests/bench/run that measure order experiments on the demo model, with its own tokens."""
import json
import os
import pathlib
import tempfile

from measuring import CLI, DEMO, ROOT, THREADS, Program, call, reference_python, report
from real_size import compare, in_pairs

CONTROLS = ("steering", "text", "hybrid", "none")
SIZES, COMBINATIONS, PROMPTS = (2, 3), 12, 10
DTYPE, BATCH, MAX_NEW_TOKENS = "float32", 64, 128
TABLE_PROMPTS, TABLE_SECONDS = 20, 600


def orderings(folder, *options):
    """Runs an experiment in a folder of its own: what the program says of it."""
    results = pathlib.Path(tempfile.mkdtemp(dir=folder))
    # Without tokens that a person trained: they would stand in front of the demo's.
    env = dict(os.environ, XDG_DATA_HOME=str(folder / "no-own-tokens"))
    return json.loads(call(CLI, "evaluate", "orderings", "--model", DEMO, "--control-method", *CONTROLS, "--mode", "composition",
                           "--dtype", DTYPE, "--threads", THREADS, "--max-new-tokens", MAX_NEW_TOKENS, "--out", results,
                           "--json", *options, env=env))


def bench_experiment(folder, pairs):
    theirs = Program(reference_python(), "-B", ROOT / "tests/bench/experiment_reference.py", DEMO, DTYPE, THREADS, BATCH)
    options = ("--token-combinations", *SIZES, "--max-combinations", COMBINATIONS, "--num-samples", PROMPTS)
    first = orderings(folder, *options)
    print(f"Order experiment on the demo model: {COMBINATIONS} combinations of {SIZES[0]} and of {SIZES[1]} behaviours, every order, "
          f"{PROMPTS} prompts, {', '.join(CONTROLS)}\n  ({DTYPE}, greedy, at most {MAX_NEW_TOKENS} new tokens; {first['answers']} answers, "
          f"of which Steerdeck generates {first['generations']};\n  transformers {theirs.hello['transformers']}, "
          f"torch {theirs.hello['torch']}; {THREADS} threads)")
    told = []

    def other():
        told.append(theirs.ask({"results": first["folder"], "max_new_tokens": MAX_NEW_TOKENS}))
        return told[-1]["answers"] / told[-1]["seconds"]

    def mine():
        done = orderings(folder, *options)
        return done["answers"] / done["seconds"]

    compare("answers a second", in_pairs(mine, other, pairs), "answers/s", ">= 5", lambda ratio: ratio >= 5)
    print(f"    texts that are the same: {told[-1]['same']} of {told[-1]['answers']}")
    theirs.close()


def bench_table(folder, _):
    done = orderings(folder, "--token-combinations", 2, "--num-samples", TABLE_PROMPTS)
    print(f"The demo's whole table of size 2: every pair of different categories, every order, {TABLE_PROMPTS} prompts, "
          f"{len(CONTROLS)} methods\n  ({done['answers']} answers, {done['generations']} generated, "
          f"{done['answers'] / done['seconds']:.0f} answers/s; {THREADS} threads)")
    report("generation and verification", f"{done['seconds']:.0f} s", f"<= {TABLE_SECONDS} s", done["seconds"] <= TABLE_SECONDS)
