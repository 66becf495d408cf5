"""A barrier option by paths of 252 steps, beside the closed form."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

import autograd.math as am
from autograd import compile, derivative, value_and_grad  # as re.compile
from demos import _estimate
from demos._estimate import Estimate
from demos._report import Report
from demos.option import Call, price

__all__ = ["BARRIER", "CALL", "closed_form", "compiled", "estimate", "exact", "payoff", "run"]

CALL = Call(spot=100.0, strike=100.0, volatility=0.25, time=1.0, rate=0.03, dividend=0.0)
BARRIER = 90.0
STEPS = 252
PATHS = 100_000
COMPARED = 50


def payoff(normals: Sequence[float], spot: float, volatility: float, rate: float) -> float:
    """Return the discounted payoff of a down-and-out call along one path: nothing once the barrier is touched.

    Between two steps the path is a Brownian bridge, which survives with probability 1 - exp(-2 x y / variance), where
    x and y are the distances of its ends from the barrier, in logarithms. So the payoff falls to nothing continuously,
    and its mean derivative is the derivative of its mean.
    (P. Glasserman, "Monte Carlo Methods in Financial Engineering", 2003, section 6.4.)

    >>> payoff([-3.0, 0.0], 100.0, 0.25, 0.03)
    0.0
    """
    variance = volatility * volatility * (CALL.time / len(normals))
    drift = rate * (CALL.time / len(normals)) - 0.5 * variance
    deviation = am.sqrt(variance)
    height = am.log(spot / BARRIER)
    survival = 1.0
    for normal in normals:
        following = height + drift + deviation * normal
        survival = survival * -am.expm1(-2.0 * height * following / variance) if following > 0.0 else 0.0 * survival
        height = following
    final = BARRIER * am.exp(height)
    if final <= CALL.strike:
        return 0.0 * spot
    return am.exp(-rate * CALL.time) * survival * (final - CALL.strike)


def closed_form(call: Call) -> float:
    """Return the value of the down-and-out call by the reflection principle, for a barrier below the strike.

    (E. Reiner, M. Rubinstein, "Breaking down the barriers", 1991.)
    """
    mirrored = replace(call, spot=BARRIER * BARRIER / call.spot)
    weight: float = (call.spot / BARRIER) ** (1.0 - 2.0 * call.rate / call.volatility**2)
    return price(call) - weight * price(mirrored)


compiled = compile(payoff)
_over_paths = compiled.batch(points=0)


def estimate(count: int = PATHS, seed: int = 0) -> Estimate:
    """Simulate paths; return the price and its sensitivities to spot, volatility and rate."""
    normals = np.random.default_rng(seed).standard_normal((count, STEPS))
    values, gradients = _over_paths.value_and_grad(normals, CALL.spot, CALL.volatility, CALL.rate, argnums=(1, 2, 3))
    return _estimate.estimate(values, gradients)


def exact() -> list[float]:
    """Return the same by the closed form, differentiated."""
    return [
        closed_form(CALL),
        derivative(lambda spot: closed_form(replace(CALL, spot=spot)))(CALL.spot),
        derivative(lambda volatility: closed_form(replace(CALL, volatility=volatility)))(CALL.volatility),
        derivative(lambda rate: closed_form(replace(CALL, rate=rate)))(CALL.rate),
    ]


def run() -> Report:
    """Compute everything the demo shows."""
    start = time.perf_counter()
    found = estimate()
    seconds = time.perf_counter() - start
    table = _estimate.beside(("price", "delta", "vega", "rho"), found, exact())
    return Report(
        f"barrier: a call that ends when the spot falls to {BARRIER:g}, by {PATHS:,} paths of {STEPS} steps",
        [("Price and sensitivities", table), ("Compiled", _compiled(seconds))],
    )


def _compiled(seconds: float) -> str:
    normals = np.random.default_rng(1).standard_normal((COMPARED, STEPS))
    numbers = CALL.spot, CALL.volatility, CALL.rate
    values, deltas = _over_paths.value_and_grad(normals, *numbers, argnums=1)
    start = time.perf_counter()
    eager = [value_and_grad(payoff, argnums=1)(path.tolist(), *numbers) for path in normals]
    slow = (time.perf_counter() - start) / COMPARED
    equal = sum((value, delta) == pair for value, delta, pair in zip(values, deltas, eager, strict=True))
    operations = compiled.stats().operations
    return (
        f"{len(operations)} program of {max(operations):,} operations computes the paths, whatever their branches\n"
        f"{PATHS:,} values and gradients took {seconds:.2f} s, recording and compiling included\n"
        f"{equal} of {COMPARED} paths have the same bits as without compiling, which takes {1e6 * slow:.0f} µs for each"
    )
