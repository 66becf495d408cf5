"""GPT: a small transformer that says what comes next."""

from __future__ import annotations

import random
from collections.abc import Sequence, Sized

from autograd import Value, no_grad
from autograd.math import relu, softmax
from nn.arrays import Scalar
from nn.checks import generator, positive_size, rate
from nn.init import normal_
from nn.layers.attention import CausalSelfAttention
from nn.layers.embedding import Embedding
from nn.layers.linear import Linear, multiply
from nn.layers.normalization import RMSNorm
from nn.module import Module

__all__ = ["GPT", "Block"]


class Block(Module):
    """A layer of a transformer: attention, then a wide ReLU layer for each place; each adds to what came in.

    Parameters
    ----------
    dimensions
        The length of each vector of the sequence.
    heads
        A divisor of ``dimensions``.
    rng
        Where the weights are drawn from: a ``random.Random``, or a seed for a new one.

    Examples
    --------
    >>> len(Block(4, heads=2).parameters())
    200
    """

    def __init__(self, dimensions: int, heads: int, *, rng: random.Random | int = 0) -> None:
        rng = generator(rng)
        self.attention_norm = RMSNorm(dimensions)
        self.attention = CausalSelfAttention(dimensions, heads, rng=rng)
        self.mlp_norm = RMSNorm(dimensions)
        self.widen = Linear(dimensions, 4 * dimensions, bias=False, rng=rng)
        self.narrow = Linear(4 * dimensions, dimensions, bias=False, rng=rng)

    def __call__(self, sequence: Sequence[Sequence[Scalar]]) -> list[list[Value]]:
        """Return a vector for each vector of the sequence."""
        attended = self.attention([self.attention_norm(x) for x in sequence])
        middle = [_sum(x, y) for x, y in zip(sequence, attended, strict=True)]
        return [_sum(x, self._mlp(self.mlp_norm(x))) for x in middle]

    def _mlp(self, vector: list[Scalar]) -> list[Value]:
        wide = [relu(x) for x in multiply(self.widen.weight, None, vector)]
        return multiply(self.narrow.weight, None, wide)


class GPT(Module):
    """A small GPT: for each token of a sequence, the logits of the token that follows it.

    Vectors of the tokens and of their places are added, pass the blocks, and are compared with each token. The
    normalisation is RMSNorm, before each part and at the end; nothing has a bias.

    Parameters
    ----------
    vocabulary
        How many tokens there are; they are named by the integers from 0.
    context
        The largest number of tokens in a sequence.
    dimensions
        The length of the vectors.
    heads
        Of the attention; a divisor of ``dimensions``.
    layers
        The number of blocks.
    std
        The standard deviation of the normal distribution that all matrices are drawn from.
    rng
        Where they are drawn from: a ``random.Random``, or a seed for a new one.

    Raises
    ------
    ValueError
        If a size is not positive, or ``heads`` does not divide ``dimensions``.
    TypeError
        If an argument is of the wrong type.

    Examples
    --------
    >>> from nn import cross_entropy
    >>> model = GPT(3, context=4, dimensions=4, heads=2)
    >>> loss = cross_entropy(model([0, 1, 2]), [1, 2, 0])
    >>> loss.backward()
    >>> model.generate([0], 3, rng=1)
    [0, 2, 2]
    """

    def __init__(
        self,
        vocabulary: int,
        context: int,
        dimensions: int = 16,
        heads: int = 4,
        layers: int = 1,
        *,
        std: float = 0.08,
        rng: random.Random | int = 0,
    ) -> None:
        layers = positive_size(layers, "the layers of a GPT")
        rng = generator(rng)
        self.tokens = Embedding(vocabulary, dimensions, rng=rng)
        self.places = Embedding(context, dimensions, rng=rng)
        self.blocks = [Block(dimensions, heads, rng=rng) for _ in range(layers)]
        self.norm = RMSNorm(dimensions)
        self.logits = Linear(dimensions, vocabulary, bias=False, rng=rng)
        for part in self.modules():
            if isinstance(part, Embedding | Linear):
                normal_(part.weight, std=std, rng=rng)

    def __call__(self, tokens: Sequence[int]) -> list[list[Value]]:
        """Return a row of logits for each token: what may follow it, given those before it.

        Raises
        ------
        ValueError
            If there is no token, there are more than ``context``, or one of them is unknown.
        """
        if not isinstance(tokens, Sized):
            raise TypeError(f"{self._signature()} takes a list of tokens, got {tokens!r}")
        if not 0 < len(tokens) <= len(self.places.weight):
            raise ValueError(f"{self._signature()} takes from 1 to {len(self.places.weight)} tokens, got {len(tokens)}")
        return self.logits_of([self.tokens(token) for token in tokens])

    def logits_of(self, vectors: Sequence[Sequence[Scalar]]) -> list[list[Value]]:
        """Return what the model makes of the vectors of tokens, such as ``tokens`` gives: the rows of logits.

        It does the same with all tokens, so that one compiled program serves all sequences of a length.

        >>> from autograd import compile
        >>> from nn import cross_entropy
        >>> model = GPT(3, context=4, dimensions=4, heads=2)
        >>> loss = compile(lambda vectors, targets: cross_entropy(model.logits_of(vectors), targets))
        >>> loss.backward(model.tokens([0, 1, 2]), [1, 2, 0]) == cross_entropy(model([0, 1, 2]), [1, 2, 0]).data
        True
        >>> loss.backward(model.tokens([2, 2, 0]), [2, 0, 1]) == cross_entropy(model([2, 2, 0]), [2, 0, 1]).data
        True
        >>> loss.stats().paths
        1
        """
        stream = [_sum(vector, self.places(place)) for place, vector in enumerate(vectors)]
        for block in self.blocks:
            stream = block(stream)
        return [multiply(self.logits.weight, None, self.norm(vector)) for vector in stream]

    def generate(
        self,
        tokens: Sequence[int],
        count: int,
        *,
        temperature: float = 1.0,
        stop: int | None = None,
        rng: random.Random | int,
    ) -> list[int]:
        """Return tokens that may follow, each drawn with the probability that the model gives it.

        Parameters
        ----------
        tokens
            What is there already, at least one token. Of what is longer than the context, the end is seen.
        count
            The largest number of tokens to add.
        temperature
            What the logits are divided by, above 0: less makes the likely likelier.
        stop
            The token before which it ends.
        rng
            Where chance comes from: a ``random.Random``, or a seed for a new one.

        Raises
        ------
        ValueError
            If there is no token, one is unknown, or the temperature is not above 0.
        """
        temperature = rate(temperature, "the temperature")
        rng, sequence, context = generator(rng), [*tokens], len(self.places.weight)
        for _ in range(positive_size(count, "the number of tokens to add")):
            with no_grad():
                probabilities = softmax([logit.data / temperature for logit in self(sequence[-context:])[-1]])
            (token,) = rng.choices(range(len(probabilities)), probabilities)
            if token == stop:
                break
            sequence.append(token)
        return sequence[len(tokens) :]

    def _signature(self) -> str:
        return (
            f"GPT({len(self.tokens.weight)}, {len(self.places.weight)}, {self.norm.size}, "
            f"heads={self.blocks[0].attention.heads}, layers={len(self.blocks)})"
        )


def _sum(a: Sequence[Scalar], b: Sequence[Value]) -> list[Value]:
    return [x + y for x, y in zip(a, b, strict=True)]
