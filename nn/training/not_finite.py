"""What is said when training meets a number that is not finite."""

from __future__ import annotations

import math
from collections.abc import Sequence

from autograd import Value
from nn.arrays import Scalar, number_of
from nn.module import Module
from nn.vectors import Floats, all_finite

__all__ = ["first_not_finite", "not_finite_gradient"]


def first_not_finite(loss: Value, model: Module) -> str:
    """Return in words which Value of a computation is the first that is not finite."""
    names = {parameter: name for name, parameter in model.named_parameters()}
    for value in _in_order(loss):
        for operand in value.args:
            if not math.isfinite(number_of(operand)) and not (isinstance(operand, Value) and operand.op is not None):
                return f"the first such value is {_leaf(operand, names)}, an argument of {_operation(value)}"
        if not math.isfinite(value.data):
            called = f" ({value.label!r})" if value.label else ""
            return f"the first such value is {value.data}{called}, the result of {_operation(value)}"
    return f"the loss itself is the {_leaf(loss, names)}"


def not_finite_gradient(gradients: Floats, parameters: Sequence[Value], model: Module) -> str | None:
    """Return in words which gradient is the first that is not finite, and None where all are."""
    if all_finite(gradients):
        return None
    position = [math.isfinite(gradient) for gradient in gradients.tolist()].index(False)
    names = {known: name for name, known in model.named_parameters()}
    return f"the gradient of parameter {names.get(parameters[position], '?')} is {gradients[position]}"


def _in_order(output: Value) -> list[Value]:
    """Return the computed Values of a graph, each after its arguments, in the order of the computation."""
    order: list[Value] = []
    seen: set[Value] = set()
    waiting: list[tuple[Value, bool]] = [(output, False)]
    while waiting:
        value, ready = waiting.pop()
        if ready:
            order.append(value)
        elif value not in seen and value.op is not None:
            seen.add(value)
            waiting.append((value, True))
            waiting += [(operand, False) for operand in reversed(value.args) if isinstance(operand, Value)]
    return order


def _operation(value: Value) -> str:
    name = value.op.name if value.op is not None else "nothing"
    return f"{name}({', '.join(f'{number_of(operand):g}' for operand in value.args)})"


def _leaf(leaf: Scalar, names: dict[Value, str]) -> str:
    if isinstance(leaf, Value) and leaf in names:
        return f"parameter {names[leaf]} = {leaf.data}"
    return f"number {number_of(leaf)}"
