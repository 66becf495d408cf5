"""The arguments of a batch: some with a first axis for the points, the others shared by all."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import TYPE_CHECKING, cast

import numpy as np

from autograd.compiler.arguments import FLOAT64, Form, Given, key_orders
from autograd.compiler.executable import Floats
from autograd.compiler.points import Columns
from autograd.transforms.trees import flatten

if TYPE_CHECKING:
    from autograd.compiler.library import Library

__all__ = ["Many"]


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
        self.points = tuple([_position(n, len(args), library.name) for n in points])
        self._given = {n: _sequence(args[n], n, library.name) for n in self.points}
        counts = [len(sequence) for sequence in self._given.values()]
        self.count = counts[0]
        if not self.count or counts.count(self.count) < len(counts):
            had = ", ".join(f"{count} in argument {n}" for n, count in zip(self.points, counts, strict=True))
            raise ValueError(
                f"the arguments of a batch of {library.name} must have the same number of points, not none; got {had}"
            )
        key = self._key()
        form = library.batch_forms.get(key) if key is not None else None
        if form is None:
            self.first = self.given_at(0)
            self._tables = {n: _table(sequence, n, library.name) for n, sequence in self._given.items()}
            self._check_widths()
            if key is not None:
                library.batch_forms[key] = self.first.form
        else:
            self._tables = {n: cast("Floats", array).reshape(self.count, -1) for n, array in self._given.items()}
            self.first = Given(form, self._numbers(form), ())
        self.columns = self._columns()

    def _key(self) -> Hashable:
        """Return what tells calls apart whose arguments are floats and arrays of floats; None if there are others."""
        if self._library.signature.has_static:
            return None
        key: list[object] = [self.points]
        for n, argument in enumerate(self._args):
            kind = type(argument)
            if kind is np.ndarray and cast("Floats", argument).dtype is FLOAT64:
                shape = cast("Floats", argument).shape
                key.append(shape[1:] if n in self._given else shape)
            elif kind is float:
                key.append(None)
            else:
                return None
        return tuple(key)

    def _numbers(self, form: Form) -> Floats:
        """Return the numbers of the arguments, those of point 0 for what differs from point to point."""
        numbers = np.empty(form.layout.size)
        for n, argument in enumerate(self._args):
            table = self._tables.get(n)
            if table is not None:
                numbers[form.argument(n)[0]] = table[0]
            else:
                numbers[form.argument(n)[0]] = argument if type(argument) is float else cast("Floats", argument).ravel()
        return numbers

    def given_at(self, point: int) -> Given:
        """Return the arguments of the function at a point."""
        args = list(self._args)
        for n, sequence in self._given.items():
            sample = sequence[point]
            args[n] = sample.item() if isinstance(sample, np.floating | np.integer) else sample
        return self._library.signature.given(tuple(args), {})

    def _check_widths(self) -> None:
        for n, table in self._tables.items():
            span, _ = self.first.form.argument(n)
            if table.shape[1] != span.stop - span.start:
                raise ValueError(f"the points of argument {n} of {self._library.name} are not alike")

    def _columns(self) -> Columns:
        addresses, strides = np.zeros((2, self.first.form.layout.size), dtype=np.int64)
        inputs: list[int] = []
        for n, table in self._tables.items():
            span, _ = self.first.form.argument(n)
            start = table.__array_interface__["data"][0]
            down, across = table.strides
            for column, place in enumerate(range(span.start, span.stop)):
                addresses[place], strides[place] = start + column * across, down
            inputs += range(span.start, span.stop)
        return Columns(frozenset(inputs), addresses, strides, self.count, self._tables)


def _position(n: int, count: int, name: str) -> int:
    if type(n) is not int:
        raise TypeError(f"points names arguments of {name} by position, got {n!r}")
    if not -count <= n < count:
        raise ValueError(f"points names argument {n}, and {name} was called with {count}")
    return n % count


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
