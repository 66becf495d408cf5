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
    case OP_EXP: if (left != NULL) contribute(left, derivative * partial_exp_0(out, x)); return 1;
    case OP_EXP2: if (left != NULL) contribute(left, derivative * partial_exp2_0(out, x)); return 1;
    case OP_EXPM1: if (left != NULL) contribute(left, derivative * partial_expm1_0(out, x)); return 1;
    case OP_LOG: if (left != NULL) contribute(left, derivative * partial_log_0(out, x)); return 1;
    case OP_LOG2: if (left != NULL) contribute(left, derivative * partial_log2_0(out, x)); return 1;
    case OP_LOG10: if (left != NULL) contribute(left, derivative * partial_log10_0(out, x)); return 1;
    case OP_LOG1P: if (left != NULL) contribute(left, derivative * partial_log1p_0(out, x)); return 1;
    case OP_POWER: if (left != NULL) contribute(left, derivative * partial_power_0(out, x, y)); if (right != NULL) contribute(right, derivative * partial_power_1(out, x, y)); return 1;
    case OP_SIN: if (left != NULL) contribute(left, derivative * partial_sin_0(out, x)); return 1;
    case OP_COS: if (left != NULL) contribute(left, derivative * partial_cos_0(out, x)); return 1;
    case OP_TAN: if (left != NULL) contribute(left, derivative * partial_tan_0(out, x)); return 1;
    case OP_ASIN: if (left != NULL) contribute(left, derivative * partial_asin_0(out, x)); return 1;
    case OP_ACOS: if (left != NULL) contribute(left, derivative * partial_acos_0(out, x)); return 1;
    case OP_ATAN: if (left != NULL) contribute(left, derivative * partial_atan_0(out, x)); return 1;
    case OP_ATAN2: if (left != NULL) contribute(left, derivative * partial_atan2_0(out, x, y)); if (right != NULL) contribute(right, derivative * partial_atan2_1(out, x, y)); return 1;
    case OP_DEGREES: if (left != NULL) contribute(left, derivative * partial_degrees_0(out, x)); return 1;
    case OP_RADIANS: if (left != NULL) contribute(left, derivative * partial_radians_0(out, x)); return 1;
    case OP_SINH: if (left != NULL) contribute(left, derivative * partial_sinh_0(out, x)); return 1;
    case OP_COSH: if (left != NULL) contribute(left, derivative * partial_cosh_0(out, x)); return 1;
    case OP_SECH: if (left != NULL) contribute(left, derivative * partial_sech_0(out, x)); return 1;
    case OP_TANH: if (left != NULL) contribute(left, derivative * partial_tanh_0(out, x)); return 1;
    case OP_ASINH: if (left != NULL) contribute(left, derivative * partial_asinh_0(out, x)); return 1;
    case OP_ACOSH: if (left != NULL) contribute(left, derivative * partial_acosh_0(out, x)); return 1;
    case OP_ATANH: if (left != NULL) contribute(left, derivative * partial_atanh_0(out, x)); return 1;
    case OP_ERF: if (left != NULL) contribute(left, derivative * partial_erf_0(out, x)); return 1;
    case OP_ERFC: if (left != NULL) contribute(left, derivative * partial_erfc_0(out, x)); return 1;
    case OP_RELU: if (left != NULL && chosen_relu_0(out, x) != 0.0) contribute(left, derivative * partial_relu_0(out, x)); return 1;
    case OP_LEAKY_RELU: if (left != NULL) contribute(left, derivative * partial_leaky_relu_0(out, x, y)); if (right != NULL && chosen_leaky_relu_1(out, x, y) != 0.0) contribute(right, derivative * partial_leaky_relu_1(out, x, y)); return 1;
    case OP_ELU: if (left != NULL) contribute(left, derivative * partial_elu_0(out, x, y)); if (right != NULL && chosen_elu_1(out, x, y) != 0.0) contribute(right, derivative * partial_elu_1(out, x, y)); return 1;
    case OP_SIGMOID: if (left != NULL) contribute(left, derivative * partial_sigmoid_0(out, x)); return 1;
    case OP_SOFTPLUS: if (left != NULL) contribute(left, derivative * partial_softplus_0(out, x)); return 1;
    case OP_SILU: if (left != NULL) contribute(left, derivative * partial_silu_0(out, x)); return 1;
    case OP_GELU: if (left != NULL) contribute(left, derivative * partial_gelu_0(out, x)); return 1;
    case OP_LOGADDEXP: if (left != NULL) contribute(left, derivative * partial_logaddexp_0(out, x, y)); if (right != NULL) contribute(right, derivative * partial_logaddexp_1(out, x, y)); return 1;
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
    case OP_EXP: if (is_reached(left)) contribute(to, left->sum * partial_exp_0(out, x)); return 1;
    case OP_EXP2: if (is_reached(left)) contribute(to, left->sum * partial_exp2_0(out, x)); return 1;
    case OP_EXPM1: if (is_reached(left)) contribute(to, left->sum * partial_expm1_0(out, x)); return 1;
    case OP_LOG: if (is_reached(left)) contribute(to, left->sum * partial_log_0(out, x)); return 1;
    case OP_LOG2: if (is_reached(left)) contribute(to, left->sum * partial_log2_0(out, x)); return 1;
    case OP_LOG10: if (is_reached(left)) contribute(to, left->sum * partial_log10_0(out, x)); return 1;
    case OP_LOG1P: if (is_reached(left)) contribute(to, left->sum * partial_log1p_0(out, x)); return 1;
    case OP_POWER: if (is_reached(left)) contribute(to, left->sum * partial_power_0(out, x, y)); if (is_reached(right)) contribute(to, right->sum * partial_power_1(out, x, y)); return 1;
    case OP_SIN: if (is_reached(left)) contribute(to, left->sum * partial_sin_0(out, x)); return 1;
    case OP_COS: if (is_reached(left)) contribute(to, left->sum * partial_cos_0(out, x)); return 1;
    case OP_TAN: if (is_reached(left)) contribute(to, left->sum * partial_tan_0(out, x)); return 1;
    case OP_ASIN: if (is_reached(left)) contribute(to, left->sum * partial_asin_0(out, x)); return 1;
    case OP_ACOS: if (is_reached(left)) contribute(to, left->sum * partial_acos_0(out, x)); return 1;
    case OP_ATAN: if (is_reached(left)) contribute(to, left->sum * partial_atan_0(out, x)); return 1;
    case OP_ATAN2: if (is_reached(left)) contribute(to, left->sum * partial_atan2_0(out, x, y)); if (is_reached(right)) contribute(to, right->sum * partial_atan2_1(out, x, y)); return 1;
    case OP_DEGREES: if (is_reached(left)) contribute(to, left->sum * partial_degrees_0(out, x)); return 1;
    case OP_RADIANS: if (is_reached(left)) contribute(to, left->sum * partial_radians_0(out, x)); return 1;
    case OP_SINH: if (is_reached(left)) contribute(to, left->sum * partial_sinh_0(out, x)); return 1;
    case OP_COSH: if (is_reached(left)) contribute(to, left->sum * partial_cosh_0(out, x)); return 1;
    case OP_SECH: if (is_reached(left)) contribute(to, left->sum * partial_sech_0(out, x)); return 1;
    case OP_TANH: if (is_reached(left)) contribute(to, left->sum * partial_tanh_0(out, x)); return 1;
    case OP_ASINH: if (is_reached(left)) contribute(to, left->sum * partial_asinh_0(out, x)); return 1;
    case OP_ACOSH: if (is_reached(left)) contribute(to, left->sum * partial_acosh_0(out, x)); return 1;
    case OP_ATANH: if (is_reached(left)) contribute(to, left->sum * partial_atanh_0(out, x)); return 1;
    case OP_ERF: if (is_reached(left)) contribute(to, left->sum * partial_erf_0(out, x)); return 1;
    case OP_ERFC: if (is_reached(left)) contribute(to, left->sum * partial_erfc_0(out, x)); return 1;
    case OP_RELU: if (is_reached(left) && chosen_relu_0(out, x) != 0.0) contribute(to, left->sum * partial_relu_0(out, x)); return 1;
    case OP_LEAKY_RELU: if (is_reached(left)) contribute(to, left->sum * partial_leaky_relu_0(out, x, y)); if (is_reached(right) && chosen_leaky_relu_1(out, x, y) != 0.0) contribute(to, right->sum * partial_leaky_relu_1(out, x, y)); return 1;
    case OP_ELU: if (is_reached(left)) contribute(to, left->sum * partial_elu_0(out, x, y)); if (is_reached(right) && chosen_elu_1(out, x, y) != 0.0) contribute(to, right->sum * partial_elu_1(out, x, y)); return 1;
    case OP_SIGMOID: if (is_reached(left)) contribute(to, left->sum * partial_sigmoid_0(out, x)); return 1;
    case OP_SOFTPLUS: if (is_reached(left)) contribute(to, left->sum * partial_softplus_0(out, x)); return 1;
    case OP_SILU: if (is_reached(left)) contribute(to, left->sum * partial_silu_0(out, x)); return 1;
    case OP_GELU: if (is_reached(left)) contribute(to, left->sum * partial_gelu_0(out, x)); return 1;
    case OP_LOGADDEXP: if (is_reached(left)) contribute(to, left->sum * partial_logaddexp_0(out, x, y)); if (is_reached(right)) contribute(to, right->sum * partial_logaddexp_1(out, x, y)); return 1;
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
    const double t0 = 1.0 / y;
    const double t1 = -t0;
    const double t2 = t1 / y;
    Move m0 = {0.0, 0};
    if (dot_y.is) add_move(&m0, dot_y.by * t2);
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
    if (dot_out.is) add_move(&m0, dot_out.by * (-1.0));
    const double t0 = 1.0 / y;
    const double t1 = -out;
    const double t2 = t1 / y;
    const double t3 = -t2;
    const double t4 = t3 / y;
    Move m1 = {0.0, 0};
    if (m0.is) add_move(&m1, m0.by * t0);
    if (dot_y.is) add_move(&m1, dot_y.by * t4);
    return m1;
}

static inline Move drift_sqrt_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    const double t0 = 0.5 / out;
    const double t1 = -t0;
    const double t2 = t1 / out;
    Move m0 = {0.0, 0};
    if (dot_out.is) add_move(&m0, dot_out.by * t2);
    return m0;
}

static inline Move drift_cbrt_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    if (dot_out.is) add_move(&m0, dot_out.by * 3.0);
    const double t0 = 3.0 * out;
    Move m1 = {0.0, 0};
    if (m0.is) add_move(&m1, m0.by * out);
    if (dot_out.is) add_move(&m1, dot_out.by * t0);
    const double t1 = t0 * out;
    const double t2 = 1.0 / t1;
    const double t3 = -t2;
    const double t4 = t3 / t1;
    Move m2 = {0.0, 0};
    if (m1.is) add_move(&m2, m1.by * t4);
    return m2;
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
    if (dot_out.is) add_move(&m0, dot_out.by * 0.6931471805599453);
    return m0;
}

static inline Move drift_expm1_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    const double t0 = exp(x);
    Move m0 = {0.0, 0};
    if (dot_x.is) add_move(&m0, dot_x.by * t0);
    return m0;
}

static inline Move drift_log_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    const double t0 = 1.0 / x;
    const double t1 = -t0;
    const double t2 = t1 / x;
    Move m0 = {0.0, 0};
    if (dot_x.is) add_move(&m0, dot_x.by * t2);
    const double t3 = (0.0 > x ? 1.0 : 0.0);
    const Move m1 = t3 != 0.0 ? (Move){0.0, 0} : m0;
    return m1;
}

static inline Move drift_log2_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    if (dot_x.is) add_move(&m0, dot_x.by * 0.6931471805599453);
    const double t0 = x * 0.6931471805599453;
    const double t1 = 1.0 / t0;
    const double t2 = -t1;
    const double t3 = t2 / t0;
    Move m1 = {0.0, 0};
    if (m0.is) add_move(&m1, m0.by * t3);
    const double t4 = (0.0 > x ? 1.0 : 0.0);
    const Move m2 = t4 != 0.0 ? (Move){0.0, 0} : m1;
    return m2;
}

static inline Move drift_log10_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    if (dot_x.is) add_move(&m0, dot_x.by * 2.302585092994046);
    const double t0 = x * 2.302585092994046;
    const double t1 = 1.0 / t0;
    const double t2 = -t1;
    const double t3 = t2 / t0;
    Move m1 = {0.0, 0};
    if (m0.is) add_move(&m1, m0.by * t3);
    const double t4 = (0.0 > x ? 1.0 : 0.0);
    const Move m2 = t4 != 0.0 ? (Move){0.0, 0} : m1;
    return m2;
}

static inline Move drift_log1p_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    if (dot_x.is) add_move(&m0, dot_x.by * 1.0);
    const double t0 = 1.0 + x;
    const double t1 = 1.0 / t0;
    const double t2 = -t1;
    const double t3 = t2 / t0;
    Move m1 = {0.0, 0};
    if (m0.is) add_move(&m1, m0.by * t3);
    const double t4 = ((-1.0) > x ? 1.0 : 0.0);
    const Move m2 = t4 != 0.0 ? (Move){0.0, 0} : m1;
    return m2;
}

static inline Move drift_power_0(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    const double t0 = fabs(y);
    const double t1 = fabs(x);
    const double t2 = (t1 > 1e-308 ? 1.0 : 0.0);
    const double t3 = t0 + t2;
    const double t4 = (t3 != 0.0 ? x : 1.0);
    const double t5 = y - 1.0;
    const double t6 = pow(t4, t5);
    const Move m0 = t3 != 0.0 ? dot_x : (Move){0.0, 0};
    const double t7 = fabs(t5);
    const double t8 = fabs(t4);
    const double t9 = (t8 > 1e-308 ? 1.0 : 0.0);
    const double t10 = t7 + t9;
    const double t11 = (t10 != 0.0 ? t4 : 1.0);
    const double t12 = t5 - 1.0;
    const double t13 = pow(t11, t12);
    const double t14 = t5 * t13;
    Move m1 = {0.0, 0};
    if (dot_y.is) add_move(&m1, dot_y.by * 1.0);
    const double t15 = (0.0 > t5 ? 1.0 : 0.0);
    const double t16 = t8 + t15;
    const double t17 = log(t4);
    const double t18 = t6 * t17;
    const double t19 = (t16 != 0.0 ? t18 : 0.0);
    Move m2 = {0.0, 0};
    if (m0.is) add_move(&m2, m0.by * t14);
    if (m1.is) add_move(&m2, m1.by * t19);
    Move m3 = {0.0, 0};
    if (dot_y.is) add_move(&m3, dot_y.by * t6);
    if (m2.is) add_move(&m3, m2.by * y);
    return m3;
}

static inline Move drift_power_1(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    const double t0 = log(x);
    const double t1 = (0.0 > x ? 1.0 : 0.0);
    const double t2 = 1.0 / x;
    const double t3 = (t1 != 0.0 ? NAN : t2);
    Move m0 = {0.0, 0};
    if (dot_x.is) add_move(&m0, dot_x.by * t3);
    Move m1 = {0.0, 0};
    if (dot_out.is) add_move(&m1, dot_out.by * t0);
    if (m0.is) add_move(&m1, m0.by * out);
    const double t4 = fabs(x);
    const double t5 = (0.0 > y ? 1.0 : 0.0);
    const double t6 = t4 + t5;
    const Move m2 = t6 != 0.0 ? m1 : (Move){0.0, 0};
    return m2;
}

static inline Move drift_sin_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    const double t0 = sin(x);
    const double t1 = -t0;
    Move m0 = {0.0, 0};
    if (dot_x.is) add_move(&m0, dot_x.by * t1);
    return m0;
}

static inline Move drift_cos_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    const double t0 = cos(x);
    Move m0 = {0.0, 0};
    if (dot_x.is) add_move(&m0, dot_x.by * t0);
    Move m1 = {0.0, 0};
    if (m0.is) add_move(&m1, m0.by * (-1.0));
    return m1;
}

static inline Move drift_tan_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    if (dot_out.is) add_move(&m0, dot_out.by * out);
    if (dot_out.is) add_move(&m0, dot_out.by * out);
    Move m1 = {0.0, 0};
    if (m0.is) add_move(&m1, m0.by * 1.0);
    return m1;
}

static inline Move drift_asin_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    if (dot_x.is) add_move(&m0, dot_x.by * (-1.0));
    const double t0 = 1.0 + x;
    Move m1 = {0.0, 0};
    if (dot_x.is) add_move(&m1, dot_x.by * 1.0);
    const double t1 = 1.0 - x;
    Move m2 = {0.0, 0};
    if (m0.is) add_move(&m2, m0.by * t0);
    if (m1.is) add_move(&m2, m1.by * t1);
    const double t2 = t1 * t0;
    const double t3 = sqrt(t2);
    const double t4 = 0.5 / t3;
    Move m3 = {0.0, 0};
    if (m2.is) add_move(&m3, m2.by * t4);
    const double t5 = 1.0 / t3;
    const double t6 = -t5;
    const double t7 = t6 / t3;
    Move m4 = {0.0, 0};
    if (m3.is) add_move(&m4, m3.by * t7);
    return m4;
}

static inline Move drift_acos_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    if (dot_x.is) add_move(&m0, dot_x.by * (-1.0));
    const double t0 = 1.0 + x;
    Move m1 = {0.0, 0};
    if (dot_x.is) add_move(&m1, dot_x.by * 1.0);
    const double t1 = 1.0 - x;
    Move m2 = {0.0, 0};
    if (m0.is) add_move(&m2, m0.by * t0);
    if (m1.is) add_move(&m2, m1.by * t1);
    const double t2 = t1 * t0;
    const double t3 = sqrt(t2);
    const double t4 = 0.5 / t3;
    Move m3 = {0.0, 0};
    if (m2.is) add_move(&m3, m2.by * t4);
    const double t5 = (-1.0) / t3;
    const double t6 = -t5;
    const double t7 = t6 / t3;
    Move m4 = {0.0, 0};
    if (m3.is) add_move(&m4, m3.by * t7);
    return m4;
}

static inline Move drift_atan_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    if (dot_x.is) add_move(&m0, dot_x.by * x);
    if (dot_x.is) add_move(&m0, dot_x.by * x);
    Move m1 = {0.0, 0};
    if (m0.is) add_move(&m1, m0.by * 1.0);
    const double t0 = x * x;
    const double t1 = 1.0 + t0;
    const double t2 = 1.0 / t1;
    const double t3 = -t2;
    const double t4 = t3 / t1;
    Move m2 = {0.0, 0};
    if (m1.is) add_move(&m2, m1.by * t4);
    return m2;
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
    const double t3 = (t2 != 0.0 ? t2 : 1.0);
    const double t4 = 1.0 / t3;
    const double t5 = value_sign(x);
    Move m0 = {0.0, 0};
    if (dot_x.is && x != 0.0) add_move(&m0, dot_x.by * t5);
    const double t6 = (t0 > t1 ? 1.0 : 0.0);
    const double t7 = 1.0 + t6;
    const double t8 = (t1 > t0 ? 1.0 : 0.0);
    const double t9 = t7 - t8;
    const double t10 = 0.5 * t9;
    const double t11 = 1.0 - t8;
    const double t12 = value_sign(y);
    Move m1 = {0.0, 0};
    if (dot_y.is && y != 0.0) add_move(&m1, dot_y.by * t12);
    const double t13 = 1.0 + t8;
    const double t14 = t13 - t6;
    const double t15 = 0.5 * t14;
    const double t16 = 1.0 - t6;
    Move m2 = {0.0, 0};
    if (m0.is && t11 != 0.0) add_move(&m2, m0.by * t10);
    if (m1.is && t16 != 0.0) add_move(&m2, m1.by * t15);
    const Move m3 = t2 != 0.0 ? m2 : (Move){0.0, 0};
    const double t17 = y / t3;
    const double t18 = -t17;
    const double t19 = t18 / t3;
    Move m4 = {0.0, 0};
    if (dot_y.is) add_move(&m4, dot_y.by * t4);
    if (m3.is) add_move(&m4, m3.by * t19);
    const Move m5 = t2 != 0.0 ? m4 : (Move){0.0, 0};
    const double t20 = (t2 != 0.0 ? t17 : 0.0);
    const double t21 = t20 * t20;
    const double t22 = x / t3;
    const double t23 = (t2 != 0.0 ? t22 : 0.0);
    const double t24 = t23 * t23;
    const double t25 = t21 + t24;
    const double t26 = (t25 != 0.0 ? t25 : 1.0);
    const double t27 = 1.0 / t26;
    Move m6 = {0.0, 0};
    if (m5.is) add_move(&m6, m5.by * t20);
    if (m5.is) add_move(&m6, m5.by * t20);
    const Move m7 = t2 != 0.0 ? m2 : (Move){0.0, 0};
    const double t28 = -t22;
    const double t29 = t28 / t3;
    Move m8 = {0.0, 0};
    if (dot_x.is) add_move(&m8, dot_x.by * t4);
    if (m7.is) add_move(&m8, m7.by * t29);
    const Move m9 = t2 != 0.0 ? m8 : (Move){0.0, 0};
    Move m10 = {0.0, 0};
    if (m9.is) add_move(&m10, m9.by * t23);
    if (m9.is) add_move(&m10, m9.by * t23);
    Move m11 = {0.0, 0};
    if (m6.is) add_move(&m11, m6.by * 1.0);
    if (m10.is) add_move(&m11, m10.by * 1.0);
    const Move m12 = t25 != 0.0 ? m11 : (Move){0.0, 0};
    const double t30 = t20 / t26;
    const double t31 = -t30;
    const double t32 = t31 / t26;
    Move m13 = {0.0, 0};
    if (m5.is) add_move(&m13, m5.by * t27);
    if (m12.is) add_move(&m13, m12.by * t32);
    const Move m14 = t25 != 0.0 ? m13 : (Move){0.0, 0};
    const Move m15 = t2 != 0.0 ? m2 : (Move){0.0, 0};
    const double t33 = (t25 != 0.0 ? t30 : 0.0);
    const double t34 = t33 / t3;
    const double t35 = -t34;
    const double t36 = t35 / t3;
    Move m16 = {0.0, 0};
    if (m14.is) add_move(&m16, m14.by * t4);
    if (m15.is) add_move(&m16, m15.by * t36);
    const Move m17 = t2 != 0.0 ? m16 : (Move){0.0, 0};
    return m17;
}

static inline Move drift_atan2_1(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
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
    const double t3 = (t2 != 0.0 ? t2 : 1.0);
    const double t4 = 1.0 / t3;
    const double t5 = value_sign(x);
    Move m0 = {0.0, 0};
    if (dot_x.is && x != 0.0) add_move(&m0, dot_x.by * t5);
    const double t6 = (t0 > t1 ? 1.0 : 0.0);
    const double t7 = 1.0 + t6;
    const double t8 = (t1 > t0 ? 1.0 : 0.0);
    const double t9 = t7 - t8;
    const double t10 = 0.5 * t9;
    const double t11 = 1.0 - t8;
    const double t12 = value_sign(y);
    Move m1 = {0.0, 0};
    if (dot_y.is && y != 0.0) add_move(&m1, dot_y.by * t12);
    const double t13 = 1.0 + t8;
    const double t14 = t13 - t6;
    const double t15 = 0.5 * t14;
    const double t16 = 1.0 - t6;
    Move m2 = {0.0, 0};
    if (m0.is && t11 != 0.0) add_move(&m2, m0.by * t10);
    if (m1.is && t16 != 0.0) add_move(&m2, m1.by * t15);
    const Move m3 = t2 != 0.0 ? m2 : (Move){0.0, 0};
    const double t17 = x / t3;
    const double t18 = -t17;
    const double t19 = t18 / t3;
    Move m4 = {0.0, 0};
    if (dot_x.is) add_move(&m4, dot_x.by * t4);
    if (m3.is) add_move(&m4, m3.by * t19);
    const Move m5 = t2 != 0.0 ? m4 : (Move){0.0, 0};
    const double t20 = y / t3;
    const double t21 = (t2 != 0.0 ? t20 : 0.0);
    const double t22 = t21 * t21;
    const double t23 = (t2 != 0.0 ? t17 : 0.0);
    const double t24 = t23 * t23;
    const double t25 = t22 + t24;
    const double t26 = (t25 != 0.0 ? t25 : 1.0);
    const double t27 = 1.0 / t26;
    const Move m6 = t2 != 0.0 ? m2 : (Move){0.0, 0};
    const double t28 = -t20;
    const double t29 = t28 / t3;
    Move m7 = {0.0, 0};
    if (dot_y.is) add_move(&m7, dot_y.by * t4);
    if (m6.is) add_move(&m7, m6.by * t29);
    const Move m8 = t2 != 0.0 ? m7 : (Move){0.0, 0};
    Move m9 = {0.0, 0};
    if (m8.is) add_move(&m9, m8.by * t21);
    if (m8.is) add_move(&m9, m8.by * t21);
    Move m10 = {0.0, 0};
    if (m5.is) add_move(&m10, m5.by * t23);
    if (m5.is) add_move(&m10, m5.by * t23);
    Move m11 = {0.0, 0};
    if (m9.is) add_move(&m11, m9.by * 1.0);
    if (m10.is) add_move(&m11, m10.by * 1.0);
    const Move m12 = t25 != 0.0 ? m11 : (Move){0.0, 0};
    const double t30 = t23 / t26;
    const double t31 = -t30;
    const double t32 = t31 / t26;
    Move m13 = {0.0, 0};
    if (m5.is) add_move(&m13, m5.by * t27);
    if (m12.is) add_move(&m13, m12.by * t32);
    const Move m14 = t25 != 0.0 ? m13 : (Move){0.0, 0};
    const Move m15 = t2 != 0.0 ? m2 : (Move){0.0, 0};
    const double t33 = (t25 != 0.0 ? t30 : 0.0);
    const double t34 = t33 / t3;
    const double t35 = -t34;
    const double t36 = t35 / t3;
    Move m16 = {0.0, 0};
    if (m14.is) add_move(&m16, m14.by * t4);
    if (m15.is) add_move(&m16, m15.by * t36);
    const Move m17 = t2 != 0.0 ? m16 : (Move){0.0, 0};
    Move m18 = {0.0, 0};
    if (m17.is) add_move(&m18, m17.by * (-1.0));
    return m18;
}

static inline Move drift_sinh_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    const double t0 = sinh(x);
    Move m0 = {0.0, 0};
    if (dot_x.is) add_move(&m0, dot_x.by * t0);
    return m0;
}

static inline Move drift_cosh_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    const double t0 = cosh(x);
    Move m0 = {0.0, 0};
    if (dot_x.is) add_move(&m0, dot_x.by * t0);
    return m0;
}

static inline Move drift_sech_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    if (dot_out.is) add_move(&m0, dot_out.by * (-1.0));
    const double t0 = tanh(x);
    const double t1 = value_sech(x);
    const double t2 = t1 * t1;
    Move m1 = {0.0, 0};
    if (dot_x.is) add_move(&m1, dot_x.by * t2);
    const double t3 = -out;
    Move m2 = {0.0, 0};
    if (m0.is) add_move(&m2, m0.by * t0);
    if (m1.is) add_move(&m2, m1.by * t3);
    return m2;
}

static inline Move drift_tanh_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    const double t0 = value_sech(x);
    const double t1 = -t0;
    const double t2 = tanh(x);
    const double t3 = t1 * t2;
    Move m0 = {0.0, 0};
    if (dot_x.is) add_move(&m0, dot_x.by * t3);
    Move m1 = {0.0, 0};
    if (m0.is) add_move(&m1, m0.by * t0);
    if (m0.is) add_move(&m1, m0.by * t0);
    return m1;
}

static inline Move drift_asinh_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    const double t0 = value_sign(x);
    Move m0 = {0.0, 0};
    if (dot_x.is && x != 0.0) add_move(&m0, dot_x.by * t0);
    const double t1 = fabs(x);
    const double t2 = 1.0 / t1;
    const double t3 = -t2;
    const double t4 = t3 / t1;
    Move m1 = {0.0, 0};
    if (m0.is) add_move(&m1, m0.by * t4);
    Move m2 = {0.0, 0};
    if (dot_x.is) add_move(&m2, dot_x.by * x);
    if (dot_x.is) add_move(&m2, dot_x.by * x);
    Move m3 = {0.0, 0};
    if (m2.is) add_move(&m3, m2.by * 1.0);
    const double t5 = x * x;
    const double t6 = 1.0 + t5;
    const double t7 = sqrt(t6);
    const double t8 = 0.5 / t7;
    Move m4 = {0.0, 0};
    if (m3.is) add_move(&m4, m3.by * t8);
    const double t9 = 1.0 / t7;
    const double t10 = -t9;
    const double t11 = t10 / t7;
    Move m5 = {0.0, 0};
    if (m4.is) add_move(&m5, m4.by * t11);
    const double t12 = (t1 > 1000000000.0 ? 1.0 : 0.0);
    const Move m6 = t12 != 0.0 ? m1 : m5;
    return m6;
}

static inline Move drift_acosh_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    if (dot_x.is) add_move(&m0, dot_x.by * 1.0);
    const double t0 = x - 1.0;
    const double t1 = sqrt(t0);
    const double t2 = 0.5 / t1;
    Move m1 = {0.0, 0};
    if (m0.is) add_move(&m1, m0.by * t2);
    const double t3 = x + 1.0;
    const double t4 = sqrt(t3);
    Move m2 = {0.0, 0};
    if (dot_x.is) add_move(&m2, dot_x.by * 1.0);
    const double t5 = 0.5 / t4;
    Move m3 = {0.0, 0};
    if (m2.is) add_move(&m3, m2.by * t5);
    Move m4 = {0.0, 0};
    if (m1.is) add_move(&m4, m1.by * t4);
    if (m3.is) add_move(&m4, m3.by * t1);
    const double t6 = t1 * t4;
    const double t7 = 1.0 / t6;
    const double t8 = -t7;
    const double t9 = t8 / t6;
    Move m5 = {0.0, 0};
    if (m4.is) add_move(&m5, m4.by * t9);
    return m5;
}

static inline Move drift_atanh_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    if (dot_x.is) add_move(&m0, dot_x.by * (-1.0));
    const double t0 = 1.0 + x;
    Move m1 = {0.0, 0};
    if (dot_x.is) add_move(&m1, dot_x.by * 1.0);
    const double t1 = 1.0 - x;
    Move m2 = {0.0, 0};
    if (m0.is) add_move(&m2, m0.by * t0);
    if (m1.is) add_move(&m2, m1.by * t1);
    const double t2 = t1 * t0;
    const double t3 = 1.0 / t2;
    const double t4 = -t3;
    const double t5 = t4 / t2;
    Move m3 = {0.0, 0};
    if (m2.is) add_move(&m3, m2.by * t5);
    const double t6 = fabs(x);
    const double t7 = (t6 > 1.0 ? 1.0 : 0.0);
    const Move m4 = t7 != 0.0 ? (Move){0.0, 0} : m3;
    return m4;
}

static inline Move drift_erf_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    if (dot_x.is) add_move(&m0, dot_x.by * x);
    if (dot_x.is) add_move(&m0, dot_x.by * x);
    Move m1 = {0.0, 0};
    if (m0.is) add_move(&m1, m0.by * (-1.0));
    const double t0 = x * x;
    const double t1 = -t0;
    const double t2 = exp(t1);
    Move m2 = {0.0, 0};
    if (m1.is) add_move(&m2, m1.by * t2);
    Move m3 = {0.0, 0};
    if (m2.is) add_move(&m3, m2.by * 1.1283791670955126);
    return m3;
}

static inline Move drift_erfc_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    if (dot_x.is) add_move(&m0, dot_x.by * x);
    if (dot_x.is) add_move(&m0, dot_x.by * x);
    Move m1 = {0.0, 0};
    if (m0.is) add_move(&m1, m0.by * (-1.0));
    const double t0 = x * x;
    const double t1 = -t0;
    const double t2 = exp(t1);
    Move m2 = {0.0, 0};
    if (m1.is) add_move(&m2, m1.by * t2);
    Move m3 = {0.0, 0};
    if (m2.is) add_move(&m3, m2.by * (-1.1283791670955126));
    return m3;
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
    const Move m0 = t0 != 0.0 ? (Move){0.0, 0} : dot_y;
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
    const Move m0 = t0 != 0.0 ? (Move){0.0, 0} : dot_x;
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
    const double t0 = exp(x);
    Move m0 = {0.0, 0};
    if (dot_x.is) add_move(&m0, dot_x.by * t0);
    Move m1 = {0.0, 0};
    if (dot_y.is) add_move(&m1, dot_y.by * t0);
    if (m0.is) add_move(&m1, m0.by * y);
    const double t1 = (x > 0.0 ? 1.0 : 0.0);
    const Move m2 = t1 != 0.0 ? (Move){0.0, 0} : m1;
    return m2;
}

static inline Move drift_elu_1(double out, double x, double y, Move dot_out, Move dot_x, Move dot_y)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    (void)y;
    (void)dot_y;
    const double t0 = exp(x);
    Move m0 = {0.0, 0};
    if (dot_x.is) add_move(&m0, dot_x.by * t0);
    const double t1 = (x > 0.0 ? 1.0 : 0.0);
    const Move m1 = t1 != 0.0 ? (Move){0.0, 0} : m0;
    return m1;
}

static inline Move drift_sigmoid_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    const double t0 = -x;
    const double t1 = value_sigmoid(t0);
    Move m0 = {0.0, 0};
    if (dot_x.is) add_move(&m0, dot_x.by * (-1.0));
    const double t2 = -t0;
    const double t3 = value_sigmoid(t2);
    const double t4 = t1 * t3;
    Move m1 = {0.0, 0};
    if (m0.is) add_move(&m1, m0.by * t4);
    Move m2 = {0.0, 0};
    if (dot_out.is) add_move(&m2, dot_out.by * t1);
    if (m1.is) add_move(&m2, m1.by * out);
    return m2;
}

static inline Move drift_softplus_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    const double t0 = value_sigmoid(x);
    const double t1 = -x;
    const double t2 = value_sigmoid(t1);
    const double t3 = t0 * t2;
    Move m0 = {0.0, 0};
    if (dot_x.is) add_move(&m0, dot_x.by * t3);
    return m0;
}

static inline Move drift_silu_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    const double t0 = value_sigmoid(x);
    const double t1 = -x;
    const double t2 = value_sigmoid(t1);
    const double t3 = t0 * t2;
    Move m0 = {0.0, 0};
    if (dot_x.is) add_move(&m0, dot_x.by * t3);
    const double t4 = x * t2;
    const double t5 = 1.0 + t4;
    Move m1 = {0.0, 0};
    if (dot_x.is) add_move(&m1, dot_x.by * (-1.0));
    const double t6 = -t1;
    const double t7 = value_sigmoid(t6);
    const double t8 = t2 * t7;
    Move m2 = {0.0, 0};
    if (m1.is) add_move(&m2, m1.by * t8);
    Move m3 = {0.0, 0};
    if (dot_x.is) add_move(&m3, dot_x.by * t2);
    if (m2.is) add_move(&m3, m2.by * x);
    Move m4 = {0.0, 0};
    if (m3.is) add_move(&m4, m3.by * 1.0);
    Move m5 = {0.0, 0};
    if (m0.is) add_move(&m5, m0.by * t5);
    if (m4.is) add_move(&m5, m4.by * t0);
    return m5;
}

static inline Move drift_gelu_0(double out, double x, Move dot_out, Move dot_x)
{
    (void)out;
    (void)dot_out;
    (void)x;
    (void)dot_x;
    Move m0 = {0.0, 0};
    if (dot_x.is) add_move(&m0, dot_x.by * (-1.0));
    const double t0 = 1.0 / 1.4142135623730951;
    Move m1 = {0.0, 0};
    if (m0.is) add_move(&m1, m0.by * t0);
    const double t1 = -x;
    const double t2 = t1 / 1.4142135623730951;
    const double t3 = t2 * t2;
    const double t4 = -t3;
    const double t5 = exp(t4);
    const double t6 = (-1.1283791670955126) * t5;
    Move m2 = {0.0, 0};
    if (m1.is) add_move(&m2, m1.by * t6);
    Move m3 = {0.0, 0};
    if (m2.is) add_move(&m3, m2.by * 0.5);
    const double t7 = x * x;
    const double t8 = (-0.5) * t7;
    const double t9 = exp(t8);
    const double t10 = t9 / 2.5066282746310002;
    Move m4 = {0.0, 0};
    if (dot_x.is) add_move(&m4, dot_x.by * x);
    if (dot_x.is) add_move(&m4, dot_x.by * x);
    Move m5 = {0.0, 0};
    if (m4.is) add_move(&m5, m4.by * (-0.5));
    Move m6 = {0.0, 0};
    if (m5.is) add_move(&m6, m5.by * t9);
    const double t11 = 1.0 / 2.5066282746310002;
    Move m7 = {0.0, 0};
    if (m6.is) add_move(&m7, m6.by * t11);
    Move m8 = {0.0, 0};
    if (dot_x.is) add_move(&m8, dot_x.by * t10);
    if (m7.is) add_move(&m8, m7.by * x);
    Move m9 = {0.0, 0};
    if (m3.is) add_move(&m9, m3.by * 1.0);
    if (m8.is) add_move(&m9, m8.by * 1.0);
    return m9;
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
    if (dot_x.is) add_move(&m0, dot_x.by * 1.0);
    if (dot_y.is) add_move(&m0, dot_y.by * (-1.0));
    const double t0 = fabs(x);
    const double t1 = (t0 > 1.7976931348623157e+308 ? 1.0 : 0.0);
    const double t2 = (x > y ? 1.0 : 0.0);
    const double t3 = 1.0 - t2;
    const double t4 = (y > x ? 1.0 : 0.0);
    const double t5 = t3 - t4;
    const double t6 = t1 * t5;
    const Move m1 = t6 != 0.0 ? (Move){0.0, 0} : m0;
    const double t7 = x - y;
    const double t8 = (t6 != 0.0 ? 0.0 : t7);
    const double t9 = value_sigmoid(t8);
    const double t10 = -t8;
    const double t11 = value_sigmoid(t10);
    const double t12 = t9 * t11;
    Move m2 = {0.0, 0};
    if (m1.is) add_move(&m2, m1.by * t12);
    return m2;
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
    if (dot_y.is) add_move(&m0, dot_y.by * 1.0);
    if (dot_x.is) add_move(&m0, dot_x.by * (-1.0));
    const double t0 = fabs(y);
    const double t1 = (t0 > 1.7976931348623157e+308 ? 1.0 : 0.0);
    const double t2 = (y > x ? 1.0 : 0.0);
    const double t3 = 1.0 - t2;
    const double t4 = (x > y ? 1.0 : 0.0);
    const double t5 = t3 - t4;
    const double t6 = t1 * t5;
    const Move m1 = t6 != 0.0 ? (Move){0.0, 0} : m0;
    const double t7 = y - x;
    const double t8 = (t6 != 0.0 ? 0.0 : t7);
    const double t9 = value_sigmoid(t8);
    const double t10 = -t8;
    const double t11 = value_sigmoid(t10);
    const double t12 = t9 * t11;
    Move m2 = {0.0, 0};
    if (m1.is) add_move(&m2, m1.by * t12);
    return m2;
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
    case OP_EXP: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_exp_0(out, x), drift_exp_0(out, x, dot_out, dot_x)); return 1;
    case OP_EXP2: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_exp2_0(out, x), drift_exp2_0(out, x, dot_out, dot_x)); return 1;
    case OP_EXPM1: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_expm1_0(out, x), drift_expm1_0(out, x, dot_out, dot_x)); return 1;
    case OP_LOG: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_log_0(out, x), drift_log_0(out, x, dot_out, dot_x)); return 1;
    case OP_LOG2: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_log2_0(out, x), drift_log2_0(out, x, dot_out, dot_x)); return 1;
    case OP_LOG10: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_log10_0(out, x), drift_log10_0(out, x, dot_out, dot_x)); return 1;
    case OP_LOG1P: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_log1p_0(out, x), drift_log1p_0(out, x, dot_out, dot_x)); return 1;
    case OP_POWER: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_power_0(out, x, y), drift_power_0(out, x, y, dot_out, dot_x, dot_y)); if (right != NULL) contribute_product(right, right_change, derivative, change, partial_power_1(out, x, y), drift_power_1(out, x, y, dot_out, dot_x, dot_y)); return 1;
    case OP_SIN: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_sin_0(out, x), drift_sin_0(out, x, dot_out, dot_x)); return 1;
    case OP_COS: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_cos_0(out, x), drift_cos_0(out, x, dot_out, dot_x)); return 1;
    case OP_TAN: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_tan_0(out, x), drift_tan_0(out, x, dot_out, dot_x)); return 1;
    case OP_ASIN: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_asin_0(out, x), drift_asin_0(out, x, dot_out, dot_x)); return 1;
    case OP_ACOS: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_acos_0(out, x), drift_acos_0(out, x, dot_out, dot_x)); return 1;
    case OP_ATAN: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_atan_0(out, x), drift_atan_0(out, x, dot_out, dot_x)); return 1;
    case OP_ATAN2: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_atan2_0(out, x, y), drift_atan2_0(out, x, y, dot_out, dot_x, dot_y)); if (right != NULL) contribute_product(right, right_change, derivative, change, partial_atan2_1(out, x, y), drift_atan2_1(out, x, y, dot_out, dot_x, dot_y)); return 1;
    case OP_DEGREES: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_degrees_0(out, x), (Move){0.0, 0}); return 1;
    case OP_RADIANS: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_radians_0(out, x), (Move){0.0, 0}); return 1;
    case OP_SINH: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_sinh_0(out, x), drift_sinh_0(out, x, dot_out, dot_x)); return 1;
    case OP_COSH: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_cosh_0(out, x), drift_cosh_0(out, x, dot_out, dot_x)); return 1;
    case OP_SECH: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_sech_0(out, x), drift_sech_0(out, x, dot_out, dot_x)); return 1;
    case OP_TANH: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_tanh_0(out, x), drift_tanh_0(out, x, dot_out, dot_x)); return 1;
    case OP_ASINH: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_asinh_0(out, x), drift_asinh_0(out, x, dot_out, dot_x)); return 1;
    case OP_ACOSH: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_acosh_0(out, x), drift_acosh_0(out, x, dot_out, dot_x)); return 1;
    case OP_ATANH: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_atanh_0(out, x), drift_atanh_0(out, x, dot_out, dot_x)); return 1;
    case OP_ERF: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_erf_0(out, x), drift_erf_0(out, x, dot_out, dot_x)); return 1;
    case OP_ERFC: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_erfc_0(out, x), drift_erfc_0(out, x, dot_out, dot_x)); return 1;
    case OP_RELU: if (left != NULL && chosen_relu_0(out, x) != 0.0) contribute_product(left, left_change, derivative, change, partial_relu_0(out, x), (Move){0.0, 0}); return 1;
    case OP_LEAKY_RELU: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_leaky_relu_0(out, x, y), drift_leaky_relu_0(out, x, y, dot_out, dot_x, dot_y)); if (right != NULL && chosen_leaky_relu_1(out, x, y) != 0.0) contribute_product(right, right_change, derivative, change, partial_leaky_relu_1(out, x, y), drift_leaky_relu_1(out, x, y, dot_out, dot_x, dot_y)); return 1;
    case OP_ELU: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_elu_0(out, x, y), drift_elu_0(out, x, y, dot_out, dot_x, dot_y)); if (right != NULL && chosen_elu_1(out, x, y) != 0.0) contribute_product(right, right_change, derivative, change, partial_elu_1(out, x, y), drift_elu_1(out, x, y, dot_out, dot_x, dot_y)); return 1;
    case OP_SIGMOID: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_sigmoid_0(out, x), drift_sigmoid_0(out, x, dot_out, dot_x)); return 1;
    case OP_SOFTPLUS: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_softplus_0(out, x), drift_softplus_0(out, x, dot_out, dot_x)); return 1;
    case OP_SILU: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_silu_0(out, x), drift_silu_0(out, x, dot_out, dot_x)); return 1;
    case OP_GELU: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_gelu_0(out, x), drift_gelu_0(out, x, dot_out, dot_x)); return 1;
    case OP_LOGADDEXP: if (left != NULL) contribute_product(left, left_change, derivative, change, partial_logaddexp_0(out, x, y), drift_logaddexp_0(out, x, y, dot_out, dot_x, dot_y)); if (right != NULL) contribute_product(right, right_change, derivative, change, partial_logaddexp_1(out, x, y), drift_logaddexp_1(out, x, y, dot_out, dot_x, dot_y)); return 1;
    default: return 0;
    }
}
