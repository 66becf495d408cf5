"""Optimisers that divide each gradient by the size of those before it."""

from __future__ import annotations

from autograd.leaves import move
from nn.optimizers.arrays import Floats, decayed, overflowing
from nn.optimizers.optimizer import Memory, Optimizer, Parameters
from nn.optimizers.options import Group

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

    def _move(self, group: Group, memory: Memory, gradients: Floats) -> None:
        import numpy as np

        with overflowing():
            slopes, sums = decayed(gradients, group), memory.arrays.get("sum")
            sums = (group["initial_accumulator_value"] if sums is None else sums) + slopes * slopes
            memory.arrays["sum"] = sums
            directions = slopes / (np.sqrt(sums) + group["eps"])
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

    def _move(self, group: Group, memory: Memory, gradients: Floats) -> None:
        with overflowing():
            self._move_by_squares(group, memory, decayed(gradients, group))

    @staticmethod
    def _move_by_squares(group: Group, memory: Memory, gradients: Floats) -> None:
        import numpy as np

        alpha, arrays, zeros = group["alpha"], memory.arrays, np.zeros_like(gradients)
        squares = alpha * arrays.get("square_avg", zeros) + (1.0 - alpha) * gradients * gradients
        arrays["square_avg"] = variances = squares
        if group["centered"]:
            means = arrays.get("grad_avg", zeros)
            arrays["grad_avg"] = means = means + (1.0 - alpha) * (gradients - means)
            variances = squares - means * means
            # Rounding may leave less than 0; a nan, which is not less than 0, stays.
            variances = np.where(variances < 0.0, 0.0, variances)
        directions = gradients / (np.sqrt(variances) + group["eps"])
        momentum = group["momentum"]
        if momentum:
            directions = momentum * arrays.get("momentum_buffer", zeros) + directions
            arrays["momentum_buffer"] = directions
        move(group["params"], directions, -group["lr"])
