"""Interactive pages: a graph, or a network in training, played forward and backward in a browser."""

from __future__ import annotations

from autograd.core.engine import Value
from autograd.view.pages._document import Page, build
from autograd.view.pages._graph_data import graph_data

__all__ = ["Page", "page"]

_GRAPH_SCRIPTS = ("common.js", "viewport.js", "sweep.js", "explain.js", "graph.js")


def page(value: Value, *, title: str | None = None, limit: int = 20_000) -> Page:
    """Return a page that plays the computation of a Value forward, and its differentiation backward.

    Forward it computes one node at a time; backward it sweeps one edge at a time and shows the local
    derivative with its numbers, the incoming gradient, their product, and the sum it is added to. It plays
    its own sweep: no ``grad`` of the graph is read or changed.

    Parameters
    ----------
    value
        The result to differentiate.
    title
        What the page is called; the label of the Value if not given.
    limit
        The largest number of nodes that is accepted. A page takes about 200 bytes for each.

    Returns
    -------
    A :class:`Page`, to be saved or shown in a notebook.

    Raises
    ------
    TypeError
        If ``value`` is not a Value, or the limit is not an int.
    ValueError
        If it is a constant, behind which there is nothing to show; if the graph has more nodes than the limit.

    Examples
    --------
    >>> from autograd import Value, page
    >>> x, y = Value(2.0, label="x"), Value(3.0, label="y")
    >>> "Content-Security-Policy" in page(x * y + x).html
    True
    """
    data = graph_data(value, limit)
    if not value.requires_grad:
        raise ValueError(
            "page() of a constant: this Value was made under no_grad() or by detach(), so there is no "
            "computation behind it to show; pass a Value computed from leaves"
        )
    return build("graph", title or value.label or "A computation", _GRAPH_SCRIPTS, data)
