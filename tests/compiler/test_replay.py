"""Replay gives the bits of the engine, adds up as promised, and is sound under misuse."""

import math
import random
import threading
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from programs import RECORDED, build, eager, random_numbers, random_program, same

from autograd.compiler.code import ForeignCode
from autograd.compiler.executable import BLOCK, LANES, Call, Request
from autograd.compiler.program import Guard, holds
from autograd.core.arithmetic import add, multiply
from autograd.core.elementary import exp, sin
from autograd.core.operation import Operation

pytest.importorskip("autograd.compiler.native.replay")  # absent where there is no C compiler
from autograd.compiler.native.replay import Code
from autograd.compiler.replay import replay, tape_of

# Compiled forms have a bound instead of the bits.
EXACT = tuple(row for row in RECORDED if not row.compiled)
cubic = Operation("cubic", lambda out, x, y: (3.0 * x * x, 1.0), ((-2.0, 2.0),) * 2, forward=lambda x, y: x * x * x + y)


def random_request(rng: random.Random, *, guards: int = 3) -> Request:
    program = random_program(rng, rng.randint(0, 40), EXACT, rng.randint(0, guards))
    wrt = tuple(rng.randrange(program.inputs) for _ in range(rng.randint(0, 3)))
    per_point = frozenset(k for k in range(program.inputs) if rng.random() < 0.7)
    results = len(program.outputs) + len(wrt)
    return Request(program, wrt, per_point, frozenset(k for k in range(results) if rng.random() < 0.5))


def expected(request: Request, numbers) -> tuple[int, list[float]]:
    """Return the first guard that fails, or -1, and the results (of a failure what is in the first)."""
    run = eager(request.program, list(numbers))
    return run.failed, [run.left] if run.failed >= 0 else [*run.outputs, *(run.gradients[k] for k in request.wrt)]


def holding(request: Request, numbers) -> Request:
    """Return the request with guards that hold for these numbers."""
    bare = replace(request, program=replace(request.program, guards=()))
    guards = []
    for guard in request.program.guards:
        slots = replace(bare.program, outputs=(guard.left, guard.right), order=bare.program.order[:0])
        outcome = holds(guard.relation, *eager(slots, list(numbers)).outputs)
        guards.append(replace(guard, outcome=outcome))
    return replace(request, program=replace(request.program, guards=tuple(guards)))


def call_for(request: Request, points, *, index=None, first=0, count=None, order="C") -> tuple[Call, np.ndarray]:
    """Return a call for points that are rows of a table, and the table of results that it will write."""
    table = np.array(points, dtype=np.float64, order=order)
    results = np.full((len(points), request.results), 7.0, order=order)
    count = len(points) - first if count is None else count

    def addresses(array, chosen):
        width = array.shape[1]
        places = [array[:, k].ctypes.data if k in chosen else 0 for k in range(width)]
        return np.array(places, np.int64), np.array([array.strides[0] * (k in chosen) for k in range(width)], np.int64)

    call = Call(
        table[0].copy(),
        *addresses(table, request.per_point),
        *addresses(results, set(range(request.results)) - request.summed),
        np.full((-(-count // BLOCK), len(request.summed)), math.nan),
        index,
        first,
        count,
        np.full(count, 77, np.int32),
    )
    call.kept = table  # the addresses lead into it
    return call, results


def sums_of(request: Request, outcomes) -> list[list[float]]:
    """Return the sums as the docstring of Call has them."""
    rows = []
    for start in range(0, len(outcomes), BLOCK):
        lanes = [[0.0] * LANES for _ in request.summed]
        for place, (failed, results) in enumerate(outcomes[start : start + BLOCK]):
            for lane, k in zip(lanes, sorted(request.summed), strict=True):
                if failed == -1:
                    lane[place % LANES] += results[k]
        rows.append([((s[0] + s[4]) + (s[2] + s[6])) + ((s[1] + s[5]) + (s[3] + s[7])) for s in lanes])
    return rows


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


def product_request(guards=()) -> Request:
    """Return exp(x y) with its two derivatives: x per point, the derivative by y summed."""
    program = build(2, (), [(multiply, (0, 1)), (exp, (2,))], (3,), guards=guards)
    return Request(program, (0, 1), frozenset({0}), frozenset({2}))


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


def test_threads_run_side_by_side():
    steps = [(sin, (0,)), *((add, (k, 0)) for k in range(1, 3000))]
    request = Request(build(1, (), steps, (3000,)), (0,), frozenset({0}))
    executable, wrong = replay(request), []

    def work(seed: int) -> None:
        points = [[seed + k / 100] for k in range(40)]
        results = np.zeros(2)
        for _ in range(5):
            call, found = call_for(request, points)
            executable.batch(call)
            executable.point(np.array(points[3]), results)
            if not (found[3] == results).all() or results[1] != expected(request, points[3])[1][1]:
                wrong.append(seed)

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert wrong == []


@pytest.mark.parametrize("kind", [Code, ForeignCode])
def test_a_bad_call_is_refused(kind):
    request = product_request()
    native = replay(request)
    tape = tape_of(request)
    code = kind(**tape.addresses(), owner=tape, release=False, inputs=2, results=3, summed=1)
    good, results = np.zeros(2), np.zeros(3)
    for numbers, error, message in [
        (np.zeros(1), ValueError, "numbers must have at least 2 numbers, got 1"),
        (np.zeros(2, np.float32), TypeError, "numbers must be an array of float64"),
        (np.zeros(4)[::2], TypeError, "numbers must be a contiguous array"),
        ([0.0, 0.0], TypeError, "numbers must be a contiguous array"),
    ]:
        with pytest.raises(error, match=message):
            code.point(numbers, results)
    with pytest.raises(ValueError, match="results must have at least 3 numbers"):
        code.point(good, np.zeros(2))
    call, _ = call_for(request, [[0.5, 0.7]] * 20)
    for changes, error, message in [
        ({"count": -1}, ValueError, "count must not be negative"),
        ({"count": 21}, ValueError, "failed must have at least 21 numbers, got 20"),
        ({"sums": np.zeros((1, 0))}, ValueError, "sums must have at least 1 numbers, got 0"),
        ({"strides": np.zeros(2, np.int32)}, TypeError, "strides must be an array of int64"),
        ({"index": np.zeros(3, np.int64)}, ValueError, "index must have at least 20 numbers"),
    ]:
        with pytest.raises(error, match=message):
            code.batch(replace(call, **changes))
    assert (code.point(good, results), native.point(good, np.zeros(3))) == (-1, -1)
    assert code.batch(call) == 0


@pytest.mark.parametrize(
    "changes",
    [
        {"outputs": ()},
        {"outputs": (4,)},
        {"outputs": (-1,)},
        {"differentiable": b"\1\1"},
        {"guards": (Guard(0, "lt", 0, 2, outcome=True),)},
        {"guards": (Guard(3, "lt", 0, 1, outcome=True),)},
    ]
    + [
        {name: (place, number)}
        for name in ("operations", "starts", "operands", "order")
        for place in (0, -1)
        for number in (-1, 99)
    ],
)
def test_a_damaged_program_is_refused(changes):
    request = product_request()
    for name, change in changes.items():
        if name in {"operations", "starts", "operands", "order"}:
            changes = {name: getattr(request.program, name)[:]}
            changes[name][change[0]] = change[1]
    with pytest.raises(ValueError, match="program"):
        replay(replace(request, program=replace(request.program, **changes)))
