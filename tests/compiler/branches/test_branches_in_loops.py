"""Branches in loops that are long: code that has the derivatives has the loops, and the bits of the function."""

import math
import random
import warnings
from contextlib import contextmanager
from unittest.mock import patch

import numpy as np
import pytest
from branching import bits, differences
from looping import shortened

from autograd import compile, value_and_grad
from autograd.compiler.backends import executable, llvm, replay
from autograd.compiler.backends.executable import Request
from autograd.compiler.backends.llvm import looping, machine_code
from autograd.compiler.backends.llvm.writer import ModuleText
from autograd.compiler.backends.python import plain
from autograd.compiler.ir.merges import has_merges
from autograd.compiler.ir.nested import Turns
from autograd.compiler.native import IS_THERE

JITS = pytest.mark.parametrize("jit", ["always", "auto", "never"])


@contextmanager
def loops_of_any_length():
    with patch.object(executable, "WRITTEN_OUT", 0), patch.object(replay, "LOOPED", 0):
        yield


def walk(x, z):
    for _ in range(300):
        x = x * 0.9 + z
        if x > 0.2:
            x = 0.5 * x
    return x


def lookback(x, z):
    highest = x
    for n in range(250):
        x = x * (1.0 + 0.1 * z * math.sin(n))
        highest = max(highest, x)
    return highest - x


def nested(x, z):
    total = 0.0
    for n in range(20):
        for _ in range(15):
            z = z * 0.99 - 0.01 * x
            x = x + z if x < 1.0 else x * 0.5
        total = total + (x if n % 2 or z > 0.0 else x * z)
    return total


def unused_at_first(x, z):
    kept = z
    for _ in range(300):
        x = x - 0.01
        kept = x.sqrt() if x > 0.0 else kept * 0.5
    return kept


def decided(x, z):
    """Take decisions between the branches, of which the code asks the one that is the same in all turns once."""
    for _ in range(260):
        x = x * 0.9 + z if x < 1.0 else x * 0.8
        if z * 2.0 > 0.16:
            SEEN.append(0)
        while x > 0.75:
            x = x * 0.5
    return x


def used_after(x, z):
    """Use a merge, its operand, and the merge again: a sum of its own for the merge would round otherwise."""
    total = z
    for n in range(220):
        s = x * (1.1 + math.sin(n))
        p = s if s > z else -s
        total = total + p * 0.3
        total = total * 0.7 + s * z
        total = total - p * 1.3 * x
    return total


SEEN = []
FUNCTIONS = [walk, lookback, nested, unused_at_first, used_after]
POINTS = [[0.3, 0.1], [0.3, -0.2], [2.5, 0.05], [0.0, 0.0], [-1.0, math.inf], [math.nan, 1.0], [1.7, 1e-300]]
POINTS += np.random.default_rng(5).normal(size=(20, 2)).tolist()


@JITS
@pytest.mark.parametrize("f", FUNCTIONS, ids=lambda f: f.__name__)
def test_long_loops_with_branches_have_the_bits_of_the_function(f, jit):
    plain = value_and_grad(f, argnums=(0, 1))
    with loops_of_any_length():
        compiled = compile(f, jit=jit)
        found = [bits(list(compiled.value_and_grad(*point, argnums=(0, 1)))) for point in POINTS * 2]
        rows = np.array(POINTS)
        values, gradients = compile(lambda p: f(*p), jit=jit).batch().value_and_grad(rows)

    right = [bits(list(plain(*point))) for point in POINTS]
    assert found == right * 2
    assert [bits([value, *row]) for value, row in zip(values, gradients, strict=True)] == right
    assert compiled.stats().paths <= 2


@JITS
def test_decisions_among_them_lead_to_the_paths_that_they_belong_to(jit):
    plain = value_and_grad(decided, argnums=(0, 1))
    points = [[0.3, 0.1], [0.3, -0.2], [0.9, 0.1], [0.3, 0.05], [5.0, 0.07], [0.3, 0.1], [5.0, 0.09], [0.9, 0.06]]
    with loops_of_any_length():
        compiled = compile(decided, jit=jit)
        found = [bits(list(compiled.value_and_grad(*point, argnums=(0, 1)))) for point in points * 2]

    assert found == [bits(list(plain(*point))) for point in points] * 2
    assert 2 < compiled.stats().paths <= len(points)
    assert compiled.stats().uncompiled == 0


def test_a_decision_among_them_has_its_number_in_the_program():
    def drifting(x, z):
        for _ in range(260):
            x = x + z if x > 0.0 else x - z
            if z * 2.0 > 0.16:  # which is asked once, in the first turn
                SEEN.append(0)
            if x > 3.0:
                SEEN.append(1)
        return x

    request, results = merged(drifting), np.zeros(3)
    with loops_of_any_length():
        looped, straight = machine_code(request), plain(request)

    points = [*POINTS, *([2.5, 0.002 * n] for n in range(40))]
    failed = [looped.point(np.array(point), results) for point in points]
    assert failed == [straight.point(np.array(point), results) for point in points]
    assert max(failed) > 8


def merged(f):
    """Return the request for value and gradient, of a program with merges."""
    compiled = compile(f, jit="never")
    for point in POINTS[:3]:
        compiled(*point)
    program = compiled._library.all_paths[-1].program
    assert has_merges(program)
    return Request(program, (0, 1))


@pytest.mark.parametrize("f", FUNCTIONS, ids=lambda f: f.__name__)
def test_they_are_loops_in_machine_code(f):
    with loops_of_any_length(), patch.object(looping, "write_loops", wraps=looping.write_loops) as writing:
        machine_code(merged(f))

    ((_, code), _) = writing.call_args
    turns = [part for part in code.forward if isinstance(part, Turns)]
    assert len(turns) >= 2  # the values, and the derivatives
    assert not code.reverse


@pytest.mark.skipif(not IS_THERE, reason="the interpreter in C is not built")
@pytest.mark.parametrize("f", FUNCTIONS, ids=lambda f: f.__name__)
def test_they_are_loops_in_the_replay(f):
    with loops_of_any_length(), patch.object(replay, "looped_tape", wraps=replay.looped_tape) as taping:
        replay.replay(merged(f))

    ((request,), _) = taping.call_args
    assert len(request.program.loops) >= 2


def test_their_code_does_not_grow_with_the_turns():
    def size_of(turns):
        def f(x, z):
            for _ in range(turns):
                x = x * 0.9 + z
                if x > 0.2:
                    x = 0.5 * x
            return x

        module = ModuleText()
        with patch.object(llvm, "ModuleText", lambda: module), loops_of_any_length():
            machine_code(merged(f))
        return len(module.text())

    assert size_of(1_600) < size_of(400) + 100


def many(seeds, folder, jit):
    with warnings.catch_warnings(), shortened(), loops_of_any_length():
        warnings.simplefilter("ignore", RuntimeWarning)  # of many paths
        return [line for seed in seeds for line in differences(seed, folder, jit, count=8, rounds=5)]


@pytest.mark.parametrize("jit", ["always", "never"])
def test_random_functions_with_branches_in_loops_have_the_same_bits_compiled_and_not(jit, tmp_path):
    assert many(random.Random(4).sample(range(10_000), 3), tmp_path, jit) == []


@pytest.mark.slow
@pytest.mark.parametrize("jit", ["always", "never"])
def test_many_random_functions_with_branches_in_loops_have_the_same_bits(jit, tmp_path):
    assert many(range(2_000, 2_040), tmp_path, jit) == []
