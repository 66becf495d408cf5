"""A program with loops as Python that one would like to read: with loops."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterable, Iterator, Sequence

from autograd.compiler.backends.executable import Request
from autograd.compiler.backends.python_text import lines, readable
from autograd.compiler.backends.written_out import written_out
from autograd.compiler.export.source import PYTHON, Names, distinct, imports, statement, wrapped
from autograd.compiler.ir.lower import lower
from autograd.compiler.ir.merges import has_merges
from autograd.compiler.ir.nested import Nested, NotNestedError, Part, Place, StraightBlock, Turns, nested
from autograd.compiler.ir.program import Program
from autograd.compiler.ir.roll import rolled
from autograd.core.operation import Operation

__all__ = ["source_with_loops"]

_EXPRESSION = 56  # characters of an expression that is read at a glance


def source_with_loops(
    program: Program, wrt: tuple[int, ...] = (), *, name: str = "f", arguments: Sequence[str] = ()
) -> str | None:
    """Return Python text of a program, in which its loops are loops; None if it has none. See ``source``.

    What passes from turn to turn lies in lists: values in one, and what has come to their derivatives in another. Loops
    of a program with merges are found in the code that has the derivatives, and all lies in one list.
    """
    values = len(program.outputs)
    if has_merges(program):
        every = range(values + len(wrt))
        program = written_out(Request(program, wrt), lower(program, wrt, unsigned=every)).program
        wrt = ()
    looped = rolled(program)
    if not looped.loops:
        return None
    try:
        code = nested(looped, wrt)
    except NotNestedError:
        return None
    words = distinct(arguments or [f"x{place}" for place in range(program.inputs)])
    return _LoopText(code, words, values, name).whole()


class _LoopText:
    """The text of one function, in the making."""

    def __init__(self, code: Nested, arguments: list[str], values: int, name: str) -> None:
        self.code, self.arguments, self.name = code, arguments, name
        self.values = values  # how many of the outputs are no derivatives
        self.names = Names({*arguments, name})
        self.lists = {area: self.names.free(word) for area, word in (("value", "v"), ("adjoint", "d"))}
        self.lists |= {area: self.names.free(word) for area, word in (("input", "x"), ("constant", "c"))}
        self.counters: list[str] = []  # of the loops around
        self.functions: dict[Operation, str] = {}
        self.listed: set[str] = set()  # which lists are used

    def whole(self) -> str:
        """Return the text."""
        body = [line for part in self.code.forward for line in self._part(part)]
        body += self._sweep()
        answer = self._answer()
        lists = self._lists()
        while self.name in PYTHON or self.name in self.functions.values():
            self.name += "_"
        head = wrapped(f"def {self.name}(", self.arguments, "):", "")
        text = textwrap.indent("\n".join([*lists, *body, answer]), "    ")
        return "\n".join([*imports([text], self.functions), head, text, ""])

    def _answer(self) -> str:
        texts = [self._text(place) for place in self.code.outputs]
        values, derivatives = texts[: self.values], texts[self.values :]
        if self.code.root is None:
            derivatives += ["0.0"] * len(self.code.derivatives)
        else:
            derivatives += [self._text(place) for place in self.code.derivatives]
        value = f"return {values[0] if len(values) == 1 else '(' + ', '.join(values) + ')'}"
        if not derivatives:
            return value
        return wrapped(f"{value}, (", derivatives, ",)" if len(derivatives) == 1 else ")", "")

    def _lists(self) -> list[str]:
        """Return the lines that make the lists."""
        found = []
        if "input" in self.listed:
            found.append(wrapped(f"{self.lists['input']} = [", self.arguments, "]", ""))
        if "constant" in self.listed:
            found.append(wrapped(f"{self.lists['constant']} = [", [*map(repr, self.code.constants)], "]", ""))
        found.append(f"{self.lists['value']} = [0.0] * {self.code.values}")
        return found

    def _sweep(self) -> Iterator[str]:
        if self.code.root is None:
            return
        yield f"{self.lists['adjoint']} = [0.0] * {self.code.adjoints}"
        yield f"{self._text(self.code.root)} = 1.0"
        for part in self.code.reverse:
            yield from self._part(part)

    def _part(self, part: Part) -> Iterator[str]:
        if isinstance(part, StraightBlock):
            yield from self._block(part)
            return
        yield from self._loop(part)

    def _loop(self, part: Turns) -> Iterator[str]:
        counter = "ijklmn"[len(self.counters)] if len(self.counters) < 6 else f"i{len(self.counters)}"
        counter = self.names.reserved(counter)
        turns = f"range({part.count})"
        self.counters.append(counter)
        body = [f"    {line}" for inner in part.parts for line in self._part(inner)]
        self.counters.pop()
        if body:  # nothing is left of a loop whose values nothing needs
            yield f"for {counter} in {f'reversed({turns})' if part.backward else turns}:"
            yield from body

    def _block(self, block: StraightBlock) -> Iterator[str]:
        code = block.code
        places = {slot: self._text(block.reads[slot]) for slot in block.used if slot < code.inputs}
        writes = list(zip(code.results, block.writes, strict=False))
        computed = code.inputs + len(code.constants)
        for slot, place in writes:
            if slot >= computed:
                places.setdefault(slot, self._text(place))

        def called(slot: int) -> str:
            if slot not in places:
                places[slot] = "" if slot < code.inputs else self.names.following()
            return places[slot]

        for line in lines(code, readable, called, self.functions, _EXPRESSION):
            yield from statement(line, code, called)
        for slot, place in writes:
            text = self._text(place)
            value = self._value(block, slot, called)
            if value != text:
                yield f"{text} = {value}"
        for slot, place in zip(code.results[len(writes) :], block.adds, strict=True):
            yield f"{self._text(place)} += {self._value(block, slot, called)}"

    def _value(self, block: StraightBlock, slot: int, called: Callable[[int], str]) -> str:
        code = block.code
        if code.inputs <= slot < code.inputs + len(code.constants):
            return repr(code.constants[slot - code.inputs])
        return called(slot)

    def _text(self, place: Place) -> str:
        """Return a place as an expression, in the turns of the loops around."""
        if not any(place.strides):
            if place.area == "input":
                return self.arguments[place.base]
            if place.area == "constant":
                return repr(self.code.constants[place.base])
        self.listed.add(place.area)
        return f"{self.lists[place.area]}[{_index(place.base, zip(place.strides, self.counters, strict=True))}]"


def _index(base: int, moves: Iterable[tuple[int, str]]) -> str:
    text = ""
    for stride, counter in moves:
        if stride:
            term = counter if abs(stride) == 1 else f"{abs(stride)} * {counter}"
            text += (f" {'-' if stride < 0 else '+'} " if text else "-" * (stride < 0)) + term
    if not text:
        return str(base)
    return text if base == 0 else f"{text} {'-' if base < 0 else '+'} {abs(base)}"
