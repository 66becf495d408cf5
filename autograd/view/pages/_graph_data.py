"""A graph of Values as plain data for the page: what to show, and the numbers from which a sweep follows."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from autograd.core.dependence import receivers
from autograd.core.engine import Value, topological_order
from autograd.core.operation import Operation
from autograd.core.table import TABLE
from autograd.view.decisions import Decision, Decisions
from autograd.view.folds import fold_tree, one_fold
from autograd.view.graph import check_limit, collect
from autograd.view.markup import visible
from autograd.view.notes import Note
from autograd.view.pages._json import Json, number
from autograd.view.pages._trees import partial_trees
from autograd.view.pages._views import views_of

__all__ = ["graph_data"]

# At about 250 bytes for each node, a page of 50 MB, which a browser still opens within a few seconds.
_LARGEST_GRAPH = 200_000
# More boxes than this in one picture no longer move fluently.
_LARGEST_PICTURE = 20_000


def graph_data(
    output: Value, fold: object, limit: int, notes: Sequence[Note], decisions: Decisions | None
) -> dict[str, Json]:
    """Return the graph behind a Value: its nodes, each after its arguments, its views, and what is said beside it."""
    check_limit(limit, "nodes")
    _check_remarks(notes, decisions)
    nodes = collect(output, max(limit, _LARGEST_GRAPH), "page")
    folded = fold is not None or len(nodes) > min(limit, _LARGEST_PICTURE)
    graph = _Graph()
    for node in nodes:
        graph.add(node.value, node.arguments)
    data: dict[str, Json] = {
        "nodes": [*graph.nodes],
        "operations": graph.operations,
        "views": views_of(nodes, fold_tree(nodes, fold, "page") if folded else one_fold(nodes)),
    }
    if notes:
        data["notes"] = [_noted(note, graph) for note in notes]
    if decisions is not None:
        data["decisions"] = [told for decision in decisions.noted if (told := graph.decided(decision)) is not None]
        data["beside"] = [*graph.nodes[len(nodes) :]]
    return data


def _check_remarks(notes: Sequence[Note], decisions: Decisions | None) -> None:
    """Refuse what is no list of notes, or not what decisions() has noted."""
    if isinstance(notes, str | Note) or not all(isinstance(note, Note) for note in notes):
        raise TypeError(f"page() takes notes as a list of autograd.Note(...), got {notes!r}")
    if decisions is not None and not isinstance(decisions, Decisions):
        raise TypeError(
            f"page() takes as decisions what `with autograd.decisions() as noted:` has noted; got "
            f"{type(decisions).__name__}"
        )


def _noted(note: Note, graph: _Graph) -> Json:
    """Return a note as the page reads it, with the position of the Value that it is about."""
    told: dict[str, Json] = {"text": visible(note.text)}
    if note.about is not None:
        index = graph.position(note.about)
        if index is None:
            raise ValueError(f"page(): the note {note.text!r} is about {note.about!r}, which is not in the graph")
        told |= {"node": index, "on": note.on}
    if note.printed:
        told |= {"printed": visible(note.printed), "exact": number(note.exact), "agrees": note.agrees}
    return told


class _Graph:
    def __init__(self) -> None:
        self.nodes: list[dict[str, Json]] = []
        self.operations: dict[str, Json] = {}  # those that are not in the table
        self._positions: dict[Value, int] = {}
        self._names: dict[Operation, str] = {}
        self._unnamed = 0

    def add(self, value: Value | float, arguments: tuple[int, ...]) -> int:
        """Add a Value or number, and return its position."""
        if not isinstance(value, Value):
            self.nodes.append({"name": repr(value), "kind": "number", "value": number(value)})
            return len(self.nodes) - 1
        kind = "computed" if value.op else "leaf" if value.requires_grad else "constant"
        shown: dict[str, Json] = {"name": self._name(value), "kind": kind, "value": number(value.data)}
        if value.op:
            shown |= {"args": [*arguments], **self._operation(value, value.op)}
        self._positions[value] = len(self.nodes)
        self.nodes.append(shown)
        return len(self.nodes) - 1

    def position(self, about: Value | str) -> int | None:
        """Return where a Value is, or the first of those with a label; None where there is none."""
        if isinstance(about, Value):
            return self._positions.get(about)
        return next((index for value, index in self._positions.items() if value.label == about), None)

    def decided(self, decision: Decision) -> Json:
        """Return a decision for the page, of which the sides are added to the graph; None if it cannot follow."""
        sides: list[Json] = []
        for side in decision.sides:
            if not isinstance(side, Value):
                sides.append({"number": number(side)})
                continue
            for value in topological_order(side) or [side]:
                if value.op is not None and TABLE.get(value.op.name) is not value.op:
                    return None
                self._place(value)
            sides.append(self._place(side))
        site = f"{Path(decision.site.file).name}, line {decision.site.line}: {decision.site.source}"
        told: dict[str, Json] = {"relation": decision.relation, "sides": sides, "outcome": decision.outcome}
        return told | {"site": visible(site)}

    def _place(self, value: Value | float) -> int:
        """Return where a Value is, after adding it and the arguments that are not there yet."""
        if isinstance(value, Value) and value in self._positions:
            return self._positions[value]
        return self.add(value, tuple(map(self._place, value.args)) if isinstance(value, Value) else ())

    def _operation(self, value: Value, operation: Operation) -> dict[str, Json]:
        """Return the operation of a computed Value: its name, its local derivatives, and where none goes."""
        numbers = [argument.data if isinstance(argument, Value) else argument for argument in value.args]
        name = operation.name
        if TABLE.get(name) is not operation:
            name = self._foreign(operation, len(numbers))
        elif operation.variadic:  # of which the row itself has formulas for one number of arguments alone
            self.operations[f"{name} {len(numbers)}"] = _formulas(operation, len(numbers))
        passes = receivers(operation, value.data, *numbers)
        told: dict[str, Json] = {} if all(passes) else {"passes": [*passes]}
        slopes: list[Json] = [number(slope) for slope in operation.float_partials(value.data, *numbers)]
        return {"operation": name, "slopes": slopes, **told}

    def _foreign(self, operation: Operation, count: int) -> str:
        """Return what a page calls an operation that the table does not have: no row has such a name."""
        if operation not in self._names:
            self._names[operation] = f"{len(self._names) + 1} of the program"
            self.operations[self._names[operation]] = _described(operation, count)
        return self._names[operation]

    def _name(self, value: Value) -> str:
        if value.label:
            return visible(value.label)
        self._unnamed += 1
        return f"v{self._unnamed}"


def _formulas(operation: Operation, count: int) -> Json:
    return {"partials": partial_trees(operation, count)}


def _described(operation: Operation, count: int) -> dict[str, Json]:
    """Return what a page prints of an operation that its table does not have: a user's own."""
    partials: list[Json] = []
    with suppress(Exception):  # what a user's function says to symbols is not ours to foresee: no formula is shown
        partials = partial_trees(operation, count)
    summary = operation.summary or operation.name
    return {"name": operation.name, "symbol": operation.symbol, "summary": summary, "partials": partials}
