"""The arguments of a batch: some with a first axis for the points, the others shared by all."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, cast

import numpy as np

from autograd.compiler.backends.code import address
from autograd.compiler.backends.executable import Floats
from autograd.compiler.batch.points import Columns
from autograd.compiler.dispatch.arguments import FLOAT64, Form, Given, key_orders
from autograd.core.engine import Value
from autograd.transforms.trees import flatten

if TYPE_CHECKING:
    from autograd.compiler.dispatch.library import Library

__all__ = ["BatchShape", "Many"]


class BatchShape(NamedTuple):
    """What is the same for all batches whose arguments have the same shapes.

    Parameters
    ----------
    form, size
        How the arguments of a point are nested, and how many numbers they have.
    inputs
        Those that differ from point to point.
    spans
        Where the numbers of each such argument stand.
    shared
        The other arguments, by position, and where their numbers stand.
    """

    form: Form
    size: int
    inputs: frozenset[int]
    spans: tuple[slice, ...]
    shared: tuple[tuple[int, slice], ...]


class Many:
    """The arguments of many calls.

    Parameters
    ----------
    library
        The paths of the function.
    points
        The positions of the arguments that differ from point to point. Each is an array or a sequence, whose first
        axis counts the points.
    args
        The arguments.

    Raises
    ------
    TypeError, ValueError
        If an argument has no points, or not as many as the others, or its points are not alike.
    """

    def __init__(self, library: Library, points: tuple[int, ...], args: tuple[object, ...]) -> None:
        self._library, self._args = library, args
        self.points = _positions(points, len(args), library.name)
        key = self._key()
        shape = library.batch_shapes.get(key) if key is not None else None
        if shape is None:
            given = {n: _sequence(args[n], n, library.name) for n in self.points}
        else:
            given = {n: cast("Sequence[object]", args[n]) for n in self.points}
        self._given = given
        self.count = self._counted()
        if shape is None:
            self.first = self.given_at(0)
            self._tables = [_table(sequence, n, library.name) for n, sequence in given.items()]
            shape = self._shape()
            if key is not None and not shape.form.fixed:  # a static number is no number of the program
                library.batch_shapes[key] = shape
        else:
            self._tables = [cast("Floats", array).reshape(self.count, -1) for array in given.values()]
            self.first = Given(shape.form, self._numbers(shape), ())
        self.columns = self._columns(shape)

    def _counted(self) -> int:
        """Return how many points there are."""
        counts = [*map(len, self._given.values())]
        if not counts[0] or counts.count(counts[0]) < len(counts):
            had = ", ".join(f"{count} in argument {n}" for n, count in zip(self.points, counts, strict=True))
            raise ValueError(
                f"the arguments of a batch of {self._library.name} must have the same number of points, not none; "
                f"got {had}"
            )
        return counts[0]

    def _key(self) -> Hashable:
        """Return what tells calls apart whose arguments are floats and arrays of floats; None if there are others."""
        if self._library.signature.has_static:
            return None
        key: list[object] = [self.points]
        for n, argument in enumerate(self._args):
            kind = type(argument)
            if kind is np.ndarray and cast("Floats", argument).dtype is FLOAT64:
                shape = cast("Floats", argument).shape
                key.append(shape[1:] if n in self.points and shape else shape)
            elif kind is float:
                key.append(None)
            else:
                return None
        return tuple(key)

    def _numbers(self, shape: BatchShape) -> Floats:
        """Return the numbers of the arguments, those of point 0 for what differs from point to point."""
        numbers = np.empty(shape.size)
        for n, span in shape.shared:
            argument = self._args[n]
            numbers[span] = argument if type(argument) is float else cast("Floats", argument).ravel()
        for table, span in zip(self._tables, shape.spans, strict=True):
            numbers[span] = table[0]
        return numbers

    def given_at(self, point: int) -> Given:
        """Return the arguments of the function at a point."""
        args = list(self._args)
        for n, sequence in self._given.items():
            sample = sequence[point]
            args[n] = sample.item() if isinstance(sample, np.floating | np.integer) else sample
        return self._library.signature.given(tuple(args), {})

    def _shape(self) -> BatchShape:
        form = self.first.form
        spans = tuple(form.argument(n)[0] for n in self.points)
        for n, span, table in zip(self.points, spans, self._tables, strict=True):
            if table.shape[1] != span.stop - span.start:
                raise ValueError(f"the points of argument {n} of {self._library.name} are not alike")
        shared = tuple((n, form.argument(n)[0]) for n in form.positions if n not in self._given)
        inputs = frozenset(n for span in spans for n in range(span.start, span.stop))
        return BatchShape(form, form.layout.size, inputs, spans, shared)

    def _columns(self, shape: BatchShape) -> Columns:
        both = np.zeros(2 * shape.size, dtype=np.int64)
        write = both.data  # a memoryview, which takes single numbers faster
        for table, span in zip(self._tables, shape.spans, strict=True):
            start = address(table)
            down, across = table.strides
            for place in range(span.start, span.stop):
                write[place], write[shape.size + place] = start, down
                start += across
        return Columns(shape.inputs, both[: shape.size], both[shape.size :], self.count, self._tables)


@lru_cache(maxsize=256)
def _positions(points: tuple[int, ...], count: int, name: str) -> tuple[int, ...]:
    """Return which of a call's arguments differ from point to point, counted from the first."""
    for n in points:
        if type(n) is not int:
            raise TypeError(f"points names arguments of {name} by position, got {n!r}")
        if not -count <= n < count:
            raise ValueError(f"points names argument {n}, and {name} was called with {count}")
    places = tuple(n % count for n in points)
    if len({*places}) < len(places):
        raise ValueError(f"points names an argument of {name} twice: {points}")
    return places


def _sequence(argument: object, n: int, name: str) -> Sequence[object]:
    if isinstance(argument, np.ma.MaskedArray):
        what = "a masked array, whose gaps are no numbers: fill them, or leave those points out"
    elif isinstance(argument, np.ndarray):
        if argument.ndim and argument.dtype.kind in "fiub":
            return cast("Sequence[object]", argument)
        what = f"an array of shape {argument.shape} of {argument.dtype}"
    elif isinstance(argument, Sequence) and not isinstance(argument, str | bytes):
        return argument
    else:
        what = repr(argument) if isinstance(argument, int | float) else type(argument).__name__
    raise TypeError(
        f"argument {n} of a batch of {name} must have a number, or numbers, for each point: an array or a list, "
        f"got {what}"
    )


def _table(sequence: Sequence[object], n: int, name: str) -> Floats:
    """Return an array with a row of numbers for each point: where it can be, a view of what was given."""
    if isinstance(sequence, np.ndarray):
        array = np.asarray(sequence, dtype=np.float64)
        return array.reshape(len(array), -1)
    rows, layouts, orders = [], set(), set()
    for point, sample in enumerate(sequence):
        flat, layout = flatten(sample, f"point {point} of argument {n} of {name}")
        if any(isinstance(number, Value) for number in flat):
            raise TypeError(
                f"point {point} of argument {n} of {name} is a Value: the points of a batch are plain numbers, and "
                f"only arguments that all points share may be Values"
            )
        rows.append(flat)
        layouts.add(layout)
        if len(layouts) > 1:
            raise ValueError(f"point {point} of argument {n} of {name} is {layout}, unlike the points before it")
        if not layout.single:
            orders.add(key_orders(sample))
            if len(orders) > 1:
                raise ValueError(
                    f"point {point} of argument {n} of {name} has its keys in another order than the points before it, "
                    f"in which the function would go through them"
                )
    return np.array(rows, dtype=np.float64)
