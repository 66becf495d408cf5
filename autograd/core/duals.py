"""How the partial derivatives of an operation change along a direction: what second order needs on floats.

The row's partials are read on symbols, the symbols are differentiated by the rows of their own operations, and the
result is compiled to a Python function once per operation. So every partial still exists once, in its row.
Knows one operation by name: ``where``, whose derivative must not touch the branch that was not chosen.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import cast

from autograd.core.arithmetic import add, multiply, negative, subtract, where
from autograd.core.operation import Operation
from autograd.core.symbol import Symbol
from autograd.core.table import TABLE

__all__ = ["drifts", "slopes_and_drifts"]

# From the id of a formula to the formula (so that the id stays its own) and its tangent.
_Known = dict[int, tuple[Symbol, Symbol | None]]

_NATIVE = {add: "{} + {}", subtract: "{} - {}", multiply: "{} * {}", negative: "-{}"}

Slopes = tuple[tuple[float, ...], tuple[float, ...]]


def slopes_and_drifts(operation: Operation, numbers: Sequence[float], tangents: Sequence[float]) -> Slopes:
    """Return the partial derivatives of an operation at a point, and how they change along a direction.

    Parameters
    ----------
    operation
        A row of the table, or any other operation whose partials can be read on Values.
    numbers
        The output and the arguments.
    tangents
        The derivatives of these along the direction.

    Examples
    --------
    >>> slopes_and_drifts(multiply, (6.0, 2.0, 3.0), (1.0, 0.0, 0.5))
    ((3.0, 2.0), (0.5, 0.0))
    """
    if TABLE.get(operation.name) is operation:
        return _compiled(operation, len(numbers) - 1)(*numbers, *tangents)
    return _by_recording(operation, numbers, tangents)


def drifts(operation: Operation, symbols: Sequence[Symbol], tangents: Sequence[Symbol]) -> list[Symbol | None]:
    """Return the derivatives of the partial derivatives along a direction as formulas; None for 0.

    The symbols are the output and the arguments, and the tangents theirs.
    """
    known: _Known = {id(symbol): (symbol, tangent) for symbol, tangent in zip(symbols, tangents, strict=True)}
    return [_tangent(Symbol.of(partial), known) for partial in operation.partials(*symbols)]


@cache
def _compiled(operation: Operation, count: int) -> Callable[..., Slopes]:
    symbols = Symbol.names(" ".join(["out", *(f"x{n}" for n in range(count))]))
    tangents = Symbol.names(" ".join(["out_tangent", *(f"t{n}" for n in range(count))]))
    source = _Source()
    partials = [source.text(Symbol.of(partial)) for partial in operation.partials(*symbols)]
    changes = [source.text(_or_zero(drift)) for drift in drifts(operation, symbols, tangents)]
    source.lines.append(f"return ({', '.join(partials)},), ({', '.join(changes)},)")
    return source.function([symbol.name for symbol in (*symbols, *tangents)])


def _by_recording(operation: Operation, numbers: Sequence[float], tangents: Sequence[float]) -> Slopes:
    from autograd.core.engine import Value, push

    inputs = [Value(number) - 0.0 for number in numbers]
    partials: tuple[object, ...] = operation.partials(*inputs)
    moving = [p if isinstance(p, Value) and p.requires_grad else 0.0 * inputs[0] for p in partials]
    changes = [push(p, inputs, list(tangents), None, [p]) for p in moving]
    return operation.float_partials(*numbers), tuple(change for found in changes if found for change in found)


def _tangent(symbol: Symbol, known: _Known) -> Symbol | None:
    """Return the derivative of a formula along the direction, None for 0. Forward mode, on symbols."""
    if id(symbol) not in known:
        known[id(symbol)] = symbol, _computed_tangent(symbol, known)
    return known[id(symbol)][1]


def _computed_tangent(symbol: Symbol, known: _Known) -> Symbol | None:
    operation, arguments = symbol.operation, symbol.arguments
    if operation is None:
        return None
    tangents = [_tangent(argument, known) for argument in arguments]
    if operation is where:
        if tangents[1:] == [None, None]:
            return None
        return where(arguments[0], *map(_or_zero, tangents[1:]))
    partials = map(Symbol.of, operation.partials(symbol, *arguments))
    return _sum([_product(partial, tangent) for partial, tangent in zip(partials, tangents, strict=True)])


def _or_zero(tangent: Symbol | None) -> Symbol:
    return Symbol(0.0) if tangent is None else tangent


def _product(partial: Symbol, tangent: Symbol | None) -> Symbol | None:
    """Return their product, leaving out what is exact without one: 1 and 0 (None)."""
    if tangent is None or partial.constant == 0.0:
        return None
    if partial.constant is not None:
        return tangent if partial.constant == 1.0 else multiply(partial, tangent)
    # What does not move adds nothing, even where its derivative is infinite or nan, as that of (-1)**y is for y.
    return where(tangent, multiply(partial, tangent), Symbol(0.0))


def _sum(terms: list[Symbol | None]) -> Symbol | None:
    total = None
    for term in terms:
        if term is not None:
            total = term if total is None else cast("Symbol", add(total, term))
    return total


class _Source:
    """A Python function being written: one line for each operation."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._names: dict[int, str] = {}
        self._kept: list[Symbol] = []  # so that no id is used twice
        self._functions: dict[str, object] = {"inf": float("inf"), "nan": float("nan")}

    def text(self, symbol: Symbol) -> str:
        """Return the name that holds the formula, after writing the lines that compute it."""
        if symbol.operation is None:
            return symbol.name if symbol.constant is None else f"({symbol.constant!r})"
        if id(symbol) not in self._names:
            arguments = [self.text(argument) for argument in symbol.arguments]
            name = f"v{len(self._names)}"
            if symbol.operation in _NATIVE:
                self.lines.append(f"{name} = {_NATIVE[symbol.operation].format(*arguments)}")
            else:
                self._functions[symbol.operation.name] = symbol.operation.forward
                self.lines.append(f"{name} = {symbol.operation.name}({', '.join(arguments)})")
            self._names[id(symbol)] = name
            self._kept.append(symbol)
        return self._names[id(symbol)]

    def function(self, parameters: list[str]) -> Callable[..., Slopes]:
        body = "\n    ".join(self.lines)
        exec(f"def dual({', '.join(parameters)}):\n    {body}\n", self._functions)  # noqa: S102  # our own text
        return cast("Callable[..., Slopes]", self._functions["dual"])
