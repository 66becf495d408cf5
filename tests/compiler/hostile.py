"""Headers that lie, and what is asked of whatever a file could make one believe."""

import contextlib

import numpy as np

from autograd.compiler.backends.executable import Request
from autograd.compiler.dispatch.runner import Runner

HEADERS = [
    ({"operations": ["add", "multiply", "sinus"]}, r"operations \(it was written by .*\) that this .*: sinus"),
    ({"operations": ["add", 2, "sin"]}, r"does not have: 2"),
    ({"operations": "add"}, "its header is not that of a compiled function"),
    ({"operations": ["add", "multiply"]}, r"a number in it is not one of 0 … 1"),
    ({"operations": ["add", "multiply", "cos", "sin"]}, None),
    ({"operations": ["sin", "multiply", "add"]}, r"instruction 1 \(add\) has a wrong number of operands"),
    ({"relations": ["lt", "le", "around"]}, "relations that this version"),
    ({"relations": []}, r"a number in it is not one of 0 … -1"),
    ({"relations": {}}, "its header is not that"),
    ({"about": []}, "its header is not that"),
    ({"package": None}, "its header is not that"),
    ({"programs": {}}, "its header is not that"),
    ({"programs": []}, "more numbers than its programs have"),
    ({"programs": [None]}, "6 whole numbers"),
    ({"programs": [[2, 1, 3, 5, 2]]}, "6 whole numbers"),
    ({"programs": [[2, 1, 3, 5, 2, 2.0]]}, "6 whole numbers"),
    ({"programs": [[2, True, 3, 5, 2, 2]]}, "6 whole numbers"),
    ({"programs": [[2, 1, 3, 5, 2, 2], [0, 0, 0, 0, 0, 0]]}, "it has no output"),
    ({"programs": [[2, 1, 3, 5, 2, 2], [2, 1, 3, 5, 2, 2]]}, "more numbers than it holds"),
    ({"programs": [[-1, 1, 3, 5, 2, 2]]}, "fewer than no inputs"),
    ({"programs": [[2, -1, 3, 5, 2, 2]]}, "more numbers than it holds"),
    ({"programs": [[2, 1, 3, 4, 2, 2]]}, "operands of a program are not those"),
    ({"programs": [[2, 1, 3, 10**30, 2, 2]]}, "operands of a program are not those"),
    *(
        ({"programs": [[huge if place == at else size for place, size in enumerate([2, 1, 3, 5, 2, 2])]]}, "it")
        for at in range(6)
        for huge in (2**31, 2**61, 2**64, 10**300)
    ),
]


def run(program):
    """Run whatever it is: any answer is one, and so is Python's refusal of numbers that make no sense."""
    request = Request(program, tuple(range(program.inputs)))
    numbers, results = np.full(program.inputs, 0.5), np.zeros(request.results)
    with contextlib.suppress(ArithmeticError, ValueError):
        Runner(request, "never").point(numbers, results)


def assert_followable(program):
    """Check by the plainest reading that everything points to what is there."""
    first = program.first_result
    for i in range(len(program)):
        slots = program.arguments(i)
        row = program.row(i)
        assert len(slots) >= 1 if row.variadic else len(slots) == row.arity
        assert all(0 <= slot < first + i for slot in slots)
    assert all(0 <= slot < first + len(program) for slot in program.outputs)
    assert len(program.differentiable) == first + len(program)
    for guard in program.guards:
        assert 0 <= guard.position <= len(program)
        assert 0 <= min(guard.left, guard.right) <= max(guard.left, guard.right) < first + guard.position
