"""Formulas of the table as MathML, which a browser shows without a font, a script or a network.

They are the LaTeX of the rows, translated by a library; nothing is written a second time.
A character of Unicode's private area stands for an argument: :func:`slot` makes it, and the page puts a
name or a number in its place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from html import escape

from autograd.core.arithmetic import where
from autograd.core.operation import Operation
from autograd.core.symbol import Symbol

__all__ = ["OUTPUT", "formula", "mathml", "partial_formulas", "partials_at", "slot"]

# The slot of the result; the arguments are slots 0, 1, 2, …
OUTPUT = 0x1000
_FIRST_SLOT = 0xE000
_REMEMBERED = 1000  # a graph has many nodes and few kinds of them
_SLOT = re.compile("<mi>([\ue000-\uf8ff])</mi>")
_AROUND = re.compile(r"^<math[^>]*><mrow>(.*)</mrow></math>$", re.DOTALL)
_ENTITY = re.compile("&#x([0-9A-F]{5});")
_DEFAULTS = re.compile(r' (?:stretchy|fence|form)="\w+"')  # what a browser assumes anyway makes pages larger


def slot(position: int) -> str:
    """Return the character that stands for the argument at a position, or for the result (OUTPUT)."""
    return chr(_FIRST_SLOT + position)


@lru_cache(_REMEMBERED)
def formula(operation: Operation, count: int) -> str:
    """Return the operation applied to ``count`` arguments as MathML, with slots for the arguments."""
    if operation.variadic:
        operation = replace(operation, domain=operation.domain[:1] * count)
    return mathml(Symbol(operation=operation, arguments=tuple(_slots(count))).latex())


def partial_formulas(operation: Operation, output: float, arguments: Sequence[float]) -> tuple[str, ...]:
    """Return each partial derivative at the given numbers as MathML, with slots for arguments and result."""
    return tuple(mathml(partial.latex()) for partial in partials_at(operation, output, arguments))


def partials_at(operation: Operation, output: float, arguments: Sequence[float]) -> list[Symbol]:
    """Return the formula of each partial derivative that holds at the given numbers, with slots as names.

    Where the row chooses between two formulas (``1/x`` where x > 0, otherwise nan), it is the one chosen there.
    """
    names = _slots(len(arguments))
    partials = operation.partials(Symbol(name=slot(OUTPUT)), *names)
    numbers = dict(zip((name.name for name in names), arguments, strict=True)) | {slot(OUTPUT): output}
    return [_decided(Symbol.of(partial), numbers) for partial in partials]


def _decided(symbol: Symbol, numbers: dict[str, float]) -> Symbol:
    """Return the formula with each ``where`` replaced by the choice that it makes at these numbers."""
    operation = symbol.operation
    if operation is None:
        return symbol
    if operation is where:
        condition, chosen, otherwise = symbol.arguments
        return _decided(chosen if _evaluate(condition, numbers) else otherwise, numbers)
    arguments = tuple(_decided(argument, numbers) for argument in symbol.arguments)
    return Symbol(operation=operation, arguments=arguments)


def _evaluate(symbol: Symbol, numbers: dict[str, float]) -> float:
    if symbol.operation is None:
        return numbers[symbol.name] if symbol.constant is None else symbol.constant
    return symbol.operation.forward(*(_evaluate(argument, numbers) for argument in symbol.arguments))


def _slots(count: int) -> list[Symbol]:
    return [Symbol(name=slot(position)) for position in range(count)]


@lru_cache(_REMEMBERED)
def mathml(latex: str) -> str:
    r"""Translate a formula of the table into the content of a ``<math>`` element.

    Examples
    --------
    >>> mathml(r"\frac{1}{2} + x")
    '<mfrac><mrow><mn>1</mn></mrow><mrow><mn>2</mn></mrow></mfrac><mo>+</mo><mi>x</mi>'
    """
    from latex2mathml.converter import convert

    # With numbers in place of names, the invisible sign of a product would be misread.
    markup = _AROUND.sub(r"\1", convert(latex.replace(r"\,", r"\cdot ")))
    markup = _ENTITY.sub(lambda match: escape(chr(int(match[1], 16))), _DEFAULTS.sub("", markup))
    return _SLOT.sub(lambda match: f'<mi data-slot="{ord(match[1]) - _FIRST_SLOT}"></mi>', markup)
