"""The part of tests/bench/run that asks an order experiment of a real model and of serving engines: vLLM, llama.cpp, transformers.

The model is $STEERDECK_BENCH_MODEL, its tokens $STEERDECK_BENCH_TOKENS (a folder as `train tokens` writes it, with and.safetensors);
vLLM's Python is $STEERDECK_VLLM_PYTHON, llama.cpp's programs, llama-server among them, lie in $STEERDECK_LLAMA_CPP. An engine that is
not named is left out. The engines get the tokens as words of the model's vocabulary, which `export` puts there, and the plan's inputs as
ids, all at once; so each may batch, keep prefixes and order them as it likes. Steerdeck's time holds verification, too.
"""
import json
import os
import pathlib
import tempfile

from measuring import CLI, ROOT, THREADS, Program, call, reference_python
from real_size import compare

HERE = ROOT / "tests" / "bench"
DTYPE = os.environ.get("STEERDECK_BENCH_DTYPE", "float32")
WIDTH = int(os.environ.get("STEERDECK_BENCH_WIDTH", "32"))
SIZES = os.environ.get("STEERDECK_BENCH_SIZES", "2 3").split()  # behaviours of a combination
COMBINATIONS = int(os.environ.get("STEERDECK_BENCH_COMBINATIONS", "4"))  # of each size
PROMPTS = int(os.environ.get("STEERDECK_BENCH_PROMPTS", "3"))
MAX_NEW_TOKENS = int(os.environ.get("STEERDECK_BENCH_NEW_TOKENS", "64"))


def orderings(folder, model, tokens):
    results = pathlib.Path(tempfile.mkdtemp(dir=folder))
    env = dict(os.environ, XDG_DATA_HOME=str(folder / "no-own-tokens"))
    behaviors = sorted(file.stem for file in tokens.glob("*.safetensors") if file.stem not in ("and", "or", "not", "set"))
    return json.loads(call(CLI, "evaluate", "orderings", "--model", model, "--tokens", tokens, "--behaviors", *behaviors,
                           "--control-method", "steering", "text", "none", "--mode", "composition", "--token-combinations", *SIZES,
                           "--max-combinations", COMBINATIONS, "--num-samples", PROMPTS, "--max-new-tokens", MAX_NEW_TOKENS,
                           "--batch", WIDTH, "--dtype", DTYPE, "--threads", THREADS, "--out", results, "--json", env=env))


def exported(folder, model, tokens, to):
    out = folder / f"with-words-{to}"
    call(CLI, "export", "--to", to, "--behaviors", "all", "--mode", "composition", "--model", model, "--tokens", tokens, "--numbers", DTYPE,
         "--out", out)
    return next(out.rglob("*.gguf")) if to == "gguf" else out


def engines(folder, model, tokens, words):
    """Each one's name and how its program is started; `words` is the exported directory."""
    yield "transformers", (reference_python(), "-B", HERE / "engine.py", "transformers", words, DTYPE, THREADS, WIDTH)
    if python := os.environ.get("STEERDECK_VLLM_PYTHON"):
        yield "vLLM", (python, "-B", HERE / "engine.py", "vllm", words, DTYPE, THREADS, WIDTH)
    if programs := os.environ.get("STEERDECK_LLAMA_CPP"):
        yield "llama.cpp", (reference_python(), "-B", HERE / "engine.py", "llama", exported(folder, model, tokens, "gguf"), DTYPE, THREADS,
                            WIDTH, pathlib.Path(programs) / "llama-server")


def bench_engines(folder, pairs):
    named = [os.environ.get(f"STEERDECK_BENCH_{what}") for what in ("MODEL", "TOKENS")]
    if not all(named):
        return print("Engines: left out; it needs STEERDECK_BENCH_MODEL and STEERDECK_BENCH_TOKENS")
    model, tokens = map(pathlib.Path, named)
    first = orderings(folder, model, tokens)
    print(f"Order experiment on {model.name}: {COMBINATIONS} combinations of {' and of '.join(SIZES)} behaviours, every order, "
          f"{PROMPTS} prompts, tokens, instructions, none\n  ({DTYPE}, greedy, at most {MAX_NEW_TOKENS} new tokens, {WIDTH} at once; "
          f"{first['answers']} answers, of which Steerdeck generates {first['generations']}; {THREADS} threads)", flush=True)
    asked = folder / "inputs.json"
    words = exported(folder, model, tokens, "hf")
    text = Program(reference_python(), "-B", HERE / "engine_text.py", words)
    known = text.ask({"results": first["folder"], "inputs": str(asked)})
    greedy = None
    for name, command in engines(folder, model, tokens, words):
        theirs = Program(*command)
        wish = {"inputs": str(asked), "max_new_tokens": MAX_NEW_TOKENS, "ends": text.hello["ends"]}
        told, measured = theirs.ask(wish), []  # once to warm up
        for _ in range(pairs):
            done = orderings(folder, model, tokens)
            told = theirs.ask(wish)
            measured.append((done["answers"] / done["seconds"], len(told["answers"]) / told["seconds"]))
        theirs.close()
        said = text.ask({"answers": told["answers"]})["texts"]
        greedy = greedy or said  # those of transformers
        compare(f"answers a second beside {name} ({', '.join(' '.join(one) for one in theirs.hello.items())})", measured, "answers/s",
                ">= 1", lambda ratio: ratio >= 1, 2)
        print(f"    its texts that are transformers': {sum(a == b for a, b in zip(said, greedy))} of {len(said)}; Steerdeck's: "
              f"{sum(a == b for a, b in zip(known['texts'], greedy))}", flush=True)
    text.close()
