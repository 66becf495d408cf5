"""The rows whose value SciPy computes, and whose partial derivatives are ours.

With respect to an order or a shape, of which the derivative has no closed form, the partial derivative is nan, and so
are those that follow from it: ``nan * out`` depends on all that the output does.
"""

import math
from collections.abc import Callable
from math import nan, pi

from autograd.core import scipy_functions
from autograd.core.arithmetic import absolute, greater, where
from autograd.core.beta import beta_density, gamma_density
from autograd.core.elementary import exp, nan_outside
from autograd.core.operation import POSITIVE, Interval, Operation
from autograd.core.polynomials import polynomial

_ORDER: tuple[Interval, ...] = ((1.5, 1.5),)
_SHAPE: tuple[Interval, ...] = ((2.5, 2.5),)
_UNIT: tuple[Interval, ...] = ((0.05, 0.95),)
_BEYOND_0: tuple[Interval, ...] = ((0.5, 6.0),)
_AROUND_0: tuple[Interval, ...] = ((-6.0, 6.0),)

# The coefficients of both elliptic integrals at 0, and how close to 0 the derivatives are sums of them.
_BINOMIALS = [(math.comb(2 * n, n) / 4.0**n) ** 2 for n in range(56)]
_FIRST = [0.5 * pi * n * c for n, c in enumerate(_BINOMIALS)][1:]
_SECOND = [-0.5 * pi * n * c / (2.0 * n - 1.0) for n, c in enumerate(_BINOMIALS)][1:]
_CLOSE = 0.4


def _row(
    name: str,
    partials: Callable[..., tuple[float, ...]],
    domain: tuple[Interval, ...],
    latex: str,
    summary: str,
    *,
    convention: tuple[str, str] = ("", ""),
) -> Operation:
    holes = ", ".join(f"{{{position}}}" for position in range(len(domain)))
    return Operation(
        name,
        partials,
        domain,
        forward=scipy_functions.forward(name, len(domain)),
        c=f"scipy_{name}({holes})",
        scipy=name,
        latex=latex,
        public=False,
        convention=convention,
        summary=summary,
    )


# The incomplete gamma function and its inverses.
gammainc = _row(
    "gammainc",
    lambda out, a, x: (nan * out, gamma_density(a, x)),
    (*_SHAPE, POSITIVE),
    r"P({0}, {1})",
    "regularized lower incomplete gamma function",
)
gammaincc = _row(
    "gammaincc",
    lambda out, a, x: (nan * out, -gamma_density(a, x)),
    (*_SHAPE, POSITIVE),
    r"Q({0}, {1})",
    "regularized upper incomplete gamma function",
)
gammaincinv = _row(
    "gammaincinv",
    lambda out, a, y: (nan * out, 1.0 / gamma_density(a, out)),
    (*_SHAPE, *_UNIT),
    r"P^{{-1}}({0}, {1})",
    "inverse of gammainc",
    convention=("`gammaincinv(a, y)`, `betaincinv(a, b, y)` and the like at 0 and 1", "1 over the density there"),
)
gammainccinv = _row(
    "gammainccinv",
    lambda out, a, y: (nan * out, -1.0 / gamma_density(a, out)),
    (*_SHAPE, *_UNIT),
    r"Q^{{-1}}({0}, {1})",
    "inverse of gammaincc",
)

# The incomplete beta function and its inverses.
betainc = _row(
    "betainc",
    lambda out, a, b, x: (nan * out, nan * out, beta_density(a, b, x)),
    (*_SHAPE, *_ORDER, *_UNIT),
    r"I_{{{2}}}({0}, {1})",
    "regularized incomplete beta function",
)
betaincc = _row(
    "betaincc",
    lambda out, a, b, x: (nan * out, nan * out, -beta_density(a, b, x)),
    (*_SHAPE, *_ORDER, *_UNIT),
    r"1 - I_{{{2}}}({0}, {1})",
    "1 minus the regularized incomplete beta function",
)
betaincinv = _row(
    "betaincinv",
    lambda out, a, b, y: (nan * out, nan * out, 1.0 / beta_density(a, b, out)),
    (*_SHAPE, *_ORDER, *_UNIT),
    r"I^{{-1}}_{{{2}}}({0}, {1})",
    "inverse of betainc",
)
betainccinv = _row(
    "betainccinv",
    lambda out, a, b, y: (nan * out, nan * out, -1.0 / beta_density(a, b, out)),
    (*_SHAPE, *_ORDER, *_UNIT),
    r"I^{{-1}}_{{1 - {2}}}({0}, {1})",
    "inverse of betaincc",
)

# Bessel functions. Source of the derivatives: DLMF 10.6.1, 10.29.1.
jv: Operation = _row(
    "jv",
    lambda out, v, x: (nan * out, 0.5 * (jv(v - 1.0, x) - jv(v + 1.0, x))),
    (*_ORDER, *_BEYOND_0),
    r"J_{{{0}}}({1})",
    "Bessel function of the first kind",
    convention=(
        "`jv(v, x)`, `gammainc(a, x)` and the like, with respect to an order or a shape",
        "nan: it is not known in closed form",
    ),
)
yv: Operation = _row(
    "yv",
    lambda out, v, x: (nan * out, 0.5 * (yv(v - 1.0, x) - yv(v + 1.0, x))),
    (*_ORDER, *_BEYOND_0),
    r"Y_{{{0}}}({1})",
    "Bessel function of the second kind",
    convention=("`yv(v, x)`, `y0(x)`, `y1(x)` at 0, where they are -inf", "inf, or nan"),
)
iv: Operation = _row(
    "iv",
    lambda out, v, x: (nan * out, 0.5 * (iv(v - 1.0, x) + iv(v + 1.0, x))),
    (*_ORDER, *_BEYOND_0),
    r"I_{{{0}}}({1})",
    "modified Bessel function of the first kind",
)
kv: Operation = _row(
    "kv",
    lambda out, v, x: (nan * out, -0.5 * (kv(v - 1.0, x) + kv(v + 1.0, x))),
    (*_ORDER, *_BEYOND_0),
    r"K_{{{0}}}({1})",
    "modified Bessel function of the second kind",
    convention=("`kv(v, x)`, `k0(x)`, `k1(x)`, `exp1(x)` at 0, where they are inf", "-inf"),
)
j0 = _row("j0", lambda out, x: (-j1(x),), _AROUND_0, r"J_0({0})", "jv of order 0")
j1: Operation = _row("j1", lambda out, x: (0.5 * (j0(x) - jv(2.0, x)),), _AROUND_0, r"J_1({0})", "jv of order 1")
y0 = _row("y0", lambda out, x: (-y1(x),), _BEYOND_0, r"Y_0({0})", "yv of order 0")
y1: Operation = _row("y1", lambda out, x: (0.5 * (y0(x) - yv(2.0, x)),), _BEYOND_0, r"Y_1({0})", "yv of order 1")
i0 = _row("i0", lambda out, x: (i1(x),), _AROUND_0, r"I_0({0})", "iv of order 0")
i1: Operation = _row("i1", lambda out, x: (0.5 * (i0(x) + iv(2.0, x)),), _AROUND_0, r"I_1({0})", "iv of order 1")
k0 = _row("k0", lambda out, x: (-k1(x),), _BEYOND_0, r"K_0({0})", "kv of order 0")
k1: Operation = _row("k1", lambda out, x: (-0.5 * (k0(x) + kv(2.0, x)),), _BEYOND_0, r"K_1({0})", "kv of order 1")

# Exponential and elliptic integrals.
expi = _row("expi", lambda out, x: (exp(x) / x,), (POSITIVE,), r"\operatorname{{Ei}}({0})", "exponential integral")
exp1 = _row(
    "exp1",
    lambda out, x: (nan_outside(greater(0.0, x), out, -exp(-x) / x),),
    (POSITIVE,),
    r"E_1({0})",
    "exponential integral from x to infinity",
)
ellipk: Operation = _row(
    "ellipk",
    lambda out, m: (
        where(
            greater(_CLOSE, absolute(m)),
            polynomial(_FIRST, m),
            (ellipe(m) - (1.0 - m) * out) / (2.0 * m * (1.0 - m)),
        ),
    ),
    ((-0.9, 0.9),),
    r"K({0})",
    "complete elliptic integral of the first kind, of the parameter m = k²",
    convention=("`ellipk(m)`, `ellipe(m)` at 1", "nan, as the first is infinite; -inf"),
)
ellipe: Operation = _row(
    "ellipe",
    lambda out, m: (where(greater(_CLOSE, absolute(m)), polynomial(_SECOND, m), (out - ellipk(m)) / (2.0 * m)),),
    ((-0.9, 0.9),),
    r"E({0})",
    "complete elliptic integral of the second kind, of the parameter m = k²",
)
