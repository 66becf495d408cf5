"""The types of functions that take a Value to a Value and a float to a float."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Protocol, TypeAlias, TypeVar, overload

if TYPE_CHECKING:
    from autograd.core.engine import Value

__all__ = ["Binary", "Each", "Norm", "Pairing", "Plain", "Real", "Reduction", "Rounding", "Shaped", "Ternary", "Unary"]

# What Python's math takes.
Plain: TypeAlias = float | Fraction | Decimal

# In signatures of users' functions: a Value or a number, and the same of both wherever it stands.
Real = TypeVar("Real", "Value", float)


class Unary(Protocol):
    """A function of one number."""

    @overload
    def __call__(self, x: Value, /) -> Value: ...
    @overload
    def __call__(self, x: Plain, /) -> float: ...


class Binary(Protocol):
    """A function of two numbers."""

    @overload
    def __call__(self, x: Value, y: Value | Plain, /) -> Value: ...
    @overload
    def __call__(self, x: Plain, y: Value, /) -> Value: ...
    @overload
    def __call__(self, x: Plain, y: Plain, /) -> float: ...


class Ternary(Protocol):
    """A function of three numbers."""

    @overload
    def __call__(self, x: Value, y: Value | Plain, z: Value | Plain, /) -> Value: ...
    @overload
    def __call__(self, x: Plain, y: Value, z: Value | Plain, /) -> Value: ...
    @overload
    def __call__(self, x: Plain, y: Plain, z: Value, /) -> Value: ...
    @overload
    def __call__(self, x: Plain, y: Plain, z: Plain, /) -> float: ...


class Shaped(Protocol):
    """A function of a number and a parameter, which may be left out."""

    @overload
    def __call__(self, x: Value, parameter: Value | Plain = ..., /) -> Value: ...
    @overload
    def __call__(self, x: Plain, parameter: Value, /) -> Value: ...
    @overload
    def __call__(self, x: Plain, parameter: Plain = ..., /) -> float: ...


class Rounding(Protocol):
    """A function from a Value to a Value, and from a float to an int."""

    @overload
    def __call__(self, x: Value, /) -> Value: ...
    @overload
    def __call__(self, x: Plain, /) -> int: ...


class Norm(Protocol):
    """A function of any number of numbers."""

    @overload
    def __call__(self, *coordinates: Plain) -> float: ...
    @overload
    def __call__(self, first: Value, /, *coordinates: Value | Plain) -> Value: ...
    @overload
    def __call__(self, first: Plain, second: Value, /, *coordinates: Value | Plain) -> Value: ...
    @overload
    def __call__(self, *coordinates: Value | Plain) -> Value | float: ...


class Reduction(Protocol):
    """A function from numbers to one number."""

    @overload
    def __call__(self, terms: Iterable[Plain], /) -> float: ...
    @overload
    def __call__(self, terms: Iterable[Value], /) -> Value: ...
    @overload
    def __call__(self, terms: Iterable[Value | Plain], /) -> Value | float: ...


class Each(Protocol):
    """A function from numbers to as many numbers."""

    @overload
    def __call__(self, scores: Iterable[Plain], /) -> list[float]: ...
    @overload
    def __call__(self, scores: Iterable[Value], /) -> list[Value]: ...
    @overload
    def __call__(self, scores: Iterable[Value | Plain], /) -> list[Value] | list[float]: ...


class Pairing(Protocol):
    """A function of two sequences of the same length."""

    @overload
    def __call__(self, p: Iterable[Plain], q: Iterable[Plain], /) -> float: ...
    @overload
    def __call__(self, p: Iterable[Value], q: Iterable[Value | Plain], /) -> Value: ...
    @overload
    def __call__(self, p: Iterable[Plain], q: Iterable[Value], /) -> Value: ...
    @overload
    def __call__(self, p: Iterable[Value | Plain], q: Iterable[Value | Plain], /) -> Value | float: ...
