"""Why a derivative disagrees with finite differences: a kink, or the operation to blame."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from autograd.core.engine import Value, topological_order
from autograd.testing.differences import agree, central, one_sided

__all__ = ["diagnosis"]

_SHORTER = 1e-2  # the slopes on the two sides are not extrapolated as far as the derivative, so take a shorter step


def diagnosis(
    functions: Sequence[Callable[[float], float]], x: float, step: float, noise: float, output: Value
) -> tuple[bool, str | None, str]:
    """Return whether one of the functions has a kink, the name of the operation to blame, and both in words.

    The step is the one that suited the function, nan if none did; the noise is what the function loses to rounding.
    """
    length = 1e-5 * max(abs(x), 1.0)
    if _SHORTER * step < length:
        length = max(_SHORTER * step, math.ulp(x))
    for function in functions:
        left, right = one_sided(function, x, step=length)
        leeway = max(1e-3 * max(abs(left), abs(right), 1e-6), 16.0 * noise / length)
        if math.isinf(left) or not abs(right - left) <= leeway:
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
            if not agree(said, found.value, 1e-6, 64.0 * found.error):
                return operation.name, position, said, found.value
    return None
