"""Replay under threads, on bad calls and damaged programs, and what it leaves behind."""

import contextlib
import sys
import threading
from dataclasses import replace

import numpy as np
import pytest
from programs import build
from replaying import call_for, expected, product_request

from autograd.compiler.backends import code
from autograd.compiler.backends.code import ForeignCode
from autograd.compiler.backends.executable import Request
from autograd.compiler.ir.program import Guard
from autograd.core.arithmetic import add
from autograd.core.elementary import sin
from autograd.core.operation import Operation

pytest.importorskip("autograd.compiler.native.replay")  # absent where there is no C compiler
from autograd.compiler.backends.replay import replay, tape_of
from autograd.compiler.native.replay import Code, gather


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
        for name in ("operations", "starts", "operands")
        for place in (0, -1)
        for number in (-1, 10**6)
    ],
)
def test_a_damaged_program_is_refused(changes):
    request = product_request()
    for name, change in changes.items():
        if name in {"operations", "starts", "operands"}:
            changes = {name: getattr(request.program, name)[:]}
            changes[name][change[0]] = change[1]
    with pytest.raises(ValueError, match="program"):
        replay(replace(request, program=replace(request.program, **changes)))


def test_references_balance():
    row = Operation("halved", lambda out, x: (0.5,), ((0.0, 1.0),), forward=lambda x: x / 2.0 if x < 9.0 else str(x))
    program = build(1, (), [(row, (0,))], (1,), custom=(row,))
    request = Request(program, (0,), frozenset({0}))
    executable = replay(request)
    numbers, bad, results, call = np.ones(1), np.full(1, 9.0), np.zeros(2), call_for(request, [[0.5]] * 20)[0]

    def work() -> None:
        for _ in range(50):
            replay(request)
            executable.point(numbers, results)
            executable.batch(call)
            for wrong in (bad, results, None):
                with contextlib.suppress(TypeError, ValueError):
                    executable.point(wrong, results[:1] if wrong is results else results)

    watched = [row, numbers, bad, results, call.shared, call.failed, request, executable, type(executable)]
    work()
    before = [sys.getrefcount(thing) for thing in watched]
    work()

    assert [sys.getrefcount(thing) for thing in watched] == before


def test_numbers_are_gathered_in_order_whatever_their_places_in_memory():
    table = np.arange(12.0).reshape(3, 4)
    arguments = (0.5, table, table[::2, ::-1], np.asfortranarray(table), np.array(7.0), np.zeros(0), -0.0)
    wanted = [0.5, *range(12), 3, 2, 1, 0, 11, 10, 9, 8, *range(12), 7, -0.0]
    for write in (gather, code._gather):
        numbers = np.full(len(wanted) + 1, 99.0)
        write(arguments, numbers)
        assert numbers.tolist() == [*wanted, 99.0]


@pytest.mark.parametrize("argument", [np.arange(3.0), 1.0, np.arange(2), np.zeros(1, np.float32), "w", None, 1])
def test_numbers_without_room_or_of_other_kinds_are_not_gathered(argument):
    numbers = np.full(4, 99.0)
    with pytest.raises((TypeError, ValueError, BufferError)):
        gather((1.0, 2.0, argument), numbers[:2])
    assert (numbers[2:] == 99.0).all()
