"""Derivatives in as many digits as it takes, from the function alone."""

import math

import mpmath
from mpmath import mp, mpf

from autograd import Value
from autograd.core.reverse import gradients

_STEP = 160  # a step is 2**-160 of the number: relative errors of differences are 2**-320


def derivative(function, x: float, order: int):
    """Return the derivative of a function of mpmath at a float, by central differences in huge precision."""
    size = mp.mag(mpf(x)) if x else 0
    with mp.workprec((_STEP + abs(size)) * (order + 1) + 400):
        step = mp.ldexp(1, size - _STEP)
        terms = (
            (-1) ** k * mp.binomial(order, k) * function(mpf(x) + (mpf(order) / 2 - k) * step) for k in range(order + 1)
        )
        return mp.re(mpmath.fsum(terms)) / step**order


def derivatives(function, x: float, orders: int) -> list[float]:
    """Return the value and the derivatives of a function of one Value, from sweeps that are recorded."""
    leaf = Value(x)
    found = [function(leaf)]
    for _ in range(orders):
        last = found[-1]
        found.append(gradients(last).get(leaf, Value(0.0)) if last.requires_grad else Value(0.0))
    return [value.data for value in found]


def ulps(found: float, exact) -> float:
    """Return the error of a float in units in the last place of the exact number."""
    near = float(exact)
    if math.isinf(near) or math.isinf(found) or found != found:
        return 0.0 if found == near else math.inf
    return float(abs(mpf(found) - exact) / mpf(math.ulp(near)))
