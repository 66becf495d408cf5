// The page of a graph: its views, the player that walks through them, and what a reader changes.
"use strict";

const ROOM = [BOX.width / 2 + 14, BOX.height / 2 + 14]; // kept free around the middle of the box at work
const SMALL = 400; // boxes that are all kept up to date at once; of more, those in sight
const TOUCH = matchMedia("(pointer: coarse)").matches;

class GraphPage {
  constructor(data) {
    this.pane = new Pane(byId("stage"), byId("graph"), 0, 0);
    this.pane.moved = () => this.refresh();
    this.title = document.querySelector("h1 bdi").textContent;
    this.original = data;
    byId("nodes").addEventListener("click", (event) => this.click(event));
    byId("nodes").addEventListener("pointerover", (event) => this.describe(event));
    byId("nodes").addEventListener("focusin", (event) => this.focused(event));
    byId("nodes").addEventListener("pointerdown", (event) => this.grab(event));
    document.addEventListener("keydown", (event) => this.key(event));
    byId("quiz").addEventListener("click", () => this.toggleQuiz());
    byId("type").addEventListener("click", () => this.type());
    byId("typed").addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.shiftKey) {
        event.preventDefault();
        this.type();
      }
    });
    byId("untype").addEventListener("click", () => {
      this.load(this.original, this.title);
      byId("untype").hidden = true;
    });
    this.player = new Player(0, (stop) => this.show(stop));
    connectChoices(() => this.player.go(this.player.step));
    this.load(data, this.title);
    openLink(this.player);
  }

  /** Show a graph from its beginning. */
  load(data, title) {
    document.querySelector("h1 bdi").textContent = title;
    this.graph = new Graph(data);
    this.views = new Views(this.graph);
    this.picture = new Picture(this.graph, this.views);
    this.pinned = null;
    this.marked = [];
    this.stops = undefined;
    this.chosen = undefined;
    const select = (item) => this.pin(item);
    this.explainer = new Explainer(this.graph, this.views, select, (view) => this.enter(view));
    this.quiz = new Quiz(this.graph, this.explainer, () => this.player.go(this.player.step));
    this.quiz.on = byId("quiz").getAttribute("aria-pressed") === "true";
    this.explainer.quiz = this.quiz;
    this.editor = new Editor(this.graph, () => this.edited());
    this.explainer.editor = this.editor;
    byId("summary").textContent = this.summary();
    this.enter(0);
  }

  /** Show the expression that was typed, or say what is wrong with it. */
  type() {
    const field = byId("typed");
    let data;
    byId("mistake").textContent = "";
    try {
      data = Typed.data(field.value);
    } catch (error) {
      if (!(error instanceof TypedError)) throw error;
      byId("mistake").textContent = `At letter ${error.at + 1}: ${error.message}.`;
      field.focus();
      field.setSelectionRange(error.at, error.at + 1);
      return;
    }
    this.load(data, shortened(field.value.trim(), 60));
    byId("untype").hidden = false;
  }

  /** Show other numbers at once, and the paths of the chain rule when the hand rests: they take longer than all else. */
  edited() {
    this.explainer.hurried = true;
    this.player.go(this.player.step);
    this.explainer.hurried = false;
    clearTimeout(this.resting);
    this.resting = setTimeout(() => this.showSelected(), 150);
  }

  toggleQuiz() {
    this.quiz.on = !this.quiz.on;
    this.quiz.answered.clear();
    byId("quiz").setAttribute("aria-pressed", this.quiz.on);
    this.player.go(this.player.step);
  }

  /** Show a view, at the step at which the former one was. */
  enter(view) {
    const step = this.stops?.[this.player.step] ?? 0;
    this.view = view;
    this.pinned = null;
    this.stops = this.views.stops(view, step);
    this.pane.resize(this.picture.draw(view, { width: byId("stage").clientWidth, height: byId("stage").clientHeight }));
    this.showWay();
    this.pane.open(this.picture.middle(this.lastItem));
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
    const given = amount(leaves, "leaf", "leaves");
    return `${computed.length} computed from ${given}, ${amount(edges.length, "edge")} to differentiate`;
  }

  // Showing a step.

  show(stop) {
    const step = this.stops[stop];
    this.action = this.graph.action(step);
    this.asking = this.quiz.asks(this.action);
    this.state = this.graph.state(this.asking ? step - 1 : step); // a question shows what was there before it
    this.stale = new Set(this.picture.boxes.keys());
    this.refresh();
    this.mark(this.action);
    const item = this.action.node === undefined ? undefined : this.views.shownAs(this.action.node, this.view);
    if (this.asking && item !== undefined && !this.views.isFold(item)) {
      byId("announcement").textContent = this.quiz.askStep(this.action, this.graph.state(step));
    } else {
      byId("announcement").textContent = this.explainer.step(this.graph.state(step), this.view);
    }
    this.showSelected();
  }

  /** Bring boxes up to date: all of a small graph, of a large one those in sight, where there is text to be read. */
  refresh() {
    if (this.stale === undefined || this.stale.size === 0) return;
    const all = this.picture.boxes.size <= SMALL;
    if (!all && this.pane.isFar) return;
    for (const item of this.stale) {
      if (!all && !this.pane.sees(this.picture.middle(item), BOX)) continue;
      const box = this.picture.boxes.get(item);
      if (item === EVERYTHING_OUTSIDE || this.views.isFold(item)) this.showFold(box, item);
      else this.showNode(box, item);
      this.stale.delete(item);
    }
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
    const shown = `${value}|${gradient}|${complete}|${this.graph.edited.has(index)}`;
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
    box.group.setAttribute("aria-label", `${spoken.join(" ")}, ${this.explainer.kindOf(index)}`);
    box.group.classList.toggle("swept", received[index] > 0);
    box.group.classList.toggle("edited", this.graph.edited.has(index));
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
      const line = byId("sweeping"); // a copy of the edge, on top of the others, with its arrow at the argument
      line.setAttribute("d", this.picture.lines.get(`${item} ${action.position}`).getAttribute("d"));
      highlight(line, "active");
      this.hint(line, action, target);
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

  /** Write the product beside the edge that carries it. */
  hint(line, { node, position }, target) {
    const hint = byId("hint");
    const text = hint.querySelector("text");
    const product = numbers.text(this.state.gradients[node] * this.graph.nodes[node].slopes[position]);
    text.textContent = this.asking ? "?" : this.graph.flows(this.state, node, position) ? `+= ${product}` : "nothing";
    const { width, x, y } = this.picture.placeTag(line, text.textContent.length, target);
    furnish(hint.querySelector("rect"), { x: -width / 2, y: -TAG.height / 2, width, height: TAG.height }, []);
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
    if (item !== null && this.quiz.on) byId("node").scrollIntoView({ block: "start" }); // what is asked of it
    if (item !== null) this.pane.reveal(...this.picture.middle(item), ROOM);
  }

  /** A click keeps a node, and opens a fold; where there is no key to let it go, a second one does. */
  choose(item) {
    if (this.views.isFold(item)) this.enter(this.views.inside(item));
    else this.pin(TOUCH && this.pinned === item ? null : item);
  }

  click(event) {
    const group = event.target.closest(".node");
    if (group !== null && !this.pane.dragged && !this.scrubbed) this.choose(Number(group.dataset.index));
  }

  /** The number of a leaf, taken by the mouse, follows it: to the right it grows, to the left it shrinks. */
  grab(event) {
    this.scrubbed = false;
    const group = event.target.closest(".node.leaf, .node.constant");
    if (group === null || !event.target.matches(".value") || event.pointerType !== "mouse" || event.button !== 0) return;
    const index = Number(group.dataset.index);
    const { value } = this.graph.nodes[index];
    if (this.graph.foreign.length > 0 || !Number.isFinite(value)) return;
    event.stopPropagation(); // the drawing stays where it is
    const step = (Math.abs(value) || 1) / 100;
    const move = ({ clientX }) => {
      if (Math.abs(clientX - event.clientX) < 3 && !this.scrubbed) return;
      this.scrubbed = true;
      this.editor.change([[index, Number((value + step * (clientX - event.clientX)).toPrecision(6))]]);
    };
    addEventListener("pointermove", move);
    addEventListener("pointerup", () => removeEventListener("pointermove", move), { once: true });
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
    if (event.defaultPrevented || event.target.closest(WRITING)) return;
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
    } else if (key === "q") {
      this.toggleQuiz();
    } else {
      this.pane.key(event);
    }
  }
}

new GraphPage(readData());
