"""What a row computes in C, as lines of LLVM's assembly language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from autograd.compiler.backends.llvm.fast_functions.approximations import ULPS, fast_function
from autograd.compiler.backends.llvm.lane_functions.lane_text import number
from autograd.compiler.backends.llvm.lane_functions.library_functions import lane_function
from autograd.compiler.backends.llvm.lanes import COUNT_ZEROS, SQUARE, SQUARING, lane_by_lane, some_lanes
from autograd.compiler.backends.llvm.libm import NoMachineCodeError
from autograd.core.operation import Operation
from autograd.core.table import TABLE

__all__ = ["ONE_SQUARE", "SQUARES", "Shape", "TextTemplate", "cost", "function_of", "template"]

_CALL = re.compile(r"(\w+)\(\{0\}(?:, \{(1)\})?(?:, \{(2)\})?\)")
_INSTRUCTIONS = {"+": "fadd", "-": "fsub", "*": "fmul", "/": "fdiv"}
_INTRINSICS = frozenset({"sqrt", "fabs", "copysign", "floor", "ceil", "trunc", "rint"})


@dataclass(frozen=True)
class Shape:
    """What one value is made of: a single double, or one in each lane.

    Parameters
    ----------
    lanes
        How many; 0 for a single double.
    fast
        Whether it may be computed by approximations.
    some
        Whether only the lanes of a mask, ``{m}``, are needed.
    in_lanes
        The C functions for which there is code for lanes that may be used; see ``lane_functions``.
    """

    lanes: int
    fast: bool = False
    some: bool = False
    in_lanes: frozenset[str] = frozenset()

    @property
    def numbers(self) -> str:
        """The type of doubles."""
        return f"<{self.lanes} x double>" if self.lanes else "double"

    @property
    def truths(self) -> str:
        """The type of results of comparisons."""
        return f"<{self.lanes} x i1>" if self.lanes else "i1"

    @property
    def suffix(self) -> str:
        """The ending of the names of intrinsics."""
        return f"v{self.lanes}f64" if self.lanes else "f64"

    def constant(self, value: float) -> str:
        """Return a number as an operand."""
        return f"splat (double {number(value)})" if self.lanes else number(value)


@dataclass(frozen=True)
class TextTemplate:
    """Lines that compute a row.

    Parameters
    ----------
    text
        The lines, with ``{0}``, ``{1}`` for the operands, ``{r}`` for the result, ``{l}`` for what labels begin with,
        and ``{m}`` for the mask of the lanes that are needed.
    declarations
        What they need to be declared or defined.
    functions
        The C functions that they call, each through the pointer ``{r}.name``, with how many arguments.
    condition
        Whether ``{r}.0`` is the truth whose number (1.0 or 0.0) is the result.
    """

    text: str
    declarations: frozenset[str] = frozenset()
    functions: tuple[tuple[str, int], ...] = ()
    condition: bool = False


# Of power with the exponent 2, in lanes.
SQUARES = TextTemplate("{r} = call <8 x double> @squares(ptr {r}.pow, <8 x double> {0})", SQUARING, (("pow", 2),))

# Likewise of a single number.
ONE_SQUARE = TextTemplate(
    SQUARE,
    frozenset({"declare double @llvm.fma.f64(double, double, double)", "declare double @llvm.fabs.f64(double)"}),
    (("pow", 2),),
)


def _choices(shape: Shape) -> dict[str, str]:
    """Return the lines of those C expressions that choose."""
    numbers, truths, one, zero = shape.numbers, shape.truths, shape.constant(1.0), shape.constant(0.0)

    def extreme(relation: str) -> str:  # a nan on the left is chosen, too
        # Each select has a comparison of its own: of two joined, LLVM's lowest level makes a branch.
        return (
            f"{{r}}.0 = fcmp {relation} {numbers} {{0}}, {{1}}\n"
            f"{{r}}.1 = select {truths} {{r}}.0, {numbers} {{0}}, {numbers} {{1}}\n"
            f"{{r}}.2 = fcmp une {numbers} {{0}}, {{0}}\n"
            f"{{r}} = select {truths} {{r}}.2, {numbers} {{0}}, {numbers} {{r}}.1"
        )

    return {
        "({0} > {1} ? 1.0 : 0.0)": f"{{r}}.0 = fcmp ogt {numbers} {{0}}, {{1}}\n"
        f"{{r}} = select {truths} {{r}}.0, {numbers} {one}, {numbers} {zero}",
        "({0} != 0.0 ? {1} : {2})": f"{{r}}.0 = fcmp une {numbers} {{0}}, {zero}\n"
        f"{{r}} = select {truths} {{r}}.0, {numbers} {{1}}, {numbers} {{2}}",
        "({0} > {1} || {0} != {0} ? {0} : {1})": extreme("ogt"),
        "({0} < {1} || {0} != {0} ? {0} : {1})": extreme("olt"),
    }


def _call(name: str, arity: int, shape: Shape) -> TextTemplate:
    """Return the call of a C function, or of the intrinsic that has its bits."""
    numbers = shape.numbers
    given = ", ".join(f"{numbers} {{{n}}}" for n in range(arity))
    if name in _INTRINSICS:
        intrinsic = f"@llvm.{name}.{shape.suffix}"
        declaration = f"declare {numbers} {intrinsic}({', '.join([numbers] * arity)})"
        return TextTemplate(f"{{r}} = call {numbers} {intrinsic}({given})", frozenset({declaration}))
    functions = ((name, arity),)
    pointer = f"{{r}}.{name}"
    if not shape.lanes:
        return TextTemplate(f"{{r}} = call {numbers} {pointer}({given})", functions=functions)
    mask = "{m}" if shape.some else "-1"
    if shape.fast and name in ULPS:
        vector, declarations = f"fast_{name}", fast_function(name)
        given = f"i8 {mask}, {given}"
    elif name in shape.in_lanes:
        vector, declarations = f"lane_{name}", lane_function(name)
        given = f"i8 {mask}, {given}"
    elif shape.some:
        vector, declarations = f"some{arity}", frozenset({some_lanes(arity), COUNT_ZEROS})
        given = f"i8 {mask}, {given}"
    else:
        vector, declarations = f"lanes{arity}", frozenset({lane_by_lane(arity)})
    return TextTemplate(f"{{r}} = call {numbers} @{vector}(ptr {pointer}, {given})", declarations, functions)


@cache
def function_of(row: Operation) -> str | None:
    """Return the C function that a row calls; None where it is made of instructions."""
    called = _CALL.fullmatch(row.c or getattr(row, "compiled", ""))
    return None if called is None or called[1] in _INTRINSICS else called[1]


@cache
def cost(row: Operation, lanes: int) -> int:
    """Return what a row takes of a processor's time, in additions, roughly. A function is called for each lane."""
    if function_of(row):
        return 30 * max(1, lanes)
    return 5 if row.infix == "/" or row.c.startswith("sqrt(") else 1


@cache
def template(row: Operation, count: int, shape: Shape) -> TextTemplate:
    """Return the lines of a row for a number of operands.

    Raises
    ------
    NoMachineCodeError
        If the row has no C expression, or one that is neither a call, nor an operator, nor one of the choices.
    """
    source = row.c or getattr(row, "compiled", "")
    known = count == row.arity and TABLE.get(row.name) is row
    if not known or not (source or row.infix in _INSTRUCTIONS):
        raise NoMachineCodeError(f"there is no machine code for the operation {row.name!r} of {count} numbers")
    if not source:
        if row.arity == 1:
            return TextTemplate(f"{{r}} = fneg {shape.numbers} {{0}}")
        flag = " contract" if shape.fast else ""
        return TextTemplate(f"{{r}} = {_INSTRUCTIONS[row.infix]}{flag} {shape.numbers} {{0}}, {{1}}")
    call = _CALL.fullmatch(source)
    if call and int(call[3] or call[2] or 0) + 1 == row.arity:
        return _call(call[1], row.arity, shape)
    text = _choices(shape).get(source)
    if text is None:
        raise NoMachineCodeError(f"the C expression of {row.name!r} is not understood: {source}")
    return TextTemplate(text, condition=row.name == "greater")
