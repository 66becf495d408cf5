"""Outside of the domain of an operation, where its value is nan, so are its derivatives: of any order, taken anyhow."""

import itertools
import math

import pytest

from autograd import Value, compile, derivative, grad, hessian, hvp, jacobian, jvp
from autograd.core.reverse import gradients
from autograd.core.table import TABLE

NUMBERS = (-1e300, -2.5, -2.0, -1.25, -1.0, -0.5, -0.0, 0.0, 1e-300, 0.5, 1.0, 1.25, 2.0, 2.5, 1e300)
FEW = (-2.5, -0.5, 0.0, 0.5, 2.5)
# What has no value by 0 has one everywhere around it: the page of conventions says what the derivatives are.
BY_ZERO = {"divide", "fmod", "remainder", "modulo", "floor_divide"}
# Those that people call; the others only ever follow one of them.
ROWS = [
    row
    for row in TABLE.values()
    if (row.function_name or row.operator or row.scipy) and not row.variadic and row.name not in BY_ZERO
]


def outside(row):
    """Return points at which the row has no value: numbers that it is not defined for."""
    numbers = (
        [*NUMBERS, math.inf, -math.inf] if row.arity == 1 else NUMBERS if row.arity == 2 and not row.scipy else FEW
    )
    fixed = [numbers if low < high or row.scipy else (low,) for low, high in row.domain]
    points = [point for point in itertools.product(*fixed) if math.isnan(row(*map(Value, point)).data)]
    return points if len(points) < 40 else points[:: len(points) // 40]


HAVE_AN_OUTSIDE = [row for row in ROWS if outside(row)]
every_row = pytest.mark.parametrize("row", HAVE_AN_OUTSIDE, ids=lambda row: row.name)


def differentiable(row):
    """Return which arguments are real numbers, and not whole ones that only choose the function."""
    return [place for place, (low, high) in enumerate(row.domain) if low < high or row.scipy]


def along(row, point):
    """Return the row as a function of one number, by which all its arguments move."""
    moving = differentiable(row)
    return lambda t: row(*(x + t if place in moving else x for place, x in enumerate(point)))


def isnan(number):
    return math.isnan(number.data if isinstance(number, Value) else number)


def test_the_rows_with_a_domain_are_among_those_that_are_looked_at():
    assert {"log", "log2", "log10", "log1p", "sqrt", "asin", "acos", "acosh", "atanh", "power", "logit"} <= {
        row.name for row in HAVE_AN_OUTSIDE
    }
    assert {"ndtri", "erfinv", "xlogy", "xlog1py", "gamma", "betaln", "exp1"} <= {row.name for row in HAVE_AN_OUTSIDE}


@every_row
def test_derivatives_by_each_argument_are_nan(row):
    for point in outside(row):
        leaves = [Value(x) for x in point]
        row(*leaves).backward()
        recorded = gradients(row(*leaves))
        for place in differentiable(row):
            assert isnan(leaves[place].grad), (point, place)
            assert isnan(recorded[leaves[place]]), (point, place)


@every_row
def test_derivatives_to_the_third_order_are_nan_by_repeated_sweeps(row):
    for point in outside(row):
        leaf = Value(0.0)
        out = along(row, point)(leaf)
        for order in (1, 2, 3):
            out = gradients(out)[leaf]
            assert isnan(out), (point, order)


@every_row
def test_derivatives_are_nan_in_every_transform(row):
    for point in outside(row)[::4]:
        f = along(row, point)
        assert isnan(grad(f)(0.0)), point
        assert isnan(derivative(f)(0.0)), point
        assert isnan(jvp(f, (0.0,), (1.0,))[1]), point
        assert isnan(jacobian(f)(0.0)), point
        assert isnan(hessian(f)(0.0)), point
        assert isnan(hvp(f)(0.0, 1.0)), point
        assert isnan(grad(grad(f))(0.0)), point
        assert isnan(derivative(derivative(f))(0.0)), point
        assert isnan(hvp(grad(f))(0.0, 1.0)), point


@every_row
def test_derivatives_are_nan_compiled(row):
    for point in outside(row)[:: 4 * row.arity]:
        f = along(row, point)
        for transform in (grad(f), jacobian(f, mode="forward"), hessian(f), grad(grad(f))):
            assert isnan(compile(transform, jit="never")(0.0)), (point, transform)
        assert isnan(compile(hvp(grad(f)), jit="never")(0.0, 1.0)), point


@pytest.mark.parametrize("jit", ["never", "always"])
def test_derivatives_are_nan_in_machine_code(jit):
    logarithms = ("log", "log2", "log10", "log1p", "atanh", "logit")

    def f(x):
        return [TABLE[name](x) for name in logarithms]

    compiled = compile(jacobian(jacobian(f)), jit=jit)
    assert all(map(isnan, compiled(-2.5)))
    assert not any(map(isnan, compiled(0.25)))
