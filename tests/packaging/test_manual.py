#!/usr/bin/env python3
"""The manual page of the window names the options that the program has, and no others; the one that the
command line prints is well formed."""
import os
import re
import subprocess
import unittest
from pathlib import Path

SOURCE = Path(os.environ["KONTORIST_SOURCE"])
BIN = Path(os.environ["KONTORIST_BIN"])


def options_in(text):
    return set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", text))


def run(*command):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, check=True, timeout=60)


def warnings_of(page):
    return run("man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", page).stderr


class Manual(unittest.TestCase):
    def test_window(self):
        page = SOURCE / "packaging/man/kontorist.1"
        self.assertEqual(warnings_of(page), "")
        text = page.read_text(encoding="utf-8").replace("\\-", "-")
        # What the page says about other programs stands in sections of their own.
        own = text[:text.index(".SH LINKS")]
        self.assertEqual(options_in(own), options_in(run(BIN / "kontorist", "--help").stdout))

    def test_command_line(self):
        printed = run(BIN / "kontorist-cli", "--man").stdout
        page = Path(os.environ["HOME"]) / "kontorist-cli.1"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(printed, encoding="utf-8")
        self.assertEqual(warnings_of(page), "")
        for group in ("database", "contacts", "jobs", "terms", "links", "accounts", "audit", "customers",
                      "customer-users", "facilities", "orders", "comments", "faults", "documents", "templates", "staff"):
            group = group.replace("-", r"\\-")
            self.assertRegex(printed, rf"(?m)\b{group}\b")
        for section in ("NAME", "SYNOPSIS", "EXIT STATUS", "SEE ALSO"):
            self.assertIn(f".SH {section}", printed.replace('"', ""))

    def test_completions_parse(self):
        script = Path(os.environ["HOME"]) / "completion.bash"
        script.parent.mkdir(parents=True, exist_ok=True)
        script.write_text(run(BIN / "kontorist-cli", "--completion", "bash").stdout, encoding="utf-8")
        run("bash", "-n", script)
        # What a shell would offer after "kontorist-cli contacts del".
        offered = run("bash", "-c", f"""
            source {script}
            COMP_WORDS=(kontorist-cli contacts del) COMP_CWORD=2 COMP_LINE='kontorist-cli contacts del' COMP_POINT=26
            $(complete -p kontorist-cli | sed -n 's/.*-F \\([^ ]*\\).*/\\1/p') kontorist-cli del contacts
            printf '%s\\n' "${{COMPREPLY[@]}}" """).stdout.split()
        self.assertEqual(sorted(offered), ["delete", "delete-identities"])
        for shell, sign in (("zsh", "#compdef kontorist-cli"), ("fish", "complete -c kontorist-cli")):
            self.assertIn(sign, run(BIN / "kontorist-cli", "--completion", shell).stdout)


if __name__ == "__main__":
    unittest.main()
