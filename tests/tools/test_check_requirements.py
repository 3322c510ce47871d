#!/usr/bin/env python3
"""Proves that tools/check-requirements finds what is wrong with docs/requirements.md."""
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
CHECK = SOURCE / "tools" / "check-requirements"


class Requirements(unittest.TestCase):
    def setUp(self):
        self.root = Path(tempfile.mkdtemp(prefix="kontorist-requirements-"))
        self.addCleanup(shutil.rmtree, self.root)
        (self.root / "docs").mkdir()
        (self.root / "tests/domain").mkdir(parents=True)
        # Whatever state the rows are in by now: here all of them are open.
        lines = (SOURCE / "docs/requirements.md").read_text(encoding="utf-8").splitlines()
        rows = ["|".join([*line.split("|")[:4], " open ", " ", ""]) if line[:2] == "| " and line[5:6] == "-" else line
                for line in lines]
        self.text = "\n".join(rows) + "\n"

    def check(self, text):
        (self.root / "docs/requirements.md").write_text(text, encoding="utf-8")
        run = subprocess.run([sys.executable, str(CHECK), "--root", str(self.root)], capture_output=True, text=True)
        return run.returncode, run.stdout

    def change(self, name, old, new):
        lines = self.text.splitlines()
        at = next(index for index, line in enumerate(lines) if line.startswith(f"| {name} "))
        self.assertIn(old, lines[at])
        lines[at] = lines[at].replace(old, new)
        return "\n".join(lines) + "\n"

    def refused(self, text, expected):
        status, output = self.check(text)
        self.assertEqual(status, 1, output)
        self.assertIn(expected, output)

    def test_all_rows_are_there(self):
        status, output = self.check(self.text)
        self.assertEqual(status, 0, output)
        self.assertIn("165 requirements", output)

    def test_a_missing_a_double_and_an_unknown_row_are_found(self):
        self.refused(self.change("CON-23", "| CON-23 ", "| CON-24 "), "CON-23 is missing")
        self.refused(self.change("CON-23", "| CON-23 ", "| CON-24 "), "CON-24 stands on line")
        self.refused(self.change("CON-23", "| CON-23 ", "| CON-48 "), "CON-48 is not one of")
        self.refused(self.change("CON-23", "| CON-23 |", "| CON-23"), "line")

    def test_an_unknown_state_is_found(self):
        self.refused(self.change("CON-23", "| open |", "| ready |"), 'unknown state "ready"')

    def test_done_needs_a_test_that_carries_the_id(self):
        self.refused(self.change("CON-23", "| open |", "| done |"), "CON-23 is done, but no test is named")
        named = self.change("CON-23", "| open | |", "| done | `tst_actions` |")
        self.refused(named, "names tst_actions, which does not carry CON-23")
        test = self.root / "tests/domain/tst_actions.cpp"
        test.write_text('QTest::newRow("CON-24 result");\n', encoding="utf-8")
        self.refused(named, "names tst_actions, which does not carry CON-23")
        for carried in ('QTest::newRow("CON-23 only Active");', "void CON_23_onlyActive();", "// CON-21..24"):
            with self.subTest(carried=carried):
                test.write_text(carried + "\n", encoding="utf-8")
                status, output = self.check(named)
                self.assertEqual(status, 0, output)


if __name__ == "__main__":
    unittest.main()
