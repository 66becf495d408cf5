"""Polynomials and sums, written in operations."""

import operator
from collections.abc import Iterable, Sequence
from functools import reduce

__all__ = ["polynomial", "ratio", "sum_from_last"]


def polynomial(coefficients: Sequence[float], x: float) -> float:
    """Return a polynomial by Horner's rule, the constant first among the coefficients.

    >>> polynomial((1.0, 2.0, 3.0), 10.0)
    321.0
    """
    return reduce(lambda value, coefficient: value * x + coefficient, reversed(coefficients[:-1]), coefficients[-1])


def ratio(above: Sequence[float], below: Sequence[float], x: float) -> float:
    """Return the quotient of two polynomials."""
    return polynomial(above, x) / polynomial(below, x)


def sum_from_last(terms: Iterable[float]) -> float:
    """Return the sum of terms that become smaller, from the last on."""
    return reduce(operator.add, reversed([*terms]))
