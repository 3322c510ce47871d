"""What the scripts here share: where the programs are, and where they work."""
import os
import subprocess
import tempfile
from pathlib import Path

BIN = Path(os.environ.get("KONTORIST_BIN", "build/ci/bin")).resolve()
WORKER = BIN / "faultworker"


def memory_folder(prefix):
    """A new folder in memory where there is one: what is tested is not the speed of a disk."""
    shared = Path("/dev/shm")
    parent = shared if shared.is_dir() and os.access(shared, os.W_OK) else None
    return Path(tempfile.mkdtemp(prefix=f"kontorist-{prefix}-", dir=parent))


def run_steps(folder, *steps, environment=None, timeout=120):
    """Lets the worker do these steps; returns its exit status, output, and standard error."""
    done = subprocess.run([WORKER, folder, "1", *steps], capture_output=True, text=True, timeout=timeout,
                          env={**os.environ, **(environment or {})}, check=False)
    return done.returncode, done.stdout, done.stderr


def prepared_template(parent):
    """A database with a contact for each step."""
    folder = parent / "template"
    folder.mkdir()
    status, said, complained = run_steps(folder, "prepare")
    if status != 0 or "error" in said:
        raise SystemExit(f"the worker cannot prepare: {said}{complained}")
    return folder


def step_names():
    return subprocess.run([WORKER, "--steps"], capture_output=True, text=True, check=True).stdout.split()
