"""Formulas of the table as JSON: what a page prints of an operation, with names or with numbers in its slots."""

from __future__ import annotations

from autograd.core.operation import Operation
from autograd.core.symbol import Symbol
from autograd.view.pages._json import Json, number

__all__ = ["OUTPUT", "partial_trees", "tree"]

# How a tree names the result; the arguments are x0, x1, x2, …
OUTPUT = "out"


def partial_trees(operation: Operation, count: int) -> list[Json]:
    """Return the partial derivatives of an operation of so many arguments, in the form that people read.

    >>> from autograd.core.table import TABLE
    >>> partial_trees(TABLE["sigmoid"], 1)
    [['multiply', 'out', ['subtract', 1, 'out']]]
    """
    arguments = [Symbol(name=f"x{position}") for position in range(count)]
    partials = operation.printed_partials(Symbol(name=OUTPUT), *arguments)
    return [tree(Symbol.of(partial)) for partial in partials]


def tree(symbol: Symbol) -> Json:
    """Return a formula as a number, a name, or a list of an operation's name and the formulas it is applied to.

    >>> tree(Symbol(name="x0"))
    'x0'
    """
    operation = symbol.operation
    if operation is None:
        return symbol.name if symbol.constant is None else _constant(symbol.constant)
    if operation.reads_as is not None:
        return tree(Symbol.of(operation.reads_as(*symbol.arguments)))
    return [operation.name, *map(tree, symbol.arguments)]


def _constant(constant: float) -> Json:
    written = number(constant)
    if isinstance(written, str):
        return ["number", written]
    return int(constant) if constant.is_integer() and abs(constant) < 1e15 else written
