"""Python's float functions as IEEE 754 means them: they return inf or nan and never raise.

CPython turns an overflow, a pole or an invalid operation into an exception.
A derivative engine wants the number instead, because the number is what the hardware, a C compiler
and every other library compute, and because a training run must not die in the middle of a sweep.

This file knows floats only.
"""

import math
from collections.abc import Callable, Iterator
from fractions import Fraction
from math import copysign, inf, nan

__all__ = ["never_raising"]


def _nan(*_: float) -> float:
    return nan


def _inf(*_: float) -> float:
    return inf


def never_raising(
    function: Callable[..., float],
    *,
    invalid: Callable[..., float] = _nan,
    overflow: Callable[..., float] = _inf,
) -> Callable[..., float]:
    """Return ``function`` with its exceptions replaced by IEEE values.

    ``invalid`` answers where CPython raises ``ValueError`` (outside the domain, or at a pole),
    ``overflow`` where it raises ``OverflowError``; both receive the arguments.
    """

    def ieee(*arguments: float) -> float:
        try:
            return function(*arguments)
        except ValueError:
            return invalid(*arguments)
        except OverflowError:
            return overflow(*arguments)

    ieee.__name__ = ieee.__qualname__ = function.__name__
    return ieee


def divide(x: float, y: float) -> float:
    """Return x / y; a zero divisor gives a signed infinity, or nan for 0/0."""
    try:
        return x / y
    except ZeroDivisionError:
        if x == 0.0 or x != x:
            return nan
        return copysign(inf, x) * copysign(1.0, y)


def _power_pole(x: float, y: float) -> float:
    # CPython raises ValueError for a negative base with a fractional exponent and for 0**negative.
    if x != 0.0:
        return nan
    return copysign(inf, x) if _is_odd(y) else inf


def _power_overflow(x: float, y: float) -> float:
    return -inf if x < 0.0 and _is_odd(y) else inf


def _is_odd(y: float) -> bool:
    return math.fmod(y, 2.0) in {1.0, -1.0} if math.isfinite(y) else False


def _integral(function: Callable[[float], int]) -> Callable[[float], float]:
    """Return a rounding function of Python as one from float to float, which keeps the sign of zero."""

    def rounded(x: float) -> float:
        if not math.isfinite(x):
            return x
        return copysign(float(function(x)), x)

    return rounded


def _log_pole(pole: float) -> Callable[[float], float]:
    return lambda x: -inf if x == pole else nan


def _atanh_pole(x: float) -> float:
    return copysign(inf, x) if abs(x) == 1.0 else nan


def _gamma_pole(x: float) -> float:
    return copysign(inf, x) if x == 0.0 else nan


def _gamma_overflow(x: float) -> float:
    return copysign(inf, x) if abs(x) < 1.0 else inf


def _round_to(x: float, digits: float) -> float:
    return round(x, int(digits)) if math.isfinite(x) else x


def _round_overflow(x: float, _digits: float) -> float:
    return copysign(inf, x)


def _halves(arguments: tuple[float, ...]) -> Iterator[tuple[float, float]]:
    half = len(arguments) // 2
    return zip(arguments[:half], arguments[half:], strict=True)


def _exact_sumprod(*arguments: float) -> float:
    """Return p·q, where the arguments are all of p followed by all of q, rounded once."""
    return float(sum(Fraction(p) * Fraction(q) for p, q in _halves(arguments)))


def _builtin_sumprod(*arguments: float) -> float:
    half = len(arguments) // 2
    return float(math.sumprod(arguments[:half], arguments[half:]))  # type: ignore[attr-defined, unused-ignore]


def _plain_sumprod(*arguments: float) -> float:
    """Return p·q term by term, as IEEE arithmetic gives it where an infinity or nan is involved."""
    return sum((p * q for p, q in _halves(arguments)), 0.0)


def maximum(x: float, y: float) -> float:
    """Return the larger argument; nan where either is nan."""
    return x if x > y or x != x else y


def minimum(x: float, y: float) -> float:
    """Return the smaller argument; nan where either is nan."""
    return x if x < y or x != x else y


def greater(x: float, y: float) -> float:
    """Return 1.0 where x > y, otherwise 0.0."""
    return 1.0 if x > y else 0.0


def where(condition: float, x: float, y: float) -> float:
    """Return x where the condition is not zero, otherwise y."""
    return x if condition else y


def _signed_inf(x: float) -> float:
    return copysign(inf, x)


floor = _integral(math.floor)
ceil = _integral(math.ceil)
trunc = _integral(math.trunc)
round_half_even = _integral(round)
round_to = never_raising(_round_to, overflow=_round_overflow)

power = never_raising(math.pow, invalid=_power_pole, overflow=_power_overflow)
fmod = never_raising(math.fmod)
remainder = never_raising(math.remainder)
exp = never_raising(math.exp)
exp2 = never_raising(math.exp2)
expm1 = never_raising(math.expm1)
log = never_raising(math.log, invalid=_log_pole(0.0))
log2 = never_raising(math.log2, invalid=_log_pole(0.0))
log10 = never_raising(math.log10, invalid=_log_pole(0.0))
log1p = never_raising(math.log1p, invalid=_log_pole(-1.0))
sqrt = never_raising(math.sqrt)
sin = never_raising(math.sin)
cos = never_raising(math.cos)
tan = never_raising(math.tan)
asin = never_raising(math.asin)
acos = never_raising(math.acos)
acosh = never_raising(math.acosh)
atanh = never_raising(math.atanh, invalid=_atanh_pole)
sinh = never_raising(math.sinh, overflow=_signed_inf)
cosh = never_raising(math.cosh)
gamma = never_raising(math.gamma, invalid=_gamma_pole, overflow=_gamma_overflow)
lgamma = never_raising(math.lgamma, invalid=_inf)
fsum = never_raising(lambda *terms: math.fsum(terms), overflow=lambda *terms: sum(terms, 0.0))
sumprod = never_raising(
    _builtin_sumprod if hasattr(math, "sumprod") else _exact_sumprod,
    invalid=_plain_sumprod,
    overflow=_plain_sumprod,
)
