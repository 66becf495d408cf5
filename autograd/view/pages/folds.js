// The views of a graph: all of it, or one for each fold, and which steps happen in what a view shows.
"use strict";

const EVERYTHING_OUTSIDE = -1;

/* An item of a view is a node by its index, a fold by the number of nodes plus the index of its view, or -1: everything
   outside. A view is {name, parent, operations, given, results, resultCount, outside, items, edges}: the first `outside`
   items are what it uses of other views. */
class Views {
  constructor(graph) {
    this.graph = graph;
    this.list = graph.data.views;
    this.count = graph.nodes.length;
    this.home = new Int32Array(this.count + this.list.length).fill(-1);
    this.list.forEach(({ items, outside }, view) => {
      for (const item of items.slice(outside)) this.home[item] = view;
    });
  }

  isFold(item) {
    return item >= this.count;
  }

  /** The view that shows what is in a fold. */
  inside(fold) {
    return fold - this.count;
  }

  /** What a view shows a node as: itself, a fold that it is in, or undefined if it is elsewhere. */
  shownAs(node, view) {
    let item = node;
    while (this.home[item] !== view) {
      if (this.home[item] <= 0) return undefined;
      item = this.count + this.home[item];
    }
    return item;
  }

  /** The views from the whole down to a view. */
  wayTo(view) {
    const way = [];
    for (let at = view; at !== -1; at = this.list[at].parent) way.unshift(at);
    return way;
  }

  /** The steps after which something that the view shows has changed as a whole, in order; `extra` is among them. */
  stops(view, extra) {
    const { computed, edges, steps } = this.graph;
    const seed = computed.length + 1;
    const stops = new Set([0, seed, steps, extra]);
    this.ends = new Map();
    const visit = (node, step, kind) => {
      const item = this.shownAs(node, view);
      if (item === undefined) return;
      if (this.isFold(item)) this.ends.set(this.key(item, kind), step);
      else stops.add(step);
    };
    computed.forEach((node, k) => visit(node, k + 1, "forward"));
    edges.forEach(({ node }, k) => visit(node, seed + k + 1, "backward"));
    for (const step of this.ends.values()) stops.add(step);
    return [...stops].sort((a, b) => a - b);
  }

  key(fold, kind) {
    return 2 * fold + (kind === "forward" ? 0 : 1);
  }

  /** Whether a step is the last that a fold of the view has forward, or backward. */
  isEnd(fold, kind, step) {
    return this.ends.get(this.key(fold, kind)) === step;
  }
}
