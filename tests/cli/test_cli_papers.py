#!/usr/bin/env python3
"""database, jobs, terms, links, accounts, audit: every command and its fields."""
import hashlib
import json
import os
import sqlite3
import unittest
from pathlib import Path

from clirun import PASSWORD, CliCase


class Database(CliCase):
    def test_create_and_info(self):
        row = self.create().row
        self.assertEqual(list(row), ["url", "kind", "schema_version", "min_compatible", "contacts", "jobs", "size_bytes",
                                     "file_store", "audit_seq", "demo", "writable"])
        self.assertEqual((row["contacts"], row["jobs"], row["demo"], row["writable"]), (0, 0, False, True))
        self.assertEqual(self.cli("database", "info").row["schema_version"], row["schema_version"])
        self.cli("database", "create", status=3, reason="exists")
        self.assertEqual(self.db.stat().st_mode & 0o077, 0)

    def test_missing(self):
        for words in (["contacts", "list"], ["database", "info"], ["database", "migrate"], ["contacts", "add", "--name", "A"]):
            self.cli(*words, status=6, reason="file-missing", field="database")
            self.assertFalse(self.db.exists())

    def test_migrate_of_a_new_one_changes_nothing(self):
        before = self.create().row
        self.assertEqual(self.cli("database", "migrate").row["schema_version"], before["schema_version"])

    def test_check(self):
        self.create()
        row = self.cli("database", "check").row
        self.assertEqual(list(row), ["ok", "problems", "contacts", "files", "audit_events"])
        self.assertEqual((row["ok"], row["problems"]), (True, []))

    def test_backup(self):
        self.create()
        self.add()
        copy = self.folder / "copy.db"
        row = self.cli("database", "backup", copy).row
        self.assertEqual(row, {"file": str(copy), "bytes": copy.stat().st_size})
        self.cli("database", "backup", copy, status=3, reason="exists")
        self.cli("database", "backup", self.folder / "no" / "copy.db", status=7)
        self.db = copy
        self.assertEqual(self.cli("contacts", "count").row, {"count": 1})
        self.check()

    def test_demo(self):
        row = self.cli("database", "demo", "--contacts", 60, "--seed", 7).row
        self.assertEqual((row["contacts"], row["demo"]), (60, True))
        self.cli("database", "demo", status=3, reason="not-empty")
        self.check()
        first = [contact["name"] for contact in self.cli("contacts", "list").rows]
        self.db = self.db.parent / "again.db"
        self.cli("database", "demo", "--contacts", 60, "--seed", 7)
        self.assertEqual([contact["name"] for contact in self.cli("contacts", "list").rows], first)
        counts = {row["status"]: row["count"] for row in self.cli("contacts", "count", "--by-status").rows}
        self.assertTrue(all(counts.values()), counts)
        self.cli("database", "demo", "--contacts", 0, status=7, reason="out-of-range", field="--contacts")
        self.cli("database", "demo", "--seed", 2**40, status=7, reason="out-of-range", field="--seed")


class Jobs(CliCase):
    def setUp(self):
        super().setUp()
        self.create()
        self.contact = self.add()

    def test_import_and_list(self):
        pdf, pdl, support = b"%PDF-1.7\n" + os.urandom(5000), b'{ "a" : 1 }', b"help"
        rows = self.import_jobs([{"email": "anna@example.com", "number": "104", "label": "Poster", "pdf": pdf, "pdl": pdl,
                                  "support": support, "status": "PREPRESS"},
                                 {"email": "ANNA@example.com", "number": "105"}]).rows
        self.assertEqual([(row["index"], row["number"], row["outcome"], row["verdict"]) for row in rows],
                         [(1, "104", "done", "new"), (2, "105", "done", "new")])
        jobs = {job["number"]: job for job in self.cli("jobs", "list", "--contact", self.contact).rows}
        job = jobs["104"]
        self.assertEqual(list(job), ["id", "contact_id", "number", "label", "status", "created_at", "files", "row_version"])
        self.assertEqual((job["contact_id"], job["label"], job["status"], job["created_at"]),
                         (self.contact, "Poster", "PREPRESS", "2026-03-01T08:00:00.000Z"))
        files = {file["kind"]: file for file in job["files"]}
        for kind, content in (("INPUT_PDF", pdf), ("PDL_JSON", pdl), ("SUPPORT", support)):
            self.assertEqual(files[kind]["size"], len(content))
            self.assertEqual(files[kind]["sha256"], hashlib.sha256(content).hexdigest())
        self.assertEqual(self.cli("jobs", "list").rows, self.cli("jobs", "list", "--contact", self.contact).rows)
        self.assertEqual(len(self.cli("jobs", "list", "--limit", 1).rows), 1)
        self.check()

    def test_again_is_the_same(self):
        job = [{"email": "anna@example.com", "number": "104"}]
        self.import_jobs(job)
        self.assertEqual(self.import_jobs(job).row["verdict"], "same")
        job[0]["label"] = "Flyer"
        self.assertEqual(self.import_jobs(job).row["verdict"], "updated")

    def test_each_job_whole_or_not_at_all(self):
        answer = self.import_jobs([{"email": "anna@example.com", "number": "1"}, {"email": "nobody@example.com", "number": "2"},
                                   {"email": "anna@example.com", "number": "3", "status": "LOST"},
                                   {"email": "anna@example.com", "number": "4"}], status=8)
        self.assertEqual([row["outcome"] for row in answer.rows], ["done", "failed", "failed", "done"])
        self.assertEqual([(row["reason"], row["field"]) for row in answer.rows if row["outcome"] == "failed"],
                         [("contact-not-found", "contact_email"), ("unknown-status", "status")])
        self.assertEqual(len(self.cli("jobs", "list").rows), 2)

    def test_paths_from_outside(self):
        folder = self.folder / "jobs"
        folder.mkdir()
        (self.folder / "outside.pdf").write_bytes(b"%PDF")
        (folder / "link.pdf").symlink_to(self.folder / "outside.pdf")
        for number, path in enumerate(("../outside.pdf", str(self.folder / "outside.pdf"), "link.pdf", "missing.pdf", "", ".",
                                       "a/../../outside.pdf", "/etc/passwd")):
            with self.subTest(path=path):
                element = {"contact_email": "anna@example.com", "number": str(number), "label": "L", "status": "NEW",
                           "created_at": "2026-03-01T08:00:00Z", "input_pdf": path}
                (folder / "x.json").write_text(json.dumps([element]))
                answer = self.run_cli("jobs", "import", folder / "x.json", "--json")
                self.assertIn(answer.status, (6, 7), answer.out + answer.err)
                self.assertEqual(answer.row["field"], "input_pdf")
        self.assertEqual(self.cli("jobs", "list").rows, [])
        self.check()

    def test_broken_files(self):
        for content, reason, field in (("[1,", "json-syntax", "line 1"), ("{}", "json-no-array", "line 1"),
                                       ("[\n\n{]", "json-syntax", "line 3")):
            (self.folder / "x.json").write_text(content)
            self.cli("jobs", "import", self.folder / "x.json", status=7, reason=reason, field=field)
        self.cli("jobs", "import", self.folder / "missing.json", status=6, reason="file-missing")

    def test_set_status(self):
        self.import_jobs([{"email": "anna@example.com", "number": "1"}])
        job = self.cli("jobs", "list").row
        for status in ("INCOMING", "NEW", "ACCEPTED", "APPROVAL_PENDING", "APPROVED", "PREPRESS", "PRODUCTION", "POSTPRESS",
                       "COMPLETED"):
            self.assertEqual(self.cli("jobs", "set-status", job["id"], status).row["status"], status)
            blocked = status not in ("INCOMING", "NEW", "COMPLETED")
            self.assertEqual(self.actions(self.contact)["delete"]["reason"], "jobs-in-progress" if blocked else "")
        self.cli("jobs", "set-status", 99, "NEW", status=4, reason="job-not-found")


class Terms(CliCase):
    def test_upload_and_show(self):
        self.create()
        contact = self.active()
        self.assertEqual(self.cli("terms", "show").rows, [])
        self.cli("accounts", "accept-terms", "--email", "ada@example.com", status=3, reason="no-terms")
        path = self.folder / "terms.pdf"
        path.write_bytes(b"%PDF one")
        row = self.cli("terms", "upload", path, "--label", "2026-11", "--yes").row
        self.assertEqual(list(row), ["id", "label", "file", "size", "sha256", "uploaded_at", "uploaded_by", "acceptances",
                                     "current"])
        self.assertEqual((row["label"], row["file"], row["size"], row["sha256"], row["current"]),
                         ("2026-11", "terms.pdf", 8, hashlib.sha256(b"%PDF one").hexdigest(), True))
        accepted = self.cli("accounts", "accept-terms", "--email", "ADA@example.com").row
        self.assertEqual(accepted["contact_id"], contact)
        self.assertEqual(self.show(contact)["terms_accepted_at"], accepted["terms_accepted_at"])
        self.cli("accounts", "accept-terms", "--email", "ada@example.com", status=3, reason="already-accepted")
        path.write_bytes(b"%PDF two")
        self.cli("terms", "upload", path, "--label", "2026-12", "--yes")
        self.assertIsNone(self.show(contact)["terms_accepted_at"])
        rows = self.cli("terms", "show").rows
        self.assertEqual([(row["label"], row["current"], row["acceptances"]) for row in rows],
                         [("2026-12", True, 0), ("2026-11", False, 1)])
        self.check()

    def test_bad_input(self):
        self.create()
        path = self.folder / "terms.pdf"
        path.write_bytes(b"%PDF")
        self.cli("terms", "upload", path, "--label", "", "--yes", status=7, field="label")
        self.cli("terms", "upload", path, "--label", "a\x01", "--yes", status=7, field="label")
        self.cli("terms", "upload", path, "--label", "x" * 1000, "--yes", status=7, field="label")
        answer = self.run_cli("terms", "upload", self.folder / "missing.pdf", "--label", "1", "--yes", "--json")
        self.assertIn(answer.status, (6, 7))
        self.assertEqual(self.cli("terms", "show").rows, [])


class Links(CliCase):
    def setUp(self):
        super().setUp()
        self.create()

    def test_list_and_revoke(self):
        contact = self.add()
        self.invite(contact)
        row = self.cli("links", "list").row
        self.assertEqual(list(row), ["id", "purpose", "state", "contact_id", "contact", "recipient", "issued_at", "expires_at",
                                     "opened_at", "used_at", "superseded_at", "revoked_at", "issued_by"])
        self.assertEqual((row["purpose"], row["state"], row["contact_id"], row["contact"], row["recipient"]),
                         ("ACTIVATION", "valid", contact, "Anna Berg", "anna@example.com"))
        self.assertEqual(self.cli("links", "list", "--purpose", "CONFIRMATION").rows, [])
        self.assertEqual(self.cli("links", "list", "--contact", 99).rows, [])
        answer = self.cli("links", "revoke", row["id"], 99, status=8)
        self.assertEqual([line["outcome"] for line in answer.rows], ["done", "failed"])
        self.assertEqual(self.cli("links", "list").row["state"], "revoked")
        self.cli("links", "revoke", row["id"], status=3, reason="not-valid")
        self.cli("links", "revoke", 99, status=4, reason="link-not-found")
        self.assertFalse(self.show(contact)["invited"])


class Accounts(CliCase):
    def setUp(self):
        super().setUp()
        self.create()

    def test_self_registration(self):
        contact = self.add()
        row = self.cli("accounts", "register", "--email", "Anna@Example.com", text=PASSWORD + "\n").row
        self.assertEqual(list(row), ["contact_id", "status", "confirm_token"])
        self.assertEqual((row["contact_id"], row["status"]), (contact, "NOT_ACTIVE"))
        self.assertEqual(self.show(contact)["status"], "NOT_ACTIVE")
        self.assertEqual(self.cli("accounts", "confirm", row["confirm_token"]).row,
                         {"contact_id": contact, "status": "ACTIVE"})
        self.cli("accounts", "confirm", row["confirm_token"], status=3, reason="link-not-valid")

    def test_wrong_tokens(self):
        for token in ("x", "a1_" + "A" * 43, "' OR 1=1 --", "a1_" + "é" * 43, "A" * 10_000):
            self.cli("accounts", "confirm", token, status=3, reason="link-not-valid")
            self.cli("accounts", "register", "--token", token, text=PASSWORD + "\n", status=3, reason="link-not-valid")

    def test_dead_links(self):
        for end in ("revoke-link", "edit", "delete"):
            with self.subTest(end=end):
                contact = self.add("X", f"{end}@example.com")
                token = "a1_" + self.invite(contact)["link"].split("a1_")[1]
                extra = {"edit": ["--email", f"new-{end}@example.com"]}.get(end, [])
                self.cli("contacts", end, contact, "--yes", *extra)
                self.cli("accounts", "register", "--token", token, text=PASSWORD + "\n", status=3,
                         reason="link-not-valid")

    def test_passwords(self):
        contact = self.add()
        for password, reason in (("short", "password-too-short"), ("x" * 129, "password-too-long")):
            self.cli("accounts", "register", "--email", "anna@example.com", text=password + "\n", status=7, reason=reason,
                     field="password")
        self.cli("accounts", "register", "--email", "anna@example.com", text="", status=7, reason="password-missing",
                 field="password")
        self.cli("accounts", "register", "--email", "anna@example.com", text=b"\xff" * 20 + b"\n", status=7,
                 reason="not-utf8", field="password")
        self.assertEqual(self.show(contact)["status"], "UNREGISTERED")
        self.cli("accounts", "register", "--email", "anna@example.com", text="lösenord med åäö och 🔑\r\n")

    def test_unknown_and_wrong_status(self):
        self.cli("accounts", "register", "--email", "nobody@example.com", text=PASSWORD + "\n", status=4)
        self.cli("accounts", "accept-terms", "--email", "nobody@example.com", status=4)
        self.active()
        self.cli("accounts", "register", "--email", "ada@example.com", text=PASSWORD + "\n", status=3,
                 reason="wrong-status")

    def test_address_that_is_not_one(self):
        self.cli("accounts", "register", "--email", "a?bcc=b@example.com", text=PASSWORD + "\n", status=7, field="email")


class Audit(CliCase):
    def setUp(self):
        super().setUp()
        self.create()

    def test_list(self):
        contact = self.add()
        self.cli("contacts", "edit", contact, "--name", "Anna Ek")
        rows = self.cli("audit", "list", "--subject", f"contact:{contact}").rows
        self.assertEqual(list(rows[0]), ["seq", "at", "actor_kind", "actor", "action", "subject_kind", "subject_id", "subject",
                                         "before", "after", "erased", "hash"])
        self.assertEqual([row["subject_id"] for row in rows], [contact, contact])
        self.assertGreater(rows[0]["seq"], rows[1]["seq"])
        self.assertEqual((rows[0]["before"]["name"], rows[0]["after"]["name"]), ("Anna Berg", "Anna Ek"))
        self.assertEqual(self.cli("audit", "list", "--subject", "contact:99").rows, [])
        for subject in ("contact:", "contact:x", "contact:0", "contact:-1"):
            self.cli("audit", "list", "--subject", subject, status=7, reason="bad-subject")
        head = self.cli("audit", "head").row
        self.assertEqual(head, {"seq": rows[0]["seq"], "hash": rows[0]["hash"]})

    def test_every_line_once(self):
        for number in range(30):
            self.add(f"A{number}", f"a{number}@example.com")
        everything = [row["seq"] for row in self.cli("audit", "list").rows]
        self.assertEqual(everything, list(range(everything[0], 0, -1)))
        answer = self.run_cli("audit", "list", "--limit", 7)
        self.assertEqual(len(answer.out.splitlines()), 8)
        self.assertIn("--before", answer.err)
        page = self.cli("audit", "list", "--limit", 7, "--before", everything[6]).rows
        self.assertEqual([row["seq"] for row in page], everything[7:14])

    def test_tampering_is_found(self):
        contact = self.add()
        self.cli("contacts", "edit", contact, "--name", "B")
        row = self.cli("audit", "verify").row
        self.assertEqual((row["intact"], row["first_bad_seq"], row["problem"]), (True, 0, ""))
        connection = sqlite3.connect(self.db)
        guards = connection.execute("SELECT name, sql FROM sqlite_master WHERE type='trigger' AND tbl_name='audit_event'")
        guards = guards.fetchall()
        for name, _ in guards:
            connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute("UPDATE audit_event SET action = 'contact.nothing' WHERE seq = 2")
        for _, sql in guards:
            connection.execute(sql)
        connection.commit()
        connection.close()
        answer = self.cli("audit", "verify", status=6, reason="audit-broken")
        self.assertEqual((answer.row["intact"], answer.row["first_bad_seq"]), (False, 2))
        self.cli("database", "check", status=6, reason="problems-found")

    def test_missing_guards_are_found(self):
        connection = sqlite3.connect(self.db)
        name = connection.execute("SELECT name FROM sqlite_master WHERE type='trigger' AND tbl_name='audit_event'").fetchone()[0]
        connection.execute(f'DROP TRIGGER "{name}"')
        connection.commit()
        connection.close()
        self.cli("contacts", "list", status=6, reason="tampered")


if __name__ == "__main__":
    unittest.main()
