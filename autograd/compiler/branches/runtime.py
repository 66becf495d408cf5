"""What rewritten functions call: branches whose sides are both tried, choices, and calls of further functions."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from functools import partial
from typing import Final

from autograd import math as values
from autograd.compiler.branches.callables import (
    attribute_is_plain,
    changes_nothing,
    is_plain,
    is_plain_collection,
)
from autograd.compiler.branches.keeping import Keeping, NotKeptError, Place, present, refuse
from autograd.compiler.branches.questions import Question, Relation, asked, both, compared, either, negated
from autograd.core.engine import Value

__all__ = ["Runtime"]


class _Unbound:
    """In place of a name that stands for nothing."""


_UNBOUND: Final = _Unbound()


class _Decided:
    """A branch of which one side runs."""

    forked = again = merged = False
    before = after = ()

    def __init__(self, test: object) -> None:
        self._waits, self._test = True, test
        self.side = False

    def more(self) -> bool:
        """Return whether a side is to run, and which one it is."""
        if self._waits:
            self._waits = False
            self.side = bool(self._test)
            return True
        return False

    def passes(self) -> bool:
        """Return whether an exception of a side is the user's."""
        return True


class _Forked:
    """A branch whose sides are both tried; where one cannot be, the one that is chosen runs afterwards."""

    def __init__(
        self, question: Question, owner: Keeping, place: Place, names: Sequence[str], passing: Sequence[str]
    ) -> None:
        self.forked, self.again, self.merged = True, False, False
        self.side = False
        self.before: tuple[object, ...] = ()
        self.after: tuple[object, ...] = ()
        self._question, self._owner, self._place = question, owner, place
        self._names, self._passing = names, passing
        self._ends: list[tuple[object, ...]] = []
        self._stack = ExitStack()
        self._decided = False

    def begin(self, variables: Mapping[str, object]) -> None:
        """Take note of what the names stand for that the sides set."""
        self.before = self._taken(variables)

    def more(self) -> bool:
        """Return whether a side is to run, and which one it is."""
        if self._decided:
            return False
        if self.forked:
            if len(self._ends) == 2:
                self._merge()
                if self.merged:
                    return False
            else:
                try:
                    self._stack.enter_context(self._owner.trying())
                except NotKeptError as refusal:
                    self._give_up(refusal)
                else:
                    self.side, self.again = not self._ends, bool(self._ends)
                    return True
        self._decided = True
        self.side = bool(self._question)
        return True

    def end(self, variables: Mapping[str, object]) -> None:
        """Take note of what the names stand for after a side."""
        self._stack.close()
        self._ends.append(self._taken(variables))

    def passes(self) -> bool:
        """Return whether an exception of a side is the user's; if not, the branch is decided."""
        self._stack.close()
        error = sys.exception()
        if not self.forked or not isinstance(error, Exception):
            return True
        self._give_up(error)
        return False

    def _taken(self, variables: Mapping[str, object]) -> tuple[object, ...]:
        return tuple([variables.get(name, _UNBOUND) for name in self._names])

    def _merge(self) -> None:
        yes, no = self._ends
        try:
            self.after = tuple(map(self._one_of, self._names, yes, no))
        except NotKeptError as refusal:
            self._give_up(refusal)
        else:
            self.merged = True

    def _one_of(self, name: str, yes: object, no: object) -> object:
        if name in self._passing or (yes is _UNBOUND and no is _UNBOUND):
            return _UNBOUND
        if yes is _UNBOUND or no is _UNBOUND:
            refuse(f"one side alone sets {name}")
        return self._owner.merge(self._question, yes, no, self._place)

    def _give_up(self, error: Exception) -> None:
        self.forked, self.again = False, True
        self._owner.give_up(self._place, error)


class Runtime:
    """The functions that rewritten code calls, by names that no user's program has.

    Parameters
    ----------
    rewritten
        Rewrites a further function of the user's: for ordinary use, or so that it may be tried.
    """

    UNBOUND = _UNBOUND

    def __init__(self, rewritten: Callable[..., Callable[..., object] | None]) -> None:
        self._rewritten = rewritten

    compared = staticmethod(compared)
    negated = staticmethod(negated)
    slice = slice

    def branch(
        self, test: object, place: Place, names: Sequence[str], passing: Sequence[str] = ()
    ) -> _Decided | _Forked:
        """Return how to run a branch."""
        owner = present()
        question = asked(test) if owner is not None else test
        if isinstance(question, Question) and owner is not None and place not in owner.excluded:
            return _Forked(question, owner, place, names, passing)
        return _Decided(test)

    def choice(self, test: object, yes: Callable[[], object], no: Callable[[], object], place: Place) -> object:
        """Return one of two things, as ``yes if test else no`` does."""
        branch = self.branch(test, place, ("it",))
        if isinstance(branch, _Decided):
            return yes() if test else no()
        branch.before = (_UNBOUND,)
        it: object = None
        while branch.more():
            try:
                it = (yes if branch.side else no)()
            except BaseException:
                if branch.passes():
                    raise
            else:
                if branch.forked:
                    branch.end({"it": it})
        return branch.after[0] if branch.merged else it

    def conjunction(self, first: object, *others: Callable[[], object]) -> object:
        """Return ``first and …`` for a test."""
        return self._chain(first, others, conjunction=True)

    def disjunction(self, first: object, *others: Callable[[], object]) -> object:
        """Return ``first or …`` for a test."""
        return self._chain(first, others, conjunction=False)

    def _chain(self, first: object, others: Sequence[Callable[[], object]], *, conjunction: bool) -> object:
        owner = present()
        for other in others:
            question = asked(first) if owner is not None else first
            if owner is None or not isinstance(question, Question):
                if bool(first) is not conjunction:
                    return first
                first = other()
                continue
            further = _tried(owner, other)
            if isinstance(further, Question):
                first = (both if conjunction else either)(question, further)
            elif further is None:  # it cannot be asked for numbers that do not come to it
                if bool(question) is not conjunction:
                    return not conjunction
                first = other()
            elif further is conjunction:
                first = question
            else:
                return further
        return first

    def plain(self, thing: object) -> object:
        """Return a thing that an operator is about to be applied to; refuse one with code of the user's."""
        owner = present()
        if owner is not None and owner.tries and not is_plain(thing):
            refuse(f"a side computes with {type(thing).__name__}")
        return thing

    def attribute(self, owner: object, name: str) -> object:
        """Return an attribute; refuse one that is computed."""
        now = present()
        if now is not None and now.tries and not attribute_is_plain(owner, name):
            refuse(f"a side reads .{name}, which is computed")
        return getattr(owner, name)

    def item(self, owner: object, index: object) -> object:
        """Return an item; refuse one of a collection of the user's own."""
        now = present()
        if now is not None and now.tries:
            if type(owner) not in {list, tuple, dict, str, range}:
                refuse(f"a side takes an item of {type(owner).__name__}")
            if type(index) not in {int, str, slice, bool}:
                refuse(f"a side takes an item by {type(index).__name__}")
        return owner[index]  # type: ignore[index]

    def called(self, function: Callable[..., object], place: Place) -> Callable[..., object]:
        """Return what to call in place of a function."""
        owner = present()
        if owner is None:
            return function
        if function is _MAX or function is _MIN:
            relation: Relation = "gt" if function is _MAX else "lt"
            return lambda *items, **options: self._extreme(function, relation, items, options, place)
        if function is values.where:
            return lambda condition, yes, no: self._where(condition, yes, no, place)
        mine = self._rewritten(function, tried=owner.tries)
        if mine is not None:
            if owner.tries:
                owner.count_call()
            return mine
        if owner.tries:
            if not changes_nothing(function):
                refuse(f"a side calls {getattr(function, '__qualname__', function)!s}")
            return lambda *items, **options: function(
                *map(_checked, items), **dict(zip(options, map(_checked, options.values()), strict=True))
            )
        return function

    def _where(self, condition: object, yes: object, no: object, place: Place) -> object:
        if not any(type(thing) is Value for thing in (condition, yes, no)):
            return values.where(condition, yes, no)  # type: ignore[call-overload]
        return self.choice(condition, lambda: yes, lambda: no, place)

    def _extreme(
        self,
        function: Callable[..., object],
        relation: Relation,
        items: tuple[object, ...],
        options: Mapping[str, object],
        place: Place,
    ) -> object:
        """Return the largest or smallest, as Python finds it: a later one only if it is beyond the one so far."""
        if len(items) == 1 and not options:
            items = tuple(_checked(items[0]) if _tries() else items[0])  # type: ignore[arg-type]
            if len(items) <= 1:
                return function(items)
        if options or not any(type(item) is Value for item in items):
            return function(*items, **options)
        best, *others = (_checked(item) for item in items) if _tries() else items
        for item in others:
            better = compared(relation, item, best)
            best = self.choice(better, partial(_itself, item), partial(_itself, best), place)
        return best


_MAX, _MIN = max, min


def _tried(owner: Keeping, other: Callable[[], object]) -> Question | bool | None:
    """Return a further question, or its answer where there is nothing to ask; None if it cannot be tried."""
    try:
        with owner.trying():
            found = asked(other())
            return found if isinstance(found, Question) else bool(found)
    except Exception:  # noqa: BLE001  # whatever the user's code raises, it does so again if it is due
        return None


def _tries() -> bool:
    owner = present()
    return owner is not None and owner.tries


def _itself(thing: object) -> object:
    return thing


def _checked(item: object) -> object:
    if not is_plain_collection(item):
        refuse(f"a side hands {type(item).__name__} to a function")
    return item
