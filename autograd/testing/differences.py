"""Derivatives by finite differences, extrapolated until they stop improving. Knows floats only."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable
from typing import NamedTuple

__all__ = ["Difference", "central", "one_sided"]

_ROWS = 14
_EPSILON = sys.float_info.epsilon


class Difference(NamedTuple):
    """A derivative found numerically, and how far it may be off."""

    value: float
    error: float


def central(f: Callable[[float], float], x: float) -> Difference:
    """Return the derivative of f at x by central differences with Richardson extrapolation.

    The first step is a tenth of x (of 1 if x is smaller), less where f is not finite that far out; each
    further step is half the last. Of all extrapolations the one with the least estimated error is returned,
    so that the step suits the function: long where rounding would hurt, short where it bends. Those that the
    shortest step contradicts, because a long one reached over a kink, do not count. Where f is finite on one
    side of x at most, the result is nan.

    Source: C. J. F. Ridders, "Accurate computation of F'(x) and F'(x) F''(x)", Advances in Engineering
    Software 4 (1982).

    >>> central(math.exp, 1.0).value
    2.71828182845...
    """
    step, above, below = _first_step(f, x)
    candidates: list[Difference] = []
    earlier: list[float] = []
    for _ in range(_ROWS):
        row = [(above - below) / (2.0 * step)]
        rounding = _EPSILON * max(abs(above), abs(below)) / step
        for column, coarse in enumerate(earlier, start=1):
            fine = row[-1]
            row.append(fine + (fine - coarse) / (4.0**column - 1.0))
            candidates.append(Difference(row[-1], max(abs(row[-1] - fine), abs(row[-1] - coarse)) + rounding))
        earlier = row
        step /= 2.0
        above, below = f(x + step), f(x - step)
    shortest = earlier[0]
    leeway = 1e-4 * abs(shortest) + 1e3 * rounding
    likely = [found for found in candidates if abs(found.value - shortest) <= leeway]
    return min(likely or [Difference(shortest, math.inf)], key=lambda found: found.error)


def _first_step(f: Callable[[float], float], x: float) -> tuple[float, float, float]:
    step = 0.1 * max(abs(x), 1.0)
    above, below = f(x + step), f(x - step)
    while not (math.isfinite(above) and math.isfinite(below)) and step > max(1e-10 * abs(x), 1e-300):
        step /= 2.0
        above, below = f(x + step), f(x - step)
    return step, above, below


def one_sided(f: Callable[[float], float], x: float) -> tuple[float, float]:
    """Return the slopes of f just below and just above x, infinite beside a jump."""
    left, right = (_slope(f, x, side) for side in (-1.0, 1.0))
    return left, right


def _slope(f: Callable[[float], float], x: float, side: float) -> float:
    step = side * 1e-5 * max(abs(x), 1.0)
    here, half, whole = f(x), f(x + step / 2.0), f(x + step)
    secant, shorter = (whole - here) / step, (half - here) / (step / 2.0)
    if abs(shorter) > 1.9 * abs(secant) > 0.0:  # the rise does not shrink with the step
        return math.copysign(math.inf, shorter)
    return 2.0 * shorter - secant
