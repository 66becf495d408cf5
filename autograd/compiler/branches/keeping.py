"""What goes on while a function is recorded with its branches: whether a side is tried, and what has been merged."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, NoReturn, TypeAlias

from autograd.compiler.branches.questions import Question
from autograd.compiler.ir.merges import MERGE
from autograd.core.engine import Trace, Value
from autograd.core.observers import Observer, afresh, is_recording, no_grad, observe, observers

if TYPE_CHECKING:
    from autograd.core.operation import Operation
    from autograd.core.value import Operand

__all__ = ["Keeping", "NotKeptError", "Place", "keeping", "present", "refuse"]

# A branch in the user's program: the file, the line and the column.
Place: TypeAlias = tuple[str, int, int]

_MOST_CALLS = 10_000  # of functions, while the sides of a branch are tried


class NotKeptError(Exception):
    """A branch cannot be kept: it is decided, as without all this."""


def refuse(why: str) -> NoReturn:
    """Give up to keep a branch."""
    raise NotKeptError(why)


class Keeping:
    """One recording of a function whose branches are to be kept.

    Parameters
    ----------
    excluded
        Branches that are to be decided.

    Attributes
    ----------
    merged
        The Values that are one of two others, each with its branch.
    reasons
        Why branches could not be kept.
    """

    def __init__(self, excluded: frozenset[Place]) -> None:
        self.excluded = excluded
        self.merged: list[tuple[Value, Place]] = []
        self.reasons: dict[Place, str] = {}
        self._depth = self._calls = 0

    @property
    def tries(self) -> bool:
        """Whether a side is being tried, which must change nothing but names of its own."""
        return self._depth > 0

    @contextmanager
    def trying(self) -> Iterator[None]:
        """Try a side in the block: a decision in it raises ``NotKeptError``."""
        with ExitStack() as stack:
            if not self._depth:
                trace = _trace()
                records = is_recording()
                stack.enter_context(afresh())
                stack.enter_context(observe(_Undecided(trace)))
                if not records:
                    stack.enter_context(no_grad())
                self._calls = 0
            self._depth += 1
            try:
                yield
            finally:
                self._depth -= 1

    def values(self) -> list[Value]:
        """Return the Values that are one of two others."""
        return [value for value, _ in self.merged]

    def give_up(self, place: Place, error: Exception) -> None:
        """Take note of why a branch is not kept: what refused it, or what a side raised."""
        refused = isinstance(error, NotKeptError)
        self.reasons[place] = str(error) if refused else f"a side raises {type(error).__name__} where it is not taken"

    def count_call(self) -> None:
        """Count a call of a function while a side is tried; refuse what may never end."""
        self._calls += 1
        if self._calls > _MOST_CALLS:
            refuse("its sides call too many functions")

    def merge(self, question: Question, yes: object, no: object, place: Place) -> object:
        """Return what is one of two things, which one the question says; refuse things that are not numbers."""
        if yes is no:
            return yes
        if type(yes) is tuple and type(no) is tuple and len(yes) == len(no):
            return tuple(self.merge(question, *pair, place) for pair in zip(yes, no, strict=True))
        if type(yes) is not Value and type(no) is not Value and _are_same(yes, no):
            return yes
        numbers = [_number(side) for side in (yes, no)]
        if all(type(side) is int for side in (yes, no)):
            refuse("its sides give different integers")
        with ExitStack() as stack:
            if not is_recording():  # eagerly this is the one that was chosen, with its history
                observer = observers()[-1]
                stack.enter_context(afresh())
                stack.enter_context(observe(observer))
            value = Value.apply_operation(MERGE, (question.mask, *numbers))
        if type(value) is Value:
            self.merged.append((value, place))
        return value


class _Undecided(Observer):
    """Records for a trace, as long as nothing is decided."""

    __slots__ = ("_trace",)
    repeats = True

    def __init__(self, trace: Trace) -> None:
        self._trace = trace

    def recorded(self, value: Value) -> None:
        self._trace.recorded(value)

    def computed(self, value: Value, operation: Operation, arguments: tuple[object, ...]) -> None:
        self._trace.computed(value, operation, arguments)

    def created(self, value: Value) -> None:
        self._trace.created(value)

    def decided(self, kind: str, arguments: tuple[object, ...], outcome: object) -> None:  # noqa: ARG002
        if type(arguments[0]) is Value:
            refuse("a side decides, too" if kind != "set" else "a side sets the data of a Value")

    def sweeping(self, output: Value, cotangent: Operand, *, accumulates: bool) -> None:  # noqa: ARG002
        refuse("a side differentiates")

    def pushing(self, order: object, moves: object) -> None:  # noqa: ARG002
        refuse("a side differentiates")


_PRESENT: ContextVar[Keeping | None] = ContextVar("the recording whose branches are kept", default=None)


def present() -> Keeping | None:
    """Return the recording that goes on in this thread, if its branches are to be kept."""
    return _PRESENT.get()


@contextmanager
def keeping(recording: Keeping | None) -> Iterator[None]:
    """Let a recording keep the branches of the rewritten functions that run in the block; with None, none does."""
    token = _PRESENT.set(recording)
    try:
        yield
    finally:
        _PRESENT.reset(token)


def _trace() -> Trace:
    """Return who records; refuse where somebody else looks on."""
    watching = observers()
    if len(watching) != 1 or not isinstance(watching[0], Trace):
        refuse("somebody watches its operations")
    return watching[0]


def _are_same(yes: object, no: object) -> bool:
    """Return whether two things are equal in everything that a program can tell."""
    if type(yes) is not type(no):
        return False
    if type(yes) is float and type(no) is float:
        return yes.hex() == no.hex()
    return type(yes) in {int, str, bool, bytes} and yes == no


def _number(side: object) -> Value | float:
    if type(side) is Value:
        return side
    if type(side) is float:
        return side
    if type(side) is int and abs(side) <= 1 << 20:
        return float(side)
    refuse(f"a side gives {type(side).__name__}, which is no number")
