"""Runs of steerdeck-cli ($STEERDECK_CLI, else the built one) that are not done again where a file says that they were done."""
import json
import os
import subprocess
import sys
import tempfile

from measuring import CLI

PROGRAM = os.environ.get("STEERDECK_CLI", CLI)


def run_to_the_end(command):
    """What it printed, the processor seconds it took (what else the machine does meanwhile hardly changes them), the most memory resident
    in GiB; ends this program where it failed."""
    with tempfile.TemporaryFile("w+") as printed, tempfile.TemporaryFile("w+") as told:
        process = subprocess.Popen([PROGRAM, *command], stdout=printed, stderr=told, text=True)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        printed.seek(0)
        told.seek(0)
        if process.returncode:
            sys.exit(f"{' '.join(command)}\n{told.read()}")
        return printed.read(), used.ru_utime + used.ru_stime, used.ru_maxrss / 2**20


def run(*arguments):
    """What it printed; ends this program where it failed."""
    return run_to_the_end([str(a) for a in arguments])[0]


def once(mark, *arguments):
    """Runs it unless the file `mark` says that just this was done: {"command", "processor" seconds it took, its "peak" of memory in GiB,
    "printed"}."""
    command = [str(a) for a in arguments]
    done = json.loads(mark.read_text()) if mark.exists() else {}
    if done.get("command") != command:
        printed, processor, peak = run_to_the_end(command)
        done = {"command": command, "processor": round(processor, 1), "peak": round(peak, 2), "printed": printed}
        mark.write_text(json.dumps(done))
    return done
