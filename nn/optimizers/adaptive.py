"""Optimisers that divide each gradient by the size of those before it."""

from __future__ import annotations

from math import sqrt

from autograd.leaves import move
from nn.optimizers.optimizer import GroupState, Optimizer, Parameters, data_of, decayed
from nn.optimizers.options import Group
from nn.vectors import Floats, overflowing, roots, where, zeros_like

__all__ = ["Adagrad", "Adam", "AdamW", "RMSprop"]


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

    def _move(self, group: Group, state: GroupState, gradients: Floats) -> None:
        with overflowing():
            slopes, sums = decayed(gradients, group), state.arrays.get("sum")
            sums = (group["initial_accumulator_value"] if sums is None else sums) + slopes * slopes
            state.arrays["sum"] = sums
            directions = slopes / (roots(sums) + group["eps"])
            move(group["params"], directions, -group["lr"] / (1.0 + (state.step - 1) * group["lr_decay"]))


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

    def _move(self, group: Group, state: GroupState, gradients: Floats) -> None:
        with overflowing():
            self._move_by_squares(group, state, decayed(gradients, group))

    @staticmethod
    def _move_by_squares(group: Group, state: GroupState, gradients: Floats) -> None:
        alpha, arrays, zeros = group["alpha"], state.arrays, zeros_like(gradients)
        squares = alpha * arrays.get("square_avg", zeros) + (1.0 - alpha) * gradients * gradients
        arrays["square_avg"] = variances = squares
        if group["centered"]:
            means = arrays.get("grad_avg", zeros)
            arrays["grad_avg"] = means = means + (1.0 - alpha) * (gradients - means)
            variances = squares - means * means
            # Rounding may leave less than 0; a nan, which is not less than 0, stays.
            variances = where(variances < 0.0, 0.0, variances)
        directions = gradients / (roots(variances) + group["eps"])
        momentum = group["momentum"]
        if momentum:
            directions = momentum * arrays.get("momentum_buffer", zeros) + directions
            arrays["momentum_buffer"] = directions
        move(group["params"], directions, -group["lr"])


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

    def _move(self, group: Group, state: GroupState, gradients: Floats) -> None:
        with overflowing():
            self._move_by_means(group, state, decayed(gradients, group))

    @staticmethod
    def _move_by_means(group: Group, state: GroupState, gradients: Floats) -> None:
        (beta1, beta2), eps, arrays = group["betas"], group["eps"], state.arrays
        zeros = zeros_like(gradients)
        means, squares = arrays.get("exp_avg", zeros), arrays.get("exp_avg_sq", zeros)
        arrays["exp_avg"] = means = means + (1.0 - beta1) * (gradients - means)
        arrays["exp_avg_sq"] = squares = beta2 * squares + (1.0 - beta2) * gradients * gradients
        if group["amsgrad"]:
            # Which of two is taken is decided such that a nan is passed on: no comparison with it holds.
            largest = arrays.get("max_exp_avg_sq", zeros)
            arrays["max_exp_avg_sq"] = squares = where(largest > squares, largest, squares)
        size = 1.0 / sqrt(1.0 - beta2**state.step)
        directions = means / (roots(squares) * size + eps)
        move(group["params"], directions, -group["lr"] / (1.0 - beta1**state.step))


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

    def _move(self, group: Group, state: GroupState, gradients: Floats) -> None:
        params = group["params"]
        with overflowing():
            move(params, data_of(params), -group["lr"] * group["weight_decay"])
            self._move_by_means(group, state, gradients)
