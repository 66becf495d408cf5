"""Embedding: a vector for each of finitely many things."""

from __future__ import annotations

import operator
import random
from collections.abc import Collection
from typing import overload

from autograd import Value
from nn.arrays import Scalar
from nn.checks import count_of, generator, one_each, parameter, positive_size
from nn.module import Module

__all__ = ["Embedding"]


class Embedding(Module):
    """A vector of parameters for each of finitely many things, such as letters, which are named by their positions.

    Parameters
    ----------
    num_embeddings
        How many things there are.
    embedding_dim
        The length of each vector.
    weights
        The vectors to start from, of numbers or Values: one row for each thing. Without them, all numbers are drawn
        from the normal distribution with mean 0 and standard deviation 1, as in PyTorch.
    rng
        Where they are drawn from: a ``random.Random``, or a seed for a new one.

    Raises
    ------
    ValueError
        If a size is not positive, or the weights are not as many finite numbers as needed.
    TypeError
        If an argument is of the wrong type.

    Examples
    --------
    >>> letters = Embedding(3, 2, weights=[[0.0, 1.0], [2.0, 3.0], [4.0, 5.0]])
    >>> letters(1)
    [Value(2.0), Value(3.0)]
    >>> letters([2, 0])
    [[Value(4.0), Value(5.0)], [Value(0.0), Value(1.0)]]
    """

    def __init__(
        self,
        num_embeddings: int,
        embedding_dim: int,
        *,
        weights: Collection[Collection[Scalar]] | None = None,
        rng: random.Random | int = 0,
    ) -> None:
        count = positive_size(num_embeddings, "the number of things of an Embedding")
        size = positive_size(embedding_dim, "the length of the vectors of an Embedding")
        draw = generator(rng).gauss
        self.weight: list[list[Value]] = []
        for given in one_each(weights, count, None, "row of weights", "thing of an Embedding"):
            row = [draw(0.0, 1.0) for _ in range(size)] if given is None else given
            if count_of(row, "a row of weights of an Embedding") != size:
                raise ValueError(f"an Embedding of length {size} needs {size} weights for each thing, got {len(row)}")
            self.weight.append([parameter(weight, f"weight {i} of an Embedding") for i, weight in enumerate(row)])

    @overload
    def __call__(self, things: int) -> list[Value]: ...
    @overload
    def __call__(self, things: Collection[int]) -> list[list[Value]]: ...
    def __call__(self, things: int | Collection[int]) -> list[Value] | list[list[Value]]:
        """Return the vector of a thing, or those of several.

        Raises
        ------
        ValueError
            If there is no such thing.
        TypeError
            If it is not named by an integer.
        """
        if isinstance(things, Collection):
            return [self._vector(thing) for thing in things]
        return self._vector(things)

    def _vector(self, thing: int) -> list[Value]:
        try:
            position = operator.index(thing)
        except TypeError:
            raise TypeError(f"{self._signature()} takes integers, counting from 0, got {thing!r}") from None
        if not 0 <= position < len(self.weight):
            raise ValueError(f"{self._signature()} takes integers from 0 to {len(self.weight) - 1}, got {position}")
        return [*self.weight[position]]

    def _signature(self) -> str:
        return f"Embedding({len(self.weight)}, {len(self.weight[0])})"
