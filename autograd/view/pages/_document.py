"""One self-contained HTML file from a template, scripts, a style sheet and data."""

from __future__ import annotations

import base64
import hashlib
import html
import json
import os
import re
import webbrowser
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from autograd.files import write_atomically
from autograd.view.pages._resources import resource
from autograd.view.pages._rows import rows_script
from autograd.view.pages._terse import terse_script, terse_style

__all__ = ["Page", "build"]

_SUFFIXES = {".html", ".htm"}


class Page:
    """A self-contained HTML page: no server, no network, no other file.

    A notebook shows it in place; :meth:`save` writes it, :meth:`open` shows it in the browser.

    Parameters
    ----------
    html
        The whole document.
    """

    def __init__(self, html: str) -> None:
        self.html = html

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the page to a file and return the file's path.

        The file appears whole or not at all: an existing one is replaced only when the new one is complete.

        Parameters
        ----------
        path
            Where to write; it ends in ``.html`` or ``.htm``. The folder must exist.

        Raises
        ------
        ValueError
            If the path ends in something else.
        OSError
            If the file cannot be written.

        Examples
        --------
        >>> import tempfile
        >>> from autograd import Value, page
        >>> x = Value(3.0, label="x")
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     page(x * x).save(Path(folder) / "square.html").name
        'square.html'
        """
        target = Path(path)
        if target.suffix.lower() not in _SUFFIXES:
            raise ValueError(f"a page is saved as HTML: end {str(path)!r} in .html")
        write_atomically(target, self.html.encode(), "page")
        return target

    def open(self, path: str | os.PathLike[str]) -> Path:
        """Write the page to a file, show it in the browser, and return the file's path."""
        target = self.save(path)
        webbrowser.open(target.resolve().as_uri())
        return target

    def _repr_html_(self) -> str:
        """Show the page in a notebook, in a frame of its own that can reach nothing of the notebook's."""
        return (
            '<iframe title="scalar-autograd page" sandbox="allow-scripts" '
            'style="width: 100%; height: 640px; border: 1px solid #8888" '
            f'srcdoc="{html.escape(self.html)}"></iframe>'
        )

    def __repr__(self) -> str:
        return f"<Page of {len(self.html):,} characters; write it with .save('page.html')>"


def build(kind: str, title: str, scripts: Sequence[str], data: Mapping[str, object], operations: Iterable[str]) -> Page:
    """Return the page made of ``kind``.html, the scripts in their order, the operations that it needs, and the data."""
    style = terse_style(resource("page.css"))
    sources = [rows_script(operations), *(terse_script(resource(script)) for script in scripts)]
    policy = (
        f"default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; "
        f"script-src {' '.join(map(_hash, sources))}; style-src {_hash(style)}"
    )
    contents = {
        "policy": policy,
        "title": html.escape(title.encode("utf-8", "replace").decode("utf-8")),
        "style": style,
        "main": resource(f"{kind}.html"),
        "tools": resource(f"{kind}-tools.html").rstrip("\n"),
        "keys": resource(f"{kind}-keys.html").rstrip("\n"),
        "data": embedded(data),
        "scripts": "\n".join(f"<script>{source}</script>" for source in sources),
    }
    return Page(re.sub(r"\{\{(\w+)\}\}", lambda match: contents[match[1]], resource("template.html")))


def embedded(data: Mapping[str, object]) -> str:
    r"""Return the data as JSON that can stand inside a script element whatever the strings contain.

    Examples
    --------
    >>> print(embedded({"label": "</script><b>\u2028"}))
    {"label":"\u003c/script\u003e\u003cb\u003e\u2028"}
    """
    text = json.dumps(data, ensure_ascii=True, allow_nan=False, separators=(",", ":"))
    return text.replace("<", r"\u003c").replace(">", r"\u003e").replace("&", r"\u0026")


def _hash(source: str) -> str:
    digest = base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()
    return f"'sha256-{digest}'"
