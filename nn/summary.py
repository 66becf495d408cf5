"""summary: a model as a table, part by part."""

from __future__ import annotations

import html
from collections.abc import Iterator

from nn.module import Module

__all__ = ["Summary", "summary"]


class Summary(str):
    """A summary: a text, which a notebook or an interactive session shows as it is."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)

    def _repr_html_(self) -> str:
        return f"<pre>{html.escape(self)}</pre>"


def summary(model: Module) -> Summary:
    """Return a table of the parts of a model: their names, what they are, and how many parameters they hold.

    A part that is built of others is followed by them, and its number is theirs together. Neurons are not
    listed one by one. Where there are constants, which are not learned, they are counted in a column of their own.

    Parameters
    ----------
    model
        Any Module.

    Returns
    -------
    Lines of text, which ``print`` writes, and which show themselves at the end of a notebook's cell.

    Raises
    ------
    TypeError
        If it is not a Module.

    Examples
    --------
    >>> from nn import MLP
    >>> print(summary(MLP(2, [16, 16, 1])))
    part      module                               parameters
    --------  -----------------------------------  ----------
              MLP(2, [16, 16, 1])                         337
    layers.0  Layer(2, 16, activation='relu')              48
    layers.1  Layer(16, 16, activation='relu')            272
    layers.2  Layer(16, 1, activation='identity')          17
    """
    if not isinstance(model, Module):
        raise TypeError(f"summary takes a Module, such as nn.MLP, got {model!r}")
    rows = [("part", "module", "parameters", "constants"), *_rows("", model)]
    if not model.buffers():
        rows = [(*row[:3], "") for row in rows]
    part, module, parameters, constants = (max(map(len, column)) for column in zip(*rows, strict=True))
    rows.insert(1, ("-" * part, "-" * module, "-" * parameters, "-" * constants))
    return Summary(
        "\n".join(f"{a:<{part}}  {b:<{module}}  {c:>{parameters}}  {d:>{constants}}".rstrip() for a, b, c, d in rows)
    )


def _rows(name: str, module: Module) -> Iterator[tuple[str, str, str, str]]:
    yield name, module._signature(), f"{len(module.parameters()):,}", f"{len(module.buffers()):,}"
    for key, part in module._shown():
        yield from _rows(f"{name}.{key}" if name else key, part)
