"""What one side of a choice alone needs: which instructions those are, and an order in which they lie together.

A choice takes one of two numbers that are there; code that computed both would run functions for nothing, and is slower
than a replay, which does not. An instruction whose result matters under a condition only may be passed over where that
does not hold. Whatever stands in its place then goes nowhere: whoever reads it matters under the same condition.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from heapq import heappop, heappush
from itertools import groupby

from autograd.compiler.backends.llvm.expressions import cost
from autograd.compiler.ir.program import Lowered
from autograd.core.arithmetic import greater, subtract, where

__all__ = ["Event", "Need", "needs", "order", "reads", "runs"]

# What is done, and the number of the instruction, guard or result.
Event = tuple[str, int]
# Conditions that must all hold: slots of numbers, and whether they are to be other than zero.
Need = frozenset[tuple[int, bool]]

# What is passed over saves at least so many additions, measured: for a branch takes its time as well, and in lanes
# there is mostly one that needs what the others do not.
_WORTH, _WORTH_IN_LANES = 30, 200
# Conditions that are looked at; a result that matters under more of them is computed more often than need be.
_DEEPEST = 4
_ALWAYS: Need = frozenset()


def _worth(code: Lowered, steps: Iterable[int], lanes: int) -> bool:
    """Return whether a branch around the instructions pays."""
    return sum(cost(code.instructions[step][0], lanes) for step in steps) >= (_WORTH_IN_LANES if lanes else _WORTH)


def needs(code: Lowered, chosen: Callable[[int], bool], lanes: int) -> dict[int, Need]:
    """Return for each of the chosen instructions that need not always be computed when it is needed.

    Conditions for whose sake no branch would pay are left out.
    """
    if not any(row is where for row, _ in code.instructions):
        return {}
    found = _needs(code, chosen, frozenset())
    under: dict[tuple[int, bool], list[int]] = {}
    for step, need in found.items():
        for condition in need:
            under.setdefault(condition, []).append(step)
    small = frozenset(condition for condition, steps in under.items() if not _worth(code, steps, lanes))
    if len(small) == len(under):
        return {}
    return _needs(code, chosen, small) if small else found


def _needs(code: Lowered, chosen: Callable[[int], bool], left_out: Need) -> dict[int, Need]:
    first = code.inputs + len(code.constants)
    need: dict[int, Need] = dict.fromkeys(code.results, _ALWAYS)
    for guard in code.guards:
        need[guard.left] = need[guard.right] = _ALWAYS

    def used(slot: int, under: Need) -> None:
        if slot >= first:
            known = need.get(slot)
            need[slot] = under if known is None else known & under

    for step in range(len(code.instructions) - 1, -1, -1):
        row, slots = code.instructions[step]
        under = need.get(first + step, _ALWAYS) if chosen(first + step) else _ALWAYS
        if row is not where:
            for slot in slots:
                used(slot, under)
            continue
        condition, truth = _condition(code, slots[0])
        used(slots[0], under)
        used(condition, under)
        for slot, side in ((slots[1], truth), (slots[2], not truth)):
            further = (condition, side) not in left_out and len(under) < _DEEPEST
            used(slot, under | {(condition, side)} if further else under)
    return {slot - first: under for slot, under in need.items() if under and slot >= first and chosen(slot)}


def _condition(code: Lowered, slot: int) -> tuple[int, bool]:
    """Return the number that decides, and whether it must be other than zero: of ``1 - (x > y)`` that is ``x > y``."""
    first = code.inputs + len(code.constants)
    if slot >= first:
        row, slots = code.instructions[slot - first]
        if row is subtract and code.inputs <= slots[0] < first <= slots[1]:
            decided = code.instructions[slots[1] - first][0] is greater
            if decided and code.constants[slots[0] - code.inputs] == 1.0:
                return slots[1], False
    return slot, True


def reads(code: Lowered, step: int, needs: dict[int, Need]) -> tuple[int, ...]:
    """Return the slots that an instruction needs: its operands, and what decides whether it is needed."""
    slots = code.instructions[step][1]
    need = needs.get(step)
    return (*slots, *(slot for slot, _ in sorted(need))) if need else slots


def order(code: Lowered, steps: Sequence[int], needs: dict[int, Need]) -> list[int]:
    """Return the instructions such that those with the same need lie together, as late as they can.

    The others keep their order. Each comes after its operands, and after what decides whether it is needed.
    """
    if not needs:
        return [*steps]
    schedule = _Backward(code, steps, needs)
    for step in reversed(steps):
        if step not in needs:
            schedule.put(step)
    schedule.finish()
    return schedule.steps[::-1]


class _Backward:
    """An order of instructions in the making, from the last to the first."""

    def __init__(self, code: Lowered, steps: Sequence[int], needs: dict[int, Need]) -> None:
        first = code.inputs + len(code.constants)
        self.steps: list[int] = []
        self._needs = needs
        self._before = {step: {slot - first for slot in reads(code, step, needs) if slot >= first} for step in steps}
        self._later = dict.fromkeys(steps, 0)  # how many of those are still to be put that must come later
        for earlier in self._before.values():
            for step in earlier & self._later.keys():
                self._later[step] += 1
        self._ready: list[int] = []  # negative, so that the latest comes first; some may have been put
        self._alike: dict[Need, list[int]] = {}  # the same by their need
        for step, count in self._later.items():
            if not count:
                self._offer(step)

    def put(self, step: int) -> None:
        """Put an instruction that is always needed, after those that must come later or did."""
        while self._later[step] or self._latest() > step:
            self._put_latest()
        self._take(step)

    def finish(self) -> None:
        """Put the others."""
        while self._latest() >= 0:
            self._put_latest()

    def _latest(self) -> int:
        while self._ready and -self._ready[0] not in self._later:
            heappop(self._ready)
        return -self._ready[0] if self._ready else -1

    def _put_latest(self) -> None:
        alike = self._alike[self._needs[self._latest()]]
        while alike:
            self._take(-heappop(alike))

    def _offer(self, step: int) -> None:
        if step in self._needs:
            heappush(self._ready, -step)
            heappush(self._alike.setdefault(self._needs[step], []), -step)

    def _take(self, step: int) -> None:
        self.steps.append(step)
        del self._later[step]
        for earlier in self._before[step] & self._later.keys():
            self._later[earlier] -= 1
            if not self._later[earlier]:
                self._offer(earlier)


def runs(code: Lowered, events: Sequence[Event], needs: dict[int, Need], lanes: int) -> list[tuple[Need, int, int]]:
    """Return where runs of events with the same need begin and end; where no branch pays, they are needed always."""
    if not needs:
        return [(_ALWAYS, 0, len(events))]
    found: list[tuple[Need, int, int]] = []
    place = 0
    for need, group in groupby(events, lambda event: needs.get(event[1], _ALWAYS) if event[0] == "do" else _ALWAYS):
        run = [which for _, which in group]
        found.append((need if need and _worth(code, run, lanes) else _ALWAYS, place, place + len(run)))
        place += len(run)
    return found
