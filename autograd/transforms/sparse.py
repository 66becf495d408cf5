"""Sparse Jacobians and Hessians: the structure is read from the graph, and entries of one colour share a sweep."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from autograd.core.dependence import depends
from autograd.core.engine import Value, between
from autograd.transforms.call import RecordedCall
from autograd.transforms.colouring import column_colours, star_colours
from autograd.transforms.directions import curved, pulled, pushed
from autograd.transforms.trees import Leaf

if TYPE_CHECKING:
    from scipy.sparse import csr_array

    from autograd.core.operation import Operation

__all__ = ["sparse_hessian", "sparse_jacobian"]

Entries = list[tuple[int, int, float]]


def sparse_jacobian(recording: RecordedCall) -> csr_array:
    """Return the Jacobian of a recording, by columns (forward) or rows (reverse), whichever take fewer colours."""
    _refuse_nested(recording)
    rows = _structure(recording.order, recording.outputs, recording.inputs)
    columns: list[list[int]] = [[] for _ in recording.inputs]
    for row, across in enumerate(rows):
        for column in across:
            columns[column].append(row)
    by_columns, by_rows = column_colours(rows, len(columns)), column_colours(columns, len(rows))
    entries: Entries
    if max(by_columns) <= max(by_rows):
        sweeps = [pushed(recording, seed) for seed in _seeds(by_columns)]
        entries = [(i, j, _number(sweeps[by_columns[j]][i])) for i, across in enumerate(rows) for j in across]
    else:
        sweeps = [pulled(recording, recording.outputs, seed) for seed in _seeds(by_rows)]
        entries = [(i, j, _number(sweeps[by_rows[i]][j])) for i, across in enumerate(rows) for j in across]
    return _assembled(entries, len(rows), len(columns))


def sparse_hessian(recording: RecordedCall, output: Leaf) -> csr_array:
    """Return the Hessian of an output. It is symmetric: a star colouring takes fewer colours."""
    _refuse_nested(recording)
    differentiable = isinstance(output, Value) and output.requires_grad
    gradient = recording.gradient_of(cast("Value", output)) if differentiable else [None] * len(recording.inputs)
    ends = [derivative for derivative in gradient if derivative is not None and derivative.requires_grad]
    rows = _structure(between(ends, recording.inputs), gradient, recording.inputs)
    neighbours: list[set[int]] = [set() for _ in rows]
    for i, across in enumerate(rows):
        for j in across:
            if i != j:  # an entry may be seen from one side only, where the other is exactly 0
                neighbours[i].add(j)
                neighbours[j].add(i)
    colours = star_colours([sorted(others) for others in neighbours])
    sweeps = [curved(recording, output, seed) for seed in _seeds(colours)]
    entries: Entries = [(i, i, _number(sweeps[colours[i]][i])) for i in range(len(rows)) if i in rows[i]]
    alone = [{c for c, times in Counter(colours[j] for j in others).items() if times == 1} for others in neighbours]
    for i, others in enumerate(neighbours):
        for j in others:
            if i < j:
                entry = _number(sweeps[colours[j]][i] if colours[j] in alone[i] else sweeps[colours[i]][j])
                entries += [(i, j, entry), (j, i, entry)]
    return _assembled(entries, len(rows), len(rows))


def _refuse_nested(recording: RecordedCall) -> None:
    if recording.nested:
        raise TypeError(
            f"{recording.transform}: sparse=True returns plain numbers, but the derivatives depend on Values from "
            f"outside; pass their .data, or ask for a dense result"
        )


def _structure(order: Sequence[Value], outputs: Sequence[object], inputs: Sequence[Value]) -> list[list[int]]:
    """Return for each output the inputs on which it depends, as far as the graph tells."""
    reached = {x: frozenset([position]) for position, x in enumerate(inputs)}
    # What no later Value uses is forgotten: a long sum would otherwise keep all its beginnings.
    uses = Counter(a for value in order for a in value.args if isinstance(a, Value))
    uses.update(out for out in outputs if isinstance(out, Value))
    for value in order:
        able = depends(cast("Operation", value.op), len(value.args))
        operands = [
            (a, goes) for a, goes in zip(value.args, able, strict=True) if isinstance(a, Value) and a in reached
        ]
        reached[value] = frozenset().union(*(reached[a] for a, goes in operands if goes))
        for argument, _ in operands:
            uses[argument] -= 1
            if not uses[argument]:
                del reached[argument]
    return [sorted(reached.get(out, ())) if isinstance(out, Value) else [] for out in outputs]


def _seeds(colours: Sequence[int]) -> list[list[float | None]]:
    return [[1.0 if own == colour else None for own in colours] for colour in range(max(colours) + 1)]


def _number(derivative: Value | float) -> float:
    return derivative.data if isinstance(derivative, Value) else derivative


def _assembled(entries: Entries, height: int, width: int) -> csr_array:
    try:
        from scipy.sparse import csr_array
    except ImportError as error:
        raise ImportError(
            "sparse=True returns a scipy.sparse.csr_array, and scipy is not installed: pip install scipy"
        ) from error
    rows, columns, numbers = zip(*entries, strict=True) if entries else ((), (), ())
    return csr_array((numbers, (rows, columns)), shape=(height, width))
