"""The recorder of one run of a function, as native/trace.h and guards.h have it in C."""

from __future__ import annotations

import struct
from array import array
from collections.abc import Iterable, Sequence
from types import CodeType
from typing import TYPE_CHECKING, cast

from autograd.core.python_engine.value import Value, creations
from autograd.core.site import Site
from autograd.core.table import TABLE
from autograd.core.tracing import CONSTANTS, LIMIT, RESULTS, TraceMethods, refuse

if TYPE_CHECKING:
    from autograd.core.operation import Operation

__all__ = ["Trace"]

_INDEX = {row: index for index, row in enumerate(TABLE.values())}
_RELATIONS = {"lt": 0, "le": 1, "eq": 2, "ne": 3, "gt": 4, "ge": 5}
_IS = 6
_PLAIN = -1  # in place of a slot: the constant that the data is at the time of use


class Trace(TraceMethods):
    """The observer that records one run of a function.

    Parameters
    ----------
    inputs
        The Values that stand for its arguments.
    limit
        How many operands, constants and inputs there may be.
    """

    def __init__(self, inputs: Iterable[Value], limit: int = LIMIT) -> None:
        self._first = next(creations)
        self._limit = limit
        self._results: dict[int, int] = {}  # slots of what was made since the trace began, by number
        self._kept: dict[Value, int] = {}  # slots of leaves, and of what is older
        self._inputs: list[Value] = []
        self._constants: dict[bytes, int] = {}
        self._custom: dict[Operation, int] = {}
        self._operations, self._starts, self._operands = array("i"), array("i", [0]), array("i")
        self._differentiable = bytearray()
        self._guards: dict[tuple[int, int, int], tuple[int, int, int]] = {}  # to position, outcome, site
        self._sites: dict[Site, int] = {}
        self.outside: Value | None = None
        self.elsewhere: Value | None = None
        for value in inputs:
            self._add_input(value)
        self._given = len(self._inputs)

    def recorded(self, value: Value) -> None:
        """Take note of a new result, which has a history."""
        self._add(value, cast("Operation", value.op), value.args, differentiable=True)

    def computed(self, value: Value, operation: Operation, arguments: tuple[object, ...]) -> None:
        """Take note of a new result without a history."""
        self._add(value, operation, arguments, differentiable=False)

    def created(self, value: Value) -> None:
        """Take note of a new leaf or constant."""
        if value._operation is None:
            self._kept[value] = _PLAIN
        else:
            self._results[value._creation] = _PLAIN

    def decided(self, kind: str, arguments: tuple[object, ...], outcome: object) -> None:
        """Take note that the program looked at a number."""
        value = arguments[0]
        if not isinstance(value, Value):  # a choice by a plain number
            return
        if kind == "set":
            self._set(value)
            return
        if kind == "grad":
            if (slot := self._own(value)) is None or 0 <= slot < CONSTANTS:
                refuse("grad", value)
            return
        looked_at = self.slot(value)
        if kind in _RELATIONS and (other := _as_float(arguments[1])) is not None:
            self._decide(_RELATIONS[kind], looked_at, self.slot(other), bool(outcome))
        elif kind in {"bool", "where"}:
            self._decide(_RELATIONS["ne"], looked_at, self.slot(0.0), bool(outcome))
        else:  # what is made of the number cannot be known, so it must be the very same again
            self._decide(_IS, looked_at, self.slot(value._data), 1)

    def used_elsewhere(self, argument: object) -> None:
        """Take note that another thread uses a Value: one that stands for an argument, or was computed."""
        if isinstance(argument, Value) and self.elsewhere is None:
            older = argument._operation is None or argument._creation < self._first
            slot = self._kept.get(argument) if older else self._results.get(argument._creation)
            if slot is not None and (0 <= slot < self._given or slot >= RESULTS):
                self.elsewhere = argument

    def slot(self, argument: object) -> int:
        """Return the slot of a Value or float, which takes it up if it is new."""
        if not isinstance(argument, Value):
            return self._constant(cast("float", argument))
        slot = self._own(argument)
        if slot is not None:
            return self._constant(argument._data) if slot == _PLAIN else slot
        if argument.op is None:
            return self._add_input(argument)
        self.outside = argument
        return self._constant(argument._data)

    def needed(self, slots: Iterable[int]) -> bytes:
        """Return for each operation 1 if one of the slots, or of the decisions, depends on it, otherwise 0."""
        needed = bytearray(len(self._operations))
        of_guards = (slot for _, left, right in self._guards for slot in (left, right))
        for slot in (*slots, *of_guards):
            if slot >= RESULTS:
                needed[slot - RESULTS] = 1
        starts, operands = self._starts, self._operands
        for i in range(len(needed) - 1, -1, -1):
            for slot in operands[starts[i] : starts[i + 1]] if needed[i] else ():
                if slot >= RESULTS:
                    needed[slot - RESULTS] = 1
        return bytes(needed)

    @property
    def inputs(self) -> tuple[Value, ...]:
        """The inputs, and after them the leaves and constants from outside."""
        return tuple(self._inputs)

    @property
    def constants(self) -> tuple[float, ...]:
        """The constants."""
        return tuple(struct.unpack("d", bits)[0] for bits in self._constants)

    @property
    def custom(self) -> tuple[Operation, ...]:
        """The user's own operations."""
        return tuple(self._custom)

    @property
    def operations(self) -> bytes:
        """The index of each operation, as int32."""
        return self._operations.tobytes()

    @property
    def starts(self) -> bytes:
        """Where the operands of each operation begin, and the last end; as int32."""
        return self._starts.tobytes()

    @property
    def operands(self) -> bytes:
        """The slots of all operands, as int32."""
        return self._operands.tobytes()

    @property
    def differentiable(self) -> bytes:
        """For each operation 1 if it has a history."""
        return bytes(self._differentiable)

    @property
    def decisions(self) -> bytes:
        """Position, relation, left slot, right slot, outcome and site of each decision, as int32."""
        flat = array("i")
        for (relation, left, right), (position, outcome, site) in self._guards.items():
            flat.extend((position, relation, left, right, outcome, site))
        return flat.tobytes()

    @property
    def sites(self) -> tuple[tuple[CodeType, int], ...]:
        """The places in the user's program: pairs of a code and an instruction."""
        return tuple((site.code, site.instruction) for site in self._sites)

    def _add(self, value: Value, operation: Operation, arguments: Sequence[object], *, differentiable: bool) -> None:
        """Append an operation. A result that depends on no input is but a number."""
        self._check_size(len(self._operands) + len(arguments))
        slots = [self.slot(argument) for argument in arguments]
        if all(CONSTANTS <= slot < RESULTS for slot in slots):
            self._results[value._creation] = _PLAIN
            return
        self._results[value._creation] = RESULTS + len(self._operations)
        index = _INDEX.get(operation)
        if index is None:
            index = self._custom.setdefault(operation, len(_INDEX) + len(self._custom))
        self._operations.append(index)
        self._operands.extend(slots)
        self._starts.append(len(self._operands))
        self._differentiable.append(differentiable)

    def _own(self, value: Value) -> int | None:
        """Return the slot that a Value of the trace has; None of one from outside. Refuse one of another thread."""
        if value._operation is None or value._creation < self._first:
            return self._kept.get(value)
        slot = self._results.get(value._creation)
        if slot is None:
            refuse("stranger", value)
        return slot

    def _constant(self, number: float) -> int:
        slot = self._constants.setdefault(struct.pack("d", number), CONSTANTS + len(self._constants))
        self._check_size(len(self._constants))
        return slot

    def _add_input(self, value: Value) -> int:
        self._check_size(len(self._inputs) + 1)
        slot = self._kept[value] = len(self._inputs)
        self._inputs.append(value)
        return slot

    def _set(self, value: Value) -> None:
        """Take note that the function is about to set the data of a Value, which must be its own."""
        slot = self._own(value)
        if value._operation is None or value._creation < self._first:
            if slot != _PLAIN:
                refuse("set", value)
            return
        self._results[value._creation] = _PLAIN  # whatever has used it, used another number

    def _decide(self, relation: int, left: int, right: int, outcome: int) -> None:
        """Add a guard, unless it can come out in one way only; the second time it comes out as the first."""
        guard = relation, left, right
        if guard in self._guards or all(CONSTANTS <= slot < RESULTS for slot in (left, right)):
            return
        site = self._sites.setdefault(Site.here(), len(self._sites))
        self._guards[guard] = len(self._operations), outcome, site

    def _check_size(self, count: int) -> None:
        if count > self._limit:
            refuse("size", self._limit)


def _as_float(other: object) -> Value | float | None:
    """Return what a Value is compared with as a Value or float; None if no float equals it."""
    if type(other) in {Value, float}:
        return cast("Value | float", other)
    try:
        number = float(cast("float", other))
    except OverflowError:  # an integer beyond all floats
        return None
    return number if number == other else None
