"""What a worker computes: a batch that came in a pickle, on some of the points. Needs no Dask."""

from __future__ import annotations

import hashlib
import pickle
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeAlias, TypeVar, cast
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from autograd.compiler.backends.executable import BLOCK
from autograd.compiler.batch.batch import Batch
from autograd.compiler.batch.sums import GROUP
from autograd.compiler.dispatch.library import Library
from autograd.compiler.export.program_files import package_version
from autograd.core.table import TABLE
from autograd.transforms.trees import Layout, flatten

__all__ = [
    "GROUP_POINTS",
    "DifferentBitsError",
    "Work",
    "packed",
    "rows_of_groups",
    "rows_of_points",
    "with_sums",
]

Floats: TypeAlias = NDArray[np.float64]
Key = TypeVar("Key")
Thing = TypeVar("Thing")

GROUP_POINTS = BLOCK * GROUP  # points that are added up by themselves before they join the others
_SAMPLES = (0.1, 0.37, 0.5, 0.93)  # where in its interval each operation is tried
_KEPT = 32  # batches that a process has open


class DifferentBitsError(ArithmeticError):
    """A worker computes other bits than the process that asked it: another C library, or another processor."""


@dataclass(frozen=True, slots=True, eq=False)
class Work:
    """What is sent to a worker: a batch in a pickle, and all its arguments but the points.

    Parameters
    ----------
    package
        The version that sends it.
    digest
        Of the batch: a process that has opened it knows it by that, whatever the arguments are.
    content
        The batch, pickled.
    args
        The arguments; those that differ from point to point are those of a few points, as a sample.
    points
        The positions of those that differ.
    argnums
        With respect to which arguments to differentiate, if that is wanted.
    bits
        A digest of what the sample comes to.
    other_bits
        Whether it may come to other bits elsewhere.
    """

    package: str
    digest: str
    content: bytes
    args: tuple[object, ...]
    points: tuple[int, ...]
    argnums: int | tuple[int, ...] | None
    bits: str
    other_bits: bool


def packed(
    batch: Batch,
    args: tuple[object, ...],
    points: tuple[int, ...],
    argnums: int | tuple[int, ...] | None,
    *,
    dumps: Callable[[object], bytes],
    other_bits: bool,
) -> tuple[Work, Layout]:
    """Return work to be sent, and how its results are nested; it is carried out on the sample, here."""
    numbers, layout = flatten(_computed(batch, args, argnums), "the result")
    content, digest = _pickled(batch, dumps)
    bits = _fingerprint(numbers)
    return Work(package_version(), digest, content, args, points, argnums, bits, other_bits), layout


def rows_of_groups(work: Work, *tables: NDArray[np.generic]) -> Floats:
    """Return for each group of points a row of its sums. The tables begin where a group begins."""
    batch, _ = _opened(work)
    rows = []
    for start in range(0, len(tables[0]), GROUP_POINTS):
        args = _with_points(work, [table[start : start + GROUP_POINTS] for table in tables])
        rows.append(flatten(_computed(batch, args, work.argnums), "the result")[0])
    return np.array(rows, np.float64)


def rows_of_points(work: Work, *tables: NDArray[np.generic]) -> Floats:
    """Return for each point a row of its results."""
    batch, layout = _opened(work)
    leaves = layout.results.flatten_up_to(_computed(batch, _with_points(work, tables), work.argnums))
    return np.concatenate([np.reshape(cast("Floats", leaf), (len(tables[0]), -1)) for leaf in leaves], axis=1)


def with_sums(batch: Batch) -> Batch:
    """Return the batch that adds up in place of taking means."""
    again = Batch.__new__(Batch)
    again.__setstate__(batch.__getstate__() | {"_reduce": "sum"})
    return again


def _computed(batch: Batch, args: tuple[object, ...], argnums: int | tuple[int, ...] | None) -> Any:  # noqa: ANN401
    return batch(*args) if argnums is None else batch.value_and_grad(*args, argnums=argnums)


def _with_points(work: Work, tables: Sequence[NDArray[np.generic]]) -> tuple[object, ...]:
    """Return the arguments at these points, of which there is a row each in the tables."""
    args = [*work.args]
    for place, table in zip(work.points, tables, strict=True):
        shape = np.asarray(work.args[place]).shape[1:]
        args[place] = np.require(table, np.float64, ["A", "C"]).reshape(len(table), *shape)
    return tuple(args)


_sent: WeakKeyDictionary[Library, tuple[object, bytes, str]] = WeakKeyDictionary()


def _pickled(batch: Batch, dumps: Callable[[object], bytes]) -> tuple[bytes, str]:
    """Return a batch in a pickle, with a digest; the same ones as long as neither its paths nor its parameters change.

    A pickle tells which path ran last, so that of two calls it would be another one, and be opened anew.
    """
    library = batch.library
    state = library.state()
    paths = [path for tree in state.forms.values() for path in tree]
    numbers = tuple((value.data.hex(), value.requires_grad) for path in paths for value in path.captured)
    now = (state, len(paths), numbers, batch.points, batch.reduction, batch.threads)
    before = _sent.get(library)
    if before is None or before[0] != now:
        try:
            content = dumps(batch)
        except Exception as error:  # whatever the user's objects raise
            raise TypeError(
                f"cannot send {batch.name} to other processes: {error}. All that the function holds must be picklable: "
                f"open files and connections, and take locks, within it"
            ) from error
        before = _sent[library] = now, content, hashlib.sha256(content).hexdigest()
    return before[1:]


_batches: dict[str, Batch] = {}
_layouts: dict[tuple[str, str], Layout] = {}  # of the results of what has been compared
_opening = threading.Lock()


def _opened(work: Work) -> tuple[Batch, Layout]:
    """Open a batch once in a process, and see that this process computes the bits of the one that sent it."""
    with _opening:
        batch, layout = _batches.get(work.digest), _layouts.get((work.digest, work.bits))
        if batch is not None and layout is not None:
            return batch, layout
        if work.package != package_version():
            raise ImportError(
                f"this worker has scalar-autograd {package_version()}, and the work was sent by {work.package}: "
                f"install the same version on all machines"
            )
        if batch is None:
            batch = pickle.loads(work.content)  # noqa: S301  # whoever sends tasks to a worker can run any code there
            _keep(_batches, work.digest, batch)
        sample = _with_points(work, [cast("Floats", work.args[place]) for place in work.points])
        numbers, layout = flatten(_computed(batch, sample, work.argnums), "the result")
        if not work.other_bits and _fingerprint(numbers) != work.bits:
            raise DifferentBitsError(
                f"a worker computes other bits than this process on a sample of the points: its C library or its "
                f"processor is another one, or a variable that {batch.name} reads is another number there. Use "
                f"machines that are alike, and make such numbers arguments; or allow it by other_bits=True"
            )
        _keep(_layouts, (work.digest, work.bits), layout)
        return batch, layout


def _keep(kept: dict[Key, Thing], key: Key, thing: Thing) -> None:
    while len(kept) >= _KEPT:
        del kept[next(iter(kept))]
    kept[key] = thing


def _fingerprint(numbers: Sequence[object]) -> str:
    """Return a digest of these numbers, and of every operation at some numbers; one nan is like another."""
    return hashlib.sha256(_bits(np.array(numbers, np.float64)) + _table_bits()).hexdigest()


def _bits(numbers: Floats) -> bytes:
    return np.where(np.isnan(numbers), np.nan, numbers).tobytes()


@cache
def _table_bits() -> bytes:
    """Return the bits of every operation at some numbers: where they differ, the C library does."""
    found = []
    for row in TABLE.values():
        for sample in () if row.scipy else _SAMPLES:  # where SciPy computes, the sample of the points tells
            try:
                found.append(row.forward(*(low + sample * (high - low) for low, high in row.domain)))
            except (TypeError, ValueError, OverflowError):  # where it needs whole numbers, or a list
                found.append(0.0)
    return _bits(np.array(found, np.float64))
