"""Fast sin, cos and tan in lanes: a polynomial in what is left of the angle beside quarters of a circle."""

from __future__ import annotations

from autograd.compiler.backends.llvm.fast_functions.exp_log_tanh import nearest
from autograd.compiler.backends.llvm.lane_functions.lane_text import LaneText, Number, Truth, Whole

__all__ = ["cos", "sin", "tan"]

# (sin(r) - r) / r³, (cos(r) - 1 + r²/2) / r⁴ and (tan(r) - r) / r³ as functions of r², for |r| <= π/4
_SIN = (
    *(-0.16666666666666666, 0.008333333333333331, -0.00019841269841265017, 2.755731921930192e-06),
    *(-2.5052106219521895e-08, 1.6058529572267877e-10, -7.586576588171073e-13),
)
_COS = (
    *(0.041666666666666664, -0.0013888888888888887, 2.4801587301584618e-05, -2.7557319221382114e-07),
    *(2.087675578389404e-09, -1.1470459749675607e-11, 4.745804889760674e-14),
)
_TAN = (
    *(0.3333333333333333, 0.13333333333333, 0.05396825396865703, 0.021869488517004713, 0.00886323600509297),
    *(0.003592120958438031, 0.001455902935661333, 0.0005895744239335298, 0.00024123129304292072),
    *(8.997070301056919e-05, 5.561764278952245e-05, -1.1055567865938871e-05, 3.655473843585441e-05),
    *(-1.8336170667889484e-05, 8.488362153086703e-06),
)
_HALF_PI = (1.57079632673412561417e00, 6.07710050630396597660e-11, 2.02226624879595063154e-21)
_INVERSE_HALF_PI = 0.6366197723675814
_LARGEST_ANGLE = 1e5  # beyond, the C library takes over


def _reduced(text: LaneText, x: Number) -> tuple[Number, Number, Whole, Truth]:
    """Return an angle less quarters of a circle in two parts, the quarters, and where the angle is too large."""
    near, bits = nearest(text, x, _INVERSE_HALF_PI)
    rough, lost = text.split(x - near * _HALF_PI[0], text.do("fmul", near, _HALF_PI[1]))
    r, lost = text.split(rough, near * _HALF_PI[2] - lost)
    return r, lost, bits, text.compare("ugt", abs(x), _LARGEST_ANGLE)


def _odd(text: LaneText, quarters: Whole) -> Truth:
    return Truth(text, text.line(f"trunc <8 x i64> {quarters.name} to <8 x i1>"))


def _wave(text: LaneText, x: Number, quarter: int) -> tuple[Number, Truth]:
    """Return the sine of x and so many quarters of a circle."""
    r, lost, quarters, large = _reduced(text, x)
    z = r * r
    most, less = text.split(1.0, z * 0.5)
    sine = r + (lost * most + r * z * text.polynomial(_SIN, z))
    cosine = most + (less + (z * z * text.polynomial(_COS, z) - r * lost))
    turn = quarters + quarter
    wave = text.choose(_odd(text, turn), cosine, sine)
    return (wave.bits() ^ ((turn & 2) << 62)).double(), large


def sin(text: LaneText, x: Number) -> tuple[Number, Truth]:
    """Return the sine."""
    value, large = _wave(text, x, 0)
    return text.choose(x.equals(0.0), x, value), large


def cos(text: LaneText, x: Number) -> tuple[Number, Truth]:
    """Return the cosine."""
    return _wave(text, x, 1)


def tan(text: LaneText, x: Number) -> tuple[Number, Truth]:
    """Return the tangent; in odd quarters -1 over that of the rest, divided in two parts."""
    r, lost, quarters, large = _reduced(text, x)
    z = r * r
    more = r * z * text.polynomial(_TAN, z)
    rough = r + more
    more = more + lost * (rough * rough + 1.0)
    tangent = r + more
    most = tangent.leading()
    rest = text.do("fsub", r, most) + more
    inverse = -1.0 / tangent
    first = inverse.leading()
    turned = first + inverse * ((first * most + 1.0) + first * rest)
    value = text.choose(_odd(text, quarters), turned, tangent)
    return text.choose(x.equals(0.0), x, value), large
