#!/usr/bin/env python3
"""Proves that tools/with-desktop gives a working desktop and leaves nothing of it behind."""
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

DESKTOP = Path(__file__).resolve().parents[2] / "tools" / "with-desktop"
PROBE = """
import json, os, subprocess
bus = subprocess.run(["dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus",
                      "org.a11y.Bus.GetAddress"], capture_output=True, text=True).stdout
root = subprocess.run(["xprop", "-root", "_NET_SUPPORTING_WM_CHECK", "_NET_DESKTOP_GEOMETRY"],
                      capture_output=True, text=True).stdout
secrets = subprocess.run(["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.secrets",
                          "/org/freedesktop/secrets/collection/login", "org.freedesktop.DBus.Properties.Get",
                          "string:org.freedesktop.Secret.Collection", "string:Locked"],
                         capture_output=True, text=True).stdout
# Started in a session of its own, as a desktop program would: it must not outlive the desktop either.
stray = subprocess.Popen(["sleep", "600"], start_new_session=True).pid
print(json.dumps({"bus": bus, "root": root, "secrets": secrets, "stray": stray,
                  "environment": dict(os.environ)}))
"""


def run(*arguments):
    return subprocess.run([sys.executable, str(DESKTOP), *arguments], capture_output=True, text=True, timeout=90)


def is_running(number):
    try:
        with open(f"/proc/{number}/stat", encoding="ascii") as stat:
            return stat.read().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def wait_until(condition, seconds=15):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if condition():
            return True
        time.sleep(0.05)
    return condition()


class WithDesktop(unittest.TestCase):
    def test_the_desktop_works_and_vanishes(self):
        answer = run("--keyring", "--screen", "1280x720", "--", sys.executable, "-c", PROBE)
        self.assertEqual(answer.returncode, 0, answer.stderr)
        seen = json.loads(answer.stdout)
        self.assertIn("unix:", seen["bus"])
        self.assertIn("window id", seen["root"])
        self.assertIn("1280, 720", seen["root"])
        self.assertIn("false", seen["secrets"], "the keyring is unlocked")
        environment = seen["environment"]
        self.assertEqual(environment["QT_QPA_PLATFORM"], "xcb")
        self.assertNotEqual(environment["HOME"], os.environ.get("HOME"))
        self.assertFalse(os.path.exists(environment["XDG_RUNTIME_DIR"]))
        self.assertFalse(os.path.exists(environment["HOME"]))
        number = environment["DISPLAY"].removeprefix(":")
        self.assertFalse(os.path.exists(f"/tmp/.X11-unix/X{number}"))
        self.assertTrue(wait_until(lambda: not is_running(seen["stray"])))

    def test_the_status_of_the_command_is_handed_on(self):
        plain = ("--no-accessibility", "--no-window-manager")
        self.assertEqual(run(*plain, "--", "sh", "-c", "exit 7").returncode, 7)
        self.assertEqual(run(*plain, "--", "sh", "-c", "kill -SEGV $$").returncode, 128 + signal.SIGSEGV)
        self.assertEqual(run(*plain, "--", "/no/such/program").returncode, 127)
        self.assertEqual(run().returncode, 2)

    def test_two_at_once_do_not_meet(self):
        command = [sys.executable, str(DESKTOP), "--no-window-manager", "--", "sh", "-c", "echo $DISPLAY; read line"]
        both = [subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(2)]
        displays = {process.stdout.readline().strip() for process in both}
        for process in both:
            process.communicate("\n", timeout=60)
        self.assertEqual(len(displays), 2)

    def end(self, sign):
        with tempfile.TemporaryDirectory() as folder:
            note = os.path.join(folder, "note")
            desktop = subprocess.Popen([sys.executable, str(DESKTOP), "--", "sh", "-c",
                                        f"echo $DISPLAY $$ > {note}.new; mv {note}.new {note}; exec sleep 600"])
            self.assertTrue(wait_until(lambda: os.path.exists(note), 60))
            display, command = Path(note).read_text(encoding="ascii").split()
            socket = "/tmp/.X11-unix/X" + display.removeprefix(":")
            self.assertTrue(os.path.exists(socket))
            desktop.send_signal(sign)
            desktop.wait(timeout=60)
            self.assertTrue(wait_until(lambda: not os.path.exists(socket)), f"{socket} is still there")
            self.assertTrue(wait_until(lambda: not is_running(command)), "the command outlived its desktop")
            return desktop.returncode

    def test_a_request_to_stop_ends_all(self):
        self.assertEqual(self.end(signal.SIGTERM), 128 + signal.SIGTERM)

    def test_a_kill_ends_the_helpers(self):
        self.assertEqual(self.end(signal.SIGKILL), -signal.SIGKILL)


if __name__ == "__main__":
    unittest.main()
