// The operations: values, partial derivatives, what a selection chose, and how they are printed.
// Generated from the table of operations (autograd/core); do not edit.
"use strict";

const VALUES = {
  add: (x, y) => x + y,
  subtract: (x, y) => x - y,
  multiply: (x, y) => x * y,
  contribution: (x, y) => x * y + 0,
  negative: (x) => -x,
  divide: (x, y) => x / y,
  greater: (x, y) => x > y ? 1.0 : 0.0,
  where: (x, y, z) => x !== 0.0 ? y : z,
  gate: (x, y) => x !== 0 ? y : 0,
  sign: (x) => x > 0 ? 1 : (0 > x ? -1 : x),
  absolute: (x) => Math.abs(x),
  maximum: (x, y) => x > y || x !== x ? x : y,
  minimum: (x, y) => x < y || x !== x ? x : y,
  copysign: (x, y) => Libm.copysign(x, y),
  floor: (x) => Math.floor(x),
  ceil: (x) => Math.ceil(x),
  trunc: (x) => Math.trunc(x),
  rint: (x) => Libm.rint(x),
  round_to: (x, y) => Libm.roundTo(x, y),
  fmod: (x, y) => x % y,
  remainder: (x, y) => Libm.remainder(x, y),
  floor_divide: (x, y) => {
    const t0 = x % y;
    const t1 = (x - t0) / y - Number(0 > t0 * Libm.copysign(1, y));
    const t2 = Math.floor(t1);
    const t3 = x / y;
    return y !== 0 ? (t1 !== 0 ? t2 + Number(t1 - t2 > 0.5) : Libm.copysign(0, t3)) : t3;
  },
  modulo: (x, y) => {
    const t0 = x % y;
    return t0 !== 0 ? t0 + (0 > t0 * Libm.copysign(1, y) ? y : 0) : Libm.copysign(0, y);
  },
  sqrt: (x) => Math.sqrt(x),
  cbrt: (x) => Math.cbrt(x),
  cbrt_slope: (x) => (Math.abs(x) > 1.7976931348623157e+308 ? 0 : (x !== 0 ? Math.cbrt(x) / x : Infinity)) / 3,
  exp: (x) => Math.exp(x),
  exp2: (x) => Libm.exp2(x),
  expm1: (x) => Math.expm1(x),
  log: (x) => Math.log(x),
  log2: (x) => Math.log2(x),
  log10: (x) => Math.log10(x),
  log1p: (x) => Math.log1p(x),
  power: (x, y) => Libm.pow(x, y),
  power_slope: (x, y) => {
    const t0 = Math.abs(x);
    const t1 = t0 + Number(0 > y);
    return y !== 0 ? (0.5 > y ? (t0 > 1.7976931348623157e+308 ? 0 : (t1 !== 0 ? y * Libm.pow(x, y) / (t1 !== 0 ? x : 1) : Infinity)) : y * Libm.pow(x, 0.5 > y ? 0 : y - 1)) : 0;
  },
  power_times_log: (x, y) => Math.abs(x) + Number(0 > y) !== 0 ? Libm.pow(x, y) * Math.log(x) : 0,
  sin: (x) => Math.sin(x),
  cos: (x) => Math.cos(x),
  tan: (x) => Math.tan(x),
  sinc: (x) => {
    const t0 = Libm.rint(x);
    const t1 = 0.5 * t0;
    const t2 = Math.sin(3.141592653589793 * (x - t0));
    return x !== 0 ? (Math.abs(x) > 1.7976931348623157e+308 ? 0 : (t1 - Math.floor(t1) !== 0 ? -t2 : t2) / (3.141592653589793 * x)) : 1;
  },
  asin: (x) => Math.asin(x),
  acos: (x) => Math.acos(x),
  atan: (x) => Math.atan(x),
  hypot: (...xs) => Libm.hypot(...xs),
  atan2: (x, y) => Math.atan2(x, y),
  degrees: (x) => x * 57.29577951308232,
  radians: (x) => x * 0.017453292519943295,
  sinh: (x) => Math.sinh(x),
  cosh: (x) => Math.cosh(x),
  sech: (x) => 1 / Math.cosh(x),
  sech_squared: (x) => {
    const t0 = Math.exp(-2 * Math.abs(x));
    const t1 = 1 + t0;
    return 4 * t0 / (t1 * t1);
  },
  tanh: (x) => Math.tanh(x),
  asinh: (x) => Math.asinh(x),
  acosh: (x) => Math.acosh(x),
  atanh: (x) => Math.atanh(x),
  gaussian: (x) => {
    const t0 = VALUES.minimum(Math.abs(x), 40);
    const t1 = t0 * t0;
    const t2 = Math.exp(-1 * t1);
    const t3 = Libm.rint(t0 * 131072) / 131072;
    const t4 = t0 - t3;
    return t2 + t2 * (-1 * (t3 * t3 - t1 + 2 * (t3 * t4) + t4 * t4));
  },
  normal_density: (x) => {
    const t0 = VALUES.minimum(Math.abs(x), 40);
    const t1 = t0 * t0;
    const t2 = Math.exp(-0.5 * t1);
    const t3 = Libm.rint(t0 * 131072) / 131072;
    const t4 = t0 - t3;
    return (t2 + t2 * (-0.5 * (t3 * t3 - t1 + 2 * (t3 * t4) + t4 * t4))) / 2.5066282746310002;
  },
  erf: (x) => {
    const t0 = Math.abs(x);
    const t1 = x * x;
    const t2 = VALUES.minimum(Math.abs(t0), 40);
    const t3 = t2 * t2;
    const t4 = Math.exp(-1 * t3);
    const t5 = Libm.rint(t2 * 131072) / 131072;
    const t6 = t2 - t5;
    const t7 = 1 / t0;
    const t8 = t7 * t7;
    const t9 = 1 - (t0 > 27 ? 0 : (t4 + t4 * (-1 * (t5 * t5 - t3 + 2 * (t5 * t6) + t6 * t6))) * (t0 > 4 ? (0.5641895835477563 - t8 * ((((((0.016315387137302097 * t8 + 0.30532663496123236) * t8 + 0.36034489994980445) * t8 + 0.12578172611122926) * t8 + 0.016083785148742275) * t8 + 0.0006587491615298378) / (((((1 * t8 + 2.568520192289822) * t8 + 1.8729528499234673) * t8 + 0.5279051029514285) * t8 + 0.06051834131244132) * t8 + 0.0023352049762686918))) * t7 : ((((((((2.1531153547440383e-8 * t0 + 0.5641884969886701) * t0 + 8.883149794388377) * t0 + 66.11919063714163) * t0 + 298.6351381974001) * t0 + 881.952221241769) * t0 + 1712.0476126340707) * t0 + 2051.0783778260716) * t0 + 1230.3393547979972) / ((((((((1 * t0 + 15.744926110709835) * t0 + 117.6939508913125) * t0 + 537.1811018620099) * t0 + 1621.3895745666903) * t0 + 3290.7992357334597) * t0 + 4362.619090143247) * t0 + 3439.3676741437216) * t0 + 1230.3393548037495)));
    return 0.46875 > t0 ? x + x * (((((-0.8142222938153969 * t1 + -20.440167208473557) * t1 + -130.160483783394) * t1 + -905.1312883920702) * t1 + 365.14075569929855) / ((((1 * t1 + 23.601290952344122) * t1 + 244.02463793444417) * t1 + 1282.6165260773723) * t1 + 2844.236833439171)) : (x > 0 ? t9 : -t9);
  },
  erfc: (x) => {
    const t0 = Math.abs(x);
    const t1 = x * x;
    const t2 = VALUES.minimum(Math.abs(t0), 40);
    const t3 = t2 * t2;
    const t4 = Math.exp(-1 * t3);
    const t5 = Libm.rint(t2 * 131072) / 131072;
    const t6 = t2 - t5;
    const t7 = 1 / t0;
    const t8 = t7 * t7;
    const t9 = t0 > 27 ? 0 : (t4 + t4 * (-1 * (t5 * t5 - t3 + 2 * (t5 * t6) + t6 * t6))) * (t0 > 4 ? (0.5641895835477563 - t8 * ((((((0.016315387137302097 * t8 + 0.30532663496123236) * t8 + 0.36034489994980445) * t8 + 0.12578172611122926) * t8 + 0.016083785148742275) * t8 + 0.0006587491615298378) / (((((1 * t8 + 2.568520192289822) * t8 + 1.8729528499234673) * t8 + 0.5279051029514285) * t8 + 0.06051834131244132) * t8 + 0.0023352049762686918))) * t7 : ((((((((2.1531153547440383e-8 * t0 + 0.5641884969886701) * t0 + 8.883149794388377) * t0 + 66.11919063714163) * t0 + 298.6351381974001) * t0 + 881.952221241769) * t0 + 1712.0476126340707) * t0 + 2051.0783778260716) * t0 + 1230.3393547979972) / ((((((((1 * t0 + 15.744926110709835) * t0 + 117.6939508913125) * t0 + 537.1811018620099) * t0 + 1621.3895745666903) * t0 + 3290.7992357334597) * t0 + 4362.619090143247) * t0 + 3439.3676741437216) * t0 + 1230.3393548037495));
    return 0.46875 > t0 ? 1 - (x + x * (((((-0.8142222938153969 * t1 + -20.440167208473557) * t1 + -130.160483783394) * t1 + -905.1312883920702) * t1 + 365.14075569929855) / ((((1 * t1 + 23.601290952344122) * t1 + 244.02463793444417) * t1 + 1282.6165260773723) * t1 + 2844.236833439171))) : (x > 0 ? t9 : 2 - t9);
  },
  gamma: (x) => Libm.tgamma(x),
  lgamma: (x) => Libm.lgamma(x),
  digamma: (x) => {
    const t0 = x - 1.5;
    const t1 = 10 > x ? x + 10 : x;
    const t2 = 1 / t1;
    const t3 = t2 * t2;
    const t4 = x - Libm.rint(x);
    const t5 = 1 - x;
    const t6 = t5 - 1.5;
    const t7 = 10 > t5 ? t5 + 10 : t5;
    const t8 = 1 / t7;
    const t9 = t8 * t8;
    return x > 0 ? (Number(x > 1.25) * Number(1.75 > x) !== 0 ? (x - 1.4616321449683622 - 9.549995429965697e-17) * (((((((((((((((-0.0011655614313017461 * t0 + 0.0017485249593807762) * t0 + -0.0023318553268795437) * t0 + 0.0034988872078674277) * t0 + -0.00528070071727676) * t0 + 0.007928048451493107) * t0 + -0.011908195100512439) * t0 + 0.017907218086717826) * t0 + -0.026975797163127552) * t0 + 0.040760834422923074) * t0 + -0.06192213326918423) * t0 + 0.09498872444912061) * t0 + -0.14840492305392486) * t0 + 0.24054248424079822) * t0 + -0.42362742128146047) * t0 + 0.9510558760318328) : Math.log(t1) - (0.5 * t2 + t3 * (((((((((-26.456212121212122 * t3 + 3.0539543302701198) * t3 + -0.4432598039215686) * t3 + 0.08333333333333333) * t3 + -0.021092796092796094) * t3 + 0.007575757575757576) * t3 + -0.004166666666666667) * t3 + 0.003968253968253968) * t3 + -0.008333333333333333) * t3 + 0.08333333333333333)) - (10 > x ? 1 / (x + 9) + 1 / (x + 8) + 1 / (x + 7) + 1 / (x + 6) + 1 / (x + 5) + 1 / (x + 4) + 1 / (x + 3) + 1 / (x + 2) + 1 / (x + 1) + 1 / (x + 0) : 0)) : (t4 !== 0 ? (Number(t5 > 1.25) * Number(1.75 > t5) !== 0 ? (t5 - 1.4616321449683622 - 9.549995429965697e-17) * (((((((((((((((-0.0011655614313017461 * t6 + 0.0017485249593807762) * t6 + -0.0023318553268795437) * t6 + 0.0034988872078674277) * t6 + -0.00528070071727676) * t6 + 0.007928048451493107) * t6 + -0.011908195100512439) * t6 + 0.017907218086717826) * t6 + -0.026975797163127552) * t6 + 0.040760834422923074) * t6 + -0.06192213326918423) * t6 + 0.09498872444912061) * t6 + -0.14840492305392486) * t6 + 0.24054248424079822) * t6 + -0.42362742128146047) * t6 + 0.9510558760318328) : Math.log(t7) - (0.5 * t8 + t9 * (((((((((-26.456212121212122 * t9 + 3.0539543302701198) * t9 + -0.4432598039215686) * t9 + 0.08333333333333333) * t9 + -0.021092796092796094) * t9 + 0.007575757575757576) * t9 + -0.004166666666666667) * t9 + 0.003968253968253968) * t9 + -0.008333333333333333) * t9 + 0.08333333333333333)) - (10 > t5 ? 1 / (t5 + 9) + 1 / (t5 + 8) + 1 / (t5 + 7) + 1 / (t5 + 6) + 1 / (t5 + 5) + 1 / (t5 + 4) + 1 / (t5 + 3) + 1 / (t5 + 2) + 1 / (t5 + 1) + 1 / (t5 + 0) : 0)) - (Math.abs(t4) - 0.5 !== 0 ? 3.141592653589793 / Math.tan(3.141592653589793 * t4) : 0) : NaN);
  },
  polygamma: (x, y) => {
    const t0 = 0.5 * x;
    const t1 = t0 - Math.floor(t0) !== 0 ? 1 : -1;
    const t2 = x + 1;
    const t3 = 10 + t2;
    const t4 = y + 10;
    const t5 = t3 > y ? t4 : y;
    const t6 = 1 - t2;
    const t7 = 1 / (t2 - 1);
    const t8 = 1 / t5;
    const t9 = (t2 + 21) * (t2 + 22);
    const t10 = t8 * t8;
    const t11 = (t2 + 19) * (t2 + 20);
    const t12 = (t2 + 17) * (t2 + 18);
    const t13 = (t2 + 15) * (t2 + 16);
    const t14 = (t2 + 13) * (t2 + 14);
    const t15 = (t2 + 11) * (t2 + 12);
    const t16 = (t2 + 9) * (t2 + 10);
    const t17 = (t2 + 7) * (t2 + 8);
    const t18 = (t2 + 5) * (t2 + 6);
    const t19 = (t2 + 3) * (t2 + 4);
    const t20 = (t2 + 1) * (t2 + 2);
    const t21 = y + 9;
    const t22 = -t2;
    const t23 = y + 8;
    const t24 = y + 7;
    const t25 = y + 6;
    const t26 = y + 5;
    const t27 = y + 4;
    const t28 = y + 3;
    const t29 = y + 2;
    const t30 = y + 1;
    const t31 = y + 0;
    const t32 = y - Libm.rint(y);
    const t33 = 1 + t32;
    const t34 = t3 > t33 ? t33 + 10 : t33;
    const t35 = 1 / t34;
    const t36 = t35 * t35;
    const t37 = 1 - t32;
    const t38 = t3 > t37 ? t37 + 10 : t37;
    const t39 = 1 / t38;
    const t40 = t39 * t39;
    const t41 = 1 - y;
    const t42 = t41 + 10;
    const t43 = t3 > t41 ? t42 : t41;
    const t44 = 1 / t43;
    const t45 = t44 * t44;
    const t46 = t41 + 9;
    const t47 = t41 + 8;
    const t48 = t41 + 7;
    const t49 = t41 + 6;
    const t50 = t41 + 5;
    const t51 = t41 + 4;
    const t52 = t41 + 3;
    const t53 = t41 + 2;
    const t54 = t41 + 1;
    const t55 = t41 + 0;
    const t56 = y - 1.5;
    const t57 = 10 > y ? t4 : y;
    const t58 = 1 / t57;
    const t59 = t58 * t58;
    const t60 = t41 - 1.5;
    const t61 = 10 > t41 ? t42 : t41;
    const t62 = 1 / t61;
    const t63 = t62 * t62;
    return x !== 0 ? (x - Math.floor(Math.abs(x)) !== 0 ? NaN : (y > 1.7976931348623157e+308 ? 0 : t1 * (x > 22.5 ? NaN : (x > 21.5 ? 1.1240007277776077e+21 : (x > 20.5 ? 5.109094217170944e+19 : (x > 19.5 ? 2.43290200817664e+18 : (x > 18.5 ? 1.21645100408832e+17 : (x > 17.5 ? 6402373705728000 : (x > 16.5 ? 355687428096000 : (x > 15.5 ? 20922789888000 : (x > 14.5 ? 1307674368000 : (x > 13.5 ? 87178291200 : (x > 12.5 ? 6227020800 : (x > 11.5 ? 479001600 : (x > 10.5 ? 39916800 : (x > 9.5 ? 3628800 : (x > 8.5 ? 362880 : (x > 7.5 ? 40320 : (x > 6.5 ? 5040 : (x > 5.5 ? 720 : (x > 4.5 ? 120 : (x > 3.5 ? 24 : (x > 2.5 ? 6 : (x > 1.5 ? 2 : (x > 0.5 ? 1 : 1))))))))))))))))))))))) * (y > 0 ? Libm.pow(t5, t6) * (t7 + t8 * (0.5 + t2 * t8 * (0.08333333333333333 + (-0.001388888888888889 + (3.306878306878307e-5 + (-8.267195767195768e-7 + (2.08767569878681e-8 + (-5.284190138687493e-10 + (1.3382536530684679e-11 + (-3.3896802963225827e-13 + (8.586062056277845e-15 + (-2.174868698558062e-16 + (5.5090028283602295e-18 + -1.3954464685812522e-19 * (t9 * t10)) * (t11 * t10)) * (t12 * t10)) * (t13 * t10)) * (t14 * t10)) * (t15 * t10)) * (t16 * t10)) * (t17 * t10)) * (t18 * t10)) * (t19 * t10)) * (t20 * t10)))) + (t3 > y ? Libm.pow(t21, t22) + Libm.pow(t23, t22) + Libm.pow(t24, t22) + Libm.pow(t25, t22) + Libm.pow(t26, t22) + Libm.pow(t27, t22) + Libm.pow(t28, t22) + Libm.pow(t29, t22) + Libm.pow(t30, t22) + Libm.pow(t31, t22) : 0) : (t32 !== 0 ? Libm.pow(t32, t22) + (Libm.pow(t34, t6) * (t7 + t35 * (0.5 + t2 * t35 * (0.08333333333333333 + (-0.001388888888888889 + (3.306878306878307e-5 + (-8.267195767195768e-7 + (2.08767569878681e-8 + (-5.284190138687493e-10 + (1.3382536530684679e-11 + (-3.3896802963225827e-13 + (8.586062056277845e-15 + (-2.174868698558062e-16 + (5.5090028283602295e-18 + -1.3954464685812522e-19 * (t9 * t36)) * (t11 * t36)) * (t12 * t36)) * (t13 * t36)) * (t14 * t36)) * (t15 * t36)) * (t16 * t36)) * (t17 * t36)) * (t18 * t36)) * (t19 * t36)) * (t20 * t36)))) + (t3 > t33 ? Libm.pow(t33 + 9, t22) + Libm.pow(t33 + 8, t22) + Libm.pow(t33 + 7, t22) + Libm.pow(t33 + 6, t22) + Libm.pow(t33 + 5, t22) + Libm.pow(t33 + 4, t22) + Libm.pow(t33 + 3, t22) + Libm.pow(t33 + 2, t22) + Libm.pow(t33 + 1, t22) + Libm.pow(t33 + 0, t22) : 0) + t1 * (Libm.pow(t38, t6) * (t7 + t39 * (0.5 + t2 * t39 * (0.08333333333333333 + (-0.001388888888888889 + (3.306878306878307e-5 + (-8.267195767195768e-7 + (2.08767569878681e-8 + (-5.284190138687493e-10 + (1.3382536530684679e-11 + (-3.3896802963225827e-13 + (8.586062056277845e-15 + (-2.174868698558062e-16 + (5.5090028283602295e-18 + -1.3954464685812522e-19 * (t9 * t40)) * (t11 * t40)) * (t12 * t40)) * (t13 * t40)) * (t14 * t40)) * (t15 * t40)) * (t16 * t40)) * (t17 * t40)) * (t18 * t40)) * (t19 * t40)) * (t20 * t40)))) + (t3 > t37 ? Libm.pow(t37 + 9, t22) + Libm.pow(t37 + 8, t22) + Libm.pow(t37 + 7, t22) + Libm.pow(t37 + 6, t22) + Libm.pow(t37 + 5, t22) + Libm.pow(t37 + 4, t22) + Libm.pow(t37 + 3, t22) + Libm.pow(t37 + 2, t22) + Libm.pow(t37 + 1, t22) + Libm.pow(t37 + 0, t22) : 0))) - t1 * (Libm.pow(t43, t6) * (t7 + t44 * (0.5 + t2 * t44 * (0.08333333333333333 + (-0.001388888888888889 + (3.306878306878307e-5 + (-8.267195767195768e-7 + (2.08767569878681e-8 + (-5.284190138687493e-10 + (1.3382536530684679e-11 + (-3.3896802963225827e-13 + (8.586062056277845e-15 + (-2.174868698558062e-16 + (5.5090028283602295e-18 + -1.3954464685812522e-19 * (t9 * t45)) * (t11 * t45)) * (t12 * t45)) * (t13 * t45)) * (t14 * t45)) * (t15 * t45)) * (t16 * t45)) * (t17 * t45)) * (t18 * t45)) * (t19 * t45)) * (t20 * t45)))) + (t3 > t41 ? Libm.pow(t46, t22) + Libm.pow(t47, t22) + Libm.pow(t48, t22) + Libm.pow(t49, t22) + Libm.pow(t50, t22) + Libm.pow(t51, t22) + Libm.pow(t52, t22) + Libm.pow(t53, t22) + Libm.pow(t54, t22) + Libm.pow(t55, t22) : 0)) : NaN)))) : (y > 0 ? (Number(y > 1.25) * Number(1.75 > y) !== 0 ? (y - 1.4616321449683622 - 9.549995429965697e-17) * (((((((((((((((-0.0011655614313017461 * t56 + 0.0017485249593807762) * t56 + -0.0023318553268795437) * t56 + 0.0034988872078674277) * t56 + -0.00528070071727676) * t56 + 0.007928048451493107) * t56 + -0.011908195100512439) * t56 + 0.017907218086717826) * t56 + -0.026975797163127552) * t56 + 0.040760834422923074) * t56 + -0.06192213326918423) * t56 + 0.09498872444912061) * t56 + -0.14840492305392486) * t56 + 0.24054248424079822) * t56 + -0.42362742128146047) * t56 + 0.9510558760318328) : Math.log(t57) - (0.5 * t58 + t59 * (((((((((-26.456212121212122 * t59 + 3.0539543302701198) * t59 + -0.4432598039215686) * t59 + 0.08333333333333333) * t59 + -0.021092796092796094) * t59 + 0.007575757575757576) * t59 + -0.004166666666666667) * t59 + 0.003968253968253968) * t59 + -0.008333333333333333) * t59 + 0.08333333333333333)) - (10 > y ? 1 / t21 + 1 / t23 + 1 / t24 + 1 / t25 + 1 / t26 + 1 / t27 + 1 / t28 + 1 / t29 + 1 / t30 + 1 / t31 : 0)) : (t32 !== 0 ? (Number(t41 > 1.25) * Number(1.75 > t41) !== 0 ? (t41 - 1.4616321449683622 - 9.549995429965697e-17) * (((((((((((((((-0.0011655614313017461 * t60 + 0.0017485249593807762) * t60 + -0.0023318553268795437) * t60 + 0.0034988872078674277) * t60 + -0.00528070071727676) * t60 + 0.007928048451493107) * t60 + -0.011908195100512439) * t60 + 0.017907218086717826) * t60 + -0.026975797163127552) * t60 + 0.040760834422923074) * t60 + -0.06192213326918423) * t60 + 0.09498872444912061) * t60 + -0.14840492305392486) * t60 + 0.24054248424079822) * t60 + -0.42362742128146047) * t60 + 0.9510558760318328) : Math.log(t61) - (0.5 * t62 + t63 * (((((((((-26.456212121212122 * t63 + 3.0539543302701198) * t63 + -0.4432598039215686) * t63 + 0.08333333333333333) * t63 + -0.021092796092796094) * t63 + 0.007575757575757576) * t63 + -0.004166666666666667) * t63 + 0.003968253968253968) * t63 + -0.008333333333333333) * t63 + 0.08333333333333333)) - (10 > t41 ? 1 / t46 + 1 / t47 + 1 / t48 + 1 / t49 + 1 / t50 + 1 / t51 + 1 / t52 + 1 / t53 + 1 / t54 + 1 / t55 : 0)) - (Math.abs(t32) - 0.5 !== 0 ? 3.141592653589793 / Math.tan(3.141592653589793 * t32) : 0) : NaN));
  },
  fsum: (...xs) => Libm.fsum(...xs),
  sumprod: (...xs) => Libm.sumprod(...xs),
  erfcx: (x) => {
    const t0 = Math.abs(x);
    const t1 = 1 / t0;
    const t2 = t1 * t1;
    const t3 = t0 > 4 ? (0.5641895835477563 - t2 * ((((((0.016315387137302097 * t2 + 0.30532663496123236) * t2 + 0.36034489994980445) * t2 + 0.12578172611122926) * t2 + 0.016083785148742275) * t2 + 0.0006587491615298378) / (((((1 * t2 + 2.568520192289822) * t2 + 1.8729528499234673) * t2 + 0.5279051029514285) * t2 + 0.06051834131244132) * t2 + 0.0023352049762686918))) * t1 : ((((((((2.1531153547440383e-8 * t0 + 0.5641884969886701) * t0 + 8.883149794388377) * t0 + 66.11919063714163) * t0 + 298.6351381974001) * t0 + 881.952221241769) * t0 + 1712.0476126340707) * t0 + 2051.0783778260716) * t0 + 1230.3393547979972) / ((((((((1 * t0 + 15.744926110709835) * t0 + 117.6939508913125) * t0 + 537.1811018620099) * t0 + 1621.3895745666903) * t0 + 3290.7992357334597) * t0 + 4362.619090143247) * t0 + 3439.3676741437216) * t0 + 1230.3393548037495);
    const t4 = VALUES.minimum(t0, 40);
    const t5 = t4 * t4;
    const t6 = Math.exp(1 * t5);
    const t7 = Libm.rint(t4 * 131072) / 131072;
    const t8 = t4 - t7;
    return t0 > 0.46875 ? (x > 0 ? t3 : (-26.641 > x ? Infinity : 2 * (t6 + t6 * (1 * (t7 * t7 - t5 + 2 * (t7 * t8) + t8 * t8))) - t3)) : Math.exp(x * x) * VALUES.erfc(x);
  },
  repeated_erfc_integral: (x, y) => {
    const t0 = VALUES.erfcx(y);
    const t1 = 2 * y;
    const t2 = 1 / (t1 + 18 * (1 / (t1 + 20 * (1 / (t1 + 22 * (1 / (t1 + 24 * (1 / (t1 + 26 * (1 / (t1 + 28 * (1 / (t1 + 30 * (1 / (t1 + 32 * (1 / (t1 + 34 * (1 / (t1 + 36 * (1 / (t1 + 38 * (1 / (t1 + 40 * (1 / (t1 + 42 * (1 / (t1 + 44 * (1 / (t1 + 46 * (1 / (t1 + 48 * (1 / (t1 + 50 * (1 / (t1 + 52 * (1 / (t1 + 54 * (1 / (t1 + 56 * (1 / (t1 + 58 * (1 / (t1 + 60 * (1 / (t1 + 62 * (1 / (t1 + 64 * (1 / (t1 + 66 * (1 / (t1 + 68 * (1 / (t1 + 70 * (1 / (t1 + 72 * (1 / (t1 + 74 * (1 / (t1 + 76 * (1 / (t1 + 78 * (1 / (t1 + 80 * (1 / (t1 + 82 * (1 / (t1 + 84 * (1 / (t1 + 86 * (1 / (t1 + 88 * (1 / (t1 + 90 * (1 / (t1 + 92 * (1 / (t1 + 94 * (1 / (t1 + 96 * (1 / (t1 + 98 * (1 / (t1 + 100 * (1 / (t1 + 102 * (1 / (Math.sqrt(y * y + 104) + y)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))));
    const t3 = 1 / (t1 + 16 * t2);
    const t4 = 1 / (t1 + 14 * t3);
    const t5 = 1 / (t1 + 12 * t4);
    const t6 = 1 / (t1 + 10 * t5);
    const t7 = 1 / (t1 + 8 * t6);
    const t8 = 1 / (t1 + 6 * t7);
    const t9 = x > 0.5 ? t0 * (1 / (t1 + 4 * t8)) : t0;
    const t10 = x > 1.5 ? t9 * t8 : t9;
    const t11 = x > 2.5 ? t10 * t7 : t10;
    const t12 = x > 3.5 ? t11 * t6 : t11;
    const t13 = x > 4.5 ? t12 * t5 : t12;
    const t14 = x > 5.5 ? t13 * t4 : t13;
    const t15 = x > 6.5 ? t14 * t3 : t14;
    const t16 = (1.1283791670955126 - t1 * t0) / 2;
    const t17 = (t0 - t1 * t16) / 4;
    const t18 = (t16 - t1 * t17) / 6;
    const t19 = (t17 - t1 * t18) / 8;
    const t20 = (t18 - t1 * t19) / 10;
    const t21 = (t19 - t1 * t20) / 12;
    const t22 = (t20 - t1 * t21) / 14;
    return x > 8.5 ? NaN : (y > 2 ? (x > 7.5 ? t15 * t2 : t15) : (x > 7.5 ? (t21 - t1 * t22) / 16 : (x > 6.5 ? t22 : (x > 5.5 ? t21 : (x > 4.5 ? t20 : (x > 3.5 ? t19 : (x > 2.5 ? t18 : (x > 1.5 ? t17 : (x > 0.5 ? t16 : t0)))))))));
  },
  erfinv: (x) => {
    const t0 = 0.5 * x;
    const t1 = 0.5 * (1 - Math.abs(x));
    const t2 = Math.sqrt(-Math.log(t1));
    const t3 = t2 - 5;
    const t4 = t2 - 1.6;
    const t5 = 0.180625 - t0 * t0;
    return (Math.abs(t0) > 0.425 ? Libm.copysign(t1 !== 0 ? (t2 > 5 ? (((((((2.0103343992922881e-7 * t3 + 2.7115555687434876e-5) * t3 + 0.0012426609473880784) * t3 + 0.026532189526576124) * t3 + 0.29656057182850487) * t3 + 1.7848265399172913) * t3 + 5.463784911164114) * t3 + 6.657904643501103) / (((((((2.0442631033899397e-15 * t3 + 1.421511758316446e-7) * t3 + 1.8463183175100548e-5) * t3 + 0.0007868691311456133) * t3 + 0.014875361290850615) * t3 + 0.1369298809227358) * t3 + 0.599832206555888) * t3 + 1) : (((((((0.0007745450142783414 * t4 + 0.022723844989269184) * t4 + 0.2417807251774506) * t4 + 1.2704582524523684) * t4 + 3.6478483247632045) * t4 + 5.769497221460691) * t4 + 4.630337846156546) * t4 + 1.4234371107496835) / (((((((1.0507500716444169e-9 * t4 + 0.0005475938084995345) * t4 + 0.015198666563616457) * t4 + 0.14810397642748008) * t4 + 0.6897673349851) * t4 + 1.6763848301838038) * t4 + 2.053191626637759) * t4 + 1)) : Infinity, t0) : t0 * ((((((((2509.0809287301227 * t5 + 33430.57558358813) * t5 + 67265.7709270087) * t5 + 45921.95393154987) * t5 + 13731.69376550946) * t5 + 1971.5909503065513) * t5 + 133.14166789178438) * t5 + 3.3871328727963665) / (((((((5226.495278852854 * t5 + 28729.085735721943) * t5 + 39307.89580009271) * t5 + 21213.794301586597) * t5 + 5394.196021424751) * t5 + 687.1870074920579) * t5 + 42.31333070160091) * t5 + 1))) / 1.4142135623730951;
  },
  ndtr: (x) => {
    const t0 = -x / 1.4142135623730951;
    const t1 = VALUES.minimum(Math.abs(x), 40);
    const t2 = t1 * t1;
    const t3 = Math.exp(-0.5 * t2);
    const t4 = Libm.rint(t1 * 131072) / 131072;
    const t5 = t1 - t4;
    return -1 > x ? 0.5 * VALUES.erfcx(t0) * (t3 + t3 * (-0.5 * (t4 * t4 - t2 + 2 * (t4 * t5) + t5 * t5))) : 0.5 * VALUES.erfc(t0);
  },
  log_ndtr: (x) => {
    const t0 = -x;
    return -1 > x ? Math.log(0.5 * VALUES.erfcx(t0 / 1.4142135623730951)) - 0.5 * (x * x) : Math.log1p(-VALUES.ndtr(t0));
  },
  ndtri: (x) => {
    const t0 = x - 0.5;
    const t1 = VALUES.minimum(x, 1 - x);
    const t2 = Math.sqrt(-Math.log(t1));
    const t3 = t2 - 5;
    const t4 = t2 - 1.6;
    const t5 = 0.180625 - t0 * t0;
    return Math.abs(t0) > 0.425 ? Libm.copysign(t1 !== 0 ? (t2 > 5 ? (((((((2.0103343992922881e-7 * t3 + 2.7115555687434876e-5) * t3 + 0.0012426609473880784) * t3 + 0.026532189526576124) * t3 + 0.29656057182850487) * t3 + 1.7848265399172913) * t3 + 5.463784911164114) * t3 + 6.657904643501103) / (((((((2.0442631033899397e-15 * t3 + 1.421511758316446e-7) * t3 + 1.8463183175100548e-5) * t3 + 0.0007868691311456133) * t3 + 0.014875361290850615) * t3 + 0.1369298809227358) * t3 + 0.599832206555888) * t3 + 1) : (((((((0.0007745450142783414 * t4 + 0.022723844989269184) * t4 + 0.2417807251774506) * t4 + 1.2704582524523684) * t4 + 3.6478483247632045) * t4 + 5.769497221460691) * t4 + 4.630337846156546) * t4 + 1.4234371107496835) / (((((((1.0507500716444169e-9 * t4 + 0.0005475938084995345) * t4 + 0.015198666563616457) * t4 + 0.14810397642748008) * t4 + 0.6897673349851) * t4 + 1.6763848301838038) * t4 + 2.053191626637759) * t4 + 1)) : Infinity, t0) : t0 * ((((((((2509.0809287301227 * t5 + 33430.57558358813) * t5 + 67265.7709270087) * t5 + 45921.95393154987) * t5 + 13731.69376550946) * t5 + 1971.5909503065513) * t5 + 133.14166789178438) * t5 + 3.3871328727963665) / (((((((5226.495278852854 * t5 + 28729.085735721943) * t5 + 39307.89580009271) * t5 + 21213.794301586597) * t5 + 5394.196021424751) * t5 + 687.1870074920579) * t5 + 42.31333070160091) * t5 + 1));
  },
  logit: (x) => {
    const t0 = x - 0.5;
    const t1 = 1 - x;
    return 0.25 > Math.abs(t0) ? Math.log1p(2 * t0 / t1) : Math.log(x / t1);
  },
  xlogy: (x, y) => x !== 0 ? x * Math.log(y) : VALUES.maximum(VALUES.minimum(y, 0), 0),
  xlog1py: (x, y) => x !== 0 ? x * Math.log1p(y) : VALUES.maximum(VALUES.minimum(y, 0), 0),
  relu: (x) => 0 > x ? 0 : x,
  leaky_relu: (x, y) => 0 > x ? y * x : x,
  elu: (x, y) => x > 0 ? x : y * Math.expm1(x),
  sigmoid: (x) => {
    const t0 = Math.exp(-Math.abs(x));
    return (0 > x ? t0 : 1) / (1 + t0);
  },
  logistic_density: (x) => {
    const t0 = Math.exp(-Math.abs(x));
    const t1 = 1 + t0;
    return t0 / (t1 * t1);
  },
  softplus: (x) => VALUES.maximum(x, 0) + Math.log1p(Math.exp(-Math.abs(x))),
  silu: (x) => x * VALUES.sigmoid(x),
  gelu: (x) => x * (0.5 * VALUES.erfc(-x / 1.4142135623730951)),
  logaddexp: (x, y) => VALUES.maximum(x, y) + Math.log1p(Math.exp(-(Number(x > y) + Number(y > x) !== 0 ? Math.abs(x - y) : 0))),
};

const PARTIALS = {
  add: () => [1, 1],
  subtract: () => [1, -1],
  multiply: (out, x, y) => [y, x],
  contribution: (out, x, y) => [y, x],
  negative: () => [-1],
  divide: (out, x, y) => [1 / y, -out / y],
  greater: () => [0, 0],
  where: (out, x) => [0, x !== 0 ? 1 : 0, x !== 0 ? 0 : 1],
  gate: (out, x) => [0, x !== 0 ? 1 : 0],
  sign: () => [0],
  absolute: (out, x) => [VALUES.sign(x)],
  maximum: (out, x, y) => {
    const t0 = Number(x > y);
    const t1 = Number(y > x);
    return [0.5 * (1 + t0 - t1), 0.5 * (1 + t1 - t0)];
  },
  minimum: (out, x, y) => {
    const t0 = Number(y > x);
    const t1 = Number(x > y);
    return [0.5 * (1 + t0 - t1), 0.5 * (1 + t1 - t0)];
  },
  copysign: (out, x, y) => [VALUES.sign(x) * Libm.copysign(1, y), 0],
  floor: () => [0],
  ceil: () => [0],
  trunc: () => [0],
  rint: () => [0],
  round_to: () => [0, 0],
  fmod: (out, x, y) => [1, -Math.trunc(x / y)],
  remainder: (out, x, y) => [1, -Libm.rint((x - out) / y)],
  floor_divide: () => [0, 0],
  modulo: (out, x, y) => [1, -VALUES.floor_divide(x, y)],
  sqrt: (out) => [0.5 / out],
  cbrt: (out, x) => [VALUES.cbrt_slope(x)],
  cbrt_slope: (out, x) => [-2 * out / x / 3],
  exp: (out) => [out],
  exp2: (out) => [out * 0.6931471805599453],
  expm1: (out, x) => [Math.exp(x)],
  log: (out, x) => [0 > x ? NaN : 1 / x],
  log2: (out, x) => [0 > x ? NaN : 1.4426950408889634 / x],
  log10: (out, x) => [0 > x ? NaN : 0.4342944819032518 / x],
  log1p: (out, x) => [-1 > x ? NaN : 1 / (1 + x)],
  power: (out, x, y) => [VALUES.power_slope(x, y), VALUES.power_times_log(x, y)],
  power_slope: (out, x, y) => {
    const t0 = Math.abs(x);
    const t1 = t0 + Number(0 > y);
    const t2 = y - 1;
    const t3 = t1 !== 0 ? x : 1;
    const t4 = 0.5 > y ? 0 : t2;
    return [0.5 > y ? (t0 > 1.7976931348623157e+308 ? 0 : (t1 !== 0 ? t2 * out / t3 : 0)) : y * VALUES.power_slope(x, t4), 0.5 > y ? (t0 > 1.7976931348623157e+308 ? 0 : (t1 !== 0 ? (Libm.pow(x, y) + y * VALUES.power_times_log(x, y)) / t3 : 0)) : Libm.pow(x, t4) + y * VALUES.power_times_log(x, t4)];
  },
  power_times_log: (out, x, y) => {
    const t0 = Math.abs(x);
    const t1 = t0 + Number(0 > y);
    const t2 = 0.5 > y ? 0 : y - 1;
    return [0.5 > y ? (t0 > 1.7976931348623157e+308 ? 0 : (t1 !== 0 ? (Libm.pow(x, y) + y * VALUES.power_times_log(x, y)) / (t1 !== 0 ? x : 1) : 0)) : Libm.pow(x, t2) + y * VALUES.power_times_log(x, t2), t1 !== 0 ? out * Math.log(x) : 0];
  },
  sin: (out, x) => [Math.cos(x)],
  cos: (out, x) => [-Math.sin(x)],
  tan: (out) => [1 + out * out],
  sinc: (out, x) => {
    const t0 = Math.abs(x);
    const t1 = x * x;
    const t2 = Libm.rint(x);
    const t3 = 0.5 * t2;
    const t4 = Math.cos(3.141592653589793 * (x - t2));
    return [0.75 > t0 ? x * (((((((((((((((2.98717191589536e-20 * t1 + -2.996371563190511e-18) * t1 + 2.635212528439635e-16) * t1 + -2.0132015080808862e-14) * t1 + 1.3217901389162304e-12) * t1 + -7.365893777096939e-11) * t1 + 3.433076949964284e-9) * t1 + -1.3148481279991983e-7) * t1 + 4.049947846619241e-6) * t1 + -9.766223126318928e-5) * t1 + 0.001781145516372851) * t1 + -0.023460810354558225) * t1 + 0.20918278254123832) * t1 + -1.144510944732505) * t1 + 3.246969701133414) * t1 + -3.289868133696453) : (t0 > 1.7976931348623157e+308 ? 0 : ((t3 - Math.floor(t3) !== 0 ? -t4 : t4) - out) / x)];
  },
  asin: (out, x) => [1 / Math.sqrt(Math.abs(x) > 0.5 ? (1 - x) * (1 + x) : 1 - x * x)],
  acos: (out, x) => [-1 / Math.sqrt(Math.abs(x) > 0.5 ? (1 - x) * (1 + x) : 1 - x * x)],
  atan: (out, x) => [Math.abs(x) > 1000000000 ? 1 / x / x : 1 / (1 + x * x)],
  hypot: (out, ...xs) => xs.map((x) => (out === 0 ? 0 : x / out)),
  atan2: (out, x, y) => {
    const t0 = VALUES.maximum(Math.abs(x), Math.abs(y));
    const t1 = t0 !== 0 ? t0 : 1;
    const t2 = t0 !== 0 ? y / t1 : 0;
    const t3 = t0 !== 0 ? x / t1 : 0;
    const t4 = t2 * t2 + t3 * t3;
    const t5 = t4 !== 0 ? t4 : 1;
    return [t0 !== 0 ? (t4 !== 0 ? t2 / t5 : 0) / t1 : 0, -(t0 !== 0 ? (t4 !== 0 ? t3 / t5 : 0) / t1 : 0)];
  },
  degrees: () => [57.29577951308232],
  radians: () => [0.017453292519943295],
  sinh: (out, x) => [Math.cosh(x)],
  cosh: (out, x) => [Math.sinh(x)],
  sech: (out, x) => [-out * Math.tanh(x)],
  sech_squared: (out, x) => [-2 * out * Math.tanh(x)],
  tanh: (out, x) => [VALUES.sech_squared(x)],
  asinh: (out, x) => {
    const t0 = Math.abs(x);
    return [t0 > 1000000000 ? 1 / t0 : 1 / Math.sqrt(1 + x * x)];
  },
  acosh: (out, x) => [1 / (Math.sqrt(x - 1) * Math.sqrt(x + 1))],
  atanh: (out, x) => {
    const t0 = Math.abs(x);
    return [t0 > 1 ? NaN : 1 / (t0 > 0.5 ? (1 - x) * (1 + x) : 1 - x * x)];
  },
  gaussian: (out, x) => [-2 * x * out],
  normal_density: (out, x) => [-x * out],
  erf: (out, x) => [1.1283791670955126 * VALUES.gaussian(x)],
  erfc: (out, x) => [-1.1283791670955126 * VALUES.gaussian(x)],
  gamma: (out, x) => [out * VALUES.digamma(x)],
  lgamma: (out, x) => [VALUES.digamma(x)],
  digamma: (out, x) => [VALUES.polygamma(1, x)],
  polygamma: (out, x, y) => [0, VALUES.polygamma(x + 1, y)],
  fsum: (out, ...xs) => xs.map(() => 1),
  sumprod: (out, ...pq) => [...pq.slice(pq.length / 2), ...pq.slice(0, pq.length / 2)],
  erfcx: (out, x) => [-2 * VALUES.repeated_erfc_integral(1, x)],
  repeated_erfc_integral: (out, x, y) => {
    const t0 = x + 1;
    return [0, -2 * t0 * VALUES.repeated_erfc_integral(t0, y)];
  },
  erfinv: (out, x) => {
    const t0 = Math.abs(x);
    const t1 = 1 - t0;
    return [0.8862269254527579 * (t0 > 0.85 ? (t1 !== 0 ? VALUES.erfcx(Math.abs(out)) / t1 : Infinity) : 1 / VALUES.gaussian(out))];
  },
  ndtr: (out, x) => [VALUES.normal_density(x)],
  log_ndtr: (out, x) => [-1 > x ? 0.7978845608028654 / VALUES.erfcx(-x / 1.4142135623730951) : VALUES.normal_density(x) / VALUES.ndtr(x)],
  ndtri: (out, x) => {
    const t0 = VALUES.minimum(x, 1 - x);
    return [Math.abs(x - 0.5) > 0.425 ? 1.2533141373155001 * (t0 !== 0 ? VALUES.erfcx(Math.abs(out) / 1.4142135623730951) / t0 : Infinity) : 1 / VALUES.normal_density(out)];
  },
  logit: (out, x) => {
    const t0 = x - 0.5;
    const t1 = Math.abs(t0);
    return [0.25 > t1 ? 1 / (0.25 - t0 * t0) : (t1 > 0.5 ? NaN : 1 / x + 1 / (1 - x))];
  },
  xlogy: (out, x, y) => [Math.log(y), Math.abs(x) + Math.abs(y) !== 0 ? x / y : 0],
  xlog1py: (out, x, y) => {
    const t0 = 1 + y;
    return [Math.log1p(y), Math.abs(x) + Math.abs(t0) !== 0 ? x / t0 : 0];
  },
  relu: (out, x) => [Number(x > 0)],
  leaky_relu: (out, x, y) => [x > 0 ? 1 : y, x > 0 ? 0 : x],
  elu: (out, x, y) => [x > 0 ? 1 : y * Math.exp(x), x > 0 ? 0 : Math.expm1(x)],
  sigmoid: (out, x) => [VALUES.logistic_density(x)],
  logistic_density: (out, x) => [-out * Math.tanh(0.5 * x)],
  softplus: (out, x) => [VALUES.sigmoid(x)],
  silu: (out, x) => [VALUES.sigmoid(x) + x * VALUES.logistic_density(x)],
  gelu: (out, x) => [0.5 * VALUES.erfc(-x / 1.4142135623730951) + x * VALUES.normal_density(x)],
  logaddexp: (out, x, y) => {
    const t0 = Number(x > y);
    const t1 = Number(y > x);
    return [VALUES.sigmoid(Number(Math.abs(x) > 1.7976931348623157e+308) * (1 - t0 - t1) !== 0 ? 0 : x - y), VALUES.sigmoid(Number(Math.abs(y) > 1.7976931348623157e+308) * (1 - t1 - t0) !== 0 ? 0 : y - x)];
  },
};

const CHOSEN = {
  where: (out, x) => [0, x, x !== 0 ? 0 : 1],
  gate: (out, x) => [0, x],
  absolute: (out, x) => [x],
  maximum: (out, x, y) => [1 - Number(y > x), 1 - Number(x > y)],
  minimum: (out, x, y) => [1 - Number(x > y), 1 - Number(y > x)],
  copysign: (out, x) => [x, 0],
  relu: (out, x) => [Number(x > 0)],
  leaky_relu: (out, x) => [1, 1 - Number(x > 0)],
  elu: (out, x) => [1, 1 - Number(x > 0)],
};

const PRINTED = {
  add: {"symbol":"+","summary":"sum","partials":[1,1],"binds":0,"markup":"{0}<mo>+</mo>{1}","brackets":true},
  subtract: {"symbol":"−","summary":"difference","partials":[1,-1],"binds":0,"markup":"{0}<mo>−</mo>{1}","brackets":true},
  multiply: {"symbol":"×","summary":"product","partials":["x1","x0"],"binds":1,"markup":"{0}<mo>·</mo>{1}","brackets":true},
  contribution: {"symbol":"×","summary":"product, and 0 where it is -0","partials":["x1","x0"],"binds":1,"markup":"{0}<mo>·</mo>{1}","private":true},
  negative: {"symbol":"−","summary":"the opposite number","partials":[-1],"binds":2,"markup":"<mo>−</mo>{0}","brackets":true},
  divide: {"symbol":"÷","summary":"quotient","partials":[["divide",1,"x1"],["divide",["negative","x0"],["multiply","x1","x1"]]],"binds":1,"markup":"<mfrac><mrow>{0}</mrow><mrow>{1}</mrow></mfrac>"},
  greater: {"summary":"1 where x > y, otherwise 0","partials":[0,0],"binds":-1,"markup":"<mrow><mo>[</mo>{0}<mo>></mo>{1}<mo>]</mo></mrow>","private":true,"passive":[0,1]},
  where: {"summary":"x where the condition is not zero, otherwise y","partials":[0,["where","x0",1,0],["where","x0",0,1]],"binds":-1,"private":true,"passive":[0]},
  gate: {"summary":"x where the condition is not zero, otherwise 0","partials":[0,["where","x0",1,0]],"private":true,"passive":[0]},
  sign: {"summary":"-1, 0 or 1","partials":[0],"markup":"<mo>sign</mo><mo>(</mo>{0}<mo>)</mo>","passive":[0]},
  absolute: {"symbol":"abs","summary":"absolute value","partials":[["sign","x0"]],"markup":"<mrow><mo>|</mo>{0}<mo>|</mo></mrow>","names":["fabs"]},
  maximum: {"symbol":"max","summary":"the larger of two numbers","partials":[["where",["greater","x0","x1"],1,["where",["greater","x1","x0"],0,0.5]],["where",["greater","x1","x0"],1,["where",["greater","x0","x1"],0,0.5]]],"markup":"<mo>max</mo><mo>(</mo>{0}<mo>,</mo>{1}<mo>)</mo>"},
  minimum: {"symbol":"min","summary":"the smaller of two numbers","partials":[["where",["greater","x1","x0"],1,["where",["greater","x0","x1"],0,0.5]],["where",["greater","x0","x1"],1,["where",["greater","x1","x0"],0,0.5]]],"markup":"<mo>min</mo><mo>(</mo>{0}<mo>,</mo>{1}<mo>)</mo>"},
  copysign: {"summary":"the magnitude of x with the sign of y","partials":[["multiply",["sign","x0"],["copysign",1,"x1"]],0],"passive":[1]},
  floor: {"summary":"the largest integer not above x","partials":[0],"markup":"<mrow><mo>⌊</mo>{0}<mo>⌋</mo></mrow>","passive":[0]},
  ceil: {"summary":"the smallest integer not below x","partials":[0],"markup":"<mrow><mo>⌈</mo>{0}<mo>⌉</mo></mrow>","passive":[0]},
  trunc: {"summary":"the integer part","partials":[0],"passive":[0]},
  rint: {"symbol":"round","summary":"the nearest integer, the even one of two","partials":[0],"passive":[0]},
  round_to: {"symbol":"round","summary":"x rounded to a number of decimal digits","partials":[0,0],"private":true,"passive":[0,1]},
  fmod: {"summary":"remainder with the sign of x","partials":[1,["negative",["trunc",["divide","x0","x1"]]]]},
  remainder: {"summary":"remainder of the division rounded to the nearest integer","partials":[1,["negative",["rint",["divide",["subtract","x0","out"],"x1"]]]]},
  floor_divide: {"symbol":"//","summary":"quotient rounded down","partials":[0,0],"markup":"<mrow><mo>⌊</mo><mfrac><mrow>{0}</mrow><mrow>{1}</mrow></mfrac><mo>⌋</mo></mrow>","passive":[0,1]},
  modulo: {"symbol":"%","summary":"remainder with the sign of y","partials":[1,["negative",["floor_divide","x0","x1"]]],"binds":1,"markup":"{0}<mo>mod</mo>{1}"},
  sqrt: {"summary":"square root","partials":[["divide",1,["multiply",2,"out"]]],"markup":"<msqrt><mrow>{0}</mrow></msqrt>"},
  cbrt: {"summary":"cube root","partials":[["divide",1,["multiply",["multiply",3,["cbrt","x0"]],["cbrt","x0"]]]],"markup":"<mroot><mrow>{0}</mrow><mn>3</mn></mroot>"},
  cbrt_slope: {"summary":"derivative of the cube root","partials":[["divide",["divide",["multiply",-2,"out"],"x0"],3]],"reads":["divide",1,["multiply",["multiply",3,["cbrt","x0"]],["cbrt","x0"]]],"private":true},
  exp: {"summary":"e to the power x","partials":["out"],"markup":"<msup><mi>e</mi><mrow>{0}</mrow></msup>","activation":true},
  exp2: {"summary":"2 to the power x","partials":[["multiply","out",0.6931471805599453]],"markup":"<msup><mn>2</mn><mrow>{0}</mrow></msup>"},
  expm1: {"summary":"e to the power x, minus 1, exact near 0","partials":[["exp","x0"]],"markup":"<mrow><mo>(</mo><msup><mi>e</mi><mrow>{0}</mrow></msup><mo>−</mo><mn>1</mn><mo>)</mo></mrow>"},
  log: {"summary":"natural logarithm","partials":[["divide",1,"x0"]],"markup":"<mi>ln</mi><mo>(</mo>{0}<mo>)</mo>"},
  log2: {"summary":"logarithm to base 2","partials":[["where",["greater",0,"x0"],["number","nan"],["divide",1.4426950408889634,"x0"]]],"markup":"<msub><mi>log</mi><mn>2</mn></msub><mo>(</mo>{0}<mo>)</mo>"},
  log10: {"summary":"logarithm to base 10","partials":[["where",["greater",0,"x0"],["number","nan"],["divide",0.4342944819032518,"x0"]]],"markup":"<msub><mi>log</mi><mrow><mn>10</mn></mrow></msub><mo>(</mo>{0}<mo>)</mo>"},
  log1p: {"summary":"natural logarithm of 1 + x, exact near 0","partials":[["divide",1,["add",1,"x0"]]],"markup":"<mi>ln</mi><mo>(</mo><mn>1</mn><mo>+</mo>{0}<mo>)</mo>"},
  power: {"symbol":"^","summary":"x to the power y","partials":[["multiply","x1",["power","x0",["subtract","x1",1]]],["multiply",["power","x0","x1"],["log","x0"]]],"binds":3,"markup":"<msup><mrow>{0}</mrow><mrow>{1}</mrow></msup>","brackets":true,"infix":"**","names":["float_power","pow"]},
  power_slope: {"summary":"derivative of x to the power y by x","partials":[["where",["greater",0.5,"x1"],["where",["greater",["absolute","x0"],1.7976931348623157e+308],0,["where",["add",["absolute","x0"],["greater",0,"x1"]],["divide",["multiply",["subtract","x1",1],"out"],["where",["add",["absolute","x0"],["greater",0,"x1"]],"x0",1]],0]],["multiply","x1",["multiply",["where",["greater",0.5,"x1"],0,["subtract","x1",1]],["power","x0",["subtract",["where",["greater",0.5,"x1"],0,["subtract","x1",1]],1]]]]],["where",["greater",0.5,"x1"],["where",["greater",["absolute","x0"],1.7976931348623157e+308],0,["where",["add",["absolute","x0"],["greater",0,"x1"]],["divide",["add",["power","x0","x1"],["multiply","x1",["multiply",["power","x0","x1"],["log","x0"]]]],["where",["add",["absolute","x0"],["greater",0,"x1"]],"x0",1]],0]],["add",["power","x0",["where",["greater",0.5,"x1"],0,["subtract","x1",1]]],["multiply","x1",["multiply",["power","x0",["where",["greater",0.5,"x1"],0,["subtract","x1",1]]],["log","x0"]]]]]],"reads":["multiply","x1",["power","x0",["subtract","x1",1]]],"private":true},
  power_times_log: {"summary":"derivative of x to the power y by y","partials":[["where",["greater",0.5,"x1"],["where",["greater",["absolute","x0"],1.7976931348623157e+308],0,["where",["add",["absolute","x0"],["greater",0,"x1"]],["divide",["add",["power","x0","x1"],["multiply","x1",["multiply",["power","x0","x1"],["log","x0"]]]],["where",["add",["absolute","x0"],["greater",0,"x1"]],"x0",1]],0]],["add",["power","x0",["where",["greater",0.5,"x1"],0,["subtract","x1",1]]],["multiply","x1",["multiply",["power","x0",["where",["greater",0.5,"x1"],0,["subtract","x1",1]]],["log","x0"]]]]],["where",["add",["absolute","x0"],["greater",0,"x1"]],["multiply","out",["log","x0"]],0]],"reads":["multiply",["power","x0","x1"],["log","x0"]],"private":true},
  sin: {"summary":"sine","partials":[["cos","x0"]],"markup":"<mi>sin</mi><mo>(</mo>{0}<mo>)</mo>","activation":true},
  cos: {"summary":"cosine","partials":[["negative",["sin","x0"]]],"markup":"<mi>cos</mi><mo>(</mo>{0}<mo>)</mo>"},
  tan: {"summary":"tangent","partials":[["add",1,["power","out",2]]],"markup":"<mi>tan</mi><mo>(</mo>{0}<mo>)</mo>"},
  sinc: {"summary":"sin(πx) / (πx), and 1 at 0","partials":[["divide",["subtract",["cos",["multiply",3.141592653589793,"x0"]],"out"],"x0"]],"markup":"<mo>sinc</mo><mo>(</mo>{0}<mo>)</mo>"},
  asin: {"summary":"arc sine","partials":[["divide",1,["sqrt",["subtract",1,["power","x0",2]]]]],"markup":"<mi>arcsin</mi><mo>(</mo>{0}<mo>)</mo>","names":["arcsin"]},
  acos: {"summary":"arc cosine","partials":[["divide",-1,["sqrt",["subtract",1,["power","x0",2]]]]],"markup":"<mi>arccos</mi><mo>(</mo>{0}<mo>)</mo>","names":["arccos"]},
  atan: {"summary":"arc tangent","partials":[["divide",1,["add",1,["power","x0",2]]]],"markup":"<mi>arctan</mi><mo>(</mo>{0}<mo>)</mo>","names":["arctan"],"activation":true},
  hypot: {"summary":"Euclidean norm","partials":[["divide","x0","out"],["divide","x1","out"]],"variadic":true},
  atan2: {"summary":"angle of the point (x, y)","partials":[["divide","x1",["add",["power","x1",2],["power","x0",2]]],["divide",["negative","x0"],["add",["power","x1",2],["power","x0",2]]]],"names":["arctan2"]},
  degrees: {"summary":"radians to degrees","partials":[57.29577951308232],"names":["rad2deg"]},
  radians: {"summary":"degrees to radians","partials":[0.017453292519943295],"names":["deg2rad"]},
  sinh: {"summary":"hyperbolic sine","partials":[["cosh","x0"]],"markup":"<mi>sinh</mi><mo>(</mo>{0}<mo>)</mo>"},
  cosh: {"summary":"hyperbolic cosine","partials":[["sinh","x0"]],"markup":"<mi>cosh</mi><mo>(</mo>{0}<mo>)</mo>"},
  sech: {"summary":"1 / cosh x","partials":[["multiply",["negative","out"],["tanh","x0"]]],"markup":"<mo>sech</mo><mo>(</mo>{0}<mo>)</mo>","private":true},
  sech_squared: {"summary":"derivative of the hyperbolic tangent","partials":[["multiply",["multiply",-2,"out"],["tanh","x0"]]],"reads":["multiply",["sech","x0"],["sech","x0"]],"private":true},
  tanh: {"summary":"hyperbolic tangent","partials":[["subtract",1,["power","out",2]]],"markup":"<mi>tanh</mi><mo>(</mo>{0}<mo>)</mo>","activation":true},
  asinh: {"summary":"inverse hyperbolic sine","partials":[["divide",1,["sqrt",["add",1,["power","x0",2]]]]],"markup":"<mo>arsinh</mo><mo>(</mo>{0}<mo>)</mo>","names":["arcsinh"]},
  acosh: {"summary":"inverse hyperbolic cosine","partials":[["divide",1,["sqrt",["subtract",["power","x0",2],1]]]],"markup":"<mo>arcosh</mo><mo>(</mo>{0}<mo>)</mo>","names":["arccosh"]},
  atanh: {"summary":"inverse hyperbolic tangent","partials":[["divide",1,["subtract",1,["power","x0",2]]]],"markup":"<mo>artanh</mo><mo>(</mo>{0}<mo>)</mo>","names":["arctanh"]},
  gaussian: {"summary":"e to the power -x²","partials":[["multiply",["multiply",-2,"x0"],"out"]],"reads":["exp",["negative",["multiply","x0","x0"]]],"private":true},
  normal_density: {"summary":"density of the normal distribution","partials":[["multiply",["negative","x0"],"out"]],"markup":"<mi>φ</mi><mo>(</mo>{0}<mo>)</mo>","private":true},
  erf: {"summary":"error function","partials":[["multiply",1.1283791670955126,["exp",["negative",["multiply","x0","x0"]]]]],"markup":"<mo>erf</mo><mo>(</mo>{0}<mo>)</mo>"},
  erfc: {"summary":"1 minus the error function, exact far out","partials":[["multiply",-1.1283791670955126,["exp",["negative",["multiply","x0","x0"]]]]],"markup":"<mo>erfc</mo><mo>(</mo>{0}<mo>)</mo>"},
  gamma: {"summary":"gamma function","partials":[["multiply","out",["digamma","x0"]]],"markup":"<mi>Γ</mi><mo>(</mo>{0}<mo>)</mo>"},
  lgamma: {"summary":"logarithm of the absolute gamma function","partials":[["digamma","x0"]],"markup":"<mi>ln</mi><mo>|</mo><mi>Γ</mi><mo>(</mo>{0}<mo>)</mo><mo>|</mo>"},
  digamma: {"symbol":"ψ","summary":"logarithmic derivative of the gamma function","partials":[["polygamma",1,"x0"]],"markup":"<mi>ψ</mi><mo>(</mo>{0}<mo>)</mo>","names":["psi"]},
  polygamma: {"summary":"derivative of the given order of digamma","partials":[0,["polygamma",["add","x0",1],"x1"]],"markup":"<msup><mi>ψ</mi><mrow><mo>(</mo>{0}<mo>)</mo></mrow></msup><mo>(</mo>{1}<mo>)</mo>","passive":[0]},
  fsum: {"symbol":"Σ","summary":"sum, rounded once","partials":[1,1,1],"variadic":true,"private":true},
  sumprod: {"symbol":"Σ×","summary":"sum of products p·q","partials":["x2","x3","x0","x1"],"variadic":true,"private":true},
  erfcx: {"summary":"e**(x²) times the complementary error function","partials":[["multiply",-2,["repeated_erfc_integral",1,"x0"]]],"markup":"<mo>erfcx</mo><mo>(</mo>{0}<mo>)</mo>"},
  repeated_erfc_integral: {"summary":"e**(x²) times the repeated integral of the complementary error function","partials":[0,["multiply",["multiply",-2,["add","x0",1]],["repeated_erfc_integral",["add","x0",1],"x1"]]],"markup":"<msup><mi>e</mi><mrow><msup><mrow>{1}</mrow><mn>2</mn></msup></mrow></msup><msup><mi>i</mi><mrow>{0}</mrow></msup><mo>erfc</mo><mo>(</mo>{1}<mo>)</mo>","private":true,"passive":[0]},
  erfinv: {"summary":"inverse of the error function","partials":[["multiply",0.8862269254527579,["where",["greater",["absolute","x0"],0.85],["where",["subtract",1,["absolute","x0"]],["divide",["erfcx",["absolute","out"]],["subtract",1,["absolute","x0"]]],["number","inf"]],["divide",1,["exp",["negative",["multiply","out","out"]]]]]]],"markup":"<msup><mo>erf</mo><mrow><mo>−</mo><mn>1</mn></mrow></msup><mo>(</mo>{0}<mo>)</mo>"},
  ndtr: {"summary":"distribution function of the normal distribution","partials":[["normal_density","x0"]],"markup":"<mi>Φ</mi><mo>(</mo>{0}<mo>)</mo>"},
  log_ndtr: {"summary":"logarithm of the distribution function of the normal distribution","partials":[["where",["greater",-1,"x0"],["divide",0.7978845608028654,["erfcx",["divide",["negative","x0"],1.4142135623730951]]],["divide",["normal_density","x0"],["ndtr","x0"]]]],"markup":"<mi>ln</mi><mi>Φ</mi><mo>(</mo>{0}<mo>)</mo>"},
  ndtri: {"summary":"quantile of the normal distribution, the inverse of ndtr","partials":[["where",["greater",["absolute",["subtract","x0",0.5]],0.425],["multiply",1.2533141373155001,["where",["minimum","x0",["subtract",1,"x0"]],["divide",["erfcx",["divide",["absolute","out"],1.4142135623730951]],["minimum","x0",["subtract",1,"x0"]]],["number","inf"]]],["divide",1,["normal_density","out"]]]],"markup":"<msup><mi>Φ</mi><mrow><mo>−</mo><mn>1</mn></mrow></msup><mo>(</mo>{0}<mo>)</mo>"},
  logit: {"summary":"log(p / (1 - p)), the inverse of the logistic function","partials":[["divide",1,["multiply","x0",["subtract",1,"x0"]]]],"markup":"<mo>logit</mo><mo>(</mo>{0}<mo>)</mo>"},
  xlogy: {"summary":"x times log(y), and 0 where x is 0","partials":[["log","x1"],["where",["add",["absolute","x0"],["absolute","x1"]],["divide","x0","x1"],0]],"markup":"{0}<mi>ln</mi><mo>(</mo>{1}<mo>)</mo>"},
  xlog1py: {"summary":"x times log(1 + y), and 0 where x is 0","partials":[["log1p","x1"],["where",["add",["absolute","x0"],["absolute",["add",1,"x1"]]],["divide","x0",["add",1,"x1"]],0]],"markup":"{0}<mi>ln</mi><mo>(</mo><mn>1</mn><mo>+</mo>{1}<mo>)</mo>"},
  relu: {"symbol":"ReLU","summary":"x where positive, otherwise 0","partials":[["where",["greater","x0",0],1,0]],"activation":true},
  leaky_relu: {"summary":"x where positive, otherwise slope times x","partials":[["where",["greater","x0",0],1,"x1"],["where",["greater","x0",0],0,"x0"]],"activation":true,"defaults":[0.01]},
  elu: {"symbol":"ELU","summary":"exponential linear unit: x where positive, otherwise alpha (e**x - 1)","partials":[["where",["greater","x0",0],1,["multiply","x1",["exp","x0"]]],["where",["greater","x0",0],0,["expm1","x0"]]],"activation":true,"defaults":[1.0]},
  sigmoid: {"symbol":"σ","summary":"logistic function 1 / (1 + e**-x)","partials":[["multiply","out",["subtract",1,"out"]]],"markup":"<mi>σ</mi><mo>(</mo>{0}<mo>)</mo>","activation":true},
  logistic_density: {"summary":"derivative of the logistic function","partials":[["multiply",["negative","out"],["tanh",["multiply",0.5,"x0"]]]],"reads":["multiply",["sigmoid","x0"],["sigmoid",["negative","x0"]]],"private":true},
  softplus: {"summary":"log(1 + e**x)","partials":[["sigmoid","x0"]],"activation":true},
  silu: {"symbol":"SiLU","summary":"x times its logistic function","partials":[["add",["sigmoid","x0"],["multiply","x0",["multiply",["sigmoid","x0"],["subtract",1,["sigmoid","x0"]]]]]],"names":["swish"],"activation":true},
  gelu: {"symbol":"GELU","summary":"x times the normal distribution function, exact form","partials":[["add",["ndtr","x0"],["multiply","x0",["normal_density","x0"]]]],"activation":true},
  logaddexp: {"summary":"log(e**x + e**y)","partials":[["exp",["subtract","x0","out"]],["exp",["subtract","x1","out"]]]},
};
