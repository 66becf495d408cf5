// The graph and its sweeps as steps: forward one node at a time, then backward one edge at a time.
"use strict";

/* A node is {name, kind, value, operation, formula, partials, slopes, args, users, x, y, bends}:
   `args` are indices of nodes, `slopes` the local derivatives with respect to them, `partials` their formulas,
   `users` the uses of the node as [index of the user, position among its arguments]. */
class Graph {
  constructor(data) {
    this.data = data;
    this.nodes = data.nodes.map((node) => ({ ...node, value: toNumber(node.value), args: node.args ?? [], users: [] }));
    this.nodes.forEach((node, index) => {
      node.slopes = (node.slopes ?? []).map(toNumber);
      node.args.forEach((argument, position) => this.nodes[argument].users.push([index, position]));
    });
    this.output = this.nodes.length - 1;
    this.computed = [...this.nodes.keys()].filter((index) => this.nodes[index].kind === "computed");
    this.edges = this.computed.toReversed().flatMap((node) =>
      this.nodes[node].args.map((argument, position) => ({ node, position, argument })));
    this.edges = this.edges.filter(({ argument }) => this.differentiable(argument));
    this.contributions = new Int32Array(this.nodes.length);
    for (const { argument } of this.edges) this.contributions[argument] += 1;
    this.contributions[this.output] = 1;
    this.paths = this.countPaths();
  }

  differentiable(index) {
    return this.nodes[index].kind === "computed" || this.nodes[index].kind === "leaf";
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
    if (step > length) {
      gradients[this.output] = 1;
      received[this.output] = 1;
    }
    let before = 0;
    for (let k = 0; k < step - length - 1; k += 1) {
      const { node, position, argument } = this.edges[k];
      before = gradients[argument];
      gradients[argument] += gradients[node] * this.nodes[node].slopes[position];
      received[argument] += 1;
    }
    return { step, known, received, gradients, before, swept: Math.max(step - length - 1, 0), forwardDone: step >= length };
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
