"""Look at every link of the built site: the page that it leads to is there, and in it the place."""

import re
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

BACK = re.compile(r'(<a class="viewcode-back" href="([^"#]+)#)([^"]+)"')


class _Reader(HTMLParser):
    """The links of a page, and the places that links can lead to."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.places: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if value is None:
                continue
            if name == "id" or (name == "name" and tag == "a"):
                self.places.add(value)
            elif name in {"href", "src"} and tag in {"a", "img", "iframe", "script", "link", "source"}:
                self.links.append(value)


def broken(folder: Path) -> Iterator[str]:
    """Yield a line for each link within the site that leads nowhere."""
    pages = {path: _read(path) for path in sorted(folder.rglob("*.html")) if not _is_foreign(path, folder)}
    for page, reader in pages.items():
        for link in reader.links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc or link.startswith("data:"):
                continue
            target = (page.parent / unquote(parts.path)).resolve() if parts.path else page
            if target.is_dir():
                target /= "index.html"
            where = page.relative_to(folder)
            if not target.exists():
                yield f"{where}: {link} leads to no file"
            elif parts.fragment and target in pages and unquote(parts.fragment) not in pages[target].places:
                yield f"{where}: {link} leads to no place on that page"


def mend_sources(folder: Path) -> None:
    """Let the way back from a source lead to where its things are documented.

    Sphinx takes all that is in a module to be documented under one name, as autograd.derivation. What is public only
    through a room, as autograd.chain_rule.Derivation, has another.
    """
    for source in sorted((folder / "_modules").rglob("*.html")):
        text = source.read_text(encoding="utf-8")
        for back in BACK.finditer(text):
            text = text.replace(back[0], back[1] + _place(source.parent / back[2], back[3]) + '"')
        # The index of sources lists Python's math, which has none, since our functions of its names are said to be its.
        source.write_text(text.replace('<li><a href="math.html">math</a></li>', ""), encoding="utf-8")


def _place(page: Path, place: str) -> str:
    """Return the place on a page, or the one that is called so without the rooms before it."""
    places = _read(page.resolve()).places
    if place in places:
        return place
    tail = place.split(".", 1)[1]
    return next((one for one in sorted(places) if one.endswith(f".{tail}")), place)


def _is_foreign(path: Path, folder: Path) -> bool:
    """Tell whether a page is no page of Sphinx: one that plays, whose places are its own affair."""
    return path.relative_to(folder).parts[0] in {"played", "playground", "_static"}


@cache
def _read(path: Path) -> _Reader:
    reader = _Reader()
    reader.feed(path.read_text(encoding="utf-8"))
    return reader
