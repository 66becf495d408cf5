// The boxes and edges of a view, from left to right or from top to bottom, whichever the room suits.
"use strict";

const BOX = { width: 124, height: 60 };
const PLAIN = { width: 64, height: 28 }; // a number of the program
const MARGIN = 30;
const BETWEEN = { right: 52, down: 40 }; // two layers
const TAG = { height: 20, letter: 7.2, gap: 2 };

class Picture {
  constructor(graph, views) {
    Object.assign(this, { graph, views });
    this.layouts = new Map();
  }

  /** Draw a view in place of the former one, so that as much as possible can be read in a room; return its size. */
  draw(view, room) {
    const { items, edges, outside } = this.views.list[view];
    const sizes = ["right", "down"].map((way) => this.arrange(view, way));
    const [right, down] = sizes.map(({ width, height }) => Math.min(room.width / width, room.height / height, 1));
    this.arrangement = sizes[down > right ? 1 : 0];
    this.boxes = new Map(items.map((item, k) => [item, this.drawItem(item, k < outside)]));
    byId("nodes").replaceChildren(...[...this.boxes.values()].map(({ group }) => group));
    this.lines = new Map();
    const lines = edges.map(([source, target, position], k) => {
      const [from, to] = [items[source], items[target]];
      const line = makeSvg("path", { class: "edge", d: this.route(from, to, position, this.arrangement.bends[k]) });
      this.lines.set(position === -1 ? `${from} to ${to}` : `${to} ${position}`, line);
      return line;
    });
    byId("edges").replaceChildren(...lines);
    byId("graph").classList.toggle("arrows", lines.length < 1000);
    const way = this.arrangement.way === "right" ? "from left to right" : "from top to bottom";
    byId("graph").setAttribute("aria-label", `Graph of the computation, ${way}`);
    return this.arrangement;
  }

  /** Where everything is in a view whose layers go to the right, or down. Views that are alike share a layout. */
  arrange(view, way) {
    const { items, edges } = this.views.list[view];
    const across = items.map((item) => (way === "right" ? this.size(item).height : this.size(item).width));
    const key = `${way} ${across} ${edges.map(([source, target]) => `${source}-${target}`)}`;
    if (!this.layouts.has(key)) {
      const layout = new Layout(across, edges);
      const place = ([layer, middle]) => (way === "right"
        ? [MARGIN + BOX.width / 2 + layer * (BOX.width + BETWEEN.right), MARGIN + BOX.height / 2 + middle]
        : [MARGIN + BOX.width / 2 + middle, MARGIN + BOX.height / 2 + layer * (BOX.height + BETWEEN.down)]);
      const middles = items.map((_, k) => place([layout.layer[k], layout.across[k]]));
      const far = (axis) => middles.reduce((most, middle) => Math.max(most, middle[axis]), 0);
      this.layouts.set(key, { way, middles, bends: layout.bends.map((chain) => chain.map(place)),
        width: far(0) + BOX.width / 2 + MARGIN, height: far(1) + BOX.height / 2 + MARGIN });
    }
    const layout = this.layouts.get(key);
    return { ...layout, places: new Map(items.map((item, k) => [item, layout.middles[k]])) };
  }

  /** The size of an item's box. */
  size(item) {
    return this.graph.nodes[item]?.kind === "number" ? PLAIN : BOX;
  }

  drawItem(item, outside) {
    const drawn = item === EVERYTHING_OUTSIDE || this.views.isFold(item) ? this.drawFold(item)
      : this.drawNode(this.graph.nodes[item], item);
    drawn.group.classList.toggle("outside", outside);
    return drawn;
  }

  /** A fold: its name, how much is in it, and what comes out of it. */
  drawFold(item) {
    const { width, height } = BOX;
    const view = item === EVERYTHING_OUTSIDE ? null : this.views.list[this.views.inside(item)];
    const [x, y] = this.middle(item);
    const text = (css, dy, content = "") => makeSvg("text", { class: css, x: 8 - width / 2, y: dy }, content);
    const heading = view === null ? ["outside", "more than can be shown here"]
      : [shortened(view.name, 14), `fold of ${contents(view)}`];
    const box = (inset) => makeSvg("rect", { x: inset - width / 2, y: inset - height / 2, width: width - 2 * inset,
      height: height - 2 * inset, rx: 6 - inset });
    const name = text("name", -13, heading[0]);
    const value = text("value", 5);
    const gradient = text("gradient", 21);
    const group = makeSvg("g", {
      class: "node fold", transform: `translate(${x} ${y})`, role: "button", tabindex: -1, "data-index": item,
    }, makeSvg("title", {}, view === null ? heading.join(": ") : `${view.name}: ${heading[1]}`), box(0), box(3), name, " ",
    value, " ", gradient);
    return { group, title: null, value, gradient, heading, shown: null };
  }

  /** The middle of an item's box. */
  middle(item) {
    return this.arrangement.places.get(item);
  }

  /** The box of an item as [left, top, right, bottom]. */
  rectangle(item) {
    const [x, y] = this.middle(item);
    const { width, height } = this.size(item);
    return [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
  }

  drawNode(node, index) {
    const { width, height } = this.size(index);
    const [x, y] = this.middle(index);
    const text = (css, dx, dy, content = "") => makeSvg("text", { class: css, x: dx, y: dy }, content);
    const title = makeSvg("title");
    const box = makeSvg("rect", { x: -width / 2, y: -height / 2, width, height, rx: 6 });
    const kind = index === this.graph.output ? `${node.kind} output` : node.kind;
    const group = makeSvg("g", {
      class: `node ${kind}`, transform: `translate(${x} ${y})`, role: "button", tabindex: -1, "data-index": index,
    }, title, box);
    if (node.kind === "number") {
      const value = text("plain", 0, 4);
      group.append(value);
      return { group, title, value, gradient: null, heading: [], shown: "" };
    }
    const heading = [shortened(node.name, 14)];
    if (node.kind === "computed") heading.push(symbolOf(this.graph, node.operation));
    const value = text("value", 8 - width / 2, 5);
    const gradient = text("gradient", 8 - width / 2, 21);
    const texts = [text("name", 8 - width / 2, -13, heading[0]), text("symbol", width / 2 - 8, -13, heading[1]), value, gradient];
    group.append(...texts.flatMap((part) => [part, " "])); // read in one go, they are words
    return { group, title, value, gradient, heading, shown: "" };
  }

  /** A way from an argument to its port on the result: straight between the boxes of a layer, curved between layers. */
  route(from, to, position, bends) {
    const right = this.arrangement.way === "right";
    // Along is the direction of the layers, across the other: both ends of a box lie half its extent along from its middle.
    const turned = ([x, y]) => (right ? [x, y] : [y, x]);
    const point = (along, across) => (right ? `${along} ${across}` : `${across} ${along}`);
    const [box, of] = right ? ["width", "height"] : ["height", "width"];
    let [along, across] = turned(this.middle(from));
    along += this.size(from)[box] / 2;
    let path = `M${point(along, across)}`;
    const curve = (nextAlong, nextAcross) => {
      const reach = (nextAlong - along) / 2;
      path += `C${point(along + reach, across)} ${point(nextAlong - reach, nextAcross)} ${point(nextAlong, nextAcross)}`;
      [along, across] = [nextAlong, nextAcross];
    };
    for (const bend of bends) {
      const [bendAlong, bendAcross] = turned(bend);
      curve(bendAlong - BOX[box] / 2, bendAcross);
      along = bendAlong + BOX[box] / 2;
      path += `L${point(along, across)}`;
    }
    const [endAlong, endAcross] = turned(this.middle(to));
    const port = position === -1 ? 0 : (position + 1) / (this.graph.nodes[to].args.length + 1) - 0.5;
    curve(endAlong - BOX[box] / 2, endAcross + BOX[of] * port);
    return path;
  }

  /** A place for a tag of so many letters near a line: on it where it covers no box, or beside the box `to`. */
  placeTag(line, letters, to) {
    const width = TAG.letter * letters + 10;
    const length = line.getTotalLength();
    const along = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9].map((part) => line.getPointAtLength(part * length));
    const [left, top, right, bottom] = this.rectangle(to);
    const beside = [top - TAG.height / 2 - TAG.gap, bottom + TAG.height / 2 + TAG.gap].flatMap((y) =>
      [right - width / 2, (left + right) / 2, left + width / 2].map((x) => ({ x, y })));
    const reach = Math.max(width, BOX.width) + 2 * BOX.width;
    const boxes = [...this.boxes.keys()].map((item) => this.rectangle(item)).filter(([x, y]) =>
      Math.abs(x - left) < length + reach && Math.abs(y - top) < length + reach);
    const covers = ({ x, y }) => boxes.some(([a, b, c, d]) =>
      x + width / 2 > a && x - width / 2 < c && y + TAG.height / 2 > b && y - TAG.height / 2 < d);
    return { width, ...[...along, ...beside].map(({ x, y }) => ({ x, y })).find((place) => !covers(place)) ?? beside[0] };
  }
}

/** What a picture shows for an operation. */
function symbolOf({ data }, operation) {
  return (Object.hasOwn(PRINTED, operation) ? PRINTED[operation].symbol : data.operations[operation].symbol) ?? operation;
}
