"""Functions of vectors of eight doubles, written in LLVM's assembly language as they are written in Python."""

from __future__ import annotations

import struct
from collections.abc import Callable, Sequence

from autograd.compiler.backends.llvm.lanes import GATHER

__all__ = ["LaneText", "Number", "Truth", "Whole", "double_of", "number"]

_T, _I, _B = "<8 x double>", "<8 x i64>", "<8 x i1>"
_ROUND = 6755399441055744.0  # 1.5 * 2**52: added to a number, it leaves the nearest integer in the lowest bits
_ROUND_BITS = 0x4338000000000000


def number(value: float) -> str:
    """Return a double as LLVM writes it, to the bit.

    >>> number(1.0)
    '0x3FF0000000000000'
    """
    if value != value:
        return "0x7FF8000000000000"
    return f"0x{struct.unpack('<Q', struct.pack('<d', value))[0]:016X}"


def double_of(bits: int) -> float:
    """Return the double that has these bits.

    >>> double_of(0x3FF0000000000000)
    1.0
    """
    value: float = struct.unpack("<d", struct.pack("<Q", bits))[0]
    return value


class Number:
    """Eight doubles: the name of a value in the text, with Python's operators for those of IEEE 754."""

    def __init__(self, text: LaneText, name: str) -> None:
        self.text = text
        self.name = name

    def __add__(self, other: Number | float) -> Number:
        return self.text.fusible("fadd", self, other)

    def __radd__(self, other: float) -> Number:
        return self.text.fusible("fadd", other, self)

    def __sub__(self, other: Number | float) -> Number:
        return self.text.fusible("fsub", self, other)

    def __rsub__(self, other: float) -> Number:
        return self.text.fusible("fsub", other, self)

    def __mul__(self, other: Number | float) -> Number:
        return self.text.fusible("fmul", self, other)

    def __rmul__(self, other: float) -> Number:
        return self.text.fusible("fmul", other, self)

    def __truediv__(self, other: Number | float) -> Number:
        return self.text.do("fdiv", self, other)

    def __rtruediv__(self, other: float) -> Number:
        return self.text.do("fdiv", other, self)

    def __neg__(self) -> Number:
        return Number(self.text, self.text.line(f"fneg {_T} {self.name}"))

    def __abs__(self) -> Number:
        return self.text.call("fabs", self)

    def __lt__(self, other: Number | float) -> Truth:
        return self.text.compare("olt", self, other)

    def __ge__(self, other: Number | float) -> Truth:
        return self.text.compare("oge", self, other)

    def __gt__(self, other: Number | float) -> Truth:
        return self.text.compare("ogt", self, other)

    def equals(self, other: Number | float) -> Truth:
        """Return where two are the same number."""
        return self.text.compare("oeq", self, other)

    def leading(self) -> Number:
        """Return the number without the last 27 of its 53 digits: a product of two such is exact."""
        return (self.bits() & -0x8000000).double()

    def bits(self) -> Whole:
        """Return the bits as integers."""
        return Whole(self.text, self.text.line(f"bitcast {_T} {self.name} to {_I}"))

    def whole(self) -> Whole:
        """Return a small number that is an integer, as one."""
        return (self + _ROUND).bits() - _ROUND_BITS


class Whole:
    """Eight integers of 64 bits."""

    def __init__(self, text: LaneText, name: str) -> None:
        self.text = text
        self.name = name

    def _do(self, instruction: str, other: Whole | int) -> Whole:
        right = f"splat (i64 {other})" if isinstance(other, int) else other.name
        return Whole(self.text, self.text.line(f"{instruction} {_I} {self.name}, {right}"))

    def __add__(self, other: Whole | int) -> Whole:
        return self._do("add", other)

    def __sub__(self, other: Whole | int) -> Whole:
        return self._do("sub", other)

    def __and__(self, other: Whole | int) -> Whole:
        return self._do("and", other)

    def __or__(self, other: Whole | int) -> Whole:
        return self._do("or", other)

    def __xor__(self, other: Whole | int) -> Whole:
        return self._do("xor", other)

    def __lshift__(self, count: int) -> Whole:
        return self._do("shl", count)

    def __rshift__(self, count: int) -> Whole:
        """Shift to the right, keeping the sign."""
        return self._do("ashr", count)

    def below(self, other: int) -> Truth:
        """Return where it is less than a number, both without signs."""
        return Truth(self.text, self.text.line(f"icmp ult {_I} {self.name}, splat (i64 {other})"))

    def number(self) -> Number:
        """Return small integers as doubles."""
        return (self + _ROUND_BITS).double() - _ROUND

    def double(self) -> Number:
        """Return the doubles that have these bits."""
        return Number(self.text, self.text.line(f"bitcast {_I} {self.name} to {_T}"))


class Truth:
    """Eight truths."""

    def __init__(self, text: LaneText, name: str) -> None:
        self.text = text
        self.name = name

    def __and__(self, other: Truth) -> Truth:
        return Truth(self.text, self.text.line(f"and {_B} {self.name}, {other.name}"))

    def __or__(self, other: Truth) -> Truth:
        return Truth(self.text, self.text.line(f"or {_B} {self.name}, {other.name}"))

    def __invert__(self) -> Truth:
        return Truth(self.text, self.text.line(f"xor {_B} {self.name}, splat (i1 true)"))


class LaneText:
    """The lines of a function in the making, and the declarations and tables that they need.

    Parameters
    ----------
    fused
        Whether Python's ``+``, ``-`` and ``*`` permit LLVM to round a product and a sum once, where it can.
    """

    def __init__(self, *, fused: bool = False) -> None:
        self.flags = " contract" if fused else ""
        self.lines: list[str] = []
        self.needs: set[str] = set()
        self._block = "begin"
        self._count = 0

    def argument(self, name: str) -> Number:
        """Return an argument of the function."""
        return Number(self, name)

    def line(self, text: str) -> str:
        """Write an instruction; return the name of its result."""
        self._count += 1
        self.lines.append(f"  %a{self._count} = {text}")
        return f"%a{self._count}"

    def do(self, instruction: str, left: Number | float, right: Number | float) -> Number:
        """Write an operation on two numbers, rounded by itself."""
        return Number(self, self.line(f"{instruction} {_T} {_operand(left)}, {_operand(right)}"))

    def fusible(self, instruction: str, left: Number | float, right: Number | float) -> Number:
        """Write an operation on two numbers that may be rounded together with another."""
        return self.do(instruction + self.flags, left, right)

    def compare(self, relation: str, left: Number | float, right: Number | float) -> Truth:
        """Write a comparison."""
        return Truth(self, self.line(f"fcmp {relation} {_T} {_operand(left)}, {_operand(right)}"))

    def call(self, name: str, *given: Number | float) -> Number:
        """Write an instruction that LLVM has as a function."""
        self.needs.add(f"declare {_T} @llvm.{name}.v8f64({', '.join([_T] * len(given))})")
        operands = ", ".join(f"{_T} {_operand(one)}" for one in given)
        return Number(self, self.line(f"call {_T} @llvm.{name}.v8f64({operands})"))

    def fma(self, left: Number | float, right: Number | float, more: Number | float) -> Number:
        """Write a product and a sum that are rounded once."""
        return self.call("fma", left, right, more)

    def split(self, left: Number | float, less: Number) -> tuple[Number, Number]:
        """Write a difference with a smaller number; return it, and what was lost when it was rounded."""
        difference = self.do("fsub", left, less)
        return difference, self.do("fsub", self.do("fsub", left, difference), less)

    def polynomial(self, coefficients: Sequence[float], at: Number) -> Number:
        """Write a polynomial, from the last coefficient to the first."""
        *others, before, last = coefficients
        value = at * last + before
        for coefficient in reversed(others):
            value = value * at + coefficient
        return value

    def choose(self, truth: Truth, chosen: Number | float, other: Number | float) -> Number:
        """Write a choice, lane by lane."""
        return Number(self, self.line(f"select {_B} {truth.name}, {_T} {_operand(chosen)}, {_T} {_operand(other)}"))

    def choose_whole(self, truth: Truth, chosen: Whole, other: Whole) -> Whole:
        """Write a choice between integers."""
        return Whole(self, self.line(f"select {_B} {truth.name}, {_I} {chosen.name}, {_I} {other.name}"))

    def look_up(self, name: str, table: tuple[int, ...], at: Whole) -> Number:
        """Write a look-up in a table of the bits of doubles."""
        entries = ", ".join(f"i64 {entry}" for entry in table)
        self.needs |= {f"@table_{name} = private constant [{len(table)} x i64] [{entries}], align 64", GATHER}
        places = self.line(f"getelementptr double, ptr @table_{name}, {_I} {at.name}")
        given = f"<8 x ptr> {places}, i32 8, {_B} splat (i1 true), {_T} poison"
        return Number(self, self.line(f"call {_T} @llvm.masked.gather.v8f64.v8p0({given})"))

    def where_any(self, truth: Truth, chosen: Callable[[], Number], other: Number | float) -> Number:
        """Write a choice whose first side is computed only where some lane takes it."""
        self._count += 1
        label, before = f"any{self._count}", self._block
        bits = self.line(f"bitcast {_B} {truth.name} to i8")
        none = self.line(f"icmp eq i8 {bits}, 0")
        self.lines.append(f"  br i1 {none}, label %{label}.on, label %{label}.do\n{label}.do:")
        self._block = f"{label}.do"
        picked = self.choose(truth, chosen(), other)
        self.lines.append(f"  br label %{label}.on\n{label}.on:")
        after, self._block = self._block, f"{label}.on"
        return Number(self, self.line(f"phi {_T} [{_operand(other)}, %{before}], [{picked.name}, %{after}]"))


def _operand(value: Number | float) -> str:
    return value.name if isinstance(value, Number) else f"splat (double {number(value)})"
