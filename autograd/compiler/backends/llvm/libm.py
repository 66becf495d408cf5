"""Where the functions of the C library are: those that Python's math calls, so that the bits agree.

And those that SciPy has for C, which the engine calls, too.
"""

from __future__ import annotations

import ctypes
import math
import os
import re
import struct
import sys
from functools import cache

from autograd.core import scipy_functions

__all__ = ["NoMachineCodeError", "address", "precise_pow"]


class NoMachineCodeError(Exception):
    """A request cannot become machine code; it runs in another way."""


# CPython computes these itself; their rows say how far the C library's are from them.
_SCIPY = "scipy_"
_OWN = frozenset({"hypot", "tgamma", "lgamma"})
_SAMPLES = (0.1, 0.5, 0.7310585786300049, 1.0, 1.3, 2.718281828459045, 11.7, 1e-9, 123.456)


@cache
def _library() -> ctypes.CDLL:
    if sys.platform == "win32":
        return ctypes.CDLL("ucrtbase")
    process = ctypes.CDLL(None)
    if hasattr(process, "exp2") and hasattr(process, "cbrt"):
        return process
    return ctypes.CDLL("libm.so.6")


@cache
def address(name: str, arguments: int) -> int:
    """Return the address of a C function of some doubles; of SciPy's ``jv``, by the name ``scipy_jv``.

    Raises
    ------
    NoMachineCodeError
        If there is none, or it gives other bits than Python's math.
    """
    if name.startswith(_SCIPY):
        try:
            return scipy_functions.address(name.removeprefix(_SCIPY), arguments)
        except ImportError as error:
            raise NoMachineCodeError(str(error)) from error
    try:
        function = getattr(_library(), name)
    except (AttributeError, OSError) as error:
        raise NoMachineCodeError(f"the C library has no function {name!r}") from error
    function.argtypes = (ctypes.c_double,) * arguments
    function.restype = ctypes.c_double
    python = getattr(math, name, None)
    if python is not None and name not in _OWN:
        for sample in _SAMPLES:
            given = (sample, 1.7)[:arguments]
            try:
                expected = python(*given)
            except (ValueError, OverflowError):
                continue
            if struct.pack("d", function(*given)) != struct.pack("d", expected):
                raise NoMachineCodeError(f"the C library's {name!r} gives other bits than math.{name}{given}")
    return ctypes.cast(function, ctypes.c_void_p).value or 0


@cache
def precise_pow() -> bool:
    """Return whether ``pow(x, 2)`` errs by less than 0.02 units in the last place before it rounds.

    In glibc since 2.28 the exponential in it errs by 0.011 at most, and the logarithm by 1.5 * 2**-68 of itself: that
    is 0.007 more for squares from 2**-200 to 2**200 (sysdeps/ieee754/dbl-64/e_pow.c).
    """
    name = "CS_GNU_LIBC_VERSION"
    text = os.confstr(name) if name in getattr(os, "confstr_names", ()) else None
    version = re.match(r"glibc (\d+)\.(\d+)", text or "")
    return version is not None and (int(version[1]), int(version[2])) >= (2, 28)
