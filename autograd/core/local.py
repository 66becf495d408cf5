"""The local derivatives of one recorded operation, for whoever looks at a graph edge by edge."""

from __future__ import annotations

from typing import NamedTuple, cast

from autograd.core.dependence import receivers
from autograd.core.engine import Value, leaves, topological_order
from autograd.core.operation import Operation

__all__ = ["Edge", "adjoints", "local_derivatives", "numbers_of"]


class Edge(NamedTuple):
    """One use of a Value: the place it has among the arguments, the Value, and ∂result/∂argument there."""

    position: int
    argument: Value
    partial: float


def numbers_of(value: Value) -> list[float]:
    """Return the arguments of a computed Value as floats."""
    return [argument.data if isinstance(argument, Value) else argument for argument in value.args]


def local_derivatives(value: Value) -> list[Edge]:
    """Return one edge for each argument of ``value`` that a derivative goes to, in order; two for ``x * x``.

    >>> x = Value(3.0, label="x")
    >>> local_derivatives(2.0 * x)
    [Edge(position=1, argument=Value(3.0, label='x'), partial=2.0)]
    """
    operation, numbers = cast("Operation", value.op), (value.data, *numbers_of(value))
    partials, goes = operation.float_partials(*numbers), receivers(operation, *numbers)
    return [
        Edge(position, argument, partials[position])
        for position, argument in enumerate(value.args)
        if goes[position] and isinstance(argument, Value) and argument.requires_grad
    ]


def adjoints(output: Value) -> dict[Value, float]:
    """Return the derivative of ``output`` by every Value behind it, with the bits of ``backward()``, changing nothing.

    >>> x = Value(3.0)
    >>> adjoints(x * x)[x], x.has_grad
    (6.0, False)
    """
    order = topological_order(output)
    found = {output: 1.0}
    for value in reversed(order):
        for _, argument, partial in local_derivatives(value) if value in found else ():
            found[argument] = found.get(argument, 0.0) + found[value] * partial
    return {**dict.fromkeys([*leaves([output]), *order], 0.0), **found}
