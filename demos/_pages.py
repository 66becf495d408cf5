"""The interactive pages of a demo."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import nn
from autograd import Note, Recorder, Value, page
from demos._report import Comparison, Erratum

__all__ = ["pages"]

Sample = tuple[tuple[float, ...], float]

# How the tables name a number of the graph: by its label, or as the derivative of the error by it, or as what comes of
# that derivative.
_VALUE = re.compile(r"(\w+)")
_GRADIENT = re.compile(r"(?:[\d.]+ )?∂E/∂(\w+)|delta (?:of )?(\w+)|new (\w+)|(\w+) after the step")


def pages(
    name: str,
    graph: Value,
    model: nn.MLP,
    data: Sequence[Sample],
    *,
    rate: float,
    epochs: int,
    article: Sequence[Comparison] = (),
    errata: Sequence[str | Erratum] = (),
) -> dict[str, str]:
    """Return the pages by file name: one plays a sample's graph, the other the training, one update per sample.

    Parameters
    ----------
    name
        The name of the demo, with which the names of the files begin.
    graph
        The error of one sample.
    model
        The network, which is trained here.
    data
        The samples.
    rate
        The learning rate, for the loss ½ (o − t)².
    epochs
        How often to go through the samples.
    article, errata
        What the article prints and where it errs, to stand beside the steps.
    """
    recorder = Recorder(model, nn.half_squared_error, nn.SGD(model.parameters(), lr=rate))
    for _ in range(epochs):
        nn.train_per_sample(recorder, data, recorder.loss, recorder)
    labels = _labels(graph)
    notes = [*(_comparison(line, labels) for line in article), *(_erratum(erratum) for erratum in errata)]
    return {
        f"{name}.html": page(graph, title=f"{name}: one sample", notes=notes).html,
        f"{name}-training.html": page(recorder, title=f"{name}: training").html,
    }


def _comparison(line: Comparison, labels: dict[str, str]) -> Note:
    """Return a line of the table as a note beside the step of what it names; at the beginning if that is no step."""
    value, gradient = _VALUE.fullmatch(line.quantity), _GRADIENT.fullmatch(line.quantity)
    name = value[1] if value else next(filter(None, gradient.groups())) if gradient else ""
    about = labels.get(name.casefold())
    on = "gradient" if gradient else "value"
    return Note(line.quantity, about, on, line.printed, line.exact, line.agrees)  # type: ignore[arg-type]  # one of two


def _erratum(erratum: str | Erratum) -> Note:
    text = " ".join(str(erratum).split())
    return Note(text) if isinstance(erratum, str) else Note(text, erratum.about, erratum.on)


def _labels(graph: Value) -> dict[str, str]:
    """Return the labels of a graph by their names in small letters."""
    found: dict[str, str] = {}
    waiting: list[Value] = [graph]
    seen: set[Value] = set()
    while waiting:
        value = waiting.pop()
        if value not in seen:
            seen.add(value)
            if value.label:
                found[value.label.casefold()] = value.label
            waiting += _values(value.args)
    return found


def _values(arguments: Iterable[Value | float]) -> list[Value]:
    return [argument for argument in arguments if isinstance(argument, Value)]
