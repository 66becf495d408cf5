"""Digamma and the polygamma functions, written in operations: the derivatives of log Γ of every order.

Both go up to an argument at which their asymptotic series is exact, by recurrence, and reflect negative arguments.
Poles (0, -1, -2, …) give nan.

Source: NIST Digital Library of Mathematical Functions, https://dlmf.nist.gov, by the numbers below.
"""

import math
import sys
from math import nan, pi

from autograd.core.arithmetic import absolute, floor, greater, round_half_even, where
from autograd.core.elementary import log, power, tan
from autograd.core.polynomials import polynomial, sum_from_last

__all__ = ["digamma_formula", "polygamma_formula"]

_LARGEST = sys.float_info.max
_STEPS = 10  # of the recurrence: from 10 on, the series below are exact to a unit in the last place

# B(2k) / 2k, and B(2k) / (2k)!, of Bernoulli's numbers
_DIGAMMA = (
    *(0.08333333333333333, -0.008333333333333333, 0.003968253968253968, -0.004166666666666667, 0.007575757575757576),
    *(-0.021092796092796094, 0.08333333333333333, -0.4432598039215686, 3.0539543302701198, -26.456212121212122),
)
_ZETA = (
    *(0.08333333333333333, -0.001388888888888889, 3.306878306878307e-05, -8.267195767195768e-07),
    *(2.08767569878681e-08, -5.284190138687493e-10, 1.3382536530684679e-11, -3.3896802963225827e-13),
    *(8.586062056277845e-15, -2.174868698558062e-16, 5.5090028283602295e-18, -1.3954464685812522e-19),
)

# The zero of digamma in two parts, and digamma(x) / (x - zero) as a polynomial in x - 1.5 for 1.25 < x < 1.75, which
# interpolates at Chebyshev's nodes (computed with 60 digits).
_ZERO = (1.4616321449683622, 9.549995429965697e-17)
_AROUND_ZERO = (
    *(0.9510558760318328, -0.42362742128146047, 0.24054248424079822, -0.14840492305392486, 0.09498872444912061),
    *(-0.06192213326918423, 0.040760834422923074, -0.026975797163127552, 0.017907218086717826, -0.011908195100512439),
    *(0.007928048451493107, -0.00528070071727676, 0.0034988872078674277, -0.0023318553268795437),
    *(0.0017485249593807762, -0.0011655614313017461),
)

# To the order 22 they are floats, without rounding.
_FACTORIALS = tuple(float(math.factorial(n)) for n in range(23))


def digamma_formula(x: float) -> float:
    """Return d/dx log Γ(x).

    Source: 5.5.2 (recurrence), 5.5.4 (reflection), 5.11.2 (asymptotic series).
    """
    fraction = _from_nearest_pole(x)
    cotangent = where(absolute(fraction) - 0.5, pi / tan(pi * fraction), 0.0)
    below = where(fraction, _positive_digamma(1.0 - x) - cotangent, nan)
    return where(greater(x, 0.0), _positive_digamma(x), below)


def polygamma_formula(order: float, x: float) -> float:
    """Return the derivative of a whole order of digamma, from 0 to 22: (-1)ⁿ⁺¹ n! ζ(n + 1, x).

    Below 0, where ζ(s, x) stands for the sum of (x + k)⁻ˢ over all k from 0 on, it is the sum over all integers, which
    has the period 1, less that over the negative ones.

    Source: 25.11.12, 5.15.6.
    """
    s = order + 1.0
    sign = where(0.5 * order - floor(0.5 * order), 1.0, -1.0)
    fraction = _from_nearest_pole(x)
    periodic = power(fraction, -s) + (_zeta(s, 1.0 + fraction) + sign * _zeta(s, 1.0 - fraction))
    below = where(fraction, periodic - sign * _zeta(s, 1.0 - x), nan)
    value = sign * _factorial(order) * where(greater(x, 0.0), _zeta(s, x), below)
    some_order = where(greater(x, _LARGEST), 0.0, value)
    return where(order, where(order - floor(absolute(order)), nan, some_order), digamma_formula(x))


def _from_nearest_pole(x: float) -> float:
    """Return how far x is from the nearest integer: exact, and small close to a pole on either side."""
    return x - round_half_even(x)


def _positive_digamma(x: float) -> float:
    small = greater(_STEPS, x)
    y = where(small, x + _STEPS, x)
    inverse = 1.0 / y
    square = inverse * inverse
    series = log(y) - (0.5 * inverse + square * polynomial(_DIGAMMA, square))
    recurrence = where(small, sum_from_last(1.0 / (x + float(k)) for k in range(_STEPS)), 0.0)
    around_zero = ((x - _ZERO[0]) - _ZERO[1]) * polynomial(_AROUND_ZERO, x - 1.5)
    return where(greater(x, 1.25) * greater(1.75, x), around_zero, series - recurrence)


def _zeta(s: float, x: float) -> float:
    """Return Hurwitz's zeta function, the sum of (x + k)⁻ˢ over k from 0 on, for s ≥ 2 and x > 0.

    Source: 25.11.3 (recurrence), 25.11.43 (asymptotic series).
    """
    small = greater(_STEPS + s, x)
    first = where(small, sum_from_last(power(x + float(k), -s) for k in range(_STEPS)), 0.0)
    y = where(small, x + _STEPS, x)
    inverse = 1.0 / y
    square, series = inverse * inverse, _ZETA[-1]
    for k in range(len(_ZETA) - 1, 0, -1):
        series = _ZETA[k - 1] + series * ((s + (2.0 * k - 1.0)) * (s + 2.0 * k) * square)
    return power(y, 1.0 - s) * (1.0 / (s - 1.0) + inverse * (0.5 + s * inverse * series)) + first


def _factorial(n: float) -> float:
    """Return n! for a whole number, nan beyond the last that is here."""
    value = _FACTORIALS[0]
    for k, factorial in enumerate([*_FACTORIALS[1:], nan]):
        value = where(greater(n, k + 0.5), factorial, value)
    return value
