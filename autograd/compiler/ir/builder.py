"""Code in the making: each operation is emitted once, folded where its operands are known, and simplified."""

from __future__ import annotations

from autograd.compiler.ir.rules import FACTS, RULES, number_facts
from autograd.compiler.ir.templates import Template
from autograd.core.operation import Operation
from autograd.core.table import TABLE

__all__ = ["Builder"]

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
