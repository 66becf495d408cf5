"""One run of a function, recorded as a program: its operations, its decisions, and the leaves it captured."""

from __future__ import annotations

import struct
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from autograd.compiler.program import ROWS, Guard, Program, Relation
from autograd.core.engine import Value, topological_order
from autograd.core.recording import Observer, observe

if TYPE_CHECKING:
    from autograd.core.operation import Operation
    from autograd.core.value import Operand

__all__ = ["Recorded", "record"]

# While a program is being built, its slots are told apart by size: inputs, then constants, then results.
_CONSTANTS, _RESULTS = 1 << 29, 1 << 30

_INDEX = {row: index for index, row in enumerate(ROWS)}
_COMPARISONS = {"lt", "le", "eq", "ne", "gt", "ge"}


@dataclass(frozen=True, eq=False)
class Recorded:
    """A program, with what it has to do with the Values of this process.

    Parameters
    ----------
    program
        The program. Its inputs are those it was recorded with, and after them the captured Values.
    captured
        Values from outside of the function whose numbers it used, in the order of its use.
    """

    program: Program
    captured: tuple[Value, ...]


def record(run: Callable[[], Sequence[object]], inputs: Sequence[Value]) -> Recorded:
    """Run a function and return what it did.

    Parameters
    ----------
    run
        Computes the outputs, Values or floats, from the inputs.
    inputs
        The Values that stand for the arguments.

    Raises
    ------
    RuntimeError
        If the function calls ``backward()`` on the way, which the program could not repeat.
    Exception
        Whatever ``run`` raises.
    """
    log = _Log()
    with observe(log):
        outputs = run()
    return _Builder(log, inputs).built(outputs)


class _Log(Observer):
    """What happened, in order. Holds every Value that it names, so that no id is used twice."""

    def __init__(self) -> None:
        self.results: list[Value] = []
        self.histories: dict[Value, tuple[Operation, tuple[object, ...]]] = {}
        self.fresh: set[Value] = set()
        self.decisions: list[tuple[int, str, tuple[object, ...], object]] = []

    def recorded(self, value: Value) -> None:
        self.results.append(value)

    def computed(self, value: Value, operation: Operation, arguments: tuple[object, ...]) -> None:
        self.results.append(value)
        self.histories[value] = operation, arguments

    def created(self, value: Value) -> None:
        self.fresh.add(value)

    def decided(self, kind: str, arguments: tuple[object, ...], outcome: object) -> None:
        self.decisions.append((len(self.results), kind, arguments, outcome))

    def sweeping(self, output: Value, cotangent: Operand, *, accumulates: bool) -> None:  # noqa: ARG002
        if accumulates:
            raise RuntimeError(
                "a function that is compiled calls backward(), which would happen only while it is recorded: return "
                "the loss, and call .backward(...) of the compiled function; or use autograd.grad inside of it"
            )


class _Builder:
    """A program being made from a log."""

    def __init__(self, log: _Log, inputs: Sequence[Value]) -> None:
        self.log = log
        self.slots: dict[Value, int] = {value: slot for slot, value in enumerate(inputs)}
        self.inputs: list[Value] = list(inputs)
        self.given = len(inputs)
        self.constants: dict[bytes, int] = {}
        self.custom: dict[Operation, int] = {}
        self.operations: list[int] = []
        self.starts: list[int] = [0]
        self.operands: list[int] = []
        self.recorded: list[Value] = []
        self.guards: dict[tuple[Relation, int, int], Guard] = {}

    def built(self, outputs: Sequence[object]) -> Recorded:
        """Return the program of the outputs and decisions, and of what these need."""
        self._add_instructions()
        results = [self._slot(output) for output in outputs]
        first = outputs[0]
        behind = topological_order(first) if isinstance(first, Value) and first.requires_grad else []
        order = [slot - _RESULTS for value in behind if (slot := self.slots.get(value, 0)) >= _RESULTS]
        return Recorded(self._numbered(results, order), tuple(self.inputs[self.given :]))

    def _add_instructions(self) -> None:
        decisions = iter([*self.log.decisions, (-1, "", (), None)])
        place, kind, arguments, outcome = next(decisions)
        slots, histories, operands = self.slots, self.log.histories, self.operands
        for done, value in enumerate(self.log.results):
            while place == done:
                self._add_guard(kind, arguments, outcome)
                place, kind, arguments, outcome = next(decisions)
            operation: Operation
            if histories and value in histories:
                operation, used = histories[value]
            else:
                operation, used = cast("Operation", value.op), value.args
            mine = [slots[a] if a in slots else self._slot(a) for a in used]
            if all(_CONSTANTS <= slot < _RESULTS for slot in mine):  # it depends on no input
                slots[value] = self._constant(value.data)
                continue
            slots[value] = _RESULTS + len(self.operations)
            self.operations.append(_INDEX[operation] if operation in _INDEX else self._custom(operation))
            operands += mine
            self.starts.append(len(operands))
            self.recorded.append(value)
        while place >= 0:
            self._add_guard(kind, arguments, outcome)
            place, kind, arguments, outcome = next(decisions)

    def _slot(self, argument: object) -> int:
        if not isinstance(argument, Value):
            return self._constant(cast("float", argument))
        if argument not in self.slots:
            if argument in self.log.fresh:
                return self._constant(argument.data)
            self.slots[argument] = len(self.inputs)
            self.inputs.append(argument)
        return self.slots[argument]

    def _constant(self, number: float) -> int:
        return self.constants.setdefault(struct.pack("d", number), _CONSTANTS + len(self.constants))

    def _custom(self, operation: Operation) -> int:
        return self.custom.setdefault(operation, len(ROWS) + len(self.custom))

    def _add_guard(self, kind: str, arguments: tuple[object, ...], outcome: object) -> None:
        """Add a decision, unless it can come out in one way only."""
        looked_at = self._slot(arguments[0]) if isinstance(arguments[0], Value) else _CONSTANTS
        if kind in _COMPARISONS:
            other = arguments[1]
            if isinstance(other, Value) or float(other) == other:  # type: ignore[arg-type]  # a number
                right = self._slot(other) if isinstance(other, Value) else self._constant(float(other))  # type: ignore[arg-type]
                self._guard(cast("Relation", kind), looked_at, right, outcome=bool(outcome))
                return
        elif kind in {"bool", "where"}:
            self._guard("ne", looked_at, self._constant(0.0), outcome=bool(outcome))
            return
        # What the function makes of the number cannot be known, so it must be the very same again.
        self._guard("is", looked_at, self._constant(cast("Value", arguments[0]).data), outcome=True)

    def _guard(self, relation: Relation, left: int, right: int, *, outcome: bool) -> None:
        if not all(_CONSTANTS <= slot < _RESULTS for slot in (left, right)):
            guard = Guard(len(self.operations), relation, left, right, outcome)
            self.guards.setdefault((relation, left, right), guard)  # the second time it comes out alike

    def _numbered(self, results: list[int], order: list[int]) -> Program:
        """Return the program with what nothing needs left out, and its slots in one row."""
        guards = self.guards.values()
        needed = self._needed([*results, *(slot for g in guards for slot in (g.left, g.right))])
        kept = [i for i, need in enumerate(needed) if need]
        base = len(self.inputs) + len(self.constants)
        positions = dict(zip(kept, range(len(kept)), strict=True))
        first_constant = len(self.inputs) - _CONSTANTS

        def final(slot: int) -> int:
            if slot < _CONSTANTS:
                return slot
            return slot + first_constant if slot < _RESULTS else base + positions[slot - _RESULTS]

        before = [0]
        for need in needed:
            before.append(before[-1] + need)
        starts, operands = array("i", [0]), array("i")
        for i in kept:
            operands.extend([final(slot) for slot in self.operands[self.starts[i] : self.starts[i + 1]]])
            starts.append(len(operands))
        differentiable = [value.requires_grad for value in self.inputs] + [False] * len(self.constants)
        differentiable += [self.recorded[i].requires_grad for i in kept]
        return Program(
            inputs=len(self.inputs),
            constants=tuple(struct.unpack("d", bits)[0] for bits in self.constants),
            operations=array("i", [self.operations[i] for i in kept]),
            starts=starts,
            operands=operands,
            differentiable=bytes(differentiable),
            outputs=tuple(map(final, results)),
            guards=tuple(
                Guard(before[g.position], g.relation, final(g.left), final(g.right), g.outcome) for g in guards
            ),
            order=array("i", [positions[i] for i in order]),
            custom=tuple(self.custom),
        )

    def _needed(self, slots: list[int]) -> bytearray:
        needed = bytearray(len(self.operations))
        for slot in slots:
            if slot >= _RESULTS:
                needed[slot - _RESULTS] = 1
        starts, operands = self.starts, self.operands
        for i in range(len(needed) - 1, -1, -1):
            if needed[i]:
                for slot in operands[starts[i] : starts[i + 1]]:
                    if slot >= _RESULTS:
                        needed[slot - _RESULTS] = 1
        return needed
