"""Questions: comparisons of Values that nobody has answered yet, and what is made of several."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable
from typing import Literal, TypeAlias

from autograd.compiler.ir.merges import MERGE
from autograd.core.arithmetic import greater
from autograd.core.engine import Value
from autograd.core.observers import no_grad

__all__ = ["Question", "Relation", "asked", "both", "compared", "either", "negated"]

Relation: TypeAlias = Literal["lt", "le", "eq", "ne", "gt", "ge"]
_Number: TypeAlias = "Value | float"
_EXACT = 1 << 53  # up to which each integer is a float


class Question:
    """What a program asks of its numbers.

    Whoever takes its truth decides: the answer becomes a guard, as that of the comparison itself.

    Parameters
    ----------
    mask
        Makes the number that is not zero where the answer is yes. Asked for once, and under ``no_grad()``.
    decide
        Answers it as the user's program would, which is a decision.
    """

    __slots__ = ("_decide", "_made", "_mask")

    def __init__(self, mask: Callable[[], _Number], decide: Callable[[], bool]) -> None:
        self._mask, self._decide = mask, decide
        self._made: _Number | None = None

    def __bool__(self) -> bool:
        return self._decide()

    @property
    def mask(self) -> _Number:
        """A number that is not zero where the answer is yes."""
        if self._made is None:
            with no_grad():
                self._made = self._mask()
        return self._made


def asked(test: object) -> object:
    """Return a Question for a Value whose truth is asked; anything else as it is."""
    if type(test) is not Value:
        return test
    return Question(lambda: _where(test, 1.0, 0.0), lambda: bool(test))


def compared(relation: Relation, left: object, right: object) -> object:
    """Return what a comparison gives; a Question, if it is one of Values with Values or numbers."""
    compare: Callable[[object, object], object] = getattr(operator, relation)
    one, other = _as_number(left), _as_number(right)
    if one is None or other is None or not (type(left) is Value or type(right) is Value):
        return compare(left, right)
    return Question(lambda: _mask(relation, one, other), lambda: bool(compare(left, right)))


def negated(test: object) -> object:
    """Return what ``not`` gives; a Question of a Question."""
    test = asked(test)
    if not isinstance(test, Question):
        return not test
    return Question(lambda: _where(test.mask, 0.0, 1.0), lambda: not test)


def both(first: Question, second: Question) -> Question:
    """Return the Question whether two are answered by yes."""
    return Question(
        lambda: _where(first.mask, second.mask, 0.0),
        lambda: bool(first) and bool(second),
    )


def either(first: Question, second: Question) -> Question:
    """Return the Question whether one of two is answered by yes."""
    return Question(
        lambda: _where(first.mask, 1.0, second.mask),
        lambda: bool(first) or bool(second),
    )


def _as_number(thing: object) -> _Number | None:
    """Return a Value, a float, or an integer that is one; None of anything else."""
    if type(thing) is Value or type(thing) is float:
        return thing
    return float(thing) if type(thing) is int and abs(thing) <= _EXACT else None


def _where(condition: _Number, yes: _Number, no: _Number) -> _Number:
    return Value.apply_operation(MERGE, (condition, yes, no))


def _greater(left: _Number, right: _Number) -> _Number:
    return Value.apply_operation(greater, (left, right))


def _mask(relation: str, left: _Number, right: _Number) -> _Number:
    match relation:
        case "gt":
            return _greater(left, right)
        case "lt":
            return _greater(right, left)
        case "ge":
            return _not_below(left, right)
        case "le":
            return _not_below(right, left)
        case "eq":
            return _equal(left, right)
        case _:
            return _where(_equal(left, right), 0.0, 1.0)


def _not_below(left: _Number, right: _Number) -> _Number:
    """Return the mask of ``left >= right``. Of a constant and a number that is above its neighbour, it is the same."""
    if type(right) is float and math.isfinite(right):
        return _greater(left, math.nextafter(right, -math.inf))
    if type(left) is float and math.isfinite(left):
        return _greater(math.nextafter(left, math.inf), right)
    return _where(_greater(right, left), 0.0, _ordered(left, right))


def _equal(left: _Number, right: _Number) -> _Number:
    return _where(_greater(left, right), 0.0, _where(_greater(right, left), 0.0, _ordered(left, right)))


def _ordered(left: _Number, right: _Number) -> _Number:
    """Return the mask of where neither is nan."""
    return _where(_is_number(left), _is_number(right), 0.0)


def _is_number(x: _Number) -> _Number:
    if not isinstance(x, Value):
        return 0.0 if math.isnan(x) else 1.0
    return _greater(math.inf, -abs(x))
