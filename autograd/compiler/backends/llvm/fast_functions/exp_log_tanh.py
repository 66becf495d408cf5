"""Fast exp, log and tanh in lanes: a polynomial in what is left of the argument beside a power of two."""

from __future__ import annotations

from autograd.compiler.backends.llvm.lane_functions.lane_text import LaneText, Number, Whole

__all__ = ["LN2", "bend", "exp", "log", "nearest", "power_of_two", "scaled", "tanh"]

LN2 = (6.93147180369123816490e-01, 1.90821492927058770002e-10)
_INVERSE_LN2 = 1.4426950408889634
_ROUND = 6755399441055744.0  # 1.5 * 2**52: added to a number, it leaves the nearest integer in the lowest bits
_ROUND_BITS = 0x4338000000000000
_SQRT_HALF_BITS = 0x3FE6A09E667F3BCD
_SMALLEST_NORMAL = 2.2250738585072014e-308

# (e^r - 1 - r) / r² for |r| <= ln(2)/2
_EXP = (
    *(0.5, 0.1666666666666667, 0.04166666666666667, 0.008333333333326084, 0.0013888888888883711),
    *(0.0001984126987500228, 2.480158732567746e-05, 2.755725517000089e-06, 2.755727347871858e-07),
    *(2.5105312729622103e-08, 2.09147553258932e-09),
)
# (ln((1 + s) / (1 - s)) - 2 s) / s³ as a function of s², for the fractions between sqrt(1/2) and sqrt(2)
_LOG = (
    *(0.6666666666666666, 0.4000000000000094, 0.2857142857076445, 0.2222222240054776, 0.181817947008978),
    *(0.15386290534658992, 0.13267418596474884, 0.1310072138350349),
)
# (tanh(x) - x) / x³ as a ratio of functions of x², for |x| < _TANH_NEAR
_TANH_NEAR = 0.625
_TANH_OVER = (-0.3333333333333333, -0.020498799703972146, -0.0001991780433855823)
_TANH_UNDER = (1.0, 0.461496399111913, 0.023291331870265147, 0.0002065337372727127)


def nearest(text: LaneText, value: Number, scale: float) -> tuple[Number, Whole]:
    """Return the integer nearest to a product as a number, and in the lowest bits of another."""
    shifted = value * scale + _ROUND
    return text.do("fsub", shifted, _ROUND), shifted.bits()


def power_of_two(exponent: Whole) -> Number:
    """Return 2 to a power."""
    return ((exponent + 1023) << 52).double()


def bend(text: LaneText, r: Number) -> Number:
    """Return e^r - 1 - r."""
    return r * r * text.polynomial(_EXP, r)


def scaled(text: LaneText, value: Number, exponent: Whole) -> Number:
    """Return a number times 2 to a power, in two steps: one power alone could be out of range, the product not."""
    half = exponent >> 1
    product = text.do("fmul", value, power_of_two(half))
    return text.do("fmul", product, power_of_two(exponent - half))


def _exponential(text: LaneText, x: Number) -> tuple[Number, Whole]:
    """Return e^r - 1, and k, where x = k ln(2) + r."""
    near, bits = nearest(text, x, _INVERSE_LN2)
    r, lost = text.split(x - near * LN2[0], text.do("fmul", near, LN2[1]))
    return r + (bend(text, r) + lost), bits - _ROUND_BITS


def exp(text: LaneText, x: Number) -> tuple[Number, None]:
    """Return e to a power."""
    bounded = text.choose(x > 710.0, 710.0, x)
    small, k = _exponential(text, text.choose(bounded < -746.0, -746.0, bounded))
    return scaled(text, 1.0 + small, k), None


def tanh(text: LaneText, x: Number) -> tuple[Number, None]:
    """Return the hyperbolic tangent: a ratio of polynomials near 0, beyond 1 - 2 / (e^2|x| + 1), by one division."""
    size = abs(x)
    square = size * size
    doubled = size * 2.0
    small, k = _exponential(text, text.choose(doubled > 44.0, 44.0, doubled))
    scale = power_of_two(k)
    near = size < _TANH_NEAR
    over = text.choose(near, size * square * text.polynomial(_TANH_OVER, square), -2.0)
    under = text.choose(near, text.polynomial(_TANH_UNDER, square), scale * small + (scale + 1.0))
    value = text.choose(near, size, 1.0) + over / under
    return text.call("copysign", value, x), None


def log(text: LaneText, x: Number) -> tuple[Number, None]:
    """Return the natural logarithm."""
    tiny = x < _SMALLEST_NORMAL
    bits = text.choose(tiny, text.do("fmul", x, 2.0**54), x).bits()
    k = (bits - _SQRT_HALF_BITS) >> 52
    fraction = (bits - (k << 52)).double()
    exponent = text.do("fsub", (k + _ROUND_BITS).double(), _ROUND)
    exponent = text.choose(tiny, text.do("fsub", exponent, 54.0), exponent)
    f = text.do("fsub", fraction, 1.0)
    s = f / (f + 2.0)
    z = s * s
    rest = z * text.polynomial(_LOG, z)
    half = f * 0.5 * f
    low = s * (half + rest) + exponent * LN2[1]
    value = exponent * LN2[0] - ((half - low) - f)
    value = text.choose(x.equals(float("inf")), x, value)
    value = text.choose(x.equals(0.0), float("-inf"), value)
    return text.choose(text.compare("ult", x, 0.0), float("nan"), value), None
