"""Type checkers make of users' code what it is: right lines pass in their strictest mode, and mistakes are found."""

import doctest
import importlib.util
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
USER_CODE = Path(__file__).parent / "user_code"
RIGHT, WRONG = ((USER_CODE / name).read_text(encoding="utf-8") for name in ("right.py", "wrong.py"))


def readme():
    """Return the lines of the readme as one program, which prints what is shown there."""
    lines = []
    for example in doctest.DocTestParser().get_examples((ROOT / "README.md").read_text(encoding="utf-8")):
        source = example.source.rstrip()
        expression = example.want and not source.startswith(("for ", "with "))
        lines.append(f"print(\n{source}\n)" if expression else source)
    return "\n".join(lines)


# What a strict mypy says of the files of the package is the business of our own mypy, with the stubs that it has.
MYPY = """\
[mypy]
strict = true
[mypy-autograd.*,nn.*]
follow_imports = silent
"""


def mypy(folder):
    (folder / "mypy.ini").write_text(MYPY, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--no-error-summary", "--cache-dir", str(folder / "cache"), "code.py"]
    environment = os.environ | {"MYPYPATH": str(ROOT)}
    ran = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert not ran.stderr
    assert ran.returncode < 2, ran.stdout
    return {int(line) for line in re.findall(r"^code\.py:(\d+): error:", ran.stdout, re.MULTILINE)}, ran.stdout


def pyright(folder):
    settings = {"typeCheckingMode": "strict", "include": ["code.py"], "extraPaths": [str(ROOT)]}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable]
    ran = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert ran.returncode < 2, ran.stderr
    found = json.loads(ran.stdout)["generalDiagnostics"]
    return {one["range"]["start"]["line"] + 1 for one in found}, "\n".join(one["message"] for one in found)


@pytest.fixture(params=[mypy, pyright])
def check(request, tmp_path):
    """Return a function from a program to the lines in which the type checker finds errors, and what it says."""
    checker = request.param
    if importlib.util.find_spec(checker.__name__) is None:
        assert not os.environ.get("REQUIRE_TYPE_CHECKERS"), f"{checker.__name__} is not installed"
        pytest.skip(f"{checker.__name__} is not installed")

    def checked(program):
        (tmp_path / "code.py").write_text(program, encoding="utf-8")
        return checker(tmp_path)

    return checked


@pytest.mark.slow
@pytest.mark.parametrize("program", [RIGHT, readme()], ids=["code that uses all", "the readme"])
def test_right_lines_pass_as_strictly_as_can_be(check, program):
    lines, said = check(program)

    assert lines == set(), said


@pytest.mark.slow
def test_every_mistake_is_found_and_nothing_else(check):
    mistakes = {n for n, line in enumerate(WRONG.splitlines(), 1) if line.endswith("# error")}

    lines, said = check(WRONG)

    assert len(mistakes) > 25
    assert lines == mistakes, said
