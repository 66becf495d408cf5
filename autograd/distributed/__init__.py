"""Compiled batches on many machines, by Dask: ``pip install 'scalar-autograd[dask]'``.

``map`` computes results point by point, as Dask arrays; ``reduce`` computes sums and means, with the bits of one
process, whatever the number of workers and the chunks of the arrays.
"""

from autograd.distributed.mapping import map
from autograd.distributed.reducing import reduce
from autograd.distributed.work import GROUP_POINTS, DifferentBitsError

__all__ = ["GROUP_POINTS", "DifferentBitsError", "map", "reduce"]
