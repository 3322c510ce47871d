#!/usr/bin/env python3
"""Kills the worker at random moments and looks at what is left."""
import argparse
import random
import shutil
import signal
import subprocess
import sys
import time

from common import WORKER, memory_folder, prepared_template
from invariants import Told, part_files, problems

KILLS_PER_DATABASE = 60  # what is looked at stays small
KILLS_PER_LOOK = 3  # what is half done or lost stays so
TELL_EVERY = 1000


def work_and_die(folder, rng, told):
    """Lets it work for a moment and kills it. True where it had begun to work."""
    worker = subprocess.Popen([WORKER, folder, str(rng.randrange(2**31))], stdout=subprocess.PIPE)
    opened = b""
    if rng.random() < 0.1:  # in the middle of opening, at first of making the tables
        time.sleep(rng.uniform(0.0, 0.03))
    else:
        opened = worker.stdout.readline()
        if not opened.startswith(b"open"):
            raise SystemExit(f"the worker did not start: {opened.decode()}")
        time.sleep(rng.uniform(0.0, 0.04))  # the moment of the kill: this is what is being tested
    worker.send_signal(signal.SIGKILL)
    said = opened + worker.stdout.read()
    worker.wait()
    told.read(said.decode())
    return b"open\n" in said


def finish(folder, seed, told):
    """The next archive takes away what the kills left half written."""
    done = subprocess.run([WORKER, folder, str(seed), "archive"], capture_output=True, text=True, check=False)
    if "ack back-up" not in done.stdout:
        return [f"not usable afterwards: {done.stdout}{done.stderr}"]
    told.read(done.stdout)
    return problems(folder, told) + [f"part file {name}" for name in part_files(folder)]


def fresh(template, rng):
    """Mostly a database with somebody in every status; sometimes none, so that making one is hit, too."""
    folder = memory_folder("kill")
    if rng.random() < 0.85:
        folder.rmdir()
        shutil.copytree(template, folder)
    return folder


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=150)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    begun = time.monotonic()
    parent = memory_folder("kill")
    template = prepared_template(parent)
    kills = working = acknowledged = 0
    kinds = set()
    while kills < options.kills:
        folder = fresh(template, rng)
        told = Told()
        wrong = []
        for _ in range(min(KILLS_PER_DATABASE, options.kills - kills)):
            working += work_and_die(folder, rng, told)
            kills += 1
            if kills % KILLS_PER_LOOK == 0:
                wrong = problems(folder, told)
            if wrong:
                break
            if kills % TELL_EVERY == 0:
                print(f"  {kills} kills ({time.monotonic() - begun:.0f} s)", flush=True)
        wrong = wrong or finish(folder, rng.randrange(2**31), told)
        if wrong:
            print(f"after {kills} kills with seed {options.seed}: " + "; ".join(wrong))
            print(f"kept for a look: {folder}")
            return 1
        internal = [error for error in told.errors if error[2] == "internal"]
        if internal:
            print(f"unclear error: {internal[0]}")
            return 1
        acknowledged += told.count
        kinds |= {action for action, _ in told.acknowledged}
        shutil.rmtree(folder)
        shutil.rmtree(f"{folder}-scratch", ignore_errors=True)
    shutil.rmtree(parent)
    print(f"{kills} kills ({working} of them in the midst of work), {acknowledged} acknowledged actions of {len(kinds)} kinds: 0 lost,"
          f" 0 half done, 0 part files, 0 breaks of the chain ({time.monotonic() - begun:.0f} s)")
    return 0 if acknowledged > 0 else 1


if __name__ == "__main__":
    sys.exit(main())
