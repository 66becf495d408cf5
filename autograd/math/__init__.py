"""A drop-in for Python's ``math`` that also takes Values: change the import, and scalar code differentiates.

>>> import autograd.math as math
>>> from autograd import Value
>>> def bell(x):
...     return math.exp(-(x**2) / 2) / math.sqrt(2 * math.pi)
>>> bell(0.0)
0.3989422804014327
>>> x = Value(1.0)
>>> bell(x).backward()
>>> x.grad
-0.24197072451914337

On plain numbers every function of Python's ``math`` behaves exactly as there: the same bits, the same integers
from ``floor``, the same exceptions. On Values it records, with IEEE 754 arithmetic, which never raises:
``math.log(Value(0.0))`` is -inf. Beside the functions of Python's ``math`` there are ``relu`` and other activation
functions, ``softmax``, ``where`` and a few more.

``frexp``, ``nextafter``, ``ulp`` and the functions of integers have no derivative and take plain numbers only.
"""

from __future__ import annotations

import math
from functools import reduce
from operator import mul
from typing import TYPE_CHECKING, cast, overload

from autograd.core import arithmetic, elementary
from autograd.core.engine import Value
from autograd.core.numbers import to_float
from autograd.math import elementwise, reductions
from autograd.math.elementwise import *  # noqa: F403  # the rows
from autograd.math.elementwise import ACTIVATIONS as ACTIVATIONS
from autograd.math.elementwise import copysign, fabs, fmod, maximum, minimum, trunc
from autograd.math.reductions import recorded
from autograd.math.signatures import Plain

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import SupportsIndex

# What is no row and Python's math lacks; its own names, and those of the rows, join below.
__all__ = [
    "clip",
    "log_softmax",
    "logsumexp",
    "softmax",
    "sumprod",  # on Python 3.11 too
    "where",
]

# Constants, and functions that have no derivative.
e, inf, nan, pi, tau = math.e, math.inf, math.nan, math.pi, math.tau
comb, factorial, gcd, isqrt, lcm, perm = math.comb, math.factorial, math.gcd, math.isqrt, math.lcm, math.perm
frexp, nextafter, ulp = math.frexp, math.nextafter, math.ulp


@overload
def log(x: Value, base: Value | Plain = ..., /) -> Value: ...
@overload
def log(x: Plain, base: Value, /) -> Value: ...
@overload
def log(x: Plain, base: Plain = ..., /) -> float: ...
def log(x: Value | Plain, /, *base: Value | Plain) -> object:
    """Return the logarithm of x to the given base, e if there is none."""
    if not recorded(x, *base):
        return math.log(x, *base)
    if not base:
        return elementary.log(x)
    if len(base) > 1:
        raise TypeError(f"log expected at most 2 arguments, got {1 + len(base)}")  # the words of Python's math
    return arithmetic.divide(_natural(x), _natural(base[0]))


def _natural(x: object) -> object:
    return elementary.log(x if recorded(x) else to_float(x, "an argument of log()"))


hypot, dist = reductions.hypot, reductions.dist
fsum, sumprod = reductions.fsum, reductions.sumprod


@overload
def prod(factors: Iterable[int], /, *, start: int = 1) -> int: ...
@overload
def prod(factors: Iterable[Plain], /, *, start: Plain = 1) -> float: ...
@overload
def prod(factors: Iterable[Value], /, *, start: Value | Plain = 1) -> Value: ...
@overload
def prod(factors: Iterable[Value | Plain], /, *, start: Value | Plain = 1) -> Value | float: ...
def prod(factors: Iterable[object], /, *, start: object = 1) -> object:
    """Return the product, start for no factors at all."""
    factors = tuple(factors)
    if recorded(*factors) and type(start) is int and start == 1:  # no need to record a multiplication by 1
        return reduce(mul, factors)
    return math.prod(cast("list[float]", factors), start=cast("float", start))


@overload
def modf(x: Value, /) -> tuple[Value, Value]: ...
@overload
def modf(x: Plain, /) -> tuple[float, float]: ...
def modf(x: Value | Plain, /) -> tuple[object, object]:
    """Return the fractional part, with derivative 1, and the integer part, with derivative 0."""
    if not isinstance(x, Value):
        return math.modf(x)
    infinite = arithmetic.greater(fabs(x), _LARGEST)
    return arithmetic.where(infinite, copysign(0.0, x), fmod(x, 1.0)), trunc(x)


_LARGEST, _STEP = 1.7976931348623157e308, 1000  # 2**1000 and its inverse are floats


@overload
def ldexp(x: Value, i: SupportsIndex, /) -> Value: ...
@overload
def ldexp(x: Plain, i: int, /) -> float: ...
def ldexp(x: Value | Plain, i: SupportsIndex, /) -> Value | float:
    """Return x · 2**i for an integer i, rounded once."""
    if not isinstance(x, Value):
        return math.ldexp(x, cast("int", i))
    if not hasattr(i, "__index__"):
        raise TypeError(f"the exponent of ldexp() must be an int, got {type(i).__name__}")
    exponent = max(-4 * _STEP, min(i.__index__(), 4 * _STEP))  # further out is 0 or infinite for every x
    # The odd part goes first: a result that is subnormal after it is 0 after one step more.
    x = x * math.ldexp(1.0, int(math.fmod(exponent, _STEP)))
    for _ in range(abs(exponent) // _STEP):
        x = x * math.ldexp(1.0, _STEP if exponent > 0 else -_STEP)
    return x


# Questions about the number. A Value answers by comparison, so that compiled code can ask again.
def isnan(x: Value | Plain, /) -> bool:
    """Return whether x is not a number."""
    return bool(x != x) if isinstance(x, Value) else math.isnan(x)  # only a nan differs


def isinf(x: Value | Plain, /) -> bool:
    """Return whether x is an infinity."""
    return bool(x in (inf, -inf)) if isinstance(x, Value) else math.isinf(x)


def isfinite(x: Value | Plain, /) -> bool:
    """Return whether x is neither an infinity nor a nan."""
    return bool(-inf < x < inf) if isinstance(x, Value) else math.isfinite(x)


def isclose(a: Value | Plain, b: Value | Plain, *, rel_tol: float = 1e-09, abs_tol: float = 0.0) -> bool:
    """Return whether two numbers are close, as Python's ``math.isclose`` decides it."""
    if not recorded(a, b):
        return math.isclose(cast("float", a), cast("float", b), rel_tol=rel_tol, abs_tol=abs_tol)
    if rel_tol < 0.0 or abs_tol < 0.0:
        raise ValueError("tolerances must be non-negative")  # the words of Python's math
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    gap = fabs(arithmetic.subtract(b, a))
    return bool(gap <= rel_tol * fabs(b) or gap <= rel_tol * fabs(a) or gap <= abs_tol)


@overload
def where(condition: Value | Plain, x: Value, y: Value, /) -> Value: ...
@overload
def where(condition: Value | Plain, x: Plain, y: Plain, /) -> float: ...
@overload
def where(condition: Value | Plain, x: Value | Plain, y: Value | Plain, /) -> Value | float: ...
def where(condition: object, x: object, y: object, /) -> object:
    """Return x where the condition is not zero, otherwise y: the chosen one itself, with its own derivatives."""
    if recorded(condition, x, y):
        return arithmetic.where(condition, x, y)
    return to_float(x if condition else y, "an argument of where()")


@overload
def clip(x: Value, low: Value | Plain, high: Value | Plain, /) -> Value: ...
@overload
def clip(x: Plain, low: Plain, high: Plain, /) -> float: ...
@overload
def clip(x: Value | Plain, low: Value | Plain, high: Value | Plain, /) -> Value | float: ...
def clip(x: Value | Plain, low: Value | Plain, high: Value | Plain, /) -> Value | float:
    """Return x kept between low and high; a tie gives half of the derivative to each."""
    return minimum(maximum(x, low), high)


logsumexp, log_softmax, softmax = reductions.logsumexp, reductions.log_softmax, reductions.softmax

# What a newer Python has added stands here as it is.
globals().update({name: getattr(math, name) for name in dir(math) if name not in globals()})
__all__ += elementwise.__all__
__all__ += [name for name in dir(math) if not name.startswith("_") and name not in __all__]
