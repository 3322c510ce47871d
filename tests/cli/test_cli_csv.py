#!/usr/bin/env python3
"""contacts import and export: verdicts, headers, quoting, encodings, formulas, nothing half done."""
import csv
import io
import unittest

from clirun import CliCase


class Import(CliCase):
    def setUp(self):
        super().setUp()
        self.create()

    def write(self, text, name="in.csv"):
        path = self.folder / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def verdicts(self, text, *options, status=0):
        answer = self.cli("contacts", "import", self.write(text), *options, status=status)
        return [(row["line"], row["verdict"], row["reason"], row["field"]) for row in answer.rows]

    def count(self):
        return self.cli("contacts", "count").row["count"]

    def test_new_same_error(self):
        text = ("name,email,company,phone,language\r\n"
                "Åsa Öberg,asa@example.com,\"Öberg, Tryck \"\"AB\"\"\",+46 8 1,sv\r\n"
                "Bo,,,,\r\n"
                "\r\n"
                "Cia,not an address,,,\r\n"
                ",d@example.com,,,\r\n"
                "Eva,e@example.com,,,de\r\n")
        self.assertEqual(self.verdicts(text, status=8), [
            (2, "new", "", ""), (3, "new", "", ""), (5, "error", "email-space", "email"),
            (6, "error", "required", "name"), (7, "error", "unknown-language", "language")])
        rows = self.cli("contacts", "list").rows
        self.assertEqual([(row["name"], row["company"], row["phone"], row["language"]) for row in rows],
                         [("Åsa Öberg", 'Öberg, Tryck "AB"', "+46 8 1", "sv"), ("Bo", "", "", "en")])
        again = self.verdicts(text, status=8)
        self.assertEqual([row[1] for row in again], ["same", "same", "error", "error", "error"])
        self.assertEqual(self.count(), 2)
        self.check()

    def test_dry_run_says_the_same_and_writes_nothing(self):
        text = "name,email\nA,a@example.com\nB,a@example.com\nA,A@Example.com\nA,a@example.com\nC,c@example.com\n"
        head = self.cli("audit", "head").row
        dry = self.verdicts(text, "--dry-run", status=8)
        self.assertEqual(self.cli("audit", "head").row, head)
        self.assertEqual(self.count(), 0)
        self.assertEqual(dry, [(2, "new", "", ""), (3, "error", "email-twice-in-file", "email"),
                               (4, "error", "email-twice-in-file", "email"), (5, "same", "", ""), (6, "new", "", "")])
        self.assertEqual(self.verdicts(text, status=8), dry)
        self.assertEqual(self.count(), 2)

    def test_exit_status(self):
        self.verdicts("name\nA\n")
        self.verdicts("name\n=\x01\n", status=7)
        self.verdicts("name\n")
        self.assertEqual(self.count(), 1)

    def test_taken_address(self):
        self.add("Anna", "anna@example.com", company="A")
        self.assertEqual(self.verdicts("name,email,company\nAnna,ANNA@example.com,A\n"), [(2, "same", "", "")])
        self.assertEqual(self.verdicts("name,email,company\nAnna,anna@example.com,B\n", status=7),
                         [(2, "error", "email-taken", "email")])
        self.assertEqual(self.verdicts("name,email\nAnna,anna@example.com\n"), [(2, "same", "", "")])

    def test_headers_in_four_languages_and_delimiters(self):
        texts = ["Contact name;E-mail address;Company\nA1;a1@example.com;X\n", "Namn\tE-post\tFöretag\nA2\ta2@example.com\tX\n",
                 "\ufeffNavn,E-postadresse,Selskap\nA3,a3@example.com,X\n", "Nom;Adresse électronique;Société\nA4;a4@example.com;X\n",
                 "NAME,E-Mail,Firma\r\"A5\",a5@example.com,X\r"]
        for text in texts:
            with self.subTest(text=text):
                self.assertEqual([row[1] for row in self.verdicts(text)], ["new"])
        self.verdicts("\ufeffname;email;company\r\nA6;a6@example.com;X\r\n".encode("utf-16"))
        rows = self.cli("contacts", "list").rows
        self.assertEqual([(row["name"], row["email"], row["company"]) for row in rows],
                         [(f"A{n}", f"a{n}@example.com", "X") for n in range(1, 7)])

    def test_map(self):
        text = "Kundnamn;Mail 1;Mail 2\nAnna;a@example.com;b@example.com\n"
        self.verdicts(text, "--map", "name=kundnamn", "--map", "email=3")
        row = self.cli("contacts", "list").rows[0]
        self.assertEqual((row["name"], row["email"]), ("Anna", "b@example.com"))
        path = self.write(text)
        for option, reason, field in (("name", "map-malformed", "--map"), ("shoe=1", "map-unknown-field", "shoe"),
                                      ("name=Nome", "column-missing", "name"), ("name=9", "column-missing", "name"),
                                      ("=1", "map-malformed", "--map")):
            self.cli("contacts", "import", path, "--map", option, status=7, reason=reason, field=field)
        self.cli("contacts", "import", path, status=7, reason="column-missing", field="name")
        self.cli("contacts", "import", self.write("name,email,mail\nA,a@example.com,\n"), status=7, reason="column-twice",
                 field="email")

    def test_broken_files_write_nothing(self):
        good = "name,email\n" + "".join(f"A{n},a{n}@example.com\n" for n in range(500))
        for tail, reason, field in ((b'"open,x@example.com\n', "csv-quotes", "line 502"),
                                    (b'A"B,x@example.com\n', "csv-quotes", "line 502"),
                                    (b"\xc5sa,x@example.com\n", "not-utf8", "line 502"),
                                    (b"A,b,c\n", "row-longer-than-header", "line 502"),
                                    (b"x" * 70_000 + b",a\n", "field-too-long", "line 502"),
                                    (b'"' + b"x\n" * 50_000, "field-too-long", "line 502")):
            with self.subTest(tail=tail[:20]):
                self.cli("contacts", "import", self.write(good.encode() + tail), status=7, reason=reason, field=field)
                self.assertEqual(self.count(), 0)
        self.cli("contacts", "import", self.write(""), status=7, reason="file-empty")
        self.cli("contacts", "import", self.write(",".join(["name"] + ["x"] * 300) + "\n"), status=7,
                 reason="too-many-columns")

    def test_files_that_cannot_be_read(self):
        for path in (self.folder / "missing.csv", self.folder, "/dev/zero"):
            self.cli("contacts", "import", path, status=6, reason="file-unreadable")

    def test_line_numbers_count_lines_of_the_file(self):
        text = 'name,company\n"A\nB",X\nC,"1\n2\n3"\nD,\x01\n'
        self.assertEqual(self.verdicts(text, status=7), [
            (2, "error", "control-character", "name"), (4, "error", "control-character", "company"),
            (7, "error", "control-character", "company")])

    def test_many_rows(self):
        text = "name,email\n" + "".join(f"Namn {n},n{n}@example.com\n" for n in range(1234))
        rows = self.verdicts(text)
        self.assertEqual([row[0] for row in rows], list(range(2, 1236)))
        self.assertEqual(self.count(), 1234)
        self.check()


class Export(CliCase):
    VALUES = ["=1+1", "+46 8 1", "-x", "@sum", "'=1", "''=1", "'plain", "\"quoted\"", "a;b,c", "plain"]

    def setUp(self):
        super().setUp()
        self.create()
        for number, value in enumerate(self.VALUES):
            self.cli("contacts", "add", "--name=" + value, "--email", f"a{number}@example.com", "--phone=" + value,
                     "--company=" + value)

    def read(self, text, **options):
        return list(csv.DictReader(io.StringIO(text, newline=""), **options))

    def test_no_cell_is_a_formula(self):
        rows = self.read(self.run_cli("contacts", "export", "-").out)
        self.assertEqual(len(rows), len(self.VALUES))
        for row in rows:
            for cell in row.values():
                self.assertNotIn(cell[:1] or " ", "=+-@\t\r\n", row)

    def test_round_trip(self):
        path = self.folder / "out.csv"
        self.assertEqual(self.cli("contacts", "export", path).row, {"file": str(path), "rows": len(self.VALUES)})
        self.assertEqual(path.stat().st_mode & 0o777, 0o600)
        before = self.cli("contacts", "list", "--sort", "email").rows
        answer = self.cli("contacts", "import", path)
        self.assertEqual({row["verdict"] for row in answer.rows}, {"same"})
        self.db = self.db.parent / "second.db"
        self.create()
        self.cli("contacts", "import", path)
        after = self.cli("contacts", "list", "--sort", "email").rows
        keys = ("name", "email", "phone", "company", "language")
        self.assertEqual([[row[key] for key in keys] for row in after], [[row[key] for key in keys] for row in before])

    def test_options(self):
        path = self.folder / "out.csv"
        path.write_text("precious")
        self.cli("contacts", "export", path, status=3, reason="exists")
        self.assertEqual(path.read_text(), "precious")
        self.cli("contacts", "export", path, "--overwrite", "--bom", "--delimiter", "semicolon", "--search", "plain")
        content = path.read_bytes()
        self.assertTrue(content.startswith(b"\xef\xbb\xbfid;name;"))
        rows = self.read(content.decode("utf-8-sig"), delimiter=";")
        self.assertEqual([row["name"] for row in rows], ["'plain", "plain"])
        self.cli("contacts", "export", self.folder / "no" / "where.csv", status=6, reason="cannot-write")
        self.assertEqual(self.read(self.run_cli("contacts", "export", "-", "--status", "ACTIVE").out), [])


if __name__ == "__main__":
    unittest.main()
