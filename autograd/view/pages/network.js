// The network as circles and lines, the targets and errors beside it, and the weights as tables.
"use strict";

const RADIUS = 34;
const EDGE = 60;
const ROOMY = 5; // neurons in a column; above that they stand closer, and only the tables show the biases

class Network {
  constructor(run) {
    this.run = run;
    this.tallest = Math.max(...run.columns.map((column) => column.length));
    this.roomy = this.tallest <= ROOMY;
    const down = this.roomy ? 100 : 2 * RADIUS + 8;
    this.gap = { across: Math.max(190, 1.5 * down * this.tallest / (run.columns.length + 1)), down };
    this.drawn = { circles: [], lines: [] };
  }

  get size() {
    const columns = this.run.columns.length + 2; // the errors and the targets
    return { width: (columns - 1) * this.gap.across + 2 * EDGE, height: (this.tallest + 0.6) * this.gap.down + EDGE };
  }

  place(column, k, length) {
    return [EDGE + column * this.gap.across, EDGE + (k + (this.tallest - length) / 2 + 0.5) * this.gap.down];
  }

  draw() {
    const { columns, data } = this.run;
    byId("nodes").replaceChildren();
    byId("edges").replaceChildren();
    columns.forEach((names, column) => {
      const heading = column === 0 ? "inputs" : column < columns.length - 1 ? "hidden" : "output";
      const functions = column === 0 ? "" : [...new Set(data.activations[column - 1])].join(" / ");
      this.drawn.circles.push(names.map((name, k) => this.circle(column, k, name, heading)));
      this.write(column, heading, functions);
    });
    this.lines();
    this.results();
  }

  write(column, heading, below) {
    const x = EDGE + column * this.gap.across;
    byId("nodes").append(makeSvg("text", { class: "heading", x, y: 22 }, heading),
      makeSvg("text", { class: "heading below", x, y: 40 }, below));
  }

  circle(column, k, name, kind) {
    const [x, y] = this.place(column, k, this.run.columns[column].length);
    const value = makeSvg("text", { class: "value", y: 4 });
    const bias = makeSvg("text", { class: "bias", y: RADIUS + 14 });
    const title = makeSvg("title");
    const group = makeSvg("g", { class: `neuron ${kind}`, transform: `translate(${x} ${y})`, "data-name": name }, title,
      makeSvg("circle", { r: RADIUS }), makeSvg("text", { class: "name", y: -13 }, shortened(name, 8)), value, bias);
    byId("nodes").append(group);
    return { group, value, bias, title };
  }

  lines() {
    const { columns } = this.run;
    for (let layer = 0; layer < this.run.depth; layer += 1) {
      this.drawn.lines.push(columns[layer + 1].map((_, neuron) => columns[layer].map((_name, source) => {
        const [x1, y1] = this.place(layer, source, columns[layer].length);
        const [x2, y2] = this.place(layer + 1, neuron, columns[layer + 1].length);
        const line = makeSvg("line", { class: "weight", x1: x1 + RADIUS, y1, x2: x2 - RADIUS, y2 }, makeSvg("title"));
        byId("edges").append(line);
        return line;
      })));
    }
  }

  results() {
    const outputs = this.run.columns[this.run.depth];
    this.drawn.results = ["error", "target"].map((kind, beyond) => {
      const column = this.run.columns.length + beyond;
      this.write(column, kind, kind === "error" ? "output − target" : "");
      return outputs.map((_, k) => {
        const [x, y] = this.place(column, k, outputs.length);
        const text = makeSvg("text", { class: `result ${kind}`, y: 5 });
        byId("nodes").append(makeSvg("g", { transform: `translate(${x} ${y})` },
          makeSvg("rect", { class: `result ${kind}`, x: -42, y: -18, width: 84, height: 36, rx: 6 }), text));
        return text;
      });
    });
  }

  // Showing a moment.

  show(state) {
    this.showNeurons(state);
    this.showWeights(state);
    this.showResults(state);
    this.showMatrices(state);
  }

  showNeurons({ sample, action, forward, weights, updated }) {
    this.drawn.circles.forEach((circles, column) => circles.forEach((circle, k) => {
      const known = column === 0 || updated || forward.has(`${column - 1} ${k}`);
      const value = column === 0 ? toNumber(sample.inputs[k]) : this.run.unit(sample, column - 1, k, "output");
      circle.value.textContent = known ? numbers.text(value) : "·";
      const biased = this.roomy && column > 0 && this.run.data.biases[column - 1][k];
      circle.bias.textContent = biased ? `b ${numbers.text(toNumber(weights[column - 1][k].at(-1)))}` : "";
      circle.title.textContent = `${this.run.columns[column][k]}: ${known ? numbers.full(value) : NOT_YET}`;
      circle.group.classList.toggle("active", this.isActive(action, column - 1, k));
    }));
  }

  isActive(action, layer, neuron) {
    if (action.kind === "inputs") return layer === -1;
    if (action.kind === "loss") return layer === this.run.depth - 1;
    return action.layer === layer && action.neuron === neuron;
  }

  showWeights({ weights, action, updated }) {
    const largest = Math.max(...weights.flat(2).map((w) => Math.abs(toNumber(w))).filter(Number.isFinite), 1e-300);
    this.drawn.lines.forEach((layer, k) => layer.forEach((lines, neuron) => lines.forEach((line, source) => {
      const weight = toNumber(weights[k][neuron][source]);
      line.classList.toggle("negative", weight < 0);
      line.classList.toggle("active", updated || this.isActive(action, k, neuron) && action.kind !== "loss");
      line.setAttribute("stroke-width", Number.isFinite(weight) ? 0.7 + 5 * Math.abs(weight) / largest : 0.7);
      const ends = `${this.run.columns[k][source]} → ${this.run.columns[k + 1][neuron]}`;
      line.firstChild.textContent = `${ends}: ${numbers.full(weight)}`;
    })));
  }

  showResults({ sample, evaluated: compared }) {
    const [errors, targets] = this.drawn.results;
    const fit = this.run.targetsFit(sample);
    errors.forEach((text, k) => {
      const error = this.run.unit(sample, this.run.depth - 1, k, "output") - toNumber(sample.targets[k]);
      text.textContent = fit && compared ? numbers.text(error) : "·";
      targets[k].textContent = fit ? numbers.text(toNumber(sample.targets[k])) : "·";
    });
  }

  /** One table for each layer: a row for each source, a column for each neuron, as the article writes them. */
  showMatrices({ weights, gradients, action, updated }) {
    const tables = weights.map((layer, k) => {
      const names = this.run.columns[k + 1];
      const most = Math.max(...layer.map((_, neuron) => this.run.sources(k, neuron).length));
      const head = make("tr", {}, make("td"), ...names.map((name) => make("th", { scope: "col" }, name)));
      const rows = Array.from({ length: most }, (_, source) => make("tr", {},
        make("th", { scope: "row" }, this.run.columns[k][source] ?? "bias"),
        ...names.map((_name, neuron) => this.cell(toNumber(layer[neuron][source]), gradients(k, neuron, source),
          updated || (action.layer === k && action.neuron === neuron)))));
      const caption = make("caption", {}, `Weights into ${k === this.run.depth - 1 ? "the output" : `hidden layer ${k + 1}`}`);
      return make("table", {}, caption, make("thead", {}, head), make("tbody", {}, ...rows));
    });
    byId("matrices").replaceChildren(...tables);
    const active = byId("matrices").querySelector("td.active");
    if (active !== null) bringInSight(byId("matrices"), active);
  }

  cell(weight, gradient, active) {
    const attributes = active ? { class: "active" } : {};
    if (weight === undefined || Number.isNaN(weight)) return make("td", attributes, "–");
    const below = gradient === undefined ? []
      : [make("small", { title: numbers.full(gradient) }, `∂ ${numbers.text(gradient)}`)];
    return make("td", attributes, numbers.element(weight), ...below);
  }
}

/** Scroll what holds a part as far as it takes to see the part, and nothing around it. */
function bringInSight(holder, part) {
  const [outer, inner] = [holder, part].map((element) => element.getBoundingClientRect());
  const shift = (low, high, from, to) => Math.min(low - from, 0) || Math.max(high - to, 0);
  const across = shift(inner.left, inner.right, outer.left, outer.right);
  holder.scrollBy(across, shift(inner.top, inner.bottom, outer.top, outer.bottom));
}
