"""How the partial derivatives of an operation change along a direction: what second order needs on floats.

The row's partials are read on symbols, the symbols are differentiated by the rows of their own operations, and the
result is compiled to a Python function once per operation. So every partial still exists once, in its row.
Knows one operation by name: ``where``, whose derivative must not touch the branch that was not chosen.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import cast

from autograd.core.arithmetic import add, multiply, negative, subtract, where
from autograd.core.operation import Operation
from autograd.core.symbol import Symbol
from autograd.core.table import TABLE

__all__ = ["Dual", "dual_function"]

# From (output, *arguments, *tangents of the arguments) to the tangent of the output, the partial derivatives,
# and the tangents of the partial derivatives.
Dual = Callable[..., tuple[float, tuple[float, ...], tuple[float, ...]]]

# From the id of a formula to the formula (so that the id stays its own) and its tangent.
_Known = dict[int, tuple[Symbol, Symbol | None]]

_NATIVE = {add: "{} + {}", subtract: "{} - {}", multiply: "{} * {}", negative: "-{}"}


@cache
def dual_function(operation: Operation, count: int) -> Dual | None:
    """Return the function for an operation with ``count`` arguments, or None if it is no row of the table."""
    if TABLE.get(operation.name) is not operation:
        return None
    out, out_tangent = Symbol.names("out out_tangent")
    arguments = Symbol.names(" ".join(f"x{n}" for n in range(count)))
    tangents = Symbol.names(" ".join(f"t{n}" for n in range(count)))
    partials = [Symbol.of(partial) for partial in operation.partials(out, *arguments)]
    known: _Known = {id(x): (x, t) for x, t in zip([out, *arguments], [out_tangent, *tangents], strict=True)}
    source = _Source()
    source.let("out_tangent", _sum([_product(p, t) for p, t in zip(partials, tangents, strict=True)]))
    tangents_of_partials = [_or_zero(_tangent(partial, known)) for partial in partials]
    names = [symbol.name for symbol in (out, *arguments, *tangents)]
    values = [", ".join(source.text(symbol) for symbol in symbols) for symbols in (partials, tangents_of_partials)]
    source.lines.append(f"return out_tangent, ({values[0]},), ({values[1]},)")
    return source.function(names)


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
    return tangent if partial.constant == 1.0 else multiply(partial, tangent)


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

    def let(self, name: str, symbol: Symbol | None) -> None:
        self.lines.append(f"{name} = {'0.0' if symbol is None else self.text(symbol)}")

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

    def function(self, parameters: list[str]) -> Dual:
        body = "\n    ".join(self.lines)
        exec(f"def dual({', '.join(parameters)}):\n    {body}\n", self._functions)  # noqa: S102  # our own text
        return cast("Dual", self._functions["dual"])
