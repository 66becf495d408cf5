"""The rows of arithmetic: Python's operators, comparison as a number, rounding. Sorted by complexity.

A row's partials are functions of (output, inputs), written in the operations themselves.
Where a derivative does not exist, the convention stands in a comment and in docs/conventions.md.
"""

import operator
from math import copysign as float_copysign

from autograd.core import ieee
from autograd.core.operation import ADDITIVE, ANY, CHOICE, MULTIPLICATIVE, POSITIVE, UNARY, Operation

add = Operation(
    "add",
    lambda out, x, y: (1.0, 1.0),
    (ANY, ANY),
    forward=operator.add,
    operator="add",
    infix="+",
    latex="{0} + {1}",
    precedence=ADDITIVE,
    summary="sum",
)
subtract = Operation(
    "subtract",
    lambda out, x, y: (1.0, -1.0),
    (ANY, ANY),
    forward=operator.sub,
    operator="sub",
    infix="-",
    symbol="−",
    latex="{0} - {1}",
    precedence=ADDITIVE,
    summary="difference",
)
multiply = Operation(
    "multiply",
    lambda out, x, y: (y, x),
    (ANY, ANY),
    forward=operator.mul,
    operator="mul",
    infix="*",
    symbol="×",
    latex=r"{0} \, {1}",
    precedence=MULTIPLICATIVE,
    summary="product",
)
# What begins a sum of a recorded sweep: sums begin with 0.0, which takes the sign from a product that is -0.0.
contribution = Operation(
    "contribution",
    lambda out, x, y: (y, x),
    (ANY, ANY),
    definition=lambda x, y: x * y + 0.0,
    symbol="×",
    latex=r"{0} \, {1}",
    precedence=MULTIPLICATIVE,
    public=False,
    summary="product, and 0 where it is -0",
)
negative = Operation(
    "negative",
    lambda out, x: (-1.0,),
    (ANY,),
    forward=operator.neg,
    operator="neg",
    infix="-",
    symbol="−",
    latex="-{0}",
    precedence=UNARY,
    summary="the opposite number",
)
divide = Operation(
    "divide",
    lambda out, x, y: (1.0 / y, -out / y),
    (ANY, POSITIVE),
    forward=ieee.divide,
    textbook=lambda out, x, y: (1.0 / y, -x / (y * y)),
    operator="truediv",
    infix="/",
    symbol="÷",
    latex=r"\frac{{{0}}}{{{1}}}",
    precedence=MULTIPLICATIVE,
    summary="quotient",
)

# Comparison as a number, and choice: what Python's `if` is to a program, these are to a formula. On Values a
# choice records nothing, and returns the chosen one; the partials of `where` are read on floats and symbols.
greater = Operation(
    "greater",
    lambda out, x, y: (0.0, 0.0),
    (ANY, ANY),
    forward=ieee.greater,
    c="({0} > {1} ? 1.0 : 0.0)",
    text="{0} > {1}",
    latex=r"\left[{0} > {1}\right]",
    precedence=CHOICE,
    kink=lambda x, y: x - y,
    piecewise_constant=True,
    public=False,
    summary="1 where x > y, otherwise 0",
)
where: Operation = Operation(
    "where",
    # The derivative of the choice is the choice of the derivatives; the condition has none.
    lambda out, condition, x, y: (0.0, where(condition, 1.0, 0.0), where(condition, 0.0, 1.0)),
    ((1.0, 2.0), ANY, ANY),
    forward=ieee.where,
    c="({0} != 0.0 ? {1} : {2})",
    text="{1} if {0} else {2}",
    latex=r"\begin{{cases}} {1} & {0} \\ {2} & \text{{otherwise}} \end{{cases}}",
    precedence=CHOICE,
    chosen=lambda out, condition, x, y: (0.0, condition, where(condition, 0.0, 1.0)),
    public=False,
    summary="x where the condition is not zero, otherwise y",
)
# The choice between a contribution and none, recorded: for sweeps that are to hold for other numbers, too.
gate: Operation = Operation(
    "gate",
    lambda out, condition, x: (0.0, where(condition, 1.0, 0.0)),
    ((1.0, 2.0), ANY),
    definition=lambda condition, x: where(condition, x, 0.0),
    chosen=lambda out, condition, x: (0.0, condition),
    public=False,
    summary="x where the condition is not zero, otherwise 0",
)
sign = Operation(
    "sign",
    lambda out, x: (0.0,),
    (ANY,),
    # The innermost x is zero or nan, and is its own sign.
    definition=lambda x: where(greater(x, 0.0), 1.0, where(greater(0.0, x), -1.0, x)),
    latex=r"\operatorname{{sign}}({0})",
    kink=lambda x: x,
    piecewise_constant=True,
    convention=("`sign(x)`", "0 everywhere"),
    summary="-1, 0 or 1",
)
absolute = Operation(
    "absolute",
    lambda out, x: (sign(x),),  # 0 at 0
    (ANY,),
    forward=operator.abs,
    operator="abs",
    c="fabs({0})",
    symbol="abs",
    latex=r"\left|{0}\right|",
    aliases=("fabs",),
    kink=lambda x: x,
    chosen=lambda out, x: (x,),  # at 0 neither side
    convention=("`abs(x)` at 0", "0"),
    function="fabs",
    summary="absolute value",
)
maximum = Operation(
    "maximum",
    lambda out, x, y: (_tie(x, y), _tie(y, x)),  # half to each at a tie
    (ANY, ANY),
    forward=ieee.maximum,
    textbook=lambda out, x, y: (_chosen(x, y), _chosen(y, x)),
    c="({0} > {1} || {0} != {0} ? {0} : {1})",
    symbol="max",
    latex=r"\max({0}, {1})",
    kink=lambda x, y: x - y,
    chosen=lambda out, x, y: (1.0 - greater(y, x), 1.0 - greater(x, y)),  # at a tie both
    convention=("`maximum(x, y)`, `clip(x, low, high)` of equal numbers", "half to each"),
    summary="the larger of two numbers",
)
minimum = Operation(
    "minimum",
    lambda out, x, y: (_tie(y, x), _tie(x, y)),  # half to each at a tie
    (ANY, ANY),
    forward=ieee.minimum,
    textbook=lambda out, x, y: (_chosen(y, x), _chosen(x, y)),
    c="({0} < {1} || {0} != {0} ? {0} : {1})",
    symbol="min",
    latex=r"\min({0}, {1})",
    kink=lambda x, y: x - y,
    chosen=lambda out, x, y: (1.0 - greater(x, y), 1.0 - greater(y, x)),  # at a tie both
    convention=("`minimum(x, y)` of equal numbers", "half to each"),
    summary="the smaller of two numbers",
)
copysign: Operation = Operation(
    "copysign",
    lambda out, x, y: (sign(x) * copysign(1.0, y), 0.0),  # 0 at x = 0, as abs
    (ANY, ANY),
    forward=float_copysign,
    c="copysign({0}, {1})",
    kink=lambda x, y: x * y,
    chosen=lambda out, x, y: (x, 0.0),  # at 0 neither side
    convention=("`copysign(x, y)` at `x` = 0", "0"),
    summary="the magnitude of x with the sign of y",
)


def _chosen(x: float, y: float) -> float:
    """Return what `_tie` does, as a choice."""
    return where(greater(x, y), 1.0, where(greater(y, x), 0.0, 0.5))


def _tie(x: float, y: float) -> float:
    """Return 1 where x > y, 0 where x < y, 1/2 where neither."""
    return 0.5 * (1.0 + greater(x, y) - greater(y, x))


# Rounding: the derivative is 0, and the kinks lie between the steps.
floor = Operation(
    "floor",
    lambda out, x: (0.0,),
    (ANY,),
    forward=ieee.floor,
    c="floor({0})",
    latex=r"\left\lfloor {0} \right\rfloor",
    kink=lambda x: x - round(x),
    piecewise_constant=True,
    convention=("`floor(x)`", "0 everywhere"),
    summary="the largest integer not above x",
)
ceil = Operation(
    "ceil",
    lambda out, x: (0.0,),
    (ANY,),
    forward=ieee.ceil,
    c="ceil({0})",
    latex=r"\left\lceil {0} \right\rceil",
    kink=lambda x: x - round(x),
    piecewise_constant=True,
    convention=("`ceil(x)`", "0 everywhere"),
    summary="the smallest integer not below x",
)
trunc = Operation(
    "trunc",
    lambda out, x: (0.0,),
    (ANY,),
    forward=ieee.trunc,
    c="trunc({0})",
    kink=lambda x: x - round(x),
    piecewise_constant=True,
    convention=("`trunc(x)`", "0 everywhere"),
    summary="the integer part",
)
round_half_even = Operation(
    "rint",
    lambda out, x: (0.0,),
    (ANY,),
    forward=ieee.round_half_even,
    c="rint({0})",
    symbol="round",
    kink=lambda x: x - 0.5 - round(x - 0.5),
    piecewise_constant=True,
    convention=("`rint(x)`, `round(x)`", "0 everywhere"),
    summary="the nearest integer, the even one of two",
)
round_to = Operation(
    "round_to",
    lambda out, x, digits: (0.0, 0.0),
    (ANY, (1.0, 1.0)),
    forward=ieee.round_to,
    symbol="round",
    kink=lambda x, digits: 10.0**digits * x - 0.5 - round(10.0**digits * x - 0.5),
    piecewise_constant=True,
    public=False,
    summary="x rounded to a number of decimal digits",
)

# Division with remainder, three ways.
fmod = Operation(
    "fmod",
    lambda out, x, y: (1.0, -trunc(x / y)),
    (ANY, POSITIVE),
    forward=ieee.fmod,
    c="fmod({0}, {1})",
    kink=lambda x, y: x / y - round(x / y),
    convention=("`fmod(x, y)`", "1 with respect to `x`, `-trunc(x / y)` with respect to `y`"),
    summary="remainder with the sign of x",
)
remainder = Operation(
    "remainder",
    lambda out, x, y: (1.0, -round_half_even((x - out) / y)),
    (ANY, POSITIVE),
    forward=ieee.remainder,
    c="remainder({0}, {1})",
    kink=lambda x, y: x / y - 0.5 - round(x / y - 0.5),
    convention=("`remainder(x, y)`", "1 with respect to `x`, minus the integer nearest to `x / y` with respect to `y`"),
    summary="remainder of the division rounded to the nearest integer",
)


def _borrows(rest: float, y: float) -> float:
    """Return 1 where the remainder has not the sign of the divisor, otherwise 0."""
    return greater(0.0, rest * copysign(1.0, y))


def _modulo(x: float, y: float) -> float:
    rest = fmod(x, y)
    return where(rest, rest + where(_borrows(rest, y), y, 0.0), copysign(0.0, y))


def _floor_divide(x: float, y: float) -> float:
    # The exact quotient lies near an integer; the remainder says on which side. As CPython does it.
    rest = fmod(x, y)
    quotient = (x - rest) / y - _borrows(rest, y)
    below = floor(quotient)
    nearest = below + greater(quotient - below, 0.5)
    return where(y, where(quotient, nearest, copysign(0.0, x / y)), x / y)


floor_divide = Operation(
    "floor_divide",
    lambda out, x, y: (0.0, 0.0),
    (ANY, POSITIVE),
    definition=_floor_divide,
    operator="floordiv",
    symbol="//",
    latex=r"\left\lfloor \frac{{{0}}}{{{1}}} \right\rfloor",
    kink=lambda x, y: x / y - round(x / y),
    piecewise_constant=True,
    convention=("`x // y`", "0 everywhere"),
    summary="quotient rounded down",
)
modulo = Operation(
    "modulo",
    lambda out, x, y: (1.0, -floor_divide(x, y)),
    (ANY, POSITIVE),
    definition=_modulo,
    operator="mod",
    symbol="%",
    latex=r"{0} \bmod {1}",
    precedence=MULTIPLICATIVE,
    kink=lambda x, y: x / y - round(x / y),
    convention=("`x % y`", "1 with respect to `x`, `-floor(x / y)` with respect to `y`"),
    summary="remainder with the sign of y",
)
