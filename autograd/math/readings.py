"""A row as a function: on Values it records, on numbers it is that of Python's math, or else the row's own."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import cast

from autograd.core.engine import Value
from autograd.core.numbers import to_float
from autograd.core.table import TABLE
from autograd.math.reductions import recorded
from autograd.math.signatures import Binary, Rounding, Shaped, Unary

__all__ = ["binary", "rounding", "shaped", "unary"]


def _function(row: str, name: str = "") -> Callable[..., object]:
    """Return the function of a row, which has another name in Python's math where one is given."""
    operation = TABLE[row]
    name = name or row
    method = getattr(Value, row, operation)
    defaults = operation.defaults

    def on_floats(*arguments: object) -> float:
        missing = operation.arity - len(arguments)
        if not 0 <= missing <= len(defaults):
            raise TypeError(f"{name}() takes {operation.arity} argument(s), got {len(arguments)}")
        filled = arguments + defaults[len(defaults) - missing :]
        return operation.forward(*(to_float(argument, f"an argument of {name}()") for argument in filled))

    plain = getattr(math, name, on_floats)

    def of_one(x: object, /) -> object:
        if type(x) is Value:
            return method(x)
        return operation(x) if hasattr(x, "apply_operation") else plain(x)

    def of_several(x: object, /, *others: object) -> object:
        if type(x) is Value:
            return method(x, *others)
        return operation(x, *others) if recorded(x, *others) else plain(x, *others)

    function = of_one if operation.arity == 1 else of_several
    function.__name__ = function.__qualname__ = name
    function.__doc__ = operation.documentation
    return function


def unary(row: str, name: str = "") -> Unary:
    """Return the function of a row of one argument."""
    return cast("Unary", _function(row, name))


def rounding(row: str, name: str = "") -> Rounding:
    """Return that of a row of one argument which Python's math takes to an integer."""
    return cast("Rounding", _function(row, name))


def binary(row: str, name: str = "") -> Binary:
    """Return the function of a row of two arguments."""
    return cast("Binary", _function(row, name))


def shaped(row: str, name: str = "") -> Shaped:
    """Return the function of a row with a parameter that may be left out."""
    return cast("Shaped", _function(row, name))
