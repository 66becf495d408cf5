// The page of a graph: boxes and edges, and the player that walks through them.
"use strict";

const BOX = { width: 140, height: 60 };
const ROOM = 90; // kept free around the middle of the box at work
const PLAIN = { width: 64, height: 28 }; // a number of the program
const MARGIN = 30;

class GraphPage {
  constructor(graph) {
    this.graph = graph;
    this.pinned = null;
    this.marked = [];
    this.explainer = new Explainer(graph, (index) => this.pin(index));
    const { width, height } = this.draw();
    this.pane = new Pane(byId("stage"), byId("graph"), width, height);
    byId("nodes").addEventListener("click", (event) => this.click(event));
    byId("nodes").addEventListener("pointerover", (event) => this.describe(event));
    byId("nodes").addEventListener("focusin", (event) => this.focused(event));
    document.addEventListener("keydown", (event) => this.key(event));
    byId("summary").textContent = this.summary();
    this.pane.open();
    this.player = new Player(graph.steps, (step) => this.show(step));
    connectChoices(() => this.player.go(this.player.step));
    this.player.go(0);
  }

  summary() {
    const { nodes, computed, edges } = this.graph;
    const leaves = nodes.filter(({ kind }) => kind === "leaf").length;
    return `${computed.length} computed from ${leaves} leaves, ${edges.length} edges to differentiate`;
  }

  // Drawing, once.

  draw() {
    const { nodes } = this.graph;
    this.boxes = nodes.map((node, index) => this.drawNode(node, index));
    byId("nodes").append(...this.boxes.map(({ group }) => group));
    this.lines = new Map();
    for (const [index, node] of nodes.entries()) {
      node.args.forEach((argument, position) => {
        const line = makeSvg("path", { class: "edge", d: this.route(index, position, argument) });
        this.lines.set(`${index} ${position}`, line);
      });
    }
    byId("edges").append(...this.lines.values());
    byId("graph").classList.toggle("arrows", this.lines.size < 1000);
    const right = nodes.reduce((most, { x }) => Math.max(most, x), 0);
    const bottom = nodes.reduce((most, { y }) => Math.max(most, y), 0);
    return { width: right + BOX.width + 2 * MARGIN, height: bottom + BOX.height + 2 * MARGIN };
  }

  middle({ x, y }) {
    return [x + MARGIN + BOX.width / 2, y + MARGIN + BOX.height / 2];
  }

  drawNode(node, index) {
    const { width, height } = node.kind === "number" ? PLAIN : BOX;
    const [x, y] = this.middle(node);
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
  route(index, position, argument) {
    const node = this.graph.nodes[index];
    const source = this.graph.nodes[argument];
    const [startX, startY] = this.middle(source);
    const [endX, endY] = this.middle(node);
    let x = startX + (source.kind === "number" ? PLAIN : BOX).width / 2;
    let y = startY;
    let path = `M${x} ${y}`;
    const curve = (nextX, nextY) => {
      const reach = (nextX - x) / 2;
      path += `C${x + reach} ${y} ${nextX - reach} ${nextY} ${nextX} ${nextY}`;
      [x, y] = [nextX, nextY];
    };
    for (const bend of node.bends?.[position] ?? []) { // straight between the boxes of a layer, curved between layers
      const [bendX, bendY] = this.middle(bend);
      curve(bendX - BOX.width / 2, bendY);
      x = bendX + BOX.width / 2;
      path += `L${x} ${y}`;
    }
    curve(endX - BOX.width / 2, endY + BOX.height * ((position + 1) / (node.args.length + 1) - 0.5));
    return path;
  }

  // Showing a step.

  show(step) {
    this.state = this.graph.state(step);
    this.boxes.forEach((box, index) => this.showNode(box, index));
    this.mark(this.graph.action(step));
    byId("announcement").textContent = this.explainer.step(this.state);
    this.showSelected();
  }

  /** Bring a box up to date, touching the document only where something has changed. */
  showNode(box, index) {
    const node = this.graph.nodes[index];
    const { known, received, gradients } = this.state;
    const value = known[index] ? numbers.text(node.value) : NOT_YET;
    const gradient = received[index] ? numbers.text(gradients[index]) : NOT_YET;
    const complete = received[index] === this.graph.contributions[index];
    const shown = `${value}|${gradient}|${complete}`;
    if (shown === box.shown) return;
    box.shown = shown;
    box.value.textContent = value;
    box.value.classList.toggle("pending", !known[index]);
    // The name of the button, to a screen reader: first what is seen, then what it is.
    const spoken = [...box.heading, value];
    if (box.gradient !== null && this.graph.differentiable(index)) {
      box.gradient.textContent = `∂ ${gradient}${received[index] > 0 && !complete ? " so far" : ""}`;
      box.gradient.classList.toggle("pending", received[index] === 0);
      spoken.push(box.gradient.textContent);
    }
    box.group.setAttribute("aria-label", `${spoken.join(" ")}, ${this.explainer.kindOf(node)}`);
    box.group.classList.toggle("swept", received[index] > 0);
  }

  /** Highlight what the step works on. */
  mark(action) {
    for (const element of this.marked) element.classList.remove("active", "touched");
    this.marked = [];
    const highlight = (element, css) => {
      element.classList.add(css);
      this.marked.push(element);
    };
    byId("hint").classList.remove("active");
    if (action.node === undefined) return;
    highlight(this.boxes[action.node].group, action.kind === "backward" ? "touched" : "active");
    let target = action.node;
    if (action.kind === "forward") {
      this.graph.nodes[action.node].args.forEach((_, k) => highlight(this.lines.get(`${action.node} ${k}`), "active"));
    } else if (action.kind === "backward") {
      target = action.argument;
      highlight(this.boxes[target].group, "active");
      const line = byId("sweeping"); // a copy of the edge, on top of the others
      line.setAttribute("d", this.lines.get(`${action.node} ${action.position}`).getAttribute("d"));
      highlight(line, "active");
      this.hint(line, this.state.gradients[action.node] * this.graph.nodes[action.node].slopes[action.position]);
    }
    this.pane.reveal(...this.middle(this.graph.nodes[target]), ROOM);
  }

  /** Write the product on the edge that carries it. */
  hint(line, product) {
    const hint = byId("hint");
    const text = hint.querySelector("text");
    const { x, y } = line.getPointAtLength(line.getTotalLength() / 2);
    text.textContent = `+= ${numbers.text(product)}`;
    const width = 8 * text.textContent.length + 10;
    furnish(hint.querySelector("rect"), { x: -width / 2, y: -11, width, height: 22 }, []);
    hint.setAttribute("transform", `translate(${x} ${y})`);
    hint.classList.add("active");
  }

  // Choosing a node.

  get selected() {
    return this.pinned ?? this.graph.action(this.player.step).argument ?? this.graph.action(this.player.step).node
      ?? this.graph.output;
  }

  showSelected() {
    if (this.player === undefined) return;
    const { group } = this.boxes[this.selected];
    this.chosen?.classList.remove("selected");
    this.chosen?.setAttribute("tabindex", -1);
    group.classList.add("selected");
    group.setAttribute("tabindex", 0); // the graph is one stop of the Tab key: the selected node
    this.chosen = group;
    this.explainer.node(this.selected, this.state, this.pinned !== null);
  }

  pin(index) {
    this.pinned = index;
    this.showSelected();
    if (index !== null) this.pane.reveal(...this.middle(this.graph.nodes[index]), ROOM);
  }

  click(event) {
    const group = event.target.closest(".node");
    if (group !== null && !this.pane.dragged) this.pin(Number(group.dataset.index));
  }

  focused(event) {
    const group = event.target.closest(".node");
    this.pane.reveal(...this.middle(this.graph.nodes[Number(group.dataset.index)]), ROOM);
  }

  /** All digits, for the browser's tooltip. */
  describe(event) {
    const group = event.target.closest(".node");
    if (group === null) return;
    const index = Number(group.dataset.index);
    const { known, received, gradients } = this.state;
    const node = this.graph.nodes[index];
    const lines = [node.name, `value ${known[index] ? numbers.full(node.value) : NOT_YET}`];
    if (this.graph.differentiable(index)) {
      lines.push(`gradient ${received[index] ? numbers.full(gradients[index]) : NOT_YET}`);
    }
    this.boxes[index].title.textContent = lines.join("\n");
  }

  key(event) {
    if (event.defaultPrevented || event.target.closest("select, input")) return;
    const { key } = event;
    const count = this.graph.nodes.length;
    if (key === "n" || key === "p") {
      this.pin((this.selected + (key === "n" ? 1 : count - 1)) % count);
      if (document.activeElement?.closest(".node")) this.chosen.focus();
    } else if (key === "Escape") {
      this.pin(null);
    } else if ((key === "Enter" || key === " ") && event.target.closest(".node")) {
      event.preventDefault();
      this.pin(Number(event.target.closest(".node").dataset.index));
    } else {
      this.pane.key(event);
    }
  }
}

new GraphPage(new Graph(readData()));
