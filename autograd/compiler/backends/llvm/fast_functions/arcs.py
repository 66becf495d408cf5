"""Fast asin, acos, atan and atan2 in lanes."""

from __future__ import annotations

from autograd.compiler.backends.llvm.lane_functions.lane_text import LaneText, Number, Truth

__all__ = ["acos", "asin", "atan", "atan2"]

# (asin(s) - s) / s³ and (atan(s) - s) / s³ as functions of s², for |s| <= 1/2
_ASIN = (
    *(0.16666666666666669, 0.07499999999998433, 0.04464285714635543, 0.0303819441385312, 0.02237217294215135),
    *(0.017352392720840923, 0.013971212973930064, 0.011479177411895745, 0.010322814369605943),
    *(0.005457506642064085, 0.01740087963582327, -0.014851887352956897, 0.028757851548184377),
)
_ATAN = (
    *(-0.3333333333333333, 0.19999999999999488, -0.14285714285599188, 0.11111111100917374, -0.09090908620322477),
    *(0.07692294712539402, -0.06666435677224594, 0.05879578429484144, -0.05240099507418356),
    *(0.04628024866311414, -0.03806653666392445, 0.025006503484278273, -0.009215791994584256),
)
_EIGHTH = (0.7853981633974483, 3.061616997868383e-17)  # π/4 in two parts: four times the first is exact


def _from(text: LaneText, eighths: Number, s: Number, more: Number) -> Number:
    """Return so many eighths of a circle less s and a little more; s is at most 1."""
    turned, lost = text.split(eighths * _EIGHTH[0], s)
    return turned + (lost + (eighths * _EIGHTH[1] - more))


def _sine(text: LaneText, x: Number) -> tuple[Truth, Number, Number]:
    """Return where x is small; x there, elsewhere the sine of half the rest to a quarter; and what the arc has more."""
    size = abs(x)
    small = text.compare("ole", size, 0.5)
    z = text.choose(small, x * x, text.do("fsub", 0.5, text.do("fmul", size, 0.5)))
    s = text.choose(small, size, text.call("sqrt", z))
    return small, s, s * z * text.polynomial(_ASIN, z)


def asin(text: LaneText, x: Number) -> tuple[Number, None]:
    """Return the arc of a sine."""
    small, s, more = _sine(text, x)
    factor = text.choose(small, -1.0, 2.0)
    eighths = text.choose(small, 0.0, 2.0)
    return text.call("copysign", _from(text, eighths, s * factor, more * factor), x), None


def acos(text: LaneText, x: Number) -> tuple[Number, None]:
    """Return the arc of a cosine."""
    small, s, more = _sine(text, x)
    negative = x < 0.0
    factor = text.choose(small, text.choose(negative, -1.0, 1.0), text.choose(negative, 2.0, -2.0))
    eighths = text.choose(small, 2.0, text.choose(negative, 4.0, 0.0))
    return _from(text, eighths, s * factor, more * factor), None


def _tangent(text: LaneText, eighths: Number | float, low: Number, high: Number, sign: Number | float) -> Number:
    """Return so many eighths of a circle, and the arc of low / high, from 0 to 1, with a sign."""
    large = text.compare("ogt", low + low, high)
    over = text.choose(large, text.do("fsub", low, high), low)
    under = text.choose(large, text.do("fadd", low, high), high)
    s = over / under
    z = s * s
    down = -text.choose(large, 1.0, 0.0)
    return _from(text, eighths - sign * down, -(sign * s), -(sign * (s * z * text.polynomial(_ATAN, z))))


def atan(text: LaneText, x: Number) -> tuple[Number, None]:
    """Return the arc of a tangent."""
    size = abs(x)
    steep = size > 1.0
    low, high = text.choose(steep, 1.0, size), text.choose(steep, size, 1.0)
    value = _tangent(text, text.choose(steep, 2.0, 0.0), low, high, text.choose(steep, -1.0, 1.0))
    return text.call("copysign", value, x), None


def atan2(text: LaneText, y: Number, x: Number) -> tuple[Number, Truth]:
    """Return the angle of a point; at the origin and far away the C library does."""
    up, right = abs(y), abs(x)
    steep = up > right
    low, high = text.choose(steep, right, up), text.choose(steep, up, right)
    left = text.call("copysign", 1.0, x) < 0.0
    sign = text.choose(steep, text.choose(left, 1.0, -1.0), text.choose(left, -1.0, 1.0))
    eighths = text.choose(steep, 2.0, text.choose(left, 4.0, 0.0))
    value = _tangent(text, eighths, low, high, sign)
    near = (high >= 2.0**-1000) & (high < 2.0**1000)
    return text.call("copysign", value, y), ~(near & (low >= 0.0))
