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
        m0 = (Move){0.0, 0};
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
        m0 = (Move){0.0, 0};
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
        m0 = (Move){0.0, 0};
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
        m0 = (Move){0.0, 0};
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
                t5 = NAN;
            }
            else {
                const double t6 = 1.0 / x;
                t5 = t6;
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
        m0 = (Move){0.0, 0};
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
            m6 = (Move){0.0, 0};
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
            t1 = NAN;
        }
        else {
            const double t2 = 1.0 / y;
            t1 = t2;
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
    const double t0 = fabs(x);
    const double t1 = fabs(y);
    const double t2 = t0 + t1;
    Move m0;
    if (t2 != 0.0) {
        Move m1 = {0.0, 0};
        if (dot_x.is) {
            const double t3 = 1.0 / y;
            add_move(&m1, dot_x.by * t3);
        }
        if (dot_y.is) {
            const double t4 = x / y;
            const double t5 = -t4;
            const double t6 = t5 / y;
            add_move(&m1, dot_y.by * t6);
        }
        m0 = m1;
    }
    else {
        m0 = (Move){0.0, 0};
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
            t1 = NAN;
        }
        else {
            const double t2 = 1.0 + y;
            const double t3 = 1.0 / t2;
            t1 = t3;
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
    const double t0 = fabs(x);
    const double t1 = 1.0 + y;
    const double t2 = fabs(t1);
    const double t3 = t0 + t2;
    Move m0;
    if (t3 != 0.0) {
        Move m1 = {0.0, 0};
        if (dot_x.is) {
            const double t4 = 1.0 / t1;
            add_move(&m1, dot_x.by * t4);
        }
        Move m2 = {0.0, 0};
        if (dot_y.is) {
            add_move(&m2, dot_y.by * 1.0);
        }
        if (m2.is) {
            const double t5 = x / t1;
            const double t6 = -t5;
            const double t7 = t6 / t1;
            add_move(&m1, m2.by * t7);
        }
        m0 = m1;
    }
    else {
        m0 = (Move){0.0, 0};
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
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    if (dot_x.is) {
        const double t0 = value_trigamma_step(x, y);
        add_move(&m1, dot_x.by * t0);
    }
    if (dot_y.is) {
        const double t1 = x + y;
        const double t2 = value_polygamma(1.0, t1);
        add_move(&m1, dot_y.by * t2);
    }
    if (m1.is) {
        add_move(&m0, m1.by * (-1.0));
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
    Move m0 = {0.0, 0};
    Move m1 = {0.0, 0};
    if (dot_y.is) {
        const double t0 = value_trigamma_step(y, x);
        add_move(&m1, dot_y.by * t0);
    }
    if (dot_x.is) {
        const double t1 = y + x;
        const double t2 = value_polygamma(1.0, t1);
        add_move(&m1, dot_x.by * t2);
    }
    if (m1.is) {
        add_move(&m0, m1.by * (-1.0));
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
            t4 = NAN;
        }
        else {
            const double t5 = 1.0 / y;
            t4 = t5;
        }
        add_move(&m2, dot_y.by * t4);
    }
    if (m2.is) {
        add_move(&m1, m2.by * 1.0);
    }
    Move m3 = {0.0, 0};
    if (dot_x.is) {
        const double t6 = value_polygamma(1.0, x);
        add_move(&m3, dot_x.by * t6);
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
        Move m5 = {0.0, 0};
        Move m6 = {0.0, 0};
        const double t9 = x - 1.0;
        Move m7;
        if (t9 != 0.0) {
            Move m8 = {0.0, 0};
            Move m9 = {0.0, 0};
            if (dot_x.is) {
                add_move(&m9, dot_x.by * 1.0);
            }
            if (m9.is) {
                const double t10 = t9 - 1.0;
                const double t11 = pow(y, t10);
                add_move(&m8, m9.by * t11);
            }
            Move m10 = {0.0, 0};
            if (dot_y.is) {
                const double t12 = t9 - 1.0;
                const double t13 = value_power_slope(y, t12);
                add_move(&m10, dot_y.by * t13);
            }
            Move m11 = {0.0, 0};
            if (m9.is) {
                add_move(&m11, m9.by * 1.0);
            }
            if (m11.is) {
                const double t14 = t9 - 1.0;
                const double t15 = value_power_times_log(y, t14);
                add_move(&m10, m11.by * t15);
            }
            if (m10.is) {
                add_move(&m8, m10.by * t9);
            }
            m7 = m8;
        }
        else {
            m7 = (Move){0.0, 0};
        }
        if (m7.is) {
            add_move(&m6, m7.by * 1.0);
        }
        Move m12 = {0.0, 0};
        if (dot_y.is) {
            const double t16 = value_power_slope(y, t9);
            add_move(&m12, dot_y.by * t16);
        }
        Move m13 = {0.0, 0};
        if (dot_x.is) {
            add_move(&m13, dot_x.by * 1.0);
        }
        if (m13.is) {
            const double t17 = value_power_times_log(y, t9);
            add_move(&m12, m13.by * t17);
        }
        if (m12.is) {
            add_move(&m6, m12.by * (-1.0));
        }
        if (m6.is) {
            const double t18 = floor(x);
            const double t19 = x - t18;
            const double t20 = 0.00016011952247675185 * t19;
            const double t21 = t20 + 0.0011913514700658638;
            const double t22 = t21 * t19;
            const double t23 = t22 + 0.010421379756176158;
            const double t24 = t23 * t19;
            const double t25 = t24 + 0.04763678004571372;
            const double t26 = t25 * t19;
            const double t27 = t26 + 0.20744822764843598;
            const double t28 = t27 * t19;
            const double t29 = t28 + 0.4942148268014971;
            const double t30 = t29 * t19;
            const double t31 = t30 + 1.0;
            const double t32 = (-2.3158187332412014e-05) * t19;
            const double t33 = t32 + 0.0005396055804933034;
            const double t34 = t33 * t19;
            const double t35 = t34 + (-0.004456419138517973);
            const double t36 = t35 * t19;
            const double t37 = t36 + 0.011813978522206043;
            const double t38 = t37 * t19;
            const double t39 = t38 + 0.035823639860549865;
            const double t40 = t39 * t19;
            const double t41 = t40 + (-0.23459179571824335);
            const double t42 = t41 * t19;
            const double t43 = t42 + 0.0714304917030273;
            const double t44 = t43 * t19;
            const double t45 = t44 + 1.0;
            const double t46 = t31 / t45;
            const double t47 = (t18 > 2.0 ? 1.0 : 0.0);
            const double t48 = t19 + 2.0;
            const double t49 = (t47 != 0.0 ? t48 : 1.0);
            const double t50 = t46 * t49;
            const double t51 = (t18 > 3.0 ? 1.0 : 0.0);
            const double t52 = t19 + 3.0;
            const double t53 = (t51 != 0.0 ? t52 : 1.0);
            const double t54 = t50 * t53;
            const double t55 = (t18 > 4.0 ? 1.0 : 0.0);
            const double t56 = t19 + 4.0;
            const double t57 = (t55 != 0.0 ? t56 : 1.0);
            const double t58 = t54 * t57;
            const double t59 = (t18 > 5.0 ? 1.0 : 0.0);
            const double t60 = t19 + 5.0;
            const double t61 = (t59 != 0.0 ? t60 : 1.0);
            const double t62 = t58 * t61;
            const double t63 = (t18 > 6.0 ? 1.0 : 0.0);
            const double t64 = t19 + 6.0;
            const double t65 = (t63 != 0.0 ? t64 : 1.0);
            const double t66 = t62 * t65;
            const double t67 = (t18 > 7.0 ? 1.0 : 0.0);
            const double t68 = t19 + 7.0;
            const double t69 = (t67 != 0.0 ? t68 : 1.0);
            const double t70 = t66 * t69;
            const double t71 = (t18 > 8.0 ? 1.0 : 0.0);
            const double t72 = t19 + 8.0;
            const double t73 = (t71 != 0.0 ? t72 : 1.0);
            const double t74 = t70 * t73;
            const double t75 = (t18 > 9.0 ? 1.0 : 0.0);
            const double t76 = t19 + 9.0;
            const double t77 = (t75 != 0.0 ? t76 : 1.0);
            const double t78 = t74 * t77;
            const double t79 = (t18 > 10.0 ? 1.0 : 0.0);
            const double t80 = t19 + 10.0;
            const double t81 = (t79 != 0.0 ? t80 : 1.0);
            const double t82 = t78 * t81;
            const double t83 = (t18 > 11.0 ? 1.0 : 0.0);
            const double t84 = t19 + 11.0;
            const double t85 = (t83 != 0.0 ? t84 : 1.0);
            const double t86 = t82 * t85;
            const double t87 = (t18 > 12.0 ? 1.0 : 0.0);
            const double t88 = t19 + 12.0;
            const double t89 = (t87 != 0.0 ? t88 : 1.0);
            const double t90 = t86 * t89;
            const double t91 = (t18 > 13.0 ? 1.0 : 0.0);
            const double t92 = t19 + 13.0;
            const double t93 = (t91 != 0.0 ? t92 : 1.0);
            const double t94 = t90 * t93;
            const double t95 = (t18 > 14.0 ? 1.0 : 0.0);
            const double t96 = t19 + 14.0;
            const double t97 = (t95 != 0.0 ? t96 : 1.0);
            const double t98 = t94 * t97;
            const double t99 = (t18 > 15.0 ? 1.0 : 0.0);
            const double t100 = t19 + 15.0;
            const double t101 = (t99 != 0.0 ? t100 : 1.0);
            const double t102 = t98 * t101;
            const double t103 = (t18 > 16.0 ? 1.0 : 0.0);
            const double t104 = t19 + 16.0;
            const double t105 = (t103 != 0.0 ? t104 : 1.0);
            const double t106 = t102 * t105;
            const double t107 = (t18 > 17.0 ? 1.0 : 0.0);
            const double t108 = t19 + 17.0;
            const double t109 = (t107 != 0.0 ? t108 : 1.0);
            const double t110 = t106 * t109;
            const double t111 = (t18 > 18.0 ? 1.0 : 0.0);
            const double t112 = t19 + 18.0;
            const double t113 = (t111 != 0.0 ? t112 : 1.0);
            const double t114 = t110 * t113;
            const double t115 = (t18 > 19.0 ? 1.0 : 0.0);
            const double t116 = t19 + 19.0;
            const double t117 = (t115 != 0.0 ? t116 : 1.0);
            const double t118 = t114 * t117;
            const double t119 = (2.0 > x ? 1.0 : 0.0);
            double t120;
            if (t119 != 0.0) {
                const double t121 = (1.0 > x ? 1.0 : 0.0);
                const double t122 = 1.0 + x;
                const double t123 = x * t122;
                const double t124 = (t121 != 0.0 ? t123 : x);
                const double t125 = t118 / t124;
                t120 = t125;
            }
            else {
                t120 = t118;
            }
            const double t126 = 1.0 / t120;
            add_move(&m5, m6.by * t126);
        }
        const double t127 = (2.0 > x ? 1.0 : 0.0);
        Move m14;
        if (t127 != 0.0) {
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
            Move m33 = {0.0, 0};
            Move m34 = {0.0, 0};
            Move m35 = {0.0, 0};
            Move m36 = {0.0, 0};
            Move m37 = {0.0, 0};
            Move m38 = {0.0, 0};
            Move m39 = {0.0, 0};
            Move m40 = {0.0, 0};
            Move m41 = {0.0, 0};
            Move m42 = {0.0, 0};
            Move m43 = {0.0, 0};
            Move m44 = {0.0, 0};
            Move m45 = {0.0, 0};
            Move m46 = {0.0, 0};
            Move m47 = {0.0, 0};
            if (dot_x.is) {
                add_move(&m47, dot_x.by * 1.0);
            }
            if (m47.is) {
                add_move(&m46, m47.by * 0.00016011952247675185);
            }
            if (m46.is) {
                add_move(&m45, m46.by * 1.0);
            }
            if (m45.is) {
                const double t128 = floor(x);
                const double t129 = x - t128;
                add_move(&m44, m45.by * t129);
            }
            if (m47.is) {
                const double t130 = floor(x);
                const double t131 = x - t130;
                const double t132 = 0.00016011952247675185 * t131;
                const double t133 = t132 + 0.0011913514700658638;
                add_move(&m44, m47.by * t133);
            }
            if (m44.is) {
                add_move(&m43, m44.by * 1.0);
            }
            if (m43.is) {
                const double t134 = floor(x);
                const double t135 = x - t134;
                add_move(&m42, m43.by * t135);
            }
            if (m47.is) {
                const double t136 = floor(x);
                const double t137 = x - t136;
                const double t138 = 0.00016011952247675185 * t137;
                const double t139 = t138 + 0.0011913514700658638;
                const double t140 = t139 * t137;
                const double t141 = t140 + 0.010421379756176158;
                add_move(&m42, m47.by * t141);
            }
            if (m42.is) {
                add_move(&m41, m42.by * 1.0);
            }
            if (m41.is) {
                const double t142 = floor(x);
                const double t143 = x - t142;
                add_move(&m40, m41.by * t143);
            }
            if (m47.is) {
                const double t144 = floor(x);
                const double t145 = x - t144;
                const double t146 = 0.00016011952247675185 * t145;
                const double t147 = t146 + 0.0011913514700658638;
                const double t148 = t147 * t145;
                const double t149 = t148 + 0.010421379756176158;
                const double t150 = t149 * t145;
                const double t151 = t150 + 0.04763678004571372;
                add_move(&m40, m47.by * t151);
            }
            if (m40.is) {
                add_move(&m39, m40.by * 1.0);
            }
            if (m39.is) {
                const double t152 = floor(x);
                const double t153 = x - t152;
                add_move(&m38, m39.by * t153);
            }
            if (m47.is) {
                const double t154 = floor(x);
                const double t155 = x - t154;
                const double t156 = 0.00016011952247675185 * t155;
                const double t157 = t156 + 0.0011913514700658638;
                const double t158 = t157 * t155;
                const double t159 = t158 + 0.010421379756176158;
                const double t160 = t159 * t155;
                const double t161 = t160 + 0.04763678004571372;
                const double t162 = t161 * t155;
                const double t163 = t162 + 0.20744822764843598;
                add_move(&m38, m47.by * t163);
            }
            if (m38.is) {
                add_move(&m37, m38.by * 1.0);
            }
            if (m37.is) {
                const double t164 = floor(x);
                const double t165 = x - t164;
                add_move(&m36, m37.by * t165);
            }
            if (m47.is) {
                const double t166 = floor(x);
                const double t167 = x - t166;
                const double t168 = 0.00016011952247675185 * t167;
                const double t169 = t168 + 0.0011913514700658638;
                const double t170 = t169 * t167;
                const double t171 = t170 + 0.010421379756176158;
                const double t172 = t171 * t167;
                const double t173 = t172 + 0.04763678004571372;
                const double t174 = t173 * t167;
                const double t175 = t174 + 0.20744822764843598;
                const double t176 = t175 * t167;
                const double t177 = t176 + 0.4942148268014971;
                add_move(&m36, m47.by * t177);
            }
            if (m36.is) {
                add_move(&m35, m36.by * 1.0);
            }
            if (m35.is) {
                const double t178 = floor(x);
                const double t179 = x - t178;
                const double t180 = (-2.3158187332412014e-05) * t179;
                const double t181 = t180 + 0.0005396055804933034;
                const double t182 = t181 * t179;
                const double t183 = t182 + (-0.004456419138517973);
                const double t184 = t183 * t179;
                const double t185 = t184 + 0.011813978522206043;
                const double t186 = t185 * t179;
                const double t187 = t186 + 0.035823639860549865;
                const double t188 = t187 * t179;
                const double t189 = t188 + (-0.23459179571824335);
                const double t190 = t189 * t179;
                const double t191 = t190 + 0.0714304917030273;
                const double t192 = t191 * t179;
                const double t193 = t192 + 1.0;
                const double t194 = 1.0 / t193;
                add_move(&m34, m35.by * t194);
            }
            Move m48 = {0.0, 0};
            Move m49 = {0.0, 0};
            Move m50 = {0.0, 0};
            Move m51 = {0.0, 0};
            Move m52 = {0.0, 0};
            Move m53 = {0.0, 0};
            Move m54 = {0.0, 0};
            Move m55 = {0.0, 0};
            Move m56 = {0.0, 0};
            Move m57 = {0.0, 0};
            Move m58 = {0.0, 0};
            Move m59 = {0.0, 0};
            Move m60 = {0.0, 0};
            Move m61 = {0.0, 0};
            if (m47.is) {
                add_move(&m61, m47.by * (-2.3158187332412014e-05));
            }
            if (m61.is) {
                add_move(&m60, m61.by * 1.0);
            }
            if (m60.is) {
                const double t195 = floor(x);
                const double t196 = x - t195;
                add_move(&m59, m60.by * t196);
            }
            if (m47.is) {
                const double t197 = floor(x);
                const double t198 = x - t197;
                const double t199 = (-2.3158187332412014e-05) * t198;
                const double t200 = t199 + 0.0005396055804933034;
                add_move(&m59, m47.by * t200);
            }
            if (m59.is) {
                add_move(&m58, m59.by * 1.0);
            }
            if (m58.is) {
                const double t201 = floor(x);
                const double t202 = x - t201;
                add_move(&m57, m58.by * t202);
            }
            if (m47.is) {
                const double t203 = floor(x);
                const double t204 = x - t203;
                const double t205 = (-2.3158187332412014e-05) * t204;
                const double t206 = t205 + 0.0005396055804933034;
                const double t207 = t206 * t204;
                const double t208 = t207 + (-0.004456419138517973);
                add_move(&m57, m47.by * t208);
            }
            if (m57.is) {
                add_move(&m56, m57.by * 1.0);
            }
            if (m56.is) {
                const double t209 = floor(x);
                const double t210 = x - t209;
                add_move(&m55, m56.by * t210);
            }
            if (m47.is) {
                const double t211 = floor(x);
                const double t212 = x - t211;
                const double t213 = (-2.3158187332412014e-05) * t212;
                const double t214 = t213 + 0.0005396055804933034;
                const double t215 = t214 * t212;
                const double t216 = t215 + (-0.004456419138517973);
                const double t217 = t216 * t212;
                const double t218 = t217 + 0.011813978522206043;
                add_move(&m55, m47.by * t218);
            }
            if (m55.is) {
                add_move(&m54, m55.by * 1.0);
            }
            if (m54.is) {
                const double t219 = floor(x);
                const double t220 = x - t219;
                add_move(&m53, m54.by * t220);
            }
            if (m47.is) {
                const double t221 = floor(x);
                const double t222 = x - t221;
                const double t223 = (-2.3158187332412014e-05) * t222;
                const double t224 = t223 + 0.0005396055804933034;
                const double t225 = t224 * t222;
                const double t226 = t225 + (-0.004456419138517973);
                const double t227 = t226 * t222;
                const double t228 = t227 + 0.011813978522206043;
                const double t229 = t228 * t222;
                const double t230 = t229 + 0.035823639860549865;
                add_move(&m53, m47.by * t230);
            }
            if (m53.is) {
                add_move(&m52, m53.by * 1.0);
            }
            if (m52.is) {
                const double t231 = floor(x);
                const double t232 = x - t231;
                add_move(&m51, m52.by * t232);
            }
            if (m47.is) {
                const double t233 = floor(x);
                const double t234 = x - t233;
                const double t235 = (-2.3158187332412014e-05) * t234;
                const double t236 = t235 + 0.0005396055804933034;
                const double t237 = t236 * t234;
                const double t238 = t237 + (-0.004456419138517973);
                const double t239 = t238 * t234;
                const double t240 = t239 + 0.011813978522206043;
                const double t241 = t240 * t234;
                const double t242 = t241 + 0.035823639860549865;
                const double t243 = t242 * t234;
                const double t244 = t243 + (-0.23459179571824335);
                add_move(&m51, m47.by * t244);
            }
            if (m51.is) {
                add_move(&m50, m51.by * 1.0);
            }
            if (m50.is) {
                const double t245 = floor(x);
                const double t246 = x - t245;
                add_move(&m49, m50.by * t246);
            }
            if (m47.is) {
                const double t247 = floor(x);
                const double t248 = x - t247;
                const double t249 = (-2.3158187332412014e-05) * t248;
                const double t250 = t249 + 0.0005396055804933034;
                const double t251 = t250 * t248;
                const double t252 = t251 + (-0.004456419138517973);
                const double t253 = t252 * t248;
                const double t254 = t253 + 0.011813978522206043;
                const double t255 = t254 * t248;
                const double t256 = t255 + 0.035823639860549865;
                const double t257 = t256 * t248;
                const double t258 = t257 + (-0.23459179571824335);
                const double t259 = t258 * t248;
                const double t260 = t259 + 0.0714304917030273;
                add_move(&m49, m47.by * t260);
            }
            if (m49.is) {
                add_move(&m48, m49.by * 1.0);
            }
            if (m48.is) {
                const double t261 = floor(x);
                const double t262 = x - t261;
                const double t263 = 0.00016011952247675185 * t262;
                const double t264 = t263 + 0.0011913514700658638;
                const double t265 = t264 * t262;
                const double t266 = t265 + 0.010421379756176158;
                const double t267 = t266 * t262;
                const double t268 = t267 + 0.04763678004571372;
                const double t269 = t268 * t262;
                const double t270 = t269 + 0.20744822764843598;
                const double t271 = t270 * t262;
                const double t272 = t271 + 0.4942148268014971;
                const double t273 = t272 * t262;
                const double t274 = t273 + 1.0;
                const double t275 = (-2.3158187332412014e-05) * t262;
                const double t276 = t275 + 0.0005396055804933034;
                const double t277 = t276 * t262;
                const double t278 = t277 + (-0.004456419138517973);
                const double t279 = t278 * t262;
                const double t280 = t279 + 0.011813978522206043;
                const double t281 = t280 * t262;
                const double t282 = t281 + 0.035823639860549865;
                const double t283 = t282 * t262;
                const double t284 = t283 + (-0.23459179571824335);
                const double t285 = t284 * t262;
                const double t286 = t285 + 0.0714304917030273;
                const double t287 = t286 * t262;
                const double t288 = t287 + 1.0;
                const double t289 = t274 / t288;
                const double t290 = -t289;
                const double t291 = t290 / t288;
                add_move(&m34, m48.by * t291);
            }
            if (m34.is) {
                const double t292 = floor(x);
                const double t293 = (t292 > 2.0 ? 1.0 : 0.0);
                const double t294 = x - t292;
                const double t295 = t294 + 2.0;
                const double t296 = (t293 != 0.0 ? t295 : 1.0);
                add_move(&m33, m34.by * t296);
            }
            const double t297 = floor(x);
            const double t298 = (t297 > 2.0 ? 1.0 : 0.0);
            Move m62;
            if (t298 != 0.0) {
                Move m63 = {0.0, 0};
                if (m47.is) {
                    add_move(&m63, m47.by * 1.0);
                }
                m62 = m63;
            }
            else {
                m62 = (Move){0.0, 0};
            }
            if (m62.is) {
                const double t299 = x - t297;
                const double t300 = 0.00016011952247675185 * t299;
                const double t301 = t300 + 0.0011913514700658638;
                const double t302 = t301 * t299;
                const double t303 = t302 + 0.010421379756176158;
                const double t304 = t303 * t299;
                const double t305 = t304 + 0.04763678004571372;
                const double t306 = t305 * t299;
                const double t307 = t306 + 0.20744822764843598;
                const double t308 = t307 * t299;
                const double t309 = t308 + 0.4942148268014971;
                const double t310 = t309 * t299;
                const double t311 = t310 + 1.0;
                const double t312 = (-2.3158187332412014e-05) * t299;
                const double t313 = t312 + 0.0005396055804933034;
                const double t314 = t313 * t299;
                const double t315 = t314 + (-0.004456419138517973);
                const double t316 = t315 * t299;
                const double t317 = t316 + 0.011813978522206043;
                const double t318 = t317 * t299;
                const double t319 = t318 + 0.035823639860549865;
                const double t320 = t319 * t299;
                const double t321 = t320 + (-0.23459179571824335);
                const double t322 = t321 * t299;
                const double t323 = t322 + 0.0714304917030273;
                const double t324 = t323 * t299;
                const double t325 = t324 + 1.0;
                const double t326 = t311 / t325;
                add_move(&m33, m62.by * t326);
            }
            if (m33.is) {
                const double t327 = (t297 > 3.0 ? 1.0 : 0.0);
                const double t328 = x - t297;
                const double t329 = t328 + 3.0;
                const double t330 = (t327 != 0.0 ? t329 : 1.0);
                add_move(&m32, m33.by * t330);
            }
            const double t331 = (t297 > 3.0 ? 1.0 : 0.0);
            Move m64;
            if (t331 != 0.0) {
                Move m65 = {0.0, 0};
                if (m47.is) {
                    add_move(&m65, m47.by * 1.0);
                }
                m64 = m65;
            }
            else {
                m64 = (Move){0.0, 0};
            }
            if (m64.is) {
                const double t332 = x - t297;
                const double t333 = 0.00016011952247675185 * t332;
                const double t334 = t333 + 0.0011913514700658638;
                const double t335 = t334 * t332;
                const double t336 = t335 + 0.010421379756176158;
                const double t337 = t336 * t332;
                const double t338 = t337 + 0.04763678004571372;
                const double t339 = t338 * t332;
                const double t340 = t339 + 0.20744822764843598;
                const double t341 = t340 * t332;
                const double t342 = t341 + 0.4942148268014971;
                const double t343 = t342 * t332;
                const double t344 = t343 + 1.0;
                const double t345 = (-2.3158187332412014e-05) * t332;
                const double t346 = t345 + 0.0005396055804933034;
                const double t347 = t346 * t332;
                const double t348 = t347 + (-0.004456419138517973);
                const double t349 = t348 * t332;
                const double t350 = t349 + 0.011813978522206043;
                const double t351 = t350 * t332;
                const double t352 = t351 + 0.035823639860549865;
                const double t353 = t352 * t332;
                const double t354 = t353 + (-0.23459179571824335);
                const double t355 = t354 * t332;
                const double t356 = t355 + 0.0714304917030273;
                const double t357 = t356 * t332;
                const double t358 = t357 + 1.0;
                const double t359 = t344 / t358;
                const double t360 = t332 + 2.0;
                const double t361 = (t298 != 0.0 ? t360 : 1.0);
                const double t362 = t359 * t361;
                add_move(&m32, m64.by * t362);
            }
            if (m32.is) {
                const double t363 = (t297 > 4.0 ? 1.0 : 0.0);
                const double t364 = x - t297;
                const double t365 = t364 + 4.0;
                const double t366 = (t363 != 0.0 ? t365 : 1.0);
                add_move(&m31, m32.by * t366);
            }
            const double t367 = (t297 > 4.0 ? 1.0 : 0.0);
            Move m66;
            if (t367 != 0.0) {
                Move m67 = {0.0, 0};
                if (m47.is) {
                    add_move(&m67, m47.by * 1.0);
                }
                m66 = m67;
            }
            else {
                m66 = (Move){0.0, 0};
            }
            if (m66.is) {
                const double t368 = x - t297;
                const double t369 = 0.00016011952247675185 * t368;
                const double t370 = t369 + 0.0011913514700658638;
                const double t371 = t370 * t368;
                const double t372 = t371 + 0.010421379756176158;
                const double t373 = t372 * t368;
                const double t374 = t373 + 0.04763678004571372;
                const double t375 = t374 * t368;
                const double t376 = t375 + 0.20744822764843598;
                const double t377 = t376 * t368;
                const double t378 = t377 + 0.4942148268014971;
                const double t379 = t378 * t368;
                const double t380 = t379 + 1.0;
                const double t381 = (-2.3158187332412014e-05) * t368;
                const double t382 = t381 + 0.0005396055804933034;
                const double t383 = t382 * t368;
                const double t384 = t383 + (-0.004456419138517973);
                const double t385 = t384 * t368;
                const double t386 = t385 + 0.011813978522206043;
                const double t387 = t386 * t368;
                const double t388 = t387 + 0.035823639860549865;
                const double t389 = t388 * t368;
                const double t390 = t389 + (-0.23459179571824335);
                const double t391 = t390 * t368;
                const double t392 = t391 + 0.0714304917030273;
                const double t393 = t392 * t368;
                const double t394 = t393 + 1.0;
                const double t395 = t380 / t394;
                const double t396 = t368 + 2.0;
                const double t397 = (t298 != 0.0 ? t396 : 1.0);
                const double t398 = t395 * t397;
                const double t399 = t368 + 3.0;
                const double t400 = (t331 != 0.0 ? t399 : 1.0);
                const double t401 = t398 * t400;
                add_move(&m31, m66.by * t401);
            }
            if (m31.is) {
                const double t402 = (t297 > 5.0 ? 1.0 : 0.0);
                const double t403 = x - t297;
                const double t404 = t403 + 5.0;
                const double t405 = (t402 != 0.0 ? t404 : 1.0);
                add_move(&m30, m31.by * t405);
            }
            const double t406 = (t297 > 5.0 ? 1.0 : 0.0);
            Move m68;
            if (t406 != 0.0) {
                Move m69 = {0.0, 0};
                if (m47.is) {
                    add_move(&m69, m47.by * 1.0);
                }
                m68 = m69;
            }
            else {
                m68 = (Move){0.0, 0};
            }
            if (m68.is) {
                const double t407 = x - t297;
                const double t408 = 0.00016011952247675185 * t407;
                const double t409 = t408 + 0.0011913514700658638;
                const double t410 = t409 * t407;
                const double t411 = t410 + 0.010421379756176158;
                const double t412 = t411 * t407;
                const double t413 = t412 + 0.04763678004571372;
                const double t414 = t413 * t407;
                const double t415 = t414 + 0.20744822764843598;
                const double t416 = t415 * t407;
                const double t417 = t416 + 0.4942148268014971;
                const double t418 = t417 * t407;
                const double t419 = t418 + 1.0;
                const double t420 = (-2.3158187332412014e-05) * t407;
                const double t421 = t420 + 0.0005396055804933034;
                const double t422 = t421 * t407;
                const double t423 = t422 + (-0.004456419138517973);
                const double t424 = t423 * t407;
                const double t425 = t424 + 0.011813978522206043;
                const double t426 = t425 * t407;
                const double t427 = t426 + 0.035823639860549865;
                const double t428 = t427 * t407;
                const double t429 = t428 + (-0.23459179571824335);
                const double t430 = t429 * t407;
                const double t431 = t430 + 0.0714304917030273;
                const double t432 = t431 * t407;
                const double t433 = t432 + 1.0;
                const double t434 = t419 / t433;
                const double t435 = t407 + 2.0;
                const double t436 = (t298 != 0.0 ? t435 : 1.0);
                const double t437 = t434 * t436;
                const double t438 = t407 + 3.0;
                const double t439 = (t331 != 0.0 ? t438 : 1.0);
                const double t440 = t437 * t439;
                const double t441 = t407 + 4.0;
                const double t442 = (t367 != 0.0 ? t441 : 1.0);
                const double t443 = t440 * t442;
                add_move(&m30, m68.by * t443);
            }
            if (m30.is) {
                const double t444 = (t297 > 6.0 ? 1.0 : 0.0);
                const double t445 = x - t297;
                const double t446 = t445 + 6.0;
                const double t447 = (t444 != 0.0 ? t446 : 1.0);
                add_move(&m29, m30.by * t447);
            }
            const double t448 = (t297 > 6.0 ? 1.0 : 0.0);
            Move m70;
            if (t448 != 0.0) {
                Move m71 = {0.0, 0};
                if (m47.is) {
                    add_move(&m71, m47.by * 1.0);
                }
                m70 = m71;
            }
            else {
                m70 = (Move){0.0, 0};
            }
            if (m70.is) {
                const double t449 = x - t297;
                const double t450 = 0.00016011952247675185 * t449;
                const double t451 = t450 + 0.0011913514700658638;
                const double t452 = t451 * t449;
                const double t453 = t452 + 0.010421379756176158;
                const double t454 = t453 * t449;
                const double t455 = t454 + 0.04763678004571372;
                const double t456 = t455 * t449;
                const double t457 = t456 + 0.20744822764843598;
                const double t458 = t457 * t449;
                const double t459 = t458 + 0.4942148268014971;
                const double t460 = t459 * t449;
                const double t461 = t460 + 1.0;
                const double t462 = (-2.3158187332412014e-05) * t449;
                const double t463 = t462 + 0.0005396055804933034;
                const double t464 = t463 * t449;
                const double t465 = t464 + (-0.004456419138517973);
                const double t466 = t465 * t449;
                const double t467 = t466 + 0.011813978522206043;
                const double t468 = t467 * t449;
                const double t469 = t468 + 0.035823639860549865;
                const double t470 = t469 * t449;
                const double t471 = t470 + (-0.23459179571824335);
                const double t472 = t471 * t449;
                const double t473 = t472 + 0.0714304917030273;
                const double t474 = t473 * t449;
                const double t475 = t474 + 1.0;
                const double t476 = t461 / t475;
                const double t477 = t449 + 2.0;
                const double t478 = (t298 != 0.0 ? t477 : 1.0);
                const double t479 = t476 * t478;
                const double t480 = t449 + 3.0;
                const double t481 = (t331 != 0.0 ? t480 : 1.0);
                const double t482 = t479 * t481;
                const double t483 = t449 + 4.0;
                const double t484 = (t367 != 0.0 ? t483 : 1.0);
                const double t485 = t482 * t484;
                const double t486 = t449 + 5.0;
                const double t487 = (t406 != 0.0 ? t486 : 1.0);
                const double t488 = t485 * t487;
                add_move(&m29, m70.by * t488);
            }
            if (m29.is) {
                const double t489 = (t297 > 7.0 ? 1.0 : 0.0);
                const double t490 = x - t297;
                const double t491 = t490 + 7.0;
                const double t492 = (t489 != 0.0 ? t491 : 1.0);
                add_move(&m28, m29.by * t492);
            }
            const double t493 = (t297 > 7.0 ? 1.0 : 0.0);
            Move m72;
            if (t493 != 0.0) {
                Move m73 = {0.0, 0};
                if (m47.is) {
                    add_move(&m73, m47.by * 1.0);
                }
                m72 = m73;
            }
            else {
                m72 = (Move){0.0, 0};
            }
            if (m72.is) {
                const double t494 = x - t297;
                const double t495 = 0.00016011952247675185 * t494;
                const double t496 = t495 + 0.0011913514700658638;
                const double t497 = t496 * t494;
                const double t498 = t497 + 0.010421379756176158;
                const double t499 = t498 * t494;
                const double t500 = t499 + 0.04763678004571372;
                const double t501 = t500 * t494;
                const double t502 = t501 + 0.20744822764843598;
                const double t503 = t502 * t494;
                const double t504 = t503 + 0.4942148268014971;
                const double t505 = t504 * t494;
                const double t506 = t505 + 1.0;
                const double t507 = (-2.3158187332412014e-05) * t494;
                const double t508 = t507 + 0.0005396055804933034;
                const double t509 = t508 * t494;
                const double t510 = t509 + (-0.004456419138517973);
                const double t511 = t510 * t494;
                const double t512 = t511 + 0.011813978522206043;
                const double t513 = t512 * t494;
                const double t514 = t513 + 0.035823639860549865;
                const double t515 = t514 * t494;
                const double t516 = t515 + (-0.23459179571824335);
                const double t517 = t516 * t494;
                const double t518 = t517 + 0.0714304917030273;
                const double t519 = t518 * t494;
                const double t520 = t519 + 1.0;
                const double t521 = t506 / t520;
                const double t522 = t494 + 2.0;
                const double t523 = (t298 != 0.0 ? t522 : 1.0);
                const double t524 = t521 * t523;
                const double t525 = t494 + 3.0;
                const double t526 = (t331 != 0.0 ? t525 : 1.0);
                const double t527 = t524 * t526;
                const double t528 = t494 + 4.0;
                const double t529 = (t367 != 0.0 ? t528 : 1.0);
                const double t530 = t527 * t529;
                const double t531 = t494 + 5.0;
                const double t532 = (t406 != 0.0 ? t531 : 1.0);
                const double t533 = t530 * t532;
                const double t534 = t494 + 6.0;
                const double t535 = (t448 != 0.0 ? t534 : 1.0);
                const double t536 = t533 * t535;
                add_move(&m28, m72.by * t536);
            }
            if (m28.is) {
                const double t537 = (t297 > 8.0 ? 1.0 : 0.0);
                const double t538 = x - t297;
                const double t539 = t538 + 8.0;
                const double t540 = (t537 != 0.0 ? t539 : 1.0);
                add_move(&m27, m28.by * t540);
            }
            const double t541 = (t297 > 8.0 ? 1.0 : 0.0);
            Move m74;
            if (t541 != 0.0) {
                Move m75 = {0.0, 0};
                if (m47.is) {
                    add_move(&m75, m47.by * 1.0);
                }
                m74 = m75;
            }
            else {
                m74 = (Move){0.0, 0};
            }
            if (m74.is) {
                const double t542 = x - t297;
                const double t543 = 0.00016011952247675185 * t542;
                const double t544 = t543 + 0.0011913514700658638;
                const double t545 = t544 * t542;
                const double t546 = t545 + 0.010421379756176158;
                const double t547 = t546 * t542;
                const double t548 = t547 + 0.04763678004571372;
                const double t549 = t548 * t542;
                const double t550 = t549 + 0.20744822764843598;
                const double t551 = t550 * t542;
                const double t552 = t551 + 0.4942148268014971;
                const double t553 = t552 * t542;
                const double t554 = t553 + 1.0;
                const double t555 = (-2.3158187332412014e-05) * t542;
                const double t556 = t555 + 0.0005396055804933034;
                const double t557 = t556 * t542;
                const double t558 = t557 + (-0.004456419138517973);
                const double t559 = t558 * t542;
                const double t560 = t559 + 0.011813978522206043;
                const double t561 = t560 * t542;
                const double t562 = t561 + 0.035823639860549865;
                const double t563 = t562 * t542;
                const double t564 = t563 + (-0.23459179571824335);
                const double t565 = t564 * t542;
                const double t566 = t565 + 0.0714304917030273;
                const double t567 = t566 * t542;
                const double t568 = t567 + 1.0;
                const double t569 = t554 / t568;
                const double t570 = t542 + 2.0;
                const double t571 = (t298 != 0.0 ? t570 : 1.0);
                const double t572 = t569 * t571;
                const double t573 = t542 + 3.0;
                const double t574 = (t331 != 0.0 ? t573 : 1.0);
                const double t575 = t572 * t574;
                const double t576 = t542 + 4.0;
                const double t577 = (t367 != 0.0 ? t576 : 1.0);
                const double t578 = t575 * t577;
                const double t579 = t542 + 5.0;
                const double t580 = (t406 != 0.0 ? t579 : 1.0);
                const double t581 = t578 * t580;
                const double t582 = t542 + 6.0;
                const double t583 = (t448 != 0.0 ? t582 : 1.0);
                const double t584 = t581 * t583;
                const double t585 = t542 + 7.0;
                const double t586 = (t493 != 0.0 ? t585 : 1.0);
                const double t587 = t584 * t586;
                add_move(&m27, m74.by * t587);
            }
            if (m27.is) {
                const double t588 = (t297 > 9.0 ? 1.0 : 0.0);
                const double t589 = x - t297;
                const double t590 = t589 + 9.0;
                const double t591 = (t588 != 0.0 ? t590 : 1.0);
                add_move(&m26, m27.by * t591);
            }
            const double t592 = (t297 > 9.0 ? 1.0 : 0.0);
            Move m76;
            if (t592 != 0.0) {
                Move m77 = {0.0, 0};
                if (m47.is) {
                    add_move(&m77, m47.by * 1.0);
                }
                m76 = m77;
            }
            else {
                m76 = (Move){0.0, 0};
            }
            if (m76.is) {
                const double t593 = x - t297;
                const double t594 = 0.00016011952247675185 * t593;
                const double t595 = t594 + 0.0011913514700658638;
                const double t596 = t595 * t593;
                const double t597 = t596 + 0.010421379756176158;
                const double t598 = t597 * t593;
                const double t599 = t598 + 0.04763678004571372;
                const double t600 = t599 * t593;
                const double t601 = t600 + 0.20744822764843598;
                const double t602 = t601 * t593;
                const double t603 = t602 + 0.4942148268014971;
                const double t604 = t603 * t593;
                const double t605 = t604 + 1.0;
                const double t606 = (-2.3158187332412014e-05) * t593;
                const double t607 = t606 + 0.0005396055804933034;
                const double t608 = t607 * t593;
                const double t609 = t608 + (-0.004456419138517973);
                const double t610 = t609 * t593;
                const double t611 = t610 + 0.011813978522206043;
                const double t612 = t611 * t593;
                const double t613 = t612 + 0.035823639860549865;
                const double t614 = t613 * t593;
                const double t615 = t614 + (-0.23459179571824335);
                const double t616 = t615 * t593;
                const double t617 = t616 + 0.0714304917030273;
                const double t618 = t617 * t593;
                const double t619 = t618 + 1.0;
                const double t620 = t605 / t619;
                const double t621 = t593 + 2.0;
                const double t622 = (t298 != 0.0 ? t621 : 1.0);
                const double t623 = t620 * t622;
                const double t624 = t593 + 3.0;
                const double t625 = (t331 != 0.0 ? t624 : 1.0);
                const double t626 = t623 * t625;
                const double t627 = t593 + 4.0;
                const double t628 = (t367 != 0.0 ? t627 : 1.0);
                const double t629 = t626 * t628;
                const double t630 = t593 + 5.0;
                const double t631 = (t406 != 0.0 ? t630 : 1.0);
                const double t632 = t629 * t631;
                const double t633 = t593 + 6.0;
                const double t634 = (t448 != 0.0 ? t633 : 1.0);
                const double t635 = t632 * t634;
                const double t636 = t593 + 7.0;
                const double t637 = (t493 != 0.0 ? t636 : 1.0);
                const double t638 = t635 * t637;
                const double t639 = t593 + 8.0;
                const double t640 = (t541 != 0.0 ? t639 : 1.0);
                const double t641 = t638 * t640;
                add_move(&m26, m76.by * t641);
            }
            if (m26.is) {
                const double t642 = (t297 > 10.0 ? 1.0 : 0.0);
                const double t643 = x - t297;
                const double t644 = t643 + 10.0;
                const double t645 = (t642 != 0.0 ? t644 : 1.0);
                add_move(&m25, m26.by * t645);
            }
            const double t646 = (t297 > 10.0 ? 1.0 : 0.0);
            Move m78;
            if (t646 != 0.0) {
                Move m79 = {0.0, 0};
                if (m47.is) {
                    add_move(&m79, m47.by * 1.0);
                }
                m78 = m79;
            }
            else {
                m78 = (Move){0.0, 0};
            }
            if (m78.is) {
                const double t647 = x - t297;
                const double t648 = 0.00016011952247675185 * t647;
                const double t649 = t648 + 0.0011913514700658638;
                const double t650 = t649 * t647;
                const double t651 = t650 + 0.010421379756176158;
                const double t652 = t651 * t647;
                const double t653 = t652 + 0.04763678004571372;
                const double t654 = t653 * t647;
                const double t655 = t654 + 0.20744822764843598;
                const double t656 = t655 * t647;
                const double t657 = t656 + 0.4942148268014971;
                const double t658 = t657 * t647;
                const double t659 = t658 + 1.0;
                const double t660 = (-2.3158187332412014e-05) * t647;
                const double t661 = t660 + 0.0005396055804933034;
                const double t662 = t661 * t647;
                const double t663 = t662 + (-0.004456419138517973);
                const double t664 = t663 * t647;
                const double t665 = t664 + 0.011813978522206043;
                const double t666 = t665 * t647;
                const double t667 = t666 + 0.035823639860549865;
                const double t668 = t667 * t647;
                const double t669 = t668 + (-0.23459179571824335);
                const double t670 = t669 * t647;
                const double t671 = t670 + 0.0714304917030273;
                const double t672 = t671 * t647;
                const double t673 = t672 + 1.0;
                const double t674 = t659 / t673;
                const double t675 = t647 + 2.0;
                const double t676 = (t298 != 0.0 ? t675 : 1.0);
                const double t677 = t674 * t676;
                const double t678 = t647 + 3.0;
                const double t679 = (t331 != 0.0 ? t678 : 1.0);
                const double t680 = t677 * t679;
                const double t681 = t647 + 4.0;
                const double t682 = (t367 != 0.0 ? t681 : 1.0);
                const double t683 = t680 * t682;
                const double t684 = t647 + 5.0;
                const double t685 = (t406 != 0.0 ? t684 : 1.0);
                const double t686 = t683 * t685;
                const double t687 = t647 + 6.0;
                const double t688 = (t448 != 0.0 ? t687 : 1.0);
                const double t689 = t686 * t688;
                const double t690 = t647 + 7.0;
                const double t691 = (t493 != 0.0 ? t690 : 1.0);
                const double t692 = t689 * t691;
                const double t693 = t647 + 8.0;
                const double t694 = (t541 != 0.0 ? t693 : 1.0);
                const double t695 = t692 * t694;
                const double t696 = t647 + 9.0;
                const double t697 = (t592 != 0.0 ? t696 : 1.0);
                const double t698 = t695 * t697;
                add_move(&m25, m78.by * t698);
            }
            if (m25.is) {
                const double t699 = (t297 > 11.0 ? 1.0 : 0.0);
                const double t700 = x - t297;
                const double t701 = t700 + 11.0;
                const double t702 = (t699 != 0.0 ? t701 : 1.0);
                add_move(&m24, m25.by * t702);
            }
            const double t703 = (t297 > 11.0 ? 1.0 : 0.0);
            Move m80;
            if (t703 != 0.0) {
                Move m81 = {0.0, 0};
                if (m47.is) {
                    add_move(&m81, m47.by * 1.0);
                }
                m80 = m81;
            }
            else {
                m80 = (Move){0.0, 0};
            }
            if (m80.is) {
                const double t704 = x - t297;
                const double t705 = 0.00016011952247675185 * t704;
                const double t706 = t705 + 0.0011913514700658638;
                const double t707 = t706 * t704;
                const double t708 = t707 + 0.010421379756176158;
                const double t709 = t708 * t704;
                const double t710 = t709 + 0.04763678004571372;
                const double t711 = t710 * t704;
                const double t712 = t711 + 0.20744822764843598;
                const double t713 = t712 * t704;
                const double t714 = t713 + 0.4942148268014971;
                const double t715 = t714 * t704;
                const double t716 = t715 + 1.0;
                const double t717 = (-2.3158187332412014e-05) * t704;
                const double t718 = t717 + 0.0005396055804933034;
                const double t719 = t718 * t704;
                const double t720 = t719 + (-0.004456419138517973);
                const double t721 = t720 * t704;
                const double t722 = t721 + 0.011813978522206043;
                const double t723 = t722 * t704;
                const double t724 = t723 + 0.035823639860549865;
                const double t725 = t724 * t704;
                const double t726 = t725 + (-0.23459179571824335);
                const double t727 = t726 * t704;
                const double t728 = t727 + 0.0714304917030273;
                const double t729 = t728 * t704;
                const double t730 = t729 + 1.0;
                const double t731 = t716 / t730;
                const double t732 = t704 + 2.0;
                const double t733 = (t298 != 0.0 ? t732 : 1.0);
                const double t734 = t731 * t733;
                const double t735 = t704 + 3.0;
                const double t736 = (t331 != 0.0 ? t735 : 1.0);
                const double t737 = t734 * t736;
                const double t738 = t704 + 4.0;
                const double t739 = (t367 != 0.0 ? t738 : 1.0);
                const double t740 = t737 * t739;
                const double t741 = t704 + 5.0;
                const double t742 = (t406 != 0.0 ? t741 : 1.0);
                const double t743 = t740 * t742;
                const double t744 = t704 + 6.0;
                const double t745 = (t448 != 0.0 ? t744 : 1.0);
                const double t746 = t743 * t745;
                const double t747 = t704 + 7.0;
                const double t748 = (t493 != 0.0 ? t747 : 1.0);
                const double t749 = t746 * t748;
                const double t750 = t704 + 8.0;
                const double t751 = (t541 != 0.0 ? t750 : 1.0);
                const double t752 = t749 * t751;
                const double t753 = t704 + 9.0;
                const double t754 = (t592 != 0.0 ? t753 : 1.0);
                const double t755 = t752 * t754;
                const double t756 = t704 + 10.0;
                const double t757 = (t646 != 0.0 ? t756 : 1.0);
                const double t758 = t755 * t757;
                add_move(&m24, m80.by * t758);
            }
            if (m24.is) {
                const double t759 = (t297 > 12.0 ? 1.0 : 0.0);
                const double t760 = x - t297;
                const double t761 = t760 + 12.0;
                const double t762 = (t759 != 0.0 ? t761 : 1.0);
                add_move(&m23, m24.by * t762);
            }
            const double t763 = (t297 > 12.0 ? 1.0 : 0.0);
            Move m82;
            if (t763 != 0.0) {
                Move m83 = {0.0, 0};
                if (m47.is) {
                    add_move(&m83, m47.by * 1.0);
                }
                m82 = m83;
            }
            else {
                m82 = (Move){0.0, 0};
            }
            if (m82.is) {
                const double t764 = x - t297;
                const double t765 = 0.00016011952247675185 * t764;
                const double t766 = t765 + 0.0011913514700658638;
                const double t767 = t766 * t764;
                const double t768 = t767 + 0.010421379756176158;
                const double t769 = t768 * t764;
                const double t770 = t769 + 0.04763678004571372;
                const double t771 = t770 * t764;
                const double t772 = t771 + 0.20744822764843598;
                const double t773 = t772 * t764;
                const double t774 = t773 + 0.4942148268014971;
                const double t775 = t774 * t764;
                const double t776 = t775 + 1.0;
                const double t777 = (-2.3158187332412014e-05) * t764;
                const double t778 = t777 + 0.0005396055804933034;
                const double t779 = t778 * t764;
                const double t780 = t779 + (-0.004456419138517973);
                const double t781 = t780 * t764;
                const double t782 = t781 + 0.011813978522206043;
                const double t783 = t782 * t764;
                const double t784 = t783 + 0.035823639860549865;
                const double t785 = t784 * t764;
                const double t786 = t785 + (-0.23459179571824335);
                const double t787 = t786 * t764;
                const double t788 = t787 + 0.0714304917030273;
                const double t789 = t788 * t764;
                const double t790 = t789 + 1.0;
                const double t791 = t776 / t790;
                const double t792 = t764 + 2.0;
                const double t793 = (t298 != 0.0 ? t792 : 1.0);
                const double t794 = t791 * t793;
                const double t795 = t764 + 3.0;
                const double t796 = (t331 != 0.0 ? t795 : 1.0);
                const double t797 = t794 * t796;
                const double t798 = t764 + 4.0;
                const double t799 = (t367 != 0.0 ? t798 : 1.0);
                const double t800 = t797 * t799;
                const double t801 = t764 + 5.0;
                const double t802 = (t406 != 0.0 ? t801 : 1.0);
                const double t803 = t800 * t802;
                const double t804 = t764 + 6.0;
                const double t805 = (t448 != 0.0 ? t804 : 1.0);
                const double t806 = t803 * t805;
                const double t807 = t764 + 7.0;
                const double t808 = (t493 != 0.0 ? t807 : 1.0);
                const double t809 = t806 * t808;
                const double t810 = t764 + 8.0;
                const double t811 = (t541 != 0.0 ? t810 : 1.0);
                const double t812 = t809 * t811;
                const double t813 = t764 + 9.0;
                const double t814 = (t592 != 0.0 ? t813 : 1.0);
                const double t815 = t812 * t814;
                const double t816 = t764 + 10.0;
                const double t817 = (t646 != 0.0 ? t816 : 1.0);
                const double t818 = t815 * t817;
                const double t819 = t764 + 11.0;
                const double t820 = (t703 != 0.0 ? t819 : 1.0);
                const double t821 = t818 * t820;
                add_move(&m23, m82.by * t821);
            }
            if (m23.is) {
                const double t822 = (t297 > 13.0 ? 1.0 : 0.0);
                const double t823 = x - t297;
                const double t824 = t823 + 13.0;
                const double t825 = (t822 != 0.0 ? t824 : 1.0);
                add_move(&m22, m23.by * t825);
            }
            const double t826 = (t297 > 13.0 ? 1.0 : 0.0);
            Move m84;
            if (t826 != 0.0) {
                Move m85 = {0.0, 0};
                if (m47.is) {
                    add_move(&m85, m47.by * 1.0);
                }
                m84 = m85;
            }
            else {
                m84 = (Move){0.0, 0};
            }
            if (m84.is) {
                const double t827 = x - t297;
                const double t828 = 0.00016011952247675185 * t827;
                const double t829 = t828 + 0.0011913514700658638;
                const double t830 = t829 * t827;
                const double t831 = t830 + 0.010421379756176158;
                const double t832 = t831 * t827;
                const double t833 = t832 + 0.04763678004571372;
                const double t834 = t833 * t827;
                const double t835 = t834 + 0.20744822764843598;
                const double t836 = t835 * t827;
                const double t837 = t836 + 0.4942148268014971;
                const double t838 = t837 * t827;
                const double t839 = t838 + 1.0;
                const double t840 = (-2.3158187332412014e-05) * t827;
                const double t841 = t840 + 0.0005396055804933034;
                const double t842 = t841 * t827;
                const double t843 = t842 + (-0.004456419138517973);
                const double t844 = t843 * t827;
                const double t845 = t844 + 0.011813978522206043;
                const double t846 = t845 * t827;
                const double t847 = t846 + 0.035823639860549865;
                const double t848 = t847 * t827;
                const double t849 = t848 + (-0.23459179571824335);
                const double t850 = t849 * t827;
                const double t851 = t850 + 0.0714304917030273;
                const double t852 = t851 * t827;
                const double t853 = t852 + 1.0;
                const double t854 = t839 / t853;
                const double t855 = t827 + 2.0;
                const double t856 = (t298 != 0.0 ? t855 : 1.0);
                const double t857 = t854 * t856;
                const double t858 = t827 + 3.0;
                const double t859 = (t331 != 0.0 ? t858 : 1.0);
                const double t860 = t857 * t859;
                const double t861 = t827 + 4.0;
                const double t862 = (t367 != 0.0 ? t861 : 1.0);
                const double t863 = t860 * t862;
                const double t864 = t827 + 5.0;
                const double t865 = (t406 != 0.0 ? t864 : 1.0);
                const double t866 = t863 * t865;
                const double t867 = t827 + 6.0;
                const double t868 = (t448 != 0.0 ? t867 : 1.0);
                const double t869 = t866 * t868;
                const double t870 = t827 + 7.0;
                const double t871 = (t493 != 0.0 ? t870 : 1.0);
                const double t872 = t869 * t871;
                const double t873 = t827 + 8.0;
                const double t874 = (t541 != 0.0 ? t873 : 1.0);
                const double t875 = t872 * t874;
                const double t876 = t827 + 9.0;
                const double t877 = (t592 != 0.0 ? t876 : 1.0);
                const double t878 = t875 * t877;
                const double t879 = t827 + 10.0;
                const double t880 = (t646 != 0.0 ? t879 : 1.0);
                const double t881 = t878 * t880;
                const double t882 = t827 + 11.0;
                const double t883 = (t703 != 0.0 ? t882 : 1.0);
                const double t884 = t881 * t883;
                const double t885 = t827 + 12.0;
                const double t886 = (t763 != 0.0 ? t885 : 1.0);
                const double t887 = t884 * t886;
                add_move(&m22, m84.by * t887);
            }
            if (m22.is) {
                const double t888 = (t297 > 14.0 ? 1.0 : 0.0);
                const double t889 = x - t297;
                const double t890 = t889 + 14.0;
                const double t891 = (t888 != 0.0 ? t890 : 1.0);
                add_move(&m21, m22.by * t891);
            }
            const double t892 = (t297 > 14.0 ? 1.0 : 0.0);
            Move m86;
            if (t892 != 0.0) {
                Move m87 = {0.0, 0};
                if (m47.is) {
                    add_move(&m87, m47.by * 1.0);
                }
                m86 = m87;
            }
            else {
                m86 = (Move){0.0, 0};
            }
            if (m86.is) {
                const double t893 = x - t297;
                const double t894 = 0.00016011952247675185 * t893;
                const double t895 = t894 + 0.0011913514700658638;
                const double t896 = t895 * t893;
                const double t897 = t896 + 0.010421379756176158;
                const double t898 = t897 * t893;
                const double t899 = t898 + 0.04763678004571372;
                const double t900 = t899 * t893;
                const double t901 = t900 + 0.20744822764843598;
                const double t902 = t901 * t893;
                const double t903 = t902 + 0.4942148268014971;
                const double t904 = t903 * t893;
                const double t905 = t904 + 1.0;
                const double t906 = (-2.3158187332412014e-05) * t893;
                const double t907 = t906 + 0.0005396055804933034;
                const double t908 = t907 * t893;
                const double t909 = t908 + (-0.004456419138517973);
                const double t910 = t909 * t893;
                const double t911 = t910 + 0.011813978522206043;
                const double t912 = t911 * t893;
                const double t913 = t912 + 0.035823639860549865;
                const double t914 = t913 * t893;
                const double t915 = t914 + (-0.23459179571824335);
                const double t916 = t915 * t893;
                const double t917 = t916 + 0.0714304917030273;
                const double t918 = t917 * t893;
                const double t919 = t918 + 1.0;
                const double t920 = t905 / t919;
                const double t921 = t893 + 2.0;
                const double t922 = (t298 != 0.0 ? t921 : 1.0);
                const double t923 = t920 * t922;
                const double t924 = t893 + 3.0;
                const double t925 = (t331 != 0.0 ? t924 : 1.0);
                const double t926 = t923 * t925;
                const double t927 = t893 + 4.0;
                const double t928 = (t367 != 0.0 ? t927 : 1.0);
                const double t929 = t926 * t928;
                const double t930 = t893 + 5.0;
                const double t931 = (t406 != 0.0 ? t930 : 1.0);
                const double t932 = t929 * t931;
                const double t933 = t893 + 6.0;
                const double t934 = (t448 != 0.0 ? t933 : 1.0);
                const double t935 = t932 * t934;
                const double t936 = t893 + 7.0;
                const double t937 = (t493 != 0.0 ? t936 : 1.0);
                const double t938 = t935 * t937;
                const double t939 = t893 + 8.0;
                const double t940 = (t541 != 0.0 ? t939 : 1.0);
                const double t941 = t938 * t940;
                const double t942 = t893 + 9.0;
                const double t943 = (t592 != 0.0 ? t942 : 1.0);
                const double t944 = t941 * t943;
                const double t945 = t893 + 10.0;
                const double t946 = (t646 != 0.0 ? t945 : 1.0);
                const double t947 = t944 * t946;
                const double t948 = t893 + 11.0;
                const double t949 = (t703 != 0.0 ? t948 : 1.0);
                const double t950 = t947 * t949;
                const double t951 = t893 + 12.0;
                const double t952 = (t763 != 0.0 ? t951 : 1.0);
                const double t953 = t950 * t952;
                const double t954 = t893 + 13.0;
                const double t955 = (t826 != 0.0 ? t954 : 1.0);
                const double t956 = t953 * t955;
                add_move(&m21, m86.by * t956);
            }
            if (m21.is) {
                const double t957 = (t297 > 15.0 ? 1.0 : 0.0);
                const double t958 = x - t297;
                const double t959 = t958 + 15.0;
                const double t960 = (t957 != 0.0 ? t959 : 1.0);
                add_move(&m20, m21.by * t960);
            }
            const double t961 = (t297 > 15.0 ? 1.0 : 0.0);
            Move m88;
            if (t961 != 0.0) {
                Move m89 = {0.0, 0};
                if (m47.is) {
                    add_move(&m89, m47.by * 1.0);
                }
                m88 = m89;
            }
            else {
                m88 = (Move){0.0, 0};
            }
            if (m88.is) {
                const double t962 = x - t297;
                const double t963 = 0.00016011952247675185 * t962;
                const double t964 = t963 + 0.0011913514700658638;
                const double t965 = t964 * t962;
                const double t966 = t965 + 0.010421379756176158;
                const double t967 = t966 * t962;
                const double t968 = t967 + 0.04763678004571372;
                const double t969 = t968 * t962;
                const double t970 = t969 + 0.20744822764843598;
                const double t971 = t970 * t962;
                const double t972 = t971 + 0.4942148268014971;
                const double t973 = t972 * t962;
                const double t974 = t973 + 1.0;
                const double t975 = (-2.3158187332412014e-05) * t962;
                const double t976 = t975 + 0.0005396055804933034;
                const double t977 = t976 * t962;
                const double t978 = t977 + (-0.004456419138517973);
                const double t979 = t978 * t962;
                const double t980 = t979 + 0.011813978522206043;
                const double t981 = t980 * t962;
                const double t982 = t981 + 0.035823639860549865;
                const double t983 = t982 * t962;
                const double t984 = t983 + (-0.23459179571824335);
                const double t985 = t984 * t962;
                const double t986 = t985 + 0.0714304917030273;
                const double t987 = t986 * t962;
                const double t988 = t987 + 1.0;
                const double t989 = t974 / t988;
                const double t990 = t962 + 2.0;
                const double t991 = (t298 != 0.0 ? t990 : 1.0);
                const double t992 = t989 * t991;
                const double t993 = t962 + 3.0;
                const double t994 = (t331 != 0.0 ? t993 : 1.0);
                const double t995 = t992 * t994;
                const double t996 = t962 + 4.0;
                const double t997 = (t367 != 0.0 ? t996 : 1.0);
                const double t998 = t995 * t997;
                const double t999 = t962 + 5.0;
                const double t1000 = (t406 != 0.0 ? t999 : 1.0);
                const double t1001 = t998 * t1000;
                const double t1002 = t962 + 6.0;
                const double t1003 = (t448 != 0.0 ? t1002 : 1.0);
                const double t1004 = t1001 * t1003;
                const double t1005 = t962 + 7.0;
                const double t1006 = (t493 != 0.0 ? t1005 : 1.0);
                const double t1007 = t1004 * t1006;
                const double t1008 = t962 + 8.0;
                const double t1009 = (t541 != 0.0 ? t1008 : 1.0);
                const double t1010 = t1007 * t1009;
                const double t1011 = t962 + 9.0;
                const double t1012 = (t592 != 0.0 ? t1011 : 1.0);
                const double t1013 = t1010 * t1012;
                const double t1014 = t962 + 10.0;
                const double t1015 = (t646 != 0.0 ? t1014 : 1.0);
                const double t1016 = t1013 * t1015;
                const double t1017 = t962 + 11.0;
                const double t1018 = (t703 != 0.0 ? t1017 : 1.0);
                const double t1019 = t1016 * t1018;
                const double t1020 = t962 + 12.0;
                const double t1021 = (t763 != 0.0 ? t1020 : 1.0);
                const double t1022 = t1019 * t1021;
                const double t1023 = t962 + 13.0;
                const double t1024 = (t826 != 0.0 ? t1023 : 1.0);
                const double t1025 = t1022 * t1024;
                const double t1026 = t962 + 14.0;
                const double t1027 = (t892 != 0.0 ? t1026 : 1.0);
                const double t1028 = t1025 * t1027;
                add_move(&m20, m88.by * t1028);
            }
            if (m20.is) {
                const double t1029 = (t297 > 16.0 ? 1.0 : 0.0);
                const double t1030 = x - t297;
                const double t1031 = t1030 + 16.0;
                const double t1032 = (t1029 != 0.0 ? t1031 : 1.0);
                add_move(&m19, m20.by * t1032);
            }
            const double t1033 = (t297 > 16.0 ? 1.0 : 0.0);
            Move m90;
            if (t1033 != 0.0) {
                Move m91 = {0.0, 0};
                if (m47.is) {
                    add_move(&m91, m47.by * 1.0);
                }
                m90 = m91;
            }
            else {
                m90 = (Move){0.0, 0};
            }
            if (m90.is) {
                const double t1034 = x - t297;
                const double t1035 = 0.00016011952247675185 * t1034;
                const double t1036 = t1035 + 0.0011913514700658638;
                const double t1037 = t1036 * t1034;
                const double t1038 = t1037 + 0.010421379756176158;
                const double t1039 = t1038 * t1034;
                const double t1040 = t1039 + 0.04763678004571372;
                const double t1041 = t1040 * t1034;
                const double t1042 = t1041 + 0.20744822764843598;
                const double t1043 = t1042 * t1034;
                const double t1044 = t1043 + 0.4942148268014971;
                const double t1045 = t1044 * t1034;
                const double t1046 = t1045 + 1.0;
                const double t1047 = (-2.3158187332412014e-05) * t1034;
                const double t1048 = t1047 + 0.0005396055804933034;
                const double t1049 = t1048 * t1034;
                const double t1050 = t1049 + (-0.004456419138517973);
                const double t1051 = t1050 * t1034;
                const double t1052 = t1051 + 0.011813978522206043;
                const double t1053 = t1052 * t1034;
                const double t1054 = t1053 + 0.035823639860549865;
                const double t1055 = t1054 * t1034;
                const double t1056 = t1055 + (-0.23459179571824335);
                const double t1057 = t1056 * t1034;
                const double t1058 = t1057 + 0.0714304917030273;
                const double t1059 = t1058 * t1034;
                const double t1060 = t1059 + 1.0;
                const double t1061 = t1046 / t1060;
                const double t1062 = t1034 + 2.0;
                const double t1063 = (t298 != 0.0 ? t1062 : 1.0);
                const double t1064 = t1061 * t1063;
                const double t1065 = t1034 + 3.0;
                const double t1066 = (t331 != 0.0 ? t1065 : 1.0);
                const double t1067 = t1064 * t1066;
                const double t1068 = t1034 + 4.0;
                const double t1069 = (t367 != 0.0 ? t1068 : 1.0);
                const double t1070 = t1067 * t1069;
                const double t1071 = t1034 + 5.0;
                const double t1072 = (t406 != 0.0 ? t1071 : 1.0);
                const double t1073 = t1070 * t1072;
                const double t1074 = t1034 + 6.0;
                const double t1075 = (t448 != 0.0 ? t1074 : 1.0);
                const double t1076 = t1073 * t1075;
                const double t1077 = t1034 + 7.0;
                const double t1078 = (t493 != 0.0 ? t1077 : 1.0);
                const double t1079 = t1076 * t1078;
                const double t1080 = t1034 + 8.0;
                const double t1081 = (t541 != 0.0 ? t1080 : 1.0);
                const double t1082 = t1079 * t1081;
                const double t1083 = t1034 + 9.0;
                const double t1084 = (t592 != 0.0 ? t1083 : 1.0);
                const double t1085 = t1082 * t1084;
                const double t1086 = t1034 + 10.0;
                const double t1087 = (t646 != 0.0 ? t1086 : 1.0);
                const double t1088 = t1085 * t1087;
                const double t1089 = t1034 + 11.0;
                const double t1090 = (t703 != 0.0 ? t1089 : 1.0);
                const double t1091 = t1088 * t1090;
                const double t1092 = t1034 + 12.0;
                const double t1093 = (t763 != 0.0 ? t1092 : 1.0);
                const double t1094 = t1091 * t1093;
                const double t1095 = t1034 + 13.0;
                const double t1096 = (t826 != 0.0 ? t1095 : 1.0);
                const double t1097 = t1094 * t1096;
                const double t1098 = t1034 + 14.0;
                const double t1099 = (t892 != 0.0 ? t1098 : 1.0);
                const double t1100 = t1097 * t1099;
                const double t1101 = t1034 + 15.0;
                const double t1102 = (t961 != 0.0 ? t1101 : 1.0);
                const double t1103 = t1100 * t1102;
                add_move(&m19, m90.by * t1103);
            }
            if (m19.is) {
                const double t1104 = (t297 > 17.0 ? 1.0 : 0.0);
                const double t1105 = x - t297;
                const double t1106 = t1105 + 17.0;
                const double t1107 = (t1104 != 0.0 ? t1106 : 1.0);
                add_move(&m18, m19.by * t1107);
            }
            const double t1108 = (t297 > 17.0 ? 1.0 : 0.0);
            Move m92;
            if (t1108 != 0.0) {
                Move m93 = {0.0, 0};
                if (m47.is) {
                    add_move(&m93, m47.by * 1.0);
                }
                m92 = m93;
            }
            else {
                m92 = (Move){0.0, 0};
            }
            if (m92.is) {
                const double t1109 = x - t297;
                const double t1110 = 0.00016011952247675185 * t1109;
                const double t1111 = t1110 + 0.0011913514700658638;
                const double t1112 = t1111 * t1109;
                const double t1113 = t1112 + 0.010421379756176158;
                const double t1114 = t1113 * t1109;
                const double t1115 = t1114 + 0.04763678004571372;
                const double t1116 = t1115 * t1109;
                const double t1117 = t1116 + 0.20744822764843598;
                const double t1118 = t1117 * t1109;
                const double t1119 = t1118 + 0.4942148268014971;
                const double t1120 = t1119 * t1109;
                const double t1121 = t1120 + 1.0;
                const double t1122 = (-2.3158187332412014e-05) * t1109;
                const double t1123 = t1122 + 0.0005396055804933034;
                const double t1124 = t1123 * t1109;
                const double t1125 = t1124 + (-0.004456419138517973);
                const double t1126 = t1125 * t1109;
                const double t1127 = t1126 + 0.011813978522206043;
                const double t1128 = t1127 * t1109;
                const double t1129 = t1128 + 0.035823639860549865;
                const double t1130 = t1129 * t1109;
                const double t1131 = t1130 + (-0.23459179571824335);
                const double t1132 = t1131 * t1109;
                const double t1133 = t1132 + 0.0714304917030273;
                const double t1134 = t1133 * t1109;
                const double t1135 = t1134 + 1.0;
                const double t1136 = t1121 / t1135;
                const double t1137 = t1109 + 2.0;
                const double t1138 = (t298 != 0.0 ? t1137 : 1.0);
                const double t1139 = t1136 * t1138;
                const double t1140 = t1109 + 3.0;
                const double t1141 = (t331 != 0.0 ? t1140 : 1.0);
                const double t1142 = t1139 * t1141;
                const double t1143 = t1109 + 4.0;
                const double t1144 = (t367 != 0.0 ? t1143 : 1.0);
                const double t1145 = t1142 * t1144;
                const double t1146 = t1109 + 5.0;
                const double t1147 = (t406 != 0.0 ? t1146 : 1.0);
                const double t1148 = t1145 * t1147;
                const double t1149 = t1109 + 6.0;
                const double t1150 = (t448 != 0.0 ? t1149 : 1.0);
                const double t1151 = t1148 * t1150;
                const double t1152 = t1109 + 7.0;
                const double t1153 = (t493 != 0.0 ? t1152 : 1.0);
                const double t1154 = t1151 * t1153;
                const double t1155 = t1109 + 8.0;
                const double t1156 = (t541 != 0.0 ? t1155 : 1.0);
                const double t1157 = t1154 * t1156;
                const double t1158 = t1109 + 9.0;
                const double t1159 = (t592 != 0.0 ? t1158 : 1.0);
                const double t1160 = t1157 * t1159;
                const double t1161 = t1109 + 10.0;
                const double t1162 = (t646 != 0.0 ? t1161 : 1.0);
                const double t1163 = t1160 * t1162;
                const double t1164 = t1109 + 11.0;
                const double t1165 = (t703 != 0.0 ? t1164 : 1.0);
                const double t1166 = t1163 * t1165;
                const double t1167 = t1109 + 12.0;
                const double t1168 = (t763 != 0.0 ? t1167 : 1.0);
                const double t1169 = t1166 * t1168;
                const double t1170 = t1109 + 13.0;
                const double t1171 = (t826 != 0.0 ? t1170 : 1.0);
                const double t1172 = t1169 * t1171;
                const double t1173 = t1109 + 14.0;
                const double t1174 = (t892 != 0.0 ? t1173 : 1.0);
                const double t1175 = t1172 * t1174;
                const double t1176 = t1109 + 15.0;
                const double t1177 = (t961 != 0.0 ? t1176 : 1.0);
                const double t1178 = t1175 * t1177;
                const double t1179 = t1109 + 16.0;
                const double t1180 = (t1033 != 0.0 ? t1179 : 1.0);
                const double t1181 = t1178 * t1180;
                add_move(&m18, m92.by * t1181);
            }
            if (m18.is) {
                const double t1182 = (t297 > 18.0 ? 1.0 : 0.0);
                const double t1183 = x - t297;
                const double t1184 = t1183 + 18.0;
                const double t1185 = (t1182 != 0.0 ? t1184 : 1.0);
                add_move(&m17, m18.by * t1185);
            }
            const double t1186 = (t297 > 18.0 ? 1.0 : 0.0);
            Move m94;
            if (t1186 != 0.0) {
                Move m95 = {0.0, 0};
                if (m47.is) {
                    add_move(&m95, m47.by * 1.0);
                }
                m94 = m95;
            }
            else {
                m94 = (Move){0.0, 0};
            }
            if (m94.is) {
                const double t1187 = x - t297;
                const double t1188 = 0.00016011952247675185 * t1187;
                const double t1189 = t1188 + 0.0011913514700658638;
                const double t1190 = t1189 * t1187;
                const double t1191 = t1190 + 0.010421379756176158;
                const double t1192 = t1191 * t1187;
                const double t1193 = t1192 + 0.04763678004571372;
                const double t1194 = t1193 * t1187;
                const double t1195 = t1194 + 0.20744822764843598;
                const double t1196 = t1195 * t1187;
                const double t1197 = t1196 + 0.4942148268014971;
                const double t1198 = t1197 * t1187;
                const double t1199 = t1198 + 1.0;
                const double t1200 = (-2.3158187332412014e-05) * t1187;
                const double t1201 = t1200 + 0.0005396055804933034;
                const double t1202 = t1201 * t1187;
                const double t1203 = t1202 + (-0.004456419138517973);
                const double t1204 = t1203 * t1187;
                const double t1205 = t1204 + 0.011813978522206043;
                const double t1206 = t1205 * t1187;
                const double t1207 = t1206 + 0.035823639860549865;
                const double t1208 = t1207 * t1187;
                const double t1209 = t1208 + (-0.23459179571824335);
                const double t1210 = t1209 * t1187;
                const double t1211 = t1210 + 0.0714304917030273;
                const double t1212 = t1211 * t1187;
                const double t1213 = t1212 + 1.0;
                const double t1214 = t1199 / t1213;
                const double t1215 = t1187 + 2.0;
                const double t1216 = (t298 != 0.0 ? t1215 : 1.0);
                const double t1217 = t1214 * t1216;
                const double t1218 = t1187 + 3.0;
                const double t1219 = (t331 != 0.0 ? t1218 : 1.0);
                const double t1220 = t1217 * t1219;
                const double t1221 = t1187 + 4.0;
                const double t1222 = (t367 != 0.0 ? t1221 : 1.0);
                const double t1223 = t1220 * t1222;
                const double t1224 = t1187 + 5.0;
                const double t1225 = (t406 != 0.0 ? t1224 : 1.0);
                const double t1226 = t1223 * t1225;
                const double t1227 = t1187 + 6.0;
                const double t1228 = (t448 != 0.0 ? t1227 : 1.0);
                const double t1229 = t1226 * t1228;
                const double t1230 = t1187 + 7.0;
                const double t1231 = (t493 != 0.0 ? t1230 : 1.0);
                const double t1232 = t1229 * t1231;
                const double t1233 = t1187 + 8.0;
                const double t1234 = (t541 != 0.0 ? t1233 : 1.0);
                const double t1235 = t1232 * t1234;
                const double t1236 = t1187 + 9.0;
                const double t1237 = (t592 != 0.0 ? t1236 : 1.0);
                const double t1238 = t1235 * t1237;
                const double t1239 = t1187 + 10.0;
                const double t1240 = (t646 != 0.0 ? t1239 : 1.0);
                const double t1241 = t1238 * t1240;
                const double t1242 = t1187 + 11.0;
                const double t1243 = (t703 != 0.0 ? t1242 : 1.0);
                const double t1244 = t1241 * t1243;
                const double t1245 = t1187 + 12.0;
                const double t1246 = (t763 != 0.0 ? t1245 : 1.0);
                const double t1247 = t1244 * t1246;
                const double t1248 = t1187 + 13.0;
                const double t1249 = (t826 != 0.0 ? t1248 : 1.0);
                const double t1250 = t1247 * t1249;
                const double t1251 = t1187 + 14.0;
                const double t1252 = (t892 != 0.0 ? t1251 : 1.0);
                const double t1253 = t1250 * t1252;
                const double t1254 = t1187 + 15.0;
                const double t1255 = (t961 != 0.0 ? t1254 : 1.0);
                const double t1256 = t1253 * t1255;
                const double t1257 = t1187 + 16.0;
                const double t1258 = (t1033 != 0.0 ? t1257 : 1.0);
                const double t1259 = t1256 * t1258;
                const double t1260 = t1187 + 17.0;
                const double t1261 = (t1108 != 0.0 ? t1260 : 1.0);
                const double t1262 = t1259 * t1261;
                add_move(&m17, m94.by * t1262);
            }
            if (m17.is) {
                const double t1263 = (t297 > 19.0 ? 1.0 : 0.0);
                const double t1264 = x - t297;
                const double t1265 = t1264 + 19.0;
                const double t1266 = (t1263 != 0.0 ? t1265 : 1.0);
                add_move(&m16, m17.by * t1266);
            }
            const double t1267 = (t297 > 19.0 ? 1.0 : 0.0);
            Move m96;
            if (t1267 != 0.0) {
                Move m97 = {0.0, 0};
                if (m47.is) {
                    add_move(&m97, m47.by * 1.0);
                }
                m96 = m97;
            }
            else {
                m96 = (Move){0.0, 0};
            }
            if (m96.is) {
                const double t1268 = x - t297;
                const double t1269 = 0.00016011952247675185 * t1268;
                const double t1270 = t1269 + 0.0011913514700658638;
                const double t1271 = t1270 * t1268;
                const double t1272 = t1271 + 0.010421379756176158;
                const double t1273 = t1272 * t1268;
                const double t1274 = t1273 + 0.04763678004571372;
                const double t1275 = t1274 * t1268;
                const double t1276 = t1275 + 0.20744822764843598;
                const double t1277 = t1276 * t1268;
                const double t1278 = t1277 + 0.4942148268014971;
                const double t1279 = t1278 * t1268;
                const double t1280 = t1279 + 1.0;
                const double t1281 = (-2.3158187332412014e-05) * t1268;
                const double t1282 = t1281 + 0.0005396055804933034;
                const double t1283 = t1282 * t1268;
                const double t1284 = t1283 + (-0.004456419138517973);
                const double t1285 = t1284 * t1268;
                const double t1286 = t1285 + 0.011813978522206043;
                const double t1287 = t1286 * t1268;
                const double t1288 = t1287 + 0.035823639860549865;
                const double t1289 = t1288 * t1268;
                const double t1290 = t1289 + (-0.23459179571824335);
                const double t1291 = t1290 * t1268;
                const double t1292 = t1291 + 0.0714304917030273;
                const double t1293 = t1292 * t1268;
                const double t1294 = t1293 + 1.0;
                const double t1295 = t1280 / t1294;
                const double t1296 = t1268 + 2.0;
                const double t1297 = (t298 != 0.0 ? t1296 : 1.0);
                const double t1298 = t1295 * t1297;
                const double t1299 = t1268 + 3.0;
                const double t1300 = (t331 != 0.0 ? t1299 : 1.0);
                const double t1301 = t1298 * t1300;
                const double t1302 = t1268 + 4.0;
                const double t1303 = (t367 != 0.0 ? t1302 : 1.0);
                const double t1304 = t1301 * t1303;
                const double t1305 = t1268 + 5.0;
                const double t1306 = (t406 != 0.0 ? t1305 : 1.0);
                const double t1307 = t1304 * t1306;
                const double t1308 = t1268 + 6.0;
                const double t1309 = (t448 != 0.0 ? t1308 : 1.0);
                const double t1310 = t1307 * t1309;
                const double t1311 = t1268 + 7.0;
                const double t1312 = (t493 != 0.0 ? t1311 : 1.0);
                const double t1313 = t1310 * t1312;
                const double t1314 = t1268 + 8.0;
                const double t1315 = (t541 != 0.0 ? t1314 : 1.0);
                const double t1316 = t1313 * t1315;
                const double t1317 = t1268 + 9.0;
                const double t1318 = (t592 != 0.0 ? t1317 : 1.0);
                const double t1319 = t1316 * t1318;
                const double t1320 = t1268 + 10.0;
                const double t1321 = (t646 != 0.0 ? t1320 : 1.0);
                const double t1322 = t1319 * t1321;
                const double t1323 = t1268 + 11.0;
                const double t1324 = (t703 != 0.0 ? t1323 : 1.0);
                const double t1325 = t1322 * t1324;
                const double t1326 = t1268 + 12.0;
                const double t1327 = (t763 != 0.0 ? t1326 : 1.0);
                const double t1328 = t1325 * t1327;
                const double t1329 = t1268 + 13.0;
                const double t1330 = (t826 != 0.0 ? t1329 : 1.0);
                const double t1331 = t1328 * t1330;
                const double t1332 = t1268 + 14.0;
                const double t1333 = (t892 != 0.0 ? t1332 : 1.0);
                const double t1334 = t1331 * t1333;
                const double t1335 = t1268 + 15.0;
                const double t1336 = (t961 != 0.0 ? t1335 : 1.0);
                const double t1337 = t1334 * t1336;
                const double t1338 = t1268 + 16.0;
                const double t1339 = (t1033 != 0.0 ? t1338 : 1.0);
                const double t1340 = t1337 * t1339;
                const double t1341 = t1268 + 17.0;
                const double t1342 = (t1108 != 0.0 ? t1341 : 1.0);
                const double t1343 = t1340 * t1342;
                const double t1344 = t1268 + 18.0;
                const double t1345 = (t1186 != 0.0 ? t1344 : 1.0);
                const double t1346 = t1343 * t1345;
                add_move(&m16, m96.by * t1346);
            }
            if (m16.is) {
                const double t1347 = (1.0 > x ? 1.0 : 0.0);
                const double t1348 = 1.0 + x;
                const double t1349 = x * t1348;
                const double t1350 = (t1347 != 0.0 ? t1349 : x);
                const double t1351 = 1.0 / t1350;
                add_move(&m15, m16.by * t1351);
            }
            const double t1352 = (1.0 > x ? 1.0 : 0.0);
            Move m98;
            if (t1352 != 0.0) {
                Move m99 = {0.0, 0};
                if (dot_x.is) {
                    const double t1353 = 1.0 + x;
                    add_move(&m99, dot_x.by * t1353);
                }
                Move m100 = {0.0, 0};
                if (dot_x.is) {
                    add_move(&m100, dot_x.by * 1.0);
                }
                if (m100.is) {
                    add_move(&m99, m100.by * x);
                }
                m98 = m99;
            }
            else {
                m98 = dot_x;
            }
            if (m98.is) {
                const double t1354 = x - t297;
                const double t1355 = 0.00016011952247675185 * t1354;
                const double t1356 = t1355 + 0.0011913514700658638;
                const double t1357 = t1356 * t1354;
                const double t1358 = t1357 + 0.010421379756176158;
                const double t1359 = t1358 * t1354;
                const double t1360 = t1359 + 0.04763678004571372;
                const double t1361 = t1360 * t1354;
                const double t1362 = t1361 + 0.20744822764843598;
                const double t1363 = t1362 * t1354;
                const double t1364 = t1363 + 0.4942148268014971;
                const double t1365 = t1364 * t1354;
                const double t1366 = t1365 + 1.0;
                const double t1367 = (-2.3158187332412014e-05) * t1354;
                const double t1368 = t1367 + 0.0005396055804933034;
                const double t1369 = t1368 * t1354;
                const double t1370 = t1369 + (-0.004456419138517973);
                const double t1371 = t1370 * t1354;
                const double t1372 = t1371 + 0.011813978522206043;
                const double t1373 = t1372 * t1354;
                const double t1374 = t1373 + 0.035823639860549865;
                const double t1375 = t1374 * t1354;
                const double t1376 = t1375 + (-0.23459179571824335);
                const double t1377 = t1376 * t1354;
                const double t1378 = t1377 + 0.0714304917030273;
                const double t1379 = t1378 * t1354;
                const double t1380 = t1379 + 1.0;
                const double t1381 = t1366 / t1380;
                const double t1382 = t1354 + 2.0;
                const double t1383 = (t298 != 0.0 ? t1382 : 1.0);
                const double t1384 = t1381 * t1383;
                const double t1385 = t1354 + 3.0;
                const double t1386 = (t331 != 0.0 ? t1385 : 1.0);
                const double t1387 = t1384 * t1386;
                const double t1388 = t1354 + 4.0;
                const double t1389 = (t367 != 0.0 ? t1388 : 1.0);
                const double t1390 = t1387 * t1389;
                const double t1391 = t1354 + 5.0;
                const double t1392 = (t406 != 0.0 ? t1391 : 1.0);
                const double t1393 = t1390 * t1392;
                const double t1394 = t1354 + 6.0;
                const double t1395 = (t448 != 0.0 ? t1394 : 1.0);
                const double t1396 = t1393 * t1395;
                const double t1397 = t1354 + 7.0;
                const double t1398 = (t493 != 0.0 ? t1397 : 1.0);
                const double t1399 = t1396 * t1398;
                const double t1400 = t1354 + 8.0;
                const double t1401 = (t541 != 0.0 ? t1400 : 1.0);
                const double t1402 = t1399 * t1401;
                const double t1403 = t1354 + 9.0;
                const double t1404 = (t592 != 0.0 ? t1403 : 1.0);
                const double t1405 = t1402 * t1404;
                const double t1406 = t1354 + 10.0;
                const double t1407 = (t646 != 0.0 ? t1406 : 1.0);
                const double t1408 = t1405 * t1407;
                const double t1409 = t1354 + 11.0;
                const double t1410 = (t703 != 0.0 ? t1409 : 1.0);
                const double t1411 = t1408 * t1410;
                const double t1412 = t1354 + 12.0;
                const double t1413 = (t763 != 0.0 ? t1412 : 1.0);
                const double t1414 = t1411 * t1413;
                const double t1415 = t1354 + 13.0;
                const double t1416 = (t826 != 0.0 ? t1415 : 1.0);
                const double t1417 = t1414 * t1416;
                const double t1418 = t1354 + 14.0;
                const double t1419 = (t892 != 0.0 ? t1418 : 1.0);
                const double t1420 = t1417 * t1419;
                const double t1421 = t1354 + 15.0;
                const double t1422 = (t961 != 0.0 ? t1421 : 1.0);
                const double t1423 = t1420 * t1422;
                const double t1424 = t1354 + 16.0;
                const double t1425 = (t1033 != 0.0 ? t1424 : 1.0);
                const double t1426 = t1423 * t1425;
                const double t1427 = t1354 + 17.0;
                const double t1428 = (t1108 != 0.0 ? t1427 : 1.0);
                const double t1429 = t1426 * t1428;
                const double t1430 = t1354 + 18.0;
                const double t1431 = (t1186 != 0.0 ? t1430 : 1.0);
                const double t1432 = t1429 * t1431;
                const double t1433 = t1354 + 19.0;
                const double t1434 = (t1267 != 0.0 ? t1433 : 1.0);
                const double t1435 = t1432 * t1434;
                const double t1436 = 1.0 + x;
                const double t1437 = x * t1436;
                const double t1438 = (t1352 != 0.0 ? t1437 : x);
                const double t1439 = t1435 / t1438;
                const double t1440 = -t1439;
                const double t1441 = t1440 / t1438;
                add_move(&m15, m98.by * t1441);
            }
            m14 = m15;
        }
        else {
            Move m101 = {0.0, 0};
            Move m102 = {0.0, 0};
            Move m103 = {0.0, 0};
            Move m104 = {0.0, 0};
            Move m105 = {0.0, 0};
            Move m106 = {0.0, 0};
            Move m107 = {0.0, 0};
            Move m108 = {0.0, 0};
            Move m109 = {0.0, 0};
            Move m110 = {0.0, 0};
            Move m111 = {0.0, 0};
            Move m112 = {0.0, 0};
            Move m113 = {0.0, 0};
            Move m114 = {0.0, 0};
            Move m115 = {0.0, 0};
            Move m116 = {0.0, 0};
            Move m117 = {0.0, 0};
            Move m118 = {0.0, 0};
            Move m119 = {0.0, 0};
            Move m120 = {0.0, 0};
            Move m121 = {0.0, 0};
            Move m122 = {0.0, 0};
            Move m123 = {0.0, 0};
            Move m124 = {0.0, 0};
            Move m125 = {0.0, 0};
            Move m126 = {0.0, 0};
            Move m127 = {0.0, 0};
            Move m128 = {0.0, 0};
            Move m129 = {0.0, 0};
            Move m130 = {0.0, 0};
            Move m131 = {0.0, 0};
            Move m132 = {0.0, 0};
            if (dot_x.is) {
                add_move(&m132, dot_x.by * 1.0);
            }
            if (m132.is) {
                add_move(&m131, m132.by * 0.00016011952247675185);
            }
            if (m131.is) {
                add_move(&m130, m131.by * 1.0);
            }
            if (m130.is) {
                const double t1442 = floor(x);
                const double t1443 = x - t1442;
                add_move(&m129, m130.by * t1443);
            }
            if (m132.is) {
                const double t1444 = floor(x);
                const double t1445 = x - t1444;
                const double t1446 = 0.00016011952247675185 * t1445;
                const double t1447 = t1446 + 0.0011913514700658638;
                add_move(&m129, m132.by * t1447);
            }
            if (m129.is) {
                add_move(&m128, m129.by * 1.0);
            }
            if (m128.is) {
                const double t1448 = floor(x);
                const double t1449 = x - t1448;
                add_move(&m127, m128.by * t1449);
            }
            if (m132.is) {
                const double t1450 = floor(x);
                const double t1451 = x - t1450;
                const double t1452 = 0.00016011952247675185 * t1451;
                const double t1453 = t1452 + 0.0011913514700658638;
                const double t1454 = t1453 * t1451;
                const double t1455 = t1454 + 0.010421379756176158;
                add_move(&m127, m132.by * t1455);
            }
            if (m127.is) {
                add_move(&m126, m127.by * 1.0);
            }
            if (m126.is) {
                const double t1456 = floor(x);
                const double t1457 = x - t1456;
                add_move(&m125, m126.by * t1457);
            }
            if (m132.is) {
                const double t1458 = floor(x);
                const double t1459 = x - t1458;
                const double t1460 = 0.00016011952247675185 * t1459;
                const double t1461 = t1460 + 0.0011913514700658638;
                const double t1462 = t1461 * t1459;
                const double t1463 = t1462 + 0.010421379756176158;
                const double t1464 = t1463 * t1459;
                const double t1465 = t1464 + 0.04763678004571372;
                add_move(&m125, m132.by * t1465);
            }
            if (m125.is) {
                add_move(&m124, m125.by * 1.0);
            }
            if (m124.is) {
                const double t1466 = floor(x);
                const double t1467 = x - t1466;
                add_move(&m123, m124.by * t1467);
            }
            if (m132.is) {
                const double t1468 = floor(x);
                const double t1469 = x - t1468;
                const double t1470 = 0.00016011952247675185 * t1469;
                const double t1471 = t1470 + 0.0011913514700658638;
                const double t1472 = t1471 * t1469;
                const double t1473 = t1472 + 0.010421379756176158;
                const double t1474 = t1473 * t1469;
                const double t1475 = t1474 + 0.04763678004571372;
                const double t1476 = t1475 * t1469;
                const double t1477 = t1476 + 0.20744822764843598;
                add_move(&m123, m132.by * t1477);
            }
            if (m123.is) {
                add_move(&m122, m123.by * 1.0);
            }
            if (m122.is) {
                const double t1478 = floor(x);
                const double t1479 = x - t1478;
                add_move(&m121, m122.by * t1479);
            }
            if (m132.is) {
                const double t1480 = floor(x);
                const double t1481 = x - t1480;
                const double t1482 = 0.00016011952247675185 * t1481;
                const double t1483 = t1482 + 0.0011913514700658638;
                const double t1484 = t1483 * t1481;
                const double t1485 = t1484 + 0.010421379756176158;
                const double t1486 = t1485 * t1481;
                const double t1487 = t1486 + 0.04763678004571372;
                const double t1488 = t1487 * t1481;
                const double t1489 = t1488 + 0.20744822764843598;
                const double t1490 = t1489 * t1481;
                const double t1491 = t1490 + 0.4942148268014971;
                add_move(&m121, m132.by * t1491);
            }
            if (m121.is) {
                add_move(&m120, m121.by * 1.0);
            }
            if (m120.is) {
                const double t1492 = floor(x);
                const double t1493 = x - t1492;
                const double t1494 = (-2.3158187332412014e-05) * t1493;
                const double t1495 = t1494 + 0.0005396055804933034;
                const double t1496 = t1495 * t1493;
                const double t1497 = t1496 + (-0.004456419138517973);
                const double t1498 = t1497 * t1493;
                const double t1499 = t1498 + 0.011813978522206043;
                const double t1500 = t1499 * t1493;
                const double t1501 = t1500 + 0.035823639860549865;
                const double t1502 = t1501 * t1493;
                const double t1503 = t1502 + (-0.23459179571824335);
                const double t1504 = t1503 * t1493;
                const double t1505 = t1504 + 0.0714304917030273;
                const double t1506 = t1505 * t1493;
                const double t1507 = t1506 + 1.0;
                const double t1508 = 1.0 / t1507;
                add_move(&m119, m120.by * t1508);
            }
            Move m133 = {0.0, 0};
            Move m134 = {0.0, 0};
            Move m135 = {0.0, 0};
            Move m136 = {0.0, 0};
            Move m137 = {0.0, 0};
            Move m138 = {0.0, 0};
            Move m139 = {0.0, 0};
            Move m140 = {0.0, 0};
            Move m141 = {0.0, 0};
            Move m142 = {0.0, 0};
            Move m143 = {0.0, 0};
            Move m144 = {0.0, 0};
            Move m145 = {0.0, 0};
            Move m146 = {0.0, 0};
            if (m132.is) {
                add_move(&m146, m132.by * (-2.3158187332412014e-05));
            }
            if (m146.is) {
                add_move(&m145, m146.by * 1.0);
            }
            if (m145.is) {
                const double t1509 = floor(x);
                const double t1510 = x - t1509;
                add_move(&m144, m145.by * t1510);
            }
            if (m132.is) {
                const double t1511 = floor(x);
                const double t1512 = x - t1511;
                const double t1513 = (-2.3158187332412014e-05) * t1512;
                const double t1514 = t1513 + 0.0005396055804933034;
                add_move(&m144, m132.by * t1514);
            }
            if (m144.is) {
                add_move(&m143, m144.by * 1.0);
            }
            if (m143.is) {
                const double t1515 = floor(x);
                const double t1516 = x - t1515;
                add_move(&m142, m143.by * t1516);
            }
            if (m132.is) {
                const double t1517 = floor(x);
                const double t1518 = x - t1517;
                const double t1519 = (-2.3158187332412014e-05) * t1518;
                const double t1520 = t1519 + 0.0005396055804933034;
                const double t1521 = t1520 * t1518;
                const double t1522 = t1521 + (-0.004456419138517973);
                add_move(&m142, m132.by * t1522);
            }
            if (m142.is) {
                add_move(&m141, m142.by * 1.0);
            }
            if (m141.is) {
                const double t1523 = floor(x);
                const double t1524 = x - t1523;
                add_move(&m140, m141.by * t1524);
            }
            if (m132.is) {
                const double t1525 = floor(x);
                const double t1526 = x - t1525;
                const double t1527 = (-2.3158187332412014e-05) * t1526;
                const double t1528 = t1527 + 0.0005396055804933034;
                const double t1529 = t1528 * t1526;
                const double t1530 = t1529 + (-0.004456419138517973);
                const double t1531 = t1530 * t1526;
                const double t1532 = t1531 + 0.011813978522206043;
                add_move(&m140, m132.by * t1532);
            }
            if (m140.is) {
                add_move(&m139, m140.by * 1.0);
            }
            if (m139.is) {
                const double t1533 = floor(x);
                const double t1534 = x - t1533;
                add_move(&m138, m139.by * t1534);
            }
            if (m132.is) {
                const double t1535 = floor(x);
                const double t1536 = x - t1535;
                const double t1537 = (-2.3158187332412014e-05) * t1536;
                const double t1538 = t1537 + 0.0005396055804933034;
                const double t1539 = t1538 * t1536;
                const double t1540 = t1539 + (-0.004456419138517973);
                const double t1541 = t1540 * t1536;
                const double t1542 = t1541 + 0.011813978522206043;
                const double t1543 = t1542 * t1536;
                const double t1544 = t1543 + 0.035823639860549865;
                add_move(&m138, m132.by * t1544);
            }
            if (m138.is) {
                add_move(&m137, m138.by * 1.0);
            }
            if (m137.is) {
                const double t1545 = floor(x);
                const double t1546 = x - t1545;
                add_move(&m136, m137.by * t1546);
            }
            if (m132.is) {
                const double t1547 = floor(x);
                const double t1548 = x - t1547;
                const double t1549 = (-2.3158187332412014e-05) * t1548;
                const double t1550 = t1549 + 0.0005396055804933034;
                const double t1551 = t1550 * t1548;
                const double t1552 = t1551 + (-0.004456419138517973);
                const double t1553 = t1552 * t1548;
                const double t1554 = t1553 + 0.011813978522206043;
                const double t1555 = t1554 * t1548;
                const double t1556 = t1555 + 0.035823639860549865;
                const double t1557 = t1556 * t1548;
                const double t1558 = t1557 + (-0.23459179571824335);
                add_move(&m136, m132.by * t1558);
            }
            if (m136.is) {
                add_move(&m135, m136.by * 1.0);
            }
            if (m135.is) {
                const double t1559 = floor(x);
                const double t1560 = x - t1559;
                add_move(&m134, m135.by * t1560);
            }
            if (m132.is) {
                const double t1561 = floor(x);
                const double t1562 = x - t1561;
                const double t1563 = (-2.3158187332412014e-05) * t1562;
                const double t1564 = t1563 + 0.0005396055804933034;
                const double t1565 = t1564 * t1562;
                const double t1566 = t1565 + (-0.004456419138517973);
                const double t1567 = t1566 * t1562;
                const double t1568 = t1567 + 0.011813978522206043;
                const double t1569 = t1568 * t1562;
                const double t1570 = t1569 + 0.035823639860549865;
                const double t1571 = t1570 * t1562;
                const double t1572 = t1571 + (-0.23459179571824335);
                const double t1573 = t1572 * t1562;
                const double t1574 = t1573 + 0.0714304917030273;
                add_move(&m134, m132.by * t1574);
            }
            if (m134.is) {
                add_move(&m133, m134.by * 1.0);
            }
            if (m133.is) {
                const double t1575 = floor(x);
                const double t1576 = x - t1575;
                const double t1577 = 0.00016011952247675185 * t1576;
                const double t1578 = t1577 + 0.0011913514700658638;
                const double t1579 = t1578 * t1576;
                const double t1580 = t1579 + 0.010421379756176158;
                const double t1581 = t1580 * t1576;
                const double t1582 = t1581 + 0.04763678004571372;
                const double t1583 = t1582 * t1576;
                const double t1584 = t1583 + 0.20744822764843598;
                const double t1585 = t1584 * t1576;
                const double t1586 = t1585 + 0.4942148268014971;
                const double t1587 = t1586 * t1576;
                const double t1588 = t1587 + 1.0;
                const double t1589 = (-2.3158187332412014e-05) * t1576;
                const double t1590 = t1589 + 0.0005396055804933034;
                const double t1591 = t1590 * t1576;
                const double t1592 = t1591 + (-0.004456419138517973);
                const double t1593 = t1592 * t1576;
                const double t1594 = t1593 + 0.011813978522206043;
                const double t1595 = t1594 * t1576;
                const double t1596 = t1595 + 0.035823639860549865;
                const double t1597 = t1596 * t1576;
                const double t1598 = t1597 + (-0.23459179571824335);
                const double t1599 = t1598 * t1576;
                const double t1600 = t1599 + 0.0714304917030273;
                const double t1601 = t1600 * t1576;
                const double t1602 = t1601 + 1.0;
                const double t1603 = t1588 / t1602;
                const double t1604 = -t1603;
                const double t1605 = t1604 / t1602;
                add_move(&m119, m133.by * t1605);
            }
            if (m119.is) {
                const double t1606 = floor(x);
                const double t1607 = (t1606 > 2.0 ? 1.0 : 0.0);
                const double t1608 = x - t1606;
                const double t1609 = t1608 + 2.0;
                const double t1610 = (t1607 != 0.0 ? t1609 : 1.0);
                add_move(&m118, m119.by * t1610);
            }
            const double t1611 = floor(x);
            const double t1612 = (t1611 > 2.0 ? 1.0 : 0.0);
            Move m147;
            if (t1612 != 0.0) {
                Move m148 = {0.0, 0};
                if (m132.is) {
                    add_move(&m148, m132.by * 1.0);
                }
                m147 = m148;
            }
            else {
                m147 = (Move){0.0, 0};
            }
            if (m147.is) {
                const double t1613 = x - t1611;
                const double t1614 = 0.00016011952247675185 * t1613;
                const double t1615 = t1614 + 0.0011913514700658638;
                const double t1616 = t1615 * t1613;
                const double t1617 = t1616 + 0.010421379756176158;
                const double t1618 = t1617 * t1613;
                const double t1619 = t1618 + 0.04763678004571372;
                const double t1620 = t1619 * t1613;
                const double t1621 = t1620 + 0.20744822764843598;
                const double t1622 = t1621 * t1613;
                const double t1623 = t1622 + 0.4942148268014971;
                const double t1624 = t1623 * t1613;
                const double t1625 = t1624 + 1.0;
                const double t1626 = (-2.3158187332412014e-05) * t1613;
                const double t1627 = t1626 + 0.0005396055804933034;
                const double t1628 = t1627 * t1613;
                const double t1629 = t1628 + (-0.004456419138517973);
                const double t1630 = t1629 * t1613;
                const double t1631 = t1630 + 0.011813978522206043;
                const double t1632 = t1631 * t1613;
                const double t1633 = t1632 + 0.035823639860549865;
                const double t1634 = t1633 * t1613;
                const double t1635 = t1634 + (-0.23459179571824335);
                const double t1636 = t1635 * t1613;
                const double t1637 = t1636 + 0.0714304917030273;
                const double t1638 = t1637 * t1613;
                const double t1639 = t1638 + 1.0;
                const double t1640 = t1625 / t1639;
                add_move(&m118, m147.by * t1640);
            }
            if (m118.is) {
                const double t1641 = (t1611 > 3.0 ? 1.0 : 0.0);
                const double t1642 = x - t1611;
                const double t1643 = t1642 + 3.0;
                const double t1644 = (t1641 != 0.0 ? t1643 : 1.0);
                add_move(&m117, m118.by * t1644);
            }
            const double t1645 = (t1611 > 3.0 ? 1.0 : 0.0);
            Move m149;
            if (t1645 != 0.0) {
                Move m150 = {0.0, 0};
                if (m132.is) {
                    add_move(&m150, m132.by * 1.0);
                }
                m149 = m150;
            }
            else {
                m149 = (Move){0.0, 0};
            }
            if (m149.is) {
                const double t1646 = x - t1611;
                const double t1647 = 0.00016011952247675185 * t1646;
                const double t1648 = t1647 + 0.0011913514700658638;
                const double t1649 = t1648 * t1646;
                const double t1650 = t1649 + 0.010421379756176158;
                const double t1651 = t1650 * t1646;
                const double t1652 = t1651 + 0.04763678004571372;
                const double t1653 = t1652 * t1646;
                const double t1654 = t1653 + 0.20744822764843598;
                const double t1655 = t1654 * t1646;
                const double t1656 = t1655 + 0.4942148268014971;
                const double t1657 = t1656 * t1646;
                const double t1658 = t1657 + 1.0;
                const double t1659 = (-2.3158187332412014e-05) * t1646;
                const double t1660 = t1659 + 0.0005396055804933034;
                const double t1661 = t1660 * t1646;
                const double t1662 = t1661 + (-0.004456419138517973);
                const double t1663 = t1662 * t1646;
                const double t1664 = t1663 + 0.011813978522206043;
                const double t1665 = t1664 * t1646;
                const double t1666 = t1665 + 0.035823639860549865;
                const double t1667 = t1666 * t1646;
                const double t1668 = t1667 + (-0.23459179571824335);
                const double t1669 = t1668 * t1646;
                const double t1670 = t1669 + 0.0714304917030273;
                const double t1671 = t1670 * t1646;
                const double t1672 = t1671 + 1.0;
                const double t1673 = t1658 / t1672;
                const double t1674 = t1646 + 2.0;
                const double t1675 = (t1612 != 0.0 ? t1674 : 1.0);
                const double t1676 = t1673 * t1675;
                add_move(&m117, m149.by * t1676);
            }
            if (m117.is) {
                const double t1677 = (t1611 > 4.0 ? 1.0 : 0.0);
                const double t1678 = x - t1611;
                const double t1679 = t1678 + 4.0;
                const double t1680 = (t1677 != 0.0 ? t1679 : 1.0);
                add_move(&m116, m117.by * t1680);
            }
            const double t1681 = (t1611 > 4.0 ? 1.0 : 0.0);
            Move m151;
            if (t1681 != 0.0) {
                Move m152 = {0.0, 0};
                if (m132.is) {
                    add_move(&m152, m132.by * 1.0);
                }
                m151 = m152;
            }
            else {
                m151 = (Move){0.0, 0};
            }
            if (m151.is) {
                const double t1682 = x - t1611;
                const double t1683 = 0.00016011952247675185 * t1682;
                const double t1684 = t1683 + 0.0011913514700658638;
                const double t1685 = t1684 * t1682;
                const double t1686 = t1685 + 0.010421379756176158;
                const double t1687 = t1686 * t1682;
                const double t1688 = t1687 + 0.04763678004571372;
                const double t1689 = t1688 * t1682;
                const double t1690 = t1689 + 0.20744822764843598;
                const double t1691 = t1690 * t1682;
                const double t1692 = t1691 + 0.4942148268014971;
                const double t1693 = t1692 * t1682;
                const double t1694 = t1693 + 1.0;
                const double t1695 = (-2.3158187332412014e-05) * t1682;
                const double t1696 = t1695 + 0.0005396055804933034;
                const double t1697 = t1696 * t1682;
                const double t1698 = t1697 + (-0.004456419138517973);
                const double t1699 = t1698 * t1682;
                const double t1700 = t1699 + 0.011813978522206043;
                const double t1701 = t1700 * t1682;
                const double t1702 = t1701 + 0.035823639860549865;
                const double t1703 = t1702 * t1682;
                const double t1704 = t1703 + (-0.23459179571824335);
                const double t1705 = t1704 * t1682;
                const double t1706 = t1705 + 0.0714304917030273;
                const double t1707 = t1706 * t1682;
                const double t1708 = t1707 + 1.0;
                const double t1709 = t1694 / t1708;
                const double t1710 = t1682 + 2.0;
                const double t1711 = (t1612 != 0.0 ? t1710 : 1.0);
                const double t1712 = t1709 * t1711;
                const double t1713 = t1682 + 3.0;
                const double t1714 = (t1645 != 0.0 ? t1713 : 1.0);
                const double t1715 = t1712 * t1714;
                add_move(&m116, m151.by * t1715);
            }
            if (m116.is) {
                const double t1716 = (t1611 > 5.0 ? 1.0 : 0.0);
                const double t1717 = x - t1611;
                const double t1718 = t1717 + 5.0;
                const double t1719 = (t1716 != 0.0 ? t1718 : 1.0);
                add_move(&m115, m116.by * t1719);
            }
            const double t1720 = (t1611 > 5.0 ? 1.0 : 0.0);
            Move m153;
            if (t1720 != 0.0) {
                Move m154 = {0.0, 0};
                if (m132.is) {
                    add_move(&m154, m132.by * 1.0);
                }
                m153 = m154;
            }
            else {
                m153 = (Move){0.0, 0};
            }
            if (m153.is) {
                const double t1721 = x - t1611;
                const double t1722 = 0.00016011952247675185 * t1721;
                const double t1723 = t1722 + 0.0011913514700658638;
                const double t1724 = t1723 * t1721;
                const double t1725 = t1724 + 0.010421379756176158;
                const double t1726 = t1725 * t1721;
                const double t1727 = t1726 + 0.04763678004571372;
                const double t1728 = t1727 * t1721;
                const double t1729 = t1728 + 0.20744822764843598;
                const double t1730 = t1729 * t1721;
                const double t1731 = t1730 + 0.4942148268014971;
                const double t1732 = t1731 * t1721;
                const double t1733 = t1732 + 1.0;
                const double t1734 = (-2.3158187332412014e-05) * t1721;
                const double t1735 = t1734 + 0.0005396055804933034;
                const double t1736 = t1735 * t1721;
                const double t1737 = t1736 + (-0.004456419138517973);
                const double t1738 = t1737 * t1721;
                const double t1739 = t1738 + 0.011813978522206043;
                const double t1740 = t1739 * t1721;
                const double t1741 = t1740 + 0.035823639860549865;
                const double t1742 = t1741 * t1721;
                const double t1743 = t1742 + (-0.23459179571824335);
                const double t1744 = t1743 * t1721;
                const double t1745 = t1744 + 0.0714304917030273;
                const double t1746 = t1745 * t1721;
                const double t1747 = t1746 + 1.0;
                const double t1748 = t1733 / t1747;
                const double t1749 = t1721 + 2.0;
                const double t1750 = (t1612 != 0.0 ? t1749 : 1.0);
                const double t1751 = t1748 * t1750;
                const double t1752 = t1721 + 3.0;
                const double t1753 = (t1645 != 0.0 ? t1752 : 1.0);
                const double t1754 = t1751 * t1753;
                const double t1755 = t1721 + 4.0;
                const double t1756 = (t1681 != 0.0 ? t1755 : 1.0);
                const double t1757 = t1754 * t1756;
                add_move(&m115, m153.by * t1757);
            }
            if (m115.is) {
                const double t1758 = (t1611 > 6.0 ? 1.0 : 0.0);
                const double t1759 = x - t1611;
                const double t1760 = t1759 + 6.0;
                const double t1761 = (t1758 != 0.0 ? t1760 : 1.0);
                add_move(&m114, m115.by * t1761);
            }
            const double t1762 = (t1611 > 6.0 ? 1.0 : 0.0);
            Move m155;
            if (t1762 != 0.0) {
                Move m156 = {0.0, 0};
                if (m132.is) {
                    add_move(&m156, m132.by * 1.0);
                }
                m155 = m156;
            }
            else {
                m155 = (Move){0.0, 0};
            }
            if (m155.is) {
                const double t1763 = x - t1611;
                const double t1764 = 0.00016011952247675185 * t1763;
                const double t1765 = t1764 + 0.0011913514700658638;
                const double t1766 = t1765 * t1763;
                const double t1767 = t1766 + 0.010421379756176158;
                const double t1768 = t1767 * t1763;
                const double t1769 = t1768 + 0.04763678004571372;
                const double t1770 = t1769 * t1763;
                const double t1771 = t1770 + 0.20744822764843598;
                const double t1772 = t1771 * t1763;
                const double t1773 = t1772 + 0.4942148268014971;
                const double t1774 = t1773 * t1763;
                const double t1775 = t1774 + 1.0;
                const double t1776 = (-2.3158187332412014e-05) * t1763;
                const double t1777 = t1776 + 0.0005396055804933034;
                const double t1778 = t1777 * t1763;
                const double t1779 = t1778 + (-0.004456419138517973);
                const double t1780 = t1779 * t1763;
                const double t1781 = t1780 + 0.011813978522206043;
                const double t1782 = t1781 * t1763;
                const double t1783 = t1782 + 0.035823639860549865;
                const double t1784 = t1783 * t1763;
                const double t1785 = t1784 + (-0.23459179571824335);
                const double t1786 = t1785 * t1763;
                const double t1787 = t1786 + 0.0714304917030273;
                const double t1788 = t1787 * t1763;
                const double t1789 = t1788 + 1.0;
                const double t1790 = t1775 / t1789;
                const double t1791 = t1763 + 2.0;
                const double t1792 = (t1612 != 0.0 ? t1791 : 1.0);
                const double t1793 = t1790 * t1792;
                const double t1794 = t1763 + 3.0;
                const double t1795 = (t1645 != 0.0 ? t1794 : 1.0);
                const double t1796 = t1793 * t1795;
                const double t1797 = t1763 + 4.0;
                const double t1798 = (t1681 != 0.0 ? t1797 : 1.0);
                const double t1799 = t1796 * t1798;
                const double t1800 = t1763 + 5.0;
                const double t1801 = (t1720 != 0.0 ? t1800 : 1.0);
                const double t1802 = t1799 * t1801;
                add_move(&m114, m155.by * t1802);
            }
            if (m114.is) {
                const double t1803 = (t1611 > 7.0 ? 1.0 : 0.0);
                const double t1804 = x - t1611;
                const double t1805 = t1804 + 7.0;
                const double t1806 = (t1803 != 0.0 ? t1805 : 1.0);
                add_move(&m113, m114.by * t1806);
            }
            const double t1807 = (t1611 > 7.0 ? 1.0 : 0.0);
            Move m157;
            if (t1807 != 0.0) {
                Move m158 = {0.0, 0};
                if (m132.is) {
                    add_move(&m158, m132.by * 1.0);
                }
                m157 = m158;
            }
            else {
                m157 = (Move){0.0, 0};
            }
            if (m157.is) {
                const double t1808 = x - t1611;
                const double t1809 = 0.00016011952247675185 * t1808;
                const double t1810 = t1809 + 0.0011913514700658638;
                const double t1811 = t1810 * t1808;
                const double t1812 = t1811 + 0.010421379756176158;
                const double t1813 = t1812 * t1808;
                const double t1814 = t1813 + 0.04763678004571372;
                const double t1815 = t1814 * t1808;
                const double t1816 = t1815 + 0.20744822764843598;
                const double t1817 = t1816 * t1808;
                const double t1818 = t1817 + 0.4942148268014971;
                const double t1819 = t1818 * t1808;
                const double t1820 = t1819 + 1.0;
                const double t1821 = (-2.3158187332412014e-05) * t1808;
                const double t1822 = t1821 + 0.0005396055804933034;
                const double t1823 = t1822 * t1808;
                const double t1824 = t1823 + (-0.004456419138517973);
                const double t1825 = t1824 * t1808;
                const double t1826 = t1825 + 0.011813978522206043;
                const double t1827 = t1826 * t1808;
                const double t1828 = t1827 + 0.035823639860549865;
                const double t1829 = t1828 * t1808;
                const double t1830 = t1829 + (-0.23459179571824335);
                const double t1831 = t1830 * t1808;
                const double t1832 = t1831 + 0.0714304917030273;
                const double t1833 = t1832 * t1808;
                const double t1834 = t1833 + 1.0;
                const double t1835 = t1820 / t1834;
                const double t1836 = t1808 + 2.0;
                const double t1837 = (t1612 != 0.0 ? t1836 : 1.0);
                const double t1838 = t1835 * t1837;
                const double t1839 = t1808 + 3.0;
                const double t1840 = (t1645 != 0.0 ? t1839 : 1.0);
                const double t1841 = t1838 * t1840;
                const double t1842 = t1808 + 4.0;
                const double t1843 = (t1681 != 0.0 ? t1842 : 1.0);
                const double t1844 = t1841 * t1843;
                const double t1845 = t1808 + 5.0;
                const double t1846 = (t1720 != 0.0 ? t1845 : 1.0);
                const double t1847 = t1844 * t1846;
                const double t1848 = t1808 + 6.0;
                const double t1849 = (t1762 != 0.0 ? t1848 : 1.0);
                const double t1850 = t1847 * t1849;
                add_move(&m113, m157.by * t1850);
            }
            if (m113.is) {
                const double t1851 = (t1611 > 8.0 ? 1.0 : 0.0);
                const double t1852 = x - t1611;
                const double t1853 = t1852 + 8.0;
                const double t1854 = (t1851 != 0.0 ? t1853 : 1.0);
                add_move(&m112, m113.by * t1854);
            }
            const double t1855 = (t1611 > 8.0 ? 1.0 : 0.0);
            Move m159;
            if (t1855 != 0.0) {
                Move m160 = {0.0, 0};
                if (m132.is) {
                    add_move(&m160, m132.by * 1.0);
                }
                m159 = m160;
            }
            else {
                m159 = (Move){0.0, 0};
            }
            if (m159.is) {
                const double t1856 = x - t1611;
                const double t1857 = 0.00016011952247675185 * t1856;
                const double t1858 = t1857 + 0.0011913514700658638;
                const double t1859 = t1858 * t1856;
                const double t1860 = t1859 + 0.010421379756176158;
                const double t1861 = t1860 * t1856;
                const double t1862 = t1861 + 0.04763678004571372;
                const double t1863 = t1862 * t1856;
                const double t1864 = t1863 + 0.20744822764843598;
                const double t1865 = t1864 * t1856;
                const double t1866 = t1865 + 0.4942148268014971;
                const double t1867 = t1866 * t1856;
                const double t1868 = t1867 + 1.0;
                const double t1869 = (-2.3158187332412014e-05) * t1856;
                const double t1870 = t1869 + 0.0005396055804933034;
                const double t1871 = t1870 * t1856;
                const double t1872 = t1871 + (-0.004456419138517973);
                const double t1873 = t1872 * t1856;
                const double t1874 = t1873 + 0.011813978522206043;
                const double t1875 = t1874 * t1856;
                const double t1876 = t1875 + 0.035823639860549865;
                const double t1877 = t1876 * t1856;
                const double t1878 = t1877 + (-0.23459179571824335);
                const double t1879 = t1878 * t1856;
                const double t1880 = t1879 + 0.0714304917030273;
                const double t1881 = t1880 * t1856;
                const double t1882 = t1881 + 1.0;
                const double t1883 = t1868 / t1882;
                const double t1884 = t1856 + 2.0;
                const double t1885 = (t1612 != 0.0 ? t1884 : 1.0);
                const double t1886 = t1883 * t1885;
                const double t1887 = t1856 + 3.0;
                const double t1888 = (t1645 != 0.0 ? t1887 : 1.0);
                const double t1889 = t1886 * t1888;
                const double t1890 = t1856 + 4.0;
                const double t1891 = (t1681 != 0.0 ? t1890 : 1.0);
                const double t1892 = t1889 * t1891;
                const double t1893 = t1856 + 5.0;
                const double t1894 = (t1720 != 0.0 ? t1893 : 1.0);
                const double t1895 = t1892 * t1894;
                const double t1896 = t1856 + 6.0;
                const double t1897 = (t1762 != 0.0 ? t1896 : 1.0);
                const double t1898 = t1895 * t1897;
                const double t1899 = t1856 + 7.0;
                const double t1900 = (t1807 != 0.0 ? t1899 : 1.0);
                const double t1901 = t1898 * t1900;
                add_move(&m112, m159.by * t1901);
            }
            if (m112.is) {
                const double t1902 = (t1611 > 9.0 ? 1.0 : 0.0);
                const double t1903 = x - t1611;
                const double t1904 = t1903 + 9.0;
                const double t1905 = (t1902 != 0.0 ? t1904 : 1.0);
                add_move(&m111, m112.by * t1905);
            }
            const double t1906 = (t1611 > 9.0 ? 1.0 : 0.0);
            Move m161;
            if (t1906 != 0.0) {
                Move m162 = {0.0, 0};
                if (m132.is) {
                    add_move(&m162, m132.by * 1.0);
                }
                m161 = m162;
            }
            else {
                m161 = (Move){0.0, 0};
            }
            if (m161.is) {
                const double t1907 = x - t1611;
                const double t1908 = 0.00016011952247675185 * t1907;
                const double t1909 = t1908 + 0.0011913514700658638;
                const double t1910 = t1909 * t1907;
                const double t1911 = t1910 + 0.010421379756176158;
                const double t1912 = t1911 * t1907;
                const double t1913 = t1912 + 0.04763678004571372;
                const double t1914 = t1913 * t1907;
                const double t1915 = t1914 + 0.20744822764843598;
                const double t1916 = t1915 * t1907;
                const double t1917 = t1916 + 0.4942148268014971;
                const double t1918 = t1917 * t1907;
                const double t1919 = t1918 + 1.0;
                const double t1920 = (-2.3158187332412014e-05) * t1907;
                const double t1921 = t1920 + 0.0005396055804933034;
                const double t1922 = t1921 * t1907;
                const double t1923 = t1922 + (-0.004456419138517973);
                const double t1924 = t1923 * t1907;
                const double t1925 = t1924 + 0.011813978522206043;
                const double t1926 = t1925 * t1907;
                const double t1927 = t1926 + 0.035823639860549865;
                const double t1928 = t1927 * t1907;
                const double t1929 = t1928 + (-0.23459179571824335);
                const double t1930 = t1929 * t1907;
                const double t1931 = t1930 + 0.0714304917030273;
                const double t1932 = t1931 * t1907;
                const double t1933 = t1932 + 1.0;
                const double t1934 = t1919 / t1933;
                const double t1935 = t1907 + 2.0;
                const double t1936 = (t1612 != 0.0 ? t1935 : 1.0);
                const double t1937 = t1934 * t1936;
                const double t1938 = t1907 + 3.0;
                const double t1939 = (t1645 != 0.0 ? t1938 : 1.0);
                const double t1940 = t1937 * t1939;
                const double t1941 = t1907 + 4.0;
                const double t1942 = (t1681 != 0.0 ? t1941 : 1.0);
                const double t1943 = t1940 * t1942;
                const double t1944 = t1907 + 5.0;
                const double t1945 = (t1720 != 0.0 ? t1944 : 1.0);
                const double t1946 = t1943 * t1945;
                const double t1947 = t1907 + 6.0;
                const double t1948 = (t1762 != 0.0 ? t1947 : 1.0);
                const double t1949 = t1946 * t1948;
                const double t1950 = t1907 + 7.0;
                const double t1951 = (t1807 != 0.0 ? t1950 : 1.0);
                const double t1952 = t1949 * t1951;
                const double t1953 = t1907 + 8.0;
                const double t1954 = (t1855 != 0.0 ? t1953 : 1.0);
                const double t1955 = t1952 * t1954;
                add_move(&m111, m161.by * t1955);
            }
            if (m111.is) {
                const double t1956 = (t1611 > 10.0 ? 1.0 : 0.0);
                const double t1957 = x - t1611;
                const double t1958 = t1957 + 10.0;
                const double t1959 = (t1956 != 0.0 ? t1958 : 1.0);
                add_move(&m110, m111.by * t1959);
            }
            const double t1960 = (t1611 > 10.0 ? 1.0 : 0.0);
            Move m163;
            if (t1960 != 0.0) {
                Move m164 = {0.0, 0};
                if (m132.is) {
                    add_move(&m164, m132.by * 1.0);
                }
                m163 = m164;
            }
            else {
                m163 = (Move){0.0, 0};
            }
            if (m163.is) {
                const double t1961 = x - t1611;
                const double t1962 = 0.00016011952247675185 * t1961;
                const double t1963 = t1962 + 0.0011913514700658638;
                const double t1964 = t1963 * t1961;
                const double t1965 = t1964 + 0.010421379756176158;
                const double t1966 = t1965 * t1961;
                const double t1967 = t1966 + 0.04763678004571372;
                const double t1968 = t1967 * t1961;
                const double t1969 = t1968 + 0.20744822764843598;
                const double t1970 = t1969 * t1961;
                const double t1971 = t1970 + 0.4942148268014971;
                const double t1972 = t1971 * t1961;
                const double t1973 = t1972 + 1.0;
                const double t1974 = (-2.3158187332412014e-05) * t1961;
                const double t1975 = t1974 + 0.0005396055804933034;
                const double t1976 = t1975 * t1961;
                const double t1977 = t1976 + (-0.004456419138517973);
                const double t1978 = t1977 * t1961;
                const double t1979 = t1978 + 0.011813978522206043;
                const double t1980 = t1979 * t1961;
                const double t1981 = t1980 + 0.035823639860549865;
                const double t1982 = t1981 * t1961;
                const double t1983 = t1982 + (-0.23459179571824335);
                const double t1984 = t1983 * t1961;
                const double t1985 = t1984 + 0.0714304917030273;
                const double t1986 = t1985 * t1961;
                const double t1987 = t1986 + 1.0;
                const double t1988 = t1973 / t1987;
                const double t1989 = t1961 + 2.0;
                const double t1990 = (t1612 != 0.0 ? t1989 : 1.0);
                const double t1991 = t1988 * t1990;
                const double t1992 = t1961 + 3.0;
                const double t1993 = (t1645 != 0.0 ? t1992 : 1.0);
                const double t1994 = t1991 * t1993;
                const double t1995 = t1961 + 4.0;
                const double t1996 = (t1681 != 0.0 ? t1995 : 1.0);
                const double t1997 = t1994 * t1996;
                const double t1998 = t1961 + 5.0;
                const double t1999 = (t1720 != 0.0 ? t1998 : 1.0);
                const double t2000 = t1997 * t1999;
                const double t2001 = t1961 + 6.0;
                const double t2002 = (t1762 != 0.0 ? t2001 : 1.0);
                const double t2003 = t2000 * t2002;
                const double t2004 = t1961 + 7.0;
                const double t2005 = (t1807 != 0.0 ? t2004 : 1.0);
                const double t2006 = t2003 * t2005;
                const double t2007 = t1961 + 8.0;
                const double t2008 = (t1855 != 0.0 ? t2007 : 1.0);
                const double t2009 = t2006 * t2008;
                const double t2010 = t1961 + 9.0;
                const double t2011 = (t1906 != 0.0 ? t2010 : 1.0);
                const double t2012 = t2009 * t2011;
                add_move(&m110, m163.by * t2012);
            }
            if (m110.is) {
                const double t2013 = (t1611 > 11.0 ? 1.0 : 0.0);
                const double t2014 = x - t1611;
                const double t2015 = t2014 + 11.0;
                const double t2016 = (t2013 != 0.0 ? t2015 : 1.0);
                add_move(&m109, m110.by * t2016);
            }
            const double t2017 = (t1611 > 11.0 ? 1.0 : 0.0);
            Move m165;
            if (t2017 != 0.0) {
                Move m166 = {0.0, 0};
                if (m132.is) {
                    add_move(&m166, m132.by * 1.0);
                }
                m165 = m166;
            }
            else {
                m165 = (Move){0.0, 0};
            }
            if (m165.is) {
                const double t2018 = x - t1611;
                const double t2019 = 0.00016011952247675185 * t2018;
                const double t2020 = t2019 + 0.0011913514700658638;
                const double t2021 = t2020 * t2018;
                const double t2022 = t2021 + 0.010421379756176158;
                const double t2023 = t2022 * t2018;
                const double t2024 = t2023 + 0.04763678004571372;
                const double t2025 = t2024 * t2018;
                const double t2026 = t2025 + 0.20744822764843598;
                const double t2027 = t2026 * t2018;
                const double t2028 = t2027 + 0.4942148268014971;
                const double t2029 = t2028 * t2018;
                const double t2030 = t2029 + 1.0;
                const double t2031 = (-2.3158187332412014e-05) * t2018;
                const double t2032 = t2031 + 0.0005396055804933034;
                const double t2033 = t2032 * t2018;
                const double t2034 = t2033 + (-0.004456419138517973);
                const double t2035 = t2034 * t2018;
                const double t2036 = t2035 + 0.011813978522206043;
                const double t2037 = t2036 * t2018;
                const double t2038 = t2037 + 0.035823639860549865;
                const double t2039 = t2038 * t2018;
                const double t2040 = t2039 + (-0.23459179571824335);
                const double t2041 = t2040 * t2018;
                const double t2042 = t2041 + 0.0714304917030273;
                const double t2043 = t2042 * t2018;
                const double t2044 = t2043 + 1.0;
                const double t2045 = t2030 / t2044;
                const double t2046 = t2018 + 2.0;
                const double t2047 = (t1612 != 0.0 ? t2046 : 1.0);
                const double t2048 = t2045 * t2047;
                const double t2049 = t2018 + 3.0;
                const double t2050 = (t1645 != 0.0 ? t2049 : 1.0);
                const double t2051 = t2048 * t2050;
                const double t2052 = t2018 + 4.0;
                const double t2053 = (t1681 != 0.0 ? t2052 : 1.0);
                const double t2054 = t2051 * t2053;
                const double t2055 = t2018 + 5.0;
                const double t2056 = (t1720 != 0.0 ? t2055 : 1.0);
                const double t2057 = t2054 * t2056;
                const double t2058 = t2018 + 6.0;
                const double t2059 = (t1762 != 0.0 ? t2058 : 1.0);
                const double t2060 = t2057 * t2059;
                const double t2061 = t2018 + 7.0;
                const double t2062 = (t1807 != 0.0 ? t2061 : 1.0);
                const double t2063 = t2060 * t2062;
                const double t2064 = t2018 + 8.0;
                const double t2065 = (t1855 != 0.0 ? t2064 : 1.0);
                const double t2066 = t2063 * t2065;
                const double t2067 = t2018 + 9.0;
                const double t2068 = (t1906 != 0.0 ? t2067 : 1.0);
                const double t2069 = t2066 * t2068;
                const double t2070 = t2018 + 10.0;
                const double t2071 = (t1960 != 0.0 ? t2070 : 1.0);
                const double t2072 = t2069 * t2071;
                add_move(&m109, m165.by * t2072);
            }
            if (m109.is) {
                const double t2073 = (t1611 > 12.0 ? 1.0 : 0.0);
                const double t2074 = x - t1611;
                const double t2075 = t2074 + 12.0;
                const double t2076 = (t2073 != 0.0 ? t2075 : 1.0);
                add_move(&m108, m109.by * t2076);
            }
            const double t2077 = (t1611 > 12.0 ? 1.0 : 0.0);
            Move m167;
            if (t2077 != 0.0) {
                Move m168 = {0.0, 0};
                if (m132.is) {
                    add_move(&m168, m132.by * 1.0);
                }
                m167 = m168;
            }
            else {
                m167 = (Move){0.0, 0};
            }
            if (m167.is) {
                const double t2078 = x - t1611;
                const double t2079 = 0.00016011952247675185 * t2078;
                const double t2080 = t2079 + 0.0011913514700658638;
                const double t2081 = t2080 * t2078;
                const double t2082 = t2081 + 0.010421379756176158;
                const double t2083 = t2082 * t2078;
                const double t2084 = t2083 + 0.04763678004571372;
                const double t2085 = t2084 * t2078;
                const double t2086 = t2085 + 0.20744822764843598;
                const double t2087 = t2086 * t2078;
                const double t2088 = t2087 + 0.4942148268014971;
                const double t2089 = t2088 * t2078;
                const double t2090 = t2089 + 1.0;
                const double t2091 = (-2.3158187332412014e-05) * t2078;
                const double t2092 = t2091 + 0.0005396055804933034;
                const double t2093 = t2092 * t2078;
                const double t2094 = t2093 + (-0.004456419138517973);
                const double t2095 = t2094 * t2078;
                const double t2096 = t2095 + 0.011813978522206043;
                const double t2097 = t2096 * t2078;
                const double t2098 = t2097 + 0.035823639860549865;
                const double t2099 = t2098 * t2078;
                const double t2100 = t2099 + (-0.23459179571824335);
                const double t2101 = t2100 * t2078;
                const double t2102 = t2101 + 0.0714304917030273;
                const double t2103 = t2102 * t2078;
                const double t2104 = t2103 + 1.0;
                const double t2105 = t2090 / t2104;
                const double t2106 = t2078 + 2.0;
                const double t2107 = (t1612 != 0.0 ? t2106 : 1.0);
                const double t2108 = t2105 * t2107;
                const double t2109 = t2078 + 3.0;
                const double t2110 = (t1645 != 0.0 ? t2109 : 1.0);
                const double t2111 = t2108 * t2110;
                const double t2112 = t2078 + 4.0;
                const double t2113 = (t1681 != 0.0 ? t2112 : 1.0);
                const double t2114 = t2111 * t2113;
                const double t2115 = t2078 + 5.0;
                const double t2116 = (t1720 != 0.0 ? t2115 : 1.0);
                const double t2117 = t2114 * t2116;
                const double t2118 = t2078 + 6.0;
                const double t2119 = (t1762 != 0.0 ? t2118 : 1.0);
                const double t2120 = t2117 * t2119;
                const double t2121 = t2078 + 7.0;
                const double t2122 = (t1807 != 0.0 ? t2121 : 1.0);
                const double t2123 = t2120 * t2122;
                const double t2124 = t2078 + 8.0;
                const double t2125 = (t1855 != 0.0 ? t2124 : 1.0);
                const double t2126 = t2123 * t2125;
                const double t2127 = t2078 + 9.0;
                const double t2128 = (t1906 != 0.0 ? t2127 : 1.0);
                const double t2129 = t2126 * t2128;
                const double t2130 = t2078 + 10.0;
                const double t2131 = (t1960 != 0.0 ? t2130 : 1.0);
                const double t2132 = t2129 * t2131;
                const double t2133 = t2078 + 11.0;
                const double t2134 = (t2017 != 0.0 ? t2133 : 1.0);
                const double t2135 = t2132 * t2134;
                add_move(&m108, m167.by * t2135);
            }
            if (m108.is) {
                const double t2136 = (t1611 > 13.0 ? 1.0 : 0.0);
                const double t2137 = x - t1611;
                const double t2138 = t2137 + 13.0;
                const double t2139 = (t2136 != 0.0 ? t2138 : 1.0);
                add_move(&m107, m108.by * t2139);
            }
            const double t2140 = (t1611 > 13.0 ? 1.0 : 0.0);
            Move m169;
            if (t2140 != 0.0) {
                Move m170 = {0.0, 0};
                if (m132.is) {
                    add_move(&m170, m132.by * 1.0);
                }
                m169 = m170;
            }
            else {
                m169 = (Move){0.0, 0};
            }
            if (m169.is) {
                const double t2141 = x - t1611;
                const double t2142 = 0.00016011952247675185 * t2141;
                const double t2143 = t2142 + 0.0011913514700658638;
                const double t2144 = t2143 * t2141;
                const double t2145 = t2144 + 0.010421379756176158;
                const double t2146 = t2145 * t2141;
                const double t2147 = t2146 + 0.04763678004571372;
                const double t2148 = t2147 * t2141;
                const double t2149 = t2148 + 0.20744822764843598;
                const double t2150 = t2149 * t2141;
                const double t2151 = t2150 + 0.4942148268014971;
                const double t2152 = t2151 * t2141;
                const double t2153 = t2152 + 1.0;
                const double t2154 = (-2.3158187332412014e-05) * t2141;
                const double t2155 = t2154 + 0.0005396055804933034;
                const double t2156 = t2155 * t2141;
                const double t2157 = t2156 + (-0.004456419138517973);
                const double t2158 = t2157 * t2141;
                const double t2159 = t2158 + 0.011813978522206043;
                const double t2160 = t2159 * t2141;
                const double t2161 = t2160 + 0.035823639860549865;
                const double t2162 = t2161 * t2141;
                const double t2163 = t2162 + (-0.23459179571824335);
                const double t2164 = t2163 * t2141;
                const double t2165 = t2164 + 0.0714304917030273;
                const double t2166 = t2165 * t2141;
                const double t2167 = t2166 + 1.0;
                const double t2168 = t2153 / t2167;
                const double t2169 = t2141 + 2.0;
                const double t2170 = (t1612 != 0.0 ? t2169 : 1.0);
                const double t2171 = t2168 * t2170;
                const double t2172 = t2141 + 3.0;
                const double t2173 = (t1645 != 0.0 ? t2172 : 1.0);
                const double t2174 = t2171 * t2173;
                const double t2175 = t2141 + 4.0;
                const double t2176 = (t1681 != 0.0 ? t2175 : 1.0);
                const double t2177 = t2174 * t2176;
                const double t2178 = t2141 + 5.0;
                const double t2179 = (t1720 != 0.0 ? t2178 : 1.0);
                const double t2180 = t2177 * t2179;
                const double t2181 = t2141 + 6.0;
                const double t2182 = (t1762 != 0.0 ? t2181 : 1.0);
                const double t2183 = t2180 * t2182;
                const double t2184 = t2141 + 7.0;
                const double t2185 = (t1807 != 0.0 ? t2184 : 1.0);
                const double t2186 = t2183 * t2185;
                const double t2187 = t2141 + 8.0;
                const double t2188 = (t1855 != 0.0 ? t2187 : 1.0);
                const double t2189 = t2186 * t2188;
                const double t2190 = t2141 + 9.0;
                const double t2191 = (t1906 != 0.0 ? t2190 : 1.0);
                const double t2192 = t2189 * t2191;
                const double t2193 = t2141 + 10.0;
                const double t2194 = (t1960 != 0.0 ? t2193 : 1.0);
                const double t2195 = t2192 * t2194;
                const double t2196 = t2141 + 11.0;
                const double t2197 = (t2017 != 0.0 ? t2196 : 1.0);
                const double t2198 = t2195 * t2197;
                const double t2199 = t2141 + 12.0;
                const double t2200 = (t2077 != 0.0 ? t2199 : 1.0);
                const double t2201 = t2198 * t2200;
                add_move(&m107, m169.by * t2201);
            }
            if (m107.is) {
                const double t2202 = (t1611 > 14.0 ? 1.0 : 0.0);
                const double t2203 = x - t1611;
                const double t2204 = t2203 + 14.0;
                const double t2205 = (t2202 != 0.0 ? t2204 : 1.0);
                add_move(&m106, m107.by * t2205);
            }
            const double t2206 = (t1611 > 14.0 ? 1.0 : 0.0);
            Move m171;
            if (t2206 != 0.0) {
                Move m172 = {0.0, 0};
                if (m132.is) {
                    add_move(&m172, m132.by * 1.0);
                }
                m171 = m172;
            }
            else {
                m171 = (Move){0.0, 0};
            }
            if (m171.is) {
                const double t2207 = x - t1611;
                const double t2208 = 0.00016011952247675185 * t2207;
                const double t2209 = t2208 + 0.0011913514700658638;
                const double t2210 = t2209 * t2207;
                const double t2211 = t2210 + 0.010421379756176158;
                const double t2212 = t2211 * t2207;
                const double t2213 = t2212 + 0.04763678004571372;
                const double t2214 = t2213 * t2207;
                const double t2215 = t2214 + 0.20744822764843598;
                const double t2216 = t2215 * t2207;
                const double t2217 = t2216 + 0.4942148268014971;
                const double t2218 = t2217 * t2207;
                const double t2219 = t2218 + 1.0;
                const double t2220 = (-2.3158187332412014e-05) * t2207;
                const double t2221 = t2220 + 0.0005396055804933034;
                const double t2222 = t2221 * t2207;
                const double t2223 = t2222 + (-0.004456419138517973);
                const double t2224 = t2223 * t2207;
                const double t2225 = t2224 + 0.011813978522206043;
                const double t2226 = t2225 * t2207;
                const double t2227 = t2226 + 0.035823639860549865;
                const double t2228 = t2227 * t2207;
                const double t2229 = t2228 + (-0.23459179571824335);
                const double t2230 = t2229 * t2207;
                const double t2231 = t2230 + 0.0714304917030273;
                const double t2232 = t2231 * t2207;
                const double t2233 = t2232 + 1.0;
                const double t2234 = t2219 / t2233;
                const double t2235 = t2207 + 2.0;
                const double t2236 = (t1612 != 0.0 ? t2235 : 1.0);
                const double t2237 = t2234 * t2236;
                const double t2238 = t2207 + 3.0;
                const double t2239 = (t1645 != 0.0 ? t2238 : 1.0);
                const double t2240 = t2237 * t2239;
                const double t2241 = t2207 + 4.0;
                const double t2242 = (t1681 != 0.0 ? t2241 : 1.0);
                const double t2243 = t2240 * t2242;
                const double t2244 = t2207 + 5.0;
                const double t2245 = (t1720 != 0.0 ? t2244 : 1.0);
                const double t2246 = t2243 * t2245;
                const double t2247 = t2207 + 6.0;
                const double t2248 = (t1762 != 0.0 ? t2247 : 1.0);
                const double t2249 = t2246 * t2248;
                const double t2250 = t2207 + 7.0;
                const double t2251 = (t1807 != 0.0 ? t2250 : 1.0);
                const double t2252 = t2249 * t2251;
                const double t2253 = t2207 + 8.0;
                const double t2254 = (t1855 != 0.0 ? t2253 : 1.0);
                const double t2255 = t2252 * t2254;
                const double t2256 = t2207 + 9.0;
                const double t2257 = (t1906 != 0.0 ? t2256 : 1.0);
                const double t2258 = t2255 * t2257;
                const double t2259 = t2207 + 10.0;
                const double t2260 = (t1960 != 0.0 ? t2259 : 1.0);
                const double t2261 = t2258 * t2260;
                const double t2262 = t2207 + 11.0;
                const double t2263 = (t2017 != 0.0 ? t2262 : 1.0);
                const double t2264 = t2261 * t2263;
                const double t2265 = t2207 + 12.0;
                const double t2266 = (t2077 != 0.0 ? t2265 : 1.0);
                const double t2267 = t2264 * t2266;
                const double t2268 = t2207 + 13.0;
                const double t2269 = (t2140 != 0.0 ? t2268 : 1.0);
                const double t2270 = t2267 * t2269;
                add_move(&m106, m171.by * t2270);
            }
            if (m106.is) {
                const double t2271 = (t1611 > 15.0 ? 1.0 : 0.0);
                const double t2272 = x - t1611;
                const double t2273 = t2272 + 15.0;
                const double t2274 = (t2271 != 0.0 ? t2273 : 1.0);
                add_move(&m105, m106.by * t2274);
            }
            const double t2275 = (t1611 > 15.0 ? 1.0 : 0.0);
            Move m173;
            if (t2275 != 0.0) {
                Move m174 = {0.0, 0};
                if (m132.is) {
                    add_move(&m174, m132.by * 1.0);
                }
                m173 = m174;
            }
            else {
                m173 = (Move){0.0, 0};
            }
            if (m173.is) {
                const double t2276 = x - t1611;
                const double t2277 = 0.00016011952247675185 * t2276;
                const double t2278 = t2277 + 0.0011913514700658638;
                const double t2279 = t2278 * t2276;
                const double t2280 = t2279 + 0.010421379756176158;
                const double t2281 = t2280 * t2276;
                const double t2282 = t2281 + 0.04763678004571372;
                const double t2283 = t2282 * t2276;
                const double t2284 = t2283 + 0.20744822764843598;
                const double t2285 = t2284 * t2276;
                const double t2286 = t2285 + 0.4942148268014971;
                const double t2287 = t2286 * t2276;
                const double t2288 = t2287 + 1.0;
                const double t2289 = (-2.3158187332412014e-05) * t2276;
                const double t2290 = t2289 + 0.0005396055804933034;
                const double t2291 = t2290 * t2276;
                const double t2292 = t2291 + (-0.004456419138517973);
                const double t2293 = t2292 * t2276;
                const double t2294 = t2293 + 0.011813978522206043;
                const double t2295 = t2294 * t2276;
                const double t2296 = t2295 + 0.035823639860549865;
                const double t2297 = t2296 * t2276;
                const double t2298 = t2297 + (-0.23459179571824335);
                const double t2299 = t2298 * t2276;
                const double t2300 = t2299 + 0.0714304917030273;
                const double t2301 = t2300 * t2276;
                const double t2302 = t2301 + 1.0;
                const double t2303 = t2288 / t2302;
                const double t2304 = t2276 + 2.0;
                const double t2305 = (t1612 != 0.0 ? t2304 : 1.0);
                const double t2306 = t2303 * t2305;
                const double t2307 = t2276 + 3.0;
                const double t2308 = (t1645 != 0.0 ? t2307 : 1.0);
                const double t2309 = t2306 * t2308;
                const double t2310 = t2276 + 4.0;
                const double t2311 = (t1681 != 0.0 ? t2310 : 1.0);
                const double t2312 = t2309 * t2311;
                const double t2313 = t2276 + 5.0;
                const double t2314 = (t1720 != 0.0 ? t2313 : 1.0);
                const double t2315 = t2312 * t2314;
                const double t2316 = t2276 + 6.0;
                const double t2317 = (t1762 != 0.0 ? t2316 : 1.0);
                const double t2318 = t2315 * t2317;
                const double t2319 = t2276 + 7.0;
                const double t2320 = (t1807 != 0.0 ? t2319 : 1.0);
                const double t2321 = t2318 * t2320;
                const double t2322 = t2276 + 8.0;
                const double t2323 = (t1855 != 0.0 ? t2322 : 1.0);
                const double t2324 = t2321 * t2323;
                const double t2325 = t2276 + 9.0;
                const double t2326 = (t1906 != 0.0 ? t2325 : 1.0);
                const double t2327 = t2324 * t2326;
                const double t2328 = t2276 + 10.0;
                const double t2329 = (t1960 != 0.0 ? t2328 : 1.0);
                const double t2330 = t2327 * t2329;
                const double t2331 = t2276 + 11.0;
                const double t2332 = (t2017 != 0.0 ? t2331 : 1.0);
                const double t2333 = t2330 * t2332;
                const double t2334 = t2276 + 12.0;
                const double t2335 = (t2077 != 0.0 ? t2334 : 1.0);
                const double t2336 = t2333 * t2335;
                const double t2337 = t2276 + 13.0;
                const double t2338 = (t2140 != 0.0 ? t2337 : 1.0);
                const double t2339 = t2336 * t2338;
                const double t2340 = t2276 + 14.0;
                const double t2341 = (t2206 != 0.0 ? t2340 : 1.0);
                const double t2342 = t2339 * t2341;
                add_move(&m105, m173.by * t2342);
            }
            if (m105.is) {
                const double t2343 = (t1611 > 16.0 ? 1.0 : 0.0);
                const double t2344 = x - t1611;
                const double t2345 = t2344 + 16.0;
                const double t2346 = (t2343 != 0.0 ? t2345 : 1.0);
                add_move(&m104, m105.by * t2346);
            }
            const double t2347 = (t1611 > 16.0 ? 1.0 : 0.0);
            Move m175;
            if (t2347 != 0.0) {
                Move m176 = {0.0, 0};
                if (m132.is) {
                    add_move(&m176, m132.by * 1.0);
                }
                m175 = m176;
            }
            else {
                m175 = (Move){0.0, 0};
            }
            if (m175.is) {
                const double t2348 = x - t1611;
                const double t2349 = 0.00016011952247675185 * t2348;
                const double t2350 = t2349 + 0.0011913514700658638;
                const double t2351 = t2350 * t2348;
                const double t2352 = t2351 + 0.010421379756176158;
                const double t2353 = t2352 * t2348;
                const double t2354 = t2353 + 0.04763678004571372;
                const double t2355 = t2354 * t2348;
                const double t2356 = t2355 + 0.20744822764843598;
                const double t2357 = t2356 * t2348;
                const double t2358 = t2357 + 0.4942148268014971;
                const double t2359 = t2358 * t2348;
                const double t2360 = t2359 + 1.0;
                const double t2361 = (-2.3158187332412014e-05) * t2348;
                const double t2362 = t2361 + 0.0005396055804933034;
                const double t2363 = t2362 * t2348;
                const double t2364 = t2363 + (-0.004456419138517973);
                const double t2365 = t2364 * t2348;
                const double t2366 = t2365 + 0.011813978522206043;
                const double t2367 = t2366 * t2348;
                const double t2368 = t2367 + 0.035823639860549865;
                const double t2369 = t2368 * t2348;
                const double t2370 = t2369 + (-0.23459179571824335);
                const double t2371 = t2370 * t2348;
                const double t2372 = t2371 + 0.0714304917030273;
                const double t2373 = t2372 * t2348;
                const double t2374 = t2373 + 1.0;
                const double t2375 = t2360 / t2374;
                const double t2376 = t2348 + 2.0;
                const double t2377 = (t1612 != 0.0 ? t2376 : 1.0);
                const double t2378 = t2375 * t2377;
                const double t2379 = t2348 + 3.0;
                const double t2380 = (t1645 != 0.0 ? t2379 : 1.0);
                const double t2381 = t2378 * t2380;
                const double t2382 = t2348 + 4.0;
                const double t2383 = (t1681 != 0.0 ? t2382 : 1.0);
                const double t2384 = t2381 * t2383;
                const double t2385 = t2348 + 5.0;
                const double t2386 = (t1720 != 0.0 ? t2385 : 1.0);
                const double t2387 = t2384 * t2386;
                const double t2388 = t2348 + 6.0;
                const double t2389 = (t1762 != 0.0 ? t2388 : 1.0);
                const double t2390 = t2387 * t2389;
                const double t2391 = t2348 + 7.0;
                const double t2392 = (t1807 != 0.0 ? t2391 : 1.0);
                const double t2393 = t2390 * t2392;
                const double t2394 = t2348 + 8.0;
                const double t2395 = (t1855 != 0.0 ? t2394 : 1.0);
                const double t2396 = t2393 * t2395;
                const double t2397 = t2348 + 9.0;
                const double t2398 = (t1906 != 0.0 ? t2397 : 1.0);
                const double t2399 = t2396 * t2398;
                const double t2400 = t2348 + 10.0;
                const double t2401 = (t1960 != 0.0 ? t2400 : 1.0);
                const double t2402 = t2399 * t2401;
                const double t2403 = t2348 + 11.0;
                const double t2404 = (t2017 != 0.0 ? t2403 : 1.0);
                const double t2405 = t2402 * t2404;
                const double t2406 = t2348 + 12.0;
                const double t2407 = (t2077 != 0.0 ? t2406 : 1.0);
                const double t2408 = t2405 * t2407;
                const double t2409 = t2348 + 13.0;
                const double t2410 = (t2140 != 0.0 ? t2409 : 1.0);
                const double t2411 = t2408 * t2410;
                const double t2412 = t2348 + 14.0;
                const double t2413 = (t2206 != 0.0 ? t2412 : 1.0);
                const double t2414 = t2411 * t2413;
                const double t2415 = t2348 + 15.0;
                const double t2416 = (t2275 != 0.0 ? t2415 : 1.0);
                const double t2417 = t2414 * t2416;
                add_move(&m104, m175.by * t2417);
            }
            if (m104.is) {
                const double t2418 = (t1611 > 17.0 ? 1.0 : 0.0);
                const double t2419 = x - t1611;
                const double t2420 = t2419 + 17.0;
                const double t2421 = (t2418 != 0.0 ? t2420 : 1.0);
                add_move(&m103, m104.by * t2421);
            }
            const double t2422 = (t1611 > 17.0 ? 1.0 : 0.0);
            Move m177;
            if (t2422 != 0.0) {
                Move m178 = {0.0, 0};
                if (m132.is) {
                    add_move(&m178, m132.by * 1.0);
                }
                m177 = m178;
            }
            else {
                m177 = (Move){0.0, 0};
            }
            if (m177.is) {
                const double t2423 = x - t1611;
                const double t2424 = 0.00016011952247675185 * t2423;
                const double t2425 = t2424 + 0.0011913514700658638;
                const double t2426 = t2425 * t2423;
                const double t2427 = t2426 + 0.010421379756176158;
                const double t2428 = t2427 * t2423;
                const double t2429 = t2428 + 0.04763678004571372;
                const double t2430 = t2429 * t2423;
                const double t2431 = t2430 + 0.20744822764843598;
                const double t2432 = t2431 * t2423;
                const double t2433 = t2432 + 0.4942148268014971;
                const double t2434 = t2433 * t2423;
                const double t2435 = t2434 + 1.0;
                const double t2436 = (-2.3158187332412014e-05) * t2423;
                const double t2437 = t2436 + 0.0005396055804933034;
                const double t2438 = t2437 * t2423;
                const double t2439 = t2438 + (-0.004456419138517973);
                const double t2440 = t2439 * t2423;
                const double t2441 = t2440 + 0.011813978522206043;
                const double t2442 = t2441 * t2423;
                const double t2443 = t2442 + 0.035823639860549865;
                const double t2444 = t2443 * t2423;
                const double t2445 = t2444 + (-0.23459179571824335);
                const double t2446 = t2445 * t2423;
                const double t2447 = t2446 + 0.0714304917030273;
                const double t2448 = t2447 * t2423;
                const double t2449 = t2448 + 1.0;
                const double t2450 = t2435 / t2449;
                const double t2451 = t2423 + 2.0;
                const double t2452 = (t1612 != 0.0 ? t2451 : 1.0);
                const double t2453 = t2450 * t2452;
                const double t2454 = t2423 + 3.0;
                const double t2455 = (t1645 != 0.0 ? t2454 : 1.0);
                const double t2456 = t2453 * t2455;
                const double t2457 = t2423 + 4.0;
                const double t2458 = (t1681 != 0.0 ? t2457 : 1.0);
                const double t2459 = t2456 * t2458;
                const double t2460 = t2423 + 5.0;
                const double t2461 = (t1720 != 0.0 ? t2460 : 1.0);
                const double t2462 = t2459 * t2461;
                const double t2463 = t2423 + 6.0;
                const double t2464 = (t1762 != 0.0 ? t2463 : 1.0);
                const double t2465 = t2462 * t2464;
                const double t2466 = t2423 + 7.0;
                const double t2467 = (t1807 != 0.0 ? t2466 : 1.0);
                const double t2468 = t2465 * t2467;
                const double t2469 = t2423 + 8.0;
                const double t2470 = (t1855 != 0.0 ? t2469 : 1.0);
                const double t2471 = t2468 * t2470;
                const double t2472 = t2423 + 9.0;
                const double t2473 = (t1906 != 0.0 ? t2472 : 1.0);
                const double t2474 = t2471 * t2473;
                const double t2475 = t2423 + 10.0;
                const double t2476 = (t1960 != 0.0 ? t2475 : 1.0);
                const double t2477 = t2474 * t2476;
                const double t2478 = t2423 + 11.0;
                const double t2479 = (t2017 != 0.0 ? t2478 : 1.0);
                const double t2480 = t2477 * t2479;
                const double t2481 = t2423 + 12.0;
                const double t2482 = (t2077 != 0.0 ? t2481 : 1.0);
                const double t2483 = t2480 * t2482;
                const double t2484 = t2423 + 13.0;
                const double t2485 = (t2140 != 0.0 ? t2484 : 1.0);
                const double t2486 = t2483 * t2485;
                const double t2487 = t2423 + 14.0;
                const double t2488 = (t2206 != 0.0 ? t2487 : 1.0);
                const double t2489 = t2486 * t2488;
                const double t2490 = t2423 + 15.0;
                const double t2491 = (t2275 != 0.0 ? t2490 : 1.0);
                const double t2492 = t2489 * t2491;
                const double t2493 = t2423 + 16.0;
                const double t2494 = (t2347 != 0.0 ? t2493 : 1.0);
                const double t2495 = t2492 * t2494;
                add_move(&m103, m177.by * t2495);
            }
            if (m103.is) {
                const double t2496 = (t1611 > 18.0 ? 1.0 : 0.0);
                const double t2497 = x - t1611;
                const double t2498 = t2497 + 18.0;
                const double t2499 = (t2496 != 0.0 ? t2498 : 1.0);
                add_move(&m102, m103.by * t2499);
            }
            const double t2500 = (t1611 > 18.0 ? 1.0 : 0.0);
            Move m179;
            if (t2500 != 0.0) {
                Move m180 = {0.0, 0};
                if (m132.is) {
                    add_move(&m180, m132.by * 1.0);
                }
                m179 = m180;
            }
            else {
                m179 = (Move){0.0, 0};
            }
            if (m179.is) {
                const double t2501 = x - t1611;
                const double t2502 = 0.00016011952247675185 * t2501;
                const double t2503 = t2502 + 0.0011913514700658638;
                const double t2504 = t2503 * t2501;
                const double t2505 = t2504 + 0.010421379756176158;
                const double t2506 = t2505 * t2501;
                const double t2507 = t2506 + 0.04763678004571372;
                const double t2508 = t2507 * t2501;
                const double t2509 = t2508 + 0.20744822764843598;
                const double t2510 = t2509 * t2501;
                const double t2511 = t2510 + 0.4942148268014971;
                const double t2512 = t2511 * t2501;
                const double t2513 = t2512 + 1.0;
                const double t2514 = (-2.3158187332412014e-05) * t2501;
                const double t2515 = t2514 + 0.0005396055804933034;
                const double t2516 = t2515 * t2501;
                const double t2517 = t2516 + (-0.004456419138517973);
                const double t2518 = t2517 * t2501;
                const double t2519 = t2518 + 0.011813978522206043;
                const double t2520 = t2519 * t2501;
                const double t2521 = t2520 + 0.035823639860549865;
                const double t2522 = t2521 * t2501;
                const double t2523 = t2522 + (-0.23459179571824335);
                const double t2524 = t2523 * t2501;
                const double t2525 = t2524 + 0.0714304917030273;
                const double t2526 = t2525 * t2501;
                const double t2527 = t2526 + 1.0;
                const double t2528 = t2513 / t2527;
                const double t2529 = t2501 + 2.0;
                const double t2530 = (t1612 != 0.0 ? t2529 : 1.0);
                const double t2531 = t2528 * t2530;
                const double t2532 = t2501 + 3.0;
                const double t2533 = (t1645 != 0.0 ? t2532 : 1.0);
                const double t2534 = t2531 * t2533;
                const double t2535 = t2501 + 4.0;
                const double t2536 = (t1681 != 0.0 ? t2535 : 1.0);
                const double t2537 = t2534 * t2536;
                const double t2538 = t2501 + 5.0;
                const double t2539 = (t1720 != 0.0 ? t2538 : 1.0);
                const double t2540 = t2537 * t2539;
                const double t2541 = t2501 + 6.0;
                const double t2542 = (t1762 != 0.0 ? t2541 : 1.0);
                const double t2543 = t2540 * t2542;
                const double t2544 = t2501 + 7.0;
                const double t2545 = (t1807 != 0.0 ? t2544 : 1.0);
                const double t2546 = t2543 * t2545;
                const double t2547 = t2501 + 8.0;
                const double t2548 = (t1855 != 0.0 ? t2547 : 1.0);
                const double t2549 = t2546 * t2548;
                const double t2550 = t2501 + 9.0;
                const double t2551 = (t1906 != 0.0 ? t2550 : 1.0);
                const double t2552 = t2549 * t2551;
                const double t2553 = t2501 + 10.0;
                const double t2554 = (t1960 != 0.0 ? t2553 : 1.0);
                const double t2555 = t2552 * t2554;
                const double t2556 = t2501 + 11.0;
                const double t2557 = (t2017 != 0.0 ? t2556 : 1.0);
                const double t2558 = t2555 * t2557;
                const double t2559 = t2501 + 12.0;
                const double t2560 = (t2077 != 0.0 ? t2559 : 1.0);
                const double t2561 = t2558 * t2560;
                const double t2562 = t2501 + 13.0;
                const double t2563 = (t2140 != 0.0 ? t2562 : 1.0);
                const double t2564 = t2561 * t2563;
                const double t2565 = t2501 + 14.0;
                const double t2566 = (t2206 != 0.0 ? t2565 : 1.0);
                const double t2567 = t2564 * t2566;
                const double t2568 = t2501 + 15.0;
                const double t2569 = (t2275 != 0.0 ? t2568 : 1.0);
                const double t2570 = t2567 * t2569;
                const double t2571 = t2501 + 16.0;
                const double t2572 = (t2347 != 0.0 ? t2571 : 1.0);
                const double t2573 = t2570 * t2572;
                const double t2574 = t2501 + 17.0;
                const double t2575 = (t2422 != 0.0 ? t2574 : 1.0);
                const double t2576 = t2573 * t2575;
                add_move(&m102, m179.by * t2576);
            }
            if (m102.is) {
                const double t2577 = (t1611 > 19.0 ? 1.0 : 0.0);
                const double t2578 = x - t1611;
                const double t2579 = t2578 + 19.0;
                const double t2580 = (t2577 != 0.0 ? t2579 : 1.0);
                add_move(&m101, m102.by * t2580);
            }
            const double t2581 = (t1611 > 19.0 ? 1.0 : 0.0);
            Move m181;
            if (t2581 != 0.0) {
                Move m182 = {0.0, 0};
                if (m132.is) {
                    add_move(&m182, m132.by * 1.0);
                }
                m181 = m182;
            }
            else {
                m181 = (Move){0.0, 0};
            }
            if (m181.is) {
                const double t2582 = x - t1611;
                const double t2583 = 0.00016011952247675185 * t2582;
                const double t2584 = t2583 + 0.0011913514700658638;
                const double t2585 = t2584 * t2582;
                const double t2586 = t2585 + 0.010421379756176158;
                const double t2587 = t2586 * t2582;
                const double t2588 = t2587 + 0.04763678004571372;
                const double t2589 = t2588 * t2582;
                const double t2590 = t2589 + 0.20744822764843598;
                const double t2591 = t2590 * t2582;
                const double t2592 = t2591 + 0.4942148268014971;
                const double t2593 = t2592 * t2582;
                const double t2594 = t2593 + 1.0;
                const double t2595 = (-2.3158187332412014e-05) * t2582;
                const double t2596 = t2595 + 0.0005396055804933034;
                const double t2597 = t2596 * t2582;
                const double t2598 = t2597 + (-0.004456419138517973);
                const double t2599 = t2598 * t2582;
                const double t2600 = t2599 + 0.011813978522206043;
                const double t2601 = t2600 * t2582;
                const double t2602 = t2601 + 0.035823639860549865;
                const double t2603 = t2602 * t2582;
                const double t2604 = t2603 + (-0.23459179571824335);
                const double t2605 = t2604 * t2582;
                const double t2606 = t2605 + 0.0714304917030273;
                const double t2607 = t2606 * t2582;
                const double t2608 = t2607 + 1.0;
                const double t2609 = t2594 / t2608;
                const double t2610 = t2582 + 2.0;
                const double t2611 = (t1612 != 0.0 ? t2610 : 1.0);
                const double t2612 = t2609 * t2611;
                const double t2613 = t2582 + 3.0;
                const double t2614 = (t1645 != 0.0 ? t2613 : 1.0);
                const double t2615 = t2612 * t2614;
                const double t2616 = t2582 + 4.0;
                const double t2617 = (t1681 != 0.0 ? t2616 : 1.0);
                const double t2618 = t2615 * t2617;
                const double t2619 = t2582 + 5.0;
                const double t2620 = (t1720 != 0.0 ? t2619 : 1.0);
                const double t2621 = t2618 * t2620;
                const double t2622 = t2582 + 6.0;
                const double t2623 = (t1762 != 0.0 ? t2622 : 1.0);
                const double t2624 = t2621 * t2623;
                const double t2625 = t2582 + 7.0;
                const double t2626 = (t1807 != 0.0 ? t2625 : 1.0);
                const double t2627 = t2624 * t2626;
                const double t2628 = t2582 + 8.0;
                const double t2629 = (t1855 != 0.0 ? t2628 : 1.0);
                const double t2630 = t2627 * t2629;
                const double t2631 = t2582 + 9.0;
                const double t2632 = (t1906 != 0.0 ? t2631 : 1.0);
                const double t2633 = t2630 * t2632;
                const double t2634 = t2582 + 10.0;
                const double t2635 = (t1960 != 0.0 ? t2634 : 1.0);
                const double t2636 = t2633 * t2635;
                const double t2637 = t2582 + 11.0;
                const double t2638 = (t2017 != 0.0 ? t2637 : 1.0);
                const double t2639 = t2636 * t2638;
                const double t2640 = t2582 + 12.0;
                const double t2641 = (t2077 != 0.0 ? t2640 : 1.0);
                const double t2642 = t2639 * t2641;
                const double t2643 = t2582 + 13.0;
                const double t2644 = (t2140 != 0.0 ? t2643 : 1.0);
                const double t2645 = t2642 * t2644;
                const double t2646 = t2582 + 14.0;
                const double t2647 = (t2206 != 0.0 ? t2646 : 1.0);
                const double t2648 = t2645 * t2647;
                const double t2649 = t2582 + 15.0;
                const double t2650 = (t2275 != 0.0 ? t2649 : 1.0);
                const double t2651 = t2648 * t2650;
                const double t2652 = t2582 + 16.0;
                const double t2653 = (t2347 != 0.0 ? t2652 : 1.0);
                const double t2654 = t2651 * t2653;
                const double t2655 = t2582 + 17.0;
                const double t2656 = (t2422 != 0.0 ? t2655 : 1.0);
                const double t2657 = t2654 * t2656;
                const double t2658 = t2582 + 18.0;
                const double t2659 = (t2500 != 0.0 ? t2658 : 1.0);
                const double t2660 = t2657 * t2659;
                add_move(&m101, m181.by * t2660);
            }
            m14 = m101;
        }
        if (m14.is) {
            double t2661;
            if (t9 != 0.0) {
                const double t2662 = t9 - 1.0;
                const double t2663 = pow(y, t2662);
                const double t2664 = t9 * t2663;
                t2661 = t2664;
            }
            else {
                t2661 = 0.0;
            }
            const double t2665 = pow(y, t9);
            const double t2666 = t2661 - t2665;
            const double t2667 = floor(x);
            const double t2668 = x - t2667;
            const double t2669 = 0.00016011952247675185 * t2668;
            const double t2670 = t2669 + 0.0011913514700658638;
            const double t2671 = t2670 * t2668;
            const double t2672 = t2671 + 0.010421379756176158;
            const double t2673 = t2672 * t2668;
            const double t2674 = t2673 + 0.04763678004571372;
            const double t2675 = t2674 * t2668;
            const double t2676 = t2675 + 0.20744822764843598;
            const double t2677 = t2676 * t2668;
            const double t2678 = t2677 + 0.4942148268014971;
            const double t2679 = t2678 * t2668;
            const double t2680 = t2679 + 1.0;
            const double t2681 = (-2.3158187332412014e-05) * t2668;
            const double t2682 = t2681 + 0.0005396055804933034;
            const double t2683 = t2682 * t2668;
            const double t2684 = t2683 + (-0.004456419138517973);
            const double t2685 = t2684 * t2668;
            const double t2686 = t2685 + 0.011813978522206043;
            const double t2687 = t2686 * t2668;
            const double t2688 = t2687 + 0.035823639860549865;
            const double t2689 = t2688 * t2668;
            const double t2690 = t2689 + (-0.23459179571824335);
            const double t2691 = t2690 * t2668;
            const double t2692 = t2691 + 0.0714304917030273;
            const double t2693 = t2692 * t2668;
            const double t2694 = t2693 + 1.0;
            const double t2695 = t2680 / t2694;
            const double t2696 = (t2667 > 2.0 ? 1.0 : 0.0);
            const double t2697 = t2668 + 2.0;
            const double t2698 = (t2696 != 0.0 ? t2697 : 1.0);
            const double t2699 = t2695 * t2698;
            const double t2700 = (t2667 > 3.0 ? 1.0 : 0.0);
            const double t2701 = t2668 + 3.0;
            const double t2702 = (t2700 != 0.0 ? t2701 : 1.0);
            const double t2703 = t2699 * t2702;
            const double t2704 = (t2667 > 4.0 ? 1.0 : 0.0);
            const double t2705 = t2668 + 4.0;
            const double t2706 = (t2704 != 0.0 ? t2705 : 1.0);
            const double t2707 = t2703 * t2706;
            const double t2708 = (t2667 > 5.0 ? 1.0 : 0.0);
            const double t2709 = t2668 + 5.0;
            const double t2710 = (t2708 != 0.0 ? t2709 : 1.0);
            const double t2711 = t2707 * t2710;
            const double t2712 = (t2667 > 6.0 ? 1.0 : 0.0);
            const double t2713 = t2668 + 6.0;
            const double t2714 = (t2712 != 0.0 ? t2713 : 1.0);
            const double t2715 = t2711 * t2714;
            const double t2716 = (t2667 > 7.0 ? 1.0 : 0.0);
            const double t2717 = t2668 + 7.0;
            const double t2718 = (t2716 != 0.0 ? t2717 : 1.0);
            const double t2719 = t2715 * t2718;
            const double t2720 = (t2667 > 8.0 ? 1.0 : 0.0);
            const double t2721 = t2668 + 8.0;
            const double t2722 = (t2720 != 0.0 ? t2721 : 1.0);
            const double t2723 = t2719 * t2722;
            const double t2724 = (t2667 > 9.0 ? 1.0 : 0.0);
            const double t2725 = t2668 + 9.0;
            const double t2726 = (t2724 != 0.0 ? t2725 : 1.0);
            const double t2727 = t2723 * t2726;
            const double t2728 = (t2667 > 10.0 ? 1.0 : 0.0);
            const double t2729 = t2668 + 10.0;
            const double t2730 = (t2728 != 0.0 ? t2729 : 1.0);
            const double t2731 = t2727 * t2730;
            const double t2732 = (t2667 > 11.0 ? 1.0 : 0.0);
            const double t2733 = t2668 + 11.0;
            const double t2734 = (t2732 != 0.0 ? t2733 : 1.0);
            const double t2735 = t2731 * t2734;
            const double t2736 = (t2667 > 12.0 ? 1.0 : 0.0);
            const double t2737 = t2668 + 12.0;
            const double t2738 = (t2736 != 0.0 ? t2737 : 1.0);
            const double t2739 = t2735 * t2738;
            const double t2740 = (t2667 > 13.0 ? 1.0 : 0.0);
            const double t2741 = t2668 + 13.0;
            const double t2742 = (t2740 != 0.0 ? t2741 : 1.0);
            const double t2743 = t2739 * t2742;
            const double t2744 = (t2667 > 14.0 ? 1.0 : 0.0);
            const double t2745 = t2668 + 14.0;
            const double t2746 = (t2744 != 0.0 ? t2745 : 1.0);
            const double t2747 = t2743 * t2746;
            const double t2748 = (t2667 > 15.0 ? 1.0 : 0.0);
            const double t2749 = t2668 + 15.0;
            const double t2750 = (t2748 != 0.0 ? t2749 : 1.0);
            const double t2751 = t2747 * t2750;
            const double t2752 = (t2667 > 16.0 ? 1.0 : 0.0);
            const double t2753 = t2668 + 16.0;
            const double t2754 = (t2752 != 0.0 ? t2753 : 1.0);
            const double t2755 = t2751 * t2754;
            const double t2756 = (t2667 > 17.0 ? 1.0 : 0.0);
            const double t2757 = t2668 + 17.0;
            const double t2758 = (t2756 != 0.0 ? t2757 : 1.0);
            const double t2759 = t2755 * t2758;
            const double t2760 = (t2667 > 18.0 ? 1.0 : 0.0);
            const double t2761 = t2668 + 18.0;
            const double t2762 = (t2760 != 0.0 ? t2761 : 1.0);
            const double t2763 = t2759 * t2762;
            const double t2764 = (t2667 > 19.0 ? 1.0 : 0.0);
            const double t2765 = t2668 + 19.0;
            const double t2766 = (t2764 != 0.0 ? t2765 : 1.0);
            const double t2767 = t2763 * t2766;
            double t2768;
            if (t127 != 0.0) {
                const double t2769 = (1.0 > x ? 1.0 : 0.0);
                const double t2770 = 1.0 + x;
                const double t2771 = x * t2770;
                const double t2772 = (t2769 != 0.0 ? t2771 : x);
                const double t2773 = t2767 / t2772;
                t2768 = t2773;
            }
            else {
                t2768 = t2767;
            }
            const double t2774 = t2666 / t2768;
            const double t2775 = -t2774;
            const double t2776 = t2775 / t2768;
            add_move(&m5, m14.by * t2776);
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
            const double t11 = x - 1.0;
            double t12;
            if (t11 != 0.0) {
                const double t13 = t11 - 1.0;
                const double t14 = pow(y, t13);
                const double t15 = t11 * t14;
                t12 = t15;
            }
            else {
                t12 = 0.0;
            }
            const double t16 = pow(y, t11);
            const double t17 = t12 - t16;
            const double t18 = floor(x);
            const double t19 = x - t18;
            const double t20 = 0.00016011952247675185 * t19;
            const double t21 = t20 + 0.0011913514700658638;
            const double t22 = t21 * t19;
            const double t23 = t22 + 0.010421379756176158;
            const double t24 = t23 * t19;
            const double t25 = t24 + 0.04763678004571372;
            const double t26 = t25 * t19;
            const double t27 = t26 + 0.20744822764843598;
            const double t28 = t27 * t19;
            const double t29 = t28 + 0.4942148268014971;
            const double t30 = t29 * t19;
            const double t31 = t30 + 1.0;
            const double t32 = (-2.3158187332412014e-05) * t19;
            const double t33 = t32 + 0.0005396055804933034;
            const double t34 = t33 * t19;
            const double t35 = t34 + (-0.004456419138517973);
            const double t36 = t35 * t19;
            const double t37 = t36 + 0.011813978522206043;
            const double t38 = t37 * t19;
            const double t39 = t38 + 0.035823639860549865;
            const double t40 = t39 * t19;
            const double t41 = t40 + (-0.23459179571824335);
            const double t42 = t41 * t19;
            const double t43 = t42 + 0.0714304917030273;
            const double t44 = t43 * t19;
            const double t45 = t44 + 1.0;
            const double t46 = t31 / t45;
            const double t47 = (t18 > 2.0 ? 1.0 : 0.0);
            const double t48 = t19 + 2.0;
            const double t49 = (t47 != 0.0 ? t48 : 1.0);
            const double t50 = t46 * t49;
            const double t51 = (t18 > 3.0 ? 1.0 : 0.0);
            const double t52 = t19 + 3.0;
            const double t53 = (t51 != 0.0 ? t52 : 1.0);
            const double t54 = t50 * t53;
            const double t55 = (t18 > 4.0 ? 1.0 : 0.0);
            const double t56 = t19 + 4.0;
            const double t57 = (t55 != 0.0 ? t56 : 1.0);
            const double t58 = t54 * t57;
            const double t59 = (t18 > 5.0 ? 1.0 : 0.0);
            const double t60 = t19 + 5.0;
            const double t61 = (t59 != 0.0 ? t60 : 1.0);
            const double t62 = t58 * t61;
            const double t63 = (t18 > 6.0 ? 1.0 : 0.0);
            const double t64 = t19 + 6.0;
            const double t65 = (t63 != 0.0 ? t64 : 1.0);
            const double t66 = t62 * t65;
            const double t67 = (t18 > 7.0 ? 1.0 : 0.0);
            const double t68 = t19 + 7.0;
            const double t69 = (t67 != 0.0 ? t68 : 1.0);
            const double t70 = t66 * t69;
            const double t71 = (t18 > 8.0 ? 1.0 : 0.0);
            const double t72 = t19 + 8.0;
            const double t73 = (t71 != 0.0 ? t72 : 1.0);
            const double t74 = t70 * t73;
            const double t75 = (t18 > 9.0 ? 1.0 : 0.0);
            const double t76 = t19 + 9.0;
            const double t77 = (t75 != 0.0 ? t76 : 1.0);
            const double t78 = t74 * t77;
            const double t79 = (t18 > 10.0 ? 1.0 : 0.0);
            const double t80 = t19 + 10.0;
            const double t81 = (t79 != 0.0 ? t80 : 1.0);
            const double t82 = t78 * t81;
            const double t83 = (t18 > 11.0 ? 1.0 : 0.0);
            const double t84 = t19 + 11.0;
            const double t85 = (t83 != 0.0 ? t84 : 1.0);
            const double t86 = t82 * t85;
            const double t87 = (t18 > 12.0 ? 1.0 : 0.0);
            const double t88 = t19 + 12.0;
            const double t89 = (t87 != 0.0 ? t88 : 1.0);
            const double t90 = t86 * t89;
            const double t91 = (t18 > 13.0 ? 1.0 : 0.0);
            const double t92 = t19 + 13.0;
            const double t93 = (t91 != 0.0 ? t92 : 1.0);
            const double t94 = t90 * t93;
            const double t95 = (t18 > 14.0 ? 1.0 : 0.0);
            const double t96 = t19 + 14.0;
            const double t97 = (t95 != 0.0 ? t96 : 1.0);
            const double t98 = t94 * t97;
            const double t99 = (t18 > 15.0 ? 1.0 : 0.0);
            const double t100 = t19 + 15.0;
            const double t101 = (t99 != 0.0 ? t100 : 1.0);
            const double t102 = t98 * t101;
            const double t103 = (t18 > 16.0 ? 1.0 : 0.0);
            const double t104 = t19 + 16.0;
            const double t105 = (t103 != 0.0 ? t104 : 1.0);
            const double t106 = t102 * t105;
            const double t107 = (t18 > 17.0 ? 1.0 : 0.0);
            const double t108 = t19 + 17.0;
            const double t109 = (t107 != 0.0 ? t108 : 1.0);
            const double t110 = t106 * t109;
            const double t111 = (t18 > 18.0 ? 1.0 : 0.0);
            const double t112 = t19 + 18.0;
            const double t113 = (t111 != 0.0 ? t112 : 1.0);
            const double t114 = t110 * t113;
            const double t115 = (t18 > 19.0 ? 1.0 : 0.0);
            const double t116 = t19 + 19.0;
            const double t117 = (t115 != 0.0 ? t116 : 1.0);
            const double t118 = t114 * t117;
            const double t119 = (2.0 > x ? 1.0 : 0.0);
            double t120;
            if (t119 != 0.0) {
                const double t121 = (1.0 > x ? 1.0 : 0.0);
                const double t122 = 1.0 + x;
                const double t123 = x * t122;
                const double t124 = (t121 != 0.0 ? t123 : x);
                const double t125 = t118 / t124;
                t120 = t125;
            }
            else {
                t120 = t118;
            }
            const double t126 = t17 / t120;
            t5 = t126;
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
            const double t11 = x - 1.0;
            double t12;
            if (t11 != 0.0) {
                const double t13 = t11 - 1.0;
                const double t14 = pow(y, t13);
                const double t15 = t11 * t14;
                t12 = t15;
            }
            else {
                t12 = 0.0;
            }
            const double t16 = pow(y, t11);
            const double t17 = t12 - t16;
            const double t18 = floor(x);
            const double t19 = x - t18;
            const double t20 = 0.00016011952247675185 * t19;
            const double t21 = t20 + 0.0011913514700658638;
            const double t22 = t21 * t19;
            const double t23 = t22 + 0.010421379756176158;
            const double t24 = t23 * t19;
            const double t25 = t24 + 0.04763678004571372;
            const double t26 = t25 * t19;
            const double t27 = t26 + 0.20744822764843598;
            const double t28 = t27 * t19;
            const double t29 = t28 + 0.4942148268014971;
            const double t30 = t29 * t19;
            const double t31 = t30 + 1.0;
            const double t32 = (-2.3158187332412014e-05) * t19;
            const double t33 = t32 + 0.0005396055804933034;
            const double t34 = t33 * t19;
            const double t35 = t34 + (-0.004456419138517973);
            const double t36 = t35 * t19;
            const double t37 = t36 + 0.011813978522206043;
            const double t38 = t37 * t19;
            const double t39 = t38 + 0.035823639860549865;
            const double t40 = t39 * t19;
            const double t41 = t40 + (-0.23459179571824335);
            const double t42 = t41 * t19;
            const double t43 = t42 + 0.0714304917030273;
            const double t44 = t43 * t19;
            const double t45 = t44 + 1.0;
            const double t46 = t31 / t45;
            const double t47 = (t18 > 2.0 ? 1.0 : 0.0);
            const double t48 = t19 + 2.0;
            const double t49 = (t47 != 0.0 ? t48 : 1.0);
            const double t50 = t46 * t49;
            const double t51 = (t18 > 3.0 ? 1.0 : 0.0);
            const double t52 = t19 + 3.0;
            const double t53 = (t51 != 0.0 ? t52 : 1.0);
            const double t54 = t50 * t53;
            const double t55 = (t18 > 4.0 ? 1.0 : 0.0);
            const double t56 = t19 + 4.0;
            const double t57 = (t55 != 0.0 ? t56 : 1.0);
            const double t58 = t54 * t57;
            const double t59 = (t18 > 5.0 ? 1.0 : 0.0);
            const double t60 = t19 + 5.0;
            const double t61 = (t59 != 0.0 ? t60 : 1.0);
            const double t62 = t58 * t61;
            const double t63 = (t18 > 6.0 ? 1.0 : 0.0);
            const double t64 = t19 + 6.0;
            const double t65 = (t63 != 0.0 ? t64 : 1.0);
            const double t66 = t62 * t65;
            const double t67 = (t18 > 7.0 ? 1.0 : 0.0);
            const double t68 = t19 + 7.0;
            const double t69 = (t67 != 0.0 ? t68 : 1.0);
            const double t70 = t66 * t69;
            const double t71 = (t18 > 8.0 ? 1.0 : 0.0);
            const double t72 = t19 + 8.0;
            const double t73 = (t71 != 0.0 ? t72 : 1.0);
            const double t74 = t70 * t73;
            const double t75 = (t18 > 9.0 ? 1.0 : 0.0);
            const double t76 = t19 + 9.0;
            const double t77 = (t75 != 0.0 ? t76 : 1.0);
            const double t78 = t74 * t77;
            const double t79 = (t18 > 10.0 ? 1.0 : 0.0);
            const double t80 = t19 + 10.0;
            const double t81 = (t79 != 0.0 ? t80 : 1.0);
            const double t82 = t78 * t81;
            const double t83 = (t18 > 11.0 ? 1.0 : 0.0);
            const double t84 = t19 + 11.0;
            const double t85 = (t83 != 0.0 ? t84 : 1.0);
            const double t86 = t82 * t85;
            const double t87 = (t18 > 12.0 ? 1.0 : 0.0);
            const double t88 = t19 + 12.0;
            const double t89 = (t87 != 0.0 ? t88 : 1.0);
            const double t90 = t86 * t89;
            const double t91 = (t18 > 13.0 ? 1.0 : 0.0);
            const double t92 = t19 + 13.0;
            const double t93 = (t91 != 0.0 ? t92 : 1.0);
            const double t94 = t90 * t93;
            const double t95 = (t18 > 14.0 ? 1.0 : 0.0);
            const double t96 = t19 + 14.0;
            const double t97 = (t95 != 0.0 ? t96 : 1.0);
            const double t98 = t94 * t97;
            const double t99 = (t18 > 15.0 ? 1.0 : 0.0);
            const double t100 = t19 + 15.0;
            const double t101 = (t99 != 0.0 ? t100 : 1.0);
            const double t102 = t98 * t101;
            const double t103 = (t18 > 16.0 ? 1.0 : 0.0);
            const double t104 = t19 + 16.0;
            const double t105 = (t103 != 0.0 ? t104 : 1.0);
            const double t106 = t102 * t105;
            const double t107 = (t18 > 17.0 ? 1.0 : 0.0);
            const double t108 = t19 + 17.0;
            const double t109 = (t107 != 0.0 ? t108 : 1.0);
            const double t110 = t106 * t109;
            const double t111 = (t18 > 18.0 ? 1.0 : 0.0);
            const double t112 = t19 + 18.0;
            const double t113 = (t111 != 0.0 ? t112 : 1.0);
            const double t114 = t110 * t113;
            const double t115 = (t18 > 19.0 ? 1.0 : 0.0);
            const double t116 = t19 + 19.0;
            const double t117 = (t115 != 0.0 ? t116 : 1.0);
            const double t118 = t114 * t117;
            const double t119 = (2.0 > x ? 1.0 : 0.0);
            double t120;
            if (t119 != 0.0) {
                const double t121 = (1.0 > x ? 1.0 : 0.0);
                const double t122 = 1.0 + x;
                const double t123 = x * t122;
                const double t124 = (t121 != 0.0 ? t123 : x);
                const double t125 = t118 / t124;
                t120 = t125;
            }
            else {
                t120 = t118;
            }
            const double t126 = t17 / t120;
            t5 = t126;
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
            const double t11 = x - 1.0;
            double t12;
            if (t11 != 0.0) {
                const double t13 = t11 - 1.0;
                const double t14 = pow(out, t13);
                const double t15 = t11 * t14;
                t12 = t15;
            }
            else {
                t12 = 0.0;
            }
            const double t16 = pow(out, t11);
            const double t17 = t12 - t16;
            const double t18 = floor(x);
            const double t19 = x - t18;
            const double t20 = 0.00016011952247675185 * t19;
            const double t21 = t20 + 0.0011913514700658638;
            const double t22 = t21 * t19;
            const double t23 = t22 + 0.010421379756176158;
            const double t24 = t23 * t19;
            const double t25 = t24 + 0.04763678004571372;
            const double t26 = t25 * t19;
            const double t27 = t26 + 0.20744822764843598;
            const double t28 = t27 * t19;
            const double t29 = t28 + 0.4942148268014971;
            const double t30 = t29 * t19;
            const double t31 = t30 + 1.0;
            const double t32 = (-2.3158187332412014e-05) * t19;
            const double t33 = t32 + 0.0005396055804933034;
            const double t34 = t33 * t19;
            const double t35 = t34 + (-0.004456419138517973);
            const double t36 = t35 * t19;
            const double t37 = t36 + 0.011813978522206043;
            const double t38 = t37 * t19;
            const double t39 = t38 + 0.035823639860549865;
            const double t40 = t39 * t19;
            const double t41 = t40 + (-0.23459179571824335);
            const double t42 = t41 * t19;
            const double t43 = t42 + 0.0714304917030273;
            const double t44 = t43 * t19;
            const double t45 = t44 + 1.0;
            const double t46 = t31 / t45;
            const double t47 = (t18 > 2.0 ? 1.0 : 0.0);
            const double t48 = t19 + 2.0;
            const double t49 = (t47 != 0.0 ? t48 : 1.0);
            const double t50 = t46 * t49;
            const double t51 = (t18 > 3.0 ? 1.0 : 0.0);
            const double t52 = t19 + 3.0;
            const double t53 = (t51 != 0.0 ? t52 : 1.0);
            const double t54 = t50 * t53;
            const double t55 = (t18 > 4.0 ? 1.0 : 0.0);
            const double t56 = t19 + 4.0;
            const double t57 = (t55 != 0.0 ? t56 : 1.0);
            const double t58 = t54 * t57;
            const double t59 = (t18 > 5.0 ? 1.0 : 0.0);
            const double t60 = t19 + 5.0;
            const double t61 = (t59 != 0.0 ? t60 : 1.0);
            const double t62 = t58 * t61;
            const double t63 = (t18 > 6.0 ? 1.0 : 0.0);
            const double t64 = t19 + 6.0;
            const double t65 = (t63 != 0.0 ? t64 : 1.0);
            const double t66 = t62 * t65;
            const double t67 = (t18 > 7.0 ? 1.0 : 0.0);
            const double t68 = t19 + 7.0;
            const double t69 = (t67 != 0.0 ? t68 : 1.0);
            const double t70 = t66 * t69;
            const double t71 = (t18 > 8.0 ? 1.0 : 0.0);
            const double t72 = t19 + 8.0;
            const double t73 = (t71 != 0.0 ? t72 : 1.0);
            const double t74 = t70 * t73;
            const double t75 = (t18 > 9.0 ? 1.0 : 0.0);
            const double t76 = t19 + 9.0;
            const double t77 = (t75 != 0.0 ? t76 : 1.0);
            const double t78 = t74 * t77;
            const double t79 = (t18 > 10.0 ? 1.0 : 0.0);
            const double t80 = t19 + 10.0;
            const double t81 = (t79 != 0.0 ? t80 : 1.0);
            const double t82 = t78 * t81;
            const double t83 = (t18 > 11.0 ? 1.0 : 0.0);
            const double t84 = t19 + 11.0;
            const double t85 = (t83 != 0.0 ? t84 : 1.0);
            const double t86 = t82 * t85;
            const double t87 = (t18 > 12.0 ? 1.0 : 0.0);
            const double t88 = t19 + 12.0;
            const double t89 = (t87 != 0.0 ? t88 : 1.0);
            const double t90 = t86 * t89;
            const double t91 = (t18 > 13.0 ? 1.0 : 0.0);
            const double t92 = t19 + 13.0;
            const double t93 = (t91 != 0.0 ? t92 : 1.0);
            const double t94 = t90 * t93;
            const double t95 = (t18 > 14.0 ? 1.0 : 0.0);
            const double t96 = t19 + 14.0;
            const double t97 = (t95 != 0.0 ? t96 : 1.0);
            const double t98 = t94 * t97;
            const double t99 = (t18 > 15.0 ? 1.0 : 0.0);
            const double t100 = t19 + 15.0;
            const double t101 = (t99 != 0.0 ? t100 : 1.0);
            const double t102 = t98 * t101;
            const double t103 = (t18 > 16.0 ? 1.0 : 0.0);
            const double t104 = t19 + 16.0;
            const double t105 = (t103 != 0.0 ? t104 : 1.0);
            const double t106 = t102 * t105;
            const double t107 = (t18 > 17.0 ? 1.0 : 0.0);
            const double t108 = t19 + 17.0;
            const double t109 = (t107 != 0.0 ? t108 : 1.0);
            const double t110 = t106 * t109;
            const double t111 = (t18 > 18.0 ? 1.0 : 0.0);
            const double t112 = t19 + 18.0;
            const double t113 = (t111 != 0.0 ? t112 : 1.0);
            const double t114 = t110 * t113;
            const double t115 = (t18 > 19.0 ? 1.0 : 0.0);
            const double t116 = t19 + 19.0;
            const double t117 = (t115 != 0.0 ? t116 : 1.0);
            const double t118 = t114 * t117;
            const double t119 = (2.0 > x ? 1.0 : 0.0);
            double t120;
            if (t119 != 0.0) {
                const double t121 = (1.0 > x ? 1.0 : 0.0);
                const double t122 = 1.0 + x;
                const double t123 = x * t122;
                const double t124 = (t121 != 0.0 ? t123 : x);
                const double t125 = t118 / t124;
                t120 = t125;
            }
            else {
                t120 = t118;
            }
            const double t126 = t17 / t120;
            t5 = t126;
        }
        add_move(&m1, dot_out.by * t5);
    }
    if (m1.is) {
        const double t127 = value_gamma_density(x, out);
        const double t128 = 1.0 / t127;
        const double t129 = -t128;
        const double t130 = t129 / t127;
        add_move(&m0, m1.by * t130);
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
            const double t11 = x - 1.0;
            double t12;
            if (t11 != 0.0) {
                const double t13 = t11 - 1.0;
                const double t14 = pow(out, t13);
                const double t15 = t11 * t14;
                t12 = t15;
            }
            else {
                t12 = 0.0;
            }
            const double t16 = pow(out, t11);
            const double t17 = t12 - t16;
            const double t18 = floor(x);
            const double t19 = x - t18;
            const double t20 = 0.00016011952247675185 * t19;
            const double t21 = t20 + 0.0011913514700658638;
            const double t22 = t21 * t19;
            const double t23 = t22 + 0.010421379756176158;
            const double t24 = t23 * t19;
            const double t25 = t24 + 0.04763678004571372;
            const double t26 = t25 * t19;
            const double t27 = t26 + 0.20744822764843598;
            const double t28 = t27 * t19;
            const double t29 = t28 + 0.4942148268014971;
            const double t30 = t29 * t19;
            const double t31 = t30 + 1.0;
            const double t32 = (-2.3158187332412014e-05) * t19;
            const double t33 = t32 + 0.0005396055804933034;
            const double t34 = t33 * t19;
            const double t35 = t34 + (-0.004456419138517973);
            const double t36 = t35 * t19;
            const double t37 = t36 + 0.011813978522206043;
            const double t38 = t37 * t19;
            const double t39 = t38 + 0.035823639860549865;
            const double t40 = t39 * t19;
            const double t41 = t40 + (-0.23459179571824335);
            const double t42 = t41 * t19;
            const double t43 = t42 + 0.0714304917030273;
            const double t44 = t43 * t19;
            const double t45 = t44 + 1.0;
            const double t46 = t31 / t45;
            const double t47 = (t18 > 2.0 ? 1.0 : 0.0);
            const double t48 = t19 + 2.0;
            const double t49 = (t47 != 0.0 ? t48 : 1.0);
            const double t50 = t46 * t49;
            const double t51 = (t18 > 3.0 ? 1.0 : 0.0);
            const double t52 = t19 + 3.0;
            const double t53 = (t51 != 0.0 ? t52 : 1.0);
            const double t54 = t50 * t53;
            const double t55 = (t18 > 4.0 ? 1.0 : 0.0);
            const double t56 = t19 + 4.0;
            const double t57 = (t55 != 0.0 ? t56 : 1.0);
            const double t58 = t54 * t57;
            const double t59 = (t18 > 5.0 ? 1.0 : 0.0);
            const double t60 = t19 + 5.0;
            const double t61 = (t59 != 0.0 ? t60 : 1.0);
            const double t62 = t58 * t61;
            const double t63 = (t18 > 6.0 ? 1.0 : 0.0);
            const double t64 = t19 + 6.0;
            const double t65 = (t63 != 0.0 ? t64 : 1.0);
            const double t66 = t62 * t65;
            const double t67 = (t18 > 7.0 ? 1.0 : 0.0);
            const double t68 = t19 + 7.0;
            const double t69 = (t67 != 0.0 ? t68 : 1.0);
            const double t70 = t66 * t69;
            const double t71 = (t18 > 8.0 ? 1.0 : 0.0);
            const double t72 = t19 + 8.0;
            const double t73 = (t71 != 0.0 ? t72 : 1.0);
            const double t74 = t70 * t73;
            const double t75 = (t18 > 9.0 ? 1.0 : 0.0);
            const double t76 = t19 + 9.0;
            const double t77 = (t75 != 0.0 ? t76 : 1.0);
            const double t78 = t74 * t77;
            const double t79 = (t18 > 10.0 ? 1.0 : 0.0);
            const double t80 = t19 + 10.0;
            const double t81 = (t79 != 0.0 ? t80 : 1.0);
            const double t82 = t78 * t81;
            const double t83 = (t18 > 11.0 ? 1.0 : 0.0);
            const double t84 = t19 + 11.0;
            const double t85 = (t83 != 0.0 ? t84 : 1.0);
            const double t86 = t82 * t85;
            const double t87 = (t18 > 12.0 ? 1.0 : 0.0);
            const double t88 = t19 + 12.0;
            const double t89 = (t87 != 0.0 ? t88 : 1.0);
            const double t90 = t86 * t89;
            const double t91 = (t18 > 13.0 ? 1.0 : 0.0);
            const double t92 = t19 + 13.0;
            const double t93 = (t91 != 0.0 ? t92 : 1.0);
            const double t94 = t90 * t93;
            const double t95 = (t18 > 14.0 ? 1.0 : 0.0);
            const double t96 = t19 + 14.0;
            const double t97 = (t95 != 0.0 ? t96 : 1.0);
            const double t98 = t94 * t97;
            const double t99 = (t18 > 15.0 ? 1.0 : 0.0);
            const double t100 = t19 + 15.0;
            const double t101 = (t99 != 0.0 ? t100 : 1.0);
            const double t102 = t98 * t101;
            const double t103 = (t18 > 16.0 ? 1.0 : 0.0);
            const double t104 = t19 + 16.0;
            const double t105 = (t103 != 0.0 ? t104 : 1.0);
            const double t106 = t102 * t105;
            const double t107 = (t18 > 17.0 ? 1.0 : 0.0);
            const double t108 = t19 + 17.0;
            const double t109 = (t107 != 0.0 ? t108 : 1.0);
            const double t110 = t106 * t109;
            const double t111 = (t18 > 18.0 ? 1.0 : 0.0);
            const double t112 = t19 + 18.0;
            const double t113 = (t111 != 0.0 ? t112 : 1.0);
            const double t114 = t110 * t113;
            const double t115 = (t18 > 19.0 ? 1.0 : 0.0);
            const double t116 = t19 + 19.0;
            const double t117 = (t115 != 0.0 ? t116 : 1.0);
            const double t118 = t114 * t117;
            const double t119 = (2.0 > x ? 1.0 : 0.0);
            double t120;
            if (t119 != 0.0) {
                const double t121 = (1.0 > x ? 1.0 : 0.0);
                const double t122 = 1.0 + x;
                const double t123 = x * t122;
                const double t124 = (t121 != 0.0 ? t123 : x);
                const double t125 = t118 / t124;
                t120 = t125;
            }
            else {
                t120 = t118;
            }
            const double t126 = t17 / t120;
            t5 = t126;
        }
        add_move(&m1, dot_out.by * t5);
    }
    if (m1.is) {
        const double t127 = value_gamma_density(x, out);
        const double t128 = (-1.0) / t127;
        const double t129 = -t128;
        const double t130 = t129 / t127;
        add_move(&m0, m1.by * t130);
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
        m0 = (Move){0.0, 0};
    }
    else {
        const double t1 = (x > INFINITY ? 1.0 : 0.0);
        Move m1;
        if (t1 != 0.0) {
            m1 = (Move){0.0, 0};
        }
        else {
            Move m2 = {0.0, 0};
            Move m3 = {0.0, 0};
            Move m4 = {0.0, 0};
            Move m5 = {0.0, 0};
            if (dot_x.is) {
                add_move(&m5, dot_x.by * (-1.0));
            }
            if (m5.is) {
                const double t2 = -x;
                const double t3 = exp(t2);
                add_move(&m4, m5.by * t3);
            }
            if (m4.is) {
                add_move(&m3, m4.by * (-1.0));
            }
            if (m3.is) {
                const double t4 = 1.0 / x;
                add_move(&m2, m3.by * t4);
            }
            if (dot_x.is) {
                const double t5 = -x;
                const double t6 = exp(t5);
                const double t7 = -t6;
                const double t8 = t7 / x;
                const double t9 = -t8;
                const double t10 = t9 / x;
                add_move(&m2, dot_x.by * t10);
            }
            m1 = m2;
        }
        m0 = m1;
    }
    return m0;
}

static inline Move drift_ellipk_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    const double t0 = fabs(x);
    const double t1 = (0.4 > t0 ? 1.0 : 0.0);
    Move m0;
    if (t1 != 0.0) {
        Move m1 = {0.0, 0};
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
        Move m33 = {0.0, 0};
        Move m34 = {0.0, 0};
        Move m35 = {0.0, 0};
        Move m36 = {0.0, 0};
        Move m37 = {0.0, 0};
        Move m38 = {0.0, 0};
        Move m39 = {0.0, 0};
        Move m40 = {0.0, 0};
        Move m41 = {0.0, 0};
        Move m42 = {0.0, 0};
        Move m43 = {0.0, 0};
        Move m44 = {0.0, 0};
        Move m45 = {0.0, 0};
        Move m46 = {0.0, 0};
        Move m47 = {0.0, 0};
        Move m48 = {0.0, 0};
        Move m49 = {0.0, 0};
        Move m50 = {0.0, 0};
        Move m51 = {0.0, 0};
        Move m52 = {0.0, 0};
        Move m53 = {0.0, 0};
        Move m54 = {0.0, 0};
        Move m55 = {0.0, 0};
        Move m56 = {0.0, 0};
        Move m57 = {0.0, 0};
        Move m58 = {0.0, 0};
        Move m59 = {0.0, 0};
        Move m60 = {0.0, 0};
        Move m61 = {0.0, 0};
        Move m62 = {0.0, 0};
        Move m63 = {0.0, 0};
        Move m64 = {0.0, 0};
        Move m65 = {0.0, 0};
        Move m66 = {0.0, 0};
        Move m67 = {0.0, 0};
        Move m68 = {0.0, 0};
        Move m69 = {0.0, 0};
        Move m70 = {0.0, 0};
        Move m71 = {0.0, 0};
        Move m72 = {0.0, 0};
        Move m73 = {0.0, 0};
        Move m74 = {0.0, 0};
        Move m75 = {0.0, 0};
        Move m76 = {0.0, 0};
        Move m77 = {0.0, 0};
        Move m78 = {0.0, 0};
        Move m79 = {0.0, 0};
        Move m80 = {0.0, 0};
        Move m81 = {0.0, 0};
        Move m82 = {0.0, 0};
        Move m83 = {0.0, 0};
        Move m84 = {0.0, 0};
        Move m85 = {0.0, 0};
        Move m86 = {0.0, 0};
        Move m87 = {0.0, 0};
        Move m88 = {0.0, 0};
        Move m89 = {0.0, 0};
        Move m90 = {0.0, 0};
        Move m91 = {0.0, 0};
        Move m92 = {0.0, 0};
        Move m93 = {0.0, 0};
        Move m94 = {0.0, 0};
        Move m95 = {0.0, 0};
        Move m96 = {0.0, 0};
        Move m97 = {0.0, 0};
        Move m98 = {0.0, 0};
        Move m99 = {0.0, 0};
        Move m100 = {0.0, 0};
        Move m101 = {0.0, 0};
        Move m102 = {0.0, 0};
        Move m103 = {0.0, 0};
        Move m104 = {0.0, 0};
        Move m105 = {0.0, 0};
        Move m106 = {0.0, 0};
        Move m107 = {0.0, 0};
        Move m108 = {0.0, 0};
        if (dot_x.is) {
            add_move(&m108, dot_x.by * 0.4977324613589415);
        }
        if (m108.is) {
            add_move(&m107, m108.by * 1.0);
        }
        if (m107.is) {
            add_move(&m106, m107.by * x);
        }
        if (dot_x.is) {
            const double t2 = 0.4977324613589415 * x;
            const double t3 = t2 + 0.49769056821346885;
            add_move(&m106, dot_x.by * t3);
        }
        if (m106.is) {
            add_move(&m105, m106.by * 1.0);
        }
        if (m105.is) {
            add_move(&m104, m105.by * x);
        }
        if (dot_x.is) {
            const double t4 = 0.4977324613589415 * x;
            const double t5 = t4 + 0.49769056821346885;
            const double t6 = t5 * x;
            const double t7 = t6 + 0.49764709799177154;
            add_move(&m104, dot_x.by * t7);
        }
        if (m104.is) {
            add_move(&m103, m104.by * 1.0);
        }
        if (m103.is) {
            add_move(&m102, m103.by * x);
        }
        if (dot_x.is) {
            const double t8 = 0.4977324613589415 * x;
            const double t9 = t8 + 0.49769056821346885;
            const double t10 = t9 * x;
            const double t11 = t10 + 0.49764709799177154;
            const double t12 = t11 * x;
            const double t13 = t12 + 0.49760195993299683;
            add_move(&m102, dot_x.by * t13);
        }
        if (m102.is) {
            add_move(&m101, m102.by * 1.0);
        }
        if (m101.is) {
            add_move(&m100, m101.by * x);
        }
        if (dot_x.is) {
            const double t14 = 0.4977324613589415 * x;
            const double t15 = t14 + 0.49769056821346885;
            const double t16 = t15 * x;
            const double t17 = t16 + 0.49764709799177154;
            const double t18 = t17 * x;
            const double t19 = t18 + 0.49760195993299683;
            const double t20 = t19 * x;
            const double t21 = t20 + 0.4975550561758158;
            add_move(&m100, dot_x.by * t21);
        }
        if (m100.is) {
            add_move(&m99, m100.by * 1.0);
        }
        if (m99.is) {
            add_move(&m98, m99.by * x);
        }
        if (dot_x.is) {
            const double t22 = 0.4977324613589415 * x;
            const double t23 = t22 + 0.49769056821346885;
            const double t24 = t23 * x;
            const double t25 = t24 + 0.49764709799177154;
            const double t26 = t25 * x;
            const double t27 = t26 + 0.49760195993299683;
            const double t28 = t27 * x;
            const double t29 = t28 + 0.4975550561758158;
            const double t30 = t29 * x;
            const double t31 = t30 + 0.49750628105022277;
            add_move(&m98, dot_x.by * t31);
        }
        if (m98.is) {
            add_move(&m97, m98.by * 1.0);
        }
        if (m97.is) {
            add_move(&m96, m97.by * x);
        }
        if (dot_x.is) {
            const double t32 = 0.4977324613589415 * x;
            const double t33 = t32 + 0.49769056821346885;
            const double t34 = t33 * x;
            const double t35 = t34 + 0.49764709799177154;
            const double t36 = t35 * x;
            const double t37 = t36 + 0.49760195993299683;
            const double t38 = t37 * x;
            const double t39 = t38 + 0.4975550561758158;
            const double t40 = t39 * x;
            const double t41 = t40 + 0.49750628105022277;
            const double t42 = t41 * x;
            const double t43 = t42 + 0.49745552028284684;
            add_move(&m96, dot_x.by * t43);
        }
        if (m96.is) {
            add_move(&m95, m96.by * 1.0);
        }
        if (m95.is) {
            add_move(&m94, m95.by * x);
        }
        if (dot_x.is) {
            const double t44 = 0.4977324613589415 * x;
            const double t45 = t44 + 0.49769056821346885;
            const double t46 = t45 * x;
            const double t47 = t46 + 0.49764709799177154;
            const double t48 = t47 * x;
            const double t49 = t48 + 0.49760195993299683;
            const double t50 = t49 * x;
            const double t51 = t50 + 0.4975550561758158;
            const double t52 = t51 * x;
            const double t53 = t52 + 0.49750628105022277;
            const double t54 = t53 * x;
            const double t55 = t54 + 0.49745552028284684;
            const double t56 = t55 * x;
            const double t57 = t56 + 0.4974026501032014;
            add_move(&m94, dot_x.by * t57);
        }
        if (m94.is) {
            add_move(&m93, m94.by * 1.0);
        }
        if (m93.is) {
            add_move(&m92, m93.by * x);
        }
        if (dot_x.is) {
            const double t58 = 0.4977324613589415 * x;
            const double t59 = t58 + 0.49769056821346885;
            const double t60 = t59 * x;
            const double t61 = t60 + 0.49764709799177154;
            const double t62 = t61 * x;
            const double t63 = t62 + 0.49760195993299683;
            const double t64 = t63 * x;
            const double t65 = t64 + 0.4975550561758158;
            const double t66 = t65 * x;
            const double t67 = t66 + 0.49750628105022277;
            const double t68 = t67 * x;
            const double t69 = t68 + 0.49745552028284684;
            const double t70 = t69 * x;
            const double t71 = t70 + 0.4974026501032014;
            const double t72 = t71 * x;
            const double t73 = t72 + 0.4973475362361541;
            add_move(&m92, dot_x.by * t73);
        }
        if (m92.is) {
            add_move(&m91, m92.by * 1.0);
        }
        if (m91.is) {
            add_move(&m90, m91.by * x);
        }
        if (dot_x.is) {
            const double t74 = 0.4977324613589415 * x;
            const double t75 = t74 + 0.49769056821346885;
            const double t76 = t75 * x;
            const double t77 = t76 + 0.49764709799177154;
            const double t78 = t77 * x;
            const double t79 = t78 + 0.49760195993299683;
            const double t80 = t79 * x;
            const double t81 = t80 + 0.4975550561758158;
            const double t82 = t81 * x;
            const double t83 = t82 + 0.49750628105022277;
            const double t84 = t83 * x;
            const double t85 = t84 + 0.49745552028284684;
            const double t86 = t85 * x;
            const double t87 = t86 + 0.4974026501032014;
            const double t88 = t87 * x;
            const double t89 = t88 + 0.4973475362361541;
            const double t90 = t89 * x;
            const double t91 = t90 + 0.49729003276335537;
            add_move(&m90, dot_x.by * t91);
        }
        if (m90.is) {
            add_move(&m89, m90.by * 1.0);
        }
        if (m89.is) {
            add_move(&m88, m89.by * x);
        }
        if (dot_x.is) {
            const double t92 = 0.4977324613589415 * x;
            const double t93 = t92 + 0.49769056821346885;
            const double t94 = t93 * x;
            const double t95 = t94 + 0.49764709799177154;
            const double t96 = t95 * x;
            const double t97 = t96 + 0.49760195993299683;
            const double t98 = t97 * x;
            const double t99 = t98 + 0.4975550561758158;
            const double t100 = t99 * x;
            const double t101 = t100 + 0.49750628105022277;
            const double t102 = t101 * x;
            const double t103 = t102 + 0.49745552028284684;
            const double t104 = t103 * x;
            const double t105 = t104 + 0.4974026501032014;
            const double t106 = t105 * x;
            const double t107 = t106 + 0.4973475362361541;
            const double t108 = t107 * x;
            const double t109 = t108 + 0.49729003276335537;
            const double t110 = t109 * x;
            const double t111 = t110 + 0.4972299808333031;
            add_move(&m88, dot_x.by * t111);
        }
        if (m88.is) {
            add_move(&m87, m88.by * 1.0);
        }
        if (m87.is) {
            add_move(&m86, m87.by * x);
        }
        if (dot_x.is) {
            const double t112 = 0.4977324613589415 * x;
            const double t113 = t112 + 0.49769056821346885;
            const double t114 = t113 * x;
            const double t115 = t114 + 0.49764709799177154;
            const double t116 = t115 * x;
            const double t117 = t116 + 0.49760195993299683;
            const double t118 = t117 * x;
            const double t119 = t118 + 0.4975550561758158;
            const double t120 = t119 * x;
            const double t121 = t120 + 0.49750628105022277;
            const double t122 = t121 * x;
            const double t123 = t122 + 0.49745552028284684;
            const double t124 = t123 * x;
            const double t125 = t124 + 0.4974026501032014;
            const double t126 = t125 * x;
            const double t127 = t126 + 0.4973475362361541;
            const double t128 = t127 * x;
            const double t129 = t128 + 0.49729003276335537;
            const double t130 = t129 * x;
            const double t131 = t130 + 0.4972299808333031;
            const double t132 = t131 * x;
            const double t133 = t132 + 0.49716720719603075;
            add_move(&m86, dot_x.by * t133);
        }
        if (m86.is) {
            add_move(&m85, m86.by * 1.0);
        }
        if (m85.is) {
            add_move(&m84, m85.by * x);
        }
        if (dot_x.is) {
            const double t134 = 0.4977324613589415 * x;
            const double t135 = t134 + 0.49769056821346885;
            const double t136 = t135 * x;
            const double t137 = t136 + 0.49764709799177154;
            const double t138 = t137 * x;
            const double t139 = t138 + 0.49760195993299683;
            const double t140 = t139 * x;
            const double t141 = t140 + 0.4975550561758158;
            const double t142 = t141 * x;
            const double t143 = t142 + 0.49750628105022277;
            const double t144 = t143 * x;
            const double t145 = t144 + 0.49745552028284684;
            const double t146 = t145 * x;
            const double t147 = t146 + 0.4974026501032014;
            const double t148 = t147 * x;
            const double t149 = t148 + 0.4973475362361541;
            const double t150 = t149 * x;
            const double t151 = t150 + 0.49729003276335537;
            const double t152 = t151 * x;
            const double t153 = t152 + 0.4972299808333031;
            const double t154 = t153 * x;
            const double t155 = t154 + 0.49716720719603075;
            const double t156 = t155 * x;
            const double t157 = t156 + 0.4971015225339623;
            add_move(&m84, dot_x.by * t157);
        }
        if (m84.is) {
            add_move(&m83, m84.by * 1.0);
        }
        if (m83.is) {
            add_move(&m82, m83.by * x);
        }
        if (dot_x.is) {
            const double t158 = 0.4977324613589415 * x;
            const double t159 = t158 + 0.49769056821346885;
            const double t160 = t159 * x;
            const double t161 = t160 + 0.49764709799177154;
            const double t162 = t161 * x;
            const double t163 = t162 + 0.49760195993299683;
            const double t164 = t163 * x;
            const double t165 = t164 + 0.4975550561758158;
            const double t166 = t165 * x;
            const double t167 = t166 + 0.49750628105022277;
            const double t168 = t167 * x;
            const double t169 = t168 + 0.49745552028284684;
            const double t170 = t169 * x;
            const double t171 = t170 + 0.4974026501032014;
            const double t172 = t171 * x;
            const double t173 = t172 + 0.4973475362361541;
            const double t174 = t173 * x;
            const double t175 = t174 + 0.49729003276335537;
            const double t176 = t175 * x;
            const double t177 = t176 + 0.4972299808333031;
            const double t178 = t177 * x;
            const double t179 = t178 + 0.49716720719603075;
            const double t180 = t179 * x;
            const double t181 = t180 + 0.4971015225339623;
            const double t182 = t181 * x;
            const double t183 = t182 + 0.4970327195550649;
            add_move(&m82, dot_x.by * t183);
        }
        if (m82.is) {
            add_move(&m81, m82.by * 1.0);
        }
        if (m81.is) {
            add_move(&m80, m81.by * x);
        }
        if (dot_x.is) {
            const double t184 = 0.4977324613589415 * x;
            const double t185 = t184 + 0.49769056821346885;
            const double t186 = t185 * x;
            const double t187 = t186 + 0.49764709799177154;
            const double t188 = t187 * x;
            const double t189 = t188 + 0.49760195993299683;
            const double t190 = t189 * x;
            const double t191 = t190 + 0.4975550561758158;
            const double t192 = t191 * x;
            const double t193 = t192 + 0.49750628105022277;
            const double t194 = t193 * x;
            const double t195 = t194 + 0.49745552028284684;
            const double t196 = t195 * x;
            const double t197 = t196 + 0.4974026501032014;
            const double t198 = t197 * x;
            const double t199 = t198 + 0.4973475362361541;
            const double t200 = t199 * x;
            const double t201 = t200 + 0.49729003276335537;
            const double t202 = t201 * x;
            const double t203 = t202 + 0.4972299808333031;
            const double t204 = t203 * x;
            const double t205 = t204 + 0.49716720719603075;
            const double t206 = t205 * x;
            const double t207 = t206 + 0.4971015225339623;
            const double t208 = t207 * x;
            const double t209 = t208 + 0.4970327195550649;
            const double t210 = t209 * x;
            const double t211 = t210 + 0.4969605708078512;
            add_move(&m80, dot_x.by * t211);
        }
        if (m80.is) {
            add_move(&m79, m80.by * 1.0);
        }
        if (m79.is) {
            add_move(&m78, m79.by * x);
        }
        if (dot_x.is) {
            const double t212 = 0.4977324613589415 * x;
            const double t213 = t212 + 0.49769056821346885;
            const double t214 = t213 * x;
            const double t215 = t214 + 0.49764709799177154;
            const double t216 = t215 * x;
            const double t217 = t216 + 0.49760195993299683;
            const double t218 = t217 * x;
            const double t219 = t218 + 0.4975550561758158;
            const double t220 = t219 * x;
            const double t221 = t220 + 0.49750628105022277;
            const double t222 = t221 * x;
            const double t223 = t222 + 0.49745552028284684;
            const double t224 = t223 * x;
            const double t225 = t224 + 0.4974026501032014;
            const double t226 = t225 * x;
            const double t227 = t226 + 0.4973475362361541;
            const double t228 = t227 * x;
            const double t229 = t228 + 0.49729003276335537;
            const double t230 = t229 * x;
            const double t231 = t230 + 0.4972299808333031;
            const double t232 = t231 * x;
            const double t233 = t232 + 0.49716720719603075;
            const double t234 = t233 * x;
            const double t235 = t234 + 0.4971015225339623;
            const double t236 = t235 * x;
            const double t237 = t236 + 0.4970327195550649;
            const double t238 = t237 * x;
            const double t239 = t238 + 0.4969605708078512;
            const double t240 = t239 * x;
            const double t241 = t240 + 0.49688482616971563;
            add_move(&m78, dot_x.by * t241);
        }
        if (m78.is) {
            add_move(&m77, m78.by * 1.0);
        }
        if (m77.is) {
            add_move(&m76, m77.by * x);
        }
        if (dot_x.is) {
            const double t242 = 0.4977324613589415 * x;
            const double t243 = t242 + 0.49769056821346885;
            const double t244 = t243 * x;
            const double t245 = t244 + 0.49764709799177154;
            const double t246 = t245 * x;
            const double t247 = t246 + 0.49760195993299683;
            const double t248 = t247 * x;
            const double t249 = t248 + 0.4975550561758158;
            const double t250 = t249 * x;
            const double t251 = t250 + 0.49750628105022277;
            const double t252 = t251 * x;
            const double t253 = t252 + 0.49745552028284684;
            const double t254 = t253 * x;
            const double t255 = t254 + 0.4974026501032014;
            const double t256 = t255 * x;
            const double t257 = t256 + 0.4973475362361541;
            const double t258 = t257 * x;
            const double t259 = t258 + 0.49729003276335537;
            const double t260 = t259 * x;
            const double t261 = t260 + 0.4972299808333031;
            const double t262 = t261 * x;
            const double t263 = t262 + 0.49716720719603075;
            const double t264 = t263 * x;
            const double t265 = t264 + 0.4971015225339623;
            const double t266 = t265 * x;
            const double t267 = t266 + 0.4970327195550649;
            const double t268 = t267 * x;
            const double t269 = t268 + 0.4969605708078512;
            const double t270 = t269 * x;
            const double t271 = t270 + 0.49688482616971563;
            const double t272 = t271 * x;
            const double t273 = t272 + 0.49680520995017224;
            add_move(&m76, dot_x.by * t273);
        }
        if (m76.is) {
            add_move(&m75, m76.by * 1.0);
        }
        if (m75.is) {
            add_move(&m74, m75.by * x);
        }
        if (dot_x.is) {
            const double t274 = 0.4977324613589415 * x;
            const double t275 = t274 + 0.49769056821346885;
            const double t276 = t275 * x;
            const double t277 = t276 + 0.49764709799177154;
            const double t278 = t277 * x;
            const double t279 = t278 + 0.49760195993299683;
            const double t280 = t279 * x;
            const double t281 = t280 + 0.4975550561758158;
            const double t282 = t281 * x;
            const double t283 = t282 + 0.49750628105022277;
            const double t284 = t283 * x;
            const double t285 = t284 + 0.49745552028284684;
            const double t286 = t285 * x;
            const double t287 = t286 + 0.4974026501032014;
            const double t288 = t287 * x;
            const double t289 = t288 + 0.4973475362361541;
            const double t290 = t289 * x;
            const double t291 = t290 + 0.49729003276335537;
            const double t292 = t291 * x;
            const double t293 = t292 + 0.4972299808333031;
            const double t294 = t293 * x;
            const double t295 = t294 + 0.49716720719603075;
            const double t296 = t295 * x;
            const double t297 = t296 + 0.4971015225339623;
            const double t298 = t297 * x;
            const double t299 = t298 + 0.4970327195550649;
            const double t300 = t299 * x;
            const double t301 = t300 + 0.4969605708078512;
            const double t302 = t301 * x;
            const double t303 = t302 + 0.49688482616971563;
            const double t304 = t303 * x;
            const double t305 = t304 + 0.49680520995017224;
            const double t306 = t305 * x;
            const double t307 = t306 + 0.49672141753830673;
            add_move(&m74, dot_x.by * t307);
        }
        if (m74.is) {
            add_move(&m73, m74.by * 1.0);
        }
        if (m73.is) {
            add_move(&m72, m73.by * x);
        }
        if (dot_x.is) {
            const double t308 = 0.4977324613589415 * x;
            const double t309 = t308 + 0.49769056821346885;
            const double t310 = t309 * x;
            const double t311 = t310 + 0.49764709799177154;
            const double t312 = t311 * x;
            const double t313 = t312 + 0.49760195993299683;
            const double t314 = t313 * x;
            const double t315 = t314 + 0.4975550561758158;
            const double t316 = t315 * x;
            const double t317 = t316 + 0.49750628105022277;
            const double t318 = t317 * x;
            const double t319 = t318 + 0.49745552028284684;
            const double t320 = t319 * x;
            const double t321 = t320 + 0.4974026501032014;
            const double t322 = t321 * x;
            const double t323 = t322 + 0.4973475362361541;
            const double t324 = t323 * x;
            const double t325 = t324 + 0.49729003276335537;
            const double t326 = t325 * x;
            const double t327 = t326 + 0.4972299808333031;
            const double t328 = t327 * x;
            const double t329 = t328 + 0.49716720719603075;
            const double t330 = t329 * x;
            const double t331 = t330 + 0.4971015225339623;
            const double t332 = t331 * x;
            const double t333 = t332 + 0.4970327195550649;
            const double t334 = t333 * x;
            const double t335 = t334 + 0.4969605708078512;
            const double t336 = t335 * x;
            const double t337 = t336 + 0.49688482616971563;
            const double t338 = t337 * x;
            const double t339 = t338 + 0.49680520995017224;
            const double t340 = t339 * x;
            const double t341 = t340 + 0.49672141753830673;
            const double t342 = t341 * x;
            const double t343 = t342 + 0.49663311150852224;
            add_move(&m72, dot_x.by * t343);
        }
        if (m72.is) {
            add_move(&m71, m72.by * 1.0);
        }
        if (m71.is) {
            add_move(&m70, m71.by * x);
        }
        if (dot_x.is) {
            const double t344 = 0.4977324613589415 * x;
            const double t345 = t344 + 0.49769056821346885;
            const double t346 = t345 * x;
            const double t347 = t346 + 0.49764709799177154;
            const double t348 = t347 * x;
            const double t349 = t348 + 0.49760195993299683;
            const double t350 = t349 * x;
            const double t351 = t350 + 0.4975550561758158;
            const double t352 = t351 * x;
            const double t353 = t352 + 0.49750628105022277;
            const double t354 = t353 * x;
            const double t355 = t354 + 0.49745552028284684;
            const double t356 = t355 * x;
            const double t357 = t356 + 0.4974026501032014;
            const double t358 = t357 * x;
            const double t359 = t358 + 0.4973475362361541;
            const double t360 = t359 * x;
            const double t361 = t360 + 0.49729003276335537;
            const double t362 = t361 * x;
            const double t363 = t362 + 0.4972299808333031;
            const double t364 = t363 * x;
            const double t365 = t364 + 0.49716720719603075;
            const double t366 = t365 * x;
            const double t367 = t366 + 0.4971015225339623;
            const double t368 = t367 * x;
            const double t369 = t368 + 0.4970327195550649;
            const double t370 = t369 * x;
            const double t371 = t370 + 0.4969605708078512;
            const double t372 = t371 * x;
            const double t373 = t372 + 0.49688482616971563;
            const double t374 = t373 * x;
            const double t375 = t374 + 0.49680520995017224;
            const double t376 = t375 * x;
            const double t377 = t376 + 0.49672141753830673;
            const double t378 = t377 * x;
            const double t379 = t378 + 0.49663311150852224;
            const double t380 = t379 * x;
            const double t381 = t380 + 0.49653991707964096;
            add_move(&m70, dot_x.by * t381);
        }
        if (m70.is) {
            add_move(&m69, m70.by * 1.0);
        }
        if (m69.is) {
            add_move(&m68, m69.by * x);
        }
        if (dot_x.is) {
            const double t382 = 0.4977324613589415 * x;
            const double t383 = t382 + 0.49769056821346885;
            const double t384 = t383 * x;
            const double t385 = t384 + 0.49764709799177154;
            const double t386 = t385 * x;
            const double t387 = t386 + 0.49760195993299683;
            const double t388 = t387 * x;
            const double t389 = t388 + 0.4975550561758158;
            const double t390 = t389 * x;
            const double t391 = t390 + 0.49750628105022277;
            const double t392 = t391 * x;
            const double t393 = t392 + 0.49745552028284684;
            const double t394 = t393 * x;
            const double t395 = t394 + 0.4974026501032014;
            const double t396 = t395 * x;
            const double t397 = t396 + 0.4973475362361541;
            const double t398 = t397 * x;
            const double t399 = t398 + 0.49729003276335537;
            const double t400 = t399 * x;
            const double t401 = t400 + 0.4972299808333031;
            const double t402 = t401 * x;
            const double t403 = t402 + 0.49716720719603075;
            const double t404 = t403 * x;
            const double t405 = t404 + 0.4971015225339623;
            const double t406 = t405 * x;
            const double t407 = t406 + 0.4970327195550649;
            const double t408 = t407 * x;
            const double t409 = t408 + 0.4969605708078512;
            const double t410 = t409 * x;
            const double t411 = t410 + 0.49688482616971563;
            const double t412 = t411 * x;
            const double t413 = t412 + 0.49680520995017224;
            const double t414 = t413 * x;
            const double t415 = t414 + 0.49672141753830673;
            const double t416 = t415 * x;
            const double t417 = t416 + 0.49663311150852224;
            const double t418 = t417 * x;
            const double t419 = t418 + 0.49653991707964096;
            const double t420 = t419 * x;
            const double t421 = t420 + 0.4964414167985301;
            add_move(&m68, dot_x.by * t421);
        }
        if (m68.is) {
            add_move(&m67, m68.by * 1.0);
        }
        if (m67.is) {
            add_move(&m66, m67.by * x);
        }
        if (dot_x.is) {
            const double t422 = 0.4977324613589415 * x;
            const double t423 = t422 + 0.49769056821346885;
            const double t424 = t423 * x;
            const double t425 = t424 + 0.49764709799177154;
            const double t426 = t425 * x;
            const double t427 = t426 + 0.49760195993299683;
            const double t428 = t427 * x;
            const double t429 = t428 + 0.4975550561758158;
            const double t430 = t429 * x;
            const double t431 = t430 + 0.49750628105022277;
            const double t432 = t431 * x;
            const double t433 = t432 + 0.49745552028284684;
            const double t434 = t433 * x;
            const double t435 = t434 + 0.4974026501032014;
            const double t436 = t435 * x;
            const double t437 = t436 + 0.4973475362361541;
            const double t438 = t437 * x;
            const double t439 = t438 + 0.49729003276335537;
            const double t440 = t439 * x;
            const double t441 = t440 + 0.4972299808333031;
            const double t442 = t441 * x;
            const double t443 = t442 + 0.49716720719603075;
            const double t444 = t443 * x;
            const double t445 = t444 + 0.4971015225339623;
            const double t446 = t445 * x;
            const double t447 = t446 + 0.4970327195550649;
            const double t448 = t447 * x;
            const double t449 = t448 + 0.4969605708078512;
            const double t450 = t449 * x;
            const double t451 = t450 + 0.49688482616971563;
            const double t452 = t451 * x;
            const double t453 = t452 + 0.49680520995017224;
            const double t454 = t453 * x;
            const double t455 = t454 + 0.49672141753830673;
            const double t456 = t455 * x;
            const double t457 = t456 + 0.49663311150852224;
            const double t458 = t457 * x;
            const double t459 = t458 + 0.49653991707964096;
            const double t460 = t459 * x;
            const double t461 = t460 + 0.4964414167985301;
            const double t462 = t461 * x;
            const double t463 = t462 + 0.49633714428922565;
            add_move(&m66, dot_x.by * t463);
        }
        if (m66.is) {
            add_move(&m65, m66.by * 1.0);
        }
        if (m65.is) {
            add_move(&m64, m65.by * x);
        }
        if (dot_x.is) {
            const double t464 = 0.4977324613589415 * x;
            const double t465 = t464 + 0.49769056821346885;
            const double t466 = t465 * x;
            const double t467 = t466 + 0.49764709799177154;
            const double t468 = t467 * x;
            const double t469 = t468 + 0.49760195993299683;
            const double t470 = t469 * x;
            const double t471 = t470 + 0.4975550561758158;
            const double t472 = t471 * x;
            const double t473 = t472 + 0.49750628105022277;
            const double t474 = t473 * x;
            const double t475 = t474 + 0.49745552028284684;
            const double t476 = t475 * x;
            const double t477 = t476 + 0.4974026501032014;
            const double t478 = t477 * x;
            const double t479 = t478 + 0.4973475362361541;
            const double t480 = t479 * x;
            const double t481 = t480 + 0.49729003276335537;
            const double t482 = t481 * x;
            const double t483 = t482 + 0.4972299808333031;
            const double t484 = t483 * x;
            const double t485 = t484 + 0.49716720719603075;
            const double t486 = t485 * x;
            const double t487 = t486 + 0.4971015225339623;
            const double t488 = t487 * x;
            const double t489 = t488 + 0.4970327195550649;
            const double t490 = t489 * x;
            const double t491 = t490 + 0.4969605708078512;
            const double t492 = t491 * x;
            const double t493 = t492 + 0.49688482616971563;
            const double t494 = t493 * x;
            const double t495 = t494 + 0.49680520995017224;
            const double t496 = t495 * x;
            const double t497 = t496 + 0.49672141753830673;
            const double t498 = t497 * x;
            const double t499 = t498 + 0.49663311150852224;
            const double t500 = t499 * x;
            const double t501 = t500 + 0.49653991707964096;
            const double t502 = t501 * x;
            const double t503 = t502 + 0.4964414167985301;
            const double t504 = t503 * x;
            const double t505 = t504 + 0.49633714428922565;
            const double t506 = t505 * x;
            const double t507 = t506 + 0.49622657687013705;
            add_move(&m64, dot_x.by * t507);
        }
        if (m64.is) {
            add_move(&m63, m64.by * 1.0);
        }
        if (m63.is) {
            add_move(&m62, m63.by * x);
        }
        if (dot_x.is) {
            const double t508 = 0.4977324613589415 * x;
            const double t509 = t508 + 0.49769056821346885;
            const double t510 = t509 * x;
            const double t511 = t510 + 0.49764709799177154;
            const double t512 = t511 * x;
            const double t513 = t512 + 0.49760195993299683;
            const double t514 = t513 * x;
            const double t515 = t514 + 0.4975550561758158;
            const double t516 = t515 * x;
            const double t517 = t516 + 0.49750628105022277;
            const double t518 = t517 * x;
            const double t519 = t518 + 0.49745552028284684;
            const double t520 = t519 * x;
            const double t521 = t520 + 0.4974026501032014;
            const double t522 = t521 * x;
            const double t523 = t522 + 0.4973475362361541;
            const double t524 = t523 * x;
            const double t525 = t524 + 0.49729003276335537;
            const double t526 = t525 * x;
            const double t527 = t526 + 0.4972299808333031;
            const double t528 = t527 * x;
            const double t529 = t528 + 0.49716720719603075;
            const double t530 = t529 * x;
            const double t531 = t530 + 0.4971015225339623;
            const double t532 = t531 * x;
            const double t533 = t532 + 0.4970327195550649;
            const double t534 = t533 * x;
            const double t535 = t534 + 0.4969605708078512;
            const double t536 = t535 * x;
            const double t537 = t536 + 0.49688482616971563;
            const double t538 = t537 * x;
            const double t539 = t538 + 0.49680520995017224;
            const double t540 = t539 * x;
            const double t541 = t540 + 0.49672141753830673;
            const double t542 = t541 * x;
            const double t543 = t542 + 0.49663311150852224;
            const double t544 = t543 * x;
            const double t545 = t544 + 0.49653991707964096;
            const double t546 = t545 * x;
            const double t547 = t546 + 0.4964414167985301;
            const double t548 = t547 * x;
            const double t549 = t548 + 0.49633714428922565;
            const double t550 = t549 * x;
            const double t551 = t550 + 0.49622657687013705;
            const double t552 = t551 * x;
            const double t553 = t552 + 0.4961091267927712;
            add_move(&m62, dot_x.by * t553);
        }
        if (m62.is) {
            add_move(&m61, m62.by * 1.0);
        }
        if (m61.is) {
            add_move(&m60, m61.by * x);
        }
        if (dot_x.is) {
            const double t554 = 0.4977324613589415 * x;
            const double t555 = t554 + 0.49769056821346885;
            const double t556 = t555 * x;
            const double t557 = t556 + 0.49764709799177154;
            const double t558 = t557 * x;
            const double t559 = t558 + 0.49760195993299683;
            const double t560 = t559 * x;
            const double t561 = t560 + 0.4975550561758158;
            const double t562 = t561 * x;
            const double t563 = t562 + 0.49750628105022277;
            const double t564 = t563 * x;
            const double t565 = t564 + 0.49745552028284684;
            const double t566 = t565 * x;
            const double t567 = t566 + 0.4974026501032014;
            const double t568 = t567 * x;
            const double t569 = t568 + 0.4973475362361541;
            const double t570 = t569 * x;
            const double t571 = t570 + 0.49729003276335537;
            const double t572 = t571 * x;
            const double t573 = t572 + 0.4972299808333031;
            const double t574 = t573 * x;
            const double t575 = t574 + 0.49716720719603075;
            const double t576 = t575 * x;
            const double t577 = t576 + 0.4971015225339623;
            const double t578 = t577 * x;
            const double t579 = t578 + 0.4970327195550649;
            const double t580 = t579 * x;
            const double t581 = t580 + 0.4969605708078512;
            const double t582 = t581 * x;
            const double t583 = t582 + 0.49688482616971563;
            const double t584 = t583 * x;
            const double t585 = t584 + 0.49680520995017224;
            const double t586 = t585 * x;
            const double t587 = t586 + 0.49672141753830673;
            const double t588 = t587 * x;
            const double t589 = t588 + 0.49663311150852224;
            const double t590 = t589 * x;
            const double t591 = t590 + 0.49653991707964096;
            const double t592 = t591 * x;
            const double t593 = t592 + 0.4964414167985301;
            const double t594 = t593 * x;
            const double t595 = t594 + 0.49633714428922565;
            const double t596 = t595 * x;
            const double t597 = t596 + 0.49622657687013705;
            const double t598 = t597 * x;
            const double t599 = t598 + 0.4961091267927712;
            const double t600 = t599 * x;
            const double t601 = t600 + 0.49598413079206755;
            add_move(&m60, dot_x.by * t601);
        }
        if (m60.is) {
            add_move(&m59, m60.by * 1.0);
        }
        if (m59.is) {
            add_move(&m58, m59.by * x);
        }
        if (dot_x.is) {
            const double t602 = 0.4977324613589415 * x;
            const double t603 = t602 + 0.49769056821346885;
            const double t604 = t603 * x;
            const double t605 = t604 + 0.49764709799177154;
            const double t606 = t605 * x;
            const double t607 = t606 + 0.49760195993299683;
            const double t608 = t607 * x;
            const double t609 = t608 + 0.4975550561758158;
            const double t610 = t609 * x;
            const double t611 = t610 + 0.49750628105022277;
            const double t612 = t611 * x;
            const double t613 = t612 + 0.49745552028284684;
            const double t614 = t613 * x;
            const double t615 = t614 + 0.4974026501032014;
            const double t616 = t615 * x;
            const double t617 = t616 + 0.4973475362361541;
            const double t618 = t617 * x;
            const double t619 = t618 + 0.49729003276335537;
            const double t620 = t619 * x;
            const double t621 = t620 + 0.4972299808333031;
            const double t622 = t621 * x;
            const double t623 = t622 + 0.49716720719603075;
            const double t624 = t623 * x;
            const double t625 = t624 + 0.4971015225339623;
            const double t626 = t625 * x;
            const double t627 = t626 + 0.4970327195550649;
            const double t628 = t627 * x;
            const double t629 = t628 + 0.4969605708078512;
            const double t630 = t629 * x;
            const double t631 = t630 + 0.49688482616971563;
            const double t632 = t631 * x;
            const double t633 = t632 + 0.49680520995017224;
            const double t634 = t633 * x;
            const double t635 = t634 + 0.49672141753830673;
            const double t636 = t635 * x;
            const double t637 = t636 + 0.49663311150852224;
            const double t638 = t637 * x;
            const double t639 = t638 + 0.49653991707964096;
            const double t640 = t639 * x;
            const double t641 = t640 + 0.4964414167985301;
            const double t642 = t641 * x;
            const double t643 = t642 + 0.49633714428922565;
            const double t644 = t643 * x;
            const double t645 = t644 + 0.49622657687013705;
            const double t646 = t645 * x;
            const double t647 = t646 + 0.4961091267927712;
            const double t648 = t647 * x;
            const double t649 = t648 + 0.49598413079206755;
            const double t650 = t649 * x;
            const double t651 = t650 + 0.4958508375561654;
            add_move(&m58, dot_x.by * t651);
        }
        if (m58.is) {
            add_move(&m57, m58.by * 1.0);
        }
        if (m57.is) {
            add_move(&m56, m57.by * x);
        }
        if (dot_x.is) {
            const double t652 = 0.4977324613589415 * x;
            const double t653 = t652 + 0.49769056821346885;
            const double t654 = t653 * x;
            const double t655 = t654 + 0.49764709799177154;
            const double t656 = t655 * x;
            const double t657 = t656 + 0.49760195993299683;
            const double t658 = t657 * x;
            const double t659 = t658 + 0.4975550561758158;
            const double t660 = t659 * x;
            const double t661 = t660 + 0.49750628105022277;
            const double t662 = t661 * x;
            const double t663 = t662 + 0.49745552028284684;
            const double t664 = t663 * x;
            const double t665 = t664 + 0.4974026501032014;
            const double t666 = t665 * x;
            const double t667 = t666 + 0.4973475362361541;
            const double t668 = t667 * x;
            const double t669 = t668 + 0.49729003276335537;
            const double t670 = t669 * x;
            const double t671 = t670 + 0.4972299808333031;
            const double t672 = t671 * x;
            const double t673 = t672 + 0.49716720719603075;
            const double t674 = t673 * x;
            const double t675 = t674 + 0.4971015225339623;
            const double t676 = t675 * x;
            const double t677 = t676 + 0.4970327195550649;
            const double t678 = t677 * x;
            const double t679 = t678 + 0.4969605708078512;
            const double t680 = t679 * x;
            const double t681 = t680 + 0.49688482616971563;
            const double t682 = t681 * x;
            const double t683 = t682 + 0.49680520995017224;
            const double t684 = t683 * x;
            const double t685 = t684 + 0.49672141753830673;
            const double t686 = t685 * x;
            const double t687 = t686 + 0.49663311150852224;
            const double t688 = t687 * x;
            const double t689 = t688 + 0.49653991707964096;
            const double t690 = t689 * x;
            const double t691 = t690 + 0.4964414167985301;
            const double t692 = t691 * x;
            const double t693 = t692 + 0.49633714428922565;
            const double t694 = t693 * x;
            const double t695 = t694 + 0.49622657687013705;
            const double t696 = t695 * x;
            const double t697 = t696 + 0.4961091267927712;
            const double t698 = t697 * x;
            const double t699 = t698 + 0.49598413079206755;
            const double t700 = t699 * x;
            const double t701 = t700 + 0.4958508375561654;
            const double t702 = t701 * x;
            const double t703 = t702 + 0.4957083926157586;
            add_move(&m56, dot_x.by * t703);
        }
        if (m56.is) {
            add_move(&m55, m56.by * 1.0);
        }
        if (m55.is) {
            add_move(&m54, m55.by * x);
        }
        if (dot_x.is) {
            const double t704 = 0.4977324613589415 * x;
            const double t705 = t704 + 0.49769056821346885;
            const double t706 = t705 * x;
            const double t707 = t706 + 0.49764709799177154;
            const double t708 = t707 * x;
            const double t709 = t708 + 0.49760195993299683;
            const double t710 = t709 * x;
            const double t711 = t710 + 0.4975550561758158;
            const double t712 = t711 * x;
            const double t713 = t712 + 0.49750628105022277;
            const double t714 = t713 * x;
            const double t715 = t714 + 0.49745552028284684;
            const double t716 = t715 * x;
            const double t717 = t716 + 0.4974026501032014;
            const double t718 = t717 * x;
            const double t719 = t718 + 0.4973475362361541;
            const double t720 = t719 * x;
            const double t721 = t720 + 0.49729003276335537;
            const double t722 = t721 * x;
            const double t723 = t722 + 0.4972299808333031;
            const double t724 = t723 * x;
            const double t725 = t724 + 0.49716720719603075;
            const double t726 = t725 * x;
            const double t727 = t726 + 0.4971015225339623;
            const double t728 = t727 * x;
            const double t729 = t728 + 0.4970327195550649;
            const double t730 = t729 * x;
            const double t731 = t730 + 0.4969605708078512;
            const double t732 = t731 * x;
            const double t733 = t732 + 0.49688482616971563;
            const double t734 = t733 * x;
            const double t735 = t734 + 0.49680520995017224;
            const double t736 = t735 * x;
            const double t737 = t736 + 0.49672141753830673;
            const double t738 = t737 * x;
            const double t739 = t738 + 0.49663311150852224;
            const double t740 = t739 * x;
            const double t741 = t740 + 0.49653991707964096;
            const double t742 = t741 * x;
            const double t743 = t742 + 0.4964414167985301;
            const double t744 = t743 * x;
            const double t745 = t744 + 0.49633714428922565;
            const double t746 = t745 * x;
            const double t747 = t746 + 0.49622657687013705;
            const double t748 = t747 * x;
            const double t749 = t748 + 0.4961091267927712;
            const double t750 = t749 * x;
            const double t751 = t750 + 0.49598413079206755;
            const double t752 = t751 * x;
            const double t753 = t752 + 0.4958508375561654;
            const double t754 = t753 * x;
            const double t755 = t754 + 0.4957083926157586;
            const double t756 = t755 * x;
            const double t757 = t756 + 0.4955558200110754;
            add_move(&m54, dot_x.by * t757);
        }
        if (m54.is) {
            add_move(&m53, m54.by * 1.0);
        }
        if (m53.is) {
            add_move(&m52, m53.by * x);
        }
        if (dot_x.is) {
            const double t758 = 0.4977324613589415 * x;
            const double t759 = t758 + 0.49769056821346885;
            const double t760 = t759 * x;
            const double t761 = t760 + 0.49764709799177154;
            const double t762 = t761 * x;
            const double t763 = t762 + 0.49760195993299683;
            const double t764 = t763 * x;
            const double t765 = t764 + 0.4975550561758158;
            const double t766 = t765 * x;
            const double t767 = t766 + 0.49750628105022277;
            const double t768 = t767 * x;
            const double t769 = t768 + 0.49745552028284684;
            const double t770 = t769 * x;
            const double t771 = t770 + 0.4974026501032014;
            const double t772 = t771 * x;
            const double t773 = t772 + 0.4973475362361541;
            const double t774 = t773 * x;
            const double t775 = t774 + 0.49729003276335537;
            const double t776 = t775 * x;
            const double t777 = t776 + 0.4972299808333031;
            const double t778 = t777 * x;
            const double t779 = t778 + 0.49716720719603075;
            const double t780 = t779 * x;
            const double t781 = t780 + 0.4971015225339623;
            const double t782 = t781 * x;
            const double t783 = t782 + 0.4970327195550649;
            const double t784 = t783 * x;
            const double t785 = t784 + 0.4969605708078512;
            const double t786 = t785 * x;
            const double t787 = t786 + 0.49688482616971563;
            const double t788 = t787 * x;
            const double t789 = t788 + 0.49680520995017224;
            const double t790 = t789 * x;
            const double t791 = t790 + 0.49672141753830673;
            const double t792 = t791 * x;
            const double t793 = t792 + 0.49663311150852224;
            const double t794 = t793 * x;
            const double t795 = t794 + 0.49653991707964096;
            const double t796 = t795 * x;
            const double t797 = t796 + 0.4964414167985301;
            const double t798 = t797 * x;
            const double t799 = t798 + 0.49633714428922565;
            const double t800 = t799 * x;
            const double t801 = t800 + 0.49622657687013705;
            const double t802 = t801 * x;
            const double t803 = t802 + 0.4961091267927712;
            const double t804 = t803 * x;
            const double t805 = t804 + 0.49598413079206755;
            const double t806 = t805 * x;
            const double t807 = t806 + 0.4958508375561654;
            const double t808 = t807 * x;
            const double t809 = t808 + 0.4957083926157586;
            const double t810 = t809 * x;
            const double t811 = t810 + 0.4955558200110754;
            const double t812 = t811 * x;
            const double t813 = t812 + 0.4953919999052866;
            add_move(&m52, dot_x.by * t813);
        }
        if (m52.is) {
            add_move(&m51, m52.by * 1.0);
        }
        if (m51.is) {
            add_move(&m50, m51.by * x);
        }
        if (dot_x.is) {
            const double t814 = 0.4977324613589415 * x;
            const double t815 = t814 + 0.49769056821346885;
            const double t816 = t815 * x;
            const double t817 = t816 + 0.49764709799177154;
            const double t818 = t817 * x;
            const double t819 = t818 + 0.49760195993299683;
            const double t820 = t819 * x;
            const double t821 = t820 + 0.4975550561758158;
            const double t822 = t821 * x;
            const double t823 = t822 + 0.49750628105022277;
            const double t824 = t823 * x;
            const double t825 = t824 + 0.49745552028284684;
            const double t826 = t825 * x;
            const double t827 = t826 + 0.4974026501032014;
            const double t828 = t827 * x;
            const double t829 = t828 + 0.4973475362361541;
            const double t830 = t829 * x;
            const double t831 = t830 + 0.49729003276335537;
            const double t832 = t831 * x;
            const double t833 = t832 + 0.4972299808333031;
            const double t834 = t833 * x;
            const double t835 = t834 + 0.49716720719603075;
            const double t836 = t835 * x;
            const double t837 = t836 + 0.4971015225339623;
            const double t838 = t837 * x;
            const double t839 = t838 + 0.4970327195550649;
            const double t840 = t839 * x;
            const double t841 = t840 + 0.4969605708078512;
            const double t842 = t841 * x;
            const double t843 = t842 + 0.49688482616971563;
            const double t844 = t843 * x;
            const double t845 = t844 + 0.49680520995017224;
            const double t846 = t845 * x;
            const double t847 = t846 + 0.49672141753830673;
            const double t848 = t847 * x;
            const double t849 = t848 + 0.49663311150852224;
            const double t850 = t849 * x;
            const double t851 = t850 + 0.49653991707964096;
            const double t852 = t851 * x;
            const double t853 = t852 + 0.4964414167985301;
            const double t854 = t853 * x;
            const double t855 = t854 + 0.49633714428922565;
            const double t856 = t855 * x;
            const double t857 = t856 + 0.49622657687013705;
            const double t858 = t857 * x;
            const double t859 = t858 + 0.4961091267927712;
            const double t860 = t859 * x;
            const double t861 = t860 + 0.49598413079206755;
            const double t862 = t861 * x;
            const double t863 = t862 + 0.4958508375561654;
            const double t864 = t863 * x;
            const double t865 = t864 + 0.4957083926157586;
            const double t866 = t865 * x;
            const double t867 = t866 + 0.4955558200110754;
            const double t868 = t867 * x;
            const double t869 = t868 + 0.4953919999052866;
            const double t870 = t869 * x;
            const double t871 = t870 + 0.4952156410587557;
            add_move(&m50, dot_x.by * t871);
        }
        if (m50.is) {
            add_move(&m49, m50.by * 1.0);
        }
        if (m49.is) {
            add_move(&m48, m49.by * x);
        }
        if (dot_x.is) {
            const double t872 = 0.4977324613589415 * x;
            const double t873 = t872 + 0.49769056821346885;
            const double t874 = t873 * x;
            const double t875 = t874 + 0.49764709799177154;
            const double t876 = t875 * x;
            const double t877 = t876 + 0.49760195993299683;
            const double t878 = t877 * x;
            const double t879 = t878 + 0.4975550561758158;
            const double t880 = t879 * x;
            const double t881 = t880 + 0.49750628105022277;
            const double t882 = t881 * x;
            const double t883 = t882 + 0.49745552028284684;
            const double t884 = t883 * x;
            const double t885 = t884 + 0.4974026501032014;
            const double t886 = t885 * x;
            const double t887 = t886 + 0.4973475362361541;
            const double t888 = t887 * x;
            const double t889 = t888 + 0.49729003276335537;
            const double t890 = t889 * x;
            const double t891 = t890 + 0.4972299808333031;
            const double t892 = t891 * x;
            const double t893 = t892 + 0.49716720719603075;
            const double t894 = t893 * x;
            const double t895 = t894 + 0.4971015225339623;
            const double t896 = t895 * x;
            const double t897 = t896 + 0.4970327195550649;
            const double t898 = t897 * x;
            const double t899 = t898 + 0.4969605708078512;
            const double t900 = t899 * x;
            const double t901 = t900 + 0.49688482616971563;
            const double t902 = t901 * x;
            const double t903 = t902 + 0.49680520995017224;
            const double t904 = t903 * x;
            const double t905 = t904 + 0.49672141753830673;
            const double t906 = t905 * x;
            const double t907 = t906 + 0.49663311150852224;
            const double t908 = t907 * x;
            const double t909 = t908 + 0.49653991707964096;
            const double t910 = t909 * x;
            const double t911 = t910 + 0.4964414167985301;
            const double t912 = t911 * x;
            const double t913 = t912 + 0.49633714428922565;
            const double t914 = t913 * x;
            const double t915 = t914 + 0.49622657687013705;
            const double t916 = t915 * x;
            const double t917 = t916 + 0.4961091267927712;
            const double t918 = t917 * x;
            const double t919 = t918 + 0.49598413079206755;
            const double t920 = t919 * x;
            const double t921 = t920 + 0.4958508375561654;
            const double t922 = t921 * x;
            const double t923 = t922 + 0.4957083926157586;
            const double t924 = t923 * x;
            const double t925 = t924 + 0.4955558200110754;
            const double t926 = t925 * x;
            const double t927 = t926 + 0.4953919999052866;
            const double t928 = t927 * x;
            const double t929 = t928 + 0.4952156410587557;
            const double t930 = t929 * x;
            const double t931 = t930 + 0.4950252467330891;
            add_move(&m48, dot_x.by * t931);
        }
        if (m48.is) {
            add_move(&m47, m48.by * 1.0);
        }
        if (m47.is) {
            add_move(&m46, m47.by * x);
        }
        if (dot_x.is) {
            const double t932 = 0.4977324613589415 * x;
            const double t933 = t932 + 0.49769056821346885;
            const double t934 = t933 * x;
            const double t935 = t934 + 0.49764709799177154;
            const double t936 = t935 * x;
            const double t937 = t936 + 0.49760195993299683;
            const double t938 = t937 * x;
            const double t939 = t938 + 0.4975550561758158;
            const double t940 = t939 * x;
            const double t941 = t940 + 0.49750628105022277;
            const double t942 = t941 * x;
            const double t943 = t942 + 0.49745552028284684;
            const double t944 = t943 * x;
            const double t945 = t944 + 0.4974026501032014;
            const double t946 = t945 * x;
            const double t947 = t946 + 0.4973475362361541;
            const double t948 = t947 * x;
            const double t949 = t948 + 0.49729003276335537;
            const double t950 = t949 * x;
            const double t951 = t950 + 0.4972299808333031;
            const double t952 = t951 * x;
            const double t953 = t952 + 0.49716720719603075;
            const double t954 = t953 * x;
            const double t955 = t954 + 0.4971015225339623;
            const double t956 = t955 * x;
            const double t957 = t956 + 0.4970327195550649;
            const double t958 = t957 * x;
            const double t959 = t958 + 0.4969605708078512;
            const double t960 = t959 * x;
            const double t961 = t960 + 0.49688482616971563;
            const double t962 = t961 * x;
            const double t963 = t962 + 0.49680520995017224;
            const double t964 = t963 * x;
            const double t965 = t964 + 0.49672141753830673;
            const double t966 = t965 * x;
            const double t967 = t966 + 0.49663311150852224;
            const double t968 = t967 * x;
            const double t969 = t968 + 0.49653991707964096;
            const double t970 = t969 * x;
            const double t971 = t970 + 0.4964414167985301;
            const double t972 = t971 * x;
            const double t973 = t972 + 0.49633714428922565;
            const double t974 = t973 * x;
            const double t975 = t974 + 0.49622657687013705;
            const double t976 = t975 * x;
            const double t977 = t976 + 0.4961091267927712;
            const double t978 = t977 * x;
            const double t979 = t978 + 0.49598413079206755;
            const double t980 = t979 * x;
            const double t981 = t980 + 0.4958508375561654;
            const double t982 = t981 * x;
            const double t983 = t982 + 0.4957083926157586;
            const double t984 = t983 * x;
            const double t985 = t984 + 0.4955558200110754;
            const double t986 = t985 * x;
            const double t987 = t986 + 0.4953919999052866;
            const double t988 = t987 * x;
            const double t989 = t988 + 0.4952156410587557;
            const double t990 = t989 * x;
            const double t991 = t990 + 0.4950252467330891;
            const double t992 = t991 * x;
            const double t993 = t992 + 0.49481907211970594;
            add_move(&m46, dot_x.by * t993);
        }
        if (m46.is) {
            add_move(&m45, m46.by * 1.0);
        }
        if (m45.is) {
            add_move(&m44, m45.by * x);
        }
        if (dot_x.is) {
            const double t994 = 0.4977324613589415 * x;
            const double t995 = t994 + 0.49769056821346885;
            const double t996 = t995 * x;
            const double t997 = t996 + 0.49764709799177154;
            const double t998 = t997 * x;
            const double t999 = t998 + 0.49760195993299683;
            const double t1000 = t999 * x;
            const double t1001 = t1000 + 0.4975550561758158;
            const double t1002 = t1001 * x;
            const double t1003 = t1002 + 0.49750628105022277;
            const double t1004 = t1003 * x;
            const double t1005 = t1004 + 0.49745552028284684;
            const double t1006 = t1005 * x;
            const double t1007 = t1006 + 0.4974026501032014;
            const double t1008 = t1007 * x;
            const double t1009 = t1008 + 0.4973475362361541;
            const double t1010 = t1009 * x;
            const double t1011 = t1010 + 0.49729003276335537;
            const double t1012 = t1011 * x;
            const double t1013 = t1012 + 0.4972299808333031;
            const double t1014 = t1013 * x;
            const double t1015 = t1014 + 0.49716720719603075;
            const double t1016 = t1015 * x;
            const double t1017 = t1016 + 0.4971015225339623;
            const double t1018 = t1017 * x;
            const double t1019 = t1018 + 0.4970327195550649;
            const double t1020 = t1019 * x;
            const double t1021 = t1020 + 0.4969605708078512;
            const double t1022 = t1021 * x;
            const double t1023 = t1022 + 0.49688482616971563;
            const double t1024 = t1023 * x;
            const double t1025 = t1024 + 0.49680520995017224;
            const double t1026 = t1025 * x;
            const double t1027 = t1026 + 0.49672141753830673;
            const double t1028 = t1027 * x;
            const double t1029 = t1028 + 0.49663311150852224;
            const double t1030 = t1029 * x;
            const double t1031 = t1030 + 0.49653991707964096;
            const double t1032 = t1031 * x;
            const double t1033 = t1032 + 0.4964414167985301;
            const double t1034 = t1033 * x;
            const double t1035 = t1034 + 0.49633714428922565;
            const double t1036 = t1035 * x;
            const double t1037 = t1036 + 0.49622657687013705;
            const double t1038 = t1037 * x;
            const double t1039 = t1038 + 0.4961091267927712;
            const double t1040 = t1039 * x;
            const double t1041 = t1040 + 0.49598413079206755;
            const double t1042 = t1041 * x;
            const double t1043 = t1042 + 0.4958508375561654;
            const double t1044 = t1043 * x;
            const double t1045 = t1044 + 0.4957083926157586;
            const double t1046 = t1045 * x;
            const double t1047 = t1046 + 0.4955558200110754;
            const double t1048 = t1047 * x;
            const double t1049 = t1048 + 0.4953919999052866;
            const double t1050 = t1049 * x;
            const double t1051 = t1050 + 0.4952156410587557;
            const double t1052 = t1051 * x;
            const double t1053 = t1052 + 0.4950252467330891;
            const double t1054 = t1053 * x;
            const double t1055 = t1054 + 0.49481907211970594;
            const double t1056 = t1055 * x;
            const double t1057 = t1056 + 0.4945950707289771;
            add_move(&m44, dot_x.by * t1057);
        }
        if (m44.is) {
            add_move(&m43, m44.by * 1.0);
        }
        if (m43.is) {
            add_move(&m42, m43.by * x);
        }
        if (dot_x.is) {
            const double t1058 = 0.4977324613589415 * x;
            const double t1059 = t1058 + 0.49769056821346885;
            const double t1060 = t1059 * x;
            const double t1061 = t1060 + 0.49764709799177154;
            const double t1062 = t1061 * x;
            const double t1063 = t1062 + 0.49760195993299683;
            const double t1064 = t1063 * x;
            const double t1065 = t1064 + 0.4975550561758158;
            const double t1066 = t1065 * x;
            const double t1067 = t1066 + 0.49750628105022277;
            const double t1068 = t1067 * x;
            const double t1069 = t1068 + 0.49745552028284684;
            const double t1070 = t1069 * x;
            const double t1071 = t1070 + 0.4974026501032014;
            const double t1072 = t1071 * x;
            const double t1073 = t1072 + 0.4973475362361541;
            const double t1074 = t1073 * x;
            const double t1075 = t1074 + 0.49729003276335537;
            const double t1076 = t1075 * x;
            const double t1077 = t1076 + 0.4972299808333031;
            const double t1078 = t1077 * x;
            const double t1079 = t1078 + 0.49716720719603075;
            const double t1080 = t1079 * x;
            const double t1081 = t1080 + 0.4971015225339623;
            const double t1082 = t1081 * x;
            const double t1083 = t1082 + 0.4970327195550649;
            const double t1084 = t1083 * x;
            const double t1085 = t1084 + 0.4969605708078512;
            const double t1086 = t1085 * x;
            const double t1087 = t1086 + 0.49688482616971563;
            const double t1088 = t1087 * x;
            const double t1089 = t1088 + 0.49680520995017224;
            const double t1090 = t1089 * x;
            const double t1091 = t1090 + 0.49672141753830673;
            const double t1092 = t1091 * x;
            const double t1093 = t1092 + 0.49663311150852224;
            const double t1094 = t1093 * x;
            const double t1095 = t1094 + 0.49653991707964096;
            const double t1096 = t1095 * x;
            const double t1097 = t1096 + 0.4964414167985301;
            const double t1098 = t1097 * x;
            const double t1099 = t1098 + 0.49633714428922565;
            const double t1100 = t1099 * x;
            const double t1101 = t1100 + 0.49622657687013705;
            const double t1102 = t1101 * x;
            const double t1103 = t1102 + 0.4961091267927712;
            const double t1104 = t1103 * x;
            const double t1105 = t1104 + 0.49598413079206755;
            const double t1106 = t1105 * x;
            const double t1107 = t1106 + 0.4958508375561654;
            const double t1108 = t1107 * x;
            const double t1109 = t1108 + 0.4957083926157586;
            const double t1110 = t1109 * x;
            const double t1111 = t1110 + 0.4955558200110754;
            const double t1112 = t1111 * x;
            const double t1113 = t1112 + 0.4953919999052866;
            const double t1114 = t1113 * x;
            const double t1115 = t1114 + 0.4952156410587557;
            const double t1116 = t1115 * x;
            const double t1117 = t1116 + 0.4950252467330891;
            const double t1118 = t1117 * x;
            const double t1119 = t1118 + 0.49481907211970594;
            const double t1120 = t1119 * x;
            const double t1121 = t1120 + 0.4945950707289771;
            const double t1122 = t1121 * x;
            const double t1123 = t1122 + 0.4943508262496048;
            add_move(&m42, dot_x.by * t1123);
        }
        if (m42.is) {
            add_move(&m41, m42.by * 1.0);
        }
        if (m41.is) {
            add_move(&m40, m41.by * x);
        }
        if (dot_x.is) {
            const double t1124 = 0.4977324613589415 * x;
            const double t1125 = t1124 + 0.49769056821346885;
            const double t1126 = t1125 * x;
            const double t1127 = t1126 + 0.49764709799177154;
            const double t1128 = t1127 * x;
            const double t1129 = t1128 + 0.49760195993299683;
            const double t1130 = t1129 * x;
            const double t1131 = t1130 + 0.4975550561758158;
            const double t1132 = t1131 * x;
            const double t1133 = t1132 + 0.49750628105022277;
            const double t1134 = t1133 * x;
            const double t1135 = t1134 + 0.49745552028284684;
            const double t1136 = t1135 * x;
            const double t1137 = t1136 + 0.4974026501032014;
            const double t1138 = t1137 * x;
            const double t1139 = t1138 + 0.4973475362361541;
            const double t1140 = t1139 * x;
            const double t1141 = t1140 + 0.49729003276335537;
            const double t1142 = t1141 * x;
            const double t1143 = t1142 + 0.4972299808333031;
            const double t1144 = t1143 * x;
            const double t1145 = t1144 + 0.49716720719603075;
            const double t1146 = t1145 * x;
            const double t1147 = t1146 + 0.4971015225339623;
            const double t1148 = t1147 * x;
            const double t1149 = t1148 + 0.4970327195550649;
            const double t1150 = t1149 * x;
            const double t1151 = t1150 + 0.4969605708078512;
            const double t1152 = t1151 * x;
            const double t1153 = t1152 + 0.49688482616971563;
            const double t1154 = t1153 * x;
            const double t1155 = t1154 + 0.49680520995017224;
            const double t1156 = t1155 * x;
            const double t1157 = t1156 + 0.49672141753830673;
            const double t1158 = t1157 * x;
            const double t1159 = t1158 + 0.49663311150852224;
            const double t1160 = t1159 * x;
            const double t1161 = t1160 + 0.49653991707964096;
            const double t1162 = t1161 * x;
            const double t1163 = t1162 + 0.4964414167985301;
            const double t1164 = t1163 * x;
            const double t1165 = t1164 + 0.49633714428922565;
            const double t1166 = t1165 * x;
            const double t1167 = t1166 + 0.49622657687013705;
            const double t1168 = t1167 * x;
            const double t1169 = t1168 + 0.4961091267927712;
            const double t1170 = t1169 * x;
            const double t1171 = t1170 + 0.49598413079206755;
            const double t1172 = t1171 * x;
            const double t1173 = t1172 + 0.4958508375561654;
            const double t1174 = t1173 * x;
            const double t1175 = t1174 + 0.4957083926157586;
            const double t1176 = t1175 * x;
            const double t1177 = t1176 + 0.4955558200110754;
            const double t1178 = t1177 * x;
            const double t1179 = t1178 + 0.4953919999052866;
            const double t1180 = t1179 * x;
            const double t1181 = t1180 + 0.4952156410587557;
            const double t1182 = t1181 * x;
            const double t1183 = t1182 + 0.4950252467330891;
            const double t1184 = t1183 * x;
            const double t1185 = t1184 + 0.49481907211970594;
            const double t1186 = t1185 * x;
            const double t1187 = t1186 + 0.4945950707289771;
            const double t1188 = t1187 * x;
            const double t1189 = t1188 + 0.4943508262496048;
            const double t1190 = t1189 * x;
            const double t1191 = t1190 + 0.49408346506720924;
            add_move(&m40, dot_x.by * t1191);
        }
        if (m40.is) {
            add_move(&m39, m40.by * 1.0);
        }
        if (m39.is) {
            add_move(&m38, m39.by * x);
        }
        if (dot_x.is) {
            const double t1192 = 0.4977324613589415 * x;
            const double t1193 = t1192 + 0.49769056821346885;
            const double t1194 = t1193 * x;
            const double t1195 = t1194 + 0.49764709799177154;
            const double t1196 = t1195 * x;
            const double t1197 = t1196 + 0.49760195993299683;
            const double t1198 = t1197 * x;
            const double t1199 = t1198 + 0.4975550561758158;
            const double t1200 = t1199 * x;
            const double t1201 = t1200 + 0.49750628105022277;
            const double t1202 = t1201 * x;
            const double t1203 = t1202 + 0.49745552028284684;
            const double t1204 = t1203 * x;
            const double t1205 = t1204 + 0.4974026501032014;
            const double t1206 = t1205 * x;
            const double t1207 = t1206 + 0.4973475362361541;
            const double t1208 = t1207 * x;
            const double t1209 = t1208 + 0.49729003276335537;
            const double t1210 = t1209 * x;
            const double t1211 = t1210 + 0.4972299808333031;
            const double t1212 = t1211 * x;
            const double t1213 = t1212 + 0.49716720719603075;
            const double t1214 = t1213 * x;
            const double t1215 = t1214 + 0.4971015225339623;
            const double t1216 = t1215 * x;
            const double t1217 = t1216 + 0.4970327195550649;
            const double t1218 = t1217 * x;
            const double t1219 = t1218 + 0.4969605708078512;
            const double t1220 = t1219 * x;
            const double t1221 = t1220 + 0.49688482616971563;
            const double t1222 = t1221 * x;
            const double t1223 = t1222 + 0.49680520995017224;
            const double t1224 = t1223 * x;
            const double t1225 = t1224 + 0.49672141753830673;
            const double t1226 = t1225 * x;
            const double t1227 = t1226 + 0.49663311150852224;
            const double t1228 = t1227 * x;
            const double t1229 = t1228 + 0.49653991707964096;
            const double t1230 = t1229 * x;
            const double t1231 = t1230 + 0.4964414167985301;
            const double t1232 = t1231 * x;
            const double t1233 = t1232 + 0.49633714428922565;
            const double t1234 = t1233 * x;
            const double t1235 = t1234 + 0.49622657687013705;
            const double t1236 = t1235 * x;
            const double t1237 = t1236 + 0.4961091267927712;
            const double t1238 = t1237 * x;
            const double t1239 = t1238 + 0.49598413079206755;
            const double t1240 = t1239 * x;
            const double t1241 = t1240 + 0.4958508375561654;
            const double t1242 = t1241 * x;
            const double t1243 = t1242 + 0.4957083926157586;
            const double t1244 = t1243 * x;
            const double t1245 = t1244 + 0.4955558200110754;
            const double t1246 = t1245 * x;
            const double t1247 = t1246 + 0.4953919999052866;
            const double t1248 = t1247 * x;
            const double t1249 = t1248 + 0.4952156410587557;
            const double t1250 = t1249 * x;
            const double t1251 = t1250 + 0.4950252467330891;
            const double t1252 = t1251 * x;
            const double t1253 = t1252 + 0.49481907211970594;
            const double t1254 = t1253 * x;
            const double t1255 = t1254 + 0.4945950707289771;
            const double t1256 = t1255 * x;
            const double t1257 = t1256 + 0.4943508262496048;
            const double t1258 = t1257 * x;
            const double t1259 = t1258 + 0.49408346506720924;
            const double t1260 = t1259 * x;
            const double t1261 = t1260 + 0.4937895427203518;
            add_move(&m38, dot_x.by * t1261);
        }
        if (m38.is) {
            add_move(&m37, m38.by * 1.0);
        }
        if (m37.is) {
            add_move(&m36, m37.by * x);
        }
        if (dot_x.is) {
            const double t1262 = 0.4977324613589415 * x;
            const double t1263 = t1262 + 0.49769056821346885;
            const double t1264 = t1263 * x;
            const double t1265 = t1264 + 0.49764709799177154;
            const double t1266 = t1265 * x;
            const double t1267 = t1266 + 0.49760195993299683;
            const double t1268 = t1267 * x;
            const double t1269 = t1268 + 0.4975550561758158;
            const double t1270 = t1269 * x;
            const double t1271 = t1270 + 0.49750628105022277;
            const double t1272 = t1271 * x;
            const double t1273 = t1272 + 0.49745552028284684;
            const double t1274 = t1273 * x;
            const double t1275 = t1274 + 0.4974026501032014;
            const double t1276 = t1275 * x;
            const double t1277 = t1276 + 0.4973475362361541;
            const double t1278 = t1277 * x;
            const double t1279 = t1278 + 0.49729003276335537;
            const double t1280 = t1279 * x;
            const double t1281 = t1280 + 0.4972299808333031;
            const double t1282 = t1281 * x;
            const double t1283 = t1282 + 0.49716720719603075;
            const double t1284 = t1283 * x;
            const double t1285 = t1284 + 0.4971015225339623;
            const double t1286 = t1285 * x;
            const double t1287 = t1286 + 0.4970327195550649;
            const double t1288 = t1287 * x;
            const double t1289 = t1288 + 0.4969605708078512;
            const double t1290 = t1289 * x;
            const double t1291 = t1290 + 0.49688482616971563;
            const double t1292 = t1291 * x;
            const double t1293 = t1292 + 0.49680520995017224;
            const double t1294 = t1293 * x;
            const double t1295 = t1294 + 0.49672141753830673;
            const double t1296 = t1295 * x;
            const double t1297 = t1296 + 0.49663311150852224;
            const double t1298 = t1297 * x;
            const double t1299 = t1298 + 0.49653991707964096;
            const double t1300 = t1299 * x;
            const double t1301 = t1300 + 0.4964414167985301;
            const double t1302 = t1301 * x;
            const double t1303 = t1302 + 0.49633714428922565;
            const double t1304 = t1303 * x;
            const double t1305 = t1304 + 0.49622657687013705;
            const double t1306 = t1305 * x;
            const double t1307 = t1306 + 0.4961091267927712;
            const double t1308 = t1307 * x;
            const double t1309 = t1308 + 0.49598413079206755;
            const double t1310 = t1309 * x;
            const double t1311 = t1310 + 0.4958508375561654;
            const double t1312 = t1311 * x;
            const double t1313 = t1312 + 0.4957083926157586;
            const double t1314 = t1313 * x;
            const double t1315 = t1314 + 0.4955558200110754;
            const double t1316 = t1315 * x;
            const double t1317 = t1316 + 0.4953919999052866;
            const double t1318 = t1317 * x;
            const double t1319 = t1318 + 0.4952156410587557;
            const double t1320 = t1319 * x;
            const double t1321 = t1320 + 0.4950252467330891;
            const double t1322 = t1321 * x;
            const double t1323 = t1322 + 0.49481907211970594;
            const double t1324 = t1323 * x;
            const double t1325 = t1324 + 0.4945950707289771;
            const double t1326 = t1325 * x;
            const double t1327 = t1326 + 0.4943508262496048;
            const double t1328 = t1327 * x;
            const double t1329 = t1328 + 0.49408346506720924;
            const double t1330 = t1329 * x;
            const double t1331 = t1330 + 0.4937895427203518;
            const double t1332 = t1331 * x;
            const double t1333 = t1332 + 0.4934648947632707;
            add_move(&m36, dot_x.by * t1333);
        }
        if (m36.is) {
            add_move(&m35, m36.by * 1.0);
        }
        if (m35.is) {
            add_move(&m34, m35.by * x);
        }
        if (dot_x.is) {
            const double t1334 = 0.4977324613589415 * x;
            const double t1335 = t1334 + 0.49769056821346885;
            const double t1336 = t1335 * x;
            const double t1337 = t1336 + 0.49764709799177154;
            const double t1338 = t1337 * x;
            const double t1339 = t1338 + 0.49760195993299683;
            const double t1340 = t1339 * x;
            const double t1341 = t1340 + 0.4975550561758158;
            const double t1342 = t1341 * x;
            const double t1343 = t1342 + 0.49750628105022277;
            const double t1344 = t1343 * x;
            const double t1345 = t1344 + 0.49745552028284684;
            const double t1346 = t1345 * x;
            const double t1347 = t1346 + 0.4974026501032014;
            const double t1348 = t1347 * x;
            const double t1349 = t1348 + 0.4973475362361541;
            const double t1350 = t1349 * x;
            const double t1351 = t1350 + 0.49729003276335537;
            const double t1352 = t1351 * x;
            const double t1353 = t1352 + 0.4972299808333031;
            const double t1354 = t1353 * x;
            const double t1355 = t1354 + 0.49716720719603075;
            const double t1356 = t1355 * x;
            const double t1357 = t1356 + 0.4971015225339623;
            const double t1358 = t1357 * x;
            const double t1359 = t1358 + 0.4970327195550649;
            const double t1360 = t1359 * x;
            const double t1361 = t1360 + 0.4969605708078512;
            const double t1362 = t1361 * x;
            const double t1363 = t1362 + 0.49688482616971563;
            const double t1364 = t1363 * x;
            const double t1365 = t1364 + 0.49680520995017224;
            const double t1366 = t1365 * x;
            const double t1367 = t1366 + 0.49672141753830673;
            const double t1368 = t1367 * x;
            const double t1369 = t1368 + 0.49663311150852224;
            const double t1370 = t1369 * x;
            const double t1371 = t1370 + 0.49653991707964096;
            const double t1372 = t1371 * x;
            const double t1373 = t1372 + 0.4964414167985301;
            const double t1374 = t1373 * x;
            const double t1375 = t1374 + 0.49633714428922565;
            const double t1376 = t1375 * x;
            const double t1377 = t1376 + 0.49622657687013705;
            const double t1378 = t1377 * x;
            const double t1379 = t1378 + 0.4961091267927712;
            const double t1380 = t1379 * x;
            const double t1381 = t1380 + 0.49598413079206755;
            const double t1382 = t1381 * x;
            const double t1383 = t1382 + 0.4958508375561654;
            const double t1384 = t1383 * x;
            const double t1385 = t1384 + 0.4957083926157586;
            const double t1386 = t1385 * x;
            const double t1387 = t1386 + 0.4955558200110754;
            const double t1388 = t1387 * x;
            const double t1389 = t1388 + 0.4953919999052866;
            const double t1390 = t1389 * x;
            const double t1391 = t1390 + 0.4952156410587557;
            const double t1392 = t1391 * x;
            const double t1393 = t1392 + 0.4950252467330891;
            const double t1394 = t1393 * x;
            const double t1395 = t1394 + 0.49481907211970594;
            const double t1396 = t1395 * x;
            const double t1397 = t1396 + 0.4945950707289771;
            const double t1398 = t1397 * x;
            const double t1399 = t1398 + 0.4943508262496048;
            const double t1400 = t1399 * x;
            const double t1401 = t1400 + 0.49408346506720924;
            const double t1402 = t1401 * x;
            const double t1403 = t1402 + 0.4937895427203518;
            const double t1404 = t1403 * x;
            const double t1405 = t1404 + 0.4934648947632707;
            const double t1406 = t1405 * x;
            const double t1407 = t1406 + 0.4931044383025233;
            add_move(&m34, dot_x.by * t1407);
        }
        if (m34.is) {
            add_move(&m33, m34.by * 1.0);
        }
        if (m33.is) {
            add_move(&m32, m33.by * x);
        }
        if (dot_x.is) {
            const double t1408 = 0.4977324613589415 * x;
            const double t1409 = t1408 + 0.49769056821346885;
            const double t1410 = t1409 * x;
            const double t1411 = t1410 + 0.49764709799177154;
            const double t1412 = t1411 * x;
            const double t1413 = t1412 + 0.49760195993299683;
            const double t1414 = t1413 * x;
            const double t1415 = t1414 + 0.4975550561758158;
            const double t1416 = t1415 * x;
            const double t1417 = t1416 + 0.49750628105022277;
            const double t1418 = t1417 * x;
            const double t1419 = t1418 + 0.49745552028284684;
            const double t1420 = t1419 * x;
            const double t1421 = t1420 + 0.4974026501032014;
            const double t1422 = t1421 * x;
            const double t1423 = t1422 + 0.4973475362361541;
            const double t1424 = t1423 * x;
            const double t1425 = t1424 + 0.49729003276335537;
            const double t1426 = t1425 * x;
            const double t1427 = t1426 + 0.4972299808333031;
            const double t1428 = t1427 * x;
            const double t1429 = t1428 + 0.49716720719603075;
            const double t1430 = t1429 * x;
            const double t1431 = t1430 + 0.4971015225339623;
            const double t1432 = t1431 * x;
            const double t1433 = t1432 + 0.4970327195550649;
            const double t1434 = t1433 * x;
            const double t1435 = t1434 + 0.4969605708078512;
            const double t1436 = t1435 * x;
            const double t1437 = t1436 + 0.49688482616971563;
            const double t1438 = t1437 * x;
            const double t1439 = t1438 + 0.49680520995017224;
            const double t1440 = t1439 * x;
            const double t1441 = t1440 + 0.49672141753830673;
            const double t1442 = t1441 * x;
            const double t1443 = t1442 + 0.49663311150852224;
            const double t1444 = t1443 * x;
            const double t1445 = t1444 + 0.49653991707964096;
            const double t1446 = t1445 * x;
            const double t1447 = t1446 + 0.4964414167985301;
            const double t1448 = t1447 * x;
            const double t1449 = t1448 + 0.49633714428922565;
            const double t1450 = t1449 * x;
            const double t1451 = t1450 + 0.49622657687013705;
            const double t1452 = t1451 * x;
            const double t1453 = t1452 + 0.4961091267927712;
            const double t1454 = t1453 * x;
            const double t1455 = t1454 + 0.49598413079206755;
            const double t1456 = t1455 * x;
            const double t1457 = t1456 + 0.4958508375561654;
            const double t1458 = t1457 * x;
            const double t1459 = t1458 + 0.4957083926157586;
            const double t1460 = t1459 * x;
            const double t1461 = t1460 + 0.4955558200110754;
            const double t1462 = t1461 * x;
            const double t1463 = t1462 + 0.4953919999052866;
            const double t1464 = t1463 * x;
            const double t1465 = t1464 + 0.4952156410587557;
            const double t1466 = t1465 * x;
            const double t1467 = t1466 + 0.4950252467330891;
            const double t1468 = t1467 * x;
            const double t1469 = t1468 + 0.49481907211970594;
            const double t1470 = t1469 * x;
            const double t1471 = t1470 + 0.4945950707289771;
            const double t1472 = t1471 * x;
            const double t1473 = t1472 + 0.4943508262496048;
            const double t1474 = t1473 * x;
            const double t1475 = t1474 + 0.49408346506720924;
            const double t1476 = t1475 * x;
            const double t1477 = t1476 + 0.4937895427203518;
            const double t1478 = t1477 * x;
            const double t1479 = t1478 + 0.4934648947632707;
            const double t1480 = t1479 * x;
            const double t1481 = t1480 + 0.4931044383025233;
            const double t1482 = t1481 * x;
            const double t1483 = t1482 + 0.49270190406717435;
            add_move(&m32, dot_x.by * t1483);
        }
        if (m32.is) {
            add_move(&m31, m32.by * 1.0);
        }
        if (m31.is) {
            add_move(&m30, m31.by * x);
        }
        if (dot_x.is) {
            const double t1484 = 0.4977324613589415 * x;
            const double t1485 = t1484 + 0.49769056821346885;
            const double t1486 = t1485 * x;
            const double t1487 = t1486 + 0.49764709799177154;
            const double t1488 = t1487 * x;
            const double t1489 = t1488 + 0.49760195993299683;
            const double t1490 = t1489 * x;
            const double t1491 = t1490 + 0.4975550561758158;
            const double t1492 = t1491 * x;
            const double t1493 = t1492 + 0.49750628105022277;
            const double t1494 = t1493 * x;
            const double t1495 = t1494 + 0.49745552028284684;
            const double t1496 = t1495 * x;
            const double t1497 = t1496 + 0.4974026501032014;
            const double t1498 = t1497 * x;
            const double t1499 = t1498 + 0.4973475362361541;
            const double t1500 = t1499 * x;
            const double t1501 = t1500 + 0.49729003276335537;
            const double t1502 = t1501 * x;
            const double t1503 = t1502 + 0.4972299808333031;
            const double t1504 = t1503 * x;
            const double t1505 = t1504 + 0.49716720719603075;
            const double t1506 = t1505 * x;
            const double t1507 = t1506 + 0.4971015225339623;
            const double t1508 = t1507 * x;
            const double t1509 = t1508 + 0.4970327195550649;
            const double t1510 = t1509 * x;
            const double t1511 = t1510 + 0.4969605708078512;
            const double t1512 = t1511 * x;
            const double t1513 = t1512 + 0.49688482616971563;
            const double t1514 = t1513 * x;
            const double t1515 = t1514 + 0.49680520995017224;
            const double t1516 = t1515 * x;
            const double t1517 = t1516 + 0.49672141753830673;
            const double t1518 = t1517 * x;
            const double t1519 = t1518 + 0.49663311150852224;
            const double t1520 = t1519 * x;
            const double t1521 = t1520 + 0.49653991707964096;
            const double t1522 = t1521 * x;
            const double t1523 = t1522 + 0.4964414167985301;
            const double t1524 = t1523 * x;
            const double t1525 = t1524 + 0.49633714428922565;
            const double t1526 = t1525 * x;
            const double t1527 = t1526 + 0.49622657687013705;
            const double t1528 = t1527 * x;
            const double t1529 = t1528 + 0.4961091267927712;
            const double t1530 = t1529 * x;
            const double t1531 = t1530 + 0.49598413079206755;
            const double t1532 = t1531 * x;
            const double t1533 = t1532 + 0.4958508375561654;
            const double t1534 = t1533 * x;
            const double t1535 = t1534 + 0.4957083926157586;
            const double t1536 = t1535 * x;
            const double t1537 = t1536 + 0.4955558200110754;
            const double t1538 = t1537 * x;
            const double t1539 = t1538 + 0.4953919999052866;
            const double t1540 = t1539 * x;
            const double t1541 = t1540 + 0.4952156410587557;
            const double t1542 = t1541 * x;
            const double t1543 = t1542 + 0.4950252467330891;
            const double t1544 = t1543 * x;
            const double t1545 = t1544 + 0.49481907211970594;
            const double t1546 = t1545 * x;
            const double t1547 = t1546 + 0.4945950707289771;
            const double t1548 = t1547 * x;
            const double t1549 = t1548 + 0.4943508262496048;
            const double t1550 = t1549 * x;
            const double t1551 = t1550 + 0.49408346506720924;
            const double t1552 = t1551 * x;
            const double t1553 = t1552 + 0.4937895427203518;
            const double t1554 = t1553 * x;
            const double t1555 = t1554 + 0.4934648947632707;
            const double t1556 = t1555 * x;
            const double t1557 = t1556 + 0.4931044383025233;
            const double t1558 = t1557 * x;
            const double t1559 = t1558 + 0.49270190406717435;
            const double t1560 = t1559 * x;
            const double t1561 = t1560 + 0.4922494688935589;
            add_move(&m30, dot_x.by * t1561);
        }
        if (m30.is) {
            add_move(&m29, m30.by * 1.0);
        }
        if (m29.is) {
            add_move(&m28, m29.by * x);
        }
        if (dot_x.is) {
            const double t1562 = 0.4977324613589415 * x;
            const double t1563 = t1562 + 0.49769056821346885;
            const double t1564 = t1563 * x;
            const double t1565 = t1564 + 0.49764709799177154;
            const double t1566 = t1565 * x;
            const double t1567 = t1566 + 0.49760195993299683;
            const double t1568 = t1567 * x;
            const double t1569 = t1568 + 0.4975550561758158;
            const double t1570 = t1569 * x;
            const double t1571 = t1570 + 0.49750628105022277;
            const double t1572 = t1571 * x;
            const double t1573 = t1572 + 0.49745552028284684;
            const double t1574 = t1573 * x;
            const double t1575 = t1574 + 0.4974026501032014;
            const double t1576 = t1575 * x;
            const double t1577 = t1576 + 0.4973475362361541;
            const double t1578 = t1577 * x;
            const double t1579 = t1578 + 0.49729003276335537;
            const double t1580 = t1579 * x;
            const double t1581 = t1580 + 0.4972299808333031;
            const double t1582 = t1581 * x;
            const double t1583 = t1582 + 0.49716720719603075;
            const double t1584 = t1583 * x;
            const double t1585 = t1584 + 0.4971015225339623;
            const double t1586 = t1585 * x;
            const double t1587 = t1586 + 0.4970327195550649;
            const double t1588 = t1587 * x;
            const double t1589 = t1588 + 0.4969605708078512;
            const double t1590 = t1589 * x;
            const double t1591 = t1590 + 0.49688482616971563;
            const double t1592 = t1591 * x;
            const double t1593 = t1592 + 0.49680520995017224;
            const double t1594 = t1593 * x;
            const double t1595 = t1594 + 0.49672141753830673;
            const double t1596 = t1595 * x;
            const double t1597 = t1596 + 0.49663311150852224;
            const double t1598 = t1597 * x;
            const double t1599 = t1598 + 0.49653991707964096;
            const double t1600 = t1599 * x;
            const double t1601 = t1600 + 0.4964414167985301;
            const double t1602 = t1601 * x;
            const double t1603 = t1602 + 0.49633714428922565;
            const double t1604 = t1603 * x;
            const double t1605 = t1604 + 0.49622657687013705;
            const double t1606 = t1605 * x;
            const double t1607 = t1606 + 0.4961091267927712;
            const double t1608 = t1607 * x;
            const double t1609 = t1608 + 0.49598413079206755;
            const double t1610 = t1609 * x;
            const double t1611 = t1610 + 0.4958508375561654;
            const double t1612 = t1611 * x;
            const double t1613 = t1612 + 0.4957083926157586;
            const double t1614 = t1613 * x;
            const double t1615 = t1614 + 0.4955558200110754;
            const double t1616 = t1615 * x;
            const double t1617 = t1616 + 0.4953919999052866;
            const double t1618 = t1617 * x;
            const double t1619 = t1618 + 0.4952156410587557;
            const double t1620 = t1619 * x;
            const double t1621 = t1620 + 0.4950252467330891;
            const double t1622 = t1621 * x;
            const double t1623 = t1622 + 0.49481907211970594;
            const double t1624 = t1623 * x;
            const double t1625 = t1624 + 0.4945950707289771;
            const double t1626 = t1625 * x;
            const double t1627 = t1626 + 0.4943508262496048;
            const double t1628 = t1627 * x;
            const double t1629 = t1628 + 0.49408346506720924;
            const double t1630 = t1629 * x;
            const double t1631 = t1630 + 0.4937895427203518;
            const double t1632 = t1631 * x;
            const double t1633 = t1632 + 0.4934648947632707;
            const double t1634 = t1633 * x;
            const double t1635 = t1634 + 0.4931044383025233;
            const double t1636 = t1635 * x;
            const double t1637 = t1636 + 0.49270190406717435;
            const double t1638 = t1637 * x;
            const double t1639 = t1638 + 0.4922494688935589;
            const double t1640 = t1639 * x;
            const double t1641 = t1640 + 0.49173724259918467;
            add_move(&m28, dot_x.by * t1641);
        }
        if (m28.is) {
            add_move(&m27, m28.by * 1.0);
        }
        if (m27.is) {
            add_move(&m26, m27.by * x);
        }
        if (dot_x.is) {
            const double t1642 = 0.4977324613589415 * x;
            const double t1643 = t1642 + 0.49769056821346885;
            const double t1644 = t1643 * x;
            const double t1645 = t1644 + 0.49764709799177154;
            const double t1646 = t1645 * x;
            const double t1647 = t1646 + 0.49760195993299683;
            const double t1648 = t1647 * x;
            const double t1649 = t1648 + 0.4975550561758158;
            const double t1650 = t1649 * x;
            const double t1651 = t1650 + 0.49750628105022277;
            const double t1652 = t1651 * x;
            const double t1653 = t1652 + 0.49745552028284684;
            const double t1654 = t1653 * x;
            const double t1655 = t1654 + 0.4974026501032014;
            const double t1656 = t1655 * x;
            const double t1657 = t1656 + 0.4973475362361541;
            const double t1658 = t1657 * x;
            const double t1659 = t1658 + 0.49729003276335537;
            const double t1660 = t1659 * x;
            const double t1661 = t1660 + 0.4972299808333031;
            const double t1662 = t1661 * x;
            const double t1663 = t1662 + 0.49716720719603075;
            const double t1664 = t1663 * x;
            const double t1665 = t1664 + 0.4971015225339623;
            const double t1666 = t1665 * x;
            const double t1667 = t1666 + 0.4970327195550649;
            const double t1668 = t1667 * x;
            const double t1669 = t1668 + 0.4969605708078512;
            const double t1670 = t1669 * x;
            const double t1671 = t1670 + 0.49688482616971563;
            const double t1672 = t1671 * x;
            const double t1673 = t1672 + 0.49680520995017224;
            const double t1674 = t1673 * x;
            const double t1675 = t1674 + 0.49672141753830673;
            const double t1676 = t1675 * x;
            const double t1677 = t1676 + 0.49663311150852224;
            const double t1678 = t1677 * x;
            const double t1679 = t1678 + 0.49653991707964096;
            const double t1680 = t1679 * x;
            const double t1681 = t1680 + 0.4964414167985301;
            const double t1682 = t1681 * x;
            const double t1683 = t1682 + 0.49633714428922565;
            const double t1684 = t1683 * x;
            const double t1685 = t1684 + 0.49622657687013705;
            const double t1686 = t1685 * x;
            const double t1687 = t1686 + 0.4961091267927712;
            const double t1688 = t1687 * x;
            const double t1689 = t1688 + 0.49598413079206755;
            const double t1690 = t1689 * x;
            const double t1691 = t1690 + 0.4958508375561654;
            const double t1692 = t1691 * x;
            const double t1693 = t1692 + 0.4957083926157586;
            const double t1694 = t1693 * x;
            const double t1695 = t1694 + 0.4955558200110754;
            const double t1696 = t1695 * x;
            const double t1697 = t1696 + 0.4953919999052866;
            const double t1698 = t1697 * x;
            const double t1699 = t1698 + 0.4952156410587557;
            const double t1700 = t1699 * x;
            const double t1701 = t1700 + 0.4950252467330891;
            const double t1702 = t1701 * x;
            const double t1703 = t1702 + 0.49481907211970594;
            const double t1704 = t1703 * x;
            const double t1705 = t1704 + 0.4945950707289771;
            const double t1706 = t1705 * x;
            const double t1707 = t1706 + 0.4943508262496048;
            const double t1708 = t1707 * x;
            const double t1709 = t1708 + 0.49408346506720924;
            const double t1710 = t1709 * x;
            const double t1711 = t1710 + 0.4937895427203518;
            const double t1712 = t1711 * x;
            const double t1713 = t1712 + 0.4934648947632707;
            const double t1714 = t1713 * x;
            const double t1715 = t1714 + 0.4931044383025233;
            const double t1716 = t1715 * x;
            const double t1717 = t1716 + 0.49270190406717435;
            const double t1718 = t1717 * x;
            const double t1719 = t1718 + 0.4922494688935589;
            const double t1720 = t1719 * x;
            const double t1721 = t1720 + 0.49173724259918467;
            const double t1722 = t1721 * x;
            const double t1723 = t1722 + 0.4911525371977588;
            add_move(&m26, dot_x.by * t1723);
        }
        if (m26.is) {
            add_move(&m25, m26.by * 1.0);
        }
        if (m25.is) {
            add_move(&m24, m25.by * x);
        }
        if (dot_x.is) {
            const double t1724 = 0.4977324613589415 * x;
            const double t1725 = t1724 + 0.49769056821346885;
            const double t1726 = t1725 * x;
            const double t1727 = t1726 + 0.49764709799177154;
            const double t1728 = t1727 * x;
            const double t1729 = t1728 + 0.49760195993299683;
            const double t1730 = t1729 * x;
            const double t1731 = t1730 + 0.4975550561758158;
            const double t1732 = t1731 * x;
            const double t1733 = t1732 + 0.49750628105022277;
            const double t1734 = t1733 * x;
            const double t1735 = t1734 + 0.49745552028284684;
            const double t1736 = t1735 * x;
            const double t1737 = t1736 + 0.4974026501032014;
            const double t1738 = t1737 * x;
            const double t1739 = t1738 + 0.4973475362361541;
            const double t1740 = t1739 * x;
            const double t1741 = t1740 + 0.49729003276335537;
            const double t1742 = t1741 * x;
            const double t1743 = t1742 + 0.4972299808333031;
            const double t1744 = t1743 * x;
            const double t1745 = t1744 + 0.49716720719603075;
            const double t1746 = t1745 * x;
            const double t1747 = t1746 + 0.4971015225339623;
            const double t1748 = t1747 * x;
            const double t1749 = t1748 + 0.4970327195550649;
            const double t1750 = t1749 * x;
            const double t1751 = t1750 + 0.4969605708078512;
            const double t1752 = t1751 * x;
            const double t1753 = t1752 + 0.49688482616971563;
            const double t1754 = t1753 * x;
            const double t1755 = t1754 + 0.49680520995017224;
            const double t1756 = t1755 * x;
            const double t1757 = t1756 + 0.49672141753830673;
            const double t1758 = t1757 * x;
            const double t1759 = t1758 + 0.49663311150852224;
            const double t1760 = t1759 * x;
            const double t1761 = t1760 + 0.49653991707964096;
            const double t1762 = t1761 * x;
            const double t1763 = t1762 + 0.4964414167985301;
            const double t1764 = t1763 * x;
            const double t1765 = t1764 + 0.49633714428922565;
            const double t1766 = t1765 * x;
            const double t1767 = t1766 + 0.49622657687013705;
            const double t1768 = t1767 * x;
            const double t1769 = t1768 + 0.4961091267927712;
            const double t1770 = t1769 * x;
            const double t1771 = t1770 + 0.49598413079206755;
            const double t1772 = t1771 * x;
            const double t1773 = t1772 + 0.4958508375561654;
            const double t1774 = t1773 * x;
            const double t1775 = t1774 + 0.4957083926157586;
            const double t1776 = t1775 * x;
            const double t1777 = t1776 + 0.4955558200110754;
            const double t1778 = t1777 * x;
            const double t1779 = t1778 + 0.4953919999052866;
            const double t1780 = t1779 * x;
            const double t1781 = t1780 + 0.4952156410587557;
            const double t1782 = t1781 * x;
            const double t1783 = t1782 + 0.4950252467330891;
            const double t1784 = t1783 * x;
            const double t1785 = t1784 + 0.49481907211970594;
            const double t1786 = t1785 * x;
            const double t1787 = t1786 + 0.4945950707289771;
            const double t1788 = t1787 * x;
            const double t1789 = t1788 + 0.4943508262496048;
            const double t1790 = t1789 * x;
            const double t1791 = t1790 + 0.49408346506720924;
            const double t1792 = t1791 * x;
            const double t1793 = t1792 + 0.4937895427203518;
            const double t1794 = t1793 * x;
            const double t1795 = t1794 + 0.4934648947632707;
            const double t1796 = t1795 * x;
            const double t1797 = t1796 + 0.4931044383025233;
            const double t1798 = t1797 * x;
            const double t1799 = t1798 + 0.49270190406717435;
            const double t1800 = t1799 * x;
            const double t1801 = t1800 + 0.4922494688935589;
            const double t1802 = t1801 * x;
            const double t1803 = t1802 + 0.49173724259918467;
            const double t1804 = t1803 * x;
            const double t1805 = t1804 + 0.4911525371977588;
            const double t1806 = t1805 * x;
            const double t1807 = t1806 + 0.49047880257883186;
            add_move(&m24, dot_x.by * t1807);
        }
        if (m24.is) {
            add_move(&m23, m24.by * 1.0);
        }
        if (m23.is) {
            add_move(&m22, m23.by * x);
        }
        if (dot_x.is) {
            const double t1808 = 0.4977324613589415 * x;
            const double t1809 = t1808 + 0.49769056821346885;
            const double t1810 = t1809 * x;
            const double t1811 = t1810 + 0.49764709799177154;
            const double t1812 = t1811 * x;
            const double t1813 = t1812 + 0.49760195993299683;
            const double t1814 = t1813 * x;
            const double t1815 = t1814 + 0.4975550561758158;
            const double t1816 = t1815 * x;
            const double t1817 = t1816 + 0.49750628105022277;
            const double t1818 = t1817 * x;
            const double t1819 = t1818 + 0.49745552028284684;
            const double t1820 = t1819 * x;
            const double t1821 = t1820 + 0.4974026501032014;
            const double t1822 = t1821 * x;
            const double t1823 = t1822 + 0.4973475362361541;
            const double t1824 = t1823 * x;
            const double t1825 = t1824 + 0.49729003276335537;
            const double t1826 = t1825 * x;
            const double t1827 = t1826 + 0.4972299808333031;
            const double t1828 = t1827 * x;
            const double t1829 = t1828 + 0.49716720719603075;
            const double t1830 = t1829 * x;
            const double t1831 = t1830 + 0.4971015225339623;
            const double t1832 = t1831 * x;
            const double t1833 = t1832 + 0.4970327195550649;
            const double t1834 = t1833 * x;
            const double t1835 = t1834 + 0.4969605708078512;
            const double t1836 = t1835 * x;
            const double t1837 = t1836 + 0.49688482616971563;
            const double t1838 = t1837 * x;
            const double t1839 = t1838 + 0.49680520995017224;
            const double t1840 = t1839 * x;
            const double t1841 = t1840 + 0.49672141753830673;
            const double t1842 = t1841 * x;
            const double t1843 = t1842 + 0.49663311150852224;
            const double t1844 = t1843 * x;
            const double t1845 = t1844 + 0.49653991707964096;
            const double t1846 = t1845 * x;
            const double t1847 = t1846 + 0.4964414167985301;
            const double t1848 = t1847 * x;
            const double t1849 = t1848 + 0.49633714428922565;
            const double t1850 = t1849 * x;
            const double t1851 = t1850 + 0.49622657687013705;
            const double t1852 = t1851 * x;
            const double t1853 = t1852 + 0.4961091267927712;
            const double t1854 = t1853 * x;
            const double t1855 = t1854 + 0.49598413079206755;
            const double t1856 = t1855 * x;
            const double t1857 = t1856 + 0.4958508375561654;
            const double t1858 = t1857 * x;
            const double t1859 = t1858 + 0.4957083926157586;
            const double t1860 = t1859 * x;
            const double t1861 = t1860 + 0.4955558200110754;
            const double t1862 = t1861 * x;
            const double t1863 = t1862 + 0.4953919999052866;
            const double t1864 = t1863 * x;
            const double t1865 = t1864 + 0.4952156410587557;
            const double t1866 = t1865 * x;
            const double t1867 = t1866 + 0.4950252467330891;
            const double t1868 = t1867 * x;
            const double t1869 = t1868 + 0.49481907211970594;
            const double t1870 = t1869 * x;
            const double t1871 = t1870 + 0.4945950707289771;
            const double t1872 = t1871 * x;
            const double t1873 = t1872 + 0.4943508262496048;
            const double t1874 = t1873 * x;
            const double t1875 = t1874 + 0.49408346506720924;
            const double t1876 = t1875 * x;
            const double t1877 = t1876 + 0.4937895427203518;
            const double t1878 = t1877 * x;
            const double t1879 = t1878 + 0.4934648947632707;
            const double t1880 = t1879 * x;
            const double t1881 = t1880 + 0.4931044383025233;
            const double t1882 = t1881 * x;
            const double t1883 = t1882 + 0.49270190406717435;
            const double t1884 = t1883 * x;
            const double t1885 = t1884 + 0.4922494688935589;
            const double t1886 = t1885 * x;
            const double t1887 = t1886 + 0.49173724259918467;
            const double t1888 = t1887 * x;
            const double t1889 = t1888 + 0.4911525371977588;
            const double t1890 = t1889 * x;
            const double t1891 = t1890 + 0.49047880257883186;
            const double t1892 = t1891 * x;
            const double t1893 = t1892 + 0.4896940364947057;
            add_move(&m22, dot_x.by * t1893);
        }
        if (m22.is) {
            add_move(&m21, m22.by * 1.0);
        }
        if (m21.is) {
            add_move(&m20, m21.by * x);
        }
        if (dot_x.is) {
            const double t1894 = 0.4977324613589415 * x;
            const double t1895 = t1894 + 0.49769056821346885;
            const double t1896 = t1895 * x;
            const double t1897 = t1896 + 0.49764709799177154;
            const double t1898 = t1897 * x;
            const double t1899 = t1898 + 0.49760195993299683;
            const double t1900 = t1899 * x;
            const double t1901 = t1900 + 0.4975550561758158;
            const double t1902 = t1901 * x;
            const double t1903 = t1902 + 0.49750628105022277;
            const double t1904 = t1903 * x;
            const double t1905 = t1904 + 0.49745552028284684;
            const double t1906 = t1905 * x;
            const double t1907 = t1906 + 0.4974026501032014;
            const double t1908 = t1907 * x;
            const double t1909 = t1908 + 0.4973475362361541;
            const double t1910 = t1909 * x;
            const double t1911 = t1910 + 0.49729003276335537;
            const double t1912 = t1911 * x;
            const double t1913 = t1912 + 0.4972299808333031;
            const double t1914 = t1913 * x;
            const double t1915 = t1914 + 0.49716720719603075;
            const double t1916 = t1915 * x;
            const double t1917 = t1916 + 0.4971015225339623;
            const double t1918 = t1917 * x;
            const double t1919 = t1918 + 0.4970327195550649;
            const double t1920 = t1919 * x;
            const double t1921 = t1920 + 0.4969605708078512;
            const double t1922 = t1921 * x;
            const double t1923 = t1922 + 0.49688482616971563;
            const double t1924 = t1923 * x;
            const double t1925 = t1924 + 0.49680520995017224;
            const double t1926 = t1925 * x;
            const double t1927 = t1926 + 0.49672141753830673;
            const double t1928 = t1927 * x;
            const double t1929 = t1928 + 0.49663311150852224;
            const double t1930 = t1929 * x;
            const double t1931 = t1930 + 0.49653991707964096;
            const double t1932 = t1931 * x;
            const double t1933 = t1932 + 0.4964414167985301;
            const double t1934 = t1933 * x;
            const double t1935 = t1934 + 0.49633714428922565;
            const double t1936 = t1935 * x;
            const double t1937 = t1936 + 0.49622657687013705;
            const double t1938 = t1937 * x;
            const double t1939 = t1938 + 0.4961091267927712;
            const double t1940 = t1939 * x;
            const double t1941 = t1940 + 0.49598413079206755;
            const double t1942 = t1941 * x;
            const double t1943 = t1942 + 0.4958508375561654;
            const double t1944 = t1943 * x;
            const double t1945 = t1944 + 0.4957083926157586;
            const double t1946 = t1945 * x;
            const double t1947 = t1946 + 0.4955558200110754;
            const double t1948 = t1947 * x;
            const double t1949 = t1948 + 0.4953919999052866;
            const double t1950 = t1949 * x;
            const double t1951 = t1950 + 0.4952156410587557;
            const double t1952 = t1951 * x;
            const double t1953 = t1952 + 0.4950252467330891;
            const double t1954 = t1953 * x;
            const double t1955 = t1954 + 0.49481907211970594;
            const double t1956 = t1955 * x;
            const double t1957 = t1956 + 0.4945950707289771;
            const double t1958 = t1957 * x;
            const double t1959 = t1958 + 0.4943508262496048;
            const double t1960 = t1959 * x;
            const double t1961 = t1960 + 0.49408346506720924;
            const double t1962 = t1961 * x;
            const double t1963 = t1962 + 0.4937895427203518;
            const double t1964 = t1963 * x;
            const double t1965 = t1964 + 0.4934648947632707;
            const double t1966 = t1965 * x;
            const double t1967 = t1966 + 0.4931044383025233;
            const double t1968 = t1967 * x;
            const double t1969 = t1968 + 0.49270190406717435;
            const double t1970 = t1969 * x;
            const double t1971 = t1970 + 0.4922494688935589;
            const double t1972 = t1971 * x;
            const double t1973 = t1972 + 0.49173724259918467;
            const double t1974 = t1973 * x;
            const double t1975 = t1974 + 0.4911525371977588;
            const double t1976 = t1975 * x;
            const double t1977 = t1976 + 0.49047880257883186;
            const double t1978 = t1977 * x;
            const double t1979 = t1978 + 0.4896940364947057;
            const double t1980 = t1979 * x;
            const double t1981 = t1980 + 0.4887683388831845;
            add_move(&m20, dot_x.by * t1981);
        }
        if (m20.is) {
            add_move(&m19, m20.by * 1.0);
        }
        if (m19.is) {
            add_move(&m18, m19.by * x);
        }
        if (dot_x.is) {
            const double t1982 = 0.4977324613589415 * x;
            const double t1983 = t1982 + 0.49769056821346885;
            const double t1984 = t1983 * x;
            const double t1985 = t1984 + 0.49764709799177154;
            const double t1986 = t1985 * x;
            const double t1987 = t1986 + 0.49760195993299683;
            const double t1988 = t1987 * x;
            const double t1989 = t1988 + 0.4975550561758158;
            const double t1990 = t1989 * x;
            const double t1991 = t1990 + 0.49750628105022277;
            const double t1992 = t1991 * x;
            const double t1993 = t1992 + 0.49745552028284684;
            const double t1994 = t1993 * x;
            const double t1995 = t1994 + 0.4974026501032014;
            const double t1996 = t1995 * x;
            const double t1997 = t1996 + 0.4973475362361541;
            const double t1998 = t1997 * x;
            const double t1999 = t1998 + 0.49729003276335537;
            const double t2000 = t1999 * x;
            const double t2001 = t2000 + 0.4972299808333031;
            const double t2002 = t2001 * x;
            const double t2003 = t2002 + 0.49716720719603075;
            const double t2004 = t2003 * x;
            const double t2005 = t2004 + 0.4971015225339623;
            const double t2006 = t2005 * x;
            const double t2007 = t2006 + 0.4970327195550649;
            const double t2008 = t2007 * x;
            const double t2009 = t2008 + 0.4969605708078512;
            const double t2010 = t2009 * x;
            const double t2011 = t2010 + 0.49688482616971563;
            const double t2012 = t2011 * x;
            const double t2013 = t2012 + 0.49680520995017224;
            const double t2014 = t2013 * x;
            const double t2015 = t2014 + 0.49672141753830673;
            const double t2016 = t2015 * x;
            const double t2017 = t2016 + 0.49663311150852224;
            const double t2018 = t2017 * x;
            const double t2019 = t2018 + 0.49653991707964096;
            const double t2020 = t2019 * x;
            const double t2021 = t2020 + 0.4964414167985301;
            const double t2022 = t2021 * x;
            const double t2023 = t2022 + 0.49633714428922565;
            const double t2024 = t2023 * x;
            const double t2025 = t2024 + 0.49622657687013705;
            const double t2026 = t2025 * x;
            const double t2027 = t2026 + 0.4961091267927712;
            const double t2028 = t2027 * x;
            const double t2029 = t2028 + 0.49598413079206755;
            const double t2030 = t2029 * x;
            const double t2031 = t2030 + 0.4958508375561654;
            const double t2032 = t2031 * x;
            const double t2033 = t2032 + 0.4957083926157586;
            const double t2034 = t2033 * x;
            const double t2035 = t2034 + 0.4955558200110754;
            const double t2036 = t2035 * x;
            const double t2037 = t2036 + 0.4953919999052866;
            const double t2038 = t2037 * x;
            const double t2039 = t2038 + 0.4952156410587557;
            const double t2040 = t2039 * x;
            const double t2041 = t2040 + 0.4950252467330891;
            const double t2042 = t2041 * x;
            const double t2043 = t2042 + 0.49481907211970594;
            const double t2044 = t2043 * x;
            const double t2045 = t2044 + 0.4945950707289771;
            const double t2046 = t2045 * x;
            const double t2047 = t2046 + 0.4943508262496048;
            const double t2048 = t2047 * x;
            const double t2049 = t2048 + 0.49408346506720924;
            const double t2050 = t2049 * x;
            const double t2051 = t2050 + 0.4937895427203518;
            const double t2052 = t2051 * x;
            const double t2053 = t2052 + 0.4934648947632707;
            const double t2054 = t2053 * x;
            const double t2055 = t2054 + 0.4931044383025233;
            const double t2056 = t2055 * x;
            const double t2057 = t2056 + 0.49270190406717435;
            const double t2058 = t2057 * x;
            const double t2059 = t2058 + 0.4922494688935589;
            const double t2060 = t2059 * x;
            const double t2061 = t2060 + 0.49173724259918467;
            const double t2062 = t2061 * x;
            const double t2063 = t2062 + 0.4911525371977588;
            const double t2064 = t2063 * x;
            const double t2065 = t2064 + 0.49047880257883186;
            const double t2066 = t2065 * x;
            const double t2067 = t2066 + 0.4896940364947057;
            const double t2068 = t2067 * x;
            const double t2069 = t2068 + 0.4887683388831845;
            const double t2070 = t2069 * x;
            const double t2071 = t2070 + 0.4876600206544245;
            add_move(&m18, dot_x.by * t2071);
        }
        if (m18.is) {
            add_move(&m17, m18.by * 1.0);
        }
        if (m17.is) {
            add_move(&m16, m17.by * x);
        }
        if (dot_x.is) {
            const double t2072 = 0.4977324613589415 * x;
            const double t2073 = t2072 + 0.49769056821346885;
            const double t2074 = t2073 * x;
            const double t2075 = t2074 + 0.49764709799177154;
            const double t2076 = t2075 * x;
            const double t2077 = t2076 + 0.49760195993299683;
            const double t2078 = t2077 * x;
            const double t2079 = t2078 + 0.4975550561758158;
            const double t2080 = t2079 * x;
            const double t2081 = t2080 + 0.49750628105022277;
            const double t2082 = t2081 * x;
            const double t2083 = t2082 + 0.49745552028284684;
            const double t2084 = t2083 * x;
            const double t2085 = t2084 + 0.4974026501032014;
            const double t2086 = t2085 * x;
            const double t2087 = t2086 + 0.4973475362361541;
            const double t2088 = t2087 * x;
            const double t2089 = t2088 + 0.49729003276335537;
            const double t2090 = t2089 * x;
            const double t2091 = t2090 + 0.4972299808333031;
            const double t2092 = t2091 * x;
            const double t2093 = t2092 + 0.49716720719603075;
            const double t2094 = t2093 * x;
            const double t2095 = t2094 + 0.4971015225339623;
            const double t2096 = t2095 * x;
            const double t2097 = t2096 + 0.4970327195550649;
            const double t2098 = t2097 * x;
            const double t2099 = t2098 + 0.4969605708078512;
            const double t2100 = t2099 * x;
            const double t2101 = t2100 + 0.49688482616971563;
            const double t2102 = t2101 * x;
            const double t2103 = t2102 + 0.49680520995017224;
            const double t2104 = t2103 * x;
            const double t2105 = t2104 + 0.49672141753830673;
            const double t2106 = t2105 * x;
            const double t2107 = t2106 + 0.49663311150852224;
            const double t2108 = t2107 * x;
            const double t2109 = t2108 + 0.49653991707964096;
            const double t2110 = t2109 * x;
            const double t2111 = t2110 + 0.4964414167985301;
            const double t2112 = t2111 * x;
            const double t2113 = t2112 + 0.49633714428922565;
            const double t2114 = t2113 * x;
            const double t2115 = t2114 + 0.49622657687013705;
            const double t2116 = t2115 * x;
            const double t2117 = t2116 + 0.4961091267927712;
            const double t2118 = t2117 * x;
            const double t2119 = t2118 + 0.49598413079206755;
            const double t2120 = t2119 * x;
            const double t2121 = t2120 + 0.4958508375561654;
            const double t2122 = t2121 * x;
            const double t2123 = t2122 + 0.4957083926157586;
            const double t2124 = t2123 * x;
            const double t2125 = t2124 + 0.4955558200110754;
            const double t2126 = t2125 * x;
            const double t2127 = t2126 + 0.4953919999052866;
            const double t2128 = t2127 * x;
            const double t2129 = t2128 + 0.4952156410587557;
            const double t2130 = t2129 * x;
            const double t2131 = t2130 + 0.4950252467330891;
            const double t2132 = t2131 * x;
            const double t2133 = t2132 + 0.49481907211970594;
            const double t2134 = t2133 * x;
            const double t2135 = t2134 + 0.4945950707289771;
            const double t2136 = t2135 * x;
            const double t2137 = t2136 + 0.4943508262496048;
            const double t2138 = t2137 * x;
            const double t2139 = t2138 + 0.49408346506720924;
            const double t2140 = t2139 * x;
            const double t2141 = t2140 + 0.4937895427203518;
            const double t2142 = t2141 * x;
            const double t2143 = t2142 + 0.4934648947632707;
            const double t2144 = t2143 * x;
            const double t2145 = t2144 + 0.4931044383025233;
            const double t2146 = t2145 * x;
            const double t2147 = t2146 + 0.49270190406717435;
            const double t2148 = t2147 * x;
            const double t2149 = t2148 + 0.4922494688935589;
            const double t2150 = t2149 * x;
            const double t2151 = t2150 + 0.49173724259918467;
            const double t2152 = t2151 * x;
            const double t2153 = t2152 + 0.4911525371977588;
            const double t2154 = t2153 * x;
            const double t2155 = t2154 + 0.49047880257883186;
            const double t2156 = t2155 * x;
            const double t2157 = t2156 + 0.4896940364947057;
            const double t2158 = t2157 * x;
            const double t2159 = t2158 + 0.4887683388831845;
            const double t2160 = t2159 * x;
            const double t2161 = t2160 + 0.4876600206544245;
            const double t2162 = t2161 * x;
            const double t2163 = t2162 + 0.48630916187144824;
            add_move(&m16, dot_x.by * t2163);
        }
        if (m16.is) {
            add_move(&m15, m16.by * 1.0);
        }
        if (m15.is) {
            add_move(&m14, m15.by * x);
        }
        if (dot_x.is) {
            const double t2164 = 0.4977324613589415 * x;
            const double t2165 = t2164 + 0.49769056821346885;
            const double t2166 = t2165 * x;
            const double t2167 = t2166 + 0.49764709799177154;
            const double t2168 = t2167 * x;
            const double t2169 = t2168 + 0.49760195993299683;
            const double t2170 = t2169 * x;
            const double t2171 = t2170 + 0.4975550561758158;
            const double t2172 = t2171 * x;
            const double t2173 = t2172 + 0.49750628105022277;
            const double t2174 = t2173 * x;
            const double t2175 = t2174 + 0.49745552028284684;
            const double t2176 = t2175 * x;
            const double t2177 = t2176 + 0.4974026501032014;
            const double t2178 = t2177 * x;
            const double t2179 = t2178 + 0.4973475362361541;
            const double t2180 = t2179 * x;
            const double t2181 = t2180 + 0.49729003276335537;
            const double t2182 = t2181 * x;
            const double t2183 = t2182 + 0.4972299808333031;
            const double t2184 = t2183 * x;
            const double t2185 = t2184 + 0.49716720719603075;
            const double t2186 = t2185 * x;
            const double t2187 = t2186 + 0.4971015225339623;
            const double t2188 = t2187 * x;
            const double t2189 = t2188 + 0.4970327195550649;
            const double t2190 = t2189 * x;
            const double t2191 = t2190 + 0.4969605708078512;
            const double t2192 = t2191 * x;
            const double t2193 = t2192 + 0.49688482616971563;
            const double t2194 = t2193 * x;
            const double t2195 = t2194 + 0.49680520995017224;
            const double t2196 = t2195 * x;
            const double t2197 = t2196 + 0.49672141753830673;
            const double t2198 = t2197 * x;
            const double t2199 = t2198 + 0.49663311150852224;
            const double t2200 = t2199 * x;
            const double t2201 = t2200 + 0.49653991707964096;
            const double t2202 = t2201 * x;
            const double t2203 = t2202 + 0.4964414167985301;
            const double t2204 = t2203 * x;
            const double t2205 = t2204 + 0.49633714428922565;
            const double t2206 = t2205 * x;
            const double t2207 = t2206 + 0.49622657687013705;
            const double t2208 = t2207 * x;
            const double t2209 = t2208 + 0.4961091267927712;
            const double t2210 = t2209 * x;
            const double t2211 = t2210 + 0.49598413079206755;
            const double t2212 = t2211 * x;
            const double t2213 = t2212 + 0.4958508375561654;
            const double t2214 = t2213 * x;
            const double t2215 = t2214 + 0.4957083926157586;
            const double t2216 = t2215 * x;
            const double t2217 = t2216 + 0.4955558200110754;
            const double t2218 = t2217 * x;
            const double t2219 = t2218 + 0.4953919999052866;
            const double t2220 = t2219 * x;
            const double t2221 = t2220 + 0.4952156410587557;
            const double t2222 = t2221 * x;
            const double t2223 = t2222 + 0.4950252467330891;
            const double t2224 = t2223 * x;
            const double t2225 = t2224 + 0.49481907211970594;
            const double t2226 = t2225 * x;
            const double t2227 = t2226 + 0.4945950707289771;
            const double t2228 = t2227 * x;
            const double t2229 = t2228 + 0.4943508262496048;
            const double t2230 = t2229 * x;
            const double t2231 = t2230 + 0.49408346506720924;
            const double t2232 = t2231 * x;
            const double t2233 = t2232 + 0.4937895427203518;
            const double t2234 = t2233 * x;
            const double t2235 = t2234 + 0.4934648947632707;
            const double t2236 = t2235 * x;
            const double t2237 = t2236 + 0.4931044383025233;
            const double t2238 = t2237 * x;
            const double t2239 = t2238 + 0.49270190406717435;
            const double t2240 = t2239 * x;
            const double t2241 = t2240 + 0.4922494688935589;
            const double t2242 = t2241 * x;
            const double t2243 = t2242 + 0.49173724259918467;
            const double t2244 = t2243 * x;
            const double t2245 = t2244 + 0.4911525371977588;
            const double t2246 = t2245 * x;
            const double t2247 = t2246 + 0.49047880257883186;
            const double t2248 = t2247 * x;
            const double t2249 = t2248 + 0.4896940364947057;
            const double t2250 = t2249 * x;
            const double t2251 = t2250 + 0.4887683388831845;
            const double t2252 = t2251 * x;
            const double t2253 = t2252 + 0.4876600206544245;
            const double t2254 = t2253 * x;
            const double t2255 = t2254 + 0.48630916187144824;
            const double t2256 = t2255 * x;
            const double t2257 = t2256 + 0.4846264312075332;
            add_move(&m14, dot_x.by * t2257);
        }
        if (m14.is) {
            add_move(&m13, m14.by * 1.0);
        }
        if (m13.is) {
            add_move(&m12, m13.by * x);
        }
        if (dot_x.is) {
            const double t2258 = 0.4977324613589415 * x;
            const double t2259 = t2258 + 0.49769056821346885;
            const double t2260 = t2259 * x;
            const double t2261 = t2260 + 0.49764709799177154;
            const double t2262 = t2261 * x;
            const double t2263 = t2262 + 0.49760195993299683;
            const double t2264 = t2263 * x;
            const double t2265 = t2264 + 0.4975550561758158;
            const double t2266 = t2265 * x;
            const double t2267 = t2266 + 0.49750628105022277;
            const double t2268 = t2267 * x;
            const double t2269 = t2268 + 0.49745552028284684;
            const double t2270 = t2269 * x;
            const double t2271 = t2270 + 0.4974026501032014;
            const double t2272 = t2271 * x;
            const double t2273 = t2272 + 0.4973475362361541;
            const double t2274 = t2273 * x;
            const double t2275 = t2274 + 0.49729003276335537;
            const double t2276 = t2275 * x;
            const double t2277 = t2276 + 0.4972299808333031;
            const double t2278 = t2277 * x;
            const double t2279 = t2278 + 0.49716720719603075;
            const double t2280 = t2279 * x;
            const double t2281 = t2280 + 0.4971015225339623;
            const double t2282 = t2281 * x;
            const double t2283 = t2282 + 0.4970327195550649;
            const double t2284 = t2283 * x;
            const double t2285 = t2284 + 0.4969605708078512;
            const double t2286 = t2285 * x;
            const double t2287 = t2286 + 0.49688482616971563;
            const double t2288 = t2287 * x;
            const double t2289 = t2288 + 0.49680520995017224;
            const double t2290 = t2289 * x;
            const double t2291 = t2290 + 0.49672141753830673;
            const double t2292 = t2291 * x;
            const double t2293 = t2292 + 0.49663311150852224;
            const double t2294 = t2293 * x;
            const double t2295 = t2294 + 0.49653991707964096;
            const double t2296 = t2295 * x;
            const double t2297 = t2296 + 0.4964414167985301;
            const double t2298 = t2297 * x;
            const double t2299 = t2298 + 0.49633714428922565;
            const double t2300 = t2299 * x;
            const double t2301 = t2300 + 0.49622657687013705;
            const double t2302 = t2301 * x;
            const double t2303 = t2302 + 0.4961091267927712;
            const double t2304 = t2303 * x;
            const double t2305 = t2304 + 0.49598413079206755;
            const double t2306 = t2305 * x;
            const double t2307 = t2306 + 0.4958508375561654;
            const double t2308 = t2307 * x;
            const double t2309 = t2308 + 0.4957083926157586;
            const double t2310 = t2309 * x;
            const double t2311 = t2310 + 0.4955558200110754;
            const double t2312 = t2311 * x;
            const double t2313 = t2312 + 0.4953919999052866;
            const double t2314 = t2313 * x;
            const double t2315 = t2314 + 0.4952156410587557;
            const double t2316 = t2315 * x;
            const double t2317 = t2316 + 0.4950252467330891;
            const double t2318 = t2317 * x;
            const double t2319 = t2318 + 0.49481907211970594;
            const double t2320 = t2319 * x;
            const double t2321 = t2320 + 0.4945950707289771;
            const double t2322 = t2321 * x;
            const double t2323 = t2322 + 0.4943508262496048;
            const double t2324 = t2323 * x;
            const double t2325 = t2324 + 0.49408346506720924;
            const double t2326 = t2325 * x;
            const double t2327 = t2326 + 0.4937895427203518;
            const double t2328 = t2327 * x;
            const double t2329 = t2328 + 0.4934648947632707;
            const double t2330 = t2329 * x;
            const double t2331 = t2330 + 0.4931044383025233;
            const double t2332 = t2331 * x;
            const double t2333 = t2332 + 0.49270190406717435;
            const double t2334 = t2333 * x;
            const double t2335 = t2334 + 0.4922494688935589;
            const double t2336 = t2335 * x;
            const double t2337 = t2336 + 0.49173724259918467;
            const double t2338 = t2337 * x;
            const double t2339 = t2338 + 0.4911525371977588;
            const double t2340 = t2339 * x;
            const double t2341 = t2340 + 0.49047880257883186;
            const double t2342 = t2341 * x;
            const double t2343 = t2342 + 0.4896940364947057;
            const double t2344 = t2343 * x;
            const double t2345 = t2344 + 0.4887683388831845;
            const double t2346 = t2345 * x;
            const double t2347 = t2346 + 0.4876600206544245;
            const double t2348 = t2347 * x;
            const double t2349 = t2348 + 0.48630916187144824;
            const double t2350 = t2349 * x;
            const double t2351 = t2350 + 0.4846264312075332;
            const double t2352 = t2351 * x;
            const double t2353 = t2352 + 0.48247253595772194;
            add_move(&m12, dot_x.by * t2353);
        }
        if (m12.is) {
            add_move(&m11, m12.by * 1.0);
        }
        if (m11.is) {
            add_move(&m10, m11.by * x);
        }
        if (dot_x.is) {
            const double t2354 = 0.4977324613589415 * x;
            const double t2355 = t2354 + 0.49769056821346885;
            const double t2356 = t2355 * x;
            const double t2357 = t2356 + 0.49764709799177154;
            const double t2358 = t2357 * x;
            const double t2359 = t2358 + 0.49760195993299683;
            const double t2360 = t2359 * x;
            const double t2361 = t2360 + 0.4975550561758158;
            const double t2362 = t2361 * x;
            const double t2363 = t2362 + 0.49750628105022277;
            const double t2364 = t2363 * x;
            const double t2365 = t2364 + 0.49745552028284684;
            const double t2366 = t2365 * x;
            const double t2367 = t2366 + 0.4974026501032014;
            const double t2368 = t2367 * x;
            const double t2369 = t2368 + 0.4973475362361541;
            const double t2370 = t2369 * x;
            const double t2371 = t2370 + 0.49729003276335537;
            const double t2372 = t2371 * x;
            const double t2373 = t2372 + 0.4972299808333031;
            const double t2374 = t2373 * x;
            const double t2375 = t2374 + 0.49716720719603075;
            const double t2376 = t2375 * x;
            const double t2377 = t2376 + 0.4971015225339623;
            const double t2378 = t2377 * x;
            const double t2379 = t2378 + 0.4970327195550649;
            const double t2380 = t2379 * x;
            const double t2381 = t2380 + 0.4969605708078512;
            const double t2382 = t2381 * x;
            const double t2383 = t2382 + 0.49688482616971563;
            const double t2384 = t2383 * x;
            const double t2385 = t2384 + 0.49680520995017224;
            const double t2386 = t2385 * x;
            const double t2387 = t2386 + 0.49672141753830673;
            const double t2388 = t2387 * x;
            const double t2389 = t2388 + 0.49663311150852224;
            const double t2390 = t2389 * x;
            const double t2391 = t2390 + 0.49653991707964096;
            const double t2392 = t2391 * x;
            const double t2393 = t2392 + 0.4964414167985301;
            const double t2394 = t2393 * x;
            const double t2395 = t2394 + 0.49633714428922565;
            const double t2396 = t2395 * x;
            const double t2397 = t2396 + 0.49622657687013705;
            const double t2398 = t2397 * x;
            const double t2399 = t2398 + 0.4961091267927712;
            const double t2400 = t2399 * x;
            const double t2401 = t2400 + 0.49598413079206755;
            const double t2402 = t2401 * x;
            const double t2403 = t2402 + 0.4958508375561654;
            const double t2404 = t2403 * x;
            const double t2405 = t2404 + 0.4957083926157586;
            const double t2406 = t2405 * x;
            const double t2407 = t2406 + 0.4955558200110754;
            const double t2408 = t2407 * x;
            const double t2409 = t2408 + 0.4953919999052866;
            const double t2410 = t2409 * x;
            const double t2411 = t2410 + 0.4952156410587557;
            const double t2412 = t2411 * x;
            const double t2413 = t2412 + 0.4950252467330891;
            const double t2414 = t2413 * x;
            const double t2415 = t2414 + 0.49481907211970594;
            const double t2416 = t2415 * x;
            const double t2417 = t2416 + 0.4945950707289771;
            const double t2418 = t2417 * x;
            const double t2419 = t2418 + 0.4943508262496048;
            const double t2420 = t2419 * x;
            const double t2421 = t2420 + 0.49408346506720924;
            const double t2422 = t2421 * x;
            const double t2423 = t2422 + 0.4937895427203518;
            const double t2424 = t2423 * x;
            const double t2425 = t2424 + 0.4934648947632707;
            const double t2426 = t2425 * x;
            const double t2427 = t2426 + 0.4931044383025233;
            const double t2428 = t2427 * x;
            const double t2429 = t2428 + 0.49270190406717435;
            const double t2430 = t2429 * x;
            const double t2431 = t2430 + 0.4922494688935589;
            const double t2432 = t2431 * x;
            const double t2433 = t2432 + 0.49173724259918467;
            const double t2434 = t2433 * x;
            const double t2435 = t2434 + 0.4911525371977588;
            const double t2436 = t2435 * x;
            const double t2437 = t2436 + 0.49047880257883186;
            const double t2438 = t2437 * x;
            const double t2439 = t2438 + 0.4896940364947057;
            const double t2440 = t2439 * x;
            const double t2441 = t2440 + 0.4887683388831845;
            const double t2442 = t2441 * x;
            const double t2443 = t2442 + 0.4876600206544245;
            const double t2444 = t2443 * x;
            const double t2445 = t2444 + 0.48630916187144824;
            const double t2446 = t2445 * x;
            const double t2447 = t2446 + 0.4846264312075332;
            const double t2448 = t2447 * x;
            const double t2449 = t2448 + 0.48247253595772194;
            const double t2450 = t2449 * x;
            const double t2451 = t2450 + 0.479617668881049;
            add_move(&m10, dot_x.by * t2451);
        }
        if (m10.is) {
            add_move(&m9, m10.by * 1.0);
        }
        if (m9.is) {
            add_move(&m8, m9.by * x);
        }
        if (dot_x.is) {
            const double t2452 = 0.4977324613589415 * x;
            const double t2453 = t2452 + 0.49769056821346885;
            const double t2454 = t2453 * x;
            const double t2455 = t2454 + 0.49764709799177154;
            const double t2456 = t2455 * x;
            const double t2457 = t2456 + 0.49760195993299683;
            const double t2458 = t2457 * x;
            const double t2459 = t2458 + 0.4975550561758158;
            const double t2460 = t2459 * x;
            const double t2461 = t2460 + 0.49750628105022277;
            const double t2462 = t2461 * x;
            const double t2463 = t2462 + 0.49745552028284684;
            const double t2464 = t2463 * x;
            const double t2465 = t2464 + 0.4974026501032014;
            const double t2466 = t2465 * x;
            const double t2467 = t2466 + 0.4973475362361541;
            const double t2468 = t2467 * x;
            const double t2469 = t2468 + 0.49729003276335537;
            const double t2470 = t2469 * x;
            const double t2471 = t2470 + 0.4972299808333031;
            const double t2472 = t2471 * x;
            const double t2473 = t2472 + 0.49716720719603075;
            const double t2474 = t2473 * x;
            const double t2475 = t2474 + 0.4971015225339623;
            const double t2476 = t2475 * x;
            const double t2477 = t2476 + 0.4970327195550649;
            const double t2478 = t2477 * x;
            const double t2479 = t2478 + 0.4969605708078512;
            const double t2480 = t2479 * x;
            const double t2481 = t2480 + 0.49688482616971563;
            const double t2482 = t2481 * x;
            const double t2483 = t2482 + 0.49680520995017224;
            const double t2484 = t2483 * x;
            const double t2485 = t2484 + 0.49672141753830673;
            const double t2486 = t2485 * x;
            const double t2487 = t2486 + 0.49663311150852224;
            const double t2488 = t2487 * x;
            const double t2489 = t2488 + 0.49653991707964096;
            const double t2490 = t2489 * x;
            const double t2491 = t2490 + 0.4964414167985301;
            const double t2492 = t2491 * x;
            const double t2493 = t2492 + 0.49633714428922565;
            const double t2494 = t2493 * x;
            const double t2495 = t2494 + 0.49622657687013705;
            const double t2496 = t2495 * x;
            const double t2497 = t2496 + 0.4961091267927712;
            const double t2498 = t2497 * x;
            const double t2499 = t2498 + 0.49598413079206755;
            const double t2500 = t2499 * x;
            const double t2501 = t2500 + 0.4958508375561654;
            const double t2502 = t2501 * x;
            const double t2503 = t2502 + 0.4957083926157586;
            const double t2504 = t2503 * x;
            const double t2505 = t2504 + 0.4955558200110754;
            const double t2506 = t2505 * x;
            const double t2507 = t2506 + 0.4953919999052866;
            const double t2508 = t2507 * x;
            const double t2509 = t2508 + 0.4952156410587557;
            const double t2510 = t2509 * x;
            const double t2511 = t2510 + 0.4950252467330891;
            const double t2512 = t2511 * x;
            const double t2513 = t2512 + 0.49481907211970594;
            const double t2514 = t2513 * x;
            const double t2515 = t2514 + 0.4945950707289771;
            const double t2516 = t2515 * x;
            const double t2517 = t2516 + 0.4943508262496048;
            const double t2518 = t2517 * x;
            const double t2519 = t2518 + 0.49408346506720924;
            const double t2520 = t2519 * x;
            const double t2521 = t2520 + 0.4937895427203518;
            const double t2522 = t2521 * x;
            const double t2523 = t2522 + 0.4934648947632707;
            const double t2524 = t2523 * x;
            const double t2525 = t2524 + 0.4931044383025233;
            const double t2526 = t2525 * x;
            const double t2527 = t2526 + 0.49270190406717435;
            const double t2528 = t2527 * x;
            const double t2529 = t2528 + 0.4922494688935589;
            const double t2530 = t2529 * x;
            const double t2531 = t2530 + 0.49173724259918467;
            const double t2532 = t2531 * x;
            const double t2533 = t2532 + 0.4911525371977588;
            const double t2534 = t2533 * x;
            const double t2535 = t2534 + 0.49047880257883186;
            const double t2536 = t2535 * x;
            const double t2537 = t2536 + 0.4896940364947057;
            const double t2538 = t2537 * x;
            const double t2539 = t2538 + 0.4887683388831845;
            const double t2540 = t2539 * x;
            const double t2541 = t2540 + 0.4876600206544245;
            const double t2542 = t2541 * x;
            const double t2543 = t2542 + 0.48630916187144824;
            const double t2544 = t2543 * x;
            const double t2545 = t2544 + 0.4846264312075332;
            const double t2546 = t2545 * x;
            const double t2547 = t2546 + 0.48247253595772194;
            const double t2548 = t2547 * x;
            const double t2549 = t2548 + 0.479617668881049;
            const double t2550 = t2549 * x;
            const double t2551 = t2550 + 0.47565388649360235;
            add_move(&m8, dot_x.by * t2551);
        }
        if (m8.is) {
            add_move(&m7, m8.by * 1.0);
        }
        if (m7.is) {
            add_move(&m6, m7.by * x);
        }
        if (dot_x.is) {
            const double t2552 = 0.4977324613589415 * x;
            const double t2553 = t2552 + 0.49769056821346885;
            const double t2554 = t2553 * x;
            const double t2555 = t2554 + 0.49764709799177154;
            const double t2556 = t2555 * x;
            const double t2557 = t2556 + 0.49760195993299683;
            const double t2558 = t2557 * x;
            const double t2559 = t2558 + 0.4975550561758158;
            const double t2560 = t2559 * x;
            const double t2561 = t2560 + 0.49750628105022277;
            const double t2562 = t2561 * x;
            const double t2563 = t2562 + 0.49745552028284684;
            const double t2564 = t2563 * x;
            const double t2565 = t2564 + 0.4974026501032014;
            const double t2566 = t2565 * x;
            const double t2567 = t2566 + 0.4973475362361541;
            const double t2568 = t2567 * x;
            const double t2569 = t2568 + 0.49729003276335537;
            const double t2570 = t2569 * x;
            const double t2571 = t2570 + 0.4972299808333031;
            const double t2572 = t2571 * x;
            const double t2573 = t2572 + 0.49716720719603075;
            const double t2574 = t2573 * x;
            const double t2575 = t2574 + 0.4971015225339623;
            const double t2576 = t2575 * x;
            const double t2577 = t2576 + 0.4970327195550649;
            const double t2578 = t2577 * x;
            const double t2579 = t2578 + 0.4969605708078512;
            const double t2580 = t2579 * x;
            const double t2581 = t2580 + 0.49688482616971563;
            const double t2582 = t2581 * x;
            const double t2583 = t2582 + 0.49680520995017224;
            const double t2584 = t2583 * x;
            const double t2585 = t2584 + 0.49672141753830673;
            const double t2586 = t2585 * x;
            const double t2587 = t2586 + 0.49663311150852224;
            const double t2588 = t2587 * x;
            const double t2589 = t2588 + 0.49653991707964096;
            const double t2590 = t2589 * x;
            const double t2591 = t2590 + 0.4964414167985301;
            const double t2592 = t2591 * x;
            const double t2593 = t2592 + 0.49633714428922565;
            const double t2594 = t2593 * x;
            const double t2595 = t2594 + 0.49622657687013705;
            const double t2596 = t2595 * x;
            const double t2597 = t2596 + 0.4961091267927712;
            const double t2598 = t2597 * x;
            const double t2599 = t2598 + 0.49598413079206755;
            const double t2600 = t2599 * x;
            const double t2601 = t2600 + 0.4958508375561654;
            const double t2602 = t2601 * x;
            const double t2603 = t2602 + 0.4957083926157586;
            const double t2604 = t2603 * x;
            const double t2605 = t2604 + 0.4955558200110754;
            const double t2606 = t2605 * x;
            const double t2607 = t2606 + 0.4953919999052866;
            const double t2608 = t2607 * x;
            const double t2609 = t2608 + 0.4952156410587557;
            const double t2610 = t2609 * x;
            const double t2611 = t2610 + 0.4950252467330891;
            const double t2612 = t2611 * x;
            const double t2613 = t2612 + 0.49481907211970594;
            const double t2614 = t2613 * x;
            const double t2615 = t2614 + 0.4945950707289771;
            const double t2616 = t2615 * x;
            const double t2617 = t2616 + 0.4943508262496048;
            const double t2618 = t2617 * x;
            const double t2619 = t2618 + 0.49408346506720924;
            const double t2620 = t2619 * x;
            const double t2621 = t2620 + 0.4937895427203518;
            const double t2622 = t2621 * x;
            const double t2623 = t2622 + 0.4934648947632707;
            const double t2624 = t2623 * x;
            const double t2625 = t2624 + 0.4931044383025233;
            const double t2626 = t2625 * x;
            const double t2627 = t2626 + 0.49270190406717435;
            const double t2628 = t2627 * x;
            const double t2629 = t2628 + 0.4922494688935589;
            const double t2630 = t2629 * x;
            const double t2631 = t2630 + 0.49173724259918467;
            const double t2632 = t2631 * x;
            const double t2633 = t2632 + 0.4911525371977588;
            const double t2634 = t2633 * x;
            const double t2635 = t2634 + 0.49047880257883186;
            const double t2636 = t2635 * x;
            const double t2637 = t2636 + 0.4896940364947057;
            const double t2638 = t2637 * x;
            const double t2639 = t2638 + 0.4887683388831845;
            const double t2640 = t2639 * x;
            const double t2641 = t2640 + 0.4876600206544245;
            const double t2642 = t2641 * x;
            const double t2643 = t2642 + 0.48630916187144824;
            const double t2644 = t2643 * x;
            const double t2645 = t2644 + 0.4846264312075332;
            const double t2646 = t2645 * x;
            const double t2647 = t2646 + 0.48247253595772194;
            const double t2648 = t2647 * x;
            const double t2649 = t2648 + 0.479617668881049;
            const double t2650 = t2649 * x;
            const double t2651 = t2650 + 0.47565388649360235;
            const double t2652 = t2651 * x;
            const double t2653 = t2652 + 0.4697816162899776;
            add_move(&m6, dot_x.by * t2653);
        }
        if (m6.is) {
            add_move(&m5, m6.by * 1.0);
        }
        if (m5.is) {
            add_move(&m4, m5.by * x);
        }
        if (dot_x.is) {
            const double t2654 = 0.4977324613589415 * x;
            const double t2655 = t2654 + 0.49769056821346885;
            const double t2656 = t2655 * x;
            const double t2657 = t2656 + 0.49764709799177154;
            const double t2658 = t2657 * x;
            const double t2659 = t2658 + 0.49760195993299683;
            const double t2660 = t2659 * x;
            const double t2661 = t2660 + 0.4975550561758158;
            const double t2662 = t2661 * x;
            const double t2663 = t2662 + 0.49750628105022277;
            const double t2664 = t2663 * x;
            const double t2665 = t2664 + 0.49745552028284684;
            const double t2666 = t2665 * x;
            const double t2667 = t2666 + 0.4974026501032014;
            const double t2668 = t2667 * x;
            const double t2669 = t2668 + 0.4973475362361541;
            const double t2670 = t2669 * x;
            const double t2671 = t2670 + 0.49729003276335537;
            const double t2672 = t2671 * x;
            const double t2673 = t2672 + 0.4972299808333031;
            const double t2674 = t2673 * x;
            const double t2675 = t2674 + 0.49716720719603075;
            const double t2676 = t2675 * x;
            const double t2677 = t2676 + 0.4971015225339623;
            const double t2678 = t2677 * x;
            const double t2679 = t2678 + 0.4970327195550649;
            const double t2680 = t2679 * x;
            const double t2681 = t2680 + 0.4969605708078512;
            const double t2682 = t2681 * x;
            const double t2683 = t2682 + 0.49688482616971563;
            const double t2684 = t2683 * x;
            const double t2685 = t2684 + 0.49680520995017224;
            const double t2686 = t2685 * x;
            const double t2687 = t2686 + 0.49672141753830673;
            const double t2688 = t2687 * x;
            const double t2689 = t2688 + 0.49663311150852224;
            const double t2690 = t2689 * x;
            const double t2691 = t2690 + 0.49653991707964096;
            const double t2692 = t2691 * x;
            const double t2693 = t2692 + 0.4964414167985301;
            const double t2694 = t2693 * x;
            const double t2695 = t2694 + 0.49633714428922565;
            const double t2696 = t2695 * x;
            const double t2697 = t2696 + 0.49622657687013705;
            const double t2698 = t2697 * x;
            const double t2699 = t2698 + 0.4961091267927712;
            const double t2700 = t2699 * x;
            const double t2701 = t2700 + 0.49598413079206755;
            const double t2702 = t2701 * x;
            const double t2703 = t2702 + 0.4958508375561654;
            const double t2704 = t2703 * x;
            const double t2705 = t2704 + 0.4957083926157586;
            const double t2706 = t2705 * x;
            const double t2707 = t2706 + 0.4955558200110754;
            const double t2708 = t2707 * x;
            const double t2709 = t2708 + 0.4953919999052866;
            const double t2710 = t2709 * x;
            const double t2711 = t2710 + 0.4952156410587557;
            const double t2712 = t2711 * x;
            const double t2713 = t2712 + 0.4950252467330891;
            const double t2714 = t2713 * x;
            const double t2715 = t2714 + 0.49481907211970594;
            const double t2716 = t2715 * x;
            const double t2717 = t2716 + 0.4945950707289771;
            const double t2718 = t2717 * x;
            const double t2719 = t2718 + 0.4943508262496048;
            const double t2720 = t2719 * x;
            const double t2721 = t2720 + 0.49408346506720924;
            const double t2722 = t2721 * x;
            const double t2723 = t2722 + 0.4937895427203518;
            const double t2724 = t2723 * x;
            const double t2725 = t2724 + 0.4934648947632707;
            const double t2726 = t2725 * x;
            const double t2727 = t2726 + 0.4931044383025233;
            const double t2728 = t2727 * x;
            const double t2729 = t2728 + 0.49270190406717435;
            const double t2730 = t2729 * x;
            const double t2731 = t2730 + 0.4922494688935589;
            const double t2732 = t2731 * x;
            const double t2733 = t2732 + 0.49173724259918467;
            const double t2734 = t2733 * x;
            const double t2735 = t2734 + 0.4911525371977588;
            const double t2736 = t2735 * x;
            const double t2737 = t2736 + 0.49047880257883186;
            const double t2738 = t2737 * x;
            const double t2739 = t2738 + 0.4896940364947057;
            const double t2740 = t2739 * x;
            const double t2741 = t2740 + 0.4887683388831845;
            const double t2742 = t2741 * x;
            const double t2743 = t2742 + 0.4876600206544245;
            const double t2744 = t2743 * x;
            const double t2745 = t2744 + 0.48630916187144824;
            const double t2746 = t2745 * x;
            const double t2747 = t2746 + 0.4846264312075332;
            const double t2748 = t2747 * x;
            const double t2749 = t2748 + 0.48247253595772194;
            const double t2750 = t2749 * x;
            const double t2751 = t2750 + 0.479617668881049;
            const double t2752 = t2751 * x;
            const double t2753 = t2752 + 0.47565388649360235;
            const double t2754 = t2753 * x;
            const double t2755 = t2754 + 0.4697816162899776;
            const double t2756 = t2755 * x;
            const double t2757 = t2756 + 0.46019423636569234;
            add_move(&m4, dot_x.by * t2757);
        }
        if (m4.is) {
            add_move(&m3, m4.by * 1.0);
        }
        if (m3.is) {
            add_move(&m2, m3.by * x);
        }
        if (dot_x.is) {
            const double t2758 = 0.4977324613589415 * x;
            const double t2759 = t2758 + 0.49769056821346885;
            const double t2760 = t2759 * x;
            const double t2761 = t2760 + 0.49764709799177154;
            const double t2762 = t2761 * x;
            const double t2763 = t2762 + 0.49760195993299683;
            const double t2764 = t2763 * x;
            const double t2765 = t2764 + 0.4975550561758158;
            const double t2766 = t2765 * x;
            const double t2767 = t2766 + 0.49750628105022277;
            const double t2768 = t2767 * x;
            const double t2769 = t2768 + 0.49745552028284684;
            const double t2770 = t2769 * x;
            const double t2771 = t2770 + 0.4974026501032014;
            const double t2772 = t2771 * x;
            const double t2773 = t2772 + 0.4973475362361541;
            const double t2774 = t2773 * x;
            const double t2775 = t2774 + 0.49729003276335537;
            const double t2776 = t2775 * x;
            const double t2777 = t2776 + 0.4972299808333031;
            const double t2778 = t2777 * x;
            const double t2779 = t2778 + 0.49716720719603075;
            const double t2780 = t2779 * x;
            const double t2781 = t2780 + 0.4971015225339623;
            const double t2782 = t2781 * x;
            const double t2783 = t2782 + 0.4970327195550649;
            const double t2784 = t2783 * x;
            const double t2785 = t2784 + 0.4969605708078512;
            const double t2786 = t2785 * x;
            const double t2787 = t2786 + 0.49688482616971563;
            const double t2788 = t2787 * x;
            const double t2789 = t2788 + 0.49680520995017224;
            const double t2790 = t2789 * x;
            const double t2791 = t2790 + 0.49672141753830673;
            const double t2792 = t2791 * x;
            const double t2793 = t2792 + 0.49663311150852224;
            const double t2794 = t2793 * x;
            const double t2795 = t2794 + 0.49653991707964096;
            const double t2796 = t2795 * x;
            const double t2797 = t2796 + 0.4964414167985301;
            const double t2798 = t2797 * x;
            const double t2799 = t2798 + 0.49633714428922565;
            const double t2800 = t2799 * x;
            const double t2801 = t2800 + 0.49622657687013705;
            const double t2802 = t2801 * x;
            const double t2803 = t2802 + 0.4961091267927712;
            const double t2804 = t2803 * x;
            const double t2805 = t2804 + 0.49598413079206755;
            const double t2806 = t2805 * x;
            const double t2807 = t2806 + 0.4958508375561654;
            const double t2808 = t2807 * x;
            const double t2809 = t2808 + 0.4957083926157586;
            const double t2810 = t2809 * x;
            const double t2811 = t2810 + 0.4955558200110754;
            const double t2812 = t2811 * x;
            const double t2813 = t2812 + 0.4953919999052866;
            const double t2814 = t2813 * x;
            const double t2815 = t2814 + 0.4952156410587557;
            const double t2816 = t2815 * x;
            const double t2817 = t2816 + 0.4950252467330891;
            const double t2818 = t2817 * x;
            const double t2819 = t2818 + 0.49481907211970594;
            const double t2820 = t2819 * x;
            const double t2821 = t2820 + 0.4945950707289771;
            const double t2822 = t2821 * x;
            const double t2823 = t2822 + 0.4943508262496048;
            const double t2824 = t2823 * x;
            const double t2825 = t2824 + 0.49408346506720924;
            const double t2826 = t2825 * x;
            const double t2827 = t2826 + 0.4937895427203518;
            const double t2828 = t2827 * x;
            const double t2829 = t2828 + 0.4934648947632707;
            const double t2830 = t2829 * x;
            const double t2831 = t2830 + 0.4931044383025233;
            const double t2832 = t2831 * x;
            const double t2833 = t2832 + 0.49270190406717435;
            const double t2834 = t2833 * x;
            const double t2835 = t2834 + 0.4922494688935589;
            const double t2836 = t2835 * x;
            const double t2837 = t2836 + 0.49173724259918467;
            const double t2838 = t2837 * x;
            const double t2839 = t2838 + 0.4911525371977588;
            const double t2840 = t2839 * x;
            const double t2841 = t2840 + 0.49047880257883186;
            const double t2842 = t2841 * x;
            const double t2843 = t2842 + 0.4896940364947057;
            const double t2844 = t2843 * x;
            const double t2845 = t2844 + 0.4887683388831845;
            const double t2846 = t2845 * x;
            const double t2847 = t2846 + 0.4876600206544245;
            const double t2848 = t2847 * x;
            const double t2849 = t2848 + 0.48630916187144824;
            const double t2850 = t2849 * x;
            const double t2851 = t2850 + 0.4846264312075332;
            const double t2852 = t2851 * x;
            const double t2853 = t2852 + 0.48247253595772194;
            const double t2854 = t2853 * x;
            const double t2855 = t2854 + 0.479617668881049;
            const double t2856 = t2855 * x;
            const double t2857 = t2856 + 0.47565388649360235;
            const double t2858 = t2857 * x;
            const double t2859 = t2858 + 0.4697816162899776;
            const double t2860 = t2859 * x;
            const double t2861 = t2860 + 0.46019423636569234;
            const double t2862 = t2861 * x;
            const double t2863 = t2862 + 0.44178646691106466;
            add_move(&m2, dot_x.by * t2863);
        }
        if (m2.is) {
            add_move(&m1, m2.by * 1.0);
        }
        m0 = m1;
    }
    else {
        Move m109 = {0.0, 0};
        Move m110 = {0.0, 0};
        Move m111 = {0.0, 0};
        if (dot_x.is) {
            double t2864;
            if (t1 != 0.0) {
                const double t2865 = (-0.00456635285650405) * x;
                const double t2866 = t2865 + (-0.004651313721621204);
                const double t2867 = t2866 * x;
                const double t2868 = t2867 + (-0.004739496171350205);
                const double t2869 = t2868 * x;
                const double t2870 = t2869 + (-0.004831086989640746);
                const double t2871 = t2870 * x;
                const double t2872 = t2871 + (-0.0049262876849090675);
                const double t2873 = t2872 * x;
                const double t2874 = t2873 + (-0.00502531597020427);
                const double t2875 = t2874 * x;
                const double t2876 = t2875 + (-0.005128407425596359);
                const double t2877 = t2876 * x;
                const double t2878 = t2877 + (-0.005235817369507383);
                const double t2879 = t2878 * x;
                const double t2880 = t2879 + (-0.005347822970281226);
                const double t2881 = t2880 * x;
                const double t2882 = t2881 + (-0.005464725634762147);
                const double t2883 = t2882 * x;
                const double t2884 = t2883 + (-0.005586853717228125);
                const double t2885 = t2884 * x;
                const double t2886 = t2885 + (-0.0057145655999543766);
                const double t2887 = t2886 * x;
                const double t2888 = t2887 + (-0.005848253206281909);
                const double t2889 = t2888 * x;
                const double t2890 = t2889 + (-0.005988346018735722);
                const double t2891 = t2890 * x;
                const double t2892 = t2891 + (-0.006135315688985818);
                const double t2893 = t2892 * x;
                const double t2894 = t2893 + (-0.006289681343920451);
                const double t2895 = t2894 * x;
                const double t2896 = t2895 + (-0.006452015713638601);
                const double t2897 = t2896 * x;
                const double t2898 = t2897 + (-0.00662295223384409);
                const double t2899 = t2898 * x;
                const double t2900 = t2899 + (-0.006803193308335921);
                const double t2901 = t2900 * x;
                const double t2902 = t2901 + (-0.006993519958868183);
                const double t2903 = t2902 * x;
                const double t2904 = t2903 + (-0.007194803142007683);
                const double t2905 = t2904 * x;
                const double t2906 = t2905 + (-0.007408017078943666);
                const double t2907 = t2906 * x;
                const double t2908 = t2907 + (-0.007634255028771339);
                const double t2909 = t2908 * x;
                const double t2910 = t2909 + (-0.007874748044329702);
                const double t2911 = t2910 * x;
                const double t2912 = t2911 + (-0.008130887390033894);
                const double t2913 = t2912 * x;
                const double t2914 = t2913 + (-0.008404251484002803);
                const double t2915 = t2914 * x;
                const double t2916 = t2915 + (-0.008696638466943133);
                const double t2917 = t2916 * x;
                const double t2918 = t2917 + (-0.009010105818383188);
                const double t2919 = t2918 * x;
                const double t2920 = t2919 + (-0.009347018866137483);
                const double t2921 = t2920 * x;
                const double t2922 = t2921 + (-0.00971011060899521);
                const double t2923 = t2922 * x;
                const double t2924 = t2923 + (-0.01010255605577733);
                const double t2925 = t2924 * x;
                const double t2926 = t2925 + (-0.010528065364249063);
                const double t2927 = t2926 * x;
                const double t2928 = t2927 + (-0.010991001571755048);
                const double t2929 = t2928 * x;
                const double t2930 = t2929 + (-0.011496530843014064);
                const double t2931 = t2930 * x;
                const double t2932 = t2931 + (-0.012050816221151445);
                const double t2933 = t2932 * x;
                const double t2934 = t2933 + (-0.012661270326162866);
                const double t2935 = t2934 * x;
                const double t2936 = t2935 + (-0.013336889047655965);
                const double t2937 = t2936 * x;
                const double t2938 = t2937 + (-0.014088698237214953);
                const double t2939 = t2938 * x;
                const double t2940 = t2939 + (-0.014930360729308314);
                const double t2941 = t2940 * x;
                const double t2942 = t2941 + (-0.015879015125598674);
                const double t2943 = t2942 * x;
                const double t2944 = t2943 + (-0.016956456641351196);
                const double t2945 = t2944 * x;
                const double t2946 = t2945 + (-0.018190834711028104);
                const double t2947 = t2946 * x;
                const double t2948 = t2947 + (-0.019619152103153275);
                const double t2949 = t2948 * x;
                const double t2950 = t2949 + (-0.021291045064987205);
                const double t2951 = t2950 * x;
                const double t2952 = t2951 + (-0.023274682803961166);
                const double t2953 = t2952 * x;
                const double t2954 = t2953 + (-0.025666316876548658);
                const double t2955 = t2954 * x;
                const double t2956 = t2955 + (-0.02860642128655578);
                const double t2957 = t2956 * x;
                const double t2958 = t2957 + (-0.032308428747168876);
                const double t2959 = t2958 * x;
                const double t2960 = t2959 + (-0.03711327199674784);
                const double t2961 = t2960 * x;
                const double t2962 = t2961 + (-0.04360160626191355);
                const double t2963 = t2962 * x;
                const double t2964 = t2963 + (-0.05285043183262248);
                const double t2965 = t2964 * x;
                const double t2966 = t2965 + (-0.0671116594699968);
                const double t2967 = t2966 * x;
                const double t2968 = t2967 + (-0.09203884727313846);
                const double t2969 = t2968 * x;
                const double t2970 = t2969 + (-0.14726215563702155);
                const double t2971 = t2970 * x;
                const double t2972 = t2971 + (-0.39269908169872414);
                t2864 = t2972;
            }
            else {
                const double t2973 = scipy_ellipe(x);
                const double t2974 = scipy_ellipk(x);
                const double t2975 = t2973 - t2974;
                const double t2976 = 2.0 * x;
                const double t2977 = t2975 / t2976;
                t2864 = t2977;
            }
            add_move(&m111, dot_x.by * t2864);
        }
        if (m111.is) {
            add_move(&m110, m111.by * 1.0);
        }
        Move m112 = {0.0, 0};
        Move m113 = {0.0, 0};
        if (dot_x.is) {
            add_move(&m113, dot_x.by * (-1.0));
        }
        if (m113.is) {
            add_move(&m112, m113.by * out);
        }
        if (dot_out.is) {
            const double t2978 = 1.0 - x;
            add_move(&m112, dot_out.by * t2978);
        }
        if (m112.is) {
            add_move(&m110, m112.by * (-1.0));
        }
        if (m110.is) {
            const double t2979 = 2.0 * x;
            const double t2980 = 1.0 - x;
            const double t2981 = t2979 * t2980;
            const double t2982 = 1.0 / t2981;
            add_move(&m109, m110.by * t2982);
        }
        Move m114 = {0.0, 0};
        Move m115 = {0.0, 0};
        if (dot_x.is) {
            add_move(&m115, dot_x.by * 2.0);
        }
        if (m115.is) {
            const double t2983 = 1.0 - x;
            add_move(&m114, m115.by * t2983);
        }
        Move m116 = {0.0, 0};
        if (dot_x.is) {
            add_move(&m116, dot_x.by * (-1.0));
        }
        if (m116.is) {
            const double t2984 = 2.0 * x;
            add_move(&m114, m116.by * t2984);
        }
        if (m114.is) {
            const double t2985 = scipy_ellipe(x);
            const double t2986 = 1.0 - x;
            const double t2987 = t2986 * out;
            const double t2988 = t2985 - t2987;
            const double t2989 = 2.0 * x;
            const double t2990 = t2989 * t2986;
            const double t2991 = t2988 / t2990;
            const double t2992 = -t2991;
            const double t2993 = t2992 / t2990;
            add_move(&m109, m114.by * t2993);
        }
        m0 = m109;
    }
    return m0;
}

static inline Move drift_ellipe_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    const double t0 = fabs(x);
    const double t1 = (0.4 > t0 ? 1.0 : 0.0);
    Move m0;
    if (t1 != 0.0) {
        Move m1 = {0.0, 0};
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
        Move m33 = {0.0, 0};
        Move m34 = {0.0, 0};
        Move m35 = {0.0, 0};
        Move m36 = {0.0, 0};
        Move m37 = {0.0, 0};
        Move m38 = {0.0, 0};
        Move m39 = {0.0, 0};
        Move m40 = {0.0, 0};
        Move m41 = {0.0, 0};
        Move m42 = {0.0, 0};
        Move m43 = {0.0, 0};
        Move m44 = {0.0, 0};
        Move m45 = {0.0, 0};
        Move m46 = {0.0, 0};
        Move m47 = {0.0, 0};
        Move m48 = {0.0, 0};
        Move m49 = {0.0, 0};
        Move m50 = {0.0, 0};
        Move m51 = {0.0, 0};
        Move m52 = {0.0, 0};
        Move m53 = {0.0, 0};
        Move m54 = {0.0, 0};
        Move m55 = {0.0, 0};
        Move m56 = {0.0, 0};
        Move m57 = {0.0, 0};
        Move m58 = {0.0, 0};
        Move m59 = {0.0, 0};
        Move m60 = {0.0, 0};
        Move m61 = {0.0, 0};
        Move m62 = {0.0, 0};
        Move m63 = {0.0, 0};
        Move m64 = {0.0, 0};
        Move m65 = {0.0, 0};
        Move m66 = {0.0, 0};
        Move m67 = {0.0, 0};
        Move m68 = {0.0, 0};
        Move m69 = {0.0, 0};
        Move m70 = {0.0, 0};
        Move m71 = {0.0, 0};
        Move m72 = {0.0, 0};
        Move m73 = {0.0, 0};
        Move m74 = {0.0, 0};
        Move m75 = {0.0, 0};
        Move m76 = {0.0, 0};
        Move m77 = {0.0, 0};
        Move m78 = {0.0, 0};
        Move m79 = {0.0, 0};
        Move m80 = {0.0, 0};
        Move m81 = {0.0, 0};
        Move m82 = {0.0, 0};
        Move m83 = {0.0, 0};
        Move m84 = {0.0, 0};
        Move m85 = {0.0, 0};
        Move m86 = {0.0, 0};
        Move m87 = {0.0, 0};
        Move m88 = {0.0, 0};
        Move m89 = {0.0, 0};
        Move m90 = {0.0, 0};
        Move m91 = {0.0, 0};
        Move m92 = {0.0, 0};
        Move m93 = {0.0, 0};
        Move m94 = {0.0, 0};
        Move m95 = {0.0, 0};
        Move m96 = {0.0, 0};
        Move m97 = {0.0, 0};
        Move m98 = {0.0, 0};
        Move m99 = {0.0, 0};
        Move m100 = {0.0, 0};
        Move m101 = {0.0, 0};
        Move m102 = {0.0, 0};
        Move m103 = {0.0, 0};
        Move m104 = {0.0, 0};
        Move m105 = {0.0, 0};
        Move m106 = {0.0, 0};
        Move m107 = {0.0, 0};
        Move m108 = {0.0, 0};
        if (dot_x.is) {
            add_move(&m108, dot_x.by * (-0.00456635285650405));
        }
        if (m108.is) {
            add_move(&m107, m108.by * 1.0);
        }
        if (m107.is) {
            add_move(&m106, m107.by * x);
        }
        if (dot_x.is) {
            const double t2 = (-0.00456635285650405) * x;
            const double t3 = t2 + (-0.004651313721621204);
            add_move(&m106, dot_x.by * t3);
        }
        if (m106.is) {
            add_move(&m105, m106.by * 1.0);
        }
        if (m105.is) {
            add_move(&m104, m105.by * x);
        }
        if (dot_x.is) {
            const double t4 = (-0.00456635285650405) * x;
            const double t5 = t4 + (-0.004651313721621204);
            const double t6 = t5 * x;
            const double t7 = t6 + (-0.004739496171350205);
            add_move(&m104, dot_x.by * t7);
        }
        if (m104.is) {
            add_move(&m103, m104.by * 1.0);
        }
        if (m103.is) {
            add_move(&m102, m103.by * x);
        }
        if (dot_x.is) {
            const double t8 = (-0.00456635285650405) * x;
            const double t9 = t8 + (-0.004651313721621204);
            const double t10 = t9 * x;
            const double t11 = t10 + (-0.004739496171350205);
            const double t12 = t11 * x;
            const double t13 = t12 + (-0.004831086989640746);
            add_move(&m102, dot_x.by * t13);
        }
        if (m102.is) {
            add_move(&m101, m102.by * 1.0);
        }
        if (m101.is) {
            add_move(&m100, m101.by * x);
        }
        if (dot_x.is) {
            const double t14 = (-0.00456635285650405) * x;
            const double t15 = t14 + (-0.004651313721621204);
            const double t16 = t15 * x;
            const double t17 = t16 + (-0.004739496171350205);
            const double t18 = t17 * x;
            const double t19 = t18 + (-0.004831086989640746);
            const double t20 = t19 * x;
            const double t21 = t20 + (-0.0049262876849090675);
            add_move(&m100, dot_x.by * t21);
        }
        if (m100.is) {
            add_move(&m99, m100.by * 1.0);
        }
        if (m99.is) {
            add_move(&m98, m99.by * x);
        }
        if (dot_x.is) {
            const double t22 = (-0.00456635285650405) * x;
            const double t23 = t22 + (-0.004651313721621204);
            const double t24 = t23 * x;
            const double t25 = t24 + (-0.004739496171350205);
            const double t26 = t25 * x;
            const double t27 = t26 + (-0.004831086989640746);
            const double t28 = t27 * x;
            const double t29 = t28 + (-0.0049262876849090675);
            const double t30 = t29 * x;
            const double t31 = t30 + (-0.00502531597020427);
            add_move(&m98, dot_x.by * t31);
        }
        if (m98.is) {
            add_move(&m97, m98.by * 1.0);
        }
        if (m97.is) {
            add_move(&m96, m97.by * x);
        }
        if (dot_x.is) {
            const double t32 = (-0.00456635285650405) * x;
            const double t33 = t32 + (-0.004651313721621204);
            const double t34 = t33 * x;
            const double t35 = t34 + (-0.004739496171350205);
            const double t36 = t35 * x;
            const double t37 = t36 + (-0.004831086989640746);
            const double t38 = t37 * x;
            const double t39 = t38 + (-0.0049262876849090675);
            const double t40 = t39 * x;
            const double t41 = t40 + (-0.00502531597020427);
            const double t42 = t41 * x;
            const double t43 = t42 + (-0.005128407425596359);
            add_move(&m96, dot_x.by * t43);
        }
        if (m96.is) {
            add_move(&m95, m96.by * 1.0);
        }
        if (m95.is) {
            add_move(&m94, m95.by * x);
        }
        if (dot_x.is) {
            const double t44 = (-0.00456635285650405) * x;
            const double t45 = t44 + (-0.004651313721621204);
            const double t46 = t45 * x;
            const double t47 = t46 + (-0.004739496171350205);
            const double t48 = t47 * x;
            const double t49 = t48 + (-0.004831086989640746);
            const double t50 = t49 * x;
            const double t51 = t50 + (-0.0049262876849090675);
            const double t52 = t51 * x;
            const double t53 = t52 + (-0.00502531597020427);
            const double t54 = t53 * x;
            const double t55 = t54 + (-0.005128407425596359);
            const double t56 = t55 * x;
            const double t57 = t56 + (-0.005235817369507383);
            add_move(&m94, dot_x.by * t57);
        }
        if (m94.is) {
            add_move(&m93, m94.by * 1.0);
        }
        if (m93.is) {
            add_move(&m92, m93.by * x);
        }
        if (dot_x.is) {
            const double t58 = (-0.00456635285650405) * x;
            const double t59 = t58 + (-0.004651313721621204);
            const double t60 = t59 * x;
            const double t61 = t60 + (-0.004739496171350205);
            const double t62 = t61 * x;
            const double t63 = t62 + (-0.004831086989640746);
            const double t64 = t63 * x;
            const double t65 = t64 + (-0.0049262876849090675);
            const double t66 = t65 * x;
            const double t67 = t66 + (-0.00502531597020427);
            const double t68 = t67 * x;
            const double t69 = t68 + (-0.005128407425596359);
            const double t70 = t69 * x;
            const double t71 = t70 + (-0.005235817369507383);
            const double t72 = t71 * x;
            const double t73 = t72 + (-0.005347822970281226);
            add_move(&m92, dot_x.by * t73);
        }
        if (m92.is) {
            add_move(&m91, m92.by * 1.0);
        }
        if (m91.is) {
            add_move(&m90, m91.by * x);
        }
        if (dot_x.is) {
            const double t74 = (-0.00456635285650405) * x;
            const double t75 = t74 + (-0.004651313721621204);
            const double t76 = t75 * x;
            const double t77 = t76 + (-0.004739496171350205);
            const double t78 = t77 * x;
            const double t79 = t78 + (-0.004831086989640746);
            const double t80 = t79 * x;
            const double t81 = t80 + (-0.0049262876849090675);
            const double t82 = t81 * x;
            const double t83 = t82 + (-0.00502531597020427);
            const double t84 = t83 * x;
            const double t85 = t84 + (-0.005128407425596359);
            const double t86 = t85 * x;
            const double t87 = t86 + (-0.005235817369507383);
            const double t88 = t87 * x;
            const double t89 = t88 + (-0.005347822970281226);
            const double t90 = t89 * x;
            const double t91 = t90 + (-0.005464725634762147);
            add_move(&m90, dot_x.by * t91);
        }
        if (m90.is) {
            add_move(&m89, m90.by * 1.0);
        }
        if (m89.is) {
            add_move(&m88, m89.by * x);
        }
        if (dot_x.is) {
            const double t92 = (-0.00456635285650405) * x;
            const double t93 = t92 + (-0.004651313721621204);
            const double t94 = t93 * x;
            const double t95 = t94 + (-0.004739496171350205);
            const double t96 = t95 * x;
            const double t97 = t96 + (-0.004831086989640746);
            const double t98 = t97 * x;
            const double t99 = t98 + (-0.0049262876849090675);
            const double t100 = t99 * x;
            const double t101 = t100 + (-0.00502531597020427);
            const double t102 = t101 * x;
            const double t103 = t102 + (-0.005128407425596359);
            const double t104 = t103 * x;
            const double t105 = t104 + (-0.005235817369507383);
            const double t106 = t105 * x;
            const double t107 = t106 + (-0.005347822970281226);
            const double t108 = t107 * x;
            const double t109 = t108 + (-0.005464725634762147);
            const double t110 = t109 * x;
            const double t111 = t110 + (-0.005586853717228125);
            add_move(&m88, dot_x.by * t111);
        }
        if (m88.is) {
            add_move(&m87, m88.by * 1.0);
        }
        if (m87.is) {
            add_move(&m86, m87.by * x);
        }
        if (dot_x.is) {
            const double t112 = (-0.00456635285650405) * x;
            const double t113 = t112 + (-0.004651313721621204);
            const double t114 = t113 * x;
            const double t115 = t114 + (-0.004739496171350205);
            const double t116 = t115 * x;
            const double t117 = t116 + (-0.004831086989640746);
            const double t118 = t117 * x;
            const double t119 = t118 + (-0.0049262876849090675);
            const double t120 = t119 * x;
            const double t121 = t120 + (-0.00502531597020427);
            const double t122 = t121 * x;
            const double t123 = t122 + (-0.005128407425596359);
            const double t124 = t123 * x;
            const double t125 = t124 + (-0.005235817369507383);
            const double t126 = t125 * x;
            const double t127 = t126 + (-0.005347822970281226);
            const double t128 = t127 * x;
            const double t129 = t128 + (-0.005464725634762147);
            const double t130 = t129 * x;
            const double t131 = t130 + (-0.005586853717228125);
            const double t132 = t131 * x;
            const double t133 = t132 + (-0.0057145655999543766);
            add_move(&m86, dot_x.by * t133);
        }
        if (m86.is) {
            add_move(&m85, m86.by * 1.0);
        }
        if (m85.is) {
            add_move(&m84, m85.by * x);
        }
        if (dot_x.is) {
            const double t134 = (-0.00456635285650405) * x;
            const double t135 = t134 + (-0.004651313721621204);
            const double t136 = t135 * x;
            const double t137 = t136 + (-0.004739496171350205);
            const double t138 = t137 * x;
            const double t139 = t138 + (-0.004831086989640746);
            const double t140 = t139 * x;
            const double t141 = t140 + (-0.0049262876849090675);
            const double t142 = t141 * x;
            const double t143 = t142 + (-0.00502531597020427);
            const double t144 = t143 * x;
            const double t145 = t144 + (-0.005128407425596359);
            const double t146 = t145 * x;
            const double t147 = t146 + (-0.005235817369507383);
            const double t148 = t147 * x;
            const double t149 = t148 + (-0.005347822970281226);
            const double t150 = t149 * x;
            const double t151 = t150 + (-0.005464725634762147);
            const double t152 = t151 * x;
            const double t153 = t152 + (-0.005586853717228125);
            const double t154 = t153 * x;
            const double t155 = t154 + (-0.0057145655999543766);
            const double t156 = t155 * x;
            const double t157 = t156 + (-0.005848253206281909);
            add_move(&m84, dot_x.by * t157);
        }
        if (m84.is) {
            add_move(&m83, m84.by * 1.0);
        }
        if (m83.is) {
            add_move(&m82, m83.by * x);
        }
        if (dot_x.is) {
            const double t158 = (-0.00456635285650405) * x;
            const double t159 = t158 + (-0.004651313721621204);
            const double t160 = t159 * x;
            const double t161 = t160 + (-0.004739496171350205);
            const double t162 = t161 * x;
            const double t163 = t162 + (-0.004831086989640746);
            const double t164 = t163 * x;
            const double t165 = t164 + (-0.0049262876849090675);
            const double t166 = t165 * x;
            const double t167 = t166 + (-0.00502531597020427);
            const double t168 = t167 * x;
            const double t169 = t168 + (-0.005128407425596359);
            const double t170 = t169 * x;
            const double t171 = t170 + (-0.005235817369507383);
            const double t172 = t171 * x;
            const double t173 = t172 + (-0.005347822970281226);
            const double t174 = t173 * x;
            const double t175 = t174 + (-0.005464725634762147);
            const double t176 = t175 * x;
            const double t177 = t176 + (-0.005586853717228125);
            const double t178 = t177 * x;
            const double t179 = t178 + (-0.0057145655999543766);
            const double t180 = t179 * x;
            const double t181 = t180 + (-0.005848253206281909);
            const double t182 = t181 * x;
            const double t183 = t182 + (-0.005988346018735722);
            add_move(&m82, dot_x.by * t183);
        }
        if (m82.is) {
            add_move(&m81, m82.by * 1.0);
        }
        if (m81.is) {
            add_move(&m80, m81.by * x);
        }
        if (dot_x.is) {
            const double t184 = (-0.00456635285650405) * x;
            const double t185 = t184 + (-0.004651313721621204);
            const double t186 = t185 * x;
            const double t187 = t186 + (-0.004739496171350205);
            const double t188 = t187 * x;
            const double t189 = t188 + (-0.004831086989640746);
            const double t190 = t189 * x;
            const double t191 = t190 + (-0.0049262876849090675);
            const double t192 = t191 * x;
            const double t193 = t192 + (-0.00502531597020427);
            const double t194 = t193 * x;
            const double t195 = t194 + (-0.005128407425596359);
            const double t196 = t195 * x;
            const double t197 = t196 + (-0.005235817369507383);
            const double t198 = t197 * x;
            const double t199 = t198 + (-0.005347822970281226);
            const double t200 = t199 * x;
            const double t201 = t200 + (-0.005464725634762147);
            const double t202 = t201 * x;
            const double t203 = t202 + (-0.005586853717228125);
            const double t204 = t203 * x;
            const double t205 = t204 + (-0.0057145655999543766);
            const double t206 = t205 * x;
            const double t207 = t206 + (-0.005848253206281909);
            const double t208 = t207 * x;
            const double t209 = t208 + (-0.005988346018735722);
            const double t210 = t209 * x;
            const double t211 = t210 + (-0.006135315688985818);
            add_move(&m80, dot_x.by * t211);
        }
        if (m80.is) {
            add_move(&m79, m80.by * 1.0);
        }
        if (m79.is) {
            add_move(&m78, m79.by * x);
        }
        if (dot_x.is) {
            const double t212 = (-0.00456635285650405) * x;
            const double t213 = t212 + (-0.004651313721621204);
            const double t214 = t213 * x;
            const double t215 = t214 + (-0.004739496171350205);
            const double t216 = t215 * x;
            const double t217 = t216 + (-0.004831086989640746);
            const double t218 = t217 * x;
            const double t219 = t218 + (-0.0049262876849090675);
            const double t220 = t219 * x;
            const double t221 = t220 + (-0.00502531597020427);
            const double t222 = t221 * x;
            const double t223 = t222 + (-0.005128407425596359);
            const double t224 = t223 * x;
            const double t225 = t224 + (-0.005235817369507383);
            const double t226 = t225 * x;
            const double t227 = t226 + (-0.005347822970281226);
            const double t228 = t227 * x;
            const double t229 = t228 + (-0.005464725634762147);
            const double t230 = t229 * x;
            const double t231 = t230 + (-0.005586853717228125);
            const double t232 = t231 * x;
            const double t233 = t232 + (-0.0057145655999543766);
            const double t234 = t233 * x;
            const double t235 = t234 + (-0.005848253206281909);
            const double t236 = t235 * x;
            const double t237 = t236 + (-0.005988346018735722);
            const double t238 = t237 * x;
            const double t239 = t238 + (-0.006135315688985818);
            const double t240 = t239 * x;
            const double t241 = t240 + (-0.006289681343920451);
            add_move(&m78, dot_x.by * t241);
        }
        if (m78.is) {
            add_move(&m77, m78.by * 1.0);
        }
        if (m77.is) {
            add_move(&m76, m77.by * x);
        }
        if (dot_x.is) {
            const double t242 = (-0.00456635285650405) * x;
            const double t243 = t242 + (-0.004651313721621204);
            const double t244 = t243 * x;
            const double t245 = t244 + (-0.004739496171350205);
            const double t246 = t245 * x;
            const double t247 = t246 + (-0.004831086989640746);
            const double t248 = t247 * x;
            const double t249 = t248 + (-0.0049262876849090675);
            const double t250 = t249 * x;
            const double t251 = t250 + (-0.00502531597020427);
            const double t252 = t251 * x;
            const double t253 = t252 + (-0.005128407425596359);
            const double t254 = t253 * x;
            const double t255 = t254 + (-0.005235817369507383);
            const double t256 = t255 * x;
            const double t257 = t256 + (-0.005347822970281226);
            const double t258 = t257 * x;
            const double t259 = t258 + (-0.005464725634762147);
            const double t260 = t259 * x;
            const double t261 = t260 + (-0.005586853717228125);
            const double t262 = t261 * x;
            const double t263 = t262 + (-0.0057145655999543766);
            const double t264 = t263 * x;
            const double t265 = t264 + (-0.005848253206281909);
            const double t266 = t265 * x;
            const double t267 = t266 + (-0.005988346018735722);
            const double t268 = t267 * x;
            const double t269 = t268 + (-0.006135315688985818);
            const double t270 = t269 * x;
            const double t271 = t270 + (-0.006289681343920451);
            const double t272 = t271 * x;
            const double t273 = t272 + (-0.006452015713638601);
            add_move(&m76, dot_x.by * t273);
        }
        if (m76.is) {
            add_move(&m75, m76.by * 1.0);
        }
        if (m75.is) {
            add_move(&m74, m75.by * x);
        }
        if (dot_x.is) {
            const double t274 = (-0.00456635285650405) * x;
            const double t275 = t274 + (-0.004651313721621204);
            const double t276 = t275 * x;
            const double t277 = t276 + (-0.004739496171350205);
            const double t278 = t277 * x;
            const double t279 = t278 + (-0.004831086989640746);
            const double t280 = t279 * x;
            const double t281 = t280 + (-0.0049262876849090675);
            const double t282 = t281 * x;
            const double t283 = t282 + (-0.00502531597020427);
            const double t284 = t283 * x;
            const double t285 = t284 + (-0.005128407425596359);
            const double t286 = t285 * x;
            const double t287 = t286 + (-0.005235817369507383);
            const double t288 = t287 * x;
            const double t289 = t288 + (-0.005347822970281226);
            const double t290 = t289 * x;
            const double t291 = t290 + (-0.005464725634762147);
            const double t292 = t291 * x;
            const double t293 = t292 + (-0.005586853717228125);
            const double t294 = t293 * x;
            const double t295 = t294 + (-0.0057145655999543766);
            const double t296 = t295 * x;
            const double t297 = t296 + (-0.005848253206281909);
            const double t298 = t297 * x;
            const double t299 = t298 + (-0.005988346018735722);
            const double t300 = t299 * x;
            const double t301 = t300 + (-0.006135315688985818);
            const double t302 = t301 * x;
            const double t303 = t302 + (-0.006289681343920451);
            const double t304 = t303 * x;
            const double t305 = t304 + (-0.006452015713638601);
            const double t306 = t305 * x;
            const double t307 = t306 + (-0.00662295223384409);
            add_move(&m74, dot_x.by * t307);
        }
        if (m74.is) {
            add_move(&m73, m74.by * 1.0);
        }
        if (m73.is) {
            add_move(&m72, m73.by * x);
        }
        if (dot_x.is) {
            const double t308 = (-0.00456635285650405) * x;
            const double t309 = t308 + (-0.004651313721621204);
            const double t310 = t309 * x;
            const double t311 = t310 + (-0.004739496171350205);
            const double t312 = t311 * x;
            const double t313 = t312 + (-0.004831086989640746);
            const double t314 = t313 * x;
            const double t315 = t314 + (-0.0049262876849090675);
            const double t316 = t315 * x;
            const double t317 = t316 + (-0.00502531597020427);
            const double t318 = t317 * x;
            const double t319 = t318 + (-0.005128407425596359);
            const double t320 = t319 * x;
            const double t321 = t320 + (-0.005235817369507383);
            const double t322 = t321 * x;
            const double t323 = t322 + (-0.005347822970281226);
            const double t324 = t323 * x;
            const double t325 = t324 + (-0.005464725634762147);
            const double t326 = t325 * x;
            const double t327 = t326 + (-0.005586853717228125);
            const double t328 = t327 * x;
            const double t329 = t328 + (-0.0057145655999543766);
            const double t330 = t329 * x;
            const double t331 = t330 + (-0.005848253206281909);
            const double t332 = t331 * x;
            const double t333 = t332 + (-0.005988346018735722);
            const double t334 = t333 * x;
            const double t335 = t334 + (-0.006135315688985818);
            const double t336 = t335 * x;
            const double t337 = t336 + (-0.006289681343920451);
            const double t338 = t337 * x;
            const double t339 = t338 + (-0.006452015713638601);
            const double t340 = t339 * x;
            const double t341 = t340 + (-0.00662295223384409);
            const double t342 = t341 * x;
            const double t343 = t342 + (-0.006803193308335921);
            add_move(&m72, dot_x.by * t343);
        }
        if (m72.is) {
            add_move(&m71, m72.by * 1.0);
        }
        if (m71.is) {
            add_move(&m70, m71.by * x);
        }
        if (dot_x.is) {
            const double t344 = (-0.00456635285650405) * x;
            const double t345 = t344 + (-0.004651313721621204);
            const double t346 = t345 * x;
            const double t347 = t346 + (-0.004739496171350205);
            const double t348 = t347 * x;
            const double t349 = t348 + (-0.004831086989640746);
            const double t350 = t349 * x;
            const double t351 = t350 + (-0.0049262876849090675);
            const double t352 = t351 * x;
            const double t353 = t352 + (-0.00502531597020427);
            const double t354 = t353 * x;
            const double t355 = t354 + (-0.005128407425596359);
            const double t356 = t355 * x;
            const double t357 = t356 + (-0.005235817369507383);
            const double t358 = t357 * x;
            const double t359 = t358 + (-0.005347822970281226);
            const double t360 = t359 * x;
            const double t361 = t360 + (-0.005464725634762147);
            const double t362 = t361 * x;
            const double t363 = t362 + (-0.005586853717228125);
            const double t364 = t363 * x;
            const double t365 = t364 + (-0.0057145655999543766);
            const double t366 = t365 * x;
            const double t367 = t366 + (-0.005848253206281909);
            const double t368 = t367 * x;
            const double t369 = t368 + (-0.005988346018735722);
            const double t370 = t369 * x;
            const double t371 = t370 + (-0.006135315688985818);
            const double t372 = t371 * x;
            const double t373 = t372 + (-0.006289681343920451);
            const double t374 = t373 * x;
            const double t375 = t374 + (-0.006452015713638601);
            const double t376 = t375 * x;
            const double t377 = t376 + (-0.00662295223384409);
            const double t378 = t377 * x;
            const double t379 = t378 + (-0.006803193308335921);
            const double t380 = t379 * x;
            const double t381 = t380 + (-0.006993519958868183);
            add_move(&m70, dot_x.by * t381);
        }
        if (m70.is) {
            add_move(&m69, m70.by * 1.0);
        }
        if (m69.is) {
            add_move(&m68, m69.by * x);
        }
        if (dot_x.is) {
            const double t382 = (-0.00456635285650405) * x;
            const double t383 = t382 + (-0.004651313721621204);
            const double t384 = t383 * x;
            const double t385 = t384 + (-0.004739496171350205);
            const double t386 = t385 * x;
            const double t387 = t386 + (-0.004831086989640746);
            const double t388 = t387 * x;
            const double t389 = t388 + (-0.0049262876849090675);
            const double t390 = t389 * x;
            const double t391 = t390 + (-0.00502531597020427);
            const double t392 = t391 * x;
            const double t393 = t392 + (-0.005128407425596359);
            const double t394 = t393 * x;
            const double t395 = t394 + (-0.005235817369507383);
            const double t396 = t395 * x;
            const double t397 = t396 + (-0.005347822970281226);
            const double t398 = t397 * x;
            const double t399 = t398 + (-0.005464725634762147);
            const double t400 = t399 * x;
            const double t401 = t400 + (-0.005586853717228125);
            const double t402 = t401 * x;
            const double t403 = t402 + (-0.0057145655999543766);
            const double t404 = t403 * x;
            const double t405 = t404 + (-0.005848253206281909);
            const double t406 = t405 * x;
            const double t407 = t406 + (-0.005988346018735722);
            const double t408 = t407 * x;
            const double t409 = t408 + (-0.006135315688985818);
            const double t410 = t409 * x;
            const double t411 = t410 + (-0.006289681343920451);
            const double t412 = t411 * x;
            const double t413 = t412 + (-0.006452015713638601);
            const double t414 = t413 * x;
            const double t415 = t414 + (-0.00662295223384409);
            const double t416 = t415 * x;
            const double t417 = t416 + (-0.006803193308335921);
            const double t418 = t417 * x;
            const double t419 = t418 + (-0.006993519958868183);
            const double t420 = t419 * x;
            const double t421 = t420 + (-0.007194803142007683);
            add_move(&m68, dot_x.by * t421);
        }
        if (m68.is) {
            add_move(&m67, m68.by * 1.0);
        }
        if (m67.is) {
            add_move(&m66, m67.by * x);
        }
        if (dot_x.is) {
            const double t422 = (-0.00456635285650405) * x;
            const double t423 = t422 + (-0.004651313721621204);
            const double t424 = t423 * x;
            const double t425 = t424 + (-0.004739496171350205);
            const double t426 = t425 * x;
            const double t427 = t426 + (-0.004831086989640746);
            const double t428 = t427 * x;
            const double t429 = t428 + (-0.0049262876849090675);
            const double t430 = t429 * x;
            const double t431 = t430 + (-0.00502531597020427);
            const double t432 = t431 * x;
            const double t433 = t432 + (-0.005128407425596359);
            const double t434 = t433 * x;
            const double t435 = t434 + (-0.005235817369507383);
            const double t436 = t435 * x;
            const double t437 = t436 + (-0.005347822970281226);
            const double t438 = t437 * x;
            const double t439 = t438 + (-0.005464725634762147);
            const double t440 = t439 * x;
            const double t441 = t440 + (-0.005586853717228125);
            const double t442 = t441 * x;
            const double t443 = t442 + (-0.0057145655999543766);
            const double t444 = t443 * x;
            const double t445 = t444 + (-0.005848253206281909);
            const double t446 = t445 * x;
            const double t447 = t446 + (-0.005988346018735722);
            const double t448 = t447 * x;
            const double t449 = t448 + (-0.006135315688985818);
            const double t450 = t449 * x;
            const double t451 = t450 + (-0.006289681343920451);
            const double t452 = t451 * x;
            const double t453 = t452 + (-0.006452015713638601);
            const double t454 = t453 * x;
            const double t455 = t454 + (-0.00662295223384409);
            const double t456 = t455 * x;
            const double t457 = t456 + (-0.006803193308335921);
            const double t458 = t457 * x;
            const double t459 = t458 + (-0.006993519958868183);
            const double t460 = t459 * x;
            const double t461 = t460 + (-0.007194803142007683);
            const double t462 = t461 * x;
            const double t463 = t462 + (-0.007408017078943666);
            add_move(&m66, dot_x.by * t463);
        }
        if (m66.is) {
            add_move(&m65, m66.by * 1.0);
        }
        if (m65.is) {
            add_move(&m64, m65.by * x);
        }
        if (dot_x.is) {
            const double t464 = (-0.00456635285650405) * x;
            const double t465 = t464 + (-0.004651313721621204);
            const double t466 = t465 * x;
            const double t467 = t466 + (-0.004739496171350205);
            const double t468 = t467 * x;
            const double t469 = t468 + (-0.004831086989640746);
            const double t470 = t469 * x;
            const double t471 = t470 + (-0.0049262876849090675);
            const double t472 = t471 * x;
            const double t473 = t472 + (-0.00502531597020427);
            const double t474 = t473 * x;
            const double t475 = t474 + (-0.005128407425596359);
            const double t476 = t475 * x;
            const double t477 = t476 + (-0.005235817369507383);
            const double t478 = t477 * x;
            const double t479 = t478 + (-0.005347822970281226);
            const double t480 = t479 * x;
            const double t481 = t480 + (-0.005464725634762147);
            const double t482 = t481 * x;
            const double t483 = t482 + (-0.005586853717228125);
            const double t484 = t483 * x;
            const double t485 = t484 + (-0.0057145655999543766);
            const double t486 = t485 * x;
            const double t487 = t486 + (-0.005848253206281909);
            const double t488 = t487 * x;
            const double t489 = t488 + (-0.005988346018735722);
            const double t490 = t489 * x;
            const double t491 = t490 + (-0.006135315688985818);
            const double t492 = t491 * x;
            const double t493 = t492 + (-0.006289681343920451);
            const double t494 = t493 * x;
            const double t495 = t494 + (-0.006452015713638601);
            const double t496 = t495 * x;
            const double t497 = t496 + (-0.00662295223384409);
            const double t498 = t497 * x;
            const double t499 = t498 + (-0.006803193308335921);
            const double t500 = t499 * x;
            const double t501 = t500 + (-0.006993519958868183);
            const double t502 = t501 * x;
            const double t503 = t502 + (-0.007194803142007683);
            const double t504 = t503 * x;
            const double t505 = t504 + (-0.007408017078943666);
            const double t506 = t505 * x;
            const double t507 = t506 + (-0.007634255028771339);
            add_move(&m64, dot_x.by * t507);
        }
        if (m64.is) {
            add_move(&m63, m64.by * 1.0);
        }
        if (m63.is) {
            add_move(&m62, m63.by * x);
        }
        if (dot_x.is) {
            const double t508 = (-0.00456635285650405) * x;
            const double t509 = t508 + (-0.004651313721621204);
            const double t510 = t509 * x;
            const double t511 = t510 + (-0.004739496171350205);
            const double t512 = t511 * x;
            const double t513 = t512 + (-0.004831086989640746);
            const double t514 = t513 * x;
            const double t515 = t514 + (-0.0049262876849090675);
            const double t516 = t515 * x;
            const double t517 = t516 + (-0.00502531597020427);
            const double t518 = t517 * x;
            const double t519 = t518 + (-0.005128407425596359);
            const double t520 = t519 * x;
            const double t521 = t520 + (-0.005235817369507383);
            const double t522 = t521 * x;
            const double t523 = t522 + (-0.005347822970281226);
            const double t524 = t523 * x;
            const double t525 = t524 + (-0.005464725634762147);
            const double t526 = t525 * x;
            const double t527 = t526 + (-0.005586853717228125);
            const double t528 = t527 * x;
            const double t529 = t528 + (-0.0057145655999543766);
            const double t530 = t529 * x;
            const double t531 = t530 + (-0.005848253206281909);
            const double t532 = t531 * x;
            const double t533 = t532 + (-0.005988346018735722);
            const double t534 = t533 * x;
            const double t535 = t534 + (-0.006135315688985818);
            const double t536 = t535 * x;
            const double t537 = t536 + (-0.006289681343920451);
            const double t538 = t537 * x;
            const double t539 = t538 + (-0.006452015713638601);
            const double t540 = t539 * x;
            const double t541 = t540 + (-0.00662295223384409);
            const double t542 = t541 * x;
            const double t543 = t542 + (-0.006803193308335921);
            const double t544 = t543 * x;
            const double t545 = t544 + (-0.006993519958868183);
            const double t546 = t545 * x;
            const double t547 = t546 + (-0.007194803142007683);
            const double t548 = t547 * x;
            const double t549 = t548 + (-0.007408017078943666);
            const double t550 = t549 * x;
            const double t551 = t550 + (-0.007634255028771339);
            const double t552 = t551 * x;
            const double t553 = t552 + (-0.007874748044329702);
            add_move(&m62, dot_x.by * t553);
        }
        if (m62.is) {
            add_move(&m61, m62.by * 1.0);
        }
        if (m61.is) {
            add_move(&m60, m61.by * x);
        }
        if (dot_x.is) {
            const double t554 = (-0.00456635285650405) * x;
            const double t555 = t554 + (-0.004651313721621204);
            const double t556 = t555 * x;
            const double t557 = t556 + (-0.004739496171350205);
            const double t558 = t557 * x;
            const double t559 = t558 + (-0.004831086989640746);
            const double t560 = t559 * x;
            const double t561 = t560 + (-0.0049262876849090675);
            const double t562 = t561 * x;
            const double t563 = t562 + (-0.00502531597020427);
            const double t564 = t563 * x;
            const double t565 = t564 + (-0.005128407425596359);
            const double t566 = t565 * x;
            const double t567 = t566 + (-0.005235817369507383);
            const double t568 = t567 * x;
            const double t569 = t568 + (-0.005347822970281226);
            const double t570 = t569 * x;
            const double t571 = t570 + (-0.005464725634762147);
            const double t572 = t571 * x;
            const double t573 = t572 + (-0.005586853717228125);
            const double t574 = t573 * x;
            const double t575 = t574 + (-0.0057145655999543766);
            const double t576 = t575 * x;
            const double t577 = t576 + (-0.005848253206281909);
            const double t578 = t577 * x;
            const double t579 = t578 + (-0.005988346018735722);
            const double t580 = t579 * x;
            const double t581 = t580 + (-0.006135315688985818);
            const double t582 = t581 * x;
            const double t583 = t582 + (-0.006289681343920451);
            const double t584 = t583 * x;
            const double t585 = t584 + (-0.006452015713638601);
            const double t586 = t585 * x;
            const double t587 = t586 + (-0.00662295223384409);
            const double t588 = t587 * x;
            const double t589 = t588 + (-0.006803193308335921);
            const double t590 = t589 * x;
            const double t591 = t590 + (-0.006993519958868183);
            const double t592 = t591 * x;
            const double t593 = t592 + (-0.007194803142007683);
            const double t594 = t593 * x;
            const double t595 = t594 + (-0.007408017078943666);
            const double t596 = t595 * x;
            const double t597 = t596 + (-0.007634255028771339);
            const double t598 = t597 * x;
            const double t599 = t598 + (-0.007874748044329702);
            const double t600 = t599 * x;
            const double t601 = t600 + (-0.008130887390033894);
            add_move(&m60, dot_x.by * t601);
        }
        if (m60.is) {
            add_move(&m59, m60.by * 1.0);
        }
        if (m59.is) {
            add_move(&m58, m59.by * x);
        }
        if (dot_x.is) {
            const double t602 = (-0.00456635285650405) * x;
            const double t603 = t602 + (-0.004651313721621204);
            const double t604 = t603 * x;
            const double t605 = t604 + (-0.004739496171350205);
            const double t606 = t605 * x;
            const double t607 = t606 + (-0.004831086989640746);
            const double t608 = t607 * x;
            const double t609 = t608 + (-0.0049262876849090675);
            const double t610 = t609 * x;
            const double t611 = t610 + (-0.00502531597020427);
            const double t612 = t611 * x;
            const double t613 = t612 + (-0.005128407425596359);
            const double t614 = t613 * x;
            const double t615 = t614 + (-0.005235817369507383);
            const double t616 = t615 * x;
            const double t617 = t616 + (-0.005347822970281226);
            const double t618 = t617 * x;
            const double t619 = t618 + (-0.005464725634762147);
            const double t620 = t619 * x;
            const double t621 = t620 + (-0.005586853717228125);
            const double t622 = t621 * x;
            const double t623 = t622 + (-0.0057145655999543766);
            const double t624 = t623 * x;
            const double t625 = t624 + (-0.005848253206281909);
            const double t626 = t625 * x;
            const double t627 = t626 + (-0.005988346018735722);
            const double t628 = t627 * x;
            const double t629 = t628 + (-0.006135315688985818);
            const double t630 = t629 * x;
            const double t631 = t630 + (-0.006289681343920451);
            const double t632 = t631 * x;
            const double t633 = t632 + (-0.006452015713638601);
            const double t634 = t633 * x;
            const double t635 = t634 + (-0.00662295223384409);
            const double t636 = t635 * x;
            const double t637 = t636 + (-0.006803193308335921);
            const double t638 = t637 * x;
            const double t639 = t638 + (-0.006993519958868183);
            const double t640 = t639 * x;
            const double t641 = t640 + (-0.007194803142007683);
            const double t642 = t641 * x;
            const double t643 = t642 + (-0.007408017078943666);
            const double t644 = t643 * x;
            const double t645 = t644 + (-0.007634255028771339);
            const double t646 = t645 * x;
            const double t647 = t646 + (-0.007874748044329702);
            const double t648 = t647 * x;
            const double t649 = t648 + (-0.008130887390033894);
            const double t650 = t649 * x;
            const double t651 = t650 + (-0.008404251484002803);
            add_move(&m58, dot_x.by * t651);
        }
        if (m58.is) {
            add_move(&m57, m58.by * 1.0);
        }
        if (m57.is) {
            add_move(&m56, m57.by * x);
        }
        if (dot_x.is) {
            const double t652 = (-0.00456635285650405) * x;
            const double t653 = t652 + (-0.004651313721621204);
            const double t654 = t653 * x;
            const double t655 = t654 + (-0.004739496171350205);
            const double t656 = t655 * x;
            const double t657 = t656 + (-0.004831086989640746);
            const double t658 = t657 * x;
            const double t659 = t658 + (-0.0049262876849090675);
            const double t660 = t659 * x;
            const double t661 = t660 + (-0.00502531597020427);
            const double t662 = t661 * x;
            const double t663 = t662 + (-0.005128407425596359);
            const double t664 = t663 * x;
            const double t665 = t664 + (-0.005235817369507383);
            const double t666 = t665 * x;
            const double t667 = t666 + (-0.005347822970281226);
            const double t668 = t667 * x;
            const double t669 = t668 + (-0.005464725634762147);
            const double t670 = t669 * x;
            const double t671 = t670 + (-0.005586853717228125);
            const double t672 = t671 * x;
            const double t673 = t672 + (-0.0057145655999543766);
            const double t674 = t673 * x;
            const double t675 = t674 + (-0.005848253206281909);
            const double t676 = t675 * x;
            const double t677 = t676 + (-0.005988346018735722);
            const double t678 = t677 * x;
            const double t679 = t678 + (-0.006135315688985818);
            const double t680 = t679 * x;
            const double t681 = t680 + (-0.006289681343920451);
            const double t682 = t681 * x;
            const double t683 = t682 + (-0.006452015713638601);
            const double t684 = t683 * x;
            const double t685 = t684 + (-0.00662295223384409);
            const double t686 = t685 * x;
            const double t687 = t686 + (-0.006803193308335921);
            const double t688 = t687 * x;
            const double t689 = t688 + (-0.006993519958868183);
            const double t690 = t689 * x;
            const double t691 = t690 + (-0.007194803142007683);
            const double t692 = t691 * x;
            const double t693 = t692 + (-0.007408017078943666);
            const double t694 = t693 * x;
            const double t695 = t694 + (-0.007634255028771339);
            const double t696 = t695 * x;
            const double t697 = t696 + (-0.007874748044329702);
            const double t698 = t697 * x;
            const double t699 = t698 + (-0.008130887390033894);
            const double t700 = t699 * x;
            const double t701 = t700 + (-0.008404251484002803);
            const double t702 = t701 * x;
            const double t703 = t702 + (-0.008696638466943133);
            add_move(&m56, dot_x.by * t703);
        }
        if (m56.is) {
            add_move(&m55, m56.by * 1.0);
        }
        if (m55.is) {
            add_move(&m54, m55.by * x);
        }
        if (dot_x.is) {
            const double t704 = (-0.00456635285650405) * x;
            const double t705 = t704 + (-0.004651313721621204);
            const double t706 = t705 * x;
            const double t707 = t706 + (-0.004739496171350205);
            const double t708 = t707 * x;
            const double t709 = t708 + (-0.004831086989640746);
            const double t710 = t709 * x;
            const double t711 = t710 + (-0.0049262876849090675);
            const double t712 = t711 * x;
            const double t713 = t712 + (-0.00502531597020427);
            const double t714 = t713 * x;
            const double t715 = t714 + (-0.005128407425596359);
            const double t716 = t715 * x;
            const double t717 = t716 + (-0.005235817369507383);
            const double t718 = t717 * x;
            const double t719 = t718 + (-0.005347822970281226);
            const double t720 = t719 * x;
            const double t721 = t720 + (-0.005464725634762147);
            const double t722 = t721 * x;
            const double t723 = t722 + (-0.005586853717228125);
            const double t724 = t723 * x;
            const double t725 = t724 + (-0.0057145655999543766);
            const double t726 = t725 * x;
            const double t727 = t726 + (-0.005848253206281909);
            const double t728 = t727 * x;
            const double t729 = t728 + (-0.005988346018735722);
            const double t730 = t729 * x;
            const double t731 = t730 + (-0.006135315688985818);
            const double t732 = t731 * x;
            const double t733 = t732 + (-0.006289681343920451);
            const double t734 = t733 * x;
            const double t735 = t734 + (-0.006452015713638601);
            const double t736 = t735 * x;
            const double t737 = t736 + (-0.00662295223384409);
            const double t738 = t737 * x;
            const double t739 = t738 + (-0.006803193308335921);
            const double t740 = t739 * x;
            const double t741 = t740 + (-0.006993519958868183);
            const double t742 = t741 * x;
            const double t743 = t742 + (-0.007194803142007683);
            const double t744 = t743 * x;
            const double t745 = t744 + (-0.007408017078943666);
            const double t746 = t745 * x;
            const double t747 = t746 + (-0.007634255028771339);
            const double t748 = t747 * x;
            const double t749 = t748 + (-0.007874748044329702);
            const double t750 = t749 * x;
            const double t751 = t750 + (-0.008130887390033894);
            const double t752 = t751 * x;
            const double t753 = t752 + (-0.008404251484002803);
            const double t754 = t753 * x;
            const double t755 = t754 + (-0.008696638466943133);
            const double t756 = t755 * x;
            const double t757 = t756 + (-0.009010105818383188);
            add_move(&m54, dot_x.by * t757);
        }
        if (m54.is) {
            add_move(&m53, m54.by * 1.0);
        }
        if (m53.is) {
            add_move(&m52, m53.by * x);
        }
        if (dot_x.is) {
            const double t758 = (-0.00456635285650405) * x;
            const double t759 = t758 + (-0.004651313721621204);
            const double t760 = t759 * x;
            const double t761 = t760 + (-0.004739496171350205);
            const double t762 = t761 * x;
            const double t763 = t762 + (-0.004831086989640746);
            const double t764 = t763 * x;
            const double t765 = t764 + (-0.0049262876849090675);
            const double t766 = t765 * x;
            const double t767 = t766 + (-0.00502531597020427);
            const double t768 = t767 * x;
            const double t769 = t768 + (-0.005128407425596359);
            const double t770 = t769 * x;
            const double t771 = t770 + (-0.005235817369507383);
            const double t772 = t771 * x;
            const double t773 = t772 + (-0.005347822970281226);
            const double t774 = t773 * x;
            const double t775 = t774 + (-0.005464725634762147);
            const double t776 = t775 * x;
            const double t777 = t776 + (-0.005586853717228125);
            const double t778 = t777 * x;
            const double t779 = t778 + (-0.0057145655999543766);
            const double t780 = t779 * x;
            const double t781 = t780 + (-0.005848253206281909);
            const double t782 = t781 * x;
            const double t783 = t782 + (-0.005988346018735722);
            const double t784 = t783 * x;
            const double t785 = t784 + (-0.006135315688985818);
            const double t786 = t785 * x;
            const double t787 = t786 + (-0.006289681343920451);
            const double t788 = t787 * x;
            const double t789 = t788 + (-0.006452015713638601);
            const double t790 = t789 * x;
            const double t791 = t790 + (-0.00662295223384409);
            const double t792 = t791 * x;
            const double t793 = t792 + (-0.006803193308335921);
            const double t794 = t793 * x;
            const double t795 = t794 + (-0.006993519958868183);
            const double t796 = t795 * x;
            const double t797 = t796 + (-0.007194803142007683);
            const double t798 = t797 * x;
            const double t799 = t798 + (-0.007408017078943666);
            const double t800 = t799 * x;
            const double t801 = t800 + (-0.007634255028771339);
            const double t802 = t801 * x;
            const double t803 = t802 + (-0.007874748044329702);
            const double t804 = t803 * x;
            const double t805 = t804 + (-0.008130887390033894);
            const double t806 = t805 * x;
            const double t807 = t806 + (-0.008404251484002803);
            const double t808 = t807 * x;
            const double t809 = t808 + (-0.008696638466943133);
            const double t810 = t809 * x;
            const double t811 = t810 + (-0.009010105818383188);
            const double t812 = t811 * x;
            const double t813 = t812 + (-0.009347018866137483);
            add_move(&m52, dot_x.by * t813);
        }
        if (m52.is) {
            add_move(&m51, m52.by * 1.0);
        }
        if (m51.is) {
            add_move(&m50, m51.by * x);
        }
        if (dot_x.is) {
            const double t814 = (-0.00456635285650405) * x;
            const double t815 = t814 + (-0.004651313721621204);
            const double t816 = t815 * x;
            const double t817 = t816 + (-0.004739496171350205);
            const double t818 = t817 * x;
            const double t819 = t818 + (-0.004831086989640746);
            const double t820 = t819 * x;
            const double t821 = t820 + (-0.0049262876849090675);
            const double t822 = t821 * x;
            const double t823 = t822 + (-0.00502531597020427);
            const double t824 = t823 * x;
            const double t825 = t824 + (-0.005128407425596359);
            const double t826 = t825 * x;
            const double t827 = t826 + (-0.005235817369507383);
            const double t828 = t827 * x;
            const double t829 = t828 + (-0.005347822970281226);
            const double t830 = t829 * x;
            const double t831 = t830 + (-0.005464725634762147);
            const double t832 = t831 * x;
            const double t833 = t832 + (-0.005586853717228125);
            const double t834 = t833 * x;
            const double t835 = t834 + (-0.0057145655999543766);
            const double t836 = t835 * x;
            const double t837 = t836 + (-0.005848253206281909);
            const double t838 = t837 * x;
            const double t839 = t838 + (-0.005988346018735722);
            const double t840 = t839 * x;
            const double t841 = t840 + (-0.006135315688985818);
            const double t842 = t841 * x;
            const double t843 = t842 + (-0.006289681343920451);
            const double t844 = t843 * x;
            const double t845 = t844 + (-0.006452015713638601);
            const double t846 = t845 * x;
            const double t847 = t846 + (-0.00662295223384409);
            const double t848 = t847 * x;
            const double t849 = t848 + (-0.006803193308335921);
            const double t850 = t849 * x;
            const double t851 = t850 + (-0.006993519958868183);
            const double t852 = t851 * x;
            const double t853 = t852 + (-0.007194803142007683);
            const double t854 = t853 * x;
            const double t855 = t854 + (-0.007408017078943666);
            const double t856 = t855 * x;
            const double t857 = t856 + (-0.007634255028771339);
            const double t858 = t857 * x;
            const double t859 = t858 + (-0.007874748044329702);
            const double t860 = t859 * x;
            const double t861 = t860 + (-0.008130887390033894);
            const double t862 = t861 * x;
            const double t863 = t862 + (-0.008404251484002803);
            const double t864 = t863 * x;
            const double t865 = t864 + (-0.008696638466943133);
            const double t866 = t865 * x;
            const double t867 = t866 + (-0.009010105818383188);
            const double t868 = t867 * x;
            const double t869 = t868 + (-0.009347018866137483);
            const double t870 = t869 * x;
            const double t871 = t870 + (-0.00971011060899521);
            add_move(&m50, dot_x.by * t871);
        }
        if (m50.is) {
            add_move(&m49, m50.by * 1.0);
        }
        if (m49.is) {
            add_move(&m48, m49.by * x);
        }
        if (dot_x.is) {
            const double t872 = (-0.00456635285650405) * x;
            const double t873 = t872 + (-0.004651313721621204);
            const double t874 = t873 * x;
            const double t875 = t874 + (-0.004739496171350205);
            const double t876 = t875 * x;
            const double t877 = t876 + (-0.004831086989640746);
            const double t878 = t877 * x;
            const double t879 = t878 + (-0.0049262876849090675);
            const double t880 = t879 * x;
            const double t881 = t880 + (-0.00502531597020427);
            const double t882 = t881 * x;
            const double t883 = t882 + (-0.005128407425596359);
            const double t884 = t883 * x;
            const double t885 = t884 + (-0.005235817369507383);
            const double t886 = t885 * x;
            const double t887 = t886 + (-0.005347822970281226);
            const double t888 = t887 * x;
            const double t889 = t888 + (-0.005464725634762147);
            const double t890 = t889 * x;
            const double t891 = t890 + (-0.005586853717228125);
            const double t892 = t891 * x;
            const double t893 = t892 + (-0.0057145655999543766);
            const double t894 = t893 * x;
            const double t895 = t894 + (-0.005848253206281909);
            const double t896 = t895 * x;
            const double t897 = t896 + (-0.005988346018735722);
            const double t898 = t897 * x;
            const double t899 = t898 + (-0.006135315688985818);
            const double t900 = t899 * x;
            const double t901 = t900 + (-0.006289681343920451);
            const double t902 = t901 * x;
            const double t903 = t902 + (-0.006452015713638601);
            const double t904 = t903 * x;
            const double t905 = t904 + (-0.00662295223384409);
            const double t906 = t905 * x;
            const double t907 = t906 + (-0.006803193308335921);
            const double t908 = t907 * x;
            const double t909 = t908 + (-0.006993519958868183);
            const double t910 = t909 * x;
            const double t911 = t910 + (-0.007194803142007683);
            const double t912 = t911 * x;
            const double t913 = t912 + (-0.007408017078943666);
            const double t914 = t913 * x;
            const double t915 = t914 + (-0.007634255028771339);
            const double t916 = t915 * x;
            const double t917 = t916 + (-0.007874748044329702);
            const double t918 = t917 * x;
            const double t919 = t918 + (-0.008130887390033894);
            const double t920 = t919 * x;
            const double t921 = t920 + (-0.008404251484002803);
            const double t922 = t921 * x;
            const double t923 = t922 + (-0.008696638466943133);
            const double t924 = t923 * x;
            const double t925 = t924 + (-0.009010105818383188);
            const double t926 = t925 * x;
            const double t927 = t926 + (-0.009347018866137483);
            const double t928 = t927 * x;
            const double t929 = t928 + (-0.00971011060899521);
            const double t930 = t929 * x;
            const double t931 = t930 + (-0.01010255605577733);
            add_move(&m48, dot_x.by * t931);
        }
        if (m48.is) {
            add_move(&m47, m48.by * 1.0);
        }
        if (m47.is) {
            add_move(&m46, m47.by * x);
        }
        if (dot_x.is) {
            const double t932 = (-0.00456635285650405) * x;
            const double t933 = t932 + (-0.004651313721621204);
            const double t934 = t933 * x;
            const double t935 = t934 + (-0.004739496171350205);
            const double t936 = t935 * x;
            const double t937 = t936 + (-0.004831086989640746);
            const double t938 = t937 * x;
            const double t939 = t938 + (-0.0049262876849090675);
            const double t940 = t939 * x;
            const double t941 = t940 + (-0.00502531597020427);
            const double t942 = t941 * x;
            const double t943 = t942 + (-0.005128407425596359);
            const double t944 = t943 * x;
            const double t945 = t944 + (-0.005235817369507383);
            const double t946 = t945 * x;
            const double t947 = t946 + (-0.005347822970281226);
            const double t948 = t947 * x;
            const double t949 = t948 + (-0.005464725634762147);
            const double t950 = t949 * x;
            const double t951 = t950 + (-0.005586853717228125);
            const double t952 = t951 * x;
            const double t953 = t952 + (-0.0057145655999543766);
            const double t954 = t953 * x;
            const double t955 = t954 + (-0.005848253206281909);
            const double t956 = t955 * x;
            const double t957 = t956 + (-0.005988346018735722);
            const double t958 = t957 * x;
            const double t959 = t958 + (-0.006135315688985818);
            const double t960 = t959 * x;
            const double t961 = t960 + (-0.006289681343920451);
            const double t962 = t961 * x;
            const double t963 = t962 + (-0.006452015713638601);
            const double t964 = t963 * x;
            const double t965 = t964 + (-0.00662295223384409);
            const double t966 = t965 * x;
            const double t967 = t966 + (-0.006803193308335921);
            const double t968 = t967 * x;
            const double t969 = t968 + (-0.006993519958868183);
            const double t970 = t969 * x;
            const double t971 = t970 + (-0.007194803142007683);
            const double t972 = t971 * x;
            const double t973 = t972 + (-0.007408017078943666);
            const double t974 = t973 * x;
            const double t975 = t974 + (-0.007634255028771339);
            const double t976 = t975 * x;
            const double t977 = t976 + (-0.007874748044329702);
            const double t978 = t977 * x;
            const double t979 = t978 + (-0.008130887390033894);
            const double t980 = t979 * x;
            const double t981 = t980 + (-0.008404251484002803);
            const double t982 = t981 * x;
            const double t983 = t982 + (-0.008696638466943133);
            const double t984 = t983 * x;
            const double t985 = t984 + (-0.009010105818383188);
            const double t986 = t985 * x;
            const double t987 = t986 + (-0.009347018866137483);
            const double t988 = t987 * x;
            const double t989 = t988 + (-0.00971011060899521);
            const double t990 = t989 * x;
            const double t991 = t990 + (-0.01010255605577733);
            const double t992 = t991 * x;
            const double t993 = t992 + (-0.010528065364249063);
            add_move(&m46, dot_x.by * t993);
        }
        if (m46.is) {
            add_move(&m45, m46.by * 1.0);
        }
        if (m45.is) {
            add_move(&m44, m45.by * x);
        }
        if (dot_x.is) {
            const double t994 = (-0.00456635285650405) * x;
            const double t995 = t994 + (-0.004651313721621204);
            const double t996 = t995 * x;
            const double t997 = t996 + (-0.004739496171350205);
            const double t998 = t997 * x;
            const double t999 = t998 + (-0.004831086989640746);
            const double t1000 = t999 * x;
            const double t1001 = t1000 + (-0.0049262876849090675);
            const double t1002 = t1001 * x;
            const double t1003 = t1002 + (-0.00502531597020427);
            const double t1004 = t1003 * x;
            const double t1005 = t1004 + (-0.005128407425596359);
            const double t1006 = t1005 * x;
            const double t1007 = t1006 + (-0.005235817369507383);
            const double t1008 = t1007 * x;
            const double t1009 = t1008 + (-0.005347822970281226);
            const double t1010 = t1009 * x;
            const double t1011 = t1010 + (-0.005464725634762147);
            const double t1012 = t1011 * x;
            const double t1013 = t1012 + (-0.005586853717228125);
            const double t1014 = t1013 * x;
            const double t1015 = t1014 + (-0.0057145655999543766);
            const double t1016 = t1015 * x;
            const double t1017 = t1016 + (-0.005848253206281909);
            const double t1018 = t1017 * x;
            const double t1019 = t1018 + (-0.005988346018735722);
            const double t1020 = t1019 * x;
            const double t1021 = t1020 + (-0.006135315688985818);
            const double t1022 = t1021 * x;
            const double t1023 = t1022 + (-0.006289681343920451);
            const double t1024 = t1023 * x;
            const double t1025 = t1024 + (-0.006452015713638601);
            const double t1026 = t1025 * x;
            const double t1027 = t1026 + (-0.00662295223384409);
            const double t1028 = t1027 * x;
            const double t1029 = t1028 + (-0.006803193308335921);
            const double t1030 = t1029 * x;
            const double t1031 = t1030 + (-0.006993519958868183);
            const double t1032 = t1031 * x;
            const double t1033 = t1032 + (-0.007194803142007683);
            const double t1034 = t1033 * x;
            const double t1035 = t1034 + (-0.007408017078943666);
            const double t1036 = t1035 * x;
            const double t1037 = t1036 + (-0.007634255028771339);
            const double t1038 = t1037 * x;
            const double t1039 = t1038 + (-0.007874748044329702);
            const double t1040 = t1039 * x;
            const double t1041 = t1040 + (-0.008130887390033894);
            const double t1042 = t1041 * x;
            const double t1043 = t1042 + (-0.008404251484002803);
            const double t1044 = t1043 * x;
            const double t1045 = t1044 + (-0.008696638466943133);
            const double t1046 = t1045 * x;
            const double t1047 = t1046 + (-0.009010105818383188);
            const double t1048 = t1047 * x;
            const double t1049 = t1048 + (-0.009347018866137483);
            const double t1050 = t1049 * x;
            const double t1051 = t1050 + (-0.00971011060899521);
            const double t1052 = t1051 * x;
            const double t1053 = t1052 + (-0.01010255605577733);
            const double t1054 = t1053 * x;
            const double t1055 = t1054 + (-0.010528065364249063);
            const double t1056 = t1055 * x;
            const double t1057 = t1056 + (-0.010991001571755048);
            add_move(&m44, dot_x.by * t1057);
        }
        if (m44.is) {
            add_move(&m43, m44.by * 1.0);
        }
        if (m43.is) {
            add_move(&m42, m43.by * x);
        }
        if (dot_x.is) {
            const double t1058 = (-0.00456635285650405) * x;
            const double t1059 = t1058 + (-0.004651313721621204);
            const double t1060 = t1059 * x;
            const double t1061 = t1060 + (-0.004739496171350205);
            const double t1062 = t1061 * x;
            const double t1063 = t1062 + (-0.004831086989640746);
            const double t1064 = t1063 * x;
            const double t1065 = t1064 + (-0.0049262876849090675);
            const double t1066 = t1065 * x;
            const double t1067 = t1066 + (-0.00502531597020427);
            const double t1068 = t1067 * x;
            const double t1069 = t1068 + (-0.005128407425596359);
            const double t1070 = t1069 * x;
            const double t1071 = t1070 + (-0.005235817369507383);
            const double t1072 = t1071 * x;
            const double t1073 = t1072 + (-0.005347822970281226);
            const double t1074 = t1073 * x;
            const double t1075 = t1074 + (-0.005464725634762147);
            const double t1076 = t1075 * x;
            const double t1077 = t1076 + (-0.005586853717228125);
            const double t1078 = t1077 * x;
            const double t1079 = t1078 + (-0.0057145655999543766);
            const double t1080 = t1079 * x;
            const double t1081 = t1080 + (-0.005848253206281909);
            const double t1082 = t1081 * x;
            const double t1083 = t1082 + (-0.005988346018735722);
            const double t1084 = t1083 * x;
            const double t1085 = t1084 + (-0.006135315688985818);
            const double t1086 = t1085 * x;
            const double t1087 = t1086 + (-0.006289681343920451);
            const double t1088 = t1087 * x;
            const double t1089 = t1088 + (-0.006452015713638601);
            const double t1090 = t1089 * x;
            const double t1091 = t1090 + (-0.00662295223384409);
            const double t1092 = t1091 * x;
            const double t1093 = t1092 + (-0.006803193308335921);
            const double t1094 = t1093 * x;
            const double t1095 = t1094 + (-0.006993519958868183);
            const double t1096 = t1095 * x;
            const double t1097 = t1096 + (-0.007194803142007683);
            const double t1098 = t1097 * x;
            const double t1099 = t1098 + (-0.007408017078943666);
            const double t1100 = t1099 * x;
            const double t1101 = t1100 + (-0.007634255028771339);
            const double t1102 = t1101 * x;
            const double t1103 = t1102 + (-0.007874748044329702);
            const double t1104 = t1103 * x;
            const double t1105 = t1104 + (-0.008130887390033894);
            const double t1106 = t1105 * x;
            const double t1107 = t1106 + (-0.008404251484002803);
            const double t1108 = t1107 * x;
            const double t1109 = t1108 + (-0.008696638466943133);
            const double t1110 = t1109 * x;
            const double t1111 = t1110 + (-0.009010105818383188);
            const double t1112 = t1111 * x;
            const double t1113 = t1112 + (-0.009347018866137483);
            const double t1114 = t1113 * x;
            const double t1115 = t1114 + (-0.00971011060899521);
            const double t1116 = t1115 * x;
            const double t1117 = t1116 + (-0.01010255605577733);
            const double t1118 = t1117 * x;
            const double t1119 = t1118 + (-0.010528065364249063);
            const double t1120 = t1119 * x;
            const double t1121 = t1120 + (-0.010991001571755048);
            const double t1122 = t1121 * x;
            const double t1123 = t1122 + (-0.011496530843014064);
            add_move(&m42, dot_x.by * t1123);
        }
        if (m42.is) {
            add_move(&m41, m42.by * 1.0);
        }
        if (m41.is) {
            add_move(&m40, m41.by * x);
        }
        if (dot_x.is) {
            const double t1124 = (-0.00456635285650405) * x;
            const double t1125 = t1124 + (-0.004651313721621204);
            const double t1126 = t1125 * x;
            const double t1127 = t1126 + (-0.004739496171350205);
            const double t1128 = t1127 * x;
            const double t1129 = t1128 + (-0.004831086989640746);
            const double t1130 = t1129 * x;
            const double t1131 = t1130 + (-0.0049262876849090675);
            const double t1132 = t1131 * x;
            const double t1133 = t1132 + (-0.00502531597020427);
            const double t1134 = t1133 * x;
            const double t1135 = t1134 + (-0.005128407425596359);
            const double t1136 = t1135 * x;
            const double t1137 = t1136 + (-0.005235817369507383);
            const double t1138 = t1137 * x;
            const double t1139 = t1138 + (-0.005347822970281226);
            const double t1140 = t1139 * x;
            const double t1141 = t1140 + (-0.005464725634762147);
            const double t1142 = t1141 * x;
            const double t1143 = t1142 + (-0.005586853717228125);
            const double t1144 = t1143 * x;
            const double t1145 = t1144 + (-0.0057145655999543766);
            const double t1146 = t1145 * x;
            const double t1147 = t1146 + (-0.005848253206281909);
            const double t1148 = t1147 * x;
            const double t1149 = t1148 + (-0.005988346018735722);
            const double t1150 = t1149 * x;
            const double t1151 = t1150 + (-0.006135315688985818);
            const double t1152 = t1151 * x;
            const double t1153 = t1152 + (-0.006289681343920451);
            const double t1154 = t1153 * x;
            const double t1155 = t1154 + (-0.006452015713638601);
            const double t1156 = t1155 * x;
            const double t1157 = t1156 + (-0.00662295223384409);
            const double t1158 = t1157 * x;
            const double t1159 = t1158 + (-0.006803193308335921);
            const double t1160 = t1159 * x;
            const double t1161 = t1160 + (-0.006993519958868183);
            const double t1162 = t1161 * x;
            const double t1163 = t1162 + (-0.007194803142007683);
            const double t1164 = t1163 * x;
            const double t1165 = t1164 + (-0.007408017078943666);
            const double t1166 = t1165 * x;
            const double t1167 = t1166 + (-0.007634255028771339);
            const double t1168 = t1167 * x;
            const double t1169 = t1168 + (-0.007874748044329702);
            const double t1170 = t1169 * x;
            const double t1171 = t1170 + (-0.008130887390033894);
            const double t1172 = t1171 * x;
            const double t1173 = t1172 + (-0.008404251484002803);
            const double t1174 = t1173 * x;
            const double t1175 = t1174 + (-0.008696638466943133);
            const double t1176 = t1175 * x;
            const double t1177 = t1176 + (-0.009010105818383188);
            const double t1178 = t1177 * x;
            const double t1179 = t1178 + (-0.009347018866137483);
            const double t1180 = t1179 * x;
            const double t1181 = t1180 + (-0.00971011060899521);
            const double t1182 = t1181 * x;
            const double t1183 = t1182 + (-0.01010255605577733);
            const double t1184 = t1183 * x;
            const double t1185 = t1184 + (-0.010528065364249063);
            const double t1186 = t1185 * x;
            const double t1187 = t1186 + (-0.010991001571755048);
            const double t1188 = t1187 * x;
            const double t1189 = t1188 + (-0.011496530843014064);
            const double t1190 = t1189 * x;
            const double t1191 = t1190 + (-0.012050816221151445);
            add_move(&m40, dot_x.by * t1191);
        }
        if (m40.is) {
            add_move(&m39, m40.by * 1.0);
        }
        if (m39.is) {
            add_move(&m38, m39.by * x);
        }
        if (dot_x.is) {
            const double t1192 = (-0.00456635285650405) * x;
            const double t1193 = t1192 + (-0.004651313721621204);
            const double t1194 = t1193 * x;
            const double t1195 = t1194 + (-0.004739496171350205);
            const double t1196 = t1195 * x;
            const double t1197 = t1196 + (-0.004831086989640746);
            const double t1198 = t1197 * x;
            const double t1199 = t1198 + (-0.0049262876849090675);
            const double t1200 = t1199 * x;
            const double t1201 = t1200 + (-0.00502531597020427);
            const double t1202 = t1201 * x;
            const double t1203 = t1202 + (-0.005128407425596359);
            const double t1204 = t1203 * x;
            const double t1205 = t1204 + (-0.005235817369507383);
            const double t1206 = t1205 * x;
            const double t1207 = t1206 + (-0.005347822970281226);
            const double t1208 = t1207 * x;
            const double t1209 = t1208 + (-0.005464725634762147);
            const double t1210 = t1209 * x;
            const double t1211 = t1210 + (-0.005586853717228125);
            const double t1212 = t1211 * x;
            const double t1213 = t1212 + (-0.0057145655999543766);
            const double t1214 = t1213 * x;
            const double t1215 = t1214 + (-0.005848253206281909);
            const double t1216 = t1215 * x;
            const double t1217 = t1216 + (-0.005988346018735722);
            const double t1218 = t1217 * x;
            const double t1219 = t1218 + (-0.006135315688985818);
            const double t1220 = t1219 * x;
            const double t1221 = t1220 + (-0.006289681343920451);
            const double t1222 = t1221 * x;
            const double t1223 = t1222 + (-0.006452015713638601);
            const double t1224 = t1223 * x;
            const double t1225 = t1224 + (-0.00662295223384409);
            const double t1226 = t1225 * x;
            const double t1227 = t1226 + (-0.006803193308335921);
            const double t1228 = t1227 * x;
            const double t1229 = t1228 + (-0.006993519958868183);
            const double t1230 = t1229 * x;
            const double t1231 = t1230 + (-0.007194803142007683);
            const double t1232 = t1231 * x;
            const double t1233 = t1232 + (-0.007408017078943666);
            const double t1234 = t1233 * x;
            const double t1235 = t1234 + (-0.007634255028771339);
            const double t1236 = t1235 * x;
            const double t1237 = t1236 + (-0.007874748044329702);
            const double t1238 = t1237 * x;
            const double t1239 = t1238 + (-0.008130887390033894);
            const double t1240 = t1239 * x;
            const double t1241 = t1240 + (-0.008404251484002803);
            const double t1242 = t1241 * x;
            const double t1243 = t1242 + (-0.008696638466943133);
            const double t1244 = t1243 * x;
            const double t1245 = t1244 + (-0.009010105818383188);
            const double t1246 = t1245 * x;
            const double t1247 = t1246 + (-0.009347018866137483);
            const double t1248 = t1247 * x;
            const double t1249 = t1248 + (-0.00971011060899521);
            const double t1250 = t1249 * x;
            const double t1251 = t1250 + (-0.01010255605577733);
            const double t1252 = t1251 * x;
            const double t1253 = t1252 + (-0.010528065364249063);
            const double t1254 = t1253 * x;
            const double t1255 = t1254 + (-0.010991001571755048);
            const double t1256 = t1255 * x;
            const double t1257 = t1256 + (-0.011496530843014064);
            const double t1258 = t1257 * x;
            const double t1259 = t1258 + (-0.012050816221151445);
            const double t1260 = t1259 * x;
            const double t1261 = t1260 + (-0.012661270326162866);
            add_move(&m38, dot_x.by * t1261);
        }
        if (m38.is) {
            add_move(&m37, m38.by * 1.0);
        }
        if (m37.is) {
            add_move(&m36, m37.by * x);
        }
        if (dot_x.is) {
            const double t1262 = (-0.00456635285650405) * x;
            const double t1263 = t1262 + (-0.004651313721621204);
            const double t1264 = t1263 * x;
            const double t1265 = t1264 + (-0.004739496171350205);
            const double t1266 = t1265 * x;
            const double t1267 = t1266 + (-0.004831086989640746);
            const double t1268 = t1267 * x;
            const double t1269 = t1268 + (-0.0049262876849090675);
            const double t1270 = t1269 * x;
            const double t1271 = t1270 + (-0.00502531597020427);
            const double t1272 = t1271 * x;
            const double t1273 = t1272 + (-0.005128407425596359);
            const double t1274 = t1273 * x;
            const double t1275 = t1274 + (-0.005235817369507383);
            const double t1276 = t1275 * x;
            const double t1277 = t1276 + (-0.005347822970281226);
            const double t1278 = t1277 * x;
            const double t1279 = t1278 + (-0.005464725634762147);
            const double t1280 = t1279 * x;
            const double t1281 = t1280 + (-0.005586853717228125);
            const double t1282 = t1281 * x;
            const double t1283 = t1282 + (-0.0057145655999543766);
            const double t1284 = t1283 * x;
            const double t1285 = t1284 + (-0.005848253206281909);
            const double t1286 = t1285 * x;
            const double t1287 = t1286 + (-0.005988346018735722);
            const double t1288 = t1287 * x;
            const double t1289 = t1288 + (-0.006135315688985818);
            const double t1290 = t1289 * x;
            const double t1291 = t1290 + (-0.006289681343920451);
            const double t1292 = t1291 * x;
            const double t1293 = t1292 + (-0.006452015713638601);
            const double t1294 = t1293 * x;
            const double t1295 = t1294 + (-0.00662295223384409);
            const double t1296 = t1295 * x;
            const double t1297 = t1296 + (-0.006803193308335921);
            const double t1298 = t1297 * x;
            const double t1299 = t1298 + (-0.006993519958868183);
            const double t1300 = t1299 * x;
            const double t1301 = t1300 + (-0.007194803142007683);
            const double t1302 = t1301 * x;
            const double t1303 = t1302 + (-0.007408017078943666);
            const double t1304 = t1303 * x;
            const double t1305 = t1304 + (-0.007634255028771339);
            const double t1306 = t1305 * x;
            const double t1307 = t1306 + (-0.007874748044329702);
            const double t1308 = t1307 * x;
            const double t1309 = t1308 + (-0.008130887390033894);
            const double t1310 = t1309 * x;
            const double t1311 = t1310 + (-0.008404251484002803);
            const double t1312 = t1311 * x;
            const double t1313 = t1312 + (-0.008696638466943133);
            const double t1314 = t1313 * x;
            const double t1315 = t1314 + (-0.009010105818383188);
            const double t1316 = t1315 * x;
            const double t1317 = t1316 + (-0.009347018866137483);
            const double t1318 = t1317 * x;
            const double t1319 = t1318 + (-0.00971011060899521);
            const double t1320 = t1319 * x;
            const double t1321 = t1320 + (-0.01010255605577733);
            const double t1322 = t1321 * x;
            const double t1323 = t1322 + (-0.010528065364249063);
            const double t1324 = t1323 * x;
            const double t1325 = t1324 + (-0.010991001571755048);
            const double t1326 = t1325 * x;
            const double t1327 = t1326 + (-0.011496530843014064);
            const double t1328 = t1327 * x;
            const double t1329 = t1328 + (-0.012050816221151445);
            const double t1330 = t1329 * x;
            const double t1331 = t1330 + (-0.012661270326162866);
            const double t1332 = t1331 * x;
            const double t1333 = t1332 + (-0.013336889047655965);
            add_move(&m36, dot_x.by * t1333);
        }
        if (m36.is) {
            add_move(&m35, m36.by * 1.0);
        }
        if (m35.is) {
            add_move(&m34, m35.by * x);
        }
        if (dot_x.is) {
            const double t1334 = (-0.00456635285650405) * x;
            const double t1335 = t1334 + (-0.004651313721621204);
            const double t1336 = t1335 * x;
            const double t1337 = t1336 + (-0.004739496171350205);
            const double t1338 = t1337 * x;
            const double t1339 = t1338 + (-0.004831086989640746);
            const double t1340 = t1339 * x;
            const double t1341 = t1340 + (-0.0049262876849090675);
            const double t1342 = t1341 * x;
            const double t1343 = t1342 + (-0.00502531597020427);
            const double t1344 = t1343 * x;
            const double t1345 = t1344 + (-0.005128407425596359);
            const double t1346 = t1345 * x;
            const double t1347 = t1346 + (-0.005235817369507383);
            const double t1348 = t1347 * x;
            const double t1349 = t1348 + (-0.005347822970281226);
            const double t1350 = t1349 * x;
            const double t1351 = t1350 + (-0.005464725634762147);
            const double t1352 = t1351 * x;
            const double t1353 = t1352 + (-0.005586853717228125);
            const double t1354 = t1353 * x;
            const double t1355 = t1354 + (-0.0057145655999543766);
            const double t1356 = t1355 * x;
            const double t1357 = t1356 + (-0.005848253206281909);
            const double t1358 = t1357 * x;
            const double t1359 = t1358 + (-0.005988346018735722);
            const double t1360 = t1359 * x;
            const double t1361 = t1360 + (-0.006135315688985818);
            const double t1362 = t1361 * x;
            const double t1363 = t1362 + (-0.006289681343920451);
            const double t1364 = t1363 * x;
            const double t1365 = t1364 + (-0.006452015713638601);
            const double t1366 = t1365 * x;
            const double t1367 = t1366 + (-0.00662295223384409);
            const double t1368 = t1367 * x;
            const double t1369 = t1368 + (-0.006803193308335921);
            const double t1370 = t1369 * x;
            const double t1371 = t1370 + (-0.006993519958868183);
            const double t1372 = t1371 * x;
            const double t1373 = t1372 + (-0.007194803142007683);
            const double t1374 = t1373 * x;
            const double t1375 = t1374 + (-0.007408017078943666);
            const double t1376 = t1375 * x;
            const double t1377 = t1376 + (-0.007634255028771339);
            const double t1378 = t1377 * x;
            const double t1379 = t1378 + (-0.007874748044329702);
            const double t1380 = t1379 * x;
            const double t1381 = t1380 + (-0.008130887390033894);
            const double t1382 = t1381 * x;
            const double t1383 = t1382 + (-0.008404251484002803);
            const double t1384 = t1383 * x;
            const double t1385 = t1384 + (-0.008696638466943133);
            const double t1386 = t1385 * x;
            const double t1387 = t1386 + (-0.009010105818383188);
            const double t1388 = t1387 * x;
            const double t1389 = t1388 + (-0.009347018866137483);
            const double t1390 = t1389 * x;
            const double t1391 = t1390 + (-0.00971011060899521);
            const double t1392 = t1391 * x;
            const double t1393 = t1392 + (-0.01010255605577733);
            const double t1394 = t1393 * x;
            const double t1395 = t1394 + (-0.010528065364249063);
            const double t1396 = t1395 * x;
            const double t1397 = t1396 + (-0.010991001571755048);
            const double t1398 = t1397 * x;
            const double t1399 = t1398 + (-0.011496530843014064);
            const double t1400 = t1399 * x;
            const double t1401 = t1400 + (-0.012050816221151445);
            const double t1402 = t1401 * x;
            const double t1403 = t1402 + (-0.012661270326162866);
            const double t1404 = t1403 * x;
            const double t1405 = t1404 + (-0.013336889047655965);
            const double t1406 = t1405 * x;
            const double t1407 = t1406 + (-0.014088698237214953);
            add_move(&m34, dot_x.by * t1407);
        }
        if (m34.is) {
            add_move(&m33, m34.by * 1.0);
        }
        if (m33.is) {
            add_move(&m32, m33.by * x);
        }
        if (dot_x.is) {
            const double t1408 = (-0.00456635285650405) * x;
            const double t1409 = t1408 + (-0.004651313721621204);
            const double t1410 = t1409 * x;
            const double t1411 = t1410 + (-0.004739496171350205);
            const double t1412 = t1411 * x;
            const double t1413 = t1412 + (-0.004831086989640746);
            const double t1414 = t1413 * x;
            const double t1415 = t1414 + (-0.0049262876849090675);
            const double t1416 = t1415 * x;
            const double t1417 = t1416 + (-0.00502531597020427);
            const double t1418 = t1417 * x;
            const double t1419 = t1418 + (-0.005128407425596359);
            const double t1420 = t1419 * x;
            const double t1421 = t1420 + (-0.005235817369507383);
            const double t1422 = t1421 * x;
            const double t1423 = t1422 + (-0.005347822970281226);
            const double t1424 = t1423 * x;
            const double t1425 = t1424 + (-0.005464725634762147);
            const double t1426 = t1425 * x;
            const double t1427 = t1426 + (-0.005586853717228125);
            const double t1428 = t1427 * x;
            const double t1429 = t1428 + (-0.0057145655999543766);
            const double t1430 = t1429 * x;
            const double t1431 = t1430 + (-0.005848253206281909);
            const double t1432 = t1431 * x;
            const double t1433 = t1432 + (-0.005988346018735722);
            const double t1434 = t1433 * x;
            const double t1435 = t1434 + (-0.006135315688985818);
            const double t1436 = t1435 * x;
            const double t1437 = t1436 + (-0.006289681343920451);
            const double t1438 = t1437 * x;
            const double t1439 = t1438 + (-0.006452015713638601);
            const double t1440 = t1439 * x;
            const double t1441 = t1440 + (-0.00662295223384409);
            const double t1442 = t1441 * x;
            const double t1443 = t1442 + (-0.006803193308335921);
            const double t1444 = t1443 * x;
            const double t1445 = t1444 + (-0.006993519958868183);
            const double t1446 = t1445 * x;
            const double t1447 = t1446 + (-0.007194803142007683);
            const double t1448 = t1447 * x;
            const double t1449 = t1448 + (-0.007408017078943666);
            const double t1450 = t1449 * x;
            const double t1451 = t1450 + (-0.007634255028771339);
            const double t1452 = t1451 * x;
            const double t1453 = t1452 + (-0.007874748044329702);
            const double t1454 = t1453 * x;
            const double t1455 = t1454 + (-0.008130887390033894);
            const double t1456 = t1455 * x;
            const double t1457 = t1456 + (-0.008404251484002803);
            const double t1458 = t1457 * x;
            const double t1459 = t1458 + (-0.008696638466943133);
            const double t1460 = t1459 * x;
            const double t1461 = t1460 + (-0.009010105818383188);
            const double t1462 = t1461 * x;
            const double t1463 = t1462 + (-0.009347018866137483);
            const double t1464 = t1463 * x;
            const double t1465 = t1464 + (-0.00971011060899521);
            const double t1466 = t1465 * x;
            const double t1467 = t1466 + (-0.01010255605577733);
            const double t1468 = t1467 * x;
            const double t1469 = t1468 + (-0.010528065364249063);
            const double t1470 = t1469 * x;
            const double t1471 = t1470 + (-0.010991001571755048);
            const double t1472 = t1471 * x;
            const double t1473 = t1472 + (-0.011496530843014064);
            const double t1474 = t1473 * x;
            const double t1475 = t1474 + (-0.012050816221151445);
            const double t1476 = t1475 * x;
            const double t1477 = t1476 + (-0.012661270326162866);
            const double t1478 = t1477 * x;
            const double t1479 = t1478 + (-0.013336889047655965);
            const double t1480 = t1479 * x;
            const double t1481 = t1480 + (-0.014088698237214953);
            const double t1482 = t1481 * x;
            const double t1483 = t1482 + (-0.014930360729308314);
            add_move(&m32, dot_x.by * t1483);
        }
        if (m32.is) {
            add_move(&m31, m32.by * 1.0);
        }
        if (m31.is) {
            add_move(&m30, m31.by * x);
        }
        if (dot_x.is) {
            const double t1484 = (-0.00456635285650405) * x;
            const double t1485 = t1484 + (-0.004651313721621204);
            const double t1486 = t1485 * x;
            const double t1487 = t1486 + (-0.004739496171350205);
            const double t1488 = t1487 * x;
            const double t1489 = t1488 + (-0.004831086989640746);
            const double t1490 = t1489 * x;
            const double t1491 = t1490 + (-0.0049262876849090675);
            const double t1492 = t1491 * x;
            const double t1493 = t1492 + (-0.00502531597020427);
            const double t1494 = t1493 * x;
            const double t1495 = t1494 + (-0.005128407425596359);
            const double t1496 = t1495 * x;
            const double t1497 = t1496 + (-0.005235817369507383);
            const double t1498 = t1497 * x;
            const double t1499 = t1498 + (-0.005347822970281226);
            const double t1500 = t1499 * x;
            const double t1501 = t1500 + (-0.005464725634762147);
            const double t1502 = t1501 * x;
            const double t1503 = t1502 + (-0.005586853717228125);
            const double t1504 = t1503 * x;
            const double t1505 = t1504 + (-0.0057145655999543766);
            const double t1506 = t1505 * x;
            const double t1507 = t1506 + (-0.005848253206281909);
            const double t1508 = t1507 * x;
            const double t1509 = t1508 + (-0.005988346018735722);
            const double t1510 = t1509 * x;
            const double t1511 = t1510 + (-0.006135315688985818);
            const double t1512 = t1511 * x;
            const double t1513 = t1512 + (-0.006289681343920451);
            const double t1514 = t1513 * x;
            const double t1515 = t1514 + (-0.006452015713638601);
            const double t1516 = t1515 * x;
            const double t1517 = t1516 + (-0.00662295223384409);
            const double t1518 = t1517 * x;
            const double t1519 = t1518 + (-0.006803193308335921);
            const double t1520 = t1519 * x;
            const double t1521 = t1520 + (-0.006993519958868183);
            const double t1522 = t1521 * x;
            const double t1523 = t1522 + (-0.007194803142007683);
            const double t1524 = t1523 * x;
            const double t1525 = t1524 + (-0.007408017078943666);
            const double t1526 = t1525 * x;
            const double t1527 = t1526 + (-0.007634255028771339);
            const double t1528 = t1527 * x;
            const double t1529 = t1528 + (-0.007874748044329702);
            const double t1530 = t1529 * x;
            const double t1531 = t1530 + (-0.008130887390033894);
            const double t1532 = t1531 * x;
            const double t1533 = t1532 + (-0.008404251484002803);
            const double t1534 = t1533 * x;
            const double t1535 = t1534 + (-0.008696638466943133);
            const double t1536 = t1535 * x;
            const double t1537 = t1536 + (-0.009010105818383188);
            const double t1538 = t1537 * x;
            const double t1539 = t1538 + (-0.009347018866137483);
            const double t1540 = t1539 * x;
            const double t1541 = t1540 + (-0.00971011060899521);
            const double t1542 = t1541 * x;
            const double t1543 = t1542 + (-0.01010255605577733);
            const double t1544 = t1543 * x;
            const double t1545 = t1544 + (-0.010528065364249063);
            const double t1546 = t1545 * x;
            const double t1547 = t1546 + (-0.010991001571755048);
            const double t1548 = t1547 * x;
            const double t1549 = t1548 + (-0.011496530843014064);
            const double t1550 = t1549 * x;
            const double t1551 = t1550 + (-0.012050816221151445);
            const double t1552 = t1551 * x;
            const double t1553 = t1552 + (-0.012661270326162866);
            const double t1554 = t1553 * x;
            const double t1555 = t1554 + (-0.013336889047655965);
            const double t1556 = t1555 * x;
            const double t1557 = t1556 + (-0.014088698237214953);
            const double t1558 = t1557 * x;
            const double t1559 = t1558 + (-0.014930360729308314);
            const double t1560 = t1559 * x;
            const double t1561 = t1560 + (-0.015879015125598674);
            add_move(&m30, dot_x.by * t1561);
        }
        if (m30.is) {
            add_move(&m29, m30.by * 1.0);
        }
        if (m29.is) {
            add_move(&m28, m29.by * x);
        }
        if (dot_x.is) {
            const double t1562 = (-0.00456635285650405) * x;
            const double t1563 = t1562 + (-0.004651313721621204);
            const double t1564 = t1563 * x;
            const double t1565 = t1564 + (-0.004739496171350205);
            const double t1566 = t1565 * x;
            const double t1567 = t1566 + (-0.004831086989640746);
            const double t1568 = t1567 * x;
            const double t1569 = t1568 + (-0.0049262876849090675);
            const double t1570 = t1569 * x;
            const double t1571 = t1570 + (-0.00502531597020427);
            const double t1572 = t1571 * x;
            const double t1573 = t1572 + (-0.005128407425596359);
            const double t1574 = t1573 * x;
            const double t1575 = t1574 + (-0.005235817369507383);
            const double t1576 = t1575 * x;
            const double t1577 = t1576 + (-0.005347822970281226);
            const double t1578 = t1577 * x;
            const double t1579 = t1578 + (-0.005464725634762147);
            const double t1580 = t1579 * x;
            const double t1581 = t1580 + (-0.005586853717228125);
            const double t1582 = t1581 * x;
            const double t1583 = t1582 + (-0.0057145655999543766);
            const double t1584 = t1583 * x;
            const double t1585 = t1584 + (-0.005848253206281909);
            const double t1586 = t1585 * x;
            const double t1587 = t1586 + (-0.005988346018735722);
            const double t1588 = t1587 * x;
            const double t1589 = t1588 + (-0.006135315688985818);
            const double t1590 = t1589 * x;
            const double t1591 = t1590 + (-0.006289681343920451);
            const double t1592 = t1591 * x;
            const double t1593 = t1592 + (-0.006452015713638601);
            const double t1594 = t1593 * x;
            const double t1595 = t1594 + (-0.00662295223384409);
            const double t1596 = t1595 * x;
            const double t1597 = t1596 + (-0.006803193308335921);
            const double t1598 = t1597 * x;
            const double t1599 = t1598 + (-0.006993519958868183);
            const double t1600 = t1599 * x;
            const double t1601 = t1600 + (-0.007194803142007683);
            const double t1602 = t1601 * x;
            const double t1603 = t1602 + (-0.007408017078943666);
            const double t1604 = t1603 * x;
            const double t1605 = t1604 + (-0.007634255028771339);
            const double t1606 = t1605 * x;
            const double t1607 = t1606 + (-0.007874748044329702);
            const double t1608 = t1607 * x;
            const double t1609 = t1608 + (-0.008130887390033894);
            const double t1610 = t1609 * x;
            const double t1611 = t1610 + (-0.008404251484002803);
            const double t1612 = t1611 * x;
            const double t1613 = t1612 + (-0.008696638466943133);
            const double t1614 = t1613 * x;
            const double t1615 = t1614 + (-0.009010105818383188);
            const double t1616 = t1615 * x;
            const double t1617 = t1616 + (-0.009347018866137483);
            const double t1618 = t1617 * x;
            const double t1619 = t1618 + (-0.00971011060899521);
            const double t1620 = t1619 * x;
            const double t1621 = t1620 + (-0.01010255605577733);
            const double t1622 = t1621 * x;
            const double t1623 = t1622 + (-0.010528065364249063);
            const double t1624 = t1623 * x;
            const double t1625 = t1624 + (-0.010991001571755048);
            const double t1626 = t1625 * x;
            const double t1627 = t1626 + (-0.011496530843014064);
            const double t1628 = t1627 * x;
            const double t1629 = t1628 + (-0.012050816221151445);
            const double t1630 = t1629 * x;
            const double t1631 = t1630 + (-0.012661270326162866);
            const double t1632 = t1631 * x;
            const double t1633 = t1632 + (-0.013336889047655965);
            const double t1634 = t1633 * x;
            const double t1635 = t1634 + (-0.014088698237214953);
            const double t1636 = t1635 * x;
            const double t1637 = t1636 + (-0.014930360729308314);
            const double t1638 = t1637 * x;
            const double t1639 = t1638 + (-0.015879015125598674);
            const double t1640 = t1639 * x;
            const double t1641 = t1640 + (-0.016956456641351196);
            add_move(&m28, dot_x.by * t1641);
        }
        if (m28.is) {
            add_move(&m27, m28.by * 1.0);
        }
        if (m27.is) {
            add_move(&m26, m27.by * x);
        }
        if (dot_x.is) {
            const double t1642 = (-0.00456635285650405) * x;
            const double t1643 = t1642 + (-0.004651313721621204);
            const double t1644 = t1643 * x;
            const double t1645 = t1644 + (-0.004739496171350205);
            const double t1646 = t1645 * x;
            const double t1647 = t1646 + (-0.004831086989640746);
            const double t1648 = t1647 * x;
            const double t1649 = t1648 + (-0.0049262876849090675);
            const double t1650 = t1649 * x;
            const double t1651 = t1650 + (-0.00502531597020427);
            const double t1652 = t1651 * x;
            const double t1653 = t1652 + (-0.005128407425596359);
            const double t1654 = t1653 * x;
            const double t1655 = t1654 + (-0.005235817369507383);
            const double t1656 = t1655 * x;
            const double t1657 = t1656 + (-0.005347822970281226);
            const double t1658 = t1657 * x;
            const double t1659 = t1658 + (-0.005464725634762147);
            const double t1660 = t1659 * x;
            const double t1661 = t1660 + (-0.005586853717228125);
            const double t1662 = t1661 * x;
            const double t1663 = t1662 + (-0.0057145655999543766);
            const double t1664 = t1663 * x;
            const double t1665 = t1664 + (-0.005848253206281909);
            const double t1666 = t1665 * x;
            const double t1667 = t1666 + (-0.005988346018735722);
            const double t1668 = t1667 * x;
            const double t1669 = t1668 + (-0.006135315688985818);
            const double t1670 = t1669 * x;
            const double t1671 = t1670 + (-0.006289681343920451);
            const double t1672 = t1671 * x;
            const double t1673 = t1672 + (-0.006452015713638601);
            const double t1674 = t1673 * x;
            const double t1675 = t1674 + (-0.00662295223384409);
            const double t1676 = t1675 * x;
            const double t1677 = t1676 + (-0.006803193308335921);
            const double t1678 = t1677 * x;
            const double t1679 = t1678 + (-0.006993519958868183);
            const double t1680 = t1679 * x;
            const double t1681 = t1680 + (-0.007194803142007683);
            const double t1682 = t1681 * x;
            const double t1683 = t1682 + (-0.007408017078943666);
            const double t1684 = t1683 * x;
            const double t1685 = t1684 + (-0.007634255028771339);
            const double t1686 = t1685 * x;
            const double t1687 = t1686 + (-0.007874748044329702);
            const double t1688 = t1687 * x;
            const double t1689 = t1688 + (-0.008130887390033894);
            const double t1690 = t1689 * x;
            const double t1691 = t1690 + (-0.008404251484002803);
            const double t1692 = t1691 * x;
            const double t1693 = t1692 + (-0.008696638466943133);
            const double t1694 = t1693 * x;
            const double t1695 = t1694 + (-0.009010105818383188);
            const double t1696 = t1695 * x;
            const double t1697 = t1696 + (-0.009347018866137483);
            const double t1698 = t1697 * x;
            const double t1699 = t1698 + (-0.00971011060899521);
            const double t1700 = t1699 * x;
            const double t1701 = t1700 + (-0.01010255605577733);
            const double t1702 = t1701 * x;
            const double t1703 = t1702 + (-0.010528065364249063);
            const double t1704 = t1703 * x;
            const double t1705 = t1704 + (-0.010991001571755048);
            const double t1706 = t1705 * x;
            const double t1707 = t1706 + (-0.011496530843014064);
            const double t1708 = t1707 * x;
            const double t1709 = t1708 + (-0.012050816221151445);
            const double t1710 = t1709 * x;
            const double t1711 = t1710 + (-0.012661270326162866);
            const double t1712 = t1711 * x;
            const double t1713 = t1712 + (-0.013336889047655965);
            const double t1714 = t1713 * x;
            const double t1715 = t1714 + (-0.014088698237214953);
            const double t1716 = t1715 * x;
            const double t1717 = t1716 + (-0.014930360729308314);
            const double t1718 = t1717 * x;
            const double t1719 = t1718 + (-0.015879015125598674);
            const double t1720 = t1719 * x;
            const double t1721 = t1720 + (-0.016956456641351196);
            const double t1722 = t1721 * x;
            const double t1723 = t1722 + (-0.018190834711028104);
            add_move(&m26, dot_x.by * t1723);
        }
        if (m26.is) {
            add_move(&m25, m26.by * 1.0);
        }
        if (m25.is) {
            add_move(&m24, m25.by * x);
        }
        if (dot_x.is) {
            const double t1724 = (-0.00456635285650405) * x;
            const double t1725 = t1724 + (-0.004651313721621204);
            const double t1726 = t1725 * x;
            const double t1727 = t1726 + (-0.004739496171350205);
            const double t1728 = t1727 * x;
            const double t1729 = t1728 + (-0.004831086989640746);
            const double t1730 = t1729 * x;
            const double t1731 = t1730 + (-0.0049262876849090675);
            const double t1732 = t1731 * x;
            const double t1733 = t1732 + (-0.00502531597020427);
            const double t1734 = t1733 * x;
            const double t1735 = t1734 + (-0.005128407425596359);
            const double t1736 = t1735 * x;
            const double t1737 = t1736 + (-0.005235817369507383);
            const double t1738 = t1737 * x;
            const double t1739 = t1738 + (-0.005347822970281226);
            const double t1740 = t1739 * x;
            const double t1741 = t1740 + (-0.005464725634762147);
            const double t1742 = t1741 * x;
            const double t1743 = t1742 + (-0.005586853717228125);
            const double t1744 = t1743 * x;
            const double t1745 = t1744 + (-0.0057145655999543766);
            const double t1746 = t1745 * x;
            const double t1747 = t1746 + (-0.005848253206281909);
            const double t1748 = t1747 * x;
            const double t1749 = t1748 + (-0.005988346018735722);
            const double t1750 = t1749 * x;
            const double t1751 = t1750 + (-0.006135315688985818);
            const double t1752 = t1751 * x;
            const double t1753 = t1752 + (-0.006289681343920451);
            const double t1754 = t1753 * x;
            const double t1755 = t1754 + (-0.006452015713638601);
            const double t1756 = t1755 * x;
            const double t1757 = t1756 + (-0.00662295223384409);
            const double t1758 = t1757 * x;
            const double t1759 = t1758 + (-0.006803193308335921);
            const double t1760 = t1759 * x;
            const double t1761 = t1760 + (-0.006993519958868183);
            const double t1762 = t1761 * x;
            const double t1763 = t1762 + (-0.007194803142007683);
            const double t1764 = t1763 * x;
            const double t1765 = t1764 + (-0.007408017078943666);
            const double t1766 = t1765 * x;
            const double t1767 = t1766 + (-0.007634255028771339);
            const double t1768 = t1767 * x;
            const double t1769 = t1768 + (-0.007874748044329702);
            const double t1770 = t1769 * x;
            const double t1771 = t1770 + (-0.008130887390033894);
            const double t1772 = t1771 * x;
            const double t1773 = t1772 + (-0.008404251484002803);
            const double t1774 = t1773 * x;
            const double t1775 = t1774 + (-0.008696638466943133);
            const double t1776 = t1775 * x;
            const double t1777 = t1776 + (-0.009010105818383188);
            const double t1778 = t1777 * x;
            const double t1779 = t1778 + (-0.009347018866137483);
            const double t1780 = t1779 * x;
            const double t1781 = t1780 + (-0.00971011060899521);
            const double t1782 = t1781 * x;
            const double t1783 = t1782 + (-0.01010255605577733);
            const double t1784 = t1783 * x;
            const double t1785 = t1784 + (-0.010528065364249063);
            const double t1786 = t1785 * x;
            const double t1787 = t1786 + (-0.010991001571755048);
            const double t1788 = t1787 * x;
            const double t1789 = t1788 + (-0.011496530843014064);
            const double t1790 = t1789 * x;
            const double t1791 = t1790 + (-0.012050816221151445);
            const double t1792 = t1791 * x;
            const double t1793 = t1792 + (-0.012661270326162866);
            const double t1794 = t1793 * x;
            const double t1795 = t1794 + (-0.013336889047655965);
            const double t1796 = t1795 * x;
            const double t1797 = t1796 + (-0.014088698237214953);
            const double t1798 = t1797 * x;
            const double t1799 = t1798 + (-0.014930360729308314);
            const double t1800 = t1799 * x;
            const double t1801 = t1800 + (-0.015879015125598674);
            const double t1802 = t1801 * x;
            const double t1803 = t1802 + (-0.016956456641351196);
            const double t1804 = t1803 * x;
            const double t1805 = t1804 + (-0.018190834711028104);
            const double t1806 = t1805 * x;
            const double t1807 = t1806 + (-0.019619152103153275);
            add_move(&m24, dot_x.by * t1807);
        }
        if (m24.is) {
            add_move(&m23, m24.by * 1.0);
        }
        if (m23.is) {
            add_move(&m22, m23.by * x);
        }
        if (dot_x.is) {
            const double t1808 = (-0.00456635285650405) * x;
            const double t1809 = t1808 + (-0.004651313721621204);
            const double t1810 = t1809 * x;
            const double t1811 = t1810 + (-0.004739496171350205);
            const double t1812 = t1811 * x;
            const double t1813 = t1812 + (-0.004831086989640746);
            const double t1814 = t1813 * x;
            const double t1815 = t1814 + (-0.0049262876849090675);
            const double t1816 = t1815 * x;
            const double t1817 = t1816 + (-0.00502531597020427);
            const double t1818 = t1817 * x;
            const double t1819 = t1818 + (-0.005128407425596359);
            const double t1820 = t1819 * x;
            const double t1821 = t1820 + (-0.005235817369507383);
            const double t1822 = t1821 * x;
            const double t1823 = t1822 + (-0.005347822970281226);
            const double t1824 = t1823 * x;
            const double t1825 = t1824 + (-0.005464725634762147);
            const double t1826 = t1825 * x;
            const double t1827 = t1826 + (-0.005586853717228125);
            const double t1828 = t1827 * x;
            const double t1829 = t1828 + (-0.0057145655999543766);
            const double t1830 = t1829 * x;
            const double t1831 = t1830 + (-0.005848253206281909);
            const double t1832 = t1831 * x;
            const double t1833 = t1832 + (-0.005988346018735722);
            const double t1834 = t1833 * x;
            const double t1835 = t1834 + (-0.006135315688985818);
            const double t1836 = t1835 * x;
            const double t1837 = t1836 + (-0.006289681343920451);
            const double t1838 = t1837 * x;
            const double t1839 = t1838 + (-0.006452015713638601);
            const double t1840 = t1839 * x;
            const double t1841 = t1840 + (-0.00662295223384409);
            const double t1842 = t1841 * x;
            const double t1843 = t1842 + (-0.006803193308335921);
            const double t1844 = t1843 * x;
            const double t1845 = t1844 + (-0.006993519958868183);
            const double t1846 = t1845 * x;
            const double t1847 = t1846 + (-0.007194803142007683);
            const double t1848 = t1847 * x;
            const double t1849 = t1848 + (-0.007408017078943666);
            const double t1850 = t1849 * x;
            const double t1851 = t1850 + (-0.007634255028771339);
            const double t1852 = t1851 * x;
            const double t1853 = t1852 + (-0.007874748044329702);
            const double t1854 = t1853 * x;
            const double t1855 = t1854 + (-0.008130887390033894);
            const double t1856 = t1855 * x;
            const double t1857 = t1856 + (-0.008404251484002803);
            const double t1858 = t1857 * x;
            const double t1859 = t1858 + (-0.008696638466943133);
            const double t1860 = t1859 * x;
            const double t1861 = t1860 + (-0.009010105818383188);
            const double t1862 = t1861 * x;
            const double t1863 = t1862 + (-0.009347018866137483);
            const double t1864 = t1863 * x;
            const double t1865 = t1864 + (-0.00971011060899521);
            const double t1866 = t1865 * x;
            const double t1867 = t1866 + (-0.01010255605577733);
            const double t1868 = t1867 * x;
            const double t1869 = t1868 + (-0.010528065364249063);
            const double t1870 = t1869 * x;
            const double t1871 = t1870 + (-0.010991001571755048);
            const double t1872 = t1871 * x;
            const double t1873 = t1872 + (-0.011496530843014064);
            const double t1874 = t1873 * x;
            const double t1875 = t1874 + (-0.012050816221151445);
            const double t1876 = t1875 * x;
            const double t1877 = t1876 + (-0.012661270326162866);
            const double t1878 = t1877 * x;
            const double t1879 = t1878 + (-0.013336889047655965);
            const double t1880 = t1879 * x;
            const double t1881 = t1880 + (-0.014088698237214953);
            const double t1882 = t1881 * x;
            const double t1883 = t1882 + (-0.014930360729308314);
            const double t1884 = t1883 * x;
            const double t1885 = t1884 + (-0.015879015125598674);
            const double t1886 = t1885 * x;
            const double t1887 = t1886 + (-0.016956456641351196);
            const double t1888 = t1887 * x;
            const double t1889 = t1888 + (-0.018190834711028104);
            const double t1890 = t1889 * x;
            const double t1891 = t1890 + (-0.019619152103153275);
            const double t1892 = t1891 * x;
            const double t1893 = t1892 + (-0.021291045064987205);
            add_move(&m22, dot_x.by * t1893);
        }
        if (m22.is) {
            add_move(&m21, m22.by * 1.0);
        }
        if (m21.is) {
            add_move(&m20, m21.by * x);
        }
        if (dot_x.is) {
            const double t1894 = (-0.00456635285650405) * x;
            const double t1895 = t1894 + (-0.004651313721621204);
            const double t1896 = t1895 * x;
            const double t1897 = t1896 + (-0.004739496171350205);
            const double t1898 = t1897 * x;
            const double t1899 = t1898 + (-0.004831086989640746);
            const double t1900 = t1899 * x;
            const double t1901 = t1900 + (-0.0049262876849090675);
            const double t1902 = t1901 * x;
            const double t1903 = t1902 + (-0.00502531597020427);
            const double t1904 = t1903 * x;
            const double t1905 = t1904 + (-0.005128407425596359);
            const double t1906 = t1905 * x;
            const double t1907 = t1906 + (-0.005235817369507383);
            const double t1908 = t1907 * x;
            const double t1909 = t1908 + (-0.005347822970281226);
            const double t1910 = t1909 * x;
            const double t1911 = t1910 + (-0.005464725634762147);
            const double t1912 = t1911 * x;
            const double t1913 = t1912 + (-0.005586853717228125);
            const double t1914 = t1913 * x;
            const double t1915 = t1914 + (-0.0057145655999543766);
            const double t1916 = t1915 * x;
            const double t1917 = t1916 + (-0.005848253206281909);
            const double t1918 = t1917 * x;
            const double t1919 = t1918 + (-0.005988346018735722);
            const double t1920 = t1919 * x;
            const double t1921 = t1920 + (-0.006135315688985818);
            const double t1922 = t1921 * x;
            const double t1923 = t1922 + (-0.006289681343920451);
            const double t1924 = t1923 * x;
            const double t1925 = t1924 + (-0.006452015713638601);
            const double t1926 = t1925 * x;
            const double t1927 = t1926 + (-0.00662295223384409);
            const double t1928 = t1927 * x;
            const double t1929 = t1928 + (-0.006803193308335921);
            const double t1930 = t1929 * x;
            const double t1931 = t1930 + (-0.006993519958868183);
            const double t1932 = t1931 * x;
            const double t1933 = t1932 + (-0.007194803142007683);
            const double t1934 = t1933 * x;
            const double t1935 = t1934 + (-0.007408017078943666);
            const double t1936 = t1935 * x;
            const double t1937 = t1936 + (-0.007634255028771339);
            const double t1938 = t1937 * x;
            const double t1939 = t1938 + (-0.007874748044329702);
            const double t1940 = t1939 * x;
            const double t1941 = t1940 + (-0.008130887390033894);
            const double t1942 = t1941 * x;
            const double t1943 = t1942 + (-0.008404251484002803);
            const double t1944 = t1943 * x;
            const double t1945 = t1944 + (-0.008696638466943133);
            const double t1946 = t1945 * x;
            const double t1947 = t1946 + (-0.009010105818383188);
            const double t1948 = t1947 * x;
            const double t1949 = t1948 + (-0.009347018866137483);
            const double t1950 = t1949 * x;
            const double t1951 = t1950 + (-0.00971011060899521);
            const double t1952 = t1951 * x;
            const double t1953 = t1952 + (-0.01010255605577733);
            const double t1954 = t1953 * x;
            const double t1955 = t1954 + (-0.010528065364249063);
            const double t1956 = t1955 * x;
            const double t1957 = t1956 + (-0.010991001571755048);
            const double t1958 = t1957 * x;
            const double t1959 = t1958 + (-0.011496530843014064);
            const double t1960 = t1959 * x;
            const double t1961 = t1960 + (-0.012050816221151445);
            const double t1962 = t1961 * x;
            const double t1963 = t1962 + (-0.012661270326162866);
            const double t1964 = t1963 * x;
            const double t1965 = t1964 + (-0.013336889047655965);
            const double t1966 = t1965 * x;
            const double t1967 = t1966 + (-0.014088698237214953);
            const double t1968 = t1967 * x;
            const double t1969 = t1968 + (-0.014930360729308314);
            const double t1970 = t1969 * x;
            const double t1971 = t1970 + (-0.015879015125598674);
            const double t1972 = t1971 * x;
            const double t1973 = t1972 + (-0.016956456641351196);
            const double t1974 = t1973 * x;
            const double t1975 = t1974 + (-0.018190834711028104);
            const double t1976 = t1975 * x;
            const double t1977 = t1976 + (-0.019619152103153275);
            const double t1978 = t1977 * x;
            const double t1979 = t1978 + (-0.021291045064987205);
            const double t1980 = t1979 * x;
            const double t1981 = t1980 + (-0.023274682803961166);
            add_move(&m20, dot_x.by * t1981);
        }
        if (m20.is) {
            add_move(&m19, m20.by * 1.0);
        }
        if (m19.is) {
            add_move(&m18, m19.by * x);
        }
        if (dot_x.is) {
            const double t1982 = (-0.00456635285650405) * x;
            const double t1983 = t1982 + (-0.004651313721621204);
            const double t1984 = t1983 * x;
            const double t1985 = t1984 + (-0.004739496171350205);
            const double t1986 = t1985 * x;
            const double t1987 = t1986 + (-0.004831086989640746);
            const double t1988 = t1987 * x;
            const double t1989 = t1988 + (-0.0049262876849090675);
            const double t1990 = t1989 * x;
            const double t1991 = t1990 + (-0.00502531597020427);
            const double t1992 = t1991 * x;
            const double t1993 = t1992 + (-0.005128407425596359);
            const double t1994 = t1993 * x;
            const double t1995 = t1994 + (-0.005235817369507383);
            const double t1996 = t1995 * x;
            const double t1997 = t1996 + (-0.005347822970281226);
            const double t1998 = t1997 * x;
            const double t1999 = t1998 + (-0.005464725634762147);
            const double t2000 = t1999 * x;
            const double t2001 = t2000 + (-0.005586853717228125);
            const double t2002 = t2001 * x;
            const double t2003 = t2002 + (-0.0057145655999543766);
            const double t2004 = t2003 * x;
            const double t2005 = t2004 + (-0.005848253206281909);
            const double t2006 = t2005 * x;
            const double t2007 = t2006 + (-0.005988346018735722);
            const double t2008 = t2007 * x;
            const double t2009 = t2008 + (-0.006135315688985818);
            const double t2010 = t2009 * x;
            const double t2011 = t2010 + (-0.006289681343920451);
            const double t2012 = t2011 * x;
            const double t2013 = t2012 + (-0.006452015713638601);
            const double t2014 = t2013 * x;
            const double t2015 = t2014 + (-0.00662295223384409);
            const double t2016 = t2015 * x;
            const double t2017 = t2016 + (-0.006803193308335921);
            const double t2018 = t2017 * x;
            const double t2019 = t2018 + (-0.006993519958868183);
            const double t2020 = t2019 * x;
            const double t2021 = t2020 + (-0.007194803142007683);
            const double t2022 = t2021 * x;
            const double t2023 = t2022 + (-0.007408017078943666);
            const double t2024 = t2023 * x;
            const double t2025 = t2024 + (-0.007634255028771339);
            const double t2026 = t2025 * x;
            const double t2027 = t2026 + (-0.007874748044329702);
            const double t2028 = t2027 * x;
            const double t2029 = t2028 + (-0.008130887390033894);
            const double t2030 = t2029 * x;
            const double t2031 = t2030 + (-0.008404251484002803);
            const double t2032 = t2031 * x;
            const double t2033 = t2032 + (-0.008696638466943133);
            const double t2034 = t2033 * x;
            const double t2035 = t2034 + (-0.009010105818383188);
            const double t2036 = t2035 * x;
            const double t2037 = t2036 + (-0.009347018866137483);
            const double t2038 = t2037 * x;
            const double t2039 = t2038 + (-0.00971011060899521);
            const double t2040 = t2039 * x;
            const double t2041 = t2040 + (-0.01010255605577733);
            const double t2042 = t2041 * x;
            const double t2043 = t2042 + (-0.010528065364249063);
            const double t2044 = t2043 * x;
            const double t2045 = t2044 + (-0.010991001571755048);
            const double t2046 = t2045 * x;
            const double t2047 = t2046 + (-0.011496530843014064);
            const double t2048 = t2047 * x;
            const double t2049 = t2048 + (-0.012050816221151445);
            const double t2050 = t2049 * x;
            const double t2051 = t2050 + (-0.012661270326162866);
            const double t2052 = t2051 * x;
            const double t2053 = t2052 + (-0.013336889047655965);
            const double t2054 = t2053 * x;
            const double t2055 = t2054 + (-0.014088698237214953);
            const double t2056 = t2055 * x;
            const double t2057 = t2056 + (-0.014930360729308314);
            const double t2058 = t2057 * x;
            const double t2059 = t2058 + (-0.015879015125598674);
            const double t2060 = t2059 * x;
            const double t2061 = t2060 + (-0.016956456641351196);
            const double t2062 = t2061 * x;
            const double t2063 = t2062 + (-0.018190834711028104);
            const double t2064 = t2063 * x;
            const double t2065 = t2064 + (-0.019619152103153275);
            const double t2066 = t2065 * x;
            const double t2067 = t2066 + (-0.021291045064987205);
            const double t2068 = t2067 * x;
            const double t2069 = t2068 + (-0.023274682803961166);
            const double t2070 = t2069 * x;
            const double t2071 = t2070 + (-0.025666316876548658);
            add_move(&m18, dot_x.by * t2071);
        }
        if (m18.is) {
            add_move(&m17, m18.by * 1.0);
        }
        if (m17.is) {
            add_move(&m16, m17.by * x);
        }
        if (dot_x.is) {
            const double t2072 = (-0.00456635285650405) * x;
            const double t2073 = t2072 + (-0.004651313721621204);
            const double t2074 = t2073 * x;
            const double t2075 = t2074 + (-0.004739496171350205);
            const double t2076 = t2075 * x;
            const double t2077 = t2076 + (-0.004831086989640746);
            const double t2078 = t2077 * x;
            const double t2079 = t2078 + (-0.0049262876849090675);
            const double t2080 = t2079 * x;
            const double t2081 = t2080 + (-0.00502531597020427);
            const double t2082 = t2081 * x;
            const double t2083 = t2082 + (-0.005128407425596359);
            const double t2084 = t2083 * x;
            const double t2085 = t2084 + (-0.005235817369507383);
            const double t2086 = t2085 * x;
            const double t2087 = t2086 + (-0.005347822970281226);
            const double t2088 = t2087 * x;
            const double t2089 = t2088 + (-0.005464725634762147);
            const double t2090 = t2089 * x;
            const double t2091 = t2090 + (-0.005586853717228125);
            const double t2092 = t2091 * x;
            const double t2093 = t2092 + (-0.0057145655999543766);
            const double t2094 = t2093 * x;
            const double t2095 = t2094 + (-0.005848253206281909);
            const double t2096 = t2095 * x;
            const double t2097 = t2096 + (-0.005988346018735722);
            const double t2098 = t2097 * x;
            const double t2099 = t2098 + (-0.006135315688985818);
            const double t2100 = t2099 * x;
            const double t2101 = t2100 + (-0.006289681343920451);
            const double t2102 = t2101 * x;
            const double t2103 = t2102 + (-0.006452015713638601);
            const double t2104 = t2103 * x;
            const double t2105 = t2104 + (-0.00662295223384409);
            const double t2106 = t2105 * x;
            const double t2107 = t2106 + (-0.006803193308335921);
            const double t2108 = t2107 * x;
            const double t2109 = t2108 + (-0.006993519958868183);
            const double t2110 = t2109 * x;
            const double t2111 = t2110 + (-0.007194803142007683);
            const double t2112 = t2111 * x;
            const double t2113 = t2112 + (-0.007408017078943666);
            const double t2114 = t2113 * x;
            const double t2115 = t2114 + (-0.007634255028771339);
            const double t2116 = t2115 * x;
            const double t2117 = t2116 + (-0.007874748044329702);
            const double t2118 = t2117 * x;
            const double t2119 = t2118 + (-0.008130887390033894);
            const double t2120 = t2119 * x;
            const double t2121 = t2120 + (-0.008404251484002803);
            const double t2122 = t2121 * x;
            const double t2123 = t2122 + (-0.008696638466943133);
            const double t2124 = t2123 * x;
            const double t2125 = t2124 + (-0.009010105818383188);
            const double t2126 = t2125 * x;
            const double t2127 = t2126 + (-0.009347018866137483);
            const double t2128 = t2127 * x;
            const double t2129 = t2128 + (-0.00971011060899521);
            const double t2130 = t2129 * x;
            const double t2131 = t2130 + (-0.01010255605577733);
            const double t2132 = t2131 * x;
            const double t2133 = t2132 + (-0.010528065364249063);
            const double t2134 = t2133 * x;
            const double t2135 = t2134 + (-0.010991001571755048);
            const double t2136 = t2135 * x;
            const double t2137 = t2136 + (-0.011496530843014064);
            const double t2138 = t2137 * x;
            const double t2139 = t2138 + (-0.012050816221151445);
            const double t2140 = t2139 * x;
            const double t2141 = t2140 + (-0.012661270326162866);
            const double t2142 = t2141 * x;
            const double t2143 = t2142 + (-0.013336889047655965);
            const double t2144 = t2143 * x;
            const double t2145 = t2144 + (-0.014088698237214953);
            const double t2146 = t2145 * x;
            const double t2147 = t2146 + (-0.014930360729308314);
            const double t2148 = t2147 * x;
            const double t2149 = t2148 + (-0.015879015125598674);
            const double t2150 = t2149 * x;
            const double t2151 = t2150 + (-0.016956456641351196);
            const double t2152 = t2151 * x;
            const double t2153 = t2152 + (-0.018190834711028104);
            const double t2154 = t2153 * x;
            const double t2155 = t2154 + (-0.019619152103153275);
            const double t2156 = t2155 * x;
            const double t2157 = t2156 + (-0.021291045064987205);
            const double t2158 = t2157 * x;
            const double t2159 = t2158 + (-0.023274682803961166);
            const double t2160 = t2159 * x;
            const double t2161 = t2160 + (-0.025666316876548658);
            const double t2162 = t2161 * x;
            const double t2163 = t2162 + (-0.02860642128655578);
            add_move(&m16, dot_x.by * t2163);
        }
        if (m16.is) {
            add_move(&m15, m16.by * 1.0);
        }
        if (m15.is) {
            add_move(&m14, m15.by * x);
        }
        if (dot_x.is) {
            const double t2164 = (-0.00456635285650405) * x;
            const double t2165 = t2164 + (-0.004651313721621204);
            const double t2166 = t2165 * x;
            const double t2167 = t2166 + (-0.004739496171350205);
            const double t2168 = t2167 * x;
            const double t2169 = t2168 + (-0.004831086989640746);
            const double t2170 = t2169 * x;
            const double t2171 = t2170 + (-0.0049262876849090675);
            const double t2172 = t2171 * x;
            const double t2173 = t2172 + (-0.00502531597020427);
            const double t2174 = t2173 * x;
            const double t2175 = t2174 + (-0.005128407425596359);
            const double t2176 = t2175 * x;
            const double t2177 = t2176 + (-0.005235817369507383);
            const double t2178 = t2177 * x;
            const double t2179 = t2178 + (-0.005347822970281226);
            const double t2180 = t2179 * x;
            const double t2181 = t2180 + (-0.005464725634762147);
            const double t2182 = t2181 * x;
            const double t2183 = t2182 + (-0.005586853717228125);
            const double t2184 = t2183 * x;
            const double t2185 = t2184 + (-0.0057145655999543766);
            const double t2186 = t2185 * x;
            const double t2187 = t2186 + (-0.005848253206281909);
            const double t2188 = t2187 * x;
            const double t2189 = t2188 + (-0.005988346018735722);
            const double t2190 = t2189 * x;
            const double t2191 = t2190 + (-0.006135315688985818);
            const double t2192 = t2191 * x;
            const double t2193 = t2192 + (-0.006289681343920451);
            const double t2194 = t2193 * x;
            const double t2195 = t2194 + (-0.006452015713638601);
            const double t2196 = t2195 * x;
            const double t2197 = t2196 + (-0.00662295223384409);
            const double t2198 = t2197 * x;
            const double t2199 = t2198 + (-0.006803193308335921);
            const double t2200 = t2199 * x;
            const double t2201 = t2200 + (-0.006993519958868183);
            const double t2202 = t2201 * x;
            const double t2203 = t2202 + (-0.007194803142007683);
            const double t2204 = t2203 * x;
            const double t2205 = t2204 + (-0.007408017078943666);
            const double t2206 = t2205 * x;
            const double t2207 = t2206 + (-0.007634255028771339);
            const double t2208 = t2207 * x;
            const double t2209 = t2208 + (-0.007874748044329702);
            const double t2210 = t2209 * x;
            const double t2211 = t2210 + (-0.008130887390033894);
            const double t2212 = t2211 * x;
            const double t2213 = t2212 + (-0.008404251484002803);
            const double t2214 = t2213 * x;
            const double t2215 = t2214 + (-0.008696638466943133);
            const double t2216 = t2215 * x;
            const double t2217 = t2216 + (-0.009010105818383188);
            const double t2218 = t2217 * x;
            const double t2219 = t2218 + (-0.009347018866137483);
            const double t2220 = t2219 * x;
            const double t2221 = t2220 + (-0.00971011060899521);
            const double t2222 = t2221 * x;
            const double t2223 = t2222 + (-0.01010255605577733);
            const double t2224 = t2223 * x;
            const double t2225 = t2224 + (-0.010528065364249063);
            const double t2226 = t2225 * x;
            const double t2227 = t2226 + (-0.010991001571755048);
            const double t2228 = t2227 * x;
            const double t2229 = t2228 + (-0.011496530843014064);
            const double t2230 = t2229 * x;
            const double t2231 = t2230 + (-0.012050816221151445);
            const double t2232 = t2231 * x;
            const double t2233 = t2232 + (-0.012661270326162866);
            const double t2234 = t2233 * x;
            const double t2235 = t2234 + (-0.013336889047655965);
            const double t2236 = t2235 * x;
            const double t2237 = t2236 + (-0.014088698237214953);
            const double t2238 = t2237 * x;
            const double t2239 = t2238 + (-0.014930360729308314);
            const double t2240 = t2239 * x;
            const double t2241 = t2240 + (-0.015879015125598674);
            const double t2242 = t2241 * x;
            const double t2243 = t2242 + (-0.016956456641351196);
            const double t2244 = t2243 * x;
            const double t2245 = t2244 + (-0.018190834711028104);
            const double t2246 = t2245 * x;
            const double t2247 = t2246 + (-0.019619152103153275);
            const double t2248 = t2247 * x;
            const double t2249 = t2248 + (-0.021291045064987205);
            const double t2250 = t2249 * x;
            const double t2251 = t2250 + (-0.023274682803961166);
            const double t2252 = t2251 * x;
            const double t2253 = t2252 + (-0.025666316876548658);
            const double t2254 = t2253 * x;
            const double t2255 = t2254 + (-0.02860642128655578);
            const double t2256 = t2255 * x;
            const double t2257 = t2256 + (-0.032308428747168876);
            add_move(&m14, dot_x.by * t2257);
        }
        if (m14.is) {
            add_move(&m13, m14.by * 1.0);
        }
        if (m13.is) {
            add_move(&m12, m13.by * x);
        }
        if (dot_x.is) {
            const double t2258 = (-0.00456635285650405) * x;
            const double t2259 = t2258 + (-0.004651313721621204);
            const double t2260 = t2259 * x;
            const double t2261 = t2260 + (-0.004739496171350205);
            const double t2262 = t2261 * x;
            const double t2263 = t2262 + (-0.004831086989640746);
            const double t2264 = t2263 * x;
            const double t2265 = t2264 + (-0.0049262876849090675);
            const double t2266 = t2265 * x;
            const double t2267 = t2266 + (-0.00502531597020427);
            const double t2268 = t2267 * x;
            const double t2269 = t2268 + (-0.005128407425596359);
            const double t2270 = t2269 * x;
            const double t2271 = t2270 + (-0.005235817369507383);
            const double t2272 = t2271 * x;
            const double t2273 = t2272 + (-0.005347822970281226);
            const double t2274 = t2273 * x;
            const double t2275 = t2274 + (-0.005464725634762147);
            const double t2276 = t2275 * x;
            const double t2277 = t2276 + (-0.005586853717228125);
            const double t2278 = t2277 * x;
            const double t2279 = t2278 + (-0.0057145655999543766);
            const double t2280 = t2279 * x;
            const double t2281 = t2280 + (-0.005848253206281909);
            const double t2282 = t2281 * x;
            const double t2283 = t2282 + (-0.005988346018735722);
            const double t2284 = t2283 * x;
            const double t2285 = t2284 + (-0.006135315688985818);
            const double t2286 = t2285 * x;
            const double t2287 = t2286 + (-0.006289681343920451);
            const double t2288 = t2287 * x;
            const double t2289 = t2288 + (-0.006452015713638601);
            const double t2290 = t2289 * x;
            const double t2291 = t2290 + (-0.00662295223384409);
            const double t2292 = t2291 * x;
            const double t2293 = t2292 + (-0.006803193308335921);
            const double t2294 = t2293 * x;
            const double t2295 = t2294 + (-0.006993519958868183);
            const double t2296 = t2295 * x;
            const double t2297 = t2296 + (-0.007194803142007683);
            const double t2298 = t2297 * x;
            const double t2299 = t2298 + (-0.007408017078943666);
            const double t2300 = t2299 * x;
            const double t2301 = t2300 + (-0.007634255028771339);
            const double t2302 = t2301 * x;
            const double t2303 = t2302 + (-0.007874748044329702);
            const double t2304 = t2303 * x;
            const double t2305 = t2304 + (-0.008130887390033894);
            const double t2306 = t2305 * x;
            const double t2307 = t2306 + (-0.008404251484002803);
            const double t2308 = t2307 * x;
            const double t2309 = t2308 + (-0.008696638466943133);
            const double t2310 = t2309 * x;
            const double t2311 = t2310 + (-0.009010105818383188);
            const double t2312 = t2311 * x;
            const double t2313 = t2312 + (-0.009347018866137483);
            const double t2314 = t2313 * x;
            const double t2315 = t2314 + (-0.00971011060899521);
            const double t2316 = t2315 * x;
            const double t2317 = t2316 + (-0.01010255605577733);
            const double t2318 = t2317 * x;
            const double t2319 = t2318 + (-0.010528065364249063);
            const double t2320 = t2319 * x;
            const double t2321 = t2320 + (-0.010991001571755048);
            const double t2322 = t2321 * x;
            const double t2323 = t2322 + (-0.011496530843014064);
            const double t2324 = t2323 * x;
            const double t2325 = t2324 + (-0.012050816221151445);
            const double t2326 = t2325 * x;
            const double t2327 = t2326 + (-0.012661270326162866);
            const double t2328 = t2327 * x;
            const double t2329 = t2328 + (-0.013336889047655965);
            const double t2330 = t2329 * x;
            const double t2331 = t2330 + (-0.014088698237214953);
            const double t2332 = t2331 * x;
            const double t2333 = t2332 + (-0.014930360729308314);
            const double t2334 = t2333 * x;
            const double t2335 = t2334 + (-0.015879015125598674);
            const double t2336 = t2335 * x;
            const double t2337 = t2336 + (-0.016956456641351196);
            const double t2338 = t2337 * x;
            const double t2339 = t2338 + (-0.018190834711028104);
            const double t2340 = t2339 * x;
            const double t2341 = t2340 + (-0.019619152103153275);
            const double t2342 = t2341 * x;
            const double t2343 = t2342 + (-0.021291045064987205);
            const double t2344 = t2343 * x;
            const double t2345 = t2344 + (-0.023274682803961166);
            const double t2346 = t2345 * x;
            const double t2347 = t2346 + (-0.025666316876548658);
            const double t2348 = t2347 * x;
            const double t2349 = t2348 + (-0.02860642128655578);
            const double t2350 = t2349 * x;
            const double t2351 = t2350 + (-0.032308428747168876);
            const double t2352 = t2351 * x;
            const double t2353 = t2352 + (-0.03711327199674784);
            add_move(&m12, dot_x.by * t2353);
        }
        if (m12.is) {
            add_move(&m11, m12.by * 1.0);
        }
        if (m11.is) {
            add_move(&m10, m11.by * x);
        }
        if (dot_x.is) {
            const double t2354 = (-0.00456635285650405) * x;
            const double t2355 = t2354 + (-0.004651313721621204);
            const double t2356 = t2355 * x;
            const double t2357 = t2356 + (-0.004739496171350205);
            const double t2358 = t2357 * x;
            const double t2359 = t2358 + (-0.004831086989640746);
            const double t2360 = t2359 * x;
            const double t2361 = t2360 + (-0.0049262876849090675);
            const double t2362 = t2361 * x;
            const double t2363 = t2362 + (-0.00502531597020427);
            const double t2364 = t2363 * x;
            const double t2365 = t2364 + (-0.005128407425596359);
            const double t2366 = t2365 * x;
            const double t2367 = t2366 + (-0.005235817369507383);
            const double t2368 = t2367 * x;
            const double t2369 = t2368 + (-0.005347822970281226);
            const double t2370 = t2369 * x;
            const double t2371 = t2370 + (-0.005464725634762147);
            const double t2372 = t2371 * x;
            const double t2373 = t2372 + (-0.005586853717228125);
            const double t2374 = t2373 * x;
            const double t2375 = t2374 + (-0.0057145655999543766);
            const double t2376 = t2375 * x;
            const double t2377 = t2376 + (-0.005848253206281909);
            const double t2378 = t2377 * x;
            const double t2379 = t2378 + (-0.005988346018735722);
            const double t2380 = t2379 * x;
            const double t2381 = t2380 + (-0.006135315688985818);
            const double t2382 = t2381 * x;
            const double t2383 = t2382 + (-0.006289681343920451);
            const double t2384 = t2383 * x;
            const double t2385 = t2384 + (-0.006452015713638601);
            const double t2386 = t2385 * x;
            const double t2387 = t2386 + (-0.00662295223384409);
            const double t2388 = t2387 * x;
            const double t2389 = t2388 + (-0.006803193308335921);
            const double t2390 = t2389 * x;
            const double t2391 = t2390 + (-0.006993519958868183);
            const double t2392 = t2391 * x;
            const double t2393 = t2392 + (-0.007194803142007683);
            const double t2394 = t2393 * x;
            const double t2395 = t2394 + (-0.007408017078943666);
            const double t2396 = t2395 * x;
            const double t2397 = t2396 + (-0.007634255028771339);
            const double t2398 = t2397 * x;
            const double t2399 = t2398 + (-0.007874748044329702);
            const double t2400 = t2399 * x;
            const double t2401 = t2400 + (-0.008130887390033894);
            const double t2402 = t2401 * x;
            const double t2403 = t2402 + (-0.008404251484002803);
            const double t2404 = t2403 * x;
            const double t2405 = t2404 + (-0.008696638466943133);
            const double t2406 = t2405 * x;
            const double t2407 = t2406 + (-0.009010105818383188);
            const double t2408 = t2407 * x;
            const double t2409 = t2408 + (-0.009347018866137483);
            const double t2410 = t2409 * x;
            const double t2411 = t2410 + (-0.00971011060899521);
            const double t2412 = t2411 * x;
            const double t2413 = t2412 + (-0.01010255605577733);
            const double t2414 = t2413 * x;
            const double t2415 = t2414 + (-0.010528065364249063);
            const double t2416 = t2415 * x;
            const double t2417 = t2416 + (-0.010991001571755048);
            const double t2418 = t2417 * x;
            const double t2419 = t2418 + (-0.011496530843014064);
            const double t2420 = t2419 * x;
            const double t2421 = t2420 + (-0.012050816221151445);
            const double t2422 = t2421 * x;
            const double t2423 = t2422 + (-0.012661270326162866);
            const double t2424 = t2423 * x;
            const double t2425 = t2424 + (-0.013336889047655965);
            const double t2426 = t2425 * x;
            const double t2427 = t2426 + (-0.014088698237214953);
            const double t2428 = t2427 * x;
            const double t2429 = t2428 + (-0.014930360729308314);
            const double t2430 = t2429 * x;
            const double t2431 = t2430 + (-0.015879015125598674);
            const double t2432 = t2431 * x;
            const double t2433 = t2432 + (-0.016956456641351196);
            const double t2434 = t2433 * x;
            const double t2435 = t2434 + (-0.018190834711028104);
            const double t2436 = t2435 * x;
            const double t2437 = t2436 + (-0.019619152103153275);
            const double t2438 = t2437 * x;
            const double t2439 = t2438 + (-0.021291045064987205);
            const double t2440 = t2439 * x;
            const double t2441 = t2440 + (-0.023274682803961166);
            const double t2442 = t2441 * x;
            const double t2443 = t2442 + (-0.025666316876548658);
            const double t2444 = t2443 * x;
            const double t2445 = t2444 + (-0.02860642128655578);
            const double t2446 = t2445 * x;
            const double t2447 = t2446 + (-0.032308428747168876);
            const double t2448 = t2447 * x;
            const double t2449 = t2448 + (-0.03711327199674784);
            const double t2450 = t2449 * x;
            const double t2451 = t2450 + (-0.04360160626191355);
            add_move(&m10, dot_x.by * t2451);
        }
        if (m10.is) {
            add_move(&m9, m10.by * 1.0);
        }
        if (m9.is) {
            add_move(&m8, m9.by * x);
        }
        if (dot_x.is) {
            const double t2452 = (-0.00456635285650405) * x;
            const double t2453 = t2452 + (-0.004651313721621204);
            const double t2454 = t2453 * x;
            const double t2455 = t2454 + (-0.004739496171350205);
            const double t2456 = t2455 * x;
            const double t2457 = t2456 + (-0.004831086989640746);
            const double t2458 = t2457 * x;
            const double t2459 = t2458 + (-0.0049262876849090675);
            const double t2460 = t2459 * x;
            const double t2461 = t2460 + (-0.00502531597020427);
            const double t2462 = t2461 * x;
            const double t2463 = t2462 + (-0.005128407425596359);
            const double t2464 = t2463 * x;
            const double t2465 = t2464 + (-0.005235817369507383);
            const double t2466 = t2465 * x;
            const double t2467 = t2466 + (-0.005347822970281226);
            const double t2468 = t2467 * x;
            const double t2469 = t2468 + (-0.005464725634762147);
            const double t2470 = t2469 * x;
            const double t2471 = t2470 + (-0.005586853717228125);
            const double t2472 = t2471 * x;
            const double t2473 = t2472 + (-0.0057145655999543766);
            const double t2474 = t2473 * x;
            const double t2475 = t2474 + (-0.005848253206281909);
            const double t2476 = t2475 * x;
            const double t2477 = t2476 + (-0.005988346018735722);
            const double t2478 = t2477 * x;
            const double t2479 = t2478 + (-0.006135315688985818);
            const double t2480 = t2479 * x;
            const double t2481 = t2480 + (-0.006289681343920451);
            const double t2482 = t2481 * x;
            const double t2483 = t2482 + (-0.006452015713638601);
            const double t2484 = t2483 * x;
            const double t2485 = t2484 + (-0.00662295223384409);
            const double t2486 = t2485 * x;
            const double t2487 = t2486 + (-0.006803193308335921);
            const double t2488 = t2487 * x;
            const double t2489 = t2488 + (-0.006993519958868183);
            const double t2490 = t2489 * x;
            const double t2491 = t2490 + (-0.007194803142007683);
            const double t2492 = t2491 * x;
            const double t2493 = t2492 + (-0.007408017078943666);
            const double t2494 = t2493 * x;
            const double t2495 = t2494 + (-0.007634255028771339);
            const double t2496 = t2495 * x;
            const double t2497 = t2496 + (-0.007874748044329702);
            const double t2498 = t2497 * x;
            const double t2499 = t2498 + (-0.008130887390033894);
            const double t2500 = t2499 * x;
            const double t2501 = t2500 + (-0.008404251484002803);
            const double t2502 = t2501 * x;
            const double t2503 = t2502 + (-0.008696638466943133);
            const double t2504 = t2503 * x;
            const double t2505 = t2504 + (-0.009010105818383188);
            const double t2506 = t2505 * x;
            const double t2507 = t2506 + (-0.009347018866137483);
            const double t2508 = t2507 * x;
            const double t2509 = t2508 + (-0.00971011060899521);
            const double t2510 = t2509 * x;
            const double t2511 = t2510 + (-0.01010255605577733);
            const double t2512 = t2511 * x;
            const double t2513 = t2512 + (-0.010528065364249063);
            const double t2514 = t2513 * x;
            const double t2515 = t2514 + (-0.010991001571755048);
            const double t2516 = t2515 * x;
            const double t2517 = t2516 + (-0.011496530843014064);
            const double t2518 = t2517 * x;
            const double t2519 = t2518 + (-0.012050816221151445);
            const double t2520 = t2519 * x;
            const double t2521 = t2520 + (-0.012661270326162866);
            const double t2522 = t2521 * x;
            const double t2523 = t2522 + (-0.013336889047655965);
            const double t2524 = t2523 * x;
            const double t2525 = t2524 + (-0.014088698237214953);
            const double t2526 = t2525 * x;
            const double t2527 = t2526 + (-0.014930360729308314);
            const double t2528 = t2527 * x;
            const double t2529 = t2528 + (-0.015879015125598674);
            const double t2530 = t2529 * x;
            const double t2531 = t2530 + (-0.016956456641351196);
            const double t2532 = t2531 * x;
            const double t2533 = t2532 + (-0.018190834711028104);
            const double t2534 = t2533 * x;
            const double t2535 = t2534 + (-0.019619152103153275);
            const double t2536 = t2535 * x;
            const double t2537 = t2536 + (-0.021291045064987205);
            const double t2538 = t2537 * x;
            const double t2539 = t2538 + (-0.023274682803961166);
            const double t2540 = t2539 * x;
            const double t2541 = t2540 + (-0.025666316876548658);
            const double t2542 = t2541 * x;
            const double t2543 = t2542 + (-0.02860642128655578);
            const double t2544 = t2543 * x;
            const double t2545 = t2544 + (-0.032308428747168876);
            const double t2546 = t2545 * x;
            const double t2547 = t2546 + (-0.03711327199674784);
            const double t2548 = t2547 * x;
            const double t2549 = t2548 + (-0.04360160626191355);
            const double t2550 = t2549 * x;
            const double t2551 = t2550 + (-0.05285043183262248);
            add_move(&m8, dot_x.by * t2551);
        }
        if (m8.is) {
            add_move(&m7, m8.by * 1.0);
        }
        if (m7.is) {
            add_move(&m6, m7.by * x);
        }
        if (dot_x.is) {
            const double t2552 = (-0.00456635285650405) * x;
            const double t2553 = t2552 + (-0.004651313721621204);
            const double t2554 = t2553 * x;
            const double t2555 = t2554 + (-0.004739496171350205);
            const double t2556 = t2555 * x;
            const double t2557 = t2556 + (-0.004831086989640746);
            const double t2558 = t2557 * x;
            const double t2559 = t2558 + (-0.0049262876849090675);
            const double t2560 = t2559 * x;
            const double t2561 = t2560 + (-0.00502531597020427);
            const double t2562 = t2561 * x;
            const double t2563 = t2562 + (-0.005128407425596359);
            const double t2564 = t2563 * x;
            const double t2565 = t2564 + (-0.005235817369507383);
            const double t2566 = t2565 * x;
            const double t2567 = t2566 + (-0.005347822970281226);
            const double t2568 = t2567 * x;
            const double t2569 = t2568 + (-0.005464725634762147);
            const double t2570 = t2569 * x;
            const double t2571 = t2570 + (-0.005586853717228125);
            const double t2572 = t2571 * x;
            const double t2573 = t2572 + (-0.0057145655999543766);
            const double t2574 = t2573 * x;
            const double t2575 = t2574 + (-0.005848253206281909);
            const double t2576 = t2575 * x;
            const double t2577 = t2576 + (-0.005988346018735722);
            const double t2578 = t2577 * x;
            const double t2579 = t2578 + (-0.006135315688985818);
            const double t2580 = t2579 * x;
            const double t2581 = t2580 + (-0.006289681343920451);
            const double t2582 = t2581 * x;
            const double t2583 = t2582 + (-0.006452015713638601);
            const double t2584 = t2583 * x;
            const double t2585 = t2584 + (-0.00662295223384409);
            const double t2586 = t2585 * x;
            const double t2587 = t2586 + (-0.006803193308335921);
            const double t2588 = t2587 * x;
            const double t2589 = t2588 + (-0.006993519958868183);
            const double t2590 = t2589 * x;
            const double t2591 = t2590 + (-0.007194803142007683);
            const double t2592 = t2591 * x;
            const double t2593 = t2592 + (-0.007408017078943666);
            const double t2594 = t2593 * x;
            const double t2595 = t2594 + (-0.007634255028771339);
            const double t2596 = t2595 * x;
            const double t2597 = t2596 + (-0.007874748044329702);
            const double t2598 = t2597 * x;
            const double t2599 = t2598 + (-0.008130887390033894);
            const double t2600 = t2599 * x;
            const double t2601 = t2600 + (-0.008404251484002803);
            const double t2602 = t2601 * x;
            const double t2603 = t2602 + (-0.008696638466943133);
            const double t2604 = t2603 * x;
            const double t2605 = t2604 + (-0.009010105818383188);
            const double t2606 = t2605 * x;
            const double t2607 = t2606 + (-0.009347018866137483);
            const double t2608 = t2607 * x;
            const double t2609 = t2608 + (-0.00971011060899521);
            const double t2610 = t2609 * x;
            const double t2611 = t2610 + (-0.01010255605577733);
            const double t2612 = t2611 * x;
            const double t2613 = t2612 + (-0.010528065364249063);
            const double t2614 = t2613 * x;
            const double t2615 = t2614 + (-0.010991001571755048);
            const double t2616 = t2615 * x;
            const double t2617 = t2616 + (-0.011496530843014064);
            const double t2618 = t2617 * x;
            const double t2619 = t2618 + (-0.012050816221151445);
            const double t2620 = t2619 * x;
            const double t2621 = t2620 + (-0.012661270326162866);
            const double t2622 = t2621 * x;
            const double t2623 = t2622 + (-0.013336889047655965);
            const double t2624 = t2623 * x;
            const double t2625 = t2624 + (-0.014088698237214953);
            const double t2626 = t2625 * x;
            const double t2627 = t2626 + (-0.014930360729308314);
            const double t2628 = t2627 * x;
            const double t2629 = t2628 + (-0.015879015125598674);
            const double t2630 = t2629 * x;
            const double t2631 = t2630 + (-0.016956456641351196);
            const double t2632 = t2631 * x;
            const double t2633 = t2632 + (-0.018190834711028104);
            const double t2634 = t2633 * x;
            const double t2635 = t2634 + (-0.019619152103153275);
            const double t2636 = t2635 * x;
            const double t2637 = t2636 + (-0.021291045064987205);
            const double t2638 = t2637 * x;
            const double t2639 = t2638 + (-0.023274682803961166);
            const double t2640 = t2639 * x;
            const double t2641 = t2640 + (-0.025666316876548658);
            const double t2642 = t2641 * x;
            const double t2643 = t2642 + (-0.02860642128655578);
            const double t2644 = t2643 * x;
            const double t2645 = t2644 + (-0.032308428747168876);
            const double t2646 = t2645 * x;
            const double t2647 = t2646 + (-0.03711327199674784);
            const double t2648 = t2647 * x;
            const double t2649 = t2648 + (-0.04360160626191355);
            const double t2650 = t2649 * x;
            const double t2651 = t2650 + (-0.05285043183262248);
            const double t2652 = t2651 * x;
            const double t2653 = t2652 + (-0.0671116594699968);
            add_move(&m6, dot_x.by * t2653);
        }
        if (m6.is) {
            add_move(&m5, m6.by * 1.0);
        }
        if (m5.is) {
            add_move(&m4, m5.by * x);
        }
        if (dot_x.is) {
            const double t2654 = (-0.00456635285650405) * x;
            const double t2655 = t2654 + (-0.004651313721621204);
            const double t2656 = t2655 * x;
            const double t2657 = t2656 + (-0.004739496171350205);
            const double t2658 = t2657 * x;
            const double t2659 = t2658 + (-0.004831086989640746);
            const double t2660 = t2659 * x;
            const double t2661 = t2660 + (-0.0049262876849090675);
            const double t2662 = t2661 * x;
            const double t2663 = t2662 + (-0.00502531597020427);
            const double t2664 = t2663 * x;
            const double t2665 = t2664 + (-0.005128407425596359);
            const double t2666 = t2665 * x;
            const double t2667 = t2666 + (-0.005235817369507383);
            const double t2668 = t2667 * x;
            const double t2669 = t2668 + (-0.005347822970281226);
            const double t2670 = t2669 * x;
            const double t2671 = t2670 + (-0.005464725634762147);
            const double t2672 = t2671 * x;
            const double t2673 = t2672 + (-0.005586853717228125);
            const double t2674 = t2673 * x;
            const double t2675 = t2674 + (-0.0057145655999543766);
            const double t2676 = t2675 * x;
            const double t2677 = t2676 + (-0.005848253206281909);
            const double t2678 = t2677 * x;
            const double t2679 = t2678 + (-0.005988346018735722);
            const double t2680 = t2679 * x;
            const double t2681 = t2680 + (-0.006135315688985818);
            const double t2682 = t2681 * x;
            const double t2683 = t2682 + (-0.006289681343920451);
            const double t2684 = t2683 * x;
            const double t2685 = t2684 + (-0.006452015713638601);
            const double t2686 = t2685 * x;
            const double t2687 = t2686 + (-0.00662295223384409);
            const double t2688 = t2687 * x;
            const double t2689 = t2688 + (-0.006803193308335921);
            const double t2690 = t2689 * x;
            const double t2691 = t2690 + (-0.006993519958868183);
            const double t2692 = t2691 * x;
            const double t2693 = t2692 + (-0.007194803142007683);
            const double t2694 = t2693 * x;
            const double t2695 = t2694 + (-0.007408017078943666);
            const double t2696 = t2695 * x;
            const double t2697 = t2696 + (-0.007634255028771339);
            const double t2698 = t2697 * x;
            const double t2699 = t2698 + (-0.007874748044329702);
            const double t2700 = t2699 * x;
            const double t2701 = t2700 + (-0.008130887390033894);
            const double t2702 = t2701 * x;
            const double t2703 = t2702 + (-0.008404251484002803);
            const double t2704 = t2703 * x;
            const double t2705 = t2704 + (-0.008696638466943133);
            const double t2706 = t2705 * x;
            const double t2707 = t2706 + (-0.009010105818383188);
            const double t2708 = t2707 * x;
            const double t2709 = t2708 + (-0.009347018866137483);
            const double t2710 = t2709 * x;
            const double t2711 = t2710 + (-0.00971011060899521);
            const double t2712 = t2711 * x;
            const double t2713 = t2712 + (-0.01010255605577733);
            const double t2714 = t2713 * x;
            const double t2715 = t2714 + (-0.010528065364249063);
            const double t2716 = t2715 * x;
            const double t2717 = t2716 + (-0.010991001571755048);
            const double t2718 = t2717 * x;
            const double t2719 = t2718 + (-0.011496530843014064);
            const double t2720 = t2719 * x;
            const double t2721 = t2720 + (-0.012050816221151445);
            const double t2722 = t2721 * x;
            const double t2723 = t2722 + (-0.012661270326162866);
            const double t2724 = t2723 * x;
            const double t2725 = t2724 + (-0.013336889047655965);
            const double t2726 = t2725 * x;
            const double t2727 = t2726 + (-0.014088698237214953);
            const double t2728 = t2727 * x;
            const double t2729 = t2728 + (-0.014930360729308314);
            const double t2730 = t2729 * x;
            const double t2731 = t2730 + (-0.015879015125598674);
            const double t2732 = t2731 * x;
            const double t2733 = t2732 + (-0.016956456641351196);
            const double t2734 = t2733 * x;
            const double t2735 = t2734 + (-0.018190834711028104);
            const double t2736 = t2735 * x;
            const double t2737 = t2736 + (-0.019619152103153275);
            const double t2738 = t2737 * x;
            const double t2739 = t2738 + (-0.021291045064987205);
            const double t2740 = t2739 * x;
            const double t2741 = t2740 + (-0.023274682803961166);
            const double t2742 = t2741 * x;
            const double t2743 = t2742 + (-0.025666316876548658);
            const double t2744 = t2743 * x;
            const double t2745 = t2744 + (-0.02860642128655578);
            const double t2746 = t2745 * x;
            const double t2747 = t2746 + (-0.032308428747168876);
            const double t2748 = t2747 * x;
            const double t2749 = t2748 + (-0.03711327199674784);
            const double t2750 = t2749 * x;
            const double t2751 = t2750 + (-0.04360160626191355);
            const double t2752 = t2751 * x;
            const double t2753 = t2752 + (-0.05285043183262248);
            const double t2754 = t2753 * x;
            const double t2755 = t2754 + (-0.0671116594699968);
            const double t2756 = t2755 * x;
            const double t2757 = t2756 + (-0.09203884727313846);
            add_move(&m4, dot_x.by * t2757);
        }
        if (m4.is) {
            add_move(&m3, m4.by * 1.0);
        }
        if (m3.is) {
            add_move(&m2, m3.by * x);
        }
        if (dot_x.is) {
            const double t2758 = (-0.00456635285650405) * x;
            const double t2759 = t2758 + (-0.004651313721621204);
            const double t2760 = t2759 * x;
            const double t2761 = t2760 + (-0.004739496171350205);
            const double t2762 = t2761 * x;
            const double t2763 = t2762 + (-0.004831086989640746);
            const double t2764 = t2763 * x;
            const double t2765 = t2764 + (-0.0049262876849090675);
            const double t2766 = t2765 * x;
            const double t2767 = t2766 + (-0.00502531597020427);
            const double t2768 = t2767 * x;
            const double t2769 = t2768 + (-0.005128407425596359);
            const double t2770 = t2769 * x;
            const double t2771 = t2770 + (-0.005235817369507383);
            const double t2772 = t2771 * x;
            const double t2773 = t2772 + (-0.005347822970281226);
            const double t2774 = t2773 * x;
            const double t2775 = t2774 + (-0.005464725634762147);
            const double t2776 = t2775 * x;
            const double t2777 = t2776 + (-0.005586853717228125);
            const double t2778 = t2777 * x;
            const double t2779 = t2778 + (-0.0057145655999543766);
            const double t2780 = t2779 * x;
            const double t2781 = t2780 + (-0.005848253206281909);
            const double t2782 = t2781 * x;
            const double t2783 = t2782 + (-0.005988346018735722);
            const double t2784 = t2783 * x;
            const double t2785 = t2784 + (-0.006135315688985818);
            const double t2786 = t2785 * x;
            const double t2787 = t2786 + (-0.006289681343920451);
            const double t2788 = t2787 * x;
            const double t2789 = t2788 + (-0.006452015713638601);
            const double t2790 = t2789 * x;
            const double t2791 = t2790 + (-0.00662295223384409);
            const double t2792 = t2791 * x;
            const double t2793 = t2792 + (-0.006803193308335921);
            const double t2794 = t2793 * x;
            const double t2795 = t2794 + (-0.006993519958868183);
            const double t2796 = t2795 * x;
            const double t2797 = t2796 + (-0.007194803142007683);
            const double t2798 = t2797 * x;
            const double t2799 = t2798 + (-0.007408017078943666);
            const double t2800 = t2799 * x;
            const double t2801 = t2800 + (-0.007634255028771339);
            const double t2802 = t2801 * x;
            const double t2803 = t2802 + (-0.007874748044329702);
            const double t2804 = t2803 * x;
            const double t2805 = t2804 + (-0.008130887390033894);
            const double t2806 = t2805 * x;
            const double t2807 = t2806 + (-0.008404251484002803);
            const double t2808 = t2807 * x;
            const double t2809 = t2808 + (-0.008696638466943133);
            const double t2810 = t2809 * x;
            const double t2811 = t2810 + (-0.009010105818383188);
            const double t2812 = t2811 * x;
            const double t2813 = t2812 + (-0.009347018866137483);
            const double t2814 = t2813 * x;
            const double t2815 = t2814 + (-0.00971011060899521);
            const double t2816 = t2815 * x;
            const double t2817 = t2816 + (-0.01010255605577733);
            const double t2818 = t2817 * x;
            const double t2819 = t2818 + (-0.010528065364249063);
            const double t2820 = t2819 * x;
            const double t2821 = t2820 + (-0.010991001571755048);
            const double t2822 = t2821 * x;
            const double t2823 = t2822 + (-0.011496530843014064);
            const double t2824 = t2823 * x;
            const double t2825 = t2824 + (-0.012050816221151445);
            const double t2826 = t2825 * x;
            const double t2827 = t2826 + (-0.012661270326162866);
            const double t2828 = t2827 * x;
            const double t2829 = t2828 + (-0.013336889047655965);
            const double t2830 = t2829 * x;
            const double t2831 = t2830 + (-0.014088698237214953);
            const double t2832 = t2831 * x;
            const double t2833 = t2832 + (-0.014930360729308314);
            const double t2834 = t2833 * x;
            const double t2835 = t2834 + (-0.015879015125598674);
            const double t2836 = t2835 * x;
            const double t2837 = t2836 + (-0.016956456641351196);
            const double t2838 = t2837 * x;
            const double t2839 = t2838 + (-0.018190834711028104);
            const double t2840 = t2839 * x;
            const double t2841 = t2840 + (-0.019619152103153275);
            const double t2842 = t2841 * x;
            const double t2843 = t2842 + (-0.021291045064987205);
            const double t2844 = t2843 * x;
            const double t2845 = t2844 + (-0.023274682803961166);
            const double t2846 = t2845 * x;
            const double t2847 = t2846 + (-0.025666316876548658);
            const double t2848 = t2847 * x;
            const double t2849 = t2848 + (-0.02860642128655578);
            const double t2850 = t2849 * x;
            const double t2851 = t2850 + (-0.032308428747168876);
            const double t2852 = t2851 * x;
            const double t2853 = t2852 + (-0.03711327199674784);
            const double t2854 = t2853 * x;
            const double t2855 = t2854 + (-0.04360160626191355);
            const double t2856 = t2855 * x;
            const double t2857 = t2856 + (-0.05285043183262248);
            const double t2858 = t2857 * x;
            const double t2859 = t2858 + (-0.0671116594699968);
            const double t2860 = t2859 * x;
            const double t2861 = t2860 + (-0.09203884727313846);
            const double t2862 = t2861 * x;
            const double t2863 = t2862 + (-0.14726215563702155);
            add_move(&m2, dot_x.by * t2863);
        }
        if (m2.is) {
            add_move(&m1, m2.by * 1.0);
        }
        m0 = m1;
    }
    else {
        Move m109 = {0.0, 0};
        Move m110 = {0.0, 0};
        if (dot_out.is) {
            add_move(&m110, dot_out.by * 1.0);
        }
        Move m111 = {0.0, 0};
        if (dot_x.is) {
            double t2864;
            if (t1 != 0.0) {
                const double t2865 = 0.4977324613589415 * x;
                const double t2866 = t2865 + 0.49769056821346885;
                const double t2867 = t2866 * x;
                const double t2868 = t2867 + 0.49764709799177154;
                const double t2869 = t2868 * x;
                const double t2870 = t2869 + 0.49760195993299683;
                const double t2871 = t2870 * x;
                const double t2872 = t2871 + 0.4975550561758158;
                const double t2873 = t2872 * x;
                const double t2874 = t2873 + 0.49750628105022277;
                const double t2875 = t2874 * x;
                const double t2876 = t2875 + 0.49745552028284684;
                const double t2877 = t2876 * x;
                const double t2878 = t2877 + 0.4974026501032014;
                const double t2879 = t2878 * x;
                const double t2880 = t2879 + 0.4973475362361541;
                const double t2881 = t2880 * x;
                const double t2882 = t2881 + 0.49729003276335537;
                const double t2883 = t2882 * x;
                const double t2884 = t2883 + 0.4972299808333031;
                const double t2885 = t2884 * x;
                const double t2886 = t2885 + 0.49716720719603075;
                const double t2887 = t2886 * x;
                const double t2888 = t2887 + 0.4971015225339623;
                const double t2889 = t2888 * x;
                const double t2890 = t2889 + 0.4970327195550649;
                const double t2891 = t2890 * x;
                const double t2892 = t2891 + 0.4969605708078512;
                const double t2893 = t2892 * x;
                const double t2894 = t2893 + 0.49688482616971563;
                const double t2895 = t2894 * x;
                const double t2896 = t2895 + 0.49680520995017224;
                const double t2897 = t2896 * x;
                const double t2898 = t2897 + 0.49672141753830673;
                const double t2899 = t2898 * x;
                const double t2900 = t2899 + 0.49663311150852224;
                const double t2901 = t2900 * x;
                const double t2902 = t2901 + 0.49653991707964096;
                const double t2903 = t2902 * x;
                const double t2904 = t2903 + 0.4964414167985301;
                const double t2905 = t2904 * x;
                const double t2906 = t2905 + 0.49633714428922565;
                const double t2907 = t2906 * x;
                const double t2908 = t2907 + 0.49622657687013705;
                const double t2909 = t2908 * x;
                const double t2910 = t2909 + 0.4961091267927712;
                const double t2911 = t2910 * x;
                const double t2912 = t2911 + 0.49598413079206755;
                const double t2913 = t2912 * x;
                const double t2914 = t2913 + 0.4958508375561654;
                const double t2915 = t2914 * x;
                const double t2916 = t2915 + 0.4957083926157586;
                const double t2917 = t2916 * x;
                const double t2918 = t2917 + 0.4955558200110754;
                const double t2919 = t2918 * x;
                const double t2920 = t2919 + 0.4953919999052866;
                const double t2921 = t2920 * x;
                const double t2922 = t2921 + 0.4952156410587557;
                const double t2923 = t2922 * x;
                const double t2924 = t2923 + 0.4950252467330891;
                const double t2925 = t2924 * x;
                const double t2926 = t2925 + 0.49481907211970594;
                const double t2927 = t2926 * x;
                const double t2928 = t2927 + 0.4945950707289771;
                const double t2929 = t2928 * x;
                const double t2930 = t2929 + 0.4943508262496048;
                const double t2931 = t2930 * x;
                const double t2932 = t2931 + 0.49408346506720924;
                const double t2933 = t2932 * x;
                const double t2934 = t2933 + 0.4937895427203518;
                const double t2935 = t2934 * x;
                const double t2936 = t2935 + 0.4934648947632707;
                const double t2937 = t2936 * x;
                const double t2938 = t2937 + 0.4931044383025233;
                const double t2939 = t2938 * x;
                const double t2940 = t2939 + 0.49270190406717435;
                const double t2941 = t2940 * x;
                const double t2942 = t2941 + 0.4922494688935589;
                const double t2943 = t2942 * x;
                const double t2944 = t2943 + 0.49173724259918467;
                const double t2945 = t2944 * x;
                const double t2946 = t2945 + 0.4911525371977588;
                const double t2947 = t2946 * x;
                const double t2948 = t2947 + 0.49047880257883186;
                const double t2949 = t2948 * x;
                const double t2950 = t2949 + 0.4896940364947057;
                const double t2951 = t2950 * x;
                const double t2952 = t2951 + 0.4887683388831845;
                const double t2953 = t2952 * x;
                const double t2954 = t2953 + 0.4876600206544245;
                const double t2955 = t2954 * x;
                const double t2956 = t2955 + 0.48630916187144824;
                const double t2957 = t2956 * x;
                const double t2958 = t2957 + 0.4846264312075332;
                const double t2959 = t2958 * x;
                const double t2960 = t2959 + 0.48247253595772194;
                const double t2961 = t2960 * x;
                const double t2962 = t2961 + 0.479617668881049;
                const double t2963 = t2962 * x;
                const double t2964 = t2963 + 0.47565388649360235;
                const double t2965 = t2964 * x;
                const double t2966 = t2965 + 0.4697816162899776;
                const double t2967 = t2966 * x;
                const double t2968 = t2967 + 0.46019423636569234;
                const double t2969 = t2968 * x;
                const double t2970 = t2969 + 0.44178646691106466;
                const double t2971 = t2970 * x;
                const double t2972 = t2971 + 0.39269908169872414;
                t2864 = t2972;
            }
            else {
                const double t2973 = scipy_ellipe(x);
                const double t2974 = 1.0 - x;
                const double t2975 = scipy_ellipk(x);
                const double t2976 = t2974 * t2975;
                const double t2977 = t2973 - t2976;
                const double t2978 = 2.0 * x;
                const double t2979 = t2978 * t2974;
                const double t2980 = t2977 / t2979;
                t2864 = t2980;
            }
            add_move(&m111, dot_x.by * t2864);
        }
        if (m111.is) {
            add_move(&m110, m111.by * (-1.0));
        }
        if (m110.is) {
            const double t2981 = 2.0 * x;
            const double t2982 = 1.0 / t2981;
            add_move(&m109, m110.by * t2982);
        }
        Move m112 = {0.0, 0};
        if (dot_x.is) {
            add_move(&m112, dot_x.by * 2.0);
        }
        if (m112.is) {
            const double t2983 = scipy_ellipk(x);
            const double t2984 = out - t2983;
            const double t2985 = 2.0 * x;
            const double t2986 = t2984 / t2985;
            const double t2987 = -t2986;
            const double t2988 = t2987 / t2985;
            add_move(&m109, m112.by * t2988);
        }
        m0 = m109;
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
    case OP_ELLIPK: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_ellipk_0(out, x), drift_ellipk_0(out, x, dot_out, dot_x)); return 1;
    case OP_ELLIPE: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_ellipe_0(out, x), drift_ellipe_0(out, x, dot_out, dot_x)); return 1;
    default: return 0;
    }
}
