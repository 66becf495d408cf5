"""Whether operations are recorded, and who watches: blocks, which concern one thread, and one task of asyncio in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from contextvars import ContextVar
from threading import get_ident
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from autograd.core.operation import Operation
    from autograd.core.python_engine import Value
    from autograd.core.value import Operand

__all__ = [
    "Observer",
    "accumulation",
    "afresh",
    "aside",
    "careful",
    "is_diagnosed",
    "is_observed",
    "is_recording",
    "is_repeated",
    "no_grad",
    "observe",
    "observers",
    "tell_accumulating",
    "tell_computed",
    "tell_constant",
    "tell_created",
    "tell_decided",
    "tell_of_push",
    "tell_of_sweep",
    "tell_recorded",
    "watched",
]

# Not empty while a no_grad() or observe() block is open in any thread. It is empty nearly always: then an
# operation need not ask which thread it runs in, and the question costs a single look-up. A list rather than a
# number, because both engines hold this very object.
careful: list[None] = []

# The open observe() blocks of all threads: who observes, and something that tells two blocks of one observer apart.
# Where there is none, there is nobody to tell.
watched: list[tuple[int, Observer, object]] = []


class Observer:
    """What wants to know of each operation while it happens: a diagnosis, a recorder of programs.

    Derive from it and override what is wanted; the rest does nothing. An exception that an observer raises
    goes to the user, from the operation that was observed.

    Attributes
    ----------
    repeats
        Whether what is recorded is to be run again with other numbers.
    diagnoses
        Whether it is to see each operation, so that compiled functions run as they are.
    """

    __slots__ = ()
    repeats = False
    diagnoses = False

    def recorded(self, value: Value) -> None:
        """Take note of a new result, which has a history (``value.op`` and ``value.args``)."""

    def computed(self, value: Value, operation: Operation, arguments: tuple[object, ...]) -> None:
        """Take note of a new result without a history: one of constants, or made under ``no_grad()``."""

    def created(self, value: Value) -> None:
        """Take note of a new leaf or constant."""

    def decided(self, kind: str, arguments: tuple[object, ...], outcome: object) -> None:
        """Take note that the program looked at a number.

        ``kind`` is ``"lt"``, ``"le"``, ``"eq"``, ``"ne"``, ``"gt"``, ``"ge"``, ``"bool"``, ``"int"``,
        ``"float"``, ``"data"`` or ``"where"``; the arguments are Values or numbers. ``"set"`` tells that it is about
        to set the data of a leaf or constant, to ``outcome``, and ``"grad"`` that it looks at the ``grad`` of a Value
        or is about to set it.
        """

    def used_elsewhere(self, argument: object) -> None:
        """Take note that another thread computes with a Value or number, or looks at it, while the block is open."""

    def sweeping(self, output: Value, cotangent: Operand, *, accumulates: bool) -> None:
        """Take note that a reverse sweep from ``output`` is about to begin; no gradient has changed yet.

        ``accumulates`` says whether it will add to the ``grad`` of the leaves, as ``backward()`` does.
        """

    def pushing(self, order: Sequence[Value], moves: Sequence[tuple[Value, Operand]]) -> None:
        """Take note that a forward sweep is about to begin: through these Values, in the order of their creation.

        ``moves`` are the inputs that move, and by how much.
        """

    def pushed(self) -> None:
        """Take note that the forward sweep has ended, or was refused by an observer."""

    def accumulating(self, leaves: Sequence[Value], derivatives: Sequence[float]) -> None:
        """Take note that a compiled function is about to add derivatives to the ``grad`` of leaves."""

    def began_accumulation(self) -> None:
        """Take note that the next sweeps add up to one gradient on purpose."""

    def ended_accumulation(self, *, whole: bool) -> None:
        """Take note that this gradient is whole, or was broken off."""

    def constant(self, transform: str, what: str) -> None:
        """Take note that a transform, or a training, found something to depend on none of its inputs."""

    def swept(self, output: Value) -> None:
        """Take note that the sweep from ``output`` has ended, or was refused by an observer."""


# The open blocks, outermost first. Each is a list: the thread that it concerns, and what it does. It is emptied when
# the block ends, for others may have it still: a task of asyncio that began meanwhile, in a context of its own, or the
# thread that a generator was left in before it was closed in another. The native engine reads this as well.
_open: ContextVar[tuple[list[object], ...]] = ContextVar("open no_grad() and observe() blocks", default=())

# What a block does, if it does not tell an observer: pause recording, or hide the blocks around it.
_PAUSE, _AFRESH = True, False


def _acts() -> list[object]:
    """Return what the open blocks do that concern this thread."""
    thread = get_ident()
    acts: list[object] = []
    for block in _open.get():
        try:
            owner, act = block
        except ValueError:  # it has ended
            continue
        if owner == thread:
            if act is _AFRESH:
                acts.clear()
            else:
                acts.append(act)
    return acts


@contextmanager
def _block(act: object) -> Iterator[None]:
    block = [get_ident(), act]
    _open.set((*filter(None, _open.get()), block))
    try:
        yield
    finally:
        block.clear()
        _open.set((*filter(None, _open.get()),))


def observers() -> list[Observer]:
    """Return the observers of this thread, the outermost first."""
    return [act for act in _acts() if act is not _PAUSE] if watched else []  # type: ignore[misc]  # what is no switch


def tell_recorded(value: Value) -> None:
    """Tell every observer of this thread of a new result."""
    _tell_elsewhere(value.args)
    _tell(observers(), "recorded", value)


def tell_computed(value: Value, operation: Operation, arguments: tuple[object, ...]) -> None:
    """Tell every observer of this thread of a new result without a history."""
    _tell_elsewhere(arguments)
    _tell(observers(), "computed", value, operation, arguments)


def tell_created(value: Value) -> None:
    """Tell every observer of this thread of a new leaf or constant."""
    _tell(observers(), "created", value)


def tell_decided(kind: str, arguments: tuple[object, ...], outcome: object) -> None:
    """Tell every observer of this thread that the program looked at a number."""
    _tell_elsewhere(arguments)
    _tell(observers(), "decided", kind, arguments, outcome)


def _tell_elsewhere(arguments: Iterable[object]) -> None:
    """Tell the observers of other threads of what this one uses."""
    thread = get_ident()
    for owner, observer, _ in tuple(watched):
        for argument in arguments if owner != thread else ():
            observer.used_elsewhere(argument)


def _tell(told: Iterable[Observer], event: str, *arguments: object, **options: object) -> None:
    """Tell of an event. What an observer itself computes and looks at is no part of the program, so nobody hears."""
    unheard = _open.set(tuple([block for block in _open.get() if _PAUSE in block or _AFRESH in block]))
    try:
        for observer in told:
            getattr(observer, event)(*arguments, **options)
    finally:
        _open.reset(unheard)


def tell_accumulating(leaves: Sequence[Value], derivatives: Sequence[float]) -> None:
    """Tell every observer of this thread that derivatives are about to be added to gradients."""
    _tell(observers(), "accumulating", leaves, derivatives)


@contextmanager
def tell_of_push(order: Sequence[Value], moves: Sequence[tuple[Value, Operand]]) -> Iterator[None]:
    """Tell every observer of this thread that the block is a forward sweep."""
    watching = tuple(observers())
    try:
        _tell(watching, "pushing", order, moves)
        yield
    finally:
        _tell(watching, "pushed")


@contextmanager
def accumulation() -> Iterator[None]:
    """Say that the sweeps in the block add up to one gradient on purpose, as those of the samples of a batch.

    To ``strict()`` they are one sweep then: the leaves must hold no gradient before, and each parameter must be reached
    by one of them.

    >>> from autograd import Value, strict
    >>> w = Value(2.0)
    >>> with strict([w]):
    ...     for batch in ([1.0, 2.0], [3.0, 4.0]):
    ...         w.grad = None
    ...         with accumulation():
    ...             for x in batch:
    ...                 (w * x).backward()
    >>> w.grad
    7.0
    """
    watching = tuple(observers())
    _tell(watching, "began_accumulation")
    whole = False
    try:
        yield
        whole = True
    finally:
        _tell(watching, "ended_accumulation", whole=whole)


def tell_constant(transform: str, what: str) -> None:
    """Tell whoever watches, such as ``strict()``, that what is differentiated depends on none of its inputs.

    Parameters
    ----------
    transform
        What differentiates it.
    what
        What it is, in words.

    Raises
    ------
    MisuseError
        Inside ``strict()``.

    Examples
    --------
    >>> from autograd import strict
    >>> with strict():
    ...     tell_constant("my training", "the loss")
    Traceback (most recent call last):
        ...
    autograd.diagnostics.strictness.MisuseError: my training: the loss depends on none of its inputs here, ...
    """
    if observers():
        _tell(observers(), "constant", transform, what)


@contextmanager
def tell_of_sweep(output: Value, cotangent: Operand, *, accumulates: bool) -> Iterator[None]:
    """Tell every observer of this thread that the block is a reverse sweep."""
    watching = tuple(observers())
    try:
        _tell(watching, "sweeping", output, cotangent, accumulates=accumulates)
        yield
    finally:
        _tell(watching, "swept", output)


@contextmanager
def observe(observer: Observer) -> Iterator[None]:
    """Tell ``observer`` of everything that this thread records or decides in the block."""
    entry = get_ident(), observer, object()
    careful.append(None)
    watched.append(entry)
    try:
        with _block(observer):
            yield
    finally:
        watched.remove(entry)
        careful.pop()


@contextmanager
def afresh() -> Iterator[None]:
    """Record in the block as outside of every ``no_grad()`` and ``observe()``: what is recorded is nobody else's."""
    with _block(_AFRESH):
        yield


@contextmanager
def aside() -> Iterator[None]:
    """Run in the block what a compiled function would do: afresh, with those looking on who diagnose."""
    looking = [observer for observer in observers() if observer.diagnoses]
    with afresh(), ExitStack() as stack:
        for observer in looking:
            stack.enter_context(observe(observer))
        yield


def is_diagnosed() -> bool:
    """Return whether somebody is to see each operation of this thread, and compiled functions are to step aside.

    Not while a function is recorded: then its own diagnoses see what it calls no other than without.
    """
    watching = observers()
    return any(observer.diagnoses for observer in watching) and not any(observer.repeats for observer in watching)


def is_observed() -> bool:
    """Return whether something watches the operations of this thread, such as ``detect_anomaly()``."""
    return bool(observers())


def is_repeated() -> bool:
    """Return whether what this thread records is to be run again with other numbers."""
    return any(observer.repeats for observer in observers())


def is_recording() -> bool:
    """Return whether this thread records operations, that is, whether it is outside every ``no_grad()``.

    >>> is_recording()
    True
    >>> with no_grad():
    ...     is_recording()
    False
    """
    return not careful or _PAUSE not in _acts()


@contextmanager
def no_grad() -> Iterator[None]:
    """Compute without recording: results are constants that remember nothing.

    Only the thread that opens the block is affected, and in it only the task of asyncio that does. A generator that
    yields inside the block leaves it open for whoever called it: there, compute in the block and yield behind it.

    >>> from autograd import Value
    >>> x = Value(3.0)
    >>> with no_grad():
    ...     y = x * x
    >>> y.requires_grad
    False
    """
    careful.append(None)
    try:
        with _block(_PAUSE):
            yield
    finally:
        careful.pop()
