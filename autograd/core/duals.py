"""How the partial derivatives of an operation move along a direction: what second order needs on floats.

The row's partials are read on symbols, the symbols are differentiated by the rows of their own operations, and the
result is compiled to a Python function once per operation. So every partial still exists once, in its row.
Knows one operation by name: ``where``, whose derivative must not touch the branch that was not chosen.

Whether something moves is not the same as by how much: what does not move contributes nothing, even where its
derivative is infinite or nan, as that of ``(-1)**y`` is for y. A move is therefore a number or None.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

from autograd.core.arithmetic import where
from autograd.core.dependence import depends
from autograd.core.float_code import Source
from autograd.core.operation import Operation
from autograd.core.symbol import Symbol
from autograd.core.table import TABLE

__all__ = ["Choice", "GivenMove", "Move", "Total", "drifts", "slopes", "slopes_and_drifts"]


@dataclass(frozen=True, eq=False)
class GivenMove:
    """How the output or an argument of the operation moves: a variable of this name holds it."""

    name: str


@dataclass(frozen=True, eq=False)
class Total:
    """The sum, from 0.0 on, of moves times partial derivatives: of those that are there, and are chosen."""

    terms: tuple[tuple[Move, Symbol, Symbol | None], ...]  # with the formula that is zero where it is not chosen


@dataclass(frozen=True, eq=False)
class Choice:
    """The move of one formula where the condition is not zero, otherwise that of the other."""

    condition: Symbol
    sides: tuple[Move | None, Move | None]


Move: TypeAlias = GivenMove | Total | Choice

# From the id of a formula to the formula (so that the id stays its own) and its move.
_Known = dict[int, tuple[Symbol, Move | None]]

Slopes: TypeAlias = tuple[tuple[float, ...], tuple[float | None, ...]]


def slopes_and_drifts(operation: Operation, numbers: Sequence[float], moves: Sequence[float | None]) -> Slopes:
    """Return the partial derivatives of an operation at a point, and how they move along a direction.

    Parameters
    ----------
    operation
        A row of the table, or any other operation whose partials can be read on Values.
    numbers
        The output and the arguments.
    moves
        The derivatives of these along the direction; None for what does not move.

    Examples
    --------
    >>> slopes_and_drifts(TABLE["multiply"], (6.0, 2.0, 3.0), (1.0, None, 0.5))
    ((3.0, 2.0), (0.5, None))
    """
    if TABLE.get(operation.name) is operation:
        return _compiled(operation, len(numbers) - 1)(*numbers, *moves)
    return _by_recording(operation, numbers, moves)


@cache
def slopes(operation: Operation, count: int) -> Callable[..., tuple[float | None, ...]]:
    """Return the function from the output and the arguments of a row to its partial derivatives, on floats.

    It gives None for an argument that no derivative goes to.
    """
    symbols = Symbol.names(" ".join(["out", *(f"x{n}" for n in range(count))]))
    source = _Source()
    able, chosen = depends(operation, count), operation.chosen(*symbols) if operation.chosen else [None] * count
    results = []
    for goes, partial, choice in zip(able, operation.partials(*symbols), chosen, strict=True):
        text = source.text(Symbol.of(partial)) if goes else "None"
        condition = Symbol.of(1.0 if choice is None or not goes else choice)
        results.append(
            text if condition.constant is not None else f"{text} if {source.text(condition)} != 0.0 else None"
        )
    source.write(f"return ({', '.join(results)},)")
    return source.function([symbol.name for symbol in symbols])


def drifts(operation: Operation, symbols: Sequence[Symbol]) -> list[Move | None]:
    """Return how the partial derivatives move when the symbols, the output and the arguments, do; None for not at all.

    How the symbol ``x`` moves is in the variable ``dot_x``.
    """
    known: _Known = {id(symbol): (symbol, GivenMove(f"dot_{symbol.name}")) for symbol in symbols}
    return [_move(Symbol.of(partial), known) for partial in operation.partials(*symbols)]


@cache
def _compiled(operation: Operation, count: int) -> Callable[..., Slopes]:
    symbols = Symbol.names(" ".join(["out", *(f"x{n}" for n in range(count))]))
    source = _Source()
    partials = [source.text(Symbol.of(partial)) for partial in operation.partials(*symbols)]
    moves = [source.move(drift) for drift in drifts(operation, symbols)]
    source.write(f"return ({', '.join(partials)},), ({', '.join(moves)},)")
    names = [symbol.name for symbol in symbols]
    return source.function([*names, *(f"dot_{name}" for name in names)])


def _by_recording(operation: Operation, numbers: Sequence[float], moves: Sequence[float | None]) -> Slopes:
    from autograd.core.engine import Value, push

    inputs = [Value(number) - 0.0 for number in numbers]
    partials: tuple[object, ...] = operation.partials(*inputs)
    moving = [p for p in partials if isinstance(p, Value) and p.requires_grad]
    found = iter(push(moving, inputs, [*moves], None) or ())
    changes = (next(found) if isinstance(p, Value) and p.requires_grad else None for p in partials)
    return operation.float_partials(*numbers), tuple(changes)


def _move(symbol: Symbol, known: _Known) -> Move | None:
    """Return how a formula moves, None for not at all. Forward mode, on symbols."""
    if id(symbol) not in known:
        known[id(symbol)] = symbol, _computed_move(symbol, known)
    return known[id(symbol)][1]


def _computed_move(symbol: Symbol, known: _Known) -> Move | None:
    operation, arguments = symbol.operation, symbol.arguments
    if operation is None:
        return None
    moves = [_move(argument, known) for argument in arguments]
    if operation is where:
        return None if moves[1:] == [None, None] else Choice(arguments[0], (moves[1], moves[2]))
    partials = [Symbol.of(partial) for partial in operation.partials(symbol, *arguments)]
    chosen: Sequence[Symbol | None] = [None] * len(partials)
    if operation.chosen is not None:
        chosen = [Symbol.of(choice) for choice in operation.chosen(symbol, *arguments)]
    terms = tuple(
        (move, partial, None if choice is None or choice.constant is not None else choice)
        for move, partial, choice in zip(moves, partials, chosen, strict=True)
        if move is not None and partial.constant != 0.0
    )
    return Total(terms) if terms else None


class _Source(Source):
    """A Python function being written, of moves too."""

    def move(self, move: Move | None) -> str:
        """Return the name that holds the move, after writing the lines that compute it."""
        if move is None or isinstance(move, GivenMove):
            return move.name if move else "None"
        if isinstance(move, Total):
            return self.name(move, lambda name: self._total(move, name))
        return self.name(
            move,
            lambda name: self.choose(
                name, move.condition, lambda: self.move(move.sides[0]), lambda: self.move(move.sides[1])
            ),
        )

    def _total(self, move: Total, name: str) -> None:
        self.write(f"{name} = None")
        for place, (term, partial, choice) in enumerate(move.terms):
            source = self.move(term)
            condition = f"{source} is not None" + (f" and {self.text(choice)} != 0.0" if choice is not None else "")
            before = f"(0.0 if {name} is None else {name})" if place else "0.0"
            with self.block(f"if {condition}:"):
                self.write(f"{name} = {before} + {source} * {self.text(partial)}")
