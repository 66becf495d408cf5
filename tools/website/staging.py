"""The Markdown of the repository, as the site has it: links, pictures and pages to play that hold there."""

import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path, PurePosixPath

from tools.website import DOCS, ROOT

# What lies beside docs/, and is a page of the site under another name.
OUTSIDE = {"README.md": "readme.md", "CONTRIBUTING.md": "contributing.md", "CHANGELOG.md": "changelog.md"}
INDEX = "docs/README.md"  # the list of pages, in whose place the site has its first page
FENCE = re.compile(r"^( *)(`{3,}).*?^\1\2 *$", re.MULTILINE | re.DOTALL)
LAST_BLANK = re.compile(r"(\n)\n( *```\n)")  # which doctest needs before the end of a fence, and readers do not
LINK = re.compile(r"(?<!\\)(\[(?:[^\[\]]|\[[^\[\]]*\]\([^()]*\))*\])\(([^()\s]+)\)")
PICTURE = re.compile(
    r"<picture>\s*<source[^>]*srcset=\"([^\"]+)\">\s*<img alt=\"([^\"]*)\" src=\"([^\"]+)\">\s*</picture>"
)
LINKED_PICTURE = re.compile(r"\[(!\[[^\]]*\]\([^()]+\))\]\([^()]+\.svg\)")
# A comment that readers of the repository do not see. Where a picture of the page follows, the page takes its place.
PLAY = re.compile(r"^<!-- play: ([\w-]+) -->$(?:\n" + PICTURE.pattern + ")?", re.MULTILINE)
NOTEBOOK = re.compile(r"^<!-- notebook: ([\w-]+) -->$", re.MULTILINE)
PLAYGROUND = re.compile(r"^<!-- playground -->$", re.MULTILINE)


class Site:
    """The staged copy, and what its pages ask for: files to show, and pages to play."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.sources: set[str] = set()
        self.played: set[str] = set()

    def stage(self) -> None:
        """Write every page of the repository, and what only the site has."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        for path in tracked(DOCS):
            name = path.relative_to(ROOT).as_posix()
            if name != INDEX and not name.startswith("docs/playground/"):
                self._copy(path, staged(name))
        for name, page in OUTSIDE.items():
            self._copy(ROOT / name, page)
        for source in sorted(self.sources):
            self._show(source)

    def _copy(self, path: Path, name: str) -> None:
        target = self.folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix == ".md":
            text = self.rewritten(path.read_text(encoding="utf-8"), path.relative_to(ROOT).as_posix())
            target.write_text(text, encoding="utf-8")
        else:
            shutil.copyfile(path, target)

    def _show(self, source: str) -> None:
        """Write the page that shows a file of the repository."""
        path = ROOT / source
        target = self.folder / "source" / f"{source}.md"
        target.parent.mkdir(parents=True, exist_ok=True)
        language = {".py": "python", ".c": "c", ".h": "c"}.get(path.suffix, "text")
        shutil.copyfile(path, target.with_name(path.name + ".txt"))
        listing = f"```{{literalinclude}} {path.name}.txt\n:language: {language}\n```\n"
        target.write_text(f"---\norphan: true\n---\n\n# `{source}`\n\n{listing}", encoding="utf-8")

    def rewritten(self, text: str, name: str) -> str:
        """Return the text of a page of the repository with links and pictures that hold on the site."""
        text = LAST_BLANK.sub(r"\1\2", text)
        text = PLAYGROUND.sub(_frame("Playground", f"{_up(name)}playground/index.html"), text)
        text = PLAY.sub(lambda found: self._player(found, name), text)
        text = PICTURE.sub(lambda found: self._picture(found, name), text)
        text = NOTEBOOK.sub(
            lambda found: (
                f'```{{raw}} html\n<p class="notebook-door"><a download href="{_up(name)}notebooks/{found[1]}.ipynb">'
                "Download this page as a notebook</a>, with its output.</p>\n```"
            ),
            text,
        )
        return outside_fences(text, lambda prose: self._linked(prose, name))

    def _linked(self, prose: str, name: str) -> str:
        prose = LINKED_PICTURE.sub(r"\1", prose)
        return LINK.sub(lambda found: f"{self._linked(found[1], name)}({self.target(found[2], name)})", prose)

    def target(self, target: str, name: str) -> str:
        """Return where a link of the page leads to on the site."""
        if re.match(r"[a-z]+:", target) or target.startswith(("#", "/")):
            return target
        path, hash_sign, anchor = target.partition("#")
        led = os.path.normpath(PurePosixPath(name).parent / path)
        if not (ROOT / led).exists():
            return target  # one of the site's own, or a mistake, of which Sphinx tells
        if led.endswith(".md"):
            return f"/{staged(led)}{hash_sign}{anchor}"
        if PurePosixPath(led).suffix in {".svg", ".png"}:
            self._copy(ROOT / led, staged(led))
            return f"/{staged(led)}"
        self.sources.add(led)
        return f"/source/{led}.md"

    def _picture(self, found: re.Match[str], name: str) -> str:
        """Return a picture for each scheme, of which the theme shows one."""
        dark, alt, light = found.groups()
        return "\n".join(
            f"```{{image}} {self.target(path, name)}\n:alt: {alt}\n:class: only-{scheme}\n```"
            for path, scheme in ((light, "light"), (dark, "dark"))
        )

    def _player(self, found: re.Match[str], name: str) -> str:
        """Return the frame in which a page plays."""
        self.played.add(found[1])
        return _frame(found[1], f"{_up(name)}played/{found[1]}.html", "#embed")


def _up(name: str) -> str:
    """Return the way from a page to the site's root."""
    return "../" * staged(name).count("/")


def _frame(title: str, address: str, fragment: str = "") -> str:
    """Return a frame with a page of its own in it, and a link to that page."""
    return (
        f'```{{raw}} html\n<iframe class="player" loading="lazy" title="{title}" src="{address}{fragment}"></iframe>\n'
        f'<p class="player-door"><a href="{address}">Open it in the whole window</a></p>\n```'
    )


def tracked(folder: Path) -> list[Path]:
    """Return the files below a folder, in their order."""
    return sorted(path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)


def staged(name: str) -> str:
    """Return the name that a file of the repository has on the site."""
    if name in OUTSIDE:
        return OUTSIDE[name]
    return "index.md" if name == INDEX else name.removeprefix("docs/").removeprefix("site/")


def outside_fences(text: str, change: Callable[[str], str]) -> str:
    """Return the text, changed wherever no code stands."""
    pieces, end = [], 0
    for fence in FENCE.finditer(text):
        pieces += [change(text[end : fence.start()]), fence.group()]
        end = fence.end()
    return "".join([*pieces, change(text[end:])])
