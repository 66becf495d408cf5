"""Where a long program is divided, so that what repeats in it becomes parts that are alike. Knows no Value."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from math import ceil, exp, log
from typing import TypeAlias, Union

__all__ = ["MAXIMUM_ITEMS", "Nested", "cut"]

# A picture of more boxes than this is not taken in at a glance.
MAXIMUM_ITEMS = 30

Nested: TypeAlias = list[Union[int, "Nested"]]


def cut(kinds: Sequence[str], last_use: Sequence[int]) -> Nested:
    """Divide a sequence of steps into at most 30 parts, these again, until each part has at most 30 steps.

    A loop leaves a mark in the sequence: where one turn ends and the next begins, few results are still needed, and
    it is the same two operations that meet there. So the cuts are made at the meeting that repeats and over which
    the fewest results pass; where nothing repeats, at even distances. Since a part is a run of the sequence,
    no path leaves it and comes back.

    Parameters
    ----------
    kinds
        What each step is, such as the name of its operation. A step comes after those that it needs.
    last_use
        For each step the position of the last one that needs it, or its own.

    Returns
    -------
    The positions of the steps in their order, in lists for the parts.

    Examples
    --------
    >>> parts = cut(["mul", "sin"] * 20, [*range(1, 40), 39])
    >>> len(parts), parts[0]
    (20, [0, 1])
    """
    return _Cutting(kinds, last_use).divided(0, len(kinds))


class _Cutting:
    def __init__(self, kinds: Sequence[str], last_use: Sequence[int]) -> None:
        ends = [0] * (len(kinds) + 1)
        for use in last_use:
            ends[use] += 1
        # For the gap after each step: how many results pass over it, and the steps that meet.
        self.gaps: list[tuple[int, str, str]] = []
        passing = 0
        for position, kind in enumerate(kinds):
            passing += 1 - ends[position]
            following = kinds[position + 1] if position + 1 < len(kinds) else ""
            self.gaps.append((passing, kind, following))

    def divided(self, start: int, end: int) -> Nested:
        if end - start <= MAXIMUM_ITEMS:
            return list(range(start, end))
        borders = [start, *(gap + 1 for gap in self._gaps_between(start, end)), end]
        parts: Nested = []
        for left, right in pairwise(borders):
            parts.append(left if right - left == 1 else self.divided(left, right))
        return parts

    def _gaps_between(self, start: int, end: int) -> list[int]:
        """Return the gaps at which to cut, at least one."""
        first = self.gaps[start][1]
        places = defaultdict(list)
        for gap in range(start, end - 1):
            places[self.gaps[gap]].append(gap)
        chosen: list[int] = []
        best = (0, False, 0)
        for (passing, _, following), gaps in places.items():
            # Of equals, that which gives parts that begin like the first.
            worth = (-passing, following == first, len(gaps))
            if len(gaps) < 2 or (chosen and worth <= best):
                continue
            thinned = _thinned(gaps)
            borders = [start - 1, *thinned, end - 1]
            if max(right - left for left, right in pairwise(borders)) <= (end - start) / 2:
                chosen, best = thinned, worth
        if chosen:
            return chosen
        size = ceil((end - start) / _parts(end - start))
        return list(range(start + size - 1, end - 1, size))


def _thinned(gaps: list[int]) -> list[int]:
    """Return gaps that are few enough, with equally many of the others between them."""
    every = ceil((len(gaps) + 1) / _parts(len(gaps) + 1))
    return gaps[every - 1 :: every]


def _parts(count: int) -> int:
    """Return into how many parts to divide, so that each level of the division has about as many."""
    levels = max(ceil(log(count) / log(MAXIMUM_ITEMS) - 1e-9), 1)
    each = ceil(exp(log(count) / levels) - 1e-9)
    return max(min(each, MAXIMUM_ITEMS), 2)
