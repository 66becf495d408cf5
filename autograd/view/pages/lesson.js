// What a moment of the training does, as formulas with numbers plugged in.
"use strict";

const MAXIMUM_TERMS = 8;

class Lesson {
  constructor(run) {
    this.run = run;
  }

  /** Explain a moment, and return it as a sentence for a screen reader. */
  show(state) {
    const { title, rows, sentence } = this[state.action.kind](state);
    byId("step").replaceChildren(make("h2", {}, title), ...rows);
    return sentence;
  }

  name(layer, neuron) {
    return this.run.columns[layer + 1][neuron];
  }

  // The letters of the formulas: z is a neuron's weighted sum, a its output.
  z(layer, neuron) {
    return makeMath("msub", {}, makeMath("mi", {}, "z"), makeMath("mi", {}, this.name(layer, neuron)));
  }

  a(layer, neuron) {
    return makeMath("msub", {}, makeMath("mi", {}, "a"), makeMath("mi", {}, this.name(layer, neuron)));
  }

  e() {
    return makeMath("mi", {}, "E");
  }

  inputs({ sample, step }) {
    const list = (data) => data.map((x) => numbers.text(toNumber(x))).join(", ");
    const sentence = `Training step ${step.number}: the inputs are ${list(sample.inputs)}`
      + `${sample.targets.length > 0 ? `, the target is ${list(sample.targets)}` : ""}.`;
    return { title: `Step ${step.number}: a sample`, rows: [make("p", {}, sentence)], sentence };
  }

  forward({ sample, step, action: { layer, neuron } }) {
    const total = this.run.unit(sample, layer, neuron, "total");
    const output = this.run.unit(sample, layer, neuron, "output");
    const activation = this.run.data.activations[layer][neuron];
    const terms = this.run.sources(layer, neuron).map((source, k) => {
      const weight = mathNumber(toNumber(step.before[layer][neuron][k]), false);
      return source === "bias" ? [weight] : [weight, sign("·"), mathNumber(this.run.signal(sample, layer, k), false)];
    });
    const rows = [
      row("Weighted sum", mathEquation(this.z(layer, neuron), makeMath("mrow", {}, ...joined(terms, "+")), mathNumber(total)),
        "total", total),
      row(`Activation: ${activation}`, this.activation(layer, neuron, total, output), "output", output),
    ];
    const name = this.name(layer, neuron);
    return { title: `Forward: neuron ${name}`, rows, sentence: `Neuron ${name} gives ${numbers.text(output)}.` };
  }

  activation(layer, neuron, total, output) {
    const name = this.run.data.activations[layer][neuron];
    if (PRINTED[name] === undefined) return mathEquation(this.a(layer, neuron), this.z(layer, neuron), mathNumber(output));
    const tree = [name, "x0", ...(PRINTED[name].defaults ?? [])];
    return this.filled(this.a(layer, neuron), tree, layer, neuron, total, output, mathNumber(output));
  }

  /** left = formula = formula with numbers = right: of a neuron's activation function, at its sum and its output. */
  filled(left, tree, layer, neuron, total, output, right) {
    const { defaults = [] } = PRINTED[this.run.data.activations[layer][neuron]];
    const number = (slot) => (slot === OUTPUT_SLOT ? output : [total, ...defaults][Number(slot.slice(1))]);
    const letters = (slot) => {
      if (slot === OUTPUT_SLOT) return this.a(layer, neuron);
      return slot === "x0" ? this.z(layer, neuron) : number(slot);
    };
    const [named, plain] = [letters, number].map((filling) => new Formula(filling, number).written(tree));
    return mathEquation(left, named, plain, right);
  }

  loss({ sample }) {
    const last = this.run.depth - 1;
    const value = toNumber(sample.loss);
    const errors = !this.run.targetsFit(sample) ? [] : sample.targets.map((written, neuron) => {
      const [output, target] = [this.run.unit(sample, last, neuron, "output"), toNumber(written)];
      const error = output - target;
      return row(`Error of ${this.name(last, neuron)}: output − target`,
        math(mathNumber(output), sign("−"), mathNumber(target, false), sign("="), mathNumber(error)), "error", error);
    });
    return { title: "Forward: the loss", sentence: `The loss is ${numbers.text(value)}.`,
      rows: [...errors, row(`Loss: ${this.run.data.loss}`, math(this.e(), sign("="), mathNumber(value)), "loss", value)] };
  }

  backward({ sample, step, action }) {
    const { layer, neuron } = action;
    const get = (field) => this.run.unit(sample, layer, neuron, field);
    const delta = get("totalGradient");
    const name = this.name(layer, neuron);
    const deltaName = mathRatio(this.e(), this.z(layer, neuron));
    const sources = this.run.sources(layer, neuron);
    const rows = [
      row("Gradient of the output", this.incoming(layer, neuron, sample, step), "incoming", get("outputGradient")),
      row("Local derivative", this.slope(layer, neuron, sample), "local", get("slope")),
      row("Product", math(deltaName, sign("="), mathNumber(get("outputGradient"), false), sign("·"),
        mathNumber(get("slope"), false), sign("="), mathNumber(delta)), "delta", delta),
      make("h3", {}, "Gradients of its weights"),
      ...sources.slice(0, MAXIMUM_TERMS * 2).map((source, k) => {
        const signal = this.run.signal(sample, layer, k);
        const product = delta * signal;
        const shown = math(mathNumber(delta, false), sign("·"), mathNumber(signal, false), sign("="), mathNumber(product));
        return row(source === "bias" ? "bias" : `from ${source}`, shown, "weight", product);
      }),
    ];
    return { title: `Backward: neuron ${name}`, rows,
      sentence: `The gradient of the sum of neuron ${name} is ${numbers.text(delta)}.` };
  }

  /** Where the gradient of an output comes from: the loss, or the neurons that it feeds. */
  incoming(layer, neuron, sample, step) {
    const gradient = mathNumber(this.run.unit(sample, layer, neuron, "outputGradient"));
    const left = mathRatio(this.e(), this.a(layer, neuron));
    if (layer === this.run.depth - 1) return math(left, sign("="), gradient);
    const terms = this.run.columns[layer + 2].map((_, next) => [
      mathNumber(this.run.unit(sample, layer + 1, next, "totalGradient"), false), sign("·"),
      mathNumber(toNumber(step.before[layer + 1][next][neuron]), false)]);
    return mathEquation(left, makeMath("mrow", {}, ...joined(terms, "+")), gradient);
  }

  slope(layer, neuron, sample) {
    const [total, output, slope] = ["total", "output", "slope"].map((field) => this.run.unit(sample, layer, neuron, field));
    const left = mathRatio(this.a(layer, neuron), this.z(layer, neuron));
    const tree = PRINTED[this.run.data.activations[layer][neuron]]?.partials[0];
    if (tree === undefined) return mathEquation(left, mathNumber(slope));
    return this.filled(left, tree, layer, neuron, total, output, mathNumber(slope));
  }

  /** How a parameter moves: gradient descent with its numbers, or just from where to where if it is another rule. */
  move({ from, to, gradient, rate }) {
    if (rate === null || from - rate * gradient !== to) return math(mathNumber(from), sign("→"), mathNumber(to));
    return math(mathNumber(from, false), sign("−"), mathNumber(rate), sign("·"), mathNumber(gradient, false), sign("="),
      mathNumber(to));
  }

  update({ step }) {
    const { rate } = step;
    const moved = step.before.flatMap((layer, k) => layer.flatMap((weights, neuron) =>
      this.run.sources(k, neuron).map((source, j) => ({
        name: source === "bias" ? `bias of ${this.name(k, neuron)}` : `${source} → ${this.name(k, neuron)}`,
        from: toNumber(weights[j]), to: toNumber(step.after[k][neuron][j]), gradient: toNumber(step.gradients[k][neuron][j]),
        rate, memory: step.memory?.[k][neuron][j],
      }))));
    const rows = moved.slice(0, MAXIMUM_TERMS * 3).map((move) =>
      row(`${move.name}${remembered(move.memory)}`, this.move(move), "moved", move.to));
    const pace = rate === null ? "" : ` The learning rate is ${numbers.text(rate)}.`;
    const more = moved.length > rows.length ? [make("p", { class: "note" }, `and ${moved.length - rows.length} more`)] : [];
    return { title: `Step ${step.number}: update`, sentence: `All parameters move at once.${pace}`,
      rows: [make("p", {}, `All parameters move at once, each by its gradient.${pace}`), ...rows, ...more] };
  }
}

/** Terms with a sign between them; the middle of a long sum is left out. */
function joined(terms, between) {
  const shown = terms.length <= MAXIMUM_TERMS ? terms
    : [...terms.slice(0, MAXIMUM_TERMS - 2), [sign("⋯")], terms[terms.length - 1]];
  return shown.flatMap((term, k) => (k === 0 ? term : [sign(between), ...term]));
}

/** What the optimiser remembers of a parameter, in words. */
function remembered(memory) {
  if (memory === undefined || memory === null) return "";
  const names = { velocity: "velocity", drift: "mean gradient", square: "mean square" };
  return ` (${Object.entries(memory).map(([key, x]) => `${names[key]} ${numbers.text(x)}`).join(", ")})`;
}
