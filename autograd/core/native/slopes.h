/* The partial derivatives, recorded: what a row's formula is when it is read on Values.
 * Generated from the table of operations (autograd/core); do not edit. */

static void slopes_add(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
    slopes[0] = (Slope){ONE, {1.0, NULL}};
    slopes[1] = (Slope){ONE, {1.0, NULL}};
}

static void slopes_subtract(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
    slopes[0] = (Slope){ONE, {1.0, NULL}};
    slopes[1] = (Slope){MINUS_ONE, {-1.0, NULL}};
}

static void slopes_multiply(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
    slopes[0] = (Slope){PRODUCT, retain(y)};
    slopes[1] = (Slope){PRODUCT, retain(x)};
}

static void slopes_contribution(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
    slopes[0] = (Slope){PRODUCT, retain(y)};
    slopes[1] = (Slope){PRODUCT, retain(x)};
}

static void slopes_negative(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    slopes[0] = (Slope){MINUS_ONE, {-1.0, NULL}};
}

static void slopes_divide(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
    const Operand t0 = apply_binary(OP_DIVIDE, plain(1.0), y);
    const Operand t1 = apply_unary(OP_NEGATIVE, out);
    const Operand t2 = apply_binary(OP_DIVIDE, t1, y);
    slopes[0] = (Slope){PRODUCT, retain(t0)};
    slopes[1] = (Slope){PRODUCT, retain(t2)};
    release(t0);
    release(t1);
    release(t2);
}

static void slopes_greater(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
}

static void slopes_gate(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
    const Operand t0 = choose(x, plain(1.0), plain(0.0));
    if (chosen_gate_1(out.number, x.number, y.number) != 0.0) slopes[1] = (Slope){PRODUCT, retain(t0)};
    release(t0);
}

static void slopes_sign(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
}

static void slopes_absolute(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_unary(OP_SIGN, x);
    if (chosen_absolute_0(out.number, x.number) != 0.0) slopes[0] = (Slope){PRODUCT, retain(t0)};
    release(t0);
}

static void slopes_maximum(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
    const Operand t0 = apply_binary(OP_GREATER, x, y);
    const Operand t1 = apply_binary(OP_ADD, plain(1.0), t0);
    const Operand t2 = apply_binary(OP_GREATER, y, x);
    const Operand t3 = apply_binary(OP_SUBTRACT, t1, t2);
    const Operand t4 = apply_binary(OP_MULTIPLY, plain(0.5), t3);
    const Operand t5 = apply_binary(OP_GREATER, y, x);
    const Operand t6 = apply_binary(OP_ADD, plain(1.0), t5);
    const Operand t7 = apply_binary(OP_GREATER, x, y);
    const Operand t8 = apply_binary(OP_SUBTRACT, t6, t7);
    const Operand t9 = apply_binary(OP_MULTIPLY, plain(0.5), t8);
    if (chosen_maximum_0(out.number, x.number, y.number) != 0.0) slopes[0] = (Slope){PRODUCT, retain(t4)};
    if (chosen_maximum_1(out.number, x.number, y.number) != 0.0) slopes[1] = (Slope){PRODUCT, retain(t9)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
    release(t4);
    release(t5);
    release(t6);
    release(t7);
    release(t8);
    release(t9);
}

static void slopes_minimum(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
    const Operand t0 = apply_binary(OP_GREATER, y, x);
    const Operand t1 = apply_binary(OP_ADD, plain(1.0), t0);
    const Operand t2 = apply_binary(OP_GREATER, x, y);
    const Operand t3 = apply_binary(OP_SUBTRACT, t1, t2);
    const Operand t4 = apply_binary(OP_MULTIPLY, plain(0.5), t3);
    const Operand t5 = apply_binary(OP_GREATER, x, y);
    const Operand t6 = apply_binary(OP_ADD, plain(1.0), t5);
    const Operand t7 = apply_binary(OP_GREATER, y, x);
    const Operand t8 = apply_binary(OP_SUBTRACT, t6, t7);
    const Operand t9 = apply_binary(OP_MULTIPLY, plain(0.5), t8);
    if (chosen_minimum_0(out.number, x.number, y.number) != 0.0) slopes[0] = (Slope){PRODUCT, retain(t4)};
    if (chosen_minimum_1(out.number, x.number, y.number) != 0.0) slopes[1] = (Slope){PRODUCT, retain(t9)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
    release(t4);
    release(t5);
    release(t6);
    release(t7);
    release(t8);
    release(t9);
}

static void slopes_copysign(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
    const Operand t0 = apply_unary(OP_SIGN, x);
    const Operand t1 = apply_binary(OP_COPYSIGN, plain(1.0), y);
    const Operand t2 = apply_binary(OP_MULTIPLY, t0, t1);
    if (chosen_copysign_0(out.number, x.number, y.number) != 0.0) slopes[0] = (Slope){PRODUCT, retain(t2)};
    release(t0);
    release(t1);
    release(t2);
}

static void slopes_floor(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
}

static void slopes_ceil(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
}

static void slopes_trunc(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
}

static void slopes_rint(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
}

static void slopes_round_to(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
}

static void slopes_fmod(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
    const Operand t0 = apply_binary(OP_DIVIDE, x, y);
    const Operand t1 = apply_unary(OP_TRUNC, t0);
    const Operand t2 = apply_unary(OP_NEGATIVE, t1);
    slopes[0] = (Slope){ONE, {1.0, NULL}};
    slopes[1] = (Slope){PRODUCT, retain(t2)};
    release(t0);
    release(t1);
    release(t2);
}

static void slopes_remainder(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
    const Operand t0 = apply_binary(OP_SUBTRACT, x, out);
    const Operand t1 = apply_binary(OP_DIVIDE, t0, y);
    const Operand t2 = apply_unary(OP_RINT, t1);
    const Operand t3 = apply_unary(OP_NEGATIVE, t2);
    slopes[0] = (Slope){ONE, {1.0, NULL}};
    slopes[1] = (Slope){PRODUCT, retain(t3)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
}

static void slopes_floor_divide(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
}

static void slopes_modulo(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
    const Operand t0 = apply_binary(OP_FLOOR_DIVIDE, x, y);
    const Operand t1 = apply_unary(OP_NEGATIVE, t0);
    slopes[0] = (Slope){ONE, {1.0, NULL}};
    slopes[1] = (Slope){PRODUCT, retain(t1)};
    release(t0);
    release(t1);
}

static void slopes_sqrt(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_binary(OP_DIVIDE, plain(0.5), out);
    slopes[0] = (Slope){PRODUCT, retain(t0)};
    release(t0);
}

static void slopes_cbrt(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_unary(OP_CBRT_SLOPE, x);
    slopes[0] = (Slope){PRODUCT, retain(t0)};
    release(t0);
}

static void slopes_cbrt_slope(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_binary(OP_MULTIPLY, plain((-2.0)), out);
    const Operand t1 = apply_binary(OP_DIVIDE, t0, x);
    const Operand t2 = apply_binary(OP_DIVIDE, t1, plain(3.0));
    slopes[0] = (Slope){PRODUCT, retain(t2)};
    release(t0);
    release(t1);
    release(t2);
}

static void slopes_exp(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    slopes[0] = (Slope){PRODUCT, retain(out)};
}

static void slopes_exp2(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_binary(OP_MULTIPLY, out, plain(0.6931471805599453));
    slopes[0] = (Slope){PRODUCT, retain(t0)};
    release(t0);
}

static void slopes_expm1(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_unary(OP_EXP, x);
    slopes[0] = (Slope){PRODUCT, retain(t0)};
    release(t0);
}

static void slopes_log(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_binary(OP_GREATER, plain(0.0), x);
    const Operand t1 = apply_binary(OP_DIVIDE, plain(1.0), x);
    const Operand t2 = choose(t0, out, t1);
    slopes[0] = (Slope){PRODUCT, retain(t2)};
    release(t0);
    release(t1);
    release(t2);
}

static void slopes_log2(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_binary(OP_GREATER, plain(0.0), x);
    const Operand t1 = apply_binary(OP_DIVIDE, plain(1.4426950408889634), x);
    const Operand t2 = choose(t0, out, t1);
    slopes[0] = (Slope){PRODUCT, retain(t2)};
    release(t0);
    release(t1);
    release(t2);
}

static void slopes_log10(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_binary(OP_GREATER, plain(0.0), x);
    const Operand t1 = apply_binary(OP_DIVIDE, plain(0.4342944819032518), x);
    const Operand t2 = choose(t0, out, t1);
    slopes[0] = (Slope){PRODUCT, retain(t2)};
    release(t0);
    release(t1);
    release(t2);
}

static void slopes_log1p(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_binary(OP_GREATER, plain((-1.0)), x);
    const Operand t1 = apply_binary(OP_ADD, plain(1.0), x);
    const Operand t2 = apply_binary(OP_DIVIDE, plain(1.0), t1);
    const Operand t3 = choose(t0, out, t2);
    slopes[0] = (Slope){PRODUCT, retain(t3)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
}

static void slopes_power(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
    const Operand t0 = apply_binary(OP_POWER_SLOPE, x, y);
    const Operand t1 = apply_binary(OP_POWER_TIMES_LOG, x, y);
    slopes[0] = (Slope){PRODUCT, retain(t0)};
    slopes[1] = (Slope){PRODUCT, retain(t1)};
    release(t0);
    release(t1);
}

static void slopes_power_slope(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
    const Operand t0 = apply_binary(OP_GREATER, plain(0.5), y);
    const Operand t1 = apply_binary(OP_SUBTRACT, y, plain(1.0));
    const Operand t2 = choose(t0, plain(0.0), t1);
    const Operand t3 = apply_binary(OP_POWER_SLOPE, x, t2);
    const Operand t4 = apply_binary(OP_MULTIPLY, y, t3);
    const Operand t5 = apply_binary(OP_SUBTRACT, y, plain(1.0));
    const Operand t6 = apply_binary(OP_MULTIPLY, t5, out);
    const Operand t7 = apply_unary(OP_ABSOLUTE, x);
    const Operand t8 = apply_binary(OP_GREATER, plain(0.0), y);
    const Operand t9 = apply_binary(OP_ADD, t7, t8);
    const Operand t10 = apply_unary(OP_ABSOLUTE, x);
    const Operand t11 = apply_binary(OP_GREATER, t10, plain(1.7976931348623157e+308));
    const Operand t12 = choose(t9, x, plain(1.0));
    const Operand t13 = apply_binary(OP_DIVIDE, t6, t12);
    const Operand t14 = choose(t9, t13, plain(0.0));
    const Operand t15 = choose(t11, plain(0.0), t14);
    const Operand t16 = apply_binary(OP_GREATER, plain(0.5), y);
    const Operand t17 = choose(t16, t15, t4);
    const Operand t18 = apply_binary(OP_GREATER, plain(0.5), y);
    const Operand t19 = apply_binary(OP_SUBTRACT, y, plain(1.0));
    const Operand t20 = choose(t18, plain(0.0), t19);
    const Operand t21 = apply_binary(OP_POWER, x, t20);
    const Operand t22 = apply_binary(OP_GREATER, plain(0.5), y);
    const Operand t23 = apply_binary(OP_SUBTRACT, y, plain(1.0));
    const Operand t24 = choose(t22, plain(0.0), t23);
    const Operand t25 = apply_binary(OP_POWER_TIMES_LOG, x, t24);
    const Operand t26 = apply_binary(OP_MULTIPLY, y, t25);
    const Operand t27 = apply_binary(OP_ADD, t21, t26);
    const Operand t28 = apply_binary(OP_POWER, x, y);
    const Operand t29 = apply_binary(OP_POWER_TIMES_LOG, x, y);
    const Operand t30 = apply_binary(OP_MULTIPLY, y, t29);
    const Operand t31 = apply_binary(OP_ADD, t28, t30);
    const Operand t32 = apply_unary(OP_ABSOLUTE, x);
    const Operand t33 = apply_binary(OP_GREATER, plain(0.0), y);
    const Operand t34 = apply_binary(OP_ADD, t32, t33);
    const Operand t35 = apply_unary(OP_ABSOLUTE, x);
    const Operand t36 = apply_binary(OP_GREATER, t35, plain(1.7976931348623157e+308));
    const Operand t37 = choose(t34, x, plain(1.0));
    const Operand t38 = apply_binary(OP_DIVIDE, t31, t37);
    const Operand t39 = choose(t34, t38, plain(0.0));
    const Operand t40 = choose(t36, plain(0.0), t39);
    const Operand t41 = apply_binary(OP_GREATER, plain(0.5), y);
    const Operand t42 = choose(t41, t40, t27);
    slopes[0] = (Slope){PRODUCT, retain(t17)};
    slopes[1] = (Slope){PRODUCT, retain(t42)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
    release(t4);
    release(t5);
    release(t6);
    release(t7);
    release(t8);
    release(t9);
    release(t10);
    release(t11);
    release(t12);
    release(t13);
    release(t14);
    release(t15);
    release(t16);
    release(t17);
    release(t18);
    release(t19);
    release(t20);
    release(t21);
    release(t22);
    release(t23);
    release(t24);
    release(t25);
    release(t26);
    release(t27);
    release(t28);
    release(t29);
    release(t30);
    release(t31);
    release(t32);
    release(t33);
    release(t34);
    release(t35);
    release(t36);
    release(t37);
    release(t38);
    release(t39);
    release(t40);
    release(t41);
    release(t42);
}

static void slopes_power_times_log(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
    const Operand t0 = apply_binary(OP_GREATER, plain(0.5), y);
    const Operand t1 = apply_binary(OP_SUBTRACT, y, plain(1.0));
    const Operand t2 = choose(t0, plain(0.0), t1);
    const Operand t3 = apply_binary(OP_POWER, x, t2);
    const Operand t4 = apply_binary(OP_GREATER, plain(0.5), y);
    const Operand t5 = apply_binary(OP_SUBTRACT, y, plain(1.0));
    const Operand t6 = choose(t4, plain(0.0), t5);
    const Operand t7 = apply_binary(OP_POWER_TIMES_LOG, x, t6);
    const Operand t8 = apply_binary(OP_MULTIPLY, y, t7);
    const Operand t9 = apply_binary(OP_ADD, t3, t8);
    const Operand t10 = apply_binary(OP_POWER, x, y);
    const Operand t11 = apply_binary(OP_POWER_TIMES_LOG, x, y);
    const Operand t12 = apply_binary(OP_MULTIPLY, y, t11);
    const Operand t13 = apply_binary(OP_ADD, t10, t12);
    const Operand t14 = apply_unary(OP_ABSOLUTE, x);
    const Operand t15 = apply_binary(OP_GREATER, plain(0.0), y);
    const Operand t16 = apply_binary(OP_ADD, t14, t15);
    const Operand t17 = apply_unary(OP_ABSOLUTE, x);
    const Operand t18 = apply_binary(OP_GREATER, t17, plain(1.7976931348623157e+308));
    const Operand t19 = choose(t16, x, plain(1.0));
    const Operand t20 = apply_binary(OP_DIVIDE, t13, t19);
    const Operand t21 = choose(t16, t20, plain(0.0));
    const Operand t22 = choose(t18, plain(0.0), t21);
    const Operand t23 = apply_binary(OP_GREATER, plain(0.5), y);
    const Operand t24 = choose(t23, t22, t9);
    const Operand t25 = apply_unary(OP_ABSOLUTE, x);
    const Operand t26 = apply_binary(OP_GREATER, plain(0.0), y);
    const Operand t27 = apply_binary(OP_ADD, t25, t26);
    const Operand t28 = apply_unary(OP_LOG, x);
    const Operand t29 = apply_binary(OP_MULTIPLY, out, t28);
    const Operand t30 = choose(t27, t29, plain(0.0));
    slopes[0] = (Slope){PRODUCT, retain(t24)};
    slopes[1] = (Slope){PRODUCT, retain(t30)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
    release(t4);
    release(t5);
    release(t6);
    release(t7);
    release(t8);
    release(t9);
    release(t10);
    release(t11);
    release(t12);
    release(t13);
    release(t14);
    release(t15);
    release(t16);
    release(t17);
    release(t18);
    release(t19);
    release(t20);
    release(t21);
    release(t22);
    release(t23);
    release(t24);
    release(t25);
    release(t26);
    release(t27);
    release(t28);
    release(t29);
    release(t30);
}

static void slopes_sin(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_unary(OP_COS, x);
    slopes[0] = (Slope){PRODUCT, retain(t0)};
    release(t0);
}

static void slopes_cos(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_unary(OP_SIN, x);
    const Operand t1 = apply_unary(OP_NEGATIVE, t0);
    slopes[0] = (Slope){PRODUCT, retain(t1)};
    release(t0);
    release(t1);
}

static void slopes_tan(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_binary(OP_MULTIPLY, out, out);
    const Operand t1 = apply_binary(OP_ADD, plain(1.0), t0);
    slopes[0] = (Slope){PRODUCT, retain(t1)};
    release(t0);
    release(t1);
}

static void slopes_sinc(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_unary(OP_RINT, x);
    const Operand t1 = apply_binary(OP_SUBTRACT, x, t0);
    const Operand t2 = apply_binary(OP_MULTIPLY, plain(3.141592653589793), t1);
    const Operand t3 = apply_unary(OP_COS, t2);
    const Operand t4 = apply_binary(OP_MULTIPLY, plain(0.5), t0);
    const Operand t5 = apply_binary(OP_MULTIPLY, plain(0.5), t0);
    const Operand t6 = apply_unary(OP_FLOOR, t5);
    const Operand t7 = apply_binary(OP_SUBTRACT, t4, t6);
    const Operand t8 = apply_unary(OP_NEGATIVE, t3);
    const Operand t9 = choose(t7, t8, t3);
    const Operand t10 = apply_binary(OP_SUBTRACT, t9, out);
    const Operand t11 = apply_binary(OP_DIVIDE, t10, x);
    const Operand t12 = apply_unary(OP_ABSOLUTE, x);
    const Operand t13 = apply_binary(OP_GREATER, t12, plain(1.7976931348623157e+308));
    const Operand t14 = choose(t13, plain(0.0), t11);
    const Operand t15 = apply_unary(OP_ABSOLUTE, x);
    const Operand t16 = apply_binary(OP_GREATER, plain(0.75), t15);
    const Operand t17 = apply_binary(OP_MULTIPLY, x, x);
    const Operand t18 = apply_binary(OP_MULTIPLY, plain(2.98717191589536e-20), t17);
    const Operand t19 = apply_binary(OP_ADD, t18, plain((-2.996371563190511e-18)));
    const Operand t20 = apply_binary(OP_MULTIPLY, t19, t17);
    const Operand t21 = apply_binary(OP_ADD, t20, plain(2.635212528439635e-16));
    const Operand t22 = apply_binary(OP_MULTIPLY, t21, t17);
    const Operand t23 = apply_binary(OP_ADD, t22, plain((-2.0132015080808862e-14)));
    const Operand t24 = apply_binary(OP_MULTIPLY, t23, t17);
    const Operand t25 = apply_binary(OP_ADD, t24, plain(1.3217901389162304e-12));
    const Operand t26 = apply_binary(OP_MULTIPLY, t25, t17);
    const Operand t27 = apply_binary(OP_ADD, t26, plain((-7.365893777096939e-11)));
    const Operand t28 = apply_binary(OP_MULTIPLY, t27, t17);
    const Operand t29 = apply_binary(OP_ADD, t28, plain(3.433076949964284e-09));
    const Operand t30 = apply_binary(OP_MULTIPLY, t29, t17);
    const Operand t31 = apply_binary(OP_ADD, t30, plain((-1.3148481279991983e-07)));
    const Operand t32 = apply_binary(OP_MULTIPLY, t31, t17);
    const Operand t33 = apply_binary(OP_ADD, t32, plain(4.049947846619241e-06));
    const Operand t34 = apply_binary(OP_MULTIPLY, t33, t17);
    const Operand t35 = apply_binary(OP_ADD, t34, plain((-9.766223126318928e-05)));
    const Operand t36 = apply_binary(OP_MULTIPLY, t35, t17);
    const Operand t37 = apply_binary(OP_ADD, t36, plain(0.001781145516372851));
    const Operand t38 = apply_binary(OP_MULTIPLY, t37, t17);
    const Operand t39 = apply_binary(OP_ADD, t38, plain((-0.023460810354558225)));
    const Operand t40 = apply_binary(OP_MULTIPLY, t39, t17);
    const Operand t41 = apply_binary(OP_ADD, t40, plain(0.20918278254123832));
    const Operand t42 = apply_binary(OP_MULTIPLY, t41, t17);
    const Operand t43 = apply_binary(OP_ADD, t42, plain((-1.144510944732505)));
    const Operand t44 = apply_binary(OP_MULTIPLY, t43, t17);
    const Operand t45 = apply_binary(OP_ADD, t44, plain(3.246969701133414));
    const Operand t46 = apply_binary(OP_MULTIPLY, t45, t17);
    const Operand t47 = apply_binary(OP_ADD, t46, plain((-3.289868133696453)));
    const Operand t48 = apply_binary(OP_MULTIPLY, x, t47);
    const Operand t49 = choose(t16, t48, t14);
    slopes[0] = (Slope){PRODUCT, retain(t49)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
    release(t4);
    release(t5);
    release(t6);
    release(t7);
    release(t8);
    release(t9);
    release(t10);
    release(t11);
    release(t12);
    release(t13);
    release(t14);
    release(t15);
    release(t16);
    release(t17);
    release(t18);
    release(t19);
    release(t20);
    release(t21);
    release(t22);
    release(t23);
    release(t24);
    release(t25);
    release(t26);
    release(t27);
    release(t28);
    release(t29);
    release(t30);
    release(t31);
    release(t32);
    release(t33);
    release(t34);
    release(t35);
    release(t36);
    release(t37);
    release(t38);
    release(t39);
    release(t40);
    release(t41);
    release(t42);
    release(t43);
    release(t44);
    release(t45);
    release(t46);
    release(t47);
    release(t48);
    release(t49);
}

static void slopes_asin(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_unary(OP_ABSOLUTE, x);
    const Operand t1 = apply_binary(OP_GREATER, t0, plain(0.5));
    const Operand t2 = apply_binary(OP_SUBTRACT, plain(1.0), x);
    const Operand t3 = apply_binary(OP_ADD, plain(1.0), x);
    const Operand t4 = apply_binary(OP_MULTIPLY, t2, t3);
    const Operand t5 = apply_binary(OP_MULTIPLY, x, x);
    const Operand t6 = apply_binary(OP_SUBTRACT, plain(1.0), t5);
    const Operand t7 = choose(t1, t4, t6);
    const Operand t8 = apply_unary(OP_SQRT, t7);
    const Operand t9 = apply_binary(OP_DIVIDE, plain(1.0), t8);
    slopes[0] = (Slope){PRODUCT, retain(t9)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
    release(t4);
    release(t5);
    release(t6);
    release(t7);
    release(t8);
    release(t9);
}

static void slopes_acos(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_unary(OP_ABSOLUTE, x);
    const Operand t1 = apply_binary(OP_GREATER, t0, plain(0.5));
    const Operand t2 = apply_binary(OP_SUBTRACT, plain(1.0), x);
    const Operand t3 = apply_binary(OP_ADD, plain(1.0), x);
    const Operand t4 = apply_binary(OP_MULTIPLY, t2, t3);
    const Operand t5 = apply_binary(OP_MULTIPLY, x, x);
    const Operand t6 = apply_binary(OP_SUBTRACT, plain(1.0), t5);
    const Operand t7 = choose(t1, t4, t6);
    const Operand t8 = apply_unary(OP_SQRT, t7);
    const Operand t9 = apply_binary(OP_DIVIDE, plain((-1.0)), t8);
    slopes[0] = (Slope){PRODUCT, retain(t9)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
    release(t4);
    release(t5);
    release(t6);
    release(t7);
    release(t8);
    release(t9);
}

static void slopes_atan(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_unary(OP_ABSOLUTE, x);
    const Operand t1 = apply_binary(OP_GREATER, t0, plain(1000000000.0));
    const Operand t2 = apply_binary(OP_DIVIDE, plain(1.0), x);
    const Operand t3 = apply_binary(OP_DIVIDE, t2, x);
    const Operand t4 = apply_binary(OP_MULTIPLY, x, x);
    const Operand t5 = apply_binary(OP_ADD, plain(1.0), t4);
    const Operand t6 = apply_binary(OP_DIVIDE, plain(1.0), t5);
    const Operand t7 = choose(t1, t3, t6);
    slopes[0] = (Slope){PRODUCT, retain(t7)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
    release(t4);
    release(t5);
    release(t6);
    release(t7);
}

static void slopes_atan2(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
    const Operand t0 = apply_unary(OP_ABSOLUTE, x);
    const Operand t1 = apply_unary(OP_ABSOLUTE, y);
    const Operand t2 = apply_binary(OP_MAXIMUM, t0, t1);
    const Operand t3 = choose(t2, t2, plain(1.0));
    const Operand t4 = apply_binary(OP_DIVIDE, y, t3);
    const Operand t5 = choose(t2, t4, plain(0.0));
    const Operand t6 = choose(t2, t2, plain(1.0));
    const Operand t7 = apply_binary(OP_DIVIDE, x, t6);
    const Operand t8 = choose(t2, t7, plain(0.0));
    const Operand t9 = apply_binary(OP_MULTIPLY, t5, t5);
    const Operand t10 = apply_binary(OP_MULTIPLY, t8, t8);
    const Operand t11 = apply_binary(OP_ADD, t9, t10);
    const Operand t12 = choose(t11, t11, plain(1.0));
    const Operand t13 = apply_binary(OP_DIVIDE, t5, t12);
    const Operand t14 = choose(t11, t13, plain(0.0));
    const Operand t15 = choose(t2, t2, plain(1.0));
    const Operand t16 = apply_binary(OP_DIVIDE, t14, t15);
    const Operand t17 = choose(t2, t16, plain(0.0));
    const Operand t18 = choose(t11, t11, plain(1.0));
    const Operand t19 = apply_binary(OP_DIVIDE, t8, t18);
    const Operand t20 = choose(t11, t19, plain(0.0));
    const Operand t21 = choose(t2, t2, plain(1.0));
    const Operand t22 = apply_binary(OP_DIVIDE, t20, t21);
    const Operand t23 = choose(t2, t22, plain(0.0));
    const Operand t24 = apply_unary(OP_NEGATIVE, t23);
    slopes[0] = (Slope){PRODUCT, retain(t17)};
    slopes[1] = (Slope){PRODUCT, retain(t24)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
    release(t4);
    release(t5);
    release(t6);
    release(t7);
    release(t8);
    release(t9);
    release(t10);
    release(t11);
    release(t12);
    release(t13);
    release(t14);
    release(t15);
    release(t16);
    release(t17);
    release(t18);
    release(t19);
    release(t20);
    release(t21);
    release(t22);
    release(t23);
    release(t24);
}

static void slopes_degrees(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    slopes[0] = (Slope){PRODUCT, retain(plain(57.29577951308232))};
}

static void slopes_radians(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    slopes[0] = (Slope){PRODUCT, retain(plain(0.017453292519943295))};
}

static void slopes_sinh(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_unary(OP_COSH, x);
    slopes[0] = (Slope){PRODUCT, retain(t0)};
    release(t0);
}

static void slopes_cosh(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_unary(OP_SINH, x);
    slopes[0] = (Slope){PRODUCT, retain(t0)};
    release(t0);
}

static void slopes_sech(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_unary(OP_NEGATIVE, out);
    const Operand t1 = apply_unary(OP_TANH, x);
    const Operand t2 = apply_binary(OP_MULTIPLY, t0, t1);
    slopes[0] = (Slope){PRODUCT, retain(t2)};
    release(t0);
    release(t1);
    release(t2);
}

static void slopes_sech_squared(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_binary(OP_MULTIPLY, plain((-2.0)), out);
    const Operand t1 = apply_unary(OP_TANH, x);
    const Operand t2 = apply_binary(OP_MULTIPLY, t0, t1);
    slopes[0] = (Slope){PRODUCT, retain(t2)};
    release(t0);
    release(t1);
    release(t2);
}

static void slopes_tanh(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_unary(OP_SECH_SQUARED, x);
    slopes[0] = (Slope){PRODUCT, retain(t0)};
    release(t0);
}

static void slopes_asinh(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_unary(OP_ABSOLUTE, x);
    const Operand t1 = apply_binary(OP_GREATER, t0, plain(1000000000.0));
    const Operand t2 = apply_unary(OP_ABSOLUTE, x);
    const Operand t3 = apply_binary(OP_DIVIDE, plain(1.0), t2);
    const Operand t4 = apply_binary(OP_MULTIPLY, x, x);
    const Operand t5 = apply_binary(OP_ADD, plain(1.0), t4);
    const Operand t6 = apply_unary(OP_SQRT, t5);
    const Operand t7 = apply_binary(OP_DIVIDE, plain(1.0), t6);
    const Operand t8 = choose(t1, t3, t7);
    slopes[0] = (Slope){PRODUCT, retain(t8)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
    release(t4);
    release(t5);
    release(t6);
    release(t7);
    release(t8);
}

static void slopes_acosh(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_binary(OP_SUBTRACT, x, plain(1.0));
    const Operand t1 = apply_unary(OP_SQRT, t0);
    const Operand t2 = apply_binary(OP_ADD, x, plain(1.0));
    const Operand t3 = apply_unary(OP_SQRT, t2);
    const Operand t4 = apply_binary(OP_MULTIPLY, t1, t3);
    const Operand t5 = apply_binary(OP_DIVIDE, plain(1.0), t4);
    slopes[0] = (Slope){PRODUCT, retain(t5)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
    release(t4);
    release(t5);
}

static void slopes_atanh(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_unary(OP_ABSOLUTE, x);
    const Operand t1 = apply_binary(OP_GREATER, t0, plain(1.0));
    const Operand t2 = apply_unary(OP_ABSOLUTE, x);
    const Operand t3 = apply_binary(OP_GREATER, t2, plain(0.5));
    const Operand t4 = apply_binary(OP_SUBTRACT, plain(1.0), x);
    const Operand t5 = apply_binary(OP_ADD, plain(1.0), x);
    const Operand t6 = apply_binary(OP_MULTIPLY, t4, t5);
    const Operand t7 = apply_binary(OP_MULTIPLY, x, x);
    const Operand t8 = apply_binary(OP_SUBTRACT, plain(1.0), t7);
    const Operand t9 = choose(t3, t6, t8);
    const Operand t10 = apply_binary(OP_DIVIDE, plain(1.0), t9);
    const Operand t11 = choose(t1, out, t10);
    slopes[0] = (Slope){PRODUCT, retain(t11)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
    release(t4);
    release(t5);
    release(t6);
    release(t7);
    release(t8);
    release(t9);
    release(t10);
    release(t11);
}

static void slopes_gaussian(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_binary(OP_MULTIPLY, plain((-2.0)), x);
    const Operand t1 = apply_binary(OP_MULTIPLY, t0, out);
    slopes[0] = (Slope){PRODUCT, retain(t1)};
    release(t0);
    release(t1);
}

static void slopes_normal_density(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_unary(OP_NEGATIVE, x);
    const Operand t1 = apply_binary(OP_MULTIPLY, t0, out);
    slopes[0] = (Slope){PRODUCT, retain(t1)};
    release(t0);
    release(t1);
}

static void slopes_erf(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_unary(OP_GAUSSIAN, x);
    const Operand t1 = apply_binary(OP_MULTIPLY, plain(1.1283791670955126), t0);
    slopes[0] = (Slope){PRODUCT, retain(t1)};
    release(t0);
    release(t1);
}

static void slopes_erfc(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_unary(OP_GAUSSIAN, x);
    const Operand t1 = apply_binary(OP_MULTIPLY, plain((-1.1283791670955126)), t0);
    slopes[0] = (Slope){PRODUCT, retain(t1)};
    release(t0);
    release(t1);
}

static void slopes_gamma(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_unary(OP_DIGAMMA, x);
    const Operand t1 = apply_binary(OP_MULTIPLY, out, t0);
    slopes[0] = (Slope){PRODUCT, retain(t1)};
    release(t0);
    release(t1);
}

static void slopes_lgamma(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_unary(OP_DIGAMMA, x);
    slopes[0] = (Slope){PRODUCT, retain(t0)};
    release(t0);
}

static void slopes_digamma(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_binary(OP_POLYGAMMA, plain(1.0), x);
    slopes[0] = (Slope){PRODUCT, retain(t0)};
    release(t0);
}

static void slopes_polygamma(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
    const Operand t0 = apply_binary(OP_ADD, x, plain(1.0));
    const Operand t1 = apply_binary(OP_POLYGAMMA, t0, y);
    slopes[1] = (Slope){PRODUCT, retain(t1)};
    release(t0);
    release(t1);
}

static void slopes_erfcx(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_binary(OP_REPEATED_ERFC_INTEGRAL, plain(1.0), x);
    const Operand t1 = apply_binary(OP_MULTIPLY, plain((-2.0)), t0);
    slopes[0] = (Slope){PRODUCT, retain(t1)};
    release(t0);
    release(t1);
}

static void slopes_repeated_erfc_integral(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
    const Operand t0 = apply_binary(OP_ADD, x, plain(1.0));
    const Operand t1 = apply_binary(OP_MULTIPLY, plain((-2.0)), t0);
    const Operand t2 = apply_binary(OP_ADD, x, plain(1.0));
    const Operand t3 = apply_binary(OP_REPEATED_ERFC_INTEGRAL, t2, y);
    const Operand t4 = apply_binary(OP_MULTIPLY, t1, t3);
    slopes[1] = (Slope){PRODUCT, retain(t4)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
    release(t4);
}

static void slopes_erfinv(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_unary(OP_ABSOLUTE, x);
    const Operand t1 = apply_binary(OP_GREATER, t0, plain(0.85));
    const Operand t2 = apply_unary(OP_ABSOLUTE, out);
    const Operand t3 = apply_unary(OP_ERFCX, t2);
    const Operand t4 = apply_unary(OP_ABSOLUTE, x);
    const Operand t5 = apply_binary(OP_SUBTRACT, plain(1.0), t4);
    const Operand t6 = apply_binary(OP_DIVIDE, t3, t5);
    const Operand t7 = choose(t5, t6, plain(INFINITY));
    const Operand t8 = apply_unary(OP_GAUSSIAN, out);
    const Operand t9 = apply_binary(OP_DIVIDE, plain(1.0), t8);
    const Operand t10 = choose(t1, t7, t9);
    const Operand t11 = apply_binary(OP_MULTIPLY, plain(0.8862269254527579), t10);
    slopes[0] = (Slope){PRODUCT, retain(t11)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
    release(t4);
    release(t5);
    release(t6);
    release(t7);
    release(t8);
    release(t9);
    release(t10);
    release(t11);
}

static void slopes_ndtr(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_unary(OP_NORMAL_DENSITY, x);
    slopes[0] = (Slope){PRODUCT, retain(t0)};
    release(t0);
}

static void slopes_log_ndtr(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_binary(OP_GREATER, plain((-1.0)), x);
    const Operand t1 = apply_unary(OP_NEGATIVE, x);
    const Operand t2 = apply_binary(OP_DIVIDE, t1, plain(1.4142135623730951));
    const Operand t3 = apply_unary(OP_ERFCX, t2);
    const Operand t4 = apply_binary(OP_DIVIDE, plain(0.7978845608028654), t3);
    const Operand t5 = apply_unary(OP_NORMAL_DENSITY, x);
    const Operand t6 = apply_unary(OP_NDTR, x);
    const Operand t7 = apply_binary(OP_DIVIDE, t5, t6);
    const Operand t8 = choose(t0, t4, t7);
    slopes[0] = (Slope){PRODUCT, retain(t8)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
    release(t4);
    release(t5);
    release(t6);
    release(t7);
    release(t8);
}

static void slopes_ndtri(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_binary(OP_SUBTRACT, x, plain(0.5));
    const Operand t1 = apply_unary(OP_ABSOLUTE, t0);
    const Operand t2 = apply_binary(OP_GREATER, t1, plain(0.425));
    const Operand t3 = apply_unary(OP_ABSOLUTE, out);
    const Operand t4 = apply_binary(OP_DIVIDE, t3, plain(1.4142135623730951));
    const Operand t5 = apply_unary(OP_ERFCX, t4);
    const Operand t6 = apply_binary(OP_SUBTRACT, plain(1.0), x);
    const Operand t7 = apply_binary(OP_MINIMUM, x, t6);
    const Operand t8 = apply_binary(OP_DIVIDE, t5, t7);
    const Operand t9 = choose(t7, t8, plain(INFINITY));
    const Operand t10 = apply_binary(OP_MULTIPLY, plain(1.2533141373155001), t9);
    const Operand t11 = apply_unary(OP_NORMAL_DENSITY, out);
    const Operand t12 = apply_binary(OP_DIVIDE, plain(1.0), t11);
    const Operand t13 = choose(t2, t10, t12);
    slopes[0] = (Slope){PRODUCT, retain(t13)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
    release(t4);
    release(t5);
    release(t6);
    release(t7);
    release(t8);
    release(t9);
    release(t10);
    release(t11);
    release(t12);
    release(t13);
}

static void slopes_logit(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_binary(OP_SUBTRACT, x, plain(0.5));
    const Operand t1 = apply_binary(OP_SUBTRACT, x, plain(0.5));
    const Operand t2 = apply_binary(OP_MULTIPLY, t0, t1);
    const Operand t3 = apply_binary(OP_SUBTRACT, plain(0.25), t2);
    const Operand t4 = apply_binary(OP_DIVIDE, plain(1.0), t3);
    const Operand t5 = apply_binary(OP_SUBTRACT, x, plain(0.5));
    const Operand t6 = apply_unary(OP_ABSOLUTE, t5);
    const Operand t7 = apply_binary(OP_GREATER, t6, plain(0.5));
    const Operand t8 = apply_binary(OP_DIVIDE, plain(1.0), x);
    const Operand t9 = apply_binary(OP_SUBTRACT, plain(1.0), x);
    const Operand t10 = apply_binary(OP_DIVIDE, plain(1.0), t9);
    const Operand t11 = apply_binary(OP_ADD, t8, t10);
    const Operand t12 = choose(t7, out, t11);
    const Operand t13 = apply_binary(OP_SUBTRACT, x, plain(0.5));
    const Operand t14 = apply_unary(OP_ABSOLUTE, t13);
    const Operand t15 = apply_binary(OP_GREATER, plain(0.25), t14);
    const Operand t16 = choose(t15, t4, t12);
    slopes[0] = (Slope){PRODUCT, retain(t16)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
    release(t4);
    release(t5);
    release(t6);
    release(t7);
    release(t8);
    release(t9);
    release(t10);
    release(t11);
    release(t12);
    release(t13);
    release(t14);
    release(t15);
    release(t16);
}

static void slopes_xlogy(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
    const Operand t0 = apply_unary(OP_LOG, y);
    const Operand t1 = apply_binary(OP_GREATER, plain(0.0), y);
    const Operand t2 = choose(t1, x, plain(0.0));
    const Operand t3 = apply_unary(OP_ABSOLUTE, x);
    const Operand t4 = apply_unary(OP_ABSOLUTE, y);
    const Operand t5 = apply_binary(OP_ADD, t3, t4);
    const Operand t6 = apply_binary(OP_DIVIDE, x, y);
    const Operand t7 = choose(t5, t6, plain(0.0));
    const Operand t8 = choose(t2, out, t7);
    slopes[0] = (Slope){PRODUCT, retain(t0)};
    slopes[1] = (Slope){PRODUCT, retain(t8)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
    release(t4);
    release(t5);
    release(t6);
    release(t7);
    release(t8);
}

static void slopes_xlog1py(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
    const Operand t0 = apply_unary(OP_LOG1P, y);
    const Operand t1 = apply_binary(OP_ADD, plain(1.0), y);
    const Operand t2 = apply_binary(OP_GREATER, plain(0.0), t1);
    const Operand t3 = choose(t2, x, plain(0.0));
    const Operand t4 = apply_unary(OP_ABSOLUTE, x);
    const Operand t5 = apply_unary(OP_ABSOLUTE, t1);
    const Operand t6 = apply_binary(OP_ADD, t4, t5);
    const Operand t7 = apply_binary(OP_DIVIDE, x, t1);
    const Operand t8 = choose(t6, t7, plain(0.0));
    const Operand t9 = choose(t3, out, t8);
    slopes[0] = (Slope){PRODUCT, retain(t0)};
    slopes[1] = (Slope){PRODUCT, retain(t9)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
    release(t4);
    release(t5);
    release(t6);
    release(t7);
    release(t8);
    release(t9);
}

static void slopes_near_gamma(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_unary(OP_DIGAMMA, x);
    const Operand t1 = apply_binary(OP_MULTIPLY, out, t0);
    slopes[0] = (Slope){PRODUCT, retain(t1)};
    release(t0);
    release(t1);
}

static void slopes_beta(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
    const Operand t0 = apply_unary(OP_NEGATIVE, out);
    const Operand t1 = apply_binary(OP_DIGAMMA_STEP, x, y);
    const Operand t2 = apply_binary(OP_MULTIPLY, t0, t1);
    const Operand t3 = apply_unary(OP_NEGATIVE, out);
    const Operand t4 = apply_binary(OP_DIGAMMA_STEP, y, x);
    const Operand t5 = apply_binary(OP_MULTIPLY, t3, t4);
    slopes[0] = (Slope){PRODUCT, retain(t2)};
    slopes[1] = (Slope){PRODUCT, retain(t5)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
    release(t4);
    release(t5);
}

static void slopes_betaln(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
    const Operand t0 = apply_binary(OP_MINIMUM, x, y);
    const Operand t1 = apply_binary(OP_GREATER, plain(0.0), t0);
    const Operand t2 = apply_binary(OP_DIGAMMA_STEP, x, y);
    const Operand t3 = apply_unary(OP_NEGATIVE, t2);
    const Operand t4 = choose(t1, out, t3);
    const Operand t5 = apply_binary(OP_MINIMUM, y, x);
    const Operand t6 = apply_binary(OP_GREATER, plain(0.0), t5);
    const Operand t7 = apply_binary(OP_DIGAMMA_STEP, y, x);
    const Operand t8 = apply_unary(OP_NEGATIVE, t7);
    const Operand t9 = choose(t6, out, t8);
    slopes[0] = (Slope){PRODUCT, retain(t4)};
    slopes[1] = (Slope){PRODUCT, retain(t9)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
    release(t4);
    release(t5);
    release(t6);
    release(t7);
    release(t8);
    release(t9);
}

static void slopes_digamma_step(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
    const Operand t0 = apply_binary(OP_TRIGAMMA_STEP, x, y);
    const Operand t1 = apply_binary(OP_ADD, x, y);
    const Operand t2 = apply_binary(OP_POLYGAMMA, plain(1.0), t1);
    slopes[0] = (Slope){PRODUCT, retain(t0)};
    slopes[1] = (Slope){PRODUCT, retain(t2)};
    release(t0);
    release(t1);
    release(t2);
}

static void slopes_trigamma_step(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
    const Operand t0 = apply_binary(OP_TETRAGAMMA_STEP, x, y);
    const Operand t1 = apply_binary(OP_ADD, x, y);
    const Operand t2 = apply_binary(OP_POLYGAMMA, plain(2.0), t1);
    slopes[0] = (Slope){PRODUCT, retain(t0)};
    slopes[1] = (Slope){PRODUCT, retain(t2)};
    release(t0);
    release(t1);
    release(t2);
}

static void slopes_tetragamma_step(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
    const Operand t0 = apply_binary(OP_ADD, x, y);
    const Operand t1 = apply_binary(OP_POLYGAMMA, plain(3.0), t0);
    const Operand t2 = apply_binary(OP_POLYGAMMA, plain(3.0), x);
    const Operand t3 = apply_binary(OP_SUBTRACT, t1, t2);
    const Operand t4 = apply_binary(OP_ADD, x, y);
    const Operand t5 = apply_binary(OP_POLYGAMMA, plain(3.0), t4);
    slopes[0] = (Slope){PRODUCT, retain(t3)};
    slopes[1] = (Slope){PRODUCT, retain(t5)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
    release(t4);
    release(t5);
}

static void slopes_gamma_density(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
    const Operand t0 = apply_unary(OP_LOG, y);
    const Operand t1 = apply_unary(OP_DIGAMMA, x);
    const Operand t2 = apply_binary(OP_SUBTRACT, t0, t1);
    const Operand t3 = apply_binary(OP_MULTIPLY, out, t2);
    const Operand t4 = apply_binary(OP_SUBTRACT, x, plain(1.0));
    const Operand t5 = apply_binary(OP_SUBTRACT, t4, plain(1.0));
    const Operand t6 = apply_binary(OP_POWER, y, t5);
    const Operand t7 = apply_binary(OP_MULTIPLY, t4, t6);
    const Operand t8 = choose(t4, t7, plain(0.0));
    const Operand t9 = apply_binary(OP_SUBTRACT, x, plain(1.0));
    const Operand t10 = apply_binary(OP_POWER, y, t9);
    const Operand t11 = apply_binary(OP_SUBTRACT, t8, t10);
    const Operand t12 = apply_unary(OP_NEAR_GAMMA, x);
    const Operand t13 = apply_binary(OP_DIVIDE, t11, t12);
    const Operand t14 = apply_binary(OP_SUBTRACT, x, plain(1.0));
    const Operand t15 = apply_binary(OP_SUBTRACT, t14, y);
    const Operand t16 = apply_binary(OP_DIVIDE, t15, y);
    const Operand t17 = apply_binary(OP_MULTIPLY, out, t16);
    const Operand t18 = apply_binary(OP_GREATER, plain(0.0), x);
    const Operand t19 = choose(t18, out, t13);
    const Operand t20 = choose(y, t17, t19);
    slopes[0] = (Slope){PRODUCT, retain(t3)};
    slopes[1] = (Slope){PRODUCT, retain(t20)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
    release(t4);
    release(t5);
    release(t6);
    release(t7);
    release(t8);
    release(t9);
    release(t10);
    release(t11);
    release(t12);
    release(t13);
    release(t14);
    release(t15);
    release(t16);
    release(t17);
    release(t18);
    release(t19);
    release(t20);
}

static void slopes_relu(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_binary(OP_GREATER, x, plain(0.0));
    if (chosen_relu_0(out.number, x.number) != 0.0) slopes[0] = (Slope){PRODUCT, retain(t0)};
    release(t0);
}

static void slopes_leaky_relu(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
    const Operand t0 = apply_binary(OP_GREATER, x, plain(0.0));
    const Operand t1 = choose(t0, plain(1.0), y);
    const Operand t2 = apply_binary(OP_GREATER, x, plain(0.0));
    const Operand t3 = choose(t2, plain(0.0), x);
    slopes[0] = (Slope){PRODUCT, retain(t1)};
    if (chosen_leaky_relu_1(out.number, x.number, y.number) != 0.0) slopes[1] = (Slope){PRODUCT, retain(t3)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
}

static void slopes_elu(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
    const Operand t0 = apply_binary(OP_GREATER, x, plain(0.0));
    const Operand t1 = apply_unary(OP_EXP, x);
    const Operand t2 = apply_binary(OP_MULTIPLY, y, t1);
    const Operand t3 = choose(t0, plain(1.0), t2);
    const Operand t4 = apply_binary(OP_GREATER, x, plain(0.0));
    const Operand t5 = apply_unary(OP_EXPM1, x);
    const Operand t6 = choose(t4, plain(0.0), t5);
    slopes[0] = (Slope){PRODUCT, retain(t3)};
    if (chosen_elu_1(out.number, x.number, y.number) != 0.0) slopes[1] = (Slope){PRODUCT, retain(t6)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
    release(t4);
    release(t5);
    release(t6);
}

static void slopes_sigmoid(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_unary(OP_LOGISTIC_DENSITY, x);
    slopes[0] = (Slope){PRODUCT, retain(t0)};
    release(t0);
}

static void slopes_logistic_density(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_unary(OP_NEGATIVE, out);
    const Operand t1 = apply_binary(OP_MULTIPLY, plain(0.5), x);
    const Operand t2 = apply_unary(OP_TANH, t1);
    const Operand t3 = apply_binary(OP_MULTIPLY, t0, t2);
    slopes[0] = (Slope){PRODUCT, retain(t3)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
}

static void slopes_softplus(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_unary(OP_SIGMOID, x);
    slopes[0] = (Slope){PRODUCT, retain(t0)};
    release(t0);
}

static void slopes_silu(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_unary(OP_SIGMOID, x);
    const Operand t1 = apply_unary(OP_LOGISTIC_DENSITY, x);
    const Operand t2 = apply_binary(OP_MULTIPLY, x, t1);
    const Operand t3 = apply_binary(OP_ADD, t0, t2);
    slopes[0] = (Slope){PRODUCT, retain(t3)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
}

static void slopes_gelu(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_unary(OP_NEGATIVE, x);
    const Operand t1 = apply_binary(OP_DIVIDE, t0, plain(1.4142135623730951));
    const Operand t2 = apply_unary(OP_ERFC, t1);
    const Operand t3 = apply_binary(OP_MULTIPLY, plain(0.5), t2);
    const Operand t4 = apply_unary(OP_NORMAL_DENSITY, x);
    const Operand t5 = apply_binary(OP_MULTIPLY, x, t4);
    const Operand t6 = apply_binary(OP_ADD, t3, t5);
    slopes[0] = (Slope){PRODUCT, retain(t6)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
    release(t4);
    release(t5);
    release(t6);
}

static void slopes_logaddexp(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
    const Operand t0 = apply_unary(OP_ABSOLUTE, x);
    const Operand t1 = apply_binary(OP_GREATER, t0, plain(1.7976931348623157e+308));
    const Operand t2 = apply_binary(OP_GREATER, x, y);
    const Operand t3 = apply_binary(OP_SUBTRACT, plain(1.0), t2);
    const Operand t4 = apply_binary(OP_GREATER, y, x);
    const Operand t5 = apply_binary(OP_SUBTRACT, t3, t4);
    const Operand t6 = apply_binary(OP_MULTIPLY, t1, t5);
    const Operand t7 = apply_binary(OP_SUBTRACT, x, y);
    const Operand t8 = choose(t6, plain(0.0), t7);
    const Operand t9 = apply_unary(OP_SIGMOID, t8);
    const Operand t10 = apply_unary(OP_ABSOLUTE, y);
    const Operand t11 = apply_binary(OP_GREATER, t10, plain(1.7976931348623157e+308));
    const Operand t12 = apply_binary(OP_GREATER, y, x);
    const Operand t13 = apply_binary(OP_SUBTRACT, plain(1.0), t12);
    const Operand t14 = apply_binary(OP_GREATER, x, y);
    const Operand t15 = apply_binary(OP_SUBTRACT, t13, t14);
    const Operand t16 = apply_binary(OP_MULTIPLY, t11, t15);
    const Operand t17 = apply_binary(OP_SUBTRACT, y, x);
    const Operand t18 = choose(t16, plain(0.0), t17);
    const Operand t19 = apply_unary(OP_SIGMOID, t18);
    slopes[0] = (Slope){PRODUCT, retain(t9)};
    slopes[1] = (Slope){PRODUCT, retain(t19)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
    release(t4);
    release(t5);
    release(t6);
    release(t7);
    release(t8);
    release(t9);
    release(t10);
    release(t11);
    release(t12);
    release(t13);
    release(t14);
    release(t15);
    release(t16);
    release(t17);
    release(t18);
    release(t19);
}

static void slopes_gammainc(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
    const Operand t0 = apply_binary(OP_MULTIPLY, plain(NAN), out);
    const Operand t1 = apply_binary(OP_GAMMA_DENSITY, x, y);
    slopes[0] = (Slope){PRODUCT, retain(t0)};
    slopes[1] = (Slope){PRODUCT, retain(t1)};
    release(t0);
    release(t1);
}

static void slopes_gammaincc(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
    const Operand t0 = apply_binary(OP_MULTIPLY, plain(NAN), out);
    const Operand t1 = apply_binary(OP_GAMMA_DENSITY, x, y);
    const Operand t2 = apply_unary(OP_NEGATIVE, t1);
    slopes[0] = (Slope){PRODUCT, retain(t0)};
    slopes[1] = (Slope){PRODUCT, retain(t2)};
    release(t0);
    release(t1);
    release(t2);
}

static void slopes_gammaincinv(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
    const Operand t0 = apply_binary(OP_MULTIPLY, plain(NAN), out);
    const Operand t1 = apply_binary(OP_GAMMA_DENSITY, x, out);
    const Operand t2 = apply_binary(OP_DIVIDE, plain(1.0), t1);
    slopes[0] = (Slope){PRODUCT, retain(t0)};
    slopes[1] = (Slope){PRODUCT, retain(t2)};
    release(t0);
    release(t1);
    release(t2);
}

static void slopes_gammainccinv(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
    const Operand t0 = apply_binary(OP_MULTIPLY, plain(NAN), out);
    const Operand t1 = apply_binary(OP_GAMMA_DENSITY, x, out);
    const Operand t2 = apply_binary(OP_DIVIDE, plain((-1.0)), t1);
    slopes[0] = (Slope){PRODUCT, retain(t0)};
    slopes[1] = (Slope){PRODUCT, retain(t2)};
    release(t0);
    release(t1);
    release(t2);
}

static void slopes_jv(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
    const Operand t0 = apply_binary(OP_MULTIPLY, plain(NAN), out);
    const Operand t1 = apply_binary(OP_SUBTRACT, x, plain(1.0));
    const Operand t2 = apply_binary(OP_JV, t1, y);
    const Operand t3 = apply_binary(OP_ADD, x, plain(1.0));
    const Operand t4 = apply_binary(OP_JV, t3, y);
    const Operand t5 = apply_binary(OP_SUBTRACT, t2, t4);
    const Operand t6 = apply_binary(OP_MULTIPLY, plain(0.5), t5);
    slopes[0] = (Slope){PRODUCT, retain(t0)};
    slopes[1] = (Slope){PRODUCT, retain(t6)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
    release(t4);
    release(t5);
    release(t6);
}

static void slopes_yv(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
    const Operand t0 = apply_binary(OP_MULTIPLY, plain(NAN), out);
    const Operand t1 = apply_binary(OP_SUBTRACT, x, plain(1.0));
    const Operand t2 = apply_binary(OP_YV, t1, y);
    const Operand t3 = apply_binary(OP_ADD, x, plain(1.0));
    const Operand t4 = apply_binary(OP_YV, t3, y);
    const Operand t5 = apply_binary(OP_SUBTRACT, t2, t4);
    const Operand t6 = apply_binary(OP_MULTIPLY, plain(0.5), t5);
    slopes[0] = (Slope){PRODUCT, retain(t0)};
    slopes[1] = (Slope){PRODUCT, retain(t6)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
    release(t4);
    release(t5);
    release(t6);
}

static void slopes_iv(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
    const Operand t0 = apply_binary(OP_MULTIPLY, plain(NAN), out);
    const Operand t1 = apply_binary(OP_SUBTRACT, x, plain(1.0));
    const Operand t2 = apply_binary(OP_IV, t1, y);
    const Operand t3 = apply_binary(OP_ADD, x, plain(1.0));
    const Operand t4 = apply_binary(OP_IV, t3, y);
    const Operand t5 = apply_binary(OP_ADD, t2, t4);
    const Operand t6 = apply_binary(OP_MULTIPLY, plain(0.5), t5);
    slopes[0] = (Slope){PRODUCT, retain(t0)};
    slopes[1] = (Slope){PRODUCT, retain(t6)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
    release(t4);
    release(t5);
    release(t6);
}

static void slopes_kv(Operand out, Operand x, Operand y, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)y;
    (void)slopes;
    const Operand t0 = apply_binary(OP_MULTIPLY, plain(NAN), out);
    const Operand t1 = apply_binary(OP_SUBTRACT, x, plain(1.0));
    const Operand t2 = apply_binary(OP_KV, t1, y);
    const Operand t3 = apply_binary(OP_ADD, x, plain(1.0));
    const Operand t4 = apply_binary(OP_KV, t3, y);
    const Operand t5 = apply_binary(OP_ADD, t2, t4);
    const Operand t6 = apply_binary(OP_MULTIPLY, plain((-0.5)), t5);
    slopes[0] = (Slope){PRODUCT, retain(t0)};
    slopes[1] = (Slope){PRODUCT, retain(t6)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
    release(t4);
    release(t5);
    release(t6);
}

static void slopes_j0(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_unary(OP_J1, x);
    const Operand t1 = apply_unary(OP_NEGATIVE, t0);
    slopes[0] = (Slope){PRODUCT, retain(t1)};
    release(t0);
    release(t1);
}

static void slopes_j1(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_unary(OP_J0, x);
    const Operand t1 = apply_binary(OP_JV, plain(2.0), x);
    const Operand t2 = apply_binary(OP_SUBTRACT, t0, t1);
    const Operand t3 = apply_binary(OP_MULTIPLY, plain(0.5), t2);
    slopes[0] = (Slope){PRODUCT, retain(t3)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
}

static void slopes_y0(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_unary(OP_Y1, x);
    const Operand t1 = apply_unary(OP_NEGATIVE, t0);
    slopes[0] = (Slope){PRODUCT, retain(t1)};
    release(t0);
    release(t1);
}

static void slopes_y1(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_unary(OP_Y0, x);
    const Operand t1 = apply_binary(OP_YV, plain(2.0), x);
    const Operand t2 = apply_binary(OP_SUBTRACT, t0, t1);
    const Operand t3 = apply_binary(OP_MULTIPLY, plain(0.5), t2);
    slopes[0] = (Slope){PRODUCT, retain(t3)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
}

static void slopes_i0(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_unary(OP_I1, x);
    slopes[0] = (Slope){PRODUCT, retain(t0)};
    release(t0);
}

static void slopes_i1(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_unary(OP_I0, x);
    const Operand t1 = apply_binary(OP_IV, plain(2.0), x);
    const Operand t2 = apply_binary(OP_ADD, t0, t1);
    const Operand t3 = apply_binary(OP_MULTIPLY, plain(0.5), t2);
    slopes[0] = (Slope){PRODUCT, retain(t3)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
}

static void slopes_k0(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_unary(OP_K1, x);
    const Operand t1 = apply_unary(OP_NEGATIVE, t0);
    slopes[0] = (Slope){PRODUCT, retain(t1)};
    release(t0);
    release(t1);
}

static void slopes_k1(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_unary(OP_K0, x);
    const Operand t1 = apply_binary(OP_KV, plain(2.0), x);
    const Operand t2 = apply_binary(OP_ADD, t0, t1);
    const Operand t3 = apply_binary(OP_MULTIPLY, plain((-0.5)), t2);
    slopes[0] = (Slope){PRODUCT, retain(t3)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
}

static void slopes_expi(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_unary(OP_EXP, x);
    const Operand t1 = apply_binary(OP_DIVIDE, t0, x);
    slopes[0] = (Slope){PRODUCT, retain(t1)};
    release(t0);
    release(t1);
}

static void slopes_exp1(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_binary(OP_GREATER, plain(0.0), x);
    const Operand t1 = apply_unary(OP_NEGATIVE, x);
    const Operand t2 = apply_unary(OP_EXP, t1);
    const Operand t3 = apply_unary(OP_NEGATIVE, t2);
    const Operand t4 = apply_binary(OP_DIVIDE, t3, x);
    const Operand t5 = choose(t0, out, t4);
    slopes[0] = (Slope){PRODUCT, retain(t5)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
    release(t4);
    release(t5);
}

static void slopes_ellipk(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_unary(OP_ABSOLUTE, x);
    const Operand t1 = apply_binary(OP_GREATER, plain(0.4), t0);
    const Operand t2 = apply_binary(OP_MULTIPLY, plain(0.4977324613589415), x);
    const Operand t3 = apply_binary(OP_ADD, t2, plain(0.49769056821346885));
    const Operand t4 = apply_binary(OP_MULTIPLY, t3, x);
    const Operand t5 = apply_binary(OP_ADD, t4, plain(0.49764709799177154));
    const Operand t6 = apply_binary(OP_MULTIPLY, t5, x);
    const Operand t7 = apply_binary(OP_ADD, t6, plain(0.49760195993299683));
    const Operand t8 = apply_binary(OP_MULTIPLY, t7, x);
    const Operand t9 = apply_binary(OP_ADD, t8, plain(0.4975550561758158));
    const Operand t10 = apply_binary(OP_MULTIPLY, t9, x);
    const Operand t11 = apply_binary(OP_ADD, t10, plain(0.49750628105022277));
    const Operand t12 = apply_binary(OP_MULTIPLY, t11, x);
    const Operand t13 = apply_binary(OP_ADD, t12, plain(0.49745552028284684));
    const Operand t14 = apply_binary(OP_MULTIPLY, t13, x);
    const Operand t15 = apply_binary(OP_ADD, t14, plain(0.4974026501032014));
    const Operand t16 = apply_binary(OP_MULTIPLY, t15, x);
    const Operand t17 = apply_binary(OP_ADD, t16, plain(0.4973475362361541));
    const Operand t18 = apply_binary(OP_MULTIPLY, t17, x);
    const Operand t19 = apply_binary(OP_ADD, t18, plain(0.49729003276335537));
    const Operand t20 = apply_binary(OP_MULTIPLY, t19, x);
    const Operand t21 = apply_binary(OP_ADD, t20, plain(0.4972299808333031));
    const Operand t22 = apply_binary(OP_MULTIPLY, t21, x);
    const Operand t23 = apply_binary(OP_ADD, t22, plain(0.49716720719603075));
    const Operand t24 = apply_binary(OP_MULTIPLY, t23, x);
    const Operand t25 = apply_binary(OP_ADD, t24, plain(0.4971015225339623));
    const Operand t26 = apply_binary(OP_MULTIPLY, t25, x);
    const Operand t27 = apply_binary(OP_ADD, t26, plain(0.4970327195550649));
    const Operand t28 = apply_binary(OP_MULTIPLY, t27, x);
    const Operand t29 = apply_binary(OP_ADD, t28, plain(0.4969605708078512));
    const Operand t30 = apply_binary(OP_MULTIPLY, t29, x);
    const Operand t31 = apply_binary(OP_ADD, t30, plain(0.49688482616971563));
    const Operand t32 = apply_binary(OP_MULTIPLY, t31, x);
    const Operand t33 = apply_binary(OP_ADD, t32, plain(0.49680520995017224));
    const Operand t34 = apply_binary(OP_MULTIPLY, t33, x);
    const Operand t35 = apply_binary(OP_ADD, t34, plain(0.49672141753830673));
    const Operand t36 = apply_binary(OP_MULTIPLY, t35, x);
    const Operand t37 = apply_binary(OP_ADD, t36, plain(0.49663311150852224));
    const Operand t38 = apply_binary(OP_MULTIPLY, t37, x);
    const Operand t39 = apply_binary(OP_ADD, t38, plain(0.49653991707964096));
    const Operand t40 = apply_binary(OP_MULTIPLY, t39, x);
    const Operand t41 = apply_binary(OP_ADD, t40, plain(0.4964414167985301));
    const Operand t42 = apply_binary(OP_MULTIPLY, t41, x);
    const Operand t43 = apply_binary(OP_ADD, t42, plain(0.49633714428922565));
    const Operand t44 = apply_binary(OP_MULTIPLY, t43, x);
    const Operand t45 = apply_binary(OP_ADD, t44, plain(0.49622657687013705));
    const Operand t46 = apply_binary(OP_MULTIPLY, t45, x);
    const Operand t47 = apply_binary(OP_ADD, t46, plain(0.4961091267927712));
    const Operand t48 = apply_binary(OP_MULTIPLY, t47, x);
    const Operand t49 = apply_binary(OP_ADD, t48, plain(0.49598413079206755));
    const Operand t50 = apply_binary(OP_MULTIPLY, t49, x);
    const Operand t51 = apply_binary(OP_ADD, t50, plain(0.4958508375561654));
    const Operand t52 = apply_binary(OP_MULTIPLY, t51, x);
    const Operand t53 = apply_binary(OP_ADD, t52, plain(0.4957083926157586));
    const Operand t54 = apply_binary(OP_MULTIPLY, t53, x);
    const Operand t55 = apply_binary(OP_ADD, t54, plain(0.4955558200110754));
    const Operand t56 = apply_binary(OP_MULTIPLY, t55, x);
    const Operand t57 = apply_binary(OP_ADD, t56, plain(0.4953919999052866));
    const Operand t58 = apply_binary(OP_MULTIPLY, t57, x);
    const Operand t59 = apply_binary(OP_ADD, t58, plain(0.4952156410587557));
    const Operand t60 = apply_binary(OP_MULTIPLY, t59, x);
    const Operand t61 = apply_binary(OP_ADD, t60, plain(0.4950252467330891));
    const Operand t62 = apply_binary(OP_MULTIPLY, t61, x);
    const Operand t63 = apply_binary(OP_ADD, t62, plain(0.49481907211970594));
    const Operand t64 = apply_binary(OP_MULTIPLY, t63, x);
    const Operand t65 = apply_binary(OP_ADD, t64, plain(0.4945950707289771));
    const Operand t66 = apply_binary(OP_MULTIPLY, t65, x);
    const Operand t67 = apply_binary(OP_ADD, t66, plain(0.4943508262496048));
    const Operand t68 = apply_binary(OP_MULTIPLY, t67, x);
    const Operand t69 = apply_binary(OP_ADD, t68, plain(0.49408346506720924));
    const Operand t70 = apply_binary(OP_MULTIPLY, t69, x);
    const Operand t71 = apply_binary(OP_ADD, t70, plain(0.4937895427203518));
    const Operand t72 = apply_binary(OP_MULTIPLY, t71, x);
    const Operand t73 = apply_binary(OP_ADD, t72, plain(0.4934648947632707));
    const Operand t74 = apply_binary(OP_MULTIPLY, t73, x);
    const Operand t75 = apply_binary(OP_ADD, t74, plain(0.4931044383025233));
    const Operand t76 = apply_binary(OP_MULTIPLY, t75, x);
    const Operand t77 = apply_binary(OP_ADD, t76, plain(0.49270190406717435));
    const Operand t78 = apply_binary(OP_MULTIPLY, t77, x);
    const Operand t79 = apply_binary(OP_ADD, t78, plain(0.4922494688935589));
    const Operand t80 = apply_binary(OP_MULTIPLY, t79, x);
    const Operand t81 = apply_binary(OP_ADD, t80, plain(0.49173724259918467));
    const Operand t82 = apply_binary(OP_MULTIPLY, t81, x);
    const Operand t83 = apply_binary(OP_ADD, t82, plain(0.4911525371977588));
    const Operand t84 = apply_binary(OP_MULTIPLY, t83, x);
    const Operand t85 = apply_binary(OP_ADD, t84, plain(0.49047880257883186));
    const Operand t86 = apply_binary(OP_MULTIPLY, t85, x);
    const Operand t87 = apply_binary(OP_ADD, t86, plain(0.4896940364947057));
    const Operand t88 = apply_binary(OP_MULTIPLY, t87, x);
    const Operand t89 = apply_binary(OP_ADD, t88, plain(0.4887683388831845));
    const Operand t90 = apply_binary(OP_MULTIPLY, t89, x);
    const Operand t91 = apply_binary(OP_ADD, t90, plain(0.4876600206544245));
    const Operand t92 = apply_binary(OP_MULTIPLY, t91, x);
    const Operand t93 = apply_binary(OP_ADD, t92, plain(0.48630916187144824));
    const Operand t94 = apply_binary(OP_MULTIPLY, t93, x);
    const Operand t95 = apply_binary(OP_ADD, t94, plain(0.4846264312075332));
    const Operand t96 = apply_binary(OP_MULTIPLY, t95, x);
    const Operand t97 = apply_binary(OP_ADD, t96, plain(0.48247253595772194));
    const Operand t98 = apply_binary(OP_MULTIPLY, t97, x);
    const Operand t99 = apply_binary(OP_ADD, t98, plain(0.479617668881049));
    const Operand t100 = apply_binary(OP_MULTIPLY, t99, x);
    const Operand t101 = apply_binary(OP_ADD, t100, plain(0.47565388649360235));
    const Operand t102 = apply_binary(OP_MULTIPLY, t101, x);
    const Operand t103 = apply_binary(OP_ADD, t102, plain(0.4697816162899776));
    const Operand t104 = apply_binary(OP_MULTIPLY, t103, x);
    const Operand t105 = apply_binary(OP_ADD, t104, plain(0.46019423636569234));
    const Operand t106 = apply_binary(OP_MULTIPLY, t105, x);
    const Operand t107 = apply_binary(OP_ADD, t106, plain(0.44178646691106466));
    const Operand t108 = apply_binary(OP_MULTIPLY, t107, x);
    const Operand t109 = apply_binary(OP_ADD, t108, plain(0.39269908169872414));
    const Operand t110 = apply_unary(OP_ELLIPE, x);
    const Operand t111 = apply_binary(OP_SUBTRACT, plain(1.0), x);
    const Operand t112 = apply_binary(OP_MULTIPLY, t111, out);
    const Operand t113 = apply_binary(OP_SUBTRACT, t110, t112);
    const Operand t114 = apply_binary(OP_MULTIPLY, plain(2.0), x);
    const Operand t115 = apply_binary(OP_SUBTRACT, plain(1.0), x);
    const Operand t116 = apply_binary(OP_MULTIPLY, t114, t115);
    const Operand t117 = apply_binary(OP_DIVIDE, t113, t116);
    const Operand t118 = choose(t1, t109, t117);
    slopes[0] = (Slope){PRODUCT, retain(t118)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
    release(t4);
    release(t5);
    release(t6);
    release(t7);
    release(t8);
    release(t9);
    release(t10);
    release(t11);
    release(t12);
    release(t13);
    release(t14);
    release(t15);
    release(t16);
    release(t17);
    release(t18);
    release(t19);
    release(t20);
    release(t21);
    release(t22);
    release(t23);
    release(t24);
    release(t25);
    release(t26);
    release(t27);
    release(t28);
    release(t29);
    release(t30);
    release(t31);
    release(t32);
    release(t33);
    release(t34);
    release(t35);
    release(t36);
    release(t37);
    release(t38);
    release(t39);
    release(t40);
    release(t41);
    release(t42);
    release(t43);
    release(t44);
    release(t45);
    release(t46);
    release(t47);
    release(t48);
    release(t49);
    release(t50);
    release(t51);
    release(t52);
    release(t53);
    release(t54);
    release(t55);
    release(t56);
    release(t57);
    release(t58);
    release(t59);
    release(t60);
    release(t61);
    release(t62);
    release(t63);
    release(t64);
    release(t65);
    release(t66);
    release(t67);
    release(t68);
    release(t69);
    release(t70);
    release(t71);
    release(t72);
    release(t73);
    release(t74);
    release(t75);
    release(t76);
    release(t77);
    release(t78);
    release(t79);
    release(t80);
    release(t81);
    release(t82);
    release(t83);
    release(t84);
    release(t85);
    release(t86);
    release(t87);
    release(t88);
    release(t89);
    release(t90);
    release(t91);
    release(t92);
    release(t93);
    release(t94);
    release(t95);
    release(t96);
    release(t97);
    release(t98);
    release(t99);
    release(t100);
    release(t101);
    release(t102);
    release(t103);
    release(t104);
    release(t105);
    release(t106);
    release(t107);
    release(t108);
    release(t109);
    release(t110);
    release(t111);
    release(t112);
    release(t113);
    release(t114);
    release(t115);
    release(t116);
    release(t117);
    release(t118);
}

static void slopes_ellipe(Operand out, Operand x, Slope *slopes)
{
    (void)out;
    (void)x;
    (void)slopes;
    const Operand t0 = apply_unary(OP_ABSOLUTE, x);
    const Operand t1 = apply_binary(OP_GREATER, plain(0.4), t0);
    const Operand t2 = apply_binary(OP_MULTIPLY, plain((-0.00456635285650405)), x);
    const Operand t3 = apply_binary(OP_ADD, t2, plain((-0.004651313721621204)));
    const Operand t4 = apply_binary(OP_MULTIPLY, t3, x);
    const Operand t5 = apply_binary(OP_ADD, t4, plain((-0.004739496171350205)));
    const Operand t6 = apply_binary(OP_MULTIPLY, t5, x);
    const Operand t7 = apply_binary(OP_ADD, t6, plain((-0.004831086989640746)));
    const Operand t8 = apply_binary(OP_MULTIPLY, t7, x);
    const Operand t9 = apply_binary(OP_ADD, t8, plain((-0.0049262876849090675)));
    const Operand t10 = apply_binary(OP_MULTIPLY, t9, x);
    const Operand t11 = apply_binary(OP_ADD, t10, plain((-0.00502531597020427)));
    const Operand t12 = apply_binary(OP_MULTIPLY, t11, x);
    const Operand t13 = apply_binary(OP_ADD, t12, plain((-0.005128407425596359)));
    const Operand t14 = apply_binary(OP_MULTIPLY, t13, x);
    const Operand t15 = apply_binary(OP_ADD, t14, plain((-0.005235817369507383)));
    const Operand t16 = apply_binary(OP_MULTIPLY, t15, x);
    const Operand t17 = apply_binary(OP_ADD, t16, plain((-0.005347822970281226)));
    const Operand t18 = apply_binary(OP_MULTIPLY, t17, x);
    const Operand t19 = apply_binary(OP_ADD, t18, plain((-0.005464725634762147)));
    const Operand t20 = apply_binary(OP_MULTIPLY, t19, x);
    const Operand t21 = apply_binary(OP_ADD, t20, plain((-0.005586853717228125)));
    const Operand t22 = apply_binary(OP_MULTIPLY, t21, x);
    const Operand t23 = apply_binary(OP_ADD, t22, plain((-0.0057145655999543766)));
    const Operand t24 = apply_binary(OP_MULTIPLY, t23, x);
    const Operand t25 = apply_binary(OP_ADD, t24, plain((-0.005848253206281909)));
    const Operand t26 = apply_binary(OP_MULTIPLY, t25, x);
    const Operand t27 = apply_binary(OP_ADD, t26, plain((-0.005988346018735722)));
    const Operand t28 = apply_binary(OP_MULTIPLY, t27, x);
    const Operand t29 = apply_binary(OP_ADD, t28, plain((-0.006135315688985818)));
    const Operand t30 = apply_binary(OP_MULTIPLY, t29, x);
    const Operand t31 = apply_binary(OP_ADD, t30, plain((-0.006289681343920451)));
    const Operand t32 = apply_binary(OP_MULTIPLY, t31, x);
    const Operand t33 = apply_binary(OP_ADD, t32, plain((-0.006452015713638601)));
    const Operand t34 = apply_binary(OP_MULTIPLY, t33, x);
    const Operand t35 = apply_binary(OP_ADD, t34, plain((-0.00662295223384409)));
    const Operand t36 = apply_binary(OP_MULTIPLY, t35, x);
    const Operand t37 = apply_binary(OP_ADD, t36, plain((-0.006803193308335921)));
    const Operand t38 = apply_binary(OP_MULTIPLY, t37, x);
    const Operand t39 = apply_binary(OP_ADD, t38, plain((-0.006993519958868183)));
    const Operand t40 = apply_binary(OP_MULTIPLY, t39, x);
    const Operand t41 = apply_binary(OP_ADD, t40, plain((-0.007194803142007683)));
    const Operand t42 = apply_binary(OP_MULTIPLY, t41, x);
    const Operand t43 = apply_binary(OP_ADD, t42, plain((-0.007408017078943666)));
    const Operand t44 = apply_binary(OP_MULTIPLY, t43, x);
    const Operand t45 = apply_binary(OP_ADD, t44, plain((-0.007634255028771339)));
    const Operand t46 = apply_binary(OP_MULTIPLY, t45, x);
    const Operand t47 = apply_binary(OP_ADD, t46, plain((-0.007874748044329702)));
    const Operand t48 = apply_binary(OP_MULTIPLY, t47, x);
    const Operand t49 = apply_binary(OP_ADD, t48, plain((-0.008130887390033894)));
    const Operand t50 = apply_binary(OP_MULTIPLY, t49, x);
    const Operand t51 = apply_binary(OP_ADD, t50, plain((-0.008404251484002803)));
    const Operand t52 = apply_binary(OP_MULTIPLY, t51, x);
    const Operand t53 = apply_binary(OP_ADD, t52, plain((-0.008696638466943133)));
    const Operand t54 = apply_binary(OP_MULTIPLY, t53, x);
    const Operand t55 = apply_binary(OP_ADD, t54, plain((-0.009010105818383188)));
    const Operand t56 = apply_binary(OP_MULTIPLY, t55, x);
    const Operand t57 = apply_binary(OP_ADD, t56, plain((-0.009347018866137483)));
    const Operand t58 = apply_binary(OP_MULTIPLY, t57, x);
    const Operand t59 = apply_binary(OP_ADD, t58, plain((-0.00971011060899521)));
    const Operand t60 = apply_binary(OP_MULTIPLY, t59, x);
    const Operand t61 = apply_binary(OP_ADD, t60, plain((-0.01010255605577733)));
    const Operand t62 = apply_binary(OP_MULTIPLY, t61, x);
    const Operand t63 = apply_binary(OP_ADD, t62, plain((-0.010528065364249063)));
    const Operand t64 = apply_binary(OP_MULTIPLY, t63, x);
    const Operand t65 = apply_binary(OP_ADD, t64, plain((-0.010991001571755048)));
    const Operand t66 = apply_binary(OP_MULTIPLY, t65, x);
    const Operand t67 = apply_binary(OP_ADD, t66, plain((-0.011496530843014064)));
    const Operand t68 = apply_binary(OP_MULTIPLY, t67, x);
    const Operand t69 = apply_binary(OP_ADD, t68, plain((-0.012050816221151445)));
    const Operand t70 = apply_binary(OP_MULTIPLY, t69, x);
    const Operand t71 = apply_binary(OP_ADD, t70, plain((-0.012661270326162866)));
    const Operand t72 = apply_binary(OP_MULTIPLY, t71, x);
    const Operand t73 = apply_binary(OP_ADD, t72, plain((-0.013336889047655965)));
    const Operand t74 = apply_binary(OP_MULTIPLY, t73, x);
    const Operand t75 = apply_binary(OP_ADD, t74, plain((-0.014088698237214953)));
    const Operand t76 = apply_binary(OP_MULTIPLY, t75, x);
    const Operand t77 = apply_binary(OP_ADD, t76, plain((-0.014930360729308314)));
    const Operand t78 = apply_binary(OP_MULTIPLY, t77, x);
    const Operand t79 = apply_binary(OP_ADD, t78, plain((-0.015879015125598674)));
    const Operand t80 = apply_binary(OP_MULTIPLY, t79, x);
    const Operand t81 = apply_binary(OP_ADD, t80, plain((-0.016956456641351196)));
    const Operand t82 = apply_binary(OP_MULTIPLY, t81, x);
    const Operand t83 = apply_binary(OP_ADD, t82, plain((-0.018190834711028104)));
    const Operand t84 = apply_binary(OP_MULTIPLY, t83, x);
    const Operand t85 = apply_binary(OP_ADD, t84, plain((-0.019619152103153275)));
    const Operand t86 = apply_binary(OP_MULTIPLY, t85, x);
    const Operand t87 = apply_binary(OP_ADD, t86, plain((-0.021291045064987205)));
    const Operand t88 = apply_binary(OP_MULTIPLY, t87, x);
    const Operand t89 = apply_binary(OP_ADD, t88, plain((-0.023274682803961166)));
    const Operand t90 = apply_binary(OP_MULTIPLY, t89, x);
    const Operand t91 = apply_binary(OP_ADD, t90, plain((-0.025666316876548658)));
    const Operand t92 = apply_binary(OP_MULTIPLY, t91, x);
    const Operand t93 = apply_binary(OP_ADD, t92, plain((-0.02860642128655578)));
    const Operand t94 = apply_binary(OP_MULTIPLY, t93, x);
    const Operand t95 = apply_binary(OP_ADD, t94, plain((-0.032308428747168876)));
    const Operand t96 = apply_binary(OP_MULTIPLY, t95, x);
    const Operand t97 = apply_binary(OP_ADD, t96, plain((-0.03711327199674784)));
    const Operand t98 = apply_binary(OP_MULTIPLY, t97, x);
    const Operand t99 = apply_binary(OP_ADD, t98, plain((-0.04360160626191355)));
    const Operand t100 = apply_binary(OP_MULTIPLY, t99, x);
    const Operand t101 = apply_binary(OP_ADD, t100, plain((-0.05285043183262248)));
    const Operand t102 = apply_binary(OP_MULTIPLY, t101, x);
    const Operand t103 = apply_binary(OP_ADD, t102, plain((-0.0671116594699968)));
    const Operand t104 = apply_binary(OP_MULTIPLY, t103, x);
    const Operand t105 = apply_binary(OP_ADD, t104, plain((-0.09203884727313846)));
    const Operand t106 = apply_binary(OP_MULTIPLY, t105, x);
    const Operand t107 = apply_binary(OP_ADD, t106, plain((-0.14726215563702155)));
    const Operand t108 = apply_binary(OP_MULTIPLY, t107, x);
    const Operand t109 = apply_binary(OP_ADD, t108, plain((-0.39269908169872414)));
    const Operand t110 = apply_unary(OP_ELLIPK, x);
    const Operand t111 = apply_binary(OP_SUBTRACT, out, t110);
    const Operand t112 = apply_binary(OP_MULTIPLY, plain(2.0), x);
    const Operand t113 = apply_binary(OP_DIVIDE, t111, t112);
    const Operand t114 = choose(t1, t109, t113);
    slopes[0] = (Slope){PRODUCT, retain(t114)};
    release(t0);
    release(t1);
    release(t2);
    release(t3);
    release(t4);
    release(t5);
    release(t6);
    release(t7);
    release(t8);
    release(t9);
    release(t10);
    release(t11);
    release(t12);
    release(t13);
    release(t14);
    release(t15);
    release(t16);
    release(t17);
    release(t18);
    release(t19);
    release(t20);
    release(t21);
    release(t22);
    release(t23);
    release(t24);
    release(t25);
    release(t26);
    release(t27);
    release(t28);
    release(t29);
    release(t30);
    release(t31);
    release(t32);
    release(t33);
    release(t34);
    release(t35);
    release(t36);
    release(t37);
    release(t38);
    release(t39);
    release(t40);
    release(t41);
    release(t42);
    release(t43);
    release(t44);
    release(t45);
    release(t46);
    release(t47);
    release(t48);
    release(t49);
    release(t50);
    release(t51);
    release(t52);
    release(t53);
    release(t54);
    release(t55);
    release(t56);
    release(t57);
    release(t58);
    release(t59);
    release(t60);
    release(t61);
    release(t62);
    release(t63);
    release(t64);
    release(t65);
    release(t66);
    release(t67);
    release(t68);
    release(t69);
    release(t70);
    release(t71);
    release(t72);
    release(t73);
    release(t74);
    release(t75);
    release(t76);
    release(t77);
    release(t78);
    release(t79);
    release(t80);
    release(t81);
    release(t82);
    release(t83);
    release(t84);
    release(t85);
    release(t86);
    release(t87);
    release(t88);
    release(t89);
    release(t90);
    release(t91);
    release(t92);
    release(t93);
    release(t94);
    release(t95);
    release(t96);
    release(t97);
    release(t98);
    release(t99);
    release(t100);
    release(t101);
    release(t102);
    release(t103);
    release(t104);
    release(t105);
    release(t106);
    release(t107);
    release(t108);
    release(t109);
    release(t110);
    release(t111);
    release(t112);
    release(t113);
    release(t114);
}

/* Fill in the slopes by the arguments a derivative goes to. Returns 0 where Python is to be asked. */
static int slopes_of(unsigned operation, Operand out, Operand x, Operand y, Slope *slopes)
{
    switch (operation) {
    case OP_ADD: slopes_add(out, x, y, slopes); return 1;
    case OP_SUBTRACT: slopes_subtract(out, x, y, slopes); return 1;
    case OP_MULTIPLY: slopes_multiply(out, x, y, slopes); return 1;
    case OP_CONTRIBUTION: slopes_contribution(out, x, y, slopes); return 1;
    case OP_NEGATIVE: slopes_negative(out, x, slopes); return 1;
    case OP_DIVIDE: slopes_divide(out, x, y, slopes); return 1;
    case OP_GREATER: slopes_greater(out, x, y, slopes); return 1;
    case OP_GATE: slopes_gate(out, x, y, slopes); return 1;
    case OP_SIGN: slopes_sign(out, x, slopes); return 1;
    case OP_ABSOLUTE: slopes_absolute(out, x, slopes); return 1;
    case OP_MAXIMUM: slopes_maximum(out, x, y, slopes); return 1;
    case OP_MINIMUM: slopes_minimum(out, x, y, slopes); return 1;
    case OP_COPYSIGN: slopes_copysign(out, x, y, slopes); return 1;
    case OP_FLOOR: slopes_floor(out, x, slopes); return 1;
    case OP_CEIL: slopes_ceil(out, x, slopes); return 1;
    case OP_TRUNC: slopes_trunc(out, x, slopes); return 1;
    case OP_RINT: slopes_rint(out, x, slopes); return 1;
    case OP_ROUND_TO: slopes_round_to(out, x, y, slopes); return 1;
    case OP_FMOD: slopes_fmod(out, x, y, slopes); return 1;
    case OP_REMAINDER: slopes_remainder(out, x, y, slopes); return 1;
    case OP_FLOOR_DIVIDE: slopes_floor_divide(out, x, y, slopes); return 1;
    case OP_MODULO: slopes_modulo(out, x, y, slopes); return 1;
    case OP_SQRT: slopes_sqrt(out, x, slopes); return 1;
    case OP_CBRT: slopes_cbrt(out, x, slopes); return 1;
    case OP_CBRT_SLOPE: slopes_cbrt_slope(out, x, slopes); return 1;
    case OP_EXP: slopes_exp(out, x, slopes); return 1;
    case OP_EXP2: slopes_exp2(out, x, slopes); return 1;
    case OP_EXPM1: slopes_expm1(out, x, slopes); return 1;
    case OP_LOG: slopes_log(out, x, slopes); return 1;
    case OP_LOG2: slopes_log2(out, x, slopes); return 1;
    case OP_LOG10: slopes_log10(out, x, slopes); return 1;
    case OP_LOG1P: slopes_log1p(out, x, slopes); return 1;
    case OP_POWER: slopes_power(out, x, y, slopes); return 1;
    case OP_POWER_SLOPE: slopes_power_slope(out, x, y, slopes); return 1;
    case OP_POWER_TIMES_LOG: slopes_power_times_log(out, x, y, slopes); return 1;
    case OP_SIN: slopes_sin(out, x, slopes); return 1;
    case OP_COS: slopes_cos(out, x, slopes); return 1;
    case OP_TAN: slopes_tan(out, x, slopes); return 1;
    case OP_SINC: slopes_sinc(out, x, slopes); return 1;
    case OP_ASIN: slopes_asin(out, x, slopes); return 1;
    case OP_ACOS: slopes_acos(out, x, slopes); return 1;
    case OP_ATAN: slopes_atan(out, x, slopes); return 1;
    case OP_ATAN2: slopes_atan2(out, x, y, slopes); return 1;
    case OP_DEGREES: slopes_degrees(out, x, slopes); return 1;
    case OP_RADIANS: slopes_radians(out, x, slopes); return 1;
    case OP_SINH: slopes_sinh(out, x, slopes); return 1;
    case OP_COSH: slopes_cosh(out, x, slopes); return 1;
    case OP_SECH: slopes_sech(out, x, slopes); return 1;
    case OP_SECH_SQUARED: slopes_sech_squared(out, x, slopes); return 1;
    case OP_TANH: slopes_tanh(out, x, slopes); return 1;
    case OP_ASINH: slopes_asinh(out, x, slopes); return 1;
    case OP_ACOSH: slopes_acosh(out, x, slopes); return 1;
    case OP_ATANH: slopes_atanh(out, x, slopes); return 1;
    case OP_GAUSSIAN: slopes_gaussian(out, x, slopes); return 1;
    case OP_NORMAL_DENSITY: slopes_normal_density(out, x, slopes); return 1;
    case OP_ERF: slopes_erf(out, x, slopes); return 1;
    case OP_ERFC: slopes_erfc(out, x, slopes); return 1;
    case OP_GAMMA: slopes_gamma(out, x, slopes); return 1;
    case OP_LGAMMA: slopes_lgamma(out, x, slopes); return 1;
    case OP_DIGAMMA: slopes_digamma(out, x, slopes); return 1;
    case OP_POLYGAMMA: slopes_polygamma(out, x, y, slopes); return 1;
    case OP_ERFCX: slopes_erfcx(out, x, slopes); return 1;
    case OP_REPEATED_ERFC_INTEGRAL: slopes_repeated_erfc_integral(out, x, y, slopes); return 1;
    case OP_ERFINV: slopes_erfinv(out, x, slopes); return 1;
    case OP_NDTR: slopes_ndtr(out, x, slopes); return 1;
    case OP_LOG_NDTR: slopes_log_ndtr(out, x, slopes); return 1;
    case OP_NDTRI: slopes_ndtri(out, x, slopes); return 1;
    case OP_LOGIT: slopes_logit(out, x, slopes); return 1;
    case OP_XLOGY: slopes_xlogy(out, x, y, slopes); return 1;
    case OP_XLOG1PY: slopes_xlog1py(out, x, y, slopes); return 1;
    case OP_NEAR_GAMMA: slopes_near_gamma(out, x, slopes); return 1;
    case OP_BETA: slopes_beta(out, x, y, slopes); return 1;
    case OP_BETALN: slopes_betaln(out, x, y, slopes); return 1;
    case OP_DIGAMMA_STEP: slopes_digamma_step(out, x, y, slopes); return 1;
    case OP_TRIGAMMA_STEP: slopes_trigamma_step(out, x, y, slopes); return 1;
    case OP_TETRAGAMMA_STEP: slopes_tetragamma_step(out, x, y, slopes); return 1;
    case OP_GAMMA_DENSITY: slopes_gamma_density(out, x, y, slopes); return 1;
    case OP_RELU: slopes_relu(out, x, slopes); return 1;
    case OP_LEAKY_RELU: slopes_leaky_relu(out, x, y, slopes); return 1;
    case OP_ELU: slopes_elu(out, x, y, slopes); return 1;
    case OP_SIGMOID: slopes_sigmoid(out, x, slopes); return 1;
    case OP_LOGISTIC_DENSITY: slopes_logistic_density(out, x, slopes); return 1;
    case OP_SOFTPLUS: slopes_softplus(out, x, slopes); return 1;
    case OP_SILU: slopes_silu(out, x, slopes); return 1;
    case OP_GELU: slopes_gelu(out, x, slopes); return 1;
    case OP_LOGADDEXP: slopes_logaddexp(out, x, y, slopes); return 1;
    case OP_GAMMAINC: slopes_gammainc(out, x, y, slopes); return 1;
    case OP_GAMMAINCC: slopes_gammaincc(out, x, y, slopes); return 1;
    case OP_GAMMAINCINV: slopes_gammaincinv(out, x, y, slopes); return 1;
    case OP_GAMMAINCCINV: slopes_gammainccinv(out, x, y, slopes); return 1;
    case OP_JV: slopes_jv(out, x, y, slopes); return 1;
    case OP_YV: slopes_yv(out, x, y, slopes); return 1;
    case OP_IV: slopes_iv(out, x, y, slopes); return 1;
    case OP_KV: slopes_kv(out, x, y, slopes); return 1;
    case OP_J0: slopes_j0(out, x, slopes); return 1;
    case OP_J1: slopes_j1(out, x, slopes); return 1;
    case OP_Y0: slopes_y0(out, x, slopes); return 1;
    case OP_Y1: slopes_y1(out, x, slopes); return 1;
    case OP_I0: slopes_i0(out, x, slopes); return 1;
    case OP_I1: slopes_i1(out, x, slopes); return 1;
    case OP_K0: slopes_k0(out, x, slopes); return 1;
    case OP_K1: slopes_k1(out, x, slopes); return 1;
    case OP_EXPI: slopes_expi(out, x, slopes); return 1;
    case OP_EXP1: slopes_exp1(out, x, slopes); return 1;
    case OP_ELLIPK: slopes_ellipk(out, x, slopes); return 1;
    case OP_ELLIPE: slopes_ellipe(out, x, slopes); return 1;
    default: return 0;
    }
}
