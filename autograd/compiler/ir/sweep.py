"""The reverse sweep as code: what each recorded operation hands on to its arguments, and where it hands on nothing."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from autograd.compiler.ir.merges import Merge, merges_of
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
    merges = merges_of(program)
    adjoints = _Adjoints(code, slots, merges, reaching, speculative=speculative)
    if reaching[program.outputs[0]]:
        adjoints.begin(program.outputs[0])
    callbacks: dict[tuple[Operation, int], tuple[EdgeTemplate, ...]] = {}
    for instruction in reversed(range(len(program))):
        if first + instruction in merges:
            adjoints.move(first + instruction)
            continue
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

    def __init__(
        self,
        code: Builder,
        slots: Sequence[int],
        merges: Mapping[int, Merge],
        reaching: Sequence[int],
        *,
        speculative: bool,
    ) -> None:
        self.sums: dict[int, int] = {}
        self.unsure = False
        self._speculative = speculative
        self._masks: dict[int, int] = {}
        self._code = code
        self._slots, self._merges, self._reaching = slots, merges, reaching
        self._zero, self._one = code.constant(0.0), code.constant(1.0)

    def begin(self, slot: int) -> None:
        """Emit the seed of a slot."""
        self._hand(slot, self._one, None, self._one, None)

    def move(self, slot: int) -> None:
        """Emit what was gathered for a merge, handed on to the operand that was chosen."""
        adjoint, mask = self.taken(slot)
        if adjoint is not None:
            for operand, chosen in self._sides(slot, None, gathered=True):
                self._hand(operand, adjoint, mask, self._one, chosen)

    def taken(self, slot: int) -> tuple[int | None, int | None]:
        """Return the sum of a slot and its mask, to be handed on."""
        return self.sums.pop(slot, None), self._masks.pop(slot, None)

    def add(self, argument: int, adjoint: int, mask: int | None, edge: EdgeTemplate, local: tuple[int, ...]) -> None:
        """Emit what comes to an argument from a sum that has this mask."""
        factors = self._code.factors(edge, local)
        if factors is not None:
            self._hand(argument, adjoint, mask, *factors)

    def _hand(self, slot: int, adjoint: int, mask: int | None, partial: int, chosen: int | None) -> None:
        """Emit a product for a slot; of a merge, for the operands that it is one of."""
        waiting = [(slot, chosen)]
        while waiting:
            target, condition = waiting.pop()
            merge = self._merges.get(target)
            if merge is not None:
                waiting += self._sides(target, condition, gathered=False)
                if not any(side.gathered and self._reaching[side.operand] for side in merge.sides):
                    continue
            self._add_product(target, adjoint, mask, partial, condition)

    def _sides(self, slot: int, condition: int | None, *, gathered: bool) -> list[tuple[int, int | None]]:
        """Return the operands of a merge that get what is gathered, or what is not, and where they do."""
        merge = self._merges[slot]
        asked, code = self._slots[merge.condition], self._code
        sides: list[tuple[int, int | None]] = []
        for side in merge.sides:
            if side.gathered is not gathered or not self._reaching[side.operand]:
                continue
            chosen = asked if side.taken_if else code.emit(where, (asked, self._zero, self._one))
            number = code.number(chosen)
            if number != 0.0:
                sides.append((side.operand, self._both(condition, None if number is not None else chosen)))
        return sides

    def _add_product(self, argument: int, adjoint: int, mask: int | None, partial: int, chosen: int | None) -> None:
        code = self._code
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
            union = self._either(self._masks.pop(argument), both)
            if union is not None:
                self._masks[argument] = union

    def _both(self, mask: int | None, other: int | None) -> int | None:
        """Return the mask of what needs two; None where nothing is masked."""
        if mask is None or other is None or mask == other:
            return other if mask is None else mask
        return self._code.emit(where, (mask, other, self._zero))

    def _either(self, mask: int, other: int | None) -> int | None:
        """Return the mask of what needs one of two; None where that is always so."""
        code = self._code
        if other is None or mask == other:
            return other
        one, two = ((code.row(slot) is where and code.operands[slot]) or () for slot in (mask, other))
        if one == (other, self._zero, self._one) or two == (mask, self._zero, self._one):
            return None  # one is the contrary of the other
        if one and two and one[0] == two[0] and one[2] == two[2] == self._zero:
            further = self._either(one[1], two[1])
            return one[0] if further is None else self._both(one[0], further)
        return code.emit(where, (mask, self._one, other))

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
