"""Run the examples of a page, as its test does, and hand on what they made."""

import contextlib
import doctest
import io
from pathlib import Path


def examples(text: str) -> list[doctest.Example]:
    """Return the examples of a page in their order."""
    return doctest.DocTestParser().get_examples(text)


def run(path: Path) -> dict[str, object]:
    """Run the examples of a page as one session; return its variables.

    Raises
    ------
    RuntimeError
        If an example gives something else than the page shows.
    """
    names: dict[str, object] = {"__name__": "__main__"}
    test = doctest.DocTestParser().get_doctest(path.read_text(encoding="utf-8"), names, path.name, str(path), 0)
    report = io.StringIO()
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    with contextlib.redirect_stderr(io.StringIO()):
        result = runner.run(test, out=report.write, clear_globs=False)
    if result.failed:
        raise RuntimeError(f"{path}: {result.failed} examples give something else\n{report.getvalue()}")
    return test.globs
