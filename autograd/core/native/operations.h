/* What the engine does with the operations, and the methods of Value that apply them.
 * Generated from the table of operations (autograd/core); do not edit. */

#include "formulas.h"

static int has_value(unsigned operation)
{
    switch (operation) {
    case OP_ADD: return 1;
    case OP_SUBTRACT: return 1;
    case OP_MULTIPLY: return 1;
    case OP_NEGATIVE: return 1;
    case OP_DIVIDE: return 1;
    case OP_GREATER: return 1;
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
    case OP_EXP: return 1;
    case OP_EXP2: return 1;
    case OP_EXPM1: return 1;
    case OP_LOG: return 1;
    case OP_LOG2: return 1;
    case OP_LOG10: return 1;
    case OP_LOG1P: return 1;
    case OP_POWER: return 1;
    case OP_SIN: return 1;
    case OP_COS: return 1;
    case OP_TAN: return 1;
    case OP_ASIN: return 1;
    case OP_ACOS: return 1;
    case OP_ATAN: return 1;
    case OP_ATAN2: return 1;
    case OP_DEGREES: return 1;
    case OP_RADIANS: return 1;
    case OP_SINH: return 1;
    case OP_COSH: return 1;
    case OP_SECH: return 1;
    case OP_TANH: return 1;
    case OP_ASINH: return 1;
    case OP_ACOSH: return 1;
    case OP_ATANH: return 1;
    case OP_ERF: return 1;
    case OP_ERFC: return 1;
    case OP_RELU: return 1;
    case OP_LEAKY_RELU: return 1;
    case OP_ELU: return 1;
    case OP_SIGMOID: return 1;
    case OP_SOFTPLUS: return 1;
    case OP_SILU: return 1;
    case OP_GELU: return 1;
    case OP_LOGADDEXP: return 1;
    default: return 0;
    }
}

static inline double compute_value(unsigned operation, double x, double y)
{
    switch (operation) {
    case OP_ADD: return value_add(x, y);
    case OP_SUBTRACT: return value_subtract(x, y);
    case OP_MULTIPLY: return value_multiply(x, y);
    case OP_NEGATIVE: return value_negative(x);
    case OP_DIVIDE: return value_divide(x, y);
    case OP_GREATER: return value_greater(x, y);
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
    case OP_EXP: return value_exp(x);
    case OP_EXP2: return value_exp2(x);
    case OP_EXPM1: return value_expm1(x);
    case OP_LOG: return value_log(x);
    case OP_LOG2: return value_log2(x);
    case OP_LOG10: return value_log10(x);
    case OP_LOG1P: return value_log1p(x);
    case OP_POWER: return value_power(x, y);
    case OP_SIN: return value_sin(x);
    case OP_COS: return value_cos(x);
    case OP_TAN: return value_tan(x);
    case OP_ASIN: return value_asin(x);
    case OP_ACOS: return value_acos(x);
    case OP_ATAN: return value_atan(x);
    case OP_ATAN2: return value_atan2(x, y);
    case OP_DEGREES: return value_degrees(x);
    case OP_RADIANS: return value_radians(x);
    case OP_SINH: return value_sinh(x);
    case OP_COSH: return value_cosh(x);
    case OP_SECH: return value_sech(x);
    case OP_TANH: return value_tanh(x);
    case OP_ASINH: return value_asinh(x);
    case OP_ACOSH: return value_acosh(x);
    case OP_ATANH: return value_atanh(x);
    case OP_ERF: return value_erf(x);
    case OP_ERFC: return value_erfc(x);
    case OP_RELU: return value_relu(x);
    case OP_LEAKY_RELU: return value_leaky_relu(x, y);
    case OP_ELU: return value_elu(x, y);
    case OP_SIGMOID: return value_sigmoid(x);
    case OP_SOFTPLUS: return value_softplus(x);
    case OP_SILU: return value_silu(x);
    case OP_GELU: return value_gelu(x);
    case OP_LOGADDEXP: return value_logaddexp(x, y);
    default: return NAN;
    }
}

/* Returns 0 where the partial derivatives are to be asked of Python. */
static inline int propagate(unsigned operation, double grad, double out, double x, double y, double *left, double *right)
{
    switch (operation) {
    case OP_ADD: if (left) *left += grad * partial_add_0(out, x, y); if (right) *right += grad * partial_add_1(out, x, y); return 1;
    case OP_SUBTRACT: if (left) *left += grad * partial_subtract_0(out, x, y); if (right) *right += grad * partial_subtract_1(out, x, y); return 1;
    case OP_MULTIPLY: if (left) *left += grad * partial_multiply_0(out, x, y); if (right) *right += grad * partial_multiply_1(out, x, y); return 1;
    case OP_NEGATIVE: if (left) *left += grad * partial_negative_0(out, x); return 1;
    case OP_DIVIDE: if (left) *left += grad * partial_divide_0(out, x, y); if (right) *right += grad * partial_divide_1(out, x, y); return 1;
    case OP_GREATER: if (left) *left += grad * partial_greater_0(out, x, y); if (right) *right += grad * partial_greater_1(out, x, y); return 1;
    case OP_SIGN: if (left) *left += grad * partial_sign_0(out, x); return 1;
    case OP_ABSOLUTE: if (left) *left += grad * partial_absolute_0(out, x); return 1;
    case OP_MAXIMUM: if (left) *left += grad * partial_maximum_0(out, x, y); if (right) *right += grad * partial_maximum_1(out, x, y); return 1;
    case OP_MINIMUM: if (left) *left += grad * partial_minimum_0(out, x, y); if (right) *right += grad * partial_minimum_1(out, x, y); return 1;
    case OP_COPYSIGN: if (left) *left += grad * partial_copysign_0(out, x, y); if (right) *right += grad * partial_copysign_1(out, x, y); return 1;
    case OP_FLOOR: if (left) *left += grad * partial_floor_0(out, x); return 1;
    case OP_CEIL: if (left) *left += grad * partial_ceil_0(out, x); return 1;
    case OP_TRUNC: if (left) *left += grad * partial_trunc_0(out, x); return 1;
    case OP_RINT: if (left) *left += grad * partial_rint_0(out, x); return 1;
    case OP_ROUND_TO: if (left) *left += grad * partial_round_to_0(out, x, y); if (right) *right += grad * partial_round_to_1(out, x, y); return 1;
    case OP_FMOD: if (left) *left += grad * partial_fmod_0(out, x, y); if (right) *right += grad * partial_fmod_1(out, x, y); return 1;
    case OP_REMAINDER: if (left) *left += grad * partial_remainder_0(out, x, y); if (right) *right += grad * partial_remainder_1(out, x, y); return 1;
    case OP_FLOOR_DIVIDE: if (left) *left += grad * partial_floor_divide_0(out, x, y); if (right) *right += grad * partial_floor_divide_1(out, x, y); return 1;
    case OP_MODULO: if (left) *left += grad * partial_modulo_0(out, x, y); if (right) *right += grad * partial_modulo_1(out, x, y); return 1;
    case OP_SQRT: if (left) *left += grad * partial_sqrt_0(out, x); return 1;
    case OP_CBRT: if (left) *left += grad * partial_cbrt_0(out, x); return 1;
    case OP_EXP: if (left) *left += grad * partial_exp_0(out, x); return 1;
    case OP_EXP2: if (left) *left += grad * partial_exp2_0(out, x); return 1;
    case OP_EXPM1: if (left) *left += grad * partial_expm1_0(out, x); return 1;
    case OP_LOG: if (left) *left += grad * partial_log_0(out, x); return 1;
    case OP_LOG2: if (left) *left += grad * partial_log2_0(out, x); return 1;
    case OP_LOG10: if (left) *left += grad * partial_log10_0(out, x); return 1;
    case OP_LOG1P: if (left) *left += grad * partial_log1p_0(out, x); return 1;
    case OP_POWER: if (left) *left += grad * partial_power_0(out, x, y); if (right) *right += grad * partial_power_1(out, x, y); return 1;
    case OP_SIN: if (left) *left += grad * partial_sin_0(out, x); return 1;
    case OP_COS: if (left) *left += grad * partial_cos_0(out, x); return 1;
    case OP_TAN: if (left) *left += grad * partial_tan_0(out, x); return 1;
    case OP_ASIN: if (left) *left += grad * partial_asin_0(out, x); return 1;
    case OP_ACOS: if (left) *left += grad * partial_acos_0(out, x); return 1;
    case OP_ATAN: if (left) *left += grad * partial_atan_0(out, x); return 1;
    case OP_ATAN2: if (left) *left += grad * partial_atan2_0(out, x, y); if (right) *right += grad * partial_atan2_1(out, x, y); return 1;
    case OP_DEGREES: if (left) *left += grad * partial_degrees_0(out, x); return 1;
    case OP_RADIANS: if (left) *left += grad * partial_radians_0(out, x); return 1;
    case OP_SINH: if (left) *left += grad * partial_sinh_0(out, x); return 1;
    case OP_COSH: if (left) *left += grad * partial_cosh_0(out, x); return 1;
    case OP_SECH: if (left) *left += grad * partial_sech_0(out, x); return 1;
    case OP_TANH: if (left) *left += grad * partial_tanh_0(out, x); return 1;
    case OP_ASINH: if (left) *left += grad * partial_asinh_0(out, x); return 1;
    case OP_ACOSH: if (left) *left += grad * partial_acosh_0(out, x); return 1;
    case OP_ATANH: if (left) *left += grad * partial_atanh_0(out, x); return 1;
    case OP_ERF: if (left) *left += grad * partial_erf_0(out, x); return 1;
    case OP_ERFC: if (left) *left += grad * partial_erfc_0(out, x); return 1;
    case OP_RELU: if (left) *left += grad * partial_relu_0(out, x); return 1;
    case OP_LEAKY_RELU: if (left) *left += grad * partial_leaky_relu_0(out, x, y); if (right) *right += grad * partial_leaky_relu_1(out, x, y); return 1;
    case OP_ELU: if (left) *left += grad * partial_elu_0(out, x, y); if (right) *right += grad * partial_elu_1(out, x, y); return 1;
    case OP_SIGMOID: if (left) *left += grad * partial_sigmoid_0(out, x); return 1;
    case OP_SOFTPLUS: if (left) *left += grad * partial_softplus_0(out, x); return 1;
    case OP_SILU: if (left) *left += grad * partial_silu_0(out, x); return 1;
    case OP_GELU: if (left) *left += grad * partial_gelu_0(out, x); return 1;
    case OP_LOGADDEXP: if (left) *left += grad * partial_logaddexp_0(out, x, y); if (right) *right += grad * partial_logaddexp_1(out, x, y); return 1;
    default: return 0;
    }
}

static inline int carry_tangent(unsigned operation, double out, double x, double y, double dot_x, double dot_y, double *tangent)
{
    switch (operation) {
    case OP_ADD: if (dot_x != 0.0) *tangent += dot_x * partial_add_0(out, x, y); if (dot_y != 0.0) *tangent += dot_y * partial_add_1(out, x, y); return 1;
    case OP_SUBTRACT: if (dot_x != 0.0) *tangent += dot_x * partial_subtract_0(out, x, y); if (dot_y != 0.0) *tangent += dot_y * partial_subtract_1(out, x, y); return 1;
    case OP_MULTIPLY: if (dot_x != 0.0) *tangent += dot_x * partial_multiply_0(out, x, y); if (dot_y != 0.0) *tangent += dot_y * partial_multiply_1(out, x, y); return 1;
    case OP_NEGATIVE: if (dot_x != 0.0) *tangent += dot_x * partial_negative_0(out, x); return 1;
    case OP_DIVIDE: if (dot_x != 0.0) *tangent += dot_x * partial_divide_0(out, x, y); if (dot_y != 0.0) *tangent += dot_y * partial_divide_1(out, x, y); return 1;
    case OP_GREATER: if (dot_x != 0.0) *tangent += dot_x * partial_greater_0(out, x, y); if (dot_y != 0.0) *tangent += dot_y * partial_greater_1(out, x, y); return 1;
    case OP_SIGN: if (dot_x != 0.0) *tangent += dot_x * partial_sign_0(out, x); return 1;
    case OP_ABSOLUTE: if (dot_x != 0.0) *tangent += dot_x * partial_absolute_0(out, x); return 1;
    case OP_MAXIMUM: if (dot_x != 0.0) *tangent += dot_x * partial_maximum_0(out, x, y); if (dot_y != 0.0) *tangent += dot_y * partial_maximum_1(out, x, y); return 1;
    case OP_MINIMUM: if (dot_x != 0.0) *tangent += dot_x * partial_minimum_0(out, x, y); if (dot_y != 0.0) *tangent += dot_y * partial_minimum_1(out, x, y); return 1;
    case OP_COPYSIGN: if (dot_x != 0.0) *tangent += dot_x * partial_copysign_0(out, x, y); if (dot_y != 0.0) *tangent += dot_y * partial_copysign_1(out, x, y); return 1;
    case OP_FLOOR: if (dot_x != 0.0) *tangent += dot_x * partial_floor_0(out, x); return 1;
    case OP_CEIL: if (dot_x != 0.0) *tangent += dot_x * partial_ceil_0(out, x); return 1;
    case OP_TRUNC: if (dot_x != 0.0) *tangent += dot_x * partial_trunc_0(out, x); return 1;
    case OP_RINT: if (dot_x != 0.0) *tangent += dot_x * partial_rint_0(out, x); return 1;
    case OP_ROUND_TO: if (dot_x != 0.0) *tangent += dot_x * partial_round_to_0(out, x, y); if (dot_y != 0.0) *tangent += dot_y * partial_round_to_1(out, x, y); return 1;
    case OP_FMOD: if (dot_x != 0.0) *tangent += dot_x * partial_fmod_0(out, x, y); if (dot_y != 0.0) *tangent += dot_y * partial_fmod_1(out, x, y); return 1;
    case OP_REMAINDER: if (dot_x != 0.0) *tangent += dot_x * partial_remainder_0(out, x, y); if (dot_y != 0.0) *tangent += dot_y * partial_remainder_1(out, x, y); return 1;
    case OP_FLOOR_DIVIDE: if (dot_x != 0.0) *tangent += dot_x * partial_floor_divide_0(out, x, y); if (dot_y != 0.0) *tangent += dot_y * partial_floor_divide_1(out, x, y); return 1;
    case OP_MODULO: if (dot_x != 0.0) *tangent += dot_x * partial_modulo_0(out, x, y); if (dot_y != 0.0) *tangent += dot_y * partial_modulo_1(out, x, y); return 1;
    case OP_SQRT: if (dot_x != 0.0) *tangent += dot_x * partial_sqrt_0(out, x); return 1;
    case OP_CBRT: if (dot_x != 0.0) *tangent += dot_x * partial_cbrt_0(out, x); return 1;
    case OP_EXP: if (dot_x != 0.0) *tangent += dot_x * partial_exp_0(out, x); return 1;
    case OP_EXP2: if (dot_x != 0.0) *tangent += dot_x * partial_exp2_0(out, x); return 1;
    case OP_EXPM1: if (dot_x != 0.0) *tangent += dot_x * partial_expm1_0(out, x); return 1;
    case OP_LOG: if (dot_x != 0.0) *tangent += dot_x * partial_log_0(out, x); return 1;
    case OP_LOG2: if (dot_x != 0.0) *tangent += dot_x * partial_log2_0(out, x); return 1;
    case OP_LOG10: if (dot_x != 0.0) *tangent += dot_x * partial_log10_0(out, x); return 1;
    case OP_LOG1P: if (dot_x != 0.0) *tangent += dot_x * partial_log1p_0(out, x); return 1;
    case OP_POWER: if (dot_x != 0.0) *tangent += dot_x * partial_power_0(out, x, y); if (dot_y != 0.0) *tangent += dot_y * partial_power_1(out, x, y); return 1;
    case OP_SIN: if (dot_x != 0.0) *tangent += dot_x * partial_sin_0(out, x); return 1;
    case OP_COS: if (dot_x != 0.0) *tangent += dot_x * partial_cos_0(out, x); return 1;
    case OP_TAN: if (dot_x != 0.0) *tangent += dot_x * partial_tan_0(out, x); return 1;
    case OP_ASIN: if (dot_x != 0.0) *tangent += dot_x * partial_asin_0(out, x); return 1;
    case OP_ACOS: if (dot_x != 0.0) *tangent += dot_x * partial_acos_0(out, x); return 1;
    case OP_ATAN: if (dot_x != 0.0) *tangent += dot_x * partial_atan_0(out, x); return 1;
    case OP_ATAN2: if (dot_x != 0.0) *tangent += dot_x * partial_atan2_0(out, x, y); if (dot_y != 0.0) *tangent += dot_y * partial_atan2_1(out, x, y); return 1;
    case OP_DEGREES: if (dot_x != 0.0) *tangent += dot_x * partial_degrees_0(out, x); return 1;
    case OP_RADIANS: if (dot_x != 0.0) *tangent += dot_x * partial_radians_0(out, x); return 1;
    case OP_SINH: if (dot_x != 0.0) *tangent += dot_x * partial_sinh_0(out, x); return 1;
    case OP_COSH: if (dot_x != 0.0) *tangent += dot_x * partial_cosh_0(out, x); return 1;
    case OP_SECH: if (dot_x != 0.0) *tangent += dot_x * partial_sech_0(out, x); return 1;
    case OP_TANH: if (dot_x != 0.0) *tangent += dot_x * partial_tanh_0(out, x); return 1;
    case OP_ASINH: if (dot_x != 0.0) *tangent += dot_x * partial_asinh_0(out, x); return 1;
    case OP_ACOSH: if (dot_x != 0.0) *tangent += dot_x * partial_acosh_0(out, x); return 1;
    case OP_ATANH: if (dot_x != 0.0) *tangent += dot_x * partial_atanh_0(out, x); return 1;
    case OP_ERF: if (dot_x != 0.0) *tangent += dot_x * partial_erf_0(out, x); return 1;
    case OP_ERFC: if (dot_x != 0.0) *tangent += dot_x * partial_erfc_0(out, x); return 1;
    case OP_RELU: if (dot_x != 0.0) *tangent += dot_x * partial_relu_0(out, x); return 1;
    case OP_LEAKY_RELU: if (dot_x != 0.0) *tangent += dot_x * partial_leaky_relu_0(out, x, y); if (dot_y != 0.0) *tangent += dot_y * partial_leaky_relu_1(out, x, y); return 1;
    case OP_ELU: if (dot_x != 0.0) *tangent += dot_x * partial_elu_0(out, x, y); if (dot_y != 0.0) *tangent += dot_y * partial_elu_1(out, x, y); return 1;
    case OP_SIGMOID: if (dot_x != 0.0) *tangent += dot_x * partial_sigmoid_0(out, x); return 1;
    case OP_SOFTPLUS: if (dot_x != 0.0) *tangent += dot_x * partial_softplus_0(out, x); return 1;
    case OP_SILU: if (dot_x != 0.0) *tangent += dot_x * partial_silu_0(out, x); return 1;
    case OP_GELU: if (dot_x != 0.0) *tangent += dot_x * partial_gelu_0(out, x); return 1;
    case OP_LOGADDEXP: if (dot_x != 0.0) *tangent += dot_x * partial_logaddexp_0(out, x, y); if (dot_y != 0.0) *tangent += dot_y * partial_logaddexp_1(out, x, y); return 1;
    default: return 0;
    }
}

static inline double drift_multiply_0(double out, double x, double y, double dot_out, double dot_x, double dot_y)
{
    (void)out;
    (void)x;
    (void)y;
    (void)dot_out;
    (void)dot_x;
    (void)dot_y;
    return dot_y;
}

static inline double drift_multiply_1(double out, double x, double y, double dot_out, double dot_x, double dot_y)
{
    (void)out;
    (void)x;
    (void)y;
    (void)dot_out;
    (void)dot_x;
    (void)dot_y;
    return dot_x;
}

static inline double drift_divide_0(double out, double x, double y, double dot_out, double dot_x, double dot_y)
{
    (void)out;
    (void)x;
    (void)y;
    (void)dot_out;
    (void)dot_x;
    (void)dot_y;
    const double t0 = 1.0 / y;
    const double t1 = -t0;
    const double t2 = t1 / y;
    const double t3 = t2 * dot_y;
    const double t4 = (dot_y != 0.0 ? t3 : 0.0);
    return t4;
}

static inline double drift_divide_1(double out, double x, double y, double dot_out, double dot_x, double dot_y)
{
    (void)out;
    (void)x;
    (void)y;
    (void)dot_out;
    (void)dot_x;
    (void)dot_y;
    const double t0 = (-1.0) * dot_out;
    const double t1 = 1.0 / y;
    const double t2 = t1 * t0;
    const double t3 = (t0 != 0.0 ? t2 : 0.0);
    const double t4 = -out;
    const double t5 = t4 / y;
    const double t6 = -t5;
    const double t7 = t6 / y;
    const double t8 = t7 * dot_y;
    const double t9 = (dot_y != 0.0 ? t8 : 0.0);
    const double t10 = t3 + t9;
    return t10;
}

static inline double drift_sqrt_0(double out, double x, double dot_out, double dot_x)
{
    (void)out;
    (void)x;
    (void)dot_out;
    (void)dot_x;
    const double t0 = 0.5 / out;
    const double t1 = -t0;
    const double t2 = t1 / out;
    const double t3 = t2 * dot_out;
    const double t4 = (dot_out != 0.0 ? t3 : 0.0);
    return t4;
}

static inline double drift_cbrt_0(double out, double x, double dot_out, double dot_x)
{
    (void)out;
    (void)x;
    (void)dot_out;
    (void)dot_x;
    const double t0 = 3.0 * dot_out;
    const double t1 = out * t0;
    const double t2 = (t0 != 0.0 ? t1 : 0.0);
    const double t3 = 3.0 * out;
    const double t4 = t3 * dot_out;
    const double t5 = (dot_out != 0.0 ? t4 : 0.0);
    const double t6 = t2 + t5;
    const double t7 = t3 * out;
    const double t8 = 1.0 / t7;
    const double t9 = -t8;
    const double t10 = t9 / t7;
    const double t11 = t10 * t6;
    const double t12 = (t6 != 0.0 ? t11 : 0.0);
    return t12;
}

static inline double drift_exp_0(double out, double x, double dot_out, double dot_x)
{
    (void)out;
    (void)x;
    (void)dot_out;
    (void)dot_x;
    return dot_out;
}

static inline double drift_exp2_0(double out, double x, double dot_out, double dot_x)
{
    (void)out;
    (void)x;
    (void)dot_out;
    (void)dot_x;
    const double t0 = 0.6931471805599453 * dot_out;
    return t0;
}

static inline double drift_expm1_0(double out, double x, double dot_out, double dot_x)
{
    (void)out;
    (void)x;
    (void)dot_out;
    (void)dot_x;
    const double t0 = exp(x);
    const double t1 = t0 * dot_x;
    const double t2 = (dot_x != 0.0 ? t1 : 0.0);
    return t2;
}

static inline double drift_log_0(double out, double x, double dot_out, double dot_x)
{
    (void)out;
    (void)x;
    (void)dot_out;
    (void)dot_x;
    const double t0 = (0.0 > x ? 1.0 : 0.0);
    const double t1 = 1.0 / x;
    const double t2 = -t1;
    const double t3 = t2 / x;
    const double t4 = t3 * dot_x;
    const double t5 = (dot_x != 0.0 ? t4 : 0.0);
    const double t6 = (t0 != 0.0 ? 0.0 : t5);
    return t6;
}

static inline double drift_log2_0(double out, double x, double dot_out, double dot_x)
{
    (void)out;
    (void)x;
    (void)dot_out;
    (void)dot_x;
    const double t0 = (0.0 > x ? 1.0 : 0.0);
    const double t1 = 0.6931471805599453 * dot_x;
    const double t2 = x * 0.6931471805599453;
    const double t3 = 1.0 / t2;
    const double t4 = -t3;
    const double t5 = t4 / t2;
    const double t6 = t5 * t1;
    const double t7 = (t1 != 0.0 ? t6 : 0.0);
    const double t8 = (t0 != 0.0 ? 0.0 : t7);
    return t8;
}

static inline double drift_log10_0(double out, double x, double dot_out, double dot_x)
{
    (void)out;
    (void)x;
    (void)dot_out;
    (void)dot_x;
    const double t0 = (0.0 > x ? 1.0 : 0.0);
    const double t1 = 2.302585092994046 * dot_x;
    const double t2 = x * 2.302585092994046;
    const double t3 = 1.0 / t2;
    const double t4 = -t3;
    const double t5 = t4 / t2;
    const double t6 = t5 * t1;
    const double t7 = (t1 != 0.0 ? t6 : 0.0);
    const double t8 = (t0 != 0.0 ? 0.0 : t7);
    return t8;
}

static inline double drift_log1p_0(double out, double x, double dot_out, double dot_x)
{
    (void)out;
    (void)x;
    (void)dot_out;
    (void)dot_x;
    const double t0 = ((-1.0) > x ? 1.0 : 0.0);
    const double t1 = 1.0 + x;
    const double t2 = 1.0 / t1;
    const double t3 = -t2;
    const double t4 = t3 / t1;
    const double t5 = t4 * dot_x;
    const double t6 = (dot_x != 0.0 ? t5 : 0.0);
    const double t7 = (t0 != 0.0 ? 0.0 : t6);
    return t7;
}

static inline double drift_power_0(double out, double x, double y, double dot_out, double dot_x, double dot_y)
{
    (void)out;
    (void)x;
    (void)y;
    (void)dot_out;
    (void)dot_x;
    (void)dot_y;
    const double t0 = fabs(y);
    const double t1 = fabs(x);
    const double t2 = (t1 > 1e-308 ? 1.0 : 0.0);
    const double t3 = t0 + t2;
    const double t4 = (t3 != 0.0 ? x : 1.0);
    const double t5 = y - 1.0;
    const double t6 = pow(t4, t5);
    const double t7 = t6 * dot_y;
    const double t8 = (dot_y != 0.0 ? t7 : 0.0);
    const double t9 = (t3 != 0.0 ? dot_x : 0.0);
    const double t10 = fabs(t5);
    const double t11 = fabs(t4);
    const double t12 = (t11 > 1e-308 ? 1.0 : 0.0);
    const double t13 = t10 + t12;
    const double t14 = (t13 != 0.0 ? t4 : 1.0);
    const double t15 = t5 - 1.0;
    const double t16 = pow(t14, t15);
    const double t17 = t5 * t16;
    const double t18 = t17 * t9;
    const double t19 = (t9 != 0.0 ? t18 : 0.0);
    const double t20 = (0.0 > t5 ? 1.0 : 0.0);
    const double t21 = t11 + t20;
    const double t22 = log(t4);
    const double t23 = t6 * t22;
    const double t24 = (t21 != 0.0 ? t23 : 0.0);
    const double t25 = t24 * dot_y;
    const double t26 = (dot_y != 0.0 ? t25 : 0.0);
    const double t27 = t19 + t26;
    const double t28 = y * t27;
    const double t29 = (t27 != 0.0 ? t28 : 0.0);
    const double t30 = t8 + t29;
    return t30;
}

static inline double drift_power_1(double out, double x, double y, double dot_out, double dot_x, double dot_y)
{
    (void)out;
    (void)x;
    (void)y;
    (void)dot_out;
    (void)dot_x;
    (void)dot_y;
    const double t0 = fabs(x);
    const double t1 = (0.0 > y ? 1.0 : 0.0);
    const double t2 = t0 + t1;
    const double t3 = log(x);
    const double t4 = t3 * dot_out;
    const double t5 = (dot_out != 0.0 ? t4 : 0.0);
    const double t6 = (0.0 > x ? 1.0 : 0.0);
    const double t7 = 1.0 / x;
    const double t8 = (t6 != 0.0 ? NAN : t7);
    const double t9 = t8 * dot_x;
    const double t10 = (dot_x != 0.0 ? t9 : 0.0);
    const double t11 = out * t10;
    const double t12 = (t10 != 0.0 ? t11 : 0.0);
    const double t13 = t5 + t12;
    const double t14 = (t2 != 0.0 ? t13 : 0.0);
    return t14;
}

static inline double drift_sin_0(double out, double x, double dot_out, double dot_x)
{
    (void)out;
    (void)x;
    (void)dot_out;
    (void)dot_x;
    const double t0 = sin(x);
    const double t1 = -t0;
    const double t2 = t1 * dot_x;
    const double t3 = (dot_x != 0.0 ? t2 : 0.0);
    return t3;
}

static inline double drift_cos_0(double out, double x, double dot_out, double dot_x)
{
    (void)out;
    (void)x;
    (void)dot_out;
    (void)dot_x;
    const double t0 = cos(x);
    const double t1 = t0 * dot_x;
    const double t2 = (dot_x != 0.0 ? t1 : 0.0);
    const double t3 = (-1.0) * t2;
    return t3;
}

static inline double drift_tan_0(double out, double x, double dot_out, double dot_x)
{
    (void)out;
    (void)x;
    (void)dot_out;
    (void)dot_x;
    const double t0 = out * dot_out;
    const double t1 = (dot_out != 0.0 ? t0 : 0.0);
    const double t2 = t1 + t1;
    return t2;
}

static inline double drift_asin_0(double out, double x, double dot_out, double dot_x)
{
    (void)out;
    (void)x;
    (void)dot_out;
    (void)dot_x;
    const double t0 = (-1.0) * dot_x;
    const double t1 = 1.0 + x;
    const double t2 = t1 * t0;
    const double t3 = (t0 != 0.0 ? t2 : 0.0);
    const double t4 = 1.0 - x;
    const double t5 = t4 * dot_x;
    const double t6 = (dot_x != 0.0 ? t5 : 0.0);
    const double t7 = t3 + t6;
    const double t8 = t4 * t1;
    const double t9 = sqrt(t8);
    const double t10 = 0.5 / t9;
    const double t11 = t10 * t7;
    const double t12 = (t7 != 0.0 ? t11 : 0.0);
    const double t13 = 1.0 / t9;
    const double t14 = -t13;
    const double t15 = t14 / t9;
    const double t16 = t15 * t12;
    const double t17 = (t12 != 0.0 ? t16 : 0.0);
    return t17;
}

static inline double drift_acos_0(double out, double x, double dot_out, double dot_x)
{
    (void)out;
    (void)x;
    (void)dot_out;
    (void)dot_x;
    const double t0 = (-1.0) * dot_x;
    const double t1 = 1.0 + x;
    const double t2 = t1 * t0;
    const double t3 = (t0 != 0.0 ? t2 : 0.0);
    const double t4 = 1.0 - x;
    const double t5 = t4 * dot_x;
    const double t6 = (dot_x != 0.0 ? t5 : 0.0);
    const double t7 = t3 + t6;
    const double t8 = t4 * t1;
    const double t9 = sqrt(t8);
    const double t10 = 0.5 / t9;
    const double t11 = t10 * t7;
    const double t12 = (t7 != 0.0 ? t11 : 0.0);
    const double t13 = (-1.0) / t9;
    const double t14 = -t13;
    const double t15 = t14 / t9;
    const double t16 = t15 * t12;
    const double t17 = (t12 != 0.0 ? t16 : 0.0);
    return t17;
}

static inline double drift_atan_0(double out, double x, double dot_out, double dot_x)
{
    (void)out;
    (void)x;
    (void)dot_out;
    (void)dot_x;
    const double t0 = x * dot_x;
    const double t1 = (dot_x != 0.0 ? t0 : 0.0);
    const double t2 = t1 + t1;
    const double t3 = x * x;
    const double t4 = 1.0 + t3;
    const double t5 = 1.0 / t4;
    const double t6 = -t5;
    const double t7 = t6 / t4;
    const double t8 = t7 * t2;
    const double t9 = (t2 != 0.0 ? t8 : 0.0);
    return t9;
}

static inline double drift_atan2_0(double out, double x, double y, double dot_out, double dot_x, double dot_y)
{
    (void)out;
    (void)x;
    (void)y;
    (void)dot_out;
    (void)dot_x;
    (void)dot_y;
    const double t0 = fabs(x);
    const double t1 = fabs(y);
    const double t2 = (t0 > t1 || t0 != t0 ? t0 : t1);
    const double t3 = (t2 != 0.0 ? t2 : 1.0);
    const double t4 = y / t3;
    const double t5 = (t2 != 0.0 ? t4 : 0.0);
    const double t6 = t5 * t5;
    const double t7 = x / t3;
    const double t8 = (t2 != 0.0 ? t7 : 0.0);
    const double t9 = t8 * t8;
    const double t10 = t6 + t9;
    const double t11 = 1.0 / t3;
    const double t12 = t11 * dot_y;
    const double t13 = (dot_y != 0.0 ? t12 : 0.0);
    const double t14 = value_sign(x);
    const double t15 = t14 * dot_x;
    const double t16 = (dot_x != 0.0 ? t15 : 0.0);
    const double t17 = (t0 > t1 ? 1.0 : 0.0);
    const double t18 = 1.0 + t17;
    const double t19 = (t1 > t0 ? 1.0 : 0.0);
    const double t20 = t18 - t19;
    const double t21 = 0.5 * t20;
    const double t22 = t21 * t16;
    const double t23 = (t16 != 0.0 ? t22 : 0.0);
    const double t24 = value_sign(y);
    const double t25 = t24 * dot_y;
    const double t26 = (dot_y != 0.0 ? t25 : 0.0);
    const double t27 = 1.0 + t19;
    const double t28 = t27 - t17;
    const double t29 = 0.5 * t28;
    const double t30 = t29 * t26;
    const double t31 = (t26 != 0.0 ? t30 : 0.0);
    const double t32 = t23 + t31;
    const double t33 = (t2 != 0.0 ? t32 : 0.0);
    const double t34 = -t4;
    const double t35 = t34 / t3;
    const double t36 = t35 * t33;
    const double t37 = (t33 != 0.0 ? t36 : 0.0);
    const double t38 = t13 + t37;
    const double t39 = (t2 != 0.0 ? t38 : 0.0);
    const double t40 = (t10 != 0.0 ? t10 : 1.0);
    const double t41 = 1.0 / t40;
    const double t42 = t41 * t39;
    const double t43 = (t39 != 0.0 ? t42 : 0.0);
    const double t44 = t5 * t39;
    const double t45 = (t39 != 0.0 ? t44 : 0.0);
    const double t46 = t45 + t45;
    const double t47 = t11 * dot_x;
    const double t48 = (dot_x != 0.0 ? t47 : 0.0);
    const double t49 = -t7;
    const double t50 = t49 / t3;
    const double t51 = t50 * t33;
    const double t52 = (t33 != 0.0 ? t51 : 0.0);
    const double t53 = t48 + t52;
    const double t54 = (t2 != 0.0 ? t53 : 0.0);
    const double t55 = t8 * t54;
    const double t56 = (t54 != 0.0 ? t55 : 0.0);
    const double t57 = t56 + t56;
    const double t58 = t46 + t57;
    const double t59 = (t10 != 0.0 ? t58 : 0.0);
    const double t60 = t5 / t40;
    const double t61 = -t60;
    const double t62 = t61 / t40;
    const double t63 = t62 * t59;
    const double t64 = (t59 != 0.0 ? t63 : 0.0);
    const double t65 = t43 + t64;
    const double t66 = (t10 != 0.0 ? t65 : 0.0);
    const double t67 = t11 * t66;
    const double t68 = (t66 != 0.0 ? t67 : 0.0);
    const double t69 = (t10 != 0.0 ? t60 : 0.0);
    const double t70 = t69 / t3;
    const double t71 = -t70;
    const double t72 = t71 / t3;
    const double t73 = t72 * t33;
    const double t74 = (t33 != 0.0 ? t73 : 0.0);
    const double t75 = t68 + t74;
    const double t76 = (t2 != 0.0 ? t75 : 0.0);
    return t76;
}

static inline double drift_atan2_1(double out, double x, double y, double dot_out, double dot_x, double dot_y)
{
    (void)out;
    (void)x;
    (void)y;
    (void)dot_out;
    (void)dot_x;
    (void)dot_y;
    const double t0 = fabs(x);
    const double t1 = fabs(y);
    const double t2 = (t0 > t1 || t0 != t0 ? t0 : t1);
    const double t3 = (t2 != 0.0 ? t2 : 1.0);
    const double t4 = y / t3;
    const double t5 = (t2 != 0.0 ? t4 : 0.0);
    const double t6 = t5 * t5;
    const double t7 = x / t3;
    const double t8 = (t2 != 0.0 ? t7 : 0.0);
    const double t9 = t8 * t8;
    const double t10 = t6 + t9;
    const double t11 = 1.0 / t3;
    const double t12 = t11 * dot_x;
    const double t13 = (dot_x != 0.0 ? t12 : 0.0);
    const double t14 = value_sign(x);
    const double t15 = t14 * dot_x;
    const double t16 = (dot_x != 0.0 ? t15 : 0.0);
    const double t17 = (t0 > t1 ? 1.0 : 0.0);
    const double t18 = 1.0 + t17;
    const double t19 = (t1 > t0 ? 1.0 : 0.0);
    const double t20 = t18 - t19;
    const double t21 = 0.5 * t20;
    const double t22 = t21 * t16;
    const double t23 = (t16 != 0.0 ? t22 : 0.0);
    const double t24 = value_sign(y);
    const double t25 = t24 * dot_y;
    const double t26 = (dot_y != 0.0 ? t25 : 0.0);
    const double t27 = 1.0 + t19;
    const double t28 = t27 - t17;
    const double t29 = 0.5 * t28;
    const double t30 = t29 * t26;
    const double t31 = (t26 != 0.0 ? t30 : 0.0);
    const double t32 = t23 + t31;
    const double t33 = (t2 != 0.0 ? t32 : 0.0);
    const double t34 = -t7;
    const double t35 = t34 / t3;
    const double t36 = t35 * t33;
    const double t37 = (t33 != 0.0 ? t36 : 0.0);
    const double t38 = t13 + t37;
    const double t39 = (t2 != 0.0 ? t38 : 0.0);
    const double t40 = (t10 != 0.0 ? t10 : 1.0);
    const double t41 = 1.0 / t40;
    const double t42 = t41 * t39;
    const double t43 = (t39 != 0.0 ? t42 : 0.0);
    const double t44 = t11 * dot_y;
    const double t45 = (dot_y != 0.0 ? t44 : 0.0);
    const double t46 = -t4;
    const double t47 = t46 / t3;
    const double t48 = t47 * t33;
    const double t49 = (t33 != 0.0 ? t48 : 0.0);
    const double t50 = t45 + t49;
    const double t51 = (t2 != 0.0 ? t50 : 0.0);
    const double t52 = t5 * t51;
    const double t53 = (t51 != 0.0 ? t52 : 0.0);
    const double t54 = t53 + t53;
    const double t55 = t8 * t39;
    const double t56 = (t39 != 0.0 ? t55 : 0.0);
    const double t57 = t56 + t56;
    const double t58 = t54 + t57;
    const double t59 = (t10 != 0.0 ? t58 : 0.0);
    const double t60 = t8 / t40;
    const double t61 = -t60;
    const double t62 = t61 / t40;
    const double t63 = t62 * t59;
    const double t64 = (t59 != 0.0 ? t63 : 0.0);
    const double t65 = t43 + t64;
    const double t66 = (t10 != 0.0 ? t65 : 0.0);
    const double t67 = t11 * t66;
    const double t68 = (t66 != 0.0 ? t67 : 0.0);
    const double t69 = (t10 != 0.0 ? t60 : 0.0);
    const double t70 = t69 / t3;
    const double t71 = -t70;
    const double t72 = t71 / t3;
    const double t73 = t72 * t33;
    const double t74 = (t33 != 0.0 ? t73 : 0.0);
    const double t75 = t68 + t74;
    const double t76 = (t2 != 0.0 ? t75 : 0.0);
    const double t77 = (-1.0) * t76;
    return t77;
}

static inline double drift_sinh_0(double out, double x, double dot_out, double dot_x)
{
    (void)out;
    (void)x;
    (void)dot_out;
    (void)dot_x;
    const double t0 = sinh(x);
    const double t1 = t0 * dot_x;
    const double t2 = (dot_x != 0.0 ? t1 : 0.0);
    return t2;
}

static inline double drift_cosh_0(double out, double x, double dot_out, double dot_x)
{
    (void)out;
    (void)x;
    (void)dot_out;
    (void)dot_x;
    const double t0 = cosh(x);
    const double t1 = t0 * dot_x;
    const double t2 = (dot_x != 0.0 ? t1 : 0.0);
    return t2;
}

static inline double drift_sech_0(double out, double x, double dot_out, double dot_x)
{
    (void)out;
    (void)x;
    (void)dot_out;
    (void)dot_x;
    const double t0 = (-1.0) * dot_out;
    const double t1 = tanh(x);
    const double t2 = t1 * t0;
    const double t3 = (t0 != 0.0 ? t2 : 0.0);
    const double t4 = value_sech(x);
    const double t5 = t4 * t4;
    const double t6 = t5 * dot_x;
    const double t7 = (dot_x != 0.0 ? t6 : 0.0);
    const double t8 = -out;
    const double t9 = t8 * t7;
    const double t10 = (t7 != 0.0 ? t9 : 0.0);
    const double t11 = t3 + t10;
    return t11;
}

static inline double drift_tanh_0(double out, double x, double dot_out, double dot_x)
{
    (void)out;
    (void)x;
    (void)dot_out;
    (void)dot_x;
    const double t0 = value_sech(x);
    const double t1 = -t0;
    const double t2 = tanh(x);
    const double t3 = t1 * t2;
    const double t4 = t3 * dot_x;
    const double t5 = (dot_x != 0.0 ? t4 : 0.0);
    const double t6 = t0 * t5;
    const double t7 = (t5 != 0.0 ? t6 : 0.0);
    const double t8 = t7 + t7;
    return t8;
}

static inline double drift_asinh_0(double out, double x, double dot_out, double dot_x)
{
    (void)out;
    (void)x;
    (void)dot_out;
    (void)dot_x;
    const double t0 = fabs(x);
    const double t1 = (t0 > 1000000000.0 ? 1.0 : 0.0);
    const double t2 = value_sign(x);
    const double t3 = t2 * dot_x;
    const double t4 = (dot_x != 0.0 ? t3 : 0.0);
    const double t5 = 1.0 / t0;
    const double t6 = -t5;
    const double t7 = t6 / t0;
    const double t8 = t7 * t4;
    const double t9 = (t4 != 0.0 ? t8 : 0.0);
    const double t10 = x * dot_x;
    const double t11 = (dot_x != 0.0 ? t10 : 0.0);
    const double t12 = t11 + t11;
    const double t13 = x * x;
    const double t14 = 1.0 + t13;
    const double t15 = sqrt(t14);
    const double t16 = 0.5 / t15;
    const double t17 = t16 * t12;
    const double t18 = (t12 != 0.0 ? t17 : 0.0);
    const double t19 = 1.0 / t15;
    const double t20 = -t19;
    const double t21 = t20 / t15;
    const double t22 = t21 * t18;
    const double t23 = (t18 != 0.0 ? t22 : 0.0);
    const double t24 = (t1 != 0.0 ? t9 : t23);
    return t24;
}

static inline double drift_acosh_0(double out, double x, double dot_out, double dot_x)
{
    (void)out;
    (void)x;
    (void)dot_out;
    (void)dot_x;
    const double t0 = x - 1.0;
    const double t1 = sqrt(t0);
    const double t2 = 0.5 / t1;
    const double t3 = t2 * dot_x;
    const double t4 = (dot_x != 0.0 ? t3 : 0.0);
    const double t5 = x + 1.0;
    const double t6 = sqrt(t5);
    const double t7 = t6 * t4;
    const double t8 = (t4 != 0.0 ? t7 : 0.0);
    const double t9 = 0.5 / t6;
    const double t10 = t9 * dot_x;
    const double t11 = (dot_x != 0.0 ? t10 : 0.0);
    const double t12 = t1 * t11;
    const double t13 = (t11 != 0.0 ? t12 : 0.0);
    const double t14 = t8 + t13;
    const double t15 = t1 * t6;
    const double t16 = 1.0 / t15;
    const double t17 = -t16;
    const double t18 = t17 / t15;
    const double t19 = t18 * t14;
    const double t20 = (t14 != 0.0 ? t19 : 0.0);
    return t20;
}

static inline double drift_atanh_0(double out, double x, double dot_out, double dot_x)
{
    (void)out;
    (void)x;
    (void)dot_out;
    (void)dot_x;
    const double t0 = fabs(x);
    const double t1 = (t0 > 1.0 ? 1.0 : 0.0);
    const double t2 = (-1.0) * dot_x;
    const double t3 = 1.0 + x;
    const double t4 = t3 * t2;
    const double t5 = (t2 != 0.0 ? t4 : 0.0);
    const double t6 = 1.0 - x;
    const double t7 = t6 * dot_x;
    const double t8 = (dot_x != 0.0 ? t7 : 0.0);
    const double t9 = t5 + t8;
    const double t10 = t6 * t3;
    const double t11 = 1.0 / t10;
    const double t12 = -t11;
    const double t13 = t12 / t10;
    const double t14 = t13 * t9;
    const double t15 = (t9 != 0.0 ? t14 : 0.0);
    const double t16 = (t1 != 0.0 ? 0.0 : t15);
    return t16;
}

static inline double drift_erf_0(double out, double x, double dot_out, double dot_x)
{
    (void)out;
    (void)x;
    (void)dot_out;
    (void)dot_x;
    const double t0 = x * dot_x;
    const double t1 = (dot_x != 0.0 ? t0 : 0.0);
    const double t2 = t1 + t1;
    const double t3 = (-1.0) * t2;
    const double t4 = x * x;
    const double t5 = -t4;
    const double t6 = exp(t5);
    const double t7 = t6 * t3;
    const double t8 = (t3 != 0.0 ? t7 : 0.0);
    const double t9 = 1.1283791670955126 * t8;
    return t9;
}

static inline double drift_erfc_0(double out, double x, double dot_out, double dot_x)
{
    (void)out;
    (void)x;
    (void)dot_out;
    (void)dot_x;
    const double t0 = x * dot_x;
    const double t1 = (dot_x != 0.0 ? t0 : 0.0);
    const double t2 = t1 + t1;
    const double t3 = (-1.0) * t2;
    const double t4 = x * x;
    const double t5 = -t4;
    const double t6 = exp(t5);
    const double t7 = t6 * t3;
    const double t8 = (t3 != 0.0 ? t7 : 0.0);
    const double t9 = (-1.1283791670955126) * t8;
    return t9;
}

static inline double drift_leaky_relu_0(double out, double x, double y, double dot_out, double dot_x, double dot_y)
{
    (void)out;
    (void)x;
    (void)y;
    (void)dot_out;
    (void)dot_x;
    (void)dot_y;
    const double t0 = (x > 0.0 ? 1.0 : 0.0);
    const double t1 = (t0 != 0.0 ? 0.0 : dot_y);
    return t1;
}

static inline double drift_leaky_relu_1(double out, double x, double y, double dot_out, double dot_x, double dot_y)
{
    (void)out;
    (void)x;
    (void)y;
    (void)dot_out;
    (void)dot_x;
    (void)dot_y;
    const double t0 = (x > 0.0 ? 1.0 : 0.0);
    const double t1 = (t0 != 0.0 ? 0.0 : dot_x);
    return t1;
}

static inline double drift_elu_0(double out, double x, double y, double dot_out, double dot_x, double dot_y)
{
    (void)out;
    (void)x;
    (void)y;
    (void)dot_out;
    (void)dot_x;
    (void)dot_y;
    const double t0 = (x > 0.0 ? 1.0 : 0.0);
    const double t1 = exp(x);
    const double t2 = t1 * dot_y;
    const double t3 = (dot_y != 0.0 ? t2 : 0.0);
    const double t4 = t1 * dot_x;
    const double t5 = (dot_x != 0.0 ? t4 : 0.0);
    const double t6 = y * t5;
    const double t7 = (t5 != 0.0 ? t6 : 0.0);
    const double t8 = t3 + t7;
    const double t9 = (t0 != 0.0 ? 0.0 : t8);
    return t9;
}

static inline double drift_elu_1(double out, double x, double y, double dot_out, double dot_x, double dot_y)
{
    (void)out;
    (void)x;
    (void)y;
    (void)dot_out;
    (void)dot_x;
    (void)dot_y;
    const double t0 = (x > 0.0 ? 1.0 : 0.0);
    const double t1 = exp(x);
    const double t2 = t1 * dot_x;
    const double t3 = (dot_x != 0.0 ? t2 : 0.0);
    const double t4 = (t0 != 0.0 ? 0.0 : t3);
    return t4;
}

static inline double drift_sigmoid_0(double out, double x, double dot_out, double dot_x)
{
    (void)out;
    (void)x;
    (void)dot_out;
    (void)dot_x;
    const double t0 = -x;
    const double t1 = value_sigmoid(t0);
    const double t2 = t1 * dot_out;
    const double t3 = (dot_out != 0.0 ? t2 : 0.0);
    const double t4 = (-1.0) * dot_x;
    const double t5 = -t0;
    const double t6 = value_sigmoid(t5);
    const double t7 = t1 * t6;
    const double t8 = t7 * t4;
    const double t9 = (t4 != 0.0 ? t8 : 0.0);
    const double t10 = out * t9;
    const double t11 = (t9 != 0.0 ? t10 : 0.0);
    const double t12 = t3 + t11;
    return t12;
}

static inline double drift_softplus_0(double out, double x, double dot_out, double dot_x)
{
    (void)out;
    (void)x;
    (void)dot_out;
    (void)dot_x;
    const double t0 = value_sigmoid(x);
    const double t1 = -x;
    const double t2 = value_sigmoid(t1);
    const double t3 = t0 * t2;
    const double t4 = t3 * dot_x;
    const double t5 = (dot_x != 0.0 ? t4 : 0.0);
    return t5;
}

static inline double drift_silu_0(double out, double x, double dot_out, double dot_x)
{
    (void)out;
    (void)x;
    (void)dot_out;
    (void)dot_x;
    const double t0 = value_sigmoid(x);
    const double t1 = -x;
    const double t2 = value_sigmoid(t1);
    const double t3 = t0 * t2;
    const double t4 = t3 * dot_x;
    const double t5 = (dot_x != 0.0 ? t4 : 0.0);
    const double t6 = x * t2;
    const double t7 = 1.0 + t6;
    const double t8 = t7 * t5;
    const double t9 = (t5 != 0.0 ? t8 : 0.0);
    const double t10 = t2 * dot_x;
    const double t11 = (dot_x != 0.0 ? t10 : 0.0);
    const double t12 = (-1.0) * dot_x;
    const double t13 = -t1;
    const double t14 = value_sigmoid(t13);
    const double t15 = t2 * t14;
    const double t16 = t15 * t12;
    const double t17 = (t12 != 0.0 ? t16 : 0.0);
    const double t18 = x * t17;
    const double t19 = (t17 != 0.0 ? t18 : 0.0);
    const double t20 = t11 + t19;
    const double t21 = t0 * t20;
    const double t22 = (t20 != 0.0 ? t21 : 0.0);
    const double t23 = t9 + t22;
    return t23;
}

static inline double drift_gelu_0(double out, double x, double dot_out, double dot_x)
{
    (void)out;
    (void)x;
    (void)dot_out;
    (void)dot_x;
    const double t0 = (-1.0) * dot_x;
    const double t1 = 1.0 / 1.4142135623730951;
    const double t2 = t1 * t0;
    const double t3 = (t0 != 0.0 ? t2 : 0.0);
    const double t4 = -x;
    const double t5 = t4 / 1.4142135623730951;
    const double t6 = t5 * t5;
    const double t7 = -t6;
    const double t8 = exp(t7);
    const double t9 = (-1.1283791670955126) * t8;
    const double t10 = t9 * t3;
    const double t11 = (t3 != 0.0 ? t10 : 0.0);
    const double t12 = 0.5 * t11;
    const double t13 = x * x;
    const double t14 = (-0.5) * t13;
    const double t15 = exp(t14);
    const double t16 = t15 / 2.5066282746310002;
    const double t17 = t16 * dot_x;
    const double t18 = (dot_x != 0.0 ? t17 : 0.0);
    const double t19 = x * dot_x;
    const double t20 = (dot_x != 0.0 ? t19 : 0.0);
    const double t21 = t20 + t20;
    const double t22 = (-0.5) * t21;
    const double t23 = t15 * t22;
    const double t24 = (t22 != 0.0 ? t23 : 0.0);
    const double t25 = 1.0 / 2.5066282746310002;
    const double t26 = t25 * t24;
    const double t27 = (t24 != 0.0 ? t26 : 0.0);
    const double t28 = x * t27;
    const double t29 = (t27 != 0.0 ? t28 : 0.0);
    const double t30 = t18 + t29;
    const double t31 = t12 + t30;
    return t31;
}

static inline double drift_logaddexp_0(double out, double x, double y, double dot_out, double dot_x, double dot_y)
{
    (void)out;
    (void)x;
    (void)y;
    (void)dot_out;
    (void)dot_x;
    (void)dot_y;
    const double t0 = fabs(x);
    const double t1 = (t0 > 1.7976931348623157e+308 ? 1.0 : 0.0);
    const double t2 = (x > y ? 1.0 : 0.0);
    const double t3 = 1.0 - t2;
    const double t4 = (y > x ? 1.0 : 0.0);
    const double t5 = t3 - t4;
    const double t6 = t1 * t5;
    const double t7 = (-1.0) * dot_y;
    const double t8 = dot_x + t7;
    const double t9 = (t6 != 0.0 ? 0.0 : t8);
    const double t10 = x - y;
    const double t11 = (t6 != 0.0 ? 0.0 : t10);
    const double t12 = value_sigmoid(t11);
    const double t13 = -t11;
    const double t14 = value_sigmoid(t13);
    const double t15 = t12 * t14;
    const double t16 = t15 * t9;
    const double t17 = (t9 != 0.0 ? t16 : 0.0);
    return t17;
}

static inline double drift_logaddexp_1(double out, double x, double y, double dot_out, double dot_x, double dot_y)
{
    (void)out;
    (void)x;
    (void)y;
    (void)dot_out;
    (void)dot_x;
    (void)dot_y;
    const double t0 = fabs(y);
    const double t1 = (t0 > 1.7976931348623157e+308 ? 1.0 : 0.0);
    const double t2 = (y > x ? 1.0 : 0.0);
    const double t3 = 1.0 - t2;
    const double t4 = (x > y ? 1.0 : 0.0);
    const double t5 = t3 - t4;
    const double t6 = t1 * t5;
    const double t7 = (-1.0) * dot_x;
    const double t8 = dot_y + t7;
    const double t9 = (t6 != 0.0 ? 0.0 : t8);
    const double t10 = y - x;
    const double t11 = (t6 != 0.0 ? 0.0 : t10);
    const double t12 = value_sigmoid(t11);
    const double t13 = -t11;
    const double t14 = value_sigmoid(t13);
    const double t15 = t12 * t14;
    const double t16 = t15 * t9;
    const double t17 = (t9 != 0.0 ? t16 : 0.0);
    return t17;
}

static inline int carry_change(unsigned operation, double out, double x, double y, double dot_out, double dot_x, double dot_y, double cotangent, double change, double *left, double *left_change, double *right, double *right_change)
{
    switch (operation) {
    case OP_ADD: if (left) { const double slope = partial_add_0(out, x, y); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; } if (right) { const double slope = partial_add_1(out, x, y); *right += cotangent * slope; if (change != 0.0) *right_change += change * slope; } return 1;
    case OP_SUBTRACT: if (left) { const double slope = partial_subtract_0(out, x, y); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; } if (right) { const double slope = partial_subtract_1(out, x, y); *right += cotangent * slope; if (change != 0.0) *right_change += change * slope; } return 1;
    case OP_MULTIPLY: if (left) { const double slope = partial_multiply_0(out, x, y); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; if (dot_x != 0.0 || dot_y != 0.0) *left_change += cotangent * drift_multiply_0(out, x, y, dot_out, dot_x, dot_y); } if (right) { const double slope = partial_multiply_1(out, x, y); *right += cotangent * slope; if (change != 0.0) *right_change += change * slope; if (dot_x != 0.0 || dot_y != 0.0) *right_change += cotangent * drift_multiply_1(out, x, y, dot_out, dot_x, dot_y); } return 1;
    case OP_NEGATIVE: if (left) { const double slope = partial_negative_0(out, x); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; } return 1;
    case OP_DIVIDE: if (left) { const double slope = partial_divide_0(out, x, y); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; if (dot_x != 0.0 || dot_y != 0.0) *left_change += cotangent * drift_divide_0(out, x, y, dot_out, dot_x, dot_y); } if (right) { const double slope = partial_divide_1(out, x, y); *right += cotangent * slope; if (change != 0.0) *right_change += change * slope; if (dot_x != 0.0 || dot_y != 0.0) *right_change += cotangent * drift_divide_1(out, x, y, dot_out, dot_x, dot_y); } return 1;
    case OP_GREATER: if (left) { const double slope = partial_greater_0(out, x, y); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; } if (right) { const double slope = partial_greater_1(out, x, y); *right += cotangent * slope; if (change != 0.0) *right_change += change * slope; } return 1;
    case OP_SIGN: if (left) { const double slope = partial_sign_0(out, x); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; } return 1;
    case OP_ABSOLUTE: if (left) { const double slope = partial_absolute_0(out, x); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; } return 1;
    case OP_MAXIMUM: if (left) { const double slope = partial_maximum_0(out, x, y); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; } if (right) { const double slope = partial_maximum_1(out, x, y); *right += cotangent * slope; if (change != 0.0) *right_change += change * slope; } return 1;
    case OP_MINIMUM: if (left) { const double slope = partial_minimum_0(out, x, y); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; } if (right) { const double slope = partial_minimum_1(out, x, y); *right += cotangent * slope; if (change != 0.0) *right_change += change * slope; } return 1;
    case OP_COPYSIGN: if (left) { const double slope = partial_copysign_0(out, x, y); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; } if (right) { const double slope = partial_copysign_1(out, x, y); *right += cotangent * slope; if (change != 0.0) *right_change += change * slope; } return 1;
    case OP_FLOOR: if (left) { const double slope = partial_floor_0(out, x); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; } return 1;
    case OP_CEIL: if (left) { const double slope = partial_ceil_0(out, x); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; } return 1;
    case OP_TRUNC: if (left) { const double slope = partial_trunc_0(out, x); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; } return 1;
    case OP_RINT: if (left) { const double slope = partial_rint_0(out, x); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; } return 1;
    case OP_ROUND_TO: if (left) { const double slope = partial_round_to_0(out, x, y); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; } if (right) { const double slope = partial_round_to_1(out, x, y); *right += cotangent * slope; if (change != 0.0) *right_change += change * slope; } return 1;
    case OP_FMOD: if (left) { const double slope = partial_fmod_0(out, x, y); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; } if (right) { const double slope = partial_fmod_1(out, x, y); *right += cotangent * slope; if (change != 0.0) *right_change += change * slope; } return 1;
    case OP_REMAINDER: if (left) { const double slope = partial_remainder_0(out, x, y); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; } if (right) { const double slope = partial_remainder_1(out, x, y); *right += cotangent * slope; if (change != 0.0) *right_change += change * slope; } return 1;
    case OP_FLOOR_DIVIDE: if (left) { const double slope = partial_floor_divide_0(out, x, y); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; } if (right) { const double slope = partial_floor_divide_1(out, x, y); *right += cotangent * slope; if (change != 0.0) *right_change += change * slope; } return 1;
    case OP_MODULO: if (left) { const double slope = partial_modulo_0(out, x, y); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; } if (right) { const double slope = partial_modulo_1(out, x, y); *right += cotangent * slope; if (change != 0.0) *right_change += change * slope; } return 1;
    case OP_SQRT: if (left) { const double slope = partial_sqrt_0(out, x); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; if (dot_x != 0.0) *left_change += cotangent * drift_sqrt_0(out, x, dot_out, dot_x); } return 1;
    case OP_CBRT: if (left) { const double slope = partial_cbrt_0(out, x); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; if (dot_x != 0.0) *left_change += cotangent * drift_cbrt_0(out, x, dot_out, dot_x); } return 1;
    case OP_EXP: if (left) { const double slope = partial_exp_0(out, x); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; if (dot_x != 0.0) *left_change += cotangent * drift_exp_0(out, x, dot_out, dot_x); } return 1;
    case OP_EXP2: if (left) { const double slope = partial_exp2_0(out, x); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; if (dot_x != 0.0) *left_change += cotangent * drift_exp2_0(out, x, dot_out, dot_x); } return 1;
    case OP_EXPM1: if (left) { const double slope = partial_expm1_0(out, x); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; if (dot_x != 0.0) *left_change += cotangent * drift_expm1_0(out, x, dot_out, dot_x); } return 1;
    case OP_LOG: if (left) { const double slope = partial_log_0(out, x); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; if (dot_x != 0.0) *left_change += cotangent * drift_log_0(out, x, dot_out, dot_x); } return 1;
    case OP_LOG2: if (left) { const double slope = partial_log2_0(out, x); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; if (dot_x != 0.0) *left_change += cotangent * drift_log2_0(out, x, dot_out, dot_x); } return 1;
    case OP_LOG10: if (left) { const double slope = partial_log10_0(out, x); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; if (dot_x != 0.0) *left_change += cotangent * drift_log10_0(out, x, dot_out, dot_x); } return 1;
    case OP_LOG1P: if (left) { const double slope = partial_log1p_0(out, x); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; if (dot_x != 0.0) *left_change += cotangent * drift_log1p_0(out, x, dot_out, dot_x); } return 1;
    case OP_POWER: if (left) { const double slope = partial_power_0(out, x, y); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; if (dot_x != 0.0 || dot_y != 0.0) *left_change += cotangent * drift_power_0(out, x, y, dot_out, dot_x, dot_y); } if (right) { const double slope = partial_power_1(out, x, y); *right += cotangent * slope; if (change != 0.0) *right_change += change * slope; if (dot_x != 0.0 || dot_y != 0.0) *right_change += cotangent * drift_power_1(out, x, y, dot_out, dot_x, dot_y); } return 1;
    case OP_SIN: if (left) { const double slope = partial_sin_0(out, x); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; if (dot_x != 0.0) *left_change += cotangent * drift_sin_0(out, x, dot_out, dot_x); } return 1;
    case OP_COS: if (left) { const double slope = partial_cos_0(out, x); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; if (dot_x != 0.0) *left_change += cotangent * drift_cos_0(out, x, dot_out, dot_x); } return 1;
    case OP_TAN: if (left) { const double slope = partial_tan_0(out, x); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; if (dot_x != 0.0) *left_change += cotangent * drift_tan_0(out, x, dot_out, dot_x); } return 1;
    case OP_ASIN: if (left) { const double slope = partial_asin_0(out, x); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; if (dot_x != 0.0) *left_change += cotangent * drift_asin_0(out, x, dot_out, dot_x); } return 1;
    case OP_ACOS: if (left) { const double slope = partial_acos_0(out, x); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; if (dot_x != 0.0) *left_change += cotangent * drift_acos_0(out, x, dot_out, dot_x); } return 1;
    case OP_ATAN: if (left) { const double slope = partial_atan_0(out, x); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; if (dot_x != 0.0) *left_change += cotangent * drift_atan_0(out, x, dot_out, dot_x); } return 1;
    case OP_ATAN2: if (left) { const double slope = partial_atan2_0(out, x, y); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; if (dot_x != 0.0 || dot_y != 0.0) *left_change += cotangent * drift_atan2_0(out, x, y, dot_out, dot_x, dot_y); } if (right) { const double slope = partial_atan2_1(out, x, y); *right += cotangent * slope; if (change != 0.0) *right_change += change * slope; if (dot_x != 0.0 || dot_y != 0.0) *right_change += cotangent * drift_atan2_1(out, x, y, dot_out, dot_x, dot_y); } return 1;
    case OP_DEGREES: if (left) { const double slope = partial_degrees_0(out, x); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; } return 1;
    case OP_RADIANS: if (left) { const double slope = partial_radians_0(out, x); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; } return 1;
    case OP_SINH: if (left) { const double slope = partial_sinh_0(out, x); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; if (dot_x != 0.0) *left_change += cotangent * drift_sinh_0(out, x, dot_out, dot_x); } return 1;
    case OP_COSH: if (left) { const double slope = partial_cosh_0(out, x); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; if (dot_x != 0.0) *left_change += cotangent * drift_cosh_0(out, x, dot_out, dot_x); } return 1;
    case OP_SECH: if (left) { const double slope = partial_sech_0(out, x); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; if (dot_x != 0.0) *left_change += cotangent * drift_sech_0(out, x, dot_out, dot_x); } return 1;
    case OP_TANH: if (left) { const double slope = partial_tanh_0(out, x); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; if (dot_x != 0.0) *left_change += cotangent * drift_tanh_0(out, x, dot_out, dot_x); } return 1;
    case OP_ASINH: if (left) { const double slope = partial_asinh_0(out, x); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; if (dot_x != 0.0) *left_change += cotangent * drift_asinh_0(out, x, dot_out, dot_x); } return 1;
    case OP_ACOSH: if (left) { const double slope = partial_acosh_0(out, x); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; if (dot_x != 0.0) *left_change += cotangent * drift_acosh_0(out, x, dot_out, dot_x); } return 1;
    case OP_ATANH: if (left) { const double slope = partial_atanh_0(out, x); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; if (dot_x != 0.0) *left_change += cotangent * drift_atanh_0(out, x, dot_out, dot_x); } return 1;
    case OP_ERF: if (left) { const double slope = partial_erf_0(out, x); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; if (dot_x != 0.0) *left_change += cotangent * drift_erf_0(out, x, dot_out, dot_x); } return 1;
    case OP_ERFC: if (left) { const double slope = partial_erfc_0(out, x); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; if (dot_x != 0.0) *left_change += cotangent * drift_erfc_0(out, x, dot_out, dot_x); } return 1;
    case OP_RELU: if (left) { const double slope = partial_relu_0(out, x); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; } return 1;
    case OP_LEAKY_RELU: if (left) { const double slope = partial_leaky_relu_0(out, x, y); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; if (dot_x != 0.0 || dot_y != 0.0) *left_change += cotangent * drift_leaky_relu_0(out, x, y, dot_out, dot_x, dot_y); } if (right) { const double slope = partial_leaky_relu_1(out, x, y); *right += cotangent * slope; if (change != 0.0) *right_change += change * slope; if (dot_x != 0.0 || dot_y != 0.0) *right_change += cotangent * drift_leaky_relu_1(out, x, y, dot_out, dot_x, dot_y); } return 1;
    case OP_ELU: if (left) { const double slope = partial_elu_0(out, x, y); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; if (dot_x != 0.0 || dot_y != 0.0) *left_change += cotangent * drift_elu_0(out, x, y, dot_out, dot_x, dot_y); } if (right) { const double slope = partial_elu_1(out, x, y); *right += cotangent * slope; if (change != 0.0) *right_change += change * slope; if (dot_x != 0.0 || dot_y != 0.0) *right_change += cotangent * drift_elu_1(out, x, y, dot_out, dot_x, dot_y); } return 1;
    case OP_SIGMOID: if (left) { const double slope = partial_sigmoid_0(out, x); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; if (dot_x != 0.0) *left_change += cotangent * drift_sigmoid_0(out, x, dot_out, dot_x); } return 1;
    case OP_SOFTPLUS: if (left) { const double slope = partial_softplus_0(out, x); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; if (dot_x != 0.0) *left_change += cotangent * drift_softplus_0(out, x, dot_out, dot_x); } return 1;
    case OP_SILU: if (left) { const double slope = partial_silu_0(out, x); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; if (dot_x != 0.0) *left_change += cotangent * drift_silu_0(out, x, dot_out, dot_x); } return 1;
    case OP_GELU: if (left) { const double slope = partial_gelu_0(out, x); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; if (dot_x != 0.0) *left_change += cotangent * drift_gelu_0(out, x, dot_out, dot_x); } return 1;
    case OP_LOGADDEXP: if (left) { const double slope = partial_logaddexp_0(out, x, y); *left += cotangent * slope; if (change != 0.0) *left_change += change * slope; if (dot_x != 0.0 || dot_y != 0.0) *left_change += cotangent * drift_logaddexp_0(out, x, y, dot_out, dot_x, dot_y); } if (right) { const double slope = partial_logaddexp_1(out, x, y); *right += cotangent * slope; if (change != 0.0) *right_change += change * slope; if (dot_x != 0.0 || dot_y != 0.0) *right_change += cotangent * drift_logaddexp_1(out, x, y, dot_out, dot_x, dot_y); } return 1;
    default: return 0;
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
    "The larger of two numbers. ∂/∂x = 0.5 * (1.0 + greater(x, y) - greater(y, x)); ∂/∂y = 0.5 * (1.0 + greater(y, x) - greater(x, y))."}, \
    {"minimum", (PyCFunction)(void (*)(void))method_minimum, METH_FASTCALL, \
    "minimum($self, y, /)\n" \
    "--\n" \
    "\n" \
    "The smaller of two numbers. ∂/∂x = 0.5 * (1.0 + greater(y, x) - greater(x, y)); ∂/∂y = 0.5 * (1.0 + greater(x, y) - greater(y, x))."}, \
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
    "Cube root. ∂/∂x = 1.0 / (3.0 * out * out)."}, \
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
    "Natural logarithm. ∂/∂x = where(greater(0.0, x), nan, 1.0 / x)."}, \
    {"log2", (PyCFunction)(void (*)(void))method_log2, METH_NOARGS, \
    "log2($self, /)\n" \
    "--\n" \
    "\n" \
    "Logarithm to base 2. ∂/∂x = where(greater(0.0, x), nan, 1.0 / (x * 0.6931471805599453))."}, \
    {"log10", (PyCFunction)(void (*)(void))method_log10, METH_NOARGS, \
    "log10($self, /)\n" \
    "--\n" \
    "\n" \
    "Logarithm to base 10. ∂/∂x = where(greater(0.0, x), nan, 1.0 / (x * 2.302585092994046))."}, \
    {"log1p", (PyCFunction)(void (*)(void))method_log1p, METH_NOARGS, \
    "log1p($self, /)\n" \
    "--\n" \
    "\n" \
    "Natural logarithm of 1 + x, exact near 0. ∂/∂x = where(greater(-1.0, x), nan, 1.0 / (1.0 + x))."}, \
    {"power", (PyCFunction)(void (*)(void))method_power, METH_FASTCALL, \
    "power($self, y, /)\n" \
    "--\n" \
    "\n" \
    "x to the power y."}, \
    {"pow", (PyCFunction)(void (*)(void))method_power, METH_FASTCALL, \
    "pow($self, y, /)\n" \
    "--\n" \
    "\n" \
    "x to the power y."}, \
    {"float_power", (PyCFunction)(void (*)(void))method_power, METH_FASTCALL, \
    "float_power($self, y, /)\n" \
    "--\n" \
    "\n" \
    "x to the power y."}, \
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
    {"asin", (PyCFunction)(void (*)(void))method_asin, METH_NOARGS, \
    "asin($self, /)\n" \
    "--\n" \
    "\n" \
    "Arc sine. ∂/∂x = 1.0 / sqrt((1.0 - x) * (1.0 + x))."}, \
    {"arcsin", (PyCFunction)(void (*)(void))method_asin, METH_NOARGS, \
    "arcsin($self, /)\n" \
    "--\n" \
    "\n" \
    "Arc sine. ∂/∂x = 1.0 / sqrt((1.0 - x) * (1.0 + x))."}, \
    {"acos", (PyCFunction)(void (*)(void))method_acos, METH_NOARGS, \
    "acos($self, /)\n" \
    "--\n" \
    "\n" \
    "Arc cosine. ∂/∂x = -1.0 / sqrt((1.0 - x) * (1.0 + x))."}, \
    {"arccos", (PyCFunction)(void (*)(void))method_acos, METH_NOARGS, \
    "arccos($self, /)\n" \
    "--\n" \
    "\n" \
    "Arc cosine. ∂/∂x = -1.0 / sqrt((1.0 - x) * (1.0 + x))."}, \
    {"atan", (PyCFunction)(void (*)(void))method_atan, METH_NOARGS, \
    "atan($self, /)\n" \
    "--\n" \
    "\n" \
    "Arc tangent. ∂/∂x = 1.0 / (1.0 + x * x)."}, \
    {"arctan", (PyCFunction)(void (*)(void))method_atan, METH_NOARGS, \
    "arctan($self, /)\n" \
    "--\n" \
    "\n" \
    "Arc tangent. ∂/∂x = 1.0 / (1.0 + x * x)."}, \
    {"hypot", (PyCFunction)(void (*)(void))method_hypot, METH_FASTCALL, \
    "hypot($self, /, *others)\n" \
    "--\n" \
    "\n" \
    "Euclidean norm. ∂/∂x = where(out, x / where(out, out, 1.0), 0.0); ∂/∂y = where(out, y / where(out, out, 1.0), 0.0)."}, \
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
    "Inverse hyperbolic sine. ∂/∂x = where(greater(absolute(x), 1000000000.0), 1.0 / absolute(x), 1.0 / sqrt(1.0 + x * x))."}, \
    {"arcsinh", (PyCFunction)(void (*)(void))method_asinh, METH_NOARGS, \
    "arcsinh($self, /)\n" \
    "--\n" \
    "\n" \
    "Inverse hyperbolic sine. ∂/∂x = where(greater(absolute(x), 1000000000.0), 1.0 / absolute(x), 1.0 / sqrt(1.0 + x * x))."}, \
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
    "Inverse hyperbolic tangent. ∂/∂x = where(greater(absolute(x), 1.0), nan, 1.0 / ((1.0 - x) * (1.0 + x)))."}, \
    {"arctanh", (PyCFunction)(void (*)(void))method_atanh, METH_NOARGS, \
    "arctanh($self, /)\n" \
    "--\n" \
    "\n" \
    "Inverse hyperbolic tangent. ∂/∂x = where(greater(absolute(x), 1.0), nan, 1.0 / ((1.0 - x) * (1.0 + x)))."}, \
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
    "Gamma function. ∂/∂x = out * polygamma(0.0, x)."}, \
    {"lgamma", (PyCFunction)(void (*)(void))method_lgamma, METH_NOARGS, \
    "lgamma($self, /)\n" \
    "--\n" \
    "\n" \
    "Logarithm of the absolute gamma function. ∂/∂x = polygamma(0.0, x)."}, \
    {"relu", (PyCFunction)(void (*)(void))method_relu, METH_NOARGS, \
    "relu($self, /)\n" \
    "--\n" \
    "\n" \
    "x where positive, otherwise 0. ∂/∂x = greater(x, 0.0)."}, \
    {"leaky_relu", (PyCFunction)(void (*)(void))method_leaky_relu, METH_FASTCALL, \
    "leaky_relu($self, slope=0.01, /)\n" \
    "--\n" \
    "\n" \
    "x where positive, otherwise slope times x. ∂/∂x = where(greater(x, 0.0), 1.0, slope); ∂/∂slope = where(greater(x, 0.0), 0.0, x)."}, \
    {"elu", (PyCFunction)(void (*)(void))method_elu, METH_FASTCALL, \
    "elu($self, alpha=1.0, /)\n" \
    "--\n" \
    "\n" \
    "Exponential linear unit: x where positive, otherwise alpha (e**x - 1). ∂/∂x = where(greater(x, 0.0), 1.0, alpha * exp(x)); ∂/∂alpha = where(greater(x, 0.0), 0.0, expm1(x))."}, \
    {"sigmoid", (PyCFunction)(void (*)(void))method_sigmoid, METH_NOARGS, \
    "sigmoid($self, /)\n" \
    "--\n" \
    "\n" \
    "Logistic function 1 / (1 + e**-x). ∂/∂x = out * sigmoid(-x)."}, \
    {"softplus", (PyCFunction)(void (*)(void))method_softplus, METH_NOARGS, \
    "softplus($self, /)\n" \
    "--\n" \
    "\n" \
    "log(1 + e**x). ∂/∂x = sigmoid(x)."}, \
    {"silu", (PyCFunction)(void (*)(void))method_silu, METH_NOARGS, \
    "silu($self, /)\n" \
    "--\n" \
    "\n" \
    "x times its logistic function. ∂/∂x = sigmoid(x) * (1.0 + x * sigmoid(-x))."}, \
    {"swish", (PyCFunction)(void (*)(void))method_silu, METH_NOARGS, \
    "swish($self, /)\n" \
    "--\n" \
    "\n" \
    "x times its logistic function. ∂/∂x = sigmoid(x) * (1.0 + x * sigmoid(-x))."}, \
    {"gelu", (PyCFunction)(void (*)(void))method_gelu, METH_NOARGS, \
    "gelu($self, /)\n" \
    "--\n" \
    "\n" \
    "x times the normal distribution function, exact form. ∂/∂x = 0.5 * erfc(-x / 1.4142135623730951) + x * (exp(-0.5 * (x * x)) / 2.5066282746310002)."}, \
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
