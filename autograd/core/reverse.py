"""Reverse mode, read on Values: the sweep is recorded, so that gradients can be differentiated again."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from autograd.core.engine import Value, constant, topological_order

if TYPE_CHECKING:
    from autograd.core.operation import Operation
    from autograd.core.value import Operand

__all__ = ["gradients", "times"]


def gradients(output: Value, cotangent: Operand = 1.0) -> dict[Value, Value]:
    """Return the derivative of ``output`` with respect to each leaf behind it, as Values with a history.

    This is reverse mode, whole: walk the graph from the output, each Value after all that use it; multiply
    its cotangent by the partial derivatives of its operation; add the products to its arguments.

    Parameters
    ----------
    output
        The Value to differentiate.
    cotangent
        With which number, or Value, to start.

    Examples
    --------
    >>> x = Value(3.0)
    >>> gradient = gradients(x * x * x)[x]
    >>> gradient.data, gradients(gradient)[x].data
    (27.0, 18.0)
    """
    cotangents = {output: cotangent if isinstance(cotangent, Value) else constant(cotangent)}
    order = topological_order(output)
    for value in reversed(order):
        incoming = cotangents.pop(value, None)
        if incoming is None:  # every path to it has a derivative of zero, whatever the numbers
            continue
        operation = cast("Operation", value.op)
        arguments = [a if isinstance(a, Value) else constant(a) for a in value.args]
        for argument, partial in zip(arguments, operation.partials(value, *arguments), strict=True):
            contribution = times(incoming, partial)
            if argument.requires_grad and contribution is not None:
                earlier = cotangents.get(argument)
                cotangents[argument] = contribution if earlier is None else earlier + contribution
    for value in order:  # a leaf that only such paths reach has a gradient, too
        for leaf in value.args:
            if isinstance(leaf, Value) and leaf.op is None and leaf.requires_grad and leaf not in cotangents:
                cotangents[leaf] = constant(0.0)
    return cotangents


def times(cotangent: Value, partial: object) -> Value | None:
    """Return their product, leaving out what is exact without one: 1, -1, and 0 (None)."""
    if isinstance(partial, float):
        if partial == 0.0:
            return None
        if partial == 1.0:
            return cotangent
        if partial == -1.0:
            return -cotangent
    return cotangent * cast("Value", partial)
