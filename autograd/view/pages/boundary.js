// What the network makes of the plane of its two inputs: its boundary with the samples, and a picture for each neuron.
"use strict";

const FINE = 60; // points along a side of the large picture
const COARSE = 18; // and of the small ones
const SIDES = [[37, 99, 235], [217, 119, 6]]; // below the middle blue, above it orange

class Boundary {
  /** There is one for networks of two inputs. */
  static fits(run) {
    return run.columns[0].length === 2 && run.source instanceof Trainer;
  }

  constructor(run) {
    this.run = run;
    const { samples } = run.source;
    this.axes = [0, 1].map((axis) => {
      const places = samples.map(({ inputs }) => inputs[axis]);
      const [low, high] = [places.reduce((a, b) => Math.min(a, b)), places.reduce((a, b) => Math.max(a, b))];
      const room = 0.25 * (high - low) || 1;
      return [low - room, high + room];
    });
    const targets = samples.map(({ targets: [first] }) => first);
    this.range = [targets.reduce((a, b) => Math.min(a, b)), targets.reduce((a, b) => Math.max(a, b))];
    if (this.range[0] === this.range[1]) this.range[1] += 1;
    this.large = this.canvas(FINE, `Output ${run.columns.at(-1)[0]} over the inputs`);
    this.small = run.columns.slice(1).map((names) => names.map((name) => this.canvas(COARSE, name)));
    this.dots = makeSvg("svg", { viewBox: "0 0 100 100", "aria-hidden": "true" });
    for (const { inputs, targets: [target] } of samples) {
      const [x, y] = inputs.map((place, axis) => 100 * (place - this.axes[axis][0]) / (this.axes[axis][1] - this.axes[axis][0]));
      this.dots.append(makeSvg("circle", { cx: x, cy: 100 - y, r: samples.length > 30 ? 1.6 : 3,
        class: target > (this.range[0] + this.range[1]) / 2 ? "above" : "under" }));
    }
    const figures = this.small.flatMap((layer, k) => layer.map((canvas, neuron) =>
      make("figure", {}, canvas, make("figcaption", {}, run.columns[k + 1][neuron]))));
    byId("pictures").replaceChildren(make("h2", {}, "What the network makes of its inputs"),
      make("div", { class: "plane" }, this.large, this.dots), make("div", { class: "neurons" }, ...figures));
  }

  canvas(side, name) {
    return make("canvas", { width: side, height: side, role: "img", "aria-label": name });
  }

  /** Paint all pictures for some parameters. */
  paint(parameters) {
    this.fill([this.large], FINE, (outputs) => [outputs.at(-1)[0]], parameters, [this.range]);
    const ranges = this.small.flatMap((layer, k) => layer.map((_, neuron) =>
      this.rangeOf(this.run.data.activations[k][neuron], k === this.small.length - 1)));
    this.fill(this.small.flat(), COARSE, (outputs) => outputs.flat(), parameters, ranges);
  }

  /** Which outputs of a neuron are quite blue and quite orange; null to take its own least and largest. */
  rangeOf(activation, last) {
    if (last) return this.range;
    return { sigmoid: [0, 1], tanh: [-1, 1] }[activation] ?? null;
  }

  fill(canvases, side, read, parameters, ranges) {
    const values = canvases.map(() => new Float64Array(side * side));
    for (let place = 0; place < side * side; place += 1) {
      const shares = [(place % side + 0.5) / side, 1 - (Math.floor(place / side) + 0.5) / side];
      const inputs = shares.map((share, axis) => this.axes[axis][0] + share * (this.axes[axis][1] - this.axes[axis][0]));
      read(this.run.source.outputs(inputs, parameters)).forEach((output, k) => { values[k][place] = output; });
    }
    canvases.forEach((canvas, k) => {
      const own = () => {
        const most = values[k].reduce((a, b) => Math.max(a, Math.abs(b)), 0) || 1;
        return [-most, most];
      };
      const [low, high] = ranges[k] ?? own();
      const context = canvas.getContext("2d", { willReadFrequently: true });
      const image = context.createImageData(side, side);
      values[k].forEach((value, place) => {
        const share = Number.isFinite(value) ? Math.min(Math.max((value - low) / (high - low), 0), 1) : 0.5;
        const depth = Math.abs(2 * share - 1);
        const colour = SIDES[share < 0.5 ? 0 : 1].map((part) => 255 + depth * (part - 255));
        image.data.set([...colour, 255], 4 * place);
      });
      context.putImageData(image, 0, 0);
    });
  }
}
