"""The bar that shows how far training has come."""

from __future__ import annotations

import sys
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
    """Return a bar on stderr, and one that shows nothing where stderr is no terminal or no bar is wanted."""
    return _Bar(batches, done, epochs) if wanted and sys.stderr is not None and sys.stderr.isatty() else _Nothing()


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
        from tqdm import tqdm

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
