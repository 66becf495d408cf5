"""The barrier option's Monte Carlo estimates agree with the closed form, path by path with eager."""

import math
from dataclasses import replace

import numpy as np
import pytest

from autograd import value_and_grad
from demos import barrier
from demos.option import price


def test_the_closed_form_is_nothing_at_the_barrier_and_the_plain_call_far_from_it():
    at = replace(barrier.CALL, spot=barrier.BARRIER)
    far = replace(barrier.CALL, spot=10 * barrier.BARRIER, strike=9 * barrier.BARRIER)

    assert barrier.closed_form(at) == pytest.approx(0.0, abs=1e-13)
    assert barrier.closed_form(far) == pytest.approx(price(far), rel=1e-9)


def test_estimates_lie_within_four_standard_errors_of_the_closed_form():
    found = barrier.estimate(count=20_000, seed=7)

    for mean, error, exact in zip(found.means, found.errors, barrier.exact(), strict=True):
        assert abs(mean - exact) < 4.0 * error < 0.6 * abs(exact)


def test_each_path_has_the_bits_of_eager_wherever_it_ends():
    normals = np.random.default_rng(3).standard_normal((60, barrier.STEPS))
    numbers = barrier.CALL.spot, barrier.CALL.volatility, barrier.CALL.rate
    values, deltas = barrier.compiled.batch().value_and_grad(normals, *numbers, argnums=1)

    for path, value, delta in zip(normals, values, deltas, strict=True):
        assert (value, delta) == value_and_grad(barrier.payoff, argnums=1)(path.tolist(), *numbers)
    assert {0.0} < set(values)  # some are knocked out, some are not


def test_the_report_says_that_every_compared_path_is_equal():
    text = barrier.run().text()

    assert f"{barrier.COMPARED} of {barrier.COMPARED} paths have the same bits" in text
    assert all(math.isfinite(float(word)) for word in text.split() if word.replace(".", "", 1).isdigit())
