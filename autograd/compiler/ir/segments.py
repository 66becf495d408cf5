"""A program with loops taken apart: pieces of straight code, what passes between them, and where derivatives go."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import numpy as np
from numpy.lib.stride_tricks import as_strided
from numpy.typing import NDArray

from autograd.compiler.ir.loops import Nest, nest_of
from autograd.compiler.ir.program import ROWS, Program
from autograd.compiler.ir.templates import EdgeTemplate, callback_edges, edges

__all__ = ["NotNestedError", "Reference", "Repeat", "Segment", "Segments", "all_turns", "may_lie_between"]

_LENGTH = 150  # instructions of a segment, at most

# A slot in the first turn of all loops around, and by how much it moves with each turn of these, the outermost first.
Reference: TypeAlias = tuple[int, tuple[int, ...]]


class NotNestedError(ValueError):
    """A program has a loop that cannot stay one: written out, it is lowered as ever."""


@dataclass(eq=False)
class Segment:
    """Instructions and guards without a loop between them.

    Parameters
    ----------
    instructions, guards
        Which.
    turns
        How many turns the loops around have, the outermost first.
    operands
        For each instruction what it uses.
    sides
        For each guard what it compares.
    results
        For each instruction where its result is.
    numbers
        For each guard its number among those of the program with all turns written out: in the first turns, and by how
        much it grows.
    """

    instructions: range
    guards: range
    turns: tuple[int, ...]
    operands: list[tuple[Reference, ...]]
    sides: list[tuple[Reference, Reference]]
    results: list[Reference]
    numbers: list[Reference]
    own: dict[Reference, int] = field(default_factory=dict)  # the results, and which of them each is

    def __post_init__(self) -> None:
        self.own = {reference: place for place, reference in enumerate(self.results)}

    @property
    def used(self) -> set[Reference]:
        """What it uses of others."""
        return {one for group in (*self.operands, *self.sides) for one in group}.difference(self.own)


@dataclass(frozen=True, eq=False)
class Repeat:
    """A loop around segments."""

    count: int
    parts: tuple[Segment | Repeat, ...]


@dataclass(frozen=True)
class _Around:
    """The loops around a piece: their turns, how many results and how many guards a turn has."""

    turns: tuple[int, ...] = ()
    sizes: tuple[int, ...] = ()
    guards: tuple[int, ...] = ()

    def within(self, nest: Nest) -> _Around:
        return _Around((*self.turns, nest.loop.turns), (*self.sizes, nest.size), (*self.guards, nest.guards))


class Segments:
    """The segments of a program.

    Parameters
    ----------
    program
        The program.
    wrt
        The inputs by which its first output is differentiated.

    Attributes
    ----------
    parts
        What it consists of.
    all
        The segments, in order.
    slots
        How many slots it has with all turns written out.
    come_to, come_from_elsewhere
        For each instruction whether a derivative may come to its result in any turn, and whether from another segment
        or turn.

    Raises
    ------
    NotNestedError
        If an operand is now another turn's, now that of the same.
    """

    def __init__(self, program: Program, wrt: tuple[int, ...]) -> None:
        self.program = program
        self._first = program.first_result
        self._starts, self._slots = program.starts.tolist(), program.operands.tolist()
        self._strides: list[list[int]] = [[] for _ in self._slots]  # from the outermost loop on
        self._guard_strides: list[list[int]] = [[] for _ in range(2 * len(program.guards))]
        for loop in program.loops:
            for place, stride in enumerate(loop.strides.tolist(), self._starts[loop.start]):
                self._strides[place].append(stride)
            for place, stride in enumerate(loop.guard_strides.tolist(), 2 * loop.first_guard):
                self._guard_strides[place].append(stride)
        nest = nest_of(program)
        self.slots = self._first + nest.size
        self.all: list[Segment] = []
        self.parts = self._taken_apart(nest, self._first, 0, _Around())
        self._owner = np.zeros(self.slots, np.int32)  # for each slot the instruction it is of, from 1 on
        for segment in self.all:
            for instruction, result in zip(segment.instructions, segment.results, strict=True):
                all_turns(self._owner, result, segment.turns)[...] = instruction + 1
        self._wanted = np.zeros(program.inputs, np.bool_)
        for position in wrt:
            self._wanted[position] = program.differentiable[position]
        # For what a segment uses of others: whether an input wanted is among it, and the instructions that are.
        self._sources = {
            (reference, segment.turns): self._source(reference, segment.turns)
            for segment in self.all
            for reference in segment.used
        }
        self._reaching = self._find_reaching()
        root = program.outputs[0]
        self.come_to, self.come_from_elsewhere = np.zeros((2, len(program)), np.bool_)
        self.differentiated = bool(wrt) and self._reaches_through(root)
        if self.differentiated:
            self._sweep(root)

    # ---- Taken apart ----

    def _taken_apart(self, nest: Nest, slot: int, number: int, around: _Around) -> tuple[Segment | Repeat, ...]:
        """Return the parts of a turn, of which the first result has this slot and the first guard this number."""
        parts: list[Segment | Repeat] = []
        for piece in nest.pieces():
            if isinstance(piece, Nest):
                count = piece.loop.turns
                parts.append(Repeat(count, self._taken_apart(piece, slot, number, around.within(piece))))
                slot += count * piece.size
                number += count * piece.guards
                continue
            for instructions, guards in self._cut(*piece):
                segment = self._segment(instructions, guards, slot, number, around)
                self._check(segment, slot, around.sizes)
                self.all.append(segment)
                parts.append(segment)
                slot += len(instructions)
                number += len(guards)
        return tuple(parts)

    def _cut(self, instructions: range, guards: range) -> Iterator[tuple[range, range]]:
        """Yield the instructions and guards of a piece, cut where they are many."""
        guard = guards.start
        for start in range(instructions.start, max(instructions.stop, instructions.start + 1), _LENGTH):
            stop = min(start + _LENGTH, instructions.stop)
            last = guard
            while last < guards.stop and (self.program.guards[last].position < stop or stop == instructions.stop):
                last += 1
            if start < stop or guard < last:
                yield range(start, stop), range(guard, last)
            guard = last

    def _segment(self, instructions: range, guards: range, slot: int, number: int, around: _Around) -> Segment:
        asked = self.program.guards
        return Segment(
            instructions,
            guards,
            around.turns,
            [
                tuple((self._slots[k], tuple(self._strides[k])) for k in range(self._starts[i], self._starts[i + 1]))
                for i in instructions
            ],
            [
                (
                    (asked[g].left, tuple(self._guard_strides[2 * g])),
                    (asked[g].right, tuple(self._guard_strides[2 * g + 1])),
                )
                for g in guards
            ],
            [(slot + place, around.sizes) for place in range(len(instructions))],
            [(number + place, around.guards) for place in range(len(guards))],
        )

    def _check(self, segment: Segment, slot: int, sizes: tuple[int, ...]) -> None:
        """Refuse what is in some turns, and not in all, a result of the same turn."""
        for base, strides in segment.used:
            moves = tuple(stride - size for stride, size in zip(strides, sizes, strict=True))
            if base >= self._first and may_lie_between(base - slot, moves, segment.turns, 0, len(segment.results) - 1):
                raise NotNestedError("an operand is now another turn's, now that of the same")

    # ---- What passes ----

    def made_by(self, reference: Reference, turns: tuple[int, ...]) -> list[int]:
        """Return the instructions whose results a reference is, in any turn."""
        found = self._sources.get((reference, turns))
        return self._instructions_of(reference, turns) if found is None else found[1]

    def _instructions_of(self, reference: Reference, turns: tuple[int, ...]) -> list[int]:
        if reference[0] < self._first:
            return []
        seen = np.zeros(len(self.program) + 1, np.bool_)
        seen[all_turns(self._owner, reference, turns)] = True
        found: list[int] = (np.flatnonzero(seen) - 1).tolist()
        return found

    def _source(self, reference: Reference, turns: tuple[int, ...]) -> tuple[bool, list[int]]:
        if reference[0] < self.program.inputs:
            return bool(all_turns(self._wanted, reference, turns).any()), []
        return False, self._instructions_of(reference, turns)

    # ---- Where derivatives go ----

    def ways(self, instruction: int, arity: int) -> tuple[EdgeTemplate | None, ...]:
        """Return how a derivative goes on from an instruction to each of its operands."""
        row = self.program.row(instruction)
        if self.program.operations[instruction] < len(ROWS):
            return edges(row, arity)
        return callback_edges(row, arity)

    def reaches(self, segment: Segment, reference: Reference) -> bool:
        """Return whether derivatives go through what an operand is, in any turn, to the inputs wanted."""
        own = segment.own.get(reference)
        if own is not None:
            return bool(self._reaching[segment.instructions[own]])
        wanted, instructions = self._sources[reference, segment.turns]
        return wanted or bool(self._reaching[instructions].any())

    def _reaches_through(self, slot: int) -> bool:
        if slot < self.program.inputs:
            return bool(self._wanted[slot])
        return slot >= self._first and bool(self._reaching[self._owner[slot] - 1])

    def _find_reaching(self) -> NDArray[np.bool_]:
        """Return for each instruction whether derivatives go through it to the inputs wanted, in any turn."""
        program = self.program
        self._reaching = np.zeros(len(program), np.bool_)
        before = -1
        while before < (now := int(self._reaching.sum())):  # what one turn hands to the next may take several rounds
            before = now
            for segment in self.all:
                for instruction, operands in zip(segment.instructions, segment.operands, strict=True):
                    if program.differentiable[self._first + instruction]:
                        self._reaching[instruction] |= any(self.reaches(segment, operand) for operand in operands)
        return self._reaching

    def _sweep(self, root: int) -> None:
        """Find out to which instructions a derivative comes, and to which from another segment or turn."""
        if root >= self._first:
            of_root = self._owner[root] - 1
            self.come_to[of_root] = self.come_from_elsewhere[of_root] = True
        before = -1
        while before < (now := int(self.come_to.sum() + self.come_from_elsewhere.sum())):
            before = now
            for segment in reversed(self.all):
                for place in reversed(range(len(segment.instructions))):
                    if self.come_to[segment.instructions[place]]:
                        self._hand_on(segment, place)

    def _hand_on(self, segment: Segment, place: int) -> None:
        operands = segment.operands[place]
        for operand, way in zip(operands, self.ways(segment.instructions[place], len(operands)), strict=True):
            if way is None or not self.reaches(segment, operand):
                continue
            own = segment.own.get(operand)
            if own is not None:
                self.come_to[segment.instructions[own]] = True
            else:
                reached = self._sources[operand, segment.turns][1]
                self.come_to[reached] = self.come_from_elsewhere[reached] = True

    def owner(self, slot: int) -> int:
        """Return the instruction whose result a slot is."""
        return int(self._owner[slot]) - 1


def all_turns(array: NDArray[Any], reference: Reference, turns: tuple[int, ...]) -> NDArray[Any]:
    """Return what a reference to an array is in all turns, as a view."""
    base, strides = reference
    return as_strided(array[base:], turns, tuple(array.itemsize * stride for stride in strides))


def may_lie_between(base: int, strides: tuple[int, ...], turns: tuple[int, ...], least: int, most: int) -> bool:
    """Return whether a moving number lies between two in any turn."""
    ends = [stride * (count - 1) for stride, count in zip(strides, turns, strict=True)]
    low, high = base + sum(min(0, end) for end in ends), base + sum(max(0, end) for end in ends)
    if low > most or high < least:
        return False
    if not any(strides):
        return True
    numbers = np.full(turns, base)
    for axis, (stride, count) in enumerate(zip(strides, turns, strict=True)):
        numbers += (stride * np.arange(count)).reshape((1,) * axis + (count,) + (1,) * (len(turns) - axis - 1))
    return bool(((numbers >= least) & (numbers <= most)).any())
