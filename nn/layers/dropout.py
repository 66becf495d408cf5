"""Dropout: in training, leave some inputs out."""

from __future__ import annotations

import random

from nn.arrays import Outputs, Scalar, Scalars, each
from nn.checks import generator
from nn.module import Module

__all__ = ["Dropout"]


class Dropout(Module):
    """In training, each input is left out with probability p, and those that stay are divided by 1 - p.

    So the mean stays what it is. After ``model.eval()`` all inputs pass as they are.
    From Srivastava et al., Dropout: a simple way to prevent neural networks from overfitting, JMLR 15 (2014).

    Parameters
    ----------
    p
        The probability to be left out, from 0 to below 1.
    rng
        Where chance comes from: a ``random.Random``, or a seed for a new one. It is required: two Dropouts with
        the same seed leave out the same inputs.

    Raises
    ------
    ValueError
        If p is not from 0 to below 1.
    TypeError
        If an argument is of the wrong type.

    Examples
    --------
    >>> drop = Dropout(0.5, rng=1)
    >>> drop([1.0, 2.0, 3.0, 4.0])
    [0.0, 4.0, 6.0, 0.0]
    >>> drop.eval()([1.0, 2.0, 3.0, 4.0])
    [1.0, 2.0, 3.0, 4.0]
    """

    def __init__(self, p: float = 0.5, *, rng: random.Random | int) -> None:
        if isinstance(p, bool) or not isinstance(p, int | float):
            raise TypeError(f"the probability of a Dropout must be a number, got {p!r}")
        if not 0.0 <= p < 1.0:
            raise ValueError(f"the probability of a Dropout must be from 0 to below 1, got {p}")
        self.p = float(p)
        self.rng = generator(rng)

    def __call__(self, inputs: Scalars) -> Outputs:
        """Return the inputs, in training some of them as 0, in lists nested like the inputs."""
        if not self.training or not self.p:
            return each(lambda x: x, inputs)
        return each(self._left_out_or_scaled, inputs)

    def _left_out_or_scaled(self, x: Scalar) -> Scalar:
        return 0.0 if self.rng.random() < self.p else x * (1.0 / (1.0 - self.p))

    def _signature(self) -> str:
        return f"Dropout({self.p})"
