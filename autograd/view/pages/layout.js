// Where the boxes of a graph go: layer after layer, few crossings, edges nearly straight.
"use strict";

/* The method of Sugiyama, Tagawa and Toda (1981): assign layers, put a bend on an edge in every layer that it passes
   through, order each layer by the mean position of its neighbours, then place each layer as near to its neighbours as
   the order allows. It takes time nearly linear in the size. "Across" is along a layer: downward where the layers go
   from left to right. Knows no graph of Values. */
const GAP = 24; // between two boxes of one layer
const BEND = 14; // what a passing edge keeps free
const ORDER_SWEEPS = 6;
const PLACE_SWEEPS = 8;
// A graph whose edges pass through more layers than this in all gets straight edges instead of bends.
const MAXIMUM_BENDS = 40000;

class Layout {
  /** Boxes of these sizes across, and edges [source, target], each from a box to one with a larger index. */
  constructor(sizes, edges) {
    this.size = [...sizes];
    this.layer = Layout.layers(sizes.length, edges);
    this.before = sizes.map(() => []);
    this.after = sizes.map(() => []);
    const chains = this.connectAll(edges);
    const order = this.order();
    const across = this.place(order);
    /** The layer of each box, its middle across, and for each edge the places [layer, across] of its bends. */
    this.across = across.slice(0, sizes.length);
    this.bends = chains.map((chain) => chain.map((bend) => [this.layer[bend], across[bend]]));
    this.layer.length = sizes.length;
  }

  /** The layer of each box: as early as its sources allow, but sources close to their first use. */
  static layers(count, edges) {
    const layer = new Array(count).fill(0);
    const sources = Array.from({ length: count }, () => []);
    const targets = Array.from({ length: count }, () => []);
    for (const [source, target] of edges) {
      sources[target].push(source);
      targets[source].push(target);
    }
    for (let box = 0; box < count; box += 1) {
      for (const source of sources[box]) layer[box] = Math.max(layer[box], layer[source] + 1);
    }
    for (let box = 0; box < count; box += 1) {
      if (sources[box].length > 0 || targets[box].length === 0) continue;
      layer[box] = targets[box].reduce((least, target) => Math.min(least, layer[target]), Infinity) - 1;
    }
    return layer;
  }

  connectAll(edges) {
    const spans = edges.reduce((sum, [source, target]) => sum + this.layer[target] - this.layer[source] - 1, 0);
    return edges.map(([source, target]) => {
      const chain = [];
      let last = source;
      for (let layer = this.layer[source] + 1; spans <= MAXIMUM_BENDS && layer < this.layer[target]; layer += 1) {
        const bend = this.size.length;
        this.size.push(BEND);
        this.layer.push(layer);
        this.before.push([]);
        this.after.push([]);
        chain.push(bend);
        this.connect(last, bend);
        last = bend;
      }
      this.connect(last, target);
      return chain;
    });
  }

  connect(source, target) {
    this.after[source].push(target);
    this.before[target].push(source);
  }

  /** The boxes of each layer, in order. */
  order() {
    const lines = Array.from({ length: this.layer.reduce((most, layer) => Math.max(most, layer), -1) + 1 }, () => []);
    for (const box of this.depthFirst()) lines[this.layer[box]].push(box);
    const rank = new Array(this.size.length).fill(0);
    const number = (line) => line.forEach((box, k) => { rank[box] = k / line.length; });
    lines.forEach(number);
    let best = lines.map((line) => [...line]);
    let fewest = this.crossings(lines);
    for (let sweep = 0; sweep < ORDER_SWEEPS; sweep += 1) {
      const forward = sweep % 2 === 1;
      const neighbours = forward ? this.before : this.after;
      for (const line of forward ? lines : lines.toReversed()) {
        const centre = new Map(line.map((box) => [box, mean(neighbours[box].map((n) => rank[n]), rank[box])]));
        line.sort((a, b) => centre.get(a) - centre.get(b));
        number(line);
      }
      const crossings = this.crossings(lines);
      if (crossings < fewest) [best, fewest] = [lines.map((line) => [...line]), crossings];
    }
    return best;
  }

  /** All boxes, those of the first argument of the last box first: a tree then has no crossing. */
  depthFirst() {
    const seen = new Uint8Array(this.size.length);
    const found = [];
    for (let start = this.size.length - 1; start >= 0; start -= 1) {
      if (this.after[start].length > 0) continue;
      const stack = [start];
      while (stack.length > 0) {
        const box = stack.pop();
        if (seen[box]) continue;
        seen[box] = 1;
        found.push(box);
        for (const source of this.before[box].toReversed()) stack.push(source);
      }
    }
    return found;
  }

  /** The number of crossings between neighbouring layers, by a Fenwick tree over the positions. */
  crossings(lines) {
    let total = 0;
    for (let k = 0; k + 1 < lines.length; k += 1) {
      const position = new Map(lines[k + 1].map((box, index) => [box, index]));
      const tree = new Int32Array(lines[k + 1].length + 1);
      let drawn = 0;
      for (const box of lines[k]) {
        const ends = this.after[box].map((target) => position.get(target)).filter((end) => end !== undefined);
        for (const end of ends) {
          let below = 0;
          for (let index = end + 1; index > 0; index -= index & -index) below += tree[index];
          total += drawn - below;
        }
        for (const end of ends) {
          drawn += 1;
          for (let index = end + 1; index < tree.length; index += index & -index) tree[index] += 1;
        }
      }
    }
    return total;
  }

  /** The middle of each box across: near its neighbours, without overlap. */
  place(order) {
    const across = new Array(this.size.length).fill(0);
    for (const line of order) this.stack(line, line.map(() => 0), across);
    for (let sweep = 0; sweep < PLACE_SWEEPS; sweep += 1) {
      const forward = sweep % 2 === 0;
      const neighbours = forward ? this.before : this.after;
      for (const line of forward ? order : order.toReversed()) {
        this.stack(line, line.map((box) => mean(neighbours[box].map((n) => across[n]), across[box])), across);
      }
    }
    const first = across.reduce((least, place) => Math.min(least, place), Infinity);
    return across.map((place) => Math.round(10 * (place - first)) / 10);
  }

  /* Place a layer as near to `wanted`, in the sum of squares, as boxes that do not overlap can be. With the room that
     the boxes before take subtracted, this is monotone regression, which the pooling of adjacent violators solves. */
  stack(line, wanted, across) {
    let offset = 0;
    const offsets = line.map((box, k) => {
      if (k > 0) offset += (this.size[line[k - 1]] + this.size[box]) / 2 + GAP;
      return offset;
    });
    const blocks = []; // the mean of each run of boxes that touch, and their number
    wanted.forEach((target, k) => {
      let [middle, count] = [target - offsets[k], 1];
      while (blocks.length > 0 && blocks.at(-1)[0] > middle) {
        const [earlier, number] = blocks.pop();
        middle = (earlier * number + middle * count) / (number + count);
        count += number;
      }
      blocks.push([middle, count]);
    });
    let index = 0;
    for (const [middle, count] of blocks) {
      for (let k = 0; k < count; k += 1, index += 1) across[line[index]] = middle + offsets[index];
    }
  }
}

function mean(places, otherwise) {
  return places.length === 0 ? otherwise : places.reduce((sum, place) => sum + place, 0) / places.length;
}
