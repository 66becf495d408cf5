"""The reverse sweep over floats. Knows no operation: a row says what it hands on, this file says when.

Each result carries the number of its creation, and backward runs the recording backward: from the highest number down,
each Value comes after everything that uses it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter
from typing import TypeAlias, cast

from autograd.core.dependence import receivers, selective
from autograd.core.numbers import to_float
from autograd.core.operation import Operation
from autograd.core.python_engine.value import CONSTANT, Value

__all__ = ["after_fork", "behind", "between", "leads_outside", "leaves", "pull", "sweep", "topological_order"]

Sums: TypeAlias = dict[Value, float]


def behind(outputs: Iterable[Value], ends: Iterable[Value] = ()) -> tuple[list[Value], list[Value]]:
    """Return the computed Values behind the outputs, and not behind the ends, the latest first; and the leaves."""
    outputs, stop = dict.fromkeys(outputs), set(ends)
    computed = [output for output in outputs if output.op is not None]
    seen = set(computed)
    for value in computed:  # which grows
        for argument in value._operands if value not in stop else ():
            operation = argument._operation
            if operation is not None and operation is not CONSTANT and argument not in seen:
                seen.add(argument)
                computed.append(argument)
    computed.sort(key=attrgetter("_creation"), reverse=True)
    found = dict.fromkeys(output for output in outputs if output._operation is None)
    for value in computed:
        for argument in value._operands if value not in stop else ():
            if argument._operation is None:
                found[argument] = None
    return computed, list(found)


def _many(value: Value) -> tuple[Value, ...]:
    """Return the arguments of a Value that has more than two, or none."""
    return cast("tuple[Value, ...]", value._right)


def topological_order(output: Value) -> list[Value]:
    """Return every computed Value that ``output`` depends on, in the order of creation."""
    return behind([output])[0][::-1]


def leaves(outputs: Iterable[Value]) -> list[Value]:
    """Return every leaf that one of the outputs depends on."""
    return behind(outputs)[1]


def between(outputs: Iterable[Value], inputs: Iterable[Value]) -> list[Value]:
    """Return the Values through which the outputs depend on the inputs, in the order of creation.

    What the inputs were made from is not looked at.
    """
    reached = set(inputs)
    found = []
    for value in reversed(behind(outputs, reached)[0]):
        if value not in reached and not reached.isdisjoint(value._operands):
            reached.add(value)
            found.append(value)
    return found


def leads_outside(ends: Iterable[Value], within: Sequence[Value] | None) -> bool:
    """Return whether one of the leaves is not ``within``. None stands for all leaves."""
    return within is not None and any(all(leaf is not own for own in within) for leaf in ends)


def sweep(output: Value, cotangent: object = 1.0) -> None:
    """Add to the ``grad`` of every leaf behind ``output`` the derivative of ``output``, times the cotangent.

    The derivative by a leaf is summed up by itself and then added to what was there before, so that the same sweep
    twice gives exactly twice as much; where a sweep does not come to its end, everything is left as it was.
    """
    seed = to_float(cotangent, "the cotangent of backward()")
    order, ends = behind([output])
    sums = _handed_on(order, [(output, seed)])
    # The partial derivatives of a user's own operation may be anything.
    gradients = [to_float(sums.get(end, 0.0), "a gradient") for end in ends]
    with _accumulating:
        before = [end._grad if end.has_grad else None for end in ends]
        try:
            for end, gradient in zip(ends, gradients, strict=True):
                end._grad = end.grad + gradient
        except BaseException:  # Ctrl-C
            for end, earlier in zip(ends, before, strict=True):
                end.grad = earlier
            raise
    for value in order:
        value._grad = sums.get(value, 0.0)


def pull(
    outputs: Sequence[Value], seeds: Sequence[float], inputs: Sequence[Value], within: Sequence[Value] | None
) -> list[float | None] | None:
    """Return the derivatives of the outputs, times the seeds, by computed Values: a sweep that changes nothing.

    Parameters
    ----------
    outputs, seeds
        What is differentiated, and with which number each begins.
    inputs
        Computed Values. Where nothing has come to one of them, its derivative is None.
    within
        Where there is a leaf behind the outputs that is not in this list, nothing is done, and None is returned.
    """
    order, ends = behind(outputs, inputs)
    if leads_outside(ends, within):
        return None
    given = set(inputs)
    sums = _handed_on([value for value in order if value not in given], zip(outputs, seeds, strict=True))
    return [sums.get(x) for x in inputs]


def _handed_on(order: Iterable[Value], seeds: Iterable[tuple[Value, float]]) -> Sums:
    """Return the derivative by each Value that something has come to."""
    sums: Sums = {}
    special = selective()
    for output, seed in seeds:
        sums[output] = sums.get(output, 0.0) + seed
    for value in order:
        if value in sums:
            operation = value._operation
            hand_on = _hand_on_to_some if operation in special else _hand_on
            try:
                hand_on(sums, value, operation, operation.partials)
            except (ZeroDivisionError, OverflowError):  # Python's arithmetic raises where IEEE's has a value
                hand_on(sums, value, operation, operation.float_partials)
    return sums


def _hand_on(sums: Sums, value: Value, _: Operation, partials: Callable[..., tuple[float, ...]]) -> None:
    """Add to the derivative by each argument: that by the result, times the partial derivative."""
    derivative, left, right = sums[value], value._left, value._right
    if right is None:
        (slope,) = partials(value._data, left._data)
        sums[left] = sums.get(left, 0.0) + derivative * slope
    elif left is None:
        many = _many(value)
        for argument, slope in zip(many, partials(value._data, *[a._data for a in many]), strict=True):
            sums[argument] = sums.get(argument, 0.0) + derivative * slope
    else:
        slope, other_slope = partials(value._data, left._data, right._data)
        sums[left] = sums.get(left, 0.0) + derivative * slope
        sums[right] = sums.get(right, 0.0) + derivative * other_slope


def _hand_on_to_some(
    sums: Sums, value: Value, operation: Operation, partials: Callable[..., tuple[float, ...]]
) -> None:
    """Do likewise for the arguments that the operation depends on and has chosen."""
    derivative, arguments = sums[value], value._operands
    numbers = [value._data, *[argument._data for argument in arguments]]
    chosen = receivers(operation, *numbers)
    for argument, slope, goes in zip(arguments, partials(*numbers), chosen, strict=True):
        if goes:
            sums[argument] = sums.get(argument, 0.0) + derivative * slope


def after_fork() -> None:
    """Forget, in a process that was just forked, the threads that did not come along."""
    global _accumulating  # noqa: PLW0603  # a lock that nobody will release
    _accumulating = threading.RLock()


# While gradients are added to those that leaves hold, in one thread at a time.
_accumulating = threading.RLock()
