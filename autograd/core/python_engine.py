"""The engine in Python: how a Value is stored, how an operation is recorded, how the sweep runs.

A result points to its arguments and never the other way round, so there are no cycles, and a graph is
freed by reference counting as soon as nobody holds its end. One Value holds two arguments in two slots
(the few operations with more hold a tuple); a sweep visits each Value twice, whatever the operations are.
"""

from __future__ import annotations

import operator
import threading
from collections.abc import Callable, Iterable
from math import inf
from typing import TYPE_CHECKING, SupportsFloat, cast

from autograd.core.arithmetic import where
from autograd.core.numbers import is_number, to_float
from autograd.core.recording import careful, is_recording, tell_decided, tell_recorded
from autograd.core.table import TABLE
from autograd.core.value import ValueMethods

if TYPE_CHECKING:
    from autograd.core.operation import Operation

__all__ = ["Value", "constant", "sweep", "topological_order"]


class Number:
    """A plain number used as an argument. It has the slots that a sweep touches, and no name or history."""

    __slots__ = ("_data", "_grad")
    _mark = inf

    def __init__(self, data: float) -> None:
        self._data = data
        self._grad = 0.0


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
    # _mark is the number of the last sweep that came by; no sweep ever enters a leaf (inf).
    __slots__ = ("_data", "_grad", "_label", "_left", "_mark", "_operation", "_right")

    if TYPE_CHECKING:
        _data: float
        _grad: float
        _label: str | None
        _mark: float
        _operation: Operation  # None for a leaf
        # The arguments: one (_right is None), two, or more (_left is None, _right holds them all).
        _left: Value
        _right: Value

    def __init__(self, data: object, label: str | None = None) -> None:
        self._data = to_float(data, "the data of a Value")
        self._operation = None  # type: ignore[assignment]
        self._mark = inf
        if label is not None:
            self.label = label

    def __init_subclass__(cls) -> None:
        raise TypeError("Value cannot be subclassed: the engine makes every result a plain Value")

    def __getattr__(self, name: str) -> object:
        if name in _DEFAULTS:
            return _DEFAULTS[name]
        raise AttributeError(f"a Value has no attribute {name!r}")

    @property
    def data(self) -> float:
        """The number. That of a leaf can be set, as an optimiser does."""
        return self._data

    @data.setter
    def data(self, data: object) -> None:
        if self.op is not None:
            raise AttributeError(
                f"the data of a computed Value cannot be set: it is the result of {self.op.name!r}; "
                f"set the data of its leaves and compute it anew"
            )
        self._data = to_float(data, "the data of a Value")

    @property
    def grad(self) -> float:
        """The derivative of what was swept with respect to this Value; 0.0 until a backward reaches it."""
        return self._grad

    @grad.setter
    def grad(self, grad: object) -> None:
        if grad is None:  # PyTorch's way to say that no gradient has been computed
            if self.has_grad:
                del self._grad
            return
        self._grad = to_float(grad, "the grad of a Value")

    @property
    def has_grad(self) -> bool:
        """Whether a backward has reached this Value, or its ``grad`` was set."""
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
        return None if self._operation is _CONSTANT else self._operation

    @property
    def args(self) -> tuple[Value | float, ...]:
        """What the operation was applied to, in order: Values, and floats for plain numbers."""
        if self.op is None:
            return ()
        held: tuple[Value, ...]
        if self._left is None:
            held = cast("tuple[Value, ...]", self._right)
        else:
            held = (self._left,) if self._right is None else (self._left, self._right)
        # Plain numbers are held wrapped; to the type checker everything held is a Value.
        return tuple(argument if type(argument) is Value else argument._data for argument in held)

    @property
    def requires_grad(self) -> bool:
        """Whether there is anything to differentiate: true unless made under ``no_grad()`` or by ``detach()``."""
        return self._operation is not _CONSTANT

    @classmethod
    def apply_operation(cls, operation: Operation, arguments: tuple[object, ...]) -> Value | float:
        """Apply an operation to Values and numbers, and record it."""
        held = [a if type(a) is Value else Number(to_float(a, f"an argument of {operation.name}")) for a in arguments]
        if operation is where:
            # A choice is made, not recorded: the result is the chosen argument, with its own history.
            chosen = held[1] if held[0]._data else held[2]
            if careful:
                tell_decided("where", arguments, chosen is held[1])
            return chosen if type(chosen) is Value else chosen._data
        return _record(operation, cast("list[Value]", held))


# The operation of a constant. Never seen from outside: `op` and `requires_grad` translate it.
_CONSTANT = cast("Operation", object())
_DEFAULTS = {"_grad": 0.0, "_label": None}
_new = Value.__new__


def constant(data: SupportsFloat, label: str | None = None) -> Value:
    """Return a Value that is nothing but its number: no sweep goes through it, nothing is lost with it."""
    value = Value(data, label)
    value._operation = _CONSTANT
    return value


def _record(operation: Operation, held: list[Value]) -> Value:
    """Return the result of an operation, with its history if there is any to keep."""
    data = operation.forward(*[argument._data for argument in held])
    differentiable = any(type(a) is Value and a._operation is not _CONSTANT for a in held)
    if not differentiable or not is_recording():
        return constant(data)
    value = _new(Value)
    value._data = data
    value._operation = operation
    value._mark = 0
    value._left = held[0]
    value._right = held[1] if len(held) == 2 else None  # type: ignore[assignment]
    if len(held) > 2:
        value._left, value._right = None, tuple(held)  # type: ignore[assignment]
    if careful:
        tell_recorded(value)
    return value


def topological_order(output: Value) -> list[Value]:
    """Return every computed Value that ``output`` depends on, each after its arguments.

    Depth first, the first argument first, without recursion: a chain of millions is no deeper than one.
    """
    if output.op is None:
        return []
    with _sweeping:
        return _order(output)


def _order(output: Value) -> list[Value]:
    now = _next_mark()
    order: list[Value] = []
    stack: list[Value | None] = [output]
    pop, push, emit = stack.pop, stack.append, order.append
    while stack:
        value = pop()
        if value is None:  # the one below it is complete: all its arguments are in the order
            emit(pop())  # type: ignore[arg-type]
        elif value._mark < now:
            value._mark = now
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
    return order


def sweep(output: Value, cotangent: object = 1.0) -> None:
    """Add to the ``grad`` of every Value behind ``output`` the derivative of ``output``, times the cotangent.

    Each Value hands its gradient on to its arguments, multiplied by the partial derivative of its operation,
    after everything that uses it has handed it the whole of its own. That order is the only difficulty.
    """
    seed = to_float(cotangent, "the cotangent of backward()")
    with _sweeping:
        order = _order(output) if output.op is not None else []
        for value in order:
            value._grad = 0.0
        output._grad += seed
        for value in reversed(order):
            try:
                _hand_on(value, value._operation.partials)
            except (ZeroDivisionError, OverflowError):  # Python's arithmetic raises where IEEE's has a value
                _hand_on(value, value._operation.float_partials)


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


# One sweep at a time: two threads may share leaves, and their marks.
_sweeping = threading.RLock()
_marks = iter(range(1, 2**63))
_next_mark = _marks.__next__


def _binary(operation: Operation) -> tuple[Callable[..., object], Callable[..., object]]:
    """Return the methods of an operator: ``x.__add__(y)`` and the reflected ``x.__radd__(y)``."""
    forward = operation.forward

    def method(self: Value, other: object) -> object:
        if type(other) is Value and self._operation is not _CONSTANT and not careful:
            value = _new(Value)
            value._data = forward(self._data, other._data)
            value._operation = operation
            value._left = self
            value._right = other
            value._mark = 0
            return value
        if type(other) is not Value:
            if not is_number(other):
                return NotImplemented
            other = Number(float(other))  # type: ignore[arg-type]
        return _record(operation, [self, other])  # type: ignore[list-item]

    def reflected(self: Value, other: object) -> object:
        if not is_number(other):
            return NotImplemented
        return _record(operation, [Number(float(other)), self])  # type: ignore[arg-type, list-item]

    return method, reflected


def _unary(operation: Operation) -> Callable[[Value], Value]:
    forward = operation.forward

    def method(self: Value) -> Value:
        if self._operation is not _CONSTANT and not careful:
            value = _new(Value)
            value._data = forward(self._data)
            value._operation = operation
            value._left = self
            value._right = None  # type: ignore[assignment]
            value._mark = 0
            return value
        return _record(operation, [self])

    return method


def _function(operation: Operation) -> Callable[..., object]:
    """Return the method of a function with several arguments, of which the last may have defaults."""
    defaults = operation.defaults

    def method(self: Value, *others: object) -> object:
        missing = operation.arity - 1 - len(others)
        if not operation.variadic and not 0 <= missing <= len(defaults):
            raise TypeError(
                f"{operation.name}() takes {operation.arity - 1} argument(s) beside the Value, got {len(others)}"
            )
        filled = others if operation.variadic else others + defaults[len(defaults) - missing :]
        return Value.apply_operation(operation, (self, *filled))

    return method


def _comparison(kind: str) -> Callable[[Value, object], bool]:
    compare: Callable[[float, object], bool] = getattr(operator, kind)

    def method(self: Value, other: object) -> bool:
        if type(other) is Value:
            outcome = compare(self._data, other._data)
        elif is_number(other):
            outcome = compare(self._data, other)
        else:
            return NotImplemented  # type: ignore[no-any-return]  # Python then asks the other side
        if careful:
            tell_decided(kind, (self, other), outcome)
        return outcome

    return method


def _install(name: str, method: Callable[..., object], doc: str) -> None:
    method.__name__, method.__qualname__, method.__doc__ = name, f"Value.{name}", doc
    setattr(Value, name, method)


def _install_methods(rows: Iterable[Operation]) -> None:
    for row in rows:
        if row.operator and row.arity == 2:
            method, reflected = _binary(row)
            _install(f"__{row.operator}__", method, row.documentation)
            _install(f"__r{row.operator}__", reflected, row.documentation)
        elif row.operator:
            _install(f"__{row.operator}__", _unary(row), row.documentation)
        for name in row.method_names:
            _install(name, _unary(row) if row.arity == 1 else _function(row), row.documentation)
    for name in ("lt", "le", "eq", "ne", "gt", "ge"):
        _install(f"__{name}__", _comparison(name), "Compare the numbers.")
    Value.__hash__ = object.__hash__  # type: ignore[method-assign]  # identity, whatever == says


_install_methods(TABLE.values())
