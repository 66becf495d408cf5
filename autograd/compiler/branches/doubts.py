"""Which merges of a program cannot stay: those that make a difference to Python that a program does not show.

Where a side of a branch gives a plain number, whatever is computed of it and other plain numbers is plain as well, and
follows Python's rules for floats: to divide by zero raises, and so may a function. So what is plain on some way
through the program is computed here as Python would. And whether a parameter gets a derivative at all, be it 0, must
not depend on a branch.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Collection
from itertools import product

from autograd import math as functions
from autograd.compiler.ir.merges import WHERE
from autograd.compiler.ir.program import Program
from autograd.core.arithmetic import greater
from autograd.core.operation import Operation

__all__ = ["ONE_SIDED", "doubtful_merges", "one_sided_merges"]

ONE_SIDED = "a parameter is used on one side alone"
_PLAIN = "a side is a plain number, and Python has rules of its own for what is computed of it"

_MOST = 16  # plain numbers that a slot may hold, of which all are looked at
_WHOLE = 2.0**53  # up to which whole numbers are exact, whether they are integers or floats


def doubtful_merges(program: Program, trainable: Collection[int]) -> dict[int, str]:
    """Return the slots of the merges that have to be decisions, with the reasons.

    Parameters
    ----------
    program
        The program.
    trainable
        The inputs that are parameters, to whose ``grad`` derivatives are added.
    """
    one_sided = dict.fromkeys(one_sided_merges(program, trainable), ONE_SIDED)
    return one_sided | dict.fromkeys(_Plainness(program).doubtful, _PLAIN)


class _Plainness:
    """The plain numbers that each slot may hold, and the merges to which that is due."""

    def __init__(self, program: Program) -> None:
        self.doubtful: set[int] = set()
        first = program.first_result
        self._numbers: dict[int, frozenset[float]] = {
            program.inputs + place: frozenset((number,)) for place, number in enumerate(program.constants)
        }
        self._due: dict[int, frozenset[int]] = dict.fromkeys(self._numbers, frozenset())
        for instruction in range(len(program)):
            slot, operands = first + instruction, program.arguments(instruction).tolist()
            if program.operations[instruction] == WHERE:
                self._merge(slot, operands[1:])
            elif all(operand in self._numbers for operand in operands):
                self._compute(slot, program.row(instruction), operands)

    def _merge(self, slot: int, sides: list[int]) -> None:
        plain = [side for side in sides if side in self._numbers]
        if plain:
            self._numbers[slot] = frozenset[float]().union(*(self._numbers[side] for side in plain))
            self._due[slot] = frozenset((slot,)).union(*(self._due[side] for side in plain))

    def _compute(self, slot: int, row: Operation, operands: list[int]) -> None:
        due = frozenset[int]().union(*(self._due[operand] for operand in operands))
        numbers: set[float] = set()
        for given in product(*(self._numbers[operand] for operand in operands)):
            result = _as_python_does(row, given)
            if result is None or len(numbers) >= _MOST:
                self.doubtful |= due
                return
            numbers.add(result)
        self._numbers[slot], self._due[slot] = frozenset(numbers), due


def _as_python_does(row: Operation, given: tuple[float, ...]) -> float | None:
    """Return what Python computes of plain numbers; None where that is not what a program does."""
    meant = row.forward(*given)
    if row is greater:
        return meant
    of_operator = getattr(operator, row.operator, None) if row.operator else None
    function: Callable[..., object] | None = of_operator or getattr(functions, row.function_name, None)
    if function is None:
        return None
    try:
        result = function(*given)
    except (ArithmeticError, ValueError, TypeError):
        return None
    whole = any(abs(number) >= _WHOLE for number in (*given, meant))
    same = isinstance(result, float | int) and float(result).hex() == meant.hex()
    return meant if same and not whole else None


def one_sided_merges(program: Program, trainable: Collection[int]) -> frozenset[int]:
    """Return the slots of the merges that decide whether the first output was made of a parameter.

    Parameters
    ----------
    program, trainable
        As for ``doubtful_merges``.
    """
    bits = {slot: 1 << place for place, slot in enumerate(trainable)}
    if not bits:
        return frozenset()
    first = program.first_result
    may, must = ([bits.get(slot, 0) for slot in range(first + len(program))] for _ in range(2))
    differing: dict[int, int] = {}
    for instruction in range(len(program)):
        slot, operands = first + instruction, program.arguments(instruction).tolist()
        if not program.differentiable[slot]:
            continue
        if program.operations[instruction] == WHERE:
            _, yes, no = operands
            may[slot], must[slot] = may[yes] | may[no], must[yes] & must[no]
            differing[slot] = may[slot] & ~must[slot]
            continue
        for operand in operands:
            may[slot] |= may[operand]
            must[slot] |= must[operand]
    unsure = may[program.outputs[0]] & ~must[program.outputs[0]]
    return frozenset(slot for slot, of in differing.items() if of & unsure)
