"""Lowered code has the bits of the eager engine, and no more operations than are needed."""

import random
from collections import Counter

import pytest
from hypothesis import given, settings
from programs import RECORDED, eager, random_numbers, random_program, runs, same

from autograd.compiler.lowered import Lowered
from autograd.compiler.lowering import lower
from autograd.compiler.program import holds
from autograd.core.table import TABLE


def interpret(code: Lowered, numbers: list[float]) -> tuple[int, list[float]]:
    """Return the number of the guard that failed, or -1, and the results."""
    slots = [*numbers, *code.constants]
    for position in range(len(code.instructions) + 1):
        for guard, number in zip(code.guards, code.guard_numbers, strict=True):
            if guard.position == position:
                left, right = slots[guard.left], slots[guard.right]
                if holds(guard.relation, left, right) != guard.outcome:
                    return number, [left]
        if position < len(code.instructions):
            row, operands = code.instructions[position]
            slots.append(row.forward(*[slots[operand] for operand in operands]))
    return -1, [slots[slot] for slot in code.results]


def assert_equal_to_eager(program, wrt, numbers):
    expected, (failed, results) = eager(program, numbers), interpret(lower(program, wrt), numbers)
    assert failed == expected.failed
    if failed < 0:
        wanted = [*expected.outputs, *(expected.gradients[position] for position in wrt)]
        assert list(map(same, results, wanted)) == [True] * len(wanted), (results, wanted)
    else:
        assert same(results[0], expected.left)


@settings(max_examples=300)
@given(runs(guards=3))
def test_random_programs_have_the_bits_of_the_eager_engine(run):
    program, numbers = run
    assert_equal_to_eager(program, tuple(range(program.inputs)), numbers)


@pytest.mark.parametrize("row", RECORDED, ids=lambda row: row.name)
def test_programs_around_one_row_have_the_bits_of_the_eager_engine(row):
    rng = random.Random(row.name)
    rows = (row, TABLE["add"], TABLE["multiply"], TABLE["negative"], TABLE["divide"], row)
    for _ in range(40):
        program = random_program(rng, rng.randint(1, 6), rows)
        for _ in range(5):
            assert_equal_to_eager(
                program, tuple(range(program.inputs)), random_numbers(rng, program.inputs, special=0.7)
            )


def names(code: Lowered) -> Counter:
    return Counter(row.name for row, _ in code.instructions)
