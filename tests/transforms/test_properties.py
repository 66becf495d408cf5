"""Laws that hold for every program, and agreement of the two engines."""

import math
from functools import partial

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from autograd import grad, hessian, hvp, jacobian, jvp, vjp
from autograd.core import duals, python_engine
from autograd.core.engine import Value, curve, pull, push
from autograd.core.table import TABLE
from autograd.testing import expressions

# `where` may choose a constant, and a program that returns a plain number is refused.
ROWS = [row for row in TABLE.values() if row.name != "where"]
programs = partial(expressions, rows=ROWS)

weights = st.floats(-2.0, 2.0).map(lambda x: round(x, 3))
quick = settings(deadline=None, max_examples=60)


def gradient(program, point):
    return grad(program, argnums=tuple(range(len(point))))(*point)


def close(a, b, scale=1.0):
    assume(all(map(math.isfinite, (a, b, scale))) and abs(scale) < 1e8)
    return a == pytest.approx(b, rel=1e-9, abs=1e-9 * max(1.0, abs(scale)))


@quick
@given(programs())
def test_grad_is_backward(program):
    """To the last bit: it is the same sweep."""
    inputs = [Value(x) for x in program.point]
    program(*inputs).backward()

    assert gradient(program, program.point) == pytest.approx([x.grad for x in inputs], rel=0.0, abs=0.0, nan_ok=True)


@quick
@given(programs(), st.data())
def test_jvp_and_vjp_are_dual(program, data):
    """The cotangent of the tangent is the tangent of the cotangent: w·(J v) = (w J)·v."""
    v = tuple(data.draw(weights) for _ in program.point)
    w = data.draw(weights)

    forward = w * jvp(program, program.point, v)[1]
    backward = vjp(program, *program.point)[1](w)

    assert close(forward, sum(a * b for a, b in zip(backward, v, strict=True)), max(map(abs, backward)))


@quick
@given(programs(inputs=3, operations=6), st.data())
def test_the_gradient_of_a_sum_is_the_sum_of_the_gradients(program, data):
    point = program.point
    other = data.draw(programs(inputs=len(point), operations=6).filter(lambda p: len(p.point) == len(point)))
    a, b = gradient(program, point), tuple(grad(other, argnums=n)(*point) for n in range(len(point)))

    both = gradient(lambda *xs: program(*xs) + other(*xs), point)

    for x, y, z in zip(both, a, b, strict=True):
        assert close(x, y + z, max(abs(y), abs(z)))


@quick
@given(programs(inputs=3, operations=6))
def test_forward_and_reverse_jacobians_agree(program):
    positions = tuple(range(len(program.point)))

    forward = jacobian(program, positions, mode="forward")(*program.point)
    reverse = jacobian(program, positions, mode="reverse")(*program.point)

    scale = max(map(abs, reverse))
    for a, b in zip(forward, reverse, strict=True):
        assert close(a, b, scale)


@quick
@given(programs(inputs=2, operations=5), st.data())
def test_the_hessian_times_a_vector_is_hvp(program, data):
    point = list(program.point)
    v = [data.draw(weights) for _ in point]

    def f(x):
        return program(*x)

    rows, product = hessian(f)(point), hvp(f)(point, v)

    for row, entry in zip(rows, product, strict=True):
        assert close(entry, sum(a * b for a, b in zip(row, v, strict=True)), max(map(abs, row)))


@quick
@given(programs(inputs=2, operations=5), st.data())
def test_hvp_is_the_derivative_of_the_gradient_along_the_vector(program, data):
    """By way of recorded sweeps, which share no code with the double sweep on floats."""
    point = list(program.point)
    v = [data.draw(weights) for _ in point]

    def f(x):
        return program(*x)

    nested = jvp(grad(f), (point,), (v,))[1]

    for a, b in zip(hvp(f)(point, v), nested, strict=True):
        assert close(a, b, max(map(abs, nested)))


def python_value(program, point):
    """Record the program with the engine in Python, whichever engine runs."""
    inputs = [python_engine.Value(x) * 1.0 for x in point]
    return program(*inputs), inputs


@quick
@given(programs(), st.data())
def test_the_engines_carry_tangents_alike_to_the_last_bit(program, data):
    v = [data.draw(weights) for _ in program.point]
    inputs = [Value(x) * 1.0 for x in program.point]
    output = program(*inputs)
    twin, twins = python_value(program, program.point)

    assert same(push([output], inputs, v, None), python_engine.push([twin], twins, v, None))
    assert same(curve([output], inputs, v, None), python_engine.curve([twin], twins, v, None))
    assert same(pull([output], [0.5], inputs, None), python_engine.pull([twin], [0.5], twins, None))


def same(a, b):
    return [x is None or x.hex() for x in a] == [x is None or x.hex() for x in b]


@pytest.mark.parametrize("row", TABLE.values(), ids=str)
def test_second_derivatives_of_each_row_are_the_same_by_formula_and_by_recording(row):
    """The compiled change of the partials along a direction against a forward sweep over recorded partials."""
    point = [0.3 * low + 0.7 * high for low, high in row.domain]
    moves = [0.5 if low < high else 0.0 for low, high in row.domain]
    numbers = [row.forward(*point), *point]
    tangents = [1.25, *moves]

    slopes, drifts = duals.slopes_and_drifts(row, numbers, tangents)
    other_slopes, other_drifts = duals._by_recording(row, numbers, tangents)

    assert same(slopes, other_slopes)
    assert same(drifts, other_drifts)


@pytest.mark.parametrize("within", [[], None])
def test_a_sweep_can_be_bound_to_known_leaves(within):
    x, w = Value(2.0), Value(3.0)
    y = x * 1.0
    output = (y * w).sin()

    found = push([output], [y], [1.0], within)
    product = curve([output], [y], [1.0], within)

    if within is None:
        assert found == [3.0 * math.cos(6.0)]
        assert product == pytest.approx([-9.0 * math.sin(6.0)], rel=1e-15)
    else:
        assert found is None
        assert product is None
    assert push([output], [y], [1.0], [x, w]) == [3.0 * math.cos(6.0)]
