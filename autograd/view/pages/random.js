// The random numbers of Python's random.Random, so that a seed gives the same weights: M. Matsumoto and T. Nishimura,
// Mersenne Twister, ACM Transactions on Modeling and Computer Simulation 8 (1998).
"use strict";

class Twister {
  /** Begin as random.Random(seed) does, for a whole number below 2**53. */
  constructor(seed) {
    const key = [Math.abs(seed) >>> 0];
    const high = Math.floor(Math.abs(seed) / 2 ** 32);
    if (high > 0) key.push(high);
    this.state = new Uint32Array(624);
    this.state[0] = 19650218;
    for (let k = 1; k < 624; k += 1) {
      this.state[k] = Math.imul(1812433253, this.state[k - 1] ^ (this.state[k - 1] >>> 30)) + k;
    }
    let [k, j] = [1, 0];
    const mixed = (factor) => this.state[k] ^ Math.imul(this.state[k - 1] ^ (this.state[k - 1] >>> 30), factor);
    const next = () => {
      k += 1;
      if (k < 624) return;
      this.state[0] = this.state[623];
      k = 1;
    };
    for (let count = 0; count < Math.max(624, key.length); count += 1) {
      this.state[k] = mixed(1664525) + key[j] + j;
      next();
      j = (j + 1) % key.length;
    }
    for (let count = 0; count < 623; count += 1) {
      this.state[k] = mixed(1566083941) - k;
      next();
    }
    this.state[0] = 0x80000000;
    this.index = 624;
  }

  word() {
    if (this.index === 624) this.turn();
    let y = this.state[this.index];
    this.index += 1;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }

  turn() {
    for (let k = 0; k < 624; k += 1) {
      const y = (this.state[k] & 0x80000000) | (this.state[(k + 1) % 624] & 0x7fffffff);
      this.state[k] = this.state[(k + 397) % 624] ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
    }
    this.index = 0;
  }

  /** A number from `low` to `high`, as random.uniform gives it. */
  uniform(low, high) {
    const [a, b] = [this.word() >>> 5, this.word() >>> 6];
    return low + (high - low) * ((a * 67108864 + b) / 9007199254740992);
  }
}
