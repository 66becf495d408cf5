"""Functions of the C library in lanes: code for eight doubles at once that gives the library's bits.

A library may compute a function in another way than the code here does. So before the code of a function is used, it is
compared with the library of this process on a sample of points (``agreement``); where anything differs, and for the
functions that are not here, the library is called for each lane. It is called too for the lanes in rare ranges:
infinities, nan, results near the ends of the range of doubles.
"""

from __future__ import annotations

from functools import cache

from autograd.compiler.backends.llvm.lane_functions.errors import erf, erfc
from autograd.compiler.backends.llvm.lane_functions.exponentials import exp, exp2, expm1
from autograd.compiler.backends.llvm.lane_functions.hyperbolics import acosh, asinh, atanh, cosh, sinh, tanh
from autograd.compiler.backends.llvm.lane_functions.lane_text import LaneText, Number, Truth
from autograd.compiler.backends.llvm.lane_functions.logarithms import log, log1p, log2, log10
from autograd.compiler.backends.llvm.lane_functions.powers import power
from autograd.compiler.backends.llvm.lanes import COUNT_ZEROS, some_lanes

__all__ = ["ARITY", "ULPS", "function_text", "lane_function"]

_ONE = {
    "exp": exp,
    "exp2": exp2,
    "expm1": expm1,
    "log": log,
    "log2": log2,
    "log10": log10,
    "log1p": log1p,
    "sinh": sinh,
    "cosh": cosh,
    "tanh": tanh,
    "asinh": asinh,
    "acosh": acosh,
    "atanh": atanh,
    "erf": erf,
    "erfc": erfc,
}

# How many arguments each has.
ARITY = {**dict.fromkeys(_ONE, 1), "pow": 2}

# No error is larger, in units in the last place. At the worst of 20,000 points each they are 0.52 for the first five,
# 0.87 for the next three, 1.58 for six, 2.04 for tanh and 2.58 for erfc.
ULPS = {
    **dict.fromkeys(("exp", "exp2", "log", "log2", "pow"), 0.6),
    **dict.fromkeys(("expm1", "log1p", "erf"), 1.0),
    **dict.fromkeys(("log10", "sinh", "cosh", "asinh", "acosh", "atanh"), 2.0),
    "tanh": 2.75,
    "erfc": 3.0,
}

_HEAD = """define internal <8 x double> @{name}(ptr %f, i8 %mask, {arguments}) noinline #0 {{
begin:
{lines}
"""
_RARE = """  %rare = bitcast <8 x i1> {rare} to i8
  %ask = and i8 %rare, %mask
  %none = icmp eq i8 %ask, 0
  br i1 %none, label %done, label %some
some:
  %exact = call <8 x double> @some{count}(ptr %f, i8 %ask, {arguments})
  %asked = bitcast i8 %ask to <8 x i1>
  %both = select <8 x i1> %asked, <8 x double> %exact, <8 x double> {value}
  ret <8 x double> %both
done:
"""
_END = """  ret <8 x double> {value}
}}"""


def function_text(name: str, count: int, written: LaneText, value: Number, rare: Truth | None) -> frozenset[str]:
    """Return the text of a function of so many vectors, and what it needs; rare lanes are left to the C library."""
    text = (_HEAD + (_RARE if rare else "") + _END).format(
        name=name,
        arguments=", ".join(f"<8 x double> %{argument}" for argument in "xy"[:count]),
        count=count,
        lines="\n".join(written.lines),
        rare=rare.name if rare else "",
        value=value.name,
    )
    needs = {some_lanes(count), COUNT_ZEROS} if rare else set()
    return frozenset({text, *needs, *written.needs})


@cache
def lane_function(name: str) -> frozenset[str]:
    """Return the text of ``@lane_name(ptr, i8, <8 x double>, ...)``, and what it needs.

    It is given the C function, and a mask of the lanes that are needed.
    """
    written = LaneText()
    x = written.argument("%x")
    value, rare = power(written, x, written.argument("%y")) if name == "pow" else _ONE[name](written, x)
    return function_text(f"lane_{name}", ARITY[name], written, value, rare)
