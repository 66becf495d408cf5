"""Every row of the table against 50-digit arithmetic: its value, its partial derivatives and theirs."""

import itertools
import random

import mpmath
import pytest
from mpmath import mp

from autograd import Value
from autograd.core.reverse import gradients
from autograd.core.symbol import Symbol
from autograd.core.table import TABLE
from autograd.testing import check_grad

mp.dps = 50

ROWS = list(TABLE.values())

# Relative errors allowed, and the worst that were measured: values 1.4e-15 (gelu far below 0, where erfc has the error
# of its library), partial derivatives 7e-16, second derivatives 2e-15 (sums of terms of opposite sign).
VALUE, PARTIAL, SECOND = 4e-15, 4e-15, 1e-14
# Derivatives that are smaller than this are compared absolutely with it.
SMALL = 1e-3
# log Γ is zero at 1 and 2 and its derivative at 1.46…: close to these only the absolute error is small.
CROSSES_ZERO = {"lgamma": 1.0, "digamma": 1.0}

# The same functions, from their definitions.
ORACLE = {
    "add": lambda x, y: x + y,
    "subtract": lambda x, y: x - y,
    "multiply": lambda x, y: x * y,
    "contribution": lambda x, y: x * y,
    "negative": lambda x: -x,
    "divide": lambda x, y: x / y,
    "greater": lambda x, y: mp.mpf(x > y),
    "where": lambda condition, x, y: x if condition else y,
    "gate": lambda condition, x: x if condition else mp.mpf(0),
    "sign": mpmath.sign,
    "absolute": abs,
    "maximum": max,
    "minimum": min,
    "copysign": lambda x, y: abs(x) * mpmath.sign(y),
    "floor": mpmath.floor,
    "ceil": mpmath.ceil,
    "trunc": lambda x: mpmath.sign(x) * mpmath.floor(abs(x)),
    "rint": mpmath.nint,
    "round_to": lambda x, digits: mpmath.nint(x * 10**digits) / 10**digits,
    "fmod": lambda x, y: x - y * mpmath.sign(x / y) * mpmath.floor(abs(x / y)),
    "remainder": lambda x, y: x - y * mpmath.nint(x / y),
    "floor_divide": lambda x, y: mpmath.floor(x / y),
    "modulo": lambda x, y: x - y * mpmath.floor(x / y),
    "sqrt": mpmath.sqrt,
    "cbrt": mpmath.cbrt,
    "cbrt_slope": lambda x: 1 / (3 * mpmath.cbrt(x) ** 2),
    "exp": mpmath.exp,
    "exp2": lambda x: mp.mpf(2) ** x,
    "expm1": lambda x: mpmath.exp(x) - 1,
    "log": mpmath.log,
    "log2": lambda x: mpmath.log(x) / mpmath.log(2),
    "log10": lambda x: mpmath.log(x) / mpmath.log(10),
    "log1p": lambda x: mpmath.log(1 + x),
    "power": lambda x, y: x**y,
    "power_slope": lambda x, y: y * x ** (y - 1),
    "power_times_log": lambda x, y: x**y * mpmath.log(x),
    "sin": mpmath.sin,
    "cos": mpmath.cos,
    "tan": mpmath.tan,
    "sinc": mpmath.sincpi,
    "asin": mpmath.asin,
    "acos": mpmath.acos,
    "atan": mpmath.atan,
    "hypot": lambda x, y: mpmath.sqrt(x * x + y * y),
    "atan2": mpmath.atan2,
    "degrees": lambda x: 180 * x / mp.pi,
    "radians": lambda x: mp.pi * x / 180,
    "sinh": mpmath.sinh,
    "cosh": mpmath.cosh,
    "sech": mpmath.sech,
    "sech_squared": lambda x: mpmath.sech(x) ** 2,
    "tanh": mpmath.tanh,
    "asinh": mpmath.asinh,
    "acosh": mpmath.acosh,
    "atanh": mpmath.atanh,
    "erf": mpmath.erf,
    "erfc": mpmath.erfc,
    "gaussian": lambda x: mpmath.exp(-x * x),
    "normal_density": mpmath.npdf,
    "gamma": mpmath.gamma,
    "lgamma": mpmath.loggamma,
    "digamma": mpmath.digamma,
    "polygamma": lambda order, x: mpmath.psi(int(order), x),
    "erfcx": lambda x: mpmath.exp(x * x) * mpmath.erfc(x),
    "repeated_erfc_integral": lambda order, x: 1 / mpmath.sqrt(mp.pi) - x * mpmath.exp(x * x) * mpmath.erfc(x),
    "erfinv": mpmath.erfinv,
    "ndtr": mpmath.ncdf,
    "log_ndtr": lambda x: mpmath.log(mpmath.ncdf(x)),
    "ndtri": lambda p: mpmath.sqrt(2) * mpmath.erfinv(2 * p - 1),
    "logit": lambda p: mpmath.log(p / (1 - p)),
    "xlogy": lambda x, y: x * mpmath.log(y),
    "xlog1py": lambda x, y: x * mpmath.log(1 + y),
    "fsum": lambda *terms: sum(terms),
    "sumprod": lambda p, q, r, s: p * r + q * s,
    "relu": lambda x: max(x, mp.mpf(0)),
    "leaky_relu": lambda x, slope: x if x > 0 else slope * x,
    "elu": lambda x, alpha: x if x > 0 else alpha * (mpmath.exp(x) - 1),
    "sigmoid": lambda x: 1 / (1 + mpmath.exp(-x)),
    "logistic_density": lambda x: 1 / (2 * mpmath.cosh(x / 2)) ** 2,
    "softplus": lambda x: mpmath.log(1 + mpmath.exp(x)),
    "silu": lambda x: x / (1 + mpmath.exp(-x)),
    "gelu": lambda x: x * mpmath.ncdf(x),
    "logaddexp": lambda x, y: mpmath.log(mpmath.exp(x) + mpmath.exp(y)),
}


def oracle(row):
    """Return the function in 50 digits: the one above, the row's definition, or mpmath's of the same name."""
    if row.name in ORACLE:
        return ORACLE[row.name]
    if row.definition is not None:
        symbols = [Symbol(name=f"x{n}") for n in range(row.arity)]
        formula = Symbol.of(row.definition(*symbols))
        return lambda *numbers: in_50_digits(formula, dict(zip(symbols, numbers, strict=True)))
    found = getattr(mpmath, row.name, None)
    assert found is not None, f"say in ORACLE what {row.name} is in mpmath"
    return found


def in_50_digits(formula, numbers):
    """Return a formula's number, by the oracles of its operations; what it is made of is kept among the numbers."""
    if formula.constant is not None:
        return mp.mpf(formula.constant)
    if formula not in numbers:
        arguments = [in_50_digits(argument, numbers) for argument in formula.arguments]
        numbers[formula] = oracle(formula.operation)(*arguments)
    return numbers[formula]


every_row = pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)


def differentiable(row) -> list[int]:
    """Return which arguments are real numbers, and not whole ones that only choose the function."""
    return [index for index, (low, high) in enumerate(row.domain) if low < high]


def samples(row, count: int) -> list[list[float]]:
    """Return points of the row's domain at which it has a derivative."""
    rng = random.Random(row.name)
    points = []
    while len(points) < count:
        point = [rng.uniform(*interval) for interval in row.domain]
        if row.kink is None or abs(row.kink(*point)) > 0.02:
            points.append(point)
    return points


def error(row, found: float, exact, scale: float = 0.0) -> float:
    """Return the error relative to the exact number, or to the scale if that is larger."""
    gap = abs(mp.mpf(found) - exact)
    return float(gap / max(abs(exact), mp.mpf(CROSSES_ZERO.get(row.name, scale)))) if gap else 0.0


def exact_partial(row, point, orders):
    """Return a derivative of the oracle; orders holds how often by each argument."""
    exact = [mp.mpf(x) for x in point]
    free = differentiable(row)

    def function(*chosen):
        arguments = list(exact)
        for index, x in zip(free, chosen, strict=True):
            arguments[index] = x
        return mpmath.re(oracle(row)(*arguments))

    if len(free) == 1:
        return mpmath.diff(function, exact[free[0]], orders[free[0]])
    return mpmath.diff(function, tuple(exact[index] for index in free), tuple(orders[index] for index in free))


def test_every_row_has_an_oracle():
    assert ORACLE.keys() <= TABLE.keys()
    assert all(oracle(row) is not None for row in TABLE.values())


@pytest.mark.parametrize("row", [row for row in ROWS if row.definition is not None], ids=lambda row: row.name)
def test_a_definition_is_the_function_that_it_says(row):
    """The definition, read in 50 digits by the oracles of its operations, against the oracle of the row."""
    symbols = [Symbol(name=f"x{n}") for n in range(row.arity)]
    formula = Symbol.of(row.definition(*symbols))

    for point in samples(row, 20):
        exact = oracle(row)(*map(mp.mpf, point))
        assert abs(in_50_digits(formula, dict(zip(symbols, map(mp.mpf, point), strict=True))) - exact) < mp.mpf("1e-14")


@pytest.mark.parametrize("row", [row for row in ROWS if row.reads_as is not None], ids=lambda row: row.name)
def test_what_people_read_of_a_row_is_its_value(row):
    symbols = [Symbol(name=f"x{n}") for n in range(row.arity)]
    formula = Symbol.of(row.reads_as(*symbols))

    assert row(*symbols).text() == formula.text()
    for point in samples(row, 20):
        numbers = dict(zip(symbols, map(mp.mpf, point), strict=True))
        assert error(row, row(*point), in_50_digits(formula, numbers)) <= VALUE


@every_row
def test_value_is_that_of_the_oracle(row):
    for point in samples(row, 40):
        exact = oracle(row)(*map(mp.mpf, point))

        assert error(row, row(*map(Value, point)).data, exact) <= VALUE, point
        assert row(*point) == row(*map(Value, point)).data


@every_row
def test_gradient_is_that_of_the_oracle(row):
    rng = random.Random(row.name)
    for point in samples(row, 12):
        leaves = [Value(x) for x in point]
        cotangent = rng.uniform(-2.0, 2.0)
        row(*leaves).backward(cotangent)
        recorded = gradients(row(*leaves), cotangent)
        for index in differentiable(row):
            exact = mp.mpf(cotangent) * exact_partial(row, point, [int(k == index) for k in range(row.arity)])

            assert error(row, leaves[index].grad, exact, SMALL) <= PARTIAL, (point, index)
            if leaves[index] in recorded:
                assert recorded[leaves[index]].data == leaves[index].grad
            else:
                assert leaves[index].grad == 0.0


@every_row
def test_second_derivatives_are_those_of_the_oracle(row):
    for point in samples(row, 4):
        leaves = [Value(x) for x in point]
        first = gradients(row(*leaves))
        for i, j in itertools.product(differentiable(row), repeat=2):
            gradient = first.get(leaves[i])
            second = gradients(gradient).get(leaves[j]) if gradient is not None and gradient.requires_grad else None
            found = 0.0 if second is None else second.data
            exact = exact_partial(row, point, [int(k == i) + int(k == j) for k in range(row.arity)])

            assert error(row, found, exact, SMALL) <= SECOND, (point, i, j)


@every_row
def test_derivatives_to_the_third_order_agree_with_differences(row):
    def free(*chosen):
        arguments = list(point)
        for index, x in zip(differentiable(row), chosen, strict=True):
            arguments[index] = x
        return row(*arguments)

    for seed, point in enumerate(samples(row, 2)):
        report = check_grad(free, *(point[index] for index in differentiable(row)), order=3, seed=seed)

        assert min(report.digits) > 8.0, (point, report)
