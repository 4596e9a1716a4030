"""What the parts of tests/bench/run share: programs to ask, a Python with the reference in it, and the lines they print."""
import json
import os
import pathlib
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
BIN = ROOT / "build" / "bin"
CLI = BIN / "steerdeck-cli"
DEMO = ROOT / "data" / "demo"
THREADS = os.cpu_count() or 1


def fail(what):
    raise SystemExit(f"tests/bench/run: {what}")


def call(*command, env=None):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, env=env)
    if done.returncode != 0:
        fail(f"{' '.join(map(str, command[:4]))} ... failed: {done.stderr.strip()[-400:]}")
    return done.stdout


def run_measured(*command, env=None):
    """Runs a program to its end: (seconds, the most memory resident in GiB, what it printed)."""
    command = [str(part) for part in command]
    start = time.perf_counter()
    process = subprocess.Popen(command, env=env, stdout=subprocess.PIPE, text=True)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.perf_counter() - start
    if process.returncode != 0:
        fail(f"{' '.join(command[:3])} ... ended with {process.returncode}; its reason stands above")
    return seconds, usage.ru_maxrss / 2**20, output


def report(name, value, wish, met):
    print(f"  {name:<44} {value:>18}   wish: {wish:<16} {'met' if met else 'MISSED'}", flush=True)


def reference_python():
    named = os.environ.get("STEERDECK_REFERENCE_PYTHON")
    if named:
        return named
    venv = ROOT / "build" / "bench-venv"
    python = venv / "bin" / "python"
    if not (venv / "ready").exists():
        print("Making build/bench-venv with torch and transformers (3 GB to fetch; once) ...", flush=True)
        call(sys.executable, "-m", "venv", "--clear", venv)
        # Python's part of torch wants every one of its CUDA packages, even without a GPU.
        call(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-cache-dir", "torch==2.15.0",
             "transformers==5.23.0", "safetensors", "numpy", "jinja2")
        (venv / "ready").touch()
    return str(python)


class Program:
    """A program that says a line of JSON once it is ready, then answers every line with a line, until its input ends."""

    def __init__(self, *command, env=None):
        command = [str(part) for part in command]
        self.name = pathlib.Path(next((part for part in command if part.endswith(".py")), command[0])).name
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=env)
        self.hello = self.read()

    def read(self):
        line = self.process.stdout.readline()
        if not line:
            fail(f"{self.name} ended; its reason stands above")
        return json.loads(line)

    def ask(self, wish):
        self.process.stdin.write(json.dumps(wish) + "\n")
        self.process.stdin.flush()
        return self.read()

    def close(self):
        self.process.stdin.close()
        self.process.wait()
