"""The bar that shows how far training has come."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Mapping
from types import TracebackType
from typing import Protocol, Self

__all__ = ["Progress", "progress_bar"]


class Progress(Protocol):
    """What training tells about itself."""

    def advance(self, epoch: int, measured: Mapping[str, float]) -> None:
        """Show that one more batch is done, and what was measured in its epoch so far."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None: ...


def progress_bar(batches: int, done: int, epochs: int, *, wanted: bool) -> Progress:
    """Return a bar on stderr or in a notebook, and one that shows nothing elsewhere, or where no bar is wanted."""
    shown = _in_notebook() or (sys.stderr is not None and sys.stderr.isatty())
    return _Bar(batches, done, epochs) if wanted and shown else _Nothing()


def _in_notebook() -> bool:
    """Return whether the program runs in the kernel of a notebook."""
    shell = sys.modules.get("IPython")
    return shell is not None and getattr(shell.get_ipython(), "kernel", None) is not None


class _Nothing:
    def advance(self, epoch: int, measured: Mapping[str, float]) -> None:
        pass

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        pass


class _Bar(_Nothing):
    def __init__(self, batches: int, done: int, epochs: int) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # without ipywidgets a notebook gets the bar of a terminal, which is enough
            from tqdm.auto import tqdm

        self.bar = tqdm(total=batches, initial=done, unit="batch", dynamic_ncols=True)
        self.epochs = epochs

    def advance(self, epoch: int, measured: Mapping[str, float]) -> None:
        self.bar.set_description(f"epoch {epoch}/{self.epochs}", refresh=False)
        self.bar.set_postfix({name: f"{value:.4g}" for name, value in measured.items()}, refresh=False)
        self.bar.update()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.bar.close()
