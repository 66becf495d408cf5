"""Programs whose derivatives are instructions, too: for an interpreter whose own sweep knows no merges."""

from __future__ import annotations

from array import array
from dataclasses import replace
from itertools import accumulate, chain

import numpy as np
from numpy.typing import NDArray

from autograd.compiler.backends.executable import Call, Executable, Floats, Request
from autograd.compiler.ir.program import ROWS, Lowered, Program
from autograd.core.operation import Operation

__all__ = ["Renumbered", "written_out"]

_NUMBERS = {row: number for number, row in enumerate(ROWS)}


def written_out(request: Request, code: Lowered) -> Request:
    """Return a request for the results of the code, all of them outputs of a program.

    Parameters
    ----------
    request
        The request that the code is for.
    code
        Its values and derivatives.
    """
    custom: dict[Operation, int] = {}
    operations = array("i")
    for row, _ in code.instructions:
        number = _NUMBERS.get(row)
        operations.append(len(ROWS) + custom.setdefault(row, len(custom)) if number is None else number)
    operands = [slots for _, slots in code.instructions]
    program = Program(
        inputs=code.inputs,
        constants=code.constants,
        operations=operations,
        starts=array("i", accumulate(map(len, operands), initial=0)),
        operands=array("i", chain.from_iterable(operands)),
        differentiable=bytes(code.inputs + len(code.constants) + len(code.instructions)),
        outputs=code.results,
        guards=code.guards,
        custom=tuple(custom),
    )
    return replace(request, program=program, wrt=())


class Renumbered:
    """An executable whose guards are some of those of a program.

    Parameters
    ----------
    executable
        The executable.
    numbers
        For each of its guards which one of the program it is.
    """

    def __init__(self, executable: Executable, numbers: tuple[int, ...]) -> None:
        self._executable = executable
        self._numbers: NDArray[np.int32] = np.array([*numbers, -1], dtype=np.int32)  # -1 is the last: none failed

    def point(self, numbers: Floats, results: Floats) -> int:
        """Compute one point; see Executable."""
        return int(self._numbers[self._executable.point(numbers, results)])

    def batch(self, call: Call) -> int:
        """Compute a batch; see Executable."""
        failures = self._executable.batch(call)
        if failures:
            call.failed[:] = self._numbers[call.failed]
        return failures
