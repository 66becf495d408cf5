"""The gear without machine code: generated Python on floats for a point, on NumPy's arrays for a batch.

The bits are those of the eager engine. NumPy computes what IEEE 754 prescribes to the last bit; whatever else there
is, each point has from the row's own function.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from functools import cached_property
from typing import cast

import numpy as np
from numpy.lib.stride_tricks import as_strided
from numpy.typing import NDArray

from autograd.compiler.backends.chunks import Chunks, chunks
from autograd.compiler.backends.dialects import exact_arrays, floats
from autograd.compiler.backends.executable import BLOCK, LANES, Call, Executable, Floats, Request, lanes_added
from autograd.compiler.ir.lower import lower
from autograd.compiler.ir.program import Guard, Relation, holds
from autograd.core.operation import Operation
from autograd.core.table import TABLE

__all__ = ["array_names", "ask_arrays", "elementwise", "plain"]

_MOST_NUMBERS = 1 << 23  # of all slots of all points that are computed at once: 64 MiB
_SIGNS: dict[Relation, str] = {"lt": "<", "le": "<=", "eq": "==", "ne": "!=", "gt": ">", "ge": ">="}


def plain(request: Request) -> Executable:
    """Return a request as an executable of generated Python.

    Where a user's operation takes part, a batch is computed point by point: no point whose guard fails may call it.
    """
    return _Plain(request)


class _Plain:
    def __init__(self, request: Request) -> None:
        self.summed = sorted(request.summed)
        self.code = lower(request.program, request.wrt)
        slots = self.code.inputs + len(self.code.instructions) + 1
        self.step = min(BLOCK, max(LANES, _MOST_NUMBERS // slots // LANES * LANES))

    @cached_property
    def points(self) -> Chunks:
        """The functions on floats."""
        return chunks(self.code, floats, _ask_floats, _forward, {"holds": holds, "inf": np.inf, "nan": np.nan})

    @cached_property
    def arrays(self) -> Chunks | None:
        """The functions on arrays, None where there must not be any."""
        if any(TABLE.get(row.name) is not row for row, _ in self.code.instructions):
            return None
        return chunks(self.code, exact_arrays, ask_arrays, elementwise, array_names())

    def point(self, numbers: Floats, results: Floats) -> int:
        """Compute the results; see Executable."""
        place, values = self.points.run(numbers.tolist())
        if place >= 0:
            results[0] = cast("float", values[0])
            return self.code.guard_numbers[place]
        results[:] = cast("list[float]", [values[place] for place in self.points.results])
        return -1

    def batch(self, call: Call) -> int:
        """Compute a batch; see Executable."""
        with np.errstate(all="ignore"):
            for row, begin in enumerate(range(0, call.count, BLOCK)):
                lanes = np.zeros((len(self.summed), LANES))
                end = min(begin + BLOCK, call.count)
                for start in range(begin, end, self.step):
                    self._compute(call, start, min(start + self.step, end), lanes)
                call.sums[row] = lanes_added(lanes)
        return int(np.count_nonzero(call.failed >= 0))

    def _compute(self, call: Call, start: int, stop: int, lanes: Floats) -> None:
        """Compute some points of a block, and add to its lanes."""
        numbers: list[object] = [
            _column(address, stride, call, start, stop) if address else shared
            for address, stride, shared in zip(call.columns, call.strides, call.shared, strict=True)
        ]
        failed = call.failed[start:stop]
        failed[:] = -1
        arrays = self.arrays
        results = self._each(numbers, failed) if arrays is None else self._together(arrays, numbers, failed)
        for position, result in enumerate(results):
            if position in self.summed:
                lane = lanes[self.summed.index(position)]
                lane[:] = _added(lane, np.where(failed < 0, result, 0.0))
            else:
                column, points = _whole_column(call.results[position], call.result_strides[position], call, start, stop)
                column[points] = result

    def _together(self, arrays: Chunks, numbers: list[object], failed: NDArray[np.int32]) -> list[Floats]:
        """Return the results of all points, each an array or one number for all."""

        def decide(place: int, answer: NDArray[np.bool_]) -> None:
            wrong = np.not_equal(answer, self.code.guards[place].outcome)
            failed[wrong & (failed < 0)] = self.code.guard_numbers[place]

        _, values = arrays.run(numbers, decide)
        return [np.asarray(values[place], np.float64) for place in arrays.results]

    def _each(self, numbers: list[object], failed: NDArray[np.int32]) -> list[Floats]:
        """Return the results of all points, computed one after the other."""
        columns = [np.broadcast_to(np.asarray(number, np.float64), failed.shape) for number in numbers]
        points = np.array(columns).reshape(len(columns), len(failed)).T
        results = np.zeros((len(failed), len(self.code.results)))
        for place, (point, result) in enumerate(zip(points, results, strict=True)):
            failed[place] = self.point(point, result)
        return list(results.T)


def _column(address: int, stride: int, call: Call, start: int, stop: int) -> Floats:
    column, points = _whole_column(address, stride, call, start, stop)
    return column[points]


def _whole_column(
    address: int, stride: int, call: Call, start: int, stop: int
) -> tuple[Floats, slice | NDArray[np.int64]]:
    """Return the numbers that lie at an address, from point 0 on, and which of them belong to the call."""
    number = np.ctypeslib.as_array((ctypes.c_double * 1).from_address(int(address)))
    if call.index is None:
        count = call.first + stop
        return as_strided(number, (count,), (int(stride),)), slice(call.first + start, count)
    points = call.index[start:stop]
    return as_strided(number, (int(points.max()) + 1,), (int(stride),)), points


def _added(lanes: Floats, values: Floats) -> Floats:
    """Return the lanes with the values added in their order, the i-th to lane i % LANES."""
    rows = np.zeros((1 + -(-len(values) // LANES), LANES))
    rows[0] = lanes
    rows.reshape(-1)[LANES : LANES + len(values)] = values
    last: Floats = np.add.accumulate(rows, axis=0)[-1]
    return last


def _forward(row: Operation) -> Callable[..., float]:
    if TABLE.get(row.name) is row:
        return row.forward
    return lambda *arguments: float(row.forward(*arguments))  # a user's operation may return any kind of number


def elementwise(row: Operation) -> Callable[..., Floats]:
    """Return the operation's own function, applied to each element of arrays."""

    def apply(*arguments: Floats | float) -> Floats:
        whole = np.broadcast_arrays(*arguments)
        numbers = map(row.forward, *(array.ravel().tolist() for array in whole))
        computed: Floats = np.fromiter(numbers, np.float64, whole[0].size).reshape(whole[0].shape)
        return computed

    return apply


def array_names() -> dict[str, object]:
    """Return what the dialects of arrays and their guards mention."""
    return {**vars(np), "is_same": _is_same}


def _is_same(left: Floats | float, right: Floats | float) -> NDArray[np.bool_]:
    one, other = np.asarray(left, np.float64), np.asarray(right, np.float64)
    same: NDArray[np.bool_] = (one.view(np.int64) == other.view(np.int64)) | ((one != one) & (other != other))
    return same


def _ask_floats(place: int, guard: Guard, left: str, right: str) -> str:
    sign = _SIGNS.get(guard.relation)
    question = f"{left} {sign} {right}" if sign else f"holds('is', {left}, {right})"
    return f"if {'not ' if guard.outcome else ''}({question}): v[0] = {left}; return {place}"


def ask_arrays(place: int, guard: Guard, left: str, right: str) -> str:
    """Write a guard of arrays: the helper is told the answers."""
    sign = _SIGNS.get(guard.relation)
    return f"helper({place}, {f'{left} {sign} {right}' if sign else f'is_same({left}, {right})'})"
