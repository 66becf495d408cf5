"""What a row says of its value, partial derivatives and choices, as short straight lines of primitive operations.

The row's own functions are read on symbols, once; to emit an operation is then to copy its lines.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from autograd.core.dependence import depends
from autograd.core.operation import ANY, Operation
from autograd.core.symbol import Symbol

__all__ = ["EdgeTemplate", "Template", "callback_edges", "edges", "value_template"]

_USE, _CONSTANT, _RESULT = range(3)
_Place = tuple[int, int]  # one of the three, and the position among them


@dataclass(frozen=True, slots=True, eq=False)
class Template:
    """A straight line of primitive operations, of which the last result or an operand is the value.

    Local numbers: those that are used, then the constants, then the result of each line.

    Parameters
    ----------
    uses
        Which of the arguments are used; the output of the operation has the place after the last of them.
    constants
        The numbers that occur.
    lines
        For each line the operation, and its operands as local numbers.
    value
        The local number of the result.
    """

    uses: tuple[int, ...]
    constants: tuple[float, ...]
    lines: tuple[tuple[Operation, tuple[int, ...]], ...]
    value: int


class EdgeTemplate(NamedTuple):
    """How a derivative goes on to an argument.

    Parameters
    ----------
    partial
        What it is multiplied by.
    chosen
        What is zero where a selection did not choose the argument, so that nothing goes there. None where something
        always does.
    """

    partial: Template
    chosen: Template | None


@cache
def value_template(row: Operation, arity: int) -> Template | None:
    """Return the definition of a row of the table; None where it is a primitive."""
    if row.definition is None:
        return None
    arguments = _names(arity)
    return _flatten(Symbol.of(row.definition(*arguments)), arguments)


@cache
def edges(row: Operation, arity: int) -> tuple[EdgeTemplate | None, ...]:
    """Return how a derivative goes on to each argument of a row of the table; None for those to which none goes."""
    names, output = _names(arity), Symbol(name="out")
    partials = row.partials(output, *names)
    chosen = [None] * arity if row.chosen is None else map(Symbol.of, row.chosen(output, *names))
    return tuple(
        EdgeTemplate(
            _flatten(Symbol.of(partial), [*names, output]),
            None if choice is None or choice.constant is not None else _flatten(choice, [*names, output]),
        )
        if able
        else None
        for able, partial, choice in zip(depends(row, arity), partials, chosen, strict=True)
    )


def callback_edges(row: Operation, arity: int) -> tuple[EdgeTemplate, ...]:
    """Return the edges of a user's operation: each partial derivative a call of what the user wrote, on floats.

    It is not read on symbols, because the user may have written Python that answers differently to them.
    """
    places = tuple(range(arity + 1))
    lines = [((_callback(row, place, arity), (arity, *places[:arity])),) for place in range(arity)]
    return tuple(EdgeTemplate(Template(places, (), line, arity + 1), None) for line in lines)


def _callback(row: Operation, place: int, arity: int) -> Operation:
    def forward(output: float, *arguments: float) -> float:
        return float(row.float_partials(output, *arguments)[place])

    def partials(*_: float) -> tuple[float, ...]:
        raise NotImplementedError("a derivative that was lowered is not differentiated again")

    return Operation(f"{row.name}_partial_{place}", partials, (ANY,) * (arity + 1), forward=forward, public=False)


def _names(count: int) -> list[Symbol]:
    return [Symbol(name=f"x{place}") for place in range(count)]


def _flatten(formula: Symbol, names: Sequence[Symbol]) -> Template:
    """Return a formula as lines; each operation that has a definition in others is replaced by it."""
    uses: list[int] = []
    constants: list[float] = []
    lines: list[tuple[Operation, tuple[_Place, ...]]] = []
    known: dict[Symbol, _Place] = {}
    positions = {name: position for position, name in enumerate(names)}

    def place(symbol: Symbol) -> _Place:
        found = known.get(symbol)
        if found is None:
            found = known[symbol] = new(symbol)
        return found

    def new(symbol: Symbol) -> _Place:
        if symbol.operation is None:
            if symbol.constant is None:
                uses.append(positions[symbol])
                return _USE, len(uses) - 1
            constants.append(symbol.constant)
            return _CONSTANT, len(constants) - 1
        if symbol.operation.definition is not None:
            return place(Symbol.of(symbol.operation.definition(*symbol.arguments)))
        lines.append((symbol.operation, tuple(map(place, symbol.arguments))))
        return _RESULT, len(lines) - 1

    value = place(formula)
    begin = (0, len(uses), len(uses) + len(constants))

    def local(where: _Place) -> int:
        return begin[where[0]] + where[1]

    return Template(
        tuple(uses),
        tuple(constants),
        tuple((row, tuple(map(local, operands))) for row, operands in lines),
        local(value),
    )
