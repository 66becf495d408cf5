"""Schedulers in which the rate is a function of the epoch. In order of increasing complexity."""

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi

from nn.checks import positive_size, rate
from nn.optimizers.optimizer import Optimizer
from nn.schedulers.scheduler import Scheduler

__all__ = ["CosineAnnealingLR", "ExponentialLR", "LambdaLR", "LinearLR", "StepLR"]


class LambdaLR(Scheduler):
    """The first rate times any function of the epoch.

    Parameters
    ----------
    optimizer
        Whose rates are set.
    lr_lambda
        From the epoch, counted from 0, to a factor.

    Examples
    --------
    >>> from autograd import Value
    >>> from nn import SGD
    >>> optimizer = SGD([Value(1.0)], lr=1.0)
    >>> scheduler = LambdaLR(optimizer, lambda epoch: 1.0 - 0.5 * epoch / 10)
    >>> scheduler.step()
    >>> optimizer.lr
    0.95
    """

    def __init__(self, optimizer: Optimizer, lr_lambda: Callable[[int], float]) -> None:
        if not callable(lr_lambda):
            raise TypeError(f"lr_lambda must be a function of the epoch, got {lr_lambda!r}")
        self.lr_lambda = lr_lambda
        super().__init__(optimizer)

    def _rate(self, first: float, epoch: int) -> float:
        return first * rate(self.lr_lambda(epoch), f"lr_lambda({epoch})", zero_allowed=True)


class ExponentialLR(Scheduler):
    """The rate is multiplied by gamma in every epoch.

    Parameters
    ----------
    optimizer
        Whose rates are set.
    gamma
        The factor, above 0.

    Examples
    --------
    >>> from autograd import Value
    >>> from nn import SGD
    >>> optimizer = SGD([Value(1.0)], lr=1.0)
    >>> scheduler = ExponentialLR(optimizer, gamma=0.5)
    >>> scheduler.step()
    >>> optimizer.lr
    0.5
    """

    def __init__(self, optimizer: Optimizer, gamma: float) -> None:
        self.gamma = rate(gamma, "gamma")
        super().__init__(optimizer)

    def _rate(self, first: float, epoch: int) -> float:
        return first * self.gamma**epoch


class StepLR(Scheduler):
    """The rate is multiplied by gamma after every ``step_size`` epochs.

    Parameters
    ----------
    optimizer
        Whose rates are set.
    step_size
        For how many epochs the rate stays.
    gamma
        The factor, above 0.

    Examples
    --------
    >>> from autograd import Value
    >>> from nn import SGD
    >>> optimizer = SGD([Value(1.0)], lr=1.0)
    >>> scheduler = StepLR(optimizer, step_size=2, gamma=0.5)
    >>> for _ in range(5):
    ...     print(optimizer.lr)
    ...     scheduler.step()
    1.0
    1.0
    0.5
    0.5
    0.25
    """

    def __init__(self, optimizer: Optimizer, step_size: int, gamma: float = 0.1) -> None:
        self.step_size = positive_size(step_size, "step_size")
        self.gamma = rate(gamma, "gamma")
        super().__init__(optimizer)

    def _rate(self, first: float, epoch: int) -> float:
        return first * self.gamma ** (epoch // self.step_size)


class LinearLR(Scheduler):
    """The rate goes straight from one factor to another, and stays there: a warm-up, as the factors are by default.

    Parameters
    ----------
    optimizer
        Whose rates are set.
    start_factor, end_factor
        What the first rate is multiplied by at the beginning, above 0, and at the end, from 0 up.
    total_iters
        How many epochs lie between.

    Examples
    --------
    >>> from autograd import Value
    >>> from nn import SGD
    >>> optimizer = SGD([Value(1.0)], lr=1.0)
    >>> scheduler = LinearLR(optimizer, start_factor=0.5, total_iters=2)
    >>> for _ in range(4):
    ...     print(optimizer.lr)
    ...     scheduler.step()
    0.5
    0.75
    1.0
    1.0
    """

    def __init__(
        self,
        optimizer: Optimizer,
        start_factor: float = 1.0 / 3.0,
        end_factor: float = 1.0,
        total_iters: int = 5,
    ) -> None:
        self.start_factor = rate(start_factor, "start_factor")
        self.end_factor = rate(end_factor, "end_factor", zero_allowed=True)
        self.total_iters = positive_size(total_iters, "total_iters")
        super().__init__(optimizer)

    def _rate(self, first: float, epoch: int) -> float:
        part = min(epoch, self.total_iters) / self.total_iters
        return first * (self.start_factor + (self.end_factor - self.start_factor) * part)


class CosineAnnealingLR(Scheduler):
    """The rate falls along half a wave of the cosine, from the first rate to ``eta_min``, and then rises again.

    From Loshchilov and Hutter, SGDR: stochastic gradient descent with warm restarts, 2017.

    Parameters
    ----------
    optimizer
        Whose rates are set.
    T_max
        After how many epochs the rate is lowest.
    eta_min
        The lowest rate, from 0 up.

    Examples
    --------
    >>> from autograd import Value
    >>> from nn import SGD
    >>> optimizer = SGD([Value(1.0)], lr=1.0)
    >>> scheduler = CosineAnnealingLR(optimizer, T_max=4)
    >>> for _ in range(5):
    ...     print(round(optimizer.lr, 3))
    ...     scheduler.step()
    1.0
    0.854
    0.5
    0.146
    0.0
    """

    def __init__(self, optimizer: Optimizer, T_max: int, eta_min: float = 0.0) -> None:
        self.T_max = positive_size(T_max, "T_max")
        self.eta_min = rate(eta_min, "eta_min", zero_allowed=True)
        super().__init__(optimizer)

    def _rate(self, first: float, epoch: int) -> float:
        return self.eta_min + (first - self.eta_min) * (1.0 + cos(pi * epoch / self.T_max)) / 2.0
