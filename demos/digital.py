"""A digital option: the derivative of a jump, and two cures."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

import autograd.math as am
from autograd import compile, grad  # as re.compile
from demos._estimate import Estimate, Floats, beside, estimate
from demos._report import Report
from demos.option import CALL, normal

__all__ = ["closed_form", "jump", "jumps", "run", "smooth", "smoothed", "weighed"]

STEPS = 12
PATHS = 100_000
ARGUMENTS = CALL.spot, CALL.volatility, CALL.rate
_STEP = CALL.time / STEPS


def _before_the_end(normals: Sequence[float], spot: float, volatility: float, rate: float) -> float:
    """Return the logarithm of the spot after all steps but the last."""
    height = am.log(spot)
    for shock in normals[:-1]:
        height = height + (rate - 0.5 * volatility * volatility) * _STEP + volatility * math.sqrt(_STEP) * shock
    return height


def jump(normals: Sequence[float], spot: float, volatility: float, rate: float) -> float:
    """Return what the option pays at the end of a path, discounted: 1 above the strike, nothing below it.

    >>> jump([0.0] * 11 + [9.0], *ARGUMENTS) > jump([0.0] * 11 + [-9.0], *ARGUMENTS) == 0.0
    True
    """
    height = _before_the_end(normals, spot, volatility, rate)
    last = (rate - 0.5 * volatility * volatility) * _STEP + volatility * math.sqrt(_STEP) * normals[-1]
    return am.exp(-rate * CALL.time) if height + last > math.log(CALL.strike) else 0.0 * spot


def smooth(normals: Sequence[float], spot: float, volatility: float, rate: float) -> float:
    """Return the mean of ``jump`` over the last step, which is the chance to end above the strike: no jump is left.

    >>> 0.0 < smooth([0.0] * 12, *ARGUMENTS) < 1.0
    True
    """
    height = _before_the_end(normals, spot, volatility, rate)
    mean = height + (rate - 0.5 * volatility * volatility) * _STEP - math.log(CALL.strike)
    return am.exp(-rate * CALL.time) * normal(mean / (volatility * math.sqrt(_STEP)))


def closed_form(spot: float, volatility: float, rate: float) -> float:
    """Return the price by the formula of Black and Scholes."""
    drift = (rate - 0.5 * volatility * volatility) * CALL.time
    distance = (am.log(spot / CALL.strike) + drift) / (volatility * math.sqrt(CALL.time))
    return am.exp(-rate * CALL.time) * normal(distance)


jumps = compile(jump)
smoothed = compile(smooth)


def normals(count: int = PATHS, seed: int = 0) -> Floats:
    """Return the random numbers of the paths, a row for each."""
    return np.random.default_rng(seed).standard_normal((count, STEPS))


def weighed(shocks: Floats) -> Estimate:
    """Return the price and the delta by the payoff as it is, times the derivative of the logarithm of its density.

    The first step alone begins at the spot, so the density of that step is differentiated.
    (P. Glasserman, "Monte Carlo Methods in Financial Engineering", 2003, section 7.3.)
    """
    values = jumps.batch(points=0)(shocks, *ARGUMENTS)
    weights = shocks[:, 0] / (CALL.spot * CALL.volatility * math.sqrt(_STEP))
    return estimate(values, [values * weights])


def run() -> Report:
    """Compute everything the demo shows."""
    shocks = normals()
    exact = [closed_form(*ARGUMENTS), grad(closed_form)(*ARGUMENTS)]
    tables = {}
    for heading, compiled in (("The payoff as it is", jumps), ("Smooth over the last step", smoothed)):
        values, deltas = compiled.batch(points=0).value_and_grad(shocks, *ARGUMENTS, argnums=1)
        tables[heading] = estimate(values, [deltas])
    tables["Weighed with the density"] = weighed(shocks)
    sections = [(heading, _beside(found, exact)) for heading, found in tables.items()]
    return Report(
        f"digital: 1 is paid if the spot ends above {CALL.strike:g}, by {PATHS:,} paths of {STEPS} steps",
        [sections[0], ("What this shows", _WHY), *sections[1:]],
    )


_WHY = """\
A path ends on one side of the strike or the other, and a small change of the spot
moves it across almost never: its derivative is 0. The price depends on the spot all
the same, through the few paths that cross. The derivative of a mean is the mean of
the derivatives where the payoff has no jump; kinks, as of a call, do no harm."""


def _beside(found: Estimate, exact: Sequence[float]) -> str:
    if found.errors[1] > 0.0:
        return beside(("price", "delta"), found, exact)
    price = beside(("price",), Estimate(found.means[:1], found.errors[:1]), exact[:1])
    return f"{price}\ndelta is {found.means[1]:g} on every path, and {exact[1]:.4f} in closed form"
