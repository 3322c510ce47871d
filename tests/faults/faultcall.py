#!/usr/bin/env python3
"""Lets the k-th system call fail, in opening the database and in each action, and looks at what is left.

Every run: one fault of one kind in one step; then nothing may be damaged or half done, what was acknowledged
must be there, the error must have a clear code, and the same step must work once the fault is gone.
"""
import argparse
import collections
import errno
import os
import random
import shutil
import sys
import time
from pathlib import Path

from common import BIN, memory_folder, prepared_template, run_steps, step_names
from invariants import Told, part_files, problems

FAULTS = {  # family of calls -> what they can fail with
    "open": ["EMFILE", "ENFILE", "EIO", "ENOSPC", "EACCES", "EINTR", "ENOMEM"],
    "read": ["EIO", "EINTR"],
    "write": ["EIO", "ENOSPC", "EDQUOT", "EINTR"],
    "short": ["EIO"],
    "sync": ["EIO", "ENOSPC", "EINTR"],
    "truncate": ["EIO", "ENOSPC", "EINTR"],
    "rename": ["EIO", "ENOSPC", "EACCES"],
    "unlink": ["EIO", "EACCES"],
    "mkdir": ["EIO", "ENOSPC", "EACCES"],
    "lock": ["EIO", "ENOLCK", "EINTR"],
    "map": ["ENOMEM", "EIO"],
}
LASTING = {"EIO", "ENOSPC", "EMFILE", "EDQUOT"}  # these also as a state that stays
FULL = {"ENOSPC", "EDQUOT"}  # but where a file is opened, SQLite only knows "cannot"
CONSEQUENCES = {"refused", "not-found", "conflict"}  # of an earlier part of the step that failed
OPENING = "opening"  # not armed: counts from the start of the program


class Case:
    def __init__(self, step, family, at, name, lasts):
        self.step, self.family, self.at, self.name, self.lasts = step, family, at, name, lasts

    def __str__(self):
        return f"{self.step}: {self.family} call {self.at}{' and later' if self.lasts else ''} -> {self.name}"

    def environment(self, folder, report):
        values = {"LD_PRELOAD": str(BIN / "libfaultcall.so"), "FAULTCALL_BELOW": str(folder),
                  "FAULTCALL_FAMILY": self.family, "FAULTCALL_AT": str(self.at),
                  "FAULTCALL_ERRNO": str(getattr(errno, self.name)), "FAULTCALL_REPORT": str(report)}
        if self.lasts:
            values["FAULTCALL_LASTS"] = "1"
        if self.step != OPENING:
            values["FAULTCALL_ARMED"] = "1"
        return values


def counts_in(report):
    return {name: int(number) for name, number in (line.split() for line in report.read_text().splitlines())}


def fresh(template, parent):
    folder = parent / "work"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(template, folder)
    return folder


def all_cases(template, parent):
    """Every fault at every call that a run without faults makes."""
    cases = []
    for step in [OPENING, *step_names()]:
        folder, report = fresh(template, parent), parent / "report"
        counting = Case(step, "none", 0, "EIO", False)
        run_steps(folder, *([] if step == OPENING else [step]) or ["save-settings"],
                  environment=counting.environment(folder, report))
        counts = counts_in(report)
        for family, names in FAULTS.items():
            for at in range(1, counts[family if family != "short" else "write"] + 1):
                for name in names:
                    cases.append(Case(step, family, at, name, False))
                    if name in LASTING and family != "short":
                        cases.append(Case(step, family, at, name, True))
    return cases


def judge(case, status, told, complained):
    """Sentences about what the worker said while it was hurt."""
    if status < 0:
        yield f"the program died of signal {-status}: {complained[-300:]}"
    for action, _, code, reason, *sentence in told.errors:
        if code == "internal" or not sentence or not sentence[0]:
            yield f"{action}: unclear error {code} {reason} ({complained.strip()[-200:]})"
        # SQLite takes EIO while reading for damage; a copy that cannot be verified counts as damaged.
        if code == "corrupt" and case.family != "read" and action != "copy-database":
            yield f"{action}: nothing is damaged, but it says {reason} ({complained.strip()[-200:]})"
        if case.name in FULL and case.family != "open" and code not in CONSEQUENCES | {"disk-full", "unavailable"}:
            yield f"{action}: a full disk is called {code} {reason}"


def inject(case, template, parent):
    """Runs one case. Returns (whether the fault struck, codes told, what is wrong)."""
    folder, report = fresh(template, parent), parent / "report"
    report.unlink(missing_ok=True)
    step = "save-settings" if case.step == OPENING else case.step
    told = Told()
    status, said, complained = run_steps(folder, step, environment=case.environment(folder, report))
    told.read(said)
    struck = not report.exists() or counts_in(report)["hit"] == 1
    wrong = list(judge(case, status, told, complained)) + problems(folder, told)
    if case.family != "unlink":
        wrong += [f"part file {name}" for name in part_files(folder)]
    codes = [f"{error[2]} {error[3]}" for error in told.errors] or ["done all the same"]
    if told.errors:
        (folder / "copy.db").unlink(missing_ok=True)
        again = Told()
        again.read(run_steps(folder, step)[1])
        bad = [error for error in again.errors if error[2] not in CONSEQUENCES]
        wrong += [f"still fails without the fault: {' '.join(error)}" for error in bad]
        wrong += problems(folder, told)
    return struck, codes, wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--faults", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="only cases whose description holds this")
    parser.add_argument("--keep-going", action="store_true", help="tell every failure, not the first")
    options = parser.parse_args()
    begun = time.monotonic()
    parent = memory_folder("call")
    template = prepared_template(parent)
    cases = [case for case in all_cases(template, parent) if options.only in str(case)]
    possible = len(cases)
    random.Random(options.seed).shuffle(cases)
    struck, failures, told = 0, 0, collections.Counter()
    for case in cases:
        if struck == options.faults:
            break
        hit, codes, wrong = inject(case, template, parent)
        struck += hit
        told.update(codes)
        if wrong:
            failures += 1
            print(f"{case}: " + "; ".join(wrong) + f" [{', '.join(codes)}]", flush=True)
            if not options.keep_going:
                print(f"kept for a look: {parent}")
                return 1
    shutil.rmtree(parent)
    for code, number in told.most_common():
        print(f"  {number:5} x {code}")
    print(f"{struck} faults of {possible} possible ones: {failures} with damage, a half-done action, a false"
          f" acknowledgement or an unclear message ({time.monotonic() - begun:.0f} s)")
    return 0 if struck > 0 and failures == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
