"""Functions of vectors for those who asked for speed before the last digit, each with a bound of its errors.

Each reduces its argument to a small interval around zero and evaluates a polynomial there, or a ratio of two. They
interpolate at Chebyshev nodes (computed with 60 digits); the constants of the reductions are split in parts whose
products with whole numbers are exact, after Cody and Waite; what is lost in the last of them is added to the result.
Lanes in rare ranges are left to the C library.
"""

from __future__ import annotations

from functools import cache

from autograd.compiler.backends.llvm.fast_functions.angles import cos, sin, tan
from autograd.compiler.backends.llvm.fast_functions.arcs import acos, asin, atan, atan2
from autograd.compiler.backends.llvm.fast_functions.error_functions import erf, erfc
from autograd.compiler.backends.llvm.fast_functions.exp_log_tanh import exp, log, tanh
from autograd.compiler.backends.llvm.fast_functions.roots import cbrt
from autograd.compiler.backends.llvm.lane_functions.lane_text import LaneText
from autograd.compiler.backends.llvm.lane_functions.library_functions import function_text

__all__ = ["ULPS", "fast_function"]

# No error is larger, in units in the last place, with fused multiply-add and without.
ULPS = {
    **dict.fromkeys(("exp", "log", "sin", "cos", "cbrt", "erf", "erfc"), 1.0),
    **dict.fromkeys(("asin", "acos"), 1.25),
    **dict.fromkeys(("tan", "atan", "atan2", "tanh"), 1.5),
}

_ONE = {
    "exp": exp,
    "log": log,
    "tanh": tanh,
    "sin": sin,
    "cos": cos,
    "tan": tan,
    "asin": asin,
    "acos": acos,
    "atan": atan,
    "cbrt": cbrt,
    "erf": erf,
    "erfc": erfc,
}


@cache
def fast_function(name: str) -> frozenset[str]:
    """Return the text of ``@fast_name(ptr, i8, <8 x double>, ...)``, and what it needs.

    It is given the C function, and a mask of the lanes that are needed.
    """
    text = LaneText(fused=True)
    x = text.argument("%x")
    value, rare = atan2(text, x, text.argument("%y")) if name == "atan2" else _ONE[name](text, x)
    return function_text(f"fast_{name}", 2 if name == "atan2" else 1, text, value, rare)
