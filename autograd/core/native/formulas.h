/* Values and partial derivatives of the operations.
 * Generated from the table of operations (autograd/core); do not edit. */

enum {
    OP_ADD,
    OP_SUBTRACT,
    OP_MULTIPLY,
    OP_CONTRIBUTION,
    OP_NEGATIVE,
    OP_DIVIDE,
    OP_GREATER,
    OP_WHERE,
    OP_GATE,
    OP_SIGN,
    OP_ABSOLUTE,
    OP_MAXIMUM,
    OP_MINIMUM,
    OP_COPYSIGN,
    OP_FLOOR,
    OP_CEIL,
    OP_TRUNC,
    OP_RINT,
    OP_ROUND_TO,
    OP_FMOD,
    OP_REMAINDER,
    OP_FLOOR_DIVIDE,
    OP_MODULO,
    OP_SQRT,
    OP_CBRT,
    OP_CBRT_SLOPE,
    OP_EXP,
    OP_EXP2,
    OP_EXPM1,
    OP_LOG,
    OP_LOG2,
    OP_LOG10,
    OP_LOG1P,
    OP_POWER,
    OP_POWER_SLOPE,
    OP_POWER_TIMES_LOG,
    OP_SIN,
    OP_COS,
    OP_TAN,
    OP_ASIN,
    OP_ACOS,
    OP_ATAN,
    OP_HYPOT,
    OP_ATAN2,
    OP_DEGREES,
    OP_RADIANS,
    OP_SINH,
    OP_COSH,
    OP_SECH,
    OP_SECH_SQUARED,
    OP_TANH,
    OP_ASINH,
    OP_ACOSH,
    OP_ATANH,
    OP_GAUSSIAN,
    OP_NORMAL_DENSITY,
    OP_ERF,
    OP_ERFC,
    OP_GAMMA,
    OP_LGAMMA,
    OP_POLYGAMMA,
    OP_FSUM,
    OP_SUMPROD,
    OP_RELU,
    OP_LEAKY_RELU,
    OP_ELU,
    OP_SIGMOID,
    OP_LOGISTIC_DENSITY,
    OP_SOFTPLUS,
    OP_SILU,
    OP_GELU,
    OP_LOGADDEXP,
    OPERATION_COUNT
};

static const char *const operation_names[OPERATION_COUNT] = {
    "add",
    "subtract",
    "multiply",
    "contribution",
    "negative",
    "divide",
    "greater",
    "where",
    "gate",
    "sign",
    "absolute",
    "maximum",
    "minimum",
    "copysign",
    "floor",
    "ceil",
    "trunc",
    "rint",
    "round_to",
    "fmod",
    "remainder",
    "floor_divide",
    "modulo",
    "sqrt",
    "cbrt",
    "cbrt_slope",
    "exp",
    "exp2",
    "expm1",
    "log",
    "log2",
    "log10",
    "log1p",
    "power",
    "power_slope",
    "power_times_log",
    "sin",
    "cos",
    "tan",
    "asin",
    "acos",
    "atan",
    "hypot",
    "atan2",
    "degrees",
    "radians",
    "sinh",
    "cosh",
    "sech",
    "sech_squared",
    "tanh",
    "asinh",
    "acosh",
    "atanh",
    "gaussian",
    "normal_density",
    "erf",
    "erfc",
    "gamma",
    "lgamma",
    "polygamma",
    "fsum",
    "sumprod",
    "relu",
    "leaky_relu",
    "elu",
    "sigmoid",
    "logistic_density",
    "softplus",
    "silu",
    "gelu",
    "logaddexp",
};

/* How many arguments; 0 for any number. */
static const int operation_arities[OPERATION_COUNT] = {
    2,
    2,
    2,
    2,
    1,
    2,
    2,
    3,
    2,
    1,
    1,
    2,
    2,
    2,
    1,
    1,
    1,
    1,
    2,
    2,
    2,
    2,
    2,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    2,
    2,
    2,
    1,
    1,
    1,
    1,
    1,
    1,
    0,
    2,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    2,
    0,
    0,
    1,
    2,
    2,
    1,
    1,
    1,
    1,
    1,
    2,
};

/* On which of its arguments a row says that its result depends: one bit for each. */
static const unsigned char operation_depends[OPERATION_COUNT] = {
    3,
    3,
    3,
    3,
    1,
    3,
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
    3,
    3,
    0,
    3,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    3,
    3,
    3,
    1,
    1,
    1,
    1,
    1,
    1,
    3,
    3,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    2,
    3,
    3,
    1,
    3,
    3,
    1,
    1,
    1,
    1,
    1,
    3,
};

static inline double value_add(double x, double y)
{
    return x + y;
}

static inline double value_subtract(double x, double y)
{
    return x - y;
}

static inline double value_multiply(double x, double y)
{
    return x * y;
}

static inline double value_contribution(double x, double y)
{
    const double t0 = x * y;
    const double t1 = t0 + 0.0;
    return t1;
}

static inline double value_negative(double x)
{
    return -x;
}

static inline double value_divide(double x, double y)
{
    return x / y;
}

static inline double value_greater(double x, double y)
{
    return (x > y ? 1.0 : 0.0);
}

static inline double value_where(double x, double y, double z)
{
    return (x != 0.0 ? y : z);
}

static inline double value_gate(double x, double y)
{
    const double t0 = (x != 0.0 ? y : 0.0);
    return t0;
}

static inline double value_sign(double x)
{
    const double t0 = (x > 0.0 ? 1.0 : 0.0);
    const double t1 = (0.0 > x ? 1.0 : 0.0);
    const double t2 = (t1 != 0.0 ? (-1.0) : x);
    const double t3 = (t0 != 0.0 ? 1.0 : t2);
    return t3;
}

static inline double value_absolute(double x)
{
    return fabs(x);
}

static inline double value_maximum(double x, double y)
{
    return (x > y || x != x ? x : y);
}

static inline double value_minimum(double x, double y)
{
    return (x < y || x != x ? x : y);
}

static inline double value_copysign(double x, double y)
{
    return copysign(x, y);
}

static inline double value_floor(double x)
{
    return floor(x);
}

static inline double value_ceil(double x)
{
    return ceil(x);
}

static inline double value_trunc(double x)
{
    return trunc(x);
}

static inline double value_rint(double x)
{
    return rint(x);
}

static inline double value_fmod(double x, double y)
{
    return fmod(x, y);
}

static inline double value_remainder(double x, double y)
{
    return remainder(x, y);
}

static inline double value_floor_divide(double x, double y)
{
    double t0;
    if (y != 0.0) {
        const double t1 = fmod(x, y);
        const double t2 = x - t1;
        const double t3 = t2 / y;
        const double t4 = copysign(1.0, y);
        const double t5 = t1 * t4;
        const double t6 = (0.0 > t5 ? 1.0 : 0.0);
        const double t7 = t3 - t6;
        double t8;
        if (t7 != 0.0) {
            const double t9 = floor(t7);
            const double t10 = t7 - t9;
            const double t11 = (t10 > 0.5 ? 1.0 : 0.0);
            const double t12 = t9 + t11;
            t8 = t12;
        }
        else {
            const double t13 = x / y;
            const double t14 = copysign(0.0, t13);
            t8 = t14;
        }
        t0 = t8;
    }
    else {
        const double t15 = x / y;
        t0 = t15;
    }
    return t0;
}

static inline double value_modulo(double x, double y)
{
    const double t0 = fmod(x, y);
    const double t1 = copysign(1.0, y);
    const double t2 = t0 * t1;
    const double t3 = (0.0 > t2 ? 1.0 : 0.0);
    const double t4 = (t3 != 0.0 ? y : 0.0);
    const double t5 = t0 + t4;
    const double t6 = copysign(0.0, y);
    const double t7 = (t0 != 0.0 ? t5 : t6);
    return t7;
}

static inline double value_sqrt(double x)
{
    return sqrt(x);
}

static inline double value_cbrt(double x)
{
    return cbrt(x);
}

static inline double value_cbrt_slope(double x)
{
    const double t0 = fabs(x);
    const double t1 = (t0 > 1.7976931348623157e+308 ? 1.0 : 0.0);
    double t2;
    if (t1 != 0.0) {
        t2 = 0.0;
    }
    else {
        double t3;
        if (x != 0.0) {
            const double t4 = cbrt(x);
            const double t5 = t4 / x;
            t3 = t5;
        }
        else {
            t3 = INFINITY;
        }
        t2 = t3;
    }
    const double t6 = t2 / 3.0;
    return t6;
}

static inline double value_exp(double x)
{
    return exp(x);
}

static inline double value_exp2(double x)
{
    return exp2(x);
}

static inline double value_expm1(double x)
{
    return expm1(x);
}

static inline double value_log(double x)
{
    return log(x);
}

static inline double value_log2(double x)
{
    return log2(x);
}

static inline double value_log10(double x)
{
    return log10(x);
}

static inline double value_log1p(double x)
{
    return log1p(x);
}

static inline double value_power(double x, double y)
{
    return pow(x, y);
}

static inline double value_power_slope(double x, double y)
{
    double t0;
    if (y != 0.0) {
        const double t1 = (0.5 > y ? 1.0 : 0.0);
        double t2;
        if (t1 != 0.0) {
            const double t3 = fabs(x);
            const double t4 = (t3 > 1.7976931348623157e+308 ? 1.0 : 0.0);
            double t5;
            if (t4 != 0.0) {
                t5 = 0.0;
            }
            else {
                const double t6 = (0.0 > y ? 1.0 : 0.0);
                const double t7 = t3 + t6;
                double t8;
                if (t7 != 0.0) {
                    const double t9 = pow(x, y);
                    const double t10 = y * t9;
                    const double t11 = t10 / x;
                    t8 = t11;
                }
                else {
                    t8 = INFINITY;
                }
                t5 = t8;
            }
            t2 = t5;
        }
        else {
            const double t12 = y - 1.0;
            const double t13 = pow(x, t12);
            const double t14 = y * t13;
            t2 = t14;
        }
        t0 = t2;
    }
    else {
        t0 = 0.0;
    }
    return t0;
}

static inline double value_power_times_log(double x, double y)
{
    const double t0 = fabs(x);
    const double t1 = (0.0 > y ? 1.0 : 0.0);
    const double t2 = t0 + t1;
    double t3;
    if (t2 != 0.0) {
        const double t4 = pow(x, y);
        const double t5 = log(x);
        const double t6 = t4 * t5;
        t3 = t6;
    }
    else {
        t3 = 0.0;
    }
    return t3;
}

static inline double value_sin(double x)
{
    return sin(x);
}

static inline double value_cos(double x)
{
    return cos(x);
}

static inline double value_tan(double x)
{
    return tan(x);
}

static inline double value_asin(double x)
{
    return asin(x);
}

static inline double value_acos(double x)
{
    return acos(x);
}

static inline double value_atan(double x)
{
    return atan(x);
}

static inline double value_atan2(double x, double y)
{
    return atan2(x, y);
}

static inline double value_degrees(double x)
{
    const double t0 = x * 57.29577951308232;
    return t0;
}

static inline double value_radians(double x)
{
    const double t0 = x * 0.017453292519943295;
    return t0;
}

static inline double value_sinh(double x)
{
    return sinh(x);
}

static inline double value_cosh(double x)
{
    return cosh(x);
}

static inline double value_sech(double x)
{
    const double t0 = cosh(x);
    const double t1 = 1.0 / t0;
    return t1;
}

static inline double value_sech_squared(double x)
{
    const double t0 = fabs(x);
    const double t1 = (-2.0) * t0;
    const double t2 = exp(t1);
    const double t3 = 4.0 * t2;
    const double t4 = 1.0 + t2;
    const double t5 = t4 * t4;
    const double t6 = t3 / t5;
    return t6;
}

static inline double value_tanh(double x)
{
    return tanh(x);
}

static inline double value_asinh(double x)
{
    return asinh(x);
}

static inline double value_acosh(double x)
{
    return acosh(x);
}

static inline double value_atanh(double x)
{
    return atanh(x);
}

static inline double value_gaussian(double x)
{
    const double t0 = fabs(x);
    const double t1 = (t0 < 40.0 || t0 != t0 ? t0 : 40.0);
    const double t2 = t1 * t1;
    const double t3 = (-1.0) * t2;
    const double t4 = exp(t3);
    const double t5 = t1 * 131072.0;
    const double t6 = rint(t5);
    const double t7 = t6 / 131072.0;
    const double t8 = t7 * t7;
    const double t9 = t8 - t2;
    const double t10 = t1 - t7;
    const double t11 = t7 * t10;
    const double t12 = 2.0 * t11;
    const double t13 = t9 + t12;
    const double t14 = t10 * t10;
    const double t15 = t13 + t14;
    const double t16 = 1.0 * t15;
    const double t17 = t4 * t16;
    const double t18 = t4 - t17;
    return t18;
}

static inline double value_normal_density(double x)
{
    const double t0 = fabs(x);
    const double t1 = (t0 < 40.0 || t0 != t0 ? t0 : 40.0);
    const double t2 = t1 * t1;
    const double t3 = (-0.5) * t2;
    const double t4 = exp(t3);
    const double t5 = t1 * 131072.0;
    const double t6 = rint(t5);
    const double t7 = t6 / 131072.0;
    const double t8 = t7 * t7;
    const double t9 = t8 - t2;
    const double t10 = t1 - t7;
    const double t11 = t7 * t10;
    const double t12 = 2.0 * t11;
    const double t13 = t9 + t12;
    const double t14 = t10 * t10;
    const double t15 = t13 + t14;
    const double t16 = 0.5 * t15;
    const double t17 = t4 * t16;
    const double t18 = t4 - t17;
    const double t19 = t18 / 2.5066282746310002;
    return t19;
}

static inline double value_erf(double x)
{
    return erf(x);
}

static inline double value_erfc(double x)
{
    return erfc(x);
}

static inline double value_relu(double x)
{
    const double t0 = (0.0 > x ? 1.0 : 0.0);
    const double t1 = (t0 != 0.0 ? 0.0 : x);
    return t1;
}

static inline double value_leaky_relu(double x, double y)
{
    const double t0 = (0.0 > x ? 1.0 : 0.0);
    const double t1 = y * x;
    const double t2 = (t0 != 0.0 ? t1 : x);
    return t2;
}

static inline double value_elu(double x, double y)
{
    const double t0 = (x > 0.0 ? 1.0 : 0.0);
    double t1;
    if (t0 != 0.0) {
        t1 = x;
    }
    else {
        const double t2 = expm1(x);
        const double t3 = y * t2;
        t1 = t3;
    }
    return t1;
}

static inline double value_sigmoid(double x)
{
    const double t0 = fabs(x);
    const double t1 = -t0;
    const double t2 = exp(t1);
    const double t3 = (0.0 > x ? 1.0 : 0.0);
    const double t4 = (t3 != 0.0 ? t2 : 1.0);
    const double t5 = 1.0 + t2;
    const double t6 = t4 / t5;
    return t6;
}

static inline double value_logistic_density(double x)
{
    const double t0 = fabs(x);
    const double t1 = -t0;
    const double t2 = exp(t1);
    const double t3 = 1.0 + t2;
    const double t4 = t3 * t3;
    const double t5 = t2 / t4;
    return t5;
}

static inline double value_softplus(double x)
{
    const double t0 = (x > 0.0 || x != x ? x : 0.0);
    const double t1 = fabs(x);
    const double t2 = -t1;
    const double t3 = exp(t2);
    const double t4 = log1p(t3);
    const double t5 = t0 + t4;
    return t5;
}

static inline double value_silu(double x)
{
    const double t0 = value_sigmoid(x);
    const double t1 = x * t0;
    return t1;
}

static inline double value_gelu(double x)
{
    const double t0 = -x;
    const double t1 = t0 / 1.4142135623730951;
    const double t2 = erfc(t1);
    const double t3 = 0.5 * t2;
    const double t4 = x * t3;
    return t4;
}

static inline double value_logaddexp(double x, double y)
{
    const double t0 = (x > y || x != x ? x : y);
    const double t1 = (x > y ? 1.0 : 0.0);
    const double t2 = (y > x ? 1.0 : 0.0);
    const double t3 = t1 + t2;
    const double t4 = x - y;
    const double t5 = fabs(t4);
    const double t6 = (t3 != 0.0 ? t5 : 0.0);
    const double t7 = -t6;
    const double t8 = exp(t7);
    const double t9 = log1p(t8);
    const double t10 = t0 + t9;
    return t10;
}

static inline double partial_add_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double partial_add_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double partial_subtract_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double partial_subtract_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return (-1.0);
}

static inline double partial_multiply_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return y;
}

static inline double partial_multiply_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return x;
}

static inline double partial_contribution_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return y;
}

static inline double partial_contribution_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return x;
}

static inline double partial_negative_0(double out, double x)
{
    (void)out;
    (void)x;
    return (-1.0);
}

static inline double partial_divide_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = 1.0 / y;
    return t0;
}

static inline double partial_divide_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = -out;
    const double t1 = t0 / y;
    return t1;
}

static inline double partial_greater_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 0.0;
}

static inline double partial_greater_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 0.0;
}

static inline double partial_where_0(double out, double x, double y, double z)
{
    (void)out;
    (void)x;
    (void)y;
    (void)z;
    return 0.0;
}

static inline double partial_where_1(double out, double x, double y, double z)
{
    (void)out;
    (void)x;
    (void)y;
    (void)z;
    const double t0 = (x != 0.0 ? 1.0 : 0.0);
    return t0;
}

static inline double partial_where_2(double out, double x, double y, double z)
{
    (void)out;
    (void)x;
    (void)y;
    (void)z;
    const double t0 = (x != 0.0 ? 0.0 : 1.0);
    return t0;
}

static inline double partial_gate_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 0.0;
}

static inline double partial_gate_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = (x != 0.0 ? 1.0 : 0.0);
    return t0;
}

static inline double partial_sign_0(double out, double x)
{
    (void)out;
    (void)x;
    return 0.0;
}

static inline double partial_absolute_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = value_sign(x);
    return t0;
}

static inline double partial_maximum_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = (x > y ? 1.0 : 0.0);
    const double t1 = 1.0 + t0;
    const double t2 = (y > x ? 1.0 : 0.0);
    const double t3 = t1 - t2;
    const double t4 = 0.5 * t3;
    return t4;
}

static inline double partial_maximum_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = (y > x ? 1.0 : 0.0);
    const double t1 = 1.0 + t0;
    const double t2 = (x > y ? 1.0 : 0.0);
    const double t3 = t1 - t2;
    const double t4 = 0.5 * t3;
    return t4;
}

static inline double partial_minimum_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = (y > x ? 1.0 : 0.0);
    const double t1 = 1.0 + t0;
    const double t2 = (x > y ? 1.0 : 0.0);
    const double t3 = t1 - t2;
    const double t4 = 0.5 * t3;
    return t4;
}

static inline double partial_minimum_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = (x > y ? 1.0 : 0.0);
    const double t1 = 1.0 + t0;
    const double t2 = (y > x ? 1.0 : 0.0);
    const double t3 = t1 - t2;
    const double t4 = 0.5 * t3;
    return t4;
}

static inline double partial_copysign_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = value_sign(x);
    const double t1 = copysign(1.0, y);
    const double t2 = t0 * t1;
    return t2;
}

static inline double partial_copysign_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 0.0;
}

static inline double partial_floor_0(double out, double x)
{
    (void)out;
    (void)x;
    return 0.0;
}

static inline double partial_ceil_0(double out, double x)
{
    (void)out;
    (void)x;
    return 0.0;
}

static inline double partial_trunc_0(double out, double x)
{
    (void)out;
    (void)x;
    return 0.0;
}

static inline double partial_rint_0(double out, double x)
{
    (void)out;
    (void)x;
    return 0.0;
}

static inline double partial_round_to_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 0.0;
}

static inline double partial_round_to_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 0.0;
}

static inline double partial_fmod_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double partial_fmod_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = x / y;
    const double t1 = trunc(t0);
    const double t2 = -t1;
    return t2;
}

static inline double partial_remainder_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double partial_remainder_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = x - out;
    const double t1 = t0 / y;
    const double t2 = rint(t1);
    const double t3 = -t2;
    return t3;
}

static inline double partial_floor_divide_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 0.0;
}

static inline double partial_floor_divide_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 0.0;
}

static inline double partial_modulo_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 1.0;
}

static inline double partial_modulo_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = value_floor_divide(x, y);
    const double t1 = -t0;
    return t1;
}

static inline double partial_sqrt_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = 0.5 / out;
    return t0;
}

static inline double partial_cbrt_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = value_cbrt_slope(x);
    return t0;
}

static inline double partial_cbrt_slope_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = (-2.0) * out;
    const double t1 = t0 / x;
    const double t2 = t1 / 3.0;
    return t2;
}

static inline double partial_exp_0(double out, double x)
{
    (void)out;
    (void)x;
    return out;
}

static inline double partial_exp2_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = out * 0.6931471805599453;
    return t0;
}

static inline double partial_expm1_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = exp(x);
    return t0;
}

static inline double partial_log_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = (0.0 > x ? 1.0 : 0.0);
    double t1;
    if (t0 != 0.0) {
        t1 = NAN;
    }
    else {
        const double t2 = 1.0 / x;
        t1 = t2;
    }
    return t1;
}

static inline double partial_log2_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = (0.0 > x ? 1.0 : 0.0);
    double t1;
    if (t0 != 0.0) {
        t1 = NAN;
    }
    else {
        const double t2 = 1.4426950408889634 / x;
        t1 = t2;
    }
    return t1;
}

static inline double partial_log10_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = (0.0 > x ? 1.0 : 0.0);
    double t1;
    if (t0 != 0.0) {
        t1 = NAN;
    }
    else {
        const double t2 = 0.4342944819032518 / x;
        t1 = t2;
    }
    return t1;
}

static inline double partial_log1p_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = ((-1.0) > x ? 1.0 : 0.0);
    double t1;
    if (t0 != 0.0) {
        t1 = NAN;
    }
    else {
        const double t2 = 1.0 + x;
        const double t3 = 1.0 / t2;
        t1 = t3;
    }
    return t1;
}

static inline double partial_power_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = value_power_slope(x, y);
    return t0;
}

static inline double partial_power_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = value_power_times_log(x, y);
    return t0;
}

static inline double partial_power_slope_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
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
                const double t9 = t8 * out;
                const double t10 = t9 / x;
                t7 = t10;
            }
            else {
                t7 = 0.0;
            }
            t4 = t7;
        }
        t1 = t4;
    }
    else {
        const double t11 = y - 1.0;
        const double t12 = value_power_slope(x, t11);
        const double t13 = y * t12;
        t1 = t13;
    }
    return t1;
}

static inline double partial_power_slope_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
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
                const double t12 = t11 / x;
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
        const double t14 = pow(x, t13);
        const double t15 = value_power_times_log(x, t13);
        const double t16 = y * t15;
        const double t17 = t14 + t16;
        t1 = t17;
    }
    return t1;
}

static inline double partial_power_times_log_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
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
                const double t12 = t11 / x;
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
        const double t14 = pow(x, t13);
        const double t15 = value_power_times_log(x, t13);
        const double t16 = y * t15;
        const double t17 = t14 + t16;
        t1 = t17;
    }
    return t1;
}

static inline double partial_power_times_log_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = fabs(x);
    const double t1 = (0.0 > y ? 1.0 : 0.0);
    const double t2 = t0 + t1;
    double t3;
    if (t2 != 0.0) {
        const double t4 = log(x);
        const double t5 = out * t4;
        t3 = t5;
    }
    else {
        t3 = 0.0;
    }
    return t3;
}

static inline double partial_sin_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = cos(x);
    return t0;
}

static inline double partial_cos_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = sin(x);
    const double t1 = -t0;
    return t1;
}

static inline double partial_tan_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = out * out;
    const double t1 = 1.0 + t0;
    return t1;
}

static inline double partial_asin_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = fabs(x);
    const double t1 = (t0 > 0.5 ? 1.0 : 0.0);
    const double t2 = 1.0 - x;
    const double t3 = 1.0 + x;
    const double t4 = t2 * t3;
    const double t5 = x * x;
    const double t6 = 1.0 - t5;
    const double t7 = (t1 != 0.0 ? t4 : t6);
    const double t8 = sqrt(t7);
    const double t9 = 1.0 / t8;
    return t9;
}

static inline double partial_acos_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = fabs(x);
    const double t1 = (t0 > 0.5 ? 1.0 : 0.0);
    const double t2 = 1.0 - x;
    const double t3 = 1.0 + x;
    const double t4 = t2 * t3;
    const double t5 = x * x;
    const double t6 = 1.0 - t5;
    const double t7 = (t1 != 0.0 ? t4 : t6);
    const double t8 = sqrt(t7);
    const double t9 = (-1.0) / t8;
    return t9;
}

static inline double partial_atan_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = fabs(x);
    const double t1 = (t0 > 1000000000.0 ? 1.0 : 0.0);
    double t2;
    if (t1 != 0.0) {
        const double t3 = 1.0 / x;
        const double t4 = t3 / x;
        t2 = t4;
    }
    else {
        const double t5 = x * x;
        const double t6 = 1.0 + t5;
        const double t7 = 1.0 / t6;
        t2 = t7;
    }
    return t2;
}

static inline double partial_atan2_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = fabs(x);
    const double t1 = fabs(y);
    const double t2 = (t0 > t1 || t0 != t0 ? t0 : t1);
    double t3;
    if (t2 != 0.0) {
        double t4;
        if (t2 != 0.0) {
            const double t5 = (t2 != 0.0 ? t2 : 1.0);
            const double t6 = y / t5;
            t4 = t6;
        }
        else {
            t4 = 0.0;
        }
        const double t7 = t4 * t4;
        double t8;
        if (t2 != 0.0) {
            const double t9 = (t2 != 0.0 ? t2 : 1.0);
            const double t10 = x / t9;
            t8 = t10;
        }
        else {
            t8 = 0.0;
        }
        const double t11 = t8 * t8;
        const double t12 = t7 + t11;
        double t13;
        if (t12 != 0.0) {
            const double t14 = (t12 != 0.0 ? t12 : 1.0);
            const double t15 = t4 / t14;
            t13 = t15;
        }
        else {
            t13 = 0.0;
        }
        const double t16 = (t2 != 0.0 ? t2 : 1.0);
        const double t17 = t13 / t16;
        t3 = t17;
    }
    else {
        t3 = 0.0;
    }
    return t3;
}

static inline double partial_atan2_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = fabs(x);
    const double t1 = fabs(y);
    const double t2 = (t0 > t1 || t0 != t0 ? t0 : t1);
    double t3;
    if (t2 != 0.0) {
        double t4;
        if (t2 != 0.0) {
            const double t5 = (t2 != 0.0 ? t2 : 1.0);
            const double t6 = y / t5;
            t4 = t6;
        }
        else {
            t4 = 0.0;
        }
        const double t7 = t4 * t4;
        double t8;
        if (t2 != 0.0) {
            const double t9 = (t2 != 0.0 ? t2 : 1.0);
            const double t10 = x / t9;
            t8 = t10;
        }
        else {
            t8 = 0.0;
        }
        const double t11 = t8 * t8;
        const double t12 = t7 + t11;
        double t13;
        if (t12 != 0.0) {
            const double t14 = (t12 != 0.0 ? t12 : 1.0);
            const double t15 = t8 / t14;
            t13 = t15;
        }
        else {
            t13 = 0.0;
        }
        const double t16 = (t2 != 0.0 ? t2 : 1.0);
        const double t17 = t13 / t16;
        t3 = t17;
    }
    else {
        t3 = 0.0;
    }
    const double t18 = -t3;
    return t18;
}

static inline double partial_degrees_0(double out, double x)
{
    (void)out;
    (void)x;
    return 57.29577951308232;
}

static inline double partial_radians_0(double out, double x)
{
    (void)out;
    (void)x;
    return 0.017453292519943295;
}

static inline double partial_sinh_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = cosh(x);
    return t0;
}

static inline double partial_cosh_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = sinh(x);
    return t0;
}

static inline double partial_sech_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = -out;
    const double t1 = tanh(x);
    const double t2 = t0 * t1;
    return t2;
}

static inline double partial_sech_squared_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = (-2.0) * out;
    const double t1 = tanh(x);
    const double t2 = t0 * t1;
    return t2;
}

static inline double partial_tanh_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = value_sech_squared(x);
    return t0;
}

static inline double partial_asinh_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = fabs(x);
    const double t1 = (t0 > 1000000000.0 ? 1.0 : 0.0);
    double t2;
    if (t1 != 0.0) {
        const double t3 = 1.0 / t0;
        t2 = t3;
    }
    else {
        const double t4 = x * x;
        const double t5 = 1.0 + t4;
        const double t6 = sqrt(t5);
        const double t7 = 1.0 / t6;
        t2 = t7;
    }
    return t2;
}

static inline double partial_acosh_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = x - 1.0;
    const double t1 = sqrt(t0);
    const double t2 = x + 1.0;
    const double t3 = sqrt(t2);
    const double t4 = t1 * t3;
    const double t5 = 1.0 / t4;
    return t5;
}

static inline double partial_atanh_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = fabs(x);
    const double t1 = (t0 > 1.0 ? 1.0 : 0.0);
    double t2;
    if (t1 != 0.0) {
        t2 = NAN;
    }
    else {
        const double t3 = (t0 > 0.5 ? 1.0 : 0.0);
        const double t4 = 1.0 - x;
        const double t5 = 1.0 + x;
        const double t6 = t4 * t5;
        const double t7 = x * x;
        const double t8 = 1.0 - t7;
        const double t9 = (t3 != 0.0 ? t6 : t8);
        const double t10 = 1.0 / t9;
        t2 = t10;
    }
    return t2;
}

static inline double partial_gaussian_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = (-2.0) * x;
    const double t1 = t0 * out;
    return t1;
}

static inline double partial_normal_density_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = -x;
    const double t1 = t0 * out;
    return t1;
}

static inline double partial_erf_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = value_gaussian(x);
    const double t1 = 1.1283791670955126 * t0;
    return t1;
}

static inline double partial_erfc_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = value_gaussian(x);
    const double t1 = (-1.1283791670955126) * t0;
    return t1;
}

static inline double partial_relu_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = (x > 0.0 ? 1.0 : 0.0);
    return t0;
}

static inline double partial_leaky_relu_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = (x > 0.0 ? 1.0 : 0.0);
    const double t1 = (t0 != 0.0 ? 1.0 : y);
    return t1;
}

static inline double partial_leaky_relu_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = (x > 0.0 ? 1.0 : 0.0);
    const double t1 = (t0 != 0.0 ? 0.0 : x);
    return t1;
}

static inline double partial_elu_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = (x > 0.0 ? 1.0 : 0.0);
    double t1;
    if (t0 != 0.0) {
        t1 = 1.0;
    }
    else {
        const double t2 = exp(x);
        const double t3 = y * t2;
        t1 = t3;
    }
    return t1;
}

static inline double partial_elu_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = (x > 0.0 ? 1.0 : 0.0);
    double t1;
    if (t0 != 0.0) {
        t1 = 0.0;
    }
    else {
        const double t2 = expm1(x);
        t1 = t2;
    }
    return t1;
}

static inline double partial_sigmoid_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = value_logistic_density(x);
    return t0;
}

static inline double partial_logistic_density_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = -out;
    const double t1 = 0.5 * x;
    const double t2 = tanh(t1);
    const double t3 = t0 * t2;
    return t3;
}

static inline double partial_softplus_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = value_sigmoid(x);
    return t0;
}

static inline double partial_silu_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = value_sigmoid(x);
    const double t1 = value_logistic_density(x);
    const double t2 = x * t1;
    const double t3 = t0 + t2;
    return t3;
}

static inline double partial_gelu_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = -x;
    const double t1 = t0 / 1.4142135623730951;
    const double t2 = erfc(t1);
    const double t3 = 0.5 * t2;
    const double t4 = value_normal_density(x);
    const double t5 = x * t4;
    const double t6 = t3 + t5;
    return t6;
}

static inline double partial_logaddexp_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = fabs(x);
    const double t1 = (t0 > 1.7976931348623157e+308 ? 1.0 : 0.0);
    const double t2 = (x > y ? 1.0 : 0.0);
    const double t3 = 1.0 - t2;
    const double t4 = (y > x ? 1.0 : 0.0);
    const double t5 = t3 - t4;
    const double t6 = t1 * t5;
    const double t7 = x - y;
    const double t8 = (t6 != 0.0 ? 0.0 : t7);
    const double t9 = value_sigmoid(t8);
    return t9;
}

static inline double partial_logaddexp_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = fabs(y);
    const double t1 = (t0 > 1.7976931348623157e+308 ? 1.0 : 0.0);
    const double t2 = (y > x ? 1.0 : 0.0);
    const double t3 = 1.0 - t2;
    const double t4 = (x > y ? 1.0 : 0.0);
    const double t5 = t3 - t4;
    const double t6 = t1 * t5;
    const double t7 = y - x;
    const double t8 = (t6 != 0.0 ? 0.0 : t7);
    const double t9 = value_sigmoid(t8);
    return t9;
}

static inline double chosen_where_1(double out, double x, double y, double z)
{
    (void)out;
    (void)x;
    (void)y;
    (void)z;
    return x;
}

static inline double chosen_where_2(double out, double x, double y, double z)
{
    (void)out;
    (void)x;
    (void)y;
    (void)z;
    const double t0 = (x != 0.0 ? 0.0 : 1.0);
    return t0;
}

static inline double chosen_gate_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return x;
}

static inline double chosen_absolute_0(double out, double x)
{
    (void)out;
    (void)x;
    return x;
}

static inline double chosen_maximum_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = (y > x ? 1.0 : 0.0);
    const double t1 = 1.0 - t0;
    return t1;
}

static inline double chosen_maximum_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = (x > y ? 1.0 : 0.0);
    const double t1 = 1.0 - t0;
    return t1;
}

static inline double chosen_minimum_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = (x > y ? 1.0 : 0.0);
    const double t1 = 1.0 - t0;
    return t1;
}

static inline double chosen_minimum_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = (y > x ? 1.0 : 0.0);
    const double t1 = 1.0 - t0;
    return t1;
}

static inline double chosen_copysign_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return x;
}

static inline double chosen_relu_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = (x > 0.0 ? 1.0 : 0.0);
    return t0;
}

static inline double chosen_leaky_relu_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = (x > 0.0 ? 1.0 : 0.0);
    const double t1 = 1.0 - t0;
    return t1;
}

static inline double chosen_elu_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = (x > 0.0 ? 1.0 : 0.0);
    const double t1 = 1.0 - t0;
    return t1;
}
