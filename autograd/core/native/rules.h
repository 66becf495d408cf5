/* What hands derivatives and moves on, by operation. A function returns 0 where Python is to be asked.
 * Generated from the table of operations (autograd/core); do not edit. */

static inline int propagate(unsigned operation, double derivative, double out, double x, double y, Sum *left, Sum *right)
{
    switch (operation) {
    case OP_ADD: if (left != NULL) contribute(left, derivative * partial_add_0(out, x, y)); if (right != NULL) contribute(right, derivative * partial_add_1(out, x, y)); return 1;
    case OP_SUBTRACT: if (left != NULL) contribute(left, derivative * partial_subtract_0(out, x, y)); if (right != NULL) contribute(right, derivative * partial_subtract_1(out, x, y)); return 1;
    case OP_MULTIPLY: if (left != NULL) contribute(left, derivative * partial_multiply_0(out, x, y)); if (right != NULL) contribute(right, derivative * partial_multiply_1(out, x, y)); return 1;
    case OP_CONTRIBUTION: if (left != NULL) contribute(left, derivative * partial_contribution_0(out, x, y)); if (right != NULL) contribute(right, derivative * partial_contribution_1(out, x, y)); return 1;
    case OP_NEGATIVE: if (left != NULL) contribute(left, derivative * partial_negative_0(out, x)); return 1;
    case OP_DIVIDE: if (left != NULL) contribute(left, derivative * partial_divide_0(out, x, y)); if (right != NULL) contribute(right, derivative * partial_divide_1(out, x, y)); return 1;
    case OP_GREATER: return 1;
    case OP_GATE: if (right != NULL && chosen_gate_1(out, x, y) != 0.0) contribute(right, derivative * partial_gate_1(out, x, y)); return 1;
    case OP_SIGN: return 1;
    case OP_ABSOLUTE: if (left != NULL && chosen_absolute_0(out, x) != 0.0) contribute(left, derivative * partial_absolute_0(out, x)); return 1;
    case OP_MAXIMUM: if (left != NULL && chosen_maximum_0(out, x, y) != 0.0) contribute(left, derivative * partial_maximum_0(out, x, y)); if (right != NULL && chosen_maximum_1(out, x, y) != 0.0) contribute(right, derivative * partial_maximum_1(out, x, y)); return 1;
    case OP_MINIMUM: if (left != NULL && chosen_minimum_0(out, x, y) != 0.0) contribute(left, derivative * partial_minimum_0(out, x, y)); if (right != NULL && chosen_minimum_1(out, x, y) != 0.0) contribute(right, derivative * partial_minimum_1(out, x, y)); return 1;
    case OP_COPYSIGN: if (left != NULL && chosen_copysign_0(out, x, y) != 0.0) contribute(left, derivative * partial_copysign_0(out, x, y)); return 1;
    case OP_FLOOR: return 1;
    case OP_CEIL: return 1;
    case OP_TRUNC: return 1;
    case OP_RINT: return 1;
    case OP_ROUND_TO: return 1;
    case OP_FMOD: if (left != NULL) contribute(left, derivative * partial_fmod_0(out, x, y)); if (right != NULL) contribute(right, derivative * partial_fmod_1(out, x, y)); return 1;
    case OP_REMAINDER: if (left != NULL) contribute(left, derivative * partial_remainder_0(out, x, y)); if (right != NULL) contribute(right, derivative * partial_remainder_1(out, x, y)); return 1;
    case OP_FLOOR_DIVIDE: return 1;
    case OP_MODULO: if (left != NULL) contribute(left, derivative * partial_modulo_0(out, x, y)); if (right != NULL) contribute(right, derivative * partial_modulo_1(out, x, y)); return 1;
    case OP_SQRT: if (left != NULL) contribute(left, derivative * partial_sqrt_0(out, x)); return 1;
    case OP_CBRT: if (left != NULL) contribute(left, derivative * partial_cbrt_0(out, x)); return 1;
    case OP_CBRT_SLOPE: if (left != NULL) contribute(left, derivative * partial_cbrt_slope_0(out, x)); return 1;
    case OP_EXP: if (left != NULL) contribute(left, derivative * partial_exp_0(out, x)); return 1;
    case OP_EXP2: if (left != NULL) contribute(left, derivative * partial_exp2_0(out, x)); return 1;
    case OP_EXPM1: if (left != NULL) contribute(left, derivative * partial_expm1_0(out, x)); return 1;
    case OP_LOG: if (left != NULL) contribute(left, derivative * partial_log_0(out, x)); return 1;
    case OP_LOG2: if (left != NULL) contribute(left, derivative * partial_log2_0(out, x)); return 1;
    case OP_LOG10: if (left != NULL) contribute(left, derivative * partial_log10_0(out, x)); return 1;
    case OP_LOG1P: if (left != NULL) contribute(left, derivative * partial_log1p_0(out, x)); return 1;
    case OP_POWER: if (left != NULL) contribute(left, derivative * partial_power_0(out, x, y)); if (right != NULL) contribute(right, derivative * partial_power_1(out, x, y)); return 1;
    case OP_POWER_SLOPE: if (left != NULL) contribute(left, derivative * partial_power_slope_0(out, x, y)); if (right != NULL) contribute(right, derivative * partial_power_slope_1(out, x, y)); return 1;
    case OP_POWER_TIMES_LOG: if (left != NULL) contribute(left, derivative * partial_power_times_log_0(out, x, y)); if (right != NULL) contribute(right, derivative * partial_power_times_log_1(out, x, y)); return 1;
    case OP_SIN: if (left != NULL) contribute(left, derivative * partial_sin_0(out, x)); return 1;
    case OP_COS: if (left != NULL) contribute(left, derivative * partial_cos_0(out, x)); return 1;
    case OP_TAN: if (left != NULL) contribute(left, derivative * partial_tan_0(out, x)); return 1;
    case OP_SINC: if (left != NULL) contribute(left, derivative * partial_sinc_0(out, x)); return 1;
    case OP_ASIN: if (left != NULL) contribute(left, derivative * partial_asin_0(out, x)); return 1;
    case OP_ACOS: if (left != NULL) contribute(left, derivative * partial_acos_0(out, x)); return 1;
    case OP_ATAN: if (left != NULL) contribute(left, derivative * partial_atan_0(out, x)); return 1;
    case OP_ATAN2: if (left != NULL) contribute(left, derivative * partial_atan2_0(out, x, y)); if (right != NULL) contribute(right, derivative * partial_atan2_1(out, x, y)); return 1;
    case OP_DEGREES: if (left != NULL) contribute(left, derivative * partial_degrees_0(out, x)); return 1;
    case OP_RADIANS: if (left != NULL) contribute(left, derivative * partial_radians_0(out, x)); return 1;
    case OP_SINH: if (left != NULL) contribute(left, derivative * partial_sinh_0(out, x)); return 1;
    case OP_COSH: if (left != NULL) contribute(left, derivative * partial_cosh_0(out, x)); return 1;
    case OP_SECH: if (left != NULL) contribute(left, derivative * partial_sech_0(out, x)); return 1;
    case OP_SECH_SQUARED: if (left != NULL) contribute(left, derivative * partial_sech_squared_0(out, x)); return 1;
    case OP_TANH: if (left != NULL) contribute(left, derivative * partial_tanh_0(out, x)); return 1;
    case OP_ASINH: if (left != NULL) contribute(left, derivative * partial_asinh_0(out, x)); return 1;
    case OP_ACOSH: if (left != NULL) contribute(left, derivative * partial_acosh_0(out, x)); return 1;
    case OP_ATANH: if (left != NULL) contribute(left, derivative * partial_atanh_0(out, x)); return 1;
    case OP_GAUSSIAN: if (left != NULL) contribute(left, derivative * partial_gaussian_0(out, x)); return 1;
    case OP_NORMAL_DENSITY: if (left != NULL) contribute(left, derivative * partial_normal_density_0(out, x)); return 1;
    case OP_ERF: if (left != NULL) contribute(left, derivative * partial_erf_0(out, x)); return 1;
    case OP_ERFC: if (left != NULL) contribute(left, derivative * partial_erfc_0(out, x)); return 1;
    case OP_GAMMA: if (left != NULL) contribute(left, derivative * partial_gamma_0(out, x)); return 1;
    case OP_LGAMMA: if (left != NULL) contribute(left, derivative * partial_lgamma_0(out, x)); return 1;
    case OP_DIGAMMA: if (left != NULL) contribute(left, derivative * partial_digamma_0(out, x)); return 1;
    case OP_POLYGAMMA: if (right != NULL) contribute(right, derivative * partial_polygamma_1(out, x, y)); return 1;
    case OP_ERFCX: if (left != NULL) contribute(left, derivative * partial_erfcx_0(out, x)); return 1;
    case OP_REPEATED_ERFC_INTEGRAL: if (right != NULL) contribute(right, derivative * partial_repeated_erfc_integral_1(out, x, y)); return 1;
    case OP_ERFINV: if (left != NULL) contribute(left, derivative * partial_erfinv_0(out, x)); return 1;
    case OP_NDTR: if (left != NULL) contribute(left, derivative * partial_ndtr_0(out, x)); return 1;
    case OP_LOG_NDTR: if (left != NULL) contribute(left, derivative * partial_log_ndtr_0(out, x)); return 1;
    case OP_NDTRI: if (left != NULL) contribute(left, derivative * partial_ndtri_0(out, x)); return 1;
    case OP_LOGIT: if (left != NULL) contribute(left, derivative * partial_logit_0(out, x)); return 1;
    case OP_XLOGY: if (left != NULL) contribute(left, derivative * partial_xlogy_0(out, x, y)); if (right != NULL) contribute(right, derivative * partial_xlogy_1(out, x, y)); return 1;
    case OP_XLOG1PY: if (left != NULL) contribute(left, derivative * partial_xlog1py_0(out, x, y)); if (right != NULL) contribute(right, derivative * partial_xlog1py_1(out, x, y)); return 1;
    case OP_NEAR_GAMMA: if (left != NULL) contribute(left, derivative * partial_near_gamma_0(out, x)); return 1;
    case OP_BETA: if (left != NULL) contribute(left, derivative * partial_beta_0(out, x, y)); if (right != NULL) contribute(right, derivative * partial_beta_1(out, x, y)); return 1;
    case OP_BETALN: if (left != NULL) contribute(left, derivative * partial_betaln_0(out, x, y)); if (right != NULL) contribute(right, derivative * partial_betaln_1(out, x, y)); return 1;
    case OP_DIGAMMA_STEP: if (left != NULL) contribute(left, derivative * partial_digamma_step_0(out, x, y)); if (right != NULL) contribute(right, derivative * partial_digamma_step_1(out, x, y)); return 1;
    case OP_TRIGAMMA_STEP: if (left != NULL) contribute(left, derivative * partial_trigamma_step_0(out, x, y)); if (right != NULL) contribute(right, derivative * partial_trigamma_step_1(out, x, y)); return 1;
    case OP_TETRAGAMMA_STEP: if (left != NULL) contribute(left, derivative * partial_tetragamma_step_0(out, x, y)); if (right != NULL) contribute(right, derivative * partial_tetragamma_step_1(out, x, y)); return 1;
    case OP_GAMMA_DENSITY: if (left != NULL) contribute(left, derivative * partial_gamma_density_0(out, x, y)); if (right != NULL) contribute(right, derivative * partial_gamma_density_1(out, x, y)); return 1;
    case OP_RELU: if (left != NULL && chosen_relu_0(out, x) != 0.0) contribute(left, derivative * partial_relu_0(out, x)); return 1;
    case OP_LEAKY_RELU: if (left != NULL) contribute(left, derivative * partial_leaky_relu_0(out, x, y)); if (right != NULL && chosen_leaky_relu_1(out, x, y) != 0.0) contribute(right, derivative * partial_leaky_relu_1(out, x, y)); return 1;
    case OP_ELU: if (left != NULL) contribute(left, derivative * partial_elu_0(out, x, y)); if (right != NULL && chosen_elu_1(out, x, y) != 0.0) contribute(right, derivative * partial_elu_1(out, x, y)); return 1;
    case OP_SIGMOID: if (left != NULL) contribute(left, derivative * partial_sigmoid_0(out, x)); return 1;
    case OP_LOGISTIC_DENSITY: if (left != NULL) contribute(left, derivative * partial_logistic_density_0(out, x)); return 1;
    case OP_SOFTPLUS: if (left != NULL) contribute(left, derivative * partial_softplus_0(out, x)); return 1;
    case OP_SILU: if (left != NULL) contribute(left, derivative * partial_silu_0(out, x)); return 1;
    case OP_GELU: if (left != NULL) contribute(left, derivative * partial_gelu_0(out, x)); return 1;
    case OP_LOGADDEXP: if (left != NULL) contribute(left, derivative * partial_logaddexp_0(out, x, y)); if (right != NULL) contribute(right, derivative * partial_logaddexp_1(out, x, y)); return 1;
    case OP_GAMMAINC: if (left != NULL) contribute(left, derivative * partial_gammainc_0(out, x, y)); if (right != NULL) contribute(right, derivative * partial_gammainc_1(out, x, y)); return 1;
    case OP_GAMMAINCC: if (left != NULL) contribute(left, derivative * partial_gammaincc_0(out, x, y)); if (right != NULL) contribute(right, derivative * partial_gammaincc_1(out, x, y)); return 1;
    case OP_GAMMAINCINV: if (left != NULL) contribute(left, derivative * partial_gammaincinv_0(out, x, y)); if (right != NULL) contribute(right, derivative * partial_gammaincinv_1(out, x, y)); return 1;
    case OP_GAMMAINCCINV: if (left != NULL) contribute(left, derivative * partial_gammainccinv_0(out, x, y)); if (right != NULL) contribute(right, derivative * partial_gammainccinv_1(out, x, y)); return 1;
    case OP_JV: if (left != NULL) contribute(left, derivative * partial_jv_0(out, x, y)); if (right != NULL) contribute(right, derivative * partial_jv_1(out, x, y)); return 1;
    case OP_YV: if (left != NULL) contribute(left, derivative * partial_yv_0(out, x, y)); if (right != NULL) contribute(right, derivative * partial_yv_1(out, x, y)); return 1;
    case OP_IV: if (left != NULL) contribute(left, derivative * partial_iv_0(out, x, y)); if (right != NULL) contribute(right, derivative * partial_iv_1(out, x, y)); return 1;
    case OP_KV: if (left != NULL) contribute(left, derivative * partial_kv_0(out, x, y)); if (right != NULL) contribute(right, derivative * partial_kv_1(out, x, y)); return 1;
    case OP_J0: if (left != NULL) contribute(left, derivative * partial_j0_0(out, x)); return 1;
    case OP_J1: if (left != NULL) contribute(left, derivative * partial_j1_0(out, x)); return 1;
    case OP_Y0: if (left != NULL) contribute(left, derivative * partial_y0_0(out, x)); return 1;
    case OP_Y1: if (left != NULL) contribute(left, derivative * partial_y1_0(out, x)); return 1;
    case OP_I0: if (left != NULL) contribute(left, derivative * partial_i0_0(out, x)); return 1;
    case OP_I1: if (left != NULL) contribute(left, derivative * partial_i1_0(out, x)); return 1;
    case OP_K0: if (left != NULL) contribute(left, derivative * partial_k0_0(out, x)); return 1;
    case OP_K1: if (left != NULL) contribute(left, derivative * partial_k1_0(out, x)); return 1;
    case OP_EXPI: if (left != NULL) contribute(left, derivative * partial_expi_0(out, x)); return 1;
    case OP_EXP1: if (left != NULL) contribute(left, derivative * partial_exp1_0(out, x)); return 1;
    case OP_ELLIPK: if (left != NULL) contribute(left, derivative * partial_ellipk_0(out, x)); return 1;
    case OP_ELLIPE: if (left != NULL) contribute(left, derivative * partial_ellipe_0(out, x)); return 1;
    default: return 0;
    }
}

static inline int carry_tangent(unsigned operation, double out, double x, double y, const Sum *left, const Sum *right, Sum *to)
{
    switch (operation) {
    case OP_ADD: if (is_reached(left)) contribute(to, left->sum * partial_add_0(out, x, y)); if (is_reached(right)) contribute(to, right->sum * partial_add_1(out, x, y)); return 1;
    case OP_SUBTRACT: if (is_reached(left)) contribute(to, left->sum * partial_subtract_0(out, x, y)); if (is_reached(right)) contribute(to, right->sum * partial_subtract_1(out, x, y)); return 1;
    case OP_MULTIPLY: if (is_reached(left)) contribute(to, left->sum * partial_multiply_0(out, x, y)); if (is_reached(right)) contribute(to, right->sum * partial_multiply_1(out, x, y)); return 1;
    case OP_CONTRIBUTION: if (is_reached(left)) contribute(to, left->sum * partial_contribution_0(out, x, y)); if (is_reached(right)) contribute(to, right->sum * partial_contribution_1(out, x, y)); return 1;
    case OP_NEGATIVE: if (is_reached(left)) contribute(to, left->sum * partial_negative_0(out, x)); return 1;
    case OP_DIVIDE: if (is_reached(left)) contribute(to, left->sum * partial_divide_0(out, x, y)); if (is_reached(right)) contribute(to, right->sum * partial_divide_1(out, x, y)); return 1;
    case OP_GREATER: return 1;
    case OP_GATE: if (is_reached(right) && chosen_gate_1(out, x, y) != 0.0) contribute(to, right->sum * partial_gate_1(out, x, y)); return 1;
    case OP_SIGN: return 1;
    case OP_ABSOLUTE: if (is_reached(left) && chosen_absolute_0(out, x) != 0.0) contribute(to, left->sum * partial_absolute_0(out, x)); return 1;
    case OP_MAXIMUM: if (is_reached(left) && chosen_maximum_0(out, x, y) != 0.0) contribute(to, left->sum * partial_maximum_0(out, x, y)); if (is_reached(right) && chosen_maximum_1(out, x, y) != 0.0) contribute(to, right->sum * partial_maximum_1(out, x, y)); return 1;
    case OP_MINIMUM: if (is_reached(left) && chosen_minimum_0(out, x, y) != 0.0) contribute(to, left->sum * partial_minimum_0(out, x, y)); if (is_reached(right) && chosen_minimum_1(out, x, y) != 0.0) contribute(to, right->sum * partial_minimum_1(out, x, y)); return 1;
    case OP_COPYSIGN: if (is_reached(left) && chosen_copysign_0(out, x, y) != 0.0) contribute(to, left->sum * partial_copysign_0(out, x, y)); return 1;
    case OP_FLOOR: return 1;
    case OP_CEIL: return 1;
    case OP_TRUNC: return 1;
    case OP_RINT: return 1;
    case OP_ROUND_TO: return 1;
    case OP_FMOD: if (is_reached(left)) contribute(to, left->sum * partial_fmod_0(out, x, y)); if (is_reached(right)) contribute(to, right->sum * partial_fmod_1(out, x, y)); return 1;
    case OP_REMAINDER: if (is_reached(left)) contribute(to, left->sum * partial_remainder_0(out, x, y)); if (is_reached(right)) contribute(to, right->sum * partial_remainder_1(out, x, y)); return 1;
    case OP_FLOOR_DIVIDE: return 1;
    case OP_MODULO: if (is_reached(left)) contribute(to, left->sum * partial_modulo_0(out, x, y)); if (is_reached(right)) contribute(to, right->sum * partial_modulo_1(out, x, y)); return 1;
    case OP_SQRT: if (is_reached(left)) contribute(to, left->sum * partial_sqrt_0(out, x)); return 1;
    case OP_CBRT: if (is_reached(left)) contribute(to, left->sum * partial_cbrt_0(out, x)); return 1;
    case OP_CBRT_SLOPE: if (is_reached(left)) contribute(to, left->sum * partial_cbrt_slope_0(out, x)); return 1;
    case OP_EXP: if (is_reached(left)) contribute(to, left->sum * partial_exp_0(out, x)); return 1;
    case OP_EXP2: if (is_reached(left)) contribute(to, left->sum * partial_exp2_0(out, x)); return 1;
    case OP_EXPM1: if (is_reached(left)) contribute(to, left->sum * partial_expm1_0(out, x)); return 1;
    case OP_LOG: if (is_reached(left)) contribute(to, left->sum * partial_log_0(out, x)); return 1;
    case OP_LOG2: if (is_reached(left)) contribute(to, left->sum * partial_log2_0(out, x)); return 1;
    case OP_LOG10: if (is_reached(left)) contribute(to, left->sum * partial_log10_0(out, x)); return 1;
    case OP_LOG1P: if (is_reached(left)) contribute(to, left->sum * partial_log1p_0(out, x)); return 1;
    case OP_POWER: if (is_reached(left)) contribute(to, left->sum * partial_power_0(out, x, y)); if (is_reached(right)) contribute(to, right->sum * partial_power_1(out, x, y)); return 1;
    case OP_POWER_SLOPE: if (is_reached(left)) contribute(to, left->sum * partial_power_slope_0(out, x, y)); if (is_reached(right)) contribute(to, right->sum * partial_power_slope_1(out, x, y)); return 1;
    case OP_POWER_TIMES_LOG: if (is_reached(left)) contribute(to, left->sum * partial_power_times_log_0(out, x, y)); if (is_reached(right)) contribute(to, right->sum * partial_power_times_log_1(out, x, y)); return 1;
    case OP_SIN: if (is_reached(left)) contribute(to, left->sum * partial_sin_0(out, x)); return 1;
    case OP_COS: if (is_reached(left)) contribute(to, left->sum * partial_cos_0(out, x)); return 1;
    case OP_TAN: if (is_reached(left)) contribute(to, left->sum * partial_tan_0(out, x)); return 1;
    case OP_SINC: if (is_reached(left)) contribute(to, left->sum * partial_sinc_0(out, x)); return 1;
    case OP_ASIN: if (is_reached(left)) contribute(to, left->sum * partial_asin_0(out, x)); return 1;
    case OP_ACOS: if (is_reached(left)) contribute(to, left->sum * partial_acos_0(out, x)); return 1;
    case OP_ATAN: if (is_reached(left)) contribute(to, left->sum * partial_atan_0(out, x)); return 1;
    case OP_ATAN2: if (is_reached(left)) contribute(to, left->sum * partial_atan2_0(out, x, y)); if (is_reached(right)) contribute(to, right->sum * partial_atan2_1(out, x, y)); return 1;
    case OP_DEGREES: if (is_reached(left)) contribute(to, left->sum * partial_degrees_0(out, x)); return 1;
    case OP_RADIANS: if (is_reached(left)) contribute(to, left->sum * partial_radians_0(out, x)); return 1;
    case OP_SINH: if (is_reached(left)) contribute(to, left->sum * partial_sinh_0(out, x)); return 1;
    case OP_COSH: if (is_reached(left)) contribute(to, left->sum * partial_cosh_0(out, x)); return 1;
    case OP_SECH: if (is_reached(left)) contribute(to, left->sum * partial_sech_0(out, x)); return 1;
    case OP_SECH_SQUARED: if (is_reached(left)) contribute(to, left->sum * partial_sech_squared_0(out, x)); return 1;
    case OP_TANH: if (is_reached(left)) contribute(to, left->sum * partial_tanh_0(out, x)); return 1;
    case OP_ASINH: if (is_reached(left)) contribute(to, left->sum * partial_asinh_0(out, x)); return 1;
    case OP_ACOSH: if (is_reached(left)) contribute(to, left->sum * partial_acosh_0(out, x)); return 1;
    case OP_ATANH: if (is_reached(left)) contribute(to, left->sum * partial_atanh_0(out, x)); return 1;
    case OP_GAUSSIAN: if (is_reached(left)) contribute(to, left->sum * partial_gaussian_0(out, x)); return 1;
    case OP_NORMAL_DENSITY: if (is_reached(left)) contribute(to, left->sum * partial_normal_density_0(out, x)); return 1;
    case OP_ERF: if (is_reached(left)) contribute(to, left->sum * partial_erf_0(out, x)); return 1;
    case OP_ERFC: if (is_reached(left)) contribute(to, left->sum * partial_erfc_0(out, x)); return 1;
    case OP_GAMMA: if (is_reached(left)) contribute(to, left->sum * partial_gamma_0(out, x)); return 1;
    case OP_LGAMMA: if (is_reached(left)) contribute(to, left->sum * partial_lgamma_0(out, x)); return 1;
    case OP_DIGAMMA: if (is_reached(left)) contribute(to, left->sum * partial_digamma_0(out, x)); return 1;
    case OP_POLYGAMMA: if (is_reached(right)) contribute(to, right->sum * partial_polygamma_1(out, x, y)); return 1;
    case OP_ERFCX: if (is_reached(left)) contribute(to, left->sum * partial_erfcx_0(out, x)); return 1;
    case OP_REPEATED_ERFC_INTEGRAL: if (is_reached(right)) contribute(to, right->sum * partial_repeated_erfc_integral_1(out, x, y)); return 1;
    case OP_ERFINV: if (is_reached(left)) contribute(to, left->sum * partial_erfinv_0(out, x)); return 1;
    case OP_NDTR: if (is_reached(left)) contribute(to, left->sum * partial_ndtr_0(out, x)); return 1;
    case OP_LOG_NDTR: if (is_reached(left)) contribute(to, left->sum * partial_log_ndtr_0(out, x)); return 1;
    case OP_NDTRI: if (is_reached(left)) contribute(to, left->sum * partial_ndtri_0(out, x)); return 1;
    case OP_LOGIT: if (is_reached(left)) contribute(to, left->sum * partial_logit_0(out, x)); return 1;
    case OP_XLOGY: if (is_reached(left)) contribute(to, left->sum * partial_xlogy_0(out, x, y)); if (is_reached(right)) contribute(to, right->sum * partial_xlogy_1(out, x, y)); return 1;
    case OP_XLOG1PY: if (is_reached(left)) contribute(to, left->sum * partial_xlog1py_0(out, x, y)); if (is_reached(right)) contribute(to, right->sum * partial_xlog1py_1(out, x, y)); return 1;
    case OP_NEAR_GAMMA: if (is_reached(left)) contribute(to, left->sum * partial_near_gamma_0(out, x)); return 1;
    case OP_BETA: if (is_reached(left)) contribute(to, left->sum * partial_beta_0(out, x, y)); if (is_reached(right)) contribute(to, right->sum * partial_beta_1(out, x, y)); return 1;
    case OP_BETALN: if (is_reached(left)) contribute(to, left->sum * partial_betaln_0(out, x, y)); if (is_reached(right)) contribute(to, right->sum * partial_betaln_1(out, x, y)); return 1;
    case OP_DIGAMMA_STEP: if (is_reached(left)) contribute(to, left->sum * partial_digamma_step_0(out, x, y)); if (is_reached(right)) contribute(to, right->sum * partial_digamma_step_1(out, x, y)); return 1;
    case OP_TRIGAMMA_STEP: if (is_reached(left)) contribute(to, left->sum * partial_trigamma_step_0(out, x, y)); if (is_reached(right)) contribute(to, right->sum * partial_trigamma_step_1(out, x, y)); return 1;
    case OP_TETRAGAMMA_STEP: if (is_reached(left)) contribute(to, left->sum * partial_tetragamma_step_0(out, x, y)); if (is_reached(right)) contribute(to, right->sum * partial_tetragamma_step_1(out, x, y)); return 1;
    case OP_GAMMA_DENSITY: if (is_reached(left)) contribute(to, left->sum * partial_gamma_density_0(out, x, y)); if (is_reached(right)) contribute(to, right->sum * partial_gamma_density_1(out, x, y)); return 1;
    case OP_RELU: if (is_reached(left) && chosen_relu_0(out, x) != 0.0) contribute(to, left->sum * partial_relu_0(out, x)); return 1;
    case OP_LEAKY_RELU: if (is_reached(left)) contribute(to, left->sum * partial_leaky_relu_0(out, x, y)); if (is_reached(right) && chosen_leaky_relu_1(out, x, y) != 0.0) contribute(to, right->sum * partial_leaky_relu_1(out, x, y)); return 1;
    case OP_ELU: if (is_reached(left)) contribute(to, left->sum * partial_elu_0(out, x, y)); if (is_reached(right) && chosen_elu_1(out, x, y) != 0.0) contribute(to, right->sum * partial_elu_1(out, x, y)); return 1;
    case OP_SIGMOID: if (is_reached(left)) contribute(to, left->sum * partial_sigmoid_0(out, x)); return 1;
    case OP_LOGISTIC_DENSITY: if (is_reached(left)) contribute(to, left->sum * partial_logistic_density_0(out, x)); return 1;
    case OP_SOFTPLUS: if (is_reached(left)) contribute(to, left->sum * partial_softplus_0(out, x)); return 1;
    case OP_SILU: if (is_reached(left)) contribute(to, left->sum * partial_silu_0(out, x)); return 1;
    case OP_GELU: if (is_reached(left)) contribute(to, left->sum * partial_gelu_0(out, x)); return 1;
    case OP_LOGADDEXP: if (is_reached(left)) contribute(to, left->sum * partial_logaddexp_0(out, x, y)); if (is_reached(right)) contribute(to, right->sum * partial_logaddexp_1(out, x, y)); return 1;
    case OP_GAMMAINC: if (is_reached(left)) contribute(to, left->sum * partial_gammainc_0(out, x, y)); if (is_reached(right)) contribute(to, right->sum * partial_gammainc_1(out, x, y)); return 1;
    case OP_GAMMAINCC: if (is_reached(left)) contribute(to, left->sum * partial_gammaincc_0(out, x, y)); if (is_reached(right)) contribute(to, right->sum * partial_gammaincc_1(out, x, y)); return 1;
    case OP_GAMMAINCINV: if (is_reached(left)) contribute(to, left->sum * partial_gammaincinv_0(out, x, y)); if (is_reached(right)) contribute(to, right->sum * partial_gammaincinv_1(out, x, y)); return 1;
    case OP_GAMMAINCCINV: if (is_reached(left)) contribute(to, left->sum * partial_gammainccinv_0(out, x, y)); if (is_reached(right)) contribute(to, right->sum * partial_gammainccinv_1(out, x, y)); return 1;
    case OP_JV: if (is_reached(left)) contribute(to, left->sum * partial_jv_0(out, x, y)); if (is_reached(right)) contribute(to, right->sum * partial_jv_1(out, x, y)); return 1;
    case OP_YV: if (is_reached(left)) contribute(to, left->sum * partial_yv_0(out, x, y)); if (is_reached(right)) contribute(to, right->sum * partial_yv_1(out, x, y)); return 1;
    case OP_IV: if (is_reached(left)) contribute(to, left->sum * partial_iv_0(out, x, y)); if (is_reached(right)) contribute(to, right->sum * partial_iv_1(out, x, y)); return 1;
    case OP_KV: if (is_reached(left)) contribute(to, left->sum * partial_kv_0(out, x, y)); if (is_reached(right)) contribute(to, right->sum * partial_kv_1(out, x, y)); return 1;
    case OP_J0: if (is_reached(left)) contribute(to, left->sum * partial_j0_0(out, x)); return 1;
    case OP_J1: if (is_reached(left)) contribute(to, left->sum * partial_j1_0(out, x)); return 1;
    case OP_Y0: if (is_reached(left)) contribute(to, left->sum * partial_y0_0(out, x)); return 1;
    case OP_Y1: if (is_reached(left)) contribute(to, left->sum * partial_y1_0(out, x)); return 1;
    case OP_I0: if (is_reached(left)) contribute(to, left->sum * partial_i0_0(out, x)); return 1;
    case OP_I1: if (is_reached(left)) contribute(to, left->sum * partial_i1_0(out, x)); return 1;
    case OP_K0: if (is_reached(left)) contribute(to, left->sum * partial_k0_0(out, x)); return 1;
    case OP_K1: if (is_reached(left)) contribute(to, left->sum * partial_k1_0(out, x)); return 1;
    case OP_EXPI: if (is_reached(left)) contribute(to, left->sum * partial_expi_0(out, x)); return 1;
    case OP_EXP1: if (is_reached(left)) contribute(to, left->sum * partial_exp1_0(out, x)); return 1;
    case OP_ELLIPK: if (is_reached(left)) contribute(to, left->sum * partial_ellipk_0(out, x)); return 1;
    case OP_ELLIPE: if (is_reached(left)) contribute(to, left->sum * partial_ellipe_0(out, x)); return 1;
    default: return 0;
    }
}

static inline Move drift_multiply_0(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    return dot_y;
}

static inline Move drift_multiply_1(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    return dot_x;
}

static inline Move drift_contribution_0(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    return dot_y;
}

static inline Move drift_contribution_1(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    return dot_x;
}

static inline Move drift_divide_0(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    Move m0 = {0.0, 0};
    if (dot_y.is) {
        const double t0 = 1.0 / y;
        const double t1 = -t0;
        const double t2 = t1 / y;
        add_move(&m0, dot_y.by * t2);
    }
    return m0;
}

static inline Move drift_divide_1(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    if (dot_out.is) {
        add_move(&m1, dot_out.by * (-1.0));
    }
    if (m1.is) {
        const double t0 = 1.0 / y;
        add_move(&m0, m1.by * t0);
    }
    if (dot_y.is) {
        const double t1 = -out;
        const double t2 = t1 / y;
        const double t3 = -t2;
        const double t4 = t3 / y;
        add_move(&m0, dot_y.by * t4);
    }
    return m0;
}

static inline Move drift_sqrt_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    if (dot_out.is) {
        const double t0 = 0.5 / out;
        const double t1 = -t0;
        const double t2 = t1 / out;
        add_move(&m0, dot_out.by * t2);
    }
    return m0;
}

static inline Move drift_cbrt_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    if (dot_x.is) {
        const double t0 = value_cbrt_slope(x);
        const double t1 = (-2.0) * t0;
        const double t2 = t1 / x;
        const double t3 = t2 / 3.0;
        add_move(&m0, dot_x.by * t3);
    }
    return m0;
}

static inline Move drift_cbrt_slope_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    Move m2 = {0.0, 0};
    if (dot_out.is) {
        add_move(&m2, dot_out.by * (-2.0));
    }
    if (m2.is) {
        const double t0 = 1.0 / x;
        add_move(&m1, m2.by * t0);
    }
    if (dot_x.is) {
        const double t1 = (-2.0) * out;
        const double t2 = t1 / x;
        const double t3 = -t2;
        const double t4 = t3 / x;
        add_move(&m1, dot_x.by * t4);
    }
    if (m1.is) {
        const double t5 = 1.0 / 3.0;
        add_move(&m0, m1.by * t5);
    }
    return m0;
}

static inline Move drift_exp_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    return dot_out;
}

static inline Move drift_exp2_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    if (dot_out.is) {
        add_move(&m0, dot_out.by * 0.6931471805599453);
    }
    return m0;
}

static inline Move drift_expm1_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    if (dot_x.is) {
        const double t0 = exp(x);
        add_move(&m0, dot_x.by * t0);
    }
    return m0;
}

static inline Move drift_log_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    const double t0 = (0.0 > x ? 1.0 : 0.0);
    Move m0;
    if (t0 != 0.0) {
        m0 = dot_out;
    }
    else {
        Move m1 = {0.0, 0};
        if (dot_x.is) {
            const double t1 = 1.0 / x;
            const double t2 = -t1;
            const double t3 = t2 / x;
            add_move(&m1, dot_x.by * t3);
        }
        m0 = m1;
    }
    return m0;
}

static inline Move drift_log2_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    const double t0 = (0.0 > x ? 1.0 : 0.0);
    Move m0;
    if (t0 != 0.0) {
        m0 = dot_out;
    }
    else {
        Move m1 = {0.0, 0};
        if (dot_x.is) {
            const double t1 = 1.4426950408889634 / x;
            const double t2 = -t1;
            const double t3 = t2 / x;
            add_move(&m1, dot_x.by * t3);
        }
        m0 = m1;
    }
    return m0;
}

static inline Move drift_log10_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    const double t0 = (0.0 > x ? 1.0 : 0.0);
    Move m0;
    if (t0 != 0.0) {
        m0 = dot_out;
    }
    else {
        Move m1 = {0.0, 0};
        if (dot_x.is) {
            const double t1 = 0.4342944819032518 / x;
            const double t2 = -t1;
            const double t3 = t2 / x;
            add_move(&m1, dot_x.by * t3);
        }
        m0 = m1;
    }
    return m0;
}

static inline Move drift_log1p_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    const double t0 = ((-1.0) > x ? 1.0 : 0.0);
    Move m0;
    if (t0 != 0.0) {
        m0 = dot_out;
    }
    else {
        Move m1 = {0.0, 0};
        Move m2 = {0.0, 0};
        if (dot_x.is) {
            add_move(&m2, dot_x.by * 1.0);
        }
        if (m2.is) {
            const double t1 = 1.0 + x;
            const double t2 = 1.0 / t1;
            const double t3 = -t2;
            const double t4 = t3 / t1;
            add_move(&m1, m2.by * t4);
        }
        m0 = m1;
    }
    return m0;
}

static inline Move drift_power_0(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    Move m0 = {0.0, 0};
    if (dot_x.is) {
        const double t0 = (0.5 > y ? 1.0 : 0.0);
        double t1;
        if (t0 != 0.0) {
            const double t2 = fabs(x);
            const double t3 = (t2 > 1.7976931348623157e+308 ? 1.0 : 0.0);
            double t4;
            if (t3 != 0.0) {
                t4 = 0.0;
            }
            else {
                const double t5 = (0.0 > y ? 1.0 : 0.0);
                const double t6 = t2 + t5;
                double t7;
                if (t6 != 0.0) {
                    const double t8 = y - 1.0;
                    const double t9 = value_power_slope(x, y);
                    const double t10 = t8 * t9;
                    const double t11 = (t6 != 0.0 ? x : 1.0);
                    const double t12 = t10 / t11;
                    t7 = t12;
                }
                else {
                    t7 = 0.0;
                }
                t4 = t7;
            }
            t1 = t4;
        }
        else {
            const double t13 = y - 1.0;
            const double t14 = (t0 != 0.0 ? 0.0 : t13);
            const double t15 = value_power_slope(x, t14);
            const double t16 = y * t15;
            t1 = t16;
        }
        add_move(&m0, dot_x.by * t1);
    }
    if (dot_y.is) {
        const double t17 = (0.5 > y ? 1.0 : 0.0);
        double t18;
        if (t17 != 0.0) {
            const double t19 = fabs(x);
            const double t20 = (t19 > 1.7976931348623157e+308 ? 1.0 : 0.0);
            double t21;
            if (t20 != 0.0) {
                t21 = 0.0;
            }
            else {
                const double t22 = (0.0 > y ? 1.0 : 0.0);
                const double t23 = t19 + t22;
                double t24;
                if (t23 != 0.0) {
                    const double t25 = pow(x, y);
                    const double t26 = value_power_times_log(x, y);
                    const double t27 = y * t26;
                    const double t28 = t25 + t27;
                    const double t29 = (t23 != 0.0 ? x : 1.0);
                    const double t30 = t28 / t29;
                    t24 = t30;
                }
                else {
                    t24 = 0.0;
                }
                t21 = t24;
            }
            t18 = t21;
        }
        else {
            const double t31 = y - 1.0;
            const double t32 = (t17 != 0.0 ? 0.0 : t31);
            const double t33 = pow(x, t32);
            const double t34 = value_power_times_log(x, t32);
            const double t35 = y * t34;
            const double t36 = t33 + t35;
            t18 = t36;
        }
        add_move(&m0, dot_y.by * t18);
    }
    return m0;
}

static inline Move drift_power_1(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    Move m0 = {0.0, 0};
    if (dot_x.is) {
        const double t0 = (0.5 > y ? 1.0 : 0.0);
        double t1;
        if (t0 != 0.0) {
            const double t2 = fabs(x);
            const double t3 = (t2 > 1.7976931348623157e+308 ? 1.0 : 0.0);
            double t4;
            if (t3 != 0.0) {
                t4 = 0.0;
            }
            else {
                const double t5 = (0.0 > y ? 1.0 : 0.0);
                const double t6 = t2 + t5;
                double t7;
                if (t6 != 0.0) {
                    const double t8 = pow(x, y);
                    const double t9 = value_power_times_log(x, y);
                    const double t10 = y * t9;
                    const double t11 = t8 + t10;
                    const double t12 = (t6 != 0.0 ? x : 1.0);
                    const double t13 = t11 / t12;
                    t7 = t13;
                }
                else {
                    t7 = 0.0;
                }
                t4 = t7;
            }
            t1 = t4;
        }
        else {
            const double t14 = y - 1.0;
            const double t15 = (t0 != 0.0 ? 0.0 : t14);
            const double t16 = pow(x, t15);
            const double t17 = value_power_times_log(x, t15);
            const double t18 = y * t17;
            const double t19 = t16 + t18;
            t1 = t19;
        }
        add_move(&m0, dot_x.by * t1);
    }
    if (dot_y.is) {
        const double t20 = fabs(x);
        const double t21 = (0.0 > y ? 1.0 : 0.0);
        const double t22 = t20 + t21;
        double t23;
        if (t22 != 0.0) {
            const double t24 = value_power_times_log(x, y);
            const double t25 = log(x);
            const double t26 = t24 * t25;
            t23 = t26;
        }
        else {
            t23 = 0.0;
        }
        add_move(&m0, dot_y.by * t23);
    }
    return m0;
}

static inline Move drift_power_slope_0(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    const double t0 = (0.5 > y ? 1.0 : 0.0);
    Move m0;
    if (t0 != 0.0) {
        const double t1 = fabs(x);
        const double t2 = (t1 > 1.7976931348623157e+308 ? 1.0 : 0.0);
        Move m1;
        if (t2 != 0.0) {
            m1 = (Move){0.0, 0};
        }
        else {
            const double t3 = (0.0 > y ? 1.0 : 0.0);
            const double t4 = t1 + t3;
            Move m2;
            if (t4 != 0.0) {
                Move m3 = {0.0, 0};
                Move m4 = {0.0, 0};
                Move m5 = {0.0, 0};
                if (dot_y.is) {
                    add_move(&m5, dot_y.by * 1.0);
                }
                if (m5.is) {
                    add_move(&m4, m5.by * out);
                }
                if (dot_out.is) {
                    const double t5 = y - 1.0;
                    add_move(&m4, dot_out.by * t5);
                }
                if (m4.is) {
                    const double t6 = (t4 != 0.0 ? x : 1.0);
                    const double t7 = 1.0 / t6;
                    add_move(&m3, m4.by * t7);
                }
                Move m6;
                if (t4 != 0.0) {
                    m6 = dot_x;
                }
                else {
                    m6 = (Move){0.0, 0};
                }
                if (m6.is) {
                    const double t8 = y - 1.0;
                    const double t9 = t8 * out;
                    const double t10 = (t4 != 0.0 ? x : 1.0);
                    const double t11 = t9 / t10;
                    const double t12 = -t11;
                    const double t13 = t12 / t10;
                    add_move(&m3, m6.by * t13);
                }
                m2 = m3;
            }
            else {
                m2 = (Move){0.0, 0};
            }
            m1 = m2;
        }
        m0 = m1;
    }
    else {
        Move m7 = {0.0, 0};
        if (dot_y.is) {
            const double t14 = y - 1.0;
            const double t15 = (t0 != 0.0 ? 0.0 : t14);
            const double t16 = value_power_slope(x, t15);
            add_move(&m7, dot_y.by * t16);
        }
        Move m8 = {0.0, 0};
        if (dot_x.is) {
            const double t17 = y - 1.0;
            const double t18 = (t0 != 0.0 ? 0.0 : t17);
            const double t19 = (0.5 > t18 ? 1.0 : 0.0);
            double t20;
            if (t19 != 0.0) {
                const double t21 = fabs(x);
                const double t22 = (t21 > 1.7976931348623157e+308 ? 1.0 : 0.0);
                double t23;
                if (t22 != 0.0) {
                    t23 = 0.0;
                }
                else {
                    const double t24 = (0.0 > t18 ? 1.0 : 0.0);
                    const double t25 = t21 + t24;
                    double t26;
                    if (t25 != 0.0) {
                        const double t27 = t18 - 1.0;
                        const double t28 = value_power_slope(x, t18);
                        const double t29 = t27 * t28;
                        const double t30 = (t25 != 0.0 ? x : 1.0);
                        const double t31 = t29 / t30;
                        t26 = t31;
                    }
                    else {
                        t26 = 0.0;
                    }
                    t23 = t26;
                }
                t20 = t23;
            }
            else {
                const double t32 = t18 - 1.0;
                const double t33 = (t19 != 0.0 ? 0.0 : t32);
                const double t34 = value_power_slope(x, t33);
                const double t35 = t18 * t34;
                t20 = t35;
            }
            add_move(&m8, dot_x.by * t20);
        }
        Move m9;
        if (t0 != 0.0) {
            m9 = (Move){0.0, 0};
        }
        else {
            Move m10 = {0.0, 0};
            if (dot_y.is) {
                add_move(&m10, dot_y.by * 1.0);
            }
            m9 = m10;
        }
        if (m9.is) {
            const double t36 = y - 1.0;
            const double t37 = (t0 != 0.0 ? 0.0 : t36);
            const double t38 = (0.5 > t37 ? 1.0 : 0.0);
            double t39;
            if (t38 != 0.0) {
                const double t40 = fabs(x);
                const double t41 = (t40 > 1.7976931348623157e+308 ? 1.0 : 0.0);
                double t42;
                if (t41 != 0.0) {
                    t42 = 0.0;
                }
                else {
                    const double t43 = (0.0 > t37 ? 1.0 : 0.0);
                    const double t44 = t40 + t43;
                    double t45;
                    if (t44 != 0.0) {
                        const double t46 = pow(x, t37);
                        const double t47 = value_power_times_log(x, t37);
                        const double t48 = t37 * t47;
                        const double t49 = t46 + t48;
                        const double t50 = (t44 != 0.0 ? x : 1.0);
                        const double t51 = t49 / t50;
                        t45 = t51;
                    }
                    else {
                        t45 = 0.0;
                    }
                    t42 = t45;
                }
                t39 = t42;
            }
            else {
                const double t52 = t37 - 1.0;
                const double t53 = (t38 != 0.0 ? 0.0 : t52);
                const double t54 = pow(x, t53);
                const double t55 = value_power_times_log(x, t53);
                const double t56 = t37 * t55;
                const double t57 = t54 + t56;
                t39 = t57;
            }
            add_move(&m8, m9.by * t39);
        }
        if (m8.is) {
            add_move(&m7, m8.by * y);
        }
        m0 = m7;
    }
    return m0;
}

static inline Move drift_power_slope_1(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    const double t0 = (0.5 > y ? 1.0 : 0.0);
    Move m0;
    if (t0 != 0.0) {
        const double t1 = fabs(x);
        const double t2 = (t1 > 1.7976931348623157e+308 ? 1.0 : 0.0);
        Move m1;
        if (t2 != 0.0) {
            m1 = (Move){0.0, 0};
        }
        else {
            const double t3 = (0.0 > y ? 1.0 : 0.0);
            const double t4 = t1 + t3;
            Move m2;
            if (t4 != 0.0) {
                Move m3 = {0.0, 0};
                Move m4 = {0.0, 0};
                Move m5 = {0.0, 0};
                if (dot_x.is) {
                    const double t5 = value_power_slope(x, y);
                    add_move(&m5, dot_x.by * t5);
                }
                if (dot_y.is) {
                    const double t6 = value_power_times_log(x, y);
                    add_move(&m5, dot_y.by * t6);
                }
                if (m5.is) {
                    add_move(&m4, m5.by * 1.0);
                }
                Move m6 = {0.0, 0};
                if (dot_y.is) {
                    const double t7 = value_power_times_log(x, y);
                    add_move(&m6, dot_y.by * t7);
                }
                Move m7 = {0.0, 0};
                if (dot_x.is) {
                    double t8;
                    if (t0 != 0.0) {
                        double t9;
                        if (t2 != 0.0) {
                            t9 = 0.0;
                        }
                        else {
                            double t10;
                            if (t4 != 0.0) {
                                const double t11 = pow(x, y);
                                const double t12 = value_power_times_log(x, y);
                                const double t13 = y * t12;
                                const double t14 = t11 + t13;
                                const double t15 = (t4 != 0.0 ? x : 1.0);
                                const double t16 = t14 / t15;
                                t10 = t16;
                            }
                            else {
                                t10 = 0.0;
                            }
                            t9 = t10;
                        }
                        t8 = t9;
                    }
                    else {
                        const double t17 = y - 1.0;
                        const double t18 = (t0 != 0.0 ? 0.0 : t17);
                        const double t19 = pow(x, t18);
                        const double t20 = value_power_times_log(x, t18);
                        const double t21 = y * t20;
                        const double t22 = t19 + t21;
                        t8 = t22;
                    }
                    add_move(&m7, dot_x.by * t8);
                }
                if (dot_y.is) {
                    double t23;
                    if (t4 != 0.0) {
                        const double t24 = value_power_times_log(x, y);
                        const double t25 = log(x);
                        const double t26 = t24 * t25;
                        t23 = t26;
                    }
                    else {
                        t23 = 0.0;
                    }
                    add_move(&m7, dot_y.by * t23);
                }
                if (m7.is) {
                    add_move(&m6, m7.by * y);
                }
                if (m6.is) {
                    add_move(&m4, m6.by * 1.0);
                }
                if (m4.is) {
                    const double t27 = (t4 != 0.0 ? x : 1.0);
                    const double t28 = 1.0 / t27;
                    add_move(&m3, m4.by * t28);
                }
                Move m8;
                if (t4 != 0.0) {
                    m8 = dot_x;
                }
                else {
                    m8 = (Move){0.0, 0};
                }
                if (m8.is) {
                    const double t29 = pow(x, y);
                    const double t30 = value_power_times_log(x, y);
                    const double t31 = y * t30;
                    const double t32 = t29 + t31;
                    const double t33 = (t4 != 0.0 ? x : 1.0);
                    const double t34 = t32 / t33;
                    const double t35 = -t34;
                    const double t36 = t35 / t33;
                    add_move(&m3, m8.by * t36);
                }
                m2 = m3;
            }
            else {
                m2 = (Move){0.0, 0};
            }
            m1 = m2;
        }
        m0 = m1;
    }
    else {
        Move m9 = {0.0, 0};
        Move m10 = {0.0, 0};
        if (dot_x.is) {
            const double t37 = y - 1.0;
            const double t38 = (t0 != 0.0 ? 0.0 : t37);
            const double t39 = value_power_slope(x, t38);
            add_move(&m10, dot_x.by * t39);
        }
        Move m11;
        if (t0 != 0.0) {
            m11 = (Move){0.0, 0};
        }
        else {
            Move m12 = {0.0, 0};
            if (dot_y.is) {
                add_move(&m12, dot_y.by * 1.0);
            }
            m11 = m12;
        }
        if (m11.is) {
            const double t40 = y - 1.0;
            const double t41 = (t0 != 0.0 ? 0.0 : t40);
            const double t42 = value_power_times_log(x, t41);
            add_move(&m10, m11.by * t42);
        }
        if (m10.is) {
            add_move(&m9, m10.by * 1.0);
        }
        Move m13 = {0.0, 0};
        if (dot_y.is) {
            const double t43 = y - 1.0;
            const double t44 = (t0 != 0.0 ? 0.0 : t43);
            const double t45 = value_power_times_log(x, t44);
            add_move(&m13, dot_y.by * t45);
        }
        Move m14 = {0.0, 0};
        if (dot_x.is) {
            const double t46 = y - 1.0;
            const double t47 = (t0 != 0.0 ? 0.0 : t46);
            const double t48 = (0.5 > t47 ? 1.0 : 0.0);
            double t49;
            if (t48 != 0.0) {
                const double t50 = fabs(x);
                const double t51 = (t50 > 1.7976931348623157e+308 ? 1.0 : 0.0);
                double t52;
                if (t51 != 0.0) {
                    t52 = 0.0;
                }
                else {
                    const double t53 = (0.0 > t47 ? 1.0 : 0.0);
                    const double t54 = t50 + t53;
                    double t55;
                    if (t54 != 0.0) {
                        const double t56 = pow(x, t47);
                        const double t57 = value_power_times_log(x, t47);
                        const double t58 = t47 * t57;
                        const double t59 = t56 + t58;
                        const double t60 = (t54 != 0.0 ? x : 1.0);
                        const double t61 = t59 / t60;
                        t55 = t61;
                    }
                    else {
                        t55 = 0.0;
                    }
                    t52 = t55;
                }
                t49 = t52;
            }
            else {
                const double t62 = t47 - 1.0;
                const double t63 = (t48 != 0.0 ? 0.0 : t62);
                const double t64 = pow(x, t63);
                const double t65 = value_power_times_log(x, t63);
                const double t66 = t47 * t65;
                const double t67 = t64 + t66;
                t49 = t67;
            }
            add_move(&m14, dot_x.by * t49);
        }
        Move m15;
        if (t0 != 0.0) {
            m15 = (Move){0.0, 0};
        }
        else {
            Move m16 = {0.0, 0};
            if (dot_y.is) {
                add_move(&m16, dot_y.by * 1.0);
            }
            m15 = m16;
        }
        if (m15.is) {
            const double t68 = y - 1.0;
            const double t69 = (t0 != 0.0 ? 0.0 : t68);
            const double t70 = fabs(x);
            const double t71 = (0.0 > t69 ? 1.0 : 0.0);
            const double t72 = t70 + t71;
            double t73;
            if (t72 != 0.0) {
                const double t74 = value_power_times_log(x, t69);
                const double t75 = log(x);
                const double t76 = t74 * t75;
                t73 = t76;
            }
            else {
                t73 = 0.0;
            }
            add_move(&m14, m15.by * t73);
        }
        if (m14.is) {
            add_move(&m13, m14.by * y);
        }
        if (m13.is) {
            add_move(&m9, m13.by * 1.0);
        }
        m0 = m9;
    }
    return m0;
}

static inline Move drift_power_times_log_0(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    const double t0 = (0.5 > y ? 1.0 : 0.0);
    Move m0;
    if (t0 != 0.0) {
        const double t1 = fabs(x);
        const double t2 = (t1 > 1.7976931348623157e+308 ? 1.0 : 0.0);
        Move m1;
        if (t2 != 0.0) {
            m1 = (Move){0.0, 0};
        }
        else {
            const double t3 = (0.0 > y ? 1.0 : 0.0);
            const double t4 = t1 + t3;
            Move m2;
            if (t4 != 0.0) {
                Move m3 = {0.0, 0};
                Move m4 = {0.0, 0};
                Move m5 = {0.0, 0};
                if (dot_x.is) {
                    const double t5 = value_power_slope(x, y);
                    add_move(&m5, dot_x.by * t5);
                }
                if (dot_y.is) {
                    const double t6 = value_power_times_log(x, y);
                    add_move(&m5, dot_y.by * t6);
                }
                if (m5.is) {
                    add_move(&m4, m5.by * 1.0);
                }
                Move m6 = {0.0, 0};
                if (dot_y.is) {
                    const double t7 = value_power_times_log(x, y);
                    add_move(&m6, dot_y.by * t7);
                }
                Move m7 = {0.0, 0};
                if (dot_x.is) {
                    double t8;
                    if (t0 != 0.0) {
                        double t9;
                        if (t2 != 0.0) {
                            t9 = 0.0;
                        }
                        else {
                            double t10;
                            if (t4 != 0.0) {
                                const double t11 = pow(x, y);
                                const double t12 = value_power_times_log(x, y);
                                const double t13 = y * t12;
                                const double t14 = t11 + t13;
                                const double t15 = (t4 != 0.0 ? x : 1.0);
                                const double t16 = t14 / t15;
                                t10 = t16;
                            }
                            else {
                                t10 = 0.0;
                            }
                            t9 = t10;
                        }
                        t8 = t9;
                    }
                    else {
                        const double t17 = y - 1.0;
                        const double t18 = (t0 != 0.0 ? 0.0 : t17);
                        const double t19 = pow(x, t18);
                        const double t20 = value_power_times_log(x, t18);
                        const double t21 = y * t20;
                        const double t22 = t19 + t21;
                        t8 = t22;
                    }
                    add_move(&m7, dot_x.by * t8);
                }
                if (dot_y.is) {
                    double t23;
                    if (t4 != 0.0) {
                        const double t24 = value_power_times_log(x, y);
                        const double t25 = log(x);
                        const double t26 = t24 * t25;
                        t23 = t26;
                    }
                    else {
                        t23 = 0.0;
                    }
                    add_move(&m7, dot_y.by * t23);
                }
                if (m7.is) {
                    add_move(&m6, m7.by * y);
                }
                if (m6.is) {
                    add_move(&m4, m6.by * 1.0);
                }
                if (m4.is) {
                    const double t27 = (t4 != 0.0 ? x : 1.0);
                    const double t28 = 1.0 / t27;
                    add_move(&m3, m4.by * t28);
                }
                Move m8;
                if (t4 != 0.0) {
                    m8 = dot_x;
                }
                else {
                    m8 = (Move){0.0, 0};
                }
                if (m8.is) {
                    const double t29 = pow(x, y);
                    const double t30 = value_power_times_log(x, y);
                    const double t31 = y * t30;
                    const double t32 = t29 + t31;
                    const double t33 = (t4 != 0.0 ? x : 1.0);
                    const double t34 = t32 / t33;
                    const double t35 = -t34;
                    const double t36 = t35 / t33;
                    add_move(&m3, m8.by * t36);
                }
                m2 = m3;
            }
            else {
                m2 = (Move){0.0, 0};
            }
            m1 = m2;
        }
        m0 = m1;
    }
    else {
        Move m9 = {0.0, 0};
        Move m10 = {0.0, 0};
        if (dot_x.is) {
            const double t37 = y - 1.0;
            const double t38 = (t0 != 0.0 ? 0.0 : t37);
            const double t39 = value_power_slope(x, t38);
            add_move(&m10, dot_x.by * t39);
        }
        Move m11;
        if (t0 != 0.0) {
            m11 = (Move){0.0, 0};
        }
        else {
            Move m12 = {0.0, 0};
            if (dot_y.is) {
                add_move(&m12, dot_y.by * 1.0);
            }
            m11 = m12;
        }
        if (m11.is) {
            const double t40 = y - 1.0;
            const double t41 = (t0 != 0.0 ? 0.0 : t40);
            const double t42 = value_power_times_log(x, t41);
            add_move(&m10, m11.by * t42);
        }
        if (m10.is) {
            add_move(&m9, m10.by * 1.0);
        }
        Move m13 = {0.0, 0};
        if (dot_y.is) {
            const double t43 = y - 1.0;
            const double t44 = (t0 != 0.0 ? 0.0 : t43);
            const double t45 = value_power_times_log(x, t44);
            add_move(&m13, dot_y.by * t45);
        }
        Move m14 = {0.0, 0};
        if (dot_x.is) {
            const double t46 = y - 1.0;
            const double t47 = (t0 != 0.0 ? 0.0 : t46);
            const double t48 = (0.5 > t47 ? 1.0 : 0.0);
            double t49;
            if (t48 != 0.0) {
                const double t50 = fabs(x);
                const double t51 = (t50 > 1.7976931348623157e+308 ? 1.0 : 0.0);
                double t52;
                if (t51 != 0.0) {
                    t52 = 0.0;
                }
                else {
                    const double t53 = (0.0 > t47 ? 1.0 : 0.0);
                    const double t54 = t50 + t53;
                    double t55;
                    if (t54 != 0.0) {
                        const double t56 = pow(x, t47);
                        const double t57 = value_power_times_log(x, t47);
                        const double t58 = t47 * t57;
                        const double t59 = t56 + t58;
                        const double t60 = (t54 != 0.0 ? x : 1.0);
                        const double t61 = t59 / t60;
                        t55 = t61;
                    }
                    else {
                        t55 = 0.0;
                    }
                    t52 = t55;
                }
                t49 = t52;
            }
            else {
                const double t62 = t47 - 1.0;
                const double t63 = (t48 != 0.0 ? 0.0 : t62);
                const double t64 = pow(x, t63);
                const double t65 = value_power_times_log(x, t63);
                const double t66 = t47 * t65;
                const double t67 = t64 + t66;
                t49 = t67;
            }
            add_move(&m14, dot_x.by * t49);
        }
        Move m15;
        if (t0 != 0.0) {
            m15 = (Move){0.0, 0};
        }
        else {
            Move m16 = {0.0, 0};
            if (dot_y.is) {
                add_move(&m16, dot_y.by * 1.0);
            }
            m15 = m16;
        }
        if (m15.is) {
            const double t68 = y - 1.0;
            const double t69 = (t0 != 0.0 ? 0.0 : t68);
            const double t70 = fabs(x);
            const double t71 = (0.0 > t69 ? 1.0 : 0.0);
            const double t72 = t70 + t71;
            double t73;
            if (t72 != 0.0) {
                const double t74 = value_power_times_log(x, t69);
                const double t75 = log(x);
                const double t76 = t74 * t75;
                t73 = t76;
            }
            else {
                t73 = 0.0;
            }
            add_move(&m14, m15.by * t73);
        }
        if (m14.is) {
            add_move(&m13, m14.by * y);
        }
        if (m13.is) {
            add_move(&m9, m13.by * 1.0);
        }
        m0 = m9;
    }
    return m0;
}

static inline Move drift_power_times_log_1(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    const double t0 = fabs(x);
    const double t1 = (0.0 > y ? 1.0 : 0.0);
    const double t2 = t0 + t1;
    Move m0;
    if (t2 != 0.0) {
        Move m1 = {0.0, 0};
        if (dot_out.is) {
            const double t3 = log(x);
            add_move(&m1, dot_out.by * t3);
        }
        Move m2 = {0.0, 0};
        if (dot_x.is) {
            const double t4 = (0.0 > x ? 1.0 : 0.0);
            double t5;
            if (t4 != 0.0) {
                const double t6 = log(x);
                t5 = t6;
            }
            else {
                const double t7 = 1.0 / x;
                t5 = t7;
            }
            add_move(&m2, dot_x.by * t5);
        }
        if (m2.is) {
            add_move(&m1, m2.by * out);
        }
        m0 = m1;
    }
    else {
        m0 = (Move){0.0, 0};
    }
    return m0;
}

static inline Move drift_sin_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    if (dot_x.is) {
        const double t0 = sin(x);
        const double t1 = -t0;
        add_move(&m0, dot_x.by * t1);
    }
    return m0;
}

static inline Move drift_cos_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    if (dot_x.is) {
        const double t0 = cos(x);
        add_move(&m1, dot_x.by * t0);
    }
    if (m1.is) {
        add_move(&m0, m1.by * (-1.0));
    }
    return m0;
}

static inline Move drift_tan_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    if (dot_out.is) {
        add_move(&m1, dot_out.by * out);
    }
    if (dot_out.is) {
        add_move(&m1, dot_out.by * out);
    }
    if (m1.is) {
        add_move(&m0, m1.by * 1.0);
    }
    return m0;
}

static inline Move drift_sinc_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    const double t0 = fabs(x);
    const double t1 = (0.75 > t0 ? 1.0 : 0.0);
    Move m0;
    if (t1 != 0.0) {
        Move m1 = {0.0, 0};
        if (dot_x.is) {
            const double t2 = x * x;
            const double t3 = 2.98717191589536e-20 * t2;
            const double t4 = t3 + (-2.996371563190511e-18);
            const double t5 = t4 * t2;
            const double t6 = t5 + 2.635212528439635e-16;
            const double t7 = t6 * t2;
            const double t8 = t7 + (-2.0132015080808862e-14);
            const double t9 = t8 * t2;
            const double t10 = t9 + 1.3217901389162304e-12;
            const double t11 = t10 * t2;
            const double t12 = t11 + (-7.365893777096939e-11);
            const double t13 = t12 * t2;
            const double t14 = t13 + 3.433076949964284e-09;
            const double t15 = t14 * t2;
            const double t16 = t15 + (-1.3148481279991983e-07);
            const double t17 = t16 * t2;
            const double t18 = t17 + 4.049947846619241e-06;
            const double t19 = t18 * t2;
            const double t20 = t19 + (-9.766223126318928e-05);
            const double t21 = t20 * t2;
            const double t22 = t21 + 0.001781145516372851;
            const double t23 = t22 * t2;
            const double t24 = t23 + (-0.023460810354558225);
            const double t25 = t24 * t2;
            const double t26 = t25 + 0.20918278254123832;
            const double t27 = t26 * t2;
            const double t28 = t27 + (-1.144510944732505);
            const double t29 = t28 * t2;
            const double t30 = t29 + 3.246969701133414;
            const double t31 = t30 * t2;
            const double t32 = t31 + (-3.289868133696453);
            add_move(&m1, dot_x.by * t32);
        }
        Move m2 = {0.0, 0};
        Move m3 = {0.0, 0};
        Move m4 = {0.0, 0};
        Move m5 = {0.0, 0};
        Move m6 = {0.0, 0};
        Move m7 = {0.0, 0};
        Move m8 = {0.0, 0};
        Move m9 = {0.0, 0};
        Move m10 = {0.0, 0};
        Move m11 = {0.0, 0};
        Move m12 = {0.0, 0};
        Move m13 = {0.0, 0};
        Move m14 = {0.0, 0};
        Move m15 = {0.0, 0};
        Move m16 = {0.0, 0};
        Move m17 = {0.0, 0};
        Move m18 = {0.0, 0};
        Move m19 = {0.0, 0};
        Move m20 = {0.0, 0};
        Move m21 = {0.0, 0};
        Move m22 = {0.0, 0};
        Move m23 = {0.0, 0};
        Move m24 = {0.0, 0};
        Move m25 = {0.0, 0};
        Move m26 = {0.0, 0};
        Move m27 = {0.0, 0};
        Move m28 = {0.0, 0};
        Move m29 = {0.0, 0};
        Move m30 = {0.0, 0};
        Move m31 = {0.0, 0};
        Move m32 = {0.0, 0};
        if (dot_x.is) {
            add_move(&m32, dot_x.by * x);
        }
        if (dot_x.is) {
            add_move(&m32, dot_x.by * x);
        }
        if (m32.is) {
            add_move(&m31, m32.by * 2.98717191589536e-20);
        }
        if (m31.is) {
            add_move(&m30, m31.by * 1.0);
        }
        if (m30.is) {
            const double t33 = x * x;
            add_move(&m29, m30.by * t33);
        }
        if (m32.is) {
            const double t34 = x * x;
            const double t35 = 2.98717191589536e-20 * t34;
            const double t36 = t35 + (-2.996371563190511e-18);
            add_move(&m29, m32.by * t36);
        }
        if (m29.is) {
            add_move(&m28, m29.by * 1.0);
        }
        if (m28.is) {
            const double t37 = x * x;
            add_move(&m27, m28.by * t37);
        }
        if (m32.is) {
            const double t38 = x * x;
            const double t39 = 2.98717191589536e-20 * t38;
            const double t40 = t39 + (-2.996371563190511e-18);
            const double t41 = t40 * t38;
            const double t42 = t41 + 2.635212528439635e-16;
            add_move(&m27, m32.by * t42);
        }
        if (m27.is) {
            add_move(&m26, m27.by * 1.0);
        }
        if (m26.is) {
            const double t43 = x * x;
            add_move(&m25, m26.by * t43);
        }
        if (m32.is) {
            const double t44 = x * x;
            const double t45 = 2.98717191589536e-20 * t44;
            const double t46 = t45 + (-2.996371563190511e-18);
            const double t47 = t46 * t44;
            const double t48 = t47 + 2.635212528439635e-16;
            const double t49 = t48 * t44;
            const double t50 = t49 + (-2.0132015080808862e-14);
            add_move(&m25, m32.by * t50);
        }
        if (m25.is) {
            add_move(&m24, m25.by * 1.0);
        }
        if (m24.is) {
            const double t51 = x * x;
            add_move(&m23, m24.by * t51);
        }
        if (m32.is) {
            const double t52 = x * x;
            const double t53 = 2.98717191589536e-20 * t52;
            const double t54 = t53 + (-2.996371563190511e-18);
            const double t55 = t54 * t52;
            const double t56 = t55 + 2.635212528439635e-16;
            const double t57 = t56 * t52;
            const double t58 = t57 + (-2.0132015080808862e-14);
            const double t59 = t58 * t52;
            const double t60 = t59 + 1.3217901389162304e-12;
            add_move(&m23, m32.by * t60);
        }
        if (m23.is) {
            add_move(&m22, m23.by * 1.0);
        }
        if (m22.is) {
            const double t61 = x * x;
            add_move(&m21, m22.by * t61);
        }
        if (m32.is) {
            const double t62 = x * x;
            const double t63 = 2.98717191589536e-20 * t62;
            const double t64 = t63 + (-2.996371563190511e-18);
            const double t65 = t64 * t62;
            const double t66 = t65 + 2.635212528439635e-16;
            const double t67 = t66 * t62;
            const double t68 = t67 + (-2.0132015080808862e-14);
            const double t69 = t68 * t62;
            const double t70 = t69 + 1.3217901389162304e-12;
            const double t71 = t70 * t62;
            const double t72 = t71 + (-7.365893777096939e-11);
            add_move(&m21, m32.by * t72);
        }
        if (m21.is) {
            add_move(&m20, m21.by * 1.0);
        }
        if (m20.is) {
            const double t73 = x * x;
            add_move(&m19, m20.by * t73);
        }
        if (m32.is) {
            const double t74 = x * x;
            const double t75 = 2.98717191589536e-20 * t74;
            const double t76 = t75 + (-2.996371563190511e-18);
            const double t77 = t76 * t74;
            const double t78 = t77 + 2.635212528439635e-16;
            const double t79 = t78 * t74;
            const double t80 = t79 + (-2.0132015080808862e-14);
            const double t81 = t80 * t74;
            const double t82 = t81 + 1.3217901389162304e-12;
            const double t83 = t82 * t74;
            const double t84 = t83 + (-7.365893777096939e-11);
            const double t85 = t84 * t74;
            const double t86 = t85 + 3.433076949964284e-09;
            add_move(&m19, m32.by * t86);
        }
        if (m19.is) {
            add_move(&m18, m19.by * 1.0);
        }
        if (m18.is) {
            const double t87 = x * x;
            add_move(&m17, m18.by * t87);
        }
        if (m32.is) {
            const double t88 = x * x;
            const double t89 = 2.98717191589536e-20 * t88;
            const double t90 = t89 + (-2.996371563190511e-18);
            const double t91 = t90 * t88;
            const double t92 = t91 + 2.635212528439635e-16;
            const double t93 = t92 * t88;
            const double t94 = t93 + (-2.0132015080808862e-14);
            const double t95 = t94 * t88;
            const double t96 = t95 + 1.3217901389162304e-12;
            const double t97 = t96 * t88;
            const double t98 = t97 + (-7.365893777096939e-11);
            const double t99 = t98 * t88;
            const double t100 = t99 + 3.433076949964284e-09;
            const double t101 = t100 * t88;
            const double t102 = t101 + (-1.3148481279991983e-07);
            add_move(&m17, m32.by * t102);
        }
        if (m17.is) {
            add_move(&m16, m17.by * 1.0);
        }
        if (m16.is) {
            const double t103 = x * x;
            add_move(&m15, m16.by * t103);
        }
        if (m32.is) {
            const double t104 = x * x;
            const double t105 = 2.98717191589536e-20 * t104;
            const double t106 = t105 + (-2.996371563190511e-18);
            const double t107 = t106 * t104;
            const double t108 = t107 + 2.635212528439635e-16;
            const double t109 = t108 * t104;
            const double t110 = t109 + (-2.0132015080808862e-14);
            const double t111 = t110 * t104;
            const double t112 = t111 + 1.3217901389162304e-12;
            const double t113 = t112 * t104;
            const double t114 = t113 + (-7.365893777096939e-11);
            const double t115 = t114 * t104;
            const double t116 = t115 + 3.433076949964284e-09;
            const double t117 = t116 * t104;
            const double t118 = t117 + (-1.3148481279991983e-07);
            const double t119 = t118 * t104;
            const double t120 = t119 + 4.049947846619241e-06;
            add_move(&m15, m32.by * t120);
        }
        if (m15.is) {
            add_move(&m14, m15.by * 1.0);
        }
        if (m14.is) {
            const double t121 = x * x;
            add_move(&m13, m14.by * t121);
        }
        if (m32.is) {
            const double t122 = x * x;
            const double t123 = 2.98717191589536e-20 * t122;
            const double t124 = t123 + (-2.996371563190511e-18);
            const double t125 = t124 * t122;
            const double t126 = t125 + 2.635212528439635e-16;
            const double t127 = t126 * t122;
            const double t128 = t127 + (-2.0132015080808862e-14);
            const double t129 = t128 * t122;
            const double t130 = t129 + 1.3217901389162304e-12;
            const double t131 = t130 * t122;
            const double t132 = t131 + (-7.365893777096939e-11);
            const double t133 = t132 * t122;
            const double t134 = t133 + 3.433076949964284e-09;
            const double t135 = t134 * t122;
            const double t136 = t135 + (-1.3148481279991983e-07);
            const double t137 = t136 * t122;
            const double t138 = t137 + 4.049947846619241e-06;
            const double t139 = t138 * t122;
            const double t140 = t139 + (-9.766223126318928e-05);
            add_move(&m13, m32.by * t140);
        }
        if (m13.is) {
            add_move(&m12, m13.by * 1.0);
        }
        if (m12.is) {
            const double t141 = x * x;
            add_move(&m11, m12.by * t141);
        }
        if (m32.is) {
            const double t142 = x * x;
            const double t143 = 2.98717191589536e-20 * t142;
            const double t144 = t143 + (-2.996371563190511e-18);
            const double t145 = t144 * t142;
            const double t146 = t145 + 2.635212528439635e-16;
            const double t147 = t146 * t142;
            const double t148 = t147 + (-2.0132015080808862e-14);
            const double t149 = t148 * t142;
            const double t150 = t149 + 1.3217901389162304e-12;
            const double t151 = t150 * t142;
            const double t152 = t151 + (-7.365893777096939e-11);
            const double t153 = t152 * t142;
            const double t154 = t153 + 3.433076949964284e-09;
            const double t155 = t154 * t142;
            const double t156 = t155 + (-1.3148481279991983e-07);
            const double t157 = t156 * t142;
            const double t158 = t157 + 4.049947846619241e-06;
            const double t159 = t158 * t142;
            const double t160 = t159 + (-9.766223126318928e-05);
            const double t161 = t160 * t142;
            const double t162 = t161 + 0.001781145516372851;
            add_move(&m11, m32.by * t162);
        }
        if (m11.is) {
            add_move(&m10, m11.by * 1.0);
        }
        if (m10.is) {
            const double t163 = x * x;
            add_move(&m9, m10.by * t163);
        }
        if (m32.is) {
            const double t164 = x * x;
            const double t165 = 2.98717191589536e-20 * t164;
            const double t166 = t165 + (-2.996371563190511e-18);
            const double t167 = t166 * t164;
            const double t168 = t167 + 2.635212528439635e-16;
            const double t169 = t168 * t164;
            const double t170 = t169 + (-2.0132015080808862e-14);
            const double t171 = t170 * t164;
            const double t172 = t171 + 1.3217901389162304e-12;
            const double t173 = t172 * t164;
            const double t174 = t173 + (-7.365893777096939e-11);
            const double t175 = t174 * t164;
            const double t176 = t175 + 3.433076949964284e-09;
            const double t177 = t176 * t164;
            const double t178 = t177 + (-1.3148481279991983e-07);
            const double t179 = t178 * t164;
            const double t180 = t179 + 4.049947846619241e-06;
            const double t181 = t180 * t164;
            const double t182 = t181 + (-9.766223126318928e-05);
            const double t183 = t182 * t164;
            const double t184 = t183 + 0.001781145516372851;
            const double t185 = t184 * t164;
            const double t186 = t185 + (-0.023460810354558225);
            add_move(&m9, m32.by * t186);
        }
        if (m9.is) {
            add_move(&m8, m9.by * 1.0);
        }
        if (m8.is) {
            const double t187 = x * x;
            add_move(&m7, m8.by * t187);
        }
        if (m32.is) {
            const double t188 = x * x;
            const double t189 = 2.98717191589536e-20 * t188;
            const double t190 = t189 + (-2.996371563190511e-18);
            const double t191 = t190 * t188;
            const double t192 = t191 + 2.635212528439635e-16;
            const double t193 = t192 * t188;
            const double t194 = t193 + (-2.0132015080808862e-14);
            const double t195 = t194 * t188;
            const double t196 = t195 + 1.3217901389162304e-12;
            const double t197 = t196 * t188;
            const double t198 = t197 + (-7.365893777096939e-11);
            const double t199 = t198 * t188;
            const double t200 = t199 + 3.433076949964284e-09;
            const double t201 = t200 * t188;
            const double t202 = t201 + (-1.3148481279991983e-07);
            const double t203 = t202 * t188;
            const double t204 = t203 + 4.049947846619241e-06;
            const double t205 = t204 * t188;
            const double t206 = t205 + (-9.766223126318928e-05);
            const double t207 = t206 * t188;
            const double t208 = t207 + 0.001781145516372851;
            const double t209 = t208 * t188;
            const double t210 = t209 + (-0.023460810354558225);
            const double t211 = t210 * t188;
            const double t212 = t211 + 0.20918278254123832;
            add_move(&m7, m32.by * t212);
        }
        if (m7.is) {
            add_move(&m6, m7.by * 1.0);
        }
        if (m6.is) {
            const double t213 = x * x;
            add_move(&m5, m6.by * t213);
        }
        if (m32.is) {
            const double t214 = x * x;
            const double t215 = 2.98717191589536e-20 * t214;
            const double t216 = t215 + (-2.996371563190511e-18);
            const double t217 = t216 * t214;
            const double t218 = t217 + 2.635212528439635e-16;
            const double t219 = t218 * t214;
            const double t220 = t219 + (-2.0132015080808862e-14);
            const double t221 = t220 * t214;
            const double t222 = t221 + 1.3217901389162304e-12;
            const double t223 = t222 * t214;
            const double t224 = t223 + (-7.365893777096939e-11);
            const double t225 = t224 * t214;
            const double t226 = t225 + 3.433076949964284e-09;
            const double t227 = t226 * t214;
            const double t228 = t227 + (-1.3148481279991983e-07);
            const double t229 = t228 * t214;
            const double t230 = t229 + 4.049947846619241e-06;
            const double t231 = t230 * t214;
            const double t232 = t231 + (-9.766223126318928e-05);
            const double t233 = t232 * t214;
            const double t234 = t233 + 0.001781145516372851;
            const double t235 = t234 * t214;
            const double t236 = t235 + (-0.023460810354558225);
            const double t237 = t236 * t214;
            const double t238 = t237 + 0.20918278254123832;
            const double t239 = t238 * t214;
            const double t240 = t239 + (-1.144510944732505);
            add_move(&m5, m32.by * t240);
        }
        if (m5.is) {
            add_move(&m4, m5.by * 1.0);
        }
        if (m4.is) {
            const double t241 = x * x;
            add_move(&m3, m4.by * t241);
        }
        if (m32.is) {
            const double t242 = x * x;
            const double t243 = 2.98717191589536e-20 * t242;
            const double t244 = t243 + (-2.996371563190511e-18);
            const double t245 = t244 * t242;
            const double t246 = t245 + 2.635212528439635e-16;
            const double t247 = t246 * t242;
            const double t248 = t247 + (-2.0132015080808862e-14);
            const double t249 = t248 * t242;
            const double t250 = t249 + 1.3217901389162304e-12;
            const double t251 = t250 * t242;
            const double t252 = t251 + (-7.365893777096939e-11);
            const double t253 = t252 * t242;
            const double t254 = t253 + 3.433076949964284e-09;
            const double t255 = t254 * t242;
            const double t256 = t255 + (-1.3148481279991983e-07);
            const double t257 = t256 * t242;
            const double t258 = t257 + 4.049947846619241e-06;
            const double t259 = t258 * t242;
            const double t260 = t259 + (-9.766223126318928e-05);
            const double t261 = t260 * t242;
            const double t262 = t261 + 0.001781145516372851;
            const double t263 = t262 * t242;
            const double t264 = t263 + (-0.023460810354558225);
            const double t265 = t264 * t242;
            const double t266 = t265 + 0.20918278254123832;
            const double t267 = t266 * t242;
            const double t268 = t267 + (-1.144510944732505);
            const double t269 = t268 * t242;
            const double t270 = t269 + 3.246969701133414;
            add_move(&m3, m32.by * t270);
        }
        if (m3.is) {
            add_move(&m2, m3.by * 1.0);
        }
        if (m2.is) {
            add_move(&m1, m2.by * x);
        }
        m0 = m1;
    }
    else {
        const double t271 = (t0 > 1.7976931348623157e+308 ? 1.0 : 0.0);
        Move m33;
        if (t271 != 0.0) {
            m33 = (Move){0.0, 0};
        }
        else {
            Move m34 = {0.0, 0};
            Move m35 = {0.0, 0};
            const double t272 = rint(x);
            const double t273 = 0.5 * t272;
            const double t274 = floor(t273);
            const double t275 = t273 - t274;
            Move m36;
            if (t275 != 0.0) {
                Move m37 = {0.0, 0};
                Move m38 = {0.0, 0};
                Move m39 = {0.0, 0};
                Move m40 = {0.0, 0};
                if (dot_x.is) {
                    add_move(&m40, dot_x.by * 1.0);
                }
                if (m40.is) {
                    add_move(&m39, m40.by * 3.141592653589793);
                }
                if (m39.is) {
                    const double t276 = x - t272;
                    const double t277 = 3.141592653589793 * t276;
                    const double t278 = sin(t277);
                    const double t279 = -t278;
                    add_move(&m38, m39.by * t279);
                }
                if (m38.is) {
                    add_move(&m37, m38.by * (-1.0));
                }
                m36 = m37;
            }
            else {
                Move m41 = {0.0, 0};
                Move m42 = {0.0, 0};
                Move m43 = {0.0, 0};
                if (dot_x.is) {
                    add_move(&m43, dot_x.by * 1.0);
                }
                if (m43.is) {
                    add_move(&m42, m43.by * 3.141592653589793);
                }
                if (m42.is) {
                    const double t280 = x - t272;
                    const double t281 = 3.141592653589793 * t280;
                    const double t282 = sin(t281);
                    const double t283 = -t282;
                    add_move(&m41, m42.by * t283);
                }
                m36 = m41;
            }
            if (m36.is) {
                add_move(&m35, m36.by * 1.0);
            }
            if (dot_out.is) {
                add_move(&m35, dot_out.by * (-1.0));
            }
            if (m35.is) {
                const double t284 = 1.0 / x;
                add_move(&m34, m35.by * t284);
            }
            if (dot_x.is) {
                const double t285 = x - t272;
                const double t286 = 3.141592653589793 * t285;
                const double t287 = cos(t286);
                const double t288 = -t287;
                const double t289 = (t275 != 0.0 ? t288 : t287);
                const double t290 = t289 - out;
                const double t291 = t290 / x;
                const double t292 = -t291;
                const double t293 = t292 / x;
                add_move(&m34, dot_x.by * t293);
            }
            m33 = m34;
        }
        m0 = m33;
    }
    return m0;
}

static inline Move drift_asin_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    const double t0 = fabs(x);
    const double t1 = (t0 > 0.5 ? 1.0 : 0.0);
    Move m2;
    if (t1 != 0.0) {
        Move m3 = {0.0, 0};
        Move m4 = {0.0, 0};
        if (dot_x.is) {
            add_move(&m4, dot_x.by * (-1.0));
        }
        if (m4.is) {
            const double t2 = 1.0 + x;
            add_move(&m3, m4.by * t2);
        }
        Move m5 = {0.0, 0};
        if (dot_x.is) {
            add_move(&m5, dot_x.by * 1.0);
        }
        if (m5.is) {
            const double t3 = 1.0 - x;
            add_move(&m3, m5.by * t3);
        }
        m2 = m3;
    }
    else {
        Move m6 = {0.0, 0};
        Move m7 = {0.0, 0};
        if (dot_x.is) {
            add_move(&m7, dot_x.by * x);
        }
        if (dot_x.is) {
            add_move(&m7, dot_x.by * x);
        }
        if (m7.is) {
            add_move(&m6, m7.by * (-1.0));
        }
        m2 = m6;
    }
    if (m2.is) {
        const double t4 = 1.0 - x;
        const double t5 = 1.0 + x;
        const double t6 = t4 * t5;
        const double t7 = x * x;
        const double t8 = 1.0 - t7;
        const double t9 = (t1 != 0.0 ? t6 : t8);
        const double t10 = sqrt(t9);
        const double t11 = 0.5 / t10;
        add_move(&m1, m2.by * t11);
    }
    if (m1.is) {
        const double t12 = 1.0 - x;
        const double t13 = 1.0 + x;
        const double t14 = t12 * t13;
        const double t15 = x * x;
        const double t16 = 1.0 - t15;
        const double t17 = (t1 != 0.0 ? t14 : t16);
        const double t18 = sqrt(t17);
        const double t19 = 1.0 / t18;
        const double t20 = -t19;
        const double t21 = t20 / t18;
        add_move(&m0, m1.by * t21);
    }
    return m0;
}

static inline Move drift_acos_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    const double t0 = fabs(x);
    const double t1 = (t0 > 0.5 ? 1.0 : 0.0);
    Move m2;
    if (t1 != 0.0) {
        Move m3 = {0.0, 0};
        Move m4 = {0.0, 0};
        if (dot_x.is) {
            add_move(&m4, dot_x.by * (-1.0));
        }
        if (m4.is) {
            const double t2 = 1.0 + x;
            add_move(&m3, m4.by * t2);
        }
        Move m5 = {0.0, 0};
        if (dot_x.is) {
            add_move(&m5, dot_x.by * 1.0);
        }
        if (m5.is) {
            const double t3 = 1.0 - x;
            add_move(&m3, m5.by * t3);
        }
        m2 = m3;
    }
    else {
        Move m6 = {0.0, 0};
        Move m7 = {0.0, 0};
        if (dot_x.is) {
            add_move(&m7, dot_x.by * x);
        }
        if (dot_x.is) {
            add_move(&m7, dot_x.by * x);
        }
        if (m7.is) {
            add_move(&m6, m7.by * (-1.0));
        }
        m2 = m6;
    }
    if (m2.is) {
        const double t4 = 1.0 - x;
        const double t5 = 1.0 + x;
        const double t6 = t4 * t5;
        const double t7 = x * x;
        const double t8 = 1.0 - t7;
        const double t9 = (t1 != 0.0 ? t6 : t8);
        const double t10 = sqrt(t9);
        const double t11 = 0.5 / t10;
        add_move(&m1, m2.by * t11);
    }
    if (m1.is) {
        const double t12 = 1.0 - x;
        const double t13 = 1.0 + x;
        const double t14 = t12 * t13;
        const double t15 = x * x;
        const double t16 = 1.0 - t15;
        const double t17 = (t1 != 0.0 ? t14 : t16);
        const double t18 = sqrt(t17);
        const double t19 = (-1.0) / t18;
        const double t20 = -t19;
        const double t21 = t20 / t18;
        add_move(&m0, m1.by * t21);
    }
    return m0;
}

static inline Move drift_atan_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    const double t0 = fabs(x);
    const double t1 = (t0 > 1000000000.0 ? 1.0 : 0.0);
    Move m0;
    if (t1 != 0.0) {
        Move m1 = {0.0, 0};
        Move m2 = {0.0, 0};
        if (dot_x.is) {
            const double t2 = 1.0 / x;
            const double t3 = -t2;
            const double t4 = t3 / x;
            add_move(&m2, dot_x.by * t4);
        }
        if (m2.is) {
            const double t5 = 1.0 / x;
            add_move(&m1, m2.by * t5);
        }
        if (dot_x.is) {
            const double t6 = 1.0 / x;
            const double t7 = t6 / x;
            const double t8 = -t7;
            const double t9 = t8 / x;
            add_move(&m1, dot_x.by * t9);
        }
        m0 = m1;
    }
    else {
        Move m3 = {0.0, 0};
        Move m4 = {0.0, 0};
        Move m5 = {0.0, 0};
        if (dot_x.is) {
            add_move(&m5, dot_x.by * x);
        }
        if (dot_x.is) {
            add_move(&m5, dot_x.by * x);
        }
        if (m5.is) {
            add_move(&m4, m5.by * 1.0);
        }
        if (m4.is) {
            const double t10 = x * x;
            const double t11 = 1.0 + t10;
            const double t12 = 1.0 / t11;
            const double t13 = -t12;
            const double t14 = t13 / t11;
            add_move(&m3, m4.by * t14);
        }
        m0 = m3;
    }
    return m0;
}

static inline Move drift_atan2_0(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    const double t0 = fabs(x);
    const double t1 = fabs(y);
    const double t2 = (t0 > t1 || t0 != t0 ? t0 : t1);
    Move m0;
    if (t2 != 0.0) {
        Move m1 = {0.0, 0};
        double t3;
        if (t2 != 0.0) {
            const double t4 = (t2 != 0.0 ? t2 : 1.0);
            const double t5 = y / t4;
            t3 = t5;
        }
        else {
            t3 = 0.0;
        }
        const double t6 = t3 * t3;
        double t7;
        if (t2 != 0.0) {
            const double t8 = (t2 != 0.0 ? t2 : 1.0);
            const double t9 = x / t8;
            t7 = t9;
        }
        else {
            t7 = 0.0;
        }
        const double t10 = t7 * t7;
        const double t11 = t6 + t10;
        Move m2;
        if (t11 != 0.0) {
            Move m3 = {0.0, 0};
            Move m4;
            if (t2 != 0.0) {
                Move m5 = {0.0, 0};
                if (dot_y.is) {
                    const double t12 = (t2 != 0.0 ? t2 : 1.0);
                    const double t13 = 1.0 / t12;
                    add_move(&m5, dot_y.by * t13);
                }
                Move m6;
                if (t2 != 0.0) {
                    Move m7 = {0.0, 0};
                    Move m8 = {0.0, 0};
                    if (dot_x.is && x != 0.0) {
                        const double t14 = value_sign(x);
                        add_move(&m8, dot_x.by * t14);
                    }
                    const double t15 = (t1 > t0 ? 1.0 : 0.0);
                    const double t16 = 1.0 - t15;
                    if (m8.is && t16 != 0.0) {
                        const double t17 = (t0 > t1 ? 1.0 : 0.0);
                        const double t18 = 1.0 + t17;
                        const double t19 = t18 - t15;
                        const double t20 = 0.5 * t19;
                        add_move(&m7, m8.by * t20);
                    }
                    Move m9 = {0.0, 0};
                    if (dot_y.is && y != 0.0) {
                        const double t21 = value_sign(y);
                        add_move(&m9, dot_y.by * t21);
                    }
                    const double t22 = (t0 > t1 ? 1.0 : 0.0);
                    const double t23 = 1.0 - t22;
                    if (m9.is && t23 != 0.0) {
                        const double t24 = 1.0 + t15;
                        const double t25 = t24 - t22;
                        const double t26 = 0.5 * t25;
                        add_move(&m7, m9.by * t26);
                    }
                    m6 = m7;
                }
                else {
                    m6 = (Move){0.0, 0};
                }
                if (m6.is) {
                    const double t27 = (t2 != 0.0 ? t2 : 1.0);
                    const double t28 = y / t27;
                    const double t29 = -t28;
                    const double t30 = t29 / t27;
                    add_move(&m5, m6.by * t30);
                }
                m4 = m5;
            }
            else {
                m4 = (Move){0.0, 0};
            }
            if (m4.is) {
                const double t31 = (t11 != 0.0 ? t11 : 1.0);
                const double t32 = 1.0 / t31;
                add_move(&m3, m4.by * t32);
            }
            Move m10;
            if (t11 != 0.0) {
                Move m11 = {0.0, 0};
                Move m12 = {0.0, 0};
                if (m4.is) {
                    add_move(&m12, m4.by * t3);
                }
                if (m4.is) {
                    add_move(&m12, m4.by * t3);
                }
                if (m12.is) {
                    add_move(&m11, m12.by * 1.0);
                }
                Move m13 = {0.0, 0};
                Move m14;
                if (t2 != 0.0) {
                    Move m15 = {0.0, 0};
                    if (dot_x.is) {
                        const double t33 = (t2 != 0.0 ? t2 : 1.0);
                        const double t34 = 1.0 / t33;
                        add_move(&m15, dot_x.by * t34);
                    }
                    Move m16;
                    if (t2 != 0.0) {
                        Move m17 = {0.0, 0};
                        Move m18 = {0.0, 0};
                        if (dot_x.is && x != 0.0) {
                            const double t35 = value_sign(x);
                            add_move(&m18, dot_x.by * t35);
                        }
                        const double t36 = (t1 > t0 ? 1.0 : 0.0);
                        const double t37 = 1.0 - t36;
                        if (m18.is && t37 != 0.0) {
                            const double t38 = (t0 > t1 ? 1.0 : 0.0);
                            const double t39 = 1.0 + t38;
                            const double t40 = t39 - t36;
                            const double t41 = 0.5 * t40;
                            add_move(&m17, m18.by * t41);
                        }
                        Move m19 = {0.0, 0};
                        if (dot_y.is && y != 0.0) {
                            const double t42 = value_sign(y);
                            add_move(&m19, dot_y.by * t42);
                        }
                        const double t43 = (t0 > t1 ? 1.0 : 0.0);
                        const double t44 = 1.0 - t43;
                        if (m19.is && t44 != 0.0) {
                            const double t45 = 1.0 + t36;
                            const double t46 = t45 - t43;
                            const double t47 = 0.5 * t46;
                            add_move(&m17, m19.by * t47);
                        }
                        m16 = m17;
                    }
                    else {
                        m16 = (Move){0.0, 0};
                    }
                    if (m16.is) {
                        const double t48 = (t2 != 0.0 ? t2 : 1.0);
                        const double t49 = x / t48;
                        const double t50 = -t49;
                        const double t51 = t50 / t48;
                        add_move(&m15, m16.by * t51);
                    }
                    m14 = m15;
                }
                else {
                    m14 = (Move){0.0, 0};
                }
                if (m14.is) {
                    add_move(&m13, m14.by * t7);
                }
                if (m14.is) {
                    add_move(&m13, m14.by * t7);
                }
                if (m13.is) {
                    add_move(&m11, m13.by * 1.0);
                }
                m10 = m11;
            }
            else {
                m10 = (Move){0.0, 0};
            }
            if (m10.is) {
                const double t52 = (t11 != 0.0 ? t11 : 1.0);
                const double t53 = t3 / t52;
                const double t54 = -t53;
                const double t55 = t54 / t52;
                add_move(&m3, m10.by * t55);
            }
            m2 = m3;
        }
        else {
            m2 = (Move){0.0, 0};
        }
        if (m2.is) {
            const double t56 = (t2 != 0.0 ? t2 : 1.0);
            const double t57 = 1.0 / t56;
            add_move(&m1, m2.by * t57);
        }
        Move m20;
        if (t2 != 0.0) {
            Move m21 = {0.0, 0};
            Move m22 = {0.0, 0};
            if (dot_x.is && x != 0.0) {
                const double t58 = value_sign(x);
                add_move(&m22, dot_x.by * t58);
            }
            const double t59 = (t1 > t0 ? 1.0 : 0.0);
            const double t60 = 1.0 - t59;
            if (m22.is && t60 != 0.0) {
                const double t61 = (t0 > t1 ? 1.0 : 0.0);
                const double t62 = 1.0 + t61;
                const double t63 = t62 - t59;
                const double t64 = 0.5 * t63;
                add_move(&m21, m22.by * t64);
            }
            Move m23 = {0.0, 0};
            if (dot_y.is && y != 0.0) {
                const double t65 = value_sign(y);
                add_move(&m23, dot_y.by * t65);
            }
            const double t66 = (t0 > t1 ? 1.0 : 0.0);
            const double t67 = 1.0 - t66;
            if (m23.is && t67 != 0.0) {
                const double t68 = 1.0 + t59;
                const double t69 = t68 - t66;
                const double t70 = 0.5 * t69;
                add_move(&m21, m23.by * t70);
            }
            m20 = m21;
        }
        else {
            m20 = (Move){0.0, 0};
        }
        if (m20.is) {
            double t71;
            if (t11 != 0.0) {
                const double t72 = (t11 != 0.0 ? t11 : 1.0);
                const double t73 = t3 / t72;
                t71 = t73;
            }
            else {
                t71 = 0.0;
            }
            const double t74 = (t2 != 0.0 ? t2 : 1.0);
            const double t75 = t71 / t74;
            const double t76 = -t75;
            const double t77 = t76 / t74;
            add_move(&m1, m20.by * t77);
        }
        m0 = m1;
    }
    else {
        m0 = (Move){0.0, 0};
    }
    return m0;
}

static inline Move drift_atan2_1(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    Move m0 = {0.0, 0};
    const double t0 = fabs(x);
    const double t1 = fabs(y);
    const double t2 = (t0 > t1 || t0 != t0 ? t0 : t1);
    Move m1;
    if (t2 != 0.0) {
        Move m2 = {0.0, 0};
        double t3;
        if (t2 != 0.0) {
            const double t4 = (t2 != 0.0 ? t2 : 1.0);
            const double t5 = y / t4;
            t3 = t5;
        }
        else {
            t3 = 0.0;
        }
        const double t6 = t3 * t3;
        double t7;
        if (t2 != 0.0) {
            const double t8 = (t2 != 0.0 ? t2 : 1.0);
            const double t9 = x / t8;
            t7 = t9;
        }
        else {
            t7 = 0.0;
        }
        const double t10 = t7 * t7;
        const double t11 = t6 + t10;
        Move m3;
        if (t11 != 0.0) {
            Move m4 = {0.0, 0};
            Move m5;
            if (t2 != 0.0) {
                Move m6 = {0.0, 0};
                if (dot_x.is) {
                    const double t12 = (t2 != 0.0 ? t2 : 1.0);
                    const double t13 = 1.0 / t12;
                    add_move(&m6, dot_x.by * t13);
                }
                Move m7;
                if (t2 != 0.0) {
                    Move m8 = {0.0, 0};
                    Move m9 = {0.0, 0};
                    if (dot_x.is && x != 0.0) {
                        const double t14 = value_sign(x);
                        add_move(&m9, dot_x.by * t14);
                    }
                    const double t15 = (t1 > t0 ? 1.0 : 0.0);
                    const double t16 = 1.0 - t15;
                    if (m9.is && t16 != 0.0) {
                        const double t17 = (t0 > t1 ? 1.0 : 0.0);
                        const double t18 = 1.0 + t17;
                        const double t19 = t18 - t15;
                        const double t20 = 0.5 * t19;
                        add_move(&m8, m9.by * t20);
                    }
                    Move m10 = {0.0, 0};
                    if (dot_y.is && y != 0.0) {
                        const double t21 = value_sign(y);
                        add_move(&m10, dot_y.by * t21);
                    }
                    const double t22 = (t0 > t1 ? 1.0 : 0.0);
                    const double t23 = 1.0 - t22;
                    if (m10.is && t23 != 0.0) {
                        const double t24 = 1.0 + t15;
                        const double t25 = t24 - t22;
                        const double t26 = 0.5 * t25;
                        add_move(&m8, m10.by * t26);
                    }
                    m7 = m8;
                }
                else {
                    m7 = (Move){0.0, 0};
                }
                if (m7.is) {
                    const double t27 = (t2 != 0.0 ? t2 : 1.0);
                    const double t28 = x / t27;
                    const double t29 = -t28;
                    const double t30 = t29 / t27;
                    add_move(&m6, m7.by * t30);
                }
                m5 = m6;
            }
            else {
                m5 = (Move){0.0, 0};
            }
            if (m5.is) {
                const double t31 = (t11 != 0.0 ? t11 : 1.0);
                const double t32 = 1.0 / t31;
                add_move(&m4, m5.by * t32);
            }
            Move m11;
            if (t11 != 0.0) {
                Move m12 = {0.0, 0};
                Move m13 = {0.0, 0};
                Move m14;
                if (t2 != 0.0) {
                    Move m15 = {0.0, 0};
                    if (dot_y.is) {
                        const double t33 = (t2 != 0.0 ? t2 : 1.0);
                        const double t34 = 1.0 / t33;
                        add_move(&m15, dot_y.by * t34);
                    }
                    Move m16;
                    if (t2 != 0.0) {
                        Move m17 = {0.0, 0};
                        Move m18 = {0.0, 0};
                        if (dot_x.is && x != 0.0) {
                            const double t35 = value_sign(x);
                            add_move(&m18, dot_x.by * t35);
                        }
                        const double t36 = (t1 > t0 ? 1.0 : 0.0);
                        const double t37 = 1.0 - t36;
                        if (m18.is && t37 != 0.0) {
                            const double t38 = (t0 > t1 ? 1.0 : 0.0);
                            const double t39 = 1.0 + t38;
                            const double t40 = t39 - t36;
                            const double t41 = 0.5 * t40;
                            add_move(&m17, m18.by * t41);
                        }
                        Move m19 = {0.0, 0};
                        if (dot_y.is && y != 0.0) {
                            const double t42 = value_sign(y);
                            add_move(&m19, dot_y.by * t42);
                        }
                        const double t43 = (t0 > t1 ? 1.0 : 0.0);
                        const double t44 = 1.0 - t43;
                        if (m19.is && t44 != 0.0) {
                            const double t45 = 1.0 + t36;
                            const double t46 = t45 - t43;
                            const double t47 = 0.5 * t46;
                            add_move(&m17, m19.by * t47);
                        }
                        m16 = m17;
                    }
                    else {
                        m16 = (Move){0.0, 0};
                    }
                    if (m16.is) {
                        const double t48 = (t2 != 0.0 ? t2 : 1.0);
                        const double t49 = y / t48;
                        const double t50 = -t49;
                        const double t51 = t50 / t48;
                        add_move(&m15, m16.by * t51);
                    }
                    m14 = m15;
                }
                else {
                    m14 = (Move){0.0, 0};
                }
                if (m14.is) {
                    add_move(&m13, m14.by * t3);
                }
                if (m14.is) {
                    add_move(&m13, m14.by * t3);
                }
                if (m13.is) {
                    add_move(&m12, m13.by * 1.0);
                }
                Move m20 = {0.0, 0};
                if (m5.is) {
                    add_move(&m20, m5.by * t7);
                }
                if (m5.is) {
                    add_move(&m20, m5.by * t7);
                }
                if (m20.is) {
                    add_move(&m12, m20.by * 1.0);
                }
                m11 = m12;
            }
            else {
                m11 = (Move){0.0, 0};
            }
            if (m11.is) {
                const double t52 = (t11 != 0.0 ? t11 : 1.0);
                const double t53 = t7 / t52;
                const double t54 = -t53;
                const double t55 = t54 / t52;
                add_move(&m4, m11.by * t55);
            }
            m3 = m4;
        }
        else {
            m3 = (Move){0.0, 0};
        }
        if (m3.is) {
            const double t56 = (t2 != 0.0 ? t2 : 1.0);
            const double t57 = 1.0 / t56;
            add_move(&m2, m3.by * t57);
        }
        Move m21;
        if (t2 != 0.0) {
            Move m22 = {0.0, 0};
            Move m23 = {0.0, 0};
            if (dot_x.is && x != 0.0) {
                const double t58 = value_sign(x);
                add_move(&m23, dot_x.by * t58);
            }
            const double t59 = (t1 > t0 ? 1.0 : 0.0);
            const double t60 = 1.0 - t59;
            if (m23.is && t60 != 0.0) {
                const double t61 = (t0 > t1 ? 1.0 : 0.0);
                const double t62 = 1.0 + t61;
                const double t63 = t62 - t59;
                const double t64 = 0.5 * t63;
                add_move(&m22, m23.by * t64);
            }
            Move m24 = {0.0, 0};
            if (dot_y.is && y != 0.0) {
                const double t65 = value_sign(y);
                add_move(&m24, dot_y.by * t65);
            }
            const double t66 = (t0 > t1 ? 1.0 : 0.0);
            const double t67 = 1.0 - t66;
            if (m24.is && t67 != 0.0) {
                const double t68 = 1.0 + t59;
                const double t69 = t68 - t66;
                const double t70 = 0.5 * t69;
                add_move(&m22, m24.by * t70);
            }
            m21 = m22;
        }
        else {
            m21 = (Move){0.0, 0};
        }
        if (m21.is) {
            double t71;
            if (t11 != 0.0) {
                const double t72 = (t11 != 0.0 ? t11 : 1.0);
                const double t73 = t7 / t72;
                t71 = t73;
            }
            else {
                t71 = 0.0;
            }
            const double t74 = (t2 != 0.0 ? t2 : 1.0);
            const double t75 = t71 / t74;
            const double t76 = -t75;
            const double t77 = t76 / t74;
            add_move(&m2, m21.by * t77);
        }
        m1 = m2;
    }
    else {
        m1 = (Move){0.0, 0};
    }
    if (m1.is) {
        add_move(&m0, m1.by * (-1.0));
    }
    return m0;
}

static inline Move drift_sinh_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    if (dot_x.is) {
        const double t0 = sinh(x);
        add_move(&m0, dot_x.by * t0);
    }
    return m0;
}

static inline Move drift_cosh_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    if (dot_x.is) {
        const double t0 = cosh(x);
        add_move(&m0, dot_x.by * t0);
    }
    return m0;
}

static inline Move drift_sech_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    if (dot_out.is) {
        add_move(&m1, dot_out.by * (-1.0));
    }
    if (m1.is) {
        const double t0 = tanh(x);
        add_move(&m0, m1.by * t0);
    }
    Move m2 = {0.0, 0};
    if (dot_x.is) {
        const double t1 = value_sech_squared(x);
        add_move(&m2, dot_x.by * t1);
    }
    if (m2.is) {
        const double t2 = -out;
        add_move(&m0, m2.by * t2);
    }
    return m0;
}

static inline Move drift_sech_squared_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    if (dot_out.is) {
        add_move(&m1, dot_out.by * (-2.0));
    }
    if (m1.is) {
        const double t0 = tanh(x);
        add_move(&m0, m1.by * t0);
    }
    Move m2 = {0.0, 0};
    if (dot_x.is) {
        const double t1 = value_sech_squared(x);
        add_move(&m2, dot_x.by * t1);
    }
    if (m2.is) {
        const double t2 = (-2.0) * out;
        add_move(&m0, m2.by * t2);
    }
    return m0;
}

static inline Move drift_tanh_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    if (dot_x.is) {
        const double t0 = value_sech_squared(x);
        const double t1 = (-2.0) * t0;
        const double t2 = tanh(x);
        const double t3 = t1 * t2;
        add_move(&m0, dot_x.by * t3);
    }
    return m0;
}

static inline Move drift_asinh_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    const double t0 = fabs(x);
    const double t1 = (t0 > 1000000000.0 ? 1.0 : 0.0);
    Move m0;
    if (t1 != 0.0) {
        Move m1 = {0.0, 0};
        Move m2 = {0.0, 0};
        if (dot_x.is && x != 0.0) {
            const double t2 = value_sign(x);
            add_move(&m2, dot_x.by * t2);
        }
        if (m2.is) {
            const double t3 = 1.0 / t0;
            const double t4 = -t3;
            const double t5 = t4 / t0;
            add_move(&m1, m2.by * t5);
        }
        m0 = m1;
    }
    else {
        Move m3 = {0.0, 0};
        Move m4 = {0.0, 0};
        Move m5 = {0.0, 0};
        Move m6 = {0.0, 0};
        if (dot_x.is) {
            add_move(&m6, dot_x.by * x);
        }
        if (dot_x.is) {
            add_move(&m6, dot_x.by * x);
        }
        if (m6.is) {
            add_move(&m5, m6.by * 1.0);
        }
        if (m5.is) {
            const double t6 = x * x;
            const double t7 = 1.0 + t6;
            const double t8 = sqrt(t7);
            const double t9 = 0.5 / t8;
            add_move(&m4, m5.by * t9);
        }
        if (m4.is) {
            const double t10 = x * x;
            const double t11 = 1.0 + t10;
            const double t12 = sqrt(t11);
            const double t13 = 1.0 / t12;
            const double t14 = -t13;
            const double t15 = t14 / t12;
            add_move(&m3, m4.by * t15);
        }
        m0 = m3;
    }
    return m0;
}

static inline Move drift_acosh_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    Move m2 = {0.0, 0};
    Move m3 = {0.0, 0};
    if (dot_x.is) {
        add_move(&m3, dot_x.by * 1.0);
    }
    if (m3.is) {
        const double t0 = x - 1.0;
        const double t1 = sqrt(t0);
        const double t2 = 0.5 / t1;
        add_move(&m2, m3.by * t2);
    }
    if (m2.is) {
        const double t3 = x + 1.0;
        const double t4 = sqrt(t3);
        add_move(&m1, m2.by * t4);
    }
    Move m4 = {0.0, 0};
    Move m5 = {0.0, 0};
    if (dot_x.is) {
        add_move(&m5, dot_x.by * 1.0);
    }
    if (m5.is) {
        const double t5 = x + 1.0;
        const double t6 = sqrt(t5);
        const double t7 = 0.5 / t6;
        add_move(&m4, m5.by * t7);
    }
    if (m4.is) {
        const double t8 = x - 1.0;
        const double t9 = sqrt(t8);
        add_move(&m1, m4.by * t9);
    }
    if (m1.is) {
        const double t10 = x - 1.0;
        const double t11 = sqrt(t10);
        const double t12 = x + 1.0;
        const double t13 = sqrt(t12);
        const double t14 = t11 * t13;
        const double t15 = 1.0 / t14;
        const double t16 = -t15;
        const double t17 = t16 / t14;
        add_move(&m0, m1.by * t17);
    }
    return m0;
}

static inline Move drift_atanh_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    const double t0 = fabs(x);
    const double t1 = (t0 > 1.0 ? 1.0 : 0.0);
    Move m0;
    if (t1 != 0.0) {
        m0 = dot_out;
    }
    else {
        Move m1 = {0.0, 0};
        const double t2 = (t0 > 0.5 ? 1.0 : 0.0);
        Move m2;
        if (t2 != 0.0) {
            Move m3 = {0.0, 0};
            Move m4 = {0.0, 0};
            if (dot_x.is) {
                add_move(&m4, dot_x.by * (-1.0));
            }
            if (m4.is) {
                const double t3 = 1.0 + x;
                add_move(&m3, m4.by * t3);
            }
            Move m5 = {0.0, 0};
            if (dot_x.is) {
                add_move(&m5, dot_x.by * 1.0);
            }
            if (m5.is) {
                const double t4 = 1.0 - x;
                add_move(&m3, m5.by * t4);
            }
            m2 = m3;
        }
        else {
            Move m6 = {0.0, 0};
            Move m7 = {0.0, 0};
            if (dot_x.is) {
                add_move(&m7, dot_x.by * x);
            }
            if (dot_x.is) {
                add_move(&m7, dot_x.by * x);
            }
            if (m7.is) {
                add_move(&m6, m7.by * (-1.0));
            }
            m2 = m6;
        }
        if (m2.is) {
            const double t5 = 1.0 - x;
            const double t6 = 1.0 + x;
            const double t7 = t5 * t6;
            const double t8 = x * x;
            const double t9 = 1.0 - t8;
            const double t10 = (t2 != 0.0 ? t7 : t9);
            const double t11 = 1.0 / t10;
            const double t12 = -t11;
            const double t13 = t12 / t10;
            add_move(&m1, m2.by * t13);
        }
        m0 = m1;
    }
    return m0;
}

static inline Move drift_gaussian_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    if (dot_x.is) {
        add_move(&m1, dot_x.by * (-2.0));
    }
    if (m1.is) {
        add_move(&m0, m1.by * out);
    }
    if (dot_out.is) {
        const double t0 = (-2.0) * x;
        add_move(&m0, dot_out.by * t0);
    }
    return m0;
}

static inline Move drift_normal_density_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    if (dot_x.is) {
        add_move(&m1, dot_x.by * (-1.0));
    }
    if (m1.is) {
        add_move(&m0, m1.by * out);
    }
    if (dot_out.is) {
        const double t0 = -x;
        add_move(&m0, dot_out.by * t0);
    }
    return m0;
}

static inline Move drift_erf_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    if (dot_x.is) {
        const double t0 = (-2.0) * x;
        const double t1 = value_gaussian(x);
        const double t2 = t0 * t1;
        add_move(&m1, dot_x.by * t2);
    }
    if (m1.is) {
        add_move(&m0, m1.by * 1.1283791670955126);
    }
    return m0;
}

static inline Move drift_erfc_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    if (dot_x.is) {
        const double t0 = (-2.0) * x;
        const double t1 = value_gaussian(x);
        const double t2 = t0 * t1;
        add_move(&m1, dot_x.by * t2);
    }
    if (m1.is) {
        add_move(&m0, m1.by * (-1.1283791670955126));
    }
    return m0;
}

static inline Move drift_gamma_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    if (dot_out.is) {
        const double t0 = value_digamma(x);
        add_move(&m0, dot_out.by * t0);
    }
    Move m1 = {0.0, 0};
    if (dot_x.is) {
        const double t1 = value_polygamma(1.0, x);
        add_move(&m1, dot_x.by * t1);
    }
    if (m1.is) {
        add_move(&m0, m1.by * out);
    }
    return m0;
}

static inline Move drift_lgamma_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    if (dot_x.is) {
        const double t0 = value_polygamma(1.0, x);
        add_move(&m0, dot_x.by * t0);
    }
    return m0;
}

static inline Move drift_digamma_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    if (dot_x.is) {
        const double t0 = 1.0 + 1.0;
        const double t1 = value_polygamma(t0, x);
        add_move(&m0, dot_x.by * t1);
    }
    return m0;
}

static inline Move drift_polygamma_1(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    Move m0 = {0.0, 0};
    if (dot_y.is) {
        const double t0 = x + 1.0;
        const double t1 = t0 + 1.0;
        const double t2 = value_polygamma(t1, y);
        add_move(&m0, dot_y.by * t2);
    }
    return m0;
}

static inline Move drift_erfcx_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    if (dot_x.is) {
        const double t0 = 1.0 + 1.0;
        const double t1 = (-2.0) * t0;
        const double t2 = value_repeated_erfc_integral(t0, x);
        const double t3 = t1 * t2;
        add_move(&m1, dot_x.by * t3);
    }
    if (m1.is) {
        add_move(&m0, m1.by * (-2.0));
    }
    return m0;
}

static inline Move drift_repeated_erfc_integral_1(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    Move m2 = {0.0, 0};
    if (dot_x.is) {
        add_move(&m2, dot_x.by * 1.0);
    }
    if (m2.is) {
        add_move(&m1, m2.by * (-2.0));
    }
    if (m1.is) {
        const double t0 = x + 1.0;
        const double t1 = value_repeated_erfc_integral(t0, y);
        add_move(&m0, m1.by * t1);
    }
    Move m3 = {0.0, 0};
    if (dot_y.is) {
        const double t2 = x + 1.0;
        const double t3 = t2 + 1.0;
        const double t4 = (-2.0) * t3;
        const double t5 = value_repeated_erfc_integral(t3, y);
        const double t6 = t4 * t5;
        add_move(&m3, dot_y.by * t6);
    }
    if (m3.is) {
        const double t7 = x + 1.0;
        const double t8 = (-2.0) * t7;
        add_move(&m0, m3.by * t8);
    }
    return m0;
}

static inline Move drift_erfinv_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    const double t0 = fabs(x);
    const double t1 = (t0 > 0.85 ? 1.0 : 0.0);
    Move m1;
    if (t1 != 0.0) {
        const double t2 = 1.0 - t0;
        Move m2;
        if (t2 != 0.0) {
            Move m3 = {0.0, 0};
            Move m4 = {0.0, 0};
            Move m5 = {0.0, 0};
            if (dot_out.is && out != 0.0) {
                const double t3 = value_sign(out);
                add_move(&m5, dot_out.by * t3);
            }
            if (m5.is) {
                const double t4 = fabs(out);
                const double t5 = value_repeated_erfc_integral(1.0, t4);
                const double t6 = (-2.0) * t5;
                add_move(&m4, m5.by * t6);
            }
            if (m4.is) {
                const double t7 = 1.0 / t2;
                add_move(&m3, m4.by * t7);
            }
            Move m6 = {0.0, 0};
            Move m7 = {0.0, 0};
            if (dot_x.is && x != 0.0) {
                const double t8 = value_sign(x);
                add_move(&m7, dot_x.by * t8);
            }
            if (m7.is) {
                add_move(&m6, m7.by * (-1.0));
            }
            if (m6.is) {
                const double t9 = fabs(out);
                const double t10 = value_erfcx(t9);
                const double t11 = t10 / t2;
                const double t12 = -t11;
                const double t13 = t12 / t2;
                add_move(&m3, m6.by * t13);
            }
            m2 = m3;
        }
        else {
            m2 = (Move){0.0, 0};
        }
        m1 = m2;
    }
    else {
        Move m8 = {0.0, 0};
        Move m9 = {0.0, 0};
        if (dot_out.is) {
            const double t14 = (-2.0) * out;
            const double t15 = value_gaussian(out);
            const double t16 = t14 * t15;
            add_move(&m9, dot_out.by * t16);
        }
        if (m9.is) {
            const double t17 = value_gaussian(out);
            const double t18 = 1.0 / t17;
            const double t19 = -t18;
            const double t20 = t19 / t17;
            add_move(&m8, m9.by * t20);
        }
        m1 = m8;
    }
    if (m1.is) {
        add_move(&m0, m1.by * 0.8862269254527579);
    }
    return m0;
}

static inline Move drift_ndtr_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    if (dot_x.is) {
        const double t0 = -x;
        const double t1 = value_normal_density(x);
        const double t2 = t0 * t1;
        add_move(&m0, dot_x.by * t2);
    }
    return m0;
}

static inline Move drift_log_ndtr_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    const double t0 = ((-1.0) > x ? 1.0 : 0.0);
    Move m0;
    if (t0 != 0.0) {
        Move m1 = {0.0, 0};
        Move m2 = {0.0, 0};
        Move m3 = {0.0, 0};
        Move m4 = {0.0, 0};
        if (dot_x.is) {
            add_move(&m4, dot_x.by * (-1.0));
        }
        if (m4.is) {
            const double t1 = 1.0 / 1.4142135623730951;
            add_move(&m3, m4.by * t1);
        }
        if (m3.is) {
            const double t2 = -x;
            const double t3 = t2 / 1.4142135623730951;
            const double t4 = value_repeated_erfc_integral(1.0, t3);
            const double t5 = (-2.0) * t4;
            add_move(&m2, m3.by * t5);
        }
        if (m2.is) {
            const double t6 = -x;
            const double t7 = t6 / 1.4142135623730951;
            const double t8 = value_erfcx(t7);
            const double t9 = 0.7978845608028654 / t8;
            const double t10 = -t9;
            const double t11 = t10 / t8;
            add_move(&m1, m2.by * t11);
        }
        m0 = m1;
    }
    else {
        Move m5 = {0.0, 0};
        Move m6 = {0.0, 0};
        if (dot_x.is) {
            const double t12 = -x;
            const double t13 = value_normal_density(x);
            const double t14 = t12 * t13;
            add_move(&m6, dot_x.by * t14);
        }
        if (m6.is) {
            const double t15 = value_ndtr(x);
            const double t16 = 1.0 / t15;
            add_move(&m5, m6.by * t16);
        }
        Move m7 = {0.0, 0};
        if (dot_x.is) {
            const double t17 = value_normal_density(x);
            add_move(&m7, dot_x.by * t17);
        }
        if (m7.is) {
            const double t18 = value_normal_density(x);
            const double t19 = value_ndtr(x);
            const double t20 = t18 / t19;
            const double t21 = -t20;
            const double t22 = t21 / t19;
            add_move(&m5, m7.by * t22);
        }
        m0 = m5;
    }
    return m0;
}

static inline Move drift_ndtri_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    const double t0 = x - 0.5;
    const double t1 = fabs(t0);
    const double t2 = (t1 > 0.425 ? 1.0 : 0.0);
    Move m0;
    if (t2 != 0.0) {
        Move m1 = {0.0, 0};
        const double t3 = 1.0 - x;
        const double t4 = (x < t3 || x != x ? x : t3);
        Move m2;
        if (t4 != 0.0) {
            Move m3 = {0.0, 0};
            Move m4 = {0.0, 0};
            Move m5 = {0.0, 0};
            Move m6 = {0.0, 0};
            if (dot_out.is && out != 0.0) {
                const double t5 = value_sign(out);
                add_move(&m6, dot_out.by * t5);
            }
            if (m6.is) {
                const double t6 = 1.0 / 1.4142135623730951;
                add_move(&m5, m6.by * t6);
            }
            if (m5.is) {
                const double t7 = fabs(out);
                const double t8 = t7 / 1.4142135623730951;
                const double t9 = value_repeated_erfc_integral(1.0, t8);
                const double t10 = (-2.0) * t9;
                add_move(&m4, m5.by * t10);
            }
            if (m4.is) {
                const double t11 = 1.0 / t4;
                add_move(&m3, m4.by * t11);
            }
            Move m7 = {0.0, 0};
            const double t12 = (x > t3 ? 1.0 : 0.0);
            const double t13 = 1.0 - t12;
            if (dot_x.is && t13 != 0.0) {
                const double t14 = (t3 > x ? 1.0 : 0.0);
                const double t15 = 1.0 + t14;
                const double t16 = t15 - t12;
                const double t17 = 0.5 * t16;
                add_move(&m7, dot_x.by * t17);
            }
            Move m8 = {0.0, 0};
            if (dot_x.is) {
                add_move(&m8, dot_x.by * (-1.0));
            }
            const double t18 = (t3 > x ? 1.0 : 0.0);
            const double t19 = 1.0 - t18;
            if (m8.is && t19 != 0.0) {
                const double t20 = 1.0 + t12;
                const double t21 = t20 - t18;
                const double t22 = 0.5 * t21;
                add_move(&m7, m8.by * t22);
            }
            if (m7.is) {
                const double t23 = fabs(out);
                const double t24 = t23 / 1.4142135623730951;
                const double t25 = value_erfcx(t24);
                const double t26 = t25 / t4;
                const double t27 = -t26;
                const double t28 = t27 / t4;
                add_move(&m3, m7.by * t28);
            }
            m2 = m3;
        }
        else {
            m2 = (Move){0.0, 0};
        }
        if (m2.is) {
            add_move(&m1, m2.by * 1.2533141373155001);
        }
        m0 = m1;
    }
    else {
        Move m9 = {0.0, 0};
        Move m10 = {0.0, 0};
        if (dot_out.is) {
            const double t29 = -out;
            const double t30 = value_normal_density(out);
            const double t31 = t29 * t30;
            add_move(&m10, dot_out.by * t31);
        }
        if (m10.is) {
            const double t32 = value_normal_density(out);
            const double t33 = 1.0 / t32;
            const double t34 = -t33;
            const double t35 = t34 / t32;
            add_move(&m9, m10.by * t35);
        }
        m0 = m9;
    }
    return m0;
}

static inline Move drift_logit_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    const double t0 = x - 0.5;
    const double t1 = fabs(t0);
    const double t2 = (0.25 > t1 ? 1.0 : 0.0);
    Move m0;
    if (t2 != 0.0) {
        Move m1 = {0.0, 0};
        Move m2 = {0.0, 0};
        Move m3 = {0.0, 0};
        Move m4 = {0.0, 0};
        if (dot_x.is) {
            add_move(&m4, dot_x.by * 1.0);
        }
        if (m4.is) {
            add_move(&m3, m4.by * t0);
        }
        Move m5 = {0.0, 0};
        if (dot_x.is) {
            add_move(&m5, dot_x.by * 1.0);
        }
        if (m5.is) {
            add_move(&m3, m5.by * t0);
        }
        if (m3.is) {
            add_move(&m2, m3.by * (-1.0));
        }
        if (m2.is) {
            const double t3 = t0 * t0;
            const double t4 = 0.25 - t3;
            const double t5 = 1.0 / t4;
            const double t6 = -t5;
            const double t7 = t6 / t4;
            add_move(&m1, m2.by * t7);
        }
        m0 = m1;
    }
    else {
        const double t8 = (t1 > 0.5 ? 1.0 : 0.0);
        Move m6;
        if (t8 != 0.0) {
            m6 = dot_out;
        }
        else {
            Move m7 = {0.0, 0};
            Move m8 = {0.0, 0};
            if (dot_x.is) {
                const double t9 = 1.0 / x;
                const double t10 = -t9;
                const double t11 = t10 / x;
                add_move(&m8, dot_x.by * t11);
            }
            if (m8.is) {
                add_move(&m7, m8.by * 1.0);
            }
            Move m9 = {0.0, 0};
            Move m10 = {0.0, 0};
            if (dot_x.is) {
                add_move(&m10, dot_x.by * (-1.0));
            }
            if (m10.is) {
                const double t12 = 1.0 - x;
                const double t13 = 1.0 / t12;
                const double t14 = -t13;
                const double t15 = t14 / t12;
                add_move(&m9, m10.by * t15);
            }
            if (m9.is) {
                add_move(&m7, m9.by * 1.0);
            }
            m6 = m7;
        }
        m0 = m6;
    }
    return m0;
}

static inline Move drift_xlogy_0(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    Move m0 = {0.0, 0};
    if (dot_y.is) {
        const double t0 = (0.0 > y ? 1.0 : 0.0);
        double t1;
        if (t0 != 0.0) {
            const double t2 = log(y);
            t1 = t2;
        }
        else {
            const double t3 = 1.0 / y;
            t1 = t3;
        }
        add_move(&m0, dot_y.by * t1);
    }
    return m0;
}

static inline Move drift_xlogy_1(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    const double t0 = (0.0 > y ? 1.0 : 0.0);
    const double t1 = (t0 != 0.0 ? x : 0.0);
    Move m0;
    if (t1 != 0.0) {
        m0 = dot_out;
    }
    else {
        const double t2 = fabs(x);
        const double t3 = fabs(y);
        const double t4 = t2 + t3;
        Move m1;
        if (t4 != 0.0) {
            Move m2 = {0.0, 0};
            if (dot_x.is) {
                const double t5 = 1.0 / y;
                add_move(&m2, dot_x.by * t5);
            }
            if (dot_y.is) {
                const double t6 = x / y;
                const double t7 = -t6;
                const double t8 = t7 / y;
                add_move(&m2, dot_y.by * t8);
            }
            m1 = m2;
        }
        else {
            m1 = (Move){0.0, 0};
        }
        m0 = m1;
    }
    return m0;
}

static inline Move drift_xlog1py_0(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    Move m0 = {0.0, 0};
    if (dot_y.is) {
        const double t0 = ((-1.0) > y ? 1.0 : 0.0);
        double t1;
        if (t0 != 0.0) {
            const double t2 = log1p(y);
            t1 = t2;
        }
        else {
            const double t3 = 1.0 + y;
            const double t4 = 1.0 / t3;
            t1 = t4;
        }
        add_move(&m0, dot_y.by * t1);
    }
    return m0;
}

static inline Move drift_xlog1py_1(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    const double t0 = 1.0 + y;
    const double t1 = (0.0 > t0 ? 1.0 : 0.0);
    const double t2 = (t1 != 0.0 ? x : 0.0);
    Move m0;
    if (t2 != 0.0) {
        m0 = dot_out;
    }
    else {
        const double t3 = fabs(x);
        const double t4 = fabs(t0);
        const double t5 = t3 + t4;
        Move m1;
        if (t5 != 0.0) {
            Move m2 = {0.0, 0};
            if (dot_x.is) {
                const double t6 = 1.0 / t0;
                add_move(&m2, dot_x.by * t6);
            }
            Move m3 = {0.0, 0};
            if (dot_y.is) {
                add_move(&m3, dot_y.by * 1.0);
            }
            if (m3.is) {
                const double t7 = x / t0;
                const double t8 = -t7;
                const double t9 = t8 / t0;
                add_move(&m2, m3.by * t9);
            }
            m1 = m2;
        }
        else {
            m1 = (Move){0.0, 0};
        }
        m0 = m1;
    }
    return m0;
}

static inline Move drift_near_gamma_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    if (dot_out.is) {
        const double t0 = value_digamma(x);
        add_move(&m0, dot_out.by * t0);
    }
    Move m1 = {0.0, 0};
    if (dot_x.is) {
        const double t1 = value_polygamma(1.0, x);
        add_move(&m1, dot_x.by * t1);
    }
    if (m1.is) {
        add_move(&m0, m1.by * out);
    }
    return m0;
}

static inline Move drift_beta_0(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    if (dot_out.is) {
        add_move(&m1, dot_out.by * (-1.0));
    }
    if (m1.is) {
        const double t0 = value_digamma_step(x, y);
        add_move(&m0, m1.by * t0);
    }
    Move m2 = {0.0, 0};
    if (dot_x.is) {
        const double t1 = value_trigamma_step(x, y);
        add_move(&m2, dot_x.by * t1);
    }
    if (dot_y.is) {
        const double t2 = x + y;
        const double t3 = value_polygamma(1.0, t2);
        add_move(&m2, dot_y.by * t3);
    }
    if (m2.is) {
        const double t4 = -out;
        add_move(&m0, m2.by * t4);
    }
    return m0;
}

static inline Move drift_beta_1(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    if (dot_out.is) {
        add_move(&m1, dot_out.by * (-1.0));
    }
    if (m1.is) {
        const double t0 = value_digamma_step(y, x);
        add_move(&m0, m1.by * t0);
    }
    Move m2 = {0.0, 0};
    if (dot_y.is) {
        const double t1 = value_trigamma_step(y, x);
        add_move(&m2, dot_y.by * t1);
    }
    if (dot_x.is) {
        const double t2 = y + x;
        const double t3 = value_polygamma(1.0, t2);
        add_move(&m2, dot_x.by * t3);
    }
    if (m2.is) {
        const double t4 = -out;
        add_move(&m0, m2.by * t4);
    }
    return m0;
}

static inline Move drift_betaln_0(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    const double t0 = (x < y || x != x ? x : y);
    const double t1 = (0.0 > t0 ? 1.0 : 0.0);
    Move m0;
    if (t1 != 0.0) {
        m0 = dot_out;
    }
    else {
        Move m1 = {0.0, 0};
        Move m2 = {0.0, 0};
        if (dot_x.is) {
            const double t2 = value_trigamma_step(x, y);
            add_move(&m2, dot_x.by * t2);
        }
        if (dot_y.is) {
            const double t3 = x + y;
            const double t4 = value_polygamma(1.0, t3);
            add_move(&m2, dot_y.by * t4);
        }
        if (m2.is) {
            add_move(&m1, m2.by * (-1.0));
        }
        m0 = m1;
    }
    return m0;
}

static inline Move drift_betaln_1(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    const double t0 = (y < x || y != y ? y : x);
    const double t1 = (0.0 > t0 ? 1.0 : 0.0);
    Move m0;
    if (t1 != 0.0) {
        m0 = dot_out;
    }
    else {
        Move m1 = {0.0, 0};
        Move m2 = {0.0, 0};
        if (dot_y.is) {
            const double t2 = value_trigamma_step(y, x);
            add_move(&m2, dot_y.by * t2);
        }
        if (dot_x.is) {
            const double t3 = y + x;
            const double t4 = value_polygamma(1.0, t3);
            add_move(&m2, dot_x.by * t4);
        }
        if (m2.is) {
            add_move(&m1, m2.by * (-1.0));
        }
        m0 = m1;
    }
    return m0;
}

static inline Move drift_digamma_step_0(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    Move m0 = {0.0, 0};
    if (dot_x.is) {
        const double t0 = value_tetragamma_step(x, y);
        add_move(&m0, dot_x.by * t0);
    }
    if (dot_y.is) {
        const double t1 = x + y;
        const double t2 = value_polygamma(2.0, t1);
        add_move(&m0, dot_y.by * t2);
    }
    return m0;
}

static inline Move drift_digamma_step_1(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    if (dot_x.is) {
        add_move(&m1, dot_x.by * 1.0);
    }
    if (dot_y.is) {
        add_move(&m1, dot_y.by * 1.0);
    }
    if (m1.is) {
        const double t0 = 1.0 + 1.0;
        const double t1 = x + y;
        const double t2 = value_polygamma(t0, t1);
        add_move(&m0, m1.by * t2);
    }
    return m0;
}

static inline Move drift_trigamma_step_0(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    Move m0 = {0.0, 0};
    if (dot_x.is) {
        const double t0 = x + y;
        const double t1 = value_polygamma(3.0, t0);
        const double t2 = value_polygamma(3.0, x);
        const double t3 = t1 - t2;
        add_move(&m0, dot_x.by * t3);
    }
    if (dot_y.is) {
        const double t4 = x + y;
        const double t5 = value_polygamma(3.0, t4);
        add_move(&m0, dot_y.by * t5);
    }
    return m0;
}

static inline Move drift_trigamma_step_1(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    if (dot_x.is) {
        add_move(&m1, dot_x.by * 1.0);
    }
    if (dot_y.is) {
        add_move(&m1, dot_y.by * 1.0);
    }
    if (m1.is) {
        const double t0 = 2.0 + 1.0;
        const double t1 = x + y;
        const double t2 = value_polygamma(t0, t1);
        add_move(&m0, m1.by * t2);
    }
    return m0;
}

static inline Move drift_tetragamma_step_0(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    Move m2 = {0.0, 0};
    if (dot_x.is) {
        add_move(&m2, dot_x.by * 1.0);
    }
    if (dot_y.is) {
        add_move(&m2, dot_y.by * 1.0);
    }
    if (m2.is) {
        const double t0 = 3.0 + 1.0;
        const double t1 = x + y;
        const double t2 = value_polygamma(t0, t1);
        add_move(&m1, m2.by * t2);
    }
    if (m1.is) {
        add_move(&m0, m1.by * 1.0);
    }
    Move m3 = {0.0, 0};
    if (dot_x.is) {
        const double t3 = 3.0 + 1.0;
        const double t4 = value_polygamma(t3, x);
        add_move(&m3, dot_x.by * t4);
    }
    if (m3.is) {
        add_move(&m0, m3.by * (-1.0));
    }
    return m0;
}

static inline Move drift_tetragamma_step_1(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    if (dot_x.is) {
        add_move(&m1, dot_x.by * 1.0);
    }
    if (dot_y.is) {
        add_move(&m1, dot_y.by * 1.0);
    }
    if (m1.is) {
        const double t0 = 3.0 + 1.0;
        const double t1 = x + y;
        const double t2 = value_polygamma(t0, t1);
        add_move(&m0, m1.by * t2);
    }
    return m0;
}

static inline Move drift_gamma_density_0(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    Move m0 = {0.0, 0};
    if (dot_out.is) {
        const double t0 = log(y);
        const double t1 = value_digamma(x);
        const double t2 = t0 - t1;
        add_move(&m0, dot_out.by * t2);
    }
    Move m1 = {0.0, 0};
    Move m2 = {0.0, 0};
    if (dot_y.is) {
        const double t3 = (0.0 > y ? 1.0 : 0.0);
        double t4;
        if (t3 != 0.0) {
            const double t5 = log(y);
            t4 = t5;
        }
        else {
            const double t6 = 1.0 / y;
            t4 = t6;
        }
        add_move(&m2, dot_y.by * t4);
    }
    if (m2.is) {
        add_move(&m1, m2.by * 1.0);
    }
    Move m3 = {0.0, 0};
    if (dot_x.is) {
        const double t7 = value_polygamma(1.0, x);
        add_move(&m3, dot_x.by * t7);
    }
    if (m3.is) {
        add_move(&m1, m3.by * (-1.0));
    }
    if (m1.is) {
        add_move(&m0, m1.by * out);
    }
    return m0;
}

static inline Move drift_gamma_density_1(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    Move m0;
    if (y != 0.0) {
        Move m1 = {0.0, 0};
        if (dot_out.is) {
            const double t0 = x - 1.0;
            const double t1 = t0 - y;
            const double t2 = t1 / y;
            add_move(&m1, dot_out.by * t2);
        }
        Move m2 = {0.0, 0};
        Move m3 = {0.0, 0};
        Move m4 = {0.0, 0};
        if (dot_x.is) {
            add_move(&m4, dot_x.by * 1.0);
        }
        if (m4.is) {
            add_move(&m3, m4.by * 1.0);
        }
        if (dot_y.is) {
            add_move(&m3, dot_y.by * (-1.0));
        }
        if (m3.is) {
            const double t3 = 1.0 / y;
            add_move(&m2, m3.by * t3);
        }
        if (dot_y.is) {
            const double t4 = x - 1.0;
            const double t5 = t4 - y;
            const double t6 = t5 / y;
            const double t7 = -t6;
            const double t8 = t7 / y;
            add_move(&m2, dot_y.by * t8);
        }
        if (m2.is) {
            add_move(&m1, m2.by * out);
        }
        m0 = m1;
    }
    else {
        const double t9 = (0.0 > x ? 1.0 : 0.0);
        Move m5;
        if (t9 != 0.0) {
            m5 = dot_out;
        }
        else {
            Move m6 = {0.0, 0};
            Move m7 = {0.0, 0};
            const double t10 = x - 1.0;
            Move m8;
            if (t10 != 0.0) {
                Move m9 = {0.0, 0};
                Move m10 = {0.0, 0};
                if (dot_x.is) {
                    add_move(&m10, dot_x.by * 1.0);
                }
                if (m10.is) {
                    const double t11 = t10 - 1.0;
                    const double t12 = pow(y, t11);
                    add_move(&m9, m10.by * t12);
                }
                Move m11 = {0.0, 0};
                if (dot_y.is) {
                    const double t13 = t10 - 1.0;
                    const double t14 = value_power_slope(y, t13);
                    add_move(&m11, dot_y.by * t14);
                }
                Move m12 = {0.0, 0};
                if (m10.is) {
                    add_move(&m12, m10.by * 1.0);
                }
                if (m12.is) {
                    const double t15 = t10 - 1.0;
                    const double t16 = value_power_times_log(y, t15);
                    add_move(&m11, m12.by * t16);
                }
                if (m11.is) {
                    add_move(&m9, m11.by * t10);
                }
                m8 = m9;
            }
            else {
                m8 = (Move){0.0, 0};
            }
            if (m8.is) {
                add_move(&m7, m8.by * 1.0);
            }
            Move m13 = {0.0, 0};
            if (dot_y.is) {
                const double t17 = value_power_slope(y, t10);
                add_move(&m13, dot_y.by * t17);
            }
            Move m14 = {0.0, 0};
            if (dot_x.is) {
                add_move(&m14, dot_x.by * 1.0);
            }
            if (m14.is) {
                const double t18 = value_power_times_log(y, t10);
                add_move(&m13, m14.by * t18);
            }
            if (m13.is) {
                add_move(&m7, m13.by * (-1.0));
            }
            if (m7.is) {
                const double t19 = value_near_gamma(x);
                const double t20 = 1.0 / t19;
                add_move(&m6, m7.by * t20);
            }
            Move m15 = {0.0, 0};
            if (dot_x.is) {
                const double t21 = value_near_gamma(x);
                const double t22 = value_digamma(x);
                const double t23 = t21 * t22;
                add_move(&m15, dot_x.by * t23);
            }
            if (m15.is) {
                double t24;
                if (t10 != 0.0) {
                    const double t25 = t10 - 1.0;
                    const double t26 = pow(y, t25);
                    const double t27 = t10 * t26;
                    t24 = t27;
                }
                else {
                    t24 = 0.0;
                }
                const double t28 = pow(y, t10);
                const double t29 = t24 - t28;
                const double t30 = value_near_gamma(x);
                const double t31 = t29 / t30;
                const double t32 = -t31;
                const double t33 = t32 / t30;
                add_move(&m6, m15.by * t33);
            }
            m5 = m6;
        }
        m0 = m5;
    }
    return m0;
}

static inline Move drift_leaky_relu_0(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    const double t0 = (x > 0.0 ? 1.0 : 0.0);
    Move m0;
    if (t0 != 0.0) {
        m0 = (Move){0.0, 0};
    }
    else {
        m0 = dot_y;
    }
    return m0;
}

static inline Move drift_leaky_relu_1(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    const double t0 = (x > 0.0 ? 1.0 : 0.0);
    Move m0;
    if (t0 != 0.0) {
        m0 = (Move){0.0, 0};
    }
    else {
        m0 = dot_x;
    }
    return m0;
}

static inline Move drift_elu_0(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    const double t0 = (x > 0.0 ? 1.0 : 0.0);
    Move m0;
    if (t0 != 0.0) {
        m0 = (Move){0.0, 0};
    }
    else {
        Move m1 = {0.0, 0};
        if (dot_y.is) {
            const double t1 = exp(x);
            add_move(&m1, dot_y.by * t1);
        }
        Move m2 = {0.0, 0};
        if (dot_x.is) {
            const double t2 = exp(x);
            add_move(&m2, dot_x.by * t2);
        }
        if (m2.is) {
            add_move(&m1, m2.by * y);
        }
        m0 = m1;
    }
    return m0;
}

static inline Move drift_elu_1(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    const double t0 = (x > 0.0 ? 1.0 : 0.0);
    Move m0;
    if (t0 != 0.0) {
        m0 = (Move){0.0, 0};
    }
    else {
        Move m1 = {0.0, 0};
        if (dot_x.is) {
            const double t1 = exp(x);
            add_move(&m1, dot_x.by * t1);
        }
        m0 = m1;
    }
    return m0;
}

static inline Move drift_sigmoid_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    if (dot_x.is) {
        const double t0 = value_logistic_density(x);
        const double t1 = -t0;
        const double t2 = 0.5 * x;
        const double t3 = tanh(t2);
        const double t4 = t1 * t3;
        add_move(&m0, dot_x.by * t4);
    }
    return m0;
}

static inline Move drift_logistic_density_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    if (dot_out.is) {
        add_move(&m1, dot_out.by * (-1.0));
    }
    if (m1.is) {
        const double t0 = 0.5 * x;
        const double t1 = tanh(t0);
        add_move(&m0, m1.by * t1);
    }
    Move m2 = {0.0, 0};
    Move m3 = {0.0, 0};
    if (dot_x.is) {
        add_move(&m3, dot_x.by * 0.5);
    }
    if (m3.is) {
        const double t2 = 0.5 * x;
        const double t3 = value_sech_squared(t2);
        add_move(&m2, m3.by * t3);
    }
    if (m2.is) {
        const double t4 = -out;
        add_move(&m0, m2.by * t4);
    }
    return m0;
}

static inline Move drift_softplus_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    if (dot_x.is) {
        const double t0 = value_logistic_density(x);
        add_move(&m0, dot_x.by * t0);
    }
    return m0;
}

static inline Move drift_silu_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    if (dot_x.is) {
        const double t0 = value_logistic_density(x);
        add_move(&m1, dot_x.by * t0);
    }
    if (m1.is) {
        add_move(&m0, m1.by * 1.0);
    }
    Move m2 = {0.0, 0};
    if (dot_x.is) {
        const double t1 = value_logistic_density(x);
        add_move(&m2, dot_x.by * t1);
    }
    Move m3 = {0.0, 0};
    if (dot_x.is) {
        const double t2 = value_logistic_density(x);
        const double t3 = -t2;
        const double t4 = 0.5 * x;
        const double t5 = tanh(t4);
        const double t6 = t3 * t5;
        add_move(&m3, dot_x.by * t6);
    }
    if (m3.is) {
        add_move(&m2, m3.by * x);
    }
    if (m2.is) {
        add_move(&m0, m2.by * 1.0);
    }
    return m0;
}

static inline Move drift_gelu_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    Move m2 = {0.0, 0};
    Move m3 = {0.0, 0};
    Move m4 = {0.0, 0};
    if (dot_x.is) {
        add_move(&m4, dot_x.by * (-1.0));
    }
    if (m4.is) {
        const double t0 = 1.0 / 1.4142135623730951;
        add_move(&m3, m4.by * t0);
    }
    if (m3.is) {
        const double t1 = -x;
        const double t2 = t1 / 1.4142135623730951;
        const double t3 = value_gaussian(t2);
        const double t4 = (-1.1283791670955126) * t3;
        add_move(&m2, m3.by * t4);
    }
    if (m2.is) {
        add_move(&m1, m2.by * 0.5);
    }
    if (m1.is) {
        add_move(&m0, m1.by * 1.0);
    }
    Move m5 = {0.0, 0};
    if (dot_x.is) {
        const double t5 = value_normal_density(x);
        add_move(&m5, dot_x.by * t5);
    }
    Move m6 = {0.0, 0};
    if (dot_x.is) {
        const double t6 = -x;
        const double t7 = value_normal_density(x);
        const double t8 = t6 * t7;
        add_move(&m6, dot_x.by * t8);
    }
    if (m6.is) {
        add_move(&m5, m6.by * x);
    }
    if (m5.is) {
        add_move(&m0, m5.by * 1.0);
    }
    return m0;
}

static inline Move drift_logaddexp_0(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    Move m0 = {0.0, 0};
    const double t0 = fabs(x);
    const double t1 = (t0 > 1.7976931348623157e+308 ? 1.0 : 0.0);
    const double t2 = (x > y ? 1.0 : 0.0);
    const double t3 = 1.0 - t2;
    const double t4 = (y > x ? 1.0 : 0.0);
    const double t5 = t3 - t4;
    const double t6 = t1 * t5;
    Move m1;
    if (t6 != 0.0) {
        m1 = (Move){0.0, 0};
    }
    else {
        Move m2 = {0.0, 0};
        if (dot_x.is) {
            add_move(&m2, dot_x.by * 1.0);
        }
        if (dot_y.is) {
            add_move(&m2, dot_y.by * (-1.0));
        }
        m1 = m2;
    }
    if (m1.is) {
        const double t7 = x - y;
        const double t8 = (t6 != 0.0 ? 0.0 : t7);
        const double t9 = value_logistic_density(t8);
        add_move(&m0, m1.by * t9);
    }
    return m0;
}

static inline Move drift_logaddexp_1(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    Move m0 = {0.0, 0};
    const double t0 = fabs(y);
    const double t1 = (t0 > 1.7976931348623157e+308 ? 1.0 : 0.0);
    const double t2 = (y > x ? 1.0 : 0.0);
    const double t3 = 1.0 - t2;
    const double t4 = (x > y ? 1.0 : 0.0);
    const double t5 = t3 - t4;
    const double t6 = t1 * t5;
    Move m1;
    if (t6 != 0.0) {
        m1 = (Move){0.0, 0};
    }
    else {
        Move m2 = {0.0, 0};
        if (dot_y.is) {
            add_move(&m2, dot_y.by * 1.0);
        }
        if (dot_x.is) {
            add_move(&m2, dot_x.by * (-1.0));
        }
        m1 = m2;
    }
    if (m1.is) {
        const double t7 = y - x;
        const double t8 = (t6 != 0.0 ? 0.0 : t7);
        const double t9 = value_logistic_density(t8);
        add_move(&m0, m1.by * t9);
    }
    return m0;
}

static inline Move drift_gammainc_0(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    Move m0 = {0.0, 0};
    if (dot_out.is) {
        add_move(&m0, dot_out.by * NAN);
    }
    return m0;
}

static inline Move drift_gammainc_1(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    Move m0 = {0.0, 0};
    if (dot_x.is) {
        const double t0 = value_gamma_density(x, y);
        const double t1 = log(y);
        const double t2 = value_digamma(x);
        const double t3 = t1 - t2;
        const double t4 = t0 * t3;
        add_move(&m0, dot_x.by * t4);
    }
    if (dot_y.is) {
        double t5;
        if (y != 0.0) {
            const double t6 = value_gamma_density(x, y);
            const double t7 = x - 1.0;
            const double t8 = t7 - y;
            const double t9 = t8 / y;
            const double t10 = t6 * t9;
            t5 = t10;
        }
        else {
            const double t11 = (0.0 > x ? 1.0 : 0.0);
            double t12;
            if (t11 != 0.0) {
                const double t13 = value_gamma_density(x, y);
                t12 = t13;
            }
            else {
                const double t14 = x - 1.0;
                double t15;
                if (t14 != 0.0) {
                    const double t16 = t14 - 1.0;
                    const double t17 = pow(y, t16);
                    const double t18 = t14 * t17;
                    t15 = t18;
                }
                else {
                    t15 = 0.0;
                }
                const double t19 = pow(y, t14);
                const double t20 = t15 - t19;
                const double t21 = value_near_gamma(x);
                const double t22 = t20 / t21;
                t12 = t22;
            }
            t5 = t12;
        }
        add_move(&m0, dot_y.by * t5);
    }
    return m0;
}

static inline Move drift_gammaincc_0(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    Move m0 = {0.0, 0};
    if (dot_out.is) {
        add_move(&m0, dot_out.by * NAN);
    }
    return m0;
}

static inline Move drift_gammaincc_1(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    if (dot_x.is) {
        const double t0 = value_gamma_density(x, y);
        const double t1 = log(y);
        const double t2 = value_digamma(x);
        const double t3 = t1 - t2;
        const double t4 = t0 * t3;
        add_move(&m1, dot_x.by * t4);
    }
    if (dot_y.is) {
        double t5;
        if (y != 0.0) {
            const double t6 = value_gamma_density(x, y);
            const double t7 = x - 1.0;
            const double t8 = t7 - y;
            const double t9 = t8 / y;
            const double t10 = t6 * t9;
            t5 = t10;
        }
        else {
            const double t11 = (0.0 > x ? 1.0 : 0.0);
            double t12;
            if (t11 != 0.0) {
                const double t13 = value_gamma_density(x, y);
                t12 = t13;
            }
            else {
                const double t14 = x - 1.0;
                double t15;
                if (t14 != 0.0) {
                    const double t16 = t14 - 1.0;
                    const double t17 = pow(y, t16);
                    const double t18 = t14 * t17;
                    t15 = t18;
                }
                else {
                    t15 = 0.0;
                }
                const double t19 = pow(y, t14);
                const double t20 = t15 - t19;
                const double t21 = value_near_gamma(x);
                const double t22 = t20 / t21;
                t12 = t22;
            }
            t5 = t12;
        }
        add_move(&m1, dot_y.by * t5);
    }
    if (m1.is) {
        add_move(&m0, m1.by * (-1.0));
    }
    return m0;
}

static inline Move drift_gammaincinv_0(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    Move m0 = {0.0, 0};
    if (dot_out.is) {
        add_move(&m0, dot_out.by * NAN);
    }
    return m0;
}

static inline Move drift_gammaincinv_1(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    if (dot_x.is) {
        const double t0 = value_gamma_density(x, out);
        const double t1 = log(out);
        const double t2 = value_digamma(x);
        const double t3 = t1 - t2;
        const double t4 = t0 * t3;
        add_move(&m1, dot_x.by * t4);
    }
    if (dot_out.is) {
        double t5;
        if (out != 0.0) {
            const double t6 = value_gamma_density(x, out);
            const double t7 = x - 1.0;
            const double t8 = t7 - out;
            const double t9 = t8 / out;
            const double t10 = t6 * t9;
            t5 = t10;
        }
        else {
            const double t11 = (0.0 > x ? 1.0 : 0.0);
            double t12;
            if (t11 != 0.0) {
                const double t13 = value_gamma_density(x, out);
                t12 = t13;
            }
            else {
                const double t14 = x - 1.0;
                double t15;
                if (t14 != 0.0) {
                    const double t16 = t14 - 1.0;
                    const double t17 = pow(out, t16);
                    const double t18 = t14 * t17;
                    t15 = t18;
                }
                else {
                    t15 = 0.0;
                }
                const double t19 = pow(out, t14);
                const double t20 = t15 - t19;
                const double t21 = value_near_gamma(x);
                const double t22 = t20 / t21;
                t12 = t22;
            }
            t5 = t12;
        }
        add_move(&m1, dot_out.by * t5);
    }
    if (m1.is) {
        const double t23 = value_gamma_density(x, out);
        const double t24 = 1.0 / t23;
        const double t25 = -t24;
        const double t26 = t25 / t23;
        add_move(&m0, m1.by * t26);
    }
    return m0;
}

static inline Move drift_gammainccinv_0(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    Move m0 = {0.0, 0};
    if (dot_out.is) {
        add_move(&m0, dot_out.by * NAN);
    }
    return m0;
}

static inline Move drift_gammainccinv_1(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    if (dot_x.is) {
        const double t0 = value_gamma_density(x, out);
        const double t1 = log(out);
        const double t2 = value_digamma(x);
        const double t3 = t1 - t2;
        const double t4 = t0 * t3;
        add_move(&m1, dot_x.by * t4);
    }
    if (dot_out.is) {
        double t5;
        if (out != 0.0) {
            const double t6 = value_gamma_density(x, out);
            const double t7 = x - 1.0;
            const double t8 = t7 - out;
            const double t9 = t8 / out;
            const double t10 = t6 * t9;
            t5 = t10;
        }
        else {
            const double t11 = (0.0 > x ? 1.0 : 0.0);
            double t12;
            if (t11 != 0.0) {
                const double t13 = value_gamma_density(x, out);
                t12 = t13;
            }
            else {
                const double t14 = x - 1.0;
                double t15;
                if (t14 != 0.0) {
                    const double t16 = t14 - 1.0;
                    const double t17 = pow(out, t16);
                    const double t18 = t14 * t17;
                    t15 = t18;
                }
                else {
                    t15 = 0.0;
                }
                const double t19 = pow(out, t14);
                const double t20 = t15 - t19;
                const double t21 = value_near_gamma(x);
                const double t22 = t20 / t21;
                t12 = t22;
            }
            t5 = t12;
        }
        add_move(&m1, dot_out.by * t5);
    }
    if (m1.is) {
        const double t23 = value_gamma_density(x, out);
        const double t24 = (-1.0) / t23;
        const double t25 = -t24;
        const double t26 = t25 / t23;
        add_move(&m0, m1.by * t26);
    }
    return m0;
}

static inline Move drift_jv_0(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    Move m0 = {0.0, 0};
    if (dot_out.is) {
        add_move(&m0, dot_out.by * NAN);
    }
    return m0;
}

static inline Move drift_jv_1(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    Move m2 = {0.0, 0};
    Move m3 = {0.0, 0};
    if (dot_x.is) {
        add_move(&m3, dot_x.by * 1.0);
    }
    if (m3.is) {
        const double t0 = x - 1.0;
        const double t1 = scipy_jv(t0, y);
        const double t2 = NAN * t1;
        add_move(&m2, m3.by * t2);
    }
    if (dot_y.is) {
        const double t3 = x - 1.0;
        const double t4 = t3 - 1.0;
        const double t5 = scipy_jv(t4, y);
        const double t6 = t3 + 1.0;
        const double t7 = scipy_jv(t6, y);
        const double t8 = t5 - t7;
        const double t9 = 0.5 * t8;
        add_move(&m2, dot_y.by * t9);
    }
    if (m2.is) {
        add_move(&m1, m2.by * 1.0);
    }
    Move m4 = {0.0, 0};
    Move m5 = {0.0, 0};
    if (dot_x.is) {
        add_move(&m5, dot_x.by * 1.0);
    }
    if (m5.is) {
        const double t10 = x + 1.0;
        const double t11 = scipy_jv(t10, y);
        const double t12 = NAN * t11;
        add_move(&m4, m5.by * t12);
    }
    if (dot_y.is) {
        const double t13 = x + 1.0;
        const double t14 = t13 - 1.0;
        const double t15 = scipy_jv(t14, y);
        const double t16 = t13 + 1.0;
        const double t17 = scipy_jv(t16, y);
        const double t18 = t15 - t17;
        const double t19 = 0.5 * t18;
        add_move(&m4, dot_y.by * t19);
    }
    if (m4.is) {
        add_move(&m1, m4.by * (-1.0));
    }
    if (m1.is) {
        add_move(&m0, m1.by * 0.5);
    }
    return m0;
}

static inline Move drift_yv_0(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    Move m0 = {0.0, 0};
    if (dot_out.is) {
        add_move(&m0, dot_out.by * NAN);
    }
    return m0;
}

static inline Move drift_yv_1(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    Move m2 = {0.0, 0};
    Move m3 = {0.0, 0};
    if (dot_x.is) {
        add_move(&m3, dot_x.by * 1.0);
    }
    if (m3.is) {
        const double t0 = x - 1.0;
        const double t1 = scipy_yv(t0, y);
        const double t2 = NAN * t1;
        add_move(&m2, m3.by * t2);
    }
    if (dot_y.is) {
        const double t3 = x - 1.0;
        const double t4 = t3 - 1.0;
        const double t5 = scipy_yv(t4, y);
        const double t6 = t3 + 1.0;
        const double t7 = scipy_yv(t6, y);
        const double t8 = t5 - t7;
        const double t9 = 0.5 * t8;
        add_move(&m2, dot_y.by * t9);
    }
    if (m2.is) {
        add_move(&m1, m2.by * 1.0);
    }
    Move m4 = {0.0, 0};
    Move m5 = {0.0, 0};
    if (dot_x.is) {
        add_move(&m5, dot_x.by * 1.0);
    }
    if (m5.is) {
        const double t10 = x + 1.0;
        const double t11 = scipy_yv(t10, y);
        const double t12 = NAN * t11;
        add_move(&m4, m5.by * t12);
    }
    if (dot_y.is) {
        const double t13 = x + 1.0;
        const double t14 = t13 - 1.0;
        const double t15 = scipy_yv(t14, y);
        const double t16 = t13 + 1.0;
        const double t17 = scipy_yv(t16, y);
        const double t18 = t15 - t17;
        const double t19 = 0.5 * t18;
        add_move(&m4, dot_y.by * t19);
    }
    if (m4.is) {
        add_move(&m1, m4.by * (-1.0));
    }
    if (m1.is) {
        add_move(&m0, m1.by * 0.5);
    }
    return m0;
}

static inline Move drift_iv_0(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    Move m0 = {0.0, 0};
    if (dot_out.is) {
        add_move(&m0, dot_out.by * NAN);
    }
    return m0;
}

static inline Move drift_iv_1(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    Move m2 = {0.0, 0};
    Move m3 = {0.0, 0};
    if (dot_x.is) {
        add_move(&m3, dot_x.by * 1.0);
    }
    if (m3.is) {
        const double t0 = x - 1.0;
        const double t1 = scipy_iv(t0, y);
        const double t2 = NAN * t1;
        add_move(&m2, m3.by * t2);
    }
    if (dot_y.is) {
        const double t3 = x - 1.0;
        const double t4 = t3 - 1.0;
        const double t5 = scipy_iv(t4, y);
        const double t6 = t3 + 1.0;
        const double t7 = scipy_iv(t6, y);
        const double t8 = t5 + t7;
        const double t9 = 0.5 * t8;
        add_move(&m2, dot_y.by * t9);
    }
    if (m2.is) {
        add_move(&m1, m2.by * 1.0);
    }
    Move m4 = {0.0, 0};
    Move m5 = {0.0, 0};
    if (dot_x.is) {
        add_move(&m5, dot_x.by * 1.0);
    }
    if (m5.is) {
        const double t10 = x + 1.0;
        const double t11 = scipy_iv(t10, y);
        const double t12 = NAN * t11;
        add_move(&m4, m5.by * t12);
    }
    if (dot_y.is) {
        const double t13 = x + 1.0;
        const double t14 = t13 - 1.0;
        const double t15 = scipy_iv(t14, y);
        const double t16 = t13 + 1.0;
        const double t17 = scipy_iv(t16, y);
        const double t18 = t15 + t17;
        const double t19 = 0.5 * t18;
        add_move(&m4, dot_y.by * t19);
    }
    if (m4.is) {
        add_move(&m1, m4.by * 1.0);
    }
    if (m1.is) {
        add_move(&m0, m1.by * 0.5);
    }
    return m0;
}

static inline Move drift_kv_0(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    Move m0 = {0.0, 0};
    if (dot_out.is) {
        add_move(&m0, dot_out.by * NAN);
    }
    return m0;
}

static inline Move drift_kv_1(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    Move m2 = {0.0, 0};
    Move m3 = {0.0, 0};
    if (dot_x.is) {
        add_move(&m3, dot_x.by * 1.0);
    }
    if (m3.is) {
        const double t0 = x - 1.0;
        const double t1 = scipy_kv(t0, y);
        const double t2 = NAN * t1;
        add_move(&m2, m3.by * t2);
    }
    if (dot_y.is) {
        const double t3 = x - 1.0;
        const double t4 = t3 - 1.0;
        const double t5 = scipy_kv(t4, y);
        const double t6 = t3 + 1.0;
        const double t7 = scipy_kv(t6, y);
        const double t8 = t5 + t7;
        const double t9 = (-0.5) * t8;
        add_move(&m2, dot_y.by * t9);
    }
    if (m2.is) {
        add_move(&m1, m2.by * 1.0);
    }
    Move m4 = {0.0, 0};
    Move m5 = {0.0, 0};
    if (dot_x.is) {
        add_move(&m5, dot_x.by * 1.0);
    }
    if (m5.is) {
        const double t10 = x + 1.0;
        const double t11 = scipy_kv(t10, y);
        const double t12 = NAN * t11;
        add_move(&m4, m5.by * t12);
    }
    if (dot_y.is) {
        const double t13 = x + 1.0;
        const double t14 = t13 - 1.0;
        const double t15 = scipy_kv(t14, y);
        const double t16 = t13 + 1.0;
        const double t17 = scipy_kv(t16, y);
        const double t18 = t15 + t17;
        const double t19 = (-0.5) * t18;
        add_move(&m4, dot_y.by * t19);
    }
    if (m4.is) {
        add_move(&m1, m4.by * 1.0);
    }
    if (m1.is) {
        add_move(&m0, m1.by * (-0.5));
    }
    return m0;
}

static inline Move drift_j0_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    if (dot_x.is) {
        const double t0 = scipy_j0(x);
        const double t1 = scipy_jv(2.0, x);
        const double t2 = t0 - t1;
        const double t3 = 0.5 * t2;
        add_move(&m1, dot_x.by * t3);
    }
    if (m1.is) {
        add_move(&m0, m1.by * (-1.0));
    }
    return m0;
}

static inline Move drift_j1_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    Move m2 = {0.0, 0};
    if (dot_x.is) {
        const double t0 = scipy_j1(x);
        const double t1 = -t0;
        add_move(&m2, dot_x.by * t1);
    }
    if (m2.is) {
        add_move(&m1, m2.by * 1.0);
    }
    Move m3 = {0.0, 0};
    if (dot_x.is) {
        const double t2 = 2.0 - 1.0;
        const double t3 = scipy_jv(t2, x);
        const double t4 = 2.0 + 1.0;
        const double t5 = scipy_jv(t4, x);
        const double t6 = t3 - t5;
        const double t7 = 0.5 * t6;
        add_move(&m3, dot_x.by * t7);
    }
    if (m3.is) {
        add_move(&m1, m3.by * (-1.0));
    }
    if (m1.is) {
        add_move(&m0, m1.by * 0.5);
    }
    return m0;
}

static inline Move drift_y0_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    if (dot_x.is) {
        const double t0 = scipy_y0(x);
        const double t1 = scipy_yv(2.0, x);
        const double t2 = t0 - t1;
        const double t3 = 0.5 * t2;
        add_move(&m1, dot_x.by * t3);
    }
    if (m1.is) {
        add_move(&m0, m1.by * (-1.0));
    }
    return m0;
}

static inline Move drift_y1_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    Move m2 = {0.0, 0};
    if (dot_x.is) {
        const double t0 = scipy_y1(x);
        const double t1 = -t0;
        add_move(&m2, dot_x.by * t1);
    }
    if (m2.is) {
        add_move(&m1, m2.by * 1.0);
    }
    Move m3 = {0.0, 0};
    if (dot_x.is) {
        const double t2 = 2.0 - 1.0;
        const double t3 = scipy_yv(t2, x);
        const double t4 = 2.0 + 1.0;
        const double t5 = scipy_yv(t4, x);
        const double t6 = t3 - t5;
        const double t7 = 0.5 * t6;
        add_move(&m3, dot_x.by * t7);
    }
    if (m3.is) {
        add_move(&m1, m3.by * (-1.0));
    }
    if (m1.is) {
        add_move(&m0, m1.by * 0.5);
    }
    return m0;
}

static inline Move drift_i0_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    if (dot_x.is) {
        const double t0 = scipy_i0(x);
        const double t1 = scipy_iv(2.0, x);
        const double t2 = t0 + t1;
        const double t3 = 0.5 * t2;
        add_move(&m0, dot_x.by * t3);
    }
    return m0;
}

static inline Move drift_i1_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    Move m2 = {0.0, 0};
    if (dot_x.is) {
        const double t0 = scipy_i1(x);
        add_move(&m2, dot_x.by * t0);
    }
    if (m2.is) {
        add_move(&m1, m2.by * 1.0);
    }
    Move m3 = {0.0, 0};
    if (dot_x.is) {
        const double t1 = 2.0 - 1.0;
        const double t2 = scipy_iv(t1, x);
        const double t3 = 2.0 + 1.0;
        const double t4 = scipy_iv(t3, x);
        const double t5 = t2 + t4;
        const double t6 = 0.5 * t5;
        add_move(&m3, dot_x.by * t6);
    }
    if (m3.is) {
        add_move(&m1, m3.by * 1.0);
    }
    if (m1.is) {
        add_move(&m0, m1.by * 0.5);
    }
    return m0;
}

static inline Move drift_k0_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    if (dot_x.is) {
        const double t0 = scipy_k0(x);
        const double t1 = scipy_kv(2.0, x);
        const double t2 = t0 + t1;
        const double t3 = (-0.5) * t2;
        add_move(&m1, dot_x.by * t3);
    }
    if (m1.is) {
        add_move(&m0, m1.by * (-1.0));
    }
    return m0;
}

static inline Move drift_k1_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    Move m2 = {0.0, 0};
    if (dot_x.is) {
        const double t0 = scipy_k1(x);
        const double t1 = -t0;
        add_move(&m2, dot_x.by * t1);
    }
    if (m2.is) {
        add_move(&m1, m2.by * 1.0);
    }
    Move m3 = {0.0, 0};
    if (dot_x.is) {
        const double t2 = 2.0 - 1.0;
        const double t3 = scipy_kv(t2, x);
        const double t4 = 2.0 + 1.0;
        const double t5 = scipy_kv(t4, x);
        const double t6 = t3 + t5;
        const double t7 = (-0.5) * t6;
        add_move(&m3, dot_x.by * t7);
    }
    if (m3.is) {
        add_move(&m1, m3.by * 1.0);
    }
    if (m1.is) {
        add_move(&m0, m1.by * (-0.5));
    }
    return m0;
}

static inline Move drift_expi_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    if (dot_x.is) {
        const double t0 = exp(x);
        add_move(&m1, dot_x.by * t0);
    }
    if (m1.is) {
        const double t1 = 1.0 / x;
        add_move(&m0, m1.by * t1);
    }
    if (dot_x.is) {
        const double t2 = exp(x);
        const double t3 = t2 / x;
        const double t4 = -t3;
        const double t5 = t4 / x;
        add_move(&m0, dot_x.by * t5);
    }
    return m0;
}

static inline Move drift_exp1_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    const double t0 = (0.0 > x ? 1.0 : 0.0);
    Move m0;
    if (t0 != 0.0) {
        m0 = dot_out;
    }
    else {
        Move m1 = {0.0, 0};
        Move m2 = {0.0, 0};
        Move m3 = {0.0, 0};
        Move m4 = {0.0, 0};
        if (dot_x.is) {
            add_move(&m4, dot_x.by * (-1.0));
        }
        if (m4.is) {
            const double t1 = -x;
            const double t2 = exp(t1);
            add_move(&m3, m4.by * t2);
        }
        if (m3.is) {
            add_move(&m2, m3.by * (-1.0));
        }
        if (m2.is) {
            const double t3 = 1.0 / x;
            add_move(&m1, m2.by * t3);
        }
        if (dot_x.is) {
            const double t4 = -x;
            const double t5 = exp(t4);
            const double t6 = -t5;
            const double t7 = t6 / x;
            const double t8 = -t7;
            const double t9 = t8 / x;
            add_move(&m1, dot_x.by * t9);
        }
        m0 = m1;
    }
    return m0;
}

static inline int carry_change(unsigned operation, double out, double x, double y, Move dot_out, Move dot_x, Move dot_y, double derivative, const Sum *change, Sum *left, Sum *left_change, Sum *right, Sum *right_change)
{
    switch (operation) {
    case OP_ADD: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_add_0(out, x, y), (Move){0.0, 0}); if (right != NULL) contribute_product(right, right_change, derivative, change, partial_add_1(out, x, y), (Move){0.0, 0}); return 1;
    case OP_SUBTRACT: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_subtract_0(out, x, y), (Move){0.0, 0}); if (right != NULL) contribute_product(right, right_change, derivative, change, partial_subtract_1(out, x, y), (Move){0.0, 0}); return 1;
    case OP_MULTIPLY: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_multiply_0(out, x, y), drift_multiply_0(out, x, y, dot_out, dot_x, dot_y)); if (right != NULL) contribute_product(right, right_change, derivative, change, partial_multiply_1(out, x, y), drift_multiply_1(out, x, y, dot_out, dot_x, dot_y)); return 1;
    case OP_CONTRIBUTION: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_contribution_0(out, x, y), drift_contribution_0(out, x, y, dot_out, dot_x, dot_y)); if (right != NULL) contribute_product(right, right_change, derivative, change, partial_contribution_1(out, x, y), drift_contribution_1(out, x, y, dot_out, dot_x, dot_y)); return 1;
    case OP_NEGATIVE: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_negative_0(out, x), (Move){0.0, 0}); return 1;
    case OP_DIVIDE: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_divide_0(out, x, y), drift_divide_0(out, x, y, dot_out, dot_x, dot_y)); if (right != NULL) contribute_product(right, right_change, derivative, change, partial_divide_1(out, x, y), drift_divide_1(out, x, y, dot_out, dot_x, dot_y)); return 1;
    case OP_GREATER: return 1;
    case OP_GATE: if (right != NULL && chosen_gate_1(out, x, y) != 0.0) contribute_product(right, right_change, derivative, change, partial_gate_1(out, x, y), (Move){0.0, 0}); return 1;
    case OP_SIGN: return 1;
    case OP_ABSOLUTE: if (left != NULL && chosen_absolute_0(out, x) != 0.0) contribute_product(left, left_change, derivative, change, partial_absolute_0(out, x), (Move){0.0, 0}); return 1;
    case OP_MAXIMUM: if (left != NULL && chosen_maximum_0(out, x, y) != 0.0) contribute_product(left, left_change, derivative, change, partial_maximum_0(out, x, y), (Move){0.0, 0}); if (right != NULL && chosen_maximum_1(out, x, y) != 0.0) contribute_product(right, right_change, derivative, change, partial_maximum_1(out, x, y), (Move){0.0, 0}); return 1;
    case OP_MINIMUM: if (left != NULL && chosen_minimum_0(out, x, y) != 0.0) contribute_product(left, left_change, derivative, change, partial_minimum_0(out, x, y), (Move){0.0, 0}); if (right != NULL && chosen_minimum_1(out, x, y) != 0.0) contribute_product(right, right_change, derivative, change, partial_minimum_1(out, x, y), (Move){0.0, 0}); return 1;
    case OP_COPYSIGN: if (left != NULL && chosen_copysign_0(out, x, y) != 0.0) contribute_product(left, left_change, derivative, change, partial_copysign_0(out, x, y), (Move){0.0, 0}); return 1;
    case OP_FLOOR: return 1;
    case OP_CEIL: return 1;
    case OP_TRUNC: return 1;
    case OP_RINT: return 1;
    case OP_ROUND_TO: return 1;
    case OP_FMOD: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_fmod_0(out, x, y), (Move){0.0, 0}); if (right != NULL) contribute_product(right, right_change, derivative, change, partial_fmod_1(out, x, y), (Move){0.0, 0}); return 1;
    case OP_REMAINDER: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_remainder_0(out, x, y), (Move){0.0, 0}); if (right != NULL) contribute_product(right, right_change, derivative, change, partial_remainder_1(out, x, y), (Move){0.0, 0}); return 1;
    case OP_FLOOR_DIVIDE: return 1;
    case OP_MODULO: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_modulo_0(out, x, y), (Move){0.0, 0}); if (right != NULL) contribute_product(right, right_change, derivative, change, partial_modulo_1(out, x, y), (Move){0.0, 0}); return 1;
    case OP_SQRT: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_sqrt_0(out, x), drift_sqrt_0(out, x, dot_out, dot_x)); return 1;
    case OP_CBRT: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_cbrt_0(out, x), drift_cbrt_0(out, x, dot_out, dot_x)); return 1;
    case OP_CBRT_SLOPE: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_cbrt_slope_0(out, x), drift_cbrt_slope_0(out, x, dot_out, dot_x)); return 1;
    case OP_EXP: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_exp_0(out, x), drift_exp_0(out, x, dot_out, dot_x)); return 1;
    case OP_EXP2: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_exp2_0(out, x), drift_exp2_0(out, x, dot_out, dot_x)); return 1;
    case OP_EXPM1: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_expm1_0(out, x), drift_expm1_0(out, x, dot_out, dot_x)); return 1;
    case OP_LOG: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_log_0(out, x), drift_log_0(out, x, dot_out, dot_x)); return 1;
    case OP_LOG2: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_log2_0(out, x), drift_log2_0(out, x, dot_out, dot_x)); return 1;
    case OP_LOG10: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_log10_0(out, x), drift_log10_0(out, x, dot_out, dot_x)); return 1;
    case OP_LOG1P: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_log1p_0(out, x), drift_log1p_0(out, x, dot_out, dot_x)); return 1;
    case OP_POWER: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_power_0(out, x, y), drift_power_0(out, x, y, dot_out, dot_x, dot_y)); if (right != NULL) contribute_product(right, right_change, derivative, change, partial_power_1(out, x, y), drift_power_1(out, x, y, dot_out, dot_x, dot_y)); return 1;
    case OP_POWER_SLOPE: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_power_slope_0(out, x, y), drift_power_slope_0(out, x, y, dot_out, dot_x, dot_y)); if (right != NULL) contribute_product(right, right_change, derivative, change, partial_power_slope_1(out, x, y), drift_power_slope_1(out, x, y, dot_out, dot_x, dot_y)); return 1;
    case OP_POWER_TIMES_LOG: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_power_times_log_0(out, x, y), drift_power_times_log_0(out, x, y, dot_out, dot_x, dot_y)); if (right != NULL) contribute_product(right, right_change, derivative, change, partial_power_times_log_1(out, x, y), drift_power_times_log_1(out, x, y, dot_out, dot_x, dot_y)); return 1;
    case OP_SIN: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_sin_0(out, x), drift_sin_0(out, x, dot_out, dot_x)); return 1;
    case OP_COS: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_cos_0(out, x), drift_cos_0(out, x, dot_out, dot_x)); return 1;
    case OP_TAN: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_tan_0(out, x), drift_tan_0(out, x, dot_out, dot_x)); return 1;
    case OP_SINC: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_sinc_0(out, x), drift_sinc_0(out, x, dot_out, dot_x)); return 1;
    case OP_ASIN: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_asin_0(out, x), drift_asin_0(out, x, dot_out, dot_x)); return 1;
    case OP_ACOS: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_acos_0(out, x), drift_acos_0(out, x, dot_out, dot_x)); return 1;
    case OP_ATAN: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_atan_0(out, x), drift_atan_0(out, x, dot_out, dot_x)); return 1;
    case OP_ATAN2: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_atan2_0(out, x, y), drift_atan2_0(out, x, y, dot_out, dot_x, dot_y)); if (right != NULL) contribute_product(right, right_change, derivative, change, partial_atan2_1(out, x, y), drift_atan2_1(out, x, y, dot_out, dot_x, dot_y)); return 1;
    case OP_DEGREES: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_degrees_0(out, x), (Move){0.0, 0}); return 1;
    case OP_RADIANS: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_radians_0(out, x), (Move){0.0, 0}); return 1;
    case OP_SINH: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_sinh_0(out, x), drift_sinh_0(out, x, dot_out, dot_x)); return 1;
    case OP_COSH: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_cosh_0(out, x), drift_cosh_0(out, x, dot_out, dot_x)); return 1;
    case OP_SECH: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_sech_0(out, x), drift_sech_0(out, x, dot_out, dot_x)); return 1;
    case OP_SECH_SQUARED: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_sech_squared_0(out, x), drift_sech_squared_0(out, x, dot_out, dot_x)); return 1;
    case OP_TANH: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_tanh_0(out, x), drift_tanh_0(out, x, dot_out, dot_x)); return 1;
    case OP_ASINH: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_asinh_0(out, x), drift_asinh_0(out, x, dot_out, dot_x)); return 1;
    case OP_ACOSH: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_acosh_0(out, x), drift_acosh_0(out, x, dot_out, dot_x)); return 1;
    case OP_ATANH: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_atanh_0(out, x), drift_atanh_0(out, x, dot_out, dot_x)); return 1;
    case OP_GAUSSIAN: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_gaussian_0(out, x), drift_gaussian_0(out, x, dot_out, dot_x)); return 1;
    case OP_NORMAL_DENSITY: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_normal_density_0(out, x), drift_normal_density_0(out, x, dot_out, dot_x)); return 1;
    case OP_ERF: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_erf_0(out, x), drift_erf_0(out, x, dot_out, dot_x)); return 1;
    case OP_ERFC: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_erfc_0(out, x), drift_erfc_0(out, x, dot_out, dot_x)); return 1;
    case OP_GAMMA: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_gamma_0(out, x), drift_gamma_0(out, x, dot_out, dot_x)); return 1;
    case OP_LGAMMA: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_lgamma_0(out, x), drift_lgamma_0(out, x, dot_out, dot_x)); return 1;
    case OP_DIGAMMA: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_digamma_0(out, x), drift_digamma_0(out, x, dot_out, dot_x)); return 1;
    case OP_POLYGAMMA: if (right != NULL) contribute_product(right, right_change, derivative, change, partial_polygamma_1(out, x, y), drift_polygamma_1(out, x, y, dot_out, dot_x, dot_y)); return 1;
    case OP_ERFCX: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_erfcx_0(out, x), drift_erfcx_0(out, x, dot_out, dot_x)); return 1;
    case OP_REPEATED_ERFC_INTEGRAL: if (right != NULL) contribute_product(right, right_change, derivative, change, partial_repeated_erfc_integral_1(out, x, y), drift_repeated_erfc_integral_1(out, x, y, dot_out, dot_x, dot_y)); return 1;
    case OP_ERFINV: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_erfinv_0(out, x), drift_erfinv_0(out, x, dot_out, dot_x)); return 1;
    case OP_NDTR: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_ndtr_0(out, x), drift_ndtr_0(out, x, dot_out, dot_x)); return 1;
    case OP_LOG_NDTR: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_log_ndtr_0(out, x), drift_log_ndtr_0(out, x, dot_out, dot_x)); return 1;
    case OP_NDTRI: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_ndtri_0(out, x), drift_ndtri_0(out, x, dot_out, dot_x)); return 1;
    case OP_LOGIT: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_logit_0(out, x), drift_logit_0(out, x, dot_out, dot_x)); return 1;
    case OP_XLOGY: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_xlogy_0(out, x, y), drift_xlogy_0(out, x, y, dot_out, dot_x, dot_y)); if (right != NULL) contribute_product(right, right_change, derivative, change, partial_xlogy_1(out, x, y), drift_xlogy_1(out, x, y, dot_out, dot_x, dot_y)); return 1;
    case OP_XLOG1PY: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_xlog1py_0(out, x, y), drift_xlog1py_0(out, x, y, dot_out, dot_x, dot_y)); if (right != NULL) contribute_product(right, right_change, derivative, change, partial_xlog1py_1(out, x, y), drift_xlog1py_1(out, x, y, dot_out, dot_x, dot_y)); return 1;
    case OP_NEAR_GAMMA: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_near_gamma_0(out, x), drift_near_gamma_0(out, x, dot_out, dot_x)); return 1;
    case OP_BETA: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_beta_0(out, x, y), drift_beta_0(out, x, y, dot_out, dot_x, dot_y)); if (right != NULL) contribute_product(right, right_change, derivative, change, partial_beta_1(out, x, y), drift_beta_1(out, x, y, dot_out, dot_x, dot_y)); return 1;
    case OP_BETALN: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_betaln_0(out, x, y), drift_betaln_0(out, x, y, dot_out, dot_x, dot_y)); if (right != NULL) contribute_product(right, right_change, derivative, change, partial_betaln_1(out, x, y), drift_betaln_1(out, x, y, dot_out, dot_x, dot_y)); return 1;
    case OP_DIGAMMA_STEP: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_digamma_step_0(out, x, y), drift_digamma_step_0(out, x, y, dot_out, dot_x, dot_y)); if (right != NULL) contribute_product(right, right_change, derivative, change, partial_digamma_step_1(out, x, y), drift_digamma_step_1(out, x, y, dot_out, dot_x, dot_y)); return 1;
    case OP_TRIGAMMA_STEP: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_trigamma_step_0(out, x, y), drift_trigamma_step_0(out, x, y, dot_out, dot_x, dot_y)); if (right != NULL) contribute_product(right, right_change, derivative, change, partial_trigamma_step_1(out, x, y), drift_trigamma_step_1(out, x, y, dot_out, dot_x, dot_y)); return 1;
    case OP_TETRAGAMMA_STEP: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_tetragamma_step_0(out, x, y), drift_tetragamma_step_0(out, x, y, dot_out, dot_x, dot_y)); if (right != NULL) contribute_product(right, right_change, derivative, change, partial_tetragamma_step_1(out, x, y), drift_tetragamma_step_1(out, x, y, dot_out, dot_x, dot_y)); return 1;
    case OP_GAMMA_DENSITY: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_gamma_density_0(out, x, y), drift_gamma_density_0(out, x, y, dot_out, dot_x, dot_y)); if (right != NULL) contribute_product(right, right_change, derivative, change, partial_gamma_density_1(out, x, y), drift_gamma_density_1(out, x, y, dot_out, dot_x, dot_y)); return 1;
    case OP_RELU: if (left != NULL && chosen_relu_0(out, x) != 0.0) contribute_product(left, left_change, derivative, change, partial_relu_0(out, x), (Move){0.0, 0}); return 1;
    case OP_LEAKY_RELU: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_leaky_relu_0(out, x, y), drift_leaky_relu_0(out, x, y, dot_out, dot_x, dot_y)); if (right != NULL && chosen_leaky_relu_1(out, x, y) != 0.0) contribute_product(right, right_change, derivative, change, partial_leaky_relu_1(out, x, y), drift_leaky_relu_1(out, x, y, dot_out, dot_x, dot_y)); return 1;
    case OP_ELU: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_elu_0(out, x, y), drift_elu_0(out, x, y, dot_out, dot_x, dot_y)); if (right != NULL && chosen_elu_1(out, x, y) != 0.0) contribute_product(right, right_change, derivative, change, partial_elu_1(out, x, y), drift_elu_1(out, x, y, dot_out, dot_x, dot_y)); return 1;
    case OP_SIGMOID: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_sigmoid_0(out, x), drift_sigmoid_0(out, x, dot_out, dot_x)); return 1;
    case OP_LOGISTIC_DENSITY: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_logistic_density_0(out, x), drift_logistic_density_0(out, x, dot_out, dot_x)); return 1;
    case OP_SOFTPLUS: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_softplus_0(out, x), drift_softplus_0(out, x, dot_out, dot_x)); return 1;
    case OP_SILU: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_silu_0(out, x), drift_silu_0(out, x, dot_out, dot_x)); return 1;
    case OP_GELU: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_gelu_0(out, x), drift_gelu_0(out, x, dot_out, dot_x)); return 1;
    case OP_LOGADDEXP: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_logaddexp_0(out, x, y), drift_logaddexp_0(out, x, y, dot_out, dot_x, dot_y)); if (right != NULL) contribute_product(right, right_change, derivative, change, partial_logaddexp_1(out, x, y), drift_logaddexp_1(out, x, y, dot_out, dot_x, dot_y)); return 1;
    case OP_GAMMAINC: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_gammainc_0(out, x, y), drift_gammainc_0(out, x, y, dot_out, dot_x, dot_y)); if (right != NULL) contribute_product(right, right_change, derivative, change, partial_gammainc_1(out, x, y), drift_gammainc_1(out, x, y, dot_out, dot_x, dot_y)); return 1;
    case OP_GAMMAINCC: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_gammaincc_0(out, x, y), drift_gammaincc_0(out, x, y, dot_out, dot_x, dot_y)); if (right != NULL) contribute_product(right, right_change, derivative, change, partial_gammaincc_1(out, x, y), drift_gammaincc_1(out, x, y, dot_out, dot_x, dot_y)); return 1;
    case OP_GAMMAINCINV: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_gammaincinv_0(out, x, y), drift_gammaincinv_0(out, x, y, dot_out, dot_x, dot_y)); if (right != NULL) contribute_product(right, right_change, derivative, change, partial_gammaincinv_1(out, x, y), drift_gammaincinv_1(out, x, y, dot_out, dot_x, dot_y)); return 1;
    case OP_GAMMAINCCINV: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_gammainccinv_0(out, x, y), drift_gammainccinv_0(out, x, y, dot_out, dot_x, dot_y)); if (right != NULL) contribute_product(right, right_change, derivative, change, partial_gammainccinv_1(out, x, y), drift_gammainccinv_1(out, x, y, dot_out, dot_x, dot_y)); return 1;
    case OP_JV: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_jv_0(out, x, y), drift_jv_0(out, x, y, dot_out, dot_x, dot_y)); if (right != NULL) contribute_product(right, right_change, derivative, change, partial_jv_1(out, x, y), drift_jv_1(out, x, y, dot_out, dot_x, dot_y)); return 1;
    case OP_YV: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_yv_0(out, x, y), drift_yv_0(out, x, y, dot_out, dot_x, dot_y)); if (right != NULL) contribute_product(right, right_change, derivative, change, partial_yv_1(out, x, y), drift_yv_1(out, x, y, dot_out, dot_x, dot_y)); return 1;
    case OP_IV: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_iv_0(out, x, y), drift_iv_0(out, x, y, dot_out, dot_x, dot_y)); if (right != NULL) contribute_product(right, right_change, derivative, change, partial_iv_1(out, x, y), drift_iv_1(out, x, y, dot_out, dot_x, dot_y)); return 1;
    case OP_KV: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_kv_0(out, x, y), drift_kv_0(out, x, y, dot_out, dot_x, dot_y)); if (right != NULL) contribute_product(right, right_change, derivative, change, partial_kv_1(out, x, y), drift_kv_1(out, x, y, dot_out, dot_x, dot_y)); return 1;
    case OP_J0: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_j0_0(out, x), drift_j0_0(out, x, dot_out, dot_x)); return 1;
    case OP_J1: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_j1_0(out, x), drift_j1_0(out, x, dot_out, dot_x)); return 1;
    case OP_Y0: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_y0_0(out, x), drift_y0_0(out, x, dot_out, dot_x)); return 1;
    case OP_Y1: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_y1_0(out, x), drift_y1_0(out, x, dot_out, dot_x)); return 1;
    case OP_I0: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_i0_0(out, x), drift_i0_0(out, x, dot_out, dot_x)); return 1;
    case OP_I1: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_i1_0(out, x), drift_i1_0(out, x, dot_out, dot_x)); return 1;
    case OP_K0: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_k0_0(out, x), drift_k0_0(out, x, dot_out, dot_x)); return 1;
    case OP_K1: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_k1_0(out, x), drift_k1_0(out, x, dot_out, dot_x)); return 1;
    case OP_EXPI: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_expi_0(out, x), drift_expi_0(out, x, dot_out, dot_x)); return 1;
    case OP_EXP1: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_exp1_0(out, x), drift_exp1_0(out, x, dot_out, dot_x)); return 1;
    default: return 0;
    }
}
