"""The rows of activation functions and their relatives, in forms that neither overflow nor lose digits."""

import math
import sys

from autograd.core.arithmetic import absolute, greater, maximum, minimum, where
from autograd.core.elementary import exp, expm1, log1p, tanh
from autograd.core.operation import ANY, POSITIVE, Operation
from autograd.core.probability import ndtr
from autograd.core.special import erfc, normal_density

_LARGEST = sys.float_info.max


def _sigmoid(x: float) -> float:
    # Both forms divide by at least 1; the small exponential is never taken of a large number.
    small = exp(-absolute(x))
    return where(greater(0.0, x), small, 1.0) / (1.0 + small)


def _logistic_density(x: float) -> float:
    # The exponential that compiled code has from the logistic function anyway.
    small = exp(-absolute(x))
    return small / ((1.0 + small) * (1.0 + small))


def _normal_cdf(x: float) -> float:
    return 0.5 * erfc(-x / math.sqrt(2.0))


def _gap(x: float, y: float) -> float:
    """Return |x - y|, and 0 for equal infinities."""
    return where(greater(x, y) + greater(y, x), absolute(x - y), 0.0)


relu = Operation(
    "relu",
    lambda out, x: (greater(x, 0.0),),  # 0 at 0
    (ANY,),
    definition=lambda x: where(greater(0.0, x), 0.0, x),
    textbook=lambda out, x: (where(greater(x, 0.0), 1.0, 0.0),),
    symbol="ReLU",
    kink=lambda x: x,
    chosen=lambda out, x: (greater(x, 0.0),),
    convention=("`relu(x)` at 0", "0"),
    activation=True,
    summary="x where positive, otherwise 0",
)
leaky_relu = Operation(
    "leaky_relu",
    lambda out, x, slope: (where(greater(x, 0.0), 1.0, slope), where(greater(x, 0.0), 0.0, x)),
    (ANY, (0.01, 0.3)),
    definition=lambda x, slope: where(greater(0.0, x), slope * x, x),
    defaults=(0.01,),
    kink=lambda x, slope: x,
    chosen=lambda out, x, slope: (1.0, 1.0 - greater(x, 0.0)),
    convention=("`leaky_relu(x, slope)` at 0", "that of the negative side: `slope`"),
    activation=True,
    summary="x where positive, otherwise slope times x",
)
elu = Operation(
    "elu",
    lambda out, x, alpha: (where(greater(x, 0.0), 1.0, alpha * exp(x)), where(greater(x, 0.0), 0.0, expm1(x))),
    (ANY, POSITIVE),
    definition=lambda x, alpha: where(greater(x, 0.0), x, alpha * expm1(x)),
    defaults=(1.0,),
    symbol="ELU",
    kink=lambda x, alpha: x,
    chosen=lambda out, x, alpha: (1.0, 1.0 - greater(x, 0.0)),
    convention=("`elu(x, alpha)` at 0", "that of the negative side: `alpha`"),
    activation=True,
    summary="exponential linear unit: x where positive, otherwise alpha (e**x - 1)",
)
sigmoid: Operation = Operation(
    "sigmoid",
    lambda out, x: (logistic_density(x),),  # out (1 - out) has no digits left where out is near 1
    (ANY,),
    definition=_sigmoid,
    textbook=lambda out, x: (out * (1.0 - out),),
    symbol="σ",
    latex=r"\sigma({0})",
    activation=True,
    summary="logistic function 1 / (1 + e**-x)",
)
logistic_density: Operation = Operation(
    "logistic_density",
    # That of the definition is a difference of two equal numbers at 0.
    lambda out, x: (-out * tanh(0.5 * x),),
    (ANY,),
    definition=_logistic_density,
    reads_as=lambda x: sigmoid(x) * sigmoid(-x),
    public=False,
    summary="derivative of the logistic function",
)
softplus = Operation(
    "softplus",
    lambda out, x: (sigmoid(x),),
    (ANY,),
    definition=lambda x: maximum(x, 0.0) + log1p(exp(-absolute(x))),
    activation=True,
    summary="log(1 + e**x)",
)
silu = Operation(
    "silu",
    lambda out, x: (sigmoid(x) + x * logistic_density(x),),
    (ANY,),
    definition=lambda x: x * sigmoid(x),
    textbook=lambda out, x: (sigmoid(x) + x * (sigmoid(x) * (1.0 - sigmoid(x))),),
    symbol="SiLU",
    aliases=("swish",),
    activation=True,
    summary="x times its logistic function",
)
gelu = Operation(
    "gelu",
    lambda out, x: (_normal_cdf(x) + x * normal_density(x),),
    (ANY,),
    definition=lambda x: x * _normal_cdf(x),
    textbook=lambda out, x: (ndtr(x) + x * normal_density(x),),
    symbol="GELU",
    activation=True,
    summary="x times the normal distribution function, exact form",
)
logaddexp = Operation(
    "logaddexp",
    lambda out, x, y: (sigmoid(_signed_gap(x, y)), sigmoid(_signed_gap(y, x))),
    (ANY, ANY),
    textbook=lambda out, x, y: (exp(x - out), exp(y - out)),
    definition=lambda x, y: maximum(x, y) + log1p(exp(-_gap(x, y))),
    summary="log(e**x + e**y)",
)


def _signed_gap(x: float, y: float) -> float:
    """Return x - y, and 0 for equal infinities."""
    # For equal finite numbers too it must be a difference, since it is differentiated.
    return where(greater(absolute(x), _LARGEST) * (1.0 - greater(x, y) - greater(y, x)), 0.0, x - y)


def clip(x: float, low: float, high: float) -> float:
    """Return x kept between low and high: a composition of minimum and maximum, so a tie gives half."""
    return minimum(maximum(x, low), high)
