#!/usr/bin/env python3
"""Kills the worker at random moments and looks at what is left after each kill."""
import argparse
import collections
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from invariants import problems

BIN = Path(os.environ.get("KONTORIST_BIN", "build/ci/bin"))


def drain(process, seconds):
    """Lets it work for a moment, kills it, and returns every whole line it had said."""
    time.sleep(seconds)  # the moment of the kill: this is what is being tested
    process.send_signal(signal.SIGKILL)
    text = process.stdout.read().decode()
    process.wait()
    return text.splitlines() if text.endswith("\n") else text.splitlines()[:-1]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=150)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    folder = Path(tempfile.mkdtemp(prefix="kontorist-kill-"))
    archives = folder / "archives"
    archives.mkdir()
    database = folder / "office.db"
    acknowledged = collections.Counter()
    working_kills = acks = 0
    begun = time.monotonic()
    while working_kills < options.kills:
        worker = subprocess.Popen([BIN / "faultworker", database, archives, str(rng.randrange(2**31))],
                                  stdout=subprocess.PIPE)
        first = worker.stdout.readline()  # opened: from now on a kill hits work
        if not first.startswith(b"open"):
            print("the worker did not start")
            return 1
        for line in drain(worker, rng.uniform(0.0, 0.12)):
            word, action, contact = line.split()
            if word == "ack":
                acknowledged[(action, int(contact))] += 1
                acks += 1
        working_kills += 1
        if working_kills % 10 == 0 or working_kills == options.kills:
            wrong = problems(database, acknowledged)
            zips = [p.name for p in archives.iterdir() if p.suffix == ".zip"]
            for name in zips[:3]:
                import zipfile
                if zipfile.ZipFile(archives / name).testzip() is not None:
                    wrong.append(f"damaged archive {name}")
            if wrong:
                print(f"after {working_kills} kills: " + "; ".join(wrong))
                print(f"kept for a look: {folder}")
                return 1
    took = time.monotonic() - begun
    shutil.rmtree(folder)
    print(f"{working_kills} kills, {acks} acknowledged operations, 0 lost, 0 half done, 0 breaks ({took:.0f} s)")
    return 0 if acks > 0 else 1


if __name__ == "__main__":
    sys.exit(main())
