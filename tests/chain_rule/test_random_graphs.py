"""On any graph, the paths add up to the swept gradient: to the bit, or exactly where numbers are whole."""

import math
import random
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograd import Value, explain


def labelled(value, label):
    value.label = label
    return value


# Each row of a program is an operation on earlier values, and whether its result gets a label.
PROGRAMS = st.lists(
    st.tuples(
        st.sampled_from(["add", "subtract", "multiply", "tanh", "sin"]),
        st.integers(0, 99),
        st.integers(0, 99),
        st.booleans(),
    ),
    min_size=1,
    max_size=12,
)


def run(program, leaves):
    values = list(leaves)
    for row, (name, left, right, named) in enumerate(program):
        x, y = values[left % len(values)], values[right % len(values)]
        binary = {"add": lambda x, y: x + y, "subtract": lambda x, y: x - y, "multiply": lambda x, y: x * y}
        value = binary[name](x, y) if name in binary else getattr(x, name)()
        values.append(labelled(value, f"n{row}") if named else value)
    return values[-1]


@given(PROGRAMS)
def test_the_sum_over_all_paths_is_the_swept_gradient(program):
    x = Value(0.7, label="x")
    output = run(program, [x, Value(-0.4, label="y")])
    try:
        explanation = explain(output, x, top=10**6)
    except ValueError:
        output.backward()
        assert not x.has_grad
        return
    output.backward()

    assert explanation.total == x.grad  # the same bits
    assert explanation.count == len(explanation.paths)
    products = [path.product for path in explanation.paths]
    assert math.fsum(products) == pytest.approx(x.grad, rel=1e-9, abs=1e-9 * explanation.magnitude)
    assert math.fsum(map(abs, products)) == pytest.approx(explanation.magnitude, rel=1e-9)
    assert all(abs(first) >= abs(second) * (1 - 1e-12) for first, second in pairwise(products))


@given(PROGRAMS)
def test_a_folded_and_an_unfolded_explanation_agree(program):
    folded, x = [], []
    for named in (True, False):
        x.append(Value(0.7, label="x"))
        rows = [(name, left, right, named and row % 2 == 0) for row, (name, left, right, _) in enumerate(program)]
        try:
            folded.append(explain(run(rows, [x[-1], Value(-0.4)]), x[-1], top=1))
        except ValueError:
            return
    assert folded[0].total == folded[1].total
    assert folded[0].count <= folded[1].count


def exact_derivative(program, leaves):
    """Return the derivative of a program of + - × by its first leaf, in rational numbers and forward mode."""
    values = [(Fraction(leaf), Fraction(position == 0)) for position, leaf in enumerate(leaves)]
    for name, left, right, _ in program:
        (x, dx), (y, dy) = values[left % len(values)], values[right % len(values)]
        rules = {"add": (x + y, dx + dy), "subtract": (x - y, dx - dy), "multiply": (x * y, dx * y + x * dy)}
        values.append(rules[name])
    return values[-1][1]


def test_on_whole_numbers_the_paths_add_up_exactly():
    numbers = random.Random(7)
    compared = 0
    while compared < 40:
        program = [
            (
                numbers.choice(["add", "subtract", "multiply"]),
                numbers.randrange(99),
                numbers.randrange(99),
                numbers.random() < 0.4,
            )
            for _ in range(8)
        ]
        expected = exact_derivative(program, [3, 2])
        x = Value(3.0, label="x")
        output = run(program, [x, Value(2.0, label="y")])
        try:
            explanation = explain(output, x, top=10**6)
        except ValueError:
            assert expected == 0
            continue
        if explanation.magnitude < 2**53:  # every product and sum is a whole number that a float holds
            compared += 1
            assert sum(Fraction(path.product) for path in explanation.paths) == expected
            assert Fraction(explanation.total) == expected
