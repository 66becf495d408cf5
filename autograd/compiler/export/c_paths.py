"""One path as functions of C: its instructions, its guards, and what is kept from one function to the next."""

from __future__ import annotations

import heapq
import math
import re
from collections.abc import Iterator, Sequence

from autograd.compiler.ir.program import Lowered, Relation
from autograd.core.operation import Operation

__all__ = ["PathFunctions", "helper", "is_choice", "is_loose", "literal"]

_CHUNK = 400  # instructions in one function: compilers take more than linear time for long ones
_SIGNS: dict[Relation, str] = {"lt": "<", "le": "<=", "eq": "==", "ne": "!=", "gt": ">", "ge": ">="}


class PathFunctions:
    """The functions of one path. Numbers that a later function needs are kept in scratch, and the place used again."""

    def __init__(self, code: Lowered, function: str, name: str) -> None:
        self.code = code
        self.function = function
        self.name = name
        self.first = code.inputs + len(code.constants)
        count = len(code.instructions)
        self.chunks = max(1, -(-count // _CHUNK))
        self.is_the_function = self.chunks == 1 and function == name
        self.guards: dict[int, list[int]] = {}
        for number, guard in enumerate(code.guards):
            self.guards.setdefault(guard.position, []).append(number)
        # Results are written when no guard can fail any more.
        safe = self._chunk_at(code.guards[-1].position) if code.guards else 0
        self.written = [max(safe, self._made_in(slot)) for slot in code.results]
        self.places, self.scratch = self._allocate()

    def text(self) -> str:
        """Return the functions; the last of them calls the others."""
        if self.is_the_function:
            return f"\nint {self.function}(const double *inputs, double *results)\n{self._body(0)}"
        arguments = "(const double *inputs, double *results, double *scratch)"
        parts = (f"\nstatic int {self.function}_part_{k}{arguments}\n{self._body(k)}" for k in range(self.chunks))
        return "".join(parts) + self._whole(arguments)

    def _whole(self, arguments: str) -> str:
        calls = "".join(
            f"    {'if (failed < 0) ' if k else ''}failed = {self.function}_part_{k}(inputs, results, scratch);\n"
            for k in range(self.chunks)
        )
        return f"\nstatic int {self.function}_whole{arguments}\n{{\n    int failed;\n{calls}    return failed;\n}}\n"

    def _body(self, chunk: int) -> str:
        lines = [*self._lines(chunk), "return -1;"]
        used = " ".join(lines)
        arrays = ["inputs", "results"] if self.is_the_function else ["inputs", "results", "scratch"]
        unused = [f"(void){array};" for array in arrays if f"{array}[" not in used]
        return "{\n" + "".join(f"    {line}\n" for line in unused + lines) + "}\n"

    def _lines(self, chunk: int) -> Iterator[str]:
        code = self.code
        end = min(len(code.instructions), (chunk + 1) * _CHUNK)
        for position in range(chunk * _CHUNK, end):
            yield from self._guards(position, chunk)
            row, operands = code.instructions[position]
            slot = self.first + position
            yield f"const double t{position} = {_apply(row, [self._read(o, chunk) for o in operands], self.name)};"
            if slot in self.places:
                yield f"scratch[{self.places[slot]}] = t{position};"
        if chunk == self.chunks - 1:
            yield from self._guards(len(code.instructions), chunk)
        for place, (slot, when) in enumerate(zip(code.results, self.written, strict=True)):
            if when == chunk:
                yield f"results[{place}] = {self._read(slot, chunk)};"

    def _guards(self, position: int, chunk: int) -> Iterator[str]:
        for number in self.guards.get(position, ()):
            guard = self.code.guards[number]
            left, right = self._read(guard.left, chunk), self._read(guard.right, chunk)
            sign = _SIGNS.get(guard.relation)
            asked = f"{left} {sign} {right}" if sign else f"{self.name}_same({left}, {right})"
            refused = f"!({asked})" if guard.outcome else asked
            yield f"if ({refused}) return {self.code.guard_numbers[number]};"

    def _read(self, slot: int, chunk: int) -> str:
        if slot < self.code.inputs:
            return f"inputs[{slot}]"
        if slot < self.first:
            return literal(self.code.constants[slot - self.code.inputs])
        return f"t{slot - self.first}" if self._made_in(slot) == chunk else f"scratch[{self.places[slot]}]"

    def _chunk_at(self, position: int) -> int:
        return min(position // _CHUNK, self.chunks - 1)

    def _made_in(self, slot: int) -> int:
        return max(0, slot - self.first) // _CHUNK

    def _allocate(self) -> tuple[dict[int, int], int]:
        """Return the place in scratch of each number that a later function reads, and how many places there are."""
        last: dict[int, int] = {}
        for position, (_, operands) in enumerate(self.code.instructions):
            last.update(dict.fromkeys(operands, position // _CHUNK))
        for guard in self.code.guards:
            for slot in (guard.left, guard.right):
                last[slot] = max(last.get(slot, 0), self._chunk_at(guard.position))
        for slot, when in zip(self.code.results, self.written, strict=True):
            last[slot] = max(last.get(slot, 0), when)
        places: dict[int, int] = {}
        ending: list[list[int]] = [[] for _ in range(self.chunks)]
        free: list[int] = []
        count = 0
        for chunk in range(self.chunks):
            end = min(self.first + (chunk + 1) * _CHUNK, self.first + len(self.code.instructions))
            for slot in range(self.first + chunk * _CHUNK, end):
                if last.get(slot, 0) > chunk:
                    if free:
                        places[slot] = heapq.heappop(free)
                    else:
                        places[slot], count = count, count + 1
                    ending[last[slot]].append(places[slot])
            for place in ending[chunk]:
                heapq.heappush(free, place)
        return places, count


def is_choice(row: Operation) -> bool:
    """Return whether the C form uses its arguments more than once, and so reads better as a function."""
    return row.c.startswith("(")


def is_loose(row: Operation) -> bool:
    """Return whether the C library's function differs from Python's in the last digits."""
    return not row.c and bool(row.compiled)


def helper(row: Operation, name: str) -> str:
    """Return the function of a row that ``is_choice``."""
    names = ["x", "y", "z"][: row.arity]
    declared = ", ".join(f"double {each}" for each in names)
    return f"\nstatic double {name}_{row.name}({declared})\n{{\n    return {row.c.format(*names)[1:-1]};\n}}\n"


def _apply(row: Operation, arguments: Sequence[str], name: str) -> str:
    if is_choice(row):
        return f"{name}_{row.name}({', '.join(arguments)})"
    if row.c:
        return row.c.format(*arguments)
    if row.compiled and len(arguments) == row.arity:
        return row.compiled.format(*arguments)
    if row.infix:
        return row.template.format(*arguments)
    raise ValueError(
        f"cannot write {row.name} of {len(arguments)} numbers in C: only Python computes it; use other operations"
    )


def literal(number: float) -> str:
    """Return a number as C, to the last bit."""
    if math.isnan(number):
        return "NAN"
    text = "INFINITY" if math.isinf(number) else re.sub(r"\.?0*p", "p", abs(number).hex())
    return f"(-{text})" if math.copysign(1.0, number) < 0.0 else text
