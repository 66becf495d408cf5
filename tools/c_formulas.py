"""Formulas of the table as C: what the parts of operations.h are made of."""

import math
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from itertools import count

from autograd.core.arithmetic import where
from autograd.core.float_code import certain, needed_anyway
from autograd.core.operation import Operation
from autograd.core.symbol import Symbol, parts_of

# How the C of what is no call of the library, but an instruction or two, begins.
_CHEAP = ("(", "fabs", "copysign", "floor", "ceil", "trunc", "rint")

# Of so many parts a formula is written out where that saves a call of the library.
_SHORT = 50


class NoCFormError(Exception):
    """The formula uses an operation that only Python can compute."""


def parameters(row: Operation) -> list[str]:
    """Return what the arguments of the C functions are called."""
    return ["x", "y", "z"][: row.arity]


def declare(names: list[str]) -> str:
    """Return the declaration of parameters."""
    return ", ".join(f"double {name}" for name in names)


class Statements:
    """C statements being written: one for each operation, and none twice.

    Of a choice the side that is not chosen is not computed: what calls the library or divides costs time, and may leave
    floating-point flags that the result does not have. What is cheap and harmless is computed anyway, which processors
    do for several numbers at once.
    """

    def __init__(self, output: Operation | None = None, *, compiled: bool = False) -> None:
        self.lines: list[str] = []
        self._compiled = compiled
        self._output = output  # the operation whose number for the arguments is at hand, as ``out``
        self._written: dict[int, Symbol] = {}  # in other operations, by the id of the formula
        self._known: dict[str, str] = {}
        self._chosen: dict[int, str] = {}
        self._kept: list[Symbol] = []  # so that no id is used twice
        self._names = (f"t{number}" for number in count())
        self._certain: dict[int, Symbol] = {}  # the formulas that are computed whatever is chosen

    def number(self, formula: Symbol) -> str:
        """Return what names the formula's number, after writing the statements that compute it."""
        operation, arguments = formula.operation, formula.arguments
        if operation is None:
            return formula.name if formula.constant is None else literal(formula.constant)
        if self._is_output(formula):
            return "out"
        if self._output is not None and operation.definition is not None and not operation.public:
            if id(formula) not in self._written:
                self._written[id(formula)] = Symbol.of(operation.definition(*arguments))
                self._kept.append(formula)
            parts = parts_of([self._written[id(formula)]])
            if len(parts) <= _SHORT and any(map(self._is_output, parts.values())):
                return self.number(self._written[id(formula)])
        if id(formula) not in self._certain:
            self._certain |= certain(formula)
        if operation is where:
            for part in needed_anyway(arguments[1:], self._certain):
                self._certain[id(part)] = part
                self.number(part)
            if self._is_dear([*arguments[1:]]):
                return self._choice(formula)
        return self._name(apply(operation, [*map(self.number, arguments)], compiled=self._compiled))

    @contextmanager
    def block(self, header: str) -> Iterator[None]:
        """Write what is computed only where the header says so, and therefore has no name behind it."""
        outside, before = self.lines, (dict(self._known), dict(self._chosen), dict(self._certain))
        self.lines = []
        yield
        outside += [f"{header} {{", *(f"    {line}" for line in self.lines), "}"]
        self.lines = outside
        self._known, self._chosen, self._certain = before

    def text(self, result: str) -> str:
        """Return the statements, of which the last returns the result."""
        return "".join(f"    {line}\n" for line in [*self.lines, f"return {result};"])

    def _is_output(self, formula: Symbol) -> bool:
        return (
            formula.operation is not None
            and formula.operation is self._output
            and [argument.name for argument in formula.arguments] == parameters(self._output)
        )

    def _choice(self, formula: Symbol) -> str:
        if id(formula) not in self._chosen:
            condition, *sides = formula.arguments
            test, name = self.number(condition), next(self._names)
            self.lines.append(f"double {name};")
            for header, side in zip((f"if ({test} != 0.0)", "else"), sides, strict=True):
                with self.block(header):
                    self.lines.append(f"{name} = {self.number(side)};")
            self._chosen[id(formula)] = name
            self._kept.append(formula)
        return self._chosen[id(formula)]

    def _is_dear(self, sides: list[Symbol]) -> bool:
        """Return whether anything dear is computed for one of the sides alone."""
        parts = parts_of(sides, lambda part: () if id(part) in self._certain else part.arguments)
        return not all(_is_cheap(part.operation) for key, part in parts.items() if key not in self._certain)

    def _name(self, text: str) -> str:
        if text not in self._known:
            self._known[text] = next(self._names)
            self.lines.append(f"const double {self._known[text]} = {text};")
        return self._known[text]


@cache
def _is_cheap(operation: Operation | None) -> bool:
    """Return whether an operation is some instructions that neither call the library nor divide; no operation is."""
    if operation is None:
        return True
    if operation.definition is None:
        return operation.c.startswith(_CHEAP) if operation.c else operation.infix in {"+", "-", "*"}
    formula = Symbol.of(operation.definition(*(Symbol(name=name) for name in parameters(operation))))
    return all(_is_cheap(part.operation) for part in parts_of([formula]).values())


def statements(formula: Symbol, output: Operation | None = None, *, compiled: bool = False) -> str:
    """Return statements that compute the formula, each shared part once; and no more what the operation has made."""
    body = Statements(output, compiled=compiled)
    return body.text(body.number(formula))


def apply(row: Operation, arguments: list[str], *, compiled: bool = False) -> str:
    """Return the operation applied to the arguments, as C; with the forms that only compiled code uses if asked for."""
    if row.c:
        return row.c.format(*arguments)
    if row.definition is not None:
        return f"value_{row.name}({', '.join(arguments)})"
    if row.infix:
        return row.template.format(*arguments)
    if compiled and row.compiled and len(arguments) == row.arity:
        return row.compiled.format(*arguments)
    raise NoCFormError(row.name)


def literal(number: float) -> str:
    """Return a number as C has it."""
    if math.isnan(number):
        return "NAN"
    if math.isinf(number):
        return "INFINITY" if number > 0.0 else "-INFINITY"
    return f"({number!r})" if number < 0.0 else repr(number)


def value_function(row: Operation, *, compiled: bool = False) -> str:
    """Return the C function of the value, or nothing if there is no C form."""
    names = parameters(row)
    symbols = [Symbol(name=name) for name in names]
    try:
        if row.definition is not None:
            body = statements(Symbol.of(row.definition(*symbols)), compiled=compiled)
        else:
            body = f"    return {apply(row, names, compiled=compiled)};\n"
    except NoCFormError:
        return ""
    return f"static inline double value_{row.name}({declare(names)})\n{{\n{body}}}\n"


def partial_functions(row: Operation, *, compiled: bool = False) -> str:
    """Return one C function for each partial derivative, or nothing if one of them has no C form."""
    names = ["out", *parameters(row)]
    functions = []
    try:
        for position, partial in enumerate(row.partials(*(Symbol(name=name) for name in names))):
            body = statements(Symbol.of(partial), row, compiled=compiled)
            unused = "".join(f"    (void){name};\n" for name in names)
            functions.append(
                f"static inline double partial_{row.name}_{position}({declare(names)})\n{{\n{unused}{body}}}\n"
            )
    except NoCFormError:
        return ""
    return "\n".join(functions)


def chosen_functions(row: Operation) -> str:
    """Return one C function for each argument that a selection may pass over; nothing if the row selects nothing."""
    names = ["out", *parameters(row)]
    unused = "".join(f"    (void){name};\n" for name in names)
    return "\n".join(
        f"static inline double chosen_{row.name}_{position}({declare(names)})\n{{\n{unused}{statements(choice)}}}\n"
        for position, choice in choices(row).items()
    )


def choices(row: Operation) -> dict[int, Symbol]:
    """Return for each argument that may be passed over the formula that is zero there."""
    if row.chosen is None:
        return {}
    chosen = row.chosen(*(Symbol(name=name) for name in ["out", *parameters(row)]))
    found = {position: Symbol.of(choice) for position, choice in enumerate(chosen)}
    return {position: choice for position, choice in found.items() if choice.constant is None}


def when_chosen(row: Operation, position: int) -> str:
    """Return the condition under which an argument is chosen, to follow another condition."""
    if position not in choices(row):
        return ""
    return f" && chosen_{row.name}_{position}({', '.join(['out', *parameters(row)])}) != 0.0"


def switch(signature: str, cases: dict[Operation, str], otherwise: str) -> str:
    """Return a function that chooses by the operation."""
    lines = "\n".join(f"    case OP_{row.name.upper()}: {statement}" for row, statement in cases.items())
    return f"{signature}\n{{\n    switch (operation) {{\n{lines}\n    default: {otherwise}\n    }}\n}}\n"
