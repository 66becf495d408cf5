"""How operations are written: for people, for floats, and for NumPy's arrays."""

from __future__ import annotations

import math
from collections.abc import Sequence

from autograd.compiler.backends.expressions import ATOM, CHOICE, COMPARISON, POWER, PRODUCT, SIGN, SUM, Form, call
from autograd.core.arithmetic import (
    absolute,
    add,
    ceil,
    copysign,
    divide,
    floor,
    greater,
    maximum,
    minimum,
    multiply,
    negative,
    round_half_even,
    round_to,
    subtract,
    trunc,
    where,
)
from autograd.core.elementary import power, sqrt
from autograd.core.operation import Operation
from autograd.core.special import fsum

__all__ = ["arrays", "exact_arrays", "floats", "readable"]

_ADD = Form("{0} + {1}", SUM, (SUM, PRODUCT))
_DIVIDE = Form("{0} / {1}", PRODUCT, (PRODUCT, SIGN))
_ARITHMETIC = {
    add: _ADD,
    subtract: Form("{0} - {1}", SUM, (SUM, PRODUCT)),
    multiply: Form("{0} * {1}", PRODUCT, (PRODUCT, SIGN)),
    negative: Form("-{0}", SIGN, (POWER,)),
    absolute: Form("abs({0})"),
}
_FLOATS = {
    **_ARITHMETIC,
    greater: Form("float({0} > {1})", ATOM, (SUM, SUM)),
    where: Form("{1} if {0} else {2}", CHOICE, (COMPARISON, COMPARISON, CHOICE)),
}
_LESS = Form("float({1} < {0})", ATOM, (SUM, SUM))  # the constant is on the right
_READABLE = {
    divide: _DIVIDE,
    maximum: Form("max({0}, {1})"),
    minimum: Form("min({0}, {1})"),
    floor: Form("float(math.floor({0}))"),
    ceil: Form("float(math.ceil({0}))"),
    trunc: Form("float(math.trunc({0}))"),
    round_half_even: Form("float(round({0}))"),
    round_to: Form("round({0}, int({1}))"),
    power: Form("math.pow({0}, {1})"),
}

# On arrays of floats these NumPy functions give the number that IEEE 754 prescribes, as Python's do.
_ARRAYS = {
    **_ARITHMETIC,
    divide: _DIVIDE,
    greater: Form("where({0} > {1}, 1.0, 0.0)", ATOM, (SUM, SUM)),
    where: Form("where({0}, {1}, {2})"),
    maximum: Form("where(({0} > {1}) | ({0} != {0}), {0}, {1})", ATOM, (SUM, SUM)),
    minimum: Form("where(({0} < {1}) | ({0} != {0}), {0}, {1})", ATOM, (SUM, SUM)),
    copysign: Form("copysign({0}, {1})"),
    floor: Form("floor({0})"),
    ceil: Form("ceil({0})"),
    trunc: Form("trunc({0})"),
    round_half_even: Form("rint({0})"),
    sqrt: Form("sqrt({0})"),
}


# Other NumPy functions: those of the same name, if they are the same function.
_NUMPY = {
    **{
        name: name
        for name in (
            "fmod",
            "cbrt",
            "exp",
            "exp2",
            "expm1",
            "log",
            "log2",
            "log10",
            "log1p",
            "power",
            "sin",
            "cos",
            "tan",
        )
    },
    **{name: name for name in ("hypot", "sinh", "cosh", "tanh")},
    **{f"a{name}": f"arc{name}" for name in ("sin", "cos", "tan", "tan2", "sinh", "cosh", "tanh")},
}


def floats(row: Operation, numbers: Sequence[float | None]) -> Form | None:
    """Write for floats, to the bits of the rows: whatever might raise in Python is the row's own function."""
    if row is divide and numbers[1]:  # only a division by zero raises
        return _DIVIDE
    if row is greater and numbers[0] is not None:
        return _LESS
    return _FLOATS.get(row)


def readable(row: Operation, numbers: Sequence[float | None]) -> Form | None:
    """Write for people, with Python's operators and ``math``."""
    if row is power and numbers[1] is not None and numbers[1].is_integer():
        return Form(f"{{0}}**{int(numbers[1])}", POWER, (ATOM, CHOICE))
    if row is fsum:
        return Form(call("math.fsum", len(numbers)).text.replace("(", "([").replace(")", "])"))
    return (
        floats(row, numbers)
        or _READABLE.get(row)
        or (call(f"math.{row.name}", len(numbers)) if hasattr(math, row.name) else None)
    )


def exact_arrays(row: Operation, _: Sequence[float | None]) -> Form | None:
    """Write for arrays, to the bits of the rows: where NumPy has its own algorithm, the row's own function."""
    return _ARRAYS.get(row)


def arrays(row: Operation, numbers: Sequence[float | None]) -> Form | None:
    """Write for arrays with NumPy's own functions, wherever it has them."""
    name = _NUMPY.get(row.name)
    return _ARRAYS.get(row) or (call(name, len(numbers)) if name and len(numbers) <= 2 else None)
