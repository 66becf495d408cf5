"""A program with loops for the interpreter in C: which rows its numbers have, and its code."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from autograd.compiler.backends.executable import Request
from autograd.compiler.ir.nested import renumbered
from autograd.compiler.ir.program import RELATIONS, ROWS
from autograd.compiler.ir.segments import NotNestedError, Reference, Repeat, Segment, Segments

if TYPE_CHECKING:
    from autograd.compiler.native.replay import Tape

__all__ = ["looped_tape"]

# The operation, and for each number of an instruction what it is in the first turns, and by how much it moves.
_Instruction: TypeAlias = tuple[int, tuple[Reference, ...]]

# As in native/tape.h.
_GUARD = len(ROWS)
_CALL = _GUARD + len(RELATIONS)
_REPEATED, _TURN, _END = _CALL + 1, _CALL + 2, _CALL + 3
_LEFT, _RIGHT, _, _SIDES = range(4)
_REVERSE_CALL = len(ROWS) * _SIDES
_REVERSE_REPEATED, _REVERSE_TURN, _REVERSE_END = _REVERSE_CALL + 1, _REVERSE_CALL + 2, _REVERSE_CALL + 3
_ROW: Reference = (0, ())  # in place of a number that an instruction does not have


@dataclass(frozen=True, eq=False)
class _LoopCode:
    """A loop around code, of which the last turn comes first if it runs backward."""

    turns: int
    code: _Code
    backward: bool = False


_Code: TypeAlias = list[_Instruction | _LoopCode]


def looped_tape(request: Request, instruction_set: str = "") -> Tape | None:
    """Return what the interpreter walks, with the program's loops; None where it cannot have them.

    It has none where an operation is Python's to compute, or where an operand is now another turn's, now that of the
    same.
    """
    from autograd.compiler.native.replay import looped, native_operations  # which is there where a C compiler was

    program = request.program
    if program.custom or not {ROWS[index].name for index in {*program.operations}}.issubset(native_operations):
        return None
    try:
        rows = _TapeRows(Segments(program, request.wrt), request.wrt)
    except NotNestedError:
        return None
    forward, forward_moves = _Flat((_REPEATED, _TURN, _END), 4).written(rows.forward())
    reverse, reverse_moves = _Flat((_REVERSE_REPEATED, _REVERSE_TURN, _REVERSE_END), 9).written(rows.reverse())
    return looped(
        inputs=program.inputs,
        constants=array("d", program.constants),
        rows=rows.count,
        zeros=rows.zeros,
        cleared=rows.zeros + 1,
        cleared_count=rows.cleared,
        root=rows.root,
        outputs=len(program.outputs),
        result_rows=array("i", rows.results()),
        per_point=array("i", request.per_point),
        summed=array("i", request.summed),
        forward=forward,
        forward_moves=forward_moves,
        reverse=reverse,
        reverse_moves=reverse_moves,
        instruction_set=instruction_set,
    )


class _TapeRows:
    """The rows of a program's numbers, and its code.

    First come inputs and constants, then the values that other turns or the sweep need, one for each turn, and those
    that nothing needs afterwards, one for all turns. A row of zeros follows, and likewise the derivatives.
    """

    def __init__(self, segments: Segments, wrt: tuple[int, ...]) -> None:
        self.segments, self.program, self.wrt = segments, segments.program, wrt
        self.first = self.program.first_result
        kept = self._kept()
        moving: list[tuple[Reference, tuple[int, ...]]]
        moving = [((slot, ()), ()) for slot in self.program.outputs if slot >= self.first]
        for segment in segments.all:
            own = [r for i, r in zip(segment.instructions, segment.results, strict=True) if kept[i]]
            moving += [(r, segment.turns) for r in (*segment.used, *own) if r[0] >= self.first]
        values, self.value_rows = renumbered(moving, segments.slots)
        single = self.first + values
        for segment in segments.all:
            for instruction, result in zip(segment.instructions, segment.results, strict=True):
                if not kept[instruction]:
                    self.value_rows[result] = single - self.first, (0,) * len(segment.turns)
                    single += 1
        self.zeros = single
        self.cleared, self.derivative_rows = renumbered(self._added_to(), segments.slots)
        single += 1 + self.cleared
        for segment in segments.all:
            for instruction, result in zip(segment.instructions, segment.results, strict=True):
                if segments.come_to[instruction] and not segments.come_from_elsewhere[instruction]:
                    self.derivative_rows[result] = single - self.zeros - 1, (0,) * len(segment.turns)
                    single += 1
        self.count = single
        self.root = self._derivative((self.program.outputs[0], ()))[0] if segments.differentiated else 0

    def _kept(self) -> Sequence[bool]:
        """Return for each instruction whether its value is needed after its turn."""
        segments = self.segments
        kept = np.zeros(len(self.program), np.bool_)
        for segment in segments.all:
            for reference in segment.used:
                kept[segments.made_by(reference, segment.turns)] = True
            for place, instruction in enumerate(segment.instructions):
                if segments.come_to[instruction]:
                    kept[[segment.instructions[own] for own in self._read_by_sweep(segment, place)]] = True
        for slot in self.program.outputs:
            if slot >= self.first:
                kept[segments.owner(slot)] = True
        return kept.tolist()

    def _read_by_sweep(self, segment: Segment, place: int) -> Iterator[int]:
        """Yield which results of a segment the derivatives of one of them are computed from."""
        operands = (*segment.operands[place], segment.results[place])
        ways = self.segments.ways(segment.instructions[place], len(operands) - 1)
        for operand, way in zip(operands, ways, strict=False):
            if way is not None and self.segments.reaches(segment, operand):
                for use in (*way.partial.uses, *(() if way.chosen is None else way.chosen.uses)):
                    if operands[use] in segment.own:
                        yield segment.own[operands[use]]

    def _added_to(self) -> list[tuple[Reference, tuple[int, ...]]]:
        """Return the derivatives to which other turns or segments add, and those that are results."""
        segments = self.segments
        if not segments.differentiated:
            return []
        found: list[tuple[Reference, tuple[int, ...]]] = []
        for segment in segments.all:
            for place, instruction in enumerate(segment.instructions):
                if segments.come_from_elsewhere[instruction]:
                    found.append((segment.results[place], segment.turns))
                if segments.come_to[instruction]:
                    operands = segment.operands[place]
                    ways = segments.ways(instruction, len(operands))
                    found += [
                        (operand, segment.turns)
                        for operand, way in zip(operands, ways, strict=True)
                        if way is not None and operand not in segment.own and segments.reaches(segment, operand)
                    ]
        return [*found, *(((position, ()), ()) for position in (*self.wrt, self.program.outputs[0]))]

    def results(self) -> Iterator[int]:
        """Yield the rows of the results."""
        yield from (self._value((slot, ()))[0] for slot in self.program.outputs)
        for position in self.wrt:
            yield self._derivative((position, ()))[0] if self.segments.differentiated else self.zeros

    def _value(self, reference: Reference) -> Reference:
        if reference[0] < self.first:
            return reference
        row, strides = self.value_rows[reference]
        return self.first + row, strides

    def _derivative(self, reference: Reference) -> Reference:
        row, strides = self.derivative_rows[reference]
        return self.zeros + 1 + row, strides

    # ---- Code ----

    def forward(self) -> _Code:
        """Return the code of the values."""
        return self._forward(self.segments.parts)

    def _forward(self, parts: Sequence[Segment | Repeat]) -> _Code:
        code: _Code = []
        for part in parts:
            if isinstance(part, Repeat):
                code.append(_LoopCode(part.count, self._forward(part.parts)))
            else:
                code += self._values_of(part)
        return code

    def _values_of(self, segment: Segment) -> Iterator[_Instruction]:
        guards = list(segment.guards)
        for place in range(len(segment.instructions) + 1):
            position = segment.instructions.start + place
            while guards and (self.program.guards[guards[0]].position <= position):
                yield self._guard(segment, guards.pop(0))
            if place < len(segment.instructions):
                operands = [*map(self._value, segment.operands[place]), _ROW]
                yield self.program.operations[position], (self._value(segment.results[place]), operands[0], operands[1])

    def _guard(self, segment: Segment, which: int) -> _Instruction:
        guard = self.program.guards[which]
        place = which - segment.guards.start
        number, strides = segment.numbers[place]
        told = 2 * number + guard.outcome, tuple(2 * stride for stride in strides)
        left, right = map(self._value, segment.sides[place])
        return _GUARD + RELATIONS.index(guard.relation), (told, left, right)

    def reverse(self) -> _Code:
        """Return the code of the sweep."""
        return self._reverse(self.segments.parts) if self.segments.differentiated else []

    def _reverse(self, parts: Sequence[Segment | Repeat]) -> _Code:
        code: _Code = []
        for part in reversed(parts):
            if isinstance(part, Repeat):
                inside = self._reverse(part.parts)
                if inside:
                    code.append(_LoopCode(part.count, inside, backward=True))
            else:
                code += self._sweep_of(part)
        return code

    def _sweep_of(self, segment: Segment) -> Iterator[_Instruction]:
        segments = self.segments
        begun: set[Reference] = set()
        for place in reversed(range(len(segment.instructions))):
            instruction, result = segment.instructions[place], segment.results[place]
            if not segments.come_to[instruction]:
                continue
            operands = segment.operands[place]
            x, y = (*map(self._value, operands), _ROW)[:2]
            for side, (operand, way) in enumerate(
                zip(operands, segments.ways(instruction, len(operands)), strict=True)
            ):
                if way is None or not segments.reaches(segment, operand):
                    continue
                after = self._derivative(operand)
                before = after
                own = segment.own.get(operand)
                if own is not None and not segments.come_from_elsewhere[segment.instructions[own]]:
                    if operand not in begun:
                        before = self.zeros, (0,) * len(segment.turns)
                    begun.add(operand)
                sums = (_ROW, _ROW, before, after) if side else (before, after, _ROW, _ROW)
                numbers = (self._value(result), x, y, self._derivative(result), *sums)
                yield self.program.operations[instruction] * _SIDES + (_RIGHT if side else _LEFT), numbers


class _Flat:
    """Code as numbers, and the moves of its loops.

    Parameters
    ----------
    operations
        The numbers of what begins a loop, what ends a turn, and what ends all.
    width
        How many numbers an instruction has.
    """

    def __init__(self, operations: tuple[int, int, int], width: int) -> None:
        self.repeated, self.turn, self.end = operations
        self.width = width
        self.numbers, self.moves = array("i"), array("i")
        self.around: list[tuple[_LoopCode, array[int]]] = []  # the loops around, each with its moves

    def written(self, code: _Code) -> tuple[array[int], array[int]]:
        """Return the numbers and the moves."""
        self._write(code)
        self._add(self.end)
        return self.numbers, self.moves

    def _write(self, code: _Code) -> None:
        for item in code:
            if isinstance(item, _LoopCode):
                self._write_loop(item)
            else:
                self._write_instruction(*item)

    def _write_loop(self, loop: _LoopCode) -> None:
        head = len(self.numbers)
        self._add(self.repeated, loop.turns)
        moves = array("i")
        self.around.append((loop, moves))
        self._write(loop.code)
        self.around.pop()
        length = (len(self.numbers) - head) // self.width - 1
        self.numbers[head + 2] = length
        self._add(self.turn, 0, length, len(self.moves))
        self.moves.extend(moves)

    def _add(self, *numbers: int) -> None:
        """Write an instruction whose numbers stay as they are."""
        self.numbers.extend([*numbers, *[0] * (self.width - len(numbers))])
        for _, moves in self.around:
            moves.extend([0] * self.width)

    def _write_instruction(self, operation: int, numbers: Sequence[Reference]) -> None:
        begins, strides = [operation], [[0] for _ in self.around]
        for base, moving in numbers:
            begin = base
            for (loop, _), stride, row in zip(self.around, moving or [0] * len(self.around), strides, strict=True):
                begin += stride * (loop.turns - 1) * loop.backward
                row.append(-stride if loop.backward else stride)
            begins.append(begin)
        self.numbers.extend(begins)
        for (_, moves), row in zip(self.around, strides, strict=True):
            moves.extend(row)
