"""The checkpoints of fit: everything that training goes on from, in one file."""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import Any

from nn.module import Module
from nn.saving.models import Stateful, read, restore_from, write
from nn.training.history import History

__all__ = ["resume_checkpoint", "save_checkpoint"]


def save_checkpoint(
    path: str | PathLike[str], model: Module, optimizer: Stateful, scheduler: Stateful | None, history: History
) -> None:
    """Write the state of everything that takes part in training."""
    write(path, model, {name: part.state_dict() for name, part in _parts(optimizer, scheduler, history).items()})


def resume_checkpoint(
    path: str | PathLike[str], model: Module, optimizer: Stateful, scheduler: Stateful | None, history: History
) -> None:
    """Restore everything from a checkpoint; where there is none yet, leave all as it is."""
    if Path(path).exists():
        restore_from(path, read(path), model, _parts(optimizer, scheduler, history))


def _parts(optimizer: Stateful, scheduler: Stateful | None, history: History) -> dict[str, Stateful]:
    parts: dict[str, Stateful] = {"optimizer": optimizer, "history": _HistoryState(history)}
    return parts if scheduler is None else parts | {"scheduler": scheduler}


class _HistoryState:
    """A history as something to be saved and restored."""

    def __init__(self, history: History) -> None:
        self.history = history

    def state_dict(self) -> dict[str, Any]:
        """Return copies of what the history holds."""
        kept = {name: held for name, held in vars(self.history).items() if name not in _NOT_KEPT}
        return kept | {"epochs": list(self.history.epochs)}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Set what the history holds, if it is of the same training."""
        History(settings=state["settings"]).continue_with(self.history.settings)
        vars(self.history).update(state)


# The interruption that a checkpoint ended with is over when training goes on.
_NOT_KEPT = ("interrupted",)
