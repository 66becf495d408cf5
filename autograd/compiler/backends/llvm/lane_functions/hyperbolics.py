"""sinh, cosh, tanh and atanh in lanes, as in Sun's fdlibm."""

from __future__ import annotations

from autograd.compiler.backends.llvm.lane_functions.exponentials import exp_within, expm1_within
from autograd.compiler.backends.llvm.lane_functions.logarithms import log1p_within
from autograd.compiler.backends.llvm.lane_functions.steps import Number, Steps, Truth, double_of

__all__ = ["atanh", "cosh", "sinh", "tanh"]

_HALF_LN2 = double_of(0x3FD62E4300000000)


def sinh(steps: Steps, x: Number) -> tuple[Number, Truth]:
    """Return the hyperbolic sine."""
    size = abs(x)
    half = steps.call("copysign", 0.5, x)
    large = ~(size < 22.0)
    t = expm1_within(steps, steps.choose(large, 1.0, size))
    small = steps.choose(size < 1.0, 2.0 * t - t * t / (t + 1.0), t + t / (t + 1.0))
    value = steps.choose(size < 2.0**-28, x, half * small)
    return steps.where_any(large, lambda: half * exp_within(steps, size), value), ~(size < 709.0)


def cosh(steps: Steps, x: Number) -> tuple[Number, Truth]:
    """Return the hyperbolic cosine."""
    size = abs(x)
    e = exp_within(steps, size)
    value = steps.choose(size < 22.0, 0.5 * e + 0.5 / e, 0.5 * e)

    def near() -> Number:
        t = expm1_within(steps, steps.choose(size < 1.0, size, 1.0))
        w = t + 1.0
        return steps.choose(size < double_of(0x3C80000000000000), w, t * t / (w + w) + 1.0)

    return steps.where_any(size < _HALF_LN2, near, value), ~(size < 709.0)


def tanh(steps: Steps, x: Number) -> tuple[Number, Truth]:
    """Return the hyperbolic tangent."""
    size = abs(x)
    above = size >= 1.0
    bounded = steps.choose(size < 22.0, size, 22.0)
    t = expm1_within(steps, steps.choose(above, 2.0 * bounded, -2.0 * bounded))
    quotient = steps.choose(above, 2.0, -t) / (t + 2.0)
    value = steps.choose(above, 1.0 - quotient, quotient)
    value = steps.choose(size < 22.0, value, 1.0)
    value = steps.choose(size < 2.0**-55, size, value)
    return steps.call("copysign", value, x), ~(size >= 0.0)


def atanh(steps: Steps, x: Number) -> tuple[Number, Truth]:
    """Return the inverse hyperbolic tangent."""
    size = abs(x)
    double = size + size
    small = size < 0.5
    quotient = steps.choose(small, double * size, double) / (1.0 - size)
    value = 0.5 * log1p_within(steps, steps.choose(small, double + quotient, quotient))
    value = steps.choose(size < 2.0**-28, size, value)
    return steps.call("copysign", value, x), ~(size < 1.0)
