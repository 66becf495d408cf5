"""Formulas as a person would write them: ``-(y - a)`` for ``0.5 * (2.0 * (y - a)**(2.0 - 1.0)) * -1.0``.

Only for reading: every number that is shown is computed without this file.
"""

from __future__ import annotations

from collections.abc import Callable

from autograd.core.arithmetic import add, divide, greater, multiply, negative, subtract, where
from autograd.core.elementary import power
from autograd.core.operation import Operation
from autograd.core.symbol import Symbol

__all__ = ["MANY", "named", "product", "simplified", "size", "total"]

# What stands for a formula too long to be read.
MANY = Symbol(name="…")
_LONGEST = 40


def size(symbol: Symbol) -> int:
    """Return the number of operations, names and constants in a formula."""
    return 1 + sum(map(size, symbol.arguments))


def product(x: Symbol, y: Symbol) -> Symbol:
    """Return x·y in simple form."""
    return _bounded(_multiply(x, y))


def total(x: Symbol, y: Symbol) -> Symbol:
    """Return x + y in simple form."""
    return _bounded(_add(x, y))


def simplified(symbol: Symbol) -> Symbol:
    """Return a formula in simple form, with the same value wherever all of it is finite."""
    operation = symbol.operation
    if operation is None:
        return symbol
    arguments = tuple(map(simplified, symbol.arguments))
    if all(argument.constant is not None for argument in arguments):
        return Symbol(Symbol(operation=operation, arguments=arguments).evaluate())
    if operation.reads_as is not None:
        return simplified(Symbol.of(operation.reads_as(*arguments)))
    if operation is where and (chosen := _chosen(*arguments)) is not None:
        return chosen
    rule = _RULES.get(operation)
    return rule(*arguments) if rule else Symbol(operation=operation, arguments=arguments)


def named(symbol: Symbol, whole: str, name: Symbol) -> Symbol:
    """Return a formula with a name for the part that reads like the whole of another."""
    if symbol.operation is None:
        return symbol
    if symbol.text() == whole:
        return name
    return _make(symbol.operation, *(named(argument, whole, name) for argument in symbol.arguments))


def _chosen(condition: Symbol, x: Symbol, y: Symbol) -> Symbol | None:
    """Return which of the two a `where` means, if that can be seen from the formula."""
    if condition.constant is not None:
        return x if condition.constant else y
    sum_of = {argument.operation: argument.constant for argument in condition.arguments}
    surely = condition.operation is add and greater in sum_of and (sum_of.get(None) or 0.0) > 0.0
    return x if surely else None  # a positive number plus 0 or 1 is not zero


def _bounded(symbol: Symbol) -> Symbol:
    return MANY if size(symbol) > _LONGEST or _mentions_many(symbol) else symbol


def _mentions_many(symbol: Symbol) -> bool:
    return symbol is MANY or any(map(_mentions_many, symbol.arguments))


def _make(operation: Operation, *arguments: Symbol) -> Symbol:
    return Symbol(operation=operation, arguments=arguments)


def _negative(x: Symbol) -> Symbol:
    if x.operation is multiply and x.arguments[0].constant is not None:
        return _multiply(Symbol(-x.arguments[0].constant), x.arguments[1])
    return x.arguments[0] if x.operation is negative else _make(negative, x)


def _add(x: Symbol, y: Symbol) -> Symbol:
    if x.constant is not None and y.constant is not None:
        return Symbol(x.constant + y.constant)
    if x.constant == 0.0:
        return y
    if y.constant == 0.0:
        return x
    if y.operation is negative:
        return _make(subtract, x, y.arguments[0])
    return _multiply(Symbol(2.0), x) if x.text() == y.text() else _make(add, x, y)


def _subtract(x: Symbol, y: Symbol) -> Symbol:
    if x.constant == 0.0:
        return _negative(y)
    if y.constant == 0.0:
        return x
    return _add(x, y.arguments[0]) if y.operation is negative else _make(subtract, x, y)


def _multiply(x: Symbol, y: Symbol) -> Symbol:
    if y.constant is not None:  # constants come first
        x, y = y, x
    if x.constant is not None:
        return _scaled(x.constant, y)
    if x.operation is negative:
        return _negative(_multiply(x.arguments[0], y))
    if y.operation is negative:
        return _negative(_multiply(x, y.arguments[0]))
    if y.operation is divide and y.arguments[0].constant == 1.0:
        return _make(divide, x, y.arguments[1])
    return _make(multiply, x, y)


def _scaled(factor: float, x: Symbol) -> Symbol:
    if x.constant is not None or factor == 0.0:
        return Symbol(factor * (x.constant or 0.0))
    if factor == 1.0:
        return x
    if x.operation is multiply and x.arguments[0].constant is not None:
        return _scaled(factor * x.arguments[0].constant, x.arguments[1])
    if x.operation is negative:
        return _scaled(-factor, x.arguments[0])
    return _make(negative, x) if factor == -1.0 else _make(multiply, Symbol(factor), x)


def _divide(x: Symbol, y: Symbol) -> Symbol:
    if y.constant == 1.0:
        return x
    return _negative(_divide(x.arguments[0], y)) if x.operation is negative else _make(divide, x, y)


def _power(x: Symbol, y: Symbol) -> Symbol:
    if y.constant == 0.0:
        return Symbol(1.0)
    return x if y.constant == 1.0 else _make(power, x, y)


_RULES: dict[Operation, Callable[..., Symbol]] = {
    add: _add,
    subtract: _subtract,
    multiply: _multiply,
    divide: _divide,
    negative: _negative,
    power: _power,
}
