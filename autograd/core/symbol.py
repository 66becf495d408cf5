"""The reading on symbols: what an operation does to names instead of numbers is a formula.

A partial derivative read on symbols becomes C code for the native engine, LaTeX for the documentation
and text for an explanation. Knows no particular operation; the operators are installed by the table.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from autograd.core.operation import Operation

__all__ = ["ADDITIVE", "ATOM", "CALL", "CHOICE", "MULTIPLICATIVE", "POWER", "UNARY", "Symbol", "parts_of"]

# How tightly an operation binds when it is printed; an argument that binds less is put in parentheses.
CHOICE, ADDITIVE, MULTIPLICATIVE, UNARY, POWER, CALL, ATOM = range(-1, 6)


class Symbol:
    """A formula: a constant, a name, or an operation applied to formulas."""

    __slots__ = ("arguments", "constant", "name", "operation")

    def __init__(
        self,
        constant: float | None = None,
        *,
        name: str = "",
        operation: Operation | None = None,
        arguments: tuple[Symbol, ...] = (),
    ) -> None:
        self.constant = constant
        self.name = name
        self.operation = operation
        self.arguments = arguments

    @classmethod
    def of(cls, thing: object) -> Symbol:
        """Return a symbol as it is, and a number as a constant symbol."""
        if isinstance(thing, Symbol):
            return thing
        if isinstance(thing, float | int):
            return cls(float(thing))
        raise TypeError(f"a formula is made of symbols and numbers; got {type(thing).__name__}")

    @classmethod
    def names(cls, names: str) -> list[Symbol]:
        """Return one symbol for each of the names, which are separated by blanks."""
        return [cls(name=name) for name in names.split()]

    @classmethod
    def apply_operation(cls, operation: Operation, arguments: tuple[object, ...]) -> Symbol:
        """Apply an operation: the result is the formula."""
        return cls(operation=operation, arguments=tuple(map(cls.of, arguments)))

    @classmethod
    def install_operators(cls, rows: Iterable[Operation]) -> None:
        """Give symbols Python's operators, each meaning the row that claims it."""
        for row in rows:
            if row.arity == 1:
                setattr(cls, f"__{row.operator}__", lambda self, row=row: row(self))
            else:
                setattr(cls, f"__{row.operator}__", lambda self, other, row=row: row(self, other))
                setattr(cls, f"__r{row.operator}__", lambda self, other, row=row: row(other, self))

    def __bool__(self) -> bool:
        raise TypeError(
            "a symbol is neither true nor false: a partial derivative or definition cannot use Python's "
            "`if` or a comparison; write it with the operations `where` and `greater`"
        )

    __lt__ = __le__ = __gt__ = __ge__ = lambda self, _other: bool(self)

    def evaluate(self) -> float:
        """Return the value of a formula without names, with the forward functions of the operations."""
        if self.operation is None:
            if self.constant is None:
                raise ValueError(f"the formula contains the name {self.name!r} and has no value")
            return self.constant
        return self.operation.forward(*(argument.evaluate() for argument in self.arguments))

    def text(self) -> str:
        """Return the formula as Python text, such as ``1.0 / (x + y)``."""
        return self._render(lambda operation: operation.template, repr)[0]

    def latex(self) -> str:
        """Return the formula as LaTeX."""
        return self._render(lambda operation: operation.latex_template, _latex_number)[0]

    def _render(self, template: Callable[[Operation], str], number: Callable[[float], str]) -> tuple[str, int]:
        operation = self.operation
        if operation is None:
            if self.constant is None:
                return self.name, ATOM
            return number(self.constant), ATOM if self.constant >= 0.0 else UNARY
        if operation.reads_as is not None:
            return Symbol.of(operation.reads_as(*self.arguments))._render(template, number)
        rendered = []
        pattern = template(operation)
        if operation.variadic:  # the template has as many holes as a sample has arguments
            holes = ", ".join(f"{{{position}}}" for position in range(len(self.arguments)))
            pattern = f"{pattern.partition('(')[0]}({holes})"
        for position, argument in enumerate(self.arguments):
            text, binding = argument._render(template, number)
            # Sums, differences, products and quotients group from the left, powers from the right; a sign is put in
            # parentheses wherever it does not come first.
            tight = (
                binding > operation.precedence
                if position or operation.infix == "**"
                else binding >= operation.precedence
            )
            loose = not tight or (position > 0 and binding == UNARY)
            rendered.append(f"({text})" if loose and _needs_parentheses(pattern, operation) else text)
        return pattern.format(*rendered), operation.precedence

    def __repr__(self) -> str:
        return f"Symbol({self.text()})"


def _needs_parentheses(pattern: str, operation: Operation) -> bool:
    # A function call or a fraction brackets its arguments itself.
    return bool(operation.infix) and not pattern.startswith(("\\frac", "\\left"))


def _latex_number(number: float) -> str:
    if number != number:
        return r"\operatorname{nan}"
    return f"{number:g}".replace("inf", r"\infty")


def parts_of(
    formulas: Iterable[Symbol], below: Callable[[Symbol], Iterable[Symbol]] = lambda part: part.arguments
) -> dict[int, Symbol]:
    """Return formulas and what they are made of, each part once, by id. ``below`` says what of a part is gone into.

    >>> x = Symbol(name="x")
    >>> [part.name for part in parts_of([x, x]).values()]
    ['x']
    """
    found: dict[int, Symbol] = {}
    waiting = [*formulas]
    while waiting:
        part = waiting.pop()
        if id(part) not in found:
            found[id(part)] = part
            waiting.extend(below(part))
    return found
