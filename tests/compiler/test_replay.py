"""Replay gives the bits of the engine: value and gradient, one point and many, whatever the program."""

import math
import random
import struct
from array import array

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autograd import Value
from autograd.compiler.executable import BLOCK, LANES, Call, Request
from autograd.compiler.program import RELATIONS, ROWS, Guard, Program, holds
from autograd.core import engine
from autograd.core.operation import Operation

pytest.importorskip("autograd.compiler.native.replay")  # absent where there is no C compiler
from autograd.compiler.native.replay import Code, Tape, instruction_sets
from autograd.compiler.replay import replay

EXTREMES = [0.0, -0.0, 1.0, -1.0, 0.5, 2.0, 1e-310, -1e300, 1e300, math.inf, -math.inf, math.nan, 745.0, -745.0]
# Left out: `where` chooses on Values and records nothing; polygamma counts up to its order; copysign shows the sign of
# a nan, which nobody promises; compiled forms have a bound instead of the bits.
EXACT = [row for row in ROWS if row.name not in {"where", "polygamma", "copysign"} and not row.compiled]
cubic = Operation("cubic", lambda out, x, y: (3.0 * x * x, 1.0), ((-2.0, 2.0),) * 2, forward=lambda x, y: x * x * x + y)


def bits(numbers):
    return [struct.pack("d", x) if x == x else "nan" for x in numbers]


def random_program(rng: random.Random, length: int, rows=EXACT, guards: int = 0) -> tuple[Program, list[float]]:
    """Return a program, and numbers for which its guards hold."""
    inputs, constants = rng.randint(1, 4), tuple(rng.choice(EXTREMES) for _ in range(rng.randint(0, 3)))
    numbers = [rng.choice(EXTREMES) if rng.random() < 0.2 else rng.uniform(-3.0, 3.0) for _ in range(inputs)]
    operations, starts, operands, slots = array("i"), array("i", [0]), array("i"), inputs + len(constants)
    for _ in range(length):
        row = rng.choice(rows)
        count = rng.choice([0, 2, 4]) if row.variadic else row.arity
        operands.extend(rng.randint(max(0, slots - 6) if rng.random() < 0.7 else 0, slots - 1) for _ in range(count))
        operations.append(ROWS.index(row) if row in ROWS else len(ROWS))
        starts.append(len(operands))
        slots += 1
    differentiable = bytearray(int(rng.random() < 0.8) for _ in range(inputs)) + bytes(len(constants))
    for i in range(length):
        differentiable.append(
            max(differentiable[k] for k in [*operands[starts[i] : starts[i + 1]]] or [0])
            if starts[i + 1] > starts[i]
            else 0
        )
    outputs = tuple(rng.randint(0, slots - 1) if k else slots - 1 for k in range(rng.randint(1, 3)))
    draft = Program(
        inputs, constants, operations, starts, operands, bytes(differentiable), outputs, (), array("i"), (cubic,)
    )
    values = eager_slots(draft, numbers)
    place = {id(value): i for i, value in enumerate(values) if isinstance(value, Value)}
    first = draft.first_result
    output = values[outputs[0]]
    behind = engine.topological_order(output) if isinstance(output, Value) and output.requires_grad else []
    order = array("i", [place[id(value)] - first for value in behind])
    decisions = []
    for position in sorted(rng.randint(0, length) for _ in range(guards)):
        left, right = (rng.randrange(first + position) for _ in range(2))
        relation = rng.choice(RELATIONS)
        decisions.append(Guard(position, relation, left, right, holds(relation, *data([values[left], values[right]]))))
    program = Program(
        inputs,
        constants,
        operations,
        starts,
        operands,
        bytes(differentiable),
        outputs,
        tuple(decisions),
        order,
        (cubic,),
    )
    return program, numbers


def data(things):
    return [thing.data if isinstance(thing, Value) else thing for thing in things]


def eager_slots(program: Program, numbers) -> list:
    """Return what is in each slot when the engine runs the program."""
    slots: list = [Value(x) if program.differentiable[i] else Value(x).detach() for i, x in enumerate(numbers)]
    slots.extend(program.constants)
    for i in range(len(program)):
        slots.append(program.row(i)(*(slots[k] for k in program.arguments(i))))
    return slots


def eager(request: Request, numbers) -> tuple[int, list[float]]:
    """Return the first guard that fails, or -1, and the results."""
    program = request.program
    slots = eager_slots(program, numbers)
    numbers_in = data(slots)
    for position, guard in enumerate(program.guards):
        if holds(guard.relation, numbers_in[guard.left], numbers_in[guard.right]) != guard.outcome:
            return position, [numbers_in[guard.left]]
    output = slots[program.outputs[0]]
    if isinstance(output, Value) and output.requires_grad:
        output.backward()
    return -1, [*(numbers_in[k] for k in program.outputs), *(slots[k].grad for k in request.wrt)]


def run_batch(executable, request: Request, points, *, strided=False, index=None, first=0, count=None):
    """Run a batch on columns of `points`; return the results, the sums and the failures."""
    program = request.program
    shared = np.array(points[0])
    table = np.array(points, dtype=np.float64) if strided else np.asfortranarray(points, dtype=np.float64)
    count = len(points) if count is None else count
    columns, strides = np.zeros(program.inputs, np.int64), np.zeros(program.inputs, np.int64)
    for k in request.per_point:
        columns[k], strides[k] = table[:, k].__array_interface__["data"][0], table[:, k].strides[0]
    results = np.zeros((len(points), request.results))
    places, steps = np.zeros(request.results, np.int64), np.zeros(request.results, np.int64)
    for k in range(request.results):
        if k not in request.summed:
            places[k], steps[k] = results[:, k].__array_interface__["data"][0], results[:, k].strides[0]
    sums = np.full((-(-count // BLOCK), len(request.summed)), math.nan)
    failed = np.full(count, 77, np.int32)
    call = Call(shared, columns, strides, places, steps, sums, index, first, count, failed)
    failures = executable.batch(call)
    assert failures == (failed >= 0).sum()
    return results, sums, failed


def expected_sums(request: Request, outcomes) -> list[list[float]]:
    """Return the sums as the docstring of Call has them, in Python."""
    rows = []
    for start in range(0, len(outcomes), BLOCK):
        lanes = [[0.0] * LANES for _ in request.summed]
        for place, (failed, results) in enumerate(outcomes[start : start + BLOCK]):
            for lane, k in zip(lanes, sorted(request.summed), strict=True):
                if failed == -1:
                    lane[place % LANES] += results[k]
        rows.append([((s[0] + s[4]) + (s[2] + s[6])) + ((s[1] + s[5]) + (s[3] + s[7])) for s in lanes])
    return rows


def tape_code(request: Request, instruction_set: str) -> Code:
    """Return what replay() returns, with an instruction set that is not the best."""
    original = Tape.__new__

    program = request.program
    guards = [x for g in program.guards for x in (g.position, RELATIONS.index(g.relation), g.left, g.right, g.outcome)]
    positions = [array("i", p) for p in (guards, program.order, request.wrt, request.per_point, request.summed)]
    tape = original(
        Tape, program.inputs, array("d", program.constants), program.operations, program.starts, program.operands,
        program.differentiable, array("i", program.outputs), *positions, (*ROWS, *program.custom), instruction_set,
    )  # fmt: skip
    return Code(**tape.addresses(), owner=tape, release=True)


programs = st.builds(
    lambda rng, length, guards: (rng, *random_program(rng, length, [*EXACT, cubic], guards)),
    st.integers(0, 2**32).map(random.Random),
    st.integers(0, 40),
    st.integers(0, 3),
)


def random_request(rng: random.Random, program: Program) -> Request:
    wrt = tuple(rng.randrange(program.inputs) for _ in range(rng.randint(0, 3)))
    per_point = frozenset(k for k in range(program.inputs) if rng.random() < 0.7)
    results = len(program.outputs) + len(wrt)
    return Request(program, wrt, per_point, frozenset(k for k in range(results) if rng.random() < 0.5))


@settings(max_examples=300, deadline=None)
@given(programs)
def test_a_point_has_the_bits_of_the_engine(drawn):
    rng, program, numbers = drawn
    request = random_request(rng, program)
    executable = replay(request)
    for _ in range(3):
        results = np.zeros(request.results)
        status = executable.point(np.array(numbers), results)
        expected, exact = eager(request, numbers)

        assert status == expected
        assert bits(results[: len(exact)]) == bits(exact)
        numbers = [rng.choice(EXTREMES) if rng.random() < 0.3 else x + rng.uniform(-1.0, 1.0) for x in numbers]


@settings(max_examples=150, deadline=None)
@given(programs, st.integers(1, 70), st.sampled_from(instruction_sets), st.booleans())
def test_each_point_of_a_batch_has_the_bits_of_the_engine(drawn, count, instruction_set, strided):
    rng, program, numbers = drawn
    request = random_request(rng, program)
    points = [
        [x + rng.uniform(-0.5, 0.5) if k in request.per_point else x for k, x in enumerate(numbers)]
        for _ in range(count)
    ]
    results, sums, failed = run_batch(tape_code(request, instruction_set), request, points, strided=strided)
    outcomes = [eager(request, point) for point in points]

    assert failed.tolist() == [status for status, _ in outcomes]
    for row, (status, exact) in zip(results, outcomes, strict=True):
        kept = [k for k in range(request.results) if k not in request.summed and status == -1]
        assert bits(row[kept]) == bits(exact[k] for k in kept)
    assert [bits(row) for row in sums] == [bits(row) for row in expected_sums(request, outcomes)]
