#!/usr/bin/env python3
"""Kills the worker while it approves bookings and takes approvals back, and looks at what is left each time.

A point is a moment in one of these two actions, or close behind it. Told are those where the action had left no
trace, those in the middle of its writing, those done but not acknowledged, and those acknowledged.
"""
import argparse
import collections
import random
import shutil
import signal
import sqlite3
import statistics
import struct
import subprocess
import sys
import time

from common import WORKER, memory_folder, prepared_template
from invariants import Told, problems

POINTS_PER_DATABASE = 50  # what is looked at stays small
ACTIONS = {b"approve-booking": "APPROVED", b"return-booking": "UNPROCESSED"}  # -> status when it is done
MOST_BEFORE = 6  # of these actions, that are let pass
LONGER = 1.3  # than an action takes is the longest wait before the kill
TELL_EVERY = 200


def half_written(log):
    """True where frames lie behind the last commit of SQLite's write-ahead log."""
    content = log.read_bytes() if log.exists() else b""
    if len(content) < 32:
        return False
    page, salt = struct.unpack(">I", content[8:12])[0], content[16:24]
    behind = False
    for at in range(32, len(content) - 23, 24 + page):
        if content[at + 8:at + 16] != salt:
            break
        behind = content[at + 4:at + 8] == bytes(4)
    return behind


def act_and_die(folder, rng, told, durations):
    """Lets some actions pass and kills it in the next one. Returns that one's name and booking, and what came of it."""
    worker = subprocess.Popen([WORKER, folder, str(rng.randrange(2**31)), "bookings"], stdout=subprocess.PIPE)
    said, let_pass = b"", rng.randrange(MOST_BEFORE + 1)
    for line in worker.stdout:
        said += line
        word, *fact = line.split()
        if word == b"begin" and fact[0] in ACTIONS:
            name, booking, since = fact[0], int(fact[1]), time.monotonic()
            let_pass -= 1
            if let_pass < 0:
                break
        elif word == b"ack" and fact[0] in ACTIONS:
            durations.append(time.monotonic() - since)
    else:
        raise SystemExit(f"the worker ended by itself: {said.decode()[-300:]}")
    usual = statistics.median(durations) if durations else 0.001
    time.sleep(rng.uniform(0.0, LONGER * usual))  # the moment of the kill: this is what is being tested
    worker.send_signal(signal.SIGKILL)
    rest = worker.stdout.read()
    worker.wait()
    told.read((said + rest).decode())
    if b"\n" in rest:
        return name, booking, "refused" if rest.startswith(b"error") else "acknowledged"
    if half_written(folder / "office.db-wal"):
        return name, booking, "half written"
    db = sqlite3.connect(folder / "office.db")
    status = db.execute("SELECT status FROM booking WHERE id = ?", (booking,)).fetchone()[0]
    db.close()
    return name, booking, "done, not acknowledged" if status == ACTIONS[name] else "no trace"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--points", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    begun = time.monotonic()
    parent = memory_folder("approve")
    template = prepared_template(parent)
    points, acknowledged, found = 0, collections.Counter(), collections.Counter()
    durations = collections.deque(maxlen=100)  # of these actions on this computer, in seconds
    while points < options.points:
        folder = parent / "work"
        shutil.copytree(template, folder)
        told = Told()
        for _ in range(min(POINTS_PER_DATABASE, options.points - points)):
            name, booking, outcome = act_and_die(folder, rng, told, durations)
            points += 1
            found[(name.decode(), outcome)] += 1
            wrong = problems(folder, told)
            wrong += [f"unclear error: {' '.join(error)}" for error in told.errors if error[2] == "internal"]
            if wrong:
                print(f"after {points} points with seed {options.seed}, {outcome} of {name.decode()} {booking}: "
                      + "; ".join(wrong))
                print(f"kept for a look: {folder}")
                return 1
            if points % TELL_EVERY == 0:
                print(f"  {points} points ({time.monotonic() - begun:.0f} s)", flush=True)
        for (action, _), count in told.acknowledged.items():
            acknowledged[action] += count
        shutil.rmtree(folder)
        shutil.rmtree(f"{folder}-scratch", ignore_errors=True)
    shutil.rmtree(parent)
    for (name, outcome), count in sorted(found.items()):
        print(f"  {count:5} x {name}: {outcome}")
    print(f"{points} points, {acknowledged['booking.approve']} approvals and"
          f" {acknowledged['booking.return-to-unprocessed']} taken back acknowledged: 0 lost, 0 approved without invoice"
          f" or the reverse, 0 gaps, 0 places held twice, 0 wrong sums ({time.monotonic() - begun:.0f} s)")
    return 0 if acknowledged["booking.approve"] > 0 else 1


if __name__ == "__main__":
    sys.exit(main())
