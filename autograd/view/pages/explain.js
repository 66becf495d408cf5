// The explanations: what a step does, and what there is to know of a node, as formulas with numbers plugged in.
"use strict";

const OUTPUT_SLOT = "4096";
const MAXIMUM_WAYS = 12;
const MAXIMUM_LINKS = 24;
const NOT_YET = "not computed yet";

class Explainer {
  constructor(graph, select) {
    this.graph = graph;
    this.select = select;
  }

  // Formulas.

  number(x, bare = true) {
    const shown = makeMath("mn", { title: numbers.full(x) }, numbers.text(x));
    if (bare || !(x < 0 || Object.is(x, -0))) return shown;
    return makeMath("mrow", {}, makeMath("mo", {}, "("), shown, makeMath("mo", {}, ")"));
  }

  name(index) {
    const node = this.graph.nodes[index];
    if (node.kind === "number") return this.number(node.value);
    const parts = /^([^_\s]+)_([^_\s]+)$/.exec(node.name);
    if (parts === null) return makeMath("mi", {}, node.name);
    return makeMath("msub", {}, makeMath("mi", {}, parts[1]), makeMath("mi", {}, parts[2]));
  }

  /** The formula of a row with its slots filled: with names, or with numbers. */
  fill(markup, index, withNumbers) {
    const holder = document.createElement("template");
    holder.innerHTML = `<math><mrow>${markup}</mrow></math>`; // from the table of operations, never from the user
    const row = holder.content.firstChild.firstChild;
    const alone = row.children.length === 1 && row.firstChild.hasAttribute("data-slot");
    for (const slot of row.querySelectorAll("[data-slot]")) {
      const node = this.graph.nodes[index];
      const filling = slot.dataset.slot === OUTPUT_SLOT ? index : node.args[Number(slot.dataset.slot)];
      const { value } = this.graph.nodes[filling];
      slot.replaceWith(withNumbers ? this.number(value, alone) : this.name(filling));
    }
    return row;
  }

  /** name = formula = formula with numbers = result, leaving out what only repeats. */
  equation(left, index, markup, result) {
    const parts = [left, this.fill(markup, index, false), this.fill(markup, index, true), result];
    const seen = new Set();
    const fresh = parts.filter((part) => !seen.has(part.textContent) && seen.add(part.textContent));
    return this.math(...fresh.flatMap((part, k) => (k === 0 ? [part] : [makeMath("mo", {}, "="), part])));
  }

  math(...parts) {
    return makeMath("math", {}, makeMath("mrow", {}, ...parts));
  }

  /** ∂a/∂b */
  ratio(upper, lower) {
    const part = (index) => makeMath("mrow", {}, makeMath("mo", {}, "∂"), this.name(index));
    return makeMath("mfrac", {}, part(upper), part(lower));
  }

  formula(index) {
    return this.graph.data.formulas[this.graph.nodes[index].formula];
  }

  partial(index, position) {
    return this.graph.data.partials[this.graph.nodes[index].partials][position];
  }

  // What a step does.

  step(state) {
    const action = this.graph.action(state.step);
    const [title, ...rows] = this[action.kind](action, state);
    byId("step").replaceChildren(make("h2", {}, title), ...rows);
    return this.sentence(action, state);
  }

  start() {
    const { computed, edges } = this.graph;
    return [
      "Before the first step",
      make("p", {}, "The leaves and the numbers are given; nothing else is computed yet. Press ",
        make("kbd", {}, "→"), " to compute one node, again and again."),
      make("p", {}, `${computed.length} steps forward, then ${edges.length} steps backward, one for each edge.`),
    ];
  }

  forward({ node }) {
    const { value, operation } = this.graph.nodes[node];
    const equation = this.equation(this.name(node), node, this.formula(node), this.number(value));
    return [
      make("span", {}, "Forward: compute ", this.link(node)),
      this.row("Operation", this.graph.data.operations[operation].summary),
      this.row("Value", equation, "value", value),
    ];
  }

  seed({ node }) {
    return [
      "Backward: begin at the output",
      make("p", {}, "The derivative of a quantity with respect to itself is 1."),
      this.row("Gradient", this.math(this.ratio(node, node), makeMath("mo", {}, "="), this.number(1)), "after", 1),
    ];
  }

  backward({ node, position, argument }, state) {
    const { gradients, received, before } = state;
    const slope = this.graph.nodes[node].slopes[position];
    const product = gradients[node] * slope;
    const { output } = this.graph;
    const equals = () => makeMath("mo", {}, "=");
    const first = received[argument] === 1;
    return [
      make("span", {}, "Backward: from ", this.link(node), " to ", this.link(argument)),
      this.row("Incoming gradient",
        this.math(this.ratio(output, node), equals(), this.number(gradients[node])), "incoming", gradients[node]),
      this.row("Local derivative",
        this.equation(this.ratio(node, argument), node, this.partial(node, position), this.number(slope)), "local", slope),
      this.row("Product",
        this.math(this.number(gradients[node], false), makeMath("mo", {}, "·"), this.number(slope, false), equals(),
          this.number(product)), "product", product),
      this.row(`Added to the gradient of ${this.graph.nodes[argument].name}`,
        this.math(this.ratio(output, argument), makeMath("mo", {}, "+="), this.number(product)), "added", product),
      this.row(first ? "which was not computed yet, and is now" : "which makes it",
        this.math(...first ? [] : [this.number(before), makeMath("mo", {}, "+"), this.number(product, false), equals()],
          this.number(gradients[argument])), "after", gradients[argument]),
      make("p", { class: "note" }, this.progress(argument, state)),
    ];
  }

  progress(index, { received }) {
    const all = this.graph.contributions[index];
    if (received[index] === all) return all === 1 ? "complete" : `complete: the sum of ${all} contributions`;
    return `so far: ${received[index]} of ${all} contributions`;
  }

  sentence(action, { gradients }) {
    const { nodes, output } = this.graph;
    const { kind, node, position, argument } = action;
    if (kind === "start") return "Nothing is computed yet.";
    if (kind === "forward") return `${nodes[node].name} is ${numbers.text(nodes[node].value)}.`;
    if (kind === "seed") return `Backward begins: the gradient of ${nodes[output].name} is 1.`;
    const slope = nodes[node].slopes[position];
    return `From ${nodes[node].name} to ${nodes[argument].name}: ${numbers.text(gradients[node])} times `
      + `${numbers.text(slope)} is ${numbers.text(gradients[node] * slope)}; `
      + `the gradient of ${nodes[argument].name} is now ${numbers.text(gradients[argument])}.`;
  }

  // What there is to know of a node.

  node(index, state, pinned) {
    const node = this.graph.nodes[index];
    const rows = [make("h2", {}, make("bdi", {}, node.name), make("small", {}, ` ${this.kindOf(node)}`))];
    if (node.kind === "computed" && state.known[index]) {
      const value = this.number(node.value);
      rows.push(this.row("Value", this.equation(this.name(index), index, this.formula(index), value), "value", node.value));
    } else if (node.kind === "computed") {
      rows.push(this.row("Formula", this.math(this.name(index), makeMath("mo", {}, "="),
        this.fill(this.formula(index), index, false))), this.row("Value", NOT_YET, "value"));
    } else {
      rows.push(this.row("Value", numbers.element(node.value), "value", node.value));
    }
    rows.push(...this.gradientRows(index, state));
    rows.push(...this.links("Made of", node.args), ...this.links("Used by", node.users.map(([user]) => user)));
    if (state.forwardDone) rows.push(...this.ways(index));
    rows.push(make("p", { class: "note" }, pinned ? "Pinned. Escape lets it go." : "Click a node to keep it here."));
    byId("node").replaceChildren(...rows);
  }

  kindOf({ kind, operation }) {
    if (kind === "computed") return this.graph.data.operations[operation].summary;
    return { leaf: "leaf", constant: "constant: no gradient", number: "number in the program" }[kind];
  }

  gradientRows(index, state) {
    if (!this.graph.differentiable(index)) return [];
    const { gradients, received } = state;
    const { output } = this.graph;
    const label = "Gradient";
    if (received[index] === 0) {
      const pending = make("span", {}, this.math(this.ratio(output, index)), ` ${NOT_YET}`);
      return [this.row(label, pending, "gradient")];
    }
    const shown = this.math(this.ratio(output, index), makeMath("mo", {}, "="), this.number(gradients[index]));
    return [this.row(label, shown, "gradient", gradients[index]),
      make("p", { class: "note" }, this.progress(index, state))];
  }

  /** The chain rule, path by path: every way from the output with the product of its local derivatives. */
  ways(index) {
    if (index === this.graph.output || this.graph.paths[index] === 0) return [];
    const total = this.graph.paths[index];
    const ways = this.graph.waysTo(index, MAXIMUM_WAYS);
    const items = ways.map((way) => this.way(way));
    const more = total > ways.length ? [make("p", { class: "note" }, `and ${total - ways.length} more`)] : [];
    const title = total === 1 ? "Chain rule: the one path from the output"
      : `Chain rule: the sum over ${total} paths from the output`;
    return [make("h3", {}, title), make("ol", { class: "ways" }, ...items), ...more];
  }

  /** One path: its local derivatives, their numbers, and the product. The middle of a long one is left out. */
  way(way) {
    const product = way.reduce((sum, [user, position]) => sum * this.graph.nodes[user].slopes[position], 1);
    const shown = way.length <= MAXIMUM_LINKS ? way : [...way.slice(0, MAXIMUM_LINKS / 2), ...way.slice(-MAXIMUM_LINKS / 2)];
    const sequence = (factor) => shown.flatMap((use, k) => {
      const gap = k === MAXIMUM_LINKS / 2 && shown !== way ? [makeMath("mo", {}, "⋯")] : [];
      return [...k === 0 ? [] : [makeMath("mo", {}, "·")], ...gap, factor(use)];
    });
    const ratios = sequence(([user, position]) => this.ratio(user, this.graph.nodes[user].args[position]));
    const slopes = sequence(([user, position]) => this.number(this.graph.nodes[user].slopes[position], false));
    const equals = () => makeMath("mo", {}, "=");
    return make("li", { "data-product": numbers.full(product) },
      this.math(...ratios), " ", this.math(equals(), ...slopes), " ", this.math(equals(), this.number(product)));
  }

  links(label, indices) {
    if (indices.length === 0) return [];
    const shown = [...new Set(indices)].slice(0, MAXIMUM_LINKS);
    const more = new Set(indices).size - shown.length;
    const buttons = shown.map((index) => this.link(index));
    return [this.row(label, make("span", { class: "links" }, ...buttons, ...more > 0 ? [` and ${more} more`] : []))];
  }

  link(index) {
    const select = () => this.select(index);
    return make("button", { type: "button", class: "link", onclick: select }, make("bdi", {}, this.graph.nodes[index].name));
  }

  row(label, content, field = "", value = NaN) {
    const attributes = field === "" ? {} : { "data-field": field, "data-value": numbers.full(value) };
    return make("div", { class: "row" }, make("span", { class: "label" }, label), make("span", attributes, content));
  }
}
