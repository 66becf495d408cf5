"""Batches of the form of an earlier one: what was looked up for that one is kept, and only the numbers are new."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from functools import reduce
from typing import TYPE_CHECKING, Any, TypeAlias, cast

import numpy as np

from autograd.compiler.arguments import spread, structured
from autograd.compiler.code import address, gather
from autograd.compiler.executable import BLOCK, Addresses, Call, Floats, Request

if TYPE_CHECKING:
    from autograd.compiler.arguments import Form
    from autograd.compiler.library import Library
    from autograd.compiler.paths import Path
    from autograd.transforms.trees import Layout

__all__ = ["Prepared", "form_of"]

_FEW = 4
_FLOAT64 = np.dtype(np.float64)
# For each argument None where it is a float, otherwise shape and strides of the array.
Key: TypeAlias = tuple[Hashable, ...]


def form_of(args: tuple[object, ...]) -> Key | None:
    """Return what tells calls apart whose arguments are floats and arrays of floats; None if there are others.

    Rows that are apart in memory count as others, for their numbers would have to be copied.
    """
    key: list[Hashable] = []
    for argument in args:
        if type(argument) is float:
            key.append(None)
            continue
        if type(argument) is not np.ndarray or argument.dtype is not _FLOAT64:
            return None
        if argument.ndim != 1 and not argument.flags.c_contiguous:
            return None
        key.append((argument.shape, argument.strides))
    return tuple(key)


class Prepared:
    """The value and gradient of batches that are alike, on one path.

    Parameters
    ----------
    library
        The paths of the function.
    form
        How the arguments at one point are nested.
    path
        The path that all points are expected to take.
    args
        The arguments of one such batch.
    points
        Which of them have points.
    argnums
        With respect to which arguments the gradient is.
    reduction
        What is wanted of the points: the sum, the mean, or each.
    """

    def __init__(
        self,
        library: Library,
        form: Form,
        path: Path,
        args: tuple[object, ...],
        *,
        points: tuple[int, ...],
        argnums: tuple[int, ...],
        reduction: str | None,
    ) -> None:
        self._library, self._form, self._path = library, form, path
        reduced = reduction is not None
        spans = [form.argument(n)[0] for n in range(len(args))]
        own = {n % len(args) for n in points}
        self._shared = [(slice(n, n + 1), span) for n, span in enumerate(spans) if n not in own]
        # A few numbers are quicker added to one by one than as a slice.
        self._own = [
            (n, place)
            for n, span in enumerate(spans)
            if n in own
            for place in (range(span.start, span.stop) if span.stop - span.start <= _FEW else (span,))
        ]
        self._columns, self._strides = np.zeros((2, path.program.inputs), dtype=np.int64)
        for n in own:
            self._count = len(cast("Floats", args[n]))
            self._columns[spans[n]] = 8 * np.arange(spans[n].stop - spans[n].start)
            self._strides[spans[n]] = cast("Floats", args[n]).strides[0]
        self._share = 1.0 / self._count if reduction == "mean" else 1.0
        wrt = tuple(k for n in argnums for k in range(spans[n].start, spans[n].stop))
        self._addresses, self._result_strides = np.zeros((2, 1 + len(wrt)), dtype=np.int64)
        # For the value and each gradient where it stands among the sums; of those without, where among the results.
        self._parts: list[tuple[Layout, slice | None]] = []
        self._writes: list[tuple[slice, Layout]] = []
        summed: list[int] = []
        begin = 0
        for layout, each in [
            (path.layout, not reduced),
            *((form.argument(n)[1], not reduced or n % len(args) in own) for n in argnums),
        ]:
            place = slice(begin, begin + layout.size)
            if each:
                self._parts.append((layout, None))
                self._writes.append((place, layout))
                self._addresses[place] = 8 * np.arange(layout.size)
                self._result_strides[place] = 8 * layout.size
            else:
                self._parts.append((layout, slice(len(summed), len(summed) + layout.size)))
                summed += range(place.start, place.stop)
            begin = place.stop
        self._summed = len(summed)
        per_point = frozenset(k for n in own for k in range(spans[n].start, spans[n].stop))
        request = Request(path.program, wrt, per_point, frozenset(summed), library.fast_math)
        self._runner = path.runner(request, library.jit)

    def value_and_grad(self, args: tuple[object, ...]) -> list[Any] | None:
        """Return the value and the gradients; None if a point is on another path."""
        numbers, columns = np.empty(self._form.layout.size), self._columns.copy()
        for run, span in self._shared:
            gather(args[run], numbers[span])
        for n, place in self._own:
            columns[place] += address(cast("Floats", args[n]))
        addresses, written = self._written() if self._writes else (self._addresses, ())
        sums = np.empty((-(-self._count // BLOCK), self._summed))
        failed = np.empty(self._count, dtype=np.int32)
        shared = self._path.numbers(numbers)
        strides = self._strides, self._result_strides
        call = Call(shared, columns, strides[0], addresses, strides[1], sums, None, 0, self._count, failed)
        if self._runner.batch(call):
            return None
        self._path.calls += self._count
        self._library.paths_of(self._form).ran(self._path)
        totals = sums[0] if len(sums) == 1 else reduce(np.add, sums)
        if self._share != 1.0:
            totals = totals * self._share
            written = [array * self._share for array in written]
        arrays = iter(written)
        return [
            structured(layout, totals[place]) if place is not None else spread(layout, next(arrays))
            for layout, place in self._parts
        ]

    def _written(self) -> tuple[Addresses, Sequence[Floats]]:
        """Return where the results of each point go, and the arrays for them."""
        addresses, arrays = self._addresses.copy(), []
        for place, layout in self._writes:
            array = np.empty((self._count, layout.size))
            addresses[place] += address(array)
            arrays.append(array)
        return addresses, arrays
