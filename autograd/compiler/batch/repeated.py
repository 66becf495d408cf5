"""Batches of the form of an earlier one: what was looked up for that one is kept, and only the numbers are new."""

from __future__ import annotations

from typing import Any, TypeAlias, cast

import numpy as np

from autograd.compiler.backends.code import address, gather
from autograd.compiler.backends.executable import BLOCK, Addresses, Call, Floats, Request
from autograd.compiler.batch.sums import blocks_added
from autograd.compiler.dispatch.arguments import Form, spread, structured
from autograd.compiler.dispatch.library import Library
from autograd.compiler.dispatch.paths import Path
from autograd.core.engine import read
from autograd.transforms.trees import Layout

__all__ = ["Key", "Prepared", "key_of"]

_FLOAT64 = np.dtype(np.float64)
_FEW = 8  # numbers that are quicker written one by one than as a slice
# For each argument None where it is a float, otherwise shape and strides of the array.
Key: TypeAlias = tuple[tuple[tuple[int, ...], tuple[int, ...]] | None, ...]


def key_of(args: tuple[object, ...]) -> Key | None:
    """Return what batches have in common that are alike: all that is kept from one to the next is found by it.

    None if an argument is no float and no array of floats. Rows that are apart in memory count as others, for their
    numbers would have to be copied; so do numbers that do not stand where a processor wants them, as in a message.
    """
    key: list[tuple[tuple[int, ...], tuple[int, ...]] | None] = []
    for argument in args:
        if type(argument) is float:
            key.append(None)
            continue
        if type(argument) is not np.ndarray or argument.dtype is not _FLOAT64:
            return None
        if not argument.flags.aligned or (argument.ndim != 1 and not argument.flags.c_contiguous):
            return None
        key.append((argument.shape, argument.strides))
    return tuple(key)


class Prepared:
    """The value and gradient, or the value alone, of batches that are alike, on one path.

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
        self._paths = library.paths_of(form)
        reduced = reduction is not None
        spans = [form.argument(n)[0] for n in range(len(args))]
        own = {n % len(args) for n in points}
        self._shared = [(slice(n, n + 1), span) for n, span in enumerate(spans) if n not in own]
        self._own: list[tuple[int, int | slice, int | Addresses]] = []
        self._strides = np.zeros(path.program.inputs, dtype=np.int64)
        for n in sorted(own):
            span = spans[n]
            self._count = len(cast("Floats", args[n]))
            self._strides[span] = cast("Floats", args[n]).strides[0]
            width = span.stop - span.start
            if width <= _FEW:
                self._own += [(n, span.start + column, 8 * column) for column in range(width)]
            else:
                self._own.append((n, span, 8 * np.arange(width)))
        self._share = 1.0 / self._count if reduction == "mean" else 1.0
        wrt = form.inputs_of(argnums)
        self._result_strides = np.zeros(path.layout.size + len(wrt), dtype=np.int64)
        # For the value and each gradient where it stands among the sums; of those without, where among the results.
        self._parts: list[tuple[Layout, slice | None]] = []
        self._writes: list[tuple[slice, Addresses, bool]] = []
        summed: list[int] = []
        begin = 0
        for layout, each, across in [
            (path.layout, not reduced, True),
            *((form.argument(n)[1], not reduced or n % len(args) in own, False) for n in argnums),
        ]:
            place = slice(begin, begin + layout.size)
            if each:
                # Each output has a line of all points; of a gradient each point has a line.
                self._parts.append((layout, None))
                apart, self._result_strides[place] = (self._count, 8) if across else (1, 8 * layout.size)
                self._writes.append((place, 8 * apart * np.arange(layout.size), across))
            else:
                self._parts.append((layout, slice(len(summed), len(summed) + layout.size)))
                summed += range(place.start, place.stop)
            begin = place.stop
        self._summed = len(summed)
        per_point, options = frozenset(form.inputs_of(own)), library.options
        request = Request(path.program, wrt, per_point, frozenset(summed), options.fast_math)
        self._runner = path.runner(request, options.jit)
        self._spare: list[Call] = []  # from earlier calls: one for each thread that has been here at a time

    def value_and_grad(self, args: tuple[object, ...]) -> list[Any] | None:
        """Return the value and the gradients; None if a point is on another path."""
        try:
            call = self._spare.pop()
        except IndexError:
            call = self._call()
        for run, span in self._shared:
            gather(args[run], call.shared[span])
        if self._path.captured:
            read(self._path.captured, call.shared[self._form.layout.size :])
        arrays = cast("tuple[Floats, ...]", args)
        for n, place, offset in self._own:
            call.columns[place] = offset + address(arrays[n])
        written = []
        for place, offset, across in self._writes:
            table = np.empty((len(offset), self._count) if across else (self._count, len(offset)))
            call.results[place] = offset + address(table)
            written.append(table.T if across else table)
        failed = self._runner.batch(call)
        totals = (call.sums[0] if len(call.sums) == 1 else blocks_added(call.sums)) * self._share
        self._spare.append(call)
        if failed:
            return None
        self._path.calls += self._count
        self._paths.ran(self._path)
        if self._share != 1.0:
            written = [array * self._share for array in written]
        each = iter(written)
        return [
            structured(layout, totals[place]) if place is not None else spread(layout, next(each))
            for layout, place in self._parts
        ]

    def _call(self) -> Call:
        """Return a call, with arrays for what differs from call to call."""
        shared, columns = np.empty(self._path.program.inputs), np.zeros_like(self._strides)
        sums = np.empty((-(-self._count // BLOCK), self._summed))
        failed = np.empty(self._count, dtype=np.int32)
        results = np.zeros_like(self._result_strides)
        return Call(shared, columns, self._strides, results, self._result_strides, sums, None, 0, self._count, failed)
