"""The checks of what users hand to the classes of this package. Each says what was wrong and what is needed."""

from __future__ import annotations

import math
import operator
import random
from collections.abc import Collection, Iterable, Sized
from numbers import Real
from typing import TypeVar

from autograd import Value
from nn.arrays import UNORDERED, Scalar
from nn.module import Module

__all__ = [
    "count_of",
    "finite",
    "generator",
    "input_list",
    "listed_values",
    "one_each",
    "parameter",
    "positive_size",
    "rate",
]

T = TypeVar("T")


def positive_size(size: int, role: str) -> int:
    """Return a size as an int; refuse what is no integer, and zero or less."""
    try:
        whole = operator.index(size)
    except TypeError:
        whole = None
    if whole is None or isinstance(size, bool):
        raise TypeError(f"{role} must be an integer, got {size!r}")
    if whole < 1:
        raise ValueError(f"{role} must be at least 1, got {whole}")
    return whole


def finite(number: object, name: str) -> float:
    """Return the number as a float; refuse what is none, and what is not finite."""
    if isinstance(number, bool) or not isinstance(number, Real):
        raise TypeError(f"{name} must be a number, got {number!r}")
    if not math.isfinite(number):
        raise ValueError(f"{name} must be finite, got {number}")
    return float(number)


def rate(number: object, name: str, *, zero_allowed: bool = False) -> float:
    """Return the number as a float; refuse what is none, not finite, or negative."""
    if isinstance(number, bool) or not isinstance(number, Real):
        raise TypeError(f"{name} must be a number, got {number!r}")
    if not math.isfinite(number) or number < 0.0 or (number == 0.0 and not zero_allowed):
        raise ValueError(f"{name} must be a finite number {'from 0 up' if zero_allowed else 'above 0'}, got {number}")
    return float(number)


def count_of(things: Sized, role: str) -> int:
    """Return how many things there are; refuse what cannot be counted, and text."""
    if not isinstance(things, Sized) or isinstance(things, str | bytes):
        raise TypeError(f"{role} must be a list, a tuple or an array, got {things!r}")
    return len(things)


def one_each(given: Collection[T] | None, count: int, default: T, thing: str, owner: str) -> Collection[T]:
    """Return what was given for each of ``count`` owners, or the default for each."""
    if given is None:
        return [default] * count
    if count_of(given, f"one {thing} for each {owner}") != count:
        raise ValueError(f"need one {thing} for each {owner}: {count}, got {len(given)}")
    return given


def parameter(start: Scalar, role: str) -> Value:
    """Return a parameter that starts from this number; a Value is used as it is."""
    try:
        value = start if isinstance(start, Value) else Value(start)
    except TypeError as error:
        raise TypeError(f"{role}: {error}") from None
    if not math.isfinite(value.data):
        raise ValueError(f"{role} must be finite, got {value.data}")
    return value


def generator(rng: random.Random | int) -> random.Random:
    """Return the generator itself, or a new one with this seed."""
    if isinstance(rng, random.Random):
        return rng
    if isinstance(rng, int) and not isinstance(rng, bool):
        return random.Random(rng)
    raise TypeError(f"rng must be a random.Random or an integer seed, got {rng!r}")


def listed_values(parameters: Iterable[Value]) -> list[Value]:
    """Return the parameters as a list; refuse what holds anything but Values."""
    if not isinstance(parameters, Iterable):
        raise TypeError(f"parameters must be a list of Values, such as model.parameters(), got {parameters!r}")
    listed = list(parameters)
    for position, parameter in enumerate(listed):
        if not isinstance(parameter, Value):
            raise TypeError(f"parameter {position} must be a Value, got {parameter!r}")
    return listed


def input_list(inputs: Scalar | Collection[Scalar], expected: int, taker: Module) -> Collection[Scalar]:
    """Return the inputs, a bare number or Value as a list of one; refuse a wrong number of them."""
    try:
        given = len(inputs)  # type: ignore[arg-type]  # the common case first: this runs for every neuron
    except TypeError:
        if not isinstance(inputs, Value | Real):
            raise TypeError(f"{taker._signature()} takes a list, tuple or array of inputs, got {inputs!r}") from None
        inputs, given = [inputs], 1
    if type(inputs) is not list and isinstance(inputs, UNORDERED):
        raise TypeError(
            f"{taker._signature()} takes a list, tuple or array of inputs, which have an order; got {inputs!r}"
        )
    if given != expected:
        raise ValueError(f"{taker._signature()} takes {expected} input{'s' if expected != 1 else ''}, got {given}")
    return inputs  # type: ignore[return-value]  # what has a length is a collection here
