"""Which backend runs a request: whatever is faster, once machine code has been made."""

import numpy as np
import pytest
from programs import build
from replaying import call_for

from autograd.compiler.backends import llvm
from autograd.compiler.backends.executable import Request
from autograd.compiler.dispatch import runner
from autograd.compiler.dispatch.runner import Runner
from autograd.compiler.ir.roll import rolled
from autograd.core.table import TABLE


class Clocked:
    """An executable that takes so many seconds by a clock of its own."""

    def __init__(self, clock, seconds):
        self.clock, self.seconds = clock, seconds
        self.counts = []

    def point(self, numbers, results):
        self.clock.append(self.clock[-1] + self.seconds)
        self.counts.append(1)
        results[0] = numbers[0]
        return -1

    def batch(self, call):
        self.clock.append(self.clock[-1] + self.seconds * call.count)
        self.counts.append(call.count)
        return 0


@pytest.fixture
def backends(monkeypatch):
    """Return a function that sets how long a replay takes, and machine code."""
    clock = [0.0]
    monkeypatch.setattr(runner, "perf_counter", lambda: clock[-1])

    def take(replay, machine):
        made = Clocked(clock, replay), Clocked(clock, machine)
        monkeypatch.setattr(runner, "_interpreter", lambda request: made[0])
        monkeypatch.setattr(llvm, "machine_code", lambda request, careful: made[1])
        return made

    return take


PROGRAM = build(1, (), [(TABLE["exp"], (0,))], (1,))
NUMBERS = np.array([2.0])


def run(request, jit, calls):
    made, results = Runner(request, jit), np.zeros(1)
    for _ in range(calls):
        made.point(NUMBERS, results)
    return made


@pytest.mark.parametrize(("replay", "machine", "chosen"), [(2.0, 1.0, "machine code"), (1.0, 2.0, "replay")])
def test_a_point_runs_on_what_is_faster_once_both_are_there(backends, replay, machine, chosen):
    slow_or_fast = backends(replay, machine)
    made = run(Request(PROGRAM), "auto", 10_100)

    assert made.backend == chosen
    assert min(len(one.counts) for one in slow_or_fast) < 10_100


def test_machine_code_that_is_slower_is_tried_once(backends):
    _, machine = backends(1.0, 2.0)
    run(Request(PROGRAM), "auto", 30_000)

    assert len(machine.counts) == runner._TRIALS


def test_machine_code_that_is_hardly_slower_is_used_since_a_clock_errs(backends):
    backends(1.0, 1.05)
    assert run(Request(PROGRAM), "auto", 10_100).backend == "machine code"


def test_machine_code_always_is_machine_code_even_if_slower(backends):
    replay, _ = backends(1.0, 2.0)

    assert run(Request(PROGRAM), "always", 3).backend == "machine code"
    assert replay.counts == []


def test_with_fast_math_the_bits_do_not_go_by_the_clock(backends):
    backends(1.0, 2.0)
    assert run(Request(PROGRAM, fast_math=True), "auto", 10_100).backend == "machine code"


@pytest.mark.parametrize(("replay", "machine", "chosen"), [(2.0, 1.0, "machine code"), (1.0, 2.0, "replay")])
def test_a_batch_is_tried_on_its_first_blocks(backends, replay, machine, chosen):
    slow_or_fast = backends(replay, machine)
    request = Request(PROGRAM, per_point=frozenset({0}))
    call, _ = call_for(request, [[1.0]] * 80_000)
    made = Runner(request, "auto")
    made.batch(call)

    assert made.backend == chosen
    trials = [runner._TRIAL_BLOCKS * 1024] * runner._TRIALS
    assert sorted(one.counts for one in slow_or_fast) == sorted([trials, [*trials, 80_000]])


def test_the_results_of_a_batch_that_was_tried_are_those_of_one_that_was_not():
    request = Request(PROGRAM, (0,), frozenset({0}), frozenset({1}))
    points = np.linspace(-3.0, 3.0, 80_000)[:, None].tolist()
    found = []
    for jit in ("auto", "never"):
        call, results = call_for(request, points)
        Runner(request, jit).batch(call)
        found.append((np.copy(results).tolist(), call.sums.tolist(), call.failed.tolist()))
    assert found[0] == found[1]


def test_the_first_call_of_a_long_program_never_waits_for_machine_code(backends, monkeypatch):
    backends(2.0, 1.0)
    monkeypatch.setattr(runner, "_LOOPS", 0)
    monkeypatch.setattr(runner, "_LOOP_INSTRUCTION", 1)
    monkeypatch.setattr("autograd.compiler.backends.executable.WRITTEN_OUT", 0)
    rows = [(TABLE["exp"], (place,)) for place in range(2_000)]
    request = Request(rolled(build(1, (), rows, (2_000,))))
    assert request.keeps_loops

    assert run(request, "auto", 1).backend == "replay"
    assert run(request, "auto", 2).backend == "machine code"
