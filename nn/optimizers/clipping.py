"""Clipping: gradients that are too large are cut down, between backward and step."""

from __future__ import annotations

import math
from collections.abc import Iterable

from autograd import Value
from autograd.leaves import grads
from nn.checks import listed_values, rate

__all__ = ["clip_grad_norm_", "clip_grad_value_"]


def clip_grad_norm_(parameters: Iterable[Value], max_norm: float, norm_type: float = 2.0) -> float:
    """Scale all gradients by one factor so that their norm is at most ``max_norm``; return the norm they had.

    The factor is ``max_norm/(norm + 1e-6)`` where that is below 1, as in PyTorch.

    Parameters
    ----------
    parameters
        Leaves, such as ``model.parameters()``. Those that no backward has reached stay as they are.
    max_norm
        The largest norm allowed, from 0 up.
    norm_type
        Which norm: 2 for the Euclidean, 1 for the sum of sizes, ``math.inf`` for the largest.

    Raises
    ------
    ValueError
        If ``max_norm`` is negative or not finite, or ``norm_type`` is not above 0.
    TypeError
        If a parameter is not a Value, or one of the two is not a number.

    Examples
    --------
    >>> a, b = Value(0.0), Value(0.0)
    >>> (3.0 * a + 4.0 * b).backward()
    >>> clip_grad_norm_([a, b], max_norm=1.0)
    5.0
    >>> [round(p.grad, 5) for p in (a, b)]
    [0.6, 0.8]
    """
    max_norm = rate(max_norm, "max_norm", zero_allowed=True)
    reached = _reached(parameters)
    gradients = grads(reached)
    if norm_type == math.inf:
        norm = _largest(gradients)
    elif rate(norm_type, "norm_type") == 2.0:
        norm = math.hypot(*gradients)
    else:
        # The largest is taken out, so that powers neither overflow nor vanish.
        largest = _largest(gradients)
        scaled = largest if math.isfinite(largest) and largest > 0.0 else 1.0
        norm = scaled * math.fsum(abs(g / scaled) ** norm_type for g in gradients) ** (1.0 / norm_type)
    factor = max_norm / (norm + 1e-6)
    if not factor >= 1.0:
        for parameter, gradient in zip(reached, gradients, strict=True):
            parameter.grad = gradient * factor
    return norm


def clip_grad_value_(parameters: Iterable[Value], clip_value: float) -> None:
    """Move each gradient that is outside [-clip_value, clip_value] to the nearer end; a nan stays.

    Parameters
    ----------
    parameters
        Leaves, such as ``model.parameters()``.
    clip_value
        The largest size allowed, from 0 up.

    Raises
    ------
    ValueError
        If ``clip_value`` is negative or not finite.
    TypeError
        If a parameter is not a Value, or ``clip_value`` not a number.

    Examples
    --------
    >>> a, b = Value(0.0), Value(0.0)
    >>> (3.0 * a - 0.5 * b).backward()
    >>> clip_grad_value_([a, b], 1.0)
    >>> a.grad, b.grad
    (1.0, -0.5)
    """
    clip_value = rate(clip_value, "clip_value", zero_allowed=True)
    for parameter in _reached(parameters):
        if abs(parameter.grad) > clip_value:
            parameter.grad = math.copysign(clip_value, parameter.grad)


def _reached(parameters: Iterable[Value]) -> list[Value]:
    return [parameter for parameter in listed_values(parameters) if parameter.has_grad]


def _largest(gradients: list[float]) -> float:
    """Return the largest size; a nan among them is the result."""
    return math.nan if any(g != g for g in gradients) else max(map(abs, gradients), default=0.0)
