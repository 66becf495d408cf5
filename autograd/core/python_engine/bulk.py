"""Many leaves at once: what an optimiser does in every step."""

from __future__ import annotations

from collections.abc import Sequence

from autograd.core.numbers import to_float
from autograd.core.python_engine.value import Value

__all__ = ["grads", "move", "zero_grads"]


def grads(values: Sequence[Value]) -> list[float]:
    """Return the gradients of the leaves as a list of floats."""
    return [value.grad for value in _leaves(values)]


def zero_grads(values: Sequence[Value]) -> None:
    """Set the gradient of each leaf to zero."""
    for value in _leaves(values):
        value._grad = 0.0


def move(values: Sequence[Value], directions: list[float], scale: float) -> None:
    """Add to the data of each leaf its direction times the scale."""
    leaves, ways = _leaves(values), tuple(directions)
    if len(ways) != len(leaves):
        raise ValueError(f"{len(leaves)} Values need as many directions, got {len(ways)}")
    moved = [to_float(way, "a direction") for way in ways]  # a bad one is found before anything has moved
    factor = to_float(scale, "the scale")
    for value, direction in zip(leaves, moved, strict=True):
        value._data += factor * direction


def _leaves(values: Sequence[Value]) -> tuple[Value, ...]:
    """Return the values as a tuple, which nobody else can change, after checking that all are leaves or constants."""
    leaves = tuple(values)
    for position, value in enumerate(leaves):
        if not isinstance(value, Value):
            raise TypeError(f"expected a Value, got {type(value).__name__}")
        if value.op is not None:
            raise ValueError(f"item {position} is computed; only leaves can be moved")
    return leaves
