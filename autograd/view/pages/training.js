// The page of a training run: the network, the curve of the loss, and the player of moments.
"use strict";

class TrainingPage {
  constructor(run) {
    this.run = run;
    this.network = new Network(run);
    this.lesson = new Lesson(run);
    this.network.draw();
    const { width, height } = this.network.size;
    this.pane = new Pane(byId("stage"), byId("graph"), width, height);
    this.pane.fit();
    byId("summary").textContent = this.summary();
    byId("training-step").max = run.steps.length - 1;
    byId("training-step").addEventListener("input", (event) => this.visit(Number(event.target.value)));
    document.addEventListener("keydown", (event) => this.pane.key(event));
    this.drawCurve();
    this.player = new Player(run.last, (moment) => this.show(moment));
    this.player.keys.PageDown = () => this.visit(this.state.index + 1);
    this.player.keys.PageUp = () => this.visit(this.state.index - 1);
    connectChoices(() => this.player.go(this.player.step));
    this.player.go(0);
  }

  summary() {
    const { steps, losses, columns } = this.run;
    const kept = steps.length === losses.length ? "" : `, ${steps.length} of them kept`;
    return `a network ${columns.map((column) => column.length).join("-")}, ${losses.length} training steps${kept}`;
  }

  /** Go to the beginning of a recorded step. */
  visit(index) {
    this.player.visit(this.run.starts[Math.min(Math.max(index, 0), this.run.steps.length - 1)]);
  }

  show(moment) {
    this.state = this.run.state(moment);
    const { index, step } = this.state;
    byId("training-step").value = index;
    byId("epoch").textContent = `${step.number} of ${this.run.losses.length}`;
    this.network.show(this.state);
    byId("announcement").textContent = this.lesson.show(this.state);
    this.markCurve(step);
  }

  // The curve of the loss.

  drawCurve() {
    const finite = this.run.losses.filter(Number.isFinite);
    const least = finite.reduce((a, b) => Math.min(a, b), Infinity);
    const most = finite.reduce((a, b) => Math.max(a, b), -Infinity);
    const logarithmic = least > 0 && most > 100 * least;
    const scale = logarithmic ? Math.log10 : (x) => x;
    const spread = scale(most) - scale(least) || 1;
    this.point = (k) => {
      const y = Number.isFinite(this.run.losses[k]) ? (scale(this.run.losses[k]) - scale(least)) / spread : 1;
      return [8 + 344 * (this.run.losses.length > 1 ? k / (this.run.losses.length - 1) : 0), 80 - 70 * y];
    };
    const points = this.run.losses.map((_, k) => this.point(k).map((x) => x.toFixed(1)).join(",")).join(" ");
    this.marker = makeSvg("circle", { r: 5 });
    byId("curve").append(makeSvg("polyline", { points }), this.marker);
    const name = `Loss of each training step, from ${numbers.text(this.run.losses[0])} to `
      + `${numbers.text(this.run.losses.at(-1))}${logarithmic ? ", on a logarithmic scale" : ""}`;
    byId("curve").setAttribute("aria-label", name);
    byId("training").append(make("p", { class: "note" }, name));
  }

  markCurve(step) {
    const [x, y] = this.point(step.number - 1);
    furnish(this.marker, { cx: x, cy: y }, []);
  }
}

new TrainingPage(new Run(readData()));
