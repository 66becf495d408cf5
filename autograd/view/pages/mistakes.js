// The usual mistakes in a derivative, each as the number that it leads to. chain_rule/mistakes.py has the same in Python.
"use strict";

const MAXIMUM_VARIANTS = 64;
const RIGHT = 0.01; // how far from the answer a right one may be, relative to it
const ALMOST = 0.05;

/* An edge is {user, argument, slope, without, before}: of an activation function `without` is the slope without its own
   derivative, and `before` with its input in the place of its output; both are null of anything else. Edges come in the
   order of the sweep. */
function usualMistakes(edges, output, target) {
  const above = new Set([target]); // what the target acts on
  for (const { user, argument } of edges.toReversed()) if (above.has(argument)) above.add(user);
  const ways = edges.filter(({ argument }) => above.has(argument));
  const sweep = (slope) => {
    const gradients = new Map([[output, 1]]);
    for (const edge of ways) {
      const product = (gradients.get(edge.user) ?? 0) * slope(edge);
      gradients.set(edge.argument, (gradients.get(edge.argument) ?? 0) + product);
    }
    return gradients.get(target) ?? 0;
  };
  const answer = sweep(({ slope }) => slope);
  const found = [["sign", "", -answer], ["twice", "", 2 * answer], ["half", "", 0.5 * answer]];
  const activations = [...new Set(ways.toReversed().filter(({ without }) => without !== null).map(({ user }) => user))];
  const bent = activations.slice(0, MAXIMUM_VARIANTS);
  for (const name of bent) {
    found.push(["slope", name, sweep(({ user, slope, without }) => (user === name ? without ?? slope : slope))]);
    if (!ways.some(({ user, before }) => user === name && before !== null)) continue;
    found.push(["before", name, sweep(({ user, slope, before }) => (user === name ? before ?? slope : slope))]);
  }
  if (bent.length > 1) found.push(["slopes", "", sweep(({ slope, without }) => without ?? slope)]);
  const several = [...new Set(ways.toReversed().map(({ argument }) => argument))].filter((name) =>
    ways.filter(({ argument }) => argument === name).length > 1);
  for (const name of several.slice(0, MAXIMUM_VARIANTS)) {
    for (const only of ways.filter(({ argument }) => argument === name).slice(0, MAXIMUM_VARIANTS)) {
      found.push(["path", name, sweep((edge) => (edge.argument === name && edge !== only ? 0 : edge.slope))]);
    }
  }
  return found;
}

const MISTAKES = {
  sign: () => "the sign is wrong",
  twice: () => "a factor 2 too many",
  half: () => "a factor 2 is missing",
  slope: (name) => `the local derivative of ${name} is left out`,
  slopes: () => "the local derivatives of the activations are left out",
  before: (name) => `the local derivative of ${name} is taken at its input: its formula wants the output`,
  path: (name) => `only one way is counted: the derivative of ${name} is a sum over its uses`,
};

function near(given, number, share, scale = number) {
  return Math.abs(given - number) <= share * Math.abs(scale) + 1e-12;
}

/** What to say of an answer: [whether it is right, a sentence]. A mistake is [what, number]; `scale` is what counts. */
function verdict(given, answer, mistakes, scale = answer) {
  if (near(given, answer, RIGHT, scale)) return [true, "right"];
  const share = scale === answer ? [] : [scale];
  const named = mistakes.find(([, number]) => near(given, number, RIGHT, ...share) && !near(number, answer, RIGHT, scale));
  if (named !== undefined) return [false, named[0]];
  return [false, near(given, answer, ALMOST, scale) ? "almost right: take more digits" : "wrong"];
}
