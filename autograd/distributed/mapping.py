"""map: a compiled batch over Dask arrays."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from autograd.compiler.batch.batch import Batch
from autograd.distributed.cluster import dask_array
from autograd.distributed.point_tables import points_of
from autograd.distributed.work import packed, rows_of_points
from autograd.transforms.trees import Layout

__all__ = ["map"]


def map(  # as that of Python, and of Dask
    batch: Batch, *args: object, argnums: int | Sequence[int] | None = None, other_bits: bool = False
) -> Any:  # noqa: ANN401  # the structure of the result
    """Return the results of a batch for each point, as Dask arrays: nothing is computed before they are.

    Parameters
    ----------
    batch
        ``compile(f).batch(...)``, without a reduction.
    args
        Its arguments. Those that differ from point to point are arrays of NumPy or Dask, or futures of such.
    argnums
        With respect to which arguments to differentiate, if that is wanted.
    other_bits
        Whether workers may compute other bits than this process. Otherwise they are compared on a sample, and
        ``DifferentBitsError`` is raised where the arrays are computed.

    Returns
    -------
    The result of the function with a Dask array in place of each number, whose first axis counts the points; with
    ``argnums`` the pair of that and the gradient, as ``batch.value_and_grad`` returns it.

    Raises
    ------
    ImportError
        If Dask is not installed.
    TypeError, ValueError
        As the batch, at the first points.

    Examples
    --------
    >>> import dask.array
    >>> from autograd import compile
    >>> from autograd.distributed import map
    >>> square = compile(lambda x: x * x).batch()
    >>> map(square, dask.array.arange(6, chunks=2)).compute()
    array([ 0.,  1.,  4.,  9., 16., 25.])
    """
    arrays = dask_array()
    import cloudpickle
    import dask

    if not isinstance(batch, Batch) or batch.reduction is not None:
        raise TypeError(f"map takes a batch without a reduction, compile(f).batch(...), got {batch!r}")
    points = points_of(batch, args, argnums, None)
    work, layout = packed(
        batch, points.args, points.places, points.argnums, dumps=cloudpickle.dumps, other_bits=other_bits
    )
    tables = [arrays.asarray(table) for table in points.tables]
    tables = [table.rechunk({0: tables[0].chunks[0]}) for table in tables]
    each = len(points.args[points.places[0]])  # type: ignore[arg-type]  # an array, the sample
    width = layout.size // each
    rows = arrays.map_blocks(
        rows_of_points,
        dask.delayed(work, pure=True),
        *tables,
        dtype=np.float64,
        chunks=(tables[0].chunks[0], (width,)),
        meta=np.empty((0, 0)),
    )
    return _columns(rows, layout, each)


def _columns(rows: Any, layout: Layout, each: int) -> Any:  # noqa: ANN401  # arrays of Dask, and their structure
    """Return the columns of an array nested as the results, of which the layout is that for ``each`` points."""
    leaves, start = [], 0
    for shape, span in layout.spans():
        own = (shape or ())[1:]
        stop = start + (span.stop - span.start) // each
        columns = rows[:, start:stop]
        leaves.append(columns.reshape(columns.shape[0], *own) if own else columns[:, 0])
        start = stop
    return layout.results.unflatten(leaves)
