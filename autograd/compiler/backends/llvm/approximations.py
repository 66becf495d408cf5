"""Vector forms of exp, log, tanh, sin and cos, for those who asked for speed before the last digit.

Each reduces its argument to a small interval around zero and evaluates a polynomial there. The polynomials interpolate
at Chebyshev nodes (computed with 60 digits); the constants of the reductions are split in parts whose products with
whole numbers are exact, after Cody and Waite; what is lost in the last of them is added to the result. In units of the
last place the errors are at most those of ``ULPS``, with fused multiply-add and without: at the worst of 60
million points each, or more, 0.87 for exp and log, 2.43 for tanh (three roundings are 2.5, and the exponential adds a
little) and 0.81 for sin and cos.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from autograd.compiler.backends.llvm.lane_functions.lane_text import number
from autograd.compiler.backends.llvm.lanes import lane_by_lane

__all__ = ["ULPS", "approximation"]


ULPS = {"exp": 1.0, "log": 1.0, "tanh": 2.75, "sin": 1.0, "cos": 1.0}

# (e^r - 1 - r) / r² for |r| <= ln(2)/2
_EXP = (
    *(0.5, 0.1666666666666667, 0.04166666666666667, 0.008333333333326084, 0.0013888888888883711),
    *(0.0001984126987500228, 2.480158732567746e-05, 2.755725517000089e-06, 2.755727347871858e-07),
    *(2.5105312729622103e-08, 2.09147553258932e-09),
)
# (ln((1 + s) / (1 - s)) - 2 s) / s³ as a function of s², for the fractions between sqrt(1/2) and sqrt(2)
_LOG = (
    *(0.6666666666666666, 0.4000000000000094, 0.2857142857076445, 0.2222222240054776, 0.181817947008978),
    *(0.15386290534658992, 0.13267418596474884, 0.1310072138350349),
)
# (sin(r) - r) / r³ and (cos(r) - 1 + r²/2) / r⁴ as functions of r², for |r| <= π/4
_SIN = (
    *(-0.16666666666666666, 0.008333333333333331, -0.00019841269841265017, 2.755731921930192e-06),
    *(-2.5052106219521895e-08, 1.6058529572267877e-10, -7.586576588171073e-13),
)
_COS = (
    *(0.041666666666666664, -0.0013888888888888887, 2.4801587301584618e-05, -2.7557319221382114e-07),
    *(2.087675578389404e-09, -1.1470459749675607e-11, 4.745804889760674e-14),
)

_LN2 = (6.93147180369123816490e-01, 1.90821492927058770002e-10)
_HALF_PI = (1.57079632673412561417e00, 6.07710050630396597660e-11, 2.02226624879595063154e-21)
_INVERSE_LN2 = 1.4426950408889634
_INVERSE_HALF_PI = 0.6366197723675814
_ROUND = 6755399441055744.0  # 1.5 * 2**52: added to a number, it leaves the nearest integer in the lowest bits
_ROUND_BITS = 0x4338000000000000
_SQRT_HALF_BITS = 0x3FE6A09E667F3BCD
_LARGEST_ANGLE = 1e5  # beyond, the C library takes over

_T = "<8 x double>"
_I = "<8 x i64>"


class _Body:
    """Writes a function of one vector, line by line."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def line(self, text: str) -> str:
        self.lines.append(f"  %a{len(self.lines)} = {text}")
        return f"%a{len(self.lines) - 1}"

    def do(self, instruction: str, left: str | float, right: str | float) -> str:
        return self.line(f"{instruction} {_T} {_operand(left)}, {_operand(right)}")

    def add(self, left: str | float, right: str | float) -> str:
        return self.do("fadd contract", left, right)

    def subtract(self, left: str | float, right: str | float) -> str:
        return self.do("fsub contract", left, right)

    def multiply(self, left: str | float, right: str | float) -> str:
        return self.do("fmul contract", left, right)

    def whole(self, instruction: str, left: str, right: str | int) -> str:
        return self.line(f"{instruction} {_I} {left}, {f'splat (i64 {right})' if isinstance(right, int) else right}")

    def bits(self, value: str) -> str:
        return self.line(f"bitcast {_T} {value} to {_I}")

    def double(self, bits: str) -> str:
        return self.line(f"bitcast {_I} {bits} to {_T}")

    def choose(self, relation: str, left: str, right: str | float, chosen: str | float, other: str | float) -> str:
        truth = self.do(f"fcmp {relation}", left, right)
        return self.line(f"select <8 x i1> {truth}, {_T} {_operand(chosen)}, {_T} {_operand(other)}")

    def absolute(self, value: str) -> str:
        return self.line(f"call {_T} @llvm.fabs.v8f64({_T} {value})")

    def polynomial(self, coefficients: Sequence[float], at: str) -> str:
        value: str | float = coefficients[-1]
        for coefficient in reversed(coefficients[:-1]):
            value = self.add(self.multiply(value, at), coefficient)
        return str(value)

    def nearest(self, value: str, scale: float) -> tuple[str, str]:
        """Return the integer nearest to a product as a number, and in the lowest bits of another."""
        shifted = self.add(self.multiply(value, scale), _ROUND)
        return self.do("fsub", shifted, _ROUND), self.bits(shifted)

    def power_of_two(self, exponent: str) -> str:
        return self.double(self.whole("shl", self.whole("add", exponent, 1023), 52))

    def split(self, number: str | float, less: str) -> tuple[str, str]:
        """Return a difference with a small number, and what was lost when it was rounded."""
        difference = self.do("fsub", number, less)
        return difference, self.do("fsub", self.do("fsub", number, difference), less)

    def exponential(self, x: str) -> tuple[str, str]:
        """Return e^r - 1, and k, where x = k ln(2) + r."""
        near, bits = self.nearest(x, _INVERSE_LN2)
        rough = self.subtract(x, self.multiply(near, _LN2[0]))
        r, lost = self.split(rough, self.do("fmul", near, _LN2[1]))
        bend = self.multiply(self.multiply(r, r), self.polynomial(_EXP, r))
        return self.add(r, self.add(bend, lost)), self.whole("sub", bits, _ROUND_BITS)


def _operand(value: str | float) -> str:
    return value if isinstance(value, str) else f"splat (double {number(value)})"


def _exp(body: _Body) -> str:
    x = body.choose("ogt", "%x", 710.0, 710.0, "%x")
    x = body.choose("olt", x, -746.0, -746.0, x)
    small, k = body.exponential(x)
    half = body.whole("ashr", k, 1)  # in two steps: one power alone would be out of range before the product is
    scaled = body.do("fmul", body.add(1.0, small), body.power_of_two(half))
    return body.do("fmul", scaled, body.power_of_two(body.whole("sub", k, half)))


def _tanh(body: _Body) -> str:
    doubled = body.multiply(body.absolute("%x"), 2.0)
    small, k = body.exponential(body.choose("ogt", doubled, 44.0, 44.0, doubled))
    scale = body.power_of_two(k)
    less = body.add(body.multiply(scale, small), body.subtract(scale, 1.0))  # e^2|x| - 1
    quotient = body.do("fdiv", less, body.add(less, 2.0))
    return body.line(f"call {_T} @llvm.copysign.v8f64({_T} {quotient}, {_T} %x)")


def _log(body: _Body) -> str:
    x = body.choose("olt", "%x", 2.2250738585072014e-308, body.do("fmul", "%x", 2.0**54), "%x")
    bits = body.bits(x)
    k = body.whole("ashr", body.whole("sub", bits, _SQRT_HALF_BITS), 52)
    fraction = body.double(body.whole("sub", bits, body.whole("shl", k, 52)))
    exponent = body.do("fsub", body.double(body.whole("add", k, _ROUND_BITS)), _ROUND)
    exponent = body.choose("olt", "%x", 2.2250738585072014e-308, body.do("fsub", exponent, 54.0), exponent)
    f = body.do("fsub", fraction, 1.0)
    s = body.do("fdiv", f, body.add(f, 2.0))
    z = body.multiply(s, s)
    rest = body.multiply(z, body.polynomial(_LOG, z))
    half = body.multiply(body.multiply(f, 0.5), f)
    low = body.add(body.multiply(s, body.add(half, rest)), body.multiply(exponent, _LN2[1]))
    value = body.subtract(body.multiply(exponent, _LN2[0]), body.subtract(body.subtract(half, low), f))
    value = body.choose("oeq", "%x", float("inf"), "%x", value)
    value = body.choose("oeq", "%x", 0.0, float("-inf"), value)
    return body.choose("ult", "%x", 0.0, float("nan"), value)


def _wave(body: _Body, quarter: int) -> str:
    """Return the sine of x and so many quarters of a circle."""
    near, bits = body.nearest("%x", _INVERSE_HALF_PI)
    first = body.subtract("%x", body.multiply(near, _HALF_PI[0]))
    rough, lost = body.split(first, body.do("fmul", near, _HALF_PI[1]))
    r, lost = body.split(rough, body.subtract(body.multiply(near, _HALF_PI[2]), lost))
    z = body.multiply(r, r)
    most, less = body.split(1.0, body.multiply(z, 0.5))
    bend = body.multiply(body.multiply(r, z), body.polynomial(_SIN, z))
    sine = body.add(r, body.add(body.multiply(lost, most), bend))
    bend = body.subtract(body.multiply(body.multiply(z, z), body.polynomial(_COS, z)), body.multiply(r, lost))
    cosine = body.add(most, body.add(less, bend))
    turn = body.whole("add", bits, quarter)
    odd = body.line(f"trunc {_I} {turn} to <8 x i1>")
    wave = body.line(f"select <8 x i1> {odd}, {_T} {cosine}, {_T} {sine}")
    sign = body.whole("shl", body.whole("lshr", turn, 1), 63)
    return body.double(body.whole("xor", body.bits(wave), sign))


def _function(name: str, result: str, body: _Body, angle: bool) -> str:  # noqa: FBT001
    begin = ""
    if angle:
        begin = f"""  %size = call {_T} @llvm.fabs.v8f64({_T} %x)
  %large = fcmp ugt {_T} %size, {_operand(_LARGEST_ANGLE)}
  %any = bitcast <8 x i1> %large to i8
  %small = icmp eq i8 %any, 0
  br i1 %small, label %fast, label %slow
slow:
  %exact = call {_T} @lanes1(ptr %f, {_T} %x)
  ret {_T} %exact
fast:
"""
    lines = "\n".join(body.lines)
    return f"define internal {_T} @fast_{name}(ptr %f, {_T} %x) #0 {{\n{begin}{lines}\n  ret {_T} {result}\n}}"


def _sin(body: _Body) -> str:
    return _wave(body, 0)


def _cos(body: _Body) -> str:
    return _wave(body, 1)


@cache
def approximation(name: str) -> frozenset[str]:
    """Return the text of the vector function ``@fast_name(ptr, <8 x double>)`` and what it needs.

    It is given the C function too.
    """
    body = _Body()
    result = _FORMS[name](body)
    angle = name in {"sin", "cos"}
    return frozenset({_function(name, result, body, angle), *_NEEDS, *((lane_by_lane(1),) if angle else ())})


_FORMS = {"exp": _exp, "log": _log, "tanh": _tanh, "sin": _sin, "cos": _cos}
_NEEDS = (
    f"declare {_T} @llvm.fabs.v8f64({_T})",
    f"declare {_T} @llvm.copysign.v8f64({_T}, {_T})",
)
