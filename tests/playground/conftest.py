"""The playground's own Python, which lies beside its page rather than in a package."""

import importlib.util
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def load(name, path):
    specification = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def session():
    return load("playground_session", ROOT / "docs" / "playground" / "session.py")


@pytest.fixture(scope="session")
def builder():
    return load("playground_builder", ROOT / "tools" / "playground.py")


@pytest.fixture
def show(session, tmp_path, monkeypatch):
    """Run a program; return what it showed, text as one piece until something else comes, and the line of its error."""

    monkeypatch.chdir(tmp_path)

    def run(program):
        shown = []

        def take(kind, content):
            if kind == "text" and shown and shown[-1][0] == "text":
                shown[-1] = "text", shown[-1][1] + content
            else:
                shown.append((kind, content))

        before = sys.modules["__main__"], sys.stdout, sys.stderr, sys.displayhook
        line = session.run(program, take)

        assert (sys.modules["__main__"], sys.stdout, sys.stderr, sys.displayhook) == before
        return shown, line

    return run
