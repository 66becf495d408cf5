// A recorded training run as moments: within each step the samples forward, backward, and the update.
"use strict";

/* A unit of the data is [total, output, slope, gradient of the output, gradient of the total]. */
const UNIT = { total: 0, output: 1, slope: 2, outputGradient: 3, totalGradient: 4 };

class Run {
  constructor(data) {
    this.data = data;
    this.columns = data.columns;
    this.depth = data.columns.length - 1; // the number of layers of neurons
    this.source = data.plan === undefined ? new Recording(data) : new Trainer(data, data.plan);
    this.count();
  }

  /** Count the moments of all steps. */
  count() {
    this.steps = this.source.count;
    this.losses = this.source.losses;
    this.starts = [];
    let total = 0;
    const neurons = this.columns.slice(1).flat().length;
    for (let index = 0; index < this.steps; index += 1) {
      this.starts.push(total);
      total += this.source.samplesOf(index).length * (2 + 2 * neurons) + 1;
    }
    this.last = total - 1;
  }

  /** A step with what happens in it. */
  step(index) {
    if (this.latest?.index !== index) {
      const step = this.source.at(index);
      this.latest = { index, step: { rate: this.data.rate, ...step, moments: this.momentsOf(step) } };
    }
    return this.latest.step;
  }

  /** What happens in a training step, one thing after the other. */
  momentsOf(step) {
    const moments = [];
    step.samples.forEach((_, sample) => {
      moments.push({ kind: "inputs", sample });
      for (let layer = 0; layer < this.depth; layer += 1) {
        this.columns[layer + 1].forEach((_name, neuron) => moments.push({ kind: "forward", sample, layer, neuron }));
      }
      moments.push({ kind: "loss", sample });
    });
    for (let sample = step.samples.length - 1; sample >= 0; sample -= 1) {
      for (let layer = this.depth - 1; layer >= 0; layer -= 1) {
        this.columns[layer + 1].forEach((_name, neuron) => moments.push({ kind: "backward", sample, layer, neuron }));
      }
    }
    moments.push({ kind: "update", sample: 0 });
    return moments;
  }

  /** The index of the recorded step to which a moment of the whole run belongs. */
  stepAt(moment) {
    let low = 0;
    let high = this.steps - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.starts[middle] <= moment) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Everything that is known at a moment; it depends on the moment alone. */
  state(moment) {
    const index = this.stepAt(moment);
    const step = this.step(index);
    const position = moment - this.starts[index];
    const action = step.moments[position];
    const past = step.moments.slice(0, position + 1).filter(({ sample }) => sample === action.sample);
    const seen = (kind) => new Set(past.filter((m) => m.kind === kind).map(({ layer, neuron }) => `${layer} ${neuron}`));
    const updated = action.kind === "update";
    return {
      index, step, position, action, updated,
      sample: step.samples[action.sample],
      forward: seen("forward"),
      backward: seen("backward"),
      evaluated: past.some(({ kind }) => kind === "loss") || updated,
      weights: updated ? step.after : step.before,
      gradients: updated ? this.exactGradients(step) : this.gradientsUntil(step, position),
    };
  }

  exactGradients(step) {
    return (layer, neuron, source) => toNumber(step.gradients[layer][neuron][source]);
  }

  /** The gradients of the weights so far: the sum of what the samples swept so far have contributed, or undefined. */
  gradientsUntil(step, position) {
    const swept = step.moments.slice(0, position + 1).filter(({ kind }) => kind === "backward");
    return (layer, neuron, source) => {
      const mine = swept.filter((m) => m.layer === layer && m.neuron === neuron);
      if (mine.length === 0) return undefined;
      if (mine.length === step.samples.length) return toNumber(step.gradients[layer][neuron][source]);
      return mine.reduce((sum, { sample }) => {
        const delta = this.unit(step.samples[sample], layer, neuron, "totalGradient");
        return sum + delta * this.signal(step.samples[sample], layer, source);
      }, 0);
    };
  }

  /** A number of a neuron in a sample. */
  unit(sample, layer, neuron, field) {
    return toNumber(sample.layers[layer][neuron][UNIT[field]]);
  }

  /** What a layer receives from a source: an input, the output of a neuron, or 1 for the bias. */
  signal(sample, layer, source) {
    if (source === this.columns[layer].length) return 1;
    return layer === 0 ? toNumber(sample.inputs[source]) : this.unit(sample, layer - 1, source, "output");
  }

  /** The names of what a layer's weights belong to: its sources, and the bias. */
  sources(layer, neuron) {
    return [...this.columns[layer], ...this.data.biases[layer][neuron] ? ["bias"] : []];
  }

  targetsFit(sample) {
    return sample.targets.length === this.columns[this.depth].length;
  }
}

/** The steps that Python recorded. */
class Recording {
  constructor(data) {
    this.steps = data.steps;
    this.losses = data.losses.map(toNumber);
  }

  get count() {
    return this.steps.length;
  }

  samplesOf(index) {
    return this.steps[index].samples;
  }

  at(index) {
    return this.steps[index];
  }
}
