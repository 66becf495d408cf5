"""Paths that captured different Values are brought to the same inputs, and compute what they did."""

import random

import pytest
from programs import build, eager, random_numbers, random_program, same

from autograd.compiler.c_export import c_source
from autograd.compiler.common import with_inputs
from autograd.compiler.lowering import lower
from autograd.compiler.soundness import check
from autograd.core.table import TABLE


def test_a_program_among_more_inputs_has_the_bits_it_had():
    rng = random.Random(1)
    for _ in range(50):
        program = random_program(rng, 20, guards=2)
        count = program.inputs + rng.randrange(4)
        places = rng.sample(range(count), program.inputs)
        wider = with_inputs(program, places, count)
        check(wider)
        numbers = random_numbers(rng, count)
        expected, found = eager(program, [numbers[place] for place in places]), eager(wider, numbers)

        assert found.failed == expected.failed
        assert all(map(same, found.outputs, expected.outputs))
        if found.failed < 0:
            gradients = dict(zip(places, expected.gradients, strict=True))
            assert all(same(found.gradients[place], gradients.get(place, 0.0)) for place in range(count))


def test_programs_without_operands_are_widened_too():
    wider = with_inputs(build(0, (2.0,), [], (0,)), [], 2)
    check(wider)
    assert eager(wider, [5.0, 6.0]).outputs == [2.0]


def test_paths_with_different_inputs_become_one_function_in_c():
    left, right = build(1, (), [(TABLE["sin"], (0,))], (1,)), build(2, (), [(TABLE["add"], (0, 1))], (2,))
    paths = [lower(with_inputs(left, [2], 3), (2,)), lower(with_inputs(right, [0, 1], 3), (2,))]
    assert "sin(inputs[2])" in c_source(paths, "f")


@pytest.mark.parametrize(("places", "count"), [([0], 3), ([0, 0], 3), ([0, 3], 3), ([0, -1], 3), ([0, 1, 2], 3)])
def test_places_that_are_none_are_refused(places, count):
    program = build(2, (), [(TABLE["add"], (0, 1))], (2,))
    with pytest.raises(ValueError, match="the places of 2 inputs are so many different ones of 3"):
        with_inputs(program, places, count)
