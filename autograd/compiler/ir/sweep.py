"""The reverse sweep as code: what each recorded operation hands on to its arguments, and where it hands on nothing."""

from __future__ import annotations

import math
from collections.abc import Sequence

from autograd.compiler.ir.program import ROWS, Program
from autograd.compiler.ir.rules import Builder
from autograd.compiler.ir.templates import EdgeTemplate, callback_edges, edges
from autograd.core.arithmetic import add, greater, multiply, where
from autograd.core.operation import Operation

__all__ = ["sweep"]


def sweep(
    code: Builder, program: Program, slots: Sequence[int], wrt: tuple[int, ...], *, speculative: bool
) -> tuple[dict[int, int], bool]:
    """Emit the reverse sweep; return the slot of the adjoint for each slot of the program that has one.

    Parameters
    ----------
    code
        Where to emit it.
    program
        The program, whose first output is differentiated.
    slots
        For each slot of the program that of the code.
    wrt
        Positions of the inputs that derivatives are to come to.
    speculative
        Whether to leave out what is needed only where a derivative comes out as nan otherwise. Whether there was
        something is returned as well.
    """
    reaching = _reaching(program, wrt)
    starts, operands, first = program.starts.tolist(), program.operands.tolist(), program.first_result
    adjoints = _Adjoints(code, speculative=speculative)
    if reaching[program.outputs[0]]:
        adjoints.sums[program.outputs[0]] = code.constant(1.0)
    callbacks: dict[tuple[Operation, int], tuple[EdgeTemplate, ...]] = {}
    for instruction in reversed(range(len(program))):
        adjoint, mask = adjoints.taken(first + instruction)
        if adjoint is None:
            continue
        arguments = operands[starts[instruction] : starts[instruction + 1]]
        local = tuple([slots[argument] for argument in (*arguments, first + instruction)])
        row = program.row(instruction)
        ways: tuple[EdgeTemplate | None, ...]
        if program.operations[instruction] < len(ROWS):
            ways = edges(row, len(arguments))
        else:
            found = callbacks.get((row, len(arguments)))
            ways = callbacks[row, len(arguments)] = found or callback_edges(row, len(arguments))
        for argument, edge in zip(arguments, ways, strict=True):
            if reaching[argument] and edge is not None:
                adjoints.add(argument, adjoint, mask, edge, local)
    return adjoints.sums, adjoints.unsure


class _Adjoints:
    """What has come to each slot of a program, as slots of the code.

    Where it depends on a selection whether anything has come, there is a mask beside the sum: a number that is zero
    where nothing has. The sum is a zero then, and hands on nothing, whatever the partial derivatives are.
    """

    def __init__(self, code: Builder, *, speculative: bool) -> None:
        self.sums: dict[int, int] = {}
        self.unsure = False
        self._speculative = speculative
        self._masks: dict[int, int] = {}
        self._code = code
        self._zero, self._one = code.constant(0.0), code.constant(1.0)

    def taken(self, slot: int) -> tuple[int | None, int | None]:
        """Return the sum of a slot and its mask, to be handed on."""
        return self.sums.pop(slot, None), self._masks.pop(slot, None)

    def add(self, argument: int, adjoint: int, mask: int | None, edge: EdgeTemplate, local: tuple[int, ...]) -> None:
        """Emit what comes to an argument from a sum that has this mask."""
        code = self._code
        partial = code.expand(edge.partial, local)
        chosen = None if edge.chosen is None else code.expand(edge.chosen, local)
        if chosen is not None and (number := code.number(chosen)) is not None:
            if number == 0.0:
                return
            chosen = None
        both = self._both(mask, chosen)
        test = both
        if both != chosen and (self._speculative or self._is_finite(partial)):
            test = chosen  # a zero times what is finite is a zero, and changes no sum
            self.unsure = self.unsure or not self._is_finite(partial)
        same = partial == test and code.row(partial) is greater  # the factor is 1 where the test is passed
        product = adjoint if same else code.emit(multiply, (adjoint, partial))
        earlier = self.sums.get(argument)
        total = product if earlier is None else code.emit(add, (earlier, product))
        if test is not None:
            total = code.emit(where, (test, total, self._zero if earlier is None else earlier))
        self.sums[argument] = total
        if earlier is None and both is not None:
            self._masks[argument] = both
        elif argument in self._masks:
            before = self._masks.pop(argument)
            if both is not None:
                self._masks[argument] = before if before == both else code.emit(where, (before, self._one, both))

    def _both(self, mask: int | None, other: int | None) -> int | None:
        """Return the mask of what needs two; None where nothing is masked."""
        if mask is None or other is None or mask == other:
            return other if mask is None else mask
        return self._code.emit(where, (mask, other, self._zero))

    def _is_finite(self, slot: int) -> bool:
        """Return whether a number is known to be neither infinite nor nan."""
        number = self._code.number(slot)
        return self._code.row(slot) is greater if number is None else math.isfinite(number)


def _reaching(program: Program, wrt: tuple[int, ...]) -> bytearray:
    """Return for each slot whether derivatives go through it to one of the inputs ``wrt``."""
    differentiable, operands, starts = program.differentiable, program.operands.tolist(), program.starts.tolist()
    reaching = bytearray(len(differentiable))
    for position in wrt:
        reaching[position] = differentiable[position]
    for instruction, slot in enumerate(range(program.first_result, len(differentiable))):
        if differentiable[slot]:
            for operand in operands[starts[instruction] : starts[instruction + 1]]:
                if reaching[operand]:
                    reaching[slot] = 1
    return reaching
