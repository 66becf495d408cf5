"""Data to learn from: named samples, their division into training and held-out ones, and mini-batches."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias, TypeVar, overload

from nn.checks import positive_size

__all__ = ["Dataset", "Sample", "batches"]

# Inputs and target. The target is an int where it is a class, counted from 0.
Sample: TypeAlias = tuple[list[float], float]

S = TypeVar("S")


@dataclass(frozen=True, slots=True)
class Dataset(Sequence[Sample]):
    """Samples, pairs of inputs and target, with the names of what they hold.

    Parameters
    ----------
    samples
        Pairs of a list of numbers and a number.
    features
        The names of the inputs.
    target
        The name of the target.
    classes
        The names of the classes where the targets are positions in this tuple, and empty otherwise.

    Examples
    --------
    >>> data = Dataset([([1.0, 2.0], 0), ([3.0, 4.0], 1)], ("x", "y"), "colour", ("red", "blue"))
    >>> len(data), data[1]
    (2, ([3.0, 4.0], 1))
    >>> data
    Dataset of 2 samples: (x, y) -> colour
    """

    samples: Sequence[Sample]
    features: tuple[str, ...]
    target: str
    classes: tuple[str, ...] = ()

    def split(self, held_out: float = 0.2, *, seed: int = 0) -> tuple[Dataset, Dataset]:
        """Return the samples to train on and those held out, in a shuffled order.

        Parameters
        ----------
        held_out
            The share of the samples to hold out, between 0 and 1; rounded to whole samples.
        seed
            Seed of the shuffle: the same one gives the same division.

        Raises
        ------
        ValueError
            If one of the two would be empty.

        Examples
        --------
        >>> data = Dataset([([float(i)], i) for i in range(10)], ("x",), "y")
        >>> train, test = data.split(0.3)
        >>> len(train), len(test), sorted(y for _, y in [*train, *test]) == list(range(10))
        (7, 3, True)
        """
        count = round(held_out * len(self))
        if not 0 < count < len(self):
            raise ValueError(f"a share of {held_out} of {len(self)} samples leaves one part empty; choose another")
        shuffled = random.Random(seed).sample(self.samples, len(self))
        return replace(self, samples=shuffled[count:]), replace(self, samples=shuffled[:count])

    def standardized(self, like: Dataset | None = None) -> Dataset:
        """Return the samples with each input shifted and scaled to mean 0 and standard deviation 1.

        Parameters
        ----------
        like
            The samples whose means and deviations are used, by default these: held-out samples are scaled as those
            that were trained on. An input that is the same in all of them is only shifted.

        Raises
        ------
        ValueError
            If the two have different inputs.

        Examples
        --------
        >>> data = Dataset([([1.0], 0), ([3.0], 1)], ("x",), "y")
        >>> data.standardized().samples
        [([-1.0], 0), ([1.0], 1)]
        >>> Dataset([([5.0], 0)], ("x",), "y").standardized(like=data).samples
        [([3.0], 0)]
        """
        like = like or self
        if like.features != self.features:
            raise ValueError(f"cannot scale the inputs {self.features} like {like.features}")
        columns = list(zip(*(inputs for inputs, _ in like), strict=True))
        means = [math.fsum(column) / len(column) for column in columns]
        deviations = [
            math.sqrt(math.fsum((x - mean) ** 2 for x in column) / len(column)) or 1.0
            for column, mean in zip(columns, means, strict=True)
        ]
        scaled = [
            ([(x - mean) / deviation for x, mean, deviation in zip(inputs, means, deviations, strict=True)], target)
            for inputs, target in self
        ]
        return replace(self, samples=scaled)

    @overload
    def __getitem__(self, position: int) -> Sample: ...
    @overload
    def __getitem__(self, position: slice) -> Sequence[Sample]: ...
    def __getitem__(self, position: int | slice) -> Sample | Sequence[Sample]:
        return self.samples[position]

    def __len__(self) -> int:
        return len(self.samples)

    def __repr__(self) -> str:
        return f"Dataset of {len(self)} samples: ({', '.join(self.features)}) -> {self.target}"


def batches(samples: Sequence[S], batch_size: int, *, seed: int | None = None, epoch: int = 0) -> Iterator[list[S]]:
    """Yield the samples in batches, each sample once; the last batch may be smaller.

    Parameters
    ----------
    samples
        What to divide.
    batch_size
        How many samples a batch has.
    seed
        Seed of the shuffle; None keeps the order.
    epoch
        Which time through the data this is: each has an order of its own, which only ``seed``, ``epoch`` and the
        number of samples decide. So an epoch can be taken up again without those before it.

    Raises
    ------
    TypeError, ValueError
        If ``batch_size`` is not a positive integer.

    Examples
    --------
    >>> list(batches("abcdefg", 3))
    [['a', 'b', 'c'], ['d', 'e', 'f'], ['g']]
    >>> list(batches("abcdefg", 3, seed=0, epoch=1)) == list(batches("abcdefg", 3, seed=0, epoch=1))
    True
    >>> list(batches("abcdefg", 3, seed=0, epoch=1)) == list(batches("abcdefg", 3, seed=0, epoch=2))
    False
    """
    batch_size = positive_size(batch_size, "batch_size")
    order = list(range(len(samples)))
    if seed is not None:
        random.Random(f"{seed}, {epoch}").shuffle(order)
    for start in range(0, len(order), batch_size):
        yield [samples[position] for position in order[start : start + batch_size]]
