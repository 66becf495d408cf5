"""History: what training measured, epoch by epoch, and how far it came."""

from __future__ import annotations

import csv
import io
import json
import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from os import PathLike
from typing import TYPE_CHECKING

from autograd.files import write_atomically

if TYPE_CHECKING:
    from matplotlib.figure import Figure

__all__ = ["History"]

_VALIDATION = "validation_"


@dataclass
class History:
    """The loss and the metrics of each epoch, and all that ``fit`` needs in order to go on from there.

    ``fit`` makes and returns it. ``history["loss"]`` is a list with one number for each epoch.

    Parameters
    ----------
    epochs
        For each finished epoch the loss, the metrics, and both on the validation data, by name.
    batch
        How many batches of the next epoch are done: more than 0 only where training was interrupted.
    sums
        The sums over the samples of those batches.
    settings
        With what the order of the samples was decided.
    stopped
        Whether a callback ended the training; set it to False to go on nevertheless.
    interrupted
        Whether Ctrl-C did.
    compiled
        False once model, loss or penalty turned out to be what cannot be compiled.

    Examples
    --------
    >>> history = History([{"loss": 0.5, "validation_loss": 0.7}, {"loss": 0.25, "validation_loss": 0.6}])
    >>> history["loss"], len(history)
    ([0.5, 0.25], 2)
    >>> history
    History of 2 epochs: loss 0.25, validation_loss 0.6
    """

    epochs: list[dict[str, float]] = field(default_factory=list)
    batch: int = 0
    sums: dict[str, float] = field(default_factory=dict)
    settings: dict[str, int] = field(default_factory=dict)
    stopped: bool = False
    interrupted: bool = False
    compiled: bool = True

    def __getitem__(self, name: str) -> list[float]:
        """Return what was measured under this name, one number for each epoch."""
        names = self.names()
        if name not in names:
            raise KeyError(f"nothing of the name {name!r} was measured; there is {', '.join(names) or 'nothing yet'}")
        return [epoch.get(name, math.nan) for epoch in self.epochs]

    def __len__(self) -> int:
        return len(self.epochs)

    def __iter__(self) -> Iterator[dict[str, float]]:
        return iter(self.epochs)

    def __repr__(self) -> str:
        last = ", ".join(f"{name} {value:.4g}" for name, value in self.epochs[-1].items()) if self.epochs else ""
        end = ", interrupted" if self.interrupted else ", stopped by a callback" if self.stopped else ""
        return f"History of {len(self)} epoch{'s' if len(self) != 1 else ''}{end}{': ' if last else ''}{last}"

    def names(self) -> list[str]:
        """Return the names of what was measured.

        >>> History([{"loss": 1.0, "accuracy": 0.5}]).names()
        ['loss', 'accuracy']
        """
        return list(dict.fromkeys(name for epoch in self.epochs for name in epoch))

    def continue_with(self, settings: dict[str, int]) -> None:
        """Take notice of what decides the order of the samples; refuse another order than that of the epochs so far.

        Raises
        ------
        ValueError
            If something differs.
        """
        for name, before in self.settings.items():
            if settings.get(name) != before:
                raise ValueError(
                    f"the training to continue had {name} = {before}, and this call has {settings.get(name)}: "
                    f"give the same, or begin anew with another history and checkpoint"
                )
        self.settings = settings

    def to_csv(self, path: str | PathLike[str]) -> None:
        """Write a table with one line for each epoch; a file of that name is replaced at once or not at all."""
        names = self.names()
        text = io.StringIO(newline="")
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(["epoch", *names])
        writer.writerows([number, *(epoch.get(name, "") for name in names)] for number, epoch in enumerate(self, 1))
        write_atomically(path, text.getvalue().encode(), "history")

    def to_json(self, path: str | PathLike[str]) -> None:
        """Write a list with one object for each epoch, in which what is not finite is null; replaces as ``to_csv``."""
        epochs = [{name: value if math.isfinite(value) else None for name, value in epoch.items()} for epoch in self]
        write_atomically(path, (json.dumps(epochs, indent=1, allow_nan=False) + "\n").encode(), "history")

    def plot(self) -> Figure:
        """Return a figure of matplotlib: one chart for the loss and one for each metric, over the epochs.

        Validation is dashed. ``history.plot().savefig("history.svg")`` writes it; a notebook shows it.

        Raises
        ------
        ModuleNotFoundError
            If matplotlib is not installed.
        ValueError
            If no epoch is finished.

        Examples
        --------
        >>> history = History([{"loss": 0.5, "accuracy": 0.8}, {"loss": 0.25, "accuracy": 0.9}])
        >>> [axes.get_ylabel() for axes in history.plot().axes]
        ['loss', 'accuracy']
        """
        try:
            from matplotlib.figure import Figure
        except ModuleNotFoundError as error:
            raise ModuleNotFoundError(
                f"plot needs matplotlib ({error}); install it with: pip install 'scalar-autograd[charts]'",
                name=error.name,
            ) from None
        if not self.epochs:
            raise ValueError("there is nothing to plot yet: no epoch is finished")

        class Shown(Figure):
            """A figure that a notebook shows without pyplot."""

            def _repr_svg_(self) -> str:
                drawn = io.StringIO()
                self.savefig(drawn, format="svg")
                return drawn.getvalue()

        charts = list(dict.fromkeys(name.removeprefix(_VALIDATION) for name in self.names()))
        figure = Shown(figsize=(5.0 * len(charts), 3.5), layout="constrained")
        numbers = range(1, len(self) + 1)
        for axes, chart in zip(figure.subplots(1, len(charts), squeeze=False)[0], charts, strict=True):
            for name, style in ((chart, "-"), (_VALIDATION + chart, "--")):
                if name in self.names():
                    axes.plot(numbers, self[name], style, label=name)
            axes.set(xlabel="epoch", ylabel=chart)
            axes.legend()
        return figure
