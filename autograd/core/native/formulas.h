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
    OP_SINC,
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
    OP_DIGAMMA,
    OP_POLYGAMMA,
    OP_FSUM,
    OP_SUMPROD,
    OP_ERFCX,
    OP_REPEATED_ERFC_INTEGRAL,
    OP_ERFINV,
    OP_NDTR,
    OP_LOG_NDTR,
    OP_NDTRI,
    OP_LOGIT,
    OP_XLOGY,
    OP_XLOG1PY,
    OP_NEAR_GAMMA,
    OP_BETA,
    OP_BETALN,
    OP_DIGAMMA_STEP,
    OP_TRIGAMMA_STEP,
    OP_TETRAGAMMA_STEP,
    OP_GAMMA_DENSITY,
    OP_BETA_DENSITY,
    OP_RELU,
    OP_LEAKY_RELU,
    OP_ELU,
    OP_SIGMOID,
    OP_LOGISTIC_DENSITY,
    OP_SOFTPLUS,
    OP_SILU,
    OP_GELU,
    OP_LOGADDEXP,
    OP_GAMMAINC,
    OP_GAMMAINCC,
    OP_GAMMAINCINV,
    OP_GAMMAINCCINV,
    OP_BETAINC,
    OP_BETAINCC,
    OP_BETAINCINV,
    OP_BETAINCCINV,
    OP_JV,
    OP_YV,
    OP_IV,
    OP_KV,
    OP_J0,
    OP_J1,
    OP_Y0,
    OP_Y1,
    OP_I0,
    OP_I1,
    OP_K0,
    OP_K1,
    OP_EXPI,
    OP_EXP1,
    OP_ELLIPK,
    OP_ELLIPE,
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
    "sinc",
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
    "digamma",
    "polygamma",
    "fsum",
    "sumprod",
    "erfcx",
    "repeated_erfc_integral",
    "erfinv",
    "ndtr",
    "log_ndtr",
    "ndtri",
    "logit",
    "xlogy",
    "xlog1py",
    "near_gamma",
    "beta",
    "betaln",
    "digamma_step",
    "trigamma_step",
    "tetragamma_step",
    "gamma_density",
    "beta_density",
    "relu",
    "leaky_relu",
    "elu",
    "sigmoid",
    "logistic_density",
    "softplus",
    "silu",
    "gelu",
    "logaddexp",
    "gammainc",
    "gammaincc",
    "gammaincinv",
    "gammainccinv",
    "betainc",
    "betaincc",
    "betaincinv",
    "betainccinv",
    "jv",
    "yv",
    "iv",
    "kv",
    "j0",
    "j1",
    "y0",
    "y1",
    "i0",
    "i1",
    "k0",
    "k1",
    "expi",
    "exp1",
    "ellipk",
    "ellipe",
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
    1,
    2,
    0,
    0,
    1,
    2,
    1,
    1,
    1,
    1,
    1,
    2,
    2,
    1,
    2,
    2,
    2,
    2,
    2,
    2,
    3,
    1,
    2,
    2,
    1,
    1,
    1,
    1,
    1,
    2,
    2,
    2,
    2,
    2,
    3,
    3,
    3,
    3,
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
    1,
    1,
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
    1,
    2,
    3,
    3,
    1,
    2,
    1,
    1,
    1,
    1,
    1,
    3,
    3,
    1,
    3,
    3,
    3,
    3,
    3,
    3,
    7,
    1,
    3,
    3,
    1,
    1,
    1,
    1,
    1,
    3,
    3,
    3,
    3,
    3,
    7,
    7,
    7,
    7,
    3,
    3,
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
};

enum {
    SCIPY_GAMMAINC,
    SCIPY_GAMMAINCC,
    SCIPY_GAMMAINCINV,
    SCIPY_GAMMAINCCINV,
    SCIPY_BETAINC,
    SCIPY_BETAINCC,
    SCIPY_BETAINCINV,
    SCIPY_BETAINCCINV,
    SCIPY_JV,
    SCIPY_YV,
    SCIPY_IV,
    SCIPY_KV,
    SCIPY_J0,
    SCIPY_J1,
    SCIPY_Y0,
    SCIPY_Y1,
    SCIPY_I0,
    SCIPY_I1,
    SCIPY_K0,
    SCIPY_K1,
    SCIPY_EXPI,
    SCIPY_EXP1,
    SCIPY_ELLIPK,
    SCIPY_ELLIPE,
    SCIPY_COUNT
};

/* Where SciPy's functions are; 0 until one of them is first asked for. */
static uintptr_t scipy_addresses[SCIPY_COUNT];

static inline double scipy_gammainc(double x, double y)
{
    const uintptr_t address = scipy_addresses[SCIPY_GAMMAINC];
    return address ? ((double (*)(double, double))address)(x, y) : NAN;
}

static inline double scipy_gammaincc(double x, double y)
{
    const uintptr_t address = scipy_addresses[SCIPY_GAMMAINCC];
    return address ? ((double (*)(double, double))address)(x, y) : NAN;
}

static inline double scipy_gammaincinv(double x, double y)
{
    const uintptr_t address = scipy_addresses[SCIPY_GAMMAINCINV];
    return address ? ((double (*)(double, double))address)(x, y) : NAN;
}

static inline double scipy_gammainccinv(double x, double y)
{
    const uintptr_t address = scipy_addresses[SCIPY_GAMMAINCCINV];
    return address ? ((double (*)(double, double))address)(x, y) : NAN;
}

static inline double scipy_betainc(double x, double y, double z)
{
    const uintptr_t address = scipy_addresses[SCIPY_BETAINC];
    return address ? ((double (*)(double, double, double))address)(x, y, z) : NAN;
}

static inline double scipy_betaincc(double x, double y, double z)
{
    const uintptr_t address = scipy_addresses[SCIPY_BETAINCC];
    return address ? ((double (*)(double, double, double))address)(x, y, z) : NAN;
}

static inline double scipy_betaincinv(double x, double y, double z)
{
    const uintptr_t address = scipy_addresses[SCIPY_BETAINCINV];
    return address ? ((double (*)(double, double, double))address)(x, y, z) : NAN;
}

static inline double scipy_betainccinv(double x, double y, double z)
{
    const uintptr_t address = scipy_addresses[SCIPY_BETAINCCINV];
    return address ? ((double (*)(double, double, double))address)(x, y, z) : NAN;
}

static inline double scipy_jv(double x, double y)
{
    const uintptr_t address = scipy_addresses[SCIPY_JV];
    return address ? ((double (*)(double, double))address)(x, y) : NAN;
}

static inline double scipy_yv(double x, double y)
{
    const uintptr_t address = scipy_addresses[SCIPY_YV];
    return address ? ((double (*)(double, double))address)(x, y) : NAN;
}

static inline double scipy_iv(double x, double y)
{
    const uintptr_t address = scipy_addresses[SCIPY_IV];
    return address ? ((double (*)(double, double))address)(x, y) : NAN;
}

static inline double scipy_kv(double x, double y)
{
    const uintptr_t address = scipy_addresses[SCIPY_KV];
    return address ? ((double (*)(double, double))address)(x, y) : NAN;
}

static inline double scipy_j0(double x)
{
    const uintptr_t address = scipy_addresses[SCIPY_J0];
    return address ? ((double (*)(double))address)(x) : NAN;
}

static inline double scipy_j1(double x)
{
    const uintptr_t address = scipy_addresses[SCIPY_J1];
    return address ? ((double (*)(double))address)(x) : NAN;
}

static inline double scipy_y0(double x)
{
    const uintptr_t address = scipy_addresses[SCIPY_Y0];
    return address ? ((double (*)(double))address)(x) : NAN;
}

static inline double scipy_y1(double x)
{
    const uintptr_t address = scipy_addresses[SCIPY_Y1];
    return address ? ((double (*)(double))address)(x) : NAN;
}

static inline double scipy_i0(double x)
{
    const uintptr_t address = scipy_addresses[SCIPY_I0];
    return address ? ((double (*)(double))address)(x) : NAN;
}

static inline double scipy_i1(double x)
{
    const uintptr_t address = scipy_addresses[SCIPY_I1];
    return address ? ((double (*)(double))address)(x) : NAN;
}

static inline double scipy_k0(double x)
{
    const uintptr_t address = scipy_addresses[SCIPY_K0];
    return address ? ((double (*)(double))address)(x) : NAN;
}

static inline double scipy_k1(double x)
{
    const uintptr_t address = scipy_addresses[SCIPY_K1];
    return address ? ((double (*)(double))address)(x) : NAN;
}

static inline double scipy_expi(double x)
{
    const uintptr_t address = scipy_addresses[SCIPY_EXPI];
    return address ? ((double (*)(double))address)(x) : NAN;
}

static inline double scipy_exp1(double x)
{
    const uintptr_t address = scipy_addresses[SCIPY_EXP1];
    return address ? ((double (*)(double))address)(x) : NAN;
}

static inline double scipy_ellipk(double x)
{
    const uintptr_t address = scipy_addresses[SCIPY_ELLIPK];
    return address ? ((double (*)(double))address)(x) : NAN;
}

static inline double scipy_ellipe(double x)
{
    const uintptr_t address = scipy_addresses[SCIPY_ELLIPE];
    return address ? ((double (*)(double))address)(x) : NAN;
}

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
                    const double t11 = (t7 != 0.0 ? x : 1.0);
                    const double t12 = t10 / t11;
                    t8 = t12;
                }
                else {
                    t8 = INFINITY;
                }
                t5 = t8;
            }
            t2 = t5;
        }
        else {
            const double t13 = y - 1.0;
            const double t14 = (t1 != 0.0 ? 0.0 : t13);
            const double t15 = pow(x, t14);
            const double t16 = y * t15;
            t2 = t16;
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

static inline double value_sinc(double x)
{
    double t0;
    if (x != 0.0) {
        const double t1 = fabs(x);
        const double t2 = (t1 > 1.7976931348623157e+308 ? 1.0 : 0.0);
        double t3;
        if (t2 != 0.0) {
            t3 = 0.0;
        }
        else {
            const double t4 = rint(x);
            const double t5 = x - t4;
            const double t6 = 3.141592653589793 * t5;
            const double t7 = sin(t6);
            const double t8 = 0.5 * t4;
            const double t9 = floor(t8);
            const double t10 = t8 - t9;
            const double t11 = -t7;
            const double t12 = (t10 != 0.0 ? t11 : t7);
            const double t13 = 3.141592653589793 * x;
            const double t14 = t12 / t13;
            t3 = t14;
        }
        t0 = t3;
    }
    else {
        t0 = 1.0;
    }
    return t0;
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
    const double t16 = (-1.0) * t15;
    const double t17 = t4 * t16;
    const double t18 = t4 + t17;
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
    const double t16 = (-0.5) * t15;
    const double t17 = t4 * t16;
    const double t18 = t4 + t17;
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

static inline double value_digamma(double x)
{
    const double t0 = (x > 0.0 ? 1.0 : 0.0);
    double t1;
    if (t0 != 0.0) {
        const double t2 = (x > 1.25 ? 1.0 : 0.0);
        const double t3 = (1.75 > x ? 1.0 : 0.0);
        const double t4 = t2 * t3;
        double t5;
        if (t4 != 0.0) {
            const double t6 = x - 1.4616321449683622;
            const double t7 = t6 - 9.549995429965697e-17;
            const double t8 = x - 1.5;
            const double t9 = (-0.0011655614313017461) * t8;
            const double t10 = t9 + 0.0017485249593807762;
            const double t11 = t10 * t8;
            const double t12 = t11 + (-0.0023318553268795437);
            const double t13 = t12 * t8;
            const double t14 = t13 + 0.0034988872078674277;
            const double t15 = t14 * t8;
            const double t16 = t15 + (-0.00528070071727676);
            const double t17 = t16 * t8;
            const double t18 = t17 + 0.007928048451493107;
            const double t19 = t18 * t8;
            const double t20 = t19 + (-0.011908195100512439);
            const double t21 = t20 * t8;
            const double t22 = t21 + 0.017907218086717826;
            const double t23 = t22 * t8;
            const double t24 = t23 + (-0.026975797163127552);
            const double t25 = t24 * t8;
            const double t26 = t25 + 0.040760834422923074;
            const double t27 = t26 * t8;
            const double t28 = t27 + (-0.06192213326918423);
            const double t29 = t28 * t8;
            const double t30 = t29 + 0.09498872444912061;
            const double t31 = t30 * t8;
            const double t32 = t31 + (-0.14840492305392486);
            const double t33 = t32 * t8;
            const double t34 = t33 + 0.24054248424079822;
            const double t35 = t34 * t8;
            const double t36 = t35 + (-0.42362742128146047);
            const double t37 = t36 * t8;
            const double t38 = t37 + 0.9510558760318328;
            const double t39 = t7 * t38;
            t5 = t39;
        }
        else {
            const double t40 = (10.0 > x ? 1.0 : 0.0);
            const double t41 = x + 10.0;
            const double t42 = (t40 != 0.0 ? t41 : x);
            const double t43 = log(t42);
            const double t44 = 1.0 / t42;
            const double t45 = 0.5 * t44;
            const double t46 = t44 * t44;
            const double t47 = (-26.456212121212122) * t46;
            const double t48 = t47 + 3.0539543302701198;
            const double t49 = t48 * t46;
            const double t50 = t49 + (-0.4432598039215686);
            const double t51 = t50 * t46;
            const double t52 = t51 + 0.08333333333333333;
            const double t53 = t52 * t46;
            const double t54 = t53 + (-0.021092796092796094);
            const double t55 = t54 * t46;
            const double t56 = t55 + 0.007575757575757576;
            const double t57 = t56 * t46;
            const double t58 = t57 + (-0.004166666666666667);
            const double t59 = t58 * t46;
            const double t60 = t59 + 0.003968253968253968;
            const double t61 = t60 * t46;
            const double t62 = t61 + (-0.008333333333333333);
            const double t63 = t62 * t46;
            const double t64 = t63 + 0.08333333333333333;
            const double t65 = t46 * t64;
            const double t66 = t45 + t65;
            const double t67 = t43 - t66;
            double t68;
            if (t40 != 0.0) {
                const double t69 = x + 9.0;
                const double t70 = 1.0 / t69;
                const double t71 = x + 8.0;
                const double t72 = 1.0 / t71;
                const double t73 = t70 + t72;
                const double t74 = x + 7.0;
                const double t75 = 1.0 / t74;
                const double t76 = t73 + t75;
                const double t77 = x + 6.0;
                const double t78 = 1.0 / t77;
                const double t79 = t76 + t78;
                const double t80 = x + 5.0;
                const double t81 = 1.0 / t80;
                const double t82 = t79 + t81;
                const double t83 = x + 4.0;
                const double t84 = 1.0 / t83;
                const double t85 = t82 + t84;
                const double t86 = x + 3.0;
                const double t87 = 1.0 / t86;
                const double t88 = t85 + t87;
                const double t89 = x + 2.0;
                const double t90 = 1.0 / t89;
                const double t91 = t88 + t90;
                const double t92 = x + 1.0;
                const double t93 = 1.0 / t92;
                const double t94 = t91 + t93;
                const double t95 = x + 0.0;
                const double t96 = 1.0 / t95;
                const double t97 = t94 + t96;
                t68 = t97;
            }
            else {
                t68 = 0.0;
            }
            const double t98 = t67 - t68;
            t5 = t98;
        }
        t1 = t5;
    }
    else {
        const double t99 = rint(x);
        const double t100 = x - t99;
        double t101;
        if (t100 != 0.0) {
            const double t102 = 1.0 - x;
            const double t103 = (t102 > 1.25 ? 1.0 : 0.0);
            const double t104 = (1.75 > t102 ? 1.0 : 0.0);
            const double t105 = t103 * t104;
            double t106;
            if (t105 != 0.0) {
                const double t107 = t102 - 1.4616321449683622;
                const double t108 = t107 - 9.549995429965697e-17;
                const double t109 = t102 - 1.5;
                const double t110 = (-0.0011655614313017461) * t109;
                const double t111 = t110 + 0.0017485249593807762;
                const double t112 = t111 * t109;
                const double t113 = t112 + (-0.0023318553268795437);
                const double t114 = t113 * t109;
                const double t115 = t114 + 0.0034988872078674277;
                const double t116 = t115 * t109;
                const double t117 = t116 + (-0.00528070071727676);
                const double t118 = t117 * t109;
                const double t119 = t118 + 0.007928048451493107;
                const double t120 = t119 * t109;
                const double t121 = t120 + (-0.011908195100512439);
                const double t122 = t121 * t109;
                const double t123 = t122 + 0.017907218086717826;
                const double t124 = t123 * t109;
                const double t125 = t124 + (-0.026975797163127552);
                const double t126 = t125 * t109;
                const double t127 = t126 + 0.040760834422923074;
                const double t128 = t127 * t109;
                const double t129 = t128 + (-0.06192213326918423);
                const double t130 = t129 * t109;
                const double t131 = t130 + 0.09498872444912061;
                const double t132 = t131 * t109;
                const double t133 = t132 + (-0.14840492305392486);
                const double t134 = t133 * t109;
                const double t135 = t134 + 0.24054248424079822;
                const double t136 = t135 * t109;
                const double t137 = t136 + (-0.42362742128146047);
                const double t138 = t137 * t109;
                const double t139 = t138 + 0.9510558760318328;
                const double t140 = t108 * t139;
                t106 = t140;
            }
            else {
                const double t141 = (10.0 > t102 ? 1.0 : 0.0);
                const double t142 = t102 + 10.0;
                const double t143 = (t141 != 0.0 ? t142 : t102);
                const double t144 = log(t143);
                const double t145 = 1.0 / t143;
                const double t146 = 0.5 * t145;
                const double t147 = t145 * t145;
                const double t148 = (-26.456212121212122) * t147;
                const double t149 = t148 + 3.0539543302701198;
                const double t150 = t149 * t147;
                const double t151 = t150 + (-0.4432598039215686);
                const double t152 = t151 * t147;
                const double t153 = t152 + 0.08333333333333333;
                const double t154 = t153 * t147;
                const double t155 = t154 + (-0.021092796092796094);
                const double t156 = t155 * t147;
                const double t157 = t156 + 0.007575757575757576;
                const double t158 = t157 * t147;
                const double t159 = t158 + (-0.004166666666666667);
                const double t160 = t159 * t147;
                const double t161 = t160 + 0.003968253968253968;
                const double t162 = t161 * t147;
                const double t163 = t162 + (-0.008333333333333333);
                const double t164 = t163 * t147;
                const double t165 = t164 + 0.08333333333333333;
                const double t166 = t147 * t165;
                const double t167 = t146 + t166;
                const double t168 = t144 - t167;
                double t169;
                if (t141 != 0.0) {
                    const double t170 = t102 + 9.0;
                    const double t171 = 1.0 / t170;
                    const double t172 = t102 + 8.0;
                    const double t173 = 1.0 / t172;
                    const double t174 = t171 + t173;
                    const double t175 = t102 + 7.0;
                    const double t176 = 1.0 / t175;
                    const double t177 = t174 + t176;
                    const double t178 = t102 + 6.0;
                    const double t179 = 1.0 / t178;
                    const double t180 = t177 + t179;
                    const double t181 = t102 + 5.0;
                    const double t182 = 1.0 / t181;
                    const double t183 = t180 + t182;
                    const double t184 = t102 + 4.0;
                    const double t185 = 1.0 / t184;
                    const double t186 = t183 + t185;
                    const double t187 = t102 + 3.0;
                    const double t188 = 1.0 / t187;
                    const double t189 = t186 + t188;
                    const double t190 = t102 + 2.0;
                    const double t191 = 1.0 / t190;
                    const double t192 = t189 + t191;
                    const double t193 = t102 + 1.0;
                    const double t194 = 1.0 / t193;
                    const double t195 = t192 + t194;
                    const double t196 = t102 + 0.0;
                    const double t197 = 1.0 / t196;
                    const double t198 = t195 + t197;
                    t169 = t198;
                }
                else {
                    t169 = 0.0;
                }
                const double t199 = t168 - t169;
                t106 = t199;
            }
            const double t200 = fabs(t100);
            const double t201 = t200 - 0.5;
            double t202;
            if (t201 != 0.0) {
                const double t203 = 3.141592653589793 * t100;
                const double t204 = tan(t203);
                const double t205 = 3.141592653589793 / t204;
                t202 = t205;
            }
            else {
                t202 = 0.0;
            }
            const double t206 = t106 - t202;
            t101 = t206;
        }
        else {
            t101 = NAN;
        }
        t1 = t101;
    }
    return t1;
}

static inline double value_polygamma(double x, double y)
{
    double t0;
    if (x != 0.0) {
        const double t1 = fabs(x);
        const double t2 = floor(t1);
        const double t3 = x - t2;
        double t4;
        if (t3 != 0.0) {
            t4 = NAN;
        }
        else {
            const double t5 = (y > 1.7976931348623157e+308 ? 1.0 : 0.0);
            double t6;
            if (t5 != 0.0) {
                t6 = 0.0;
            }
            else {
                const double t7 = 0.5 * x;
                const double t8 = floor(t7);
                const double t9 = t7 - t8;
                const double t10 = (t9 != 0.0 ? 1.0 : (-1.0));
                const double t11 = (x > 22.5 ? 1.0 : 0.0);
                const double t12 = (x > 21.5 ? 1.0 : 0.0);
                const double t13 = (x > 20.5 ? 1.0 : 0.0);
                const double t14 = (x > 19.5 ? 1.0 : 0.0);
                const double t15 = (x > 18.5 ? 1.0 : 0.0);
                const double t16 = (x > 17.5 ? 1.0 : 0.0);
                const double t17 = (x > 16.5 ? 1.0 : 0.0);
                const double t18 = (x > 15.5 ? 1.0 : 0.0);
                const double t19 = (x > 14.5 ? 1.0 : 0.0);
                const double t20 = (x > 13.5 ? 1.0 : 0.0);
                const double t21 = (x > 12.5 ? 1.0 : 0.0);
                const double t22 = (x > 11.5 ? 1.0 : 0.0);
                const double t23 = (x > 10.5 ? 1.0 : 0.0);
                const double t24 = (x > 9.5 ? 1.0 : 0.0);
                const double t25 = (x > 8.5 ? 1.0 : 0.0);
                const double t26 = (x > 7.5 ? 1.0 : 0.0);
                const double t27 = (x > 6.5 ? 1.0 : 0.0);
                const double t28 = (x > 5.5 ? 1.0 : 0.0);
                const double t29 = (x > 4.5 ? 1.0 : 0.0);
                const double t30 = (x > 3.5 ? 1.0 : 0.0);
                const double t31 = (x > 2.5 ? 1.0 : 0.0);
                const double t32 = (x > 1.5 ? 1.0 : 0.0);
                const double t33 = (x > 0.5 ? 1.0 : 0.0);
                const double t34 = (t33 != 0.0 ? 1.0 : 1.0);
                const double t35 = (t32 != 0.0 ? 2.0 : t34);
                const double t36 = (t31 != 0.0 ? 6.0 : t35);
                const double t37 = (t30 != 0.0 ? 24.0 : t36);
                const double t38 = (t29 != 0.0 ? 120.0 : t37);
                const double t39 = (t28 != 0.0 ? 720.0 : t38);
                const double t40 = (t27 != 0.0 ? 5040.0 : t39);
                const double t41 = (t26 != 0.0 ? 40320.0 : t40);
                const double t42 = (t25 != 0.0 ? 362880.0 : t41);
                const double t43 = (t24 != 0.0 ? 3628800.0 : t42);
                const double t44 = (t23 != 0.0 ? 39916800.0 : t43);
                const double t45 = (t22 != 0.0 ? 479001600.0 : t44);
                const double t46 = (t21 != 0.0 ? 6227020800.0 : t45);
                const double t47 = (t20 != 0.0 ? 87178291200.0 : t46);
                const double t48 = (t19 != 0.0 ? 1307674368000.0 : t47);
                const double t49 = (t18 != 0.0 ? 20922789888000.0 : t48);
                const double t50 = (t17 != 0.0 ? 355687428096000.0 : t49);
                const double t51 = (t16 != 0.0 ? 6402373705728000.0 : t50);
                const double t52 = (t15 != 0.0 ? 1.21645100408832e+17 : t51);
                const double t53 = (t14 != 0.0 ? 2.43290200817664e+18 : t52);
                const double t54 = (t13 != 0.0 ? 5.109094217170944e+19 : t53);
                const double t55 = (t12 != 0.0 ? 1.1240007277776077e+21 : t54);
                const double t56 = (t11 != 0.0 ? NAN : t55);
                const double t57 = t10 * t56;
                const double t58 = (y > 0.0 ? 1.0 : 0.0);
                double t59;
                if (t58 != 0.0) {
                    const double t60 = x + 1.0;
                    const double t61 = 10.0 + t60;
                    const double t62 = (t61 > y ? 1.0 : 0.0);
                    const double t63 = y + 10.0;
                    const double t64 = (t62 != 0.0 ? t63 : y);
                    const double t65 = 1.0 - t60;
                    const double t66 = pow(t64, t65);
                    const double t67 = t60 - 1.0;
                    const double t68 = 1.0 / t67;
                    const double t69 = 1.0 / t64;
                    const double t70 = t60 * t69;
                    const double t71 = t60 + 21.0;
                    const double t72 = t60 + 22.0;
                    const double t73 = t71 * t72;
                    const double t74 = t69 * t69;
                    const double t75 = t73 * t74;
                    const double t76 = (-1.3954464685812522e-19) * t75;
                    const double t77 = 5.5090028283602295e-18 + t76;
                    const double t78 = t60 + 19.0;
                    const double t79 = t60 + 20.0;
                    const double t80 = t78 * t79;
                    const double t81 = t80 * t74;
                    const double t82 = t77 * t81;
                    const double t83 = (-2.174868698558062e-16) + t82;
                    const double t84 = t60 + 17.0;
                    const double t85 = t60 + 18.0;
                    const double t86 = t84 * t85;
                    const double t87 = t86 * t74;
                    const double t88 = t83 * t87;
                    const double t89 = 8.586062056277845e-15 + t88;
                    const double t90 = t60 + 15.0;
                    const double t91 = t60 + 16.0;
                    const double t92 = t90 * t91;
                    const double t93 = t92 * t74;
                    const double t94 = t89 * t93;
                    const double t95 = (-3.3896802963225827e-13) + t94;
                    const double t96 = t60 + 13.0;
                    const double t97 = t60 + 14.0;
                    const double t98 = t96 * t97;
                    const double t99 = t98 * t74;
                    const double t100 = t95 * t99;
                    const double t101 = 1.3382536530684679e-11 + t100;
                    const double t102 = t60 + 11.0;
                    const double t103 = t60 + 12.0;
                    const double t104 = t102 * t103;
                    const double t105 = t104 * t74;
                    const double t106 = t101 * t105;
                    const double t107 = (-5.284190138687493e-10) + t106;
                    const double t108 = t60 + 9.0;
                    const double t109 = t60 + 10.0;
                    const double t110 = t108 * t109;
                    const double t111 = t110 * t74;
                    const double t112 = t107 * t111;
                    const double t113 = 2.08767569878681e-08 + t112;
                    const double t114 = t60 + 7.0;
                    const double t115 = t60 + 8.0;
                    const double t116 = t114 * t115;
                    const double t117 = t116 * t74;
                    const double t118 = t113 * t117;
                    const double t119 = (-8.267195767195768e-07) + t118;
                    const double t120 = t60 + 5.0;
                    const double t121 = t60 + 6.0;
                    const double t122 = t120 * t121;
                    const double t123 = t122 * t74;
                    const double t124 = t119 * t123;
                    const double t125 = 3.306878306878307e-05 + t124;
                    const double t126 = t60 + 3.0;
                    const double t127 = t60 + 4.0;
                    const double t128 = t126 * t127;
                    const double t129 = t128 * t74;
                    const double t130 = t125 * t129;
                    const double t131 = (-0.001388888888888889) + t130;
                    const double t132 = t60 + 1.0;
                    const double t133 = t60 + 2.0;
                    const double t134 = t132 * t133;
                    const double t135 = t134 * t74;
                    const double t136 = t131 * t135;
                    const double t137 = 0.08333333333333333 + t136;
                    const double t138 = t70 * t137;
                    const double t139 = 0.5 + t138;
                    const double t140 = t69 * t139;
                    const double t141 = t68 + t140;
                    const double t142 = t66 * t141;
                    double t143;
                    if (t62 != 0.0) {
                        const double t144 = y + 9.0;
                        const double t145 = -t60;
                        const double t146 = pow(t144, t145);
                        const double t147 = y + 8.0;
                        const double t148 = pow(t147, t145);
                        const double t149 = t146 + t148;
                        const double t150 = y + 7.0;
                        const double t151 = pow(t150, t145);
                        const double t152 = t149 + t151;
                        const double t153 = y + 6.0;
                        const double t154 = pow(t153, t145);
                        const double t155 = t152 + t154;
                        const double t156 = y + 5.0;
                        const double t157 = pow(t156, t145);
                        const double t158 = t155 + t157;
                        const double t159 = y + 4.0;
                        const double t160 = pow(t159, t145);
                        const double t161 = t158 + t160;
                        const double t162 = y + 3.0;
                        const double t163 = pow(t162, t145);
                        const double t164 = t161 + t163;
                        const double t165 = y + 2.0;
                        const double t166 = pow(t165, t145);
                        const double t167 = t164 + t166;
                        const double t168 = y + 1.0;
                        const double t169 = pow(t168, t145);
                        const double t170 = t167 + t169;
                        const double t171 = y + 0.0;
                        const double t172 = pow(t171, t145);
                        const double t173 = t170 + t172;
                        t143 = t173;
                    }
                    else {
                        t143 = 0.0;
                    }
                    const double t174 = t142 + t143;
                    t59 = t174;
                }
                else {
                    const double t175 = rint(y);
                    const double t176 = y - t175;
                    double t177;
                    if (t176 != 0.0) {
                        const double t178 = x + 1.0;
                        const double t179 = -t178;
                        const double t180 = pow(t176, t179);
                        const double t181 = 1.0 + t176;
                        const double t182 = 10.0 + t178;
                        const double t183 = (t182 > t181 ? 1.0 : 0.0);
                        const double t184 = t181 + 10.0;
                        const double t185 = (t183 != 0.0 ? t184 : t181);
                        const double t186 = 1.0 - t178;
                        const double t187 = pow(t185, t186);
                        const double t188 = t178 - 1.0;
                        const double t189 = 1.0 / t188;
                        const double t190 = 1.0 / t185;
                        const double t191 = t178 * t190;
                        const double t192 = t178 + 21.0;
                        const double t193 = t178 + 22.0;
                        const double t194 = t192 * t193;
                        const double t195 = t190 * t190;
                        const double t196 = t194 * t195;
                        const double t197 = (-1.3954464685812522e-19) * t196;
                        const double t198 = 5.5090028283602295e-18 + t197;
                        const double t199 = t178 + 19.0;
                        const double t200 = t178 + 20.0;
                        const double t201 = t199 * t200;
                        const double t202 = t201 * t195;
                        const double t203 = t198 * t202;
                        const double t204 = (-2.174868698558062e-16) + t203;
                        const double t205 = t178 + 17.0;
                        const double t206 = t178 + 18.0;
                        const double t207 = t205 * t206;
                        const double t208 = t207 * t195;
                        const double t209 = t204 * t208;
                        const double t210 = 8.586062056277845e-15 + t209;
                        const double t211 = t178 + 15.0;
                        const double t212 = t178 + 16.0;
                        const double t213 = t211 * t212;
                        const double t214 = t213 * t195;
                        const double t215 = t210 * t214;
                        const double t216 = (-3.3896802963225827e-13) + t215;
                        const double t217 = t178 + 13.0;
                        const double t218 = t178 + 14.0;
                        const double t219 = t217 * t218;
                        const double t220 = t219 * t195;
                        const double t221 = t216 * t220;
                        const double t222 = 1.3382536530684679e-11 + t221;
                        const double t223 = t178 + 11.0;
                        const double t224 = t178 + 12.0;
                        const double t225 = t223 * t224;
                        const double t226 = t225 * t195;
                        const double t227 = t222 * t226;
                        const double t228 = (-5.284190138687493e-10) + t227;
                        const double t229 = t178 + 9.0;
                        const double t230 = t178 + 10.0;
                        const double t231 = t229 * t230;
                        const double t232 = t231 * t195;
                        const double t233 = t228 * t232;
                        const double t234 = 2.08767569878681e-08 + t233;
                        const double t235 = t178 + 7.0;
                        const double t236 = t178 + 8.0;
                        const double t237 = t235 * t236;
                        const double t238 = t237 * t195;
                        const double t239 = t234 * t238;
                        const double t240 = (-8.267195767195768e-07) + t239;
                        const double t241 = t178 + 5.0;
                        const double t242 = t178 + 6.0;
                        const double t243 = t241 * t242;
                        const double t244 = t243 * t195;
                        const double t245 = t240 * t244;
                        const double t246 = 3.306878306878307e-05 + t245;
                        const double t247 = t178 + 3.0;
                        const double t248 = t178 + 4.0;
                        const double t249 = t247 * t248;
                        const double t250 = t249 * t195;
                        const double t251 = t246 * t250;
                        const double t252 = (-0.001388888888888889) + t251;
                        const double t253 = t178 + 1.0;
                        const double t254 = t178 + 2.0;
                        const double t255 = t253 * t254;
                        const double t256 = t255 * t195;
                        const double t257 = t252 * t256;
                        const double t258 = 0.08333333333333333 + t257;
                        const double t259 = t191 * t258;
                        const double t260 = 0.5 + t259;
                        const double t261 = t190 * t260;
                        const double t262 = t189 + t261;
                        const double t263 = t187 * t262;
                        double t264;
                        if (t183 != 0.0) {
                            const double t265 = t181 + 9.0;
                            const double t266 = pow(t265, t179);
                            const double t267 = t181 + 8.0;
                            const double t268 = pow(t267, t179);
                            const double t269 = t266 + t268;
                            const double t270 = t181 + 7.0;
                            const double t271 = pow(t270, t179);
                            const double t272 = t269 + t271;
                            const double t273 = t181 + 6.0;
                            const double t274 = pow(t273, t179);
                            const double t275 = t272 + t274;
                            const double t276 = t181 + 5.0;
                            const double t277 = pow(t276, t179);
                            const double t278 = t275 + t277;
                            const double t279 = t181 + 4.0;
                            const double t280 = pow(t279, t179);
                            const double t281 = t278 + t280;
                            const double t282 = t181 + 3.0;
                            const double t283 = pow(t282, t179);
                            const double t284 = t281 + t283;
                            const double t285 = t181 + 2.0;
                            const double t286 = pow(t285, t179);
                            const double t287 = t284 + t286;
                            const double t288 = t181 + 1.0;
                            const double t289 = pow(t288, t179);
                            const double t290 = t287 + t289;
                            const double t291 = t181 + 0.0;
                            const double t292 = pow(t291, t179);
                            const double t293 = t290 + t292;
                            t264 = t293;
                        }
                        else {
                            t264 = 0.0;
                        }
                        const double t294 = t263 + t264;
                        const double t295 = 1.0 - t176;
                        const double t296 = (t182 > t295 ? 1.0 : 0.0);
                        const double t297 = t295 + 10.0;
                        const double t298 = (t296 != 0.0 ? t297 : t295);
                        const double t299 = pow(t298, t186);
                        const double t300 = 1.0 / t298;
                        const double t301 = t178 * t300;
                        const double t302 = t300 * t300;
                        const double t303 = t194 * t302;
                        const double t304 = (-1.3954464685812522e-19) * t303;
                        const double t305 = 5.5090028283602295e-18 + t304;
                        const double t306 = t201 * t302;
                        const double t307 = t305 * t306;
                        const double t308 = (-2.174868698558062e-16) + t307;
                        const double t309 = t207 * t302;
                        const double t310 = t308 * t309;
                        const double t311 = 8.586062056277845e-15 + t310;
                        const double t312 = t213 * t302;
                        const double t313 = t311 * t312;
                        const double t314 = (-3.3896802963225827e-13) + t313;
                        const double t315 = t219 * t302;
                        const double t316 = t314 * t315;
                        const double t317 = 1.3382536530684679e-11 + t316;
                        const double t318 = t225 * t302;
                        const double t319 = t317 * t318;
                        const double t320 = (-5.284190138687493e-10) + t319;
                        const double t321 = t231 * t302;
                        const double t322 = t320 * t321;
                        const double t323 = 2.08767569878681e-08 + t322;
                        const double t324 = t237 * t302;
                        const double t325 = t323 * t324;
                        const double t326 = (-8.267195767195768e-07) + t325;
                        const double t327 = t243 * t302;
                        const double t328 = t326 * t327;
                        const double t329 = 3.306878306878307e-05 + t328;
                        const double t330 = t249 * t302;
                        const double t331 = t329 * t330;
                        const double t332 = (-0.001388888888888889) + t331;
                        const double t333 = t255 * t302;
                        const double t334 = t332 * t333;
                        const double t335 = 0.08333333333333333 + t334;
                        const double t336 = t301 * t335;
                        const double t337 = 0.5 + t336;
                        const double t338 = t300 * t337;
                        const double t339 = t189 + t338;
                        const double t340 = t299 * t339;
                        double t341;
                        if (t296 != 0.0) {
                            const double t342 = t295 + 9.0;
                            const double t343 = pow(t342, t179);
                            const double t344 = t295 + 8.0;
                            const double t345 = pow(t344, t179);
                            const double t346 = t343 + t345;
                            const double t347 = t295 + 7.0;
                            const double t348 = pow(t347, t179);
                            const double t349 = t346 + t348;
                            const double t350 = t295 + 6.0;
                            const double t351 = pow(t350, t179);
                            const double t352 = t349 + t351;
                            const double t353 = t295 + 5.0;
                            const double t354 = pow(t353, t179);
                            const double t355 = t352 + t354;
                            const double t356 = t295 + 4.0;
                            const double t357 = pow(t356, t179);
                            const double t358 = t355 + t357;
                            const double t359 = t295 + 3.0;
                            const double t360 = pow(t359, t179);
                            const double t361 = t358 + t360;
                            const double t362 = t295 + 2.0;
                            const double t363 = pow(t362, t179);
                            const double t364 = t361 + t363;
                            const double t365 = t295 + 1.0;
                            const double t366 = pow(t365, t179);
                            const double t367 = t364 + t366;
                            const double t368 = t295 + 0.0;
                            const double t369 = pow(t368, t179);
                            const double t370 = t367 + t369;
                            t341 = t370;
                        }
                        else {
                            t341 = 0.0;
                        }
                        const double t371 = t340 + t341;
                        const double t372 = t10 * t371;
                        const double t373 = t294 + t372;
                        const double t374 = t180 + t373;
                        const double t375 = 1.0 - y;
                        const double t376 = (t182 > t375 ? 1.0 : 0.0);
                        const double t377 = t375 + 10.0;
                        const double t378 = (t376 != 0.0 ? t377 : t375);
                        const double t379 = pow(t378, t186);
                        const double t380 = 1.0 / t378;
                        const double t381 = t178 * t380;
                        const double t382 = t380 * t380;
                        const double t383 = t194 * t382;
                        const double t384 = (-1.3954464685812522e-19) * t383;
                        const double t385 = 5.5090028283602295e-18 + t384;
                        const double t386 = t201 * t382;
                        const double t387 = t385 * t386;
                        const double t388 = (-2.174868698558062e-16) + t387;
                        const double t389 = t207 * t382;
                        const double t390 = t388 * t389;
                        const double t391 = 8.586062056277845e-15 + t390;
                        const double t392 = t213 * t382;
                        const double t393 = t391 * t392;
                        const double t394 = (-3.3896802963225827e-13) + t393;
                        const double t395 = t219 * t382;
                        const double t396 = t394 * t395;
                        const double t397 = 1.3382536530684679e-11 + t396;
                        const double t398 = t225 * t382;
                        const double t399 = t397 * t398;
                        const double t400 = (-5.284190138687493e-10) + t399;
                        const double t401 = t231 * t382;
                        const double t402 = t400 * t401;
                        const double t403 = 2.08767569878681e-08 + t402;
                        const double t404 = t237 * t382;
                        const double t405 = t403 * t404;
                        const double t406 = (-8.267195767195768e-07) + t405;
                        const double t407 = t243 * t382;
                        const double t408 = t406 * t407;
                        const double t409 = 3.306878306878307e-05 + t408;
                        const double t410 = t249 * t382;
                        const double t411 = t409 * t410;
                        const double t412 = (-0.001388888888888889) + t411;
                        const double t413 = t255 * t382;
                        const double t414 = t412 * t413;
                        const double t415 = 0.08333333333333333 + t414;
                        const double t416 = t381 * t415;
                        const double t417 = 0.5 + t416;
                        const double t418 = t380 * t417;
                        const double t419 = t189 + t418;
                        const double t420 = t379 * t419;
                        double t421;
                        if (t376 != 0.0) {
                            const double t422 = t375 + 9.0;
                            const double t423 = pow(t422, t179);
                            const double t424 = t375 + 8.0;
                            const double t425 = pow(t424, t179);
                            const double t426 = t423 + t425;
                            const double t427 = t375 + 7.0;
                            const double t428 = pow(t427, t179);
                            const double t429 = t426 + t428;
                            const double t430 = t375 + 6.0;
                            const double t431 = pow(t430, t179);
                            const double t432 = t429 + t431;
                            const double t433 = t375 + 5.0;
                            const double t434 = pow(t433, t179);
                            const double t435 = t432 + t434;
                            const double t436 = t375 + 4.0;
                            const double t437 = pow(t436, t179);
                            const double t438 = t435 + t437;
                            const double t439 = t375 + 3.0;
                            const double t440 = pow(t439, t179);
                            const double t441 = t438 + t440;
                            const double t442 = t375 + 2.0;
                            const double t443 = pow(t442, t179);
                            const double t444 = t441 + t443;
                            const double t445 = t375 + 1.0;
                            const double t446 = pow(t445, t179);
                            const double t447 = t444 + t446;
                            const double t448 = t375 + 0.0;
                            const double t449 = pow(t448, t179);
                            const double t450 = t447 + t449;
                            t421 = t450;
                        }
                        else {
                            t421 = 0.0;
                        }
                        const double t451 = t420 + t421;
                        const double t452 = t10 * t451;
                        const double t453 = t374 - t452;
                        t177 = t453;
                    }
                    else {
                        t177 = NAN;
                    }
                    t59 = t177;
                }
                const double t454 = t57 * t59;
                t6 = t454;
            }
            t4 = t6;
        }
        t0 = t4;
    }
    else {
        const double t455 = (y > 0.0 ? 1.0 : 0.0);
        double t456;
        if (t455 != 0.0) {
            const double t457 = (y > 1.25 ? 1.0 : 0.0);
            const double t458 = (1.75 > y ? 1.0 : 0.0);
            const double t459 = t457 * t458;
            double t460;
            if (t459 != 0.0) {
                const double t461 = y - 1.4616321449683622;
                const double t462 = t461 - 9.549995429965697e-17;
                const double t463 = y - 1.5;
                const double t464 = (-0.0011655614313017461) * t463;
                const double t465 = t464 + 0.0017485249593807762;
                const double t466 = t465 * t463;
                const double t467 = t466 + (-0.0023318553268795437);
                const double t468 = t467 * t463;
                const double t469 = t468 + 0.0034988872078674277;
                const double t470 = t469 * t463;
                const double t471 = t470 + (-0.00528070071727676);
                const double t472 = t471 * t463;
                const double t473 = t472 + 0.007928048451493107;
                const double t474 = t473 * t463;
                const double t475 = t474 + (-0.011908195100512439);
                const double t476 = t475 * t463;
                const double t477 = t476 + 0.017907218086717826;
                const double t478 = t477 * t463;
                const double t479 = t478 + (-0.026975797163127552);
                const double t480 = t479 * t463;
                const double t481 = t480 + 0.040760834422923074;
                const double t482 = t481 * t463;
                const double t483 = t482 + (-0.06192213326918423);
                const double t484 = t483 * t463;
                const double t485 = t484 + 0.09498872444912061;
                const double t486 = t485 * t463;
                const double t487 = t486 + (-0.14840492305392486);
                const double t488 = t487 * t463;
                const double t489 = t488 + 0.24054248424079822;
                const double t490 = t489 * t463;
                const double t491 = t490 + (-0.42362742128146047);
                const double t492 = t491 * t463;
                const double t493 = t492 + 0.9510558760318328;
                const double t494 = t462 * t493;
                t460 = t494;
            }
            else {
                const double t495 = (10.0 > y ? 1.0 : 0.0);
                const double t496 = y + 10.0;
                const double t497 = (t495 != 0.0 ? t496 : y);
                const double t498 = log(t497);
                const double t499 = 1.0 / t497;
                const double t500 = 0.5 * t499;
                const double t501 = t499 * t499;
                const double t502 = (-26.456212121212122) * t501;
                const double t503 = t502 + 3.0539543302701198;
                const double t504 = t503 * t501;
                const double t505 = t504 + (-0.4432598039215686);
                const double t506 = t505 * t501;
                const double t507 = t506 + 0.08333333333333333;
                const double t508 = t507 * t501;
                const double t509 = t508 + (-0.021092796092796094);
                const double t510 = t509 * t501;
                const double t511 = t510 + 0.007575757575757576;
                const double t512 = t511 * t501;
                const double t513 = t512 + (-0.004166666666666667);
                const double t514 = t513 * t501;
                const double t515 = t514 + 0.003968253968253968;
                const double t516 = t515 * t501;
                const double t517 = t516 + (-0.008333333333333333);
                const double t518 = t517 * t501;
                const double t519 = t518 + 0.08333333333333333;
                const double t520 = t501 * t519;
                const double t521 = t500 + t520;
                const double t522 = t498 - t521;
                double t523;
                if (t495 != 0.0) {
                    const double t524 = y + 9.0;
                    const double t525 = 1.0 / t524;
                    const double t526 = y + 8.0;
                    const double t527 = 1.0 / t526;
                    const double t528 = t525 + t527;
                    const double t529 = y + 7.0;
                    const double t530 = 1.0 / t529;
                    const double t531 = t528 + t530;
                    const double t532 = y + 6.0;
                    const double t533 = 1.0 / t532;
                    const double t534 = t531 + t533;
                    const double t535 = y + 5.0;
                    const double t536 = 1.0 / t535;
                    const double t537 = t534 + t536;
                    const double t538 = y + 4.0;
                    const double t539 = 1.0 / t538;
                    const double t540 = t537 + t539;
                    const double t541 = y + 3.0;
                    const double t542 = 1.0 / t541;
                    const double t543 = t540 + t542;
                    const double t544 = y + 2.0;
                    const double t545 = 1.0 / t544;
                    const double t546 = t543 + t545;
                    const double t547 = y + 1.0;
                    const double t548 = 1.0 / t547;
                    const double t549 = t546 + t548;
                    const double t550 = y + 0.0;
                    const double t551 = 1.0 / t550;
                    const double t552 = t549 + t551;
                    t523 = t552;
                }
                else {
                    t523 = 0.0;
                }
                const double t553 = t522 - t523;
                t460 = t553;
            }
            t456 = t460;
        }
        else {
            const double t554 = rint(y);
            const double t555 = y - t554;
            double t556;
            if (t555 != 0.0) {
                const double t557 = 1.0 - y;
                const double t558 = (t557 > 1.25 ? 1.0 : 0.0);
                const double t559 = (1.75 > t557 ? 1.0 : 0.0);
                const double t560 = t558 * t559;
                double t561;
                if (t560 != 0.0) {
                    const double t562 = t557 - 1.4616321449683622;
                    const double t563 = t562 - 9.549995429965697e-17;
                    const double t564 = t557 - 1.5;
                    const double t565 = (-0.0011655614313017461) * t564;
                    const double t566 = t565 + 0.0017485249593807762;
                    const double t567 = t566 * t564;
                    const double t568 = t567 + (-0.0023318553268795437);
                    const double t569 = t568 * t564;
                    const double t570 = t569 + 0.0034988872078674277;
                    const double t571 = t570 * t564;
                    const double t572 = t571 + (-0.00528070071727676);
                    const double t573 = t572 * t564;
                    const double t574 = t573 + 0.007928048451493107;
                    const double t575 = t574 * t564;
                    const double t576 = t575 + (-0.011908195100512439);
                    const double t577 = t576 * t564;
                    const double t578 = t577 + 0.017907218086717826;
                    const double t579 = t578 * t564;
                    const double t580 = t579 + (-0.026975797163127552);
                    const double t581 = t580 * t564;
                    const double t582 = t581 + 0.040760834422923074;
                    const double t583 = t582 * t564;
                    const double t584 = t583 + (-0.06192213326918423);
                    const double t585 = t584 * t564;
                    const double t586 = t585 + 0.09498872444912061;
                    const double t587 = t586 * t564;
                    const double t588 = t587 + (-0.14840492305392486);
                    const double t589 = t588 * t564;
                    const double t590 = t589 + 0.24054248424079822;
                    const double t591 = t590 * t564;
                    const double t592 = t591 + (-0.42362742128146047);
                    const double t593 = t592 * t564;
                    const double t594 = t593 + 0.9510558760318328;
                    const double t595 = t563 * t594;
                    t561 = t595;
                }
                else {
                    const double t596 = (10.0 > t557 ? 1.0 : 0.0);
                    const double t597 = t557 + 10.0;
                    const double t598 = (t596 != 0.0 ? t597 : t557);
                    const double t599 = log(t598);
                    const double t600 = 1.0 / t598;
                    const double t601 = 0.5 * t600;
                    const double t602 = t600 * t600;
                    const double t603 = (-26.456212121212122) * t602;
                    const double t604 = t603 + 3.0539543302701198;
                    const double t605 = t604 * t602;
                    const double t606 = t605 + (-0.4432598039215686);
                    const double t607 = t606 * t602;
                    const double t608 = t607 + 0.08333333333333333;
                    const double t609 = t608 * t602;
                    const double t610 = t609 + (-0.021092796092796094);
                    const double t611 = t610 * t602;
                    const double t612 = t611 + 0.007575757575757576;
                    const double t613 = t612 * t602;
                    const double t614 = t613 + (-0.004166666666666667);
                    const double t615 = t614 * t602;
                    const double t616 = t615 + 0.003968253968253968;
                    const double t617 = t616 * t602;
                    const double t618 = t617 + (-0.008333333333333333);
                    const double t619 = t618 * t602;
                    const double t620 = t619 + 0.08333333333333333;
                    const double t621 = t602 * t620;
                    const double t622 = t601 + t621;
                    const double t623 = t599 - t622;
                    double t624;
                    if (t596 != 0.0) {
                        const double t625 = t557 + 9.0;
                        const double t626 = 1.0 / t625;
                        const double t627 = t557 + 8.0;
                        const double t628 = 1.0 / t627;
                        const double t629 = t626 + t628;
                        const double t630 = t557 + 7.0;
                        const double t631 = 1.0 / t630;
                        const double t632 = t629 + t631;
                        const double t633 = t557 + 6.0;
                        const double t634 = 1.0 / t633;
                        const double t635 = t632 + t634;
                        const double t636 = t557 + 5.0;
                        const double t637 = 1.0 / t636;
                        const double t638 = t635 + t637;
                        const double t639 = t557 + 4.0;
                        const double t640 = 1.0 / t639;
                        const double t641 = t638 + t640;
                        const double t642 = t557 + 3.0;
                        const double t643 = 1.0 / t642;
                        const double t644 = t641 + t643;
                        const double t645 = t557 + 2.0;
                        const double t646 = 1.0 / t645;
                        const double t647 = t644 + t646;
                        const double t648 = t557 + 1.0;
                        const double t649 = 1.0 / t648;
                        const double t650 = t647 + t649;
                        const double t651 = t557 + 0.0;
                        const double t652 = 1.0 / t651;
                        const double t653 = t650 + t652;
                        t624 = t653;
                    }
                    else {
                        t624 = 0.0;
                    }
                    const double t654 = t623 - t624;
                    t561 = t654;
                }
                const double t655 = fabs(t555);
                const double t656 = t655 - 0.5;
                double t657;
                if (t656 != 0.0) {
                    const double t658 = 3.141592653589793 * t555;
                    const double t659 = tan(t658);
                    const double t660 = 3.141592653589793 / t659;
                    t657 = t660;
                }
                else {
                    t657 = 0.0;
                }
                const double t661 = t561 - t657;
                t556 = t661;
            }
            else {
                t556 = NAN;
            }
            t456 = t556;
        }
        t0 = t456;
    }
    return t0;
}

static inline double value_erfcx(double x)
{
    const double t0 = fabs(x);
    const double t1 = (t0 > 0.46875 ? 1.0 : 0.0);
    double t2;
    if (t1 != 0.0) {
        const double t3 = (x > 0.0 ? 1.0 : 0.0);
        double t4;
        if (t3 != 0.0) {
            const double t5 = (t0 > 4.0 ? 1.0 : 0.0);
            double t6;
            if (t5 != 0.0) {
                const double t7 = 1.0 / t0;
                const double t8 = t7 * t7;
                const double t9 = 0.016315387137302097 * t8;
                const double t10 = t9 + 0.30532663496123236;
                const double t11 = t10 * t8;
                const double t12 = t11 + 0.36034489994980445;
                const double t13 = t12 * t8;
                const double t14 = t13 + 0.12578172611122926;
                const double t15 = t14 * t8;
                const double t16 = t15 + 0.016083785148742275;
                const double t17 = t16 * t8;
                const double t18 = t17 + 0.0006587491615298378;
                const double t19 = 1.0 * t8;
                const double t20 = t19 + 2.568520192289822;
                const double t21 = t20 * t8;
                const double t22 = t21 + 1.8729528499234673;
                const double t23 = t22 * t8;
                const double t24 = t23 + 0.5279051029514285;
                const double t25 = t24 * t8;
                const double t26 = t25 + 0.06051834131244132;
                const double t27 = t26 * t8;
                const double t28 = t27 + 0.0023352049762686918;
                const double t29 = t18 / t28;
                const double t30 = t8 * t29;
                const double t31 = 0.5641895835477563 - t30;
                const double t32 = t31 * t7;
                t6 = t32;
            }
            else {
                const double t33 = 2.1531153547440383e-08 * t0;
                const double t34 = t33 + 0.5641884969886701;
                const double t35 = t34 * t0;
                const double t36 = t35 + 8.883149794388377;
                const double t37 = t36 * t0;
                const double t38 = t37 + 66.11919063714163;
                const double t39 = t38 * t0;
                const double t40 = t39 + 298.6351381974001;
                const double t41 = t40 * t0;
                const double t42 = t41 + 881.952221241769;
                const double t43 = t42 * t0;
                const double t44 = t43 + 1712.0476126340707;
                const double t45 = t44 * t0;
                const double t46 = t45 + 2051.0783778260716;
                const double t47 = t46 * t0;
                const double t48 = t47 + 1230.3393547979972;
                const double t49 = 1.0 * t0;
                const double t50 = t49 + 15.744926110709835;
                const double t51 = t50 * t0;
                const double t52 = t51 + 117.6939508913125;
                const double t53 = t52 * t0;
                const double t54 = t53 + 537.1811018620099;
                const double t55 = t54 * t0;
                const double t56 = t55 + 1621.3895745666903;
                const double t57 = t56 * t0;
                const double t58 = t57 + 3290.7992357334597;
                const double t59 = t58 * t0;
                const double t60 = t59 + 4362.619090143247;
                const double t61 = t60 * t0;
                const double t62 = t61 + 3439.3676741437216;
                const double t63 = t62 * t0;
                const double t64 = t63 + 1230.3393548037495;
                const double t65 = t48 / t64;
                t6 = t65;
            }
            t4 = t6;
        }
        else {
            const double t66 = ((-26.641) > x ? 1.0 : 0.0);
            double t67;
            if (t66 != 0.0) {
                t67 = INFINITY;
            }
            else {
                const double t68 = (t0 < 40.0 || t0 != t0 ? t0 : 40.0);
                const double t69 = t68 * t68;
                const double t70 = 1.0 * t69;
                const double t71 = exp(t70);
                const double t72 = t68 * 131072.0;
                const double t73 = rint(t72);
                const double t74 = t73 / 131072.0;
                const double t75 = t74 * t74;
                const double t76 = t75 - t69;
                const double t77 = t68 - t74;
                const double t78 = t74 * t77;
                const double t79 = 2.0 * t78;
                const double t80 = t76 + t79;
                const double t81 = t77 * t77;
                const double t82 = t80 + t81;
                const double t83 = 1.0 * t82;
                const double t84 = t71 * t83;
                const double t85 = t71 + t84;
                const double t86 = 2.0 * t85;
                const double t87 = (t0 > 4.0 ? 1.0 : 0.0);
                double t88;
                if (t87 != 0.0) {
                    const double t89 = 1.0 / t0;
                    const double t90 = t89 * t89;
                    const double t91 = 0.016315387137302097 * t90;
                    const double t92 = t91 + 0.30532663496123236;
                    const double t93 = t92 * t90;
                    const double t94 = t93 + 0.36034489994980445;
                    const double t95 = t94 * t90;
                    const double t96 = t95 + 0.12578172611122926;
                    const double t97 = t96 * t90;
                    const double t98 = t97 + 0.016083785148742275;
                    const double t99 = t98 * t90;
                    const double t100 = t99 + 0.0006587491615298378;
                    const double t101 = 1.0 * t90;
                    const double t102 = t101 + 2.568520192289822;
                    const double t103 = t102 * t90;
                    const double t104 = t103 + 1.8729528499234673;
                    const double t105 = t104 * t90;
                    const double t106 = t105 + 0.5279051029514285;
                    const double t107 = t106 * t90;
                    const double t108 = t107 + 0.06051834131244132;
                    const double t109 = t108 * t90;
                    const double t110 = t109 + 0.0023352049762686918;
                    const double t111 = t100 / t110;
                    const double t112 = t90 * t111;
                    const double t113 = 0.5641895835477563 - t112;
                    const double t114 = t113 * t89;
                    t88 = t114;
                }
                else {
                    const double t115 = 2.1531153547440383e-08 * t0;
                    const double t116 = t115 + 0.5641884969886701;
                    const double t117 = t116 * t0;
                    const double t118 = t117 + 8.883149794388377;
                    const double t119 = t118 * t0;
                    const double t120 = t119 + 66.11919063714163;
                    const double t121 = t120 * t0;
                    const double t122 = t121 + 298.6351381974001;
                    const double t123 = t122 * t0;
                    const double t124 = t123 + 881.952221241769;
                    const double t125 = t124 * t0;
                    const double t126 = t125 + 1712.0476126340707;
                    const double t127 = t126 * t0;
                    const double t128 = t127 + 2051.0783778260716;
                    const double t129 = t128 * t0;
                    const double t130 = t129 + 1230.3393547979972;
                    const double t131 = 1.0 * t0;
                    const double t132 = t131 + 15.744926110709835;
                    const double t133 = t132 * t0;
                    const double t134 = t133 + 117.6939508913125;
                    const double t135 = t134 * t0;
                    const double t136 = t135 + 537.1811018620099;
                    const double t137 = t136 * t0;
                    const double t138 = t137 + 1621.3895745666903;
                    const double t139 = t138 * t0;
                    const double t140 = t139 + 3290.7992357334597;
                    const double t141 = t140 * t0;
                    const double t142 = t141 + 4362.619090143247;
                    const double t143 = t142 * t0;
                    const double t144 = t143 + 3439.3676741437216;
                    const double t145 = t144 * t0;
                    const double t146 = t145 + 1230.3393548037495;
                    const double t147 = t130 / t146;
                    t88 = t147;
                }
                const double t148 = t86 - t88;
                t67 = t148;
            }
            t4 = t67;
        }
        t2 = t4;
    }
    else {
        const double t149 = x * x;
        const double t150 = exp(t149);
        const double t151 = erfc(x);
        const double t152 = t150 * t151;
        t2 = t152;
    }
    return t2;
}

static inline double value_repeated_erfc_integral(double x, double y)
{
    const double t0 = (x > 8.5 ? 1.0 : 0.0);
    double t1;
    if (t0 != 0.0) {
        t1 = NAN;
    }
    else {
        const double t2 = (y > 2.0 ? 1.0 : 0.0);
        double t3;
        if (t2 != 0.0) {
            const double t4 = value_erfcx(y);
            const double t5 = (x > 0.5 ? 1.0 : 0.0);
            double t6;
            if (t5 != 0.0) {
                const double t7 = 2.0 * y;
                const double t8 = y * y;
                const double t9 = t8 + 104.0;
                const double t10 = sqrt(t9);
                const double t11 = t10 + y;
                const double t12 = 1.0 / t11;
                const double t13 = 102.0 * t12;
                const double t14 = t7 + t13;
                const double t15 = 1.0 / t14;
                const double t16 = 100.0 * t15;
                const double t17 = t7 + t16;
                const double t18 = 1.0 / t17;
                const double t19 = 98.0 * t18;
                const double t20 = t7 + t19;
                const double t21 = 1.0 / t20;
                const double t22 = 96.0 * t21;
                const double t23 = t7 + t22;
                const double t24 = 1.0 / t23;
                const double t25 = 94.0 * t24;
                const double t26 = t7 + t25;
                const double t27 = 1.0 / t26;
                const double t28 = 92.0 * t27;
                const double t29 = t7 + t28;
                const double t30 = 1.0 / t29;
                const double t31 = 90.0 * t30;
                const double t32 = t7 + t31;
                const double t33 = 1.0 / t32;
                const double t34 = 88.0 * t33;
                const double t35 = t7 + t34;
                const double t36 = 1.0 / t35;
                const double t37 = 86.0 * t36;
                const double t38 = t7 + t37;
                const double t39 = 1.0 / t38;
                const double t40 = 84.0 * t39;
                const double t41 = t7 + t40;
                const double t42 = 1.0 / t41;
                const double t43 = 82.0 * t42;
                const double t44 = t7 + t43;
                const double t45 = 1.0 / t44;
                const double t46 = 80.0 * t45;
                const double t47 = t7 + t46;
                const double t48 = 1.0 / t47;
                const double t49 = 78.0 * t48;
                const double t50 = t7 + t49;
                const double t51 = 1.0 / t50;
                const double t52 = 76.0 * t51;
                const double t53 = t7 + t52;
                const double t54 = 1.0 / t53;
                const double t55 = 74.0 * t54;
                const double t56 = t7 + t55;
                const double t57 = 1.0 / t56;
                const double t58 = 72.0 * t57;
                const double t59 = t7 + t58;
                const double t60 = 1.0 / t59;
                const double t61 = 70.0 * t60;
                const double t62 = t7 + t61;
                const double t63 = 1.0 / t62;
                const double t64 = 68.0 * t63;
                const double t65 = t7 + t64;
                const double t66 = 1.0 / t65;
                const double t67 = 66.0 * t66;
                const double t68 = t7 + t67;
                const double t69 = 1.0 / t68;
                const double t70 = 64.0 * t69;
                const double t71 = t7 + t70;
                const double t72 = 1.0 / t71;
                const double t73 = 62.0 * t72;
                const double t74 = t7 + t73;
                const double t75 = 1.0 / t74;
                const double t76 = 60.0 * t75;
                const double t77 = t7 + t76;
                const double t78 = 1.0 / t77;
                const double t79 = 58.0 * t78;
                const double t80 = t7 + t79;
                const double t81 = 1.0 / t80;
                const double t82 = 56.0 * t81;
                const double t83 = t7 + t82;
                const double t84 = 1.0 / t83;
                const double t85 = 54.0 * t84;
                const double t86 = t7 + t85;
                const double t87 = 1.0 / t86;
                const double t88 = 52.0 * t87;
                const double t89 = t7 + t88;
                const double t90 = 1.0 / t89;
                const double t91 = 50.0 * t90;
                const double t92 = t7 + t91;
                const double t93 = 1.0 / t92;
                const double t94 = 48.0 * t93;
                const double t95 = t7 + t94;
                const double t96 = 1.0 / t95;
                const double t97 = 46.0 * t96;
                const double t98 = t7 + t97;
                const double t99 = 1.0 / t98;
                const double t100 = 44.0 * t99;
                const double t101 = t7 + t100;
                const double t102 = 1.0 / t101;
                const double t103 = 42.0 * t102;
                const double t104 = t7 + t103;
                const double t105 = 1.0 / t104;
                const double t106 = 40.0 * t105;
                const double t107 = t7 + t106;
                const double t108 = 1.0 / t107;
                const double t109 = 38.0 * t108;
                const double t110 = t7 + t109;
                const double t111 = 1.0 / t110;
                const double t112 = 36.0 * t111;
                const double t113 = t7 + t112;
                const double t114 = 1.0 / t113;
                const double t115 = 34.0 * t114;
                const double t116 = t7 + t115;
                const double t117 = 1.0 / t116;
                const double t118 = 32.0 * t117;
                const double t119 = t7 + t118;
                const double t120 = 1.0 / t119;
                const double t121 = 30.0 * t120;
                const double t122 = t7 + t121;
                const double t123 = 1.0 / t122;
                const double t124 = 28.0 * t123;
                const double t125 = t7 + t124;
                const double t126 = 1.0 / t125;
                const double t127 = 26.0 * t126;
                const double t128 = t7 + t127;
                const double t129 = 1.0 / t128;
                const double t130 = 24.0 * t129;
                const double t131 = t7 + t130;
                const double t132 = 1.0 / t131;
                const double t133 = 22.0 * t132;
                const double t134 = t7 + t133;
                const double t135 = 1.0 / t134;
                const double t136 = 20.0 * t135;
                const double t137 = t7 + t136;
                const double t138 = 1.0 / t137;
                const double t139 = 18.0 * t138;
                const double t140 = t7 + t139;
                const double t141 = 1.0 / t140;
                const double t142 = 16.0 * t141;
                const double t143 = t7 + t142;
                const double t144 = 1.0 / t143;
                const double t145 = 14.0 * t144;
                const double t146 = t7 + t145;
                const double t147 = 1.0 / t146;
                const double t148 = 12.0 * t147;
                const double t149 = t7 + t148;
                const double t150 = 1.0 / t149;
                const double t151 = 10.0 * t150;
                const double t152 = t7 + t151;
                const double t153 = 1.0 / t152;
                const double t154 = 8.0 * t153;
                const double t155 = t7 + t154;
                const double t156 = 1.0 / t155;
                const double t157 = 6.0 * t156;
                const double t158 = t7 + t157;
                const double t159 = 1.0 / t158;
                const double t160 = 4.0 * t159;
                const double t161 = t7 + t160;
                const double t162 = 1.0 / t161;
                const double t163 = t4 * t162;
                t6 = t163;
            }
            else {
                t6 = t4;
            }
            const double t164 = (x > 1.5 ? 1.0 : 0.0);
            double t165;
            if (t164 != 0.0) {
                const double t166 = 2.0 * y;
                const double t167 = y * y;
                const double t168 = t167 + 104.0;
                const double t169 = sqrt(t168);
                const double t170 = t169 + y;
                const double t171 = 1.0 / t170;
                const double t172 = 102.0 * t171;
                const double t173 = t166 + t172;
                const double t174 = 1.0 / t173;
                const double t175 = 100.0 * t174;
                const double t176 = t166 + t175;
                const double t177 = 1.0 / t176;
                const double t178 = 98.0 * t177;
                const double t179 = t166 + t178;
                const double t180 = 1.0 / t179;
                const double t181 = 96.0 * t180;
                const double t182 = t166 + t181;
                const double t183 = 1.0 / t182;
                const double t184 = 94.0 * t183;
                const double t185 = t166 + t184;
                const double t186 = 1.0 / t185;
                const double t187 = 92.0 * t186;
                const double t188 = t166 + t187;
                const double t189 = 1.0 / t188;
                const double t190 = 90.0 * t189;
                const double t191 = t166 + t190;
                const double t192 = 1.0 / t191;
                const double t193 = 88.0 * t192;
                const double t194 = t166 + t193;
                const double t195 = 1.0 / t194;
                const double t196 = 86.0 * t195;
                const double t197 = t166 + t196;
                const double t198 = 1.0 / t197;
                const double t199 = 84.0 * t198;
                const double t200 = t166 + t199;
                const double t201 = 1.0 / t200;
                const double t202 = 82.0 * t201;
                const double t203 = t166 + t202;
                const double t204 = 1.0 / t203;
                const double t205 = 80.0 * t204;
                const double t206 = t166 + t205;
                const double t207 = 1.0 / t206;
                const double t208 = 78.0 * t207;
                const double t209 = t166 + t208;
                const double t210 = 1.0 / t209;
                const double t211 = 76.0 * t210;
                const double t212 = t166 + t211;
                const double t213 = 1.0 / t212;
                const double t214 = 74.0 * t213;
                const double t215 = t166 + t214;
                const double t216 = 1.0 / t215;
                const double t217 = 72.0 * t216;
                const double t218 = t166 + t217;
                const double t219 = 1.0 / t218;
                const double t220 = 70.0 * t219;
                const double t221 = t166 + t220;
                const double t222 = 1.0 / t221;
                const double t223 = 68.0 * t222;
                const double t224 = t166 + t223;
                const double t225 = 1.0 / t224;
                const double t226 = 66.0 * t225;
                const double t227 = t166 + t226;
                const double t228 = 1.0 / t227;
                const double t229 = 64.0 * t228;
                const double t230 = t166 + t229;
                const double t231 = 1.0 / t230;
                const double t232 = 62.0 * t231;
                const double t233 = t166 + t232;
                const double t234 = 1.0 / t233;
                const double t235 = 60.0 * t234;
                const double t236 = t166 + t235;
                const double t237 = 1.0 / t236;
                const double t238 = 58.0 * t237;
                const double t239 = t166 + t238;
                const double t240 = 1.0 / t239;
                const double t241 = 56.0 * t240;
                const double t242 = t166 + t241;
                const double t243 = 1.0 / t242;
                const double t244 = 54.0 * t243;
                const double t245 = t166 + t244;
                const double t246 = 1.0 / t245;
                const double t247 = 52.0 * t246;
                const double t248 = t166 + t247;
                const double t249 = 1.0 / t248;
                const double t250 = 50.0 * t249;
                const double t251 = t166 + t250;
                const double t252 = 1.0 / t251;
                const double t253 = 48.0 * t252;
                const double t254 = t166 + t253;
                const double t255 = 1.0 / t254;
                const double t256 = 46.0 * t255;
                const double t257 = t166 + t256;
                const double t258 = 1.0 / t257;
                const double t259 = 44.0 * t258;
                const double t260 = t166 + t259;
                const double t261 = 1.0 / t260;
                const double t262 = 42.0 * t261;
                const double t263 = t166 + t262;
                const double t264 = 1.0 / t263;
                const double t265 = 40.0 * t264;
                const double t266 = t166 + t265;
                const double t267 = 1.0 / t266;
                const double t268 = 38.0 * t267;
                const double t269 = t166 + t268;
                const double t270 = 1.0 / t269;
                const double t271 = 36.0 * t270;
                const double t272 = t166 + t271;
                const double t273 = 1.0 / t272;
                const double t274 = 34.0 * t273;
                const double t275 = t166 + t274;
                const double t276 = 1.0 / t275;
                const double t277 = 32.0 * t276;
                const double t278 = t166 + t277;
                const double t279 = 1.0 / t278;
                const double t280 = 30.0 * t279;
                const double t281 = t166 + t280;
                const double t282 = 1.0 / t281;
                const double t283 = 28.0 * t282;
                const double t284 = t166 + t283;
                const double t285 = 1.0 / t284;
                const double t286 = 26.0 * t285;
                const double t287 = t166 + t286;
                const double t288 = 1.0 / t287;
                const double t289 = 24.0 * t288;
                const double t290 = t166 + t289;
                const double t291 = 1.0 / t290;
                const double t292 = 22.0 * t291;
                const double t293 = t166 + t292;
                const double t294 = 1.0 / t293;
                const double t295 = 20.0 * t294;
                const double t296 = t166 + t295;
                const double t297 = 1.0 / t296;
                const double t298 = 18.0 * t297;
                const double t299 = t166 + t298;
                const double t300 = 1.0 / t299;
                const double t301 = 16.0 * t300;
                const double t302 = t166 + t301;
                const double t303 = 1.0 / t302;
                const double t304 = 14.0 * t303;
                const double t305 = t166 + t304;
                const double t306 = 1.0 / t305;
                const double t307 = 12.0 * t306;
                const double t308 = t166 + t307;
                const double t309 = 1.0 / t308;
                const double t310 = 10.0 * t309;
                const double t311 = t166 + t310;
                const double t312 = 1.0 / t311;
                const double t313 = 8.0 * t312;
                const double t314 = t166 + t313;
                const double t315 = 1.0 / t314;
                const double t316 = 6.0 * t315;
                const double t317 = t166 + t316;
                const double t318 = 1.0 / t317;
                const double t319 = t6 * t318;
                t165 = t319;
            }
            else {
                t165 = t6;
            }
            const double t320 = (x > 2.5 ? 1.0 : 0.0);
            double t321;
            if (t320 != 0.0) {
                const double t322 = 2.0 * y;
                const double t323 = y * y;
                const double t324 = t323 + 104.0;
                const double t325 = sqrt(t324);
                const double t326 = t325 + y;
                const double t327 = 1.0 / t326;
                const double t328 = 102.0 * t327;
                const double t329 = t322 + t328;
                const double t330 = 1.0 / t329;
                const double t331 = 100.0 * t330;
                const double t332 = t322 + t331;
                const double t333 = 1.0 / t332;
                const double t334 = 98.0 * t333;
                const double t335 = t322 + t334;
                const double t336 = 1.0 / t335;
                const double t337 = 96.0 * t336;
                const double t338 = t322 + t337;
                const double t339 = 1.0 / t338;
                const double t340 = 94.0 * t339;
                const double t341 = t322 + t340;
                const double t342 = 1.0 / t341;
                const double t343 = 92.0 * t342;
                const double t344 = t322 + t343;
                const double t345 = 1.0 / t344;
                const double t346 = 90.0 * t345;
                const double t347 = t322 + t346;
                const double t348 = 1.0 / t347;
                const double t349 = 88.0 * t348;
                const double t350 = t322 + t349;
                const double t351 = 1.0 / t350;
                const double t352 = 86.0 * t351;
                const double t353 = t322 + t352;
                const double t354 = 1.0 / t353;
                const double t355 = 84.0 * t354;
                const double t356 = t322 + t355;
                const double t357 = 1.0 / t356;
                const double t358 = 82.0 * t357;
                const double t359 = t322 + t358;
                const double t360 = 1.0 / t359;
                const double t361 = 80.0 * t360;
                const double t362 = t322 + t361;
                const double t363 = 1.0 / t362;
                const double t364 = 78.0 * t363;
                const double t365 = t322 + t364;
                const double t366 = 1.0 / t365;
                const double t367 = 76.0 * t366;
                const double t368 = t322 + t367;
                const double t369 = 1.0 / t368;
                const double t370 = 74.0 * t369;
                const double t371 = t322 + t370;
                const double t372 = 1.0 / t371;
                const double t373 = 72.0 * t372;
                const double t374 = t322 + t373;
                const double t375 = 1.0 / t374;
                const double t376 = 70.0 * t375;
                const double t377 = t322 + t376;
                const double t378 = 1.0 / t377;
                const double t379 = 68.0 * t378;
                const double t380 = t322 + t379;
                const double t381 = 1.0 / t380;
                const double t382 = 66.0 * t381;
                const double t383 = t322 + t382;
                const double t384 = 1.0 / t383;
                const double t385 = 64.0 * t384;
                const double t386 = t322 + t385;
                const double t387 = 1.0 / t386;
                const double t388 = 62.0 * t387;
                const double t389 = t322 + t388;
                const double t390 = 1.0 / t389;
                const double t391 = 60.0 * t390;
                const double t392 = t322 + t391;
                const double t393 = 1.0 / t392;
                const double t394 = 58.0 * t393;
                const double t395 = t322 + t394;
                const double t396 = 1.0 / t395;
                const double t397 = 56.0 * t396;
                const double t398 = t322 + t397;
                const double t399 = 1.0 / t398;
                const double t400 = 54.0 * t399;
                const double t401 = t322 + t400;
                const double t402 = 1.0 / t401;
                const double t403 = 52.0 * t402;
                const double t404 = t322 + t403;
                const double t405 = 1.0 / t404;
                const double t406 = 50.0 * t405;
                const double t407 = t322 + t406;
                const double t408 = 1.0 / t407;
                const double t409 = 48.0 * t408;
                const double t410 = t322 + t409;
                const double t411 = 1.0 / t410;
                const double t412 = 46.0 * t411;
                const double t413 = t322 + t412;
                const double t414 = 1.0 / t413;
                const double t415 = 44.0 * t414;
                const double t416 = t322 + t415;
                const double t417 = 1.0 / t416;
                const double t418 = 42.0 * t417;
                const double t419 = t322 + t418;
                const double t420 = 1.0 / t419;
                const double t421 = 40.0 * t420;
                const double t422 = t322 + t421;
                const double t423 = 1.0 / t422;
                const double t424 = 38.0 * t423;
                const double t425 = t322 + t424;
                const double t426 = 1.0 / t425;
                const double t427 = 36.0 * t426;
                const double t428 = t322 + t427;
                const double t429 = 1.0 / t428;
                const double t430 = 34.0 * t429;
                const double t431 = t322 + t430;
                const double t432 = 1.0 / t431;
                const double t433 = 32.0 * t432;
                const double t434 = t322 + t433;
                const double t435 = 1.0 / t434;
                const double t436 = 30.0 * t435;
                const double t437 = t322 + t436;
                const double t438 = 1.0 / t437;
                const double t439 = 28.0 * t438;
                const double t440 = t322 + t439;
                const double t441 = 1.0 / t440;
                const double t442 = 26.0 * t441;
                const double t443 = t322 + t442;
                const double t444 = 1.0 / t443;
                const double t445 = 24.0 * t444;
                const double t446 = t322 + t445;
                const double t447 = 1.0 / t446;
                const double t448 = 22.0 * t447;
                const double t449 = t322 + t448;
                const double t450 = 1.0 / t449;
                const double t451 = 20.0 * t450;
                const double t452 = t322 + t451;
                const double t453 = 1.0 / t452;
                const double t454 = 18.0 * t453;
                const double t455 = t322 + t454;
                const double t456 = 1.0 / t455;
                const double t457 = 16.0 * t456;
                const double t458 = t322 + t457;
                const double t459 = 1.0 / t458;
                const double t460 = 14.0 * t459;
                const double t461 = t322 + t460;
                const double t462 = 1.0 / t461;
                const double t463 = 12.0 * t462;
                const double t464 = t322 + t463;
                const double t465 = 1.0 / t464;
                const double t466 = 10.0 * t465;
                const double t467 = t322 + t466;
                const double t468 = 1.0 / t467;
                const double t469 = 8.0 * t468;
                const double t470 = t322 + t469;
                const double t471 = 1.0 / t470;
                const double t472 = t165 * t471;
                t321 = t472;
            }
            else {
                t321 = t165;
            }
            const double t473 = (x > 3.5 ? 1.0 : 0.0);
            double t474;
            if (t473 != 0.0) {
                const double t475 = 2.0 * y;
                const double t476 = y * y;
                const double t477 = t476 + 104.0;
                const double t478 = sqrt(t477);
                const double t479 = t478 + y;
                const double t480 = 1.0 / t479;
                const double t481 = 102.0 * t480;
                const double t482 = t475 + t481;
                const double t483 = 1.0 / t482;
                const double t484 = 100.0 * t483;
                const double t485 = t475 + t484;
                const double t486 = 1.0 / t485;
                const double t487 = 98.0 * t486;
                const double t488 = t475 + t487;
                const double t489 = 1.0 / t488;
                const double t490 = 96.0 * t489;
                const double t491 = t475 + t490;
                const double t492 = 1.0 / t491;
                const double t493 = 94.0 * t492;
                const double t494 = t475 + t493;
                const double t495 = 1.0 / t494;
                const double t496 = 92.0 * t495;
                const double t497 = t475 + t496;
                const double t498 = 1.0 / t497;
                const double t499 = 90.0 * t498;
                const double t500 = t475 + t499;
                const double t501 = 1.0 / t500;
                const double t502 = 88.0 * t501;
                const double t503 = t475 + t502;
                const double t504 = 1.0 / t503;
                const double t505 = 86.0 * t504;
                const double t506 = t475 + t505;
                const double t507 = 1.0 / t506;
                const double t508 = 84.0 * t507;
                const double t509 = t475 + t508;
                const double t510 = 1.0 / t509;
                const double t511 = 82.0 * t510;
                const double t512 = t475 + t511;
                const double t513 = 1.0 / t512;
                const double t514 = 80.0 * t513;
                const double t515 = t475 + t514;
                const double t516 = 1.0 / t515;
                const double t517 = 78.0 * t516;
                const double t518 = t475 + t517;
                const double t519 = 1.0 / t518;
                const double t520 = 76.0 * t519;
                const double t521 = t475 + t520;
                const double t522 = 1.0 / t521;
                const double t523 = 74.0 * t522;
                const double t524 = t475 + t523;
                const double t525 = 1.0 / t524;
                const double t526 = 72.0 * t525;
                const double t527 = t475 + t526;
                const double t528 = 1.0 / t527;
                const double t529 = 70.0 * t528;
                const double t530 = t475 + t529;
                const double t531 = 1.0 / t530;
                const double t532 = 68.0 * t531;
                const double t533 = t475 + t532;
                const double t534 = 1.0 / t533;
                const double t535 = 66.0 * t534;
                const double t536 = t475 + t535;
                const double t537 = 1.0 / t536;
                const double t538 = 64.0 * t537;
                const double t539 = t475 + t538;
                const double t540 = 1.0 / t539;
                const double t541 = 62.0 * t540;
                const double t542 = t475 + t541;
                const double t543 = 1.0 / t542;
                const double t544 = 60.0 * t543;
                const double t545 = t475 + t544;
                const double t546 = 1.0 / t545;
                const double t547 = 58.0 * t546;
                const double t548 = t475 + t547;
                const double t549 = 1.0 / t548;
                const double t550 = 56.0 * t549;
                const double t551 = t475 + t550;
                const double t552 = 1.0 / t551;
                const double t553 = 54.0 * t552;
                const double t554 = t475 + t553;
                const double t555 = 1.0 / t554;
                const double t556 = 52.0 * t555;
                const double t557 = t475 + t556;
                const double t558 = 1.0 / t557;
                const double t559 = 50.0 * t558;
                const double t560 = t475 + t559;
                const double t561 = 1.0 / t560;
                const double t562 = 48.0 * t561;
                const double t563 = t475 + t562;
                const double t564 = 1.0 / t563;
                const double t565 = 46.0 * t564;
                const double t566 = t475 + t565;
                const double t567 = 1.0 / t566;
                const double t568 = 44.0 * t567;
                const double t569 = t475 + t568;
                const double t570 = 1.0 / t569;
                const double t571 = 42.0 * t570;
                const double t572 = t475 + t571;
                const double t573 = 1.0 / t572;
                const double t574 = 40.0 * t573;
                const double t575 = t475 + t574;
                const double t576 = 1.0 / t575;
                const double t577 = 38.0 * t576;
                const double t578 = t475 + t577;
                const double t579 = 1.0 / t578;
                const double t580 = 36.0 * t579;
                const double t581 = t475 + t580;
                const double t582 = 1.0 / t581;
                const double t583 = 34.0 * t582;
                const double t584 = t475 + t583;
                const double t585 = 1.0 / t584;
                const double t586 = 32.0 * t585;
                const double t587 = t475 + t586;
                const double t588 = 1.0 / t587;
                const double t589 = 30.0 * t588;
                const double t590 = t475 + t589;
                const double t591 = 1.0 / t590;
                const double t592 = 28.0 * t591;
                const double t593 = t475 + t592;
                const double t594 = 1.0 / t593;
                const double t595 = 26.0 * t594;
                const double t596 = t475 + t595;
                const double t597 = 1.0 / t596;
                const double t598 = 24.0 * t597;
                const double t599 = t475 + t598;
                const double t600 = 1.0 / t599;
                const double t601 = 22.0 * t600;
                const double t602 = t475 + t601;
                const double t603 = 1.0 / t602;
                const double t604 = 20.0 * t603;
                const double t605 = t475 + t604;
                const double t606 = 1.0 / t605;
                const double t607 = 18.0 * t606;
                const double t608 = t475 + t607;
                const double t609 = 1.0 / t608;
                const double t610 = 16.0 * t609;
                const double t611 = t475 + t610;
                const double t612 = 1.0 / t611;
                const double t613 = 14.0 * t612;
                const double t614 = t475 + t613;
                const double t615 = 1.0 / t614;
                const double t616 = 12.0 * t615;
                const double t617 = t475 + t616;
                const double t618 = 1.0 / t617;
                const double t619 = 10.0 * t618;
                const double t620 = t475 + t619;
                const double t621 = 1.0 / t620;
                const double t622 = t321 * t621;
                t474 = t622;
            }
            else {
                t474 = t321;
            }
            const double t623 = (x > 4.5 ? 1.0 : 0.0);
            double t624;
            if (t623 != 0.0) {
                const double t625 = 2.0 * y;
                const double t626 = y * y;
                const double t627 = t626 + 104.0;
                const double t628 = sqrt(t627);
                const double t629 = t628 + y;
                const double t630 = 1.0 / t629;
                const double t631 = 102.0 * t630;
                const double t632 = t625 + t631;
                const double t633 = 1.0 / t632;
                const double t634 = 100.0 * t633;
                const double t635 = t625 + t634;
                const double t636 = 1.0 / t635;
                const double t637 = 98.0 * t636;
                const double t638 = t625 + t637;
                const double t639 = 1.0 / t638;
                const double t640 = 96.0 * t639;
                const double t641 = t625 + t640;
                const double t642 = 1.0 / t641;
                const double t643 = 94.0 * t642;
                const double t644 = t625 + t643;
                const double t645 = 1.0 / t644;
                const double t646 = 92.0 * t645;
                const double t647 = t625 + t646;
                const double t648 = 1.0 / t647;
                const double t649 = 90.0 * t648;
                const double t650 = t625 + t649;
                const double t651 = 1.0 / t650;
                const double t652 = 88.0 * t651;
                const double t653 = t625 + t652;
                const double t654 = 1.0 / t653;
                const double t655 = 86.0 * t654;
                const double t656 = t625 + t655;
                const double t657 = 1.0 / t656;
                const double t658 = 84.0 * t657;
                const double t659 = t625 + t658;
                const double t660 = 1.0 / t659;
                const double t661 = 82.0 * t660;
                const double t662 = t625 + t661;
                const double t663 = 1.0 / t662;
                const double t664 = 80.0 * t663;
                const double t665 = t625 + t664;
                const double t666 = 1.0 / t665;
                const double t667 = 78.0 * t666;
                const double t668 = t625 + t667;
                const double t669 = 1.0 / t668;
                const double t670 = 76.0 * t669;
                const double t671 = t625 + t670;
                const double t672 = 1.0 / t671;
                const double t673 = 74.0 * t672;
                const double t674 = t625 + t673;
                const double t675 = 1.0 / t674;
                const double t676 = 72.0 * t675;
                const double t677 = t625 + t676;
                const double t678 = 1.0 / t677;
                const double t679 = 70.0 * t678;
                const double t680 = t625 + t679;
                const double t681 = 1.0 / t680;
                const double t682 = 68.0 * t681;
                const double t683 = t625 + t682;
                const double t684 = 1.0 / t683;
                const double t685 = 66.0 * t684;
                const double t686 = t625 + t685;
                const double t687 = 1.0 / t686;
                const double t688 = 64.0 * t687;
                const double t689 = t625 + t688;
                const double t690 = 1.0 / t689;
                const double t691 = 62.0 * t690;
                const double t692 = t625 + t691;
                const double t693 = 1.0 / t692;
                const double t694 = 60.0 * t693;
                const double t695 = t625 + t694;
                const double t696 = 1.0 / t695;
                const double t697 = 58.0 * t696;
                const double t698 = t625 + t697;
                const double t699 = 1.0 / t698;
                const double t700 = 56.0 * t699;
                const double t701 = t625 + t700;
                const double t702 = 1.0 / t701;
                const double t703 = 54.0 * t702;
                const double t704 = t625 + t703;
                const double t705 = 1.0 / t704;
                const double t706 = 52.0 * t705;
                const double t707 = t625 + t706;
                const double t708 = 1.0 / t707;
                const double t709 = 50.0 * t708;
                const double t710 = t625 + t709;
                const double t711 = 1.0 / t710;
                const double t712 = 48.0 * t711;
                const double t713 = t625 + t712;
                const double t714 = 1.0 / t713;
                const double t715 = 46.0 * t714;
                const double t716 = t625 + t715;
                const double t717 = 1.0 / t716;
                const double t718 = 44.0 * t717;
                const double t719 = t625 + t718;
                const double t720 = 1.0 / t719;
                const double t721 = 42.0 * t720;
                const double t722 = t625 + t721;
                const double t723 = 1.0 / t722;
                const double t724 = 40.0 * t723;
                const double t725 = t625 + t724;
                const double t726 = 1.0 / t725;
                const double t727 = 38.0 * t726;
                const double t728 = t625 + t727;
                const double t729 = 1.0 / t728;
                const double t730 = 36.0 * t729;
                const double t731 = t625 + t730;
                const double t732 = 1.0 / t731;
                const double t733 = 34.0 * t732;
                const double t734 = t625 + t733;
                const double t735 = 1.0 / t734;
                const double t736 = 32.0 * t735;
                const double t737 = t625 + t736;
                const double t738 = 1.0 / t737;
                const double t739 = 30.0 * t738;
                const double t740 = t625 + t739;
                const double t741 = 1.0 / t740;
                const double t742 = 28.0 * t741;
                const double t743 = t625 + t742;
                const double t744 = 1.0 / t743;
                const double t745 = 26.0 * t744;
                const double t746 = t625 + t745;
                const double t747 = 1.0 / t746;
                const double t748 = 24.0 * t747;
                const double t749 = t625 + t748;
                const double t750 = 1.0 / t749;
                const double t751 = 22.0 * t750;
                const double t752 = t625 + t751;
                const double t753 = 1.0 / t752;
                const double t754 = 20.0 * t753;
                const double t755 = t625 + t754;
                const double t756 = 1.0 / t755;
                const double t757 = 18.0 * t756;
                const double t758 = t625 + t757;
                const double t759 = 1.0 / t758;
                const double t760 = 16.0 * t759;
                const double t761 = t625 + t760;
                const double t762 = 1.0 / t761;
                const double t763 = 14.0 * t762;
                const double t764 = t625 + t763;
                const double t765 = 1.0 / t764;
                const double t766 = 12.0 * t765;
                const double t767 = t625 + t766;
                const double t768 = 1.0 / t767;
                const double t769 = t474 * t768;
                t624 = t769;
            }
            else {
                t624 = t474;
            }
            const double t770 = (x > 5.5 ? 1.0 : 0.0);
            double t771;
            if (t770 != 0.0) {
                const double t772 = 2.0 * y;
                const double t773 = y * y;
                const double t774 = t773 + 104.0;
                const double t775 = sqrt(t774);
                const double t776 = t775 + y;
                const double t777 = 1.0 / t776;
                const double t778 = 102.0 * t777;
                const double t779 = t772 + t778;
                const double t780 = 1.0 / t779;
                const double t781 = 100.0 * t780;
                const double t782 = t772 + t781;
                const double t783 = 1.0 / t782;
                const double t784 = 98.0 * t783;
                const double t785 = t772 + t784;
                const double t786 = 1.0 / t785;
                const double t787 = 96.0 * t786;
                const double t788 = t772 + t787;
                const double t789 = 1.0 / t788;
                const double t790 = 94.0 * t789;
                const double t791 = t772 + t790;
                const double t792 = 1.0 / t791;
                const double t793 = 92.0 * t792;
                const double t794 = t772 + t793;
                const double t795 = 1.0 / t794;
                const double t796 = 90.0 * t795;
                const double t797 = t772 + t796;
                const double t798 = 1.0 / t797;
                const double t799 = 88.0 * t798;
                const double t800 = t772 + t799;
                const double t801 = 1.0 / t800;
                const double t802 = 86.0 * t801;
                const double t803 = t772 + t802;
                const double t804 = 1.0 / t803;
                const double t805 = 84.0 * t804;
                const double t806 = t772 + t805;
                const double t807 = 1.0 / t806;
                const double t808 = 82.0 * t807;
                const double t809 = t772 + t808;
                const double t810 = 1.0 / t809;
                const double t811 = 80.0 * t810;
                const double t812 = t772 + t811;
                const double t813 = 1.0 / t812;
                const double t814 = 78.0 * t813;
                const double t815 = t772 + t814;
                const double t816 = 1.0 / t815;
                const double t817 = 76.0 * t816;
                const double t818 = t772 + t817;
                const double t819 = 1.0 / t818;
                const double t820 = 74.0 * t819;
                const double t821 = t772 + t820;
                const double t822 = 1.0 / t821;
                const double t823 = 72.0 * t822;
                const double t824 = t772 + t823;
                const double t825 = 1.0 / t824;
                const double t826 = 70.0 * t825;
                const double t827 = t772 + t826;
                const double t828 = 1.0 / t827;
                const double t829 = 68.0 * t828;
                const double t830 = t772 + t829;
                const double t831 = 1.0 / t830;
                const double t832 = 66.0 * t831;
                const double t833 = t772 + t832;
                const double t834 = 1.0 / t833;
                const double t835 = 64.0 * t834;
                const double t836 = t772 + t835;
                const double t837 = 1.0 / t836;
                const double t838 = 62.0 * t837;
                const double t839 = t772 + t838;
                const double t840 = 1.0 / t839;
                const double t841 = 60.0 * t840;
                const double t842 = t772 + t841;
                const double t843 = 1.0 / t842;
                const double t844 = 58.0 * t843;
                const double t845 = t772 + t844;
                const double t846 = 1.0 / t845;
                const double t847 = 56.0 * t846;
                const double t848 = t772 + t847;
                const double t849 = 1.0 / t848;
                const double t850 = 54.0 * t849;
                const double t851 = t772 + t850;
                const double t852 = 1.0 / t851;
                const double t853 = 52.0 * t852;
                const double t854 = t772 + t853;
                const double t855 = 1.0 / t854;
                const double t856 = 50.0 * t855;
                const double t857 = t772 + t856;
                const double t858 = 1.0 / t857;
                const double t859 = 48.0 * t858;
                const double t860 = t772 + t859;
                const double t861 = 1.0 / t860;
                const double t862 = 46.0 * t861;
                const double t863 = t772 + t862;
                const double t864 = 1.0 / t863;
                const double t865 = 44.0 * t864;
                const double t866 = t772 + t865;
                const double t867 = 1.0 / t866;
                const double t868 = 42.0 * t867;
                const double t869 = t772 + t868;
                const double t870 = 1.0 / t869;
                const double t871 = 40.0 * t870;
                const double t872 = t772 + t871;
                const double t873 = 1.0 / t872;
                const double t874 = 38.0 * t873;
                const double t875 = t772 + t874;
                const double t876 = 1.0 / t875;
                const double t877 = 36.0 * t876;
                const double t878 = t772 + t877;
                const double t879 = 1.0 / t878;
                const double t880 = 34.0 * t879;
                const double t881 = t772 + t880;
                const double t882 = 1.0 / t881;
                const double t883 = 32.0 * t882;
                const double t884 = t772 + t883;
                const double t885 = 1.0 / t884;
                const double t886 = 30.0 * t885;
                const double t887 = t772 + t886;
                const double t888 = 1.0 / t887;
                const double t889 = 28.0 * t888;
                const double t890 = t772 + t889;
                const double t891 = 1.0 / t890;
                const double t892 = 26.0 * t891;
                const double t893 = t772 + t892;
                const double t894 = 1.0 / t893;
                const double t895 = 24.0 * t894;
                const double t896 = t772 + t895;
                const double t897 = 1.0 / t896;
                const double t898 = 22.0 * t897;
                const double t899 = t772 + t898;
                const double t900 = 1.0 / t899;
                const double t901 = 20.0 * t900;
                const double t902 = t772 + t901;
                const double t903 = 1.0 / t902;
                const double t904 = 18.0 * t903;
                const double t905 = t772 + t904;
                const double t906 = 1.0 / t905;
                const double t907 = 16.0 * t906;
                const double t908 = t772 + t907;
                const double t909 = 1.0 / t908;
                const double t910 = 14.0 * t909;
                const double t911 = t772 + t910;
                const double t912 = 1.0 / t911;
                const double t913 = t624 * t912;
                t771 = t913;
            }
            else {
                t771 = t624;
            }
            const double t914 = (x > 6.5 ? 1.0 : 0.0);
            double t915;
            if (t914 != 0.0) {
                const double t916 = 2.0 * y;
                const double t917 = y * y;
                const double t918 = t917 + 104.0;
                const double t919 = sqrt(t918);
                const double t920 = t919 + y;
                const double t921 = 1.0 / t920;
                const double t922 = 102.0 * t921;
                const double t923 = t916 + t922;
                const double t924 = 1.0 / t923;
                const double t925 = 100.0 * t924;
                const double t926 = t916 + t925;
                const double t927 = 1.0 / t926;
                const double t928 = 98.0 * t927;
                const double t929 = t916 + t928;
                const double t930 = 1.0 / t929;
                const double t931 = 96.0 * t930;
                const double t932 = t916 + t931;
                const double t933 = 1.0 / t932;
                const double t934 = 94.0 * t933;
                const double t935 = t916 + t934;
                const double t936 = 1.0 / t935;
                const double t937 = 92.0 * t936;
                const double t938 = t916 + t937;
                const double t939 = 1.0 / t938;
                const double t940 = 90.0 * t939;
                const double t941 = t916 + t940;
                const double t942 = 1.0 / t941;
                const double t943 = 88.0 * t942;
                const double t944 = t916 + t943;
                const double t945 = 1.0 / t944;
                const double t946 = 86.0 * t945;
                const double t947 = t916 + t946;
                const double t948 = 1.0 / t947;
                const double t949 = 84.0 * t948;
                const double t950 = t916 + t949;
                const double t951 = 1.0 / t950;
                const double t952 = 82.0 * t951;
                const double t953 = t916 + t952;
                const double t954 = 1.0 / t953;
                const double t955 = 80.0 * t954;
                const double t956 = t916 + t955;
                const double t957 = 1.0 / t956;
                const double t958 = 78.0 * t957;
                const double t959 = t916 + t958;
                const double t960 = 1.0 / t959;
                const double t961 = 76.0 * t960;
                const double t962 = t916 + t961;
                const double t963 = 1.0 / t962;
                const double t964 = 74.0 * t963;
                const double t965 = t916 + t964;
                const double t966 = 1.0 / t965;
                const double t967 = 72.0 * t966;
                const double t968 = t916 + t967;
                const double t969 = 1.0 / t968;
                const double t970 = 70.0 * t969;
                const double t971 = t916 + t970;
                const double t972 = 1.0 / t971;
                const double t973 = 68.0 * t972;
                const double t974 = t916 + t973;
                const double t975 = 1.0 / t974;
                const double t976 = 66.0 * t975;
                const double t977 = t916 + t976;
                const double t978 = 1.0 / t977;
                const double t979 = 64.0 * t978;
                const double t980 = t916 + t979;
                const double t981 = 1.0 / t980;
                const double t982 = 62.0 * t981;
                const double t983 = t916 + t982;
                const double t984 = 1.0 / t983;
                const double t985 = 60.0 * t984;
                const double t986 = t916 + t985;
                const double t987 = 1.0 / t986;
                const double t988 = 58.0 * t987;
                const double t989 = t916 + t988;
                const double t990 = 1.0 / t989;
                const double t991 = 56.0 * t990;
                const double t992 = t916 + t991;
                const double t993 = 1.0 / t992;
                const double t994 = 54.0 * t993;
                const double t995 = t916 + t994;
                const double t996 = 1.0 / t995;
                const double t997 = 52.0 * t996;
                const double t998 = t916 + t997;
                const double t999 = 1.0 / t998;
                const double t1000 = 50.0 * t999;
                const double t1001 = t916 + t1000;
                const double t1002 = 1.0 / t1001;
                const double t1003 = 48.0 * t1002;
                const double t1004 = t916 + t1003;
                const double t1005 = 1.0 / t1004;
                const double t1006 = 46.0 * t1005;
                const double t1007 = t916 + t1006;
                const double t1008 = 1.0 / t1007;
                const double t1009 = 44.0 * t1008;
                const double t1010 = t916 + t1009;
                const double t1011 = 1.0 / t1010;
                const double t1012 = 42.0 * t1011;
                const double t1013 = t916 + t1012;
                const double t1014 = 1.0 / t1013;
                const double t1015 = 40.0 * t1014;
                const double t1016 = t916 + t1015;
                const double t1017 = 1.0 / t1016;
                const double t1018 = 38.0 * t1017;
                const double t1019 = t916 + t1018;
                const double t1020 = 1.0 / t1019;
                const double t1021 = 36.0 * t1020;
                const double t1022 = t916 + t1021;
                const double t1023 = 1.0 / t1022;
                const double t1024 = 34.0 * t1023;
                const double t1025 = t916 + t1024;
                const double t1026 = 1.0 / t1025;
                const double t1027 = 32.0 * t1026;
                const double t1028 = t916 + t1027;
                const double t1029 = 1.0 / t1028;
                const double t1030 = 30.0 * t1029;
                const double t1031 = t916 + t1030;
                const double t1032 = 1.0 / t1031;
                const double t1033 = 28.0 * t1032;
                const double t1034 = t916 + t1033;
                const double t1035 = 1.0 / t1034;
                const double t1036 = 26.0 * t1035;
                const double t1037 = t916 + t1036;
                const double t1038 = 1.0 / t1037;
                const double t1039 = 24.0 * t1038;
                const double t1040 = t916 + t1039;
                const double t1041 = 1.0 / t1040;
                const double t1042 = 22.0 * t1041;
                const double t1043 = t916 + t1042;
                const double t1044 = 1.0 / t1043;
                const double t1045 = 20.0 * t1044;
                const double t1046 = t916 + t1045;
                const double t1047 = 1.0 / t1046;
                const double t1048 = 18.0 * t1047;
                const double t1049 = t916 + t1048;
                const double t1050 = 1.0 / t1049;
                const double t1051 = 16.0 * t1050;
                const double t1052 = t916 + t1051;
                const double t1053 = 1.0 / t1052;
                const double t1054 = t771 * t1053;
                t915 = t1054;
            }
            else {
                t915 = t771;
            }
            const double t1055 = (x > 7.5 ? 1.0 : 0.0);
            double t1056;
            if (t1055 != 0.0) {
                const double t1057 = 2.0 * y;
                const double t1058 = y * y;
                const double t1059 = t1058 + 104.0;
                const double t1060 = sqrt(t1059);
                const double t1061 = t1060 + y;
                const double t1062 = 1.0 / t1061;
                const double t1063 = 102.0 * t1062;
                const double t1064 = t1057 + t1063;
                const double t1065 = 1.0 / t1064;
                const double t1066 = 100.0 * t1065;
                const double t1067 = t1057 + t1066;
                const double t1068 = 1.0 / t1067;
                const double t1069 = 98.0 * t1068;
                const double t1070 = t1057 + t1069;
                const double t1071 = 1.0 / t1070;
                const double t1072 = 96.0 * t1071;
                const double t1073 = t1057 + t1072;
                const double t1074 = 1.0 / t1073;
                const double t1075 = 94.0 * t1074;
                const double t1076 = t1057 + t1075;
                const double t1077 = 1.0 / t1076;
                const double t1078 = 92.0 * t1077;
                const double t1079 = t1057 + t1078;
                const double t1080 = 1.0 / t1079;
                const double t1081 = 90.0 * t1080;
                const double t1082 = t1057 + t1081;
                const double t1083 = 1.0 / t1082;
                const double t1084 = 88.0 * t1083;
                const double t1085 = t1057 + t1084;
                const double t1086 = 1.0 / t1085;
                const double t1087 = 86.0 * t1086;
                const double t1088 = t1057 + t1087;
                const double t1089 = 1.0 / t1088;
                const double t1090 = 84.0 * t1089;
                const double t1091 = t1057 + t1090;
                const double t1092 = 1.0 / t1091;
                const double t1093 = 82.0 * t1092;
                const double t1094 = t1057 + t1093;
                const double t1095 = 1.0 / t1094;
                const double t1096 = 80.0 * t1095;
                const double t1097 = t1057 + t1096;
                const double t1098 = 1.0 / t1097;
                const double t1099 = 78.0 * t1098;
                const double t1100 = t1057 + t1099;
                const double t1101 = 1.0 / t1100;
                const double t1102 = 76.0 * t1101;
                const double t1103 = t1057 + t1102;
                const double t1104 = 1.0 / t1103;
                const double t1105 = 74.0 * t1104;
                const double t1106 = t1057 + t1105;
                const double t1107 = 1.0 / t1106;
                const double t1108 = 72.0 * t1107;
                const double t1109 = t1057 + t1108;
                const double t1110 = 1.0 / t1109;
                const double t1111 = 70.0 * t1110;
                const double t1112 = t1057 + t1111;
                const double t1113 = 1.0 / t1112;
                const double t1114 = 68.0 * t1113;
                const double t1115 = t1057 + t1114;
                const double t1116 = 1.0 / t1115;
                const double t1117 = 66.0 * t1116;
                const double t1118 = t1057 + t1117;
                const double t1119 = 1.0 / t1118;
                const double t1120 = 64.0 * t1119;
                const double t1121 = t1057 + t1120;
                const double t1122 = 1.0 / t1121;
                const double t1123 = 62.0 * t1122;
                const double t1124 = t1057 + t1123;
                const double t1125 = 1.0 / t1124;
                const double t1126 = 60.0 * t1125;
                const double t1127 = t1057 + t1126;
                const double t1128 = 1.0 / t1127;
                const double t1129 = 58.0 * t1128;
                const double t1130 = t1057 + t1129;
                const double t1131 = 1.0 / t1130;
                const double t1132 = 56.0 * t1131;
                const double t1133 = t1057 + t1132;
                const double t1134 = 1.0 / t1133;
                const double t1135 = 54.0 * t1134;
                const double t1136 = t1057 + t1135;
                const double t1137 = 1.0 / t1136;
                const double t1138 = 52.0 * t1137;
                const double t1139 = t1057 + t1138;
                const double t1140 = 1.0 / t1139;
                const double t1141 = 50.0 * t1140;
                const double t1142 = t1057 + t1141;
                const double t1143 = 1.0 / t1142;
                const double t1144 = 48.0 * t1143;
                const double t1145 = t1057 + t1144;
                const double t1146 = 1.0 / t1145;
                const double t1147 = 46.0 * t1146;
                const double t1148 = t1057 + t1147;
                const double t1149 = 1.0 / t1148;
                const double t1150 = 44.0 * t1149;
                const double t1151 = t1057 + t1150;
                const double t1152 = 1.0 / t1151;
                const double t1153 = 42.0 * t1152;
                const double t1154 = t1057 + t1153;
                const double t1155 = 1.0 / t1154;
                const double t1156 = 40.0 * t1155;
                const double t1157 = t1057 + t1156;
                const double t1158 = 1.0 / t1157;
                const double t1159 = 38.0 * t1158;
                const double t1160 = t1057 + t1159;
                const double t1161 = 1.0 / t1160;
                const double t1162 = 36.0 * t1161;
                const double t1163 = t1057 + t1162;
                const double t1164 = 1.0 / t1163;
                const double t1165 = 34.0 * t1164;
                const double t1166 = t1057 + t1165;
                const double t1167 = 1.0 / t1166;
                const double t1168 = 32.0 * t1167;
                const double t1169 = t1057 + t1168;
                const double t1170 = 1.0 / t1169;
                const double t1171 = 30.0 * t1170;
                const double t1172 = t1057 + t1171;
                const double t1173 = 1.0 / t1172;
                const double t1174 = 28.0 * t1173;
                const double t1175 = t1057 + t1174;
                const double t1176 = 1.0 / t1175;
                const double t1177 = 26.0 * t1176;
                const double t1178 = t1057 + t1177;
                const double t1179 = 1.0 / t1178;
                const double t1180 = 24.0 * t1179;
                const double t1181 = t1057 + t1180;
                const double t1182 = 1.0 / t1181;
                const double t1183 = 22.0 * t1182;
                const double t1184 = t1057 + t1183;
                const double t1185 = 1.0 / t1184;
                const double t1186 = 20.0 * t1185;
                const double t1187 = t1057 + t1186;
                const double t1188 = 1.0 / t1187;
                const double t1189 = 18.0 * t1188;
                const double t1190 = t1057 + t1189;
                const double t1191 = 1.0 / t1190;
                const double t1192 = t915 * t1191;
                t1056 = t1192;
            }
            else {
                t1056 = t915;
            }
            t3 = t1056;
        }
        else {
            const double t1193 = (x > 7.5 ? 1.0 : 0.0);
            double t1194;
            if (t1193 != 0.0) {
                const double t1195 = value_erfcx(y);
                const double t1196 = 2.0 * y;
                const double t1197 = t1196 * t1195;
                const double t1198 = 1.1283791670955126 - t1197;
                const double t1199 = t1198 / 2.0;
                const double t1200 = t1196 * t1199;
                const double t1201 = t1195 - t1200;
                const double t1202 = t1201 / 4.0;
                const double t1203 = t1196 * t1202;
                const double t1204 = t1199 - t1203;
                const double t1205 = t1204 / 6.0;
                const double t1206 = t1196 * t1205;
                const double t1207 = t1202 - t1206;
                const double t1208 = t1207 / 8.0;
                const double t1209 = t1196 * t1208;
                const double t1210 = t1205 - t1209;
                const double t1211 = t1210 / 10.0;
                const double t1212 = t1196 * t1211;
                const double t1213 = t1208 - t1212;
                const double t1214 = t1213 / 12.0;
                const double t1215 = t1196 * t1214;
                const double t1216 = t1211 - t1215;
                const double t1217 = t1216 / 14.0;
                const double t1218 = t1196 * t1217;
                const double t1219 = t1214 - t1218;
                const double t1220 = t1219 / 16.0;
                t1194 = t1220;
            }
            else {
                const double t1221 = (x > 6.5 ? 1.0 : 0.0);
                double t1222;
                if (t1221 != 0.0) {
                    const double t1223 = 2.0 * y;
                    const double t1224 = value_erfcx(y);
                    const double t1225 = t1223 * t1224;
                    const double t1226 = 1.1283791670955126 - t1225;
                    const double t1227 = t1226 / 2.0;
                    const double t1228 = t1223 * t1227;
                    const double t1229 = t1224 - t1228;
                    const double t1230 = t1229 / 4.0;
                    const double t1231 = t1223 * t1230;
                    const double t1232 = t1227 - t1231;
                    const double t1233 = t1232 / 6.0;
                    const double t1234 = t1223 * t1233;
                    const double t1235 = t1230 - t1234;
                    const double t1236 = t1235 / 8.0;
                    const double t1237 = t1223 * t1236;
                    const double t1238 = t1233 - t1237;
                    const double t1239 = t1238 / 10.0;
                    const double t1240 = t1223 * t1239;
                    const double t1241 = t1236 - t1240;
                    const double t1242 = t1241 / 12.0;
                    const double t1243 = t1223 * t1242;
                    const double t1244 = t1239 - t1243;
                    const double t1245 = t1244 / 14.0;
                    t1222 = t1245;
                }
                else {
                    const double t1246 = (x > 5.5 ? 1.0 : 0.0);
                    double t1247;
                    if (t1246 != 0.0) {
                        const double t1248 = value_erfcx(y);
                        const double t1249 = 2.0 * y;
                        const double t1250 = t1249 * t1248;
                        const double t1251 = 1.1283791670955126 - t1250;
                        const double t1252 = t1251 / 2.0;
                        const double t1253 = t1249 * t1252;
                        const double t1254 = t1248 - t1253;
                        const double t1255 = t1254 / 4.0;
                        const double t1256 = t1249 * t1255;
                        const double t1257 = t1252 - t1256;
                        const double t1258 = t1257 / 6.0;
                        const double t1259 = t1249 * t1258;
                        const double t1260 = t1255 - t1259;
                        const double t1261 = t1260 / 8.0;
                        const double t1262 = t1249 * t1261;
                        const double t1263 = t1258 - t1262;
                        const double t1264 = t1263 / 10.0;
                        const double t1265 = t1249 * t1264;
                        const double t1266 = t1261 - t1265;
                        const double t1267 = t1266 / 12.0;
                        t1247 = t1267;
                    }
                    else {
                        const double t1268 = (x > 4.5 ? 1.0 : 0.0);
                        double t1269;
                        if (t1268 != 0.0) {
                            const double t1270 = 2.0 * y;
                            const double t1271 = value_erfcx(y);
                            const double t1272 = t1270 * t1271;
                            const double t1273 = 1.1283791670955126 - t1272;
                            const double t1274 = t1273 / 2.0;
                            const double t1275 = t1270 * t1274;
                            const double t1276 = t1271 - t1275;
                            const double t1277 = t1276 / 4.0;
                            const double t1278 = t1270 * t1277;
                            const double t1279 = t1274 - t1278;
                            const double t1280 = t1279 / 6.0;
                            const double t1281 = t1270 * t1280;
                            const double t1282 = t1277 - t1281;
                            const double t1283 = t1282 / 8.0;
                            const double t1284 = t1270 * t1283;
                            const double t1285 = t1280 - t1284;
                            const double t1286 = t1285 / 10.0;
                            t1269 = t1286;
                        }
                        else {
                            const double t1287 = (x > 3.5 ? 1.0 : 0.0);
                            double t1288;
                            if (t1287 != 0.0) {
                                const double t1289 = value_erfcx(y);
                                const double t1290 = 2.0 * y;
                                const double t1291 = t1290 * t1289;
                                const double t1292 = 1.1283791670955126 - t1291;
                                const double t1293 = t1292 / 2.0;
                                const double t1294 = t1290 * t1293;
                                const double t1295 = t1289 - t1294;
                                const double t1296 = t1295 / 4.0;
                                const double t1297 = t1290 * t1296;
                                const double t1298 = t1293 - t1297;
                                const double t1299 = t1298 / 6.0;
                                const double t1300 = t1290 * t1299;
                                const double t1301 = t1296 - t1300;
                                const double t1302 = t1301 / 8.0;
                                t1288 = t1302;
                            }
                            else {
                                const double t1303 = (x > 2.5 ? 1.0 : 0.0);
                                double t1304;
                                if (t1303 != 0.0) {
                                    const double t1305 = 2.0 * y;
                                    const double t1306 = value_erfcx(y);
                                    const double t1307 = t1305 * t1306;
                                    const double t1308 = 1.1283791670955126 - t1307;
                                    const double t1309 = t1308 / 2.0;
                                    const double t1310 = t1305 * t1309;
                                    const double t1311 = t1306 - t1310;
                                    const double t1312 = t1311 / 4.0;
                                    const double t1313 = t1305 * t1312;
                                    const double t1314 = t1309 - t1313;
                                    const double t1315 = t1314 / 6.0;
                                    t1304 = t1315;
                                }
                                else {
                                    const double t1316 = (x > 1.5 ? 1.0 : 0.0);
                                    double t1317;
                                    if (t1316 != 0.0) {
                                        const double t1318 = value_erfcx(y);
                                        const double t1319 = 2.0 * y;
                                        const double t1320 = t1319 * t1318;
                                        const double t1321 = 1.1283791670955126 - t1320;
                                        const double t1322 = t1321 / 2.0;
                                        const double t1323 = t1319 * t1322;
                                        const double t1324 = t1318 - t1323;
                                        const double t1325 = t1324 / 4.0;
                                        t1317 = t1325;
                                    }
                                    else {
                                        const double t1326 = value_erfcx(y);
                                        const double t1327 = (x > 0.5 ? 1.0 : 0.0);
                                        double t1328;
                                        if (t1327 != 0.0) {
                                            const double t1329 = 2.0 * y;
                                            const double t1330 = t1329 * t1326;
                                            const double t1331 = 1.1283791670955126 - t1330;
                                            const double t1332 = t1331 / 2.0;
                                            t1328 = t1332;
                                        }
                                        else {
                                            t1328 = t1326;
                                        }
                                        t1317 = t1328;
                                    }
                                    t1304 = t1317;
                                }
                                t1288 = t1304;
                            }
                            t1269 = t1288;
                        }
                        t1247 = t1269;
                    }
                    t1222 = t1247;
                }
                t1194 = t1222;
            }
            t3 = t1194;
        }
        t1 = t3;
    }
    return t1;
}

static inline double value_erfinv(double x)
{
    const double t0 = 0.5 * x;
    const double t1 = fabs(t0);
    const double t2 = (t1 > 0.425 ? 1.0 : 0.0);
    double t3;
    if (t2 != 0.0) {
        const double t4 = fabs(x);
        const double t5 = 1.0 - t4;
        const double t6 = 0.5 * t5;
        double t7;
        if (t6 != 0.0) {
            const double t8 = log(t6);
            const double t9 = -t8;
            const double t10 = sqrt(t9);
            const double t11 = (t10 > 5.0 ? 1.0 : 0.0);
            double t12;
            if (t11 != 0.0) {
                const double t13 = t10 - 5.0;
                const double t14 = 2.0103343992922881e-07 * t13;
                const double t15 = t14 + 2.7115555687434876e-05;
                const double t16 = t15 * t13;
                const double t17 = t16 + 0.0012426609473880784;
                const double t18 = t17 * t13;
                const double t19 = t18 + 0.026532189526576124;
                const double t20 = t19 * t13;
                const double t21 = t20 + 0.29656057182850487;
                const double t22 = t21 * t13;
                const double t23 = t22 + 1.7848265399172913;
                const double t24 = t23 * t13;
                const double t25 = t24 + 5.463784911164114;
                const double t26 = t25 * t13;
                const double t27 = t26 + 6.657904643501103;
                const double t28 = 2.0442631033899397e-15 * t13;
                const double t29 = t28 + 1.421511758316446e-07;
                const double t30 = t29 * t13;
                const double t31 = t30 + 1.8463183175100548e-05;
                const double t32 = t31 * t13;
                const double t33 = t32 + 0.0007868691311456133;
                const double t34 = t33 * t13;
                const double t35 = t34 + 0.014875361290850615;
                const double t36 = t35 * t13;
                const double t37 = t36 + 0.1369298809227358;
                const double t38 = t37 * t13;
                const double t39 = t38 + 0.599832206555888;
                const double t40 = t39 * t13;
                const double t41 = t40 + 1.0;
                const double t42 = t27 / t41;
                t12 = t42;
            }
            else {
                const double t43 = t10 - 1.6;
                const double t44 = 0.0007745450142783414 * t43;
                const double t45 = t44 + 0.022723844989269184;
                const double t46 = t45 * t43;
                const double t47 = t46 + 0.2417807251774506;
                const double t48 = t47 * t43;
                const double t49 = t48 + 1.2704582524523684;
                const double t50 = t49 * t43;
                const double t51 = t50 + 3.6478483247632045;
                const double t52 = t51 * t43;
                const double t53 = t52 + 5.769497221460691;
                const double t54 = t53 * t43;
                const double t55 = t54 + 4.630337846156546;
                const double t56 = t55 * t43;
                const double t57 = t56 + 1.4234371107496835;
                const double t58 = 1.0507500716444169e-09 * t43;
                const double t59 = t58 + 0.0005475938084995345;
                const double t60 = t59 * t43;
                const double t61 = t60 + 0.015198666563616457;
                const double t62 = t61 * t43;
                const double t63 = t62 + 0.14810397642748008;
                const double t64 = t63 * t43;
                const double t65 = t64 + 0.6897673349851;
                const double t66 = t65 * t43;
                const double t67 = t66 + 1.6763848301838038;
                const double t68 = t67 * t43;
                const double t69 = t68 + 2.053191626637759;
                const double t70 = t69 * t43;
                const double t71 = t70 + 1.0;
                const double t72 = t57 / t71;
                t12 = t72;
            }
            t7 = t12;
        }
        else {
            t7 = INFINITY;
        }
        const double t73 = copysign(t7, t0);
        t3 = t73;
    }
    else {
        const double t74 = t0 * t0;
        const double t75 = 0.180625 - t74;
        const double t76 = 2509.0809287301227 * t75;
        const double t77 = t76 + 33430.57558358813;
        const double t78 = t77 * t75;
        const double t79 = t78 + 67265.7709270087;
        const double t80 = t79 * t75;
        const double t81 = t80 + 45921.95393154987;
        const double t82 = t81 * t75;
        const double t83 = t82 + 13731.69376550946;
        const double t84 = t83 * t75;
        const double t85 = t84 + 1971.5909503065513;
        const double t86 = t85 * t75;
        const double t87 = t86 + 133.14166789178438;
        const double t88 = t87 * t75;
        const double t89 = t88 + 3.3871328727963665;
        const double t90 = 5226.495278852854 * t75;
        const double t91 = t90 + 28729.085735721943;
        const double t92 = t91 * t75;
        const double t93 = t92 + 39307.89580009271;
        const double t94 = t93 * t75;
        const double t95 = t94 + 21213.794301586597;
        const double t96 = t95 * t75;
        const double t97 = t96 + 5394.196021424751;
        const double t98 = t97 * t75;
        const double t99 = t98 + 687.1870074920579;
        const double t100 = t99 * t75;
        const double t101 = t100 + 42.31333070160091;
        const double t102 = t101 * t75;
        const double t103 = t102 + 1.0;
        const double t104 = t89 / t103;
        const double t105 = t0 * t104;
        t3 = t105;
    }
    const double t106 = t3 / 1.4142135623730951;
    return t106;
}

static inline double value_ndtr(double x)
{
    const double t0 = ((-1.0) > x ? 1.0 : 0.0);
    double t1;
    if (t0 != 0.0) {
        const double t2 = -x;
        const double t3 = t2 / 1.4142135623730951;
        const double t4 = value_erfcx(t3);
        const double t5 = 0.5 * t4;
        const double t6 = fabs(x);
        const double t7 = (t6 < 40.0 || t6 != t6 ? t6 : 40.0);
        const double t8 = t7 * t7;
        const double t9 = (-0.5) * t8;
        const double t10 = exp(t9);
        const double t11 = t7 * 131072.0;
        const double t12 = rint(t11);
        const double t13 = t12 / 131072.0;
        const double t14 = t13 * t13;
        const double t15 = t14 - t8;
        const double t16 = t7 - t13;
        const double t17 = t13 * t16;
        const double t18 = 2.0 * t17;
        const double t19 = t15 + t18;
        const double t20 = t16 * t16;
        const double t21 = t19 + t20;
        const double t22 = (-0.5) * t21;
        const double t23 = t10 * t22;
        const double t24 = t10 + t23;
        const double t25 = t5 * t24;
        t1 = t25;
    }
    else {
        const double t26 = -x;
        const double t27 = t26 / 1.4142135623730951;
        const double t28 = erfc(t27);
        const double t29 = 0.5 * t28;
        t1 = t29;
    }
    return t1;
}

static inline double value_log_ndtr(double x)
{
    const double t0 = ((-1.0) > x ? 1.0 : 0.0);
    double t1;
    if (t0 != 0.0) {
        const double t2 = -x;
        const double t3 = t2 / 1.4142135623730951;
        const double t4 = value_erfcx(t3);
        const double t5 = 0.5 * t4;
        const double t6 = log(t5);
        const double t7 = x * x;
        const double t8 = 0.5 * t7;
        const double t9 = t6 - t8;
        t1 = t9;
    }
    else {
        const double t10 = -x;
        const double t11 = value_ndtr(t10);
        const double t12 = -t11;
        const double t13 = log1p(t12);
        t1 = t13;
    }
    return t1;
}

static inline double value_ndtri(double x)
{
    const double t0 = x - 0.5;
    const double t1 = fabs(t0);
    const double t2 = (t1 > 0.425 ? 1.0 : 0.0);
    double t3;
    if (t2 != 0.0) {
        const double t4 = 1.0 - x;
        const double t5 = (x < t4 || x != x ? x : t4);
        double t6;
        if (t5 != 0.0) {
            const double t7 = log(t5);
            const double t8 = -t7;
            const double t9 = sqrt(t8);
            const double t10 = (t9 > 5.0 ? 1.0 : 0.0);
            double t11;
            if (t10 != 0.0) {
                const double t12 = t9 - 5.0;
                const double t13 = 2.0103343992922881e-07 * t12;
                const double t14 = t13 + 2.7115555687434876e-05;
                const double t15 = t14 * t12;
                const double t16 = t15 + 0.0012426609473880784;
                const double t17 = t16 * t12;
                const double t18 = t17 + 0.026532189526576124;
                const double t19 = t18 * t12;
                const double t20 = t19 + 0.29656057182850487;
                const double t21 = t20 * t12;
                const double t22 = t21 + 1.7848265399172913;
                const double t23 = t22 * t12;
                const double t24 = t23 + 5.463784911164114;
                const double t25 = t24 * t12;
                const double t26 = t25 + 6.657904643501103;
                const double t27 = 2.0442631033899397e-15 * t12;
                const double t28 = t27 + 1.421511758316446e-07;
                const double t29 = t28 * t12;
                const double t30 = t29 + 1.8463183175100548e-05;
                const double t31 = t30 * t12;
                const double t32 = t31 + 0.0007868691311456133;
                const double t33 = t32 * t12;
                const double t34 = t33 + 0.014875361290850615;
                const double t35 = t34 * t12;
                const double t36 = t35 + 0.1369298809227358;
                const double t37 = t36 * t12;
                const double t38 = t37 + 0.599832206555888;
                const double t39 = t38 * t12;
                const double t40 = t39 + 1.0;
                const double t41 = t26 / t40;
                t11 = t41;
            }
            else {
                const double t42 = t9 - 1.6;
                const double t43 = 0.0007745450142783414 * t42;
                const double t44 = t43 + 0.022723844989269184;
                const double t45 = t44 * t42;
                const double t46 = t45 + 0.2417807251774506;
                const double t47 = t46 * t42;
                const double t48 = t47 + 1.2704582524523684;
                const double t49 = t48 * t42;
                const double t50 = t49 + 3.6478483247632045;
                const double t51 = t50 * t42;
                const double t52 = t51 + 5.769497221460691;
                const double t53 = t52 * t42;
                const double t54 = t53 + 4.630337846156546;
                const double t55 = t54 * t42;
                const double t56 = t55 + 1.4234371107496835;
                const double t57 = 1.0507500716444169e-09 * t42;
                const double t58 = t57 + 0.0005475938084995345;
                const double t59 = t58 * t42;
                const double t60 = t59 + 0.015198666563616457;
                const double t61 = t60 * t42;
                const double t62 = t61 + 0.14810397642748008;
                const double t63 = t62 * t42;
                const double t64 = t63 + 0.6897673349851;
                const double t65 = t64 * t42;
                const double t66 = t65 + 1.6763848301838038;
                const double t67 = t66 * t42;
                const double t68 = t67 + 2.053191626637759;
                const double t69 = t68 * t42;
                const double t70 = t69 + 1.0;
                const double t71 = t56 / t70;
                t11 = t71;
            }
            t6 = t11;
        }
        else {
            t6 = INFINITY;
        }
        const double t72 = copysign(t6, t0);
        t3 = t72;
    }
    else {
        const double t73 = t0 * t0;
        const double t74 = 0.180625 - t73;
        const double t75 = 2509.0809287301227 * t74;
        const double t76 = t75 + 33430.57558358813;
        const double t77 = t76 * t74;
        const double t78 = t77 + 67265.7709270087;
        const double t79 = t78 * t74;
        const double t80 = t79 + 45921.95393154987;
        const double t81 = t80 * t74;
        const double t82 = t81 + 13731.69376550946;
        const double t83 = t82 * t74;
        const double t84 = t83 + 1971.5909503065513;
        const double t85 = t84 * t74;
        const double t86 = t85 + 133.14166789178438;
        const double t87 = t86 * t74;
        const double t88 = t87 + 3.3871328727963665;
        const double t89 = 5226.495278852854 * t74;
        const double t90 = t89 + 28729.085735721943;
        const double t91 = t90 * t74;
        const double t92 = t91 + 39307.89580009271;
        const double t93 = t92 * t74;
        const double t94 = t93 + 21213.794301586597;
        const double t95 = t94 * t74;
        const double t96 = t95 + 5394.196021424751;
        const double t97 = t96 * t74;
        const double t98 = t97 + 687.1870074920579;
        const double t99 = t98 * t74;
        const double t100 = t99 + 42.31333070160091;
        const double t101 = t100 * t74;
        const double t102 = t101 + 1.0;
        const double t103 = t88 / t102;
        const double t104 = t0 * t103;
        t3 = t104;
    }
    return t3;
}

static inline double value_logit(double x)
{
    const double t0 = x - 0.5;
    const double t1 = fabs(t0);
    const double t2 = (0.25 > t1 ? 1.0 : 0.0);
    double t3;
    if (t2 != 0.0) {
        const double t4 = 2.0 * t0;
        const double t5 = 1.0 - x;
        const double t6 = t4 / t5;
        const double t7 = log1p(t6);
        t3 = t7;
    }
    else {
        const double t8 = 1.0 - x;
        const double t9 = x / t8;
        const double t10 = log(t9);
        t3 = t10;
    }
    return t3;
}

static inline double value_xlogy(double x, double y)
{
    double t0;
    if (x != 0.0) {
        const double t1 = log(y);
        const double t2 = x * t1;
        t0 = t2;
    }
    else {
        const double t3 = (y < 0.0 || y != y ? y : 0.0);
        const double t4 = (t3 > 0.0 || t3 != t3 ? t3 : 0.0);
        t0 = t4;
    }
    return t0;
}

static inline double value_xlog1py(double x, double y)
{
    double t0;
    if (x != 0.0) {
        const double t1 = log1p(y);
        const double t2 = x * t1;
        t0 = t2;
    }
    else {
        const double t3 = (y < 0.0 || y != y ? y : 0.0);
        const double t4 = (t3 > 0.0 || t3 != t3 ? t3 : 0.0);
        t0 = t4;
    }
    return t0;
}

static inline double value_near_gamma(double x)
{
    const double t0 = floor(x);
    const double t1 = x - t0;
    const double t2 = 0.00016011952247675185 * t1;
    const double t3 = t2 + 0.0011913514700658638;
    const double t4 = t3 * t1;
    const double t5 = t4 + 0.010421379756176158;
    const double t6 = t5 * t1;
    const double t7 = t6 + 0.04763678004571372;
    const double t8 = t7 * t1;
    const double t9 = t8 + 0.20744822764843598;
    const double t10 = t9 * t1;
    const double t11 = t10 + 0.4942148268014971;
    const double t12 = t11 * t1;
    const double t13 = t12 + 1.0;
    const double t14 = (-2.3158187332412014e-05) * t1;
    const double t15 = t14 + 0.0005396055804933034;
    const double t16 = t15 * t1;
    const double t17 = t16 + (-0.004456419138517973);
    const double t18 = t17 * t1;
    const double t19 = t18 + 0.011813978522206043;
    const double t20 = t19 * t1;
    const double t21 = t20 + 0.035823639860549865;
    const double t22 = t21 * t1;
    const double t23 = t22 + (-0.23459179571824335);
    const double t24 = t23 * t1;
    const double t25 = t24 + 0.0714304917030273;
    const double t26 = t25 * t1;
    const double t27 = t26 + 1.0;
    const double t28 = t13 / t27;
    const double t29 = (t0 > 2.0 ? 1.0 : 0.0);
    const double t30 = t1 + 2.0;
    const double t31 = (t29 != 0.0 ? t30 : 1.0);
    const double t32 = t28 * t31;
    const double t33 = (t0 > 3.0 ? 1.0 : 0.0);
    const double t34 = t1 + 3.0;
    const double t35 = (t33 != 0.0 ? t34 : 1.0);
    const double t36 = t32 * t35;
    const double t37 = (t0 > 4.0 ? 1.0 : 0.0);
    const double t38 = t1 + 4.0;
    const double t39 = (t37 != 0.0 ? t38 : 1.0);
    const double t40 = t36 * t39;
    const double t41 = (t0 > 5.0 ? 1.0 : 0.0);
    const double t42 = t1 + 5.0;
    const double t43 = (t41 != 0.0 ? t42 : 1.0);
    const double t44 = t40 * t43;
    const double t45 = (t0 > 6.0 ? 1.0 : 0.0);
    const double t46 = t1 + 6.0;
    const double t47 = (t45 != 0.0 ? t46 : 1.0);
    const double t48 = t44 * t47;
    const double t49 = (t0 > 7.0 ? 1.0 : 0.0);
    const double t50 = t1 + 7.0;
    const double t51 = (t49 != 0.0 ? t50 : 1.0);
    const double t52 = t48 * t51;
    const double t53 = (t0 > 8.0 ? 1.0 : 0.0);
    const double t54 = t1 + 8.0;
    const double t55 = (t53 != 0.0 ? t54 : 1.0);
    const double t56 = t52 * t55;
    const double t57 = (t0 > 9.0 ? 1.0 : 0.0);
    const double t58 = t1 + 9.0;
    const double t59 = (t57 != 0.0 ? t58 : 1.0);
    const double t60 = t56 * t59;
    const double t61 = (t0 > 10.0 ? 1.0 : 0.0);
    const double t62 = t1 + 10.0;
    const double t63 = (t61 != 0.0 ? t62 : 1.0);
    const double t64 = t60 * t63;
    const double t65 = (t0 > 11.0 ? 1.0 : 0.0);
    const double t66 = t1 + 11.0;
    const double t67 = (t65 != 0.0 ? t66 : 1.0);
    const double t68 = t64 * t67;
    const double t69 = (t0 > 12.0 ? 1.0 : 0.0);
    const double t70 = t1 + 12.0;
    const double t71 = (t69 != 0.0 ? t70 : 1.0);
    const double t72 = t68 * t71;
    const double t73 = (t0 > 13.0 ? 1.0 : 0.0);
    const double t74 = t1 + 13.0;
    const double t75 = (t73 != 0.0 ? t74 : 1.0);
    const double t76 = t72 * t75;
    const double t77 = (t0 > 14.0 ? 1.0 : 0.0);
    const double t78 = t1 + 14.0;
    const double t79 = (t77 != 0.0 ? t78 : 1.0);
    const double t80 = t76 * t79;
    const double t81 = (t0 > 15.0 ? 1.0 : 0.0);
    const double t82 = t1 + 15.0;
    const double t83 = (t81 != 0.0 ? t82 : 1.0);
    const double t84 = t80 * t83;
    const double t85 = (t0 > 16.0 ? 1.0 : 0.0);
    const double t86 = t1 + 16.0;
    const double t87 = (t85 != 0.0 ? t86 : 1.0);
    const double t88 = t84 * t87;
    const double t89 = (t0 > 17.0 ? 1.0 : 0.0);
    const double t90 = t1 + 17.0;
    const double t91 = (t89 != 0.0 ? t90 : 1.0);
    const double t92 = t88 * t91;
    const double t93 = (t0 > 18.0 ? 1.0 : 0.0);
    const double t94 = t1 + 18.0;
    const double t95 = (t93 != 0.0 ? t94 : 1.0);
    const double t96 = t92 * t95;
    const double t97 = (t0 > 19.0 ? 1.0 : 0.0);
    const double t98 = t1 + 19.0;
    const double t99 = (t97 != 0.0 ? t98 : 1.0);
    const double t100 = t96 * t99;
    const double t101 = (2.0 > x ? 1.0 : 0.0);
    double t102;
    if (t101 != 0.0) {
        const double t103 = (1.0 > x ? 1.0 : 0.0);
        const double t104 = 1.0 + x;
        const double t105 = x * t104;
        const double t106 = (t103 != 0.0 ? t105 : x);
        const double t107 = t100 / t106;
        t102 = t107;
    }
    else {
        t102 = t100;
    }
    return t102;
}

static inline double value_beta(double x, double y)
{
    const double t0 = (x > y || x != x ? x : y);
    const double t1 = (x < y || x != x ? x : y);
    const double t2 = (t0 > 1.7976931348623157e+308 ? 1.0 : 0.0);
    double t3;
    if (t2 != 0.0) {
        const double t4 = (t1 > 0.0 ? 1.0 : 0.0);
        const double t5 = (t4 != 0.0 ? 0.0 : NAN);
        t3 = t5;
    }
    else {
        const double t6 = (0.0 > t1 ? 1.0 : 0.0);
        double t7;
        if (t6 != 0.0) {
            t7 = NAN;
        }
        else {
            const double t8 = (10.0 > t1 ? 1.0 : 0.0);
            double t9;
            if (t8 != 0.0) {
                const double t10 = x + y;
                const double t11 = (10.0 > t0 ? 1.0 : 0.0);
                double t12;
                if (t11 != 0.0) {
                    const double t13 = value_near_gamma(t1);
                    const double t14 = value_near_gamma(t0);
                    const double t15 = value_near_gamma(t10);
                    const double t16 = t14 / t15;
                    const double t17 = t13 * t16;
                    t12 = t17;
                }
                else {
                    const double t18 = value_near_gamma(t1);
                    const double t19 = t1 / t10;
                    const double t20 = t1 + 0.5;
                    const double t21 = t19 * t20;
                    const double t22 = t0 - 0.5;
                    const double t23 = -t1;
                    const double t24 = t23 / t10;
                    const double t25 = fabs(t24);
                    const double t26 = (0.3 > t25 ? 1.0 : 0.0);
                    double t27;
                    if (t26 != 0.0) {
                        const double t28 = 2.0 + t24;
                        const double t29 = t24 / t28;
                        const double t30 = t29 * t29;
                        const double t31 = 0.06451612903225806 * t30;
                        const double t32 = t31 + 0.06896551724137931;
                        const double t33 = t32 * t30;
                        const double t34 = t33 + 0.07407407407407407;
                        const double t35 = t34 * t30;
                        const double t36 = t35 + 0.08;
                        const double t37 = t36 * t30;
                        const double t38 = t37 + 0.08695652173913043;
                        const double t39 = t38 * t30;
                        const double t40 = t39 + 0.09523809523809523;
                        const double t41 = t40 * t30;
                        const double t42 = t41 + 0.10526315789473684;
                        const double t43 = t42 * t30;
                        const double t44 = t43 + 0.11764705882352941;
                        const double t45 = t44 * t30;
                        const double t46 = t45 + 0.13333333333333333;
                        const double t47 = t46 * t30;
                        const double t48 = t47 + 0.15384615384615385;
                        const double t49 = t48 * t30;
                        const double t50 = t49 + 0.18181818181818182;
                        const double t51 = t50 * t30;
                        const double t52 = t51 + 0.2222222222222222;
                        const double t53 = t52 * t30;
                        const double t54 = t53 + 0.2857142857142857;
                        const double t55 = t54 * t30;
                        const double t56 = t55 + 0.4;
                        const double t57 = t56 * t30;
                        const double t58 = t57 + 0.6666666666666666;
                        const double t59 = t30 * t58;
                        const double t60 = t24 - t59;
                        const double t61 = t29 * t60;
                        t27 = t61;
                    }
                    else {
                        const double t62 = log1p(t24);
                        const double t63 = t24 - t62;
                        t27 = t63;
                    }
                    const double t64 = t22 * t27;
                    const double t65 = t21 - t64;
                    const double t66 = 1.0 / t0;
                    const double t67 = t66 * t66;
                    const double t68 = (-1.3924322169059011) * t67;
                    const double t69 = t68 + 0.17964437236883057;
                    const double t70 = t69 * t67;
                    const double t71 = t70 + (-0.029550653594771242);
                    const double t72 = t71 * t67;
                    const double t73 = t72 + 0.00641025641025641;
                    const double t74 = t73 * t67;
                    const double t75 = t74 + (-0.0019175269175269176);
                    const double t76 = t75 * t67;
                    const double t77 = t76 + 0.0008417508417508417;
                    const double t78 = t77 * t67;
                    const double t79 = t78 + (-0.0005952380952380953);
                    const double t80 = t79 * t67;
                    const double t81 = t80 + 0.0007936507936507937;
                    const double t82 = t81 * t67;
                    const double t83 = t82 + (-0.002777777777777778);
                    const double t84 = t83 * t67;
                    const double t85 = t84 + 0.08333333333333333;
                    const double t86 = t66 * t85;
                    const double t87 = 1.0 / t10;
                    const double t88 = t87 * t87;
                    const double t89 = (-1.3924322169059011) * t88;
                    const double t90 = t89 + 0.17964437236883057;
                    const double t91 = t90 * t88;
                    const double t92 = t91 + (-0.029550653594771242);
                    const double t93 = t92 * t88;
                    const double t94 = t93 + 0.00641025641025641;
                    const double t95 = t94 * t88;
                    const double t96 = t95 + (-0.0019175269175269176);
                    const double t97 = t96 * t88;
                    const double t98 = t97 + 0.0008417508417508417;
                    const double t99 = t98 * t88;
                    const double t100 = t99 + (-0.0005952380952380953);
                    const double t101 = t100 * t88;
                    const double t102 = t101 + 0.0007936507936507937;
                    const double t103 = t102 * t88;
                    const double t104 = t103 + (-0.002777777777777778);
                    const double t105 = t104 * t88;
                    const double t106 = t105 + 0.08333333333333333;
                    const double t107 = t87 * t106;
                    const double t108 = t86 - t107;
                    const double t109 = t65 + t108;
                    const double t110 = exp(t109);
                    const double t111 = pow(t10, t23);
                    const double t112 = t110 * t111;
                    const double t113 = t18 * t112;
                    t12 = t113;
                }
                t9 = t12;
            }
            else {
                const double t114 = 6.283185307179586 / t1;
                const double t115 = x + y;
                const double t116 = t115 / t0;
                const double t117 = t114 * t116;
                const double t118 = sqrt(t117);
                const double t119 = t1 / t115;
                const double t120 = log(t119);
                const double t121 = t1 * t120;
                const double t122 = -t1;
                const double t123 = t122 / t115;
                const double t124 = log1p(t123);
                const double t125 = t0 * t124;
                const double t126 = t121 + t125;
                const double t127 = 1.0 / t1;
                const double t128 = t127 * t127;
                const double t129 = (-1.3924322169059011) * t128;
                const double t130 = t129 + 0.17964437236883057;
                const double t131 = t130 * t128;
                const double t132 = t131 + (-0.029550653594771242);
                const double t133 = t132 * t128;
                const double t134 = t133 + 0.00641025641025641;
                const double t135 = t134 * t128;
                const double t136 = t135 + (-0.0019175269175269176);
                const double t137 = t136 * t128;
                const double t138 = t137 + 0.0008417508417508417;
                const double t139 = t138 * t128;
                const double t140 = t139 + (-0.0005952380952380953);
                const double t141 = t140 * t128;
                const double t142 = t141 + 0.0007936507936507937;
                const double t143 = t142 * t128;
                const double t144 = t143 + (-0.002777777777777778);
                const double t145 = t144 * t128;
                const double t146 = t145 + 0.08333333333333333;
                const double t147 = t127 * t146;
                const double t148 = 1.0 / t0;
                const double t149 = t148 * t148;
                const double t150 = (-1.3924322169059011) * t149;
                const double t151 = t150 + 0.17964437236883057;
                const double t152 = t151 * t149;
                const double t153 = t152 + (-0.029550653594771242);
                const double t154 = t153 * t149;
                const double t155 = t154 + 0.00641025641025641;
                const double t156 = t155 * t149;
                const double t157 = t156 + (-0.0019175269175269176);
                const double t158 = t157 * t149;
                const double t159 = t158 + 0.0008417508417508417;
                const double t160 = t159 * t149;
                const double t161 = t160 + (-0.0005952380952380953);
                const double t162 = t161 * t149;
                const double t163 = t162 + 0.0007936507936507937;
                const double t164 = t163 * t149;
                const double t165 = t164 + (-0.002777777777777778);
                const double t166 = t165 * t149;
                const double t167 = t166 + 0.08333333333333333;
                const double t168 = t148 * t167;
                const double t169 = 1.0 / t115;
                const double t170 = t169 * t169;
                const double t171 = (-1.3924322169059011) * t170;
                const double t172 = t171 + 0.17964437236883057;
                const double t173 = t172 * t170;
                const double t174 = t173 + (-0.029550653594771242);
                const double t175 = t174 * t170;
                const double t176 = t175 + 0.00641025641025641;
                const double t177 = t176 * t170;
                const double t178 = t177 + (-0.0019175269175269176);
                const double t179 = t178 * t170;
                const double t180 = t179 + 0.0008417508417508417;
                const double t181 = t180 * t170;
                const double t182 = t181 + (-0.0005952380952380953);
                const double t183 = t182 * t170;
                const double t184 = t183 + 0.0007936507936507937;
                const double t185 = t184 * t170;
                const double t186 = t185 + (-0.002777777777777778);
                const double t187 = t186 * t170;
                const double t188 = t187 + 0.08333333333333333;
                const double t189 = t169 * t188;
                const double t190 = t168 - t189;
                const double t191 = t147 + t190;
                const double t192 = t126 + t191;
                const double t193 = exp(t192);
                const double t194 = t118 * t193;
                t9 = t194;
            }
            t7 = t9;
        }
        t3 = t7;
    }
    return t3;
}

static inline double value_betaln(double x, double y)
{
    const double t0 = (x > y || x != x ? x : y);
    const double t1 = (x < y || x != x ? x : y);
    const double t2 = (t0 > 1.7976931348623157e+308 ? 1.0 : 0.0);
    double t3;
    if (t2 != 0.0) {
        const double t4 = (t1 > 0.0 ? 1.0 : 0.0);
        const double t5 = (t4 != 0.0 ? -INFINITY : NAN);
        t3 = t5;
    }
    else {
        const double t6 = (0.0 > t1 ? 1.0 : 0.0);
        double t7;
        if (t6 != 0.0) {
            t7 = NAN;
        }
        else {
            const double t8 = (10.0 > t1 ? 1.0 : 0.0);
            double t9;
            if (t8 != 0.0) {
                const double t10 = (0.5 > t1 ? 1.0 : 0.0);
                const double t11 = (10.0 > t0 ? 1.0 : 0.0);
                double t12;
                if (t11 != 0.0) {
                    const double t13 = x + y;
                    double t14;
                    if (t10 != 0.0) {
                        const double t15 = 1.0 + t1;
                        const double t16 = value_near_gamma(t15);
                        const double t17 = value_near_gamma(t0);
                        const double t18 = value_near_gamma(t13);
                        const double t19 = t17 / t18;
                        const double t20 = t16 * t19;
                        const double t21 = log(t20);
                        const double t22 = log(t1);
                        const double t23 = t21 - t22;
                        t14 = t23;
                    }
                    else {
                        const double t24 = value_near_gamma(t1);
                        const double t25 = value_near_gamma(t0);
                        const double t26 = value_near_gamma(t13);
                        const double t27 = t25 / t26;
                        const double t28 = t24 * t27;
                        const double t29 = log(t28);
                        t14 = t29;
                    }
                    t12 = t14;
                }
                else {
                    double t30;
                    if (t10 != 0.0) {
                        const double t31 = 1.0 + t1;
                        const double t32 = value_near_gamma(t31);
                        const double t33 = log(t32);
                        const double t34 = log(t1);
                        const double t35 = t33 - t34;
                        t30 = t35;
                    }
                    else {
                        const double t36 = value_near_gamma(t1);
                        const double t37 = log(t36);
                        t30 = t37;
                    }
                    const double t38 = x + y;
                    const double t39 = t1 / t38;
                    const double t40 = t1 + 0.5;
                    const double t41 = t39 * t40;
                    const double t42 = t0 - 0.5;
                    const double t43 = -t1;
                    const double t44 = t43 / t38;
                    const double t45 = fabs(t44);
                    const double t46 = (0.3 > t45 ? 1.0 : 0.0);
                    double t47;
                    if (t46 != 0.0) {
                        const double t48 = 2.0 + t44;
                        const double t49 = t44 / t48;
                        const double t50 = t49 * t49;
                        const double t51 = 0.06451612903225806 * t50;
                        const double t52 = t51 + 0.06896551724137931;
                        const double t53 = t52 * t50;
                        const double t54 = t53 + 0.07407407407407407;
                        const double t55 = t54 * t50;
                        const double t56 = t55 + 0.08;
                        const double t57 = t56 * t50;
                        const double t58 = t57 + 0.08695652173913043;
                        const double t59 = t58 * t50;
                        const double t60 = t59 + 0.09523809523809523;
                        const double t61 = t60 * t50;
                        const double t62 = t61 + 0.10526315789473684;
                        const double t63 = t62 * t50;
                        const double t64 = t63 + 0.11764705882352941;
                        const double t65 = t64 * t50;
                        const double t66 = t65 + 0.13333333333333333;
                        const double t67 = t66 * t50;
                        const double t68 = t67 + 0.15384615384615385;
                        const double t69 = t68 * t50;
                        const double t70 = t69 + 0.18181818181818182;
                        const double t71 = t70 * t50;
                        const double t72 = t71 + 0.2222222222222222;
                        const double t73 = t72 * t50;
                        const double t74 = t73 + 0.2857142857142857;
                        const double t75 = t74 * t50;
                        const double t76 = t75 + 0.4;
                        const double t77 = t76 * t50;
                        const double t78 = t77 + 0.6666666666666666;
                        const double t79 = t50 * t78;
                        const double t80 = t44 - t79;
                        const double t81 = t49 * t80;
                        t47 = t81;
                    }
                    else {
                        const double t82 = log1p(t44);
                        const double t83 = t44 - t82;
                        t47 = t83;
                    }
                    const double t84 = t42 * t47;
                    const double t85 = t41 - t84;
                    const double t86 = 1.0 / t0;
                    const double t87 = t86 * t86;
                    const double t88 = (-1.3924322169059011) * t87;
                    const double t89 = t88 + 0.17964437236883057;
                    const double t90 = t89 * t87;
                    const double t91 = t90 + (-0.029550653594771242);
                    const double t92 = t91 * t87;
                    const double t93 = t92 + 0.00641025641025641;
                    const double t94 = t93 * t87;
                    const double t95 = t94 + (-0.0019175269175269176);
                    const double t96 = t95 * t87;
                    const double t97 = t96 + 0.0008417508417508417;
                    const double t98 = t97 * t87;
                    const double t99 = t98 + (-0.0005952380952380953);
                    const double t100 = t99 * t87;
                    const double t101 = t100 + 0.0007936507936507937;
                    const double t102 = t101 * t87;
                    const double t103 = t102 + (-0.002777777777777778);
                    const double t104 = t103 * t87;
                    const double t105 = t104 + 0.08333333333333333;
                    const double t106 = t86 * t105;
                    const double t107 = 1.0 / t38;
                    const double t108 = t107 * t107;
                    const double t109 = (-1.3924322169059011) * t108;
                    const double t110 = t109 + 0.17964437236883057;
                    const double t111 = t110 * t108;
                    const double t112 = t111 + (-0.029550653594771242);
                    const double t113 = t112 * t108;
                    const double t114 = t113 + 0.00641025641025641;
                    const double t115 = t114 * t108;
                    const double t116 = t115 + (-0.0019175269175269176);
                    const double t117 = t116 * t108;
                    const double t118 = t117 + 0.0008417508417508417;
                    const double t119 = t118 * t108;
                    const double t120 = t119 + (-0.0005952380952380953);
                    const double t121 = t120 * t108;
                    const double t122 = t121 + 0.0007936507936507937;
                    const double t123 = t122 * t108;
                    const double t124 = t123 + (-0.002777777777777778);
                    const double t125 = t124 * t108;
                    const double t126 = t125 + 0.08333333333333333;
                    const double t127 = t107 * t126;
                    const double t128 = t106 - t127;
                    const double t129 = t85 + t128;
                    const double t130 = log(t38);
                    const double t131 = t1 * t130;
                    const double t132 = t129 - t131;
                    const double t133 = t30 + t132;
                    t12 = t133;
                }
                t9 = t12;
            }
            else {
                const double t134 = 6.283185307179586 / t1;
                const double t135 = x + y;
                const double t136 = t135 / t0;
                const double t137 = t134 * t136;
                const double t138 = log(t137);
                const double t139 = 0.5 * t138;
                const double t140 = t1 / t135;
                const double t141 = log(t140);
                const double t142 = t1 * t141;
                const double t143 = -t1;
                const double t144 = t143 / t135;
                const double t145 = log1p(t144);
                const double t146 = t0 * t145;
                const double t147 = t142 + t146;
                const double t148 = 1.0 / t1;
                const double t149 = t148 * t148;
                const double t150 = (-1.3924322169059011) * t149;
                const double t151 = t150 + 0.17964437236883057;
                const double t152 = t151 * t149;
                const double t153 = t152 + (-0.029550653594771242);
                const double t154 = t153 * t149;
                const double t155 = t154 + 0.00641025641025641;
                const double t156 = t155 * t149;
                const double t157 = t156 + (-0.0019175269175269176);
                const double t158 = t157 * t149;
                const double t159 = t158 + 0.0008417508417508417;
                const double t160 = t159 * t149;
                const double t161 = t160 + (-0.0005952380952380953);
                const double t162 = t161 * t149;
                const double t163 = t162 + 0.0007936507936507937;
                const double t164 = t163 * t149;
                const double t165 = t164 + (-0.002777777777777778);
                const double t166 = t165 * t149;
                const double t167 = t166 + 0.08333333333333333;
                const double t168 = t148 * t167;
                const double t169 = 1.0 / t0;
                const double t170 = t169 * t169;
                const double t171 = (-1.3924322169059011) * t170;
                const double t172 = t171 + 0.17964437236883057;
                const double t173 = t172 * t170;
                const double t174 = t173 + (-0.029550653594771242);
                const double t175 = t174 * t170;
                const double t176 = t175 + 0.00641025641025641;
                const double t177 = t176 * t170;
                const double t178 = t177 + (-0.0019175269175269176);
                const double t179 = t178 * t170;
                const double t180 = t179 + 0.0008417508417508417;
                const double t181 = t180 * t170;
                const double t182 = t181 + (-0.0005952380952380953);
                const double t183 = t182 * t170;
                const double t184 = t183 + 0.0007936507936507937;
                const double t185 = t184 * t170;
                const double t186 = t185 + (-0.002777777777777778);
                const double t187 = t186 * t170;
                const double t188 = t187 + 0.08333333333333333;
                const double t189 = t169 * t188;
                const double t190 = 1.0 / t135;
                const double t191 = t190 * t190;
                const double t192 = (-1.3924322169059011) * t191;
                const double t193 = t192 + 0.17964437236883057;
                const double t194 = t193 * t191;
                const double t195 = t194 + (-0.029550653594771242);
                const double t196 = t195 * t191;
                const double t197 = t196 + 0.00641025641025641;
                const double t198 = t197 * t191;
                const double t199 = t198 + (-0.0019175269175269176);
                const double t200 = t199 * t191;
                const double t201 = t200 + 0.0008417508417508417;
                const double t202 = t201 * t191;
                const double t203 = t202 + (-0.0005952380952380953);
                const double t204 = t203 * t191;
                const double t205 = t204 + 0.0007936507936507937;
                const double t206 = t205 * t191;
                const double t207 = t206 + (-0.002777777777777778);
                const double t208 = t207 * t191;
                const double t209 = t208 + 0.08333333333333333;
                const double t210 = t190 * t209;
                const double t211 = t189 - t210;
                const double t212 = t168 + t211;
                const double t213 = t147 + t212;
                const double t214 = t139 + t213;
                t9 = t214;
            }
            t7 = t9;
        }
        t3 = t7;
    }
    return t3;
}

static inline double value_digamma_step(double x, double y)
{
    const double t0 = (12.0 > x ? 1.0 : 0.0);
    double t1;
    if (t0 != 0.0) {
        const double t2 = x + 11.0;
        const double t3 = 1.0 / t2;
        const double t4 = y / t2;
        const double t5 = log1p(t4);
        const double t6 = (-1.0) * t5;
        const double t7 = expm1(t6);
        const double t8 = t3 * t7;
        const double t9 = x + 10.0;
        const double t10 = 1.0 / t9;
        const double t11 = y / t9;
        const double t12 = log1p(t11);
        const double t13 = (-1.0) * t12;
        const double t14 = expm1(t13);
        const double t15 = t10 * t14;
        const double t16 = t8 + t15;
        const double t17 = x + 9.0;
        const double t18 = 1.0 / t17;
        const double t19 = y / t17;
        const double t20 = log1p(t19);
        const double t21 = (-1.0) * t20;
        const double t22 = expm1(t21);
        const double t23 = t18 * t22;
        const double t24 = t16 + t23;
        const double t25 = x + 8.0;
        const double t26 = 1.0 / t25;
        const double t27 = y / t25;
        const double t28 = log1p(t27);
        const double t29 = (-1.0) * t28;
        const double t30 = expm1(t29);
        const double t31 = t26 * t30;
        const double t32 = t24 + t31;
        const double t33 = x + 7.0;
        const double t34 = 1.0 / t33;
        const double t35 = y / t33;
        const double t36 = log1p(t35);
        const double t37 = (-1.0) * t36;
        const double t38 = expm1(t37);
        const double t39 = t34 * t38;
        const double t40 = t32 + t39;
        const double t41 = x + 6.0;
        const double t42 = 1.0 / t41;
        const double t43 = y / t41;
        const double t44 = log1p(t43);
        const double t45 = (-1.0) * t44;
        const double t46 = expm1(t45);
        const double t47 = t42 * t46;
        const double t48 = t40 + t47;
        const double t49 = x + 5.0;
        const double t50 = 1.0 / t49;
        const double t51 = y / t49;
        const double t52 = log1p(t51);
        const double t53 = (-1.0) * t52;
        const double t54 = expm1(t53);
        const double t55 = t50 * t54;
        const double t56 = t48 + t55;
        const double t57 = x + 4.0;
        const double t58 = 1.0 / t57;
        const double t59 = y / t57;
        const double t60 = log1p(t59);
        const double t61 = (-1.0) * t60;
        const double t62 = expm1(t61);
        const double t63 = t58 * t62;
        const double t64 = t56 + t63;
        const double t65 = x + 3.0;
        const double t66 = 1.0 / t65;
        const double t67 = y / t65;
        const double t68 = log1p(t67);
        const double t69 = (-1.0) * t68;
        const double t70 = expm1(t69);
        const double t71 = t66 * t70;
        const double t72 = t64 + t71;
        const double t73 = x + 2.0;
        const double t74 = 1.0 / t73;
        const double t75 = y / t73;
        const double t76 = log1p(t75);
        const double t77 = (-1.0) * t76;
        const double t78 = expm1(t77);
        const double t79 = t74 * t78;
        const double t80 = t72 + t79;
        const double t81 = x + 1.0;
        const double t82 = 1.0 / t81;
        const double t83 = y / t81;
        const double t84 = log1p(t83);
        const double t85 = (-1.0) * t84;
        const double t86 = expm1(t85);
        const double t87 = t82 * t86;
        const double t88 = t80 + t87;
        const double t89 = x + 0.0;
        const double t90 = 1.0 / t89;
        const double t91 = y / t89;
        const double t92 = log1p(t91);
        const double t93 = (-1.0) * t92;
        const double t94 = expm1(t93);
        const double t95 = t90 * t94;
        const double t96 = t88 + t95;
        const double t97 = 1.0 * t96;
        t1 = t97;
    }
    else {
        t1 = 0.0;
    }
    const double t98 = x + 12.0;
    const double t99 = (t0 != 0.0 ? t98 : x);
    const double t100 = y / t99;
    const double t101 = log1p(t100);
    const double t102 = -t101;
    const double t103 = pow(t99, (-24.0));
    const double t104 = (-24.0) * t101;
    const double t105 = expm1(t104);
    const double t106 = t103 * t105;
    const double t107 = (-3607.5105463980467) * t106;
    const double t108 = pow(t99, (-22.0));
    const double t109 = (-22.0) * t101;
    const double t110 = expm1(t109);
    const double t111 = t108 * t110;
    const double t112 = 281.46014492753625 * t111;
    const double t113 = t107 + t112;
    const double t114 = pow(t99, (-20.0));
    const double t115 = (-20.0) * t101;
    const double t116 = expm1(t115);
    const double t117 = t114 * t116;
    const double t118 = (-26.456212121212122) * t117;
    const double t119 = t113 + t118;
    const double t120 = pow(t99, (-18.0));
    const double t121 = (-18.0) * t101;
    const double t122 = expm1(t121);
    const double t123 = t120 * t122;
    const double t124 = 3.0539543302701198 * t123;
    const double t125 = t119 + t124;
    const double t126 = pow(t99, (-16.0));
    const double t127 = (-16.0) * t101;
    const double t128 = expm1(t127);
    const double t129 = t126 * t128;
    const double t130 = (-0.4432598039215686) * t129;
    const double t131 = t125 + t130;
    const double t132 = pow(t99, (-14.0));
    const double t133 = (-14.0) * t101;
    const double t134 = expm1(t133);
    const double t135 = t132 * t134;
    const double t136 = 0.08333333333333334 * t135;
    const double t137 = t131 + t136;
    const double t138 = pow(t99, (-12.0));
    const double t139 = (-12.0) * t101;
    const double t140 = expm1(t139);
    const double t141 = t138 * t140;
    const double t142 = (-0.02109279609279609) * t141;
    const double t143 = t137 + t142;
    const double t144 = pow(t99, (-10.0));
    const double t145 = (-10.0) * t101;
    const double t146 = expm1(t145);
    const double t147 = t144 * t146;
    const double t148 = 0.007575757575757576 * t147;
    const double t149 = t143 + t148;
    const double t150 = pow(t99, (-8.0));
    const double t151 = (-8.0) * t101;
    const double t152 = expm1(t151);
    const double t153 = t150 * t152;
    const double t154 = (-0.004166666666666667) * t153;
    const double t155 = t149 + t154;
    const double t156 = pow(t99, (-6.0));
    const double t157 = (-6.0) * t101;
    const double t158 = expm1(t157);
    const double t159 = t156 * t158;
    const double t160 = 0.003968253968253968 * t159;
    const double t161 = t155 + t160;
    const double t162 = pow(t99, (-4.0));
    const double t163 = (-4.0) * t101;
    const double t164 = expm1(t163);
    const double t165 = t162 * t164;
    const double t166 = (-0.008333333333333333) * t165;
    const double t167 = t161 + t166;
    const double t168 = pow(t99, (-2.0));
    const double t169 = (-2.0) * t101;
    const double t170 = expm1(t169);
    const double t171 = t168 * t170;
    const double t172 = 0.08333333333333333 * t171;
    const double t173 = t167 + t172;
    const double t174 = 1.0 / t99;
    const double t175 = (-1.0) * t101;
    const double t176 = expm1(t175);
    const double t177 = t174 * t176;
    const double t178 = 0.5 * t177;
    const double t179 = t173 + t178;
    const double t180 = t102 + t179;
    const double t181 = t1 + t180;
    const double t182 = (-1.0) * t181;
    return t182;
}

static inline double value_trigamma_step(double x, double y)
{
    const double t0 = (12.0 > x ? 1.0 : 0.0);
    double t1;
    if (t0 != 0.0) {
        const double t2 = x + 11.0;
        const double t3 = pow(t2, (-2.0));
        const double t4 = y / t2;
        const double t5 = log1p(t4);
        const double t6 = (-2.0) * t5;
        const double t7 = expm1(t6);
        const double t8 = t3 * t7;
        const double t9 = x + 10.0;
        const double t10 = pow(t9, (-2.0));
        const double t11 = y / t9;
        const double t12 = log1p(t11);
        const double t13 = (-2.0) * t12;
        const double t14 = expm1(t13);
        const double t15 = t10 * t14;
        const double t16 = t8 + t15;
        const double t17 = x + 9.0;
        const double t18 = pow(t17, (-2.0));
        const double t19 = y / t17;
        const double t20 = log1p(t19);
        const double t21 = (-2.0) * t20;
        const double t22 = expm1(t21);
        const double t23 = t18 * t22;
        const double t24 = t16 + t23;
        const double t25 = x + 8.0;
        const double t26 = pow(t25, (-2.0));
        const double t27 = y / t25;
        const double t28 = log1p(t27);
        const double t29 = (-2.0) * t28;
        const double t30 = expm1(t29);
        const double t31 = t26 * t30;
        const double t32 = t24 + t31;
        const double t33 = x + 7.0;
        const double t34 = pow(t33, (-2.0));
        const double t35 = y / t33;
        const double t36 = log1p(t35);
        const double t37 = (-2.0) * t36;
        const double t38 = expm1(t37);
        const double t39 = t34 * t38;
        const double t40 = t32 + t39;
        const double t41 = x + 6.0;
        const double t42 = pow(t41, (-2.0));
        const double t43 = y / t41;
        const double t44 = log1p(t43);
        const double t45 = (-2.0) * t44;
        const double t46 = expm1(t45);
        const double t47 = t42 * t46;
        const double t48 = t40 + t47;
        const double t49 = x + 5.0;
        const double t50 = pow(t49, (-2.0));
        const double t51 = y / t49;
        const double t52 = log1p(t51);
        const double t53 = (-2.0) * t52;
        const double t54 = expm1(t53);
        const double t55 = t50 * t54;
        const double t56 = t48 + t55;
        const double t57 = x + 4.0;
        const double t58 = pow(t57, (-2.0));
        const double t59 = y / t57;
        const double t60 = log1p(t59);
        const double t61 = (-2.0) * t60;
        const double t62 = expm1(t61);
        const double t63 = t58 * t62;
        const double t64 = t56 + t63;
        const double t65 = x + 3.0;
        const double t66 = pow(t65, (-2.0));
        const double t67 = y / t65;
        const double t68 = log1p(t67);
        const double t69 = (-2.0) * t68;
        const double t70 = expm1(t69);
        const double t71 = t66 * t70;
        const double t72 = t64 + t71;
        const double t73 = x + 2.0;
        const double t74 = pow(t73, (-2.0));
        const double t75 = y / t73;
        const double t76 = log1p(t75);
        const double t77 = (-2.0) * t76;
        const double t78 = expm1(t77);
        const double t79 = t74 * t78;
        const double t80 = t72 + t79;
        const double t81 = x + 1.0;
        const double t82 = pow(t81, (-2.0));
        const double t83 = y / t81;
        const double t84 = log1p(t83);
        const double t85 = (-2.0) * t84;
        const double t86 = expm1(t85);
        const double t87 = t82 * t86;
        const double t88 = t80 + t87;
        const double t89 = x + 0.0;
        const double t90 = pow(t89, (-2.0));
        const double t91 = y / t89;
        const double t92 = log1p(t91);
        const double t93 = (-2.0) * t92;
        const double t94 = expm1(t93);
        const double t95 = t90 * t94;
        const double t96 = t88 + t95;
        const double t97 = 1.0 * t96;
        t1 = t97;
    }
    else {
        t1 = 0.0;
    }
    const double t98 = x + 12.0;
    const double t99 = (t0 != 0.0 ? t98 : x);
    const double t100 = 1.0 / t99;
    const double t101 = y / t99;
    const double t102 = log1p(t101);
    const double t103 = (-1.0) * t102;
    const double t104 = expm1(t103);
    const double t105 = t100 * t104;
    const double t106 = 1.0 * t105;
    const double t107 = pow(t99, (-25.0));
    const double t108 = (-25.0) * t102;
    const double t109 = expm1(t108);
    const double t110 = t107 * t109;
    const double t111 = (-86580.25311355312) * t110;
    const double t112 = pow(t99, (-23.0));
    const double t113 = (-23.0) * t102;
    const double t114 = expm1(t113);
    const double t115 = t112 * t114;
    const double t116 = 6192.123188405797 * t115;
    const double t117 = t111 + t116;
    const double t118 = pow(t99, (-21.0));
    const double t119 = (-21.0) * t102;
    const double t120 = expm1(t119);
    const double t121 = t118 * t120;
    const double t122 = (-529.1242424242424) * t121;
    const double t123 = t117 + t122;
    const double t124 = pow(t99, (-19.0));
    const double t125 = (-19.0) * t102;
    const double t126 = expm1(t125);
    const double t127 = t124 * t126;
    const double t128 = 54.971177944862156 * t127;
    const double t129 = t123 + t128;
    const double t130 = pow(t99, (-17.0));
    const double t131 = (-17.0) * t102;
    const double t132 = expm1(t131);
    const double t133 = t130 * t132;
    const double t134 = (-7.092156862745098) * t133;
    const double t135 = t129 + t134;
    const double t136 = pow(t99, (-15.0));
    const double t137 = (-15.0) * t102;
    const double t138 = expm1(t137);
    const double t139 = t136 * t138;
    const double t140 = 1.1666666666666667 * t139;
    const double t141 = t135 + t140;
    const double t142 = pow(t99, (-13.0));
    const double t143 = (-13.0) * t102;
    const double t144 = expm1(t143);
    const double t145 = t142 * t144;
    const double t146 = (-0.2531135531135531) * t145;
    const double t147 = t141 + t146;
    const double t148 = pow(t99, (-11.0));
    const double t149 = (-11.0) * t102;
    const double t150 = expm1(t149);
    const double t151 = t148 * t150;
    const double t152 = 0.07575757575757576 * t151;
    const double t153 = t147 + t152;
    const double t154 = pow(t99, (-9.0));
    const double t155 = (-9.0) * t102;
    const double t156 = expm1(t155);
    const double t157 = t154 * t156;
    const double t158 = (-0.03333333333333333) * t157;
    const double t159 = t153 + t158;
    const double t160 = pow(t99, (-7.0));
    const double t161 = (-7.0) * t102;
    const double t162 = expm1(t161);
    const double t163 = t160 * t162;
    const double t164 = 0.023809523809523808 * t163;
    const double t165 = t159 + t164;
    const double t166 = pow(t99, (-5.0));
    const double t167 = (-5.0) * t102;
    const double t168 = expm1(t167);
    const double t169 = t166 * t168;
    const double t170 = (-0.03333333333333333) * t169;
    const double t171 = t165 + t170;
    const double t172 = pow(t99, (-3.0));
    const double t173 = (-3.0) * t102;
    const double t174 = expm1(t173);
    const double t175 = t172 * t174;
    const double t176 = 0.16666666666666666 * t175;
    const double t177 = t171 + t176;
    const double t178 = pow(t99, (-2.0));
    const double t179 = (-2.0) * t102;
    const double t180 = expm1(t179);
    const double t181 = t178 * t180;
    const double t182 = 0.5 * t181;
    const double t183 = t177 + t182;
    const double t184 = t106 + t183;
    const double t185 = t1 + t184;
    const double t186 = 1.0 * t185;
    return t186;
}

static inline double value_tetragamma_step(double x, double y)
{
    const double t0 = (12.0 > x ? 1.0 : 0.0);
    double t1;
    if (t0 != 0.0) {
        const double t2 = x + 11.0;
        const double t3 = pow(t2, (-3.0));
        const double t4 = y / t2;
        const double t5 = log1p(t4);
        const double t6 = (-3.0) * t5;
        const double t7 = expm1(t6);
        const double t8 = t3 * t7;
        const double t9 = x + 10.0;
        const double t10 = pow(t9, (-3.0));
        const double t11 = y / t9;
        const double t12 = log1p(t11);
        const double t13 = (-3.0) * t12;
        const double t14 = expm1(t13);
        const double t15 = t10 * t14;
        const double t16 = t8 + t15;
        const double t17 = x + 9.0;
        const double t18 = pow(t17, (-3.0));
        const double t19 = y / t17;
        const double t20 = log1p(t19);
        const double t21 = (-3.0) * t20;
        const double t22 = expm1(t21);
        const double t23 = t18 * t22;
        const double t24 = t16 + t23;
        const double t25 = x + 8.0;
        const double t26 = pow(t25, (-3.0));
        const double t27 = y / t25;
        const double t28 = log1p(t27);
        const double t29 = (-3.0) * t28;
        const double t30 = expm1(t29);
        const double t31 = t26 * t30;
        const double t32 = t24 + t31;
        const double t33 = x + 7.0;
        const double t34 = pow(t33, (-3.0));
        const double t35 = y / t33;
        const double t36 = log1p(t35);
        const double t37 = (-3.0) * t36;
        const double t38 = expm1(t37);
        const double t39 = t34 * t38;
        const double t40 = t32 + t39;
        const double t41 = x + 6.0;
        const double t42 = pow(t41, (-3.0));
        const double t43 = y / t41;
        const double t44 = log1p(t43);
        const double t45 = (-3.0) * t44;
        const double t46 = expm1(t45);
        const double t47 = t42 * t46;
        const double t48 = t40 + t47;
        const double t49 = x + 5.0;
        const double t50 = pow(t49, (-3.0));
        const double t51 = y / t49;
        const double t52 = log1p(t51);
        const double t53 = (-3.0) * t52;
        const double t54 = expm1(t53);
        const double t55 = t50 * t54;
        const double t56 = t48 + t55;
        const double t57 = x + 4.0;
        const double t58 = pow(t57, (-3.0));
        const double t59 = y / t57;
        const double t60 = log1p(t59);
        const double t61 = (-3.0) * t60;
        const double t62 = expm1(t61);
        const double t63 = t58 * t62;
        const double t64 = t56 + t63;
        const double t65 = x + 3.0;
        const double t66 = pow(t65, (-3.0));
        const double t67 = y / t65;
        const double t68 = log1p(t67);
        const double t69 = (-3.0) * t68;
        const double t70 = expm1(t69);
        const double t71 = t66 * t70;
        const double t72 = t64 + t71;
        const double t73 = x + 2.0;
        const double t74 = pow(t73, (-3.0));
        const double t75 = y / t73;
        const double t76 = log1p(t75);
        const double t77 = (-3.0) * t76;
        const double t78 = expm1(t77);
        const double t79 = t74 * t78;
        const double t80 = t72 + t79;
        const double t81 = x + 1.0;
        const double t82 = pow(t81, (-3.0));
        const double t83 = y / t81;
        const double t84 = log1p(t83);
        const double t85 = (-3.0) * t84;
        const double t86 = expm1(t85);
        const double t87 = t82 * t86;
        const double t88 = t80 + t87;
        const double t89 = x + 0.0;
        const double t90 = pow(t89, (-3.0));
        const double t91 = y / t89;
        const double t92 = log1p(t91);
        const double t93 = (-3.0) * t92;
        const double t94 = expm1(t93);
        const double t95 = t90 * t94;
        const double t96 = t88 + t95;
        const double t97 = 2.0 * t96;
        t1 = t97;
    }
    else {
        t1 = 0.0;
    }
    const double t98 = x + 12.0;
    const double t99 = (t0 != 0.0 ? t98 : x);
    const double t100 = pow(t99, (-2.0));
    const double t101 = y / t99;
    const double t102 = log1p(t101);
    const double t103 = (-2.0) * t102;
    const double t104 = expm1(t103);
    const double t105 = t100 * t104;
    const double t106 = 1.0 * t105;
    const double t107 = pow(t99, (-26.0));
    const double t108 = (-26.0) * t102;
    const double t109 = expm1(t108);
    const double t110 = t107 * t109;
    const double t111 = (-2164506.327838828) * t110;
    const double t112 = pow(t99, (-24.0));
    const double t113 = (-24.0) * t102;
    const double t114 = expm1(t113);
    const double t115 = t112 * t114;
    const double t116 = 142418.83333333334 * t115;
    const double t117 = t111 + t116;
    const double t118 = pow(t99, (-22.0));
    const double t119 = (-22.0) * t102;
    const double t120 = expm1(t119);
    const double t121 = t118 * t120;
    const double t122 = (-11111.60909090909) * t121;
    const double t123 = t117 + t122;
    const double t124 = pow(t99, (-20.0));
    const double t125 = (-20.0) * t102;
    const double t126 = expm1(t125);
    const double t127 = t124 * t126;
    const double t128 = 1044.452380952381 * t127;
    const double t129 = t123 + t128;
    const double t130 = pow(t99, (-18.0));
    const double t131 = (-18.0) * t102;
    const double t132 = expm1(t131);
    const double t133 = t130 * t132;
    const double t134 = (-120.56666666666666) * t133;
    const double t135 = t129 + t134;
    const double t136 = pow(t99, (-16.0));
    const double t137 = (-16.0) * t102;
    const double t138 = expm1(t137);
    const double t139 = t136 * t138;
    const double t140 = 17.5 * t139;
    const double t141 = t135 + t140;
    const double t142 = pow(t99, (-14.0));
    const double t143 = (-14.0) * t102;
    const double t144 = expm1(t143);
    const double t145 = t142 * t144;
    const double t146 = (-3.2904761904761903) * t145;
    const double t147 = t141 + t146;
    const double t148 = pow(t99, (-12.0));
    const double t149 = (-12.0) * t102;
    const double t150 = expm1(t149);
    const double t151 = t148 * t150;
    const double t152 = 0.8333333333333334 * t151;
    const double t153 = t147 + t152;
    const double t154 = pow(t99, (-10.0));
    const double t155 = (-10.0) * t102;
    const double t156 = expm1(t155);
    const double t157 = t154 * t156;
    const double t158 = (-0.3) * t157;
    const double t159 = t153 + t158;
    const double t160 = pow(t99, (-8.0));
    const double t161 = (-8.0) * t102;
    const double t162 = expm1(t161);
    const double t163 = t160 * t162;
    const double t164 = 0.16666666666666666 * t163;
    const double t165 = t159 + t164;
    const double t166 = pow(t99, (-6.0));
    const double t167 = (-6.0) * t102;
    const double t168 = expm1(t167);
    const double t169 = t166 * t168;
    const double t170 = (-0.16666666666666666) * t169;
    const double t171 = t165 + t170;
    const double t172 = pow(t99, (-4.0));
    const double t173 = (-4.0) * t102;
    const double t174 = expm1(t173);
    const double t175 = t172 * t174;
    const double t176 = 0.5 * t175;
    const double t177 = t171 + t176;
    const double t178 = pow(t99, (-3.0));
    const double t179 = (-3.0) * t102;
    const double t180 = expm1(t179);
    const double t181 = t178 * t180;
    const double t182 = 1.0 * t181;
    const double t183 = t177 + t182;
    const double t184 = t106 + t183;
    const double t185 = t1 + t184;
    const double t186 = (-1.0) * t185;
    return t186;
}

static inline double value_gamma_density(double x, double y)
{
    const double t0 = (0.0 > y ? 1.0 : 0.0);
    double t1;
    if (t0 != 0.0) {
        t1 = NAN;
    }
    else {
        const double t2 = (y > INFINITY ? 1.0 : 0.0);
        double t3;
        if (t2 != 0.0) {
            t3 = NAN;
        }
        else {
            const double t4 = (0.0 > x ? 1.0 : 0.0);
            double t5;
            if (t4 != 0.0) {
                t5 = NAN;
            }
            else {
                const double t6 = (y > 1.7976931348623157e+308 ? 1.0 : 0.0);
                double t7;
                if (t6 != 0.0) {
                    t7 = 0.0;
                }
                else {
                    const double t8 = (x > 20.0 ? 1.0 : 0.0);
                    double t9;
                    if (t8 != 0.0) {
                        double t10;
                        if (y != 0.0) {
                            const double t11 = x / 6.283185307179586;
                            const double t12 = sqrt(t11);
                            const double t13 = t12 / y;
                            const double t14 = 1.0 / x;
                            const double t15 = t14 * t14;
                            const double t16 = (-1.3924322169059011) * t15;
                            const double t17 = t16 + 0.17964437236883057;
                            const double t18 = t17 * t15;
                            const double t19 = t18 + (-0.029550653594771242);
                            const double t20 = t19 * t15;
                            const double t21 = t20 + 0.00641025641025641;
                            const double t22 = t21 * t15;
                            const double t23 = t22 + (-0.0019175269175269176);
                            const double t24 = t23 * t15;
                            const double t25 = t24 + 0.0008417508417508417;
                            const double t26 = t25 * t15;
                            const double t27 = t26 + (-0.0005952380952380953);
                            const double t28 = t27 * t15;
                            const double t29 = t28 + 0.0007936507936507937;
                            const double t30 = t29 * t15;
                            const double t31 = t30 + (-0.002777777777777778);
                            const double t32 = t31 * t15;
                            const double t33 = t32 + 0.08333333333333333;
                            const double t34 = t14 * t33;
                            const double t35 = -t34;
                            const double t36 = y - x;
                            const double t37 = t36 / x;
                            const double t38 = fabs(t37);
                            const double t39 = (0.3 > t38 ? 1.0 : 0.0);
                            double t40;
                            if (t39 != 0.0) {
                                const double t41 = 2.0 + t37;
                                const double t42 = t37 / t41;
                                const double t43 = t42 * t42;
                                const double t44 = 0.06451612903225806 * t43;
                                const double t45 = t44 + 0.06896551724137931;
                                const double t46 = t45 * t43;
                                const double t47 = t46 + 0.07407407407407407;
                                const double t48 = t47 * t43;
                                const double t49 = t48 + 0.08;
                                const double t50 = t49 * t43;
                                const double t51 = t50 + 0.08695652173913043;
                                const double t52 = t51 * t43;
                                const double t53 = t52 + 0.09523809523809523;
                                const double t54 = t53 * t43;
                                const double t55 = t54 + 0.10526315789473684;
                                const double t56 = t55 * t43;
                                const double t57 = t56 + 0.11764705882352941;
                                const double t58 = t57 * t43;
                                const double t59 = t58 + 0.13333333333333333;
                                const double t60 = t59 * t43;
                                const double t61 = t60 + 0.15384615384615385;
                                const double t62 = t61 * t43;
                                const double t63 = t62 + 0.18181818181818182;
                                const double t64 = t63 * t43;
                                const double t65 = t64 + 0.2222222222222222;
                                const double t66 = t65 * t43;
                                const double t67 = t66 + 0.2857142857142857;
                                const double t68 = t67 * t43;
                                const double t69 = t68 + 0.4;
                                const double t70 = t69 * t43;
                                const double t71 = t70 + 0.6666666666666666;
                                const double t72 = t43 * t71;
                                const double t73 = t37 - t72;
                                const double t74 = t42 * t73;
                                t40 = t74;
                            }
                            else {
                                const double t75 = log1p(t37);
                                const double t76 = t37 - t75;
                                t40 = t76;
                            }
                            const double t77 = x * t40;
                            const double t78 = t35 - t77;
                            const double t79 = exp(t78);
                            const double t80 = t13 * t79;
                            t10 = t80;
                        }
                        else {
                            t10 = 0.0;
                        }
                        t9 = t10;
                    }
                    else {
                        const double t81 = x - 1.0;
                        const double t82 = pow(y, t81);
                        const double t83 = (-0.5) * y;
                        const double t84 = exp(t83);
                        const double t85 = t82 * t84;
                        const double t86 = value_near_gamma(x);
                        const double t87 = t85 / t86;
                        const double t88 = t87 * t84;
                        t9 = t88;
                    }
                    t7 = t9;
                }
                t5 = t7;
            }
            t3 = t5;
        }
        t1 = t3;
    }
    return t1;
}

static inline double value_beta_density(double x, double y, double z)
{
    const double t0 = (0.0 > z ? 1.0 : 0.0);
    double t1;
    if (t0 != 0.0) {
        t1 = NAN;
    }
    else {
        const double t2 = (z > 1.0 ? 1.0 : 0.0);
        double t3;
        if (t2 != 0.0) {
            t3 = NAN;
        }
        else {
            const double t4 = (x < y || x != x ? x : y);
            const double t5 = (10.0 > t4 ? 1.0 : 0.0);
            double t6;
            if (t5 != 0.0) {
                const double t7 = x - 1.0;
                const double t8 = pow(z, t7);
                const double t9 = (z > 0.5 ? 1.0 : 0.0);
                double t10;
                if (t9 != 0.0) {
                    const double t11 = 1.0 - z;
                    const double t12 = y - 1.0;
                    const double t13 = pow(t11, t12);
                    t10 = t13;
                }
                else {
                    const double t14 = y - 1.0;
                    const double t15 = -z;
                    const double t16 = log1p(t15);
                    const double t17 = t14 * t16;
                    const double t18 = exp(t17);
                    t10 = t18;
                }
                const double t19 = value_beta(x, y);
                const double t20 = t10 / t19;
                const double t21 = t8 * t20;
                t6 = t21;
            }
            else {
                const double t22 = 1.0 - z;
                const double t23 = z * t22;
                double t24;
                if (t23 != 0.0) {
                    const double t25 = x / 6.283185307179586;
                    const double t26 = x + y;
                    const double t27 = y / t26;
                    const double t28 = t25 * t27;
                    const double t29 = sqrt(t28);
                    const double t30 = t29 / t23;
                    const double t31 = 1.0 / t26;
                    const double t32 = t31 * t31;
                    const double t33 = (-1.3924322169059011) * t32;
                    const double t34 = t33 + 0.17964437236883057;
                    const double t35 = t34 * t32;
                    const double t36 = t35 + (-0.029550653594771242);
                    const double t37 = t36 * t32;
                    const double t38 = t37 + 0.00641025641025641;
                    const double t39 = t38 * t32;
                    const double t40 = t39 + (-0.0019175269175269176);
                    const double t41 = t40 * t32;
                    const double t42 = t41 + 0.0008417508417508417;
                    const double t43 = t42 * t32;
                    const double t44 = t43 + (-0.0005952380952380953);
                    const double t45 = t44 * t32;
                    const double t46 = t45 + 0.0007936507936507937;
                    const double t47 = t46 * t32;
                    const double t48 = t47 + (-0.002777777777777778);
                    const double t49 = t48 * t32;
                    const double t50 = t49 + 0.08333333333333333;
                    const double t51 = t31 * t50;
                    const double t52 = 1.0 / x;
                    const double t53 = t52 * t52;
                    const double t54 = (-1.3924322169059011) * t53;
                    const double t55 = t54 + 0.17964437236883057;
                    const double t56 = t55 * t53;
                    const double t57 = t56 + (-0.029550653594771242);
                    const double t58 = t57 * t53;
                    const double t59 = t58 + 0.00641025641025641;
                    const double t60 = t59 * t53;
                    const double t61 = t60 + (-0.0019175269175269176);
                    const double t62 = t61 * t53;
                    const double t63 = t62 + 0.0008417508417508417;
                    const double t64 = t63 * t53;
                    const double t65 = t64 + (-0.0005952380952380953);
                    const double t66 = t65 * t53;
                    const double t67 = t66 + 0.0007936507936507937;
                    const double t68 = t67 * t53;
                    const double t69 = t68 + (-0.002777777777777778);
                    const double t70 = t69 * t53;
                    const double t71 = t70 + 0.08333333333333333;
                    const double t72 = t52 * t71;
                    const double t73 = t51 - t72;
                    const double t74 = 1.0 / y;
                    const double t75 = t74 * t74;
                    const double t76 = (-1.3924322169059011) * t75;
                    const double t77 = t76 + 0.17964437236883057;
                    const double t78 = t77 * t75;
                    const double t79 = t78 + (-0.029550653594771242);
                    const double t80 = t79 * t75;
                    const double t81 = t80 + 0.00641025641025641;
                    const double t82 = t81 * t75;
                    const double t83 = t82 + (-0.0019175269175269176);
                    const double t84 = t83 * t75;
                    const double t85 = t84 + 0.0008417508417508417;
                    const double t86 = t85 * t75;
                    const double t87 = t86 + (-0.0005952380952380953);
                    const double t88 = t87 * t75;
                    const double t89 = t88 + 0.0007936507936507937;
                    const double t90 = t89 * t75;
                    const double t91 = t90 + (-0.002777777777777778);
                    const double t92 = t91 * t75;
                    const double t93 = t92 + 0.08333333333333333;
                    const double t94 = t74 * t93;
                    const double t95 = t73 - t94;
                    const double t96 = z * y;
                    const double t97 = t22 * x;
                    const double t98 = t96 - t97;
                    const double t99 = t98 / x;
                    const double t100 = fabs(t99);
                    const double t101 = (0.3 > t100 ? 1.0 : 0.0);
                    double t102;
                    if (t101 != 0.0) {
                        const double t103 = 2.0 + t99;
                        const double t104 = t99 / t103;
                        const double t105 = t104 * t104;
                        const double t106 = 0.06451612903225806 * t105;
                        const double t107 = t106 + 0.06896551724137931;
                        const double t108 = t107 * t105;
                        const double t109 = t108 + 0.07407407407407407;
                        const double t110 = t109 * t105;
                        const double t111 = t110 + 0.08;
                        const double t112 = t111 * t105;
                        const double t113 = t112 + 0.08695652173913043;
                        const double t114 = t113 * t105;
                        const double t115 = t114 + 0.09523809523809523;
                        const double t116 = t115 * t105;
                        const double t117 = t116 + 0.10526315789473684;
                        const double t118 = t117 * t105;
                        const double t119 = t118 + 0.11764705882352941;
                        const double t120 = t119 * t105;
                        const double t121 = t120 + 0.13333333333333333;
                        const double t122 = t121 * t105;
                        const double t123 = t122 + 0.15384615384615385;
                        const double t124 = t123 * t105;
                        const double t125 = t124 + 0.18181818181818182;
                        const double t126 = t125 * t105;
                        const double t127 = t126 + 0.2222222222222222;
                        const double t128 = t127 * t105;
                        const double t129 = t128 + 0.2857142857142857;
                        const double t130 = t129 * t105;
                        const double t131 = t130 + 0.4;
                        const double t132 = t131 * t105;
                        const double t133 = t132 + 0.6666666666666666;
                        const double t134 = t105 * t133;
                        const double t135 = t99 - t134;
                        const double t136 = t104 * t135;
                        t102 = t136;
                    }
                    else {
                        const double t137 = log1p(t99);
                        const double t138 = t99 - t137;
                        t102 = t138;
                    }
                    const double t139 = x * t102;
                    const double t140 = t95 - t139;
                    const double t141 = -t98;
                    const double t142 = t141 / y;
                    const double t143 = fabs(t142);
                    const double t144 = (0.3 > t143 ? 1.0 : 0.0);
                    double t145;
                    if (t144 != 0.0) {
                        const double t146 = 2.0 + t142;
                        const double t147 = t142 / t146;
                        const double t148 = t147 * t147;
                        const double t149 = 0.06451612903225806 * t148;
                        const double t150 = t149 + 0.06896551724137931;
                        const double t151 = t150 * t148;
                        const double t152 = t151 + 0.07407407407407407;
                        const double t153 = t152 * t148;
                        const double t154 = t153 + 0.08;
                        const double t155 = t154 * t148;
                        const double t156 = t155 + 0.08695652173913043;
                        const double t157 = t156 * t148;
                        const double t158 = t157 + 0.09523809523809523;
                        const double t159 = t158 * t148;
                        const double t160 = t159 + 0.10526315789473684;
                        const double t161 = t160 * t148;
                        const double t162 = t161 + 0.11764705882352941;
                        const double t163 = t162 * t148;
                        const double t164 = t163 + 0.13333333333333333;
                        const double t165 = t164 * t148;
                        const double t166 = t165 + 0.15384615384615385;
                        const double t167 = t166 * t148;
                        const double t168 = t167 + 0.18181818181818182;
                        const double t169 = t168 * t148;
                        const double t170 = t169 + 0.2222222222222222;
                        const double t171 = t170 * t148;
                        const double t172 = t171 + 0.2857142857142857;
                        const double t173 = t172 * t148;
                        const double t174 = t173 + 0.4;
                        const double t175 = t174 * t148;
                        const double t176 = t175 + 0.6666666666666666;
                        const double t177 = t148 * t176;
                        const double t178 = t142 - t177;
                        const double t179 = t147 * t178;
                        t145 = t179;
                    }
                    else {
                        const double t180 = log1p(t142);
                        const double t181 = t142 - t180;
                        t145 = t181;
                    }
                    const double t182 = y * t145;
                    const double t183 = t140 - t182;
                    const double t184 = exp(t183);
                    const double t185 = t30 * t184;
                    t24 = t185;
                }
                else {
                    t24 = 0.0;
                }
                t6 = t24;
            }
            t3 = t6;
        }
        t1 = t3;
    }
    return t1;
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

static inline double value_gammainc(double x, double y)
{
    return scipy_gammainc(x, y);
}

static inline double value_gammaincc(double x, double y)
{
    return scipy_gammaincc(x, y);
}

static inline double value_gammaincinv(double x, double y)
{
    return scipy_gammaincinv(x, y);
}

static inline double value_gammainccinv(double x, double y)
{
    return scipy_gammainccinv(x, y);
}

static inline double value_betainc(double x, double y, double z)
{
    return scipy_betainc(x, y, z);
}

static inline double value_betaincc(double x, double y, double z)
{
    return scipy_betaincc(x, y, z);
}

static inline double value_betaincinv(double x, double y, double z)
{
    return scipy_betaincinv(x, y, z);
}

static inline double value_betainccinv(double x, double y, double z)
{
    return scipy_betainccinv(x, y, z);
}

static inline double value_jv(double x, double y)
{
    return scipy_jv(x, y);
}

static inline double value_yv(double x, double y)
{
    return scipy_yv(x, y);
}

static inline double value_iv(double x, double y)
{
    return scipy_iv(x, y);
}

static inline double value_kv(double x, double y)
{
    return scipy_kv(x, y);
}

static inline double value_j0(double x)
{
    return scipy_j0(x);
}

static inline double value_j1(double x)
{
    return scipy_j1(x);
}

static inline double value_y0(double x)
{
    return scipy_y0(x);
}

static inline double value_y1(double x)
{
    return scipy_y1(x);
}

static inline double value_i0(double x)
{
    return scipy_i0(x);
}

static inline double value_i1(double x)
{
    return scipy_i1(x);
}

static inline double value_k0(double x)
{
    return scipy_k0(x);
}

static inline double value_k1(double x)
{
    return scipy_k1(x);
}

static inline double value_expi(double x)
{
    return scipy_expi(x);
}

static inline double value_exp1(double x)
{
    return scipy_exp1(x);
}

static inline double value_ellipk(double x)
{
    return scipy_ellipk(x);
}

static inline double value_ellipe(double x)
{
    return scipy_ellipe(x);
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
    const double t0 = fabs(x);
    const double t1 = (t0 > 1.7976931348623157e+308 ? 1.0 : 0.0);
    double t2;
    if (t1 != 0.0) {
        t2 = 0.0;
    }
    else {
        double t3;
        if (x != 0.0) {
            const double t4 = out / x;
            t3 = t4;
        }
        else {
            t3 = INFINITY;
        }
        t2 = t3;
    }
    const double t5 = t2 / 3.0;
    return t5;
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
        t1 = out;
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
        t1 = out;
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
        t1 = out;
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
        t1 = out;
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
                    const double t9 = y * out;
                    const double t10 = (t7 != 0.0 ? x : 1.0);
                    const double t11 = t9 / t10;
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
            const double t13 = (t1 != 0.0 ? 0.0 : t12);
            const double t14 = pow(x, t13);
            const double t15 = y * t14;
            t2 = t15;
        }
        t0 = t2;
    }
    else {
        t0 = 0.0;
    }
    return t0;
}

static inline double partial_power_1(double out, double x, double y)
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
                const double t10 = (t6 != 0.0 ? x : 1.0);
                const double t11 = t9 / t10;
                t7 = t11;
            }
            else {
                t7 = 0.0;
            }
            t4 = t7;
        }
        t1 = t4;
    }
    else {
        const double t12 = y - 1.0;
        const double t13 = (t0 != 0.0 ? 0.0 : t12);
        const double t14 = value_power_slope(x, t13);
        const double t15 = y * t14;
        t1 = t15;
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
                const double t9 = y * out;
                const double t10 = t8 + t9;
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
        const double t15 = pow(x, t14);
        const double t16 = value_power_times_log(x, t14);
        const double t17 = y * t16;
        const double t18 = t15 + t17;
        t1 = t18;
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

static inline double partial_sinc_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = fabs(x);
    const double t1 = (0.75 > t0 ? 1.0 : 0.0);
    double t2;
    if (t1 != 0.0) {
        const double t3 = x * x;
        const double t4 = 2.98717191589536e-20 * t3;
        const double t5 = t4 + (-2.996371563190511e-18);
        const double t6 = t5 * t3;
        const double t7 = t6 + 2.635212528439635e-16;
        const double t8 = t7 * t3;
        const double t9 = t8 + (-2.0132015080808862e-14);
        const double t10 = t9 * t3;
        const double t11 = t10 + 1.3217901389162304e-12;
        const double t12 = t11 * t3;
        const double t13 = t12 + (-7.365893777096939e-11);
        const double t14 = t13 * t3;
        const double t15 = t14 + 3.433076949964284e-09;
        const double t16 = t15 * t3;
        const double t17 = t16 + (-1.3148481279991983e-07);
        const double t18 = t17 * t3;
        const double t19 = t18 + 4.049947846619241e-06;
        const double t20 = t19 * t3;
        const double t21 = t20 + (-9.766223126318928e-05);
        const double t22 = t21 * t3;
        const double t23 = t22 + 0.001781145516372851;
        const double t24 = t23 * t3;
        const double t25 = t24 + (-0.023460810354558225);
        const double t26 = t25 * t3;
        const double t27 = t26 + 0.20918278254123832;
        const double t28 = t27 * t3;
        const double t29 = t28 + (-1.144510944732505);
        const double t30 = t29 * t3;
        const double t31 = t30 + 3.246969701133414;
        const double t32 = t31 * t3;
        const double t33 = t32 + (-3.289868133696453);
        const double t34 = x * t33;
        t2 = t34;
    }
    else {
        const double t35 = (t0 > 1.7976931348623157e+308 ? 1.0 : 0.0);
        double t36;
        if (t35 != 0.0) {
            t36 = 0.0;
        }
        else {
            const double t37 = rint(x);
            const double t38 = x - t37;
            const double t39 = 3.141592653589793 * t38;
            const double t40 = cos(t39);
            const double t41 = 0.5 * t37;
            const double t42 = floor(t41);
            const double t43 = t41 - t42;
            const double t44 = -t40;
            const double t45 = (t43 != 0.0 ? t44 : t40);
            const double t46 = t45 - out;
            const double t47 = t46 / x;
            t36 = t47;
        }
        t2 = t36;
    }
    return t2;
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
        t2 = out;
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

static inline double partial_gamma_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = value_digamma(x);
    const double t1 = out * t0;
    return t1;
}

static inline double partial_lgamma_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = value_digamma(x);
    return t0;
}

static inline double partial_digamma_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = value_polygamma(1.0, x);
    return t0;
}

static inline double partial_polygamma_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 0.0;
}

static inline double partial_polygamma_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = x + 1.0;
    const double t1 = value_polygamma(t0, y);
    return t1;
}

static inline double partial_erfcx_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = value_repeated_erfc_integral(1.0, x);
    const double t1 = (-2.0) * t0;
    return t1;
}

static inline double partial_repeated_erfc_integral_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    return 0.0;
}

static inline double partial_repeated_erfc_integral_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = x + 1.0;
    const double t1 = (-2.0) * t0;
    const double t2 = value_repeated_erfc_integral(t0, y);
    const double t3 = t1 * t2;
    return t3;
}

static inline double partial_erfinv_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = fabs(x);
    const double t1 = (t0 > 0.85 ? 1.0 : 0.0);
    double t2;
    if (t1 != 0.0) {
        const double t3 = 1.0 - t0;
        double t4;
        if (t3 != 0.0) {
            const double t5 = fabs(out);
            const double t6 = value_erfcx(t5);
            const double t7 = t6 / t3;
            t4 = t7;
        }
        else {
            t4 = INFINITY;
        }
        t2 = t4;
    }
    else {
        const double t8 = value_gaussian(out);
        const double t9 = 1.0 / t8;
        t2 = t9;
    }
    const double t10 = 0.8862269254527579 * t2;
    return t10;
}

static inline double partial_ndtr_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = value_normal_density(x);
    return t0;
}

static inline double partial_log_ndtr_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = ((-1.0) > x ? 1.0 : 0.0);
    double t1;
    if (t0 != 0.0) {
        const double t2 = -x;
        const double t3 = t2 / 1.4142135623730951;
        const double t4 = value_erfcx(t3);
        const double t5 = 0.7978845608028654 / t4;
        t1 = t5;
    }
    else {
        const double t6 = value_normal_density(x);
        const double t7 = value_ndtr(x);
        const double t8 = t6 / t7;
        t1 = t8;
    }
    return t1;
}

static inline double partial_ndtri_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = x - 0.5;
    const double t1 = fabs(t0);
    const double t2 = (t1 > 0.425 ? 1.0 : 0.0);
    double t3;
    if (t2 != 0.0) {
        const double t4 = 1.0 - x;
        const double t5 = (x < t4 || x != x ? x : t4);
        double t6;
        if (t5 != 0.0) {
            const double t7 = fabs(out);
            const double t8 = t7 / 1.4142135623730951;
            const double t9 = value_erfcx(t8);
            const double t10 = t9 / t5;
            t6 = t10;
        }
        else {
            t6 = INFINITY;
        }
        const double t11 = 1.2533141373155001 * t6;
        t3 = t11;
    }
    else {
        const double t12 = value_normal_density(out);
        const double t13 = 1.0 / t12;
        t3 = t13;
    }
    return t3;
}

static inline double partial_logit_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = x - 0.5;
    const double t1 = fabs(t0);
    const double t2 = (0.25 > t1 ? 1.0 : 0.0);
    double t3;
    if (t2 != 0.0) {
        const double t4 = t0 * t0;
        const double t5 = 0.25 - t4;
        const double t6 = 1.0 / t5;
        t3 = t6;
    }
    else {
        const double t7 = (t1 > 0.5 ? 1.0 : 0.0);
        double t8;
        if (t7 != 0.0) {
            t8 = out;
        }
        else {
            const double t9 = 1.0 / x;
            const double t10 = 1.0 - x;
            const double t11 = 1.0 / t10;
            const double t12 = t9 + t11;
            t8 = t12;
        }
        t3 = t8;
    }
    return t3;
}

static inline double partial_xlogy_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = log(y);
    return t0;
}

static inline double partial_xlogy_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = (0.0 > y ? 1.0 : 0.0);
    const double t1 = (t0 != 0.0 ? x : 0.0);
    double t2;
    if (t1 != 0.0) {
        t2 = out;
    }
    else {
        const double t3 = fabs(x);
        const double t4 = fabs(y);
        const double t5 = t3 + t4;
        double t6;
        if (t5 != 0.0) {
            const double t7 = x / y;
            t6 = t7;
        }
        else {
            t6 = 0.0;
        }
        t2 = t6;
    }
    return t2;
}

static inline double partial_xlog1py_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = log1p(y);
    return t0;
}

static inline double partial_xlog1py_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = 1.0 + y;
    const double t1 = (0.0 > t0 ? 1.0 : 0.0);
    const double t2 = (t1 != 0.0 ? x : 0.0);
    double t3;
    if (t2 != 0.0) {
        t3 = out;
    }
    else {
        const double t4 = fabs(x);
        const double t5 = fabs(t0);
        const double t6 = t4 + t5;
        double t7;
        if (t6 != 0.0) {
            const double t8 = x / t0;
            t7 = t8;
        }
        else {
            t7 = 0.0;
        }
        t3 = t7;
    }
    return t3;
}

static inline double partial_near_gamma_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = value_digamma(x);
    const double t1 = out * t0;
    return t1;
}

static inline double partial_beta_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = -out;
    const double t1 = value_digamma_step(x, y);
    const double t2 = t0 * t1;
    return t2;
}

static inline double partial_beta_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = -out;
    const double t1 = value_digamma_step(y, x);
    const double t2 = t0 * t1;
    return t2;
}

static inline double partial_betaln_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = (x < y || x != x ? x : y);
    const double t1 = (0.0 > t0 ? 1.0 : 0.0);
    double t2;
    if (t1 != 0.0) {
        t2 = out;
    }
    else {
        const double t3 = value_digamma_step(x, y);
        const double t4 = -t3;
        t2 = t4;
    }
    return t2;
}

static inline double partial_betaln_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = (y < x || y != y ? y : x);
    const double t1 = (0.0 > t0 ? 1.0 : 0.0);
    double t2;
    if (t1 != 0.0) {
        t2 = out;
    }
    else {
        const double t3 = value_digamma_step(y, x);
        const double t4 = -t3;
        t2 = t4;
    }
    return t2;
}

static inline double partial_digamma_step_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = value_trigamma_step(x, y);
    return t0;
}

static inline double partial_digamma_step_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = x + y;
    const double t1 = value_polygamma(1.0, t0);
    return t1;
}

static inline double partial_trigamma_step_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = value_tetragamma_step(x, y);
    return t0;
}

static inline double partial_trigamma_step_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = x + y;
    const double t1 = value_polygamma(2.0, t0);
    return t1;
}

static inline double partial_tetragamma_step_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = x + y;
    const double t1 = value_polygamma(3.0, t0);
    const double t2 = value_polygamma(3.0, x);
    const double t3 = t1 - t2;
    return t3;
}

static inline double partial_tetragamma_step_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = x + y;
    const double t1 = value_polygamma(3.0, t0);
    return t1;
}

static inline double partial_gamma_density_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = log(y);
    const double t1 = value_digamma(x);
    const double t2 = t0 - t1;
    const double t3 = out * t2;
    return t3;
}

static inline double partial_gamma_density_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    double t0;
    if (y != 0.0) {
        const double t1 = x - 1.0;
        const double t2 = t1 - y;
        const double t3 = t2 / y;
        const double t4 = out * t3;
        t0 = t4;
    }
    else {
        const double t5 = (0.0 > x ? 1.0 : 0.0);
        double t6;
        if (t5 != 0.0) {
            t6 = out;
        }
        else {
            const double t7 = x - 1.0;
            double t8;
            if (t7 != 0.0) {
                const double t9 = t7 - 1.0;
                const double t10 = pow(y, t9);
                const double t11 = t7 * t10;
                t8 = t11;
            }
            else {
                t8 = 0.0;
            }
            const double t12 = pow(y, t7);
            const double t13 = t8 - t12;
            const double t14 = value_near_gamma(x);
            const double t15 = t13 / t14;
            t6 = t15;
        }
        t0 = t6;
    }
    return t0;
}

static inline double partial_beta_density_0(double out, double x, double y, double z)
{
    (void)out;
    (void)x;
    (void)y;
    (void)z;
    const double t0 = log(z);
    const double t1 = value_digamma_step(x, y);
    const double t2 = t0 + t1;
    const double t3 = out * t2;
    return t3;
}

static inline double partial_beta_density_1(double out, double x, double y, double z)
{
    (void)out;
    (void)x;
    (void)y;
    (void)z;
    const double t0 = -z;
    const double t1 = log1p(t0);
    const double t2 = value_digamma_step(y, x);
    const double t3 = t1 + t2;
    const double t4 = out * t3;
    return t4;
}

static inline double partial_beta_density_2(double out, double x, double y, double z)
{
    (void)out;
    (void)x;
    (void)y;
    (void)z;
    const double t0 = 1.0 - z;
    const double t1 = z * t0;
    double t2;
    if (t1 != 0.0) {
        const double t3 = x - 1.0;
        const double t4 = t3 * t0;
        const double t5 = y - 1.0;
        const double t6 = t5 * z;
        const double t7 = t4 - t6;
        const double t8 = t7 / t1;
        const double t9 = out * t8;
        t2 = t9;
    }
    else {
        const double t10 = x - 1.0;
        double t11;
        if (t10 != 0.0) {
            const double t12 = t10 - 1.0;
            const double t13 = pow(z, t12);
            const double t14 = t10 * t13;
            t11 = t14;
        }
        else {
            t11 = 0.0;
        }
        const double t15 = y - 1.0;
        const double t16 = pow(t0, t15);
        const double t17 = t11 * t16;
        const double t18 = pow(z, t10);
        double t19;
        if (t15 != 0.0) {
            const double t20 = t15 - 1.0;
            const double t21 = pow(t0, t20);
            const double t22 = t15 * t21;
            t19 = t22;
        }
        else {
            t19 = 0.0;
        }
        const double t23 = t18 * t19;
        const double t24 = t17 - t23;
        const double t25 = value_beta(x, y);
        const double t26 = t24 / t25;
        t2 = t26;
    }
    return t2;
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

static inline double partial_gammainc_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = NAN * out;
    return t0;
}

static inline double partial_gammainc_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = value_gamma_density(x, y);
    return t0;
}

static inline double partial_gammaincc_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = NAN * out;
    return t0;
}

static inline double partial_gammaincc_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = value_gamma_density(x, y);
    const double t1 = -t0;
    return t1;
}

static inline double partial_gammaincinv_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = NAN * out;
    return t0;
}

static inline double partial_gammaincinv_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = value_gamma_density(x, out);
    const double t1 = 1.0 / t0;
    return t1;
}

static inline double partial_gammainccinv_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = NAN * out;
    return t0;
}

static inline double partial_gammainccinv_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = value_gamma_density(x, out);
    const double t1 = (-1.0) / t0;
    return t1;
}

static inline double partial_betainc_0(double out, double x, double y, double z)
{
    (void)out;
    (void)x;
    (void)y;
    (void)z;
    const double t0 = NAN * out;
    return t0;
}

static inline double partial_betainc_1(double out, double x, double y, double z)
{
    (void)out;
    (void)x;
    (void)y;
    (void)z;
    const double t0 = NAN * out;
    return t0;
}

static inline double partial_betainc_2(double out, double x, double y, double z)
{
    (void)out;
    (void)x;
    (void)y;
    (void)z;
    const double t0 = value_beta_density(x, y, z);
    return t0;
}

static inline double partial_betaincc_0(double out, double x, double y, double z)
{
    (void)out;
    (void)x;
    (void)y;
    (void)z;
    const double t0 = NAN * out;
    return t0;
}

static inline double partial_betaincc_1(double out, double x, double y, double z)
{
    (void)out;
    (void)x;
    (void)y;
    (void)z;
    const double t0 = NAN * out;
    return t0;
}

static inline double partial_betaincc_2(double out, double x, double y, double z)
{
    (void)out;
    (void)x;
    (void)y;
    (void)z;
    const double t0 = value_beta_density(x, y, z);
    const double t1 = -t0;
    return t1;
}

static inline double partial_betaincinv_0(double out, double x, double y, double z)
{
    (void)out;
    (void)x;
    (void)y;
    (void)z;
    const double t0 = NAN * out;
    return t0;
}

static inline double partial_betaincinv_1(double out, double x, double y, double z)
{
    (void)out;
    (void)x;
    (void)y;
    (void)z;
    const double t0 = NAN * out;
    return t0;
}

static inline double partial_betaincinv_2(double out, double x, double y, double z)
{
    (void)out;
    (void)x;
    (void)y;
    (void)z;
    const double t0 = value_beta_density(x, y, out);
    const double t1 = 1.0 / t0;
    return t1;
}

static inline double partial_betainccinv_0(double out, double x, double y, double z)
{
    (void)out;
    (void)x;
    (void)y;
    (void)z;
    const double t0 = NAN * out;
    return t0;
}

static inline double partial_betainccinv_1(double out, double x, double y, double z)
{
    (void)out;
    (void)x;
    (void)y;
    (void)z;
    const double t0 = NAN * out;
    return t0;
}

static inline double partial_betainccinv_2(double out, double x, double y, double z)
{
    (void)out;
    (void)x;
    (void)y;
    (void)z;
    const double t0 = value_beta_density(x, y, out);
    const double t1 = (-1.0) / t0;
    return t1;
}

static inline double partial_jv_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = NAN * out;
    return t0;
}

static inline double partial_jv_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = x - 1.0;
    const double t1 = scipy_jv(t0, y);
    const double t2 = x + 1.0;
    const double t3 = scipy_jv(t2, y);
    const double t4 = t1 - t3;
    const double t5 = 0.5 * t4;
    return t5;
}

static inline double partial_yv_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = NAN * out;
    return t0;
}

static inline double partial_yv_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = x - 1.0;
    const double t1 = scipy_yv(t0, y);
    const double t2 = x + 1.0;
    const double t3 = scipy_yv(t2, y);
    const double t4 = t1 - t3;
    const double t5 = 0.5 * t4;
    return t5;
}

static inline double partial_iv_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = NAN * out;
    return t0;
}

static inline double partial_iv_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = x - 1.0;
    const double t1 = scipy_iv(t0, y);
    const double t2 = x + 1.0;
    const double t3 = scipy_iv(t2, y);
    const double t4 = t1 + t3;
    const double t5 = 0.5 * t4;
    return t5;
}

static inline double partial_kv_0(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = NAN * out;
    return t0;
}

static inline double partial_kv_1(double out, double x, double y)
{
    (void)out;
    (void)x;
    (void)y;
    const double t0 = x - 1.0;
    const double t1 = scipy_kv(t0, y);
    const double t2 = x + 1.0;
    const double t3 = scipy_kv(t2, y);
    const double t4 = t1 + t3;
    const double t5 = (-0.5) * t4;
    return t5;
}

static inline double partial_j0_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = scipy_j1(x);
    const double t1 = -t0;
    return t1;
}

static inline double partial_j1_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = scipy_j0(x);
    const double t1 = scipy_jv(2.0, x);
    const double t2 = t0 - t1;
    const double t3 = 0.5 * t2;
    return t3;
}

static inline double partial_y0_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = scipy_y1(x);
    const double t1 = -t0;
    return t1;
}

static inline double partial_y1_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = scipy_y0(x);
    const double t1 = scipy_yv(2.0, x);
    const double t2 = t0 - t1;
    const double t3 = 0.5 * t2;
    return t3;
}

static inline double partial_i0_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = scipy_i1(x);
    return t0;
}

static inline double partial_i1_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = scipy_i0(x);
    const double t1 = scipy_iv(2.0, x);
    const double t2 = t0 + t1;
    const double t3 = 0.5 * t2;
    return t3;
}

static inline double partial_k0_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = scipy_k1(x);
    const double t1 = -t0;
    return t1;
}

static inline double partial_k1_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = scipy_k0(x);
    const double t1 = scipy_kv(2.0, x);
    const double t2 = t0 + t1;
    const double t3 = (-0.5) * t2;
    return t3;
}

static inline double partial_expi_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = exp(x);
    const double t1 = t0 / x;
    return t1;
}

static inline double partial_exp1_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = (0.0 > x ? 1.0 : 0.0);
    double t1;
    if (t0 != 0.0) {
        t1 = out;
    }
    else {
        const double t2 = -x;
        const double t3 = exp(t2);
        const double t4 = -t3;
        const double t5 = t4 / x;
        t1 = t5;
    }
    return t1;
}

static inline double partial_ellipk_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = fabs(x);
    const double t1 = (0.4 > t0 ? 1.0 : 0.0);
    double t2;
    if (t1 != 0.0) {
        const double t3 = 0.4977324613589415 * x;
        const double t4 = t3 + 0.49769056821346885;
        const double t5 = t4 * x;
        const double t6 = t5 + 0.49764709799177154;
        const double t7 = t6 * x;
        const double t8 = t7 + 0.49760195993299683;
        const double t9 = t8 * x;
        const double t10 = t9 + 0.4975550561758158;
        const double t11 = t10 * x;
        const double t12 = t11 + 0.49750628105022277;
        const double t13 = t12 * x;
        const double t14 = t13 + 0.49745552028284684;
        const double t15 = t14 * x;
        const double t16 = t15 + 0.4974026501032014;
        const double t17 = t16 * x;
        const double t18 = t17 + 0.4973475362361541;
        const double t19 = t18 * x;
        const double t20 = t19 + 0.49729003276335537;
        const double t21 = t20 * x;
        const double t22 = t21 + 0.4972299808333031;
        const double t23 = t22 * x;
        const double t24 = t23 + 0.49716720719603075;
        const double t25 = t24 * x;
        const double t26 = t25 + 0.4971015225339623;
        const double t27 = t26 * x;
        const double t28 = t27 + 0.4970327195550649;
        const double t29 = t28 * x;
        const double t30 = t29 + 0.4969605708078512;
        const double t31 = t30 * x;
        const double t32 = t31 + 0.49688482616971563;
        const double t33 = t32 * x;
        const double t34 = t33 + 0.49680520995017224;
        const double t35 = t34 * x;
        const double t36 = t35 + 0.49672141753830673;
        const double t37 = t36 * x;
        const double t38 = t37 + 0.49663311150852224;
        const double t39 = t38 * x;
        const double t40 = t39 + 0.49653991707964096;
        const double t41 = t40 * x;
        const double t42 = t41 + 0.4964414167985301;
        const double t43 = t42 * x;
        const double t44 = t43 + 0.49633714428922565;
        const double t45 = t44 * x;
        const double t46 = t45 + 0.49622657687013705;
        const double t47 = t46 * x;
        const double t48 = t47 + 0.4961091267927712;
        const double t49 = t48 * x;
        const double t50 = t49 + 0.49598413079206755;
        const double t51 = t50 * x;
        const double t52 = t51 + 0.4958508375561654;
        const double t53 = t52 * x;
        const double t54 = t53 + 0.4957083926157586;
        const double t55 = t54 * x;
        const double t56 = t55 + 0.4955558200110754;
        const double t57 = t56 * x;
        const double t58 = t57 + 0.4953919999052866;
        const double t59 = t58 * x;
        const double t60 = t59 + 0.4952156410587557;
        const double t61 = t60 * x;
        const double t62 = t61 + 0.4950252467330891;
        const double t63 = t62 * x;
        const double t64 = t63 + 0.49481907211970594;
        const double t65 = t64 * x;
        const double t66 = t65 + 0.4945950707289771;
        const double t67 = t66 * x;
        const double t68 = t67 + 0.4943508262496048;
        const double t69 = t68 * x;
        const double t70 = t69 + 0.49408346506720924;
        const double t71 = t70 * x;
        const double t72 = t71 + 0.4937895427203518;
        const double t73 = t72 * x;
        const double t74 = t73 + 0.4934648947632707;
        const double t75 = t74 * x;
        const double t76 = t75 + 0.4931044383025233;
        const double t77 = t76 * x;
        const double t78 = t77 + 0.49270190406717435;
        const double t79 = t78 * x;
        const double t80 = t79 + 0.4922494688935589;
        const double t81 = t80 * x;
        const double t82 = t81 + 0.49173724259918467;
        const double t83 = t82 * x;
        const double t84 = t83 + 0.4911525371977588;
        const double t85 = t84 * x;
        const double t86 = t85 + 0.49047880257883186;
        const double t87 = t86 * x;
        const double t88 = t87 + 0.4896940364947057;
        const double t89 = t88 * x;
        const double t90 = t89 + 0.4887683388831845;
        const double t91 = t90 * x;
        const double t92 = t91 + 0.4876600206544245;
        const double t93 = t92 * x;
        const double t94 = t93 + 0.48630916187144824;
        const double t95 = t94 * x;
        const double t96 = t95 + 0.4846264312075332;
        const double t97 = t96 * x;
        const double t98 = t97 + 0.48247253595772194;
        const double t99 = t98 * x;
        const double t100 = t99 + 0.479617668881049;
        const double t101 = t100 * x;
        const double t102 = t101 + 0.47565388649360235;
        const double t103 = t102 * x;
        const double t104 = t103 + 0.4697816162899776;
        const double t105 = t104 * x;
        const double t106 = t105 + 0.46019423636569234;
        const double t107 = t106 * x;
        const double t108 = t107 + 0.44178646691106466;
        const double t109 = t108 * x;
        const double t110 = t109 + 0.39269908169872414;
        t2 = t110;
    }
    else {
        const double t111 = scipy_ellipe(x);
        const double t112 = 1.0 - x;
        const double t113 = t112 * out;
        const double t114 = t111 - t113;
        const double t115 = 2.0 * x;
        const double t116 = t115 * t112;
        const double t117 = t114 / t116;
        t2 = t117;
    }
    return t2;
}

static inline double partial_ellipe_0(double out, double x)
{
    (void)out;
    (void)x;
    const double t0 = fabs(x);
    const double t1 = (0.4 > t0 ? 1.0 : 0.0);
    double t2;
    if (t1 != 0.0) {
        const double t3 = (-0.00456635285650405) * x;
        const double t4 = t3 + (-0.004651313721621204);
        const double t5 = t4 * x;
        const double t6 = t5 + (-0.004739496171350205);
        const double t7 = t6 * x;
        const double t8 = t7 + (-0.004831086989640746);
        const double t9 = t8 * x;
        const double t10 = t9 + (-0.0049262876849090675);
        const double t11 = t10 * x;
        const double t12 = t11 + (-0.00502531597020427);
        const double t13 = t12 * x;
        const double t14 = t13 + (-0.005128407425596359);
        const double t15 = t14 * x;
        const double t16 = t15 + (-0.005235817369507383);
        const double t17 = t16 * x;
        const double t18 = t17 + (-0.005347822970281226);
        const double t19 = t18 * x;
        const double t20 = t19 + (-0.005464725634762147);
        const double t21 = t20 * x;
        const double t22 = t21 + (-0.005586853717228125);
        const double t23 = t22 * x;
        const double t24 = t23 + (-0.0057145655999543766);
        const double t25 = t24 * x;
        const double t26 = t25 + (-0.005848253206281909);
        const double t27 = t26 * x;
        const double t28 = t27 + (-0.005988346018735722);
        const double t29 = t28 * x;
        const double t30 = t29 + (-0.006135315688985818);
        const double t31 = t30 * x;
        const double t32 = t31 + (-0.006289681343920451);
        const double t33 = t32 * x;
        const double t34 = t33 + (-0.006452015713638601);
        const double t35 = t34 * x;
        const double t36 = t35 + (-0.00662295223384409);
        const double t37 = t36 * x;
        const double t38 = t37 + (-0.006803193308335921);
        const double t39 = t38 * x;
        const double t40 = t39 + (-0.006993519958868183);
        const double t41 = t40 * x;
        const double t42 = t41 + (-0.007194803142007683);
        const double t43 = t42 * x;
        const double t44 = t43 + (-0.007408017078943666);
        const double t45 = t44 * x;
        const double t46 = t45 + (-0.007634255028771339);
        const double t47 = t46 * x;
        const double t48 = t47 + (-0.007874748044329702);
        const double t49 = t48 * x;
        const double t50 = t49 + (-0.008130887390033894);
        const double t51 = t50 * x;
        const double t52 = t51 + (-0.008404251484002803);
        const double t53 = t52 * x;
        const double t54 = t53 + (-0.008696638466943133);
        const double t55 = t54 * x;
        const double t56 = t55 + (-0.009010105818383188);
        const double t57 = t56 * x;
        const double t58 = t57 + (-0.009347018866137483);
        const double t59 = t58 * x;
        const double t60 = t59 + (-0.00971011060899521);
        const double t61 = t60 * x;
        const double t62 = t61 + (-0.01010255605577733);
        const double t63 = t62 * x;
        const double t64 = t63 + (-0.010528065364249063);
        const double t65 = t64 * x;
        const double t66 = t65 + (-0.010991001571755048);
        const double t67 = t66 * x;
        const double t68 = t67 + (-0.011496530843014064);
        const double t69 = t68 * x;
        const double t70 = t69 + (-0.012050816221151445);
        const double t71 = t70 * x;
        const double t72 = t71 + (-0.012661270326162866);
        const double t73 = t72 * x;
        const double t74 = t73 + (-0.013336889047655965);
        const double t75 = t74 * x;
        const double t76 = t75 + (-0.014088698237214953);
        const double t77 = t76 * x;
        const double t78 = t77 + (-0.014930360729308314);
        const double t79 = t78 * x;
        const double t80 = t79 + (-0.015879015125598674);
        const double t81 = t80 * x;
        const double t82 = t81 + (-0.016956456641351196);
        const double t83 = t82 * x;
        const double t84 = t83 + (-0.018190834711028104);
        const double t85 = t84 * x;
        const double t86 = t85 + (-0.019619152103153275);
        const double t87 = t86 * x;
        const double t88 = t87 + (-0.021291045064987205);
        const double t89 = t88 * x;
        const double t90 = t89 + (-0.023274682803961166);
        const double t91 = t90 * x;
        const double t92 = t91 + (-0.025666316876548658);
        const double t93 = t92 * x;
        const double t94 = t93 + (-0.02860642128655578);
        const double t95 = t94 * x;
        const double t96 = t95 + (-0.032308428747168876);
        const double t97 = t96 * x;
        const double t98 = t97 + (-0.03711327199674784);
        const double t99 = t98 * x;
        const double t100 = t99 + (-0.04360160626191355);
        const double t101 = t100 * x;
        const double t102 = t101 + (-0.05285043183262248);
        const double t103 = t102 * x;
        const double t104 = t103 + (-0.0671116594699968);
        const double t105 = t104 * x;
        const double t106 = t105 + (-0.09203884727313846);
        const double t107 = t106 * x;
        const double t108 = t107 + (-0.14726215563702155);
        const double t109 = t108 * x;
        const double t110 = t109 + (-0.39269908169872414);
        t2 = t110;
    }
    else {
        const double t111 = scipy_ellipk(x);
        const double t112 = out - t111;
        const double t113 = 2.0 * x;
        const double t114 = t112 / t113;
        t2 = t114;
    }
    return t2;
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
