"""A graph of Values as plain data for the page: what to show, and the numbers from which a sweep follows."""

from __future__ import annotations

from typing import cast

from autograd.core.engine import Value
from autograd.core.operation import Operation
from autograd.view.folds import fold_tree, one_fold
from autograd.view.graph import Node, check_limit, collect
from autograd.view.markup import visible
from autograd.view.pages._json import Json, number
from autograd.view.pages._mathml import formula, partial_formulas
from autograd.view.pages._views import views_of

__all__ = ["Table", "graph_data"]

# At about 250 bytes for each node, a page of 50 MB, which a browser still opens within a few seconds.
_LARGEST_GRAPH = 200_000
# More boxes than this in one picture no longer move fluently.
_LARGEST_PICTURE = 20_000


def graph_data(output: Value, fold: object, limit: int) -> dict[str, Json]:
    """Return the graph behind a Value: its nodes, each after its arguments, the formulas they use, and its views."""
    check_limit(limit, "nodes")
    nodes = collect(output, max(limit, _LARGEST_GRAPH), "page")
    folded = fold is not None or len(nodes) > min(limit, _LARGEST_PICTURE)
    graph = _Graph()
    for node in nodes:
        graph.add(node)
    return {
        "nodes": cast("list[Json]", graph.nodes),
        "operations": cast("list[Json]", graph.operations.listed),
        "formulas": cast("list[Json]", graph.formulas.listed),
        "partials": cast("list[Json]", graph.partials.listed),
        "views": views_of(nodes, fold_tree(nodes, fold, "page") if folded else one_fold(nodes)),
    }


class Table:
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
        self.operations, self.formulas, self.partials = Table(), Table(), Table()
        self._unnamed = 0

    def add(self, node: Node) -> None:
        value = node.value
        if not isinstance(value, Value):
            self.nodes.append({"name": repr(value), "kind": "number", "value": number(value)})
            return
        kind = "computed" if value.op else "leaf" if value.requires_grad else "constant"
        shown: dict[str, Json] = {"name": self._name(value), "kind": kind, "value": number(value.data)}
        if value.op:
            shown |= {"args": [*node.arguments], **self._operation(value, value.op)}
        self.nodes.append(shown)

    def _operation(self, value: Value, operation: Operation) -> dict[str, Json]:
        """Return the operation of a computed Value: what it is, and its local derivatives."""
        numbers = [argument.data if isinstance(argument, Value) else argument for argument in value.args]
        partials = partial_formulas(operation, value.data, numbers)
        description = {"symbol": operation.symbol, "summary": operation.summary or operation.name}
        return {
            "operation": self.operations.index(operation.name, description),
            "formula": self.formulas.index((operation.name, len(numbers)), formula(operation, len(numbers))),
            "partials": self.partials.index(partials, list(partials)),
            "slopes": [number(slope) for slope in operation.float_partials(value.data, *numbers)],
        }

    def _name(self, value: Value) -> str:
        if value.label:
            return visible(value.label)
        self._unnamed += 1
        return f"v{self._unnamed}"
