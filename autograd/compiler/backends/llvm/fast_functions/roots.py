"""Fast cbrt in lanes."""

from __future__ import annotations

from autograd.compiler.backends.llvm.lane_functions.lane_text import LaneText, Number

__all__ = ["cbrt"]

# 1 / cbrt(m) to 4 digits, for m between the roots of 1/2 and of 2
_INVERSE = (1.8703346450078002, -1.845190787795483, 1.5369933614033604, -0.6869060714891523, 0.12474055895636721)
_SQRT_HALF_BITS = 0x3FE6A09E667F3BCD
_SMALLEST_NORMAL = 2.2250738585072014e-308
_INVERSE_ROOT = 2.0 ** (-1.0 / 3.0)


def cbrt(text: LaneText, x: Number) -> tuple[Number, None]:
    """Return the cube root: a first one of 26 digits, whose square is exact, then the rest of it by a division."""
    size = abs(x)
    tiny = size < _SMALLEST_NORMAL
    bits = text.choose(tiny, text.do("fmul", size, 2.0**54), size).bits()
    k = (bits - _SQRT_HALF_BITS) >> 52
    m = (bits - (k << 52)).double()
    third = (k.number() * (1.0 / 3.0)).whole()
    over = k - (third + third + third)  # -1, 0 or 1
    y = text.polynomial(_INVERSE, m)
    y = y * (4.0 - m * (y * y * y)) * (1.0 / 3.0)
    up, down = over.below(2) & ~over.below(1), ~over.below(2)
    m = text.do("fmul", m, text.choose(up, 2.0, text.choose(down, 0.5, 1.0)))
    y = y * text.choose(up, _INVERSE_ROOT, text.choose(down, 1.0 / _INVERSE_ROOT, 1.0))
    first = (m * (y * y)).leading()
    less = text.do("fsub", m / text.do("fmul", first, first), first)
    root = first + less * (1.0 / 3.0) * (1.0 - less * y * (1.0 / 3.0))
    exponent = text.choose_whole(tiny, third - 18, third)
    value = text.do("fmul", root, ((exponent + 1023) << 52).double())
    usual = (size > 0.0) & (size < float("inf"))
    return text.call("copysign", text.choose(usual, value, size), x), None
