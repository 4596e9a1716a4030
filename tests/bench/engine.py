"""The other side of `tests/bench/run engines`: answers from a serving engine, or from transformers.

Usage: engine.py transformers|vllm|llama MODEL DTYPE THREADS WIDTH [LLAMA_SERVER]

MODEL holds the steering rows as words of its vocabulary (`steerdeck-cli export`): a directory; of llama a GGUF file. Says which
versions it runs. Each line {"inputs": a JSON file of lists of ids, "max_new_tokens", "ends": ids that end an answer} is answered greedily, at
most WIDTH at once, with {"seconds", "answers": lists of ids, each up to its end}.
"""
import json
import os
import queue
import socket
import subprocess
import sys
import threading
import time
import urllib.request

ENGINE, MODEL, DTYPE, THREADS, WIDTH = *sys.argv[1:4], int(sys.argv[4]), int(sys.argv[5])


class Transformers:
    def __init__(self):
        import torch
        import transformers
        torch.set_num_threads(THREADS)
        transformers.logging.set_verbosity_error()
        self.torch, self.versions = torch, {"transformers": transformers.__version__, "torch": torch.__version__}
        self.model = transformers.AutoModelForCausalLM.from_pretrained(MODEL, dtype=getattr(torch, DTYPE)).eval()
        self.model.generation_config.repetition_penalty = None  # greedy is the likeliest id, for everybody

    def answer(self, inputs, most):
        torch, answers = self.torch, [None] * len(inputs)
        order = sorted(range(len(inputs)), key=lambda i: len(inputs[i]))  # so that little is padded
        with torch.inference_mode():
            for begin in range(0, len(order), WIDTH):
                some = order[begin:begin + WIDTH]
                longest = max(len(inputs[i]) for i in some)
                ids = torch.tensor([[0] * (longest - len(inputs[i])) + inputs[i] for i in some])
                mask = torch.tensor([[0] * (longest - len(inputs[i])) + [1] * len(inputs[i]) for i in some])
                out = self.model.generate(input_ids=ids, attention_mask=mask, do_sample=False, max_new_tokens=most, pad_token_id=0)
                for i, row in zip(some, out[:, longest:].tolist()):
                    answers[i] = row
        return answers


class Vllm:
    def __init__(self):
        os.environ.setdefault("VLLM_CPU_KVCACHE_SPACE", "2")
        os.environ.setdefault("VLLM_LOGGING_LEVEL", "ERROR")
        os.environ.setdefault("VLLM_CPU_OMP_THREADS_BIND", f"0-{THREADS - 1}" if THREADS > 1 else "0")
        os.environ.setdefault("OMP_NUM_THREADS", str(THREADS))
        os.environ.setdefault("VLLM_ENABLE_V1_MULTIPROCESSING", "0")
        import torch
        import vllm
        torch.set_num_threads(THREADS)
        self.vllm, self.versions = vllm, {"vllm": vllm.__version__, "torch": torch.__version__}
        self.model = vllm.LLM(MODEL, dtype=DTYPE, max_num_seqs=WIDTH, max_model_len=1024, enforce_eager=True, generation_config="vllm",
                              disable_log_stats=True)

    def answer(self, inputs, most):
        how = self.vllm.SamplingParams(temperature=0, max_tokens=most, detokenize=False)
        made = self.model.generate([{"prompt_token_ids": ids} for ids in inputs], how, use_tqdm=False)
        return [list(one.outputs[0].token_ids) for one in made]


class Llama:
    """llama-server with WIDTH sequences at once; everybody's question is sent as soon as there is room."""

    def __init__(self):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.process = subprocess.Popen(
            [sys.argv[6], "-m", MODEL, "-np", str(WIDTH), "-c", str(WIDTH * 512), "-t", str(THREADS), "-tb", str(THREADS), "--no-webui",
             "--host", "127.0.0.1", "--port", str(self.port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(600):
            try:
                if self.ask("/health")["status"] == "ok":
                    break
            except OSError:
                time.sleep(0.5)
        told = self.ask("/props")
        self.versions = {"llama.cpp": told.get("build_info", "?")}

    def ask(self, path, body=None):
        data = json.dumps(body).encode() if body else None
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", data, {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=3600) as reply:
            return json.load(reply)

    def answer(self, inputs, most):
        answers, left = [None] * len(inputs), queue.SimpleQueue()
        for i in range(len(inputs)):
            left.put(i)

        def client():
            while True:
                try:
                    i = left.get_nowait()
                except queue.Empty:
                    return
                made = self.ask("/completion", {"prompt": inputs[i], "n_predict": most, "temperature": 0, "return_tokens": True,
                                                "cache_prompt": True})
                answers[i] = made["tokens"]

        clients = [threading.Thread(target=client) for _ in range(WIDTH)]
        for one in clients:
            one.start()
        for one in clients:
            one.join()
        return answers


def up_to_end(ids, ends):
    return ids[:next((at for at, one in enumerate(ids) if one in ends), len(ids))]


def main():
    engine = {"transformers": Transformers, "vllm": Vllm, "llama": Llama}[ENGINE]()
    print(json.dumps(engine.versions), flush=True)
    for line in sys.stdin:
        wish = json.loads(line)
        with open(wish["inputs"]) as file:
            inputs = json.load(file)
        start = time.perf_counter()
        answers = engine.answer(inputs, wish["max_new_tokens"])
        seconds = time.perf_counter() - start
        print(json.dumps({"seconds": seconds, "answers": [up_to_end(ids, wish["ends"]) for ids in answers]}), flush=True)
    if ENGINE == "llama":
        engine.process.terminate()


if __name__ == "__main__":
    main()
