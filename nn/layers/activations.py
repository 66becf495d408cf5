"""Activation functions, by name and as Modules for a Sequential.

They are operations of autograd; a row says whether it is offered as an activation function.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import TypeAlias, cast

from autograd import Value, math
from nn.arrays import Outputs, Scalar, Scalars, collection, each
from nn.checks import finite
from nn.module import Module

__all__ = [
    "ACTIVATIONS",
    "ELU",
    "GELU",
    "Identity",
    "LeakyReLU",
    "LogSoftmax",
    "ReLU",
    "SiLU",
    "Sigmoid",
    "Softmax",
    "Softplus",
    "Tanh",
    "activation",
]

_Each: TypeAlias = Callable[[Iterable[Scalar]], "list[Value] | list[float]"]


def _identity(x: Scalar) -> Scalar:
    return x


# From the name to the function of one number or Value.
ACTIVATIONS: dict[str, Callable[[Scalar], Scalar]] = {
    "identity": _identity,
    **{name: getattr(math, name) for name in math.ACTIVATIONS},
}


def activation(name: str) -> Callable[[Scalar], Scalar]:
    """Return the activation function of this name.

    Parameters
    ----------
    name
        A key of ``ACTIVATIONS``.

    Returns
    -------
    A function from a number to a number, and from a Value to a Value.

    Raises
    ------
    TypeError
        If the name is no string.
    ValueError
        If there is none of this name; the message lists those there are.

    Examples
    --------
    >>> activation("sigmoid")(0.0)
    0.5
    >>> from autograd import Value
    >>> activation("relu")(Value(-2.0))
    Value(0.0)
    """
    if not isinstance(name, str):
        raise TypeError(f"an activation is given by its name, such as 'tanh'; got {name!r}")
    try:
        return ACTIVATIONS[name]
    except KeyError:
        raise ValueError(f"unknown activation {name!r}; known are {', '.join(sorted(ACTIVATIONS))}") from None


class _Elementwise(Module):
    """The activation function of this name, of each number or Value."""

    name: str

    def __call__(self, inputs: Scalars) -> Outputs:
        """Return the function of each input, in lists nested like the inputs."""
        return each(activation(self.name), inputs)

    def _signature(self) -> str:
        return f"{type(self).__name__}()"


class Identity(_Elementwise):
    """The inputs themselves.

    >>> Identity()([1.0, -2.0])
    [1.0, -2.0]
    """

    name = "identity"


class ReLU(_Elementwise):
    """The larger of x and 0.

    >>> ReLU()([1.0, -2.0])
    [1.0, 0.0]
    """

    name = "relu"


class GELU(_Elementwise):
    """x times the normal distribution function of x.

    >>> round(GELU()(1.0), 6)
    0.841345
    """

    name = "gelu"


class SiLU(_Elementwise):
    """x times the sigmoid of x, also known as swish.

    >>> round(SiLU()(1.0), 6)
    0.731059
    """

    name = "silu"


class Sigmoid(_Elementwise):
    """1/(1 + e**-x).

    >>> Sigmoid()([0.0, 1000.0])
    [0.5, 1.0]
    """

    name = "sigmoid"


class Tanh(_Elementwise):
    """The hyperbolic tangent.

    >>> Tanh()([[0.0], [1000.0]])
    [[0.0], [1.0]]
    """

    name = "tanh"


class Softplus(_Elementwise):
    """log(1 + e**x), a smooth ReLU.

    >>> round(Softplus()(0.0), 6)  # log(2)
    0.693147
    """

    name = "softplus"


class LeakyReLU(Module):
    """x where positive, otherwise x times a small slope.

    >>> LeakyReLU(0.125)([1.0, -2.0])
    [1.0, -0.25]
    """

    def __init__(self, negative_slope: float = 0.01) -> None:
        self.negative_slope = finite(negative_slope, "the slope of LeakyReLU")

    def __call__(self, inputs: Scalars) -> Outputs:
        """Return the function of each input, in lists nested like the inputs."""
        return each(lambda x: math.leaky_relu(x, self.negative_slope), inputs)

    def _signature(self) -> str:
        return f"LeakyReLU({self.negative_slope})"


class ELU(Module):
    """x where positive, otherwise alpha*(e**x - 1).

    >>> ELU(2.0)([1.0, -1000.0])
    [1.0, -2.0]
    """

    def __init__(self, alpha: float = 1.0) -> None:
        self.alpha = finite(alpha, "the alpha of ELU")

    def __call__(self, inputs: Scalars) -> Outputs:
        """Return the function of each input, in lists nested like the inputs."""
        return each(lambda x: math.elu(x, self.alpha), inputs)

    def _signature(self) -> str:
        return f"ELU({self.alpha})"


class Softmax(Module):
    """The probabilities that a list of scores stands for; of a list of lists, of each.

    >>> Softmax()([1000.0, 1000.0, -1000.0])
    [0.5, 0.5, 0.0]
    """

    def __call__(self, inputs: Collection[Scalars]) -> Outputs:
        """Return numbers from 0 to 1 that add up to 1, for each innermost list."""
        return _rows(math.softmax, inputs, "Softmax")

    def _signature(self) -> str:
        return "Softmax()"


class LogSoftmax(Module):
    """The logarithms of the probabilities that a list of scores stands for; of a list of lists, of each.

    >>> [round(x, 6) for x in LogSoftmax()([0.0, 0.0])]
    [-0.693147, -0.693147]
    """

    def __call__(self, inputs: Collection[Scalars]) -> Outputs:
        """Return numbers whose exponentials add up to 1, for each innermost list."""
        return _rows(math.log_softmax, inputs, "LogSoftmax")

    def _signature(self) -> str:
        return "LogSoftmax()"


def _rows(function: _Each, scores: Collection[Scalars], name: str) -> Outputs:
    given = collection(scores)
    if not given:
        raise ValueError(f"{name} takes a list of at least one score, got {scores!r}")
    if any(collection(score) is not None for score in given):
        return [_rows(function, cast("Collection[Scalars]", row), name) for row in given]
    return list(function(cast("Collection[Scalar]", given)))
