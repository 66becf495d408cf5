"""Samples as a table: a row of numbers for each, and back."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from autograd import Value
from nn.arrays import Numbers

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from optree import PyTreeSpec

__all__ = ["SampleTable", "numbers_by_sample"]

_PLAIN = {float, int, bool}


class SampleTable:
    """Samples, with their numbers in rows.

    Parameters
    ----------
    samples
        Each a number, or numbers in lists, tuples, dictionaries and arrays; all nested alike.

    Raises
    ------
    TypeError, ValueError
        If they are something else.
    """

    def __init__(self, samples: Sequence[object]) -> None:
        import numpy as np
        import optree

        self.samples = samples
        rows, structures = [], set()
        for sample in samples:
            leaves, structure = optree.tree_flatten(cast("optree.PyTree[object]", sample))
            shapes = tuple([leaf.shape if isinstance(leaf, np.ndarray) else None for leaf in leaves])
            if not (_PLAIN.issuperset(map(type, leaves)) or all(map(_is_plain, leaves))):
                raise TypeError(f"not a sample of numbers: {sample!r}")
            structures.add((structure, shapes))
            rows.append(np.concatenate([np.asarray(leaf).ravel() for leaf in leaves]) if any(shapes) else leaves)
        self._structure, self._shapes = cast("tuple[PyTreeSpec, tuple[tuple[int, ...] | None, ...]]", structures.pop())
        if structures:
            raise ValueError("the samples are not nested alike")
        self.rows: NDArray[np.float64] = np.array(rows, dtype=np.float64)

    def nested(self, row: Sequence[Value]) -> object:
        """Return the numbers of a row nested as a sample is."""
        import numpy as np

        leaves: list[object] = []
        start = 0
        for shape in self._shapes:
            end = start + (1 if shape is None else math.prod(shape))
            leaves.append(row[start] if shape is None else np.array(row[start:end], dtype=object).reshape(shape))
            start = end
        return self._structure.unflatten(leaves)


def numbers_by_sample(results: object) -> list[Numbers]:
    """Return sample by sample what a compiled batch has computed: arrays with a number for each sample, nested."""
    if isinstance(results, list | tuple):
        return [[*numbers] for numbers in zip(*map(numbers_by_sample, results), strict=True)]
    return cast("list[Numbers]", cast("NDArray[np.float64]", results).tolist())


def _is_plain(leaf: object) -> bool:
    kind = getattr(getattr(leaf, "dtype", None), "kind", "")
    return kind in {"f", "i", "u", "b"} if kind else isinstance(leaf, int | float)
