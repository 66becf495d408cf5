"""Which functions change nothing, so that a side of a branch may call them though no point has taken it."""

from __future__ import annotations

import inspect
import math
from collections.abc import Callable
from functools import cache
from types import BuiltinFunctionType, FunctionType, MemberDescriptorType, MethodType, ModuleType

from autograd import math as values
from autograd.core.engine import Value
from autograd.core.table import TABLE

__all__ = ["attribute_is_plain", "changes_nothing", "is_plain", "is_plain_collection"]

# What operators and built-in functions may be applied to: they call no code of the user's.
_PLAIN = (Value, float, int, bool, str, type(None), complex)
_COLLECTIONS = (tuple, list, range)
_FEW = 1000
_BUILTINS = frozenset((abs, min, max, round, len, sum, range, float, int, bool, pow, divmod, isinstance))


def is_plain(thing: object) -> bool:
    """Return whether operators on a thing call no code of the user's."""
    return type(thing) in _PLAIN


def is_plain_collection(thing: object) -> bool:
    """Return whether a thing is plain, or a short list or tuple of plain things."""
    kind = type(thing)
    return kind in _PLAIN or (
        kind in _COLLECTIONS and len(thing) <= _FEW and all(type(x) in _PLAIN for x in thing)  # type: ignore[arg-type, attr-defined]
    )


@cache
def _harmless() -> frozenset[object]:
    functions = {getattr(math, name) for name in dir(math) if not name.startswith("_")}
    own = {getattr(values, name) for name in values.__all__}
    return frozenset(thing for thing in functions | own if callable(thing)) | _BUILTINS


_METHODS = frozenset(name for row in TABLE.values() for name in row.method_names) | {"detach", "conjugate"}


def changes_nothing(function: Callable[..., object]) -> bool:
    """Return whether a function that is not written in the user's Python does nothing but return a number."""
    if isinstance(function, BuiltinFunctionType | MethodType) and type(function.__self__) in _PLAIN:
        return type(function.__self__) is not Value or function.__name__ in _METHODS
    try:
        return function in _harmless()
    except TypeError:  # it cannot be hashed
        return False


def attribute_is_plain(owner: object, name: str) -> bool:
    """Return whether to read an attribute runs no code of the user's."""
    if isinstance(owner, ModuleType):
        return name in vars(owner)
    cls = type(owner)
    if cls in _PLAIN:
        return True
    if cls.__getattribute__ is not object.__getattribute__ or inspect.getattr_static(cls, "__getattr__", None):
        return False
    found = inspect.getattr_static(cls, name, None)
    return found is None or isinstance(found, FunctionType | MemberDescriptorType) or is_plain(found)
