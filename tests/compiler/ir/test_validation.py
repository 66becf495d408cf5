"""A program from outside is refused unless every number in it can be followed."""

import random
import re
from array import array
from dataclasses import replace

import pytest
from hypothesis import given
from programs import programs, random_program, sample

from autograd.compiler.ir.program import ROWS, Guard
from autograd.compiler.ir.validation import check
from autograd.core.table import TABLE


@given(programs(guards=4))
def test_what_was_recorded_is_sound(program):
    check(program)


def test_long_programs_are_sound():
    check(random_program(random.Random(1), length=3000, guards=50))


UNSOUND = {
    "instruction 0 uses a slot without a number yet": {"operands": [3, 1, 3, 3, 4]},
    "instruction 1 uses a slot without a number yet": {"operands": [0, 1, -1, 3, 4]},
    "instruction 2 uses a slot without a number yet": {"operands": [0, 1, 3, 3, 2**31 - 1]},
    "instruction 2 (add) has a wrong number of operands": {"starts": [0, 2, 4, 5]},
    "instruction 0 (hypot) has a wrong number of operands": {
        "operations": [ROWS.index(TABLE[name]) for name in ("hypot", "sin", "add")],
        "starts": [0, 0, 1, 3],
        "operands": [3, 3, 4],
    },
    "its marks of what is differentiable are not one 0 or 1 for each slot": [
        {"differentiable": bytes([1, 1, 0, 1, 1])},
        {"differentiable": bytes([1, 1, 0, 1, 1, 1, 1])},
        {"differentiable": bytes([1, 1, 0, 1, 1, 2])},
        {"inputs": 3},
        {"constants": ()},
    ],
    "it has 2,147,483,652 slots": {"inputs": 2**31},
    "it has no output": {"outputs": ()},
    "output 1 is a slot that does not exist": [{"outputs": (5, 6)}, {"outputs": (5, -1)}],
    "guard 0 is not at a place after": [
        {"guards": (Guard(4, "lt", 0, 1, outcome=True),)},
        {"guards": (Guard(-1, "lt", 0, 1, outcome=True),)},
    ],
    "guard 1 is not at a place after": {
        "guards": (Guard(2, "lt", 0, 1, outcome=True), Guard(1, "lt", 0, 1, outcome=True))
    },
    "guard 0 looks at a slot without a number yet": [
        {"guards": (Guard(0, "lt", 3, 0, outcome=True),)},
        {"guards": (Guard(0, "lt", 0, 3, outcome=True),)},
        {"guards": (Guard(3, "lt", -1, 0, outcome=True),)},
        {"guards": (Guard(3, "lt", 0, 6, outcome=True),)},
    ],
    "guard 0 does not compare with a constant what was seen": [
        {"guards": (Guard(3, "is", 2, 1, outcome=True),)},
        {"guards": (Guard(3, "is", 2, 3, outcome=True),)},
    ],
}
CASES = [
    (text, changes) for text, group in UNSOUND.items() for changes in (group if isinstance(group, list) else [group])
]


@pytest.mark.parametrize(("text", "changes"), CASES)
def test_what_does_not_hold_together_is_refused(text, changes):
    program = sample()
    check(program)
    changes = {name: array("i", value) if isinstance(value, list) else value for name, value in changes.items()}
    with pytest.raises(ValueError, match=re.escape(text)):
        check(replace(program, **changes))
