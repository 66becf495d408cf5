"""The layered picture of a network: a column of circles for each layer, and a line for each weight."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from math import isfinite

from graphviz import Digraph

from autograd.core.engine import Value
from autograd.view.columns import Circle, Column, LayerLike, NetworkLike, NeuronLike, columns_of, equation, layers_of
from autograd.view.drawing import Drawing
from autograd.view.graph import check_limit
from autograd.view.markup import BLUE, FONT, GREY, INK, PAPER, QUIET, RED, bold, check_number_format, counted, line

__all__ = ["draw_network"]

# Up to this many weights between two layers there is room to write each number beside its line.
_LEGIBLE = 20


def draw_network(
    model: NetworkLike | LayerLike | NeuronLike,
    inputs: Iterable[Value | float] | None = None,
    *,
    number_format: str = ".3g",
    limit: int = 1000,
) -> Drawing:
    """Return the picture of a network: a column for each layer, a circle for each neuron, a line for each weight.

    A line is blue for a positive weight and red for a negative one, and the wider the larger the weight is.
    Each neuron shows its bias, each layer its activation function. The numbers of the weights are
    written where no two layers have more than 20 between them; in a browser, each line tells its weight
    under the pointer.

    Parameters
    ----------
    model
        A network with ``layers``, a layer with ``neurons``, or a neuron with ``weights``, ``bias`` and
        ``activation``, such as ``nn.MLP``, ``nn.Layer`` and ``nn.Neuron``.
    inputs
        A number or Value for each input. With them, every circle shows what it gives.
    number_format
        How numbers are written: a format specification of Python's for a float, such as ``".4f"``.
    limit
        The largest number of weights to draw. A network with more is refused.

    Returns
    -------
    A drawing that shows itself in a notebook; ``save("network.svg")`` writes it to a file.

    Raises
    ------
    TypeError
        If the model is none of these, or an input is not a number.
    ValueError
        If the network has more weights than ``limit``; if the inputs are not as many as it takes; if the
        number format does not exist.

    Examples
    --------
    >>> from autograd import draw_network
    >>> import nn
    >>> draw_network(nn.MLP(2, [2, 1], activation="sigmoid"), [1.0, 0.0])
    <Drawing: network 2-2-1: 6 weights>
    """
    check_number_format(number_format)
    check_limit(limit, "weights")
    layers = layers_of(model)
    weights = sum(len(neuron.weights) for layer in layers for neuron in layer)
    if weights > limit:
        raise ValueError(
            f"this network has {weights:,} weights, and draw_network() accepts {limit:,}: draw one of its layers, "
            f"or pass limit={weights} to draw it all the same"
        )
    columns = columns_of(layers, inputs, number_format)
    sizes = "-".join(str(len(column.circles)) for column in columns)
    return _NetworkPicture(columns, number_format).drawing(f"network {sizes}: {counted(weights, 'weight')}")


class _NetworkPicture:
    """The placing and writing of the columns. All lengths are in inches, as Graphviz has them."""

    def __init__(self, columns: list[Column], number_format: str) -> None:
        self.columns = columns
        self.number_format = number_format
        self.legible = all(len(a.circles) * len(b.circles) <= _LEGIBLE for a, b in pairwise(columns))
        self.names: dict[str, str] = {}
        # The circles are of one size, which holds the longest line; the columns are centred on y = 0.
        lines = [entry for column in columns for c in column.circles for entry in (c.name, c.output, c.bias)]
        self.diameter = max(0.85, 0.2 + 0.085 * max(len(part) for entry in lines for part in entry.split("\n")))
        # Weights are written where their lines are evenly apart (see _weight): this leaves them a height of 0.24.
        most = max(min(len(a.circles), len(b.circles)) for a, b in pairwise(columns)) + 1
        self.spacing = max(self.diameter + 0.2, 0.24 * most if self.legible else 0.0)
        self.widest = max((len(self._weight_text(w)) for c in columns for n in c.circles for w in n.weights), default=0)
        room = (self.diameter + 0.085 * self.widest + 0.2) / 2
        tallest = self.spacing * max(len(column.circles) for column in columns)
        self.distance = max(2.2, room * most if self.legible else tallest / 3)
        self.pen = 3.5 if self.legible else 1.5
        largest = [abs(w.data) for c in columns for n in c.circles for w in n.weights if isfinite(w.data)]
        self.largest = max(largest, default=0.0) or 1.0
        self.digraph = Digraph("network")

    def drawing(self, title: str) -> Drawing:
        # With every position given, neato has nothing to decide.
        self.digraph.attr("graph", layout="neato", bgcolor="transparent", outputorder="edgesfirst", pad="0.1")
        self.digraph.attr("node", fontname=FONT, fontsize="12", fontcolor=INK, style="filled", penwidth="1.4")
        self.digraph.attr("edge", arrowhead="none")
        top = max(self._height(len(column.circles), 0) for column in self.columns) + self.diameter / 2 + 0.4
        for x, column in enumerate(self.columns):
            self._heading(x, column, top)
            for y, circle in enumerate(column.circles):
                self._circle(x, y, column, circle)
        for x, (before, column) in enumerate(pairwise(self.columns), start=1):
            for y, circle in enumerate(column.circles):
                for source, weight in enumerate(circle.weights):
                    self._weight(x, (source, before), (y, column), weight)
        return Drawing(self.digraph, title, self.names)

    def _height(self, size: int, index: int) -> float:
        return self.spacing * ((size - 1) / 2 - index)

    def _node(self, name: str, markup: str, x: float, y: float, **look: str) -> None:
        self.digraph.node(name, f"<{markup}>", pos=f"{x:.3f},{y:.3f}!", **look)

    def _heading(self, x: int, column: Column, top: float) -> None:
        markup = bold(column.heading) + (f"<BR/>{line(column.activation, QUIET, 11)}" if column.activation else "")
        self._node(
            f"heading{x}", markup, x * self.distance, top, shape="box", style="rounded,filled", fillcolor=PAPER[0],
            color=PAPER[0], margin="0.08,0.03", height="0.3",
        )  # fmt: skip

    def _circle(self, x: int, y: int, column: Column, circle: Circle) -> None:
        lines = [bold(circle.name)]
        if circle.output:
            lines.append(line(circle.output, INK, 12))
        if circle.bias:
            lines.append(line(circle.bias, QUIET, 10))
        fill, border = column.colours
        size = f"{self.diameter:.3f}"
        self._node(
            f"n{x}_{y}", "<BR/>".join(lines), x * self.distance, self._height(len(column.circles), y),
            shape="circle", fillcolor=fill, color=border, width=size, height=size, fixedsize="true",
        )  # fmt: skip
        self.names[f"n{x}_{y}"] = circle.said

    def _weight(self, x: int, tail: tuple[int, Column], head: tuple[int, Column], weight: Value) -> None:
        """Draw the line of a weight, and write its number on it where there is room.

        Between m and n circles, spaced evenly, the lines are evenly apart at m/(m+1) of the way, and
        also at 1/(n+1) of it: there the numbers do not cover each other.
        """
        (i, before), (j, column) = tail, head
        m, n = len(before.circles), len(column.circles)
        size = abs(weight.data) / self.largest if isfinite(weight.data) else 1.0
        colour = BLUE[1] if weight.data > 0 else RED[1] if weight.data < 0 else GREY
        tail_name, head_name = f"n{x - 1}_{i}", f"n{x}_{j}"
        self.digraph.edge(tail_name, head_name, color=colour, penwidth=f"{0.5 + self.pen * size:.2f}")
        route = f"from {before.circles[i].name} to {column.circles[j].name}"
        self.names[f"{tail_name}->{head_name}"] = f"weight {route}: {self._weight_text(weight)}"
        if self.legible:
            part = m / (m + 1) if m <= n else 1 / (n + 1)
            start, end = self._height(m, i), self._height(n, j)
            self._node(
                f"w{x}_{i}_{j}", line(self._weight_text(weight), INK, 10), (x - 1 + part) * self.distance,
                start + part * (end - start), shape="box", style="rounded,filled", fillcolor=PAPER[0],
                color=PAPER[0], margin="0.03,0.01", width="0", height="0",
            )  # fmt: skip

    def _weight_text(self, weight: Value) -> str:
        return equation(weight, "", self.number_format)
