"""Whether a program that came from outside is one: what runs it reads and writes where its numbers say."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from autograd.compiler.ir.program import Program

__all__ = ["check"]

Integers = NDArray[np.int64]
Truths = NDArray[np.bool_]

_MOST_SLOTS = 2**31 - 1  # a slot is a 32-bit number


def check(program: Program) -> None:
    """Raise if a program of the table's operations does not hold together.

    Parameters
    ----------
    program
        One with ``starts`` from 0 up to the length of ``operands``, and operations and relations that exist.

    Raises
    ------
    ValueError
        If a number of operands is not that of the operation, or if a slot is used that does not exist or has no number
        yet.
    """
    first, count = program.first_result, len(program)
    slots = first + count
    if slots > _MOST_SLOTS:
        raise ValueError(f"it has {slots:,} slots, and the most is {_MOST_SLOTS:,}")
    if len(program.differentiable) != slots or not set(program.differentiable) <= {0, 1}:
        raise ValueError("its marks of what is differentiable are not one 0 or 1 for each slot")
    if not program.outputs:
        raise ValueError("it has no output")
    starts, operands = _integers(program.starts), _integers(program.operands)
    counts = np.diff(starts)
    _check_arities(program, counts)
    users = np.repeat(np.arange(count), counts)
    _refuse((operands < 0) | (operands >= first + users), users, "instruction {} uses a slot without a number yet")
    outputs = _integers(program.outputs)
    _refuse((outputs < 0) | (outputs >= slots), np.arange(len(outputs)), "output {} is a slot that does not exist")
    _check_guards(program)


def _check_arities(program: Program, counts: Integers) -> None:
    operations = _integers(program.operations)
    for operation in np.unique(operations):
        instructions = np.flatnonzero(operations == operation)
        row = program.row(int(instructions[0]))
        given = counts[instructions]
        wrong = given < 1 if row.variadic else given != row.arity
        _refuse(wrong, instructions, f"instruction {{}} ({row.name}) has a wrong number of operands")


def _check_guards(program: Program) -> None:
    guards = program.guards
    places = _integers([guard.position for guard in guards])
    numbers = np.arange(len(guards))
    misplaced = (places < 0) | (places > len(program)) | (np.diff(places, prepend=0) < 0)
    _refuse(misplaced, numbers, "guard {} is not at a place after the guard before it")
    for slots in ([guard.left for guard in guards], [guard.right for guard in guards]):
        used = _integers(slots)
        unknown = (used < 0) | (used >= program.first_result + places)
        _refuse(unknown, numbers, "guard {} looks at a slot without a number yet")
    seen = [program.inputs <= guard.right < program.first_result or guard.relation != "is" for guard in guards]
    _refuse(~np.asarray(seen, np.bool_), numbers, "guard {} does not compare with a constant what was seen")


def _integers(numbers: object) -> Integers:
    return np.asarray(numbers, np.int64)


def _refuse(wrong: Truths, numbers: Integers, text: str) -> None:
    if wrong.any():
        raise ValueError(text.format(numbers[int(wrong.argmax())]))
