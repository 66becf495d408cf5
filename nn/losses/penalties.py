"""Penalties: what large parameters cost, to be added to a loss."""

from __future__ import annotations

import operator
from collections.abc import Iterable
from functools import reduce

from autograd import Value

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
    return _sum((abs(p) for p in parameters), "l1_penalty") * strength


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
    return _sum((p * p for p in parameters), "l2_penalty") * strength


def _sum(terms: Iterable[Value], name: str) -> Value:
    listed = [*terms]
    if not listed:
        raise ValueError(f"{name} needs at least one parameter, got none")
    return reduce(operator.add, listed)
