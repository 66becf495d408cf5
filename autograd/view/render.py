"""From DOT to SVG or PNG: by the system's Graphviz where there is one, otherwise by the embedded renderer.

Where Python cannot start programs, as in a browser, whoever runs it puts a function into ``renderers``.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import warnings
from collections.abc import Callable, Mapping
from html import unescape
from importlib import metadata
from pathlib import Path
from typing import Literal
from xml.sax.saxutils import escape

from autograd.view.markup import visible

__all__ = ["RendererError", "describe", "embedded_renderer", "find_renderer", "render", "renderers", "system_renderer"]

# By the format that they draw in, the functions that draw in place of any program: from DOT to a document's text.
renderers: dict[str, Callable[[str], str]] = {}

# A layout that is not ready after so many seconds may take hours.
_PATIENCE = 120.0


# How a picture begins, or what is in it.
_MARKS = {"svg": b"<svg", "png": b"\x89PNG"}


class RendererError(RuntimeError):
    """No picture could be drawn: there is no renderer, or it failed."""


class _TooLargeError(RendererError):
    """The graph is at fault, and another renderer would not be quicker."""


def system_renderer() -> Path | None:
    """Return the ``dot`` of the system's Graphviz, or None."""
    found = shutil.which("dot")
    return Path(found) if found else None


def embedded_renderer() -> Path | None:
    """Return the program that the package graphviz-pure installs, or None.

    The package tells where it is: the folder of an environment's programs need not be on the PATH.
    """
    try:
        files = metadata.files("graphviz-pure") or []
    except metadata.PackageNotFoundError:
        return None
    programs = [
        Path(str(file.locate())) for file in files if file.stem == "graphviz-pure" and file.suffix in ("", ".exe")
    ]
    return next((program for program in programs if program.is_file()), None)


def find_renderer() -> Path:
    """Return the program that draws.

    Raises
    ------
    RendererError
        If there is none.
    """
    program = system_renderer() or embedded_renderer()
    if program is None:
        raise RendererError(
            "nothing here can draw a picture: install the embedded renderer with `pip install graphviz-pure`, "
            "or the system's package graphviz; a picture can be saved as .dot without either"
        )
    return program


def render(source: str, file_format: Literal["svg", "png"], program: Path | None = None) -> bytes:
    """Return the picture that the DOT source describes.

    Where the system's ``dot`` fails, or is another program of that name, the embedded renderer draws, with a warning.

    Parameters
    ----------
    source
        A graph in the DOT language.
    file_format
        ``"svg"``, or ``"png"`` at 144 dots per inch.
    program
        The renderer; the one that ``find_renderer()`` returns if not given.

    Raises
    ------
    RendererError
        If there is no renderer, none can draw it, or it takes longer than two minutes.
    """
    if program is not None:
        return _drawn(source, file_format, program)
    if renderers:
        return _drawn_here(source, file_format)
    program, embedded = find_renderer(), embedded_renderer()
    try:
        return _drawn(source, file_format, program)
    except RendererError as error:
        if isinstance(error, _TooLargeError) or embedded is None or embedded == program:
            raise
        picture = _drawn(source, file_format, embedded)
        warnings.warn(
            f"{error}. The embedded renderer has drawn instead; take {program} off the PATH, or install Graphviz anew",
            RuntimeWarning,
            stacklevel=2,
        )
        return picture


def _drawn_here(source: str, file_format: str) -> bytes:
    if file_format not in renderers:
        raise RendererError(f"no {file_format} can be drawn here, but {', '.join(renderers)}")
    try:
        return renderers[file_format](source).encode()
    except Exception as error:
        raise RendererError(f"this graph cannot be drawn: {error}") from error


def _drawn(source: str, file_format: Literal["svg", "png"], program: Path) -> bytes:
    resolution = ["-Gdpi=144"] if file_format == "png" else []
    try:
        done = subprocess.run(  # noqa: S603  # the program was found above, and the source goes in as data
            [program, f"-T{file_format}", *resolution],
            input=source.encode(),
            capture_output=True,
            check=False,
            timeout=_PATIENCE,
        )
    except subprocess.TimeoutExpired:
        raise _TooLargeError(
            f"{program} has not laid out this graph within {_PATIENCE:g} seconds: draw a smaller part of it, "
            f"or save it as .dot"
        ) from None
    except OSError as error:
        raise RendererError(f"{program} cannot be run ({error.strerror}): install graphviz-pure or graphviz") from error
    if done.returncode != 0:
        said = done.stderr.decode(errors="replace").strip() or "without a message"
        raise RendererError(f"{program} failed with exit status {done.returncode}: {said}")
    if _MARKS[file_format] not in done.stdout:
        raise RendererError(f"{program} has drawn nothing: is it the dot of Graphviz?")
    return done.stdout


_TITLE = re.compile(r"<title>([^<]*)</title>\n?")


def describe(svg: str, title: str, names: Mapping[str, str]) -> str:
    """Return the SVG with a title and a description that a screen reader can read.

    Graphviz titles every part of a picture with its name in the source, which says nothing to a reader.

    Parameters
    ----------
    svg
        What Graphviz wrote.
    title
        What the picture shows.
    names
        For each node and edge (``tail->head``), by its name in the source, what it is, which browsers
        show under the pointer. Taken together, they are the description.
    """

    def retitle(match: re.Match[str]) -> str:
        name = names.get(unescape(match[1]))
        return "" if name is None else f"<title>{escape(visible(name))}</title>\n"

    start = svg.index("<svg ")
    end = svg.index(">", start)
    description = escape(visible("\n".join(names.values())))
    heading = f' role="img">\n<title>{escape(visible(title))}</title>\n<desc>{description}</desc>'
    body = _TITLE.sub(retitle, svg[end + 1 :])
    # Text was measured in Arial; where that is missing, its nearest kin shall stand in.
    return svg[:end] + heading + body.replace('font-family="Arial"', 'font-family="Arial,Helvetica,sans-serif"')
