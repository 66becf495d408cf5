"""Code in the making, simplified by algebra that is exact in IEEE 754 arithmetic, to the last bit for every number.

Any nan stands for any other. Zeros keep their signs: -0.0 + 0.0 is 0.0, therefore x + 0.0 is not always x.
A rule gets the operands of an operation that is about to be emitted, and returns a slot that has the same
value, or None. Multiplication by 0 stays (infinity times 0 is nan), and so does x - x.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TypeAlias

from autograd.compiler.ir.templates import EdgeTemplate, Template
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
    subtract,
    trunc,
    where,
)
from autograd.core.elementary import cosh, exp, exp2, power, sqrt
from autograd.core.operation import Operation
from autograd.core.table import TABLE

__all__ = ["FACTS", "RULES", "Builder", "number_facts"]

# What is known of a number wherever it is no nan: it is not -0.0; it is not below 0 (-0.0 is not); it is no zero.
# A nan counts as no zero, as it does for `where`.
NO_NEGATIVE_ZERO, NOT_BELOW, NO_ZERO = 1, 2, 4
UNSIGNED = NO_NEGATIVE_ZERO | NOT_BELOW  # the sign bit is not set

Rule: TypeAlias = "Callable[..., int | None]"
_ROUNDINGS = frozenset((floor, ceil, trunc, round_half_even))


def number_facts(number: float) -> int:
    """Return what is known of a constant."""
    if number == 0.0:
        return UNSIGNED if math.copysign(1.0, number) > 0.0 else NOT_BELOW
    return NO_NEGATIVE_ZERO | NO_ZERO | (0 if number < 0.0 else NOT_BELOW)


def _add(code: Builder, x: int, y: int) -> int | None:
    if x < 0 or y < 0:
        zero, other = (x, y) if x < 0 else (y, x)
        # -0.0 changes nothing, not even another -0.0; 0.0 changes -0.0 only.
        if code.number(zero) == 0.0 and not code.facts(zero) & ~code.facts(other) & NO_NEGATIVE_ZERO:
            return other
    if code.row(y) is negative:  # a difference is the sum with the opposite number: IEEE 754 says so
        return code.emit(subtract, (x, *code.operands[y]))
    if code.row(x) is negative:
        return code.emit(subtract, (y, *code.operands[x]))
    return code.find(add, (y, x))


def _subtract(code: Builder, x: int, y: int) -> int | None:
    left, right = code.number(x), code.number(y)
    if right == 0.0 and (code.facts(y) & NO_NEGATIVE_ZERO or code.facts(x) & NO_NEGATIVE_ZERO):
        return x  # x - 0.0 is x + -0.0
    if left == 0.0 and not code.facts(x) & NO_NEGATIVE_ZERO:
        return code.emit(negative, (y,))  # -0.0 - y is -0.0 + -y
    if code.row(y) is negative:
        return code.emit(add, (x, *code.operands[y]))
    return None


def _multiply(code: Builder, x: int, y: int) -> int | None:
    if x < 0 or y < 0:
        factor, other = (x, y) if x < 0 else (y, x)
        number = code.constants[~factor]
        if number == 1.0:
            return other
        if number == -1.0:
            return code.emit(negative, (other,))
        if code.row(other) is negative:  # rounding does not look at the sign
            return code.emit(multiply, (*code.operands[other], code.constant(-number)))
    elif code.row(x) is negative and code.row(y) is negative:
        return code.emit(multiply, (*code.operands[x], *code.operands[y]))
    return code.find(multiply, (y, x))


def _divide(code: Builder, x: int, y: int) -> int | None:
    number = code.number(y)
    if number == 1.0:
        return x
    if number == -1.0:
        return code.emit(negative, (x,))
    if number is not None and _is_power_of_two(number):
        return code.emit(multiply, (x, code.constant(1.0 / number)))  # the same real number, rounded once
    if code.row(x) is negative:  # rounding does not look at the sign
        if code.row(y) is negative:
            return code.emit(divide, (*code.operands[x], *code.operands[y]))
        if number is not None:
            return code.emit(divide, (*code.operands[x], code.constant(-number)))
    return None


def _is_power_of_two(number: float) -> bool:
    """Return whether the reciprocal is exact; both are normal numbers then."""
    mantissa, exponent = math.frexp(number)
    return abs(mantissa) == 0.5 and -1000 < exponent < 1000


def _negative(code: Builder, x: int) -> int | None:
    return code.operands[x][0] if code.row(x) is negative else None


def _where(code: Builder, condition: int, x: int, y: int) -> int | None:
    number = code.number(condition)
    if number is not None:
        return x if number != 0.0 else y
    if x == y or code.facts(condition) & NO_ZERO:
        return x
    if code.row(condition) is greater and code.number(x) == 1.0 and y == code.constant(0.0):
        return condition  # it is one of the two itself
    return None


def _greater(code: Builder, x: int, y: int) -> int | None:
    left, right = code.number(x), code.number(y)
    if x == y or left == -math.inf or right == math.inf or left != left or right != right:
        return code.constant(0.0)  # nothing is above itself, nor in order with nan
    if left is not None and left <= 0.0 and code.facts(y) & NOT_BELOW:
        return code.constant(0.0)
    # -x > -y is y > x. Either zero is as good as the other here, and 0.0 - 0.0 is the one without a sign.
    if code.row(x) is negative and right is not None:
        return code.emit(greater, (code.constant(0.0 - right), *code.operands[x]))
    if code.row(y) is negative and left is not None:
        return code.emit(greater, (*code.operands[y], code.constant(0.0 - left)))
    if code.row(x) is negative and code.row(y) is negative:
        return code.emit(greater, (*code.operands[y], *code.operands[x]))
    return None


def _absolute(code: Builder, x: int) -> int | None:
    if code.facts(x) & UNSIGNED == UNSIGNED:
        return x
    return code.emit(absolute, code.operands[x]) if code.row(x) is negative else None


def _extreme(_: Builder, x: int, y: int) -> int | None:
    return x if x == y else None


def _round(code: Builder, x: int) -> int | None:
    return x if code.row(x) in _ROUNDINGS else None  # it is a whole number


def _power(code: Builder, x: int, y: int) -> int | None:
    # By the C standard pow is 1 for the power 0 and for the base 1, even with nan. x**1 is x, which is a float,
    # and so is what any pow gives that errs by less than half a unit before it rounds. x**2 may differ from x * x.
    number = code.number(y)
    if number == 1.0:
        return x
    return code.constant(1.0) if number == 0.0 or code.number(x) == 1.0 else None


RULES: dict[Operation, Rule] = {
    add: _add,
    subtract: _subtract,
    multiply: _multiply,
    divide: _divide,
    negative: _negative,
    where: _where,
    greater: _greater,
    absolute: _absolute,
    maximum: _extreme,
    minimum: _extreme,
    power: _power,
    **dict.fromkeys(_ROUNDINGS, _round),
}


def _add_facts(code: Builder, x: int, y: int) -> int:
    left, right = code.facts(x), code.facts(y)
    # A sum is -0.0 only if both are: a sum of others that is zero is 0.0, and a sum never underflows to zero.
    facts = (left | right) & NO_NEGATIVE_ZERO | left & right & NOT_BELOW
    return facts | (left | right) & NO_ZERO if facts & NOT_BELOW else facts


def _subtract_facts(code: Builder, x: int, _: int) -> int:
    return code.facts(x) & NO_NEGATIVE_ZERO  # -0.0 - 0.0 is the only difference that is -0.0


def _product_facts(code: Builder, x: int, y: int) -> int:
    if x == y:
        return UNSIGNED
    both = code.facts(x) & code.facts(y) & UNSIGNED
    return both if both == UNSIGNED else 0


def _quotient_facts(code: Builder, x: int, y: int) -> int:
    both = code.facts(x) & code.facts(y) & UNSIGNED
    return both if both == UNSIGNED else 0


def _choice_facts(code: Builder, _: int, x: int, y: int) -> int:
    return code.facts(x) & code.facts(y)


FACTS: dict[Operation, Callable[..., int]] = {
    add: _add_facts,
    subtract: _subtract_facts,
    multiply: _product_facts,
    divide: _quotient_facts,
    where: _choice_facts,
    maximum: lambda code, x, y: code.facts(x) & code.facts(y),
    minimum: lambda code, x, y: code.facts(x) & code.facts(y),
    greater: lambda _code, _x, _y: UNSIGNED,
    absolute: lambda code, x: UNSIGNED | code.facts(x) & NO_ZERO,
    negative: lambda code, x: code.facts(x) & NO_ZERO,
    copysign: lambda code, x, _: code.facts(x) & NO_ZERO,
    sqrt: lambda code, x: NOT_BELOW | code.facts(x) & NO_NEGATIVE_ZERO,
    exp: lambda _code, _x: UNSIGNED,
    exp2: lambda _code, _x: UNSIGNED,
    cosh: lambda _code, _x: UNSIGNED | NO_ZERO,
}


_KNOWN = frozenset(TABLE.values())


class Builder:
    """Operations in order, the same one never twice.

    A slot is the position of an input or result; those of constants are negative: ``~slot`` is the position in
    ``constants``. An input has no operation.
    """

    def __init__(self, inputs: int) -> None:
        self.inputs = inputs
        self.rows: list[Operation | None] = [None] * inputs
        self.operands: list[tuple[int, ...]] = [()] * inputs
        self.constants: list[float] = []
        self._facts = [0] * inputs
        self._constant_facts: list[int] = []
        self._places: dict[float | str, int] = {}
        self._emitted: dict[tuple[Operation, tuple[int, ...]], int] = {}
        self._bound: dict[Template, list[int]] = {}

    def constant(self, number: float) -> int:
        """Return the slot of a constant."""
        # As keys of a dictionary the zeros would be the same, and a nan never.
        key = number if number and number == number else repr(number)
        place = self._places.get(key)
        if place is None:
            place = self._places[key] = ~len(self.constants)
            self.constants.append(number)
            self._constant_facts.append(number_facts(number))
        return place

    def number(self, slot: int) -> float | None:
        """Return the number of a constant, None for other slots."""
        return self.constants[~slot] if slot < 0 else None

    def row(self, slot: int) -> Operation | None:
        """Return the operation whose result a slot holds."""
        return self.rows[slot] if slot >= 0 else None

    def facts(self, slot: int) -> int:
        """Return what is known of the number in a slot."""
        return self._facts[slot] if slot >= 0 else self._constant_facts[~slot]

    def find(self, row: Operation, operands: tuple[int, ...]) -> int | None:
        """Return the slot of an operation that was emitted before."""
        return self._emitted.get((row, operands))

    def emit(self, row: Operation, operands: tuple[int, ...]) -> int:
        """Return a slot with the value of a primitive operation."""
        key = (row, operands)
        slot = self._emitted.get(key)
        if slot is None:
            slot = self._emitted[key] = self._new(row, operands)
        return slot

    def _new(self, row: Operation, operands: tuple[int, ...]) -> int:
        if max(operands, default=-1) < 0 and row in _KNOWN:
            return self.constant(row.forward(*[self.constants[~operand] for operand in operands]))
        rule = RULES.get(row)
        if rule is not None:
            simpler = rule(self, *operands)
            if simpler is not None:
                return simpler
        facts = FACTS.get(row)
        self._facts.append(0 if facts is None else facts(self, *operands))
        self.rows.append(row)
        self.operands.append(operands)
        return len(self.rows) - 1

    def expand(self, template: Template, operands: tuple[int, ...]) -> int:
        """Return a slot with the value of a template; the operands are the arguments, and the output if it is used."""
        constants = self._bound.get(template)
        if constants is None:
            constants = self._bound[template] = list(map(self.constant, template.constants))
        local = [operands[use] for use in template.uses]
        local += constants
        for row, places in template.lines:
            local.append(self.emit(row, tuple([local[place] for place in places])))
        return local[template.value]

    def factors(self, edge: EdgeTemplate, operands: tuple[int, ...]) -> tuple[int, int | None] | None:
        """Return what a derivative is multiplied by on its way, and what is zero where nothing goes there.

        None in place of the second where something always does, and in place of both where nothing ever does.
        """
        partial = self.expand(edge.partial, operands)
        if edge.chosen is None:
            return partial, None
        chosen = self.expand(edge.chosen, operands)
        number = self.number(chosen)
        if number == 0.0:
            return None
        return partial, chosen if number is None else None
