"""Of the operations as JavaScript, those that a page needs: the ones of its graph, and what a reader may type."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from autograd.core import activations, arithmetic, elementary
from autograd.core.operation import Operation
from autograd.view.pages._resources import resource
from autograd.view.pages._terse import terse_script

__all__ = ["rows_script"]

_OBJECT = re.compile(r"^const (\w+) = \{\n(.*?)\n\};$", re.DOTALL | re.MULTILINE)
_ENTRY = re.compile(r"^  (\w+): (.*?),$(?=\n  \w+: |\Z)", re.DOTALL | re.MULTILINE)
_MENTION = re.compile(r'VALUES\.(\w+)|\["(\w+)"')

_KINDS = ("VALUES", "PARTIALS", "CHOSEN", "PRINTED")
Row = dict[str, str]  # the texts of a row, by the object that holds them


def rows_script(names: Iterable[str]) -> str:
    """Return the library, and rows.js with these operations and those that can be typed: all that they are made of."""
    rows = _rows()
    wanted = [*names, *_typed()]
    printed = _behind(wanted, rows, ("PRINTED",))
    computed = _behind([*wanted, *printed], rows, ("VALUES", "PARTIALS", "CHOSEN"))
    parts = []
    for kind, needed in zip(_KINDS, (computed, wanted, wanted, printed), strict=True):
        texts = [f"{name}:{row[kind]}" for name, row in rows.items() if name in needed and kind in row]
        parts.append(f"const {kind}={{\n" + ",\n".join(texts) + "\n};")
    libraries = ["libm.js", *(["gamma.js"] if computed & {"gamma", "lgamma"} else [])]
    return "\n".join([*(terse_script(resource(name)) for name in libraries), *parts])


def _behind(names: Iterable[str], rows: Mapping[str, Row], kinds: Sequence[str]) -> set[str]:
    """Return the names, and those that their texts of these kinds mention, and so on."""
    found: set[str] = set()
    waiting = [*names]
    while waiting:
        name = waiting.pop()
        if name in rows and name not in found:
            found.add(name)
            texts = (rows[name].get(kind, "") for kind in kinds)
            waiting += [match[1] or match[2] for text in texts for match in _MENTION.finditer(text)]
    return found


@cache
def _rows() -> dict[str, Row]:
    """Return the texts of all rows."""
    script = resource("rows.js")
    rows: dict[str, Row] = {}
    for kind, body in _OBJECT.findall(script):
        for name, text in _ENTRY.findall(body):
            rows.setdefault(name, {})[kind] = text if kind == "PRINTED" else terse_script(text)
    return rows


@cache
def _typed() -> tuple[str, ...]:
    """Return the operations that every page has, so that a reader can type them: all but special functions."""
    modules = (arithmetic, elementary, activations)
    rows = (row for module in modules for row in vars(module).values() if isinstance(row, Operation))
    # gelu is made of the error function, which is no function of JavaScript's either.
    return tuple(dict.fromkeys(row.name for row in rows if row.public and row.name != "gelu"))
