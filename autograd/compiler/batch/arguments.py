"""The arguments of a batch: some with a first axis for the points, the others shared by all."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple, cast

import numpy as np

from autograd.compiler.backends.code import address
from autograd.compiler.backends.executable import Addresses, Floats
from autograd.compiler.dispatch.arguments import Form, Given, Integer, exact_contents
from autograd.compiler.dispatch.library import Library
from autograd.core.engine import Value
from autograd.transforms.trees import flatten

__all__ = ["BatchShape", "Columns", "Many"]

_KEPT = 256  # shapes


class BatchShape(NamedTuple):
    """What is the same for all batches whose arguments are alike.

    Parameters
    ----------
    form
        How the arguments of a point are nested.
    length
        How many points there are.
    inputs
        The inputs that differ from point to point.
    spans
        Where the numbers of each such argument stand.
    shared
        The other arguments, by position, and where their numbers stand.
    """

    form: Form
    length: int
    inputs: frozenset[int]
    spans: tuple[slice, ...]
    shared: tuple[tuple[int, slice], ...]


@dataclass(eq=False, slots=True)
class Columns:
    """Where the numbers of each point stand.

    Parameters
    ----------
    inputs
        Which of the inputs that the arguments have differ from point to point.
    addresses, strides
        For each input that the arguments have: the address of its number of point 0, and the distance in bytes to that
        of point 1; zeros where it is shared.
    owner
        What is to live as long as the addresses are used.
    """

    inputs: frozenset[int]
    addresses: Addresses
    strides: Addresses
    owner: object


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
    key
        What batches have in common that are alike; None for one that is like no other.
    shapes
        Those of the batches so far, by points and key.

    Raises
    ------
    TypeError, ValueError
        If an argument has no points, or not as many as the others, or its points are not alike.
    """

    def __init__(
        self,
        library: Library,
        points: tuple[int, ...],
        args: tuple[object, ...],
        key: Hashable,
        shapes: dict[Hashable, BatchShape],
    ) -> None:
        self._library, self._args, self._name = library, args, library.options.name
        self.points = _positions(points, len(args), self._name)
        shape = None if key is None else shapes.get((self.points, key))
        if shape is None:
            self._given = {n: _sequence(args[n], n, self._name) for n in self.points}
            self.count = self._counted()
            self.first = self.given_at(0)
            self._integers: dict[int, set[tuple[Integer, ...]]] = {n: set() for n in self.points}
            self._tables = [_table(sequence, n, self._name, self._integers[n]) for n, sequence in self._given.items()]
            shape = self._shape()
            self.settle()
            if key is not None:
                if len(shapes) >= _KEPT:
                    shapes.clear()
                shapes[self.points, key] = shape
        else:
            self._given = {n: cast("Sequence[object]", args[n]) for n in self.points}
            self.count = shape.length
            self._tables = [cast("Floats", array).reshape(self.count, -1) for array in self._given.values()]
            self.first = Given(shape.form, self._numbers(shape), ())
        self.columns = self._columns(shape)

    def settle(self) -> None:
        """Take up which integers the function gets as such, which must be so at all points."""
        signature = self._library.signature
        self.first = signature.settled(self.first)
        base = replace(self.first.form, integers=())
        for n, of_points in self._integers.items():
            start = base.argument(n)[0].start
            fixed = {signature.fixed(base, [(start + place, kind) for place, kind in mine]) for mine in of_points}
            if len(fixed) > 1:
                raise ValueError(
                    f"the points of argument {n} of {self._name} are not alike: the function gets bools as they are, "
                    f"and integers that it asks for more than arithmetic, and some points have other numbers there"
                )

    def _counted(self) -> int:
        """Return how many points there are."""
        counts = [*map(len, self._given.values())]
        if not counts[0] or counts.count(counts[0]) < len(counts):
            had = ", ".join(f"{count} in argument {n}" for n, count in zip(self.points, counts, strict=True))
            raise ValueError(
                f"the arguments of a batch of {self._name} must have the same number of points, not none; got {had}"
            )
        return counts[0]

    def _numbers(self, shape: BatchShape) -> Floats:
        """Return the numbers of the arguments, those of point 0 for what differs from point to point."""
        numbers = np.empty(shape.form.layout.size)
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
            args[n] = sample.item() if isinstance(sample, np.floating | np.integer | np.bool_) else sample
        return self._library.signature.given(tuple(args), {})

    def _shape(self) -> BatchShape:
        form = self.first.form
        spans = tuple(form.argument(n)[0] for n in self.points)
        for n, span, table in zip(self.points, spans, self._tables, strict=True):
            if table.shape[1] != span.stop - span.start:
                raise ValueError(f"the points of argument {n} of {self._name} are not alike")
        shared = tuple((n, form.argument(n)[0]) for n in form.positions if n not in self._given)
        return BatchShape(form, self.count, frozenset(form.inputs_of(self.points)), spans, shared)

    def _columns(self, shape: BatchShape) -> Columns:
        size = shape.form.layout.size
        both = np.zeros(2 * size, dtype=np.int64)
        write = both.data  # a memoryview, which takes single numbers faster
        for table, span in zip(self._tables, shape.spans, strict=True):
            start = address(table)
            down, across = table.strides
            for place in range(span.start, span.stop):
                write[place], write[size + place] = start, down
                start += across
        return Columns(shape.inputs, both[:size], both[size:], self._tables)


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


def _table(sequence: Sequence[object], n: int, name: str, integers: set[tuple[Integer, ...]]) -> Floats:
    """Return an array with a row of numbers for each point: where it can be, a view of what was given.

    Which numbers of a point are integers or bools is added to ``integers``; of an array all points have the same.
    """
    if isinstance(sequence, np.ndarray):
        array = np.require(sequence, np.float64, "A")  # code reads numbers only where a processor wants them to stand
        return array.reshape(len(array), -1)
    rows, layouts, contents = [], set(), set()
    for point, sample in enumerate(sequence):
        mine: list[Integer] = []
        flat, layout = flatten(sample, f"point {point} of argument {n} of {name}", mine)
        integers.add((*mine,))
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
            contents.add(exact_contents(sample))
            if len(contents) > 1:
                raise ValueError(
                    f"point {point} of argument {n} of {name} has its keys in another order than the points before it, "
                    f"in which the function would go through them, or keys of other types"
                )
    return np.array(rows, dtype=np.float64)
