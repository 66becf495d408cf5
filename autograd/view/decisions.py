"""The decisions that a program takes while it computes: comparisons of Values, with their outcome and their line."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from autograd.core.engine import Value
from autograd.core.observers import Observer, observe
from autograd.core.site import Site

__all__ = ["Decision", "Decisions", "decisions"]

_RELATIONS = frozenset({"lt", "le", "gt", "ge", "eq", "ne", "bool"})


@dataclass(frozen=True, slots=True)
class Decision:
    """A comparison, or the truth of a Value: what was compared, how it came out, and where."""

    relation: str
    sides: tuple[Value | float, ...]
    outcome: bool
    site: Site


class Decisions(Observer):
    """What a :func:`decisions` block has noted."""

    def __init__(self) -> None:
        self.noted: list[Decision] = []

    def decided(self, kind: str, arguments: tuple[object, ...], outcome: object) -> None:
        """Note a comparison between Values and numbers."""
        sides = tuple(
            side if isinstance(side, Value) else float(side)
            for side in arguments
            if isinstance(side, Value | int | float)
        )
        if kind in _RELATIONS and isinstance(outcome, bool) and len(sides) == len(arguments):
            self.noted.append(Decision(kind, sides, outcome, Site.here()))

    def __repr__(self) -> str:
        return f"<Decisions: {len(self.noted):,} noted>"


@contextmanager
def decisions() -> Iterator[Decisions]:
    """Note the comparisons that this thread takes in the block, to be handed to ``page``.

    The page then says where the program would go another way for the numbers that its reader has put in.

    Examples
    --------
    >>> from autograd import Value, decisions, page
    >>> x = Value(3.0, label="x")
    >>> with decisions() as noted:
    ...     y = x * x if x > 0.0 else -x
    >>> noted
    <Decisions: 1 noted>
    >>> page(y, decisions=noted)
    <Page of ... characters; write it with .save('page.html')>
    """
    found = Decisions()
    with observe(found):
        yield found
