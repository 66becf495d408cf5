"""Functions at addresses, called with arrays of NumPy: natively where that was built, otherwise through ctypes."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, cast

import numpy as np
from numpy.typing import NDArray

from autograd.compiler.backends.executable import BLOCK, LANES, Call, Executable
from autograd.compiler.native import IS_THERE

__all__ = ["Code", "ForeignCode", "address", "gather"]

Floats = NDArray[np.float64]

_NOT_SURE = -3  # what a function answers that has met a derivative that is nan
_LINE = 8  # doubles: the scratch memory begins where a line of the processor's cache does
_ADDRESS = ctypes.c_void_p


class ForeignCode:
    """Two functions at addresses, as executables are called.

    Parameters
    ----------
    point, batch
        Addresses of ``int64_t point(void *context, const double *numbers, double *results, double *scratch)`` and
        ``int64_t batch(void *context, const int64_t *call, double *scratch)``; 0 where there is none.
    context
        What is handed to both.
    scratch, batch_scratch
        How many doubles they write on.
    owner
        What keeps the code in memory.
    release
        Whether other threads may run while ``point`` does. They may while ``batch`` does.
    inputs, results, summed
        How many numbers a call must have of each; -1 for what is not checked.
    values
        How many of the results, of a batch of the sums, come before the derivatives.
    careful
        What computes instead where a derivative is nan; None where it is right, too.
    """

    def __init__(  # noqa: PLR0917  # as the native twin, which takes positions
        self,
        point: int,
        batch: int,
        context: int,
        scratch: int,
        batch_scratch: int,
        owner: object,
        release: bool,  # noqa: FBT001
        *,
        inputs: int = -1,
        results: int = -1,
        summed: int = -1,
        values: int = 0,
        careful: Executable | None = None,
    ) -> None:
        kind = ctypes.CFUNCTYPE if release else ctypes.PYFUNCTYPE
        self._point = kind(ctypes.c_int64, _ADDRESS, _ADDRESS, _ADDRESS, _ADDRESS)(point) if point else None
        self._batch = ctypes.CFUNCTYPE(ctypes.c_int64, _ADDRESS, _ADDRESS, _ADDRESS)(batch) if batch else None
        self._context = context
        self._sizes = (scratch, batch_scratch)
        self._free: tuple[list[tuple[Floats, int]], ...] = ([], [])
        self._owner = owner
        self._lengths = (inputs, results, summed)
        self._values, self._careful = values, careful

    def point(self, numbers: Floats, results: Floats) -> int:
        """Compute one point; see ``Executable``."""
        if self._point is None:
            raise ValueError("this code computes batches; ask for code without inputs per point")
        inputs, wanted, _ = self._lengths
        _check(numbers, np.dtype(np.float64), inputs, "numbers")
        _check(results, np.dtype(np.float64), wanted, "results")
        held = self._scratch(0)
        outcome = self._point(self._context, numbers.ctypes.data, results.ctypes.data, held[1])
        self._free[0].append(held)
        if self._careful is not None and outcome == -1 and np.isnan(results[self._values : wanted]).any():
            return self._careful.point(numbers, results)
        return int(outcome)

    def batch(self, call: Call) -> int:
        """Compute a batch; see ``Executable``."""
        if self._batch is None:
            raise ValueError("this code computes single points; ask for code with inputs per point")
        self._check_call(call)
        arrays = (call.shared, call.columns, call.strides, call.results, call.result_strides, call.sums)
        index = 0 if call.index is None else call.index.ctypes.data
        fields = [array.ctypes.data for array in arrays]
        packed = np.array([*fields, index, call.first, call.count, call.failed.ctypes.data], dtype=np.int64)
        held = self._scratch(1)
        failed = self._batch(self._context, packed.ctypes.data, held[1])
        self._free[1].append(held)
        if self._careful is not None and (failed == _NOT_SURE or np.isnan(call.sums[:, self._values :]).any()):
            return self._careful.batch(call)
        return int(failed)

    def _check_call(self, call: Call) -> None:
        inputs, results, summed = self._lengths
        sums = -1 if summed < 0 else -(-call.count // BLOCK) * summed
        floats, addresses, positions = np.dtype(np.float64), np.dtype(np.int64), np.dtype(np.int32)
        _check(call.shared, floats, inputs, "shared")
        _check(call.columns, addresses, inputs, "columns")
        _check(call.strides, addresses, inputs, "strides")
        _check(call.results, addresses, results, "results")
        _check(call.result_strides, addresses, results, "result_strides")
        _check(call.sums, floats, sums, "sums")
        _check(call.failed, positions, call.count, "failed")
        if call.index is not None:
            _check(call.index, addresses, call.count, "index")
        for name in ("first", "count"):
            if getattr(call, name) < 0:
                raise ValueError(f"{name} must not be negative, got {getattr(call, name)}")

    def _scratch(self, which: int) -> tuple[Floats, int]:
        """Return scratch memory that no other thread has, and the address where it begins."""
        try:
            return self._free[which].pop()
        except IndexError:
            memory = np.empty(self._sizes[which] + _LINE)
            return memory, -(-memory.ctypes.data // (8 * _LINE)) * 8 * _LINE


def _check(array: NDArray[np.generic], dtype: np.dtype[np.generic], length: int, role: str) -> None:
    if not (isinstance(array, np.ndarray) and array.flags.c_contiguous):
        raise TypeError(f"{role} must be a contiguous array, got {array!r}")
    if array.dtype != dtype:
        raise TypeError(f"{role} must be an array of {dtype}, got one of {array.dtype}")
    if array.size < length:
        raise ValueError(f"{role} must have at least {length} numbers, got {array.size}")


def _address(array: NDArray[np.generic]) -> int:
    """Return where an array begins."""
    return array.ctypes.data


def _gather(arguments: tuple[object, ...], numbers: Floats) -> None:
    """Write floats, and the numbers of arrays, one behind another."""
    start = 0
    for argument in arguments:
        flat = np.ravel(cast("Floats", argument))
        numbers[start : start + flat.size] = flat
        start += flat.size


if TYPE_CHECKING or not IS_THERE:
    Code = ForeignCode
    address, gather = _address, _gather
else:
    from autograd.compiler.native.replay import Code, address, block, gather, lanes

    if (block, lanes) != (BLOCK, LANES):
        raise ImportError("the native replay adds up in blocks of another size: build it again")
