"""Random programs over every row of the table, and what the eager engine makes of them: the oracle of the compiler."""

from __future__ import annotations

import math
import random
from array import array
from dataclasses import dataclass

from hypothesis import strategies as st

from autograd import Value
from autograd.compiler.ir.program import RELATIONS, ROWS, Guard, Program, holds
from autograd.core.engine import constant
from autograd.core.operation import Operation
from autograd.core.table import TABLE

SPECIAL = (
    *(0.0, -0.0, 1.0, -1.0, 2.0, -2.0, 0.5, -0.5, 3.0, 1.5, -2.5, 0.25, 5e-324, -5e-324, 2.2e-308, 1e-310, 1e-300),
    *(1e300, -1e300, 1.7e308, 710.0, -745.0, 1e9, 1e16, math.pi, math.inf, -math.inf, math.nan),
)
NUMBERS = st.one_of(st.sampled_from(SPECIAL), st.floats(-3.0, 3.0), st.floats())

# Not recorded on Values: a choice is the chosen Value itself. And tests/special has SciPy's functions of an order or a
# shape, by which they have no derivative.
RECORDED = tuple(row for row in ROWS if row.name != "where" and not (row.scipy and row.arity > 1))
# Rows with an operand that is a small whole number, never computed nor differentiated, and which it is.
WHOLE = {row.name: place for row in ROWS for place, (low, high) in enumerate(row.domain) if low == high}


@dataclass(frozen=True)
class Run:
    """What a program came to: the values of the outputs, the derivative of the first by each input.

    ``failed`` is the first guard that did not hold, or -1, and ``left`` the number on its left.
    """

    outputs: list[float]
    gradients: list[float]
    failed: int
    left: float


def build(
    inputs: int,
    constants: tuple[float, ...],
    instructions: list[tuple[Operation, tuple[int, ...]]],
    outputs: tuple[int, ...],
    *,
    guards: tuple[Guard, ...] = (),
    fixed: frozenset[int] = frozenset(),
    custom: tuple[Operation, ...] = (),
) -> Program:
    """Return a program; ``fixed`` inputs are not differentiable."""
    rows = (*ROWS, *custom)
    starts, operands = array("i", [0]), array("i")
    for _, slots in instructions:
        operands.extend(slots)
        starts.append(len(operands))
    values = _leaves([0.5] * inputs, constants, fixed)
    for row, slots in instructions:
        values.append(_apply(row, [values[slot] for slot in slots]))
    return Program(
        inputs=inputs,
        constants=constants,
        operations=array("i", [rows.index(row) for row, _ in instructions]),
        starts=starts,
        operands=operands,
        differentiable=bytes(value.requires_grad for value in values),
        outputs=outputs,
        guards=guards,
        custom=custom,
    )


def sample():
    """Return (x y) + sin(x y), with a guard and a constant."""
    return build(
        2,
        (0.0,),
        [(TABLE["multiply"], (0, 1)), (TABLE["sin"], (3,)), (TABLE["add"], (3, 4))],
        (5, 2),
        guards=(Guard(1, "gt", 3, 2, outcome=True), Guard(3, "is", 5, 2, outcome=False)),
    )


def eager(program: Program, numbers: list[float]) -> Run:
    """Run the program on Values, and sweep back from its first output."""
    fixed = frozenset(i for i in range(program.inputs) if not program.differentiable[i])
    values = _leaves(numbers, program.constants, fixed)
    guards = list(enumerate(program.guards))
    for position in range(len(program) + 1):
        while guards and guards[0][1].position == position:
            index, guard = guards.pop(0)
            left, right = values[guard.left].data, values[guard.right].data
            if holds(guard.relation, left, right) != guard.outcome:
                return Run([], [], index, left)
        if position < len(program):
            values.append(_apply(program.row(position), [values[slot] for slot in program.arguments(position)]))
    outputs = [values[slot] for slot in program.outputs]
    if outputs[0].requires_grad:
        outputs[0].backward()
    return Run([value.data for value in outputs], [value.grad for value in values[: program.inputs]], -1, 0.0)


def _leaves(numbers: list[float], constants: tuple[float, ...], fixed: frozenset[int]) -> list[Value]:
    leaves = [constant(x) if place in fixed else Value(x) for place, x in enumerate(numbers)]
    return [*leaves, *map(constant, constants)]


def _apply(row: Operation, arguments: list[Value]) -> Value:
    return row(*arguments)


def same(left: float, right: float) -> bool:
    """Return whether two numbers have the same bits; there is one nan."""
    return (left != left and right != right) or (
        left == right and math.copysign(1.0, left) == math.copysign(1.0, right)
    )


def random_program(
    rng: random.Random,
    length: int = 30,
    rows: tuple[Operation, ...] = RECORDED,
    guards: int = 0,
    most_inputs: int = 4,
) -> Program:
    """Return a random program over the rows, in which a guard holds or fails as it happens."""
    inputs = rng.randint(1, most_inputs)
    constants = (0.0, 1.0, 2.0, *(rng.choice([*SPECIAL, rng.uniform(-2.0, 2.0)]) for _ in range(rng.randint(0, 3))))
    first = inputs + len(constants)
    instructions: list[tuple[Operation, tuple[int, ...]]] = []
    for position in range(length):
        row = rng.choice(rows)
        arity = row.arity
        if row.variadic:
            arity = 2 * rng.randint(1, 3) if row.name == "sumprod" else rng.randint(1, 5)
        # Mostly recent results, so that programs grow deep, and often the same one twice, so that they share.
        slots = [
            rng.randrange(max(0, first + position - 6), first + position)
            if rng.random() < 0.6
            else rng.randrange(first + position)
            for _ in range(arity)
        ]
        if row.name == "copysign":  # of a computed nan nobody knows the sign, and this row would show it
            slots[1] = rng.randrange(first)
        if row.name in WHOLE:
            slots[WHOLE[row.name]] = inputs + rng.randrange(3)
        instructions.append((row, tuple(slots)))
    end = first + length
    places = sorted(rng.randint(0, length) for _ in range(guards))
    return build(
        inputs,
        constants,
        instructions,
        (end - 1, *(rng.randrange(end) for _ in range(rng.randint(0, 2)))),
        guards=tuple(_random_guard(rng, place, inputs, first) for place in places),
        fixed=frozenset(i for i in range(inputs) if rng.random() < 0.15),
    )


def _random_guard(rng: random.Random, place: int, inputs: int, first: int) -> Guard:
    relation, left, right = rng.choice(RELATIONS), rng.randrange(first + place), rng.randrange(first + place)
    if relation == "is":  # asked of a constant: the number that was seen
        right = rng.randrange(inputs, first)
    return Guard(place, relation, left, right, rng.random() < 0.5)


def random_numbers(rng: random.Random, count: int, *, special: float = 0.3) -> list[float]:
    """Return numbers for the inputs of a program, some of them infinite, nan, zero, subnormal or huge."""
    return [rng.choice(SPECIAL) if rng.random() < special else rng.uniform(-3.0, 3.0) for _ in range(count)]


@st.composite
def programs(draw: st.DrawFn, length: int = 30, rows: tuple[Operation, ...] = RECORDED, guards: int = 0) -> Program:
    """Draw a program; with ``guards``, up to so many."""
    rng = draw(st.randoms(use_true_random=False))
    return random_program(rng, draw(st.integers(0, length)), rows, draw(st.integers(0, guards)))


@st.composite
def runs(
    draw: st.DrawFn, length: int = 30, rows: tuple[Operation, ...] = RECORDED, guards: int = 0
) -> tuple[Program, list[float]]:
    """Draw a program, and numbers for its inputs."""
    program = draw(programs(length, rows, guards))
    return program, [draw(NUMBERS) for _ in range(program.inputs)]
