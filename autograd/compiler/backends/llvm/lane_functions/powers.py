"""pow in lanes, as in Arm's optimized routines: the logarithm with 68 bits, times the exponent, and exp of that."""

from __future__ import annotations

from autograd.compiler.backends.llvm.lane_functions.exponentials import exp_within
from autograd.compiler.backends.llvm.lane_functions.lane_text import LaneText, Number, Truth
from autograd.compiler.backends.llvm.lane_functions.logarithms import LOG_LN2, split
from autograd.compiler.backends.llvm.lane_functions.tables import POWER_LOG

__all__ = ["power"]

_LOG = tuple(
    map(
        float.fromhex,
        (
            *("-0x1p-1", "-0x1.555555555556p-1", "0x1.0000000000006p-1", "0x1.999999959554ep-1"),
            *("-0x1.555555529a47ap-1", "-0x1.2495b9b4845e9p0", "0x1.0002b8b263fc3p0"),
        ),
    )
)
_BEGIN = 0x3FE6955500000000


def _logarithm(text: LaneText, x: Number) -> tuple[Number, Number]:
    """Return the logarithm as a sum of two."""
    fma, a = text.fma, _LOG
    exponent, fraction, place = split(x.bits(), _BEGIN, 7)
    row = place + (place << 1)
    inverse, logarithm, tail = (text.look_up("power_log", POWER_LOG, row + column) for column in range(3))
    r = fma(fraction, inverse, -1.0)
    t1 = fma(exponent, LOG_LN2[0], logarithm)
    t2 = t1 + r
    low = fma(exponent, LOG_LN2[1], tail) + (t1 - t2 + r)
    ar = r * a[0]
    ar2 = r * ar
    high = t2 + ar2
    bend = fma(ar2, fma(ar2, fma(r, a[6], a[5]), fma(r, a[4], a[3])), fma(r, a[2], a[1]))
    low = fma(r * ar2, bend, low + fma(ar, r, -ar2) + (t2 - high + ar2))
    value = high + low
    return value, high - value + low


def power(text: LaneText, x: Number, y: Number) -> tuple[Number, Truth]:
    """Return x to the power of y."""
    size = abs(x)
    log, tail = _logarithm(text, size)
    product = y * log
    more = text.fma(y, tail, text.fma(y, log, -product))
    value = exp_within(text, product, more)
    half = y * 0.5
    odd = ~text.call("trunc", half).equals(half)
    value = text.choose((x < 0.0) & odd, -value, value)
    whole = text.call("trunc", y).equals(y)
    known = (size >= 2.2250738585072014e-308) & (size < float("inf")) & ((x > 0.0) | whole)
    known = known & (abs(y) >= 2.0**-65) & (abs(y) < 2.0**52) & (product > -512.0) & (product < 709.0)
    return value, ~known
