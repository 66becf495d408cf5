"""The table of operations in JavaScript, for pages: values, partial derivatives, and how both are printed."""

import hashlib
import json
import math
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from functools import cache

from latex2mathml.converter import convert

from autograd.core.arithmetic import absolute, fmod, greater, negative, where
from autograd.core.dependence import depends
from autograd.core.operation import CALL, Operation
from autograd.core.polynomials import ratio
from autograd.core.probability import _ERFCX_FAR, _ERFCX_MIDDLE
from autograd.core.special import exp_of_square
from autograd.core.symbol import Symbol, parts_of
from autograd.core.table import TABLE
from autograd.view.pages._trees import partial_trees, tree

_HEADER = """// The operations: values, partial derivatives, what a selection chose, and how they are printed.
// Generated from the table of operations (autograd/core); do not edit.
"use strict";
"""

# The functions of C that JavaScript's Math has under the same name; libm.js has the others.
_MATH = frozenset(
    (  # noqa: SIM905 (a list of 22 strings is no easier to read)
        "sqrt cbrt exp expm1 log log2 log10 log1p sin cos tan asin acos atan atan2 sinh cosh tanh asinh acosh atanh "
        "floor ceil trunc"
    ).split()
)
_CALL = re.compile(r"\b([a-z]\w*)\(")
_LIBM = {"round_to": "roundTo"}

# W. J. Cody's approximation of erf below 0.46875, of which the row of erfcx has the rest: x times above / below.
_ABOVE = (
    *(3.20937758913846947e3, 3.77485237685302021e2, 1.13864154151050156e2, 3.16112374387056560),
    1.85777706184603153e-1,
)
_BELOW = (2.84423683343917062e3, 1.28261652607737228e3, 2.44024637934444173e2, 2.36012909523441209e1, 1.0)


def rows_script() -> str:
    """Return the text of rows.js."""
    everything = list(TABLE.values())
    rows = [row for row in everything if _computable(row.name)]  # what SciPy computes, pages only print
    values = [f"  {row.name}: {_value(row)}," for row in rows]
    partials = [f"  {row.name}: {_partials(row)}," for row in rows]
    chosen = [f"  {row.name}: {_function(row, _choices(row))}," for row in rows if row.chosen]
    printed = [
        f"  {row.name}: {json.dumps(_printed(row), ensure_ascii=False, separators=(',', ':'))}," for row in everything
    ]
    objects = {"VALUES": values, "PARTIALS": partials, "CHOSEN": chosen, "PRINTED": printed}
    return "\n".join(
        [_HEADER, *(f"const {name} = {{\n" + "\n".join(lines) + "\n};\n" for name, lines in objects.items())]
    )


@cache
def _computable(name: str) -> bool:
    """Return whether a row is made of what JavaScript can compute."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        row = TABLE[waiting.pop()]
        if row.name in found:
            continue
        found.add(row.name)
        symbols = [Symbol(name=f"x{position}") for position in range(row.arity)]
        formulas = [*row.partials(Symbol(name="out"), *symbols)]
        if row.definition is not None:
            formulas.append(row.definition(*symbols))
        parts = parts_of(formula for formula in formulas if isinstance(formula, Symbol)).values()
        waiting += {part.operation.name for part in parts if part.operation is not None} - found
    return not any(TABLE[row].scipy for row in found)


class _Script:
    """An arrow function of JavaScript being written: what is used more than once gets a name, the rest is nested.

    A choice is computed on the chosen side alone, but for what has a name.
    """

    def __init__(self, formulas: list[Symbol]) -> None:
        self.lines: list[str] = []
        self._keys: dict[int, str] = {}
        self._kept: list[Symbol] = []  # so that no id is used twice
        self._uses: Counter[str] = Counter()
        self._names: dict[str, str] = {}
        for formula in formulas:
            self._count(formula)

    def text(self, formula: Symbol) -> tuple[str, int]:
        """Return a formula as an expression, and how tightly it binds."""
        operation = formula.operation
        if operation is None:
            return (formula.name, _ATOM) if formula.constant is None else _literal(formula.constant)
        key = self._key(formula)
        if key in self._names:
            return self._names[key], _ATOM
        written, binding = self._written(operation, formula.arguments)
        if self._uses[key] == 1:
            return written, binding
        self._names[key] = f"t{len(self._names)}"
        self.lines.append(f"const {self._names[key]} = {written};")
        return self._names[key], _ATOM

    def _written(self, operation: Operation, arguments: tuple[Symbol, ...]) -> tuple[str, int]:
        if operation is where:
            condition, chosen, otherwise = arguments
            return f"{self._truth(condition)} ? {self._at(chosen, _SUM)} : {self._at(otherwise, _SUM)}", _CHOICE
        if operation is greater:
            return f"Number({self._at(arguments[0], _SUM)} > {self._at(arguments[1], _SUM)})", _ATOM
        sign = "%" if operation is fmod else operation.infix if operation.definition is None else ""
        if sign in _BINDING and len(arguments) == 2:
            left, right = self._at(arguments[0], _BINDING[sign]), self._at(arguments[1], _BINDING[sign] + 1)
            return f"{left} {sign} {right}", _BINDING[sign]
        if operation is negative:
            return f"-{self._at(arguments[0], _ATOM)}", _SIGN
        texts = [self.text(argument)[0] for argument in arguments]
        if operation.definition is not None or operation.name in _OWN or "?" in operation.c:
            return f"VALUES.{operation.name}({', '.join(texts)})", _ATOM
        return _call(operation, texts), _ATOM

    def _truth(self, condition: Symbol) -> str:
        """Return what decides a choice: numbers are true but for 0, and so is nan, which JavaScript takes for false."""
        if condition.operation is greater:
            return f"{self._at(condition.arguments[0], _SUM)} > {self._at(condition.arguments[1], _SUM)}"
        return f"{self._at(condition, _SUM)} !== 0"

    def _at(self, formula: Symbol, least: int) -> str:
        text, binding = self.text(formula)
        return text if binding >= least else f"({text})"

    def _count(self, formula: Symbol) -> None:
        if formula.operation is not None:
            key = self._key(formula)
            self._uses[key] += 1
            if self._uses[key] == 1:
                for argument in formula.arguments:
                    self._count(argument)

    def _key(self, formula: Symbol) -> str:
        """Return what is equal for equal formulas."""
        if formula.operation is None:
            return formula.name or repr(formula.constant)
        if id(formula) not in self._keys:
            text = f"{formula.operation.name}({','.join(map(self._key, formula.arguments))})"
            self._keys[id(formula)] = hashlib.sha256(text.encode()).hexdigest()
            self._kept.append(formula)
        return self._keys[id(formula)]


# How tightly JavaScript binds; a comparison is never nested.
_CHOICE, _SUM, _PRODUCT, _SIGN, _ATOM = range(5)
_BINDING = {"+": _SUM, "-": _SUM, "*": _PRODUCT, "/": _PRODUCT, "%": _PRODUCT}


def _literal(number: float) -> tuple[str, int]:
    if not math.isfinite(number):
        return ("NaN", _ATOM) if math.isnan(number) else ("Infinity", _ATOM) if number > 0.0 else ("-Infinity", _SIGN)
    return repr(number).removesuffix(".0").replace("e-0", "e-"), _SIGN if math.copysign(1.0, number) < 0.0 else _ATOM


def _call(operation: Operation, arguments: list[str]) -> str:
    """Return a call of the library: of Math where it has the function, otherwise of libm.js."""
    pattern = operation.c or operation.compiled
    if pattern.endswith(")") and len(arguments) == operation.arity:
        return _CALL.sub(_called, pattern).format(*arguments)
    return f"Libm.{_LIBM.get(operation.name, operation.name)}({', '.join(arguments)})"


def _called(match: re.Match[str]) -> str:
    name = "abs" if match[1] == "fabs" else match[1]
    return f"Math.{name}(" if name == "abs" or name in _MATH else f"Libm.{name}("


def _erf(x: Symbol) -> Symbol:
    far = 1.0 - _erfc_beyond(absolute(x))
    return where(greater(0.46875, absolute(x)), _erf_near(x), where(greater(x, 0.0), far, -far))


def _erfc(x: Symbol) -> Symbol:
    far = _erfc_beyond(absolute(x))
    return where(greater(0.46875, absolute(x)), 1.0 - _erf_near(x), where(greater(x, 0.0), far, 2.0 - far))


def _erf_near(x: Symbol) -> Symbol:
    # x + x (q - 1), where the quotient q is near 1: its rounding counts for an eighth.
    return x + x * ratio([a - b for a, b in zip(_ABOVE, _BELOW, strict=True)], _BELOW, x * x)


def _erfc_beyond(size: Symbol) -> Symbol:
    inverse = 1.0 / size
    square = inverse * inverse
    far = (1.0 / math.sqrt(math.pi) - square * ratio(*_ERFCX_FAR, square)) * inverse
    scaled = where(greater(size, 4.0), far, ratio(*_ERFCX_MIDDLE, size))
    return where(greater(size, 27.0), 0.0, exp_of_square(size, -1.0) * scaled)


# What C's library has, JavaScript's not, and operations can say.
_OWN: dict[str, Callable[[Symbol], Symbol]] = {"erf": _erf, "erfc": _erfc}


def _value(row: Operation) -> str:
    if row.variadic:
        return f"(...xs) => {_call(replace(row, c='', compiled=''), ['...xs'])}"
    symbols = [Symbol(name=name) for name in _names(row)]
    if row.name in _OWN:
        return _function(row, [_OWN[row.name](*symbols)], single=True, output=False)
    if row.definition is not None:
        return _function(row, [Symbol.of(row.definition(*symbols))], single=True, output=False)
    if "?" in row.c:
        return f"({', '.join(_names(row))}) => {row.c.format(*_names(row)).strip('()')}".replace("!=", "!==")
    return _function(row, [row(*symbols)], single=True, output=False)


def _partials(row: Operation) -> str:
    if row.variadic:
        return _VARIADIC[row.name]
    return _function(row, [*row.partials(Symbol(name="out"), *(Symbol(name=name) for name in _names(row)))])


# Rows of any number of arguments are no formula; these lines are compared with the rows, as all others are.
_VARIADIC = {
    "hypot": "(out, ...xs) => xs.map((x) => (out === 0 ? 0 : x / out))",
    "fsum": "(out, ...xs) => xs.map(() => 1)",
    "sumprod": "(out, ...pq) => [...pq.slice(pq.length / 2), ...pq.slice(0, pq.length / 2)]",
}


def _choices(row: Operation) -> list[object]:
    """Return for each argument what is zero where it is passed over."""
    return [] if row.chosen is None else [*row.chosen(*(Symbol(name=name) for name in ["out", *_names(row)]))]


def _function(row: Operation, formulas: list[object], *, single: bool = False, output: bool = True) -> str:
    """Return an arrow function of the arguments that returns the formulas, or the one."""
    symbols = [Symbol.of(formula) for formula in formulas]
    script = _Script(symbols)
    results = [script.text(symbol)[0] for symbol in symbols]
    result = results[0] if single else f"[{', '.join(results)}]"
    names = ["out", *_names(row)] if output else _names(row)
    used = re.findall(r"[a-z]+\d*", " ".join([*script.lines, result]))
    while names and names[-1] not in used:  # a linter asks for no more parameters than are used
        names.pop()
    head = f"({', '.join(names)}) =>"
    if not script.lines:
        return f"{head} {result}"
    return f"{head} {{\n" + "".join(f"    {line}\n" for line in [*script.lines, f"return {result};"]) + "  }"


def _names(row: Operation) -> list[str]:
    return ["x", "y", "z"][: row.arity]


def _printed(row: Operation) -> dict[str, object]:
    """Return what a page prints: the formula with slots, how tightly it binds, the partial derivatives as trees.

    What is left out is as of a function: its symbol is its name, it binds as a call and is written as one.
    """
    shown: dict[str, object] = {
        "symbol": "" if row.symbol == row.name else row.symbol,
        "summary": row.summary if row.summary != row.name else "",
        "partials": partial_trees(row, row.arity),
    }
    if row.precedence != CALL:
        shown["binds"] = row.precedence
    if row.reads_as is not None:
        shown["reads"] = tree(row(*(Symbol(name=f"x{position}") for position in range(row.arity))))
    elif row is not where and row.latex:
        shown["markup"] = _markup(row.latex_template, row.arity)
        shown["brackets"] = bool(row.infix) and not row.latex_template.startswith((r"\frac", r"\left"))
    passive = [position for position, able in enumerate(depends(row, row.arity)) if not able]
    names = [row.function_name, *row.method_names]
    further = {
        "infix": row.infix if row.infix == "**" else "",
        "variadic": row.variadic,
        "names": sorted({name for name in names if name and name != row.name}),
        "private": not any(names),
        "activation": row.activation,
        "defaults": [*row.defaults],
        "passive": passive,
    }
    return {key: value for key, value in (shown | further).items() if value is not False and value not in ("", [])}


_FIRST_SLOT = 0xE000
_SLOT = re.compile("<mi>([\ue000-\uf8ff])</mi>")
_AROUND = re.compile(r"^<math[^>]*><mrow>(.*)</mrow></math>$", re.DOTALL)
_ENTITY = re.compile("&#x([0-9A-F]{5});")
_DEFAULTS = re.compile(r' (?:stretchy|fence|form|separator)="\w+"')  # what a browser assumes anyway makes pages larger


def _markup(latex: str, count: int) -> str:
    """Return a formula as MathML, in which ``{0}``, ``{1}`` stand for the arguments."""
    text = latex.format(*(chr(_FIRST_SLOT + position) for position in range(count)))
    # With numbers in place of names, the invisible sign of a product would be misread.
    markup = _AROUND.sub(r"\1", convert(text.replace(r"\,", r"\cdot ")))
    markup = _ENTITY.sub(lambda match: chr(int(match[1], 16)), _DEFAULTS.sub("", markup))
    return _SLOT.sub(lambda match: f"{{{ord(match[1]) - _FIRST_SLOT}}}", markup)
