"""The picture of a computation: every Value a box with its numbers, every operation a circle with its symbol."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, get_args

from graphviz import Digraph

from autograd.core.engine import Value
from autograd.scoping import Scopes
from autograd.view.columns import LayerLike, NetworkLike, NeuronLike
from autograd.view.drawing import Drawing
from autograd.view.folds import LARGEST_GRAPH, Fold, fold_tree, opened
from autograd.view.graph import Node, check_limit, collect, on_path
from autograd.view.markup import (
    BLUE,
    FONT,
    GREEN,
    GREY,
    INK,
    ORANGE,
    PAPER,
    QUIET,
    RED,
    bold,
    cell,
    check_number_format,
    counted,
    line,
    text,
)
from autograd.view.render import RendererError

__all__ = ["Direction", "draw"]

Direction = Literal["LR", "TB", "RL", "BT"]

# More nodes than this are no picture for a glance at the end of a cell.
_SMALL = 60


def small_picture(value: Value) -> str:
    """Return the picture of a small graph as SVG; of a large one, or without a renderer, nothing."""
    try:
        return draw(value, limit=_SMALL).svg()
    except (ValueError, RendererError, ImportError):  # a notebook shows the number, then
        return ""


def draw(
    value: Value,
    *,
    direction: Direction = "LR",
    number_format: str = ".4g",
    highlight: Value | Sequence[Value] = (),
    fold: Scopes | NetworkLike | LayerLike | NeuronLike | None = None,
    depth: int | None = None,
    limit: int = 500,
) -> Drawing:
    """Return the picture of everything that a Value was computed from.

    Each Value is a box with its label, data and grad: blue for a leaf, white for a result, green for
    the Value drawn, dashed for a constant. Each operation is a circle with its symbol, which its
    arguments enter in their order; ``x * x`` has two edges. A number that was written in the program is a
    small dashed box. Where no ``backward()`` has been, grad is "not computed".

    Parameters
    ----------
    value
        The end of the graph: usually the loss.
    direction
        Where the computation flows: ``"LR"`` from left to right, ``"TB"`` from top to bottom, ``"RL"``, ``"BT"``.
    number_format
        How numbers are written: a format specification of Python's for a float, such as ``".4f"``.
    highlight
        A Value of the graph: every path from it to the end is coloured. Several: every path that goes
        through them in their order.
    fold
        What to draw as one box: the parts that :func:`autograd.scopes` has noted, or the layers and neurons of a
        model. Whatever still has more than 30 parts is divided, where its operations repeat.
    depth
        How many levels of folds to open: 0, the default if ``fold`` is given, draws the outermost as boxes. Without
        both nothing is folded; ``depth=0`` alone divides a large graph where its operations repeat.
    limit
        The largest number of boxes to draw, with up to four times as many edges. A graph with more is refused.

    Returns
    -------
    A drawing that shows itself in a notebook; ``save("graph.svg")`` writes it to a file.

    Raises
    ------
    TypeError
        If ``value`` or ``highlight`` is no Value; if ``fold`` is none of what it can be, or ``depth`` is not an int.
    ValueError
        If there are more boxes than ``limit``; if the depth is negative; if no path leads along ``highlight``; if the
        direction or the number format does not exist.

    Examples
    --------
    >>> from autograd import Value, draw
    >>> x, y = Value(3.0, label="x"), Value(-2.0, label="y")
    >>> z = x * x + y
    >>> z.label = "z"
    >>> z.backward()
    >>> picture = draw(z, number_format=".2f", highlight=x)
    >>> picture
    <Drawing: computation of z: 4 values, 2 operations>
    """
    if direction not in get_args(Direction):
        raise ValueError(f"direction must be one of {', '.join(get_args(Direction))}; got {direction!r}")
    check_number_format(number_format)
    check_limit(limit, "nodes")
    items: Sequence[int | Fold]
    if fold is None and depth is None:
        nodes = collect(value, limit, "draw", "fold it by depth=0, ")
        items = range(len(nodes))
    else:
        nodes = collect(value, LARGEST_GRAPH, "draw")
        items = opened(fold_tree(nodes, fold, "draw"), depth or 0)
        if len(items) > limit:
            raise ValueError(
                f"with its folds opened to depth {depth or 0} this graph has {len(items):,} boxes, and draw() accepts "
                f"{limit:,}: choose a smaller depth, or pass limit={len(items)} to draw it all the same"
            )
    path: tuple[set[int], set[tuple[int, int]]] = (set(), set())
    waypoints = highlight if isinstance(highlight, Sequence) else [highlight]
    if waypoints:
        path = on_path(nodes, waypoints)
    return _GraphPicture(nodes, items, number_format, path).drawing(direction)


class _GraphPicture:
    """The writing of one graph: boxes are named n0, n1, ..., the operation that made n1 is named o1, a fold f7."""

    def __init__(
        self,
        nodes: list[Node],
        items: Sequence[int | Fold],
        number_format: str,
        path: tuple[set[int], set[tuple[int, int]]],
    ) -> None:
        self.nodes = nodes
        self.items = items
        self.boxes: dict[int, str] = {}
        for number, item in enumerate(items):
            for index in item.nodes() if isinstance(item, Fold) else (item,):
                self.boxes[index] = f"f{number}" if isinstance(item, Fold) else f"n{index}"
        self.number_format = number_format
        self.path_nodes, self.path_edges = path
        self.digraph = Digraph("computation")
        self.names: dict[str, str] = {}

    def drawing(self, direction: Direction) -> Drawing:
        self.digraph.attr("graph", rankdir=direction, bgcolor="transparent", nodesep="0.25", ranksep="0.35", pad="0.1")
        # Unbounded, Graphviz goes on straightening long edges for minutes where each of eighty steps uses one Value.
        # After two rounds for each node little is left to gain.
        self.digraph.attr("graph", nslimit="2")
        self.digraph.attr("node", fontname=FONT, fontsize="12", penwidth="1.2", style="filled", fontcolor=INK)
        self.digraph.attr("edge", color=GREY, penwidth="1.2", arrowsize="0.7")
        for item in self.items:
            if isinstance(item, Fold):
                self._fold(item)
            else:
                self._box(item)
                self._operation(item)
        single = [item for item in self.items if not isinstance(item, Fold)]
        operations = sum(1 for index in single if self.nodes[index].arguments)
        counts = [counted(len(single), "value"), counted(operations, "operation")]
        if len(single) < len(self.items):
            counts.append(counted(len(self.items) - len(single), "fold"))
        return Drawing(self.digraph, f"computation of {self._name(-1)}: {', '.join(counts)}", self.names)

    def _box(self, index: int) -> None:
        """Draw a Value, or a number, as a box."""
        value = self.nodes[index].value
        if not isinstance(value, Value):
            number = self._number(value)
            label, said = text(number), f"the number {number}"
            (fill, border), style = PAPER, "rounded,filled,dashed"
        else:
            data = self._number(value.data)
            grad = self._number(value.grad) if value.has_grad else "not computed"
            (fill, border), style = self._look(index, value), "rounded,filled"
            rows = self._row("data", line(data, INK, 12))
            if not value.requires_grad:
                said = f"{self._name(index)}: data {data}, constant"
                rows += f"<TR>{cell(line('constant', QUIET, 11), span=2)}</TR>"
                style += ",dashed"
            else:
                said = f"{self._name(index)}: data {data}, grad {grad}"
                rows += self._row("grad", line(grad, INK, 12) if value.has_grad else line(grad, QUIET, 11))
            heading = f"<TR>{cell(bold(value.label), span=2)}</TR>" if value.label else ""
            label = f'<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="2">{heading}{rows}</TABLE>'
        self.names[f"n{index}"] = said
        width = "2.4" if index in self.path_nodes else "1.2"
        self.digraph.node(
            f"n{index}", f"<{label}>", shape="box", style=style, fillcolor=fill, color=border, penwidth=width,
            margin="0.06,0.03", height="0.3", width="0.4",
        )  # fmt: skip

    def _row(self, name: str, markup: str) -> str:
        return f"<TR>{cell(line(name, QUIET, 11), 'LEFT')}{cell(markup, 'RIGHT')}</TR>"

    def _look(self, index: int, value: Value) -> tuple[str, str]:
        """Return the fill and the border of a Value's box."""
        if index == len(self.nodes) - 1:
            fill, border = GREEN
        elif value.op is None and value.requires_grad:
            fill, border = BLUE
        else:
            fill, border = PAPER
        return fill, RED[1] if index in self.path_nodes else border

    def _operation(self, index: int) -> None:
        """Draw the operation that made a Value as a circle, with an edge from each of its arguments."""
        node = self.nodes[index]
        if not isinstance(node.value, Value) or node.value.op is None:
            return
        name, operation = f"o{index}", node.value.op
        arguments = ", ".join(self._name(argument) for argument in node.arguments)
        self.names[name] = f"{operation.name}({arguments}) gives {self._name(index)}"
        highlighted = any((argument, index) in self.path_edges for argument in node.arguments)
        fill, border = RED if highlighted else ORANGE
        self.digraph.node(
            name, f"<{text(operation.symbol)}>", shape="circle", fillcolor=fill, color=border, fontsize="13",
            margin="0.02", width="0.38", ordering="in",
        )  # fmt: skip
        for argument in node.arguments:
            self._edge(self.boxes[argument], name, highlighted=(argument, index) in self.path_edges)
        self._edge(name, f"n{index}", highlighted=highlighted)

    def _fold(self, fold: Fold) -> None:
        """Draw a part of the graph as one box, with an edge from each box that it uses values of."""
        inside = [*fold.nodes()]
        name = self.boxes[inside[0]]
        what = counted(fold.operations, "operation") if fold.operations else counted(fold.given, "given value")
        self.names[name] = f"{fold.name}: {what}"
        rows = f"<TR>{cell(bold(fold.name))}</TR><TR>{cell(line(what, QUIET, 11))}</TR>"
        label = f'<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="2">{rows}</TABLE>'
        fill, border = GREEN if len(self.nodes) - 1 in inside else PAPER
        highlighted = not self.path_nodes.isdisjoint(inside)
        self.digraph.node(
            name, f"<{label}>", shape="box", style="filled", fillcolor=fill, color=RED[1] if highlighted else border,
            peripheries="2", margin="0.06,0.03", penwidth="2.4" if highlighted else "1.2",
        )  # fmt: skip
        sources: dict[str, bool] = {}
        for index in inside:
            for argument in self.nodes[index].arguments:
                source = self.boxes[argument]
                if source != name:
                    sources[source] = sources.get(source, False) or (argument, index) in self.path_edges
        for source, highlighted in sources.items():
            self._edge(source, name, highlighted=highlighted)

    def _edge(self, tail: str, head: str, *, highlighted: bool) -> None:
        look = {"color": RED[1], "penwidth": "2.4"} if highlighted else {}
        self.digraph.edge(tail, head, **look)

    def _number(self, number: float) -> str:
        return format(number, self.number_format)

    def _name(self, index: int) -> str:
        """Return what a sentence calls a node: its label, or else its number."""
        value = self.nodes[index].value
        if not isinstance(value, Value):
            return self._number(value)
        return value.label or self._number(value.data)
