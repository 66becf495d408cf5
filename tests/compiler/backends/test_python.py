"""Generated Python has the bits of the eager engine, for a point and for each point of a batch."""

import random
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from programs import RECORDED, build, eager, random_numbers, random_program, runs, same

from autograd.compiler.backends import python as plain_module
from autograd.compiler.backends.executable import BLOCK, LANES, Call, Request
from autograd.compiler.backends.python import plain
from autograd.compiler.backends.python_text import exact_arrays, lines
from autograd.compiler.ir.lower import lower
from autograd.compiler.ir.program import Guard, Program
from autograd.core.operation import ANY, Operation
from autograd.core.table import TABLE


def wanted_of(run, wrt):
    return [*run.outputs, *(run.gradients[position] for position in wrt)]


def assert_point_equals_eager(program, wrt, numbers):
    expected = eager(program, numbers)
    results = np.full(len(program.outputs) + len(wrt), 123.0)
    failed = plain(Request(program, wrt)).point(np.array(numbers), results)
    assert failed == expected.failed
    wanted = wanted_of(expected, wrt) if failed < 0 else [expected.left]
    assert list(map(same, results.tolist(), wanted)) == [True] * len(wanted), (results, wanted)


@settings(max_examples=150)
@given(runs(guards=3))
def test_a_point_has_the_bits_of_the_eager_engine(run):
    program, numbers = run
    assert_point_equals_eager(program, tuple(range(program.inputs)), numbers)


def sum_of(points):
    """Return the sum of a block as Call prescribes it."""
    lanes = [0.0] * LANES
    for place, number in enumerate(points):
        if number is not None:
            lanes[place % LANES] += number
    a = lanes
    return ((a[0] + a[4]) + (a[2] + a[6])) + ((a[1] + a[5]) + (a[3] + a[7]))


def assert_batch_equals_eager(
    program, rng, count, *, first=0, indexed=False, special=0.1, make=plain, all_summed=False
):
    """Compare a batch with the eager engine, for a random choice of what is shared and what is summed."""
    wrt = tuple(sorted(rng.sample(range(program.inputs), rng.randint(0, program.inputs))))
    results = len(program.outputs) + len(wrt)
    per_point = frozenset(i for i in range(program.inputs) if rng.random() < 0.7)
    summed = frozenset(i for i in range(results) if all_summed or rng.random() < 0.5)
    total = first + count + 3
    points = np.array([random_numbers(rng, program.inputs, special=special) for _ in range(total)]).reshape(total, -1)
    table = points if rng.random() < 0.5 else np.asfortranarray(points)
    out = np.full((results, total), 123.0)
    index = np.array(rng.sample(range(total), count), dtype=np.int64) if indexed else None
    each = [i in per_point for i in range(program.inputs)]
    call = Call(
        shared=points[0].copy(),
        columns=np.array([table[:, i].ctypes.data if each[i] else 0 for i in range(program.inputs)], dtype=np.int64),
        strides=np.array([table.strides[0] if each[i] else 0 for i in range(program.inputs)], dtype=np.int64),
        results=np.array([0 if i in summed else out[i].ctypes.data for i in range(results)], dtype=np.int64),
        result_strides=np.array([0 if i in summed else out.strides[1] for i in range(results)], dtype=np.int64),
        sums=np.full((-(-count // BLOCK), len(summed)), 123.0),
        index=index,
        first=first,
        count=count,
        failed=np.full(count, 77, dtype=np.int32),
    )
    failures = make(Request(program, wrt, per_point, summed)).batch(call)
    numbers = index.tolist() if indexed else range(first, first + count)
    runs = [eager(program, [points[n if each[i] else 0, i] for i in range(program.inputs)]) for n in numbers]
    assert call.failed.tolist() == [run.failed for run in runs]
    assert failures == sum(run.failed >= 0 for run in runs)
    for result in range(results):
        wanted = [wanted_of(run, wrt)[result] if run.failed < 0 else None for run in runs]
        if result in summed:
            column = sorted(summed).index(result)
            for block in range(len(call.sums)):
                expected = sum_of(wanted[block * BLOCK : (block + 1) * BLOCK])
                assert same(call.sums[block, column], expected), (block, call.sums[block, column], expected)
        else:
            got = out[result, list(numbers)].tolist()
            assert all(number is None or same(have, number) for have, number in zip(got, wanted, strict=True))
    untouched = [n for n in range(total) if n not in set(numbers)]
    assert (out[:, untouched] == 123.0).all()


@settings(max_examples=60)
@given(st.randoms(use_true_random=False), st.booleans())
def test_each_point_of_a_batch_has_the_bits_of_the_eager_engine(rng, indexed):
    program = random_program(rng, rng.randint(0, 25), guards=rng.randint(0, 2))
    assert_batch_equals_eager(
        program, rng, rng.randint(0, 40), first=0 if indexed else rng.randint(0, 3), indexed=indexed
    )


@pytest.mark.parametrize("most", [1 << 23, 1])  # with 1, eight points at a time
@pytest.mark.parametrize("indexed", [False, True])
def test_blocks_are_added_up_in_the_order_that_is_promised(monkeypatch, most, indexed):
    monkeypatch.setattr(plain_module, "_MOST_NUMBERS", most)
    rng = random.Random(3)
    guards = (Guard(0, "lt", 0, 2, True),)  # a few points fail
    rows = [(TABLE["multiply"], (0, 1)), (TABLE["tanh"], (3,))]
    program = build(2, (2.0,), rows, (4,), guards=guards)
    for all_summed in (False, True):
        first = 0 if indexed else 5
        assert_batch_equals_eager(
            program, rng, 2 * BLOCK + 37, first=first, indexed=indexed, special=0.0, all_summed=all_summed
        )


NESTED = tuple(
    TABLE[name]
    for name in ("add", "subtract", "multiply", "divide", "negative", "absolute", "maximum", "minimum", "relu", "power")
)


def nested(outer: Operation, inner: Operation, position: int) -> Program:
    """Return a program in which one operand of the outer operation is the inner one."""
    slots = list(range(outer.arity))
    slots[position] = 4
    return build(4, (), [(inner, (2, 3)[: inner.arity]), (outer, tuple(slots))], (5,))


@pytest.mark.parametrize("outer", NESTED, ids=lambda row: row.name)
def test_parentheses_stand_where_they_must(outer):
    rng = random.Random(outer.name)
    for inner in NESTED:
        for position in range(outer.arity):
            program = nested(outer, inner, position)
            for wrt in ((), (0, 1, 2, 3)):
                for special in (0.0, 0.5, 1.0):
                    assert_point_equals_eager(program, wrt, random_numbers(rng, 4, special=special))
            assert_batch_equals_eager(program, rng, 12, special=0.5)


def test_what_stands_twice_in_a_form_is_computed_once():
    rows = [(TABLE["add"], (0, 1)), (TABLE["maximum"], (3, 2)), (TABLE["negative"], (4,))]
    code = lower(build(3, (), rows, (5,)))
    assert [line.text for line in lines(code, exact_arrays, "a{}".format, {})] == [
        "a0 + a1",
        "-where((a3 > a2) | (a3 != a3), a3, a2)",
    ]


def test_every_row_has_its_bits_in_a_batch():
    rng = random.Random(5)
    for row in RECORDED:
        for _ in range(3):
            program = random_program(rng, rng.randint(1, 4), (row, TABLE["add"], TABLE["negative"], row))
            assert_batch_equals_eager(program, rng, 30)


def test_more_lines_than_one_function_has():
    rng = random.Random(11)
    rows = tuple(TABLE[name] for name in ("add", "subtract", "multiply", "sin", "where", "relu", "fmod"))
    program = random_program(rng, 1500, rows[:4] + rows[5:], guards=4)
    holding = None
    for _ in range(30):
        numbers = random_numbers(rng, program.inputs, special=0.0)
        assert_point_equals_eager(program, tuple(range(program.inputs)), numbers)
        holding = holding or eager(program, numbers).failed < 0
    assert_batch_equals_eager(random_program(rng, 1500, rows[:4] + rows[5:]), rng, 20)


def positive(x: float) -> float:
    if x < 0.0:
        raise ArithmeticError(f"called with {x}")
    return x


def test_a_users_operation_is_called_only_where_the_guards_hold():
    called = Operation("positive", lambda out, x: (1,), (ANY,), forward=positive)
    guards = (Guard(0, "ge", 0, 1, True),)
    program = build(1, (0.0,), [(called, (0,))], (2,), guards=guards, custom=(called,))
    rng = random.Random(1)
    for _ in range(5):
        assert_batch_equals_eager(program, rng, 20)
    unguarded = plain(Request(replace(program, guards=())))
    with pytest.raises(ArithmeticError, match="called with -1"):
        unguarded.point(np.array([-1.0]), np.zeros(1))


@pytest.mark.parametrize("count", [20_000, pytest.param(200_000, marks=pytest.mark.slow)])
def test_a_long_program_runs(count):
    rows = [
        (TABLE["sin"] if position % 2 else TABLE["add"], (position,) * (2 - position % 2)) for position in range(count)
    ]
    program = build(1, (), rows, (count,))
    assert_point_equals_eager(program, (0,), [0.3])
