"""Vectors of floats, on which optimisers compute: NumPy's arrays, or the same in Python where NumPy is not installed.

Both have the same bits: NumPy's sums, products, quotients and roots are those of Python's floats.
"""

from __future__ import annotations

import math
import operator
from array import array
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import cache
from typing import TYPE_CHECKING, Self, TypeAlias, cast

if TYPE_CHECKING:
    from types import ModuleType

    import numpy as np
    from numpy.typing import NDArray

    _Array = array[float]
else:
    _Array = array  # which takes no type before Python 3.12

__all__ = ["Floats", "Vector", "all_finite", "empty", "overflowing", "roots", "vector", "where", "zeros_like"]

Floats: TypeAlias = "NDArray[np.float64]"


class Vector(_Array):
    """Floats that are computed with number by number, as an array of NumPy is."""

    __hash__ = None  # as a list

    def __new__(cls, numbers: Iterable[float]) -> Self:
        """Make a vector of these numbers."""
        return cast("Self", super().__new__(cls, "d", numbers))

    def __add__(self, other: Vector | float) -> Vector:  # type: ignore[override]  # an array is appended
        return self._each(operator.add, other)

    def __radd__(self, other: float) -> Vector:
        return self._each(operator.add, other)

    def __sub__(self, other: Vector | float) -> Vector:
        return self._each(operator.sub, other)

    def __mul__(self, other: Vector | float) -> Vector:
        return self._each(operator.mul, other)

    def __rmul__(self, other: float) -> Vector:
        return self._each(operator.mul, other)

    def __truediv__(self, other: Vector | float) -> Vector:
        return self._each(operator.truediv, other)  # whatever divides here has something above 0 added to it

    def __lt__(self, other: Vector | float) -> list[bool]:  # type: ignore[override]  # arrays compare as lists do
        return [a < b for a, b in zip(self, self._beside(other), strict=True)]

    def __gt__(self, other: Vector | float) -> list[bool]:  # type: ignore[override]  # as above
        return [a > b for a, b in zip(self, self._beside(other), strict=True)]

    def _each(self, compute: Callable[[float, float], float], other: Vector | float) -> Vector:
        return Vector(map(compute, self, self._beside(other)))

    def _beside(self, other: Vector | float) -> Sequence[float]:
        return other if isinstance(other, Vector) else [other] * len(self)


@cache
def _numpy() -> ModuleType | None:
    try:
        import numpy as np
    except ModuleNotFoundError:
        return None
    return np


def vector(numbers: Sequence[float]) -> Floats:
    """Return the numbers as a vector."""
    np = _numpy()
    return cast("Floats", Vector(numbers) if np is None else np.array(numbers, dtype=np.float64))


def empty(size: int) -> Floats:
    """Return a vector to be filled."""
    np = _numpy()
    return cast("Floats", Vector([0.0] * size) if np is None else np.empty(size))


def zeros_like(numbers: Floats) -> Floats:
    """Return as many zeros."""
    return vector([0.0] * len(numbers))


def roots(numbers: Floats) -> Floats:
    """Return the square root of each; nan below 0."""
    np = _numpy()
    if np is not None:
        return cast("Floats", np.sqrt(numbers))
    return vector([math.sqrt(x) if x >= 0.0 else math.nan for x in numbers])


def where(condition: object, one: Floats | float, other: Floats | float) -> Floats:
    """Return from one where the condition holds, which is a comparison of vectors, and from the other elsewhere."""
    np = _numpy()
    if np is not None:
        return cast("Floats", np.where(condition, one, other))
    held = cast("list[bool]", condition)
    ones, others = ([*x] if isinstance(x, Vector) else [cast("float", x)] * len(held) for x in (one, other))
    return vector([a if holds else b for holds, a, b in zip(held, ones, others, strict=True)])


def all_finite(numbers: Floats) -> bool:
    """Return whether all numbers are finite."""
    np = _numpy()
    return all(map(math.isfinite, numbers)) if np is None else bool(np.isfinite(numbers).all())


def overflowing() -> AbstractContextManager[None]:
    """Let numbers become infinite or nan without a warning, as floats do."""
    np = _numpy()
    return nullcontext() if np is None else cast("AbstractContextManager[None]", np.errstate(all="ignore"))
