"""Formulas of the table as C: what the parts of operations.h are made of."""

import math

from autograd.core.operation import Operation
from autograd.core.symbol import Symbol


class NoCFormError(Exception):
    """The formula uses an operation that only Python can compute."""


def parameters(row: Operation) -> list[str]:
    """Return what the arguments of the C functions are called."""
    return ["x", "y", "z"][: row.arity]


def declare(names: list[str]) -> str:
    """Return the declaration of parameters."""
    return ", ".join(f"double {name}" for name in names)


def statements(formula: Symbol) -> str:
    """Return statements that compute the formula, each shared part once."""
    lines: list[str] = []
    known: dict[str, str] = {}

    def emit(symbol: Symbol) -> str:
        if symbol.operation is None:
            return symbol.name if symbol.constant is None else _literal(symbol.constant)
        text = apply(symbol.operation, [emit(argument) for argument in symbol.arguments])
        if text not in known:
            known[text] = f"t{len(known)}"
            lines.append(f"    const double {known[text]} = {text};\n")
        return known[text]

    result = emit(formula)
    return "".join(lines) + f"    return {result};\n"


def apply(row: Operation, arguments: list[str]) -> str:
    """Return the operation applied to the arguments, as C."""
    if row.c:
        return row.c.format(*arguments)
    if row.definition is not None:
        return f"value_{row.name}({', '.join(arguments)})"
    if row.infix:
        return row.template.format(*arguments)
    raise NoCFormError(row.name)


def _literal(number: float) -> str:
    if math.isnan(number):
        return "NAN"
    if math.isinf(number):
        return "INFINITY" if number > 0.0 else "-INFINITY"
    return f"({number!r})" if number < 0.0 else repr(number)


def switch(signature: str, cases: dict[Operation, str], otherwise: str) -> str:
    """Return a function that chooses by the operation."""
    lines = "\n".join(f"    case OP_{row.name.upper()}: {statement}" for row, statement in cases.items())
    return f"{signature}\n{{\n    switch (operation) {{\n{lines}\n    default: {otherwise}\n    }}\n}}\n"
