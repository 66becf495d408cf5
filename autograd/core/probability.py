"""The rows of the normal distribution, and of logarithms as probabilities need them."""

import math
from math import inf, nan, pi

from autograd.core.arithmetic import absolute, copysign, greater, maximum, minimum, where
from autograd.core.elementary import exp, log, log1p, nan_outside, sqrt
from autograd.core.operation import ANY, POSITIVE, UNIT, Interval, Operation
from autograd.core.polynomials import ratio
from autograd.core.special import erfc, exp_of_square, gaussian, normal_density

_ROOT_2 = math.sqrt(2.0)
_PROBABILITY: Interval = (0.01, 0.99)

# e**(x²) erfc(x) from 0.46875 to 4, and beyond: W. J. Cody, Rational Chebyshev approximations for the error function,
# Mathematics of Computation 23 (1969), with the coefficients of his CALERF (netlib, specfun).
_ERFCX_MIDDLE = (
    (
        *(1.23033935479799725e3, 2.05107837782607147e3, 1.71204761263407058e3, 8.81952221241769090e2),
        *(2.98635138197400131e2, 6.61191906371416295e1, 8.88314979438837594, 5.64188496988670089e-1),
        2.15311535474403846e-8,
    ),
    (
        *(1.23033935480374942e3, 3.43936767414372164e3, 4.36261909014324716e3, 3.29079923573345963e3),
        *(1.62138957456669019e3, 5.37181101862009858e2, 1.17693950891312499e2, 1.57449261107098347e1, 1.0),
    ),
)
_ERFCX_FAR = (
    (
        *(6.58749161529837803e-4, 1.60837851487422766e-2, 1.25781726111229246e-1, 3.60344899949804439e-1),
        *(3.05326634961232344e-1, 1.63153871373020978e-2),
    ),
    (
        *(2.33520497626869185e-3, 6.05183413124413191e-2, 5.27905102951428412e-1, 1.87295284992346725),
        *(2.56852019228982242, 1.0),
    ),
)

# The quantile of the normal distribution: M. J. Wichura, Algorithm AS 241: The percentage points of the normal
# distribution, Applied Statistics 37 (1988), its PPND16.
_QUANTILE_CENTRE = (
    (
        *(3.3871328727963666080, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4),
        *(4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3),
    ),
    (
        *(1.0, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3),
        *(2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3),
    ),
)
_QUANTILE_MIDDLE = (
    (
        *(1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550, 3.64784832476320460504),
        *(1.27045825245236838258, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4),
    ),
    (
        *(1.0, 2.05319162663775882187, 1.67638483018380384940, 6.89767334985100004550e-1),
        *(1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9),
    ),
)
_QUANTILE_TAIL = (
    (
        *(6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580, 2.96560571828504891230e-1),
        *(2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7),
    ),
    (
        *(1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2),
        *(7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15),
    ),
)

# How many repeated integrals there are, for derivatives of erfcx to that order, and how many ratios give the digits.
_INTEGRALS, _RATIOS = 8, 50


def _erfcx(x: float) -> float:
    size = absolute(x)
    inverse = 1.0 / size
    square = inverse * inverse
    far = (1.0 / math.sqrt(pi) - square * ratio(*_ERFCX_FAR, square)) * inverse
    positive = where(greater(size, 4.0), far, ratio(*_ERFCX_MIDDLE, size))
    negative = where(greater(-26.641, x), inf, 2.0 * exp_of_square(x, 1.0) - positive)
    return where(greater(size, 0.46875), where(greater(x, 0.0), positive, negative), exp(x * x) * erfc(x))


def _repeated_integral(order: float, x: float) -> float:
    """Return e**(x²) iⁿerfc(x): to x = 2 by recurrence upward from erfcx, beyond by the ratios of a continued fraction.

    Far out each step upward would be a difference of nearly equal numbers.

    Source: 7.18.7 in NIST DLMF, from which both follow.
    """
    first = erfcx(x)
    before, upward, near = 2.0 / math.sqrt(pi), first, first
    for n in range(1, _INTEGRALS + 1):
        before, upward = upward, (before - 2.0 * x * upward) / (2.0 * n)
        near = where(greater(order, n - 0.5), upward, near)
    rest = _RATIOS + 2.0
    quotient = 1.0 / (sqrt(x * x + 2.0 * rest) + x)  # to which the ratios come for large orders
    ratios = []
    for n in range(_RATIOS, 0, -1):
        quotient = 1.0 / (2.0 * x + (2.0 * n + 2.0) * quotient)
        ratios.append(quotient)
    far = first
    for n, quotient in enumerate(reversed(ratios[-_INTEGRALS:])):
        far = where(greater(order, n + 0.5), far * quotient, far)
    return where(greater(order, _INTEGRALS + 0.5), nan, where(greater(x, 2.0), far, near))


def _quantile(distance: float, tail: float) -> float:
    """Return the quantile of the probability that lies at a distance from 1/2 and leaves ``tail`` on its side."""
    root = sqrt(-log(tail))
    outside = where(greater(root, 5.0), ratio(*_QUANTILE_TAIL, root - 5.0), ratio(*_QUANTILE_MIDDLE, root - 1.6))
    central = distance * ratio(*_QUANTILE_CENTRE, 0.180625 - distance * distance)
    return where(greater(absolute(distance), 0.425), copysign(where(tail, outside, inf), distance), central)


def _ndtr(x: float) -> float:
    return where(greater(-1.0, x), 0.5 * erfcx(-x / _ROOT_2) * exp_of_square(x, -0.5), 0.5 * erfc(-x / _ROOT_2))


def _log_ndtr(x: float) -> float:
    return where(greater(-1.0, x), log(0.5 * erfcx(-x / _ROOT_2)) - 0.5 * (x * x), log1p(-ndtr(-x)))


def _logit(p: float) -> float:
    # p - 1/2 is exact from 1/4 on; 1 - p is not.
    return where(_is_central(p), log1p(2.0 * (p - 0.5) / (1.0 - p)), log(p / (1.0 - p)))


def _is_central(p: float) -> float:
    """Return 1 where a probability lies between 1/4 and 3/4, otherwise 0."""
    return greater(0.25, absolute(p - 0.5))


def _logit_slope(out: float, p: float) -> float:
    """Return 1 / (p (1 - p)) in forms of which the derivatives too keep their digits."""
    central = 1.0 / (0.25 - (p - 0.5) * (p - 0.5))
    sides = nan_outside(greater(absolute(p - 0.5), 0.5), out, 1.0 / p + 1.0 / (1.0 - p))
    return where(_is_central(p), central, sides)


def _tail(p: float) -> float:
    """Return the smaller of p and 1 - p."""
    return minimum(p, 1.0 - p)


def _over_tail(x: float, tail: float) -> float:
    """Return x / tail, and inf where there is no tail."""
    return where(tail, x / tail, inf)


def _times(x: float, y: float, log_of_y: float) -> float:
    """Return x times the logarithm, and 0 where x is 0, unless y is nan."""
    return where(x, x * log_of_y, maximum(minimum(y, 0.0), 0.0))


def _over(out: float, x: float, y: float) -> float:
    """Return x / y, 0 at the origin, and nan where y is negative and the output nan."""
    return nan_outside(where(greater(0.0, y), x, 0.0), out, where(absolute(x) + absolute(y), x / y, 0.0))


erfcx: Operation = Operation(
    "erfcx",
    # 2 x out - 2 / sqrt(pi) has no digits left far out.
    lambda out, x: (-2.0 * repeated_erfc_integral(1.0, x),),
    (ANY,),
    definition=_erfcx,
    latex=r"\operatorname{{erfcx}}({0})",
    summary="e**(x²) times the complementary error function",
)
repeated_erfc_integral: Operation = Operation(
    "repeated_erfc_integral",
    # The order is a whole number, and never differentiated.
    lambda out, order, x: (0.0, -2.0 * (order + 1.0) * repeated_erfc_integral(order + 1.0, x)),
    ((1.0, 1.0), ANY),
    definition=_repeated_integral,
    latex=r"e^{{{{{1}}}^2}} i^{{{0}}}\operatorname{{erfc}}({1})",
    public=False,
    summary="e**(x²) times the repeated integral of the complementary error function",
)
erfinv = Operation(
    "erfinv",
    lambda out, x: (
        0.5
        * math.sqrt(pi)
        * where(greater(absolute(x), 0.85), _over_tail(erfcx(absolute(out)), 1.0 - absolute(x)), 1.0 / gaussian(out)),
    ),
    (UNIT,),
    definition=lambda x: _quantile(0.5 * x, 0.5 * (1.0 - absolute(x))) / _ROOT_2,
    latex=r"\operatorname{{erf}}^{{-1}}({0})",
    convention=("`erfinv(x)` at -1 and 1, `ndtri(p)` and `logit(p)` at 0 and 1", "inf"),
    summary="inverse of the error function",
)
ndtr: Operation = Operation(
    "ndtr",
    lambda out, x: (normal_density(x),),
    (ANY,),
    definition=_ndtr,
    latex=r"\Phi({0})",
    summary="distribution function of the normal distribution",
)
log_ndtr = Operation(
    "log_ndtr",
    lambda out, x: (where(greater(-1.0, x), math.sqrt(2.0 / pi) / erfcx(-x / _ROOT_2), normal_density(x) / ndtr(x)),),
    (ANY,),
    definition=_log_ndtr,
    latex=r"\ln\Phi({0})",
    summary="logarithm of the distribution function of the normal distribution",
)
ndtri = Operation(
    "ndtri",
    lambda out, p: (
        where(
            greater(absolute(p - 0.5), 0.425),
            math.sqrt(0.5 * pi) * _over_tail(erfcx(absolute(out) / _ROOT_2), _tail(p)),
            1.0 / normal_density(out),
        ),
    ),
    (_PROBABILITY,),
    definition=lambda p: _quantile(p - 0.5, _tail(p)),
    latex=r"\Phi^{{-1}}({0})",
    summary="quantile of the normal distribution, the inverse of ndtr",
)
logit = Operation(
    "logit",
    lambda out, p: (_logit_slope(out, p),),
    (_PROBABILITY,),
    definition=_logit,
    textbook=lambda out, p: (1.0 / (p * (1.0 - p)),),
    latex=r"\operatorname{{logit}}({0})",
    summary="log(p / (1 - p)), the inverse of the logistic function",
)
xlogy = Operation(
    "xlogy",
    lambda out, x, y: (log(y), _over(out, x, y)),
    (ANY, POSITIVE),
    definition=lambda x, y: _times(x, y, log(y)),
    latex=r"{0} \ln({1})",
    convention=("`xlogy(x, y)` at `y` = 0, `xlog1py(x, y)` at `y` = -1, where `x` = 0", "-inf; 0 with respect to `y`"),
    summary="x times log(y), and 0 where x is 0",
)
xlog1py = Operation(
    "xlog1py",
    lambda out, x, y: (log1p(y), _over(out, x, 1.0 + y)),
    (ANY, UNIT),
    definition=lambda x, y: _times(x, y, log1p(y)),
    latex=r"{0} \ln(1 + {1})",
    summary="x times log(1 + y), and 0 where x is 0",
)
