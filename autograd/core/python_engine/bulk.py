"""Many Values at once: what an optimiser and a compiled function do in every step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from autograd.core.numbers import to_float
from autograd.core.python_engine import reverse_sweep
from autograd.core.python_engine.value import Value

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["accumulate", "add_gradients", "grads", "move", "read", "read_grads", "zero_grads"]


def grads(values: Sequence[Value]) -> list[float]:
    """Return the gradients of the leaves as a list of floats."""
    return [value._grad for value in _leaves(values)]


def zero_grads(values: Sequence[Value]) -> None:
    """Set the gradient of each leaf to zero."""
    for value in _leaves(values):
        value._grad = 0.0


def move(values: Sequence[Value], directions: Sequence[float] | NDArray[np.float64], scale: float) -> None:
    """Add to the data of each leaf its direction times the scale."""
    leaves = _leaves(values)
    # An array is held to the same rules as one that is read into.
    array = hasattr(directions, "dtype")
    ways = tuple(_numbers(directions, len(leaves), writable=False) if array else directions)
    if len(ways) != len(leaves):
        raise ValueError(f"{len(leaves)} Values need as many directions, got {len(ways)}")
    moved = [to_float(way, "a direction") for way in ways]  # a bad one is found before anything has moved
    factor = to_float(scale, "the scale")
    for value, direction in zip(leaves, moved, strict=True):
        value._data += factor * direction


def read(values: Sequence[Value], buffer: object) -> None:
    """Write the data of Values into a buffer of float64."""
    known = _values(values)
    view = _numbers(buffer, len(known), writable=True)
    for position, value in enumerate(known):
        view[position] = value._data


def read_grads(values: Sequence[Value], buffer: object) -> None:
    """Write the gradients of the leaves into a buffer of float64."""
    leaves = _leaves(values)
    view = _numbers(buffer, len(leaves), writable=True)
    for position, value in enumerate(leaves):
        view[position] = value._grad


def accumulate(values: Sequence[Value], buffer: object) -> None:
    """Add the numbers of a buffer to the gradients of the leaves, as a sweep does at its end."""
    leaves = _leaves(values)
    numbers = _numbers(buffer, len(leaves), writable=False).tolist()
    with reverse_sweep._accumulating:
        for value, number in zip(leaves, numbers, strict=True):
            value._grad += number


def add_gradients(gradients: dict[Value, Value]) -> None:
    """Add to the ``grad`` of each leaf the number of the Value it is the key of."""
    with reverse_sweep._accumulating:
        for leaf, gradient in gradients.items():
            leaf._grad += gradient._data


def _numbers(buffer: object, count: int, *, writable: bool) -> memoryview[float]:
    """Return a view of a contiguous buffer of as many float64 as asked for."""
    try:
        view = memoryview(buffer)  # type: ignore[arg-type]  # whether it is a buffer turns out here
    except TypeError:
        view = None
    if view is None or not view.c_contiguous or (writable and view.readonly):
        kind = "writable " if writable else ""
        raise TypeError(f"expected a {kind}contiguous float64 array, got {type(buffer).__name__}")
    if view.format != "d":
        raise TypeError(f"expected an array of float64, got one of format {view.format}")
    if view.nbytes != 8 * count:
        raise ValueError(f"{count} Values need an array of as many numbers, got {view.nbytes // 8}")
    return view.cast("B").cast("d")


def _values(values: Sequence[Value]) -> tuple[Value, ...]:
    """Return the values as a tuple, which nobody else can change, after checking that they are Values."""
    known = tuple(values)
    for value in known:
        if not isinstance(value, Value):
            raise TypeError(f"expected a Value, got {type(value).__name__}")
    return known


def _leaves(values: Sequence[Value]) -> tuple[Value, ...]:
    """Return the values likewise, after checking that all are leaves or constants."""
    leaves = _values(values)
    for position, value in enumerate(leaves):
        if value.op is not None:
            raise ValueError(f"item {position} is computed; only leaves can be moved")
    return leaves
