// The page of a training run: the network, the curve of the loss, the player of moments, and what a reader can turn.
"use strict";

const POINTS = 400; // of the curve: of more epochs, or samples, every so many are drawn

class TrainingPage {
  constructor(data) {
    this.original = data;
    this.pane = new Pane(byId("stage"), byId("graph"), 0, 0);
    byId("training-step").addEventListener("input", (event) => this.visit(Number(event.target.value)));
    document.addEventListener("keydown", (event) => this.pane.key(event));
    this.player = new Player(0, (moment) => this.show(moment));
    this.player.keys.PageDown = () => this.visit(this.state.index + 1);
    this.player.keys.PageUp = () => this.visit(this.state.index - 1);
    connectChoices(() => this.player.go(this.player.step));
    byId("knobs").hidden = data.plan === undefined;
    if (data.plan !== undefined) this.knobs = new Knobs(data, (changed, index) => this.load(changed, index));
    this.load(data, 0);
    openLink(this.player);
  }

  /** Show a run from the beginning of one of its steps. */
  load(data, index) {
    this.run = new Run(data);
    this.network = new Network(this.run);
    this.lesson = new Lesson(this.run);
    this.network.draw();
    this.pane.resize(this.network.size);
    this.pane.fit();
    this.boundary = Boundary.fits(this.run) ? new Boundary(this.run) : null;
    byId("pictures").hidden = this.boundary === null;
    byId("more").onclick = () => this.more();
    this.counted(Math.min(index, this.run.steps - 1));
  }

  /** Show that there are so many steps, and one of them. */
  counted(index) {
    byId("summary").textContent = this.summary();
    byId("training-step").max = this.run.steps - 1;
    this.drawCurve();
    this.player.restart(this.run.last, this.run.starts[index]);
  }

  summary() {
    const { steps, losses, columns } = this.run;
    const kept = steps === losses.length ? "" : `, ${steps} of them kept`;
    return `a network ${columns.map((column) => column.length).join("-")}, ${losses.length} training steps${kept}`;
  }

  /** Train for a hundred epochs more. */
  more() {
    const index = this.run.steps - 1;
    this.run.source.more(100 * this.run.source.plan.epoch);
    this.run.count();
    this.counted(index);
  }

  /** Go to the beginning of a recorded step. */
  visit(index) {
    this.player.visit(this.run.starts[Math.min(Math.max(index, 0), this.run.steps - 1)]);
  }

  show(moment) {
    this.state = this.run.state(moment);
    const { index, step, weights } = this.state;
    byId("training-step").value = index;
    byId("epoch").textContent = `${step.number} of ${this.run.losses.length}`;
    this.network.show(this.state);
    if (this.boundary !== null && weights !== this.painted) this.boundary.paint(weights.map((layer) =>
      layer.map((neuron) => neuron.map(toNumber))));
    this.painted = weights;
    byId("announcement").textContent = this.lesson.show(this.state);
    this.markCurve(step);
  }

  // The curve of the loss: the mean of each epoch, and faintly each step.

  drawCurve() {
    const { losses } = this.run;
    const length = this.run.source.plan?.epoch ?? 1;
    const epochs = Array.from({ length: Math.ceil(losses.length / length) }, (_, k) => {
      const own = losses.slice(k * length, (k + 1) * length);
      return own.reduce((sum, loss) => sum + loss, 0) / own.length;
    });
    const finite = (length > 1 ? epochs : losses).filter(Number.isFinite);
    const least = finite.reduce((a, b) => Math.min(a, b), Infinity);
    const most = finite.reduce((a, b) => Math.max(a, b), -Infinity);
    const logarithmic = least > 0 && most > 100 * least;
    const scale = logarithmic ? (x) => Math.log10(Math.max(x, least)) : (x) => x;
    const spread = scale(most) - scale(least) || 1;
    this.height = (loss) => 80 - 70 * (Number.isFinite(loss) ? Math.min((scale(loss) - scale(least)) / spread, 1.1) : 1.1);
    this.across = (step) => 8 + 344 * (losses.length > 1 ? (step - 1) / (losses.length - 1) : 0);
    const line = (points, css) => {
      const every = Math.max(1, Math.floor(points.length / POINTS));
      const shown = points.filter((_, k) => k % every === 0 || k === points.length - 1);
      const text = shown.map((point) => point.map((x) => x.toFixed(1)).join(",")).join(" ");
      return makeSvg("polyline", { class: css, points: text });
    };
    const faint = losses.map((loss, k) => [this.across(k + 1), this.height(loss)]);
    const bold = epochs.map((loss, k) => [this.across(Math.min((k + 1) * length, losses.length)), this.height(loss)]);
    this.marker = makeSvg("circle", { r: 5 });
    const lines = length > 1 ? [line(faint, "faint"), line(bold, "mean")] : [line(faint, "mean")];
    byId("curve").replaceChildren(...lines, this.marker);
    const whole = length > 1 ? "Mean loss of each epoch" : "Loss of each training step";
    const ends = length > 1 ? epochs : losses;
    const name = `${whole}, from ${numbers.text(ends[0])} to `
      + `${numbers.text(ends.at(-1))}${logarithmic ? ", on a logarithmic scale" : ""}`;
    byId("curve").setAttribute("aria-label", name);
    byId("curve-name").textContent = name;
  }

  markCurve(step) {
    furnish(this.marker, { cx: this.across(step.number), cy: this.height(toNumber(step.loss)) }, []);
  }
}

/** What a reader can turn: each knob trains anew. */
class Knobs {
  constructor(data, train) {
    Object.assign(this, { data, train });
    const { plan, activations } = data;
    const names = Object.keys(PRINTED).filter((name) => PRINTED[name].activation);
    byId("activation").replaceChildren(...["identity", ...names].map((name) => make("option", { value: name }, name)));
    this.python = {
      rate: plan.rates.length === 1 ? plan.rates[0] : "", momentum: plan.rule.momentum ?? "",
      activation: activations[0][0], hidden: activations.length > 1 ? activations[0].length : "", mode: "recorded", seed: "",
    };
    byId("momentum").closest("label").hidden = plan.rule.kind !== "SGD";
    byId("hidden").closest("label").hidden = activations.length === 1;
    for (const name of Object.keys(this.python)) byId(name).addEventListener("change", () => this.turned());
    byId("restart").addEventListener("click", () => {
      byId("seed").value = byId("seed").value === "" ? 0 : Number(byId("seed").value) + 1;
      this.turned();
    });
    byId("as-python").addEventListener("click", () => {
      this.reset();
      this.train(this.data, 0);
    });
    this.reset();
  }

  reset() {
    for (const [name, setting] of Object.entries(this.python)) byId(name).value = setting;
    byId("as-python").hidden = true;
  }

  /** Train with what the knobs say. What is left as Python had it stays. */
  turned() {
    const number = (name, low, high) => {
      const value = Number(byId(name).value);
      if (byId(name).value === "" || !Number.isFinite(value)) return null;
      return Math.min(Math.max(value, low), high);
    };
    const hidden = number("hidden", 1, 12);
    const resized = this.data.activations.length > 1 && hidden !== null && Math.round(hidden) !== this.python.hidden;
    if (resized && byId("seed").value === "") byId("seed").value = 0; // other weights than Python's, then
    const activation = byId("activation").value;
    byId("as-python").hidden = false;
    this.train(changedPlan(this.data, {
      rate: number("rate", 0, 100), momentum: number("momentum", 0, 0.999),
      activation: activation === this.python.activation ? null : activation, hidden: resized ? Math.round(hidden) : null,
      mode: byId("mode").value, seed: number("seed", 0, 2 ** 40), steps: this.data.plan.steps,
    }), 0);
  }
}

new TrainingPage(readData());
