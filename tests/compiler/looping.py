"""Random programs in which rows of operations repeat: what a function with loops records, written out."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from unittest.mock import patch

from hypothesis import strategies as st
from programs import NUMBERS, RECORDED, SPECIAL, WHOLE, build, eager

from autograd.compiler.ir import roll
from autograd.compiler.ir.program import RELATIONS, Guard, Program, holds
from autograd.core.operation import Operation

INPUTS = 12
# Rows that have no machine code are tested elsewhere, and so are those whose bits are the C library's.
SMOOTH = tuple(row for row in RECORDED if not (row.compiled or row.scipy or row.variadic or row.name in WHOLE))


@dataclass(frozen=True)
class Pick:
    """Which number an operand is: ``how`` says what the other fields mean."""

    how: str
    base: int = 0
    stride: int = 0
    numbers: tuple[float, ...] = ()


@dataclass(frozen=True)
class Step:
    """An operation; one without a row is a decision."""

    row: Operation | None
    picks: tuple[Pick, ...]
    relation: str = ""


@dataclass(frozen=True)
class Repeat:
    """A loop."""

    turns: int
    body: tuple[Step | Repeat, ...]
    odd: int = -1  # the turn in which there is one operation more


class _Writer:
    """Writes a recipe out."""

    def __init__(self) -> None:
        self.instructions: list[tuple[Operation, list[tuple[str, float]]]] = []
        self.guards: list[tuple[int, str, list[tuple[str, float]]]] = []
        self.steps: dict[int, list[int]] = {}

    def write(self, part: Step | Repeat, turns: tuple[int, ...], begins: tuple[int, ...]) -> None:
        if isinstance(part, Repeat):
            for turn in range(part.turns):
                begin = len(self.instructions)
                for inner in part.body:
                    self.write(inner, (*turns, turn), (*begins, begin))
                if turn == part.odd:
                    last = next(step for step in reversed(part.body) if isinstance(step, Step) and step.row)
                    self.write(last, (*turns, turn), (*begins, begin))
            return
        operands = [self.operand(pick, turns, begins) for pick in part.picks]
        if part.row is None:
            self.guards.append((len(self.instructions), part.relation, operands))
        else:
            self.instructions.append((part.row, operands))

    def operand(self, pick: Pick, turns: tuple[int, ...], begins: tuple[int, ...]) -> tuple[str, float]:
        done, turn, outer = len(self.instructions), turns[-1] if turns else 0, turns[0] if turns else 0
        if pick.how == "constant":
            return "constant", pick.numbers[(turn + pick.stride * outer) % len(pick.numbers)]
        moved = pick.base + pick.stride * turn + (pick.stride // 2) * outer
        begin = begins[-1] if begins else 0
        places = {
            "input": -1,
            "recent": done - 1 - pick.base % 4,  # the turn's own, or the turn's before
            "carried": begin - 1 - pick.base % 3,
            "before": (begins[0] if begins else 0) - 1 - pick.base,
            "moving": moved if moved < done else -1,  # one result after the other
        }
        place = places[pick.how]
        if 0 <= place < done:
            return "result", place
        return ("constant", pick.numbers[0]) if pick.numbers else ("input", moved % INPUTS)


def written(recipe: Repeat, numbers: list[float], fixed: frozenset[int] = frozenset()) -> Program:
    """Return a recipe as a program; its decisions come out as with these numbers, but for one in fifty."""
    writer = _Writer()
    writer.write(recipe, (), ())
    used = [use for _, uses in writer.instructions for use in uses]
    used += [use for _, _, uses in writer.guards for use in uses]
    constants = tuple(dict.fromkeys(number for how, number in used if how == "constant"))
    places = {number: INPUTS + place for place, number in enumerate(constants)}
    first = INPUTS + len(constants)

    def slot(use: tuple[str, float]) -> int:
        how, number = use
        return places[number] if how == "constant" else int(number) + (first if how == "result" else 0)

    instructions = [(row, tuple(map(slot, uses))) for row, uses in writer.instructions]
    guards = tuple(Guard(place, relation, *map(slot, uses), True) for place, relation, uses in writer.guards)
    last = first + len(instructions) - 1
    program = build(INPUTS, constants, instructions, (last, 0, max(0, last - 3)), fixed=fixed)
    if guards:
        ends = [slot for guard in guards for slot in (guard.left, guard.right)]
        seen = eager(replace(program, outputs=(*ends,), differentiable=bytes(len(program.differentiable))), numbers)
        pairs = zip(seen.outputs[::2], seen.outputs[1::2], strict=True)
        outcomes = [holds(guard.relation, *pair) for guard, pair in zip(guards, pairs, strict=True)]
        guards = tuple(replace(guard, outcome=out) for guard, out in zip(guards, outcomes, strict=True))
    return replace(program, guards=guards)


def random_recipe(rng: random.Random, rows: tuple[Operation, ...] = SMOOTH, *, guards: bool = True) -> Repeat:
    """Return a random loop, often with loops inside."""
    turns = rng.randint(4, 9)
    size = rng.randint(1, 5)
    body = [_random_step(rng, rows, guards=guards) for _ in range(size)]
    for _ in range(rng.randint(0, 2)):
        inner = tuple(_random_step(rng, rows, guards=guards) for _ in range(rng.randint(1, 4)))
        if any(step.row for step in inner):
            body.insert(rng.randint(0, len(body)), Repeat(rng.randint(4, 7), inner, rng.choice([-1, -1, -1, 2])))
    body.append(_random_step(rng, rows, guards=False))
    odd = rng.choice([-1, -1, 2])
    before = tuple(_random_step(rng, rows, guards=False) for _ in range(rng.randint(0, 3)))
    after = tuple(_random_step(rng, rows, guards=False) for _ in range(rng.randint(0, 3)))
    return Repeat(1, (*before, Repeat(turns, tuple(body), odd), *after, _random_step(rng, rows, guards=False)))


def _random_step(rng: random.Random, rows: tuple[Operation, ...], *, guards: bool) -> Step:
    if guards and rng.random() < 0.15:
        return Step(None, (_random_pick(rng), _random_pick(rng)), rng.choice(RELATIONS[:-1]))
    row = rng.choice(rows)
    picks = [_random_pick(rng) for _ in range(row.arity)]
    if row.name == "copysign":  # of a computed nan nobody knows the sign, and this row would show it
        picks[1] = Pick("input", rng.randrange(INPUTS))
    return Step(row, tuple(picks))


def _random_pick(rng: random.Random) -> Pick:
    how = rng.choices(["constant", "input", "recent", "carried", "before", "moving"], [2, 3, 6, 4, 1, 2])[0]
    if how == "constant":
        several = [rng.choice([*SPECIAL[:16], rng.uniform(-2.0, 2.0)]) for _ in range(rng.choice([1, 3, 20, 20]))]
        return Pick(how, numbers=tuple(several), stride=rng.choice([0, 1, 1]))
    return Pick(how, rng.randrange(6), rng.choice([0, 0, 1, 1, 2]), rng.choice([(), (0.0,)]))


def shortened():
    """Return a context in which short loops are loops already."""
    return patch.multiple(roll, _SHORTEST=0, _SAVED=3, _GAIN=1)


@st.composite
def looping(draw: st.DrawFn) -> tuple[Program, list[float]]:
    """Draw a program that repeats itself, and numbers for its inputs."""
    rng = draw(st.randoms(use_true_random=False))
    numbers = [draw(NUMBERS) for _ in range(INPUTS)]
    fixed = frozenset(place for place in range(INPUTS) if rng.random() < 0.1)
    at = numbers if rng.random() < 0.8 else [rng.uniform(-2.0, 2.0) for _ in range(INPUTS)]
    return written(random_recipe(rng), at, fixed), numbers


def kernel(*x):
    """Use each pair of inputs, and each with itself."""
    total = 0.0
    for a in x:
        for b in x:
            total = total + (1.25 * a + b).tanh() * a * b
    return total
