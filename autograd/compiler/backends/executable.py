"""What a program becomes before it runs: something that can be called on one point, or on many.

A replay and machine code are called in the same way, so that whoever calls need not know which it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from autograd.compiler.ir.loops import operations_of
from autograd.compiler.ir.program import Program
from autograd.compiler.ir.roll import rolled

__all__ = ["BLOCK", "LANES", "WRITTEN_OUT", "Call", "Executable", "Request", "lanes_added", "with_loops"]

Floats = NDArray[np.float64]
Addresses = NDArray[np.int64]

LANES = 8  # points side by side; sums over points are kept apart for each lane
BLOCK = 1024  # points whose sums are added up together before they join the others
# Code without loops runs a little faster, as long as the processor has room for it, and LLVM is done within a second.
WRITTEN_OUT = 10_000  # operations up to which no executable has loops


@dataclass(frozen=True)
class Request:
    """What is wanted of a program. Two requests for the same are equal, so that one executable serves both.

    The results are the outputs, and after them the derivatives of the first output with respect to ``wrt``.

    Parameters
    ----------
    program
        The program.
    wrt
        Positions of inputs. Each derivative is as after a sweep of the engine from a cotangent of 1.
    per_point
        In a batch: the positions of the inputs of which every point has its own.
    summed
        In a batch: the positions of the results of which only the sum over the points is wanted.
    fast_math
        Whether approximations may replace the functions of the C library.
    """

    program: Program
    wrt: tuple[int, ...] = ()
    per_point: frozenset[int] = frozenset()
    summed: frozenset[int] = frozenset()
    fast_math: bool = False

    def __hash__(self) -> int:
        return self._hash

    @cached_property
    def _hash(self) -> int:
        return hash((self.program, self.wrt, self.per_point, self.summed, self.fast_math))

    @cached_property
    def results(self) -> int:
        """How many results there are."""
        return len(self.program.outputs) + len(self.wrt)

    @cached_property
    def is_long(self) -> bool:
        """Whether machine code has loops where the program has: it is for one point, where all turns are long."""
        return not self.per_point and operations_of(self.program) > WRITTEN_OUT

    @property
    def keeps_loops(self) -> bool:
        """Whether machine code has the loops of the program."""
        return bool(self.program.loops) and self.is_long


def with_loops(program: Program) -> Program:
    """Return a program with its loops, if it is so long that executables have loops: to look for them takes time."""
    return rolled(program) if len(program) > WRITTEN_OUT else program


@dataclass
class Call:
    """A batch to compute.

    Point number i is the i-th of ``index``, or ``first + i`` where there is no index. The points are taken in blocks of
    ``BLOCK``. In a block, the point at place i belongs to lane ``i % LANES``: each lane adds up its points in order,
    beginning with 0.0, and the lanes are added as ((0+4)+(2+6)) + ((1+5)+(3+7)). A point of which a guard fails adds
    nothing. So a sum does not depend on who computes it.

    Parameters
    ----------
    shared
        For each input a number; those of ``per_point`` inputs are not read.
    columns, strides
        For each input the address of its number of point 0, and how many bytes further on that of the next is. Zeros
        where the input is shared.
    results, result_strides
        Likewise for each result where to write it. Zeros where it is summed.
    sums
        For each block a row, for each summed result (in the order of the results) a column: to be written.
    index
        The numbers of the points, or None.
    first, count
        See above.
    failed
        For each place: to be written with the position of the first guard that failed, or -1.
    """

    shared: Floats
    columns: Addresses
    strides: Addresses
    results: Addresses
    result_strides: Addresses
    sums: Floats
    index: Addresses | None
    first: int
    count: int
    failed: NDArray[np.int32]


def lanes_added(lanes: Floats) -> Floats:
    """Return the sums of lanes, which are the last axis, in the order that Call has."""
    with np.errstate(all="ignore"):  # a sum that overflows is infinite, and no news
        even, odd = ((lanes[..., k] + lanes[..., k + 4]) + (lanes[..., k + 2] + lanes[..., k + 6]) for k in (0, 1))
        total: Floats = even + odd
    return total


class Executable(Protocol):
    """A request, ready to run. Threads may run it side by side."""

    def point(self, numbers: Floats, results: Floats) -> int:
        """Compute the results from the numbers of all inputs.

        Return -1; or the position of the first guard that failed, with the number on the guard's left in
        ``results[0]`` and nothing sensible in the others.
        """

    def batch(self, call: Call) -> int:
        """Compute a batch; return how many points failed a guard. What is written for those has no meaning."""
