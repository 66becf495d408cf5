"""Why is this gradient this number? The chain rule, path by path."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import islice

from autograd.chain_rule.notation import LATEX, TEXT, Markup
from autograd.chain_rule.path_sums import PathSums, Step, largest_first
from autograd.chain_rule.steps import Steps
from autograd.core.engine import Value
from autograd.core.reverse import adjoints
from autograd.core.symbol import Symbol

__all__ = ["Explanation", "Factor", "Path", "explain"]

# The sizes of the paths add up to so many times their sum: worth a remark on cancellation.
_CANCELLATION = 10.0


@dataclass(frozen=True)
class Factor:
    """One factor of the chain rule: the derivative of a named Value by the next one below.

    Attributes
    ----------
    upper, lower
        The names of the two.
    value
        The derivative as a number.
    formula
        The derivative as a formula; ``text()`` and ``latex()`` print it.
    """

    upper: str
    lower: str
    value: float
    formula: Symbol


@dataclass(frozen=True)
class Path:
    """One way from the output to the input.

    Attributes
    ----------
    factors
        The local derivatives along it, the output's first.
    product
        Their product: what this way adds to the gradient.
    share
        The product divided by the whole gradient; nan where that is 0 or not finite.
    """

    factors: tuple[Factor, ...]
    product: float
    share: float


@dataclass(frozen=True)
class Explanation:
    """A derivative as the sum over all paths. It prints as text, and shows itself in a notebook.

    Attributes
    ----------
    output, input
        The names of the two ends.
    total
        The derivative, with the bits of ``backward()``.
    count
        The number of paths.
    magnitude
        The sum of the absolute values of all paths' products: much larger than ``total`` where they cancel.
    paths
        The paths that are listed, those with the largest products first.
    """

    output: str
    input: str
    total: float
    count: int
    magnitude: float
    paths: tuple[Path, ...]

    def __str__(self) -> str:
        if not self.count:
            return f"{self._head(TEXT)} = {TEXT.number(self.total)}: no derivative goes this way"
        if self.count == 1:
            rules = self._rules(TEXT)
            only = " = ".join(self._only_path(TEXT))
            return "\n".join([only, *(f"  {rule}" for rule in rules)]) if len(rules) != 1 else rules[0]
        lines = [f"{self._head(TEXT)} = {TEXT.number(self.total)}, the sum of {self.count} paths:"]
        lines += [f"{_percent(path.share)}  {' = '.join(self._sides(path, TEXT))}" for path in self.paths]
        lines += [f"{_percent(share)}  {rest}" for share, rest in self._rest(TEXT)]
        lines += [self._remark()] if self._cancels() else []
        return "\n".join([*lines, "with", *(f"  {rule}" for rule in self._rules(TEXT))])

    def markdown(self) -> str:
        """Return the explanation as Markdown: a table of the paths, then one of their factors."""
        lines = [f"${self._head(LATEX)} = {LATEX.number(self.total)}$", "", "| share | path | product |"]
        lines += ["|--:|:--|--:|"]
        for path in self.paths:
            chain, *numbers = self._sides(path, LATEX)
            lines.append(f"| {_percent(path.share).strip()} | ${chain}$ | ${' = '.join(numbers)}$ |")
        lines += [f"| {_percent(share).strip()} | {rest} | |" for share, rest in self._rest(TEXT)]
        lines += ["", self._remark()] if self._cancels() else []
        lines += ["", "| factor | value |", "|:--|:--|"]
        lines += ["| ${}$ | ${}$ |".format(*rule.split(" = ", 1)) for rule in self._rules(LATEX)]
        # A bar within a formula would end the cell.
        return "\n".join(line.replace(r"\left|", r"\left\vert ").replace(r"\right|", r"\right\vert ") for line in lines)

    def latex(self) -> str:
        """Return the explanation as LaTeX, an ``aligned`` block to stand in any display."""
        rules = self._rules(LATEX)
        if self.count == 1:
            head, first, *more = self._only_path(LATEX)
            lines = [f"{head} &= {first}", *(f"&= {side}" for side in more)] if len(rules) != 1 else []
        elif not self.count:
            lines = [f"{self._head(LATEX)} &= {LATEX.number(self.total)}"]
        else:
            first, *more = [" = ".join(self._sides(path, LATEX)[:-1]) for path in self.paths]
            more += [rf"\cdots \text{{ ({rest})}}" for _, rest in self._rest(LATEX)]
            lines = [f"{self._head(LATEX)} &= {first}", *(rf"&\quad + {line}" for line in more)]
            lines.append(f"&= {LATEX.number(self.total)}")
        lines += [rule.replace(" = ", " &= ", 1) for rule in rules]
        return "\\begin{aligned}\n" + " \\\\\n".join(lines) + "\n\\end{aligned}"

    def _repr_markdown_(self) -> str:
        return self.markdown()

    def _repr_latex_(self) -> str:
        return f"$$\n{self.latex()}\n$$"

    def _head(self, markup: Markup) -> str:
        return markup.derivative(self.output, self.input, partial=False)

    def _only_path(self, markup: Markup) -> list[str]:
        return list(dict.fromkeys([self._head(markup), *self._sides(self.paths[0], markup)]))

    def _sides(self, path: Path, markup: Markup) -> list[str]:
        """Return the symbols of a path, its numbers, and its product."""
        if not path.factors:
            return [markup.derivative(self.output, self.input, partial=False), "1"]
        partial = self.count > 1
        chain = markup.times.join(markup.derivative(f.upper, f.lower, partial=partial) for f in path.factors)
        numbers = markup.product(factor.value for factor in path.factors)
        return [chain, *dict.fromkeys([numbers, markup.number(path.product)])]

    def _rules(self, markup: Markup) -> list[str]:
        """Return each factor that occurs, with its formula and its number."""
        factors = {(f.upper, f.lower): f for path in self.paths for f in path.factors}
        lines = []
        for factor in factors.values():
            name = markup.derivative(factor.upper, factor.lower, partial=self.count > 1)
            sides = [name, markup.formula(factor.formula), markup.number(factor.value)]
            lines.append(" = ".join(sides if factor.formula.constant is None else [sides[0], sides[2]]))
        return lines

    def _rest(self, markup: Markup) -> list[tuple[float, str]]:
        """Return the share and the description of the paths that are not listed, if there are any."""
        left = self.count - len(self.paths)
        if not left:
            return []
        rest = self.total - math.fsum(path.product for path in self.paths)
        return [(_share(rest, self.total), f"{left} more path{'s' * (left > 1)}: {markup.number(rest)}")]

    def _cancels(self) -> bool:
        return math.isfinite(self.magnitude) and self.magnitude > _CANCELLATION * abs(self.total)

    def _remark(self) -> str:
        return f"The paths cancel: their absolute values add up to {TEXT.number(self.magnitude)}."


def explain(output: Value, input: Value, top: int = 10) -> Explanation:  # noqa: A002 (the field's word)
    """Explain a derivative by the chain rule: every path from the output to the input, and their sum.

    Labelled Values appear by name, and what lies between them is folded into one factor, as in a worked example;
    where nothing between the two has a label, each Value gets a name (v1, v2, … in the order of calculation).
    The number of paths and their sum are exact however many there are; only the listed ones are looked at
    singly. No gradient is changed, and no backward() is needed before.

    Parameters
    ----------
    output
        The Value to differentiate.
    input
        The Value to differentiate by: a leaf, or anything on the way.
    top
        How many paths to list, the largest first.

    Raises
    ------
    TypeError
        If one of the two is not a Value.
    ValueError
        If the output does not depend on the input, or ``top`` is less than 1.

    Examples
    --------
    >>> from autograd import Value, explain
    >>> a_1, w5, y = Value(0.69, label="a_1"), Value(0.0468, label="w5"), Value(1.0, label="y")
    >>> h_o = a_1 * w5 + 0.0157172
    >>> a_o = h_o.sigmoid()
    >>> E = 0.5 * (y - a_o) ** 2
    >>> h_o.label, a_o.label, E.label = "h_o", "a_o", "E"
    >>> print(explain(E, w5))
    dE/dw5 = dE/da_o · da_o/dh_o · dh_o/dw5 = -0.488 · 0.249856 · 0.69 = -0.0841315
      dE/da_o = -(y - a_o) = -0.488
      da_o/dh_o = a_o * (1 - a_o) = 0.249856
      dh_o/dw5 = a_1 = 0.69

    Several paths, each with its share:

    >>> x = Value(3.0, label="x")
    >>> a, b = x * x, 2 * x
    >>> f = a - b
    >>> a.label, b.label, f.label = "a", "b", "f"
    >>> print(explain(f, x))
    df/dx = 4, the sum of 2 paths:
      150.0 %  ∂f/∂a · ∂a/∂x = 1 · 6 = 6
      -50.0 %  ∂f/∂b · ∂b/∂x = -1 · 2 = -2
    with
      ∂f/∂a = 1
      ∂a/∂x = 2 * x = 6
      ∂f/∂b = -1
      ∂b/∂x = 2
    """
    for role, value in (("output", output), ("input", input)):
        if not isinstance(value, Value):
            raise TypeError(f"explain() takes Values; its {role} is {type(value).__name__}")
    if top < 1:
        raise ValueError(f"top is the number of paths to list and must be at least 1, got {top}")
    found = adjoints(output)
    if input not in found or not input.requires_grad:
        raise ValueError(
            f"the output {output.label or output!r} does not depend on {input.label or input!r}: there is no path "
            f"between them (was the graph cut by detach(), no_grad() or .data?)"
        )
    steps = Steps(output, input)
    edges = {value: steps.derivatives(value) for value in steps.computed if value is not input}
    sums = PathSums(edges, input)
    listed = islice(largest_first(edges, sums, output, input), top)
    return Explanation(
        output=steps.names[output],
        input=steps.names[input],
        total=found[input],
        count=sums.count[output],
        magnitude=sums.magnitude[output],
        paths=tuple(_path(steps.names, path, found[input]) for path in listed),
    )


def _path(names: dict[Value, str], steps: list[Step], total: float) -> Path:
    factors = tuple(Factor(names[upper], names[edge.lower], edge.number, edge.formula) for upper, edge in steps)
    product = math.prod(factor.value for factor in factors)
    return Path(factors, product, _share(product, total))


def _share(part: float, whole: float) -> float:
    return part / whole if whole != 0.0 and math.isfinite(whole) else math.nan


def _percent(share: float) -> str:
    return f"{'–':>9}" if math.isnan(share) else f"{share:8.1%}".replace("%", " %")
