#!/usr/bin/env python3
"""Cuts the power, so to speak: keeps only what was flushed, and looks at that.

Checks itself: the same with a writer that flushes less (synchronous=NORMAL) must lose something.
"""
import argparse
import collections
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from invariants import problems

BIN = Path(os.environ.get("KONTORIST_BIN", "build/ci/bin"))

CARELESS = """
import sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("PRAGMA journal_mode=WAL"); db.execute("PRAGMA synchronous=NORMAL")
db.execute("CREATE TABLE IF NOT EXISTS t (i INTEGER)")
db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
for i in range(10**9):
    db.execute("INSERT INTO t VALUES (?)", (i,)); print("ack", i, flush=True)
"""


def surroundings(shim, live, disk):
    return {**os.environ, "LD_PRELOAD": str(shim), "POWERCUT_LIVE": str(live), "POWERCUT_DISK": str(disk)}


def run_until_cut(command, environment, seconds, ready):
    process = subprocess.Popen(command, stdout=subprocess.PIPE, env=environment)
    lines = [process.stdout.readline().decode()] if ready else []
    time.sleep(seconds)  # the moment of the cut: this is what is being tested
    process.send_signal(signal.SIGKILL)
    text = process.stdout.read().decode()
    process.wait()
    lines += text.splitlines() if text.endswith("\n") else text.splitlines()[:-1]
    return lines


def careless_loses(shim):
    folder = Path(tempfile.mkdtemp(prefix="kontorist-cut-"))
    live, disk = folder / "live", folder / "disk"
    live.mkdir(), disk.mkdir()
    lines = run_until_cut([sys.executable, "-c", CARELESS, live / "x.db"], surroundings(shim, live, disk), 0.7, True)
    try:
        kept = sqlite3.connect(disk / "x.db").execute("SELECT count(*) FROM t").fetchone()[0]
    except sqlite3.Error:
        kept = 0
    shutil.rmtree(folder)
    return kept < sum(line.startswith("ack") for line in lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cuts", type=int, default=40)
    parser.add_argument("--shim", required=True)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if not careless_loses(options.shim):
        print("the cut itself does not work: a writer without flushing lost nothing")
        return 1
    rng = random.Random(options.seed)
    acks = 0
    for cut in range(options.cuts):
        folder = Path(tempfile.mkdtemp(prefix="kontorist-cut-"))
        live, disk, archives = folder / "live", folder / "disk", folder / "archives"
        for made in (live, disk, archives):
            made.mkdir()
        lines = run_until_cut([BIN / "faultworker", live / "office.db", archives, str(rng.randrange(2**31))],
                              surroundings(options.shim, live, disk), rng.uniform(0.05, 0.5), True)
        acknowledged = collections.Counter()
        for line in lines:
            word, action, contact = line.split()
            if word == "ack":
                acknowledged[(action, int(contact))] += 1
        acks += sum(acknowledged.values())
        (disk / "office.db-shm").unlink(missing_ok=True)
        wrong = problems(disk / "office.db", acknowledged)
        if wrong:
            print(f"cut {cut}: " + "; ".join(wrong) + f"; kept for a look: {folder}")
            return 1
        shutil.rmtree(folder)
    print(f"{options.cuts} cuts, {acks} acknowledged operations, 0 lost")
    return 0 if acks > 0 else 1


if __name__ == "__main__":
    sys.exit(main())
