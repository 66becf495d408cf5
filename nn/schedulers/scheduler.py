"""Scheduler: what all schedulers share, and schedulers one after the other."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import cast

from nn.checks import count_of
from nn.optimizers.optimizer import Optimizer
from nn.optimizers.options import Group

__all__ = ["Scheduler", "SequentialLR", "checked_optimizer", "checked_state"]


class Scheduler:
    """The base class of schedulers. A subclass says in ``_rate`` which rate is due, from the first rate and the epoch.

    The first rate of a group is the one that it had when it met its first scheduler; the group keeps it as
    ``"initial_lr"``. A rate that is set by hand lasts until the next ``step()``.

    Parameters
    ----------
    optimizer
        Whose rates are set.
    """

    def __init__(self, optimizer: Optimizer) -> None:
        self.optimizer = checked_optimizer(optimizer, self)
        self.last_epoch = 0
        self._set_all()

    def step(self) -> None:
        """Go on to the next epoch."""
        self.last_epoch += 1
        self._set_all()

    def get_last_lr(self) -> list[float]:
        """Return the rate of each group."""
        return [group["lr"] for group in self.optimizer.param_groups]

    def state_dict(self) -> dict[str, object]:
        """Return the epoch as plain data. The rates are in the state of the optimiser."""
        return {"scheduler": type(self).__name__, "last_epoch": self.last_epoch}

    def load_state_dict(self, state: Mapping[str, object]) -> None:
        """Go on where another scheduler of the same kind was, and set the rates.

        Raises
        ------
        ValueError
            If it is the state of another kind of scheduler; then nothing is changed.
        TypeError
            If it is no such state at all.
        """
        self.last_epoch = cast("int", checked_state(state, self)["last_epoch"])
        self._set_all()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(epoch {self.last_epoch}, lr={self.get_last_lr()})"

    def _set_all(self) -> None:
        for group in self.optimizer.param_groups:
            group.setdefault("initial_lr", group["lr"])
            self._set(group, self.last_epoch)

    def _set(self, group: Group, epoch: int) -> None:
        group["lr"] = self._rate(group["initial_lr"], epoch)

    def _rate(self, first: float, epoch: int) -> float:
        raise NotImplementedError(f"{type(self).__name__} does not say which rate is due")


class SequentialLR(Scheduler):
    """Schedulers one after the other, such as a warm-up and what follows it; each begins at its own epoch 0.

    Parameters
    ----------
    optimizer
        Whose rates are set: the one that all the schedulers have.
    schedulers
        At least two.
    milestones
        The epochs at which the second and each further scheduler take over.

    Raises
    ------
    ValueError
        If there is not one milestone less than there are schedulers, they do not rise, or a scheduler has another
        optimiser.
    TypeError
        If one of the schedulers cannot go by the epoch alone.

    Examples
    --------
    >>> from autograd import Value
    >>> from nn import SGD, ExponentialLR, LinearLR
    >>> optimizer = SGD([Value(1.0)], lr=0.8)
    >>> warm_up = LinearLR(optimizer, start_factor=0.25, total_iters=3)
    >>> scheduler = SequentialLR(optimizer, [warm_up, ExponentialLR(optimizer, 0.5)], milestones=[3])
    >>> rates = []
    >>> for epoch in range(6):
    ...     rates.append(round(optimizer.lr, 6))
    ...     scheduler.step()
    >>> rates
    [0.2, 0.4, 0.6, 0.8, 0.4, 0.2]
    """

    def __init__(self, optimizer: Optimizer, schedulers: Sequence[Scheduler], milestones: Sequence[int]) -> None:
        for things, name in ((schedulers, "schedulers"), (milestones, "milestones")):
            count_of(things, f"the {name} of a SequentialLR")
        for position, scheduler in enumerate(schedulers):
            if not isinstance(scheduler, Scheduler):
                raise TypeError(f"scheduler {position} of a SequentialLR must be a Scheduler, got {scheduler!r}")
            if scheduler.optimizer is not optimizer:
                raise ValueError(f"scheduler {position} of a SequentialLR has another optimiser")
        if len(schedulers) < 2 or len(milestones) != len(schedulers) - 1:
            raise ValueError(
                f"a SequentialLR needs at least two schedulers and one milestone less, "
                f"got {len(schedulers)} and {len(milestones)}"
            )
        if any(later <= earlier for earlier, later in pairwise([0, *milestones])):
            raise ValueError(f"the milestones of a SequentialLR must rise from above 0, got {milestones!r}")
        self.schedulers = [*schedulers]
        self.milestones = [*milestones]
        super().__init__(optimizer)

    def _set(self, group: Group, epoch: int) -> None:
        position = bisect_right(self.milestones, epoch)
        self.schedulers[position]._set(group, epoch - (self.milestones[position - 1] if position else 0))


def checked_optimizer(optimizer: Optimizer, owner: object) -> Optimizer:
    """Return the optimiser; refuse anything else."""
    if not isinstance(optimizer, Optimizer):
        raise TypeError(f"{type(owner).__name__} needs an optimiser, such as nn.SGD, got {optimizer!r}")
    return optimizer


def checked_state(state: Mapping[str, object], scheduler: object) -> Mapping[str, object]:
    """Return the state of a scheduler of this kind; refuse anything else."""
    kind = type(scheduler).__name__
    if not isinstance(state, Mapping) or "scheduler" not in state or not isinstance(state.get("last_epoch"), int):
        raise TypeError(f"{kind} needs a state that state_dict() returned, got {state!r}")
    if state["scheduler"] != kind:
        raise ValueError(f"the state is that of {state['scheduler']}, and this is {kind}")
    return state
