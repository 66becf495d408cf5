"""Notes on Values, kept no longer than the Values live."""

from __future__ import annotations

import sys
from typing import Generic, TypeVar

from autograd.core.engine import Value

__all__ = ["Memory"]

Note = TypeVar("Note")


class Memory(Generic[Note]):
    """A note on each of many Values.

    A Value takes no weak references (a slot for them would cost every user), and a note must not keep a graph
    alive: a training loop makes thousands. So from time to time the notes on Values that nobody else holds are
    thrown away: whenever there are twice as many as after the last time, hence at a constant cost per note.
    """

    def __init__(self) -> None:
        self._notes: dict[Value, Note] = {}
        self._enough = 1000

    def __len__(self) -> int:
        return len(self._notes)

    def write(self, value: Value, note: Note) -> None:
        """Keep a note on a Value."""
        self._notes[value] = note
        if len(self._notes) >= self._enough:
            self.forget()
            self._enough = max(1000, 2 * len(self._notes))

    def read(self, value: Value) -> Note | None:
        """Return the note on a Value, or None."""
        return self._notes.get(value)

    def forget(self) -> None:
        """Throw away the notes on Values that nobody else holds."""
        probe = object()
        alone = sys.getrefcount(probe)  # the count of what one local name holds, as `value` below
        kept: list[tuple[Value, Note]] = []
        # The newest first: a result holds its arguments, and releases them when it goes.
        while self._notes:
            value, note = self._notes.popitem()
            if sys.getrefcount(value) > alone:
                kept.append((value, note))
        self._notes.update(reversed(kept))
