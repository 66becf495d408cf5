"""Derivatives keep their digits wherever the value does: relative errors, where others are compared absolutely."""

import math
import random

import mpmath
import pytest
from exact import derivative, derivatives, ulps
from mpmath import mp, mpf
from test_rows import ORACLE

from autograd import Value
from autograd.core.reverse import gradients
from autograd.core.table import TABLE

NEAR_ZERO = [sign * 1.234 * 10.0**-k for k in (1, 3, 8, 12, 100, 290) for sign in (1, -1)]
NEAR_ONE = [sign * (1 + side * 10.0**-k) for k in (2, 5, 9, 13, 15) for sign in (1, -1) for side in (1, -1)]

OTHERS = {"gamma", "lgamma", "degrees", "radians", "cbrt"}
# Every smooth row of one argument.
SMOOTH = [row for row in TABLE.values() if row.arity == 1 and not (row.variadic or row.kink or row.name in OTHERS)]


def within_domain(function, x: float) -> bool:
    try:
        return mp.im(function(mpf(x))) == 0
    except (ValueError, ZeroDivisionError):
        return False


@pytest.mark.parametrize("row", SMOOTH, ids=lambda row: row.name)
def test_close_to_zero_and_one_derivatives_to_the_third_order_lose_no_digits(row):
    """The worst that was measured: 11.4 units in the last place, of the second derivative of sech, which crosses 0."""
    function = ORACLE[row.name]
    for x in [x for x in NEAR_ZERO + NEAR_ONE if within_domain(function, x)]:
        found = derivatives(row, x, 3)
        for order in range(1, 4):
            assert ulps(found[order], derivative(function, x, order)) < 16.0, (x, order)


# The power x**y: its derivatives by x, by y, by both in either order, and twice by each.


def powers(x: float, y: float) -> list[float]:
    """Return the derivatives, and 0.0 where one does not depend on its argument."""
    a, b = leaves = Value(x), Value(y)
    first = gradients(a**b)
    second = [gradients(first[u]).get(v, Value(0.0)) if u in first else Value(0.0) for u in leaves for v in leaves]
    return [value.data for value in (*(first.get(leaf, Value(0.0)) for leaf in leaves), *second)]


def exact_powers(x: float, y: float) -> list[tuple[object, object]]:
    """Return the derivatives, each with the size of the largest of the terms that it is the sum of."""
    with mp.workdps(60):
        x, y = mpf(x), mpf(y)
        value, log, less = x**y, mpmath.log(x), x ** (y - 1)
        mixed = less * (1 + y * log), max(less, abs(less * y * log))
        twice = y * (y - 1) * x ** (y - 2)
        exact = [y * less, value * log, twice, mixed, mixed, value * log**2]
        return [found if isinstance(found, tuple) else (found, abs(found)) for found in exact]


def error(found: float, exact, size) -> float:
    """Return the error in units in the last place of the largest term."""
    if found == float(exact):
        return 0.0
    return ulps(found, exact) * math.ulp(float(exact)) / math.ulp(float(size)) if math.isfinite(found) else math.inf


BASES = [5e-324, 1e-310, 3e-308, 1e-300, 1e-160, 1e-12, 1e-3, 0.3, 1 - 1e-12, 1.0, 2.0, 1e10, 1e160, 1e300, 1.7e308]
EXPONENTS = [-2.0, -1.0, -0.5, -1e-3, -1e-12, -1e-300, 0.0, 1e-300, 1e-12, 0.005, 0.5, 1 - 1e-12, 1.0, 1.5, 2.0, 3.0]


def test_the_derivatives_of_a_power_keep_digits_and_range_where_the_power_itself_is_subnormal_or_zero():
    for x in BASES:
        for y in EXPONENTS:
            for order, (found, (exact, size)) in enumerate(zip(powers(x, y), exact_powers(x, y), strict=True)):
                subnormal = abs(float(exact)) < 1e-300 and abs(found - float(exact)) < 1e-305

                assert subnormal or error(found, exact, size) < 6.0, (x, y, order, found, float(exact))


def test_the_derivatives_of_a_power_are_exact_to_a_few_units_over_the_whole_range():
    """The worst that was measured: 2.2 units in the last place by x, 1.8 by y, 3.3 of second order."""
    rng = random.Random(2)
    for _ in range(1000):
        x = 10.0 ** rng.uniform(-320.0, 308.0)
        farthest = 690.0 / max(1e-3, abs(math.log(x)))
        y = rng.choice([rng.uniform(-1.0, 1.0) * farthest, 10.0 ** rng.uniform(-18.0, 0.0), rng.uniform(-1.0, 1.0)])
        if abs(y * math.log(x)) < 690.0:
            for order, (found, (exact, size)) in enumerate(zip(powers(x, y), exact_powers(x, y), strict=True)):
                subnormal = abs(exact) < 1e-300
                assert subnormal or error(found, exact, size) < (3.0 if order < 2 else 5.0), (x, y, order)


def test_a_small_root_of_a_subnormal_number_has_a_finite_slope():
    x = Value(1e-310)
    (x**0.005).backward()

    assert x.grad == pytest.approx(1.409191465632231e306, rel=1e-15)


def test_mixed_derivatives_of_a_power_at_zero_are_symmetric():
    for y in (-1.0, 0.0, 1.0, 1.5, 2.0, 3.0):
        _, _, _, by_x_and_y, by_y_and_x, _ = powers(0.0, y)

        assert by_x_and_y == by_y_and_x, y
    assert powers(0.0, 2.0) == [0.0, 0.0, 2.0, 0.0, 0.0, 0.0]
