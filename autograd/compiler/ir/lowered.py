"""A program in primitive operations: those of the value, and after them those of its derivatives."""

from __future__ import annotations

from dataclasses import dataclass

from autograd.compiler.ir.program import Guard
from autograd.core.operation import Operation

__all__ = ["Instruction", "Lowered"]

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
