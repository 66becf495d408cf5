"""Which things count as a number, and how they become a Python float."""

from __future__ import annotations

import sys
from decimal import Decimal
from numbers import Real
from typing import SupportsFloat, TypeAlias

__all__ = ["Number", "is_number", "scalar_kind", "to_float"]

# What may stand beside a Value in an expression: float, int, bool, Fraction, Decimal, NumPy scalars.
Number: TypeAlias = SupportsFloat

_FLOAT_BYTES = 8


def is_number(thing: object) -> bool:
    """Return whether ``thing`` is a real number that a Value takes: not a string, complex, array or Value."""
    if isinstance(thing, float | int | Real | Decimal):
        return True
    # NumPy's bool is no Real. If NumPy was never imported, or another thread is still at it, nothing can be one.
    return isinstance(thing, getattr(sys.modules.get("numpy"), "bool_", ()))


def scalar_kind(kind: type) -> str:
    """Return NumPy's letter for the kind of a scalar that is no wider than a float; nothing for any other type.

    Such a scalar is compared as the float that it becomes. NumPy itself would round the float to the type of the
    scalar first, and find 0.1 equal to ``np.float32(0.1)``, which is another number.

    >>> import numpy as np
    >>> scalar_kind(np.float32), scalar_kind(np.bool_), scalar_kind(np.longdouble), scalar_kind(int)
    ('f', 'b', '', '')
    """
    numpy = sys.modules.get("numpy")
    if numpy is None or not issubclass(kind, getattr(numpy, "generic", ())):
        return ""
    dtype = numpy.dtype(kind)
    return dtype.kind if dtype.kind in "fiub" and dtype.itemsize <= _FLOAT_BYTES else ""


def to_float(thing: object, role: str) -> float:
    """Return a number as a float.

    Parameters
    ----------
    thing
        A float, int, bool, Fraction, Decimal or NumPy scalar.
    role
        What the number is for, to begin the error message with.

    Raises
    ------
    TypeError
        If it is anything else; the message says what it is and what to do.
    """
    if type(thing) is float:
        return thing
    if is_number(thing):
        try:
            return float(thing)  # type: ignore[arg-type]  # is_number has looked
        except OverflowError:
            raise OverflowError(f"{role} must be a float, and this {type(thing).__name__} is too large") from None
    raise TypeError(f"{role} must be a real number, got {_describe(thing)}")


def _describe(thing: object) -> str:
    kind = type(thing).__name__
    if isinstance(thing, str):
        return f"the string {thing!r}; convert it with float(...)"
    if isinstance(thing, complex):
        return f"the complex number {thing!r}; take .real, .imag or abs()"
    if thing is None:
        return "None; did a function forget to return its result?"
    if hasattr(thing, "requires_grad") and hasattr(thing, "item") and not hasattr(thing, "shape"):
        return f"the Value {thing!r}; use it as it is, or take .data for its number"
    if hasattr(thing, "__len__") or hasattr(thing, "shape"):
        return f"{kind}; make one Value for each element, for example [Value(x) for x in ...]"
    return f"{kind}"
