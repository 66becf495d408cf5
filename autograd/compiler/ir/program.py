"""The two forms of a program: as it was recorded, and as primitive operations with those of its derivatives.

Numbers live in slots. The inputs come first, then the constants, then the result of each instruction, in the order
in which the function computed them. Guards are the decisions that the function took on the way: the program is the
function wherever all of them come out as they did when it was recorded.
"""

from __future__ import annotations

import operator
import struct
from array import array
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from autograd.core.operation import Operation
from autograd.core.table import TABLE

__all__ = ["RELATIONS", "ROWS", "Guard", "Instruction", "Loop", "Lowered", "Program", "Relation", "holds"]

Relation: TypeAlias = Literal["lt", "le", "eq", "ne", "gt", "ge", "is"]

# In the order of their numbers in compiled programs. "is" means the same bits, or two nans.
RELATIONS: tuple[Relation, ...] = ("lt", "le", "eq", "ne", "gt", "ge", "is")

ROWS: tuple[Operation, ...] = tuple(TABLE.values())


@dataclass(frozen=True, slots=True)
class Guard:
    """A decision: how two numbers compared when the program was recorded.

    Parameters
    ----------
    position
        How many instructions come before it.
    relation
        What was asked. "is" asks whether the left number is the very one that was seen (the right slot, a constant).
    left, right
        The slots of the numbers.
    outcome
        The answer.
    """

    position: int
    relation: Relation
    left: int
    right: int
    outcome: bool


@dataclass(frozen=True, eq=False)
class Loop:
    """A range of instructions and guards that stands for many turns.

    The slots that it mentions are those of the first turn. In each further turn every one of them lies a stride further
    on: by nothing, what is the same for all turns; by as many slots as a turn has results, what the turn itself or the
    one before has computed; by anything else, inputs and constants of which each turn has its own.

    Parameters
    ----------
    start, stop
        The positions of its instructions in the program, ``range(start, stop)``.
    turns
        How many there are.
    strides
        For each operand of these instructions by how many slots it moves from turn to turn.
    first_guard, last_guard
        Its guards, ``range(first_guard, last_guard)``.
    guard_strides
        Likewise for the left and the right number of each of these guards.
    """

    start: int
    stop: int
    turns: int
    strides: array[int]
    first_guard: int = 0
    last_guard: int = 0
    guard_strides: array[int] = field(default_factory=lambda: array("q"))


@dataclass(frozen=True, eq=False)
class Program:
    """The operations of one path, flat, in the order in which they were recorded.

    A sweep for derivatives goes over the instructions backward, as the engine's goes over the recorded Values.

    Where there are loops, an instruction stands for as many as the loops around it have turns, and a slot is that of
    the program with all turns written out; see ``loops.unrolled``.

    Parameters
    ----------
    inputs
        How many inputs there are. They have the slots from 0 on.
    constants
        The numbers that follow them.
    operations
        For each instruction its operation: the position of its row in the table of operations (``ROWS``), or, from
        ``len(ROWS)`` on, the position in ``custom``.
    starts, operands
        The operands of instruction i are the slots ``operands[starts[i]:starts[i + 1]]``.
    differentiable
        For each input, constant and instruction 1 if derivatives go through it, otherwise 0.
    outputs
        The slots of the results.
    guards
        The decisions, in order.
    custom
        The user's own operations.
    loops
        The loops, in the order of their instructions, each before those inside of it.
    """

    inputs: int
    constants: tuple[float, ...]
    operations: array[int]
    starts: array[int]
    operands: array[int]
    differentiable: bytes
    outputs: tuple[int, ...]
    guards: tuple[Guard, ...]
    custom: tuple[Operation, ...] = field(default=())
    loops: tuple[Loop, ...] = field(default=())

    def __len__(self) -> int:
        return len(self.operations)

    @property
    def first_result(self) -> int:
        """The slot of the first instruction's result."""
        return self.inputs + len(self.constants)

    def row(self, instruction: int) -> Operation:
        """Return the operation of an instruction."""
        index = self.operations[instruction]
        return ROWS[index] if index < len(ROWS) else self.custom[index - len(ROWS)]

    def arguments(self, instruction: int) -> array[int]:
        """Return the slots of an instruction's operands."""
        return self.operands[self.starts[instruction] : self.starts[instruction + 1]]


def holds(relation: Relation, left: float, right: float) -> bool:
    """Return whether two numbers stand in the relation.

    >>> holds("lt", 1.0, 2.0), holds("is", 0.0, -0.0)
    (True, False)
    """
    if relation == "is":
        return struct.pack("d", left) == struct.pack("d", right) or (left != left and right != right)
    compare: Callable[[float, float], bool] = getattr(operator, relation)
    return compare(left, right)


# An operation without a definition in other operations, and the slots of its operands.
Instruction = tuple[Operation, tuple[int, ...]]


@dataclass(frozen=True, eq=False)
class Lowered:
    """Straight-line code of the values and derivatives, each computed once and every one of them needed.

    The slots are numbered as in a Program: inputs, constants, then the results of the instructions.

    Parameters
    ----------
    inputs, constants
        As in Program.
    instructions
        The primitive operations, each after its operands.
    results
        The slots of what is wanted: the outputs, and the derivatives of the first with respect to ``wrt``.
    guards
        Those of the program that do not hold anyway, with positions and slots of this code.
    guard_numbers
        Which of the program's guards each of them is: an executable tells of a failure by this number.
    wrt
        Positions of the inputs whose derivatives are the last results.
    speculative
        Whether a derivative that comes out as nan may be another number; see ``lower``.
    """

    inputs: int
    constants: tuple[float, ...]
    instructions: tuple[Instruction, ...]
    results: tuple[int, ...]
    guards: tuple[Guard, ...]
    guard_numbers: tuple[int, ...]
    wrt: tuple[int, ...]
    speculative: bool
