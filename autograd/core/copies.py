"""Copies of Values: of a leaf or constant another one with its number; of a result, or of an argument, itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from autograd.core.observers import is_repeated

if TYPE_CHECKING:
    from autograd.core.python_engine import Value

__all__ = ["as_arguments", "carried_gradient", "copied", "is_argument"]

# For each function that runs on arguments of its own, the addresses of these. All threads see them: a function may
# have others copy for it.
_runs: list[frozenset[int]] = []


@contextmanager
def as_arguments(values: Iterable[Value]) -> Iterator[None]:
    """Let leaves be themselves when they are copied in the block, as arguments of the function that runs there.

    Transforms have no need of it, whose arguments are results.

    >>> import copy
    >>> from autograd import Value
    >>> x = Value(3.0)
    >>> with as_arguments([x]):
    ...     copy.copy(x) is x
    True
    >>> copy.copy(x) is x
    False
    """
    held = [*values]  # so that no address is used twice
    run = frozenset(map(id, held))
    _runs.append(run)
    try:
        yield
    finally:
        _runs.remove(run)


def is_argument(value: Value) -> bool:
    """Return whether a Value stands for an argument of a function that runs."""
    return any(id(value) in run for run in tuple(_runs))  # others may begin and end meanwhile


def copied(value: Value) -> Value:
    """Return a copy of a Value."""
    if value.op is not None or is_argument(value):
        return value
    from autograd.core import engine

    copy = engine.Value(value.data, value.label) if value.requires_grad else value.detach()
    gradient = carried_gradient(value)
    if gradient is not None:
        copy.grad = gradient
    return copy


def carried_gradient(value: Value) -> float | None:
    """Return the gradient that goes along with a copy: none where it would be fixed in what is to be run again."""
    return value.grad if not is_repeated() and value.has_grad else None
