"""LayerNorm and RMSNorm: vectors of a known size."""

from __future__ import annotations

from collections.abc import Collection

from autograd import Value
from autograd.math import sqrt
from nn.arrays import Scalar
from nn.checks import input_list, positive_size, rate
from nn.module import Module

__all__ = ["LayerNorm", "RMSNorm"]


class LayerNorm(Module):
    """The inputs moved to a mean of 0 and scaled to a variance of 1, then scaled and moved by what is learned.

    From Ba, Kiros and Hinton, Layer normalization, 2016. The variance is that of the inputs: divided by their number.

    Parameters
    ----------
    size
        The number of inputs.
    eps
        What is added to the variance, above 0.
    elementwise_affine
        Whether to learn a ``weight`` for each input, which starts at 1, and a ``bias``, which starts at 0.

    Raises
    ------
    ValueError
        If the size or eps is not positive.
    TypeError
        If the size is not an integer.

    Examples
    --------
    >>> norm = LayerNorm(2)
    >>> [round(y.data, 3) for y in norm([1.0, 5.0])]
    [-1.0, 1.0]
    """

    def __init__(self, size: int, eps: float = 1e-5, *, elementwise_affine: bool = True) -> None:
        self.size = positive_size(size, "the size of a LayerNorm")
        self.eps = rate(eps, "the eps of LayerNorm")
        self.weight = [Value(1.0) for _ in range(self.size)] if elementwise_affine else None
        self.bias = [Value(0.0) for _ in range(self.size)] if elementwise_affine else None

    def __call__(self, inputs: Collection[Scalar]) -> list[Scalar]:
        """Return as many outputs as there are inputs.

        Raises
        ------
        ValueError
            If the number of inputs is wrong.
        """
        inputs = input_list(inputs, self.size, self)
        mean = sum(inputs) / self.size
        centred = [x - mean for x in inputs]
        scale = 1.0 / sqrt(sum(x * x for x in centred) / self.size + self.eps)
        scaled: list[Scalar] = [x * scale for x in centred]
        if self.weight is None or self.bias is None:
            return scaled
        return [w * x + b for w, x, b in zip(self.weight, scaled, self.bias, strict=True)]

    def _signature(self) -> str:
        return f"LayerNorm({self.size}{'' if self.weight else ', elementwise_affine=False'})"


class RMSNorm(Module):
    """The inputs scaled to a mean square of 1, then scaled by what is learned.

    From Zhang and Sennrich, Root mean square layer normalization, 2019.

    Parameters
    ----------
    size
        The number of inputs.
    eps
        What is added to the mean square, above 0: by default the distance from 1 to the next float, as in PyTorch.
    elementwise_affine
        Whether to learn a ``weight`` for each input, which starts at 1.

    Raises
    ------
    ValueError
        If the size or eps is not positive.
    TypeError
        If the size is not an integer.

    Examples
    --------
    >>> norm = RMSNorm(2)
    >>> [round(y.data, 3) for y in norm([1.0, -7.0])]
    [0.2, -1.4]
    """

    def __init__(self, size: int, eps: float = 2.0**-52, *, elementwise_affine: bool = True) -> None:
        self.size = positive_size(size, "the size of an RMSNorm")
        self.eps = rate(eps, "the eps of RMSNorm")
        self.weight = [Value(1.0) for _ in range(self.size)] if elementwise_affine else None

    def __call__(self, inputs: Collection[Scalar]) -> list[Scalar]:
        """Return as many outputs as there are inputs.

        Raises
        ------
        ValueError
            If the number of inputs is wrong.
        """
        inputs = input_list(inputs, self.size, self)
        scale = 1.0 / sqrt(sum(x * x for x in inputs) / self.size + self.eps)
        scaled: list[Scalar] = [x * scale for x in inputs]
        return scaled if self.weight is None else [w * x for w, x in zip(self.weight, scaled, strict=True)]

    def _signature(self) -> str:
        return f"RMSNorm({self.size}{'' if self.weight else ', elementwise_affine=False'})"
