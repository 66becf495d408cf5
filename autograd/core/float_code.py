"""Formulas as Python on floats: a function with a line for each operation, that computes of a choice the chosen side.

What is not chosen costs no time, and leaves no floating-point flag behind for NumPy to find.
Knows one operation by name: ``where``, which is such a choice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import count as numbers
from typing import TYPE_CHECKING, Any, cast

from autograd.core.symbol import Symbol, parts_of

if TYPE_CHECKING:
    from autograd.core.operation import Operation

__all__ = ["Source", "certain", "definition", "needed_anyway"]

_SIGNS = frozenset("+-*")  # of the operators that raise nothing on floats


def certain(formula: Symbol) -> dict[int, Symbol]:
    """Return the parts of a formula, by id, that are needed whatever its choices choose; itself among them."""
    return parts_of([formula], _computed_anyway)


def _computed_anyway(part: Symbol) -> tuple[Symbol, ...]:
    chooses = part.operation is not None and part.operation.name == "where"
    return part.arguments[:1] if chooses else part.arguments


def needed_anyway(sides: Sequence[Symbol], behind: Mapping[int, Symbol]) -> list[Symbol]:
    """Return the parts of the sides of a choice that every side needs, or that are needed behind it."""
    common = dict(behind)
    first, *others = map(certain, sides)
    common |= {key: part for key, part in first.items() if all(key in other for other in others)}
    parts = parts_of(sides, lambda part: () if id(part) in common else part.arguments)
    return [part for key, part in parts.items() if key in common]


def definition(operation: Operation, count: int) -> Callable[..., float]:
    """Return the definition of an operation as a function of so many floats.

    >>> from autograd.core.table import TABLE
    >>> definition(TABLE["relu"], 1)(-2.0)
    0.0
    """
    formula = cast("Callable[..., object]", operation.definition)
    symbols = Symbol.names(" ".join(f"x{n}" for n in range(count)))
    source = Source()
    source.write(f"return {source.text(Symbol.of(formula(*symbols)))}")
    return source.function([symbol.name for symbol in symbols])


class Source:
    """A Python function being written."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._indentation = ""
        self._names: dict[int, str] = {}
        self._kept: list[object] = []  # so that no id is used twice
        self._certain: dict[int, Symbol] = {}  # the formulas that are computed whatever is chosen
        self._numbers = numbers()
        self._functions: dict[str, object] = {"inf": float("inf"), "nan": float("nan")}

    def write(self, line: str) -> None:
        """Write a line."""
        self.lines.append(self._indentation + line)

    def name(self, thing: object, write: Callable[[str], None]) -> str:
        """Return the name that holds a thing; where it has none yet, ``write`` writes what gives it one."""
        if id(thing) not in self._names:
            name = f"v{next(self._numbers)}"
            write(name)
            self._names[id(thing)] = name
            self._kept.append(thing)
        return self._names[id(thing)]

    def text(self, symbol: Symbol) -> str:
        """Return the name that holds the formula, after writing the lines that compute it."""
        operation = symbol.operation
        if operation is None:
            return symbol.name if symbol.constant is None else f"({symbol.constant!r})"
        if id(symbol) not in self._certain:
            self._certain |= certain(symbol)
        return self.name(symbol, lambda name: self._compute(operation, symbol.arguments, name))

    def choose(self, name: str, condition: Symbol, first: Callable[[], str], second: Callable[[], str]) -> None:
        """Write the lines that give a name what one of two sides returns, and compute no more than that."""
        with self.block(f"if {self.text(condition)} != 0.0:"):
            self.write(f"{name} = {first()}")
        with self.block("else:"):
            self.write(f"{name} = {second()}")

    @contextmanager
    def block(self, header: str) -> Iterator[None]:
        """Write what is computed only where the header says so, and therefore has no name behind it."""
        self.write(header)
        before = self._indentation, dict(self._names), dict(self._certain)
        self._indentation += "    "
        yield
        self._indentation, self._names, self._certain = before

    def function(self, parameters: list[str]) -> Callable[..., Any]:
        """Return the function that was written."""
        body = "\n    ".join(self.lines)
        exec(f"def written({', '.join(parameters)}):\n    {body}\n", self._functions)  # noqa: S102  # our own text
        return cast("Callable[..., Any]", self._functions["written"])

    def _compute(self, operation: Operation, arguments: tuple[Symbol, ...], name: str) -> None:
        if operation.name == "where":
            condition, first, second = arguments
            for part in needed_anyway((first, second), self._certain):
                self.text(part)
            self.choose(name, condition, lambda: self.text(first), lambda: self.text(second))
            return
        texts = [self.text(argument) for argument in arguments]
        if operation.infix in _SIGNS:
            self.write(f"{name} = {operation.template.format(*texts)}")
        else:
            self._functions[operation.name] = operation.forward
            self.write(f"{name} = {operation.name}({', '.join(texts)})")
