"""Replay gives the bits of the engine, and adds up as promised."""

import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from programs import build, random_numbers, same
from replaying import call_for, cubic, expected, holding, product_request, random_request, sums_of

from autograd.compiler.backends.executable import BLOCK, Request
from autograd.compiler.ir.program import Guard
from autograd.core.operation import Operation

pytest.importorskip("autograd.compiler.native.replay")  # absent where there is no C compiler
from autograd.compiler.backends.replay import replay

seeds = st.integers(0, 2**32).map(random.Random)


@settings(max_examples=300, deadline=None)
@given(seeds)
def test_a_point_has_the_bits_of_the_engine(rng):
    request = random_request(rng)
    numbers = random_numbers(rng, request.program.inputs)
    if rng.random() < 0.5:
        request = holding(request, numbers)
    executable = replay(request)
    for _ in range(3):
        results = np.zeros(request.results)
        status = executable.point(np.array(numbers), results)
        failed, exact = expected(request, numbers)
        assert status == failed
        assert all(map(same, results[: len(exact)], exact))
        numbers = random_numbers(rng, request.program.inputs)


@settings(max_examples=200, deadline=None)
@given(seeds, st.integers(1, 70), st.sampled_from("CF"))
def test_each_point_of_a_batch_has_the_bits_of_the_engine(rng, count, order):
    request = random_request(rng)
    numbers = random_numbers(rng, request.program.inputs)
    request = holding(request, numbers)
    points = [
        [x + rng.choice([0.0, rng.uniform(-1.0, 1.0)]) if k in request.per_point else x for k, x in enumerate(numbers)]
        for _ in range(count)
    ]
    first = rng.randrange(count)
    index = np.array([rng.randrange(count) for _ in range(2 * count)], np.int64) if rng.random() < 0.3 else None
    taken = range(first, count) if index is None else index
    call, results = call_for(request, points, index=index, first=first, count=len(taken), order=order)
    failures = replay(request).batch(call)
    outcomes = [expected(request, points[k]) for k in taken]

    assert call.failed.tolist() == [failed for failed, _ in outcomes]
    assert failures == sum(failed >= 0 for failed, _ in outcomes)
    for k, (failed, exact) in zip(taken, outcomes, strict=True):
        kept = [column for column in range(request.results) if column not in request.summed and failed == -1]
        assert all(same(results[k, column], exact[column]) for column in kept)
    for found, exact in zip(call.sums, sums_of(request, outcomes), strict=True):
        assert all(map(same, found, exact))


def test_sums_are_those_of_blocks_in_the_order_of_lanes():
    request = product_request((Guard(0, "lt", 0, 1, outcome=True),))
    rng = random.Random(1)
    points = [[rng.uniform(-1.0, 1.0), 0.7] for _ in range(2 * BLOCK + 37)]
    call, _ = call_for(request, points)
    outcomes = [expected(request, point) for point in points]

    assert replay(request).batch(call) == sum(x >= 0.7 for x, _ in points) > 0
    assert call.sums.tolist() == sums_of(request, outcomes)


def test_an_operation_of_the_users_runs_in_python_and_may_raise():
    def refuse(x: float, y: float) -> float:
        if x > 2.0:
            raise RuntimeError("too large")
        return x * y

    def slopes(_out: float, x: float, y: float) -> tuple[float, ...]:
        return (y, x) if x < 1.0 else (y,)

    row = Operation("refuse", slopes, ((0.0, 1.0),) * 2, forward=refuse)
    program = build(2, (), [(row, (0, 1)), (cubic, (2, 2))], (3,), custom=(row, cubic))
    request = Request(program, (0, 1), frozenset({0}))
    executable, results = replay(request), np.zeros(3)
    with pytest.raises(RuntimeError, match="too large"):
        executable.point(np.array([3.0, 1.0]), results)
    with pytest.raises(ValueError, match="partials of <operation refuse> must be a tuple of 2"):
        executable.point(np.array([1.5, 1.0]), results)
    with pytest.raises(RuntimeError, match="too large"):
        executable.batch(call_for(request, [[0.5, 1.0]] * 20 + [[3.0, 1.0]])[0])
    points = [[k / 50, 0.5] for k in range(37)]
    call, found = call_for(request, points)

    assert executable.batch(call) == 0
    assert all(all(map(same, row, expected(request, point)[1])) for row, point in zip(found, points, strict=True))


def test_python_is_not_asked_about_a_point_whose_guard_has_failed():
    asked = []
    row = Operation(
        "asked", lambda out, x: (asked.append(x) or 1.0,), ((0.0, 1.0),), forward=lambda x: asked.append(x) or x
    )
    program = build(1, (1.0,), [(row, (0,))], (2,), guards=(Guard(0, "lt", 0, 1, outcome=True),), custom=(row,))
    request = Request(program, (0,), frozenset({0}))
    executable = replay(request)
    asked.clear()
    call, _ = call_for(request, [[float(k)] for k in range(3)])

    assert executable.batch(call) == 2
    assert call.failed.tolist() == [-1, 0, 0]
    assert executable.point(np.array([2.0]), np.zeros(2)) == 0
    assert asked == [0.0, 0.0]
