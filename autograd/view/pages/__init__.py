"""Interactive pages: a graph, or a network in training, played forward and backward in a browser."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar, cast

from autograd.core.engine import Value
from autograd.scoping import Scopes
from autograd.view.columns import LayerLike, NetworkLike, NeuronLike
from autograd.view.decisions import Decisions
from autograd.view.notes import Note
from autograd.view.pages._document import Page, build
from autograd.view.pages._graph_data import graph_data
from autograd.view.pages._json import Json
from autograd.view.pages._recorder import Recorder
from autograd.view.pages._training_data import training_data, training_operations

__all__ = ["Page", "Recorder", "page"]

T = TypeVar("T")

_COMMON = ("common.js", "formulas.js", "pane.js")
_GRAPH_SCRIPTS = (
    *(*_COMMON, "evaluate.js", "sweep.js", "folds.js", "explain.js", "layout.js", "picture.js"),
    *("editor.js", "mistakes.js", "quiz.js", "typed.js", "graph.js"),
)
_TRAINING_SCRIPTS = (
    *(*_COMMON, "evaluate.js", "random.js", "trainer.js", "run.js", "lesson.js", "network.js", "boundary.js"),
    "training.js",
)


def page(
    value: Value | Recorder[T],
    *,
    title: str | None = None,
    fold: Scopes | NetworkLike | LayerLike | NeuronLike | None = None,
    limit: int = 2_000,
    notes: Sequence[Note] = (),
    decisions: Decisions | None = None,
) -> Page:
    """Return a page that plays a computation forward and its differentiation backward, or a training run.

    Of a Value: forward it computes one node at a time; backward it sweeps one edge at a time and shows the local
    derivative with its numbers, the incoming gradient, their product, and the sum it is added to. It plays
    its own sweep: no ``grad`` of the graph is read or changed. Its reader can change the numbers of leaves and
    constants, type other expressions, and be asked instead of told.

    Of a Recorder: it shows the network and its weight matrices, and plays each recorded training step neuron by
    neuron forward, backward, and through the update.

    Parameters
    ----------
    value
        The result to differentiate, or the recorder of a training run.
    title
        What the page is called; the label of the Value if not given.
    fold
        What of a graph to show as one box, which a click opens: the parts that :func:`autograd.scopes` has noted, or
        the layers and neurons of a model. Whatever still has more than 30 parts is divided.
    limit
        The largest number of nodes in one picture, up to 20,000. A larger graph is folded where its operations
        repeat; one of more than 200,000 nodes is accepted only if the limit is as high. A page takes about 250 bytes
        for each node.
    notes
        What to say beside the steps of a graph, such as the numbers that an article prints.
    decisions
        The comparisons that :func:`autograd.decisions` has noted while the Value was computed: the page says which
        would come out otherwise for the numbers that its reader puts in.

    Returns
    -------
    A :class:`Page`, to be saved or shown in a notebook.

    Raises
    ------
    TypeError
        If ``value`` is neither a Value nor a Recorder, ``fold`` is none of what it can be, the limit is not an int, a
        note is not a :class:`~autograd.Note`, or the decisions are not what :func:`~autograd.decisions` has noted.
    ValueError
        If a note is about what is not in the graph.
        If it is a constant, behind which there is nothing to show; if the graph has more than 200,000 nodes, and
        than the limit; if the recorder has recorded no step.

    Examples
    --------
    >>> from autograd import Value, page
    >>> x, y = Value(2.0, label="x"), Value(3.0, label="y")
    >>> "Content-Security-Policy" in page(x * y + x).html
    True
    """
    if isinstance(value, Recorder):
        if not value.steps:
            raise ValueError(
                "page() of a Recorder that has recorded no step: use it in the training loop in place of the model, "
                "the loss (recorder.loss) and the optimiser"
            )
        data = training_data(value)
        needed = training_operations(value, data)
        return build("training", title or "A network in training", _TRAINING_SCRIPTS, data, needed)
    data = graph_data(value, fold, limit, notes, decisions)
    if not value.requires_grad:
        raise ValueError(
            "page() of a constant: this Value was made under no_grad() or by detach(), so there is no "
            "computation behind it to show; pass a Value computed from leaves"
        )
    return build("graph", title or value.label or "A computation", _GRAPH_SCRIPTS, data, _operations(data))


def _operations(data: Mapping[str, Json]) -> set[str]:
    """Return the names of the operations of a graph, and of what is compared beside it."""
    nodes = [*cast("list[dict[str, str]]", data["nodes"]), *cast("list[dict[str, str]]", data.get("beside", []))]
    return {node["operation"] for node in nodes if "operation" in node}
