"""Programs with loops as primitive operations: blocks of straight code, and loops around them.

Forward, the blocks run in the order of the recording; backward, in the opposite one, each loop from its last turn to
its first. What one block, or one turn of it, hands to another lies in memory. A value is written once. To an adjoint is
added, in the order in which the engine adds: so all sums have the engine's order, and its bits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from autograd.compiler.ir.lower import gather, without_collector
from autograd.compiler.ir.program import ROWS, Guard, Lowered, Program
from autograd.compiler.ir.rules import Builder
from autograd.compiler.ir.segments import (
    NotNestedError,
    Reference,
    Repeat,
    Segment,
    Segments,
    all_turns,
    may_lie_between,
)
from autograd.compiler.ir.templates import EdgeTemplate, value_template
from autograd.core.arithmetic import add, greater, multiply, where

__all__ = ["Nested", "NotNestedError", "Part", "Place", "StraightBlock", "Turns", "nested", "renumbered"]

Area: TypeAlias = Literal["input", "constant", "value", "adjoint"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a number lies, turn for turn.

    Parameters
    ----------
    area
        Among the inputs, the constants, the values or the adjoints.
    base
        The position there in the first turn of all loops around.
    strides
        By how much it moves with each turn of these loops, the outermost first.
    """

    area: Area
    base: int
    strides: tuple[int, ...] = ()


@dataclass(frozen=True, eq=False)
class StraightBlock:
    """Straight code in a loop, or outside of any.

    Parameters
    ----------
    code
        The code. Its inputs are what it reads.
    turns
        How many turns the loops around have, the outermost first.
    reads
        Where each input lies.
    writes
        Where its first results go.
    adds
        To what its other results are added, one after the other.
    apart
        Whether any two of ``adds`` are the same place in every turn, or in none.
    numbers
        For each guard its number among those of the program with all turns written out: in the first turn, and by how
        much it grows with each.
    """

    code: Lowered
    turns: tuple[int, ...]
    reads: tuple[Place, ...]
    writes: tuple[Place, ...]
    adds: tuple[Place, ...] = ()
    apart: bool = True
    numbers: tuple[Reference, ...] = ()

    @cached_property
    def used(self) -> frozenset[int]:
        """The slots of the code that it uses."""
        of_guards = (slot for guard in self.code.guards for slot in (guard.left, guard.right))
        operands = (slot for _, slots in self.code.instructions for slot in slots)
        return frozenset((*operands, *self.code.results, *of_guards))

    def places(self) -> Iterator[Place]:
        """Yield all places that it really reads or writes."""
        yield from (place for slot, place in enumerate(self.reads) if slot in self.used)
        yield from self.writes
        yield from self.adds


@dataclass(frozen=True, eq=False)
class Turns:
    """A loop around blocks.

    Parameters
    ----------
    count
        How many turns it has.
    backward
        Whether the last turn comes first.
    parts
        What a turn consists of.
    """

    count: int
    backward: bool
    parts: tuple[Part, ...]


Part: TypeAlias = StraightBlock | Turns


@dataclass(frozen=True, eq=False)
class Nested:
    """A request as blocks and loops.

    Parameters
    ----------
    inputs, constants
        As in Program.
    values, adjoints
        How many places there are of each.
    forward
        What computes the values.
    outputs
        Where the results are after that.
    root
        The adjoint that is 1 before the reverse sweep, while all others are 0; None where there is no sweep.
    reverse
        The reverse sweep.
    derivatives
        Where the other results are after that.
    """

    inputs: int
    constants: tuple[float, ...]
    values: int
    adjoints: int
    forward: tuple[Part, ...]
    outputs: tuple[Place, ...]
    root: Place | None
    reverse: tuple[Part, ...]
    derivatives: tuple[Place, ...]

    def blocks(self) -> Iterator[StraightBlock]:
        """Yield all blocks."""
        return _blocks((*self.forward, *self.reverse))


def _blocks(parts: Iterable[Part]) -> Iterator[StraightBlock]:
    for part in parts:
        if isinstance(part, StraightBlock):
            yield part
        else:
            yield from _blocks(part.parts)


def nested(program: Program, wrt: tuple[int, ...] = ()) -> Nested:
    """Return a program with loops as blocks and loops.

    Its derivatives are right wherever they are not nan: what nothing has come to counts as 0.0, and is multiplied; see
    ``lower``, where this is called speculative.

    Raises
    ------
    NotNestedError
        If an operand is now another turn's, now that of the same.
    """
    with without_collector():
        return _compact(_Nester(program, wrt).nested(wrt))


class _Nester:
    """Writes the segments of a program as blocks."""

    def __init__(self, program: Program, wrt: tuple[int, ...]) -> None:
        self.program = program
        self.segments = Segments(program, wrt)
        self.saved = np.zeros(len(program), np.bool_)  # for each instruction whether its value lies in memory

    def nested(self, wrt: tuple[int, ...]) -> Nested:
        """Return the whole."""
        program, segments = self.program, self.segments
        reverse = self._backward(segments.parts) if segments.differentiated else ()
        for segment in segments.all:
            for reference in segment.used:
                self.saved[segments.made_by(reference, segment.turns)] = True
        for slot in program.outputs:
            if slot >= program.first_result:
                self.saved[segments.owner(slot)] = True
        return Nested(
            inputs=program.inputs,
            constants=program.constants,
            values=segments.slots,
            adjoints=segments.slots,
            forward=self._forward(segments.parts),
            outputs=tuple(self._place(slot, ()) for slot in program.outputs),
            root=Place("adjoint", program.outputs[0]) if segments.differentiated else None,
            reverse=reverse,
            derivatives=tuple(Place("adjoint", position) for position in wrt),
        )

    def _forward(self, parts: Sequence[Segment | Repeat]) -> tuple[Part, ...]:
        return tuple(
            self._forward_block(part)
            if isinstance(part, Segment)
            else Turns(part.count, backward=False, parts=self._forward(part.parts))
            for part in parts
        )

    def _backward(self, parts: Sequence[Segment | Repeat]) -> tuple[Part, ...]:
        written: list[Part] = []
        for part in reversed(parts):
            if isinstance(part, Segment):
                written += self._reverse_block(part)
            elif inside := self._backward(part.parts):
                written.append(Turns(part.count, backward=True, parts=inside))
        return tuple(written)

    def _place(self, slot: int, strides: tuple[int, ...]) -> Place:
        inputs, first = self.program.inputs, self.program.first_result
        if slot < inputs:
            return Place("input", slot, strides)
        return Place("constant", slot - inputs, strides) if slot < first else Place("value", slot, strides)

    def _reads(self, groups: Iterable[Iterable[Reference]], segment: Segment) -> dict[Reference, int]:
        """Return what a segment uses of others, but for single constants, with numbers from 0 on."""
        inputs, first = self.program.inputs, self.program.first_result
        found: dict[Reference, int] = {}
        for reference in (reference for group in groups for reference in group):
            single = inputs <= reference[0] < first and not any(reference[1])
            if reference not in segment.own and not single:
                found.setdefault(reference, len(found))
        return found

    def _forward_block(self, segment: Segment) -> StraightBlock:
        program = self.program
        reads = self._reads([*segment.operands, *segment.sides], segment)
        code = Builder(len(reads))
        values: list[int] = []

        def operand(reference: Reference) -> int:
            own = segment.own.get(reference)
            if own is not None:
                return values[own]
            return reads[reference] if reference in reads else self._constant(code, reference)

        marks: list[int] = []
        for instruction, operands in zip(segment.instructions, segment.operands, strict=True):
            marks.append(len(code.rows))
            arguments = tuple(map(operand, operands))
            row = program.row(instruction)
            known = program.operations[instruction] < len(ROWS)
            template = value_template(row, len(arguments)) if known else None
            values.append(code.emit(row, arguments) if template is None else code.expand(template, arguments))
        marks.append(len(code.rows))
        guards = []
        for which, (left, right) in zip(segment.guards, segment.sides, strict=True):
            guard = program.guards[which]
            mark = marks[guard.position - segment.instructions.start]
            guards.append(Guard(mark, guard.relation, operand(left), operand(right), guard.outcome))
        saved = [place for place, instruction in enumerate(segment.instructions) if self.saved[instruction]]
        lowered = gather(code, [values[place] for place in saved], guards, (), speculative=True)
        return StraightBlock(
            lowered,
            segment.turns,
            tuple(self._place(*reference) for reference in reads),
            tuple(Place("value", *segment.results[place]) for place in saved),
            numbers=tuple(segment.numbers[which] for which in lowered.guard_numbers),
        )

    def _constant(self, code: Builder, reference: Reference) -> int:
        return code.constant(self.program.constants[reference[0] - self.program.inputs])

    def _reverse_block(self, segment: Segment) -> list[StraightBlock]:
        """Return the block that hands on the derivatives of a segment, if there are any."""
        reads = self._reads(segment.operands, segment)
        count, begin = len(segment.instructions), len(reads)
        places = [self._place(*reference) for reference in reads]
        places += [Place("value", *result) for result in segment.results]
        places += [Place("adjoint", *result) for result in segment.results]
        code = Builder(len(places))

        def operand(reference: Reference) -> int:
            own = segment.own.get(reference)
            if own is not None:
                return begin + own
            return reads[reference] if reference in reads else self._constant(code, reference)

        adjoints = _SegmentAdjoints(self.segments, segment, code, begin + count, operand)
        for place in reversed(range(count)):
            adjoints.hand_on(place)
        if not adjoints.added:
            return []
        lowered = gather(code, [product for _, product in adjoints.added], [], (), speculative=True)
        targets = tuple(Place("adjoint", *reference) for reference, _ in adjoints.added)
        block = StraightBlock(lowered, segment.turns, tuple(places), (), targets, _are_apart(targets, segment.turns))
        for read in block.places():
            own = segment.own.get((read.base, read.strides))
            if read.area == "value" and own is not None:
                self.saved[segment.instructions[own]] = True
        return [block]


class _SegmentAdjoints:
    """The adjoints of a segment: those of its results are summed up in its code, all others in memory."""

    def __init__(
        self, segments: Segments, segment: Segment, code: Builder, first: int, operand: Callable[[Reference], int]
    ) -> None:
        self.segments, self.segment, self.code = segments, segment, code
        self.first, self.operand = first, operand  # the inputs of the code from ``first`` on come from elsewhere
        self.sums: dict[int, int] = {}
        self.added: list[tuple[Reference, int]] = []

    def hand_on(self, place: int) -> None:
        """Emit what an instruction hands on to its operands."""
        segments, segment = self.segments, self.segment
        adjoint = self._sum(place)
        if adjoint is None:
            return
        operands = segment.operands[place]
        local = tuple(map(self.operand, (*operands, segment.results[place])))
        for reference, way in zip(operands, segments.ways(segment.instructions[place], len(operands)), strict=True):
            if way is not None and segments.reaches(segment, reference):
                self._add(reference, adjoint, way, local)

    def _sum(self, place: int) -> int | None:
        """Return what has come to a result so far; None for nothing."""
        if place not in self.sums and self.segments.come_from_elsewhere[self.segment.instructions[place]]:
            return self.first + place
        return self.sums.get(place)

    def _add(self, reference: Reference, adjoint: int, edge: EdgeTemplate, local: tuple[int, ...]) -> None:
        code = self.code
        factors = code.factors(edge, local)
        if factors is None:
            return
        partial, chosen = factors
        same = partial == chosen and code.row(partial) is greater  # the factor is 1 where the test is passed
        product = adjoint if same else code.emit(multiply, (adjoint, partial))
        if chosen is not None:
            product = code.emit(where, (chosen, product, code.constant(0.0)))
        own = self.segment.own.get(reference)
        if own is None:
            self.added.append((reference, product))
            return
        earlier = self._sum(own)
        self.sums[own] = product if earlier is None else code.emit(add, (earlier, product))


def _are_apart(places: Sequence[Place], turns: tuple[int, ...]) -> bool:
    """Return whether places that are not the same in every turn are the same in none."""
    distinct = list(dict.fromkeys(places))
    for number, one in enumerate(distinct):
        for other in distinct[:number]:
            moves = tuple(a - b for a, b in zip(one.strides, other.strides, strict=True))
            if may_lie_between(one.base - other.base, moves, turns, 0, 0):
                return False
    return True


# ---- Memory ----


def _compact(code: Nested) -> Nested:
    """Return the code with places for those values and adjoints only that are used.

    They stand for slots of the program with all turns written out.
    """
    ends = [*code.outputs, *code.derivatives, *([] if code.root is None else [code.root])]
    used = [(place, block.turns) for block in code.blocks() for place in block.places()]
    used += [(place, ()) for place in ends]
    renamed: dict[tuple[Area, Reference], Place] = {}
    counts: list[int] = []
    areas: tuple[tuple[Area, int], ...] = (("value", code.values), ("adjoint", code.adjoints))
    for area, count in areas:
        of_area = [((place.base, place.strides), turns) for place, turns in used if place.area == area]
        size, found = renumbered(of_area, count)
        counts.append(size)
        renamed.update({(area, reference): Place(area, *new) for reference, new in found.items()})

    def moved(places: Iterable[Place]) -> tuple[Place, ...]:
        return tuple(renamed.get((place.area, (place.base, place.strides)), place) for place in places)

    def rewritten(parts: Iterable[Part]) -> tuple[Part, ...]:
        return tuple(
            replace(part, reads=moved(part.reads), writes=moved(part.writes), adds=moved(part.adds))
            if isinstance(part, StraightBlock)
            else replace(part, parts=rewritten(part.parts))
            for part in parts
        )

    return replace(
        code,
        values=counts[0],
        adjoints=counts[1],
        forward=rewritten(code.forward),
        outputs=moved(code.outputs),
        root=None if code.root is None else moved([code.root])[0],
        reverse=rewritten(code.reverse),
        derivatives=moved(code.derivatives),
    )


def renumbered(used: Sequence[tuple[Reference, tuple[int, ...]]], count: int) -> tuple[int, dict[Reference, Reference]]:
    """Return how many of so many slots are used, and where each reference moves to if there are only these.

    Those that are used keep their order, and so move evenly from turn to turn as a rule; where one would not, all keep
    their places.

    Parameters
    ----------
    used
        The references, each with the turns of the loops around it.
    count
        How many slots there are.
    """
    marks = np.zeros(count, np.bool_)
    for reference, turns in used:
        all_turns(marks, reference, turns)[...] = True
    numbers: NDArray[np.int64] = np.cumsum(marks) - 1
    moved: dict[Reference, Reference] = {}
    for reference, turns in used:
        base, strides = reference
        begin = int(numbers[base])
        new = moved.setdefault(reference, (begin, tuple(int(numbers[base + stride]) - begin for stride in strides)))
        if not _moves_evenly(all_turns(numbers, reference, turns), new, turns):
            return count, {reference: reference for reference, _ in used}
    return int(numbers[-1]) + 1 if count else 0, moved


def _moves_evenly(numbers: NDArray[np.int64], reference: Reference, turns: tuple[int, ...]) -> bool:
    expected = np.asarray(reference[0])
    for stride, count in zip(reference[1], turns, strict=True):
        expected = expected[..., None] + stride * np.arange(count)
    return bool((numbers == expected).all())
