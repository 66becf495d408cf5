"""CausalSelfAttention: each place of a sequence gathers from itself and those before it."""

from __future__ import annotations

import random
from collections.abc import Sequence, Sized

from autograd import Value
from autograd.math import softmax
from nn.arrays import Scalar
from nn.checks import generator, input_list, positive_size
from nn.layers.linear import Linear, multiply
from nn.module import Module

__all__ = ["CausalSelfAttention"]


class CausalSelfAttention(Module):
    """Each place of a sequence takes a mean of the values of the places up to it, weighted by how their keys fit.

    From Vaswani et al., Attention is all you need, 2017: in each head, the weights are
    ``softmax(query·key/sqrt(head size))``.

    Parameters
    ----------
    dimensions
        The length of each vector of the sequence.
    heads
        In how many parts the vectors are compared; a divisor of ``dimensions``.
    bias
        Whether the four linear maps have a bias.
    rng
        Where the weights are drawn from: a ``random.Random``, or a seed for a new one.

    Raises
    ------
    ValueError
        If a size is not positive, or ``heads`` does not divide ``dimensions``.
    TypeError
        If an argument is of the wrong type.

    Examples
    --------
    >>> attention = CausalSelfAttention(4, heads=2)
    >>> first, second = attention([[1.0, 0.0, 0.0, 0.0], [0.0, 1.0, 0.0, 0.0]])
    >>> attention([[1.0, 0.0, 0.0, 0.0]]) == [first]  # nothing comes from later places
    True
    """

    def __init__(self, dimensions: int, heads: int, *, bias: bool = False, rng: random.Random | int = 0) -> None:
        size = positive_size(dimensions, "the dimensions of a CausalSelfAttention")
        self.heads = positive_size(heads, "the heads of a CausalSelfAttention")
        if size % self.heads:
            raise ValueError(f"a CausalSelfAttention needs heads that divide its {size} dimensions, got {self.heads}")
        rng = generator(rng)
        self.query, self.key, self.value, self.out = (Linear(size, size, bias, rng=rng) for _ in range(4))

    def __call__(self, sequence: Sequence[Sequence[Scalar]]) -> list[list[Value]]:
        """Return a vector for each vector of the sequence.

        Raises
        ------
        ValueError
            If a vector has not the right length.
        """
        if not isinstance(sequence, Sized):
            raise TypeError(f"{self._signature()} takes a sequence of vectors, got {sequence!r}")
        vectors = [input_list(vector, len(self.query.weight), self) for vector in sequence]
        queries, keys, values = (
            [multiply(part.weight, part.bias, vector) for vector in vectors]
            for part in (self.query, self.key, self.value)
        )
        return [
            multiply(self.out.weight, self.out.bias, self._gathered(query, keys[: place + 1], values[: place + 1]))
            for place, query in enumerate(queries)
        ]

    def _gathered(self, query: list[Value], keys: list[list[Value]], values: list[list[Value]]) -> list[Value]:
        """Return the weighted mean of the values, head by head."""
        width = len(query) // self.heads
        gathered: list[Value] = []
        for start in range(0, len(query), width):
            part = slice(start, start + width)
            scores = [_product(query[part], key[part]) * width**-0.5 for key in keys]
            weights = softmax(scores)
            gathered += [_product(weights, [*column]) for column in zip(*(v[part] for v in values), strict=True)]
        return gathered

    def _signature(self) -> str:
        bias = "" if self.query.bias is None else ", bias=True"
        return f"CausalSelfAttention({len(self.query.weight)}, {self.heads}{bias})"


def _product(a: list[Value], b: list[Value]) -> Value:
    first, *others = (x * y for x, y in zip(a, b, strict=True))
    return sum(others, first)
