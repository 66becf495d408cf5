"""Activation functions by name. The functions are autograd's own; here stands only which of them are offered."""

from __future__ import annotations

from collections.abc import Callable

from autograd import math
from nn.arrays import Scalar

__all__ = ["ACTIVATIONS", "activation"]

_NAMES = (
    "atan",
    "elu",
    "exp",
    "gelu",
    "leaky_relu",
    "relu",
    "sigmoid",
    "silu",
    "sin",
    "softplus",
    "tanh",
)


def _identity(x: Scalar) -> Scalar:
    return x


# From the name to the function of one number or Value.
ACTIVATIONS: dict[str, Callable[[Scalar], Scalar]] = {
    "identity": _identity,
    **{name: getattr(math, name) for name in _NAMES},
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
