// Expressions that a reader types, as data of a page: Python's arithmetic and the functions of the table.
"use strict";

/* Lines of the form `name = expression`, the last with or without a name. A name that is given a bare number is a leaf
   with it; any other name that has no line is a leaf with a number of our choice. */
const MAXIMUM_TYPED = 2000; // letters, and boxes
const TOKEN = /\s*(?:(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)|([\p{L}_][\p{L}\p{N}_]*)|(\*\*|\/\/|[-+*/%(),=]))/uy;
const MAXIMUM_DEPTH = 200;
const CALLED = { abs: "absolute", max: "maximum", min: "minimum", pow: "power", round: "rint" };

/** What is wrong with a text, and at which letter. */
class TypedError extends Error {
  constructor(message, at) {
    super(message);
    this.at = at;
  }
}

/** The operation of a function's name, or undefined. */
function functionNamed(name) {
  if (Object.hasOwn(CALLED, name)) return CALLED[name];
  if (Object.hasOwn(VALUES, name) && Object.hasOwn(PRINTED, name) && !PRINTED[name].private) return name;
  const computed = Object.keys(PRINTED).filter((own) => Object.hasOwn(VALUES, own));
  return computed.find((own) => !PRINTED[own].private && PRINTED[own].names?.includes(name));
}

/* A part of an expression is { number } or { index } of a node. */
class Typed {
  /** The data of a page, as Python would write it. */
  static data(text) {
    return new Typed(text).read();
  }

  constructor(text) {
    if (text.length > MAXIMUM_TYPED) throw new TypedError(`this is longer than ${MAXIMUM_TYPED} letters`, MAXIMUM_TYPED);
    this.text = text;
    this.nodes = [];
    this.named = new Map();
    this.free = new Set();
    this.depth = 0;
  }

  read() {
    let start = 0;
    let last = null;
    for (const line of this.text.split(/[\n;]/)) {
      const code = line.replace(/#.*/, "").trimEnd();
      if (code.trim() !== "") last = this.line(code, start);
      start += line.length + 1;
    }
    if (last === null) throw new TypedError("write an expression, such as tanh(w*x + b)", 0);
    if (last.index === undefined) throw new TypedError("this is a plain number: there is nothing to differentiate", 0);
    return this.finished(last.index);
  }

  line(line, start) {
    this.end = start + line.length;
    this.tokens = this.scan(line, start);
    this.next = 0;
    const [first, second] = this.tokens;
    const named = first.kind === "name" && second?.text === "=";
    if (named) this.next = 2;
    if (named && this.free.has(first.text)) throw new TypedError(`${first.text} was used before this line`, first.at);
    let part = this.sum();
    if (this.peek() !== undefined) throw new TypedError(`"${this.peek().text}" is not expected here`, this.peek().at);
    if (!named) return part;
    if (part.number !== undefined) part = this.add({ name: first.text, kind: "leaf", value: part.number });
    else this.nodes[part.index].name ??= first.text;
    this.named.set(first.text, part);
    return part;
  }

  scan(line, start) {
    const tokens = [];
    TOKEN.lastIndex = 0;
    for (let at = 0; at < line.length; at = TOKEN.lastIndex) {
      TOKEN.lastIndex = at;
      const match = TOKEN.exec(line);
      const place = at + /^\s*/.exec(line.slice(at))[0].length;
      if (match === null) throw new TypedError(`"${[...line.slice(place)][0]}" is no part of an expression`, start + place);
      const [, number, name, mark] = match;
      tokens.push({ kind: number !== undefined ? "number" : name !== undefined ? "name" : "sign",
        text: number ?? name ?? mark, at: start + place });
    }
    return tokens;
  }

  /** The next token, if it is one of these signs, or any if none is named. */
  peek(...signs) {
    const token = this.tokens[this.next];
    return signs.length === 0 || (token?.kind === "sign" && signs.includes(token.text)) ? token : undefined;
  }

  take(...signs) {
    const token = this.peek(...signs);
    if (token !== undefined) this.next += 1;
    return token;
  }

  close(why) {
    if (this.take(")") === undefined) throw new TypedError(`")" is missing ${why}`, this.peek()?.at ?? this.end);
  }

  // Python's grammar, from what binds least to what binds most.

  sum() {
    return this.chain({ "+": "add", "-": "subtract" }, () => this.product());
  }

  product() {
    return this.chain({ "*": "multiply", "/": "divide", "//": "floor_divide", "%": "modulo" }, () => this.signed());
  }

  chain(operations, read) {
    let part = read();
    for (let token = this.take(...Object.keys(operations)); token !== undefined; token = this.take(...Object.keys(operations))) {
      part = this.apply(operations[token.text], [part, read()]);
    }
    return part;
  }

  signed() {
    const token = this.take("-", "+");
    if (token === undefined) return this.power();
    const part = this.nested(token, () => this.signed());
    if (token.text === "+") return part;
    return part.number === undefined ? this.apply("negative", [part]) : { number: -part.number };
  }

  power() {
    const base = this.atom();
    const token = this.take("**");
    return token === undefined ? base : this.apply("power", [base, this.nested(token, () => this.signed())]);
  }

  atom() {
    const token = this.take();
    if (token === undefined) throw new TypedError("something is missing at the end", this.end);
    if (token.kind === "number") return { number: Number(token.text) };
    if (token.kind === "name") return this.take("(") === undefined ? this.name(token.text) : this.call(token);
    if (token.text !== "(") throw new TypedError(`"${token.text}" is not expected here`, token.at);
    const part = this.nested(token, () => this.sum());
    this.close("here");
    return part;
  }

  /** Read what is inside of something, but not without end. */
  nested(token, read) {
    this.depth += 1;
    if (this.depth > MAXIMUM_DEPTH) throw new TypedError("this is nested too deeply", token.at);
    const part = read();
    this.depth -= 1;
    return part;
  }

  call(token) {
    const operation = functionNamed(token.text);
    if (operation === undefined) throw new TypedError(`there is no function ${token.text}`, token.at);
    const args = [];
    while (args.length === 0 || this.take(",") !== undefined) args.push(this.nested(token, () => this.sum()));
    this.close(`after the arguments of ${token.text}`);
    const { variadic, partials, defaults = [] } = PRINTED[operation];
    const arity = variadic ? undefined : partials.length;
    if (arity !== undefined && args.length >= arity - defaults.length) {
      args.push(...defaults.slice(args.length - arity + defaults.length).map((number) => ({ number })));
    }
    if (arity !== undefined && args.length !== arity) {
      throw new TypedError(`${token.text} takes ${arity} argument${arity === 1 ? "" : "s"}, not ${args.length}`, token.at);
    }
    return this.apply(operation, args);
  }

  name(text) {
    if (this.named.has(text)) return this.named.get(text);
    if (text === "pi") return { number: Math.PI };
    this.free.add(text);
    const part = this.add({ name: text, kind: "leaf", value: this.free.size / 2 });
    this.named.set(text, part);
    return part;
  }

  /** Apply an operation: of plain numbers it is a number, as in Python. */
  apply(operation, parts) {
    if (parts.every(({ index }) => index === undefined)) {
      return { number: VALUES[operation](...parts.map(({ number }) => number)) };
    }
    const args = parts.map(({ index, number }) =>
      index ?? this.add({ name: numbers.full(number), kind: "number", value: number }).index);
    const { value, ...rest } = evaluated(operation, args.map((argument) => this.nodes[argument].value));
    return this.add({ kind: "computed", operation, args, value, ...rest });
  }

  add(node) {
    if (this.nodes.length >= MAXIMUM_TYPED) throw new TypedError(`this has more than ${MAXIMUM_TYPED} boxes`, this.end);
    this.nodes.push(node);
    return { index: this.nodes.length - 1 };
  }

  /** What the output depends on, in order; one view with all of it. */
  finished(output) {
    const needed = new Set([output]);
    for (let index = output; index >= 0; index -= 1) {
      if (needed.has(index)) this.nodes[index].args?.forEach((argument) => needed.add(argument));
    }
    if (this.nodes[output].kind === "leaf") throw new TypedError("this is a name alone: there is nothing to compute", 0);
    const kept = [...needed].sort((a, b) => a - b);
    const position = new Map(kept.map((index, k) => [index, k]));
    let unnamed = 0;
    const nodes = kept.map((index) => {
      const node = this.nodes[index];
      const name = node.name ?? (index === output ? "f" : `v${unnamed += 1}`);
      return { ...node, name, ...node.args && { args: node.args.map((argument) => position.get(argument)) } };
    });
    const edges = nodes.flatMap(({ args = [] }, target) => args.map((source, k) => [source, target, k]));
    const view = { name: "everything", parent: -1, operations: nodes.length, given: 0, results: [], resultCount: 1, outside: 0,
      items: [...nodes.keys()], edges };
    return { nodes, operations: {}, views: [view] };
  }
}
