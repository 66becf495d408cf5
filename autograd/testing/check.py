"""Comparison of a function's derivatives with finite differences."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import cast

from autograd.core.engine import Value, topological_order
from autograd.core.numbers import is_number
from autograd.testing.differences import central, one_sided

__all__ = ["GradientError", "GradientReport", "check_grad"]

_MOST_DIGITS = 16.0


@dataclass(frozen=True)
class GradientReport:
    """What `check_grad` found where all is well.

    Attributes
    ----------
    digits
        How many decimal digits agree, for each argument: the fewest over the orders of derivative.
    gradient
        The derivative with respect to each argument, by the reverse sweep.
    numeric
        The same by finite differences.
    """

    digits: tuple[float, ...]
    gradient: tuple[float, ...]
    numeric: tuple[float, ...]

    def __str__(self) -> str:
        lines = [
            f"argument {index}: {gradient!r} ({digits:.1f} digits)"
            for index, (gradient, digits) in enumerate(zip(self.gradient, self.digits, strict=True))
        ]
        return "\n".join(lines)


class GradientError(AssertionError):
    """A derivative that finite differences contradict.

    Attributes
    ----------
    function
        The name of the function that was checked.
    argument
        The index of the argument.
    order
        The order of the derivative: 1 for the gradient.
    analytic
        The derivative by the reverse sweep.
    numeric
        The derivative by finite differences.
    digits
        How many decimal digits of the two agree.
    kink
        Whether the slopes on the two sides of the point differ, so that there is no derivative to agree on.
    operation
        The name of the operation in the function whose partial derivative is wrong, if one is.
    """

    def __init__(
        self,
        *,
        function: str,
        argument: int,
        order: int,
        analytic: float,
        numeric: float,
        digits: float,
        kink: bool,
        operation: str | None,
        hint: str,
    ) -> None:
        self.function = function
        self.argument = argument
        self.order = order
        self.analytic = analytic
        self.numeric = numeric
        self.digits = digits
        self.kink = kink
        self.operation = operation
        what = "gradient" if order == 1 else f"derivative of order {order}"
        super().__init__(
            f"the {what} of {function} with respect to argument {argument} is {analytic:.12g}, "
            f"but finite differences give {numeric:.12g}: {digits:.1f} digits agree.{hint}"
        )


def check_grad(
    f: Callable[..., object], *arguments: object, order: int = 2, tolerance: float = 1e-6, seed: int = 0
) -> GradientReport:
    """Compare the derivatives of a function by the reverse sweep with finite differences.

    The differences are central and Richardson-extrapolated, with steps that suit each argument. The sweep
    starts from a random cotangent, and so do those of the higher orders, through ``create_graph``.

    Parameters
    ----------
    f
        A function of Values that returns a Value. It is called many times, always with new Values.
    arguments
        The point: one number, or Value, for each argument of ``f``.
    order
        The highest order of derivative that is checked.
    tolerance
        The largest error allowed, relative to the derivative. (What the differences lose to the rounding of
        ``f`` is allowed besides.)
    seed
        Of the random cotangents.

    Raises
    ------
    GradientError
        If a derivative differs. The message says by how much, whether the point looks like a kink, and
        which operation is to blame. It is an ``AssertionError``.
    TypeError
        If ``f`` returns no Value: several results, or a plain number, in which the gradient is lost.
    ValueError
        If ``f`` is not finite at the point, or depends on none of its arguments; or the order is none.

    Examples
    --------
    >>> print(check_grad(lambda x, y: x**2 * y.sin(), 3.0, 0.5))
    argument 0: 2.87655323... (1... digits)
    argument 1: 7.89824305... (1... digits)

    >>> check_grad(lambda x: x * x.detach(), 3.0)
    Traceback (most recent call last):
    autograd.testing.check.GradientError: the gradient of <lambda> with respect to argument 0 is 3, ...
    """
    point = [_number(argument, index) for index, argument in enumerate(arguments)]
    if not point:
        raise ValueError("check_grad() needs the point: one number for each argument of the function")
    if not isinstance(order, int) or order < 1:
        raise ValueError(f"the order of check_grad() must be a whole number from 1 on, got {order!r}")
    name = getattr(f, "__name__", None) or repr(f)
    generator = random.Random(seed)
    function = f
    digits = [_MOST_DIGITS] * len(point)
    first: tuple[list[float], list[float]] | None = None
    for level in range(1, order + 1):
        cotangent = generator.choice((-4.0, -2.0, -0.5, 0.5, 2.0, 4.0))  # powers of two, to be divided out exactly
        output, analytic = _gradient(function, point, cotangent, name, level)
        numeric = []
        for index, slope in enumerate(analytic):
            along = _along(function, point, index)
            found = central(along, point[index])
            numeric.append(found.value)
            agreeing = _agreeing_digits(slope, found.value, abs(output.data) / max(abs(point[index]), 1.0))
            digits[index] = min(digits[index], agreeing)
            allowed = tolerance * max(abs(slope), abs(found.value))
            gap = abs(slope - found.value)
            if not gap <= allowed and not gap <= allowed + _rounding(output, point[index]):
                kink, operation, hint = _diagnosis([_along(f, point, index), along], point[index], output)
                raise GradientError(
                    function=name,
                    argument=index,
                    order=level,
                    analytic=slope,
                    numeric=found.value,
                    digits=agreeing,
                    kink=kink,
                    operation=operation,
                    hint=hint,
                )
        first = first or (analytic, numeric)
        function = _directional(function, [generator.uniform(0.5, 2.0) for _ in point])
    gradient, differences = first or ([], [])
    return GradientReport(tuple(digits), tuple(gradient), tuple(differences))


def _number(argument: object, index: int) -> float:
    if isinstance(argument, Value):
        return argument.data
    if not is_number(argument):
        raise TypeError(
            f"argument {index} of check_grad() must be a number or a Value, got {type(argument).__name__}; "
            f"wrap a function of a list as lambda *x: f(list(x))"
        )
    return float(cast("float", argument))


def _gradient(
    f: Callable[..., object], point: Sequence[float], cotangent: float, name: str, level: int
) -> tuple[Value, list[float]]:
    """Return f's result and its derivative with respect to every argument."""
    leaves = [Value(x) for x in point]
    output = _value(f(*leaves), name)
    if not math.isfinite(output.data):
        what = f"{name} is" if level == 1 else f"a derivative of {name} of order {level - 1} is"
        raise ValueError(f"{what} {output.data} at {tuple(point)}; choose a point where it is finite")
    if level == 1 and not output.requires_grad:
        raise ValueError(f"{name} depends on none of its arguments: its result is a constant")
    for leaf in leaves:  # a derivative as f has swept already
        leaf.grad = None
    if output.requires_grad:
        output.backward(cotangent)
    if level == 1 and not any(leaf.has_grad for leaf in leaves):
        raise ValueError(f"{name} depends on none of its arguments: no gradient reached them")
    return output, [leaf.grad / cotangent for leaf in leaves]


def _value(result: object, name: str) -> Value:
    if isinstance(result, Value):
        return result
    if is_number(result):
        raise TypeError(
            f"{name} returned the plain number {result!r}, so its gradient is lost: it must return a Value; "
            f"look for .data, float() or a constant result on the way"
        )
    raise TypeError(f"{name} must return one Value, got {type(result).__name__}; check one result at a time")


def _along(f: Callable[..., object], point: Sequence[float], index: int) -> Callable[[float], float]:
    """Return f as a function of one of its arguments, on floats."""

    def along(x: float) -> float:
        result = f(*(Value(x if position == index else other) for position, other in enumerate(point)))
        return result.data if isinstance(result, Value) else float(cast("float", result))

    return along


def _directional(f: Callable[..., object], directions: Sequence[float]) -> Callable[..., Value]:
    """Return the derivative of f along a direction, by the recorded sweep: a function to be checked in turn."""

    def derivative(*leaves: Value) -> Value:
        output = cast("Value", f(*leaves))
        total = Value(0.0).detach()
        if output.requires_grad:
            gradients = output.backward(create_graph=True)
            for leaf, direction in zip(leaves, directions, strict=True):
                if leaf in gradients:
                    total = total + direction * gradients[leaf]
        return total

    return derivative


def _rounding(output: Value, x: float) -> float:
    """Return what differences may lose where large intermediate results cancel."""
    magnitudes = [abs(value.data) for value in topological_order(output) if math.isfinite(value.data)]
    return 1e-10 * max(magnitudes, default=0.0) / max(abs(x), 1.0)


def _agreeing_digits(analytic: float, numeric: float, scale: float) -> float:
    gap = abs(analytic - numeric)
    if not math.isfinite(gap):
        return 0.0
    relative = gap / max(abs(analytic), abs(numeric), scale) if gap else 0.0
    return max(0.0, min(_MOST_DIGITS, -math.log10(relative))) if relative else _MOST_DIGITS


def _diagnosis(functions: Sequence[Callable[[float], float]], x: float, output: Value) -> tuple[bool, str | None, str]:
    """Return whether one of the functions has a kink, the name of the operation to blame, and both in words."""
    for function in functions:
        left, right = one_sided(function, x)
        if math.isinf(left) or not abs(right - left) <= 1e-3 * max(abs(left), abs(right), 1e-6):
            hint = (
                f" The point looks like a kink: the slope is {left:.6g} below it and {right:.6g} above, "
                f"so there is no derivative to compare with; choose another point."
            )
            return True, None, hint
    culprit = _culprit(output)
    if culprit is None:
        return False, None, " Is a part of it detached, computed under no_grad(), or from .data?"
    operation, position, said, found = culprit
    hint = (
        f" The operation {operation!r} is to blame: its partial derivative with respect to its argument "
        f"{position} is {said:.12g}, numerically {found:.12g}."
    )
    return False, operation, hint


def _culprit(output: Value) -> tuple[str, int, float, float] | None:
    """Return the first operation on the way to the output whose partial derivative is wrong, if any is."""
    for value in topological_order(output):
        operation = value.op
        if operation is None:
            continue
        numbers = [argument.data if isinstance(argument, Value) else argument for argument in value.args]
        for position, said in enumerate(operation.float_partials(value.data, *numbers)):
            low, high = operation.domain[0 if operation.variadic else position]
            if low == high:  # a whole number that only chooses the function
                continue
            before, after = numbers[:position], numbers[position + 1 :]
            found = central(lambda x: operation.forward(*before, x, *after), numbers[position])  # noqa: B023  # used at once
            if not abs(said - found.value) <= 1e-6 * max(abs(said), abs(found.value)) + 64.0 * found.error:
                return operation.name, position, said, found.value
    return None
