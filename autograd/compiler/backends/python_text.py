"""Lowered code as lines of Python: what is used once stands where it is used, as long as a line stays readable.

How an operation is written is up to a dialect: for people, for floats, for NumPy's arrays. What a slot is called is up
to whoever asks for the lines.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from autograd.compiler.ir.program import Guard, Lowered
from autograd.core.arithmetic import (
    absolute,
    add,
    ceil,
    copysign,
    divide,
    floor,
    greater,
    maximum,
    minimum,
    multiply,
    negative,
    round_half_even,
    round_to,
    subtract,
    trunc,
    where,
)
from autograd.core.elementary import power, sqrt
from autograd.core.operation import Operation
from autograd.core.special import fsum
from autograd.core.table import TABLE

__all__ = [
    "ATOM",
    "CHOICE",
    "COMPARISON",
    "POWER",
    "PRODUCT",
    "SIGN",
    "SUM",
    "Dialect",
    "Line",
    "Spelling",
    "arrays",
    "call",
    "exact_arrays",
    "floats",
    "lines",
    "number",
    "readable",
]

# How tightly Python's operators bind.
CHOICE, COMPARISON, SUM, PRODUCT, SIGN, POWER, ATOM = range(7)


@dataclass(frozen=True, slots=True)
class Spelling:
    """How an operation is written.

    Parameters
    ----------
    text
        With ``{0}``, ``{1}`` for the operands.
    binding
        How tightly it binds.
    operands
        How tightly each operand must bind to stand without parentheses. All may stand without where it is empty.
    """

    text: str
    binding: int = ATOM
    operands: tuple[int, ...] = ()


# From the operation and its operands, which are None where they are not constant. None for what has no form of its
# own, and is written as a call of a function.
Dialect: TypeAlias = Callable[[Operation, Sequence[float | None]], Spelling | None]


class Line(NamedTuple):
    """A line: the value of a slot, or the question of a guard (its position among the guards)."""

    slot: int
    guard: int
    text: str  # of a guard: the number on its left
    uses: tuple[int, ...]
    right: str = ""


class _Piece(NamedTuple):
    """An expression that has no name yet, or never gets one."""

    text: str
    binding: int
    uses: tuple[int, ...]
    question: str = ""  # of a comparison: itself, rather than the number that it gives


def number(value: float) -> str:
    """Return a number as Python text; ``inf`` and ``nan`` are names."""
    return repr(value)


def lines(
    code: Lowered, dialect: Dialect, name: Callable[[int], str], functions: dict[Operation, str], width: int = 80
) -> Iterator[Line]:
    """Yield the lines of the code, none of them much longer than ``width`` unless a single operation is.

    ``name`` is asked for the name of a slot when the slot gets it, first for the inputs. ``functions`` is told under
    which name each operation is called that the dialect has no form for.
    """
    return _Writer(code, dialect, name, functions, width).lines()


def call(function: str, arity: int) -> Spelling:
    """Return the form of a call."""
    return Spelling(f"{function}({', '.join(f'{{{place}}}' for place in range(arity))})")


class _Writer:
    def __init__(
        self, code: Lowered, dialect: Dialect, name: Callable[[int], str], functions: dict[Operation, str], width: int
    ) -> None:
        self.code, self.dialect, self.name, self.functions, self.width = code, dialect, name, functions, width
        self.first = code.inputs + len(code.constants)
        self.pieces: dict[int, _Piece] = {slot: _Piece(name(slot), ATOM, (slot,)) for slot in range(code.inputs)}
        for slot, value in enumerate(code.constants, code.inputs):
            text = number(value)
            self.pieces[slot] = _Piece(text, SIGN if text.startswith("-") else ATOM, ())
        self.counts = self._counts()
        self.out: list[Line] = []

    def _counts(self) -> list[int]:
        """Return for each slot how often it is used; what is a result or decides counts twice, and so has a name."""
        counts = [0] * (self.first + len(self.code.instructions))
        for _, operands in self.code.instructions:
            for operand in operands:
                counts[operand] += 1
        decided = [slot for guard in self.code.guards for slot in (guard.left, guard.right)]
        for slot in (*self.code.results, *decided):
            counts[slot] += 2
        return counts

    def lines(self) -> Iterator[Line]:
        guards = iter([*enumerate(self.code.guards), (-1, None)])
        place, guard = next(guards)
        for position, (row, operands) in enumerate(self.code.instructions):
            while guard is not None and guard.position == position:
                self._ask(place, guard)
                place, guard = next(guards)
            slot = self.first + position
            self.pieces[slot] = self._piece(row, operands)
            if self.counts[slot] > 1:
                self._name(slot)
            yield from self._take()
        while guard is not None:
            self._ask(place, guard)
            place, guard = next(guards)
        yield from self._take()

    def _take(self) -> list[Line]:
        out, self.out = self.out, []
        return out

    def _name(self, slot: int) -> None:
        piece = self.pieces[slot]
        name = self.name(slot)
        self.out.append(Line(slot, -1, piece.text, piece.uses))
        self.pieces[slot] = _Piece(name, ATOM, (slot,))

    def _piece(self, row: Operation, operands: tuple[int, ...]) -> _Piece:
        constants, inputs = self.code.constants, self.code.inputs
        numbers = [constants[slot - inputs] if inputs <= slot < self.first else None for slot in operands]
        form = self.dialect(row, numbers) or self._call(row, len(operands))
        # What stands more than once gets a name; and the longest, until the line is short enough.
        for place, slot in enumerate(operands):
            if form.text.count(f"{{{place}}}") > 1 and self.pieces[slot].uses != (slot,) and slot >= self.first:
                self._name(slot)
        while True:
            pieces = [self.pieces[slot] for slot in operands]
            long = max(operands, key=lambda slot: len(self.pieces[slot].text), default=0)
            total = len(form.text) + sum(len(piece.text) for piece in pieces)
            if total <= self.width or long < self.first or self.pieces[long].uses == (long,):
                break
            self._name(long)
        uses = tuple(dict.fromkeys(use for piece in pieces for use in piece.uses))
        least = form.operands or (CHOICE,) * len(pieces)
        texts = [
            piece.text if piece.binding >= binding else f"({piece.text})"
            for piece, binding in zip(pieces, least, strict=True)
        ]
        if row is where and pieces[0].question:
            texts[0] = pieces[0].question
        question = ""
        if row is greater:
            question = f"{texts[1]} < {texts[0]}" if numbers[0] is not None else f"{texts[0]} > {texts[1]}"
        return _Piece(form.text.format(*texts), form.binding, uses, question)

    def _call(self, row: Operation, arity: int) -> Spelling:
        function = self.functions.get(row)
        if function is None:
            function = "user_" * (TABLE.get(row.name) is not row) + re.sub(r"\W", "_", row.name)
            while function in self.functions.values():
                function += "_"
            self.functions[row] = function
        return call(function, arity)

    def _ask(self, place: int, guard: Guard) -> None:
        left, right = self.pieces[guard.left], self.pieces[guard.right]
        self.out.append(Line(-1, place, left.text, (*left.uses, *right.uses), right.text))


_ADD = Spelling("{0} + {1}", SUM, (SUM, PRODUCT))
_DIVIDE = Spelling("{0} / {1}", PRODUCT, (PRODUCT, SIGN))
_ARITHMETIC = {
    add: _ADD,
    subtract: Spelling("{0} - {1}", SUM, (SUM, PRODUCT)),
    multiply: Spelling("{0} * {1}", PRODUCT, (PRODUCT, SIGN)),
    negative: Spelling("-{0}", SIGN, (POWER,)),
    absolute: Spelling("abs({0})"),
}
_FLOATS = {
    **_ARITHMETIC,
    greater: Spelling("float({0} > {1})", ATOM, (SUM, SUM)),
    where: Spelling("{1} if {0} else {2}", CHOICE, (COMPARISON, COMPARISON, CHOICE)),
}
_LESS = Spelling("float({1} < {0})", ATOM, (SUM, SUM))  # the constant is on the right
_READABLE = {
    divide: _DIVIDE,
    maximum: Spelling("max({0}, {1})"),
    minimum: Spelling("min({0}, {1})"),
    floor: Spelling("float(math.floor({0}))"),
    ceil: Spelling("float(math.ceil({0}))"),
    trunc: Spelling("float(math.trunc({0}))"),
    round_half_even: Spelling("float(round({0}))"),
    round_to: Spelling("round({0}, int({1}))"),
    power: Spelling("math.pow({0}, {1})"),
}

# On arrays of floats these NumPy functions give the number that IEEE 754 prescribes, as Python's do.
_ARRAYS = {
    **_ARITHMETIC,
    divide: _DIVIDE,
    greater: Spelling("where({0} > {1}, 1.0, 0.0)", ATOM, (SUM, SUM)),
    where: Spelling("where({0}, {1}, {2})"),
    maximum: Spelling("where(({0} > {1}) | ({0} != {0}), {0}, {1})", ATOM, (SUM, SUM)),
    minimum: Spelling("where(({0} < {1}) | ({0} != {0}), {0}, {1})", ATOM, (SUM, SUM)),
    copysign: Spelling("copysign({0}, {1})"),
    floor: Spelling("floor({0})"),
    ceil: Spelling("ceil({0})"),
    trunc: Spelling("trunc({0})"),
    round_half_even: Spelling("rint({0})"),
    sqrt: Spelling("sqrt({0})"),
}


# Other NumPy functions: those of the same name, if they are the same function.
_NUMPY = {
    **{
        name: name
        for name in (
            "fmod",
            "cbrt",
            "exp",
            "exp2",
            "expm1",
            "log",
            "log2",
            "log10",
            "log1p",
            "power",
            "sin",
            "cos",
            "tan",
        )
    },
    **{name: name for name in ("hypot", "sinh", "cosh", "tanh")},
    **{f"a{name}": f"arc{name}" for name in ("sin", "cos", "tan", "tan2", "sinh", "cosh", "tanh")},
}


def floats(row: Operation, numbers: Sequence[float | None]) -> Spelling | None:
    """Write for floats, to the bits of the rows: whatever might raise in Python is the row's own function."""
    if row is divide and numbers[1]:  # only a division by zero raises
        return _DIVIDE
    if row is greater and numbers[0] is not None:
        return _LESS
    return _FLOATS.get(row)


def readable(row: Operation, numbers: Sequence[float | None]) -> Spelling | None:
    """Write for people, with Python's operators and ``math``."""
    if row is power and numbers[1] is not None and numbers[1].is_integer():
        return Spelling(f"{{0}}**{int(numbers[1])}", POWER, (ATOM, CHOICE))
    if row is fsum:
        return Spelling(call("math.fsum", len(numbers)).text.replace("(", "([").replace(")", "])"))
    return (
        floats(row, numbers)
        or _READABLE.get(row)
        or (call(f"math.{row.name}", len(numbers)) if hasattr(math, row.name) else None)
    )


def exact_arrays(row: Operation, _: Sequence[float | None]) -> Spelling | None:
    """Write for arrays, to the bits of the rows: where NumPy has its own algorithm, the row's own function."""
    return _ARRAYS.get(row)


def arrays(row: Operation, numbers: Sequence[float | None]) -> Spelling | None:
    """Write for arrays with NumPy's own functions, wherever it has them."""
    name = _NUMPY.get(row.name)
    return _ARRAYS.get(row) or (call(name, len(numbers)) if name and len(numbers) <= 2 else None)
