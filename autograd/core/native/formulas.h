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
    OP_DIGAMMA,
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
    "digamma",
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
