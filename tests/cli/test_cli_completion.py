#!/usr/bin/env python3
"""Completions and the man page are made from the command tree and must be what shells and man take."""
import re
import shutil
import subprocess
import unittest

from clirun import CliCase
from test_cli_usage import COMMANDS


class Completion(CliCase):
    def script(self, shell):
        answer = self.run_cli("--completion", shell, db=False)
        self.assertEqual((answer.status, answer.err), (0, ""))
        return answer.out

    def bash(self, *words):
        """What bash offers for the last word."""
        line = " ".join(f'"{word}"' for word in words)
        code = (f"{self.script('bash')}\nCOMP_WORDS=({line})\nCOMP_CWORD={len(words) - 1}\n_kontorist_cli\n"
                'printf "%s\\n" "${COMPREPLY[@]}"')
        done = subprocess.run(["bash", "--norc", "-c", code], capture_output=True, check=True, cwd=self.folder)
        self.assertEqual(done.stderr, b"")
        return done.stdout.decode().split()

    def test_bash(self):
        (self.folder / "list.csv").write_text("")
        self.assertLessEqual(set(COMMANDS), set(self.bash("kontorist-cli", "")))
        for group, commands in COMMANDS.items():
            self.assertLessEqual(set(commands), set(self.bash("kontorist-cli", group, "")))
        self.assertEqual(self.bash("kontorist-cli", "cont"), ["contacts"])
        self.assertEqual(self.bash("kontorist-cli", "--database", "x.db", "--json", "contacts", "dea"), ["deactivate"])
        self.assertEqual(self.bash("kontorist-cli", "contacts", "list", "--status", "DE"), ["DEACTIVATED"])
        self.assertEqual(self.bash("kontorist-cli", "contacts", "list", "--sor"), ["--sort"])
        self.assertEqual(self.bash("kontorist-cli", "contacts", "import", "li"), ["list.csv"])
        self.assertEqual(self.bash("kontorist-cli", "jobs", "set-status", "1", "PRE"), ["PREPRESS"])
        self.assertEqual(self.bash("kontorist-cli", "--language", "s"), ["sv"])
        self.assertNotIn("--man", self.bash("kontorist-cli", "--"))

    def test_syntax(self):
        for shell, words in (("bash", ["bash", "-n"]), ("zsh", ["zsh", "-n"]), ("fish", ["fish", "--no-execute"])):
            with self.subTest(shell=shell):
                path = self.folder / f"completion.{shell}"
                path.write_text(self.script(shell))
                for group, commands in COMMANDS.items():
                    for word in [group, *commands]:
                        self.assertIn(word, path.read_text())
                if shutil.which(shell) is None:
                    continue
                done = subprocess.run([*words, str(path)], capture_output=True, check=False)
                self.assertEqual((done.returncode, done.stderr), (0, b""))

    def test_unknown_shell(self):
        self.assertEqual(self.run_cli("--completion", "tcsh", db=False).status, 2)


class ManPage(CliCase):
    def test_groff_has_nothing_to_say(self):
        answer = self.run_cli("--man", db=False)
        self.assertEqual((answer.status, answer.err), (0, ""))
        for group, commands in COMMANDS.items():
            for command in commands:
                head = ".SS \"\\fB" + f"{group} {command}".replace("-", "\\-") + "\\fR"
                self.assertIn(head, answer.out)
        if shutil.which("groff") is None:
            return
        done = subprocess.run(["groff", "-man", "-Tutf8", "-ww", "-Kutf8"], input=answer.out.encode(), capture_output=True,
                              check=True)
        self.assertEqual(done.stderr, b"")
        self.assertTrue("EXIT STATUS" in re.sub(".\b", "", done.stdout.decode()))


if __name__ == "__main__":
    unittest.main()
