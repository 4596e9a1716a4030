"""Runs of steerdeck-cli ($STEERDECK_CLI, else the built one) that are not done again where a file says that they were done."""
import json
import os
import resource
import subprocess
import sys

from measuring import CLI

PROGRAM = os.environ.get("STEERDECK_CLI", CLI)


def run(*arguments):
    """What it printed; ends this program where it failed."""
    done = subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, arguments))}\n{done.stderr}")
    return done.stdout


def processor_seconds():
    """Of all programs that ended so far: what else the machine does meanwhile hardly changes it."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def once(mark, *arguments):
    """Runs it unless the file `mark` says that just this was done: {"command", "processor" seconds it took, "printed"}."""
    command = [str(a) for a in arguments]
    done = json.loads(mark.read_text()) if mark.exists() else {}
    if done.get("command") != command:
        before = processor_seconds()
        printed = run(*arguments)
        done = {"command": command, "processor": round(processor_seconds() - before, 1), "printed": printed}
        mark.write_text(json.dumps(done))
    return done
