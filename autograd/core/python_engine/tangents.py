"""The sweeps of the engine in Python that carry tangents: forward, and forward over reverse.

Both take inputs that are computed Values, and look no further back than those.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, TypeAlias, cast

from autograd.core.dependence import receivers
from autograd.core.duals import slopes_and_drifts
from autograd.core.python_engine.reverse_sweep import behind, leads_outside
from autograd.core.python_engine.value import Value

if TYPE_CHECKING:
    from autograd.core.operation import Operation

__all__ = ["curve", "push"]

Sums: TypeAlias = dict[Value, float]


def push(
    outputs: Sequence[Value],
    inputs: Sequence[Value],
    directions: Sequence[float | None],
    within: Sequence[Value] | None,
) -> list[float | None] | None:
    """Return the derivative along a direction of each output: one forward sweep.

    Parameters
    ----------
    outputs
        The Values to differentiate. Where nothing comes to one of them, its derivative is None.
    inputs, directions
        Computed Values, and the derivative of each along the direction; None for one that does not move.
    within
        Where there is a leaf behind the outputs that is not in this list, nothing is done, and None is returned.
    """
    order, ends = behind(outputs, inputs)
    if leads_outside(ends, within):
        return None
    tangents = _tangents(order, inputs, directions)
    return [tangents.get(output) for output in outputs]


def curve(
    outputs: Sequence[Value],
    inputs: Sequence[Value],
    directions: Sequence[float | None],
    within: Sequence[Value] | None,
) -> list[float | None] | None:
    """Return the derivative along a direction of the derivative of the one output with respect to each input.

    This is the Hessian times a vector: a forward sweep carries tangents, and the reverse sweep is carried out on pairs
    of a number and its tangent. The arguments are as for ``push``.
    """
    (output,) = outputs
    order, ends = behind(outputs, inputs)
    if leads_outside(ends, within):
        return None
    tangents = _tangents(order, inputs, directions)
    given = set(inputs)
    derivatives: Sums = {output: 1.0}
    changes: Sums = {}
    for value in order:
        if value not in derivatives or value in given:
            continue
        operation, arguments = cast("Operation", value.op), value.args
        numbers = (value.data, *map(_number, arguments))
        moves = [tangents.get(a) if isinstance(a, Value) else None for a in (value, *arguments)]
        slopes, drifts = slopes_and_drifts(operation, numbers, moves)
        for argument, slope, drift, goes in zip(arguments, slopes, drifts, receivers(operation, *numbers), strict=True):
            if goes and isinstance(argument, Value) and argument.op is not None:
                derivatives[argument] = derivatives.get(argument, 0.0) + derivatives[value] * slope
                terms = [changes[value] * slope] if value in changes else []
                terms += [] if drift is None else [derivatives[value] * drift]
                if terms:
                    changes[argument] = changes.get(argument, 0.0) + _total(terms)
    return [changes.get(x) for x in inputs]


def _tangents(order: Iterable[Value], inputs: Sequence[Value], directions: Sequence[float | None]) -> Sums:
    """Return the tangent of each Value that moves. The order is from the latest Value on."""
    given = set(inputs)
    tangents = {x: 0.0 + move for x, move in zip(inputs, directions, strict=True) if move is not None}
    for value in reversed([*order]):
        moving = [(n, tangents[a]) for n, a in enumerate(value.args) if isinstance(a, Value) and a in tangents]
        if value in given or not moving:
            continue
        operation, numbers = cast("Operation", value.op), (value.data, *map(_number, value.args))
        slopes, goes = operation.float_partials(*numbers), receivers(operation, *numbers)
        terms = [move * slopes[n] for n, move in moving if goes[n]]
        if terms:
            tangents[value] = _total(terms)
    return tangents


def _total(terms: Iterable[float]) -> float:
    """Return the sum from 0.0 on, term by term."""
    total = 0.0  # Python's own sum compensates for rounding, from 3.12 on
    for term in terms:
        total += term
    return total


def _number(argument: Value | float) -> float:
    return argument.data if isinstance(argument, Value) else argument
