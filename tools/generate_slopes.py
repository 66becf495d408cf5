"""The partial derivatives of the table as the native engine records them: the row's own formula, node by node."""

from collections.abc import Iterable
from typing import ClassVar

from c_formulas import NoCFormError, choices, literal, parameters, partial_functions, switch, value_function

from autograd.core.arithmetic import where
from autograd.core.dependence import depends
from autograd.core.operation import Operation
from autograd.core.symbol import Symbol
from autograd.core.table import TABLE

_HEADER = """/* The partial derivatives, recorded: what a row's formula is when it is read on Values.
 * Generated from the table of operations (autograd/core); do not edit. */
"""
_CONSTANTS = {1.0: "(Slope){ONE, {1.0, NULL}}", -1.0: "(Slope){MINUS_ONE, {-1.0, NULL}}"}


def slopes_header() -> str:
    """Return the text of slopes.h."""
    rows = [row for row in TABLE.values() if not row.variadic and row.arity <= 2 and partial_functions(row)]
    functions = {row: text for row in rows if (text := _slopes_function(row)) is not None}
    signature = "static int slopes_of(unsigned operation, Operand out, Operand x, Operand y, Slope *slopes)"
    comment = "/* Fill in the slopes by the arguments a derivative goes to. Returns 0 where Python is to be asked. */\n"
    cases = {row: f"slopes_{row.name}({', '.join(_names(row))}, slopes); return 1;" for row in functions}
    return "\n".join([_HEADER, *functions.values(), comment + switch(signature, cases, "return 0;")])


class _Made(Symbol):
    """A formula that notes when it is made, which is when Python would record it."""

    __slots__ = ()
    made: ClassVar[list[Symbol]] = []

    @classmethod
    def apply_operation(cls, operation: Operation, arguments: tuple[object, ...]) -> Symbol:
        formula = super().apply_operation(operation, arguments)
        cls.made.append(formula)
        return formula


def _names(row: Operation) -> list[str]:
    return ["out", *parameters(row)]


def _slopes_function(row: Operation) -> str | None:
    """Return the C function that fills in the slopes of a row; None if one of its partials has no C form."""
    names, able = _names(row), depends(row, row.arity)
    _Made.made = []
    partials = row.partials(*(_Made(name=name) for name in names))
    formulas = {position: Symbol.of(partial) for position, partial in enumerate(partials) if able[position]}
    body = _Body()
    try:
        body.record(_Made.made, formulas.values())
    except NoCFormError:
        return None
    unused = "".join(f"    (void){name};\n" for name in names)
    lines = [
        *body.lines,
        *(_fill_in(row, position, body.name(formula), formula) for position, formula in formulas.items()),
    ]
    lines += [f"release({name});" for name in body.recorded]
    text = "".join(f"    {line}\n" for line in lines)
    declared = ", ".join(f"Operand {name}" for name in names)
    return f"static void slopes_{row.name}({declared}, Slope *slopes)\n{{\n{unused}    (void)slopes;\n{text}}}\n"


def _fill_in(row: Operation, position: int, name: str, formula: Symbol) -> str:
    slope = _CONSTANTS.get(formula.constant) if formula.constant is not None else None
    condition = ""
    if position in choices(row):
        arguments = ", ".join(f"{argument}.number" for argument in _names(row))
        condition = f"if (chosen_{row.name}_{position}({arguments}) != 0.0) "
    return f"{condition}slopes[{position}] = {slope or f'(Slope){{PRODUCT, retain({name})}}'};"


class _Body:
    """The body of a C function: each operation of the formulas recorded once."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._names: dict[int, str] = {}

    @property
    def recorded(self) -> Iterable[str]:
        """The names of what was recorded."""
        return self._names.values()

    def record(self, made: Iterable[Symbol], wanted: Iterable[Symbol]) -> None:
        """Write the statements that record what is wanted, in the order in which it was made."""
        needed = set()
        stack = list(wanted)
        while stack:
            formula = stack.pop()
            if id(formula) not in needed:
                needed.add(id(formula))
                stack.extend(formula.arguments)
        for formula in made:
            if id(formula) in needed:
                call = self._call(formula)
                self._names[id(formula)] = f"t{len(self._names)}"
                self.lines.append(f"const Operand {self._names[id(formula)]} = {call};")

    def name(self, formula: Symbol) -> str:
        """Return what names the operand."""
        if formula.operation is None:
            return formula.name if formula.constant is None else f"plain({literal(formula.constant)})"
        return self._names[id(formula)]

    def _call(self, formula: Symbol) -> str:
        operation, arguments = formula.operation, ", ".join(map(self.name, formula.arguments))
        if operation is where:
            return f"choose({arguments})"
        if operation is None or operation.arity > 2 or operation.variadic or not value_function(operation):
            raise NoCFormError(str(operation))
        kind = "unary" if operation.arity == 1 else "binary"
        return f"apply_{kind}(OP_{operation.name.upper()}, {arguments})"
