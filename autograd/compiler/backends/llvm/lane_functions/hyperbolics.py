"""sinh, cosh, tanh and their inverses in lanes, as in Sun's fdlibm."""

from __future__ import annotations

from autograd.compiler.backends.llvm.lane_functions.exponentials import exp_within, expm1_within
from autograd.compiler.backends.llvm.lane_functions.lane_text import LaneText, Number, Truth, double_of
from autograd.compiler.backends.llvm.lane_functions.logarithms import log, log1p_within

__all__ = ["acosh", "asinh", "atanh", "cosh", "sinh", "tanh"]

_HALF_LN2, _ABOVE_2 = double_of(0x3FD62E4300000000), double_of(0x4000000100000000)
_LN2 = 6.93147180559945286227e-01


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


def _beyond_2(text: LaneText, size: Number, less: float) -> Number:
    """Return the logarithm of twice a size, corrected by the inverse of what is near it."""
    root = text.call("sqrt", size * size + less)
    inverse = 1.0 / (root + size)
    doubled = size * 2.0 + inverse if less > 0.0 else size * 2.0 - inverse
    large = size >= 2.0**28
    logarithm, _ = log(text, text.choose(large, size, doubled))
    return text.choose(large, logarithm + _LN2, logarithm)


def asinh(text: LaneText, x: Number) -> tuple[Number, Truth]:
    """Return the inverse hyperbolic sine."""
    size = abs(x)
    bounded = text.choose(size < 4.0, size, 4.0)
    square = bounded * bounded
    value = log1p_within(text, bounded + square / (text.call("sqrt", square + 1.0) + 1.0))
    value = text.where_any(size >= _ABOVE_2, lambda: _beyond_2(text, size, 1.0), value)
    value = text.choose(size < 2.0**-28, size, value)
    return text.call("copysign", value, x), ~(size < 2.0**500)


def acosh(text: LaneText, x: Number) -> tuple[Number, Truth]:
    """Return the inverse hyperbolic cosine."""
    t = text.choose(x < 4.0, x, 4.0) - 1.0
    value = log1p_within(text, t + text.call("sqrt", 2.0 * t + t * t))
    return text.where_any(x > 2.0, lambda: _beyond_2(text, x, -1.0), value), ~((x >= 1.0) & (x < 2.0**500))
