"""A lookback option: a running maximum, and one program for all."""

from __future__ import annotations

import time
from collections.abc import Sequence

import numpy as np

import autograd.math as am
from autograd import compile, grad, value_and_grad  # as re.compile
from demos._estimate import Estimate, beside
from demos._estimate import estimate as of_samples
from demos._report import Report
from demos.option import normal

__all__ = ["ARGUMENTS", "closed_form", "compiled", "estimate", "payoff", "run"]

STRIKE = 105.0
STEPS = 252
PATHS = 50_000
COMPARED = 30
ARGUMENTS = 100.0, 0.25, 0.03  # spot, volatility, rate; the option runs for a year


def payoff(normals: Sequence[float], uniforms: Sequence[float], spot: float, volatility: float, rate: float) -> float:
    """Return the discounted payoff of a path: by how much its highest spot exceeds the strike.

    Between two steps the logarithm of the spot is a Brownian bridge, whose maximum has a known distribution, and is
    drawn from it. So the maximum is that of the continuous path, however few steps there are.
    (P. Glasserman, "Monte Carlo Methods in Financial Engineering", 2003, section 6.4.)

    >>> payoff([-1.0], [1.0], *ARGUMENTS)
    0.0
    """
    variance = volatility * volatility / len(normals)
    drift = rate / len(normals) - 0.5 * variance
    deviation = am.sqrt(variance)
    height, most = 0.0 * spot, 0.0 * spot
    for shock, chance in zip(normals, uniforms, strict=True):
        step = drift + deviation * shock
        peak = height + 0.5 * (step + am.sqrt(step * step - 2.0 * variance * am.log(chance)))
        height = height + step
        most = max(most, peak)
    highest = spot * am.exp(most)
    return am.exp(-rate) * (highest - STRIKE) if highest > STRIKE else 0.0 * spot


def closed_form(spot: float, volatility: float, rate: float) -> float:
    """Return the price of a lookback call on the maximum, for a strike that is not below the spot.

    (A. Conze, Viswanathan, "Path dependent options: the case of lookback options", 1991.)
    """
    square = volatility * volatility
    d1 = (am.log(spot / STRIKE) + rate + 0.5 * square) / volatility
    power = am.exp(-2.0 * rate / square * am.log(spot / STRIKE))
    bonus = am.exp(rate) * normal(d1) - power * normal(d1 - 2.0 * rate / volatility)
    plain = spot * normal(d1) - STRIKE * am.exp(-rate) * normal(d1 - volatility)
    return plain + spot * am.exp(-rate) * square / (2.0 * rate) * bonus


compiled = compile(payoff)
_over_paths = compiled.batch(points=(0, 1))


def random_numbers(count: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the random numbers of the paths: normal ones, and others between 0 and 1."""
    rng = np.random.default_rng(seed)
    return rng.standard_normal((count, STEPS)), 1.0 - rng.random((count, STEPS))


def estimate(count: int = PATHS, seed: int = 0) -> Estimate:
    """Simulate paths; return the price and its sensitivities to spot, volatility and rate."""
    return of_samples(*_over_paths.value_and_grad(*random_numbers(count, seed), *ARGUMENTS, argnums=(2, 3, 4)))


def run() -> Report:
    """Compute everything the demo shows."""
    start = time.perf_counter()
    found = estimate()
    seconds = time.perf_counter() - start
    exact = [closed_form(*ARGUMENTS), *grad(closed_form, (0, 1, 2))(*ARGUMENTS)]
    return Report(
        f"lookback: a call on the highest spot of a year, by {PATHS:,} paths of {STEPS} steps",
        [
            ("Price and sensitivities", beside(("price", "delta", "vega", "rho"), found, exact)),
            ("Compiled", _compiled(seconds)),
        ],
    )


def _compiled(seconds: float) -> str:
    drawn = random_numbers(COMPARED, 1)
    values, deltas = _over_paths.value_and_grad(*drawn, *ARGUMENTS, argnums=2)
    plain = value_and_grad(payoff, argnums=2)
    eager = [plain(shocks.tolist(), chances.tolist(), *ARGUMENTS) for shocks, chances in zip(*drawn, strict=True)]
    equal = sum((value, delta) == pair for value, delta, pair in zip(values, deltas, eager, strict=True))
    (operations,) = compiled.stats().operations
    return (
        f"a new maximum or not, in each of {STEPS} steps: 2^{STEPS} ways, one program of {operations:,} operations\n"
        f"{PATHS:,} values and gradients took {seconds:.2f} s, recording and compiling included\n"
        f"{equal} of {COMPARED} paths have the same bits as without compiling"
    )
