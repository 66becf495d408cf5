"""A program as Python that one would like to read: its value, and after it its derivatives."""

from __future__ import annotations

import builtins
import keyword
import re
import textwrap
from collections.abc import Callable, Collection, Mapping, Sequence

from autograd.compiler.backends.python_text import Line, lines, readable
from autograd.compiler.ir.lower import lower
from autograd.compiler.ir.program import Lowered, Program, Relation
from autograd.core.operation import Operation
from autograd.core.table import TABLE

__all__ = ["PYTHON", "Names", "distinct", "imports", "source", "statement", "wrapped"]

_WIDTH = 88
_EXPRESSION = 56  # characters of an expression that is read at a glance
_SIGNS: dict[Relation, str] = {"lt": "<", "le": "<=", "eq": "==", "ne": "!=", "gt": ">", "ge": ">=", "is": "=="}
PYTHON = frozenset((*keyword.kwlist, *keyword.softkwlist, *dir(builtins), "math", "special", "inf", "nan"))
_RESERVED = PYTHON | frozenset(TABLE)


def source(
    program: Program,
    wrt: tuple[int, ...] = (),
    *,
    name: str = "f",
    arguments: Sequence[str] = (),
) -> str:
    """Return Python text of a program: a function of its inputs.

    It returns the output (a tuple if there are several), or with ``wrt`` the output and the derivative of the first by
    each of those inputs. Numbers that the recorded function decided by take it another way raise ``ValueError``. The
    text is plain Python, for people: where the program has an infinity or nan, Python's operators and ``math`` may
    raise, and a zero may have another sign.

    Parameters
    ----------
    program
        The program.
    wrt
        Positions of the inputs by which to differentiate.
    name
        What the function is called; altered where the text needs the name for something else.
    arguments
        What the inputs are called. Whatever is no name, or means something else already, is altered.

    Raises
    ------
    ValueError
        If there is another number of names than of inputs.
    """
    if arguments and len(arguments) != program.inputs:
        raise ValueError(f"the program has {program.inputs} inputs, got {len(arguments)} names")
    every = range(len(program.outputs) + len(wrt))
    names = distinct(arguments or [f"x{place}" for place in range(program.inputs)])
    return _Text(lower(program, wrt, unsigned=every), names, name).whole()


def distinct(names: Sequence[str]) -> list[str]:
    """Return names that Python takes for names, no two of them the same."""
    found: dict[str, None] = {}
    for name in names:
        word = re.sub(r"\W+", "_", name).strip("_") or "x"
        word = f"x{word}" if word[0].isdigit() else word
        while word in found or word in _RESERVED:
            word += "_"
        found[word] = None
    return list(found)


class Names:
    """The names that a text uses, and further ones.

    Parameters
    ----------
    taken
        Those that it uses already, beside what has a meaning anyway.
    """

    def __init__(self, taken: Collection[str]) -> None:
        self._taken = {*taken, *_RESERVED}
        self._given: dict[str, str] = {}
        self._count = 0

    def free(self, name: str) -> str:
        """Return a name like this one that was free."""
        while name in self._taken:
            name += "_"
        self._taken.add(name)
        return name

    def reserved(self, name: str) -> str:
        """Return the free name that was found for this one before, or now."""
        if name not in self._given:
            self._given[name] = self.free(name)
        return self._given[name]

    def following(self) -> str:
        """Return the next of t1, t2 and so on."""
        self._count += 1
        return self.free(f"t{self._count}")


class _Text:
    """The text of one function, in the making."""

    def __init__(self, code: Lowered, arguments: list[str], name: str) -> None:
        self.code, self.arguments, self.name = code, arguments, name
        self.names = dict(enumerate(arguments))
        self.free_names = Names({*arguments, name})
        self.results = self._result_names()
        self.functions: dict[Operation, str] = {}

    def _result_names(self) -> dict[int, str]:
        """Return how the results that are computed are called."""
        outputs = self.code.results[: len(self.code.results) - len(self.code.wrt)]
        titles = ["value"] if len(outputs) == 1 else [f"value{place}" for place in range(len(outputs))]
        titles += [f"d_{self.arguments[position]}" for position in self.code.wrt]
        names: dict[int, str] = {}
        for slot, title in zip(self.code.results, titles, strict=True):
            if slot >= self.code.inputs + len(self.code.constants) and slot not in names:
                names[slot] = self.free_names.free(title)
        return names

    def _called(self, slot: int) -> str:
        """Return the name of a slot, which is given to it where it has none."""
        if slot not in self.names:
            self.names[slot] = self.results.get(slot) or self.free_names.following()
        return self.names[slot]

    def whole(self) -> str:
        body = []
        for line in lines(self.code, readable, self._called, self.functions, _EXPRESSION):
            body.extend(statement(line, self.code, self._called))
        body.append(self._answer())
        while self.name in PYTHON or self.name in self.functions.values():
            self.name += "_"
        head = wrapped(f"def {self.name}(", self.arguments, "):", "")
        return "\n".join([*imports(body, self.functions), head, *(f"    {line}" for line in body), ""])

    def _answer(self) -> str:
        texts = [self._result(slot) for slot in self.code.results]
        count = len(texts) - len(self.code.wrt)
        value = texts[0] if count == 1 else f"({', '.join(texts[:count])})"
        if not self.code.wrt:
            return f"return {value}"
        closing = ",)" if len(self.code.wrt) == 1 else ")"
        return wrapped(f"return {value}, (", texts[count:], closing, "    ")

    def _result(self, slot: int) -> str:
        constant = slot - self.code.inputs
        return repr(self.code.constants[constant]) if 0 <= constant < len(self.code.constants) else self.names[slot]


def statement(line: Line, code: Lowered, called: Callable[[int], str]) -> list[str]:
    """Return the lines of a statement: that a name stands for a result, or that a decision has come out as recorded."""
    if line.slot >= 0:
        return [f"{called(line.slot)} = {line.text}"]
    guard = code.guards[line.guard]
    question = f"{line.text} {_SIGNS[guard.relation]} {line.right}"
    return [
        f"if {'not ' if guard.outcome else ''}{question}:",
        f'    raise ValueError("{question} was {guard.outcome} when this path was recorded")',
    ]


def imports(body: Collection[str], functions: Mapping[Operation, str]) -> list[str]:
    """Return what a text begins with: what its lines need, and the functions of operations, which have these names."""
    text = "\n".join(body)
    head = ["import math"] * ("math." in text)
    head += ["from scipy import special"] * ("special." in text)
    constants = [name for name in ("inf", "nan") if re.search(rf"\b{name}\b", text)]
    if constants:
        head.append(f"from math import {', '.join(constants)}")
    rows = [name for row, name in functions.items() if TABLE.get(row.name) is row]
    if rows:
        head += ["from autograd.core.table import TABLE", ""]
        head += [f'{name} = TABLE["{name}"].forward' for name in rows]
    return [*head, "", ""] if head else []


def wrapped(opening: str, items: list[str], closing: str, indent: str) -> str:
    """Return items between brackets on one line if that is short enough, otherwise on lines of their own."""
    line = opening + ", ".join(items) + closing
    if len(indent + line) <= _WIDTH:
        return line
    width = _WIDTH - len(indent) - 4
    inner = textwrap.wrap(", ".join(items) + ",", width, break_long_words=False, break_on_hyphens=False)
    return "\n".join([opening, *(f"{indent}    {part}" for part in inner), indent + closing.lstrip(",")])
