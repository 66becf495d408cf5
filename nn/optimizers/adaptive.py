"""Optimisers that divide each gradient by the size of those before it."""

from __future__ import annotations

from math import sqrt

from autograd.leaves import move
from nn.optimizers.base import Memory, Optimizer, Parameters
from nn.optimizers.options import Group
from nn.optimizers.sgd import decayed

__all__ = ["Adagrad", "RMSprop"]


class Adagrad(Optimizer):
    """Gradients are divided by the root of the sum of the squares of all gradients so far.

    From Duchi, Hazan and Singer, Adaptive subgradient methods for online learning, JMLR 12 (2011).

    Parameters
    ----------
    parameters
        The Values to move, or groups of them, as for ``SGD``.
    lr
        The learning rate, above 0.
    lr_decay
        The rate of step n, counted from 0, is ``lr/(1 + n*lr_decay)``.
    weight_decay
        As for ``SGD``.
    initial_accumulator_value
        What the sum of squares starts from.
    eps
        What is added to the divisor, above 0.

    Raises
    ------
    ValueError, TypeError
        As for ``SGD``.

    Examples
    --------
    >>> from autograd import Value
    >>> w = Value(1.0)
    >>> (3.0 * w).backward()
    >>> Adagrad([w], lr=0.5).step()
    >>> round(w.data, 6)
    0.5
    """

    def __init__(
        self,
        parameters: Parameters,
        lr: float = 0.01,
        *,
        lr_decay: float = 0.0,
        weight_decay: float = 0.0,
        initial_accumulator_value: float = 0.0,
        eps: float = 1e-10,
    ) -> None:
        options = {
            "lr": lr,
            "lr_decay": lr_decay,
            "weight_decay": weight_decay,
            "initial_accumulator_value": initial_accumulator_value,
            "eps": eps,
        }
        super().__init__(parameters, options)

    def _move(self, group: Group, memory: Memory, gradients: list[float]) -> None:
        gradients, eps = decayed(gradients, group), group["eps"]
        sums = memory.lists.get("sum", [group["initial_accumulator_value"]] * len(gradients))
        memory.lists["sum"] = sums = [s + g * g for s, g in zip(sums, gradients, strict=True)]
        directions = [g / (sqrt(s) + eps) for g, s in zip(gradients, sums, strict=True)]
        move(group["params"], directions, -group["lr"] / (1.0 + (memory.step - 1) * group["lr_decay"]))


class RMSprop(Optimizer):
    """Gradients are divided by the root of the moving mean of their squares.

    From Hinton's lecture 6e of Neural networks for machine learning, 2012.

    Parameters
    ----------
    parameters
        The Values to move, or groups of them, as for ``SGD``.
    lr
        The learning rate, above 0.
    alpha
        How much of the mean stays from step to step, from 0 to below 1.
    eps
        What is added to the divisor, above 0.
    weight_decay, momentum
        As for ``SGD``.
    centered
        Whether to divide by the standard deviation: the mean gradient is taken off before it is squared.

    Raises
    ------
    ValueError, TypeError
        As for ``SGD``.

    Examples
    --------
    >>> from autograd import Value
    >>> w = Value(1.0)
    >>> (3.0 * w).backward()
    >>> RMSprop([w], lr=0.05).step()
    >>> round(w.data, 6)
    0.5
    """

    def __init__(
        self,
        parameters: Parameters,
        lr: float = 0.01,
        alpha: float = 0.99,
        eps: float = 1e-8,
        *,
        weight_decay: float = 0.0,
        momentum: float = 0.0,
        centered: bool = False,
    ) -> None:
        options = {
            "lr": lr,
            "alpha": alpha,
            "eps": eps,
            "weight_decay": weight_decay,
            "momentum": momentum,
            "centered": centered,
        }
        super().__init__(parameters, options)

    def _move(self, group: Group, memory: Memory, gradients: list[float]) -> None:
        gradients, alpha, eps = decayed(gradients, group), group["alpha"], group["eps"]
        lists, zeros = memory.lists, [0.0] * len(gradients)
        squares = lists.get("square_avg", zeros)
        squares = [alpha * s + (1.0 - alpha) * g * g for s, g in zip(squares, gradients, strict=True)]
        lists["square_avg"] = variances = squares
        if group["centered"]:
            means = lists.get("grad_avg", zeros)
            lists["grad_avg"] = means = [m + (1.0 - alpha) * (g - m) for m, g in zip(means, gradients, strict=True)]
            # Rounding may leave less than 0; a nan, which is not less than 0, stays.
            variances = [max(s - m * m, 0.0) for s, m in zip(squares, means, strict=True)]
        directions = [g / (sqrt(v) + eps) for g, v in zip(gradients, variances, strict=True)]
        momentum = group["momentum"]
        if momentum:
            velocities = lists.get("momentum_buffer", zeros)
            directions = [momentum * v + d for v, d in zip(velocities, directions, strict=True)]
            lists["momentum_buffer"] = directions
        move(group["params"], directions, -group["lr"])
