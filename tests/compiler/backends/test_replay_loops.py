"""Replay with loops has the bits of the engine, at a point and in batches, and keeps to its own memory."""

import random
from dataclasses import replace
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from looping import looping, random_recipe, shortened, written
from planting import with_other_lines
from programs import eager, random_numbers, same
from replaying import call_for, expected, sums_of

from autograd import Value, compile, value_and_grad
from autograd.compiler.backends import executable, looped_replay, replay
from autograd.compiler.backends.executable import Request
from autograd.compiler.ir.record import record
from autograd.compiler.ir.roll import rolled

pytest.importorskip("autograd.compiler.native.replay")  # absent where there is no C compiler
from autograd.compiler.backends.looped_replay import looped_tape
from autograd.compiler.native.replay import Code, instruction_sets, looped

INPUTS = 12


@pytest.fixture(autouse=True, scope="module")
def loops_of_any_length():
    with patch.object(executable, "WRITTEN_OUT", 0):
        yield


def code_of(request, tape):
    return Code(
        **tape.addresses(),
        owner=tape,
        release=True,
        inputs=request.program.inputs,
        results=request.results,
        summed=len(request.summed),
    )


def looped_request(program, wrt, **batch):
    with shortened():
        return Request(rolled(program), wrt, **batch)


def differences(program, numbers, wrt):
    """Return what replay with loops gives, and the operations one by one do not."""
    request = looped_request(program, wrt)
    tape = looped_tape(request)
    if tape is None:
        return []
    code, results = code_of(request, tape), np.full(request.results, 7.0)
    code.point(np.full(INPUTS, 1.5), results)  # which leaves its numbers in the memory
    failed = code.point(np.array(numbers), results)
    run = eager(program, numbers)
    if failed != run.failed:
        return [(failed, run.failed)]
    right = [run.left] if run.failed >= 0 else [*run.outputs, *(run.gradients[n] for n in wrt)]
    return [pair for pair in zip(results.tolist(), right, strict=False) if not same(*pair)]


@given(looping())
@settings(max_examples=60)
def test_a_point_has_the_bits_of_the_operations_one_by_one(drawn):
    program, numbers = drawn

    assert not differences(program, numbers, tuple(range(INPUTS)))


@given(st.integers(0, 2**32).map(random.Random), st.integers(1, 40), st.sampled_from(instruction_sets))
@settings(max_examples=40)
def test_each_point_of_a_batch_has_the_bits_of_the_operations_one_by_one(rng, count, instruction_set):
    numbers = random_numbers(rng, INPUTS)
    program = written(random_recipe(rng), numbers)
    wrt = tuple(n for n in range(INPUTS) if rng.random() < 0.5)
    per_point = frozenset(n for n in range(INPUTS) if rng.random() < 0.7)
    summed = frozenset(n for n in range(len(program.outputs) + len(wrt)) if rng.random() < 0.5)
    request = looped_request(program, wrt, per_point=per_point, summed=summed)
    tape = looped_tape(request, instruction_set)
    if tape is None:
        return
    points = [
        [x + rng.choice([0.0, rng.uniform(-1.0, 1.0)]) if k in per_point else x for k, x in enumerate(numbers)]
        for _ in range(count)
    ]
    call, results = call_for(request, points)
    failures = code_of(request, tape).batch(call)
    outcomes = [expected(replace(request, program=program), point) for point in points]

    assert call.failed.tolist() == [failed for failed, _ in outcomes]
    assert failures == sum(failed >= 0 for failed, _ in outcomes)
    for k, (failed, exact) in enumerate(outcomes):
        kept = [column for column in range(request.results) if column not in summed and failed == -1]
        assert all(same(results[k, column], exact[column]) for column in kept)
    for found, exact in zip(call.sums, sums_of(request, outcomes), strict=True):
        assert all(map(same, found, exact))


def steps(x, k):
    for _ in range(500):
        x = x + 0.001 * (k - x * x)
    return x


def test_long_programs_are_replayed_with_their_loops():
    with patch.object(replay, "LOOPED", 1), patch.object(replay, "tape_of", None):
        compiled = compile(steps, jit="never")
        found = compiled.value_and_grad(0.5, 1.5, argnums=(0, 1))

    assert found == value_and_grad(steps, argnums=(0, 1))(0.5, 1.5)


def test_a_tape_with_loops_needs_memory_for_what_the_sweep_needs():
    program = rolled_steps()
    both, value = (looped_tape(Request(program, wrt)).addresses()["scratch"] for wrt in ((0, 1), ()))

    assert both < 1.25 * (500 + 500)  # x and its derivative in each turn, and an eighth for notes
    assert value < 1.25 * 500


def rolled_steps():
    compiled = compile(steps)
    compiled(0.5, 1.5)
    [paths] = compiled._library.state().forms.values()
    return paths.latest.program


def test_a_program_that_python_computes_in_part_is_written_out():
    def f(x):
        total = x
        for _ in range(600):
            total = round(total + x, 2)
        return total

    compiled = compile(f, jit="never")
    with patch.object(replay, "LOOPED", 1):
        assert compiled(0.123) == f(0.123)
    [paths] = compiled._library.state().forms.values()
    assert paths.latest.program.loops


# What is damaged is refused, or does no harm.
@pytest.mark.parametrize("seed", range(6))
def test_damaged_code_is_refused_or_stays_in_its_rows(seed):
    rng = random.Random(seed)
    given = {}

    def taken(**arrays):
        given.update(arrays)
        return looped(**arrays)

    refused = 0
    for _ in range(60):
        program = written(random_recipe(rng), random_numbers(rng, INPUTS))
        request = looped_request(program, (0, 1, 2))
        with patch("autograd.compiler.native.replay.looped", taken):
            if looped_tape(request) is None or not request.program.loops:
                continue
        for _ in range(20):
            name = rng.choice(["forward", "reverse", "forward_moves", "reverse_moves", "result_rows"])
            damaged = given[name][:]
            if not damaged:
                continue
            place = rng.randrange(len(damaged))
            damaged[place] = rng.choice(
                [damaged[place] + rng.randint(-3, 3), rng.randint(-9, 2_000), 2**31 - 1, -(2**31)]
            )
            try:
                tape = looped(**{**given, name: damaged})
            except (ValueError, MemoryError):
                refused += 1
                continue
            results = np.zeros(request.results)
            code_of(request, tape).point(np.full(INPUTS, 0.5), results)

    assert refused > 100


# A fault in each rule, which random programs see.
FAULTS = {
    "the sweep begins with the last turn": ("_write_instruction", "(loop.turns - 1)", "0"),
    "rows move with the turns": ("_write_instruction", "-stride if loop.backward else stride", "stride"),
    "a segment is swept from its last operation": ("_sweep_of", "reversed(range(", "(range("),
    "parts are swept from the last": ("_reverse", "reversed(parts)", "parts"),
    "sums begin with 0.0": ("_sweep_of", "if operand not in begun", "if False"),
    "values that the sweep needs are kept": ("_kept", "self._read_by_sweep(segment, place)", "()"),
    "a decision has the number of its turn": ("_guard", "2 * stride for", "0 for"),
}


def waves(*x):
    y = x[0]
    for _ in range(30):
        y = (y * x[1]).sin() * 1.5
    return y


def walk(*x):
    y = x[0]
    for _ in range(60):
        y = y * 0.9 + x[1]
        if y < -3.0:
            y = y * y
    return y


@pytest.mark.slow
@pytest.mark.parametrize("rule", FAULTS)
def test_a_fault_in_a_rule_shows_in_the_bits(rule):
    rng = random.Random(13)
    leaves = [Value(0.3 + 0.1 * n) for n in range(INPUTS)]
    programs = [record(lambda f=f: [f(*leaves)], leaves).program for f in (waves, walk)]
    cases = [(programs[0], [leaf.data for leaf in leaves]), (programs[1], [1.0, -0.5] * 6)]
    for _ in range(200):
        numbers = random_numbers(rng, INPUTS, special=0.1)
        cases.append((written(random_recipe(rng), numbers), numbers))
    name, *change = FAULTS[rule]
    holder = "_Flat" if hasattr(looped_replay._Flat, name) else "_TapeRows"
    with with_other_lines(looped_replay, f"{holder}.{name}", change):
        for program, numbers in cases:
            try:
                if differences(program, numbers, tuple(range(INPUTS))):
                    return
            except ValueError:  # the tape looks at what it is given
                return
    pytest.fail("nothing was seen of it")
