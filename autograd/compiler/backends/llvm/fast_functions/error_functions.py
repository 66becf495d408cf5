"""Fast erf and erfc in lanes."""

from __future__ import annotations

from autograd.compiler.backends.llvm.fast_functions.exp_log_tanh import LN2, bend, nearest, scaled
from autograd.compiler.backends.llvm.lane_functions.lane_text import LaneText, Number

__all__ = ["erf", "erfc"]

_NEAR, _NEARER = 0.84375, 0.6
_FAR = 28.0  # beyond, erfc is 0
# erf(x) / x - 1 as a function of x², for |x| <= _NEAR
_ERF = (
    *(0.1283791670955126, -0.3761263890318375, 0.11283791670954745, -0.026866170645030978, 0.005223977624080493),
    *(-0.0008548326914233751, 0.00012055327420529363, -1.4925463549376349e-05, 1.6457913977991047e-06),
    *(-1.6303090992126304e-07, 1.420556945246615e-08, -8.87963479301143e-10),
)
_ASIDE, _SHIFT = 0.4375, 0.515625
# ln((x + _ASIDE) e^x² erfc(x)) + _SHIFT, which is less than 0.05, as a ratio of functions of x, from _NEARER to _FAR
_OVER = (
    *(-43.556654535927436, -182.15916434817072, -156.30315046615917, 208.29297588775069, 441.38598298903287),
    *(360.3827035366369, 172.9370482530511, 50.91823750255003, 8.114345783426563, -0.08429556548254484),
    *(-0.2853380163379356, -0.05673994292442298),
)
_UNDER = (
    *(140.0294163599269, 1106.626795212344, 3607.5232123208543, 6497.846785978282, 7408.178338219113),
    *(5809.313006183495, 3276.558228698757, 1357.0919036768648, 411.64446661448665, 89.21616202889625),
    *(12.739491424141939, 1.0),
)
_INVERSE_LN2 = 1.4426950408889634
_ROUND_BITS = 0x4338000000000000


def _tail(text: LaneText, x: Number) -> Number:
    """Return erfc between the bounds, e^(-x² - _SHIFT + ratio) / (x + _ASIDE), rounded little before the end.

    The power of e is a number of 26 digits and a small one, as is 1 / (x + _ASIDE); and x² is that of 26 of its digits,
    and more.
    """
    over, under = text.polynomial(_OVER, x), text.polynomial(_UNDER, x)
    y = text.do("fadd", x, _ASIDE)
    both = 1.0 / (under * y)
    inverse = under * both
    most = x.leading()
    ratio = over * (y * both) - text.do("fsub", x, most) * (most + x)
    square = text.do("fmul", most, most)
    near, bits = nearest(text, (ratio - _SHIFT) - square, _INVERSE_LN2)
    whole = text.do("fsub", (-square) - near * LN2[0], _SHIFT)
    small = ratio - near * LN2[1]
    r = text.do("fadd", whole, small)
    part = text.do("fsub", r, whole)
    lost = text.do("fsub", whole, text.do("fsub", r, part)) + text.do("fsub", small, part)
    first = (1.0 + r).leading()
    small = (text.do("fsub", 1.0, first) + r) + (bend(text, r) + lost)
    most, leading = y.leading(), inverse.leading()
    rest = text.do("fsub", y, most) + text.do("fsub", _ASIDE, text.do("fsub", y, x))
    little = (text.do("fsub", 1.0, text.do("fmul", leading, most)) - leading * rest) * inverse
    value = text.do("fmul", first, leading) + (first * little + small * (leading + little))
    return scaled(text, value, bits - _ROUND_BITS)


def erf(text: LaneText, x: Number) -> tuple[Number, None]:
    """Return the error function."""
    size = abs(x)
    value = x + x * text.polynomial(_ERF, x * x)
    bounded = text.choose(size < 6.0, size, 6.0)

    def beyond() -> Number:
        return text.call("copysign", 1.0 - _tail(text, bounded), x)

    return text.where_any(size >= _NEAR, beyond, value), None


def erfc(text: LaneText, x: Number) -> tuple[Number, None]:
    """Return 1 less the error function."""
    size = abs(x)
    product = x * text.polynomial(_ERF, x * x)
    value = text.choose(x < 0.25, 1.0 - (x + product), 0.5 - (product + text.do("fsub", x, 0.5)))
    bounded = text.choose(size < _FAR, size, _FAR)

    def beyond() -> Number:
        tail = _tail(text, bounded)
        return text.choose(x >= 0.0, tail, 2.0 - tail)

    return text.where_any(size >= _NEARER, beyond, value), None
