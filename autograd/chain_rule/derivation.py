"""The forward and the reverse pass, line by line, as one would write them on a sheet of paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from autograd.chain_rule.notation import LATEX, TEXT, Markup
from autograd.chain_rule.steps import Steps
from autograd.core.engine import Value
from autograd.core.reverse import adjoints
from autograd.core.symbol import Symbol

if TYPE_CHECKING:
    from autograd.chain_rule.exercise import Exercise

__all__ = ["Adjoint", "Assignment", "Derivation", "Term", "derivation"]

_GAP = r"\underline{\qquad\qquad}"


@dataclass(frozen=True)
class Assignment:
    """One line of the forward pass: a name, its formula (None for a given number), its value."""

    name: str
    formula: Symbol | None
    value: float

    def sides(self, markup: Markup) -> list[str]:
        """Return the sides of the equation."""
        formula = [] if self.formula is None else [markup.formula(self.formula)]
        return [markup.name(self.name), *formula, markup.number(self.value)]


@dataclass(frozen=True)
class Term:
    """What one user of a Value adds to its adjoint: the user's adjoint, times the derivative of the user."""

    user: str
    user_adjoint: float
    formula: Symbol
    number: float

    def symbols(self, output: str, markup: Markup, *, alone: bool = True) -> str:
        """Return the product as formulas, without factors of 1; alone, or as a term of a sum."""
        if self.user == output:
            return markup.formula(self.formula) if alone else markup.term(self.formula)
        above = markup.derivative(output, self.user, partial=False)
        return above if self.formula.constant == 1.0 else above + markup.times + markup.factor(self.formula)

    def numbers(self, output: str, markup: Markup) -> str:
        """Return the product as numbers, without factors of 1."""
        if self.user == output:
            return markup.product([self.number])
        return markup.product([self.user_adjoint] if self.formula.constant == 1.0 else [self.user_adjoint, self.number])


@dataclass(frozen=True)
class Adjoint:
    """One line of the reverse pass: the derivative of the output by a Value, as the sum over its users."""

    name: str
    terms: tuple[Term, ...]
    value: float

    def left(self, output: str, markup: Markup) -> str:
        """Return the left side of the equation."""
        return markup.derivative(output, self.name, partial=False)

    def sides(self, output: str, markup: Markup) -> list[str]:
        """Return the sides of the equation, leaving out one that says the same as the one before."""
        symbols = markup.sum(term.symbols(output, markup, alone=len(self.terms) == 1) for term in self.terms)
        numbers = markup.sum(term.numbers(output, markup) for term in self.terms)
        right = [side for side in (symbols, numbers, markup.number(self.value)) if side]
        return [self.left(output, markup), *dict.fromkeys(right)]


@dataclass(frozen=True)
class Derivation:
    """The forward and the reverse pass. It prints as text, and shows itself in a notebook.

    Attributes
    ----------
    output
        The name of what is differentiated.
    given
        The leaves and constants that have a name.
    forward
        The calculation, in order.
    reverse
        The adjoints, each after those it is made of.
    value
        The Value that was differentiated.
    blank
        Whether the reverse pass prints with gaps to fill in.
    """

    output: str
    given: tuple[Assignment, ...]
    forward: tuple[Assignment, ...]
    reverse: tuple[Adjoint, ...]
    value: Value
    blank: bool = False

    @property
    def answers(self) -> dict[str, float]:
        """The derivative of the output by each Value, by name."""
        return {adjoint.name: adjoint.value for adjoint in self.reverse}

    def exercise(self) -> Exercise:
        """Return the same with gaps in place of the adjoints; this one, or ``answers``, is the key.

        The exercise checks answers, and makes worksheets with other numbers.

        >>> from autograd import Value, derivation
        >>> x = Value(3.0, label="x")
        >>> print(derivation(x * x).exercise())
        Given
          x = 3
        Forward
          f = x * x = 9
        Reverse
          df/df = ______
          df/dx = ______
        """
        from autograd.chain_rule.exercise import exercise_of  # which is made of derivations

        return exercise_of(self)

    def __str__(self) -> str:
        lines: list[str] = []
        for title, rows in self._sections(TEXT, "______"):
            lines += [title, *(f"  {' = '.join(sides)}" for sides in rows)]
        return "\n".join(lines)

    def markdown(self) -> str:
        """Return the derivation as Markdown: three lists of formulas."""
        blocks = [
            "\n".join([f"**{title}**", "", *(f"- ${' = '.join(sides)}$" for sides in rows)])
            for title, rows in self._sections(LATEX, _GAP)
        ]
        return "\n\n".join(blocks)

    def latex(self) -> str:
        """Return the derivation as LaTeX, an ``aligned`` block to stand in any display."""
        lines: list[str] = []
        for title, rows in self._sections(LATEX, _GAP):
            lines += [rf"&\textbf{{{title}}}", *(f"{left} &= {' = '.join(right)}" for left, *right in rows)]
        return "\\begin{aligned}\n" + " \\\\\n".join(lines) + "\n\\end{aligned}"

    def _repr_markdown_(self) -> str:
        return self.markdown()

    def _repr_latex_(self) -> str:
        return f"$$\n{self.latex()}\n$$"

    def _sections(self, markup: Markup, gap: str) -> list[tuple[str, list[list[str]]]]:
        reverse = [
            [a.left(self.output, markup), gap] if self.blank else a.sides(self.output, markup) for a in self.reverse
        ]
        given = [line.sides(markup) for line in self.given]
        forward = [line.sides(markup) for line in self.forward]
        sections = [("Given", given), ("Forward", forward), ("Reverse", reverse)]
        return [(title, rows) for title, rows in sections if rows]


def derivation(output: Value) -> Derivation:
    """Write down the forward and the reverse pass of a calculation, line by line, with formulas and numbers.

    Labelled Values appear by name, and what lies between them is written into their formulas, as in a worked
    example; where nothing between has a label, each Value gets a name. No gradient is changed.

    Parameters
    ----------
    output
        The Value to differentiate.

    Returns
    -------
    The derivation: print it, or take ``.markdown()``, ``.latex()``, or the ``.exercise()`` with its ``.answers``.

    Raises
    ------
    TypeError
        If the output is not a Value.
    ValueError
        If it is a constant, or a leaf.

    Examples
    --------
    >>> from autograd import Value, derivation
    >>> w, x, y = Value(0.5, label="w"), Value(2.0, label="x"), Value(3.0, label="y")
    >>> p = w * x
    >>> p.label = "p"
    >>> E = (p - y) ** 2
    >>> E.label = "E"
    >>> print(derivation(E))
    Given
      w = 0.5
      x = 2
      y = 3
    Forward
      p = w * x = 1
      E = (p - y)**2 = 4
    Reverse
      dE/dE = 1
      dE/dp = 2 * (p - y) = -4
      dE/dw = dE/dp · x = -4 · 2 = -8
      dE/dx = dE/dp · w = -4 · 0.5 = -2
      dE/dy = -2 * (p - y) = 4
    """
    if not isinstance(output, Value):
        raise TypeError(f"derivation() takes a Value, got {type(output).__name__}")
    if output.op is None:
        raise ValueError(f"{output!r} is not the result of an operation: there is nothing to derive")
    steps = Steps(output)
    values = adjoints(output)
    terms: dict[Value, list[Term]] = {value: [] for value in (*steps.computed, *steps.leaves)}
    for user in reversed(steps.computed):
        for lower, number, formula in steps.derivatives(user):
            terms[lower].append(Term(steps.names[user], values[user], formula, number))
    below = [*reversed(steps.computed), *steps.leaves]
    return Derivation(
        output=steps.names[output],
        given=tuple(Assignment(steps.names[leaf], None, leaf.data) for leaf in steps.leaves if leaf in steps.names),
        forward=tuple(Assignment(steps.names[value], steps.formula(value), value.data) for value in steps.computed),
        reverse=tuple(
            Adjoint(steps.names[value], tuple(terms[value]), values[value])
            for value in below
            if value is output or terms[value]
        ),
        value=output,
    )
