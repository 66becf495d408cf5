"""The first backend: a program runs as it was recorded, in an interpreter in C, without being compiled."""

from __future__ import annotations

from array import array
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

from autograd.compiler.backends.executable import Executable, Request
from autograd.compiler.ir.program import RELATIONS, ROWS

if TYPE_CHECKING:
    from autograd.compiler.native.replay import Tape

__all__ = ["replay", "tape_of"]

# From this many instructions on, other threads may run while one point is computed: letting them costs some 100 ns.
RELEASE = 2000


def replay(request: Request) -> Executable:
    """Return an interpreter of the program: there at once, with the bits of the engine."""
    from autograd.compiler.native.replay import Code  # which is there where a C compiler was

    tape = tape_of(request)
    return Code(
        **tape.addresses(),
        owner=tape,
        release=len(request.program) >= RELEASE,
        inputs=request.program.inputs,
        results=request.results,
        summed=len(request.summed),
    )


def tape_of(request: Request, instruction_set: str = "") -> Tape:
    """Return what the interpreter walks; for batches with the best instruction set, or the one that is named."""
    from autograd.compiler.native.replay import Tape  # as above

    _check_table()
    program = request.program
    guards = chain.from_iterable(
        (guard.position, RELATIONS.index(guard.relation), guard.left, guard.right, guard.outcome)
        for guard in program.guards
    )
    return Tape(
        inputs=program.inputs,
        constants=array("d", program.constants),
        operations=program.operations,
        starts=program.starts,
        operands=program.operands,
        differentiable=program.differentiable,
        outputs=array("i", program.outputs),
        guards=array("i", guards),
        wrt=array("i", request.wrt),
        per_point=array("i", request.per_point),
        summed=array("i", request.summed),
        rows=(*ROWS, *program.custom),
        instruction_set=instruction_set,
    )


@cache
def _check_table() -> None:
    from autograd.compiler.native.replay import operation_names

    if operation_names != tuple(row.name for row in ROWS):
        raise ImportError("the native replay was built from another table of operations: build it again")
