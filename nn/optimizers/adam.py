"""Adam and AdamW: moving means of the gradients and of their squares."""

from __future__ import annotations

from math import sqrt

from autograd.leaves import move
from nn.optimizers.arrays import Floats, data_of, decayed, overflowing
from nn.optimizers.optimizer import Memory, Optimizer, Parameters
from nn.optimizers.options import Group

__all__ = ["Adam", "AdamW"]


class Adam(Optimizer):
    """The moving mean of the gradients, divided by the root of the moving mean of their squares.

    Both means start from 0 and are divided by what that makes them too small.
    From Kingma and Ba, Adam: a method for stochastic optimization, 2015.

    Parameters
    ----------
    parameters
        The Values to move, or groups of them, as for ``SGD``.
    lr
        The learning rate, above 0: about how far a parameter moves in each step.
    betas
        How much of the two means stays from step to step, each from 0 to below 1.
    eps
        What is added to the divisor, above 0.
    weight_decay
        As for ``SGD``; ``AdamW`` has a decay that the division does not weaken.
    amsgrad
        Whether to divide by the largest mean of squares so far, with which the steps cannot grow again; from Reddi,
        Kale and Kumar, On the convergence of Adam and beyond, 2018.

    Raises
    ------
    ValueError, TypeError
        As for ``SGD``.

    Examples
    --------
    >>> from autograd import Value
    >>> w = Value(1.0)
    >>> optimizer = Adam([w], lr=0.1)
    >>> for _ in range(3):
    ...     optimizer.zero_grad()
    ...     (w * w).backward()
    ...     optimizer.step()
    >>> round(w.data, 3)
    0.702
    """

    def __init__(
        self,
        parameters: Parameters,
        lr: float = 0.001,
        betas: tuple[float, float] = (0.9, 0.999),
        eps: float = 1e-8,
        weight_decay: float = 0.0,
        *,
        amsgrad: bool = False,
    ) -> None:
        options = {"lr": lr, "betas": betas, "eps": eps, "weight_decay": weight_decay, "amsgrad": amsgrad}
        super().__init__(parameters, options)

    def _move(self, group: Group, memory: Memory, gradients: Floats) -> None:
        with overflowing():
            self._move_by_means(group, memory, decayed(gradients, group))

    @staticmethod
    def _move_by_means(group: Group, memory: Memory, gradients: Floats) -> None:
        import numpy as np

        (beta1, beta2), eps, arrays = group["betas"], group["eps"], memory.arrays
        zeros = np.zeros_like(gradients)
        means, squares = arrays.get("exp_avg", zeros), arrays.get("exp_avg_sq", zeros)
        arrays["exp_avg"] = means = means + (1.0 - beta1) * (gradients - means)
        arrays["exp_avg_sq"] = squares = beta2 * squares + (1.0 - beta2) * gradients * gradients
        if group["amsgrad"]:
            # Which of two is taken is decided such that a nan is passed on: no comparison with it holds.
            largest = arrays.get("max_exp_avg_sq", zeros)
            arrays["max_exp_avg_sq"] = squares = np.where(largest > squares, largest, squares)
        size = 1.0 / sqrt(1.0 - beta2**memory.step)
        directions = means / (np.sqrt(squares) * size + eps)
        move(group["params"], directions, -group["lr"] / (1.0 - beta1**memory.step))


class AdamW(Adam):
    """Adam with a weight decay of its own: in each step, parameters shrink by ``lr*weight_decay`` of themselves.

    From Loshchilov and Hutter, Decoupled weight decay regularization, 2019.

    Parameters
    ----------
    parameters, lr, betas, eps, amsgrad
        As for ``Adam``.
    weight_decay
        How fast parameters shrink.

    Raises
    ------
    ValueError, TypeError
        As for ``SGD``.

    Examples
    --------
    >>> from autograd import Value
    >>> w = Value(1.0)
    >>> AdamW([w], lr=0.1, weight_decay=0.5).step()  # a gradient of 0
    >>> w
    Value(0.95)
    """

    def __init__(
        self,
        parameters: Parameters,
        lr: float = 0.001,
        betas: tuple[float, float] = (0.9, 0.999),
        eps: float = 1e-8,
        weight_decay: float = 0.01,
        *,
        amsgrad: bool = False,
    ) -> None:
        super().__init__(parameters, lr, betas, eps, weight_decay, amsgrad=amsgrad)

    def _move(self, group: Group, memory: Memory, gradients: Floats) -> None:
        params = group["params"]
        with overflowing():
            move(params, data_of(params), -group["lr"] * group["weight_decay"])
            self._move_by_means(group, memory, gradients)
