#!/usr/bin/env python3
"""Cuts the power, so to speak: keeps only what was flushed, and looks at that.

Checks itself: the same worker with synchronous=NORMAL must lose something.
"""
import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import time

from common import BIN, WORKER, memory_folder, prepared_template
from invariants import Told, problems

CARELESS_CUTS = 5
TELL_EVERY = 100


def names_of(disk, folder_inode):
    listing = disk / f"d-{folder_inode}"
    if listing.exists():
        for line in listing.read_text().splitlines():
            kind, inode, name = line.split(" ", 2)
            yield kind, inode, name


def rebuild(disk, inode, target):
    """Puts together what would be found after the cut: flushed content under flushed names."""
    target.mkdir()
    for kind, entry, name in names_of(disk, inode):
        if kind == "d":
            rebuild(disk, entry, target / name)
            continue
        kept = disk / f"f-{entry}"
        if kept.exists():
            shutil.copyfile(kept, target / name)
        else:
            (target / name).touch()


def note_as_flushed(disk, folder):
    """What was there before the worker began lies on the disk."""
    entries = list(folder.iterdir())
    (disk / f"d-{folder.stat().st_ino}").write_text("".join(
        f"{'d' if entry.is_dir() else 'f'} {entry.stat().st_ino} {entry.name}\n" for entry in entries))
    for entry in entries:
        if entry.is_dir():
            note_as_flushed(disk, entry)
        else:
            shutil.copyfile(entry, disk / f"f-{entry.stat().st_ino}")


def cut(parent, template, seed, seconds, careless):
    """Works on `parent`/live until the cut; returns what the worker said."""
    live, disk = parent / "live", parent / "disk"
    disk.mkdir()
    if template:
        shutil.copytree(template, live)
        note_as_flushed(disk, live)
    else:
        live.mkdir()
    environment = {**os.environ, "LD_PRELOAD": str(BIN / "libpowercut.so"), "POWERCUT_LIVE": str(live),
                   "POWERCUT_DISK": str(disk)}
    if careless:
        environment["POWERCUT_CARELESS"] = "1"
    worker = subprocess.Popen([WORKER, live, str(seed)], stdout=subprocess.PIPE, env=environment)
    opened = worker.stdout.readline()
    if not opened.startswith(b"open"):
        raise SystemExit(f"the worker did not start: {opened.decode()}")
    time.sleep(seconds)  # the moment of the cut: this is what is being tested
    worker.send_signal(signal.SIGKILL)
    told = Told()
    told.read(worker.stdout.read().decode())
    worker.wait()
    rebuild(disk, live.stat().st_ino, parent / "found")
    return told


def one_cut(rng, template, careless):
    parent = memory_folder("cut")
    told = cut(parent, template if rng.random() < 0.8 else None, rng.randrange(2**31), rng.uniform(0.0, 0.4), careless)
    wrong = problems(parent / "found", told)
    if not wrong or careless:
        shutil.rmtree(parent)
    return told, wrong, parent


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cuts", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    begun = time.monotonic()
    scratch = memory_folder("cut")
    template = prepared_template(scratch)
    lost = sum(bool(one_cut(rng, template, careless=True)[1]) for _ in range(CARELESS_CUTS))
    if lost == 0:
        print("the cut itself does not work: with synchronous=NORMAL nothing was lost")
        return 1
    acknowledged = files = 0
    for number in range(options.cuts):
        told, wrong, parent = one_cut(rng, template, careless=False)
        if wrong:
            print(f"cut {number} with seed {options.seed}: " + "; ".join(wrong) + f"; kept for a look: {parent}")
            return 1
        acknowledged += told.count
        files += len(told.files)
        if (number + 1) % TELL_EVERY == 0:
            print(f"  {number + 1} cuts ({time.monotonic() - begun:.0f} s)", flush=True)
    shutil.rmtree(scratch)
    print(f"{options.cuts} cuts, {acknowledged} acknowledged actions, {files} archives: 0 lost; with"
          f" synchronous=NORMAL {lost} of {CARELESS_CUTS} cuts lost something ({time.monotonic() - begun:.0f} s)")
    return 0 if acknowledged > 0 else 1


if __name__ == "__main__":
    sys.exit(main())
