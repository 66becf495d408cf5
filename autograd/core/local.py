"""The local derivatives of one recorded operation, for whoever looks at a graph edge by edge."""

from __future__ import annotations

from typing import NamedTuple, cast

from autograd.core.engine import Value, topological_order
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
    """Return one edge for each differentiable argument of ``value``, in order; two for ``x * x``.

    >>> x = Value(3.0, label="x")
    >>> local_derivatives(2.0 * x)
    [Edge(position=1, argument=Value(3.0, label='x'), partial=2.0)]
    """
    partials = cast("Operation", value.op).float_partials(value.data, *numbers_of(value))
    return [
        Edge(position, argument, partials[position])
        for position, argument in enumerate(value.args)
        if isinstance(argument, Value) and argument.requires_grad
    ]


def adjoints(output: Value) -> dict[Value, float]:
    """Return the derivative of ``output`` by every Value behind it, with the bits of ``backward()``, changing nothing.

    >>> x = Value(3.0)
    >>> adjoints(x * x)[x], x.has_grad
    (6.0, False)
    """
    found = {output: 1.0}
    for value in reversed(topological_order(output)):
        for _, argument, partial in local_derivatives(value):
            found[argument] = found.get(argument, 0.0) + found[value] * partial
    return found
