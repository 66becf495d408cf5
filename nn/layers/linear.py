"""Linear: weighted sums of the inputs, without an activation."""

from __future__ import annotations

import random
from collections.abc import Collection, Sequence
from typing import Any, Generic, Literal, overload

from autograd import Value
from nn.arrays import Inputs, Scalar, Y
from nn.checks import count_of, generator, input_list, one_each, parameter, positive_size
from nn.module import Module

__all__ = ["Linear", "multiply"]


class Linear(Module, Generic[Y]):
    """The sums of weighted inputs plus a bias, with the arrays, names and start of PyTorch's ``Linear``.

    Parameters
    ----------
    in_features, out_features
        The number of inputs and of outputs.
    bias
        Whether there is a bias for each output.
    weights
        The weights to start from, numbers or Values: one row for each output. Without them, the weights are drawn
        uniformly between ``-1/sqrt(in_features)`` and ``1/sqrt(in_features)``, and so are the biases.
    biases
        The biases to start from: one for each output.
    rng
        Where the weights are drawn from: a ``random.Random``, or a seed for a new one. Layers made one by one share
        a ``random.Random`` in order to differ.

    Raises
    ------
    ValueError
        If a size is not positive, or the weights or biases are not as many finite numbers as needed.
    TypeError
        If an argument is of the wrong type.

    Examples
    --------
    >>> layer = Linear(2, 2, weights=[[1.0, 2.0], [3.0, 4.0]], biases=[0.0, 100.0])
    >>> layer([1.0, 10.0])
    [Value(21.0), Value(143.0)]
    >>> layer
    Linear(2, 2) with 6 parameters
    """

    @overload
    def __init__(
        self: Linear[Value],
        in_features: int,
        out_features: Literal[1],
        bias: bool = True,  # noqa: FBT001, FBT002
        *,
        weights: Collection[Collection[Scalar]] | None = None,
        biases: Collection[Scalar] | None = None,
        rng: random.Random | int = 0,
    ) -> None: ...
    @overload
    def __init__(
        self: Linear[Any],
        in_features: int,
        out_features: int,
        bias: bool = True,  # noqa: FBT001, FBT002
        *,
        weights: Collection[Collection[Scalar]] | None = None,
        biases: Collection[Scalar] | None = None,
        rng: random.Random | int = 0,
    ) -> None: ...
    def __init__(
        self,
        in_features: int,
        out_features: int,
        bias: bool = True,  # noqa: FBT001, FBT002  # PyTorch's signature
        *,
        weights: Collection[Collection[Scalar]] | None = None,
        biases: Collection[Scalar] | None = None,
        rng: random.Random | int = 0,
    ) -> None:
        nin = positive_size(in_features, "the number of inputs of a Linear")
        nout = positive_size(out_features, "the number of outputs of a Linear")
        if biases is not None and not bias:
            raise ValueError("a Linear with bias=False takes no biases; leave one of the two out")
        draw, bound = generator(rng).uniform, nin**-0.5
        self.weight: list[list[Value]] = []
        for given in one_each(weights, nout, None, "row of weights", "output of a Linear"):
            row = [draw(-bound, bound) for _ in range(nin)] if given is None else given
            if count_of(row, "a row of weights of a Linear") != nin:
                raise ValueError(f"a Linear with {nin} inputs needs {nin} weights for each output, got {len(row)}")
            self.weight.append([parameter(weight, f"weight {i} of a Linear") for i, weight in enumerate(row)])
        self.bias: list[Value] | None = None
        if bias:
            starts = biases if biases is not None else [draw(-bound, bound) for _ in range(nout)]
            starts = one_each(starts, nout, 0.0, "bias", "output of a Linear")
            self.bias = [parameter(start, f"bias {i} of a Linear") for i, start in enumerate(starts)]

    def __call__(self, inputs: Inputs) -> Y:
        """Return the outputs: a list, or the Value itself where there is one output.

        Raises
        ------
        ValueError
            If the number of inputs is wrong.
        """
        inputs = input_list(inputs, len(self.weight[0]), self)
        try:
            outputs = multiply(self.weight, self.bias, inputs)
        except TypeError:
            raise TypeError(f"{self._signature()} takes numbers and Values as inputs, got {inputs!r}") from None
        return outputs[0] if len(outputs) == 1 else outputs  # type: ignore[return-value]  # as the type says

    def _signature(self) -> str:
        return f"Linear({len(self.weight[0])}, {len(self.weight)}{', bias=False' if self.bias is None else ''})"


def multiply(
    weight: Sequence[Sequence[Value]], bias: Sequence[Value] | None, inputs: Collection[Scalar]
) -> list[Value]:
    """Return the matrix times the inputs, plus the bias; sums are taken from the bias on, as a Neuron takes them."""
    outputs = []
    for position, row in enumerate(weight):
        products = [w * x for w, x in zip(row, inputs, strict=True)]
        outputs.append(sum(products[1:], products[0]) if bias is None else sum(products, bias[position]))
    return outputs
