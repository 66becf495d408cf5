"""The right class: its position among the classes, as an integer, or as a Value that holds one.

With a Value no decision depends on which class it is, so that one recorded program serves all of them. The results are
those of the integer.
"""

from __future__ import annotations

import operator
from collections.abc import Sequence
from functools import reduce
from typing import TypeAlias

from autograd import Value, no_grad
from autograd.math import maximum, relu
from nn.arrays import Scalar

__all__ = ["Position", "checked_position", "margins", "score_of"]

Position: TypeAlias = int | Value

# So much that whatever is computed is nothing beside it, and yet finite: times 0 it is 0.
_HUGE = 1e300


def checked_position(target: object, count: int, name: str) -> Position:
    """Return the position; refuse what is none of so many classes."""
    if isinstance(target, Value):
        with no_grad():
            if target % 1.0 != 0.0:
                raise TypeError(f"a target of {name} must be an integer, counting from 0, got {target.data}")
            if not 0.0 <= target <= count - 1.0:
                raise ValueError(f"a target of {name} must be from 0 to {count - 1}, got {target.data}")
        return target
    try:
        position = operator.index(target)  # type: ignore[arg-type]  # what has no index is refused
    except TypeError:
        raise TypeError(f"a target of {name} must be an integer, counting from 0, got {target!r}") from None
    if not 0 <= position < count:
        raise ValueError(f"a target of {name} must be from 0 to {count - 1}, got {position}")
    return position


def score_of(scores: Sequence[Scalar], right: Position) -> Scalar:
    """Return the score of the right class."""
    if not isinstance(right, Value):
        return scores[right]
    lowered = [score + _HUGE * (here - 1.0) for score, here in zip(scores, _marks(right, len(scores)), strict=True)]
    return reduce(maximum, lowered)


def margins(scores: Sequence[Scalar], right: Position) -> list[Scalar]:
    """Return how far the scores are above that of the right class; its own is left out, or as low as can be."""
    best = score_of(scores, right)
    if not isinstance(right, Value):
        return [score - best for position, score in enumerate(scores) if position != right]
    return [score - best - _HUGE * here for score, here in zip(scores, _marks(right, len(scores)), strict=True)]


def _marks(right: Value, count: int) -> list[Scalar]:
    """Return a 1 for the right class and a 0 for each other."""
    with no_grad():  # they are no function of the scores, and do not change with the position little by little
        return [relu(1.0 - abs(right - float(position))) for position in range(count)]
