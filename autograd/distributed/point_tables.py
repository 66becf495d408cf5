"""The points of a batch as arrays in two dimensions, a row for each point: of NumPy, of Dask, or behind a future."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias, cast

import numpy as np
from numpy.typing import NDArray

from autograd.compiler.batch.batch import Batch
from autograd.distributed.cluster import dask_array

if TYPE_CHECKING:
    from distributed import Client

__all__ = ["PointTables", "points_of"]

Array: TypeAlias = Any  # of Dask, which publishes no types
_SAMPLE = 64  # points that are computed here and by each worker, to compare


@dataclass(frozen=True, slots=True)
class PointTables:
    """The points, and what goes with them.

    Parameters
    ----------
    tables
        For each argument that differs from point to point an array, of NumPy if all are, otherwise of Dask.
    count
        How many points there are.
    args
        All arguments; of those that differ from point to point some points, as a sample.
    places
        The positions of those that differ.
    argnums
        With respect to which arguments to differentiate, if that is wanted.
    """

    tables: tuple[Array, ...]
    count: int
    args: tuple[object, ...]
    places: tuple[int, ...]
    argnums: int | tuple[int, ...] | None

    @property
    def here(self) -> bool:
        """Whether all points are in the memory of this process."""
        return all(isinstance(table, np.ndarray) for table in self.tables)


def points_of(
    batch: Batch, args: tuple[object, ...], argnums: int | Sequence[int] | None, client: Client | None
) -> PointTables:
    """Take the arguments of a batch apart.

    Raises
    ------
    TypeError, ValueError
        If they are no arrays, or not of the same length, or empty.
    """
    name, count = batch.name, len(args)
    places = tuple(n % count if count and -count <= n < count else n for n in batch.points)
    if not places or max(places) >= count or len({*places}) < len(places):
        raise ValueError(f"the batch of {name} has its points in {batch.points}, and there are {count} arguments")
    given = [_gathered(argument, place in places, client) for place, argument in enumerate(args)]
    arrays = [_array(given[place], place, name) for place in places]
    lengths = {len(array) for array in arrays}
    if len(lengths) > 1 or not lengths.isdisjoint({0}):
        had = ", ".join(f"{len(array)} in argument {place}" for place, array in zip(places, arrays, strict=True))
        raise ValueError(f"the arguments of a batch of {name} must have the same number of points, not none; got {had}")
    for place, array in zip(places, arrays, strict=True):
        given[place] = np.require(_computed(array[:_SAMPLE], client), requirements=["A"])
    if not all(isinstance(array, np.ndarray) for array in arrays):
        arrays = [dask_array().asarray(array) for array in arrays]
    chosen = argnums if argnums is None or isinstance(argnums, int) else tuple(argnums)
    tables = tuple(_table(array) for array in arrays)
    return PointTables(tables, lengths.pop(), tuple(given), places, chosen)


def _gathered(argument: object, per_point: bool, client: Client | None) -> object:  # noqa: FBT001
    """Return an argument; in place of a future its result, or, of points, a Dask array that is made of it."""
    if type(argument).__module__.partition(".")[0] != "distributed" or not hasattr(argument, "result"):
        return argument
    future = cast("Any", argument)
    if not per_point:
        return future.result()
    import dask

    kind = (client or future.client).submit(_kind_of, future).result()
    return dask_array().from_delayed(dask.delayed(future), *kind)


def _computed(array: Array, client: Client | None) -> NDArray[np.generic]:
    if isinstance(array, np.ndarray):
        return array
    computed: NDArray[np.generic] = array.compute() if client is None else client.compute(array).result()
    return computed


def _kind_of(array: NDArray[np.generic]) -> tuple[tuple[int, ...], np.dtype[np.generic]]:
    return np.shape(array), np.asarray(array).dtype


def _array(argument: object, place: int, name: str) -> Array:
    """Return the points of an argument as an array with a known number of points; refuse what is none."""
    array = argument if hasattr(argument, "dask") else np.asarray(argument)
    shape, kind = getattr(array, "shape", ()), getattr(array, "dtype", np.dtype(object)).kind
    if isinstance(argument, np.ma.MaskedArray) or not shape or kind not in "fiub":
        raise TypeError(
            f"argument {place} of a batch of {name} must be an array of numbers with an axis for the points, got "
            f"{type(argument).__name__} of shape {shape} of {getattr(array, 'dtype', 'objects')}"
        )
    if any(length != length for length in shape):
        raise ValueError(f"argument {place} of a batch of {name} has an unknown shape: call its compute_chunk_sizes()")
    return array


def _table(array: Array) -> Array:
    if isinstance(array, np.ndarray):
        return array.reshape(len(array), -1)
    array = array.rechunk(dict.fromkeys(range(1, array.ndim), -1))
    return array[:, None] if array.ndim == 1 else array.reshape(len(array), -1)
