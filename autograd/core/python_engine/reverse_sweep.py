"""The reverse sweep over floats. Knows no operation: a row says what it hands on, this file says when.

Each result carries the number of its creation, and backward runs the recording backward: from the highest number down,
each Value comes after everything that uses it.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Sequence
from itertools import count
from operator import attrgetter
from typing import TypeAlias, cast

from autograd.core.dependence import selective
from autograd.core.duals import slopes
from autograd.core.numbers import to_float
from autograd.core.python_engine.value import CONSTANT, Value

__all__ = ["after_fork", "behind", "between", "leads_outside", "leaves", "pull", "sweep", "topological_order"]

Sums: TypeAlias = dict[Value, float]


def behind(outputs: Iterable[Value], ends: Iterable[Value] = ()) -> tuple[list[Value], set[Value]]:
    """Return the computed Values behind the outputs, and not behind the ends, the latest first; and the leaves."""
    stop = set(ends)
    computed = [output for output in dict.fromkeys(outputs) if output.op is not None]
    seen = {*computed, *outputs}
    found = {output for output in seen if output._operation is None}
    see, come_to, find = seen.add, computed.append, found.add
    for value in computed:  # which grows
        if stop and value in stop:
            continue
        left, right = value._left, value._right
        for argument in (left,) if right is None else (left, right) if left is not None else _many(value):
            operation = argument._operation
            if operation is None:
                find(argument)
            elif operation is not CONSTANT and argument not in seen:
                see(argument)
                come_to(argument)
    computed.sort(key=_creation, reverse=True)
    return computed, found


_creation = attrgetter("_creation")


def _many(value: Value) -> tuple[Value, ...]:
    """Return the arguments of a Value that has more than two, or none."""
    return cast("tuple[Value, ...]", value._right)


def topological_order(output: Value) -> list[Value]:
    """Return every computed Value that ``output`` depends on, in the order of creation."""
    return behind([output])[0][::-1]


def leaves(outputs: Iterable[Value]) -> list[Value]:
    """Return every leaf that one of the outputs depends on, in the order of its last use."""
    outputs = [*outputs]
    order, found = behind(outputs)
    return [*dict.fromkeys(a for a in (*outputs, *(a for v in order for a in v._operands)) if a in found)]


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
    twice gives exactly twice as much; where a sweep does not come to its end, the leaves keep what they had.
    """
    seed = to_float(cotangent, "the cotangent of backward()")
    order, ends = behind([output])
    begun = next(_begun)
    sums = _handed_on(order, [(output, seed)], store=True)
    if next(_begun) != begun + 1:  # a sweep that began within this one may have come by the same Values
        for value in order:
            value._grad = sums.get(value, 0.0)
    # The partial derivatives of a user's own operation may be anything.
    gradients = [to_float(sums.get(end, 0.0), "a gradient") for end in ends]
    with _accumulating:
        before = [end._grad if end._has_grad else None for end in ends]
        try:
            for end, gradient in zip(ends, gradients, strict=True):
                end._grad = end.grad + gradient
        except BaseException:  # Ctrl-C
            for end, earlier in zip(ends, before, strict=True):
                end.grad = earlier
            raise


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


def _handed_on(order: Iterable[Value], seeds: Iterable[tuple[Value, float]], *, store: bool = False) -> Sums:
    """Return the derivative by each Value that something has come to; store those by computed Values if asked to."""
    sums: Sums = {}
    special, get = selective(), sums.get
    for output, seed in seeds:
        sums[output] = get(output, 0.0) + seed
    for value in order:
        derivative = get(value)
        if store:
            value._grad = derivative or 0.0
        if derivative is None:
            continue
        operation, left, right = value._operation, value._left, value._right
        try:
            if left is None or operation in special:
                _hand_on(sums, value, derivative)
            elif right is None:
                (slope,) = operation.partials(value._data, left._data)
                sums[left] = get(left, 0.0) + derivative * slope
            else:
                slope, other_slope = operation.partials(value._data, left._data, right._data)
                sums[left] = get(left, 0.0) + derivative * slope
                sums[right] = get(right, 0.0) + derivative * other_slope
        except (ZeroDivisionError, OverflowError):  # Python's arithmetic raises where IEEE's has a value
            _hand_on(sums, value, derivative)
    return sums


def _hand_on(sums: Sums, value: Value, derivative: float) -> None:
    """Add to the derivative by each argument that one goes to: that by the result, times the partial derivative."""
    operation, arguments = value._operation, value._operands
    numbers = [value._data, *[argument._data for argument in arguments]]
    if operation in selective():
        partials = slopes(operation, len(arguments))(*numbers)
    else:
        partials = operation.float_partials(*numbers)
    for argument, slope in zip(arguments, partials, strict=True):
        if slope is not None:
            sums[argument] = sums.get(argument, 0.0) + derivative * slope


def after_fork() -> None:
    """Forget, in a process that was just forked, the threads that did not come along."""
    global _accumulating  # noqa: PLW0603  # a lock that nobody will release
    _accumulating = threading.RLock()


_begun = count()  # of the sweeps that store what they find
# While gradients are added to those that leaves hold, in one thread at a time.
_accumulating = threading.RLock()
