"""One run of a function, recorded as a program: its operations, its decisions, and the leaves it captured."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from autograd.compiler.ir.merges import MERGE, WHERE
from autograd.compiler.ir.program import RELATIONS, ROWS, Guard, Program
from autograd.core.engine import Trace, Value
from autograd.core.observers import observe
from autograd.core.operation import Operation
from autograd.core.site import Site
from autograd.core.tracing import CONSTANTS, RESULTS, refuse

__all__ = ["Recorded", "record"]

Slots: TypeAlias = NDArray[np.intc]


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
    sites
        For each guard, where in the user's program the decision was taken.
    slots
        Where the numbers of the Values lie that were sought: those that are instructions of the program.
    whole
        The program with all that was recorded, and where it has these Values; only if there were any to seek.
    """

    program: Program
    captured: tuple[Value, ...]
    computed: Value | None
    sites: tuple[Site, ...]
    slots: Mapping[Value, int]
    whole: tuple[Program, Mapping[Value, int]] | None


def record(
    run: Callable[[], Sequence[object]], inputs: Sequence[Value], sought: Callable[[], Iterable[Value]] = tuple
) -> Recorded:
    """Run a function and return what it did.

    Parameters
    ----------
    run
        Computes the outputs, Values or floats, from the inputs.
    inputs
        The Values that stand for the arguments.
    sought
        Gives, after the run, computed Values whose slots are wanted.

    Raises
    ------
    RuntimeError
        If the function does what the program could not repeat: it calls ``backward()`` on the way, sets the data of a
        Value from outside, uses one that another thread computes in the meantime, or leaves one to another thread.
    Exception
        Whatever ``run`` raises.
    """
    trace = Trace(inputs)
    with observe(trace):
        outputs = run()
    slots = [trace.slot(output) for output in outputs]
    if trace.elsewhere is not None:
        refuse("elsewhere", trace.elsewhere)
    kept = _flags(trace.needed(slots))
    found = [(value, trace.slot(value)) for value in sought()]
    program, places = _program(trace, slots, kept, found)
    whole = _program(trace, slots, np.ones_like(kept), found) if found else None
    sites = [Site(code, instruction) for code, instruction in trace.sites]
    of_guards = _ints(trace.decisions).reshape(-1, 6)[:, 5].tolist()
    return Recorded(
        program, trace.inputs[len(inputs) :], trace.outside, tuple(sites[site] for site in of_guards), places, whole
    )


def _program(
    trace: Trace, outputs: list[int], kept: NDArray[np.bool_], sought: Sequence[tuple[Value, int]]
) -> tuple[Program, dict[Value, int]]:
    """Return the program of a trace with the operations that are kept, its slots in one row, and those of Values."""
    before = np.zeros(len(kept) + 1, dtype=np.intc)  # how many instructions that are kept come before each
    np.cumsum(kept, out=before[1:])
    inputs, constants = trace.inputs, trace.constants
    first_result = len(inputs) + len(constants)

    def final(slots: Slots) -> Slots:
        """Return the slots as they are in the program."""
        of_results = slots >= RESULTS
        placed = np.where(slots < CONSTANTS, slots, slots + (len(inputs) - CONSTANTS))
        placed[of_results] = first_result + before[slots[of_results] - RESULTS]
        return placed

    counts = np.diff(_ints(trace.starts))
    operands = _ints(trace.operands)[np.repeat(kept, counts)]
    flags = bytes([value.requires_grad for value in inputs]) + bytes(len(constants))
    decisions = _ints(trace.decisions).reshape(-1, 6)
    columns = decisions[:, 1].tolist(), final(decisions[:, 2:4]).tolist(), decisions[:, 4].tolist()
    positions = before[decisions[:, 0]].tolist()
    operations, custom = _without_merge(_ints(trace.operations)[kept], trace.custom)
    program = Program(
        inputs=len(inputs),
        constants=constants,
        operations=_array(operations),
        starts=_array(np.concatenate([[0], np.cumsum(counts[kept])])),
        operands=_array(final(operands)),
        differentiable=flags + _flags(trace.differentiable)[kept].tobytes(),
        outputs=tuple(final(np.array(outputs, dtype=np.intc)).tolist()),
        guards=tuple(
            Guard(position, RELATIONS[relation], left, right, bool(outcome))
            for position, relation, (left, right), outcome in zip(positions, *columns, strict=True)
        ),
        custom=custom,
    )

    results = [(value, slot - RESULTS) for value, slot in sought if slot >= RESULTS]
    return program, {value: first_result + int(before[n]) for value, n in results if kept[n]}


def _without_merge(operations: Slots, custom: tuple[Operation, ...]) -> tuple[Slots, tuple[Operation, ...]]:
    """Return operations with what records a merge as what a merge is in a program."""
    if MERGE not in custom:
        return operations, custom
    mine = len(ROWS) + custom.index(MERGE)
    others = operations - (operations > mine)
    return np.where(operations == mine, np.intc(WHERE), others), tuple(row for row in custom if row is not MERGE)


def _flags(flat: bytes) -> NDArray[np.bool_]:
    return np.frombuffer(flat, dtype=np.bool_)


def _ints(flat: bytes) -> Slots:
    return np.frombuffer(flat, dtype=np.intc)


def _array(numbers: NDArray[np.integer]) -> array[int]:
    """Return the numbers as an array of Python's, copied once."""
    flat = array("i")
    flat.frombytes(np.ascontiguousarray(numbers, dtype=np.intc).data.cast("B"))
    return flat
