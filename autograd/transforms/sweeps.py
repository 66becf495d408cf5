"""The sweeps over a recorded graph: forward, reverse, and both at once for second derivatives.

Each comes in two readings: on floats, and on Values where the derivatives themselves must be differentiable.
All read the partial derivatives from the rows; none knows an operation by name, and none recurses.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, cast

from autograd.core.engine import Value, constant
from autograd.core.reverse import times
from autograd.transforms.duals import dual_function

if TYPE_CHECKING:
    from autograd.core.operation import Operation

__all__ = ["between", "curvature", "pull", "push", "push_values"]


def between(outputs: Iterable[Value], inputs: Iterable[Value]) -> list[Value]:
    """Return the Values through which the outputs depend on the inputs, each after its arguments.

    The search stops at the inputs: what they were made from is not visited.
    """
    depends = dict.fromkeys(inputs, True)
    order: list[Value] = []
    stack = list(outputs)[::-1]
    while stack:
        value = stack[-1]
        if value in depends:
            stack.pop()
            continue
        arguments = [a for a in value.args if isinstance(a, Value)]
        waiting = [a for a in arguments if a not in depends]
        if waiting:
            stack.extend(reversed(waiting))
            continue
        stack.pop()
        depends[value] = any(depends[a] for a in arguments)
        if depends[value]:
            order.append(value)
    return order


def push(order: Iterable[Value], tangents: dict[Value, float]) -> None:
    """Carry tangents forward: one pass that gives each Value of the order its derivative along the direction.

    A Value that is not in ``tangents`` afterwards does not change along the direction.
    """
    for value in order:
        if value in tangents:
            continue
        arguments = value.args
        moving = [n for n, a in enumerate(arguments) if isinstance(a, Value) and a in tangents]
        if moving:
            partials = _operation(value).float_partials(value.data, *map(_data, arguments))
            tangents[value] = sum(partials[n] * tangents[cast("Value", arguments[n])] for n in moving)


def push_values(order: Iterable[Value], tangents: dict[Value, Value]) -> None:
    """Carry tangents forward as Values: the pass is recorded and can be differentiated again."""
    for value in order:
        if value in tangents:
            continue
        total: Value | None = None
        for argument, partial in _partials(value):
            term = times(tangents[argument], partial) if argument in tangents else None
            if term is not None:
                total = term if total is None else total + term
        if total is not None:
            tangents[value] = total


def pull(order: Sequence[Value], cotangents: Mapping[Value, Value], inputs: Iterable[Value]) -> dict[Value, Value]:
    """Carry cotangents back to the inputs as Values: the pass is recorded and can be differentiated again.

    What has been handed on is forgotten at once, so that at any time only the front of the sweep is held.
    """
    active = {*order, *inputs}
    waiting = dict(cotangents)
    for value in reversed(order):
        incoming = waiting.pop(value, None)
        if incoming is None:  # every path to it has a derivative of zero, whatever the numbers
            continue
        for argument, partial in _partials(value):
            if argument in active:
                contribution = times(incoming, partial)
                if contribution is not None:
                    earlier = waiting.get(argument)
                    waiting[argument] = contribution if earlier is None else earlier + contribution
    return waiting


def curvature(order: Sequence[Value], tangents: Mapping[Value, float], output: Value) -> dict[Value, float]:
    """Return the derivative along the tangents of the gradient of the output: a Hessian-vector product.

    Forward over reverse, on floats: a forward pass carries tangents, and a reverse pass carries the cotangents
    and their own tangents.
    """
    moving = dict(tangents)
    slopes = [(value, value.args, *_dual(value, moving)) for value in order if value not in tangents]
    adjoints: dict[Value, float] = {output: 1.0}
    changes: dict[Value, float] = {}
    while slopes:
        value, arguments, partials, drifts = slopes.pop()
        adjoint, change = adjoints.pop(value, 0.0), changes.pop(value, 0.0)
        for argument, partial, drift in zip(arguments, partials, drifts, strict=True):
            if isinstance(argument, Value):
                adjoints[argument] = adjoints.get(argument, 0.0) + adjoint * partial
                changes[argument] = changes.get(argument, 0.0) + change * partial + adjoint * drift
    return changes


def _dual(value: Value, moving: dict[Value, float]) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Note the tangent of a Value; return its partial derivatives and their tangents."""
    arguments = value.args
    numbers = [_data(a) for a in arguments]
    directions = [moving.get(a, 0.0) if isinstance(a, Value) else 0.0 for a in arguments]
    function = dual_function(_operation(value), len(arguments))
    if function is None:
        return _dual_by_recording(value, numbers, directions, moving)
    moving[value], partials, drifts = function(value.data, *numbers, *directions)
    return partials, drifts


def _dual_by_recording(
    value: Value, numbers: list[float], directions: list[float], moving: dict[Value, float]
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Do the same for an operation that is no row of the table: its partials are read on Values."""
    operation = _operation(value)
    slopes = operation.float_partials(value.data, *numbers)
    moving[value] = sum(slope * direction for slope, direction in zip(slopes, directions, strict=True))
    own = [Value(number) for number in (value.data, *numbers)]
    seeds = dict(zip(own, (moving[value], *directions), strict=True))
    partials: tuple[object, ...] = operation.partials(*own)
    recorded = [p for p in partials if isinstance(p, Value)]
    push(between(recorded, own), seeds)
    return slopes, tuple(seeds.get(p, 0.0) if isinstance(p, Value) else 0.0 for p in partials)


def _partials(value: Value) -> Iterable[tuple[Value, object]]:
    """Yield each argument that is a Value, with the partial derivative as a Value or a float."""
    arguments = [a if isinstance(a, Value) else constant(a) for a in value.args]
    return zip(arguments, _operation(value).partials(value, *arguments), strict=True)


def _operation(value: Value) -> Operation:
    return cast("Operation", value.op)


def _data(argument: Value | float) -> float:
    return argument.data if isinstance(argument, Value) else argument
