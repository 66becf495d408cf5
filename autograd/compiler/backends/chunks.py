"""Lowered code as functions of Python that are short enough for its compiler, whose time grows faster than they do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from autograd.compiler.backends.expressions import Dialect, Line, lines
from autograd.compiler.ir.lowered import Lowered
from autograd.compiler.ir.program import Guard
from autograd.core.operation import Operation

__all__ = ["Chunks", "chunks"]

_LINES = 250

# What a guard does, from its place among the guards, itself, and its numbers as text.
Ask: TypeAlias = Callable[[int, Guard, str, str], str]
Chunk: TypeAlias = Callable[[list[object], object], int]


@dataclass(frozen=True)
class Chunks:
    """Functions that run one after the other on a list: first the inputs, then what one hands to another.

    Parameters
    ----------
    functions
        Each returns -1, or what a guard returns.
    rest
        What the list holds behind the inputs, in the beginning.
    results
        Where in the list the results are in the end.
    """

    functions: tuple[Chunk, ...]
    rest: list[object]
    results: tuple[int, ...]

    def run(self, numbers: list[object], helper: object = None) -> tuple[int, list[object]]:
        """Return what a guard returned, or -1, and the list as it is then; ``helper`` is handed to the guards."""
        values = numbers + self.rest
        for function in self.functions:
            answer = function(values, helper)
            if answer >= 0:
                return answer, values
        return -1, values


def chunks(
    code: Lowered, dialect: Dialect, ask: Ask, function: Callable[[Operation], object], names: Mapping[str, object]
) -> Chunks:
    """Return the code as functions.

    Parameters
    ----------
    code
        The code.
    dialect
        How operations are written.
    ask
        How guards are written: one statement. There is a list ``v``, of which the first place may be overwritten,
        and the ``helper`` of ``run``.
    function
        What is called for an operation that the dialect has no form for.
    names
        What else the dialect and the guards mention.
    """
    called: dict[Operation, str] = {}
    groups: list[list[Line]] = [[]]
    for line in lines(code, dialect, "a{}".format, called):
        if len(groups[-1]) == _LINES:
            groups.append([])
        groups[-1].append(line)
    namespace = {**names, **{name: function(row) for row, name in called.items()}}
    places, rest = _places(code, groups)
    functions = tuple(_compiled(_text(code, group, places, ask), namespace) for group in groups)
    return Chunks(functions, rest, tuple(places[slot] for slot in code.results))


def _places(code: Lowered, groups: list[list[Line]]) -> tuple[dict[int, int], list[object]]:
    """Return which slots have a place in the list, and what there is in the list behind the inputs."""
    places = {slot: slot for slot in range(code.inputs)}
    rest: list[object] = []
    home = {line.slot: number for number, group in enumerate(groups) for line in group}
    used = [(slot, number) for number, group in enumerate(groups) for line in group for slot in line.uses]
    for slot, number in (*used, *((result, -1) for result in code.results)):
        if slot not in places and home.get(slot) != number:
            places[slot] = code.inputs + len(rest)
            constant = slot < code.inputs + len(code.constants)
            rest.append(code.constants[slot - code.inputs] if constant else None)
    return places, [*rest, None]  # never empty: a guard may write into it


def _text(code: Lowered, group: list[Line], places: dict[int, int], ask: Ask) -> str:
    made = {line.slot for line in group}
    used = dict.fromkeys(slot for line in group for slot in line.uses if slot not in made)
    text = [f"a{slot} = v[{places[slot]}]" for slot in used]
    for line in group:
        if line.slot < 0:
            text.append(ask(line.guard, code.guards[line.guard], line.text, line.right))
        elif line.slot in places:
            text.append(f"v[{places[line.slot]}] = a{line.slot} = {line.text}")
        else:
            text.append(f"a{line.slot} = {line.text}")
    return "\n ".join(["def chunk(v, helper):", *text, "return -1"])


def _compiled(text: str, names: dict[str, object]) -> Chunk:
    namespace = dict(names)
    exec(compile(text, "<program>", "exec"), namespace)  # noqa: S102  # the text is made above, of numbers and names
    return namespace["chunk"]  # type: ignore[return-value]  # which has just been defined
