// Questions in the place of explanations, and what is wrong with an answer.
"use strict";

const RATE = 0.1; // of the step that the last question is about

class Quiz {
  constructor(graph, explainer, changed) {
    Object.assign(this, { graph, explainer, changed, on: false, answered: new Set() });
  }

  /** Whether a step is still a question. */
  asks(action) {
    return this.on && action.kind === "backward" && !this.answered.has(this.key(action));
  }

  key({ node, position }) {
    return `${node} ${position}`;
  }

  // Questions: {prompt, answer, mistakes as [what, number]}.

  /** What a step backward asks: its local derivative, its product, or the sum that it makes; of a leaf, its gradient. */
  ofStep(action, state) {
    const { node, position, argument } = action;
    const last = state.received[argument] === this.graph.contributions[argument];
    if (this.graph.nodes[argument].kind === "leaf" && last) return this.ofGradient(argument);
    const turn = this.graph.edges.findIndex((edge) => this.key(edge) === this.key(action)) % 3;
    const slope = this.graph.nodes[node].slopes[position];
    const name = this.graph.nodes[node].name;
    const incoming = state.gradients[node];
    const product = this.graph.flows(state, node, position) ? incoming * slope : 0;
    const common = (answer) => [["the sign is wrong", -answer], ["a factor 2 too many", 2 * answer],
      ["a factor 2 is missing", answer / 2]];
    if (turn === 0) {
      const own = this.graph.nodes[argument].value;
      const mistakes = [...common(slope), ["that is the value of the argument itself: the other factors are asked for", own],
        [`that is the value of ${name}, not its derivative`, this.graph.nodes[node].value]];
      const before = this.before(node);
      if (before !== null) mistakes.unshift([MISTAKES.before(name), before]);
      const prompt = ["What is the local derivative ", math(this.explainer.ratio(node, argument)), "?"];
      return { prompt, answer: slope, mistakes };
    }
    if (turn === 1 || state.received[argument] === 1) {
      const mistakes = [["the local derivative is left out", incoming], ["the incoming gradient is left out", slope],
        ...common(product)];
      return { prompt: ["Incoming gradient times local derivative: what is ", math(this.explainer.ratio(this.graph.output, node)),
        " · ", math(this.explainer.ratio(node, argument)), "?"], answer: product, mistakes };
    }
    const sum = state.gradients[argument];
    const mistakes = [["that is the product alone: it is added to what was there", product],
      ["that is what was there before: the product is added", state.before], ...common(sum)];
    const prompt = ["What is ", math(this.explainer.ratio(this.graph.output, argument)), " after this step?"];
    return { prompt, answer: sum, mistakes };
  }

  /** The whole derivative by a node, with the mistakes that are made on the way to it. */
  ofGradient(index) {
    const answer = this.graph.state(this.graph.steps).gradients[index];
    const edges = this.graph.edges.map(({ node, position, argument }) => ({
      user: node, argument, slope: this.graph.nodes[node].passes[position] ? this.graph.nodes[node].slopes[position] : 0,
      without: this.before(node) === null ? null : 1, before: this.before(node) }));
    const mistakes = usualMistakes(edges, this.graph.output, index).map(([kind, of, number]) =>
      [MISTAKES[kind](of === "" ? "" : this.graph.nodes[of].name), number]);
    return { prompt: ["What is ", math(this.explainer.ratio(this.graph.output, index)), "?"], answer, mistakes };
  }

  /** Where a step against the gradient leads a leaf. */
  ofNext(index) {
    const { value, name } = this.graph.nodes[index];
    const gradient = this.graph.state(this.graph.steps).gradients[index];
    return {
      scale: RATE * gradient, // by which the answers differ
      prompt: [`The learning rate is ${RATE}. What is ${name} after a step of gradient descent?`],
      answer: value - RATE * gradient,
      mistakes: [["the step goes the other way: against the gradient", value + RATE * gradient],
        ["the learning rate is left out", value - gradient], ["that is how far it moves, not where to", -RATE * gradient],
        ["that is how far it moves, not where to", RATE * gradient]],
    };
  }

  /** The slope of an activation with its input in the place of its output, or null. */
  before(index) {
    const { operation, args } = this.graph.nodes[index];
    const shape = PRINTED[operation];
    if (shape?.activation !== true || args.length !== 1) return null;
    const input = this.graph.nodes[args[0]].value;
    return new Formula(null, () => input).value(shape.partials[0]);
  }

  /** A question as a form. `done` is called once the answer is right, or given up. */
  form({ prompt, answer, mistakes, scale = answer }, done) {
    const said = make("p", { class: "verdict", role: "status" });
    const check = () => {
      const given = Number(field.value.trim().replace("−", "-").replace(",", "."));
      if (field.value.trim() === "" || Number.isNaN(given)) {
        said.textContent = "Write a number, such as -0.122.";
        return;
      }
      const [right, sentence] = verdict(given, answer, mistakes, scale);
      said.textContent = right ? "Right." : `${sentence[0].toUpperCase()}${sentence.slice(1)}.`;
      said.classList.toggle("right", right);
      if (right) done();
    };
    // No form element: the frame of a notebook submits none.
    const field = make("input", { type: "text", autocomplete: "off", "aria-label": "Your answer", size: 12,
      onkeydown: ({ key }) => key === "Enter" && check() });
    const button = (text, act) => make("button", { type: "button", onclick: act }, text);
    return make("div", { class: "question" }, make("p", {}, ...prompt),
      make("div", { class: "links" }, field, button("Check", check), button("Show", done)), said);
  }

  /** The step's question in the place of its explanation. */
  askStep(action, state) {
    const { node, argument } = action;
    const question = this.ofStep(action, state);
    const done = () => {
      this.answered.add(this.key(action));
      this.changed();
    };
    const [from, to] = [node, argument].map((index) => this.explainer.link(index));
    byId("step").replaceChildren(make("h2", {}, "Backward: from ", from, " to ", to), this.form(question, done));
    return `Question: ${byId("step").querySelector(".question p").textContent}`;
  }

  /** What is asked of a node that is chosen, in the place of its gradient: first the gradient, then the next weight. */
  rows(index, state, pinned) {
    if (!this.on || !this.graph.differentiable(index) || index === this.graph.output) return null;
    const complete = state.received[index] === this.graph.contributions[index];
    const steps = [["gradient", () => this.ofGradient(index)], ["next", () => this.ofNext(index)]];
    if (this.graph.nodes[index].kind !== "leaf") steps.pop();
    const open = steps.find(([what]) => !this.answered.has(`${what} ${index}`) && !(what === "gradient" && complete));
    if (open === undefined) return null;
    const [what, question] = open;
    if (!pinned) return { hidden: what === "gradient", form: "" };
    const done = () => {
      this.answered.add(`${what} ${index}`);
      this.changed();
    };
    return { hidden: what === "gradient", form: this.form(question(), done) };
  }
}
