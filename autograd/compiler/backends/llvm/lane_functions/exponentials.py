"""exp, exp2 and expm1 in lanes.

exp and exp2 are computed as Szabolcs Nagy does it in Arm's optimized routines, which are in glibc since 2.28: a power
of two with a fraction of seven bits, of a table, times a polynomial; expm1 as in Sun's fdlibm.
"""

from __future__ import annotations

from autograd.compiler.backends.llvm.lane_functions.lane_text import LaneText, Number, Truth, Whole, double_of
from autograd.compiler.backends.llvm.lane_functions.tables import POWERS_OF_TWO

__all__ = ["exp", "exp2", "exp_within", "expm1", "expm1_within"]

_INVERSE_LN2 = float.fromhex("0x1.71547652b82fep7")  # times 128
_LN2 = float.fromhex("-0x1.62e42fefa0000p-8"), float.fromhex("-0x1.cf79abc9e3b3ap-47")  # of 1/128, negative
_EXP = tuple(
    map(
        float.fromhex,
        ("0x1.ffffffffffdbdp-2", "0x1.555555555543cp-3", "0x1.55555cf172b91p-5", "0x1.1111167a4d017p-7"),
    )
)
_EXP2 = tuple(
    map(
        float.fromhex,
        (
            *("0x1.62e42fefa39efp-1", "0x1.ebfbdff82c424p-3", "0x1.c6b08d70cf4b5p-5", "0x1.3b2abd24650ccp-7"),
            "0x1.5d7e09b4e3a84p-10",
        ),
    )
)
_SHIFT = 6755399441055744.0  # 1.5 * 2**52

# Sun's.
_LN2_HIGH, _LN2_LOW, _INVERSE = 6.93147180369123816490e-01, 1.90821492927058770002e-10, 1.44269504088896338700e00
_EXPM1 = (
    *(-3.33333333333331316428e-02, 1.58730158725481460165e-03, -7.93650757867487942473e-05),
    *(4.00821782732936239552e-06, -2.01099218183624371326e-07),
)
_HALF_LN2, _ONE_AND_A_HALF_LN2 = double_of(0x3FD62E4300000000), double_of(0x3FF0A2B200000000)


def _power_of_two(text: LaneText, parts: Whole) -> tuple[Number, Number]:
    """Return two to the power of so many 128ths: a double, and what of it is lost in proportion."""
    index = (parts & 127) << 1
    lost = text.look_up("powers_of_two", POWERS_OF_TWO, index)
    scale = text.look_up("powers_of_two", POWERS_OF_TWO, index + 1).bits() + (parts << 45)
    return scale.double(), lost


def exp_within(text: LaneText, x: Number, more: Number | None = None) -> Number:
    """Return e to the power of x, above -512 and below 709, and of so little more."""
    shifted = text.fma(_INVERSE_LN2, x, _SHIFT)
    near = shifted - _SHIFT
    r = text.fma(_LN2[1], near, text.fma(_LN2[0], near, x))
    if more is not None:
        r = r + more
    scale, lost = _power_of_two(text, shifted.bits())
    square = r * r
    low = text.fma(square, text.fma(_EXP[1], r, _EXP[0]), lost + r)
    bend = text.fma(square * square, text.fma(_EXP[3], r, _EXP[2]), low)
    return text.fma(scale, bend, scale)


def exp(text: LaneText, x: Number) -> tuple[Number, Truth]:
    """Return e to the power of x, and where the C library is asked instead."""
    nothing = x < -746.0
    value = text.choose(nothing, 0.0, exp_within(text, x))
    return value, ~(nothing | ((x > -512.0) & (x < 709.0)))


def exp2(text: LaneText, x: Number) -> tuple[Number, Truth]:
    """Return two to the power of x; glibc has it without fused operations."""
    shift = _SHIFT / 128.0
    shifted = x + shift
    r = x - (shifted - shift)
    scale, lost = _power_of_two(text, shifted.bits())
    square = r * r
    bend = lost + r * _EXP2[0] + square * (_EXP2[1] + r * _EXP2[2])
    bend = bend + square * square * (_EXP2[3] + r * _EXP2[4])
    return scale + scale * bend, ~(abs(x) < 928.0)


def expm1_within(text: LaneText, x: Number) -> Number:
    """Return e to the power of x, less 1, for a size of x below 709."""
    size = abs(x)
    rounded = text.call("trunc", x * _INVERSE + text.call("copysign", 0.5, x))
    near = text.choose(size < _ONE_AND_A_HALF_LN2, text.call("copysign", 1.0, x), rounded)
    near = text.choose(size < _HALF_LN2, 0.0, near)
    high, low = text.fma(-near, _LN2_HIGH, x), near * _LN2_LOW
    r = high - low
    lost = (high - r) - low
    half = r * 0.5
    z = r * half
    z2 = z * z
    bend = text.fma(z2, text.fma(z, _EXPM1[2], _EXPM1[1]), text.fma(z, _EXPM1[0], 1.0))
    bend = text.fma(z2 * z2, text.fma(z, _EXPM1[4], _EXPM1[3]), bend)
    t = text.fma(-half, bend, 3.0)
    e = (bend - t) / text.fma(-r, t, 6.0) * z
    at_0 = x - text.fma(r, e, -z)
    e = text.fma(e - lost, r, -lost) - z
    k = near.whole()
    power, inverse = ((k + 1023) << 52).double(), (((k ^ -1) + 1024) << 52).double()
    value = (1.0 - (e - r)) * power - 1.0
    value = text.choose((near > 1.5) & (near < 56.5), ((r - (e + inverse)) + 1.0) * power, value)
    value = text.choose((near > 1.5) & (near < 19.5), ((1.0 - inverse) - (e - r)) * power, value)
    at_1 = text.choose(r < -0.25, (e - (r + 0.5)) * -2.0, text.fma(r - e, 2.0, 1.0))
    value = text.choose(near.equals(1.0), at_1, value)
    value = text.choose(near.equals(-1.0), text.fma(r - e, 0.5, -0.5), value)
    value = text.choose(near.equals(0.0), at_0, value)
    return text.choose(size < 2.0**-54, x, value)


def expm1(text: LaneText, x: Number) -> tuple[Number, Truth]:
    """Return e to the power of x, less 1."""
    low = x < -600.0
    return text.choose(low, -1.0, expm1_within(text, x)), ~(low | (x < 709.0))
