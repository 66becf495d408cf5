"""What a demo hands back: text, the comparison with the article, its errata and its pictures."""

from __future__ import annotations

import math
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

__all__ = ["Comparison", "Erratum", "Report", "columns"]

_WIDTH = 80


@dataclass(frozen=True, slots=True)
class Comparison:
    """One number of an article beside the number that the engine computes.

    Parameters
    ----------
    quantity
        What is compared, in the names of the article.
    printed
        The number exactly as the article prints it: its digits say how precisely it can be compared.
    exact
        The number computed.

    Examples
    --------
    >>> Comparison("∂E/∂w5", "-0.084", -0.0841315).agrees
    True
    >>> Comparison("∂E/∂w5", "-0.0840", -0.0841315).agrees
    False
    >>> Comparison("∂E/∂w3", "0", 0.004).agrees
    False
    """

    quantity: str
    printed: str
    exact: float

    @property
    def agrees(self) -> bool:
        """Whether the exact number, rounded to the digits that are printed, is the printed one."""
        decimals = -int(Decimal(self.printed).as_tuple().exponent)
        # A whole number is taken at its word; a number half-way between two others may be rounded to either.
        half_a_unit = 0.5 * 10.0**-decimals if decimals > 0 else 0.0
        return abs(self.exact - float(self.printed)) <= half_a_unit + 4.0 * math.ulp(self.exact)


@dataclass(frozen=True, slots=True)
class Erratum:
    """What is wrong at one place of an article.

    Parameters
    ----------
    text
        What is wrong, in plain words.
    about
        The label of the Value that it concerns.
    on
        Whether it concerns its number or its derivative.
    """

    text: str
    about: str
    on: Literal["value", "gradient"] = "gradient"

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class Report:
    """The result of a demo.

    Parameters
    ----------
    title
        What the demo is, in one line.
    sections
        Pairs of a heading and a text that is printed as it stands.
    comparisons
        The closing table; empty where there is no article to compare with.
    errata
        What is wrong or inconsistent in the article, in plain words.
    pictures
        File names and the SVG, or the page in HTML, that belongs into each.
    """

    title: str
    sections: Sequence[tuple[str, str]]
    comparisons: Sequence[Comparison] = ()
    errata: Sequence[str | Erratum] = ()
    pictures: Mapping[str, str] = field(default_factory=dict)

    def text(self) -> str:
        """Return everything but the pictures as text for a terminal of 80 columns."""
        parts = [f"{self.title}\n{'=' * len(self.title)}"]
        parts += [f"{heading}\n\n{textwrap.indent(body, '  ')}" for heading, body in self.sections]
        if self.comparisons:
            parts.append(f"The article and the engine\n\n{textwrap.indent(self.table(), '  ')}")
        errata = "\n".join(
            textwrap.fill(" ".join(text.split()), _WIDTH, initial_indent=f"{number:>3}. ", subsequent_indent=" " * 5)
            for number, text in enumerate(map(str, self.errata), start=1)
        )
        if self.errata:
            parts.append(f"Errata\n\n{errata}")
        return "\n\n".join(parts) + "\n"

    def table(self) -> str:
        """Return the table *quantity | article prints | exact | agrees*."""
        rows = [
            (line.quantity, line.printed, f"{line.exact:.12g}", "yes" if line.agrees else "NO")
            for line in self.comparisons
        ]
        return columns(("quantity", "article prints", "exact", "agrees"), rows)


def columns(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return rows of text as a table: the first column flush left, the others flush right.

    >>> print(columns(("x", "x²"), [("1", "1"), ("-12", "144")]))
    x     x²
    ---  ---
    1      1
    -12  144
    """
    lines = [tuple(header), *map(tuple, rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    lines.insert(1, tuple("-" * width for width in widths))
    aligned = (
        [line[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(line[1:], widths[1:], strict=True))]
        for line in lines
    )
    return "\n".join("  ".join(cells).rstrip() for cells in aligned)
