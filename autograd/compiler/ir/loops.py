"""Programs with loops: which loop lies in which, and the same programs with all turns written out."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from autograd.compiler.ir.program import Guard, Loop, Program

__all__ = ["Nest", "nest_of", "operations_of", "reached", "unrolled"]

Integers = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Nest:
    """A loop, or a whole program, with the loops directly inside of it.

    Parameters
    ----------
    loop
        The loop; a program as a whole is one of a single turn.
    inside
        The loops in it, in order.
    size
        How many results a turn has when it is written out.
    guards
        How many guards a turn has then.
    """

    loop: Loop
    inside: tuple[Nest, ...]
    size: int
    guards: int

    def pieces(self) -> Iterator[tuple[range, range] | Nest]:
        """Yield what a turn consists of, in order: ranges of instructions with their guards, and loops."""
        instruction, guard = self.loop.start, self.loop.first_guard
        for nest in self.inside:
            yield range(instruction, nest.loop.start), range(guard, nest.loop.first_guard)
            yield nest
            instruction, guard = nest.loop.stop, nest.loop.last_guard
        yield range(instruction, self.loop.stop), range(guard, self.loop.last_guard)


def nest_of(program: Program) -> Nest:
    """Return the loops of a program as a tree."""
    whole = Loop(0, len(program), 1, array("q"), 0, len(program.guards))
    loops = iter([*program.loops, None])
    following = next(loops)

    def nest(loop: Loop) -> Nest:
        nonlocal following
        inside: list[Nest] = []
        while following is not None and following.stop <= loop.stop and following.last_guard <= loop.last_guard:
            inner, following = following, next(loops)
            inside.append(nest(inner))
        size = loop.stop - loop.start + sum(n.loop.turns * n.size - (n.loop.stop - n.loop.start) for n in inside)
        of_loops = sum(n.loop.turns * n.guards - (n.loop.last_guard - n.loop.first_guard) for n in inside)
        return Nest(loop, tuple(inside), size, loop.last_guard - loop.first_guard + of_loops)

    return nest(whole)


def operations_of(program: Program) -> int:
    """Return how many operations a program has when all turns are written out."""
    return nest_of(program).size if program.loops else len(program)


def reached(program: Program) -> frozenset[int]:
    """Return the inputs that the first output was made of, as far as derivatives go."""
    program = unrolled(program)
    starts, operands, first = program.starts.tolist(), program.operands.tolist(), program.first_result
    behind = {program.outputs[0]}
    for instruction in reversed(range(len(program))):
        slot = first + instruction
        if slot in behind and program.differentiable[slot]:
            behind.update(operands[starts[instruction] : starts[instruction + 1]])
    return frozenset(slot for slot in behind if slot < program.inputs)


@dataclass(frozen=True, eq=False)
class _Turns:
    """Instructions and guards in the order in which they happen.

    Parameters
    ----------
    instructions
        Which of the program's instructions each is.
    places, slots
        For each of their operands which of the program's it is, and its slot.
    guards
        Which of the program's guards each is.
    positions
        How many of the instructions come before each guard.
    sides
        The slots of the two numbers of each guard.
    """

    instructions: Integers
    places: Integers
    slots: Integers
    guards: Integers
    positions: Integers
    sides: Integers


def unrolled(program: Program) -> Program:
    """Return the program with all turns written out; one without loops is returned as it is."""
    if not program.loops:
        return program
    starts = np.asarray(program.starts, np.int64)
    operands = np.asarray(program.operands, np.int64)
    turns = _written_out(program, nest_of(program), starts, operands)
    flags = np.frombuffer(program.differentiable, np.uint8)
    return replace(
        program,
        operations=_array(np.asarray(program.operations)[turns.instructions]),
        starts=_array(np.concatenate([[0], np.cumsum(np.diff(starts)[turns.instructions])])),
        operands=_array(turns.slots),
        differentiable=program.differentiable[: program.first_result]
        + flags[program.first_result :][turns.instructions].tobytes(),
        guards=tuple(
            Guard(position, program.guards[which].relation, left, right, program.guards[which].outcome)
            for which, position, (left, right) in zip(
                turns.guards.tolist(), turns.positions.tolist(), turns.sides.tolist(), strict=True
            )
        ),
        loops=(),
    )


def _written_out(program: Program, nest: Nest, starts: Integers, operands: Integers) -> _Turns:
    """Return one turn of a loop."""
    parts: list[_Turns] = []
    for piece in nest.pieces():
        if isinstance(piece, Nest):
            parts.append(_repeated(_written_out(program, piece, starts, operands), piece.loop, starts))
            continue
        instructions, guards = piece
        places = np.arange(starts[instructions.start], starts[instructions.stop])
        of_piece = [program.guards[which] for which in guards]
        parts.append(
            _Turns(
                np.arange(instructions.start, instructions.stop),
                places,
                operands[places],
                np.arange(guards.start, guards.stop),
                np.array([guard.position - instructions.start for guard in of_piece], np.int64),
                np.array([(guard.left, guard.right) for guard in of_piece], np.int64).reshape(-1, 2),
            )
        )
    before = np.cumsum([0, *(len(part.instructions) for part in parts)])
    return _Turns(
        np.concatenate([part.instructions for part in parts]),
        np.concatenate([part.places for part in parts]),
        np.concatenate([part.slots for part in parts]),
        np.concatenate([part.guards for part in parts]),
        np.concatenate([part.positions + shift for part, shift in zip(parts, before[:-1], strict=True)]),
        np.concatenate([part.sides for part in parts]),
    )


def _repeated(turn: _Turns, loop: Loop, starts: Integers) -> _Turns:
    """Return all turns of a loop, from its first."""
    numbers = np.arange(loop.turns, dtype=np.int64)
    strides = np.asarray(loop.strides, np.int64)[turn.places - starts[loop.start]]
    of_sides = np.asarray(loop.guard_strides, np.int64).reshape(-1, 2)[turn.guards - loop.first_guard]
    return _Turns(
        np.tile(turn.instructions, loop.turns),
        np.tile(turn.places, loop.turns),
        (turn.slots + numbers[:, None] * strides).ravel(),
        np.tile(turn.guards, loop.turns),
        (turn.positions + numbers[:, None] * len(turn.instructions)).ravel(),
        (turn.sides + numbers[:, None, None] * of_sides).reshape(-1, 2),
    )


def _array(numbers: Integers) -> array[int]:
    """Return the numbers as an array of Python's."""
    flat = array("i")
    flat.frombytes(np.ascontiguousarray(numbers, np.intc).data.cast("B"))
    return flat
