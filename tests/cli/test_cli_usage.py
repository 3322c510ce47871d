#!/usr/bin/env python3
"""The command line itself: help, version, options anywhere, exit status 2, where the database is."""
import json
import re
import subprocess
import unittest

from clirun import BIN, CliCase

COMMANDS = {
    "database": ["create", "migrate", "info", "check", "backup", "demo"],
    "contacts": ["list", "count", "show", "add", "edit", "import", "export", "actions", "invite", "activate",
                 "deactivate", "delete-identities", "delete", "revoke-link", "reset", "backup"],
    "jobs": ["list", "import", "set-status"],
    "terms": ["upload", "show"],
    "links": ["list", "revoke"],
    "accounts": ["register", "confirm", "accept-terms", "check-password", "change-password", "accept-invitation",
                 "decline-invitation", "set-password"],
    "audit": ["list", "verify", "head"],
    "customers": ["list", "count", "show", "add", "edit", "archive", "restore", "login-mode", "branded-link"],
    "customer-users": ["list", "count", "show", "actions", "add", "set-access", "rename-login", "invite",
                       "resend-invitation", "send-login-details", "set-password", "access-map", "preview", "activity",
                       "backup", "cancel-invitation", "activate", "deactivate", "delete-login-identities", "remove"],
    "facilities": ["list", "add", "rename", "remove", "objects", "add-object", "edit-object", "remove-object"],
    "orders": ["list", "show", "add", "edit"],
    "comments": ["list", "post"],
    "faults": ["list", "show", "add", "mark-read", "assign", "create-work-order", "close"],
    "documents": ["list", "show", "add", "remove", "export"],
    "templates": ["list", "add", "edit", "delete", "drifted", "follow", "push"],
    "staff": ["list", "add", "set-rights", "set-notifications", "notices", "notice-sent"],
    "events": ["list", "show", "add", "edit", "places", "add-places", "edit-place", "remove-place", "prices",
               "add-price", "edit-price", "remove-price"],
    "bookings": ["list", "count", "show", "actions", "add", "edit", "offer", "send-mail", "record-answer", "approve",
                 "return", "cancel", "revoke-links", "unlink", "allow-code", "mark-bounced", "clear-bounced", "link",
                 "log", "cut-off", "guest-show", "guest-accept", "guest-decline", "guest-cancel", "guest-invoice",
                 "guest-pay"],
    "invoices": ["list", "show", "ageing", "pay", "export", "pdf", "settings", "next-number"],
}


def listed(text):
    """The words that a help lists, in its order."""
    return re.findall(r"(?m)^  ([a-z][a-z-]*) {2,}\S", text)


class Help(CliCase):
    def test_every_level_has_help(self):
        top = self.run_cli("--help", db=False)
        self.assertEqual(top.status, 0)
        for group, commands in COMMANDS.items():
            self.assertRegex(top.out, rf"(?m)^  {group} +\S")
            middle = self.run_cli(group, "--help", db=False)
            self.assertEqual(middle.status, 0)
            for command in commands:
                with self.subTest(group=group, command=command):
                    self.assertRegex(middle.out, rf"(?m)^  {command}\b")
                    leaf = self.run_cli(group, command, "--help", db=False)
                    self.assertEqual(leaf.status, 0)
                    self.assertIn(f"{group} {command}", leaf.out)
                    # A sentence that says what it does comes first.
                    self.assertRegex(leaf.out.splitlines()[0], r"^[A-Z].*\.\s*$")

    def test_nothing_is_left_out(self):
        """What the tests know is what the program has: help, man page and completions are checked against it."""
        self.assertEqual(listed(self.run_cli("--help", db=False).out), list(COMMANDS))
        for group, commands in COMMANDS.items():
            self.assertEqual(listed(self.run_cli(group, "--help", db=False).out), commands, group)

    def test_help_needs_no_database(self):
        answer = self.run_cli("--database", "/nonexistent/x.db", "contacts", "list", "--help", db=False)
        self.assertEqual(answer.status, 0)

    def test_version(self):
        self.assertRegex(self.run_cli("--version", db=False).out, r"^kontorist-cli \d+\.\d+\.\d+\n$")

    def test_examples_are_understood(self):
        """Every example of the help passes the parser: it may fail, but not with status 2."""
        self.create()
        for group, commands in COMMANDS.items():
            for command in commands:
                text = self.run_cli(group, command, "--help", db=False).out
                for example in re.findall(r"(?m)^  kontorist-cli (.*)$", text):
                    with self.subTest(example=example):
                        shell = f'alias kontorist-cli="{BIN}"\nkontorist-cli {example} </dev/null'
                        done = subprocess.run(["bash", "-O", "expand_aliases", "-c", shell], env=self.env,
                                              cwd=self.folder, capture_output=True, check=False)
                        self.assertNotEqual(done.returncode, 2, done.stderr.decode())


class Usage(CliCase):
    BAD = [
        [], ["contacts"], ["nonsense"], ["contacts", "nonsense"], ["contacts", "list", "--nonsense"],
        ["contacts", "list", "--status", "SLEEPING"], ["contacts", "list", "--limit", "many"],
        ["contacts", "list", "--limit", "-1"], ["contacts", "show"], ["contacts", "show", "twelve"],
        ["contacts", "show", "1", "2"], ["contacts", "add"], ["contacts", "add", "--name"],
        ["contacts", "add", "--name", "A", "--contact-language", "de"], ["contacts", "activate"],
        ["contacts", "activate", "0", "--yes"], ["contacts", "backup", "1"], ["jobs", "set-status", "1", "LOST"],
        ["jobs", "import"], ["terms", "upload", "file.pdf"], ["links", "list", "--state", "odd"],
        ["links", "list", "--purpose", "odd"], ["accounts", "register"], ["accounts", "confirm"],
        ["accounts", "register", "--token", "x", "--email", "a@example.com"], ["accounts", "accept-terms"],
        ["contacts", "activate", "1", "--row-version", "2", "3"], ["contacts", "list", "--language", "xx"],
        ["contacts", "add", "--name", "A", "--name", "B"], ["contacts", "list", "--json=false"],
        ["contacts", "list", "--profile", "x", "--database", "y"],
    ]

    def test_usage_errors(self):
        for words in self.BAD:
            with self.subTest(words=words):
                db = "--database" not in words
                answer = self.run_cli(*words, db=db)
                self.assertEqual(answer.status, 2, answer.err)
                self.assertEqual(answer.out, "")
                self.assertEqual(len(answer.err.splitlines()), 1, answer.err)
                answer = self.run_cli("--json", *words, db=db)
                self.assertEqual(answer.status, 2, answer.err)
                self.assertEqual(set(answer.error), {"code", "reason", "message", "field"})
                self.assertEqual(answer.error["code"], "usage")
                self.assertFalse(self.db.exists())

    def test_argument_that_is_not_utf8(self):
        done = subprocess.run([str(BIN), "contacts", "list", "--search", b"\xff\xfe"], env=self.env,
                              capture_output=True, check=False)
        self.assertEqual(done.returncode, 2)

    def test_confirmation_is_demanded_elsewhere_than_on_a_terminal(self):
        self.create()
        contact = self.active()
        for verb in ("deactivate", "delete-identities", "delete", "activate", "reset"):
            answer = self.cli("contacts", verb, contact, status=2, reason="confirmation-needed")
            self.assertEqual(answer.out, "")
        (self.folder / "terms.pdf").write_bytes(b"%PDF")
        self.cli("terms", "upload", self.folder / "terms.pdf", "--label", "1", status=2,
                 reason="confirmation-needed")
        self.cli("contacts", "edit", contact, "--email", "other@example.com", status=2,
                 reason="confirmation-needed")
        self.assertEqual(self.show(contact)["status"], "ACTIVE")
        self.assertEqual(self.show(contact)["email"], "ada@example.com")

    def test_global_options_before_and_after(self):
        self.create()
        self.add()
        for words in (["--json", "contacts", "count"], ["contacts", "--json", "count"],
                      ["contacts", "count", "--json"], ["contacts", "count", "--json", "--json"]):
            self.assertEqual(self.run_cli(*words).row, {"count": 1})
        answer = self.run_cli("contacts", "count", "--json", "--database", self.db, db=False)
        self.assertEqual(answer.row, {"count": 1})


class DatabaseUrl(CliCase):
    def test_default_database(self):
        self.cli("database", "create", db=False)
        self.assertTrue((self.folder / "data" / "kontorist" / "kontorist.db").is_file())
        self.cli("contacts", "add", "--name", "A", db=False)
        self.assertEqual(self.cli("contacts", "count", db=False).row, {"count": 1})

    def test_forms(self):
        self.create()
        spaced = self.folder / "office" / "två ord.db"
        self.cli("--database", f"sqlite://{self.folder}/office/tv%C3%A5%20ord.db", "database", "create", db=False)
        self.assertTrue(spaced.is_file())
        for url in (str(self.db), f"sqlite://{self.db}", "office/office.db", "./office/../office/office.db"):
            with self.subTest(url=url):
                self.cli("--database", url, "contacts", "count", db=False)

    def test_passwords_in_urls_are_refused(self):
        for url in ("postgresql://anna:secret99@host/db", "mariadb://anna:secret99@host:3306/db",
                    "postgresql://anna@host/db?password=secret99", "sqlite://anna:secret99@/x.db"):
            with self.subTest(url=url):
                answer = self.cli("--database", url, "contacts", "count", status=7, reason="password-in-url",
                                  db=False)
                self.assertNotIn("secret99", answer.err + answer.out)

    def test_others(self):
        self.cli("--database", "postgresql://anna@host/db", "contacts", "count", status=6,
                 reason="backend-not-available", db=False)
        self.cli("--database", "ftp://host/db", "contacts", "count", status=7, reason="url-unknown-scheme", db=False)
        self.cli("--database", "sqlite://relative.db", "contacts", "count", status=7, reason="url-malformed", db=False)
        self.cli("--database", "", "contacts", "count", status=7, reason="url-empty", db=False)
        self.cli("--profile", "head office", "contacts", "count", status=4, reason="no-such-profile", db=False)

    def test_password_stdin_is_read_first(self):
        self.create()
        contact = self.add()
        self.cli("contacts", "delete", "--stdin", "--yes", "--password-stdin", text=f"database password\n{contact}\n")
        self.assertEqual(self.cli("contacts", "count").row, {"count": 0})

    def test_account_password_with_password_stdin(self):
        self.create()
        self.add(email="a@example.com")
        self.add(email="b@example.com")
        self.cli("accounts", "register", "--email", "a@example.com", "--password-stdin", text="correct horse battery\n")
        self.cli("accounts", "register", "--email", "b@example.com", "--password-stdin",
                 text="short\ncorrect horse battery\n")


class Language(CliCase):
    def test_words_change_and_codes_stay(self):
        self.create()
        seen = set()
        for language in ("en", "sv", "nb", "fr"):
            answer = self.cli("contacts", "show", 99, "--language", language, status=4, reason="contact-not-found")
            seen.add(answer.error["message"])
            self.assertNotIn("%", answer.error["message"])
            seen.add(self.run_cli("contacts", "--help", "--language", language, db=False).out.splitlines()[0])
        self.assertEqual(len(seen), 8, seen)

    def test_language_of_the_system(self):
        self.create()
        swedish = self.cli("contacts", "show", 99, "--language", "sv", status=4).error["message"]
        env = dict(self.env, LC_ALL="", LANG="", LANGUAGE="sv_SE:en")
        self.assertEqual(self.cli("contacts", "show", 99, status=4, env=env).error["message"], swedish)

    def test_plurals(self):
        self.create()
        contact = self.add()
        self.cli("contacts", "export", self.folder / "a.csv")
        err = self.run_cli("contacts", "export", self.folder / "b.csv").err
        self.assertNotIn("(s)", err)
        self.assertIn("1 contact", err)
        self.assertGreater(contact, 0)

    def test_what_is_installed_is_english(self):
        env = dict(self.env, LC_ALL="", LANG="", LANGUAGE="sv_SE:en")
        self.assertEqual(self.run_cli("--man", db=False, env=env).out, self.run_cli("--man", db=False).out)


class Output(CliCase):
    def test_errors_are_one_line(self):
        self.create()
        answer = self.run_cli("contacts", "show", 99)
        self.assertEqual(answer.status, 4)
        self.assertEqual(answer.out, "")
        self.assertRegex(answer.err, r"^kontorist-cli: .*\[contact-not-found\]\n$")

    def test_text_cannot_steer_the_terminal(self):
        self.create()
        (self.folder / "terms\x1b[31m.pdf").write_bytes(b"%PDF")
        answer = self.run_cli("terms", "upload", self.folder / "terms\x1b[31m.pdf", "--label", "1", "--yes")
        self.assertNotIn("\x1b", answer.out + answer.err)
        self.assertNotIn("\x1b", self.run_cli("terms", "show").out)

    def test_full_standard_output_is_told(self):
        self.create()
        for number in range(3):
            self.add(f"Anna {number}", f"a{number}@example.com")
        with open("/dev/full", "wb") as full:
            done = subprocess.run(self.command("contacts", "list", "--json"), stdout=full, stderr=subprocess.PIPE,
                                  env=self.env, check=False)
        self.assertEqual(done.returncode, 6)
        self.assertEqual(json.loads(done.stderr)["error"]["reason"], "output-failed")

    def test_columns_are_aligned(self):
        self.create()
        self.add("Åsa Öberg", "asa@example.com", company="Öberg Tryck AB")
        self.add("王小明", "wang@example.com", company="北京印刷")
        self.add("Bo", "bo@example.com", company="B")
        lines = self.run_cli("contacts", "list").out.splitlines()
        self.assertEqual(len(lines), 4)

        def width(text):
            return sum(2 if ord(c) >= 0x2E80 else 1 for c in text)
        places = {width(line[:re.search(r"\S+@\S+|E-MAIL", line).start()]) for line in lines}
        self.assertEqual(len(places), 1, lines)


if __name__ == "__main__":
    unittest.main()
