// The boxes and edges of a view.
"use strict";

const BOX = { width: 140, height: 60 };
const PLAIN = { width: 64, height: 28 }; // a number of the program
const MARGIN = 30;

class Picture {
  constructor(graph, views) {
    Object.assign(this, { graph, views });
  }

  /** Draw a view in place of the former one, and return its size. */
  draw(view) {
    const { items, edges, outside } = this.views.list[view];
    this.places = new Map(items.map(([item, x, y]) => [item, [x, y]]));
    this.boxes = new Map(items.map(([item], k) => [item, this.drawItem(item, k < outside)]));
    byId("nodes").replaceChildren(...[...this.boxes.values()].map(({ group }) => group));
    this.lines = new Map();
    const lines = edges.map(([source, target, position, bends]) => {
      const [from, to] = [items[source][0], items[target][0]];
      const line = makeSvg("path", { class: "edge", d: this.route(from, to, position, bends) });
      this.lines.set(position === -1 ? `${from} to ${to}` : `${to} ${position}`, line);
      return line;
    });
    byId("edges").replaceChildren(...lines);
    byId("graph").classList.toggle("arrows", lines.length < 1000);
    const right = items.reduce((most, [, x]) => Math.max(most, x), 0);
    const bottom = items.reduce((most, [, , y]) => Math.max(most, y), 0);
    return { width: right + BOX.width + 2 * MARGIN, height: bottom + BOX.height + 2 * MARGIN };
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
      : [shortened(view.name, 16), `fold of ${contents(view)}`];
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
    return this.shifted(this.places.get(item));
  }

  shifted([x, y]) {
    return [x + MARGIN + BOX.width / 2, y + MARGIN + BOX.height / 2];
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
    const heading = [shortened(node.name, 16)];
    if (node.kind === "computed") heading.push(this.graph.data.operations[node.operation].symbol);
    const value = text("value", 8 - width / 2, 5);
    const gradient = text("gradient", 8 - width / 2, 21);
    const texts = [text("name", 8 - width / 2, -13, heading[0]), text("symbol", width / 2 - 8, -13, heading[1]), value, gradient];
    group.append(...texts.flatMap((part) => [part, " "])); // read in one go, they are words
    return { group, title, value, gradient, heading, shown: "" };
  }

  /** A way from the right side of an argument to its port on the left side of the result. */
  route(from, to, position, bends) {
    const [startX, startY] = this.middle(from);
    const [endX, endY] = this.middle(to);
    let x = startX + this.size(from).width / 2;
    let y = startY;
    let path = `M${x} ${y}`;
    const curve = (nextX, nextY) => {
      const reach = (nextX - x) / 2;
      path += `C${x + reach} ${y} ${nextX - reach} ${nextY} ${nextX} ${nextY}`;
      [x, y] = [nextX, nextY];
    };
    for (const bend of bends) { // straight between the boxes of a layer, curved between layers
      const [bendX, bendY] = this.shifted(bend);
      curve(bendX - BOX.width / 2, bendY);
      x = bendX + BOX.width / 2;
      path += `L${x} ${y}`;
    }
    const port = position === -1 ? 0 : (position + 1) / (this.graph.nodes[to].args.length + 1) - 0.5;
    curve(endX - BOX.width / 2, endY + BOX.height * port);
    return path;
  }
}
