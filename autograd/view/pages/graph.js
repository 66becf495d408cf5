// The page of a graph: its views, and the player that walks through them.
"use strict";

const ROOM = 90; // kept free around the middle of the box at work

class GraphPage {
  constructor(graph) {
    this.graph = graph;
    this.views = new Views(graph);
    this.picture = new Picture(graph, this.views);
    this.pinned = null;
    this.marked = [];
    this.explainer = new Explainer(graph, this.views, (item) => this.pin(item), (view) => this.enter(view));
    this.pane = new Pane(byId("stage"), byId("graph"), 0, 0);
    byId("nodes").addEventListener("click", (event) => this.click(event));
    byId("nodes").addEventListener("pointerover", (event) => this.describe(event));
    byId("nodes").addEventListener("focusin", (event) => this.focused(event));
    document.addEventListener("keydown", (event) => this.key(event));
    byId("summary").textContent = this.summary();
    this.player = new Player(0, (stop) => this.show(stop));
    connectChoices(() => this.player.go(this.player.step));
    this.enter(0);
  }

  /** Show a view, at the step at which the former one was. */
  enter(view) {
    const step = this.stops?.[this.player.step] ?? 0;
    this.view = view;
    this.pinned = null;
    this.stops = this.views.stops(view, step);
    this.pane.resize(this.picture.draw(view));
    this.showWay();
    this.pane.open();
    this.player.restart(this.stops.length - 1, this.stops.indexOf(step));
  }

  /** The names of the views that this one is in, each a way back. */
  showWay() {
    const way = this.views.wayTo(this.view);
    byId("way").hidden = this.views.list.length === 1;
    byId("way").replaceChildren(...way.flatMap((view, k) => {
      const name = make("bdi", {}, this.views.list[view].name);
      if (view === this.view) return [make("span", { "aria-current": "page" }, name)];
      return [make("button", { type: "button", class: "link", onclick: () => this.leave(way[k + 1]) }, name), " › "];
    }));
  }

  /** Go from inside a view to the one that holds it, and keep its box in sight. */
  leave(view) {
    this.enter(this.views.list[view].parent);
    this.pin(this.views.count + view);
    this.picture.boxes.get(this.pinned).group.focus();
  }

  summary() {
    const { nodes, computed, edges } = this.graph;
    const leaves = nodes.filter(({ kind }) => kind === "leaf").length;
    return `${computed.length} computed from ${leaves} leaves, ${edges.length} edges to differentiate`;
  }

  // Showing a step.

  show(stop) {
    this.state = this.graph.state(this.stops[stop]);
    this.action = this.graph.action(this.stops[stop]);
    for (const [item, box] of this.picture.boxes) {
      if (item === EVERYTHING_OUTSIDE || this.views.isFold(item)) this.showFold(box, item);
      else this.showNode(box, item);
    }
    this.mark(this.action);
    byId("announcement").textContent = this.explainer.step(this.state, this.view);
    this.showSelected();
  }

  /** What comes out of a fold, as far as it is computed. */
  showFold(box, item) {
    const view = item === EVERYTHING_OUTSIDE ? null : this.views.list[this.views.inside(item)];
    const [value, gradient] = view === null ? ["many values", ""] : this.explainer.outcome(view, this.state);
    box.value.textContent = value;
    box.gradient.textContent = gradient;
    for (const part of [box.value, box.gradient]) part.classList.toggle("pending", part.textContent.endsWith(NOT_YET));
    const [name, what] = box.heading; // to a screen reader: first what is seen, then what it is
    box.group.setAttribute("aria-label", `${name} ${value} ${gradient}, ${what}`);
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
    const item = action.node === undefined ? undefined : this.views.shownAs(action.node, this.view);
    if (item === undefined) return; // nothing, or something in another part
    const { group } = this.picture.boxes.get(item);
    let target = item;
    if (this.views.isFold(item)) {
      highlight(group, "active");
    } else if (action.kind === "backward") {
      highlight(group, "touched");
      target = this.visible(action.argument);
      highlight(this.picture.boxes.get(target).group, "active");
      const line = byId("sweeping"); // a copy of the edge, on top of the others
      line.setAttribute("d", this.picture.lines.get(`${item} ${action.position}`).getAttribute("d"));
      highlight(line, "active");
      this.hint(line, this.state.gradients[action.node] * this.graph.nodes[action.node].slopes[action.position]);
    } else {
      highlight(group, "active");
      if (action.kind === "forward") {
        this.graph.nodes[item].args.forEach((_, k) => highlight(this.picture.lines.get(`${item} ${k}`), "active"));
      }
    }
    this.pane.reveal(...this.picture.middle(target), ROOM);
  }

  /** What this view shows a node as that something in it uses. */
  visible(node) {
    if (this.picture.boxes.has(node)) return node;
    return this.views.shownAs(node, this.view) ?? EVERYTHING_OUTSIDE;
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
    const { node, argument } = this.action;
    if (this.pinned !== null) return this.pinned;
    const item = node === undefined ? undefined : this.views.shownAs(node, this.view);
    if (item !== undefined && this.views.isFold(item)) return item;
    const chosen = item === undefined ? undefined : this.visible(argument ?? node);
    return chosen ?? this.lastItem;
  }

  get lastItem() {
    return [...this.picture.boxes.keys()].at(-1);
  }

  showSelected() {
    const { group } = this.picture.boxes.get(this.selected);
    this.chosen?.classList.remove("selected");
    this.chosen?.setAttribute("tabindex", -1);
    group.classList.add("selected");
    group.setAttribute("tabindex", 0); // the graph is one stop of the Tab key: the selected node
    this.chosen = group;
    this.explainer.item(this.selected, this.state, this.pinned !== null);
  }

  /** Keep an item selected, in the view that shows it; or follow the steps again. */
  pin(item) {
    if (item !== null && !this.picture.boxes.has(item)) this.enter(this.views.home[item]);
    this.pinned = item;
    this.showSelected();
    if (item !== null) this.pane.reveal(...this.picture.middle(item), ROOM);
  }

  /** A click keeps a node, and opens a fold. */
  choose(item) {
    if (!this.views.isFold(item)) this.pin(item);
    else this.enter(this.views.inside(item));
  }

  click(event) {
    const group = event.target.closest(".node");
    if (group !== null && !this.pane.dragged) this.choose(Number(group.dataset.index));
  }

  focused(event) {
    const group = event.target.closest(".node");
    this.pane.reveal(...this.picture.middle(Number(group.dataset.index)), ROOM);
  }

  /** All digits, for the browser's tooltip. */
  describe(event) {
    const group = event.target.closest(".node");
    if (group === null) return;
    const index = Number(group.dataset.index);
    if (this.picture.boxes.get(index).title === null) return;
    const { known, received, gradients } = this.state;
    const node = this.graph.nodes[index];
    const lines = [node.name, `value ${known[index] ? numbers.full(node.value) : NOT_YET}`];
    if (this.graph.differentiable(index)) {
      lines.push(`gradient ${received[index] ? numbers.full(gradients[index]) : NOT_YET}`);
    }
    this.picture.boxes.get(index).title.textContent = lines.join("\n");
  }

  key(event) {
    if (event.defaultPrevented || event.target.closest("select, input")) return;
    const { key } = event;
    const items = [...this.picture.boxes.keys()];
    if (key === "n" || key === "p") {
      this.pin(items[(items.indexOf(this.selected) + (key === "n" ? 1 : items.length - 1)) % items.length]);
      if (document.activeElement?.closest(".node")) this.chosen.focus();
    } else if (key === "Escape") {
      this.pin(null);
    } else if ((key === "Enter" || key === " ") && event.target.closest(".node")) {
      event.preventDefault();
      this.choose(Number(event.target.closest(".node").dataset.index));
    } else if (key === "u" && this.view !== 0) {
      this.leave(this.view);
    } else {
      this.pane.key(event);
    }
  }
}

new GraphPage(new Graph(readData()));
