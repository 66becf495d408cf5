"""Heston's model: price, Greeks, and calibration to a smile."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple

import numpy as np

import autograd.math as am
from autograd import compile  # as re.compile
from demos._estimate import Estimate, Floats, beside
from demos._report import Report, columns
from demos.option import normal

__all__ = ["AT_THE_MONEY", "QUOTED", "QUOTES", "Model", "Terms", "calibrated", "call", "closed_form", "greeks", "run"]

SPOT = 100.0
EXPIRIES = 0.25, 1.0
STRIKES = 80.0, 90.0, 100.0, 110.0, 120.0
STEPS = 252
PATHS = 20_000
COARSE = 48  # steps of the calibration, and as many paths as follow
FEW = 4_000


class Model(NamedTuple):
    """The parameters of the variance.

    Its start, the speed of its return to the mean, its own volatility, and the correlation of its shocks with those of
    the spot.
    """

    start: float
    speed: float
    mean: float
    volatility: float
    correlation: float


class Terms(NamedTuple):
    """What is agreed: the price at which may be bought, and when, in years."""

    strike: float
    expiry: float


QUOTES = [Terms(strike, expiry) for expiry in EXPIRIES for strike in STRIKES]
AT_THE_MONEY = Terms(100.0, 1.0)
QUOTED = Model(start=0.04, speed=2.0, mean=0.06, volatility=0.5, correlation=-0.7)
GUESS = Model(start=0.08, speed=1.0, mean=0.08, volatility=0.3, correlation=-0.3)
RATE = 0.02


def call(normals: Sequence[float], spot: float, rate: float, model: Model, terms: Terms) -> float:
    """Return the price of a call, given the shocks of the variance.

    The variance is simulated by full truncation: where a step has taken it below zero, it counts as zero until it has
    come back. (R. Lord, R. Koekkoek, D. van Dijk, 2010.)
    Given its path, the logarithm of the spot is normally distributed, so that the price is that of Black and Scholes
    with another spot and another volatility: half of the noise is integrated, and no kink is left to spoil second
    derivatives. (M. Romano, N. Touzi, 1997.)
    """
    price, _ = _given(_simulated(normals, model, terms.expiry / len(normals)), spot, rate, model, terms)
    return price


def delta(normals: Sequence[float], spot: float, rate: float, model: Model, terms: Terms) -> float:
    """Return the derivative of ``call`` by the spot, whose own derivatives are those of second order."""
    _, slope = _given(_simulated(normals, model, terms.expiry / len(normals)), spot, rate, model, terms)
    return slope


def _simulated(normals: Sequence[float], model: Model, length: float) -> tuple[float, float]:
    """Return the sum of the variance over time, and the part of the noise that the spot shares with it."""
    variance, total, shared = model.start, 0.0, 0.0
    for shock in normals:
        positive = max(variance, 0.0)
        noise = am.sqrt(positive * length) * shock
        total = total + positive * length
        shared = shared + noise
        variance = variance + model.speed * (model.mean - positive) * length + model.volatility * noise
    return total, shared


def _given(path: tuple[float, float], spot: float, rate: float, model: Model, terms: Terms) -> tuple[float, float]:
    """Return the price of a call and its derivative by the spot, given the path of the variance."""
    (total, shared), (strike, expiry), correlation = path, terms, model.correlation
    square = correlation * correlation
    factor = am.exp(correlation * shared - 0.5 * square * total)
    deviation = am.sqrt((1.0 - square) * total)
    d1 = (am.log(spot * factor / strike) + rate * expiry) / deviation + 0.5 * deviation
    slope = factor * normal(d1)
    return spot * slope - strike * am.exp(-rate * expiry) * normal(d1 - deviation), slope


def closed_form(spot: float, rate: float, model: Model, terms: Terms) -> float:
    """Return the price by integrating the characteristic function, in the form that has no jumps of the logarithm.

    (H. Albrecher, P. Mayer, W. Schoutens, J. Tistaert, "The little Heston trap", 2007.)

    >>> round(closed_form(100.0, 0.0, Model(0.04, 1.0, 0.04, 1e-3, 0.0), AT_THE_MONEY), 4)  # Black and Scholes
    7.9656
    """
    strike, expiry = terms
    forward = math.log(spot / strike) + rate * expiry
    u, weights = _nodes()
    wave = np.exp(1j * u * forward) * _characteristic(u - 0.5j, model, expiry)
    integral = float(weights @ (wave.real / (u * u + 0.25)))
    return spot - math.sqrt(spot * strike * math.exp(-rate * expiry)) / math.pi * integral


@cache
def _nodes(upto: float = 120.0) -> tuple[Floats, Floats]:
    """Return nodes and weights from 0 to where nothing is left of the characteristic function."""
    points, weights = np.polynomial.legendre.leggauss(256)
    return 0.5 * upto * (points + 1.0), 0.5 * upto * weights


def _characteristic(z: Any, model: Model, expiry: float) -> Any:  # noqa: ANN401  # arrays of complex numbers
    """Return the characteristic function of the logarithm of the spot over its forward."""
    square = model.volatility**2
    pull = model.speed - 1j * model.correlation * model.volatility * z
    root = np.sqrt(pull * pull + square * (z * z + 1j * z))
    ratio = (pull - root) / (pull + root)
    decay = np.exp(-root * expiry)
    rest = (pull - root) * expiry - 2.0 * np.log((1.0 - ratio * decay) / (1.0 - ratio))
    part = (pull - root) / square * (1.0 - decay) / (1.0 - ratio * decay)
    return np.exp(model.speed * model.mean / square * rest + model.start * part)


compiled = compile(call)
_slope = compile(delta)


def shocks(count: int, steps: int, seed: int = 0) -> Floats:
    """Return normal numbers, a row for each path; half of the rows are the others with the opposite sign."""
    drawn = np.random.default_rng(seed).standard_normal((count // 2, steps))
    return np.concatenate([drawn, -drawn])


def greeks(count: int = PATHS, terms: Terms = AT_THE_MONEY) -> dict[str, tuple[float, float]]:
    """Return the price and its derivatives, each as the mean over the paths and its standard error."""
    arguments = shocks(count, STEPS), SPOT, RATE, QUOTED, terms
    values, (by_spot, rho, model) = compiled.batch(points=0).value_and_grad(*arguments, argnums=(1, 2, 3))
    _, (gamma, of_delta) = _slope.batch(points=0).value_and_grad(*arguments, argnums=(1, 3))
    samples = {"price": values, "delta": by_spot, "rho": rho}
    samples |= {f"∂/∂{name}": getattr(model, name) for name in Model._fields}
    samples |= {"gamma": gamma} | {f"∂delta/∂{name}": getattr(of_delta, name) for name in Model._fields}
    return {name: _mean(sample) for name, sample in samples.items()}


def _mean(samples: Floats) -> tuple[float, float]:
    pairs = samples.reshape(2, -1).mean(axis=0)  # a path and its opposite depend on one another
    return float(pairs.mean()), float(pairs.std() / math.sqrt(len(pairs)))


def exact_greeks(terms: Terms = AT_THE_MONEY) -> dict[str, float]:
    """Return the same by the closed form and its central differences."""

    def moved(**by: float) -> float:
        model = QUOTED._replace(**{name: getattr(QUOTED, name) + by.get(name, 0.0) for name in Model._fields})
        return closed_form(SPOT + by.get("spot", 0.0), RATE + by.get("rate", 0.0), model, terms)

    def slope(name: str, by: float = 1e-4) -> float:
        return (moved(**{name: by}) - moved(**{name: -by})) / (2.0 * by)

    def curve(by: float = 0.05) -> float:
        return (moved(spot=by) - 2.0 * moved() + moved(spot=-by)) / (by * by)

    def cross(name: str, spot: float = 0.05, by: float = 1e-3) -> float:
        corners = [a * b * moved(**{"spot": a * spot, name: b * by}) for a in (1.0, -1.0) for b in (1.0, -1.0)]
        return sum(corners) / (4.0 * spot * by)

    found = {"price": moved(), "delta": slope("spot"), "rho": slope("rate")}
    found |= {f"∂/∂{name}": slope(name) for name in Model._fields}
    return found | {"gamma": curve()} | {f"∂delta/∂{name}": cross(name) for name in Model._fields}


def calibrated(quotes: Sequence[float], count: int = FEW) -> tuple[Model, float, int]:
    """Return the parameters that give the quotes, the largest miss, and how often the solver asked.

    The same random numbers serve every call, so that the mean is a smooth function of the parameters.
    """
    from scipy import optimize

    drawn, mean = shocks(count, COARSE, seed=1), compiled.batch(points=0, reduce="mean")

    @lru_cache(maxsize=1)
    def priced(model: Model) -> tuple[Floats, Floats]:
        """Return the prices, and a row of derivatives for each."""
        each = [mean.value_and_grad(drawn, SPOT, RATE, model, terms, argnums=3) for terms in QUOTES]
        return np.array([price for price, _ in each]), np.array([row for _, row in each])

    fit = optimize.least_squares(
        lambda p: priced(Model(*p.tolist()))[0] - quotes,
        GUESS,
        jac=lambda p: priced(Model(*p.tolist()))[1],
        bounds=([1e-3, 0.1, 1e-3, 0.05, -0.95], [0.5, 10.0, 0.5, 1.5, 0.95]),
        x_scale=(0.04, 2.0, 0.04, 0.5, 0.5),
    )
    return Model(*fit.x.tolist()), float(np.abs(fit.fun).max()), fit.nfev


def run() -> Report:
    """Compute everything the demo shows."""
    start = time.perf_counter()
    found = greeks()
    seconds = time.perf_counter() - start
    exact = exact_greeks()
    estimate = Estimate(*np.array(list(found.values())).T)
    (operations,) = compiled.stats().operations
    return Report(
        f"heston: a call with volatility that moves by itself, by {PATHS:,} paths of {STEPS} steps",
        [
            ("Price and derivatives", beside(list(found), estimate, [exact[name] for name in found])),
            ("Compiled", _COMPILED.format(operations=operations, seconds=seconds)),
            ("Calibration to a smile", _calibration()),
        ],
    )


_COMPILED = """\
max(variance, 0) in each step, and one program of {operations:,} operations for all paths;
values, gradients and derivatives of second order took {seconds:.2f} s, recording and compiling
included"""


def _calibration() -> str:
    quotes = [closed_form(SPOT, RATE, QUOTED, terms) for terms in QUOTES]
    start = time.perf_counter()
    found, miss, asked = calibrated(quotes)
    seconds = time.perf_counter() - start
    rows = [
        (name, f"{of_start:g}", f"{fitted:.4f}", f"{right:g}")
        for name, of_start, fitted, right in zip(Model._fields, GUESS, found, QUOTED, strict=True)
    ]
    return (
        f"{columns(('', 'start', 'fitted', 'quoted'), rows)}\n\n"
        f"{len(quotes)} prices of two expiries, {FEW:,} paths of {COARSE} steps: the largest miss is {miss:.3f},\n"
        f"after {asked} steps of scipy.optimize.least_squares in {seconds:.1f} s. What is left between fitted and\n"
        f"quoted is the error of so few paths and steps."
    )
