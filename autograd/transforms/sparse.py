"""Sparse Jacobians and Hessians: the structure is read from the graph, and entries of one colour share a sweep."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from autograd.core.dependence import depends
from autograd.core.engine import Value, between
from autograd.transforms.call import RecordedCall
from autograd.transforms.colouring import column_colours, star_colours
from autograd.transforms.directions import curved, pulled, pushed
from autograd.transforms.trees import Leaf, array_of

if TYPE_CHECKING:
    from scipy.sparse import csr_array

    from autograd.core.operation import Operation

__all__ = ["SparseEntries", "assembling", "hessian_entries", "jacobian_entries", "refuse_nested"]

Entries = list[tuple[int, int, Leaf]]


class Pattern:
    """Where the entries of a sparse matrix stand.

    Parameters
    ----------
    places
        The row and the column of each entry, row after row.
    shape
        How many rows and columns there are.
    """

    def __init__(self, places: Iterable[tuple[int, int]], shape: tuple[int, int]) -> None:
        import numpy as np

        rows, columns = np.array([*places], dtype=np.int32).reshape(-1, 2).T
        self._columns, self._shape = columns.copy(), shape
        self._starts = np.searchsorted(rows, np.arange(shape[0] + 1)).astype(np.int32)

    def __call__(self, numbers: Any) -> csr_array:  # noqa: ANN401  # an array
        """Return the matrix with these numbers, an array of at least as many as there are entries."""
        try:
            from scipy.sparse import csr_array
        except ImportError as error:
            raise ImportError(
                "sparse=True returns a scipy.sparse.csr_array, and scipy is not installed: pip install scipy"
            ) from error
        # Copies: whoever takes zeros out of a matrix writes there.
        return csr_array(
            (numbers[: len(self._columns)], self._columns.copy(), self._starts.copy()), shape=self._shape, copy=False
        )


@dataclass
class SparseEntries:
    """The numbers of a sparse matrix, which a program can compute, and where they stand.

    Parameters
    ----------
    numbers
        An array of the entries in the order of the pattern. Where there are none, it holds one number all the same.
    pattern
        Where they stand.
    """

    numbers: Any
    pattern: Pattern

    @classmethod
    def of(cls, entries: Entries, height: int, width: int) -> SparseEntries:
        """Return the entries in the order of rows and columns."""
        entries = sorted(entries, key=lambda entry: entry[:2])
        numbers = [number for _, _, number in entries] or [0.0]
        pattern = Pattern([(row, column) for row, column, _ in entries], (height, width))
        return cls(array_of(numbers, (len(numbers),)), pattern)

    def matrix(self) -> csr_array:
        """Return the matrix."""
        if self.numbers.dtype == object:
            raise TypeError(_NESTED.format("a sparse derivative"))
        return self.pattern(self.numbers)


def assembling(compute: Callable[..., SparseEntries]) -> Callable[..., csr_array]:
    """Return the function that makes matrices of what another computes."""

    def assembled(*args: object, **keywords: object) -> csr_array:
        return compute(*args, **keywords).matrix()

    return assembled


def jacobian_entries(recording: RecordedCall) -> SparseEntries:
    """Return the Jacobian of a recording, by columns (forward) or rows (reverse), whichever take fewer colours."""
    rows = _structure(recording.order, recording.outputs, recording.inputs)
    columns: list[list[int]] = [[] for _ in recording.inputs]
    for row, across in enumerate(rows):
        for column in across:
            columns[column].append(row)
    by_columns, by_rows = column_colours(rows, len(columns)), column_colours(columns, len(rows))
    entries: Entries
    if max(by_columns) <= max(by_rows):
        sweeps = [pushed(recording, seed) for seed in _seeds(by_columns)]
        entries = [(i, j, sweeps[by_columns[j]][i]) for i, across in enumerate(rows) for j in across]
    else:
        sweeps = [pulled(recording, recording.outputs, seed) for seed in _seeds(by_rows)]
        entries = [(i, j, sweeps[by_rows[i]][j]) for i, across in enumerate(rows) for j in across]
    return SparseEntries.of(entries, len(rows), len(columns))


def hessian_entries(recording: RecordedCall, output: Leaf) -> SparseEntries:
    """Return the Hessian of an output. It is symmetric: a star colouring takes fewer colours."""
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
    entries: Entries = [(i, i, sweeps[colours[i]][i]) for i in range(len(rows)) if i in rows[i]]
    alone = [{c for c, times in Counter(colours[j] for j in others).items() if times == 1} for others in neighbours]
    for i, others in enumerate(neighbours):
        for j in others:
            if i < j:
                entry = sweeps[colours[j]][i] if colours[j] in alone[i] else sweeps[colours[i]][j]
                entries += [(i, j, entry), (j, i, entry)]
    return SparseEntries.of(entries, len(rows), len(rows))


_NESTED = (
    "{0}: sparse=True returns plain numbers, but the derivatives depend on Values from outside; pass their .data, or "
    "ask for a dense result; to compile it, transform the compiled function, as in jacobian(compile(f), sparse=True)"
)


def refuse_nested(recording: RecordedCall) -> None:
    """Refuse derivatives that are to be differentiated again, or recorded by somebody else."""
    if recording.nested:
        raise TypeError(_NESTED.format(recording.transform))


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
