"""Penalties: what large parameters cost, to be added to a loss."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable
from functools import reduce

from autograd import Value
from nn.checks import finite, listed_values

__all__ = ["l1_penalty", "l2_penalty"]


def l1_penalty(parameters: Iterable[Value], strength: float) -> Value:
    """Return ``strength*Σ|p|``, with which parameters that do little become 0.

    Parameters
    ----------
    parameters
        At least one, such as ``model.parameters()``.
    strength
        How much it counts beside the loss.

    Raises
    ------
    ValueError
        If there are no parameters.

    Examples
    --------
    >>> l1_penalty([Value(3.0), Value(-4.0)], 0.5)
    Value(3.5)
    """
    return _penalty(abs, parameters, strength, "l1_penalty")


def l2_penalty(parameters: Iterable[Value], strength: float) -> Value:
    """Return ``strength*Σp²``, with which all parameters stay small.

    The ``weight_decay`` of an optimiser is the same with twice the strength, and costs less.

    Parameters
    ----------
    parameters
        At least one, such as ``model.parameters()``.
    strength
        How much it counts beside the loss.

    Raises
    ------
    ValueError
        If there are no parameters.

    Examples
    --------
    >>> l2_penalty([Value(3.0), Value(-4.0)], 0.5)
    Value(12.5)
    """
    return _penalty(lambda p: p * p, parameters, strength, "l2_penalty")


def _penalty(cost: Callable[[Value], Value], parameters: Iterable[Value], strength: float, name: str) -> Value:
    strength = finite(strength, f"the strength of {name}")
    costs = [cost(parameter) for parameter in listed_values(parameters)]
    if not costs:
        raise ValueError(f"{name} needs at least one parameter, got none")
    return reduce(operator.add, costs) * strength
