"""Functions of many numbers for autograd.math: norms, sums, and softmax with its relatives.

Each is Python's own on plain numbers and a row, or a few, where a Value is among them.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import reduce
from operator import mul
from typing import cast

from autograd.core import activations, arithmetic, elementary, special
from autograd.core.numbers import to_float
from autograd.math.signatures import Each, Norm, Pairing, Reduction

__all__ = ["dist", "fsum", "hypot", "log_softmax", "logsumexp", "recorded", "softmax", "sumprod"]


def recorded(*arguments: object) -> bool:
    """Return whether any argument gives operations a meaning of its own, as a Value does."""
    return any(hasattr(argument, "apply_operation") for argument in arguments)


def _hypot(*coordinates: object) -> object:
    """Return the Euclidean norm, the square root of the sum of squares; its derivative at the origin is 0."""
    return elementary.hypot(*coordinates) if recorded(*coordinates) else math.hypot(*cast("list[float]", coordinates))


def _dist(p: Iterable[object], q: Iterable[object], /) -> object:
    """Return the Euclidean distance of two points of the same dimension."""
    p, q = tuple(p), tuple(q)
    if len(p) != len(q) or not recorded(*p, *q):
        return math.dist(cast("list[float]", p), cast("list[float]", q))
    return elementary.hypot(*(arithmetic.subtract(a, b) for a, b in zip(p, q, strict=True)))


def _fsum(terms: Iterable[object], /) -> object:
    """Return the sum, rounded once; its partial derivatives are 1."""
    terms = tuple(terms)
    return special.fsum(*terms) if recorded(*terms) else math.fsum(cast("list[float]", terms))


def _sumprod(p: Iterable[object], q: Iterable[object], /) -> object:
    """Return the sum of the products of two sequences of the same length, rounded once."""
    p, q = tuple(p), tuple(q)
    if len(p) != len(q):
        raise ValueError("Inputs are not the same length")  # the words of Python's math
    if recorded(*p, *q):
        return special.sumprod(*p, *q)
    if hasattr(math, "sumprod"):  # from Python 3.12 on
        return math.sumprod(p, q)
    if any(isinstance(number, float) for number in p + q):
        return special.sumprod(*(to_float(number, "an argument of sumprod()") for number in p + q))
    return sum(map(mul, p, q))


def _logsumexp(terms: Iterable[object], /) -> object:
    """Return log(Σ e**x), which does not overflow where the exponentials do; -inf for no terms at all.

    >>> logsumexp([1000.0, 1000.0])
    1000.6931471805599
    """
    terms = _numbers(terms, "logsumexp")
    return reduce(activations.logaddexp, terms) if terms else -math.inf


def _numbers(terms: Iterable[object], function: str) -> list[object]:
    return [term if recorded(term) else to_float(term, f"an argument of {function}()") for term in terms]


def _log_softmax(scores: Iterable[object], /) -> list[object]:
    """Return x - log(Σ e**x) for each x: the logarithms of softmax, also where those of its results are -inf."""
    scores = _numbers(scores, "softmax")
    # The differences to the largest are exact where they matter; the logarithm of their sum keeps those digits.
    largest = reduce(arithmetic.maximum, scores) if scores else 0.0
    differences = [arithmetic.subtract(score, largest) for score in scores]
    total = _logsumexp(differences)
    return [arithmetic.subtract(difference, total) for difference in differences]


def _softmax(scores: Iterable[object], /) -> list[object]:
    """Return e**x / Σ e**x for each x, the probabilities that the scores stand for.

    >>> softmax([-1000.0, 1000.0, 1000.0])
    [0.0, 0.5, 0.5]
    """
    return [elementary.exp(score) for score in _log_softmax(scores)]


for _function in (_hypot, _dist, _fsum, _sumprod, _logsumexp, _log_softmax, _softmax):
    _function.__name__ = _function.__qualname__ = _function.__name__.removeprefix("_")

hypot = cast("Norm", _hypot)
dist = cast("Pairing", _dist)
fsum = cast("Reduction", _fsum)
sumprod = cast("Pairing", _sumprod)
logsumexp = cast("Reduction", _logsumexp)
log_softmax = cast("Each", _log_softmax)
softmax = cast("Each", _softmax)
