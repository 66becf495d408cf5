"""The first backend: a program runs as it was recorded, in an interpreter in C, without being compiled."""

from __future__ import annotations

from array import array
from dataclasses import replace
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

from autograd.compiler.backends.executable import Executable, Request
from autograd.compiler.backends.looped_replay import looped_tape
from autograd.compiler.backends.written_out import Renumbered, written_out
from autograd.compiler.ir.loops import operations_of, unrolled
from autograd.compiler.ir.lower import lower
from autograd.compiler.ir.merges import has_merges
from autograd.compiler.ir.program import RELATIONS, ROWS, Program
from autograd.compiler.ir.roll import rolled
from autograd.core import scipy_functions

if TYPE_CHECKING:
    from autograd.compiler.native.replay import Tape

__all__ = ["replay", "tape_of"]

# From this many instructions on, other threads may run while one point is computed: letting them costs some 100 ns.
RELEASE = 2000

# From so many operations on the interpreter has the loops of a program. Written out, short ones run up to twice as
# fast, and long ones leave the processor's caches.
LOOPED = 100_000

_SCIPY = frozenset(index for index, row in enumerate(ROWS) if row.scipy)


def replay(request: Request) -> Executable:
    """Return an interpreter of the program: there at once, with the bits of the engine."""
    if has_merges(request.program):
        code = lower(request.program, request.wrt)
        written = written_out(request, code)
        if len(written.program) >= LOOPED:
            written = replace(written, program=rolled(written.program))
        return Renumbered(_replayed(written), code.guard_numbers)
    return _replayed(request)


def _replayed(request: Request) -> Executable:
    from autograd.compiler.native.replay import Code  # which is there where a C compiler was

    tape = _with_loops(request) or tape_of(request)
    return Code(
        **tape.addresses(),
        owner=tape,
        release=operations_of(request.program) >= RELEASE,
        inputs=request.program.inputs,
        results=request.results,
        summed=len(request.summed),
    )


def _with_loops(request: Request) -> Tape | None:
    """Return what the interpreter walks where it has the loops of the program; None where it has not."""
    if not request.program.loops or operations_of(request.program) < LOOPED:
        return None
    _prepare(request.program)
    return looped_tape(request)


def tape_of(request: Request, instruction_set: str = "") -> Tape:
    """Return what the interpreter walks; for batches with the best instruction set, or the one that is named."""
    from autograd.compiler.native.replay import Tape  # as above

    program = unrolled(request.program)
    _prepare(program)
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


def _prepare(program: Program) -> None:
    """Raise if the interpreter is none for these operations, and hand it the functions of SciPy that it needs."""
    _check_table()
    if not _SCIPY.isdisjoint(program.operations):
        _bind_scipy()


@cache
def _check_table() -> None:
    from autograd.compiler.native.replay import operation_names

    if operation_names != tuple(row.name for row in ROWS):
        raise ImportError("the native replay was built from another table of operations: build it again")


@cache
def _bind_scipy() -> None:
    from autograd.compiler.native.replay import bind_scipy

    scipy_functions.library()  # or an error that says what to install
    bind_scipy(scipy_functions.addresses())
