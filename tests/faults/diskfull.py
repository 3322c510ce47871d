#!/usr/bin/env python3
"""Fills the disk: every action on file systems of many sizes, from "nothing goes" to "everything goes".

Nothing may be lost or half done, the error must be a clear one, and everything must work again once there is
space. Mounts small file systems in memory in a name space of its own, for which an ordinary user is enough
where the system allows user name spaces.
"""
import argparse
import collections
import os
import shutil
import subprocess
import sys
import time

from common import memory_folder, prepared_template, run_steps
from invariants import Told, part_files, problems

INSIDE = "KONTORIST_DISKFULL_INSIDE"
PLENTY = "64m"
MARGIN = 2_500_000  # bytes; with more, nothing is short of space
CLEAR = {"disk-full", "unavailable"}  # SQLite cannot always tell why it cannot make its helper files
CONSEQUENCES = {"refused", "not-found", "conflict"}  # of an earlier part of the step that failed


def enter_name_space():
    """Starts this program again where it may mount."""
    options = ["-m"] if os.geteuid() == 0 else ["-r", "-m"]
    os.environ[INSIDE] = "1"
    os.execvp("unshare", ["unshare", *options, sys.executable, __file__, *sys.argv[1:]])


def mount(folder, size, *more):
    subprocess.run(["mount", "-t", "tmpfs", "-o", ",".join([f"size={size}", *more]), "kontorist", folder], check=True)


def bytes_in(folder):
    """As a file system in memory counts them: whole pages, one for each name."""
    pages = sum(-(-path.stat().st_size // 4096) + 1 for path in folder.rglob("*"))
    return pages * 4096


def judge(status, told, complained):
    if status < 0:
        yield f"the program died of signal {-status}: {complained[-300:]}"
    for action, _, code, reason, *sentence in told.errors:
        if code not in CLEAR | CONSEQUENCES or not sentence or not sentence[0]:
            yield f"{action}: {code} {reason} ({complained.strip()[-200:]})"


def one_size(parent, template, size):
    """Works on a disk of this size, then on a big one. Returns (codes told, what is wrong)."""
    disk = parent / "disk"
    disk.mkdir(exist_ok=True)
    mount(disk, size)
    try:
        folder = disk / "work"
        shutil.copytree(template, folder)
        # What is read lies elsewhere: the disk of the database is full, not that of the user.
        (disk / "work-scratch").symlink_to(parent / "scratch")
        told = Told()
        status, said, complained = run_steps(folder, "all")
        told.read(said)
        wrong = list(judge(status, told, complained)) + problems(folder, told)
        wrong += [f"part file {name}" for name in part_files(folder)]
        codes = [f"{error[2]} {error[3]}" for error in told.errors]
        mount(disk, PLENTY, "remount")
        (folder / "copy.db").unlink(missing_ok=True)
        again = Told()
        again.read(run_steps(folder, "all")[1])
        bad = [error for error in again.errors if error[2] not in CONSEQUENCES | {"invalid"}]
        wrong += [f"still fails with space: {' '.join(error)}" for error in bad]
        wrong += problems(folder, told)
        return codes, wrong
    finally:
        subprocess.run(["umount", disk], check=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, default=15)
    parser.add_argument("--keep-going", action="store_true", help="tell every failure, not the first")
    options = parser.parse_args()
    if INSIDE not in os.environ:
        enter_name_space()
    begun = time.monotonic()
    parent = memory_folder("full")
    (parent / "scratch").mkdir()
    template = prepared_template(parent)
    lowest = bytes_in(template) + 4 * 4096
    highest = lowest + MARGIN
    told, full, failures = collections.Counter(), 0, 0
    for number in range(options.sizes):
        size = lowest + (highest - lowest) * number // max(1, options.sizes - 1) // 4096 * 4096
        codes, wrong = one_size(parent, template, size)
        told.update(codes)
        full += any(code.startswith("disk-full") for code in codes)
        if wrong:
            failures += 1
            print(f"{size} bytes: " + "; ".join(wrong), flush=True)
            if not options.keep_going:
                break
    shutil.rmtree(parent)
    for code, number in told.most_common():
        print(f"  {number:5} x {code}")
    print(f"{options.sizes} sizes, {full} of them too small for something: {failures} with a loss, damage, an unclear"
          f" message, or a database that is not usable afterwards ({time.monotonic() - begun:.0f} s)")
    return 0 if full > 0 and failures == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
