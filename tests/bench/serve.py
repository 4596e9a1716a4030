#!/usr/bin/env python3
"""Load on a running server: latency, tokens a second, and whether anything leaks or is stuck.

    tests/bench/serve.py load  http://127.0.0.1:8000/v1 --clients 1 4 16 32 --seconds 20
    tests/bench/serve.py soak  http://127.0.0.1:8000/v1 --requests 100000 --clients 32 --pid PID

`load` asks questions of one kind and tells the time to the first token, between tokens, and tokens a second over all; it speaks
nothing but the API, so that other servers can be measured alike. `soak` mixes whole and streamed answers, decks, refused requests,
broken ones and clients that go away, and compares every whole answer with what the same request got alone; with --pid it tells the
server's memory before and after. Needs nothing but Python.
"""
import argparse
import http.client
import json
import random
import socket
import statistics
import threading
import time
from urllib.parse import urlsplit

PROMPTS = [
    "Where does the fox live?", "What does the owl eat?", "How big is the lion?", "Where does the bear live?",
    "What does the wolf eat?", "Tell me about the dolphin.", "How old does the elephant get?", "Why does the cat purr?",
]
DECKS = [
    {}, {"steering": ["german"]}, {"steering": ["german", "<and>", "lower_case"]},
    {"steering": ["spanish", "json", "upper_case"], "join": "set"}, {"steering": ["french"], "method": "hybrid"},
    {"steering": [{"behavior": "italian", "strength": 0.5}, "sentences_2"], "join": "concatenation"},
]


class Server:
    def __init__(self, url, key):
        parts = urlsplit(url)
        self.host, self.port, self.path = parts.hostname, parts.port or 80, parts.path.rstrip("/")
        self.headers = {"Content-Type": "application/json", "Authorization": f"Bearer {key}"}

    def connect(self):
        return http.client.HTTPConnection(self.host, self.port, timeout=300)

    def stream(self, connection, body):
        """Times at which pieces came, after the request was sent; the text; tokens as the server counts them."""
        began = time.perf_counter()
        body = {**body, "stream": True, "stream_options": {"include_usage": True}}
        connection.request("POST", self.path + "/chat/completions", json.dumps(body), self.headers)
        reply = connection.getresponse()
        if reply.status != 200:
            reply.read()
            return None
        times, text, tokens = [], "", 0
        for line in reply:
            if not line.startswith(b"data: ") or line.startswith(b"data: [DONE]"):
                continue
            event = json.loads(line[6:])
            if event.get("usage"):
                tokens = event["usage"]["completion_tokens"]
            for choice in event.get("choices", []):
                piece = choice.get("delta", {}).get("content")
                if piece:
                    times.append(time.perf_counter() - began)
                    text += piece
        return times, text, tokens, time.perf_counter() - began

    def whole(self, connection, body):
        connection.request("POST", self.path + "/chat/completions", json.dumps(body), self.headers)
        reply = connection.getresponse()
        return reply.status, reply.read()


def question(prompt, **more):
    return {"messages": [{"role": "user", "content": prompt}], "temperature": 0, **more}


def percentile(values, share):
    return sorted(values)[min(len(values) - 1, int(share * len(values)))] if values else float("nan")


def load(server, arguments):
    print("clients  answers  tokens/s  first token ms (p50 p95)  between tokens ms (p50 p95)  answer s (p50)")
    for clients in arguments.clients:
        first, between, whole, tokens, answers = [], [], [], 0, 0
        lock, begin = threading.Lock(), time.perf_counter()

        def work(number):
            nonlocal tokens, answers
            connection, i = server.connect(), number
            while time.perf_counter() - begin < arguments.seconds:
                body = question(PROMPTS[i % len(PROMPTS)], max_tokens=arguments.max_tokens, **arguments.fields)
                i += 1
                got = server.stream(connection, body)
                if got is None:
                    continue
                times, _, n, seconds = got
                with lock:
                    answers += 1
                    tokens += n
                    whole.append(seconds)
                    if times:
                        first.append(times[0])
                        between.extend(b - a for a, b in zip(times, times[1:]))

        threads = [threading.Thread(target=work, args=(number,)) for number in range(clients)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        elapsed = time.perf_counter() - begin
        print(f"{clients:7d}  {answers:7d}  {tokens / elapsed:8.1f}  {1000 * percentile(first, .5):10.0f} {1000 * percentile(first, .95):8.0f}"
              f"  {1000 * percentile(between, .5):14.1f} {1000 * percentile(between, .95):8.1f}  {statistics.median(whole) if whole else float('nan'):14.2f}",
              flush=True)


def resident(pid):
    with open(f"/proc/{pid}/status") as status:
        return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmRSS"))


def threads_of(pid):
    with open(f"/proc/{pid}/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("Threads"))


def soak(server, arguments):
    alone = {}
    connection = server.connect()
    for d, deck in enumerate(DECKS):
        for p, prompt in enumerate(PROMPTS):
            status, body = server.whole(connection, question(prompt, max_tokens=24, **deck))
            assert status == 200, body
            alone[d, p] = json.loads(body)["choices"][0]["message"]["content"]
    if arguments.pid:
        print(f"before: {resident(arguments.pid):.0f} MB, {threads_of(arguments.pid)} threads", flush=True)
    counts, lock, left = {}, threading.Lock(), [arguments.requests]
    begin, marks = time.perf_counter(), []

    def count(what):
        with lock:
            counts[what] = counts.get(what, 0) + 1

    def one(rng, held):
        d, p, kind = rng.randrange(len(DECKS)), rng.randrange(len(PROMPTS)), rng.random()
        body = question(PROMPTS[p], max_tokens=24, **DECKS[d])
        if kind < 0.45:
            status, reply = server.whole(held, body)
            if status == 200:
                right = json.loads(reply)["choices"][0]["message"]["content"] == alone[d, p]
                count("answered" if right else "WRONG")
            else:
                count(f"status {status}")
        elif kind < 0.75:
            got = server.stream(held, body)
            count("refused stream" if got is None else "streamed" if got[1] == alone[d, p] else "WRONG")
        elif kind < 0.85:  # goes away in the middle
            text = json.dumps({**body, "stream": True, "temperature": 100, "max_tokens": 400}).encode()
            with socket.create_connection((server.host, server.port), timeout=300) as raw:
                head = f"POST {server.path}/chat/completions HTTP/1.1\r\nHost: {server.host}\r\n"
                head += "".join(f"{name}: {value}\r\n" for name, value in server.headers.items())
                raw.sendall(head.encode() + f"Content-Length: {len(text)}\r\n\r\n".encode() + text)
                raw.recv(rng.choice([1, 200, 2000]))
            count("left")
        elif kind < 0.95:
            bad = rng.choice([b"{", b"[]", json.dumps({**body, "tools": [1]}).encode(),
                              json.dumps({**body, "steering": ["nobody"]}).encode(), b'{"messages": 5}'])
            held.request("POST", server.path + "/chat/completions", bad, server.headers)
            reply = held.getresponse()
            reply.read()
            count("bad request refused" if reply.status in (400, 429) else f"BAD REQUEST {reply.status}")
        else:
            with socket.create_connection((server.host, server.port), timeout=300) as raw:
                raw.sendall(rng.randbytes(rng.randrange(1, 400)))
            count("noise")

    def work(number):
        rng, held = random.Random(number), server.connect()
        while True:
            with lock:
                if left[0] <= 0:
                    return
                left[0] -= 1
                done = arguments.requests - left[0]
                if arguments.pid and done % max(1, arguments.requests // 10) == 0:
                    marks.append(f"{done}: {resident(arguments.pid):.0f} MB")
            try:
                one(rng, held)
            except (OSError, http.client.HTTPException) as error:
                count(f"connection: {type(error).__name__}")
                held.close()
                held = server.connect()

    workers = [threading.Thread(target=work, args=(number,)) for number in range(arguments.clients[0])]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    seconds = time.perf_counter() - begin
    print(f"{arguments.requests} requests in {seconds:.0f} s:", json.dumps(counts))
    connection = server.connect()
    for _ in range(600):
        connection.request("GET", "/health")
        health = json.loads(connection.getresponse().read())
        if health["running"] == health["waiting"] == 0:
            break
        time.sleep(0.1)
    print("stuck:", health["running"] + health["waiting"])
    if arguments.pid:
        print("memory:", "; ".join(marks))
        print(f"after: {resident(arguments.pid):.0f} MB, {threads_of(arguments.pid)} threads")


parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("what", choices=["load", "soak"])
parser.add_argument("url")
parser.add_argument("--clients", type=int, nargs="+", default=[32])
parser.add_argument("--seconds", type=float, default=20)
parser.add_argument("--max-tokens", type=int, default=64)
parser.add_argument("--fields", type=json.loads, default={}, help='more fields of each request: \'{"steering": ["german"]}\'')
parser.add_argument("--requests", type=int, default=10000)
parser.add_argument("--pid", type=int, help="of the server, on this machine")
parser.add_argument("--key", default="none")
arguments = parser.parse_args()
{"load": load, "soak": soak}[arguments.what](Server(arguments.url, arguments.key), arguments)
