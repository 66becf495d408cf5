"""How messages speak of Values: by label where there is one, otherwise by number."""

from __future__ import annotations

from collections.abc import Iterable
from textwrap import indent
from typing import cast

from autograd.core.engine import Value
from autograd.core.operation import Operation
from autograd.core.site import Site
from autograd.core.symbol import Symbol

__all__ = ["formula", "name", "partial_text", "place", "where"]


def name(value: Value | float) -> str:
    """Return the label, or the number."""
    return value.label or f"Value({value.data!r})" if isinstance(value, Value) else repr(value)


def formula(operation: Operation, arguments: Iterable[object]) -> str:
    """Return an operation applied to arguments, as Python text: ``log(p)``."""
    return operation(*map(_symbol, arguments)).text()


def partial_text(value: Value, position: int) -> str:
    """Return the partial derivative of a computed Value by one argument, as Python text: ``0.5 / out``."""
    partials = cast("Operation", value.op).partials(Symbol(name="out"), *map(_symbol, value.args))
    return Symbol.of(partials[position]).text()


def where(arguments: Iterable[object]) -> str:
    """Return ``", where p = -0.5"`` for the arguments that have a label."""
    labelled = {a.label: a.data for a in arguments if isinstance(a, Value) and a.label}
    return ", where " + ", ".join(f"{label} = {data!r}" for label, data in labelled.items()) if labelled else ""


def place(site: Site | None) -> str:
    """Return a site, indented as part of a message."""
    return indent(str(site), "  ") if site else "  (at a line outside this context)"


def _symbol(argument: object) -> Symbol:
    if isinstance(argument, Value):
        return Symbol(name=argument.label) if argument.label else Symbol(argument.data)
    return Symbol.of(argument)
