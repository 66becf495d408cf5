"""A test that hangs fails, whatever it hangs in, and the others run."""

import subprocess
import sys
from pathlib import Path

import pytest

CONFIGURATION = Path(__file__).resolve().parents[2] / "pyproject.toml"
PYTHON = "import time\n\ndef test_hangs():\n    time.sleep(1000.0)\n\ndef test_another():\n    pass\n"
C = "def test_hangs():\n    sum(iter(int, 1))\n\ndef test_another():\n    pass\n"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("program", "said"),
    [(PYTHON, "Timeout (>1.0s) from pytest-timeout"), (C, "crashed while running 'test_it.py::test_hangs'")],
    ids=["python", "c"],
)
def test_a_test_that_hangs_fails_and_the_others_run(program, said, tmp_path):
    (tmp_path / "test_it.py").write_text(program, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-c", CONFIGURATION, "--rootdir", tmp_path, "--numprocesses", "1"]
    sooner = ["-o", "timeout=1", "-o", "faulthandler_timeout=2"]
    ran = subprocess.run([*command, *sooner, tmp_path], capture_output=True, text=True, check=False)

    assert ran.returncode == 1
    assert said in ran.stdout
    assert "1 failed, 1 passed" in ran.stdout
