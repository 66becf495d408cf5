"""The Greeks and the implied volatility that the demo prints are those of the closed forms."""

import math
from dataclasses import replace

import mpmath
import pytest

from demos import option


@pytest.mark.parametrize(
    "call",
    [
        option.CALL,
        replace(option.CALL, spot=150.0, time=2.0),
        replace(option.CALL, spot=80.0, volatility=0.5, rate=0.0, dividend=0.05),
    ],
    ids=["near the strike", "in the money", "out of the money"],
)
def test_greeks_agree_with_the_closed_forms(call):
    exact = option.closed_forms(call)

    found = option.greeks(call)

    assert list(found) == list(exact)
    assert found == pytest.approx(exact, rel=1e-11)


def test_the_price_agrees_with_50_digit_arithmetic():
    c = option.CALL
    with mpmath.workdps(50):
        s, k, sigma, t, r, q = map(mpmath.mpf, (c.spot, c.strike, c.volatility, c.time, c.rate, c.dividend))
        d1 = (mpmath.log(s / k) + (r - q + sigma**2 / 2) * t) / (sigma * mpmath.sqrt(t))
        d2 = d1 - sigma * mpmath.sqrt(t)
        exact = s * mpmath.exp(-q * t) * mpmath.ncdf(d1) - k * mpmath.exp(-r * t) * mpmath.ncdf(d2)

    assert option.price(c) == pytest.approx(float(exact), rel=1e-14)


@pytest.mark.parametrize("volatility", [0.05, 0.2, 0.8, 2.0])
def test_the_implied_volatility_gives_the_price_back(volatility):
    call = replace(option.CALL, volatility=volatility)

    assert option.implied_volatility(option.price(call), option.CALL) == pytest.approx(volatility, rel=1e-11)


def test_a_quote_that_no_volatility_gives_is_refused():
    with pytest.raises(ValueError, match=r"no volatility gives the price 100\.5"):
        option.implied_volatility(100.5, option.CALL)


def test_every_gap_that_is_printed_is_rounding():
    report = option.run()
    gaps = [float(line.split()[-1]) for line in report.text().splitlines() if line.count("e-") and "." in line][:9]

    assert len(gaps) == 9
    assert max(gaps) < 1e-12
    assert report.pictures["option-delta.svg"].startswith("<svg ")
    assert math.isfinite(option.price(option.CALL))
