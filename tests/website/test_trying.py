"""Which examples of the pages have a link to the playground, and that they give there what the page shows."""

import doctest
import re
from pathlib import Path

import pytest

from tools.website import sessions
from tools.website.trying import Session

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
BLOCK = re.compile(r"^```pycon\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def tried(*blocks):
    """Return a session of these blocks, and whether each can be tried."""
    session = Session()
    return session, [session.add(sessions.examples(block)) for block in blocks]


def test_an_example_that_fails_is_left_out_of_what_follows():
    session, can = tried(
        ">>> x = 0\n", ">>> 1 / x\nTraceback (most recent call last):\nZeroDivisionError\n", ">>> x\n0\n"
    )

    assert can == [True, False, True]
    assert session.program() == "x = 0\nx\n"


def test_what_a_browser_lacks_is_left_out_with_all_that_needs_it():
    numbers = ">>> import numpy as np\n>>> xs = np.ones(3)\n"
    session, can = tried(numbers, ">>> y = 2\n", ">>> xs + y\n", ">>> xs = [y]\n>>> xs\n", ">>> xs\n")

    assert can == [False, True, False, True, True]
    assert session.program() == "y = 2\nxs = [y]\nxs\nxs\n"


def test_public_names_that_a_docstring_leaves_out_are_imported_and_others_are_not_guessed():
    session, can = tried(">>> f = lambda x: MLP(2, [x], rng=0)\n>>> grad(f)\n", ">>> helper(f)\n")

    assert can == [True, False]
    assert session.program().splitlines()[:2] == ["from nn import MLP", "from autograd import grad"]


@pytest.mark.slow
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_what_is_left_out_changes_nothing_of_what_is_kept(page, tmp_path, monkeypatch):
    """Where a name of the page would be another one without it, the examples that follow would give something else."""
    session, _ = tried(*BLOCK.findall(page.read_text(encoding="utf-8")))
    monkeypatch.chdir(tmp_path)
    said = []
    test = doctest.DocTest(session.kept, {"__name__": "__main__"}, page.name, str(page), 0, None)
    doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(test, out=said.append)

    assert said == []
