// The numbers that a reader may change: a field and a slider for each, and a word where the program would go another way.
"use strict";

const MAXIMUM_SLIDERS = 40;
const SLIDER_STEPS = 200;

class Editor {
  constructor(graph, changed) {
    Object.assign(this, { graph, changed });
    this.fields = new Map();
    byId("restore").onclick = () => this.change([...graph.edited].map((index) => [index, graph.nodes[index].saved.value]));
    this.list();
  }

  /** All leaves and constants, or the first of them: the others can be chosen in the graph. */
  list() {
    const { foreign, given } = this.graph;
    byId("numbers").hidden = given.length === 0;
    this.fields.clear();
    if (foreign.length > 0) {
      const names = foreign.map((name) => this.graph.data.operations[name]?.name ?? name).join(", ");
      byId("leaves").replaceChildren(make("p", { class: "note" }, "These numbers cannot be changed here: only Python knows ",
        make("bdi", {}, names), "."));
      return;
    }
    const more = given.length - MAXIMUM_SLIDERS;
    byId("leaves").replaceChildren(...given.slice(0, MAXIMUM_SLIDERS).map((index) => this.controls(index)),
      ...more > 0 ? [make("p", { class: "note" }, `and ${more} more: choose one in the graph`)] : []);
    this.show();
  }

  /** A field and a slider for a leaf or constant. */
  controls(index) {
    const { name, value } = this.graph.nodes[index];
    const field = make("input", { type: "number", step: "any", "aria-label": `${name}, number`, value: numbers.full(value) });
    const slider = make("input", { type: "range", min: -SLIDER_STEPS, max: SLIDER_STEPS, "aria-label": `${name}, slider` });
    const control = { field, slider, middle: 0, reach: 1, shown: value };
    this.fields.set(index, [...(this.fields.get(index) ?? []).filter((other) => other.field.isConnected), control]);
    field.addEventListener("input", () => {
      const written = Number(field.value);
      if (field.value !== "" && Number.isFinite(written)) this.change([[index, written]], field);
    });
    field.addEventListener("change", () => this.show());
    slider.addEventListener("input", () => {
      const moved = control.middle + control.reach * Number(slider.value) / SLIDER_STEPS;
      this.change([[index, Number(moved.toPrecision(6))]], slider);
    });
    slider.addEventListener("change", () => this.range(control, this.graph.nodes[index].value));
    this.range(control, value);
    return make("label", { class: "leaf", "data-leaf": index }, make("bdi", {}, shortened(name, 12)), field, slider);
  }

  /** Let a slider go from twice the number to its opposite, around the number. */
  range(control, value) {
    control.middle = Number.isFinite(value) ? value : 0;
    control.reach = 2 * Math.abs(control.middle) || 1;
    control.slider.value = 0;
  }

  change(changes, source = null) {
    this.graph.edit(changes);
    this.show(source);
    this.changed();
  }

  /** Bring fields and notes up to date, but for the one that is being used. */
  show(source = null) {
    for (const [index, controls] of this.fields) {
      const { value } = this.graph.nodes[index];
      for (const control of controls) {
        if (Object.is(control.shown, value)) continue;
        control.shown = value;
        if (control.field !== source) control.field.value = numbers.full(value);
        if (control.slider !== source) this.range(control, value);
      }
    }
    byId("restore").hidden = this.graph.edited.size === 0;
    byId("otherwise").replaceChildren(...otherDecisions(this.graph).map((said) => make("li", {}, said)));
    byId("decisions").hidden = byId("otherwise").children.length === 0;
  }
}

const RELATIONS = {
  lt: [(a, b) => a < b, "<"], le: [(a, b) => a <= b, "≤"], gt: [(a, b) => a > b, ">"], ge: [(a, b) => a >= b, "≥"],
  eq: [(a, b) => a === b, "="], ne: [(a, b) => a !== b, "≠"], bool: [(a) => a !== 0, "≠ 0"],
};

/** What would come out otherwise at the present numbers: decisions of the program, and sides that selections choose. */
function otherDecisions(graph) {
  const said = [];
  const at = graph.decided();
  graph.data.decisions?.forEach(({ relation, sides, outcome, site }, k) => {
    const [holds, written] = RELATIONS[relation];
    const now = holds(...at[k]);
    if (now === outcome) return;
    const names = sides.map((side) => (typeof side === "number" ? graph.everything[side].name : side.number));
    const what = relation === "bool" ? `${names[0]} ${written}` : `${names[0]} ${written} ${names[1]}`;
    said.push(`${what} was ${outcome ? "true" : "false"} in Python and is ${now ? "true" : "false"} now: the program would go `
      + `another way here, and what is shown is the way it took.${site === "" ? "" : ` (${site})`}`);
  });
  for (const index of graph.computed) {
    const { name, operation, passes, saved } = graph.nodes[index];
    if (CHOSEN[operation] === undefined || passes.every((passing, k) => passing === saved.passes[k])) continue;
    said.push(`${name} = ${symbolOf(graph, operation)}(…) has chosen another side than in Python.`);
  }
  return said;
}
