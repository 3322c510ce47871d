"""What the tests of kontorist-cli share: running it, and contacts in every state."""
import json
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

BIN = Path(os.environ.get("KONTORIST_BIN", "build/dev/bin")) / "kontorist-cli"
PASSWORD = "correct horse battery"


class Answer:
    """What one run gave."""

    def __init__(self, status, out, err):
        self.status = status
        self.out = out
        self.err = err

    @property
    def rows(self):
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def row(self):
        rows = self.rows
        assert len(rows) == 1, f"one row expected: {self.out!r} {self.err!r}"
        return rows[0]

    @property
    def error(self):
        lines = [line for line in self.err.splitlines() if line.startswith('{"error"')]
        assert len(lines) == 1, f"one error line expected: {self.err!r}"
        return json.loads(lines[0])["error"]


class CliCase(unittest.TestCase):
    """A test with a folder of its own and, after create(), an empty database in it."""

    maxDiff = None

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="kontorist-cli-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.db = self.folder / "office" / "office.db"
        self.db.parent.mkdir()
        self.env = dict(os.environ, HOME=str(self.folder), XDG_DATA_HOME=str(self.folder / "data"),
                        XDG_STATE_HOME=str(self.folder / "state"), XDG_CONFIG_HOME=str(self.folder / "config"),
                        XDG_CACHE_HOME=str(self.folder / "cache"), LC_ALL="C.UTF-8", TZ="UTC")
        self.env.pop("KONTORIST_DATABASE_PASSWORD", None)

    def command(self, *args, db=True):
        words = [str(BIN)]
        if db:
            words += ["--database", str(self.db)]
        return words + [str(arg) for arg in args]

    def run_cli(self, *args, text="", db=True, timeout=120, env=None):
        done = subprocess.run(self.command(*args, db=db), input=text.encode() if isinstance(text, str) else text,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env or self.env,
                              cwd=self.folder, timeout=timeout, check=False)
        return Answer(done.returncode, done.stdout.decode(), done.stderr.decode())

    def cli(self, *args, status=0, reason=None, field=None, **more):
        """Runs with --json and demands an exit status and, where given, the reason of the error."""
        answer = self.run_cli(*args, "--json", **more)
        self.assertEqual(answer.status, status, f"{args}: {answer.out}{answer.err}")
        if reason is not None:
            self.assertEqual(answer.error["reason"], reason, f"{args}: {answer.err}")
        if field is not None:
            self.assertEqual(answer.error["field"], field, f"{args}: {answer.err}")
        if status in (0,):
            self.assertNotIn('{"error"', answer.err)
        return answer

    def create(self):
        return self.cli("database", "create")

    # --- contacts in a given state ---

    def add(self, name="Anna Berg", email="anna@example.com", **fields):
        words = ["contacts", "add", "--name", name]
        if email:
            words += ["--email", email]
        for option, value in fields.items():
            words += ["--" + option.replace("_", "-"), value]
        return self.cli(*words).row["id"]

    def show(self, contact):
        return self.cli("contacts", "show", contact).row

    def actions(self, contact):
        return {row["action"]: row for row in self.cli("contacts", "actions", contact).rows}

    def invite(self, contact):
        return self.cli("contacts", "invite", contact, "--print").row

    def self_register(self, email):
        return self.cli("accounts", "register", "--email", email, text=PASSWORD + "\n").row["confirm_token"]

    def not_active(self, name="Nils Berg", email="nils@example.com"):
        contact = self.add(name, email)
        self.self_register(email)
        return contact

    def active(self, name="Ada Berg", email="ada@example.com"):
        contact = self.add(name, email)
        self.cli("accounts", "confirm", self.self_register(email))
        return contact

    def deactivated(self, name="Dag Berg", email="dag@example.com"):
        contact = self.active(name, email)
        self.cli("contacts", "deactivate", contact, "--yes")
        return contact

    # --- jobs ---

    def import_jobs(self, jobs, name="jobs.json", status=0):
        """`jobs` as in the contract; the bytes under "pdf", "pdl", "support" become files."""
        folder = self.folder / "jobs"
        folder.mkdir(exist_ok=True)
        array = []
        for number, job in enumerate(jobs):
            element = {"contact_email": job["email"], "number": job["number"], "label": job.get("label", "Poster"),
                       "status": job.get("status", "NEW"), "created_at": job.get("created_at", "2026-03-01T08:00:00Z")}
            pdf = folder / f"{name}-{number}.pdf"
            pdf.write_bytes(job.get("pdf", b"%PDF-1.4\n%%EOF\n"))
            element["input_pdf"] = pdf.name
            if "pdl" in job:
                (folder / f"{name}-{number}.json").write_bytes(job["pdl"])
                element["pdl_json"] = f"{name}-{number}.json"
            if "support" in job:
                (folder / f"{name}-{number}-support.txt").write_bytes(job["support"])
                element["support_file"] = f"{name}-{number}-support.txt"
            array.append(element)
        path = folder / name
        path.write_text(json.dumps(array), encoding="utf-8")
        return self.cli("jobs", "import", path, status=status)

    def blocking_job(self, email, number="900"):
        self.import_jobs([{"email": email, "number": number, "status": "PRODUCTION"}], f"job-{number}.json")

    def check(self):
        """The database must be sound after whatever happened."""
        answer = self.cli("database", "check")
        self.assertTrue(answer.row["ok"], answer.out)
        self.assertTrue(self.cli("audit", "verify").row["intact"])
