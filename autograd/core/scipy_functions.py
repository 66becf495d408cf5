"""Functions that SciPy exports to C: where they are, and as functions of floats.

SciPy is imported when the first of them is called.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from types import ModuleType

__all__ = ["address", "addresses", "forward", "library"]

_capsule_name = ctypes.pythonapi.PyCapsule_GetName
_capsule_name.restype, _capsule_name.argtypes = ctypes.c_char_p, (ctypes.py_object,)
_capsule_pointer = ctypes.pythonapi.PyCapsule_GetPointer
_capsule_pointer.restype, _capsule_pointer.argtypes = ctypes.c_void_p, (ctypes.py_object, ctypes.c_char_p)

# The capsule's name is the type. The last parameter is for methods that are overridden: a function does not look at it.
_SIGNATURE = re.compile(rb"double \((double(?:, double)*)(?:, int __pyx_skip_dispatch)?\)")
# Of a function for several types, those for double are among these.
_PREFIXES = ("", "__pyx_fuse_0", "__pyx_fuse_1")


@cache
def library() -> ModuleType:
    """Return SciPy's module of functions for C.

    Raises
    ------
    ImportError
        If SciPy is not installed.
    """
    try:
        from scipy.special import cython_special
    except ImportError as error:
        raise ImportError("autograd.special needs SciPy: pip install 'scalar-autograd[scipy]'") from error
    return cast("ModuleType", cython_special)


@cache
def address(name: str, arguments: int) -> int:
    """Return the address of a function of so many doubles that returns one.

    Raises
    ------
    ImportError
        If SciPy is not installed, or is a version without the function.
    """
    exported = library().__pyx_capi__
    for prefix in _PREFIXES:
        capsule = exported.get(prefix + name)
        signature = _SIGNATURE.fullmatch(_capsule_name(capsule)) if capsule is not None else None
        if signature and signature[1].count(b"double") == arguments:
            return int(_capsule_pointer(capsule, _capsule_name(capsule)))
    import scipy

    raise ImportError(
        f"SciPy {scipy.__version__} has no function {name} of {arguments} numbers for C: install a newer one"
    )


def addresses() -> list[int]:
    """Return where the function of each row is that SciPy computes, in the order of the table; 0 if it has none."""
    from autograd.core.table import TABLE  # whose rows are made with what is here

    return [_address_or_zero(row.scipy, row.arity) for row in TABLE.values() if row.scipy]


def _address_or_zero(name: str, arguments: int) -> int:
    try:
        return address(name, arguments)
    except ImportError:
        return 0


def forward(name: str, arguments: int) -> Callable[..., float]:
    """Return a function as one of floats. It is looked for when it is first called."""

    def call(*numbers: float) -> float:
        return _function(name, arguments)(*numbers)

    call.__name__ = call.__qualname__ = name
    return call


@cache
def _function(name: str, arguments: int) -> Callable[..., float]:
    found = address(name, arguments)
    _bind_engine()
    return cast("Callable[..., float]", ctypes.PYFUNCTYPE(ctypes.c_double, *(ctypes.c_double,) * arguments)(found))


@cache
def _bind_engine() -> None:
    from autograd.core.engine import bind_scipy  # made of the table

    if bind_scipy is not None:
        bind_scipy(addresses())
