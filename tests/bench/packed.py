"""The part of tests/bench/run about real weights: Qwen2.5-Coder-1.5B-Instruct as a GGUF file in Q4_K_M and as a Hugging Face directory
in bfloat16, from ./dev real-models --folders. Beside it: transformers for opening, llama.cpp for answering.

llama.cpp's programs are those in $STEERDECK_LLAMA_CPP (llama-bench, llama-batched-bench); else they are built once, under
build/bench-llama, from the source that PyPI's llama-cpp-python carries.
"""
import json
import os
import pathlib
import random
import statistics
import sys

from measuring import BIN, CLI, ROOT, THREADS, Program, call, fail, reference_python, report, run_measured
from real_size import compare, in_pairs, reference

LLAMA_CPP = "llama-cpp-python==0.3.36"
PROMPT, NEW, BATCH, BATCH_PROMPT = 256, 32, 32, 16
ANSWERS = ["Die Sonne ist ein Stern und besteht aus heißem Gas.", "Bienen sammeln Nektar und machen daraus Honig.",
           "Das Wasser gefriert bei null Grad zu Eis.", "Ein Jahr hat zwölf Monate und vier Jahreszeiten."]
PROMPTS = ["What is the sun?", "How do bees make honey?", "When does water freeze?", "How is a year divided?"]


def models():
    folder = pathlib.Path(os.environ.get("STEERDECK_REAL_MODELS") or pathlib.Path.home() / ".cache/steerdeck/real-models")
    if not (folder / "qwen.gguf").exists():
        fail(f"there is no {folder}/qwen.gguf; run ./dev real-models --folders first")
    return folder / "qwen.gguf", folder / "qwen"


def llama_cpp():
    named = os.environ.get("STEERDECK_LLAMA_CPP")
    if named:
        return pathlib.Path(named)
    work = ROOT / "build" / "bench-llama"
    programs = work / "build" / "bin"
    if not (programs / "llama-batched-bench").exists():
        print("Building llama.cpp under build/bench-llama (once) ...", flush=True)
        work.mkdir(parents=True, exist_ok=True)
        call(sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", ":all:", "--no-cache-dir", "-d", work, LLAMA_CPP)
        archive = next(work.glob("llama_cpp_python-*.tar.gz"))
        call("tar", "-xzf", archive, "-C", work, "--strip-components=1")
        call("cmake", "-S", work / "vendor/llama.cpp", "-B", work / "build", "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release", "-DLLAMA_CURL=OFF",
             "-DLLAMA_BUILD_TESTS=OFF", "-DLLAMA_BUILD_SERVER=OFF", "-DGGML_NATIVE=ON")
        call("ninja", "-C", work / "build", "llama-bench", "llama-batched-bench")
    return programs


def bench_opening(folder, gguf, directory, pairs):
    out = folder / "logits.safetensors"

    def ours(place):
        return run_measured(CLI, "model", "logits", "--model", place, "--ids", "1,2,3", "--dtype", "bfloat16", "--out", out)[:2]

    ours(gguf)
    seconds, memory = (statistics.median(column) for column in zip(*(ours(gguf) for _ in range(pairs))))
    size = gguf.stat().st_size
    print(f"Opening {gguf.name} ({size / 1e9:.2f} GB), three logits, whole program: {seconds:.2f} s")
    ratio = memory * 2**30 / size
    report("  peak memory to the file's size", f"{ratio:.2f}", "<= 1.15", ratio <= 1.15)
    if not (directory / "config.json").exists():
        return print(f"  {directory} is not there; ./dev real-models --folders makes it")

    def theirs():
        return run_measured(reference_python(), "-B", ROOT / "tests/bench/reference_model.py", "load", directory, "bfloat16", THREADS)[0]

    ours(directory), theirs()
    results = in_pairs(lambda: ours(directory)[0], theirs, pairs)
    seconds = statistics.median(mine for mine, _ in results)
    print("Opening the directory in bfloat16, three logits, whole programs")
    report("  seconds", f"{seconds:.2f}", "<= 2", seconds <= 2)
    compare("time beside transformers", results, "s", "<= 1", lambda ratio: ratio <= 1, 2)


def bench_answering(gguf, pairs):
    programs = llama_cpp()
    ours = Program(BIN / "model_speed", "--model", gguf, "--dtype", "bfloat16", "--threads", THREADS)
    rng = random.Random(1)
    ids = lambda n: [rng.randrange(100, 8000) for _ in range(n)]  # noqa: E731
    one = {"prompts": [ids(PROMPT)], "new": NEW + 1}
    many = {"prompts": [ids(BATCH_PROMPT) for _ in range(BATCH)], "new": NEW + 1}
    ours.ask(one)
    print(f"Answering with {gguf.name}, {THREADS} threads; llama.cpp in its own way of computing with these blocks")

    def mine():
        alone, beside = ours.ask(one), ours.ask(many)
        return PROMPT / alone["prompt_seconds"], NEW / alone["generate_seconds"], BATCH * NEW / beside["generate_seconds"]

    def llama():
        rows = json.loads(call(programs / "llama-bench", "-m", gguf, "-t", THREADS, "-p", PROMPT, "-n", NEW, "-r", 1, "-o", "json"))
        prompt, new = (next(row["avg_ts"] for row in rows if row[key] > 0) for key in ("n_prompt", "n_gen"))
        lines = call(programs / "llama-batched-bench", "-m", gguf, "-t", THREADS, "-c", 4096, "-npp", BATCH_PROMPT, "-ntg", NEW, "-npl", BATCH,
                     "--output-format", "jsonl").splitlines()
        last = next(json.loads(line) for line in reversed(lines) if line.startswith("{"))
        return prompt, new, last["speed_tg"]

    llama()
    results = in_pairs(mine, llama, pairs)
    for i, (name, wish) in enumerate(((f"a prompt of {PROMPT}", 1), ("batch 1", 0.7), (f"batch {BATCH}", 1))):
        compare(name, [(a[i], b[i]) for a, b in results], "tokens/s", f">= {wish}", lambda ratio, wish=wish: ratio >= wish)
    ours.close()


def bench_token(folder, gguf):
    data = folder / "items.jsonl"
    data.write_text("".join(json.dumps({"prompt": p, "response": a, "behaviors": ["german"]}) + "\n" for p, a in zip(PROMPTS, ANSWERS)),
                    encoding="utf-8")
    seconds, memory, _ = run_measured(CLI, "train", "tokens", "--model", gguf, "--behaviors", "german", "--data", data, "--steps", 2,
                                      "--batch", 4, "--out", folder / "tokens", "--dtype", "bfloat16", "--memory", "2")
    print(f"A token trained through {gguf.name}: two steps of four examples in {seconds:.0f} s")
    report("  peak memory, GB", f"{memory * 2**30 / 1e9:.2f}", "<= 2.5", memory * 2**30 <= 2.5e9)


def bench_packed(folder, pairs):
    gguf, directory = models()
    bench_opening(folder, gguf, directory, pairs)
    bench_token(folder, gguf)
    bench_answering(gguf, pairs)
