"""Exercises: a derivation with gaps, the check of what is filled in, and worksheets for a class."""

from __future__ import annotations

import html
import math
import os
import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from pathlib import Path

from autograd.chain_rule.derivation import Derivation, derivation
from autograd.chain_rule.mistakes import SweepEdge, usual_mistakes, verdict
from autograd.chain_rule.notation import TEXT
from autograd.chain_rule.variants import other_numbers
from autograd.core.symbol import Symbol
from autograd.files import write_atomically

__all__ = ["Answer", "Check", "Exercise", "Worksheets", "exercise_of"]

_LARGEST_CLASS = 1000


@dataclass(frozen=True)
class Answer:
    """What was filled into a gap, and what there is to say of it.

    Attributes
    ----------
    name
        By which Value the derivative was asked.
    given
        The answer; None where there was none.
    right
        Whether it is right, to one percent.
    said
        In words: ``right``, or which mistake leads to this number.
    """

    name: str
    given: float | None
    right: bool
    said: str


@dataclass(frozen=True)
class Check:
    """The answers of an exercise, checked. It prints as a list.

    Attributes
    ----------
    output
        The name of what was differentiated.
    answers
        The answers, in the order of the reverse pass.
    """

    output: str
    answers: tuple[Answer, ...]

    @property
    def right(self) -> bool:
        """Whether all answers are right."""
        return all(answer.right for answer in self.answers)

    def __str__(self) -> str:
        number = sum(answer.right for answer in self.answers)
        lines = [f"{number} of {len(self.answers)} right"]
        for answer in self.answers:
            left = TEXT.derivative(self.output, answer.name, partial=False)
            given = "" if answer.given is None else f" = {TEXT.number(answer.given)}"
            lines.append(f"  {left}{given}: {answer.said}")
        return "\n".join(lines)


@dataclass(frozen=True)
class Exercise(Derivation):
    """A derivation with gaps in the place of its adjoints."""

    def check(self, answers: Mapping[str, float]) -> Check:
        """Return what there is to say of answers.

        An answer is right to one percent. Of a wrong one it is said which mistake leads to it, if it is a usual one:
        a sign, a factor 2, a local derivative that is left out or taken at the wrong number, a sum over the uses of a
        Value of which one is missing.

        Parameters
        ----------
        answers
            Derivatives by the names of the Values; what is missing counts as not answered.

        Raises
        ------
        ValueError
            If there is an answer for what was not asked.
        TypeError
            If an answer is not a number.

        Examples
        --------
        >>> from autograd import Value, derivation
        >>> w, x = Value(0.5, label="w"), Value(2.0, label="x").detach()
        >>> a = (w * x).sigmoid()
        >>> a.label = "a"
        >>> E = (a - 1.0) ** 2
        >>> E.label = "E"
        >>> print(derivation(E).exercise().check({"E": 1.0, "a": -0.538, "w": -1.076}))
        2 of 3 right
          dE/dE = 1: right
          dE/da = -0.538: right
          dE/dw = -1.076: the local derivative of a is left out
        """
        unknown = [name for name in answers if name not in self.answers]
        if unknown:
            raise ValueError(
                f"{self.output} is not differentiated by {unknown[0]!r} here: answers are asked for "
                f"{', '.join(self.answers)}"
            )
        edges = self._edges()
        return Check(self.output, tuple(self._checked(name, answers.get(name), edges) for name in self.answers))

    def worksheets(self, count: int, *, seed: int = 0) -> Worksheets:
        """Return so many worksheets, each with other numbers, and the key to all of them.

        Numbers have two digits, between half and one and a half of those of the calculation; whole numbers that are no
        leaves, such as inputs of 0 and 1, stay. The same seed gives the same sheets.

        Parameters
        ----------
        count
            How many, up to 1,000.
        seed
            Where the numbers are drawn from.

        Raises
        ------
        ValueError
            If the number is not from 1 to 1,000, or no numbers are found for which everything is finite.
        TypeError
            If it is not an int.

        Examples
        --------
        >>> from autograd import Value, derivation
        >>> x, w = Value(2.0, label="x").detach(), Value(0.5, label="w")
        >>> sheets = derivation((w * x).tanh()).exercise().worksheets(30)
        >>> len(sheets)
        30
        >>> print(sheets[0])
        Given
          w = 0.67
          x = 2
        Forward
          v1 = w * x = 1.34
          f = tanh(v1) = 0.871672
        Reverse
          df/df = ______
          df/dv1 = ______
          df/dw = ______
        >>> sheets.save("worksheets.html", key="key.html")  # doctest: +SKIP
        """
        if isinstance(count, bool) or not isinstance(count, int):
            raise TypeError(f"the number of worksheets must be an int, got {count!r}")
        if not 1 <= count <= _LARGEST_CLASS:
            raise ValueError(f"the number of worksheets must be from 1 to {_LARGEST_CLASS:,}, got {count}")
        rng = random.Random(seed)
        sheets = [exercise_of(derivation(other_numbers(self.value, rng))) for _ in range(count)]
        return Worksheets(self.output, tuple(sheets))

    def _checked(self, name: str, given: float | None, edges: list[SweepEdge]) -> Answer:
        if given is None:
            return Answer(name, None, right=False, said="no answer")
        if isinstance(given, bool) or not isinstance(given, int | float):
            raise TypeError(f"the answer for {name!r} must be a number, got {given!r}")
        right, said = verdict(given, self.answers[name], usual_mistakes(edges, self.output, name))
        return Answer(name, float(given), right, said)

    def _edges(self) -> list[SweepEdge]:
        """Return the steps of the reverse pass, in its order."""
        forward = {line.name: line for line in self.forward}
        numbers = {line.name: line.value for line in (*self.given, *self.forward)}
        return [
            _edge(term.user, adjoint.name, term.number, forward[term.user].formula, numbers)
            for adjoint in self.reverse
            for term in adjoint.terms
        ]


def exercise_of(whole: Derivation) -> Exercise:
    """Return a derivation as an exercise."""
    return Exercise(**{field.name: getattr(whole, field.name) for field in fields(whole)} | {"blank": True})


def _edge(user: str, argument: str, slope: float, formula: Symbol | None, numbers: Mapping[str, float]) -> SweepEdge:
    """Return a step of the reverse pass; of an activation function, with what it would be without its derivative."""
    operation = formula.operation if formula is not None else None
    if formula is None or operation is None or not operation.activation:
        return SweepEdge(user, argument, slope)
    inputs = [_evaluated(part, numbers) for part in formula.arguments]
    own = operation.float_partials(numbers[user], *inputs)[0]
    if own == 0.0 or not math.isfinite(own):
        return SweepEdge(user, argument, slope)
    wrong = operation.printed_partials(inputs[0], *inputs)[0]
    return SweepEdge(user, argument, slope, slope / own, slope / own * wrong)


def _evaluated(formula: Symbol, numbers: Mapping[str, float]) -> float:
    if formula.operation is not None:
        return formula.operation.forward(*(_evaluated(part, numbers) for part in formula.arguments))
    return numbers.get(formula.name, math.nan) if formula.constant is None else formula.constant


@dataclass(frozen=True)
class Worksheets:
    """Exercises for a class, each with other numbers. A notebook shows them; ``save`` writes them for the printer.

    Attributes
    ----------
    output
        The name of what is differentiated.
    exercises
        One for each pupil: ``sheets[6].check(...)`` checks the answers of the seventh.
    """

    output: str
    exercises: tuple[Exercise, ...]

    def __len__(self) -> int:
        return len(self.exercises)

    def __getitem__(self, position: int) -> Exercise:
        return self.exercises[position]

    def __iter__(self) -> Iterator[Exercise]:
        return iter(self.exercises)

    @property
    def html(self) -> str:
        """All sheets as one HTML document, one to a page of paper."""
        sheets = [
            f"<section><h1>Backpropagation, worksheet {number}</h1><p>Name: <span class=gap></span></p>"
            f"<p>Differentiate {html.escape(self.output)} by everything that it depends on.</p>"
            f"{_written(sheet)}</section>"
            for number, sheet in enumerate(self.exercises, start=1)
        ]
        return _document("Worksheets", sheets)

    @property
    def key(self) -> str:
        """The answers to all sheets as one HTML document."""
        names = list(self.exercises[0].answers)
        head = "".join(f"<th>{html.escape(TEXT.derivative(self.output, name, partial=False))}</th>" for name in names)
        rows = [
            f"<tr><th>{number}</th>{''.join(f'<td>{sheet.answers[name]:.4g}</td>' for name in names)}</tr>"
            for number, sheet in enumerate(self.exercises, start=1)
        ]
        table = f"<table><thead><tr><th>sheet</th>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"
        return _document("Key", [f"<section><h1>Key to the worksheets</h1>{table}</section>"])

    def save(self, path: str | os.PathLike[str], *, key: str | os.PathLike[str] | None = None) -> Path:
        """Write the sheets to an HTML file, and the key to another; return the path of the sheets.

        Raises
        ------
        ValueError
            If a path does not end in ``.html``, or both are the same.
        OSError
            If a file cannot be written.
        """
        targets = [Path(path), *([] if key is None else [Path(key)])]
        for target in targets:
            if target.suffix.lower() not in {".html", ".htm"}:
                raise ValueError(f"worksheets are saved as HTML: end {str(target)!r} in .html")
        if len({target.resolve() for target in targets}) < len(targets):
            raise ValueError(f"the worksheets and their key would be the same file, {str(targets[0])!r}")
        for target, text in zip(targets, (self.html, self.key), strict=False):
            write_atomically(target, text.encode(), "worksheets")
        return targets[0]

    def __repr__(self) -> str:
        return f"<Worksheets: {len(self)} of them; write them with .save('worksheets.html', key='key.html')>"

    def _repr_html_(self) -> str:
        frame = '<iframe title="Worksheets" sandbox="" style="width: 100%; height: 480px"'
        return f'{frame} srcdoc="{html.escape(self.html)}"></iframe>'


def _written(sheet: Exercise) -> str:
    """Return a sheet as HTML, with lines to write on."""
    parts = []
    for title, rows in sheet._sections(TEXT, "______"):
        lines = "".join(f"<li>{_line(' = '.join(sides))}</li>" for sides in rows)
        parts.append(f"<h2>{title}</h2><ul>{lines}</ul>")
    return "".join(parts)


def _line(text: str) -> str:
    return html.escape(text).replace("______", "<span class=gap></span>")


_STYLE = """body{font:12pt/1.6 Georgia,serif;margin:2cm auto;max-width:17cm}
h1{font-size:15pt}h2{font-size:12pt;margin:1em 0 0}
ul{list-style:none;padding:0;margin:0;font-family:ui-monospace,monospace;font-size:11pt}
.gap{display:inline-block;width:7cm;border-bottom:1px solid}section+section{break-before:page}
table{border-collapse:collapse;font-size:9pt}th,td{border:1px solid;padding:1pt 4pt;text-align:right}
thead{display:table-header-group}tr{break-inside:avoid}@media print{body{margin:0}}"""


def _document(title: str, sections: list[str]) -> str:
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    head = (
        f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
    )
    return head + "\n".join(sections) + "\n</body>\n</html>\n"
