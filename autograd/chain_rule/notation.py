"""Names, numbers, formulas and derivatives as text and as LaTeX."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable

from autograd.core.arithmetic import negative
from autograd.core.operation import ADDITIVE, CHOICE, MULTIPLICATIVE
from autograd.core.symbol import Symbol

__all__ = ["LATEX", "TEXT", "Markup"]


class Markup:
    """One way to write mathematics; this one is plain text."""

    times = " · "
    loosest = MULTIPLICATIVE  # `x · a * b` would mix two signs for one thing

    def name(self, name: str) -> str:
        """Return the name of a Value."""
        return name

    def number(self, number: float) -> str:
        """Return a number with six significant digits."""
        return f"{number:.6g}"

    def formula(self, symbol: Symbol) -> str:
        """Return a formula."""
        return self._written(symbol).text()

    def derivative(self, upper: str, lower: str, *, partial: bool) -> str:
        """Return the derivative of one Value by another."""
        d = "∂" if partial else "d"
        return f"{d}{self.name(upper)}/{d}{self.name(lower)}"

    def factor(self, symbol: Symbol) -> str:
        """Return a formula such that it can stand in a product."""
        text = self.formula(symbol)
        loose = text.startswith("-") or (symbol.operation is not None and symbol.operation.precedence <= self.loosest)
        return self.parenthesized(text) if loose else text

    def term(self, symbol: Symbol) -> str:
        """Return a formula such that it can stand in a sum."""
        text = self.formula(symbol)
        choice = symbol.operation is not None and symbol.operation.precedence == CHOICE
        return self.parenthesized(text) if choice else text

    def parenthesized(self, text: str) -> str:
        """Return text in parentheses."""
        return f"({text})"

    def product(self, numbers: Iterable[float]) -> str:
        """Return a product of numbers; a negative one after the first is put in parentheses."""
        texts = [self.number(number) for number in numbers]
        return self.times.join([*texts[:1], *(self.parenthesized(t) if t.startswith("-") else t for t in texts[1:])])

    def sum(self, terms: Iterable[str]) -> str:
        """Return a sum of terms; one that begins with a minus is subtracted."""
        texts = list(terms)
        return "".join([*texts[:1], *(f" - {t[1:]}" if t.startswith("-") else f" + {t}" for t in texts[1:])])

    def _written(self, symbol: Symbol) -> Symbol:
        """Return a formula with its names, and its numbers, as this markup writes them."""
        if symbol.operation is not None:
            return Symbol(operation=symbol.operation, arguments=tuple(map(self._written, symbol.arguments)))
        return Symbol(name=self.name(symbol.name)) if symbol.constant is None else self._constant(symbol.constant)

    def _constant(self, constant: float) -> Symbol:
        if constant != constant // 1.0 or abs(constant) >= 1e6:
            return Symbol(constant)
        digits = Symbol(name=f"{abs(constant):.0f}")
        return negative(digits) if constant < 0.0 else digits


class _Latex(Markup):
    times = r" \cdot "
    loosest = ADDITIVE

    def name(self, name: str) -> str:
        r"""Return ``w_{5}`` for ``w5``, ``\delta_{o}`` for ``delta_o``, and what is no such name as text."""
        match = re.fullmatch(r"([^\W\d_]+)_?(\d*)((?:_[^\W_]+)*)(#\d+)?", name)
        if match is None:
            return rf"\text{{{_escaped(name)}}}"
        letters, digits, rest, again = match.groups(default="")
        if letters in _GREEK:
            letters = f"\\{letters}"
        elif len(letters) > 1:
            letters = rf"\mathit{{{letters}}}"
        below = ",".join(filter(None, [digits, *rest.split("_")]))
        above = f"^{{({again[1:]})}}" if again else ""
        return letters + (f"_{{{below}}}" if below else "") + above

    def number(self, number: float) -> str:
        """Return a number with six significant digits."""
        if not math.isfinite(number):
            return r"\mathrm{nan}" if math.isnan(number) else (r"\infty" if number > 0 else r"-\infty")
        mantissa, _, exponent = f"{number:.6g}".partition("e")
        return rf"{mantissa} \times 10^{{{int(exponent)}}}" if exponent else mantissa

    def formula(self, symbol: Symbol) -> str:
        """Return a formula."""
        return self._written(symbol).latex()

    def derivative(self, upper: str, lower: str, *, partial: bool) -> str:  # noqa: ARG002
        """Return the derivative of one Value by another: always with ∂, as the field's books do."""
        return rf"\frac{{\partial {self.name(upper)}}}{{\partial {self.name(lower)}}}"

    def parenthesized(self, text: str) -> str:
        """Return text in parentheses of its height."""
        return rf"\left({text}\right)"

    def _constant(self, constant: float) -> Symbol:
        return Symbol(constant)


def _escaped(text: str) -> str:
    return re.sub(r"([#$%&_{}~^|\\])", lambda match: _ESCAPES.get(match[1], f"\\{match[1]}"), text)


_ESCAPES = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}", "|": r"\textbar{}"}
_GREEK = frozenset(
    (  # noqa: SIM905 (a list of 34 strings is no easier to read)
        "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau upsilon phi chi psi "
        "omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega"
    ).split()
)

TEXT = Markup()
LATEX = _Latex()
