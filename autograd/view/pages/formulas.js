// Formulas as MathML, and the rows in which explanations are written.
"use strict";

const OUTPUT_SLOT = "out";
const NOT_YET = "not computed yet";
const BINDS = { unary: 2, call: 4, atom: 5 }; // as the table of operations counts

function math(...parts) {
  return makeMath("math", {}, makeMath("mrow", {}, ...parts));
}

function sign(character) {
  return makeMath("mo", {}, character);
}

/** A number that shows all its digits on hover; a negative one in parentheses unless it stands bare. */
function mathNumber(x, bare = true) {
  const shown = makeMath("mn", { title: numbers.full(x) }, numbers.text(x));
  return bare || !isNegative(x) ? shown : bracketed(shown);
}

function isNegative(x) {
  return x < 0 || Object.is(x, -0);
}

function bracketed(formula) {
  return makeMath("mrow", {}, sign("("), formula, sign(")"));
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

/* A formula of the table is a tree: a number, a slot ("x0", "x1", …, "out"), or [operation, tree, …]. It is written with
   what `filling(slot)` puts in its slots: an element, or a number. What an operation itself looks like is in its row. */
class Formula {
  constructor(filling, numbersOf) {
    Object.assign(this, { filling, numbersOf });
  }

  /** A tree as an element. */
  written(tree) {
    return this.part(tree)[0];
  }

  /** A tree as an element, and how tightly it binds. */
  part(tree) {
    if (typeof tree === "number") return [mathNumber(tree), isNegative(tree) ? BINDS.unary : BINDS.atom];
    if (typeof tree === "string") {
      const filled = this.filling(tree);
      if (typeof filled !== "number") return [filled, BINDS.atom];
      return [mathNumber(filled), isNegative(filled) ? BINDS.unary : BINDS.atom];
    }
    const [name, ...args] = tree;
    if (name === "number") return [mathNumber(toNumber(args[0])), BINDS.atom];
    if (name === "where") return this.part(this.value(args[0]) === 0 ? args[2] : args[1]);
    return [applied(name, args.map((argument) => this.part(argument))), printing(name).binds ?? BINDS.call];
  }

  /** The number of a tree, which decides what a choice shows. */
  value(tree) {
    if (typeof tree === "number") return tree;
    if (typeof tree === "string") return this.numbersOf(tree);
    const [name, ...args] = tree;
    return name === "number" ? toNumber(args[0]) : VALUES[name](...args.map((argument) => this.value(argument)));
  }
}

/** What the table says of how an operation is printed; of one that it does not have, nothing. */
function printing(name) {
  return Object.hasOwn(PRINTED, name) ? PRINTED[name] : {};
}

/** An operation applied to parts [element, how tightly it binds], with the parentheses that they need. */
function applied(name, parts) {
  const shown = printing(name);
  const elements = parts.map(([element, binds], position) => {
    if (!shown.brackets) return element;
    const tight = position > 0 || shown.infix === "**" ? binds > shown.binds : binds >= shown.binds;
    return tight && !(position > 0 && binds === BINDS.unary) ? element : bracketed(element);
  });
  if (shown.markup === undefined) {
    const between = elements.flatMap((element, k) => (k === 0 ? [element] : [sign(","), element]));
    return makeMath("mrow", {}, makeMath("mi", {}, name), sign("("), ...between, sign(")"));
  }
  const holder = document.createElement("template");
  const markup = shown.markup.replace(/\{(\d)\}/g, '<mi data-slot="$1"></mi>');
  holder.innerHTML = `<math><mrow>${markup}</mrow></math>`; // from the table of operations, never from the user
  const formula = holder.content.firstChild.firstChild;
  for (const slot of formula.querySelectorAll("[data-slot]")) slot.replaceWith(elements[slot.dataset.slot].cloneNode(true));
  return formula;
}

/** A line of an explanation. What it shows as a field carries all digits of its value. */
function row(label, content, field = "", value = NaN) {
  const attributes = field === "" ? {} : { "data-field": field, "data-value": numbers.full(value) };
  return make("div", { class: "row" }, make("span", { class: "label" }, label), make("span", attributes, content));
}
