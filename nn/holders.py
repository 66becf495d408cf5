"""What holds things: containers and objects, and what is in them under which names."""

from __future__ import annotations

import dataclasses
import random
from collections import deque
from collections.abc import KeysView
from functools import cache, partial
from types import BuiltinFunctionType, CellType, FunctionType, MappingProxyType, MethodType, ModuleType, SimpleNamespace
from typing import cast

from autograd import Value

__all__ = ["NOTHING_IN", "attributes", "opened", "unnamed"]

# The commonest that hold nothing, or nothing of the model's.
NOTHING_IN = {Value, str, int, float, bool, type(None), BuiltinFunctionType, random.Random}
_CLOSED = (BuiltinFunctionType, MethodType, ModuleType, random.Random)


def opened(thing: object) -> list[object] | tuple[object, ...] | dict[object, object] | None:
    """Return what is found in a thing by position or name, as a list, tuple or dictionary; None for all else.

    It is found in lists, tuples, dictionaries, deques, NumPy's arrays of objects, dataclasses, namespaces, and what
    ``functools.partial`` has made.
    """
    if isinstance(thing, list | tuple | dict):
        return thing
    if isinstance(thing, deque | MappingProxyType):
        return list(thing) if isinstance(thing, deque) else dict(thing)
    if isinstance(thing, partial):
        return {"func": thing.func, "args": thing.args, "keywords": thing.keywords}
    if isinstance(thing, SimpleNamespace) or (dataclasses.is_dataclass(thing) and not isinstance(thing, type)):
        return cast("dict[object, object]", attributes(thing))
    if getattr(getattr(thing, "dtype", None), "kind", "") == "O":
        listed = cast("object", thing.tolist())  # type: ignore[attr-defined]  # what has a dtype is an array
        return cast("list[object]", listed) if isinstance(listed, list) else [listed]
    return None


def unnamed(thing: object) -> list[object]:
    """Return what is in a thing that gives it neither a position nor a name: a set, or an object of another kind.

    In a function these are its defaults and what it reads from around it, in a class its attributes.
    """
    if isinstance(thing, set | frozenset | KeysView):
        return list(thing)
    if isinstance(thing, FunctionType):
        cells = [_content(cell) for cell in thing.__closure__ or ()]
        return [*cells, *(thing.__defaults__ or ()), *(thing.__kwdefaults__ or {}).values()]
    if isinstance(thing, type):
        return list(vars(thing).values())
    return [] if isinstance(thing, _CLOSED) else list(attributes(thing).values())


def _content(cell: CellType) -> object:
    try:
        return cell.cell_contents
    except ValueError:  # it is empty still
        return None


def attributes(thing: object) -> dict[str, object]:
    """Return the attributes that an object has of its own, those in slots after the others."""
    held = getattr(thing, "__dict__", {})
    slots = _slots(type(thing))  # type: ignore[arg-type]  # every class can be hashed, whatever its instances
    return held if not slots else held | {name: getattr(thing, name) for name in slots if hasattr(thing, name)}


@cache
def _slots(kind: type) -> tuple[str, ...]:
    """Return the names that have slots in objects of the kind, in the order in which the classes say them."""
    members = [(base, name) for base in reversed(kind.__mro__) for name in _as_names(vars(base).get("__slots__", ()))]
    return tuple(
        f"_{base.__name__.lstrip('_')}{name}" if name.startswith("__") and not name.endswith("__") else name
        for base, name in members
        if name not in {"__dict__", "__weakref__"}
    )


def _as_names(slots: object) -> tuple[str, ...]:
    return (slots,) if isinstance(slots, str) else tuple(cast("tuple[str, ...]", slots))
