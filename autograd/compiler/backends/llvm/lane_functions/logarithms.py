"""log, log2, log10 and log1p in lanes.

log and log2 as in Arm's optimized routines, which are in glibc since 2.28: the fraction is divided by a number near it,
whose logarithm is in a table; log10 and log1p as in Sun's fdlibm.
"""

from __future__ import annotations

from autograd.compiler.backends.llvm.lane_functions.lane_text import LaneText, Number, Truth, Whole, double_of
from autograd.compiler.backends.llvm.lane_functions.tables import LOG, LOG2

__all__ = ["LOG_LN2", "log", "log1p", "log1p_within", "log2", "log10", "split"]

LOG_LN2 = float.fromhex("0x1.62e42fefa3800p-1"), float.fromhex("0x1.ef35793c76730p-45")
_NEAR = tuple(
    map(
        float.fromhex,
        (
            *("-0x1p-1", "0x1.5555555555577p-2", "-0x1.ffffffffffdcbp-3", "0x1.999999995dd0cp-3"),
            *("-0x1.55555556745a7p-3", "0x1.24924a344de3p-3", "-0x1.fffffa4423d65p-4", "0x1.c7184282ad6cap-4"),
            *("-0x1.999eb43b068ffp-4", "0x1.78182f7afd085p-4", "-0x1.5521375d145cdp-4"),
        ),
    )
)
_FAR = tuple(
    map(
        float.fromhex,
        (
            *("-0x1.0000000000001p-1", "0x1.555555551305bp-2", "-0x1.fffffffeb459p-3", "0x1.999b324f10111p-3"),
            "-0x1.55575e506c89fp-3",
        ),
    )
)
_INVERSE_LN2 = float.fromhex("0x1.7154765200000p+0"), float.fromhex("0x1.705fc2eefa200p-33")
_NEAR2 = tuple(
    map(
        float.fromhex,
        (
            *("-0x1.71547652b82fep-1", "0x1.ec709dc3a03f7p-2", "-0x1.71547652b7c3fp-2", "0x1.2776c50f05be4p-2"),
            *("-0x1.ec709dd768fe5p-3", "0x1.a61761ec4e736p-3", "-0x1.7153fbc64a79bp-3", "0x1.484d154f01b4ap-3"),
            *("-0x1.289e4a72c383cp-3", "0x1.0b32f285aee66p-3"),
        ),
    )
)
_FAR2 = tuple(
    map(
        float.fromhex,
        (
            *("-0x1.71547652b8339p-1", "0x1.ec709dc3a04bep-2", "-0x1.7154764702ffbp-2", "0x1.2776c50034c48p-2"),
            *("-0x1.ec7b328ea92bcp-3", "0x1.a6225e117f92ep-3"),
        ),
    )
)
_LOG2_NEAR = 0x3FEEA4AF00000000, 0x3FF0B55900000000  # the bits of where the logarithm to the base 2 is taken about 1
_BEGIN = 0x3FE6000000000000  # of the fractions: 0.6875

# Sun's.
_LN2_HIGH, _LN2_LOW = 6.93147180369123816490e-01, 1.90821492927058770002e-10
_LOG1P = (
    *(6.666666666666735130e-01, 3.999999999940941908e-01, 2.857142874366239149e-01, 2.222219843214978396e-01),
    *(1.818357216161805012e-01, 1.531383769920937332e-01, 1.479819860511658591e-01),
)
_INVERSE_LN10 = 4.34294481903251816668e-01
_LOG10_2 = 3.01029995663611771306e-01, 3.69423907715893078616e-13


def split(bits: Whole, begin: int, digits: int) -> tuple[Number, Number, Whole]:
    """Return the exponent and the fraction of a number, which lies between ``begin`` and twice it, and its place."""
    more = bits - begin
    exponent = more >> 52
    return exponent.number(), (bits - (exponent << 52)).double(), (more >> (52 - digits)) & ((1 << digits) - 1)


def _not_normal(x: Number) -> Truth:
    return ~((x >= 2.2250738585072014e-308) & (x < float("inf")))


def log(text: LaneText, x: Number) -> tuple[Number, Truth]:
    """Return the natural logarithm."""
    exponent, fraction, place = split(x.bits(), _BEGIN, 7)
    inverse, logarithm = text.look_up("log", LOG, place << 1), text.look_up("log", LOG, (place << 1) + 1)
    r = text.fma(fraction, inverse, -1.0)
    w = text.fma(exponent, LOG_LN2[0], logarithm)
    high = w + r
    low = text.fma(LOG_LN2[1], exponent, w - high + r)
    square = r * r
    bend = text.fma(text.fma(_FAR[4], r, _FAR[3]), square, text.fma(_FAR[2], r, _FAR[1]))
    value = text.fma(r * square, bend, text.fma(_FAR[0], square, low)) + high
    near = (x.bits() - 0x3FEE000000000000).below(0x3090000000000)
    return text.where_any(near, lambda: _log_near_1(text, x), value), _not_normal(x)


def _log_near_1(text: LaneText, x: Number) -> Number:
    fma, b = text.fma, _NEAR
    r = x - 1.0
    square = r * r
    cube = r * square
    third = fma(b[10], cube, fma(b[9], square, fma(b[8], r, b[7])))
    second = fma(third, cube, fma(b[6], square, fma(b[5], r, b[4])))
    first = fma(second, cube, fma(b[3], square, fma(b[2], r, b[1])))
    shifted = fma(r, 2.0**27, r)
    most = fma(-r, 2.0**27, shifted)
    rest = r - most
    high = fma(most * most, b[0], r)
    low = fma(rest * b[0], r + most, fma(most * most, b[0], r - high))
    return text.choose(x.equals(1.0), 0.0, fma(first, cube, low) + high)


def log2(text: LaneText, x: Number) -> tuple[Number, Truth]:
    """Return the logarithm to the base 2."""
    exponent, fraction, place = split(x.bits(), _BEGIN, 6)
    inverse, logarithm = text.look_up("log2", LOG2, place << 1), text.look_up("log2", LOG2, (place << 1) + 1)
    r = text.fma(fraction, inverse, -1.0)
    t1 = r * _INVERSE_LN2[0]
    t2 = text.fma(_INVERSE_LN2[1], r, text.fma(r, _INVERSE_LN2[0], -t1))
    t3 = exponent + logarithm
    high = t3 + t1
    low = (t3 - high + t1) + t2
    square = r * r
    a = _FAR2
    bend = text.fma(text.fma(a[3], r, a[2]), square, text.fma(a[1], r, a[0]))
    bend = text.fma(text.fma(a[5], r, a[4]), square * square, bend)
    value = text.fma(square, bend, low) + high
    begin, end = _LOG2_NEAR
    near = (x.bits() - begin).below(end - begin)
    return text.where_any(near, lambda: _log2_near_1(text, x), value), _not_normal(x)


def _log2_near_1(text: LaneText, x: Number) -> Number:
    fma, b = text.fma, _NEAR2
    r = x - 1.0
    high = r * _INVERSE_LN2[0]
    low = fma(_INVERSE_LN2[1], r, fma(r, _INVERSE_LN2[0], -high))
    square = r * r
    fourth = square * square
    p = fma(b[1], r, b[0])
    y = fma(p, square, high)
    low = fma(p, square, high - y) + low
    q = fma(fma(b[9], r, b[8]), square, fma(b[7], r, b[6]))
    q = fma(q, fourth, fma(fma(b[5], r, b[4]), square, fma(b[3], r, b[2])))
    return text.choose(x.equals(1.0), 0.0, y + fma(q, fourth, low))


def log10(text: LaneText, x: Number) -> tuple[Number, Truth]:
    """Return the logarithm to the base 10."""
    exponent = (x.bits() >> 52) - 1023
    low = exponent >> 63  # -1 below 1
    up = (exponent - low).number()
    fraction = ((x.bits() & 0xFFFFFFFFFFFFF) | ((low + 1023) << 52)).double()
    logarithm, _ = log(text, fraction)
    return up * _LOG10_2[1] + logarithm * _INVERSE_LN10 + up * _LOG10_2[0], _not_normal(x)


def log1p_within(text: LaneText, x: Number) -> Number:
    """Return the logarithm of 1 + x, for x above -1 and below 2**53."""
    fma, size = text.fma, abs(x)
    plain = ((x >= 0.0) & (x < double_of(0x3FDA827A00000000))) | ((x < 0.0) & (size < double_of(0x3FD2BEC400000000)))
    u = x + 1.0
    upper = ((u.bits() & 0xFFFFFFFFFFFFF) - 0x6A09E00000000) >> 63  # -1 where the fraction is below the root of 2
    k = (u.bits() >> 52) - 1022 + upper
    exponent = k.number()
    c = text.choose(u >= 2.0, 1.0 - (u - x), x - (u - 1.0)) / u
    fraction = ((u.bits() & 0xFFFFFFFFFFFFF) | (((upper ^ -1) + 1023) << 52)).double()
    exponent, c = text.choose(plain, 0.0, exponent), text.choose(plain, 0.0, c)
    f = text.choose(plain, x, fraction - 1.0)
    half = f * 0.5 * f
    s = f / (f + 2.0)
    z = s * s
    z2 = z * z
    z4 = z2 * z2
    l1 = _LOG1P
    bend = fma(z, l1[0], z2 * fma(z, l1[2], l1[1]))
    bend = fma(z2 * z4, fma(z, l1[6], l1[5]), fma(z4, fma(z, l1[4], l1[3]), bend))
    product = s * (half + bend)
    more = fma(exponent, _LN2_LOW, c)
    value = fma(exponent, _LN2_HIGH, -((half - (more + product)) - f))
    value = text.choose(plain, f - (half - product), value)
    close = (~plain) & (f >= -3.0 * 2.0**-21) & (f < 2.0**-20)  # 1 + x is about a power of two
    value = text.where_any(close, lambda: _log1p_close(text, f, exponent, c, half), value)
    value = text.choose(size < 2.0**-29, fma(-(x * x), 0.5, x), value)
    return text.choose(size < 2.0**-54, x, value)


def _log1p_close(text: LaneText, f: Number, exponent: Number, c: Number, half: Number) -> Number:
    fma = text.fma
    rest = fma(f, -0.66666666666666666, 1.0) * half
    more = fma(exponent, _LN2_LOW, c)
    value = fma(exponent, _LN2_HIGH, -((rest - more) - f))
    value = text.choose(exponent.equals(0.0), f - rest, value)
    return text.choose(f.equals(0.0), fma(exponent, _LN2_HIGH, more), value)


def log1p(text: LaneText, x: Number) -> tuple[Number, Truth]:
    """Return the logarithm of 1 + x."""
    return log1p_within(text, x), ~((x > -1.0) & (x < 2.0**53))
