"""Variables outside of a function, which are guards of its programs: what they stand for is compared before each call.

A variable is a cell of a closure, a global name, an attribute of a module, or the defaults of a function.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Hashable, Iterable
from functools import partial
from types import CellType, FunctionType
from typing import NamedTuple, TypeAlias, cast

import numpy as np

from autograd.compiler.native import IS_THERE

__all__ = ["UNBOUND", "Told", "Variable", "Variables", "unchanged"]

# What variables are called, each with what tells the thing it stood for from others.
Told: TypeAlias = tuple[tuple[str, Hashable], ...]

_PLAIN = (float, int, str, bytes, bool, complex, type(None))
UNBOUND = object()  # what a cell or a name stands for that nothing is bound to


class Variable(NamedTuple):
    """One variable.

    Parameters
    ----------
    owner
        The cell, the dictionary of names, or the function whose defaults they are.
    key
        The name in the dictionary; None of the others.
    name
        What the program calls it.
    """

    owner: object
    key: str | None
    name: str

    def now(self) -> object:
        """Return what it stands for at present."""
        if isinstance(self.owner, CellType):
            try:
                return self.owner.cell_contents
            except ValueError:
                return UNBOUND
        if isinstance(self.owner, FunctionType):
            return self.owner.__defaults__
        return self.owner.get(self.key, UNBOUND)  # type: ignore[attr-defined]  # a dictionary


class _Same:
    """A thing that counts as the same only if it is the very same."""

    __slots__ = ("thing",)

    def __init__(self, thing: object) -> None:
        self.thing = thing

    def __hash__(self) -> int:
        return id(self.thing)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.thing is other.thing


class Variables:
    """The variables of a function, and what they stood for.

    Parameters
    ----------
    variables
        Which they are.

    Attributes
    ----------
    same
        Tells without a turn of the interpreter that all are the same. If it says no, ``are_unchanged`` knows.
    """

    def __init__(self, variables: Iterable[Variable]) -> None:
        self._variables = tuple(variables)
        self._owners = tuple(variable.owner for variable in self._variables)
        self._keys = tuple(variable.key for variable in self._variables)
        self._tokens: tuple[Hashable, ...]
        self._hold(tuple(variable.now() for variable in self._variables))

    def _hold(self, things: tuple[object, ...]) -> None:
        self._things, self._tokens = things, tuple(map(_token, things))
        self.same: Callable[[], bool] = partial(_unchanged, self._owners, self._keys, things)

    def __len__(self) -> int:
        return len(self._variables)

    @property
    def things(self) -> tuple[object, ...]:
        """What they stood for."""
        return self._things

    @property
    def key(self) -> Hashable:
        """What tells states of the variables apart."""
        return tuple(map(id, self._owners)), self._keys, self._tokens

    def watched(self) -> tuple[tuple[object, ...], tuple[str | None, ...], tuple[object, ...]]:
        """Return what ``unchanged`` takes."""
        return self._owners, self._keys, self._things

    def are_unchanged(self) -> bool:
        """Return whether each stands for what it did."""
        if self.same():
            return True
        things = tuple(variable.now() for variable in self._variables)
        if tuple(map(_token, things)) != self._tokens:
            return False
        self._hold(things)  # others that are equal
        return True

    def told(self) -> Told:
        """Return, for another process, what each is called and what tells the thing it stood for from others.

        None tells of a thing that has no equal in another process.
        """
        names = (variable.name for variable in self._variables)
        tokens = (token if _travels(token) else None for token in self._tokens)
        return tuple(zip(names, tokens, strict=True))

    def agree_with(self, told: Told) -> bool:
        """Return whether what was told in another process holds here, as far as it can be compared."""
        here, there = _by_name(self.told()), _by_name(told)
        return all(
            len(tokens) != len(here.get(name, ()))
            or all(None in pair or pair[0] == pair[1] for pair in zip(tokens, here[name], strict=True))
            for name, tokens in there.items()
        )

    def changed(self) -> list[str]:
        """Return the names of those that stand for something else."""
        pairs = zip(self._variables, self._tokens, strict=True)
        return [variable.name for variable, token in pairs if _token(variable.now()) != token]


def _token(thing: object) -> Hashable:
    """Return what tells one thing from another: its bits, or that it is this very thing."""
    kind = type(thing)
    if kind is float:
        return kind, struct.pack("d", thing)
    if kind in _PLAIN:
        return kind, repr(thing) if kind is complex else thing
    if kind is tuple:
        return kind, *map(_token, cast("tuple[object, ...]", thing))
    if isinstance(thing, np.generic) and thing.dtype.kind in "fiub":
        return kind, thing.tobytes()
    return _Same(thing)


def _travels(token: Hashable) -> bool:
    """Return whether a token means the same in another process."""
    return all(map(_travels, token)) if isinstance(token, tuple) else not isinstance(token, _Same)


def _by_name(told: Told) -> dict[str, list[Hashable]]:
    found: dict[str, list[Hashable]] = {}
    for name, token in told:
        found.setdefault(name, []).append(token)
    return found


def unchanged(owners: tuple[object, ...], keys: tuple[str | None, ...], things: tuple[object, ...]) -> bool:
    """Return whether each variable stands for the same thing, or an equal float or int: what variables.inc has in C."""
    for owner, key, thing in zip(owners, keys, things, strict=True):
        now = Variable(owner, key, "").now()
        if now is not thing and (type(now) not in {float, int} or _token(now) != _token(thing)):
            return False
    return True


_unchanged: Callable[[tuple[object, ...], tuple[str | None, ...], tuple[object, ...]], bool] = unchanged
if IS_THERE:
    from autograd.compiler.native.replay import unchanged as _unchanged
