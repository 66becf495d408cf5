"""The operators and methods of Value: one for each row of the table, made from the row."""

from __future__ import annotations

import operator
import sys
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from autograd.core.numbers import is_number, scalar_kind
from autograd.core.observers import careful, tell_decided, watched
from autograd.core.python_engine.value import CONSTANT, PlainNumber, Value, creations, record
from autograd.core.standins import ask, switches

if TYPE_CHECKING:
    from autograd.core.operation import Operation

__all__ = ["install_methods"]

_new = Value.__new__


def _binary(operation: Operation) -> tuple[Callable[..., object], Callable[..., object]]:
    """Return the methods of an operator: ``x.__add__(y)`` and the reflected ``x.__radd__(y)``."""
    forward = operation.forward

    def method(self: Value, other: object) -> object:
        if type(other) is Value and self._operation is not CONSTANT and not careful:
            value = _new(Value)
            value._data = forward(self._data, other._data)
            value._operation = operation
            value._left = self
            value._right = other
            value._creation = next(creations)
            return value
        if type(other) is not Value:
            if not is_number(other):
                return NotImplemented
            other = PlainNumber(float(other))  # type: ignore[arg-type]
        return record(operation, [self, other])  # type: ignore[list-item]

    def reflected(self: Value, other: object) -> object:
        if not is_number(other):
            return NotImplemented
        return record(operation, [PlainNumber(float(other)), self])  # type: ignore[arg-type, list-item]

    return method, reflected


def _unary(operation: Operation) -> Callable[[Value], Value]:
    forward = operation.forward

    def method(self: Value) -> Value:
        if self._operation is not CONSTANT and not careful:
            value = _new(Value)
            value._data = forward(self._data)
            value._operation = operation
            value._left = self
            value._right = None  # type: ignore[assignment]
            value._creation = next(creations)
            return value
        return record(operation, [self])

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
            outcome = compare(self._data, float(other) if scalar_kind(type(other)) else other)  # type: ignore[arg-type]
        else:
            return NotImplemented  # type: ignore[no-any-return]  # Python then asks the other side
        if watched:
            tell_decided(kind, (self, other), outcome)
        return outcome

    return method


def _install(name: str, method: Callable[..., object], doc: str) -> None:
    method.__name__, method.__qualname__, method.__doc__ = name, f"Value.{name}", doc
    setattr(Value, name, method)


def install_methods(rows: Iterable[Operation]) -> None:
    """Give Value its operators, the methods of the rows, and comparisons."""
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
    _tell_of_hashes(told=False)
    switches.append(_tell_of_hashes)


def _tell_of_hashes(*, told: bool) -> None:
    """Let each hash be noticed, or not: a function in Python would make every sweep slower."""
    hashed = _asked_hash if told else object.__hash__
    Value.__hash__ = hashed  # type: ignore[method-assign, assignment]  # identity, whatever == says


def _asked_hash(value: Value) -> int:
    ask(value, sys._getframe(1))
    return object.__hash__(value)
