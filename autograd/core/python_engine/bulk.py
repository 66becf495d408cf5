"""Many leaves at once: what an optimiser does in every step."""

from __future__ import annotations

from collections.abc import Sequence

from autograd.core.python_engine.value import Value

__all__ = ["grads", "move", "zero_grads"]


def grads(values: Sequence[Value]) -> list[float]:
    """Return the gradients of the leaves as a list of floats."""
    _check_leaves(values)
    return [value.grad for value in values]


def zero_grads(values: Sequence[Value]) -> None:
    """Set the gradient of each leaf to zero."""
    _check_leaves(values)
    for value in values:
        value._grad = 0.0


def move(values: Sequence[Value], directions: list[float], scale: float) -> None:
    """Add to the data of each leaf its direction times the scale."""
    _check_leaves(values)
    if len(directions) != len(values):
        raise ValueError(f"{len(values)} Values need as many directions, got {len(directions)}")
    moved = [float(direction) for direction in directions]  # a bad one is found before anything has moved
    for value, direction in zip(values, moved, strict=True):
        value._data += scale * direction


def _check_leaves(values: Sequence[Value]) -> None:
    for position, value in enumerate(values):
        if not isinstance(value, Value):
            raise TypeError(f"expected a Value, got {type(value).__name__}")
        if value.op is not None:
            raise ValueError(f"item {position} is computed; only leaves can be moved")
