"""ReduceLROnPlateau: a smaller rate where nothing gets better any more."""

from __future__ import annotations

from collections.abc import Mapping
from math import inf
from numbers import Real

from nn.checks import rate
from nn.optimizers.optimizer import Optimizer
from nn.schedulers.scheduler import checked_optimizer, checked_state

__all__ = ["ReduceLROnPlateau"]


class ReduceLROnPlateau:
    """The rate is multiplied by a factor when a metric has not become better for some epochs.

    Parameters
    ----------
    optimizer
        Whose rates are set.
    mode
        ``"min"`` where less is better, as of a loss; ``"max"`` where more is.
    factor
        What the rate is multiplied by, below 1.
    patience
        For how many epochs nothing need become better.
    threshold
        By how much the metric must be better than the best so far to count.
    threshold_mode
        Whether that is a part of the best (``"rel"``) or a difference from it (``"abs"``).
    cooldown
        For how many epochs after a reduction nothing is counted.
    min_lr
        Below which no rate falls.
    eps
        A change of the rate that is not larger than this is not made.

    Raises
    ------
    ValueError
        If an argument is out of range.
    TypeError
        If an argument is of the wrong type.

    Examples
    --------
    >>> from autograd import Value
    >>> from nn import SGD
    >>> optimizer = SGD([Value(1.0)], lr=1.0)
    >>> scheduler = ReduceLROnPlateau(optimizer, factor=0.5, patience=1)
    >>> for loss in (3.0, 2.0, 2.0, 2.0, 1.0):
    ...     scheduler.step(loss)
    ...     print(optimizer.lr)
    1.0
    1.0
    1.0
    0.5
    0.5
    """

    def __init__(
        self,
        optimizer: Optimizer,
        mode: str = "min",
        factor: float = 0.1,
        patience: int = 10,
        threshold: float = 1e-4,
        *,
        threshold_mode: str = "rel",
        cooldown: int = 0,
        min_lr: float = 0.0,
        eps: float = 1e-8,
    ) -> None:
        self.optimizer = checked_optimizer(optimizer, self)
        for name, option, known in (("mode", mode, ("min", "max")), ("threshold_mode", threshold_mode, ("rel", "abs"))):
            if option not in known:
                raise ValueError(f"{name} must be {known[0]!r} or {known[1]!r}, got {option!r}")
        self.mode, self.threshold_mode = mode, threshold_mode
        self.factor = rate(factor, "factor")
        if self.factor >= 1.0:
            raise ValueError(f"factor must be below 1, got {factor}")
        self.patience = rate(patience, "patience", zero_allowed=True)
        self.threshold = rate(threshold, "threshold", zero_allowed=True)
        self.cooldown = rate(cooldown, "cooldown", zero_allowed=True)
        self.min_lr = rate(min_lr, "min_lr", zero_allowed=True)
        self.eps = rate(eps, "eps", zero_allowed=True)
        self.last_epoch = self.num_bad_epochs = self.cooldown_counter = 0
        self.best = inf if mode == "min" else -inf

    def step(self, metric: float) -> None:
        """Take notice of the metric of one more epoch, and reduce the rate if it is time; a nan is never better."""
        if isinstance(metric, bool) or not isinstance(metric, Real):
            raise TypeError(f"the metric must be a number, such as loss.data, got {metric!r}")
        self.last_epoch += 1
        if self._is_better(metric):
            self.best, self.num_bad_epochs = float(metric), 0
        else:
            self.num_bad_epochs += 1
        if self.cooldown_counter:
            self.cooldown_counter -= 1
            self.num_bad_epochs = 0
        if self.num_bad_epochs > self.patience:
            for group in self.optimizer.param_groups:
                reduced = max(group["lr"] * self.factor, self.min_lr)
                if group["lr"] - reduced > self.eps:
                    group["lr"] = reduced
            self.cooldown_counter, self.num_bad_epochs = int(self.cooldown), 0

    def state_dict(self) -> dict[str, object]:
        """Return what has been noticed as plain data. The rates are in the state of the optimiser."""
        return {"scheduler": type(self).__name__, **{name: getattr(self, name) for name in _NOTICED}}

    def load_state_dict(self, state: Mapping[str, object]) -> None:
        """Go on where another one was.

        Raises
        ------
        ValueError, TypeError
            If it is the state of something else; then nothing is changed.
        """
        noticed = checked_state(state, self)
        if not all(isinstance(noticed.get(name), Real) for name in _NOTICED):
            raise ValueError(f"the state of a ReduceLROnPlateau needs numbers as {', '.join(_NOTICED)}")
        for name in _NOTICED:
            setattr(self, name, noticed[name])

    def __repr__(self) -> str:
        rates = [group["lr"] for group in self.optimizer.param_groups]
        return f"ReduceLROnPlateau(epoch {self.last_epoch}, lr={rates})"

    def _is_better(self, metric: float) -> bool:
        sign = -1.0 if self.mode == "min" else 1.0
        if self.threshold_mode == "rel":
            return sign * metric > sign * self.best * (1.0 + sign * self.threshold)
        return sign * metric > sign * self.best + self.threshold


_NOTICED = ("best", "num_bad_epochs", "cooldown_counter", "last_epoch")
