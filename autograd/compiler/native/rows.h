/* The operations as the interpreter of programs has them.
 * Generated from the table of operations (autograd/core); do not edit. */

#include "../../core/native/formulas.h"

static inline double value_hypot(double x, double y)
{
    return hypot(x, y);
}

static inline double value_gamma(double x)
{
    return tgamma(x);
}

static inline double value_lgamma(double x)
{
    return lgamma(x);
}

static inline double partial_hypot_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    double t0;
    if (out != 0.0) {
        const double t1 = (out != 0.0 ? out : 1.0);
        const double t2 = x / t1;
        t0 = t2;
    }
    else {
        t0 = 0.0;
    }
    return t0;
}

static inline double partial_hypot_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    double t0;
    if (out != 0.0) {
        const double t1 = (out != 0.0 ? out : 1.0);
        const double t2 = y / t1;
        t0 = t2;
    }
    else {
        t0 = 0.0;
    }
    return t0;
}

static inline double chosen_add_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_add_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_subtract_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_subtract_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_multiply_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_multiply_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_contribution_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_contribution_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_negative_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_divide_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_divide_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_greater_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_greater_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_gate_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_sign_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_copysign_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_floor_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_ceil_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_trunc_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_rint_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_round_to_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_round_to_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_fmod_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_fmod_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_remainder_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_remainder_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_floor_divide_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_floor_divide_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_modulo_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_modulo_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_sqrt_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_cbrt_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_cbrt_slope_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_exp_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_exp2_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_expm1_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_log_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_log2_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_log10_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_log1p_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_power_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_power_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_power_slope_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_power_slope_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_power_times_log_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_power_times_log_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_sin_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_cos_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_tan_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_sinc_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_asin_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_acos_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_atan_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_hypot_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_hypot_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_atan2_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_atan2_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_degrees_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_radians_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_sinh_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_cosh_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_sech_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_sech_squared_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_tanh_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_asinh_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_acosh_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_atanh_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_gaussian_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_normal_density_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_erf_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_erfc_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_gamma_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_lgamma_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_digamma_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_polygamma_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_polygamma_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_erfcx_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_repeated_erfc_integral_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_repeated_erfc_integral_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_erfinv_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_ndtr_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_log_ndtr_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_ndtri_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_logit_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_xlogy_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_xlogy_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_xlog1py_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_xlog1py_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_near_gamma_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_beta_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_beta_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_betaln_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_betaln_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_digamma_step_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_digamma_step_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_trigamma_step_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_trigamma_step_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_tetragamma_step_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_tetragamma_step_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_gamma_density_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_gamma_density_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_leaky_relu_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_elu_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_sigmoid_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_logistic_density_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_softplus_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_silu_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_gelu_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_logaddexp_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_logaddexp_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_gammainc_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_gammainc_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_gammaincc_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_gammaincc_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_gammaincinv_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_gammaincinv_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_gammainccinv_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_gammainccinv_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_jv_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_jv_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_yv_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_yv_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_iv_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_iv_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_kv_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_kv_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double chosen_j0_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_j1_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_y0_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_y1_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_i0_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_i1_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_k0_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_k1_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_expi_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_exp1_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_ellipk_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

static inline double chosen_ellipe_0(double out, double x)
{
    (void)out;
    (void)x;
    return 1.0;
}

/* Which of its arguments a row may pass over: one bit for each. */
static const unsigned char operation_selects[OPERATION_COUNT] = {
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    6,
    2,
    0,
    1,
    3,
    3,
    1,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    1,
    2,
    2,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
};

#define UNARY_VALUES(X) \
    X(OP_NEGATIVE, negative) \
    X(OP_SIGN, sign) \
    X(OP_ABSOLUTE, absolute) \
    X(OP_FLOOR, floor) \
    X(OP_CEIL, ceil) \
    X(OP_TRUNC, trunc) \
    X(OP_RINT, rint) \
    X(OP_SQRT, sqrt) \
    X(OP_CBRT, cbrt) \
    X(OP_CBRT_SLOPE, cbrt_slope) \
    X(OP_EXP, exp) \
    X(OP_EXP2, exp2) \
    X(OP_EXPM1, expm1) \
    X(OP_LOG, log) \
    X(OP_LOG2, log2) \
    X(OP_LOG10, log10) \
    X(OP_LOG1P, log1p) \
    X(OP_SIN, sin) \
    X(OP_COS, cos) \
    X(OP_TAN, tan) \
    X(OP_SINC, sinc) \
    X(OP_ASIN, asin) \
    X(OP_ACOS, acos) \
    X(OP_ATAN, atan) \
    X(OP_DEGREES, degrees) \
    X(OP_RADIANS, radians) \
    X(OP_SINH, sinh) \
    X(OP_COSH, cosh) \
    X(OP_SECH, sech) \
    X(OP_SECH_SQUARED, sech_squared) \
    X(OP_TANH, tanh) \
    X(OP_ASINH, asinh) \
    X(OP_ACOSH, acosh) \
    X(OP_ATANH, atanh) \
    X(OP_GAUSSIAN, gaussian) \
    X(OP_NORMAL_DENSITY, normal_density) \
    X(OP_ERF, erf) \
    X(OP_ERFC, erfc) \
    X(OP_GAMMA, gamma) \
    X(OP_LGAMMA, lgamma) \
    X(OP_DIGAMMA, digamma) \
    X(OP_ERFCX, erfcx) \
    X(OP_ERFINV, erfinv) \
    X(OP_NDTR, ndtr) \
    X(OP_LOG_NDTR, log_ndtr) \
    X(OP_NDTRI, ndtri) \
    X(OP_LOGIT, logit) \
    X(OP_NEAR_GAMMA, near_gamma) \
    X(OP_RELU, relu) \
    X(OP_SIGMOID, sigmoid) \
    X(OP_LOGISTIC_DENSITY, logistic_density) \
    X(OP_SOFTPLUS, softplus) \
    X(OP_SILU, silu) \
    X(OP_GELU, gelu) \
    X(OP_J0, j0) \
    X(OP_J1, j1) \
    X(OP_Y0, y0) \
    X(OP_Y1, y1) \
    X(OP_I0, i0) \
    X(OP_I1, i1) \
    X(OP_K0, k0) \
    X(OP_K1, k1) \
    X(OP_EXPI, expi) \
    X(OP_EXP1, exp1) \
    X(OP_ELLIPK, ellipk) \
    X(OP_ELLIPE, ellipe)

#define BINARY_VALUES(X) \
    X(OP_ADD, add) \
    X(OP_SUBTRACT, subtract) \
    X(OP_MULTIPLY, multiply) \
    X(OP_CONTRIBUTION, contribution) \
    X(OP_DIVIDE, divide) \
    X(OP_GREATER, greater) \
    X(OP_GATE, gate) \
    X(OP_MAXIMUM, maximum) \
    X(OP_MINIMUM, minimum) \
    X(OP_COPYSIGN, copysign) \
    X(OP_FMOD, fmod) \
    X(OP_REMAINDER, remainder) \
    X(OP_FLOOR_DIVIDE, floor_divide) \
    X(OP_MODULO, modulo) \
    X(OP_POWER, power) \
    X(OP_POWER_SLOPE, power_slope) \
    X(OP_POWER_TIMES_LOG, power_times_log) \
    X(OP_HYPOT, hypot) \
    X(OP_ATAN2, atan2) \
    X(OP_POLYGAMMA, polygamma) \
    X(OP_REPEATED_ERFC_INTEGRAL, repeated_erfc_integral) \
    X(OP_XLOGY, xlogy) \
    X(OP_XLOG1PY, xlog1py) \
    X(OP_BETA, beta) \
    X(OP_BETALN, betaln) \
    X(OP_DIGAMMA_STEP, digamma_step) \
    X(OP_TRIGAMMA_STEP, trigamma_step) \
    X(OP_TETRAGAMMA_STEP, tetragamma_step) \
    X(OP_GAMMA_DENSITY, gamma_density) \
    X(OP_LEAKY_RELU, leaky_relu) \
    X(OP_ELU, elu) \
    X(OP_LOGADDEXP, logaddexp) \
    X(OP_GAMMAINC, gammainc) \
    X(OP_GAMMAINCC, gammaincc) \
    X(OP_GAMMAINCINV, gammaincinv) \
    X(OP_GAMMAINCCINV, gammainccinv) \
    X(OP_JV, jv) \
    X(OP_YV, yv) \
    X(OP_IV, iv) \
    X(OP_KV, kv)

#define UNARY_PARTIALS(X) \
    X(OP_NEGATIVE, negative) \
    X(OP_SIGN, sign) \
    X(OP_ABSOLUTE, absolute) \
    X(OP_FLOOR, floor) \
    X(OP_CEIL, ceil) \
    X(OP_TRUNC, trunc) \
    X(OP_RINT, rint) \
    X(OP_SQRT, sqrt) \
    X(OP_CBRT, cbrt) \
    X(OP_CBRT_SLOPE, cbrt_slope) \
    X(OP_EXP, exp) \
    X(OP_EXP2, exp2) \
    X(OP_EXPM1, expm1) \
    X(OP_LOG, log) \
    X(OP_LOG2, log2) \
    X(OP_LOG10, log10) \
    X(OP_LOG1P, log1p) \
    X(OP_SIN, sin) \
    X(OP_COS, cos) \
    X(OP_TAN, tan) \
    X(OP_SINC, sinc) \
    X(OP_ASIN, asin) \
    X(OP_ACOS, acos) \
    X(OP_ATAN, atan) \
    X(OP_DEGREES, degrees) \
    X(OP_RADIANS, radians) \
    X(OP_SINH, sinh) \
    X(OP_COSH, cosh) \
    X(OP_SECH, sech) \
    X(OP_SECH_SQUARED, sech_squared) \
    X(OP_TANH, tanh) \
    X(OP_ASINH, asinh) \
    X(OP_ACOSH, acosh) \
    X(OP_ATANH, atanh) \
    X(OP_GAUSSIAN, gaussian) \
    X(OP_NORMAL_DENSITY, normal_density) \
    X(OP_ERF, erf) \
    X(OP_ERFC, erfc) \
    X(OP_GAMMA, gamma) \
    X(OP_LGAMMA, lgamma) \
    X(OP_DIGAMMA, digamma) \
    X(OP_ERFCX, erfcx) \
    X(OP_ERFINV, erfinv) \
    X(OP_NDTR, ndtr) \
    X(OP_LOG_NDTR, log_ndtr) \
    X(OP_NDTRI, ndtri) \
    X(OP_LOGIT, logit) \
    X(OP_NEAR_GAMMA, near_gamma) \
    X(OP_RELU, relu) \
    X(OP_SIGMOID, sigmoid) \
    X(OP_LOGISTIC_DENSITY, logistic_density) \
    X(OP_SOFTPLUS, softplus) \
    X(OP_SILU, silu) \
    X(OP_GELU, gelu) \
    X(OP_J0, j0) \
    X(OP_J1, j1) \
    X(OP_Y0, y0) \
    X(OP_Y1, y1) \
    X(OP_I0, i0) \
    X(OP_I1, i1) \
    X(OP_K0, k0) \
    X(OP_K1, k1) \
    X(OP_EXPI, expi) \
    X(OP_EXP1, exp1) \
    X(OP_ELLIPK, ellipk) \
    X(OP_ELLIPE, ellipe)

#define BINARY_PARTIALS(X) \
    X(OP_ADD, add) \
    X(OP_SUBTRACT, subtract) \
    X(OP_MULTIPLY, multiply) \
    X(OP_CONTRIBUTION, contribution) \
    X(OP_DIVIDE, divide) \
    X(OP_GREATER, greater) \
    X(OP_GATE, gate) \
    X(OP_MAXIMUM, maximum) \
    X(OP_MINIMUM, minimum) \
    X(OP_COPYSIGN, copysign) \
    X(OP_ROUND_TO, round_to) \
    X(OP_FMOD, fmod) \
    X(OP_REMAINDER, remainder) \
    X(OP_FLOOR_DIVIDE, floor_divide) \
    X(OP_MODULO, modulo) \
    X(OP_POWER, power) \
    X(OP_POWER_SLOPE, power_slope) \
    X(OP_POWER_TIMES_LOG, power_times_log) \
    X(OP_HYPOT, hypot) \
    X(OP_ATAN2, atan2) \
    X(OP_POLYGAMMA, polygamma) \
    X(OP_REPEATED_ERFC_INTEGRAL, repeated_erfc_integral) \
    X(OP_XLOGY, xlogy) \
    X(OP_XLOG1PY, xlog1py) \
    X(OP_BETA, beta) \
    X(OP_BETALN, betaln) \
    X(OP_DIGAMMA_STEP, digamma_step) \
    X(OP_TRIGAMMA_STEP, trigamma_step) \
    X(OP_TETRAGAMMA_STEP, tetragamma_step) \
    X(OP_GAMMA_DENSITY, gamma_density) \
    X(OP_LEAKY_RELU, leaky_relu) \
    X(OP_ELU, elu) \
    X(OP_LOGADDEXP, logaddexp) \
    X(OP_GAMMAINC, gammainc) \
    X(OP_GAMMAINCC, gammaincc) \
    X(OP_GAMMAINCINV, gammaincinv) \
    X(OP_GAMMAINCCINV, gammainccinv) \
    X(OP_JV, jv) \
    X(OP_YV, yv) \
    X(OP_IV, iv) \
    X(OP_KV, kv)
