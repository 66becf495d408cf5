"""The sweeps of the engine in Python that carry tangents: forward, and forward over reverse.

Both take inputs that are computed Values, and look no further back than those.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from autograd.core.duals import slopes_and_drifts
from autograd.core.python_engine.reverse_sweep import leads_outside, topological_order
from autograd.core.python_engine.value import Value

if TYPE_CHECKING:
    from autograd.core.operation import Operation

__all__ = ["curve", "push"]


def push(
    output: Value, inputs: list[Value], directions: list[float], within: list[Value] | None, wanted: Sequence[object]
) -> list[float] | None:
    """Return the derivative along a direction of each of the ``wanted`` Values: one forward sweep.

    Parameters
    ----------
    output
        A Value that depends on all that are wanted.
    inputs, directions
        Computed Values, and the derivative of each along the direction.
    within
        Where there is a leaf behind ``output`` that is not in this list, nothing is done, and None is returned.
    wanted
        What to return the derivatives of; that of a number, or of a Value that is not behind ``output``, is 0.
    """
    if leads_outside(output, within):
        return None
    tangents = _tangents(topological_order(output), inputs, directions)
    return [tangents.get(value, 0.0) if isinstance(value, Value) else 0.0 for value in wanted]


def curve(
    output: Value, inputs: list[Value], directions: list[float], within: list[Value] | None
) -> list[float] | None:
    """Return the derivative along a direction of the derivative of ``output`` with respect to each input.

    This is the Hessian times a vector: a forward sweep carries tangents, and a reverse sweep carries cotangents
    and the tangents of these. ``within`` is as for ``push``.
    """
    if leads_outside(output, within):
        return None
    order = topological_order(output)
    tangents = _tangents(order, inputs, directions)
    given = set(inputs)
    cotangents = dict.fromkeys(order, 0.0)
    changes = dict.fromkeys(order, 0.0)
    cotangents[output] = 1.0
    for value in reversed(order):
        if value in given:
            continue
        arguments = value.args
        moves = [_tangent(a, tangents) for a in arguments]
        slopes, drifts = slopes_and_drifts(
            cast("Operation", value.op), (value.data, *map(_number, arguments)), (tangents[value], *moves)
        )
        moving = any(move != 0.0 for move in moves)
        for argument, slope, drift in zip(arguments, slopes, drifts, strict=True):
            if isinstance(argument, Value) and argument in cotangents:
                cotangents[argument] += cotangents[value] * slope
                if changes[value] != 0.0:
                    changes[argument] += changes[value] * slope
                if moving:
                    changes[argument] += cotangents[value] * drift
    return [changes.get(x, 0.0) for x in inputs]


def _tangents(order: list[Value], inputs: list[Value], directions: list[float]) -> dict[Value, float]:
    tangents = dict(zip(inputs, directions, strict=True))
    for value in order:
        if value in tangents:
            continue
        tangent = 0.0
        arguments = value.args
        moving = [(n, move) for n, a in enumerate(arguments) if (move := _tangent(a, tangents)) != 0.0]
        if moving:
            slopes = cast("Operation", value.op).float_partials(value.data, *map(_number, arguments))
            for n, move in moving:
                tangent += move * slopes[n]
        tangents[value] = tangent
    return tangents


def _tangent(argument: Value | float, tangents: dict[Value, float]) -> float:
    return tangents.get(argument, 0.0) if isinstance(argument, Value) else 0.0


def _number(argument: Value | float) -> float:
    return argument.data if isinstance(argument, Value) else argument
