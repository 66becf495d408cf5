"""What the commands make is known to git as made, and `make clean` removes it and nothing else."""

import subprocess
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

import pytest

from demos import or_gate

ROOT = Path(__file__).resolve().parents[2]
IGNORED = [line for line in (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines() if line[:1] not in {"", "#"}]
# What is found beside the files of the repository after every command has run; .ci/run looks for more.
MADE = [
    ".hypothesis/unicode_data/15.0.0/charmap.json.gz",
    ".import_linter_cache/autograd.data.json",
    ".mypy_cache/3.11/autograd.data.json",
    ".pytest_cache/v/cache/lastfailed",
    ".ruff_cache/0.1/1",
    ".venv/package",
    "autograd/compiler/native/replay.cpython-311-x86_64-linux-gnu.so",
    "autograd/core/__pycache__/value.cpython-311.pyc",
    "autograd/core/native/engine.cpython-311-x86_64-linux-gnu.so",
    "build/lib/autograd/__init__.py",
    "dist/scalar_autograd-0.1.0.tar.gz",
    "scalar_autograd.egg-info/PKG-INFO",
    "tests/repo/__pycache__/test_hygiene.cpython-311.pyc",
]
KEPT = ["Makefile", "autograd/core/value.py", "docs/images/or-gate.svg", "drawn-by-me.svg", "pyproject.toml"]


@pytest.fixture(scope="module")
def made():
    return [*MADE, *or_gate.run().pictures]


def files(folder):
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_clean_removes_what_the_commands_make_and_nothing_else(made, tmp_path):
    for name in [*made, *KEPT]:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "Makefile").write_bytes((ROOT / "Makefile").read_bytes())
    assert files(tmp_path) == sorted([*made, *KEPT])

    subprocess.run(["make", "clean"], cwd=tmp_path, check=True, capture_output=True)

    assert files(tmp_path) == sorted(KEPT)


def is_ignored(name):
    """Tell whether git leaves the file alone, by the few forms of patterns that are used here."""
    path = PurePosixPath(name)
    return any(
        len(path.parts) == 1 and fnmatch(name, pattern[1:])
        if pattern.startswith("/")
        else any(fnmatch(part, pattern.rstrip("/")) for part in path.parts)
        for pattern in IGNORED
    )


def test_what_the_commands_make_is_no_change_to_git(made):
    assert [name for name in made if not is_ignored(name)] == []
    assert [name for name in KEPT if is_ignored(name)] == ["drawn-by-me.svg"]
