"""A row of tokens, with the loops among them, written as a program."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from autograd.compiler.ir.program import Guard, Loop, Program
from autograd.compiler.ir.tokens import CONSTANT, RESULT, LoopBody, TokenRow

__all__ = ["TokenWriter"]


class TokenWriter:
    """A row of tokens, written as a program."""

    def __init__(self, old: Program, row: TokenRow) -> None:
        self.old, self.row = old, row
        self.operations, self.operands = array("i"), array("i")
        self.starts = array("i", [0])
        self.flags = bytearray()
        self.guards: list[Guard] = []
        self.loops: list[Loop | None] = []
        self.constants: list[float] = []
        self.scalars: dict[int, int] = {}
        self.old_starts = old.starts

    def program(self) -> Program:
        """Return the program."""
        self._lay_out_constants()
        row, old = self.row, self.old
        shift = len(self.constants) - len(old.constants)
        slots, axes = self._slots(shift)
        for part, start, stop in zip(
            row.parts.tolist(), row.starts[:-1].tolist(), row.starts[1:].tolist(), strict=True
        ):
            self._emit(part, slots[start:stop], axes[start:stop], ())
        return replace(
            old,
            constants=tuple(self.constants),
            operations=self.operations,
            starts=self.starts,
            operands=self.operands,
            differentiable=old.differentiable[: old.inputs] + bytes(len(self.constants)) + bytes(self.flags),
            outputs=tuple(self._output(slot, shift) for slot in old.outputs),
            guards=tuple(self.guards),
            loops=tuple(loop for loop in self.loops if loop is not None),
        )

    def _lay_out_constants(self) -> None:
        """Give the constants new numbers: first those that are mentioned one by one, then the tables."""
        row, old = self.row, self.old
        mentioned = row.operands[row.classes == CONSTANT]
        single = set(np.unique(mentioned[mentioned < row.scalars]).tolist())
        single.update(slot - old.inputs for slot in old.outputs if old.inputs <= slot < old.first_result)
        self.scalars = {number: place for place, number in enumerate(sorted(single))}
        self.constants = [old.constants[number] for number in self.scalars]
        self.tables: dict[int, int] = {}
        for number in np.unique(mentioned[mentioned >= row.scalars]).tolist():
            self.tables[number] = len(self.constants)
            table = row.tables[number - row.scalars]
            self.constants.extend([old.constants[entry] for entry in table.ravel().tolist()])

    def _slots(self, shift: int) -> tuple[list[int], list[tuple[int, ...]]]:
        """Return for each operand its new slot, and for tables by how much they move, from the outermost loop on."""
        row, inputs = self.row, self.old.inputs
        slots = np.where(row.classes == RESULT, row.operands + shift, row.operands).tolist()
        axes: list[tuple[int, ...]] = [()] * len(slots)
        for place in np.flatnonzero(row.classes == CONSTANT).tolist():
            number = slots[place]
            if number < row.scalars:
                slots[place] = inputs + self.scalars[number]
                continue
            slots[place] = inputs + self.tables[number]
            shape = row.tables[number - row.scalars].shape
            sizes = [int(np.prod(shape[axis + 1 :])) for axis in range(len(shape))]
            axes[place] = tuple(size if length > 1 else 0 for size, length in zip(sizes, shape, strict=True))
        return slots, axes

    def _output(self, slot: int, shift: int) -> int:
        old = self.old
        if slot >= old.first_result:
            return slot + shift
        return slot if slot < old.inputs else old.inputs + self.scalars[slot - old.inputs]

    def _emit(
        self,
        part: int,
        slots: Sequence[int],
        axes: Sequence[tuple[int, ...]],
        around: tuple[tuple[Loop, Sequence[int]], ...],
    ) -> int:
        """Write a token with its operands; return how many operands of the row it took.

        ``around`` has the loops around it, the innermost last, each with the strides of these operands.
        """
        if part < 0:
            return self._emit_loop(self.row.bodies[~part], slots, axes, around)
        old, count = self.old, len(self.old)
        if part >= count:
            guard = old.guards[part - count]
            self.guards.append(replace(guard, position=len(self.operations), left=slots[0], right=slots[1]))
            width = 2
        else:
            width = self.old_starts[part + 1] - self.old_starts[part]
            self.operations.append(old.operations[part])
            self.operands.extend(slots[:width])
            self.starts.append(len(self.operands))
            self.flags.append(old.differentiable[old.first_result + part])
        depth = len(around)
        for level, (loop, strides) in enumerate(around):
            target = loop.guard_strides if part >= count else loop.strides
            for place in range(width):
                of_table = axes[place]
                inner = depth - level  # the loop's place counted from the innermost, from 1 on
                target.append(of_table[-inner] if 0 < inner <= len(of_table) else strides[place])
        return width

    def _emit_loop(
        self,
        body: LoopBody,
        slots: Sequence[int],
        axes: Sequence[tuple[int, ...]],
        around: tuple[tuple[Loop, Sequence[int]], ...],
    ) -> int:
        place = len(self.loops)
        self.loops.append(None)
        loop = Loop(len(self.operations), 0, body.turns, array("q"), len(self.guards), 0)
        strides = body.strides.tolist()
        done = 0
        for part in body.parts:
            outer = tuple((enclosing, of[done:]) for enclosing, of in around)
            done += self._emit(part, slots[done:], axes[done:], (*outer, (loop, strides[done:])))
        self.loops[place] = replace(loop, stop=len(self.operations), last_guard=len(self.guards))
        return done
