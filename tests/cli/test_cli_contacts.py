#!/usr/bin/env python3
"""contacts: fields, add, edit, list, count, paging, bad input."""
import re
import sqlite3
import unittest

from clirun import CliCase

SHOW_FIELDS = ["id", "name", "email", "company", "phone", "language", "status", "invited", "invited_at",
               "link_expires_at", "terms_accepted_at", "created_at", "row_version"]
TIME = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")


class AddShowEdit(CliCase):
    def setUp(self):
        super().setUp()
        self.create()

    def test_show_has_the_fields_of_the_contract(self):
        contact = self.add("Åsa Öberg", "asa@example.com", company="Öberg Tryck AB", phone="+46 8 123",
                           contact_language="sv")
        row = self.show(contact)
        self.assertEqual(list(row), SHOW_FIELDS)
        self.assertEqual((row["name"], row["email"], row["company"], row["phone"], row["language"], row["status"]),
                         ("Åsa Öberg", "asa@example.com", "Öberg Tryck AB", "+46 8 123", "sv", "UNREGISTERED"))
        self.assertIs(row["invited"], False)
        self.assertIsNone(row["invited_at"])
        self.assertIsNone(row["terms_accepted_at"])
        self.assertRegex(row["created_at"], TIME)
        self.assertIsInstance(row["row_version"], int)

    def test_add_opens_nothing_and_invites_nobody(self):
        contact = self.add()
        self.assertEqual(self.cli("links", "list").rows, [])
        self.assertFalse(self.show(contact)["invited"])

    def test_add_without_email(self):
        contact = self.add(email=None)
        self.assertEqual(self.show(contact)["email"], "")

    def test_same_address_twice(self):
        self.add(email="anna@example.com")
        for other in ("anna@example.com", "ANNA@Example.COM", " anna@example.com "):
            self.cli("contacts", "add", "--name", "B", "--email", other, status=7, reason="email-taken",
                     field="email")

    def test_edit_changes_only_what_is_named(self):
        contact = self.add("Anna Berg", "anna@example.com", company="A", phone="1")
        before = self.show(contact)
        after = self.cli("contacts", "edit", contact, "--phone", "", "--name", "Anna Ek").row
        self.assertEqual(list(after), SHOW_FIELDS)
        self.assertEqual((after["name"], after["phone"], after["company"], after["email"]),
                         ("Anna Ek", "", "A", "anna@example.com"))
        self.assertGreater(after["row_version"], before["row_version"])

    def test_edit_with_old_row_version_is_a_conflict(self):
        contact = self.add()
        version = self.show(contact)["row_version"]
        self.cli("contacts", "edit", contact, "--name", "B", "--row-version", version)
        self.cli("contacts", "edit", contact, "--name", "C", "--row-version", version, status=5,
                 reason="changed-meanwhile")
        self.cli("contacts", "delete", contact, "--yes", "--row-version", version, status=5,
                 reason="changed-meanwhile")
        self.assertEqual(self.show(contact)["name"], "B")

    def test_changed_address_kills_the_link(self):
        contact = self.add()
        self.invite(contact)
        self.assertTrue(self.show(contact)["invited"])
        self.cli("contacts", "edit", contact, "--email", "new@example.com", "--yes")
        self.assertFalse(self.show(contact)["invited"])
        self.assertEqual(self.cli("links", "list", "--state", "valid").rows, [])

    def test_not_found(self):
        for words in (["show", 99], ["actions", 99], ["edit", 99, "--name", "B"], ["delete", 99, "--yes"],
                      ["activate", 99, "--yes"], ["invite", 99, "--print"],
                      ["backup", 99, "--to", self.folder], ["revoke-link", 99]):
            with self.subTest(words=words):
                self.cli("contacts", *words, status=4, reason="contact-not-found")


class BadInput(CliCase):
    def setUp(self):
        super().setUp()
        self.create()

    NAMES = [("", "required"), ("   ", "required"), ("A\x01B", "control-character"), ("A\nB", "control-character"),
             ("A\rBcc: x", "control-character"), ("A\x7fB", "control-character"), ("A\x85B", "control-character"),
             ("A\u2028B", "control-character"), ("x" * 10_000, "too-long")]
    EMAILS = ["a@b@example.com", "a%0D%0ABcc:b@example.com", "a@example.com?bcc=b@example.com", "a@example.com%0D%0A",
              "a b@example.com", "\"a\"@example.com", "a@example.com,b@example.com", "a@example.com;b@example.com",
              "<a@example.com>", "a@", "@example.com", "a", "a@example", "a@-example.com", "a@example..com",
              ".a@example.com", "a.@example.com", "a..b@example.com", "a\r\nBcc: b@example.com", "a\x01@example.com",
              "a\u202e@example.com", "a&b@example.com", "x" * 65 + "@example.com", "a@" + "x" * 300 + ".com",
              "mailto:a@example.com"]

    def test_names(self):
        for name, reason in self.NAMES:
            with self.subTest(name=name[:20]):
                self.cli("contacts", "add", "--name=" + name, status=7, reason=reason, field="name")
        for option in ("phone", "company"):
            self.cli("contacts", "add", "--name", "A", f"--{option}", "x" * 10_000, status=7, reason="too-long",
                     field=option)
            self.cli("contacts", "add", "--name", "A", f"--{option}", "a\x02b", status=7,
                     reason="control-character", field=option)
        self.assertEqual(self.cli("contacts", "count").row, {"count": 0})

    def test_addresses(self):
        good = self.add()
        for email in self.EMAILS:
            with self.subTest(email=email[:40]):
                answer = self.cli("contacts", "add", "--name", "A", "--email=" + email, status=7, field="email")
                self.assertTrue(answer.error["reason"].startswith("email-"), answer.err)
                self.cli("contacts", "edit", good, "--yes", "--email=" + email, status=7, field="email")
        self.assertEqual(self.cli("contacts", "count").row, {"count": 1})
        self.assertEqual(self.show(good)["email"], "anna@example.com")

    def test_unusual_yet_right(self):
        for number, (name, email) in enumerate([("👩‍🎨 Zoë", "zoe+print@example.com"), ("O'Brien \"Bo\"", "o'brien@example.com"),
                                                ("=1+1", "a-b_c@sub.example.co.uk"), ("-x", "x@räksmörgås.se"),
                                                ("אבי כהן", "avi@example.org"), ("n" * 200, "n@example.com"),
                                                ("%s %1 %2 <b>&amp;</b>", "q@example.com")]):
            with self.subTest(name=name[:20]):
                contact = self.add(name="" or name, email=email) if not name.startswith("-") else \
                    self.cli("contacts", "add", "--name=" + name, "--email", email).row["id"]
                self.assertEqual(self.show(contact)["name"], name)
                self.assertEqual(self.show(contact)["email"], email)
                self.assertIn(email, self.run_cli("contacts", "list").out)
                self.assertEqual(number + 1, self.cli("contacts", "count").row["count"])

    def test_bidi_marks_do_not_stay(self):
        contact = self.add("Anna\u202e gnp.exe\u202c", None)
        self.assertNotRegex(self.show(contact)["name"], "[\u202a-\u202e\u2066-\u2069]")

    def test_idn_is_one_address(self):
        self.add(email="x@räksmörgås.se")
        self.cli("contacts", "add", "--name", "B", "--email", "x@xn--rksmrgs-5wao1o.se", status=7, reason="email-taken")


class List(CliCase):
    def setUp(self):
        super().setUp()
        self.create()

    def names(self, *options):
        return [row["name"] for row in self.cli("contacts", "list", *options).rows]

    def test_order_search_and_filters(self):
        for name, email, company in [("Åsa Öberg", "asa@example.com", "Tryck AB"), ("Bo Łukasz", "bo@example.com", "Print"),
                                     ("Çelik Æro", "c@example.net", "Tryck AB")]:
            self.add(name, email, company=company)
        self.not_active("Nils", "nils@example.com")
        self.assertEqual(self.names("--sort", "email:desc"), ["Nils", "Çelik Æro", "Bo Łukasz", "Åsa Öberg"])
        self.assertEqual(self.names("--sort", "company:desc", "--sort", "name", "--status", "UNREGISTERED"),
                         ["Åsa Öberg", "Çelik Æro", "Bo Łukasz"])
        self.assertEqual(self.names("--search", "lukas"), ["Bo Łukasz"])
        self.assertEqual(self.names("--search", "OBER"), ["Åsa Öberg"])
        self.assertEqual(self.names("--search", "aero"), ["Çelik Æro"])
        self.assertEqual(self.names("--search", "example.net"), ["Çelik Æro"])
        self.assertEqual(self.names("--status", "NOT_ACTIVE"), ["Nils"])
        self.assertEqual(len(self.names("--status", "NOT_ACTIVE", "--status", "UNREGISTERED")), 4)
        self.assertEqual(self.names("--company", "tryck ab"), ["Åsa Öberg", "Çelik Æro"])
        self.assertEqual(self.names("--created-before", "2020-01-01"), [])
        self.assertEqual(len(self.names("--created-from", "2020-01-01T00:00:00Z")), 4)
        self.assertEqual(self.cli("contacts", "count", "--search", "tryck").row, {"count": 2})
        counts = {row["status"]: row["count"] for row in self.cli("contacts", "count", "--by-status").rows}
        self.assertEqual(counts, {"UNREGISTERED": 3, "NOT_ACTIVE": 1, "ACTIVE": 0, "DEACTIVATED": 0})

    def test_invited(self):
        contact = self.add()
        self.add("B", "b@example.com")
        self.assertEqual(self.names("--invited"), [])
        self.invite(contact)
        self.assertEqual(self.names("--invited"), ["Anna Berg"])
        self.assertEqual(self.names("--link", "valid"), ["Anna Berg"])
        self.assertEqual(self.names("--link", "expired"), [])
        self.assertEqual(self.names("--link", "none"), ["B"])

    def test_hostile_search_finds_nothing_and_breaks_nothing(self):
        self.add()
        for text in ("'", "\"", "%", "_", "*", "a' OR 1=1 --", "NEAR(", "(", "\\", "a\x00b".replace("\x00", ""), "x" * 5000):
            with self.subTest(text=text[:20]):
                self.cli("contacts", "list", "--search=" + text)
        self.assertEqual(self.names("--search", "%"), [])
        self.assertEqual(self.names("--search", "_"), [])

    def test_bad_values_are_named(self):
        self.cli("contacts", "list", "--sort", "shoe", status=7, reason="unknown-sort-field", field="--sort")
        self.cli("contacts", "list", "--sort", "name:up", status=7, reason="unknown-sort-field")
        self.cli("contacts", "list", "--sort", "name", "--sort", "name:desc", status=7, reason="sort-field-twice")
        self.cli("contacts", "list", "--created-from", "yesterday", status=7, reason="bad-time", field="--created-from")

    def test_paging_gives_every_contact_once(self):
        for number in range(25):
            # Same names and empty companies: the place must be exact among equals.
            self.add(f"Anna {number % 3}", f"a{number}@example.com", company="" if number % 2 else "AB")
        everyone = [row["id"] for row in self.cli("contacts", "list").rows]
        for order in (["--sort", "name"], ["--sort", "company:desc", "--sort", "name"], ["--sort", "invited"],
                      ["--sort", "terms:desc"], ["--sort", "created:desc"], ["--sort", "status"], ["--sort", "email"]):
            with self.subTest(order=order):
                whole = [row["id"] for row in self.cli("contacts", "list", *order).rows]
                self.assertEqual(sorted(whole), sorted(everyone))
                pages, after = [], []
                while True:
                    rows = self.cli("contacts", "list", *order, "--limit", 7, *after).rows
                    pages += [row["id"] for row in rows]
                    if len(rows) < 7:
                        break
                    after = ["--after", rows[-1]["cursor"]]
                self.assertEqual(pages, whole)

    def test_text_list_stops_and_says_how_to_go_on(self):
        for number in range(5):
            self.add(f"Anna {number}", f"a{number}@example.com")
        answer = self.run_cli("contacts", "list", "--limit", 2)
        self.assertEqual(len(answer.out.splitlines()), 3)
        cursor = re.search(r"--after (\S+),", answer.err).group(1)
        self.assertRegex(cursor, r"^[A-Za-z0-9_-]+$")
        rest = self.run_cli("contacts", "list", "--limit", 0, "--after", cursor)
        self.assertEqual(len(rest.out.splitlines()), 4)
        self.assertEqual(rest.err, "")

    def test_forged_cursors(self):
        self.add()
        good = self.cli("contacts", "list").rows[0]["cursor"]
        for cursor in ("", "x", "!!!", "AAAA", good[:-3], "gwAAAA", good + "!", "a" * 10_000):
            with self.subTest(cursor=cursor[:20]):
                self.cli("contacts", "list", "--after=" + cursor, status=7, field="--after")
        self.cli("contacts", "list", "--after", good, "--sort", "email", status=7, reason="cursor-of-other-order")

    def test_empty_list(self):
        self.assertEqual(self.cli("contacts", "list").out, "")
        self.assertEqual(len(self.run_cli("contacts", "list").out.splitlines()), 1)


class Large(CliCase):
    """The memory of a list does not grow with it."""

    def peak(self, *words):
        code = ("import resource,subprocess,sys;"
                "subprocess.run(sys.argv[1:],stdout=subprocess.DEVNULL,check=True);"
                "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)")
        import subprocess
        done = subprocess.run(["python3", "-c", code] + self.command(*words), env=self.env, capture_output=True,
                              check=True)
        return int(done.stdout)

    def test_memory(self):
        self.cli("database", "demo", "--contacts", 20_000, timeout=600)
        small = self.peak("contacts", "list", "--json", "--limit", "100")
        for words in (["contacts", "list", "--json"], ["contacts", "list", "--limit", "0"],
                      ["contacts", "export", "-"]):
            self.assertLess(self.peak(*words), small + 16 * 1024, words)
        rows = self.cli("contacts", "list").rows
        self.assertEqual(len({row["id"] for row in rows}), 20_000)
        connection = sqlite3.connect(self.db)
        self.addCleanup(connection.close)
        self.assertEqual(connection.execute("SELECT count(*) FROM contact").fetchone()[0], 20_000)


if __name__ == "__main__":
    unittest.main()
