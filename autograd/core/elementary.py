"""The rows of powers, exponentials, logarithms, trigonometric and hyperbolic functions."""

import math
import sys
from math import inf, pi

from autograd.core import ieee
from autograd.core.arithmetic import absolute, floor, greater, maximum, round_half_even, where
from autograd.core.operation import ANY, POSITIVE, POWER, UNIT, Operation
from autograd.core.polynomials import polynomial

_LN2 = math.log(2.0)
_LOG2_E, _LOG10_E = 1.4426950408889634, 0.4342944819032518  # x log(10) would overflow where log(10) / x does not
_LARGEST = sys.float_info.max
_DEGREE = 180.0 / pi  # the same quotients as CPython's, so that the bits agree
_RADIAN = pi / 180.0


def _one_minus_square(x: float) -> float:
    """Return 1 - x², of which the derivative too keeps its digits, near 0 as near ±1."""
    # That of the product is a difference of two numbers of size 1 near 0.
    return where(greater(absolute(x), 0.5), (1.0 - x) * (1.0 + x), 1.0 - x * x)


# Powers, exponentials and logarithms.
sqrt = Operation(
    "sqrt",
    lambda out, x: (0.5 / out,),  # inf at 0
    (POSITIVE,),
    forward=ieee.sqrt,
    textbook=lambda out, x: (1.0 / (2.0 * out),),
    c="sqrt({0})",
    latex=r"\sqrt{{{0}}}",
    convention=("`sqrt(x)` at 0", "inf"),
    summary="square root",
)
cbrt = Operation(
    "cbrt",
    lambda out, x: (cbrt_slope(x),),
    (POSITIVE,),
    forward=math.cbrt,
    c="cbrt({0})",
    latex=r"\sqrt[3]{{{0}}}",
    summary="cube root",
)
cbrt_slope: Operation = Operation(
    "cbrt_slope",
    lambda out, x: (-2.0 * out / x / 3.0,),
    (POSITIVE,),
    # The square of the root would have twice its error. inf at 0.
    definition=lambda x: where(greater(absolute(x), _LARGEST), 0.0, where(x, cbrt(x) / x, inf)) / 3.0,
    reads_as=lambda x: 1.0 / (3.0 * cbrt(x) * cbrt(x)),
    public=False,
    summary="derivative of the cube root",
)
exp = Operation(
    "exp",
    lambda out, x: (out,),
    (ANY,),
    forward=ieee.exp,
    c="exp({0})",
    latex="e^{{{0}}}",
    activation=True,
    summary="e to the power x",
)
exp2 = Operation(
    "exp2",
    lambda out, x: (out * _LN2,),
    (ANY,),
    forward=ieee.exp2,
    c="exp2({0})",
    latex="2^{{{0}}}",
    summary="2 to the power x",
)
expm1 = Operation(
    "expm1",
    lambda out, x: (exp(x),),  # out + 1 loses digits for x far below 0
    (ANY,),
    forward=ieee.expm1,
    c="expm1({0})",
    latex=r"\left(e^{{{0}}} - 1\right)",
    summary="e to the power x, minus 1, exact near 0",
)
log = Operation(
    "log",
    lambda out, x: (nan_outside(greater(0.0, x), out, 1.0 / x),),
    (POSITIVE,),
    forward=ieee.log,
    textbook=lambda out, x: (1.0 / x,),
    c="log({0})",
    latex=r"\ln({0})",
    summary="natural logarithm",
)
log2 = Operation(
    "log2",
    lambda out, x: (nan_outside(greater(0.0, x), out, _LOG2_E / x),),
    (POSITIVE,),
    forward=ieee.log2,
    textbook=lambda out, x: (_LOG2_E / x,),
    c="log2({0})",
    latex=r"\log_2({0})",
    summary="logarithm to base 2",
)
log10 = Operation(
    "log10",
    lambda out, x: (nan_outside(greater(0.0, x), out, _LOG10_E / x),),
    (POSITIVE,),
    forward=ieee.log10,
    textbook=lambda out, x: (_LOG10_E / x,),
    c="log10({0})",
    latex=r"\log_{{10}}({0})",
    summary="logarithm to base 10",
)
log1p = Operation(
    "log1p",
    lambda out, x: (nan_outside(greater(-1.0, x), out, 1.0 / (1.0 + x)),),
    (UNIT,),
    forward=ieee.log1p,
    textbook=lambda out, x: (1.0 / (1.0 + x),),
    c="log1p({0})",
    latex=r"\ln(1 + {0})",
    summary="natural logarithm of 1 + x, exact near 0",
)
power: Operation = Operation(
    "power",
    lambda out, x, y: (power_slope(x, y), power_times_log(x, y)),
    (POSITIVE, ANY),
    forward=ieee.power,
    operator="pow",
    infix="**",
    symbol="^",
    c="pow({0}, {1})",
    latex="{{{0}}}^{{{1}}}",
    precedence=POWER,
    aliases=("pow", "float_power"),
    convention=("`x ** 0`, also at `x` = 0; `0 ** y` for `y` > 0", "0 with respect to `x`; 0 with respect to `y`"),
    function="pow",
    summary="x to the power y",
)
power_slope: Operation = Operation(
    "power_slope",
    lambda out, x, y: (
        _one_power_less(x, y, y * power_slope(x, _less_one(y)), (y - 1.0) * out, 0.0),
        _mixed_power_slope(x, y),
    ),
    (POSITIVE, ANY),
    # 0 everywhere for y = 0, also at x = 0.
    definition=lambda x, y: where(y, _one_power_less(x, y, y * power(x, _less_one(y)), y * power(x, y), inf), 0.0),
    reads_as=lambda x, y: y * power(x, y - 1.0),
    public=False,
    summary="derivative of x to the power y by x",
)
power_times_log: Operation = Operation(
    "power_times_log",
    lambda out, x, y: (_mixed_power_slope(x, y), where(absolute(x) + greater(0.0, y), out * log(x), 0.0)),
    (POSITIVE, ANY),
    # 0 at x = 0 for y ≥ 0, and nan for x < 0: beside a whole y the power is not real.
    definition=lambda x, y: where(absolute(x) + greater(0.0, y), power(x, y) * log(x), 0.0),
    reads_as=lambda x, y: power(x, y) * log(x),
    public=False,
    summary="derivative of x to the power y by y",
)


def _one_power_less(x: float, y: float, by_exponent: float, dividend: float, at_zero: float) -> float:
    """Return ``by_exponent``, which has y - 1 as an exponent, and where that is rounded the quotient dividend / x.

    The subtraction is exact from 1/2 on. Below, x**y neither overflows nor vanishes before x**(y - 1) does.
    """
    divides = absolute(x) + greater(0.0, y)  # and is not 0 / 0
    quotient = where(greater(absolute(x), _LARGEST), 0.0, where(divides, dividend / where(divides, x, 1.0), at_zero))
    return where(greater(0.5, y), quotient, by_exponent)


def _less_one(y: float) -> float:
    """Return y - 1, and 0 where the power to it would not be chosen, so that it leaves no floating-point flag."""
    return where(greater(0.5, y), 0.0, y - 1.0)


def _mixed_power_slope(x: float, y: float) -> float:
    """Return x**(y - 1) (1 + y log(x)), in powers of x alone: x**y has no digits left where it is subnormal."""
    by_exponent = power(x, _less_one(y)) + y * power_times_log(x, _less_one(y))
    return _one_power_less(x, y, by_exponent, power(x, y) + y * power_times_log(x, y), 0.0)


def nan_outside(outside: float, out: float, partial: float) -> float:
    """Return nan where ``outside`` is not 0, otherwise the partial derivative.

    The nan is the output, which is nan there and depends on the arguments: a plain one would be a constant, whose
    derivatives are 0.
    """
    return where(outside, out, partial)


# Trigonometry.
sin = Operation(
    "sin",
    lambda out, x: (cos(x),),
    (ANY,),
    forward=ieee.sin,
    c="sin({0})",
    latex=r"\sin({0})",
    activation=True,
    summary="sine",
)
cos: Operation = Operation(
    "cos", lambda out, x: (-sin(x),), (ANY,), forward=ieee.cos, c="cos({0})", latex=r"\cos({0})", summary="cosine"
)
tan = Operation(
    "tan",
    lambda out, x: (1.0 + out * out,),
    ((-1.3, 1.3),),
    forward=ieee.tan,
    textbook=lambda out, x: (1.0 + out**2.0,),
    c="tan({0})",
    latex=r"\tan({0})",
    summary="tangent",
)
sinc: Operation = Operation(
    "sinc",
    lambda out, x: (_sinc_slope(out, x),),
    (ANY,),
    definition=lambda x: where(x, _unless_infinite(x, _turned(sin, x) / (pi * x)), 1.0),
    textbook=lambda out, x: ((cos(pi * x) - out) / x,),
    latex=r"\operatorname{{sinc}}({0})",
    summary="sin(πx) / (πx), and 1 at 0",
)
asin = Operation(
    "asin",
    lambda out, x: (1.0 / sqrt(_one_minus_square(x)),),
    (UNIT,),
    forward=ieee.asin,
    textbook=lambda out, x: (1.0 / sqrt(1.0 - x**2.0),),
    c="asin({0})",
    latex=r"\arcsin({0})",
    aliases=("arcsin",),
    summary="arc sine",
)
acos = Operation(
    "acos",
    lambda out, x: (-1.0 / sqrt(_one_minus_square(x)),),
    (UNIT,),
    forward=ieee.acos,
    textbook=lambda out, x: (-1.0 / sqrt(1.0 - x**2.0),),
    c="acos({0})",
    latex=r"\arccos({0})",
    aliases=("arccos",),
    summary="arc cosine",
)
atan = Operation(
    "atan",
    # 1 / x² far out, where x² overflows before its inverse vanishes
    lambda out, x: (where(greater(absolute(x), 1e9), 1.0 / x / x, 1.0 / (1.0 + x * x)),),
    (ANY,),
    forward=math.atan,
    textbook=lambda out, x: (1.0 / (1.0 + x**2.0),),
    c="atan({0})",
    latex=r"\arctan({0})",
    aliases=("arctan",),
    activation=True,
    summary="arc tangent",
)
hypot = Operation(
    "hypot",
    lambda out, *xs: tuple(_over_norm(x, out) for x in xs),  # 0 at the origin
    (POSITIVE, POSITIVE),
    forward=math.hypot,
    textbook=lambda out, *xs: tuple(x / out for x in xs),
    compiled="hypot({0}, {1})",
    compiled_ulps=1.0,
    kink=math.hypot,
    variadic=True,
    convention=("`hypot(x, y)` at the origin", "0"),
    summary="Euclidean norm",
)
atan2 = Operation(
    "atan2",
    lambda out, y, x: _atan2_partials(y, x, maximum(absolute(y), absolute(x))),  # 0 at the origin
    (POSITIVE, ANY),
    forward=math.atan2,
    textbook=lambda out, y, x: (x / (x**2.0 + y**2.0), -y / (x**2.0 + y**2.0)),
    c="atan2({0}, {1})",
    kink=math.hypot,
    aliases=("arctan2",),
    convention=("`atan2(y, x)` at the origin", "0"),
    summary="angle of the point (x, y)",
)
degrees = Operation(
    "degrees",
    lambda out, x: (_DEGREE,),
    (ANY,),
    definition=lambda x: x * _DEGREE,
    aliases=("rad2deg",),
    summary="radians to degrees",
)
radians = Operation(
    "radians",
    lambda out, x: (_RADIAN,),
    (ANY,),
    definition=lambda x: x * _RADIAN,
    aliases=("deg2rad",),
    summary="degrees to radians",
)


# The coefficients of the powers of x² in d/dx sinc(x) / x, the series of which has them all to order 3 below 3/4.
_SINC_SLOPE = tuple((-1.0) ** k * 2 * k * pi ** (2 * k) / math.factorial(2 * k + 1) for k in range(1, 17))


def _sinc_slope(out: float, x: float) -> float:
    """Return (cos(πx) - sinc(x)) / x, and the series of it where that is a difference of nearly equal numbers."""
    quotient = _unless_infinite(x, (_turned(cos, x) - out) / x)
    return where(greater(0.75, absolute(x)), x * polynomial(_SINC_SLOPE, x * x), quotient)


def _turned(function: Operation, x: float) -> float:
    """Return the sine or cosine of πx, with the whole half turns taken off before the product is rounded."""
    turns = round_half_even(x)
    value = function(pi * (x - turns))
    return where(0.5 * turns - floor(0.5 * turns), -value, value)


def _unless_infinite(x: float, value: float) -> float:
    """Return the value, and 0 where x is infinite."""
    return where(greater(absolute(x), _LARGEST), 0.0, value)


def _over_norm(x: float, norm: float) -> float:
    """Return x / norm, and 0 where the norm is 0, at every order of derivative."""
    return where(norm, x / where(norm, norm, 1.0), 0.0)


def _atan2_partials(y: float, x: float, scale: float) -> tuple[float, float]:
    """Return x/(x² + y²) and -y/(x² + y²), scaled so that nothing overflows; 0 at the origin."""
    small_x, small_y = _over_norm(x, scale), _over_norm(y, scale)
    squares = small_x * small_x + small_y * small_y
    return _over_norm(_over_norm(small_x, squares), scale), -_over_norm(_over_norm(small_y, squares), scale)


# Hyperbolic functions.
sinh = Operation(
    "sinh",
    lambda out, x: (cosh(x),),
    (ANY,),
    forward=ieee.sinh,
    c="sinh({0})",
    latex=r"\sinh({0})",
    summary="hyperbolic sine",
)
cosh: Operation = Operation(
    "cosh",
    lambda out, x: (sinh(x),),
    (ANY,),
    forward=ieee.cosh,
    c="cosh({0})",
    latex=r"\cosh({0})",
    summary="hyperbolic cosine",
)
sech = Operation(
    "sech",
    lambda out, x: (-out * tanh(x),),
    (ANY,),
    definition=lambda x: 1.0 / cosh(x),
    latex=r"\operatorname{{sech}}({0})",
    public=False,
    summary="1 / cosh x",
)
sech_squared: Operation = Operation(
    "sech_squared",
    lambda out, x: (-2.0 * out * tanh(x),),
    (ANY,),
    definition=lambda x: _sech_squared(exp(-2.0 * absolute(x))),
    reads_as=lambda x: sech(x) * sech(x),
    public=False,
    summary="derivative of the hyperbolic tangent",
)
tanh: Operation = Operation(
    "tanh",
    lambda out, x: (sech_squared(x),),  # 1 - out² has no digits left where out is near 1
    (ANY,),
    forward=math.tanh,
    textbook=lambda out, x: (1.0 - out**2.0,),
    c="tanh({0})",
    latex=r"\tanh({0})",
    activation=True,
    summary="hyperbolic tangent",
)


def _sech_squared(small: float) -> float:
    """Return 1 / cosh(x)² from e**(-2 |x|), with the error of one exponential: that of cosh would be doubled."""
    return 4.0 * small / ((1.0 + small) * (1.0 + small))


asinh = Operation(
    "asinh",
    # 1 / sqrt(1 + x²), which is 1/|x| to the last digit long before x² overflows
    lambda out, x: (where(greater(absolute(x), 1e9), 1.0 / absolute(x), 1.0 / sqrt(1.0 + x * x)),),
    (ANY,),
    forward=math.asinh,
    textbook=lambda out, x: (1.0 / sqrt(1.0 + x**2.0),),
    c="asinh({0})",
    latex=r"\operatorname{{arsinh}}({0})",
    aliases=("arcsinh",),
    summary="inverse hyperbolic sine",
)
acosh = Operation(
    "acosh",
    lambda out, x: (1.0 / (sqrt(x - 1.0) * sqrt(x + 1.0)),),
    ((1.2, 4.0),),
    forward=ieee.acosh,
    textbook=lambda out, x: (1.0 / sqrt(x**2.0 - 1.0),),
    c="acosh({0})",
    latex=r"\operatorname{{arcosh}}({0})",
    aliases=("arccosh",),
    summary="inverse hyperbolic cosine",
)
atanh = Operation(
    "atanh",
    lambda out, x: (nan_outside(greater(absolute(x), 1.0), out, 1.0 / _one_minus_square(x)),),
    (UNIT,),
    forward=ieee.atanh,
    textbook=lambda out, x: (1.0 / (1.0 - x**2.0),),
    c="atanh({0})",
    latex=r"\operatorname{{artanh}}({0})",
    aliases=("arctanh",),
    summary="inverse hyperbolic tangent",
)
