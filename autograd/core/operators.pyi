"""The methods of Value that are operations. Generated from the table of operations; do not edit."""

from autograd.core.numbers import Number
from autograd.core.python_engine import Value
from autograd.core.value import Operand

__all__ = ["Operators"]

class Operators:
    """The methods of Value that are operations."""

    def __add__(self, other: Operand, /) -> Value:
        """Sum. ∂/∂x = 1.0; ∂/∂y = 1.0."""

    def __radd__(self, other: Number, /) -> Value:
        """Sum. ∂/∂x = 1.0; ∂/∂y = 1.0."""

    def add(self, y: Operand, /) -> Value:
        """Sum. ∂/∂x = 1.0; ∂/∂y = 1.0."""

    def __sub__(self, other: Operand, /) -> Value:
        """Difference. ∂/∂x = 1.0; ∂/∂y = -1.0."""

    def __rsub__(self, other: Number, /) -> Value:
        """Difference. ∂/∂x = 1.0; ∂/∂y = -1.0."""

    def subtract(self, y: Operand, /) -> Value:
        """Difference. ∂/∂x = 1.0; ∂/∂y = -1.0."""

    def __mul__(self, other: Operand, /) -> Value:
        """Product. ∂/∂x = y; ∂/∂y = x."""

    def __rmul__(self, other: Number, /) -> Value:
        """Product. ∂/∂x = y; ∂/∂y = x."""

    def multiply(self, y: Operand, /) -> Value:
        """Product. ∂/∂x = y; ∂/∂y = x."""

    def __neg__(self) -> Value:
        """The opposite number. ∂/∂x = -1.0."""

    def negative(self) -> Value:
        """The opposite number. ∂/∂x = -1.0."""

    def __truediv__(self, other: Operand, /) -> Value:
        """Quotient. ∂/∂x = 1.0 / y; ∂/∂y = -out / y."""

    def __rtruediv__(self, other: Number, /) -> Value:
        """Quotient. ∂/∂x = 1.0 / y; ∂/∂y = -out / y."""

    def divide(self, y: Operand, /) -> Value:
        """Quotient. ∂/∂x = 1.0 / y; ∂/∂y = -out / y."""

    def sign(self) -> Value:
        """-1, 0 or 1. ∂/∂x = 0.0."""

    def __abs__(self) -> Value:
        """Absolute value. ∂/∂x = sign(x)."""

    def absolute(self) -> Value:
        """Absolute value. ∂/∂x = sign(x)."""

    def fabs(self) -> Value:
        """Absolute value. ∂/∂x = sign(x)."""

    def maximum(self, y: Operand, /) -> Value:
        """The larger of two numbers. ∂/∂x = 0.5 * (1.0 + (x > y) - (y > x)); ∂/∂y = 0.5 * (1.0 + (y > x) - (x > y))."""

    def minimum(self, y: Operand, /) -> Value:
        """The smaller of two numbers. ∂/∂x = 0.5 * (1.0 + (y > x) - (x > y)); ∂/∂y = 0.5 * (1.0 + (x > y) - (y > x))."""

    def copysign(self, y: Operand, /) -> Value:
        """The magnitude of x with the sign of y. ∂/∂x = sign(x) * copysign(1.0, y); ∂/∂y = 0.0."""

    def floor(self) -> Value:
        """The largest integer not above x. ∂/∂x = 0.0."""

    def ceil(self) -> Value:
        """The smallest integer not below x. ∂/∂x = 0.0."""

    def trunc(self) -> Value:
        """The integer part. ∂/∂x = 0.0."""

    def rint(self) -> Value:
        """The nearest integer, the even one of two. ∂/∂x = 0.0."""

    def fmod(self, y: Operand, /) -> Value:
        """Remainder with the sign of x. ∂/∂x = 1.0; ∂/∂y = -trunc(x / y)."""

    def remainder(self, y: Operand, /) -> Value:
        """Remainder of the division rounded to the nearest integer. ∂/∂x = 1.0; ∂/∂y = -rint((x - out) / y)."""

    def __floordiv__(self, other: Operand, /) -> Value:
        """Quotient rounded down. ∂/∂x = 0.0; ∂/∂y = 0.0."""

    def __rfloordiv__(self, other: Number, /) -> Value:
        """Quotient rounded down. ∂/∂x = 0.0; ∂/∂y = 0.0."""

    def floor_divide(self, y: Operand, /) -> Value:
        """Quotient rounded down. ∂/∂x = 0.0; ∂/∂y = 0.0."""

    def __mod__(self, other: Operand, /) -> Value:
        """Remainder with the sign of y. ∂/∂x = 1.0; ∂/∂y = -floor_divide(x, y)."""

    def __rmod__(self, other: Number, /) -> Value:
        """Remainder with the sign of y. ∂/∂x = 1.0; ∂/∂y = -floor_divide(x, y)."""

    def modulo(self, y: Operand, /) -> Value:
        """Remainder with the sign of y. ∂/∂x = 1.0; ∂/∂y = -floor_divide(x, y)."""

    def sqrt(self) -> Value:
        """Square root. ∂/∂x = 0.5 / out."""

    def cbrt(self) -> Value:
        """Cube root. ∂/∂x = 1.0 / (3.0 * cbrt(x) * cbrt(x))."""

    def exp(self) -> Value:
        """e to the power x. ∂/∂x = out."""

    def exp2(self) -> Value:
        """2 to the power x. ∂/∂x = out * 0.6931471805599453."""

    def expm1(self) -> Value:
        """e to the power x, minus 1, exact near 0. ∂/∂x = exp(x)."""

    def log(self) -> Value:
        """Natural logarithm. ∂/∂x = out if 0.0 > x else 1.0 / x."""

    def log2(self) -> Value:
        """Logarithm to base 2. ∂/∂x = out if 0.0 > x else 1.4426950408889634 / x."""

    def log10(self) -> Value:
        """Logarithm to base 10. ∂/∂x = out if 0.0 > x else 0.4342944819032518 / x."""

    def log1p(self) -> Value:
        """Natural logarithm of 1 + x, exact near 0. ∂/∂x = out if -1.0 > x else 1.0 / (1.0 + x)."""

    def __pow__(self, other: Operand, /) -> Value:
        """x to the power y. ∂/∂x = y * x**(y - 1.0); ∂/∂y = x**y * log(x)."""

    def __rpow__(self, other: Number, /) -> Value:
        """x to the power y. ∂/∂x = y * x**(y - 1.0); ∂/∂y = x**y * log(x)."""

    def power(self, y: Operand, /) -> Value:
        """x to the power y. ∂/∂x = y * x**(y - 1.0); ∂/∂y = x**y * log(x)."""

    def pow(self, y: Operand, /) -> Value:
        """x to the power y. ∂/∂x = y * x**(y - 1.0); ∂/∂y = x**y * log(x)."""

    def float_power(self, y: Operand, /) -> Value:
        """x to the power y. ∂/∂x = y * x**(y - 1.0); ∂/∂y = x**y * log(x)."""

    def sin(self) -> Value:
        """Sine. ∂/∂x = cos(x)."""

    def cos(self) -> Value:
        """Cosine. ∂/∂x = -sin(x)."""

    def tan(self) -> Value:
        """Tangent. ∂/∂x = 1.0 + out * out."""

    def sinc(self) -> Value:
        """sin(πx) / (πx), and 1 at 0."""

    def asin(self) -> Value:
        """Arc sine. ∂/∂x = 1.0 / sqrt((1.0 - x) * (1.0 + x) if absolute(x) > 0.5 else 1.0 - x * x)."""

    def arcsin(self) -> Value:
        """Arc sine. ∂/∂x = 1.0 / sqrt((1.0 - x) * (1.0 + x) if absolute(x) > 0.5 else 1.0 - x * x)."""

    def acos(self) -> Value:
        """Arc cosine. ∂/∂x = -1.0 / sqrt((1.0 - x) * (1.0 + x) if absolute(x) > 0.5 else 1.0 - x * x)."""

    def arccos(self) -> Value:
        """Arc cosine. ∂/∂x = -1.0 / sqrt((1.0 - x) * (1.0 + x) if absolute(x) > 0.5 else 1.0 - x * x)."""

    def atan(self) -> Value:
        """Arc tangent. ∂/∂x = 1.0 / x / x if absolute(x) > 1000000000.0 else 1.0 / (1.0 + x * x)."""

    def arctan(self) -> Value:
        """Arc tangent. ∂/∂x = 1.0 / x / x if absolute(x) > 1000000000.0 else 1.0 / (1.0 + x * x)."""

    def hypot(self, *others: Operand) -> Value:
        """Euclidean norm. ∂/∂x = x / (out if out else 1.0) if out else 0.0; ∂/∂y = y / (out if out else 1.0) if out else 0.0."""

    def atan2(self, x: Operand, /) -> Value:
        """Angle of the point (x, y)."""

    def arctan2(self, x: Operand, /) -> Value:
        """Angle of the point (x, y)."""

    def degrees(self) -> Value:
        """Radians to degrees. ∂/∂x = 57.29577951308232."""

    def rad2deg(self) -> Value:
        """Radians to degrees. ∂/∂x = 57.29577951308232."""

    def radians(self) -> Value:
        """Degrees to radians. ∂/∂x = 0.017453292519943295."""

    def deg2rad(self) -> Value:
        """Degrees to radians. ∂/∂x = 0.017453292519943295."""

    def sinh(self) -> Value:
        """Hyperbolic sine. ∂/∂x = cosh(x)."""

    def cosh(self) -> Value:
        """Hyperbolic cosine. ∂/∂x = sinh(x)."""

    def tanh(self) -> Value:
        """Hyperbolic tangent. ∂/∂x = sech(x) * sech(x)."""

    def asinh(self) -> Value:
        """Inverse hyperbolic sine. ∂/∂x = 1.0 / absolute(x) if absolute(x) > 1000000000.0 else 1.0 / sqrt(1.0 + x * x)."""

    def arcsinh(self) -> Value:
        """Inverse hyperbolic sine. ∂/∂x = 1.0 / absolute(x) if absolute(x) > 1000000000.0 else 1.0 / sqrt(1.0 + x * x)."""

    def acosh(self) -> Value:
        """Inverse hyperbolic cosine. ∂/∂x = 1.0 / (sqrt(x - 1.0) * sqrt(x + 1.0))."""

    def arccosh(self) -> Value:
        """Inverse hyperbolic cosine. ∂/∂x = 1.0 / (sqrt(x - 1.0) * sqrt(x + 1.0))."""

    def atanh(self) -> Value:
        """Inverse hyperbolic tangent. ∂/∂x = out if absolute(x) > 1.0 else 1.0 / ((1.0 - x) * (1.0 + x) if absolute(x) > 0.5 else 1.0 - x * x)."""

    def arctanh(self) -> Value:
        """Inverse hyperbolic tangent. ∂/∂x = out if absolute(x) > 1.0 else 1.0 / ((1.0 - x) * (1.0 + x) if absolute(x) > 0.5 else 1.0 - x * x)."""

    def erf(self) -> Value:
        """Error function. ∂/∂x = 1.1283791670955126 * exp(-(x * x))."""

    def erfc(self) -> Value:
        """1 minus the error function, exact far out. ∂/∂x = -1.1283791670955126 * exp(-(x * x))."""

    def gamma(self) -> Value:
        """Gamma function. ∂/∂x = out * digamma(x)."""

    def lgamma(self) -> Value:
        """Logarithm of the absolute gamma function. ∂/∂x = digamma(x)."""

    def digamma(self) -> Value:
        """Logarithmic derivative of the gamma function. ∂/∂x = polygamma(1.0, x)."""

    def psi(self) -> Value:
        """Logarithmic derivative of the gamma function. ∂/∂x = polygamma(1.0, x)."""

    def erfcx(self) -> Value:
        """e**(x²) times the complementary error function. ∂/∂x = -2.0 * repeated_erfc_integral(1.0, x)."""

    def erfinv(self) -> Value:
        """Inverse of the error function."""

    def ndtr(self) -> Value:
        """Distribution function of the normal distribution. ∂/∂x = normal_density(x)."""

    def log_ndtr(self) -> Value:
        """Logarithm of the distribution function of the normal distribution. ∂/∂x = 0.7978845608028654 / erfcx(-x / 1.4142135623730951) if -1.0 > x else normal_density(x) / ndtr(x)."""

    def ndtri(self) -> Value:
        """Quantile of the normal distribution, the inverse of ndtr."""

    def logit(self) -> Value:
        """log(p / (1 - p)), the inverse of the logistic function."""

    def xlogy(self, y: Operand, /) -> Value:
        """x times log(y), and 0 where x is 0. ∂/∂x = log(y); ∂/∂y = out if x if 0.0 > y else 0.0 else x / y if absolute(x) + absolute(y) else 0.0."""

    def xlog1py(self, y: Operand, /) -> Value:
        """x times log(1 + y), and 0 where x is 0."""

    def relu(self) -> Value:
        """x where positive, otherwise 0. ∂/∂x = x > 0.0."""

    def leaky_relu(self, slope: Operand = 0.01, /) -> Value:
        """x where positive, otherwise slope times x. ∂/∂x = 1.0 if x > 0.0 else slope; ∂/∂slope = 0.0 if x > 0.0 else x."""

    def elu(self, alpha: Operand = 1.0, /) -> Value:
        """Exponential linear unit: x where positive, otherwise alpha (e**x - 1). ∂/∂x = 1.0 if x > 0.0 else alpha * exp(x); ∂/∂alpha = 0.0 if x > 0.0 else expm1(x)."""

    def sigmoid(self) -> Value:
        """Logistic function 1 / (1 + e**-x). ∂/∂x = sigmoid(x) * sigmoid(-x)."""

    def softplus(self) -> Value:
        """log(1 + e**x). ∂/∂x = sigmoid(x)."""

    def silu(self) -> Value:
        """x times its logistic function. ∂/∂x = sigmoid(x) + x * (sigmoid(x) * sigmoid(-x))."""

    def swish(self) -> Value:
        """x times its logistic function. ∂/∂x = sigmoid(x) + x * (sigmoid(x) * sigmoid(-x))."""

    def gelu(self) -> Value:
        """x times the normal distribution function, exact form. ∂/∂x = 0.5 * erfc(-x / 1.4142135623730951) + x * normal_density(x)."""

    def logaddexp(self, y: Operand, /) -> Value:
        """log(e**x + e**y)."""

    def __lt__(self, other: Operand, /) -> bool: ...
    def __le__(self, other: Operand, /) -> bool: ...
    def __gt__(self, other: Operand, /) -> bool: ...
    def __ge__(self, other: Operand, /) -> bool: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
