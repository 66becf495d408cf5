"""The reverse sweep over floats. Knows no operation: a row says what it hands on, this file says when.

A sweep visits each Value twice, whatever the operations are: once to put them in order, once to hand on.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import cast

from autograd.core.numbers import to_float
from autograd.core.python_engine.value import CONSTANT, Value

__all__ = ["after_fork", "leads_outside", "leaves", "sweep", "topological_order"]


def topological_order(output: Value) -> list[Value]:
    """Return every computed Value that ``output`` depends on, each after its arguments.

    Depth first, the first argument first, without recursion: a chain of millions is no deeper than one.
    """
    with _sweeping:
        return _visit(output)[0]


def _visit(output: Value) -> tuple[list[Value], list[Value]]:
    """Return what lies behind ``output``: the computed Values in their order, and the leaves and constants."""
    now = _next_mark()
    order: list[Value] = []
    ends: list[Value] = []
    stack: list[Value | None] = [output]
    pop, push, emit = stack.pop, stack.append, order.append
    while stack:
        value = pop()
        if value is None:  # the one below it is complete: all its arguments are in the order
            emit(pop())  # type: ignore[arg-type]
        elif value._mark < now:
            value._mark = now
            if value._operation is None or value._operation is CONSTANT:
                ends.append(value)
                continue
            push(value)
            push(None)
            left, right = value._left, value._right
            if right is None:
                if left._mark < now:
                    push(left)
            elif left is None:
                stack.extend(a for a in reversed(cast("tuple[Value, ...]", right)) if a._mark < now)
            else:
                if right._mark < now:
                    push(right)
                if left._mark < now:
                    push(left)
    return order, ends


def leaves(output: Value) -> list[Value]:
    """Return every leaf that ``output`` depends on."""
    with _sweeping:
        return [end for end in _visit(output)[1] if end.requires_grad]


def leads_outside(output: Value, within: list[Value] | None) -> bool:
    """Return whether there is a leaf behind ``output`` that is not ``within``. None stands for all leaves."""
    return within is not None and any(all(leaf is not own for own in within) for leaf in leaves(output))


def sweep(output: Value, cotangent: object = 1.0, within: list[Value] | None = None) -> bool:
    """Add to the ``grad`` of every leaf behind ``output`` the derivative of ``output``, times the cotangent.

    Each Value hands its gradient on to its arguments, multiplied by the partial derivative of its operation,
    after everything that uses it has handed it the whole of its own. That order is the only difficulty.

    The gradient of a leaf is summed up by itself and then added to what was there before, so that the same sweep
    twice gives exactly twice as much; where a sweep does not come to its end, the leaves keep what they had.

    Where there is a leaf that is not ``within``, nothing is done. Returns whether it was.
    """
    seed = to_float(cotangent, "the cotangent of backward()")
    with _sweeping:
        if leads_outside(output, within):
            return False
        order, ends = _visit(output)
        before = [end._grad if end.has_grad else None for end in ends]
        complete = False
        try:
            for value in (*order, *ends):
                value._grad = 0.0
            output._grad += seed
            for value in reversed(order):
                try:
                    _hand_on(value, value._operation.partials)
                except (ZeroDivisionError, OverflowError):  # Python's arithmetic raises where IEEE's has a value
                    _hand_on(value, value._operation.float_partials)
            for end in ends:  # the partial derivatives of a user's own operation may be anything
                end._grad = to_float(end._grad, "a gradient")
            complete = True
        finally:
            for end, earlier in zip(ends, before, strict=True):
                if complete and end.requires_grad:
                    end._grad += earlier or 0.0
                else:
                    end.grad = earlier  # None: not computed
    return True


def _hand_on(value: Value, partials: Callable[..., tuple[float, ...]]) -> None:
    """Add to the gradient of each argument: the gradient of the result, times the partial derivative."""
    grad, left, right = value._grad, value._left, value._right
    if right is None:
        (slope,) = partials(value._data, left._data)
        left._grad += grad * slope
    elif left is None:
        many = cast("tuple[Value, ...]", right)
        for argument, slope in zip(many, partials(value._data, *[a._data for a in many]), strict=True):
            argument._grad += grad * slope
    else:
        slope, other_slope = partials(value._data, left._data, right._data)
        left._grad += grad * slope
        right._grad += grad * other_slope


def after_fork() -> None:
    """Forget, in a process that was just forked, the sweeps of threads that did not come along."""
    global _sweeping  # noqa: PLW0603  # a lock that nobody will release
    if _sweeping.acquire(blocking=False):
        _sweeping.release()
    else:
        _sweeping = threading.RLock()


# One sweep at a time: two threads may share leaves, and their marks.
_sweeping = threading.RLock()
_marks = iter(range(1, 2**63))
_next_mark = _marks.__next__
