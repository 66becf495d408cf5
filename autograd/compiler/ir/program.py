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
from functools import cached_property
from typing import Literal, TypeAlias

from autograd.core.operation import Operation
from autograd.core.table import TABLE

__all__ = ["RELATIONS", "ROWS", "Guard", "Instruction", "Lowered", "Program", "Relation", "holds"]

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
class Program:
    """The operations of one path, flat, in the order in which they were recorded.

    A sweep for derivatives goes over the instructions backward, as the engine's goes over the recorded Values.

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
        For each slot 1 if derivatives go through it, otherwise 0.
    outputs
        The slots of the results.
    guards
        The decisions, in order.
    custom
        The user's own operations.
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

    @cached_property
    def reached(self) -> frozenset[int]:
        """The inputs that the first output was made of, as far as derivatives go."""
        starts, operands, first = self.starts.tolist(), self.operands.tolist(), self.first_result
        behind = {self.outputs[0]}
        for instruction in reversed(range(len(self))):
            slot = first + instruction
            if slot in behind and self.differentiable[slot]:
                behind.update(operands[starts[instruction] : starts[instruction + 1]])
        return frozenset(slot for slot in behind if slot < self.inputs)


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
