// Functions of C's and Python's libraries that JavaScript's Math has not, or has with other special cases.
"use strict";

const Libm = (() => {
  const EXACT = 2 ** 27 + 1; // splits a number into two halves, the products of which are exact
  const TWO52 = 2 ** 52;

  /** A product as two numbers without rounding: its float and the error of that. */
  function product(x, y) {
    const halves = (number) => {
      const shifted = EXACT * number;
      const high = shifted - (shifted - number);
      return [high, number - high];
    };
    const [[a, b], [c, d]] = [halves(x), halves(y)];
    const rounded = x * y;
    return [rounded, b * d - (((rounded - a * c) - b * c) - a * d)];
  }

  /** The sum rounded once: J. R. Shewchuk, Adaptive precision floating-point arithmetic (1997). */
  function fsum(...terms) {
    const plain = terms.reduce((sum, term) => sum + term, 0);
    if (!Number.isFinite(plain)) return plain;
    const parts = [];
    for (const term of terms) {
      let x = term;
      let kept = 0;
      for (const part of parts.slice()) {
        const [large, small] = Math.abs(x) < Math.abs(part) ? [part, x] : [x, part];
        const sum = large + small;
        const rest = small - (sum - large);
        if (rest !== 0) parts[kept++] = rest;
        x = sum;
      }
      parts.length = kept;
      parts.push(x);
    }
    let sum = parts.pop() ?? 0;
    while (parts.length > 0) {
      const before = sum;
      const part = parts.pop();
      sum = before + part;
      const rest = part - (sum - before);
      if (rest === 0) continue;
      // Half-way cases: what follows decides.
      if (parts.length > 0 && (rest < 0) === (parts.at(-1) < 0)) {
        const doubled = rest * 2;
        if (doubled === (sum + doubled) - sum) sum += doubled;
      }
      break;
    }
    return sum;
  }

  /** All of p, then all of q: p·q rounded once. */
  function sumprod(...pq) {
    const half = pq.length / 2;
    const pairs = pq.slice(0, half).map((p, k) => [p, pq[half + k]]);
    const plain = pairs.reduce((sum, [p, q]) => sum + p * q, 0);
    return Number.isFinite(plain) ? fsum(...pairs.flatMap(([p, q]) => product(p, q))) : plain;
  }

  function copysign(x, y) {
    const negative = y < 0 || Object.is(y, -0);
    return negative ? -Math.abs(x) : Math.abs(x);
  }

  /** The nearest integer, the even one of two. */
  function rint(x) {
    if (!(Math.abs(x) < TWO52)) return x;
    const shift = copysign(TWO52, x);
    return copysign((x + shift) - shift, x);
  }

  function remainder(x, y) {
    if (!Number.isFinite(x) || Number.isNaN(y) || y === 0) return NaN;
    if (!Number.isFinite(y)) return x;
    const [dividend, divisor] = [Math.abs(x), Math.abs(y)];
    const rest = dividend % divisor;
    const other = divisor - rest;
    let nearest = rest - 2 * ((0.5 * (dividend - rest)) % divisor);
    if (rest < other) nearest = rest;
    else if (rest > other) nearest = -other;
    return copysign(1, x) * nearest;
  }

  /** Euclid's norm, rounded nearly once: the squares are exact, and the root is corrected by what it lacks. */
  function hypot(...xs) {
    if (xs.some((x) => Math.abs(x) === Infinity)) return Infinity;
    const largest = xs.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
    if (!(largest > 0)) return largest;
    const exponent = Math.max(Math.floor(Math.log2(largest)), -1021);
    const scaled = xs.map((x) => x * 2 ** -Math.trunc(exponent / 2) * 2 ** (Math.trunc(exponent / 2) - exponent));
    const squares = scaled.flatMap((x) => product(x, x));
    const root = Math.sqrt(fsum(...squares));
    const [square, error] = product(root, root);
    const better = root + fsum(...squares, -square, -error) / (2 * root);
    return better * 2 ** Math.trunc(exponent / 2) * 2 ** (exponent - Math.trunc(exponent / 2));
  }

  /** x to so many decimals, as Python's round: the exact decimal number is rounded, half to even. */
  function roundTo(x, digits) {
    if (!Number.isFinite(x) || x === 0 || digits > 400) return x;
    if (digits < -400) return copysign(0, x);
    const size = Math.abs(x);
    const exponent = Math.max(Math.floor(Math.log2(size)) - 53, -1074);
    let [above, below] = [BigInt(size / 2 ** exponent), 1n];
    if (exponent < -1022) above = BigInt(size * 2 ** 537 * 2 ** 537); // 2^1074 is no float
    if (exponent > 0) above *= 2n ** BigInt(exponent);
    else below = 2n ** BigInt(exponent < -1022 ? 1074 : -exponent);
    if (digits > 0) above *= 10n ** BigInt(digits);
    else below *= 10n ** BigInt(-digits);
    let whole = above / below;
    const twice = 2n * (above % below);
    if (twice > below || (twice === below && whole % 2n === 1n)) whole += 1n;
    return copysign(Number(`${whole}e${-digits}`), x);
  }

  /** C's power is 1 for a base of 1 and for the exponent 0, whatever the other. */
  function pow(x, y) {
    return x === 1 || (x === -1 && Math.abs(y) === Infinity) ? 1 : Math.pow(x, y);
  }

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
    return copysign(1, x) * angle;
  }

  function tgamma(x) {
    if (Number.isNaN(x) || x === Infinity) return x;
    if (x === -Infinity || (x < 0 && x === Math.floor(x))) return NaN;
    if (x === 0) return copysign(Infinity, x);
    if (x === Math.floor(x) && x <= 23) {
      let factorial = 1;
      for (let k = 2; k < x; k += 1) factorial *= k;
      return factorial;
    }
    const size = Math.abs(x);
    if (size < 1e-20) return 1 / x;
    if (size > 200) return x < 0 ? copysign(0, sinpi(x)) * 1 : Infinity;
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

  const exp2 = (x) => Math.pow(2, x);
  return { copysign, exp2, fsum, hypot, lgamma, pow, remainder, rint, roundTo, sumprod, tgamma };
})();
