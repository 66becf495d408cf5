"""The methods of Value that are operations. Generated from the table of operations; do not edit."""

from autograd.core.numbers import Number
from autograd.core.python_engine import Value
from autograd.core.value import Operand

__all__ = ["Operators"]

class Operators:
    """The methods of Value that are operations."""

    def __add__(self, other: Operand, /) -> Value:
        """Sum. Partial derivatives: 1.0, 1.0."""

    def __radd__(self, other: Number, /) -> Value:
        """Sum. Partial derivatives: 1.0, 1.0."""

    def add(self, y: Operand, /) -> Value:
        """Sum. Partial derivatives: 1.0, 1.0."""

    def __sub__(self, other: Operand, /) -> Value:
        """Difference. Partial derivatives: 1.0, -1.0."""

    def __rsub__(self, other: Number, /) -> Value:
        """Difference. Partial derivatives: 1.0, -1.0."""

    def subtract(self, y: Operand, /) -> Value:
        """Difference. Partial derivatives: 1.0, -1.0."""

    def __mul__(self, other: Operand, /) -> Value:
        """Product. Partial derivatives: y, x."""

    def __rmul__(self, other: Number, /) -> Value:
        """Product. Partial derivatives: y, x."""

    def multiply(self, y: Operand, /) -> Value:
        """Product. Partial derivatives: y, x."""

    def __neg__(self) -> Value:
        """The opposite number. Partial derivatives: -1.0."""

    def negative(self) -> Value:
        """The opposite number. Partial derivatives: -1.0."""

    def __truediv__(self, other: Operand, /) -> Value:
        """Quotient. Partial derivatives: 1.0 / y, -out / y."""

    def __rtruediv__(self, other: Number, /) -> Value:
        """Quotient. Partial derivatives: 1.0 / y, -out / y."""

    def divide(self, y: Operand, /) -> Value:
        """Quotient. Partial derivatives: 1.0 / y, -out / y."""

    def sign(self) -> Value:
        """-1, 0 or 1. Partial derivatives: 0.0."""

    def __abs__(self) -> Value:
        """Absolute value. Partial derivatives: sign(x)."""

    def absolute(self) -> Value:
        """Absolute value. Partial derivatives: sign(x)."""

    def fabs(self) -> Value:
        """Absolute value. Partial derivatives: sign(x)."""

    def maximum(self, y: Operand, /) -> Value:
        """The larger of two numbers. Partial derivatives: 0.5 * (1.0 + greater(x, y) - greater(y, x)), 0.5 * (1.0 + greater(y, x) - greater(x, y))."""

    def minimum(self, y: Operand, /) -> Value:
        """The smaller of two numbers. Partial derivatives: 0.5 * (1.0 + greater(y, x) - greater(x, y)), 0.5 * (1.0 + greater(x, y) - greater(y, x))."""

    def copysign(self, y: Operand, /) -> Value:
        """The magnitude of x with the sign of y. Partial derivatives: sign(x) * copysign(1.0, y), 0.0."""

    def floor(self) -> Value:
        """The largest integer not above x. Partial derivatives: 0.0."""

    def ceil(self) -> Value:
        """The smallest integer not below x. Partial derivatives: 0.0."""

    def trunc(self) -> Value:
        """The integer part. Partial derivatives: 0.0."""

    def rint(self) -> Value:
        """The nearest integer, the even one of two. Partial derivatives: 0.0."""

    def fmod(self, y: Operand, /) -> Value:
        """Remainder with the sign of x. Partial derivatives: 1.0, -trunc(x / y)."""

    def remainder(self, y: Operand, /) -> Value:
        """Remainder of the division rounded to the nearest integer. Partial derivatives: 1.0, -rint((x - out) / y)."""

    def __floordiv__(self, other: Operand, /) -> Value:
        """Quotient rounded down. Partial derivatives: 0.0, 0.0."""

    def __rfloordiv__(self, other: Number, /) -> Value:
        """Quotient rounded down. Partial derivatives: 0.0, 0.0."""

    def floor_divide(self, y: Operand, /) -> Value:
        """Quotient rounded down. Partial derivatives: 0.0, 0.0."""

    def __mod__(self, other: Operand, /) -> Value:
        """Remainder with the sign of y. Partial derivatives: 1.0, -floor_divide(x, y)."""

    def __rmod__(self, other: Number, /) -> Value:
        """Remainder with the sign of y. Partial derivatives: 1.0, -floor_divide(x, y)."""

    def modulo(self, y: Operand, /) -> Value:
        """Remainder with the sign of y. Partial derivatives: 1.0, -floor_divide(x, y)."""

    def sqrt(self) -> Value:
        """Square root. Partial derivatives: 0.5 / out."""

    def cbrt(self) -> Value:
        """Cube root. Partial derivatives: 1.0 / (3.0 * out * out)."""

    def exp(self) -> Value:
        """E to the power x. Partial derivatives: out."""

    def exp2(self) -> Value:
        """2 to the power x. Partial derivatives: out * 0.6931471805599453."""

    def expm1(self) -> Value:
        """E to the power x, minus 1, exact near 0. Partial derivatives: exp(x)."""

    def log(self) -> Value:
        """Natural logarithm. Partial derivatives: where(greater(0.0, x), nan, 1.0 / x)."""

    def log2(self) -> Value:
        """Logarithm to base 2. Partial derivatives: where(greater(0.0, x), nan, 1.0 / (x * 0.6931471805599453))."""

    def log10(self) -> Value:
        """Logarithm to base 10. Partial derivatives: where(greater(0.0, x), nan, 1.0 / (x * 2.302585092994046))."""

    def log1p(self) -> Value:
        """Natural logarithm of 1 + x, exact near 0. Partial derivatives: where(greater(-1.0, x), nan, 1.0 / (1.0 + x))."""

    def __pow__(self, other: Operand, /) -> Value:
        """X to the power y. Partial derivatives: y * where(absolute(y) + greater(absolute(x), 1e-308), x, 1.0)**(y - 1.0), where(absolute(x) + greater(0.0, y), out * log(x), 0.0)."""

    def __rpow__(self, other: Number, /) -> Value:
        """X to the power y. Partial derivatives: y * where(absolute(y) + greater(absolute(x), 1e-308), x, 1.0)**(y - 1.0), where(absolute(x) + greater(0.0, y), out * log(x), 0.0)."""

    def power(self, y: Operand, /) -> Value:
        """X to the power y. Partial derivatives: y * where(absolute(y) + greater(absolute(x), 1e-308), x, 1.0)**(y - 1.0), where(absolute(x) + greater(0.0, y), out * log(x), 0.0)."""

    def pow(self, y: Operand, /) -> Value:
        """X to the power y. Partial derivatives: y * where(absolute(y) + greater(absolute(x), 1e-308), x, 1.0)**(y - 1.0), where(absolute(x) + greater(0.0, y), out * log(x), 0.0)."""

    def float_power(self, y: Operand, /) -> Value:
        """X to the power y. Partial derivatives: y * where(absolute(y) + greater(absolute(x), 1e-308), x, 1.0)**(y - 1.0), where(absolute(x) + greater(0.0, y), out * log(x), 0.0)."""

    def sin(self) -> Value:
        """Sine. Partial derivatives: cos(x)."""

    def cos(self) -> Value:
        """Cosine. Partial derivatives: -sin(x)."""

    def tan(self) -> Value:
        """Tangent. Partial derivatives: 1.0 + out * out."""

    def asin(self) -> Value:
        """Arc sine. Partial derivatives: 1.0 / sqrt((1.0 - x) * (1.0 + x))."""

    def arcsin(self) -> Value:
        """Arc sine. Partial derivatives: 1.0 / sqrt((1.0 - x) * (1.0 + x))."""

    def acos(self) -> Value:
        """Arc cosine. Partial derivatives: -1.0 / sqrt((1.0 - x) * (1.0 + x))."""

    def arccos(self) -> Value:
        """Arc cosine. Partial derivatives: -1.0 / sqrt((1.0 - x) * (1.0 + x))."""

    def atan(self) -> Value:
        """Arc tangent. Partial derivatives: 1.0 / (1.0 + x * x)."""

    def arctan(self) -> Value:
        """Arc tangent. Partial derivatives: 1.0 / (1.0 + x * x)."""

    def hypot(self, *others: Operand) -> Value:
        """Euclidean norm. Partial derivatives: where(out, x / where(out, out, 1.0), 0.0), where(out, y / where(out, out, 1.0), 0.0)."""

    def atan2(self, x: Operand, /) -> Value:
        """Angle of the point (x, y). Partial derivatives: where(maximum(absolute(x), absolute(y)), where(where(maximum(absolute(x), absolute(y)), y / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) * where(maximum(absolute(x), absolute(y)), y / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) + where(maximum(absolute(x), absolute(y)), x / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) * where(maximum(absolute(x), absolute(y)), x / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0), where(maximum(absolute(x), absolute(y)), y / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) / where(where(maximum(absolute(x), absolute(y)), y / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) * where(maximum(absolute(x), absolute(y)), y / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) + where(maximum(absolute(x), absolute(y)), x / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) * where(maximum(absolute(x), absolute(y)), x / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0), where(maximum(absolute(x), absolute(y)), y / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) * where(maximum(absolute(x), absolute(y)), y / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) + where(maximum(absolute(x), absolute(y)), x / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) * where(maximum(absolute(x), absolute(y)), x / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0), 1.0), 0.0) / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0), -where(maximum(absolute(x), absolute(y)), where(where(maximum(absolute(x), absolute(y)), y / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) * where(maximum(absolute(x), absolute(y)), y / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) + where(maximum(absolute(x), absolute(y)), x / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) * where(maximum(absolute(x), absolute(y)), x / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0), where(maximum(absolute(x), absolute(y)), x / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) / where(where(maximum(absolute(x), absolute(y)), y / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) * where(maximum(absolute(x), absolute(y)), y / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) + where(maximum(absolute(x), absolute(y)), x / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) * where(maximum(absolute(x), absolute(y)), x / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0), where(maximum(absolute(x), absolute(y)), y / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) * where(maximum(absolute(x), absolute(y)), y / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) + where(maximum(absolute(x), absolute(y)), x / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) * where(maximum(absolute(x), absolute(y)), x / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0), 1.0), 0.0) / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0)."""

    def arctan2(self, x: Operand, /) -> Value:
        """Angle of the point (x, y). Partial derivatives: where(maximum(absolute(x), absolute(y)), where(where(maximum(absolute(x), absolute(y)), y / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) * where(maximum(absolute(x), absolute(y)), y / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) + where(maximum(absolute(x), absolute(y)), x / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) * where(maximum(absolute(x), absolute(y)), x / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0), where(maximum(absolute(x), absolute(y)), y / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) / where(where(maximum(absolute(x), absolute(y)), y / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) * where(maximum(absolute(x), absolute(y)), y / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) + where(maximum(absolute(x), absolute(y)), x / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) * where(maximum(absolute(x), absolute(y)), x / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0), where(maximum(absolute(x), absolute(y)), y / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) * where(maximum(absolute(x), absolute(y)), y / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) + where(maximum(absolute(x), absolute(y)), x / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) * where(maximum(absolute(x), absolute(y)), x / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0), 1.0), 0.0) / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0), -where(maximum(absolute(x), absolute(y)), where(where(maximum(absolute(x), absolute(y)), y / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) * where(maximum(absolute(x), absolute(y)), y / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) + where(maximum(absolute(x), absolute(y)), x / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) * where(maximum(absolute(x), absolute(y)), x / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0), where(maximum(absolute(x), absolute(y)), x / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) / where(where(maximum(absolute(x), absolute(y)), y / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) * where(maximum(absolute(x), absolute(y)), y / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) + where(maximum(absolute(x), absolute(y)), x / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) * where(maximum(absolute(x), absolute(y)), x / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0), where(maximum(absolute(x), absolute(y)), y / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) * where(maximum(absolute(x), absolute(y)), y / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) + where(maximum(absolute(x), absolute(y)), x / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0) * where(maximum(absolute(x), absolute(y)), x / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0), 1.0), 0.0) / where(maximum(absolute(x), absolute(y)), maximum(absolute(x), absolute(y)), 1.0), 0.0)."""

    def degrees(self) -> Value:
        """Radians to degrees. Partial derivatives: 57.29577951308232."""

    def rad2deg(self) -> Value:
        """Radians to degrees. Partial derivatives: 57.29577951308232."""

    def radians(self) -> Value:
        """Degrees to radians. Partial derivatives: 0.017453292519943295."""

    def deg2rad(self) -> Value:
        """Degrees to radians. Partial derivatives: 0.017453292519943295."""

    def sinh(self) -> Value:
        """Hyperbolic sine. Partial derivatives: cosh(x)."""

    def cosh(self) -> Value:
        """Hyperbolic cosine. Partial derivatives: sinh(x)."""

    def tanh(self) -> Value:
        """Hyperbolic tangent. Partial derivatives: 1.0 / cosh(where(greater(absolute(x), 400.0), 400.0, x)) * (1.0 / cosh(where(greater(absolute(x), 400.0), 400.0, x)))."""

    def asinh(self) -> Value:
        """Inverse hyperbolic sine. Partial derivatives: where(greater(absolute(x), 1000000000.0), 1.0 / absolute(x), 1.0 / sqrt(1.0 + x * x))."""

    def arcsinh(self) -> Value:
        """Inverse hyperbolic sine. Partial derivatives: where(greater(absolute(x), 1000000000.0), 1.0 / absolute(x), 1.0 / sqrt(1.0 + x * x))."""

    def acosh(self) -> Value:
        """Inverse hyperbolic cosine. Partial derivatives: 1.0 / (sqrt(x - 1.0) * sqrt(x + 1.0))."""

    def arccosh(self) -> Value:
        """Inverse hyperbolic cosine. Partial derivatives: 1.0 / (sqrt(x - 1.0) * sqrt(x + 1.0))."""

    def atanh(self) -> Value:
        """Inverse hyperbolic tangent. Partial derivatives: where(greater(absolute(x), 1.0), nan, 1.0 / ((1.0 - x) * (1.0 + x)))."""

    def arctanh(self) -> Value:
        """Inverse hyperbolic tangent. Partial derivatives: where(greater(absolute(x), 1.0), nan, 1.0 / ((1.0 - x) * (1.0 + x)))."""

    def erf(self) -> Value:
        """Error function. Partial derivatives: 1.1283791670955126 * exp(-(x * x))."""

    def erfc(self) -> Value:
        """1 minus the error function, exact far out. Partial derivatives: -1.1283791670955126 * exp(-(x * x))."""

    def gamma(self) -> Value:
        """Gamma function. Partial derivatives: out * polygamma(0.0, x)."""

    def lgamma(self) -> Value:
        """Logarithm of the absolute gamma function. Partial derivatives: polygamma(0.0, x)."""

    def relu(self) -> Value:
        """X where positive, otherwise 0. Partial derivatives: greater(x, 0.0)."""

    def leaky_relu(self, slope: Operand = 0.01, /) -> Value:
        """X where positive, otherwise slope times x. Partial derivatives: where(greater(x, 0.0), 1.0, y), where(greater(x, 0.0), 0.0, x)."""

    def elu(self, alpha: Operand = 1.0, /) -> Value:
        """Exponential linear unit: x where positive, otherwise alpha (e**x - 1). Partial derivatives: where(greater(x, 0.0), 1.0, y * exp(x)), where(greater(x, 0.0), 0.0, expm1(x))."""

    def sigmoid(self) -> Value:
        """Logistic function 1 / (1 + e**-x). Partial derivatives: out * sigmoid(-x)."""

    def softplus(self) -> Value:
        """Log(1 + e**x). Partial derivatives: sigmoid(x)."""

    def silu(self) -> Value:
        """X times its logistic function. Partial derivatives: sigmoid(x) * (1.0 + x * sigmoid(-x))."""

    def swish(self) -> Value:
        """X times its logistic function. Partial derivatives: sigmoid(x) * (1.0 + x * sigmoid(-x))."""

    def gelu(self) -> Value:
        """X times the normal distribution function, exact form. Partial derivatives: 0.5 * erfc(-x / 1.4142135623730951) + x * (exp(-0.5 * (x * x)) / 2.5066282746310002)."""

    def logaddexp(self, y: Operand, /) -> Value:
        """Log(e**x + e**y). Partial derivatives: sigmoid(where(greater(absolute(x), 1.7976931348623157e+308) * (1.0 - greater(x, y) - greater(y, x)), 0.0, x - y)), sigmoid(where(greater(absolute(y), 1.7976931348623157e+308) * (1.0 - greater(y, x) - greater(x, y)), 0.0, y - x))."""

    def __lt__(self, other: Operand, /) -> bool: ...
    def __le__(self, other: Operand, /) -> bool: ...
    def __gt__(self, other: Operand, /) -> bool: ...
    def __ge__(self, other: Operand, /) -> bool: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
