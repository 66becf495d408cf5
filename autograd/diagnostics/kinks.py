"""Which points without a derivative a calculation met, and what was used there instead."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from textwrap import indent
from typing import TYPE_CHECKING, cast

from autograd.core.engine import Value
from autograd.core.observers import Observer, observe
from autograd.core.reverse import numbers_of
from autograd.core.site import Site
from autograd.diagnostics.wording import formula, name, where

if TYPE_CHECKING:
    from autograd.core.operation import Operation
    from autograd.core.value import Operand

__all__ = ["Kink", "KinkReport", "Side", "report_kinks"]

_SHOWN = 20
_STEP = 2.0**-40  # how far beyond the kink the sides are looked at, relative to the argument (or to 1)
_SIGNS = {"lt": "<", "le": "<=", "eq": "==", "ne": "!=", "gt": ">", "ge": ">="}


@dataclass(frozen=True)
class Side:
    """How an operation behaves along one argument, around a kink.

    Attributes
    ----------
    argument
        The label of the argument, or its number.
    used
        The partial derivative that the sweep uses: the convention.
    below, above
        The partial derivatives on the two sides.
    jump
        The values on the two sides where the operation itself is discontinuous, otherwise None.
    """

    argument: str
    used: float
    below: float
    above: float
    jump: tuple[float, float] | None

    def __str__(self) -> str:
        jump = "" if self.jump is None else f"; the value jumps from {self.jump[0]:.6g} to {self.jump[1]:.6g}"
        return (
            f"derivative by {self.argument}: {self.used:.6g} is used; "
            f"below it is {self.below:.6g}, above {self.above:.6g}{jump}"
        )


@dataclass(frozen=True)
class Kink:
    """A point where the derivative does not exist, or where a branch could as well have gone the other way.

    Attributes
    ----------
    what
        The operation or comparison, with the labels of its arguments.
    distance
        How far the arguments are from the kink: 0.0 if exactly on it.
    sides
        One for each differentiable argument that moves across the kink; empty for a branch.
    site
        The place in the user's program.
    """

    what: str
    distance: float
    sides: tuple[Side, ...]
    site: Site

    def __str__(self) -> str:
        lines = [self.what if self.distance == 0.0 else f"{self.what} ({self.distance:.3g} away)"]
        lines += [str(side) for side in self.sides]
        if not self.sides:
            lines.append("the gradient is that of the branch taken; the slightest change may take the other")
        return "\n".join([lines[0], *(f"  {line}" for line in lines[1:]), indent(str(self.site), "  ")])


@dataclass
class KinkReport:
    """The kinks met so far, in the order of the calculation. It prints as text."""

    kinks: list[Kink] = field(default_factory=list)

    def __iter__(self) -> Iterator[Kink]:
        return iter(self.kinks)

    def __len__(self) -> int:
        return len(self.kinks)

    def __getitem__(self, index: int) -> Kink:
        return self.kinks[index]

    def __str__(self) -> str:
        if not self.kinks:
            return "no kinks"
        lines = [f"{len(self.kinks)} kink{'s' * (len(self.kinks) > 1)}"]
        lines += [f"{number}. {kink}" for number, kink in enumerate(self.kinks[:_SHOWN], start=1)]
        if len(self.kinks) > _SHOWN:
            lines.append(f"... and {len(self.kinks) - _SHOWN} more")
        return "\n".join(lines)


@contextmanager
def report_kinks(eps: float = 1e-9) -> Iterator[KinkReport]:
    """List every kink that a calculation meets: where a derivative is a convention, or a branch is tied.

    A gradient is certain where the report is empty. Otherwise each entry names the operation or comparison and
    the line, gives the derivative that was used and those on both sides, all read from the operation itself.

    Parameters
    ----------
    eps
        How near to a kink still counts, in units of what is compared: ``|x - y|`` for ``max(x, y)``,
        ``|x|`` for ``relu(x)``, the distance to the next whole number for ``floor(x)``.

    Returns
    -------
    A context that gives a KinkReport: a sequence of Kink, complete when the block ends.

    Raises
    ------
    ValueError
        If ``eps`` is negative or nan.

    Examples
    --------
    >>> from autograd import Value, report_kinks
    >>> h = Value(0.0, label="h")
    >>> with report_kinks() as report:
    ...     a = h.relu()
    >>> print(report)
    1 kink
    1. relu(h), where h = 0.0
      derivative by h: 0 is used; below it is 0, above 1
      File "<doctest ...>", line 2, in <module>
        a = h.relu()
            ^^^^^^^^

    A branch that could have gone the other way:

    >>> with report_kinks() as report:
    ...     if h > 0:
    ...         a = 2 * h
    >>> print(report)
    1 kink
    1. h > 0 is False, where h = 0.0
      the gradient is that of the branch taken; the slightest change may take the other
      File "<doctest ...>", line 2, in <module>
        if h > 0:
           ^^^^^
    """
    if not eps >= 0.0:
        raise ValueError(f"eps is a distance and must not be negative, got {eps!r}")
    report = KinkReport()
    with observe(_KinkWatch(report, eps)):
        yield report


class _KinkWatch(Observer):
    def __init__(self, report: KinkReport, eps: float) -> None:
        self._kinks = report.kinks
        self._eps = eps
        self._in_sweep = False

    def recorded(self, value: Value) -> None:
        operation = cast("Operation", value.op)
        if operation.kink is None or self._in_sweep:
            return
        numbers = numbers_of(value)
        distance = _distance(operation.kink, numbers)
        if distance > self._eps:
            return
        positions = [position for position, argument in enumerate(value.args) if _moves(argument)]
        sides = [side for position in positions if (side := _side(value, numbers, position))]
        if sides:
            what = formula(operation, value.args) + where(value.args)
            self._kinks.append(Kink(what, distance, tuple(sides), Site.here()))

    def decided(self, kind: str, arguments: tuple[object, ...], outcome: object) -> None:
        if self._in_sweep or not any(map(_moves, arguments)):
            return
        if kind in _SIGNS:
            left, right = arguments
            distance = abs(_number(left) - _number(right))
            what = f"{_text(left)} {_SIGNS[kind]} {_text(right)}"
        elif kind in {"bool", "where"} and _moves(arguments[0]):
            distance = abs(_number(arguments[0]))
            what = f"{kind}({_text(arguments[0])})"
        else:
            return
        if distance <= self._eps:
            self._kinks.append(Kink(f"{what} is {outcome}{where(arguments)}", distance, (), Site.here()))

    def sweeping(self, output: Value, cotangent: Operand, *, accumulates: bool) -> None:  # noqa: ARG002
        self._in_sweep = True

    def swept(self, output: Value) -> None:  # noqa: ARG002
        self._in_sweep = False


def _moves(argument: object) -> bool:
    """Return whether a small change of the leaves can change an argument."""
    return (
        isinstance(argument, Value)
        and argument.requires_grad
        and not (argument.op is not None and argument.op.piecewise_constant)
    )


def _distance(kink: Callable[..., float], numbers: list[float]) -> float:
    try:
        distance = abs(kink(*numbers))
    except (ArithmeticError, ValueError):  # division by zero, or rounding of inf or nan: no tie there
        return math.inf
    return math.inf if math.isnan(distance) else distance


def _side(value: Value, numbers: list[float], position: int) -> Side | None:
    """Look at both sides of the kink along one argument; None if nothing happens there after all."""
    operation = cast("Operation", value.op)
    kink = cast("Callable[..., float]", operation.kink)

    def moved(by: float) -> list[float]:
        return [*numbers[:position], numbers[position] + by, *numbers[position + 1 :]]

    step = _STEP * max(1.0, abs(numbers[position]))
    here = kink(*numbers)
    slope = max(abs(kink(*moved(step)) - here), abs(kink(*moved(-step)) - here)) / step
    if slope == 0.0:  # this argument does not lead across the kink
        return None
    reach = 2.0 * abs(here) / slope + step
    values: list[float] = []
    partials: list[float] = []
    for numbers_beyond in (moved(-reach), moved(reach)):
        output = operation.forward(*numbers_beyond)
        values.append(output)
        partials.append(operation.float_partials(output, *numbers_beyond)[position])
    used = operation.float_partials(value.data, *numbers)[position]
    smooth_change = 2.0 * reach * max(map(abs, partials))
    jumps = abs(values[1] - values[0]) > 2.0 * smooth_change + 1e-6 * abs(value.data) + 1e-6
    below, above = partials
    if not jumps and _close(below, above) and _close(used, below):
        return None
    jump = (values[0], values[1]) if jumps else None
    return Side(name(value.args[position]), used, below, above, jump)


def _close(x: float, y: float) -> bool:
    return math.isclose(x, y, rel_tol=1e-6, abs_tol=1e-6)


def _number(thing: object) -> float:
    return thing.data if isinstance(thing, Value) else float(cast("float", thing))


def _text(thing: object) -> str:
    return (thing.label or repr(thing.data)) if isinstance(thing, Value) else repr(thing)
