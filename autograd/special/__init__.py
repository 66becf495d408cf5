"""Functions of ``scipy.special`` that also take Values: change the import, and scalar code differentiates.

>>> from autograd import Value, special
>>> x = Value(2.0)
>>> special.j0(x).backward()
>>> x.grad == -special.j1(2.0)
True

SciPy computes the values of ``jv``, ``gammainc`` and the like, which need ``pip install 'scalar-autograd[scipy]'`` when
they are first called; the derivatives are ours, to any order. With respect to an order (``v`` of ``jv``) or a shape
(``a`` of ``gammainc``), of which the derivative has no closed form, they are nan. Where ``scipy.special`` takes arrays,
these take numbers; ``autograd.compile(f).batch()`` takes many at once.

``beta``, ``erf``, ``gammaln``, ``ndtr`` and those beside them are functions of ``autograd.math``, which needs no SciPy.
"""

from autograd.math import (
    beta,
    betaln,
    digamma,
    erf,
    erfc,
    erfcx,
    erfinv,
    gamma,
    log_ndtr,
    logit,
    ndtr,
    ndtri,
    polygamma,
    xlog1py,
    xlogy,
)
from autograd.math.readings import unary
from autograd.special import functions
from autograd.special.functions import *  # noqa: F403  # the rows that SciPy computes

# As SciPy calls what has another name here.
expit, gammaln, psi = unary("sigmoid", "expit"), unary("lgamma", "gammaln"), unary("digamma", "psi")

__all__ = [
    "beta",
    "betaln",
    "digamma",
    "erf",
    "erfc",
    "erfcx",
    "erfinv",
    "expit",
    "gamma",
    "gammaln",
    "log_ndtr",
    "logit",
    "ndtr",
    "ndtri",
    "polygamma",
    "psi",
    "xlog1py",
    "xlogy",
]
__all__ += functions.__all__
