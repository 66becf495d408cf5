"""The rows of the beta function, and of the densities of the gamma and the beta distribution.

Each is a product in which large numbers cancel. They stay small by Stirling's formula: what is left of log Γ beside it,
and the deviance ``u - log(1 + u)``, have forms of their own that keep digits.

Source: C. Loader, Fast and accurate computation of binomial probabilities (2000); A. R. DiDonato and A. H. Morris,
Algorithm 708: Significant digit computation of the incomplete beta function ratios, ACM TOMS 18 (1992).
"""

import math
import sys
from math import inf, nan, pi

from autograd.core.arithmetic import absolute, floor, greater, maximum, minimum, where
from autograd.core.elementary import exp, expm1, log, log1p, nan_outside, power, sqrt
from autograd.core.operation import POSITIVE, Interval, Operation
from autograd.core.polynomials import polynomial, ratio, sum_from_last
from autograd.core.special import digamma, gamma, polygamma

_LARGEST = sys.float_info.max
_STIRLING_FROM = 10.0  # from here on the series below is exact to a unit in the last place
_GAMMA_TO = 20.0
_SHAPE: Interval = (1.2, 4.0)

# Γ(2 + f) for 0 <= f < 1: S. L. Moshier, Methods and Programs for Mathematical Functions (1989), his Cephes library.
_GAMMA = (
    (
        *(9.99999999999999996796e-1, 4.94214826801497100753e-1, 2.07448227648435975150e-1, 4.76367800457137231464e-2),
        *(1.04213797561761569935e-2, 1.19135147006586384913e-3, 1.60119522476751861407e-4),
    ),
    (
        *(1.00000000000000000320, 7.14304917030273074085e-2, -2.34591795718243348568e-1, 3.58236398605498653373e-2),
        *(1.18139785222060435552e-2, -4.45641913851797240494e-3, 5.39605580493303397842e-4),
        -2.31581873324120129819e-5,
    ),
)
# B(2k) / (2k (2k - 1)), of Bernoulli's numbers
_STIRLING = (
    *(0.08333333333333333, -0.002777777777777778, 0.0007936507936507937, -0.0005952380952380953),
    *(0.0008417508417508417, -0.0019175269175269176, 0.00641025641025641, -0.029550653594771242),
    *(0.17964437236883057, -1.3924322169059011),
)
# B(2k)
_BERNOULLI = (
    *(1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2730, 7 / 6, -3617 / 510, 43867 / 798, -174611 / 330),
    *(854513 / 138, -236364091 / 2730),
)
_STEPS = 12


def _near_gamma(x: float) -> float:
    """Return Γ(x) for 0 < x <= 20, by recurrence from 2 to 3. The factors are exact."""
    whole = floor(x)
    fraction = x - whole
    value = ratio(*_GAMMA, fraction)
    for k in range(2, int(_GAMMA_TO)):
        value *= where(greater(whole, float(k)), fraction + float(k), 1.0)
    below = value / where(greater(1.0, x), x * (1.0 + x), x)
    return where(greater(2.0, x), below, value)


def _stirling(x: float) -> float:
    """Return what log Γ(x) has beside (x - 1/2) log x - x + log(2 π) / 2, for x >= 10. Source: DLMF 5.11.1."""
    inverse = 1.0 / x
    return inverse * polynomial(_STIRLING, inverse * inverse)


def _deviance(u: float) -> float:
    """Return u - log(1 + u), for u >= -1.

    Near 0 it is w u - 2 (w³/3 + w⁵/5 + …), with w = u / (2 + u), of which log(1 + u) is twice the inverse hyperbolic
    tangent.
    """
    w = u / (2.0 + u)
    square = w * w
    series = polynomial([2.0 / (2.0 * k + 3.0) for k in range(15)], square)
    return where(greater(0.3, absolute(u)), w * (u - square * series), u - log1p(u))


def _split(a: float, b: float) -> tuple[float, float, float]:
    return minimum(a, b), maximum(a, b), a + b


def _exponent(p: float, q: float, c: float) -> float:
    """Return log B(p, q) without the factor sqrt(2 π c / (p q)), for 10 <= p <= q."""
    return p * log(p / c) + q * log1p(-p / c) + (_stirling(p) + (_stirling(q) - _stirling(c)))


def _mixed_exponent(p: float, q: float, c: float) -> float:
    """Return log(Γ(q) / Γ(c)) + p log c, for p < 10 <= q."""
    return p / c * (p + 0.5) - (q - 0.5) * _deviance(-p / c) + (_stirling(q) - _stirling(c))


def _chosen(p: float, q: float, far: float, mixed: float, near: float) -> float:
    """Return the form for arguments of a size; nan where one is negative."""
    value = where(greater(_STIRLING_FROM, p), where(greater(_STIRLING_FROM, q), near, mixed), far)
    return where(greater(0.0, p), nan, value)


def _beta(a: float, b: float) -> float:
    p, q, c = _split(a, b)
    far = sqrt(2.0 * pi / p * (c / q)) * exp(_exponent(p, q, c))
    mixed = near_gamma(p) * (exp(_mixed_exponent(p, q, c)) * power(c, -p))
    near = near_gamma(p) * (near_gamma(q) / near_gamma(c))
    return where(greater(q, _LARGEST), where(greater(p, 0.0), 0.0, nan), _chosen(p, q, far, mixed, near))


def _betaln(a: float, b: float) -> float:
    p, q, c = _split(a, b)
    far = 0.5 * log(2.0 * pi / p * (c / q)) + _exponent(p, q, c)
    # Of a small p the gamma function is its inverse, and would overflow first.
    small = greater(0.5, p)
    log_gamma = where(small, log(near_gamma(1.0 + p)) - log(p), log(near_gamma(p)))
    mixed = log_gamma + (_mixed_exponent(p, q, c) - p * log(c))
    near = where(
        small,
        log(near_gamma(1.0 + p) * (near_gamma(q) / near_gamma(c))) - log(p),
        log(near_gamma(p) * (near_gamma(q) / near_gamma(c))),
    )
    return where(greater(q, _LARGEST), where(greater(p, 0.0), -inf, nan), _chosen(p, q, far, mixed, near))


def _betaln_slope(out: float, a: float, b: float) -> float:
    """Return the derivative of log B(a, b) by a."""
    return nan_outside(greater(0.0, minimum(a, b)), out, -digamma_step(a, b))


def _inverse_power(x: float, s: float) -> float:
    # Compilers of C make 1 / x of pow(x, -1.0), which may differ in the last bit.
    return 1.0 / x if s == 1.0 else power(x, -s)


def _step_of_polygamma(order: int, a: float, b: float) -> float:
    """Return the polygamma function at a + b less that at a, for a > 0 and b >= 0, term by term.

    The sum of (x + k)⁻ˢ and the asymptotic series are both made of powers x⁻ˢ, and of each the difference is
    x⁻ˢ expm1(-s log1p(b / x)).

    Source: DLMF 5.15.1 (recurrence) and 5.15.8 (asymptotic series).
    """
    sign = float((-1) ** (order + 1))
    small = greater(_STEPS, a)
    x = where(small, a + float(_STEPS), a)
    growth = log1p(b / x)

    def moved(s: float) -> float:
        return _inverse_power(x, s) * expm1(-s * growth)

    n = float(order)
    terms = [0.5 * float(math.factorial(order)) * moved(n + 1.0)]
    terms += [
        bernoulli * float(math.factorial(2 * k + order - 1) // math.factorial(2 * k)) * moved(2.0 * k + n)
        if order
        else bernoulli / (2.0 * k) * moved(2.0 * k)
        for k, bernoulli in enumerate(_BERNOULLI, 1)
    ]
    first = float(math.factorial(order - 1)) * moved(n) if order else -growth
    recurrence = sum_from_last(
        _inverse_power(a + float(k), n + 1.0) * expm1(-(n + 1.0) * log1p(b / (a + float(k)))) for k in range(_STEPS)
    )
    below = where(small, float(math.factorial(order)) * recurrence, 0.0)
    return sign * (below + (first + sum_from_last(terms)))


def _gamma_density(a: float, x: float) -> float:
    half = exp(-0.5 * x)  # a factor at a time, so that none overflows
    near = power(x, a - 1.0) * half / near_gamma(a) * half
    far = sqrt(a / (2.0 * pi)) / x * exp(-_stirling(a) - a * _deviance((x - a) / a))
    value = where(greater(a, _GAMMA_TO), where(x, far, 0.0), near)
    return _within(x, inf, where(greater(0.0, a), nan, where(greater(x, _LARGEST), 0.0, value)))


def _gamma_slope(out: float, a: float, x: float) -> float:
    at_0 = (_power_slope(x, a - 1.0) - power(x, a - 1.0)) / near_gamma(a)
    return where(x, out * ((a - 1.0 - x) / x), nan_outside(greater(0.0, a), out, at_0))


def _beta_density(a: float, b: float, x: float) -> float:
    y = 1.0 - x  # exact from 1/2 on; below, its logarithm is
    rest = where(greater(x, 0.5), power(y, b - 1.0), exp((b - 1.0) * log1p(-x)))
    near = power(x, a - 1.0) * (rest / beta(a, b))
    gap = x * b - y * a
    exponent = _stirling(a + b) - _stirling(a) - _stirling(b) - a * _deviance(gap / a) - b * _deviance(-gap / b)
    far = sqrt(a / (2.0 * pi) * (b / (a + b))) / (x * y) * exp(exponent)
    value = where(greater(_STIRLING_FROM, minimum(a, b)), near, where(x * y, far, 0.0))
    return _within(x, 1.0, value)


def _beta_slope(out: float, a: float, b: float, x: float) -> float:
    y = 1.0 - x
    at_ends = _power_slope(x, a - 1.0) * power(y, b - 1.0) - power(x, a - 1.0) * _power_slope(y, b - 1.0)
    return where(x * y, out * (((a - 1.0) * y - (b - 1.0) * x) / (x * y)), at_ends / beta(a, b))


def _within(x: float, high: float, value: float) -> float:
    """Return the value where x lies from 0 to an end, otherwise nan."""
    return where(greater(0.0, x), nan, where(greater(x, high), nan, value))


def _power_slope(x: float, s: float) -> float:
    return where(s, s * power(x, s - 1.0), 0.0)


near_gamma: Operation = Operation(
    "near_gamma",
    lambda out, x: (out * digamma(x),),
    (POSITIVE,),
    definition=_near_gamma,
    reads_as=gamma,
    public=False,
    summary="gamma function from 0 to 20, with the same bits in all code",
)
beta: Operation = Operation(
    "beta",
    lambda out, a, b: (-out * digamma_step(a, b), -out * digamma_step(b, a)),
    (POSITIVE, POSITIVE),
    definition=_beta,
    latex=r"\mathrm{{B}}({0}, {1})",
    public=False,  # as a method it would be one of a parameter
    function="beta",
    convention=(
        "`beta(a, b)`, `betaln(a, b)`, `a` or `b` at 0, and below",
        "-inf, as the value is inf; nan, as the value",
    ),
    summary="beta function of positive numbers",
)
betaln = Operation(
    "betaln",
    lambda out, a, b: (_betaln_slope(out, a, b), _betaln_slope(out, b, a)),
    (POSITIVE, POSITIVE),
    definition=_betaln,
    latex=r"\ln\mathrm{{B}}({0}, {1})",
    public=False,
    function="betaln",
    summary="logarithm of the beta function",
)
digamma_step: Operation = Operation(
    "digamma_step",
    lambda out, a, b: (trigamma_step(a, b), polygamma(1.0, a + b)),
    (POSITIVE, POSITIVE),
    definition=lambda a, b: _step_of_polygamma(0, a, b),
    reads_as=lambda a, b: digamma(a + b) - digamma(a),
    public=False,
    summary="digamma of a + b less that of a",
)
trigamma_step: Operation = Operation(
    "trigamma_step",
    lambda out, a, b: (tetragamma_step(a, b), polygamma(2.0, a + b)),
    (POSITIVE, POSITIVE),
    definition=lambda a, b: _step_of_polygamma(1, a, b),
    reads_as=lambda a, b: polygamma(1.0, a + b) - polygamma(1.0, a),
    public=False,
    summary="the first derivative of digamma at a + b less that at a",
)
tetragamma_step: Operation = Operation(
    "tetragamma_step",
    lambda out, a, b: (polygamma(3.0, a + b) - polygamma(3.0, a), polygamma(3.0, a + b)),
    (POSITIVE, POSITIVE),
    definition=lambda a, b: _step_of_polygamma(2, a, b),
    reads_as=lambda a, b: polygamma(2.0, a + b) - polygamma(2.0, a),
    public=False,
    summary="the second derivative of digamma at a + b less that at a",
)
gamma_density: Operation = Operation(
    "gamma_density",
    lambda out, a, x: (out * (log(x) - digamma(a)), _gamma_slope(out, a, x)),
    (_SHAPE, POSITIVE),
    definition=_gamma_density,
    reads_as=lambda a, x: power(x, a - 1.0) * exp(-x) / gamma(a),
    public=False,
    summary="density of the gamma distribution",
)
beta_density: Operation = Operation(
    "beta_density",
    lambda out, a, b, x: (
        out * (log(x) + digamma_step(a, b)),
        out * (log1p(-x) + digamma_step(b, a)),
        _beta_slope(out, a, b, x),
    ),
    (_SHAPE, _SHAPE, (0.1, 0.9)),
    definition=_beta_density,
    reads_as=lambda a, b, x: power(x, a - 1.0) * power(1.0 - x, b - 1.0) / beta(a, b),
    public=False,
    summary="density of the beta distribution",
)
