"""EarlyStopping: an end to training that no longer helps."""

from __future__ import annotations

import math

from nn.checks import positive_size
from nn.training.history import History

__all__ = ["EarlyStopping"]


class EarlyStopping:
    """A callback of ``fit`` that ends training when what it watches has not improved for some epochs.

    It keeps nothing to itself, but looks at the history each time: training that was resumed stops where it would
    have stopped.

    Parameters
    ----------
    monitor
        The name of what to watch, such as ``"validation_loss"``.
    patience
        How many epochs without improvement are borne.
    minimum
        By how much better counts as an improvement.
    maximize
        Whether higher is better, as for an accuracy.

    Raises
    ------
    ValueError, TypeError
        If ``patience`` is not a positive integer.

    Examples
    --------
    >>> stop = EarlyStopping("loss", patience=2)
    >>> stop(History([{"loss": 1.0}, {"loss": 0.9}, {"loss": 0.95}]))
    False
    >>> stop(History([{"loss": 1.0}, {"loss": 0.9}, {"loss": 0.95}, {"loss": 0.9}]))
    True
    """

    def __init__(
        self, monitor: str = "validation_loss", *, patience: int = 10, minimum: float = 0.0, maximize: bool = False
    ) -> None:
        self.monitor = monitor
        self.patience = positive_size(patience, "patience")
        self.minimum = minimum
        self.maximize = maximize

    def __call__(self, history: History) -> bool:
        """Return whether to stop.

        Raises
        ------
        KeyError
            If nothing of the name to watch was measured.
        """
        best, best_epoch = -math.inf, 0
        for epoch, value in enumerate(history[self.monitor], 1):
            score = value if self.maximize else -value
            if score > best + self.minimum:
                best, best_epoch = score, epoch
        return len(history) - best_epoch >= self.patience

    def __repr__(self) -> str:
        return f"EarlyStopping({self.monitor!r}, patience={self.patience})"
