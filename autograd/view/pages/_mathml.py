r"""The reading of LaTeX as MathML, which a browser shows without a font, a script or a network.

It knows exactly the LaTeX in which the rows of the table are written; nothing is written a second time.
A character of Unicode's private area stands for an argument: :func:`slot` makes it, and the page puts a
name or a number in its place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from html import escape

from autograd.core.arithmetic import where
from autograd.core.operation import Operation
from autograd.core.symbol import Symbol

__all__ = ["OUTPUT", "formula", "mathml", "partial_formulas", "slot"]

# The slot of the result; the arguments are slots 0, 1, 2, …
OUTPUT = 0x1000
_FIRST_SLOT = 0xE000
_TOKEN = re.compile(r"\\[A-Za-z]+|\\.|\d+(?:\.\d*)?(?:e[+-]?\d+)?|[A-Za-z]+|\s+|.", re.DOTALL)
_FUNCTIONS = frozenset(
    "sin cos tan sinh cosh tanh arcsin arccos arctan ln log max min exp Gamma sigma psi".split()
)
_GREEK = {"Gamma": "Γ", "sigma": "σ", "psi": "ψ"}
_FENCES = {"\\lfloor": "⌊", "\\rfloor": "⌋", "\\lceil": "⌈", "\\rceil": "⌉"}


def slot(position: int) -> str:
    """Return the character that stands for the argument at a position, or for the result (OUTPUT)."""
    return chr(_FIRST_SLOT + position)


def formula(operation: Operation, count: int) -> str:
    """Return the operation applied to ``count`` arguments as MathML, with slots for the arguments."""
    if operation.variadic:
        operation = replace(operation, domain=operation.domain[:1] * count)
    return mathml(Symbol(operation=operation, arguments=tuple(_slots(count))).latex())


def partial_formulas(operation: Operation, output: float, arguments: Sequence[float]) -> tuple[str, ...]:
    """Return each partial derivative at the given numbers as MathML, with slots for arguments and result.

    Where the row chooses between two formulas (``1/x`` where x > 0, otherwise nan), the one that holds at
    these numbers is returned.
    """
    names = _slots(len(arguments))
    partials = operation.partials(Symbol(name=slot(OUTPUT)), *names)
    numbers = dict(zip((name.name for name in names), arguments, strict=True)) | {slot(OUTPUT): output}
    return tuple(mathml(_decided(Symbol.of(partial), numbers).latex()) for partial in partials)


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


def mathml(latex: str) -> str:
    """Translate a formula of the table into the content of a ``<math>`` element.

    Raises
    ------
    ValueError
        If the formula uses LaTeX that the table has not used so far.

    Examples
    --------
    >>> mathml(r"\\frac{1}{2} + \\sigma(x)")
    '<mfrac><mn>1</mn><mn>2</mn></mfrac><mo>+</mo><mi>σ</mi><mo>(</mo><mi>x</mi><mo>)</mo>'
    """
    reader = _Reader([token for token in _TOKEN.findall(latex) if not token.isspace()], latex)
    return reader.sequence(end=None)


class _Reader:
    """A recursive-descent reader of one formula."""

    def __init__(self, tokens: list[str], latex: str) -> None:
        self.tokens = tokens[::-1]
        self.latex = latex

    def sequence(self, end: str | None) -> str:
        parts: list[str] = []
        while self.tokens:
            token = self.tokens.pop()
            if token == end:
                return "".join(parts)
            if token in {"^", "_"}:
                tag = "msup" if token == "^" else "msub"
                base = self._base(parts)
                parts.append(f"<{tag}><mrow>{base}</mrow>{self.group()}</{tag}>")
            else:
                parts.append(self.element(token))
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
        token = self._take()
        inner = self.sequence("}") if token == "{" else self.element(token)
        return inner if _is_single(inner) else f"<mrow>{inner}</mrow>"

    def element(self, token: str) -> str:
        if token.startswith("\\"):
            return self.command(token)
        if token == "{":
            return self._row(self.sequence("}"))
        if token[0].isdigit():
            return f"<mn>{token}</mn>"
        if 0xE000 <= ord(token) <= 0xF8FF:
            return f'<mi data-slot="{ord(token) - _FIRST_SLOT}"></mi>'
        if token.isalpha():
            return f"<mi>{escape(token)}</mi>"
        return f"<mo>{escape('−' if token == '-' else token)}</mo>"

    def command(self, token: str) -> str:
        name = token[1:]
        if name == "frac":
            return f"<mfrac>{self.group()}{self.group()}</mfrac>"
        if name == "sqrt":
            return self._root()
        if name == "operatorname":
            self._expect("{")
            letters = []
            while (letter := self._take()) != "}":
                letters.append(letter.removeprefix("\\"))
            return f"<mi>{escape(''.join(letters))}</mi>"
        if name == "left":
            opening, inner, closing = self._fence(), self.sequence(r"\right"), self._fence()
            return f"<mrow>{opening}{inner}{closing}</mrow>"
        if name == "mathrel":
            self._expect("{")
            return f"<mo>{escape(self.sequence('}').replace('<mo>', '').replace('</mo>', ''))}</mo>"
        if name == ",":
            return "<mo>·</mo>"  # with numbers in place of names, an invisible sign would be misread
        if name == "bmod":
            return "<mo>mod</mo>"
        if name in _FUNCTIONS:
            return f"<mi>{_GREEK.get(name, name)}</mi>"
        raise ValueError(f"the formula {self.latex!r} contains {token!r}, which has no MathML here")

    def _root(self) -> str:
        if not self.tokens or self.tokens[-1] != "[":
            return f"<msqrt>{self.group()}</msqrt>"
        self._take()
        index = self.sequence("]")
        return f"<mroot>{self.group()}<mrow>{index}</mrow></mroot>"

    def _fence(self) -> str:
        token = self._take()
        return f"<mo>{escape(_FENCES.get(token, token))}</mo>"

    def _row(self, inner: str) -> str:
        return inner if _is_single(inner) else f"<mrow>{inner}</mrow>"

    def _take(self) -> str:
        if not self.tokens:
            raise ValueError(f"the formula {self.latex!r} ends too early")
        return self.tokens.pop()

    def _expect(self, wanted: str) -> None:
        token = self._take()
        if token != wanted:
            raise ValueError(f"the formula {self.latex!r} has {token!r} where {wanted!r} is expected")


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
