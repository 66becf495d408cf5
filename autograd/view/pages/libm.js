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

  const exp2 = (x) => Math.pow(2, x);
  return { copysign, exp2, fsum, hypot, pow, remainder, rint, roundTo, sumprod };
})();
