#!/usr/bin/env python3
"""Every action in every status, legal and illegal, against the table of the domain, written down here once more."""
import json
import shutil
import sqlite3
import subprocess
import unittest

from clirun import PASSWORD, CliCase

VERBS = ["invite", "activate", "deactivate", "delete-identities", "delete", "backup", "edit", "revoke-link", "reset"]
WRONG = "wrong-status"

# State of the contact -> {action: reason of the refusal}; what is not named is allowed.
TABLE = {
    "unregistered": {"activate": WRONG, "deactivate": WRONG, "delete-identities": WRONG,
                     "revoke-link": "not-invited", "reset": WRONG},
    "unregistered without address": {"invite": "no-email", "activate": WRONG, "deactivate": WRONG,
                                     "delete-identities": WRONG, "revoke-link": "not-invited", "reset": WRONG},
    "unregistered and invited": {"activate": WRONG, "deactivate": WRONG, "delete-identities": WRONG, "reset": WRONG},
    "not active": {"deactivate": WRONG, "delete-identities": WRONG, "revoke-link": "not-invited", "reset": WRONG},
    "not active and invited": {"deactivate": WRONG, "delete-identities": WRONG, "reset": WRONG},
    "active": {"invite": WRONG, "activate": WRONG, "revoke-link": WRONG, "reset": WRONG},
    "deactivated": {"invite": WRONG, "activate": WRONG, "deactivate": WRONG, "delete-identities": WRONG,
                    "revoke-link": WRONG},
    "active with a job in progress": {"invite": WRONG, "activate": WRONG, "revoke-link": WRONG, "reset": WRONG,
                                      "delete": "jobs-in-progress"},
}

# Action -> (status, invited) afterwards, by status before.
AFTER = {
    "invite": {"UNREGISTERED": ("UNREGISTERED", True), "NOT_ACTIVE": ("NOT_ACTIVE", True)},
    "activate": {"NOT_ACTIVE": ("ACTIVE", False)},
    "deactivate": {"ACTIVE": ("DEACTIVATED", False)},
    "delete-identities": {"ACTIVE": ("UNREGISTERED", False)},
    "revoke-link": {"UNREGISTERED": ("UNREGISTERED", False), "NOT_ACTIVE": ("NOT_ACTIVE", False)},
    "reset": {"DEACTIVATED": ("UNREGISTERED", True)},
}


class Matrix(CliCase):
    """One database with a contact in each state is made once and copied for each pair."""

    def make_contacts(self):
        self.create()
        ids = {
            "unregistered": self.add("U", "u@example.com"),
            "unregistered without address": self.add("V", None),
            "unregistered and invited": self.add("W", "w@example.com"),
            "not active": self.not_active("N", "n@example.com"),
            "not active and invited": self.not_active("M", "m@example.com"),
            "active": self.active("A", "a@example.com"),
            "deactivated": self.deactivated("D", "d@example.com"),
            "active with a job in progress": self.active("J", "j@example.com"),
        }
        self.blocking_job("j@example.com")
        self.invite(ids["unregistered and invited"])
        self.invite(ids["not active and invited"])
        return ids

    def words(self, verb, contact):
        extra = {"invite": ["--print"], "backup": ["--to", str(self.folder)], "edit": ["--phone", "12"],
                 "reset": ["--no-mail"]}.get(verb, [])
        return ["contacts", verb, contact, "--yes"] + extra

    def test_every_action_in_every_status(self):
        ids = self.make_contacts()
        original = self.db.parent
        tried = 0
        for state, contact in ids.items():
            offered = self.actions(contact)
            self.assertEqual(list(offered), VERBS)
            for verb in VERBS:
                with self.subTest(state=state, verb=verb):
                    copy = self.folder / f"copy{tried}"
                    shutil.copytree(original, copy)
                    self.db = copy / "office.db"
                    tried += 1
                    try:
                        self.check_pair(state, contact, verb, offered[verb])
                    finally:
                        self.db = original / "office.db"
                        shutil.rmtree(copy)
        self.assertEqual(tried, len(VERBS) * len(TABLE))

    def check_pair(self, state, contact, verb, offered):
        reason = TABLE[state].get(verb)
        self.assertEqual(offered, {"action": verb, "allowed": reason is None, "reason": reason or ""})
        before = self.show(contact)
        if reason:
            answer = self.cli(*self.words(verb, contact), status=3, reason=reason)
            self.assertEqual(answer.error["code"], "refused")
            self.assertEqual(self.show(contact), before)
            return
        self.cli(*self.words(verb, contact))
        if verb == "delete":
            self.cli("contacts", "show", contact, status=4)
        elif verb in AFTER:
            after = self.show(contact)
            self.assertEqual((after["status"], after["invited"]), AFTER[verb][before["status"]])
            # The token of a self-registration is no invitation: it outlives these two.
            purpose = ["--purpose", "ACTIVATION"] if verb in ("invite", "revoke-link") else []
            valid = self.cli("links", "list", "--state", "valid", "--contact", contact, *purpose).rows
            self.assertEqual(len(valid), 1 if after["invited"] else 0)
        self.check()

    def test_refusals_are_words_in_text_too(self):
        ids = self.make_contacts()
        answer = self.run_cli("contacts", "activate", ids["unregistered"], "--yes")
        self.assertEqual((answer.status, answer.out), (3, ""))
        self.assertRegex(answer.err, r"^kontorist-cli: .*\[wrong-status\]\n$")


class Invite(CliCase):
    def setUp(self):
        super().setUp()
        self.create()

    def stub(self, status=0):
        """An xdg-open that writes down what it was given."""
        folder = self.folder / "bin"
        folder.mkdir(exist_ok=True)
        script = folder / "xdg-open"
        script.write_text(f'#!/bin/sh\nprintf "%s" "$1" > "{self.folder}/opened"\nexit {status}\n')
        script.chmod(0o755)
        return dict(self.env, PATH=f"{folder}:{self.env['PATH']}")

    def test_print(self):
        contact = self.add()
        row = self.invite(contact)
        self.assertEqual(list(row), ["id", "mailto", "link", "expires_at"])
        self.assertEqual(row["id"], contact)
        from urllib.parse import parse_qs, urlsplit
        address = urlsplit(row["mailto"])
        self.assertEqual((address.scheme, address.path), ("mailto", "anna@example.com"))
        query = parse_qs(address.query, strict_parsing=True)
        self.assertEqual(sorted(query), ["body", "subject"])
        self.assertIn(row["link"], query["body"][0])
        self.assertEqual(self.show(contact)["link_expires_at"], row["expires_at"])

    def test_mail_program_gets_the_message(self):
        contact = self.add()
        answer = self.cli("contacts", "invite", contact, env=self.stub())
        opened = (self.folder / "opened").read_text()
        self.assertTrue(opened.startswith("mailto:anna@example.com?subject="), opened[:60])
        self.assertEqual(answer.row["outcome"], "done")
        secret = opened.split("a1_")[1][:20]
        self.assertNotIn(secret, answer.out + answer.err)
        self.assertTrue(self.show(contact)["invited"])

    def test_mail_program_that_fails_leaves_no_link(self):
        contact = self.add()
        answer = self.cli("contacts", "invite", contact, status=6, reason="mail-not-opened", env=self.stub(3))
        self.assertEqual(answer.row, {"id": contact, "outcome": "failed", "reason": "mail-not-opened"})
        self.assertFalse(self.show(contact)["invited"])
        self.assertEqual(self.cli("links", "list", "--state", "valid").rows, [])

    def test_no_mail_program(self):
        contact = self.add()
        (self.folder / "empty").mkdir()
        env = dict(self.env, PATH=str(self.folder / "empty"))
        self.cli("contacts", "invite", contact, status=6, reason="no-mail-program", env=env)
        self.assertEqual(self.cli("links", "list").rows, [])

    def test_reset_opens_the_message_and_stands_without_it(self):
        contact = self.deactivated()
        self.cli("contacts", "reset", contact, "--yes", env=self.stub())
        self.assertIn("mailto:dag@example.com", (self.folder / "opened").read_text())
        other = self.deactivated("Dora", "dora@example.com")
        answer = self.cli("contacts", "reset", other, "--yes", env=self.stub(3))
        self.assertEqual((answer.row["outcome"], answer.row["mail_opened"]), ("done", False))
        self.assertEqual(self.show(other)["status"], "UNREGISTERED")

    def test_newer_link_replaces_the_older(self):
        contact = self.add()
        first = self.invite(contact)["link"]
        second = self.invite(contact)["link"]
        self.assertNotEqual(first, second)
        states = sorted(row["state"] for row in self.cli("links", "list").rows)
        self.assertEqual(states, ["superseded", "valid"])

        def token(link):
            return "a1_" + link.split("a1_")[1]
        self.cli("accounts", "register", "--token", token(first), text=PASSWORD + "\n", status=3,
                 reason="link-not-valid")
        row = self.cli("accounts", "register", "--token", token(second), text=PASSWORD + "\n").row
        self.assertEqual(row, {"contact_id": contact, "status": "ACTIVE"})
        self.assertEqual(self.show(contact)["status"], "ACTIVE")

    def test_secrets_are_nowhere_else(self):
        contact = self.add()
        link = self.invite(contact)["link"]
        confirm = self.self_register("anna@example.com")
        secrets = [link.split("a1_")[1], confirm, PASSWORD]
        shown = ""
        for words in (["links", "list"], ["audit", "list"], ["contacts", "show", contact], ["contacts", "list"],
                      ["database", "info"], ["database", "check"]):
            shown += self.cli(*words).out + self.run_cli(*words).out
        for secret in secrets:
            self.assertNotIn(secret, shown)
            for path in self.folder.rglob("*"):
                if path.is_file():
                    self.assertNotIn(secret.encode(), path.read_bytes(), path)


class Bulk(CliCase):
    def setUp(self):
        super().setUp()
        self.create()

    def outcomes(self, answer):
        return [(row["id"], row["outcome"], row["reason"]) for row in answer.rows]

    def test_partly(self):
        active, other = self.active(), self.add()
        answer = self.cli("contacts", "deactivate", active, other, 99, "--yes", status=8)
        self.assertEqual(self.outcomes(answer), [(active, "done", ""), (other, "refused", WRONG),
                                                 (99, "failed", "contact-not-found")])
        text = self.run_cli("contacts", "deactivate", active, other, "--yes")
        self.assertEqual(text.status, 3)
        self.assertEqual(len(text.out.splitlines()), 2)

    def test_all_alike_keep_the_plain_status(self):
        one, two = self.add(), self.add("B", "b@example.com")
        self.cli("contacts", "activate", one, two, "--yes", status=3)
        self.cli("contacts", "delete", 98, 99, "--yes", status=4)
        self.cli("contacts", "activate", one, 99, "--yes", status=8)
        self.cli("contacts", "delete", one, two, "--yes")

    def test_same_id_twice_is_done_once(self):
        contact = self.add()
        answer = self.cli("contacts", "delete", contact, contact, "--yes")
        self.assertEqual(self.outcomes(answer), [(contact, "done", "")])

    def test_ids_from_standard_input(self):
        for number in range(3):
            self.add(f"A{number}", f"a{number}@example.com")
        listed = self.cli("contacts", "list").out
        answer = self.cli("contacts", "delete", "--stdin", "--yes", text=listed + "\n99\n", status=8)
        self.assertEqual([row["outcome"] for row in answer.rows], ["done", "done", "done", "failed"])
        self.assertEqual(self.cli("contacts", "count").row, {"count": 0})

    def test_bad_line_stops_before_anything_is_done(self):
        contact = self.add()
        for line in ("x", "-1", "0", "1.5", '{"name":1}', '{"id":"1"}', "99999999999999999999"):
            with self.subTest(line=line):
                self.cli("contacts", "delete", "--stdin", "--yes", text=f"{contact}\n{line}\n", status=7,
                         reason="not-an-id", field="line 2")
        self.cli("contacts", "delete", "--stdin", "--yes", text=b"\xff\n", status=7, reason="not-utf8")
        self.assertEqual(self.cli("contacts", "count").row, {"count": 1})

    def test_no_ids_is_fine(self):
        self.assertEqual(self.cli("contacts", "delete", "--stdin", "--yes").out, "")
        self.cli("contacts", "delete", 1, "--stdin", "--yes", status=2)


class Delete(CliCase):
    def test_nothing_of_the_person_stays(self):
        self.create()
        contact = self.add("Zbigniew Unverwechselbar", "unverwechselbar@example.com", company="Einzig GmbH")
        self.import_jobs([{"email": "unverwechselbar@example.com", "number": "1", "label": "Unverwechselbar"}])
        self.invite(contact)
        self.cli("contacts", "delete", contact, "--yes")
        for path in self.folder.rglob("*"):
            if path.is_file() and "jobs" not in path.parts:
                content = path.read_bytes().lower()
                self.assertNotIn(b"unverwechselbar", content, path)
        self.check()
        self.assertTrue(any(row["erased"] for row in self.cli("audit", "list").rows))


class Backup(CliCase):
    def setUp(self):
        super().setUp()
        self.create()
        self.target = self.folder / "archives"
        self.target.mkdir()

    def test_archive(self):
        import zipfile
        contact = self.add("Anna / Berg", "anna@example.com")
        pdl = b'{"b":1,   "a":[ 1.0 ]}\n'
        self.import_jobs([{"email": "anna@example.com", "number": "104", "label": "Poster", "pdl": pdl}])
        row = self.cli("contacts", "backup", contact, "--to", self.target).row
        self.assertEqual((row["id"], row["outcome"], row["gaps"], row["jobs"]), (contact, "done", [], 1))
        with zipfile.ZipFile(row["file"]) as archive:
            self.assertIsNone(archive.testzip())
            profile = json.loads(archive.read("user-profile.json"))
            self.assertIn("Anna / Berg", json.dumps(profile, ensure_ascii=False))
            found = [name for name in archive.namelist() if name.endswith("pdl.json")]
            self.assertEqual(archive.read(found[0]), pdl)
        self.assertEqual(row["bytes"], (self.folder / row["file"]).stat().st_size)

    def test_names_do_not_clash(self):
        one, two = self.add("Same", "a@example.com"), self.add("Same", "b@example.com")
        for option in ([], ["--overwrite"], ["--overwrite"]):
            before = len(list(self.target.iterdir()))
            rows = self.cli("contacts", "backup", one, two, "--to", self.target, *option).rows
            self.assertEqual(len({row["file"] for row in rows}), 2)
            after = len(list(self.target.iterdir()))
            self.assertEqual(after, before + 2 if not option else max(before, 2))

    def test_folder(self):
        contact = self.add()
        self.cli("contacts", "backup", contact, "--to", self.folder / "nowhere", status=7)
        (self.folder / "file").write_text("x")
        self.cli("contacts", "backup", contact, "--to", self.folder / "file", status=7)

    def test_missing_job_file_is_told(self):
        contact = self.add()
        self.import_jobs([{"email": "anna@example.com", "number": "1"}])
        store = self.cli("database", "info").row["file_store"]
        removed = 0
        from pathlib import Path
        for path in Path(store).rglob("*"):
            if path.is_file():
                path.unlink()
                removed += 1
        self.assertEqual(removed, 1)
        answer = self.cli("contacts", "backup", contact, "--to", self.target)
        self.assertEqual(len(answer.row["gaps"]), 1)
        self.assertFalse(self.cli("database", "check", status=6, reason="problems-found").row["ok"])


class RawSql(CliCase):
    """What the program refuses is refused by the database itself."""

    def test_illegal_steps(self):
        self.create()
        contact = self.deactivated()
        before = self.show(contact)
        connection = sqlite3.connect(self.db)
        self.addCleanup(connection.close)
        columns = [row[1] for row in connection.execute("PRAGMA table_info(contact)")]
        self.assertIn("status", columns)
        for status in ("ACTIVE", "NOT_ACTIVE", "NONSENSE"):
            with self.assertRaises(sqlite3.DatabaseError, msg=status):
                connection.execute("UPDATE contact SET status = ? WHERE id = ?", (status, contact))
                connection.commit()
            connection.rollback()
        self.assertEqual(self.show(contact), before)


class Processes(CliCase):
    def test_two_programs_at_once(self):
        """Eight programs deactivate the same contacts: each contact is done by exactly one."""
        self.create()
        ids = [self.active(f"A{n}", f"a{n}@example.com") for n in range(4)]
        words = self.command("contacts", "deactivate", *ids, "--yes", "--json")
        running = [subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=self.env)
                   for _ in range(8)]
        outcomes = []
        for process in running:
            out, _ = process.communicate(timeout=120)
            outcomes += [json.loads(line) for line in out.decode().splitlines()]
        for contact in ids:
            done = [row for row in outcomes if row["id"] == contact and row["outcome"] == "done"]
            self.assertEqual(len(done), 1)
        self.check()


if __name__ == "__main__":
    unittest.main()
