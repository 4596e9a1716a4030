#!/usr/bin/env python3
"""Load on a running server: latency, tokens a second, and whether anything leaks or is stuck.

    tests/bench/serve.py load  http://127.0.0.1:8000/v1 --clients 1 4 16 32 --seconds 20
    tests/bench/serve.py soak  http://127.0.0.1:8000/v1 --requests 100000 --clients 32 --pid PID

`load` asks questions of one kind and tells the time to the first token, between tokens, and tokens a second over all; it speaks
nothing but the API, so that other servers can be measured alike. `soak` mixes chats and completions, whole and streamed answers,
sampled ones, decks and other ways to steer, refused requests, broken ones, clients that go away and bursts of more than the server
takes, and compares every answer with what the same request got alone; with --pid it tells the server's memory on the way. It ends with
1 where an answer was wrong, something is stuck, or memory grew by more than --growth percent in the second half of the requests.
Needs nothing but Python.
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
    {"steering": ["german@adapter", "lower_case"]}, {"steering": ["json"], "method": "caa"},
    {"steering": ["spanish"], "temperature": 0.8, "top_p": 0.9, "seed": 7},
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

    def post(self, connection, path, body):
        connection.request("POST", self.path + path, body if isinstance(body, bytes) else json.dumps(body), self.headers)
        reply = connection.getresponse()
        return reply.status, reply.read()

    def whole(self, connection, body):
        """Status, and the text of a chat or, where there is a prompt, of a completion."""
        status, reply = self.post(connection, "/completions" if "prompt" in body else "/chat/completions", body)
        if status != 200:
            return status, reply
        choice = json.loads(reply)["choices"][0]
        return status, choice["text"] if "prompt" in body else choice["message"]["content"]

    def raw(self, body):
        """A connection on which a chat was asked for, to be read or left."""
        text = json.dumps(body).encode()
        head = f"POST {self.path}/chat/completions HTTP/1.1\r\nHost: {self.host}\r\n"
        head += "".join(f"{name}: {value}\r\n" for name, value in self.headers.items())
        connection = socket.create_connection((self.host, self.port), timeout=300)
        connection.sendall(head.encode() + f"Content-Length: {len(text)}\r\n\r\n".encode() + text)
        return connection


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
            i = number
            while time.perf_counter() - begin < arguments.seconds:
                connection = server.connect()  # some servers close one behind each answer
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


def asked(deck, prompt, completes):
    """One of the mixture's questions; of a completion the model goes on with the text."""
    fields = {"max_tokens": 24, **DECKS[deck]}
    return {"prompt": PROMPTS[prompt], "temperature": 0, **fields} if completes else question(PROMPTS[prompt], **fields)


def burst(server, size, body):
    """Statuses of `size` requests on connections of their own, all at once; 0 where the server hung up."""
    connections, statuses = [], []
    for _ in range(size):
        try:
            connections.append(server.raw(body))
        except OSError:
            statuses.append(0)
    for connection in connections:
        with connection:
            try:
                head = connection.recv(4096)
            except OSError:
                head = b""
            statuses.append(int(head.split()[1]) if head.startswith(b"HTTP/1.1 ") else 0)
    return statuses


class Soak:
    def __init__(self, server, arguments):
        self.server, self.arguments = server, arguments
        self.counts, self.lock, self.left, self.marks = {}, threading.Lock(), arguments.requests, []
        self.alone = {}
        connection = server.connect()
        for d in range(len(DECKS)):
            for p in range(len(PROMPTS)):
                for completes in (False, True):
                    status, text = server.whole(connection, asked(d, p, completes))
                    assert status == 200, text
                    self.alone[d, p, completes] = text

    def count(self, what):
        with self.lock:
            self.counts[what] = self.counts.get(what, 0) + 1

    def one(self, rng, held):
        server = self.server
        d, p, kind = rng.randrange(len(DECKS)), rng.randrange(len(PROMPTS)), rng.random()
        completes = rng.random() < 0.3
        body = asked(d, p, completes)
        if kind < 0.45:
            status, text = server.whole(held, body)
            if status == 200:
                self.count("answered" if text == self.alone[d, p, completes] else "WRONG")
            else:
                self.count("told to come back" if status == 429 else f"STATUS {status}")
        elif kind < 0.75:
            got = server.stream(held, asked(d, p, False))
            self.count("refused stream" if got is None else "streamed" if got[1] == self.alone[d, p, False] else "WRONG")
        elif kind < 0.85:  # goes away in the middle
            with server.raw(question(PROMPTS[p], **{**DECKS[d], "stream": True, "temperature": 100, "max_tokens": 400})) as raw:
                raw.recv(rng.choice([1, 200, 2000]))
            self.count("left")
        elif kind < 0.95:
            bad = rng.choice([b"{", b"[]", json.dumps({**body, "tools": [1]}).encode(),
                              json.dumps({**body, "steering": ["nobody"]}).encode(), b'{"messages": 5}'])
            status, _ = server.post(held, rng.choice(["/completions", "/chat/completions"]), bad)
            self.count("bad request refused" if status in (400, 429) else f"BAD REQUEST {status}")
        elif kind < 0.9995:
            with socket.create_connection((server.host, server.port), timeout=300) as raw:
                raw.sendall(rng.randbytes(rng.randrange(1, 400)))
            self.count("noise")
        else:
            statuses = burst(server, self.arguments.burst, question(PROMPTS[p], max_tokens=8))
            wrong = set(statuses) - {0, 200, 429, 503}
            self.count(f"BURST {sorted(wrong)}" if wrong else "burst over the limit" if set(statuses) != {200} else "burst")

    def work(self, number):
        rng, held = random.Random(number), self.server.connect()
        requests, pid = self.arguments.requests, self.arguments.pid
        while True:
            with self.lock:
                if self.left <= 0:
                    return
                self.left -= 1
                done = requests - self.left
                if pid and done % max(1, requests // 10) == 0:
                    self.marks.append((done, resident(pid)))
                    print(f"{done}: {self.marks[-1][1]:.0f} MB", flush=True)
            try:
                self.one(rng, held)
            except (OSError, http.client.HTTPException) as error:
                self.count(f"connection: {type(error).__name__}")
                held.close()
                held = self.server.connect()

    def stuck(self):
        """Answers that are still under way a minute after the last client has gone."""
        connection = self.server.connect()
        for _ in range(600):
            connection.request("GET", "/health")
            health = json.loads(connection.getresponse().read())
            if health["running"] == health["waiting"] == 0:
                return 0
            time.sleep(0.1)
        return health["running"] + health["waiting"]


def soak(server, arguments):
    soaking = Soak(server, arguments)
    if arguments.pid:
        print(f"before: {resident(arguments.pid):.0f} MB, {threads_of(arguments.pid)} threads", flush=True)
    begin = time.perf_counter()
    workers = [threading.Thread(target=soaking.work, args=(number,)) for number in range(arguments.clients[0])]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print(f"{arguments.requests} requests in {time.perf_counter() - begin:.0f} s:", json.dumps(soaking.counts))
    stuck = soaking.stuck()
    print("stuck:", stuck)
    failed = stuck > 0 or any(what.split()[0].isupper() for what in soaking.counts)
    if arguments.pid:
        after = resident(arguments.pid)
        print(f"after: {after:.0f} MB, {threads_of(arguments.pid)} threads")
        tenth, half = (soaking.marks[i][1] for i in (0, len(soaking.marks) // 2 - 1))
        print(f"memory at the end beside a tenth of the requests: {100 * (after / tenth - 1):+.1f} %, beside half: {100 * (after / half - 1):+.1f} %")
        failed = failed or after > half * (1 + arguments.growth / 100)
    raise SystemExit(1 if failed else 0)


parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("what", choices=["load", "soak"])
parser.add_argument("url")
parser.add_argument("--clients", type=int, nargs="+", default=[32])
parser.add_argument("--seconds", type=float, default=20)
parser.add_argument("--max-tokens", type=int, default=64)
parser.add_argument("--fields", type=json.loads, default={}, help='more fields of each request: \'{"steering": ["german"]}\'')
parser.add_argument("--requests", type=int, default=10000)
parser.add_argument("--burst", type=int, default=200, help="requests at once, now and then")
parser.add_argument("--growth", type=float, default=20, help="percent that the server's memory may grow")
parser.add_argument("--pid", type=int, help="of the server, on this machine")
parser.add_argument("--key", default="none")
arguments = parser.parse_args()
{"load": load, "soak": soak}[arguments.what](Server(arguments.url, arguments.key), arguments)
