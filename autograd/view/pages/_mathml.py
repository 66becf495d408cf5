r"""The reading of LaTeX as MathML, which a browser shows without a font, a script or a network.

It knows exactly the LaTeX in which the rows of the table are written; nothing is written a second time.
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
_WORD = re.compile(r"\\[A-Za-z]+|\\.|\d+(?:\.\d*)?(?:e[+-]?\d+)?|[A-Za-z]+|\s+|.", re.DOTALL)
_GREEK = {"Gamma": "Γ", "sigma": "σ", "psi": "ψ"}
_FUNCTIONS = {"sin", "cos", "tan", "sinh", "cosh", "tanh", "arcsin", "arccos", "arctan", "ln", "log", "max", "min"} | {
    *_GREEK
}
# With numbers in place of names, the invisible sign of a product would be misread.
_SIGNS = {",": "·", "bmod": "mod"}
_FENCES = {"\\lfloor": "⌊", "\\rfloor": "⌋", "\\lceil": "⌈", "\\rceil": "⌉"}


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

    Raises
    ------
    ValueError
        If the formula uses LaTeX that the table has not used so far.

    Examples
    --------
    >>> mathml(r"\frac{1}{2} + \sigma(x)")
    '<mfrac><mn>1</mn><mn>2</mn></mfrac><mo>+</mo><mi>σ</mi><mo>(</mo><mi>x</mi><mo>)</mo>'
    """
    reader = _Reader([word for word in _WORD.findall(latex) if not word.isspace()], latex)
    return reader.sequence(end=None)


class _Reader:
    """A recursive-descent reader of one formula."""

    def __init__(self, words: list[str], latex: str) -> None:
        self.words = words[::-1]
        self.latex = latex

    def sequence(self, end: str | None) -> str:
        parts: list[str] = []
        while self.words:
            word = self.words.pop()
            if word == end:
                return "".join(parts)
            if word in {"^", "_"}:
                tag = "msup" if word == "^" else "msub"
                base = self._base(parts)
                parts.append(f"<{tag}><mrow>{base}</mrow>{self.group()}</{tag}>")
            else:
                parts.append(self.element(word))
        if end is not None:
            raise ValueError(f"the formula {self.latex!r} ends where {end!r} is missing")
        return "".join(parts)

    @staticmethod
    def _base(parts: list[str]) -> str:
        """Take away what an exponent belongs to: the last element, or all that it closes a parenthesis on."""
        if not parts:
            return ""
        if parts[-1] != "<mo>)</mo>":
            return parts.pop()
        depth, start = 0, len(parts)
        while start > 0:
            start -= 1
            depth += {"<mo>)</mo>": 1, "<mo>(</mo>": -1}.get(parts[start], 0)
            if depth == 0:
                break
        base = "".join(parts[start:])
        del parts[start:]
        return base

    def group(self) -> str:
        """Read what one pair of braces holds, or one element, as one element."""
        word = self._take()
        inner = self.sequence("}") if word == "{" else self.element(word)
        return inner if _is_single(inner) else f"<mrow>{inner}</mrow>"

    def element(self, word: str) -> str:
        if word.startswith("\\"):
            return self.command(word)
        if word == "{":
            return self._row(self.sequence("}"))
        if word[0].isdigit():
            return f"<mn>{word}</mn>"
        if word.isalpha():
            return f"<mi>{escape(word)}</mi>"
        if "\ue000" <= word <= "\uf8ff":
            return f'<mi data-slot="{ord(word) - _FIRST_SLOT}"></mi>'
        return f"<mo>{escape('−' if word == '-' else word)}</mo>"

    def command(self, word: str) -> str:
        name = word[1:]
        if name in _SIGNS:
            return f"<mo>{_SIGNS[name]}</mo>"
        if name in _FUNCTIONS:
            return f"<mi>{_GREEK.get(name, name)}</mi>"
        structure = {
            "frac": self._fraction,
            "sqrt": self._root,
            "left": self._between_fences,
            "mathrel": self.group,
            "operatorname": self._function,
        }.get(name)
        if structure is None:
            raise ValueError(f"the formula {self.latex!r} contains {word!r}, which has no MathML here")
        return structure()

    def _fraction(self) -> str:
        return f"<mfrac>{self.group()}{self.group()}</mfrac>"

    def _function(self) -> str:
        self._expect("{")
        letters = []
        while (letter := self._take()) != "}":
            letters.append(letter.removeprefix("\\"))
        return f"<mi>{escape(''.join(letters))}</mi>"

    def _between_fences(self) -> str:
        opening, inner, closing = self._fence(), self.sequence(r"\right"), self._fence()
        return f"<mrow>{opening}{inner}{closing}</mrow>"

    def _root(self) -> str:
        if not self.words or self.words[-1] != "[":
            return f"<msqrt>{self.group()}</msqrt>"
        self._take()
        index = self.sequence("]")
        return f"<mroot>{self.group()}<mrow>{index}</mrow></mroot>"

    def _fence(self) -> str:
        word = self._take()
        return f"<mo>{escape(_FENCES.get(word, word))}</mo>"

    def _row(self, inner: str) -> str:
        return inner if _is_single(inner) else f"<mrow>{inner}</mrow>"

    def _take(self) -> str:
        if not self.words:
            raise ValueError(f"the formula {self.latex!r} ends too early")
        return self.words.pop()

    def _expect(self, wanted: str) -> None:
        word = self._take()
        if word != wanted:
            raise ValueError(f"the formula {self.latex!r} has {word!r} where {wanted!r} is expected")


def _is_single(markup: str) -> bool:
    """Return whether the markup is exactly one element."""
    match = re.match(r"<(\w+)[^>]*>", markup)
    if match is None:
        return False
    depth = 0
    for tag in re.finditer(r"<(/?)\w+[^>]*>", markup):
        depth += -1 if tag[1] else 1
        if depth == 0:
            return tag.end() == len(markup)
    return False
