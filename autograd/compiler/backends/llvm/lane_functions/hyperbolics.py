"""sinh, cosh, tanh and atanh in lanes, as in Sun's fdlibm."""

from __future__ import annotations

from autograd.compiler.backends.llvm.lane_functions.exponentials import exp_within, expm1_within
from autograd.compiler.backends.llvm.lane_functions.lane_text import LaneText, Number, Truth, double_of
from autograd.compiler.backends.llvm.lane_functions.logarithms import log1p_within

__all__ = ["atanh", "cosh", "sinh", "tanh"]

_HALF_LN2 = double_of(0x3FD62E4300000000)


def sinh(text: LaneText, x: Number) -> tuple[Number, Truth]:
    """Return the hyperbolic sine."""
    size = abs(x)
    half = text.call("copysign", 0.5, x)
    large = ~(size < 22.0)
    t = expm1_within(text, text.choose(large, 1.0, size))
    small = text.choose(size < 1.0, 2.0 * t - t * t / (t + 1.0), t + t / (t + 1.0))
    value = text.choose(size < 2.0**-28, x, half * small)
    return text.where_any(large, lambda: half * exp_within(text, size), value), ~(size < 709.0)


def cosh(text: LaneText, x: Number) -> tuple[Number, Truth]:
    """Return the hyperbolic cosine."""
    size = abs(x)
    e = exp_within(text, size)
    value = text.choose(size < 22.0, 0.5 * e + 0.5 / e, 0.5 * e)

    def near() -> Number:
        t = expm1_within(text, text.choose(size < 1.0, size, 1.0))
        w = t + 1.0
        return text.choose(size < double_of(0x3C80000000000000), w, t * t / (w + w) + 1.0)

    return text.where_any(size < _HALF_LN2, near, value), ~(size < 709.0)


def tanh(text: LaneText, x: Number) -> tuple[Number, Truth]:
    """Return the hyperbolic tangent."""
    size = abs(x)
    above = size >= 1.0
    bounded = text.choose(size < 22.0, size, 22.0)
    t = expm1_within(text, text.choose(above, 2.0 * bounded, -2.0 * bounded))
    quotient = text.choose(above, 2.0, -t) / (t + 2.0)
    value = text.choose(above, 1.0 - quotient, quotient)
    value = text.choose(size < 22.0, value, 1.0)
    value = text.choose(size < 2.0**-55, size, value)
    return text.call("copysign", value, x), ~(size >= 0.0)


def atanh(text: LaneText, x: Number) -> tuple[Number, Truth]:
    """Return the inverse hyperbolic tangent."""
    size = abs(x)
    double = size + size
    small = size < 0.5
    quotient = text.choose(small, double * size, double) / (1.0 - size)
    value = 0.5 * log1p_within(text, text.choose(small, double + quotient, quotient))
    value = text.choose(size < 2.0**-28, size, value)
    return text.call("copysign", value, x), ~(size < 1.0)
