"""The polygamma functions, which the derivatives of gamma and lgamma need and Python's math lacks."""

import math
from fractions import Fraction
from functools import cache
from math import inf, nan, pi

__all__ = ["polygamma"]

# From this argument on, ten terms of the asymptotic series are exact to the last digit or two.
_ASYMPTOTIC = 20.0
_TERMS = 12


def polygamma(order: float, x: float) -> float:
    """Return the derivative of the given order of digamma(x) = d/dx log Γ(x); order 0 is digamma itself.

    Recurrence up to a large argument, then the asymptotic series; reflection for negative arguments.
    Poles (0, -1, -2, …) give nan.

    Source: NIST Digital Library of Mathematical Functions, 5.5.2, 5.5.4, 5.11.2 and 5.15.

    >>> polygamma(0, 1.0)  # minus Euler's constant
    -0.57721566490153...
    >>> polygamma(1, 1.0) - math.pi**2 / 6
    0.0
    """
    n = int(order)
    if x != x or x == -inf:
        return nan
    if x == inf:
        return inf if n == 0 else 0.0
    if x <= 0.0:
        return _reflected(n, x) if x != math.floor(x) else nan
    return _positive(n, x)


def _positive(n: int, x: float) -> float:
    terms = []
    sign = -1.0 if n % 2 == 0 else 1.0
    try:
        while x < _ASYMPTOTIC + n:
            terms.append(sign * math.factorial(n) * x ** -(n + 1))
            x += 1.0
    except (OverflowError, ZeroDivisionError):  # so near the pole at 0 that the value is infinite
        return sign * inf
    terms.extend(_asymptotic(n, x))
    return math.fsum(terms)


def _asymptotic(n: int, x: float) -> list[float]:
    if n == 0:
        series = [-float(_bernoulli(2 * k)) / (2 * k) * x ** (-2 * k) for k in range(1, _TERMS)]
        return [math.log(x), -0.5 / x, *series]
    sign = 1.0 if n % 2 == 1 else -1.0
    terms = [
        float(_bernoulli(2 * k) * math.factorial(2 * k + n - 1) / math.factorial(2 * k)) * x ** (-2 * k - n)
        for k in range(1, _TERMS)
    ]
    return [sign * term for term in (math.factorial(n - 1) * x**-n, 0.5 * math.factorial(n) * x ** -(n + 1), *terms)]


def _reflected(n: int, x: float) -> float:
    """ψₙ(x) = (-1)ⁿ ψₙ(1-x) - π dⁿ/dxⁿ cot(πx), with the derivative of cot as a polynomial in cot."""
    fraction = x - round(x)  # exact, and small close to a pole on either side
    cotangent = 1.0 / math.tan(pi * fraction) if abs(fraction) != 0.5 else 0.0
    polynomial = [0.0, 1.0]
    for _ in range(n):
        slope = [k * c for k, c in enumerate(polynomial)][1:]
        # d/dx p(cot πx) = -π (1 + cot²) p'(cot πx)
        polynomial = [-pi * c for c in _add(slope, [0.0, 0.0, *slope])]
    try:
        correction = pi * math.fsum(c * cotangent**k for k, c in enumerate(polynomial))
    except OverflowError:  # so near a pole that the value is infinite
        return inf if n % 2 else math.copysign(inf, -fraction)
    mirrored = _positive(n, 1.0 - x)
    return (mirrored if n % 2 == 0 else -mirrored) - correction


def _add(a: list[float], b: list[float]) -> list[float]:
    return [(a[k] if k < len(a) else 0.0) + (b[k] if k < len(b) else 0.0) for k in range(max(len(a), len(b)))]


@cache
def _bernoulli(n: int) -> Fraction:
    if n == 0:
        return Fraction(1)
    return -sum((math.comb(n + 1, k) * _bernoulli(k) for k in range(n)), Fraction(0)) / (n + 1)
