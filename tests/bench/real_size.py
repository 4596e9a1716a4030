"""The parts of tests/bench/run that need a model of real size: a random one of Qwen3-0.6B's shape, made once under build/bench.

Every figure is the median of pairs: Steerdeck and the reference one after the other, in turns, in the same run.
"""
import json
import os
import pathlib
import random
import statistics

import english
from measuring import BIN, CLI, DEMO, ROOT, THREADS, Program, call, reference_python, report, run_measured

WORK = ROOT / "build" / "bench"
HERE = ROOT / "tests" / "bench"
SEED = 1
PROMPT_TOKENS, NEW_TOKENS, BATCHES = 128, 32, (1, 16)
TRAINING_BATCH = 4
TEXT_BYTES = 8_000_000


def model(dtype):
    """The folder of the random model whose file holds `dtype`; 1.2 GB for bfloat16, twice that for float32."""
    folder = WORK / f"qwen3-0.6b-{dtype}"
    if not (folder / "config.json").exists():
        print(f"Making {folder.relative_to(ROOT)} ...", flush=True)
        call(reference_python(), "-B", HERE / "random_model.py", folder, "--dtype", dtype, "--seed", SEED)
    return folder


def reference(script, *arguments, env=None):
    return Program(reference_python(), "-B", HERE / script, *arguments, env=env)


def in_pairs(ours, theirs, pairs):
    """Both sides `pairs` times, in turns; who is first changes."""
    results = []
    for i in range(pairs):
        if i % 2 == 0:
            mine = ours()
            results.append((mine, theirs()))
        else:
            other = theirs()
            results.append((ours(), other))
    return results


def compare(name, pairs, unit, wish, met, digits=1):
    """Prints both medians and the median ratio of the pairs, ours to theirs."""
    mine, other = (statistics.median(column) for column in zip(*pairs))
    ratios = sorted(a / b for a, b in pairs)
    ratio = statistics.median(ratios)
    print(f"  {name}: steerdeck {mine:.{digits}f} {unit}, reference {other:.{digits}f} {unit}")
    report(f"  ratio, median of {len(pairs)} ({ratios[0]:.2f}-{ratios[-1]:.2f})", f"{ratio:.2f}", wish, met(ratio))


def bench_load(folder, pairs):
    print(f"Loading Qwen3-0.6B's shape and working out three logits: whole programs, files in the page cache ({THREADS} threads)")
    for stored, dtype in (("bfloat16", "bfloat16"), ("bfloat16", "float32"), ("float32", "float32")):
        place = model(stored)
        parts = []

        def ours():
            seconds, memory, _ = run_measured(CLI, "model", "logits", "--model", place, "--ids", "1,2,3", "--dtype", dtype,
                                              "--out", folder / "logits.safetensors")
            return seconds, memory

        def theirs():
            seconds, memory, output = run_measured(reference_python(), "-B", HERE / "reference_model.py", "load", place, dtype, THREADS)
            parts.append(json.loads(output))
            return seconds, memory

        ours(), theirs()  # both read the file once, so that it lies in the page cache
        results = in_pairs(ours, theirs, pairs)
        middle = {key: statistics.median(part[key] for part in parts[1:]) for key in parts[0]}
        name = f"stored {stored}, computed {dtype}"
        compare(f"{name}: time", [(a[0], b[0]) for a, b in results], "s", "<= 1", lambda ratio: ratio <= 1, 2)
        print(f"    of the reference's: imports {middle['import_seconds']:.2f} s, loading {middle['load_seconds']:.2f} s, "
              f"logits {middle['logits_seconds']:.2f} s")
        compare(f"{name}: peak memory", [(a[1], b[1]) for a, b in results], "GiB", "<= 1", lambda ratio: ratio <= 1, 2)


def bench_speed(_, pairs):
    place = model("bfloat16")
    ours = Program(BIN / "model_speed", "--model", place, "--threads", THREADS)
    dtype = ours.hello["dtype"]
    theirs = reference("reference_model.py", "speed", place, dtype, THREADS)
    print(f"Speed on Qwen3-0.6B's shape: {dtype} ({ours.hello['why']}), prompts of {PROMPT_TOKENS} tokens, {NEW_TOKENS} new ones, greedy, "
          f"{THREADS} threads\n  (transformers {theirs.hello['transformers']}, torch {theirs.hello['torch']})")
    rng = random.Random(SEED)
    for batch in BATCHES:
        wish = {"prompts": [[rng.randrange(3, 8000) for _ in range(PROMPT_TOKENS)] for _ in range(batch)], "new": NEW_TOKENS}
        for side in (ours, theirs):
            side.ask(wish | {"new": 2})  # warm
        results = in_pairs(lambda: ours.ask(wish), lambda: theirs.ask(wish), pairs)
        for key, tokens, name in (("prompt_seconds", PROMPT_TOKENS, "prompt"), ("generate_seconds", NEW_TOKENS - 1, "generation")):
            compare(f"batch {batch}, {name}", [tuple(batch * tokens / side[key] for side in pair) for pair in results], "tokens/s",
                    ">= 1", lambda ratio: ratio >= 1)
        same = sum(a == b for a, b in zip(results[0][0]["answers"], results[0][1]["answers"]))
        print(f"    answers that are the same id for id: {same} of {batch}")
    ours.close()
    theirs.close()


def bench_training(folder, pairs):
    """On the model that STEERDECK_BENCH_MODEL names, with behaviors.json and items.jsonl in STEERDECK_BENCH_DATA; else the random one."""
    place = pathlib.Path(os.environ.get("STEERDECK_BENCH_MODEL") or model("bfloat16"))
    more = pathlib.Path(os.environ.get("STEERDECK_BENCH_DATA") or place)
    behaviors, data = more / "behaviors.json", folder / "items.jsonl"
    epoch = 1 + pairs  # steps; the first of each warms up
    data.write_text("".join((more / "items.jsonl").read_text().splitlines(keepends=True)[:epoch * TRAINING_BATCH]))
    ours = Program(BIN / "training_speed", "--model", place, "--behaviors", behaviors, "--data", data, "--batch", TRAINING_BATCH,
                   "--threads", THREADS)
    dtype = ours.hello["dtype"]
    theirs = reference("reference_training.py", place, behaviors, data, TRAINING_BATCH, dtype, THREADS)
    blocks = "worked out again" if ours.hello["recompute"] else "kept"
    print(f"Training one token on {place.name}: {dtype}, batch {TRAINING_BATCH}, one paraphrase, the same data in the same order, "
          f"{THREADS} threads\n  (steerdeck: a batch in {ours.hello['parts']} part(s), blocks {blocks} for the backward pass; transformers "
          f"{theirs.hello['transformers']}, torch {theirs.hello['torch']})")
    for name, wish in (("first epoch", 2), ("later epochs", 3)):
        first = [side.ask({})["loss"] for side in (ours, theirs)]  # warm
        results = in_pairs(lambda: ours.ask({}), lambda: theirs.ask({}), pairs)
        compare(f"{name}: steps", [(1 / a["seconds"], 1 / b["seconds"]) for a, b in results], "steps/s", f">= {wish}",
                lambda ratio, wish=wish: ratio >= wish, 3)
        # A peak only grows, so the last one is that of all steps.
        last = tuple(side["peak_bytes"] / 2**30 for side in results[-1])
        compare(f"{name}: peak memory of the steps, whole program", [last], "GiB", "<= 0.5", lambda ratio: ratio <= 0.5, 2)
        print(f"    the epoch's first loss: steerdeck {first[0]:.3e}, reference {first[1]:.3e}")
    ours.close()
    theirs.close()


def bench_adapters(_, pairs):
    """On the model that STEERDECK_BENCH_MODEL names, with behaviors.json and items.jsonl in STEERDECK_BENCH_DATA; else the random one."""
    place = pathlib.Path(os.environ.get("STEERDECK_BENCH_MODEL") or model("bfloat16"))
    more = pathlib.Path(os.environ.get("STEERDECK_BENCH_DATA") or place)
    behaviors, data = more / "behaviors.json", more / "items.jsonl"
    for method, name in (("adapter", "every position"), ("adapter_last", "last position")):
        ours = Program(BIN / "training_speed", "--model", place, "--behaviors", behaviors, "--data", data, "--batch", TRAINING_BATCH,
                       "--threads", THREADS, "--method", method)
        dtype = ours.hello["dtype"]
        theirs = reference("reference_adapter_training.py", place, data, TRAINING_BATCH, dtype, THREADS, method)
        print(f"Training adapters of rank 8 behind every block of {place.name}, {name}: {dtype}, batch {TRAINING_BATCH}, the same data in "
              f"the same order, {THREADS} threads\n  (steerdeck: a batch in {ours.hello['parts']} part(s), blocks "
              f"{'worked out again' if ours.hello['recompute'] else 'kept'}; transformers {theirs.hello['transformers']}, torch "
              f"{theirs.hello['torch']})")
        first = [side.ask({})["loss"] for side in (ours, theirs)]  # warm
        results = in_pairs(lambda: ours.ask({}), lambda: theirs.ask({}), pairs)
        compare("steps", [(1 / a["seconds"], 1 / b["seconds"]) for a, b in results], "steps/s", ">= 2", lambda ratio: ratio >= 2, 3)
        last = tuple(side["peak_bytes"] / 2**30 for side in results[-1])
        compare("peak memory of the steps, whole program", [last], "GiB", "<= 1", lambda ratio: ratio <= 1, 2)
        # Adapters start as nothing, so the first losses are the plain model's on the same ids.
        apart = abs(first[0] - first[1]) / first[1]
        report(f"  the same data: the first step's loss, steerdeck {first[0]:.4f}, reference {first[1]:.4f}, apart", f"{100 * apart:.2f} %",
               "<= 2 %", apart <= 0.02)
        ours.close()
        theirs.close()


def bench_tokenizer(folder, pairs):
    documents = english.documents(TEXT_BYTES, SEED)
    size = sum(len(document.encode()) for document in documents) / 1e6
    texts = folder / "texts.jsonl"
    texts.write_text("".join(json.dumps(document) + "\n" for document in documents), encoding="utf-8")
    words = len({word for document in documents for word in document.split()})
    print(f"Tokenizer: {size:.1f} MB of English in {len(documents)} documents with {words} distinct words, one thread")
    alone = dict(os.environ, RAYON_NUM_THREADS="1", TOKENIZERS_PARALLELISM="false")
    for name, place in (("the demo's", DEMO), ("the random model's", model("bfloat16"))):
        ours = Program(BIN / "tokenizer_speed", "--tokenizer", place, "--texts", texts)
        theirs = reference("reference_tokenizer.py", place / "tokenizer.json", texts, env=alone)
        ways = ("encode", "encode_batch_fast")
        warm = [ours.ask({})] + [theirs.ask({"way": way}) for way in ways]
        results = [[ours.ask({})] + [theirs.ask({"way": way}) for way in ways] for _ in range(pairs)]
        speeds = [[size / side["seconds"] for side in row] for row in results]
        mine = statistics.median(row[0] for row in speeds)
        report(f"{name} ({warm[0]['tokens']} tokens)", f"{mine:.1f} MB/s", ">= 20 MB/s", mine >= 20)
        for i, way in enumerate(ways):
            compare(f"{name}, tokenizers {theirs.hello['tokenizers']} {way}", [(row[0], row[i + 1]) for row in speeds], "MB/s", ">= 1",
                    lambda ratio: ratio >= 1)
        same = all(side["checksum"] == warm[0]["checksum"] for side in warm)
        print(f"    ids: {'the same' if same else 'THEY DIFFER'}")
        ours.close()
        theirs.close()
