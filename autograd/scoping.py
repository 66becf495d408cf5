"""Scopes: names for the parts of a program, kept beside the Values that the parts compute."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ContextDecorator, contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from autograd.core.engine import Value
from autograd.core.observers import Observer, observe

__all__ = ["Scope", "Scopes", "Section", "scope", "scopes"]


@dataclass(frozen=True, slots=True, eq=False)
class Section:
    """One run of a named part of the program. A part that runs twice makes two."""

    name: str
    parent: Section | None


# The section that is open, in this thread and in this task of asyncio.
_section: ContextVar[Section | None] = ContextVar("the open section", default=None)


class Scope(ContextDecorator):
    """What :func:`scope` returns."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __enter__(self) -> None:
        _section.set(Section(self.name, _section.get()))

    def __exit__(self, *_error: object) -> None:
        section = _section.get()
        if section is not None:  # a generator that is left inside of one may be closed elsewhere
            _section.set(section.parent)


def scope(name: str) -> Scope:
    """Name a part of the program, as a block or as a decorator: pictures show what it computes as one box.

    Names nest. Nothing is kept unless a :func:`scopes` block is open.

    Parameters
    ----------
    name
        The name of the part.

    Raises
    ------
    TypeError
        If the name is not a string.

    Examples
    --------
    >>> from autograd import Value, draw, scope, scopes
    >>> @scope("square")
    ... def square(x):
    ...     return x * x
    >>> with scopes() as parts:
    ...     y = square(Value(3.0)) + square(Value(4.0))
    >>> draw(y, fold=parts, depth=0)
    <Drawing: computation of 25: 1 value, 1 operation, 2 folds>
    """
    if not isinstance(name, str):
        raise TypeError(f"scope() takes the name of a part of the program, a str; got {type(name).__name__}")
    return Scope(name)


class Scopes(Observer):
    """What a :func:`scopes` block has noted: the section in which each result was recorded.

    It holds those results; when it is forgotten, so is everything about the sections.
    """

    def __init__(self) -> None:
        self.sections: dict[Value, Section] = {}

    def recorded(self, value: Value) -> None:
        """Note in which section a result was recorded."""
        section = _section.get()
        if section is not None:
            self.sections[value] = section

    def __repr__(self) -> str:
        return f"<Scopes: {len(self.sections):,} results noted>"


@contextmanager
def scopes() -> Iterator[Scopes]:
    """Note the scope of each operation that this thread records in the block, to be handed to ``draw`` or ``page``.

    Examples
    --------
    >>> from autograd import Value, scope, scopes
    >>> with scopes() as parts, scope("loss"):
    ...     error = (Value(3.0) - 1.0) ** 2
    >>> parts
    <Scopes: 2 results noted>
    """
    found = Scopes()
    with observe(found):
        yield found
