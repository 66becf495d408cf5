"""Why a derivative disagrees with finite differences: a kink, or the operation to blame."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from autograd.core.engine import Value, topological_order
from autograd.testing.differences import agree, central, one_sided

if TYPE_CHECKING:
    from autograd.core.operation import Operation

__all__ = ["check_repeats", "diagnosis"]

_AGAIN = 8  # so often is a function called at the same point
_SIDES = 1e-5
_SHORTER = 1e-2  # the slopes on the two sides are not extrapolated as far as the derivative, so take a shorter step


def diagnosis(
    functions: Mapping[str, Callable[[float], float]], x: float, step: float, noise: float, output: Value
) -> tuple[bool, str | None, str]:
    """Return whether one of the functions has a kink, the name of the operation to blame, and both in words.

    The functions are given by what their slope is called. The step is the one that suited the function, nan if none
    did; the noise is what the function loses to rounding.
    """
    length = 1e-5 * max(abs(x), 1.0)
    if _SHORTER * step < length:
        length = max(_SHORTER * step, math.ulp(x))
    for called, function in functions.items():
        left, right = one_sided(function, x, step=length)
        if _differ(left, right, 16.0 * noise / length):
            hint = (
                f" The point looks like a kink: {called} is {left:.6g} below it and {right:.6g} above, "
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


def check_repeats(f: Callable[[float], float], x: float, name: str) -> None:
    """Refuse what is no function of its arguments."""
    numbers = list(dict.fromkeys(f(x) for _ in range(_AGAIN)))
    if len(numbers) > 1 and not all(map(math.isnan, numbers)):
        raise ValueError(
            f"{name} is no function of its arguments: at the same point it gave {numbers[0]!r} and {numbers[1]!r}; "
            f"let it draw the same random numbers in each call, and change nothing"
        )


def _differ(left: float, right: float, leeway: float) -> bool:
    """Return whether the slopes on the two sides are not the same."""
    return math.isinf(left) or not abs(right - left) <= max(1e-3 * max(abs(left), abs(right), 1e-6), leeway)


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
            along = partial(_forward, operation, numbers, position)
            found = central(along, numbers[position])
            if not agree(said, found.value, 1e-6, 64.0 * found.error):
                length = _SIDES * max(abs(numbers[position]), 1.0)
                if operation.kink is None or not _differ(*one_sided(along, numbers[position], length), 0.0):
                    return operation.name, position, said, found.value
    return None


def _forward(operation: Operation, numbers: Sequence[float], position: int, x: float) -> float:
    return operation.forward(*numbers[:position], x, *numbers[position + 1 :])
