#!/usr/bin/env python3
"""KeychainSecretStore against a real gnome-keyring: unlocked, locked, absent, frozen.

Each case has a session bus and a home of its own. Every process is stopped by its id.
"""
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

PROBE = sys.argv.pop(1)
LIMIT_MS = 5000


class Surroundings:
    """A private session bus, optionally with a keyring daemon."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="kontorist-keychain-")
        self.environment = {
            key: value for key, value in os.environ.items()
            if key in ("PATH", "LD_LIBRARY_PATH", "LSAN_OPTIONS", "UBSAN_OPTIONS", "LC_ALL")}
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
            path = os.path.join(self.folder, name.lower())
            os.mkdir(path, 0o700)
            self.environment[name] = path
        self.processes = []
        # Without service files nothing is started behind the test's back.
        config = os.path.join(self.folder, "bus.conf")
        with open(config, "w", encoding="utf-8") as file:
            file.write(
                '<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"\n'
                ' "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">\n'
                f"<busconfig><type>session</type><listen>unix:dir={self.folder}</listen>"
                '<policy context="default"><allow send_destination="*" eavesdrop="true"/>'
                '<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>\n')
        bus = self.start(["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"],
                         stdout=subprocess.PIPE)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        if not self.environment["DBUS_SESSION_BUS_ADDRESS"]:
            raise RuntimeError("the session bus did not start")

    def start(self, command, **options):
        process = subprocess.Popen(command, env=self.environment, stderr=subprocess.DEVNULL, **options)
        self.processes.append(process)
        return process

    def start_keyring(self, password=b"desktop"):
        keyring = self.start(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
        keyring.stdin.write(password + b"\n")
        keyring.stdin.close()
        self.wait_for_service()
        return keyring

    def call(self, *arguments):
        return subprocess.run(
            ["dbus-send", "--session", "--print-reply", *arguments], env=self.environment,
            capture_output=True, timeout=10).stdout.decode(errors="replace")

    def wait_for_service(self):
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            if "true" in self.call("--dest=org.freedesktop.DBus", "/",
                                   "org.freedesktop.DBus.NameHasOwner",
                                   "string:org.freedesktop.secrets"):
                return
            time.sleep(0.05)
        raise RuntimeError("the keyring did not start")

    def lock(self):
        self.call("--dest=org.freedesktop.secrets", "/org/freedesktop/secrets",
                  "org.freedesktop.Secret.Service.Lock",
                  "array:objpath:/org/freedesktop/secrets/collection/login")

    def probe(self, *arguments):
        done = subprocess.run([PROBE, *arguments], env=self.environment, capture_output=True, timeout=60)
        if done.returncode != 0:
            raise RuntimeError(f"probe ended with {done.returncode}: {done.stderr.decode()}")
        answers = []
        for line in done.stdout.decode().splitlines():
            state, elapsed, pause = line.split()
            answers.append((state, int(elapsed), int(pause)))
        return answers

    def stored_files(self):
        """Every file below the private home, with its content."""
        found = {}
        for folder, _, names in os.walk(self.folder):
            for name in names:
                path = os.path.join(folder, name)
                if os.path.isfile(path) and not os.path.islink(path):
                    with open(path, "rb") as file:
                        found[path] = file.read()
        return found

    def stop(self):
        for process in reversed(self.processes):
            if process.poll() is None:
                process.send_signal(signal.SIGCONT)
                process.terminate()
        for process in reversed(self.processes):
            try:
                process.wait(timeout=5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            if process.stdout:
                process.stdout.close()
        shutil.rmtree(self.folder, ignore_errors=True)


@unittest.skipUnless(shutil.which("gnome-keyring-daemon") and shutil.which("dbus-daemon"),
                     "gnome-keyring or dbus is not installed")
class KeychainStates(unittest.TestCase):
    def setUp(self):
        self.surroundings = Surroundings()
        self.addCleanup(self.surroundings.stop)

    def check(self, expected, answer):
        state, elapsed, pause = answer
        self.assertEqual(state, expected)
        self.assertLess(elapsed, LIMIT_MS + 1500, "every call answers within five seconds")
        self.assertLess(pause, 2000, "the event loop goes on meanwhile")

    def test_unlocked(self):
        self.surroundings.start_keyring()
        for _ in range(2):
            self.check("available", self.surroundings.probe()[0])

    def test_two_at_once(self):
        self.surroundings.start_keyring()
        answers = self.surroundings.probe("twice")
        self.assertEqual([state for state, _, _ in answers], ["available", "available"])

    def test_nothing_is_left_in_the_keyring(self):
        self.surroundings.start_keyring()
        self.check("available", self.surroundings.probe()[0])
        found = self.surroundings.call(
            "--dest=org.freedesktop.secrets", "/org/freedesktop/secrets/collection/login",
            "org.freedesktop.DBus.Properties.Get", "string:org.freedesktop.Secret.Collection",
            "string:Items")
        self.assertIn("array", found)
        self.assertNotIn("object path \"/org/freedesktop/secrets/collection/login/", found)

    def test_locked(self):
        self.surroundings.start_keyring()
        self.surroundings.lock()
        self.check("locked", self.surroundings.probe()[0])

    def test_absent_service(self):
        self.check("absent", self.surroundings.probe()[0])

    def test_absent_bus(self):
        self.surroundings.environment["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"
        self.check("absent", self.surroundings.probe()[0])

    def test_frozen(self):
        keyring = self.surroundings.start_keyring()
        keyring.send_signal(signal.SIGSTOP)
        answer = self.surroundings.probe()[0]
        self.check("locked", answer)
        self.assertGreater(answer[1], LIMIT_MS - 500, "it was really the timer that answered")

    def test_no_plain_text_is_ever_written(self):
        before = set(self.surroundings.stored_files())
        self.check("absent", self.surroundings.probe()[0])
        after = self.surroundings.stored_files()
        for path in set(after) - before:
            self.assertNotIn(b"probe-", after[path], path)


if __name__ == "__main__":
    unittest.main(verbosity=2)
