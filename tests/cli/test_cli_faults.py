#!/usr/bin/env python3
"""What goes wrong: files that are no databases, locks, full disks, kills, signals; and the terminal."""
import json
import os
import pty
import random
import select
import shutil
import signal
import sqlite3
import subprocess
import time
import unittest

from clirun import CliCase


class Files(CliCase):
    COMMANDS = (["contacts", "list"], ["contacts", "add", "--name", "A"], ["database", "info"], ["database", "migrate"],
                ["database", "check"])

    def everywhere(self, reasons, status=6):
        for words in self.COMMANDS:
            with self.subTest(words=words):
                answer = self.cli(*words, status=status)
                self.assertIn(answer.error["reason"], reasons, answer.err)

    def test_not_a_database(self):
        for content in (b"Hello, this is a text. " * 200, b"\x00" * 8192, b"SQLite format 3\x00" + b"\xff" * 5000, b"x"):
            self.db.write_bytes(content)
            self.everywhere({"not-a-database", "damaged"})
            self.assertEqual(self.db.read_bytes(), content)

    def test_database_of_another_program(self):
        connection = sqlite3.connect(self.db)
        connection.execute("CREATE TABLE contact (id INTEGER PRIMARY KEY, name TEXT)")
        connection.commit()
        connection.close()
        before = self.db.read_bytes()
        self.everywhere({"foreign", "no-schema", "not-a-database"})
        self.cli("database", "create", status=3, reason="exists")
        self.assertEqual(self.db.read_bytes(), before)

    def test_newer_schema(self):
        self.create()
        connection = sqlite3.connect(self.db)
        table = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql LIKE '%min_compatible%'").fetchone()
        self.assertIsNotNone(table)
        for name, in connection.execute("SELECT name FROM sqlite_master WHERE type='trigger' AND tbl_name=?",
                                        (table[0],)).fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute(f'UPDATE "{table[0]}" SET version = 9999, min_compatible = 9999')
        connection.commit()
        connection.close()
        self.everywhere({"schema-too-new"})

    def test_damaged(self):
        self.create()
        for number in range(200):
            self.cli("contacts", "import", self.csv_of(number * 10, 10))if number < 5 else None
        content = bytearray(self.db.read_bytes())
        for place in range(4096, len(content), 997):
            content[place] ^= 0x5A
        self.db.write_bytes(bytes(content))
        answer = self.run_cli("database", "check", "--json")
        self.assertEqual(answer.status, 6, answer.out + answer.err)

    def csv_of(self, first, count):
        path = self.folder / "some.csv"
        path.write_text("name,email\n" + "".join(f"N {n},n{n}@example.com\n" for n in range(first, first + count)))
        return path

    def test_folder_and_device(self):
        self.db = self.db.parent
        self.everywhere({"is-a-folder"}, status=7)
        self.cli("database", "create", status=3, reason="exists")

    def test_locked(self):
        self.create()
        connection = sqlite3.connect(self.db, isolation_level=None)
        self.addCleanup(connection.close)
        connection.execute("BEGIN IMMEDIATE")
        self.cli("contacts", "list")
        started = time.monotonic()
        answer = self.cli("contacts", "add", "--name", "A", status=6, reason="locked")
        self.assertEqual(answer.error["code"], "busy")
        self.assertLess(time.monotonic() - started, 60)
        connection.execute("ROLLBACK")
        self.cli("contacts", "add", "--name", "A")

    def mount(self, folder, options):
        if os.geteuid() != 0 or shutil.which("mount") is None:
            self.skipTest("needs root")
        done = subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)], capture_output=True, check=False)
        if done.returncode != 0:
            self.skipTest("cannot mount here")
        self.addCleanup(subprocess.run, ["umount", "-l", str(folder)], check=False)

    def test_read_only(self):
        self.mount(self.db.parent, "size=32m")
        self.create()
        contact = self.add()
        subprocess.run(["mount", "-o", "remount,ro", str(self.db.parent)], check=True)
        self.assertIs(self.cli("database", "info").row["writable"], False)
        self.assertEqual(self.cli("contacts", "count").row, {"count": 1})
        offered = self.actions(contact)
        self.assertEqual({verb for verb, row in offered.items() if row["allowed"]}, {"backup"})
        for words in (["contacts", "add", "--name", "B"], ["contacts", "edit", contact, "--name", "B"],
                      ["contacts", "delete", contact, "--yes"], ["contacts", "invite", contact, "--print"]):
            answer = self.run_cli(*words, "--json")
            self.assertIn(answer.status, (3, 6), answer.err)
            self.assertEqual(answer.error["reason"], "read-only")
        target = self.folder / "archives"
        target.mkdir()
        self.cli("contacts", "backup", contact, "--to", target)

    def test_full_disk(self):
        self.mount(self.db.parent, "size=3m")
        self.create()
        done, answer = 0, None
        for number in range(400):
            answer = self.run_cli("contacts", "import", self.csv_of(number * 100, 100), "--json", timeout=300)
            done += sum(row["verdict"] == "new" for row in answer.rows)
            if answer.status != 0:
                break
        self.assertEqual(answer.status, 6, answer.err)
        self.assertEqual(answer.error["code"], "disk-full")
        filler = self.db.parent / "filler"
        self.assertFalse(filler.exists())
        subprocess.run(["mount", "-o", "remount,size=64m", str(self.db.parent)], check=True)
        self.assertGreaterEqual(self.cli("contacts", "count").row["count"], done)
        self.check()

    def test_full_disk_for_archive_copy_and_export(self):
        self.create()
        contact = self.add()
        self.import_jobs([{"email": "anna@example.com", "number": "1", "pdf": os.urandom(3 << 20)}])
        self.cli("contacts", "import", self.csv_of(0, 3000))
        full = self.folder / "full"
        full.mkdir()
        self.mount(full, "size=100k")
        for words in (["contacts", "backup", contact, "--to", full], ["database", "backup", full / "copy.db"],
                      ["contacts", "export", full / "list.csv"]):
            with self.subTest(words=words):
                answer = self.cli(*words, status=6)
                self.assertEqual(answer.error["code"], "disk-full")
                self.assertEqual(list(full.iterdir()), [])


class Kills(CliCase):
    """kill -9 at random moments: what was acknowledged stays, nothing is half done."""

    rounds = int(os.environ.get("KONTORIST_KILLS", "12"))

    def killed(self, words, text, longest):
        """Runs and kills; gives the rows that were printed whole."""
        process = subprocess.Popen(self.command(*words, "--json"), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                   stderr=subprocess.DEVNULL, env=self.env, cwd=self.folder)
        process.stdin.write(text.encode())
        process.stdin.close()
        select.select([process.stdout], [], [], random.uniform(0.01, longest))
        time.sleep(random.uniform(0, longest / 4))
        process.kill()
        out = process.stdout.read().decode()
        process.stdout.close()
        process.wait()
        return [json.loads(line) for line in out.splitlines() if line.endswith("}")]

    def test_actions(self):
        self.cli("database", "demo", "--contacts", 600, "--seed", 3, timeout=300)
        for number in range(self.rounds):
            verb, status = (("deactivate", "ACTIVE"), ("activate", "NOT_ACTIVE"), ("delete", "UNREGISTERED"))[number % 3]
            ids = [row["id"] for row in self.cli("contacts", "list", "--status", status).rows]
            rows = self.killed(["contacts", verb, "--stdin", "--yes"], "\n".join(map(str, ids)), 0.4)
            after = {row["id"]: row["status"] for row in self.cli("contacts", "list").rows}
            for row in rows:
                if row["outcome"] == "done":
                    self.assertEqual(after.get(row["id"]), {"deactivate": "DEACTIVATED", "activate": "ACTIVE"}.get(verb))
            self.check()

    def test_import(self):
        path = self.folder / "many.csv"
        self.create()
        for number in range(self.rounds):
            path.write_text("name,email\n" + "".join(f"N {n},r{number}n{n}@example.com\n" for n in range(500)))
            rows = self.killed(["contacts", "import", path], "", 0.5)
            there = {row["id"] for row in self.cli("contacts", "list").rows}
            self.assertLessEqual({row["id"] for row in rows if row["verdict"] == "new"}, there)
        self.check()

    def test_archive(self):
        self.create()
        contact = self.add()
        self.import_jobs([{"email": "anna@example.com", "number": str(n), "pdf": os.urandom(6 << 20)} for n in range(4)])
        target = self.folder / "archives"
        target.mkdir()
        for _ in range(self.rounds):
            self.killed(["contacts", "backup", contact, "--to", target], "", 0.25)
            # Under a final name there is never half an archive; what was half written is hidden ...
            for path in target.glob("*.zip"):
                subprocess.run(["unzip", "-tqq", path], check=True, capture_output=True)
        # ... and the next run removes it.
        self.cli("contacts", "backup", contact, "--to", target)
        self.assertEqual({path.suffix for path in target.iterdir()}, {".zip"})
        self.check()


class Signals(CliCase):
    def test_signal_stops_a_backup_and_leaves_nothing(self):
        self.create()
        contact = self.add()
        block = os.urandom(1 << 20)
        self.import_jobs([{"email": "anna@example.com", "number": str(n), "pdf": block * 100} for n in range(3)])
        target = self.folder / "archives"
        target.mkdir()
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            with self.subTest(signal=number):
                process = subprocess.Popen(self.command("contacts", "backup", contact, "--to", target, "--json"),
                                           stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=self.env)
                self.assertTrue(self.writes_into(process, target))
                process.send_signal(number)
                started = time.monotonic()
                out, err = process.communicate(timeout=30)
                self.assertEqual(process.returncode, -number, err)
                self.assertLess(time.monotonic() - started, 5)
                self.assertEqual(json.loads(err)["error"]["code"], "cancelled")
                self.assertEqual(out, b"")
                self.assertEqual(list(target.iterdir()), [])
        self.check()

    def writes_into(self, process, folder):
        """Waits until the process holds a file open in the folder."""
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline and process.poll() is None:
            try:
                for link in os.listdir(f"/proc/{process.pid}/fd"):
                    if os.readlink(f"/proc/{process.pid}/fd/{link}").startswith(f"{folder}/"):
                        return True
            except FileNotFoundError:
                pass
            time.sleep(0.005)
        return False

    def test_waiting_for_input_ends(self):
        self.create()
        process = subprocess.Popen(self.command("contacts", "delete", "--stdin", "--yes"), stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=self.env)
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            with open(f"/proc/{process.pid}/status", encoding="ascii") as status:
                caught = int(next(line for line in status if line.startswith("SigCgt")).split()[1], 16)
            if caught >> (signal.SIGINT - 1) & 1:
                break
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        process.wait(timeout=10)
        process.communicate()
        self.assertEqual(process.returncode, -signal.SIGINT)


class Terminal(CliCase):
    """What a person at a terminal sees: questions, and nothing that waits for ever."""

    def talk(self, words, answers):
        """`answers` = [(text to wait for, what to type)]. Gives (status, all that was shown)."""
        child, terminal = pty.fork()
        if child == 0:
            os.chdir(self.folder)
            os.execve(str(self.command(*words)[0]), self.command(*words), self.env)
        shown = ""

        def read_until(text, seconds=30):
            nonlocal shown
            deadline = time.monotonic() + seconds
            while text not in shown and time.monotonic() < deadline:
                if select.select([terminal], [], [], 0.1)[0]:
                    try:
                        data = os.read(terminal, 4096)
                    except OSError:
                        return
                    if not data:
                        return
                    shown += data.decode(errors="replace")
        for expected, typed in answers:
            read_until(expected)
            self.assertIn(expected, shown)
            os.write(terminal, typed)
        read_until("\0never")
        _, status = os.waitpid(child, 0)
        os.close(terminal)
        return status, shown

    def test_questions(self):
        self.create()
        contact = self.active()
        status, shown = self.talk(["contacts", "deactivate", contact], [("[y/N]", b"n\n")])
        self.assertEqual(os.waitstatus_to_exitcode(status), 3, shown)
        self.assertIn("Ada Berg", shown)
        self.assertIn("not-confirmed", shown)
        status, shown = self.talk(["contacts", "deactivate", contact], [("[y/N]", b"\n")])
        self.assertEqual(os.waitstatus_to_exitcode(status), 3)
        self.assertEqual(self.show(contact)["status"], "ACTIVE")
        status, shown = self.talk(["contacts", "deactivate", contact], [("[y/N]", b"y\n")])
        self.assertEqual(os.waitstatus_to_exitcode(status), 0)
        self.assertEqual(self.show(contact)["status"], "DEACTIVATED")

    def test_refused_is_not_asked(self):
        self.create()
        contact = self.add()
        status, shown = self.talk(["contacts", "deactivate", contact], [])
        self.assertEqual(os.waitstatus_to_exitcode(status), 3)
        self.assertNotIn("[y/N]", shown)

    def test_delete_names_what_goes(self):
        self.create()
        contact = self.add()
        self.import_jobs([{"email": "anna@example.com", "number": "1"}, {"email": "anna@example.com", "number": "2"}])
        status, shown = self.talk(["contacts", "delete", contact], [("[y/N]", b"yes\n")])
        self.assertEqual(os.waitstatus_to_exitcode(status), 0)
        self.assertIn("2 job", shown)

    def test_interrupt_at_a_question(self):
        self.create()
        contact = self.active()
        status, _ = self.talk(["contacts", "deactivate", contact], [("[y/N]", b"\x03")])
        self.assertEqual(os.waitstatus_to_exitcode(status), -signal.SIGINT)
        self.assertEqual(self.show(contact)["status"], "ACTIVE")

    def test_second_link_within_a_day_is_asked_about(self):
        self.create()
        contact = self.add()
        self.invite(contact)
        status, shown = self.talk(["contacts", "invite", contact, "--print"], [("[y/N]", b"n\n")])
        self.assertEqual(os.waitstatus_to_exitcode(status), 3, shown)
        self.assertEqual(len(self.cli("links", "list").rows), 1)

    def test_password_is_not_shown(self):
        self.create()
        self.add()
        status, shown = self.talk(["accounts", "register", "--email", "anna@example.com"],
                                  [("password:", b"correct horse battery\n")])
        self.assertEqual(os.waitstatus_to_exitcode(status), 0, shown)
        self.assertNotIn("horse", shown)


if __name__ == "__main__":
    unittest.main()
