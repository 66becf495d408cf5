"""The C expression of a row, as lines of LLVM's assembly language."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from autograd.compiler.backends.llvm.approximations import ULPS, approximation, number
from autograd.compiler.backends.llvm.lanes import LANE_BY_LANE, SQUARING
from autograd.compiler.backends.llvm.libm import NoMachineCodeError
from autograd.core.operation import Operation
from autograd.core.table import TABLE

__all__ = ["SQUARES", "Shape", "Template", "template"]

_TOKEN = re.compile(r"\s*(?:\{(\d)\}|(\d+\.\d*(?:e[+-]?\d+)?)|([a-z]\w*)|(\|\||&&|[<>=!]=|[-+*/?:<>(),]))")
_INSTRUCTIONS = {"+": "fadd", "-": "fsub", "*": "fmul", "/": "fdiv"}
_COMPARISONS = {"<": "olt", "<=": "ole", ">": "ogt", ">=": "oge", "==": "oeq", "!=": "une"}
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
    """

    lanes: int
    fast: bool = False

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
class Template:
    """Lines that compute a row.

    Parameters
    ----------
    text
        The lines, with ``{0}``, ``{1}`` for the operands and ``{r}`` for the result.
    declarations
        What they need to be declared or defined.
    functions
        The C functions that they call, each through the pointer ``{r}.name``, with how many arguments.
    condition
        Whether ``{r}.c`` is the truth whose number (1.0 or 0.0) is the result.
    """

    text: str
    declarations: frozenset[str]
    functions: tuple[tuple[str, int], ...]
    condition: bool


# Of power with the exponent 2, in lanes.
SQUARES = Template(
    "{r} = call <8 x double> @squares(ptr {r}.pow, <8 x double> {0})", SQUARING, (("pow", 2),), condition=False
)


@dataclass
class _Writer:
    """A parser of C expressions that writes down what it reads, by recursive descent."""

    shape: Shape
    tokens: list[tuple[str, str, str, str]]
    lines: list[str] = field(default_factory=list)
    declarations: set[str] = field(default_factory=set)
    functions: list[tuple[str, int]] = field(default_factory=list)
    at: int = 0

    def _sign(self) -> str:
        return self.tokens[self.at][3] if self.at < len(self.tokens) else ""

    def _expect(self, sign: str) -> None:
        if self._sign() != sign:
            raise ValueError(f"expected {sign!r}")
        self.at += 1

    def _write(self, line: str) -> str:
        name = f"{{r}}.{len(self.lines)}"
        self.lines.append(f"{name} = {line}")
        return name

    def choice(self) -> str:
        left = self._either()
        if self._sign() != "?":
            return left
        self.at += 1
        first = self.choice()
        self._expect(":")
        second = self.choice()
        numbers, truths = self.shape.numbers, self.shape.truths
        return self._write(f"select {truths} {left}, {numbers} {first}, {numbers} {second}")

    def _either(self) -> str:
        left = self._comparison()
        while self._sign() == "||":
            self.at += 1
            left = self._write(f"or {self.shape.truths} {left}, {self._comparison()}")
        return left

    def _comparison(self) -> str:
        left = self._sum()
        if self._sign() in _COMPARISONS:
            relation = _COMPARISONS[self._sign()]
            self.at += 1
            return self._write(f"fcmp {relation} {self.shape.numbers} {left}, {self._sum()}")
        return left

    def _sum(self) -> str:
        left = self._product()
        while self._sign() in {"+", "-"}:
            left = self._binary(left, self._product)
        return left

    def _product(self) -> str:
        left = self._factor()
        while self._sign() in {"*", "/"}:
            left = self._binary(left, self._factor)
        return left

    def _binary(self, left: str, right: object) -> str:
        instruction = _INSTRUCTIONS[self._sign()]
        self.at += 1
        flag = " contract" if self.shape.fast else ""
        return self._write(f"{instruction}{flag} {self.shape.numbers} {left}, {right()}")  # type: ignore[operator]

    def _factor(self) -> str:
        operand, literal, name, sign = self.tokens[self.at]
        self.at += 1
        if operand:
            return f"{{{operand}}}"
        if literal:
            return self.shape.constant(float(literal))
        if sign == "-":
            return self._write(f"fneg {self.shape.numbers} {self._factor()}")
        if sign == "(":
            inner = self.choice()
            self._expect(")")
            return inner
        if not name:
            raise ValueError(f"unexpected {sign!r}")
        self._expect("(")
        arguments = [self.choice()]
        while self._sign() == ",":
            self.at += 1
            arguments.append(self.choice())
        self._expect(")")
        return self._call(name, arguments)

    def _call(self, name: str, arguments: list[str]) -> str:
        numbers = self.shape.numbers
        given = ", ".join(f"{numbers} {argument}" for argument in arguments)
        if name in _INTRINSICS:
            intrinsic = f"@llvm.{name}.{self.shape.suffix}"
            self.declarations.add(f"declare {numbers} {intrinsic}({', '.join([numbers] * len(arguments))})")
            return self._write(f"call {numbers} {intrinsic}({given})")
        self.functions.append((name, len(arguments)))
        pointer = f"{{r}}.{name}"
        if self.shape.lanes:
            if self.shape.fast and name in ULPS:
                vector = f"fast_{name}"
                self.declarations |= approximation(name)
            else:
                vector = f"lanes{len(arguments)}"
                self.declarations.add(LANE_BY_LANE[len(arguments)])
            return self._write(f"call {numbers} @{vector}(ptr {pointer}, {given})")
        return self._write(f"call {numbers} {pointer}({given})")


_OPERATORS = {1: "{0}{{0}}", 2: "{{0}} {0} {{1}}"}


@cache
def template(row: Operation, count: int, shape: Shape) -> Template:
    """Return the lines of a row for a number of operands.

    Raises
    ------
    NoMachineCodeError
        If the row has no C expression.
    """
    source = row.c or getattr(row, "compiled", "")
    if not source and row.infix in _INSTRUCTIONS:
        source = _OPERATORS[row.arity].format(row.infix)
    if not source or count != row.arity or TABLE.get(row.name) is not row:
        raise NoMachineCodeError(f"there is no machine code for the operation {row.name!r} of {count} numbers")
    writer = _Writer(shape, _TOKEN.findall(source))
    result = writer.choice()
    whole = writer.at == len(writer.tokens) and not _TOKEN.sub("", source).strip()
    if not whole or result != f"{{r}}.{len(writer.lines) - 1}":
        raise NoMachineCodeError(f"the C expression of {row.name!r} is not understood: {source}")
    writer.lines[-1] = writer.lines[-1].replace(result, "{r}", 1)
    return Template(
        "\n".join(writer.lines), frozenset(writer.declarations), tuple(writer.functions), row.name == "greater"
    )
