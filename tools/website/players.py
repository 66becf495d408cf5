"""The pages that are played on the site: those of the demos, and those that pages of the story make."""

import importlib
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from tools.website import DOCS, sessions

DEMOS = ("or-gate", "xor-relu", "identity-xor", "step-by-step", "moons")


def write(folder: Path, names: Iterable[str]) -> None:
    """Write the pages of these names.

    Raises
    ------
    LookupError
        If neither a demo nor a page of the story makes a page of this name.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for name in sorted(names):
        (folder / f"{name}.html").write_text(_page(name), encoding="utf-8")


def _page(name: str) -> str:
    story = DOCS / "story" / f"{name}.md"
    if story.exists():
        return str(sessions.run(story)["played"].html)  # type: ignore[attr-defined]  # the page that it shows
    for demo in DEMOS:
        if f"{name}.html" in (pictures := _pictures(demo)):
            return pictures[f"{name}.html"]
    raise LookupError(f"nothing makes a page to play called {name!r}: name a demo's, or a page of docs/story")


@cache
def _pictures(demo: str) -> dict[str, str]:
    pictures: dict[str, str] = importlib.import_module(f"demos.{demo.replace('-', '_')}").run().pictures
    return pictures
