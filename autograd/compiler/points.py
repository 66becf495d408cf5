"""Many points: each on its own path, and sums over them in an order that depends on the numbers alone."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import reduce
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from autograd.compiler.executable import BLOCK, Addresses, Call, Floats, Request
from autograd.compiler.requests import value_request
from autograd.core.recording import is_observed

if TYPE_CHECKING:
    from autograd.compiler.arguments import Given
    from autograd.compiler.library import Library
    from autograd.compiler.paths import Path, Paths

__all__ = ["Columns", "Plan", "Points", "Target", "Totals"]

# What was summed, and the sums.
Totals: TypeAlias = tuple[tuple[Hashable, ...], Floats]
Failed: TypeAlias = NDArray[np.int32]
_NOBODY = np.zeros(0, dtype=np.int64)


@dataclass(eq=False, slots=True)
class Columns:
    """Where the numbers of each point stand.

    Parameters
    ----------
    inputs
        Which of the inputs that the arguments have differ from point to point.
    addresses, strides
        For each input that the arguments have: the address of its number of point 0, and the distance in bytes to that
        of point 1; zeros where it is shared.
    count
        How many points there are.
    owner
        What is to live as long as the addresses are used.
    """

    inputs: frozenset[int]
    addresses: Addresses
    strides: Addresses
    count: int
    owner: object


class Target(NamedTuple):
    """What is computed of each point, and where it goes.

    Parameters
    ----------
    request
        What is computed.
    addresses, strides
        For each result where that of point 0 is written, and the distance in bytes to that of point 1; zeros for those
        that are summed.
    keys
        What the sums are called, by which those of different paths find together.
    """

    request: Request
    addresses: Addresses
    strides: Addresses
    keys: tuple[Hashable, ...]
    owner: object = None  # what is to live as long as the addresses are used


class Plan(NamedTuple):
    """What a batch asks of a path, call after call.

    Parameters
    ----------
    target
        What is computed; of what is not summed, each call says where it goes.
    places
        Where each result stands.
    """

    target: Target
    places: dict[Hashable, int]


@dataclass(eq=False, slots=True)
class Points:
    """The points of a batch.

    Parameters
    ----------
    library
        The paths of the function.
    first
        The arguments of the function at point 0.
    given_at
        From the number of a point to the function's arguments there.
    columns
        Where the numbers of the points are.
    threads
        How many threads compute.
    target_of
        What to compute, for each path.
    without
        Computes a point by the function itself: writes what is wanted of it, returns what is to be summed and its keys.
    """

    library: Library
    first: Given
    given_at: Callable[[int], Given]
    columns: Columns
    threads: int
    target_of: Callable[[Path], Target]
    without: Callable[[Given, int], tuple[tuple[Hashable, ...], list[float]]]

    def computed(self) -> Totals:
        """Compute all points, write what is wanted of each, and return the sums."""
        if is_observed():
            self.first.tell()
        paths = self.library.paths_of(self.first.form)
        path = paths.latest or self.library.recorded(self.first, paths)
        if path is None:
            return self._added(np.full(self.columns.count, -1), [])
        target = self.target_of(path)
        failures, failed, sums = self._run(path, target, None)
        lost = np.flatnonzero(failed >= 0) if failures else _NOBODY
        path.calls += self.columns.count - len(lost)
        if not failures:
            paths.ran(path)
            return target.keys, sums[0] if len(sums) == 1 else reduce(np.add, sums)
        found = self._sorted_out(paths, path, lost, failed[lost])
        which, known = np.zeros(self.columns.count, dtype=np.int64), [path]
        for other, points in found:
            if other is not None and other not in known:
                known.append(other)
            which[points] = -1 if other is None else known.index(other)
        if not target.keys:  # what is wanted has been written on the way
            self._write_uncompiled(np.flatnonzero(which < 0))
            return (), np.zeros(0)
        return self._added(which, known)

    def _sorted_out(
        self, paths: Paths, path: Path, lost: Addresses, failed: Failed
    ) -> Iterator[tuple[Path | None, Addresses]]:
        """Yield points with the path that they take; with None those that must do without one.

        Where nothing is summed, the results are written as the paths are tried. Otherwise only the values are computed,
        to see which guards fail.
        """
        waiting = [(path, lost, failed)]
        while waiting:
            before, points, failed = waiting.pop()
            for other, mine, guard in self._successors(paths, before, points, failed):
                if other is None:
                    yield None, mine
                    continue
                target = self.target_of(other)
                _, failed_now, _ = self._run(other, self._trial(other) if target.keys else target, mine)
                right = failed_now < 0
                other.calls += int(right.sum())
                yield other, mine[right]
                stuck = (failed_now >= 0) & (failed_now <= guard)  # as in Library.run
                if stuck.any():
                    yield None, mine[stuck]
                further = failed_now > guard
                if further.any():
                    waiting.append((other, mine[further], failed_now[further]))

    def _successors(
        self, paths: Paths, path: Path, points: Addresses, failed: Failed
    ) -> Iterator[tuple[Path | None, Addresses, int]]:
        """Yield points with the path to try next, and the guard that they failed."""
        for guard in np.unique(failed).tolist():
            mine = points[failed == guard]
            exact = path.program.guards[guard].relation == "is"
            for group in [mine[n : n + 1] for n in range(len(mine))] if exact else [mine]:
                given = self.given_at(int(group[0]))
                left = self._left_number(path, given) if exact else 0.0
                yield paths.after(path, guard, left) or self.library.recorded(given, paths), group, guard

    def _left_number(self, path: Path, given: Given) -> float:
        """Return the number that a guard has looked at where it failed."""
        results = np.empty(len(path.program.outputs))
        path.runner(value_request(self.library, path), self.library.jit).point(path.numbers(given.numbers), results)
        return float(results[0])

    def _trial(self, path: Path) -> Target:
        """Return the target that computes the values and keeps none."""
        count = len(path.program.outputs)
        key = "trial", self.columns.inputs
        request = path.requests.get(key)
        if request is None:
            request = path.requests[key] = Request(path.program, per_point=self.columns.inputs)
        unread = np.empty(count)
        addresses = np.array([unread[n:].ctypes.data for n in range(count)], dtype=np.int64)
        return Target(request, addresses, np.zeros(count, dtype=np.int64), (), unread)

    def _added(self, which: Addresses, known: Sequence[Path]) -> Totals:
        """Return the sums: block by block, in each block path by path in the order of their decisions."""
        rank = sorted(range(len(known)), key=lambda n: _sortable(known[n]))
        totals: dict[Hashable, float] = {}
        for start in range(0, len(which), BLOCK):
            block: dict[Hashable, float] = {}
            here = which[start : start + BLOCK]
            for n in rank:
                points = start + np.flatnonzero(here == n)
                if len(points):
                    target = self.target_of(known[n])
                    _, _, sums = self._run(known[n], target, points)
                    _add(block, target.keys, sums[0])
            for point in start + np.flatnonzero(here < 0):
                _add(block, *self._uncompiled(int(point)))
            _add(totals, block.keys(), block.values())
        return tuple(totals), np.array([*totals.values()])

    def _run(self, path: Path, target: Target, points: Addresses | None) -> tuple[int, Failed, Floats]:
        """Compute points on a path; return how many failed a guard, which one each, and the sums of each block."""
        count = self.columns.count if points is None else len(points)
        failed = np.empty(count, dtype=np.int32)
        sums = np.empty((-(-count // BLOCK), len(target.keys)))
        shared = path.numbers(self.first.numbers)
        columns, strides = self.columns.addresses, self.columns.strides
        if path.captured:
            none = np.zeros(len(path.captured), dtype=np.int64)
            columns, strides = np.concatenate([columns, none]), np.concatenate([strides, none])
        runner = path.runner(target.request, self.library.jit)

        def compute(begin: int, end: int) -> int:
            index = None if points is None else np.ascontiguousarray(points[begin:end])
            written = sums[begin // BLOCK : -(-end // BLOCK)]
            first = begin if points is None else 0
            return runner.batch(
                Call(shared, columns, strides, target.addresses, target.strides, written, index, first, end - begin,
                     failed[begin:end])
            )  # fmt: skip

        if self.threads == 1 or count <= BLOCK:
            return compute(0, count), failed, sums
        bounds = _shares(count, self.threads)
        with ThreadPoolExecutor(len(bounds)) as pool:
            return sum(pool.map(compute, *zip(*bounds, strict=True))), failed, sums

    def _write_uncompiled(self, points: Addresses) -> None:
        for point in points.tolist():
            self._uncompiled(point)

    def _uncompiled(self, point: int) -> tuple[tuple[Hashable, ...], list[float]]:
        """Compute a point by running the function itself; write what is wanted of it, return what is to be summed."""
        self.library.ran_without()
        return self.without(self.given_at(point), point)


def _shares(count: int, threads: int) -> list[tuple[int, int]]:
    """Return how the points are divided: whole blocks for each thread."""
    blocks = -(-count // BLOCK)
    threads = min(threads, blocks)
    bounds = [BLOCK * (blocks * n // threads) for n in range(threads)] + [count]
    return [*pairwise(bounds)]


def _add(totals: dict[Hashable, float], keys: Iterable[Hashable], numbers: Iterable[float]) -> None:
    for key, number in zip(keys, numbers, strict=True):
        totals[key] = totals.get(key, 0.0) + float(number)


def _sortable(path: Path) -> list[bytes]:
    return [outcome if isinstance(outcome, bytes) else bytes([outcome]) for outcome in path.decisions]
