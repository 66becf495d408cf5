"""What a function reads beside its arguments: the variables by which it, and those that it calls, name things.

A program has the numbers fixed that stood there when it was recorded. Which variables there are is read from the code,
as far as that names things; what it reaches through attributes of objects, or in lists, is not seen.
"""

from __future__ import annotations

import builtins
import dis
import functools
import inspect
import os
import sys
import sysconfig
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import PurePath
from types import BuiltinFunctionType, CellType, CodeType, FunctionType, MethodType, ModuleType
from typing import NamedTuple, TypeAlias

import numpy as np

from autograd.compiler.dispatch.variables import Variable, Variables
from autograd.core.engine import Value
from autograd.core.site import is_ours

__all__ = ["variables_of", "variables_of_arguments"]

_WITHOUT_FUNCTIONS = (float, int, str, bytes, Value, np.ndarray, ModuleType, BuiltinFunctionType)
_COLLECTIONS = (list, tuple, dict)
_METHODS = (FunctionType, staticmethod, classmethod, property)
_FEW = 100  # things of a list or dictionary that are looked into
_MAKING = frozenset(("__init__", "__new__"))  # what an object that is there has behind it
_MOST = 2000  # functions, each with each object that it is a method of, lists and dictionaries

# A name that code looks up from outside, with the attributes that it reads of it.
_Chain: TypeAlias = tuple[str, ...]

# A thing to look into, and the names of the attributes that code reads of it.
_Visit: TypeAlias = tuple[object, tuple[str, ...]]


def variables_of(function: Callable[..., object]) -> Variables:
    """Return the variables that a function reads.

    Followed are the functions and objects that it names, methods of these objects, and what their attributes hold, in
    code of the user's own.
    """
    return Variables(_CaptureSearch([(function, ("__call__", "forward"))]).found())


def variables_of_arguments(arguments: Iterable[object]) -> Variables:
    """Return the variables that functions, objects and classes read that are handed to a function.

    Which methods of theirs it calls is not known, so all are followed.
    """
    things = [thing for thing in arguments if not isinstance(thing, _WITHOUT_FUNCTIONS)]
    return Variables(_CaptureSearch([(thing, _method_names(thing)) for thing in things]).found())


class _CaptureSearch:
    """A walk through the functions that a function can reach by names, and by attributes of what these stand for."""

    def __init__(self, begin: Sequence[_Visit]) -> None:
        self._packages = {_package(_module_of(thing)) for thing, _ in begin}
        self._variables: dict[tuple[int, str | None], Variable] = {}
        self._written: set[tuple[int, str | None]] = set()
        self._seen: dict[tuple[int, int], object] = {}  # pairs of addresses, and the things, so that none is used twice
        self._waiting: list[_Visit] = [*begin]
        self._collections: list[_Visit] = []  # what they hold is mostly numbers, so they come last
        while (waiting := self._waiting or self._collections) and len(self._seen) < _MOST:
            self._look_into(*waiting.pop())

    def found(self) -> Iterator[Variable]:
        """Yield the variables. What the functions themselves write is their own affair, as is all else they do."""
        return (variable for place, variable in self._variables.items() if place not in self._written)

    def _visit(self, things: Iterable[object], names: tuple[str, ...]) -> None:
        """Look for functions in things, of which code reads attributes of these names."""
        for thing in things:
            if not isinstance(thing, _WITHOUT_FUNCTIONS):
                (self._collections if isinstance(thing, _COLLECTIONS) else self._waiting).append((thing, names))

    def _look_into(self, thing: object, names: tuple[str, ...]) -> None:
        if isinstance(thing, FunctionType):
            self._function(thing, None)
        elif isinstance(thing, MethodType):
            if isinstance(thing.__func__, FunctionType):
                self._function(thing.__func__, thing.__self__)
        elif isinstance(thing, functools.partial):
            self._visit((thing.func, *thing.args, *thing.keywords.values()), ("__call__",))
        elif isinstance(thing, _COLLECTIONS):
            if self._is_new(thing, names):
                things = thing.values() if isinstance(thing, dict) else thing
                self._visit(islice(things, _FEW), names)
        elif not self._is_new(thing, names):
            pass
        elif isinstance(thing, type):
            self._members(thing, names, *_special_methods(thing))
        elif callable(wrapped := inspect.getattr_static(thing, "__wrapped__", None)):
            self._visit([wrapped], ("__call__",))
        else:
            self._members(thing, names, *(name for name in _special_methods(type(thing)) if name not in _MAKING))

    def _is_new(self, thing: object, beside: object) -> bool:
        """Return whether it was not seen before beside this: a function beside its owner, a thing beside names."""
        key = id(thing), id(beside)
        new = key not in self._seen
        self._seen[key] = thing, beside
        return new

    def _members(self, owner: object, names: tuple[str, ...], *special: str) -> None:
        """Look into methods of an object or a class, and into attributes of an object, that have these names."""
        cls = owner if isinstance(owner, type) else type(owner)
        if self._is_foreign(cls.__module__):
            return
        held = getattr(owner, "__dict__", {})
        for name in (*special, *names):
            method = inspect.getattr_static(cls, name, None)
            if isinstance(method, staticmethod | classmethod):
                method = method.__func__
            elif isinstance(method, property):
                method = method.fget
            if isinstance(method, FunctionType):
                self._waiting.append((MethodType(method, owner), ()))
            elif name in held and owner is not cls:
                self._visit([held[name]], names)

    def _function(self, function: FunctionType, owner: object) -> None:
        """Take up what a function reads, which may be a method of an object."""
        if not self._is_new(function, owner):
            return
        names, code = function.__globals__, function.__code__
        cells = dict(zip(code.co_freevars, function.__closure__ or (), strict=True))
        if self._is_foreign(names.get("__name__", ""), code.co_filename):  # what it wraps may be the user's
            wrapped = [Variable(cell, None, "").now() for cell in cells.values()]
            self._visit(filter(callable, wrapped), ("__call__",))
            return
        codes = [*_codes(code)]
        attributes = tuple(dict.fromkeys(name for code in codes for name in code.co_names))
        self._own_variables(function, cells, attributes)
        for outside in map(_outside_names, codes):
            for chain in outside.read:
                self._look_up(names, chain, attributes)
            for chain in outside.read_cells:
                if chain[0] in cells:
                    self._look_further(Variable(cells[chain[0]], None, chain[0]), chain[1:], attributes)
            self._written.update((id(names), name) for name in outside.written)
            self._written.update((id(cells[name]), None) for name in outside.written_cells if name in cells)
        if owner is not None:
            self._members(owner, attributes)

    def _own_variables(self, function: FunctionType, cells: dict[str, CellType], attributes: tuple[str, ...]) -> None:
        for name, cell in cells.items():
            self._add(Variable(cell, None, name), attributes)
        if function.__defaults__:
            self._add(Variable(function, None, f"a default of {function.__name__}"), attributes)
        for name in function.__kwdefaults__ or ():
            self._add(Variable(function.__kwdefaults__, name, name), attributes)

    def _look_up(self, names: dict[str, object], chain: _Chain, attributes: tuple[str, ...]) -> None:
        """Take up a global name, also one that nothing is bound to yet."""
        if chain[0] in names or not hasattr(builtins, chain[0]):
            self._look_further(Variable(names, chain[0], chain[0]), chain[1:], attributes)

    def _look_further(self, variable: Variable, chain: _Chain, attributes: tuple[str, ...]) -> None:
        """Take up a variable; of a module the attribute that is read of it."""
        for name in chain:
            thing = variable.now()
            if not isinstance(thing, ModuleType):
                break
            if self._is_foreign(thing.__name__, _file_of(thing)):
                return
            variable = Variable(vars(thing), name, name)
        self._add(variable, attributes)

    def _add(self, variable: Variable, attributes: tuple[str, ...]) -> None:
        thing = variable.now()
        if isinstance(thing, ModuleType | BuiltinFunctionType):
            return
        if isinstance(thing, type | FunctionType) and self._is_foreign(thing.__module__):
            return
        self._variables.setdefault((id(variable.owner), variable.key), variable)
        self._visit([thing], attributes)

    def _is_foreign(self, module: str | None, file: str | None = None) -> bool:
        """Return whether code belongs to this project, to Python or to a library that is installed."""
        origin, package = _origin(_file_of(sys.modules.get(module or "")) if file is None else file), _package(module)
        if origin == "installed":
            return package not in self._packages
        return origin in {"ours", "standard"} or (origin == "nowhere" and package in sys.stdlib_module_names)


def _file_of(module: ModuleType | None) -> str:
    return getattr(module, "__file__", None) or ""


@functools.lru_cache(maxsize=1024)
def _origin(file: str) -> str:
    """Return where a source file comes from."""
    if not file or file.startswith("<frozen"):
        return "nowhere"
    if is_ours(file):
        return "ours"
    if not {"site-packages", "dist-packages"}.isdisjoint(PurePath(file).parts):
        return "installed"
    return "standard" if file.startswith(sysconfig.get_path("stdlib") + os.sep) else "user's"


def _module_of(thing: object) -> object:
    """Return the name of the module that a function, a class, or the class of an object belongs to."""
    return getattr(inspect.unwrap(thing) if callable(thing) else type(thing), "__module__", None)


def _method_names(thing: object) -> tuple[str, ...]:
    """Return the names of the methods and properties that an object or a class has from Python code."""
    cls = thing if isinstance(thing, type) else type(thing)
    members = (pair for base in cls.__mro__ for pair in vars(base).items())
    return tuple(name for name, member in members if isinstance(member, _METHODS))


def _special_methods(cls: type) -> list[str]:
    """Return the names by which Python itself finds methods of a class, as for its operators."""
    return [name for name in _method_names(cls) if name.startswith("__")]


def _package(module: object) -> str:
    return str(module or "").partition(".")[0]


def _codes(code: CodeType) -> Iterator[CodeType]:
    """Yield a piece of code and those that are nested in it, as of lambdas and comprehensions."""
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _codes(constant)


class _Outside(NamedTuple):
    """The names that code reads from outside, with the attributes it reads of them; those that it writes."""

    read: tuple[_Chain, ...]
    read_cells: tuple[_Chain, ...]
    written: frozenset[str]
    written_cells: frozenset[str]


@functools.lru_cache(maxsize=1024)
def _outside_names(code: CodeType) -> _Outside:
    found: dict[str, dict[_Chain, None]] = {
        f"{deed}_{kind}": {} for deed in ("LOAD", "STORE", "DELETE") for kind in ("GLOBAL", "NAME", "DEREF")
    }
    operation = ""
    chain: _Chain = ()
    for instruction in dis.get_instructions(code):
        if instruction.opname == "EXTENDED_ARG":
            continue
        if chain and instruction.opname in {"LOAD_ATTR", "LOAD_METHOD"}:
            chain = (*chain, instruction.argval)
            continue
        if chain:
            found[operation][chain] = None
        operation, chain = instruction.opname, (instruction.argval,) if instruction.opname in found else ()
    return _Outside(
        read=(*found["LOAD_GLOBAL"], *found["LOAD_NAME"]),
        read_cells=(*found["LOAD_DEREF"],),
        written=frozenset(name for name, *_ in (*found["STORE_GLOBAL"], *found["DELETE_GLOBAL"])),
        written_cells=frozenset(name for name, *_ in (*found["STORE_DEREF"], *found["DELETE_DEREF"])),
    )
