"""A European option: its Greeks and implied volatility."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

import autograd.math as am
from autograd import Value, custom, derivative, grad, hessian, value_and_grad
from demos._figure import Figure
from demos._report import Report, columns

__all__ = ["CALL", "Call", "closed_forms", "greeks", "implied_volatility", "price", "run"]

Number = TypeVar("Number", float, Value)


@dataclass(frozen=True, slots=True)
class Call:
    """A European call on an asset that pays a dividend yield. Rates are continuous, times in years."""

    spot: float
    strike: float
    volatility: float
    time: float
    rate: float
    dividend: float


CALL = Call(spot=100.0, strike=105.0, volatility=0.22, time=0.75, rate=0.03, dividend=0.01)


def normal(x: Number) -> Number:
    """Return the distribution function of the standard normal distribution."""
    return 0.5 * am.erfc(-x / math.sqrt(2.0))


def price(call: Call) -> float:
    """Return the value of the call by the formula of Black, Scholes and Merton.

    >>> round(price(CALL), 12)
    6.076395208002
    """
    forward = call.spot * am.exp((call.rate - call.dividend) * call.time)
    deviation = call.volatility * am.sqrt(call.time)
    d1 = am.log(forward / call.strike) / deviation + 0.5 * deviation
    return am.exp(-call.rate * call.time) * (forward * normal(d1) - call.strike * normal(d1 - deviation))


def greeks(call: Call) -> dict[str, float]:
    """Return the sensitivities of the price: one gradient and one Hessian, each shaped like the call itself."""
    first: Call = grad(price)(call)
    second = hessian(price)(call)
    return {
        "delta": first.spot,
        "vega": first.volatility,
        "theta": -first.time,
        "rho": first.rate,
        "gamma": second.spot.spot,
        "vanna": second.spot.volatility,
        "volga": second.volatility.volatility,
        "charm": -second.spot.time,
        "speed": derivative(lambda spot: price(replace(call, spot=spot)), 3)(call.spot),
    }


def closed_forms(call: Call) -> dict[str, float]:
    """Return the same by the formulas that textbooks give for each."""
    s, k, sigma, t, r, q = call.spot, call.strike, call.volatility, call.time, call.rate, call.dividend
    root = math.sqrt(t)
    d1 = (math.log(s / k) + (r - q + 0.5 * sigma**2) * t) / (sigma * root)
    d2 = d1 - sigma * root
    density = math.exp(-0.5 * d1 * d1) / math.sqrt(2.0 * math.pi)
    carry, discount = math.exp(-q * t), math.exp(-r * t)
    gamma = carry * density / (s * sigma * root)
    vega = s * carry * density * root
    return {
        "delta": carry * normal(d1),
        "vega": vega,
        "theta": -s * carry * density * sigma / (2.0 * root)
        - r * k * discount * normal(d2)
        + q * s * carry * normal(d1),
        "rho": k * t * discount * normal(d2),
        "gamma": gamma,
        "vanna": -carry * density * d2 / sigma,
        "volga": vega * d1 * d2 / sigma,
        "charm": q * carry * normal(d1)
        - carry * density * (2.0 * (r - q) * t - d2 * sigma * root) / (2.0 * t * sigma * root),
        "speed": -gamma / s * (d1 / (sigma * root) + 1.0),
    }


def implied_volatility(quote: float, call: Call, trace: Callable[[float, float], None] = lambda *_: None) -> float:
    """Return the volatility at which the price is the quote: Newton's method, with vega from one sweep.

    It starts at the inflection point of the price, from where Newton's method never overshoots.
    (S. Manaster, G. Koehler, "The calculation of implied variances from the Black-Scholes model", 1982.)

    >>> implied_volatility(price(CALL), CALL)
    0.22
    """
    most = call.spot * math.exp(-call.dividend * call.time)
    least = max(0.0, most - call.strike * math.exp(-call.rate * call.time))
    if not least < quote < most:
        raise ValueError(f"no volatility gives the price {quote}: it must lie between {least:g} and {most:g}")
    moneyness = math.log(call.spot / call.strike) + (call.rate - call.dividend) * call.time
    volatility: float = math.sqrt(2.0 * abs(moneyness) / call.time) or 0.2
    priced = value_and_grad(lambda volatility: price(replace(call, volatility=volatility)))
    while True:
        value, vega = priced(volatility)
        trace(volatility, value - quote)
        step = (value - quote) / vega
        volatility -= step
        if abs(step) <= 1e-9 * volatility:  # the error is squared in each step: what is left is far below rounding
            return volatility


def run() -> Report:
    """Compute everything the demo shows."""
    return Report(
        "option: Greeks and implied volatility of a European call",
        [
            ("The call", _call()),
            ("Greeks", _greeks()),
            ("Implied volatility by Newton's method", _newton()),
            ("The solver as an operation", _operation()),
        ],
        [],
        [],
        {"option-delta.svg": _deltas()},
    )


def _call() -> str:
    fields = ", ".join(f"{name} {getattr(CALL, name):g}" for name in CALL.__slots__)
    return f"{fields}\nprice {price(CALL):.12f}"


def _greeks() -> str:
    exact = closed_forms(CALL)
    rows = [
        (name, f"{value:.12f}", f"{exact[name]:.12f}", f"{abs(value / exact[name] - 1.0):.0e}")
        for name, value in greeks(CALL).items()
    ]
    return columns(("", "by differentiation", "closed form", "relative gap"), rows)


def _newton() -> str:
    rows: list[tuple[str, str, str]] = []
    quote = 7.5
    solution = implied_volatility(quote, CALL, lambda x, gap: rows.append((str(len(rows)), f"{x:.15f}", f"{gap:.1e}")))
    table = columns(("step", "volatility", "price - quote"), rows)
    return f"A quote of {quote} implies a volatility of {solution:.15f}.\n\n{table}"


def _operation() -> str:
    def slope(volatility: float, quote: float) -> tuple[float]:
        del quote
        vega = grad(lambda x: price(replace(CALL, volatility=x)))(volatility)
        return (1.0 / vega,)

    quoted = custom(lambda quote: implied_volatility(quote, CALL), slope, name="implied_volatility", check=(7.5,))
    found = grad(quoted)(7.5), grad(grad(quoted))(7.5)
    at = closed_forms(replace(CALL, volatility=quoted(7.5)))
    exact = 1.0 / at["vega"], -at["volga"] / at["vega"] ** 3
    rows = [
        (name, f"{value:.12f}", f"{formula:.12f}", f"{abs(value / formula - 1.0):.0e}")
        for name, value, formula in zip(("dσ/dquote", "d²σ/dquote²"), found, exact, strict=True)
    ]
    return (
        "By the implicit function theorem its derivative is 1 / vega; as vega is made\n"
        "of operations, the second derivative comes along: -volga / vega³.\n\n"
        + columns(("", "by differentiation", "closed form", "relative gap"), rows)
    )


def _deltas() -> str:
    figure = Figure("Delta of a call with strike 105", "spot", "∂price/∂spot")
    for time in (0.05, 0.25, 1.0):
        delta = derivative(lambda spot, time=time: price(replace(CALL, spot=spot, time=time)))
        figure.line([(float(spot), delta(float(spot))) for spot in range(70, 141)], f"{time:g} years")
    return figure.svg()
