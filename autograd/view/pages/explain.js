// The explanations: what a step does, and what there is to know of a node, as formulas with numbers plugged in.
"use strict";

const MAXIMUM_WAYS = 12;
const MAXIMUM_LINKS = 24;

class Explainer {
  constructor(graph, views, select, enter) {
    Object.assign(this, { graph, views, select, enter });
  }

  // Formulas.

  name(index) {
    const node = this.graph.nodes[index];
    if (node.kind === "number") return mathNumber(node.value);
    return mathName(node.name);
  }

  /** What there is to print of a node's operation. */
  described(index) {
    const { operation, args } = this.graph.nodes[index];
    const { operations } = this.graph.data;
    const counted = operations[`${operation} ${args.length}`];
    return { ...(Object.hasOwn(PRINTED, operation) ? PRINTED[operation] : operations[operation]), ...counted };
  }

  /** A formula of a row with its slots filled: with names, or with numbers. */
  fill(tree, index, withNumbers) {
    const { args, value } = this.graph.nodes[index];
    const place = (slot) => (slot === OUTPUT_SLOT ? index : args[Number(slot.slice(1))]);
    const number = (slot) => (slot === OUTPUT_SLOT ? value : this.graph.nodes[place(slot)].value);
    const formula = new Formula((slot) => {
      const plain = withNumbers || this.graph.nodes[place(slot)].kind === "number";
      return plain ? number(slot) : this.name(place(slot));
    }, number);
    return formula.written(tree);
  }

  /** name = formula = formula with numbers = result. */
  equation(left, index, tree, result) {
    if (tree === undefined) return mathEquation(left, result);
    return mathEquation(left, this.fill(tree, index, false), this.fill(tree, index, true), result);
  }

  /** ∂a/∂b */
  ratio(upper, lower) {
    return mathRatio(this.name(upper), this.name(lower));
  }

  formula(index) {
    const { operation, args } = this.graph.nodes[index];
    const { reads, name } = this.described(index);
    return reads ?? [name ?? operation, ...args.map((_, position) => `x${position}`)];
  }

  partial(index, position) {
    return this.described(index).partials?.[position];
  }

  // What a step does.

  step(state, view) {
    const action = this.graph.action(state.step);
    const item = action.node === undefined ? undefined : this.views.shownAs(action.node, view);
    const folded = item !== undefined && this.views.isFold(item);
    const [title, ...rows] = folded ? this.wholeFold(item, action, state) : this[action.kind](action, state);
    byId("step").replaceChildren(make("h2", {}, title), ...rows, ...this.notesOf(action, state));
    return folded ? byId("step").textContent : this.sentence(action, state);
  }

  /** All the steps in a fold, taken at once. */
  wholeFold(item, { kind }, state) {
    const view = this.views.list[this.views.inside(item)];
    const [verb, what] = kind === "forward" ? ["Forward: compute ", "computed"] : ["Backward: through ", "swept"];
    const progress = this.views.isEnd(item, kind, state.step) ? `all ${what}` : `not all ${what} yet`;
    return [
      make("span", {}, verb, make("bdi", {}, view.name)),
      make("p", {}, `${contents(view)}, ${progress}. Open it to take them one by one.`),
      ...this.results(view, state),
    ];
  }

  /** The values that leave a fold. */
  results({ results, resultCount }, { known, received, gradients }) {
    const number = (isKnown, x) => (isKnown ? mathNumber(x) : makeMath("mtext", {}, NOT_YET));
    const rows = results.flatMap((index) => {
      const { name, value } = this.graph.nodes[index];
      const shown = [row(make("span", {}, "Result ", this.link(index)), math(number(known[index], value)), "result",
        known[index] ? value : NaN)];
      if (!this.graph.differentiable(index)) return shown;
      return [...shown, row(`Gradient of ${name}`, math(number(received[index] > 0, gradients[index])))];
    });
    const more = resultCount - results.length;
    return more > 0 ? [...rows, make("p", { class: "note" }, `and ${more} more`)] : rows;
  }

  /** What the box of a fold says: the value and the gradient of its result, or how many results it has. */
  outcome({ operations, given, results: [index], resultCount }, { known, received, gradients }) {
    if (operations === 0) return [`${given} given`, ""];
    if (resultCount !== 1) return [`${resultCount} results`, ""];
    return [known[index] ? numbers.text(this.graph.nodes[index].value) : NOT_YET,
      `∂ ${received[index] ? numbers.text(gradients[index]) : NOT_YET}`];
  }

  start() {
    const { computed, edges } = this.graph;
    return [
      "Before the first step",
      make("p", {}, "The leaves and the numbers are given; nothing else is computed yet. ",
        ...TOUCH ? ["Tap Forward"] : ["Press ", make("kbd", {}, "→")], " to compute one node, again and again."),
      make("p", {}, `${amount(computed.length, "step")} forward, `,
        `then ${amount(edges.length, "step")} backward, one for each edge.`),
    ];
  }

  forward({ node }) {
    const { value } = this.graph.nodes[node];
    const equation = this.equation(this.name(node), node, this.formula(node), mathNumber(value));
    return [
      make("span", {}, "Forward: compute ", this.link(node)),
      row("Operation", this.kindOf(node)),
      row("Value", equation, "value", value),
    ];
  }

  seed({ node }) {
    return [
      "Backward: begin at the output",
      make("p", {}, "The derivative of a quantity with respect to itself is 1."),
      row("Gradient", math(this.ratio(node, node), sign("="), mathNumber(1)), "after", 1),
    ];
  }

  backward({ node, position, argument }, state) {
    const { gradients, received, before } = state;
    const slope = this.graph.nodes[node].slopes[position];
    const passes = this.graph.flows(state, node, position);
    const product = passes ? gradients[node] * slope : 0;
    const { output } = this.graph;
    if (!passes) return this.stopped({ node, position, argument }, state);
    const first = received[argument] === 1;
    return [
      make("span", {}, "Backward: from ", this.link(node), " to ", this.link(argument)),
      row("Incoming gradient",
        math(this.ratio(output, node), sign("="), mathNumber(gradients[node])), "incoming", gradients[node]),
      row("Local derivative",
        this.equation(this.ratio(node, argument), node, this.partial(node, position), mathNumber(slope)), "local", slope),
      row("Product",
        math(mathNumber(gradients[node], false), sign("·"), mathNumber(slope, false), sign("="),
          mathNumber(product)), "product", product),
      row(`Added to the gradient of ${this.graph.nodes[argument].name}`,
        math(this.ratio(output, argument), sign("+="), mathNumber(product)), "added", product),
      row(first ? "which was not computed yet, and is now" : "which makes it",
        math(...first ? [] : [mathNumber(before), sign("+"), mathNumber(product, false), sign("=")],
          mathNumber(gradients[argument])), "after", gradients[argument]),
      make("p", { class: "note" }, this.progress(argument, state)),
    ];
  }

  /** A selection that has not chosen an argument, or an operation that does not depend on it, passes nothing on. */
  stopped({ node, position, argument }, state) {
    const { gradients } = state;
    const slope = this.graph.nodes[node].slopes[position];
    return [
      make("span", {}, "Backward: from ", this.link(node), " to ", this.link(argument)),
      row("Incoming gradient",
        math(this.ratio(this.graph.output, node), sign("="), mathNumber(gradients[node])), "incoming", gradients[node]),
      row("Local derivative",
        this.equation(this.ratio(node, argument), node, this.partial(node, position), mathNumber(slope)), "local", slope),
      make("p", {}, `${this.graph.nodes[node].name} does not change with ${this.graph.nodes[argument].name} here: `
        + "nothing goes on."),
      row(`Gradient of ${this.graph.nodes[argument].name}`, mathNumber(gradients[argument]), "after", gradients[argument]),
      make("p", { class: "note" }, this.progress(argument, state)),
    ];
  }

  progress(index, { received }) {
    const all = this.graph.contributions[index];
    if (received[index] === all) return all === 1 ? "complete" : `complete: the sum of ${all} contributions`;
    return `so far: ${received[index]} of ${all} contributions`;
  }

  sentence(action, state) {
    const { gradients } = state;
    const { nodes, output } = this.graph;
    const { kind, node, position, argument } = action;
    if (kind === "start") return "Nothing is computed yet.";
    if (kind === "forward") return `${nodes[node].name} is ${numbers.text(nodes[node].value)}.`;
    if (kind === "seed") return `Backward begins: the gradient of ${nodes[output].name} is 1.`;
    const slope = nodes[node].slopes[position];
    if (!this.graph.flows(state, node, position)) return `From ${nodes[node].name} to ${nodes[argument].name} goes nothing.`;
    return `From ${nodes[node].name} to ${nodes[argument].name}: ${numbers.text(gradients[node])} times `
      + `${numbers.text(slope)} is ${numbers.text(gradients[node] * slope)}; `
      + `the gradient of ${nodes[argument].name} is now ${numbers.text(gradients[argument])}.`;
  }

  // What there is to know of a node.

  item(item, state, pinned) {
    if (item === EVERYTHING_OUTSIDE) {
      const note = make("p", {}, "What this part uses of others: more than can be shown here.");
      byId("node").replaceChildren(make("h2", {}, "outside"), note);
    } else if (this.views.isFold(item)) {
      this.fold(this.views.inside(item), state);
    } else {
      this.node(item, state, pinned);
    }
  }

  fold(number, state) {
    const view = this.views.list[number];
    byId("node").replaceChildren(
      make("h2", {}, make("bdi", {}, view.name), make("small", {}, ` ${contents(view)}`)),
      make("button", { type: "button", onclick: () => this.enter(number) }, "Open"), ...this.results(view, state));
  }

  node(index, state, pinned) {
    const node = this.graph.nodes[index];
    const rows = [make("h2", {}, make("bdi", {}, node.name), make("small", {}, ` ${this.kindOf(index)}`))];
    if (node.kind === "computed" && state.known[index]) {
      const value = mathNumber(node.value);
      rows.push(row("Value", this.equation(this.name(index), index, this.formula(index), value), "value", node.value));
    } else if (node.kind === "computed") {
      rows.push(row("Formula", math(this.name(index), sign("="),
        this.fill(this.formula(index), index, false))), row("Value", NOT_YET, "value"));
    } else {
      rows.push(row("Value", numbers.element(node.value), "value", node.value));
    }
    const asked = this.quiz.rows(index, state, pinned);
    if (asked !== null) rows.push(asked.form);
    if (this.graph.given.includes(index) && this.graph.foreign.length === 0) rows.push(this.editor.controls(index));
    if (!asked?.hidden) rows.push(...this.gradientRows(index, state));
    rows.push(...this.links("Made of", node.args), ...this.links("Used by", node.users.map(([user]) => user)));
    if (state.forwardDone && !asked?.hidden && !this.hurried) rows.push(...this.ways(index));
    rows.push(...this.notes(({ node: about, on }) => about === index && !(asked?.hidden && on === "gradient")));
    const keep = TOUCH ? ["Tapped: it stays. Tap it again to let it go.", "Tap a node to keep it here."]
      : ["Pinned. Escape lets it go.", "Click a node to keep it here."];
    rows.push(make("p", { class: "note" }, keep[pinned ? 0 : 1]));
    byId("node").replaceChildren(...rows);
  }

  kindOf(index) {
    const { kind, operation } = this.graph.nodes[index];
    if (kind === "computed") return this.described(index).summary ?? operation;
    return { leaf: "leaf", constant: "constant: no gradient", number: "number in the program" }[kind];
  }

  gradientRows(index, state) {
    if (!this.graph.differentiable(index)) return [];
    const { gradients, received } = state;
    const { output } = this.graph;
    const label = "Gradient";
    if (received[index] === 0) {
      const pending = make("span", {}, math(this.ratio(output, index)), ` ${NOT_YET}`);
      return [row(label, pending, "gradient")];
    }
    const shown = math(this.ratio(output, index), sign("="), mathNumber(gradients[index]));
    return [row(label, shown, "gradient", gradients[index]),
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
    const passes = ([user, position]) => this.graph.nodes[user].passes[position];
    const slopeOf = (use) => (passes(use) ? this.graph.nodes[use[0]].slopes[use[1]] : 0);
    const product = way.every(passes) ? way.reduce((sum, use) => sum * slopeOf(use), 1) : 0;
    const shown = way.length <= MAXIMUM_LINKS ? way : [...way.slice(0, MAXIMUM_LINKS / 2), ...way.slice(-MAXIMUM_LINKS / 2)];
    // Each factor is a formula of its own, so that a long product continues on the next line.
    const sequence = (factor, ...before) => shown.flatMap((use, k) => {
      const gap = k === MAXIMUM_LINKS / 2 && shown !== way ? [sign("⋯"), sign("·")] : [];
      return [" ", math(...k === 0 ? before : [sign("·")], ...gap, factor(use))];
    });
    const ratios = sequence(([user, position]) => this.ratio(user, this.graph.nodes[user].args[position]));
    const slope = (use) => mathNumber(slopeOf(use), false);
    return make("li", { "data-product": numbers.full(product) },
      ...ratios, make("br"), ...sequence(slope, sign("=")), " ", math(sign("="), mathNumber(product)));
  }

  // What an article says.

  /** What is noted of a step: of the node that it computes, or of the gradient that it completes. */
  notesOf({ kind, node, argument }, { received }) {
    if (kind === "start") return this.notes((note) => note.node === undefined);
    if (kind === "forward") return this.notes((note) => note.node === node && note.on === "value");
    const index = kind === "seed" ? node : argument;
    if (received[index] !== this.graph.contributions[index]) return [];
    return this.notes((note) => note.node === index && note.on === "gradient");
  }

  notes(matches) {
    const notes = (this.graph.data.notes ?? []).filter(matches);
    if (notes.length === 0) return [];
    const edited = this.graph.edited.size > 0 ? " (with Python's numbers)" : "";
    return [make("h3", {}, `The article${edited}`), make("ul", { class: "article" }, ...notes.map((note) => this.note(note)))];
  }

  note({ text, printed, exact, agrees }) {
    if (printed === undefined) return make("li", {}, text);
    const number = toNumber(exact);
    return make("li", { "data-agrees": agrees }, `${text} = ${printed}. Exact: `, numbers.element(number),
      make("b", { class: agrees ? "yes" : "no" }, agrees ? " yes" : " NO"));
  }

  links(label, indices) {
    if (indices.length === 0) return [];
    const shown = [...new Set(indices)].slice(0, MAXIMUM_LINKS);
    const more = new Set(indices).size - shown.length;
    const buttons = shown.map((index) => this.link(index));
    return [row(label, make("span", { class: "links" }, ...buttons, ...more > 0 ? [` and ${more} more`] : []))];
  }

  link(index) {
    const select = () => this.select(index);
    return make("button", { type: "button", class: "link", onclick: select }, make("bdi", {}, this.graph.nodes[index].name));
  }
}

/** A name; h_o has a subscript. */
function mathName(name) {
  const parts = /^([^_\s]+)_([^_\s]+)$/.exec(name);
  if (parts === null) return makeMath("mi", {}, name);
  return makeMath("msub", {}, makeMath("mi", {}, parts[1]), makeMath("mi", {}, parts[2]));
}

/** A number of things: "1 step", "1,000 steps". */
function amount(number, thing, things = `${thing}s`) {
  return `${number.toLocaleString("en")} ${number === 1 ? thing : things}`;
}

/** How much is in a fold. */
function contents({ operations, given }) {
  return operations > 0 ? amount(operations, "operation") : amount(given, "given value");
}
