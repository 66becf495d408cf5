"""The backend where there is no C compiler: generated Python, on floats for a point, on NumPy's arrays for a batch.

The bits are those of the eager engine. NumPy computes what IEEE 754 prescribes to the last bit; whatever else there
is, each point has from the row's own function.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias, cast

import numpy as np
from numpy.lib.stride_tricks import as_strided
from numpy.typing import NDArray

from autograd.compiler.backends.executable import BLOCK, LANES, Call, Executable, Floats, Request, lanes_added
from autograd.compiler.backends.python_text import Dialect, Line, exact_arrays, floats, lines
from autograd.compiler.ir.lower import lower
from autograd.compiler.ir.program import Guard, Lowered, Relation, holds
from autograd.core.operation import Operation
from autograd.core.table import TABLE

__all__ = ["Chunks", "array_names", "ask_arrays", "chunks", "elementwise", "plain"]

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


_MOST_NUMBERS = 1 << 23  # of all slots of all points that are computed at once: 64 MiB
_SIGNS: dict[Relation, str] = {"lt": "<", "le": "<=", "eq": "==", "ne": "!=", "gt": ">", "ge": ">="}


def plain(request: Request) -> Executable:
    """Return a request as an executable of generated Python.

    Where a user's operation takes part, a batch is computed point by point: no point whose guard fails may call it.
    """
    return _Plain(request)


class _Plain:
    def __init__(self, request: Request) -> None:
        self.summed = sorted(request.summed)
        self.code = lower(request.program, request.wrt)
        slots = self.code.inputs + len(self.code.instructions) + 1
        self.step = min(BLOCK, max(LANES, _MOST_NUMBERS // slots // LANES * LANES))

    @cached_property
    def points(self) -> Chunks:
        """The functions on floats."""
        return chunks(self.code, floats, _ask_floats, _forward, {"holds": holds, "inf": np.inf, "nan": np.nan})

    @cached_property
    def arrays(self) -> Chunks | None:
        """The functions on arrays, None where there must not be any."""
        if any(TABLE.get(row.name) is not row for row, _ in self.code.instructions):
            return None
        return chunks(self.code, exact_arrays, ask_arrays, elementwise, array_names())

    def point(self, numbers: Floats, results: Floats) -> int:
        """Compute the results; see Executable."""
        place, values = self.points.run(numbers.tolist())
        if place >= 0:
            results[0] = cast("float", values[0])
            return self.code.guard_numbers[place]
        results[:] = cast("list[float]", [values[place] for place in self.points.results])
        return -1

    def batch(self, call: Call) -> int:
        """Compute a batch; see Executable."""
        with np.errstate(all="ignore"):
            for row, begin in enumerate(range(0, call.count, BLOCK)):
                lanes = np.zeros((len(self.summed), LANES))
                end = min(begin + BLOCK, call.count)
                for start in range(begin, end, self.step):
                    self._compute(call, start, min(start + self.step, end), lanes)
                call.sums[row] = lanes_added(lanes)
        return int(np.count_nonzero(call.failed >= 0))

    def _compute(self, call: Call, start: int, stop: int, lanes: Floats) -> None:
        """Compute some points of a block, and add to its lanes."""
        numbers: list[object] = [
            _column(address, stride, call, start, stop) if address else shared
            for address, stride, shared in zip(call.columns, call.strides, call.shared, strict=True)
        ]
        failed = call.failed[start:stop]
        failed[:] = -1
        arrays = self.arrays
        results = self._each(numbers, failed) if arrays is None else self._together(arrays, numbers, failed)
        for position, result in enumerate(results):
            if position in self.summed:
                lane = lanes[self.summed.index(position)]
                lane[:] = _added(lane, np.where(failed < 0, result, 0.0))
            else:
                column, points = _whole_column(call.results[position], call.result_strides[position], call, start, stop)
                column[points] = result

    def _together(self, arrays: Chunks, numbers: list[object], failed: NDArray[np.int32]) -> list[Floats]:
        """Return the results of all points, each an array or one number for all."""

        def decide(place: int, answer: NDArray[np.bool_]) -> None:
            wrong = np.not_equal(answer, self.code.guards[place].outcome)
            failed[wrong & (failed < 0)] = self.code.guard_numbers[place]

        _, values = arrays.run(numbers, decide)
        return [np.asarray(values[place], np.float64) for place in arrays.results]

    def _each(self, numbers: list[object], failed: NDArray[np.int32]) -> list[Floats]:
        """Return the results of all points, computed one after the other."""
        columns = [np.broadcast_to(np.asarray(number, np.float64), failed.shape) for number in numbers]
        points = np.array(columns).reshape(len(columns), len(failed)).T
        results = np.zeros((len(failed), len(self.code.results)))
        for place, (point, result) in enumerate(zip(points, results, strict=True)):
            failed[place] = self.point(point, result)
        return list(results.T)


def _column(address: int, stride: int, call: Call, start: int, stop: int) -> Floats:
    column, points = _whole_column(address, stride, call, start, stop)
    return column[points]


def _whole_column(
    address: int, stride: int, call: Call, start: int, stop: int
) -> tuple[Floats, slice | NDArray[np.int64]]:
    """Return the numbers that lie at an address, from point 0 on, and which of them belong to the call."""
    number = np.ctypeslib.as_array((ctypes.c_double * 1).from_address(int(address)))
    if call.index is None:
        count = call.first + stop
        return as_strided(number, (count,), (int(stride),)), slice(call.first + start, count)
    points = call.index[start:stop]
    return as_strided(number, (int(points.max()) + 1,), (int(stride),)), points


def _added(lanes: Floats, values: Floats) -> Floats:
    """Return the lanes with the values added in their order, the i-th to lane i % LANES."""
    rows = np.zeros((1 + -(-len(values) // LANES), LANES))
    rows[0] = lanes
    rows.reshape(-1)[LANES : LANES + len(values)] = values
    last: Floats = np.add.accumulate(rows, axis=0)[-1]
    return last


def _forward(row: Operation) -> Callable[..., float]:
    if TABLE.get(row.name) is row:
        return row.forward
    return lambda *arguments: float(row.forward(*arguments))  # a user's operation may return any kind of number


def elementwise(row: Operation) -> Callable[..., Floats]:
    """Return the operation's own function, applied to each element of arrays."""

    def apply(*arguments: Floats | float) -> Floats:
        whole = np.broadcast_arrays(*arguments)
        numbers = map(row.forward, *(array.ravel().tolist() for array in whole))
        computed: Floats = np.fromiter(numbers, np.float64, whole[0].size).reshape(whole[0].shape)
        return computed

    return apply


def array_names() -> dict[str, object]:
    """Return what the dialects of arrays and their guards mention."""
    return {**vars(np), "is_same": _is_same}


def _is_same(left: Floats | float, right: Floats | float) -> NDArray[np.bool_]:
    one, other = np.asarray(left, np.float64), np.asarray(right, np.float64)
    same: NDArray[np.bool_] = (one.view(np.int64) == other.view(np.int64)) | ((one != one) & (other != other))
    return same


def _ask_floats(place: int, guard: Guard, left: str, right: str) -> str:
    sign = _SIGNS.get(guard.relation)
    question = f"{left} {sign} {right}" if sign else f"holds('is', {left}, {right})"
    return f"if {'not ' if guard.outcome else ''}({question}): v[0] = {left}; return {place}"


def ask_arrays(place: int, guard: Guard, left: str, right: str) -> str:
    """Write a guard of arrays: the helper is told the answers."""
    sign = _SIGNS.get(guard.relation)
    return f"helper({place}, {f'{left} {sign} {right}' if sign else f'is_same({left}, {right})'})"
