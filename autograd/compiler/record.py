"""One run of a function, recorded as a program: its operations, its decisions, and the leaves it captured."""

from __future__ import annotations

import struct
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, cast

import numpy as np
from numpy.typing import NDArray

from autograd.compiler.program import ROWS, Guard, Program, Relation
from autograd.core.engine import Value, read
from autograd.core.recording import Observer, observe

if TYPE_CHECKING:
    from autograd.core.numbers import Number
    from autograd.core.operation import Operation
    from autograd.core.value import Operand

__all__ = ["Recorded", "record"]

# While a program is being built, its slots are told apart by size: inputs, then constants, then results.
_CONSTANTS, _RESULTS = 1 << 29, 1 << 30

_INDEX = {row: index for index, row in enumerate(ROWS)}
Slots: TypeAlias = NDArray[np.int64]
_BACKWARD = (
    "a function that is compiled calls backward(), which would happen only while it is recorded: return the loss, and "
    "call .backward(...) of the compiled function; or use autograd.grad inside of it"
)
_COMPARISONS = {"lt", "le", "eq", "ne", "gt", "ge"}


@dataclass(frozen=True, eq=False)
class Recorded:
    """A program, with what it has to do with the Values of this process.

    Parameters
    ----------
    program
        The program. Its inputs are those it was recorded with, and after them the captured Values.
    captured
        Leaves and constants from outside of the function whose numbers it used, in the order of its use.
    computed
        A Value from outside that it used and that was computed there, if there is one: its number never changes, but
        no derivative goes on to what it was computed from.
    """

    program: Program
    captured: tuple[Value, ...]
    computed: Value | None


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
        If the function calls ``backward()`` on the way, or sets the data of a Value from outside, which the program
        could not repeat.
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
        self.first_numbers: dict[Value, float] = {}  # of those whose data has been set since
        self.decisions: list[tuple[int, str, tuple[object, ...], object]] = []

    def recorded(self, value: Value) -> None:
        self.results.append(value)

    def computed(self, value: Value, operation: Operation, arguments: tuple[object, ...]) -> None:
        self.results.append(value)
        self.histories[value] = operation, arguments

    def created(self, value: Value) -> None:
        self.fresh.add(value)

    def decided(self, kind: str, arguments: tuple[object, ...], outcome: object) -> None:
        if kind == "grad":
            raise RuntimeError(_BACKWARD)
        if kind == "set":
            self._check_own(cast("Value", arguments[0]))
        self.decisions.append((len(self.results), kind, arguments, outcome))

    def _check_own(self, value: Value) -> None:
        """Refuse to have the data of a Value set that is not the function's own; keep the number that it had."""
        if value not in self.fresh:
            raise RuntimeError(
                f"a function that is compiled sets the data of {value!r}, which was made outside of it and would "
                f"change only while it is recorded: set it before or after the call"
            )
        if value not in self.first_numbers:
            number = array("d", [0.0])
            read([value], number)  # its data would be a decision
            self.first_numbers[value] = number[0]

    def sweeping(self, output: Value, cotangent: Operand, *, accumulates: bool) -> None:  # noqa: ARG002
        if accumulates:
            raise RuntimeError(_BACKWARD)


class _Builder:
    """A program being made from a log."""

    def __init__(self, log: _Log, inputs: Sequence[Value]) -> None:
        self.log = log
        self.slots: dict[Value, int] = {value: slot for slot, value in enumerate(inputs)}
        self.inputs: list[Value] = list(inputs)
        self.given = len(inputs)
        self.computed: Value | None = None
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
        return Recorded(self._numbered(results), tuple(self.inputs[self.given :]), self.computed)

    def _add_instructions(self) -> None:
        decisions = iter([*self.log.decisions, (-1, "", (), None)])
        place, kind, arguments, outcome = next(decisions)
        slots, histories, operands, slot_of = self.slots, self.log.histories, self.operands, self._slot
        for done, value in enumerate(self.log.results):
            while place == done:
                self._add_guard(kind, arguments, outcome)
                place, kind, arguments, outcome = next(decisions)
            if histories and value in histories:
                operation, used = histories[value]
            else:
                operation, used = value.op, value.args  # type: ignore[assignment]  # a result has an operation
            mine = [slots[a] if a in slots else slot_of(a) for a in used]  # type: ignore[index]  # floats are not in
            for slot in mine:
                if slot < _CONSTANTS or slot >= _RESULTS:
                    break
            else:  # it depends on no input
                slots[value] = self._constant(value.data)
                continue
            slots[value] = _RESULTS + len(self.operations)
            index = _INDEX.get(operation)
            self.operations.append(self._custom(operation) if index is None else index)
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
                return self._constant(self.log.first_numbers.get(argument, argument.data))
            if argument.op is not None:
                self.computed = argument
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
        if kind == "set":
            self.slots[cast("Value", arguments[0])] = self._constant(cast("float", outcome))
            return
        looked_at = self._slot(arguments[0]) if isinstance(arguments[0], Value) else _CONSTANTS
        if kind in _COMPARISONS:
            other = arguments[1]
            if isinstance(other, Value) or _is_float(cast("Number", other)):
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

    def _numbered(self, results: list[int]) -> Program:
        """Return the program with what nothing needs left out, and its slots in one row."""
        guards = [*self.guards.values()]
        kept = self._needed([*results, *(slot for g in guards for slot in (g.left, g.right))])
        inputs, base = len(self.inputs), len(self.inputs) + len(self.constants)
        before = np.concatenate([[0], np.cumsum(kept)])  # how many instructions that are kept come before each

        def final(slots: Slots) -> Slots:
            in_place = np.where(slots < _RESULTS, slots - _CONSTANTS + inputs, base)
            results = slots >= _RESULTS
            in_place[results] += before[slots[results] - _RESULTS]
            return np.where(slots < _CONSTANTS, slots, in_place)

        counts = np.diff(self.starts)
        sides = final(np.array([(g.left, g.right) for g in guards], dtype=np.int64).reshape(-1, 2)).tolist()
        differentiable = [value.requires_grad for value in self.inputs] + [False] * len(self.constants)
        differentiable += [value.requires_grad for value, need in zip(self.recorded, kept, strict=True) if need]
        return Program(
            inputs=inputs,
            constants=tuple(struct.unpack("d", bits)[0] for bits in self.constants),
            operations=_ints(np.array(self.operations, dtype=np.int64)[kept]),
            starts=_ints(np.concatenate([[0], np.cumsum(counts[kept])])),
            operands=_ints(final(np.array(self.operands, dtype=np.int64))[np.repeat(kept, counts)]),
            differentiable=bytes(differentiable),
            outputs=tuple(final(np.array(results)).tolist()),
            guards=tuple(
                Guard(int(before[g.position]), g.relation, left, right, g.outcome)
                for g, (left, right) in zip(guards, sides, strict=True)
            ),
            custom=tuple(self.custom),
        )

    def _needed(self, slots: list[int]) -> NDArray[np.bool_]:
        """Return for each instruction whether one of the slots depends on it."""
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
        return np.frombuffer(needed, dtype=bool)


def _is_float(number: Number) -> bool:
    """Return whether a float equals the number."""
    try:
        return float(number) == number
    except OverflowError:  # an integer beyond all floats
        return False


def _ints(numbers: Slots) -> array[int]:
    return array("i", numbers.astype(np.intc).tobytes())
