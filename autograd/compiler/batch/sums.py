"""Sums over points, in an order that goes by the points' numbers alone: see ``executable.Call``."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from functools import reduce
from typing import TypeAlias

import numpy as np

from autograd.compiler.backends.code import address
from autograd.compiler.backends.executable import BLOCK, LANES, Addresses, Floats, lanes_added

__all__ = ["GROUP", "Piece", "SumTable", "Totals", "blocks_added", "groups_added"]

# What was summed, and the sums.
Totals: TypeAlias = tuple[tuple[Hashable, ...], Floats]

GROUP = 64  # blocks that are added up before they join the others: what one machine computes and sends to another
_MOST_NUMBERS = 1 << 20  # of a table: 8 MiB


class SumTable:
    """The sums of each block, with a column for each thing that is summed.

    Parameters
    ----------
    keys
        What is summed.
    count
        How many points there are.
    """

    def __init__(self, keys: tuple[Hashable, ...], count: int) -> None:
        self._keys, self._count = keys, count
        self.places = {key: place for place, key in enumerate(keys)}
        self._sums = np.zeros((-(-count // BLOCK), len(keys)))

    def put(self, blocks: Addresses, keys: Sequence[Hashable], sums: Floats) -> None:
        """Take up the sums of some blocks. Nothing is added to those things of which there is none."""
        self._sums[blocks[:, None], [self.places[key] for key in keys]] = sums

    def pieces(self, block: int) -> Iterator[Piece]:
        """Yield the points of a block, a few at a time where there is much to be summed."""
        end = min(BLOCK * (block + 1), self._count)
        step = max(LANES, min(BLOCK, _MOST_NUMBERS // len(self._keys) // LANES * LANES))
        lanes = np.zeros((LANES, len(self._keys)))
        for first in range(BLOCK * block, end, step):
            yield Piece(self.places, first, min(first + step, end), lanes)
        self._sums[block] = lanes_added(lanes.T)

    def totals(self) -> Totals:
        """Return the sums of all blocks."""
        return self._keys, blocks_added(self._sums)


def blocks_added(sums: Floats) -> Floats:
    """Return the sums of blocks, which are the first axis: those of each group in order, then the groups in theirs."""
    return groups_added([groups_added(sums[start : start + GROUP]) for start in range(0, len(sums), GROUP)])


def groups_added(sums: Iterable[Floats]) -> Floats:
    """Return the sums of groups, one after the other."""
    with np.errstate(all="ignore"):  # as the executables, which tell nobody that a sum has overflowed
        total: Floats = reduce(np.add, sums)
    return total


class Piece:
    """What some points of a block add: a row for each, with zeros for what it adds nothing to.

    Parameters
    ----------
    places
        The column of each thing that is summed.
    first, last
        The number of the first point, and that after the last.
    lanes
        The sums of the lanes so far, to which ``add`` adds.
    """

    def __init__(self, places: dict[Hashable, int], first: int, last: int, lanes: Floats) -> None:
        self.first, self.last = first, last
        self._places, self._lanes = places, lanes
        # The sums so far are the first line of lanes, so that everything is added to them.
        lines = 1 + -(-(last - first) // LANES)
        self._table = np.zeros((LANES * lines, lanes.shape[1]))
        self._table[:LANES] = lanes

    def columns(self, keys: Sequence[Hashable]) -> tuple[Addresses, int]:
        """Return where the numbers of point 0 would be, and how far on those of point 1 are."""
        stride = self._table.strides[0]
        start = address(self._table) + (LANES - self.first) * stride
        return start + 8 * np.array([self._places[key] for key in keys], dtype=np.int64), stride

    def write(self, point: int, keys: Sequence[Hashable], numbers: Sequence[float]) -> None:
        """Write what one point adds."""
        self._table[LANES + point - self.first, [self._places[key] for key in keys]] = numbers

    def add(self) -> None:
        """Add all that was written to the lanes, in the order of the points."""
        with np.errstate(all="ignore"):  # as the executables, which tell nobody that a sum has overflowed
            # Along the first axis NumPy adds one line after the other.
            self._lanes[:] = np.add.reduce(self._table.reshape(-1, LANES, self._table.shape[1]), axis=0)
