// The graph and its sweeps as steps: forward one node at a time, then backward one edge at a time. And its numbers anew.
"use strict";

/* A node is {name, kind, value, operation, args, slopes, passes, users}: `args` are indices of nodes, `slopes` the local
   derivatives with respect to them, `passes` whether a derivative goes to each at all, `users` the uses of the node as
   [index of the user, position among its arguments]. What Python computed is kept as `saved`. */
class Graph {
  constructor(data) {
    this.data = data;
    this.nodes = data.nodes.map((node) => ({ ...node, value: toNumber(node.value), args: node.args ?? [], users: [] }));
    this.nodes.forEach((node, index) => {
      node.slopes = (node.slopes ?? []).map(toNumber);
      node.passes ??= node.args.map(() => true);
      node.saved = { value: node.value, slopes: node.slopes, passes: node.passes };
      node.args.forEach((argument, position) => this.nodes[argument].users.push([index, position]));
    });
    this.output = this.nodes.length - 1;
    this.computed = [...this.nodes.keys()].filter((index) => this.nodes[index].kind === "computed");
    this.given = [...this.nodes.keys()].filter((index) => ["leaf", "constant"].includes(this.nodes[index].kind));
    this.edges = this.computed.toReversed().flatMap((node) =>
      this.nodes[node].args.map((argument, position) => ({ node, position, argument })));
    this.edges = this.edges.filter(({ argument }) => this.differentiable(argument));
    this.contributions = new Int32Array(this.nodes.length);
    for (const { argument } of this.edges) this.contributions[argument] += 1;
    this.contributions[this.output] = 1;
    this.paths = this.countPaths();
    this.edited = new Set();
    // What the program compared, and need not be behind the output, follows the nodes.
    this.everything = [...this.nodes, ...(data.beside ?? []).map((node) => ({ ...node, value: toNumber(node.value) }))];
  }

  /** The numbers that each decision of the program compares. */
  decided() {
    const known = this.nodes.map(({ value }) => value);
    for (const { operation, args, value } of this.everything.slice(known.length)) {
      known.push(operation === undefined || this.edited.size === 0 ? value
        : VALUES[operation](...args.map((argument) => known[argument])));
    }
    return (this.data.decisions ?? []).map(({ sides }) =>
      sides.map((side) => (typeof side === "number" ? known[side] : toNumber(side.number))));
  }

  differentiable(index) {
    return this.nodes[index].kind === "computed" || this.nodes[index].kind === "leaf";
  }

  /** The operations that only Python can compute: with one of them no number can be changed. */
  get foreign() {
    return [...new Set(this.computed.map((index) => this.nodes[index].operation).filter((name) => !Object.hasOwn(VALUES, name)))];
  }

  /** Give leaves and constants other numbers, [index, number] each, and compute everything behind them anew. */
  edit(changes) {
    for (const [index, value] of changes) {
      this.nodes[index].value = value;
      if (Object.is(value, this.nodes[index].saved.value)) this.edited.delete(index);
      else this.edited.add(index);
    }
    if (this.edited.size === 0) this.restore();
    else this.compute();
  }

  /** Bring back what Python computed, to the last bit. */
  restore() {
    for (const node of this.nodes) Object.assign(node, node.saved);
    this.edited.clear();
  }

  compute() {
    for (const index of this.computed) {
      const node = this.nodes[index];
      Object.assign(node, evaluated(node.operation, node.args.map((argument) => this.nodes[argument].value)));
    }
  }

  /** Nothing computed, each node computed, the output's gradient set to 1, each edge swept. */
  get steps() {
    return this.computed.length + 1 + this.edges.length;
  }

  /** What happens in a step. */
  action(step) {
    const { length } = this.computed;
    if (step === 0) return { kind: "start" };
    if (step <= length) return { kind: "forward", node: this.computed[step - 1] };
    if (step === length + 1) return { kind: "seed", node: this.output };
    return { kind: "backward", ...this.edges[step - length - 2] };
  }

  /** All numbers after a step, computed from the start: the same additions in the same order as the engine's. */
  state(step) {
    const { length } = this.computed;
    const known = new Uint8Array(this.nodes.length);
    const received = new Int32Array(this.nodes.length);
    const gradients = new Float64Array(this.nodes.length);
    const visited = Math.min(step, length);
    this.nodes.forEach((node, index) => { known[index] = node.kind === "computed" ? 0 : 1; });
    for (let k = 0; k < visited; k += 1) known[this.computed[k]] = 1;
    const reached = new Uint8Array(this.nodes.length); // to which something has come, be it 0
    if (step > length) {
      gradients[this.output] = 1;
      received[this.output] = 1;
      reached[this.output] = 1;
    }
    let before = 0;
    for (let k = 0; k < step - length - 1; k += 1) {
      const { node, position, argument } = this.edges[k];
      before = gradients[argument];
      if (reached[node] && this.nodes[node].passes[position]) {
        gradients[argument] += gradients[node] * this.nodes[node].slopes[position];
        reached[argument] = 1;
      }
      received[argument] += 1;
    }
    const swept = Math.max(step - length - 1, 0);
    return { step, known, received, reached, gradients, before, swept, forwardDone: step >= length };
  }

  /** Whether an edge passes anything on: nothing is not 0, which an infinite slope would make nan. */
  flows({ reached }, node, position) {
    return reached[node] === 1 && this.nodes[node].passes[position];
  }

  /** The step after which a node's gradient is complete. */
  completed(index) {
    const last = this.edges.findLastIndex(({ argument }) => argument === index);
    return this.computed.length + 1 + last + 1;
  }

  /** The number of ways from the output back to each node. */
  countPaths() {
    const paths = new Float64Array(this.nodes.length);
    paths[this.output] = 1;
    for (const { node, argument } of this.edges) paths[argument] += paths[node];
    return paths;
  }

  /** The first `limit` ways from the output to a node: lists of [node, position] uses, the output's first. */
  waysTo(target, limit) {
    const ways = [];
    const stack = [{ index: target, use: null, rest: null }];
    while (stack.length > 0 && ways.length < limit) {
      const link = stack.pop();
      if (link.index === this.output) ways.push(unlink(link));
      for (const use of this.nodes[link.index].users.toReversed()) {
        if (this.paths[use[0]] > 0) stack.push({ index: use[0], use, rest: link });
      }
    }
    return ways;
  }
}

function unlink(link) {
  const way = [];
  for (let at = link; at.use !== null; at = at.rest) way.push(at.use);
  return way;
}
