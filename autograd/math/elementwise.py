"""The functions of autograd.math that are rows. Generated from the table of operations; do not edit."""

from autograd.math.readings import binary, rounding, shaped, unary

__all__ = [
    "acos",
    "acosh",
    "asin",
    "asinh",
    "atan",
    "atan2",
    "atanh",
    "beta",
    "betaln",
    "cbrt",
    "ceil",
    "copysign",
    "cos",
    "cosh",
    "degrees",
    "digamma",
    "elu",
    "erf",
    "erfc",
    "erfcx",
    "erfinv",
    "exp",
    "exp2",
    "expm1",
    "fabs",
    "floor",
    "fmod",
    "gamma",
    "gelu",
    "leaky_relu",
    "lgamma",
    "log10",
    "log1p",
    "log2",
    "log_ndtr",
    "logaddexp",
    "logit",
    "maximum",
    "minimum",
    "ndtr",
    "ndtri",
    "norm_pdf",
    "polygamma",
    "pow",
    "radians",
    "relu",
    "remainder",
    "rint",
    "sigmoid",
    "sign",
    "silu",
    "sin",
    "sinc",
    "sinh",
    "softplus",
    "sqrt",
    "tan",
    "tanh",
    "trunc",
    "xlog1py",
    "xlogy",
]

sign = unary("sign")
fabs = unary("absolute", "fabs")
maximum = binary("maximum")
minimum = binary("minimum")
copysign = binary("copysign")
floor = rounding("floor")
ceil = rounding("ceil")
trunc = rounding("trunc")
rint = unary("rint")
fmod = binary("fmod")
remainder = binary("remainder")
sqrt = unary("sqrt")
cbrt = unary("cbrt")
exp = unary("exp")
exp2 = unary("exp2")
expm1 = unary("expm1")
log2 = unary("log2")
log10 = unary("log10")
log1p = unary("log1p")
pow = binary("power", "pow")
sin = unary("sin")
cos = unary("cos")
tan = unary("tan")
sinc = unary("sinc")
asin = unary("asin")
acos = unary("acos")
atan = unary("atan")
atan2 = binary("atan2")
degrees = unary("degrees")
radians = unary("radians")
sinh = unary("sinh")
cosh = unary("cosh")
tanh = unary("tanh")
asinh = unary("asinh")
acosh = unary("acosh")
atanh = unary("atanh")
norm_pdf = unary("normal_density", "norm_pdf")
erf = unary("erf")
erfc = unary("erfc")
gamma = unary("gamma")
lgamma = unary("lgamma")
digamma = unary("digamma")
polygamma = binary("polygamma")
erfcx = unary("erfcx")
erfinv = unary("erfinv")
ndtr = unary("ndtr")
log_ndtr = unary("log_ndtr")
ndtri = unary("ndtri")
logit = unary("logit")
xlogy = binary("xlogy")
xlog1py = binary("xlog1py")
beta = binary("beta")
betaln = binary("betaln")
relu = unary("relu")
leaky_relu = shaped("leaky_relu")
elu = shaped("elu")
sigmoid = unary("sigmoid")
softplus = unary("softplus")
silu = unary("silu")
gelu = unary("gelu")
logaddexp = binary("logaddexp")

# Those that networks have as activation functions.
ACTIVATIONS = (
    "exp",
    "sin",
    "atan",
    "tanh",
    "relu",
    "leaky_relu",
    "elu",
    "sigmoid",
    "softplus",
    "silu",
    "gelu",
)
