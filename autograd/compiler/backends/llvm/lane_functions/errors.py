"""erf and erfc in lanes, as in Sun's fdlibm: ratios of polynomials, in three ranges."""

from __future__ import annotations

from autograd.compiler.backends.llvm.lane_functions.exponentials import exp_within
from autograd.compiler.backends.llvm.lane_functions.lane_text import LaneText, Number, Truth, double_of

__all__ = ["erf", "erfc"]

_NEAR_OVER = (
    *(1.28379167095512558561e-01, -3.25042107247001499370e-01, -2.84817495755985104766e-02),
    *(-5.77027029648944159157e-03, -2.37630166566501626084e-05),
)
_NEAR_UNDER = (
    *(1.0, 3.97917223959155352819e-01, 6.50222499887672944485e-02),
    *(5.08130628187576562776e-03, 1.32494738004321644526e-04, -3.96022827877536812320e-06),
)
_MIDDLE_OVER = (
    *(-2.36211856075265944077e-03, 4.14856118683748331666e-01, -3.72207876035701323847e-01),
    *(3.18346619901161753674e-01, -1.10894694282396677476e-01, 3.54783043256182359371e-02),
    *(-2.16637559486879084300e-03,),
)
_MIDDLE_UNDER = (
    *(1.0, 1.06420880400844228286e-01, 5.40397917702171048937e-01),
    *(7.18286544141962662868e-02, 1.26171219808761642112e-01, 1.36370839120290507362e-02),
    *(1.19844998467991074170e-02,),
)
_FAR_OVER = (
    *(-9.86494403484714822705e-03, -6.93858572707181764372e-01, -1.05586262253232909814e01),
    *(-6.23753324503260060396e01, -1.62396669462573470355e02, -1.84605092906711035994e02),
    *(-8.12874355063065934246e01, -9.81432934416914548592e00),
)
_FAR_UNDER = (
    *(1.0, 1.96512716674392571292e01, 1.37657754143519042600e02),
    *(4.34565877475229228821e02, 6.45387271733267880336e02, 4.29008140027567833386e02),
    *(1.08635005541779435134e02, 6.57024977031928170135e00, -6.04244152148580987438e-02),
)
_FARTHEST_OVER = (
    *(-9.86494292470009928597e-03, -7.99283237680523006574e-01, -1.77579549177547519889e01),
    *(-1.60636384855821916062e02, -6.37566443368389627722e02, -1.02509513161107724954e03),
    *(-4.83519191608651397019e02,),
)
_FARTHEST_UNDER = (
    *(1.0, 3.03380607434824582924e01, 3.25792512996573918826e02),
    *(1.53672958608443695994e03, 3.19985821950859553908e03, 2.55305040643316442583e03),
    *(4.74528541206955367215e02, -2.24409524465858183362e01),
)
_AT_1 = 8.45062911510467529297e-01  # erf(1), of few digits
_SLOPE = 1.28379167095512586316e-01  # 2 / sqrt(pi) - 1
_NEAR, _MIDDLE, _FAR = double_of(0x3FEB000000000000), double_of(0x3FF4000000000000), double_of(0x4006DB6E00000000)


def _polynomial(coefficients: tuple[float, ...], x: Number) -> Number:
    """Return a polynomial, summed up in pairs of terms, as in glibc."""
    square = x * x
    fourth = square * square
    powers = (square, fourth, fourth * square, fourth * fourth)
    value = coefficients[0] + x * coefficients[1]
    for power, first in zip(powers, range(2, len(coefficients), 2), strict=False):
        pair = coefficients[first : first + 2]
        value = value + power * (pair[0] + x * pair[1] if len(pair) == 2 else pair[0])
    return value


def _ratio(over: tuple[float, ...], under: tuple[float, ...], x: Number) -> Number:
    return _polynomial(over, x) / _polynomial(under, x)


def _beyond(text: LaneText, size: Number) -> Number:
    """Return erfc beyond 1.25."""
    s = 1.0 / (size * size)
    near = size < _FAR
    ratio = text.where_any(near, lambda: _ratio(_FAR_OVER, _FAR_UNDER, s), 0.0)
    ratio = text.where_any(~near, lambda: _ratio(_FARTHEST_OVER, _FARTHEST_UNDER, s), ratio)
    z = (size.bits() & -0x100000000).double()
    return exp_within(text, -z * z - 0.5625) * exp_within(text, (z - size) * (z + size) + ratio) / size


def erf(text: LaneText, x: Number) -> tuple[Number, Truth]:
    """Return the error function."""
    size = abs(x)
    square = x * x
    value = x + x * _ratio(_NEAR_OVER, _NEAR_UNDER, square)
    value = text.choose(size < 2.0**-28, x + _SLOPE * x, value)

    def middle() -> Number:
        return text.call("copysign", _AT_1 + _ratio(_MIDDLE_OVER, _MIDDLE_UNDER, size - 1.0), x)

    def beyond() -> Number:
        tail = text.choose(size < 6.0, _beyond(text, text.choose(size < 6.0, size, 6.0)), 0.0)
        return text.call("copysign", 1.0 - tail, x)

    value = text.where_any((size >= _NEAR) & (size < _MIDDLE), middle, value)
    return text.where_any(size >= _MIDDLE, beyond, value), ~(size >= 2.0**-1000)


def erfc(text: LaneText, x: Number) -> tuple[Number, Truth]:
    """Return 1 less the error function."""
    size = abs(x)
    product = x * _ratio(_NEAR_OVER, _NEAR_UNDER, x * x)
    value = text.choose(x < 0.25, 1.0 - (x + product), 0.5 - (product + (x - 0.5)))
    value = text.choose(size < 2.0**-56, 1.0 - x, value)

    def middle() -> Number:
        ratio = _ratio(_MIDDLE_OVER, _MIDDLE_UNDER, size - 1.0)
        return text.choose(x >= 0.0, (1.0 - _AT_1) - ratio, 1.0 + (_AT_1 + ratio))

    def beyond() -> Number:
        tail = _beyond(text, text.choose(size < 22.0, size, 22.0))
        return text.choose(x >= 0.0, tail, text.choose(x < -6.0, 2.0, 2.0 - tail))

    value = text.where_any((size >= _NEAR) & (size < _MIDDLE), middle, value)
    return text.where_any(size >= _MIDDLE, beyond, value), ~((x < 22.0) & (size >= 0.0))
