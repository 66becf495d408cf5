"""The steps of the differences: right functions pass at every scale, and wrong ones are still caught there."""

import math

import pytest

from autograd.core.operation import Operation
from autograd.testing import GradientError, check_grad
from autograd.testing.differences import central

# Functions and points with the derivative in closed form.
HARD = {
    "fast oscillation": (lambda x: (1e6 * x).sin(), 0.3, 1e6 * math.cos(1e6 * 0.3)),
    "oscillation around a small slope": (lambda x: x + 1e-3 * (1e6 * x).sin(), 0.3, 1.0 + 1e3 * math.cos(3e5)),
    "a thousand turns": (lambda x: (x * 100.0).sin(), 1e3, 100.0 * math.cos(1e5)),
    "period that divides the steps": (lambda x: (x * 2.0**20 * math.pi).sin(), 0.2501, None),
    "step of 1e-9": (lambda x: (x * 1e9).tanh(), 1e-10, 1e9 / math.cosh(0.1) ** 2),
    "pole at 1e-5": (lambda x: 1.0 / x + x, 1e-5, 1.0 - 1e10),
    "pole at 1e-100": (lambda x: 1.0 / x, 1e-100, -1e200),
    "reciprocal of 1e100": (lambda x: 1.0 / x, 1e100, -1e-200),
    "scaled from 1e-200": (lambda x: (x * 1e200).sin(), 1e-200, 1e200 * math.cos(1.0)),
    "scaled from 1e200": (lambda x: (x * 1e-200).sin(), 1e200, 1e-200 * math.cos(1.0)),
    "linear with a slope of 1e-200": (lambda x: x * 1e-200, 1e200, 1e-200),
    "steep exponential": (lambda x: (x * 1e3).exp(), 0.5, 1e3 * math.exp(500.0)),
    "log near 0": (lambda x: x.log(), 1e-200, 1e200),
    "log of 1e200": (lambda x: x.log(), 1e200, 1e-200),
    "sqrt near 0": (lambda x: x.sqrt(), 1e-200, 0.5e100),
    "sqrt of 1e-12": (lambda x: x.sqrt(), 1e-12, 0.5e6),
    "asin near 1": (lambda x: x.asin(), 1.0 - 2.0**-30, 1.0 / math.sqrt(2.0**-29 - 2.0**-60)),
    "asin nearer 1": (lambda x: x.asin(), 1.0 - 2.0**-40, 1.0 / math.sqrt(2.0**-39 - 2.0**-80)),
}
CASES = pytest.mark.parametrize(("function", "point", "slope"), HARD.values(), ids=HARD)


@CASES
def test_a_right_derivative_passes_at_every_scale(function, point, slope):
    report = check_grad(function, point)

    assert report.numeric == pytest.approx(report.gradient, rel=1e-6, abs=0.0)
    if slope is not None:
        assert report.gradient == pytest.approx((slope,), rel=1e-9, abs=0.0)


@CASES
@pytest.mark.parametrize("factor", [1.001, 0.5, 0.0, -1.0])
def test_a_wrong_derivative_is_caught_at_every_scale(function, point, slope, factor):
    def wrong(x):
        right = function(x)
        return factor * right + (1.0 - factor) * function(x.detach())

    with pytest.raises(GradientError) as caught:
        check_grad(wrong, point, order=1)
    assert not caught.value.kink


@pytest.mark.parametrize("point", [1e-200, -1e-160, 1e-8, 1.0, 1e100])
def test_a_square_passes_at_every_size(point):
    assert check_grad(lambda x: x * x, point).gradient == (2.0 * point,)


def test_the_scale_may_lie_far_from_the_argument_and_from_1():
    assert check_grad(lambda x: (x * 1e50 + 1.0).cos(), 1e-200).gradient == pytest.approx((-1e50 * math.sin(1.0),))


@pytest.mark.parametrize("slope", [math.inf, -math.inf, math.nan])
def test_a_derivative_that_is_not_finite_is_caught(slope):
    row = Operation("steep", lambda out, x: (slope,), ((-3.0, 3.0),), forward=math.sin)

    with pytest.raises(GradientError, match="is to blame"):
        check_grad(row, 0.5)


@pytest.mark.parametrize("power", [2, 3, 4, 5])
def test_a_derivative_that_vanishes_passes(power):
    assert check_grad(lambda x: x**power, 0.0, order=3).gradient == (0.0,)


@pytest.mark.parametrize("point", [0.0, 1e-300, 1e-12, 0.7])
def test_a_jump_or_a_kink_is_found_at_every_size(point):
    with pytest.raises(GradientError) as caught:
        check_grad(lambda x: abs(x - point) + 2.0 * x, point)
    assert caught.value.kink

    with pytest.raises(GradientError) as caught:
        check_grad(lambda x: (x - point).floor() + x, point)
    assert caught.value.kink


def test_steps_differ_from_argument_to_argument():
    report = check_grad(lambda x, y, z: (1e6 * x).sin() * y.log() + z * 1e-100, 0.3, 1e-50, 1e100)

    assert min(report.digits) > 6.0


def test_the_error_of_a_difference_is_estimated():
    for rate in (1.0, 50.0, 1e4, 1e6):
        found = central(lambda x, rate=rate: math.sin(rate * x), 0.3, noise=rate * 1e-16)
        assert abs(found.value - rate * math.cos(rate * 0.3)) <= 16.0 * found.error <= 1e-4 * rate
