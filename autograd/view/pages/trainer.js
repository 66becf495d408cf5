// Training in the page: the steps of a plan, each computed when it is asked for, with the numbers of Python's training.
"use strict";

const KEPT_EVERY = 64; // steps between two states that are kept, so that no step is far from one

/* A plan is {samples, schedule, epoch, steps, start, program, share, rates, rule}; see the Python module of that name.
   Settings that a reader changes are kept in a plan of its own. Parameters are, for each layer and neuron, the weights and
   then the bias if there is one. */
class Trainer {
  constructor(data, plan) {
    Object.assign(this, { data, plan });
    this.samples = plan.samples.map(([inputs, targets]) =>
      ({ inputs: inputs.map(toNumber), targets: targets.map(toNumber) }));
    this.start = plan.start.map((layer) => layer.map((neuron) => neuron.map(toNumber)));
    this.kept = [{ parameters: this.start, memory: null }];
    this.losses = [];
    this.cached = new Map();
    this.at(plan.steps - 1); // all losses
  }

  get count() {
    return this.plan.steps;
  }

  /** The samples of a step, by number. */
  samplesOf(index) {
    return this.plan.schedule[index % this.plan.schedule.length];
  }

  rate(index) {
    return toNumber(this.plan.rates[index] ?? this.plan.rates.at(-1));
  }

  /** A step with all its numbers, as a page shows it. */
  at(index) {
    if (this.cached.has(index)) return this.cached.get(index);
    let from = Math.floor(index / KEPT_EVERY);
    while (this.kept[from] === undefined) from -= 1;
    let { parameters, memory } = this.kept[from];
    let step = null;
    for (let k = from * KEPT_EVERY; k <= index; k += 1) {
      if (k % KEPT_EVERY === 0) this.kept[k / KEPT_EVERY] = { parameters, memory };
      step = this.take(k, parameters, memory);
      ({ after: parameters, memory } = step);
      this.losses[k] = step.loss;
    }
    if (this.cached.size > 8) this.cached.clear();
    this.cached.set(index, step);
    return step;
  }

  /** Train for so many steps more. */
  more(steps) {
    this.plan.steps += steps;
    this.at(this.plan.steps - 1);
  }

  take(index, before, memory) {
    const samples = this.samplesOf(index).map((number) => this.forward(this.samples[number], before));
    const gradients = before.map((layer) => layer.map((neuron) => neuron.map(() => 0)));
    for (const sample of samples.toReversed()) this.backward(sample, before, gradients);
    const moved = this.move(index, before, gradients, memory);
    return { number: index + 1, loss: samples.reduce((sum, { loss }) => sum + loss, 0), samples, before, gradients,
      after: moved.parameters, memory: moved.memory, rate: this.rate(index) };
  }

  /** Apply an activation function: its output and its slope. */
  activate(layer, neuron, total) {
    const name = this.data.activations[layer][neuron];
    if (name === "identity") return [total, 1];
    const { value, slopes, passes } = evaluated(name, [total, ...PRINTED[name].defaults ?? []]);
    return [value, passes[0] ? slopes[0] : 0];
  }

  /** The units of each layer, as [total, output, slope, gradient of the output, gradient of the total]. */
  units(inputs, parameters) {
    let signals = inputs;
    return parameters.map((neurons, layer) => {
      const units = neurons.map((weights, neuron) => {
        // In the order of Python's sum: from the bias on, or from the first product.
        let total = weights.at(-1);
        signals.forEach((signal, k) => {
          const product = weights[k] * signal;
          total = k === 0 && weights.length === signals.length ? product : total + product;
        });
        return [total, ...this.activate(layer, neuron, total), 0, 0];
      });
      signals = units.map((unit) => unit[1]);
      return units;
    });
  }

  forward({ inputs, targets }, parameters) {
    const layers = this.units(inputs, parameters);
    const tape = this.tape(layers.at(-1).map((unit) => unit[1]), targets);
    return { inputs, targets, loss: tape.at(-1).value, layers, tape };
  }

  /** The loss's operations at these numbers. */
  tape(predictions, targets) {
    const tape = [];
    for (const [name, ...args] of this.plan.program) {
      if (name === "p" || name === "t") tape.push({ value: (name === "p" ? predictions : targets)[args[0]] });
      else if (name === "n") tape.push({ value: toNumber(args[0]) });
      else tape.push({ ...evaluated(name, args.map((place) => tape[place].value)), args });
    }
    return tape;
  }

  backward(sample, parameters, gradients) {
    const slopes = this.lossSlopes(sample.tape, sample.targets.length);
    sample.layers.at(-1).forEach((unit, k) => { unit[3] = slopes[k]; });
    for (let layer = parameters.length - 1; layer >= 0; layer -= 1) {
      const signals = layer === 0 ? sample.inputs : sample.layers[layer - 1].map((unit) => unit[1]);
      const units = sample.layers[layer];
      for (let neuron = units.length - 1; neuron >= 0; neuron -= 1) {
        const unit = units[neuron];
        unit[4] = unit[3] * unit[2];
        const weights = parameters[layer][neuron];
        const sums = gradients[layer][neuron];
        if (weights.length > signals.length) sums[signals.length] += unit[4];
        signals.forEach((signal, k) => {
          sums[k] += unit[4] * signal;
          if (layer > 0) sample.layers[layer - 1][k][3] += unit[4] * weights[k];
        });
      }
    }
  }

  lossSlopes(tape) {
    const sums = tape.map(() => 0);
    sums[sums.length - 1] = this.plan.share;
    for (let k = tape.length - 1; k >= 0; k -= 1) {
      tape[k].args?.forEach((place, position) => {
        if (tape[k].passes[position]) sums[place] += sums[k] * tape[k].slopes[position];
      });
    }
    return sums; // the first places are those of the predictions
  }

  /** The parameters after a step, and what the rule remembers of it for each: velocities, or means and squares. */
  move(index, before, gradients, memory) {
    const { rule } = this.plan;
    const [rate, count] = [this.rate(index), index + 1];
    const memories = before.map((layer) => layer.map((neuron) => neuron.map(() => null)));
    const parameters = before.map((layer, a) => layer.map((neuron, b) => neuron.map((weight, c) => {
      const gradient = gradients[a][b][c];
      const slope = rule.weight_decay ? gradient + rule.weight_decay * weight : gradient;
      const last = memory?.[a][b][c] ?? null;
      const [direction, factor, kept] = Trainer[rule.kind](rule, slope, last, count);
      memories[a][b][c] = kept;
      return weight - rate * factor * direction;
    })));
    return { parameters, memory: rule.kind === "Adam" || rule.momentum > 0 ? memories : null };
  }

  static SGD({ momentum, nesterov }, slope, last) {
    if (!momentum) return [slope, 1, null];
    const velocity = last === null ? slope : momentum * last.velocity + slope;
    return [nesterov ? slope + momentum * velocity : velocity, 1, { velocity }];
  }

  static Adam({ betas: [first, second], eps }, slope, last, count) {
    const drift = (last?.drift ?? 0) + (1 - first) * (slope - (last?.drift ?? 0));
    const square = second * (last?.square ?? 0) + (1 - second) * slope * slope;
    const size = 1 / Math.sqrt(1 - second ** count);
    return [drift / (Math.sqrt(square) * size + eps), 1 / (1 - first ** count), { drift, square }];
  }

  /** The output of every neuron for some inputs. */
  outputs(inputs, parameters) {
    return this.units(inputs, parameters).map((units) => units.map((unit) => unit[1]));
  }
}

/** The plan and the shape of a network that a reader has changed: {data, plan}. */
function changedPlan(original, { rate, momentum, activation, hidden, mode, seed, steps }) {
  const data = { ...original, columns: [...original.columns], activations: [...original.activations],
    biases: [...original.biases] };
  const plan = { ...original.plan, rule: { ...original.plan.rule }, steps };
  if (rate !== null) plan.rates = [rate];
  if (momentum !== null && plan.rule.kind === "SGD") {
    Object.assign(plan.rule, { momentum, nesterov: plan.rule.nesterov && momentum > 0 });
  }
  const depth = data.activations.length;
  if (depth > 1 && hidden !== null) {
    const biased = original.biases[0].some(Boolean);
    data.columns[1] = Array.from({ length: hidden }, (_, k) => (depth === 2 ? `h${k + 1}` : `h1.${k + 1}`));
    data.activations[0] = data.columns[1].map(() => original.activations[0][0]);
    data.biases[0] = data.columns[1].map(() => biased);
  }
  if (activation !== null) {
    data.activations = data.activations.map((layer, k) => (k < depth - 1 || depth === 1 ? layer.map(() => activation) : layer));
  }
  if (seed !== null) plan.start = drawnWeights(data, seed);
  const all = plan.samples.map((_, k) => k);
  if (mode === "online") plan.schedule = all.map((k) => [k]);
  if (mode === "batch") plan.schedule = [all];
  if (mode !== "recorded") Object.assign(plan, { epoch: plan.schedule.length, share: mode === "online" ? 1 : plan.share });
  return { ...data, plan };
}

/** Weights as nn.MLP draws them for a seed: uniform from -1 to 1, neuron by neuron; biases are 0. */
function drawnWeights({ columns, activations, biases }, seed) {
  const random = new Twister(seed);
  return activations.map((layer, k) => layer.map((_, neuron) =>
    [...columns[k].map(() => random.uniform(-1, 1)), ...biases[k][neuron] ? [0] : []]));
}
