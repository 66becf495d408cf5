"""Where the sides of a branch come together again: numbers that are one of two others.

A merge is no operation: where a branch was taken, the merged number *is* the operand of that side, and the engine adds
what later uses hand on to the one sum of that operand, latest first. In a program a merge is an instruction ``where``,
which nothing else records. What comes to it is handed on to the operand that was chosen, at once; or, where nothing
else comes to that operand from then on, it is gathered and moved when the sweep reaches the merge, which is the same
sum with fewer choices.
"""

from __future__ import annotations

from dataclasses import dataclass

from autograd.compiler.ir.program import ROWS, Program
from autograd.core.arithmetic import where
from autograd.core.operation import Operation

__all__ = ["MERGE", "WHERE", "Alternative", "Merge", "has_merges", "merges_of"]

# What records a merge: `where` itself is a choice, which the engine makes and does not record.
MERGE = Operation("merge", where.partials, where.domain, forward=where.forward, public=False)
WHERE = ROWS.index(where)


@dataclass(frozen=True, slots=True)
class Alternative:
    """One side of a merge.

    Parameters
    ----------
    operand
        The slot that the merged number is, if this side was taken.
    taken_if
        Whether the side is taken where the condition is not zero.
    gathered
        Whether what comes to the merge may be moved to the operand as one sum.
    """

    operand: int
    taken_if: bool
    gathered: bool


@dataclass(frozen=True, slots=True)
class Merge:
    """A number that is one of two others.

    Parameters
    ----------
    condition
        The slot of the condition.
    sides
        The side that is taken where it is not zero, and the other.
    """

    condition: int
    sides: tuple[Alternative, Alternative]


def has_merges(program: Program) -> bool:
    """Return whether two sides of a branch come together anywhere in a program."""
    return WHERE in program.operations


def merges_of(program: Program) -> dict[int, Merge]:
    """Return the merges of a program by their slots."""
    return _MergeTable(program).found() if has_merges(program) else {}


class _MergeTable:
    """When something comes to each slot in the sweep, at the latest; positions are counted as the program runs."""

    def __init__(self, program: Program) -> None:
        self._first = program.first_result
        self._operands: dict[int, tuple[int, int, int]] = {}
        self._merged_by: dict[int, list[int]] = {}  # for each operand of a merge, the merges
        self._used = [-1] * (self._first + len(program))  # where each slot is used last, but by merges
        for instruction in range(len(program)):
            condition, *rest = program.arguments(instruction)
            if program.operations[instruction] != WHERE:
                if not program.row(instruction).piecewise_constant:
                    for operand in (condition, *rest):
                        self._used[operand] = instruction
                continue
            slot = self._first + instruction
            yes, no = rest
            self._operands[slot] = condition, yes, no
            for operand in {yes, no}:
                self._merged_by.setdefault(operand, []).append(slot)
        self._used[program.outputs[0]] = len(program)
        self._reached = self._latest_of_merges()

    def found(self) -> dict[int, Merge]:
        merges: dict[int, Merge] = {}
        behind: dict[int, int] = {}  # for each merge, when something else comes to what it hands on to at once
        for slot, (condition, *operands) in self._operands.items():
            latest = [max(self._others(operand, slot), behind.get(operand, -1)) for operand in operands]
            gathered = [time < slot - self._first for time in latest]
            yes, no = (
                Alternative(operand, taken_if, may)
                for operand, taken_if, may in zip(operands, (True, False), gathered, strict=True)
            )
            merges[slot] = Merge(condition, (yes, no))
            behind[slot] = max((time for time, may in zip(latest, gathered, strict=True) if not may), default=-1)
        return merges

    def _latest_of_merges(self) -> dict[int, int]:
        """Return for each merge when something comes to it at the latest."""
        reached: dict[int, int] = {}
        for slot in reversed(self._operands):
            reached[slot] = max(self._used[slot], *(reached[by] for by in self._merged_by.get(slot, ())), -1)
        return reached

    def _others(self, operand: int, merge: int) -> int:
        """Return when something comes to an operand at the latest, but from this merge."""
        return max(self._used[operand], *(self._reached[by] for by in self._merged_by[operand] if by != merge), -1)
