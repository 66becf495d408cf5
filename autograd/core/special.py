"""The rows of the special functions of Python's math, and of its sums that are rounded once."""

import math
from math import pi

from autograd.core import ieee
from autograd.core.arithmetic import absolute, minimum, round_half_even
from autograd.core.elementary import exp
from autograd.core.operation import ANY, POSITIVE, Operation
from autograd.core.polygamma import digamma_formula, polygamma_formula


def exp_of_square(x: float, factor: float) -> float:
    """Return e**(factor x²), with the square in two parts: to round it would cost x² units in the last place.

    The factor is a power of two with a sign; where it is positive, the result must be a float.

    Source: T. J. Dekker, A floating-point technique for extending the available precision (1971); the number is split
    by rounding it to so many bits of the fraction that the products are exact.
    """
    size = minimum(absolute(x), 40.0)  # beyond, the result is 0
    high = round_half_even(size * 131072.0) / 131072.0
    low = size - high
    square = size * size
    rest = ((high * high - square) + 2.0 * (high * low)) + low * low
    rounded = exp(factor * square)
    return rounded + rounded * (factor * rest)


gaussian: Operation = Operation(
    "gaussian",
    lambda out, x: (-2.0 * x * out,),
    (ANY,),
    definition=lambda x: exp_of_square(x, -1.0),
    reads_as=lambda x: exp(-(x * x)),
    public=False,
    summary="e to the power -x²",
)
normal_density: Operation = Operation(
    "normal_density",
    lambda out, x: (-x * out,),
    (ANY,),
    definition=lambda x: exp_of_square(x, -0.5) / math.sqrt(2.0 * pi),
    latex=r"\varphi({0})",
    public=False,
    function="norm_pdf",
    summary="density of the normal distribution",
)

# CPython computes gamma and lgamma itself: the engine has no C form of them.
erf = Operation(
    "erf",
    lambda out, x: (2.0 / math.sqrt(pi) * gaussian(x),),
    (ANY,),
    forward=math.erf,
    c="erf({0})",
    latex=r"\operatorname{{erf}}({0})",
    summary="error function",
)
erfc = Operation(
    "erfc",
    lambda out, x: (-2.0 / math.sqrt(pi) * gaussian(x),),
    (ANY,),
    forward=math.erfc,
    c="erfc({0})",
    latex=r"\operatorname{{erfc}}({0})",
    summary="1 minus the error function, exact far out",
)
gamma = Operation(
    "gamma",
    lambda out, x: (out * digamma(x),),
    (POSITIVE,),
    forward=ieee.gamma,
    compiled="tgamma({0})",
    compiled_ulps=16.0,
    latex=r"\Gamma({0})",
    summary="gamma function",
)
lgamma = Operation(
    "lgamma",
    lambda out, x: (digamma(x),),
    (POSITIVE,),
    forward=ieee.lgamma,
    compiled="lgamma({0})",
    compiled_ulps=32.0,
    latex=r"\ln|\Gamma({0})|",
    summary="logarithm of the absolute gamma function",
)
digamma: Operation = Operation(
    "digamma",
    lambda out, x: (polygamma(1.0, x),),
    (POSITIVE,),
    definition=digamma_formula,
    symbol="ψ",
    latex=r"\psi({0})",
    aliases=("psi",),
    convention=("`digamma(x)`, `polygamma(n, x)` at 0, -1, -2, …", "nan, as the value"),
    summary="logarithmic derivative of the gamma function",
)
polygamma: Operation = Operation(
    "polygamma",
    # The order is a whole number, and never differentiated.
    lambda out, order, x: (0.0, polygamma(order + 1.0, x)),
    ((1.0, 1.0), POSITIVE),
    definition=polygamma_formula,
    latex=r"\psi^{{({0})}}({1})",
    public=False,  # as a method it would be one of the order
    function="polygamma",
    summary="derivative of the given order of digamma",
)

# Sums that are rounded once.
fsum = Operation(
    "fsum",
    lambda out, *xs: (1.0,) * len(xs),
    (ANY, ANY, ANY),
    forward=ieee.fsum,
    symbol="Σ",
    variadic=True,
    public=False,
    summary="sum, rounded once",
)
sumprod = Operation(
    "sumprod",
    # The arguments are all of p followed by all of q.
    lambda out, *pq: pq[len(pq) // 2 :] + pq[: len(pq) // 2],
    (ANY, ANY, ANY, ANY),
    forward=ieee.sumprod,
    symbol="Σ×",
    variadic=True,
    public=False,
    summary="sum of products p·q",
)
