// The gamma function and its logarithm, which C has and JavaScript's Math has not.
"use strict";

Object.assign(Libm, (() => {
  // C. Lanczos, A precision approximation of the gamma function (1964), with 13 terms and g = 6.0246…
  const G = 6.024680040776729583740234375;
  const ABOVE = [
    23531376880.41076, 42919803642.6491, 35711959237.35567, 17921034426.037209, 6039542586.352028, 1439720407.3117216,
    248874557.86205417, 31426415.585400194, 2876370.6289353725, 186056.26539522348, 8071.672002365816, 210.82427775157936,
    2.5066282746310002,
  ];
  const BELOW = [0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1];

  /** The quotient of two polynomials in x, of which the coefficients are positive; in 1/x where x is large. */
  function lanczos(x) {
    let [above, below] = [0, 0];
    if (x < 5) {
      for (let k = ABOVE.length - 1; k >= 0; k -= 1) [above, below] = [above * x + ABOVE[k], below * x + BELOW[k]];
    } else {
      for (let k = 0; k < ABOVE.length; k += 1) [above, below] = [above / x + ABOVE[k], below / x + BELOW[k]];
    }
    return above / below;
  }

  /** sin(πx), exact where x is a multiple of a half. */
  function sinpi(x) {
    const turned = Math.abs(x) % 2;
    const quarter = Math.round(2 * turned);
    const angle = [
      () => Math.sin(Math.PI * turned), () => Math.cos(Math.PI * (turned - 0.5)), () => Math.sin(Math.PI * (1 - turned)),
      () => -Math.cos(Math.PI * (turned - 1.5)), () => Math.sin(Math.PI * (turned - 2)),
    ][quarter]();
    return Libm.copysign(1, x) * angle;
  }

  function tgamma(x) {
    if (Number.isNaN(x) || x === Infinity) return x;
    if (x === -Infinity || (x < 0 && x === Math.floor(x))) return NaN;
    if (x === 0) return Libm.copysign(Infinity, x);
    if (x === Math.floor(x) && x <= 23) {
      let factorial = 1;
      for (let k = 2; k < x; k += 1) factorial *= k;
      return factorial;
    }
    const size = Math.abs(x);
    if (size < 1e-20) return 1 / x;
    if (size > 200) return x < 0 ? Libm.copysign(0, sinpi(x)) * 1 : Infinity;
    const y = size + (G - 0.5);
    // What the sum y lacks.
    const lacking = size > G - 0.5 ? (y - size) - (G - 0.5) : (y - (G - 0.5)) - size;
    const share = lacking * G / y;
    if (x < 0) {
      let small = -Math.PI / sinpi(size) / size * Math.exp(y) / lanczos(size);
      small -= share * small;
      const root = size < 140 ? Math.pow(y, size - 0.5) : Math.pow(y, size / 2 - 0.25);
      return size < 140 ? small / root : small / root / root;
    }
    let value = lanczos(size) / Math.exp(y);
    value += share * value;
    const root = size < 140 ? Math.pow(y, size - 0.5) : Math.pow(y, size / 2 - 0.25);
    return size < 140 ? value * root : value * root * root;
  }

  function lgamma(x) {
    if (Number.isNaN(x)) return x;
    if (!Number.isFinite(x) || (x === Math.floor(x) && x <= 0)) return Infinity;
    if (x === 1 || x === 2) return 0;
    const size = Math.abs(x);
    if (size < 1e-20) return -Math.log(size);
    const value = Math.log(lanczos(size)) - G + (size - 0.5) * (Math.log(size + G - 0.5) - 1);
    return x > 0 ? value : Math.log(Math.PI) - Math.log(Math.abs(sinpi(size))) - Math.log(size) - value;
  }

  return { lgamma, tgamma };
})());
