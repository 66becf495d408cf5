"""Many points: each on its own path, and sums over them in an order that depends on the numbers alone."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import pairwise
from typing import NamedTuple, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from autograd.compiler.backends.code import address
from autograd.compiler.backends.executable import BLOCK, Addresses, Call, Floats, Request
from autograd.compiler.batch.arguments import BatchShape, Many
from autograd.compiler.batch.repeated import Prepared
from autograd.compiler.batch.sums import Piece, SumTable, Totals, blocks_added
from autograd.compiler.dispatch.arguments import Given
from autograd.compiler.dispatch.library import Library
from autograd.compiler.dispatch.paths import Path, Paths
from autograd.compiler.dispatch.requests import OneSidedError, value_request
from autograd.compiler.ir.loops import unrolled
from autograd.core.observers import is_observed
from autograd.core.standins import AskedError

__all__ = ["Memo", "Plan", "Points", "Sink", "Target"]

Failed: TypeAlias = NDArray[np.int32]
_KEPT = 32  # batches of different forms for which all is prepared, and guards that look at a number
_NOBODY = np.zeros(0, dtype=np.int64)


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


class Sink(Protocol):
    """What is wanted of the points, and takes it."""

    def target(self, path: Path) -> Target:
        """Return what to compute on a path, and where it goes; raise ``TypeError`` or ``ValueError`` to refuse it."""

    def restart(self) -> None:
        """Take note that no point took the path that was asked for."""

    def without(self, given: Given, point: int) -> tuple[tuple[Hashable, ...], list[float]]:
        """Compute a point by the function itself: write its outputs, return what is to be summed."""


@dataclass(eq=False, slots=True)
class Memo:
    """What the batches of a function keep for the next.

    Parameters
    ----------
    prepared
        What repeats a batch that is like an earlier one, by all that must be alike; None where nothing is worth it.
    shapes
        What is the same for all batches whose arguments are alike, by their points and their key.
    plans
        What is asked of a path, by the path and by what is wanted.
    trials
        For a path and the inputs that differ from point to point, the request that tells which points take it.
    looks
        For a path and one of its guards, likewise, the request for the number that the guard looks at.
    unsummed
        For a request, the one that sums nothing.
    """

    prepared: dict[Hashable, Prepared | None] = field(default_factory=dict)
    shapes: dict[Hashable, BatchShape] = field(default_factory=dict)
    plans: dict[tuple[Path, Hashable], Plan] = field(default_factory=dict)
    trials: dict[tuple[Path, frozenset[int]], Request] = field(default_factory=dict)
    looks: dict[tuple[Path, int, frozenset[int]], Request] = field(default_factory=dict)
    unsummed: dict[Request, Request] = field(default_factory=dict)

    def keep(self, key: Hashable, prepared: Prepared | None) -> None:
        """Keep what repeats a batch."""
        if len(self.prepared) >= _KEPT:
            self.prepared.clear()
        self.prepared[key] = prepared


@dataclass(eq=False, slots=True)
class Points:
    """The points of a batch.

    Parameters
    ----------
    library
        The paths of the function.
    many
        The arguments of all points.
    threads
        How many threads compute.
    sink
        What is wanted of them.
    memo
        What is kept for the next batch.
    """

    library: Library
    many: Many
    threads: int
    sink: Sink
    memo: Memo

    def computed(self) -> Totals:
        """Compute all points, write their outputs, and return the sums."""
        if is_observed():
            if self.library.steps_aside():
                return self._added(np.full(self.many.count, -1), [], None)
            self.many.first.tell()
        if self.library.checked:
            self.library.run(self.many.first, self._value_request)
        while True:
            try:
                return self._computed()
            except AskedError as asked:
                self.library.signature.ask(self.many.first, asked)
                self.many.settle()
            except OneSidedError as error:
                self.library.decide(error, self.library.paths_of(self.many.first.form))
            self.sink.restart()

    def _computed(self) -> Totals:
        library, first = self.library, self.many.first
        paths = library.paths_of(first.form)
        path = paths.latest or library.recorded(first, paths)
        target = self._tried(path)
        ran = self._run(path, target, None) if path and target else None
        if path is None or target is None or ran is None or ran[0] == self.many.count:
            # No point is on the path, or it is refused: begin with one that there is a point on.
            self.sink.restart()
            found = library.run_settled(first, self._value_request)
            if found is None:
                return self._added(np.full(self.many.count, -1), [], None)
            path = found[0]
            path.calls -= 1
            target = self.sink.target(path)
            ran = self._run(path, target, None)
        failures, failed, sums = ran
        lost = np.flatnonzero(failed >= 0) if failures else _NOBODY
        path.calls += self.many.count - len(lost)
        if not failures:
            paths.ran(path)
            return target.keys, sums[0] if len(sums) == 1 else blocks_added(sums)
        which, known = np.zeros(self.many.count, dtype=np.int64), [path]
        for other, points in self._sorted_out(paths, path, lost, failed[lost]):
            if other is not None and other not in known:
                known.append(other)
            which[points] = -1 if other is None else known.index(other)
        return self._added(which, known, sums)

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
                target = self._tried(other)
                tried = self._trial(other) if target is None or target.keys else target
                _, failed_now, _ = self._run(other, tried, mine)
                right = failed_now < 0
                if target is None and right.any():
                    self.sink.target(other)  # which raises
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
            for left, group in self._by_number(path, guard, mine):
                given = partial(self.many.given_at, int(group[0]))
                other, settled = self.library.next_path(given, paths, path, guard, left)
                yield other, group, settled

    def _value_request(self, path: Path) -> Request:
        return value_request(self.library.options, path)

    def _by_number(self, path: Path, guard: int, points: Addresses) -> list[tuple[float, Addresses]]:
        """Return points that fail a guard, and have come as far, by the number that it looks at, where that decides."""
        if path.guards[guard].relation != "is":
            return [(0.0, points)]
        numbers = self._looked_at(path, guard, points)
        numbers[np.isnan(numbers)] = np.nan  # which all come out alike
        _, begun, of_point = np.unique(numbers.view(np.int64), return_index=True, return_inverse=True)
        grouped = np.argsort(of_point, kind="stable")
        groups = np.split(grouped, np.cumsum(np.bincount(of_point))[:-1])
        return [(float(numbers[begun[n]]), points[groups[n]]) for n in np.argsort(begun)]

    def _looked_at(self, path: Path, guard: int, points: Addresses) -> Floats:
        """Return the number on the left of a guard at each of some points, which fail none before it."""
        inputs = self.many.columns.inputs
        request = self.memo.looks.get((path, guard, inputs))
        if request is None:
            if len(self.memo.looks) >= _KEPT:
                for (other, _, _), kept in self.memo.looks.items():
                    other.runners.pop(kept, None)
                self.memo.looks.clear()
            program = unrolled(path.program)
            until = replace(program, outputs=(program.guards[guard].left,), guards=program.guards[:guard])
            request = self.memo.looks[path, guard, inputs] = Request(until, per_point=inputs)
        numbers = np.empty(self.many.count)
        place = np.array([address(numbers)], dtype=np.int64)
        self._run(path, Target(request, place, np.array([8], dtype=np.int64), (), numbers), points)
        return numbers[points]

    def _tried(self, path: Path | None) -> Target | None:
        """Return what to compute on a path, None if it is refused, which counts only if a point takes the path."""
        try:
            return None if path is None else self.sink.target(path)
        except (TypeError, ValueError):
            return None

    def _trial(self, path: Path) -> Target:
        """Return the target that computes the values and keeps none."""
        count = len(path.program.outputs)
        inputs = self.many.columns.inputs
        request = self.memo.trials.get((path, inputs))
        if request is None:
            request = self.memo.trials[path, inputs] = Request(path.program, per_point=inputs)
        unread = np.empty(count)
        addresses = np.array([unread[n:].ctypes.data for n in range(count)], dtype=np.int64)
        return Target(request, addresses, np.zeros(count, dtype=np.int64), (), unread)

    def _added(self, which: Addresses, known: Sequence[Path], sums: Floats | None) -> Totals:
        """Return the sums: each point in the lane that its number says, whatever path it takes.

        A block whose points all take one path is added up as they are computed; ``sums`` are those of the first path.
        Of any other block there is a table of what each point adds.
        """
        taken = np.bincount(which + 1, minlength=len(known) + 1).tolist()
        targets = {n: self.sink.target(known[n]) for n in range(len(known)) if taken[n + 1]}
        alone = np.flatnonzero(which < 0).tolist() if taken[0] else []
        without = {point: self._uncompiled(point) for point in alone}
        keys = dict.fromkeys(key for target in targets.values() for key in target.keys)
        keys.update(dict.fromkeys(key for mine, _ in without.values() for key in mine))
        if not keys:  # what is wanted has been written on the way
            return (), np.zeros(0)
        table = SumTable(tuple(keys), len(which))
        starts = np.arange(0, len(which), BLOCK)
        path_of = np.minimum.reduceat(which, starts)  # of a block whose points all take one
        path_of[path_of != np.maximum.reduceat(which, starts)] = -1
        for n in {*path_of.tolist()} - {-1}:
            blocks, target = path_of == n, targets[n]
            if n or sums is None:
                points = np.flatnonzero(np.repeat(blocks, BLOCK)[: len(which)])
                _, _, mine = self._run(known[n], target, points)
            else:
                mine = sums[blocks]
            table.put(np.flatnonzero(blocks), target.keys, mine)
        for block in np.flatnonzero(path_of < 0).tolist():
            for piece in table.pieces(block):
                here = which[piece.first : piece.last]
                for n, target in targets.items():
                    points = np.flatnonzero(here == n)
                    if len(points):
                        self._run(known[n], self._each(target, piece), points + piece.first)
                for point in alone[bisect_left(alone, piece.first) : bisect_left(alone, piece.last)]:
                    piece.write(point, *without[point])
                piece.add()
        return table.totals()

    def _each(self, target: Target, piece: Piece) -> Target:
        """Return the target that writes what is to be summed into a table."""
        request = self.memo.unsummed.get(target.request)
        if request is None:
            request = self.memo.unsummed[target.request] = replace(target.request, summed=frozenset())
        addresses, strides = target.addresses.copy(), target.strides.copy()
        summed = sorted(target.request.summed)
        addresses[summed], strides[summed] = piece.columns(target.keys)
        return Target(request, addresses, strides, ())

    def _run(self, path: Path, target: Target, points: Addresses | None) -> tuple[int, Failed, Floats]:
        """Compute points on a path; return how many failed a guard, which one each, and the sums of each block."""
        count = self.many.count if points is None else len(points)
        failed = np.empty(count, dtype=np.int32)
        sums = np.empty((-(-count // BLOCK), len(target.keys)))
        shared = path.numbers(self.many.first.numbers)
        columns, strides = self.many.columns.addresses, self.many.columns.strides
        if path.captured:
            none = np.zeros(len(path.captured), dtype=np.int64)
            columns, strides = np.concatenate([columns, none]), np.concatenate([strides, none])
        runner = path.runner(target.request, self.library.options.jit)

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

    def _uncompiled(self, point: int) -> tuple[tuple[Hashable, ...], list[float]]:
        """Compute a point by running the function itself; write its outputs, return what is to be summed."""
        self.library.uncompiled += 1
        return self.sink.without(self.many.given_at(point), point)


def _shares(count: int, threads: int) -> list[tuple[int, int]]:
    """Return how the points are divided: whole blocks for each thread."""
    blocks = -(-count // BLOCK)
    threads = min(threads, blocks)
    bounds = [BLOCK * (blocks * n // threads) for n in range(threads)] + [count]
    return [*pairwise(bounds)]
