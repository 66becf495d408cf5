"""What every Value can do, however it is stored: conversion, display, NumPy, and the entry to the sweeps.

The storage, the recording of operations and the sweep over floats are the engine's business:
python_engine/ in Python, native/ in C. Both inherit from ValueMethods.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from math import inf
from operator import index
from os import PathLike
from typing import TYPE_CHECKING, Literal, NoReturn, Protocol, TypeAlias, cast, overload

from autograd.core.arithmetic import ceil, floor, round_half_even, round_to, trunc
from autograd.core.copies import carried_gradient, copied, is_argument
from autograd.core.numbers import Number
from autograd.core.observers import is_repeated, no_grad, observers, tell_decided, tell_of_sweep
from autograd.core.operators import Operators
from autograd.core.standins import ask, standins

if TYPE_CHECKING:
    from autograd.core.operation import Operation
    from autograd.core.python_engine import Value

__all__ = ["Operand", "ValueMethods", "no_attribute"]

# What an operator of Value takes on its other side.
Operand: TypeAlias = "Value | Number"


class Saveable(Protocol):
    """What shows a Value and can be saved."""

    def save(self, path: str | PathLike[str], /) -> object: ...


# What makes a page of a Value. The package's door puts it here, because core imports nothing above it.
pages: dict[str, Callable[[Value], Saveable]] = {}

# What draws a Value as SVG, or returns nothing where it is too large for a glance. Put here in the same way.
pictures: dict[str, Callable[[Value], str]] = {}


# What others have that is like a Value, and what there is instead.
_ABSENT = {
    "numpy": "; its number is .data, and np.array([v.data for v in values]) makes an array of several",
    "zero_grad": "; set its .grad to None, or call zero_grad() of the model or of the optimiser",
}


def no_attribute(name: str) -> str:
    """Return what to say of an attribute that no Value has."""
    return f"a Value has no attribute {name!r}{_ABSENT.get(name, '')}"


class _Absent:
    """The name of something that no Value has, and an integer may have."""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, value: object, kind: type) -> NoReturn:
        if standins and value is not None:
            ask(cast("Value", value))
        raise AttributeError(no_attribute(self.name))


class ValueMethods(Operators):
    """The part of Value that does not depend on the engine."""

    __slots__ = ()

    # NumPy's scalars leave the operator to us (their priority is lower still); arrays work elementwise.
    __array_priority__ = -1.0

    if TYPE_CHECKING:
        # What the engine provides.
        data: float
        grad: float
        label: str | None

        @property
        def op(self) -> Operation | None: ...
        @property
        def args(self) -> tuple[Value | float, ...]: ...
        @property
        def requires_grad(self) -> bool: ...
        @property
        def has_grad(self) -> bool: ...
        @classmethod
        def apply_operation(cls, operation: Operation, arguments: tuple[object, ...]) -> Value | float: ...

    def item(self) -> float:
        """Return the number, without its history: the same as ``data``.

        >>> from autograd import Value
        >>> Value(2).item()
        2.0
        """
        return self.data

    # What a float has and NumPy asks for: its var, std, vdot and cov conjugate.
    def conjugate(self) -> Value:
        """Return this Value, which is its own complex conjugate.

        >>> import numpy as np
        >>> from autograd import Value
        >>> np.var(np.array([Value(1.0), Value(3.0)]))
        Value(1.0)
        """
        return self  # type: ignore[return-value]  # every engine's Value

    @property
    def real(self) -> Value:
        """The real part, which is this Value."""
        return self  # type: ignore[return-value]  # every engine's Value

    @property
    def imag(self) -> float:
        """The imaginary part, 0.0."""
        return 0.0

    def is_integer(self) -> bool:
        """Return whether the number is whole, as ``float.is_integer`` does. It is a comparison that `compile` follows.

        >>> from autograd import Value
        >>> Value(2.0).is_integer(), Value(2.5).is_integer()
        (True, False)
        """
        return -inf < self < inf and bool(floor(self) == self)

    # The names by which micrograd's `draw_dot`, and its many copies, read a graph.
    @property
    def _prev(self) -> tuple[Value, ...]:
        """The Values among the arguments, each once."""
        return tuple(dict.fromkeys(argument for argument in self.args if isinstance(argument, ValueMethods)))

    @property
    def _op(self) -> str:
        """The symbol of the operation, and an empty string for a leaf or a constant."""
        return self.op.symbol if self.op is not None else ""

    def detach(self) -> Value:
        """Return a constant with the same number, cut off from the graph.

        >>> from autograd import Value
        >>> x = Value(3.0)
        >>> y = x * x.detach()  # to the derivative, the second factor is just 3
        >>> y.backward()
        >>> x.grad
        3.0
        """
        from autograd.core.engine import constant

        if not is_repeated():
            return constant(self.data, self.label)
        with no_grad():  # a recorder is to see where the number comes from
            detached: Value = self - 0.0
        detached.label = self.label
        return detached

    @overload
    def backward(self, cotangent: Number = 1.0, *, create_graph: Literal[False] = False) -> None: ...
    @overload
    def backward(self, cotangent: Operand = 1.0, *, create_graph: Literal[True]) -> dict[Value, Value]: ...
    def backward(self, cotangent: Operand = 1.0, *, create_graph: bool = False) -> dict[Value, Value] | None:
        """Differentiate this Value with respect to everything it was made of, in one reverse sweep.

        Leaves accumulate: the derivative is added to their ``grad``, so call it once per step after
        setting the gradients to zero. Every Value in between holds the derivative of this sweep alone.

        Parameters
        ----------
        cotangent
            The derivative of whatever comes after with respect to this Value, with which the sweep starts.
        create_graph
            Record the sweep itself, and return the gradients as Values that can be differentiated again.

        Returns
        -------
        None, or with ``create_graph`` a dictionary from each leaf to its gradient. (The gradients are
        returned rather than stored because a leaf that held a graph of itself would be a cycle.)

        Raises
        ------
        ValueError
            If this Value is a constant: made under ``no_grad()``, by ``detach()`` or from such alone.
        TypeError
            If the cotangent is not a number.

        Examples
        --------
        >>> from autograd import Value
        >>> x, y = Value(3.0), Value(4.0)
        >>> (x * x * y).backward()
        >>> x.grad, y.grad
        (24.0, 9.0)

        Derivatives of derivatives:

        >>> x = Value(2.0)
        >>> first = (x ** 4).backward(create_graph=True)[x]
        >>> second = first.backward(create_graph=True)[x]
        >>> first.data, second.data
        (32.0, 48.0)
        """
        if not self.requires_grad:
            raise ValueError(
                "backward() on a constant: this Value was made under no_grad() or by detach(), "
                "so it remembers nothing to differentiate; start from a Value computed from leaves"
            )
        if isinstance(cotangent, ValueMethods) and not create_graph:
            raise TypeError(
                "the cotangent of backward() is a Value: give its number, .data, "
                "or create_graph=True, which records the sweep"
            )
        if observers():
            with tell_of_sweep(self, cotangent, accumulates=True):  # type: ignore[arg-type]  # every engine's Value
                return self._sweep(cotangent, create_graph=create_graph)
        return self._sweep(cotangent, create_graph=create_graph)

    def _sweep(self, cotangent: Operand, *, create_graph: bool) -> dict[Value, Value] | None:
        from autograd.core import engine, reverse

        if create_graph:
            gradients = reverse.gradients(self, cotangent)  # type: ignore[arg-type]  # every engine's Value
            engine.add_gradients(gradients)
            return gradients
        engine.sweep(self, cotangent)  # type: ignore[arg-type]  # every engine's Value
        return None

    def save_html(self, path: str | PathLike[str]) -> None:
        """Write the page that plays this computation forward and backward: ``autograd.page(self).save(path)``.

        Parameters
        ----------
        path
            The file to write, which ends in ``.html``.

        Raises
        ------
        ValueError
            If the path ends in something else.
        OSError
            If the file cannot be written; then it is left as it was.

        Examples
        --------
        >>> import tempfile, os
        >>> from autograd import Value
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     (Value(2.0, label="x") * 3.0).save_html(os.path.join(folder, "e.html"))
        ...     os.listdir(folder)
        ['e.html']
        """
        pages["html"](self).save(path)  # type: ignore[arg-type]  # every engine's Value

    # Conversions that would silently lose the gradient are refused.
    def _converted(self, conversion: str) -> float:
        if observers():
            tell_decided(conversion, (self,), self.data)
        if not self.requires_grad or (self.op is not None and self.op.piecewise_constant):
            return self.data
        if standins:
            ask(self)  # type: ignore[arg-type]  # every engine's Value
        array = "" if conversion == "int" else "; an array takes a Value with dtype=object"
        raise TypeError(
            f"{conversion}() of a Value would silently lose its gradient: use .data for the number alone, or "
            f"a method of the Value such as .exp(), or the functions of autograd.math instead of those of math{array}"
        )

    def __float__(self) -> float:
        return self._converted("float")

    def __int__(self) -> int:
        return int(self._converted("int"))

    # What is no number's, and what a Value is mistaken for. A type checker knows that there is none of it.
    if not TYPE_CHECKING:
        numpy = _Absent()
        zero_grad = _Absent()
        numerator = _Absent()
        denominator = _Absent()
        as_integer_ratio = _Absent()
        bit_length = _Absent()
        bit_count = _Absent()
        to_bytes = _Absent()

        @property
        def __class__(self) -> type:
            """The type, for which ``isinstance`` asks where it is no other than that."""
            if standins:
                ask(self, sys._getframe(1))
            return type(self)

        def __index__(self) -> NoReturn:
            if standins:
                ask(self)
            raise TypeError(
                "'Value' object cannot be interpreted as an integer, to index, to count or to repeat by: int() makes "
                "one of a Value without a slope, as in table[int(autograd.math.floor(x))], and int(x.data) of any other"
            )

        def _of_bits(self, other: object) -> object:  # noqa: ARG002  # as an operator is called
            if standins:
                ask(self)
            return NotImplemented

        __and__ = __rand__ = __or__ = __ror__ = __lshift__ = __rlshift__ = __rshift__ = __rrshift__ = _of_bits

        def __xor__(self, other: object) -> NoReturn:
            if standins:
                ask(self)
            raise TypeError(f"^ is no operation of Values, but of bits: x ** {other!r} is a power")

        def __invert__(self) -> NoReturn:
            if standins:
                ask(self)
            raise TypeError("~ is no operation of Values, but of bits")

        def __rxor__(self, other: object) -> NoReturn:
            if standins:
                ask(self)
            raise TypeError(f"^ is no operation of Values, but of bits: {other!r} ** x is a power")

    # Python's functions that are spelt as methods.
    def __pos__(self) -> Value:
        return self  # type: ignore[return-value]  # every engine's Value

    def __round__(self, digits: int | None = None) -> Value:
        return round_half_even(self) if digits is None else round_to(self, index(digits))  # type: ignore[return-value]

    def __floor__(self) -> Value:
        return floor(self)  # type: ignore[return-value]

    def __ceil__(self) -> Value:
        return ceil(self)  # type: ignore[return-value]

    def __trunc__(self) -> Value:
        return trunc(self)  # type: ignore[return-value]

    def __divmod__(self, other: Operand) -> tuple[Value, Value]:
        return self // other, self % other

    def __rdivmod__(self, other: Number) -> tuple[Value, Value]:
        return other // self, other % self

    # Display.
    def __repr__(self) -> str:
        if standins:
            ask(self, sys._getframe(1))  # type: ignore[arg-type]  # every engine's Value
        gradient = carried_gradient(self)  # type: ignore[arg-type]  # every engine's Value
        grad = f", grad={gradient!r}" if gradient is not None else ""
        label = f", label={self.label!r}" if self.label is not None else ""
        return f"Value({self.data!r}{grad}{label})"

    def _repr_mimebundle_(self, **_filters: object) -> dict[str, str]:
        """Return what a notebook shows at the end of a cell: the number, and the graph behind it if it is small."""
        shown = {"text/plain": repr(self)}
        drawn = pictures["svg"](self) if self.op is not None and "svg" in pictures else ""  # type: ignore[arg-type]
        return {**shown, "image/svg+xml": drawn} if drawn else shown

    def __format__(self, specification: str) -> str:
        if standins:
            ask(self, sys._getframe(1))  # type: ignore[arg-type]  # every engine's Value
        return format(self.data, specification) if specification else repr(self)

    # Copies and pickles: a leaf or constant is a number with a name; a result is not without its graph.
    def __copy__(self) -> Value:
        return copied(self)  # type: ignore[arg-type]  # every engine's Value

    def __deepcopy__(self, memo: dict[int, object]) -> Value:
        return copied(self)  # type: ignore[arg-type]  # every engine's Value

    def __reduce__(self) -> tuple[object, ...]:
        if self.op is not None or is_argument(self):  # type: ignore[arg-type]  # every engine's Value
            made = f"the result of {self.op.name!r}" if self.op is not None else "an argument of a compiled function"
            raise TypeError(
                f"only leaves and constants can be pickled, and this Value is {made}, whose derivatives would be lost: "
                f"pickle its number, .data, or .detach(), and inside a function that is differentiated or compiled "
                f"use the Value itself; copy.copy and copy.deepcopy leave it as it is"
            )
        return _restore, (self.requires_grad, self.data, self.label), carried_gradient(self)  # type: ignore[arg-type]

    def __setstate__(self, grad: float) -> None:
        self.grad = grad


def _restore(requires_grad: bool, data: float, label: str | None) -> Value:  # noqa: FBT001  # the order in a pickle
    """Return a leaf or constant of the engine that runs, whichever wrote the pickle."""
    from autograd.core import engine

    return (engine.Value if requires_grad else engine.constant)(data, label)
