"""Derivatives by finite differences, extrapolated until they stop improving. Knows floats only."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable
from typing import NamedTuple

__all__ = ["EPSILON", "Difference", "agree", "central", "one_sided"]

EPSILON = sys.float_info.epsilon

# From row to row of a table. No whole number: multiples of the period of an oscillation would stay such.
_SHRINK = 0.6
_ROWS = 14
_SHORTER = 1e-3  # the first step of the next table, so that two tables overlap
_TABLES = 5  # for each scale: from a tenth of it to the last digits
_GOOD, _RESOLVED = 1e-8, 1e-2  # estimated relative errors
_LEAST = 5e-324  # what rounding loses near zero, where floats lie evenly


class Difference(NamedTuple):
    """A derivative found numerically, how far it may be off, and its shortest step (nan if none suited)."""

    value: float
    error: float
    step: float


def central(f: Callable[[float], float], x: float, *, noise: float = 0.0, scale: float = 1.0) -> Difference:
    """Return the derivative of f at x by central differences with Richardson extrapolation.

    Tables of extrapolations are made until one is good. Their first steps are a tenth of x (of 1 if x is smaller) and
    ever shorter, a tenth of x if it is small, and a tenth of the scale; less where f is not finite that far out.
    Of all extrapolations the one with the least estimated error is
    returned, so that the step suits the function: long where rounding would hurt, short where it bends or
    oscillates. Those that the shortest step of a table contradicts, because a longer one reached over a kink or
    over an oscillation, do not count. Where f is finite on one side of x at most, the result is nan.

    Source: C. J. F. Ridders, "Accurate computation of F'(x) and F'(x) F''(x)", Advances in Engineering
    Software 4 (1982).

    Parameters
    ----------
    f
        A function of a float.
    x
        The point.
    noise
        The rounding error of f where it is larger than that of its result.
    scale
        A distance over which f is thought to change by as much as its own size.

    Examples
    --------
    >>> central(math.exp, 1.0).value
    2.71828182845...
    """
    found: list[Difference] = []
    best = Difference(math.nan, math.inf, math.nan)
    for start in _starts(x, scale):
        table = _extrapolations(f, x, start, noise)
        if table is None:
            continue
        shortest, leeway, candidates = table
        found = [each for each in (*found, *candidates) if agree(each.value, shortest.value, 0.0, leeway)]
        if found:
            best = _best(found)
            if best.error <= _GOOD * abs(best.value):
                break
        else:
            best = Difference(shortest.value, shortest.error, math.nan)
    return best


def _best(found: list[Difference]) -> Difference:
    # What is sampled too coarsely comes out small, and its error with it: hence relative errors, where they tell.
    resolved = [each for each in found if each.error <= _RESOLVED * abs(each.value)]
    if resolved:
        return min(resolved, key=lambda each: each.error / (abs(each.value) or 1.0))
    return min(found, key=lambda each: each.error)


def _starts(x: float, scale: float) -> list[float]:
    """Return the first steps of the tables, longest first."""
    size = abs(x)
    longest = 0.1 * max(size, 1.0)
    starts = {longest * _SHORTER**table for table in range(_TABLES)}
    if size < _SHORTER:
        starts |= {0.1 * size * _SHORTER**table for table in range(_TABLES)}
    starts |= {0.1 * scale, 0.1 * scale * _SHORTER}
    return sorted((start for start in starts if 8.0 * math.ulp(x) <= start <= longest), reverse=True)


class _Table(NamedTuple):
    """The plain difference of the shortest step, how far a better one may be from it, and all extrapolations."""

    shortest: Difference
    leeway: float
    candidates: list[Difference]


def _extrapolations(f: Callable[[float], float], x: float, step: float, noise: float) -> _Table | None:
    """Return the table that begins with a step, or a shorter one where f is not finite; None if it never is."""
    length, least = step, step * _SHORTER
    candidates: list[Difference] = []
    plain: list[Difference] = []
    earlier: list[float] = []
    while len(plain) < _ROWS and length > (0.0 if plain else least):
        step = (x + length) - x  # so that x plus the step is exact
        if step < math.ulp(x) or (plain and step >= plain[-1].step):
            break
        length *= _SHRINK
        above, below = f(x + step), f(x - step)
        if not (math.isfinite(above) and math.isfinite(below)):
            continue
        row = [(above - below) / ((x + step) - (x - step))]
        rounding = max(EPSILON * max(abs(above), abs(below)), noise, _LEAST) / step
        plain.append(Difference(row[0], rounding, step))
        for column, coarse in enumerate(earlier, start=1):
            fine = row[-1]
            row.append(fine + (fine - coarse) / ((plain[-1 - column].step / step) ** 2 - 1.0))
            spread = max(abs(row[-1] - fine), abs(row[-1] - coarse))
            candidates.append(Difference(row[-1], spread + rounding, step))
        earlier = row
    if not plain:
        return None
    shortest = plain[-1]
    leeway = 1e-4 * abs(shortest.value) + 1e3 * shortest.error
    if len(plain) > 2:
        change, earlier_change = (abs(plain[-k].value - plain[-k - 1].value) for k in (1, 2))
        if change <= 0.5 * earlier_change:  # it shrinks with the square of the step, as it does where f is smooth
            leeway += change
        elif change <= 0.7 * earlier_change:  # with the step, as where f bends otherwise on the two sides: x * abs(x)
            shortest = shortest._replace(error=shortest.error + change)
    return _Table(shortest, leeway, candidates)


def one_sided(f: Callable[[float], float], x: float, step: float = 1e-5) -> tuple[float, float]:
    """Return the slopes of f just below and just above x, infinite beside a jump."""
    left, right = (_slope(f, x, side * step) for side in (-1.0, 1.0))
    return left, right


def _slope(f: Callable[[float], float], x: float, step: float) -> float:
    here, half, whole = f(x), f(x + step / 2.0), f(x + step)
    secant, shorter = (whole - here) / step, (half - here) / (step / 2.0)
    if abs(shorter) > 1.9 * abs(secant) > 0.0:  # the rise does not shrink with the step
        return math.copysign(math.inf, shorter)
    return 2.0 * shorter - secant


def agree(one: float, other: float, tolerance: float, error: float) -> bool:
    """Return whether two derivatives are the same but for a relative tolerance and an absolute error."""
    if one == other:  # also where both overflow
        return True
    gap = abs(one - other)
    return math.isfinite(gap) and gap <= tolerance * max(abs(one), abs(other)) + error
