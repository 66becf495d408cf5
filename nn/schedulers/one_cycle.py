"""OneCycleLR: up to a large rate and down to a tiny one."""

from __future__ import annotations

from math import cos, pi

from nn.checks import positive_size, rate
from nn.optimizers.optimizer import Optimizer
from nn.optimizers.options import Group
from nn.schedulers.scheduler import Scheduler, checked_optimizer

__all__ = ["OneCycleLR"]


class OneCycleLR(Scheduler):
    """The rate rises to ``max_lr`` and then falls to almost nothing, while the momentum goes the other way.

    Its ``step()`` is due after each step of the optimiser. The rate of the optimiser does not matter.
    From Smith and Topin, Super-convergence, 2018.

    Parameters
    ----------
    optimizer
        Whose rates are set.
    max_lr
        The highest rate.
    total_steps
        The number of steps in all.
    pct_start
        The part of them in which the rate rises, from 0 to below 1.
    anneal_strategy
        ``"cos"`` for half waves of the cosine, ``"linear"`` for straight lines.
    cycle_momentum
        Whether to set the momentum too: ``momentum``, or the first of the ``betas``.
    base_momentum, max_momentum
        The lowest and the highest momentum.
    div_factor
        The rate at the beginning is ``max_lr/div_factor``.
    final_div_factor
        The rate at the end is that divided by this.

    Raises
    ------
    ValueError
        If a number is out of range, the optimiser has no momentum to set, or more than ``total_steps`` steps are made.
    TypeError
        If an argument is of the wrong type.

    Examples
    --------
    >>> from autograd import Value
    >>> from nn import SGD
    >>> optimizer = SGD([Value(1.0)], lr=1.0, momentum=0.9)
    >>> scheduler = OneCycleLR(optimizer, max_lr=0.5, total_steps=5, pct_start=0.4, div_factor=5.0)
    >>> for _ in range(4):
    ...     print(round(optimizer.lr, 6), round(optimizer.param_groups[0]["momentum"], 6))
    ...     scheduler.step()
    0.1 0.95
    0.5 0.85
    0.375003 0.875
    0.125008 0.925
    """

    def __init__(
        self,
        optimizer: Optimizer,
        max_lr: float,
        total_steps: int,
        pct_start: float = 0.3,
        anneal_strategy: str = "cos",
        *,
        cycle_momentum: bool = True,
        base_momentum: float = 0.85,
        max_momentum: float = 0.95,
        div_factor: float = 25.0,
        final_div_factor: float = 1e4,
    ) -> None:
        self.max_lr = rate(max_lr, "max_lr")
        self.total_steps = positive_size(total_steps, "total_steps")
        self.pct_start = rate(pct_start, "pct_start", zero_allowed=True)
        if self.pct_start >= 1.0:
            raise ValueError(f"pct_start must be from 0 to below 1, got {pct_start}")
        if anneal_strategy not in {"cos", "linear"}:
            raise ValueError(f"anneal_strategy must be 'cos' or 'linear', got {anneal_strategy!r}")
        self.anneal_strategy = anneal_strategy
        if not isinstance(cycle_momentum, bool):
            raise TypeError(f"cycle_momentum must be True or False, got {cycle_momentum!r}")
        self.cycle_momentum = cycle_momentum
        self.base_momentum = rate(base_momentum, "base_momentum", zero_allowed=True)
        self.max_momentum = rate(max_momentum, "max_momentum", zero_allowed=True)
        if self.base_momentum > self.max_momentum or self.max_momentum >= 1.0:
            raise ValueError(f"the momentum must rise and stay below 1, got {base_momentum} and {max_momentum}")
        self.initial_lr = self.max_lr / rate(div_factor, "div_factor")
        self.min_lr = self.initial_lr / rate(final_div_factor, "final_div_factor")
        groups = checked_optimizer(optimizer, self).param_groups
        if cycle_momentum and not all("momentum" in group or "betas" in group for group in groups):
            kind = type(optimizer).__name__
            raise ValueError(f"{kind} has no momentum to set; pass cycle_momentum=False")
        super().__init__(optimizer)

    def step(self) -> None:
        """Go on to the next step.

        Raises
        ------
        ValueError
            After the last of ``total_steps`` steps.
        """
        if self.last_epoch + 1 > self.total_steps:
            raise ValueError(f"this OneCycleLR has {self.total_steps} steps, and all are made")
        super().step()

    def _set(self, group: Group, epoch: int) -> None:
        # The peak may lie between two steps, and before the first.
        peak, end = self.pct_start * self.total_steps - 1.0, self.total_steps - 1.0
        if epoch < peak:
            part, rates, momenta = epoch / peak, (self.initial_lr, self.max_lr), (self.max_momentum, self.base_momentum)
        else:
            part = min((epoch - peak) / (end - peak), 1.0)
            rates, momenta = (self.max_lr, self.min_lr), (self.base_momentum, self.max_momentum)
        group["lr"] = self._between(*rates, part)
        if self.cycle_momentum:
            momentum = self._between(*momenta, part)
            if "betas" in group:
                group["betas"] = (momentum, group["betas"][1])
            else:
                group["momentum"] = momentum

    def _between(self, start: float, end: float, part: float) -> float:
        if self.anneal_strategy == "linear":
            return start + (end - start) * part
        return end + (start - end) / 2.0 * (1.0 + cos(pi * part))
