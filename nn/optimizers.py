"""Optimisers: how parameters move, given their gradients."""

from __future__ import annotations

import math
from collections.abc import Iterable
from numbers import Real

from autograd import Value
from autograd.leaves import grads, move, zero_grads

__all__ = ["SGD"]


class SGD:
    """Gradient descent: each parameter moves against its gradient, with momentum if wanted.

    A step is ``velocity = momentum*velocity + gradient``, then ``parameter -= lr*velocity``, from a velocity of 0:
    PyTorch's convention, in which a change of ``lr`` acts at once on the whole velocity.
    All parameters move together, from gradients taken before any of them moved.

    Parameters
    ----------
    parameters
        The Values to move, such as ``model.parameters()``.
    lr
        The learning rate, above 0. It can be set between steps: ``optimizer.lr = 0.01``.
    momentum
        How much of the velocity stays from step to step; 0 for plain gradient descent.

    Raises
    ------
    ValueError
        If there are no parameters, one is there twice or is no leaf, ``lr`` is not positive, or ``momentum`` is
        negative.
    TypeError
        If a parameter is not a Value, or a rate not a number.

    Examples
    --------
    >>> w = Value(1.0)
    >>> optimizer = SGD([w], lr=0.1, momentum=0.5)
    >>> for _ in range(3):
    ...     optimizer.zero_grad()
    ...     (w * w).backward()
    ...     optimizer.step()
    ...     print(round(w.data, 6))
    0.8
    0.54
    0.302
    """

    def __init__(self, parameters: Iterable[Value], lr: float, momentum: float = 0.0) -> None:
        self.parameters = _checked(parameters)
        self.lr = _rate(lr, "lr")
        self.momentum = _rate(momentum, "momentum", zero_allowed=True)
        self.velocities = [0.0] * len(self.parameters)

    def step(self) -> None:
        """Move every parameter once, by the gradient that it holds."""
        gradients = grads(self.parameters)
        if self.momentum:
            gradients = [self.momentum * v + g for v, g in zip(self.velocities, gradients, strict=True)]
        self.velocities = gradients
        move(self.parameters, self.velocities, -self.lr)

    def zero_grad(self) -> None:
        """Set the gradient of every parameter to zero."""
        zero_grads(self.parameters)

    def __repr__(self) -> str:
        return f"SGD({len(self.parameters)} parameters, lr={self.lr}, momentum={self.momentum})"


def _checked(parameters: Iterable[Value]) -> list[Value]:
    if not isinstance(parameters, Iterable):
        raise TypeError(f"parameters must be a list of Values, such as model.parameters(), got {parameters!r}")
    parameters = list(parameters)
    if not parameters:
        raise ValueError("an optimiser needs at least one parameter, got none")
    seen: set[int] = set()
    for position, parameter in enumerate(parameters):
        if not isinstance(parameter, Value):
            raise TypeError(f"parameter {position} must be a Value, got {parameter!r}")
        if parameter.op is not None or not parameter.requires_grad:
            what = f"the result of {parameter.op.name!r}" if parameter.op is not None else "a constant"
            raise ValueError(f"parameter {position} is {what}; only leaves, made with Value(...), can be moved")
        if id(parameter) in seen:
            raise ValueError(f"parameter {position} occurs twice, and would move twice in each step")
        seen.add(id(parameter))
    return parameters


def _rate(rate: float, name: str, *, zero_allowed: bool = False) -> float:
    if isinstance(rate, bool) or not isinstance(rate, Real):
        raise TypeError(f"{name} must be a number, got {rate!r}")
    if not math.isfinite(rate) or rate < 0.0 or (rate == 0.0 and not zero_allowed):
        raise ValueError(f"{name} must be a finite number {'from 0 up' if zero_allowed else 'above 0'}, got {rate}")
    return float(rate)
