/* What the engine does with the operations, and the methods of Value that apply them.
 * Generated from the table of operations (autograd/core); do not edit. */

#include "formulas.h"

static int has_value(unsigned operation)
{
    switch (operation) {
    case OP_ADD: return 1;
    case OP_SUBTRACT: return 1;
    case OP_MULTIPLY: return 1;
    case OP_CONTRIBUTION: return 1;
    case OP_NEGATIVE: return 1;
    case OP_DIVIDE: return 1;
    case OP_GREATER: return 1;
    case OP_GATE: return 1;
    case OP_SIGN: return 1;
    case OP_ABSOLUTE: return 1;
    case OP_MAXIMUM: return 1;
    case OP_MINIMUM: return 1;
    case OP_COPYSIGN: return 1;
    case OP_FLOOR: return 1;
    case OP_CEIL: return 1;
    case OP_TRUNC: return 1;
    case OP_RINT: return 1;
    case OP_FMOD: return 1;
    case OP_REMAINDER: return 1;
    case OP_FLOOR_DIVIDE: return 1;
    case OP_MODULO: return 1;
    case OP_SQRT: return 1;
    case OP_CBRT: return 1;
    case OP_CBRT_SLOPE: return 1;
    case OP_EXP: return 1;
    case OP_EXP2: return 1;
    case OP_EXPM1: return 1;
    case OP_LOG: return 1;
    case OP_LOG2: return 1;
    case OP_LOG10: return 1;
    case OP_LOG1P: return 1;
    case OP_POWER: return 1;
    case OP_POWER_SLOPE: return 1;
    case OP_POWER_TIMES_LOG: return 1;
    case OP_SIN: return 1;
    case OP_COS: return 1;
    case OP_TAN: return 1;
    case OP_SINC: return 1;
    case OP_ASIN: return 1;
    case OP_ACOS: return 1;
    case OP_ATAN: return 1;
    case OP_ATAN2: return 1;
    case OP_DEGREES: return 1;
    case OP_RADIANS: return 1;
    case OP_SINH: return 1;
    case OP_COSH: return 1;
    case OP_SECH: return 1;
    case OP_SECH_SQUARED: return 1;
    case OP_TANH: return 1;
    case OP_ASINH: return 1;
    case OP_ACOSH: return 1;
    case OP_ATANH: return 1;
    case OP_GAUSSIAN: return 1;
    case OP_NORMAL_DENSITY: return 1;
    case OP_ERF: return 1;
    case OP_ERFC: return 1;
    case OP_DIGAMMA: return 1;
    case OP_POLYGAMMA: return 1;
    case OP_ERFCX: return 1;
    case OP_REPEATED_ERFC_INTEGRAL: return 1;
    case OP_ERFINV: return 1;
    case OP_NDTR: return 1;
    case OP_LOG_NDTR: return 1;
    case OP_NDTRI: return 1;
    case OP_LOGIT: return 1;
    case OP_XLOGY: return 1;
    case OP_XLOG1PY: return 1;
    case OP_NEAR_GAMMA: return 1;
    case OP_BETA: return 1;
    case OP_BETALN: return 1;
    case OP_DIGAMMA_STEP: return 1;
    case OP_TRIGAMMA_STEP: return 1;
    case OP_TETRAGAMMA_STEP: return 1;
    case OP_GAMMA_DENSITY: return 1;
    case OP_RELU: return 1;
    case OP_LEAKY_RELU: return 1;
    case OP_ELU: return 1;
    case OP_SIGMOID: return 1;
    case OP_LOGISTIC_DENSITY: return 1;
    case OP_SOFTPLUS: return 1;
    case OP_SILU: return 1;
    case OP_GELU: return 1;
    case OP_LOGADDEXP: return 1;
    case OP_GAMMAINC: return scipy_addresses[SCIPY_GAMMAINC] != 0;
    case OP_GAMMAINCC: return scipy_addresses[SCIPY_GAMMAINCC] != 0;
    case OP_GAMMAINCINV: return scipy_addresses[SCIPY_GAMMAINCINV] != 0;
    case OP_GAMMAINCCINV: return scipy_addresses[SCIPY_GAMMAINCCINV] != 0;
    case OP_JV: return scipy_addresses[SCIPY_JV] != 0;
    case OP_YV: return scipy_addresses[SCIPY_YV] != 0;
    case OP_IV: return scipy_addresses[SCIPY_IV] != 0;
    case OP_KV: return scipy_addresses[SCIPY_KV] != 0;
    case OP_J0: return scipy_addresses[SCIPY_J0] != 0;
    case OP_J1: return scipy_addresses[SCIPY_J1] != 0;
    case OP_Y0: return scipy_addresses[SCIPY_Y0] != 0;
    case OP_Y1: return scipy_addresses[SCIPY_Y1] != 0;
    case OP_I0: return scipy_addresses[SCIPY_I0] != 0;
    case OP_I1: return scipy_addresses[SCIPY_I1] != 0;
    case OP_K0: return scipy_addresses[SCIPY_K0] != 0;
    case OP_K1: return scipy_addresses[SCIPY_K1] != 0;
    case OP_EXPI: return scipy_addresses[SCIPY_EXPI] != 0;
    case OP_EXP1: return scipy_addresses[SCIPY_EXP1] != 0;
    case OP_ELLIPK: return scipy_addresses[SCIPY_ELLIPK] != 0;
    case OP_ELLIPE: return scipy_addresses[SCIPY_ELLIPE] != 0;
    default: return 0;
    }
}

static inline double compute_value(unsigned operation, double x, double y)
{
    switch (operation) {
    case OP_ADD: return value_add(x, y);
    case OP_SUBTRACT: return value_subtract(x, y);
    case OP_MULTIPLY: return value_multiply(x, y);
    case OP_CONTRIBUTION: return value_contribution(x, y);
    case OP_NEGATIVE: return value_negative(x);
    case OP_DIVIDE: return value_divide(x, y);
    case OP_GREATER: return value_greater(x, y);
    case OP_GATE: return value_gate(x, y);
    case OP_SIGN: return value_sign(x);
    case OP_ABSOLUTE: return value_absolute(x);
    case OP_MAXIMUM: return value_maximum(x, y);
    case OP_MINIMUM: return value_minimum(x, y);
    case OP_COPYSIGN: return value_copysign(x, y);
    case OP_FLOOR: return value_floor(x);
    case OP_CEIL: return value_ceil(x);
    case OP_TRUNC: return value_trunc(x);
    case OP_RINT: return value_rint(x);
    case OP_FMOD: return value_fmod(x, y);
    case OP_REMAINDER: return value_remainder(x, y);
    case OP_FLOOR_DIVIDE: return value_floor_divide(x, y);
    case OP_MODULO: return value_modulo(x, y);
    case OP_SQRT: return value_sqrt(x);
    case OP_CBRT: return value_cbrt(x);
    case OP_CBRT_SLOPE: return value_cbrt_slope(x);
    case OP_EXP: return value_exp(x);
    case OP_EXP2: return value_exp2(x);
    case OP_EXPM1: return value_expm1(x);
    case OP_LOG: return value_log(x);
    case OP_LOG2: return value_log2(x);
    case OP_LOG10: return value_log10(x);
    case OP_LOG1P: return value_log1p(x);
    case OP_POWER: return value_power(x, y);
    case OP_POWER_SLOPE: return value_power_slope(x, y);
    case OP_POWER_TIMES_LOG: return value_power_times_log(x, y);
    case OP_SIN: return value_sin(x);
    case OP_COS: return value_cos(x);
    case OP_TAN: return value_tan(x);
    case OP_SINC: return value_sinc(x);
    case OP_ASIN: return value_asin(x);
    case OP_ACOS: return value_acos(x);
    case OP_ATAN: return value_atan(x);
    case OP_ATAN2: return value_atan2(x, y);
    case OP_DEGREES: return value_degrees(x);
    case OP_RADIANS: return value_radians(x);
    case OP_SINH: return value_sinh(x);
    case OP_COSH: return value_cosh(x);
    case OP_SECH: return value_sech(x);
    case OP_SECH_SQUARED: return value_sech_squared(x);
    case OP_TANH: return value_tanh(x);
    case OP_ASINH: return value_asinh(x);
    case OP_ACOSH: return value_acosh(x);
    case OP_ATANH: return value_atanh(x);
    case OP_GAUSSIAN: return value_gaussian(x);
    case OP_NORMAL_DENSITY: return value_normal_density(x);
    case OP_ERF: return value_erf(x);
    case OP_ERFC: return value_erfc(x);
    case OP_DIGAMMA: return value_digamma(x);
    case OP_POLYGAMMA: return value_polygamma(x, y);
    case OP_ERFCX: return value_erfcx(x);
    case OP_REPEATED_ERFC_INTEGRAL: return value_repeated_erfc_integral(x, y);
    case OP_ERFINV: return value_erfinv(x);
    case OP_NDTR: return value_ndtr(x);
    case OP_LOG_NDTR: return value_log_ndtr(x);
    case OP_NDTRI: return value_ndtri(x);
    case OP_LOGIT: return value_logit(x);
    case OP_XLOGY: return value_xlogy(x, y);
    case OP_XLOG1PY: return value_xlog1py(x, y);
    case OP_NEAR_GAMMA: return value_near_gamma(x);
    case OP_BETA: return value_beta(x, y);
    case OP_BETALN: return value_betaln(x, y);
    case OP_DIGAMMA_STEP: return value_digamma_step(x, y);
    case OP_TRIGAMMA_STEP: return value_trigamma_step(x, y);
    case OP_TETRAGAMMA_STEP: return value_tetragamma_step(x, y);
    case OP_GAMMA_DENSITY: return value_gamma_density(x, y);
    case OP_RELU: return value_relu(x);
    case OP_LEAKY_RELU: return value_leaky_relu(x, y);
    case OP_ELU: return value_elu(x, y);
    case OP_SIGMOID: return value_sigmoid(x);
    case OP_LOGISTIC_DENSITY: return value_logistic_density(x);
    case OP_SOFTPLUS: return value_softplus(x);
    case OP_SILU: return value_silu(x);
    case OP_GELU: return value_gelu(x);
    case OP_LOGADDEXP: return value_logaddexp(x, y);
    case OP_GAMMAINC: return value_gammainc(x, y);
    case OP_GAMMAINCC: return value_gammaincc(x, y);
    case OP_GAMMAINCINV: return value_gammaincinv(x, y);
    case OP_GAMMAINCCINV: return value_gammainccinv(x, y);
    case OP_JV: return value_jv(x, y);
    case OP_YV: return value_yv(x, y);
    case OP_IV: return value_iv(x, y);
    case OP_KV: return value_kv(x, y);
    case OP_J0: return value_j0(x);
    case OP_J1: return value_j1(x);
    case OP_Y0: return value_y0(x);
    case OP_Y1: return value_y1(x);
    case OP_I0: return value_i0(x);
    case OP_I1: return value_i1(x);
    case OP_K0: return value_k0(x);
    case OP_K1: return value_k1(x);
    case OP_EXPI: return value_expi(x);
    case OP_EXP1: return value_exp1(x);
    case OP_ELLIPK: return value_ellipk(x);
    case OP_ELLIPE: return value_ellipe(x);
    default: return NAN;
    }
}

#define GENERATED_FUNCTIONS \
    BINARY_OPERATOR(add, OP_ADD) \
    BINARY_METHOD(add, OP_ADD, 0, NAN) \
    BINARY_OPERATOR(subtract, OP_SUBTRACT) \
    BINARY_METHOD(subtract, OP_SUBTRACT, 0, NAN) \
    BINARY_OPERATOR(multiply, OP_MULTIPLY) \
    BINARY_METHOD(multiply, OP_MULTIPLY, 0, NAN) \
    UNARY_OPERATOR(negative, OP_NEGATIVE) \
    UNARY_METHOD(negative, OP_NEGATIVE) \
    BINARY_OPERATOR(divide, OP_DIVIDE) \
    BINARY_METHOD(divide, OP_DIVIDE, 0, NAN) \
    UNARY_METHOD(sign, OP_SIGN) \
    UNARY_OPERATOR(absolute, OP_ABSOLUTE) \
    UNARY_METHOD(absolute, OP_ABSOLUTE) \
    BINARY_METHOD(maximum, OP_MAXIMUM, 0, NAN) \
    BINARY_METHOD(minimum, OP_MINIMUM, 0, NAN) \
    BINARY_METHOD(copysign, OP_COPYSIGN, 0, NAN) \
    UNARY_METHOD(floor, OP_FLOOR) \
    UNARY_METHOD(ceil, OP_CEIL) \
    UNARY_METHOD(trunc, OP_TRUNC) \
    UNARY_METHOD(rint, OP_RINT) \
    BINARY_METHOD(fmod, OP_FMOD, 0, NAN) \
    BINARY_METHOD(remainder, OP_REMAINDER, 0, NAN) \
    BINARY_OPERATOR(floor_divide, OP_FLOOR_DIVIDE) \
    BINARY_METHOD(floor_divide, OP_FLOOR_DIVIDE, 0, NAN) \
    BINARY_OPERATOR(modulo, OP_MODULO) \
    BINARY_METHOD(modulo, OP_MODULO, 0, NAN) \
    UNARY_METHOD(sqrt, OP_SQRT) \
    UNARY_METHOD(cbrt, OP_CBRT) \
    UNARY_METHOD(exp, OP_EXP) \
    UNARY_METHOD(exp2, OP_EXP2) \
    UNARY_METHOD(expm1, OP_EXPM1) \
    UNARY_METHOD(log, OP_LOG) \
    UNARY_METHOD(log2, OP_LOG2) \
    UNARY_METHOD(log10, OP_LOG10) \
    UNARY_METHOD(log1p, OP_LOG1P) \
    POWER_OPERATOR(power, OP_POWER) \
    BINARY_METHOD(power, OP_POWER, 0, NAN) \
    UNARY_METHOD(sin, OP_SIN) \
    UNARY_METHOD(cos, OP_COS) \
    UNARY_METHOD(tan, OP_TAN) \
    UNARY_METHOD(sinc, OP_SINC) \
    UNARY_METHOD(asin, OP_ASIN) \
    UNARY_METHOD(acos, OP_ACOS) \
    UNARY_METHOD(atan, OP_ATAN) \
    VARIADIC_METHOD(hypot, OP_HYPOT) \
    BINARY_METHOD(atan2, OP_ATAN2, 0, NAN) \
    UNARY_METHOD(degrees, OP_DEGREES) \
    UNARY_METHOD(radians, OP_RADIANS) \
    UNARY_METHOD(sinh, OP_SINH) \
    UNARY_METHOD(cosh, OP_COSH) \
    UNARY_METHOD(tanh, OP_TANH) \
    UNARY_METHOD(asinh, OP_ASINH) \
    UNARY_METHOD(acosh, OP_ACOSH) \
    UNARY_METHOD(atanh, OP_ATANH) \
    UNARY_METHOD(erf, OP_ERF) \
    UNARY_METHOD(erfc, OP_ERFC) \
    UNARY_METHOD(gamma, OP_GAMMA) \
    UNARY_METHOD(lgamma, OP_LGAMMA) \
    UNARY_METHOD(digamma, OP_DIGAMMA) \
    UNARY_METHOD(erfcx, OP_ERFCX) \
    UNARY_METHOD(erfinv, OP_ERFINV) \
    UNARY_METHOD(ndtr, OP_NDTR) \
    UNARY_METHOD(log_ndtr, OP_LOG_NDTR) \
    UNARY_METHOD(ndtri, OP_NDTRI) \
    UNARY_METHOD(logit, OP_LOGIT) \
    BINARY_METHOD(xlogy, OP_XLOGY, 0, NAN) \
    BINARY_METHOD(xlog1py, OP_XLOG1PY, 0, NAN) \
    UNARY_METHOD(relu, OP_RELU) \
    BINARY_METHOD(leaky_relu, OP_LEAKY_RELU, 1, 0.01) \
    BINARY_METHOD(elu, OP_ELU, 1, 1.0) \
    UNARY_METHOD(sigmoid, OP_SIGMOID) \
    UNARY_METHOD(softplus, OP_SOFTPLUS) \
    UNARY_METHOD(silu, OP_SILU) \
    UNARY_METHOD(gelu, OP_GELU) \
    BINARY_METHOD(logaddexp, OP_LOGADDEXP, 0, NAN)

#define GENERATED_SLOTS \
    {Py_nb_add, operator_add}, \
    {Py_nb_subtract, operator_subtract}, \
    {Py_nb_multiply, operator_multiply}, \
    {Py_nb_negative, operator_negative}, \
    {Py_nb_true_divide, operator_divide}, \
    {Py_nb_absolute, operator_absolute}, \
    {Py_nb_floor_divide, operator_floor_divide}, \
    {Py_nb_remainder, operator_modulo}, \
    {Py_nb_power, operator_power},

#define GENERATED_METHODS \
    {"add", (PyCFunction)(void (*)(void))method_add, METH_FASTCALL, \
    "add($self, y, /)\n" \
    "--\n" \
    "\n" \
    "Sum. ∂/∂x = 1.0; ∂/∂y = 1.0."}, \
    {"subtract", (PyCFunction)(void (*)(void))method_subtract, METH_FASTCALL, \
    "subtract($self, y, /)\n" \
    "--\n" \
    "\n" \
    "Difference. ∂/∂x = 1.0; ∂/∂y = -1.0."}, \
    {"multiply", (PyCFunction)(void (*)(void))method_multiply, METH_FASTCALL, \
    "multiply($self, y, /)\n" \
    "--\n" \
    "\n" \
    "Product. ∂/∂x = y; ∂/∂y = x."}, \
    {"negative", (PyCFunction)(void (*)(void))method_negative, METH_NOARGS, \
    "negative($self, /)\n" \
    "--\n" \
    "\n" \
    "The opposite number. ∂/∂x = -1.0."}, \
    {"divide", (PyCFunction)(void (*)(void))method_divide, METH_FASTCALL, \
    "divide($self, y, /)\n" \
    "--\n" \
    "\n" \
    "Quotient. ∂/∂x = 1.0 / y; ∂/∂y = -out / y."}, \
    {"sign", (PyCFunction)(void (*)(void))method_sign, METH_NOARGS, \
    "sign($self, /)\n" \
    "--\n" \
    "\n" \
    "-1, 0 or 1. ∂/∂x = 0.0."}, \
    {"absolute", (PyCFunction)(void (*)(void))method_absolute, METH_NOARGS, \
    "absolute($self, /)\n" \
    "--\n" \
    "\n" \
    "Absolute value. ∂/∂x = sign(x)."}, \
    {"fabs", (PyCFunction)(void (*)(void))method_absolute, METH_NOARGS, \
    "fabs($self, /)\n" \
    "--\n" \
    "\n" \
    "Absolute value. ∂/∂x = sign(x)."}, \
    {"maximum", (PyCFunction)(void (*)(void))method_maximum, METH_FASTCALL, \
    "maximum($self, y, /)\n" \
    "--\n" \
    "\n" \
    "The larger of two numbers. ∂/∂x = 0.5 * (1.0 + (x > y) - (y > x)); ∂/∂y = 0.5 * (1.0 + (y > x) - (x > y))."}, \
    {"minimum", (PyCFunction)(void (*)(void))method_minimum, METH_FASTCALL, \
    "minimum($self, y, /)\n" \
    "--\n" \
    "\n" \
    "The smaller of two numbers. ∂/∂x = 0.5 * (1.0 + (y > x) - (x > y)); ∂/∂y = 0.5 * (1.0 + (x > y) - (y > x))."}, \
    {"copysign", (PyCFunction)(void (*)(void))method_copysign, METH_FASTCALL, \
    "copysign($self, y, /)\n" \
    "--\n" \
    "\n" \
    "The magnitude of x with the sign of y. ∂/∂x = sign(x) * copysign(1.0, y); ∂/∂y = 0.0."}, \
    {"floor", (PyCFunction)(void (*)(void))method_floor, METH_NOARGS, \
    "floor($self, /)\n" \
    "--\n" \
    "\n" \
    "The largest integer not above x. ∂/∂x = 0.0."}, \
    {"ceil", (PyCFunction)(void (*)(void))method_ceil, METH_NOARGS, \
    "ceil($self, /)\n" \
    "--\n" \
    "\n" \
    "The smallest integer not below x. ∂/∂x = 0.0."}, \
    {"trunc", (PyCFunction)(void (*)(void))method_trunc, METH_NOARGS, \
    "trunc($self, /)\n" \
    "--\n" \
    "\n" \
    "The integer part. ∂/∂x = 0.0."}, \
    {"rint", (PyCFunction)(void (*)(void))method_rint, METH_NOARGS, \
    "rint($self, /)\n" \
    "--\n" \
    "\n" \
    "The nearest integer, the even one of two. ∂/∂x = 0.0."}, \
    {"fmod", (PyCFunction)(void (*)(void))method_fmod, METH_FASTCALL, \
    "fmod($self, y, /)\n" \
    "--\n" \
    "\n" \
    "Remainder with the sign of x. ∂/∂x = 1.0; ∂/∂y = -trunc(x / y)."}, \
    {"remainder", (PyCFunction)(void (*)(void))method_remainder, METH_FASTCALL, \
    "remainder($self, y, /)\n" \
    "--\n" \
    "\n" \
    "Remainder of the division rounded to the nearest integer. ∂/∂x = 1.0; ∂/∂y = -rint((x - out) / y)."}, \
    {"floor_divide", (PyCFunction)(void (*)(void))method_floor_divide, METH_FASTCALL, \
    "floor_divide($self, y, /)\n" \
    "--\n" \
    "\n" \
    "Quotient rounded down. ∂/∂x = 0.0; ∂/∂y = 0.0."}, \
    {"modulo", (PyCFunction)(void (*)(void))method_modulo, METH_FASTCALL, \
    "modulo($self, y, /)\n" \
    "--\n" \
    "\n" \
    "Remainder with the sign of y. ∂/∂x = 1.0; ∂/∂y = -floor_divide(x, y)."}, \
    {"sqrt", (PyCFunction)(void (*)(void))method_sqrt, METH_NOARGS, \
    "sqrt($self, /)\n" \
    "--\n" \
    "\n" \
    "Square root. ∂/∂x = 0.5 / out."}, \
    {"cbrt", (PyCFunction)(void (*)(void))method_cbrt, METH_NOARGS, \
    "cbrt($self, /)\n" \
    "--\n" \
    "\n" \
    "Cube root. ∂/∂x = 1.0 / (3.0 * cbrt(x) * cbrt(x))."}, \
    {"exp", (PyCFunction)(void (*)(void))method_exp, METH_NOARGS, \
    "exp($self, /)\n" \
    "--\n" \
    "\n" \
    "e to the power x. ∂/∂x = out."}, \
    {"exp2", (PyCFunction)(void (*)(void))method_exp2, METH_NOARGS, \
    "exp2($self, /)\n" \
    "--\n" \
    "\n" \
    "2 to the power x. ∂/∂x = out * 0.6931471805599453."}, \
    {"expm1", (PyCFunction)(void (*)(void))method_expm1, METH_NOARGS, \
    "expm1($self, /)\n" \
    "--\n" \
    "\n" \
    "e to the power x, minus 1, exact near 0. ∂/∂x = exp(x)."}, \
    {"log", (PyCFunction)(void (*)(void))method_log, METH_NOARGS, \
    "log($self, /)\n" \
    "--\n" \
    "\n" \
    "Natural logarithm. ∂/∂x = out if 0.0 > x else 1.0 / x."}, \
    {"log2", (PyCFunction)(void (*)(void))method_log2, METH_NOARGS, \
    "log2($self, /)\n" \
    "--\n" \
    "\n" \
    "Logarithm to base 2. ∂/∂x = out if 0.0 > x else 1.4426950408889634 / x."}, \
    {"log10", (PyCFunction)(void (*)(void))method_log10, METH_NOARGS, \
    "log10($self, /)\n" \
    "--\n" \
    "\n" \
    "Logarithm to base 10. ∂/∂x = out if 0.0 > x else 0.4342944819032518 / x."}, \
    {"log1p", (PyCFunction)(void (*)(void))method_log1p, METH_NOARGS, \
    "log1p($self, /)\n" \
    "--\n" \
    "\n" \
    "Natural logarithm of 1 + x, exact near 0. ∂/∂x = out if -1.0 > x else 1.0 / (1.0 + x)."}, \
    {"power", (PyCFunction)(void (*)(void))method_power, METH_FASTCALL, \
    "power($self, y, /)\n" \
    "--\n" \
    "\n" \
    "x to the power y. ∂/∂x = y * x**(y - 1.0); ∂/∂y = x**y * log(x)."}, \
    {"pow", (PyCFunction)(void (*)(void))method_power, METH_FASTCALL, \
    "pow($self, y, /)\n" \
    "--\n" \
    "\n" \
    "x to the power y. ∂/∂x = y * x**(y - 1.0); ∂/∂y = x**y * log(x)."}, \
    {"float_power", (PyCFunction)(void (*)(void))method_power, METH_FASTCALL, \
    "float_power($self, y, /)\n" \
    "--\n" \
    "\n" \
    "x to the power y. ∂/∂x = y * x**(y - 1.0); ∂/∂y = x**y * log(x)."}, \
    {"sin", (PyCFunction)(void (*)(void))method_sin, METH_NOARGS, \
    "sin($self, /)\n" \
    "--\n" \
    "\n" \
    "Sine. ∂/∂x = cos(x)."}, \
    {"cos", (PyCFunction)(void (*)(void))method_cos, METH_NOARGS, \
    "cos($self, /)\n" \
    "--\n" \
    "\n" \
    "Cosine. ∂/∂x = -sin(x)."}, \
    {"tan", (PyCFunction)(void (*)(void))method_tan, METH_NOARGS, \
    "tan($self, /)\n" \
    "--\n" \
    "\n" \
    "Tangent. ∂/∂x = 1.0 + out * out."}, \
    {"sinc", (PyCFunction)(void (*)(void))method_sinc, METH_NOARGS, \
    "sinc($self, /)\n" \
    "--\n" \
    "\n" \
    "sin(πx) / (πx), and 1 at 0."}, \
    {"asin", (PyCFunction)(void (*)(void))method_asin, METH_NOARGS, \
    "asin($self, /)\n" \
    "--\n" \
    "\n" \
    "Arc sine. ∂/∂x = 1.0 / sqrt((1.0 - x) * (1.0 + x) if absolute(x) > 0.5 else 1.0 - x * x)."}, \
    {"arcsin", (PyCFunction)(void (*)(void))method_asin, METH_NOARGS, \
    "arcsin($self, /)\n" \
    "--\n" \
    "\n" \
    "Arc sine. ∂/∂x = 1.0 / sqrt((1.0 - x) * (1.0 + x) if absolute(x) > 0.5 else 1.0 - x * x)."}, \
    {"acos", (PyCFunction)(void (*)(void))method_acos, METH_NOARGS, \
    "acos($self, /)\n" \
    "--\n" \
    "\n" \
    "Arc cosine. ∂/∂x = -1.0 / sqrt((1.0 - x) * (1.0 + x) if absolute(x) > 0.5 else 1.0 - x * x)."}, \
    {"arccos", (PyCFunction)(void (*)(void))method_acos, METH_NOARGS, \
    "arccos($self, /)\n" \
    "--\n" \
    "\n" \
    "Arc cosine. ∂/∂x = -1.0 / sqrt((1.0 - x) * (1.0 + x) if absolute(x) > 0.5 else 1.0 - x * x)."}, \
    {"atan", (PyCFunction)(void (*)(void))method_atan, METH_NOARGS, \
    "atan($self, /)\n" \
    "--\n" \
    "\n" \
    "Arc tangent. ∂/∂x = 1.0 / x / x if absolute(x) > 1000000000.0 else 1.0 / (1.0 + x * x)."}, \
    {"arctan", (PyCFunction)(void (*)(void))method_atan, METH_NOARGS, \
    "arctan($self, /)\n" \
    "--\n" \
    "\n" \
    "Arc tangent. ∂/∂x = 1.0 / x / x if absolute(x) > 1000000000.0 else 1.0 / (1.0 + x * x)."}, \
    {"hypot", (PyCFunction)(void (*)(void))method_hypot, METH_FASTCALL, \
    "hypot($self, /, *others)\n" \
    "--\n" \
    "\n" \
    "Euclidean norm. ∂/∂x = x / (out if out else 1.0) if out else 0.0; ∂/∂y = y / (out if out else 1.0) if out else 0.0."}, \
    {"atan2", (PyCFunction)(void (*)(void))method_atan2, METH_FASTCALL, \
    "atan2($self, x, /)\n" \
    "--\n" \
    "\n" \
    "Angle of the point (x, y)."}, \
    {"arctan2", (PyCFunction)(void (*)(void))method_atan2, METH_FASTCALL, \
    "arctan2($self, x, /)\n" \
    "--\n" \
    "\n" \
    "Angle of the point (x, y)."}, \
    {"degrees", (PyCFunction)(void (*)(void))method_degrees, METH_NOARGS, \
    "degrees($self, /)\n" \
    "--\n" \
    "\n" \
    "Radians to degrees. ∂/∂x = 57.29577951308232."}, \
    {"rad2deg", (PyCFunction)(void (*)(void))method_degrees, METH_NOARGS, \
    "rad2deg($self, /)\n" \
    "--\n" \
    "\n" \
    "Radians to degrees. ∂/∂x = 57.29577951308232."}, \
    {"radians", (PyCFunction)(void (*)(void))method_radians, METH_NOARGS, \
    "radians($self, /)\n" \
    "--\n" \
    "\n" \
    "Degrees to radians. ∂/∂x = 0.017453292519943295."}, \
    {"deg2rad", (PyCFunction)(void (*)(void))method_radians, METH_NOARGS, \
    "deg2rad($self, /)\n" \
    "--\n" \
    "\n" \
    "Degrees to radians. ∂/∂x = 0.017453292519943295."}, \
    {"sinh", (PyCFunction)(void (*)(void))method_sinh, METH_NOARGS, \
    "sinh($self, /)\n" \
    "--\n" \
    "\n" \
    "Hyperbolic sine. ∂/∂x = cosh(x)."}, \
    {"cosh", (PyCFunction)(void (*)(void))method_cosh, METH_NOARGS, \
    "cosh($self, /)\n" \
    "--\n" \
    "\n" \
    "Hyperbolic cosine. ∂/∂x = sinh(x)."}, \
    {"tanh", (PyCFunction)(void (*)(void))method_tanh, METH_NOARGS, \
    "tanh($self, /)\n" \
    "--\n" \
    "\n" \
    "Hyperbolic tangent. ∂/∂x = sech(x) * sech(x)."}, \
    {"asinh", (PyCFunction)(void (*)(void))method_asinh, METH_NOARGS, \
    "asinh($self, /)\n" \
    "--\n" \
    "\n" \
    "Inverse hyperbolic sine. ∂/∂x = 1.0 / absolute(x) if absolute(x) > 1000000000.0 else 1.0 / sqrt(1.0 + x * x)."}, \
    {"arcsinh", (PyCFunction)(void (*)(void))method_asinh, METH_NOARGS, \
    "arcsinh($self, /)\n" \
    "--\n" \
    "\n" \
    "Inverse hyperbolic sine. ∂/∂x = 1.0 / absolute(x) if absolute(x) > 1000000000.0 else 1.0 / sqrt(1.0 + x * x)."}, \
    {"acosh", (PyCFunction)(void (*)(void))method_acosh, METH_NOARGS, \
    "acosh($self, /)\n" \
    "--\n" \
    "\n" \
    "Inverse hyperbolic cosine. ∂/∂x = 1.0 / (sqrt(x - 1.0) * sqrt(x + 1.0))."}, \
    {"arccosh", (PyCFunction)(void (*)(void))method_acosh, METH_NOARGS, \
    "arccosh($self, /)\n" \
    "--\n" \
    "\n" \
    "Inverse hyperbolic cosine. ∂/∂x = 1.0 / (sqrt(x - 1.0) * sqrt(x + 1.0))."}, \
    {"atanh", (PyCFunction)(void (*)(void))method_atanh, METH_NOARGS, \
    "atanh($self, /)\n" \
    "--\n" \
    "\n" \
    "Inverse hyperbolic tangent. ∂/∂x = out if absolute(x) > 1.0 else 1.0 / ((1.0 - x) * (1.0 + x) if absolute(x) > 0.5 else 1.0 - x * x)."}, \
    {"arctanh", (PyCFunction)(void (*)(void))method_atanh, METH_NOARGS, \
    "arctanh($self, /)\n" \
    "--\n" \
    "\n" \
    "Inverse hyperbolic tangent. ∂/∂x = out if absolute(x) > 1.0 else 1.0 / ((1.0 - x) * (1.0 + x) if absolute(x) > 0.5 else 1.0 - x * x)."}, \
    {"erf", (PyCFunction)(void (*)(void))method_erf, METH_NOARGS, \
    "erf($self, /)\n" \
    "--\n" \
    "\n" \
    "Error function. ∂/∂x = 1.1283791670955126 * exp(-(x * x))."}, \
    {"erfc", (PyCFunction)(void (*)(void))method_erfc, METH_NOARGS, \
    "erfc($self, /)\n" \
    "--\n" \
    "\n" \
    "1 minus the error function, exact far out. ∂/∂x = -1.1283791670955126 * exp(-(x * x))."}, \
    {"gamma", (PyCFunction)(void (*)(void))method_gamma, METH_NOARGS, \
    "gamma($self, /)\n" \
    "--\n" \
    "\n" \
    "Gamma function. ∂/∂x = out * digamma(x)."}, \
    {"lgamma", (PyCFunction)(void (*)(void))method_lgamma, METH_NOARGS, \
    "lgamma($self, /)\n" \
    "--\n" \
    "\n" \
    "Logarithm of the absolute gamma function. ∂/∂x = digamma(x)."}, \
    {"digamma", (PyCFunction)(void (*)(void))method_digamma, METH_NOARGS, \
    "digamma($self, /)\n" \
    "--\n" \
    "\n" \
    "Logarithmic derivative of the gamma function. ∂/∂x = polygamma(1.0, x)."}, \
    {"psi", (PyCFunction)(void (*)(void))method_digamma, METH_NOARGS, \
    "psi($self, /)\n" \
    "--\n" \
    "\n" \
    "Logarithmic derivative of the gamma function. ∂/∂x = polygamma(1.0, x)."}, \
    {"erfcx", (PyCFunction)(void (*)(void))method_erfcx, METH_NOARGS, \
    "erfcx($self, /)\n" \
    "--\n" \
    "\n" \
    "e**(x²) times the complementary error function. ∂/∂x = -2.0 * repeated_erfc_integral(1.0, x)."}, \
    {"erfinv", (PyCFunction)(void (*)(void))method_erfinv, METH_NOARGS, \
    "erfinv($self, /)\n" \
    "--\n" \
    "\n" \
    "Inverse of the error function."}, \
    {"ndtr", (PyCFunction)(void (*)(void))method_ndtr, METH_NOARGS, \
    "ndtr($self, /)\n" \
    "--\n" \
    "\n" \
    "Distribution function of the normal distribution. ∂/∂x = normal_density(x)."}, \
    {"log_ndtr", (PyCFunction)(void (*)(void))method_log_ndtr, METH_NOARGS, \
    "log_ndtr($self, /)\n" \
    "--\n" \
    "\n" \
    "Logarithm of the distribution function of the normal distribution. ∂/∂x = 0.7978845608028654 / erfcx(-x / 1.4142135623730951) if -1.0 > x else normal_density(x) / ndtr(x)."}, \
    {"ndtri", (PyCFunction)(void (*)(void))method_ndtri, METH_NOARGS, \
    "ndtri($self, /)\n" \
    "--\n" \
    "\n" \
    "Quantile of the normal distribution, the inverse of ndtr."}, \
    {"logit", (PyCFunction)(void (*)(void))method_logit, METH_NOARGS, \
    "logit($self, /)\n" \
    "--\n" \
    "\n" \
    "log(p / (1 - p)), the inverse of the logistic function."}, \
    {"xlogy", (PyCFunction)(void (*)(void))method_xlogy, METH_FASTCALL, \
    "xlogy($self, y, /)\n" \
    "--\n" \
    "\n" \
    "x times log(y), and 0 where x is 0. ∂/∂x = log(y); ∂/∂y = out if x if 0.0 > y else 0.0 else x / y if absolute(x) + absolute(y) else 0.0."}, \
    {"xlog1py", (PyCFunction)(void (*)(void))method_xlog1py, METH_FASTCALL, \
    "xlog1py($self, y, /)\n" \
    "--\n" \
    "\n" \
    "x times log(1 + y), and 0 where x is 0."}, \
    {"relu", (PyCFunction)(void (*)(void))method_relu, METH_NOARGS, \
    "relu($self, /)\n" \
    "--\n" \
    "\n" \
    "x where positive, otherwise 0. ∂/∂x = x > 0.0."}, \
    {"leaky_relu", (PyCFunction)(void (*)(void))method_leaky_relu, METH_FASTCALL, \
    "leaky_relu($self, slope=0.01, /)\n" \
    "--\n" \
    "\n" \
    "x where positive, otherwise slope times x. ∂/∂x = 1.0 if x > 0.0 else slope; ∂/∂slope = 0.0 if x > 0.0 else x."}, \
    {"elu", (PyCFunction)(void (*)(void))method_elu, METH_FASTCALL, \
    "elu($self, alpha=1.0, /)\n" \
    "--\n" \
    "\n" \
    "Exponential linear unit: x where positive, otherwise alpha (e**x - 1). ∂/∂x = 1.0 if x > 0.0 else alpha * exp(x); ∂/∂alpha = 0.0 if x > 0.0 else expm1(x)."}, \
    {"sigmoid", (PyCFunction)(void (*)(void))method_sigmoid, METH_NOARGS, \
    "sigmoid($self, /)\n" \
    "--\n" \
    "\n" \
    "Logistic function 1 / (1 + e**-x). ∂/∂x = sigmoid(x) * sigmoid(-x)."}, \
    {"softplus", (PyCFunction)(void (*)(void))method_softplus, METH_NOARGS, \
    "softplus($self, /)\n" \
    "--\n" \
    "\n" \
    "log(1 + e**x). ∂/∂x = sigmoid(x)."}, \
    {"silu", (PyCFunction)(void (*)(void))method_silu, METH_NOARGS, \
    "silu($self, /)\n" \
    "--\n" \
    "\n" \
    "x times its logistic function. ∂/∂x = sigmoid(x) + x * (sigmoid(x) * sigmoid(-x))."}, \
    {"swish", (PyCFunction)(void (*)(void))method_silu, METH_NOARGS, \
    "swish($self, /)\n" \
    "--\n" \
    "\n" \
    "x times its logistic function. ∂/∂x = sigmoid(x) + x * (sigmoid(x) * sigmoid(-x))."}, \
    {"gelu", (PyCFunction)(void (*)(void))method_gelu, METH_NOARGS, \
    "gelu($self, /)\n" \
    "--\n" \
    "\n" \
    "x times the normal distribution function, exact form. ∂/∂x = 0.5 * erfc(-x / 1.4142135623730951) + x * normal_density(x)."}, \
    {"logaddexp", (PyCFunction)(void (*)(void))method_logaddexp, METH_FASTCALL, \
    "logaddexp($self, y, /)\n" \
    "--\n" \
    "\n" \
    "log(e**x + e**y)."},

static const char value_documentation[] =
    "Value(data, label=None)\n"
    "--\n"
    "\n"
    "A float that remembers how it was made.\n"
    "\n"
    "    Parameters\n"
    "    ----------\n"
    "    data\n"
    "        The number: a float, or an int, bool, Fraction, Decimal or NumPy scalar, which become a float.\n"
    "    label\n"
    "        A name for pictures and messages.\n"
    "\n"
    "    Raises\n"
    "    ------\n"
    "    TypeError\n"
    "        If ``data`` is not a real number (a string, a complex number, None, an array or another Value),\n"
    "        or the label is not a string.\n"
    "\n"
    "    Examples\n"
    "    --------\n"
    "    >>> from autograd import Value\n"
    "    >>> a, b = Value(2.0, label=\"a\"), Value(-3.0, label=\"b\")\n"
    "    >>> e = a * b + 10\n"
    "    >>> e.backward()\n"
    "    >>> e.data, a.grad, b.grad\n"
    "    (4.0, -3.0, 2.0)\n"
    "    ";
