// What every page shares: elements, numbers, colours, and the player of steps.
"use strict";

const SVG = "http://www.w3.org/2000/svg";
const MATHML = "http://www.w3.org/1998/Math/MathML";
const byId = (id) => document.getElementById(id);

/** Make an element. Children are nodes or strings; a string becomes text, never markup. */
function make(tag, attributes = {}, ...children) {
  return furnish(document.createElement(tag), attributes, children);
}

function makeSvg(tag, attributes = {}, ...children) {
  return furnish(document.createElementNS(SVG, tag), attributes, children);
}

function makeMath(tag, attributes = {}, ...children) {
  return furnish(document.createElementNS(MATHML, tag), attributes, children);
}

function furnish(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value);
  }
  node.append(...children);
  return node;
}

/** Read the data that Python embedded: JSON, in which nan and infinities are strings. */
function readData() {
  return JSON.parse(byId("data").textContent);
}

function toNumber(written) {
  return typeof written === "number" ? written : { nan: NaN, inf: Infinity, "-inf": -Infinity }[written];
}

function shortened(text, most) {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join("")}…`;
}

const numbers = {
  style: "precision 4",

  /** Every digit, as Python's repr gives them. */
  full(x) {
    if (Number.isNaN(x)) return "nan";
    if (!Number.isFinite(x)) return x > 0 ? "inf" : "-inf";
    return Object.is(x, -0) ? "-0" : String(x);
  },

  /** The number in the format that the reader has chosen. */
  text(x) {
    const [kind, digits] = numbers.style.split(" ");
    if (kind === "full" || !Number.isFinite(x)) return numbers.full(x);
    if (kind === "fixed") return x.toFixed(Number(digits));
    return numbers.full(Number(x.toPrecision(Number(digits))));
  },

  /** The number as an element that shows all its digits on hover. */
  element(x) {
    return make("span", { class: "number", title: numbers.full(x) }, numbers.text(x));
  },
};

// Where keys mean what is written, and no step.
const WRITING = "select, input, textarea";

/** What stands behind the # of the page's address: #step=19&embed. */
function address() {
  return new URLSearchParams(location.hash.slice(1));
}

/** Go to the step that the address names, now and when it changes; #embed leaves the page's own frame out. */
function openLink(player) {
  const visit = () => {
    document.body.classList.toggle("embed", address().has("embed"));
    const step = Number.parseInt(address().get("step") ?? "", 10);
    if (Number.isFinite(step) && step !== player.step) player.visit(step);
  };
  addEventListener("hashchange", visit);
  visit();
}

let naming = null;

/** Let the address name the step, once the reader stays there for a moment. */
function nameStep(step) {
  clearTimeout(naming);
  naming = setTimeout(() => {
    const named = address();
    if (step === 0 && !named.has("step")) return;
    named.set("step", step);
    try {
      history.replaceState(null, "", `#${String(named).replace("embed=", "embed")}`);
    } catch {
      // A page within a notebook has no address of its own.
    }
  }, 400);
}

/** Let the reader choose the format of numbers and the colours; call `changed` when numbers look different. */
function connectChoices(changed) {
  byId("format").addEventListener("change", (event) => {
    numbers.style = event.target.value;
    changed();
  });
  byId("theme").addEventListener("change", (event) => {
    document.documentElement.dataset.theme = event.target.value;
  });
}

/** Steps from 0 to `total`, shown by `show(step)`; what is shown depends on the step alone, so back is exact. */
class Player {
  constructor(total, show) {
    this.total = total;
    this.show = show;
    this.step = 0;
    this.timer = null;
    const actions = {
      first: () => this.visit(0),
      back: () => this.visit(this.step - 1),
      play: () => this.toggle(),
      forward: () => this.visit(this.step + 1),
      last: () => this.visit(this.total),
    };
    for (const [id, action] of Object.entries(actions)) byId(id).addEventListener("click", action);
    byId("seek").addEventListener("input", (event) => this.visit(Number(event.target.value)));
    byId("speed").addEventListener("input", () => this.showSpeed());
    this.keys = {
      ArrowRight: actions.forward, ArrowLeft: actions.back, Home: actions.first, End: actions.last,
      " ": actions.play, "<": () => this.accelerate(-1), ">": () => this.accelerate(1),
    };
    document.addEventListener("keydown", (event) => this.key(event));
    this.showSpeed();
  }

  /** Steps each second. */
  get speed() {
    return 2 ** Number(byId("speed").value);
  }

  accelerate(change) {
    byId("speed").value = Number(byId("speed").value) + change;
    this.showSpeed();
  }

  showSpeed() {
    byId("pace").textContent = `${this.speed} per second`;
  }

  /** Take other steps, of which one is shown. */
  restart(total, step) {
    this.pause();
    this.total = total;
    this.go(step);
  }

  /** Go to a step because the reader asks for it. */
  visit(step) {
    this.pause();
    this.go(step);
  }

  go(step) {
    this.step = Math.min(Math.max(step, 0), this.total);
    byId("seek").max = this.total;
    byId("seek").value = this.step;
    byId("position").textContent = `${this.step} of ${this.total}`;
    // Not the `disabled` property: a button that is disabled loses the keyboard's focus.
    for (const id of ["first", "back"]) byId(id).setAttribute("aria-disabled", this.step === 0);
    for (const id of ["forward", "last"]) byId(id).setAttribute("aria-disabled", this.step === this.total);
    this.show(this.step);
    nameStep(this.step);
  }

  toggle() {
    if (this.timer !== null) {
      this.pause();
      return;
    }
    if (this.step === this.total) this.go(0);
    byId("play").textContent = "⏸ Pause";
    this.schedule();
  }

  schedule() {
    this.timer = setTimeout(() => {
      this.go(this.step + 1);
      if (this.step === this.total) this.pause();
      else this.schedule();
    }, 1000 / this.speed);
  }

  pause() {
    clearTimeout(this.timer);
    this.timer = null;
    byId("play").textContent = "▶ Play";
  }

  key(event) {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (target.closest(WRITING) && !(target.id === "seek" && key === " ")) return;
    if (key === " " && target.closest("button, summary, [role=button]")) return;
    const action = this.keys[key];
    if (action === undefined || (event.shiftKey && key.startsWith("Arrow"))) return;
    event.preventDefault();
    action();
  }
}
