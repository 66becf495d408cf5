"""The functions of the normal distribution and the logarithms of probabilities, with derivatives to the third order."""

import math
import random

import mpmath
import pytest
from exact import derivatives
from mpmath import mp, mpf

import autograd.math as m
from autograd import Value, compile, grad
from autograd.core.reverse import gradients
from autograd.core.table import TABLE

inf, nan = math.inf, math.nan
rng = random.Random(7)


def density(x):
    return mpmath.exp(-x * x / 2) / mpmath.sqrt(2 * mp.pi)


def lower(x):
    return mpmath.erfc(-x / mpmath.sqrt(2)) / 2


def quantile(p):
    """Return what lies below with the probability p, by Newton's method for the logarithm of the smaller tail."""
    sign, tail = (1, p) if p < 0.5 else (-1, 1 - p)
    x = sign * mpf(TABLE["ndtri"](float(p)))
    for _ in range(6):
        x -= (mpmath.log(lower(x)) - mpmath.log(tail)) * lower(x) / density(x)
    return sign * x


def erfcx(x):
    value = mpmath.exp(x * x) * mpmath.erfc(x)
    first = 2 * x * value - 2 / mpmath.sqrt(mp.pi)
    second = 2 * value + 2 * x * first
    return [value, first, second, 4 * first + 2 * x * second]


def norm_pdf(x):
    return [density(x), -x * density(x), (x * x - 1) * density(x), (3 - x * x) * x * density(x)]


def ndtr(x):
    return [lower(x), density(x), -x * density(x), (x * x - 1) * density(x)]


def log_ndtr(x):
    first = density(x) / lower(x)
    second = -first * (x + first)
    return [mpmath.log(lower(x)), first, second, -second * (x + first) - first * (1 + second)]


def ndtri(p):
    x = quantile(p)
    slope = 1 / density(x)
    return [x, slope, x * slope**2, (1 + 2 * x * x) * slope**3]


def erfinv(y):
    x = mpmath.erfinv(y) if abs(y) < 0.5 else quantile((1 + y) / 2) / mpmath.sqrt(2)
    slope = mpmath.sqrt(mp.pi) / 2 * mpmath.exp(x * x)
    return [x, slope, 2 * x * slope**2, (2 + 8 * x * x) * slope**3]


def logit(p):
    product = p * (1 - p)
    return [mpmath.log(p / (1 - p)), 1 / product, (2 * p - 1) / product**2, 2 * (1 - 3 * product) / product**3]


def spread(low, high, count=40):
    return [rng.uniform(low, high) for _ in range(count)]


def powers(low, high, count=40):
    return [10.0**exponent for exponent in spread(low, high, count)]


PROBABILITIES = [*spread(0.0, 1.0), *powers(-90, -1), *(1.0 - p for p in powers(-15, -1))]
PROBABILITIES += [0.5 + sign * p for p in powers(-14, -1, 20) for sign in (1.0, -1.0)]

# Functions, points, and the relative errors allowed of the value and the derivatives.
CASES = {
    "erfcx": (erfcx, [*spread(-26, -5), *spread(-5, 2), *spread(2, 30), *powers(-10, 6)], (2e-15, 8e-15, 3e-14, 2e-13)),
    "normal_density": (
        norm_pdf,
        [*spread(-37, 37), *spread(-5, 5), *powers(-20, 1)],
        (2e-15, 2e-15, 2e-14, 1e-13),
    ),
    "ndtr": (ndtr, [*spread(-37, -5), *spread(-5, 5), *powers(-20, 1)], (2e-15, 2e-15, 2e-15, 1e-13)),
    "log_ndtr": (log_ndtr, [*spread(-20, -1), *spread(-1, 5), *powers(-20, 1)], (2e-15, 4e-15, 2e-14, 4e-12)),
    "ndtri": (ndtri, PROBABILITIES, (2e-15, 4e-15, 8e-15, 2e-14)),
    "erfinv": (
        erfinv,
        [2 * p - 1 for p in PROBABILITIES if abs(2 * p - 1) < 1] + powers(-200, -1),
        (2e-15, 4e-15, 8e-15, 2e-14),
    ),
    "logit": (logit, PROBABILITIES, (1e-15, 1e-15, 2e-15, 4e-15)),
}


@pytest.mark.parametrize("name", CASES)
def test_values_and_derivatives_to_the_third_order_are_those_of_mpmath(name):
    """The largest errors: third derivatives of erfcx at 1.9 and of log_ndtr far below 0, sums that nearly cancel."""
    exact, points, allowed = CASES[name]
    for x in points:
        with mp.workdps(80):
            for found, right, tolerance in zip(derivatives(TABLE[name], x, 3), exact(mpf(x)), allowed, strict=True):
                assert abs(found - right) <= tolerance * abs(right) + mpf(2) ** -1022 or abs(right) > 1e308, (x, found)


@pytest.mark.parametrize(
    ("name", "x", "value", "slope"),
    [
        ("erfcx", 0.0, 1.0, -2.0 / math.sqrt(math.pi)),
        ("erfcx", inf, 0.0, 0.0),
        ("erfcx", -inf, inf, -inf),
        ("erfcx", -27.0, inf, -inf),
        ("ndtr", 0.0, 0.5, 1.0 / math.sqrt(2.0 * math.pi)),
        ("ndtr", inf, 1.0, 0.0),
        ("ndtr", -inf, 0.0, 0.0),
        ("log_ndtr", inf, 0.0, 0.0),
        ("log_ndtr", -inf, -inf, inf),
        ("log_ndtr", -1e100, -5e199, 1e100),
        ("ndtri", 0.0, -inf, inf),
        ("ndtri", 1.0, inf, inf),
        ("ndtri", 0.5, 0.0, math.sqrt(2.0 * math.pi)),
        ("ndtri", 5e-324, -38.46740561714434, nan),
        ("ndtri", -0.1, nan, nan),
        ("ndtri", 1.1, nan, nan),
        ("erfinv", 0.0, 0.0, 0.5 * math.sqrt(math.pi)),
        ("erfinv", -0.0, -0.0, 0.5 * math.sqrt(math.pi)),
        ("erfinv", 1.0, inf, inf),
        ("erfinv", -1.0, -inf, inf),
        ("erfinv", 1.5, nan, nan),
        ("logit", 0.0, -inf, inf),
        ("logit", 1.0, inf, inf),
        ("logit", 0.5, 0.0, 4.0),
        ("logit", 1.5, nan, nan),
        ("logit", -0.5, nan, nan),
    ],
)
def test_the_ends(name, x, value, slope):
    leaf = Value(x)
    result = TABLE[name](leaf)
    result.backward()

    assert result.data == pytest.approx(value, rel=1e-15, nan_ok=True)
    assert slope != slope or leaf.grad == pytest.approx(slope, rel=1e-15, nan_ok=True)
    assert math.isnan(TABLE[name](Value(nan)).data)


def test_the_density_has_a_name_and_is_the_slope_of_the_distribution():
    for x in spread(-30.0, 8.0):
        assert m.norm_pdf(x) == grad(m.ndtr)(x)
        assert m.norm_pdf(x) == pytest.approx(float(density(mpf(x))), rel=2e-15)
    assert (m.norm_pdf(0.0), m.norm_pdf(inf), m.norm_pdf(-inf)) == (1.0 / math.sqrt(2.0 * math.pi), 0.0, 0.0)
    assert compile(m.norm_pdf).value_and_grad(0.5) == (m.norm_pdf(0.5), -0.5 * m.norm_pdf(0.5))


def test_the_quantile_is_the_inverse():
    for p in PROBABILITIES:
        assert m.ndtr(m.ndtri(p)) == pytest.approx(p, rel=1e-12)
        assert m.sigmoid(m.logit(p)) == pytest.approx(p, rel=1e-13)
        assert m.erf(m.erfinv(p)) == pytest.approx(p, rel=1e-14)


@pytest.mark.parametrize(
    ("name", "point", "value", "slopes"),
    [
        ("xlogy", (0.0, 2.0), 0.0, (math.log(2.0), 0.0)),
        ("xlogy", (0.0, 0.0), 0.0, (-inf, 0.0)),
        ("xlogy", (0.0, -1.0), 0.0, (nan, 0.0)),
        ("xlogy", (0.0, inf), 0.0, (inf, 0.0)),
        ("xlogy", (0.0, nan), nan, (nan, nan)),
        ("xlogy", (2.0, 0.0), -inf, (-inf, inf)),
        ("xlog1py", (0.0, -1.0), 0.0, (-inf, 0.0)),
        ("xlog1py", (0.0, 1e-20), 0.0, (1e-20, 0.0)),
        ("xlog1py", (3.0, 1e-20), 3e-20, (1e-20, 3.0)),
        ("xlog1py", (0.0, nan), nan, (nan, nan)),
    ],
)
def test_zero_times_the_logarithm_of_anything_is_zero(name, point, value, slopes):
    leaves = [Value(x) for x in point]
    result = TABLE[name](*leaves)
    result.backward()

    assert (result.data, *(leaf.grad for leaf in leaves)) == pytest.approx((value, *slopes), rel=1e-15, nan_ok=True)


def test_the_mixed_derivative_of_xlogy_is_there_where_x_is_zero():
    x, y = Value(0.0), Value(4.0)
    first = gradients(x.xlogy(y))

    assert gradients(first[x])[y].data == gradients(first[y])[x].data == 0.25


def test_the_entropy_of_a_certain_outcome_has_a_finite_slope_by_the_other():
    assert grad(lambda p: -sum(m.xlogy(q, q) for q in p))([1.0, 0.0]) == [-1.0, inf]
