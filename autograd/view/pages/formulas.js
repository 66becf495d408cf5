// Formulas as MathML, and the rows in which explanations are written.
"use strict";

const OUTPUT_SLOT = 4096;
const NOT_YET = "not computed yet";

function math(...parts) {
  return makeMath("math", {}, makeMath("mrow", {}, ...parts));
}

function sign(character) {
  return makeMath("mo", {}, character);
}

/** A number that shows all its digits on hover; a negative one in parentheses unless it stands bare. */
function mathNumber(x, bare = true) {
  const shown = makeMath("mn", { title: numbers.full(x) }, numbers.text(x));
  if (bare || !(x < 0 || Object.is(x, -0))) return shown;
  return makeMath("mrow", {}, sign("("), shown, sign(")"));
}

/** ∂a/∂b */
function mathRatio(upper, lower) {
  const part = (name) => makeMath("mrow", {}, sign("∂"), name);
  return makeMath("mfrac", {}, part(upper), part(lower));
}

/** a = b = c, leaving out what only repeats; a long one continues on the next line. */
function mathEquation(...parts) {
  const seen = new Set();
  const fresh = parts.filter((part) => !seen.has(part.textContent) && seen.add(part.textContent));
  return make("span", {}, ...fresh.flatMap((part, k) => (k === 0 ? [math(part)] : [" ", math(sign("="), part)])));
}

/** The formula of a row of the table of operations, each slot filled with what `filling(slot, alone)` gives. */
function fillSlots(markup, filling) {
  const holder = document.createElement("template");
  holder.innerHTML = `<math><mrow>${markup}</mrow></math>`; // from the table of operations, never from the user
  const formula = holder.content.firstChild.firstChild;
  const alone = formula.children.length === 1 && formula.firstChild.hasAttribute("data-slot");
  for (const slot of formula.querySelectorAll("[data-slot]")) slot.replaceWith(filling(Number(slot.dataset.slot), alone));
  return formula;
}

/** A line of an explanation. What it shows as a field carries all digits of its value. */
function row(label, content, field = "", value = NaN) {
  const attributes = field === "" ? {} : { "data-field": field, "data-value": numbers.full(value) };
  return make("div", { class: "row" }, make("span", { class: "label" }, label), make("span", attributes, content));
}
