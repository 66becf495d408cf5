"""Forward and reverse sweeps on Values: recorded, so that derivatives can be differentiated again.

(Those on floats are the engine's.) They read the partial derivatives from the rows; neither recurses.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, cast

from autograd.core.engine import Value, constant
from autograd.core.reverse import times

if TYPE_CHECKING:
    from autograd.core.operation import Operation

__all__ = ["between", "pull", "push_values"]


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


def push_values(order: Iterable[Value], tangents: dict[Value, Value], fixed: Container[Value] = ()) -> None:
    """Carry tangents forward as Values: the pass is recorded and can be differentiated again.

    What is ``fixed`` is but a number to the partial derivatives.
    """
    for value in order:
        if value in tangents:
            continue
        total: Value | None = None
        for argument, partial in _partials(value, fixed):
            term = times(tangents[argument], partial) if argument in tangents else None
            if term is not None:
                total = term if total is None else total + term
        if total is not None:
            tangents[value] = total


def pull(
    order: Sequence[Value],
    cotangents: Mapping[Value, Value],
    inputs: Iterable[Value],
    fixed: Container[Value] = (),
) -> dict[Value, Value]:
    """Carry cotangents back to the inputs as Values: the pass is recorded and can be differentiated again.

    What is ``fixed`` is but a number to the partial derivatives. What has been handed on is forgotten at once, so that
    at any time only the front of the sweep is held.
    """
    active = {*order, *inputs}
    waiting = dict(cotangents)
    for value in reversed(order):
        incoming = waiting.pop(value, None)
        if incoming is None:  # every path to it has a derivative of zero, whatever the numbers
            continue
        for argument, partial in _partials(value, fixed):
            if argument in active:
                contribution = times(incoming, partial)
                if contribution is not None:
                    earlier = waiting.get(argument)
                    waiting[argument] = contribution if earlier is None else earlier + contribution
    return waiting


def _partials(value: Value, fixed: Container[Value]) -> Iterator[tuple[Value, object]]:
    """Yield each argument that is a Value, with the partial derivative as a Value or a float."""
    read = [_number(a) if not isinstance(a, Value) or a in fixed else a for a in (value, *value.args)]
    for argument, partial in zip(value.args, cast("Operation", value.op).partials(*read), strict=True):
        if isinstance(argument, Value):
            yield argument, partial


def _number(argument: Value | float) -> Value:
    return constant(argument.data if isinstance(argument, Value) else argument)
