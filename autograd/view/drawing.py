"""A drawing: a graph in the DOT language that shows itself in a notebook and saves itself as a picture."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from autograd.files import write_atomically
from autograd.view.render import describe, render

if TYPE_CHECKING:
    from graphviz import Digraph

__all__ = ["Drawing"]

_SUFFIXES = (".svg", ".png", ".dot")


class Drawing:
    """A picture of a graph, made by ``draw`` or ``draw_network``.

    In a notebook it shows itself. Nothing is rendered before it is shown or saved.

    Parameters
    ----------
    digraph
        The graph, an object of the ``graphviz`` package.
    title
        What the picture shows, in a few words.
    names
        What each node is, by its name in the graph.

    Examples
    --------
    >>> from autograd import Value, draw
    >>> x = Value(3.0, label="x")
    >>> picture = draw(x * x)
    >>> print(picture.svg()[:5])
    <?xml
    """

    def __init__(self, digraph: Digraph, title: str, names: Mapping[str, str]) -> None:
        self.digraph = digraph
        self.title = title
        self._names = names

    @property
    def source(self) -> str:
        """The graph in the DOT language: the same text for the same graph."""
        return str(self.digraph.source)

    def svg(self) -> str:
        """Return the picture as the text of an SVG document.

        Raises
        ------
        RendererError
            If neither the system's Graphviz nor graphviz-pure is installed.
        """
        return describe(render(self.source, "svg").decode(), self.title, self._names)

    def png(self) -> bytes:
        """Return the picture as a PNG image.

        Raises
        ------
        RendererError
            If neither the system's Graphviz nor graphviz-pure is installed.
        """
        return render(self.source, "png")

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the picture to a file whose suffix says how: ``.svg``, ``.png``, or ``.dot`` for the source.

        Returns
        -------
        The path. The file is there completely or not at all.

        Raises
        ------
        ValueError
            If the suffix is another one.
        OSError
            If the file cannot be written.
        RendererError
            If neither the system's Graphviz nor graphviz-pure is installed; ``.dot`` needs none.
        """
        target = Path(path)
        suffix = target.suffix.lower()
        if suffix == ".svg":
            content = self.svg().encode()
        elif suffix == ".png":
            content = self.png()
        elif suffix == ".dot":
            content = self.source.encode()
        else:
            raise ValueError(f"cannot tell the kind of picture from {str(path)!r}: end it in {', '.join(_SUFFIXES)}")
        write_atomically(target, content, "picture")
        return target

    def __repr__(self) -> str:
        return f"<Drawing: {self.title}>"

    def _repr_svg_(self) -> str:
        return self.svg()

    def _repr_mimebundle_(self, **_filters: object) -> dict[str, str]:
        """Return what a notebook shows; it applies its filters itself."""
        return {"image/svg+xml": self.svg(), "text/plain": repr(self)}
