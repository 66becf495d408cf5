"""Recordings that repeat become loops, and stay the same programs."""

import math
import random
import struct
from array import array
from contextlib import nullcontext
from dataclasses import replace
from itertools import pairwise
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given, settings
from looping import looping, random_recipe, shortened, written
from planting import with_other_lines
from programs import random_numbers

import autograd.math
from autograd import Value
from autograd.compiler.ir import roll, tokens
from autograd.compiler.ir.loops import nest_of, operations_of, unrolled
from autograd.compiler.ir.merges import WHERE, has_merges
from autograd.compiler.ir.record import record
from autograd.compiler.ir.roll import rolled


def meaning(program):
    """Return all of a program, with the constants' numbers in place of their slots."""

    def of(slot):
        if program.inputs <= slot < program.first_result:
            return struct.pack("d", program.constants[slot - program.inputs])
        return slot if slot < program.inputs else ("result", slot - program.first_result)

    flags = program.differentiable
    return (
        program.inputs,
        [program.row(n).name for n in range(len(program))],
        [[of(slot) for slot in program.arguments(n)] for n in range(len(program))],
        flags[: program.inputs] + flags[program.first_result :],
        [of(slot) for slot in program.outputs],
        [(g.position, g.relation, of(g.left), of(g.right), g.outcome) for g in program.guards],
    )


def without_proof():
    """Return a context in which a program that is not the same is not thrown away."""
    return patch.object(roll, "_is_proved", lambda *_: True)


def recorded(f, inputs):
    leaves = [Value(0.25 + 0.125 * n) for n in range(inputs)]
    return record(lambda: [f(*leaves)], leaves).program


@given(looping())
@settings(max_examples=60)
def test_written_out_again_the_loops_are_what_was_recorded(drawn):
    program, _ = drawn
    with shortened(), without_proof():
        looped = rolled(program)

    assert meaning(unrolled(looped)) == meaning(program)
    assert operations_of(looped) == len(program)


def test_random_programs_that_repeat_do_become_loops():
    rng, depths, guarded, tables = random.Random(3), set(), 0, 0
    for _ in range(100):
        numbers = random_numbers(rng, 12)
        with shortened():
            program = rolled(written(random_recipe(rng), numbers))
        depths.add(depth(nest_of(program)))
        guarded += any(loop.last_guard > loop.first_guard for loop in program.loops)
        tables += len(program.constants) > len(set(map(str, program.constants)))

    assert depths >= {0, 1, 2}
    assert guarded > 10
    assert tables > 10


def depth(nest):
    return max((1 + depth(inner) for inner in nest.inside), default=0)


def euler(x, k):
    for _ in range(2_000):
        x = x + 0.001 * (k - x * x)
    return x


def squares(a, b):
    total = 0.0
    for n in range(400):
        total = total + (a * (0.01 * n) + b - math.sin(n)) ** 2
    return total


def oscillator(x, v):
    def slope(x, v):
        return v, 1.5 * (1.0 - x * x) * v - x

    for _ in range(300):
        a = slope(x, v)
        b = slope(x + 0.005 * a[0], v + 0.005 * a[1])
        x, v = x + 0.01 * b[0], v + 0.01 * b[1]
    return x * v


def network(sizes):
    def f(*numbers):
        weights = iter(numbers)
        layer = [next(weights) for _ in range(sizes[0])]
        for size in sizes[1:]:
            following = []
            for _ in range(size):
                total = next(weights)
                for x in layer:
                    total = total + next(weights) * x
                following.append(total.tanh())
            layer = following
        return layer[0]

    return f, sizes[0] + sum((a + 1) * b for a, b in pairwise(sizes))


def mixture(*numbers):
    points, means = numbers[:240], numbers[240:]
    total = 0.0
    for n in range(60):
        likelihood = 0.0
        for k in range(5):
            distance = 0.0
            for d in range(4):
                distance = distance + (points[4 * n + d] - means[4 * k + d]) ** 2
            likelihood = likelihood + autograd.math.exp(-0.5 * distance)
        total = total + autograd.math.log(likelihood)
    return total


def growing(x):
    total = 0.0 * x
    for k in range(60):
        power = x
        for n in range(k):
            power = power * x + n
        total = total + power
    return total


def layers(*x):
    for n in range(20):
        x = [(a * 0.5 + b * (0.1 * n)).tanh() for a, b in zip(x, (*x[1:], x[0]), strict=True)]
    return sum(x)


def table(x):
    total = 0.0 * x
    for n in range(30):
        row = x
        for k in range(40):
            row = row + x * (math.sin(n) + k)
        total = total + row.tanh()
    return total


@pytest.mark.parametrize(
    ("f", "inputs", "most", "deep"),
    [
        (euler, 2, 10, 1),
        (squares, 2, 12, 1),
        (oscillator, 2, 60, 1),
        (*network((8, 64, 64, 1)), 30, 2),
        (mixture, 260, 160, 1),
        (growing, 1, 1_200, 1),
        (table, 1, 10, 2),
        (layers, 30, 50, 2),
    ],
)
def test_what_a_function_repeats_is_stored_once(f, inputs, most, deep):
    program = recorded(f, inputs)
    with without_proof():
        looped = rolled(program)

    assert len(looped) <= most
    assert depth(nest_of(looped)) == deep
    assert meaning(unrolled(looped)) == meaning(program)


def test_constants_of_the_turns_are_a_table():
    looped = rolled(recorded(lambda x: sum((x * (n + 1.0) for n in range(1_000)), 0.0 * x), 1))
    (loop,) = looped.loops

    assert len(looped.constants) >= loop.turns
    assert sorted(looped.constants)[-3:] == [998.0, 999.0, 1000.0]


def test_decisions_of_a_loop_are_stored_once_and_keep_their_order():
    def walk(x, z):
        for n in range(500):
            x = x * 0.9 + z
            if x < -5.0:
                x = 0.0 * x
            if n % 2 and z > 3.0:
                x = -x
        return x

    program = recorded(walk, 2)
    looped = rolled(program)

    assert len(program.guards) > 500
    assert len(looped.guards) < 10
    assert unrolled(looped).guards == meaning_of_guards(program, unrolled(looped))


def meaning_of_guards(program, like):
    assert meaning(program) == meaning(like)
    return like.guards


def test_a_decision_that_comes_out_otherwise_parts_the_loop():
    def f(x):
        for n in range(600):
            x = x * 0.5 + (1.0 if n != 300 else -9.0)
            if x < 0.0:
                x = x * x
        return x

    looped = rolled(recorded(f, 1))

    assert [loop.turns for loop in looped.loops] == [300, 299] or len(looped.loops) == 2
    assert sum(guard.outcome for guard in looped.guards) == 1


def test_a_short_program_and_one_without_repeats_stay_as_they_are():
    short = recorded(lambda x: sum((x * n for n in range(40)), x), 1)
    rng = random.Random(1)
    names = [rng.choice(["sin", "cos", "exp", "tanh", "sigmoid"]) for _ in range(1_500)]

    def mixed(x):
        for name in names:
            x = getattr(x, name)()
        return x

    long = recorded(mixed, 1)

    assert rolled(short) is short
    assert rolled(long) is long


def test_a_program_with_merges_stays_as_it_is():
    program = recorded(euler, 2)
    merged = replace(program, operations=array("i", [*program.operations[:-1], WHERE]))

    assert has_merges(merged)
    assert rolled(merged) is merged
    assert rolled(program) is not program


def test_rolling_takes_time_in_proportion_to_the_length():
    def length_of(count):
        looked_at = 0
        original = roll._found

        def counted(row):
            nonlocal looked_at
            looked_at += len(row.kinds)
            return original(row)

        with patch.object(roll, "_found", counted):
            rolled(recorded(lambda x, k: repeated(x, k, count), 2))
        return looked_at

    def repeated(x, k, count):
        for _ in range(count):
            x = x + 0.001 * (k - x * x)
        return x

    assert length_of(16_000) < 4.2 * length_of(4_000)


def nothing_is_told_by_hashes(row):
    row.sums = np.zeros(len(row.kinds), np.uint64)


def test_operands_are_compared_whatever_the_hashes_say():
    rng = random.Random(5)
    with patch.object(tokens.TokenRow, "hash_operands", nothing_is_told_by_hashes), shortened(), without_proof():
        for _ in range(40):
            program = written(random_recipe(rng), random_numbers(rng, 12))
            assert meaning(unrolled(rolled(program))) == meaning(program)


def of_rolling(name, *changes):
    """Return a patch of a function that rolling calls."""
    return with_other_lines(tokens if name == "tokens_of" else roll, name, *changes, called_in=roll)


# Faults in the rules of rolling: each makes another program of some recording, which the proof sees.
FAULTS = {
    "an operand that does not move evenly": ("_roll", ("exact = (fixed |", "exact = (True | fixed |")),
    "constants that differ from turn to turn": ("_tabulate", ("for place, which in", "for place, which in [] and")),
    "constants of loops in loops": ("_tabulate", ("for array in arrays])", "for array in arrays[:1] * len(arrays)])")),
    "the number of turns": ("_found", ("turns = lengths // period + 2", "turns = lengths // period + 3")),
    "operations of another kind": ("_found", ("same[:inner] & same[period:] & ", "same[:inner] & ")),
    "decisions that come out otherwise": ("tokens_of", ("{guard.relation} {guard.outcome}", "{guard.relation}")),
    "what derivatives go through": ("tokens_of", ("* 2 + flags", "* 2")),
    "inputs, constants and results": (
        "tokens_of",
        ("scattered(np.arange(1, 4))[classes]", "0 * scattered(np.arange(1, 4))[classes]"),
    ),
}


# Rules that the hashes of the operands keep as well.
BEHIND_HASHES = {"an operand that does not move evenly", "inputs, constants and results"}


@pytest.mark.slow
@pytest.mark.parametrize("rule", FAULTS)
def test_a_fault_in_a_rule_is_seen_by_the_proof(rule):
    rng = random.Random(7)
    hashes = (
        patch.object(tokens.TokenRow, "hash_operands", nothing_is_told_by_hashes)
        if rule in BEHIND_HASHES
        else nullcontext()
    )
    refused = 0
    proved = roll._is_proved

    def seen(program, looped):
        nonlocal refused
        answer = proved(program, looped)
        assert answer == (meaning(unrolled(looped)) == meaning(program))
        refused += not answer
        return answer

    programs = [recorded(table, 1), recorded(squares, 2)]
    for _ in range(200):
        fixed = frozenset(n for n in range(12) if rng.random() < 0.2)
        programs.append(written(random_recipe(rng), random_numbers(rng, 12), fixed))
    with of_rolling(*FAULTS[rule]), shortened(), patch.object(roll, "_is_proved", seen), hashes:
        for program in programs:
            try:
                rolled(program)
            except (IndexError, ValueError):  # where the fault leads to
                refused += 1
            if refused:
                return
    pytest.fail("nothing was seen of it")


def test_what_is_not_proved_is_not_rolled():
    program = recorded(euler, 2)
    with of_rolling("_found", ("turns = lengths // period + 2", "turns = lengths // period + 1")):
        assert len(rolled(program)) < len(program)  # a turn less in the loop is right as well
    with patch.object(roll, "_is_proved", lambda *_: False):
        assert rolled(program) is program
