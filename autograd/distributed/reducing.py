"""reduce: the sum or mean of a compiled batch, with the same bits whatever the number of workers."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from autograd.compiler.batch.batch import Batch
from autograd.compiler.batch.sums import groups_added
from autograd.distributed.cluster import dask_array, results_of, used
from autograd.distributed.point_tables import PointTables, points_of
from autograd.distributed.work import GROUP_POINTS, Work, packed, rows_of_groups, with_sums

if TYPE_CHECKING:
    from distributed import Client, Future

__all__ = ["reduce"]

_TASK_BYTES = 16 << 20  # of points that travel with one task
_TASKS = 4  # for each thread of the workers, at least, where there are groups enough


def reduce(
    batch: Batch,
    *args: object,
    argnums: int | Sequence[int] | None = None,
    client: Client | None = None,
    progress: bool | Callable[[int, int], object] = False,
    other_bits: bool = False,
) -> Any:  # noqa: ANN401  # the structure of the result
    """Return the sum or mean of a batch over many points, and its gradient, computed by the workers of a cluster.

    The points are taken in groups of 65,536 of the whole array, whatever its chunks, and what the groups come to is
    added in their order. So the result has the bits of the batch in one process, for any number of workers, and also
    where a worker is lost and others compute its groups again.

    Parameters
    ----------
    batch
        ``compile(f).batch(..., reduce="sum")`` or ``"mean"``.
    args
        Its arguments. Those that differ from point to point are arrays of NumPy or Dask, or futures of such.
    argnums
        With respect to which of the arguments that all points share to differentiate, if that is wanted.
    client
        A ``distributed.Client``. Without one, the current one is used; without that, a cluster on this machine, with a
        process for each core, is made and closed again.
    progress
        Whether to show a progress bar; or a function, called with the points that are done and all of them. Where it
        raises, as where the program is interrupted, the tasks that are left are cancelled.
    other_bits
        Whether workers may compute other bits than this process: each is compared on a sample of the points otherwise.

    Returns
    -------
    What the batch returns: the value; with ``argnums`` the pair of value and gradient.

    Raises
    ------
    ImportError
        If Dask is not installed; if a worker, or the scheduler, has not this package in this version.
    RuntimeError
        If the client or its cluster is closed, there are no workers, or a task kills one worker after the other.
    DifferentBitsError
        If a worker computes other bits.
    TypeError, ValueError
        If the arguments are none for the batch.

    Examples
    --------
    >>> import numpy as np
    >>> from autograd import compile
    >>> from autograd.distributed import reduce
    >>> squares = compile(lambda x, w: (w * x) ** 2).batch(reduce="sum")
    >>> reduce(squares, np.arange(100_000.0), 2.0, argnums=1)  # doctest: +SKIP
    (1333313333400000.0, 1333313333400000.0)
    """
    dask_array()
    import cloudpickle

    if not isinstance(batch, Batch) or batch.reduction is None:
        raise TypeError(f"reduce takes a batch that is reduced, compile(f).batch(reduce='sum'), got {batch!r}")
    with used(client) as cluster:
        points = points_of(batch, args, argnums, cluster)
        _check_shared(points, batch.name)
        work, layout = packed(
            with_sums(batch), points.args, points.places, points.argnums, dumps=cloudpickle.dumps, other_bits=other_bits
        )
        rows = np.empty((-(-points.count // GROUP_POINTS), layout.size))
        places: dict[Future, int] = {}
        results = contextlib.closing(results_of(cluster, _tasks(cluster, work, points, places)))
        with _shown(progress, points.count) as show, results as coming:
            for future, found in coming:
                first = places.pop(future)
                rows[first : first + len(found)] = found
                show(len(found) * GROUP_POINTS)
    total = groups_added(rows) * (1.0 / points.count if batch.reduction == "mean" else 1.0)
    return layout.result(total.tolist())


def _tasks(client: Client, work: Work, points: PointTables, places: dict[Future, int]) -> Iterator[Future]:
    """Yield the tasks, and note the first group of each."""
    import dask

    groups = -(-points.count // GROUP_POINTS)
    if not points.here:
        lengths, futures = _over_chunks(client, work, points)
        first = 0
        for length, future in zip(lengths, futures, strict=True):
            places[future] = first
            first += -(-length // GROUP_POINTS)
            yield future
        return
    threads = sum(client.nthreads().values())
    width = sum(table.itemsize * table.shape[1] for table in points.tables)
    each = max(1, min(_TASK_BYTES // (width * GROUP_POINTS + 1), groups // (_TASKS * threads)))
    sent = client.submit(_itself, work, pure=False)  # a task, so that it is made again where its worker is lost
    for first in range(0, groups, each):
        slices = [table[first * GROUP_POINTS : (first + each) * GROUP_POINTS] for table in points.tables]
        with dask.config.set({"distributed.admin.large-graph-warning-threshold": "1 TiB"}):  # its advice is followed
            future = client.submit(rows_of_groups, sent, *slices, pure=False)
        places[future] = first
        yield future


def _over_chunks(client: Client, work: Work, points: PointTables) -> tuple[tuple[int, ...], list[Future]]:
    """Return a task for each chunk of arrays of Dask, which are cut anew where groups would be torn."""
    import dask

    first = points.tables[0]
    chunk = round(max(first.chunks[0]) / GROUP_POINTS) or 1
    tables = [table.rechunk({0: chunk * GROUP_POINTS, 1: -1}) for table in points.tables]
    lengths: tuple[int, ...] = tables[0].chunks[0]
    rows = dask_array().map_blocks(
        rows_of_groups,
        dask.delayed(work, pure=True),
        *tables,
        dtype=np.float64,
        chunks=(tuple(-(-length // GROUP_POINTS) for length in lengths), (1,)),
        meta=np.empty((0, 0)),
    )
    return lengths, client.compute(rows.to_delayed().ravel().tolist())


def _itself(work: Work) -> Work:
    return work


def _check_shared(points: PointTables, name: str) -> None:
    chosen = (points.argnums,) if isinstance(points.argnums, int) else points.argnums or ()
    for argnum in chosen:
        if argnum % len(points.args) in points.places:
            raise ValueError(
                f"argnums names argument {argnum} of {name}, which differs from point to point: what reduce returns is "
                f"summed, and map returns derivatives for each point"
            )


@contextlib.contextmanager
def _shown(progress: bool | Callable[[int, int], object], count: int) -> Iterator[Callable[[int], None]]:  # noqa: FBT001
    """Yield a function that is told how many points have been computed since it was called last."""
    done = 0
    with contextlib.ExitStack() as stack:
        tell: Callable[[int, int], object] = progress if callable(progress) else lambda *_: None
        if progress is True:
            from tqdm import tqdm

            bar = stack.enter_context(tqdm(total=count, unit=" points", unit_scale=True))
            tell = lambda now, _: bar.update(now - bar.n)  # noqa: E731  # what differs is what is told

        def show(more: int) -> None:
            nonlocal done
            done = min(done + more, count)
            tell(done, count)

        yield show
