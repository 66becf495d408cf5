"""What is done in which order, in which piece of the code, and where the numbers wait that pass from one to another.

LLVM's time for one function grows faster than the function, so the code is cut into chunks of bounded size, each
a function of its own. A number that a later chunk needs waits in the scratch memory; its place is used again when no
later chunk needs it any more.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from autograd.compiler.ir.program import Lowered

__all__ = ["Act", "Event", "cut", "differs", "events", "often", "places", "plan"]

# What is done, and the number of the instruction, guard or result.
Act = str
Event = tuple[Act, int]


class ChunkPlan(NamedTuple):
    """Chunks of events, and the place of each slot that waits for a later chunk."""

    chunks: list[Sequence[Event]]
    place: dict[int, int]
    places: int


def differs(code: Lowered, per_point: Iterable[int]) -> bytearray:
    """Return for each slot whether it differs from point to point."""
    first = code.inputs + len(code.constants)
    slots = bytearray(first + len(code.instructions))
    for position in per_point:
        slots[position] = 1
    for slot, (_, operands) in enumerate(code.instructions, first):
        for operand in operands:
            if slots[operand]:
                slots[slot] = 1
                break
    return slots


def events(code: Lowered, chosen: Callable[[int], bool], ready: Callable[[int], int]) -> list[Event]:
    """Return what is to be done, in order: the chosen instructions, the guards, the results.

    ``chosen`` tells of a slot whether its instruction is to be executed; ``ready`` after how many instructions a
    result is to be written.
    """
    first = code.inputs + len(code.constants)
    after: dict[int, list[Event]] = {}
    for number, guard in enumerate(code.guards):
        after.setdefault(guard.position, []).append(("guard", number))
    for number in range(len(code.results)):
        after.setdefault(ready(number), []).append(("result", number))
    order = after.get(0, [])
    for step in range(len(code.instructions)):
        if chosen(first + step):
            order.append(("do", step))
        order.extend(after.get(step + 1, ()))
    return order


def plan(code: Lowered, order: Sequence[Event], size: int, kept: Callable[[int], bool]) -> ChunkPlan:
    """Return the events in chunks of at most about ``size``, and the places of what passes from one to another.

    ``kept`` tells of a slot whether it is computed by one of the events.
    """
    first = code.inputs + len(code.constants)
    chunks = cut(order, size)
    home: dict[int, int] = {}
    lives: dict[int, tuple[int, int]] = {}
    for number, chunk in enumerate(chunks):
        for act, which in chunk:
            if act == "do":
                home[first + which] = number
            for slot in _reads(code, act, which):
                if slot >= first and kept(slot) and home[slot] < number:
                    lives[slot] = (home[slot], number)
    return ChunkPlan(chunks, *places(lives))


def _reads(code: Lowered, act: Act, which: int) -> tuple[int, ...]:
    if act == "do":
        return code.instructions[which][1]
    if act == "guard":
        return (code.guards[which].left, code.guards[which].right)
    return (code.results[which],)


def often(code: Lowered, events: Sequence[Event], slots: Sequence[int], most: int) -> set[int]:
    """Return which numbers from elsewhere the events read more than once: those that they read most, of the marked."""
    first = code.inputs + len(code.constants)
    made = {first + which for act, which in events if act == "do"}
    reads = Counter(slot for event in events for slot in _reads(code, *event) if slots[slot] and slot not in made)
    return {slot for slot, count in reads.most_common(most) if count > 1}


def cut(order: Sequence[Event], size: int) -> list[Sequence[Event]]:
    """Return the events in chunks of about equal length, none longer than ``size``."""
    count = max(1, -(-len(order) // size))
    edges = [len(order) * edge // count for edge in range(count + 1)]
    return [order[start:stop] for start, stop in pairwise(edges)]


def places(lives: dict[int, tuple[int, int]]) -> tuple[dict[int, int], int]:
    """Return a place for each slot, and how many there are.

    ``lives`` has for each slot the chunk in which it is computed and the last that needs it. A place is not used again
    within the same chunk, where a compiler may put the instructions into another order.
    """
    ending: dict[int, list[int]] = {}
    place: dict[int, int] = {}
    free: list[int] = []
    count = 0
    done = 0
    for slot, (start, stop) in sorted(lives.items(), key=lambda life: life[1][0]):
        while done < start:
            free.extend(ending.pop(done, ()))
            done += 1
        if not free:
            free.append(count)
            count += 1
        place[slot] = free.pop()
        ending.setdefault(stop, []).append(place[slot])
    return place, count
