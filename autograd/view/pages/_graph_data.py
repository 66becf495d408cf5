"""A graph of Values as plain data for the page: what to show, and the numbers from which a sweep follows."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from autograd import Value
from autograd.core.engine import topological_order
from autograd.view.pages._layout import lay_out
from autograd.view.pages._mathml import formula, partial_formulas

if TYPE_CHECKING:
    from autograd.core.operation import Operation

__all__ = ["Json", "graph_data"]

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]

_BOX_HEIGHT = 60.0
_NUMBER_HEIGHT = 28.0


def graph_data(output: Value) -> dict[str, Json]:
    """Return the graph behind a Value: its nodes, each after its arguments, and the formulas they use."""
    graph = _Graph()
    for value in topological_order(output):
        graph.add_computed(value)
    if not graph.nodes:  # the output is a leaf
        graph.index_of(output)
    graph.place()
    return {
        "nodes": cast("list[Json]", graph.nodes),
        "operations": cast("list[Json]", graph.operations.listed),
        "formulas": cast("list[Json]", graph.formulas.listed),
        "partials": cast("list[Json]", graph.partials.listed),
    }


class _Table:
    """Things that many nodes share, each listed once."""

    def __init__(self) -> None:
        self.listed: list[object] = []
        self._index: dict[object, int] = {}

    def index(self, key: object, thing: object) -> int:
        if key not in self._index:
            self._index[key] = len(self.listed)
            self.listed.append(thing)
        return self._index[key]


class _Graph:
    def __init__(self) -> None:
        self.nodes: list[dict[str, Json]] = []
        self.operations, self.formulas, self.partials = _Table(), _Table(), _Table()
        self._indices: dict[Value, int] = {}
        self._unnamed = 0

    def add_computed(self, value: Value) -> None:
        operation = cast("Operation", value.op)
        arguments = [self.index_of(argument) for argument in value.args]
        numbers = [argument.data if isinstance(argument, Value) else argument for argument in value.args]
        partials = partial_formulas(operation, value.data, numbers)
        description = {"symbol": operation.symbol, "summary": operation.summary or operation.name}
        self._indices[value] = self._append(
            name=self._name(value),
            kind="computed",
            value=_number(value.data),
            operation=self.operations.index(operation.name, description),
            formula=self.formulas.index((operation.name, len(numbers)), formula(operation, len(numbers))),
            partials=self.partials.index(partials, list(partials)),
            args=cast("list[Json]", arguments),
            slopes=[_number(slope) for slope in operation.float_partials(value.data, *numbers)],
        )

    def index_of(self, argument: Value | float) -> int:
        """Return the index of an argument, which is added if it is new and not computed."""
        if not isinstance(argument, Value):  # a number of the program: drawn where it is used
            return self._append(name=repr(argument), kind="number", value=_number(argument))
        if argument not in self._indices:
            kind = "leaf" if argument.requires_grad else "constant"
            self._indices[argument] = self._append(name=self._name(argument), kind=kind, value=_number(argument.data))
        return self._indices[argument]

    def place(self) -> None:
        """Give every node its place, and every edge its bends."""
        heights = [_NUMBER_HEIGHT if node["kind"] == "number" else _BOX_HEIGHT for node in self.nodes]
        edges = [
            (argument, index)
            for index, node in enumerate(self.nodes)
            for argument in cast("list[int]", node.get("args", []))
        ]
        layout = lay_out(heights, edges)
        for node, (x, y) in zip(self.nodes, layout.positions, strict=True):
            node["x"], node["y"] = x, y
        bends = iter(layout.bends)
        for node in self.nodes:
            ways = [next(bends) for _ in cast("list[int]", node.get("args", []))]
            if any(ways):
                node["bends"] = [[{"x": x, "y": y} for x, y in way] for way in ways]

    def _append(self, **node: Json) -> int:
        self.nodes.append(node)
        return len(self.nodes) - 1

    def _name(self, value: Value) -> str:
        if value.label:
            return value.label
        self._unnamed += 1
        return f"v{self._unnamed}"


def _number(x: float) -> float | str:
    """Return the number as JSON can hold it: nan and the infinities as strings."""
    return x if x - x == 0.0 else repr(x)
