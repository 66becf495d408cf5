"""Graphs let go without recursion, for where Python itself frees what is deep by recursion.

CPython stops in time and goes on in a loop. In a browser it does not know how deep it may go, and ends.
"""

from __future__ import annotations

from sys import getrefcount
from typing import cast

from autograd.core.python_engine.value import CONSTANT, PlainNumber, Value

__all__ = ["let_go"]

# The arguments of one that has none any more.
_TAKEN = cast("Value", ())


def let_go(value: Value) -> None:
    """Take a Value's arguments from it, as its finaliser: and theirs from those that nobody else holds, and so on."""
    operation = getattr(value, "_operation", None)  # one that was refused was not even begun
    if operation is None or operation is CONSTANT or value._right is _TAKEN:
        return
    waiting = [*value._operands]
    value._left, value._right = None, _TAKEN  # type: ignore[assignment]
    while waiting:
        argument, holders = _next(waiting)
        if holders == _ALONE and type(argument) is Value:
            operation = argument._operation
            if operation is not None and operation is not CONSTANT:
                left, right = argument._left, argument._right
                argument._left, argument._right = None, _TAKEN  # type: ignore[assignment]
                if left is None:
                    waiting += right  # all of them
                elif right is None:
                    waiting.append(left)
                else:
                    waiting += (left, right)
                del left, right  # which would count as holders


def _next(waiting: list[Value]) -> tuple[Value, int]:
    """Return the last of a list, no longer in it, and the number of its holders, of which this function is one."""
    value = waiting.pop()
    return value, getrefcount(value)


# What is counted of one that nobody else holds depends on how Python counts.
_ALONE = _next([cast("Value", PlainNumber(0.0))])[1]
