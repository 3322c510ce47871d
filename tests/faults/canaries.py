#!/usr/bin/env python3
"""Sends secrets no one else knows through the program and looks for them where they must not be.

Secrets: those of links, and passwords, right and wrong ones. Places: log files, settings, the database, what is
written to standard error, last words of a crash, core files. They may be in the message itself (draft file), and
where they were asked for (standard output of `contacts invite --print`).
"""
import argparse
import errno
import json
import os
import random
import resource
import shutil
import signal
import string
import subprocess
import sys
import time

from common import BIN, memory_folder

CLI = BIN / "kontorist-cli"
TELLING = 16  # so many characters of a secret are a leak
ROUNDS_PER_RUN = 50
FAULTS = [("none", 0, 0), ("write", 40, errno.EIO), ("write", 200, errno.ENOSPC), ("sync", 9, errno.EIO),
          ("open", 8, errno.EMFILE), ("read", 30, errno.EIO), ("lock", 50, errno.EIO)]


class Search:
    def __init__(self):
        self.secrets = {}  # telling part -> what it was
        self.count = 0
        self.leaks = []

    def add(self, secret, what):
        """Both ends of it: the beginning of a link's secret is the same in all."""
        self.count += 1
        body = secret[3:] if secret[1:3] == "1_" else secret
        for part in (body[:TELLING], body[-TELLING:]):
            self.secrets[part.encode()] = what

    def look(self, content, where):
        # One pass over the text instead of one for each of thousands of secrets.
        for at in range(max(0, len(content) - TELLING + 1)):
            what = self.secrets.get(content[at:at + TELLING])
            if what:
                self.leaks.append(f"{what} in {where}: …{content[max(0, at - 60):at]!r}")
                return

    def look_below(self, folder, leave_out=()):
        for path in sorted(folder.rglob("*")):
            if path.is_file() and not any(part in leave_out for part in path.parts):
                self.look(path.read_bytes(), path.name)


def through_services(search, parent, rounds, seed):
    """Many secrets in one process, and each process with another fault."""
    for number in range(-(-rounds // ROUNDS_PER_RUN)):
        folder = parent / f"run{number}"
        folder.mkdir()
        family, at, code = FAULTS[number % len(FAULTS)]
        environment = {**os.environ, "HOME": str(folder), "FAULTCALL_BELOW": str(folder), "FAULTCALL_FAMILY": family,
                       "FAULTCALL_AT": str(at), "FAULTCALL_ERRNO": str(code)}
        if family != "none":
            environment["LD_PRELOAD"] = str(BIN / "libfaultcall.so")
        crash = ["crash"] if number % 3 == 0 else []
        done = subprocess.run([BIN / "canaryworker", folder, str(min(rounds, ROUNDS_PER_RUN)), str(seed + number),
                               *crash], capture_output=True, env=environment, cwd=folder, check=False)
        for secret in done.stdout.decode().split():
            search.add(secret, "a secret of the services")
        search.look(done.stderr, "standard error of the services")
        search.look_below(folder, leave_out={"drafts"})
        shutil.rmtree(folder)


class CommandLine:
    def __init__(self, search, folder, rng):
        self.search, self.folder, self.rng = search, folder, rng
        self.environment = {**os.environ, "HOME": str(folder), "XDG_DATA_HOME": str(folder / "data"),
                            "XDG_CONFIG_HOME": str(folder / "config"), "LC_ALL": "C.UTF-8"}
        self.number = 0

    def canary(self, what, prefix="", length=24):
        secret = prefix + "".join(self.rng.choices(string.ascii_letters + string.digits, k=length))
        self.search.add(secret, what)
        return secret

    def token(self):
        return self.canary("a link's secret given on the command line", "a1_", 43)

    def run(self, *arguments, database=True, given="", environment=None):
        command = [CLI, *(["--database", str(self.folder / "office.db")] if database else []), *arguments]
        done = subprocess.run(command, input=given.encode(), capture_output=True, check=False, cwd=self.folder,
                              env={**self.environment, **(environment or {})})
        self.search.look(done.stderr, f"standard error of {' '.join(arguments[:2])}")
        return done.stdout.decode()

    def round(self):
        """Right and wrong uses; what the person typed wrong is not told back either."""
        self.number += 1
        mail = f"cli{self.number}@canary.example"
        shown = json.loads(self.run("--json", "contacts", "add", "--name", "Someone", "--email", mail))
        invited = self.run("--json", "contacts", "invite", str(shown["id"]), "--print")
        secret = json.loads(invited)["link"].rsplit("/", 1)[1]
        self.search.add(secret, "an invitation's secret")
        password = self.canary("a password on standard input")
        self.run("accounts", "register", "--token", self.token(), given=password + "\n")
        self.run("--json", "accounts", "register", "--token", secret, given=self.canary("a short password",
                 length=TELLING)[:11] + "\n")
        self.run("accounts", "register", "--token", secret, given=self.canary("a long password", length=140) + "\n")
        self.run("accounts", "register", "--token", secret, given=password + "\n")
        self.run("accounts", "register", "--token", secret, given=password + "\n")
        self.run("--json", "accounts", "confirm", self.token())
        self.run("accounts", "confirm", self.token(), self.token())
        self.run("accounts", "confirm", "--tokn", self.token())
        self.run("accounts", "confirm", f"--token={self.token()}")
        self.run("accounts", "register", "--email", self.token(), given=password + "\n")
        self.run("links", "revoke", self.token())
        self.run("links", "list", "--state", self.token())
        self.run("contacts", "show", self.token())
        self.run("acounts", self.token())
        self.run("--language", self.token(), "accounts", "confirm", "x")
        for url in ("postgresql://clerk:{}@db/office", "mariadb://:{}@db/office", "other://a:{}@b/c",
                    "postgresql://db/office?password={}"):
            secret = self.canary("a password in a URL")
            self.run("--database", url.format(secret), "contacts", "list", database=False)
        self.run("--database", "postgresql://clerk@db/office", "contacts", "list", database=False,
                 environment={"KONTORIST_DATABASE_PASSWORD": self.canary("a password in the environment")})
        self.run("--password-stdin", "contacts", "list", given=self.canary("the database's password") + "\n")
        self.run("links", "list")
        self.run("--json", "audit", "list")


    def crash(self):
        """Dies while it holds a link's secret and waits for the password."""
        worker = subprocess.Popen([CLI, "--database", self.folder / "office.db", "accounts", "register", "--token",
                                   self.token()], stdin=subprocess.PIPE, stderr=subprocess.PIPE, cwd=self.folder,
                                  env=self.environment)
        worker.stdin.write(self.canary("half a password").encode())
        worker.stdin.flush()
        log = self.folder / "office.db-wal"
        for _ in range(300):  # until it has opened the database, which comes before the password
            if log.exists() or worker.poll() is not None:
                break
            time.sleep(0.01)
        worker.send_signal(signal.SIGSEGV)
        self.search.look(worker.communicate()[1], "last words of a crash")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--secrets", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    begun = time.monotonic()
    resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2)
    parent = memory_folder("canary")
    search = Search()
    command_line = CommandLine(search, parent, random.Random(options.seed))
    command_line.run("database", "create")
    # A fifth through the command line, which starts a process for each; the others inside one.
    while search.count < options.secrets // 5:
        command_line.round()
    command_line.crash()
    by_command_line = search.count
    search.look_below(parent)
    shutil.rmtree(parent)
    parent = memory_folder("canary")
    seed = options.seed * 100_000
    while search.count < options.secrets and not search.leaks:
        before = search.count
        through_services(search, parent, min(ROUNDS_PER_RUN * len(FAULTS), -(-(options.secrets - before) // 5)), seed)
        seed += len(FAULTS)
    shutil.rmtree(parent)
    for leak in sorted(set(search.leaks))[:40]:
        print(leak)
    print(f"{search.count} secrets, {by_command_line} of them through the command line: {len(search.leaks)} found"
          f" ({time.monotonic() - begun:.0f} s)")
    return 0 if search.count >= options.secrets and not search.leaks else 1


if __name__ == "__main__":
    sys.exit(main())
