"""How a Value is stored, and how an operation is recorded.

A result points to its arguments and never the other way round, so there are no cycles, and a graph is
freed by reference counting as soon as nobody holds its end. One Value holds two arguments in two slots;
the few operations with more hold a tuple.
"""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, SupportsFloat, cast

from autograd.core.arithmetic import where
from autograd.core.numbers import Number, to_float
from autograd.core.observers import is_recording, tell_computed, tell_created, tell_decided, tell_recorded, watched
from autograd.core.operation import Operation
from autograd.core.value import ValueMethods, no_attribute

__all__ = ["CONSTANT", "PlainNumber", "Value", "constant", "creations", "record"]


class PlainNumber:
    """A plain number used as an argument. It has what a sweep looks at, and no name or history."""

    __slots__ = ("_data",)

    def __init__(self, data: float) -> None:
        self._data = data


class Value(ValueMethods):
    """A float that remembers how it was made.

    Parameters
    ----------
    data
        The number: a float, or an int, bool, Fraction, Decimal or NumPy scalar, which become a float.
    label
        A name for pictures and messages.

    Raises
    ------
    TypeError
        If ``data`` is not a real number (a string, a complex number, None, an array or another Value),
        or the label is not a string.

    Examples
    --------
    >>> from autograd import Value
    >>> a, b = Value(2.0, label="a"), Value(-3.0, label="b")
    >>> e = a * b + 10
    >>> e.backward()
    >>> e.data, a.grad, b.grad
    (4.0, -3.0, 2.0)
    """

    # _grad and _label are left unset until they are needed: __getattr__ gives their defaults.
    # A leaf has no _creation.
    __slots__ = ("_creation", "_data", "_grad", "_label", "_left", "_operation", "_right")

    if TYPE_CHECKING:
        _data: float
        _grad: float
        _label: str | None
        _creation: int  # its number: arguments are older than results
        _operation: Operation  # None for a leaf
        # The arguments: one (_right is None), two, or more (_left is None, _right holds them all).
        _left: Value
        _right: Value

    def __init__(self, data: Number, label: str | None = None) -> None:
        self._data = to_float(data, "the data of a Value")
        self._operation = None  # type: ignore[assignment]
        if label is not None:
            self.label = label
        if watched:
            tell_created(self)

    def __init_subclass__(cls) -> None:
        raise TypeError("Value cannot be subclassed: the engine makes every result a plain Value")

    def __getattr__(self, name: str) -> object:
        if name in _DEFAULTS:
            return _DEFAULTS[name]
        raise AttributeError(no_attribute(name), name=name, obj=self)

    @property
    def data(self) -> float:
        """The number. That of a leaf can be set, as an optimiser does."""
        if watched:
            tell_decided("data", (self,), self._data)
        return self._data

    @data.setter
    def data(self, data: object) -> None:
        if self.op is not None:
            raise AttributeError(
                f"the data of a computed Value cannot be set: it is the result of {self.op.name!r}; "
                f"set the data of its leaves and compute it anew"
            )
        number = to_float(data, "the data of a Value")
        if watched:
            tell_decided("set", (self,), number)
        self._data = number

    @property
    def grad(self) -> float:
        """The derivative of what was swept with respect to this Value; 0.0 until a backward reaches it."""
        if watched:
            tell_decided("grad", (self,), self._grad)
        return self._grad

    @grad.setter
    def grad(self, grad: object) -> None:
        number = None if grad is None else to_float(grad, "the grad of a Value")
        if watched:
            tell_decided("grad", (self,), number)
        if number is not None:
            self._grad = number
        elif self._has_grad:  # None is PyTorch's way to say that no gradient has been computed
            del self._grad

    @property
    def has_grad(self) -> bool:
        """Whether a backward has reached this Value, or its ``grad`` was set."""
        if watched:
            tell_decided("grad", (self,), self._has_grad)
        return self._has_grad

    @property
    def _has_grad(self) -> bool:
        try:
            object.__getattribute__(self, "_grad")
        except AttributeError:
            return False
        return True

    @property
    def label(self) -> str | None:
        """The name, or None."""
        return self._label

    @label.setter
    def label(self, label: str | None) -> None:
        if label is not None and not isinstance(label, str):
            raise TypeError(f"the label of a Value must be a string or None, got {type(label).__name__}")
        self._label = label

    @property
    def op(self) -> Operation | None:
        """The operation that made this Value; None for a leaf or a constant."""
        return None if self._operation is CONSTANT else self._operation

    @property
    def args(self) -> tuple[Value | float, ...]:
        """What the operation was applied to, in order: Values, and floats for plain numbers."""
        if self.op is None:
            return ()
        return tuple(argument if type(argument) is Value else argument._data for argument in self._operands)

    @property
    def _operands(self) -> tuple[Value, ...]:
        """The arguments of a computed Value as they are held: plain numbers wrapped, which the type does not say."""
        if self._left is None:
            return cast("tuple[Value, ...]", self._right)
        return (self._left,) if self._right is None else (self._left, self._right)

    @property
    def requires_grad(self) -> bool:
        """Whether there is anything to differentiate: true unless made under ``no_grad()`` or by ``detach()``."""
        return self._operation is not CONSTANT

    def __bool__(self) -> bool:
        outcome = self._data != 0.0
        if watched:
            tell_decided("bool", (self,), outcome)
        return outcome

    @classmethod
    def apply_operation(cls, operation: Operation, arguments: tuple[object, ...]) -> Value | float:
        """Apply an operation to Values and numbers, and record it."""
        if len(arguments) != operation.arity and not operation.variadic:
            raise TypeError(f"{operation.name}() takes {operation.arity} argument(s), got {len(arguments)}")
        held = [
            a if type(a) is Value else PlainNumber(to_float(a, f"an argument of {operation.name}")) for a in arguments
        ]
        if operation is where:
            # A choice is made, not recorded: the result is the chosen argument, with its own history.
            condition = held[0]._data != 0.0
            chosen = held[1] if condition else held[2]
            if watched:
                tell_decided("where", arguments, condition)
            return chosen if type(chosen) is Value else chosen._data
        return record(operation, cast("list[Value]", held))


# The operation of a constant. Never seen from outside: `op` and `requires_grad` translate it.
CONSTANT = cast("Operation", object())
_DEFAULTS = {"_grad": 0.0, "_label": None}
PlainNumber._operation = CONSTANT  # type: ignore[attr-defined]  # as of every number without a history
_new = Value.__new__
creations = count(1)


def constant(data: SupportsFloat, label: str | None = None) -> Value:
    """Return a Value that is nothing but its number: no sweep goes through it, nothing is lost with it."""
    value = _new(Value)
    value._data = to_float(data, "the data of a Value")
    value._operation = CONSTANT
    value._creation = next(creations)
    if label is not None:
        value.label = label
    if watched:
        tell_created(value)
    return value


def record(operation: Operation, held: list[Value]) -> Value:
    """Return the result of an operation, with its history if there is any to keep."""
    data = operation.forward(*[argument._data for argument in held])
    if type(data) is not float:  # a user's own operation may return an int, or NumPy's kind of float
        data = to_float(data, f"the value of {operation.name}")
    differentiable = any(type(a) is Value and a._operation is not CONSTANT for a in held)
    value = _new(Value)
    value._data = data
    if not differentiable or not is_recording():
        value._operation = CONSTANT
        value._creation = next(creations)
        if watched:
            tell_computed(value, operation, tuple(a if type(a) is Value else a._data for a in held))
        return value
    value._operation = operation
    value._creation = next(creations)
    value._left = held[0]
    value._right = held[1] if len(held) == 2 else None  # type: ignore[assignment]
    if len(held) > 2:
        value._left, value._right = None, tuple(held)  # type: ignore[assignment]
    if watched:
        tell_recorded(value)
    return value
