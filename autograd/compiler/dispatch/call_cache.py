"""Repeated calls without a turn of the interpreter: what a call was like is written down for the next that is.

The general way takes any call. Of those that it has taken, an entry keeps how the arguments are nested, what stands
outside, and the path with its request, ready to run. An entry is checked in C and never rebuilt; a call that differs in
anything goes the general way.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Sequence
from dataclasses import fields, is_dataclass
from enum import Enum
from inspect import getattr_static
from itertools import chain
from math import nan
from types import BuiltinFunctionType, MemberDescriptorType
from typing import TYPE_CHECKING, Any, cast

import numpy as np

from autograd.compiler.backends.executable import Request
from autograd.compiler.dispatch.arguments import Argnums, Form, Given
from autograd.compiler.dispatch.library import Library
from autograd.compiler.dispatch.paths import Outcome, Path
from autograd.compiler.dispatch.variables import Variables
from autograd.compiler.native import IS_THERE
from autograd.core.engine import Value, read
from autograd.core.observers import careful
from autograd.transforms.trees import Layout, Shape

if TYPE_CHECKING:
    from optree import PyTreeSpec

    from autograd.compiler.native.replay import Entry, Node

__all__ = ["CallCache", "gradient_results", "learn", "value_results"]

_LOOKED_AT = 64  # calls of the general way
_NO: tuple[tuple[object, ...], ...] = ((), (), ())
_ATOMS = frozenset((int, bool, str, bytes, float, type(None)))
_KNOWN = frozenset((list, tuple, dict, type(None)))
_CONTAINERS = (list, tuple, dict, set, frozenset, str, bytes, float, int, Value, np.ndarray)


class _UnusualError(Exception):
    """A structure that only the general way knows."""


class _Place:
    """Stands in an example of a structure where numbers are: a float, or an array of a shape."""

    def __init__(self, slot: int, shape: Shape | None, count: int) -> None:
        self.slot, self.shape, self.count = slot, shape, count


class _GeneralCalls:
    """What is called, and has its method ``_general`` compute all calls.

    Attributes
    ----------
    looks
        How many calls of the general way could have been kept.
    """

    looks = 0

    def __call__(self, *args: object, **keywords: object) -> Any:  # noqa: ANN401  # whatever the function returns
        return self._general(*args, **keywords)

    def _general(self, *args: object, **keywords: object) -> Any:  # noqa: ANN401  # as above
        """Compute a call that no entry is for."""
        raise NotImplementedError

    def find(self, arguments: tuple[object, ...], names: tuple[str, ...], /) -> Entry | None:
        """Return the entry for arguments, the named ones last; None without one."""

    def keep(self, entry: Entry, /) -> None:
        """Keep an entry; of many the one that served last goes."""


if TYPE_CHECKING or not IS_THERE:
    CallCache = _GeneralCalls
else:
    from autograd.compiler.native.replay import CallCache


def _node(  # noqa: PLR0917  # the order of the tuple
    kind: str,
    slot: int = 0,
    count: int = 0,
    type_: object = None,
    names: object = None,
    maker: object = None,
    children: Sequence[Node] = (),
) -> Node:
    return kind, slot, count, type_, names, maker, tuple(children)


def _tuple(children: Sequence[Node]) -> Node:
    """Return the node of a tuple."""
    return _node("tuple", children=children)


def _thing(thing: object) -> Node:
    return _node("thing", type_=thing)


def _float(place: _Place) -> Node:
    return _node("float", place.slot)


def _sequence(kind: type, children: Sequence[Node]) -> Node:
    """Return the node of a list or a tuple; floats whose slots follow each other are one node."""
    first = children[0][1] if children else 0
    if children and all(child[0] == "float" and child[1] == first + n for n, child in enumerate(children)):
        return _node("floats", first, len(children), kind)
    return _node(kind.__name__, children=children)


def _example(layout: Layout, start: int) -> object:
    """Return the structure of a layout with a place for each leaf, whose numbers begin at ``start``."""
    _check_containers(layout.results)
    return layout.results.unflatten(
        [_Place(start + span.start, shape, span.stop - span.start) for shape, span in layout.spans()]
    )


def _check_containers(containers: PyTreeSpec) -> None:
    """Refuse containers that run code of their own where they are made."""
    kind = containers.type
    if containers.is_leaf() or kind is None or kind in _KNOWN:
        pass
    elif not _is_record(kind) and not _is_plain_dataclass(kind):
        raise _UnusualError
    for child in containers.children():
        _check_containers(child)


# What comes out.
def value_results(layout: Layout) -> Node:
    """Return how the results of a value request are put together."""
    return _made(_example(layout, 0))


def gradient_results(layout: Layout, form: Form, argnums: Argnums, *, value: bool, has_aux: bool) -> Node:
    """Return how the results of a gradient request are put together.

    Parameters
    ----------
    layout
        Of the outputs.
    form, argnums
        Of the arguments, and with respect to which the gradient is.
    value
        Whether the value comes before the gradient.
    has_aux
        Whether the outputs are a pair, of which the second comes beside the gradient.
    """
    outputs, start, parts = _example(layout, 0), layout.size, []
    for position in (argnums,) if isinstance(argnums, int) else argnums:
        nested = form.argument(position)[1]
        parts.append(_made(_example(nested, start)))
        start += nested.size
    gradient = parts[0] if isinstance(argnums, int) else _tuple(parts)
    if value:
        return _tuple([_made(outputs) if has_aux else _node("float"), gradient])
    return _tuple([gradient, _made(cast("tuple[object, object]", outputs)[1])]) if has_aux else gradient


def _made(thing: object) -> Node:
    kind = type(thing)
    if isinstance(thing, _Place):
        array = thing.shape is not None
        return _node("array", thing.slot, thing.count, np.ndarray, thing.shape, np.empty) if array else _float(thing)
    if thing is None:
        return _thing(None)
    if kind is list or kind is tuple:
        return _sequence(kind, [*map(_made, cast("Sequence[object]", thing))])
    if kind is dict:
        items = cast("dict[object, object]", thing)
        return _node("dict", names=tuple(items), children=[*map(_made, items.values())])
    if _is_record(kind):
        return _node("record", type_=kind, children=[*map(_made, cast("Sequence[object]", thing))])
    if _is_plain_dataclass(kind):
        numbers, kept, derived = _fields_of(thing)
        held = [(name, _made(field)) for name, field in numbers]
        held += [(name, _thing(field)) for name, field in kept]
        held += [(name, _thing(None)) for name in derived]
        return _node("object", type_=kind, names=tuple(name for name, _ in held), children=[node for _, node in held])
    raise _UnusualError


def _fields_of(thing: object) -> tuple[list[tuple[str, object]], list[tuple[str, object]], list[str]]:
    """Return the fields of an example that hold numbers, the others, and those that are derived."""
    numbers, kept, derived = [], [], []
    for field in fields(cast("Any", thing)):
        if not field.init:
            derived.append(field.name)
        elif _holds_place(held := getattr(thing, field.name)):
            numbers.append((field.name, held))
        else:
            kept.append((field.name, held))
    return numbers, kept, derived


def _holds_place(thing: object) -> bool:
    """Return whether a field of an example is a number or a container: what ``is_static`` says of the argument's."""
    return not (isinstance(thing, str | bool) or callable(thing))


# What goes in.
def _taken(thing: object, place: object) -> Node:
    """Return how an argument is taken apart; ``place`` is its example."""
    kind = type(thing)
    if isinstance(place, _Place):
        return _leaf(thing, kind, place)
    if type(place) is not kind:
        raise _UnusualError
    if thing is None:
        return _thing(None)
    if kind is list or kind is tuple:
        pairs = zip(cast("Sequence[object]", thing), cast("Sequence[object]", place), strict=True)
        return _sequence(kind, [_taken(*pair) for pair in pairs])
    if kind is dict:
        items, places = cast("dict[object, object]", thing), cast("dict[object, object]", place)
        if not {*map(type, items)} <= {str, int}:
            raise _UnusualError
        children = [_taken(item, places[key]) for key, item in items.items()]
        return _node("dict", names=tuple(items), children=children)
    if _is_record(kind):
        pairs = zip(cast("Sequence[object]", thing), cast("Sequence[object]", place), strict=True)
        return _node("record", type_=kind, children=[_taken(*pair) for pair in pairs])
    if _is_plain_dataclass(kind):
        names = tuple(field.name for field in fields(cast("Any", thing)) if field.init)
        children = [_taken_field(getattr(thing, name), getattr(place, name)) for name in names]
        return _node("object", type_=kind, names=names, children=children)
    raise _UnusualError


def _taken_field(field: object, place: object) -> Node:
    return _taken(field, place) if _holds_place(field) else _fixed(field)


def _leaf(thing: object, kind: type, place: _Place) -> Node:
    if kind is float:
        return _float(place)
    if kind is np.ndarray:
        array = cast("np.ndarray[Any, Any]", thing)
        if array.dtype == np.float64 and array.dtype.isnative:
            return _node("array", place.slot, place.count, kind, array.shape)
    elif kind is int or kind is bool or (kind.__module__ == "numpy" and issubclass(kind, np.generic)):
        return _node("scalar", place.slot, type_=kind)
    raise _UnusualError


def _fixed(thing: object) -> Node:
    """Return the node of what is no number, and is to be the same: as ``exact_form`` tells such things apart."""
    kind = type(thing)
    if kind in _ATOMS or isinstance(thing, Enum | Value | BuiltinFunctionType) or kind.__eq__ is object.__eq__:
        return _thing(thing)
    if kind is tuple:
        return _node("tuple", children=[*map(_fixed, cast("Sequence[object]", thing))])
    if _is_plain_dataclass(kind):
        names = tuple(field.name for field in fields(cast("Any", thing)))
        children = [_fixed(getattr(thing, name)) for name in names]
        return _node("object", type_=kind, names=names, children=children)
    raise _UnusualError


def _is_record(kind: type) -> bool:
    """Return whether a type is a named tuple that is made and read as a tuple."""
    new = getattr(kind, "__new__", None)
    return (
        issubclass(kind, tuple)
        and hasattr(kind, "_fields")
        and getattr(new, "__module__", "").startswith("namedtuple_")
        and kind.__init__ is tuple.__init__
        and kind.__iter__ is tuple.__iter__
        and type(kind) is type
    )


def _is_plain_dataclass(kind: type) -> bool:
    """Return whether a type is a dataclass, of which to read a field runs no code of its own."""
    if not is_dataclass(kind) or issubclass(kind, _CONTAINERS) or kind.__getattribute__ is not object.__getattribute__:
        return False
    found = (getattr_static(kind, field.name, None) for field in fields(kind))
    return all(isinstance(one, MemberDescriptorType) or not hasattr(type(one), "__get__") for one in found)


# What is learnt.
def learn(  # noqa: PLR0917  # what the general way has at hand
    cache: CallCache, library: Library, given: Given, path: Path, request: Request, results: Callable[[], Node]
) -> None:
    """Keep what a call was like, if that is something that can be checked without a turn of the interpreter.

    Only the first calls of the general way are looked at, and later one in 64: what is called anew each time in another
    way would not get quicker.

    Parameters
    ----------
    cache
        Where to keep it.
    library
        That of the function.
    given, path, request
        The arguments, the path that they took, and what was asked of it.
    results
        Tells how the results are put together.
    """
    if not IS_THERE or library.checked or not path.kept or given.values or given.call is None or careful:
        return
    cache.looks += 1
    if cache.looks > _LOOKED_AT and cache.looks % _LOOKED_AT:
        return
    asked = len(library.signature.asks)
    form = library.signature.settled(given).form
    paths = library.paths_of(form)
    if not any(one is path for one in paths):  # what is outside has changed meanwhile
        return
    args, keywords = given.call
    try:
        entry = cache.find((*args, *keywords.values()), (*keywords,))
        if entry is None:
            entry = _entry(library, form, given.call, (paths.variables, library.state().variables), asked)
            again = library.signature.given(args, keywords)
            if (again.form, again.integers) != (form, given.integers):  # another thread has changed a list
                return
            cache.keep(entry)
        _add(entry, library, path, request, results())
    except _UnusualError:
        return


def _entry(
    library: Library,
    form: Form,
    call: tuple[tuple[object, ...], dict[str, object]],
    outside: tuple[Variables | None, ...],
    asked: int,
) -> Entry:
    """Return an entry for arguments like these."""
    from autograd.compiler.native.replay import Entry

    args, keywords = call
    positional, named = cast("tuple[Sequence[object], dict[str, object]]", _example(form.layout, 0))
    places = dict(zip(form.positions, positional, strict=True))
    static = {place for place, _ in form.fixed}
    nodes = [_fixed(thing) if n in static else _taken(thing, places[n]) for n, thing in enumerate(args)]
    nodes += [_fixed(thing) if name in static else _taken(thing, named[name]) for name, thing in keywords.items()]
    watched = [variables.watched() for variables in outside if variables is not None]
    owners, keys, things = (tuple(chain.from_iterable(part)) for part in zip(*watched, strict=True)) if watched else _NO
    return Entry(_tuple(nodes), (*keywords,), owners, keys, things, ((careful, 0), (library.signature.asks, asked)))


def _add(entry: Entry, library: Library, path: Path, request: Request, results: Node) -> None:
    """Add a path to an entry, with the ways that lead to it from others, and from it to those."""
    from autograd.compiler.native.replay import Code, Runnable

    others = entry.paths
    runner = path.runner(request, library.options.jit)
    code, limit = runner.granted()
    if not isinstance(code, Code):
        return
    count = path.program.inputs - len(path.captured)
    tail = np.empty(len(path.captured)) if path.captured else None
    place = entry.keep(Runnable(path, code, path.tally, count, runner.uses, limit, results, read, path.captured, tail))
    if place < len(others):
        return
    for other_place, other in enumerate(others):
        pairs = enumerate(zip(path.decisions, cast("Path", other).decisions, strict=False))
        fork = next((n for n, (one, two) in pairs if one != two), None)
        if fork is not None:
            entry.route(place, fork, _left(cast("Path", other).decisions[fork]), other_place)
            entry.route(other_place, fork, _left(path.decisions[fork]), place)


def _left(outcome: Outcome) -> float | None:
    """Return the number that a decision was about, if it had to be the very same."""
    if isinstance(outcome, bool):
        return None
    return nan if outcome == b"nan" else cast("float", struct.unpack("d", outcome)[0])
