"""Simulated options and the bouncing ball: beside closed forms, one program each, with the bits of eager."""

import sys

import numpy as np
import pytest

from autograd import Value, compile, grad, value_and_grad
from demos import bouncing_ball, digital, heston, lookback


def test_lookback_estimates_lie_within_four_standard_errors_of_the_closed_form():
    found = lookback.estimate(count=5_000, seed=7)
    exact = [lookback.closed_form(*lookback.ARGUMENTS), *grad(lookback.closed_form, (0, 1, 2))(*lookback.ARGUMENTS)]

    for mean, error, right in zip(found.means, found.errors, exact, strict=True):
        assert abs(mean - right) < 4.0 * error < 0.15 * right


def test_each_lookback_path_has_the_bits_of_eager_and_one_program_computes_all():
    compiled = compile(lookback.payoff)
    drawn = lookback.random_numbers(20, seed=3)
    values, vegas = compiled.batch(points=(0, 1)).value_and_grad(*drawn, *lookback.ARGUMENTS, argnums=3)

    for shocks, chances, value, vega in zip(*drawn, values, vegas, strict=True):
        plain = value_and_grad(lookback.payoff, argnums=3)(shocks.tolist(), chances.tolist(), *lookback.ARGUMENTS)
        assert (value, vega) == plain
    assert compiled.stats().paths == 1
    assert compiled.stats().uncompiled == 0


def test_a_digital_payoff_has_no_derivative_and_both_cures_have_the_right_one():
    shocks = digital.normals(20_000, seed=5)
    exact = grad(digital.closed_form)(*digital.ARGUMENTS)
    _, flat = digital.jumps.batch(points=0).value_and_grad(shocks, *digital.ARGUMENTS, argnums=1)
    values, deltas = digital.smoothed.batch(points=0).value_and_grad(shocks, *digital.ARGUMENTS, argnums=1)
    weighed = digital.weighed(shocks)

    assert not flat.any()
    assert abs(deltas.mean() - exact) < 4.0 * deltas.std() / len(shocks) ** 0.5 < 0.05 * exact
    assert abs(weighed.means[1] - exact) < 4.0 * weighed.errors[1] < 0.3 * exact
    assert abs(values.mean() - digital.closed_form(*digital.ARGUMENTS)) < 0.02


def test_the_digital_report_names_the_delta_that_paths_do_not_see():
    assert "delta is 0 on every path, and 0.0199 in closed form" in digital.run().text()


def test_hestons_closed_form_is_that_of_black_and_scholes_where_the_volatility_stays():
    still = heston.Model(start=0.04, speed=1.0, mean=0.04, volatility=1e-3, correlation=0.0)

    assert heston.closed_form(100.0, 0.0, still, heston.AT_THE_MONEY) == pytest.approx(7.965567, abs=1e-5)


def test_hestons_price_and_derivatives_lie_within_five_standard_errors_of_the_closed_form():
    found, exact = heston.greeks(count=2_000), heston.exact_greeks()

    assert list(found) == list(exact)
    for name, (mean, error) in found.items():
        assert abs(mean - exact[name]) < 5.0 * error, name
    assert found["gamma"][1] < 0.05 * exact["gamma"]


def test_hestons_paths_have_the_bits_of_eager_where_the_variance_is_cut_off_and_one_program_computes_all():
    rough = heston.Model(start=0.01, speed=1.0, mean=0.02, volatility=0.8, correlation=-0.6)
    compiled, drawn = compile(heston.call), heston.shocks(30, 24, seed=2)
    arguments = 100.0, 0.01, rough, heston.Terms(100.0, 0.5)
    values, models = compiled.batch(points=0).value_and_grad(drawn, *arguments, argnums=3)

    for place, shocks in enumerate(drawn):
        value, model = value_and_grad(heston.call, argnums=3)(shocks.tolist(), *arguments)
        assert (values[place], *(column[place] for column in models)) == (value, *model)
    assert compiled.stats().paths == 1


def test_scipy_calibrates_heston_to_the_quotes():
    pytest.importorskip("scipy")
    quotes = [heston.closed_form(heston.SPOT, heston.RATE, heston.QUOTED, terms) for terms in heston.QUOTES]

    found, miss, _ = heston.calibrated(quotes, count=1_000)

    assert miss < 0.1
    assert found.start == pytest.approx(heston.QUOTED.start, abs=0.005)
    assert found.correlation == pytest.approx(heston.QUOTED.correlation, abs=0.15)


@pytest.mark.parametrize("arguments", [bouncing_ball.ARGUMENTS, (0.5, 9.81, 0.9), (3.0, 1.6, 0.5), (30.0, 9.81, 0.5)])
def test_a_bouncing_balls_height_and_derivatives_are_those_of_the_closed_form(arguments):
    found = value_and_grad(bouncing_ball.height_at_the_end, argnums=(0, 1, 2))(*arguments)
    exact = value_and_grad(bouncing_ball.closed_form, argnums=(0, 1, 2))(*arguments)

    assert found[0] == pytest.approx(exact[0], rel=1e-11)
    assert found[1] == pytest.approx(exact[1], rel=1e-11)


def test_balls_that_hit_in_different_steps_are_one_program_with_the_bits_of_eager():
    compiled = compile(bouncing_ball.height_at_the_end)
    heights = np.linspace(0.3, 2.0, 40)
    values, slopes = compiled.batch(points=0).value_and_grad(heights, 9.81, 0.85)

    for height, value, slope in zip(heights.tolist(), values, slopes, strict=True):
        assert (value, slope) == value_and_grad(bouncing_ball.height_at_the_end)(height, 9.81, 0.85)
    assert compiled.stats().paths == 1
    assert compiled.stats().uncompiled == 0


def test_a_scheme_that_does_not_look_for_the_impact_has_a_wrong_derivative_however_short_its_steps():
    exact = grad(bouncing_ball.closed_form)(*bouncing_ball.ARGUMENTS)

    for steps in (200, 2000):
        assert abs(bouncing_ball.careless(*bouncing_ball.ARGUMENTS, steps) - 0.26) < 0.03
        assert abs(grad(lambda h: bouncing_ball.careless(h, 9.81, 0.8, steps))(1.0) - exact) > 0.5  # noqa: B023


def test_the_report_on_the_ball_says_that_all_are_equal_and_has_a_picture():
    report = bouncing_ball.run()

    count = bouncing_ball.COMPARED
    assert f"{count} balls" in report.text()
    assert f"{count} of them have the same bits" in report.text()
    assert report.pictures["bouncing-ball.svg"].startswith("<svg ")


def test_plain_numbers_and_values_give_the_same():
    arguments = 0.0, heston.QUOTED, heston.AT_THE_MONEY

    assert heston.call([0.5, -0.25], 100.0, *arguments) == heston.call([0.5, -0.25], Value(100.0), *arguments)


def test_without_scipy_the_heston_demo_says_what_is_missing(monkeypatch):
    monkeypatch.setitem(sys.modules, "scipy", None)
    with pytest.raises(ImportError, match="scipy"):
        heston.calibrated([0.0] * 10, count=10)
