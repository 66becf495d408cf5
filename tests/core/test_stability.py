"""Far out, and close to where digits cancel, values and derivatives keep theirs: against 50-digit arithmetic."""

import math
import random

import mpmath
import pytest
from mpmath import mp

import autograd.math as m
from autograd import Value, grad
from autograd.core.reverse import gradients

mp.dps = 60

FAR = [-1000.0, -745.0, -700.0, -100.0, -40.0, -20.0, -5.0, 5.0, 20.0, 40.0, 100.0, 700.0, 745.0, 1000.0]
NEAR = [-1e-3, -1e-8, -1e-12, -1e-300, 1e-300, 1e-12, 1e-8, 1e-3]


def logistic(x):
    return 1 / (1 + mpmath.exp(-x))


def density(x):
    return mpmath.exp(-x * x / 2) / mpmath.sqrt(2 * mp.pi)


# The function, its derivative and its second derivative, written so that 60 digits suffice for every point.
ORACLES = {
    "sigmoid": (
        logistic,
        lambda x: logistic(x) * logistic(-x),
        lambda x: -logistic(x) * logistic(-x) * mpmath.tanh(x / 2),
    ),
    "softplus": (lambda x: mpmath.log1p(mpmath.exp(x)), logistic, lambda x: logistic(x) * logistic(-x)),
    "silu": (
        lambda x: x * logistic(x),
        lambda x: logistic(x) * (1 + x * logistic(-x)),
        lambda x: logistic(x) * logistic(-x) * (2 + x * (1 - 2 * logistic(x))),
    ),
    "tanh": (mpmath.tanh, lambda x: mpmath.sech(x) ** 2, lambda x: -2 * mpmath.tanh(x) * mpmath.sech(x) ** 2),
    "gelu": (
        lambda x: x * mpmath.erfc(-x / mpmath.sqrt(2)) / 2,
        lambda x: mpmath.erfc(-x / mpmath.sqrt(2)) / 2 + x * density(x),
        lambda x: density(x) * (2 - x * x),
    ),
    "erfc": (
        mpmath.erfc,
        lambda x: -2 / mpmath.sqrt(mp.pi) * mpmath.exp(-x * x),
        lambda x: 4 * x / mpmath.sqrt(mp.pi) * mpmath.exp(-x * x),
    ),
    "expm1": (mpmath.expm1, mpmath.exp, mpmath.exp),
    "elu": (
        lambda x: x if x > 0 else mpmath.expm1(x),
        lambda x: mp.mpf(1) if x > 0 else mpmath.exp(x),
        lambda x: mp.mpf(0) if x > 0 else mpmath.exp(x),
    ),
    "asinh": (mpmath.asinh, lambda x: 1 / mpmath.sqrt(1 + x * x), lambda x: -x / (1 + x * x) ** mp.mpf("1.5")),
    "atan": (mpmath.atan, lambda x: 1 / (1 + x * x), lambda x: -2 * x / (1 + x * x) ** 2),
    "sinh": (mpmath.sinh, mpmath.cosh, mpmath.sinh),
    "sin": (mpmath.sin, mpmath.cos, lambda x: -mpmath.sin(x)),
    "log1p": (mpmath.log1p, lambda x: 1 / (1 + x), lambda x: -1 / (1 + x) ** 2),
    "atanh": (mpmath.atanh, lambda x: 1 / (1 - x * x), lambda x: 2 * x / (1 - x * x) ** 2),
    "asin": (mpmath.asin, lambda x: 1 / mpmath.sqrt(1 - x * x), lambda x: x / mpmath.sqrt(1 - x * x) ** 3),
}
ON_THE_UNIT_INTERVAL = {"atanh", "asin"}
SMALLEST, LARGEST = mp.mpf(2) ** -1022, mp.mpf(2) ** 1024


def agrees(found: float, exact, condition: float) -> bool:
    """Return whether found is exact to 1e-14 times the condition of the function, or beyond the floats as it is."""
    if abs(exact) < SMALLEST:  # subnormal: the digits are not there to be kept
        return abs(found - exact) <= SMALLEST
    if abs(exact) >= LARGEST:
        return found == float("inf") * mpmath.sign(exact)
    return abs(found - exact) <= 1e-14 * condition * abs(exact)


def points(name):
    domain = (
        [x for x in FAR if name != "log1p" or x > -1.0] if name not in ON_THE_UNIT_INTERVAL else [-0.999999, 0.999999]
    )
    return [*domain, *NEAR]


@pytest.mark.parametrize(("name", "x"), [(name, x) for name in ORACLES for x in points(name)])
def test_values_and_derivatives_keep_their_digits(name, x):
    value, first, second = ORACLES[name]
    leaf = Value(x)
    output = getattr(leaf, name)()
    gradient = gradients(output)[leaf]
    curvature = gradients(gradient).get(leaf, Value(0.0)) if gradient.requires_grad else Value(0.0)
    exact = mp.mpf(x)
    # The value of gelu takes the complementary error function of a rounded quotient.
    condition = 1.0 + x * x if name == "gelu" else 1.0

    assert agrees(output.data, value(exact), condition), (output.data, value(exact))
    assert agrees(gradient.data, first(exact), 1.0), (gradient.data, first(exact))
    assert agrees(curvature.data, second(exact), 1.0), (curvature.data, second(exact))


@pytest.mark.parametrize(
    ("x", "y"), [(1000.0, 1000.0), (-1000.0, -1001.0), (1000.0, -1000.0), (1e-12, -1e-12), (0.0, -40.0)]
)
def test_logaddexp_keeps_its_digits(x, y):
    a, b = Value(x), Value(y)
    output = a.logaddexp(b)
    output.backward()
    exact = max(mp.mpf(x), mp.mpf(y)) + mpmath.log1p(mpmath.exp(-abs(mp.mpf(x) - mp.mpf(y))))

    assert agrees(output.data, exact, 1.0)
    assert agrees(a.grad, logistic(mp.mpf(x) - mp.mpf(y)), 1.0)
    assert agrees(b.grad, logistic(mp.mpf(y) - mp.mpf(x)), 1.0)


@pytest.mark.parametrize("scale", [1e-300, 1e-150, 1.0, 1e150, 1e300])
def test_hypot_and_atan2_neither_overflow_nor_vanish(scale):
    x, y = Value(3.0 * scale), Value(4.0 * scale)
    x.hypot(y).backward()
    assert (x.grad, y.grad) == pytest.approx((0.6, 0.8), rel=1e-15)
    x.grad = y.grad = 0.0
    y.atan2(x).backward()

    assert (y.grad * scale, -x.grad * scale) == pytest.approx((3.0 / 25.0, 4.0 / 25.0), rel=1e-14)


@pytest.mark.parametrize("order", range(4))
@pytest.mark.parametrize("pole", [0.0, -1.0, -2.0, -7.0])
@pytest.mark.parametrize("gap", [1e-12, 1e-9, 1e-5, 1e-2, 0.25, 0.5, -1e-12, -1e-9, -1e-5, -1e-2, -0.25])
def test_polygamma_keeps_its_digits_on_both_sides_of_its_poles(order, pole, gap):
    x = pole + gap
    with mpmath.workdps(50):
        exact = mpmath.psi(order, mpmath.mpf(x))

        assert abs((mpmath.mpf(m.polygamma(order, x)) - exact) / exact) < 1e-14


@pytest.mark.parametrize("order", [0, 1, 2, 3, 5, 10, 22])
def test_polygamma_is_exact_to_a_few_units_for_positive_numbers(order):
    """The worst that was measured: 10 units in the last place, at order 22. Of digamma it is the absolute error."""
    rng = random.Random(order)
    for _ in range(200):
        x = rng.choice([rng.uniform(0.0, 3.0), rng.uniform(3.0, 40.0), 10.0 ** rng.uniform(-5.0, 6.0)])
        with mpmath.workdps(50):
            exact = mpmath.psi(order, mpmath.mpf(x))

            assert abs(m.polygamma(order, x) - exact) < 16 * math.ulp(max(abs(exact), 1.0 if order == 0 else 0.0)), x


@pytest.mark.parametrize("distance", [0.0, 1e-15, 1e-9, -1e-9, 1e-3, -0.1])
def test_digamma_keeps_its_digits_close_to_its_zero(distance):
    x = 1.4616321449683622 + distance
    with mpmath.workdps(50):
        assert m.digamma(x) == pytest.approx(float(mpmath.digamma(mpmath.mpf(x))), rel=1e-15)


def test_polygamma_is_infinite_where_floats_end_and_nan_at_its_poles():
    inf = math.inf
    assert m.digamma(-1e-16) == pytest.approx(1e16, rel=1e-15)
    assert [m.polygamma(1, -1e-300), m.polygamma(2, -1e-120), m.polygamma(2, 1e-120)] == [inf, inf, -inf]
    assert grad(m.lgamma)(-1e-10) == pytest.approx(9999999999.42278397, rel=1e-15)
    assert [m.digamma(inf), m.polygamma(1, inf), m.polygamma(1, 1e160)] == [inf, 0.0, 1e-160]
    for order in range(4):
        assert [math.isnan(m.polygamma(order, x)) for x in (0.0, -0.0, -1.0, -2.0, -inf, math.nan)] == [True] * 6


def test_polygamma_takes_whole_orders_up_to_22():
    assert m.polygamma(0, 2.5) == m.digamma(2.5)
    assert [math.isnan(m.polygamma(order, 2.0)) for order in (-1, 0.5, 23, math.inf, math.nan)] == [True] * 5


def test_the_derivatives_of_lgamma_go_on_to_the_third_order():
    with mpmath.workdps(50):
        for x in (0.3, 1.0, 2.5, 11.0, -0.7):
            derivatives = [m.lgamma]
            for _ in range(3):
                derivatives.append(grad(derivatives[-1]))
            for order, derivative in enumerate(derivatives[1:]):
                assert derivative(x) == pytest.approx(float(mpmath.psi(order, mpmath.mpf(x))), rel=4e-15)
