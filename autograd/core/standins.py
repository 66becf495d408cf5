"""Values that stand in for integers, and what only the integer itself can answer.

Arithmetic and comparisons take a Value of 3.0 and the integer 3 alike. A hash, a type, an index, bits and text do not:
where somebody asks for one of those, whoever handed out the stand-in is told, and can begin again with the integer.
"""

from __future__ import annotations

import abc
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from threading import Lock
from types import FrameType
from typing import TYPE_CHECKING, Protocol, cast

from autograd.core.site import Site, is_ours

if TYPE_CHECKING:
    from autograd.core.python_engine import Value

__all__ = ["MORE", "AskedError", "ask", "ask_for_hash", "standing_in", "standins", "switches"]


class Switch(Protocol):
    """What begins and ends to call ``ask``."""

    def __call__(self, *, told: bool) -> None: ...


# What that is.
MORE = "an index, a conversion, a hash, its type, its bits or its text"

# The open blocks of all threads: empty where there are no stand-ins. Both engines hold this very object, and look at it
# in each hash.
standins: list[_Block] = []
# Of an engine that does not look: called when there come to be stand-ins, and when there are none any more.
switches: list[Switch] = []
_changing = Lock()


class AskedError(BaseException):
    """Somebody asked a stand-in for what only the integer can answer. It is not for the user's ``except Exception``.

    Parameters
    ----------
    places
        The keys of the stand-ins.
    site
        Where.
    block
        Whose stand-ins they are.
    """

    def __init__(self, places: frozenset[int], site: Site, block: _Block) -> None:
        super().__init__()
        self.places, self.site, self._block = places, site, block

    @property
    def pending(self) -> bool:
        """Whether the block is open still, so that it concerns somebody further out."""
        return self._block.open


@dataclass(eq=False, slots=True)
class _Block:
    """What stands in for integers, by the addresses of the Values, and who has asked."""

    places: dict[int, int]
    outer: _Block | None
    asked: list[AskedError] = field(default_factory=list)
    open: bool = True

    def is_asked(self, value: Value) -> bool:
        """Return whether a Value is made of these stand-ins, and take note that somebody asks it."""
        places = _behind(value, self.places)
        if places:
            self.asked.append(AskedError(places, Site.here(), self))
        return bool(places)


_block: ContextVar[_Block | None] = ContextVar("stand-ins of the innermost block", default=None)


@contextmanager
def standing_in(values: Mapping[int, Value]) -> Iterator[None]:
    """Raise ``AskedError`` from the block where it asks one of these leaves, or what is made of such alone.

    It is raised at the end of the block, too, if the block has caught it.
    """
    if not values:
        yield
        return
    block = _Block({id(value): place for place, value in values.items()}, _block.get())
    token = _block.set(block)
    _change(block, opened=True)
    try:
        yield
    except (Exception, AskedError):  # whatever has become of it on its way
        if not block.asked:
            raise
    finally:
        _change(block, opened=False)
        _block.reset(token)
        block.open = False
    if block.asked:
        try:
            raise block.asked.pop(0)
        finally:
            block.asked.clear()  # for an error that knows itself would be a cycle


def _change(block: _Block, *, opened: bool) -> None:
    with _changing:
        if opened:
            standins.append(block)
        else:
            standins.remove(block)
        if len(standins) == opened:  # it is the first, or was the last
            for switch in switches:
                switch(told=opened)


def ask(value: Value, asking: FrameType | None = None) -> None:
    """Take note that somebody asks a Value for what only a plain number can answer.

    ``asking`` is the frame that asks, where this project may do so on its own behalf.
    """
    if asking is not None and _is_on_our_behalf(asking):
        return
    block = _block.get()
    while block is not None:
        if block.is_asked(value):
            raise block.asked[-1]
        block = block.outer
    for other in tuple(standins):  # of another thread, which is told when its block ends
        other.is_asked(value)


def ask_for_hash(value: Value) -> None:
    """Take note that somebody asks for a hash: the Python code that runs."""
    ask(value, sys._getframe(1))


def _is_on_our_behalf(frame: FrameType) -> bool:
    while frame.f_code.co_filename == _ABC and frame.f_back is not None:  # isinstance(x, Real) asks from there
        frame = frame.f_back
    return is_ours(frame.f_code.co_filename)


_ABC = abc.ABCMeta.__instancecheck__.__code__.co_filename


def _behind(value: Value, places: Mapping[int, int]) -> frozenset[int]:
    """Return which stand-ins a Value is made of; none if of something else as well."""
    found, seen, waiting = set(), {id(value)}, [value]
    while waiting:
        value = waiting.pop()
        if value.op is None:
            if id(value) not in places:
                return frozenset()
            found.add(places[id(value)])
        for argument in value.args:
            if id(argument) not in seen and type(argument) is not float:
                seen.add(id(argument))
                waiting.append(cast("Value", argument))
    return frozenset(found)
